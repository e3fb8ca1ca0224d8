/** Words of the page that asks GraphQL by hand. French: U+00A0 before the colon, U+202F before ; ! and ?. */
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
