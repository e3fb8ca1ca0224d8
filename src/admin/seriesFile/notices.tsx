'use client'
import type { ReactNode } from 'react'
import type { SaidProblem } from '../../domain/seriesUpload'
import { words } from '../../i18n/words/importExport'
import { SessionEnded, Trouble } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import type { RefusedError } from './useSeriesFiles'

/** What is wrong with a file: where, and why. */
export const ProblemList = ({ problems }: { problems: readonly SaidProblem[] }) => {
  const { say } = useAdmin()
  return (
    <ul>
      {problems.map(({ column, field, line, message }) => (
        <li key={`${line}:${column} ${field} ${message}`}>
          {line !== undefined && <strong>{say(words.wrong.at)(line, column ?? 1)}</strong>}
          {field && <code>{field}</code>}
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  children?: ReactNode
  refused: RefusedError
  /** What is said of a session that has ended, and where nothing came. */
  session: string
  silent: string
  title: string
}

/** Why there is no answer, and a way on. */
export const NoAnswer = ({ children, refused, session, silent, title }: Props) => {
  const { say } = useAdmin()
  const box = { children, className: 'series-file__box' }
  const { message, reason } = refused
  if (reason === 'session') return <SessionEnded {...box} text={session} />
  const lines = { said: message, silent, cut: say(words.failed.cut), gone: say(words.failed.fileGone) }
  return <Trouble {...box} lines={[lines[reason]]} title={title} />
}
