'use client'
import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { FEW_FOUND, findingIn, type FoundEntry, type FoundKind } from '../../domain/found'
import { shortDayAndTime } from '../../i18n/dates'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/frame'
import { words as registrationWords } from '../../i18n/words/registrations'
import { wantRegistration } from '../shared/wantedRegistration'
import { useAdmin } from '../shared/useAdmin'
import { actions, actionsFor, actionsHere, isBegun, type Action } from './actions'
import { readRecent, type Recent } from './recent'
import { useFound } from './useFound'

/** One line of the list. */
export interface Choice extends Recent {
  state?: FoundEntry['state']
  /** Done before one goes there. */
  onChosen?: () => void
  /** The button of this page that is pressed for it: then one goes nowhere. */
  press?: string
  /** Whether it is among what was opened lately, the next time. */
  isKept: boolean
}

interface Group {
  key: string
  label: string
  choices: Choice[]
}

/** Where an entry is opened, below the admin. */
const pathOf = (kind: FoundKind, { id, workshop }: FoundEntry): `/${string}` =>
  kind === 'registrations' ? `/desks/${workshop ?? ''}` : `/collections/${kind}/${id}`

/** What may be gone to, as an action: the lists and the series, by their names in every language. */
const usePlaces = (): Action[] => {
  const { collections, globals } = useConfig().config
  const { i18n } = useAdmin()
  const { permissions } = useAuth()
  const { isEntityVisible } = useEntityVisibility()
  const inEach = (label: Parameters<typeof getTranslation>[0]): Localized => {
    const here = getTranslation(label, i18n)
    const texts = label && typeof label === 'object' ? Object.entries(label) : []
    const named: Record<string, string> = Object.fromEntries(
      texts.flatMap(([code, text]) => (typeof text === 'string' ? [[code, text]] : [])),
    )
    const plain = typeof here === 'string' ? here : ''
    return { fr: named.fr ?? plain, en: named.en ?? plain }
  }
  return [
    ...collections
      .filter(({ slug }) => isEntityVisible({ collectionSlug: slug }) && permissions?.collections?.[slug]?.read)
      .map(({ labels, slug }) => ({
        id: slug,
        label: inEach(labels.plural),
        path: `/collections/${slug}` as const,
        role: 'translator' as const,
      })),
    ...globals
      .filter(({ slug }) => isEntityVisible({ globalSlug: slug }) && permissions?.globals?.[slug]?.read)
      .map(({ label, slug }) => ({
        id: slug,
        label: inEach(label),
        path: `/globals/${slug}` as const,
        role: 'translator' as const,
      })),
  ]
}

/** What can be chosen for what is typed, by groups; with nothing typed what was opened lately, and what can be done. */
export const useGroups = (typed: string) => {
  const { language, say } = useAdmin()
  const { user } = useAuth()
  const places = usePlaces()
  const sought = findingIn(typed)
  const { groups: found, isFailed, isSettled } = useFound(sought.whole)
  const besideOf = (kind: FoundKind, { beside, registration, startsAt }: FoundEntry): string | null => {
    if (kind === 'workshops') return startsAt ? shortDayAndTime(startsAt, language) : null
    const state = registration && say(registrationWords.state[registration])
    return [beside, state].filter(Boolean).join(' · ') || null
  }
  const here = actionsHere.filter(({ press }) => document.getElementById(press))
  const offered = actionsFor([...here, ...actions, ...(sought.whole ? places : [])], user?.role, sought)
  const asChoice = ({ id, label, path, press }: Action & { press?: string }): Choice => ({
    ...(press ? { press } : {}),
    key: `act ${id}`,
    label: say(label),
    beside: null,
    path,
    isKept: false,
  })
  const groupOf = (key: string, label: string, choices: Choice[]): Group[] =>
    choices.length ? [{ key, label, choices }] : []
  const [begun, others] = [true, false].map((isFirst) =>
    offered.filter((action) => (sought.whole !== '' && isBegun(action, sought)) === isFirst).map(asChoice),
  )
  const entries = found.flatMap(({ entries: some, hasMore, kind }) => {
    const choices = some.map((entry): Choice => ({
      key: `${kind} ${entry.id}`,
      label: entry.title ?? say(words.find.untitled),
      language: entry.language,
      beside: besideOf(kind, entry),
      path: pathOf(kind, entry),
      ...(entry.state ? { state: entry.state } : {}),
      ...(kind === 'registrations' ? { onChosen: () => wantRegistration('name', entry.title ?? '') } : {}),
      isKept: kind !== 'registrations',
    }))
    if (hasMore && some.length >= FEW_FOUND && kind !== 'registrations')
      choices.push({
        key: `more ${kind}`,
        label: say(words.find.more[kind]),
        beside: null,
        path: `/collections/${kind}?search=${encodeURIComponent(sought.whole)}`,
        isKept: false,
      })
    return groupOf(kind, say(words.find.groups[kind]), choices)
  })
  const recent = sought.whole ? [] : readRecent(user?.id).map((one): Choice => ({ ...one, isKept: true }))
  const groups = [
    ...groupOf('recent', say(words.find.recent), recent),
    ...groupOf('begun', say(words.find.actions), begun ?? []),
    ...entries,
    ...groupOf('actions', say(words.find.actions), others ?? []),
  ]
  return { groups, isFailed, isSettled, isTyped: sought.whole !== '' }
}
