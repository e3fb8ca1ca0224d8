import type { Localized } from '../locales'
import type { Params, Entries } from './sentences'

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

/** What is wrong with a query of the API. `errors[].field`, or `extensions.field`, names the parameter. */
export const queries = {
  FIELD_NOT_QUERYABLE: {
    fr: (p) => `Il n’y a pas de champ «\u00a0${p.name}\u00a0» que vous puissiez demander.`,
    en: (p) => `There is no field “${p.name}” that you may ask for.`,
  },
  FALLBACK_UNKNOWN: {
    fr: (p) => `${p.name} est une langue (${p.locales}) ou none.`,
    en: (p) => `${p.name} is a language (${p.locales}) or none.`,
  },
  ID_NEEDED: { fr: 'id désigne le document ou la version.', en: 'id says which document or version.' },
  JSON_WRONG: { fr: (p) => `${p.name} n’est pas du JSON.`, en: (p) => `${p.name} is no JSON.` },
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
  PARAMETER_RANGE: {
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
  SORT_LONG: { fr: (p) => `sort nomme de 1 à ${p.max} champs.`, en: (p) => `sort names 1 to ${p.max} fields.` },
  SORT_SHAPE: {
    fr: 'sort nomme des champs, avec - pour l’ordre inverse\u00a0: sort=-startsAtUtc,number.',
    en: 'sort names fields, with - for downwards: sort=-startsAtUtc,number.',
  },
  TRUTH_WRONG: { fr: (p) => `${p.name} est true ou false.`, en: (p) => `${p.name} is true or false.` },
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
    fr: 'where a la forme where[champ][opérateur]=valeur, ou where[or][0][champ][opérateur]=valeur.',
    en: 'where has the form where[field][operator]=value, or where[or][0][field][operator]=value.',
  },
  NOW_INVALID: {
    fr: 'now est un instant au format ISO 8601 avec son décalage, comme 2021-04-26T14:00:00Z.',
    en: 'now is an instant in ISO 8601 with its offset, such as 2021-04-26T14:00:00Z.',
  },
  GRAPHQL_BODY_INVALID: {
    fr: 'GraphQL se demande avec un corps JSON { query, variables, operationName }.',
    en: 'GraphQL is asked with a JSON body { query, variables, operationName }.',
  },
  GRAPHQL_BY_POST: {
    status: 405,
    fr: 'GraphQL se demande par POST, avec un corps JSON { query, variables }.',
    en: 'GraphQL is asked by POST, with a JSON body { query, variables }.',
  },
  GRAPHQL_INVALID: {
    fr: 'Cette question n’est pas du GraphQL, ou demande ce que le schéma n’a pas.',
    en: 'This question is no GraphQL, or asks for what the schema does not have.',
  },
  GRAPHQL_NESTED: { fr: 'La requête s’emboîte trop.', en: 'The query nests too deep.' },
  GRAPHQL_DEEP: {
    fr: (p) => `Une requête a ${p.max} niveaux au plus.`,
    en: (p) => `A query is at most ${p.max} levels deep.`,
  },
  GRAPHQL_LONG: {
    fr: (p) => `Une requête demande ${p.max} champs au plus.`,
    en: (p) => `A query asks for ${p.max} fields at most.`,
  },
  GRAPHQL_NO_SUBSCRIPTIONS: { fr: 'Il n’y a rien à quoi s’abonner.', en: 'There is nothing to subscribe to.' },
} satisfies Entries
