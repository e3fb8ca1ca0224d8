import { describe, expect, it } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { isTimeZone, offsetAt, resolveWallTime, wallTimeAt } from '../../src/domain/time'

describe('resolveWallTime', () => {
  it('gives the instant of a wall time in its zone', () => {
    expect(resolveWallTime('2021-04-26T16:00', 'Europe/Paris')).toEqual({
      ok: true,
      instant: '2021-04-26T14:00:00.000Z',
    })
    expect(resolveWallTime('2021-01-26T16:00', 'Europe/Paris')).toEqual({
      ok: true,
      instant: '2021-01-26T15:00:00.000Z',
    })
    expect(resolveWallTime('2021-04-26T16:00', 'America/St_Johns')).toEqual({
      ok: true,
      instant: '2021-04-26T18:30:00.000Z',
    })
  })

  it('refuses a time that the clocks skip', () => {
    expect(resolveWallTime('2021-03-28T02:30', 'Europe/Paris')).toEqual({ ok: false, code: 'WALL_TIME_SKIPPED' })
  })

  it('asks which of the two is meant when a time comes twice', () => {
    expect(resolveWallTime('2021-10-31T02:30', 'Europe/Paris')).toEqual({ ok: false, code: 'WALL_TIME_TWICE' })
    expect(resolveWallTime('2021-10-31T02:30', 'Europe/Paris', 'earlier')).toEqual({
      ok: true,
      instant: '2021-10-31T00:30:00.000Z',
    })
    expect(resolveWallTime('2021-10-31T02:30', 'Europe/Paris', 'later')).toEqual({
      ok: true,
      instant: '2021-10-31T01:30:00.000Z',
    })
  })

  it.each(['2021-02-30T10:00', '2021-04-26', '2021-04-26T16:00:00', '2021-04-26T24:00', '26/04/2021', '', null, 5])(
    'refuses %p, which is no wall time',
    (wall) => {
      expect(resolveWallTime(wall, 'Europe/Paris')).toEqual({ ok: false, code: 'WALL_TIME_INVALID' })
    },
  )

  it.each([
    'Europe/Paris',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Asia/Kolkata',
  ])('gives what the clocks of %s show, on days on which they change, and on others', (zone) => {
    const walls = ['2010-01-15', '2011-12-29', '2011-12-30', '2011-12-31', '2021-03-13', '2021-03-14', '2021-03-15']
      .concat('2021-03-27', '2021-03-28', '2021-03-29', '2021-04-04', '2021-10-03', '2021-10-30', '2021-10-31')
      .flatMap((date) => ['00:00', '00:30', '01:45', '02:30', '12:00', '23:59'].map((clock) => `${date}T${clock}`))
    for (const wall of walls) {
      const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
        Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation }),
      )
      const isSkipped = earlier!.toPlainDateTime().toString({ smallestUnit: 'minute' }) !== wall
      const instant = new Date(later!.epochMilliseconds).toISOString()
      expect([wall, resolveWallTime(wall, zone, 'later')]).toEqual([
        wall,
        isSkipped ? { ok: false, code: 'WALL_TIME_SKIPPED' } : { ok: true, instant },
      ])
    }
  })

  it.each(['Paris', '+02:00', 'Europe/Atlantis', '', null])('refuses %p, which is no zone', (zone) => {
    expect(resolveWallTime('2021-04-26T16:00', zone)).toEqual({ ok: false, code: 'ZONE_UNKNOWN' })
  })
})

describe('isTimeZone', () => {
  it('knows IANA zones and nothing else', () => {
    expect(['Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC', 'Pacific/Kiritimati'].every(isTimeZone)).toBe(true)
    expect(['+01:00', 'Europe', 'x', '../etc'].some(isTimeZone)).toBe(false)
  })
})

describe('wallTimeAt and offsetAt', () => {
  it('read an instant in a zone', () => {
    expect(wallTimeAt('2021-04-26T14:00:00.000Z', 'Europe/Paris')).toBe('2021-04-26T16:00')
    expect(offsetAt('2021-04-26T14:00:00.000Z', 'Europe/Paris')).toBe('+02:00')
  })
})
