'use client'
// oxlint-disable jsx-a11y/prefer-tag-over-role -- options in groups beside a text that has the focus: no element is that
import { getTranslation } from '@payloadcms/translations'
import { Link, useAuth, useConfig, useEntityVisibility } from '@payloadcms/ui'
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent as ReactKeyboardEvent,
  type MouseEvent as ReactMouseEvent,
} from 'react'
import { FEW_FOUND, findingIn, MAX_FINDING, type FoundEntry, type FoundKind } from '../../domain/found'
import { shortDayAndTime } from '../../i18n/dates'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/frame'
import { words as registrationWords } from '../../i18n/words/registrations'
import { words as workshopWords } from '../../i18n/words/workshops'
import { wantRegistration } from '../shared/wantedRegistration'
import { later, listen, together } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { actions, actionsFor, isBegun, lookAction, type Action } from './actions'
import './frame.css'
import { keepRecent, readRecent, type Recent } from './recent'
import { useFound } from './useFound'

/** One line of the list. */
interface Choice extends Recent {
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

/** What can be chosen for what is typed; with nothing typed what was opened lately, and what can be done. */
const useGroups = (typed: string) => {
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
  const here = document.getElementById(lookAction.press) ? [lookAction] : []
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

/** The dialog: a combobox whose list says what answers to what is typed (WAI-ARIA APG, “Combobox”, list autocomplete with manual selection). */
const Finder = ({
  onChosen,
  onClose,
}: {
  onChosen: (choice: Choice, isAside: boolean) => void
  onClose: () => void
}) => {
  const { say } = useAdmin()
  const dialog = useRef<HTMLDialogElement>(null)
  const names = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  /** Enter was pressed before the answer was there: the first that answers is opened when it is. */
  const [isAwaited, setIsAwaited] = useState(false)
  const { groups, isFailed, isSettled, isTyped } = useGroups(typed)
  const choices = groups.flatMap((group) => group.choices)
  const active = choices[Math.min(at, choices.length - 1)]
  const idOf = (choice: Choice): string => `${names}-${choice.key.replaceAll(' ', '-')}`

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Beside the box is outside of it.
    const stop = together(
      listen(element, 'click', ({ target }) => {
        if (target === element) element?.close()
      }),
      // Before a drawer behind it, which would close instead.
      listen(
        window,
        'keydown',
        (event) => {
          if (event.key !== 'Escape' || event.isComposing) return
          event.preventDefault()
          event.stopImmediatePropagation()
          element?.close()
        },
        true,
      ),
    )
    return () => {
      stop()
      element?.close()
    }
  }, [])
  const onAwaited = useEffectEvent((): void => {
    setIsAwaited(false)
    if (active) onChosen(active, false)
  })
  useEffect(() => (isAwaited && isSettled ? later(() => onAwaited(), 0) : undefined), [isAwaited, isSettled])
  const activeId = active && idOf(active)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const onKeyDown = (event: ReactKeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && choices.length) {
      event.preventDefault()
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length)
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!isSettled) setIsAwaited(true)
    else if (active) onChosen(active, event.ctrlKey || event.metaKey)
  }
  const said = isFailed
    ? say(words.find.failed)
    : !isSettled
      ? say(words.find.searching)
      : !isTyped
        ? say(words.find.keys)
        : choices.length
          ? say(words.find.found)(choices.length)
          : say(words.find.none)(typed.trim())

  return (
    <dialog aria-label={say(words.find.title)} className="find" onClose={onClose} ref={dialog}>
      <div className="find__box">
        <div className="find__line">
          <input
            aria-activedescendant={isSettled ? activeId : undefined}
            aria-autocomplete="list"
            aria-controls={`${names}-list`}
            aria-expanded={choices.length > 0}
            aria-label={say(words.find.label)}
            autoComplete="off"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that is opened to be typed in
            autoFocus
            enterKeyHint="go"
            id="find-typed"
            maxLength={MAX_FINDING.letters}
            onChange={({ target }) => {
              setTyped(target.value)
              setAt(0)
              setIsAwaited(false)
            }}
            onKeyDown={onKeyDown}
            placeholder={say(words.find.label)}
            role="combobox"
            spellCheck={false}
            type="text"
            value={typed}
          />
          <button className="find__close" onClick={onClose} type="button">
            {say(words.find.close)}
          </button>
        </div>
        <output className={isFailed ? 'find__said find__said--failed' : 'find__said'}>{said}</output>
        <div
          aria-busy={!isSettled}
          aria-label={say(words.find.results)}
          className="find__list"
          id={`${names}-list`}
          role="listbox"
        >
          {groups.map((group) => (
            <div aria-labelledby={`${names}-${group.key}`} key={group.key} role="group">
              <div className="find__group" id={`${names}-${group.key}`}>
                {group.label}
              </div>
              {group.choices.map((choice) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the combobox, which has the focus
                <div
                  aria-selected={choice === active}
                  className="find__choice"
                  id={idOf(choice)}
                  key={choice.key}
                  onClick={(event: ReactMouseEvent) => {
                    if (isSettled) onChosen(choice, event.ctrlKey || event.metaKey)
                  }}
                  // The text stays the one that is typed in.
                  onMouseDown={(event) => event.preventDefault()}
                  role="option"
                  tabIndex={-1}
                >
                  <span className="find__name" lang={choice.language ?? undefined}>
                    {choice.label}
                  </span>
                  {choice.state && (
                    <span className={`state-pill state-pill--${choice.state}`}>
                      {say(workshopWords.state[choice.state])}
                    </span>
                  )}
                  {choice.beside && <span className="find__beside">{choice.beside}</span>}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </dialog>
  )
}

const Magnifier = () => (
  <svg aria-hidden="true" fill="none" height="18" stroke="currentColor" strokeWidth="2" viewBox="0 0 20 20" width="18">
    <circle cx="8.5" cy="8.5" r="5.5" />
    <path d="m13 13 5 5" strokeLinecap="round" />
  </svg>
)

/** What never changes is followed by nobody. */
const never = () => () => undefined

/** Whether the keys of this machine have ⌘ where others have Ctrl. */
const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform)

/**
 * In the header of every page: finds workshops, talks, people, organisations, registrations and what can be done, by Ctrl+K or ⌘K too. What is chosen is gone
 * to by a link, so that whoever has unsaved edits is asked as by any other.
 */
export const Find = () => {
  const { page, say } = useAdmin()
  const { user } = useAuth()
  const [isOpen, setIsOpen] = useState(false)
  const keys = useSyncExternalStore(
    never,
    () => (isMac() ? '⌘K' : 'Ctrl+K'),
    () => '',
  )
  /** Where what was chosen last is: another object each time. */
  const [to, setTo] = useState<{ address: string } | null>(null)
  const way = useRef<HTMLSpanElement>(null)
  const opener = useRef<HTMLElement | null>(null)

  const open = useEffectEvent((): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setIsOpen(true)
  })
  useEffect(
    () =>
      listen(window, 'keydown', (event) => {
        const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && /^k$/i.test(event.key)
        // What has taken these keys for itself has said so.
        if (!isMeant || event.defaultPrevented) return
        event.preventDefault()
        open()
      }),
    [],
  )
  useEffect(() => {
    if (to) way.current?.querySelector('a')?.click()
  }, [to])

  const close = (): void => {
    setIsOpen(false)
    opener.current?.focus()
  }
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="find-opener"
        onClick={(event) => {
          opener.current = event.currentTarget
          setIsOpen(true)
        }}
        type="button"
      >
        <Magnifier />
        <span className="find-opener__word">{say(words.find.open)}</span>
        <kbd aria-hidden="true">{keys}</kbd>
      </button>
      <span hidden ref={way}>
        <Link href={to?.address ?? page('/')} prefetch={false}>
          {say(words.find.open)}
        </Link>
      </span>
      {isOpen && (
        <Finder
          onChosen={({ isKept, onChosen, press, state: _state, ...choice }, isAside) => {
            onChosen?.()
            if (press) {
              setIsOpen(false)
              // Once the dialog is gone, and has given the focus back.
              later(() => {
                const button = document.getElementById(press)
                button?.focus()
                button?.click()
              }, 0)
              return
            }
            if (isKept) keepRecent(user?.id, choice)
            setIsOpen(false)
            const address = page(choice.path)
            if (isAside) window.open(address, '_blank', 'noopener')
            else setTo({ address })
          }}
          onClose={close}
        />
      )}
    </>
  )
}
