import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'

import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { createLocalReq } from 'payload'
import { pino } from 'pino'
import sharp from 'sharp'
import { account, ask, fixtures, logIn, type Answered, type Question } from '../tests/support/fixtures'
import { writeDesk } from '../src/cms/registrations/desk'
import { createContent, updateContent } from '../src/cms/write/save'
import { listen } from './listen'
import { findMongo, howToGetMongo } from './mongo/findMongo'

/**
 * `npm run fixture`: makes the databases that this version leaves behind, one of each kind, for the tests of later versions. Each holds the
 * built-in series published, with a draft over it and a cover; a workshop in preparation that is to appear by itself; one in the bin; a person
 * who was merged into another; an account; a registration. A fixture is made once, when its migration is, and never again.
 */

/** The newest migration that this version ships: the name of what it leaves behind. */
const newestMigration = async (): Promise<string> => {
  const [{ migrations: sqlite }, { migrations: mongodb }] = await Promise.all([
    import('../migrations/sqlite'),
    import('../migrations/mongodb'),
  ])
  return [...sqlite, ...mongodb].map(({ name }) => name).reduce((newest, name) => (name > newest ? name : newest))
}

const slug = 'a-global-challenge'

const questions: Question[] = [
  ...['fr', 'en'].flatMap((locale): Question[] => [
    { as: 'stranger', path: `/api/workshops/by-slug/${slug}?locale=${locale}` },
    { as: 'stranger', path: `/api/series?locale=${locale}` },
    { as: 'admin', path: `/api/workshops/by-slug/${slug}?locale=${locale}&draft=true` },
  ]),
  ...['workshops', 'sessions', 'speakers', 'organisations', 'media'].map((collection): Question => ({
    as: 'stranger',
    path: `/api/${collection}?locale=all&depth=0&limit=36&sort=id`,
  })),
  {
    as: 'stranger',
    path: '/api/graphql',
    query: `{
      series { title { fr en } committee { name line(locale: en) { text servedFrom } } }
      workshops(when: PAST) {
        totalDocs
        docs { slug number title { fr en } startsAtUtc
          programme { kind title { fr en } items { kind title { fr en } people { role name affiliations { printed { fr en } } } } }
        }
      }
    }`,
  },
  { as: 'admin', path: '/api/workshops?draft=true&locale=all&depth=0&sort=slug' },
  { as: 'admin', path: '/api/workshops?trash=true&draft=true&locale=all&depth=0&where[deletedAt][exists]=true' },
  { as: 'admin', path: '/api/speakers?trash=true&locale=all&depth=0&where[deletedAt][exists]=true' },
  { as: 'admin', path: '/api/workshops/versions?locale=all&depth=0&limit=100&sort=id' },
  { as: 'admin', path: '/api/registrations?depth=0' },
  { as: 'admin', path: '/api/users?depth=0&select[email]=true&select[name]=true&select[role]=true' },
]

/** Fills the database of the environment, and writes what the fixture holds into a folder. */
const fill = async (folder: string): Promise<void> => {
  const [{ openPayload }, { default: config }, { createApp }, { loadBuiltInSeries }, { makeBackup }, { exportSeries }] =
    await Promise.all([
      import('../src/start/openPayload'),
      import('../payload.config'),
      import('../src/http/createApp'),
      import('./docs/builtInSeries'),
      import('../src/backup/makeBackup'),
      import('../seed/exportSeries'),
    ])
  const { close, payload } = await openPayload()
  await loadBuiltInSeries(payload)
  await payload.create({ collection: 'users', data: { ...account, name: 'Ada Fixture', role: 'admin' } })
  const { docs } = await payload.find({ collection: 'workshops', where: { slug: { equals: slug } } })
  const id = docs[0]?.id ?? ''
  const req = await createLocalReq({}, payload)
  const picture = await sharp({ create: { width: 64, height: 32, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const cover = await createContent(
    req,
    'media',
    { alt: { fr: 'Une affiche', en: 'A poster' }, credit: 'Ada Fixture' },
    { file: { data: picture, mimetype: 'image/png', name: 'affiche.png', size: picture.length } },
  )
  const draft = { draft: true }
  await updateContent(req, 'workshops', id, { cover, _status: 'published' })
  await updateContent(req, 'workshops', id, { title: { fr: 'Un titre qui attend', en: 'A title that waits' } }, draft)
  const title = { fr: 'En préparation', en: 'In preparation' }
  await createContent(req, 'workshops', { slug: 'in-preparation', title, publishAt: '2999-01-01T10:00' }, draft)
  await writeDesk(req, id, { capacity: 30, waitlist: true, closesAt: '2999-01-01T10:00' })
  const inBin = { slug: 'binned', title: { fr: 'À la corbeille', en: 'In the bin' } }
  const binned = await createContent(req, 'workshops', inBin, draft)
  await updateContent(req, 'workshops', binned, { deletedAt: new Date().toISOString() })
  await payload.create({
    collection: 'registrations',
    data: {
      name: 'Marie Curie',
      email: 'marie@example.org',
      workshop: id,
      language: 'fr',
      state: 'confirmed',
      answers: { from: 'De Varsovie' },
    },
  })

  const app = createApp({
    config,
    dev: false,
    frontEnds: [],
    logger: pino({ level: 'silent' }),
    loginLimit: 0,
    notReady: () => null,
    playground: false,
    readLimit: 0,
    ready: () => ({ payload, admin: (_req, res) => void res.sendStatus(404) }),
    trustProxy: 0,
  })
  const server = createServer(app)
  const url = await listen(server)
  const session = await logIn(url)
  const merged = await createContent(req, 'speakers', { name: 'Marya Sklodowska' })
  const kept = await createContent(req, 'speakers', { name: 'Marie Sklodowska' })
  const { status } = await fetch(`${url}/api/speakers/${merged}/merge`, {
    method: 'POST',
    headers: { ...session, 'content-type': 'application/json' },
    body: JSON.stringify({ into: kept }),
  })
  if (status !== 200) throw new Error(`They were not merged: ${status}`)
  const answers: Answered[] = []
  for (const question of questions) answers.push({ ...question, answer: await ask(url, question, session) })
  const isRefused = ({ body, status }: { body: { errors?: unknown }; status: number }) => status !== 200 || body.errors
  const refused = answers.filter(({ answer }) => isRefused(answer))
  if (refused.length) throw new Error(`Refused: ${JSON.stringify(refused)}`)
  // The session belongs to this run, not to the fixture.
  await fetch(`${url}/api/users/logout`, { method: 'POST', headers: session })
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))

  await writeFile(path.join(folder, 'answers.json.gz'), gzipSync(JSON.stringify(answers)))
  await writeFile(path.join(folder, 'series.yaml'), (await exportSeries(payload))?.text ?? '')
  await makeBackup(payload, path.join(folder, 'backup'))
  await close()
}

/** Packs what a backup holds, but its manifest and its pictures. */
const pack = async (backup: string): Promise<void> => {
  for (const entry of await readdir(backup, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (!entry.isFile() || entry.name === 'manifest.json' || path.basename(entry.parentPath) === 'media') continue
    await writeFile(`${file}.gz`, gzipSync(await readFile(file), { level: 9 }))
    await rm(file)
  }
}

/** Fills in a process of its own: the configuration is read once, for one database. */
const inOwnProcess = (folder: string, env: Record<string, string>): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, folder], {
      env: {
        ...process.env,
        LOG_LEVEL: 'error',
        NODE_ENV: 'test',
        PAYLOAD_SECRET: 'a secret for tests, long enough to be one',
        ...env,
      },
      stdio: 'inherit',
    })
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`It ended with ${code}.`))))
  })

const makeAll = async (): Promise<number> => {
  const target = path.join(fixtures, await newestMigration())
  if (existsSync(target)) {
    console.log(
      `${path.relative('.', target)} is there already. A fixture is never made again: what it holds is what that version left.`,
    )
    return 1
  }
  const mongo = await findMongo()
  if (!mongo) {
    console.log(howToGetMongo)
    return 1
  }
  const made = await mkdtemp(path.join(tmpdir(), 'atelier-fixture-'))
  try {
    for (const [name, url] of [
      ['sqlite', ''],
      ['mongodb', `${mongo.url}/fixture-${process.pid}`],
    ] as const) {
      const folder = path.join(target, name)
      await mkdir(folder, { recursive: true })
      await inOwnProcess(folder, { DATABASE_URL: url, DATA_DIR: path.join(made, name) })
      await pack(path.join(folder, 'backup'))
    }
    console.log(`Written: ${path.relative('.', target)}`)
    return 0
  } catch (error) {
    await rm(target, { recursive: true, force: true })
    throw error
  } finally {
    await mongo.stop()
    await rm(made, { recursive: true, force: true })
  }
}

const [folder] = process.argv.slice(2)
if (folder) await fill(folder)
else process.exitCode = await makeAll()
