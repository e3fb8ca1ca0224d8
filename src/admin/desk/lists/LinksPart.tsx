'use client'
import { useCallback, useEffect, useId, useState } from 'react'
import { words } from '../../../i18n/words/desk/lists'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { useAdmin } from '../../shared/useAdmin'

/** Writes to those who came by a list and have been sent nothing yet; nothing is shown where there are none. */
export const LinksPart = ({ workshop }: { workshop: string }) => {
  const { api, say } = useAdmin()
  const id = useId()
  const [left, setLeft] = useState(0)
  const [sent, setSent] = useState<number | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const ask = useCallback(
    (send: boolean) =>
      askServer<{ left: number; sent: number }>(api(`/workshops/${workshop}/desk/lists/links`), { data: { send } }),
    [api, workshop],
  )
  useEffect(() => {
    let isGone = false
    void ask(false).then(({ body }) => {
      if (!isGone && body) setLeft(body.left)
    })
    return () => {
      isGone = true
    }
  }, [ask])
  if (!left && sent === null) return null

  const send = async (): Promise<void> => {
    if (isBusy) return
    setIsBusy(true)
    const { body, refused: why } = await ask(true)
    setIsBusy(false)
    setRefused(body ? null : (why ?? say(words.failed)))
    if (!body) return
    setLeft(body.left)
    setSent(body.sent)
  }

  return (
    <section aria-labelledby={`${id}-title`} className="lists__part">
      <h2 id={`${id}-title`}>{say(words.links.title)}</h2>
      {left > 0 && (
        <>
          <p>{say(words.links.intro)(left)}</p>
          <div className="lists__acts">
            <SmallButton disabled={isBusy} onClick={() => void send()}>
              {say(words.links.send)(left)}
            </SmallButton>
          </div>
        </>
      )}
      <Alert className="lists__refused">{refused}</Alert>
      <output className="lists__said">{sent !== null && say(words.links.sent)(sent)}</output>
    </section>
  )
}
