import { expect, it } from '@jest/globals'
import { dueUntil, toldOf, type ChangedDocument } from '../../src/domain/todo'

const change = (second: number, by: string | null, collection = 'sessions'): ChangedDocument => ({
  collection,
  id: `${second}`,
  title: null,
  updatedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
  by,
})

it('tells four changes and more of one account that follow each other in one line, and all others one by one', () => {
  const batch = [500, 499, 441, 440].map((second) => change(second, 'Ada', second === 440 ? 'workshops' : 'sessions'))
  const others = [change(439, 'Bo'), change(438, 'Bo'), change(437, 'Bo'), change(100, 'Ada'), change(30, 'Ada')]
  expect(toldOf([change(600, 'Ada'), ...batch, ...others], 100)).toEqual([
    change(600, 'Ada'),
    {
      counts: [
        { collection: 'sessions', count: 3 },
        { collection: 'workshops', count: 1 },
      ],
      hasMore: false,
      updatedAt: batch[0]!.updatedAt,
      by: 'Ada',
    },
    ...others,
  ])
  expect(toldOf(batch, 4)).toMatchObject([{ hasMore: false }])
  // Four of a collection were looked at, one of them changed by itself since: there may be more than three.
  expect(toldOf([change(600, 'Ada'), ...batch], 4)).toMatchObject([change(600, 'Ada'), { hasMore: true }])
  expect(toldOf([], 4)).toEqual([])
})

it('calls soon what is due within seven days', () => {
  expect(dueUntil('2026-12-28T10:00:00.000Z')).toBe('2027-01-04T10:00:00.000Z')
})
