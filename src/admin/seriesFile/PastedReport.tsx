'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { PastedAnswer } from '../../domain/pastedAnswer'
import type { Doubt } from '../../domain/programmeText/doubtKinds'
import type { PastedSession, PastedTexts } from '../../domain/programmeText/entry'
import { linesOf } from '../../domain/programmeText/lines'
import type { PastedPerson } from '../../domain/programmeText/people'
import { fold } from '../../domain/texts'
import { dayOf } from '../../i18n/dates'
import { words as common } from '../../i18n/words/common'
import { doubts as reasons, words } from '../../i18n/words/pasting'
import { words as sessions } from '../../i18n/words/sessions'
import { useAdmin } from '../shared/useAdmin'

interface Props {
  answer: PastedAnswer
  /** What would be written is shown already: to apply it comes next. */
  isPlanned: boolean
  /** Puts a line of the text right, or takes it out: null. */
  onCorrect: (number: number, line: string | null) => void
  onFile: (file: File) => void
  /** Undoes the last correction, where there is one. */
  onUndo: (() => void) | null
  /** What was read. */
  text: string
}

const idOf = (number: number, isLeft: boolean): string => `pasted-${isLeft ? 'left' : 'line'}-${number}`

const countOf = (all: readonly PastedSession[]): number =>
  all.reduce((sum, { sessions: inner }) => sum + 1 + countOf(inner), 0)

const lineNumbers = (...of: readonly number[]): number[] => [...new Set(of)].sort((a, b) => a - b)

const Texts = ({ said }: { said: PastedTexts }) => (
  <>
    {(['fr', 'en'] as const).map(
      (language) =>
        said[language] !== null && (
          <span className="pasted__title" key={language} lang={language}>
            {said[language]}
          </span>
        ),
    )}
  </>
)

interface LineProps {
  /** What was guessed of it. */
  doubts: readonly Doubt[]
  /** The id of the line on the page. */
  id: string | undefined
  line: string
  onCorrect: (line: string | null) => void
  /** The part of the line that is meant, where it is not the whole. */
  shown?: string
}

/** A line of the text, which can be put right or left out where it stands. */
const SourceLine = ({ doubts, id, line, onCorrect, shown = line }: LineProps) => {
  const { say } = useAdmin()
  const [typed, setTyped] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const isOpen = typed !== null
  // What was pressed has given way to it.
  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])
  const said = shown
    .split('\t')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ')
  if (typed === null)
    return (
      <>
        <button
          aria-describedby={doubts.length > 0 ? `${id}-check` : undefined}
          aria-label={say(words.correctLine)(said)}
          className="pasted__line-of-text"
          id={id}
          onClick={() => setTyped(line)}
          type="button"
        >
          {said}
        </button>
        {doubts.length > 0 && (
          <span className="pasted__doubt" id={`${id}-check`}>
            <strong>{say(words.check)}</strong> {doubts.map(({ about, kind }) => say(reasons[kind])(about)).join(' ')}
          </span>
        )}
      </>
    )
  return (
    <form
      className="pasted__correct"
      onSubmit={(event) => {
        event.preventDefault()
        onCorrect(typed)
      }}
    >
      <textarea
        aria-label={say(words.corrected)}
        ref={field}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null)
        }}
        rows={Math.min(6, 1 + Math.floor(typed.length / 50))}
        value={typed}
      />
      <span className="pasted__acts">
        <button type="submit">{say(words.readAgain)}</button>
        <button onClick={() => onCorrect(null)} type="button">
          {say(words.leave)}
        </button>
        <button onClick={() => setTyped(null)} type="button">
          {say(words.cancel)}
        </button>
      </span>
    </form>
  )
}

/** What a text was read as, each session beside the lines that it came from, and what found no place. */
export const PastedReport = ({ answer, isPlanned, onCorrect, onFile, onUndo, text }: Props) => {
  const { language, say } = useAdmin()
  const { file, lacksDay, organisations, people, read } = answer
  const lines = linesOf(text)
  const known = new Set(people.filter(({ isKnown }) => isKnown).map(({ name }) => fold(name)))
  const isKnown = (name: string): boolean => known.has(fold(name))
  const found = organisations.filter((each) => each.isKnown)
  const created = organisations.filter((each) => !each.isKnown)

  const seen = new Set<string>()
  /** The marks of a line and its id: where it stands first among the lines that were read, or among those that found no place. */
  const marksOf = (number: number, isLeft: boolean): Pick<LineProps, 'doubts' | 'id'> => {
    const id = idOf(number, isLeft)
    if (seen.has(id)) return { doubts: [], id: undefined }
    seen.add(id)
    return { doubts: read.doubts.filter((doubt) => doubt.number === number && (doubt.kind === 'left') === isLeft), id }
  }
  const toCheck = [...new Set(read.doubts.map(({ kind, number }) => idOf(number, kind === 'left')))]
  // Those that found no place stand above.
  const firstToCheck = toCheck.find((id) => id.startsWith('pasted-left')) ?? toCheck[0]
  const source = (numbers: readonly number[]): ReactNode => (
    <td className="pasted__source">
      {numbers.map((number) => (
        <SourceLine
          {...marksOf(number, false)}
          key={number}
          line={lines[number - 1] ?? ''}
          onCorrect={(line) => onCorrect(number, line)}
        />
      ))}
    </td>
  )
  const persons = (all: readonly PastedPerson[]): ReactNode =>
    all.length > 0 && (
      <ul className="pasted__people">
        {all.map(({ line, lineIn, name, role }) => (
          <li key={name}>
            <strong>{name}</strong>
            {isKnown(name) ? (
              <span className="pasted__known">{say(words.isKnown)}</span>
            ) : (
              <span className="pasted__new">{say(words.isNew)}</span>
            )}
            {role !== 'speaker' && <span>{say(common.people.roles[role])}</span>}
            {lineIn ? (
              <span className="pasted__line">{`${lineIn.fr} / ${lineIn.en}`}</span>
            ) : (
              line && <span className="pasted__line">{line}</span>
            )}
          </li>
        ))}
      </ul>
    )
  const rows = (all: readonly PastedSession[], depth = 0): ReactNode[] =>
    all.flatMap((session, n) => [
      <tr className={depth ? 'pasted__inner' : undefined} key={`${depth}-${session.lines.join('-')}-${n}`}>
        {source(session.lines)}
        <td>
          <span className="pasted__kind">
            {[
              say(sessions.kind[session.kind]),
              session.day ? dayOf(`${session.day}T00:00`, language) : '',
              [session.startsAt, session.endsAt].filter(Boolean).join('–'),
              session.minutes ? `${session.minutes}\u00a0min` : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <Texts said={session.title} />
          {session.title.fr === null && session.title.en === null && <em>{say(words.noTitle)}</em>}
          {persons(session.people)}
          <Texts said={session.abstract} />
        </td>
      </tr>,
      ...rows(session.sessions, depth + 1),
    ])
  const ofWorkshop = [read.title, read.shortTitle, read.subtitle].some(({ en, fr }) => en !== null || fr !== null)
  return (
    <div className="pasted">
      <h3>{say(words.found)(countOf(read.sessions), people.length, people.filter((each) => each.isKnown).length)}</h3>
      {onUndo && (
        <Button buttonStyle="secondary" margin={false} onClick={onUndo} size="small">
          {say(words.undo)}
        </Button>
      )}
      {file === null && <p>{say(words.nothing)}</p>}
      {toCheck.length > 0 && (
        <p className="pasted__check">
          {say(words.toCheck)(toCheck.length)} <a href={`#${firstToCheck}`}>{say(words.firstToCheck)}</a>
        </p>
      )}
      {lacksDay && (
        <div className="warning series-file__box">
          <p>{say(words.lacksDay)}</p>
        </div>
      )}
      {read.leftOut.length > 0 && (
        <div className="warning series-file__box">
          <p>{say(words.leftOut)(read.leftOut.length)}</p>
          <ul>
            {read.leftOut.map((line, n) => (
              <li key={`${line.number}-${n}`}>
                <SourceLine
                  {...marksOf(line.number, true)}
                  line={lines[line.number - 1] ?? line.text}
                  onCorrect={(said) => onCorrect(line.number, said)}
                  shown={line.text}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {file !== null && (
        <>
          <p>{say(words.hint)}</p>
          <table className="pasted__table">
            <thead>
              <tr>
                <th scope="col">{say(words.source)}</th>
                <th scope="col">{say(words.understood)}</th>
              </tr>
            </thead>
            <tbody>
              {(ofWorkshop || read.day !== null || read.people.length > 0) && (
                <tr>
                  {source(lineNumbers(...read.lines))}
                  <td>
                    <span className="pasted__kind">
                      {[
                        say(words.workshop),
                        read.number === null ? '' : String(read.number),
                        read.day ? dayOf(`${read.day}T00:00`, language) : '',
                        [read.startsAt, read.endsAt].filter(Boolean).join('–'),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                    <Texts said={read.shortTitle} />
                    <Texts said={read.title} />
                    <Texts said={read.subtitle} />
                    {persons(read.people)}
                    {read.committee.length > 0 && <span className="pasted__kind">{say(words.committee)}</span>}
                    {persons(read.committee)}
                  </td>
                </tr>
              )}
              {rows(read.sessions)}
            </tbody>
          </table>
          {found.length > 0 && <p>{say(words.knownOrganisations)(found.map(({ name }) => name).join(', '))}</p>}
          {created.length > 0 && <p>{say(words.organisations)(created.map(({ name }) => name).join(', '))}</p>}
          <div className="series-file__ways">
            <Button
              buttonStyle={isPlanned ? 'secondary' : 'primary'}
              margin={false}
              onClick={() => onFile(new File([file.text], file.name, { type: 'application/yaml' }))}
              size="medium"
            >
              {say(words.goOn)}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
