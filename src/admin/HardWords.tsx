'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import { say, type Localized } from '../i18n/locales'
import { hardWords } from '../i18n/words/admin'

/** What Payload and its libraries say in English alone, and what is said instead. */
const instead: readonly (readonly [RegExp, Localized])[] = [
  [/To pick up a draggable item/, hardWords.drag.how],
  [/^Picked up/, hardWords.drag.taken],
  [/was moved over/, hardWords.drag.over],
  [/no longer over/, hardWords.drag.nowhere],
  [/was dropped over/, hardWords.drag.put],
  [/^Dragging was cancelled|was dropped\.$/, hardWords.drag.givenUp],
  [/^Responsive$/, hardWords.anyWidth],
  [/^phone$/, hardWords.phone],
  [/^desktop$/, hardWords.desktop],
]

/** Where they say it: what a screen reader hears of dragging, which is told how beside it, and the widths of the preview. */
const places = (): Element[] => [
  ...[...document.querySelectorAll('[id^="DndLiveRegion"]')].flatMap((live) => [
    live,
    ...(live.previousElementSibling ? [live.previousElementSibling] : []),
  ]),
  ...document.querySelectorAll('.live-preview-toolbar-controls__breakpoint, .popup-button-list'),
]

const { names } = hardWords

/** Controls that say nothing to a screen reader, and what they are called. */
const named: readonly (readonly [string, Localized])[] = [
  ['.doc-controls__popup .popup-button', names.more],
  ['.array-actions__button', names.rowActions],
  ['.clipboard-action__popup .popup-button', names.copyOrPaste],
  ['.collapsible__drag', names.moveRow],
  ['.LexicalEditorTheme__inlineBlock__editButton', names.editNote],
  ['.LexicalEditorTheme__inlineBlock__removeButton', names.removeNote],
  ['.select-all__checkbox input', names.selectAll],
  ['.select-row__checkbox input', names.selectRow],
  ...(['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript', 'link'] as const).map(
    (key) => [`.toolbar-popup__button-${key}`, names[key]] as const,
  ),
]

const nameControls = (language: string): void => {
  for (const [selector, words] of named)
    for (const control of document.querySelectorAll(`${selector}:is(:not([aria-label]), [aria-label=''])`))
      control.setAttribute('aria-label', say(words, language))
  // A dialog is called as its heading is, not by Payload's word for it.
  for (const dialog of document.querySelectorAll('.payload__modal-item')) {
    const heading = dialog.querySelector('h1, h2')?.textContent.trim()
    if (heading && dialog.getAttribute('aria-label') !== heading) dialog.setAttribute('aria-label', heading)
  }
  // A rich text is called as its field is.
  for (const text of document.querySelectorAll('.rich-text-lexical [contenteditable="true"]:not([aria-label])')) {
    const label = text.closest('.rich-text-lexical')?.querySelector('.field-label')?.textContent
    if (label) text.setAttribute('aria-label', label)
  }
}

/** The texts below an element, as the browser holds them: React goes on to change the same. */
const textsIn = function* (place: Element): Generator<Text> {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) yield texts.currentNode as Text
}

/** Payload calls every version of a document without drafts one that was public once. */
const nameVersions = (published: string, language: string): void => {
  for (const place of document.querySelectorAll('.version-pill-label'))
    for (const text of textsIn(place)) if (text.data === published) text.data = say(hardWords.savedVersion, language)
}

const translate = (language: string): void => {
  nameControls(language)

  for (const place of places()) {
    for (const text of textsIn(place)) {
      const [, said] = instead.find(([english]) => english.test(text.data)) ?? []
      if (said) text.data = say(said, language)
    }
  }
}

/**
 * Says in the reader's language what the admin's libraries say in English, and names no ids: how to drag, for screen readers, and the preview's
 * widths. Names the controls that they leave without a name.
 */
export const HardWords = ({ children }: { children: ReactNode }): ReactNode => {
  const { i18n, t } = useTranslation()
  const { language } = i18n
  const [, slug] = /\/collections\/([^/]+)\/[^/]+\/versions/.exec(usePathname()) ?? []
  const versions = useConfig().config.collections.find((collection) => collection.slug === slug)?.versions
  const former = versions && !versions.drafts ? t('version:previouslyPublished') : null
  useEffect(() => {
    const mend = (): void => {
      translate(language)
      if (former) nameVersions(former, language)
    }
    mend()
    const observer = new MutationObserver(mend)
    observer.observe(document.body, { characterData: true, childList: true, subtree: true })
    return () => observer.disconnect()
  }, [former, language])
  return children
}
