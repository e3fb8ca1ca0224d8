import { expect, test } from '@jest/globals'
import { timeState } from '../../src/domain/timeState'

const at = (hour: number): string => `2021-04-26T${String(hour).padStart(2, '0')}:00:00.000Z`

test.each([
  [at(14), at(16), at(13), 'upcoming'],
  [at(14), at(16), at(14), 'running'],
  [at(14), at(16), at(15), 'running'],
  [at(14), at(16), at(16), 'past'],
  [at(14), null, at(13), 'upcoming'],
  [at(14), null, at(14), 'past'],
  [null, null, at(14), 'upcoming'],
])('from %s to %s it is, at %s, %s', (startsAtUtc, endsAtUtc, now, state) => {
  expect(timeState({ startsAtUtc, endsAtUtc }, now)).toBe(state)
})
