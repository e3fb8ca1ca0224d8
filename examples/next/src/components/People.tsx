import {
  text,
  type DraftAffiliation,
  type DraftPartner,
  type DraftPerson,
  type PublicLocale,
  type PublicText,
} from 'atelier-client'
import { Picture, Text } from 'atelier-client/react'
import { pathOf } from '../lib/addresses'
import { url } from '../lib/atelier'
import { partnerRoles, roles, wordsOf } from '../lib/words'
import { LanguageMark } from './Served'

/** What is printed under a person’s name: the whole line; else each affiliation, with the way to its organisation. */
export const Affiliations = ({
  affiliations,
  line,
  locale,
}: {
  affiliations: readonly DraftAffiliation[]
  line: PublicText | null
  locale: PublicLocale
}) => {
  const [only, ...others] = affiliations
  const isSame = others.length === 0 && line && text(only?.printed, locale)?.text === text(line, locale)?.text
  if (line && !isSame)
    return (
      <p className="line">
        <Text locale={locale} value={line} />
        <LanguageMark locale={locale} of={text(line, locale)?.lang} />
      </p>
    )
  return affiliations.map(({ id, link, organisation, printed }) => {
    const served = text(printed, locale)
    const href = organisation ? pathOf('organisations', locale, organisation.slug) : link
    return (
      served && (
        <p className="line" key={id}>
          {href ? (
            <a href={href} lang={served.lang}>
              {served.text}
            </a>
          ) : (
            <span lang={served.lang}>{served.text}</span>
          )}
          <LanguageMark locale={locale} of={served.lang} />
        </p>
      )
    )
  })
}

/** People as they were printed. */
export const People = ({ locale, people }: { people: readonly DraftPerson[]; locale: PublicLocale }) =>
  people.length > 0 && (
    <ul className="people">
      {people.map(({ affiliations, id, line, name, person, role }) => {
        const said = role && roles[role]
        const shown = name ?? person?.name ?? wordsOf(locale).untitled
        return (
          <li key={id}>
            {person?.picture && (
              <Picture
                className="face"
                locale={locale}
                picture={{ ...person.picture, decorative: true }}
                sizes="48px"
                url={url}
              />
            )}
            <div>
              <p className="name">
                {person ? <a href={pathOf('people', locale, person.slug)}>{shown}</a> : shown}
                {said && <span className="role">{said[locale]}</span>}
              </p>
              <Affiliations affiliations={affiliations} line={line} locale={locale} />
            </div>
          </li>
        )
      })}
    </ul>
  )

export const Partners = ({ locale, partners }: { partners: readonly DraftPartner[]; locale: PublicLocale }) => (
  <ul className="partners">
    {partners.map(({ id, link, name, organisation, role }) => {
      const href = organisation ? pathOf('organisations', locale, organisation.slug) : link
      const words = <Text locale={locale} value={name ?? organisation?.name} />
      return (
        <li key={id}>
          <p className="eyebrow">{partnerRoles[role ?? 'cooperation'][locale]}</p>
          <p className="name">{href ? <a href={href}>{words}</a> : words}</p>
        </li>
      )
    })}
  </ul>
)
