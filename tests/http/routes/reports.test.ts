import { expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { createLocalReq } from 'payload'
import { changeWhere } from '../../../src/database/atomic'
import { erase } from '../../../src/cms/registrations/erase'
import { tokenFor } from '../../../src/cms/registrations/keys'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { findMainById } from '../../../src/database/documents'
import { describeWithDatabase } from '../../support/database'
import { requested, rowsOf, type Row } from '../../support/registrations'
import { makeAccount, type Account } from '../../support/server'
import { useRest } from '../../support/useRest'

/** How many workshops are attacked. */
const RUNS = Number(process.env.REPORT_RUNS ?? 3)

const FORMULA = '=HYPERLINK("https://evil.example","x")'

describeWithDatabase('What is shared and certified afterwards', () => {
  const { asked, database, make, page, url } = useRest()
  const req = () => createLocalReq({}, database.payload)

  const onsite = {
    key: 'onsite',
    kind: 'choice',
    label: { fr: 'Sur place ?', en: 'On site?' },
    options: [
      { value: 'yes', label: { fr: FORMULA, en: FORMULA } },
      { value: 'no', label: { fr: 'À distance', en: 'From afar' } },
    ],
  }
  const workshop = async (year: number, questions: readonly object[] = [onsite]): Promise<string> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const house = await make(headers, 'organisations', { name: { fr: `Maison ${year}`, en: `House ${year}` } })
    const id = await make(headers, 'workshops', {
      partners: [{ organisation: house, role: 'host' }],
      slug: `workshop-${year}`,
      number: year,
      title: { fr: 'Un <atelier>', en: 'A <workshop>' },
      timeZone: 'Europe/Paris',
      startsAt: `${year}-04-26T16:00`,
      endsAt: `${year}-04-26T18:30`,
      registration: {
        mode: 'internal',
        questions,
      },
    })
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    await writeDesk(await req(), id, {
      isOpen: true,
      startsAtUtc: `${year}-04-26T14:00:00.000Z`,
      endsAtUtc: `${year}-04-26T16:30:00.000Z`,
    })
    return id
  }
  const some = async (of: string, name: string, size: number, row: Partial<Row>): Promise<string[]> => {
    const ids: string[] = []
    for (let n = 0; n < size; n++)
      ids.push(await requested(database.payload, of, `${name}-${n}`, { state: 'confirmed', language: 'fr', ...row }))
    return ids
  }
  const open = (path: string, account?: Account) => fetch(`${url()}${path}`, { headers: account?.headers ?? {} })

  it('is a report that organisers make once it is over, print, and open as a table in which nothing is a formula', async () => {
    const organiser = await makeAccount(database.payload, 'organiser')
    const of = await workshop(2021)
    const later = await workshop(2998)
    await some(of, 'came', 12, { attended: 'checkedIn', answers: { onsite: 'yes' } })
    await some(of, 'away', 6, { attended: 'joined', language: 'en', answers: { onsite: 'no' } })
    expect((await open(`/reports/${of}`, organiser)).status).toBe(404)
    const early = await asked(`workshops/${later}/desk/report`, organiser.headers, {}, 'POST')
    expect([early.status, JSON.stringify(early)]).toEqual([409, expect.stringContaining('REPORT_NOT_OVER')])
    const made = await asked(`workshops/${of}/desk/report`, organiser.headers, {}, 'POST')
    expect([made.status, made]).toMatchObject([200, { isNew: true, report: { registered: 18, isFinal: false } }])

    const french = await (await open(`/reports/${of}?locale=fr`, organiser)).text()
    for (const words of [
      '<html lang="fr">',
      'Un &lt;atelier&gt;',
      'Présence relevée à l’entrée',
      'A ouvert la réunion',
    ])
      expect(french).toContain(words)
    const english = await open(`/reports/${of}?locale=en`, organiser)
    expect(english.headers.get('cache-control')).toContain('no-store')
    const text = await english.text()
    for (const words of ['Checked in at the door', 'Opened the meeting', 'From afar', '>12<', '>6<'])
      expect(text).toContain(words)
    expect(text).not.toMatch(/came-|away-|example\.org/)

    const file = await open(`/reports/${of}.csv?locale=en`, organiser)
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    const csv = await file.text()
    expect(csv).toContain('"On site?","From afar",6\r\n')
    expect(csv).toContain(`"On site?","'=HYPERLINK(""https://evil.example"",""x"")",12\r\n`)
    expect(csv).not.toMatch(/(^|,)"?[=+\-@]/m)

    const series = await (await open('/reports?locale=en', organiser)).text()
    expect(series).toContain('2021 – A &lt;workshop&gt;')
    expect(series).toContain('French 12, English 6')
    expect(series).not.toContain('2998')
    expect(await (await open('/reports/series.csv?locale=en', organiser)).text()).toContain(
      '"2021 – A <workshop>",18,18,"French 12, English 6"\r\n',
    )
    for (const account of [undefined, await makeAccount(database.payload, 'editor')])
      for (const path of ['/reports', `/reports/${of}`, `/reports/${of}.csv`, '/reports/series.csv'])
        expect([path, (await open(path, account)).status]).toEqual([path, 404])
    for (const path of ['/reports/none', '/reports/%00', '/reports/..%2f..', `/reports/${later}.csv`])
      expect([400, 404]).toContain((await open(path, organiser)).status)
  })

  it(`gives nothing of one to four people away to whoever has its answers, however they are subtracted, ${RUNS} times over`, async () => {
    const organiser = await makeAccount(database.payload, 'organiser')
    const option = (value: string) => ({ value, label: { fr: value, en: value } })
    const questions = [
      { key: 'onsite', kind: 'choice', label: { fr: 'Sur place', en: 'On site' }, options: ['yes', 'no'].map(option) },
      {
        key: 'meal',
        kind: 'choice',
        when: { question: 'onsite', is: ['yes'] },
        label: { fr: 'Repas', en: 'Meal' },
        options: ['leek', 'trout'].map(option),
      },
      { key: 'days', kind: 'choices', label: { fr: 'Jours', en: 'Days' }, options: ['mon', 'tue'].map(option) },
    ]
    let seed = Number(process.env.REPORT_SEED ?? 104)
    const random = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
    const one = <T>(...weighed: (readonly [number, T])[]): T => {
      let left = random() * weighed.reduce((sum, [weight]) => sum + weight, 0)
      return (weighed.find(([weight]) => (left -= weight) < 0) ?? weighed[0]!)[1]
    }
    const drawn = (): Partial<Row> => {
      const onsite = one([7, 'yes'], [2, 'no'], [1, null])
      const meal = onsite === 'yes' ? one([6, 'leek'], [4, 'trout'], [1, null]) : null
      const days = ['mon', 'tue'].filter(() => random() < 0.7)
      const isLeft = random() < 0.15
      return {
        ...(isLeft
          ? one([2, { state: 'cancelled', cause: 'self' }], [1, { state: 'waiting' }])
          : { state: 'confirmed' }),
        attended: isLeft ? 'no' : one([5, 'checkedIn'], [3, 'joined'], [1, 'said'], [3, 'no']),
        language: one([7, 'fr'], [2, 'en']),
        interpretation: one([8, null], [2, 'en']),
        createdAt: one(
          [6, '2021-04-20T08:00:00.000Z'],
          [3, '2021-04-10T08:00:00.000Z'],
          [1, '2021-03-20T08:00:00.000Z'],
        ),
        toldAt: one([8, null], [1, '2021-04-21T08:00:00.000Z']),
        bounced: random() < 0.06,
        answers: { ...(onsite && { onsite }), ...(meal && { meal }), ...(days.length && { days }) },
      } as Partial<Row>
    }
    /** Of which kind somebody is, as the report calls it: what is true, and what nobody is told. */
    const kindsOf = (row: Row | 'erased'): Record<string, string> => {
      const of = row === 'erased' ? null : row
      const answers = (of?.answers ?? {}) as Record<string, string[] | string>
      const days = answers.days ?? []
      const week = Math.floor((Date.parse('2021-04-26T14:00:00.000Z') - Date.parse(of?.createdAt ?? '')) / 604_800_000)
      return {
        outcome: !of
          ? 'erased'
          : of.state === 'cancelled'
            ? 'self'
            : of.state === 'waiting'
              ? 'waiting'
              : of.attended && of.attended !== 'no'
                ? of.attended
                : 'absent',
        language: of?.language ?? 'unknown',
        interpretation: of ? (of.interpretation ?? 'none') : 'unknown',
        weeks: of ? `w${week}` : 'unknown',
        waited: !of ? 'unknown' : !of.toldAt ? 'straight' : of.state === 'confirmed' ? 'waitedSeat' : 'waitedNone',
        bounced: of ? (of.bounced ? 'bounced' : 'reached') : 'unknown',
        'answers.onsite': String(answers.onsite ?? 'unknown'),
        'answers.meal': String(answers.meal ?? 'unknown'),
        'answers.days.mon': days.includes('mon') ? 'chosen' : 'notChosen',
        'answers.days.tue': days.includes('tue') ? 'chosen' : 'notChosen',
      }
    }
    type Table = { table: string; groups: { of: string[]; count: number }[] }
    const isFew = (n: number): boolean => Math.abs(n) > 0 && Math.abs(n) < 5
    const sizeOf = (set: bigint): number => set.toString(2).replaceAll('0', '').length
    const unionsOf = (sets: readonly bigint[]): bigint[] =>
      sets.reduce<bigint[]>((all, set) => [...all, ...all.map((other) => other | set)], [0n]).slice(1)
    /** All that follows from the tables of one report by subtracting what is within something else. */
    const leaks = (tables: readonly Table[], people: readonly Record<string, string>[]): string[] => {
      const known = tables.map(({ groups, table }) => {
        const sets = groups.map(({ of }) =>
          people.reduce((set, kinds, n) => (of.includes(kinds[table] ?? '') ? set | (1n << BigInt(n)) : set), 0n),
        )
        expect([table, sets.map(sizeOf)]).toEqual([table, groups.map(({ count }) => count)])
        return { table, unions: [...new Set(unionsOf(sets))] }
      })
      const found: string[] = []
      for (const { table, unions } of known)
        for (const { table: other, unions: others } of known)
          for (const set of unions)
            for (const within of others) {
              if ((set & within) !== within) continue
              const left = sizeOf(set & ~within)
              if (isFew(left)) found.push(`${left} of ${table} without ${other}`)
            }
      return found
    }
    /** What follows from two reports of one workshop, where groups of the one are groups of the other. */
    const changes = (before: readonly Table[], after: readonly Table[]): string[] =>
      before.flatMap(({ groups, table }) => {
        const later = after.find((other) => other.table === table)?.groups ?? []
        const blocks = groups.map(({ of }) => new Set(of))
        // What no group of either cuts through.
        for (const { of } of later) {
          const met = blocks.filter((block) => of.some((kind) => block.has(kind)))
          const whole = new Set([...of, ...met.flatMap((block) => [...block])])
          for (const block of met) blocks.splice(blocks.indexOf(block), 1)
          blocks.push(whole)
        }
        const countIn = (of: readonly Table['groups'][number][], block: ReadonlySet<string>): number =>
          of.reduce((sum, group) => sum + (group.of.some((kind) => block.has(kind)) ? group.count : 0), 0)
        const moved = blocks.map((block) => countIn(later, block) - countIn(groups, block))
        const sums = moved.reduce<number[]>((all, n) => [...all, ...all.map((other) => other + n)], [0])
        return later.length ? sums.filter(isFew).map((n) => `${n} of ${table} since`) : []
      })

    let [shown, planted] = [0, 0]
    for (let run = 0; run < RUNS; run++) {
      const of = await workshop(2011 + run, questions)
      await writeDesk(await req(), of, {
        startsAtUtc: '2021-04-26T14:00:00.000Z',
        endsAtUtc: '2021-04-26T16:30:00.000Z',
      })
      const size = 12 + Math.floor(random() * 30)
      for (let n = 0; n < size; n++) await requested(database.payload, of, `drawn-${run}-${n}`, drawn())
      const editions: Table[][] = []
      let gone = 0
      for (const step of ['made', 'said', 'erased']) {
        const rows = await rowsOf(database.payload, of)
        const [first, second] = rows
        if (step === 'said' && first && second) {
          const body = { ids: [first.id, second.id], attended: 'said' }
          expect((await asked(`workshops/${of}/desk/attendance`, organiser.headers, body)).status).toBe(200)
        }
        if (step === 'erased' && first) {
          const headers = { Authorization: `Registration ${tokenFor(database.payload, 'own', first)}` }
          expect((await asked('registration/erase', headers, {})).status).toBe('erased')
          gone++
        }
        const made = await asked(`workshops/${of}/desk/report`, organiser.headers, {}, 'POST')
        const { isNew, report } = made as unknown as { isNew: boolean; report: { registered: number; tables: Table[] } }
        editions.push(report.tables)
        const people = [...(await rowsOf(database.payload, of)), ...Array<'erased'>(gone).fill('erased')].map(kindsOf)
        expect(report.registered).toBe(size)
        if (isNew) {
          shown += report.tables.reduce((sum, { groups }) => sum + groups.length, 0)
          expect([run, step, leaks(report.tables, people)]).toEqual([run, step, []])
          // The same without any care: what is sought is there to be found.
          const plain = Object.keys(people[0] ?? {}).map((table) => {
            const kinds = [...new Set(people.map((kinds) => kinds[table] ?? ''))]
            const count = (kind: string): number => people.filter((kinds) => kinds[table] === kind).length
            return { table, groups: kinds.map((kind) => ({ of: [kind], count: count(kind) })) }
          })
          planted += leaks(plain, people).length
        }
        for (const locale of ['fr', 'en']) {
          const csv = await (await open(`/reports/${of}.csv?locale=${locale}`, organiser)).text()
          const html = await (await open(`/reports/${of}?locale=${locale}`, organiser)).text()
          const numbers = [...csv.matchAll(/[;,](\d+)\r\n/g), ...html.matchAll(/<td>(\d+)<\/td>/g)].map(([, n]) =>
            Number(n),
          )
          expect(numbers.length).toBeGreaterThan(0)
          expect([run, step, numbers.filter(isFew)]).toEqual([run, step, []])
          // In short: each is within all, and who took part within those who had a seat.
          const [registered = 0, ...sums] = [...html.matchAll(/<td>([^<]*)<\/td>/g)]
            .slice(0, 5)
            .map(([, n]) => Number(n))
          const [seated = NaN, came = NaN, left = NaN, without = NaN] = sums
          for (const n of [
            registered - seated,
            registered - came,
            registered - left,
            registered - without,
            seated - came,
          ])
            expect([run, step, isFew(n)]).toEqual([run, step, false])
        }
      }
      for (const [n, after] of editions.entries())
        for (const before of editions.slice(0, n)) expect([run, changes(before, after)]).toEqual([run, []])
    }
    expect(shown).toBeGreaterThan(RUNS)
    expect(planted).toBeGreaterThan(0)
    // What the series says of all is what it says of each.
    const series = await (await open('/reports/series.csv?locale=en', organiser)).text()
    const table = (parse(series, { bom: true }) as string[][]).map((row) => row.slice(1, 3).map((n) => Number(n) || 0))
    const sumOf = (column: number): number => table.slice(1, -1).reduce((sum, row) => sum + (row[column] ?? 0), 0)
    expect(table.at(-1)).toEqual([sumOf(0), sumOf(1)])
  }, 120_000)

  it('is a certificate for who took part, which says how that is known, until it is erased', async () => {
    const of = await workshop(2022)
    const marks = {
      checkedIn: ['sa présence a été relevée', 'was checked in at the door'],
      said: ['C’est l’équipe d’organisation qui le déclare', 'The organisers say so'],
      joined: ['Personne n’a relevé sa présence', 'clicked to join'],
    } as const
    for (const mark of ['checkedIn', 'said', 'joined'] as const) {
      const [id = ''] = await some(of, mark, 1, { attended: mark, name: 'A. <Pseudonym>' })
      const row = await findMainById(await req(), 'registrations', id)
      const token = tokenFor(database.payload, 'own', row as Row)
      const own = await page(`/fr/inscription/${token}`)
      expect(own.text).toContain(`href="/fr/inscription/${token}/attestation"`)
      expect(own.text).toContain('Vous aviez une place.')
      for (const [n, path] of [
        `/fr/inscription/${token}/attestation`,
        `/en/registration/${token}/certificate`,
      ].entries()) {
        const { headers, status, text } = await page(path)
        expect([path, status]).toEqual([path, 200])
        expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex, nofollow'])
        for (const [other, words] of Object.entries(marks))
          expect([mark, other, text.includes(words[n] ?? '')]).toEqual([mark, other, mark === other])
        expect(text).toContain('A. &lt;Pseudonym&gt;')
        expect(text).toMatch(n ? /Hosted by<.*House 2022/ : /Accueilli par<.*Maison 2022/)
        expect(text).toMatch(/2\u00a0h\s30\u00a0min/)
        expect(text).toContain(n ? 'Tuesday 26 April 2022' : 'mardi 26 avril 2022')
        expect(text).not.toContain('example.org')
      }
      await changeWhere(await req(), 'registrations', { id: { equals: id } }, { state: 'cancelled', cause: 'self' })
      expect((await page(`/fr/inscription/${token}/attestation`)).status).toBe(404)
      await changeWhere(await req(), 'registrations', { id: { equals: id } }, { state: 'confirmed', cause: null })
      await erase(database.payload, { registration: id }, 'self', () => new Date())
      expect((await page(`/fr/inscription/${token}/attestation`)).status).toBe(404)
    }
    const [absent = ''] = await some(of, 'absent', 1, { attended: 'no' })
    const early = await some(await workshop(2997), 'early', 1, { attended: 'checkedIn' })
    for (const id of [absent, ...early]) {
      const token = tokenFor(database.payload, 'own', (await findMainById(await req(), 'registrations', id)) as Row)
      expect((await page(`/en/registration/${token}`)).text).not.toContain('/certificate"')
      expect((await page(`/en/registration/${token}/certificate`)).status).toBe(404)
    }
    expect((await page('/en/registration/o0.x/certificate')).status).toBe(404)
  })
})
