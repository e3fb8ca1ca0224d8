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
  everywhere: {
    label: { fr: 'Sessions', en: 'Sessions' },
    open: { fr: 'Se déconnecter partout…', en: 'Log out everywhere…' },
    why: {
      fr: 'Si une session est restée ouverte sur un autre appareil, ou si quelqu’un d’autre a pu se servir de votre compte.',
      en: 'Where a session was left open on another device, or somebody else may have used your account.',
    },
    title: { fr: 'Se déconnecter partout\u202f?', en: 'Log out everywhere?' },
    text: {
      fr: 'Toutes vos sessions se terminent, sur cet appareil et sur les autres, et votre clé d’API, si vous en avez une, est révoquée. Ce que vous avez saisi ici sans l’enregistrer est perdu. Votre mot de passe reste le même.',
      en: 'All your sessions end, on this device and on others, and your API key, if you have one, is revoked. What you have typed here without saving is lost. Your password stays the same.',
    },
    stay: { fr: 'Garder mes sessions', en: 'Keep my sessions' },
    leave: { fr: 'Se déconnecter partout', en: 'Log out everywhere' },
    failed: { fr: 'La déconnexion n’a pas abouti. Réessayez.', en: 'You could not be logged out. Try again.' },
  },
  invitation: {
    label: { fr: 'Invitation', en: 'Invitation' },
    send: { fr: 'Envoyer une invitation', en: 'Send an invitation' },
    why: {
      fr: 'La personne choisit son mot de passe elle-même, par un lien valable sept jours.',
      en: 'They choose their password themselves, by a link that is valid for seven days.',
    },
    sentOn: {
      fr: (when: string) => `Invitation envoyée le ${when}. Personne ne s’est encore connecté.`,
      en: (when: string) => `Invitation sent on ${when}. Nobody has logged in yet.`,
    },
    notSent: {
      fr: 'Aucune invitation n’est partie, et personne ne s’est encore connecté.',
      en: 'No invitation has gone out, and nobody has logged in yet.',
    },
    lastLogin: {
      fr: (when: string) => `Dernière connexion le ${when}.`,
      en: (when: string) => `Last log-in on ${when}.`,
    },
    again: { fr: 'Envoyer de nouveau', en: 'Send again' },
    sending: { fr: 'Envoi…', en: 'Sending…' },
    done: { fr: 'L’invitation est partie.', en: 'The invitation has gone out.' },
    failed: {
      fr: 'L’invitation n’a pas pu être envoyée\u00a0: le serveur de courriel n’a pas répondu. Réessayez.',
      en: 'The invitation could not be sent: the mail server did not answer. Try again.',
    },
  },
  lastLoginAt: { fr: 'Dernière connexion', en: 'Last log-in' },
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
