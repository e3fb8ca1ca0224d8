'use client'
import { useEffect, useEffectEvent, type KeyboardEvent } from 'react'
import type { SingleAct } from '../../domain/programmeActs'
import { localeCodes } from '../../i18n/locales'
import { later } from '../shared/until'
import { unstoredTexts } from '../shared/unstored'
import { isUnanswered, useRetry, type Done } from './useProgramme'

/** How long after the last key something is stored by itself, in milliseconds. */
const PAUSE_MS = 2000

interface Kept {
  typed: string
  /** What stood here when one began to type, or was last stored from here. */
  seen: string
  /** Why it is not stored. */
  trouble: Done | null
}

const kept = unstoredTexts<Kept>(() => true)
/** Places that are being stored. */
const busy = new Set<string>()

type Said = Extract<SingleAct, { act: 'edit' }>['data']

/** A place of a session that is typed into: its title in a language, a time, or how long it takes. */
export const placeOf = (session: string, field: string): string => `${session} ${field}`

/** What one has taken back oneself is no change by somebody else: what is typed meanwhile goes on from there. */
export const rebaseKept = (session: string, from: Said, to: Said): void => {
  const rebase = (field: string, seen: string | null | undefined, now: string | null | undefined): void => {
    const place = placeOf(session, field)
    const held = kept.get(place)
    if (held && now !== undefined && held.seen === (seen ?? '')) kept.set(place, { ...held, seen: now ?? '' })
  }
  for (const locale of localeCodes) rebase(`title.${locale}`, from.title?.[locale], to.title?.[locale])
  rebase('startsAt', from.startsAt, to.startsAt)
  for (const field of ['endsAt', 'duration']) rebase(field, from.endsAt, to.endsAt)
}

interface Options {
  /** Which text or time it is, among all workshops’. */
  place: string
  /** What is stored. */
  value: string
  /**
   * Writes what was typed in the place of what was seen, which is asked for when its turn has come: until then one may take something back. Where something
   * else is stored than what was typed (an end for a duration), it says what.
   */
  write: (typed: string, seen: () => string, storing: (value: string) => void) => Promise<Done>
  /** The name of the field in an answer that says what is stored now. */
  field: string
}

/**
 * A text or a time that is stored when one leaves it, or pauses. What is typed stays until it is stored: where somebody else wrote in the same place,
 * both are shown and one chooses; where the server does not answer, it is tried again.
 */
export const useKept = ({ field, place, value, write }: Options) => {
  const now = kept.useHeld(place)
  const trouble = now?.trouble ?? null
  const typed = now?.typed ?? null
  const theirs = trouble?.stored ? (trouble.stored[field] ?? '') : null
  const refused = trouble?.stored ? null : (trouble?.message ?? null)
  const met = theirs !== null

  const forget = (): void => kept.set(place, null)

  const store = async (): Promise<void> => {
    const sent = kept.get(place)
    if (!sent || busy.has(place)) return
    if (sent.typed === sent.seen) return forget()
    busy.add(place)
    let stored = sent.typed
    const done = await write(
      sent.typed,
      () => kept.get(place)?.seen ?? sent.seen,
      (value) => (stored = value),
    )
    busy.delete(place)
    const since = kept.get(place)
    // It was given up meanwhile.
    if (!since) return
    if (!done.ok) return kept.set(place, { ...since, trouble: done })
    // What was typed since goes on from there.
    const isWhole = since.typed === sent.typed
    kept.set(place, isWhole ? null : { typed: since.typed, seen: stored, trouble: null })
  }

  const storeNow = useEffectEvent(() => void store())
  useEffect(
    () => (typed === null || met || refused !== null ? undefined : later(() => storeNow(), PAUSE_MS)),
    [met, refused, typed],
  )
  useRetry(isUnanswered(trouble), () => void store())

  /** Stores what was typed, where one did type something else. */
  const commit = (): void => {
    if (!met) void store()
  }

  return {
    change: (next: string): void => {
      const before = kept.get(place)
      kept.set(place, { typed: next, seen: before?.seen ?? value, trouble: met ? trouble : null })
    },
    forget,
    /** What its box takes. Enter stores what was typed, Escape gives it up. */
    input: {
      'aria-invalid': refused ? true : undefined,
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent): void => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          commit()
        }
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation()
          forget()
        }
      },
    },
    /** Stores what was typed over what somebody else wrote. */
    keepMine: (): void => {
      const mine = kept.get(place)
      if (mine) kept.set(place, { ...mine, seen: theirs ?? '', trouble: null })
      void store()
    },
    refused,
    shown: typed ?? value,
    theirs,
  }
}
