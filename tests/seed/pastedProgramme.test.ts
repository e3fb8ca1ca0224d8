import { beforeAll, expect, it } from '@jest/globals'
import type { PastedAnswer } from '../../src/domain/pastedAnswer'
import { exportSeries } from '../../seed/exportSeries'
import { loadSeries } from '../../seed/loadSeries'
import { mediaIn } from '../../seed/database/mediaSource'
import { builtIn } from '../../seed/builtIn'
import { readFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import { describeWithDatabase, useDatabase } from '../support/database'
import type { Json } from '../support/json'
import { makeAccount, useServer, type Account } from '../support/server'
import { samples } from '../domain/programmeSamples'

const flyer = samples[0]?.text ?? ''

describeWithDatabase('a programme that is pasted into a series', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const accounts = {} as Record<'editor' | 'organiser', Account>
  beforeAll(async () => {
    for (const role of ['editor', 'organiser'] as const) accounts[role] = await makeAccount(database.payload, role)
  })

  const paste = async (
    text: string,
    query = '',
    headers = accounts.editor.headers,
  ): Promise<{ status: number; answer: PastedAnswer }> => {
    const response = await fetch(`${server.url}/api/series-file/pasted${query}`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', 'Accept-Language': 'en', ...headers },
      body: text,
    })
    return { status: response.status, answer: (await response.json()) as PastedAnswer }
  }
  const load = async (text: string): Promise<void> => {
    const { applied, problems } = await loadSeries(database.payload, text, { media: mediaIn('.', database.payload) })
    expect([problems.filter(({ warning }) => !warning), applied]).toEqual([[], true])
  }
  const exported = async (workshop: string): Promise<Json> =>
    parse((await exportSeries(database.payload, { workshop }))?.text ?? '') as Json

  it('is refused where there is no series, to strangers, as another kind of text, and when it is too long', async () => {
    expect((await paste('10:00 Welcome')).status).toBe(404)
    expect((await paste('10:00 Welcome', '', {})).status).toBe(403)
    expect((await paste('10:00 Welcome', '', { ...accounts.editor.headers, 'Content-Type': 'text/html' })).status).toBe(
      415,
    )
    expect((await paste('a'.repeat(700_000))).status).toBe(413)
  })

  it('becomes a workshop: the flyer of the real one, with its talks, its people and their lines', async () => {
    await load(
      `series:\n  key: breaking-the-silos-on-drugs\n  status: draft\n  title: { fr: Décloisonner, en: Breaking the silos }\n  timeZone: Europe/Paris\n`,
    )
    const { answer, status } = await paste(flyer)
    expect(status).toBe(200)
    expect(answer.people).toHaveLength(10 - 1)
    expect(answer.people.every(({ isKnown }) => !isKnown)).toBe(true)
    await load(answer.file?.text ?? '')
    const real = parse(await readFile(builtIn, 'utf8')) as Json
    const { organisations, people, workshops } = await exported('a-global-challenge')
    const [made, wanted] = [workshops['a-global-challenge'], real.workshops['a-global-challenge']]
    for (const name of ['number', 'title', 'shortTitle', 'timeZone', 'startsAt', 'endsAt'])
      expect([name, made[name]]).toEqual([name, wanted[name]])
    const titles = ({ programme }: Json) =>
      programme.map(({ kind, sessions, title }: Json) => [
        kind,
        title,
        sessions.map((session: Json) => [session.title, session.people.map(({ person }: Json) => person)]),
      ])
    expect(titles(made)).toEqual(titles(wanted))
    expect(made.moderators.map(({ person }: Json) => person)).toEqual(['john-collins'])
    expect(made.programme[0].sessions[0].people[0].line).toEqual({ en: 'Research and Trends Analysis Branch, UNODC' })
    expect(people['angela-me']).toMatchObject({ name: 'Angela Me', affiliations: [{ organisation: 'unodc' }] })
    expect(organisations).toMatchObject({ unodc: { name: { en: 'UNODC' } } })
    const whole = parse((await exportSeries(database.payload))?.text ?? '') as Json
    expect(whole.series.committee.map(({ person }: Json) => person)).toEqual(
      real.series.committee.map(({ person }: Json) => person),
    )
    expect(whole.series.committee[0].line).toEqual(real.series.committee[0].line)
  })

  it('finds whom the directory has, adds to what the workshop has, and changes nothing of it', async () => {
    const before = (await exported('a-global-challenge')).workshops['a-global-challenge']
    const { answer } = await paste(
      '17:00 Discussion\n17:10 A last word\nKEMP Walter, GI-TOC\nNew Person, Somewhere University',
      '?workshop=a-global-challenge',
    )
    expect(answer.people).toMatchObject([
      { key: 'walter-kemp', isKnown: true },
      { key: 'new-person', isKnown: false },
    ])
    await load(answer.file?.text ?? '')
    const after = (await exported('a-global-challenge')).workshops['a-global-challenge']
    expect(after.programme.slice(0, before.programme.length)).toEqual(before.programme)
    expect(after.programme.slice(before.programme.length)).toMatchObject([
      { kind: 'discussion', startsAt: '2021-04-26T17:00' },
      { title: { en: 'A last word' }, startsAt: '2021-04-26T17:10' },
    ])
    const { programme: _before, ...others } = before
    const { programme: _after, ...same } = after
    expect(same).toEqual(others)
  })

  it('takes the one of two people of a name whose organisation the line shows, in whatever order they stand', async () => {
    await load(`series:
  key: breaking-the-silos-on-drugs
organisations:
  lyon: { name: { fr: Université de Lyon } }
  nantes: { name: { fr: Université de Nantes } }
people:
  paul-martin-lyon: { name: Paul Martin, affiliations: [{ organisation: lyon }] }
  paul-martin-nantes: { name: Paul Martin, affiliations: [{ organisation: nantes }] }
  martin-paul: { name: Martin Paul, affiliations: [{ organisation: nantes }] }
`)
    const { answer } = await paste(
      '10:00 Le vin\nPaul Martin, Université de Nantes\n10:30 La bière\nPaul Martin, Université de Lyon\n11:00 Le cidre\nMartin Paul',
    )
    expect(answer.people.map(({ isKnown, key }) => [key, isKnown])).toEqual([
      ['paul-martin-nantes', true],
      ['paul-martin-lyon', true],
      ['martin-paul', true],
    ])
  })

  it('leaves what the public sees of a workshop that is published, and adds to its draft', async () => {
    const whole = parse((await exportSeries(database.payload))?.text ?? '') as Json
    const workshop = whole.workshops['a-global-challenge']
    for (const session of workshop.programme) session.title = { fr: session.title.en, ...session.title }
    whole.series.status = workshop.status = 'published'
    await load(stringify(whole))
    const before = await exported('a-global-challenge')
    expect(before.workshops['a-global-challenge'].status).toBe('published')
    const { answer } = await paste('18:10 One more discussion', '?workshop=a-global-challenge')
    await load(answer.file?.text ?? '')
    const { draft, ...shown } = (await exported('a-global-challenge')).workshops['a-global-challenge']
    expect(shown).toEqual(before.workshops['a-global-challenge'])
    expect(draft.programme.at(-1)).toMatchObject({ title: { en: 'One more discussion' } })
  })

  it('says when times have no day, and enters no organisation that nobody wants', async () => {
    const { answer } = await paste(
      '10:00 Opening\nAda Lovelace, Analytical Society\n10:10 Numbers\nAlan Turing, Analytical Society',
      '?organisations=false',
    )
    expect(answer.lacksDay).toBe(true)
    expect(answer.organisations).toEqual([{ key: 'analytical-society', name: 'Analytical Society', isKnown: false }])
    expect(answer.file?.text).not.toContain('organisations:')
    expect(answer.file?.text).not.toContain('startsAt')
  })

  it('loads whatever was read, each sample of them', async () => {
    for (const { name, text } of samples.slice(1)) {
      const { answer } = await paste(text)
      const { problems } = await loadSeries(database.payload, answer.file?.text ?? '', {
        dryRun: true,
        media: mediaIn('.', database.payload),
      })
      expect([name, problems.filter(({ warning }) => !warning)]).toEqual([name, []])
    }
  })

  it('has lines and new organisations in both languages, where the text says them in both', async () => {
    const { answer } = await paste(
      'Atelier 52 : Le sel / Workshop 52: Salt\n\n10h00 Ouverture / Opening\nZénaïde Okpara (Université de Gand-Nord / North Ghent University)\n10h30 Le sel de la mer / The salt of the sea\nZénaïde Okpara\n',
    )
    const file = parse(answer.file?.text ?? '') as Json
    expect(answer.organisations).toMatchObject([{ isKnown: false }])
    const [organisation] = Object.values(file.organisations) as Json[]
    expect(organisation).toEqual({ name: { fr: 'Université de Gand-Nord', en: 'North Ghent University' } })
    const [workshop] = Object.values(file.workshops) as Json[]
    expect(workshop?.programme[0].people[0].line).toEqual({
      fr: 'Université de Gand-Nord',
      en: 'North Ghent University',
    })
  })

  it('begins with its first session and ends with its last, where the text says nothing else', async () => {
    const { answer } = await paste('Workshop 53: Salt roads\n8 October 2027\n\n14:00 Opening\n14:30-15:10 Caravans\n')
    const file = parse(answer.file?.text ?? '') as Json
    const [workshop] = Object.values(file.workshops) as Json[]
    expect([workshop?.startsAt, workshop?.endsAt]).toEqual(['2027-10-08T14:00', '2027-10-08T15:10'])
  })

  it('has the sessions of a second day on that day, and ends with it', async () => {
    const { answer } = await paste(
      'Atelier 51 : Deux jours / Workshop 51: Two days\n8 octobre 2027, 14h-17h\n\n14h00 Ouverture / Opening\n\nVendredi 9 octobre 2027\n9h00 Clôture / Closing\n10h00 Débat / Debate\n',
    )
    await load(answer.file?.text ?? '')
    const [workshop] = Object.values((await exported(answer.file?.name.replace('.yaml', '') ?? '')).workshops) as Json[]
    expect([workshop?.startsAt, workshop?.endsAt]).toEqual(['2027-10-08T14:00', '2027-10-09T17:00'])
    expect(workshop?.programme.map(({ startsAt }: Json) => startsAt)).toEqual([
      '2027-10-08T14:00',
      '2027-10-09T09:00',
      '2027-10-09T10:00',
    ])
  })
})
