'use client'
import { useId, useState } from 'react'
import { words } from '../../i18n/words/desk/people'
import { words as list } from '../../i18n/words/registrationsDesk'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import type { Refusals } from './acts'
import type { Bar, Found } from './types'
import { useWorkshopTime } from './useWorkshopTime'

interface Props {
  bar: Bar
  counts: Found['counts']
  workshop: string
  /** Called when something was set, with what is so since. */
  onSet: (said: string) => void
  /** Called when somebody else has set another number of seats, which is not shown yet. */
  onOvertaken: () => void
}

/** When registration opens or closes, in the words of the workshop’s clock. */
const useWindow = ({ closesAtUtc, opensAtUtc, state, timeZone }: Bar): string => {
  const { say } = useAdmin()
  const said = useWorkshopTime(timeZone)
  if (state === 'open' && closesAtUtc) return say(words.seats.openUntil)(said(closesAtUtc))
  if (state === 'notYet' && opensAtUtc) return say(words.seats.opensAt)(said(opensAtUtc))
  return say(words.seats.states[state])
}

/** The seats of a workshop: how many, how many are taken, who waits; whether registration is open. All of it is set here, and takes effect at once. */
export const SeatBar = ({ bar, counts, onOvertaken, onSet, workshop }: Props) => {
  const { api, say } = useAdmin()
  const field = useId()
  const note = useId()
  /** What is typed, over what, and whether one was told that this has changed meanwhile; null while nothing is. */
  const [typed, setTyped] = useState<{ text: string; over: number | null; isTold: boolean } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const window = useWindow(bar)
  const { capacity, state, waitlist } = bar
  const isOpen = state === 'open'
  const taken = counts.confirmed + counts.offered
  const isOther = typed !== null && typed.over !== capacity

  const set = async (path: '' | '/window', data: object, said: string): Promise<void> => {
    if (isBusy) return
    setIsBusy(true)
    const {
      body,
      refused: why,
      said: all,
    } = await askServer<object, Refusals>(api(`/workshops/${workshop}/desk${path}`), { data })
    setIsBusy(false)
    // Somebody else was first, and the desk does not say so yet: it is read, and what is typed stays.
    const hasChanged = all?.errors?.some(({ code }) => code === 'SEATS_CHANGED') ?? false
    setRefused(body || hasChanged ? null : (why ?? say(list.failed)))
    if (hasChanged) return onOvertaken()
    if (!body) return
    if ('capacity' in data) setTyped(null)
    onSet(said)
  }
  const save = (): void => {
    if (!typed) return
    const text = typed.text.trim()
    // Whoever typed over what somebody else set meanwhile sees it before they do so.
    if (isOther) return setTyped({ ...typed, over: capacity, isTold: true })
    void set('', { capacity: text === '' ? null : Number(text), seenCapacity: capacity }, say(words.seats.saved))
  }

  return (
    <section aria-label={say(words.seats.title)} className="seats">
      <form
        className="seats__capacity"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <strong>{say(words.seats.taken)(taken)}</strong>
        <label htmlFor={field}>
          {say(words.seats.of)} <span className="sr-only">{say(words.seats.capacity)}</span>
        </label>
        <input
          aria-describedby={typed ? note : undefined}
          className="plain-box seats__number"
          id={field}
          inputMode="numeric"
          min={1}
          onBlur={() => {
            if (typed?.text === String(capacity ?? '')) setTyped(null)
          }}
          onChange={({ target: { value } }) => setTyped({ isTold: false, over: capacity, ...typed, text: value })}
          // What is typed replaces the number, also where somebody has just set one and is in the field still.
          onClick={({ currentTarget }) => {
            if (!typed) currentTarget.select()
          }}
          onFocus={({ target }) => target.select()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            setTyped(null)
            setRefused(null)
          }}
          placeholder={say(words.seats.unlimited)}
          type="number"
          value={typed?.text ?? capacity ?? ''}
        />
        {counts.offered > 0 && <span>{say(words.seats.offered)(counts.offered)}</span>}
        {typed && (
          <SmallButton buttonStyle="primary" disabled={isBusy} type="submit">
            {say(words.seats.save)}
          </SmallButton>
        )}
        <span aria-live="polite" className="seats__note" id={note}>
          {typed && (isOther || typed.isTold) && say(words.seats.meanwhile)(capacity)}
        </span>
      </form>
      <p className="seats__counts">
        <label className="seats__waitlist">
          <input
            checked={waitlist}
            onChange={({ target: { checked } }) =>
              void set(
                '',
                { waitlist: checked },
                say(checked ? words.lately.set.waitlistOn : words.lately.set.waitlistOff)('').trim(),
              )
            }
            type="checkbox"
          />
          {say(words.seats.waitlist)}
        </label>
        <span>{say(words.seats.waiting)(counts.waiting)}</span>
      </p>
      <p className="seats__window">
        <span>{window}</span>
        {(state === 'open' || state === 'notYet' || state === 'closed') && (
          // One button for both ways: it keeps the focus when it says the other.
          <SmallButton
            disabled={isBusy}
            onClick={() =>
              void set('/window', { open: !isOpen }, say(isOpen ? words.seats.closed : words.seats.opened))
            }
          >
            {say(isOpen ? words.seats.closeNow : words.seats.openNow)}
          </SmallButton>
        )}
      </p>
      <Alert className="registrations__refused">{refused}</Alert>
    </section>
  )
}
