'use client'
import { useId, useState } from 'react'
import type { MailChip, MailReason } from '../../../domain/mailLog'
import type { PlanStep } from '../../../domain/mailPlan'
import { textKinds, type TextKind } from '../../../domain/ownMailTexts'
import type { MailKind } from '../../../domain/registration'
import { wallTimeAt } from '../../../domain/time'
import { dayOf } from '../../../i18n/dates'
import { words } from '../../../i18n/words/desk/mails'
import { words as deskWords } from '../../../i18n/words/desk'
import { words as registrations } from '../../../i18n/words/registrationsDesk'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { useAdmin } from '../../shared/useAdmin'
import { useMailTime } from './useMailTime'

type Counts = Record<Exclude<MailChip, 'hand'>, number>

interface Step extends Omit<PlanStep, 'kinds' | 'off'> {
  kinds: readonly { kind: MailKind; isOff: boolean; counts: Counts }[]
  isNext: boolean
}

/** What the server says of the mails of a workshop. */
export interface Plan {
  /** Instant (ISO 8601, UTC). */
  now: string
  timeZone: string
  isOpen: boolean
  eventStatus: 'calledOff' | 'postponed' | 'scheduled'
  seated: number
  settings: { reminders: readonly number[]; thanks: boolean }
  steps: readonly Step[]
  /** Messages that were written by hand. */
  written: readonly { at: string; about: string; counts: Counts }[]
  erased: { needs: string | null; cancelled: string | null }
  chips: Record<MailChip, number>
  heldUp: { count: number; since: string; reason: MailReason | null } | null
  /** How many waited in a backup that was restored, of which nobody has said whether they go. */
  restored: number
}

interface Props {
  onChanged: () => void
  onText: (kind: TextKind) => void
  plan: Plan
  workshop: string
}

const textKindOf = (kind: MailKind): TextKind | null => textKinds.find((one) => one === kind) ?? null

/** A step on the line of time: one of the plan, or a message that was written by hand. */
type Shown = { step: Step; written?: undefined } | { step?: undefined; written: Plan['written'][number] }

const atOf = ({ step, written }: Shown): string | null => step?.at ?? written?.at ?? null

/** What somebody does comes before what has its time, and that in its order. */
const inOrder = ({ steps, written }: Plan): Shown[] => {
  const all: Shown[] = [...steps.map((step) => ({ step })), ...written.map((one) => ({ written: one }))]
  const events = all.filter(({ step }) => step && ['asked', 'proven', 'queue', 'changed'].includes(step.is))
  const timed = all.filter((one) => !events.includes(one))
  const isDated = timed.every((one) => atOf(one))
  return [...events, ...(isDated ? timed.toSorted((a, b) => (atOf(a) ?? '').localeCompare(atOf(b) ?? '')) : timed)]
}

/** What goes when, on a line of time, with what has gone of it; reminders and thanks can be changed there. */
export const MailPlan = ({ onChanged, onText, plan, workshop }: Props) => {
  const { language, say } = useAdmin()
  const timeOf = useMailTime()
  const own = words.plan
  const { now, timeZone } = plan

  const counted = (counts: Counts): string =>
    (['sent', 'due', 'unsure', 'failed', 'bounced', 'dropped'] as const)
      .flatMap((name) => (counts[name] ? say(own.counts[name])(counts[name]) : []))
      .join(' · ')
  const titleOf = ({ hours, is }: Step): string =>
    is === 'reminder' ? say(own.steps.reminder)(hours ?? 0) : say(own.steps[is])
  const day = (instant: string): string => dayOf(wallTimeAt(instant, timeZone), language)
  const whenOf = ({ at, is }: Step): string | null => {
    if (at) return is === 'erased' ? day(at) : timeOf(at, timeZone)
    return ['reminder', 'start', 'thanks', 'erased'].includes(is) ? say(own.undated) : null
  }
  const lineOf = ({ counts, isOff, kind }: Step['kinds'][number]) => {
    const text = textKindOf(kind)
    const said = counted(counts) || say(isOff ? own.off : own.nothing)
    const name = say(registrations.mailKinds[kind])
    return (
      <li className={isOff ? 'desk-mails__off' : undefined} key={kind}>
        <span className="desk-mails__kind">{name}</span>
        <span className="desk-mails__fine">{said}</span>
        {text && (
          <button
            aria-label={say(own.textOf)(name)}
            className="desk-mails__way"
            onClick={() => onText(text)}
            type="button"
          >
            {say(own.text)}
          </button>
        )}
      </li>
    )
  }
  const stepOf = (step: Step) => {
    const when = whenOf(step)
    const isPast = step.at !== null && step.at <= now
    return (
      <li
        aria-current={step.isNext ? 'step' : undefined}
        className={`desk-mails__step ${isPast ? 'desk-mails__step--past' : ''}`}
        key={`${step.is}${step.hours ?? ''}`}
      >
        <h3>
          {titleOf(step)}
          {step.isNext && <span className="desk-mails__mark">{say(own.next)}</span>}
          {isPast && <span className="desk-mails__mark desk-mails__mark--past">{say(own.past)}</span>}
        </h3>
        {when && <p className="desk-mails__when">{when}</p>}
        {(step.is === 'asked' || step.is === 'changed') && (
          <p className="desk-mails__fine">{say(own.hints[step.is])}</p>
        )}
        {step.is === 'erased' && (
          <ul>
            {plan.erased.needs && <li className="desk-mails__fine">{say(own.erasedNeeds)(day(plan.erased.needs))}</li>}
            {plan.erased.cancelled && (
              <li className="desk-mails__fine">{say(own.erasedCancelled)(day(plan.erased.cancelled))}</li>
            )}
          </ul>
        )}
        {step.kinds.length > 0 && <ul className="desk-mails__mails">{step.kinds.map(lineOf)}</ul>}
      </li>
    )
  }
  return (
    <section aria-labelledby="desk-mails-plan" className="desk-mails__section">
      <h2 id="desk-mails-plan">{say(own.title)}</h2>
      <p className="desk-mails__fine">
        {say(own.toSeated)(plan.seated)}. {say(own.zone)(timeZone)}
      </p>
      {!plan.isOpen && <p className="desk-mails__note">{say(own.closed)}</p>}
      {plan.eventStatus !== 'scheduled' && <p className="desk-mails__note">{say(own[plan.eventStatus])}</p>}
      <ol className="desk-mails__line">
        {inOrder(plan).map(({ step, written }) =>
          step ? (
            stepOf(step)
          ) : (
            <li className="desk-mails__step" key={written.about}>
              <h3>{say(own.steps.written)}</h3>
              <p className="desk-mails__when">{timeOf(written.at, timeZone)}</p>
              <p className="desk-mails__fine">{counted(written.counts)}</p>
            </li>
          ),
        )}
      </ol>
      <Settings onSaved={onChanged} settings={plan.settings} workshop={workshop} />
    </section>
  )
}

/** Reminders and thanks, which the desk keeps: in force when they are saved. */
const Settings = ({
  onSaved,
  settings,
  workshop,
}: {
  onSaved: () => void
  settings: Plan['settings']
  workshop: string
}) => {
  const { api, say } = useAdmin()
  const names = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState<{ reminders: string; thanks: boolean } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const { reminders, thanks } = typed ?? { reminders: settings.reminders.join(', '), thanks: settings.thanks }
  const save = async (): Promise<void> => {
    const hours = reminders
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map((one) => (/^\d{1,9}$/.test(one) ? Number(one) : one))
    const { body, refused: why } = await askServer<object>(api(`/workshops/${workshop}/desk`), {
      data: { reminders: hours, thanks },
    })
    setRefused(body ? null : (why ?? say(words.failed)))
    setIsSaved(Boolean(body))
    if (!body) return
    setTyped(null)
    onSaved()
  }
  if (!isOpen)
    return (
      <div>
        <SmallButton onClick={() => setIsOpen(true)}>{say(words.plan.change)}</SmallButton>
      </div>
    )
  return (
    <form
      className="desk-mails__form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label className="desk-mails__field">
        <span>{say(deskWords.reminders)}</span>
        <input
          aria-describedby={`${names}reminders`}
          className="plain-box"
          maxLength={60}
          name="mails-reminders"
          onChange={({ target: { value } }) => {
            setTyped({ reminders: value, thanks })
            setIsSaved(false)
          }}
          type="text"
          value={reminders}
        />
        <span className="desk-mails__fine" id={`${names}reminders`}>
          {say(deskWords.remindersHint)}
        </span>
      </label>
      <label className="desk-mails__tick">
        <input
          checked={thanks}
          name="mails-thanks"
          onChange={({ target: { checked } }) => {
            setTyped({ reminders, thanks: checked })
            setIsSaved(false)
          }}
          type="checkbox"
        />
        <span>{say(deskWords.thanks)}</span>
      </label>
      <Alert className="desk-mails__refused">{refused}</Alert>
      <div className="desk-mails__acts">
        <SmallButton type="submit">{say(words.plan.save)}</SmallButton>
        <SmallButton
          onClick={() => {
            setIsOpen(false)
            setTyped(null)
            setRefused(null)
          }}
        >
          {say(words.plan.close)}
        </SmallButton>
        <output>{isSaved ? say(words.plan.saved) : ''}</output>
      </div>
    </form>
  )
}
