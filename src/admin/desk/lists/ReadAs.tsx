'use client'
import { encodings } from '../../../domain/lists/bytes'
import { separators } from '../../../domain/lists/csv'
import { words } from '../../../i18n/words/desk/lists'
import { useAdmin } from '../../shared/useAdmin'
import type { Chosen, ListForm } from './listFile'

interface Props {
  form: ListForm
  isBusy: boolean
  onChoose: (as: Chosen) => void
  /** How many there are; null where it could not be read so. */
  rows: number | null
}

/** As what a file was read, to be said otherwise where that was guessed wrongly. */
export const ReadAs = ({ form, isBusy, onChoose, rows }: Props) => {
  const { say } = useAdmin()
  return (
    <div className="lists__as">
      <strong>{say(words.import.readAs)}</strong>
      {form.kind === 'workbook' ? (
        <span>{say(words.import.workbook)(form.sheet, rows ?? 0)}</span>
      ) : (
        <>
          <label>
            {say(words.import.encoding)}
            <select
              className="plain-box"
              disabled={isBusy}
              onChange={({ target: { value } }) => {
                const encoding = encodings.find((one) => one === value)
                if (encoding) onChoose({ encoding })
              }}
              value={form.encoding}
            >
              {encodings.map((one) => (
                <option key={one} value={one}>
                  {say(words.import.encodings[one])}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say(words.import.separator)}
            <select
              className="plain-box"
              disabled={isBusy}
              onChange={({ target: { value } }) => {
                const separator = separators.find((one) => one === value)
                if (separator) onChoose({ separator })
              }}
              value={form.separator}
            >
              {separators.map((one) => (
                <option key={one} value={one}>
                  {say(words.import.separators[one])}
                </option>
              ))}
            </select>
          </label>
          {rows !== null && <span>{say(words.import.rows)(rows)}</span>}
        </>
      )}
    </div>
  )
}
