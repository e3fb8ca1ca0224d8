import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { published } from '../cms/access/rules'
import { updateContent } from '../cms/write/save'
import { findMain } from '../database/documents'
import { wallClock, type Clock } from '../domain/clock'
import { shiftDays, wallTimeAt } from '../domain/time'
import { makeAdmin } from '../cms/accounts/makeAdmin'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/server'
import { builtIn, builtInExample, EXAMPLE_DAY } from '../../seed/builtIn'
import { runCommand } from './runCommand'

const demoAdmin = 'admin@example.org'

const load = async (payload: Payload, file: string, source: string): Promise<void> => {
  const problems: string[] = []
  const command = { command: 'seed', dryRun: false, file: path.resolve(file), language: 'en', source } as const
  const { code } = await runCommand(payload, command, {
    line: () => undefined,
    note: (text) => void problems.push(text),
  })
  if (code !== 0) throw new Error(`The example series could not be loaded:\n${problems.join('\n')}`)
}

/** So many days ahead is the workshop that one can register for. */
const DAYS_AHEAD = 21

const exampleDay = (now: Clock): string =>
  shiftDays(wallTimeAt(now().toISOString(), 'Europe/Paris'), DAYS_AHEAD).slice(0, 10)

const loadExample = async (payload: Payload, now: Clock): Promise<void> =>
  load(payload, builtInExample, (await readFile(builtInExample, 'utf8')).replaceAll(EXAMPLE_DAY, exampleDay(now)))

/** The example is always to come: one that is over moves on, and is published on its new day. */
const moveExample = async (payload: Payload, now: Clock): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const [example] = await findMain(req, 'workshops', { and: [{ slug: { equals: 'example' } }, published] }, 1)
  if (!example?.endsAtUtc || Date.parse(example.endsAtUtc) > now().getTime()) return
  const day = exampleDay(now)
  const [startsAt, endsAt] = [`${day}T16:00`, `${day}T18:00`]
  await updateContent(req, 'workshops', example.id, { startsAt, endsAt, _status: 'published' })
}

/**
 * What a newcomer finds: the built-in series where there is no workshop yet, with one to come that one can register for, and an administrator where there is no account.
 * @returns the administrator's password when one was made now
 */
export const fillDemo = async (payload: Payload, now: Clock = wallClock): Promise<string | null> => {
  const { totalDocs: workshops } = await payload.count({ collection: 'workshops', trash: true })
  if (!workshops) {
    await load(payload, builtIn, await readFile(builtIn, 'utf8'))
    await loadExample(payload, now)
  } else await moveExample(payload, now)
  const { totalDocs: accounts } = await payload.count({ collection: 'users' })
  return accounts ? null : makeAdmin(payload, demoAdmin)
}

/**
 * What the demo says once it is ready.
 * @param base where it is served
 * @param password of its administrator, when made now
 * @param showsMails whether mails are not sent, and are to be read here
 */
export const greeting = (base: string, password: string | null, language: string, showsMails: boolean): string => {
  const account = password
    ? `  ${demoAdmin}\n  ${password}\n  ${say(words.shownOnce, language)}`
    : `  ${say(words.accountThere, language)(demoAdmin)}`
  return say(words.ready, language)(base, account, showsMails ? `${base}/dev/mails` : '')
}
