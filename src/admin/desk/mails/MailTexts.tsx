'use client'
import { useCallback, useEffect, useId, useRef, useState, type Ref } from 'react'
import {
  allowedIn,
  mailParts,
  textKinds,
  type MailPart,
  type OwnText,
  type Placeholder,
  type TextKind,
} from '../../../domain/ownMailTexts'
import { languageTitle } from '../../../i18n/languageNames'
import { localeCodes, type Locale } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/mails'
import { words as registrations } from '../../../i18n/words/registrationsDesk'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { unstoredTexts, useUnstored } from '../../shared/unstored'
import { later } from '../../shared/until'
import { useAdmin } from '../../shared/useAdmin'
import { MailPreview } from './MailPreview'
import { useMailTime } from './useMailTime'
import { wrongInRefusal, type Refused } from './wrongTexts'

interface Edited extends OwnText {
  stamp: string | null
  by: string | null
  changedAt: string | null
}

interface Texts {
  texts: Record<TextKind, Record<Locale, Edited>>
  usual: Record<TextKind, Record<Locale, Record<MailPart, string>>>
}

/** What was typed in each language, part by part. */
type Typed = Partial<Record<Locale, Partial<Record<MailPart, string>>>>

const unstored = unstoredTexts<Typed>((typed) => Object.keys(typed).length > 0)

/** How mails are called that go by the name of another in the outbox. */
const nameOf = (kind: TextKind) => (kind === 'postponed' ? words.postponed : registrations.mailKinds[kind])

/** What may be filled in somewhere in a mail, each once. */
const mayIn = (kind: TextKind): Placeholder[] => [...new Set(mailParts.flatMap((part) => allowedIn(kind, part).may))]

interface Props {
  kind: TextKind
  onKind: (kind: TextKind) => void
  ref: Ref<HTMLElement>
  timeZone: string
  workshop: string
}

/** The texts of mails that organisers may write anew, both languages side by side, with a preview. */
export const MailTexts = ({ kind, onKind, ref, timeZone, workshop }: Props) => {
  const { api, language, say } = useAdmin()
  const timeOf = useMailTime()
  const own = words.texts
  const names = useId()
  const address = api(`/workshops/${workshop}/desk/mails/texts`)
  const [known, setKnown] = useState<Texts | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [wrong, setWrong] = useState<Record<string, string>>({})
  const [isSaved, setIsSaved] = useState(false)
  const typed: Typed = unstored.useHeld(kind) ?? {}
  useUnstored()

  const load = useCallback(async (): Promise<void> => {
    const { body, refused: why } = await askServer<Texts>(address)
    if (body) setKnown(body)
    else setRefused(why ?? say(words.failed))
  }, [address, say])
  useEffect(() => later(() => void load(), 0), [load])

  const storedIn = (locale: Locale, part: MailPart): string => known?.texts[kind][locale][part] ?? ''
  const valueIn = (locale: Locale, part: MailPart): string => typed[locale]?.[part] ?? storedIn(locale, part)
  const change = (locale: Locale, part: MailPart, value: string): void => {
    const { [part]: _, ...others } = typed[locale] ?? {}
    const parts = value === storedIn(locale, part) ? others : { ...others, [part]: value }
    const { [locale]: __, ...rest } = typed
    const next: Typed = Object.keys(parts).length ? { ...rest, [locale]: parts } : rest
    unstored.set(kind, Object.keys(next).length ? next : null)
    setIsSaved(false)
    setRefused(null)
  }
  const textsNow = (): Partial<Record<Locale, OwnText>> =>
    Object.fromEntries(
      localeCodes.map((locale) => [
        locale,
        { subject: valueIn(locale, 'subject') || null, body: valueIn(locale, 'body') || null },
      ]),
    )
  const save = async (): Promise<void> => {
    const changed = localeCodes.filter((locale) => typed[locale])
    if (!known || !changed.length) return
    const sent = unstored.get(kind)
    const all = textsNow()
    const {
      body,
      refused: why,
      said,
    } = await askServer<Texts, Refused>(address, {
      data: {
        kind,
        texts: Object.fromEntries(changed.map((locale) => [locale, all[locale]])),
        known: Object.fromEntries(changed.map((locale) => [locale, known.texts[kind][locale].stamp])),
      },
    })
    const faults = wrongInRefusal(said)
    setWrong(faults)
    setRefused(body || Object.keys(faults).length ? null : (why ?? say(words.failed)))
    setIsSaved(Boolean(body))
    if (!body) return
    setKnown(body)
    // What was typed meanwhile stays typed.
    if (unstored.get(kind) === sent) unstored.set(kind, null)
  }
  const choose = (wanted: TextKind): void => {
    onKind(wanted)
    setWrong({})
    setIsSaved(false)
    setRefused(null)
  }
  const isChanged = (one: TextKind): boolean =>
    localeCodes.some((locale) => mailParts.some((part) => known?.texts[one][locale][part]))
  const isTyped = Object.keys(typed).length > 0

  return (
    <section aria-labelledby="desk-mails-texts" className="desk-mails__section" ref={ref} tabIndex={-1}>
      <h2 id="desk-mails-texts">{say(own.title)}</h2>
      <p className="desk-mails__fine">{say(own.intro)}</p>
      {known && (
        <>
          <label className="desk-mails__field desk-mails__search">
            <span>{say(own.which)}</span>
            <select
              className="plain-box"
              name="mails-kind"
              onChange={({ target: { value } }) => {
                const wanted = textKinds.find((one) => one === value)
                if (wanted) choose(wanted)
              }}
              value={kind}
            >
              {textKinds.map((one) => (
                <option key={one} value={one}>
                  {say(nameOf(one))}
                  {isChanged(one) ? ` (${say(own.changed)})` : ''}
                </option>
              ))}
            </select>
          </label>
          <dl className="desk-mails__legend">
            {mayIn(kind).map((placeholder) => (
              <div key={placeholder}>
                <dt>{`{${placeholder}}`}</dt>
                <dd>{say(own.placeholders[placeholder])}</dd>
              </div>
            ))}
          </dl>
          <div className="desk-mails__languages">
            {localeCodes.map((locale) => {
              const { by, changedAt } = known.texts[kind][locale]
              return (
                <fieldset className="desk-mails__language" key={locale}>
                  <legend>{languageTitle(locale, language)}</legend>
                  {mailParts.map((part) => (
                    <TextField
                      key={`${kind}${part}`}
                      kind={kind}
                      locale={locale}
                      name={`${names}${locale}${part}`}
                      onChange={(value) => change(locale, part, value)}
                      part={part}
                      usual={known.usual[kind][locale][part]}
                      value={valueIn(locale, part)}
                      wrong={wrong[`${locale}.${part}`] ?? null}
                    />
                  ))}
                  {changedAt && (
                    <p className="desk-mails__fine">
                      {say(own.by)(by ?? say(own.somebody), timeOf(changedAt, timeZone))}
                    </p>
                  )}
                </fieldset>
              )
            })}
          </div>
          <Alert className="desk-mails__refused">{refused}</Alert>
          <div className="desk-mails__acts">
            <SmallButton buttonStyle="primary" disabled={!isTyped && !isSaved} onClick={() => void save()}>
              {say(own.save)}
            </SmallButton>
            <output className="desk-mails__fine">{isSaved ? say(own.saved) : isTyped ? say(own.unsaved) : ''}</output>
          </div>
          <MailPreview key={kind} kind={kind} onWrong={setWrong} texts={textsNow()} workshop={workshop} />
        </>
      )}
    </section>
  )
}

interface FieldProps {
  kind: TextKind
  locale: Locale
  name: string
  onChange: (value: string) => void
  part: MailPart
  usual: string
  value: string
  wrong: string | null
}

/** One text in one language: what ours says, what stands in place of it, and what may be filled in. */
const TextField = ({ kind, locale, name, onChange, part, usual, value, wrong }: FieldProps) => {
  const { say } = useAdmin()
  const own = words.texts
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { may, must } = allowedIn(kind, part)
  const insert = (placeholder: Placeholder): void => {
    const at = box.current?.selectionStart ?? value.length
    const to = box.current?.selectionEnd ?? at
    const token = `{${placeholder}}`
    onChange(value.slice(0, at) + token + value.slice(to))
    later(() => {
      box.current?.focus()
      box.current?.setSelectionRange(at + token.length, at + token.length)
    }, 0)
  }
  const shared = {
    'aria-describedby': `${name}hint${wrong ? ` ${name}wrong` : ''}`,
    'aria-invalid': wrong ? true : undefined,
    className: 'plain-box',
    id: name,
    lang: locale,
    name: `mails-${part}-${locale}`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
    ref: box,
    value,
  }
  return (
    <div className="desk-mails__field">
      <label htmlFor={name}>{say(own.parts[part])}</label>
      {part === 'subject' ? <input {...shared} type="text" /> : <textarea {...shared} rows={5} />}
      {wrong && (
        <p className="desk-mails__refused" id={`${name}wrong`}>
          {wrong}
        </p>
      )}
      <p className="desk-mails__fine" id={`${name}hint`}>
        {value ? say(own.usual) : say(own.usualIs)}{' '}
        <span className="desk-mails__usual" lang={locale}>
          {usual}
        </span>
      </p>
      <div className="desk-mails__tokens">
        <span className="desk-mails__fine">{say(own.may)}</span>
        {may.map((placeholder) => (
          <button
            aria-label={`{${placeholder}}${must.includes(placeholder) ? ` ${say(own.needed)}` : ''} – ${say(own.insert)(say(own.placeholders[placeholder]))}`}
            key={placeholder}
            onClick={() => insert(placeholder)}
            title={say(own.placeholders[placeholder])}
            type="button"
          >
            {`{${placeholder}}`}
            {must.includes(placeholder) && <span className="desk-mails__fine"> {say(own.needed)}</span>}
          </button>
        ))}
      </div>
      <div className="desk-mails__acts">
        {value ? (
          <button className="desk-mails__way" onClick={() => onChange('')} type="button">
            {say(own.giveBack)}
          </button>
        ) : (
          <button className="desk-mails__way" onClick={() => onChange(usual)} type="button">
            {say(own.begin)}
          </button>
        )}
      </div>
    </div>
  )
}
