import { say, type Localized } from '../../i18n/locales'
import { payloadDomWords } from '../../i18n/words/admin'

/** What is put right about each element that a selector finds. Done twice, it changes nothing more. */
export interface Mend {
  at: string
  mend: (element: Element, language: string) => void
  /** Whether the element goes on to change after it came into the page: its texts and classes are followed then. */
  isFollowed?: true
}

const { names } = payloadDomWords

/** Icons and fields that Payload gives no name at all, or one in English; it has no translation, slot or prop for one. */
const named: readonly (readonly [string, Localized])[] = [
  ['.doc-controls__popup .popup-button', names.more],
  ['.array-actions__button', names.rowActions],
  ['.clipboard-action__popup .popup-button', names.copyOrPaste],
  ['.collapsible__drag', names.moveRow],
  // Until the note has its own chip (src/admin/fields/FootnoteChip.tsx).
  ['.LexicalEditorTheme__inlineBlock__container > * > .LexicalEditorTheme__inlineBlock__editButton', names.editNote],
  [
    '.LexicalEditorTheme__inlineBlock__container > * > .LexicalEditorTheme__inlineBlock__removeButton',
    names.removeNote,
  ],
  // `SelectAll` and `SelectRow` hand a name to `CheckboxInput`, which drops it.
  ['.select-all__checkbox input', names.selectAll],
  ['.select-row__checkbox input', names.selectRow],
  ['.condition__actions-remove', names.removeFilter],
  ['.condition__actions-add', names.addFilter],
  ['.condition__field .rs__input', names.filterField],
  ['.condition__operator .rs__input', names.filterOperator],
  ['.condition__value input', names.filterValue],
  ['.copy-to-clipboard', names.copyAddress],
  [':is(.file-details__remove, .file-field__remove)', names.removeFile],
  ['#live-preview-iframe', names.preview],
  ['.live-preview-toolbar-controls__device-size > .toolbar-input:first-child', names.previewWidth],
  ['.live-preview-toolbar-controls__device-size > .toolbar-input:last-child', names.previewHeight],
  ['.view-version input[id^="react-select"]', names.comparedWith],
  ...(['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript', 'link'] as const).map(
    (key) => [`.toolbar-popup__button-${key}`, names[key]] as const,
  ),
  // Names that stand in English in the code of Lexical’s toolbars and of the notices (sonner), without a key of the translations.
  ['[aria-label="inlineBlocks dropdown"]', names.insert],
  ['[aria-label="text dropdown"]', names.textStyle],
  ['[aria-label="Drag to move"]', names.moveParagraph],
  ['[aria-label="Add block"]', names.addParagraph],
  ['[aria-label="Edit link"]', names.editLink],
  ['[aria-label="Remove link"]', names.removeLink],
  ['[aria-label="Insert Paragraph"]', names.addParagraph],
  ['[aria-label="Slash menu"]', names.insertMenu],
  ['[aria-label="Close toast"]', names.closeToast],
]

const called = (control: Element, name: string | null | undefined): void => {
  const text = name?.replace(/\s+/g, ' ').trim()
  if (text && control.getAttribute('aria-label') !== text) control.setAttribute('aria-label', text)
}

/** What an element is called is what stands there, also once that changes. */
const calledAfter = (control: Element | null, heading: Element | null | undefined): void => {
  if (!control || !heading) return
  heading.id ||= `name-${Math.random().toString(36).slice(2)}`
  control.setAttribute('aria-labelledby', heading.id)
}

/** Not on the way of the keys: hidden from a screen reader, or reached by other keys. */
const offTheKeys: Mend['mend'] = (control) => control.setAttribute('tabindex', '-1')

/** The text of a label. The star of what is required is no part of a name. */
const ownText = (label: Element | null | undefined): string =>
  [...(label?.childNodes ?? [])].map((node) => (node instanceof Text ? node.data : '')).join('')

/**
 * What a screen reader hears of controls that Payload and its libraries name in English, by their code, or not at all, and what the keys stop
 * at without need.
 *
 * Upstream: payloadcms/payload#18139, docs/upstream/001-names-of-controls.md, 004-label-of-a-sort-button.md (all open in 3.90.2). An entry goes
 * when its component names itself by a translation; the test finds nothing then without it. Told by tests/browser/accessibility.test.ts.
 */
export const controlNames: readonly Mend[] = [
  ...named.map(([at, words]): Mend => ({ at, mend: (control, language) => called(control, say(words, language)) })),
  {
    // A list to choose from has a label that is not tied to it.
    at: ':is(.field-type, .field-select) :is(input:not([type="hidden"]), textarea):not([aria-label]):not([aria-labelledby])',
    mend: (field) => {
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      if (isField && field.labels?.length) return
      called(field, ownText(field.closest('.field-type, .field-select')?.querySelector('.field-label, label')))
    },
  },
  {
    // A box to tick is called by its code, which a pointer is told too.
    at: '.checkbox-input input[title]',
    mend: (box) => {
      const label = box.closest('.checkbox-input')?.querySelector('label')
      if (!label?.textContent) return
      called(box, label.textContent.replace(/\s*\*$/, ''))
      box.removeAttribute('aria-labelledby')
      box.removeAttribute('title')
    },
  },
  {
    // What sorts a list is called by the column, of which Payload says the object that holds its label.
    at: '.sort-column__button',
    mend: (button, language) => {
      const label = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent ?? ''
      const words = button.matches('.sort-column__asc') ? payloadDomWords.sort.up : payloadDomWords.sort.down
      called(button, say(words, language)(label))
    },
  },
  {
    // Which tab is open, and of how many refused fields the number beside its name tells.
    at: '.tabs-field__tab-button',
    isFollowed: true,
    mend: (tab, language) => {
      const isOpen = String(tab.classList.contains('tabs-field__tab-button--active'))
      if (tab.getAttribute('aria-current') !== isOpen) tab.setAttribute('aria-current', isOpen)
      const number = tab.querySelector('.error-pill__count')?.textContent
      if (!number) return tab.removeAttribute('aria-label')
      // What is seen stands in the name: the word and the number, which nothing parts in the markup (WCAG 2.2, 2.5.3).
      const word = tab.firstChild
      if (word instanceof Text && !/\s$/.test(word.data)) word.data += ' '
      called(tab, say(payloadDomWords.tab, language)(word?.textContent?.trim() ?? '', number))
    },
  },
  {
    // The last of these adds a paragraph at the end, as Enter does there, and is seen where one points at it alone.
    at: ':is(.clear-indicator, .dropdown-indicator, .add-block-menu, .draggable-block-menu, .insert-paragraph-at-end)',
    mend: offTheKeys,
  },
  {
    // The picture of a file stands beside its name.
    at: '.thumbnail img:not([alt])',
    mend: (picture) => picture.setAttribute('alt', ''),
  },
  {
    // What surrounds a drawer closes it too, and is a second button of the same name.
    at: '.drawer__close',
    mend: (around, language) => {
      around.setAttribute('aria-hidden', 'true')
      offTheKeys(around, language)
    },
  },
  {
    // A dialog is called as its heading is, not by Payload's word for it.
    at: '.payload__modal-item :is(h1, h2)',
    mend: (heading) => {
      const dialog = heading.closest('.payload__modal-item')
      calledAfter(dialog, dialog?.querySelector('h1, h2'))
    },
  },
  {
    // What folds a part of a comparison is called “Collapse” and “Expand”, in English, whatever it folds.
    at: '.diff-collapser__toggle-button',
    mend: (button) => calledAfter(button, button.querySelector('.diff-collapser__label')),
  },
  {
    // The tabs of a document are links in a list without entries.
    at: '.doc-tabs__tabs',
    mend: (tabs) => tabs.setAttribute('role', 'group'),
  },
  {
    // One of them is called without the number that stands in it.
    at: '.doc-tab[aria-label]:has(.pill-version-count)',
    mend: (tab) => tab.removeAttribute('aria-label'),
  },
  {
    // What was chosen of a list can be moved, and has a button in it: a button within a button is none.
    at: '.multi-value.draggable[role="button"]',
    mend: (chosen) => chosen.setAttribute('role', 'group'),
  },
  {
    // What says whether a column is shown is ticked, and is no plain button. Nobody reads ids.
    at: 'button.pill[aria-checked]',
    mend: (column) => {
      column.setAttribute('role', 'checkbox')
      if (column instanceof HTMLElement && column.textContent === 'ID') column.style.display = 'none'
    },
  },
  {
    // The button of a list in a drawer is called by the object that holds a label.
    at: '.list-header__create-new-button',
    mend: (button) => button.removeAttribute('aria-label'),
  },
  {
    // What a search goes through is named by the labels of fields, capitals and all.
    at: '.search-filter__input',
    mend: (search) => {
      if (!(search instanceof HTMLInputElement)) return
      search.placeholder = search.placeholder.replace(/ \p{Lu}(?=[\p{Ll}-])/gu, (letter) => letter.toLowerCase())
      called(search, search.placeholder)
    },
  },
  {
    // On a phone a row of a list is a card, where each cell says its column, and what is empty is left out (lists.css).
    at: '.collection-list tbody td',
    isFollowed: true,
    mend: (cell) => {
      if (!(cell instanceof HTMLTableCellElement)) return
      const column = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent?.trim() ?? ''
      if (column && cell.dataset.column !== column) cell.dataset.column = column
      const isEmpty = /^[–-]?$/.test(cell.textContent?.trim() ?? '') && !cell.querySelector('img, input')
      if (isEmpty !== 'empty' in cell.dataset) cell.toggleAttribute('data-empty', isEmpty)
    },
  },
  {
    at: '.rich-text-lexical [contenteditable="true"]:not([aria-label])',
    mend: (text) => called(text, text.closest('.rich-text-lexical')?.querySelector('.field-label')?.textContent),
  },
]
