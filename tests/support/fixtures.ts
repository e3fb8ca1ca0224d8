import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { EJSON, type Document } from 'bson'
import { MongoClient } from 'mongodb'
import type { Json } from './json'

/**
 * Databases that earlier versions of the program left, committed for good: a folder for each migration, with a folder for each database.
 * `backup` is what `npm run backup` wrote then, its larger files packed; `answers.json.gz` what the server answered then; `series.yaml` what
 * `npm run export` said. `npm run fixture` makes those of the version at hand.
 */
export const fixtures = path.resolve(import.meta.dirname, '../fixtures/databases')

/** The administrator of every fixture. */
export const account = { email: 'admin@example.org', password: 'a password of the fixture' }

export interface Question {
  /** As whom it is asked: a stranger, or the administrator. */
  as: 'stranger' | 'admin'
  /** What stands after the origin, and for GraphQL the query. */
  path: string
  query?: string
}

export interface Answered extends Question {
  answer: Json
}

/** Logs in, and returns the headers of a session. @throws Error where the account may not */
export const logIn = async (url: string, { email, password } = account): Promise<Record<string, string>> => {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (answer.status !== 200) throw new Error(`${email} may not log in: ${answer.status}`)
  return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] as string, origin: url }
}

/** How many whole documents a stranger asks for, in every language. */
const MOST = 'limit=36'

/**
 * A question of a fixture as it is asked now: the language of a text is said at the text, and a list holds as many as a stranger may ask
 * for.
 */
export const asAskedNow = <Q extends Question>({ path: asked, query, ...question }: Q): Question => ({
  ...question,
  path: question.as === 'stranger' ? asked.replace(/limit=\d+/, MOST) : asked,
  ...(query === undefined
    ? {}
    : {
        query: query
          .replace('series(locale: en)', 'series')
          .replace('workshops(locale: fr, when: PAST)', 'workshops(when: PAST)')
          .replace('line { text', 'line(locale: en) { text'),
      }),
})

/**
 * An answer of a fixture in the shape of now: a rich text has its nodes and its HTML in each language, and ids of notes have those of the document
 * and the language.
 */
export const asSaidNow = (answer: Json, of = ''): Json => {
  if (Array.isArray(answer)) return answer.map((item: Json) => asSaidNow(item, of))
  if (typeof answer !== 'object' || answer === null) return answer
  const { html, id = of, servedFrom } = answer
  // How many there are at most on a page.
  if ('docs' in answer && answer.limit) return asSaidNow({ ...answer, limit: undefined }, of)
  // Answers of one registration stand together; seats and window have left what is stored of a workshop.
  if (Array.isArray(answer.answers) && 'state' in answer)
    return asSaidNow({
      ...answer,
      answers: Object.fromEntries(answer.answers.map((row: Json) => [row.question, row.answer])),
    })
  if ('capacity' in answer && !('id' in answer)) return asSaidNow({ mode: answer.mode, url: answer.url })
  const said = Object.entries(answer).map(([name, value]): [string, Json] => [name, asSaidNow(value, String(id))])
  // In one language of several it is in that shape already.
  if (typeof html !== 'string' || 'nodes' in answer) return Object.fromEntries(said)
  const now = html.replace(/((?:id="|href="#)note)-[^"]*?-((?:ref-)?\d+")/g, `$1-${of}-${servedFrom}-$2`)
  return Object.fromEntries(
    said.map(([name, value]) => [name, name === 'html' ? now : value?.root ? { nodes: value } : value]),
  )
}

/** Asks a server; the administrator's questions are asked with the headers of a session. */
export const ask = async (
  url: string,
  { as, path: place, query }: Question,
  session: Record<string, string>,
): Promise<Json> => {
  const answer = await fetch(`${url}${place}`, {
    ...(query ? { method: 'POST', body: JSON.stringify({ query }) } : {}),
    headers: { ...(as === 'admin' ? session : {}), ...(query ? { 'content-type': 'application/json' } : {}) },
  })
  // Where a picture is depends on the origin alone; the version at the end of its address came later.
  const text = (await answer.text())
    .replaceAll(url, 'http://atelier.example')
    .replaceAll(/(\/api\/media\/file\/[^"?]+)\?v=[0-9a-f]{12}/g, '$1')
  return { status: answer.status, body: JSON.parse(text) as Json }
}

/** What the server answered when a fixture was made. */
export const answersOf = async (fixture: string): Promise<Answered[]> =>
  JSON.parse(gunzipSync(await readFile(path.join(fixture, 'answers.json.gz'))).toString()) as Answered[]

/**
 * What an answer said and a later one does not say any more, each by its path. What is new does not count: a later version may say more.
 * Null is as good as absent: databases differ in which they give.
 */
export const lost = (before: Json, after: Json, place = ''): string[] => {
  if (before === null || before === undefined) return []
  if (typeof before !== 'object') return before === after ? [] : [`${place}: ${before} -> ${String(after)}`]
  const longer = Array.isArray(before) && Array.isArray(after) && after.length > before.length
  return [
    ...(longer ? [`${place}: ${after.length - before.length} more`] : []),
    ...Object.keys(before).flatMap((name) => lost(before[name], after?.[name], `${place}.${name}`)),
  ]
}

/** A fixture's backup as `npm run backup` wrote it, in a folder of its own. */
export const unpack = async (fixture: string): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-fixture-'))
  const packed = path.join(fixture, 'backup')
  for (const entry of await readdir(packed, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const from = path.join(entry.parentPath, entry.name)
    const to = path.join(folder, path.relative(packed, from))
    await mkdir(path.dirname(to), { recursive: true })
    if (to.endsWith('.gz')) await writeFile(to.slice(0, -'.gz'.length), gunzipSync(await readFile(from)))
    else await cp(from, to)
  }
  return folder
}

/** Puts a backup where a program with this environment finds it, as the version that made it left it: nothing is opened or migrated. */
export const putInPlace = async (backup: string, env: Record<string, string>): Promise<void> => {
  const data = env.DATA_DIR as string
  await cp(path.join(backup, 'media'), path.join(data, 'media'), { recursive: true })
  if (!env.DATABASE_URL) return cp(path.join(backup, 'atelier.db'), path.join(data, 'atelier.db'))
  const client = await MongoClient.connect(env.DATABASE_URL)
  for (const file of await readdir(path.join(backup, 'mongodb'))) {
    const lines = (await readFile(path.join(backup, 'mongodb', file), 'utf8')).split('\n').filter(Boolean)
    const docs = lines.map((line) => EJSON.parse(line, { relaxed: false }) as Document)
    if (docs.length) await client.db().collection(path.basename(file, '.ndjson')).insertMany(docs)
  }
  await client.close()
}
