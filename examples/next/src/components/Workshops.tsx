import { when, type PublicLocale, type PublicText, type Timed } from 'atelier-client'
import { Text } from 'atelier-client/react'
import { pathOf } from '../lib/addresses'
import { attendance, leaf, numbered, statuses, wordsOf } from '../lib/words'

/** What a card says of a workshop, whoever asked for it. */
export interface Card extends Timed {
  /** In its address in each language. */
  slugs: Readonly<Record<PublicLocale, string | null>>
  number: number | null
  title: Pick<PublicText, 'text' | 'servedFrom'> | null
  attendanceMode: 'online' | 'onsite' | 'hybrid' | null
  eventStatus: 'scheduled' | 'postponed' | 'calledOff'
}

/** The day of a workshop, as a leaf of a calendar. */
export const DateLeaf = ({ locale, wall }: { wall: string | null; locale: PublicLocale }) => {
  const parts = wall && leaf(wall, locale)
  return parts ? (
    <span aria-hidden="true" className="leaf">
      <span className="leaf-day">{parts.day}</span>
      <span className="leaf-month">{parts.month}</span>
      <span className="leaf-year">{parts.year}</span>
    </span>
  ) : (
    <span aria-hidden="true" className="leaf undated">
      <span className="leaf-month">{wordsOf(locale).dateToCome}</span>
    </span>
  )
}

/** What stands above the title: its number, how one attends, and what is special. */
export const Eyebrow = ({ locale, workshop }: { workshop: Card; locale: PublicLocale }) => {
  const { attendanceMode, eventStatus, number } = workshop
  const status = statuses[eventStatus]?.[locale]
  const running = when(workshop, { locale }).state === 'running' ? wordsOf(locale).running : undefined
  return (
    <p className="eyebrow">
      {[numbered(number, locale), attendanceMode && attendance[attendanceMode][locale]].filter(Boolean).join(' · ')}
      {(status ?? running) && <strong className="status">{status ?? running}</strong>}
    </p>
  )
}

export const WorkshopList = ({ locale, workshops }: { workshops: readonly Card[]; locale: PublicLocale }) => (
  <ol className="cards">
    {workshops.map((workshop) => {
      const { slugs, startsAt, title } = workshop
      const slug = slugs[locale]
      const said = when(workshop, { locale })
      const words = title ? <Text locale={locale} value={title} /> : wordsOf(locale).untitled
      return (
        <li className="card" key={slug}>
          <DateLeaf locale={locale} wall={startsAt} />
          <div>
            <Eyebrow locale={locale} workshop={workshop} />
            <h3>{slug ? <a href={pathOf('workshops', locale, slug)}>{words}</a> : words}</h3>
            <p className="quiet">{said.startsAt ? <time dateTime={said.startsAt}>{said.text}</time> : said.text}</p>
          </div>
        </li>
      )
    })}
  </ol>
)
