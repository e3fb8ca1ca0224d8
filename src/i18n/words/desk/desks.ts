/** Words of the list of desks, and of its tile on the first screen. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  intro: {
    fr: 'Un guichet par atelier qui prend ses inscriptions ici\u00a0: qui a une place, qui attend, ce qui demande qu’on s’en occupe. Rien de cela n’est public.',
    en: 'One desk for each workshop that takes registrations here: who has a seat, who waits, what needs a hand. None of it is public.',
  },
  coming: { fr: 'À venir', en: 'Coming' },
  past: { fr: 'Passés', en: 'Past' },
  noneComing: {
    fr: 'Aucun atelier à venir ne prend d’inscriptions ici.',
    en: 'No coming workshop takes registrations here.',
  },
  none: {
    fr: 'Aucun atelier ne prend encore ses inscriptions ici. Un guichet s’ouvre quand un atelier choisit «\u00a0Dans Atelier\u00a0» dans son onglet «\u00a0Inscription\u00a0».',
    en: 'No workshop takes its registrations here yet. A desk opens when a workshop chooses “In Atelier” in its tab “Registration”.',
  },
  toWorkshops: { fr: 'Voir les ateliers', en: 'See the workshops' },
  undated: { fr: 'sans date', en: 'no date' },
  seats: {
    fr: (taken: number, capacity: number | null) =>
      capacity === null ? `${taken}\u00a0${taken > 1 ? 'places prises' : 'place prise'}` : `${taken} sur ${capacity}`,
    en: (taken: number, capacity: number | null) =>
      capacity === null ? `${taken} ${taken === 1 ? 'seat' : 'seats'} taken` : `${taken} of ${capacity}`,
  },
  waiting: { fr: (n: number) => `${n} en attente`, en: (n: number) => `${n} waiting` },
  offered: {
    fr: (n: number) => `${n} ${n > 1 ? 'places proposées' : 'place proposée'}`,
    en: (n: number) => `${n} offered`,
  },
  hands: {
    bounced: {
      fr: (n: number) => `${n} ${n > 1 ? 'adresses qui refusent' : 'adresse qui refuse'}`,
      en: (n: number) => `${n} ${n === 1 ? 'mailbox' : 'mailboxes'} refused a mail`,
    },
    unsure: {
      fr: (n: number) => `${n} ${n > 1 ? 'messages incertains ou échoués' : 'message incertain ou échoué'}`,
      en: (n: number) => `${n} ${n === 1 ? 'mail' : 'mails'} unsure or failed`,
    },
    held: {
      fr: (n: number) => `${n} ${n > 1 ? 'messages en retard' : 'message en retard'}`,
      en: (n: number) => `${n} ${n === 1 ? 'mail' : 'mails'} held up`,
    },
    offers: {
      fr: (n: number) => `${n} ${n > 1 ? 'offres expirent' : 'offre expire'} sous 24\u00a0h`,
      en: (n: number) => `${n} ${n === 1 ? 'offer ends' : 'offers end'} within 24 h`,
    },
    interpretation: {
      fr: (n: number) => `${n} ${n > 1 ? 'souhaits' : 'souhait'} d’interprétation`,
      en: (n: number) => `${n} ${n === 1 ? 'wish' : 'wishes'} for interpretation`,
    },
  },
  tile: { fr: 'Inscriptions', en: 'Registrations' },
  all: { fr: 'Tous les guichets', en: 'All desks' },
} as const
