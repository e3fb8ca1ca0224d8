import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { checkFormData } from '../../../src/cms/write/checkFormData'

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'number', type: 'number' },
  { name: 'waitlist', type: 'checkbox' },
  { name: 'languages', type: 'text', hasMany: true },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'state', type: 'select', options: ['open', { value: 'closed', label: 'Closed' }] },
  { name: 'until', type: 'date' },
  { name: 'startsAt', type: 'text', custom: { isWallTime: true } },
  { name: 'abstract', type: 'richText', localized: true },
  { name: 'place', type: 'group', flattenedFields: [{ name: 'name', type: 'text', localized: true }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'text', type: 'text' }] },
  { name: 'snapshot', type: 'json', hidden: true },
] as unknown as FlattenedField[]

const richText = (node: object) => ({ root: { type: 'root', children: [node] } })

const check = (data: unknown) => checkFormData(data, fields, ['fr', 'en'])

describe('the data of a form', () => {
  it('are kept as far as the fields are known', () => {
    const data = {
      id: 'x',
      title: 'Un titre',
      number: 4,
      languages: ['fr'],
      place: { name: { fr: 'Ici', en: null } },
      rows: [{ id: 'r', text: 'a' }],
      nonsense: 1,
      snapshot: { at: 'now' },
    }
    expect(check(data)).toEqual({
      ok: true,
      data: {
        id: 'x',
        title: 'Un titre',
        number: 4,
        languages: ['fr'],
        place: { name: { fr: 'Ici', en: null } },
        rows: [{ id: 'r', text: 'a' }],
      },
    })
  })

  it('say 0 where a form has no rows, and nothing where it has no number', () => {
    expect(check({ rows: 0, number: '' })).toEqual({ ok: true, data: { rows: [], number: null } })
  })

  it('name a picture or a document by its id', () => {
    expect(check({ cover: { id: 'm', url: '/m' } })).toEqual({ ok: true, data: { cover: 'm' } })
  })

  it('say nothing in any field where nothing is chosen, or half a time typed', () => {
    const data = { cover: '', number: '', state: '', until: '' }
    expect(check(data)).toEqual({ ok: true, data: { cover: '', number: null, state: null, until: '' } })
    expect(check({ startsAt: '?' })).toEqual({ ok: true, data: { startsAt: null } })
    expect(check({ startsAt: '2031-04-26T16:00' })).toEqual({ ok: true, data: { startsAt: '2031-04-26T16:00' } })
    expect(check({ state: 'closed', until: '2031-04-26T16:00:00.000Z' })).toMatchObject({ ok: true })
  })

  it.each([
    ['no object', null, ''],
    ['a list', [], ''],
    ['a text that is none', { title: 5 }, 'title'],
    ['a text in a language that is none', { title: { xx: 'a' } }, 'title'],
    ['a text in a language that is no text', { title: { fr: ['a'] } }, 'title'],
    ['a number that is none', { number: 'four' }, 'number'],
    ['a number that is no number', { number: Number.NaN }, 'number'],
    ['a text with half a character', { title: { fr: 'a\ud800' } }, 'title'],
    ['a choice that is none', { state: 'shut' }, 'state'],
    ['several choices where one is made', { state: ['open'] }, 'state'],
    ['a day that is none', { until: 'soon' }, 'until'],
    ['rows that are none', { rows: 'many' }, 'rows'],
    ['a row that is none', { rows: [{ text: 'a' }, 'b'] }, 'rows.1'],
    ['a text in a row that is none', { rows: [{ text: {} }] }, 'rows.0.text'],
    ['a group that is none', { place: 'here' }, 'place'],
    ['a rich text without a root', { abstract: { foo: 1 } }, 'abstract'],
    ['a rich text of an unknown node', { abstract: richText({ type: 'marquee' }) }, 'abstract'],
    ['a link that runs', { abstract: richText({ type: 'link', fields: { url: 'javascript:alert(1)' } }) }, 'abstract'],
    ['a rich text whose children are none', { abstract: { root: { type: 'root', children: [3] } } }, 'abstract'],
  ])('are refused with %s', (_what, data, path) => {
    expect(check(data)).toEqual({ ok: false, path })
  })

  it('are refused where a rich text nests without end', () => {
    let node: Record<string, unknown> = { type: 'text', text: 'deep' }
    for (let n = 0; n < 5000; n++) node = { type: 'list', children: [node] }
    expect(check({ abstract: { root: { type: 'root', children: [node] } } })).toEqual({ ok: false, path: 'abstract' })
  })
})
