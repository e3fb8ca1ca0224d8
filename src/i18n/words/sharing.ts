/** Words about links to a draft. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  open: { fr: 'Partager l’aperçu…', en: 'Share the preview…' },
  title: { fr: 'Partager l’aperçu', en: 'Share the preview' },
  text: {
    fr: 'Qui a ce lien voit le brouillon de l’atelier et de son programme, dans les deux langues, sans compte, jusqu’à la date choisie. Les images qui ne sont pas encore publiques n’y figurent pas.',
    en: 'Whoever has this link sees the draft of the workshop and its programme, in both languages, without an account, until the chosen day. Pictures that are not public yet are left out.',
  },
  days: {
    fr: (n: number): string => (n === 1 ? 'un jour' : `${n} jours`),
    en: (n: number): string => (n === 1 ? 'one day' : `${n} days`),
  },
  make: { fr: 'Créer un lien valable', en: 'Make a link that lasts' },
  until: { fr: (when: string) => `jusqu’au ${when}`, en: (when: string) => `until ${when}` },
  link: { fr: 'Lien', en: 'Link' },
  copy: { fr: 'Copier', en: 'Copy' },
  copied: { fr: 'Copié', en: 'Copied' },
  withdraw: { fr: 'Retirer', en: 'Withdraw' },
  none: { fr: 'Aucun lien pour l’instant.', en: 'No link yet.' },
  failed: { fr: 'Cela n’a pas pu se faire. Réessayez.', en: 'That could not be done. Try again.' },
  banner: {
    draft: {
      fr: (when: string) => `Brouillon partagé avec vous – non public. Ce lien est valable ${when}.`,
      en: (when: string) => `A draft shared with you – not public. This link is valid ${when}.`,
    },
    public: {
      fr: (when: string) => `Aperçu partagé avec vous – public entre-temps. Ce lien est valable ${when}.`,
      en: (when: string) => `A preview shared with you – public meanwhile. This link is valid ${when}.`,
    },
    changed: {
      fr: (when: string) =>
        `Brouillon partagé avec vous – le public voit encore la version publiée. Ce lien est valable ${when}.`,
      en: (when: string) =>
        `A draft shared with you – the public still sees the published version. This link is valid ${when}.`,
    },
  },
}
