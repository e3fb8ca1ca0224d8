import type { Locator } from 'playwright-core'

/** Waits until an element has the focus: on a busy machine it comes a moment after what gives it. */
export const hasFocus = (element: Locator): Promise<void> =>
  element.and(element.page().locator(':focus')).waitFor({ state: 'attached' })
