import { describe, expect, it } from '@jest/globals'
import { flattenAllFields, type Field } from 'payload'
import { isLocalized, mapFields, walkFields, withoutIndices } from '../../../src/cms/fields/walk'

const unit: Field = { name: 'unit', type: 'text', localized: true }
const fields = flattenAllFields({
  fields: [
    { type: 'tabs', tabs: [{ label: 'One', fields: [{ name: 'title', type: 'text', localized: true }] }] },
    { type: 'row', fields: [{ name: 'place', type: 'group', fields: [{ name: 'city', type: 'text' }] }] },
    {
      name: 'people',
      type: 'array',
      fields: [
        { name: 'name', type: 'text' },
        { name: 'affiliations', type: 'array', fields: [unit] },
      ],
    },
  ],
})
const doc = {
  title: { fr: 'Titre' },
  place: { city: 'Paris' },
  people: [
    { name: 'Ada', affiliations: [{ unit: { en: 'Lab' } }, { unit: { fr: 'Labo' } }] },
    'no row',
    { name: 'Eve' },
  ],
  unknown: 1,
}

describe('Walking the fields of a document', () => {
  it('visits each with where it stands, what is in it after it, and enters nothing that is no row', () => {
    const visited: [string, unknown][] = []
    walkFields(fields, doc, ({ path, value }) => void visited.push([path, value]))
    expect(visited).toEqual([
      ['title', { fr: 'Titre' }],
      ['place', { city: 'Paris' }],
      ['place.city', 'Paris'],
      ['people', doc.people],
      ['people.0.name', 'Ada'],
      ['people.0.affiliations', [{ unit: { en: 'Lab' } }, { unit: { fr: 'Labo' } }]],
      ['people.0.affiliations.0.unit', { en: 'Lab' }],
      ['people.0.affiliations.1.unit', { fr: 'Labo' }],
      ['people.2.name', 'Eve'],
      ['people.2.affiliations', undefined],
    ])
    expect(withoutIndices('people.0.affiliations.11.unit')).toBe('people.affiliations.unit')
  })

  it('leaves out what is in a field that is not entered', () => {
    const visited: string[] = []
    walkFields(fields, doc, ({ field, path }) => {
      visited.push(path)
      return field.type !== 'array' && field.type !== 'group'
    })
    expect(visited).toEqual(['title', 'place', 'people'])
    walkFields(fields, { place: null, people: { 0: {} } }, ({ path, row }) => void visited.push(path, typeof row))
    expect(visited.slice(3)).toEqual(['title', 'object', 'place', 'object', 'people', 'object'])
  })

  it('copies a document with other values, and changes nothing of it', () => {
    const before = structuredClone(doc)
    const copy = mapFields(fields, doc, ({ field, path, value }) => (isLocalized(field) ? path : value))
    expect(copy).toEqual({
      title: 'title',
      place: { city: 'Paris' },
      people: [
        {
          name: 'Ada',
          affiliations: [{ unit: 'people.0.affiliations.0.unit' }, { unit: 'people.0.affiliations.1.unit' }],
        },
        'no row',
        { name: 'Eve' },
      ],
      unknown: 1,
    })
    expect(doc).toEqual(before)
  })

  it('leaves out what has no value, enters what a group was given, and begins each row as it is told', () => {
    const copy = mapFields(
      fields,
      { people: [{ id: 'a', name: 'Ada', more: 1 }], title: 'T' },
      ({ field, value }) =>
        field.type === 'group' ? {} : field.name === 'city' ? 'Lyon' : isLocalized(field) ? undefined : value,
      ({ id }) => (id === undefined ? {} : { id }),
    )
    expect(copy).toEqual({ place: { city: 'Lyon' }, people: [{ id: 'a', name: 'Ada' }] })
  })
})
