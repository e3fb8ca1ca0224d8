'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { JoinWindow, Meeting as Secret } from '../../../domain/meeting'
import { isTimeZone, wallTimeAt } from '../../../domain/time'
import { dayAtTime } from '../../../i18n/dates'
import { languageName } from '../../../i18n/languageNames'
import { localeCodes } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/meeting'
import { askServer, useAnswer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { useAdmin } from '../../shared/useAdmin'

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

type Problems = Readonly<Record<string, string>>

const MODAL = 'remove-meeting'

interface FieldProps {
  name: string
  label: string
  help?: string
  /** What stands behind its label. */
  note?: string
  problem: string | undefined
  children: (control: {
    id: string
    className: string
    'aria-describedby'?: string
    'aria-invalid'?: true
  }) => ReactNode
}

/** A field under its label, with what is wrong with it. */
const Field = ({ children, help, label, name, note, problem }: FieldProps) => {
  const id = useId()
  const notes = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="meeting__field" data-field={name}>
      <label htmlFor={id}>
        {label}
        {note && <span className="meeting__fine"> ({note})</span>}
      </label>
      {help && (
        <span className="meeting__fine" id={`${id}-help`}>
          {help}
        </span>
      )}
      {children({
        id,
        className: 'plain-box',
        ...(notes ? { 'aria-describedby': notes } : {}),
        ...(problem ? { 'aria-invalid': true as const } : {}),
      })}
      {problem && (
        <span className="meeting__refused" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}

/** What leads to the meeting, as somebody types it. */
const MeetingForm = ({
  meeting,
  onCancel,
  onSave,
  problems,
}: {
  meeting: Secret | null
  onCancel: () => void
  onSave: (typed: object) => void
  problems: Problems
}) => {
  const { language, say } = useAdmin()
  const [typed, setTyped] = useState({
    url: meeting?.url ?? '',
    phone: meeting?.phone ?? '',
    passcode: meeting?.passcode ?? '',
  })
  const [said, setSaid] = useState<Record<string, string>>(
    Object.fromEntries(localeCodes.map((code) => [code, meeting?.words[code] ?? ''])),
  )
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    if (Object.keys(problems).length) box.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problems])
  return (
    <form
      className="meeting__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ ...typed, words: said })
      }}
      ref={box}
    >
      {(['url', 'phone', 'passcode'] as const).map((name) => (
        <Field
          help={say(words.help[name])}
          key={name}
          label={say(words.fields[name])}
          name={name}
          problem={problems[name]}
          {...(name === 'url' ? {} : { note: say(words.optional) })}
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              spellCheck={false}
              type="text"
              value={typed[name]}
            />
          )}
        </Field>
      ))}
      {localeCodes.map((code) => (
        <Field
          help={say(words.help.words)}
          key={code}
          label={`${say(words.fields.words)} – ${languageName(code, language)}`}
          name={`words.${code}`}
          note={say(words.optional)}
          problem={problems[`words.${code}`]}
        >
          {(control) => (
            <textarea
              {...control}
              lang={code}
              onChange={(event) => setSaid({ ...said, [code]: event.target.value })}
              rows={3}
              value={said[code]}
            />
          )}
        </Field>
      ))}
      <div className="meeting__acts">
        <SmallButton buttonStyle="primary" type="submit">
          {say(words.save)}
        </SmallButton>
        <SmallButton onClick={onCancel}>{say(words.cancel)}</SmallButton>
      </div>
    </form>
  )
}

/** When one may join: from some minutes before the start to some after the end. */
const Minutes = ({
  onSave,
  problems,
  state,
}: {
  onSave: (minutes: object) => void
  problems: Problems
  state: State
}) => {
  const { say } = useAdmin()
  const [typed, setTyped] = useState({ joinBefore: String(state.joinBefore), joinAfter: String(state.joinAfter) })
  /** What is no number is sent as it is, and refused by the field. */
  const minutes = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text)
  return (
    <form
      className="meeting__minutes"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ joinBefore: minutes(typed.joinBefore), joinAfter: minutes(typed.joinAfter) })
      }}
    >
      {(['joinBefore', 'joinAfter'] as const).map((name) => (
        <Field key={name} label={say(words.fields[name])} name={name} problem={problems[name]}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              inputMode="numeric"
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              type="text"
              value={typed[name]}
            />
          )}
        </Field>
      ))}
      <div className="meeting__acts">
        <SmallButton type="submit">{say(words.window.save)}</SmallButton>
      </div>
    </form>
  )
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
  const { openModal } = useModal()
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
                  <SmallButton onClick={() => openModal(MODAL)}>{say(words.remove)}</SmallButton>
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
          onSave={(minutes) => void write('window', '', minutes)}
          problems={problems}
          state={state}
        />
      </section>
      <ConfirmationModal
        body={say(words.sure.text)}
        cancelLabel={say(words.cancel)}
        confirmLabel={say(words.sure.yes)}
        heading={say(words.sure.title)}
        modalSlug={MODAL}
        onConfirm={() => write('remove', '/remove', {})}
      />
    </div>
  )
}
