import { describe, expect, test } from '@jest/globals'
import { linesOf, placeOfDrop, putAt, stepped, takeOut } from '../../src/domain/rearrange'
import { sessionIds, type ProgrammeOrder } from '../../src/domain/programme'

/** `A(a b) x B(c)`: two blocks with what they hold, and a session between them. */
const order: ProgrammeOrder[] = [
  { session: 'A', items: ['a', 'b'] },
  { session: 'x', items: [] },
  { session: 'B', items: ['c'] },
]
const said = (rows: readonly ProgrammeOrder[] | null): string | null =>
  rows && rows.map(({ items, session }) => session + (items.length ? `(${items.join(' ')})` : '')).join(' ')
const place = (within: string | null, before: string | null) => ({ within, before })

describe('putAt', () => {
  test.each([
    ['x', place(null, 'A'), 'x A(a b) B(c)'],
    ['x', place(null, null), 'A(a b) B(c) x'],
    ['x', place('A', 'b'), 'A(a x b) B(c)'],
    ['a', place('A', null), 'A(b a) x B(c)'],
    ['a', place('B', 'c'), 'A(b) x B(a c)'],
    ['a', place(null, 'x'), 'A(b) a x B(c)'],
    ['B', place(null, 'A'), 'B(c) A(a b) x'],
    ['new', place('B', null), 'A(a b) x B(c new)'],
    // A neighbour that somebody took away meanwhile.
    ['x', place('A', 'gone'), 'A(a b x) B(c)'],
    ['x', place(null, 'gone'), 'A(a b) B(c) x'],
    ['x', place('gone', null), null],
    ['A', place('B', null), null],
    ['A', place('A', null), null],
  ])('%s at %j', (session, at, result) => {
    expect(said(putAt(order, session, at))).toBe(result)
  })
})

test.each([
  ['x', [-1, -1, -1, -1, -1], ['A(a b x) B(c)', 'A(a x b) B(c)', 'A(x a b) B(c)', 'x A(a b) B(c)', null]],
  ['x', [1, 1, 1, 1], ['A(a b) B(x c)', 'A(a b) B(c x)', 'A(a b) B(c) x', null]],
  ['x', [1, -1, -1], ['A(a b) B(x c)', 'A(a b) x B(c)', 'A(a b x) B(c)']],
  ['A', [1, 1, 1, -1], ['x A(a b) B(c)', 'x B(c) A(a b)', null, 'x A(a b) B(c)']],
  ['B', [-1, -1, -1], ['A(a b) B(c) x', 'B(c) A(a b) x', null]],
  ['b', [-1, -1, 1], ['A(b a) x B(c)', 'b A(a) x B(c)', 'A(b a) x B(c)']],
  ['b', [1, 1], ['A(a) b x B(c)', 'A(a) x b B(c)']],
] as const)('stepped takes %s line by line (%j)', (session, directions, orders) => {
  let shown: readonly ProgrammeOrder[] = order
  const found = directions.map((direction) => {
    const step = stepped(order, shown, { blocks: new Set(['A', 'B']), direction, session })
    if (!step) return null
    shown = step.order
    // What is shown is what is stored when it is put down.
    expect(said(putAt(order, session, step.place))).toBe(said(step.order))
    return said(step.order)
  })
  expect(found).toEqual(orders)
})

test('takeOut leaves what a block held, in its place', () => {
  expect(said(takeOut(order, 'A'))).toBe('a b x B(c)')
  expect(said(takeOut(order, 'b'))).toBe('A(a) x B(c)')
  expect(said(takeOut(order, 'gone'))).toBe('A(a b) x B(c)')
})

describe('placeOfDrop', () => {
  const blocks = new Set(['A', 'B'])
  const lines = linesOf(order).map(({ session }) => session)
  const dropped = (session: string, to: number): string | null =>
    said(putAt(order, session, placeOfDrop(order, lines.indexOf(session), to, blocks)))

  // The lines are A a b x B c.
  test.each([
    ['a', 2, 'A(b a) x B(c)'],
    ['b', 1, 'A(b a) x B(c)'],
    ['a', 0, 'a A(b) x B(c)'],
    ['a', 3, 'A(b) x a B(c)'],
    ['a', 4, 'A(b) x B(a c)'],
    ['a', 5, 'A(b) x B(c a)'],
    ['x', 1, 'A(x a b) B(c)'],
    ['x', 2, 'A(a x b) B(c)'],
    ['x', 0, 'x A(a b) B(c)'],
    ['c', 3, 'A(a b c) x B'],
    ['c', 4, 'A(a b) x c B'],
    ['B', 0, 'B(c) A(a b) x'],
    ['B', 1, 'A(a b) B(c) x'],
    ['A', 5, 'x B(c) A(a b)'],
    ['A', 3, 'x A(a b) B(c)'],
  ])('%s dropped as line %i', (session, to, result) => {
    expect(dropped(session, to)).toBe(result)
  })

  test('loses and doubles nothing, wherever anything is dropped', () => {
    for (const session of lines)
      for (let to = 0; to < lines.length; to++) {
        const at = placeOfDrop(order, lines.indexOf(session), to, blocks)
        expect(sessionIds(putAt(order, session, at) ?? []).sort()).toEqual([...lines].sort())
      }
  })
})
