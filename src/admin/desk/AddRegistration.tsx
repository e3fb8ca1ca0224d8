'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from 'react'
import { ownOf } from '../../domain/row'
import { languageName } from '../../i18n/languageNames'
import { words as formWords } from '../../i18n/words/registrationForm'
import { words } from '../../i18n/words/registrationsDesk'
import { askServer, useAnswer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

interface Text {
  text: string
}

interface Question {
  key: string
  kind: string
  required: boolean
  max: number | null
  label: Text | null
  help: Text | null
  options: readonly { value: string; label: Text | null }[]
  when: { question: string; is: readonly string[] } | null
}

/** The form of a workshop, as everybody gets it. */
interface Form {
  fields: readonly { name: string; kind: string; required: boolean; max: number | null; label: Text | null }[]
  questions: readonly Question[]
  languages: readonly string[]
  interpretation: { into: readonly string[] }
}

type Given = string | readonly string[]

interface FieldProps {
  name: string
  label: string
  help?: string
  isRequired: boolean
  problem: string | undefined
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A field under its label, with what is wrong with it. */
const Field = ({ children, help, isRequired, label, name, problem }: FieldProps) => {
  const { say } = useAdmin()
  const id = useId()
  const notes = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="registrations__field" data-field={name}>
      <label htmlFor={id}>
        {label}
        {!isRequired && <span className="registrations__fine"> ({say(formWords.optional)})</span>}
      </label>
      {help && (
        <span className="registrations__fine" id={`${id}-help`}>
          {help}
        </span>
      )}
      {children({
        id,
        ...(notes ? { 'aria-describedby': notes } : {}),
        ...(problem ? { 'aria-invalid': true as const } : {}),
      })}
      {problem && (
        <span className="registrations__refused" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}

interface Props {
  workshop: string
  slug: string
  /** Called when somebody was added. */
  onAdded: (name: string) => void
  onClose: () => void
}

/** Registers somebody by the form of the workshop, and says at each field what is wrong with it. */
export const AddRegistration = ({ onAdded, onClose, slug, workshop }: Props) => {
  const { api, language, say } = useAdmin()
  const asked = useAnswer<Form>(api(`/workshops/by-slug/${slug}/registration?locale=${language}`))
  const [given, setGiven] = useState<Record<string, Given>>({ language })
  const [answers, setAnswers] = useState<Record<string, Given>>({})
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const box = useRef<HTMLFormElement>(null)
  const form = asked.body

  // Whoever opened it goes on in its first field, and whoever was refused in the first that is wrong.
  useEffect(() => {
    if (form) box.current?.querySelector<HTMLElement>('input')?.focus()
  }, [form])
  // Esc ends it while nothing was typed that would be lost.
  const onEscape = useEffectEvent((): void => {
    if (Object.keys(given).length === 1 && !Object.keys(answers).length) onClose()
  })
  useEffect(
    () =>
      listen(form ? box.current : null, 'keydown', ({ key }) => {
        if (key === 'Escape') onEscape()
      }),
    [form],
  )
  useEffect(() => {
    if (Object.keys(problems).length) box.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problems])

  if (asked.refused !== undefined)
    return (
      <div className="registrations__add">
        <Alert className="registrations__refused">{say(words.add.notPublic)}</Alert>
        <SmallButton onClick={onClose}>{say(words.add.close)}</SmallButton>
      </div>
    )
  if (!form) return null

  const isAsked = ({ when }: Question): boolean =>
    !when || [ownOf(answers, when.question) ?? []].flat().some((value) => when.is.includes(value))
  const questions = form.questions.filter(isAsked)

  const save = async (): Promise<void> => {
    if (isBusy) return
    setIsBusy(true)
    const written = Object.fromEntries(
      Object.entries(answers).filter(([key]) => questions.some((one) => one.key === key)),
    )
    const {
      body,
      refused: why,
      said,
    } = await askServer<
      object,
      { errors?: readonly { message: string; data?: { errors?: readonly { path: string; message: string }[] } }[] }
    >(api('/registrations/add'), { data: { workshop, ...given, answers: written } })
    setIsBusy(false)
    if (body) return onAdded([given.name, given.email].flat().find(Boolean) ?? '')
    const wrong = said?.errors?.[0]?.data?.errors ?? []
    setProblems(Object.fromEntries(wrong.map(({ message, path }) => [path, message])))
    setRefused(wrong.length ? say(words.add.wrong) : (why ?? say(words.failed)))
  }

  const change = (name: string, value: Given): void => setGiven({ ...given, [name]: value })
  const answer = (key: string, value: Given): void => setAnswers({ ...answers, [key]: value })
  const textOf = (value: Given | undefined): string => (typeof value === 'string' ? value : '')
  const choices = (values: readonly { value: string; label: string }[], none: string | null) => (
    <>
      {none !== null && <option value="">{none}</option>}
      {values.map(({ label, value }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  )
  const named = (codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: languageName(code, language) }))

  return (
    <form
      className="registrations__add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      ref={box}
    >
      <h2>{say(words.add.open)}</h2>
      <p>{say(words.add.intro)}</p>
      {form.fields.map(({ kind, label, max, name, required }) => (
        <Field
          isRequired={required || kind === 'language'}
          key={name}
          label={label?.text ?? name}
          name={name}
          problem={problems[name]}
        >
          {(control) => {
            const value = textOf(given[name])
            const own = { ...control, className: 'plain-box', value }
            if (kind === 'longText')
              return (
                <textarea
                  {...own}
                  maxLength={max ?? undefined}
                  onChange={(event) => change(name, event.target.value)}
                  rows={3}
                />
              )
            if (kind === 'language')
              return (
                <select {...own} onChange={(event) => change(name, event.target.value)}>
                  {name === 'language'
                    ? choices(named(form.languages), null)
                    : choices(named(form.interpretation.into), say(words.add.none))}
                </select>
              )
            return (
              <input
                {...own}
                autoComplete="off"
                maxLength={max ?? undefined}
                onChange={(event) => change(name, event.target.value)}
                type={kind === 'email' ? 'email' : 'text'}
              />
            )
          }}
        </Field>
      ))}
      {questions.map(({ help, key, kind, label, max, options, required }) => {
        const value = ownOf(answers, key)
        const problem = problems[`answers.${key}`]
        const text = label?.text ?? key
        const offered = options.map((option) => ({ value: option.value, label: option.label?.text ?? option.value }))
        if (kind === 'choices')
          return (
            <fieldset className="registrations__field" key={key}>
              <legend>
                {text}
                {!required && <span className="registrations__fine"> ({say(formWords.optional)})</span>}
              </legend>
              {help && <span className="registrations__fine">{help.text}</span>}
              {offered.map((option) => {
                const chosen = [value ?? []].flat()
                return (
                  <label className="registrations__choice" key={option.value}>
                    <input
                      aria-invalid={problem ? true : undefined}
                      checked={chosen.includes(option.value)}
                      onChange={({ target: { checked } }) =>
                        answer(key, checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value))
                      }
                      type="checkbox"
                    />
                    {option.label}
                  </label>
                )
              })}
              {problem && <span className="registrations__refused">{problem}</span>}
            </fieldset>
          )
        return (
          <Field
            isRequired={required}
            key={key}
            label={text}
            name={`answers.${key}`}
            problem={problem}
            {...(help ? { help: help.text } : {})}
          >
            {(control) => {
              const own = { ...control, className: 'plain-box', value: textOf(value) }
              const yesNo = (['yes', 'no'] as const).map((one) => ({ value: one, label: say(formWords[one]) }))
              if (kind === 'choice' || kind === 'yesNo')
                return (
                  <select {...own} onChange={(event) => answer(key, event.target.value)}>
                    {choices(kind === 'yesNo' ? yesNo : offered, say(formWords.choose))}
                  </select>
                )
              if (kind === 'longText')
                return (
                  <textarea
                    {...own}
                    maxLength={max ?? undefined}
                    onChange={(event) => answer(key, event.target.value)}
                    rows={3}
                  />
                )
              return (
                <input
                  {...own}
                  autoComplete="off"
                  maxLength={max ?? undefined}
                  onChange={(event) => answer(key, event.target.value)}
                  type="text"
                />
              )
            }}
          </Field>
        )
      })}
      <Alert className="registrations__refused">{refused}</Alert>
      <div className="registrations__acts">
        <Button disabled={isBusy} margin={false} size="small" type="submit">
          {say(words.add.save)}
        </Button>
        <SmallButton onClick={onClose}>{say(words.add.close)}</SmallButton>
      </div>
    </form>
  )
}
