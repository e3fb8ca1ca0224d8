'use client'
import { useState, type ReactNode } from 'react'
import { localeCodes, type Locale } from '../../i18n/locales'
import { words } from '../../i18n/words/desk/mailShown'
import { useAdmin } from '../shared/useAdmin'
import './mailShown.css'

const looks = ['wide', 'narrow', 'text'] as const

interface Props {
  /** The language of who reads it, as one chooses it. */
  reader: Locale
  onReader: (reader: Locale) => void
  /** In which language what is shown is. */
  language?: string
  /** Null before it is made. */
  mail: { from?: string; subject: string; text: string; html: string } | null
  /** What is said between the choices and the mail. */
  note: ReactNode
}

/** A mail as somebody gets it: wide, as on a phone, and as plain text. In a frame that runs and loads nothing. */
export const MailShown = ({ language, mail, note, onReader, reader }: Props) => {
  const { say } = useAdmin()
  const [look, setLook] = useState<(typeof looks)[number]>('wide')
  return (
    <>
      <div className="mail-shown__choices">
        <fieldset aria-label={say(words.reader)} className="chips">
          {localeCodes.map((code) => (
            <button aria-pressed={reader === code} key={code} onClick={() => onReader(code)} type="button">
              {say(words.readerOf[code])}
            </button>
          ))}
        </fieldset>
        <fieldset aria-label={say(words.looks)} className="chips">
          {looks.map((one) => (
            <button aria-pressed={look === one} key={one} onClick={() => setLook(one)} type="button">
              {say(words.look[one])}
            </button>
          ))}
        </fieldset>
      </div>
      {note}
      {mail && (
        <figure className={`mail-shown mail-shown--${look}`}>
          <figcaption>
            {mail.from && <span className="mail-shown__from">{mail.from}</span>}
            <strong lang={language ?? reader}>{mail.subject}</strong>
          </figcaption>
          {look === 'text' ? (
            <pre lang={language ?? reader}>{mail.text}</pre>
          ) : (
            <iframe sandbox="" srcDoc={mail.html} title={mail.subject} />
          )}
        </figure>
      )}
    </>
  )
}
