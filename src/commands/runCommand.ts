import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { makeBackup } from '../backup/makeBackup'
import { makeAdmin, resetPassword, takeFactorAway } from '../cms/accounts/makeAdmin'
import { mediaFolder } from '../cms/pictures/files'
import { checkSeats, isPassing } from '../cms/registrations/checkSeats'
import { unhurried } from '../database/mongodb/unhurried'
import { say } from '../i18n/locales'
import { isRefusal, sentencesOf } from '../i18n/errors/refusal'
import { words as commandWords } from '../i18n/words/commands'
import { words } from '../i18n/words/seed'
import { mediaIn } from '../../seed/database/mediaSource'
import { exportSeries, type ExportedSeries } from '../../seed/exportSeries'
import { howMany, problemLine, type FileProblem } from '../../seed/format/fileProblem'
import { loadSeries } from '../../seed/loadSeries'
import { planLines } from '../../seed/report'
import { stoppedLoad } from '../../seed/stoppedLoad'

/** What a command line asks for: of its own process, or over the socket of a running server. */
export const commandSchema = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('seed'),
    /** Text of the series file. */
    source: z.string(),
    /** Its path, absolute: pictures stand beside it. */
    file: z.string(),
    /** The same as it was typed, for messages. */
    shown: z.string().optional(),
    dryRun: z.boolean(),
    language: z.string(),
  }),
  z.strictObject({
    command: z.literal('export'),
    language: z.string(),
    /** Address name of the one workshop that is wanted. */
    workshop: z.string().optional(),
  }),
  z.strictObject({
    command: z.literal('backup'),
    /** Where to, absolute. */
    folder: z.string(),
    language: z.string(),
  }),
  z.strictObject({ command: z.literal('checkSeats'), language: z.string() }),
  z.strictObject({
    command: z.literal('admin'),
    email: z.email(),
    name: z.string().optional(),
    /** A new password for an account that is there, instead of a new account. */
    reset: z.boolean(),
    /** Takes the second factor of an account away, instead of a new account. */
    withoutFactor: z.boolean().optional(),
    language: z.string(),
  }),
])

export type Command = z.infer<typeof commandSchema>

/** Where a command says what it does. */
export interface Output {
  /** The answer: standard output. */
  line: (text: string) => void
  /** What happens meanwhile, and what went wrong: standard error. */
  note: (text: string) => void
}

export interface CommandResult {
  /** Exit code. */
  code: number
  exported?: Omit<ExportedSeries, 'key'> | null
}

/** How often a line of progress is said at the most, in milliseconds. */
const PROGRESS_EVERY_MS = 2000

const seed = async (
  payload: Payload,
  { dryRun, file, language, shown = file, source }: Extract<Command, { command: 'seed' }>,
  output: Output,
): Promise<CommandResult> => {
  const note = (problem: FileProblem): void =>
    output.note(
      `${problemLine(problem, language, shown)}${problem.warning ? ` (${say(words.warning, language)})` : ''}`,
    )
  let lastProgress = Date.now()
  /** How much is written of what was planned, once writing has begun. */
  let written: [number, number] | undefined
  try {
    const { applied, problems } = await loadSeries(payload, source, {
      dryRun,
      language,
      media: mediaIn(path.dirname(file), payload),
      planned: (plan) => {
        planLines(plan, language).forEach(output.line)
        if (!dryRun) written = [0, plan.items.filter(({ action }) => action !== 'same').length]
      },
      progress: (done, total) => {
        written = [done, total]
        if (Date.now() - lastProgress < PROGRESS_EVERY_MS) return
        lastProgress = Date.now()
        output.note(say(words.progress, language)(done, total))
      },
      waiting: () => output.note(say(words.waitingForLoad, language)),
    })
    problems.forEach(note)
    const errors = howMany(problems.filter(({ warning }) => !warning))
    if (errors) output.note(say(words.refused, language)(errors))
    else output.line(say(applied ? words.done : words.dryRun, language))
    return { code: errors ? 1 : 0 }
  } catch (error) {
    const { known, lines, problems } = stoppedLoad(error, payload, written, language)
    problems.forEach(note)
    lines.forEach(output.note)
    if (!known) throw error
    return { code: 1 }
  }
}

const admin = async (
  payload: Payload,
  { email, language, name, reset, withoutFactor }: Extract<Command, { command: 'admin' }>,
  output: Output,
): Promise<CommandResult> => {
  if (withoutFactor) {
    const isRemoved = await takeFactorAway(payload, email, language)
    output.note(say(isRemoved ? commandWords.factorRemoved : commandWords.noFactor, language)(email))
    return { code: isRemoved ? 0 : 1 }
  }
  const password = reset ? await resetPassword(payload, email) : await makeAdmin(payload, email, name)
  if (password) {
    output.line(email)
    output.line(password)
    output.note(say(commandWords.logIn, language))
  } else output.note(say(reset ? commandWords.noAccount : commandWords.accountExists, language)(email))
  return { code: password ? 0 : 1 }
}

const backup = async (
  payload: Payload,
  { folder, language }: Extract<Command, { command: 'backup' }>,
  output: Output,
): Promise<CommandResult> => {
  const { counts, files, missing } = await makeBackup(payload, folder)
  const documents = Object.values(counts).reduce((sum, count) => sum + count, 0)
  output.line(say(commandWords.backedUp, language)(folder, documents, Object.keys(files).length))
  const stored = mediaFolder(payload)
  missing.forEach((name) => output.note(say(commandWords.pictureNotBackedUp, language)(name, stored)))
  return { code: missing.length ? 1 : 0 }
}

const seats = async (payload: Payload, language: string, output: Output): Promise<CommandResult> => {
  let wrong = 0
  for (const report of await checkSeats(await createLocalReq({}, payload), new Date())) {
    const { capacity, confirmed, faults, given, offered, slug, waiting, workshop } = report
    const name = slug ?? workshop
    output.line(say(commandWords.seatsOf, language)(name, capacity, confirmed, offered, waiting, given))
    for (const fault of faults)
      output.line(say(commandWords.seatFault, language)(fault.ids, say(commandWords.seatFaults[fault.code], language)))
    wrong += faults.filter((fault) => !isPassing(fault)).length
  }
  output.line(wrong ? say(commandWords.seatsBroken, language)(wrong) : say(commandWords.seatsWhole, language))
  return { code: wrong ? 1 : 0 }
}

/** Runs a command on an open database. Never ends the process. What is refused is said in the words of the command's language. */
export const runCommand = async (payload: Payload, command: Command, output: Output): Promise<CommandResult> => {
  try {
    return await unhurried(() => carryOut(payload, command, output))
  } catch (error) {
    if (!isRefusal(error)) throw error
    output.note(sentencesOf(error, command.language))
    return { code: 1 }
  }
}

const carryOut = async (payload: Payload, command: Command, output: Output): Promise<CommandResult> => {
  if (command.command === 'seed') return seed(payload, command, output)
  if (command.command === 'backup') return backup(payload, command, output)
  if (command.command === 'admin') return admin(payload, command, output)
  if (command.command === 'checkSeats') return seats(payload, command.language, output)
  const { language, workshop } = command
  const exported = await exportSeries(payload, { workshop })
  if (!exported)
    output.note(
      workshop === undefined
        ? say(commandWords.nothingToExport, language)
        : say(commandWords.workshopUnknown, language)(workshop),
    )
  return { code: exported ? 0 : 1, exported }
}
