import { when, type DraftSession, type DraftWorkshop, type PublicLocale } from 'atelier-client'
import { Text } from 'atelier-client/react'
import { clocks, wordsOf } from '../lib/words'
import { People } from './People'
import { Prose } from './Served'

/** A part of the programme, with its parts. */
export const Session = ({
  level: Heading,
  locale,
  session,
  workshop,
}: {
  workshop: Pick<DraftWorkshop, 'startsAt' | 'timeZone'>
  session: DraftSession
  locale: PublicLocale
  level: 'h3' | 'h4'
}) => {
  const words = wordsOf(locale)
  const { abstract, endsAt, items, kind, people, startsAt, title } = session
  const said = when({ ...session, timeZone: workshop.timeZone }, { locale })
  // The day is said where it is not the workshop’s first.
  const isSameDay = startsAt && workshop.startsAt?.slice(0, 10) === startsAt.slice(0, 10)
  const isShort = isSameDay && (!endsAt || endsAt.slice(0, 10) === startsAt.slice(0, 10))
  return (
    <li className={`session ${kind}`}>
      {said.startsAt && (
        <p className="time">
          <time dateTime={said.startsAt}>{isShort ? clocks(startsAt, endsAt, locale) : said.text}</time>
        </p>
      )}
      <div className="what">
        {kind === 'discussion' && title && title.text !== words.discussion && (
          <p className="eyebrow">{words.discussion}</p>
        )}
        <Heading id={`session-${session.id}`}>
          {title ? (
            <Text locale={locale} value={title} />
          ) : (
            words[kind === 'break' || kind === 'discussion' ? kind : 'untitled']
          )}
        </Heading>
        <People locale={locale} people={people} />
        <Prose locale={locale} value={abstract} under={`session-${session.id}`} within={`note-${session.id}`} />
        {items.length > 0 && (
          <ol className="items">
            {items.map((item) => (
              <Session key={item.id} level="h4" locale={locale} session={item} workshop={workshop} />
            ))}
          </ol>
        )}
      </div>
    </li>
  )
}
