import { dayAndTime, interval } from '../clock'
import { inLanguage } from '../languageNames'
import type { Params, Entries } from './sentences'
import { instantIn, type WallTime } from '../../domain/time'
import type { Localized } from '../locales'

const named = (p: Params, open: string, close: string): string => (p.title ? ` ${open}${p.title}${close}` : '')
const frenchTitle = (p: Params): string => (p.title ? `«\u00a0${p.title}\u00a0»` : 'cette session')
const englishTitle = (p: Params): string => (p.title ? `“${p.title}”` : 'this session')

/** Several titles stand in one parameter, a line each. */
const quotedLines = (titles: unknown, open: string, close: string): string =>
  String(titles)
    .split('\n')
    .map((title) => `${open}${title}${close}`)
    .join(', ')

/** A day and a time that there are: what is written as one may be none, such as the 45th. */
const isMoment = (value: unknown): value is WallTime => instantIn(value, 'UTC') !== null

/** In brackets, from one wall time to another, or one alone; nothing where there is none. */
const span = ({ end, start }: Params, locale: string): string => {
  const there = [start, end].filter(isMoment)
  const [from, to] = there
  return from ? ` (${interval(from, to ?? null, locale)})` : ''
}
const frenchTime = (p: Params): string => (isMoment(p.time) ? `Le ${dayAndTime(p.time, 'fr')}` : 'Cette heure')
const englishTime = (p: Params): string => (isMoment(p.time) ? `On ${dayAndTime(p.time, 'en')}` : 'This time')

const shapes: Readonly<Record<string, Localized>> = {
  text: { fr: 'un texte', en: 'a text' },
  texts: { fr: 'une liste de textes', en: 'a list of texts' },
  number: { fr: 'un nombre', en: 'a number' },
  truth: { fr: 'vrai ou faux', en: 'true or false' },
  date: { fr: 'une date (ISO 8601)', en: 'a date (ISO 8601)' },
  rows: { fr: 'une liste de lignes', en: 'a list of rows' },
  group: { fr: 'un objet', en: 'an object' },
  id: { fr: 'l’identifiant d’un document', en: 'the id of a document' },
  name: {
    fr: 'le nom d’un champ, sans point (ce qui est dans un groupe ou une ligne s’écrit dans son objet)',
    en: 'the name of a field, without a dot (what stands in a group or a row is said in its object)',
  },
}

/** What a document, or what is done with one, is refused for. The words around it in a form stand in ../words/admin.ts. */
export const content = {
  TRANSLATION_MISSING: {
    fr: (p) => `Texte manquant ${inLanguage(String(p.locale), 'fr')}.`,
    en: (p) => `Text missing ${inLanguage(String(p.locale), 'en')}.`,
  },
  TEXT_MISSING: {
    fr: 'Ce texte est nécessaire dans une langue au moins.',
    en: 'This text is needed in one language at least.',
  },
  INVITATIONS_UNSUPPORTED: {
    fr: 'On ne peut pas encore inviter\u00a0: choisissez une autre façon de s’inscrire.',
    en: 'Nobody can be invited yet: choose another way to register.',
  },
  SLUG_INVALID: {
    fr: 'Écrivez des minuscules et des chiffres, en mots séparés par un trait d’union.',
    en: 'Write lower-case letters and digits, in words separated by a hyphen.',
  },
  SLUG_TAKEN: {
    fr: '«\u00a0{value}\u00a0» est déjà utilisé. Choisissez-en un autre.',
    en: '“{value}” is already in use. Choose another one.',
  },
  SHAPE_WRONG: {
    fr: (p) => `Cette valeur n’a pas la forme attendue\u00a0: ${shapes[String(p.shape)]?.fr ?? p.shape}.`,
    en: (p) => `This value does not have the form that is expected: ${shapes[String(p.shape)]?.en ?? p.shape}.`,
  },
  TEXT_BROKEN: {
    fr: (p) =>
      `Ce texte contient un caractère illisible (un caractère NUL, ou la moitié d’un caractère Unicode)${p.after ? `, après «\u00a0${p.after}\u00a0»` : ''}, sans doute resté d’un copier-coller. Effacez-le, ou retapez ce passage.`,
    en: (p) =>
      `This text holds an unreadable character (a NUL character, or half a Unicode character)${p.after ? `, after “${p.after}”` : ''}, probably left by copying and pasting. Delete it, or type that passage again.`,
  },
  DOCUMENT_LONG: {
    fr: 'Trop long\u00a0: avec ce texte, le document dépasse ce qu’un lecteur peut recevoir (environ 60\u202f000 caractères par langue). Raccourcissez-le, ou mettez un lien vers le texte entier.',
    en: 'Too long: with this text the document is more than a reader can be given (about 60,000 characters in a language). Shorten it, or link to the whole text.',
  },
  PUBLISH_AT_PAST: {
    fr: 'Ce moment est passé. Choisissez-en un à venir, ou publiez maintenant.',
    en: 'That moment has passed. Choose one to come, or publish now.',
  },
  COVER_ALT_MISSING: {
    fr: 'L’image de couverture n’a pas de texte de remplacement. Donnez-en un dans sa fiche, ou cochez qu’elle est décorative.',
    en: 'The cover picture has no alternative text. Give one in its entry, or tick that it is decorative.',
  },
  DOCUMENT_NOT_FOUND: {
    status: 404,
    fr: 'Ce document n’existe pas, ou n’existe plus.',
    en: 'This document does not exist, or no longer.',
  },
  PROGRAMME_LONG: {
    fr: 'Le programme est trop long\u00a0: avec tous ses textes, sa page dépasserait 1\u00a0Mo. Raccourcissez les résumés des sessions, ou répartissez-les sur deux ateliers.',
    en: 'The programme is too long: with all its texts its page would be more than 1 MB. Shorten the abstracts of its sessions, or spread them over two workshops.',
  },
  TEXT_WITHOUT_LANGUAGE: {
    fr: 'Avec «\u00a0locale=all\u00a0», un texte se donne par langue ({locales}).',
    en: 'With “locale=all” a text is given by language ({locales}).',
  },
  OPTION_UNKNOWN: {
    fr: 'Une valeur de la liste est attendue\u00a0: {options}.',
    en: 'A value of the list is expected: {options}.',
  },
  REFERENCE_UNKNOWN: { fr: 'Ce document n’existe pas.', en: 'There is no such document.' },
  NUMBER_INVALID: { fr: 'Un nombre entier à partir de 1.', en: 'A whole number from 1 on.' },
  CAPACITY_INVALID: {
    fr: 'Un nombre entier de places, entre 1 et 100\u202f000.',
    en: 'A whole number of seats, from 1 to 100,000.',
  },
  HOURS_INVALID: {
    fr: 'Des nombres entiers d’heures, 1\u202f440 au plus (60 jours).',
    en: 'Whole numbers of hours, 1,440 at most (60 days).',
  },
  URL_INVALID: {
    fr: 'Une adresse complète, commençant par https:// ou http://.',
    en: 'A full address, beginning with https:// or http://.',
  },
  LINK_LEADS_NOWHERE: {
    fr: 'Une adresse complète, commençant par https://, http:// ou mailto:.',
    en: 'A full address, beginning with https://, http:// or mailto:.',
  },
  EMAIL_INVALID: {
    fr: 'Une adresse électronique, comme nom@exemple.org.',
    en: 'An e-mail address, such as name@example.org.',
  },
  COUNTRY_INVALID: {
    fr: 'Un code de pays à deux lettres (ISO 3166), comme FR.',
    en: 'A two-letter country code (ISO 3166), such as FR.',
  },
  LANGUAGE_INVALID: {
    fr: '«\u00a0{value}\u00a0» n’est pas un code de langue. Indiquez par exemple fr, en ou pt-BR.',
    en: '“{value}” is not a language code. Give fr, en or pt-BR, for example.',
  },
  WALL_TIME_INVALID: {
    fr: 'Une date et une heure, en entier, comme 2021-04-26T16:00.',
    en: 'A date and a time, in full, such as 2021-04-26T16:00.',
  },
  WALL_TIME_SKIPPED: {
    fr: (p) =>
      `${frenchTime(p)} n’existe pas dans le fuseau ${p.zone}\u00a0: les horloges y avancent d’une heure ce jour-là.`,
    en: (p) => `${englishTime(p)} does not exist in ${p.zone}: clocks go forward there on that day.`,
  },
  WALL_TIME_TWICE: {
    fr: (p) =>
      `${frenchTime(p)} existe deux fois dans le fuseau ${p.zone}\u00a0: dites s’il s’agit de la première ou de la seconde.`,
    en: (p) => `${englishTime(p)} comes twice in ${p.zone}: say whether the first or the second is meant.`,
  },
  ZONE_UNKNOWN: { fr: 'Un fuseau horaire IANA, comme Europe/Paris.', en: 'An IANA time zone, such as Europe/Paris.' },
  ZONE_MISSING: {
    fr: 'Une heure sans fuseau horaire ne dit rien\u00a0: indiquez le fuseau.',
    en: 'A time without its zone says nothing: give the time zone.',
  },
  START_MISSING: { fr: 'Une fin sans début\u00a0: indiquez le début.', en: 'An end without a start: give the start.' },
  END_BEFORE_START: {
    fr: (p) => `La fin doit venir après le début${p.place ? ` (programme, ${p.place})` : ''}.`,
    en: (p) => `The end must come after the start${p.place ? ` (programme, ${p.place})` : ''}.`,
  },
  SESSION_START_MISSING: {
    fr: (p) => `Une fin sans début${named(p, '«\u00a0', '\u00a0»')}\u00a0: indiquez le début.`,
    en: (p) => `An end without a start${named(p, '“', '”')}: give the start.`,
  },
  SESSION_WORKSHOP_UNTIMED: {
    fr: (p) =>
      `Une heure${named(p, 'pour «\u00a0', '\u00a0»')}, mais l’atelier n’a pas encore de date\u00a0: indiquez d’abord celle de l’atelier.`,
    en: (p) => `A time${named(p, 'for “', '”')}, but the workshop has no date yet: give the workshop’s first.`,
  },
  SESSION_OUTSIDE: {
    fr: (p) => `${p.title ? `«\u00a0${p.title}\u00a0»\u00a0: l` : 'L'}’heure est hors de l’atelier${span(p, 'fr')}.`,
    en: (p) => `${p.title ? `“${p.title}”: t` : 'T'}he time is outside the workshop${span(p, 'en')}.`,
  },
  PROGRAMME_SESSION_GONE: {
    fr: 'Programme, {place}\u00a0: cette session n’existe plus. Retirez la ligne.',
    en: 'Programme, {place}: this session no longer exists. Remove the row.',
  },
  PROGRAMME_TWICE: {
    fr: (p) => `Programme, ${p.place}\u00a0: ${frenchTitle(p)} figure deux fois.`,
    en: (p) => `Programme, ${p.place}: ${englishTitle(p)} stands there twice.`,
  },
  PROGRAMME_OTHER_WORKSHOP: {
    fr: (p) => `Programme, ${p.place}\u00a0: ${frenchTitle(p)} appartient à un autre atelier.`,
    en: (p) => `Programme, ${p.place}: ${englishTitle(p)} belongs to another workshop.`,
  },
  PROGRAMME_BLOCK_IN_BLOCK: {
    fr: (p) => `Programme, ${p.place}\u00a0: un bloc ne contient pas d’autre bloc, et ${frenchTitle(p)} en est un.`,
    en: (p) => `Programme, ${p.place}: a block holds no other block, and ${englishTitle(p)} is one.`,
  },
  PROGRAMME_ITEMS_WITHOUT_BLOCK: {
    fr: (p) =>
      `Programme, ${p.place}\u00a0: seul un bloc peut contenir des sessions, et ${frenchTitle(p)} n’en est pas un.`,
    en: (p) => `Programme, ${p.place}: only a block can hold sessions, and ${englishTitle(p)} is none.`,
  },
  PROGRAMME_TITLE_MISSING: {
    fr: (p) => `Programme, ${p.place}\u00a0: ${frenchTitle(p)} n’a pas de titre ${inLanguage(String(p.locale), 'fr')}.`,
    en: (p) => `Programme, ${p.place}: ${englishTitle(p)} has no title ${inLanguage(String(p.locale), 'en')}.`,
  },
  PROGRAMME_FIELD: {
    fr: (p) => `Programme, ${p.place}\u00a0: ${frenchTitle(p)}, ${p.field}\u00a0: ${p.message}`,
    en: (p) => `Programme, ${p.place}: ${englishTitle(p)}, ${p.field}: ${p.message}`,
  },
  PUBLISHED_WITH_WORKSHOP: {
    fr: 'Une session se publie avec son atelier\u00a0: publiez l’atelier.',
    en: 'A session is published with its workshop: publish the workshop.',
  },
  RESTORED_AS_DRAFT: {
    fr: 'Une version se rétablit comme brouillon, par POST /api/…/versions/:id\u202f; publiez-la ensuite.',
    en: 'A version is restored as a draft, by POST /api/…/versions/:id; publish it afterwards.',
  },
  BIN_ALONE: {
    fr: 'Un document se met à la corbeille, ou en sort, sans autre changement\u00a0: enregistrez le reste séparément.',
    en: 'A document is put in the bin, or taken out of it, without any other change: save the rest separately.',
  },
  NUMBER_TAKEN: {
    fr: 'L’atelier «\u00a0{title}\u00a0» porte déjà ce numéro.',
    en: 'The workshop “{title}” has this number already.',
  },
  KEY_TAKEN: {
    fr: '«\u00a0{title}\u00a0», du même atelier, a déjà cette clé.',
    en: '“{title}”, of the same workshop, has this key already.',
  },
  IN_USE: {
    fr: 'Suppression impossible\u00a0: «\u00a0{name}\u00a0» sert encore dans {places}.',
    en: '“{name}” cannot be deleted: still used in {places}.',
  },
  ORGANISATION_OWN_PARENT: {
    fr: 'Une organisation ne peut pas dépendre d’elle-même.',
    en: 'An organisation cannot belong to itself.',
  },
  ORGANISATION_PART_OF_THIS: {
    fr: '«\u00a0{name}\u00a0» dépend déjà de cette organisation\u00a0: l’inverse n’est pas possible.',
    en: '“{name}” belongs to this organisation already: the reverse is not possible.',
  },
  REGISTRATION_URL_MISSING: {
    fr: 'Indiquez l’adresse du formulaire d’inscription.',
    en: 'Give the address of the registration form.',
  },
  KEY_SHORT: { fr: 'Une clé de {min} à {max} caractères.', en: 'A key of {min} to {max} characters.' },
  PASSWORD_SHORT: {
    fr: 'Un mot de passe d’au moins {min} caractères.',
    en: 'A password of {min} characters at least.',
  },
  PASSWORD_UNCONFIRMED: {
    status: 403,
    fr: 'Confirmez d’abord votre mot de passe actuel\u00a0: il est demandé pour changer l’adresse, le mot de passe, la clé ou la validation en deux étapes de son propre compte.',
    en: 'Confirm your current password first: it is asked for to change the address, the password, the key or two-step verification of one’s own account.',
  },
  CURRENT_PASSWORD_WRONG: {
    status: 403,
    fr: 'Ce n’est pas le mot de passe actuel de votre compte.',
    en: 'This is not the current password of your account.',
  },
  SECOND_FACTOR_NEEDED: {
    status: 403,
    fr: 'Ce compte demande aussi un code\u00a0: celui de votre application, ou un code de secours (code).',
    en: 'This account asks for a code too: that of your app, or a recovery code (code).',
  },
  SECOND_FACTOR_REQUIRED: {
    status: 403,
    fr: 'Votre rôle exige la validation en deux étapes. Activez-la à la connexion\u00a0: scannez l’image (factor), puis saisissez le code de l’application (code).',
    en: 'Your role asks for two-step verification. Turn it on when you log in: scan the picture (factor), then type the code of the app (code).',
  },
  SECOND_FACTOR_WRONG: {
    status: 401,
    fr: 'Ce code n’est pas le bon, ou a déjà servi. Attendez le code suivant, et vérifiez l’heure de votre téléphone.',
    en: 'This code is wrong, or was used already. Wait for the next one, and check the clock of your phone.',
  },
  SECOND_FACTOR_UNPROVED: {
    fr: 'Ce code n’est pas celui de l’application. Vérifiez l’heure de votre téléphone, puis saisissez le code qu’elle affiche maintenant.',
    en: 'This is not the code of the app. Check the clock of your phone, then type the code that it shows now.',
  },
  SECOND_FACTOR_ON: {
    status: 409,
    fr: 'La validation en deux étapes est déjà activée. Changez d’application sur la page de votre compte.',
    en: 'Two-step verification is on already. Change the app on the page of your account.',
  },
  SECOND_FACTOR_OFF: {
    status: 409,
    fr: 'La validation en deux étapes n’est pas activée pour ce compte.',
    en: 'Two-step verification is not on for this account.',
  },
  CODES_EXCEEDED: {
    status: 429,
    fr: 'Trop de codes faux. Attendez cinq minutes, ou utilisez un code de secours.',
    en: 'Too many wrong codes. Wait for five minutes, or use a recovery code.',
  },
  INVITED_ALREADY_CAME: {
    status: 409,
    fr: 'Cette personne s’est déjà connectée\u00a0: une invitation ne lui sert plus. Elle peut choisir un nouveau mot de passe depuis la page de connexion.',
    en: 'They have logged in already: an invitation is of no use to them. They can choose a new password from the log-in page.',
  },
  INVITATION_NOT_SENT: {
    status: 503,
    fr: 'L’invitation n’a pas pu être envoyée\u00a0: le serveur de courriel n’a pas répondu. Réessayez.',
    en: 'The invitation could not be sent: the mail server did not answer. Try again.',
  },
  PICTURE_MISSING: { fr: 'Choisissez une image à téléverser.', en: 'Choose a picture to upload.' },
  PICTURE_INVALID: {
    fr: 'Ce fichier n’est pas une image lisible (JPEG, PNG, WebP, AVIF ou GIF).',
    en: 'This file is no readable picture (JPEG, PNG, WebP, AVIF or GIF).',
  },
  PICTURE_LARGE: {
    fr: 'Cette image a {found} mégapixels : une image {kind} en a {megapixels} au plus. Réduisez-la, puis recommencez.',
    en: 'This picture has {found} megapixels: a picture in {kind} has {megapixels} at most. Make it smaller, then try again.',
  },
  COLOUR_INVALID: {
    fr: 'Une couleur s’écrit avec un dièse et six chiffres hexadécimaux\u00a0: #17564d.',
    en: 'A colour is written as a hash and six hexadecimal digits: #17564d.',
  },
  FOCUS_INVALID: {
    fr: 'Le point à garder visible se donne en centièmes de l’image, de 0 à 100.',
    en: 'The point that has to stay visible is given in hundredths of the picture, from 0 to 100.',
  },
  PICTURE_FOR_SEVERAL: {
    fr: 'Un fichier remplace celui d’une seule image à la fois.',
    en: 'A file takes the place of that of one picture at a time.',
  },
  STALE: {
    status: 409,
    fr: 'Ce contenu a été enregistré ailleurs entre-temps. Rien n’a été écrasé, et rien n’est perdu.',
    en: 'This was saved elsewhere meanwhile. Nothing was overwritten, and nothing is lost.',
  },
  LAST_ADMIN: {
    fr: 'La dernière personne administratrice ne peut être ni supprimée ni rétrogradée.',
    en: 'The last administrator can be neither deleted nor given a lesser role.',
  },
  RICH_TEXT_INVALID: {
    fr: 'Ce texte contient un élément qui n’est pas admis ({what}).',
    en: 'This text holds something that is not allowed ({what}).',
  },
  VALUE_MISSING: { fr: 'Ce champ est nécessaire.', en: 'This field is needed.' },
  TEXT_TOO_LONG: { fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  TEXT_TOO_SHORT: { fr: 'Ce texte est trop court.', en: 'This text is too short.' },
  VALUE_TAKEN: { fr: 'Cette valeur est déjà utilisée.', en: 'This value is already in use.' },
  FIELD_INVALID: { fr: 'Cette valeur n’est pas admise ici.', en: 'This value is not allowed here.' },
  ACTION_INVALID: {
    fr: 'Cette action n’a pas la forme attendue.',
    en: 'This act does not have the form that is expected.',
  },
  SESSION_EDITED: { status: 409, fr: 'Quelqu’un a changé cela entre-temps.', en: 'Somebody changed this meanwhile.' },
  SESSION_GONE: {
    status: 409,
    fr: 'Quelqu’un a retiré cela entre-temps. Voici le programme tel qu’il est.',
    en: 'Somebody took this away meanwhile. This is the programme as it is now.',
  },
  TITLE_MISSING: {
    fr: 'Un titre est nécessaire, dans une langue au moins.',
    en: 'A title is needed, in one language at least.',
  },
  DATE_UNKNOWN: { fr: 'Cette date n’existe pas.', en: 'There is no such date.' },
  SHARE_DAYS_INVALID: { fr: 'Durée possible, en jours\u00a0: {days}.', en: 'Possible durations, in days: {days}.' },
  NOT_PUBLIC: {
    fr: 'Cet atelier n’est pas public\u00a0: il n’y a rien à quoi revenir.',
    en: 'This workshop is not public: there is nothing to go back to.',
  },
  SESSIONS_ELSEWHERE: {
    status: 409,
    fr: (p) =>
      `Au programme d’un autre atelier désormais\u00a0: ${quotedLines(p.titles, '«\u00a0', '\u00a0»')}. Retirez-les-en d’abord.`,
    en: (p) => `In another workshop’s programme now: ${quotedLines(p.titles, '“', '”')}. Take them out of it first.`,
  },
  PUBLICATION_CANCELLED: {
    status: 409,
    fr: 'La publication prévue a été annulée, ou déplacée, entre-temps.',
    en: 'The scheduled publication was called off, or moved, meanwhile.',
  },
  WORDING_NOT_THERE: {
    fr: 'Indiquez des lignes imprimées autrement que dans l’annuaire d’aujourd’hui («\u00a0rows\u00a0», par leurs identifiants).',
    en: 'Name rows that are printed otherwise than the directory has them today (“rows”, by their ids).',
  },
  TEXT_NOT_THERE: {
    fr: 'Indiquez un texte de ce contenu («\u00a0text\u00a0», comme dans «\u00a0stale\u00a0») et une langue («\u00a0language\u00a0»).',
    en: 'Name a text of this content (“text”, as in “stale”) and a language (“language”).',
  },
  READING_MISSING: {
    fr: 'Indiquez ce que vous avez lu\u00a0: la date de modification du contenu («\u00a0basedOn\u00a0», son «\u00a0updatedAt\u00a0»), ou comment se lisaient le texte («\u00a0now\u00a0») et celui dont il est la traduction («\u00a0source\u00a0»).',
    en: 'Say what you have read: when the content was last changed (“basedOn”, its “updatedAt”), or how the text (“now”) and the one that it translates (“source”) read.',
  },
  TEXT_CHANGED: {
    status: 409,
    fr: 'Quelqu’un a changé ce texte, ou celui dont il est la traduction, entre-temps. Rien n’a été écrasé, et ce que vous avez écrit est encore là.',
    en: 'Somebody changed this text, or the one that it translates, meanwhile. Nothing was overwritten, and what you wrote is still there.',
  },
  TRANSLATIONS_ASKED_WRONG: {
    fr: 'Indiquez un atelier («\u00a0workshop\u00a0»), ou un genre de contenu («\u00a0of\u00a0»\u00a0: workshops, sessions, speakers, organisations, media, series), et au besoin «\u00a0language\u00a0» et «\u00a0page\u00a0».',
    en: 'Name a workshop (“workshop”), or a kind of content (“of”: workshops, sessions, speakers, organisations, media, series), and “language” and “page” where you need to.',
  },
  TRANSLATIONS_WRONG: {
    fr: 'Indiquez un contenu («\u00a0of\u00a0», «\u00a0id\u00a0») et ses textes («\u00a0texts\u00a0»), chacun avec «\u00a0text\u00a0», «\u00a0language\u00a0», «\u00a0value\u00a0», «\u00a0now\u00a0» et «\u00a0source\u00a0».',
    en: 'Name a document (“of”, “id”) and its texts (“texts”), each with “text”, “language”, “value”, “now” and “source”.',
  },
  TRANSLATORS_TEXTS: {
    status: 403,
    fr: 'Le rôle Traduction change les textes dans leurs langues, et rien d’autre. À laisser tel quel\u00a0: {fields}.',
    en: 'A translator changes texts in their languages, and nothing else. To be left as it is: {fields}.',
  },
  TRANSLATORS_NO_ACT: {
    status: 403,
    fr: 'Le rôle Traduction change les textes d’un contenu à la fois\u00a0: il ne crée, ne publie, ne retire, ne supprime et ne restaure rien.',
    en: 'A translator changes the texts of one document at a time: they create, publish, withdraw, delete and restore nothing.',
  },
  MERGE_TARGET_MISSING: {
    fr: 'Indiquez quelle fiche reste («\u00a0into\u00a0», par son identifiant).',
    en: 'Say which entry stays (“into”, by its id).',
  },
  MERGE_WITH_ITSELF: { fr: 'Une fiche ne se fusionne pas avec elle-même.', en: 'An entry is not merged with itself.' },
  MERGE_TARGET_UNKNOWN: {
    fr: 'La fiche qui doit rester n’existe pas, ou plus.',
    en: 'The entry that is to stay does not exist, or no longer.',
  },
  MERGE_TARGET_IN_BIN: {
    status: 409,
    fr: 'La fiche qui doit rester est dans la corbeille. Sortez-la d’abord.',
    en: 'The entry that is to stay lies in the bin. Take it out first.',
  },
  MERGED_BEFORE: {
    status: 409,
    fr: 'Cette fiche a déjà été fusionnée avec une autre.',
    en: 'This entry was already merged with another one.',
  },
  MERGE_BUSY: {
    status: 409,
    fr: 'Quelqu’un modifie en ce moment ce qui nomme cette fiche. Rien n’est perdu\u00a0: réessayez dans un instant.',
    en: 'Somebody is changing right now what names this entry. Nothing is lost: try again in a moment.',
  },
} satisfies Entries
