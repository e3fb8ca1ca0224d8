/** Words of the accounts. */
export const words = {
  singular: { fr: 'Compte', en: 'Account' },
  plural: { fr: 'Comptes', en: 'Accounts' },
  description: {
    fr: 'Qui peut se connecter, et ce que chacun peut faire.',
    en: 'Who can log in, and what each may do.',
  },
  confirm: {
    label: { fr: 'Mot de passe actuel', en: 'Current password' },
    why: {
      fr: 'Il est demandé pour changer l’adresse électronique, le mot de passe ou la clé d’API de votre propre compte. La confirmation vaut cinq minutes.',
      en: 'It is asked for to change the e-mail address, the password or the API key of your own account. A confirmation holds for five minutes.',
    },
    first: {
      fr: 'Confirmez d’abord votre mot de passe actuel.',
      en: 'Confirm your current password first.',
    },
    button: { fr: 'Confirmer', en: 'Confirm' },
    done: { fr: 'Confirmé pour cinq minutes.', en: 'Confirmed for five minutes.' },
    failed: { fr: 'La confirmation n’a pas abouti. Réessayez.', en: 'It could not be confirmed. Try again.' },
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
