import type { Params, Entries } from './sentences'

/** Kinds of a body stand in one parameter, apart by spaces. */
const kindsOf = (p: Params, or: string): string => String(p.kinds).split(' ').join(` ${or} `)

/** What a request is refused for before anybody looks at what it asks, and what only some may ask. */
export const requests = {
  ACCOUNT_NEEDED: {
    status: 403,
    fr: 'Ceci demande un compte\u00a0: session ou clé d’API.',
    en: 'This is for accounts: a session or an API key.',
  },
  ACCOUNT_OF_ANOTHER: {
    status: 403,
    fr: '«\u00a0user\u00a0» est le compte qui écrit\u00a0: le vôtre.',
    en: '“user” is the account that writes: your own.',
  },
  ACCOUNT_LOCKED: {
    status: 401,
    fr: 'Ce compte est bloqué pour quelques minutes, après trop d’essais.',
    en: 'This account is locked for some minutes, after too many attempts.',
  },
  ACCOUNT_UNKNOWN: {
    status: 401,
    fr: 'L’en-tête Authorization ne désigne aucun compte\u00a0: la clé est fausse ou révoquée, la session est terminée, ou l’en-tête est mal formé (users API-Key, puis la clé). Sans lui, on lit ce qui est public.',
    en: 'The header Authorization names no account: the key is wrong or revoked, the session has ended, or the header is malformed (users API-Key, then the key). Leave it out to read public content alone.',
  },
  ACTION_MALFORMED: {
    fr: 'L’administration ne peut pas faire cet acte avec ce qui a été envoyé. Rechargez la page.',
    en: 'The admin cannot do this act with what was sent. Reload the page.',
  },
  ACTION_UNKNOWN: {
    fr: 'L’administration ne connaît pas cet acte (Next-Action). Rechargez la page.',
    en: 'The admin knows no such act (Next-Action). Reload the page.',
  },
  ADDRESS_MALFORMED: { fr: 'L’adresse est mal formée.', en: 'The address is malformed.' },
  ADMIN_IS_READ: {
    status: 405,
    fr: 'Les pages de l’administration se lisent. Ce qui est enregistré se modifie par l’API.',
    en: 'The admin’s pages are read. What is stored is changed over the API.',
  },
  ANSWER_LARGE: {
    fr: 'Cette réponse dépasserait 1\u00a0Mo. Demandez-en moins\u00a0: limit, depth, select.',
    en: 'This would be an answer of more than 1 MB. Ask for less: limit, depth, select.',
  },
  ATTEMPTS_EXCEEDED: {
    status: 429,
    fr: 'Trop d’essais. Recommencez dans une minute.',
    en: 'Too many attempts. Try again in a minute.',
  },
  BODY_KIND_UNKNOWN: {
    status: 415,
    fr: (p) => `Le corps est de type ${kindsOf(p, 'ou')}, sans compression.`,
    en: (p) => `The body is ${kindsOf(p, 'or')}, not compressed.`,
  },
  BODY_LARGE: {
    status: 413,
    fr: (p) => `Ce qui est envoyé a ${String(p.size).replace('.', ',')}\u00a0${p.unit === 'k' ? 'ko' : 'Mo'} au plus.`,
    en: (p) => `What is sent is at most ${p.size} ${p.unit === 'k' ? 'kB' : 'MB'}.`,
  },
  BODY_MALFORMED: {
    fr: 'Le corps de la requête n’a pas pu être lu\u00a0: il n’est pas dans la forme qu’il annonce.',
    en: 'The body of the request could not be read: it is not in the form that it announces.',
  },
  BODY_NOT_A_FORM: {
    fr: 'Le corps n’est pas un formulaire\u00a0: délimiteur et parties doivent être entiers, et le document qu’il contient un objet JSON.',
    en: 'The body is no form: its boundary and parts must be whole, and the document in it a JSON object.',
  },
  BODY_NOT_AN_OBJECT: { fr: 'Le corps est un objet JSON.', en: 'The body is a JSON object.' },
  BODY_NOT_JSON: { fr: 'Le corps n’est pas du JSON.', en: 'The body is not JSON.' },
  CHANGES_FOR_ACCOUNTS: {
    status: 403,
    fr: 'Modifier demande un compte\u00a0: session ou clé d’API.',
    en: 'Changes are for accounts: a session or an API key.',
  },
  CHANGES_ONE_BY_ONE: {
    fr: 'Sans compte, une opération fait un seul changement\u00a0: envoyez chacun dans une demande à part.',
    en: 'Without an account an operation makes one change: send each in a request of its own.',
  },
  DOCUMENT_REFERENCE_INVALID: {
    fr: '«\u00a0{name}\u00a0» désigne un document\u00a0: { relationTo, value }.',
    en: '“{name}” names a document: { relationTo, value }.',
  },
  CURSOR_GONE: {
    status: 410,
    fr: 'Ce curseur n’est pas, ou plus, un curseur de cette base. Recommencez sans «\u00a0since\u00a0», et oubliez ce que vous aviez.',
    en: 'This is no cursor of this database, or is one no more. Begin anew without “since”, and forget what you had.',
  },
  DRAFTS_FOR_EDITORS: {
    status: 403,
    fr: 'Les brouillons se lisent avec un compte qui en a le droit (lecture des brouillons, rédaction)\u00a0: session ou clé d’API.',
    en: 'Drafts are read with an account that may (a reader of drafts, an editor): a session or an API key.',
  },
  EDITORS_ONLY: { status: 403, fr: 'Ceci demande un compte de la rédaction.', en: 'This is for accounts of editors.' },
  EXPECTATION_UNKNOWN: {
    status: 417,
    fr: 'L’en-tête Expect demande ce qui n’existe pas ici.',
    en: 'The header Expect asks for what is not done here.',
  },
  FIRST_ADMIN_BY_COMMAND: {
    status: 403,
    fr: 'Le premier compte d’administration se crée par une commande\u00a0: npm run admin.',
    en: 'The first administrator is made by a command: npm run admin.',
  },
  FORBIDDEN: {
    status: 403,
    fr: 'Vous n’êtes pas autorisé à effectuer cette action.',
    en: 'You are not allowed to perform this action.',
  },
  FORM_LARGE: {
    status: 413,
    fr: 'Les données du formulaire sont trop volumineuses.',
    en: 'The form’s data are too large.',
  },
  FORM_MALFORMED: { fr: 'Les données du formulaire sont mal formées.', en: 'The form’s data are malformed.' },
  HEAD_LARGE: {
    status: 431,
    fr: 'L’adresse et les en-têtes d’une demande ont 16\u00a0Ko au plus.',
    en: 'The address and the headers of a request are at most 16 kB.',
  },
  HOST_MALFORMED: { fr: 'L’en-tête Host est mal formé.', en: 'The header Host is malformed.' },
  INTERNAL_ERROR: {
    status: 500,
    fr: 'Une erreur s’est produite de notre côté. L’identifiant de la demande la désigne dans le journal.',
    en: 'Something went wrong here. The request’s id names it in the log.',
  },
  INTROSPECTION_FOR_ACCOUNTS: {
    fr: 'Ce que tout le monde peut demander du schéma se lit à /api/schema.graphql. L’introspection demande un compte\u00a0: session ou clé d’API.',
    en: 'What everybody may ask of the schema is at /api/schema.graphql. Full introspection is for accounts: a session or an API key.',
  },
  // Without colons and commas, at which the page for a new password takes a sentence apart.
  LINK_EXPIRED: {
    status: 403,
    fr: 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.',
    en: 'This link was used or is no longer valid. Ask for a new one.',
  },
  LOCKED: {
    status: 423,
    fr: (p) =>
      `${p.title ? `«\u00a0${p.title}\u00a0»\u00a0: ` : ''}Quelqu’un d’autre y travaille en ce moment. Réessayez plus tard.`,
    en: (p) => `${p.title ? `“${p.title}”: ` : ''}Somebody else is at work on this just now. Try again later.`,
  },
  LOGIN_FAILED: {
    status: 401,
    fr: 'L’adresse ou le mot de passe n’est pas le bon.',
    en: 'The address or the password is not right.',
  },
  METHOD_UNKNOWN: { status: 405, fr: 'Cette méthode n’est pas connue ici.', en: 'This method is not known here.' },
  NOT_FOUND: { status: 404, fr: 'Il n’y a rien à cette adresse.', en: 'There is nothing at this address.' },
  NOTHING_PUBLISHED: {
    status: 404,
    fr: 'Rien n’est publié à cette adresse.',
    en: 'Nothing is published at this address.',
  },
  SHARE_UNKNOWN: {
    status: 404,
    fr: 'Ce lien ne montre aucun brouillon, ou n’en montre plus\u00a0: il est arrivé à son terme ou a été retiré. Demandez-en un autre à la personne qui vous l’a envoyé.',
    en: 'This link shows no draft, or none any more: it has ended or was withdrawn. Ask whoever sent it to you for another.',
  },
  NOTHING_TO_EXPORT: {
    status: 404,
    fr: 'Il n’y a rien à télécharger\u00a0: la base est vide, ou cet atelier n’y est plus.',
    en: 'There is nothing to download: the database is empty, or this workshop is no longer in it.',
  },
  NOTHING_TO_PASTE_INTO: {
    status: 404,
    fr: 'Ce programme n’a pas de place : donnez d’abord un titre à la série, ou choisissez un autre atelier, celui-ci n’existe plus.',
    en: 'There is no place for this programme: give the series a title first, or choose another workshop, since this one is gone.',
  },
  ORGANISERS_ONLY: {
    status: 403,
    fr: 'Charger un fichier demande un compte de l’organisation ou de l’administration.',
    en: 'Loading a file is for accounts of organisers and administrators.',
  },
  ORIGIN_REFUSED: {
    status: 403,
    fr: 'Cette origine ne peut rien écrire avec une session, ni envoyer de formulaire. Nommez-la dans FRONT_ENDS, ou utilisez une clé d’API.',
    en: 'This origin may not write with a session, nor send a form. Name it in FRONT_ENDS, or use an API key.',
  },
  PLAN_MISSING: {
    fr: 'Le corps est le fichier de la série, et plan désigne le plan accepté.',
    en: 'The body is the series file, and plan names the plan that was agreed to.',
  },
  RANGE_INVALID: {
    status: 416,
    fr: 'Le fichier n’a pas la partie que demande l’en-tête Range.',
    en: 'The file has no such part as the header Range asks for.',
  },
  RATE_EXCEEDED: {
    status: 429,
    fr: 'Au plus {limit} demandes par minute\u202f; ce qui coûte davantage compte pour plusieurs. Recommencez plus tard, ou demandez avec une clé d’API, qui n’a pas cette limite.',
    en: 'At most {limit} questions in a minute; what costs more counts for several. Try again later, or ask with an API key, which has no such limit.',
  },
  REQUEST_MALFORMED: { fr: 'La demande est mal formée.', en: 'The request is malformed.' },
  REQUEST_SLOW: { status: 408, fr: 'La demande est arrivée trop lentement.', en: 'The request came in too slowly.' },
  SERVER_BUSY: {
    status: 503,
    fr: 'Le serveur a trop à faire en ce moment. Réessayez dans quelques secondes.',
    en: 'The server has too much to do right now. Try again in a few seconds.',
  },
  TEXT_NEEDED: { fr: '«\u00a0{name}\u00a0» est un texte.', en: '“{name}” is a text.' },
} satisfies Entries
