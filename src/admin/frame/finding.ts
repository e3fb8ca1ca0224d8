import { listen } from '../shared/until'

/**
 * The dialog that finds things, kept outside of the pages: each page draws its own, and one that comes while somebody looks for something goes on with what
 * they have typed.
 */
interface Finding {
  typed: string
  /** What had the focus before. */
  opener: Element | null
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
  if (!finding) become({ opener, typed: '' })
}

export const typeInFinding = (typed: string): void => {
  if (finding) become({ ...finding, typed })
}

/** Closes the dialog. @returns what had the focus before */
export const closeFinding = (): Element | null => {
  const opener = finding?.opener ?? null
  if (finding) become(null)
  return opener
}

/** Begins to listen to Ctrl+K and ⌘K, on each page that has the button for it: before React has the page, and while another takes its place. */
export const watchFindingKeys = (): void => {
  listen(window, 'keydown', (event) => {
    const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && /^k$/i.test(event.key)
    // What has taken these keys for itself has said so.
    if (!isMeant || event.defaultPrevented || !document.querySelector('.find-opener')) return
    event.preventDefault()
    openFinding()
  })
}
