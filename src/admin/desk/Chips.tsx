'use client'
import { attendances } from '../../domain/attendance'
import { registrationStates } from '../../domain/registration'
import { hands } from '../../domain/roll'
import { ownOf } from '../../domain/row'
import { languageName } from '../../i18n/languageNames'
import { words as attendance } from '../../i18n/words/attendance'
import { words } from '../../i18n/words/desk/people'
import { words as list } from '../../i18n/words/registrationsDesk'
import { useAdmin } from '../shared/useAdmin'
import type { Found, Query } from './types'

interface Chip<V extends string> {
  value: V | null
  label: string
  count: number | null
}

interface RowProps<V extends string> {
  chips: readonly Chip<V>[]
  chosen: V | null
  legend: string
  /** Whether the legend is read by ear alone. */
  isBare?: boolean
  onChoose: (value: V | null) => void
}

/** A row of chips of which one is chosen, or none; each says how many it would show. */
const ChipRow = <V extends string>({ chips, chosen, isBare = false, legend, onChoose }: RowProps<V>) => (
  <fieldset className="chips">
    <legend className={isBare ? 'sr-only' : ''}>{legend}</legend>
    {chips.map(({ count, label, value }) => (
      <button
        aria-pressed={chosen === value}
        key={value ?? ''}
        onClick={() => onChoose(chosen === value ? null : value)}
        type="button"
      >
        {label}
        {count !== null && <span className="registrations__count">{count}</span>}
      </button>
    ))}
  </fieldset>
)

interface Props {
  chips: Found['chips']
  query: Query
  onChange: (changes: Partial<Query>) => void
}

/** Whom the desk shows: by state, by what needs a hand, and folded away, by answers, interpretation and attendance. */
export const Chips = ({ chips, onChange, query }: Props) => {
  const { language, say } = useAdmin()
  const { answers, attended, hand, interpretation, state } = query
  const all = Object.values(chips.state).reduce((sum, count) => sum + count, 0)
  const ofState = [
    { value: null, label: say(words.chips.all), count: all },
    ...registrationStates
      .filter((one) => one !== 'invited' || chips.state.invited)
      .map((one) => ({ value: one, label: say(list.those[one]), count: chips.state[one] ?? 0 })),
  ]
  const ofHand = hands
    .filter((one) => chips.hand[one] || hand === one)
    .map((one) => ({ value: one, label: say(words.hands[one]), count: chips.hand[one] ?? 0 }))
  const languages = [...new Set([...Object.keys(chips.interpretation), ...(interpretation ? [interpretation] : [])])]
  const isNarrowed = Boolean(attended || interpretation || Object.keys(answers).length)
  const ofAttendance = attendances
    .filter((one) => chips.attended[one] || attended === one)
    .map((one) => ({ value: one, label: say(attendance.is[one]), count: chips.attended[one] ?? 0 }))
  const hasMore = chips.answers.length > 0 || languages.length > 0 || ofAttendance.length > 0
  return (
    <div className="desk-chips">
      <ChipRow
        chips={ofState}
        chosen={state}
        isBare
        legend={say(words.chips.states)}
        onChoose={(value) => onChange({ state: value })}
      />
      {ofHand.length > 0 && (
        <ChipRow
          chips={ofHand}
          chosen={hand}
          legend={say(words.chips.hands)}
          onChoose={(value) => onChange({ hand: value })}
        />
      )}
      {hasMore && (
        <details open={isNarrowed || undefined}>
          <summary>{say(words.chips.more)}</summary>
          {chips.answers.map(({ key, label, values }) => (
            <ChipRow
              chips={values}
              chosen={ownOf(answers, key) ?? null}
              key={key}
              legend={label}
              onChoose={(value) => {
                const others = Object.entries(answers).filter(([other]) => other !== key)
                onChange({ answers: Object.fromEntries(value === null ? others : [...others, [key, value]]) })
              }}
            />
          ))}
          {languages.length > 0 && (
            <ChipRow
              chips={languages.map((code) => ({
                value: code,
                label: languageName(code, language),
                count: chips.interpretation[code] ?? 0,
              }))}
              chosen={interpretation}
              legend={say(words.chips.interpretation)}
              onChoose={(value) => onChange({ interpretation: value })}
            />
          )}
          {ofAttendance.length > 0 && (
            <ChipRow
              chips={ofAttendance}
              chosen={attended}
              legend={say(attendance.label)}
              onChoose={(value) => onChange({ attended: value })}
            />
          )}
        </details>
      )}
    </div>
  )
}
