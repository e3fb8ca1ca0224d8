'use client'
import { useEffect, type ReactNode } from 'react'
import { languageName } from '../../i18n/languageNames'
import { isLocale, say, type Localized } from '../../i18n/locales'
import { payloadDomWords } from '../../i18n/words/admin'
import { useAdmin } from '../shared/useAdmin'
import { controlNames, type Mend } from './accessibleNames'

type Saying = Localized<(...parts: string[]) => string>

/** The texts below an element, as the browser holds them: React goes on to change the same. */
const textsIn = function* (place: Element): Generator<Text> {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if (texts.currentNode instanceof Text) yield texts.currentNode
}

type Instead = readonly (readonly [RegExp, Localized | Saying])[]

/** What a text says in the reader's language, where it is one of those in English. */
const inWords = (english: string, instead: Instead, language: string): string => {
  for (const [pattern, ours] of instead) {
    const match = pattern.exec(english)
    if (!match) continue
    const said = say<string | ((...parts: string[]) => string)>(ours, language)
    return typeof said === 'string' ? said : said(...match.slice(1))
  }
  return english
}

/** @param between what stands between the parts of a text, of which each is said for itself */
const saidInstead =
  (instead: Instead, between?: string): Mend['mend'] =>
  (place, language) => {
    for (const text of textsIn(place)) {
      const parts = between === undefined ? [text.data] : text.data.split(between)
      const words = parts.map((part) => inWords(part, instead, language)).join(', ')
      // What is followed would be told of again.
      if (text.data !== words) text.data = words
    }
  }

const { drag, select, size } = payloadDomWords

/** Of a picture: how large it is, and of which kind. */
const ofPicture: Instead = [
  [/^(\d+) bytes$/, size.bytes],
  [/^([\d.]+)\s?KB$/i, size.kilo],
  [/^([\d.]+)\s?MB$/i, size.mega],
  [/^(\d+)x(\d+)$/, size.pixels],
  [/^image\/(.+)$/, { fr: (kind) => kind.toUpperCase(), en: (kind) => kind.toUpperCase() }],
]

/** What stands in English in the code of Payload and its libraries, where no translation, slot or prop reaches it; by the places of it. */
const texts: readonly Mend[] = [
  // dnd-kit, whose `accessibility` Payload's `DraggableSortable` does not set: how to move a row, before and while one is moved.
  { at: 'div:has(+ [id^="DndLiveRegion"])', mend: saidInstead([[/To pick up a draggable item/, drag.how]]) },
  {
    at: '[id^="DndLiveRegion"]',
    isFollowed: true,
    mend: saidInstead([
      [/^Picked up/, drag.taken],
      [/was moved over/, drag.over],
      [/no longer over/, drag.nowhere],
      [/was dropped over/, drag.put],
      [/^Dragging was cancelled|was dropped\.$/, drag.givenUp],
    ]),
  },
  // react-select, whose `ariaLiveMessages` Payload's fields do not set; there while the list has the focus.
  {
    at: ':is(#aria-selection, #aria-focused, #aria-results, #aria-guidance)',
    isFollowed: true,
    mend: saidInstead([
      [/^Use Up and Down to choose options/, select.how],
      [/(?: is focused )?,?type to refine list/, select.open],
      [/^Use left and right to toggle/, select.values],
      [/^(\d+) results? available/, select.results],
      [/\[object Object\].*selected/, select.chosenOne],
      [/^options? (.*), selected\.$/s, select.chosen],
      [/^option (.*), deselected\.$/s, select.dropped],
      [/^All selected options have been cleared/, select.cleared],
      [/^value (.*) focused, (\d+) of (\d+)\.$/s, select.at],
      [/^(.*?)(?: selected)?(?: disabled)?, (\d+) of (\d+)\.$/s, select.at],
    ]),
  },
  // `LivePreviewProvider` adds “Responsive” to widths that have one label for all languages.
  {
    at: '.live-preview-toolbar-controls__breakpoint, .popup-button-list',
    isFollowed: true,
    mend: saidInstead([
      [/^Responsive$/, payloadDomWords.anyWidth],
      [/^phone$/, payloadDomWords.phone],
      [/^desktop$/, payloadDomWords.desktop],
    ]),
  },
  // The comparison of versions names languages by their codes.
  {
    at: '.field-diff__locale-label, .view-version__toggle-locales-list',
    isFollowed: true,
    mend: (place, language) => {
      for (const text of textsIn(place)) {
        const named = text.data.replace(/(?<!\p{L})[a-z]{2}(?!\p{L})/gu, (code) =>
          isLocale(code) ? languageName(code, language) : code,
        )
        // What is written anew is followed anew.
        if (named !== text.data) text.data = named
      }
    },
  },
  // `FileMeta`, which hands its tooltip in English to `CopyToClipboard`.
  { at: '.copy-to-clipboard', mend: saidInstead([[/^Copy URL$/, payloadDomWords.names.copyAddress]]) },
  // `FileMeta`: “69KB - 1200x900 - image/png”, each part a text of its own; `FileSidebar`: “51 kB”.
  {
    at: '.file-meta__size-type, .file-selections__fileSize',
    isFollowed: true,
    mend: saidInstead([
      ...ofPicture,
      [/^\s*-\s*$/, { fr: ', ', en: ', ' }],
      [/^x$/, { fr: '\u00a0×\u00a0', en: '\u00a0×\u00a0' }],
    ]),
  },
  // `RelationshipContent` of an upload: “69KB — 1200x900 — image/png” in one text.
  { at: '.upload-relationship-details__meta', isFollowed: true, mend: saidInstead(ofPicture, ' — ') },
  // `UploadInput` has the word of lists for a picture that is sent.
  { at: '.upload__createNewToggler', mend: saidInstead([[/^.+$/, payloadDomWords.names.newPicture]]) },
  // `PageControls`: the first and the last row of a page, with a hyphen between them.
  { at: '.page-controls__page-info', mend: saidInstead([[/^-$/, { fr: '–', en: '–' }]]) },
  // `APIKeyGenerationModal`: a sentence in two halves, with the account's id between them.
  {
    at: '.confirmation-modal__content > span',
    mend: (sentence, language) => {
      if (!sentence.textContent?.startsWith('Are you sure you want to generate an API key')) return
      for (const [index, text] of [...textsIn(sentence)].entries())
        text.data = index === 0 ? say(payloadDomWords.newKey, language) : ''
    },
  },
]

const mends = [...controlNames, ...texts]
const anywhere = mends.map(({ at }) => at).join(', ')
const followed = mends.filter(({ isFollowed }) => isFollowed)

/**
 * The last resort: says in the reader's language what the admin's libraries say in English alone, and names the controls that they leave without
 * a name. Looks once into each part that comes into the page, before it is painted, and follows the few whose texts change later (tabs, what a
 * screen reader hears of dragging and of lists, the preview's widths); what changes elsewhere, such as letters in a field, costs nothing.
 *
 * Upstream: payloadcms/payload#18139, docs/upstream/001-names-of-controls.md, 002-sentences-in-english.md (all open in 3.90.2). An entry
 * goes when its component takes the words from the translations. Told by tests/browser/english.test.ts. Measured, with the time for a
 * letter and for the opening of a tab: docs/upstream/README.md.
 */
export const PayloadDomTranslations = ({ children }: { children: ReactNode }) => {
  const { language } = useAdmin()
  useEffect(() => {
    const follower = new MutationObserver((records) => {
      const places = new Set(records.map(({ target }) => (target instanceof Element ? target : target.parentElement)))
      for (const { at, mend } of followed)
        for (const place of new Set([...places].map((element) => element?.closest(at))))
          if (place) mend(place, language)
    })
    const look = (root: Element): void => {
      if (!root.matches(anywhere) && !root.querySelector(anywhere)) return
      for (const { at, isFollowed, mend } of mends)
        for (const element of [...(root.matches(at) ? [root] : []), ...root.querySelectorAll(at)]) {
          mend(element, language)
          if (isFollowed)
            follower.observe(element, {
              attributeFilter: ['class'],
              characterData: true,
              childList: true,
              subtree: true,
            })
        }
    }
    look(document.body)
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      follower.disconnect()
    }
  }, [language])
  return children
}
