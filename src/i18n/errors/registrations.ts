import type { Entries } from './sentences'

/** What a registration, or an act on one, is refused for. */
export const registrations = {
  ADDRESSES_EXCEEDED: {
    status: 429,
    fr: 'Plusieurs adresses ont déjà été demandées aujourd’hui pour cette inscription. Réessayez demain.',
    en: 'Several addresses were asked for today for this registration. Try again tomorrow.',
  },
  ACT_NOT_NOW: {
    status: 409,
    fr: 'Cette inscription a changé entre-temps\u00a0: cet acte n’y est plus possible. Rechargez la page.',
    en: 'This registration has changed meanwhile: this cannot be done with it any more. Reload the page.',
  },
  REPORT_EARLIER: {
    status: 409,
    fr: 'Des inscriptions à cet atelier ont été effacées avant que les bilans n’existent\u00a0: il n’en reste que quelques nombres.',
    en: 'Registrations for this workshop were erased before there were reports: only a few numbers of them stayed.',
  },
  REPORT_NOT_OVER: {
    status: 409,
    fr: 'L’atelier n’est pas terminé\u00a0: le bilan se fait après la fin.',
    en: 'The workshop is not over: the report is made after the end.',
  },
  CONDITION_UNKNOWN: {
    fr: 'Une condition nomme une question à choix qui précède celle-ci.',
    en: 'A condition names a question with choices that comes before this one.',
  },
  CONDITION_VALUE_UNKNOWN: {
    fr: 'La question que nomme la condition n’a pas cette réponse.',
    en: 'The question that the condition names has no such answer.',
  },
  DOOR_DATE_MISSING: {
    status: 409,
    fr: 'Cet atelier n’a pas encore de date publiée\u00a0: un lien pour l’entrée se ferme quatre heures après la fin.',
    en: 'This workshop has no published date yet: a link for the door ends four hours after the end.',
  },
  DOOR_NAME_INVALID: {
    fr: 'Donnez un nom à ce lien, {max}\u00a0caractères au plus\u00a0: «\u00a0Entrée nord\u00a0», par exemple.',
    en: 'Give this link a name, {max} characters at most: “North entrance”, for example.',
  },
  DOOR_OVER: {
    status: 409,
    fr: 'Cet atelier est terminé depuis plus de quatre heures\u00a0: aucun lien n’ouvre plus son entrée.',
    en: 'This workshop has been over for more than four hours: no link opens its door any more.',
  },
  EMAIL_LETTERS: {
    fr: 'Avant «\u00a0@\u00a0», cette adresse a des lettres, comme é, que beaucoup de serveurs ne savent pas livrer. Indiquez-en une sans accents.',
    en: 'Before the “@”, this address has letters, such as é, that many servers cannot deliver to. Give one without accents.',
  },
  EMAIL_LONG: {
    fr: 'Une adresse électronique a 254\u00a0caractères au plus, dont 64 avant «\u00a0@\u00a0».',
    en: 'An e-mail address has at most 254 characters, 64 of them before the “@”.',
  },
  EMAIL_NAMED: {
    fr: 'Indiquez une seule adresse, sans nom et sans chevrons.',
    en: 'Give one address alone, without a name and without angle brackets.',
  },
  EMAIL_QUOTED: {
    fr: 'Une adresse entre guillemets ne peut pas servir ici. Indiquez-en une autre.',
    en: 'An address in quotation marks cannot be used here. Give another one.',
  },
  EMAIL_SAME: {
    fr: 'C’est déjà l’adresse de cette inscription.',
    en: 'This is the address of this registration already.',
  },
  EMAIL_TAKEN: {
    status: 409,
    fr: 'Une autre inscription à cet atelier a déjà cette adresse. Rien n’a été changé.',
    en: 'Another registration for this workshop has this address already. Nothing was changed.',
  },
  FORM_OLD: {
    status: 409,
    fr: 'Ce formulaire n’est plus à jour. Rechargez-le, puis envoyez-le de nouveau\u202f; ce que vous avez écrit est gardé.',
    en: 'This form is no longer up to date. Load it again and send it once more; what you wrote is kept.',
  },
  INTERPRETATION_UNKNOWN: {
    fr: 'Aucune interprétation n’est prévue vers cette langue.',
    en: 'There is no interpretation into this language.',
  },
  LIST_LARGE: {
    status: 413,
    fr: 'Une liste a {max}\u00a0personnes au plus. Divisez-la.',
    en: 'A list has {max} people at most. Divide it.',
  },
  KEEP_DAYS_INVALID: {
    fr: 'Un nombre entier de jours, de 0 à {max}.',
    en: 'A whole number of days, from 0 to {max}.',
  },
  LANGUAGE_OF_MAILS_UNKNOWN: {
    fr: 'Les messages ne sont pas écrits dans cette langue.',
    en: 'Mails are not written in this language.',
  },
  LINK_UNKNOWN: {
    status: 404,
    fr: 'Ce lien n’ouvre aucune inscription, ou n’en ouvre plus. Demandez-en un nouveau.',
    en: 'This link opens no registration, or none any more. Ask for a new one.',
  },
  MAIL_NOT_AGAIN: {
    status: 409,
    fr: 'Ce message ne dit plus ce qui est, ou quelqu’un s’en est occupé entre-temps. Rien n’a été envoyé.',
    en: 'This mail no longer says what is so, or somebody has seen to it meanwhile. Nothing was sent.',
  },
  MAIL_NOT_TAKEN: {
    status: 503,
    fr: 'Le serveur de messagerie n’a pas pris ce message. Réessayez dans un moment.',
    en: 'The mail server did not take this mail. Try again in a moment.',
  },
  MAIL_TEXT_CHANGED: {
    status: 409,
    fr: 'Quelqu’un a enregistré ce texte entre-temps. Rechargez la page pour le lire\u202f; copiez d’abord ce que vous avez écrit.',
    en: 'Somebody has saved this text meanwhile. Reload the page to read it; copy what you wrote first.',
  },
  MAIL_TRIES: {
    status: 429,
    fr: 'Assez d’essais pour dix minutes. Réessayez ensuite\u202f; l’aperçu, lui, ne compte pas.',
    en: 'Enough mails to yourself for ten minutes. Try again after that; the preview does not count.',
  },
  MEETING_CHANGED: {
    status: 409,
    fr: 'Quelqu’un a changé la réunion entre-temps. Rien de ce que vous avez écrit n’est enregistré\u00a0: regardez ce qui y est maintenant.',
    en: 'Somebody has changed the meeting meanwhile. Nothing that you wrote is saved: look at what is there now.',
  },
  MEETING_MISSING: {
    status: 409,
    fr: 'L’adresse de la réunion n’est pas là pour le moment. L’équipe d’organisation la donne ici dès qu’elle l’a.',
    en: 'The address of the meeting is not here for now. The organisers give it here as soon as they have it.',
  },
  MEETING_UNREADABLE: {
    status: 409,
    fr: 'Ce qui est enregistré ne peut plus être lu\u00a0: le secret de l’installation (PAYLOAD_SECRET) a changé depuis. Saisissez la réunion de nouveau.',
    en: 'What is stored cannot be read any more: the secret of the installation (PAYLOAD_SECRET) has changed since. Enter the meeting again.',
  },
  MEETING_URL_INVALID: {
    fr: 'Une adresse complète qui commence par https://, sans nom d’utilisateur ni mot de passe, sans espace, de {max}\u00a0caractères au plus.',
    en: 'A full address that begins with https://, without a user name, a password or a space, of {max} characters at most.',
  },
  MINUTES_INVALID: {
    fr: 'Un nombre entier de minutes, de 0 à {max}.',
    en: 'A whole number of minutes, from 0 to {max}.',
  },
  NAME_IS_ADDRESS: {
    fr: 'Un nom ne contient ni adresse web ni adresse électronique.',
    en: 'A name has no web or e-mail address in it.',
  },
  NO_TEXT: { fr: 'Un texte est attendu ici.', en: 'A text is expected here.' },
  MESSAGE_CHANGED: {
    status: 409,
    fr: 'Quelqu’un d’autre a écrit ou envoyé ce message entre-temps. Rechargez la page\u202f; gardez d’abord votre texte, si vous y tenez.',
    en: 'Somebody else has written or sent this message meanwhile. Reload the page; keep your text first, if you need it.',
  },
  MESSAGE_EMPTY: {
    fr: 'Il faut un objet et un texte, dans une langue au moins.',
    en: 'It takes a subject and a text, in one language at least.',
  },
  MESSAGE_HALF: {
    fr: 'Dans chaque langue où le message est commencé, il faut un objet et un texte.',
    en: 'In each language in which the message is begun, it takes a subject and a text.',
  },
  MESSAGE_LEFT: {
    status: 409,
    fr: 'Ce message ne peut plus être repris\u00a0: ses envois ont commencé. Vous pouvez arrêter ceux qui restent.',
    en: 'This message can be taken back no more: it is being sent. You can stop what is left.',
  },
  MESSAGE_NOBODY: {
    fr: 'Ce message n’irait à personne\u00a0: choisissez d’autres destinataires.',
    en: 'This message would reach nobody: choose other people.',
  },
  MESSAGE_NOT_SENT: {
    status: 503,
    fr: 'Le serveur de messagerie n’a pas pris ce message. Réessayez dans un instant.',
    en: 'The mail server did not take this message. Try again in a moment.',
  },
  NOT_CONFIRMED: {
    status: 409,
    fr: 'Confirmez d’abord votre inscription, par le bouton du message que vous avez reçu.',
    en: 'First confirm your registration, by the button in the mail that you got.',
  },
  NOT_NOW: {
    status: 409,
    fr: 'La réunion n’est pas ouverte en ce moment.',
    en: 'The meeting is not open just now.',
  },
  NOT_OFFERED: {
    status: 409,
    fr: 'Aucune place ne vous est proposée en ce moment.',
    en: 'No seat is on offer to you just now.',
  },
  NOT_SEATED: {
    status: 409,
    fr: 'Cette inscription n’a pas de place pour le moment.',
    en: 'This registration has no seat for now.',
  },
  NOT_OPEN: {
    status: 404,
    fr: 'On ne peut pas s’inscrire ici en ce moment.',
    en: 'Nobody can register here just now.',
  },
  OFFER_LAPSED: {
    status: 409,
    fr: 'Le délai pour accepter cette place est passé.',
    en: 'The time to accept this seat is over.',
  },
  OPTION_TAKEN: {
    fr: 'Deux réponses d’une question ont la même valeur.',
    en: 'Two answers of a question have the same value.',
  },
  OPTION_VALUE_INVALID: {
    fr: 'La valeur d’une réponse est faite de minuscules sans accents, de chiffres et de traits d’union, {max}\u00a0au plus.',
    en: 'The value of an answer is made of lower-case letters without accents, digits and hyphens, {max} at most.',
  },
  OPTIONS_EXCEEDED: { fr: 'Une question a {max}\u00a0réponses au plus.', en: 'A question has at most {max} answers.' },
  OPTIONS_MISSING: {
    fr: 'Une question à choix propose au moins une réponse.',
    en: 'A question with choices offers at least one answer.',
  },
  PHONE_INVALID: {
    fr: 'Un numéro de téléphone\u00a0: des chiffres, avec + devant, des espaces, et *, # ou des virgules pour ce qui suit, {max}\u00a0caractères au plus.',
    en: 'A telephone number: digits, with + before them, spaces, and *, # or commas for what follows, {max} characters at most.',
  },
  PLACEHOLDER_MISSING: {
    fr: ({ names }) => `Il manque ici ${names}\u00a0: sans cela, le message ne dirait pas l’essentiel.`,
    en: ({ names }) => `${names} is missing here: without it, the mail would not say what matters.`,
  },
  PLACEHOLDER_UNKNOWN: {
    fr: ({ known, names }) => `Ce message ne connaît pas ${names}. Il connaît ${known}.`,
    en: ({ known, names }) => `This mail does not know ${names}. It knows ${known}.`,
  },
  QUESTION_KEY_INVALID: {
    fr: 'La clé d’une question est faite de lettres sans accents, de chiffres et de traits d’union, {max}\u00a0au plus, et commence par une lettre.',
    en: 'The key of a question is made of letters without accents, digits and hyphens, {max} at most, and begins with a letter.',
  },
  QUESTION_KEY_TAKEN: { fr: 'Deux questions ont la même clé.', en: 'Two questions have the same key.' },
  QUESTION_KIND_UNKNOWN: {
    fr: 'Une question demande un texte, un long texte, un choix, plusieurs choix, ou oui ou non.',
    en: 'A question asks for a text, a long text, a choice, several choices, or yes or no.',
  },
  QUESTION_MAX_INVALID: { fr: 'Un nombre entier de 1 à {max}.', en: 'A whole number from 1 to {max}.' },
  QUESTION_UNKNOWN: { fr: 'Cette question n’est pas posée.', en: 'No such question is asked.' },
  QUESTIONS_EXCEEDED: {
    fr: 'Un atelier pose {max}\u00a0questions au plus.',
    en: 'A workshop asks at most {max} questions.',
  },
  REGISTERED_ALREADY: {
    status: 409,
    fr: 'Cette adresse a déjà une inscription à cet atelier.',
    en: 'This address has a registration for this workshop already.',
  },
  REGISTRATION_CANCELLED: {
    status: 409,
    fr: 'Cette inscription est annulée.',
    en: 'This registration is cancelled.',
  },
  REQUIRED: { fr: 'Ceci est nécessaire.', en: 'This is needed.' },
  SEATS_CHANGED: {
    status: 409,
    fr: 'Les places ont changé entre-temps. Rien n’a été fait\u00a0: regardez d’abord ce qu’il en est.',
    en: 'The seats have changed meanwhile. Nothing was done: look first at how they are.',
  },
  SEAT_NEEDED: {
    status: 409,
    fr: 'Cette personne n’a pas de place\u00a0: sa présence ne peut être notée. Donnez-lui d’abord une place, hors rang s’il le faut.',
    en: 'This person has no seat: it cannot be noted that they are there. Give them a seat first, out of turn if need be.',
  },
  TOO_OFTEN: {
    status: 429,
    fr: 'Beaucoup de demandes sont venues du même endroit. Rien n’est perdu\u00a0: attendez une minute, puis envoyez de nouveau.',
    en: 'Many requests have come from the same place. Nothing is lost: wait for a minute, then send it again.',
  },
  TOO_QUICK: {
    status: 409,
    fr: 'C’était très rapide. Attendez deux secondes, puis envoyez de nouveau.',
    en: 'That was very quick. Wait for two seconds, then send it again.',
  },
  TOO_LONG: { fr: '{max}\u00a0caractères au plus.', en: 'At most {max} characters.' },
  TOO_MANY: {
    fr: ({ max }) => (Number(max) === 1 ? 'Une seule réponse.' : `${max}\u00a0réponses au plus.`),
    en: ({ max }) => (Number(max) === 1 ? 'One answer at most.' : `At most ${max} answers.`),
  },
  WAITLIST_OFF: {
    status: 409,
    fr: 'Cet atelier n’a pas de liste d’attente\u00a0: la personne perdrait sa place pour de bon. Ouvrez d’abord la liste d’attente, ou annulez l’inscription.',
    en: 'This workshop has no waiting list: they would lose their seat for good. Open the waiting list first, or cancel the registration.',
  },
  WORKSHOP_BEGUN: { status: 409, fr: 'L’atelier a commencé.', en: 'The workshop has begun.' },
  WORKSHOP_CALLED_OFF: { status: 409, fr: 'L’atelier est annulé.', en: 'The workshop is called off.' },
  WORKSHOP_PAUSED: {
    status: 409,
    fr: 'L’atelier n’est pas public, ou il est reporté\u00a0: rien n’avance en attendant.',
    en: 'The workshop is not public, or postponed: nothing moves meanwhile.',
  },
} satisfies Entries
