'use client'
import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { defaultLocale, localeCodes } from '../../../i18n/locales'
import { words as shown } from '../../../i18n/words/desk/mailShown'
import { words } from '../../../i18n/words/desk/write'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { lookAgain } from '../../shared/until'
import { useUnstored } from '../../shared/unstored'
import { useAdmin } from '../../shared/useAdmin'
import { takeChosenPeople } from './chosenPeople'
import { Held } from './Held'
import { InLanguage } from './InLanguage'
import { LetterPreview } from './LetterPreview'
import { SentBefore } from './SentBefore'
import type { Problem, Reach, Sent, Writing } from './shapes'
import { ToWhom } from './ToWhom'
import { useDraft } from './useDraft'
import { empty, isWhole, readIn, wholeIn } from './written'

/** How often it is asked how far what was sent is, in milliseconds. */
const AGAIN_MS = 4000

/** What the server says of each field that it refuses. */
interface Refused {
  errors?: readonly { data?: { errors?: readonly Problem[] } }[]
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
    if (body) setSaid(say(shown.tried)(body.to))
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
            {say(shown.tryIt)}
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
