import type { Localized } from '../locales'

type Params = Readonly<Record<string, string | number>>
type Sentences = Record<string, Localized<(p: Params) => string>>

const kinds: Record<string, Localized> = {
  id: { fr: 'l’identifiant d’un document', en: 'the id of a document' },
  instant: {
    fr: 'une date ou un instant (ISO 8601, comme 2021-04-26 ou 2021-04-26T14:00:00Z)',
    en: 'a date or an instant (ISO 8601, such as 2021-04-26 or 2021-04-26T14:00:00Z)',
  },
  number: { fr: 'un nombre', en: 'a number' },
  truth: { fr: 'true ou false', en: 'true or false' },
}

const kindOf = (p: Params, language: 'fr' | 'en'): string => {
  const text =
    p.kind === 'search'
      ? { fr: `un texte de ${p.max} caractères au plus`, en: `a text of ${p.max} characters at most` }
      : { fr: 'un texte', en: 'a text' }
  const kind = (kinds[String(p.kind)] ?? text)[language]
  if (!p.list) return kind
  return language === 'fr'
    ? `une liste de 1 à ${p.list} valeurs, chacune étant ${kind}`
    : `a list of 1 to ${p.list} values, each being ${kind}`
}

/** Why a question to the API is refused, by code. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const refusals = {
  FIELD_UNKNOWN: {
    fr: (p) => `Il n’y a pas de champ «\u00a0${p.name}\u00a0» que vous puissiez demander.`,
    en: (p) => `There is no field “${p.name}” that you may ask for.`,
  },
  FALLBACK_UNKNOWN: {
    fr: (p) => `${p.name} est une langue (${p.locales}) ou none.`,
    en: (p) => `${p.name} is a language (${p.locales}) or none.`,
  },
  ID_NEEDED: {
    fr: () => 'id désigne le document ou la version.',
    en: () => 'id says which document or version.',
  },
  JSON_WRONG: {
    fr: (p) => `${p.name} n’est pas du JSON.`,
    en: (p) => `${p.name} is no JSON.`,
  },
  LANGUAGE_NEEDED: {
    fr: (p) => `«\u00a0${p.name}\u00a0» diffère selon la langue\u00a0: avec locale=all, rien ne s’y compare.`,
    en: (p) => `“${p.name}” differs by language: with locale=all nothing can be compared with it.`,
  },
  LANGUAGE_UNKNOWN: {
    fr: (p) => `Il n’y a pas de contenu en «\u00a0${p.value}\u00a0». Langues\u00a0: ${p.locales}.`,
    en: (p) => `There is no content in “${p.value}”. Languages: ${p.locales}.`,
  },
  LIMIT_BY_DEPTH: {
    fr: (p) => `Avec depth=${p.depth}, limit va jusqu’à ${p.max}.`,
    en: (p) => `With depth=${p.depth}, limit goes up to ${p.max}.`,
  },
  NUMBER_RANGE: {
    fr: (p) => `${p.name} est un nombre entier de ${p.min} à ${p.max}.`,
    en: (p) => `${p.name} is a whole number from ${p.min} to ${p.max}.`,
  },
  OPERATOR_UNKNOWN: {
    fr: (p) =>
      `«\u00a0${p.operator}\u00a0» ne se demande pas de «\u00a0${p.name}\u00a0». Opérateurs\u00a0: ${p.operators}.`,
    en: (p) => `“${p.operator}” cannot be asked of “${p.name}”. Operators: ${p.operators}.`,
  },
  PAGES_ONLY: {
    fr: (p) => `Les listes viennent par pages de ${p.max} au plus.`,
    en: (p) => `Lists come in pages of ${p.max} at most.`,
  },
  PARAMETER_UNKNOWN: {
    fr: (p) =>
      `Le paramètre «\u00a0${p.name}\u00a0» n’existe pas ici.${p.names ? ` Paramètres\u00a0: ${p.names}.` : ''}`,
    en: (p) => `There is no parameter “${p.name}” here.${p.names ? ` Parameters: ${p.names}.` : ''}`,
  },
  SELECT_SHAPE: {
    fr: (p) => `${p.name} nomme des champs\u00a0: ${p.name}[champ]=true.`,
    en: (p) => `${p.name} names fields: ${p.name}[field]=true.`,
  },
  SORT_FIELD: {
    fr: (p) => `Une liste ne se trie pas par «\u00a0${p.name}\u00a0».`,
    en: (p) => `A list cannot be sorted by “${p.name}”.`,
  },
  SORT_LONG: {
    fr: (p) => `sort nomme de 1 à ${p.max} champs.`,
    en: (p) => `sort names 1 to ${p.max} fields.`,
  },
  SORT_SHAPE: {
    fr: () => 'sort nomme des champs, avec - pour l’ordre inverse\u00a0: sort=-startsAtUtc,number.',
    en: () => 'sort names fields, with - for downwards: sort=-startsAtUtc,number.',
  },
  TRUTH_WRONG: {
    fr: (p) => `${p.name} est true ou false.`,
    en: (p) => `${p.name} is true or false.`,
  },
  VALUE_WRONG: {
    fr: (p) => `«\u00a0${p.name}\u00a0» se compare avec ${kindOf(p, 'fr')}.`,
    en: (p) => `“${p.name}” is compared with ${kindOf(p, 'en')}.`,
  },
  WHERE_LONG: {
    fr: (p) =>
      `where pose ${p.max} conditions au plus\u202f; chaque mot cherché en est une, et ce qui se demande d’un autre document compte pour ${p.through}.`,
    en: (p) =>
      `where sets ${p.max} conditions at most; each word that is searched is one, and what is asked of another document counts for ${p.through}.`,
  },
  WHERE_NESTING: {
    fr: (p) => `and et or s’emboîtent sur ${p.max} niveaux au plus.`,
    en: (p) => `and and or nest ${p.max} levels deep at most.`,
  },
  WHERE_SHAPE: {
    fr: () => 'where a la forme where[champ][opérateur]=valeur, ou where[or][0][champ][opérateur]=valeur.',
    en: () => 'where has the form where[field][operator]=value, or where[or][0][field][operator]=value.',
  },
} satisfies Sentences

export type Refusal = keyof typeof refusals

/** What else is said to whoever asks over HTTP. */
export const words = {
  tooManyAttempts: {
    fr: 'Trop d’essais. Recommencez dans une minute.',
    en: 'Too many attempts. Try again in a minute.',
  },
  addressMalformed: { fr: 'L’adresse est mal formée.', en: 'The address is malformed.' },
  actionUnknown: {
    fr: 'L’administration ne connaît pas cet acte (Next-Action). Rechargez la page.',
    en: 'The admin knows no such act (Next-Action). Reload the page.',
  },
  adminReads: {
    fr: 'Les pages de l’administration se lisent. Ce qui est enregistré se modifie par l’API.',
    en: 'The admin’s pages are read. What is stored is changed over the API.',
  },
  answerLarge: {
    fr: 'Cette réponse dépasserait 1\u00a0Mo. Demandez-en moins\u00a0: limit, depth, select.',
    en: 'This would be an answer of more than 1 MB. Ask for less: limit, depth, select.',
  },
  bodyNoForm: {
    fr: 'Le corps n’est pas un formulaire\u00a0: délimiteur et parties doivent être entiers, et le document qu’il contient un objet JSON.',
    en: 'The body is no form: its boundary and parts must be whole, and the document in it a JSON object.',
  },
  bodyNoObject: { fr: 'Le corps est un objet JSON.', en: 'The body is a JSON object.' },
  changesForAccounts: {
    fr: 'Modifier demande un compte\u00a0: session ou clé d’API.',
    en: 'Changes are for accounts: a session or an API key.',
  },
  fileMissing: {
    fr: 'Le corps est le fichier de la série, et plan désigne le plan accepté.',
    en: 'The body is the series file, and plan names the plan that was agreed to.',
  },
  forEditors: { fr: 'Ceci demande un compte de la rédaction.', en: 'This is for accounts of editors.' },
  forOrganisers: {
    fr: 'Charger un fichier demande un compte de l’organisation ou de l’administration.',
    en: 'Loading a file is for accounts of organisers and administrators.',
  },
  forAccounts: {
    fr: 'Ceci demande un compte\u00a0: session ou clé d’API.',
    en: 'This is for accounts: a session or an API key.',
  },
  expectationUnknown: {
    fr: 'L’en-tête Expect demande ce qui n’existe pas ici.',
    en: 'The header Expect asks for what is not done here.',
  },
  formMalformed: { fr: 'Les données du formulaire sont mal formées.', en: 'The form’s data are malformed.' },
  formTooLarge: { fr: 'Les données du formulaire sont trop volumineuses.', en: 'The form’s data are too large.' },
  graphqlBody: {
    fr: 'GraphQL se demande avec un corps JSON { query, variables, operationName }.',
    en: 'GraphQL is asked with a JSON body { query, variables, operationName }.',
  },
  graphqlByPost: {
    fr: 'GraphQL se demande par POST, avec un corps JSON { query, variables }.',
    en: 'GraphQL is asked by POST, with a JSON body { query, variables }.',
  },
  graphqlNests: { fr: 'La requête s’emboîte trop.', en: 'The query nests too deep.' },
  graphqlNoSubscriptions: { fr: 'Il n’y a rien à quoi s’abonner.', en: 'There is nothing to subscribe to.' },
  headLarge: {
    fr: 'L’adresse et les en-têtes d’une demande ont 16\u00a0Ko au plus.',
    en: 'The address and the headers of a request are at most 16 kB.',
  },
  hostMalformed: { fr: 'L’en-tête Host est mal formé.', en: 'The header Host is malformed.' },
  methodUnknown: { fr: 'Cette méthode n’est pas connue ici.', en: 'This method is not known here.' },
  notJson: { fr: 'Le corps n’est pas du JSON.', en: 'The body is not JSON.' },
  nothingToExport: {
    fr: 'Il n’y a rien à télécharger\u00a0: la base est vide, ou cet atelier n’y est plus.',
    en: 'There is nothing to download: the database is empty, or this workshop is no longer in it.',
  },
  ownAccount: {
    fr: '«\u00a0user\u00a0» est le compte qui écrit\u00a0: le vôtre.',
    en: '“user” is the account that writes: your own.',
  },
  nothingHere: { fr: 'Il n’y a rien à cette adresse.', en: 'There is nothing at this address.' },
  originRefused: {
    fr: 'Cette origine ne peut rien écrire avec une session. Nommez-la dans FRONT_ENDS, ou utilisez une clé d’API.',
    en: 'This origin may not write with a session. Name it in FRONT_ENDS, or use an API key.',
  },
  rangeWrong: {
    fr: 'Le fichier n’a pas la partie que demande l’en-tête Range.',
    en: 'The file has no such part as the header Range asks for.',
  },
  requestMalformed: { fr: 'La demande est mal formée.', en: 'The request is malformed.' },
  requestSlow: {
    fr: 'La demande est arrivée trop lentement.',
    en: 'The request came in too slowly.',
  },
  wentWrong: {
    fr: 'Une erreur s’est produite de notre côté. L’identifiant de la demande la désigne dans le journal.',
    en: 'Something went wrong here. The request’s id names it in the log.',
  },
} satisfies Record<string, Localized>

/** The same with what it depends on. */
export const wordsOf = {
  bodyKinds: (...kinds: string[]): Localized => ({
    fr: `Le corps est de type ${kinds.join(' ou ')}, sans compression.`,
    en: `The body is ${kinds.join(' or ')}, not compressed.`,
  }),
  bodyLarge: (bytes: number): Localized => ({
    fr: `Ce qui est envoyé a ${bytes < 1_000_000 ? `${bytes / 1000}\u00a0ko` : `${bytes / 1_000_000}\u00a0Mo`} au plus.`,
    en: `What is sent is at most ${bytes < 1_000_000 ? `${bytes / 1000} kB` : `${bytes / 1_000_000} MB`}.`,
  }),
  textWanted: (field: string): Localized => ({
    fr: `«\u00a0${field}\u00a0» est un texte.`,
    en: `“${field}” is a text.`,
  }),
  documentNamed: (field: string): Localized => ({
    fr: `«\u00a0${field}\u00a0» désigne un document\u00a0: { relationTo, value }.`,
    en: `“${field}” names a document: { relationTo, value }.`,
  }),
  graphqlDeep: (levels: number): Localized => ({
    fr: `Une requête a ${levels} niveaux au plus.`,
    en: `A query is at most ${levels} levels deep.`,
  }),
  graphqlLong: (fields: number): Localized => ({
    fr: `Une requête demande ${fields} champs au plus.`,
    en: `A query asks for ${fields} fields at most.`,
  }),
  tooOften: (limit: number): Localized => ({
    fr: `Au plus ${limit} demandes par minute. Recommencez plus tard.`,
    en: `At most ${limit} questions in a minute. Try again later.`,
  }),
}
