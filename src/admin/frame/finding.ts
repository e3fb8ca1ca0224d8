import { asksToFind, isForText } from '../shared/earlyEvents'
import { listen } from '../shared/until'

/**
 * The dialog that finds things, kept outside of the pages: each page draws its own, and one that comes while somebody looks for something goes on with what
 * they have typed.
 */
interface Finding {
  typed: string
  /** What had the focus before. */
  opener: Element | null
  isAwaited: boolean
}

let finding: Finding | null = null
const listeners = new Set<() => void>()

const become = (next: Finding | null): void => {
  finding = next
  for (const listener of listeners) listener()
}

/** Tells of each change until the returned function is called. */
export const followFinding = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is typed in the dialog; null while it is closed. */
export const typedInFinding = (): string | null => finding?.typed ?? null

export const openFinding = (opener = document.activeElement): void => {
  if (!finding) become({ isAwaited: false, opener, typed: '' })
}

export const typeInFinding = (typed: string): void => {
  if (finding) become({ ...finding, isAwaited: false, typed })
}

/** Whether Enter was pressed before the answer was there: the first that answers is opened when it is. */
export const isAwaitedInFinding = (): boolean => finding?.isAwaited ?? false

export const awaitInFinding = (isAwaited: boolean): void => {
  if (finding) become({ ...finding, isAwaited })
}

/** Closes the dialog. @returns what had the focus before */
export const closeFinding = (): Element | null => {
  const opener = finding?.opener ?? null
  if (finding) become(null)
  return opener
}

/** Takes a key for the dialog while none is drawn. */
const takeKey = ({ key }: KeyboardEvent): void => {
  if (!finding) return
  if (key === 'Escape') closeFinding()
  else if (key === 'Enter') awaitInFinding(true)
  else if (key === 'Backspace') typeInFinding(finding.typed.replace(/.$/su, ''))
  else typeInFinding(`${finding.typed}${key}`)
}

/**
 * Begins to listen to Ctrl+K, ⌘K and the button, on each page that has the button: before React has the page, and while another takes its place. What is
 * typed until the dialog is drawn goes into it.
 * @param early what was done before the scripts of the page came
 */
export const watchFindingKeys = (early: readonly Event[]): void => {
  for (const event of early) {
    if (asksToFind(event)) openFinding()
    else if (isForText(event)) takeKey(event)
  }
  listen(
    window,
    'keydown',
    (event) => {
      if (!finding || !isForText(event) || document.querySelector('dialog.find[open]')) return
      // Nor is one to come on a page without it, as where one logs in again.
      if (!document.querySelector('.find-opener')) return
      event.preventDefault()
      event.stopImmediatePropagation()
      takeKey(event)
    },
    true,
  )
  listen(window, ['click', 'keydown'], (event) => {
    // What has taken these keys for itself has said so.
    if (event.defaultPrevented || !asksToFind(event)) return
    event.preventDefault()
    openFinding()
  })
}
