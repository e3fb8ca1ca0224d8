import { Fragment } from 'react'
import { linesOf, linkedLine, type Lined, type PrintedLine } from '../api/public/printed'
import type { PublicPerson } from '../api/public/shapes'
import type { Localized } from '../i18n/locales'
import { words as common } from '../i18n/words/common'
import { LanguageMark, useForeign, useSharedForeign } from './Content'
import { EntryLink, useEntryPath } from './EntryLink'
import { ExternalLink } from './ExternalLink'
import { betweenAffiliations } from '../i18n/betweenAffiliations'
import { Section, type Titled } from './Section'
import { useReader } from './reader'

/** A line as printed, each affiliation's link on its own words; a link whose words are not in it follows. */
const LinkedLine = ({ text, affiliations, marked }: PrintedLine & { marked: boolean }) => {
  const { locales } = useReader()
  const foreign = useForeign(text)
  const pathOf = useEntryPath()
  const { isOwn, left, pieces } = linkedLine(
    { text: text.text, lang: text.servedFrom },
    affiliations,
    locales,
    (organisation) => pathOf('organisations', organisation),
  )
  return (
    <>
      <span lang={foreign}>
        {pieces.map(({ text: words, href }, index) =>
          href === undefined ? (
            words
          ) : isOwn(href) ? (
            <a key={index} href={href}>
              {words}
            </a>
          ) : (
            <ExternalLink key={index} href={href}>
              {words}
            </ExternalLink>
          ),
        )}
      </span>
      {left.map(({ href, name }) => (
        <span key={href}>
          {' '}
          (<ExternalLink href={href}>{name}</ExternalLink>)
        </span>
      ))}
      {marked && <LanguageMark language={foreign} />}
    </>
  )
}

const Lines = ({ className, lines, marked }: { className: string; lines: readonly PrintedLine[]; marked: boolean }) => {
  const { say } = useReader()
  return (
    lines.length > 0 && (
      <p className={className}>
        {lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 && say(betweenAffiliations)}
            <LinkedLine {...line} marked={marked} />
          </Fragment>
        ))}
      </p>
    )
  )
}

/** What is said of a person under their name, in a paragraph. */
export const PersonLines = ({ className, person }: { className: string; person: Lined }) => (
  <Lines className={className} lines={linesOf(person)} marked />
)

const roles: Readonly<Record<string, Localized>> = common.people.roles

const Person = ({ person, marked }: { person: PublicPerson; marked: boolean }) => {
  const { say } = useReader()
  const lines = linesOf(person)
  // Who speaks at a talk needs no title; who does something else there does.
  const role = person.role === 'speaker' ? undefined : roles[person.role ?? '']
  return (
    <li>
      <p>
        <EntryLink className="name" entry={person.person} kind="speakers">
          {person.name}
        </EntryLink>
        {role && <span className="role"> ({say(role).toLocaleLowerCase()})</span>}
      </p>
      <Lines className="line" lines={lines} marked={marked} />
    </li>
  )
}

/**
 * People as they were printed.
 * @param marked false where the heading above tells the language of all of them
 */
export const People = ({ people, marked = true }: { people: readonly PublicPerson[]; marked?: boolean }) =>
  people.length > 0 && (
    <ul className="people">
      {people.map((person, index) => (
        <Person key={index} marked={marked} person={person} />
      ))}
    </ul>
  )

/** People in a section of their own. */
export const PeopleSection = ({ people, ...titled }: Titled & { people: readonly PublicPerson[] }) => {
  const printed = people.flatMap(linesOf).map(({ text }) => text)
  const shared = useSharedForeign(people.length > 1 ? printed : [])
  return (
    people.length > 0 && (
      <Section {...titled} language={shared}>
        <People marked={!shared} people={people} />
      </Section>
    )
  )
}
