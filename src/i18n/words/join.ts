/** Words of the page that an entry of a calendar leads to, which others see too. French: U+00A0 before the colon. */
export const words = {
  title: { fr: 'Rejoindre l’atelier', en: 'Join the workshop' },
  state: {
    pending: { fr: 'Cette inscription n’est pas confirmée.', en: 'This registration is not confirmed.' },
    invited: { fr: 'Cette invitation attend une réponse.', en: 'This invitation waits for an answer.' },
    waiting: {
      fr: 'Cette inscription est en liste d’attente\u00a0: elle n’a pas de place pour le moment.',
      en: 'This registration is on the waiting list: it has no seat for now.',
    },
    offered: {
      fr: 'Une place est proposée pour cette inscription\u00a0: elle n’est pas encore acceptée.',
      en: 'A seat is offered to this registration, and has not been accepted yet.',
    },
    confirmed: {
      fr: 'Cette inscription est confirmée\u00a0: elle a une place.',
      en: 'This registration is confirmed: it has a seat.',
    },
    cancelled: { fr: 'Cette inscription est annulée.', en: 'This registration is cancelled.' },
  },
  meeting: {
    fr: 'L’équipe d’organisation envoie l’adresse de la réunion à qui a une place.',
    en: 'The organisers send the address of the meeting to those who have a seat.',
  },
  opens: {
    fr: (when: string) => `La réunion en ligne s’ouvre ici le ${when}. Revenez alors sur cette page.`,
    en: (when: string) => `The online meeting opens here on ${when}. Come back to this page then.`,
  },
  open: {
    fr: (until: string) => `La réunion en ligne est ouverte. On peut la rejoindre ici jusqu’au ${until}.`,
    en: (until: string) => `The online meeting is open. It can be joined here until ${until}.`,
  },
  closed: { fr: 'La réunion en ligne est fermée.', en: 'The online meeting is closed.' },
  button: { fr: 'Rejoindre la réunion', en: 'Join the meeting' },
  there: {
    title: { fr: 'La réunion', en: 'The meeting' },
    button: { fr: 'Ouvrir la réunion', en: 'Open the meeting' },
    leads: {
      fr: (host: string) => `Ce bouton mène à ${host}, hors de ce site.`,
      en: (host: string) => `This button leads to ${host}, away from this site.`,
    },
    address: { fr: 'Adresse', en: 'Address' },
    phone: { fr: 'Par téléphone', en: 'By telephone' },
    passcode: { fr: 'Code d’accès', en: 'Passcode' },
    name: {
      fr: 'Entrez dans la réunion sous le nom de votre inscription\u00a0: c’est celui que les autres verront.',
      en: 'Enter the meeting under the name of your registration: it is the one that others will see.',
    },
    keep: {
      fr: 'Cette adresse est pour vous\u00a0: ne la transmettez pas. Si elle change ou si la connexion se perd, revenez à votre lien et appuyez de nouveau sur le bouton.',
      en: 'This address is for you: do not pass it on. If it changes or you lose the connection, come back to your link and press the button again.',
    },
    back: { fr: 'Revenir à la page d’avant', en: 'Back to the page before' },
  },
  over: { fr: 'L’atelier est terminé.', en: 'The workshop is over.' },
  hidden: { fr: 'Cet atelier n’est pas annoncé en ce moment.', en: 'This workshop is not announced at present.' },
} as const
