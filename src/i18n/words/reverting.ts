/** Words of giving up a draft for what is public. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  open: { fr: 'Revenir à ce qui est publié…', en: 'Go back to what is published…' },
  title: { fr: 'Revenir à ce qui est publié', en: 'Go back to what is published' },
  text: {
    fr: 'L’atelier et ses sessions redeviennent tels que le public les lit. Ce qui est abandonné reste dans les versions.',
    en: 'The workshop and its sessions become again as the public reads them. What is given up stays in the versions.',
  },
  fields: {
    fr: (labels: string) => `De l’atelier : ${labels}.`,
    en: (labels: string) => `Of the workshop: ${labels}.`,
  },
  sessions: { fr: 'Sessions qui reviennent à leur texte publié', en: 'Sessions that go back to their published text' },
  aside: {
    fr: 'Sessions ajoutées depuis, qui quittent le programme et restent à disposition',
    en: 'Sessions added since, which leave the programme and stay at hand',
  },
  nothing: {
    fr: 'Rien d’enregistré ne diffère de ce qui est publié.',
    en: 'Nothing saved differs from what is published.',
  },
  unsaved: {
    fr: 'Ce que vous avez saisi ici sans l’enregistrer est abandonné aussi, et ne reste dans aucune version.',
    en: 'What you have typed here without saving is given up too, and stays in no version.',
  },
  keep: { fr: 'Garder le brouillon', en: 'Keep the draft' },
  revert: { fr: 'Abandonner le brouillon', en: 'Give up the draft' },
  reverting: { fr: 'Un instant…', en: 'One moment…' },
  again: { fr: 'Réessayer', en: 'Try again' },
  failed: { fr: 'Cela n’a pas pu se faire. Réessayez.', en: 'That could not be done. Try again.' },
}
