'use client'
import type { EditedProgramme, EditedSession } from '../../domain/programmeActs'
import { MAX_TITLE_LETTERS } from '../../domain/programme'
import { isBlank } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { words } from '../../i18n/words/programme'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import { useKept } from './useKept'
import type { Act } from './useProgramme'

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
    place: `${session.id} title.${locale}`,
    value: session.title[locale] ?? '',
    write: (typed, seen) =>
      act({
        act: 'edit',
        session: session.id,
        data: { title: { [locale]: isBlank(typed) ? null : typed.trim() } },
        was: { title: { [locale]: seen } },
      }),
  })
  const letters = shown.trim().length
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
          rows={1}
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

/** @param day the one that a time alone is on; null where the day is to be said */
const Time = ({ act, day, name, session }: Props & { day: string | null; name: 'startsAt' | 'endsAt' }) => {
  const { say } = useAdmin()
  const stored = session[name] ?? ''
  const { change, input, refused, shown, theirs, ...met } = useKept({
    field: name,
    place: `${session.id} ${name}`,
    value: stored,
    write: (typed, seen) =>
      act({ act: 'edit', session: session.id, data: { [name]: typed || null }, was: { [name]: seen || null } }),
  })
  // A session of another day than the workshop says its day, so that it can be mended.
  const alone = day !== null && [stored, shown].every((time) => !time || time.startsWith(day))
  const said = (time: string): string => (alone ? time.slice(11) : time)
  return (
    <>
      <label>
        <span className="programme__label">{say(name === 'startsAt' ? words.row.starts : words.row.ends)}</span>
        <input
          {...input}
          max={alone ? undefined : '9999-12-31T23:59'}
          onChange={({ target: { value } }) => change(alone && value ? `${day}T${value}` : value)}
          title={refused ?? undefined}
          type={alone ? 'time' : 'datetime-local'}
          value={said(shown)}
        />
      </label>
      <Met {...met} theirs={theirs && said(theirs).replace('T', ' ')} />
    </>
  )
}

/** When a session is, in the workshop's local time; empty is no time. Of a workshop of one day only the clock is asked. */
export const SessionTime = ({ programme, ...props }: Props & { programme: EditedProgramme }) => {
  const { endsAt, startsAt } = programme
  const first = startsAt?.slice(0, 10) ?? null
  const day = first && (!endsAt || endsAt.startsWith(first)) ? first : null
  if (!startsAt && !props.session.startsAt) return null
  return (
    <div className="programme__time">
      <Time {...props} day={day} name="startsAt" />
      <span aria-hidden="true">–</span>
      <Time {...props} day={day} name="endsAt" />
    </div>
  )
}
