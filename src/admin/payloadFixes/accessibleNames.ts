import { say, type Localized } from '../../i18n/locales'
import { hardWords } from '../../i18n/words/admin'

/** What a screen reader hears of controls that Payload and its libraries name in English, by their code, or not at all. */

const { names } = hardWords

/** Controls without a name, and what they are called. */
const named: readonly (readonly [string, Localized])[] = [
  ['.doc-controls__popup .popup-button', names.more],
  ['.array-actions__button', names.rowActions],
  ['.clipboard-action__popup .popup-button', names.copyOrPaste],
  ['.collapsible__drag', names.moveRow],
  ['.LexicalEditorTheme__inlineBlock__editButton', names.editNote],
  ['.LexicalEditorTheme__inlineBlock__removeButton', names.removeNote],
  ['.select-all__checkbox input', names.selectAll],
  ['.select-row__checkbox input', names.selectRow],
  ['.condition__actions-remove', names.removeFilter],
  ['.condition__actions-add', names.addFilter],
  ['.condition__field .rs__input', names.filterField],
  ['.condition__operator .rs__input', names.filterOperator],
  ['.condition__value input', names.filterValue],
  ...(['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript', 'link'] as const).map(
    (key) => [`.toolbar-popup__button-${key}`, names[key]] as const,
  ),
]

/** Names in English alone, and what is said instead. */
const renamed: readonly (readonly [string, Localized])[] = [
  ['inlineBlocks dropdown', names.insert],
  ['text dropdown', names.textStyle],
  ['Drag to move', names.moveParagraph],
  ['Add block', names.addParagraph],
  ['Edit link', names.editLink],
  ['Remove link', names.removeLink],
  ['Insert Paragraph', names.addParagraph],
  ['Slash menu', names.insertMenu],
  ['Close toast', names.closeToast],
  ['Collapse', names.fold],
]

/** Parts of lists to choose from and of rich texts that the keys reach otherwise. */
const mouseOnly = ['.clear-indicator', '.dropdown-indicator', '.add-block-menu', '.draggable-block-menu']
  .map((selector) => `${selector}:not([tabindex='-1'])`)
  .join(', ')

const called = (control: Element, name: string | null | undefined): void => {
  const text = name?.replace(/\s+/g, ' ').trim()
  if (text && control.getAttribute('aria-label') !== text) control.setAttribute('aria-label', text)
}

/** A field is called as its label says, which Payload does not always tie to it. */
const nameFields = (): void => {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    ':is(.field-type, .field-select) :is(input:not([type="hidden"]), textarea):not([aria-label]):not([aria-labelledby])',
  )
  for (const field of fields) {
    if (field.labels?.length) continue
    const label = field.closest('.field-type, .field-select')?.querySelector('.field-label, label')
    // The star of what is required is no part of a name.
    called(
      field,
      label &&
        [...label.childNodes]
          .filter((node) => node instanceof Text)
          .map(({ textContent }) => textContent)
          .join(''),
    )
  }
  // A box to tick is called by its code.
  for (const box of document.querySelectorAll<HTMLInputElement>('.checkbox-input input[title]')) {
    const label = box.closest('.checkbox-input')?.querySelector('label')
    if (!label?.textContent) continue
    called(box, label.textContent.replace(/\s*\*$/, ''))
    box.removeAttribute('aria-labelledby')
    box.removeAttribute('title')
  }
}

/** What sorts a list is called by the column, of which Payload says the object that holds its label. */
const nameSorting = (language: string): void => {
  for (const column of document.querySelectorAll('.sort-column')) {
    const label = column.querySelector('.sort-column__label')?.textContent ?? ''
    for (const [direction, words] of [
      ['asc', hardWords.sort.up],
      ['desc', hardWords.sort.down],
    ] as const)
      for (const button of column.querySelectorAll(`.sort-column__${direction}`))
        called(button, say(words, language)(label))
  }
}

/** Which tab is open, and of how many refused fields the number beside its name tells. */
const nameTabs = (language: string): void => {
  for (const tab of document.querySelectorAll('.tabs-field__tab-button')) {
    const isOpen = String(tab.classList.contains('tabs-field__tab-button--active'))
    if (tab.getAttribute('aria-current') !== isOpen) tab.setAttribute('aria-current', isOpen)
    const number = tab.querySelector('.error-pill__count')?.textContent
    if (number) called(tab, say(hardWords.tab, language)(tab.firstChild?.textContent ?? '', number))
    else tab.removeAttribute('aria-label')
  }
}

/** Gives controls a name in a language. Can be done again and again: what has its name is left alone. */
export const nameControls = (language: string): void => {
  for (const [selector, words] of named)
    for (const control of document.querySelectorAll(`${selector}:is(:not([aria-label]), [aria-label=''])`))
      called(control, say(words, language))
  for (const [english, words] of renamed)
    for (const control of document.querySelectorAll(`[aria-label='${english}']`)) called(control, say(words, language))
  nameFields()
  nameSorting(language)
  nameTabs(language)
  for (const control of document.querySelectorAll('[aria-label*="[object Object]"]'))
    called(control, control.textContent)
  // What is hidden from a screen reader, or only for the mouse, is no stop on the way of the keys.
  for (const control of document.querySelectorAll(mouseOnly)) control.setAttribute('tabindex', '-1')
  // What surrounds a drawer closes it too, and is a second button of the same name.
  for (const around of document.querySelectorAll('.drawer__close:not([aria-hidden])')) {
    around.setAttribute('aria-hidden', 'true')
    around.setAttribute('tabindex', '-1')
  }
  // A dialog is called as its heading is, not by Payload's word for it.
  for (const dialog of document.querySelectorAll('.payload__modal-item'))
    called(dialog, dialog.querySelector('h1, h2')?.textContent)
  // A rich text is called as its field is.
  for (const text of document.querySelectorAll('.rich-text-lexical [contenteditable="true"]:not([aria-label])'))
    called(text, text.closest('.rich-text-lexical')?.querySelector('.field-label')?.textContent)
}
