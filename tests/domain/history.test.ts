import { expect, test } from '@jest/globals'
import { sittingsOf, type SavedAct } from '../../src/domain/history'

const act = (n: number, minutes: number, by: string | null, more: Partial<SavedAct> = {}): SavedAct => ({
  at: new Date(Date.UTC(2030, 0, 1, 12) + minutes * 60_000).toISOString(),
  by,
  version: `v${n}`,
  session: null,
  isNew: false,
  isPublication: false,
  fields: [{ label: 'Title', languages: ['fr'] }],
  ...more,
})

test('acts of one account within half an hour of each other are one sitting, and nobody is between them', () => {
  const acts = [
    act(6, 120, 'ada'),
    act(5, 61, 'ada', { fields: [{ label: 'Title', languages: ['en'] }] }),
    act(4, 40, 'ada', { session: { id: 's', title: 'Talk', isNew: false } }),
    act(3, 35, 'ada', { isPublication: true }),
    act(2, 30, 'bob'),
    act(1, 5, 'ada'),
    act(0, 0, 'ada', { isNew: true, fields: [] }),
  ]
  const sittings = sittingsOf(acts)
  expect(sittings.map(({ acts: some }) => some.map(({ version }) => version))).toEqual([
    ['v6'],
    ['v5', 'v4'],
    ['v3'],
    ['v2'],
    ['v1', 'v0'],
  ])
  expect(sittings[1]).toMatchObject({
    version: 'v5',
    fields: [{ label: 'Title', languages: ['en'] }],
    sessions: [{ id: 's', fields: [{ label: 'Title', languages: ['fr'] }] }],
    from: acts[2]!.at,
    at: acts[1]!.at,
  })
  expect(sittings[4]).toMatchObject({ isNew: true })
})

test('a sitting of sessions alone is the state of the version before it, and no act is lost', () => {
  const acts = [act(2, 90, 'ada', { session: { id: 's', title: null, isNew: true } }), act(1, 0, 'bob')]
  const sittings = sittingsOf(acts)
  expect(sittings.map(({ version }) => version)).toEqual(['v1', 'v1'])
  expect(sittings.flatMap(({ acts: some }) => some)).toEqual(acts)
  expect(sittingsOf([])).toEqual([])
})
