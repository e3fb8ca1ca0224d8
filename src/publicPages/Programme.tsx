import type { ReactNode } from 'react'
import type { PublicSession } from '../api/public/shapes'
import { dash, dayAndTime, momentAt, sameDay, timeOf, type Moment } from '../i18n/dates'
import { words } from '../i18n/words/pages'
import { Content, RichContent } from './Content'
import { People } from './People'
import { Section } from './Section'
import { useReader, useWords } from './reader'

/** The workshop that a session's wall times belong to. */
interface Frame {
  startsAt: string | null
  timeZone: string | null
}

const Clock = ({ moment, withDay }: { moment: Moment; withDay: boolean }): ReactNode => {
  const { locale } = useReader()
  return <time dateTime={moment.iso}>{withDay ? dayAndTime(moment.wall, locale) : timeOf(moment.wall, locale)}</time>
}

/** A session's times, the day only where it is not the workshop's first. Most sessions have none. */
const SessionTime = ({ session, frame }: { session: PublicSession; frame: Frame }): ReactNode => {
  const { locale } = useReader()
  const start = momentAt(session.startsAt, frame.timeZone, session.startsAtUtc)
  const end = momentAt(session.endsAt, frame.timeZone, session.endsAtUtc)
  if (!start) return null
  const otherDay = !frame.startsAt || !sameDay(frame.startsAt, start.wall)
  const overnight = !!end && !sameDay(start.wall, end.wall)
  return (
    <p className="session-time">
      <Clock moment={start} withDay={otherDay} />
      {end && dash(locale, overnight)}
      {end && <Clock moment={end} withDay={overnight} />}
    </p>
  )
}

const SessionTitle = ({ session, Heading }: { session: PublicSession; Heading: 'h3' | 'h4' }): ReactNode => {
  const say = useWords()
  if (session.title)
    return (
      <Heading>
        <Content text={session.title} />
      </Heading>
    )
  const usual =
    session.kind === 'break' ? words.break : session.kind === 'discussion' ? words.discussion : words.untitled
  return <Heading>{say(usual)}</Heading>
}

const Session = ({
  session,
  frame,
  path,
  Heading,
}: {
  session: PublicSession
  frame: Frame
  path: string
  Heading: 'h3' | 'h4'
}): ReactNode => (
  <li className={`session ${session.kind}`}>
    <SessionTime frame={frame} session={session} />
    <SessionTitle Heading={Heading} session={session} />
    <People people={session.people} />
    <RichContent
      level={Heading === 'h3' ? 4 : 5}
      of={session.title?.text ?? path}
      prefix={`note-${path}`}
      text={session.abstract}
    />
    {session.items.length > 0 && (
      <ol className="items">
        {session.items.map((item, index) => (
          <Session key={item.id} Heading="h4" frame={frame} path={`${path}-${index + 1}`} session={item} />
        ))}
      </ol>
    )}
  </li>
)

/** The programme in its order: blocks with their talks, discussions, breaks. */
export const Programme = ({ programme, frame }: { programme: readonly PublicSession[]; frame: Frame }): ReactNode => {
  const say = useWords()
  if (!programme.length) return null
  return (
    <Section id="programme" title={say(words.programme)}>
      <ol className="sessions">
        {programme.map((session, index) => (
          <Session key={session.id} Heading="h3" frame={frame} path={`${index + 1}`} session={session} />
        ))}
      </ol>
    </Section>
  )
}
