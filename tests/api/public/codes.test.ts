import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql'
import { offeredCodes } from '../../../src/i18n/offeredCodes'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { useServer } from '../../support/server'

interface Code {
  id: string
  code: string
  label: Record<string, string | null>
}

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))

/** The enums of which a public shape gives values, by their names without `Public`; what is only asked with is none. */
const given = new Map(
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.name.startsWith('Public'))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
    .flatMap(({ type }) => {
      const named = getNamedType(type)
      return isEnumType(named) ? [named] : []
    })
    .map((type): [string, string[]] => {
      const [first = '', ...rest] = type.name.replace(/^Public/, '')
      return [first.toLowerCase() + rest.join(''), type.getValues().map(({ name }) => name)]
    }),
)

describeWithDatabase('GET /api/codes', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const read = async (search = '') => {
    const response = await fetch(`${server.url}/api/codes${search}`)
    return { response, codes: (await response.json()) as Record<string, Code[]> & { id: string } }
  }

  it('says in every language what each value of each enum of a public shape is called, and of no other', async () => {
    const { codes, response } = await read()
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const { country, id, language, ...enums } = codes
    expect(given.size).toBeGreaterThan(15)
    expect([...given.keys()].sort()).toEqual(Object.keys(enums).sort())
    for (const [of, values] of given)
      expect([of, enums[of]?.map(({ code }) => code).sort()]).toEqual([of, [...values].sort()])
    const all = [...Object.values(enums).flat(), ...country!, ...language!]
    for (const { code, label } of all)
      for (const one of ['fr', 'en'])
        expect([code, one, label[one]]).toEqual([code, one, expect.stringMatching(/^\p{L}[^:;!?«»'"]*[^\s.]$/u)])
    expect(new Set([id, ...all.map((one) => one.id)]).size).toBe(all.length + 1)
    expect(language!.map(({ code }) => code)).toEqual(offeredCodes.language)
    expect(country!.find(({ code }) => code === 'CI')?.label).toMatchObject({
      fr: 'Côte d’Ivoire',
      en: 'Côte d’Ivoire',
    })
  })

  it('is read in the language of a reader, over GraphQL too, and kept', async () => {
    const { codes, response } = await read('?locale=en')
    const rule = codes.confidentialityRule?.find(({ code }) => code === 'chathamHouse')
    expect(rule).toEqual({
      id: 'confidentialityRule.chathamHouse',
      code: 'chathamHouse',
      label: { fr: 'Règle de Chatham House', en: 'Chatham House rule', text: 'Chatham House rule', servedFrom: 'en' },
    })
    const known = await fetch(`${server.url}/api/codes?locale=en`, {
      headers: { 'If-None-Match': String(response.headers.get('etag')) },
    })
    expect(known.status).toBe(304)
    const query = `{ codes { id confidentialityRule { id code label(locale: en) { fr en text servedFrom } } country { code label { fr } } } }`
    const asked = await fetch(`${server.url}/api/graphql?query=${encodeURIComponent(query)}`)
    const { data } = (await asked.json()) as { data: { codes: Record<string, Code[]> } }
    expect(asked.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(data.codes.confidentialityRule).toEqual(codes.confidentialityRule)
    expect(data.codes.country?.length).toBe(offeredCodes.region.length)
    expect((await read('?locale=xx')).response.status).toBe(400)
  })
})
