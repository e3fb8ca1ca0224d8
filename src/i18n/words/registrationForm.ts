/** Words of the form by which people register, and of the pages after it. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Inscription', en: 'Registration' },
  errorTitle: { fr: 'Erreur\u00a0: ', en: 'Error: ' },
  summary: {
    fr: (n: number) => (n === 1 ? 'Un point est à revoir' : `${n} points sont à revoir`),
    en: (n: number) => (n === 1 ? 'There is one thing to look at' : `There are ${n} things to look at`),
  },
  optional: { fr: 'facultatif', en: 'optional' },
  fields: {
    email: {
      label: { fr: 'Adresse électronique', en: 'E-mail address' },
      help: {
        fr: 'Un message vous y demandera de confirmer votre inscription.',
        en: 'A mail will ask you there to confirm your registration.',
      },
    },
    name: {
      label: { fr: 'Nom', en: 'Name' },
      help: { fr: 'Tel qu’il sera écrit dans les messages.', en: 'As mails will address you.' },
    },
    pseudonym: {
      label: { fr: 'Nom ou pseudonyme', en: 'Name or pseudonym' },
      help: {
        fr: 'Tel que les autres peuvent le voir. Vous pouvez le laisser vide.',
        en: 'As others may see it. You may leave it empty.',
      },
    },
    organisation: {
      label: { fr: 'Organisation', en: 'Organisation' },
    },
    language: {
      label: { fr: 'Langue des messages', en: 'Language of mails' },
    },
    interpretation: {
      label: { fr: 'Interprétation souhaitée', en: 'Interpretation wanted' },
      help: {
        fr: 'Nous dire ce que vous souhaitez aide à décider s’il y en aura.',
        en: 'Telling us what you wish helps to decide whether there will be any.',
      },
    },
    needs: {
      label: { fr: 'Besoins particuliers', en: 'Particular needs' },
      help: {
        fr: 'Ce qu’il vous faut pour participer, par exemple un accès ou des sous-titres. C’est à vous de voir si vous le dites\u202f; c’est effacé une semaine après l’atelier.',
        en: 'What you need to take part, such as access or captions. Whether you say it is up to you; it is erased a week after the workshop.',
      },
    },
  },
  none: { fr: 'Aucune', en: 'None' },
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  choose: { fr: 'Choisir', en: 'Choose' },
  atMost: {
    fr: (n: number) => `${n} au plus.`,
    en: (n: number) => `${n} at most.`,
  },
  onlyIf: {
    fr: (question: string, answers: readonly string[]) =>
      `Seulement si vous avez répondu ${answers.map((answer) => `«\u00a0${answer}\u00a0»`).join(' ou ')} à «\u00a0${question}\u00a0».`,
    en: (question: string, answers: readonly string[]) =>
      `Only if your answer to “${question}” is ${answers.map((answer) => `“${answer}”`).join(' or ')}.`,
  },
  counted: {
    fr: (n: string, max: number) => `${n} caractères sur ${max}`,
    en: (n: string, max: number) => `${n} of ${max} characters`,
  },
  didYouMean: {
    fr: (address: string) => `Vouliez-vous dire ${address}\u202f?`,
    en: (address: string) => `Did you mean ${address}?`,
  },
  notice: {
    fr: 'Ce que vous écrivez ici sert à préparer cet atelier, et à vous écrire à son sujet. C’est effacé trois mois après l’atelier au plus tard. Vous pourrez tout voir, changer et effacer vous-même, par le lien de nos messages.',
    en: 'What you write here serves to prepare this workshop and to write to you about it. It is erased three months after the workshop at the latest. You can see, change and erase all of it yourself, by the link in our mails.',
  },
  noticeLink: { fr: 'Protection des données', en: 'Data protection' },
  send: { fr: 'Demander une place', en: 'Ask for a seat' },
  seatLater: {
    fr: 'Vous aurez une place quand vous aurez confirmé, par le bouton du message que vous recevrez.',
    en: 'You get a seat when you confirm, by the button in the mail that you will get.',
  },
  rankLater: {
    fr: 'Vous prendrez rang sur la liste d’attente quand vous aurez confirmé, par le bouton du message que vous recevrez.',
    en: 'You join the waiting list when you confirm, by the button in the mail that you will get.',
  },
  seats: {
    open: { fr: 'Il reste des places.', en: 'There are seats left.' },
    few: { fr: 'Il reste quelques places.', en: 'There are a few seats left.' },
    waitlist: {
      fr: 'Toutes les places sont prises\u00a0: on peut se mettre en liste d’attente.',
      en: 'All seats are taken: you can join the waiting list.',
    },
    none: { fr: 'Toutes les places sont prises.', en: 'All seats are taken.' },
  },
  lost: {
    fr: 'Vous êtes déjà inscrit·e, et vous n’avez plus le lien de votre page\u202f?',
    en: 'Are you registered already, and no longer have the link to your page?',
  },
  lostLink: { fr: 'Recevoir mes liens de nouveau', en: 'Send me my links again' },
  toForm: { fr: 'S’inscrire', en: 'Register' },
  backToWorkshop: { fr: 'Revenir à l’atelier', en: 'Back to the workshop' },
  closed: {
    notYet: { fr: 'Les inscriptions ne sont pas encore ouvertes.', en: 'Registration is not open yet.' },
    closed: { fr: 'Les inscriptions sont closes.', en: 'Registration has closed.' },
    past: { fr: 'Cet atelier a eu lieu.', en: 'This workshop has taken place.' },
    calledOff: { fr: 'Cet atelier est annulé.', en: 'This workshop is called off.' },
    none: { fr: 'On ne s’inscrit pas ici à cet atelier.', en: 'You cannot register here for this workshop.' },
  },
  sent: {
    title: { fr: 'Regardez vos messages', en: 'Look in your mailbox' },
    to: {
      fr: (address: string) => `Un message est en route vers ${address}.`,
      en: (address: string) => `A mail is on its way to ${address}.`,
    },
    toYou: { fr: 'Un message est en route vers vous.', en: 'A mail is on its way to you.' },
    press: {
      fr: 'Votre demande compte quand vous avez appuyé sur le bouton de ce message. Sans cela, elle est oubliée au bout de 48\u00a0heures.',
      en: 'Your request counts once you press the button in that mail. Otherwise it is forgotten after 48 hours.',
    },
    nothing: {
      fr: 'Rien ne vient\u202f? Regardez dans les indésirables et vérifiez l’adresse\u202f; vous pouvez envoyer le formulaire de nouveau.',
      en: 'Nothing there? Look in your spam folder and check the address; you can send the form once more.',
    },
    several: {
      fr: 'Vous avez envoyé plusieurs formulaires\u202f? Chacun a son message\u00a0: un en dix minutes, trois par jour au plus. Si trois attendent déjà le leur, un de plus est oublié. Une fois inscrit·e, vous pourrez tout changer sur votre page.',
      en: 'Have you sent several forms? Each has its own mail: one every ten minutes, three a day at most. If three are already waiting for theirs, a further one is dropped. Once you are registered, you can change everything on your page.',
    },
    again: { fr: 'Revenir au formulaire', en: 'Back to the form' },
  },
} as const
