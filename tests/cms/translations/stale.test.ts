import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import { parse, stringify } from 'yaml'
import { mediaIn } from '../../../seed/database/mediaSource'
import { exportSeries } from '../../../seed/exportSeries'
import { loadSeries } from '../../../seed/loadSeries'
import { makeBackup } from '../../../src/backup/makeBackup'
import { mediaFolder } from '../../../src/cms/pictures/files'
import { stateOfWorkshop } from '../../../src/cms/publication/state'
import { requestIn } from '../../../src/database/request'
import { describeWithDatabase, freshEnvironment } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import type { JsonObject } from '../../support/json'
import { makeAccount } from '../../support/server'
import {
  after,
  isStale,
  languages,
  marksOf,
  missingIn,
  otherOf,
  plain,
  randomOf,
  settled,
  textsOf,
  written,
  type Language,
  type Model,
  type Text,
} from '../../support/staleModel'
import { typed } from '../../support/typed'
import { useRest } from '../../support/useRest'

jest.setTimeout(3_600_000)

/** How many random edits are made of a document of each kind; more where it is asked for. */
const count = Number(process.env.STALE_COUNT ?? 12)
const seed = Number(process.env.STALE_SEED ?? 7)

type Row = Model['rows'][number]

/** A kind of document as it is edited here: some of its texts, and a list of rows with one in each. */
interface Kind {
  slug: 'media' | 'organisations' | 'series' | 'sessions' | 'speakers' | 'workshops'
  texts: readonly string[]
  rich?: string
  /** The text that is needed, in one language at least. */
  needed?: string
  list?: {
    text: string
    /** Where it stands in a document. */
    at: (doc: JsonObject) => string
    rowsIn: (doc: JsonObject) => { id: string }[]
    /** What a write of it says. */
    data: (doc: JsonObject, rows: readonly object[]) => object
  }
  /** Whether earlier versions of it are restored, and it is published. */
  isRestored?: true
  isPublished?: true
  /** Where it stands in a series file. */
  inFile?: 'media' | 'organisations' | 'people'
}

const affiliations = (name: string): NonNullable<Kind['list']> => ({
  text: 'unit',
  at: (doc) => (name === 'people' ? `people.${doc.people[0].id}.affiliations` : 'affiliations'),
  rowsIn: (doc) => (name === 'people' ? doc.people[0].affiliations : doc.affiliations),
  data: (doc, rows) =>
    name === 'people'
      ? { people: [{ id: doc.people[0].id, person: doc.people[0].person, affiliations: rows }] }
      : { affiliations: rows },
})

const topList = (name: string, text: string, more: object = {}): NonNullable<Kind['list']> => ({
  text,
  at: () => name,
  rowsIn: (doc) => doc[name],
  data: (_, rows) => ({ [name]: rows.map((row) => ({ ...more, ...row })) }),
})

const kinds: readonly Kind[] = [
  {
    slug: 'workshops',
    texts: ['title', 'subtitle', 'place.name', 'abstract'],
    rich: 'abstract',
    list: topList('objectives', 'text'),
    isRestored: true,
    isPublished: true,
  },
  {
    slug: 'sessions',
    texts: ['title', 'abstract'],
    rich: 'abstract',
    list: affiliations('people'),
    isRestored: true,
  },
  {
    slug: 'speakers',
    texts: ['biography'],
    rich: 'biography',
    list: affiliations('affiliations'),
    isRestored: true,
    inFile: 'people',
  },
  { slug: 'organisations', texts: ['name'], needed: 'name', isRestored: true, inFile: 'organisations' },
  { slug: 'media', texts: ['alt'], inFile: 'media' },
  {
    slug: 'series',
    texts: ['title', 'tagline', 'privacy'],
    rich: 'privacy',
    list: topList('links', 'label', { url: 'https://example.org/' }),
    isRestored: true,
    isPublished: true,
  },
]

const rich = (text: string) => (text ? richText(text) : null)

/** A text at its place, as a write says it. */
const at = (place: string, value: object): object => {
  const [name = '', ...below] = place.split('.')
  return { [name]: below.length ? at(below.join('.'), value) : value }
}

const inPlain = (marks: unknown): string[] =>
  (marks as { path: string; language: string; since: Record<string, string> }[])
    .map(({ language, path: place, since }) => `${place} ${language}: ${plain(JSON.stringify(since))}`)
    .sort()

const check = (doc: JsonObject, texts: [string, Text][], slug = ''): void => {
  const marks = marksOf(texts)
  expect(inPlain(doc.stale)).toEqual(inPlain(marks))
  // No list finds the series.
  if (slug === 'series') return
  const inLanguages = languages.filter((code) => marks.some(({ language }) => language === code))
  expect(doc.staleIn).toBe(inLanguages.join(' ') || '-')
}

describeWithDatabase('Texts that are older than another language', () => {
  const { asked, database, make } = useRest()
  let headers: Record<string, string> = {}
  const folders: string[] = []
  const load = (text: string) => loadSeries(database.payload, text, { media: mediaIn('.', database.payload) })
  beforeAll(async () => {
    headers = (await makeAccount(database.payload, 'editor')).headers
    const series = await load('series: { key: a-series, status: published, title: { fr: Série, en: Series } }')
    expect(series).toMatchObject({ applied: true, problems: [] })
  })
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))
  const read = (place: string): Promise<JsonObject> => asked(`${place}?draft=true&depth=0&locale=fr`, headers)
  const patch = async (place: string, data: object): Promise<JsonObject> => {
    const isGlobal = place.startsWith('globals/')
    const address = `${place}?draft=true&depth=0&locale=fr`
    const answer = await asked(address, headers, data, isGlobal ? 'POST' : 'PATCH')
    expect(answer).toMatchObject({ status: 200 })
    return (isGlobal ? answer.result : answer.doc) as JsonObject
  }
  const whole = async (workshop?: string): Promise<string> =>
    (await exportSeries(database.payload, workshop ? { workshop } : {}))!.text

  /** A document of a kind, with a title in both languages. */
  const makeOne = async ({ slug }: Kind, words: (language: Language) => string): Promise<string> => {
    const both = () => ({ fr: words('fr'), en: words('en') })
    switch (slug) {
      case 'workshops':
        return `workshops/${await make(headers, slug, {
          slug: `stale-${seed}`,
          title: both(),
          timeZone: 'Europe/Paris',
          startsAt: '2021-04-26T16:00',
          objectives: [{ text: both() }],
        })}`
      case 'sessions': {
        const person = await make(headers, 'speakers', { name: 'Ada Lovelace' })
        const people = [{ person, affiliations: [{ unit: both() }] }]
        return `sessions/${await make(headers, slug, { title: both(), people })}`
      }
      case 'speakers':
        return `speakers/${await make(headers, slug, { name: 'Grace Hopper', affiliations: [{ unit: both() }] })}`
      case 'organisations':
        return `organisations/${await make(headers, slug, { name: both() })}`
      case 'media': {
        const data = await sharp({ create: { background: '#123', channels: 3, height: 9, width: 9 } })
          .png()
          .toBuffer()
        const file = { data, mimetype: 'image/png', name: 'map.png', size: data.length }
        const { id } = await database.payload.create({ collection: 'media', data: {}, file })
        await patch(`media/${id}`, { alt: both() })
        return `media/${id}`
      }
      default: {
        await patch('globals/series', { links: [{ url: 'https://example.org/', label: both() }] })
        return 'globals/series'
      }
    }
  }

  const textIn = (doc: JsonObject, place: string): Record<Language, string> => {
    let value: unknown = doc
    for (const name of place.split('.')) value = (value as JsonObject | null | undefined)?.[name]
    const { en, fr } = (value ?? {}) as Partial<Record<Language, string | null>>
    return { fr: fr ?? '', en: en ?? '' }
  }

  it.each(kinds)(
    'of $slug are those whose other language changed, and no other, through whatever is done with them',
    async (kind) => {
      const { inFile, isPublished, isRestored, list, needed, slug, texts: places } = kind
      const random = randomOf(seed + kinds.indexOf(kind))
      const pick = <T>(some: readonly T[]): T => some[random(some.length)]!
      let n = 0
      const words = (language: Language): string => `${language === 'fr' ? 'Texte' : 'Text'} ${slug} ${++n} !`
      const place = await makeOne(kind, words)
      const made = await asked(`${place}?draft=true&depth=0&locale=all`, headers)
      const rowsIn = (doc: JsonObject) => list?.rowsIn(doc) ?? []
      /** Of a session, a block and the workshop that both stand in. */
      const beside: string[] = []
      if (slug === 'sessions') {
        beside.push(await make(headers, slug, { kind: 'block', title: { fr: words('fr'), en: words('en') } }))
        const title = { fr: words('fr'), en: words('en') }
        const frame = { title, timeZone: 'Europe/Paris', startsAt: '2021-04-26T16:00' }
        beside.push(`workshops/${await make(headers, 'workshops', frame)}`)
      }
      const rowsAt = list?.at(made)
      let model: Model = {
        texts: Object.fromEntries(places.map((one) => [one, written(textIn(made, one))])),
        rows: rowsIn(made).map((row) => ({ id: row.id, text: written(textIn(row, list!.text)) })),
        oneLanguage: null,
      }
      const own = (one = model) => textsOf(one, rowsAt, list?.text)
      /** What a document is afterwards. */
      const become = (next: Model): void => void (model = next.oneLanguage ? settled(next) : next)
      /** States that came about, and the version that each is, or the entry of a series file. */
      let states: { version?: string; entry?: object; model: Model }[] = []
      const newestVersion = async (): Promise<string> => {
        const of = slug === 'series' ? 'globals/series/versions?' : `${slug}/versions?where[parent][equals]=${made.id}&`
        const { docs } = await asked(`${of}sort=-updatedAt&limit=1&depth=0`, headers)
        const [newest] = docs as { id: string }[]
        return newest!.id
      }
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
      const said = (rows: readonly Row[]) => rows.map(({ id, text }) => ({ id, [list!.text]: text.texts }))
      const writeRows = async (rows: readonly object[]) => patch(place, list!.data(await read(place), rows))
      const editRows = async (rows: Row[]): Promise<void> => {
        await writeRows(said(rows))
        become({ ...model, rows })
      }
      const addRow = async (text: Text): Promise<void> => {
        const { id } = rowsIn(await writeRows([...said(model.rows), { [list!.text]: text.texts }])).at(-1)!
        become({ ...model, rows: [...model.rows, { id, text }] })
      }
      /** Whether two rows read the same. */
      const alike = (one: Text, other: Text): boolean =>
        languages.every((code) => plain(one.texts[code]) === plain(other.texts[code]))
      const acts: Record<string, (() => Promise<void>) | false | undefined> = {
        async edit() {
          const name = pick(places)
          const texts = changedTexts(model.texts[name]!)
          if (name === needed && !languages.some((language) => texts[language])) return
          await patch(place, at(name, kind.rich === name ? { fr: rich(texts.fr), en: rich(texts.en) } : texts))
          become({ ...model, texts: { ...model.texts, [name]: after(model.texts[name]!, texts) } })
        },
        editRow:
          list &&
          (async () => {
            if (!model.rows.length) return
            const { id } = pick(model.rows)
            await editRows(
              model.rows.map((row) =>
                row.id === id ? { ...row, text: after(row.text, changedTexts(row.text)) } : row,
              ),
            )
          }),
        moveRow: list && (() => editRows(model.rows.toReversed())),
        removeRow: list && (() => editRows(model.rows.slice(1))),
        addRow:
          list &&
          (async () => {
            if (model.rows.length < 5) await addRow(written({ fr: words('fr'), en: random(2) ? words('en') : '' }))
          }),
        copyRow:
          list &&
          (async () => {
            if (!model.rows.length || model.rows.length > 4) return
            const { text } = pick(model.rows)
            // Of several that read the same, the first one is taken for the origin.
            const { fits } = model.rows.find((row) => alike(row.text, text))!.text
            await addRow({ texts: text.texts, fits: { ...fits } })
          }),
        /** What is written beside what it translates is up to date with it, and makes it no older. */
        async translate() {
          const [name, text] = pick(own())
          const language = pick(languages)
          const source = otherOf(language)
          if (!text.texts[source] || model.oneLanguage) return
          const value = words(language)
          const reading = { language: source, reading: text.texts[source].trim() }
          const sent = { text: name, language, value, now: text.texts[language].trim(), source: reading }
          const id = slug === 'series' ? {} : { id: made.id as string }
          const answer = await asked('translations', headers, { of: slug, ...id, texts: [sent] })
          expect(answer).toMatchObject({ status: 200 })
          if (!text.texts[language] || !isStale(text, source)) text.fits[source] = value
          text.texts = { ...text.texts, [language]: value }
          text.fits[language] = text.texts[source]
        },
        async hold() {
          const stale = own().flatMap(([text, one]) =>
            languages.filter((language) => isStale(one, language)).map((language) => ({ language, one, text })),
          )
          if (!stale.length) return
          const { language, one, text } = pick(stale)
          const { updatedAt } = await read(place)
          /** All that it says otherwise: what is public, and the working copy. */
          const besides = () =>
            Promise.all(
              ['', 'draft=true&'].map(async (state) => {
                const {
                  requestId: _,
                  stale: __,
                  staleIn: ___,
                  ...doc
                } = await asked(`${place}?${state}depth=0&locale=all`, headers)
                return doc
              }),
            )
          const before = await besides()
          const answer = await asked(`${place}/holds`, headers, { text, language, basedOn: updatedAt })
          expect(answer).toMatchObject({ status: 200 })
          expect(await besides()).toEqual(before)
          one.fits[language] = one.texts[otherOf(language)]
          // It is said of the newest version, which may be one that was remembered.
          const newest = states.some(({ version }) => version) ? await newestVersion() : ''
          states = states.filter(({ version }) => version !== newest)
          expect((await read(place)).updatedAt).toBe(updatedAt)
        },
        async purposely() {
          const oneLanguage = model.oneLanguage ? null : pick(languages)
          await patch(place, { oneLanguage })
          become({ ...model, oneLanguage })
        },
        publish:
          isPublished &&
          (async () => {
            if (languages.some((language) => !model.texts.title!.texts[language])) return
            await patch(place, { _status: 'published' })
          }),
        remember:
          isRestored &&
          (async () => {
            // Older versions are not kept for ever.
            states = [...states.slice(-4), { version: await newestVersion(), model: structuredClone(model) }]
          }),
        restore:
          isRestored &&
          (async () => {
            const known = states.filter(({ version }) => version)
            if (!known.length) return
            const state = pick(known)
            const of = slug === 'series' ? 'globals/series' : slug
            const answer = await asked(`${of}/versions/${state.version}?depth=0`, headers, {})
            expect(answer).toMatchObject({ status: 200 })
            model = structuredClone(state.model)
          }),
        takeAway:
          inFile &&
          (async () => {
            const doc = await read(place)
            const key = slug === 'media' ? `media/${doc.filename as string}` : (doc.slug as string)
            const file = parse(await whole()) as JsonObject
            states.push({
              entry: { [inFile]: { [key]: file[inFile][key] } },
              model: structuredClone(model),
            })
          }),
        /** An entry that says which of its texts are older brings them as they were; one that says nothing is a write like others. */
        loadBack:
          inFile &&
          (async () => {
            const known = states.filter(({ entry, model: then }) => entry && then.rows.length === model.rows.length)
            if (!known.length) return
            const { entry, model: then } = pick(known)
            const loaded = await load(stringify({ series: { key: 'a-series' }, ...entry }))
            expect(loaded).toMatchObject({ applied: true, problems: [] })
            const isSaid = marksOf(own(then)).length > 0
            const taken = (now: Text, before: Text): Text =>
              isSaid ? structuredClone(before) : after(now, { ...before.texts })
            become({
              oneLanguage: then.oneLanguage,
              texts: Object.fromEntries(places.map((one) => [one, taken(model.texts[one]!, then.texts[one]!)])),
              rows: model.rows.map(({ id, text }, row) => ({ id, text: taken(text, then.rows[row]!.text) })),
            })
          }),
        async loadAgain() {
          const { plan } = await load(await whole())
          expect(plan!.items.filter(({ action }) => action !== 'same')).toEqual([])
        },
        loadElsewhere:
          slug === 'workshops' &&
          (async () => {
            const elsewhere = `${made.slug as string}-there-${++n}`
            const text = await whole(made.slug as string)
            const loaded = await load(text.replace(`\n  ${made.slug as string}:\n`, `\n  ${elsewhere}:\n`))
            expect(loaded).toMatchObject({ applied: true, problems: [] })
            const address = `workshops?where[slug][equals]=${elsewhere}&draft=true&depth=0&locale=fr`
            const [doc] = (await asked(address, headers)).docs as JsonObject[]
            const rows = model.rows.map(({ text: one }, row) => ({ id: rowsIn(doc!)[row]!.id, text: one }))
            check(doc!, own({ ...model, rows }))
          }),
        /** A copy is as old as what it is made of. */
        duplicate:
          slug === 'sessions' &&
          (async () => {
            const { doc } = await asked(`sessions/${made.id}/duplicate?depth=0&locale=fr&draft=true`, headers, {})
            const copy = await read(`sessions/${doc.id as string}`)
            const ids = rowsIn(copy)
            const rows = model.rows.map(({ text }, row) => ({ id: ids[row]!.id, text }))
            check(copy, textsOf({ ...model, rows }, list!.at(copy), list!.text))
          }),
        /** In a programme it stands before or after a block, or in it. */
        moveInProgramme:
          slug === 'sessions' &&
          (async () => {
            const session = made.id as string
            const [block = '', workshop = ''] = beside
            const ways = [
              [{ session }, { session: block }],
              [{ session: block }, { session }],
              [{ session: block, items: [{ session }] }],
            ]
            await patch(workshop, { programme: pick(ways) })
          }),
        next:
          slug === 'workshops' &&
          (async () => {
            const title = { fr: words('fr'), en: words('en') }
            const { id } = await asked(`workshops/${made.id}/next`, headers, { startsOn: null, title })
            check(await read(`workshops/${id as string}`), [['place.name', model.texts['place.name']!]])
          }),
      }
      // What is done oftener stands here oftener.
      const names = Object.keys(acts)
        .filter((name) => acts[name])
        .flatMap((name) => (/^(edit|hold|translate)/.test(name) ? [name, name, name] : [name]))
      for (let step = 0; step < count; step++) {
        const name = pick(names)
        try {
          await (acts[name] as () => Promise<void>)()
          const doc = await read(place)
          check(doc, own(), slug)
          if (slug !== 'series') expect(doc.missing).toBe(missingIn(own(), model, slug === 'media'))
        } catch (error) {
          throw new Error(`Seed ${seed}, ${slug}, step ${step}, ${name}: ${String(error)}`, { cause: error })
        }
      }
      // What follows finds a text that is older, of each kind.
      const [name = ''] = places
      const write = async (texts: Record<Language, string>): Promise<void> => {
        const value = kind.rich === name ? { fr: rich(texts.fr), en: rich(texts.en) } : texts
        await patch(place, { ...at(name, value), oneLanguage: null })
        become({ ...model, oneLanguage: null, texts: { ...model.texts, [name]: after(model.texts[name]!, texts) } })
      }
      const [fr, en] = [words('fr'), words('en')]
      await write({ fr, en })
      await write({ fr: words('fr'), en })
      check(await read(place), own(), slug)
      expect(isStale(model.texts[name]!, 'en')).toBe(true)
    },
  )

  it('stay so in another database that a file is loaded into, and in a backup that is restored', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'atelier-stale-'))
    const [backup, file] = [path.join(folder, 'backup'), path.join(folder, 'series.yaml')]
    const [there, back] = [await freshEnvironment(), await freshEnvironment()]
    folders.push(folder, there.DATA_DIR as string, back.DATA_DIR as string)
    const text = await whole()
    await writeFile(file, text)
    await cp(mediaFolder(database.payload), path.join(folder, 'media'), { recursive: true })
    await makeBackup(database.payload, backup)
    const [loaded, restored] = await Promise.all([typed('seed', [file], there), typed('restore', [backup], back)])
    expect([loaded, restored]).toMatchObject([{ code: 0 }, { code: 0 }])
    const [exported, copied] = await Promise.all([typed('export', [], there), typed('export', [], back)])
    expect(copied.out).toBe(text)
    // Where rows have other ids, a draft says that none is older though its silence would say so.
    const plainly = (said: string): string => said.replaceAll(/\n +stale: none\b/g, '')
    expect(plainly(exported.out)).toBe(plainly(text))
    expect(text.match(/^ +stale:\n/gm)?.length).toBeGreaterThanOrEqual(kinds.length)
  })

  it('are counted alike in lists, in what is to do, in the navigation and on the screen for them', async () => {
    const asEnglish = { ...headers, 'Accept-Language': 'en' }
    const todo = await asked('todo', asEnglish)
    const { counts } = await asked('translations', asEnglish)
    const inTodo = (of: string, noted: 'missing' | 'stale', locale: Language): number => {
      const rows = todo[noted] as { collection: string; locale: string; count: number }[]
      return rows.find((row) => row.collection === of && row.locale === locale)?.count ?? 0
    }
    for (const { slug } of kinds) {
      /** How many documents the screen for it shows, over all its pages, with a text of this state in this language. */
      const onScreen = async (state?: string, language?: Language): Promise<number> => {
        let found = 0
        for (let page = 1, pages = 1; page <= pages; page++) {
          const answer = await asked(`translations?of=${slug}&page=${page}`, asEnglish)
          pages = answer.pages as number
          for (const { texts } of answer.docs as { texts: { state: string; language: string }[] }[])
            if (texts.some((text) => (!state || text.state === state) && (!language || text.language === language)))
              found++
        }
        return found
      }
      const inList = async (where: string): Promise<number> =>
        (await asked(`${slug}?draft=true&depth=0&limit=1&${where}`, headers)).totalDocs as number
      expect([slug, await onScreen()]).toEqual([slug, counts[slug]])
      for (const language of languages)
        for (const [state, field] of [
          ['missing', 'missing'],
          ['stale', 'staleIn'],
        ] as const) {
          const shown = await onScreen(state, language)
          if (state === 'stale' && language === 'en') expect(shown).toBeGreaterThan(0)
          expect([slug, state, language, inTodo(slug, state, language)]).toEqual([slug, state, language, shown])
          if (slug !== 'series') expect(await inList(`where[${field}][contains]=${language}`)).toBe(shown)
        }
    }
    expect(todo.toTranslate).toBe(Object.values(counts as Record<string, number>).reduce((sum, one) => sum + one, 0))
  })

  it.each([
    { slug: 'speakers', name: 'biography' },
    { slug: 'organisations', name: 'name' },
  ])('stay so when two $slug become one, and where both are named', async ({ name, slug }) => {
    const isPerson = slug === 'speakers'
    const random = randomOf(seed + name.length)
    let n = 0
    const words = (language: Language): string => `Vie ${language} ${++n}`
    const said = ({ texts }: Text): object => ({
      [name]: isPerson ? { fr: rich(texts.fr), en: rich(texts.en) } : texts,
    })
    const entry = async (): Promise<{ id: string; text: Text }> => {
      const has = [['fr'], ['en'], ['fr', 'en'], isPerson ? [] : ['fr']][random(4)] as Language[]
      let text = written({ fr: has.includes('fr') ? words('fr') : '', en: has.includes('en') ? words('en') : '' })
      const id = await make(headers, slug, { ...(isPerson ? { name: `Person ${++n}` } : {}), ...said(text) })
      if (has.length === 2 && random(2)) {
        const language = languages[random(2)]!
        text = after(text, { ...text.texts, [language]: words(language) })
        await patch(`${slug}/${id}`, said(text))
      }
      check(await read(`${slug}/${id}`), [[name, text]])
      return { id, text }
    }
    /** A session that names both, with a text that is older at the one that goes. */
    const naming = async (kept: string, merged: string): Promise<{ id: string; unit: Text }> => {
      const unit = { fr: words('fr'), en: words('en') }
      const people = isPerson
        ? [{ person: kept }, { person: merged, affiliations: [{ unit }] }]
        : [
            {
              person: await make(headers, 'speakers', { name: `Person ${++n}` }),
              affiliations: [kept, merged].map((organisation) => ({ organisation, unit })),
            },
          ]
      const id = await make(headers, 'sessions', { title: { fr: words('fr'), en: words('en') }, people })
      const doc = await asked(`sessions/${id}?draft=true&depth=0&locale=all`, headers)
      const next = { ...unit, fr: words('fr') }
      const rows = doc.people as { affiliations: { unit: object }[] }[]
      await patch(`sessions/${id}`, {
        people: rows.map((row) => ({
          ...row,
          affiliations: row.affiliations.map((affiliation) => ({ ...affiliation, unit: next })),
        })),
      })
      return { id, unit: after(written(unit), next) }
    }
    for (let round = 0; round < Math.max(4, count / 4); round++) {
      const [kept, merged] = [await entry(), await entry()]
      const where = await naming(kept.id, merged.id)
      expect(await asked(`${slug}/${merged.id}/merge`, headers, { into: kept.id })).toMatchObject({ status: 200 })
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
      check(await read(`${slug}/${kept.id}`), [[name, both]])
      // One row is left of two, and is as old as it was.
      const session = await read(`sessions/${where.id}`)
      expect(session.people).toHaveLength(1)
      const [person] = session.people as { id: string; affiliations: { id: string }[] }[]
      expect(person!.affiliations).toHaveLength(1)
      check(session, [[`people.${person!.id}.affiliations.${person!.affiliations[0]!.id}.unit`, where.unit]])
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
    const now = await read(`sessions/${id}`)
    expect(now.staleIn).toBe('en')
    for (const wrong of [{}, { text: 'kind', language: 'en' }, { text: 'title', language: 'de' }])
      expect(await holds({ basedOn: now.updatedAt, ...wrong })).toMatchObject({ status: 400 })
    for (const [field, unread] of [
      ['basedOn', {}],
      ['basedOn', { basedOn: 1 }],
      ['basedOn', { now: 'One' }],
      ['now', { basedOn: updatedAt, now: 1 }],
    ] as const)
      expect(await holds({ ...text, ...unread })).toMatchObject({
        status: 400,
        errors: [{ code: 'READING_MISSING', field }],
      })
    expect((await asked('sessions/none/holds', headers, { ...text, basedOn: updatedAt })).status).toBe(404)
    const asIs = async () => holds({ ...text, basedOn: (await read(`sessions/${id}`)).updatedAt })
    expect(await asIs()).toMatchObject({ status: 200, stale: [] })
    expect(await asIs()).toMatchObject({ status: 200, stale: [] })
    expect((await read(`sessions/${id}`)).staleIn).toBe('-')
    // As it was read with what it translates, whatever else changed.
    await patch(`sessions/${id}`, { title: { fr: 'Deux et demi' } })
    await patch(`sessions/${id}`, { abstract: { fr: rich('Ailleurs') } })
    const asRead = { ...text, now: 'One', source: { language: 'fr', reading: 'Deux et demi' } }
    for (const wrong of [{ now: 'Two' }, { source: { language: 'fr', reading: 'Deux' } }])
      expect(await holds({ ...asRead, ...wrong })).toMatchObject({ status: 409, errors: [{ code: 'TEXT_CHANGED' }] })
    expect(await holds(asRead)).toMatchObject({ status: 200, stale: [] })
    await patch(`sessions/${id}`, { title: { fr: 'Deux' } })
    expect(await asIs()).toMatchObject({ status: 200, stale: [] })
    // Of the series too.
    await patch('globals/series', { tagline: { fr: 'Un', en: 'One' } })
    await patch('globals/series', { tagline: { fr: 'Deux' } })
    const taglines = ({ stale }: JsonObject): unknown[] => stale.filter((mark: JsonObject) => mark.path === 'tagline')
    expect(taglines(await read('globals/series'))).toMatchObject([{ language: 'en', since: { fr: 'Un' } }])
    const { updatedAt: basedOn } = await read('globals/series')
    const held = await asked('globals/series/holds', headers, { text: 'tagline', language: 'en', basedOn })
    expect([held.status, taglines(held)]).toEqual([200, []])
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
    const { updatedAt: basedOn } = await read(`sessions/${session}`)
    expect(await asked(`sessions/${session}/holds`, headers, { text: 'title', language: 'en', basedOn })).toMatchObject(
      { stale: [] },
    )
    expect(await state()).toBe('public')
    await patch(`sessions/${session}`, { title: { fr: 'Trois' } })
    expect(await state()).toBe('changed')
    expect(await patch(`sessions/${session}`, { title: { fr: 'Deux' } })).toMatchObject({ stale: [] })
    expect(await state()).toBe('public')
  })
})
