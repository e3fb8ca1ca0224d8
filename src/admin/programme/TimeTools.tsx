'use client'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { EditedProgramme, EditedSession } from '../../domain/programmeActs'
import { followOn, parseDuration, shiftFrom, spanOf, type TimeChange } from '../../domain/sessionTimes'
import { timeOf } from '../../i18n/clock'
import { words } from '../../i18n/words/programme'
import { SmallButton } from '../shared/SmallButton'
import { listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import type { Now } from './sessionFields'
import type { Act } from './useProgramme'

interface Props {
  act: Act
  now: Now
  onDone: () => void
  programme: EditedProgramme
  session: EditedSession
}

/** What moves times by one act: a session right after the one before it, or it and all later ones of its day by some minutes. */
export const TimeTools = ({ act, now, onDone, programme, session }: Props) => {
  const { say } = useAdmin()
  const [typed, setTyped] = useState('15')
  const hint = useId()
  const minutes = parseDuration(typed)
  const place = useRef<HTMLFieldSetElement>(null)
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onDone()
  })
  useEffect(() => listen(place.current, 'keydown', (event) => onKey(event)), [])

  /** All of it, as the programme is when its turn has come. */
  const change = async (changes: (programme: EditedProgramme) => readonly TimeChange[]): Promise<void> => {
    const { ok } = await act(() => {
      const current = now()
      const acts = (current ? changes(current) : []).map((one) => ({ act: 'edit', ...one }) as const)
      return acts.length ? { act: 'several', acts } : null
    })
    if (ok) onDone()
  }

  const following = followOn(programme, session.id)
  const start = following.find((one) => one.session === session.id)?.data.startsAt
  const startOf = (by: number): string | null => {
    const moved = shiftFrom(programme, session.id, by)
    const own = moved.find((one) => one.session === session.id)?.data.startsAt
    return own ? timeOf(own) : null
  }
  const affected = shiftFrom(programme, session.id, 1).length
  const isTimed = spanOf(session, programme.timeZone ?? 'UTC') !== null
  const shift = (by: number) => void change((current) => shiftFrom(current, session.id, by))
  const [later, earlier] = minutes === null ? [null, null] : [startOf(minutes), startOf(-minutes)]

  return (
    <fieldset aria-label={say(words.time.tools)} className="programme__tools" ref={place}>
      <div className="programme__ways">
        {start ? (
          <SmallButton onClick={() => void change((current) => followOn(current, session.id))}>
            {say(words.time.follow)(timeOf(start))}
          </SmallButton>
        ) : (
          <p className="programme__hint">{say(isTimed ? words.time.followsAlready : words.time.followsNothing)}</p>
        )}
      </div>
      {isTimed && session.startsAt && (
        <div className="programme__ways">
          <label className="programme__shift">
            <span className="programme__label">{say(words.time.shift)}</span>
            <input
              aria-describedby={hint}
              aria-invalid={minutes === null || undefined}
              autoComplete="off"
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || minutes === null) return
                event.preventDefault()
                shift(minutes)
              }}
              value={typed}
            />
          </label>
          <SmallButton disabled={minutes === null} onClick={() => shift(-(minutes ?? 0))}>
            {say(words.time.earlier)}
          </SmallButton>
          <SmallButton disabled={minutes === null} onClick={() => shift(minutes ?? 0)}>
            {say(words.time.later)}
          </SmallButton>
          <output className="programme__hint" id={hint}>
            {later && earlier
              ? say(words.time.willShift)(affected, timeOf(session.startsAt), later, earlier)
              : say(words.time.noDuration)}
          </output>
        </div>
      )}
    </fieldset>
  )
}
