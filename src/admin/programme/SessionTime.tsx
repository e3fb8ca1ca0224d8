'use client'
import type { EditedProgramme, EditedSession } from '../../domain/programmeActs'
import { words } from '../../i18n/words/programme'
import { useAdmin } from '../shared/useAdmin'
import { useKept } from './useKept'
import type { Act } from './useProgramme'

interface Props {
  act: Act
  programme: EditedProgramme
  session: EditedSession
}

interface PartProps extends Props {
  name: 'startsAt' | 'endsAt'
  /** The day that a time alone is on; null where the day is to be said. */
  day: string | null
}

const Time = ({ act, day, name, session }: PartProps) => {
  const { say } = useAdmin()
  const stored = session[name] ?? ''
  // A session of another day than the workshop says its day, so that it can be mended.
  const alone = day !== null && (!stored || stored.startsWith(day)) ? day : null
  const { change, commit, refused, shown } = useKept({
    field: name,
    value: alone ? stored.slice(11) : stored,
    write: (typed, seen) => {
      const whole = (time: string): string | null => (time ? (alone ? `${alone}T${time}` : time) : null)
      return act({ act: 'edit', session: session.id, data: { [name]: whole(typed) }, was: { [name]: whole(seen) } })
    },
  })
  return (
    <label>
      <span className="programme__label">{say(name === 'startsAt' ? words.row.starts : words.row.ends)}</span>
      <input
        aria-invalid={refused ? true : undefined}
        max={alone ? undefined : '9999-12-31T23:59'}
        onBlur={commit}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            commit()
          }
        }}
        title={refused ?? undefined}
        type={alone ? 'time' : 'datetime-local'}
        value={shown}
      />
    </label>
  )
}

/** When a session is, in the workshop's local time; empty is no time. Of a workshop of one day only the clock is asked. */
export const SessionTime = (props: Props) => {
  const { endsAt, startsAt } = props.programme
  const first = startsAt?.slice(0, 10) ?? null
  const day = first && (!endsAt || endsAt.startsWith(first)) ? first : null
  if (!startsAt && !props.session.startsAt) return null
  return (
    <span className="programme__time">
      <Time {...props} day={day} name="startsAt" />
      <span aria-hidden="true">–</span>
      <Time {...props} day={day} name="endsAt" />
    </span>
  )
}
