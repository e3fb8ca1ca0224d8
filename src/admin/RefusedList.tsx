'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { words } from '../i18n/words/admin'
import type { Place } from './fieldAt'
import { useSay } from './useSay'

/** The form's element of a field, once its tab and its rows are open: of a text in several languages, what holds them all. */
const elementOf = (form: Element, path: string): HTMLElement | null => {
  const id = `field-${path.replaceAll('.', '__')}`
  const element = form.querySelector<HTMLElement>(`[id="${id}"]`)
  return element?.classList.contains('texts-line') ? (element.previousElementSibling as HTMLElement | null) : element
}

const inputs = 'input, textarea, [contenteditable="true"]'

const isEmpty = (input: Element): boolean => ('value' in input ? !input.value : !input.textContent?.trim())

/** Opens the tab and the rows around a field, then goes there. */
const goTo = (form: Element, path: string, tab: number | undefined, tries = 20): void => {
  if (tab !== undefined) {
    const button = form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[tab]
    if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
  }
  const element = elementOf(form, path)
  if (!element) {
    if (tries > 0) requestAnimationFrame(() => goTo(form, path, tab, tries - 1))
    return
  }
  for (let around = element.parentElement; around && around !== form; around = around.parentElement) {
    if (around.classList.contains('collapsible--collapsed'))
      around.querySelector<HTMLButtonElement>(':scope > .collapsible__toggle-wrap .collapsible__toggle')?.click()
  }
  const focusable = element.matches('input, textarea, select, [tabindex], [contenteditable]')
    ? element
    : ([...element.querySelectorAll<HTMLElement>(inputs)].find(isEmpty) ??
      element.querySelector<HTMLElement>(`${inputs}, button`))
  element.scrollIntoView({ block: 'center' })
  focusable?.focus({ preventScroll: true })
}

/** A field that was refused: where it stands, and why. */
export interface Wrong extends Place {
  path: string
  message: string
}

/** What was refused, above the form: each field by its name, with the reason and a way there. Takes the focus when it appears. */
export const RefusedList = ({
  form,
  isDraftable,
  wrong,
}: {
  form: Element | null
  isDraftable: boolean
  wrong: readonly Wrong[]
}): ReactNode => {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.focus()
  }, [])

  // Payload marks what it judges itself; what only the server refuses looks the same.
  const paths = wrong.map(({ path }) => path).join(' ')
  useEffect(() => {
    if (!form) return undefined
    const marked = paths.split(' ').flatMap((path) => elementOf(form, path) ?? [])
    for (const element of marked) element.setAttribute('data-refused', '')
    return () => {
      for (const element of marked) element.removeAttribute('data-refused')
    }
  }, [form, paths])

  return (
    <div className="refused" ref={list} role="alert" tabIndex={-1}>
      <p className="refused__title">{say(words.refused.title)}</p>
      <p>{say(isDraftable ? words.refused.next : words.refused.nextPlain)}</p>
      <ul>
        {wrong.map(({ label, message, path, tab }) => (
          <li key={path}>
            <button onClick={() => form && goTo(form, path, tab)} type="button">
              {label}
            </button>
            <span> – {message}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
