'use client'
import { ChevronIcon, DragHandleIcon, EditIcon, useDraggableSortable, XIcon } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { EditedProgramme, EditedSession } from '../../domain/programmeActs'
import type { Place } from '../../domain/rearrange'
import type { TimeNotice } from '../../domain/sessionTimes'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/programme'
import { words as sessions } from '../../i18n/words/sessions'
import { withoutRow } from '../shared/fieldPlace'
import { focusNext } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { IconButton } from './IconButton'
import { SessionPeople } from './SessionPeople'
import { SessionTime, SessionTitle, type Now } from './sessionFields'
import { TimeNotices } from './TimeNotices'
import { TimeTools } from './TimeTools'
import type { Act } from './useProgramme'

interface Props {
  act: Act
  /** The block that it stands in; null at the top. */
  block: string | null
  blocks: readonly { id: string; title: string }[]
  /** Of the element, by which what is refused is found. */
  id: string
  /** Whether all of it is shown: otherwise, where there is room, one line. */
  isOpen: boolean
  /** Whether it is moved with the keys just now. */
  isTaken: boolean
  /** What a key on its handle does; false where nothing. */
  onHandleKey: (key: string) => boolean
  notices: readonly TimeNotice[]
  now: Now
  onExpand: () => void
  onMove: (place: Place) => void
  onOpen: () => void
  onTakeOut: () => void
  programme: EditedProgramme
  session: EditedSession
  title: string
  titleOf: (id: string) => string
}

const PlaceIcon = () => (
  <svg aria-hidden="true" className="programme__place" fill="none" height="20" viewBox="0 0 20 20" width="20">
    <path d="M3 10h9m-3-3 3 3-3 3M9 4h7v12H9" stroke="currentColor" />
  </svg>
)

const ClockIcon = () => (
  <svg aria-hidden="true" fill="none" height="20" viewBox="0 0 20 20" width="20">
    <circle cx="10" cy="10" r="6.5" stroke="currentColor" />
    <path d="M10 6v4l2.5 1.5" stroke="currentColor" />
  </svg>
)

/** A session in its place: what it is, when, its title in every language, who is in it; moved by its handle, by keys, or by naming a block. */
export const SessionRow = ({
  act,
  block,
  blocks,
  id,
  isOpen,
  isTaken,
  notices,
  now,
  programme,
  session,
  title,
  ...on
}: Props) => {
  const { say } = useAdmin()
  const { attributes, isDragging, listeners, setNodeRef, ...motion } = useDraggableSortable({ id: session.id })
  const [isTiming, setIsTiming] = useState(false)
  const clock = useRef<HTMLDivElement>(null)
  const isBlock = session.kind === 'block'
  const problems = programme.problems[session.id] ?? []
  const isTimed = programme.startsAt !== null || session.startsAt !== null
  const closeTools = (): void => {
    setIsTiming(false)
    focusNext(() => clock.current?.querySelector<HTMLElement>('.programme__clock'))
  }
  return (
    <article
      className={[
        'programme__row',
        block !== null && 'programme__row--inside',
        isBlock && 'programme__row--block',
        isOpen && 'programme__row--open',
        (isDragging || isTaken) && 'programme__row--dragged',
      ]
        .filter(Boolean)
        .join(' ')}
      id={id}
      ref={setNodeRef}
      style={motion}
    >
      <div className="programme__bar programme__start">
        <button
          {...attributes}
          {...listeners}
          aria-label={say(words.row.drag)(title)}
          title={say(words.row.drag)(title)}
          aria-roledescription={undefined}
          aria-pressed={isTaken}
          className="programme__icon programme__handle"
          data-handle={session.id}
          // The library moves to the nearest box on the screen, which rows of different heights and what stands between them mislead.
          onKeyDown={(event) => {
            if (on.onHandleKey(event.key)) {
              event.preventDefault()
              event.stopPropagation()
            }
          }}
          type="button"
        >
          <DragHandleIcon />
        </button>
        <span className={`programme__kind programme__kind--${session.kind}`}>{say(sessions.kind[session.kind])}</span>
        <SessionTime act={act} now={now} programme={programme} session={session} />
      </div>
      <div className="programme__titles">
        {localeCodes.map((code) => (
          <SessionTitle act={act} key={code} locale={code} session={session} />
        ))}
      </div>
      {session.kind !== 'break' || session.people.length > 0 ? (
        <SessionPeople act={act} session={session} title={title} />
      ) : (
        <span className="programme__nobody" />
      )}
      <div className="programme__bar programme__end" ref={clock}>
        {!isBlock && blocks.length > 0 && (
          <label className="programme__within">
            <span className="programme__label">{say(words.row.within)}</span>
            <PlaceIcon />
            <select
              onChange={(event) => on.onMove({ within: event.target.value || null, before: null })}
              title={say(words.row.within)}
              value={block ?? ''}
            >
              <option value="">{say(words.row.top)}</option>
              {blocks.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.title}
                </option>
              ))}
            </select>
          </label>
        )}
        {isTimed && (
          <IconButton
            aria-expanded={isTiming}
            className="programme__clock"
            label={say(words.time.toolsOf)(title)}
            onClick={() => setIsTiming(!isTiming)}
            title={say(words.time.tools)}
          >
            <ClockIcon />
          </IconButton>
        )}
        <IconButton
          aria-expanded={isOpen}
          className="programme__expand"
          label={say(words.row.expand)(title)}
          onClick={on.onExpand}
          title={say(isOpen ? words.row.less : words.row.more)}
        >
          <ChevronIcon direction={isOpen ? 'up' : 'down'} />
        </IconButton>
        <IconButton label={say(words.row.open)(title)} onClick={on.onOpen}>
          <EditIcon />
        </IconButton>
        <IconButton label={say(words.row.takeOut)(title)} onClick={on.onTakeOut}>
          <XIcon />
        </IconButton>
      </div>
      <div className="programme__more">
        {isTiming && <TimeTools act={act} now={now} onDone={closeTools} programme={programme} session={session} />}
        <TimeNotices notices={notices} titleOf={on.titleOf} />
        {problems.length > 0 && (
          <ul className="programme__problems">
            {problems.map((problem) => (
              <li key={problem}>{withoutRow(problem)}</li>
            ))}
          </ul>
        )}
      </div>
    </article>
  )
}
