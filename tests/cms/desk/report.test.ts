import { expect, it, jest } from '@jest/globals'
import { createLocalReq } from 'payload'
import { editionOf, keepReport, makeFinal, makeReport, reportNow } from '../../../src/cms/desk/report'
import { audit } from '../../../src/cms/registrations/acts'
import { deskOf, writeDesk } from '../../../src/cms/registrations/desk'
import { deleteRows } from '../../../src/cms/registrations/deleteRows'
import { erase, finishErasures } from '../../../src/cms/registrations/erase'
import { noteErasures } from '../../../src/cms/registrations/erasures'
import { retain } from '../../../src/cms/registrations/retention'
import { changeWhere } from '../../../src/database/atomic'
import { shownOf, type Edition } from '../../../src/domain/report'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { requested, rowsOf, type Row } from '../../support/registrations'

jest.setTimeout(120_000)

const START = '2031-04-26T14:00:00.000Z'
const END = '2031-04-26T16:00:00.000Z'
const day = (n: number): Date => new Date(Date.parse(END) + n * 86_400_000)

describeWithDatabase('The report of a workshop', () => {
  const database = useDatabase()
  const build = builders(() => database.payload)
  const req = () => createLocalReq({}, database.payload)
  let made = 0

  const questions = [
    {
      key: 'onsite',
      kind: 'choice',
      label: { fr: 'Sur place ?', en: 'On site?' },
      options: ['yes', 'no'].map((value) => ({ value, label: { fr: value, en: value } })),
    },
    { key: 'why', kind: 'text', label: { fr: 'Pourquoi ?', en: 'Why?' } },
  ]
  const workshop = async (): Promise<string> => {
    const { id } = (await build.workshop({ registration: { mode: 'internal', questions } })) as { id: string }
    const desk = { isOpen: true, capacity: null, startsAtUtc: START, endsAtUtc: END, eventStatus: 'scheduled' } as const
    await writeDesk(await req(), id, desk)
    return id
  }
  const some = async (of: string, size: number, row: Partial<Row> = {}): Promise<string[]> => {
    const ids: string[] = []
    for (let n = 0; n < size; n++)
      ids.push(
        await requested(database.payload, of, `person-${++made}`, {
          state: 'confirmed',
          language: 'fr',
          createdAt: '2031-04-20T08:00:00.000Z',
          answers: { onsite: 'yes', why: 'canary-of-free-text' },
          needs: 'canary-of-needs',
          ...row,
        }),
      )
    return ids
  }
  /** Forty who came, ten who did not, six who left, and some who have proven nothing. */
  const crowd = async (of: string): Promise<void> => {
    await some(of, 25, { attended: 'checkedIn' })
    await some(of, 9, { attended: 'joined', language: 'en', interpretation: 'en' })
    await some(of, 6, { attended: 'said', toldAt: '2031-04-21T08:00:00.000Z' })
    await some(of, 10, { attended: 'no', language: 'en', answers: { onsite: 'no' } })
    await some(of, 6, { state: 'cancelled', cause: 'self', createdAt: '2031-03-20T08:00:00.000Z' })
    await some(of, 3, { state: 'pending' })
  }
  const retainAll = async (at: Date): Promise<void> => {
    while (!(await retain(database.payload, at))) continue
  }
  const kept = async (of: string): Promise<Edition | null> => editionOf(await deskOf(await req(), of))
  const groups = (edition: Edition | null, table: string) =>
    Object.fromEntries(
      edition?.tables.find((one) => one.table === table)?.groups.map(({ count, of }) => [of.join('+'), count]) ?? [],
    )
  const eraseOne = (id: string, at: Date) => erase(database.payload, { registration: id }, 'self', () => at)

  it('counts everybody, keeps three kinds of taking part apart, and says no word of anybody', async () => {
    const of = await workshop()
    await crowd(of)
    await expect(makeReport(await req(), { id: of }, new Date(START))).resolves.toBe('notOver')
    await makeReport(await req(), { id: of }, day(1))
    const edition = await kept(of)
    expect(edition).toMatchObject({ registered: 56, isFinal: false, at: day(1).toISOString() })
    expect(groups(edition, 'outcome')).toEqual({ checkedIn: 25, joined: 9, said: 6, absent: 10, self: 6 })
    expect(groups(edition, 'language')).toEqual({ fr: 37, en: 19 })
    expect(groups(edition, 'interpretation')).toEqual({ none: 47, en: 9 })
    expect(groups(edition, 'weeks')).toEqual({ w5: 6, w0: 50 })
    expect(groups(edition, 'waited')).toEqual({ waitedSeat: 6, straight: 50 })
    expect(groups(edition, 'answers.onsite')).toEqual({ yes: 46, no: 10 })
    expect(groups(edition, 'bounced')).toEqual({ reached: 56 })
    expect(edition?.withheld).toEqual([])
    expect(JSON.stringify(await deskOf(await req(), of))).not.toMatch(/canary|person-|answers\.why/)
  })

  it('stays when its people are erased: one by one, then by retention, and each is counted once', async () => {
    const of = await workshop()
    await crowd(of)
    const rows = await rowsOf(database.payload, of)
    const [early = '', late = '', later = ''] = rows
      .filter(({ attended }) => attended === 'checkedIn')
      .map(({ id }) => id)
    // Before it is over nothing is known of who came.
    await eraseOne(early, new Date(START))
    expect(await kept(of)).toBeNull()
    await eraseOne(late, day(1))
    const first = await kept(of)
    expect(first).toMatchObject({ registered: 56, at: day(1).toISOString() })
    expect(groups(first, 'outcome')).toEqual({
      checkedIn: 24,
      joined: 9,
      said: 6,
      absent: 10,
      'self+erased': 7,
    })
    await eraseOne(later, day(2))
    await eraseOne(rows.find(({ state }) => state === 'pending')?.id ?? '', day(2))
    // One change of one: the report is as it was.
    expect(await kept(of)).toEqual(first)
    await retainAll(day(30))
    expect(await kept(of)).toEqual({ ...first, isFinal: true })
    expect(await rowsOf(database.payload, of)).toHaveLength(47)
    await eraseOne(rows.find(({ attended }) => attended === 'said')?.id ?? '', day(40))
    for (const at of [day(89), day(90), day(91)]) await retainAll(at)
    expect(await rowsOf(database.payload, of)).toEqual([])
    expect(await kept(of)).toEqual({ ...first, isFinal: true })
    expect(shownOf((await kept(of)) as Edition, 'outcome', ['checkedIn', 'joined', 'said'])).toBe(39)
    // Nobody is left to make another of.
    await makeReport(await req(), { id: of }, day(92))
    expect(await kept(of)).toEqual({ ...first, isFinal: true })
  })

  it('is the same after a kill between any two steps of an erasure', async () => {
    const of = await workshop()
    await crowd(of)
    const [one] = (await rowsOf(database.payload, of)).filter(({ attended }) => attended === 'joined')
    if (!one) throw new Error('Nobody joined.')
    const whole = async () => reportNow(await req(), of, await deskOf(await req(), of))
    const before = await whole()
    const local = await req()
    await noteErasures(local, [{ registration: one.id, mailbox: null, at: day(1).toISOString() }])
    await keepReport(local, of, day(1))
    const note = { act: 'erase', who: 'self', registration: one.id, workshop: of, registered: true } as const
    // Noted, and there still: twice, since the start of the program does it again.
    await audit(local, note, day(1))
    await audit(local, note, day(1))
    expect(await whole()).toEqual(before)
    await finishErasures(await req(), () => day(1))
    expect((await rowsOf(database.payload, of)).some(({ id }) => id === one.id)).toBe(false)
    expect((await whole()).registered).toBe(56)
    expect(await kept(of)).toEqual({ ...before, at: day(1).toISOString(), isFinal: false })

    // Retention: the last report stands before the first row is gone.
    await makeFinal(await req(), of, day(30))
    const last = await kept(of)
    const cancelled = (await rowsOf(database.payload, of)).filter(({ state }) => state === 'cancelled')
    await deleteRows(await req(), cancelled.slice(0, 2), { keeps: 'nothing' })
    await retainAll(day(30))
    expect(await kept(of)).toEqual(last)
    expect(last).toMatchObject({ registered: 56, isFinal: true })
  })

  it('is made anew by changes of five and more alone, and once by two who make it at once', async () => {
    const of = await workshop()
    await crowd(of)
    const absent = (await rowsOf(database.payload, of)).filter(({ attended }) => attended === 'no')
    await makeReport(await req(), { id: of }, day(1))
    const first = await kept(of)
    const say = async (rows: readonly Row[]): Promise<void> => {
      for (const { id } of rows)
        await changeWhere(await req(), 'registrations', { id: { equals: id } }, { attended: 'said' })
    }
    await say(absent.slice(0, 3))
    await makeReport(await req(), { id: of }, day(2))
    expect(await kept(of)).toEqual(first)
    await say(absent.slice(3, 5))
    await Promise.all([3, 4, 5].map(async (n) => makeReport(await req(), { id: of }, day(n))))
    const next = await kept(of)
    expect(groups(next, 'outcome')).toEqual({ checkedIn: 25, joined: 9, said: 11, absent: 5, self: 6 })
    expect(await deskOf(await req(), of)).toMatchObject({ reportNumber: 5 })
  })
})
