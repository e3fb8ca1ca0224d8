'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { MESSAGE_HELD_MS } from '../../../domain/messages'
import { words } from '../../../i18n/words/desk/write'
import { repeat } from '../../shared/until'
import { useAdmin } from '../../shared/useAdmin'
import type { Sent } from './shapes'

/** A message that leaves within a minute, and the way to take it back. */
export const Held = ({
  gone,
  onTakeBack,
  sent,
}: {
  gone: number
  onTakeBack: () => void
  sent: Sent & { people: number }
}) => {
  const { say } = useAdmin()
  const [left, setLeft] = useState(MESSAGE_HELD_MS / 1000)
  useEffect(
    () =>
      repeat(() => {
        const milliseconds = Date.parse(sent.heldUntil ?? '') - (Date.now() + gone)
        setLeft(Math.max(0, Math.min(MESSAGE_HELD_MS / 1000, Math.ceil(milliseconds / 1000))))
      }, 250),
    [gone, sent.heldUntil],
  )
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed is another one by now.
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="write__held" ref={box} tabIndex={-1}>
      <p aria-live="off">{left > 0 ? say(words.held)(sent.people, left) : say(words.leaves)}</p>
      {left > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={onTakeBack}>
          {say(words.takeBack)}
        </Button>
      )}
    </div>
  )
}
