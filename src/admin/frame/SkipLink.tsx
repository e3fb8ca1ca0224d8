'use client'
import { words } from '../../i18n/words/frame'
import { useAdmin } from '../shared/useAdmin'
import { useFocusKept, useTopOfPage } from './focusKept'
import './frame.css'
import { useOnePress } from './onePress'
import './room.css'

/** The first stop of the keys on every page: past the navigation and the header, to what the page is about. */
export const SkipLink = () => {
  const { say } = useAdmin()
  const top = useTopOfPage()
  useFocusKept()
  useOnePress()
  return (
    <>
      <span ref={top} tabIndex={-1} />
      <a
        className="skip-link"
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          const content = document.querySelector<HTMLElement>('.template-default__wrap > :not(.app-header)')
          if (!content) return
          content.tabIndex = -1
          content.focus()
        }}
      >
        {say(words.skip)}
      </a>
    </>
  )
}
