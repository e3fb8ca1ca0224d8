'use client'
import type { EditedProgramme, EditedSession } from '../../domain/programmeActs'
import { MAX_TITLE_LETTERS } from '../../domain/programme'
import { durationOf, endAfter, endAtClock, parseDuration, sayDuration } from '../../domain/sessionTimes'
import { isBlank } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { words } from '../../i18n/words/programme'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { isHalfTyped, TimeBox } from '../shared/TimeBox'
import { useAdmin } from '../shared/useAdmin'
import { placeOf, useKept } from './useKept'
import type { Act } from './useProgramme'

/** Whether a time is said without its day. */
const isClock = (time: string): boolean => !time.includes('T')

const clockOf = (time: string): string => time.slice(time.indexOf('T') + 1)

/** The programme as it was read last. */
export type Now = () => EditedProgramme | undefined

/** What somebody else wrote in the place of what was typed, and a choice between both. */
const Met = ({ forget, keepMine, theirs }: Pick<ReturnType<typeof useKept>, 'forget' | 'keepMine' | 'theirs'>) => {
  const { say } = useAdmin()
  if (theirs === null) return null
  return (
    <div className="programme__trouble programme__met" role="alert">
      <p>{theirs ? say(words.theirs)(theirs) : say(words.theirsEmpty)}</p>
      <div className="programme__ways">
        <SmallButton onClick={keepMine}>{say(words.keepMine)}</SmallButton>
        <SmallButton onClick={forget}>{say(words.takeTheirs)}</SmallButton>
      </div>
    </div>
  )
}

interface Props {
  act: Act
  session: EditedSession
}

/** The title of a session in one language. */
export const SessionTitle = ({ act, locale, session }: Props & { locale: string }) => {
  const { language, say } = useAdmin()
  const { change, input, refused, shown, ...met } = useKept({
    field: `title.${locale}`,
    place: placeOf(session.id, `title.${locale}`),
    value: session.title[locale] ?? '',
    write: (typed, seen, storing) =>
      act(() => {
        const text = isBlank(typed) ? null : typed.trim()
        storing(text ?? '')
        return {
          act: 'edit',
          session: session.id,
          data: { title: { [locale]: text } },
          was: { title: { [locale]: seen() } },
        }
      }),
  })
  const letters = shown.trim().length
  const missing = `${say(words.titleIn)(languageName(locale, language))} – ${say(words.missing)}`
  return (
    <div className="programme__title" data-missing={isBlank(shown) || undefined}>
      <label>
        <span className="programme__label">
          {say(words.titleIn)(languageName(locale, language))}
          {isBlank(shown) && session.kind !== 'break' && (
            <span className="programme__missing"> – {say(words.missing)}</span>
          )}
        </span>
        <textarea
          {...input}
          lang={locale}
          onChange={(event) => change(event.target.value.replaceAll('\n', ' '))}
          placeholder={session.kind === 'break' ? say(words.titleIn)(languageName(locale, language)) : missing}
          rows={1}
          title={shown}
          value={shown}
        />
      </label>
      <Alert className="programme__trouble">
        {refused ?? (letters > MAX_TITLE_LETTERS ? say(words.tooLong)(letters, MAX_TITLE_LETTERS) : null)}
      </Alert>
      <Met {...met} />
    </div>
  )
}

/** A time that is typed: alone it is one of a day that is known. */
const Time = ({
  act,
  day,
  name,
  now,
  session,
}: Props & { day: string | null; name: 'startsAt' | 'endsAt'; now: Now }) => {
  const { say } = useAdmin()
  const stored = session[name] ?? ''
  /** When it is, of which the clock alone is typed; null where no day is known. */
  const at = (clock: string, startsAt: string | null): string | null => {
    if (name === 'endsAt' && startsAt) return endAtClock(startsAt, clock)
    return day === null ? null : `${day}T${clock}`
  }
  const { change, input, refused, shown, theirs, ...met } = useKept({
    field: name,
    place: placeOf(session.id, name),
    value: stored,
    write: (typed, seen, storing) =>
      act(() => {
        if (isHalfTyped(typed)) return say(words.time.half)
        // The start may have been typed a moment before.
        const time = typed && isClock(typed) ? at(typed, now()?.sessions[session.id]?.startsAt ?? null) : typed
        if (time === null) return say(words.time.noStart)
        storing(time)
        const [data, was] = [time || null, seen() || null]
        return data === was ? null : { act: 'edit', session: session.id, data: { [name]: data }, was: { [name]: was } }
      }),
  })
  // A day that is not the expected one is said, so that it can be mended. An end is expected on the day of its start, or in the night after it.
  const alone =
    (name === 'endsAt' || day !== null) &&
    [stored, shown].every((time) => !time || isClock(time) || time === at(clockOf(time), session.startsAt))
  const said = (time: string): string => (alone ? clockOf(time) : time)
  return (
    <>
      <label>
        <span className="programme__label">{say(name === 'startsAt' ? words.row.starts : words.row.ends)}</span>
        <TimeBox
          {...input}
          max={alone ? undefined : '9999-12-31T23:59'}
          onTyped={change}
          stored={said(stored)}
          title={refused ?? undefined}
          type={alone ? 'time' : 'datetime-local'}
          value={said(shown)}
        />
      </label>
      <Met {...met} theirs={theirs && said(theirs).replace('T', ' ')} />
    </>
  )
}

/** How long a session takes: what is typed sets its end. */
const Duration = ({ act, now, session, timeZone }: Props & { now: Now; timeZone: string | null }) => {
  const { say } = useAdmin()
  const stored = session.endsAt ?? ''
  const lasting = (endsAt: string | null): string => {
    const minutes = durationOf({ startsAt: session.startsAt, endsAt }, timeZone)
    return minutes === null ? '' : sayDuration(minutes)
  }
  const { change, input, refused, shown, theirs, ...met } = useKept({
    field: 'endsAt',
    place: placeOf(session.id, 'duration'),
    value: stored,
    write: (typed, seen, storing) =>
      act(() => {
        const minutes = isBlank(typed) ? null : parseDuration(typed)
        if (minutes === null && !isBlank(typed)) return say(words.time.noDuration)
        // The start may have been typed a moment before.
        const startsAt = now()?.sessions[session.id]?.startsAt ?? null
        const endsAt = minutes === null ? null : endAfter(startsAt, minutes, timeZone)
        if (minutes !== null && endsAt === null) return say(words.time.noStart)
        storing(endsAt ?? '')
        const was = { endsAt: seen() || null }
        return endsAt === was.endsAt ? null : { act: 'edit', session: session.id, data: { endsAt }, was }
      }),
  })
  return (
    <>
      <label className="programme__lasting">
        <span className="programme__label">{say(words.time.duration)}</span>
        <input
          {...input}
          autoComplete="off"
          onChange={({ target }) => change(target.value)}
          placeholder={say(words.time.durationHint)}
          title={refused ?? undefined}
          type="text"
          value={shown === stored ? lasting(session.endsAt) : shown}
        />
      </label>
      {refused && <Alert className="programme__trouble programme__met">{refused}</Alert>}
      <Met {...met} theirs={theirs && (lasting(theirs) || theirs.replace('T', ' '))} />
    </>
  )
}

/** Of a workshop of one day only the clock is asked: that day, else null. */
export const dayOf = ({ endsAt, startsAt }: Pick<EditedProgramme, 'endsAt' | 'startsAt'>): string | null => {
  const first = startsAt?.slice(0, 10) ?? null
  return first && (!endsAt || endsAt.startsWith(first)) ? first : null
}

/** When a session is, in the workshop's local time, and how long it takes; empty is no time. */
export const SessionTime = ({ programme, now, ...props }: Props & { programme: EditedProgramme; now: Now }) => {
  if (!programme.startsAt && !props.session.startsAt) return null
  const day = dayOf(programme)
  return (
    <div className="programme__time">
      <Time {...props} day={day} name="startsAt" now={now} />
      <span aria-hidden="true">–</span>
      <Time {...props} day={day} name="endsAt" now={now} />
      <Duration {...props} now={now} timeZone={programme.timeZone} />
    </div>
  )
}
