/** Words of the pages before the admin: log-in, a forgotten password, a new one. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  login: {
    title: { fr: 'Connexion', en: 'Log in' },
    intro: { fr: 'Pour celles et ceux qui préparent les ateliers.', en: 'For those who prepare the workshops.' },
    send: { fr: 'Se connecter', en: 'Log in' },
    forgot: { fr: 'Mot de passe oublié\u202f?', en: 'Forgotten your password?' },
  },
  forgot: {
    title: { fr: 'Mot de passe oublié', en: 'Forgotten password' },
    intro: {
      fr: 'Indiquez l’adresse de votre compte\u00a0: vous recevrez un lien pour choisir un nouveau mot de passe.',
      en: 'Give the address of your account: you will be sent a link to choose a new password.',
    },
    send: { fr: 'Recevoir un lien', en: 'Send me a link' },
    sent: {
      fr: 'Si cette adresse a un compte, un lien vient d’y être envoyé. Regardez aussi parmi les indésirables.',
      en: 'If this address has an account, a link has just been sent to it. Look in your spam folder too.',
    },
  },
  reset: {
    title: { fr: 'Nouveau mot de passe', en: 'New password' },
    intro: {
      fr: (min: number) => `Choisissez un mot de passe d’au moins ${min} caractères, que vous n’utilisez pas ailleurs.`,
      en: (min: number) => `Choose a password of ${min} characters or more that you use nowhere else.`,
    },
    send: { fr: 'Choisir ce mot de passe', en: 'Choose this password' },
    another: { fr: 'Recevoir un autre lien', en: 'Send me another link' },
  },
  invited: {
    title: { fr: 'Bienvenue', en: 'Welcome' },
    intro: {
      fr: (min: number) =>
        `Un compte vous attend. Choisissez-lui un mot de passe d’au moins ${min} caractères, que vous n’utilisez pas ailleurs.`,
      en: (min: number) =>
        `An account is waiting for you. Choose a password of ${min} characters or more for it that you use nowhere else.`,
    },
  },
  factor: {
    label: { fr: 'Code de l’application', en: 'Code of the app' },
    hint: {
      fr: 'Les six chiffres que votre application affiche maintenant, ou un de vos codes de secours.',
      en: 'The six digits that your app shows now, or one of your recovery codes.',
    },
    lost: {
      fr: 'Vous n’avez plus ni l’application ni vos codes de secours\u202f? Une personne de l’administration peut retirer cette étape de votre compte.',
      en: 'Lost both the app and your recovery codes? An administrator can take this step away from your account.',
    },
    back: { fr: 'Recommencer la connexion', en: 'Start the log-in again' },
    /** After a recovery code; `#` stands for how many are left. */
    left: {
      none: {
        fr: 'C’était votre dernier code de secours. Créez-en de nouveaux dans votre compte.',
        en: 'That was your last recovery code. Make new ones in your account.',
      },
      one: {
        fr: 'Il vous reste un code de secours. Créez-en de nouveaux dans votre compte.',
        en: 'You have one recovery code left. Make new ones in your account.',
      },
      more: {
        fr: 'Il vous reste # codes de secours.',
        en: 'You have # recovery codes left.',
      },
    },
    goOn: { fr: 'Continuer', en: 'Go on' },
    setUp: {
      fr: 'Votre rôle demande la validation en deux étapes\u00a0: à chaque connexion, un code d’une application de votre téléphone. Elle se met en place une fois, maintenant.',
      en: 'Your role asks for two-step verification: at each log-in, a code of an app on your phone. It is set up once, now.',
    },
    first: {
      fr: 'Les six chiffres que l’application affiche pour ce compte.',
      en: 'The six digits that the app shows for this account.',
    },
  },
  email: { fr: 'Adresse électronique', en: 'E-mail address' },
  password: { fr: 'Mot de passe', en: 'Password' },
  newPassword: { fr: 'Nouveau mot de passe', en: 'New password' },
  show: { fr: 'Afficher le mot de passe', en: 'Show the password' },
  back: { fr: 'Retour à la connexion', en: 'Back to the log-in' },
  sending: { fr: 'Un instant…', en: 'One moment…' },
  unreached: {
    fr: 'Le serveur n’a pas répondu. Vérifiez votre connexion, puis recommencez.',
    en: 'The server did not answer. Check your connection, then try again.',
  },
  notKept: {
    fr: 'Le mot de passe est juste, mais votre navigateur ne garde pas la session. Autorisez les cookies de ce site, et ouvrez-le à son adresse en https s’il en a une.',
    en: 'The password is right, but your browser does not keep the session. Allow cookies of this site, and open it at its https address if it has one.',
  },
  script: {
    fr: 'L’administration a besoin de JavaScript, que votre navigateur n’exécute pas ici.',
    en: 'The admin needs JavaScript, which your browser does not run here.',
  },
} as const
