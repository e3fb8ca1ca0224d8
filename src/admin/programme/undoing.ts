'use client'
import { useSyncExternalStore } from 'react'
import type { EditedProgramme, ProgrammeAct } from '../../domain/programmeActs'
import { undoOf, type Undo } from '../../domain/undoing'

/** Back, or on again. */
export type Way = 'undo' | 'redo'

/** How many acts can be taken back, one after the other. */
const MOST = 100

type Stacks = Record<Way, readonly Undo[]>

const none: Stacks = { undo: [], redo: [] }
/** By workshop: they outlive the tab of the form that shows them. */
const stacks = new Map<string, Stacks>()
const listeners = new Set<() => void>()

const of = (workshop: string): Stacks => stacks.get(workshop) ?? none

const set = (workshop: string, next: Stacks): void => {
  stacks.set(workshop, next)
  for (const listener of listeners) listener()
}

const pushed = (stack: readonly Undo[], one: Undo | null): readonly Undo[] =>
  one ? [...stack, one].slice(-MOST) : stack

/** What was done to the programmes of this window, and can be taken back. */
export const undoing = {
  next: (workshop: string, way: Way): Undo | null => of(workshop)[way].at(-1) ?? null,

  /** An act was done: it is the next one that is taken back. */
  note: (workshop: string, act: ProgrammeAct, before: EditedProgramme, after: EditedProgramme): void =>
    set(workshop, { undo: pushed(of(workshop).undo, undoOf(act, before, after)), redo: [] }),

  /** What was taken back can be done again. Without the programme before and after it was refused, and is given up. */
  done: (workshop: string, way: Way, programme: { after: EditedProgramme; before: EditedProgramme } | null): void => {
    const found = undoing.next(workshop, way)
    if (!found) return
    const other = way === 'undo' ? 'redo' : 'undo'
    const stack = of(workshop)
    const back = programme && undoOf(found.act, programme.before, programme.after, found.of)
    set(workshop, { ...stack, [way]: stack[way].slice(0, -1), [other]: pushed(stack[other], back) })
  },
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What can be taken back of a workshop’s programme, and done again. */
export const useUndoing = (workshop: string): Stacks =>
  useSyncExternalStore(
    subscribe,
    () => of(workshop),
    () => none,
  )
