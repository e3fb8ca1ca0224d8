import { describe, expect, it } from '@jest/globals'
import { isKnownAs, newNames, renamed, withoutDoubles } from '../../src/domain/merging'

describe('an entry in the place of another', () => {
  const doc = {
    id: 'a',
    title: { fr: 'a' },
    parent: 'b',
    people: [
      { person: 'a', affiliations: [{ organisation: 'a', unit: 'a' }] },
      { person: 'b', affiliations: [] },
    ],
    several: ['a', 'b'],
  }

  it('stands where the path says, and nowhere else', () => {
    expect(renamed(doc, 'people.person', 'a', 'z')).toEqual({
      ...doc,
      people: [{ ...doc.people[0], person: 'z' }, doc.people[1]],
    })
    expect(renamed(doc, 'people.affiliations.organisation', 'a', 'z')).toMatchObject({
      people: [{ person: 'a', affiliations: [{ organisation: 'z', unit: 'a' }] }, { person: 'b' }],
    })
    expect(renamed(doc, 'several', 'a', 'z')).toEqual({ ...doc, several: ['z', 'b'] })
  })

  it('leaves what does not change the very same', () => {
    expect(renamed(doc, 'people.person', 'c', 'z')).toBe(doc)
    expect(renamed(doc, 'nothing.here', 'a', 'z')).toBe(doc)
    const next = renamed(doc, 'people.person', 'a', 'z') as typeof doc
    expect(next.people[1]).toBe(doc.people[1])
    expect(renamed(null, 'people.person', 'a', 'z')).toBeNull()
  })
})

it('rows that say the same become the first of them, with what it lacks', () => {
  const rows = [
    { who: 'a', line: '' },
    { who: null, line: 'one' },
    { who: 'b', line: 'two' },
    { who: 'a', line: 'three' },
    { who: null, line: 'four' },
  ]
  const once = withoutDoubles(
    rows,
    ({ who }) => who,
    (row, other) => ({ ...row, line: row.line || other.line }),
  )
  expect(once).toEqual([{ who: 'a', line: 'three' }, rows[1], rows[2], rows[4]])
})

describe('a name that is typed', () => {
  it.each([
    ['Angela Me', 'person'],
    ['me, ANGELA', 'person'],
    ['Àngela-Mé', 'person'],
    ['angela me', 'organisation'],
  ] as const)('is known: %s (%s)', (typed, of) => {
    expect(isKnownAs(typed, ['other', 'angela me'], of)).toBe(true)
  })

  it.each([
    ['Angela', 'person'],
    ['Angela Me Me', 'person'],
    ['', 'person'],
    ['%', 'organisation'],
    ['Me Angela', 'organisation'],
  ] as const)('is not known: %p (%s)', (typed, of) => {
    expect(isKnownAs(typed, ['', 'other', 'angela me'], of)).toBe(false)
  })
})

it('names that an entry takes over are those that it has not, each once', () => {
  expect(newNames(['UNODC', 'Office', 'office', '—', 'ÖNUDC', 'Onudc'], ['unodc'])).toEqual(['Office', 'ÖNUDC'])
})
