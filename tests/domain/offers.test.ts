import { describe, expect, it } from '@jest/globals'
import { canOffer, isOfferOver, offerUntil } from '../../src/domain/offers'
import { dueReminder, dueThanks, isOver, isOvertaken, isReminded, reminderKey } from '../../src/domain/reminders'
import { instantIn, wallTimeAt } from '../../src/domain/time'
import { Random } from '../support/random'

const paris = 'Europe/Paris'
const at = (wall: string, zone = paris, fold?: 'later'): string => {
  const instant = instantIn(wall, zone, fold)
  if (instant === null) throw new Error(`${wall} is no time in ${zone}`)
  return instant
}
const minutes = (instant: string, count: number): string => new Date(Date.parse(instant) + count * 60_000).toISOString()

const day = 24 * 60

describe('an offer', () => {
  it.each([
    // Handed over, hours, and until when, on the clocks of Paris.
    ['2031-04-21T10:00', 4, '2031-04-21T14:00'],
    ['2031-04-21T10:00', 12, '2031-04-21T22:00'],
    ['2031-04-21T10:00', 13, '2031-04-22T09:00'],
    ['2031-04-21T20:00', 24, '2031-04-23T16:00'],
    // At night it begins in the morning.
    ['2031-04-21T22:00', 1, '2031-04-22T09:00'],
    ['2031-04-21T23:30', 1, '2031-04-22T09:00'],
    ['2031-04-22T03:00', 1, '2031-04-22T09:00'],
    ['2031-04-22T08:00', 0.5, '2031-04-22T08:30'],
    // Clocks are set forward on 30 March and back on 26 October 2031, at night.
    ['2031-03-29T21:00', 2, '2031-03-30T09:00'],
    ['2031-10-25T21:00', 2, '2031-10-26T09:00'],
    ['2031-10-25T12:00', 24, '2031-10-26T22:00'],
  ])('handed over at %s for %s h runs until %s', (handed, offerHours, until) => {
    expect(wallTimeAt(offerUntil(at(handed), { offerHours, startsAtUtc: null, timeZone: paris }) ?? '', paris)).toBe(
      until,
    )
  })

  it('never runs past two hours before the start, and is none where there is no time for it', () => {
    const offer = { offerHours: 24, startsAtUtc: at('2031-04-23T14:00'), timeZone: paris }
    const ends = at('2031-04-23T12:00')
    expect(offerUntil(at('2031-04-22T18:00'), offer)).toBe(ends)
    expect(offerUntil(at('2031-04-23T11:59'), offer)).toBe(ends)
    expect(offerUntil(ends, offer)).toBeNull()
    expect(offerUntil(at('2031-04-24T12:00'), offer)).toBeNull()
    expect([0, -1, NaN].map((offerHours) => offerUntil(at('2031-04-01T10:00'), { ...offer, offerHours }))).toEqual([
      null,
      null,
      null,
    ])
  })

  it('is made where it would have all of its time, and else the seat is given', () => {
    const offer = { offerHours: 24, startsAtUtc: at('2031-04-23T14:00'), timeZone: paris }
    expect([canOffer(at('2031-04-21T16:00'), offer), canOffer(at('2031-04-21T16:01'), offer)]).toEqual([true, false])
    expect(canOffer(at('2031-04-21T12:00'), { ...offer, offerHours: 0 })).toBe(false)
    expect(canOffer(at('2031-04-21T12:00'), { ...offer, startsAtUtc: null })).toBe(true)
  })

  it('is over when its time has come, and not before anybody was told of it', () => {
    const until = at('2031-04-21T14:00')
    expect([isOfferOver(until, minutes(until, -1)), isOfferOver(until, until), isOfferOver(null, until)]).toEqual([
      false,
      true,
      false,
    ])
  })

  it('has as many minutes by day as it was promised, in any zone and on any day', () => {
    const random = new Random(6, 1)
    // Lord Howe moves by half an hour, Havana at midnight, Apia once left a day out.
    const zones = [
      paris,
      'America/St_Johns',
      'Australia/Lord_Howe',
      'America/Havana',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'UTC',
    ]
    const days = [
      '2021-03-27',
      '2021-10-30',
      '2021-04-03',
      '2011-12-28',
      '2021-03-13',
      '2021-11-06',
      '2018-03-10',
      '2031-07-01',
    ]
    for (let n = 0; n < 40; n++) {
      const zone = random.pick(zones)
      const handed = minutes(`${random.pick(days)}T00:00:00.000Z`, random.below(2 * 24 * 60))
      const offerHours = random.pick([0.5, 1, 5, 14, 24, 30])
      const until = offerUntil(handed, { offerHours, startsAtUtc: null, timeZone: zone })
      if (until === null) throw new Error('no end')
      let waking = 0
      for (let minute = handed; minute < until; minute = minutes(minute, 1)) {
        const hour = Number(wallTimeAt(minute, zone).slice(11, 13))
        if (hour >= 8 && hour < 22) waking++
      }
      expect([zone, handed, offerHours, waking]).toEqual([zone, handed, offerHours, offerHours * 60])
      const hour = wallTimeAt(until, zone).slice(11)
      expect(hour > '08:00' && hour <= '22:00').toBe(true)
    }
  })

  it('takes a zone that nobody knows for UTC, and a thousand hours for enough', () => {
    const from = '2031-04-21T10:00:00.000Z'
    expect(offerUntil(from, { offerHours: 1, startsAtUtc: null, timeZone: 'Mars/Olympus' })).toBe(
      '2031-04-21T11:00:00.000Z',
    )
    expect(offerUntil(from, { offerHours: Infinity, startsAtUtc: null, timeZone: 'UTC' })).toMatch(/^2031-07/)
  })
})

describe('a reminder', () => {
  const start = '2031-04-26T14:00:00.000Z'
  const desk = { offsets: [60, 7 * day, day], startsAtUtc: start }
  const done = new Set<string>()
  const isDone = (key: string): boolean => done.has(key)
  const due = (now: string, of = desk): number | null => dueReminder(of, now, isDone)?.offset ?? null

  it('is due from its time on, until the next one is', () => {
    done.clear()
    expect(
      [8 * day, 7 * day + 1, 7 * day, day + 1, day, 61, 60, 1, 0, -1].map((before) => due(minutes(start, -before))),
    ).toEqual([null, null, 7 * day, 7 * day, day, day, 60, 60, null, null])
    expect(dueReminder(desk, minutes(start, -day), isDone)).toEqual({
      offset: day,
      key: `reminder:1440:${start}`,
      dueAtUtc: '2031-04-25T14:00:00.000Z',
    })
    expect(due(minutes(start, -1), { ...desk, offsets: [] })).toBeNull()
    expect(due(start, { ...desk, offsets: [0, -5, NaN, 1.5, Infinity] })).toBeNull()
  })

  it('goes by the instant, however it is written', () => {
    expect(reminderKey(60, '2031-04-26T16:00:00+02:00')).toBe(reminderKey(60, start))
  })

  it('comes once, in turn, whatever the clock does and however long the server sleeps; a moved start is reminded of anew', () => {
    const random = new Random(6, 2)
    for (let n = 0; n < 300; n++) {
      done.clear()
      const sent: { offset: number; start: string }[] = []
      let [now, startsAtUtc] = [minutes(start, -9 * day), start]
      for (let step = 0; step < 60; step++) {
        now = minutes(now, random.pick([1, 30, 200, day, 3 * day, -90, -2 * day]))
        if (random.chance(0.05)) startsAtUtc = minutes(startsAtUtc, random.pick([-60, 90, 2 * day]))
        const found = dueReminder({ ...desk, startsAtUtc }, now, isDone)
        if (!found) continue
        done.add(found.key)
        expect(found.dueAtUtc <= now && now < startsAtUtc).toBe(true)
        sent.push({ offset: found.offset, start: startsAtUtc })
      }
      for (const one of new Set(sent.map((reminder) => reminder.start))) {
        const offsets = sent.filter((reminder) => reminder.start === one).map(({ offset }) => offset)
        expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => b - a))
      }
    }
  })

  it('goes to whom the seat belonged before it was due', () => {
    done.clear()
    const found = dueReminder(desk, minutes(start, -day), isDone)
    if (!found) throw new Error('none is due')
    expect([isReminded(minutes(found.dueAtUtc, -1), found), isReminded(found.dueAtUtc, found)]).toEqual([true, false])
  })

  it('is left out where another start, or a later one, is what helps now', () => {
    const week = reminderKey(7 * day, start)
    const judged = (now: string, of = desk, key = week): boolean => isOvertaken(key, of, now)
    expect([judged(minutes(start, -7 * day)), judged(minutes(start, -day - 1))]).toEqual([false, false])
    expect(judged(minutes(start, -day))).toBe(true)
    // A clock that was set back since takes nothing back.
    expect(judged(minutes(start, -8 * day))).toBe(false)
    expect(judged(minutes(start, -3 * day), { ...desk, startsAtUtc: minutes(start, 1) })).toBe(true)
    expect(judged(minutes(start, -3 * day), { ...desk, startsAtUtc: null as never })).toBe(true)
    expect(judged(minutes(start, -7 * day), desk, '1')).toBe(true)
  })
})

describe('Thanks', () => {
  const workshop = { startsAtUtc: '2031-04-26T14:00:00.000Z', endsAtUtc: '2031-04-26T16:00:00.000Z' }
  const due = (now: string, of: Parameters<typeof dueThanks>[0] = workshop) => dueThanks(of, now)?.dueAtUtc ?? null

  it('are due from an hour after the end, for a week', () => {
    const end = workshop.endsAtUtc
    expect([-day, 0, 59, 60, 7 * day + 59, 7 * day + 60].map((after) => due(minutes(end, after)))).toEqual([
      null,
      null,
      null,
      end,
      end,
      null,
    ])
  })

  it('wait for a day where no end is known, and for ever where no date is', () => {
    const { startsAtUtc } = workshop
    const of = { startsAtUtc, endsAtUtc: null }
    expect([due(minutes(startsAtUtc, 25 * 60 - 1), of), due(minutes(startsAtUtc, 25 * 60), of)]).toEqual([
      null,
      minutes(startsAtUtc, day),
    ])
    expect(due(startsAtUtc, { startsAtUtc: null, endsAtUtc: null })).toBeNull()
    expect([1, day - 1, day].map((after) => isOver(of, minutes(startsAtUtc, after)))).toEqual([false, false, true])
    expect([isOver(workshop, minutes(startsAtUtc, 119)), isOver(workshop, minutes(startsAtUtc, 120))]).toEqual([
      false,
      true,
    ])
  })
})
