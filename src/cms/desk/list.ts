import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { attendances } from '../../domain/attendance'
import { settingsOf } from '../../domain/desk'
import { isPublic } from '../../domain/publication'
import { valuesOf } from '../../domain/questions'
import { registrationStates } from '../../domain/registration'
import { registrationNow, ruleFor, type FormState } from '../../domain/registrationForm'
import { ownOf } from '../../domain/row'
import { countRoll, hands, searchRoll, type Chips } from '../../domain/roll'
import { fold } from '../../domain/texts'
import { asInstant } from '../../domain/time'
import { overAtOf } from '../../domain/timeState'
import { timeNow } from '../../database/answering'
import { findMainById, isId, type Stored } from '../../database/documents'
import { findKeptGlobal } from '../../database/kept'
import { refusal } from '../../i18n/errors/refusal'
import { say } from '../../i18n/locales'
import { words as formWords } from '../../i18n/words/registrationForm'
import { deskOf } from '../registrations/desk'
import { questionsOf, type AskedQuestion } from '../registrations/form'
import { organisersEndpoint, shown, spokenIn } from '../registrations/organiser'
import { heldAmong } from '../registrations/takeBack'
import { notesLately, toldOf } from './lately'
import { rollOf } from './roll'
import { mailTroubles } from './trouble'

/** How many stand on a page of the list. */
const PAGE = 50

const wish = z.strictObject({
  workshop: z.string().max(60),
  text: z.string().max(200).optional(),
  page: z.number().int().min(1).max(10_000).optional(),
  state: z.enum(registrationStates).nullable().optional(),
  hand: z.enum(hands).nullable().optional(),
  attended: z.enum(attendances).nullable().optional(),
  interpretation: z.string().max(20).nullable().optional(),
  answers: z.record(z.string().max(60), z.string().max(200)).optional(),
  /** When the reader was answered last, as that answer said: what was done since is told. */
  since: z.iso.datetime().nullable().optional(),
})

type Workshop = Pick<
  Stored<'workshops'>,
  | '_status'
  | 'confidentiality'
  | 'deletedAt'
  | 'endsAtUtc'
  | 'eventStatus'
  | 'id'
  | 'registration'
  | 'slug'
  | 'startsAtUtc'
  | 'timeZone'
>

const needed = {
  _status: true,
  confidentiality: true,
  deletedAt: true,
  endsAtUtc: true,
  eventStatus: true,
  registration: true,
  slug: true,
  startsAtUtc: true,
  timeZone: true,
} as const

/** From so long before its start until so long after its end a workshop is on. */
const AROUND_MS = 12 * 3_600_000

const isOn = ({ endsAtUtc, startsAtUtc }: Workshop, now: Date): boolean => {
  const start = asInstant(startsAtUtc)
  const over = overAtOf({ endsAtUtc: asInstant(endsAtUtc), startsAtUtc: start })
  return (
    start !== null &&
    over !== null &&
    now.getTime() > Date.parse(start) - AROUND_MS &&
    now.getTime() < Date.parse(over) + AROUND_MS
  )
}

/** What the bar of seats shows. */
interface Bar {
  capacity: number | null
  waitlist: boolean
  state: FormState
  opensAtUtc: string | null
  closesAtUtc: string | null
  timeZone: string | null
  /** Whether people are checked in now. */
  isOn: boolean
  slug: string | null
}

const barOf = async (req: PayloadRequest, workshop: Workshop, now: Date): Promise<Bar> => {
  const desk = await deskOf(req, workshop.id)
  const { capacity, waitlist } = settingsOf(desk)
  const facts = { isPublished: isPublic(workshop), now: now.toISOString(), rule: 'none' }
  const { closesAtUtc, opensAtUtc, state } = registrationNow(workshop, desk, facts)
  const { slug = null, timeZone = null } = workshop
  return { capacity, waitlist, state, opensAtUtc, closesAtUtc, timeZone, slug, isOn: isOn(workshop, now) }
}

/** A row of chips: what was asked, and how many chose what. */
interface AnswerChips {
  key: string
  label: string
  values: { value: string; label: string; count: number }[]
}

const answerChips = (req: PayloadRequest, questions: readonly AskedQuestion[], { answers }: Chips): AnswerChips[] => {
  const spoken = spokenIn(req)
  return questions.map((question) => ({
    key: question.key,
    label: spoken(question.label, question.key),
    values: valuesOf(question).map((value) => ({
      value,
      label:
        question.kind === 'yesNo'
          ? say(value === 'yes' ? formWords.yes : formWords.no, req.i18n.language)
          : spoken(question.options.find((one) => one.value === value)?.label, value),
      count: ownOf(ownOf(answers, question.key) ?? {}, value) ?? 0,
    })),
  }))
}

/**
 * `POST /api/registrations/list`: who registered for a workshop, searched by name and address, and by chips of which each says how many it would show; the
 * bar of seats; and what others have done since the reader was answered last.
 */
export const listRegistrations = organisersEndpoint('/list', wish, async (req, wanted) => {
  const { page = 1, since = null, text, workshop: id } = wanted
  const workshop = isId(req, id) ? await findMainById(req, 'workshops', id, needed) : null
  if (!workshop) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language: req.i18n.language })
  const now = timeNow()
  const rule = ruleFor(workshop, await findKeptGlobal(req, 'series'))
  const roll = await rollOf(req, id, rule === 'chathamHouse' || rule === 'closed')
  const notes = await notesLately(req, id, since, now)
  const held = heldAmong(notes, now)
  const troubles = await mailTroubles(req, now, id)
  const withHand = (hand: 'held' | 'unsure'): Set<string> =>
    new Set(troubles.filter((one) => one.hand === hand).map(({ registration }) => registration))
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 5)
  const questions = questionsOf(workshop).filter((question) => valuesOf(question).length)
  const keys = questions.map(({ key }) => key)
  const around = { held: withHand('held'), unsure: withHand('unsure'), now: now.getTime() }
  const { chips, found } = searchRoll(roll.ordered, { ...wanted, words }, keys, around)
  return {
    now: now.toISOString(),
    counts: countRoll(roll.ordered),
    docs: found
      .slice((page - 1) * PAGE, page * PAGE)
      .map(({ row }) => ({ ...shown(row, held), place: roll.places.get(row.id) ?? null })),
    totalDocs: found.length,
    page,
    limit: PAGE,
    chips: { ...chips, answers: answerChips(req, questions, chips) },
    bar: await barOf(req, workshop, now),
    lately: await toldOf(req, notes, since, roll),
  }
})
