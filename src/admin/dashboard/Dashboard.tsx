'use client'
import { Gutter } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { DeskAtAGlance } from '../../domain/deskGlance'
import type { Todo } from '../../domain/todo'
import { words } from '../../i18n/words/dashboard'
import { words as translating } from '../../i18n/words/translating'
import { DesksTile } from '../desk/DesksTile'
import { useAsking } from '../shared/asking'
import { listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { useMay } from '../shared/useMay'
import { Translating } from '../translating/Translating'
import './dashboard.css'
import { Links } from './Links'
import { NextWorkshops } from './NextWorkshops'
import { RecentChanges } from './RecentChanges'
import { Shortcuts } from './Shortcuts'
import { ToDo } from './ToDo'

/** The first screen of whoever translates: what is to be translated. */
const TranslatorsScreen = () => {
  const { say } = useAdmin()
  return (
    <Gutter className="dashboard translating">
      <h1>{say(translating.title)}</h1>
      <p>{say(translating.intro)}</p>
      <Translating language={null} of={null} />
    </Gutter>
  )
}

interface Props {
  /** Of organisers. */
  desks: readonly DeskAtAGlance[]
  known: Todo | null
}

/**
 * The first screen of editors: what needs doing, the next workshops and what they lack, and what was changed of late. It comes with the page, and is read again when
 * somebody comes back to it.
 * @param known what the server knew when it made the page; null where it could not tell
 */
const EditorsScreen = ({ desks, known }: Props) => {
  const { api, say } = useAdmin()
  const { ask, body, isTroubled } = useAsking<Todo>(api('/todo'))
  const todo = body ?? known
  useEffect(() => {
    const read = (): void => {
      if (document.visibilityState === 'visible') ask()
    }
    if (!known) read()
    return listen(window, 'focus', read)
  }, [ask, known])

  return (
    <Gutter className="dashboard todo">
      <Shortcuts />
      {todo ? (
        <>
          <ToDo desks={desks} todo={todo} />
          <DesksTile desks={desks} />
          <NextWorkshops workshops={todo.next} />
          <RecentChanges changes={todo.recent} />
          <Links />
        </>
      ) : (
        <output className="todo__note">{isTroubled && say(words.unreadable)}</output>
      )}
    </Gutter>
  )
}

/** The first screen, as far as it is for whoever is here. */
export const Dashboard = (props: Props) => (useMay('editor') ? <EditorsScreen {...props} /> : <TranslatorsScreen />)
