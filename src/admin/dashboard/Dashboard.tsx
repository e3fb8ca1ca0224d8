'use client'
import { Gutter } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Todo } from '../../domain/todo'
import { words } from '../../i18n/words/dashboard'
import { useAsking } from '../shared/asking'
import { listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import './dashboard.css'
import { Links } from './Links'
import { NextWorkshops } from './NextWorkshops'
import { RecentChanges } from './RecentChanges'
import { Shortcuts } from './Shortcuts'
import { ToDo } from './ToDo'

/** The first screen: what needs doing, the next workshops and what they lack, and what was changed of late. */
export const Dashboard = () => {
  const { api, say } = useAdmin()
  const { ask, body: todo, isTroubled } = useAsking<Todo>(api('/todo'))
  useEffect(() => {
    const read = (): void => {
      if (document.visibilityState === 'visible') ask()
    }
    read()
    return listen(window, 'focus', read)
  }, [ask])

  return (
    <Gutter className="dashboard todo">
      <Shortcuts />
      {todo ? (
        <>
          <ToDo todo={todo} />
          <NextWorkshops workshops={todo.next} />
          <RecentChanges changes={todo.recent} />
          <Links />
        </>
      ) : (
        <output className="todo__note">{say(isTroubled ? words.unreadable : words.loading)}</output>
      )}
    </Gutter>
  )
}
