'use client'
import { Button } from '@payloadcms/ui'
import type { EditedProgramme, EditedSession } from '../../domain/programmeActs'
import { isBlank } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { words } from '../../i18n/words/programme'
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
        <Button buttonStyle="secondary" margin={false} onClick={keepMine} size="small">
          {say(words.keepMine)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={forget} size="small">
          {say(words.takeTheirs)}
        </Button>
      </div>
    </div>
  )
}

/** The title of a session in one language. */
export const SessionTitle = ({ act, locale, session }: { act: Act; locale: string; session: EditedSession }) => {
  const { language, say } = useAdmin()
  const { change, commit, onKeyDown, refused, shown, ...met } = useKept({
    field: `title.${locale}`,
    value: session.title[locale] ?? '',
    write: (typed, seen) =>
      act({
        act: 'edit',
        session: session.id,
        data: { title: { [locale]: isBlank(typed) ? null : typed.trim() } },
        was: { title: { [locale]: seen } },
      }),
  })
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
          aria-invalid={refused ? true : undefined}
          lang={locale}
          maxLength={500}
          onBlur={commit}
          onChange={(event) => change(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={onKeyDown}
          rows={1}
          value={shown}
        />
      </label>
      <Alert className="programme__trouble">{refused}</Alert>
      <Met {...met} />
    </div>
  )
}

interface TimeProps {
  act: Act
  programme: EditedProgramme
  session: EditedSession
}

interface PartProps extends TimeProps {
  name: 'startsAt' | 'endsAt'
  /** The day that a time alone is on; null where the day is to be said. */
  day: string | null
}

const Time = ({ act, day, name, session }: PartProps) => {
  const { say } = useAdmin()
  const stored = session[name] ?? ''
  const { change, commit, onKeyDown, refused, shown, theirs, ...met } = useKept({
    field: name,
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
          aria-invalid={refused ? true : undefined}
          max={alone ? undefined : '9999-12-31T23:59'}
          onBlur={commit}
          onChange={({ target: { value } }) => change(alone && value ? `${day}T${value}` : value)}
          onKeyDown={onKeyDown}
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
export const SessionTime = (props: TimeProps) => {
  const { endsAt, startsAt } = props.programme
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
