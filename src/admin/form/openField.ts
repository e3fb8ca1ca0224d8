/** The form's element of a field, once its tab and its rows are open: of a text in several languages, what holds them all. */
export const elementOf = (form: Element, path: string): HTMLElement | null => {
  const id = `field-${path.replaceAll('.', '__')}`
  const element = form.querySelector<HTMLElement>(`[id="${id}"]`)
  return element?.classList.contains('texts-line') ? (element.previousElementSibling as HTMLElement | null) : element
}

const inputs = 'input, textarea, [contenteditable="true"]'

const isEmpty = (input: Element): boolean => ('value' in input ? !input.value : !input.textContent?.trim())

/**
 * Opens the tab and the rows around a field, then goes there.
 * @param tries how many frames it is waited for
 */
export const goTo = (form: Element, path: string, tab: number | undefined, tries = 20): void => {
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
