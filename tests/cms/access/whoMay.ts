import type { SanitizedConfig } from 'payload'

/** How a route answers a stranger, and the key of each role in turn: `+` lets through, `-` refuses. */
const everybody = '+++++++'
const editors = '----+++'
const translators = '---++++'
const organisers = '-----++'
const admins = '------+'
const nobody = '-------'
/** There is nothing, whoever asks. */
export const nowhere = '.......'

/** What Payload gives to each collection. */
const collection = (
  slug: string,
  { read = translators, versions = nowhere, write = editors, change = '', told = translators },
) => ({
  [`GET /${slug}`]: read,
  [`GET /${slug}/count`]: read,
  [`GET /${slug}/:id`]: read,
  [`GET /${slug}/versions`]: versions,
  [`GET /${slug}/versions/:id`]: versions,
  [`POST /${slug}/versions/:id`]: versions,
  [`POST /${slug}`]: write,
  [`PATCH /${slug}`]: write,
  [`PATCH /${slug}/:id`]: change || write,
  [`DELETE /${slug}`]: write,
  [`DELETE /${slug}/:id`]: write,
  // What one may do there.
  [`POST /${slug}/access/:id?`]: told,
})

/** Who may ask what below `/api`, by the names of the configuration. A route that it does not name fails the test, as does one that is gone. */
export const whoMay: Readonly<Record<string, string>> = {
  'GET /series': everybody,
  'GET /codes': everybody,
  'GET /changes': everybody,
  'GET /search': everybody,
  'GET /schema.graphql': everybody,
  'GET /openapi.json': everybody,
  'GET /docs': everybody,
  'POST /find': translators,
  'GET /todo': editors,
  'GET /translations': translators,
  'POST /translations': translators,
  'GET /link-check': editors,
  'POST /link-check': editors,
  'GET /access': translators,
  'GET /series-file': editors,
  'POST /series-file/plan': editors,
  'POST /series-file/load': organisers,

  // Each asks for a link, which none of them has.
  'GET /shared': everybody,
  'GET /shared/series': everybody,
  'GET /registration': everybody,
  'PATCH /registration': everybody,
  'GET /registration/export': everybody,
  'POST /registration/confirm': everybody,
  'POST /registration/address': everybody,
  'POST /registration/accept': everybody,
  'POST /registration/decline': everybody,
  'POST /registration/cancel': everybody,
  'POST /registration/queueAgain': everybody,
  'POST /registration/join': everybody,
  'POST /registration/renew': everybody,
  'POST /registration/erase': everybody,
  'POST /registration/links': everybody,

  ...collection('workshops', { read: everybody, change: translators, versions: editors }),
  'GET /workshops/by-slug/:slug': everybody,
  'GET /workshops/list': everybody,
  'GET /workshops/by-slug/:slug/registration': everybody,
  'POST /workshops/by-slug/:slug/registration': everybody,
  'GET /workshops/:id/desk': editors,
  'POST /workshops/:id/desk': editors,
  'POST /workshops/:id/desk/report': organisers,
  'POST /workshops/:id/desk/wishes': organisers,
  'POST /workshops/:id/desk/provide': organisers,
  'GET /workshops/:id/desk/meeting': organisers,
  'POST /workshops/:id/desk/meeting': organisers,
  'POST /workshops/:id/desk/meeting/show': organisers,
  'POST /workshops/:id/desk/meeting/remove': organisers,
  'POST /workshops/:id/desk/attendance': organisers,
  'POST /workshops/:id/desk/window': organisers,
  'POST /workshops/:id/desk/lists/export': organisers,
  'POST /workshops/:id/desk/lists/import': organisers,
  'POST /workshops/:id/desk/lists/links': organisers,
  'GET /workshops/:id/desk/doors': organisers,
  'POST /workshops/:id/desk/doors': organisers,
  'POST /workshops/:id/desk/write': organisers,
  'POST /workshops/:id/desk/write/draft': organisers,
  'POST /workshops/:id/desk/write/discard': organisers,
  'POST /workshops/:id/desk/write/send': organisers,
  'POST /workshops/:id/desk/write/take-back': organisers,
  'POST /workshops/:id/desk/write/stop': organisers,
  'POST /workshops/:id/desk/write/preview': organisers,
  'POST /workshops/:id/desk/write/test': organisers,
  'GET /workshops/:id/desk/mails': organisers,
  'POST /workshops/:id/desk/mails/log': organisers,
  'POST /workshops/:id/desk/mails/act': organisers,
  'GET /workshops/:id/desk/mails/texts': organisers,
  'POST /workshops/:id/desk/mails/texts': organisers,
  'POST /workshops/:id/desk/mails/preview': organisers,
  'POST /workshops/:id/desk/mails/try': organisers,
  'GET /workshops/:id/changes': translators,
  'GET /workshops/:id/history': editors,
  'POST /workshops/:id/holds': translators,
  'POST /workshops/:id/next': editors,
  'GET /workshops/:id/share': editors,
  'POST /workshops/:id/share': editors,
  'GET /workshops/:id/programme': editors,
  'POST /workshops/:id/programme': editors,
  'GET /workshops/:id/publication': editors,
  'POST /workshops/:id/wordings': editors,
  'GET /workshops/:id/revert': editors,
  'POST /workshops/:id/revert': editors,

  ...collection('sessions', { read: everybody, change: translators, versions: editors }),
  'GET /sessions/:id/changes': translators,
  'GET /sessions/:id/history': editors,
  'POST /sessions/:id/holds': translators,
  'GET /speakers/:id/appearances': editors,
  'POST /sessions/:id/duplicate': editors,

  ...collection('speakers', { read: everybody, change: translators, versions: editors }),
  'GET /speakers/by-slug/:slug': everybody,
  'GET /speakers/:id/changes': translators,
  'GET /speakers/:id/history': editors,
  'POST /speakers/:id/holds': translators,
  'GET /speakers/known': editors,
  'GET /speakers/:id/merge': editors,
  'POST /speakers/:id/merge': editors,

  ...collection('organisations', { read: everybody, change: translators, versions: editors }),
  'GET /organisations/by-slug/:slug': everybody,
  'GET /organisations/:id/changes': translators,
  'POST /organisations/:id/holds': translators,
  'GET /organisations/known': editors,
  'GET /organisations/:id/merge': editors,
  'POST /organisations/:id/merge': editors,

  ...collection('media', { read: everybody, change: translators }),
  'GET /media/file/:filename': everybody,
  'GET /media/:id/changes': translators,
  'POST /media/:id/holds': translators,
  'GET /media/paste-url/:id?': translators,

  ...collection('registrations', { read: organisers, write: nobody }),
  'GET /registrations/desks': organisers,
  'POST /registrations/list': organisers,
  'POST /registrations/add': organisers,
  'POST /registrations/:id/act': organisers,
  'POST /registrations/:id/address': organisers,
  'POST /registrations/:id/link': organisers,
  'POST /registrations/:id/erase': organisers,
  'POST /registrations/:id/needs': organisers,
  'POST /registrations/:id/details': organisers,
  'POST /registrations/:id/checkIn': organisers,

  ...collection('users', { write: admins }),
  // Of several, those that are one’s own.
  'PATCH /users': translators,
  'GET /users/me': everybody,
  'GET /users/init': translators,
  'GET /users/:id/name': translators,
  'POST /users/:id/invite': admins,
  'POST /users/first-register': nobody,
  'POST /users/login': everybody,
  'POST /users/logout': everybody,
  // A key has no session to go on with.
  'POST /users/refresh-token': nobody,
  'POST /users/forgot-password': everybody,
  'POST /users/reset-password': everybody,
  'POST /users/confirm': translators,
  'GET /users/own/sessions': translators,
  'POST /users/own/sessions/end': translators,
  'POST /users/own/factor/begin': translators,
  'POST /users/own/factor/prove': translators,
  'POST /users/own/factor/change': translators,
  'POST /users/own/factor/changed': translators,
  'POST /users/own/factor/recovery': translators,
  'POST /users/own/factor/stop': translators,
  // Of others.
  'GET /users/:id/factor': admins,
  'DELETE /users/:id/factor': admins,
  'POST /users/unlock': translators,
  'POST /users/verify/:id': nowhere,

  ...collection('webhooks', { read: admins, write: admins }),
  'GET /webhooks/:id/state': admins,
  'POST /webhooks/:id/secret': admins,
  'POST /webhooks/:id/rotate': admins,
  'POST /webhooks/:id/test': admins,
  'POST /webhooks/:id/off': admins,
  'POST /webhooks/:id/on': admins,
  'POST /webhooks/:id/again': admins,

  'GET /globals/series': everybody,
  'POST /globals/series': translators,
  'GET /globals/series/changes': translators,
  'GET /globals/series/history': editors,
  'POST /globals/series/holds': translators,
  'GET /globals/series/versions': editors,
  'GET /globals/series/versions/:id': editors,
  'POST /globals/series/versions/:id': editors,
  'POST /globals/series/access': translators,

  // What Payload keeps for itself.
  ...collection('payload-kv', { read: nobody, write: nobody, told: nowhere }),
  'POST /payload-kv/:id/duplicate': nowhere,
  ...collection('payload-locked-documents', { write: translators, told: nowhere }),
  'POST /payload-locked-documents/:id/duplicate': nowhere,
  ...collection('payload-preferences', { write: translators, told: nowhere }),
  'POST /payload-preferences/:id/duplicate': nowhere,
  'GET /payload-preferences/:key': translators,
  'POST /payload-preferences/:key': translators,
  'DELETE /payload-preferences/:key': translators,
}

/** Every route below `/api`: those of a configuration, and ours beside it. */
export const routesOf = ({ collections, endpoints, globals }: SanitizedConfig): string[] => {
  const named = (at: string, of: readonly { method: string; path: string }[] | false): string[] =>
    (of || []).map(({ method, path }) => `${method.toUpperCase()} ${at}${path === '/' && at ? '' : path}`)
  const ours = [
    'GET /series-file',
    'POST /series-file/plan',
    'POST /series-file/load',
    'GET /schema.graphql',
    'GET /openapi.json',
    'GET /docs',
  ]
  const all = [
    ...named('', endpoints),
    ...collections.flatMap(({ endpoints, slug }) => named(`/${slug}`, endpoints)),
    ...globals.flatMap(({ endpoints, slug }) => named(`/globals/${slug}`, endpoints)),
    ...ours,
  ]
  return [...new Set(all)]
}
