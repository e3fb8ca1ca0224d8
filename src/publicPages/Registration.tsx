import type { PublicWorkshop } from '../api/public/shapes'
import { slugIn } from '../domain/slugs'
import { hostOf } from '../domain/webAddress'
import { dayAtTime, momentOf } from '../i18n/dates'
import { registration as words } from '../i18n/words/pages'
import { words as formWords } from '../i18n/words/registrationForm'
import { ExternalLink } from './ExternalLink'
import { Term } from './Section'
import { useReader } from './reader'
import { timeState } from '../domain/timeState'

/** What the window of a registration in Atelier says now, and whether there are seats. */
const Window = ({ workshop }: { workshop: PublicWorkshop }) => {
  const { locale, pages, say } = useReader()
  const { capacity, closesAt, opensAt, seats, state, waitlist } = workshop.registration
  if (state !== 'open' && state !== 'notYet') return say(words.closed)
  const isOpen = state === 'open'
  const slug = slugIn(workshop, locale)
  const opens = momentOf(opensAt, workshop.timeZone)
  const closes = momentOf(closesAt, workshop.timeZone)
  const text =
    !isOpen && opens
      ? say(words.opens)(dayAtTime(opens.wall, locale))
      : closes
        ? say(words.openUntil)(dayAtTime(closes.wall, locale))
        : say(words.open)
  const all = capacity !== null && say(words.seats)(capacity, waitlist)
  const left = isOpen && seats && say(formWords.seats[seats])
  return (
    <>
      {isOpen && slug && (
        <a className="button" href={pages.registration(locale, slug)}>
          {say(words.register)}
        </a>
      )}
      <span className={isOpen ? 'fine' : undefined}>{[text, all, left].filter(Boolean).join(' ')}</span>
    </>
  )
}

const Form = ({ url, past }: { url: string; past: boolean }) => {
  const { say } = useReader()
  return (
    <>
      <ExternalLink className={past ? undefined : 'button'} href={url}>
        {say(past ? words.form : words.register)}
      </ExternalLink>
      {!past && <span className="fine">{say(words.formOn)(hostOf(url))}</span>}
    </>
  )
}

/** How one registers, as a term of the workshop's facts. */
export const RegistrationTerm = ({ workshop }: { workshop: PublicWorkshop }) => {
  const { now, say } = useReader()
  const { mode, url } = workshop.registration
  const past = timeState(workshop, now) === 'past'
  if (workshop.eventStatus === 'calledOff') return null
  const shown = mode === 'internal' || mode === 'none' || (mode === 'external' && url)
  if (!shown && !past) return null
  return (
    <Term name={say(words.title)}>
      {past && <p>{say(words.takenPlace)}</p>}
      {mode === 'external' && url && <Form past={past} url={url} />}
      {mode === 'none' && !past && say(words.none)}
      {mode === 'internal' && !past && <Window workshop={workshop} />}
    </Term>
  )
}
