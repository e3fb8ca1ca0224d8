/** Words of the accounts. */
export const words = {
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
