import { undated } from '../dates'

const ordinals: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** `1st`, `22nd`. */
const englishRank = (rank: number): string =>
  `${rank}${ordinals[new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(rank)] ?? 'th'}`

/** `1er`, `22e`. */
const frenchRank = (rank: number): string => `${rank}${rank === 1 ? 'er' : 'e'}`

/** A place in the queue: `1st`, `1er`. */
export const ordinal = { fr: frenchRank, en: englishRank } as const

/** Words of the mails. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  colon: { fr: '\u00a0:', en: ':' },
  passwordReset: {
    subject: { fr: 'Choisir un nouveau mot de passe', en: 'Choose a new password' },
    asked: {
      fr: 'Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour votre compte Atelier.',
      en: 'Somebody, most likely you, asked for a new password for your Atelier account.',
    },
    follow: {
      fr: (minutes: number) => `Pour le choisir, suivez ce lien\u202f; il est valable ${minutes} minutes\u00a0:`,
      en: (minutes: number) => `To choose it, follow this link; it is valid for ${minutes} minutes:`,
    },
    otherwise: {
      fr: 'Si ce n’est pas vous, ne faites rien\u00a0: votre mot de passe reste le même.',
      en: 'If it was not you, do nothing: your password stays as it is.',
    },
  },
  secondFactor: {
    account: { fr: 'Ouvrir mon compte', en: 'Open my account' },
    nobody: { fr: 'Une commande sur le serveur', en: 'A command on the server' },
    what: {
      on: {
        subject: { fr: 'Validation en deux étapes activée', en: 'Two-step verification is on' },
        said: {
          fr: () =>
            'La validation en deux étapes est maintenant activée pour votre compte Atelier\u00a0: pour vous connecter, il faut aussi un code de votre application. Vos autres sessions sont terminées.',
          en: () =>
            'Two-step verification is now on for your Atelier account: to log in takes a code of your app too. Your other sessions have ended.',
        },
      },
      off: {
        subject: { fr: 'Validation en deux étapes désactivée', en: 'Two-step verification is off' },
        said: {
          fr: () =>
            'La validation en deux étapes est maintenant désactivée pour votre compte Atelier\u00a0: le mot de passe suffit pour se connecter.',
          en: () =>
            'Two-step verification is now off for your Atelier account: the password alone is enough to log in.',
        },
      },
      changed: {
        subject: {
          fr: 'Validation en deux étapes\u00a0: autre application',
          en: 'Two-step verification: another app',
        },
        said: {
          fr: () =>
            'La validation en deux étapes de votre compte Atelier se fait maintenant avec une autre application, et avec de nouveaux codes de secours. Ceux d’avant ne servent plus. Vos autres sessions sont terminées.',
          en: () =>
            'Two-step verification of your Atelier account is now done with another app, and with new recovery codes. Those of before are of no use. Your other sessions have ended.',
        },
      },
      removed: {
        subject: { fr: 'Validation en deux étapes retirée', en: 'Two-step verification was taken away' },
        said: {
          fr: (who: string) =>
            `${who} a retiré la validation en deux étapes de votre compte Atelier\u00a0: le mot de passe suffit pour se connecter. Vous pouvez l’activer de nouveau.`,
          en: (who: string) =>
            `${who} has taken two-step verification of your Atelier account away: the password alone is enough to log in. You can turn it on again.`,
        },
      },
      key: {
        subject: { fr: 'Votre clé d’API ne sert plus', en: 'Your API key is of no use any more' },
        said: {
          fr: (who: string) =>
            `${who} a donné à votre compte Atelier un rôle qui demande la validation en deux étapes. Elle n’y est pas activée\u00a0: la clé d’API d’avant ne sert plus, et vos sessions sont terminées. Vous l’activerez à la prochaine connexion, et pourrez alors créer une autre clé.`,
          en: (who: string) =>
            `${who} has given your Atelier account a role that asks for two-step verification. It is not on there: the API key of before is of no use any more, and your sessions have ended. You will turn it on at the next log-in, and can then make another key.`,
        },
      },
    },
    not: {
      fr: 'Si vous ne vous y attendiez pas, changez votre mot de passe, terminez vos autres sessions et prévenez l’administration. C’est dans votre compte\u00a0:',
      en: 'If you did not expect this, change your password, end your other sessions and tell an administrator. It is in your account:',
    },
  },
  invitation: {
    subject: {
      fr: (series: string) => `Votre compte pour préparer «\u00a0${series}\u00a0»`,
      en: (series: string) => `Your account to prepare “${series}”`,
    },
    nobody: { fr: 'L’organisation', en: 'The organisation' },
    choose: { fr: 'Choisir mon mot de passe', en: 'Choose my password' },
    who: {
      fr: (who: string, series: string) =>
        `${who} vous a créé un compte pour préparer «\u00a0${series}\u00a0» dans Atelier.`,
      en: (who: string, series: string) => `${who} has made you an account to prepare “${series}” in Atelier.`,
    },
    follow: {
      fr: (days: number) => `Choisissez votre mot de passe par ce lien\u202f; il est valable ${days} jours\u00a0:`,
      en: (days: number) => `Choose your password by this link; it is valid for ${days} days:`,
    },
    after: {
      fr: (address: string) => `Ensuite, vous vous connectez avec l’adresse ${address}.`,
      en: (address: string) => `From then on you log in with the address ${address}.`,
    },
    otherwise: {
      fr: 'Si vous ne connaissez pas cette personne, ne faites rien\u00a0: sans mot de passe, le compte ne sert à personne.',
      en: 'If you do not know them, do nothing: without a password the account is of no use to anybody.',
    },
  },
} as const

/** To those who look after registrations: many that nobody has confirmed come at once. */
export const floodNotice = {
  subject: { fr: 'Afflux de demandes d’inscription sans confirmation', en: 'Many unconfirmed requests for seats' },
  what: {
    fr: (count: number) =>
      `En dix minutes sont arrivées ${count} demandes d’inscription que personne n’a encore confirmées. Peut-être votre annonce a-t-elle du succès\u202f; peut-être aussi quelqu’un inscrit-il les adresses d’autrui.`,
    en: (count: number) =>
      `In ten minutes ${count} requests for seats have come in that nobody has confirmed yet. Your announcement may be a success; or somebody may be registering other people’s addresses.`,
  },
  means: {
    fr: 'Ces demandes n’occupent aucune place. Tant que l’afflux dure, les messages qui demandent une confirmation partent plus lentement, trente par minute au plus\u202f; tous les autres partent comme d’habitude.',
    en: 'These requests hold no seat. While they keep coming, the messages that ask for a confirmation leave more slowly, thirty a minute at most; all others leave as usual.',
  },
  so: {
    fr: 'Si vous n’attendiez pas une telle affluence, regardez quel atelier est visé et fermez ses inscriptions\u00a0: l’onglet «\u00a0Inscription\u00a0» de l’atelier le permet à tout moment.',
    en: 'If you did not expect such a rush, see which workshop it is about and close its registration: the Registration tab of the workshop lets you do so at any time.',
  },
  button: { fr: 'Voir les inscriptions', en: 'See the registrations' },
} as const

/** What mails about a registration have in common. */
export const shared = {
  untitled: { fr: 'Atelier', en: 'Workshop' },
  hello: { fr: (name: string) => `Bonjour ${name},`, en: (name: string) => `Hello ${name},` },
  /** Above a mail in two languages, in the second one. */
  below: { fr: 'En français plus bas.', en: 'In English below.' },
  rows: {
    workshop: { fr: 'Atelier', en: 'Workshop' },
    when: { fr: 'Date et heure', en: 'Date and time' },
    place: { fr: 'Lieu', en: 'Place' },
    plannedFor: { fr: 'Date prévue jusqu’ici', en: 'Date until now' },
    newPlace: { fr: 'Nouveau lieu', en: 'New place' },
  },
  undated,
  unplaced: { fr: 'Lieu à préciser', en: 'Place to be announced' },
  /** Within a sentence, of a workshop that has none yet. */
  noDate: { fr: 'une date à préciser', en: 'a date to be announced' },
  noPlace: { fr: 'un lieu à préciser', en: 'a place to be announced' },
  /** A time at which something ends, with its zone. */
  deadline: {
    fr: (time: string, zone: string) => `${time}, ${zone}`,
    en: (time: string, zone: string) => `${time}, ${zone}`,
  },
  ownPage: { fr: 'Voir mon inscription', en: 'See my registration' },
  personal: {
    fr: 'Les liens de ce message sont personnels\u00a0: qui les a peut modifier ou annuler votre inscription. Mieux vaut ne pas le transférer.',
    en: 'The links in this message are yours alone: whoever has them can change or cancel your registration. Better not to forward it.',
  },
  questions: {
    fr: 'Une question\u202f? Répondez à ce message\u00a0: il arrive à l’équipe d’organisation.',
    en: 'A question? Reply to this message: it reaches the organisers.',
  },
  erased: {
    fr: (day: string) => `Ce que nous gardons de votre inscription sera effacé le ${day}.`,
    en: (day: string) => `What we keep of your registration will be erased on ${day}.`,
  },
  join: {
    fr: (opens: string) =>
      `Pour participer en ligne, utilisez ce bouton\u00a0: il ouvre la réunion à partir du ${opens}.`,
    en: (opens: string) => `To take part online, use this button: it opens the meeting from ${opens}.`,
  },
  joinButton: { fr: 'Rejoindre l’atelier', en: 'Join the workshop' },
  giveBack: {
    fr: 'Si vous ne pouvez plus venir, rendez votre place\u00a0: quelqu’un l’attend peut-être. Un bouton de votre page suffit.',
    en: 'If you can no longer come, please give your seat back: somebody may be waiting for it. One button on your page does it.',
  },
  entry: {
    fr: 'L’entrée d’agenda jointe à ce message suit l’atelier s’il change. La refuser n’annule pas votre inscription\u00a0: pour cela, passez par votre page.',
    en: 'The calendar entry that comes with this message follows the workshop if it changes. Declining it does not cancel your registration: use your page for that.',
  },
  entryGone: {
    fr: 'L’entrée de votre agenda est retirée par ce message.',
    en: 'This message takes the entry out of your calendar.',
  },
  message: { fr: 'L’équipe d’organisation vous écrit\u00a0:', en: 'The organisers write:' },
} as const

/** What an entry in a calendar says; calendars are shown to colleagues. */
export const calendarEntry = {
  decline: {
    fr: 'Refuser cette entrée n’annule pas l’inscription\u00a0: passez par la page indiquée dans le message de confirmation.',
    en: 'Declining this entry does not cancel the registration: use the page named in the message of confirmation.',
  },
  join: { fr: 'Rejoindre l’atelier', en: 'Join the workshop' },
  online: { fr: 'En ligne', en: 'Online' },
} as const

/** Each kind of mail about a registration: its subject, which a workshop’s or the series’ name ends, and what it says. */
export const registration = {
  confirm: {
    subject: {
      fr: (name: string) => `Confirmez votre inscription\u00a0: ${name}`,
      en: (name: string) => `Confirm your registration: ${name}`,
    },
    heading: { fr: 'Confirmez votre inscription', en: 'Confirm your registration' },
    asked: {
      fr: 'Quelqu’un, vous sans doute, a demandé une place à cet atelier en donnant votre adresse.',
      en: 'Somebody, most likely you, has asked for a seat at this workshop and gave your address.',
    },
    counts: {
      fr: 'Votre demande ne compte qu’une fois confirmée\u00a0: les places sont attribuées dans l’ordre des confirmations.',
      en: 'Your request counts once you confirm it: seats are given in the order of the confirmations.',
    },
    button: { fr: 'Confirmer mon inscription', en: 'Confirm my registration' },
    until: {
      fr: (time: string) => `Ce lien est valable jusqu’au ${time}.`,
      en: (time: string) => `The link is valid until ${time}.`,
    },
    otherwise: {
      fr: 'Si ce n’est pas vous, ne faites rien\u00a0: sans confirmation, votre adresse est effacée.',
      en: 'If it was not you, do nothing: without a confirmation your address is erased.',
    },
  },
  already: {
    subject: {
      fr: (name: string) => `Vous avez déjà une inscription\u00a0: ${name}`,
      en: (name: string) => `You already have a registration: ${name}`,
    },
    heading: { fr: 'Vous avez déjà une inscription', en: 'You already have a registration' },
    asked: {
      fr: 'Quelqu’un, vous sans doute, vient de redemander une place à cet atelier avec votre adresse. Rien n’a changé\u00a0: votre inscription est toujours là.',
      en: 'Somebody, most likely you, has just asked again for a seat at this workshop with your address. Nothing has changed: your registration is still there.',
    },
    page: {
      fr: 'Votre page dit où elle en est. Vous pouvez l’y modifier ou l’annuler.',
      en: 'Your page says where it stands. You can change or cancel it there.',
    },
    otherwise: { fr: 'Si ce n’est pas vous, il n’y a rien à faire.', en: 'If it was not you, there is nothing to do.' },
  },
  links: {
    subject: {
      fr: (name: string, several: boolean) => `${several ? 'Vos inscriptions' : 'Votre inscription'}\u00a0: ${name}`,
      en: (name: string, several: boolean) => `Your ${several ? 'registrations' : 'registration'}: ${name}`,
    },
    heading: {
      fr: (several: boolean): string => (several ? 'Vos inscriptions' : 'Votre inscription'),
      en: (several: boolean): string => (several ? 'Your registrations' : 'Your registration'),
    },
    asked: {
      fr: (several: boolean): string =>
        several
          ? 'Voici les liens vers les pages de vos inscriptions, comme demandé avec votre adresse.'
          : 'Voici le lien vers la page de votre inscription, comme demandé avec votre adresse.',
      en: (several: boolean): string =>
        several
          ? 'Here are the links to the pages of your registrations, as was asked for with your address.'
          : 'Here is the link to the page of your registration, as was asked for with your address.',
    },
    otherwise: {
      fr: 'Si vous n’avez rien demandé, il n’y a rien à faire\u00a0: ce message n’est arrivé qu’à vous.',
      en: 'If you did not ask for them, there is nothing to do: this message came to you alone.',
    },
  },
  confirmed: {
    subject: {
      fr: (name: string) => `Votre place est réservée\u00a0: ${name}`,
      en: (name: string) => `You have a seat: ${name}`,
    },
    heading: { fr: 'Votre place est réservée', en: 'You have a seat' },
    text: {
      fr: 'Votre inscription est confirmée. Nous nous réjouissons de vous accueillir.',
      en: 'Your registration is confirmed. We look forward to seeing you.',
    },
  },
  waitlisted: {
    subject: {
      fr: (name: string) => `Vous êtes sur la liste d’attente\u00a0: ${name}`,
      en: (name: string) => `You are on the waiting list: ${name}`,
    },
    heading: { fr: 'Vous êtes sur la liste d’attente', en: 'You are on the waiting list' },
    rank: {
      fr: (rank: string) =>
        `Toutes les places sont prises pour le moment. Vous êtes au ${rank} rang de la liste d’attente.`,
      en: (rank: string) => `All seats are taken for now. You are ${rank} on the waiting list.`,
    },
    next: {
      fr: 'Dès qu’une place se libère pour vous, nous vous écrivons. Si vous n’attendez plus, quittez la liste sur votre page.',
      en: 'As soon as a seat is free for you, we will write. If you no longer wish to wait, leave the list on your page.',
    },
  },
  full: {
    subject: { fr: (name: string) => `Complet\u00a0: ${name}`, en: (name: string) => `Fully booked: ${name}` },
    heading: { fr: 'L’atelier est complet', en: 'The workshop is fully booked' },
    text: {
      fr: 'Quand vous avez confirmé, toutes les places étaient prises, et cet atelier n’a pas de liste d’attente. Nous le regrettons, et espérons vous accueillir une autre fois.',
      en: 'When you confirmed, all seats were taken, and this workshop has no waiting list. We are sorry, and hope to see you another time.',
    },
  },
  offered: {
    subject: {
      fr: (name: string) => `Une place pour vous, si vous l’acceptez\u00a0: ${name}`,
      en: (name: string) => `A seat for you, if you take it: ${name}`,
    },
    heading: { fr: 'Une place s’est libérée', en: 'A seat has become free' },
    text: {
      fr: 'Une place s’est libérée à cet atelier. Elle est pour vous, si vous l’acceptez.',
      en: 'A seat has become free at this workshop. It is yours if you take it.',
    },
    until: {
      fr: (time: string) => `Nous vous la gardons jusqu’au ${time}. Ensuite, elle va à la personne suivante.`,
      en: (time: string) => `We keep it for you until ${time}. After that it goes to the next person.`,
    },
    accept: { fr: 'Accepter la place', en: 'Take the seat' },
    decline: { fr: 'La laisser à quelqu’un d’autre', en: 'Leave it to somebody else' },
  },
  lapsed: {
    subject: {
      fr: (name: string) => `La place n’est plus gardée pour vous\u00a0: ${name}`,
      en: (name: string) => `The seat is no longer kept for you: ${name}`,
    },
    heading: { fr: 'Le délai est passé', en: 'The time has run out' },
    text: {
      fr: 'La place que nous vous gardions n’a pas été acceptée à temps. Elle va à la personne suivante, et votre inscription prend fin.',
      en: 'The seat that we kept for you was not taken in time. It goes to the next person, and your registration ends.',
    },
    again: {
      fr: 'L’atelier vous intéresse toujours\u202f? Inscrivez-vous de nouveau\u00a0: vous prendrez rang à la fin de la liste d’attente.',
      en: 'Would you still like to come? Register again, and you join the waiting list at its end.',
    },
    button: { fr: 'M’inscrire de nouveau', en: 'Register again' },
  },
  promoted: {
    subject: {
      fr: (name: string) => `Vous avez maintenant une place\u00a0: ${name}`,
      en: (name: string) => `You now have a seat: ${name}`,
    },
    heading: { fr: 'Vous avez maintenant une place', en: 'You now have a seat' },
    text: {
      fr: 'Une place s’est libérée, et elle est à vous\u00a0: vous n’avez rien à confirmer.',
      en: 'A seat has become free, and it is yours: there is nothing to confirm.',
    },
  },
  cancelled: {
    subject: {
      fr: (name: string) => `Inscription annulée\u00a0: ${name}`,
      en: (name: string) => `Registration cancelled: ${name}`,
    },
    heading: { fr: 'Votre inscription est annulée', en: 'Your registration is cancelled' },
    text: {
      fr: 'Vous avez annulé votre inscription à cet atelier. Merci de nous l’avoir fait savoir.',
      en: 'You have cancelled your registration for this workshop. Thank you for letting us know.',
    },
    again: {
      fr: 'C’était une erreur\u202f? Inscrivez-vous de nouveau\u00a0: vous prendrez rang comme toute nouvelle demande.',
      en: 'Was it a mistake? Register again: your request then counts as a new one.',
    },
    button: { fr: 'M’inscrire de nouveau', en: 'Register again' },
  },
  cancelledByUs: {
    subject: {
      fr: (name: string) => `Inscription annulée\u00a0: ${name}`,
      en: (name: string) => `Registration cancelled: ${name}`,
    },
    heading: { fr: 'Votre inscription est annulée', en: 'Your registration is cancelled' },
    text: {
      fr: 'L’équipe d’organisation a annulé votre inscription à cet atelier.',
      en: 'The organisers have cancelled your registration for this workshop.',
    },
  },
  movedToWaiting: {
    subject: {
      fr: (name: string) => `De nouveau sur la liste d’attente\u00a0: ${name}`,
      en: (name: string) => `Back on the waiting list: ${name}`,
    },
    heading: { fr: 'Vous êtes de nouveau sur la liste d’attente', en: 'You are back on the waiting list' },
    text: {
      fr: (rank: string) =>
        `L’équipe d’organisation a dû reprendre votre place. Vous êtes maintenant au ${rank} rang de la liste d’attente.`,
      en: (rank: string) => `The organisers have had to take your seat back. You are now ${rank} on the waiting list.`,
    },
    next: {
      fr: 'Dès qu’une place se libère pour vous, nous vous écrivons.',
      en: 'As soon as a seat is free for you, we will write.',
    },
  },
  added: {
    subject: {
      fr: (name: string) => `Une inscription à votre nom\u00a0: ${name}`,
      en: (name: string) => `You have been registered: ${name}`,
    },
    heading: { fr: 'Une inscription à votre nom', en: 'You have been registered' },
    by: {
      fr: (who: string) => `${who} a fait pour vous une inscription à cet atelier.`,
      en: (who: string) => `${who} has registered you for this workshop.`,
    },
    /** Who did it, where nobody is named. */
    somebody: { fr: 'Une personne de l’équipe d’organisation', en: 'One of the organisers' },
    byUs: {
      fr: 'L’équipe d’organisation a fait pour vous une inscription à cet atelier.',
      en: 'The organisers have registered you for this workshop.',
    },
    page: {
      fr: 'Votre page dit si vous avez une place. Vous pouvez y modifier ou annuler l’inscription.',
      en: 'Your page says whether you have a seat. You can change or cancel the registration there.',
    },
    otherwise: {
      fr: 'Vous ne le souhaitez pas\u202f? Effacez l’inscription et tout ce que nous savons de vous.',
      en: 'Not what you want? Erase the registration and all that we hold about you.',
    },
    erase: { fr: 'Effacer mes données', en: 'Erase my data' },
  },
  moved: {
    /** By what has changed. */
    change: {
      day: { fr: 'Nouvelle date', en: 'New date' },
      hour: { fr: 'Nouvel horaire', en: 'New time' },
      place: { fr: 'Nouveau lieu', en: 'New place' },
      timeAndPlace: { fr: 'Nouvel horaire, nouveau lieu', en: 'New time, new place' },
      other: { fr: 'Changement', en: 'Changed' },
    },
    subject: {
      fr: (change: string, name: string) => `${change}\u00a0: ${name}`,
      en: (change: string, name: string) => `${change}: ${name}`,
    },
    heading: { fr: 'L’atelier a changé', en: 'The workshop has changed' },
    text: {
      fr: 'Voici ce qui vaut désormais. Votre inscription reste valable\u00a0: vous n’avez rien à faire.',
      en: 'This is what holds from now on. Your registration stays valid: there is nothing for you to do.',
    },
    otherwise: {
      fr: 'Si cela ne vous convient plus, annulez votre inscription sur votre page\u00a0: quelqu’un attend peut-être une place.',
      en: 'If it no longer suits you, cancel your registration on your page: somebody may be waiting for a seat.',
    },
  },
  calledOff: {
    subject: { fr: (name: string) => `Annulé\u00a0: ${name}`, en: (name: string) => `Called off: ${name}` },
    heading: { fr: 'L’atelier n’aura pas lieu', en: 'The workshop will not take place' },
    text: {
      fr: 'Cet atelier est annulé, et nous le regrettons. Votre inscription prend fin avec lui\u00a0: vous n’avez rien à faire.',
      en: 'This workshop has been called off, and we are sorry. Your registration ends with it: there is nothing for you to do.',
    },
  },
  postponed: {
    subject: { fr: (name: string) => `Reporté\u00a0: ${name}`, en: (name: string) => `Postponed: ${name}` },
    heading: { fr: 'L’atelier est reporté', en: 'The workshop has been postponed' },
    text: {
      fr: 'Cet atelier n’aura pas lieu à la date prévue. La nouvelle date n’est pas encore connue.',
      en: 'This workshop will not take place on the date planned. The new date is not known yet.',
    },
    kept: {
      fr: 'Nous gardons votre inscription, et vous écrirons dès qu’il y aura une date.',
      en: 'We keep your registration, and will write as soon as there is a date.',
    },
  },
  noSeat: {
    subject: {
      fr: (name: string) => `Pas de place cette fois\u00a0: ${name}`,
      en: (name: string) => `No seat this time: ${name}`,
    },
    heading: { fr: 'Pas de place cette fois', en: 'No seat this time' },
    text: {
      fr: 'L’atelier commence, et aucune place ne s’est libérée pour vous. Nous le regrettons, et espérons vous accueillir une autre fois.',
      en: 'The workshop is starting, and no seat has become free for you. We are sorry, and hope to see you another time.',
    },
  },
  reminder: {
    /** The name and when it is. */
    subject: { fr: (name: string) => `Rappel\u00a0: ${name}`, en: (name: string) => `Reminder: ${name}` },
    heading: { fr: 'À très bientôt', en: 'See you soon' },
    text: {
      fr: 'Votre place vous attend, et nous nous réjouissons de vous accueillir.',
      en: 'Your seat is waiting for you, and we look forward to seeing you.',
    },
  },
  thanks: {
    subject: {
      fr: (name: string) => `Merci de votre participation\u00a0: ${name}`,
      en: (name: string) => `Thank you for taking part: ${name}`,
    },
    heading: { fr: 'Merci de votre participation', en: 'Thank you for taking part' },
    text: {
      fr: 'L’atelier est terminé. Merci de l’avoir fait vivre avec nous.',
      en: 'The workshop is over. Thank you for having been part of it.',
    },
    certificate: { fr: 'Attestation de participation', en: 'Certificate of attendance' },
  },
  message: {
    why: {
      fr: (name: string) => `Vous recevez ce message parce que vous êtes sur la liste de cet atelier\u00a0: ${name}.`,
      en: (name: string) => `You get this message because you are on the list of this workshop: ${name}.`,
    },
    stop: {
      fr: 'Ne plus recevoir de messages de l’équipe sur cet atelier',
      en: 'Stop messages from the organisers about this workshop',
    },
  },
  newAddress: {
    subject: {
      fr: (name: string) => `Confirmez votre nouvelle adresse\u00a0: ${name}`,
      en: (name: string) => `Confirm your new address: ${name}`,
    },
    heading: { fr: 'Confirmez votre nouvelle adresse', en: 'Confirm your new address' },
    asked: {
      fr: 'Quelqu’un, vous sans doute, a une inscription à cet atelier et veut en recevoir les messages à cette adresse.',
      en: 'Somebody, most likely you, is registered for this workshop and wants to get its messages at this address.',
    },
    button: { fr: 'Confirmer cette adresse', en: 'Confirm this address' },
    otherwise: {
      fr: 'Si ce n’est pas vous, ne faites rien\u00a0: l’adresse ne sera pas reprise.',
      en: 'If it was not you, do nothing: the address will not be taken over.',
    },
  },
  addressChanged: {
    subject: {
      fr: (name: string) => `Votre adresse a été remplacée\u00a0: ${name}`,
      en: (name: string) => `Your address has been replaced: ${name}`,
    },
    heading: { fr: 'Votre adresse a été remplacée', en: 'Your address has been replaced' },
    text: {
      fr: 'Les messages au sujet de votre inscription à cet atelier vont désormais à une autre adresse, comme demandé sur votre page. Celle-ci n’en recevra plus.',
      en: 'Messages about your registration for this workshop now go to another address, as was asked for on your page. This one will get no more.',
    },
    otherwise: {
      fr: 'Si ce n’est pas vous, dites-le sans attendre à l’équipe d’organisation.',
      en: 'If it was not you, tell the organisers at once.',
    },
  },
} as const

/** The page of mails that were written to a folder, in development. */
export const folder = {
  title: { fr: 'Messages du dossier', en: 'Mails in the folder' },
  intro: {
    fr: 'Sans serveur de messagerie, les messages s’écrivent ici au lieu de partir. Le plus récent est en haut.',
    en: 'Without a mail server, mails are written here instead of being sent. The newest stands first.',
  },
  none: { fr: 'Aucun message pour l’instant.', en: 'No mail yet.' },
  to: { fr: (address: string) => `À ${address}`, en: (address: string) => `To ${address}` },
  noSubject: { fr: 'Sans objet', en: 'Without a subject' },
  attached: { fr: (files: string) => `Pièces jointes\u00a0: ${files}`, en: (files: string) => `Attached: ${files}` },
} as const
