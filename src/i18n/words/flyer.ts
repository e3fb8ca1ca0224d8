/** Words of the flyer, and of what leads to it. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Programme (PDF)', en: 'Programme (PDF)' },
  /** In the admin’s menu: what it shows is the working copy, and is saved. */
  menu: {
    fr: (names: readonly string[]) => `Programme (PDF)\u00a0: ${names.join(' – ')}`,
    en: (names: readonly string[]) => `Programme (PDF): ${names.join(' – ')}`,
  },
  draft: {
    draft: { fr: 'Brouillon – non public', en: 'Draft – not public' },
    changed: {
      fr: 'Brouillon – le public voit encore la version publiée',
      en: 'Draft – the public still sees the published version',
    },
  },
  page: {
    fr: (page: string, pages: string) => `page\u00a0${page} sur ${pages}`,
    en: (page: string, pages: string) => `page ${page} of ${pages}`,
  },
  online: { fr: 'Page de l’atelier', en: 'Page of the workshop' },
  missing: {
    fr: 'Cette feuille n’a pas de quoi imprimer certains caractères\u00a0: □ tient leur place.',
    en: 'Some characters cannot be printed here: □ stands in their place.',
  },
} as const
