'use client'
import { useRef, useState, type KeyboardEvent } from 'react'
import { sessionKinds, type SessionKind } from '../../domain/programme'
import { isBlank, type Texts } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/programme'
import { words as sessions } from '../../i18n/words/sessions'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import type { Act } from './useProgramme'

interface Props {
  act: Act
  /** The block that it goes into, which holds no other; null at the top. */
  within: { id: string; title: string } | null
}

/** Adds a session where it stands: its title in every language, then Enter; and another one, until Escape. */
export const AddSession = ({ act, within }: Props) => {
  const { language, say } = useAdmin()
  const kinds = sessionKinds.filter((one) => one !== 'block' || !within)
  const [kind, setKind] = useState<SessionKind | null>(null)
  const [typed, setTyped] = useState<Texts>({})
  const [refused, setRefused] = useState<string | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  const latest = useRef(typed)
  const busy = useRef(false)

  const focus = (): void => void setTimeout(() => whole.current?.querySelector('textarea')?.focus(), 0)

  const type = (next: Texts): void => {
    latest.current = next
    setTyped(next)
  }

  /** What was pressed to open it has the focus again. */
  const close = (): void => {
    const index = kind ? kinds.indexOf(kind) : 0
    setKind(null)
    setTimeout(() => whole.current?.querySelectorAll<HTMLElement>('.programme__adder')[index]?.focus(), 0)
  }

  const open = (chosen: SessionKind): void => {
    setKind(chosen)
    type({})
    setRefused(null)
    focus()
  }

  const add = async (): Promise<void> => {
    if (!kind || busy.current) return
    const title = Object.fromEntries(localeCodes.map((code) => [code, typed[code]?.trim() ?? null]))
    if (Object.values(title).every(isBlank)) {
      setRefused(say(words.add.needsTitle))
      return focus()
    }
    busy.current = true
    const done = await act({ act: 'add', before: null, kind, title, within: within?.id ?? null })
    busy.current = false
    setRefused(done.ok ? null : (done.message ?? say(words.failed)))
    // What was typed meanwhile is the next one.
    if (!done.ok || latest.current !== typed) return
    type({})
    focus()
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void add()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
  }

  return (
    <div className={within ? 'programme__add programme__add--inside' : 'programme__add'} ref={whole}>
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
                  maxLength={500}
                  onChange={(event) => type({ ...typed, [code]: event.target.value.replaceAll('\n', ' ') })}
                  rows={1}
                  value={typed[code] ?? ''}
                />
              </label>
            ))}
          </div>
          <Alert className="programme__trouble">{refused}</Alert>
          <div className="programme__ways">
            <SmallButton buttonStyle="primary" onClick={() => void add()}>
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
