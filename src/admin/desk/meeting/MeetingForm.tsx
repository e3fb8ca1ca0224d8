'use client'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { JoinMinutes, Meeting as Secret } from '../../../domain/meeting'
import { languageName } from '../../../i18n/languageNames'
import { localeCodes } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/meeting'
import { SmallButton } from '../../shared/SmallButton'
import { useAdmin } from '../../shared/useAdmin'

/** What is wrong, by the path of its field. */
export type Problems = Readonly<Record<string, string>>

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
export const MeetingForm = ({
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
export const Minutes = ({
  minutes: known,
  onSave,
  problems,
}: {
  minutes: JoinMinutes
  onSave: (minutes: object) => void
  problems: Problems
}) => {
  const { say } = useAdmin()
  const [typed, setTyped] = useState({ joinBefore: String(known.joinBefore), joinAfter: String(known.joinAfter) })
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
