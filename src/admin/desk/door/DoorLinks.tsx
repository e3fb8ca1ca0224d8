'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { MOST_DOOR_NAME, type Doors, type NewDoor } from '../../../domain/door'
import { isTimeZone, wallTimeAt } from '../../../domain/time'
import { dayAtTime } from '../../../i18n/clock'
import { words } from '../../../i18n/words/desk/door'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { useAdmin } from '../../shared/useAdmin'
import { useWorkshopTime } from '../useWorkshopTime'
import './door.css'

/** What is told once of a new link: its code, and its address to copy. */
const Made = ({ made: { name, picture, url } }: { made: NewDoor }) => {
  const { say } = useAdmin()
  const [isCopied, setIsCopied] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const addressId = useId()
  useEffect(() => title.current?.focus(), [])
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(url).then(
      () => setIsCopied(true),
      () => undefined,
    )
  return (
    <section className="door-links__made">
      <svg aria-label={say(words.made.code)} role="img" viewBox={`0 0 ${picture.size} ${picture.size}`}>
        <path d="M0 0h200v200h-200z" fill="#fff" />
        <path d={picture.path} fill="#000" />
      </svg>
      <div>
        <h2 ref={title} tabIndex={-1}>
          {say(words.made.title)(name)}
        </h2>
        <p>{say(words.made.text)}</p>
        <label htmlFor={addressId}>{say(words.made.address)}</label>
        <input
          className="plain-box"
          id={addressId}
          onFocus={(event) => event.target.select()}
          readOnly
          type="text"
          value={url}
        />
        <SmallButton onClick={() => void copy()}>{say(isCopied ? words.made.copied : words.made.copy)}</SmallButton>
      </div>
    </section>
  )
}

/** Makes, shows and ends the links for those at the door. */
export const DoorLinks = ({ timeZone, workshop }: { timeZone: string | null; workshop: string }) => {
  const { api, language, say } = useAdmin()
  const [found, setFound] = useState<Doors | null>(null)
  const [made, setMade] = useState<NewDoor | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState('')
  const [name, setName] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const nameId = useId()
  const address = api(`/workshops/${workshop}/desk/doors`)
  const when = useWorkshopTime(timeZone)
  /** By the clocks where the workshop is held, as the page of the door says it. */
  const closes = (instant: string): string => {
    const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
    return `${dayAtTime(wallTimeAt(instant, zone), language)} (${zone})`
  }

  const ask = async (data?: object): Promise<boolean> => {
    setIsBusy(true)
    const answer = await askServer<Doors & { made?: NewDoor }>(address, data ? { data } : {})
    setIsBusy(false)
    setDone('')
    setRefused(answer.body ? null : (answer.refused ?? say(words.failed)))
    if (!answer.body) return false
    setFound(answer.body)
    if (data) setMade(answer.body.made ?? null)
    return true
  }
  useEffect(() => {
    const controller = new AbortController()
    void askServer<Doors>(address, { signal: controller.signal }).then(({ body, refused: why }) => {
      if (controller.signal.aborted) return
      if (body) setFound(body)
      else setRefused(why ?? say(words.failed))
    })
    return () => controller.abort()
  }, [address, say])

  const closesAt = found?.closesAt ?? null
  const isOver = found?.isOver ?? false
  const sentence =
    closesAt === null ? say(words.undated) : isOver ? say(words.over) : say(words.closes)(closes(closesAt))
  return (
    <>
      <p>{say(words.intro)}</p>
      {found && <p>{sentence}</p>}
      {found && closesAt !== null && !isOver && (
        <form
          className="door-links__make"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void ask({ name }).then((isDone) => isDone && setName(''))
          }}
        >
          <div>
            <label htmlFor={nameId}>{say(words.name)}</label>
            <input
              aria-describedby={`${nameId}-hint`}
              autoComplete="off"
              className="plain-box"
              id={nameId}
              maxLength={MOST_DOOR_NAME}
              onChange={(event) => setName(event.target.value)}
              type="text"
              value={name}
            />
            <p className="door-links__fine" id={`${nameId}-hint`}>
              {say(words.nameHint)}
            </p>
          </div>
          <Button disabled={isBusy} margin={false} type="submit">
            {say(words.make)}
          </Button>
        </form>
      )}
      <Alert className="door-links__refused">{refused}</Alert>
      <output className="door-links__done">{done}</output>
      {made && <Made key={made.url} made={made} />}
      {found && closesAt !== null && !isOver && (
        <section>
          <h2>{say(words.list)}</h2>
          {found.doors.length ? (
            <ul className="door-links__list">
              {found.doors.map((door) => (
                <li key={door.id}>
                  <div>
                    <strong>{door.name}</strong>{' '}
                    <span className="door-links__fine">
                      {door.by ? say(words.by)(door.by, when(door.madeAt)) : say(words.madeAt)(when(door.madeAt))}
                    </span>
                  </div>
                  <SmallButton
                    disabled={isBusy}
                    extraButtonProps={{ 'aria-label': say(words.endNamed)(door.name) }}
                    onClick={() =>
                      void ask({ end: door.id }).then((isDone) => isDone && setDone(say(words.ended)(door.name)))
                    }
                  >
                    {say(words.end)}
                  </SmallButton>
                </li>
              ))}
            </ul>
          ) : (
            <p>{say(words.none)}</p>
          )}
        </section>
      )}
    </>
  )
}
