import { linkLine } from '../../domain/linkedLine'
import { hostOf } from '../../domain/webAddress'
import type { PublicAffiliation, PublicPartner, PublicPerson, PublicText } from './shapes'

/** What is printed of people and partners, wherever it is printed: on pages and on flyers. */

/** A text that is printed under a person's name, and the affiliations whose links belong on its words. */
export interface PrintedLine {
  text: PublicText
  affiliations: readonly PublicAffiliation[]
}

/** Of whom or of what a line is printed. */
export type Lined = Pick<PublicPerson, 'affiliations' | 'line'>

/** What is printed under a person's name: the whole line, else the affiliations, which may each be in a language of its own. */
export const linesOf = ({ affiliations, line }: Lined): PrintedLine[] =>
  line
    ? [{ text: line, affiliations }]
    : affiliations.flatMap((affiliation) =>
        affiliation.printed ? [{ text: affiliation.printed, affiliations: [affiliation] }] : [],
      )

/**
 * A wording of a line, each affiliation's link on its own words; links whose words are not in it are left, each with a name.
 * @param wording in its language
 * @param locales of the content
 * @param pathOf the page of an organisation among our own, where names lead there: an organisation that the line does not name needs no link in it
 */
export const linkedLine = (
  { text: wording, lang }: { text: string; lang: string },
  affiliations: readonly PublicAffiliation[],
  locales: readonly string[],
  pathOf: (organisation: PublicAffiliation['organisation']) => string | undefined = () => undefined,
) => {
  // Any wording may stand in the line; that of its own language comes first.
  const wordings = (...names: readonly (PublicText | null | undefined)[]): string[] =>
    names.flatMap((name) => [lang, ...locales].flatMap((locale) => name?.[locale] ?? []))
  const links = affiliations.flatMap(({ link, organisation, printed, unit }) =>
    link ? [{ href: link, names: [...wordings(printed, unit, organisation?.name), organisation?.acronym ?? ''] }] : [],
  )
  const own = affiliations.flatMap(({ organisation, printed }) => {
    const href = pathOf(organisation)
    if (!href) return []
    // Under the name of today, or else where it was printed under another.
    return [{ href, names: [...wordings(organisation?.name), organisation?.acronym ?? '', ...wordings(printed)] }]
  })
  const isOwn = (href: string): boolean => own.some((one) => one.href === href)
  const { left, pieces } = linkLine(wording, [...links, ...own])
  return {
    isOwn,
    pieces,
    left: left
      .filter(({ href }) => !isOwn(href))
      .map(({ href, names }) => ({ href, name: names.find(Boolean) ?? hostOf(href) })),
  }
}

/** The partners that have a name, each under the name and the address that this document gives, else under its organisation's. */
export const namedPartners = (partners: readonly PublicPartner[]) =>
  partners.flatMap(({ link, name, organisation, role }) => {
    const text = name ?? organisation?.name
    return text
      ? [
          {
            logo: organisation?.logo ?? null,
            organisation,
            role: role ?? 'cooperation',
            text,
            url: link ?? organisation?.link ?? null,
          },
        ]
      : []
  })
