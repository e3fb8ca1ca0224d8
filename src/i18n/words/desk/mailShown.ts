/** Words of a mail that is shown as somebody gets it, before anybody does. */
export const words = {
  title: { fr: 'Aperçu', en: 'Preview' },
  nowhere: { fr: 'Les liens personnels ne mènent à rien.', en: 'The personal links lead nowhere.' },
  reader: { fr: 'Langue des messages', en: 'Language of mails' },
  readerOf: {
    fr: { fr: 'Qui lit le français', en: 'Who reads French' },
    en: { fr: 'Qui lit l’anglais', en: 'Who reads English' },
  },
  looks: { fr: 'Présentation', en: 'Look' },
  look: {
    wide: { fr: 'Large', en: 'Wide' },
    narrow: { fr: 'Téléphone', en: 'Phone' },
    text: { fr: 'Texte seul', en: 'Plain text' },
  },
  tryIt: { fr: 'M’en envoyer un', en: 'Send me one' },
  tried: {
    fr: (address: string) => `Un essai est parti vers ${address}.`,
    en: (address: string) => `A trial has left for ${address}.`,
  },
  /** Of a mail that is not in earnest. */
  trialSubject: { fr: (subject: string) => `[Essai] ${subject}`, en: (subject: string) => `[Trial] ${subject}` },
} as const
