/** Words of registrations, users and media. */
export const registrations = {
  singular: { fr: 'Inscription', en: 'Registration' },
  plural: { fr: 'Inscriptions', en: 'Registrations' },
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

export const users = {
  singular: { fr: 'Compte', en: 'Account' },
  plural: { fr: 'Comptes', en: 'Accounts' },
  description: {
    fr: 'Qui peut se connecter, et ce que chacun peut faire.',
    en: 'Who can log in, and what each may do.',
  },
  name: { fr: 'Nom', en: 'Name' },
  role: {
    label: { fr: 'Rôle', en: 'Role' },
    description: {
      fr: 'Rédaction\u00a0: les contenus. Organisation\u00a0: aussi les inscriptions. Administration\u00a0: aussi les comptes.',
      en: 'Editor: the content. Organiser: registrations too. Administrator: accounts too.',
    },
    editor: { fr: 'Rédaction', en: 'Editor' },
    organiser: { fr: 'Organisation', en: 'Organiser' },
    admin: { fr: 'Administration', en: 'Administrator' },
  },
} as const

export const media = {
  singular: { fr: 'Image', en: 'Picture' },
  plural: { fr: 'Images', en: 'Pictures' },
  description: {
    fr: 'Une image devient publique quand un contenu publié la montre.',
    en: 'A picture becomes public when published content shows it.',
  },
  alt: {
    label: { fr: 'Texte de remplacement', en: 'Alternative text' },
    description: {
      fr: 'Ce que l’image montre, pour qui ne la voit pas.',
      en: 'What the picture shows, for those who cannot see it.',
    },
  },
  decorative: {
    fr: 'Purement décorative, sans texte de remplacement',
    en: 'Purely decorative, without alternative text',
  },
  credit: { fr: 'Crédit', en: 'Credit' },
} as const
