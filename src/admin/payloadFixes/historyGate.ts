/** Told of each step through the tab's history; whether it answers for the step, so that nobody else hears of it. */
type Gate = () => boolean

let gate: Gate | null = null

/** Gives `by` every step through the history until the returned function is called. */
export const holdHistory = (by: Gate): (() => void) => {
  gate = by
  return () => {
    if (gate === by) gate = null
  }
}

/**
 * Begins to listen. The window calls its listeners in the order in which they came, and Next's replaces the page: this one has to be there
 * before it (src/instrumentation-client.ts).
 */
export const watchHistory = (): void =>
  window.addEventListener('popstate', (event) => {
    if (gate?.()) event.stopImmediatePropagation()
  })
