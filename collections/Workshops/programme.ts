import type { PayloadRequest, RelationshipFieldSingleValidation, Tab } from 'payload'
import { relationship } from 'payload/shared'
import { checkProgramme, programmePath } from '../../src/domain/programme'
import { isSlug, missingIn } from '../../src/domain/texts'
import { validateStored, type StoredProblem } from '../../src/cms/write/validateStored'
import { isPublishing } from '../../src/cms/fields/isPublishing'
import { relation } from '../../src/cms/fields/relation'
import { orderOf, sessionsOfWrite } from '../../src/cms/publication/print'
import { localesOf } from '../../src/database/request'
import type { Stored } from '../../src/database/documents'
import { sentence } from '../../src/i18n/errors'
import { invalid } from '../../src/cms/errors/invalid'
import { say } from '../../src/i18n/locales'
import { words as sessionWords } from '../../src/i18n/words/sessions'
import { words } from '../../src/i18n/words/workshops'

type Workshop = Partial<Stored<'workshops'>>
type Session = Stored<'sessions'>
type ProgrammeRow = NonNullable<Workshop['programme']>[number]
type FieldProblem = Pick<StoredProblem, 'field' | 'message'>
type ProgrammeProblems = Promise<ReturnType<typeof checkProgramme>>

/** Fields of a session that the programme judges as a whole, that the server writes, or that are judged when they are written (rich texts). */
const judgedWhole: readonly string[] = [
  'abstract',
  'key',
  'startsAt',
  'endsAt',
  'workshop',
  '_status',
] satisfies (keyof Session)[]

/** What the rules of a session’s own fields say against it. Which languages need a title is the programme’s affair. */
const fieldProblems = async (req: PayloadRequest, session: Session): Promise<FieldProblem[]> => {
  const isUntitled = missingIn(session.title, localesOf(req)).length === localesOf(req).length
  const leftOut = isUntitled ? [...judgedWhole, 'title' satisfies keyof Session] : judgedWhole
  const found = await validateStored(req, 'sessions', session, { leftOut })
  return found.map(({ field, message }) => ({ field, message }))
}

/** A key becomes a part of addresses. Whether another session has it is asked when it is given. */
const keyProblems = ({ key }: Session, language: string): FieldProblem[] =>
  !key || isSlug(key)
    ? []
    : [{ field: say(sessionWords.key.label, language), message: sentence({ code: 'SLUG_INVALID' }, language) }]

/** The rules hold of a programme as a whole: judged once for all the rows of a write, which share the list that they stand in. */
const judged = new WeakMap<object, ProgrammeProblems>()

const problemsOf = (data: Workshop, id: string | undefined, req: PayloadRequest): ProgrammeProblems => {
  const rows = data.programme ?? []
  const known = judged.get(rows)
  if (known) return known
  const order = orderOf(rows)
  const found = sessionsOfWrite(req, id, order).then(async (sessions) => {
    const own = new Map<string, FieldProblem[]>()
    for (const [session, doc] of sessions)
      own.set(session, [...(await fieldProblems(req, doc)), ...keyProblems(doc, req.i18n.language)])
    return checkProgramme(order, sessions, { ...data, id }, localesOf(req), own)
  })
  judged.set(rows, found)
  return found
}

/** Where a row of the programme stands. Payload gives a field's path when it writes, not when it checks a form. */
const placeOf = (row: ProgrammeRow, programme: Workshop['programme']): string | undefined => {
  const isIt = (other: ProgrammeRow): boolean => other === row || (Boolean(row.id) && other.id === row.id)
  for (const [index, block] of (programme ?? []).entries()) {
    if (isIt(block)) return `${programmePath(index)}.session`
    // In the values of a form, an array without rows is how many it has.
    const within = Array.isArray(block.items) ? block.items.findIndex(isIt) : -1
    if (within >= 0) return `${programmePath(index, within)}.session`
  }
  return undefined
}

/**
 * A row of the programme is refused where the programme as a whole breaks a rule at that row, when publishing; the form shows the same while
 * one types after a refused publish.
 */
const checkRow: RelationshipFieldSingleValidation = async (value, options) => {
  const plain = await relationship(value, options)
  if (plain !== true || !value) return plain
  if (!isPublishing(options)) return true
  const { id, req, siblingData } = options
  const data: Workshop = options.data
  const problems = await problemsOf(data, id === undefined ? undefined : String(id), req)
  const place = options.path?.join('.') ?? placeOf(siblingData, data.programme)
  const mine = problems.filter((problem) => problem.path === place)
  return mine.length ? invalid(req, ...mine) : true
}

export const programme: Tab = {
  label: words.tabs.programme,
  fields: [
    {
      name: 'programme',
      type: 'array',
      label: words.programme.label,
      labels: { singular: words.programme.singular, plural: words.programme.label },
      admin: {
        components: { Field: '/src/admin/programme/ProgrammeField#ProgrammeField' },
      },
      fields: [
        relation('session', 'sessions', {
          required: true,
          index: true,
          label: words.programme.session,
          validate: checkRow,
        }),
        {
          name: 'items',
          type: 'array',
          label: words.programme.items.plural,
          labels: { singular: words.programme.items.singular, plural: words.programme.items.plural },
          fields: [
            relation('session', 'sessions', {
              required: true,
              index: true,
              label: words.programme.item,
              validate: checkRow,
            }),
          ],
        },
      ],
    },
  ],
}
