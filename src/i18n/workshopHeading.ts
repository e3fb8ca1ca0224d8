import { say } from './locales'

/**
 * What a workshop's heading puts around its short title: `Atelier 4 « ` and ` »`. A heading is never stored. French quotation marks carry
 * no-break spaces; an English page uses the English marks.
 * @param number the workshop's number, if it has one
 */
export const headingAround = (number: number | null, locale: string): { before: string; after: string } => {
  const name = number === null ? '' : ` ${number}`
  const around = {
    fr: { before: `Atelier${name} «\u00a0`, after: '\u00a0»' },
    en: { before: `Workshop${name} “`, after: '”' },
  }
  return say(around, locale)
}

/** The heading of a workshop without a short title: `Atelier 4`. */
export const numberedWorkshop = (number: number, locale: string): string =>
  say({ fr: `Atelier ${number}`, en: `Workshop ${number}` }, locale)

/**
 * A workshop's heading, derived from its number and its short title: `Atelier 4 « Défi mondial »`, `Workshop 4 “A global challenge”`.
 * @param shortTitle in one language, or in several, which are then joined as the series' flyers do: `Défi mondial - A global challenge`
 * @returns null where a workshop has neither: its title is its heading then
 */
export const workshopHeading = (
  number: number | null,
  shortTitle: string | readonly string[] | null,
  locale: string,
): string | null => {
  const title = (typeof shortTitle === 'string' ? [shortTitle] : (shortTitle ?? [])).filter(Boolean).join(' - ')
  if (!title) return number === null ? null : numberedWorkshop(number, locale)
  const { before, after } = headingAround(number, locale)
  return `${before}${title}${after}`
}
