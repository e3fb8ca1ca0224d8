import { expect, it } from '@jest/globals'
import { sendAddition, type Asked } from '../../../src/admin/programme/adding'
import type { Act, Done } from '../../../src/admin/programme/useProgramme'
import { builders } from '../../support/builders'
import { richText } from '../../support/exampleSeries'
import { describeWithDatabase, useDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { makeAccount, useServer } from '../../support/server'

type Answer = JsonObject & { status: number; order: { session: string; items: string[] }[] }

describeWithDatabase('The programme, as its form edits it', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const make = builders(() => database.payload)

  const asked = async (path: string, headers: object = {}, data?: object, method = 'POST'): Promise<Answer> => {
    const response = await fetch(`${server.url}/api/${path}`, {
      method: data ? method : 'GET',
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    return { status: response.status, ...((await response.json()) as object) } as Answer
  }

  const start = async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { doc } = (await asked('workshops?locale=fr&depth=0', headers, {
      title: { fr: 'Un atelier', en: 'A workshop' },
      startsAt: '2021-04-26T16:00',
      endsAt: '2021-04-26T18:00',
      timeZone: 'Europe/Paris',
    })) as unknown as { doc: { id: string } }
    const path = `workshops/${doc.id}/programme`
    const act = (data: object): Promise<Answer> => asked(path, headers, data)
    const add = async (kind: string, fr: string, within: string | null = null, before: string | null = null) => {
      const answer = await act({ act: 'add', kind, title: { fr, en: `${fr} in English` }, within, before })
      expect(answer.status).toBe(200)
      return Object.values(answer.sessions as Record<string, { id: string; title: JsonObject }>).find(
        ({ title }) => title.fr === fr,
      )!.id
    }
    /** The order with titles in the place of ids: `A(a b) x`. */
    const said = async (): Promise<string> => {
      const { order, sessions } = await asked(path, headers)
      const title = (id: string): string => (sessions as Record<string, JsonObject>)[id]?.title.fr
      return order
        .map(({ items, session }) => title(session) + (items.length ? `(${items.map(title).join(' ')})` : ''))
        .join(' ')
    }
    return { id: doc.id, act, add, headers, path, said }
  }

  it('has as many equal sessions as were asked for, whatever became of the first try of each', async () => {
    const { act, said } = await start()
    let sessions: JsonObject = {}
    let last: Promise<unknown> = Promise.resolve()
    /** The server, behind a network on which requests, or answers to them, get lost. */
    const through =
      (way: 'there' | 'away' | 'answerLost'): Act =>
      (wanted) => {
        const done = last.then(async (): Promise<Done> => {
          const data = typeof wanted === 'function' ? wanted() : wanted
          if (way === 'away' || data === null || typeof data === 'string') return { ok: false }
          const answer = await act(data)
          if (way === 'answerLost') return { ok: false }
          sessions = answer.sessions as JsonObject
          return { ok: answer.status === 200 }
        })
        last = done
        return done
      }
    const breaks = ['away', 'answerLost', 'away', 'there', 'answerLost', 'away'] as const
    const asked = breaks.map((way, n) => ({
      way,
      one: { key: String(n), kind: 'break' as const, title: { fr: 'Pause', en: 'Break' }, trouble: null },
    }))
    const send = (way: (typeof breaks)[number], one: Asked) => sendAddition(through(way), () => sessions, one, null)
    const first = await Promise.all(asked.map(async ({ way, one }) => ({ one, ...(await send(way, one)) })))
    const again = first.filter(({ done }) => !done.ok)
    expect(again).toHaveLength(5)
    const then = await Promise.all(again.map(({ one, seen }) => send('there', { ...one, seen })))
    expect(then.every(({ done }) => done.ok)).toBe(true)
    expect(await said()).toBe(breaks.map(() => 'Pause').join(' '))
  })

  it('is made, moved and taken apart one act at a time, as drafts', async () => {
    const { act, add, headers, id, said } = await start()
    const A = await add('block', 'A')
    const a = await add('talk', 'a', A)
    const b = await add('talk', 'b', A, a)
    const x = await add('break', 'x', null, A)
    expect(await said()).toBe('x A(b a)')
    await act({ act: 'move', session: x, within: null, before: null })
    await act({ act: 'move', session: b, within: A, before: null })
    expect(await said()).toBe('A(a b) x')
    const after = await act({ act: 'takeOut', session: A })
    expect(await said()).toBe('a b x')
    expect(after).toMatchObject({ aside: [A], state: 'draft' })
    await act({ act: 'move', session: A, within: null, before: a })
    expect(await said()).toBe('A a b x')
    expect((await asked(`sessions/${a}`)).status).toBe(404)
    expect((await asked(`workshops/${id}`)).status).toBe(404)

    await asked(`workshops/${id}?locale=fr&depth=0`, headers, { _status: 'published' }, 'PATCH')
    expect(await asked(`workshops/${id}/programme`, headers)).toMatchObject({ state: 'public' })
    expect((await act({ act: 'move', session: a, within: A, before: null })).state).toBe('changed')
    const { body } = { body: await asked(`sessions?depth=0&locale=fr`) }
    expect(body.docs).toHaveLength(4)
  })

  it('keeps what two editors do at once', async () => {
    const { act, add, said } = await start()
    const A = await add('block', 'A')
    const B = await add('block', 'B')
    const made = await Promise.all(['a', 'b', 'c', 'd'].map((title, n) => add('talk', title, n % 2 ? B : A)))
    const order = await said()
    expect(order).toMatch(/^A\((a c|c a)\) B\((b d|d b)\)$/)
    const [a, b] = made as [string, string]
    await Promise.all([
      act({ act: 'move', session: a, within: B, before: null }),
      act({ act: 'move', session: B, within: null, before: A }),
      act({ act: 'edit', session: b, data: { title: { fr: 'bb' } }, was: { title: { fr: 'b' } } }),
      act({ act: 'add', kind: 'break', title: { fr: 'x' }, within: null, before: null }),
    ])
    expect(await said()).toMatch(/^B\((bb d|d bb) a\) A\(c\) x$/)
  })

  it('takes a text, a time or a kind of a session, and refuses one that somebody changed meanwhile', async () => {
    const { act, add } = await start()
    const a = await add('talk', 'a')
    const edit = (data: object, was: object): Promise<Answer> => act({ act: 'edit', session: a, data, was })
    const done = await edit(
      { title: { en: 'A talk' }, startsAt: '2021-04-26T16:30' },
      { title: { en: 'a in English' }, startsAt: null },
    )
    expect(done.sessions[a]).toMatchObject({ title: { fr: 'a', en: 'A talk' }, startsAt: '2021-04-26T16:30' })
    const refused = await edit({ title: { en: 'Mine' } }, { title: { en: 'a in English' } })
    expect(refused).toMatchObject({ status: 409, stored: { 'title.en': 'A talk' } })
    expect(refused.programme.sessions[a].title.en).toBe('A talk')
    expect((await edit({ title: { en: 'Mine' } }, { title: { en: 'A talk' } })).status).toBe(200)
    // Of another text nothing is asked.
    expect((await edit({ title: { fr: 'À moi' } }, { title: { fr: 'a' } })).status).toBe(200)
    // A draft may be wrong, and says so.
    const outside = await edit({ startsAt: '2021-04-27T10:00' }, { startsAt: '2021-04-26T16:30' })
    expect(outside.problems[a]).toEqual([expect.stringMatching(/Monday 26 April 2021, 16:00–18:00/)])
    const cleared = await edit({ startsAt: null }, { startsAt: '2021-04-27T10:00' })
    expect([cleared.sessions[a].startsAt, cleared.problems]).toEqual([null, {}])
  })

  it('puts people in with the affiliation that will be printed, and takes them out without touching the others', async () => {
    const { act, add, headers, path } = await start()
    const a = await add('talk', 'a')
    const person = async (name: string, asPrinted: string): Promise<string> =>
      (
        (await asked('speakers?locale=fr&depth=0', headers, {
          name,
          affiliations: [{ asPrinted: { fr: asPrinted } }],
        })) as never as { doc: { id: string } }
      ).doc.id
    const ada = await person('Ada', 'Poète')
    const eva = await person('Eva', 'Peintre')
    await act({ act: 'addPerson', session: a, person: ada, role: 'speaker' })
    const both = await act({ act: 'addPerson', session: a, person: eva, role: 'discussant' })
    expect(both.sessions[a].people).toMatchObject([
      { name: 'Ada', role: 'speaker', line: 'Poète' },
      { name: 'Eva', role: 'discussant', line: 'Peintre' },
    ])
    const [{ row }] = both.sessions[a].people as [{ row: string }]
    await act({ act: 'takePersonOut', session: a, row })
    expect((await asked(path, headers)).sessions[a].people).toMatchObject([{ name: 'Eva', line: 'Peintre' }])
  })

  it('prints somebody with the affiliations that are chosen, in every language, whatever the directory says later', async () => {
    const { add, path, headers: account, id } = await start()
    const headers = { ...account, 'Accept-Language': 'fr' }
    const act = (data: object): Promise<Answer> => asked(path, headers, data)
    const a = await add('talk', 'a')
    const house = await make.organisation({ name: { fr: 'Maison', en: 'House' } })
    const affiliations = [
      { organisation: house.id, role: { fr: 'Poète', en: 'Poet' } },
      { asPrinted: { fr: 'Peintre' } },
    ]
    const ada = await make.speaker({ name: 'Ada', affiliations })
    const eva = await make.speaker({ name: 'Eva', affiliations: [{ asPrinted: { fr: 'Juriste' } }] })
    await act({ act: 'addPerson', session: a, person: eva.id, role: 'speaker' })
    const added = await act({ act: 'addPerson', session: a, person: ada.id, role: 'speaker' })
    interface Person {
      choices: { id: string; line: string; chosen: boolean }[]
      line: string
      row: string
    }
    const second = (answer: Answer): Person => (answer.sessions[a].people as [Person, Person])[1]
    const marks = (answer: Answer): boolean[] => second(answer).choices.map(({ chosen }) => chosen)
    const { choices, line, row } = second(added)
    expect(line).toMatch(/^Poète, Maison.+Peintre$/)
    expect(choices.map((choice) => [choice.line, choice.chosen])).toEqual([
      ['Poète, Maison', false],
      ['Peintre', false],
    ])
    const chosen = await act({ act: 'affiliate', session: a, row, affiliations: [choices[0]!.id] })
    expect(chosen.sessions[a].people).toMatchObject([
      { name: 'Eva', line: 'Juriste' },
      { name: 'Ada', line: 'Poète, Maison', choices: [{ chosen: true }, { line: 'Peintre', chosen: false }] },
    ])
    const english = await asked(path, { ...headers, 'Accept-Language': 'en' })
    expect(second(english).line).toBe('Poet, House')

    // Once it is printed, the directory may say something else.
    await make.publish(id)
    await database.payload.update({
      collection: 'organisations',
      id: house.id,
      data: { name: 'Autre maison' },
      locale: 'fr',
    })
    expect(second(await asked(path, headers)).line).toBe('Poète, Maison')

    // Chosen beside what is chosen, and nothing any more.
    const again = second(await asked(path, headers))
    const both = await act({
      act: 'affiliate',
      session: a,
      row,
      affiliations: again.choices.map((choice) => choice.id),
    })
    expect(marks(both)).toEqual([true, true])
    expect(second(both).line).toContain('Poète, Maison')
    const none = await act({ act: 'affiliate', session: a, row, affiliations: [] })
    expect(marks(none)).toEqual([false, false])
    expect((await act({ act: 'affiliate', session: a, row, affiliations: ['nobody'] })).status).toBe(409)
    expect((await act({ act: 'affiliate', session: a, row: 'nobody', affiliations: [] })).status).toBe(409)
  })

  it('says of each session what would be refused', async () => {
    const { act, path, headers } = await start()
    const { order } = await act({ act: 'add', kind: 'talk', title: { fr: 'Sans anglais' }, within: null, before: null })
    const { problems } = await asked(path, { ...headers, 'Accept-Language': 'fr' })
    expect(problems[order[0]!.session]).toEqual([expect.stringMatching(/anglais/)])
  })

  it('does several acts or none of them, and takes back only what nobody has changed since', async () => {
    const { act, add, said } = await start()
    const A = await add('block', 'A')
    const a = await add('talk', 'a', A)
    const b = await add('talk', 'b', A)
    const edit = (session: string, from: string | null, to: string | null) => ({
      act: 'edit',
      session,
      data: { startsAt: to },
      was: { startsAt: from },
    })
    const [four, five] = ['2021-04-26T16:00', '2021-04-26T17:00']
    const timed = await act({ act: 'several', acts: [edit(a, null, four), edit(b, null, five)] })
    expect([timed.status, timed.sessions[a].startsAt, timed.sessions[b].startsAt]).toEqual([200, four, five])
    // Of the second somebody else has said something else.
    const refused = await act({ act: 'several', acts: [edit(a, four, null), edit(b, four, null)] })
    expect([refused.status, refused.stored, refused.programme.sessions[a].startsAt]).toEqual([
      409,
      { startsAt: five },
      four,
    ])

    const out = await act({ act: 'takeOut', session: A, from: { within: null, after: null, before: null } })
    expect([out.status, await said()]).toEqual([200, 'a b'])
    const at = (after: string | null, before: string | null, within: string | null = null) => ({
      within,
      after,
      before,
    })
    const back = [
      { act: 'move', session: A, within: null, before: null, from: null },
      { act: 'move', session: a, within: A, before: null, from: at(null, b) },
      { act: 'move', session: b, within: A, before: null, from: at(null, A) },
    ]
    expect((await act({ act: 'several', acts: back })).status).toBe(200)
    expect(await said()).toBe('A(a b)')
    for (const gone of [
      { act: 'move', session: a, within: null, before: null, from: null },
      { act: 'move', session: a, within: null, before: null, from: at('x', 'x', A) },
      { act: 'takeOut', session: a, from: at(null, b) },
    ]) {
      expect((await act(gone)).status).toBe(409)
      expect(await said()).toBe('A(a b)')
    }
    for (const wrong of [{ acts: [] }, { acts: [{ act: 'add' }] }, { acts: [{ act: 'several', acts: [] }] }, {}])
      expect((await act({ act: 'several', ...wrong })).status).toBe(400)
    const added = await act({
      act: 'add',
      kind: 'talk',
      title: { fr: 'c' },
      within: A,
      before: null,
      startsAt: five,
      endsAt: '2021-04-26T17:25',
    })
    const c = added.order[0]!.items.at(-1)!
    expect(added.sessions[c]).toMatchObject({ startsAt: five, endsAt: '2021-04-26T17:25' })
  })

  it('writes nothing of several acts of which a later one is refused, whatever refuses it', async () => {
    const { act, add, headers, path, said } = await start()
    const A = await add('block', 'A')
    const a = await add('talk', 'a', A)
    const b = await add('talk', 'b')
    const edit = (session: string, startsAt: string, was: string | null = null) => ({
      act: 'edit',
      session,
      data: { startsAt },
      was: { startsAt: was },
    })
    const [four, five] = ['2021-04-26T16:00', '2021-04-26T17:00']
    const before = await asked(path, headers)
    const move = { act: 'move', session: b, within: A, before: null }
    for (const [status, ...several] of [
      [409, move, edit(a, four), { act: 'takeOut', session: a, from: null }],
      [409, move, edit(a, four), { act: 'move', session: A, within: null, before: null, from: null }],
      [409, move, { act: 'move', session: A, within: b, before: null }],
      [409, edit(a, four), edit(b, five), { act: 'takePersonOut', session: a, row: 'nobody', was: [] }],
      [409, edit(a, four), edit(b, five), { act: 'putPersonBack', session: a, row: 'nobody', before: null }],
      [409, edit(a, four), edit(b, five), { act: 'affiliate', session: a, row: 'nobody', affiliations: [] }],
      [409, edit(a, four), edit(a, five, five)],
      [400, edit(a, four), { act: 'edit', session: b, data: { title: { fr: 'b\0' } }, was: {} }],
    ] as const) {
      const answer = await act({ act: 'several', acts: several })
      expect([answer.status, several.at(-1)]).toEqual([status, several.at(-1)])
      expect(await said()).toBe('A(a) b')
      expect((await asked(path, headers)).sessions).toEqual(before.sessions)
    }
    // Each stands on what those before it have left.
    const done = await act({ act: 'several', acts: [edit(a, four), edit(a, five, four), move, { ...move, before: a }] })
    expect([done.status, done.sessions[a].startsAt, await said()]).toEqual([200, five, 'A(b a)'])
  })

  it('knows a title again of which something is not stored: a tab, a mark that turns what stands beside it', async () => {
    const { act, add, said } = await start()
    const a = await add('talk', 'a')
    const typed = '\u202aUn\ttitre\u202c'
    const edited = await act({ act: 'edit', session: a, data: { title: { fr: typed } }, was: { title: { fr: 'a' } } })
    expect(edited.sessions[a].title.fr).toBe('Un titre')
    const back = await act({ act: 'edit', session: a, data: { title: { fr: 'a' } }, was: { title: { fr: typed } } })
    expect([back.status, await said()]).toEqual([200, 'a'])
    const wanted = { act: 'add', kind: 'talk', title: { fr: typed }, within: null, before: null, seen: [a] }
    await act(wanted)
    await act(wanted)
    expect(await said()).toBe('a Un titre')
  })

  it('puts somebody back as they were, where they stood', async () => {
    const { act, add, headers } = await start()
    const a = await add('talk', 'a')
    const [ada, eva] = [
      await make.speaker({
        name: 'Ada',
        affiliations: [{ asPrinted: { fr: 'Poète' } }, { asPrinted: { fr: 'Peintre' } }],
      }),
      await make.speaker({ name: 'Eva' }),
    ]
    await act({ act: 'addPerson', session: a, person: ada.id, role: 'discussant' })
    const both = await act({ act: 'addPerson', session: a, person: eva.id, role: 'speaker' })
    const [{ choices, row }, { row: other }] = both.sessions[a].people
    const ids = (answer: Answer): string[] =>
      answer.sessions[a].people[0].choices.flatMap((one: JsonObject) => (one.chosen ? one.id : []))
    const chosen = ids(await act({ act: 'affiliate', session: a, row, affiliations: [choices[1].id] }))
    expect(chosen).toHaveLength(1)
    // What was chosen of them is chosen again, by whoever saw what was chosen since.
    await act({ act: 'affiliate', session: a, row, affiliations: [] })
    const choice = { act: 'putPersonBack', session: a, row, before: null, affiliations: chosen }
    expect((await act({ ...choice, was: ['x'] })).status).toBe(409)
    expect(ids(await act({ ...choice, was: [] }))).toEqual(chosen)
    // What the form of the session says of them comes back, too.
    const { people } = await asked(`sessions/${a}?locale=fr&depth=0&draft=true`, headers)
    const said = people.map((one: JsonObject) => ({ ...one, line: one.id === row ? 'Poète, à Paris' : null }))
    await asked(`sessions/${a}?locale=fr&depth=0&draft=true`, headers, { people: said }, 'PATCH')
    expect((await act({ act: 'takePersonOut', session: a, row, was: [] })).status).toBe(409)
    const taken = await act({ act: 'takePersonOut', session: a, row })
    expect(taken.sessions[a].people).toMatchObject([{ name: 'Eva' }])
    const back = await act({ act: 'putPersonBack', session: a, row, before: other })
    expect(back.sessions[a].people).toMatchObject([
      { row, name: 'Ada', role: 'discussant', line: 'Poète, à Paris' },
      { row: other, name: 'Eva' },
    ])
    // Who is there is not put back; nor who never was.
    expect((await act({ act: 'putPersonBack', session: a, row, before: null })).status).toBe(409)
    expect((await act({ act: 'putPersonBack', session: a, row: 'nobody', before: null })).status).toBe(409)
  })

  it('is for editors alone, and refuses in words what it cannot do', async () => {
    const { act, add, path } = await start()
    const a = await add('talk', 'a')
    expect((await asked(path)).status).toBe(403)
    expect((await asked(path, {}, { act: 'takeOut', session: a })).status).toBe(403)
    for (const wrong of [
      {},
      { act: 'fly' },
      { act: 'move', session: a },
      { act: 'move', session: 7, within: null, before: null },
    ]) {
      const { errors, status } = await act(wrong)
      expect([status, errors[0].message]).toEqual([400, expect.stringMatching(/\w/)])
    }
    for (const gone of ['0'.repeat(24), 'nothing', a.replace(/.$/, (end) => (end === '0' ? '1' : '0'))]) {
      expect((await act({ act: 'move', session: gone, within: null, before: null })).status).toBe(409)
      expect((await act({ act: 'move', session: a, within: gone, before: null })).status).toBe(409)
    }
    // Another workshop's session.
    const other = await start()
    const theirs = await other.add('talk', 'theirs')
    expect((await act({ act: 'move', session: theirs, within: null, before: null })).status).toBe(409)
    expect((await asked(`workshops/nothing/programme`, other.headers)).status).toBe(404)
  })

  it('does not stop a form that was read before it was changed, which still meets what others typed', async () => {
    const { add, headers, id } = await start()
    const read = async (): Promise<string> => (await asked(`workshops/${id}?draft=true&depth=0`, headers)).updatedAt
    const before = await read()
    await add('talk', 'a')
    const save = (basedOn: string, data: object): Promise<Answer> =>
      asked(
        `workshops/${id}?locale=fr&depth=0&draft=true&form=true&basedOn=${encodeURIComponent(basedOn)}`,
        headers,
        data,
        'PATCH',
      )
    expect(await asked(`workshops/${id}/changes?since=${before}`, headers)).toMatchObject({ fields: ['programme'] })
    expect((await save(before, { subtitle_fr: 'Le mien' })).status).toBe(200)
    // Now a text differs too, and it is said which, and whose.
    expect((await save(before, { subtitle_fr: 'Encore' })).status).toBe(409)
    const told = await asked(`workshops/${id}/changes?since=${before}`, { ...headers, 'Accept-Language': 'fr' })
    expect(told).toMatchObject({ fields: ['subtitle', 'programme'], labels: ['Sous-titre', 'Programme'] })
    // An address is told to administrators alone.
    const { headers: boss } = await makeAccount(database.payload, 'admin')
    expect(told.by).toBeNull()
    expect((await asked(`workshops/${id}/changes?since=${before}`, boss)).by).toMatch(/@/)
    expect((await asked(`workshops/${id}/changes?since=${before}`)).status).toBe(403)
    expect((await asked(`workshops/${id}/changes?since=never`, headers)).status).toBe(404)
  })

  it('is not put back by a form that holds an older one', async () => {
    const { add, headers, id, said } = await start()
    const a = await add('talk', 'a')
    const { doc } = (await asked(
      `workshops/${id}?locale=fr&depth=0&draft=true&form=true`,
      headers,
      { programme: [], subtitle_fr: 'Un sous-titre', abstract_fr: richText('Bonjour') },
      'PATCH',
    )) as unknown as { doc: JsonObject }
    expect(doc).toMatchObject({ subtitle_fr: 'Un sous-titre', programme: [{ session: a }] })
    expect(await said()).toBe('a')
  })
})
