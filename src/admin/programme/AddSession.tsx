'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { SessionKind } from '../../domain/programme'
import { isBlank } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/programme'
import { words as sessions } from '../../i18n/words/sessions'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import type { Act } from './useProgramme'

type Titles = Readonly<Record<string, string>>

interface Props {
  act: Act
  /** What can be added here. */
  kinds: readonly SessionKind[]
  /** The block that it goes into; null at the top. */
  within: { id: string; title: string } | null
}

/** Adds a session where it stands: its title in every language, then Enter; and another one, until Escape. */
export const AddSession = ({ act, kinds, within }: Props) => {
  const { language, say } = useAdmin()
  const [kind, setKind] = useState<SessionKind | null>(null)
  const [typed, setTyped] = useState<Titles>({})
  const [refused, setRefused] = useState<string | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  const latest = useRef(typed)
  const busy = useRef(false)

  const focus = (): void => void setTimeout(() => whole.current?.querySelector('textarea')?.focus(), 0)

  const type = (next: Titles): void => {
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
    if (!done.ok) return setRefused(done.message ?? say(words.failed))
    setRefused(null)
    // What was typed meanwhile is the next one.
    if (latest.current !== typed) return
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
            <Button margin={false} onClick={() => void add()} size="small">
              {say(words.add.confirm)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={close} size="small">
              {say(words.add.cancel)}
            </Button>
          </div>
        </div>
      )}
      <div className="programme__ways">
        {kinds.map((other) => {
          const label = say(words.add[other])
          return (
            <button
              aria-label={within ? say(words.add.within)(label, within.title) : label}
              className="programme__adder"
              key={other}
              onClick={() => open(other)}
              type="button"
            >
              + {say(sessions.kind[other])}
            </button>
          )
        })}
      </div>
    </div>
  )
}
