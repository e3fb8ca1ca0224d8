/** Words of the pages behind a link of one’s own. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Votre inscription', en: 'Your registration' },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  confirm: {
    title: { fr: 'Confirmer votre inscription', en: 'Confirm your registration' },
    text: {
      fr: 'Appuyez sur le bouton\u00a0: vous aurez une place, ou vous entrerez dans la liste d’attente.',
      en: 'Press the button: you get a seat, or you join the waiting list.',
    },
    button: { fr: 'Confirmer mon inscription', en: 'Confirm my registration' },
    otherwise: {
      fr: 'Ce n’est pas vous\u202f? Ne faites rien\u00a0: la demande est oubliée au bout de 48\u00a0heures.',
      en: 'It was not you? Do nothing: the request is forgotten after 48 hours.',
    },
  },
  state: {
    pending: { fr: 'Votre inscription attend d’être confirmée.', en: 'Your registration waits to be confirmed.' },
    invited: { fr: 'Vous êtes invité·e.', en: 'You are invited.' },
    confirmed: { fr: 'Vous avez une place.', en: 'You have a seat.' },
    offered: { fr: 'Une place est pour vous.', en: 'A seat is yours, if you want it.' },
    cancelled: { fr: 'Cette inscription est annulée.', en: 'This registration is cancelled.' },
  },
  /** The same of a workshop that has taken place. */
  past: {
    confirmed: { fr: 'Vous aviez une place.', en: 'You had a seat.' },
    waiting: { fr: 'Vous étiez en liste d’attente.', en: 'You were on the waiting list.' },
  },
  waiting: {
    fr: (place: number) =>
      place === 1 ? 'Vous êtes en tête de la liste d’attente.' : `Vous êtes en liste d’attente, au rang ${place}.`,
    en: (place: number) =>
      place === 1 ? 'You are first on the waiting list.' : `You are on the waiting list, at place ${place}.`,
  },
  waitingSoon: { fr: 'Vous êtes en liste d’attente.', en: 'You are on the waiting list.' },
  over: {
    fr: 'La place qui vous était proposée ne peut plus être acceptée.',
    en: 'The seat that was offered to you can no longer be accepted.',
  },
  until: {
    fr: (when: string) => `Acceptez-la avant le ${when}\u202f; elle passe ensuite à la personne suivante.`,
    en: (when: string) => `Accept it before ${when}; after that it goes to the next person.`,
  },
  acts: {
    accept: { fr: 'Accepter la place', en: 'Accept the seat' },
    decline: { fr: 'La laisser à quelqu’un d’autre', en: 'Leave it to somebody else' },
    cancel: { fr: 'Annuler mon inscription', en: 'Cancel my registration' },
    queueAgain: { fr: 'Attendre de nouveau', en: 'Queue again' },
    erase: { fr: 'Effacer mes données', en: 'Erase my data' },
  },
  cancelText: {
    fr: 'Si vous avez une place, elle va à la personne suivante. Vous pourrez vous inscrire de nouveau, en fin de liste.',
    en: 'If you have a seat, it goes to the next person. You can register again, at the end of the queue.',
  },
  queueAgainText: {
    fr: 'Le temps d’accepter la place qui vous était offerte est passé. Vous pouvez revenir dans la liste d’attente, à la fin.',
    en: 'The time to accept the seat that you were offered is over. You can return to the waiting list, at its end.',
  },
  registerAgain: { fr: 'S’inscrire de nouveau', en: 'Register again' },
  change: {
    title: { fr: 'Changer ce que j’ai écrit', en: 'Change what I wrote' },
    button: { fr: 'Enregistrer', en: 'Save' },
  },
  address: {
    title: { fr: 'Changer d’adresse', en: 'Change my address' },
    text: {
      fr: 'Nous écrivons à la nouvelle adresse. Elle remplace celle-ci quand vous appuyez sur le bouton de ce message\u202f; les liens d’avant ne mènent alors plus à rien.',
      en: 'We write to the new address. It takes the place of this one when you press the button in that mail; earlier links then stop working.',
    },
    field: { fr: 'Nouvelle adresse électronique', en: 'New e-mail address' },
    button: { fr: 'Écrire à cette adresse', en: 'Write to this address' },
    unsent: {
      fr: 'Rien n’est encore envoyé à la nouvelle adresse\u00a0: pour cela, appuyez sur «\u00a0Écrire à cette adresse\u00a0».',
      en: 'Nothing is sent to the new address yet: for that, press “Write to this address”.',
    },
    pending: {
      fr: (address: string) =>
        `Un message est en route vers ${address}. Cette adresse prend effet quand vous appuyez sur le bouton du message, dans les 48\u00a0heures.`,
      en: (address: string) =>
        `A mail is on its way to ${address}. This address takes effect when you press the button in that mail, within 48 hours.`,
    },
    prove: {
      title: { fr: 'Confirmer votre nouvelle adresse', en: 'Confirm your new address' },
      text: {
        fr: (address: string) => `Les messages au sujet de votre inscription iront à ${address}.`,
        en: (address: string) => `Messages about your registration will go to ${address}.`,
      },
      button: { fr: 'Confirmer cette adresse', en: 'Confirm this address' },
      otherwise: {
        fr: 'Ce n’est pas vous\u202f? Ne faites rien\u00a0: l’adresse ne sera pas reprise.',
        en: 'It was not you? Do nothing: the address will not be taken over.',
      },
    },
  },
  renew: {
    title: { fr: 'Un nouveau lien pour cette page', en: 'A new link for this page' },
    text: {
      fr: 'D’autres ont votre lien\u202f? Demandez-en un nouveau\u00a0: tous ceux d’avant, aussi celui de votre agenda, ne mènent alors plus à rien.',
      en: 'Do others have your link? Ask for a new one: all earlier links, including the one in your calendar, then stop working.',
    },
    button: { fr: 'Remplacer mes liens', en: 'Replace my links' },
  },
  eraseText: {
    fr: 'Tout ce que vous avez écrit est effacé\u202f; si vous avez une place, elle va à la personne suivante. Cela ne se défait pas.',
    en: 'All that you wrote is erased; if you have a seat, it goes to the next person. This cannot be undone.',
  },
  eraseSure: { fr: 'Tout effacer, maintenant', en: 'Erase everything, now' },
  keepIt: { fr: 'Revenir sans effacer', en: 'Back without erasing' },
  erased: {
    title: { fr: 'Vos données sont effacées', en: 'Your data are erased' },
    text: {
      fr: 'Il n’en reste rien dans cette série.',
      en: 'Nothing of them is left in this series.',
    },
    going: {
      fr: 'Personne ne peut plus les lire. Leurs dernières traces quittent le fichier de la base de données dans les minutes qui viennent : vous n’avez rien à faire.',
      en: 'Nobody can read them any more. Their last traces leave the file of the database within the next minutes: there is nothing for you to do.',
    },
    backups: {
      fr: 'Les sauvegardes qui en contiennent encore sont effacées avec le temps, et vos données ne reviennent pas si l’une d’elles est reprise.',
      en: 'Backups that still hold some are deleted in time, and your data do not come back if one of them is restored.',
    },
  },
  download: { fr: 'Télécharger toutes mes données', en: 'Download all my data' },
  done: {
    accept: { fr: 'La place est à vous.', en: 'The seat is yours.' },
    decline: {
      fr: 'La place passe à la personne suivante. Merci de l’avoir dit.',
      en: 'The seat goes to the next person. Thank you for saying so.',
    },
    cancel: {
      fr: 'C’est fait. Merci de l’avoir dit\u00a0: quelqu’un d’autre peut venir.',
      en: 'Done. Thank you for saying so: somebody else can come.',
    },
    confirm: { fr: 'Votre adresse est confirmée.', en: 'Your address is confirmed.' },
    queueAgain: { fr: 'Vous êtes de nouveau dans la file.', en: 'You are in the queue again.' },
    change: { fr: 'C’est enregistré.', en: 'It is saved.' },
    address: {
      fr: 'Un message est en route vers la nouvelle adresse. Rien ne change avant que vous n’ayez appuyé sur le bouton de ce message.',
      en: 'A mail is on its way to the new address. Nothing changes until you have pressed the button in that mail.',
    },
    prove: {
      fr: 'Votre nouvelle adresse est confirmée. Gardez le lien de cette page\u00a0: ceux d’avant ne mènent plus à rien.',
      en: 'Your new address is confirmed. Keep the link of this page: earlier ones no longer work.',
    },
    stopMessages: {
      fr: 'Vous ne recevrez plus les messages de l’équipe sur cet atelier.',
      en: 'You get no more messages from the organisers about this workshop.',
    },
    wantMessages: {
      fr: 'Vous recevrez de nouveau les messages de l’équipe sur cet atelier.',
      en: 'You get messages from the organisers about this workshop again.',
    },
    renew: {
      fr: 'Ceci est votre nouvelle page. Gardez son lien\u00a0: ceux d’avant ne mènent plus à rien.',
      en: 'This is your new page. Keep its link: earlier ones no longer work.',
    },
  },
  messages: {
    title: { fr: 'Messages de l’équipe', en: 'Messages from the organisers' },
    wanted: {
      fr: 'L’équipe peut vous écrire au sujet de cet atelier, et vous en remercie après. Si vous n’en voulez plus, ce qui concerne votre inscription vous parvient quand même.',
      en: 'The organisers may write to you about this workshop, and thank you for it afterwards. If you stop these messages, what concerns your own registration still reaches you.',
    },
    stopped: {
      fr: 'Vous ne recevez pas les messages de l’équipe sur cet atelier\u202f; ce qui concerne votre inscription vous parvient quand même.',
      en: 'You get no messages from the organisers about this workshop; what concerns your own registration still reaches you.',
    },
    stopMessages: { fr: 'Ne plus en recevoir', en: 'Stop these messages' },
    wantMessages: { fr: 'En recevoir de nouveau', en: 'Get them again' },
    /** Of the page that a mail leads to. */
    stop: {
      title: { fr: 'Ne plus recevoir de messages', en: 'Stop messages' },
      text: {
        fr: 'L’équipe ne vous écrira plus au sujet de cet atelier. Ce qui concerne votre inscription vous parvient quand même.',
        en: 'The organisers will write to you about this workshop no more. What concerns your own registration still reaches you.',
      },
      done: {
        fr: 'C’est fait\u00a0: vous ne recevrez plus de messages de l’équipe sur cet atelier. Sur la page de votre inscription, vous pouvez en demander de nouveau.',
        en: 'Done: you get no more messages from the organisers about this workshop. On the page of your registration you can ask for them again.',
      },
    },
  },
  what: {
    title: { fr: 'Ce que vous avez écrit', en: 'What you wrote' },
    email: { fr: 'Adresse', en: 'Address' },
    name: { fr: 'Nom', en: 'Name' },
    nameless: { fr: 'aucun', en: 'none' },
    none: { fr: 'aucune', en: 'none' },
  },
  keep: {
    fr: 'Gardez ce lien pour vous\u00a0: qui l’a peut changer et annuler votre inscription.',
    en: 'Keep this link to yourself: whoever has it can change and cancel your registration.',
  },
} as const
