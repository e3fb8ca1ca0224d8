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
  over: { fr: 'L’atelier est terminé.', en: 'The workshop is over.' },
  hidden: { fr: 'Cet atelier n’est pas annoncé en ce moment.', en: 'This workshop is not announced at present.' },
} as const
