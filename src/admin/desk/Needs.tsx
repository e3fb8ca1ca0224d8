'use client'
import { useState } from 'react'
import { words } from '../../i18n/words/registrationsDesk'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'

/** What somebody needs to take part, for whoever asks: it is noted who reads it. */
export const Needs = ({ id, onRead }: { id: string; onRead: () => void }) => {
  const { api, say } = useAdmin()
  const [needs, setNeeds] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const read = async (): Promise<void> => {
    const { body, refused: why } = await askServer<{ needs: string | null }>(api(`/registrations/${id}/needs`), {
      data: {},
    })
    setRefused(body ? null : (why ?? say(words.failed)))
    if (!body) return
    setNeeds(body.needs ?? say(words.details.noNeeds))
    onRead()
  }
  return (
    <div aria-live="polite">
      {needs ?? (
        <>
          <SmallButton onClick={() => void read()}>{say(words.details.showNeeds)}</SmallButton>
          <span className="registrations__fine">{say(words.details.needsAreNoted)}</span>
        </>
      )}
      <Alert className="registrations__refused">{refused}</Alert>
    </div>
  )
}
