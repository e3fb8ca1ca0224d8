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
  language: { fr: 'Langue de correspondance', en: 'Language of correspondence' },
  state: {
    label: { fr: 'État', en: 'State' },
    pending: { fr: 'À confirmer', en: 'To be confirmed' },
    confirmed: { fr: 'Confirmée', en: 'Confirmed' },
    waiting: { fr: 'En liste d’attente', en: 'On the waiting list' },
    cancelled: { fr: 'Annulée', en: 'Cancelled' },
    attended: { fr: 'Présente', en: 'Attended' },
  },
  answers: {
    singular: { fr: 'une réponse', en: 'an answer' },
    plural: { fr: 'Réponses', en: 'Answers' },
    question: { fr: 'Question', en: 'Question' },
    answer: { fr: 'Réponse', en: 'Answer' },
  },
} as const
