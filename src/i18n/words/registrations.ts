/** Words of the registrations. */
export const words = {
  singular: { fr: 'Inscription', en: 'Registration' },
  plural: { fr: 'Inscriptions', en: 'Registrations' },
  counted: {
    fr: (n: number) => (n === 1 ? 'une inscription' : `${n} inscriptions`),
    en: (n: number) => (n === 1 ? 'a registration' : `${n} registrations`),
  },
  description: {
    fr: 'Personnes inscrites à un atelier. Jamais publiques.',
    en: 'People registered for a workshop. Never public.',
  },
  name: { fr: 'Nom', en: 'Name' },
  email: { fr: 'Adresse électronique', en: 'E-mail address' },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  language: { fr: 'Langue des messages', en: 'Language of mails' },
  state: {
    label: { fr: 'État', en: 'State' },
    pending: { fr: 'À confirmer', en: 'To be confirmed' },
    confirmed: { fr: 'Confirmée', en: 'Confirmed' },
    waiting: { fr: 'En liste d’attente', en: 'On the waiting list' },
    invited: { fr: 'Invitée', en: 'Invited' },
    offered: { fr: 'Place proposée', en: 'Seat offered' },
    cancelled: { fr: 'Annulée', en: 'Cancelled' },
  },
  organisation: { fr: 'Organisation', en: 'Organisation' },
  interpretation: { fr: 'Interprétation souhaitée', en: 'Interpretation wanted' },
  needs: { fr: 'Besoins particuliers', en: 'Particular needs' },
  answers: { plural: { fr: 'Réponses', en: 'Answers' } },
} as const
