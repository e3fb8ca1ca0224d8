import type { WallTime } from '../domain/time'
import { dash, dayOf, sameDay } from './dates'
import { say } from './locales'

/**
 * Times as the admin says them, in every language: `16:00`, as its boxes take them and its lists have them. What is read by the public has the form of its
 * language (dates.ts): `16 h` in French.
 */
export const timeOf = (wall: WallTime): string => wall.slice(11, 16)

/** A day and a time: `lundi 26 avril 2021, 16:00`. */
export const dayAndTime = (wall: WallTime, language: string): string => `${dayOf(wall, language)}, ${timeOf(wall)}`

/** A day and a time inside a sentence: `lundi 26 avril 2021 à 16:00`, `Monday 26 April 2021 at 16:00`. */
export const dayAtTime = (wall: WallTime, language: string): string =>
  `${dayOf(wall, language)} ${say({ fr: 'à', en: 'at' }, language)} ${timeOf(wall)}`

/** From when to when, with the day said once where it is one: `lundi 26 avril 2021, 16:00 – 18:00`. */
export const interval = (from: WallTime, to: WallTime | null, language: string): string => {
  if (!to) return dayAndTime(from, language)
  const isOneDay = sameDay(from, to)
  return `${dayAndTime(from, language)}${dash(language, !isOneDay)}${isOneDay ? timeOf(to) : dayAndTime(to, language)}`
}
