'use client'
import { Button, Dropzone } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { MOST_ROWS } from '../../../domain/lists/bytes'
import {
  guessColumns,
  headersKey,
  readColumns,
  serverColumns,
  type Known,
  type Target,
} from '../../../domain/lists/columns'
import { isTakenIn, ways, type RowReport, type Way } from '../../../domain/lists/rows'
import { localeCodes, say as sayIn } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/lists'
import { askServer } from '../../shared/asking'
import { Alert } from '../../shared/Trouble'
import { useAdmin } from '../../shared/useAdmin'
import { comeTo } from '../../shared/until'
import { ImportColumns } from './ImportColumns'
import { ImportReport } from './ImportReport'
import { keepMatch, readMatch } from './kept'
import { readListFile, type Chosen, type ReadList } from './listFile'
import { ReadAs } from './ReadAs'

interface Props {
  workshop: string
  known: readonly Known[]
  questions: readonly { target: string; label: string }[]
  languages: readonly { code: string; label: string }[]
  /** Called when people were taken in. */
  onWritten: () => void
}

type List = Extract<ReadList, { rows: unknown }>

type Phase =
  | { at: 'choosing' | 'checking' }
  | { at: 'checked'; reports: readonly RowReport[] }
  | { at: 'writing' | 'stopped'; reports: readonly RowReport[]; done: readonly RowReport[] }
  | { at: 'done'; reports: readonly RowReport[] }

/** So many rows are written in one go: between two the server does what others ask. */
const AT_ONCE = 100
/** Letters of a cell that are shown beside what is wrong with it. */
const MOST_QUOTED = 60

const ownSheets = localeCodes.map((locale) => sayIn(words.sheet, locale))

/** Reads a list of people, shows what becomes of each, and takes them in. */
export const ImportPart = ({ known, languages, onWritten, questions, workshop }: Props) => {
  const { api, language, say } = useAdmin()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [chosen, setChosen] = useState<Chosen>({})
  const [read, setRead] = useState<ReadList | null>(null)
  const [columns, setColumns] = useState<readonly Target[]>([])
  const [way, setWay] = useState<Way>('vouch')
  const [mails, setMails] = useState(() =>
    languages.some(({ code }) => code === language) ? language : (languages[0]?.code ?? ''),
  )
  const [phase, setPhase] = useState<Phase>({ at: 'choosing' })
  const [refused, setRefused] = useState<string | null>(null)
  const list: List | null = read && 'rows' in read ? read : null
  const isBusy = phase.at === 'checking' || phase.at === 'writing'

  const isTarget = (name: string | null): name is Exclude<Target, null> =>
    [...readColumns, ...serverColumns].some((one) => one === name) || questions.some(({ target }) => target === name)
  const outdate = (): void => {
    setPhase({ at: 'choosing' })
    setRefused(null)
  }
  const open = async (next: File | null, as: Chosen): Promise<void> => {
    outdate()
    setFile(next)
    setChosen(as)
    setRead(null)
    if (!next) return
    const found = await readListFile(next, ownSheets, as)
    setRead(found)
    if (!('rows' in found)) return
    const before = readMatch(headersKey(found.headers))
    setColumns(
      before?.length === found.headers.length
        ? before.map((name) => (isTarget(name) ? name : null))
        : guessColumns(found.headers, known),
    )
  }
  const choose = (n: number, target: Target): void => {
    if (!list) return
    outdate()
    // Each is read once: the column that had it is left out.
    const next = columns.map((one, m) => (m === n ? target : one === target && target !== null ? null : one))
    setColumns(next)
    keepMatch(headersKey(list.headers), next)
  }

  const ask = (rows: List['rows'], write: boolean) =>
    askServer<{ rows: RowReport[] }>(api(`/workshops/${workshop}/desk/lists/import`), {
      data: { columns, language: mails, rows, way, write },
    })
  const check = async (): Promise<void> => {
    if (!list || isBusy) return
    if (!columns.includes('email')) return setRefused(say(words.import.needEmail))
    setRefused(null)
    setPhase({ at: 'checking' })
    const { body, refused: why } = await ask(list.rows, false)
    if (!body) {
      setPhase({ at: 'choosing' })
      return setRefused(why ?? say(words.failed))
    }
    setPhase({ at: 'checked', reports: body.rows })
  }
  const write = async (reports: readonly RowReport[], before: readonly RowReport[]): Promise<void> => {
    if (!list || phase.at === 'writing') return
    setRefused(null)
    const wanted = new Set(reports.filter(isTakenIn).map(({ row }) => row))
    const rows = list.rows.filter(({ row }) => wanted.has(row))
    let done = before
    while (done.length < rows.length) {
      setPhase({ at: 'writing', reports, done })
      const { body, refused: why } = await ask(rows.slice(done.length, done.length + AT_ONCE), true)
      if (!body) {
        setPhase({ at: 'stopped', reports, done })
        return setRefused(why ?? say(words.failed))
      }
      done = [...done, ...body.rows]
    }
    const written = new Map(done.map((one) => [one.row, one]))
    setPhase({ at: 'done', reports: reports.map((one) => written.get(one.row) ?? one) })
    onWritten()
  }
  useEffect(() => {
    if (phase.at === 'checked' || phase.at === 'done') comeTo(outcome.current)
  }, [phase.at])

  const cellsOf = (row: number): readonly string[] => list?.rows.find((one) => one.row === row)?.cells ?? []
  const personOf = (row: number): string => {
    const cells = cellsOf(row)
    const said = (['givenName', 'familyName', 'name', 'email'] as const).map(
      (target) => cells[columns.indexOf(target)] ?? '',
    )
    const [given, family, name, email] = said
    return [[given, family, name].filter(Boolean).join(' '), email].filter(Boolean).join(' – ')
  }
  const headerOf = (n: number): string => list?.headers[n] || say(words.import.untitled)(n + 1)
  const taken = 'reports' in phase ? phase.reports.filter(isTakenIn).length : 0
  const form = read?.as

  return (
    <section aria-labelledby={`${id}-title`} className="lists__part">
      <h2 id={`${id}-title`}>{say(words.import.title)}</h2>
      <p>{say(words.import.intro)}</p>
      <Dropzone className="lists__drop" onChange={(dropped) => void open(dropped[0] ?? null, {})}>
        <input
          accept=".xlsx,.csv,.tsv,.txt"
          hidden
          onChange={(event) => {
            void open(event.target.files?.[0] ?? null, {})
            event.target.value = ''
          }}
          ref={input}
          type="file"
        />
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => input.current?.click()}
          size="medium"
        >
          {say(words.import.choose)}
        </Button>
        {file && <strong className="lists__file">{file.name}</strong>}
      </Dropzone>
      <output className="lists__said">{file && !read && say(words.import.opening)(file.name)}</output>
      {read && 'fault' in read && <Alert className="lists__refused">{say(words.import.faults[read.fault])}</Alert>}
      {file && form && (
        <ReadAs
          form={form}
          isBusy={isBusy}
          onChoose={(as) => void open(file, { ...chosen, ...as })}
          rows={list?.rows.length ?? null}
        />
      )}
      {list && (
        <>
          <ImportColumns
            columns={columns}
            headerOf={headerOf}
            isBusy={isBusy}
            onChoose={(n, name) => choose(n, isTarget(name) ? name : null)}
            questions={questions}
            rows={list.rows}
          />
          {languages.length > 1 && (
            <label className="lists__field">
              {say(words.import.language)}
              <select
                className="plain-box"
                disabled={isBusy}
                onChange={({ target: { value } }) => {
                  outdate()
                  setMails(value)
                }}
                value={mails}
              >
                {languages.map(({ code, label }) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          )}
          <fieldset className="lists__ways">
            <legend>{say(words.import.way)}</legend>
            {ways.map((one) => (
              <div key={one}>
                <label className="lists__tick">
                  <input
                    aria-describedby={`${id}-${one}`}
                    checked={way === one}
                    disabled={isBusy}
                    name={`${id}-way`}
                    onChange={() => {
                      outdate()
                      setWay(one)
                    }}
                    type="radio"
                  />
                  {say(words.import.ways[one])}
                </label>
                <p className="lists__fine" id={`${id}-${one}`}>
                  {say(words.import.wayHints[one])}
                </p>
              </div>
            ))}
          </fieldset>
          <div className="lists__acts">
            <Button
              buttonStyle={phase.at === 'checked' ? 'secondary' : 'primary'}
              disabled={isBusy || list.rows.length > MOST_ROWS}
              margin={false}
              onClick={() => void check()}
              size="medium"
            >
              {say(words.import.check)}
            </Button>
            <output className="lists__said">{phase.at === 'checking' && say(words.import.checking)}</output>
          </div>
        </>
      )}
      <Alert className="lists__refused">{refused}</Alert>
      {'reports' in phase && list && (
        <div className="lists__outcome" ref={outcome} tabIndex={-1}>
          <h3>{say(words.import.report)}</h3>
          <output className="lists__said">
            {phase.at === 'checked' && say(words.import.notYet)}
            {phase.at === 'writing' && say(words.import.writing)(phase.done.length, taken)}
            {phase.at === 'done' && say(words.import.done)(taken)}
          </output>
          <ImportReport
            headers={list.headers.map((_, n) => headerOf(n))}
            isWritten={phase.at === 'done'}
            key={phase.at === 'done' ? 'done' : 'before'}
            cellOf={(row, column) => (cellsOf(row)[column] ?? '').slice(0, MOST_QUOTED)}
            personOf={personOf}
            reports={phase.reports}
          />
          {phase.at === 'stopped' && (
            <>
              <p>{say(words.import.stopped)}</p>
              <Button margin={false} onClick={() => void write(phase.reports, phase.done)} size="medium">
                {say(words.import.goOn)}
              </Button>
            </>
          )}
          {phase.at === 'checked' &&
            (taken > 0 ? (
              <Button margin={false} onClick={() => void write(phase.reports, [])} size="medium">
                {say(words.import.write[way])(taken)}
              </Button>
            ) : (
              <p>{say(words.import.none)}</p>
            ))}
        </div>
      )}
    </section>
  )
}
