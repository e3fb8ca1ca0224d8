/**
 * What is known of somebody’s taking part, from the least to the most sure: nothing; they pressed the button that leads to the meeting; an organiser said
 * so; they were ticked at the door.
 */
export const attendances = ['no', 'joined', 'said', 'checkedIn'] as const
export type Attendance = (typeof attendances)[number]

export const isAttendance = (value: unknown): value is Attendance => attendances.some((one) => one === value)

/** The surer of two marks: clicking a link takes nothing back from what was seen at the door. */
export const surer = (one: Attendance, other: Attendance): Attendance =>
  attendances.indexOf(one) >= attendances.indexOf(other) ? one : other

/** What is done about somebody’s taking part; the join page marks who presses its button by itself. */
export const attendanceActs = ['checkIn', 'undoCheckIn', 'sayAttended', 'unsayAttended'] as const
export type AttendanceAct = (typeof attendanceActs)[number]

/**
 * The mark after an act. The same act once more changes nothing. What is said of somebody lowers nothing that is surer; that it is not so clears all that
 * was known. To undo a tick gives back what was known before it, and nothing else.
 * @param was what was known before the tick that is undone
 */
export const markAfter = (mark: Attendance, act: AttendanceAct, was: Attendance = 'no'): Attendance => {
  if (act === 'checkIn') return 'checkedIn'
  if (act === 'sayAttended') return surer(mark, 'said')
  if (act === 'unsayAttended') return 'no'
  if (mark !== 'checkedIn') return mark
  return was === 'checkedIn' ? 'no' : was
}
