'use client'
import { Button, Drawer, toast, useModal, useRouteCache, useSelection } from '@payloadcms/ui'
import { stringify } from 'qs-esm'
import { useCallback, useEffect, useState } from 'react'
import { isToPublish, type PublicationLook } from '../../domain/publicationLook'
import { words as dashboard } from '../../i18n/words/dashboard'
import { words } from '../../i18n/words/look'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { later } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { Look } from './Look'
import '../shared/dialogs.css'

const dialog = 'look-at-several'

/** How many workshops are looked at together. */
const MOST = 25

interface Several {
  looks: PublicationLook[]
  /** How many are there to be read. */
  total: number
}

/** What a publication of the workshops that are ticked would change, one under the other, and one button for all. */
const Content = ({
  ids,
  onDone,
  onSome,
}: {
  ids: readonly string[]
  onDone: () => void
  /** Some may be public by now, and others were refused. */
  onSome: () => void
}) => {
  const { api, say } = useAdmin()
  const [read, setRead] = useState<Several>({ looks: [], total: ids.length })
  const [isTroubled, setIsTroubled] = useState(false)
  const [isPublishing, setIsPublishing] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const asked = ids.join(' ')

  const readAll = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      const looks: PublicationLook[] = []
      const all = asked.split(' ')
      for (const id of all) {
        const { body } = await askServer<PublicationLook>(api(`/workshops/${id}/publication`), { signal })
        if (signal?.aborted) return
        if (!body) return setIsTroubled(true)
        looks.push(body)
        setIsTroubled(false)
        setRead({ looks: [...looks], total: all.length })
      }
    },
    [api, asked],
  )
  useEffect(() => {
    const controller = new AbortController()
    const stop = later(() => void readAll(controller.signal), 0)
    return () => {
      stop()
      controller.abort()
    }
  }, [readAll])

  const wanted = read.looks.filter(isToPublish)
  const same = read.looks.length - wanted.length
  const isRead = read.looks.length === read.total

  const publish = async (): Promise<void> => {
    setIsPublishing(true)
    setRefused([])
    const query = stringify({ where: { id: { in: wanted.map(({ id }) => id) } } }, { addQueryPrefix: true })
    const answer = await askServer<{ docs: unknown[] }, { errors?: readonly { message: string }[] }>(
      api(`/workshops${query}`),
      {
        body: JSON.stringify({ _status: 'published' }),
        headers: { 'Content-Type': 'application/json' },
        method: 'PATCH',
      },
    )
    setIsPublishing(false)
    if (answer.body) {
      toast.success(say(words.many.done)(answer.body.docs.length))
      return onDone()
    }
    setRefused(answer.said?.errors?.map(({ message }) => message) ?? [answer.refused ?? say(words.unreadable)])
    // Those that were not refused are public by now.
    onSome()
    void readAll()
  }

  return (
    <div className="dialog look">
      {!isRead && !isTroubled && <p aria-live="polite">{say(words.reading)}</p>}
      {isTroubled && (
        <div className="dialog__ways" role="alert">
          <p className="dialog__refused">{say(words.unreadable)}</p>
          <Button buttonStyle="secondary" margin={false} onClick={() => void readAll()}>
            {say(words.again)}
          </Button>
        </div>
      )}
      {refused.length > 0 && (
        <div role="alert">
          {refused.map((line) => (
            <p className="dialog__refused" key={line}>
              {line}
            </p>
          ))}
        </div>
      )}
      {wanted.map((look) => (
        <details className="look__workshop" key={look.id} open={wanted.length < 4}>
          <summary>
            <strong>{look.title ?? say(dashboard.next.untitled)}</strong>
            {' – '}
            {look.first ? say(words.new) : say(words.counted)(look.count)}
            {look.lacking.lacks.length > 0 && ` · ${say(words.stops)}`}
          </summary>
          <Look look={look} />
        </details>
      ))}
      {isRead && wanted.length === 0 && <p>{say(words.many.nothing)}</p>}
      {isRead && wanted.length > 0 && same > 0 && <p className="look__hint">{say(words.many.same)(same)}</p>}
      {isRead && wanted.length > 0 && (
        <div className="dialog__ways look__ways">
          <Button disabled={isPublishing} id="publish-several" margin={false} onClick={() => void publish()}>
            {say(words.many.publish)(wanted.length)}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Above the list of workshops, once some are ticked: what their publication would change, in one look, and one button. */
export const PublishSeveral = () => {
  const { count, getQueryParams, selectedIDs, toggleAll } = useSelection()
  const { closeModal, isModalOpen, openModal } = useModal()
  const { clearRouteCache } = useRouteCache()
  const { api, say } = useAdmin()
  const [ids, setIds] = useState<readonly string[]>([])
  const isOpen = isModalOpen(dialog)
  if (!count && !isOpen) return null

  const open = async (): Promise<void> => {
    if (count > MOST) return void toast.error(say(words.many.tooMany)(MOST))
    let chosen = selectedIDs.map(String)
    // All that the list finds, and not those of its page alone.
    if (count > selectedIDs.length) {
      const query = `${getQueryParams()}&depth=0&draft=true&limit=${MOST}&select[number]=true`
      const { body, refused } = await askServer<{ docs: { id: string }[] }>(api(`/workshops${query}`))
      if (!body) return void toast.error(refused ?? say(words.unreadable))
      chosen = body.docs.map(({ id }) => id)
    }
    setIds(chosen)
    openModal(dialog)
  }
  const done = (): void => {
    closeModal(dialog)
    toggleAll()
    clearRouteCache()
  }
  return (
    <>
      <div className="list-look">
        <SmallButton id="look-several" onClick={() => void open()}>
          {say(words.many.open)(count)}
        </SmallButton>
      </div>
      <Drawer slug={dialog} title={say(words.many.title)}>
        {isOpen && <Content ids={ids} onDone={done} onSome={clearRouteCache} />}
      </Drawer>
    </>
  )
}
