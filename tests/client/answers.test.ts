import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from '@jest/globals'
import {
  buildSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql'
import { createClient, labelOf, type Client } from '../../packages/client/src/index'
import type * as Said from '../../packages/client/src/publicTypes'
import type { ownRegistration } from '../../src/api/public/ownRegistration'
import type { SpeakerWithAppearances, readOrganisation } from '../../src/api/public/readDirectory'
import type { publicForm } from '../../src/api/public/registrationForm'
import { leftOut, told } from '../../src/api/public/told'
import type * as Real from '../../src/api/public/shapes'
import { describeWithDatabase, useDatabase } from '../support/database'
import { makeExampleSeries } from '../support/exampleSeries'
import { makeAccount, useServer } from '../support/server'

/** An entry of the directory: the graph demands the name that none is stored without, and storage leaves it open. */
type Named<T> = T extends { slug: string; name: infer N } ? Omit<T, 'name'> & { name: NonNullable<N> } : T

/**
 * What the server’s shapes are as JSON. Its texts and slugs are in any languages, the client’s in those of the content: which those are is seen in the answers
 * below. Functions are left out.
 */
type Json<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends { text: string; servedFrom: string }
    ? Said.PublicText
    : T extends { html: string; servedFrom: string }
      ? Said.PublicRichText
      : T extends readonly (infer One)[]
        ? Json<One>[]
        : Named<{
            [K in keyof T as T[K] extends (...given: never[]) => unknown ? never : K]: K extends 'slugs'
              ? Said.DraftSlugs
              : Json<T[K]>
          }>

/** What the server has is what the client says, field for field; a compile error where it is not. */
type Fits<R extends S, S> = [Exclude<keyof R, keyof S>] extends [never] ? true : never

type Appearance = Json<Awaited<ReturnType<SpeakerWithAppearances['appearances']>>[number]>
type Organisation = NonNullable<Awaited<ReturnType<typeof readOrganisation>>>
/** What is looked up when it is asked for. */
type Lists = {
  [K in 'children' | 'people' | 'totalChildren' | 'totalPeople' | 'totalWorkshops' | 'workshops']: Json<
    Awaited<ReturnType<Organisation[K]>>
  >
}
type Speaker = Json<SpeakerWithAppearances> & { appearances: Appearance[]; totalWorkshops: number }

const fitting: [
  Fits<Json<Real.PublicWorkshop>, Said.DraftWorkshop>,
  Fits<Json<Real.PublicSeries>, Said.DraftSeries>,
  Fits<Json<Real.PublicMedia>, Said.PublicMedia>,
  Fits<Json<Real.PublicLink>, Said.DraftLink>,
  Fits<Json<Real.PublicPerson>, Said.DraftPerson>,
  Fits<Json<Real.PublicPartner>, Said.DraftPartner>,
  Fits<Appearance, Said.DraftAppearance>,
  Fits<Json<Organisation> & Lists, Said.DraftOrganisation>,
  Fits<Speaker, Said.DraftSpeaker>,
  // Their workshop is a reference, as above; what their other two fields hold is seen where forms are tested.
  Fits<
    Json<Omit<ReturnType<typeof publicForm>, 'workshop' | 'confidentiality'>>,
    Omit<Said.PublicRegistrationForm, 'workshop' | 'confidentiality'>
  >,
  Fits<
    Json<Omit<NonNullable<Awaited<ReturnType<typeof ownRegistration>>>, 'workshop' | 'answers'>>,
    Omit<Said.PublicOwnRegistration, 'workshop' | 'answers' | 'token'>
  >,
] = [true, true, true, true, true, true, true, true, true, true, true]

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))

/** Says where a value is not what a type of the schema says. @param whole whether it is a document of its own, rather than where another leads to it */
const wrongIn = (type: GraphQLOutputType, value: unknown, way: string, whole = false): string[] => {
  if (isNonNullType(type)) return value === null ? [`${way} is null`] : wrongIn(type.ofType, value, way, whole)
  if (value === null) return []
  if (isListType(type))
    return Array.isArray(value)
      ? value.flatMap((one, n) => wrongIn(type.ofType, one, `${way}[${n}]`))
      : [`${way} is no list`]
  if (isEnumType(type))
    return type.getValues().some(({ name }) => name === value) ? [] : [`${way} is ${JSON.stringify(value)}`]
  if (isScalarType(type)) {
    const kinds: Record<string, string> = { Int: 'number', Float: 'number', Boolean: 'boolean', PublicNodes: 'object' }
    return typeof value === (kinds[type.name] ?? 'string') ? [] : [`${way} is a ${typeof value}`]
  }
  if (!isObjectType(type) || typeof value !== 'object') return [`${way} is no object`]
  const some = whole ? undefined : told[type.name]
  const out = leftOut[way] ?? Object.entries(leftOut).find(([of]) => way.endsWith(`.${of.split('.')[1]}`))?.[1]
  const fields = Object.values(type.getFields()).filter(
    ({ name }) => (some?.includes(name) ?? true) && !out?.includes(name),
  )
  const names = fields.map(({ name }) => name)
  const values = value as Record<string, unknown>
  return [
    ...names.filter((name) => !(name in values)).map((name) => `${way}.${name} is not there`),
    ...Object.keys(values)
      .filter((name) => !names.includes(name))
      .map((name) => `${way}.${name} is not said`),
    ...fields.flatMap(({ name, type: inner }) =>
      name in values ? wrongIn(inner, values[name], `${way}.${name}`) : [],
    ),
  ]
}

const wrong = (name: string, value: unknown): string[] => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`There is no type ${name}.`)
  return wrongIn(type, value, name, true)
}

describeWithDatabase('what the server answers', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  let client: Client
  beforeAll(async () => {
    await makeExampleSeries(database.payload)
    client = createClient({ url: server.url, locale: 'en' })
  })

  it('fits the types in the code', () => {
    expect(fitting).not.toContain(false)
  })

  it.each(['fr', 'en'] as const)('is what the client says, for readers of %s', async (locale) => {
    const reader = createClient({ url: server.url, locale })
    const workshop = await reader.workshop('summer')
    expect([workshop?.programme.length, workshop?.abstract?.fr?.nodes.root.type]).toEqual([2, 'root'])
    expect(wrong('PublicWorkshop', workshop)).toEqual([])
    const person = await reader.person('ana-eluard')
    expect(person?.appearances.length).toBe(2)
    expect(wrong('PublicSpeaker', person)).toEqual([])
    const organisation = await reader.organisation('institute-for-research')
    expect(organisation?.aliases).toEqual(['IfR'])
    expect(wrong('PublicOrganisation', organisation)).toEqual([])
    expect(wrong('PublicSeries', await reader.series())).toEqual([])
    const codes = await reader.codes()
    expect(wrong('PublicCodes', codes)).toEqual([])
    const rule = { fr: 'Règle de Chatham House', en: 'Chatham House rule' }[locale]
    expect(labelOf(codes, 'confidentialityRule', 'chathamHouse', locale)).toBe(rule)
    expect(labelOf(codes, 'role', 'chair', locale)).toBe('chair')
  })

  it('tells what does not fit', async () => {
    const workshop = await client.workshop('summer')
    expect(wrong('PublicWorkshop', { ...workshop, slug: null, more: 1, eventStatus: 'off', place: [] })).toEqual([
      'PublicWorkshop.more is not said',
      'PublicWorkshop.eventStatus is "off"',
      'PublicWorkshop.place.address is not there',
      'PublicWorkshop.place.id is not there',
      'PublicWorkshop.place.name is not there',
      'PublicWorkshop.place.url is not there',
      'PublicWorkshop.slug is null',
    ])
  })

  it('has in a list every field that can be chosen, as it has it by slug', async () => {
    const { workshopFields, personFields, organisationFields } = await import('../../packages/client/src/listFields')
    const namesOf = <T extends object>(fields: T) => Object.keys(fields) as (keyof T)[]
    const part = (of: object | null, names: readonly PropertyKey[]) =>
      Object.fromEntries(Object.entries(of ?? {}).filter(([name]) => names.includes(name)))
    const first = async <T>(list: AsyncIterable<T>, wanted: (one: T) => boolean): Promise<T | null> => {
      for await (const one of list) if (wanted(one)) return one
      return null
    }
    const workshop = namesOf(workshopFields)
    const listed = await first(client.workshops({ select: workshop }), ({ slug }) => slug === 'summer')
    expect(listed?.registration.mode).toBe('external')
    expect(listed).toEqual(part(await client.workshop('summer'), workshop))
    const person = namesOf(personFields)
    const ana = await first(client.people({ select: person }), ({ slug }) => slug === 'ana-eluard')
    expect(ana).toEqual(part(await client.person('ana-eluard'), person))
    const organisation = namesOf(organisationFields)
    const institute = await first(
      client.organisations({ select: organisation }),
      ({ slug }) => slug === 'institute-for-research',
    )
    expect(institute?.slug).toBe('institute-for-research')
    expect(institute).toEqual(part(await client.organisation('institute-for-research'), organisation))
  })

  it('finds a workshop by a slug that it had, and says where it is', async () => {
    expect((await client.workshop('first-name'))?.slug).toBe('summer')
  })

  it('has nothing at what is no slug, or not published', async () => {
    for (const slug of ['..', '', '.', 'a/b', 'in-preparation', 'A', 'nobody', 'summer?draft=true'])
      expect([slug, await client.workshop(slug)]).toEqual([slug, null])
    expect(await client.person('secret-speaker')).toBeNull()
  })

  it('finds by words what is public, in pages that are typed, and lists workshops by what is asked', async () => {
    const found = await client.search('eluard', { limit: 2 })
    expect(found).toMatchObject({ page: 1, limit: 2, docs: [{ kind: 'person', person: { slug: 'ana-eluard' } }, {}] })
    expect(found.docs.flatMap((one) => wrong('PublicFound', one))).toEqual([])
    const sessions = (await client.search('first tal')).docs.filter(({ kind }) => kind === 'session')
    expect(sessions.map(({ session }) => session?.title?.en)).toEqual(['First talk: “detours”'])
    expect(sessions.flatMap((one) => wrong('PublicFound', one))).toEqual([])
    await expect(client.search('e')).rejects.toMatchObject({ code: 'SEARCH_SHORT', field: 'q' })
    const listed: (string | null)[] = []
    const asked = { person: 'ana-eluard', from: '2000-01-01', slugs: ['first-name', 'nothing'] }
    for await (const { slug } of client.workshops(asked)) listed.push(slug)
    expect(listed).toEqual(['summer'])
  })

  it('pages through a list, in the order asked for', async () => {
    const client = createClient({ url: server.url, locale: 'fr' })
    const pages = []
    for await (const page of client.people({ limit: 2, select: ['name'] }).pages()) pages.push(page)
    expect(pages.map(({ docs, page, totalDocs }) => [page, totalDocs, docs.map(({ name }) => name)])).toEqual([
      [1, 3, ['Chris Eder', 'Ana Éluard']],
      [2, 3, ['Bo Zhang']],
    ])
    const all: string[] = []
    for await (const { name } of client.people({ limit: 1 })) all.push(name)
    expect(all).toEqual(['Chris Eder', 'Ana Éluard', 'Bo Zhang'])
  })

  it('reads drafts with a key that may, and says why not with one that may not', async () => {
    const of = async (role: 'draftReader' | 'reader') => {
      const { headers } = await makeAccount(database.payload, role)
      const key = headers.Authorization?.replace('users API-Key ', '') ?? ''
      return createClient({ url: server.url, locale: 'fr', draft: true, key })
    }
    const drafts = await of('draftReader')
    const draft = await drafts.workshop('in-preparation')
    expect(draft?.programme.flatMap(({ people }) => people.map(({ name }) => name))).toContain('Secret Speaker')
    const listed: (string | null)[] = []
    for await (const { slug } of drafts.workshops({ select: ['slug'] })) listed.push(slug)
    expect(listed).toContain('in-preparation')
    await expect((await of('reader')).workshop('in-preparation')).rejects.toMatchObject({
      code: 'DRAFTS_FOR_EDITORS',
      status: 403,
    })
  })

  it('says what a question did wrong, in the language', async () => {
    const ask = createClient({ url: server.url, locale: 'fr' }).person('ana-eluard', { limit: 0 })
    await expect(ask).rejects.toMatchObject({ code: 'PARAMETER_RANGE', status: 400, field: 'limit', retryAfter: null })
    await expect(ask).rejects.toThrow('limit')
    const list = createClient({ url: server.url, locale: 'fr' }).workshops({ limit: 1000 })[Symbol.asyncIterator]()
    await expect(list.next()).rejects.toMatchObject({ code: 'PARAMETER_RANGE', status: 400, field: 'limit' })
    await expect(client.query('{ nothing }')).rejects.toMatchObject({ status: 400 })
  })
})
