'use client'
import { DragHandleIcon, EditIcon, useDraggableSortable, XIcon } from '@payloadcms/ui'
import type { EditedProgramme, EditedSession } from '../../domain/programmeActs'
import type { Place } from '../../domain/rearrange'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/programme'
import { words as sessions } from '../../i18n/words/sessions'
import { useAdmin } from '../shared/useAdmin'
import { IconButton } from './IconButton'
import { SessionPeople } from './SessionPeople'
import { SessionTime, SessionTitle } from './sessionFields'
import type { Act } from './useProgramme'

interface Props {
  act: Act
  /** The block that it stands in; null at the top. */
  block: string | null
  blocks: readonly { id: string; title: string }[]
  /** Of the element, by which what is refused is found. */
  id: string
  /** Whether it is moved with the keys just now. */
  isTaken: boolean
  /** What a key on its handle does; false where nothing. */
  onHandleKey: (key: string) => boolean
  onMove: (place: Place) => void
  onOpen: () => void
  onTakeOut: () => void
  programme: EditedProgramme
  session: EditedSession
  title: string
}

/** A session in its place: what it is, when, its title in every language, who is in it; moved by its handle, by keys, or by naming a block. */
export const SessionRow = ({ act, block, blocks, id, isTaken, programme, session, title, ...on }: Props) => {
  const { say } = useAdmin()
  const { attributes, isDragging, listeners, setNodeRef, ...motion } = useDraggableSortable({ id: session.id })
  const isBlock = session.kind === 'block'
  const problems = programme.problems[session.id] ?? []
  return (
    <article
      className={[
        'programme__row',
        block !== null && 'programme__row--inside',
        isBlock && 'programme__row--block',
        (isDragging || isTaken) && 'programme__row--dragged',
      ]
        .filter(Boolean)
        .join(' ')}
      id={id}
      ref={setNodeRef}
      style={motion}
    >
      <div className="programme__bar">
        <button
          {...attributes}
          {...listeners}
          aria-label={say(words.row.drag)(title)}
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
        <SessionTime act={act} programme={programme} session={session} />
        <span className="programme__space" />
        {!isBlock && blocks.length > 0 && (
          <label className="programme__within">
            <span className="programme__label">{say(words.row.within)}</span>
            <select
              onChange={(event) => on.onMove({ within: event.target.value || null, before: null })}
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
        <IconButton label={say(words.row.open)(title)} onClick={on.onOpen}>
          <EditIcon />
        </IconButton>
        <IconButton label={say(words.row.takeOut)(title)} onClick={on.onTakeOut}>
          <XIcon />
        </IconButton>
      </div>
      <div className="programme__titles">
        {localeCodes.map((code) => (
          <SessionTitle act={act} key={code} locale={code} session={session} />
        ))}
      </div>
      {(session.kind !== 'break' || session.people.length > 0) && (
        <SessionPeople act={act} session={session} title={title} />
      )}
      {problems.length > 0 && (
        <ul className="programme__problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
