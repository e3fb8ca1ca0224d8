import type { PublicPage } from '../api/public/page'
import type { Found } from '../api/public/search'
import type { Hit } from '../domain/searchIndex'
import { slugIn } from '../domain/slugs'
import { searchPath } from '../i18n/addresses'
import { entries, searching, words } from '../i18n/words/pages'
import { Content } from './Content'
import { useReader } from './reader'
import { Interval } from './When'

/** The form by which one searches: it works without a script. */
export const SearchForm = ({ q = '' }: { q?: string }) => {
  const { locale, say } = useReader()
  return (
    <search>
      <form action={searchPath(locale)} className="search field" method="get">
        <label htmlFor="q">{say(searching.label)}</label>
        <div className="search-row">
          <input autoComplete="off" defaultValue={q} id="q" maxLength={200} name="q" type="search" />
          <button className="button" type="submit">
            {say(searching.search)}
          </button>
        </div>
      </form>
    </search>
  )
}

/** A part of a text, with the words that were found in it marked. */
const Marked = ({ excerpt, hits }: { excerpt: string; hits: readonly Hit[] }) => {
  const pieces = hits.flatMap(({ length, start }, n) => {
    const before = hits[n - 1]
    const from = before ? before.start + before.length : 0
    return [excerpt.slice(from, start), <mark key={start}>{excerpt.slice(start, start + length)}</mark>]
  })
  const last = hits.at(-1)
  return [...pieces, excerpt.slice(last ? last.start + last.length : 0)]
}

/** What it is called, and where its page is. */
const Heading = ({ found: { organisation, person, session, workshop } }: { found: Found }) => {
  const { locale, pages, say } = useReader()
  if (person) return <a href={pages.entry(locale, 'speakers', person.slug)}>{person.name}</a>
  if (organisation)
    return (
      <a href={pages.entry(locale, 'organisations', organisation.slug)}>
        <Content text={organisation.name} />
      </a>
    )
  const title = session ? session.title : (workshop?.title ?? null)
  const slug = workshop && slugIn(workshop, locale)
  return (
    <a href={slug ? pages.workshop(locale, slug) : undefined}>
      {title ? <Content text={title} /> : say(session?.kind === 'discussion' ? words.discussion : words.untitled)}
    </a>
  )
}

const Result = ({ found }: { found: Found }) => {
  const { locale, say } = useReader()
  const { kind, places, session, workshop } = found
  return (
    <li>
      <h2>
        <Heading found={found} />
      </h2>
      <p className="fine">
        {say(searching.kinds[kind])}
        {session && workshop?.title && (
          <>
            {' · '}
            <Content text={workshop.title} />
          </>
        )}
        {workshop?.startsAt && (
          <>
            {' · '}
            <Interval timed={workshop} />
          </>
        )}
      </p>
      {places.map((place) => (
        <p
          key={`${place.field} ${place.language} ${place.excerpt}`}
          lang={place.language === locale ? undefined : (place.language ?? undefined)}
        >
          <Marked {...place} />
        </p>
      ))}
    </li>
  )
}

/** What somebody looked for, and a page of what was found; null where nothing can be looked for by that. */
export interface SearchContent {
  q: string
  found: PublicPage<Found> | null
}

/** A session may have been printed in two programmes. */
const keyOf = ({ kind, organisation, person, session, workshop }: Found): string =>
  [kind, ...[organisation, person, session, workshop].map((one) => one?.id)].join(' ')

const Results = ({ found, q }: { found: PublicPage<Found>; q: string }) => {
  const { locale, say } = useReader()
  const { docs, page, totalDocs, totalPages } = found
  if (!totalDocs) return <p>{say(searching.nothing)}</p>
  return (
    <>
      <p>{say(searching.found)(totalDocs)}</p>
      <ol className="found" start={(page - 1) * found.limit + 1}>
        {docs.map((one) => (
          <Result key={keyOf(one)} found={one} />
        ))}
      </ol>
      {totalPages > 1 && (
        <nav aria-label={say(entries.pages)} className="pages">
          {page > 1 && (
            <a href={searchPath(locale, q, page - 1)} rel="prev">
              {say(entries.previous)}
            </a>
          )}
          {page < totalPages && (
            <a href={searchPath(locale, q, page + 1)} rel="next">
              {say(entries.next)}
            </a>
          )}
        </nav>
      )}
    </>
  )
}

/** The form, and what was found by what was asked. */
export const SearchPage = ({ found, q }: SearchContent) => {
  const { say } = useReader()
  return (
    <article className="entry">
      <header className="opening">
        <h1>
          <span className="title">{say(searching.title)}</span>
        </h1>
      </header>
      <div>
        <SearchForm q={q} />
        {found ? <Results found={found} q={q} /> : q && <p>{say(searching.unclear)}</p>}
      </div>
    </article>
  )
}
