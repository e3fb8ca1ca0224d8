/** Words of a mail that is shown as somebody gets it. */
export const words = {
  looks: { fr: 'Présentation', en: 'Look' },
  look: {
    wide: { fr: 'Large', en: 'Wide' },
    narrow: { fr: 'Téléphone', en: 'Phone' },
    text: { fr: 'Texte seul', en: 'Plain text' },
  },
} as const
