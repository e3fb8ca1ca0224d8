import { isRow } from '../../domain/row'
import { later, listen, repeat, together } from '../shared/until'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What somebody entered: a text or the value of an option, or whether a box is ticked. */
type Entry = string | boolean

/** What was entered into a field, and when it was entered again. */
interface Noted {
  at?: number
  entry: Entry
  place: (() => Field | undefined) | null
  /** From where to where it is selected. */
  selected?: [number, number] | undefined
  sent: Entry
}

/** How long after the scripts of a page have come its fields are looked after, in milliseconds. */
const WATCHED_MS = 60_000

/** How long after a text was entered again somebody else may take it away, in milliseconds. */
const SETTLED_MS = 1000

/** How often one looks whether a field is React’s by now, in milliseconds. */
const LOOK_EVERY_MS = 20

const isField = (target: unknown): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement

const isBox = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio'

/** The properties that React has given to an element, by the name that it has for them; undefined before it has made it its own. */
const propertiesOf = (element: Element): Record<string, unknown> | undefined =>
  Object.entries(element)
    .map(([name, given]: [string, unknown]) => (name.startsWith('__reactProps$') ? given : undefined))
    .find(isRow)

const isAlive = (element: Element): boolean => propertiesOf(element) !== undefined

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

/** Whether one of two fields is chosen instead of the other. */
const isSameChoice = (one: Field, other: Field): boolean =>
  one.type === 'radio' &&
  other.type === 'radio' &&
  one.name !== '' &&
  one.name === other.name &&
  one.form === other.form

/** What finds elements that look like this one; null where nothing tells it from all others. Ids that React makes are others each time. */
const selectorOf = (element: Element): string | null => {
  const classes = [...element.classList].map((name) => `.${CSS.escape(name)}`)
  const attributes = ['id', 'name'].flatMap((name) => {
    const value = element.getAttribute(name)
    return value && !/[:«»]|^_[rR]_/.test(value) ? `[${name}=${CSS.escape(value)}]` : []
  })
  return classes.length + attributes.length ? [element.tagName, ...classes, ...attributes].join('') : null
}

const labelOf = (field: Field): string | null => field.ariaLabel ?? field.labels?.[0]?.textContent ?? null

/** A field among those that look alike in its form or section: which one it is, where another is drawn in its place; null where it cannot be told. */
const placeOf = (field: Field): Noted['place'] => {
  const part = field.closest('form, section')
  const around = part && selectorOf(part)
  const own = selectorOf(field)
  const label = labelOf(field)
  const root = field.getRootNode()
  if ((own ?? label) === null || (part && !around) || !(root instanceof Element || root instanceof Document))
    return null
  const selector = [around, own ?? field.tagName].filter(Boolean).join(' ')
  const among = (all: ParentNode): Field[] =>
    [...all.querySelectorAll<Field>(selector)].filter(
      (one) => one.type === field.type && (own !== null || labelOf(one) === label),
    )
  // One that is on the page no longer is counted among those that were taken away with it.
  const nth = among(root).indexOf(field)
  return () => among(document)[nth]
}

/** Shows what the page holds for a field where the browser has put what it remembers of an earlier visit, which React does not know. */
const showSent = (field: Field): void => {
  const properties = propertiesOf(field)
  if (field.type === 'file') return
  if (isBox(field)) {
    const sent = properties ? properties.checked : field.defaultChecked
    if (typeof sent === 'boolean' && field.checked !== sent) field.checked = sent
  } else {
    const sent = properties && 'value' in properties ? properties.value : sentIn(field)
    if (typeof sent === 'string' && field.value !== sent) field.value = sent
  }
}

const selectionOf = (field: Field): [number, number] | undefined =>
  field instanceof HTMLSelectElement || field.selectionStart === null
    ? undefined
    : [field.selectionStart, field.selectionEnd ?? field.selectionStart]

/** Writes a text into a field, with what was selected of it; where somebody writes, it can be undone. */
const write = (field: Field, { entry, selected }: Noted): void => {
  if (typeof entry === 'boolean') {
    if (field instanceof HTMLInputElement) field.checked = entry
  } else if (field instanceof HTMLSelectElement) field.value = entry
  else if (field.type !== 'file' && field.value !== entry) {
    if (document.activeElement === field) {
      field.select()
      document.execCommand('insertText', false, entry)
    }
    if (field.value !== entry) field.value = entry
    if (selectionOf(field)) field.setSelectionRange(...(selected ?? [entry.length, entry.length]))
  }
}

/** Enters it again, now that somebody hears of it. What stands there already is not written anew: it may be selected, and can be undone. */
const enter = (field: Field & { _valueTracker?: { setValue: (value: string) => void } }, noted: Noted): void => {
  const { entry } = noted
  if (typeof entry === 'boolean') {
    if (field instanceof HTMLInputElement) field.checked = !entry
    return field.click()
  }
  write(field, noted)
  // React notes what a field holds, and that is no change to it.
  if (field.type !== 'file') field._valueTracker?.setValue(`${entry} `)
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
}

/** Whether a press may be done later than it was made: it opens something, or its button says so; it sends no form. */
const isForLater = (button: HTMLButtonElement): boolean =>
  button.matches('[aria-expanded], [aria-haspopup], [data-pressed-early]') && (button.type !== 'submit' || !button.form)

/**
 * What is typed, pasted, ticked or chosen before React has a page is entered again once it has: React leaves it where it is, calls nobody, and takes it away
 * with the next change of its component; where a part is loaded later it may draw another field in its place. A text that is taken away once more soon after,
 * as by a list that takes its first query, is entered anew. So is a press that opens something done again, where nothing else was pressed since.
 *
 * Upstream: facebook/react#12955 (what would mend it, facebook/react#33129, is not in React 19.3 but behind a flag). Goes when React calls `onChange` for
 * what was entered before. Told by tests/browser/entries.test.ts.
 * @param early what was done before the scripts of the page came
 */
export const keepEarlyEntries = (early: readonly Event[]): void => {
  const entries = new Map<Field, Noted>()
  const { pathname } = location
  /** What is being put together of several keys, as an accent and its letter: in which field. */
  let composed: EventTarget | null = null
  /** Where somebody wrote last. */
  let last: Field | null = null
  let isReplaying = false
  let pressed: HTMLButtonElement | null = null
  let stopLooking: (() => void) | null = null

  const note = (field: Field): void => {
    const known = entries.get(field)
    if (isAlive(field) && !known) return
    if (field.type === 'radio' && field instanceof HTMLInputElement && field.checked)
      for (const other of entries.keys()) if (isSameChoice(other, field)) entries.delete(other)
    // Half a time has the value of none, and is left where it is.
    if (!isEntered(field) || field.validity.badInput) return void entries.delete(field)
    const entry = valueOf(field)
    entries.set(
      field,
      known ? { ...known, entry, selected: undefined } : { entry, place: placeOf(field), sent: sentIn(field) },
    )
    stopLooking ??= repeat(replay, LOOK_EVERY_MS)
  }
  const replay = (): void => {
    // What is written here is heard here, too.
    if (isReplaying) return
    isReplaying = true
    enterAll()
    isReplaying = false
    // What was entered before a press is there for it.
    if (pressed && ![...entries.values()].some(({ at }) => at === undefined)) press(pressed)
    if (entries.size || pressed) return
    stopLooking?.()
    stopLooking = null
  }
  const enterAll = (): void => {
    // Another page has other fields.
    if (location.pathname !== pathname) {
      entries.clear()
      pressed = null
    }
    for (const [field, one] of entries) {
      const { at, entry, place, sent } = one
      const isSettled = at !== undefined && performance.now() - at > SETTLED_MS
      if (isSettled || (!field.isConnected && !place)) entries.delete(field)
      else if (!field.isConnected) {
        const other = place?.()
        if (!other) continue
        entries.delete(field)
        entries.set(other, one)
        if (last === field) {
          last = other
          if (document.activeElement === document.body) other.focus()
        }
        write(other, one)
      } else {
        if (valueOf(field) === entry) one.selected = selectionOf(field)
        if (!isAlive(field) || field.disabled || composed === field) continue
        if (at !== undefined && (isBox(field) || valueOf(field) !== sent)) continue
        one.at ??= performance.now()
        enter(field, one)
      }
    }
  }
  const press = (button: HTMLButtonElement): void => {
    if (button.isConnected && !isAlive(button)) return
    pressed = null
    if (button.isConnected && !button.disabled) button.click()
  }
  const onEvent = ({ isTrusted, target, type }: Event): void => {
    if (!isTrusted) return
    if (type === 'input') {
      if (!isField(target) || isReplaying) return
      last = target
      note(target)
    } else if (type === 'compositionstart') composed = target
    else if (type === 'compositionend') composed = null
    else {
      const button = type === 'click' && target instanceof Element ? target.closest('button') : null
      pressed = button && !isAlive(button) && isForLater(button) ? button : null
      if (pressed) stopLooking ??= repeat(replay, LOOK_EVERY_MS)
    }
  }
  for (const event of early) onEvent(event)

  const stop = together(
    // Before a key is heard, so that it comes behind what was entered.
    listen(
      document,
      ['beforeinput', 'keydown'],
      ({ isTrusted }) => {
        if (isTrusted && entries.size) replay()
      },
      true,
    ),
    listen(document, ['click', 'compositionend', 'compositionstart', 'input', 'keydown', 'pointerdown'], onEvent, true),
    later(() => {
      stop()
      stopLooking?.()
    }, WATCHED_MS),
  )

  const [loaded] = performance.getEntriesByType('navigation')
  const isNew = loaded instanceof PerformanceNavigationTiming && loaded.type === 'navigate'
  const lookThrough = (): void => {
    for (const field of document.querySelectorAll<Field>('input, select, textarea')) {
      // What the browser fills in, as an address and its password, is meant to be there.
      if (isNew || field.matches(':autofill')) note(field)
      else if (!entries.has(field)) showSent(field)
    }
  }
  lookThrough()
  if (!isNew && document.readyState === 'loading') listen(document, 'DOMContentLoaded', lookThrough)
}
