import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { ownRegistration } from '../../../src/api/public/ownRegistration'
import { change } from '../../../src/cms/registrations/change'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { cancel, confirm, queueAgain } from '../../../src/cms/registrations/person'
import { settle } from '../../../src/cms/registrations/settle'
import { changeWhere } from '../../../src/database/atomic'
import { findMain, findMainById, type Stored } from '../../../src/database/documents'
import { isRefusal } from '../../../src/i18n/errors/refusal'
import { describeWithDatabase } from '../../support/database'
import { anotherServer, requested } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

const questions = [
  { key: 'onsite', kind: 'yesNo', required: true, label: { fr: 'Sur place\u202f?', en: 'On site?' } },
  {
    key: 'days',
    kind: 'choices',
    required: true,
    label: { fr: 'Quels jours\u202f?', en: 'Which days?' },
    options: [
      { value: 'mon', label: { fr: 'lundi', en: 'Monday' } },
      { value: 'tue', label: { fr: 'mardi', en: 'Tuesday' } },
    ],
    when: { question: 'onsite', is: ['yes'] },
  },
]

describeWithDatabase('What one does with a registration of one’s own', () => {
  const { asked, database, make } = useRest()
  const now = (): Date => new Date()
  const by = { locale: 'en', now }
  const request = () => createLocalReq({}, database.payload)

  let editor: Promise<{ headers: Record<string, string> }> | undefined
  const workshop = async (settings: Partial<Stored<'desks'>> = {}, data: object = {}): Promise<string> => {
    const { headers } = await (editor ??= makeAccount(database.payload, 'editor'))
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal', questions },
      ...data,
    })
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    await writeDesk(await request(), id, { waitlist: true, offerHours: 0, ...settings })
    return id
  }
  const seated = async (workshop: string, name: string, more: Partial<Stored<'registrations'>> = {}) => {
    const id = await requested(database.payload, workshop, name, more)
    await confirm(database.payload, id, now)
    return id
  }
  const rowOf = async (id: string) => {
    const row = await findMainById(await request(), 'registrations', id)
    if (!row) throw new Error('It is gone.')
    return row
  }
  const actsOf = async (id: string) =>
    (await findMain(await request(), 'audit', { registration: { equals: id } })).map(({ act, facts, who }) => ({
      act,
      facts,
      who,
    }))
  /** What is refused: fields and codes, or the code alone. */
  const refused = async (work: Promise<unknown>): Promise<string[]> => {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    if (!isRefusal(error)) throw new Error(`Not refused: ${String(error)}`)
    return error.fields.map(({ code, path }) => (path ? `${path} ${code}` : code))
  }

  it('changes what is said, leaves what is not, and says everything that is wrong at once', async () => {
    const at = await workshop()
    const id = await seated(at, 'ana', {
      language: 'fr',
      organisation: 'Une université',
      needs: 'Une rampe',
      answers: { onsite: 'yes', days: ['mon'], former: 'kept' },
    })
    const before = await rowOf(id)
    await change(database.payload, id, { name: ' Ana  B. ', language: 'en', needs: null }, by)
    const after = await rowOf(id)
    expect(after).toMatchObject({ name: 'Ana B.', language: 'en', organisation: 'Une université', email: before.email })
    expect(after.needs ?? null).toBeNull()
    expect(after.answers).toEqual(before.answers)
    expect([after.state, after.rank, after.owes]).toEqual([before.state, before.rank, before.owes])
    // Answers are one field; one to a question that is asked no more stays, and is shown to nobody.
    await change(database.payload, id, { answers: { onsite: 'no', days: ['tue'] } }, by)
    expect((await rowOf(id)).answers).toEqual({ former: 'kept', onsite: 'no' })
    const shown = await ownRegistration(await request(), await rowOf(id), { locale: 'en', now: now().toISOString() })
    expect(shown).toMatchObject({ name: 'Ana B.', answers: { onsite: 'no' }, state: 'confirmed', place: null })
    expect(shown?.may).toEqual(['change', 'cancel'])
    // What is as it was is no change.
    await change(database.payload, id, { name: 'Ana B.' }, by)
    expect((await actsOf(id)).filter(({ act }) => act === 'change')).toEqual([
      { act: 'change', who: 'self', facts: {} },
      { act: 'change', who: 'self', facts: {} },
    ])
    const wrong = {
      email: 'x@example.org',
      state: 'cancelled',
      workshop: 'x',
      name: '',
      language: 'tlh',
      answers: { onsite: 'yes', how: 'x' },
    }
    expect(await refused(change(database.payload, id, wrong, by))).toEqual([
      'email FIELD_UNKNOWN',
      'state FIELD_UNKNOWN',
      'workshop FIELD_UNKNOWN',
      'name REQUIRED',
      'language LANGUAGE_OF_MAILS_UNKNOWN',
      'answers.days REQUIRED',
      'answers.how QUESTION_UNKNOWN',
    ])
    expect(await rowOf(id)).toMatchObject({ name: 'Ana B.', language: 'en', email: before.email })
    await cancel(database.payload, id, now)
    expect(await refused(change(database.payload, id, { name: 'C.' }, by))).toEqual(['REGISTRATION_CANCELLED'])
    const pending = await requested(database.payload, at, 'bo')
    expect(await refused(change(database.payload, pending, { name: 'C.' }, by))).toEqual(['NOT_CONFIRMED'])
  })

  it('loses no change while somebody is promoted, and no promotion', async () => {
    const at = await workshop({ capacity: 1 })
    const first = await seated(at, 'first')
    const ids: string[] = []
    for (let n = 0; n < 6; n++) ids.push(await seated(at, `later-${n}`))
    const others = [0, 1].map(() => anotherServer(database.payload, 5))
    await Promise.all([
      cancel(database.payload, first, now),
      writeDesk(await request(), at, { capacity: 6 }).then(() => settle(database.payload, at, now)),
      ...ids.map((id, n) => change(others[n % 2] ?? database.payload, id, { needs: `need ${n}` }, by)),
      ...ids.map((id, n) => change(others[(n + 1) % 2] ?? database.payload, id, { name: `Name ${n}` }, by)),
    ])
    const rows = await Promise.all(ids.map(rowOf))
    expect(rows.map(({ name, needs, state }) => [name, needs, state])).toEqual(
      ids.map((_, n) => [`Name ${n}`, `need ${n}`, 'confirmed']),
    )
    expect(new Set(rows.map(({ seat }) => seat)).size).toBe(6)
  })

  it('lets whoever let a seat go by queue again, at the end, once, and while anybody may register', async () => {
    const at = await workshop({ capacity: 1 })
    const lapsed = async (name: string) => {
      const id = await requested(database.payload, at, name, { provenAt: '2020-01-01T00:00:00.000Z' })
      await changeWhere(
        await request(),
        'registrations',
        { id: { equals: id } },
        { state: 'cancelled', cause: 'lapsed' },
      )
      return id
    }
    await seated(at, 'seated')
    const waiting = await seated(at, 'waiting')
    const id = await lapsed('again')
    const may = async (of: string) =>
      (await ownRegistration(await request(), await rowOf(of), { locale: 'en', now: now().toISOString() }))?.may
    expect(await may(id)).toEqual(['queueAgain'])
    await Promise.all([queueAgain(database.payload, id, now), queueAgain(database.payload, id, now)])
    const [ahead, again] = await Promise.all([rowOf(waiting), rowOf(id)])
    expect([again.state, again.owes, (again.rank ?? 0) > (ahead.rank ?? 0)]).toEqual(['waiting', 'waitlisted', true])
    expect((await actsOf(id)).map(({ act }) => act)).toEqual(['queueAgain'])
    // Whoever has registered anew meanwhile has one registration.
    const other = await lapsed('other')
    await seated(at, 'other')
    expect(await may(other)).toEqual([])
    expect(await refused(queueAgain(database.payload, other, now))).toEqual(['REGISTRATION_CANCELLED'])
    const late = await lapsed('late')
    await writeDesk(await request(), at, { closesAt: '2020-01-01T10:00' })
    expect(await refused(queueAgain(database.payload, late, now))).toEqual(['NOT_OPEN'])
    expect(await may(late)).toEqual([])
  })
})
