'use client'
import { words } from '../../i18n/words/desk/people'
import { useAdmin } from '../shared/useAdmin'
import type { Lately } from './types'

const units = [
  ['minute', 60],
  ['second', 1],
] as const

/** How long ago something was: `10 seconds ago`. */
const agoOf = (at: string, now: string, language: string): string => {
  const seconds = Math.max(1, Math.round((Date.parse(now) - Date.parse(at)) / 1000))
  const [unit, size] = units.find(([, most]) => seconds >= most) ?? units[1]
  return new Intl.RelativeTimeFormat(language).format(-Math.round(seconds / size), unit)
}

const isIn = <T extends object>(of: T, name: PropertyKey): name is keyof T => Object.hasOwn(of, name)

/** What others did at this desk since one has it open, each with when. */
export const WhatOthersDid = ({ lately, now }: { lately: readonly Lately[]; now: string }) => {
  const { language, say } = useAdmin()
  const said = ({ act, by, name, set, who }: Lately): string | null => {
    const whom = name ?? say(words.lately.nobody)
    if (by === 'self') return isIn(words.lately.self, act) ? say(words.lately.self[act])(whom) : null
    const actor = who ?? say(by === 'door' ? words.lately.door : words.lately.somebody)
    if (set?.capacity) return say(words.lately.set.capacity)(actor, set.capacity)
    if (set?.capacity === null) return say(words.lately.set.unlimited)(actor)
    if (set) return say(set.waitlist ? words.lately.set.waitlistOn : words.lately.set.waitlistOff)(actor)
    return isIn(words.lately.by, act) ? say(words.lately.by[act])(actor, whom) : null
  }
  const told = lately.flatMap((one) => {
    const what = said(one)
    return what ? [{ id: one.id, what, ago: agoOf(one.at, now, language) }] : []
  })
  return (
    <ul aria-label={say(words.lately.title)} aria-live="polite" className="others" role="log">
      {told.slice(-5).map(({ ago, id, what }) => (
        <li key={id}>
          {what}, <span className="registrations__fine">{ago}</span>
        </li>
      ))}
    </ul>
  )
}
