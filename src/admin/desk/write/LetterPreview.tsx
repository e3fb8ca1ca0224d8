'use client'
import { useEffect, useState } from 'react'
import { defaultLocale, localeCodes, type Locale } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/write'
import { askServer } from '../../shared/asking'
import { Alert } from '../../shared/Trouble'
import { later } from '../../shared/until'
import { useAdmin } from '../../shared/useAdmin'
import type { Texts } from './shapes'

interface Letter {
  subject: string
  html: string
  text: string
}

type Look = 'narrow' | 'text' | 'wide'
const looks = ['wide', 'narrow', 'text'] as const satisfies readonly Look[]

/** How long after the last key it is made anew, in milliseconds. */
const PAUSE_MS = 400

/** A message as readers of each language get it, in a frame in which nothing runs. */
export const LetterPreview = ({ address, texts }: { address: string; texts: Texts }) => {
  const { language, say } = useAdmin()
  const [reader, setReader] = useState<Locale>(localeCodes.find((code) => code === language) ?? defaultLocale)
  const [look, setLook] = useState<Look>('wide')
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
  const letter = letters[reader]
  return (
    <section aria-label={say(words.preview.title)} className="write__preview">
      <h2>{say(words.preview.title)}</h2>
      <p className="write__fine">{say(words.preview.you)}</p>
      <div className="write__looks">
        <fieldset aria-label={say(words.to)}>
          {localeCodes.map((code) => (
            <button aria-pressed={reader === code} key={code} onClick={() => setReader(code)} type="button">
              {say(words.preview.readerOf[code])}
            </button>
          ))}
        </fieldset>
        <fieldset aria-label={say(words.preview.look)}>
          {looks.map((one) => (
            <button aria-pressed={look === one} key={one} onClick={() => setLook(one)} type="button">
              {say(words.preview[one])}
            </button>
          ))}
        </fieldset>
      </div>
      <Alert className="write__refused">{refused}</Alert>
      {letter && (
        <>
          <p>
            <strong>{letter.subject}</strong>
          </p>
          {look === 'text' ? (
            <pre className="write__text">{letter.text}</pre>
          ) : (
            <iframe
              className={`write__frame write__frame--${look}`}
              sandbox=""
              srcDoc={letter.html}
              title={say(words.preview.frame)}
            />
          )}
        </>
      )}
    </section>
  )
}
