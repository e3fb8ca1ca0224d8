'use client'
import { useEffect, useRef, useState } from 'react'
import { defaultLocale, localeCodes, type Locale } from '../../../i18n/locales'
import { words as shown } from '../../../i18n/words/desk/mailShown'
import { words } from '../../../i18n/words/desk/write'
import { askServer } from '../../shared/asking'
import { Alert } from '../../shared/Trouble'
import { later } from '../../shared/until'
import { useAdmin } from '../../shared/useAdmin'
import { MailShown } from '../MailShown'
import type { Texts } from './shapes'

interface Letter {
  subject: string
  html: string
  text: string
}

/** How long after the last key it is made anew, in milliseconds. */
const PAUSE_MS = 400

/** A message as readers of each language get it, in a frame in which nothing runs. */
export const LetterPreview = ({ address, texts }: { address: string; texts: Texts }) => {
  const { language, say } = useAdmin()
  const [reader, setReader] = useState<Locale>(localeCodes.find((code) => code === language) ?? defaultLocale)
  const [letters, setLetters] = useState<Partial<Record<Locale, Letter>>>({})
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    const end = later(() => {
      void askServer<{ previews: typeof letters }>(address, { data: { texts } }).then(({ body, refused: why }) => {
        if (isGone) return
        setRefused(body ? null : (why ?? say(words.failed)))
        if (body) setLetters(body.previews)
      })
    }, PAUSE_MS)
    return () => {
      isGone = true
      end()
    }
  }, [address, say, texts])
  const letter = letters[reader] ?? null
  // It opens below what is written, mostly out of sight: whoever asks for it is led there once.
  const section = useRef<HTMLElement>(null)
  const isThere = letter !== null
  useEffect(() => {
    if (isThere) section.current?.scrollIntoView({ block: 'start' })
  }, [isThere])
  return (
    <section aria-label={say(shown.title)} className="write__preview" ref={section}>
      <h2>{say(shown.title)}</h2>
      <p className="write__fine">
        {say(words.preview.you)} {say(shown.nowhere)}
      </p>
      <MailShown
        mail={letter}
        note={<Alert className="write__refused">{refused}</Alert>}
        onReader={setReader}
        reader={reader}
      />
    </section>
  )
}
