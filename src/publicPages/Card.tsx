import type { ReactNode } from 'react'
import type { WorkshopSummary } from '../api/public/listWorkshops'
import { slugIn } from '../domain/slugs'
import { timeState } from '../domain/timeState'
import { words } from '../i18n/words/pages'
import { words as workshopWords } from '../i18n/words/workshops'
import { LanguageMark, Paragraph, useForeign } from './Content'
import { useReader } from './reader'
import { Interval, Zone } from './When'
import { WorkshopName } from './WorkshopPage'

interface Shown {
  workshop: WorkshopSummary
  Heading: 'h3' | 'h4'
  /** What more is said of it. */
  children?: ReactNode
}

/** A workshop in a list, with the way to its page. */
export const Card = ({ children, Heading, workshop }: Shown) => {
  const { locale, now, pages, say } = useReader()
  const { attendanceMode, eventStatus, number, shortTitle, title } = workshop
  const slug = slugIn(workshop, locale)
  const state = timeState(workshop, now)
  const named = number !== null || shortTitle !== null
  const foreign = useForeign(named ? shortTitle : title)
  return (
    <li className={`card ${state}`}>
      <Heading>
        <a href={slug ? pages.workshop(locale, slug) : undefined}>
          {named ? (
            <WorkshopName number={number} shortTitle={shortTitle} />
          ) : (
            <span lang={foreign}>{title?.text ?? say(words.untitled)}</span>
          )}
        </a>
        <LanguageMark language={foreign} />
      </Heading>
      {named && <Paragraph className="card-title" text={title} />}
      <p className="card-facts">
        <span className={`state ${state} ${eventStatus}`}>
          {say(eventStatus === 'scheduled' ? words.state[state] : words.held[eventStatus])}
        </span>{' '}
        <Interval timed={workshop} />
        {attendanceMode && <span className="attendance"> · {say(workshopWords.attendanceMode[attendanceMode])}</span>}
      </p>
      <p className="fine">
        <Zone timed={workshop} />
      </p>
      {children}
    </li>
  )
}
