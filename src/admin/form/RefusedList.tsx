'use client'
import { useEffect } from 'react'
import { words } from '../../i18n/words/admin'
import type { Place } from '../shared/fieldPlace'
import { useAdmin } from '../shared/useAdmin'
import { elementOf, goTo } from './openField'

/** A field that was refused: where it stands, and why. */
export interface Wrong extends Place {
  path: string
  message: string
}

interface Props {
  form: Element | null
  isDraftable: boolean
  wrong: readonly Wrong[]
}

/**
 * What was refused, above the form: each field by its name, with the reason and a way there. A save that is refused gives it the focus (useSave.ts).
 * It corrects the number at a tab, which counts the rows around a refused field too.
 *
 * Upstream: docs/upstream/030-number-at-a-tab.md (open in 3.90.2). That correction goes when a tab counts fields. Told by
 * tests/browser/refusedPublish.test.ts.
 */
export const RefusedList = ({ form, isDraftable, wrong }: Props) => {
  const { say } = useAdmin()

  // Payload marks what it judges itself; what only the server refuses looks the same.
  const paths = wrong.map(({ path }) => path).join(' ')
  useEffect(() => {
    if (!form) return undefined
    const marked = paths.split(' ').flatMap((path) => elementOf(form, path) ?? [])
    for (const element of marked) element.setAttribute('data-refused', '')
    return () => {
      for (const element of marked) element.removeAttribute('data-refused')
    }
  }, [form, paths])

  useEffect(() => {
    if (!form) return undefined
    const tabs = [...form.querySelectorAll('.tabs-field__tab-button')]
    const correct = (): void => {
      for (const [n, tab] of tabs.entries()) {
        const count = tab.querySelector('.error-pill__count')?.firstChild
        const own = wrong.filter((one) => one.tab === n).length
        if (own && count instanceof Text && count.data !== String(own)) count.data = String(own)
      }
    }
    correct()
    // A tab may say its number after this list is there.
    const observer = new MutationObserver(correct)
    for (const tab of tabs) observer.observe(tab, { characterData: true, childList: true, subtree: true })
    return () => observer.disconnect()
  })

  return (
    <div className="refused" role="alert" tabIndex={-1}>
      <p className="refused__title">{say(isDraftable ? words.refused.titlePublish : words.refused.title)}</p>
      <p>{say(isDraftable ? words.refused.next : words.refused.nextPlain)}</p>
      <ul>
        {wrong.map(({ label, message, path, tab }) => (
          <li key={path}>
            <button onClick={() => form && goTo(form, path, tab)} type="button">
              {label}
            </button>
            <span> – {message}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
