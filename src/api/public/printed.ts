import { linkLine } from '../../domain/linkedLine'
import { hostOf } from '../../domain/webAddress'
import type { PublicAffiliation, PublicPartner, PublicPerson, PublicText } from './shapes'

/** What is printed of people and partners, wherever it is printed: on pages and on flyers. */

/** A text that is printed under a person's name, and the affiliations whose links belong on its words. */
export interface PrintedLine {
  text: PublicText
  affiliations: readonly PublicAffiliation[]
}

/** What is printed under a person's name: the whole line, else the affiliations, which may each be in a language of its own. */
export const linesOf = ({ affiliations, line }: PublicPerson): PrintedLine[] =>
  line
    ? [{ text: line, affiliations }]
    : affiliations.flatMap((affiliation) =>
        affiliation.printed ? [{ text: affiliation.printed, affiliations: [affiliation] }] : [],
      )

/**
 * A wording of a line, each affiliation's link on its own words; links whose words are not in it are left, each with a name.
 * @param wording in its language
 * @param locales of the content
 */
export const linkedLine = (
  { text: wording, lang }: { text: string; lang: string },
  affiliations: readonly PublicAffiliation[],
  locales: readonly string[],
) => {
  const links = affiliations.flatMap(({ link, organisation, printed, unit }) => {
    // Any wording may stand in the line; that of its own language comes first.
    const names = [printed, unit, organisation?.name].flatMap((name) =>
      [lang, ...locales].flatMap((locale) => name?.[locale] ?? []),
    )
    return link ? [{ href: link, names: [...names, organisation?.acronym ?? ''] }] : []
  })
  const { left, pieces } = linkLine(wording, links)
  return { pieces, left: left.map(({ href, names }) => ({ href, name: names.find(Boolean) ?? hostOf(href) })) }
}

/** The partners that have a name, each under the name and the address that this document gives, else under its organisation's. */
export const namedPartners = (partners: readonly PublicPartner[]) =>
  partners.flatMap(({ link, name, organisation, role }) => {
    const text = name ?? organisation?.name
    return text
      ? [
          {
            logo: organisation?.logo ?? null,
            role: role ?? 'cooperation',
            text,
            url: link ?? organisation?.link ?? null,
          },
        ]
      : []
  })
