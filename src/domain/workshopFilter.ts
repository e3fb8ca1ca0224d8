import { spellingsOf, type Addressed } from './slugs'

/** Which workshops a list has; each condition that is given is met. */
export interface WorkshopFilter {
  /** By their slugs, those of their languages, or those that they had before. */
  slugs?: ReadonlySet<string>
  /** Held on that date or after it, by the clocks of their places. */
  from?: string
  /** Held on that date or before it. */
  to?: string
  /** In which they are spoken: `fr` is `fr-CA` too (RFC 4647, basic filtering). */
  language?: string
  /** Ids. */
  ids?: ReadonlySet<string>
}

/** What is known of a workshop that says whether it is in a list. */
export interface Filtered extends Addressed {
  id: string
  formerSlugs?: readonly string[] | null
  /** Wall times. */
  startsAt?: string | null
  endsAt?: string | null
  languages?: readonly string[] | null
}

/** Whether a tag is of a language. */
const isOf = (tag: string, language: string): boolean => {
  const [one, other] = [tag.toLowerCase(), language.toLowerCase()]
  return one === other || one.startsWith(`${other}-`)
}

/** Whether it goes on after a date has begun: what ends at midnight ended the day before. */
const reaches = ({ endsAt, startsAt }: Filtered, from: string): boolean =>
  Boolean((startsAt && startsAt >= from) || (endsAt && endsAt > `${from}T00:00`))

/** Whether it begins before a date is over. */
const begins = ({ startsAt }: Filtered, to: string): boolean => Boolean(startsAt && startsAt.slice(0, 10) <= to)

/** The workshops of some that are asked for. What has no date is held on none. A spelling that one has now is not looked for among those of before. */
export const filterWorkshops = <W extends Filtered>(workshops: readonly W[], filter: WorkshopFilter): W[] => {
  const { from, ids, language, slugs, to } = filter
  const taken = new Set(slugs ? workshops.flatMap(spellingsOf) : [])
  const isNamed = (workshop: W): boolean =>
    !slugs ||
    spellingsOf(workshop).some((one) => slugs.has(one)) ||
    (workshop.formerSlugs ?? []).some((one) => slugs.has(one) && !taken.has(one))
  const isSpoken = ({ languages }: W): boolean =>
    language === undefined || (languages ?? []).some((tag) => isOf(tag, language))
  return workshops.filter(
    (workshop) =>
      (!ids || ids.has(workshop.id)) &&
      isNamed(workshop) &&
      isSpoken(workshop) &&
      (from === undefined || reaches(workshop, from)) &&
      (to === undefined || begins(workshop, to)),
  )
}
