'use client'
import { Link } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { DocumentToDo, SentText, TextToDo } from '../../domain/translating'
import type { StaleMark } from '../../domain/staleTexts'
import { inLanguage, languageName, languageTitle } from '../../i18n/languageNames'
import { words } from '../../i18n/words/translating'
import { addressAt } from '../form/openField'
import { askServer } from '../shared/asking'
import { WordDifference } from '../shared/WordDifference'
import { SmallButton } from '../shared/SmallButton'
import { SessionEnded } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import { askCountsAgain } from './counts'
import { inTurn } from './turns'
import { keepTyped, keyOfText, type Typed } from './typed'

/** The form of a document, below the admin. */
export const formOf = ({ id, kind }: Pick<DocumentToDo, 'id' | 'kind'>): `/${string}` =>
  kind === 'series' ? '/globals/series' : `/collections/${kind}/${id}`

/** What became of a text on this page: what reads there now, since it was saved or said to hold. */
export interface Done {
  now: string
}

interface Trouble {
  said: string | null
  isEnded: boolean
  /** Whether somebody changed it meanwhile. */
  isChanged: boolean
}

export interface TextRowProps {
  doc: DocumentToDo
  done: Done | undefined
  /** Told what became of it. */
  onDone: (key: string, done: Done) => void
  /** Goes on to the next text that is open, once this one is on its way. */
  onNext: (from: Element, saving: Promise<boolean>) => void
  /** Reads the list anew. */
  onReload: () => void
  text: TextToDo
  typed: Typed | undefined
}

/** Sends what was typed of a document, in one request. @returns why it was refused; null where it was taken */
export const useSend = (onDone: TextRowProps['onDone']) => {
  const { api } = useAdmin()
  return async (doc: DocumentToDo, texts: readonly (TextToDo & { value: string })[]): Promise<Trouble | null> => {
    const sent = texts.map(({ language, now, source, text, value }): SentText => ({
      language,
      now,
      source,
      text,
      value,
    }))
    const data = { of: doc.kind, ...(doc.id === null ? {} : { id: doc.id }), texts: sent }
    const answer = await inTurn(doc, async () => {
      const said = await askServer<{ updatedAt: string }, { errors?: readonly { code?: string }[] }>(
        api('/translations'),
        { data },
      )
      if (said.body) doc.updatedAt = said.body.updatedAt
      return said
    })
    const isChanged = answer.said?.errors?.[0]?.code === 'TEXT_CHANGED'
    for (const text of texts) {
      const key = keyOfText(doc, text)
      if (answer.body) {
        keepTyped(key, null)
        onDone(key, { now: text.value.trim() })
      } else if (isChanged) keepTyped(key, { doc, isRefused: true, text, value: text.value })
    }
    if (answer.body) {
      askCountsAgain()
      return null
    }
    return { isChanged, isEnded: answer.isEnded, said: answer.refused }
  }
}

/** A text, in the language that it is to be translated from and the one that it is to be in, next to each other. */
export const TextRow = ({ doc, done, onDone, onNext, onReload, text, typed }: TextRowProps) => {
  const { api, language, page, say } = useAdmin()
  const name = useId()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const send = useSend(onDone)
  const { before, kind, label, language: code, source, state } = text
  const key = keyOfText(doc, text)
  const now = done?.now ?? text.now
  const value = typed?.value ?? now
  const isOpen = !done || typed !== undefined
  const isRich = kind === 'richText'
  const form = page(formOf(doc))

  const type = (next: string): void => keepTyped(key, next === now ? null : { doc, text, value: next })

  const save = async (): Promise<boolean> => {
    if (typed === undefined) return true
    setIsSaving(true)
    const refused = await send(doc, [{ ...text, now, value }])
    setIsSaving(false)
    setTrouble(refused)
    return refused === null
  }

  const hold = async (): Promise<boolean> => {
    setIsSaving(true)
    const answer = await inTurn(doc, () =>
      askServer<{ stale: StaleMark[] }, { errors?: readonly { code?: string }[] }>(
        api(doc.kind === 'series' ? '/globals/series/holds' : `/${doc.kind}/${doc.id}/holds`),
        { data: { text: text.text, language: code, basedOn: doc.updatedAt } },
      ),
    )
    setIsSaving(false)
    if (answer.body) {
      setTrouble(null)
      keepTyped(key, null)
      onDone(key, { now: text.now })
      askCountsAgain()
      return true
    }
    const isChanged = answer.said?.errors?.[0]?.code === 'STALE'
    setTrouble({ isChanged, isEnded: answer.isEnded, said: answer.refused })
    return false
  }

  return (
    <li
      className={`translating__text translating__text--${isOpen ? state : 'done'}`}
      data-open={isOpen ? 'true' : undefined}
    >
      <div className="translating__head">
        <h4 id={`${name}-label`}>{label}</h4>
        <span className="translating__state">
          {isOpen
            ? say(state === 'missing' ? words.missing : words.stale)(inLanguage(code, language))
            : say(words.saved)}
        </span>
      </div>
      <div className="translating__columns">
        <div className="translating__source">
          <p className="translating__language">{languageTitle(source?.language ?? code, language)}</p>
          {source ? (
            <p className="translating__reading" lang={source.language}>
              {source.reading}
            </p>
          ) : (
            <p className="translating__nothing">{say(words.nothingYet)}</p>
          )}
        </div>
        <div className="translating__target">
          {isRich ? (
            <>
              <p className="translating__language">{languageTitle(code, language)}</p>
              {now && (
                <p className="translating__reading" lang={code}>
                  {now}
                </p>
              )}
              <Link
                aria-describedby={`${name}-label`}
                className="translating__form"
                data-target="true"
                href={addressAt(form, text.path)}
                prefetch={false}
              >
                {say(words.inForm)}
              </Link>
            </>
          ) : (
            <>
              <label className="translating__language" htmlFor={name}>
                {languageTitle(code, language)} <span className="sr-only">{label}</span>
              </label>
              <textarea
                data-target="true"
                id={name}
                lang={code}
                maxLength={text.maxLength ?? undefined}
                onChange={(event) => type(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
                  event.preventDefault()
                  onNext(event.currentTarget, save())
                }}
                rows={kind === 'textarea' ? 3 : 1}
                value={value}
              />
            </>
          )}
        </div>
      </div>
      {isOpen && state === 'stale' && source && before !== null && (
        <details open>
          <summary>{say(words.changed)(inLanguage(source.language, language))}</summary>
          <WordDifference
            className="texts-line__difference"
            after={source.reading}
            before={before}
            lang={source.language}
          />
        </details>
      )}
      {isOpen && (
        <div className="translating__ways">
          {!isRich && (
            <SmallButton
              aria-describedby={`${name}-label`}
              buttonStyle="primary"
              disabled={isSaving || typed === undefined}
              onClick={() => void save()}
            >
              {say(isSaving ? words.saving : words.save)}
            </SmallButton>
          )}
          {state === 'stale' && !done && (
            <SmallButton
              aria-describedby={`${name}-label`}
              disabled={isSaving}
              onClick={(event) => onNext(event.currentTarget, hold())}
            >
              {say(words.holds)}
            </SmallButton>
          )}
          {!isRich && source && !value.trim() && (
            <SmallButton aria-describedby={`${name}-label`} onClick={() => type(source.reading)}>
              {say(words.same)(languageName(source.language, language))}
            </SmallButton>
          )}
        </div>
      )}
      {trouble?.isEnded ? (
        <SessionEnded text={say(words.ended)} />
      ) : (
        trouble && (
          <p className="translating__refused" role="alert">
            {trouble.said ?? say(words.failed)}{' '}
            {trouble.isChanged && (
              <button onClick={onReload} type="button">
                {say(words.showNow)}
              </button>
            )}
          </p>
        )
      )}
    </li>
  )
}
