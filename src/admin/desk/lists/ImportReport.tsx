'use client'
import { useState } from 'react'
import { isTakenIn, type RowReport } from '../../../domain/lists/rows'
import { words } from '../../../i18n/words/desk/lists'
import { words as deskWords } from '../../../i18n/words/registrationsDesk'
import { useAdmin } from '../../shared/useAdmin'

const kinds = ['all', 'fault', 'in', 'out'] as const
type Kind = (typeof kinds)[number]

const kindOf = (report: RowReport): Kind => (report.is === 'fault' ? 'fault' : isTakenIn(report) ? 'in' : 'out')

/** So many rows are shown; what is to be mended is never so much. */
const MOST_SHOWN = 200

interface Props {
  reports: readonly RowReport[]
  headers: readonly string[]
  /** Whether they say what has become of each, rather than what will. */
  isWritten: boolean
  personOf: (row: number) => string
  /** What stands in a cell, as far as it is shown. */
  cellOf: (row: number, column: number) => string
}

/** What becomes of each row of a list. */
export const ImportReport = ({ cellOf, headers, isWritten, personOf, reports }: Props) => {
  const { say } = useAdmin()
  const count = (kind: Kind): number =>
    kind === 'all' ? reports.length : reports.filter((one) => kindOf(one) === kind).length
  const [kind, setKind] = useState<Kind>(() => (!isWritten && count('fault') ? 'fault' : 'all'))
  const chosen = reports.filter((one) => kind === 'all' || kindOf(one) === kind)
  const outcomeOf = (report: RowReport): string[] => {
    if (report.is === 'already') return [say(words.import.already)(say(deskWords.is[report.state]))]
    if (report.is === 'same') return [say(words.import.same)(report.as)]
    if (report.is === 'left') return [say(words.import.left[report.why])]
    if (report.is !== 'fault') return [say((isWritten ? words.import.was : words.import.is)[report.is])]
    return report.faults.map(({ column, message }) =>
      column === null
        ? message
        : say(words.import.inColumn)(headers[column] ?? String(column + 1), cellOf(report.row, column), message),
    )
  }
  return (
    <div className="lists__report">
      <fieldset className="chips">
        <legend className="lists__hidden">{say(words.import.show)}</legend>
        {kinds
          .filter((one) => one === 'all' || count(one) > 0)
          .map((one) => (
            <button aria-pressed={kind === one} key={one} onClick={() => setKind(one)} type="button">
              {say(words.import.those[one])} {count(one)}
            </button>
          ))}
      </fieldset>
      <div className="lists__scroll">
        <table className="lists__table">
          <thead>
            <tr>
              <th scope="col">{say(words.import.row)}</th>
              <th scope="col">{say(words.import.person)}</th>
              <th scope="col">{say(words.import.outcome)}</th>
            </tr>
          </thead>
          <tbody>
            {chosen.slice(0, MOST_SHOWN).map((report) => (
              <tr data-outcome={kindOf(report)} key={report.row}>
                <td>{report.row}</td>
                <td>{personOf(report.row)}</td>
                <td>
                  {outcomeOf(report).map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen.length > MOST_SHOWN && <p>{say(words.import.more)(chosen.length - MOST_SHOWN)}</p>}
    </div>
  )
}
