import { expect, test } from '@jest/globals'
import { usualSettings, windowNow } from '../../src/domain/desk'
import { countRoll, inOrder, markOf, placesIn, rolled, searchRoll, type RollRow } from '../../src/domain/roll'

const now = Date.parse('2031-04-26T10:00:00.000Z')
const row = (id: string, more: Partial<RollRow> = {}): RollRow => ({
  id,
  name: id,
  email: `${id}@example.org`,
  state: 'confirmed',
  createdAt: '2031-04-01T00:00:00.000Z',
  ...more,
})
const rows = inOrder(
  [
    row('pending', { state: 'pending', createdAt: '2031-03-01T00:00:00.000Z' }),
    row('second', {
      state: 'waiting',
      rank: 3,
      interpretation: 'fr',
      answers: { onsite: 'yes', days: ['mon', 'tue'] },
    }),
    row('first', { state: 'waiting', rank: 2, name: 'Éléonore Œuvrard', organisation: 'Université' }),
    row('in', { rank: 1, attended: 'checkedIn', answers: { onsite: 'no', days: ['mon'] }, bounced: true }),
    row('offered', { state: 'offered', rank: 4, offerUntil: '2031-04-27T09:00:00.000Z' }),
    row('later', { state: 'offered', rank: 5, offerUntil: '2031-04-27T11:00:00.000Z' }),
    row('gone', { state: 'cancelled', rank: 6, bounced: true, interpretation: 'fr' }),
  ].map(rolled),
)
const around = { unsure: new Set(['first']), held: new Set<string>(), now }
const search = (filter: Parameters<typeof searchRoll>[1]) => {
  const { chips, found } = searchRoll(rows, filter, ['onsite', 'days'], around)
  return { chips, ids: found.map(({ row: { id } }) => id) }
}

test('A roll is in the order of the queue, and says who is next', () => {
  expect(search({}).ids).toEqual(['in', 'first', 'second', 'offered', 'later', 'gone', 'pending'])
  expect([...placesIn(rows)]).toEqual([
    ['first', 1],
    ['second', 2],
  ])
  expect(countRoll(rows)).toEqual({ invited: 0, pending: 1, waiting: 2, offered: 2, confirmed: 1, cancelled: 1 })
})

test('It is searched by all words of a name, an address or an organisation, without their accents', () => {
  expect(search({ words: ['oeuvrard', 'univ'] }).ids).toEqual(['first'])
  expect(search({ words: ['second', 'example'] }).ids).toEqual(['second'])
  expect(search({ words: ['second', 'first'] }).ids).toEqual([])
})

test('Each chip says how many it would show: those that the others let through', () => {
  const { chips, ids } = search({ state: 'waiting' })
  expect(ids).toEqual(['first', 'second'])
  expect(chips.state).toEqual({ pending: 1, waiting: 2, offered: 2, confirmed: 1, cancelled: 1 })
  expect(chips.answers).toEqual({ onsite: { yes: 1 }, days: { mon: 1, tue: 1 } })
  const both = search({ answers: { days: 'mon', onsite: 'yes' } })
  expect(both.ids).toEqual(['second'])
  expect(both.chips.answers).toEqual({ onsite: { yes: 1, no: 1 }, days: { mon: 1, tue: 1 } })
  expect(both.chips.state).toEqual({ waiting: 1 })
})

test('What needs a hand is what can be helped still', () => {
  expect(search({}).chips.hand).toEqual({ bounced: 1, unsure: 1, offers: 1, interpretation: 1 })
  expect(search({ hand: 'offers' }).ids).toEqual(['offered'])
  expect(search({ attended: 'checkedIn' }).ids).toEqual(['in'])
  expect(search({}).chips.attended).toEqual({ checkedIn: 1 })
})

test('A mark is another once anything has changed that acts go by', () => {
  const seen = row('a', { stateAt: '2031-04-01T00:00:00.000Z' })
  expect(markOf({ ...seen, name: 'b' } as RollRow)).toBe(markOf(seen))
  // Databases give an instant in forms of their own.
  expect(markOf({ ...seen, stateAt: '2031-04-01 00:00:00.000Z' })).toBe(markOf(seen))
  for (const change of [
    { state: 'waiting' },
    { stateAt: '2031-04-01T00:00:00.001Z' },
    { attended: 'checkedIn' },
    { linkVersion: 1 },
  ] as const)
    expect(markOf({ ...seen, ...change })).not.toBe(markOf(seen))
})

test('Registration is opened and closed at once, whatever its window said', () => {
  const zone = 'Europe/Paris'
  const settings = { ...usualSettings, opensAt: '2031-04-20T09:00', closesAt: '2031-04-30T09:00' }
  const at = (time: string, isOpen: boolean, of = settings) => {
    const { closesAt, closesAtFold, opensAt } = windowNow(of, isOpen, time, zone)
    return [opensAt, closesAt, closesAtFold]
  }
  expect(at('2031-04-10T10:00:30.000Z', true)).toEqual([null, '2031-04-30T09:00', null])
  expect(at('2031-05-02T10:00:30.000Z', true)).toEqual([null, null, null])
  expect(at('2031-04-26T10:00:30.000Z', false)).toEqual(['2031-04-20T09:00', '2031-04-26T12:00', null])
  // What opened within the same minute, or would open later.
  expect(at('2031-04-20T07:00:30.000Z', false)).toEqual([null, '2031-04-20T09:00', null])
  expect(at('2031-04-10T07:00:30.000Z', false)).toEqual([null, '2031-04-10T09:00', null])
  // 2:30 comes twice that night.
  const open = { ...usualSettings }
  expect(at('2031-10-26T00:30:10.000Z', false, open as typeof settings)).toEqual([null, '2031-10-26T02:30', 'earlier'])
  expect(at('2031-10-26T01:30:10.000Z', false, open as typeof settings)).toEqual([null, '2031-10-26T02:30', 'later'])
})

test('A question may be called as what every object has, and so may what it offers', () => {
  const all = [row('none'), row('given', { answers: { constructor: 'tostring', valueOf: ['constructor'] } })].map(
    rolled,
  )
  const found = (answers: Record<string, string>) =>
    searchRoll(all, { answers }, ['constructor', 'valueOf', 'hasOwnProperty'], around)
  expect(JSON.stringify(found({}).chips.answers)).toBe(
    '{"constructor":{"tostring":1},"valueOf":{"constructor":1},"hasOwnProperty":{}}',
  )
  expect(found({ constructor: 'tostring' }).found.map(({ row: { id } }) => id)).toEqual(['given'])
  expect(found({ toString: 'none' }).found).toHaveLength(2)
})
