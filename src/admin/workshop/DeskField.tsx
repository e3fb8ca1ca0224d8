'use client'
import { Button, Link, useDocumentInfo, withCondition } from '@payloadcms/ui'
import { useEffect, useId, useState, type ChangeEvent } from 'react'
import { resolveWallTime } from '../../domain/time'
import { dayAndTime } from '../../i18n/clock'
import { words } from '../../i18n/words/desk'
import { words as people } from '../../i18n/words/desk/people'
import { words as common } from '../../i18n/words/workshops'
import { askServer, useAsking } from '../shared/asking'
import { Alert } from '../shared/Trouble'
import { TimeBox } from '../shared/TimeBox'
import { unstoredTexts } from '../shared/unstored'
import { useAdmin } from '../shared/useAdmin'
import { useMay } from '../shared/useMay'
import './desk.css'

/** What the desk says, as its form holds it: numbers as they are typed. */
interface Typed {
  capacity: string
  waitlist: boolean
  opensAt: string
  opensAtFold: string
  closesAt: string
  closesAtFold: string
  offerHours: string
  reminders: string
  thanks: boolean
}

interface Said {
  desk: {
    capacity: number | null
    waitlist: boolean
    opensAt: string | null
    opensAtFold: string | null
    closesAt: string | null
    closesAtFold: string | null
    offerHours: number
    reminders: number[]
    thanks: boolean
  }
  timeZone: string | null
}

/** What the server says of what it refuses. */
interface Refusals {
  errors?: readonly { code?: string }[]
}

const unstored = unstoredTexts<Partial<Typed>>(() => true)

const typedOf = ({ desk }: Said): Typed => ({
  capacity: desk.capacity === null ? '' : String(desk.capacity),
  waitlist: desk.waitlist,
  opensAt: desk.opensAt ?? '',
  opensAtFold: desk.opensAtFold ?? '',
  closesAt: desk.closesAt ?? '',
  closesAtFold: desk.closesAtFold ?? '',
  offerHours: String(desk.offerHours),
  reminders: desk.reminders.join(', '),
  thanks: desk.thanks,
})

/** A number as it is sent: what is none goes as it was typed, and the server says what is wrong with it. */
const numberOf = (typed: string): number | string => {
  const text = typed.trim()
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}

/** What is sent of what was changed. */
const sentOf = (changed: Partial<Typed>): object =>
  Object.fromEntries(
    Object.entries(changed).map(([name, value]) => {
      if (typeof value === 'boolean') return [name, value]
      if (name === 'reminders')
        return [
          name,
          value
            .split(/[\s,;]+/)
            .filter(Boolean)
            .map(numberOf),
        ]
      if (name === 'offerHours') return [name, numberOf(value)]
      if (name === 'capacity') return [name, value.trim() ? numberOf(value) : null]
      return [name, value || null]
    }),
  )

/** Seats and window of a workshop’s registration: no part of its draft, stored by a button of their own, in force at once. */
export const DeskField = withCondition(() => {
  const { id } = useDocumentInfo()
  const { api, language, page, say } = useAdmin()
  const names = useId()
  const may = useMay('editor')
  const maySeePeople = useMay('organiser')
  const place = may ? String(id ?? '') : ''
  const address = api(`/workshops/${place}/desk`)
  const { ask, body } = useAsking<Said>(address)
  const [stored, setStored] = useState<Said | null>(null)
  const [state, setState] = useState<'idle' | 'saved' | 'saving'>('idle')
  const [refused, setRefused] = useState<string | null>(null)
  const changed = unstored.useHeld(place)
  useEffect(() => {
    if (place) ask()
  }, [ask, place])

  if (!may) return null
  if (!place) return <p className="desk__hint">{say(words.saveFirst)}</p>
  const said = stored ?? body
  if (!said) return null
  const before = typedOf(said)
  const typed: Typed = { ...before, ...changed }
  const zone = said.timeZone

  const change = (part: Partial<Typed>): void => {
    const all = Object.entries({ ...unstored.get(place), ...part })
    const known: Record<string, unknown> = { ...before }
    const left = Object.fromEntries(all.filter(([name, value]) => value !== known[name]))
    unstored.set(place, all.length && Object.keys(left).length ? left : null)
    setState('idle')
    setRefused(null)
  }
  const save = async (): Promise<void> => {
    const sent = unstored.get(place)
    if (!sent || state === 'saving') return
    setState('saving')
    // Over which number of seats another one is typed: of two who set it, the second is told first.
    const over = 'capacity' in sent ? { seenCapacity: said.desk.capacity } : {}
    const {
      body: now,
      refused: why,
      said: all,
    } = await askServer<Said, Refusals>(address, { data: { ...sentOf(sent), ...over } })
    const isOvertaken = all?.errors?.some(({ code }) => code === 'SEATS_CHANGED') ?? false
    const fresh = isOvertaken ? (await askServer<Said>(address)).body : undefined
    setRefused(now ? null : fresh ? say(people.seats.meanwhile)(fresh.desk.capacity) : (why ?? say(words.failed)))
    setState(now ? 'saved' : 'idle')
    if (fresh) setStored(fresh)
    if (!now) return
    setStored(now)
    // What was typed meanwhile is not stored yet.
    const since = Object.entries(unstored.get(place) ?? {})
    const known: Record<string, unknown> = { ...sent }
    const left = Object.fromEntries(since.filter(([name, value]) => value !== known[name]))
    unstored.set(place, Object.keys(left).length ? left : null)
  }
  const text = (name: 'capacity' | 'offerHours' | 'reminders', hint: string) => (
    <label className="desk__field">
      <span>{say(words[name])}</span>
      <input
        aria-describedby={`${names}${name}`}
        className="plain-box"
        inputMode={name === 'reminders' ? 'text' : 'numeric'}
        maxLength={60}
        name={`desk-${name}`}
        onChange={(event: ChangeEvent<HTMLInputElement>) => change({ [name]: event.target.value })}
        type="text"
        value={typed[name]}
      />
      <span className="desk__hint" id={`${names}${name}`}>
        {hint}
      </span>
    </label>
  )
  const tick = (name: 'thanks' | 'waitlist', hint?: string) => (
    <div>
      <label className="desk__tick">
        <input
          aria-describedby={hint && `${names}${name}`}
          checked={typed[name]}
          name={`desk-${name}`}
          onChange={(event) => change({ [name]: event.target.checked })}
          type="checkbox"
        />
        <span>{say(words[name])}</span>
      </label>
      {hint && (
        <span className="desk__hint" id={`${names}${name}`}>
          {hint}
        </span>
      )}
    </div>
  )
  const time = (name: 'closesAt' | 'opensAt', hint: string) => {
    const resolved = resolveWallTime(typed[name], zone, typed[`${name}Fold`])
    const comesTwice = typed[`${name}Fold`] || (!resolved.ok && resolved.code === 'WALL_TIME_TWICE')
    return (
      <div className="desk__field">
        <label>
          <span>{say(words[name])}</span>
          <TimeBox
            aria-describedby={`${names}${name}`}
            className="plain-box"
            max="9999-12-31T23:59"
            name={`desk-${name}`}
            onTyped={(value) =>
              change({ [name]: value, [`${name}Fold`]: value === before[name] ? before[`${name}Fold`] : '' })
            }
            stored={before[name]}
            type="datetime-local"
            value={typed[name]}
          />
        </label>
        {comesTwice && (
          <label>
            <span>{say(common.fold.label)}</span>
            <select
              className="plain-box"
              name={`desk-${name}Fold`}
              onChange={(event) => change({ [`${name}Fold`]: event.target.value })}
              value={typed[`${name}Fold`]}
            >
              <option value="">–</option>
              <option value="earlier">{say(common.fold.earlier)}</option>
              <option value="later">{say(common.fold.later)}</option>
            </select>
          </label>
        )}
        <span className="desk__hint" id={`${names}${name}`}>
          {resolved.ok ? `${dayAndTime(typed[name], language)}${zone ? `, ${say(words.inZone)(zone)}` : ''}` : hint}
        </span>
      </div>
    )
  }

  return (
    <fieldset className="desk">
      <legend>{say(words.title)}</legend>
      <p className="desk__hint">{say(words.atOnce)}</p>
      <div className="desk__row">
        {text('capacity', say(words.unlimited))}
        {tick('waitlist')}
      </div>
      <div className="desk__row">
        {time('opensAt', say(words.opensHint))}
        {time('closesAt', say(words.closesHint))}
      </div>
      <div className="desk__row">
        {text('offerHours', say(words.offerHint))}
        {text('reminders', say(words.remindersHint))}
      </div>
      {tick('thanks', say(words.thanksHint))}
      <Alert className="desk__refused">{refused}</Alert>
      <div className="desk__ways">
        <Button
          buttonStyle="secondary"
          // Where it was pressed it keeps the focus: it rests once it is saved and left.
          disabled={!changed && state === 'idle'}
          margin={false}
          onClick={() => void save()}
        >
          {say(state === 'saving' ? words.saving : words.save)}
        </Button>
        <output>{state === 'saved' && !changed ? say(words.saved) : null}</output>
        {maySeePeople && (
          <Link className="desk__people" href={page(`/desks/${place}`)} prefetch={false}>
            {say(words.people)}
          </Link>
        )}
      </div>
    </fieldset>
  )
})
