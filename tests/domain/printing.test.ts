import { describe, expect, it } from '@jest/globals'
import {
  deriveAffiliation,
  printAffiliation,
  printPerson,
  type AffiliationRow,
  type Directory,
  type PersonRow,
} from '../../src/domain/printing'

const locales = ['fr', 'en']
const between = { fr: '\u202f; ', en: '; ' }

const organisations: Directory['organisations'] = new Map([
  ['ehess', { name: { fr: 'EHESS', en: 'EHESS' } }],
  ['malongo', { name: { fr: 'Malongo', en: null } }],
  ['gi', { name: { en: 'Global Initiative' } }],
  ['nameless', { name: {} }],
])

const directory = (extra: Partial<Directory> = {}): Directory => ({
  organisations,
  people: new Map([
    [
      'angela',
      { name: 'Angela Me', affiliations: [{ id: 'd1', organisation: 'gi', unit: { en: 'Research Branch' } }] },
    ],
    ['luc', { name: 'Luc', line: { fr: 'Journaliste' }, affiliations: [{ id: 'd2', organisation: 'ehess' }] }],
    [
      'double',
      {
        name: 'Double',
        affiliations: [
          { id: 'd3', organisation: 'ehess' },
          { id: 'd4', organisation: 'gi', unit: { fr: 'Unité', en: 'Unit' } },
        ],
      },
    ],
    ['bare', { name: 'Bare' }],
  ]),
  ...extra,
})

const renamed = directory({
  organisations: new Map([
    ...organisations,
    ['gi', { name: { en: 'Renamed' } }],
    ['ehess', { name: { fr: 'Autre', en: 'Other' } }],
  ]),
})

const person = (row: PersonRow, before?: PersonRow, today = directory()) =>
  printPerson(row, before, today, locales, between)

describe('deriveAffiliation', () => {
  const derive = (row: AffiliationRow) => deriveAffiliation(row, organisations, locales)

  it('joins position, unit, organisation and country by commas', () => {
    expect(
      derive({
        role: { fr: 'Directrice', en: 'Director' },
        unit: { fr: 'Unité', en: 'Unit' },
        organisation: 'ehess',
        country: { fr: 'Viêt Nam', en: 'Viet Nam' },
      }),
    ).toEqual({
      fr: 'Directrice, Unité, EHESS, Viêt Nam',
      en: 'Director, Unit, EHESS, Viet Nam',
    })
  })

  it('is in a language only when that language has every part', () => {
    expect(derive({ unit: { fr: 'Partenariat' }, organisation: 'ehess' })).toEqual({ fr: 'Partenariat, EHESS' })
    expect(derive({ unit: { fr: 'Unité', en: 'Unit' }, organisation: 'malongo' })).toEqual({ fr: 'Unité, Malongo' })
    expect(derive({ organisation: 'gi' })).toEqual({ en: 'Global Initiative' })
  })

  it('loses nothing when no language has every part: the one that has most says it', () => {
    expect(derive({ unit: { fr: 'Unité' }, organisation: 'gi' })).toEqual({ fr: 'Unité, Global Initiative' })
    expect(derive({ role: { fr: 'Conseillère' }, unit: { en: 'Research Branch' }, organisation: 'gi' })).toEqual({
      en: 'Conseillère, Research Branch, Global Initiative',
    })
  })

  it('passes over what is blank everywhere', () => {
    expect(
      derive({ role: { fr: ' ', en: null }, unit: {}, organisation: 'nameless', country: { fr: 'Mali', en: 'Mali' } }),
    ).toEqual({ fr: 'Mali', en: 'Mali' })
    expect(derive({ organisation: 'unknown' })).toEqual({})
    expect(derive({})).toEqual({})
  })
})

describe('printAffiliation', () => {
  const print = (row: AffiliationRow, before?: AffiliationRow, today = directory()) =>
    printAffiliation(row, before, today, locales).printed

  it('takes what was typed, in the languages in which it was typed', () => {
    expect(print({ organisation: 'ehess', asPrinted: { fr: 'E.H.E.S.S.', en: 'E.H.E.S.S. (Paris)' } })).toEqual({
      fr: 'E.H.E.S.S.',
      en: 'E.H.E.S.S. (Paris)',
    })
    expect(print({ organisation: 'ehess', asPrinted: { fr: 'E.H.E.S.S.', en: ' ' } })).toEqual({ fr: 'E.H.E.S.S.' })
    expect(print({ organisation: 'malongo', asPrinted: { fr: 'Les cafés Malongo' } })).toEqual({
      fr: 'Les cafés Malongo',
    })
  })

  it('keeps what was printed while its parts are the same', () => {
    const before = { id: 'a', organisation: 'gi', printed: { en: 'Global Initiative' } }
    expect(print({ id: 'a', organisation: 'gi' }, before, renamed)).toEqual({ en: 'Global Initiative' })
    expect(print({ id: 'a', organisation: 'gi', unit: { en: '' } }, { ...before, unit: null }, renamed)).toEqual({
      en: 'Global Initiative',
    })
  })

  it('derives anew when a part changed', () => {
    const before = { id: 'a', organisation: 'gi', printed: { en: 'Global Initiative' } }
    expect(print({ id: 'a', organisation: 'gi', unit: { en: 'Lab' } }, before, renamed)).toEqual({ en: 'Lab, Renamed' })
    expect(print({ id: 'a', organisation: 'ehess' }, before)).toEqual({ fr: 'EHESS', en: 'EHESS' })
  })

  it('does not keep what was typed once it is taken away', () => {
    const before = {
      id: 'a',
      organisation: 'ehess',
      asPrinted: { fr: 'Faute', en: 'Mistake' },
      printed: { fr: 'Faute', en: 'Mistake' },
    }
    expect(print({ id: 'a', organisation: 'ehess' }, before)).toEqual({ fr: 'EHESS', en: 'EHESS' })
  })

  it('leaves the row’s own parts as they are', () => {
    const row = { id: 'a', organisation: 'ehess', unit: { fr: ' U ', en: 'U' } }
    expect(printAffiliation(row, undefined, directory(), locales)).toMatchObject(row)
  })
})

describe('printPerson', () => {
  it('takes the affiliations of the directory where the row has none, under ids of its own', () => {
    const printed = person({ id: 'r', person: 'angela' })
    expect(printed).toMatchObject({
      printedName: 'Angela Me',
      printedLine: { en: 'Research Branch, Global Initiative' },
    })
    expect(printed.affiliations?.map(({ id }) => id)).toEqual(['r-1'])
  })

  it('takes the row’s own affiliations where it has some, and then not the directory’s line', () => {
    expect(person({ id: 'r', person: 'luc', affiliations: [{ id: 'o', organisation: 'gi' }] }).printedLine).toEqual({
      en: 'Global Initiative',
    })
    expect(person({ id: 'r', person: 'luc' }).printedLine).toEqual({ fr: 'Journaliste' })
  })

  it('takes the line that was typed before everything else', () => {
    expect(person({ id: 'r', person: 'luc', line: { fr: 'Autrice', en: 'Writer' } }).printedLine).toEqual({
      fr: 'Autrice',
      en: 'Writer',
    })
  })

  it('separates several affiliations as each language does, in the languages that have all of them', () => {
    const rows = [
      { id: '1', organisation: 'ehess' },
      { id: '2', organisation: 'ehess', unit: { fr: 'Unité', en: 'Unit' } },
    ]
    expect(person({ id: 'r', person: 'bare', affiliations: rows }).printedLine).toEqual({
      fr: 'EHESS\u202f; Unité, EHESS',
      en: 'EHESS; Unit, EHESS',
    })
    expect(person({ id: 'r', person: 'double' }).printedLine).toEqual({ en: 'EHESS; Unit, Global Initiative' })
    const mixed = [
      { id: '1', organisation: 'malongo' },
      { id: '2', organisation: 'gi' },
    ]
    expect(person({ id: 'r', person: 'bare', affiliations: mixed })).toMatchObject({
      affiliations: [{ printed: { fr: 'Malongo' } }, { printed: { en: 'Global Initiative' } }],
      printedLine: {},
    })
  })

  it('keeps name and wording when the person and the organisation are renamed', () => {
    const before = person({ id: 'r', person: 'angela' })
    const today = directory({
      ...renamed,
      people: new Map([['angela', { name: 'Renamed', affiliations: [{ id: 'd9', organisation: 'ehess' }] }]]),
    })
    expect(person({ id: 'r', person: 'angela' }, before, today)).toMatchObject({
      printedName: 'Angela Me',
      printedLine: { en: 'Research Branch, Global Initiative' },
    })
  })

  it('starts anew for another person in the same row', () => {
    const before = person({ id: 'r', person: 'angela' })
    expect(person({ id: 'r', person: 'luc' }, before)).toMatchObject({
      printedName: 'Luc',
      printedLine: { fr: 'Journaliste' },
    })
  })

  it('keeps a line that the directory had when it was printed', () => {
    const before = person({ id: 'r', person: 'luc' })
    const today = directory({ people: new Map([['luc', { name: 'Luc', line: { fr: 'Retraité' }, affiliations: [] }]]) })
    expect(person({ id: 'r', person: 'luc' }, before, today).printedLine).toEqual({ fr: 'Journaliste' })
  })

  it('does not keep a line that was typed once it is taken away', () => {
    const before = person({ id: 'r', person: 'angela', line: { en: 'Mistake' } })
    expect(person({ id: 'r', person: 'angela' }, before).printedLine).toEqual({
      en: 'Research Branch, Global Initiative',
    })
  })

  it('prints the directory’s affiliations again when the row’s own are taken away', () => {
    const before = person({ id: 'r', person: 'angela', affiliations: [{ id: 'own', organisation: 'ehess' }] })
    expect(person({ id: 'r', person: 'angela' }, before).printedLine).toEqual({
      en: 'Research Branch, Global Initiative',
    })
  })

  it('prints an affiliation added to the directory of somebody who had none', () => {
    const before = person({ id: 'r', person: 'bare' })
    const today = directory({
      people: new Map([['bare', { name: 'Bare', affiliations: [{ id: 'd', organisation: 'gi' }] }]]),
    })
    expect(person({ id: 'r', person: 'bare' }, before, today).printedLine).toEqual({ en: 'Global Initiative' })
  })

  it('keeps the name of somebody who is gone from the directory', () => {
    expect(person({ id: 'r', person: 'gone', printedName: 'Gone' }).printedName).toBe('Gone')
  })

  it('prints somebody without any affiliation by name alone', () => {
    expect(person({ id: 'r', person: 'bare' })).toMatchObject({
      printedName: 'Bare',
      printedLine: {},
      affiliations: [],
    })
  })
})
