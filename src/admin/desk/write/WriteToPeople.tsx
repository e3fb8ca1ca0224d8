'use client'
import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { messageTokens, type MessageToken } from '../../../domain/mailTexts'
import {
  audiences,
  MESSAGE_HELD_MS,
  MOST_OF_SUBJECT,
  MOST_OF_TEXT,
  type Audience,
  type MessageText,
} from '../../../domain/messages'
import { defaultLocale, localeCodes, type Locale } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/write'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { lookAgain, repeat } from '../../shared/until'
import { useUnstored } from '../../shared/unstored'
import { useAdmin } from '../../shared/useAdmin'
import { takeChosenPeople } from './chosenPeople'
import { LetterPreview } from './LetterPreview'
import { SentBefore } from './SentBefore'
import type { Reach, Sent, Texts, Writing } from './shapes'
import { useDraft } from './useDraft'

/** How often it is asked how far what was sent is, in milliseconds. */
const AGAIN_MS = 4000

interface Problem {
  path: string
  message: string
}

/** What the server says of each field that it refuses. */
interface Refused {
  errors?: readonly { data?: { errors?: readonly Problem[] } }[]
}

const empty: MessageText = { subject: '', body: '' }

const isWhole = (text: MessageText | undefined): boolean => Boolean(text?.subject.trim() && text.body.trim())

/** The languages in which a message is written. */
const wholeIn = (texts: Texts): Locale[] => localeCodes.filter((code) => isWhole(texts[code]))

/** In which language who reads `reader` gets a message that is written in some. */
const readIn = (reader: Locale, whole: readonly Locale[]): Locale | undefined =>
  whole.includes(reader) ? reader : whole[0]

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
const InLanguage = ({ code, isFirst, onChange, problems, readers, text }: LanguageProps) => {
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
      <fieldset aria-label={say(words.insert)} className="write__tokens">
        {messageTokens.map((token) => (
          <button key={token} onClick={() => insert(token)} title={`{${token}}`} type="button">
            {say(words.tokens[token])}
          </button>
        ))}
      </fieldset>
    </section>
  )
}

/** To whom it goes, each with how many they are. */
const ToWhom = ({
  audience,
  onChange,
  writing,
}: {
  audience: Audience
  onChange: (audience: Audience) => void
  writing: Writing
}) => {
  const { say } = useAdmin()
  const { chosen, reach } = writing
  const { stopped } = reach[audience]
  return (
    <fieldset className="write__to">
      <legend>{say(words.to)}</legend>
      {audiences
        .filter((one) => one !== 'chosen' || chosen.length > 0)
        .map((one) => (
          <label key={one}>
            <input checked={audience === one} name="audience" onChange={() => onChange(one)} type="radio" value={one} />
            <span>
              {say(words.audiences[one])} <strong>{reach[one].people}</strong>
            </span>
          </label>
        ))}
      {audience === 'chosen' && (
        <p className="write__fine">
          {chosen.map(({ isMeant, name }) => (isMeant ? name : `${name} (${say(words.notMeant)})`)).join(', ')}
        </p>
      )}
      {stopped > 0 && <p className="write__fine">{say(words.stopped)(stopped)}</p>}
    </fieldset>
  )
}

/** A message that leaves within a minute, and the way to take it back. */
const Held = ({
  gone,
  onTakeBack,
  sent,
}: {
  gone: number
  onTakeBack: () => void
  sent: Sent & { people: number }
}) => {
  const { say } = useAdmin()
  const [left, setLeft] = useState(MESSAGE_HELD_MS / 1000)
  useEffect(
    () =>
      repeat(() => {
        const milliseconds = Date.parse(sent.heldUntil ?? '') - (Date.now() + gone)
        setLeft(Math.max(0, Math.min(MESSAGE_HELD_MS / 1000, Math.ceil(milliseconds / 1000))))
      }, 250),
    [gone, sent.heldUntil],
  )
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed is another one by now.
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="write__held" ref={box} tabIndex={-1}>
      <p aria-live="off">{left > 0 ? say(words.held)(sent.people, left) : say(words.leaves)}</p>
      {left > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={onTakeBack}>
          {say(words.takeBack)}
        </Button>
      )}
    </div>
  )
}

/** For how many people a message waits: those of its audience as they are now. */
const peopleOf = (
  { audience }: Sent,
  reach: Writing['reach'],
  known: ReadonlyMap<string, number>,
  key: string,
): number => known.get(key) ?? reach[audience].people

/** Writes to those who registered for a workshop: whom, what in each language, how it looks, and what was written before. */
export const WriteToPeople = ({ timeZone, workshop }: { timeZone: string | null; workshop: string }) => {
  const { api, language, say } = useAdmin()
  const at = useCallback((path = ''): string => api(`/workshops/${workshop}/desk/write${path}`), [api, workshop])
  const draft = useDraft(workshop, at('/draft'))
  useUnstored()
  const { change, keepNow, latest, show, written } = draft
  const [writing, setWriting] = useState<Writing | null>(null)
  /** By how much the server’s clock is ahead. */
  const [gone, setGone] = useState(0)
  const [refused, setRefused] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [said, setSaid] = useState<string | null>(null)
  const [isPreviewed, setIsPreviewed] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  /** To how many each went that was sent from here. */
  const [sentTo, setSentTo] = useState<ReadonlyMap<string, number>>(new Map())

  const take = useCallback((body: Writing): void => {
    setWriting(body)
    setGone(Date.parse(body.now) - Date.now())
  }, [])
  useEffect(() => {
    let isGone = false
    const people = takeChosenPeople(workshop)
    const data = people.length ? { chosen: people } : {}
    void askServer<Writing>(at(), { data }).then(({ body, refused: why }) => {
      if (isGone) return
      setRefused(body ? null : (why ?? say(words.failed)))
      if (!body) return
      take(body)
      const ids = body.chosen.map(({ id }) => id)
      show(body.draft, people.length ? 'chosen' : 'confirmed', ids)
      if (people.length && body.draft) change({ audience: 'chosen', chosen: ids })
    })
    return () => {
      isGone = true
    }
  }, [at, change, say, show, take, workshop])
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { body } = await askServer<Writing>(at(), { data: { chosen: latest().chosen } })
      if (body) take(body)
    }
    return lookAgain(look, AGAIN_MS)
  }, [at, latest, take])

  const asking = async <T,>(path: string, data: object): Promise<T | null> => {
    setIsBusy(true)
    const { body, refused: why, said: all } = await askServer<T, Refused>(at(path), { data })
    setIsBusy(false)
    setRefused(body ? null : (why ?? say(words.failed)))
    setProblems(body ? [] : (all?.errors?.[0]?.data?.errors ?? []))
    setSaid(null)
    return body ?? null
  }
  const send = async (): Promise<void> => {
    // What is on its way to be kept comes first.
    await keepNow()
    const wanted = latest()
    const people = writing?.reach[wanted.audience].people ?? 0
    const body = await asking<Writing>('/send', wanted)
    if (!body) return
    setSentTo(new Map([...sentTo, [wanted.key, people]]))
    setIsPreviewed(false)
    take(body)
    show(null)
  }
  const takeBack = async ({ key }: Sent): Promise<void> => {
    const body = await asking<Writing>('/take-back', { key })
    if (!body) return
    take(body)
    const { audience, texts } = latest()
    const isWriting = localeCodes.some((code) => texts[code]?.subject.trim() || texts[code]?.body.trim())
    if (!isWriting)
      show(
        body.draft,
        audience,
        body.chosen.map(({ id }) => id),
      )
    setSaid(say(words.takenBack))
  }
  const stop = async ({ key }: Sent): Promise<void> => {
    const body = await asking<Writing>('/stop', { key })
    if (body) take(body)
  }
  const discard = async (): Promise<void> => {
    await keepNow()
    const { key, version } = latest()
    const body = version ? await asking<Writing>('/discard', { key, version }) : writing
    if (!body) return
    take(body)
    show(null)
    setIsPreviewed(false)
  }
  const test = async (): Promise<void> => {
    const [first] = wholeIn(written.texts)
    const own = localeCodes.find((code) => code === language)
    const body = await asking<{ to: string }>('/test', {
      texts: written.texts,
      language: own && isWhole(written.texts[own]) ? own : (first ?? defaultLocale),
    })
    if (body) setSaid(say(words.tested)(body.to))
  }

  if (!writing) return <Alert className="write__refused">{refused}</Alert>
  const { audience, texts } = written
  const { languages, people }: Reach = writing.reach[audience]
  const whole = wholeIn(texts)
  const held = writing.mailings.find(({ state }) => state === 'held')
  const isBegun = localeCodes.some((code) => texts[code]?.subject || texts[code]?.body) || written.version > 0
  const foreign = localeCodes.flatMap((code) => {
    const count = languages[code] ?? 0
    return whole.length && count && readIn(code, whole) !== code ? [say(words.otherLanguage[code])(count)] : []
  })
  const { draft: stored } = writing
  const from = stored && stored.key === written.key && !stored.isOwn ? stored.by : undefined
  return (
    <>
      <p>{say(words.intro)}</p>
      {held && (
        <Held
          gone={gone}
          key={held.key}
          onTakeBack={() => void takeBack(held)}
          sent={{ ...held, people: peopleOf(held, writing.reach, sentTo, held.key) }}
        />
      )}
      <output className="write__said">{said}</output>
      {from !== undefined && (
        <p className="write__note">{from ? say(words.draft.by)(from) : say(words.draft.byAnother)}</p>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <ToWhom audience={audience} onChange={(one) => change({ audience: one })} writing={writing} />
        <div className="write__languages">
          {localeCodes.map((code) => (
            <InLanguage
              code={code}
              isFirst={code === language}
              key={code}
              onChange={(text) => {
                setProblems([])
                setRefused(null)
                change({ texts: { ...latest().texts, [code]: text } })
              }}
              problems={problems}
              readers={languages[code] ?? 0}
              text={texts[code] ?? empty}
            />
          ))}
        </div>
        <p className="write__fine">{say(words.help)}</p>
        {foreign.map((line) => (
          <p className="write__note" key={line}>
            {line}
          </p>
        ))}
        <Alert className="write__refused">{refused ?? draft.refused}</Alert>
        {draft.state === 'failed' && (
          <p>
            <SmallButton onClick={() => window.location.reload()}>{say(words.draft.reload)}</SmallButton>
          </p>
        )}
        <div className="write__acts">
          <Button disabled={isBusy || people === 0 || whole.length === 0} margin={false} type="submit">
            {say(words.send)(people)}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={whole.length === 0}
            extraButtonProps={{ 'aria-expanded': isPreviewed }}
            margin={false}
            onClick={() => setIsPreviewed(!isPreviewed)}
          >
            {say(isPreviewed ? words.preview.hide : words.preview.show)}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={isBusy || whole.length === 0}
            margin={false}
            onClick={() => void test()}
          >
            {say(words.test)}
          </Button>
          {isBegun && (
            <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void discard()}>
              {say(words.draft.discard)}
            </Button>
          )}
          <span className="write__fine">
            {draft.state === 'kept' && say(words.draft.kept)}
            {draft.state === 'keeping' && say(words.draft.keeping)}
          </span>
        </div>
      </form>
      {isPreviewed && whole.length > 0 && <LetterPreview address={at('/preview')} texts={texts} />}
      <SentBefore
        mailings={writing.mailings}
        onAgain={({ audience: of, texts: before }) =>
          change({ audience: of === 'chosen' ? audience : of, texts: before })
        }
        onStop={(one) => void stop(one)}
        timeZone={timeZone}
      />
    </>
  )
}
