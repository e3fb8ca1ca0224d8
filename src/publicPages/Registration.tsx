import type { ReactNode } from 'react'
import type { PublicWorkshop } from '../api/public/shapes'
import { dayAtTime, momentOf } from '../i18n/dates'
import { registration as words } from '../i18n/words/pages'
import { ExternalLink, hostOf } from './ExternalLink'
import { useReader, useWords } from './reader'
import { timeState } from '../domain/timeState'

/** What the window of a registration in Atelier says now. */
const Window = ({ workshop }: { workshop: PublicWorkshop }): ReactNode => {
  const say = useWords()
  const { locale, now } = useReader()
  const { opensAt, closesAt, capacity, waitlist } = workshop.registration
  const opens = momentOf(opensAt, workshop.timeZone)
  const closes = momentOf(closesAt, workshop.timeZone)
  const seats = capacity !== null && say(words.seats)(capacity, waitlist)
  if (closes && closes.instant <= now) return say(words.closed)
  const text =
    opens && now < opens.instant
      ? say(words.opens)(dayAtTime(opens.wall, locale))
      : closes
        ? say(words.openUntil)(dayAtTime(closes.wall, locale))
        : say(words.open)
  return (
    <>
      {text} {seats}
    </>
  )
}

const Form = ({ url, past }: { url: string; past: boolean }): ReactNode => {
  const say = useWords()
  return (
    <>
      <ExternalLink className={past ? undefined : 'button'} href={url}>
        {say(past ? words.form : words.register)}
      </ExternalLink>
      {!past && <span className="aside-note">{say(words.formOn)(hostOf(url))}</span>}
    </>
  )
}

/** How one registers, as a term of the workshop's facts. */
export const RegistrationTerm = ({ workshop }: { workshop: PublicWorkshop }): ReactNode => {
  const say = useWords()
  const { now } = useReader()
  const { mode, url } = workshop.registration
  const past = timeState(workshop, now) === 'past'
  const shown = mode === 'internal' || mode === 'none' || (mode === 'external' && url)
  if (!shown && !past) return null
  return (
    <div className="registration">
      <dt>{say(words.title)}</dt>
      <dd>
        {past && <p>{say(words.takenPlace)}</p>}
        {mode === 'external' && url && <Form past={past} url={url} />}
        {mode === 'none' && !past && say(words.none)}
        {mode === 'internal' && !past && <Window workshop={workshop} />}
      </dd>
    </div>
  )
}
