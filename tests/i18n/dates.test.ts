import { describe, expect, it } from '@jest/globals'
import * as clock from '../../src/i18n/clock'
import { dash, dayAndTime, dayAtTime, dayOf, momentAt, momentOf, timeOf, zoneName } from '../../src/i18n/dates'

describe('dates as people read them', () => {
  it('says days and times as each language does', () => {
    expect(dayAndTime('2021-04-26T16:00', 'fr')).toBe('lundi 26 avril 2021, 16\u00a0h')
    expect(dayAndTime('2021-04-26T16:00', 'en')).toBe('Monday 26 April 2021, 16:00')
    expect(dayAtTime('2021-04-26T16:05', 'fr')).toBe('lundi 26 avril 2021 à 16\u00a0h\u00a005')
    expect(dayAtTime('2021-04-26T16:05', 'en')).toBe('Monday 26 April 2021 at 16:05')
    expect(`${timeOf('2021-04-26T16:00', 'fr')}${dash('fr')}${timeOf('2021-04-26T18:00', 'fr')}`).toBe(
      '16\u00a0h\u00a0– 18\u00a0h',
    )
    expect(`${timeOf('2021-04-26T16:00', 'en')}${dash('en')}${timeOf('2021-04-26T18:00', 'en')}`).toBe('16:00–18:00')
  })

  it('says times in the admin as its boxes take them, in each language', () => {
    expect(clock.timeOf('2021-04-26T09:05')).toBe('09:05')
    expect(clock.dayAndTime('2021-04-26T16:00', 'fr')).toBe('lundi 26 avril 2021, 16:00')
    expect(clock.dayAtTime('2021-04-26T16:00', 'fr')).toBe('lundi 26 avril 2021 à 16:00')
    expect(clock.dayAtTime('2021-04-26T16:00', 'en')).toBe('Monday 26 April 2021 at 16:00')
    const [start, end, later] = ['2021-04-26T16:00', '2021-04-26T18:00', '2021-04-27T09:00'] as const
    expect(clock.interval(start, null, 'fr')).toBe('lundi 26 avril 2021, 16:00')
    expect(clock.interval(start, end, 'fr')).toBe('lundi 26 avril 2021, 16:00\u00a0– 18:00')
    expect(clock.interval(start, end, 'en')).toBe('Monday 26 April 2021, 16:00–18:00')
    expect(clock.interval(start, later, 'en')).toBe('Monday 26 April 2021, 16:00 – Tuesday 27 April 2021, 09:00')
  })

  it('writes the first of a month as French does', () => {
    expect(dayOf('2021-05-01T09:00', 'fr')).toBe('samedi 1er mai 2021')
    expect(dayOf('2021-05-11T09:00', 'fr')).toBe('mardi 11 mai 2021')
    expect(dayOf('2021-05-01T09:00', 'en')).toBe('Saturday 1 May 2021')
  })

  it('says midnight and early hours without a leading zero in French', () => {
    expect(timeOf('2021-05-01T00:00', 'fr')).toBe('0\u00a0h')
    expect(timeOf('2021-05-01T09:30', 'fr')).toBe('9\u00a0h\u00a030')
    expect(timeOf('2021-05-01T09:30', 'en')).toBe('09:30')
  })

  it('carries the offset of the zone at that moment', () => {
    expect(momentOf('2021-04-26T16:00', 'Europe/Paris')).toMatchObject({
      iso: '2021-04-26T16:00:00+02:00',
      instant: '2021-04-26T14:00:00.000Z',
    })
    expect(momentOf('2021-12-26T16:00', 'Europe/Paris')?.iso).toBe('2021-12-26T16:00:00+01:00')
  })

  it('is no moment without a time, a zone, or where clocks skip the time', () => {
    expect([
      momentOf(null, 'Europe/Paris'),
      momentOf('2021-04-26T16:00', null),
      momentOf('2021-03-28T02:30', 'Europe/Paris'),
      momentOf('16 h', 'Europe/Paris'),
    ]).toEqual([null, null, null, null])
  })

  it('takes the later of two equal times where the instant says so', () => {
    expect(momentAt('2021-10-31T02:30', 'Europe/Paris', '2021-10-31T01:30:00.000Z')?.iso).toBe(
      '2021-10-31T02:30:00+01:00',
    )
    expect(momentAt('2021-10-31T02:30', 'Europe/Paris', '2021-10-31T00:30:00.000Z')?.iso).toBe(
      '2021-10-31T02:30:00+02:00',
    )
  })

  it('names the zone for people, with its own name and its offset', () => {
    const paris = momentOf('2021-04-26T16:00', 'Europe/Paris')!
    expect(zoneName(paris, 'fr')).toBe('heure d’été d’Europe centrale (Europe/Paris, UTC+2)')
    expect(zoneName(paris, 'en')).toBe('Central European Summer Time (Europe/Paris, UTC+2)')
    expect(zoneName(momentOf('2021-01-26T16:00', 'America/St_Johns')!, 'en')).toBe(
      'Newfoundland Standard Time (America/St_Johns, UTC−3:30)',
    )
    expect(zoneName(momentOf('2021-01-26T16:00', 'UTC')!, 'fr')).toBe('temps universel coordonné (UTC)')
  })
})
