import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { mkdtemp } from 'node:fs/promises'
import { appOf, serveUntilTold } from './app'

/**
 * A server that takes registrations for one workshop, in a process of its own with a new database: `knownMailboxes.ts <mail server> <known> <asking>`. So
 * many mailboxes are registered already (`known<n>@example.org`), and so many have asked three times without a proof (`asking<n>@example.org`). Says in
 * one line of JSON where its form is, and ends with its standard input.
 */
const [smtp = '', known = '0', asking = '0'] = process.argv.slice(2)
const folder = await mkdtemp(path.join(tmpdir(), 'atelier-registering-'))
Object.assign(process.env, {
  DATA_DIR: folder,
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret for the benchmark, long enough',
  SMTP_URL: smtp,
})
const [{ openPayload }, { startMailer }, { findForm }, { register }, { confirm }, { findMain }] = await Promise.all([
  import('../../src/start/openPayload'),
  import('../../src/start/mailer'),
  import('../../src/api/public/registrationForm'),
  import('../../src/cms/registrations/intake'),
  import('../../src/cms/registrations/person'),
  import('../../src/database/documents'),
])
const { close, payload } = await openPayload()
const slug = 'workshop'
const now = () => new Date()
const { id } = await payload.create({
  collection: 'workshops',
  data: {
    slug,
    title: 'Un atelier',
    timeZone: 'Europe/Paris',
    startsAt: '2999-04-26T16:00',
    endsAt: '2999-04-26T18:00',
    registration: { mode: 'internal' },
  },
  depth: 0,
  draft: true,
  locale: 'fr',
})
for (const locale of ['en', 'fr'] as const)
  await payload.update({
    collection: 'workshops',
    id,
    data: { title: 'Un atelier', ...(locale === 'fr' ? { _status: 'published' } : {}) },
    depth: 0,
    draft: locale === 'en',
    locale,
  })
const req = await createLocalReq({}, payload)
const form = await findForm(req, slug, now())
if (!form) throw new Error('There is no form.')
const ask = (name: string, organisation: string | null = null) =>
  register(
    payload,
    form,
    {
      answers: {},
      email: `${name}@example.org`,
      interpretation: null,
      language: 'fr',
      name,
      needs: null,
      organisation,
    },
    { now, source: 'api' },
  )
for (let n = 0; n < Number(known); n++) await ask(`known${n}`)
for (const row of await findMain(req, 'registrations', {})) await confirm(payload, row.id, now)
for (let n = 0; n < Number(asking); n++)
  for (const organisation of ['1', '2', '3']) await ask(`asking${n}`, organisation)
// What they are told is of no interest here.
for (const row of await findMain(req, 'registrations', {}))
  await payload.db.updateOne({ collection: 'registrations', id: row.id, data: { owes: null }, req })
// By a clock that is ahead: so many requests as are made here would be a flood, in which few mails leave.
const stopMailer = startMailer(payload, { now: () => new Date(Date.now() + 15 * 60_000) })
const url = await serveUntilTold(await appOf(payload), folder, [stopMailer, close])
console.log(JSON.stringify({ form: `${url}/api/workshops/by-slug/${slug}/registration?locale=fr` }))
