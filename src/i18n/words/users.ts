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
      fr: 'Il est demandé pour changer l’adresse électronique, le mot de passe, la clé d’API ou la validation en deux étapes de votre propre compte. La confirmation vaut cinq minutes.',
      en: 'It is asked for to change the e-mail address, the password, the API key or two-step verification of your own account. A confirmation holds for five minutes.',
    },
    first: {
      fr: 'Confirmez d’abord votre mot de passe actuel.',
      en: 'Confirm your current password first.',
    },
    button: { fr: 'Confirmer', en: 'Confirm' },
    done: { fr: 'Confirmé pour cinq minutes.', en: 'Confirmed for five minutes.' },
    failed: { fr: 'La confirmation n’a pas abouti. Réessayez.', en: 'It could not be confirmed. Try again.' },
  },
  secondFactor: {
    label: { fr: 'Validation en deux étapes', en: 'Two-step verification' },
    why: {
      fr: 'À la connexion, un code d’une application de votre téléphone est demandé après le mot de passe. Qui aurait votre mot de passe n’entrerait pas. Les clés d’API s’en passent.',
      en: 'When you log in, a code of an app on your phone is asked for after the password. Whoever had your password would not get in. API keys go without.',
    },
    off: { fr: 'Désactivée.', en: 'Off.' },
    isOn: { fr: 'Activée', en: 'On' },
    isOff: { fr: 'Désactivée', en: 'Off' },
    required: {
      fr: 'Votre rôle l’exige\u00a0: elle ne se désactive pas.',
      en: 'Your role asks for it: it cannot be turned off.',
    },
    onSince: {
      fr: (when: string) => `Activée depuis le ${when}.`,
      en: (when: string) => `On since ${when}.`,
    },
    left: {
      fr: (count: number) =>
        count === 0
          ? 'Il ne vous reste aucun code de secours\u00a0: demandez-en de nouveaux.'
          : count === 1
            ? 'Il vous reste un code de secours\u00a0: demandez-en de nouveaux.'
            : `Il vous reste ${count} codes de secours.`,
      en: (count: number) =>
        count === 0
          ? 'You have no recovery code left: ask for new ones.'
          : count === 1
            ? 'You have one recovery code left: ask for new ones.'
            : `You have ${count} recovery codes left.`,
    },
    begin: { fr: 'Activer…', en: 'Turn on…' },
    scan: {
      fr: 'Dans une application de codes (FreeOTP, Aegis, 2FAS, un gestionnaire de mots de passe), scannez cette image, ou saisissez la clé.',
      en: 'In an app for codes (FreeOTP, Aegis, 2FAS, a password manager), scan this picture, or type the key.',
    },
    picture: { fr: 'Code QR pour l’application', en: 'QR code for the app' },
    open: { fr: 'Ouvrir dans une application de cet appareil', en: 'Open in an app on this device' },
    key: { fr: 'Clé', en: 'Key' },
    first: { fr: 'Code que l’application affiche', en: 'Code that the app shows' },
    code: { fr: 'Code de l’application, ou code de secours', en: 'Code of the app, or a recovery code' },
    prove: { fr: 'Activer', en: 'Turn on' },
    cancel: { fr: 'Annuler', en: 'Cancel' },
    ends: {
      fr: 'Vos sessions sur d’autres appareils se terminent.',
      en: 'Your sessions on other devices end.',
    },
    other: { fr: 'Changer d’application…', en: 'Change the app…' },
    otherWhy: {
      fr: 'Pour un nouveau téléphone ou une autre application. L’application d’avant sert jusqu’à ce que l’autre soit prête.',
      en: 'For a new phone or another app. The app of before goes on until the other is ready.',
    },
    otherNow: { fr: 'Continuer', en: 'Continue' },
    otherEnds: {
      fr: 'L’application et les codes de secours d’avant ne serviront plus, et vos sessions sur d’autres appareils se terminent.',
      en: 'The app and the recovery codes of before will be of no use, and your sessions on other devices end.',
    },
    otherProve: { fr: 'Changer d’application', en: 'Change the app' },
    renew: { fr: 'Nouveaux codes de secours…', en: 'New recovery codes…' },
    renewNow: { fr: 'Créer de nouveaux codes', en: 'Make new codes' },
    renewWhy: {
      fr: 'Les codes de secours d’avant ne serviront plus.',
      en: 'The recovery codes of before will be of no use.',
    },
    stop: { fr: 'Désactiver…', en: 'Turn off…' },
    stopNow: { fr: 'Désactiver', en: 'Turn off' },
    stopped: { fr: 'La validation en deux étapes est désactivée.', en: 'Two-step verification is off.' },
    codes: { fr: 'Vos codes de secours', en: 'Your recovery codes' },
    codesWhy: {
      fr: 'Chacun remplace une fois le code de l’application, si vous n’avez plus votre téléphone. Ils ne seront plus montrés\u00a0: gardez-les ailleurs que sur ce téléphone.',
      en: 'Each stands in once for the code of the app, should you no longer have your phone. They will not be shown again: keep them elsewhere than on that phone.',
    },
    copy: { fr: 'Copier', en: 'Copy' },
    copied: { fr: 'Copiés.', en: 'Copied.' },
    notCopied: { fr: 'La copie n’a pas abouti. Sélectionnez-les.', en: 'They could not be copied. Select them.' },
    download: { fr: 'Télécharger', en: 'Download' },
    file: { fr: 'codes-de-secours.txt', en: 'recovery-codes.txt' },
    print: { fr: 'Imprimer', en: 'Print' },
    kept: { fr: 'Je les ai gardés', en: 'I have kept them' },
    failed: { fr: 'La demande n’a pas abouti. Réessayez.', en: 'It did not work. Try again.' },
    remove: { fr: 'Retirer…', en: 'Take away…' },
    removeWhy: {
      fr: 'Pour une personne qui n’a plus ni son téléphone ni ses codes de secours. Assurez-vous que c’est bien elle qui le demande.',
      en: 'For somebody who has neither their phone nor their recovery codes any more. Make sure that it is they who ask.',
    },
    removeTitle: { fr: 'Retirer la validation en deux étapes\u202f?', en: 'Take two-step verification away?' },
    removeText: {
      fr: 'Le mot de passe suffira pour se connecter à ce compte, jusqu’à ce que la personne l’active de nouveau. Elle en est prévenue par courriel.',
      en: 'The password alone will be enough to log in to this account, until they turn it on again. They are told by mail.',
    },
    removeNow: { fr: 'Retirer', en: 'Take away' },
    removed: { fr: 'Retirée.', en: 'Taken away.' },
  },
  sessions: {
    label: { fr: 'Vos sessions', en: 'Your sessions' },
    on: {
      fr: (browser: string | null, system: string | null) =>
        browser && system ? `${browser} sur ${system}` : (browser ?? system ?? 'Navigateur inconnu'),
      en: (browser: string | null, system: string | null) =>
        browser && system ? `${browser} on ${system}` : (browser ?? system ?? 'Unknown browser'),
    },
    isThis: { fr: 'cette session', en: 'this session' },
    begun: {
      fr: (begun: string, seen: string, until: string) =>
        `Ouverte le ${begun}, prolongée le ${seen}, valable jusqu’au ${until}.`,
      en: (begun: string, seen: string, until: string) =>
        `Begun on ${begun}, prolonged on ${seen}, valid until ${until}.`,
    },
    fresh: {
      fr: (begun: string, until: string) => `Ouverte le ${begun}, valable jusqu’au ${until}.`,
      en: (begun: string, until: string) => `Begun on ${begun}, valid until ${until}.`,
    },
    end: { fr: 'Terminer', en: 'End' },
    endOf: {
      fr: (what: string) => `Terminer la session\u00a0: ${what}`,
      en: (what: string) => `End the session: ${what}`,
    },
    endOthers: { fr: 'Terminer toutes les autres', en: 'End all others' },
    ended: { fr: 'Cette session est terminée.', en: 'That session has ended.' },
    othersEnded: { fr: 'Vos autres sessions sont terminées.', en: 'Your other sessions have ended.' },
    failed: { fr: 'La demande n’a pas abouti. Réessayez.', en: 'It did not work. Try again.' },
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
    language: { fr: 'Langue de l’invitation', en: 'Language of the invitation' },
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
      fr: 'Lecture\u00a0: pour la clé d’un site, qui lit ce qui est publié et n’écrit rien.\nLecture des brouillons\u00a0: aussi les brouillons, s’il les demande.\nTraduction\u00a0: les textes dans leurs langues, rien d’autre.\nRédaction\u00a0: les contenus.\nOrganisation\u00a0: aussi les inscriptions.\nAdministration\u00a0: aussi les comptes.',
      en: 'Reader: for the key of a front end, which reads what is published and writes nothing.\nReader of drafts: drafts too, where it asks for them.\nTranslator: texts in their languages, nothing else.\nEditor: the content.\nOrganiser: registrations too.\nAdministrator: accounts too.',
    },
    reader: { fr: 'Lecture', en: 'Reader' },
    draftReader: { fr: 'Lecture des brouillons', en: 'Reader of drafts' },
    translator: { fr: 'Traduction', en: 'Translator' },
    editor: { fr: 'Rédaction', en: 'Editor' },
    organiser: { fr: 'Organisation', en: 'Organiser' },
    admin: { fr: 'Administration', en: 'Administrator' },
  },
} as const
