'use client'
import { useEffect, useRef, useState } from 'react'
import type { JoinWindow, Meeting as Secret } from '../../../domain/meeting'
import { isTimeZone, wallTimeAt } from '../../../domain/time'
import { dayAtTime } from '../../../i18n/clock'
import { languageName } from '../../../i18n/languageNames'
import { words } from '../../../i18n/words/desk/meeting'
import { askServer, useAnswer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { useAdmin } from '../../shared/useAdmin'
import { MeetingForm, Minutes, type Problems } from './MeetingForm'
import { useSure } from '../useSure'

/** What the server says of the meeting, but for what leads to it. */
interface State {
  isSet: boolean
  isUnreadable: boolean
  version: number
  joinBefore: number
  joinAfter: number
  last: { act: 'forget' | 'remove' | 'set' | 'window'; at: string; name: string | null } | null
  isPublic: boolean
  attendance: 'hybrid' | 'online' | 'onsite' | null
  timeZone: string | null
  window: JoinWindow | null
}

interface Reasons {
  errors?: readonly { message: string; data?: { errors?: readonly { path: string; message: string }[] } }[]
}

/** What leads to the meeting, for who pressed *Show*. */
const Shown = ({ meeting }: { meeting: Secret }) => {
  const { language, say } = useAdmin()
  const lines = [
    [say(words.fields.url), meeting.url],
    [say(words.fields.phone), meeting.phone],
    [say(words.fields.passcode), meeting.passcode],
    ...Object.entries(meeting.words).map(([code, text]) => [
      `${say(words.fields.words)} – ${languageName(code, language)}`,
      text,
    ]),
  ]
  return (
    <dl className="meeting__shown">
      {lines.map(
        ([label, text]) =>
          text && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** The meeting of a workshop: entered, shown to who asks for it, changed and removed. */
export const Meeting = ({ workshop }: { workshop: string }) => {
  const { api, language, say } = useAdmin()
  const { ask: askFirst, dialog } = useSure('remove-meeting')
  const [newer, setState] = useState<State | null>(null)
  const [shown, setShown] = useState<Secret | null>(null)
  const [isEditing, setIsEditing] = useState(false)
  const [problems, setProblems] = useState<Problems>({})
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState<keyof typeof words.done | null>(null)
  const busy = useRef(false)
  const output = useRef<HTMLOutputElement>(null)
  const address = api(`/workshops/${workshop}/desk/meeting`)

  // The form with its button is gone: whoever goes by keys goes on from what was said.
  useEffect(() => {
    if (done && !isEditing && document.activeElement === document.body) output.current?.focus()
  }, [done, isEditing])

  const first = useAnswer<State>(address)
  const state = newer ?? first.body ?? null
  const read = async (): Promise<void> => {
    const { body, refused: why } = await askServer<State>(address)
    if (body) setState(body)
    else setRefused(why ?? say(words.failed))
  }

  /** Asks the server for one thing at a time. @returns what it answered; nothing where it refused */
  const ask = async <T,>(path: string, data: object): Promise<T | null> => {
    if (busy.current) return null
    busy.current = true
    const { body, refused: why, said } = await askServer<T, Reasons>(`${address}${path}`, { data })
    busy.current = false
    const wrong = body ? [] : (said?.errors?.[0]?.data?.errors ?? [])
    setProblems(Object.fromEntries(wrong.map(({ message, path: at }) => [at, message])))
    setRefused(body || wrong.some(({ path: at }) => at !== 'version') ? null : (why ?? say(words.failed)))
    setDone(null)
    return body ?? null
  }
  const write = async (act: keyof typeof words.done, path: string, data: object): Promise<void> => {
    const answer = await ask<State>(path, { ...data, version: state?.version ?? 0 })
    if (!answer) return
    setState(answer)
    setDone(act)
    if (act === 'window') return
    setShown(null)
    setIsEditing(false)
  }
  /** It is shown to whoever changes it, too. */
  const show = async (edits: boolean): Promise<void> => {
    const answer = shown ? null : await ask<{ meeting: Secret; version: number }>('/show', {})
    const meeting = answer?.meeting ?? shown
    if (!meeting) return
    // What is typed is judged by what was seen.
    if (answer && state && answer.version !== state.version) await read()
    setShown(meeting)
    setIsEditing(edits)
    setDone(null)
  }
  const leave = (): void => {
    setIsEditing(false)
    setProblems({})
    setRefused(null)
    void read()
  }

  if (!state)
    return (
      <Alert className="meeting__refused">
        {first.refused === undefined ? null : (first.refused ?? say(words.failed))}
      </Alert>
    )
  const { attendance, isPublic, isSet, isUnreadable, last, timeZone, window } = state
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
  const at = (instant: string): string => dayAtTime(wallTimeAt(instant, zone), language)
  return (
    <div className="meeting__parts">
      <section className="meeting__part">
        <p>{say(words.intro)}</p>
        {attendance === 'onsite' && <p className="meeting__warning">{say(words.onsite)}</p>}
        {!isUnreadable && <p className="meeting__state">{say(isSet ? words.set : words.none)}</p>}
        {isUnreadable && (
          <p className="meeting__warning" role="alert">
            {say(words.unreadable)}
          </p>
        )}
        {last && (
          <p className="meeting__fine">{say(words.last[last.act])(last.name ?? say(words.somebody), at(last.at))}</p>
        )}
        <Alert className="meeting__refused">{refused}</Alert>
        {done && (
          <output className="meeting__done" ref={output} tabIndex={-1}>
            {say(words.done[done])}
          </output>
        )}
        {isEditing ? (
          <>
            {isSet && <p>{say(words.follows)}</p>}
            <MeetingForm
              meeting={isSet ? shown : null}
              onCancel={leave}
              onSave={(typed) => void write('set', '', typed)}
              problems={problems}
            />
          </>
        ) : (
          <>
            {shown && <Shown meeting={shown} />}
            <div className="meeting__acts">
              {isSet ? (
                <>
                  <SmallButton onClick={() => (shown ? setShown(null) : void show(false))}>
                    {say(shown ? words.hide : words.show)}
                  </SmallButton>
                  <SmallButton onClick={() => void show(true)}>{say(words.change)}</SmallButton>
                  <SmallButton
                    onClick={() =>
                      askFirst({
                        title: say(words.sure.title),
                        text: say(words.sure.text),
                        yes: say(words.sure.yes),
                        no: say(words.cancel),
                        act: () => write('remove', '/remove', {}),
                      })
                    }
                  >
                    {say(words.remove)}
                  </SmallButton>
                </>
              ) : (
                <SmallButton
                  buttonStyle="primary"
                  onClick={() => {
                    setDone(null)
                    setIsEditing(true)
                  }}
                >
                  {say(words.enter)}
                </SmallButton>
              )}
            </div>
            {isSet && <p className="meeting__fine">{say(words.noted)}</p>}
            {isSet && <p className="meeting__fine">{say(words.follows)}</p>}
          </>
        )}
        <p className="meeting__fine">{say(words.kept)}</p>
      </section>
      <section className="meeting__part">
        <h2>{say(words.window.title)}</h2>
        {window ? (
          <p>{say(words.window.says)(at(window.opensAtUtc), at(window.closesAtUtc))}</p>
        ) : (
          <p>{say(words.undated)}</p>
        )}
        {!isPublic && <p>{say(words.notPublic)}</p>}
        <Minutes
          key={state.version}
          minutes={state}
          onSave={(minutes) => void write('window', '', minutes)}
          problems={problems}
        />
      </section>
      {dialog}
    </div>
  )
}
