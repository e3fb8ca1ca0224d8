'use client'
import { useEffect } from 'react'
import { translatedKinds, type CountsToDo } from '../../domain/translating'
import { askServer } from '../shared/asking'
import { onWritten } from '../shared/reach'
import { sharedValues } from '../shared/sharedValues'
import { listen, together } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

/** How many texts or documents are to be translated: the same numbers in the navigation, on a tab and on the screen, asked anew together. */

/** How long a number counts as fresh, also for whoever comes back to the window, and how long writes are waited for before it is asked anew, in milliseconds. */
const FRESH_MS = 60_000
const LEFT_MS = 3000
const QUIET_MS = 400

type Said = { count: number } | { counts: CountsToDo }

/** What was answered last, and when; null where nothing could be asked yet. */
interface Known {
  at: number
  said: Said | null
}

const known = sharedValues<Known>()
/** Those that are on the screen, and how many show each. */
const shown = new Map<string, number>()
/** Which question was the last: an answer to one before it is older. */
const asked = new Map<string, number>()
let quiet: ReturnType<typeof setTimeout> | undefined

const ask = async (address: string): Promise<void> => {
  const turn = (asked.get(address) ?? 0) + 1
  asked.set(address, turn)
  const { body } = await askServer<Said>(address)
  if (asked.get(address) !== turn) return
  known.set(address, { at: Date.now(), said: body ?? known.get(address)?.said ?? null })
}

const askAll = (): void => shown.forEach((_, address) => void ask(address))

/** Writes after which there may be other texts: of content, not of a desk. */
const ofContent = new RegExp(`/(${translatedKinds.join('|')}|globals|series-file|translations)(?![^/?])(?!.*/desk)`)

/** Asks anew, once nothing was stored for a moment, for all the numbers that are on the screen. */
const askAgain = (written: string): void => {
  if (!ofContent.test(written)) return
  clearTimeout(quiet)
  quiet = setTimeout(askAll, QUIET_MS)
}

const askIfOld = (): void => {
  if (document.visibilityState === 'visible')
    for (const address of shown.keys()) if (Date.now() - (known.get(address)?.at ?? 0) > LEFT_MS) void ask(address)
}

// Whatever stores something may change them: this screen, a form, another person, of whom one hears on coming back.
let stop: (() => void) | null = null

const show = (address: string, fresh: number): (() => void) => {
  shown.set(address, (shown.get(address) ?? 0) + 1)
  stop ??= together(onWritten(askAgain), listen(window, 'focus', askIfOld))
  if (Date.now() - (known.get(address)?.at ?? 0) > fresh) void ask(address)
  return () => {
    const others = (shown.get(address) ?? 1) - 1
    if (others) shown.set(address, others)
    else shown.delete(address)
    if (shown.size) return
    stop?.()
    stop = null
  }
}

const useKnown = (address: string, isWanted: boolean, fresh = FRESH_MS): Known | undefined => {
  useEffect(() => (isWanted ? show(address, fresh) : undefined), [address, fresh, isWanted])
  return known.useValue(address)
}

const sumOf = (said: Said): number =>
  'count' in said ? said.count : Object.values(said.counts).reduce((sum, some) => sum + some, 0)

/** How many texts of a workshop are to be translated, or without one how many documents have such a text; undefined until it is known. */
export const useCountToDo = (workshop: string | null, isWanted: boolean): number | undefined => {
  const { api } = useAdmin()
  const path = workshop === null ? '/translations' : (`/translations?workshop=${workshop}&count=true` as const)
  const said = useKnown(api(path), isWanted)?.said
  return said ? sumOf(said) : undefined
}

/**
 * How many documents of each kind have such a text, also where somebody else stored something shortly before.
 * @param only the language that is meant; null for each
 * @returns undefined until it is known, null where it could not be asked
 */
export const useCountsToDo = (only: string | null, isWanted: boolean): CountsToDo | null | undefined => {
  const { api } = useAdmin()
  const found = useKnown(api(only ? `/translations?language=${only}` : '/translations'), isWanted, 0)
  if (!found) return undefined
  return found.said && 'counts' in found.said ? found.said.counts : null
}
