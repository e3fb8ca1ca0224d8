'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import { say, type Localized } from '../../i18n/locales'
import { hardWords, words } from '../../i18n/words/admin'
import { nameControls } from './accessibleNames'

const NOTHING: Localized = { fr: '', en: '' }

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
  [/^A file is required\.$/, words.picture.needed],
  [/^Are you sure you want to generate an API key for user/, hardWords.newKey],
  [/^\? This will take effect immediately\.$/, NOTHING],
]

/** The same of a list to choose from, with what it tells of. */
const select = hardWords.select
const ofLists: readonly (readonly [RegExp, Localized<(...parts: string[]) => string>])[] = [
  [/^Use Up and Down to choose options/, select.how],
  [/(?: is focused )?,?type to refine list/, select.open],
  [/^Use left and right to toggle/, select.values],
  [/^(\d+) results? available/, select.results],
  [/^options? (.*), selected\.$/s, select.chosen],
  [/^option (.*), deselected\.$/s, select.dropped],
  [/^All selected options have been cleared/, select.cleared],
  [/^value (.*) focused, (\d+) of (\d+)\.$/s, select.at],
  [/^(.*?)(?: selected)?(?: disabled)?, (\d+) of (\d+)\.$/s, select.at],
]
const listPlaces = ':is(#aria-selection, #aria-focused, #aria-results, #aria-guidance)'

/** Where they say it: what a screen reader hears of dragging, which is told how beside it, and the widths of the preview. */
const places = (): Element[] => [
  ...[...document.querySelectorAll('[id^="DndLiveRegion"]')].flatMap((live) => [
    live,
    ...(live.previousElementSibling ? [live.previousElementSibling] : []),
  ]),
  ...document.querySelectorAll(
    '.live-preview-toolbar-controls__breakpoint, .popup-button-list, .upload .tooltip, .confirmation-modal__content',
  ),
]

/** The texts below an element, as the browser holds them: React goes on to change the same. */
const textsIn = function* (place: Element): Generator<Text> {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) yield texts.currentNode as Text
}

/**
 * Payload calls every version of a document without drafts one that was public once, and every one of a session, which is published with its
 * workshop, a draft.
 */
const nameVersions = (wrong: readonly string[], language: string): void => {
  for (const place of document.querySelectorAll('.version-pill-label'))
    for (const text of textsIn(place)) if (wrong.includes(text.data)) text.data = say(hardWords.savedVersion, language)
}

/** Between the two halves of that sentence Payload names the account by its id. */
const nameKeyDialog = (language: string): void => {
  for (const id of document.querySelectorAll('.confirmation-modal__content strong'))
    if (id.previousSibling?.textContent === say(hardWords.newKey, language))
      for (const text of textsIn(id)) if (text.data) text.data = ''
}

/** Payload ends the path above a version with its time in the server's zone; the version's own, in the reader's, stands below. */
const nameVersionPath = (viewed: string): void => {
  if (!/\/versions\/[^/]+$/.test(window.location.pathname)) return
  for (const place of document.querySelectorAll('.step-nav__last'))
    for (const text of textsIn(place)) if (text.data !== viewed) text.data = viewed
}

const translate = (language: string): void => {
  nameControls(language)

  for (const place of places()) {
    for (const text of textsIn(place)) {
      const [, said] = instead.find(([english]) => english.test(text.data)) ?? []
      if (said) text.data = say(said, language)
    }
  }
  nameKeyDialog(language)
  for (const place of document.querySelectorAll(listPlaces))
    for (const text of textsIn(place))
      for (const [english, told] of ofLists) {
        const match = english.exec(text.data)
        if (!match) continue
        text.data = say(told, language)(...match.slice(1))
        break
      }
}

/**
 * Says in the reader's language what the admin's libraries say in English, and names no ids: how to drag, for screen readers, and the preview's
 * widths. Names the controls that they leave without a name.
 */
export const PayloadDomTranslations = ({ children }: { children: ReactNode }): ReactNode => {
  const { i18n, t } = useTranslation()
  const { language } = i18n
  const [, slug] = /\/collections\/([^/]+)\/[^/]+\/versions/.exec(usePathname()) ?? []
  const versions = useConfig().config.collections.find((collection) => collection.slug === slug)?.versions
  const viewed = t('version:version')
  const drafts = [t('version:draft'), t('version:currentDraft'), t('version:previouslyDraft')]
  const former = versions && !versions.drafts ? [t('version:previouslyPublished')] : slug === 'sessions' ? drafts : []
  const wrong = former.join('\n')
  useEffect(() => {
    const mend = (): void => {
      translate(language)
      if (wrong) nameVersions(wrong.split('\n'), language)
      nameVersionPath(viewed)
    }
    mend()
    const observer = new MutationObserver(mend)
    observer.observe(document.body, { characterData: true, childList: true, subtree: true })
    return () => observer.disconnect()
  }, [language, viewed, wrong])
  return children
}
