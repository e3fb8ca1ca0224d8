'use client'
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { shareDays, type SharedLink } from '../../domain/sharing'
import { dayAtTime } from '../../i18n/clock'
import { words } from '../../i18n/words/sharing'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { useAsking } from '../shared/asking'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { useAdmin } from '../shared/useAdmin'

export const shareDialog = 'share-draft'

/** Links by which others see the draft without an account: makes, copies and withdraws them. */
export const ShareDraft = () => {
  const { id } = useDocumentInfo()
  const { api, language, say } = useAdmin()
  const { isModalOpen } = useModal()
  const [copied, setCopied] = useState<string | null>(null)
  const isOpen = isModalOpen(shareDialog)
  const { ask, body, isTroubled } = useAsking<{ links: SharedLink[] }>(api(`/workshops/${id}/share`))
  const links = body?.links
  const copy = (token: string, url: string): Promise<void> =>
    navigator.clipboard.writeText(url).then(
      () => setCopied(token),
      () => undefined,
    )
  useEffect(() => {
    if (isOpen) ask()
  }, [ask, isOpen])

  return (
    <Drawer slug={shareDialog} title={say(words.title)}>
      <div className="dialog">
        <p>{say(words.text)}</p>
        <div className="dialog__ways">
          <span>{say(words.make)}</span>
          {shareDays.map((days) => (
            <Button buttonStyle="secondary" key={days} margin={false} onClick={() => ask({ data: { days } })}>
              {say(words.days)(days)}
            </Button>
          ))}
        </div>
        <Alert className="dialog__refused">{isTroubled ? say(words.failed) : null}</Alert>
        {links?.length === 0 && <p className="dialog__hint">{say(words.none)}</p>}
        <ul className="dialog__links">
          {links?.map(({ token, until, url }) => (
            <li key={token}>
              <input
                aria-label={say(words.link)}
                onFocus={(event) => event.target.select()}
                readOnly
                type="text"
                value={url}
              />
              <div className="dialog__ways">
                <span className="dialog__hint">{say(words.until)(dayAtTime(toLocalWallTime(until), language))}</span>
                <SmallButton buttonStyle="primary" onClick={() => void copy(token, url)}>
                  {say(copied === token ? words.copied : words.copy)}
                </SmallButton>
                <SmallButton onClick={() => ask({ data: { withdraw: token } })}>{say(words.withdraw)}</SmallButton>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Drawer>
  )
}
