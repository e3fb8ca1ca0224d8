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
