'use client'
import { useEffect, useId, useRef } from 'react'
import { messageTokens, type MessageToken } from '../../../domain/mailTexts'
import { MOST_OF_SUBJECT, MOST_OF_TEXT, type MessageText } from '../../../domain/messages'
import type { Locale } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/write'
import { useAdmin } from '../../shared/useAdmin'
import type { Problem } from './shapes'

interface LanguageProps {
  code: Locale
  isFirst: boolean
  onChange: (text: MessageText) => void
  problems: readonly Problem[]
  readers: number
  text: MessageText
}

/** What is wrong with a field. */
const Wrong = ({ id, text }: { id: string; text: string | undefined }) =>
  text && (
    <span className="write__wrong" id={id}>
      {text}
    </span>
  )

/** What the message says in one language. */
export const InLanguage = ({ code, isFirst, onChange, problems, readers, text }: LanguageProps) => {
  const { say } = useAdmin()
  const id = useId()
  const body = useRef<HTMLTextAreaElement>(null)
  const subject = useRef<HTMLInputElement>(null)
  // Whoever comes to write begins to write.
  useEffect(() => {
    if (isFirst) subject.current?.focus({ preventScroll: true })
  }, [isFirst])
  const insert = (token: MessageToken): void => {
    const field = body.current
    if (!field) return
    const { selectionEnd: to, selectionStart: from, value } = field
    const isLine = token.startsWith('button')
    const written = isLine ? `${from && value[from - 1] !== '\n' ? '\n\n' : ''}{${token}}\n` : `{${token}}`
    onChange({ ...text, body: value.slice(0, from) + written + value.slice(to) })
    requestAnimationFrame(() => {
      field.focus()
      field.setSelectionRange(from + written.length, from + written.length)
    })
  }
  const wrong = (part: keyof MessageText): string | undefined =>
    problems.find(({ path }) => path === `texts.${code}.${part}`)?.message
  const control = (part: keyof MessageText) => ({
    id: `${id}-${part}`,
    ...(wrong(part) ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-${part}-wrong` } : {}),
  })
  return (
    <section aria-labelledby={`${id}-title`} className="write__language">
      <h2 id={`${id}-title`}>
        {say(words.inLanguage[code])} <span className="write__fine">{say(words.readers)(readers)}</span>
      </h2>
      <label htmlFor={`${id}-subject`}>{say(words.subject)}</label>
      <input
        {...control('subject')}
        autoComplete="off"
        className="plain-box"
        lang={code}
        maxLength={MOST_OF_SUBJECT}
        name={`subject_${code}`}
        onChange={({ target: { value } }) => onChange({ ...text, subject: value })}
        ref={subject}
        type="text"
        value={text.subject}
      />
      <Wrong id={`${id}-subject-wrong`} text={wrong('subject')} />
      <label htmlFor={`${id}-body`}>{say(words.body)}</label>
      <textarea
        {...control('body')}
        className="plain-box"
        lang={code}
        maxLength={MOST_OF_TEXT}
        name={`body_${code}`}
        onChange={({ target: { value } }) => onChange({ ...text, body: value })}
        ref={body}
        rows={10}
        value={text.body}
      />
      <Wrong id={`${id}-body-wrong`} text={wrong('body')} />
      <fieldset aria-label={say(words.insert)} className="chips">
        {messageTokens.map((token) => (
          <button key={token} onClick={() => insert(token)} title={`{${token}}`} type="button">
            {say(words.tokens[token])}
          </button>
        ))}
      </fieldset>
    </section>
  )
}
