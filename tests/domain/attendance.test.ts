import { describe, expect, it, test } from '@jest/globals'
import { attendances, markAfter, surer, type Attendance, type AttendanceAct } from '../../src/domain/attendance'
import { doorClosesAt, doorList } from '../../src/domain/door'

describe('What is known of somebody’s taking part', () => {
  test.each<[Attendance, AttendanceAct, Attendance | undefined, Attendance]>([
    ['no', 'checkIn', undefined, 'checkedIn'],
    ['joined', 'checkIn', undefined, 'checkedIn'],
    ['checkedIn', 'checkIn', undefined, 'checkedIn'],
    ['checkedIn', 'undoCheckIn', 'joined', 'joined'],
    ['checkedIn', 'undoCheckIn', 'said', 'said'],
    ['checkedIn', 'undoCheckIn', undefined, 'no'],
    // What a note has wrong leaves nobody ticked.
    ['checkedIn', 'undoCheckIn', 'checkedIn', 'no'],
    ['said', 'undoCheckIn', 'joined', 'said'],
    ['no', 'sayAttended', undefined, 'said'],
    ['joined', 'sayAttended', undefined, 'said'],
    ['checkedIn', 'sayAttended', undefined, 'checkedIn'],
    ['checkedIn', 'unsayAttended', undefined, 'no'],
    ['joined', 'unsayAttended', undefined, 'no'],
  ])('after %s and %s (before it %s) is %s', (mark, act, was, after) => {
    expect(markAfter(mark, act, was)).toBe(after)
  })

  it('is the same after an act that is done twice', () => {
    for (const mark of attendances)
      for (const act of ['checkIn', 'sayAttended', 'unsayAttended'] as const)
        expect(markAfter(markAfter(mark, act), act)).toBe(markAfter(mark, act))
    expect(attendances.map((mark) => surer('said', mark))).toEqual(['said', 'said', 'said', 'checkedIn'])
  })
})

describe('The door', () => {
  it('closes four hours after the end, or after a day where none is known', () => {
    const startsAtUtc = '2027-04-26T14:00:00.000Z'
    expect(doorClosesAt({ startsAtUtc, endsAtUtc: '2027-04-26T16:00:00.000Z' })).toBe('2027-04-26T20:00:00.000Z')
    expect(doorClosesAt({ startsAtUtc, endsAtUtc: null })).toBe('2027-04-27T18:00:00.000Z')
    expect(doorClosesAt({ startsAtUtc: null, endsAtUtc: null })).toBeNull()
  })

  it('has its people in the order of the letters of a language, those of one name in a fixed one', () => {
    const of = (id: string, name: string | null) => ({ id, name, state: 'confirmed' as const })
    const rows = [of('3', 'Zoé'), of('2', 'Élise'), of('4', ' '), of('1', 'Elise'), of('5', 'Élise'), of('6', null)]
    expect(doorList(rows, false, 'fr').map(({ id }) => id)).toEqual(['4', '6', '1', '2', '5', '3'])
  })
})
