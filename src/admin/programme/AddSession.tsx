'use client'
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { MAX_TITLE_LETTERS, sessionKinds, type SessionKind } from '../../domain/programme'
import type { EditedProgramme, EditedSession } from '../../domain/programmeActs'
import { durationOf, proposedTimes, sayDuration } from '../../domain/sessionTimes'
import { serve } from '../../domain/texts'
import { timeOf } from '../../i18n/clock'
import { languageName } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/programme'
import { words as sessionWords } from '../../i18n/words/sessions'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { focusNext } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { unstoredTexts } from '../shared/unstored'
import {
  isEmpty,
  nothing,
  sendAddition,
  tooLong,
  withLinesAsked,
  withLinesTyped,
  withPasted,
  withTypedAsked,
  type Adding,
  type Asked,
} from './adding'
import type { Now } from './sessionFields'
import { isUnanswered, useRetry, type Act } from './useProgramme'

const adding = unstoredTexts<Adding>(
  ({ asked, pasted, typed }) => asked.length > 0 || pasted.length > 0 || !isEmpty(typed),
)
/** Those that are on their way. */
const busy = new Set<string>()

interface Props {
  act: Act
  now: Now
  /** The sessions that the workshop has, as far as is known now. */
  sessions: () => EditedProgramme['sessions']
  /** The block that it goes into, which holds no other; null at the top. */
  within: { id: string; title: string } | null
  workshop: string
}

/** Adds a session where it stands: its title in every language, then Enter; and another one, until Escape. What is typed after Enter is the next one. */
export const AddSession = ({ act, now: programmeNow, sessions, within, workshop }: Props) => {
  const { language, say } = useAdmin()
  const kinds = sessionKinds.filter((one) => one !== 'block' || !within)
  const place = within?.id ?? workshop
  const { asked, isUntimed = false, kind, pasted, refused, typed } = adding.useHeld(place) ?? nothing
  const [waiting] = pasted
  const whole = useRef<HTMLDivElement>(null)

  const now = (): Adding => adding.get(place) ?? nothing
  const change = (part: Partial<Adding>): void => {
    const next = { ...now(), ...part }
    adding.set(place, next.kind || next.asked.length ? next : null)
  }
  const focus = (): void => focusNext(() => whole.current?.querySelector('textarea'))

  /** What was pressed to open it has the focus again. */
  const close = (): void => {
    const index = kind ? kinds.indexOf(kind) : 0
    change({ kind: null, pasted: [], refused: null, typed: {} })
    focusNext(() => whole.current?.querySelectorAll<HTMLElement>('.programme__adder')[index])
  }

  const open = (chosen: SessionKind): void => {
    change({ kind: chosen, refused: null })
    focus()
  }

  const proposed = (of: SessionKind): Partial<Pick<EditedSession, 'startsAt' | 'endsAt'>> => {
    const programme = programmeNow()
    const times = programme && proposedTimes(programme, of, within?.id ?? null)
    return times?.startsAt ? times : {}
  }
  const { endsAt, startsAt } = kind ? proposed(kind) : {}
  const minutes = startsAt && endsAt ? durationOf({ endsAt, startsAt }, programmeNow()?.timeZone ?? null) : null

  const drop = (key: string): void => change({ asked: now().asked.filter((one) => one.key !== key) })

  const send = async (one: Asked): Promise<void> => {
    const { key, kind, title } = one
    if (busy.has(key)) return
    busy.add(key)
    const { done, seen } = await sendAddition(act, sessions, one, within?.id ?? null, () => proposed(kind))
    busy.delete(key)
    if (done.ok) return drop(key)
    const { asked, typed } = now()
    // What is refused is mended where it was typed, unless something else stands there by now.
    if (!isUnanswered(done) && isEmpty(typed)) {
      drop(key)
      return change({ kind, refused: done.message ?? say(words.failed), typed: title })
    }
    change({ asked: asked.map((other) => (other.key === key ? { ...other, seen, trouble: done } : other)) })
  }
  useRetry(
    asked.some(({ trouble }) => isUnanswered(trouble)),
    () => asked.filter(({ trouble }) => isUnanswered(trouble)).forEach((one) => void send(one)),
  )

  /** Sends what is asked for beside what was. */
  const ask = (next: Adding): void => {
    const before = now().asked
    change(next)
    for (const one of next.asked) if (!before.includes(one)) void send(one)
    focus()
  }

  const add = (): void => {
    const { asked, kind, typed } = now()
    if (!kind) return
    if (isEmpty(typed)) {
      // Whoever presses Enter twice has said it once.
      if (!asked.some(({ key }) => busy.has(key))) change({ refused: say(words.add.needsTitle) })
      return focus()
    }
    const letters = tooLong(now())
    if (letters === null) return ask(withTypedAsked(now()))
    change({ refused: say(words.tooLong)(letters, MAX_TITLE_LETTERS) })
    focus()
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      add()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
  }

  const onPaste = (event: ClipboardEvent, locale: string): void => {
    const next = withPasted(now(), event.clipboardData.getData('text/plain'), locale)
    if (!next) return
    event.preventDefault()
    change(next)
  }

  const makeOne = (): void => {
    change(withLinesTyped(now()))
    focus()
  }

  return (
    <div className={within ? 'programme__add programme__add--inside' : 'programme__add'} ref={whole}>
      {asked.length > 0 && (
        <ul className="programme__asked">
          {asked.map((one) => (
            <li key={one.key}>
              <span>{serve(one.title, [language, ...localeCodes])?.text}</span>
              {one.trouble ? (
                <>
                  <Alert className="programme__trouble">{one.trouble.message ?? say(words.failed)}</Alert>
                  <div className="programme__ways">
                    <SmallButton onClick={() => void send(one)}>{say(words.again)}</SmallButton>
                    <SmallButton onClick={() => drop(one.key)}>{say(words.add.drop)}</SmallButton>
                  </div>
                </>
              ) : (
                <span className="programme__saving">{say(words.saving)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {kind && (
        <div className="programme__new">
          <span className={`programme__kind programme__kind--${kind}`}>{say(sessionWords.kind[kind])}</span>
          <div className="programme__titles">
            {localeCodes.map((code) => (
              <label key={code}>
                <span className="programme__label">{say(words.titleIn)(languageName(code, language))}</span>
                <textarea
                  lang={code}
                  onKeyDown={onKey}
                  onChange={({ target }) => {
                    change({ typed: { ...now().typed, [code]: target.value.replaceAll('\n', ' ') } })
                  }}
                  onPaste={(event) => onPaste(event, code)}
                  rows={1}
                  value={typed[code] ?? ''}
                />
              </label>
            ))}
          </div>
          {startsAt && (
            <label className="programme__follows">
              <input
                checked={!isUntimed}
                onChange={({ target }) => change({ isUntimed: !target.checked })}
                type="checkbox"
              />
              {say(words.time.proposed)(
                timeOf(startsAt),
                endsAt ? timeOf(endsAt) : null,
                minutes === null ? null : sayDuration(minutes),
              )}
            </label>
          )}
          {waiting && (
            <div className="programme__trouble" role="alert">
              <p>{say(words.add.pasted)(waiting.lines.length)}</p>
              <div className="programme__ways">
                <SmallButton onClick={() => ask(withLinesAsked(now()))}>{say(words.add.each)}</SmallButton>
                <SmallButton onClick={makeOne}>{say(words.add.one)}</SmallButton>
                <SmallButton onClick={() => change({ pasted: now().pasted.slice(1) })}>
                  {say(words.add.none)}
                </SmallButton>
              </div>
            </div>
          )}
          <Alert className="programme__trouble">{refused}</Alert>
          <div className="programme__ways">
            <SmallButton onClick={add}>{say(words.add.confirm)}</SmallButton>
            <SmallButton onClick={close}>{say(isEmpty(typed) ? words.add.close : words.add.drop)}</SmallButton>
          </div>
        </div>
      )}
      <div className="programme__ways">
        {kinds.map((other) => {
          const label = within ? say(words.add.within)(say(words.add[other]), within.title) : say(words.add[other])
          return (
            <button
              aria-label={label}
              className="programme__adder"
              key={other}
              onClick={() => open(other)}
              title={label}
              type="button"
            >
              + {say(sessionWords.kind[other])}
            </button>
          )
        })}
      </div>
    </div>
  )
}
