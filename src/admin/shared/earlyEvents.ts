declare global {
  interface Window {
    /** What `noteEvents` has noted, and what ends it. */
    early?: { events: Event[]; stop: () => void }
  }
}

/** Whether somebody asks for the dialog that finds things, on a page that has it: by its button, Ctrl+K or ⌘K. */
export const asksToFind = (event: Event): boolean => {
  if (event.type === 'click') return event.target instanceof Element && event.target.closest('.find-opener') !== null
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.altKey || event.shiftKey) return false
  return (event.ctrlKey || event.metaKey) && /^k$/i.test(event.key) && document.querySelector('.find-opener') !== null
}

/** Whether a key is meant for the text of that dialog. Ctrl and Alt together are AltGr. */
export const isForText = (event: Event): event is KeyboardEvent =>
  event instanceof KeyboardEvent &&
  event.type === 'keydown' &&
  !event.isComposing &&
  !event.metaKey &&
  event.ctrlKey === event.altKey &&
  (event.key.length === 1 || ['Backspace', 'Enter', 'Escape'].includes(event.key))

/** Notes what somebody does on a page, until its scripts have come. The browser does nothing of its own with what is for the dialog that finds things. */
const noteEvents = (asks: typeof asksToFind, isText: typeof isForText): void => {
  const events: Event[] = []
  const listening = new AbortController()
  let isFinding = false
  window.early = { events, stop: () => listening.abort() }
  const onEvent = (event: Event): void => {
    if (!event.isTrusted) return
    events.push(event)
    if (asks(event)) isFinding = true
    else if (!isFinding || !isText(event)) return
    else if (event.key === 'Escape') isFinding = false
    event.preventDefault()
  }
  for (const kind of ['click', 'compositionend', 'compositionstart', 'input', 'keydown', 'pointerdown'])
    window.addEventListener(kind, onEvent, { capture: true, signal: listening.signal })
}

/** The script that stands before everything else on a page: by their sources, since none of its files has come then. */
export const earlyScript = (): string => `(${String(noteEvents)})(${String(asksToFind)},${String(isForText)})`

/** What was done before the scripts of this page came, in order. Whoever takes it listens from now on. */
export const takeEarlyEvents = (): readonly Event[] => {
  window.early?.stop()
  return window.early?.events ?? []
}
