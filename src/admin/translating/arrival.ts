'use client'
import { useEffect, useRef, type ChangeEvent, type RefObject } from 'react'
import type { ToTranslate } from '../../domain/translating'
import { isOnward, onward, show, targets } from './moving'
import { keepTyped, keyOfText, typedNow } from './typed'

/** Where fingers write, a keyboard that opens unasked covers the half of what is to be read. */
const isTouched = (): boolean => window.matchMedia('(pointer: coarse)').matches

/** How a list is arrived at: nobody was sent; by opening the screen; from another list, to a text that was not on it, or to one that was. */
type Arrival = { seen: ReadonlySet<string> } | { again: string } | 'opening' | null

/** Adds what was typed before the texts were there to the one that it was meant for. @param key the text that is gone to */
const addTyped = ({ docs }: ToTranslate, key: string | undefined, early: string): void => {
  for (const doc of docs)
    for (const text of doc.texts) {
      if (keyOfText(doc, text) !== key) continue
      const typed = typedNow().get(key)
      keepTyped(key, { doc, text: typed?.text ?? text, value: `${typed?.value ?? text.now}${early}` })
    }
}

/**
 * To which text one comes when a list is there: the first one on opening, which takes what was typed meanwhile; after another list one that was not on it.
 * @param root the screen that the texts stand in
 * @param body the list, once it is read
 */
export const useArrival = (root: RefObject<Element | null>, body: ToTranslate | null) => {
  const waiting = useRef<HTMLTextAreaElement>(null)
  const early = useRef('')
  const arrival = useRef<Arrival>('opening')

  useEffect(() => {
    if (!isTouched()) waiting.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (!body) return
    const isSent = window.location.hash === '#first'
    if (isSent) window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    const how = arrival.current
    arrival.current = null
    if (!how) return
    const open = targets(root.current).filter((one) => !isOnward(one))
    if (typeof how === 'object' && 'again' in how) {
      const same = open.find(({ dataset }) => dataset.key === how.again)
      // What is no longer to be translated is shown above all else, with what was typed.
      if (same) show(same)
      else root.current?.querySelector<HTMLElement>('.translating__unplaced')?.focus()
      return
    }
    if (how !== 'opening') {
      const { seen } = how
      const next = open.find(({ dataset }) => !seen.has(dataset.key ?? '')) ?? open[0] ?? onward(root.current)
      // After the last text there is none to go on to: what is said has the focus, and no key is lost.
      if (next) show(next)
      else root.current?.querySelector<HTMLElement>('.translating__empty')?.focus()
      return
    }
    if (isTouched() && !isSent) return
    // Whoever does something else already is left there.
    const here = document.activeElement
    if (!isSent && here && here !== document.body) return
    const begun = early.current ? open.find((one) => one instanceof HTMLTextAreaElement) : undefined
    if (begun) addTyped(body, begun.dataset.key, early.current)
    early.current = ''
    const target = begun ?? open[0]
    // Once what was typed stands in it, so that the caret is behind it.
    if (target) queueMicrotask(() => show(target, isSent ? 'center' : 'nearest'))
  }, [body, root])

  return {
    /** Of the box that takes what is typed before the texts are there. */
    box: {
      onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>): void => void (early.current = target.value),
      ref: waiting,
    },
    /** Says that the next list is gone to, to a text that was not seen. */
    goTo: (seen: ReadonlySet<string>): void => void (arrival.current = { seen }),
    /** Says that the next list is gone to, to a text that was seen. */
    returnTo: (again: string): void => void (arrival.current = { again }),
  }
}
