/** Words of the wishes for interpretation at a desk. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Interprétation', en: 'Interpretation' },
  counted: {
    fr: 'Parmi les personnes qui ont une place, la demandent\u00a0:',
    en: 'Of those who have a seat, it is wanted by:',
  },
  none: {
    fr: 'Personne parmi celles qui ont une place ne la demande.',
    en: 'Nobody of those who have a seat wants it.',
  },
  tell: { fr: 'Écrire dès ce nombre de demandes', en: 'Write at this number of wishes' },
  by: { fr: 'Écrire au plus tard le', en: 'Write at the latest on' },
  hint: {
    fr: 'Un seul courriel part, à toute l’équipe d’organisation, au premier des deux. Sans nombre\u00a0: aucun.',
    en: 'One mail leaves, to all organisers, at whichever comes first. Without a number: none.',
  },
  save: { fr: 'Enregistrer', en: 'Save' },
  saved: { fr: 'Enregistré.', en: 'Saved.' },
  told: {
    fr: (when: string) => `L’équipe en a été prévenue le ${when}.`,
    en: (when: string) => `Organisers were told on ${when}.`,
  },
  provide: { fr: 'Prévoir l’interprétation', en: 'Provide interpretation' },
  provideHint: {
    fr: 'L’écrit dans le brouillon de l’atelier\u00a0: à relire, puis à publier à la main.',
    en: 'Writes so into the draft of the workshop: to be read, then published by hand.',
  },
  provided: {
    fr: 'L’interprétation est prévue, dans la version de travail de l’atelier.',
    en: 'Interpretation is provided, in the working copy of the workshop.',
  },
} as const

/** The mail that tells organisers of them. */
export const notice = {
  subject: {
    fr: (title: string) => `Interprétation demandée\u00a0: ${title}`,
    en: (title: string) => `Interpretation wanted: ${title}`,
  },
  reached: {
    fr: 'Le nombre que vous aviez fixé a été atteint parmi les personnes qui ont une place. À présent, elles sont\u00a0:',
    en: 'The number that you set was reached among those who have a seat. Now it is wanted by:',
  },
  late: {
    fr: 'La date que vous aviez fixée pour en décider est arrivée. Parmi les personnes qui ont une place, la demandent\u00a0:',
    en: 'The date that you set for deciding on interpretation has come. Of those who have a seat, it is wanted by:',
  },
  count: {
    fr: (language: string, n: number) => `${language}\u00a0: ${n}`,
    en: (language: string, n: number) => `${language}: ${n}`,
  },
  nobody: { fr: 'Personne ne la demande.', en: 'Nobody wants it.' },
  once: {
    fr: 'C’est le seul message\u00a0: si leur nombre change, rien d’autre ne part. Le guichet de l’atelier permet de la prévoir.',
    en: 'This is the only message: if their number changes, nothing else leaves. The desk of the workshop lets you provide it.',
  },
  button: { fr: 'Ouvrir le guichet', en: 'Open the desk' },
} as const
