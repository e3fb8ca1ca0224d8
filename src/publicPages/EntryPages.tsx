import type { OrganisationWithPage, PersonWithPage } from '../api/public/readEntryPage'
import type { PublicOrganisation } from '../api/public/shapes'
import { hostOf } from '../domain/webAddress'
import { entryPath, type EntryKind } from '../i18n/addresses'
import { nameOfCode } from '../i18n/languageNames'
import type { Localized } from '../i18n/locales'
import { words as common } from '../i18n/words/common'
import { words as organisationWords } from '../i18n/words/organisations'
import { entries, words } from '../i18n/words/pages'
import { Card } from './Card'
import { Content, LanguageMark, useForeign } from './Content'
import { EntryLink } from './EntryLink'
import { ExternalLink } from './ExternalLink'
import { Links } from './Links'
import { PersonLines } from './People'
import { Picture } from './Picture'
import { useReader } from './reader'
import { RichSection, Section, Term } from './Section'

type Appearance = PersonWithPage['appearances'][number]
/** A person with what their page shows. */
export interface PersonContent extends PersonWithPage {
  /** Whether the series names them among those who organise it. */
  isOfCommittee: boolean
}

/** Ways to the next and the previous page of its lists. */
const Pages = ({
  kind,
  page,
  pages,
  slug,
}: Pick<PersonWithPage, 'page' | 'pages'> & { kind: EntryKind; slug: string }) => {
  const { locale, say } = useReader()
  if (pages < 2) return null
  return (
    <nav aria-label={say(entries.pages)} className="pages">
      {page > 1 && (
        <a href={entryPath(locale, kind, slug, page - 1)} rel="prev">
          {say(entries.previous)}
        </a>
      )}
      {page < pages && (
        <a href={entryPath(locale, kind, slug, page + 1)} rel="next">
          {say(entries.next)}
        </a>
      )}
    </nav>
  )
}

const roles: Readonly<Record<string, Localized>> = common.people.roles

/** What somebody did in a workshop: the session and the role there. */
const Part = ({ appearance: { role, session } }: { appearance: Appearance }) => {
  const { say } = useReader()
  if (!session) return <li>{say(entries.whole)}</li>
  const { kind, title } = session
  const usual = kind === 'break' || kind === 'discussion' ? kind : 'untitled'
  const said = roles[role ?? '']
  return (
    <li>
      {title ? <Content text={title} /> : say(words[usual])}
      {said && <span className="role"> ({say(said).toLocaleLowerCase()})</span>}
    </li>
  )
}

const byWorkshop = (appearances: readonly Appearance[]): Appearance[][] => {
  const found = new Map<string, Appearance[]>()
  for (const one of appearances) found.set(one.workshop.id, [...(found.get(one.workshop.id) ?? []), one])
  return [...found.values()]
}

const Appearances = ({ appearances }: { appearances: readonly Appearance[] }) => {
  const { say } = useReader()
  return (
    <Section id="named-in" title={say(words.workshops)}>
      {appearances.length === 0 && <p>{say(entries.noWorkshopsOfPerson)}</p>}
      {appearances.length > 0 && (
        <ul className="cards">
          {byWorkshop(appearances).map((parts) =>
            parts.slice(0, 1).map(({ workshop }) => (
              <Card key={workshop.id} Heading="h3" workshop={workshop}>
                <ul className="contributions">
                  {parts.map((part) => (
                    <Part key={part.id} appearance={part} />
                  ))}
                </ul>
              </Card>
            )),
          )}
        </ul>
      )}
    </Section>
  )
}

/** A person of the directory, as it is today, and where they stand in published programmes. */
export const PersonPage = ({ appearances, isOfCommittee, person, ...turned }: PersonContent) => {
  const { say } = useReader()
  const { biography, id, links, name, picture, slug } = person
  const isFirst = turned.page === 1
  const beside = picture?.url || isOfCommittee
  return (
    <article className="entry">
      <header className="opening">
        <h1>
          <bdi className="title">{name}</bdi>
        </h1>
        <PersonLines className="subtitle" person={person} />
      </header>
      {beside && (
        <section aria-label={say(entries.about)} className="facts">
          <Picture className="portrait" picture={picture} shown="17rem" />
          {isOfCommittee && (
            <dl>
              <Term name={say(entries.inSeries)}>{say(words.committee)}</Term>
            </dl>
          )}
        </section>
      )}
      <div className="body">
        {isFirst && (
          <RichSection id="biography" prefix={`note-${id}`} text={biography} title={say(entries.biography)} />
        )}
        <Appearances appearances={appearances} />
        <Pages {...turned} kind="speakers" slug={slug} />
        {isFirst && <Links links={links} />}
      </div>
    </article>
  )
}

/** The name of an organisation, which leads to its page, and its acronym. */
const OrganisationName = ({ organisation }: { organisation: PublicOrganisation }) => {
  const { acronym, name, slug } = organisation
  const foreign = useForeign(name)
  return (
    <>
      <EntryLink entry={organisation} kind="organisations" lang={foreign}>
        {name?.text ?? acronym ?? slug}
      </EntryLink>
      {name && acronym && acronym !== name.text && <span className="role"> ({acronym})</span>}
      <LanguageMark language={foreign} />
    </>
  )
}

const kinds: Readonly<Record<string, Localized | undefined>> = organisationWords.kind

/** What is known of an organisation in a word or two each. */
const About = ({ organisation }: Pick<OrganisationWithPage, 'organisation'>) => {
  const { locale, say } = useReader()
  const { country, kind, link, logo, parent } = organisation
  const said = kinds[kind ?? '']
  if (!said && !country && !link && !logo?.url && !parent) return null
  return (
    <section aria-label={say(entries.about)} className="facts">
      <Picture className="logo" picture={logo} shown="17rem" />
      <dl>
        {said && <Term name={say(organisationWords.kind.label)}>{say(said)}</Term>}
        {country && <Term name={say(entries.country)}>{nameOfCode(country, 'region', locale)}</Term>}
        {parent && (
          <Term name={say(entries.parent)}>
            <OrganisationName organisation={parent} />
          </Term>
        )}
        {link && (
          <Term name={say(organisationWords.link)}>
            <ExternalLink href={link}>{hostOf(link)}</ExternalLink>
          </Term>
        )}
      </dl>
    </section>
  )
}

/** An organisation of the directory, as it is today, with its people, its parts and the published workshops that name it. */
export const OrganisationPage = ({ organisation, parts, people, workshops, ...turned }: OrganisationWithPage) => {
  const { say } = useReader()
  const { acronym, name, slug } = organisation
  const foreign = useForeign(name)
  return (
    <article className="entry">
      <header className="opening">
        <h1>
          <span className="title">
            <bdi lang={foreign}>{name?.text ?? acronym ?? slug}</bdi>
            <LanguageMark language={foreign} />
          </span>
        </h1>
        {acronym && name && acronym !== name.text && <p className="subtitle">{acronym}</p>}
      </header>
      <About organisation={organisation} />
      <div className="body">
        {(workshops.length > 0 || turned.page === 1) && (
          <Section id="named-in" title={say(words.workshops)}>
            {workshops.length === 0 && <p>{say(entries.noWorkshopsOfOrganisation)}</p>}
            {workshops.length > 0 && (
              <ul className="cards">
                {workshops.map((workshop) => (
                  <Card key={workshop.id} Heading="h3" workshop={workshop} />
                ))}
              </ul>
            )}
          </Section>
        )}
        {people.length > 0 && (
          <Section id="people" title={say(entries.people)}>
            <ul className="plain-list">
              {people.map((person) => (
                <li key={person.id}>
                  <EntryLink entry={person} kind="speakers">
                    <bdi>{person.name}</bdi>
                  </EntryLink>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {parts.length > 0 && (
          <Section id="parts" title={say(entries.children)}>
            <ul className="plain-list">
              {parts.map((part) => (
                <li key={part.id}>
                  <OrganisationName organisation={part} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Pages {...turned} kind="organisations" slug={slug} />
      </div>
    </article>
  )
}
