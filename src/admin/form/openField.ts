'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { placeOf } from '../shared/fieldPlace'
import { useAdmin } from '../shared/useAdmin'

/** The form's element of a field, once its tab and its rows are open: of a text in several languages, what holds them all. */
export const elementOf = (form: Element, path: string): HTMLElement | null => {
  const id = `field-${path.replaceAll('.', '__')}`
  const element = form.querySelector<HTMLElement>(`[id="${id}"]`)
  const whole = element?.classList.contains('texts-line') ? element.previousElementSibling : element
  return whole instanceof HTMLElement ? whole : null
}

const editors = '[contenteditable="true"]'
const inputs = `input, textarea, ${editors}`

/** How many of the boxes of a text are there, where more of them may come: the editor of rich texts does once its script is loaded. Null where all are. */
const boxesSoFar = (element: Element): number | null => {
  const isText = element.nextElementSibling?.classList.contains('texts-line') === true
  const there = element.querySelectorAll(inputs).length
  return isText && (!there || element.querySelector(editors)) ? there : null
}

const isEmpty = (input: Element): boolean => ('value' in input ? !input.value : !input.textContent?.trim())

/**
 * Opens the tab and the rows around a field, then goes there.
 * @param tries how many frames it is waited for
 * @param before how many boxes of it were there a frame ago
 */
export const goTo = (form: Element, path: string, tab: number | undefined, tries = 20, before = 0): void => {
  const button = form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[tab ?? -1]
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
  const element = elementOf(form, path)
  // The programme takes the room of what stands beside the tabs (programme.css): the first tab gives it back.
  if (element && tab === undefined && !element.checkVisibility()) {
    const first = form.querySelector<HTMLButtonElement>('.tabs-field__tab-button')
    if (first && !first.classList.contains('tabs-field__tab-button--active')) first.click()
  }
  if (!element) {
    if (tries > 0) requestAnimationFrame(() => goTo(form, path, tab, tries - 1))
    return
  }
  const boxes = boxesSoFar(element)
  if (boxes !== null && tries > 0 && (!boxes || boxes !== before)) {
    requestAnimationFrame(() => goTo(form, path, tab, tries - 1, boxes))
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

const mark = '#at='

/** The address of a form that opens at one of its fields. */
export const addressAt = (address: string, path: string): string => `${address}${mark}${encodeURIComponent(path)}`

/** Goes to the field that the hash of an address names. @param tries how many frames it is waited for */
export const goToAddress = (
  form: Element,
  hash: string,
  fields: Parameters<typeof placeOf>[1],
  i18n: Parameters<typeof placeOf>[2],
  tries?: number,
): void => {
  if (!hash.startsWith(mark)) return
  const path = decodeURIComponent(hash.slice(mark.length))
  goTo(form, path, placeOf(path, fields, i18n).tab, tries)
}

/** Goes to the field that the address names, once the form is there. */
export const GoToField = ({ form }: { form: Element | null }): null => {
  const { docConfig } = useDocumentInfo()
  const { i18n } = useAdmin()
  const fields = docConfig?.fields
  useEffect(() => {
    const { hash } = window.location
    if (!form || !fields || !hash.startsWith(mark)) return
    // Going back to this page later, one is not sent there again.
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    goToAddress(form, hash, fields, i18n, 300)
  }, [fields, form, i18n])
  return null
}
