import type { ReactNode } from 'react'
import type { PublicAffiliation, PublicPerson, PublicText } from '../api/public/shapes'
import { linkLine, type LineLink } from '../domain/linkedLine'
import type { Localized } from '../i18n/locales'
import { words as common } from '../i18n/words/common'
import { LanguageMark, sharedForeign, useForeign } from './Content'
import { ExternalLink, hostOf } from './ExternalLink'
import { betweenAffiliations } from '../i18n/betweenAffiliations'
import { Section } from './Section'
import { useReader, useWords } from './reader'

/** The wordings of a text, that of `language` first. */
const wordings = (text: PublicText | null, language: string, locales: readonly string[]): string[] =>
  [language, ...locales].flatMap((locale) => text?.[locale] ?? [])

/** Under which words an affiliation may stand in a line. */
const lineLink = (
  { link, organisation, printed, unit }: PublicAffiliation,
  language: string,
  locales: readonly string[],
): LineLink[] => {
  if (!link) return []
  const names = [printed, unit, organisation?.name ?? null].flatMap((text) => wordings(text, language, locales))
  return [{ href: link, names: [...names, organisation?.acronym ?? ''] }]
}

/** A line as printed, each affiliation's link on its own words; a link whose words are not in it follows. */
const LinkedLine = ({
  text,
  affiliations,
  marked,
}: {
  text: PublicText
  affiliations: readonly PublicAffiliation[]
  marked: boolean
}): ReactNode => {
  const { locales } = useReader()
  const foreign = useForeign(text)
  const links = affiliations.flatMap((affiliation) => lineLink(affiliation, text.servedFrom, locales))
  const { pieces, left } = linkLine(text.text, links)
  return (
    <>
      <span lang={foreign}>
        {pieces.map(({ text: words, href }, index) =>
          href ? (
            <ExternalLink key={index} href={href}>
              {words}
            </ExternalLink>
          ) : (
            words
          ),
        )}
      </span>
      {left.map(({ href, names }) => (
        <span key={href}>
          {' '}
          (<ExternalLink href={href}>{names.find(Boolean) ?? hostOf(href)}</ExternalLink>)
        </span>
      ))}
      {marked && <LanguageMark language={foreign} />}
    </>
  )
}

/** What is printed under a person's name: the whole line, else the affiliations, which may each be in a language of its own. */
const Printed = ({ person, marked }: { person: PublicPerson; marked: boolean }): ReactNode => {
  const { affiliations, line } = person
  const say = useWords()
  if (line) return <LinkedLine affiliations={affiliations} marked={marked} text={line} />
  const printed = affiliations.filter(
    (affiliation): affiliation is PublicAffiliation & { printed: PublicText } => !!affiliation.printed,
  )
  return printed.map((affiliation, index) => (
    <span key={index}>
      {index > 0 && say(betweenAffiliations)}
      <LinkedLine affiliations={[affiliation]} marked={marked} text={affiliation.printed} />
    </span>
  ))
}

const PrintedLine = (props: { person: PublicPerson; marked: boolean }): ReactNode => {
  const { affiliations, line } = props.person
  if (!line && !affiliations.some(({ printed }) => printed)) return null
  return (
    <p className="line">
      <Printed {...props} />
    </p>
  )
}

const roles: Readonly<Record<string, Localized>> = common.people.roles

const Role = ({ role }: { role: string | null }): ReactNode => {
  const say = useWords()
  const words = roles[role ?? '']
  // Who speaks at a talk needs no title; who does something else there does.
  if (!words || role === 'speaker') return null
  return <span className="role"> ({say(words).toLocaleLowerCase()})</span>
}

/** The language of all that is printed of some people, where it is not the page's. */
const sharedLanguageOfPeople = (people: readonly PublicPerson[], locale: string): string | undefined =>
  people.length > 1
    ? sharedForeign(
        people.flatMap(({ affiliations, line }) => (line ? [line] : affiliations.map(({ printed }) => printed))),
        locale,
      )
    : undefined

/**
 * People as they were printed.
 * @param marked false where the heading above tells the language of all of them
 */
export const People = ({ people, marked = true }: { people: readonly PublicPerson[]; marked?: boolean }): ReactNode => {
  if (!people.length) return null
  return (
    <ul className="people">
      {people.map((person, index) => (
        <li key={index}>
          <p>
            <span className="name">{person.name}</span>
            <Role role={person.role} />
          </p>
          <PrintedLine marked={marked} person={person} />
        </li>
      ))}
    </ul>
  )
}

/** People in a section of their own. */
export const PeopleSection = ({
  id,
  people,
  title,
}: {
  id: string
  people: readonly PublicPerson[]
  title: string
}): ReactNode => {
  const { locale } = useReader()
  const shared = sharedLanguageOfPeople(people, locale)
  if (!people.length) return null
  return (
    <Section id={id} language={shared} title={title}>
      <People marked={!shared} people={people} />
    </Section>
  )
}
