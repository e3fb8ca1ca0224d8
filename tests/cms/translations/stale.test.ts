import { beforeAll, expect, it, jest } from '@jest/globals'
import { mediaIn } from '../../../seed/database/mediaSource'
import { exportSeries } from '../../../seed/exportSeries'
import { loadSeries } from '../../../seed/loadSeries'
import { stateOfWorkshop } from '../../../src/cms/publication/state'
import { requestIn } from '../../../src/database/request'
import { describeWithDatabase } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import type { JsonObject } from '../../support/json'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

jest.setTimeout(600_000)

/** How many random edits are made; more where it is asked for. */
const count = Number(process.env.STALE_COUNT ?? 60)

type Language = 'en' | 'fr'
const languages = ['fr', 'en'] as const
const otherOf = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')

/** A text in both languages, and what each of them fits: how the other one read when it was written, or when somebody said that it holds. */
interface Text {
  texts: Record<Language, string>
  fits: Record<Language, string>
}
interface Row {
  id: string
  text: Text
}
interface Model {
  title: Text
  subtitle: Text
  abstract: Text
  objectives: Row[]
}

/** Numbers that are the same each time, from a seed (mulberry32). */
const randomOf = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '')
const isStale = ({ fits, texts }: Text, language: Language): boolean => {
  const source = texts[otherOf(language)]
  return Boolean(texts[language] && source) && plain(fits[language]) !== plain(source)
}
const written = (texts: Record<Language, string>): Text => ({ texts, fits: { fr: texts.en, en: texts.fr } })

/** A text after a write of it. */
const after = (before: Text, texts: Record<Language, string>): Text => {
  const changed = (language: Language): boolean => plain(before.texts[language]) !== plain(texts[language])
  const fits = { ...before.fits }
  for (const language of languages) {
    const source = otherOf(language)
    // Whoever writes a text sees the other one; what catches up, is written first or goes leaves the other one as good as it was.
    if (changed(language) || (changed(source) && (isStale(before, source) || !before.texts[source] || !texts[source])))
      fits[language] = texts[source]
    else if (!texts[source]) fits[language] = ''
  }
  return { texts, fits }
}

describeWithDatabase('Texts that are older than another language', () => {
  const { asked, database, make } = useRest()
  let headers: Record<string, string> = {}
  const load = (text: string) => loadSeries(database.payload, text, { media: mediaIn('.', database.payload) })
  beforeAll(async () => {
    headers = (await makeAccount(database.payload, 'editor')).headers
    const series = await load('series: { key: a-series, status: published, title: { fr: Série, en: Series } }')
    expect(series).toMatchObject({ applied: true, problems: [] })
  })
  const read = (path: string): Promise<JsonObject> => asked(`${path}?draft=true&depth=0&locale=fr`, headers)
  const patch = async (path: string, data: object): Promise<JsonObject> => {
    const answer = await asked(`${path}?draft=true&depth=0&locale=fr`, headers, data, 'PATCH')
    expect(answer).toMatchObject({ status: 200 })
    return answer.doc as JsonObject
  }
  const inPlain = (marks: unknown): string[] =>
    (marks as { path: string; language: string; since: Record<string, string> }[])
      .map(({ language, path, since }) => `${path} ${language}: ${plain(JSON.stringify(since))}`)
      .sort()
  const textsOf = (model: Model): [string, Text][] => [
    ['title', model.title],
    ['subtitle', model.subtitle],
    ['abstract', model.abstract],
    ...model.objectives.map(({ id, text }): [string, Text] => [`objectives.${id}.text`, text]),
  ]
  const marksOf = (texts: [string, Text][]): object[] =>
    texts.flatMap(([path, text]) =>
      languages
        .filter((language) => isStale(text, language))
        .map((language) => ({ path, language, since: { [otherOf(language)]: text.fits[language] } })),
    )
  const check = (doc: JsonObject, texts: [string, Text][]): void => {
    const marks = marksOf(texts)
    expect(inPlain(doc.stale)).toEqual(inPlain(marks))
    const inLanguages = languages.filter((code) =>
      marks.some((mark) => (mark as { language: string }).language === code),
    )
    expect(doc.staleIn).toBe(inLanguages.join(' ') || '-')
  }
  const rich = (text: string) => (text ? richText(text) : null)
  const textOf = async (key: string): Promise<string> => (await exportSeries(database.payload, { workshop: key }))!.text

  it('are those whose other language changed, and no other, through whatever is done with them', async () => {
    const seed = Number(process.env.STALE_SEED ?? 7)
    const random = randomOf(seed)
    const pick = <T>(some: readonly T[]): T => some[random(some.length)]!
    let n = 0
    const words = (language: Language): string => `${language === 'fr' ? 'Texte' : 'Text'} ${++n} !`
    const first = written({ fr: words('fr'), en: words('en') })
    const slug = `stale-${seed}`
    const id = await make(headers, 'workshops', {
      slug,
      title: first.texts,
      timeZone: 'Europe/Paris',
      startsAt: '2021-04-26T16:00',
      objectives: [{ text: { fr: words('fr'), en: words('en') } }],
    })
    const path = `workshops/${id}`
    const made = await asked(`${path}?draft=true&depth=0&locale=all`, headers)
    const none = written({ fr: '', en: '' })
    let model: Model = {
      title: first,
      subtitle: none,
      abstract: none,
      objectives: (made.objectives as { id: string; text: Record<Language, string> }[]).map((row) => ({
        id: row.id,
        text: written(row.text),
      })),
    }
    /** States that came about, and the version that each is. */
    let states: { version: string; model: Model; at: number }[] = []
    let writes = 0
    const changedTexts = (text: Text): Record<Language, string> => {
      const texts = { ...text.texts }
      const all = pick([['fr'], ['en'], ['fr', 'en']] as const)
      for (const language of all) {
        const how = random(8)
        // What is set in another way says the same.
        if (how === 0) texts[language] = texts[language].replace(' !', '\u202f!').replace('e ', 'e\u00a0')
        else if (how === 1) texts[language] = ''
        else if (how === 2 && text.fits[otherOf(language)]) texts[language] = text.fits[otherOf(language)]
        else texts[language] = words(language)
      }
      return texts
    }
    const said = (objectives: readonly Row[]) => objectives.map(({ id: row, text }) => ({ id: row, text: text.texts }))
    const acts: Record<string, () => Promise<void>> = {
      async edit() {
        const name = pick(['title', 'subtitle', 'abstract'] as const)
        const texts = changedTexts(model[name])
        const value = name === 'abstract' ? { fr: rich(texts.fr), en: rich(texts.en) } : texts
        await patch(path, { [name]: value })
        model = { ...model, [name]: after(model[name], texts) }
      },
      async editRow() {
        if (!model.objectives.length) return
        const { id: row } = pick(model.objectives)
        const objectives = model.objectives.map((one) =>
          one.id === row ? { ...one, text: after(one.text, changedTexts(one.text)) } : one,
        )
        await patch(path, { objectives: said(objectives) })
        model = { ...model, objectives }
      },
      async moveRow() {
        const objectives = model.objectives.toReversed()
        await patch(path, { objectives: said(objectives) })
        model = { ...model, objectives }
      },
      async addRow() {
        if (model.objectives.length > 4) return
        const text = written({ fr: words('fr'), en: random(2) ? words('en') : '' })
        const doc = await patch(path, { objectives: [...said(model.objectives), { text: text.texts }] })
        const { id: row } = (doc.objectives as Row[]).at(-1)!
        model = { ...model, objectives: [...model.objectives, { id: row, text }] }
      },
      async copyRow() {
        const all = model.objectives
        if (!all.length || all.length > 4) return
        const { texts } = pick(all).text
        // Of several that read the same, the first one is taken for the origin.
        const { text } = all.find((row) =>
          languages.every((code) => plain(row.text.texts[code]) === plain(texts[code])),
        )!
        const doc = await patch(path, { objectives: [...said(all), { text: texts }] })
        const { id: row } = (doc.objectives as Row[]).at(-1)!
        model = { ...model, objectives: [...all, { id: row, text: { texts, fits: { ...text.fits } } }] }
      },
      async removeRow() {
        const objectives = model.objectives.slice(1)
        await patch(path, { objectives: said(objectives) })
        model = { ...model, objectives }
      },
      async hold() {
        const stale = textsOf(model).flatMap(([place, text]) =>
          languages.filter((language) => isStale(text, language)).map((language) => ({ place, text, language })),
        )
        if (!stale.length) return
        const { language, place, text } = pick(stale)
        const { updatedAt } = await read(path)
        const answer = await asked(`${path}/holds`, headers, { text: place, language, basedOn: updatedAt })
        expect(answer).toMatchObject({ status: 200 })
        text.fits[language] = text.texts[otherOf(language)]
        // It is said of the newest version, which is the state that was remembered last.
        states = states.filter(({ at }) => at < writes)
        expect((await read(path)).updatedAt).toBe(updatedAt)
      },
      async publish() {
        if (languages.some((language) => !model.title.texts[language])) return
        await patch(path, { _status: 'published' })
      },
      async remember() {
        const { docs } = await asked(
          `workshops/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1&depth=0`,
          headers,
        )
        const [newest] = docs as { id: string }[]
        // Older versions are not kept for ever.
        states = [...states.slice(-4), { version: newest!.id, model: structuredClone(model), at: writes }]
      },
      async restore() {
        if (!states.length) return
        const state = pick(states)
        const answer = await asked(`workshops/versions/${state.version}?depth=0`, headers, {})
        expect(answer).toMatchObject({ status: 200 })
        model = structuredClone(state.model)
      },
      async loadAgain() {
        const { plan } = await load(await textOf(slug))
        expect(plan!.items.filter(({ action }) => action !== 'same')).toEqual([])
      },
      async loadElsewhere() {
        const elsewhere = `${slug}-there-${++n}`
        const text = await textOf(slug)
        const loaded = await load(text.replace(`\n  ${slug}:\n`, `\n  ${elsewhere}:\n`))
        expect(loaded).toMatchObject({ applied: true, problems: [] })
        const { docs } = await asked(`workshops?where[slug][equals]=${elsewhere}&draft=true&depth=0&locale=fr`, headers)
        const [doc] = docs as JsonObject[]
        const rows = doc!.objectives as Row[]
        const objectives = model.objectives.map(({ text: one }, row) => ({ id: rows[row]!.id, text: one }))
        check(doc!, textsOf({ ...model, objectives }))
      },
    }
    // What is done oftener stands here oftener.
    const names = Object.keys(acts).flatMap((name) => (/^(edit|hold)/.test(name) ? [name, name, name] : [name]))
    for (let step = 0; step < count; step++) {
      const name = pick(names)
      try {
        await acts[name]!()
        if (!['hold', 'loadAgain', 'loadElsewhere', 'remember'].includes(name)) writes++
        check(await read(path), textsOf(model))
      } catch (error) {
        throw new Error(`Seed ${seed}, step ${step}, ${name}: ${String(error)}`, { cause: error })
      }
    }
  })

  it('stay so when two people become one', async () => {
    const random = randomOf(Number(process.env.STALE_SEED ?? 7) + 1)
    let n = 0
    const words = (language: Language): string => `Vie ${language} ${++n}`
    const person = async (): Promise<{ id: string; text: Text }> => {
      const has = [['fr'], ['en'], ['fr', 'en'], []][random(4)] as Language[]
      let text = written({ fr: has.includes('fr') ? words('fr') : '', en: has.includes('en') ? words('en') : '' })
      const said = (): object => ({ biography: { fr: rich(text.texts.fr), en: rich(text.texts.en) } })
      const id = await make(headers, 'speakers', { name: `Person ${++n}`, ...said() })
      if (has.length === 2 && random(2)) {
        const language = languages[random(2)]!
        text = after(text, { ...text.texts, [language]: words(language) })
        await patch(`speakers/${id}`, said())
      }
      check(await read(`speakers/${id}`), [['biography', text]])
      return { id, text }
    }
    for (let round = 0; round < Math.max(6, count / 10); round++) {
      const [kept, merged] = [await person(), await person()]
      expect(await asked(`speakers/${merged.id}/merge`, headers, { into: kept.id })).toMatchObject({ status: 200 })
      const both = written({ fr: '', en: '' })
      for (const language of languages) {
        const from = kept.text.texts[language] ? kept : merged
        both.texts[language] = from.text.texts[language]
        both.fits[language] = from.text.fits[language]
      }
      // What stayed was there before the other language came.
      for (const language of languages)
        if (kept.text.texts[language] && !kept.text.texts[otherOf(language)])
          both.fits[language] = both.texts[otherOf(language)]
      // What came from one that had no other language was written for none.
      for (const language of languages) both.fits[language] ||= both.texts[otherOf(language)]
      check(await read(`speakers/${kept.id}`), [['biography', both]])
    }
  })

  it('are as old in a copy of a document, which lacks no language that it has', async () => {
    const person = await make(headers, 'speakers', { name: 'Ada' })
    const id = await make(headers, 'sessions', {
      title: { fr: 'Un', en: 'One' },
      people: [{ person, affiliations: [{ unit: { fr: 'Ici', en: 'Here' } }] }],
    })
    const { people } = await patch(`sessions/${id}`, { title: { fr: 'Deux' } })
    const [row] = people as { id: string; affiliations: { id: string }[] }[]
    const unit = { id: row!.affiliations[0]!.id, unit: { en: 'There' } }
    const source = await patch(`sessions/${id}`, { people: [{ id: row!.id, person, affiliations: [unit] }] })
    expect(source).toMatchObject({ missing: '-', staleIn: 'fr en' })
    const answer = await asked(`sessions/${id}/duplicate?depth=0&locale=fr&draft=true`, headers, {})
    const copy = await read(`sessions/${answer.doc.id as string}`)
    const [there] = copy.people as { id: string; affiliations: { id: string }[] }[]
    expect(copy).toMatchObject({ missing: '-', staleIn: 'fr en' })
    expect(copy.stale).toEqual([
      { path: 'title', language: 'en', since: { fr: 'Un' } },
      {
        path: `people.${there!.id}.affiliations.${there!.affiliations[0]!.id}.unit`,
        language: 'fr',
        since: { en: 'Here' },
      },
    ])
  })

  it('are none in what is in one language on purpose, or by nature', async () => {
    const id = await make(headers, 'speakers', {
      name: 'Ada',
      line: { fr: 'Poète', en: 'Poet' },
      biography: { fr: richText('Une vie'), en: richText('A life') },
    })
    expect(await patch(`speakers/${id}`, { line: { en: 'Writer' } })).toMatchObject({ stale: [], staleIn: '-' })
    expect(await patch(`speakers/${id}`, { biography: { en: richText('Another') } })).toMatchObject({ staleIn: 'fr' })
    expect(await patch(`speakers/${id}`, { oneLanguage: 'fr' })).toMatchObject({ stale: [], staleIn: '-' })
  })

  it('are told to editors alone, who find them, and are written by nobody', async () => {
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un', en: 'One' },
      timeZone: 'Europe/Paris',
      startsAt: '2021-04-26T16:00',
      endsAt: '2021-04-26T18:00',
      attendanceMode: 'online',
    })
    await patch(`workshops/${id}`, { title: { fr: 'Deux' }, stale: [], staleIn: '-' })
    expect(await patch(`workshops/${id}`, { _status: 'published', stale: [] })).toMatchObject({ staleIn: 'en' })
    const found = await asked(
      `workshops?where[and][0][staleIn][contains]=en&where[and][1][id][equals]=${id}&draft=true&depth=0`,
      headers,
    )
    expect(found.totalDocs).toBe(1)
    const stranger = await asked(`workshops/${id}?depth=0`)
    expect(stranger.status).toBe(200)
    for (const name of ['stale', 'staleIn']) expect(stranger).not.toHaveProperty(name)
    expect(JSON.stringify(await asked(`workshops/by-slug/${stranger.slug as string}?locale=fr`))).not.toContain('stale')
    expect((await asked('workshops?where[staleIn][contains]=en')).status).toBe(400)
    const reader = (await makeAccount(database.payload, 'draftReader')).headers
    expect(await asked(`workshops/${id}?depth=0&draft=true`, reader)).not.toHaveProperty('stale')
    expect((await asked(`workshops/${id}/holds`, reader, { text: 'title', language: 'en' })).status).toBe(403)
  })

  it('hold where somebody says so: of a text that is there, as it was read', async () => {
    const id = await make(headers, 'sessions', { title: { fr: 'Un', en: 'One' } })
    const { updatedAt } = await read(`sessions/${id}`)
    await patch(`sessions/${id}`, { title: { fr: 'Deux' } })
    const holds = (data: object) => asked(`sessions/${id}/holds`, headers, data)
    const text = { text: 'title', language: 'en' }
    expect(await holds({ ...text, basedOn: updatedAt })).toMatchObject({ status: 409 })
    expect((await read(`sessions/${id}`)).staleIn).toBe('en')
    for (const wrong of [
      {},
      { text: 'kind', language: 'en' },
      { text: 'title', language: 'de' },
      { ...text, basedOn: 1 },
    ])
      expect(await holds(wrong)).toMatchObject({ status: 400 })
    expect((await asked('sessions/none/holds', headers, text)).status).toBe(404)
    expect(await holds(text)).toMatchObject({ status: 200, stale: [] })
    expect(await holds(text)).toMatchObject({ status: 200, stale: [] })
    expect((await read(`sessions/${id}`)).staleIn).toBe('-')
    // What it holds for is how the other one reads now.
    await patch(`sessions/${id}`, { title: { fr: 'Trois' } })
    expect((await read(`sessions/${id}`)).stale).toEqual([{ path: 'title', language: 'en', since: { fr: 'Deux' } }])
  })

  it('hold without a change of what is public, however often it is saved afterwards', async () => {
    const session = await make(headers, 'sessions', { kind: 'talk', title: { fr: 'Un', en: 'One' } })
    const workshop = await make(headers, 'workshops', {
      title: { fr: 'Un', en: 'One' },
      timeZone: 'Europe/Paris',
      startsAt: '2021-04-26T16:00',
      endsAt: '2021-04-26T18:00',
      attendanceMode: 'online',
      programme: [{ session }],
    })
    await patch(`sessions/${session}`, { title: { fr: 'Deux' } })
    await patch(`workshops/${workshop}`, { _status: 'published' })
    const state = async () => stateOfWorkshop(await requestIn(database.payload, 'en'), workshop)
    expect(await state()).toBe('public')
    expect(await asked(`sessions/${session}/holds`, headers, { text: 'title', language: 'en' })).toMatchObject({
      stale: [],
    })
    expect(await state()).toBe('public')
    await patch(`sessions/${session}`, { title: { fr: 'Trois' } })
    expect(await state()).toBe('changed')
    expect(await patch(`sessions/${session}`, { title: { fr: 'Deux' } })).toMatchObject({ stale: [] })
    expect(await state()).toBe('public')
  })
})
