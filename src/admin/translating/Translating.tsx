'use client'
import { useEffect, useRef, useState } from 'react'
import {
  translatedKinds,
  type CountsToDo,
  type DocumentToDo,
  type ToTranslate,
  type TranslatedKind,
} from '../../domain/translating'
import { inLanguage, languageTitle } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/translating'
import { useAsking } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import '../fields/texts.css'
import { Choices } from './Choices'
import { DocumentTexts } from './DocumentTexts'
import { useKindLabel } from './kinds'
import { beside, show, targets, useTextKeys } from './moving'
import { useSend, type Done } from './TextRow'
import './translating.css'
import { keyOfText, useTyped } from './typed'
import { Unplaced } from './Unplaced'

/** Nothing has been done yet of what was read. */
const asRead = { done: new Map<string, Done>(), of: null }

interface Props {
  language: string | null
  /** The kind of document that is shown first; null for the first that has something to be done. Without a meaning for one workshop. */
  of: TranslatedKind | null
  workshop?: string
}

/** What is to be translated: each text next to its source, saved where it stands, and one key to the next. */
export const Translating = ({ language: first, of, workshop }: Props) => {
  const { api, language, say } = useAdmin()
  const kindLabel = useKindLabel()
  const [only, setOnly] = useState(first)
  const [chosenKind, setKind] = useState(of)
  const [page, setPage] = useState(1)
  const typed = useTyped()
  const root = useRef<HTMLDivElement>(null)
  const isSentOn = useRef(false)
  const {
    ask: askCounts,
    body: counted,
    isTroubled: isUncounted,
  } = useAsking<{ counts: CountsToDo }>(api(`/translations${only ? `?language=${only}` : ''}`))
  const counts = counted?.counts
  const kind = chosenKind ?? (counts && translatedKinds.find((one) => counts[one] > 0)) ?? 'workshops'
  const query = new URLSearchParams({
    ...(workshop ? { workshop } : { of: kind, page: String(page) }),
    ...(only ? { language: only } : {}),
  })
  const { ask, body, isTroubled } = useAsking<ToTranslate>(api(`/translations?${query}`))
  const isOfAll = !workshop
  const [became, setBecame] = useState<{ done: ReadonlyMap<string, Done>; of: ToTranslate | null }>(asRead)
  // What is read anew has its own state.
  const { done } = became.of === body ? became : asRead
  const onDone = (key: string, now: Done): void =>
    setBecame((known) => ({ done: new Map(known.of === body ? known.done : []).set(key, now), of: body }))
  const send = useSend(onDone)

  // Which kind is meant is not known before it is counted: another would be shown, and gone to, first.
  const isMeant = isUncounted || Boolean(workshop ?? chosenKind ?? counted)
  useEffect(() => {
    if (isMeant) ask()
  }, [ask, isMeant])
  useEffect(() => {
    if (isOfAll) askCounts()
  }, [askCounts, isOfAll])
  useEffect(() => {
    if (!body) return
    if (window.location.hash === '#first') {
      isSentOn.current = true
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    }
    const [open] = isSentOn.current ? targets(root.current) : []
    // After the last text there is none to go on to: what is said has the focus, and no key is lost.
    if (isSentOn.current && !open) root.current?.querySelector<HTMLElement>('.translating__empty')?.focus()
    isSentOn.current = false
    if (open) show(open)
  }, [body])

  useTextKeys(root)

  const reload = (): void => {
    ask()
    if (isOfAll) askCounts()
  }

  const goOn = (from: Element, saving: Promise<boolean>): void => {
    const next = beside(root.current, from.closest('li'), 1)
    if (next) return show(next)
    void saving.then((isSaved) => {
      if (!isSaved) return
      isSentOn.current = true
      // What follows is of the same kind, though another has something to be done too.
      setKind(kind)
      reload()
    })
  }

  const address = (next: { kind?: TranslatedKind; only?: string | null }): void => {
    if (workshop) return
    const asked = { kind, only, ...next }
    const said = new URLSearchParams({
      of: asked.kind,
      ...(asked.only ? { language: asked.only } : {}),
    })
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${said}`)
  }

  const docs = body?.docs ?? []
  const all = docs.flatMap((doc) => doc.texts.map((text) => ({ doc, key: keyOfText(doc, text), text })))
  const open = all.filter(({ key }) => !done.has(key) || typed.has(key)).length
  const written = all.filter(({ key }) => typed.has(key))
  const here = new Set(all.map(({ key }) => key))
  // What was refused since it changed, and is to be translated no longer.
  const unplaced = [...typed].filter(([key, { isRefused }]) => body && isRefused && !here.has(key))

  const saveAll = async (): Promise<void> => {
    const byDocument = new Map<DocumentToDo, typeof written>()
    for (const one of written) byDocument.set(one.doc, [...(byDocument.get(one.doc) ?? []), one])
    for (const [doc, some] of byDocument)
      await send(
        doc,
        some.map(({ key, text }) => ({
          ...text,
          now: done.get(key)?.now ?? text.now,
          value: typed.get(key)?.value ?? '',
        })),
      )
  }

  return (
    <div className="translating__screen" ref={root}>
      {isOfAll && (
        <Choices
          chosen={kind}
          label={say(words.kinds)}
          onChoose={(value) => {
            setKind(value)
            setPage(1)
            address({ kind: value })
          }}
          options={translatedKinds.map((value) => ({
            count: counted?.counts[value],
            said: kindLabel(value),
            value,
          }))}
        />
      )}
      <Choices
        chosen={only}
        label={say(words.languages)}
        onChoose={(value) => {
          setOnly(value)
          setPage(1)
          address({ only: value })
        }}
        options={[
          { said: say(words.both), value: null },
          ...localeCodes.map((code) => ({ said: languageTitle(code, language), value: code })),
        ]}
      />
      {isOfAll && <h2 className="sr-only">{kindLabel(kind)}</h2>}
      {isTroubled && (
        <p className="translating__refused" role="alert">
          {say(words.unreadable)}{' '}
          <button onClick={reload} type="button">
            {say(words.again)}
          </button>
        </p>
      )}
      <Unplaced texts={unplaced} />
      {!body && !isTroubled && <output className="translating__note">{say(words.reading)}</output>}
      {body && !docs.length && (
        <p className="translating__empty" tabIndex={-1}>
          {isOfAll && !(counts && translatedKinds.every((one) => one === kind || counts[one] === 0))
            ? say(words.noneOf)(kindLabel(kind))
            : only
              ? say(words.noneIn)(inLanguage(only, language))
              : say(words.none)}
        </p>
      )}
      {body && docs.length > 0 && (
        <>
          <div className="translating__bar">
            <output>
              {say(words.left)(open)}
              {body.leftOut > 0 && `, ${say(words.leftOut)(body.leftOut)}`}
            </output>
            {written.length > 0 && (
              <SmallButton buttonStyle="primary" onClick={() => void saveAll()}>
                {say(words.saveAll)(written.length)}
              </SmallButton>
            )}
            {open === 0 && <SmallButton onClick={reload}>{say(words.goOn)}</SmallButton>}
          </div>
          <p className="translating__note translating__keys">{say(words.keys)}</p>
          {docs.map((doc) => (
            <DocumentTexts
              doc={doc}
              done={done}
              key={`${doc.kind} ${doc.id}`}
              onDone={onDone}
              onNext={goOn}
              onReload={reload}
              typed={typed}
            />
          ))}
          {body.pages > 1 && (
            <nav aria-label={say(words.pages)} className="translating__ways">
              <SmallButton disabled={body.page <= 1} onClick={() => setPage(body.page - 1)}>
                {say(words.before)}
              </SmallButton>
              <span>{say(words.page)(body.page, body.pages)}</span>
              <SmallButton disabled={body.page >= body.pages} onClick={() => setPage(body.page + 1)}>
                {say(words.after)}
              </SmallButton>
            </nav>
          )}
        </>
      )}
    </div>
  )
}
