import { readFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import type { Row } from '../../src/domain/row'
import { builtIn } from '../../seed/builtIn'

interface Session extends Row {
  sessions?: Session[]
}

/** A series file as an object: what an entry of it is called, and what the entry says. */
export interface Series {
  series: Row
  workshops: Record<string, Row & { programme: Session[] }>
  people: Record<string, Row>
  organisations: Record<string, Row>
}

const given =
  'Aminata Bruno Camille Dario Élise Farid Greta Hugo Inès Jonas Katya Louis Maïa Nils Olga Paulo Rosa Samir Théa Yann'
const family =
  'Abadie Berger Costa Dubois Eriksen Fabre Garcia Haddad Ivanova Jansen Keita Lopez Moreau Novak Okafor Petit Roux Silva Traoré Weber'
const names = { given: given.split(' '), family: family.split(' ') }
const of = <T>(some: readonly T[], n: number): T | undefined => some[n % some.length]

const numbered = (count: number, from: number, prefix: string, made: (n: number) => Row): Record<string, Row> =>
  Object.fromEntries(
    Array.from({ length: Math.max(0, count - from) }, (_, n) => [
      `${prefix}-${String(from + n).padStart(4, '0')}`,
      made(from + n),
    ]),
  )

const biography = {
  fr: `Travaille depuis vingt ans sur les politiques publiques et sur ce qu’elles font à celles et ceux qu’elles visent. Ses enquêtes ont porté sur trois continents.\n\nA dirigé deux ouvrages collectifs, et siège au conseil scientifique de plusieurs revues.`,
  en: `Has worked for twenty years on public policies and on what they do to those whom they are meant for. The fieldwork was done on three continents.\n\nHas edited two books, and sits on the scientific board of several journals.`,
}

/**
 * The built-in series with its workshop told `count` times, a week after the other, for whoever measures. Programmes hold nine, three and six sessions in
 * turn. For 200 workshops there are 1,200 sessions, 300 people, each with a biography, and 60 organisations; somebody speaks beside each speaker of the
 * built-in workshop.
 */
export const manyWorkshops = async (count: number): Promise<Series> => {
  const series: Series = parse(await readFile(builtIn, 'utf8'))
  const [workshop] = Object.values(series.workshops)
  const organisations = {
    ...series.organisations,
    ...numbered(count * 0.3, Object.keys(series.organisations).length, 'institute', (n) => ({
      name: { fr: `Institut d’études ${n}`, en: `Institute of studies ${n}` },
      acronym: `IE${n}`,
    })),
  }
  const houses = Object.keys(organisations)
  const more = numbered(count * 1.5, Object.keys(series.people).length, 'person', (n) => {
    const [first, last] = [of(names.given, n), of(names.family, Math.floor(n / names.given.length))]
    return {
      name: `${first} ${last}`,
      sortName: `${last}, ${first}`,
      affiliations: [
        {
          organisation: of(houses, n),
          unit: { fr: `Laboratoire ${n}`, en: `Laboratory ${n}` },
          role: { fr: 'chercheur·se', en: 'researcher' },
        },
      ],
    }
  })
  const people = Object.fromEntries(
    Object.entries({ ...series.people, ...more }).map(([key, person]) => [key, { ...person, biography }]),
  )
  const others = Object.keys(more)
  let spoken = 0
  const discussion: Session = { key: 'discussion', kind: 'discussion', title: { fr: 'Discussion', en: 'Discussion' } }
  const withOther = (talk: Session): Session => {
    const other = of(others, spoken++)
    return { ...talk, people: [talk.people, other ? { person: other } : []].flat() }
  }
  const told = (index: number): Series['workshops'][string] => {
    const [first, second, third] = workshop?.programme ?? []
    const blocks = of([[first, second, third], [first], [first, second]], index) ?? []
    const programme = blocks.flatMap((block) =>
      block ? [{ ...block, sessions: (block.sessions ?? []).map(withOther) }] : [],
    )
    const shifted = (time: string): string =>
      new Date(Date.parse(`${time}Z`) + index * 7 * 86_400_000).toISOString().slice(0, 16)
    const whole = {
      ...workshop,
      number: index + 1,
      programme: blocks.length === 2 ? programme : [...programme, discussion],
    }
    return JSON.parse(JSON.stringify(whole).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d/g, shifted))
  }
  const workshops = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`workshop-${String(index + 1).padStart(4, '0')}`, told(index)]),
  )
  return { ...series, workshops, people, organisations }
}

/** A series as the text of a file. */
export const printed = (series: Series): string => stringify(series, { aliasDuplicateObjects: false })
