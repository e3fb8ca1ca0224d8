'use client'
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { MAX_TITLE_LETTERS, sessionKinds, type SessionKind } from '../../domain/programme'
import { isBlank, serve, type Texts } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/programme'
import { words as sessions } from '../../i18n/words/sessions'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import { unstoredTexts } from '../shared/unstored'
import { isUnanswered, useRetry, type Act, type Done } from './useProgramme'

/** A session that was asked to be added: on its way, or refused. */
interface Asked {
  key: string
  kind: SessionKind
  title: Record<string, string | null>
  /** The sessions that were there before it was first sent. */
  seen?: readonly string[]
  trouble: Done | null
}

interface Adding {
  /** What is added next; null while its boxes are closed. */
  kind: SessionKind | null
  typed: Texts
  refused: string | null
  /** Lines that were pasted at once, of which one has to say what they are. */
  pasted: { locale: string; lines: readonly string[] } | null
  asked: readonly Asked[]
}

const nothing: Adding = { asked: [], kind: null, pasted: null, refused: null, typed: {} }
const isEmpty = (texts: Texts): boolean => Object.values(texts).every(isBlank)
const adding = unstoredTexts<Adding>(
  ({ asked, pasted, typed }) => asked.length > 0 || pasted !== null || !isEmpty(typed),
)
/** Those that are on their way. */
const busy = new Set<string>()

interface Props {
  act: Act
  /** The sessions that the workshop has, as far as is known now. */
  known: () => readonly string[]
  /** The block that it goes into, which holds no other; null at the top. */
  within: { id: string; title: string } | null
  workshop: string
}

/** Adds a session where it stands: its title in every language, then Enter; and another one, until Escape. What is typed after Enter is the next one. */
export const AddSession = ({ act, known, within, workshop }: Props) => {
  const { language, say } = useAdmin()
  const kinds = sessionKinds.filter((one) => one !== 'block' || !within)
  const place = within?.id ?? workshop
  const { asked, kind, pasted, refused, typed } = adding.useHeld(place) ?? nothing
  const whole = useRef<HTMLDivElement>(null)

  const now = (): Adding => adding.get(place) ?? nothing
  const change = (part: Partial<Adding>): void => {
    const next = { ...now(), ...part }
    adding.set(place, next.kind || next.asked.length ? next : null)
  }
  const focus = (): void => void setTimeout(() => whole.current?.querySelector('textarea')?.focus(), 0)

  /** What was pressed to open it has the focus again. */
  const close = (): void => {
    const index = kind ? kinds.indexOf(kind) : 0
    change({ kind: null, pasted: null, refused: null, typed: {} })
    setTimeout(() => whole.current?.querySelectorAll<HTMLElement>('.programme__adder')[index]?.focus(), 0)
  }

  const open = (chosen: SessionKind): void => {
    change({ kind: chosen, refused: null })
    focus()
  }

  const drop = (key: string): void => change({ asked: now().asked.filter((one) => one.key !== key) })

  const send = async ({ key, kind, title, ...entry }: Asked): Promise<void> => {
    if (busy.has(key)) return
    busy.add(key)
    let { seen } = entry
    const done = await act(() => {
      const again = seen ? { seen: [...seen] } : {}
      seen ??= known()
      return { act: 'add', before: null, kind, title, within: within?.id ?? null, ...again }
    })
    busy.delete(key)
    if (done.ok) return drop(key)
    const { asked, typed } = now()
    // What is refused is mended where it was typed, unless something else stands there by now.
    if (!isUnanswered(done) && isEmpty(typed)) {
      drop(key)
      return change({ kind, refused: done.message ?? say(words.failed), typed: title })
    }
    change({ asked: asked.map((one) => (one.key === key ? { ...one, seen, trouble: done } : one)) })
  }
  useRetry(
    asked.some(({ trouble }) => isUnanswered(trouble)),
    () => asked.filter(({ trouble }) => isUnanswered(trouble)).forEach((one) => void send(one)),
  )

  const ask = (kind: SessionKind, titles: readonly Asked['title'][]): void => {
    const made = titles.map((title): Asked => ({ key: crypto.randomUUID(), kind, title, trouble: null }))
    change({ asked: [...now().asked, ...made] })
    for (const one of made) void send(one)
  }

  const add = (): void => {
    const { asked, kind, typed } = now()
    if (!kind) return
    if (isEmpty(typed)) {
      // Whoever presses Enter twice has said it once.
      if (!asked.some(({ key }) => busy.has(key))) change({ refused: say(words.add.needsTitle) })
      return focus()
    }
    const longest = Math.max(...Object.values(typed).map((text) => text?.trim().length ?? 0))
    if (longest > MAX_TITLE_LETTERS) {
      change({ refused: say(words.tooLong)(longest, MAX_TITLE_LETTERS) })
      return focus()
    }
    change({ pasted: null, refused: null, typed: {} })
    ask(kind, [Object.fromEntries(localeCodes.map((code) => [code, typed[code]?.trim() ?? null]))])
    focus()
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      add()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
  }

  const onPaste = (event: ClipboardEvent, locale: string): void => {
    const lines = event.clipboardData.getData('text/plain').split(/\r?\n/)
    const said = lines.map((line) => line.trim()).filter(Boolean)
    if (said.length < 2) return
    event.preventDefault()
    change({ pasted: { lines: said, locale } })
  }

  const addEach = (): void => {
    if (!kind || !pasted) return
    change({ pasted: null })
    ask(
      kind,
      pasted.lines.map((line) =>
        Object.fromEntries(localeCodes.map((code) => [code, code === pasted.locale ? line : null])),
      ),
    )
    focus()
  }

  const makeOne = (): void => {
    if (!pasted) return
    const line = [typed[pasted.locale], ...pasted.lines].filter((part) => !isBlank(part)).join(' ')
    change({ pasted: null, typed: { ...typed, [pasted.locale]: line } })
    focus()
  }

  return (
    <div className={within ? 'programme__add programme__add--inside' : 'programme__add'} ref={whole}>
      {asked.length > 0 && (
        <ul className="programme__asked">
          {asked.map((one) => (
            <li key={one.key}>
              <span>{serve(one.title, [language, ...localeCodes])?.text}</span>
              {one.trouble ? (
                <>
                  <Alert className="programme__trouble">{one.trouble.message ?? say(words.failed)}</Alert>
                  <div className="programme__ways">
                    <SmallButton onClick={() => void send(one)}>{say(words.again)}</SmallButton>
                    <SmallButton onClick={() => drop(one.key)}>{say(words.add.drop)}</SmallButton>
                  </div>
                </>
              ) : (
                <span className="programme__saving">{say(words.saving)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {kind && (
        <div className="programme__new">
          <span className={`programme__kind programme__kind--${kind}`}>{say(sessions.kind[kind])}</span>
          <div className="programme__titles">
            {localeCodes.map((code) => (
              <label key={code}>
                <span className="programme__label">{say(words.titleIn)(languageName(code, language))}</span>
                <textarea
                  lang={code}
                  onKeyDown={onKey}
                  onChange={({ target }) => {
                    change({ typed: { ...now().typed, [code]: target.value.replaceAll('\n', ' ') } })
                  }}
                  onPaste={(event) => onPaste(event, code)}
                  rows={1}
                  value={typed[code] ?? ''}
                />
              </label>
            ))}
          </div>
          {pasted && (
            <div className="programme__trouble" role="alert">
              <p>{say(words.add.pasted)(pasted.lines.length)}</p>
              <div className="programme__ways">
                <SmallButton onClick={addEach}>{say(words.add.each)}</SmallButton>
                <SmallButton onClick={makeOne}>{say(words.add.one)}</SmallButton>
                <SmallButton onClick={() => change({ pasted: null })}>{say(words.add.cancel)}</SmallButton>
              </div>
            </div>
          )}
          <Alert className="programme__trouble">{refused}</Alert>
          <div className="programme__ways">
            <SmallButton buttonStyle="primary" onClick={add}>
              {say(words.add.confirm)}
            </SmallButton>
            <SmallButton onClick={close}>{say(words.add.cancel)}</SmallButton>
          </div>
        </div>
      )}
      <div className="programme__ways">
        {kinds.map((other) => (
          <button
            aria-label={within ? say(words.add.within)(say(words.add[other]), within.title) : say(words.add[other])}
            className="programme__adder"
            key={other}
            onClick={() => open(other)}
            type="button"
          >
            + {say(sessions.kind[other])}
          </button>
        ))}
      </div>
    </div>
  )
}
