import type { Localized } from '../locales'
import { made, type Params, type Entries } from './sentences'

const kinds: Record<string, Localized> = {
  id: { fr: 'l’identifiant d’un document', en: 'the id of a document' },
  instant: {
    fr: 'une date ou un instant (ISO 8601, comme 2021-04-26 ou 2021-04-26T14:00:00Z)',
    en: 'a date or an instant (ISO 8601, such as 2021-04-26 or 2021-04-26T14:00:00Z)',
  },
  number: { fr: 'un nombre', en: 'a number' },
  search: { fr: 'un texte de {max} caractères au plus', en: 'a text of {max} characters at most' },
  truth: { fr: 'true ou false', en: 'true or false' },
}
const text: Localized = { fr: 'un texte', en: 'a text' }

const kindOf = (p: Params, language: 'fr' | 'en'): string => {
  const kind = made((kinds[String(p.kind)] ?? text)[language], p)
  if (!p.list) return kind
  return language === 'fr'
    ? `une liste de 1 à ${p.list} valeurs, chacune étant ${kind}`
    : `a list of 1 to ${p.list} values, each being ${kind}`
}

/** What is wrong with a query of the API. `errors[].field`, or `extensions.field`, names the parameter. */
export const queries = {
  FIELD_NOT_QUERYABLE: {
    fr: 'Il n’y a pas de champ «\u00a0{name}\u00a0» que vous puissiez demander.',
    en: 'There is no field “{name}” that you may ask for.',
  },
  FALLBACK_UNKNOWN: {
    fr: '{name} est une langue ({locales}) ou none.',
    en: '{name} is a language ({locales}) or none.',
  },
  ID_NEEDED: { fr: 'id désigne le document ou la version.', en: 'id says which document or version.' },
  JSON_WRONG: { fr: '{name} n’est pas du JSON.', en: '{name} is no JSON.' },
  LANGUAGE_NEEDED: {
    fr: '«\u00a0{name}\u00a0» diffère selon la langue\u00a0: avec locale=all, rien ne s’y compare.',
    en: '“{name}” differs by language: with locale=all nothing can be compared with it.',
  },
  LANGUAGE_UNKNOWN: {
    fr: 'Il n’y a pas de contenu en «\u00a0{value}\u00a0». Langues\u00a0: {locales}.',
    en: 'There is no content in “{value}”. Languages: {locales}.',
  },
  LIMIT_BY_DEPTH: {
    fr: 'Avec depth={depth}, limit va jusqu’à {max}.',
    en: 'With depth={depth}, limit goes up to {max}.',
  },
  PARAMETER_RANGE: {
    fr: '{name} est un nombre entier de {min} à {max}.',
    en: '{name} is a whole number from {min} to {max}.',
  },
  OPERATOR_UNKNOWN: {
    fr: '«\u00a0{operator}\u00a0» ne se demande pas de «\u00a0{name}\u00a0». Opérateurs\u00a0: {operators}.',
    en: '“{operator}” cannot be asked of “{name}”. Operators: {operators}.',
  },
  PAGES_ONLY: { fr: 'Les listes viennent par pages de {max} au plus.', en: 'Lists come in pages of {max} at most.' },
  PARAMETER_UNKNOWN: {
    fr: (p) =>
      `Le paramètre «\u00a0${p.name}\u00a0» n’existe pas ici.${p.names ? ` Paramètres\u00a0: ${p.names}.` : ''}`,
    en: (p) => `There is no parameter “${p.name}” here.${p.names ? ` Parameters: ${p.names}.` : ''}`,
  },
  SELECT_SHAPE: {
    fr: '{name} nomme des champs\u00a0: {name}[champ]=true.',
    en: '{name} names fields: {name}[field]=true.',
  },
  SORT_FIELD: { fr: 'Une liste ne se trie pas par «\u00a0{name}\u00a0».', en: 'A list cannot be sorted by “{name}”.' },
  SORT_LONG: { fr: 'sort nomme de 1 à {max} champs.', en: 'sort names 1 to {max} fields.' },
  SORT_SHAPE: {
    fr: 'sort nomme des champs, avec - pour l’ordre inverse\u00a0: sort=-startsAtUtc,number.',
    en: 'sort names fields, with - for downwards: sort=-startsAtUtc,number.',
  },
  TRUTH_WRONG: { fr: '{name} est true ou false.', en: '{name} is true or false.' },
  VALUE_WRONG: {
    fr: (p) => `«\u00a0${p.name}\u00a0» se compare avec ${kindOf(p, 'fr')}.`,
    en: (p) => `“${p.name}” is compared with ${kindOf(p, 'en')}.`,
  },
  QUESTION_COSTLY: {
    fr: (p) =>
      `Cette question coûte ${p.cost}, ${p.max} au plus\u00a0: demandez moins de documents, de relations ou de conditions à la fois${Number(p.most) > 0 ? ` (par exemple limit=${p.most})` : ''}.`,
    en: (p) =>
      `This question costs ${p.cost}, of ${p.max} at most: ask for fewer documents, relations or conditions at once${Number(p.most) > 0 ? ` (such as limit=${p.most})` : ''}.`,
  },
  WHERE_LONG: {
    fr: 'where pose {max} conditions au plus\u202f; chaque mot cherché et chaque valeur de not_in en est une, et ce qui se demande d’un autre document compte pour {through}.',
    en: 'where sets {max} conditions at most; each word that is searched and each value of not_in is one, and what is asked of another document counts for {through}.',
  },
  WHERE_RELATIONS: {
    fr: 'where va chercher {max} fois au plus ce qui est ailleurs que dans le document\u00a0: un document lié, un texte d’une liste, un texte dont la langue est nommée\u202f; chaque valeur de not_in est une fois de plus.',
    en: 'where looks {max} times at most at what stands elsewhere than in the document: a related document, a text of a list, a text whose language is named; each value of not_in is one time more.',
  },
  WHERE_NESTING: {
    fr: 'and et or s’emboîtent sur {max} niveaux au plus.',
    en: 'and and or nest {max} levels deep at most.',
  },
  WHERE_SHAPE: {
    fr: 'where a la forme where[champ][opérateur]=valeur, ou where[or][0][champ][opérateur]=valeur.',
    en: 'where has the form where[field][operator]=value, or where[or][0][field][operator]=value.',
  },
  DATE_WRONG: {
    fr: '{name} est une date, comme 2021-04-26.',
    en: '{name} is a date, such as 2021-04-26.',
  },
  DATES_REVERSED: {
    fr: 'from est la même date que to, ou une date d’avant.',
    en: 'from is the same date as to, or one before it.',
  },
  ENTRY_UNKNOWN: {
    fr: '{name}\u00a0: aucune fiche publique n’a l’identifiant «\u00a0{value}\u00a0».',
    en: '{name}: no public entry has the slug “{value}”.',
  },
  SEARCH_LONG: {
    fr: 'q a {letters} caractères et {words} mots au plus.',
    en: 'q has {letters} characters and {words} words at most.',
  },
  SEARCH_SHORT: {
    fr: 'q dit ce que vous cherchez\u00a0: {min} lettres ou chiffres au moins.',
    en: 'q says what you look for: {min} letters or digits at least.',
  },
  SLUGS_WRONG: {
    fr: 'slugs est une liste de 1 à {max} identifiants d’atelier.',
    en: 'slugs is a list of 1 to {max} slugs of workshops.',
  },
  NOW_INVALID: {
    fr: 'now est un instant au format ISO 8601 avec son décalage, comme 2021-04-26T14:00:00Z.',
    en: 'now is an instant in ISO 8601 with its offset, such as 2021-04-26T14:00:00Z.',
  },
  GRAPHQL_ADDRESS_INVALID: {
    fr: 'Par GET, GraphQL se demande avec query, ou extensions, et avec variables et operationName, chacun une fois\u202f; variables et extensions sont des objets JSON.',
    en: 'By GET, GraphQL is asked with query, or extensions, and with variables and operationName, each of them once; variables and extensions are objects of JSON.',
  },
  GRAPHQL_BODY_INVALID: {
    fr: 'GraphQL se demande avec un corps JSON { query, variables, operationName, extensions }.',
    en: 'GraphQL is asked with a JSON body { query, variables, operationName, extensions }.',
  },
  GRAPHQL_BY_POST: {
    status: 405,
    fr: 'Ceci se demande par POST, avec un corps JSON { query, variables }\u202f; par GET se lit ce que tout le monde peut lire, ou ce qu’un compte peut lire, et rien ne se modifie.',
    en: 'This is asked by POST, with a JSON body { query, variables }; by GET there is read what everybody may read, or what an account may read, and nothing is changed.',
  },
  PERSISTED_QUERY_HASH_WRONG: {
    fr: 'extensions.persistedQuery.sha256Hash n’est pas l’empreinte (SHA-256) de query.',
    en: 'extensions.persistedQuery.sha256Hash is not the SHA-256 of query.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    fr: 'Aucune question n’est connue sous cette empreinte\u00a0: envoyez query avec elle.',
    en: 'No question is known by this hash: send query with it.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    fr: 'Seule la version 1 de persistedQuery est comprise\u00a0: envoyez query seule.',
    en: 'Only version 1 of persistedQuery is understood: send query alone.',
  },
  GRAPHQL_INVALID: {
    fr: 'Cette question n’est pas du GraphQL, ou demande ce que le schéma n’a pas.',
    en: 'This question is no GraphQL, or asks for what the schema does not have.',
  },
  GRAPHQL_NESTED: { fr: 'La requête s’emboîte trop.', en: 'The query nests too deep.' },
  GRAPHQL_DEEP: { fr: 'Une requête a {max} niveaux au plus.', en: 'A query is at most {max} levels deep.' },
  GRAPHQL_LONG: { fr: 'Une requête demande {max} champs au plus.', en: 'A query asks for {max} fields at most.' },
  GRAPHQL_REPEATED: {
    fr: 'La requête demande trop de fois les mêmes champs au même endroit.',
    en: 'The query asks for the same fields at the same place too many times.',
  },
  GRAPHQL_READS_ALONE: {
    fr: 'Ce graphe se lit seulement\u00a0: les modifications se demandent à /api/graphql.',
    en: 'This graph is only read: changes are asked of /api/graphql.',
  },
  GRAPHQL_NO_SUBSCRIPTIONS: { fr: 'Il n’y a rien à quoi s’abonner.', en: 'There is nothing to subscribe to.' },
  SEARCH_TOO_WIDE: {
    fr: 'Trop de fiches répondent à cette recherche. Tapez-en davantage.',
    en: 'Too many entries answer to this search. Type more of it.',
  },
} satisfies Entries
