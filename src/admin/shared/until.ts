type Stop = () => void

/** Stops all of them. */
export const together = (...stops: readonly Stop[]): Stop => {
  return () => stops.forEach((stop) => stop())
}

/** Does it after some milliseconds, unless it is stopped before. */
export const later = (act: () => void, after: number): Stop => {
  const timer = setTimeout(act, after)
  return () => clearTimeout(timer)
}

/** Gives the focus to what a change that was just made draws, or leaves: before the next key is heard, which would go elsewhere. */
export const focusNext = (find: () => HTMLElement | null | undefined): void => queueMicrotask(() => find()?.focus())

/** Gives the focus to what came of something: what is taller than the window is seen from its beginning. */
export const comeTo = (outcome: HTMLElement | null): void => {
  outcome?.focus({ preventScroll: true })
  outcome?.scrollIntoView({ block: 'nearest' })
}

/** Does it again and again, every so many milliseconds, until it is stopped. */
export const repeat = (act: () => void, every: number): Stop => {
  const timer = setInterval(act, every)
  return () => clearInterval(timer)
}

/** How often `whileThere` counts, in milliseconds. */
const COUNTED_MS = 20

/**
 * Does it again and again until it is stopped, and says for how many milliseconds the page was there to do it: while it is busy, as on a machine that has
 * other things to do, nothing that is waited for can come, and no time passes.
 */
export const whileThere = (act: (waited: number) => void): Stop => {
  let waited = 0
  return repeat(() => act((waited += COUNTED_MS)), COUNTED_MS)
}

interface Events extends DocumentEventMap, NavigationEventMap, Pick<WindowEventMap, 'beforeunload' | 'online'> {}

/** Listens until it is stopped; with `capture` before whatever is inside the target. */
export const listen = <K extends keyof Events>(
  target: EventTarget | null | undefined,
  kinds: K | readonly K[],
  handleEvent: (event: Events[K]) => void,
  capture = false,
): Stop => {
  // A method takes the event that its kind says.
  const listener = { handleEvent }
  for (const kind of [kinds].flat()) target?.addEventListener(kind, listener, capture)
  return () => {
    for (const kind of [kinds].flat()) target?.removeEventListener(kind, listener, capture)
  }
}

/** Looks again and again while the page is seen, every so many milliseconds, and at once when somebody comes back to it, until it is stopped. */
export const lookAgain = (look: () => unknown, every: number): Stop => {
  const again = (): void => {
    if (document.visibilityState === 'visible') void look()
  }
  return together(repeat(again, every), listen(document, 'visibilitychange', again))
}
