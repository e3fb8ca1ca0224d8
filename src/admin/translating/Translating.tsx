'use client'
import { useEffect, useRef, useState } from 'react'
import {
  translatedKinds,
  type CountsToDo,
  type DocumentToDo,
  type TextToDo,
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
import { useArrival } from './arrival'
import { becameOf, keepOnly, useBecame } from './became'
import { Choices } from './Choices'
import { useCountsToDo, useCountToDo } from './counts'
import { DocumentTexts } from './DocumentTexts'
import { useKindLabel } from './kinds'
import { beside, isOnward, onward, show, targets, useTextKeys } from './moving'
import { Onward } from './Onward'
import { isOpenText, lettersTooMany } from './TextRow'
import './translating.css'
import { keyOfText, typedNow, useTyped } from './typed'
import { Unplaced } from './Unplaced'
import { allSaved, useSaving } from './useSaving'

interface Props {
  language: string | null
  /** The kind of document that is shown first; null for the first that has something to be done. Without a meaning for one workshop. */
  of: TranslatedKind | null
  workshop?: string
}

const firstOf = (counts: CountsToDo): TranslatedKind => translatedKinds.find((one) => counts[one] > 0) ?? 'workshops'

/** The next kind of which something is to be translated, after one, going round; null where it is the only one. */
const kindAfter = (kind: TranslatedKind, counts: CountsToDo): TranslatedKind | null => {
  const from = translatedKinds.indexOf(kind) + 1
  const others = [...translatedKinds.slice(from), ...translatedKinds.slice(0, from - 1)]
  return others.find((one) => counts[one] > 0) ?? null
}

/** What is to be translated: each text next to its source, saved where it stands, and one key to the next. */
export const Translating = ({ language: first, of, workshop }: Props) => {
  const { api, language, say } = useAdmin()
  const kindLabel = useKindLabel()
  const [only, setOnly] = useState(first)
  const [chosenKind, setKind] = useState(of)
  const [page, setPage] = useState(1)
  const typed = useTyped()
  const became = useBecame()
  const { save } = useSaving()
  const root = useRef<HTMLDivElement>(null)
  const isOfAll = !workshop
  const counts = useCountsToDo(only, isOfAll)
  const inAll = useCountToDo(null, !isOfAll)
  // Once it is known which kind has something to be done, it stays, whatever is done meanwhile.
  if (isOfAll && chosenKind === null && counts) setKind(firstOf(counts))
  const kind = chosenKind ?? 'workshops'
  const query = new URLSearchParams({
    ...(workshop ? { workshop } : { of: kind, page: String(page) }),
    ...(only ? { language: only } : {}),
  })
  const { ask, body, isTroubled } = useAsking<ToTranslate>(api(`/translations?${query}`))

  // Which kind is meant is not known before it is counted: another would be shown, and gone to, first.
  const isMeant = counts === null || Boolean(workshop ?? chosenKind)
  useEffect(() => {
    if (isMeant) void allSaved().then(() => ask())
  }, [ask, isMeant])
  useEffect(() => {
    if (body) keepOnly(body.docs.flatMap(({ texts }) => texts))
  }, [body])
  const { box, goTo, returnTo } = useArrival(root, body)
  useTextKeys(root)

  const docs = body?.docs ?? []
  const all = docs.flatMap((doc) => doc.texts.map((text) => ({ doc, key: keyOfText(doc, text), text })))
  const open = all.filter(({ key, text }) => isOpenText(becameOf(text, became), typed.get(key))).length
  const written = all.filter(({ key }) => typed.has(key))
  const fitting = written.filter(({ key, text }) => !lettersTooMany(text, typed.get(key)?.value ?? ''))
  const refused = all.filter(({ text }) => becameOf(text, became).trouble)
  const here = new Set(all.map(({ key }) => key))
  // What was typed on another list, or was to be translated and is so no longer.
  const unplaced = body ? [...typed].filter(([key]) => !here.has(key)) : []
  const isBeforeLast = body !== null && body.page < body.pages
  const hasMore = body !== null && (isBeforeLast || body.leftOut > 0)
  const following = isOfAll && counts ? kindAfter(kind, counts) : null
  const nextKind = following && counts ? { count: counts[following], kind: following } : null

  const address = (next: { kind?: TranslatedKind; only?: string | null }): void => {
    if (workshop) return
    const asked = { kind, only, ...next }
    const said = new URLSearchParams({
      of: asked.kind,
      ...(asked.only ? { language: asked.only } : {}),
    })
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${said}`)
  }

  const choose = (value: TranslatedKind): void => {
    setKind(value)
    setPage(1)
    address({ kind: value })
  }

  /** To the texts that follow: of this kind, where some were left out; those that are done stand on it no longer. */
  const readOn = (): void => {
    goTo(here)
    const isAnyDone = all.some(({ key, text }) => !isOpenText(becameOf(text), typedNow().get(key)))
    if (isBeforeLast && !isAnyDone) setPage(body.page + 1)
    else ask()
  }

  const reload = (key: string): void => {
    returnTo(key)
    ask()
  }

  const toNextKind = (next: TranslatedKind): void => {
    goTo(new Set())
    choose(next)
  }

  const goOn = (from: Element, saving: Promise<boolean>): void => {
    // What was passed over comes once more, before what leads on.
    const texts = targets(root.current).filter((one) => !isOnward(one))
    const next = beside(texts, from.closest('li'), 1) ?? (hasMore ? null : onward(root.current))
    if (next) return show(next)
    // Nothing is typed meanwhile into what is on its way already.
    if (from instanceof HTMLElement) from.blur()
    void saving.then((isSaved) => {
      if (isSaved) void allSaved().then(readOn)
      else if (from instanceof HTMLElement) from.focus()
    })
  }

  const saveAll = async (): Promise<void> => {
    const byDocument = new Map<DocumentToDo, TextToDo[]>()
    for (const { doc, text } of fitting) byDocument.set(doc, [...(byDocument.get(doc) ?? []), text])
    for (const [doc, texts] of byDocument) await save(doc, texts)
  }

  const toRefused = (): void => {
    const [one] = refused
    const there = targets(root.current).find(({ dataset }) => dataset.key === one?.key)
    if (there) show(there)
  }

  const nothing = (): string => {
    const isAllDone = !isOfAll || (counts && translatedKinds.every((one) => one === kind || counts[one] === 0))
    if (!isAllDone) return say(words.noneOf)(kindLabel(kind))
    return only ? say(words.noneIn)(inLanguage(only, language)) : say(words.none)
  }

  const wayOn = (
    <p className="translating__ways">
      <Onward
        elsewhere={isOfAll ? 0 : (inAll ?? 0)}
        hasMore={hasMore}
        nextKind={nextKind}
        onMore={readOn}
        onNextKind={toNextKind}
      />
    </p>
  )

  return (
    <div className="translating__screen" ref={root}>
      {isOfAll && (
        <Choices
          chosen={kind}
          label={say(words.kinds)}
          onChoose={choose}
          options={translatedKinds.map((value) => ({
            count: counts?.[value],
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
      <Unplaced became={became} onReload={reload} texts={unplaced} />
      {isOfAll && <h2 className="sr-only">{kindLabel(kind)}</h2>}
      {isTroubled && (
        <p className="translating__refused" role="alert">
          {say(words.unreadable)}{' '}
          <button onClick={() => ask()} type="button">
            {say(words.again)}
          </button>
        </p>
      )}
      {!body && !isTroubled && (
        <>
          <output className="translating__note">{say(words.reading)}</output>
          <label className="sr-only">
            {say(words.early)}
            <textarea className="translating__early" {...box} />
          </label>
        </>
      )}
      {body && !docs.length && (
        <div className="translating__empty" tabIndex={-1}>
          <p>{nothing()}</p>
          {wayOn}
        </div>
      )}
      {body && docs.length > 0 && (
        <>
          <div className="translating__bar">
            <output>
              {say(words.left)(open)}
              {open < all.length && `, ${say(words.doneHere)(all.length - open)}`}
              {body.leftOut > 0 && `, ${say(words.leftOut)(body.leftOut)}`}
            </output>
            {refused.length > 0 && (
              <SmallButton className="translating__unsaved" onClick={toRefused}>
                {say(words.unsaved)(refused.length)}
              </SmallButton>
            )}
            {written.length > 0 && (
              <SmallButton disabled={!fitting.length} onClick={() => void saveAll()}>
                {say(words.saveAll)(written.length)}
              </SmallButton>
            )}
          </div>
          <p className="translating__note translating__keys">{say(words.keys)}</p>
          {docs.map((doc, n) => (
            <DocumentTexts
              became={became}
              doc={doc}
              isFirst={docs[n - 1]?.kind !== doc.kind}
              key={`${doc.kind} ${doc.id}`}
              onNext={goOn}
              onReload={reload}
              typed={typed}
              withWay={isOfAll}
            />
          ))}
          <div className="translating__end">
            {open === 0 && !hasMore && (
              <output>{isOfAll ? say(words.kindDone)(kindLabel(kind)) : say(words.workshopDone)}</output>
            )}
            {wayOn}
          </div>
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
