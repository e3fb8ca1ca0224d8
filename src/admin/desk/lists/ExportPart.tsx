'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { registrationStates, type RegistrationState } from '../../../domain/registration'
import { isRow } from '../../../domain/row'
import { words } from '../../../i18n/words/desk/lists'
import { words as deskWords } from '../../../i18n/words/registrationsDesk'
import { send } from '../../shared/reach'
import { Alert } from '../../shared/Trouble'
import { useAdmin } from '../../shared/useAdmin'
import { keep, readKept, textsIn } from './kept'

interface Props {
  workshop: string
  columns: readonly { target: string; header: string }[]
}

const formats = ['xlsx', 'csv'] as const
type Format = (typeof formats)[number]

/** What is chosen: what is left out, so that a new question is in. */
interface Choice {
  format: Format
  columnsOut: readonly string[]
  statesOut: readonly string[]
}

/** Health data is asked for anew each time. */
const NEEDS = 'needs'

const chosenBefore = (): Choice => {
  const kept = readKept('export')
  const row = isRow(kept) ? kept : {}
  return {
    format: row.format === 'csv' ? 'csv' : 'xlsx',
    columnsOut: [...new Set([...(textsIn(row.columnsOut) ?? []), NEEDS])],
    statesOut: textsIn(row.statesOut) ?? [],
  }
}

/** Gives a file to the browser, to be kept where it keeps files. */
const give = (body: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(body)
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** What a list is called, as its answer says; and how many people are in it. */
const saidOf = ({ headers }: Response): { name: string; rows: number } => ({
  name: /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? 'list',
  rows: Number(headers.get('X-Rows') ?? 0),
})

/** Takes the registrations of a workshop away as a file of a spreadsheet. */
export const ExportPart = ({ columns, workshop }: Props) => {
  const { api, say } = useAdmin()
  const id = useId()
  const [choice, setChoice] = useState<Choice>(chosenBefore)
  const [isBusy, setIsBusy] = useState(false)
  const [said, setSaid] = useState<{ rows: number; name: string } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const change = (next: Partial<Choice>): void => {
    const made = { ...choice, ...next }
    setChoice(made)
    keep('export', made)
  }
  const isIn = (list: readonly string[], name: string): boolean => !list.includes(name)
  const turned = (list: readonly string[], name: string, isOn: boolean): string[] => {
    const others = list.filter((one) => one !== name)
    return isOn ? others : [...others, name]
  }
  const targets = columns.map(({ target }) => target).filter((target) => isIn(choice.columnsOut, target))
  const states = registrationStates.filter((state) => isIn(choice.statesOut, state))

  const download = async (): Promise<void> => {
    if (isBusy) return
    setSaid(null)
    if (!targets.length || !states.length) return setRefused(say(words.export.nothing))
    setRefused(null)
    setIsBusy(true)
    const response = await send(api(`/workshops/${workshop}/desk/lists/export`), {
      body: JSON.stringify({ columns: targets, format: choice.format, states }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    }).catch(() => null)
    const body = response?.ok ? await response.blob().catch(() => null) : null
    if (response?.ok && body) {
      const named = saidOf(response)
      give(body, named.name)
      setSaid(named)
    } else {
      const answer: unknown = await response?.json().catch(() => null)
      const errors: unknown = isRow(answer) ? answer.errors : null
      const first: unknown = Array.isArray(errors) ? errors[0] : null
      setRefused(isRow(first) && typeof first.message === 'string' ? first.message : say(words.failed))
    }
    setIsBusy(false)
  }

  const tick = (name: string, label: string, isOn: boolean, onTurn: (isOn: boolean) => void) => (
    <label className="lists__tick" key={name}>
      <input checked={isOn} onChange={({ target: { checked } }) => onTurn(checked)} type="checkbox" />
      {label}
    </label>
  )

  return (
    <section aria-labelledby={`${id}-title`} className="lists__part">
      <h2 id={`${id}-title`}>{say(words.export.title)}</h2>
      <p>{say(words.export.intro)}</p>
      <fieldset className="lists__ticks">
        <legend>{say(words.export.format)}</legend>
        {formats.map((format) => (
          <label className="lists__tick" key={format}>
            <input
              checked={choice.format === format}
              name={`${id}-format`}
              onChange={() => change({ format })}
              type="radio"
            />
            {say(words.export.formats[format])}
          </label>
        ))}
      </fieldset>
      <fieldset className="lists__ticks">
        <legend>{say(words.export.columns)}</legend>
        {columns.map(({ header, target }) =>
          tick(target, header, isIn(choice.columnsOut, target), (isOn) =>
            change({ columnsOut: turned(choice.columnsOut, target, isOn) }),
          ),
        )}
      </fieldset>
      {isIn(choice.columnsOut, NEEDS) && <p className="lists__fine">{say(words.export.needs)}</p>}
      <fieldset className="lists__ticks">
        <legend>{say(words.export.states)}</legend>
        {registrationStates.map((state: RegistrationState) =>
          tick(state, say(deskWords.those[state]), isIn(choice.statesOut, state), (isOn) =>
            change({ statesOut: turned(choice.statesOut, state, isOn) }),
          ),
        )}
      </fieldset>
      <Alert className="lists__refused">{refused}</Alert>
      <div className="lists__acts">
        <Button disabled={isBusy} margin={false} onClick={() => void download()} size="medium">
          {say(words.export.download)}
        </Button>
        <output className="lists__said">
          {isBusy ? say(words.export.downloading) : said ? say(words.export.done)(said.rows, said.name) : null}
        </output>
      </div>
    </section>
  )
}
