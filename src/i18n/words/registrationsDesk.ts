/** The title of the page’s window, for readers of every language. */
export const windowTitle = 'Inscriptions – Registrations'

/** Words of the admin’s page of registrations. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Inscriptions', en: 'Registrations' },
  intro: {
    fr: 'Qui a une place, qui attend, qui n’a pas encore confirmé. Ces pages ne sont jamais publiques.',
    en: 'Who has a seat, who waits, who has not confirmed yet. These pages are never public.',
  },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  choose: { fr: 'Choisir un atelier', en: 'Choose a workshop' },
  none: {
    fr: 'Aucun atelier ne prend d’inscriptions dans Atelier. Cela se choisit dans l’onglet «\u00a0Inscription\u00a0» d’un atelier.',
    en: 'No workshop takes registrations in Atelier. This is chosen in the tab “Registration” of a workshop.',
  },
  counts: {
    fr: (taken: number, capacity: number | null) =>
      `${taken}\u00a0${taken > 1 ? 'places prises' : 'place prise'}${capacity === null ? '' : ` sur ${capacity}`}`,
    en: (taken: number, capacity: number | null) =>
      capacity === null ? `${taken} ${taken === 1 ? 'seat' : 'seats'} taken` : `${taken} of ${capacity} seats taken`,
  },
  waiting: { fr: (n: number) => `${n} en attente`, en: (n: number) => `${n} waiting` },
  offered: { fr: (n: number) => `${n} ${n > 1 ? 'proposées' : 'proposée'}`, en: (n: number) => `${n} offered` },
  settings: { fr: 'Places et ouverture', en: 'Seats and opening' },
  search: { fr: 'Chercher un nom ou une adresse', en: 'Search a name or an address' },
  all: { fr: 'Toutes', en: 'All' },
  /** Of which registrations a list is. */
  those: {
    invited: { fr: 'Invitées', en: 'Invited' },
    pending: { fr: 'À confirmer', en: 'To be confirmed' },
    waiting: { fr: 'En attente', en: 'Waiting' },
    offered: { fr: 'Place proposée', en: 'Offered' },
    confirmed: { fr: 'Ont une place', en: 'Have a seat' },
    cancelled: { fr: 'Annulées', en: 'Cancelled' },
  },
  /** Of one. */
  state: {
    invited: { fr: 'Invitation envoyée', en: 'Invited' },
    pending: { fr: 'À confirmer', en: 'To be confirmed' },
    waiting: { fr: 'En attente', en: 'Waiting' },
    offered: { fr: 'Place proposée', en: 'Offered' },
    confirmed: { fr: 'A une place', en: 'Has a seat' },
    cancelled: { fr: 'Annulée', en: 'Cancelled' },
  },
  /** Given once and never changed: who is next is who has the lowest of those who wait. */
  rank: { fr: (rank: number) => `N°\u00a0${rank} dans l’ordre`, en: (rank: number) => `No. ${rank} in order` },
  columns: {
    name: { fr: 'Nom', en: 'Name' },
    state: { fr: 'État', en: 'State' },
    since: { fr: 'Depuis', en: 'Since' },
    acts: { fr: 'Actes', en: 'Acts' },
  },
  nameless: { fr: 'sans nom', en: 'no name' },
  nobody: { fr: 'Personne ici pour l’instant.', en: 'Nobody here yet.' },
  notFound: { fr: 'Personne de ce nom ni de cette adresse.', en: 'Nobody of that name or address.' },
  acts: {
    confirm: { fr: 'Tenir pour confirmée', en: 'Take as confirmed' },
    seatOutOfTurn: { fr: 'Donner une place hors rang', en: 'Give a seat out of turn' },
    moveToWaiting: { fr: 'Mettre en fin d’attente', en: 'Move to the end of the queue' },
    cancelByUs: { fr: 'Annuler l’inscription', en: 'Cancel the registration' },
  },
  sure: {
    confirm: {
      fr: (name: string) =>
        `Tenir l’adresse de ${name} pour confirmée, sans que la personne l’ait fait elle-même\u202f?`,
      en: (name: string) => `Take the address of ${name} as confirmed, though they have not done it themselves?`,
    },
    seatOutOfTurn: {
      fr: (name: string) =>
        `Donner une place à ${name} avant celles et ceux qui attendent depuis plus longtemps\u202f?`,
      en: (name: string) => `Give ${name} a seat before those who have waited longer?`,
    },
    moveToWaiting: {
      fr: (name: string) => `Retirer sa place à ${name} et mettre en fin de liste d’attente\u202f?`,
      en: (name: string) => `Take the seat of ${name} away and move them to the end of the waiting list?`,
    },
    cancelByUs: {
      fr: (name: string) => `Annuler l’inscription de ${name}\u202f? Sa place va à la personne suivante.`,
      en: (name: string) => `Cancel the registration of ${name}? Their seat goes to the next person.`,
    },
  },
  leave: { fr: 'Ne rien changer', en: 'Change nothing' },
  failed: { fr: 'Le serveur n’a pas répondu. Réessayez.', en: 'The server did not answer. Try again.' },
  pages: {
    fr: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  previous: { fr: 'Page précédente', en: 'Previous page' },
  next: { fr: 'Page suivante', en: 'Next page' },
} as const
