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
      fr: 'Lecture\u00a0: pour la clé d’un site, qui lit ce qui est publié et n’écrit rien. Lecture des brouillons\u00a0: aussi les brouillons, s’il les demande. Rédaction\u00a0: les contenus. Organisation\u00a0: aussi les inscriptions. Administration\u00a0: aussi les comptes.',
      en: 'Reader: for the key of a front end, which reads what is published and writes nothing. Reader of drafts: drafts too, where it asks for them. Editor: the content. Organiser: registrations too. Administrator: accounts too.',
    },
    reader: { fr: 'Lecture', en: 'Reader' },
    draftReader: { fr: 'Lecture des brouillons', en: 'Reader of drafts' },
    editor: { fr: 'Rédaction', en: 'Editor' },
    organiser: { fr: 'Organisation', en: 'Organiser' },
    admin: { fr: 'Administration', en: 'Administrator' },
  },
} as const
