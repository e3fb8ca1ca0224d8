'use client'
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { languageName } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/nextWorkshop'
import { Alert } from '../shared/Trouble'
import { askServer } from '../shared/asking'
import { TimeBox } from '../shared/TimeBox'
import { useAdmin } from '../shared/useAdmin'

export const nextDialog = 'next-workshop'

/** Makes the next workshop from this one: its title, its day, and then its form. */
export const NextWorkshop = () => {
  const { id } = useDocumentInfo()
  const { api, language, page, say } = useAdmin()
  const { closeModal } = useModal()
  const router = useRouter()
  const [titles, setTitles] = useState<Record<string, string>>({})
  const [startsOn, setStartsOn] = useState('')
  const [isMaking, setIsMaking] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const make = async (): Promise<void> => {
    setIsMaking(true)
    setRefused(null)
    const title = Object.fromEntries(localeCodes.map((code) => [code, titles[code]?.trim() || null]))
    const data = { startsOn: startsOn || null, title }
    const { body, refused: why } = await askServer<{ id: string }>(api(`/workshops/${id}/next`), { data })
    setIsMaking(false)
    if (!body) return setRefused(why ?? say(words.failed))
    closeModal(nextDialog)
    router.push(page(`/collections/workshops/${body.id}`))
  }

  return (
    <Drawer slug={nextDialog} title={say(words.title)}>
      <div className="dialog">
        <p>{say(words.text)}</p>
        {localeCodes.map((code) => (
          <label className="dialog__field" key={code}>
            <span>{say(words.titleIn)(languageName(code, language))}</span>
            <input
              lang={code}
              maxLength={500}
              onChange={(event) => setTitles({ ...titles, [code]: event.target.value })}
              type="text"
              value={titles[code] ?? ''}
            />
          </label>
        ))}
        <label className="dialog__field">
          <span>{say(words.startsOn)}</span>
          <TimeBox max="9999-12-31" onTyped={setStartsOn} stored="" type="date" value={startsOn} />
          <span className="dialog__hint">{say(words.sameClock)}</span>
        </label>
        <Alert className="dialog__refused">{refused}</Alert>
        <Button disabled={isMaking} margin={false} onClick={() => void make()}>
          {say(isMaking ? words.making : words.make)}
        </Button>
      </div>
    </Drawer>
  )
}
