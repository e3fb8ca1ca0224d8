import { later, listen, repeat, together } from '../shared/until'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What somebody entered: a text or the value of an option, or whether a box is ticked. */
type Entry = string | boolean

/** How long after the scripts of a page have come its fields are looked after, in milliseconds. */
const WATCHED_MS = 60_000

/** How long after a text was entered again somebody else may take it away, in milliseconds. */
const SETTLED_MS = 1000

/** How often one looks whether a field is React’s by now, in milliseconds. */
const LOOK_EVERY_MS = 20

const isField = (target: unknown): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement

const isBox = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio'

/** Whether React has made a field its own, with what it calls then. */
const isAlive = (field: Field): boolean => Object.keys(field).some((name) => name.startsWith('__reactProps$'))

const valueOf = (field: Field): Entry => (isBox(field) ? field.checked : field.value)

/** What the server put into a field. */
const sentIn = (field: Field): Entry => {
  if (field instanceof HTMLSelectElement)
    return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value ?? ''
  return isBox(field) ? field.defaultChecked : field.defaultValue
}

/** Whether somebody entered something. Of several to choose from, the one that was chosen says it for all. */
const isEntered = (field: Field): boolean =>
  valueOf(field) !== sentIn(field) && (field.type !== 'radio' || valueOf(field) === true)

/** A field among those that look alike: which one it is, where another is drawn in its place. */
const placeOf = (field: Field) => {
  const classes = [...field.classList].map((name) => `.${CSS.escape(name)}`)
  const attributes = ['name', 'type'].flatMap((name) => {
    const value = field.getAttribute(name)
    return value ? `[${name}=${CSS.escape(value)}]` : []
  })
  const selector = [field.tagName, ...classes, ...attributes].join('')
  const all = () => [...document.querySelectorAll<Field>(selector)]
  const nth = all().indexOf(field)
  return (): Field | undefined => all()[nth]
}

/** Enters it again, now that somebody hears of it. */
const enter = (field: Field, entry: Entry): void => {
  if (typeof entry === 'boolean') {
    if (field instanceof HTMLInputElement) field.checked = !entry
    return field.click()
  }
  if (field instanceof HTMLSelectElement) field.value = entry
  else if (field.type !== 'file') {
    const caret = field.selectionEnd
    // React notes what is set of a field, and what it has noted is no change to it: the browser’s own setter is one.
    field.value = `${entry} `
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, entry)
    if (caret !== null) field.setSelectionRange(caret, caret)
  }
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
}

/**
 * What is typed, pasted, ticked or chosen before React has a page is entered again once it has: React leaves it where it is, calls nobody, and takes it away
 * with the next change of its component; where a part is loaded later it may draw another field in its place. A text that is taken away once more soon after,
 * as by a list that takes its first query, is entered a second time.
 *
 * Upstream: facebook/react#12955 (what would mend it, facebook/react#33129, is not in React 19.3 but behind a flag). Goes when React calls `onChange` for
 * what was entered before. Told by tests/browser/seriesFile.test.ts.
 */
export const keepEarlyEntries = (): void => {
  const entries = new Map<Field, { at?: number; entry: Entry; place: () => Field | undefined; sent: Entry }>()
  const { pathname } = location
  let stopLooking: (() => void) | null = null
  const note = (field: Field): void => {
    if (isAlive(field) || !isEntered(field)) return void entries.delete(field)
    entries.set(field, { entry: valueOf(field), place: placeOf(field), sent: sentIn(field) })
    stopLooking ??= repeat(replay, LOOK_EVERY_MS)
  }
  const replay = (): void => {
    // Another page has other fields.
    if (location.pathname !== pathname) entries.clear()
    for (const [noted, one] of entries) {
      const { at, entry, place, sent } = one
      const field = noted.isConnected ? noted : place()
      if (!field || !isAlive(field) || field.disabled) continue
      const isTaken = at !== undefined && !isBox(field) && valueOf(field) === sent
      if (isTaken || (at !== undefined && performance.now() - at > SETTLED_MS)) entries.delete(noted)
      if (at !== undefined && !isTaken) continue
      one.at = performance.now()
      const hadFocus = !noted.isConnected && document.activeElement === document.body
      enter(field, entry)
      if (hadFocus) field.focus()
    }
    if (entries.size) return
    stopLooking?.()
    stopLooking = null
  }
  const stop = together(
    listen(
      document,
      ['input', 'change'],
      ({ isTrusted, target }) => {
        if (isTrusted && isField(target)) note(target)
      },
      true,
    ),
    later(() => {
      stop()
      stopLooking?.()
    }, WATCHED_MS),
  )
  // A page that is loaded again, or come back to, has what the browser remembers, which nobody entered now.
  const [loaded] = performance.getEntriesByType('navigation')
  if (loaded instanceof PerformanceNavigationTiming && loaded.type === 'navigate')
    for (const field of document.querySelectorAll<Field>('input, select, textarea')) note(field)
}
