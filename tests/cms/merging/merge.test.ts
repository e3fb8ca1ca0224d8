import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it, jest } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { mediaIn } from '../../../seed/database/mediaSource'
import { loadSeries } from '../../../seed/loadSeries'
import { builders } from '../../support/builders'
import { describeWithDatabase, onMongo } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import type { Json, JsonObject } from '../../support/json'
import { makeAccount, type Account } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('Two entries that are one', () => {
  const { asked, database, make: send, page } = useRest()
  const make = builders(() => database.payload)
  let account: Account
  let headers: Record<string, string> = {}

  beforeAll(async () => {
    account = await makeAccount(database.payload, 'editor')
    headers = account.headers
    const loaded = await loadSeries(database.payload, await readFile('seed/data/atelier-4.yaml', 'utf8'), {
      media: mediaIn('seed/data', database.payload),
    })
    expect(loaded).toMatchObject({ applied: true, problems: [] })
    // A draft over what is published, and a workshop that has something of everything.
    const [workshop, ana, house] = [
      await idOf('workshops', 'a-global-challenge'),
      await idOf('speakers', 'angela-me'),
      await idOf('organisations', 'gi-toc'),
    ]
    const rich = {
      subtitle: { fr: 'Sous-titre', en: 'Subtitle' },
      objectives: [{ text: { fr: 'Agir', en: 'Act' } }, { text: { en: 'Learn' } }],
      links: [{ label: { fr: 'Lien' }, url: 'https://link.example/' }],
      relatedEvents: [{ title: { en: 'Before' }, date: '2020', url: 'https://event.example/' }],
      languages: ['fr', 'vi'],
      interpretation: { status: 'provided', scope: 'talks', targetLanguages: ['en'] },
      place: { name: { fr: 'Ici' }, address: { en: 'There' } },
      moderators: [
        { person: ana, affiliations: [{ organisation: house, unit: { en: 'Unit' }, link: 'https://unit.example/' }] },
      ],
      partners: [{ organisation: house, role: 'funding' }],
    }
    await database.payload.update({
      collection: 'workshops',
      id: workshop,
      data: { title: 'Brouillon', moderators: [{ person: ana }], partners: [{ organisation: house }] } as never,
      draft: true,
      locale: 'fr',
    })
    const talk = await make.talk(
      { fr: 'Riche' },
      {
        abstract: { fr: richText('Un résumé', 'Une note') },
        people: [...rich.moderators, { person: ana, role: 'discussant' }],
      },
    )
    await make.workshop({ ...rich, programme: [{ session: talk.id }] })
    const published = await make.workshop({ ...rich, slug: 'rich', programme: [] })
    await make.publish(published.id)
  })

  const merge = (collection: string, from: string, into: unknown, who: object = headers): Promise<JsonObject> =>
    asked(`${collection}/${from}/merge`, who, { into })
  const preview = (collection: string, from: string, into: string): Promise<JsonObject> =>
    asked(`${collection}/${from}/merge?into=${into}`, { ...headers, 'Accept-Language': 'en' })
  const stored = (collection: CollectionSlug, id: string): Promise<JsonObject> =>
    database.payload.findByID({ collection, id, depth: 0, locale: 'all', showHiddenFields: true, trash: true }) as never
  const draft = (collection: CollectionSlug, id: string): Promise<JsonObject> =>
    database.payload.findByID({ collection, id, depth: 0, draft: true, locale: 'all', showHiddenFields: true }) as never
  const idOf = async (collection: CollectionSlug, slug: string): Promise<string> =>
    (await database.payload.find({ collection, where: { slug: { equals: slug } } })).docs[0]!.id

  const person = 'id slug name sortName picture { id }'
  const organisation = 'id slug name { fr en } acronym kind country link logo { id }'
  const people = `name role line(locale: $locale) { fr en text servedFrom } person { ${person} }
    affiliations { printed(locale: $locale) { fr en text servedFrom } organisation { ${organisation} } unit { fr en } link }`
  const query = `query ($locale: PublicLocale) {
    workshop(slug: "a-global-challenge") {
      publishedAt moderators { ${people} } partners { role link name { fr en } organisation { ${organisation} } }
      programme { key title { fr en } items { key title { fr en } people { ${people} } } }
    }
    series { committee { ${people} } }
  }`

  /** Everything that strangers are told of the series and its workshop, in every way. */
  const told = async (): Promise<Json> => {
    const graphql = (locale: string) => asked('graphql', {}, { query, variables: { locale } })
    const said: JsonObject = {}
    for (const locale of ['fr', 'en']) {
      said[`workshop ${locale}`] = await asked(`workshops/by-slug/a-global-challenge?locale=${locale}`)
      said[`series ${locale}`] = await asked(`series?locale=${locale}`)
      said[`graphql ${locale}`] = await graphql(locale)
      for (const place of [`/${locale}`, `/${locale}/${locale === 'fr' ? 'ateliers' : 'workshops'}/a-global-challenge`])
        said[place] = (await page(place)).text
      said[`sessions ${locale}`] = await asked(`sessions?locale=${locale}&depth=0&limit=100&sort=key`)
      said[`rows ${locale}`] = (await asked(`workshops?locale=${locale}&depth=0&limit=1`)).docs[0].moderators
    }
    return said
  }

  /** Everything that is stored of the content but of some entries: documents and working copies. */
  const content = async (...but: string[]): Promise<Json> => {
    const { db } = database.payload
    const all = { limit: 0, locale: 'all', pagination: false } as const
    const said: JsonObject = {}
    for (const collection of ['workshops', 'sessions', 'speakers', 'organisations', 'media'] as const) {
      const newest = { ...all, collection, where: { latest: { equals: true } } }
      const { docs } = await db.find<JsonObject>({ ...all, collection })
      for (const doc of docs) if (!but.includes(doc.id)) said[`${collection} ${doc.id}`] = doc
      if (collection !== 'workshops' && collection !== 'sessions') continue
      for (const { parent, version } of (await db.findVersions<JsonObject>(newest)).docs as Json[])
        said[`draft of ${collection} ${parent}`] = version
    }
    said.series = await db.findGlobal({ slug: 'series', locale: 'all' })
    const { docs } = await db.findGlobalVersions<JsonObject>({
      ...all,
      global: 'series',
      where: { latest: { equals: true } },
    })
    said['draft of series'] = docs[0]?.version
    // What a save notes of itself.
    const noted = ['public', 'savedBy', 'updatedAt']
    const isNothing = (value: Json): boolean =>
      value === null || (typeof value === 'object' && !Array.isArray(value) && !Object.keys(value as object).length)
    return JSON.parse(JSON.stringify(said), (name, value) =>
      noted.includes(name) || isNothing(value) ? undefined : value,
    )
  }

  /** An answer with the entry that stays in the place of the other, and nothing else. */
  const swapped = (answer: Json, from: string, kept: { id: string } & JsonObject): Json => {
    if (answer === from) return kept.id
    // Where somebody stands, with the entry that is named there: an id of the public shapes.
    if (typeof answer === 'string' && /^[\w-]+(\/[\w-]+)+$/.test(answer)) return answer.replaceAll(from, kept.id)
    if (Array.isArray(answer)) return answer.map((item) => swapped(item, from, kept))
    if (!answer || typeof answer !== 'object') return answer
    const isEntry = answer.id === from
    return Object.fromEntries(
      Object.entries(answer).map(([name, value]) => [
        name,
        isEntry && name in kept ? kept[name] : swapped(value, from, kept),
      ]),
    )
  }

  /** An answer without when it changed last, which a merge does. */
  const undated = <T extends Json>(answer: T): T =>
    JSON.parse(JSON.stringify(answer), (name, value) => (name === 'updatedAt' ? undefined : value))

  /** Answers whose pages lead to an entry at its new address. */
  const moved = (answers: JsonObject, from: string, into: string): JsonObject =>
    Object.fromEntries(
      Object.entries(answers).map(([place, answer]) => [
        place,
        typeof answer === 'string' ? answer.replaceAll(`/${from}"`, `/${into}"`) : answer,
      ]),
    )

  it('leave every public answer as it was but for the entry that is named: a person', async () => {
    const from = await idOf('speakers', 'angela-me')
    const kept = await make.speaker({
      name: 'Me Angela',
      sortName: 'Me, A.',
      biography: { fr: richText('Elle étudie.') },
    })
    const [before, whole] = [await told(), await content(from, kept.id)]
    expect(JSON.stringify(before)).toContain('Angela Me')
    expect((await asked('speakers/by-slug/me-angela')).status).toBe(404)

    expect(await merge('speakers', from, kept.id)).toEqual({ status: 200, id: kept.id })
    const after = await told()
    const entry = { id: kept.id, slug: 'me-angela', name: 'Me Angela', sortName: 'Me, A.' }
    expect(undated(after)).toEqual(swapped(moved(undated(before), 'angela-me', 'me-angela'), from, entry))
    expect(await content(from, kept.id)).toEqual(swapped(whole, from, { id: kept.id }))
    // What was printed says the old name, letter for letter.
    expect(after['/en/workshops/a-global-challenge']).toContain('Angela Me')
    expect(after['/en/workshops/a-global-challenge']).not.toContain('Me Angela')

    const public_ = await asked('speakers/by-slug/me-angela?locale=en')
    expect(public_).toMatchObject({
      status: 200,
      affiliations: [{ organisation: { acronym: 'UNODC' }, unit: { en: 'Research and Trends Analysis Branch' } }],
      biography: { fr: expect.anything(), en: null },
    })
    const where = (public_.appearances as JsonObject[]).map(({ name, workshop }) => [name, workshop.slug])
    expect(where).toContainEqual(['Angela Me', 'a-global-challenge'])
    // Its former address leads to the one that stays.
    expect(await asked('speakers/by-slug/angela-me')).toMatchObject({ status: 200, id: kept.id, slug: 'me-angela' })
    const gone = await stored('speakers', from)
    expect(gone).toMatchObject({ deletedAt: expect.any(String), public: false, slug: `angela-me~${from}` })
    // Whoever takes it out of the bin again finds it used by nobody.
    const back = await asked(`speakers/${from}?trash=true`, headers, { deletedAt: null }, 'PATCH')
    expect([back.status, back.doc.slug]).toEqual([200, 'angela-me'])
    expect((await preview('speakers', from, kept.id)).merged.uses).toEqual([])
    expect(undated(await told())).toEqual(undated(after))
  })

  it('leave every public answer as it was but for the entry that is named: an organisation', async () => {
    for (const [slug, name] of [
      ['gi-toc', 'Initiative mondiale'],
      ['drug-and-development-hub', 'D&D Hub'],
      ['cessp', 'Centre de sociologie'],
    ] as const) {
      const from = await idOf('organisations', slug)
      const kept = await make.organisation({ name: { fr: name, en: `${name} (en)` }, acronym: 'NEW' })
      const [before, whole] = [await told(), await content(from, kept.id)]
      expect(await merge('organisations', from, kept.id)).toMatchObject({ status: 200 })
      expect(await content(from, kept.id)).toEqual(swapped(whole, from, { id: kept.id }))
      const entry = (await asked(`organisations/by-slug/new?locale=fr`)) as JsonObject & { id: string }
      const { acronym, country, id, kind, link } = entry
      const after = await told()
      for (const place of Object.keys(before as object)) {
        const ways = { acronym, country, id, kind, link, logo: null, slug: 'new' }
        const served = (locale: string): object => ({
          ...ways,
          name: { ...entry.name, text: entry.name[locale], servedFrom: locale },
        })
        const given = place.startsWith('graphql')
          ? { ...ways, name: { fr: entry.name.fr, en: entry.name.en } }
          : served(place.endsWith('en') ? 'en' : 'fr')
        // Machines are told the name of today, people what was printed, which leads to the entry of today.
        const said = (answer: Json): Json =>
          typeof answer === 'string'
            ? answer
                .replace(/<script type="application\/ld\+json">.*?<\/script>/g, '')
                .replace(/<a href="\/\w+\/organisations\/[^"]+">([^<]*)<\/a>/g, '$1')
            : undated(answer)
        expect(said(after[place])).toEqual(swapped(said(before[place]), from, given as never))
      }
      expect(entry.status).toBe(200)
      await database.payload.update({
        collection: 'organisations',
        id: kept.id,
        data: { acronym: `${slug} was`, slug },
      })
    }
    const { aliases, parent } = await asked('organisations/by-slug/cessp')
    expect(aliases).toEqual(['Centre européen de sociologie et science politique', 'CESSP'])
    expect(parent.slug).toBe('universite-paris-1-pantheon-sorbonne')
  })

  it('leave drafts drafts, and what is published published', async () => {
    const from = await make.speaker({ name: 'Ada Un', line: { fr: 'Mathématicienne' } })
    const into = await make.speaker({ name: 'Ada Deux' })
    const talk = await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: from.id }] })
    const aside = await make.talk({ fr: 'À part', en: 'Aside' }, { people: [{ person: from.id }] })
    const workshop = await make.workshop({ moderators: [{ person: from.id }], programme: [{ session: talk.id }] })
    await make.publish(workshop.id)
    const other = await make.workshop({ moderators: [{ person: from.id }] })
    const [row] = (await draft('workshops', workshop.id)).moderators
    const draftOf = { title: { fr: 'Brouillon', en: 'Draft' }, moderators: [{ id: row.id, person: from.id }] }
    await database.payload.update({
      collection: 'workshops',
      id: workshop.id,
      data: draftOf as never,
      draft: true,
      locale: 'fr',
    })
    await database.payload.update({
      collection: 'sessions',
      id: talk.id,
      data: { title: 'Titre nouveau' },
      draft: true,
      locale: 'fr',
    })
    const seen = (): Promise<JsonObject> => asked(`workshops/by-slug/${String(workshop.slug)}?locale=fr`)
    const before = await seen()

    expect((await merge('speakers', from.id, into.id)).status).toBe(200)
    const after = await seen()
    expect(after).toMatchObject({ title: before.title, publishedAt: before.publishedAt })
    expect(after.moderators).toMatchObject([
      { name: 'Ada Un', line: { fr: 'Mathématicienne' }, person: { id: into.id } },
    ])
    expect(after.programme[0]).toMatchObject({
      title: { fr: 'Exposé' },
      people: [{ name: 'Ada Un', person: { id: into.id } }],
    })
    expect(await draft('workshops', workshop.id)).toMatchObject({ _status: 'draft', title: draftOf.title })
    expect((await stored('workshops', workshop.id))._status).toBe('published')
    expect(await draft('sessions', talk.id)).toMatchObject({
      title: { fr: 'Titre nouveau' },
      people: [{ person: into.id }],
    })
    expect((await draft('sessions', aside.id)).people).toMatchObject([{ person: into.id }])
    expect((await draft('workshops', other.id))._status).toBe('draft')
    expect((await draft('workshops', other.id)).moderators).toMatchObject([{ person: into.id }])
    expect((await asked(`workshops/${other.id}`)).status).toBe(404)
    expect(JSON.stringify(await asked('sessions?depth=0&limit=100'))).not.toContain(aside.id)

    // Published again, it prints them as before: the same rows, the same person.
    await make.publish(workshop.id)
    expect((await seen()).moderators[0]).toMatchObject({ name: 'Ada Un', line: { fr: 'Mathématicienne' } })
    expect((await seen()).programme[0].people).toMatchObject([{ name: 'Ada Un', line: { fr: 'Mathématicienne' } }])
  })

  it('tell those who have a form open that shows them, and nobody else; what is public is not said to be changed', async () => {
    const from = await make.organisation({ acronym: 'OLD' })
    const into = await make.organisation({ acronym: 'NEW2' })
    const someone = await make.speaker({ affiliations: [{ organisation: from.id }] })
    const talk = await make.talk(
      { fr: 'Exposé', en: 'Talk' },
      { people: [{ person: someone.id, affiliations: [{ organisation: from.id }] }] },
    )
    const quiet = await make.workshop({ programme: [{ session: talk.id }] })
    const loud = await make.workshop({ partners: [{ organisation: from.id, role: 'host' }] })
    for (const { id } of [quiet, loud]) await make.publish(id)
    const open = async (path: string): Promise<string> => (await asked(`${path}?draft=true&depth=0`, headers)).updatedAt
    const forms = [`workshops/${quiet.id}`, `workshops/${loud.id}`, `sessions/${talk.id}`, `speakers/${someone.id}`]
    const read = await Promise.all(forms.map(open))
    const versions = (
      await database.payload.countVersions({ collection: 'workshops', where: { parent: { equals: quiet.id } } })
    ).totalDocs

    expect((await merge('organisations', from.id, into.id)).status).toBe(200)
    const save = async (n: number): Promise<number> => {
      const [form, basedOn] = [forms[n]!, read[n]!]
      return (
        await asked(
          `${form}?locale=fr&draft=true&form=true&basedOn=${encodeURIComponent(basedOn)}`,
          headers,
          {},
          'PATCH',
        )
      ).status
    }
    expect([await save(0), await save(1), await save(2), await save(3)]).toEqual([200, 409, 409, 409])
    const changes = (n: number): Promise<JsonObject> =>
      asked(`${forms[n]}/changes?since=${encodeURIComponent(read[n]!)}`, headers)
    expect((await changes(1)).fields).toEqual(['partners'])
    expect((await changes(2)).fields).toEqual(['people'])
    expect((await changes(3)).fields).toContain('affiliations')
    expect((await draft('workshops', loud.id)).savedBy).toBe(account.id)
    const { totalDocs } = await database.payload.countVersions({
      collection: 'workshops',
      where: { parent: { equals: quiet.id } },
    })
    expect(totalDocs).toBe(versions + 1)
    expect((await asked(`workshops/${loud.id}?draft=true&depth=0`, headers))._status).toBe('published')
    for (const { id } of [loud, quiet]) expect((await asked(`workshops/${id}/programme`, headers)).state).toBe('public')
    // Read anew, each can be saved again.
    for (const form of forms) {
      const basedOn = encodeURIComponent(await open(form))
      const again = await asked(`${form}?locale=fr&draft=true&form=true&basedOn=${basedOn}`, headers, {}, 'PATCH')
      expect([form, again.status]).toEqual([form, 200])
    }
  })

  it('of somebody who stood twice leave a row for each role, and what is published as it is until the next publication', async () => {
    const house = await make.organisation()
    const from = await make.speaker({ name: 'Eva Ein' })
    const into = await make.speaker({ name: 'Eva Zwei' })
    const people = [
      { person: from.id, role: 'speaker', line: { fr: 'Peintre' } },
      { person: into.id, role: 'speaker', affiliations: [{ organisation: house.id }] },
      { person: into.id, role: 'discussant' },
    ]
    const talk = await make.talk({ fr: 'Deux fois', en: 'Twice' }, { people })
    const workshop = await make.workshop({
      moderators: [{ person: into.id }, { person: from.id }],
      programme: [{ session: talk.id }],
    })
    await make.publish(workshop.id)
    const seen = async (): Promise<JsonObject> => asked(`workshops/by-slug/${String(workshop.slug)}?locale=fr`)
    const names = (rows: JsonObject[]): string[] => rows.map(({ name }) => name as string)

    const { twice } = await preview('speakers', from.id, into.id)
    expect([...twice].sort()).toEqual(['Twice', expect.stringContaining('Workshop')])
    expect((await merge('speakers', from.id, into.id)).status).toBe(200)
    expect((await draft('sessions', talk.id)).people).toMatchObject([
      { person: into.id, role: 'speaker', line: { fr: 'Peintre' }, affiliations: [{ organisation: house.id }] },
      { person: into.id, role: 'discussant' },
    ])
    const after = await seen()
    expect(names(after.programme[0].people)).toEqual(['Eva Ein', 'Eva Zwei', 'Eva Zwei'])
    expect(names(after.moderators)).toEqual(['Eva Zwei', 'Eva Ein'])
    expect(await draft('workshops', workshop.id)).toMatchObject({ _status: 'draft', moderators: [{ person: into.id }] })
    expect((await asked(`workshops/${workshop.id}/programme`, headers)).state).toBe('changed')
    await make.publish(workshop.id)
    expect(names((await seen()).programme[0].people)).toEqual(['Eva Ein', 'Eva Zwei'])
    expect(names((await seen()).moderators)).toEqual(['Eva Zwei'])
  })

  it('give what the other lacks, language by language, and the names by which it was known', async () => {
    const one = await make.organisation({
      name: { fr: 'Office des drogues' },
      aliases: ['OD', 'Office, anciennement'],
      link: 'https://one.example/',
    })
    const above = await make.organisation({ acronym: 'UP' })
    const two = await make.organisation({
      name: { fr: 'Office contre les drogues', en: 'Office on Drugs' },
      acronym: 'od',
      aliases: ['ODC', 'office anciennement'],
      country: 'AT',
      kind: 'international',
      link: 'https://two.example/',
      parent: above.id,
    })
    expect(await preview('organisations', two.id, one.id)).toMatchObject({
      kept: { id: one.id, name: 'Office des drogues', uses: [] },
      merged: { id: two.id, name: 'Office on Drugs' },
      fills: [
        { label: 'Name', languages: ['en'] },
        { label: 'Acronym', languages: [] },
        { label: 'Part of', languages: [] },
        { label: 'Kind', languages: [] },
        { label: 'Country', languages: [] },
      ],
      aliases: ['Office contre les drogues', 'ODC'],
      twice: [],
    })
    expect((await merge('organisations', two.id, one.id)).status).toBe(200)
    const kept = await stored('organisations', one.id)
    expect(kept).toMatchObject({
      name: { fr: 'Office des drogues', en: 'Office on Drugs' },
      acronym: 'od',
      aliases: ['OD', 'Office, anciennement', 'Office contre les drogues', 'ODC'],
      country: 'AT',
      kind: 'international',
      link: 'https://one.example/',
      parent: above.id,
    })
    expect(kept.search).toContain('office contre les drogues')

    const ana = await make.speaker({
      name: 'Ana',
      biography: { fr: richText('Une vie') },
      affiliations: [{ organisation: one.id }],
    })
    const anna = await make.speaker({
      name: 'Anna',
      biography: { fr: richText('Autre vie'), en: richText('A life') },
      line: { fr: 'Poète' },
      links: [{ label: { fr: 'Page' }, url: 'https://anna.example/' }],
      affiliations: [{ organisation: above.id }],
    })
    expect((await merge('speakers', anna.id, ana.id)).status).toBe(200)
    const ours = await stored('speakers', ana.id)
    expect(ours).toMatchObject({
      name: 'Ana',
      biography: { fr: richText('Une vie'), en: richText('A life') },
      links: [{ label: { fr: 'Page' }, url: 'https://anna.example/' }],
      affiliations: [{ organisation: one.id }],
    })
    // A line would be printed in the place of the affiliations.
    expect(Object.values((ours.line ?? {}) as object).filter(Boolean)).toEqual([])
  })

  it('of organisations that are part of one another leave none that is part of itself', async () => {
    const top = await make.organisation({ acronym: 'TOP' })
    const upper = await make.organisation({ acronym: 'UPPER', parent: top.id })
    const middle = await make.organisation({ acronym: 'MIDDLE', parent: upper.id })
    const lower = await make.organisation({ acronym: 'LOWER', parent: middle.id })
    // The one that stays was part of the other, at two removes.
    expect((await merge('organisations', upper.id, lower.id)).status).toBe(200)
    const parentOf = async (id: string): Promise<unknown> => (await stored('organisations', id)).parent ?? null
    expect([await parentOf(lower.id), await parentOf(middle.id)]).toEqual([top.id, lower.id])
    // The one that goes was part of the one that stays.
    expect((await merge('organisations', middle.id, lower.id)).status).toBe(200)
    expect(await parentOf(lower.id)).toBe(top.id)
    expect((await merge('organisations', lower.id, top.id)).status).toBe(200)
    expect(await parentOf(top.id)).toBeNull()
  })

  it('stay one when an earlier version is restored, or a form is saved that was open', async () => {
    const from = await make.speaker({ name: 'Ida Une' })
    const into = await make.speaker({ name: 'Ida Deux' })
    const talk = await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: from.id }] })
    await database.payload.update({
      collection: 'sessions',
      id: talk.id,
      data: { title: 'Autre' },
      draft: true,
      locale: 'fr',
    })
    expect((await merge('speakers', from.id, into.id)).status).toBe(200)
    const { docs } = await database.payload.findVersions({
      collection: 'sessions',
      depth: 0,
      sort: 'updatedAt',
      where: { parent: { equals: talk.id } },
    })
    expect(docs[0]!.version.people).toMatchObject([{ person: from.id }])
    expect((await asked(`sessions/versions/${docs[0]!.id}`, headers, {})).status).toBe(200)
    expect(await draft('sessions', talk.id)).toMatchObject({ title: { fr: 'Exposé' }, people: [{ person: into.id }] })
    const save = (): Promise<JsonObject> =>
      asked(
        `sessions/${talk.id}?locale=fr&depth=0&draft=true`,
        headers,
        { people: [{ person: from.id, role: 'speaker' }] },
        'PATCH',
      )
    expect((await save()).doc.people).toMatchObject([{ person: into.id }])
    // Merged on, it is followed on; taken out of the bin, it stands for itself.
    const last = await make.speaker({ name: 'Ida Trois' })
    expect((await merge('speakers', into.id, last.id)).status).toBe(200)
    expect((await save()).doc.people).toMatchObject([{ person: last.id }])
    await database.payload.update({ collection: 'speakers', id: from.id, data: { deletedAt: null }, trash: true })
    expect((await save()).doc.people).toMatchObject([{ person: from.id }])
    // Back in the bin without a merge, it still does.
    expect(await stored('speakers', from.id)).toMatchObject({ mergedInto: null })
    await database.payload.db.updateOne({
      collection: 'speakers',
      id: from.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await save()).doc.people).toMatchObject([{ person: from.id }])
  })

  it('stay one in every place that names the other: lists in lists, the directory itself, the series', async () => {
    const [from, into] = [await make.organisation({ acronym: 'HERE' }), await make.organisation({ acronym: 'THERE' })]
    const someone = await make.speaker()
    const mine = { affiliations: [{ organisation: from.id }, { organisation: into.id }, { organisation: from.id }] }
    const save = async (path: string, data: object): Promise<JsonObject> => {
      const saved = await asked(
        `${path}?locale=fr&depth=0&draft=true`,
        headers,
        data,
        path.includes('/') ? 'PATCH' : 'POST',
      )
      expect([path, saved.status]).toEqual([path, path.includes('/') ? 200 : 201])
      return saved.doc as JsonObject
    }
    expect((await merge('organisations', from.id, into.id)).status).toBe(200)
    const all = [into.id, into.id, into.id].map((organisation) => ({ organisation }))
    const person = await save(`speakers/${someone.id}`, mine)
    expect(person.affiliations).toMatchObject(all)
    const talk = await save('sessions', { kind: 'talk', title: 'Exposé', people: [{ person: someone.id, ...mine }] })
    expect(talk.people[0].affiliations).toMatchObject(all)
    const part = await save('organisations', { name: 'Partie', acronym: 'PART', parent: from.id })
    expect(part.parent).toBe(into.id)
    const series = await asked('globals/series?locale=fr&depth=0&draft=true', headers, {
      partners: [{ organisation: from.id }],
    })
    expect(series.result.partners).toMatchObject([{ organisation: into.id }])
  })

  it('stay one when the other is deleted for good, in the middle of several merges too', async () => {
    const [one, two, three] = [await make.speaker(), await make.speaker(), await make.speaker()]
    const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
    const save = async (...people: string[]): Promise<JsonObject> =>
      asked(
        `sessions/${talk.id}?locale=fr&depth=0&draft=true`,
        headers,
        { people: people.map((person) => ({ person, role: 'speaker' })) },
        'PATCH',
      )
    expect((await merge('speakers', one.id, two.id)).status).toBe(200)
    expect((await merge('speakers', two.id, three.id)).status).toBe(200)
    await database.payload.delete({ collection: 'speakers', id: two.id, trash: true })
    expect((await save(one.id, two.id)).doc.people).toMatchObject([{ person: three.id }, { person: three.id }])
    await database.payload.delete({ collection: 'speakers', id: one.id, trash: true })
    expect((await save(one.id, three.id)).doc.people).toMatchObject([{ person: three.id }, { person: three.id }])
    // The one that stands for them lies in the bin itself, or is gone: then nothing does.
    await save()
    await database.payload.update({
      collection: 'speakers',
      id: three.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await save(one.id)).status).toBe(400)
    await database.payload.delete({ collection: 'speakers', id: three.id, trash: true })
    expect((await save(one.id)).errors[0].data.errors[0].path).toBe('people.0.person')
  })

  it('are read by a save in the one query by which it looks whether entries are there', async () => {
    const [one, two] = [await make.speaker(), await make.speaker()]
    const talk = await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: one.id }, { person: two.id }] })
    const { db } = database.payload
    /** Which collections a save reads, a word for each query. */
    const readBy = async (data: object): Promise<string[]> => {
      const reads = [jest.spyOn(db, 'find'), jest.spyOn(db, 'findOne')]
      const saved = await asked(`sessions/${talk.id}?locale=fr&depth=0&draft=true`, headers, data, 'PATCH')
      const asking = reads.flatMap(({ mock }) => mock.calls.map(([{ collection }]) => collection))
      for (const read of reads) read.mockRestore()
      expect(saved.status).toBe(200)
      return asking
    }
    const another = await make.speaker()
    const named = await readBy({ title: 'Autre', people: [{ person: two.id }, { person: another.id }] })
    expect(named.filter((slug) => slug === 'speakers')).toHaveLength(1)
    expect(named).not.toContain('payload-kv')
    // Who was named before is not looked up again.
    const unchanged = await readBy({ title: 'Encore autre' })
    expect(unchanged.filter((slug) => slug === 'speakers' || slug === 'payload-kv')).toEqual([])
  })

  it('say which one stays to nobody, and nobody can say it for them', async () => {
    const [one, two] = [await make.speaker(), await make.speaker()]
    const forged = await asked(`speakers/${one.id}?locale=fr`, headers, { mergedInto: two.id }, 'PATCH')
    expect([forged.status, forged.doc.mergedInto]).toEqual([200, undefined])
    expect((await stored('speakers', one.id)).mergedInto ?? null).toBeNull()
    expect((await merge('speakers', one.id, two.id)).status).toBe(200)
    expect((await stored('speakers', one.id)).mergedInto).toBe(two.id)
    const shown = await asked(`speakers/${one.id}?trash=true`, headers)
    expect([shown.status, 'mergedInto' in shown]).toEqual([200, false])
  })

  it('are merged by editors alone, and what cannot be is said in words', async () => {
    const [one, two, binned] = [await make.speaker(), await make.speaker(), await make.speaker()]
    await database.payload.update({
      collection: 'speakers',
      id: binned.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await merge('speakers', one.id, two.id, {})).status).toBe(403)
    expect((await asked(`speakers/${one.id}/merge?into=${two.id}`)).status).toBe(403)
    expect((await asked('speakers/known?name=Ada')).status).toBeGreaterThanOrEqual(400)
    const nobody = one.id.replace(/.$/, (end) => (end === '0' ? '1' : '0'))
    const organisation = await make.organisation()
    for (const [from, into, status] of [
      [nobody, two.id, 404],
      ['nothing', two.id, 404],
      [organisation.id, two.id, 404],
      [one.id, undefined, 400],
      [one.id, '', 400],
      [one.id, 7, 400],
      [one.id, { id: two.id }, 400],
      [one.id, one.id, 400],
      [one.id, 'nothing', 400],
      [one.id, nobody, 400],
      [one.id, organisation.id, 400],
      [one.id, binned.id, 409],
    ] as const) {
      const { errors, status: said } = await merge('speakers', from, into)
      expect([from, into, said, errors[0].message]).toEqual([from, into, status, expect.stringMatching(/\w \w/)])
    }
    expect((await preview('speakers', one.id, binned.id)).status).toBe(409)
    expect((await preview('speakers', one.id, 'nothing')).status).toBe(400)
    const broken = await asked(`speakers/${one.id}/merge`, headers, { into: two.id, more: true })
    expect(broken.status).toBe(400)
    expect((await stored('speakers', one.id)).deletedAt ?? null).toBeNull()

    // Done twice it is done; with another one it is too late.
    expect((await merge('speakers', one.id, two.id)).status).toBe(200)
    expect((await merge('speakers', one.id, two.id)).status).toBe(200)
    expect((await merge('speakers', one.id, (await make.speaker()).id)).status).toBe(409)
  })

  it('are merged once when two editors do it at the same time', async () => {
    const [one, two] = [await make.speaker(), await make.speaker()]
    await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: one.id }, { person: two.id }] })
    const both = await Promise.all([merge('speakers', one.id, two.id), merge('speakers', two.id, one.id)])
    expect(both.map(({ status }) => status as number).sort()).toEqual([200, 409])
  })

  it('are one afterwards, whatever others write meanwhile', async () => {
    const [first, second] = [await make.speaker({ name: 'Uma' }), await make.speaker({ name: 'Uma' })]
    const said = await preview('speakers', first.id, second.id)
    expect([said.kept.name, said.merged.name]).toEqual(['Uma (uma-2)', 'Uma (uma)'])
    const [one, two] = [await make.speaker({ name: 'Uma Une' }), await make.speaker({ name: 'Uma Deux' })]
    const talk = await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: one.id }] })
    const { id } = await make.workshop({ programme: [{ session: talk.id }] })
    const add = (role: string): Promise<JsonObject> =>
      asked(`workshops/${id}/programme`, headers, { act: 'addPerson', session: talk.id, person: one.id, role })
    const done = await Promise.all([
      add('discussant'),
      merge('speakers', one.id, two.id),
      ...['speaker', 'moderator', 'discussant', 'speaker', 'moderator'].map(add),
    ])
    expect(done.map(({ status }) => status as number)).toEqual(Array(7).fill(200))
    const people = (await draft('sessions', talk.id)).people as JsonObject[]
    expect(new Set(people.map(({ person }) => person as string))).toEqual(new Set([two.id]))
    expect(new Set(people.map(({ role }) => role as string)).size).toBe(3)
    expect((await preview('speakers', one.id, two.id)).merged.uses).toEqual([])
  })

  it('are finished by the same again, wherever a failure or a kill cut it off', async () => {
    const { payload } = database
    const writes = [
      'createVersion',
      'createGlobalVersion',
      'updateGlobal',
      'updateOne',
      'updateVersion',
      'upsert',
    ] as const
    /** As after a kill: from the nth write on nothing is stored any more. */
    const cutOff = async (n: number, work: () => Promise<unknown>): Promise<number> => {
      let written = 0
      const { db } = payload as unknown as { db: Record<string, (args: unknown) => Promise<unknown>> }
      const before = writes.map((name) => [name, db[name]!] as const)
      for (const [name, write] of before)
        db[name] = function (args) {
          if (++written > n) throw new Error('cut off')
          return write.call(db, args)
        }
      try {
        await work()
      } finally {
        for (const [name, write] of before) db[name] = write
      }
      return written
    }
    // Where there are transactions, nothing is done by halves.
    for (let n = 0; ; n += onMongo ? 1 : 6) {
      const from = await make.organisation({ acronym: `F${n}`, country: 'FR' })
      const into = await make.organisation({ acronym: `I${n}` })
      const someone = await make.speaker({ affiliations: [{ organisation: from.id }] })
      const talk = await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: someone.id }] })
      const workshop = await make.workshop({
        partners: [{ organisation: from.id, role: 'host' }],
        programme: [{ session: talk.id }],
      })
      await make.publish(workshop.id)
      const path = `workshops/by-slug/${String(workshop.slug)}?locale=fr`
      const before = await asked(path)
      const written = await cutOff(n, () => merge('organisations', from.id, into.id))
      const half = await asked(path)
      // Whatever is done of it: what was printed stands, and the programme is whole.
      expect(half.partners[0].name).toEqual(before.partners[0].name)
      expect(half.programme[0].people[0].affiliations[0].printed).toEqual(
        before.programme[0].people[0].affiliations[0].printed,
      )
      if (!onMongo && written > n) expect(half).toEqual(before)

      expect((await merge('organisations', from.id, into.id)).status).toBe(200)
      const entry = await asked(`organisations/by-slug/i${n}?locale=fr`)
      expect(entry).toMatchObject({ status: 200, aliases: expect.arrayContaining([`F${n}`]), country: 'FR' })
      const { acronym, country, id, kind, link, logo, name, slug } = entry
      expect(undated(await asked(path))).toEqual(
        swapped(undated(before), from.id, { acronym, country, id, kind, link, logo, name, slug }),
      )
      expect((await preview('organisations', from.id, into.id)).merged.uses).toEqual([])
      expect(await stored('organisations', from.id)).toMatchObject({ deletedAt: expect.any(String), public: false })
      expect((await stored('workshops', workshop.id)).unprojected ?? null).toBeNull()
      for (const collection of ['workshops', 'sessions'] as const) {
        const parent = collection === 'workshops' ? workshop.id : talk.id
        const { totalDocs } = await payload.findVersions({
          collection,
          where: { and: [{ parent: { equals: parent } }, { latest: { equals: true } }] },
        })
        expect(totalDocs).toBe(1)
      }
      if (written <= n) break
      expect(n).toBeLessThan(40)
    }
  })

  it('are found before they are two: by a name in any order, an alias or an acronym', async () => {
    const lea = await make.speaker({ name: 'Léa Dupont-Oriel' })
    const office = await make.organisation({
      name: { fr: 'Bureau des études' },
      acronym: 'BdÉ',
      aliases: ['Office of Studies'],
    })
    const known = async (collection: string, ...names: string[]): Promise<string[]> => {
      const asks = new URLSearchParams(names.map((name) => ['name', name]))
      const { known: found } = await asked(`${collection}/known?${asks.toString()}`, headers)
      return (found as JsonObject[]).map(({ id }) => id)
    }
    for (const typed of ['lea dupont oriel', 'Dupont-Oriel, Léa', 'ORIEL LÉA DUPONT'])
      expect(await known('speakers', typed)).toEqual([lea.id])
    for (const typed of ['Léa', 'Léa Dupont', 'Léa Dupont Oriel Blanc', '%', '', 'é'])
      expect(await known('speakers', typed)).toEqual([])
    for (const typed of ['bde', 'office OF studies', 'Bureau des etudes'])
      expect(await known('organisations', 'nothing', typed)).toEqual([office.id])
    for (const typed of ['Bureau', 'études des bureau']) expect(await known('organisations', typed)).toEqual([])
    await database.payload.update({ collection: 'speakers', id: lea.id, data: { deletedAt: new Date().toISOString() } })
    expect(await known('speakers', 'Léa Dupont-Oriel')).toEqual([])
    await send(headers, 'speakers', { name: 'Léa Dupont-Oriel' })
  })
})
