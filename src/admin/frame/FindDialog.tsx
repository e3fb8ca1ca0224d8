'use client'
// oxlint-disable jsx-a11y/prefer-tag-over-role -- options in groups beside a text that has the focus: no element is that
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type KeyboardEvent as ReactKeyboardEvent,
  type MouseEvent as ReactMouseEvent,
} from 'react'
import { MAX_FINDING } from '../../domain/found'
import { words } from '../../i18n/words/frame'
import { words as workshopWords } from '../../i18n/words/workshops'
import { later, listen, together } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { useGroups, type Choice } from './findChoices'

/** The dialog: a combobox whose list says what answers to what is typed (WAI-ARIA APG, “Combobox”, list autocomplete with manual selection). */
export const FindDialog = ({
  isAwaited,
  onAwaited,
  onChosen,
  onClose,
  onTyped,
  typed,
}: {
  /** Enter was pressed before the answer was there: the first that answers is opened when it is. */
  isAwaited: boolean
  onAwaited: (isAwaited: boolean) => void
  onChosen: (choice: Choice, isAside: boolean) => void
  onClose: () => void
  onTyped: (typed: string) => void
  typed: string
}) => {
  const { say } = useAdmin()
  const dialog = useRef<HTMLDialogElement>(null)
  const names = useId()
  const [at, setAt] = useState(0)
  const { groups, isFailed, isSettled, isTyped } = useGroups(typed)
  const choices = groups.flatMap((group) => group.choices)
  const active = choices[Math.min(at, choices.length - 1)]
  const idOf = (choice: Choice): string => `${names}-${choice.key.replaceAll(' ', '-')}`

  const leave = (): void => {
    dialog.current?.close()
    // At once: the browser may say that it is closed after the next key, which is meant for what is behind it.
    onClose()
  }
  const onLeft = useEffectEvent(leave)

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Beside the box is outside of it.
    const stop = together(
      listen(element, 'click', ({ target }) => {
        if (target === element) onLeft()
      }),
      // Before a drawer behind it, which would close instead.
      listen(
        window,
        'keydown',
        (event) => {
          if (event.key !== 'Escape' || event.isComposing) return
          event.preventDefault()
          event.stopImmediatePropagation()
          onLeft()
        },
        true,
      ),
    )
    return () => {
      stop()
      element?.close()
    }
  }, [])
  const onAnswer = useEffectEvent((): void => {
    onAwaited(false)
    if (active) onChosen(active, false)
  })
  useEffect(() => (isAwaited && isSettled ? later(() => onAnswer(), 0) : undefined), [isAwaited, isSettled])
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
    if (!isSettled) onAwaited(true)
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
              onTyped(target.value)
              setAt(0)
            }}
            onKeyDown={onKeyDown}
            placeholder={say(words.find.label)}
            role="combobox"
            spellCheck={false}
            type="text"
            value={typed}
          />
          <button className="find__close" onClick={leave} type="button">
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
