import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { settingsOf } from '../../domain/desk'
import { isPublic } from '../../domain/publication'
import { questionKinds, type Question } from '../../domain/questions'
import type { FormShape } from '../../domain/registrationInput'
import { registrationNow, ruleFor, type FormState, type SeatsLeft } from '../../domain/registrationForm'
import { asInstant } from '../../domain/time'
import { findGlobal, findMain, type Stored } from '../../database/documents'
import { findKept, findKeptGlobal } from '../../database/kept'
import { localesOf } from '../../database/request'
import { answerForOne } from '../../database/answering'
import { isSame } from '../accounts/signed'
import { desksOf } from './desk'
import { derivedFor } from './keys'

type Workshop = Stored<'workshops'>
type StoredQuestion = NonNullable<NonNullable<Workshop['registration']>['questions']>[number]

/** A question as it is stored, with its words in every language. */
export type AskedQuestion = Omit<Question, 'options'> &
  Pick<StoredQuestion, 'help' | 'label'> & { options: readonly StoredOption[] }
type StoredOption = { value: string } & Pick<NonNullable<StoredQuestion['options']>[number], 'label'>

const isKind = (kind: unknown): kind is Question['kind'] => questionKinds.some((known) => known === kind)

/** The questions of a workshop that can be asked: publication refuses others. */
export const questionsOf = ({ registration }: Pick<Workshop, 'registration'>): AskedQuestion[] =>
  (registration?.questions ?? []).flatMap((question): AskedQuestion[] => {
    const { help, keepDays, key, kind, label, max, options, required, when } = question
    if (!key || !isKind(kind)) return []
    return [
      {
        key,
        kind,
        label,
        help,
        max,
        keepDays,
        required: required === true,
        options: (options ?? []).flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
        when: when?.question ? { question: when.question, is: when.is ?? [] } : null,
      },
    ]
  })

/** A form as it is now: what it asks, and whether it takes anything. */
export interface Form {
  workshop: Workshop
  state: FormState
  /** In buckets; null where nothing is said. */
  seats: SeatsLeft | null
  waitlist: boolean
  opensAtUtc: string | null
  closesAtUtc: string | null
  shape: FormShape
  questions: readonly AskedQuestion[]
  /** Which version of the notice is shown: when the series was published last. Null where it has none. */
  notice: string | null
}

/**
 * The form of a published workshop.
 * @param now instant (ISO 8601, UTC)
 * @param kept whether it is asked what the public is told, as it is kept in memory
 */
export const formOf = async (req: PayloadRequest, workshop: Workshop, now: string, kept = false): Promise<Form> => {
  const desk = (await desksOf(req, [workshop.id], kept ? findKept : findMain)).get(workshop.id) ?? null
  const series = kept ? await findKeptGlobal(req, 'series') : await findGlobal(req, 'series', false)
  const settings = settingsOf(desk)
  const rule = ruleFor(workshop, series)
  const { interpretation } = workshop
  const questions = questionsOf(workshop)
  return {
    ...registrationNow(workshop, desk, { isPublished: isPublic(workshop), now, rule }),
    workshop,
    waitlist: settings.waitlist,
    shape: {
      isConfidential: rule === 'chathamHouse' || rule === 'closed',
      locales: localesOf(req),
      interpretation: interpretation?.status === 'none' ? [] : (interpretation?.targetLanguages ?? []),
      questions,
    },
    questions,
    notice: series?._status === 'published' ? asInstant(series.updatedAt) : null,
  }
}

/** What a form asks, as its stamp says it: another question makes it another form. */
const fingerprint = ({ notice, questions, shape }: Form): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        notice,
        shape.interpretation,
        shape.isConfidential,
        questions.map(({ key, kind, max, options, required, when }) => [
          key,
          kind,
          max ?? null,
          required,
          when,
          options.map(({ value }) => value),
        ]),
      ]),
    )
    .digest('base64url')
    .slice(0, 12)

/** A form is sent at the earliest so long after it was given, and at the latest, in milliseconds. */
const EARLIEST_MS = 2000
const LATEST_MS = 24 * 3_600_000
/** By how much the clock of the server that gave it may be ahead. */
const AHEAD_MS = 60_000

/**
 * What a form carries so that it is known when it was given, and for what: no cookie, nothing stored.
 * @param now when it is given
 */
export const stampOf = (payload: Payload, form: Form, now: Date): string => {
  answerForOne()
  const at = now.getTime().toString(36)
  return `1.${at}.${derivedFor(payload, 'stamp', form.workshop.id, at, fingerprint(form))}`
}

/** Whether a form may be sent with a stamp now; else why not. */
export const judgeStamp = (
  payload: Payload,
  form: Form,
  stamp: unknown,
  now: Date,
): 'FORM_OLD' | 'TOO_QUICK' | null => {
  const [, at = ''] = (typeof stamp === 'string' ? /^1\.([0-9a-z]{1,12})\.[\w-]{32}$/.exec(stamp) : null) ?? []
  const age = now.getTime() - Number.parseInt(at, 36)
  const isOwn =
    typeof stamp === 'string' &&
    isSame(stamp, `1.${at}.${derivedFor(payload, 'stamp', form.workshop.id, at, fingerprint(form))}`)
  if (!isOwn || age > LATEST_MS || age < -AHEAD_MS) return 'FORM_OLD'
  return age < EARLIEST_MS ? 'TOO_QUICK' : null
}
