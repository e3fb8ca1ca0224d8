'use client'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/importExport'
import { useAdmin } from '../shared/useAdmin'
import type { Problem } from './useSeriesFiles'

/** What is wrong with a file: where, and why. */
export const ProblemList = ({ problems }: { problems: readonly Problem[] }): ReactNode => {
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
