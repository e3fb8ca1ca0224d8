'use client'
import { isServerColumn, readColumns, serverColumns, type Target } from '../../../domain/lists/columns'
import { words } from '../../../i18n/words/desk/lists'
import { useAdmin } from '../../shared/useAdmin'

const EXAMPLES = 3
/** Letters of an example that are shown. */
const MOST_SHOWN = 60

interface Props {
  columns: readonly Target[]
  headerOf: (column: number) => string
  isBusy: boolean
  /** @param name of what the column becomes; empty where it is left out */
  onChoose: (column: number, name: string) => void
  questions: readonly { target: string; label: string }[]
  rows: readonly { cells: readonly string[] }[]
}

/** What each column of a list becomes. */
export const ImportColumns = ({ columns, headerOf, isBusy, onChoose, questions, rows }: Props) => {
  const { say } = useAdmin()
  return (
    <>
      <h3>{say(words.import.columns)}</h3>
      <table className="lists__table lists__columns">
        <thead>
          <tr>
            <th scope="col">{say(words.import.column)}</th>
            <th scope="col">{say(words.import.examples)}</th>
            <th scope="col">{say(words.import.target)}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((target, n) => (
            // oxlint-disable-next-line react/no-array-index-key -- a column of a file has no other name
            <tr data-outcome={target && !isServerColumn(target) ? 'in' : 'out'} key={n}>
              <th scope="row">{headerOf(n)}</th>
              <td className="lists__examples">
                {rows
                  .map(({ cells }) => cells[n] ?? '')
                  .filter(Boolean)
                  .slice(0, EXAMPLES)
                  .map((cell) => cell.slice(0, MOST_SHOWN))
                  .join(' · ')}
              </td>
              <td>
                <select
                  aria-label={say(words.import.targetOf)(headerOf(n))}
                  className="plain-box"
                  disabled={isBusy}
                  onChange={({ target: { value } }) => onChoose(n, value)}
                  value={target ?? ''}
                >
                  <option value="">{say(words.import.leftOut)}</option>
                  {readColumns.map((one) => (
                    <option key={one} value={one}>
                      {say(words.columns[one])}
                    </option>
                  ))}
                  {questions.length > 0 && (
                    <optgroup label={say(words.import.questions)}>
                      {questions.map((one) => (
                        <option key={one.target} value={one.target}>
                          {one.label}
                        </option>
                      ))}
                    </optgroup>
                  )}
                  {serverColumns.map((one) => (
                    <option hidden={target !== one} key={one} value={one}>
                      {say(words.import.ofServer)(say(words.columns[one]))}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {columns.some(isServerColumn) && <p className="lists__fine">{say(words.import.notRead)}</p>}
      {columns.includes('state') && <p className="lists__fine">{say(words.import.stateRead)}</p>}
      {questions.some(({ target }) => !columns.some((one) => one === target)) && (
        <p className="lists__fine">{say(words.import.unanswered)}</p>
      )}
    </>
  )
}
