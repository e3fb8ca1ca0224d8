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
 *
 * Upstream: payloadcms/payload#14957 (open in 3.90.2). Goes, with src/admin/form/LeaveGuard.tsx, when the browser’s Back is asked about as links are.
 * Told by tests/browser/unsavedEdits.test.ts.
 */
export const watchHistory = (): void =>
  window.addEventListener('popstate', (event) => {
    if (gate?.()) event.stopImmediatePropagation()
  })
