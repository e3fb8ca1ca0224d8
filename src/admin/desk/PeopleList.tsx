'use client'
import { words as attendance } from '../../i18n/words/attendance'
import { words } from '../../i18n/words/desk/people'
import { words as list } from '../../i18n/words/registrationsDesk'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import { likeliest, shortLabelOf, type Act } from './acts'
import type { Day, Row } from './types'
import { useWorkshopTime } from './useWorkshopTime'

/** What somebody is called. */
export const useNameOf = () => {
  const { say } = useAdmin()
  return ({ email, name }: Pick<Row, 'email' | 'name'>): string => name || email || say(list.nameless)
}

interface StateProps {
  row: Row
  /** Of the workshop. */
  timeZone: string | null
}

/** In which state a registration is, with what belongs to it. */
export const StateLine = ({ row: { attended, cause, hasBounced, offerUntil, place, state }, timeZone }: StateProps) => {
  const { say } = useAdmin()
  const timeOf = useWorkshopTime(timeZone)
  return (
    <>
      <span className={`registrations__state registrations__state--${state}`}>{say(list.is[state])}</span>
      {place !== null && <span>{say(words.panel.place)(place)}</span>}
      {state === 'offered' && offerUntil && <span>{say(list.until)(timeOf(offerUntil))}</span>}
      {state === 'cancelled' && cause && <span>{say(list.causes[cause])}</span>}
      {state === 'confirmed' && attended !== 'no' && (
        <span className="people__attended">{say(attendance.is[attended])}</span>
      )}
      {hasBounced && <span className="registrations__refused">{say(words.hands.bounced)}</span>}
    </>
  )
}

interface Props {
  rows: readonly Row[]
  day: Day
  /** In milliseconds. */
  now: number
  /** The id of who is shown in the panel. */
  opened: string | null
  chosen: ReadonlySet<string>
  /** Of the workshop. */
  timeZone: string | null
  onAct: (act: Act, row: Row) => void
  onChoose: (row: Row, isChosen: boolean) => void
  onOpen: (row: Row) => void
}

/** The people of a desk: who they are, how they stand, and the one thing that is likeliest to be done. */
export const PeopleList = ({ chosen, day, now, onAct, onChoose, onOpen, opened, rows, timeZone }: Props) => {
  const { say } = useAdmin()
  const nameOf = useNameOf()
  return (
    <ul className="people">
      {rows.map((row) => {
        const act = likeliest(row, day, now)
        const name = nameOf(row)
        return (
          <li className={opened === row.id ? 'people__row people__row--opened' : 'people__row'} key={row.id}>
            <label className="people__tick">
              <input
                aria-label={say(words.select)(name)}
                checked={chosen.has(row.id)}
                onChange={({ target: { checked } }) => onChoose(row, checked)}
                type="checkbox"
              />
            </label>
            <div className="people__who">
              <button
                aria-expanded={opened === row.id}
                className="people__name"
                data-person={row.id}
                onClick={() => onOpen(row)}
                type="button"
              >
                {row.name || <em>{say(list.nameless)}</em>}
              </button>
              <span className="people__mail">{row.email}</span>
              {row.organisation && <span className="registrations__fine">{row.organisation}</span>}
            </div>
            <div className="people__state">
              <StateLine row={row} timeZone={timeZone} />
            </div>
            <div className="people__act">
              {act && (
                <SmallButton
                  aria-label={`${say(shortLabelOf(act))} – ${name}`}
                  {...(act === 'checkIn' ? { buttonStyle: 'primary' as const } : {})}
                  onClick={() => onAct(act, row)}
                >
                  {say(shortLabelOf(act))}
                </SmallButton>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
