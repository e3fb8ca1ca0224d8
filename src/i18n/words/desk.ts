/** Words of the desk of a workshop: seats, window, waiting list, reminders. */
export const words = {
  title: { fr: 'Places et ouverture', en: 'Seats and opening' },
  atOnce: {
    fr: 'Prend effet dès l’enregistrement ci-dessous, sans publier l’atelier.',
    en: 'Takes effect when it is saved below, without publishing the workshop.',
  },
  saveFirst: {
    fr: 'Enregistrez d’abord le brouillon\u00a0: les places et l’ouverture se règlent ensuite ici.',
    en: 'Save the draft first: seats and opening are set here then.',
  },
  capacity: { fr: 'Nombre de places', en: 'Seats' },
  unlimited: { fr: 'Vide\u00a0: sans limite.', en: 'Empty: without a limit.' },
  waitlist: { fr: 'Liste d’attente', en: 'Waiting list' },
  opensAt: { fr: 'Ouverture', en: 'Opens' },
  closesAt: { fr: 'Clôture', en: 'Closes' },
  opensHint: { fr: 'Vide\u00a0: dès que l’atelier est public.', en: 'Empty: as soon as the workshop is public.' },
  closesHint: { fr: 'Vide\u00a0: au début de l’atelier.', en: 'Empty: when the workshop starts.' },
  offerHours: { fr: 'Durée d’une place proposée, en heures', en: 'How long a seat is offered, in hours' },
  offerHint: {
    fr: 'Quand une place se libère, la première personne en attente a ce temps pour l’accepter. 0\u00a0: elle l’a aussitôt.',
    en: 'When a seat becomes free, the first who waits has this long to accept it. 0: they have it at once.',
  },
  reminders: { fr: 'Rappels, en heures avant le début', en: 'Reminders, in hours before the start' },
  remindersHint: { fr: 'Par exemple 24, 1. Vide\u00a0: aucun.', en: 'For instance 24, 1. Empty: none.' },
  thanks: { fr: 'Message de remerciement après l’atelier', en: 'Thanks by mail after the workshop' },
  thanksHint: {
    fr: 'À qui avait une place, une heure après la fin. Il dit quand les données seront effacées.',
    en: 'To those who had a seat, an hour after the end. It says when their data will be erased.',
  },
  save: { fr: 'Enregistrer les places et l’ouverture', en: 'Save seats and opening' },
  saving: { fr: 'Enregistrement…', en: 'Saving…' },
  saved: { fr: 'Enregistré\u00a0: en vigueur.', en: 'Saved: in force.' },
  people: { fr: 'Voir les inscriptions', en: 'See the registrations' },
  failed: {
    fr: 'Le serveur n’a pas répondu. Rien n’est perdu\u00a0: réessayez.',
    en: 'The server did not answer. Nothing is lost: try again.',
  },
  inZone: { fr: (zone: string) => `fuseau ${zone}`, en: (zone: string) => `zone ${zone}` },
} as const
