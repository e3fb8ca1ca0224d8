'use client'
import { Button } from '@payloadcms/ui'
import { useParams, usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { words } from '../../i18n/words/translating'
import { NavLink } from '../shared/NavLink'
import { useAdmin } from '../shared/useAdmin'
import { useMay } from '../shared/useMay'
import { useCountToDo } from './counts'
import './translating.css'

/** A number beside a word: read with what it counts. */
const Count = ({ count, said }: { count: number; said: string }) => (
  <span className="translating-count">
    <span aria-hidden="true">{count}</span>
    <span className="sr-only">{said}</span>
  </span>
)

/** In the navigation: the way to what is to be translated, with how many documents that is. */
export const TranslatingNav = () => {
  const { say } = useAdmin()
  const may = useMay('translator')
  const isEditor = useMay('editor')
  const count = useCountToDo(null, may)
  // What is for editors alone is not shown to others (translating.css).
  useEffect(() => void document.documentElement.toggleAttribute('data-texts-only', may && !isEditor), [isEditor, may])
  if (!may) return null
  return (
    <div>
      <NavLink
        after={count ? <Count count={count} said={say(words.navCount)(count)} /> : null}
        id="nav-translations"
        label={words.title}
        path="/translations"
      />
    </div>
  )
}

/** Above a workshop: the tab of what is to be translated of it, with how many texts that is. */
export const TranslatingTab = () => {
  const { segments } = useParams<{ segments?: string[] }>()
  const pathname = usePathname()
  const { page, say } = useAdmin()
  const id = segments?.[2] === 'trash' ? undefined : segments?.[2]
  const may = useMay('translator') && Boolean(id)
  const count = useCountToDo(id ?? '', may)
  if (!may || !id) return null
  const address = page(`/collections/workshops/${id}/translations`)
  const isHere = pathname === address
  return (
    <Button
      buttonStyle="tab"
      className={`doc-tab${isHere ? ' doc-tab--active' : ''}`}
      disabled={isHere}
      el={isHere ? 'div' : 'link'}
      margin={false}
      size="medium"
      to={isHere ? undefined : address}
    >
      <span className="doc-tab__label">
        {say(words.title)} {count ? <Count count={count} said={say(words.tabCount)(count)} /> : null}
      </span>
    </Button>
  )
}
