'use client'
import { Gutter } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import type { Todo } from '../../domain/todo'
import { words } from '../../i18n/words/dashboard'
import { askServer } from '../shared/askServer'
import { useAddresses } from '../shared/useAddresses'
import { useSay } from '../shared/useSay'
import './dashboard.css'
import { Links } from './Links'
import { NextWorkshops } from './NextWorkshops'
import { RecentChanges } from './RecentChanges'
import { Shortcuts } from './Shortcuts'
import { ToDo } from './ToDo'

/** The first screen: what needs doing, the next workshops and what they lack, and what was changed of late. */
export const Dashboard = (): ReactNode => {
  const { api } = useAddresses()
  const say = useSay()
  const [todo, setTodo] = useState<Todo | null>(null)
  const [isUnreadable, setIsUnreadable] = useState(false)

  useEffect(() => {
    const controller = new AbortController()
    const read = (): void => {
      if (document.visibilityState !== 'visible') return
      void askServer<Todo>(api('/todo'), { signal: controller.signal }).then((answer) => {
        if (controller.signal.aborted) return
        if ('body' in answer) setTodo(answer.body)
        setIsUnreadable(!('body' in answer))
      })
    }
    read()
    window.addEventListener('focus', read)
    return () => {
      controller.abort()
      window.removeEventListener('focus', read)
    }
  }, [api])

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
        <output className="todo__note">{say(isUnreadable ? words.unreadable : words.loading)}</output>
      )}
    </Gutter>
  )
}
