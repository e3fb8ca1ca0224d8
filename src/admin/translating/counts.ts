'use client'
import { useEffect } from 'react'
import type { CountsToDo } from '../../domain/translating'
import { askServer } from '../shared/asking'
import { sharedValues } from '../shared/sharedValues'
import { useAdmin } from '../shared/useAdmin'

/** How long a number counts as fresh, and how long saves are waited for before it is asked anew, in milliseconds. */
const FRESH_MS = 60_000
const QUIET_MS = 1500

const known = sharedValues<{ at: number; count: number }>()
/** Those that are on the screen. */
const shown = new Set<string>()
let quiet: ReturnType<typeof setTimeout> | undefined

type Said = { count: number } | { counts: CountsToDo }

const ask = async (address: string): Promise<void> => {
  const { body } = await askServer<Said>(address)
  if (!body) return
  const count = 'count' in body ? body.count : Object.values(body.counts).reduce((sum, some) => sum + some, 0)
  known.set(address, { at: Date.now(), count })
}

/** Asks anew, once nothing was saved for a moment, for all the numbers that are on the screen. */
export const askCountsAgain = (): void => {
  clearTimeout(quiet)
  quiet = setTimeout(() => shown.forEach((address) => void ask(address)), QUIET_MS)
}

/** How many texts of a workshop are to be translated, or without one how many documents have such a text; undefined until it is known. */
export const useCountToDo = (workshop: string | null, isWanted: boolean): number | undefined => {
  const { api } = useAdmin()
  const address = api(workshop === null ? '/translations' : `/translations?workshop=${workshop}&count=true`)
  useEffect(() => {
    if (!isWanted) return undefined
    shown.add(address)
    const entry = known.get(address)
    if (!entry || Date.now() - entry.at > FRESH_MS) void ask(address)
    return () => void shown.delete(address)
  }, [address, isWanted])
  return known.useValue(address)?.count
}
