/** What the API says to a front-end developer. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  locked: {
    fr: 'Quelqu’un d’autre y travaille en ce moment. Réessayez plus tard.',
    en: 'Somebody else is at work on this just now. Try again later.',
  },
  malformedBody: {
    fr: 'Le corps de la requête n’a pas pu être lu\u00a0: il n’est pas dans la forme qu’il annonce.',
    en: 'The body of the request could not be read: it is not in the form that it announces.',
  },
  // Without colons and commas, at which the page for a new password takes a sentence apart.
  linkOver: {
    fr: 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.',
    en: 'This link was used or is no longer valid. Ask for a new one.',
  },
  draftsForEditors: {
    fr: 'Les brouillons se lisent avec le compte d’un rédacteur ou d’une rédactrice\u00a0: session ou clé d’API.',
    en: 'Drafts are read with an editor’s account: a session or an API key.',
  },
  notPublished: {
    fr: 'Rien n’est publié à cette adresse.',
    en: 'Nothing is published at this address.',
  },
  nowInvalid: {
    fr: () => 'now est un instant au format ISO 8601 avec son décalage, comme 2021-04-26T14:00:00Z.',
    en: () => 'now is an instant in ISO 8601 with its offset, such as 2021-04-26T14:00:00Z.',
  },
  wentWrong: {
    fr: 'Une erreur s’est produite de notre côté.',
    en: 'Something went wrong on our side.',
  },
}

/** Words of the page that asks GraphQL by hand. */
export const playground = {
  title: { fr: 'GraphQL à la main', en: 'GraphQL by hand' },
  query: { fr: 'Requête', en: 'Query' },
  variables: { fr: 'Variables (JSON)', en: 'Variables (JSON)' },
  ask: { fr: 'Demander', en: 'Ask' },
  shortcut: { fr: 'ou Ctrl + Entrée dans la requête', en: 'or Ctrl + Enter in the query' },
  answer: { fr: 'Réponse', en: 'Answer' },
  schema: { fr: 'Schéma', en: 'Schema' },
  find: { fr: 'Chercher un type ou un champ', en: 'Find a type or field' },
  variablesWrong: { fr: 'Les variables ne sont pas du JSON.', en: 'The variables are not JSON.' },
  unreachable: { fr: 'Le serveur ne répond pas.', en: 'The server does not answer.' },
}
