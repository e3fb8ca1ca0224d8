'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef, useState, type ClipboardEvent } from 'react'
import type { PastedAnswer } from '../../domain/pastedAnswer'
import { words } from '../../i18n/words/pasting'
import { useKeptSession } from '../form/useKeptSession'
import { useAdmin } from '../shared/useAdmin'
import { NoAnswer } from './notices'
import { PastedReport } from './PastedReport'
import { pastedTable } from './pastedTable'
import { RefusedError, useSeriesFiles } from './useSeriesFiles'

interface Props {
  /** Id of the workshop that is chosen first; empty for a new one. */
  chosen: string
  workshops: readonly { id: string; label: string }[]
  /** Takes the series file that a text became, to be planned. */
  onFile: (file: File) => void
}

type State =
  | { at: 'typing' | 'reading' }
  | { at: 'read'; answer: PastedAnswer; text: string }
  | { at: 'refused'; refused: RefusedError }

/** A programme as text: pasted, read, and shown as it was understood beside its own lines. */
export const PastePart = ({ chosen, onFile, workshops }: Props) => {
  const { say } = useAdmin()
  const files = useSeriesFiles()
  const id = useId()
  const [workshop, setWorkshop] = useState(workshops.some((each) => each.id === chosen) ? chosen : '')
  const [text, setText] = useState('')
  const [organisations, setOrganisations] = useState(true)
  const [state, setState] = useState<State>({ at: 'typing' })
  const outcome = useRef<HTMLDivElement>(null)
  const turn = useRef(0)

  const read = async (enters = organisations, into = workshop): Promise<void> => {
    const mine = ++turn.current
    setState({ at: 'reading' })
    const next = await files.paste({ organisations: enters, text, workshop: into }).then(
      (answer): State => ({ at: 'read', answer, text }),
      (error: unknown): State => {
        if (!(error instanceof RefusedError)) throw error
        return { at: 'refused', refused: error }
      },
    )
    if (turn.current !== mine) return
    setState(next)
    outcome.current?.focus()
  }

  /** What was read is of a text that is there no more. */
  const outdate = (): void => {
    turn.current++
    setState({ at: 'typing' })
  }

  const takeTable = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const table = pastedTable(event.clipboardData.getData('text/html'))
    if (table === null) return
    event.preventDefault()
    // Typed by the browser, so that it can be undone.
    if (!document.execCommand('insertText', false, table)) setText((before) => `${before}${table}`)
  }

  useKeptSession(text.trim() !== '')

  return (
    <section aria-labelledby={`${id}-title`} className="series-file__part" id="paste">
      <h2 id={`${id}-title`}>{say(words.title)}</h2>
      <p>{say(words.intro)}</p>
      <div className="series-file__field">
        <label htmlFor={`${id}-where`}>{say(words.where)}</label>
        <select
          aria-describedby={workshop ? `${id}-where-hint` : undefined}
          id={`${id}-where`}
          onChange={(event) => {
            setWorkshop(event.target.value)
            outdate()
          }}
          value={workshop}
        >
          <option value="">{say(words.newOne)}</option>
          {workshops.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
        {workshop && (
          <p className="series-file__hint" id={`${id}-where-hint`}>
            {say(words.whereHint)}
          </p>
        )}
      </div>
      <div className="series-file__field">
        <label htmlFor={`${id}-text`}>{say(words.text)}</label>
        <textarea
          aria-describedby={`${id}-text-hint`}
          className="series-file__text"
          id={`${id}-text`}
          onChange={(event) => {
            setText(event.target.value)
            outdate()
          }}
          onPaste={takeTable}
          rows={12}
          spellCheck={false}
          value={text}
        />
        <p className="series-file__hint" id={`${id}-text-hint`}>
          {say(words.textHint)}
        </p>
      </div>
      <label className="series-file__tick">
        <input
          checked={organisations}
          onChange={(event) => {
            setOrganisations(event.target.checked)
            if (state.at === 'read') void read(event.target.checked)
          }}
          type="checkbox"
        />
        {say(words.enter)}
      </label>
      <Button
        buttonStyle={state.at === 'read' ? 'secondary' : 'primary'}
        disabled={state.at === 'reading' || text.trim() === ''}
        margin={false}
        onClick={() => void read()}
        size="medium"
      >
        {say(words.read)}
      </Button>
      <output className="series-file__said">{state.at === 'reading' && say(words.reading)}</output>
      <div className="series-file__outcome" ref={outcome} tabIndex={-1}>
        {state.at === 'read' && <PastedReport answer={state.answer} onFile={onFile} text={state.text} />}
        {state.at === 'refused' && (
          <NoAnswer
            refused={state.refused}
            session={say(words.session)}
            silent={say(words.silent)}
            title={say(words.failed)}
          >
            <Button buttonStyle="secondary" margin={false} onClick={() => void read()} size="medium">
              {say(words.again)}
            </Button>
          </NoAnswer>
        )}
      </div>
    </section>
  )
}
