import type { Localized } from '../locales'

/** Words of the contract (src/http/contract) and of the page that shows it. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */

/** What each operation does, by its name in the document. */
export const operations = {
  readSeries: { fr: 'La série', en: 'The series' },
  readWorkshop: { fr: 'Un atelier avec tout son programme', en: 'A workshop with its whole programme' },
  readPerson: { fr: 'Une personne, et où elle est intervenue', en: 'A person, and where they stood' },
  readOrganisation: {
    fr: 'Une organisation, avec ses personnes, ses parties et ses ateliers',
    en: 'An organisation, with its people, its parts and its workshops',
  },
  listWorkshopsWithProgrammes: {
    fr: 'Des ateliers avec leurs programmes, tous ou ceux qui remplissent des conditions',
    en: 'Workshops with their programmes, all of them or those that meet conditions',
  },
  search: { fr: 'Chercher des mots dans ce qui est public', en: 'Find words in what is public' },
  readCodes: { fr: 'Comment chaque code s’appelle', en: 'What every code is called' },
  readSharedDraft: {
    fr: 'Le brouillon que montre un lien\u00a0: son jeton vient dans Authorization, après Share',
    en: 'The draft that a link shows: its token comes in Authorization, after Share',
  },
  readSharedSeries: {
    fr: 'La version de travail de la série, pour la page qui la montre\u00a0: son jeton vient dans Authorization, après Share',
    en: 'The working copy of the series, for the page that shows it: its token comes in Authorization, after Share',
  },
  readChanges: { fr: 'Ce qui a changé depuis un curseur', en: 'What changed since a cursor' },
  readRegistrationForm: {
    fr: 'Le formulaire d’inscription d’un atelier',
    en: 'The form by which one registers for a workshop',
  },
  register: { fr: 'Demander une place', en: 'Ask for a seat' },
  readRegistration: { fr: 'Lire sa propre inscription', en: 'Read one’s own registration' },
  changeRegistration: { fr: 'Changer ce que l’on a dit', en: 'Change what one said' },
  exportRegistration: { fr: 'Tout ce qui est conservé à son sujet', en: 'All that is kept about oneself' },
  confirmRegistration: { fr: 'Prouver sa boîte aux lettres', en: 'Prove one’s mailbox' },
  changeRegistrationAddress: { fr: 'Demander une autre adresse', en: 'Ask for another address' },
  acceptSeat: { fr: 'Accepter la place proposée', en: 'Accept the seat that is offered' },
  declineSeat: { fr: 'Laisser la place à la personne suivante', en: 'Leave the seat to the next' },
  cancelRegistration: { fr: 'Rendre sa place, ou quitter la file', en: 'Give one’s seat back, or leave the queue' },
  queueAgain: { fr: 'Attendre de nouveau, en fin de file', en: 'Wait again, at the end of the queue' },
  joinMeeting: {
    fr: 'Rejoindre la réunion en ligne, quand elle est ouverte',
    en: 'Join the meeting online, while it is open',
  },
  renewRegistrationLinks: {
    fr: 'De nouveaux liens à la place des anciens',
    en: 'New links in place of those of before',
  },
  eraseRegistration: { fr: 'Effacer son inscription', en: 'Erase one’s registration' },
  sendRegistrationLinks: { fr: 'Retrouver ses liens par courriel', en: 'Have lost links sent again' },
  askGraphQL: { fr: 'Une question en GraphQL', en: 'A question in GraphQL' },
  readGraphQL: {
    fr: 'La même, qui ne fait que lire\u00a0: elle se garde et se redemande',
    en: 'The same, which only reads: it may be kept, and asked again',
  },
  readGraphQLSchema: { fr: 'Le schéma GraphQL public', en: 'The public GraphQL schema' },
  readOpenApi: { fr: 'Ce document', en: 'This document' },
  readPicture: { fr: 'Le fichier d’une image', en: 'The file of a picture' },
  readSeriesCalendar: { fr: 'Le calendrier de la série (iCalendar)', en: 'The calendar of the series (iCalendar)' },
  readWorkshopCalendar: {
    fr: 'Un atelier pour les calendriers (iCalendar)',
    en: 'A workshop for calendars (iCalendar)',
  },
  readSeriesSchedule: {
    fr: 'Le programme de la série, pour les applications de programme',
    en: 'The schedule of the series, for schedule apps',
  },
  readWorkshopSchedule: {
    fr: 'Le programme d’un atelier, pour les applications de programme',
    en: 'The schedule of a workshop, for schedule apps',
  },
  readNews: { fr: 'Ce qui a été publié en dernier (Atom)', en: 'What was published last (Atom)' },
  readFlyer: { fr: 'L’affichette d’un atelier (PDF)', en: 'The flyer of a workshop (PDF)' },
  readCard: { fr: 'L’image à côté d’un lien vers un atelier', en: 'The picture beside a link to a workshop' },
  readSitemap: { fr: 'Le plan du site', en: 'The sitemap' },
  readSitemapPart: { fr: 'Une partie du plan du site', en: 'A part of the sitemap' },
  readRobots: { fr: 'Ce qui n’est pas pour les moteurs de recherche', en: 'What is not for search engines' },
} as const satisfies Record<string, Localized>

export type OperationId = keyof typeof operations

/** What Payload’s operations on a collection do. */
export const ofCollection = {
  list: { fr: (of: string) => `Liste – ${of}`, en: (of: string) => `List – ${of}` },
  count: { fr: (of: string) => `Nombre – ${of}`, en: (of: string) => `Count – ${of}` },
  find: { fr: (of: string) => `Un document – ${of}`, en: (of: string) => `One document – ${of}` },
}

/** Kinds of operations. */
export const tags = {
  documents: { fr: 'Documents entiers', en: 'Whole documents' },
  lists: { fr: 'Listes', en: 'Lists' },
  changes: { fr: 'Changements', en: 'Changes' },
  registrations: { fr: 'Inscriptions', en: 'Registrations' },
  graphql: { fr: 'GraphQL', en: 'GraphQL' },
  files: { fr: 'Fichiers et flux', en: 'Files and feeds' },
  contract: { fr: 'Le contrat', en: 'The contract' },
} as const satisfies Record<string, Localized>

export type Tag = keyof typeof tags

/** What each parameter says, by its name. */
export const parameters: Readonly<Record<string, Localized>> = {
  depth: {
    fr: 'Combien de pas de relations sont remplis plutôt que donnés par leur identifiant.',
    en: 'How many steps of relations are filled in rather than given as ids.',
  },
  draft: { fr: 'Lire la version de travail\u00a0: demande un compte.', en: 'Read the working copy: takes an account.' },
  'fallback-locale': {
    fr: 'D’autres langues à la place de ce qui manque, ou none.',
    en: 'Other languages in the place of what is missing, or none.',
  },
  fallbackLocale: { fr: 'Comme fallback-locale.', en: 'As fallback-locale.' },
  limit: { fr: 'Combien, au plus.', en: 'How many, at most.' },
  locale: { fr: 'La langue de qui lit.', en: 'The language of the reader.' },
  page: { fr: 'Quelle page, à partir de 1.', en: 'Which page, from 1.' },
  pagination: {
    fr: 'true seulement\u00a0: il n’y a de listes que par pages.',
    en: 'Only true: lists come by pages alone.',
  },
  populate: {
    fr: 'Les champs voulus des documents remplis\u00a0: populate[speakers][name]=true.',
    en: 'The fields wanted of documents that are filled in: populate[speakers][name]=true.',
  },
  select: { fr: 'Les champs voulus\u00a0: select[title]=true.', en: 'The fields wanted: select[title]=true.' },
  since: {
    fr: 'Le curseur d’une réponse précédente\u202f; sans lui, depuis le début.',
    en: 'The cursor of an earlier answer; without it, from the beginning.',
  },
  sort: {
    fr: 'Les champs de l’ordre, séparés par des virgules\u202f; - pour l’ordre décroissant.',
    en: 'The fields of the order, separated by commas; - for downwards.',
  },
  trash: { fr: 'Sans effet pour qui n’a pas de compte.', en: 'Says nothing without an account.' },
  where: {
    fr: 'Les conditions\u00a0: where[champ][opérateur]=valeur.',
    en: 'The conditions: where[field][operator]=value.',
  },
  q: { fr: 'Les mots cherchés\u00a0: tous sont voulus.', en: 'The words that are looked for: all are wanted.' },
  slugs: { fr: 'Des slugs, séparés par des virgules.', en: 'Slugs, separated by commas.' },
  from: { fr: 'Le premier jour\u00a0: 2027-01-31.', en: 'The first day: 2027-01-31.' },
  to: { fr: 'Le dernier jour\u00a0: 2027-12-31.', en: 'The last day: 2027-12-31.' },
  person: { fr: 'Le slug d’une personne qui y est nommée.', en: 'The slug of a person who is named there.' },
  organisation: {
    fr: 'Le slug d’une organisation qui y est nommée.',
    en: 'The slug of an organisation that is named there.',
  },
  language: { fr: 'Une langue parlée (BCP\u00a047).', en: 'A language that is spoken (BCP 47).' },
  now: { fr: 'Le moment d’où l’on regarde (ISO\u00a08601).', en: 'The moment from which one looks (ISO 8601).' },
  order: { fr: 'Dans quel ordre.', en: 'In which order.' },
  when: { fr: 'À venir, ou passés.', en: 'Ahead, or over.' },
  query: {
    fr: 'La question\u202f; sans elle, celle que nomme extensions.',
    en: 'The question; without it, the one that extensions names.',
  },
  variables: { fr: 'Ses variables, en JSON.', en: 'Its variables, as JSON.' },
  operationName: { fr: 'Laquelle de ses opérations.', en: 'Which of its operations.' },
  extensions: {
    fr: 'En JSON, l’empreinte de la question\u00a0: persistedQuery, avec version et sha256Hash.',
    en: 'As JSON, the hash of the question: persistedQuery, with version and sha256Hash.',
  },
  slug: { fr: 'Le nom d’un document dans les adresses.', en: 'The name of a document in addresses.' },
  id: { fr: 'L’identifiant d’un document.', en: 'The id of a document.' },
  filename: { fr: 'Le nom du fichier, comme une image le donne.', en: 'The name of the file, as a picture gives it.' },
  v: {
    fr: 'La version du fichier\u00a0: avec elle, il se garde pour de bon.',
    en: 'The version of the file: with it, it may be kept for good.',
  },
  part: {
    fr: 'Le nom d’une partie, comme le plan du site le donne.',
    en: 'The name of a part, as the sitemap gives it.',
  },
}

/** What the answers with a status mean. */
export const statuses: Readonly<Record<number, Localized>> = {
  200: { fr: 'Trouvé.', en: 'Found.' },
  202: {
    fr: 'Reçu\u202f; la réponse est la même pour tout le monde.',
    en: 'Taken; the answer is the same for everybody.',
  },
  206: { fr: 'Une partie du fichier.', en: 'A part of the file.' },
  301: { fr: 'L’adresse a changé\u202f; Location dit laquelle.', en: 'The address is another; Location says which.' },
  304: { fr: 'Rien n’a changé depuis ce que dit If-None-Match.', en: 'It is what If-None-Match names.' },
  308: {
    fr: 'L’installation a une autre adresse\u202f; Location dit laquelle.',
    en: 'The installation has another address; Location says which.',
  },
  400: { fr: 'Un paramètre ou un champ est faux.', en: 'A parameter or a field is wrong.' },
  401: { fr: 'L’en-tête Authorization ne désigne aucun compte.', en: 'The header Authorization names no account.' },
  403: { fr: 'Pas avec ce compte, ou pas de cette origine.', en: 'Not with this account, or not from this origin.' },
  404: { fr: 'Rien de public n’est là.', en: 'Nothing public is there.' },
  405: { fr: 'Pas par cette méthode.', en: 'Not by this method.' },
  409: { fr: 'Ce qui est enregistré ne le permet pas.', en: 'What is stored does not allow it.' },
  410: { fr: 'Le curseur est d’une autre histoire.', en: 'The cursor is of another history.' },
  413: { fr: 'Le corps est trop grand.', en: 'The body is too large.' },
  415: { fr: 'Le corps est d’une autre sorte.', en: 'The body is of another kind.' },
  416: { fr: 'Le fichier n’a pas cette partie.', en: 'The file has no such part.' },
  429: {
    fr: 'Trop de demandes\u202f; Retry-After dit quand revenir.',
    en: 'Too many questions; Retry-After says when to come again.',
  },
  431: {
    fr: 'L’adresse et les en-têtes sont trop longs ensemble.',
    en: 'The address and the headers are too long together.',
  },
  500: { fr: 'Une panne de notre côté.', en: 'A failure of ours.' },
  503: {
    fr: 'Pas en ce moment\u202f; Retry-After dit quand revenir.',
    en: 'Not now; Retry-After says when to come again.',
  },
  507: { fr: 'Le stockage est plein.', en: 'The storage is full.' },
}

/** Words of the document as a whole. */
export const document = {
  title: { fr: 'L’API publique d’Atelier', en: 'The public API of Atelier' },
  about: {
    fr: 'Tout ce que chacun peut lire et envoyer sans compte. Ce document est fait de ce qui tourne. Une réponse peut gagner des champs et des valeurs\u202f; elle n’en perd qu’avec une nouvelle version (docs/versions.md). Ce que disent les champs est en anglais, comme dans le schéma GraphQL.',
    en: 'All that everybody may read and send without an account. This document is made from what runs. An answer may gain fields and values; it loses some only with a new version (docs/versions.md).',
  },
  byLink: {
    fr: 'Le jeton d’un lien, dans Authorization\u00a0: Registration, puis le jeton.',
    en: 'The token of a link, in Authorization: Registration, then the token.',
  },
  byShare: {
    fr: 'Le jeton d’un brouillon partagé, dans Authorization : Share, puis le jeton.',
    en: 'The token of a draft that was shared, in Authorization: Share, then the token.',
  },
  byKey: {
    fr: 'La clé d’un compte, dans Authorization\u00a0: users API-Key, puis la clé. Ce que tout le monde peut lire n’en demande pas.',
    en: 'The key of an account, in Authorization: users API-Key, then the key. What everybody may read takes none.',
  },
  refusal: {
    fr: 'Un refus\u00a0: un code qui ne change jamais, et une phrase dans la langue de qui lit.',
    en: 'A refusal: a code that never changes, and a sentence in the reader’s language.',
  },
  language: { fr: 'Dans quelle langue un refus est dit.', en: 'In which language a refusal is said.' },
  known: { fr: 'L’ETag de ce que l’on a déjà.', en: 'The ETag of what one has already.' },
  headers: {
    ETag: { fr: 'Change avec la réponse, et avec elle seule.', en: 'Changes with the answer, and with it alone.' },
    'Retry-After': { fr: 'Dans combien de secondes revenir.', en: 'In how many seconds to come again.' },
    'X-Request-Id': {
      fr: 'Nomme la demande dans le journal du serveur.',
      en: 'Names the request in the server’s log.',
    },
    'X-Cost': {
      fr: 'Pour combien de demandes ordinaires celle-ci compte.',
      en: 'For how many ordinary questions this one counts.',
    },
    RateLimit: {
      fr: 'Ce qui reste des demandes de l’adresse : r, combien ; t, dans combien de secondes toutes.',
      en: 'What is left of the questions of the address: r, how many; t, in how many seconds all of them.',
    },
    'RateLimit-Policy': {
      fr: 'Combien de demandes ordinaires a une adresse (q) en tant de secondes (w).',
      en: 'How many ordinary questions an address has (q) in how many seconds (w).',
    },
    'Content-Location': {
      fr: 'Où le document est maintenant, s’il a été demandé sous un nom d’avant.',
      en: 'Where the document is now, where it was asked for by a name of before.',
    },
    Location: { fr: 'Où aller.', en: 'Where to go.' },
  },
} as const

/** Words of the page that shows the document. */
export const page = {
  title: { fr: 'L’API, à lire et à essayer', en: 'The API, to read and to try' },
  raw: { fr: 'Le document OpenAPI', en: 'The OpenAPI document' },
  schema: { fr: 'Le schéma GraphQL', en: 'The GraphQL schema' },
  contents: { fr: 'Sur cette page', en: 'On this page' },
  parameters: { fr: 'Paramètres', en: 'Parameters' },
  answers: { fr: 'Réponses', en: 'Answers' },
  sends: { fr: 'Ce qui est envoyé', en: 'What is sent' },
  shapes: { fr: 'Formes', en: 'Shapes' },
  try: { fr: 'Essayer', en: 'Try' },
  ask: { fr: 'Demander', en: 'Ask' },
  answer: { fr: 'Réponse', en: 'Answer' },
  asking: { fr: 'La demande est en cours…', en: 'Asking…' },
  unreachable: { fr: 'Le serveur ne répond pas.', en: 'The server does not answer.' },
  longer: { fr: 'La suite n’est pas montrée.', en: 'The rest is not shown.' },
  required: { fr: 'obligatoire', en: 'required' },
  or: { fr: 'ou', en: 'or' },
  listOf: { fr: 'liste de', en: 'list of' },
  noScript: { fr: 'Essayer demande JavaScript.', en: 'To try takes JavaScript.' },
  codes: { fr: 'Codes', en: 'Codes' },
  question: { fr: 'Question', en: 'Question' },
  examples: { fr: 'Exemples', en: 'Examples' },
  exampleSeries: { fr: 'La série dans les deux langues', en: 'The series in both languages' },
  exampleWorkshops: { fr: 'Les prochains ateliers', en: 'The next workshops' },
  examplePeople: { fr: 'Les personnes et leurs affiliations', en: 'People and their affiliations' },
} as const satisfies Record<string, Localized>
