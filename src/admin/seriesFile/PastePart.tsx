'use client'
import { Button, Dropzone } from '@payloadcms/ui'
import { useId, useRef, useState, type ClipboardEvent } from 'react'
import type { PastedAnswer } from '../../domain/pastedAnswer'
import { faults, words } from '../../i18n/words/pasting'
import { useKeptSession } from '../form/useKeptSession'
import { useAdmin } from '../shared/useAdmin'
import { linesOf } from '../../domain/programmeText/lines'
import { NoAnswer } from './notices'
import { PastedReport } from './PastedReport'
import { pastedDocument } from './pastedDocument'
import { MAX_PROGRAMME_FILE_BYTES, readProgrammeFile, type ReadFile } from './programmeFile'
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
  | { at: 'read'; answer: PastedAnswer; text: string; isPlanned: boolean }
  | { at: 'refused'; refused: RefusedError }

/** A file that was chosen last, and what it was read as; null while it is opened. */
interface Chosen {
  name: string
  read: ReadFile | null
}

/** What a chosen file is, or why it gives no text. */
const FileSaid = ({ name, read }: Chosen) => {
  const { say } = useAdmin()
  if (read === null) return say(words.opening)(name)
  if ('fault' in read)
    return (
      <span className="series-file__fault">
        <strong>{say(words.notOpened)(name)}</strong> {say(faults[read.fault])}
      </span>
    )
  return read.as.kind === 'text'
    ? say(words.asText)(name, read.as.encoding, read.as.separator)
    : say(words.asWorkbook)(name, read.as.sheets)
}

/** A programme as text: pasted, read, and shown as it was understood beside its own lines. */
export const PastePart = ({ chosen, onFile, workshops }: Props) => {
  const { say } = useAdmin()
  const files = useSeriesFiles()
  const id = useId()
  const [workshop, setWorkshop] = useState(workshops.some((each) => each.id === chosen) ? chosen : '')
  const [text, setText] = useState('')
  /** The texts before each correction. */
  const [earlier, setEarlier] = useState<readonly string[]>([])
  const [source, setSource] = useState<Chosen | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const [organisations, setOrganisations] = useState(true)
  const [state, setState] = useState<State>({ at: 'typing' })
  const outcome = useRef<HTMLDivElement>(null)
  const turn = useRef(0)

  const read = async (enters = organisations, said = text): Promise<void> => {
    const mine = ++turn.current
    setState({ at: 'reading' })
    const next = await files.paste({ organisations: enters, text: said, workshop }).then(
      (answer): State => ({ at: 'read', answer, text: said, isPlanned: false }),
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

  /** A line put right, or taken out, in the text itself: it is read anew, and nothing is written. */
  const correct = (number: number, line: string | null): void => {
    const lines: (string | null)[] = linesOf(text)
    lines[number - 1] = line
    const next = lines.filter((each) => each !== null).join('\n')
    setEarlier([...earlier, text])
    setText(next)
    void read(organisations, next)
  }
  const undo = (): void => {
    const last = earlier.at(-1)
    if (last === undefined) return
    setEarlier(earlier.slice(0, -1))
    setText(last)
    void read(organisations, last)
  }

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return
    outdate()
    setSource({ name: file.name, read: null })
    const opened = await readProgrammeFile(file)
    setSource({ name: file.name, read: opened })
    if ('fault' in opened) return
    setEarlier([])
    setText(opened.text)
    await read(organisations, opened.text)
  }

  const takeDocument = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { clipboardData, currentTarget: box } = event
    const isWhole = box.value.slice(0, box.selectionStart).concat(box.value.slice(box.selectionEnd)).trim() === ''
    const said = pastedDocument(clipboardData.getData('text/html'), clipboardData.getData('text/plain'), isWhole)
    if (said === null) return
    event.preventDefault()
    // Typed by the browser, so that it can be undone.
    if (!document.execCommand('insertText', false, said)) setText((before) => `${before}${said}`)
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
            setEarlier([])
            outdate()
          }}
          onPaste={takeDocument}
          rows={12}
          spellCheck={false}
          value={text}
        />
        <p className="series-file__hint" id={`${id}-text-hint`}>
          {say(words.textHint)}
        </p>
      </div>
      <Dropzone className="series-file__drop" onChange={(dropped) => void open(dropped[0])}>
        <input
          accept=".xlsx,.csv,.tsv,.txt"
          hidden
          onChange={(event) => {
            void open(event.target.files?.[0])
            event.target.value = ''
          }}
          ref={input}
          type="file"
        />
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'aria-describedby': `${id}-kinds` }}
          margin={false}
          onClick={() => input.current?.click()}
          size="medium"
        >
          {say(words.choose)}
        </Button>
        <span className="series-file__or">{say(words.drop)}</span>
        <p className="series-file__hint" id={`${id}-kinds`}>
          {say(words.kinds)(MAX_PROGRAMME_FILE_BYTES / 1_000_000)}
        </p>
      </Dropzone>
      <output className="series-file__said">{source && <FileSaid name={source.name} read={source.read} />}</output>
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
        buttonStyle={state.at === 'read' || text.trim() === '' ? 'secondary' : 'primary'}
        disabled={state.at === 'reading' || text.trim() === ''}
        margin={false}
        onClick={() => void read()}
        size="medium"
      >
        {say(words.read)}
      </Button>
      <output className="series-file__said">{state.at === 'reading' && say(words.reading)}</output>
      <div className="series-file__outcome" ref={outcome} tabIndex={-1}>
        {state.at === 'read' && (
          <PastedReport
            answer={state.answer}
            isPlanned={state.isPlanned}
            onCorrect={correct}
            onFile={(file) => {
              setState({ ...state, isPlanned: true })
              onFile(file)
            }}
            onUndo={earlier.length > 0 ? undo : null}
            text={state.text}
          />
        )}
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
