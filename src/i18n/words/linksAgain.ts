/** Words of the page where lost links are asked for. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Retrouver mes inscriptions', en: 'Find my registrations' },
  text: {
    fr: 'Donnez l’adresse avec laquelle vous vous êtes inscrit·e. Nous y envoyons les liens de toutes vos inscriptions.',
    en: 'Give the address that you registered with. We send the links of all your registrations to it.',
  },
  email: { fr: 'Adresse électronique', en: 'E-mail address' },
  button: { fr: 'Envoyer mes liens', en: 'Send my links' },
  sent: {
    title: { fr: 'Regardez vos messages', en: 'Look in your mailbox' },
    to: {
      fr: (address: string) => `Si des inscriptions ont l’adresse ${address}, un message y est en route.`,
      en: (address: string) => `If there are registrations with the address ${address}, a mail is on its way to it.`,
    },
    toYou: {
      fr: 'Si des inscriptions ont cette adresse, un message y est en route.',
      en: 'If there are registrations with this address, a mail is on its way to it.',
    },
    one: {
      fr: 'Il y a un seul message en dix minutes, et trois par jour au plus.',
      en: 'There is one mail in ten minutes, and three a day at most.',
    },
    nothing: {
      fr: 'Rien ne vient\u202f? Regardez dans les indésirables. Vous avez peut-être donné une autre adresse en vous inscrivant.',
      en: 'Nothing there? Look in your spam folder. You may have given another address when you registered.',
    },
    again: { fr: 'Essayer une autre adresse', en: 'Try another address' },
  },
} as const
