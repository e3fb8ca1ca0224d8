'use client'
import { Link } from '@payloadcms/ui'
import { useId } from 'react'
import type { DocumentToDo, TextToDo } from '../../domain/translating'
import { inLanguage, languageTitle } from '../../i18n/languageNames'
import { words as admin } from '../../i18n/words/admin'
import { words } from '../../i18n/words/translating'
import { addressAt } from '../form/openField'
import { WordDifference } from '../shared/WordDifference'
import { SmallButton } from '../shared/SmallButton'
import { SessionEnded } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import type { Became } from './became'
import { keepTyped, keyOfText, type Typed } from './typed'
import { useSaving } from './useSaving'

/** The form of a document, below the admin. */
export const formOf = ({ id, kind }: Pick<DocumentToDo, 'id' | 'kind'>): `/${string}` =>
  kind === 'series' ? '/globals/series' : `/collections/${kind}/${id}`

export interface TextRowProps {
  became: Became
  doc: DocumentToDo
  /** Goes on to the next text that is open, once this one is on its way. */
  onNext: (from: Element, saving: Promise<boolean>) => void
  /** Reads the list anew, and comes back to a text. */
  onReload: (key: string) => void
  text: TextToDo
  typed: Typed | undefined
}

/** Whether a text is still to be done: nothing became of it, or more of it was typed since. */
export const isOpenText = ({ isLeft, now }: Became, typed: Typed | undefined): boolean =>
  now === null || isLeft || typed !== undefined

/** How many letters too many a text has; 0 where it fits. */
export const lettersTooMany = ({ maxLength }: TextToDo, value: string): number =>
  maxLength === null ? 0 : Math.max(0, value.trim().length - maxLength)

/** What was said of a text that was not stored. */
export const Refused = ({ became: { trouble }, onReload }: { became: Became; onReload: () => void }) => {
  const { say } = useAdmin()
  if (!trouble) return null
  if (trouble.isEnded) return <SessionEnded text={say(words.ended)} />
  return (
    <p className="translating__refused" role="alert">
      {trouble.said ?? say(words.failed)}{' '}
      {trouble.isChanged && (
        <button onClick={onReload} type="button">
          {say(words.showNow)}
        </button>
      )}
    </p>
  )
}

/** A text, in the language that it is to be translated from and the one that it is to be in, next to each other. */
export const TextRow = ({ became, doc, onNext, onReload, text, typed }: TextRowProps) => {
  const { language, page, say } = useAdmin()
  const name = useId()
  const { hold, save } = useSaving()
  const { before, kind, label, language: code, source } = text
  const key = keyOfText(doc, text)
  const now = became.now ?? text.now
  const value = typed?.value ?? now
  const isDone = became.now !== null && !became.isLeft
  const isOpen = isOpenText(became, typed)
  const state = isDone || !became.isLeft ? text.state : 'missing'
  const isRich = kind === 'richText'
  const isBusy = became.isSaving
  const tooMany = lettersTooMany(text, value)
  // It was typed over something else than what the list says now.
  const isMoved =
    typed !== undefined &&
    became.now === null &&
    (typed.text.now !== text.now || typed.text.source?.reading !== source?.reading)

  const type = (next: string): void =>
    keepTyped(key, next === now ? null : { doc, text: typed?.text ?? { ...text, now }, value: next })

  const saveThis = (): Promise<boolean> => (tooMany ? Promise.resolve(false) : save(doc, [text]))

  return (
    <li
      className={`translating__text translating__text--${isOpen ? state : 'done'}`}
      data-open={isOpen && !isBusy ? 'true' : undefined}
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
          {source ? (
            <>
              <p className="translating__language">{languageTitle(source.language, language)}</p>
              <p className="translating__reading" lang={source.language}>
                {source.reading}
              </p>
            </>
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
                data-key={key}
                data-target="true"
                href={addressAt(page(formOf(doc)), text.path)}
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
                aria-describedby={tooMany ? `${name}-long` : undefined}
                aria-invalid={tooMany > 0}
                data-key={key}
                data-target="true"
                id={name}
                lang={code}
                onChange={(event) => type(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
                  event.preventDefault()
                  if (!tooMany) onNext(event.currentTarget, saveThis())
                }}
                rows={kind === 'text' ? 1 : 3}
                value={value}
              />
              {tooMany > 0 && (
                <p className="translating__refused" id={`${name}-long`} role="alert">
                  {say(words.tooLong)(tooMany)}
                </p>
              )}
              {kind === 'paragraphs' && <p className="translating__hint">{say(words.paragraphs)}</p>}
            </>
          )}
        </div>
      </div>
      {isMoved && (
        <div className="translating__moved" role="alert">
          <p>{say(text.now ? words.moved : words.movedSource)}</p>
          {text.now && (
            <p className="translating__reading" lang={code}>
              {text.now}
            </p>
          )}
        </div>
      )}
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
              buttonStyle={typed === undefined ? 'secondary' : 'primary'}
              disabled={isBusy || typed === undefined || tooMany > 0}
              onClick={() => void saveThis()}
            >
              {say(isBusy ? words.saving : words.save)}
            </SmallButton>
          )}
          {state === 'stale' && !isDone && typed === undefined && (
            <SmallButton
              aria-describedby={`${name}-label`}
              disabled={isBusy}
              onClick={(event) => onNext(event.currentTarget, hold(doc, text))}
            >
              {say(words.holds)}
            </SmallButton>
          )}
          {!isRich && source && !value.trim() && (
            <SmallButton aria-describedby={`${name}-label`} onClick={() => type(source.reading)}>
              {say(admin.texts.take)(inLanguage(source.language, language))}
            </SmallButton>
          )}
          {isMoved && (
            <SmallButton aria-describedby={`${name}-label`} onClick={() => keepTyped(key, null)}>
              {say(words.unplaced.discard)}
            </SmallButton>
          )}
        </div>
      )}
      <Refused became={became} onReload={() => onReload(key)} />
    </li>
  )
}
