import type { ReactNode } from 'react'
import type { PublicForm } from '../../api/public/registrationForm'
import type { PublicText } from '../../api/public/shapes'
import { ownPath } from '../../i18n/addresses'
import type { RefusedField } from '../../i18n/errors/refusal'
import { languageName } from '../../i18n/languageNames'
import { words } from '../../i18n/words/registrationForm'
import { Content, useForeign } from '../Content'
import { useReader } from '../reader'

export type { PublicForm }

/** What somebody has typed, by the names of the form’s fields; several values of one are a list. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** The name of the field that asks a question. */
export const answerName = (key: string): string => `answer.${key}`

/** The id of the field at a path of a refusal: `email`, `answers.days`. */
const idOf = (path: string): string => `field-${path.replace(/^answers\./, 'answer.')}`

interface FormProps {
  form: PublicForm
  typed: Typed
  problems: readonly RefusedField[]
  /** What is wrong with the sending itself, as that it was too quick. */
  trouble: string | null
  privacyHref: string
  formId: string
}

const textOf = (typed: Typed, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
const listOf = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name]
  return value === undefined ? [] : [value].flat()
}

const Label = ({ text }: { text: PublicText | null }) => <Content marked={false} text={text} />

interface Described {
  id: string
  help?: ReactNode
  problem: string | undefined
}

/** What stands between a label and its field: its help, and what is wrong. */
const Notes = ({ help, id, problem }: Described) => {
  const { say } = useReader()
  return (
    <>
      {help && (
        <p className="hint" id={`${id}-hint`}>
          {help}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          <span className="unseen">{say(words.errorTitle)}</span>
          {problem}
        </p>
      )}
    </>
  )
}

const describedBy = ({ help, id, problem }: Described): string | undefined =>
  [help && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined

const Optional = () => {
  const { say } = useReader()
  return <span className="optional"> ({say(words.optional)})</span>
}

interface Option {
  value: string
  label: ReactNode
}

const Choices = ({
  described,
  label,
  many,
  name,
  needed,
  options,
  typed,
}: {
  described: Described
  label: ReactNode
  many: boolean
  name: string
  /** Whether it is to be answered, where it is asked. */
  needed: boolean
  options: readonly Option[]
  typed: Typed
}) => {
  const chosen = listOf(typed, name)
  return (
    <fieldset aria-describedby={describedBy(described)} className="field" id={described.id} tabIndex={-1}>
      <legend>
        {label}
        {!needed && <Optional />}
      </legend>
      <Notes {...described} />
      {options.map((option, n) => (
        <label className="tick" key={option.value}>
          <input
            aria-invalid={described.problem ? true : undefined}
            defaultChecked={chosen.includes(option.value)}
            id={n ? undefined : `${described.id}-first`}
            name={name}
            type={many ? 'checkbox' : 'radio'}
            value={option.value}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

const Line = ({
  described,
  label,
  long = false,
  max,
  needed,
  ...input
}: {
  described: Described
  label: ReactNode
  long?: boolean
  max: number | null
  needed: boolean
  name: string
  type?: 'email' | 'text'
  autoComplete?: string
  value: string
}) => {
  const { say } = useReader()
  const { value, ...attributes } = input
  const common = {
    'aria-describedby': describedBy(described),
    'aria-invalid': described.problem ? (true as const) : undefined,
    defaultValue: value,
    id: described.id,
    maxLength: max ?? undefined,
  }
  return (
    <div className="field">
      <label htmlFor={described.id}>
        {label}
        {!needed && <Optional />}
      </label>
      <Notes {...described} />
      {long ? (
        <textarea
          {...common}
          data-counted={max === null ? undefined : say(words.counted)('{n}', max)}
          name={attributes.name}
          rows={4}
        />
      ) : (
        <input
          {...common}
          {...attributes}
          data-did-you-mean={attributes.type === 'email' ? say(words.didYouMean)('{address}') : undefined}
          spellCheck={attributes.type === 'email' ? false : undefined}
        />
      )}
    </div>
  )
}

/** The field for one e-mail address, alone in its form. */
export const EmailLine = ({ label, problems, typed }: { label: string } & Pick<FormProps, 'problems' | 'typed'>) => (
  <Line
    autoComplete="email"
    described={{ id: idOf('email'), problem: problems[0]?.message }}
    label={label}
    max={null}
    name="email"
    needed
    type="email"
    value={textOf(typed, 'email')}
  />
)

const complete: Readonly<Record<string, string>> = { email: 'email', name: 'name', organisation: 'organization' }

const BuiltIn = ({
  field,
  form,
  problem,
  typed,
}: {
  field: PublicForm['fields'][number]
  form: PublicForm
  problem: string | undefined
  typed: Typed
}) => {
  const { locale, say } = useReader()
  const { kind, max, name, required } = field
  const described = { help: field.help && <Label text={field.help} />, id: idOf(name), problem }
  const label = <Label text={field.label} />
  if (kind !== 'language')
    return (
      <Line
        autoComplete={complete[name] ?? 'off'}
        described={described}
        label={label}
        long={kind === 'longText'}
        max={max}
        name={name}
        needed={required}
        type={kind === 'email' ? 'email' : 'text'}
        value={textOf(typed, name)}
      />
    )
  const isMails = name === 'language'
  const options = (isMails ? form.languages : form.interpretation.into).map((code) => ({
    value: code,
    label: <span className="sentence">{languageName(code, locale)}</span>,
  }))
  const given = textOf(typed, name)
  // The mails’ language is the page’s, and changes with it, until somebody chooses another.
  const preset = isMails && (!given || given === textOf(typed, 'pageLanguage')) ? locale : given
  return (
    <Choices
      described={described}
      label={label}
      many={false}
      name={name}
      options={isMails ? options : [{ value: '', label: say(words.none) }, ...options]}
      needed={isMails}
      typed={{ ...typed, [name]: preset }}
    />
  )
}

/** What a question depends on, in words: without scripts everything is shown. */
const useCondition = (form: PublicForm, { when }: PublicForm['questions'][number]): string | null => {
  const { say } = useReader()
  const on = when && form.questions.find(({ key }) => key === when.question)
  if (!when || !on) return null
  const answers = when.is.map(
    (value) =>
      on.options.find((option) => option.value === value)?.label?.text ??
      (value === 'yes' ? say(words.yes) : value === 'no' ? say(words.no) : value),
  )
  return say(words.onlyIf)(on.label?.text ?? on.key, answers)
}

const Question = ({
  form,
  problem,
  question,
  typed,
}: {
  form: PublicForm
  problem: string | undefined
  question: PublicForm['questions'][number]
  typed: Typed
}) => {
  const { say } = useReader()
  const { key, kind, max, options, required, when } = question
  const name = answerName(key)
  const condition = useCondition(form, question)
  const foreign = useForeign(question.label)
  const limited = kind === 'choices' && max < options.length ? say(words.atMost)(max) : null
  const parts = [
    question.help && <Label text={question.help} />,
    // With a script the question is not there where it does not apply.
    condition && <span className="condition">{condition}</span>,
    limited,
  ].filter(Boolean)
  const help = parts.length ? parts.map((part, n) => <span key={n}>{part} </span>) : undefined
  const described = { help, id: idOf(name), problem }
  const label = <span lang={foreign}>{question.label?.text ?? key}</span>
  const known =
    kind === 'yesNo'
      ? [
          { value: 'yes', label: say(words.yes) },
          { value: 'no', label: say(words.no) },
        ]
      : options.map((option) => ({
          value: option.value,
          label: option.label ? <Label text={option.label} /> : option.value,
        }))
  const asked =
    kind === 'text' || kind === 'longText' ? (
      <Line
        autoComplete="off"
        described={described}
        label={label}
        long={kind === 'longText'}
        max={max}
        name={name}
        needed={required}
        value={textOf(typed, name)}
      />
    ) : (
      <Choices
        described={described}
        label={label}
        many={kind === 'choices'}
        name={name}
        options={known}
        needed={required}
        typed={typed}
      />
    )
  return when ? (
    <div data-is={JSON.stringify(when.is)} data-when={answerName(when.question)}>
      {asked}
    </div>
  ) : (
    asked
  )
}

/** Everything that is wrong, each with a link to its field. */
export const Summary = ({ problems, trouble }: Pick<FormProps, 'problems' | 'trouble'>) => {
  const { say } = useReader()
  if (!problems.length && !trouble) return null
  return (
    <div aria-labelledby="errors-title" className="errors" id="errors" role="alert" tabIndex={-1}>
      <h2 id="errors-title">{trouble ?? say(words.summary)(problems.length)}</h2>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ label, message, path }) => (
            <li key={`${path} ${message}`}>
              <a href={`#${idOf(path)}`}>
                {label ? `${label} – ` : ''}
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The way for whoever is registered and has lost the link. */
export const LinksAgain = () => {
  const { locale, say } = useReader()
  return (
    <p className="fine">
      {say(words.lost)} <a href={ownPath(locale)}>{say(words.lostLink)}</a>
    </p>
  )
}

/** What a form asks: its own fields, then the questions of the workshop, then what somebody needs. */
export const Fields = ({ form, problems, typed }: Pick<FormProps, 'form' | 'problems' | 'typed'>) => {
  const problemOf = (path: string): string | undefined => problems.find((one) => one.path === path)?.message
  const field = (one: PublicForm['fields'][number]) => (
    <BuiltIn field={one} form={form} key={one.name} problem={problemOf(one.name)} typed={typed} />
  )
  return (
    <>
      {form.fields.filter(({ name }) => name !== 'needs').map(field)}
      {form.questions.map((question) => (
        <Question
          form={form}
          key={question.key}
          problem={problemOf(`answers.${question.key}`)}
          question={question}
          typed={typed}
        />
      ))}
      {form.fields.filter(({ name }) => name === 'needs').map(field)}
    </>
  )
}

/** The form by which one asks for a seat. Whatever was typed stands in it again. */
export const RegistrationForm = ({ form, formId, privacyHref, problems, trouble, typed }: FormProps) => {
  const { locale, say } = useReader()
  return (
    <form className="registration-form" id={formId} method="post" noValidate>
      <Summary problems={problems} trouble={trouble} />
      {form.seats && <p className="seats">{say(words.seats[form.seats])}</p>}
      <Fields form={form} problems={problems} typed={typed} />
      <p aria-hidden="true" className="unseen">
        <label>
          {/* Nobody sees this: what fills it in is a machine. */}
          Website <input autoComplete="off" defaultValue="" name="website" tabIndex={-1} type="text" />
        </label>
      </p>
      <input name="stamp" type="hidden" value={form.stamp ?? ''} />
      <input name="notice" type="hidden" value={form.notice.version ?? ''} />
      <div className="notice">
        <p>{say(words.notice)}</p>
        <p>
          <a href={privacyHref}>{say(words.noticeLink)}</a>
        </p>
      </div>
      <p>{say(form.seats === 'waitlist' ? words.rankLater : words.seatLater)}</p>
      <button className="button" name="step" type="submit" value="send">
        {say(words.send)}
      </button>
      <input name="pageLanguage" type="hidden" value={locale} />
      <LinksAgain />
    </form>
  )
}
