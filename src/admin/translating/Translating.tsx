'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig } from '@payloadcms/ui'
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
import { addressAt } from '../form/openField'
import { useAsking } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import { listen } from '../shared/until'
import '../fields/texts.css'
import { formOf, TextRow, useSend, type Done } from './TextRow'
import './translating.css'
import { keepTyped, keyOfText, useTyped } from './typed'

/** What is called here as Payload calls it in its lists. */
const useKindLabel = () => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useAdmin()
  return (kind: TranslatedKind, isOne = false): string => {
    if (kind === 'series') return getTranslation(getEntityConfig({ globalSlug: kind })?.label ?? kind, i18n)
    const labels = getEntityConfig({ collectionSlug: kind })?.labels
    return getTranslation((isOne ? labels?.singular : labels?.plural) ?? kind, i18n)
  }
}

/** What has no draft is public as soon as it is saved. */
const isLive = (kind: TranslatedKind): boolean => ['media', 'organisations', 'speakers'].includes(kind)

const Choices = <T extends string | null>({
  chosen,
  label,
  onChoose,
  options,
}: {
  chosen: T
  label: string
  onChoose: (option: T) => void
  options: readonly { count?: number; said: string; value: T }[]
}) => (
  <fieldset className="translating__choices">
    <legend className="sr-only">{label}</legend>
    {options.map(({ count, said, value }) => (
      <button aria-pressed={value === chosen} key={said} onClick={() => onChoose(value)} type="button">
        {said}
        {count !== undefined && <span className="translating-count">{count}</span>}
      </button>
    ))}
  </fieldset>
)

const targets = (root: Element | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-open] [data-target]') ?? []),
]

/** The open text after or before an element, going round; null where no other is open. */
const beside = (root: Element | null, from: Element | null, step: 1 | -1): HTMLElement | null => {
  const all = targets(root)
  const others = all.filter((one) => from === null || !(from === one || from.contains(one)))
  if (!others.length) return null
  const isAfter = (one: Element): boolean =>
    from !== null && Boolean(from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
  const wanted = step === 1 ? others.filter(isAfter) : others.filter((one) => !isAfter(one)).toReversed()
  return wanted[0] ?? (step === 1 ? others[0] : others.at(-1)) ?? null
}

const show = (element: HTMLElement): void => {
  element.focus({ preventScroll: true })
  element.closest('li')?.scrollIntoView({ block: 'center' })
}

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
  const { api, language, page: pageOf, say } = useAdmin()
  const kindLabel = useKindLabel()
  const [only, setOnly] = useState(first)
  const [chosenKind, setKind] = useState(of)
  const [page, setPage] = useState(1)
  const typed = useTyped()
  const root = useRef<HTMLDivElement>(null)
  const isSentOn = useRef(false)
  const { ask: askCounts, body: counted } = useAsking<{ counts: CountsToDo }>(
    api(`/translations${only ? `?language=${only}` : ''}`),
  )
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

  useEffect(() => ask(), [ask])
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

  useEffect(
    () =>
      listen(document, 'keydown', (event) => {
        const { altKey, ctrlKey, key, metaKey, shiftKey } = event
        if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
        const here = document.activeElement
        const from = here && root.current?.contains(here) ? (here.closest('li') ?? here) : null
        const next = beside(root.current, from, key === 'ArrowDown' ? 1 : -1)
        if (!next) return
        event.preventDefault()
        show(next)
      }),
    [],
  )

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
      {unplaced.length > 0 && (
        <section className="translating__unplaced">
          <h3>{say(words.unplaced.title)}</h3>
          <p>{say(words.unplaced.text)}</p>
          <ul>
            {unplaced.map(([key, { doc, text, value }]) => (
              <li key={key}>
                <p>
                  {doc.title ?? say(words.untitled)} – {text.label}
                </p>
                <p className="translating__reading" lang={text.language}>
                  {value}
                </p>
                <div className="translating__ways">
                  <Link href={addressAt(pageOf(formOf(doc)), text.path)} prefetch={false}>
                    {say(words.unplaced.open)}
                  </Link>
                  <SmallButton onClick={() => keepTyped(key, null)}>{say(words.unplaced.discard)}</SmallButton>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!body && !isTroubled && <output className="translating__note">{say(words.reading)}</output>}
      {body && !docs.length && (
        <p className="translating__empty" tabIndex={-1}>
          {isOfAll && counts && translatedKinds.some((one) => one !== kind && counts[one] > 0)
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
            <section className="translating__document" key={`${doc.kind} ${doc.id}`}>
              <h3>
                <span className="translating__kind">{kindLabel(doc.kind, true)}</span>{' '}
                <Link href={pageOf(formOf(doc))} prefetch={false}>
                  {doc.title ?? say(words.untitled)}
                </Link>
              </h3>
              {isLive(doc.kind) && <p className="translating__note">{say(words.live)}</p>}
              {doc.picture && <img alt="" className="translating__picture" loading="lazy" src={api(doc.picture)} />}
              <ul>
                {doc.texts.map((text) => {
                  const key = keyOfText(doc, text)
                  return (
                    <TextRow
                      doc={doc}
                      done={done.get(key)}
                      key={key}
                      onDone={onDone}
                      onNext={goOn}
                      onReload={reload}
                      text={text}
                      typed={typed.get(key)}
                    />
                  )
                })}
              </ul>
            </section>
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
