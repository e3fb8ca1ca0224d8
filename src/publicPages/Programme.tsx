import type { ReactNode } from 'react'
import type { PublicSession, PublicWorkshop } from '../api/public/shapes'
import { endOf, sameDay, startOf } from '../i18n/dates'
import { words } from '../i18n/words/pages'
import { Content, LanguageMark, richTextHtml, useForeign } from './Content'
import { People } from './People'
import { Section } from './Section'
import { useReader } from './reader'
import { Times } from './When'

/** The workshop that a session's wall times belong to. */
type Frame = Pick<PublicWorkshop, 'startsAt' | 'timeZone'>

/** A session's times, the day only where it is not the workshop's first. Most sessions have none. */
const SessionTime = ({ session, frame }: { session: PublicSession; frame: Frame }) => {
  const timed = { ...session, timeZone: frame.timeZone }
  const start = startOf(timed)
  if (!start) return null
  const otherDay = !frame.startsAt || !sameDay(frame.startsAt, start.wall)
  return (
    <p className="session-time">
      <Times end={endOf(timed)} start={start} withDay={otherDay} />
    </p>
  )
}

const Abstract = ({ text, html }: { text: PublicSession['abstract']; html: string }) => {
  const foreign = useForeign(text)
  if (!html) return null
  return (
    <>
      {foreign && (
        <p className="language-line">
          <LanguageMark language={foreign} />
        </p>
      )}
      <div className="rich-text" lang={foreign} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
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
}): ReactNode => {
  const { say } = useReader()
  const { abstract, items, kind, people, title } = session
  const usual = kind === 'break' || kind === 'discussion' ? kind : 'untitled'
  const html = richTextHtml(abstract, `note-${path}`, Heading === 'h3' ? 4 : 5, title?.text ?? path)
  return (
    <li className={`session ${kind}`}>
      <SessionTime frame={frame} session={session} />
      <Heading>{title ? <Content text={title} /> : say(words[usual])}</Heading>
      <People people={people} />
      <Abstract html={html} text={abstract} />
      {items.length > 0 && (
        <ol className="items">
          {items.map((item, index) => (
            <Session key={item.id} Heading="h4" frame={frame} path={`${path}-${index + 1}`} session={item} />
          ))}
        </ol>
      )}
    </li>
  )
}

/** The programme in its order: blocks with their talks, discussions, breaks. */
export const Programme = ({ programme, frame }: { programme: readonly PublicSession[]; frame: Frame }) => {
  const { say } = useReader()
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
