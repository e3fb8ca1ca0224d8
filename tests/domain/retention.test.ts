import { describe, expect, it } from '@jest/globals'
import { dueOf, erasedAtOf } from '../../src/domain/retention'

const workshop = {
  startsAtUtc: '2030-04-26T14:00:00.000Z',
  endsAtUtc: '2030-04-26T16:00:00.000Z',
  isPostponed: false,
  keepDays: null,
}

describe('How long registrations are kept', () => {
  const days = (n: number, ms = 0): string =>
    new Date(Date.parse(workshop.endsAtUtc) + n * 86_400_000 + ms).toISOString()
  const due = (at: string, more: Partial<Parameters<typeof dueOf>[0]> = {}) => {
    const { answers, ...rest } = dueOf({ ...workshop, ...more }, at)
    return [...Object.entries(rest).flatMap(([name, is]) => (is ? name : [])), ...(answers(3) ? ['answers'] : [])]
  }

  it('goes by the start and the end of the workshop, to the moment', () => {
    expect(due('2030-04-26T13:59:59.999Z')).toEqual([])
    expect(due(workshop.startsAtUtc)).toEqual(['pending'])
    expect(due(days(3, -1))).toEqual(['pending'])
    expect(due(days(3))).toEqual(['pending', 'answers'])
    expect(due(days(7, -1))).toEqual(['pending', 'answers'])
    expect(due(days(7))).toEqual(['pending', 'needs', 'answers'])
    expect(due(days(30))).toEqual(['pending', 'needs', 'cancelled', 'answers'])
    expect(due(days(90, -1))).toEqual(['pending', 'needs', 'cancelled', 'answers'])
    expect(due(days(90))).toEqual(['pending', 'needs', 'cancelled', 'rest', 'answers'])
  })

  it('is as short as the desk says, and never without a date', () => {
    expect(due(days(2), { keepDays: 2 })).toEqual(['pending', 'needs', 'cancelled', 'rest', 'answers'])
    expect(due(days(900), { startsAtUtc: null, endsAtUtc: null })).toEqual([])
    expect(due(days(90), { endsAtUtc: null })).toContain('rest')
    expect(due(days(300), { isPostponed: true })).toEqual([])
    expect(due(days(455), { isPostponed: true })).toContain('rest')
  })
})

describe('When nothing of a registration is left', () => {
  it('is the moment from which on it is deleted', () => {
    for (const more of [{}, { keepDays: 2 }, { endsAtUtc: null }, { isPostponed: true }, { keepDays: 400 }]) {
      const kept = { ...workshop, ...more }
      for (const isCancelled of [true, false]) {
        const at = erasedAtOf(kept, isCancelled) ?? ''
        const isDue = (instant: string): boolean => dueOf(kept, instant)[isCancelled ? 'cancelled' : 'rest']
        expect([isDue(at), isDue(new Date(Date.parse(at) - 1).toISOString())]).toEqual([true, false])
      }
    }
    expect(erasedAtOf({ ...workshop, startsAtUtc: null, endsAtUtc: null }, true)).toBeNull()
  })
})
