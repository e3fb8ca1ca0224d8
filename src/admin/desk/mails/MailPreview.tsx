'use client'
import { useEffect, useRef, useState } from 'react'
import type { OwnText, TextKind } from '../../../domain/ownMailTexts'
import { isLocale, localeCodes, type Locale } from '../../../i18n/locales'
import { words as ofShown } from '../../../i18n/words/desk/mailShown'
import { words } from '../../../i18n/words/desk/mails'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { later } from '../../shared/until'
import { useAdmin } from '../../shared/useAdmin'
import { MailShown } from '../MailShown'
import { wrongIn, type Fault } from './wrongTexts'

interface Sample {
  from: string
  subject: string
  text: string
  html: string
}

/** A mail that is shown, and in which language it is. */
interface Shown extends Sample {
  language: Locale
}

/** How long after the last key the preview is made anew, in milliseconds. */
const PAUSE_MS = 500

interface Props {
  kind: TextKind
  onWrong: (wrong: Record<string, string>) => void
  /** As they are typed. */
  texts: Partial<Record<Locale, OwnText>>
  workshop: string
}

/** A mail as somebody gets it who is made up, in each language: wide, as on a phone, and as plain text. In a frame that runs and loads nothing. */
export const MailPreview = ({ kind, onWrong, texts, workshop }: Props) => {
  const { api, language, say } = useAdmin()
  const own = words.texts
  const [reader, setReader] = useState<Locale>(isLocale(language) ? language : (localeCodes[0] ?? 'fr'))
  const [shown, setShown] = useState<Shown | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [tried, setTried] = useState<string | null>(null)
  const asked = JSON.stringify({ kind, language: reader, texts })
  /** The last question: an answer to one before is not shown. */
  const last = useRef(0)

  useEffect(
    () =>
      later(() => {
        const mine = ++last.current
        void askServer<Sample & { wrong: readonly Fault[] }>(api(`/workshops/${workshop}/desk/mails/preview`), {
          data: JSON.parse(asked),
        }).then(({ body, refused: why }) => {
          if (mine !== last.current) return
          setRefused(body ? null : (why ?? say(words.failed)))
          if (!body) return
          setIsWrong(body.wrong.length > 0)
          onWrong(wrongIn(body.wrong))
          if (!body.wrong.length) setShown({ ...body, language: reader })
        })
      }, PAUSE_MS),
    [api, asked, onWrong, reader, say, workshop],
  )

  const tryIt = async (): Promise<void> => {
    const { body, refused: why } = await askServer<{ to: string }>(api(`/workshops/${workshop}/desk/mails/try`), {
      data: JSON.parse(asked),
    })
    setRefused(body ? null : (why ?? say(words.failed)))
    setTried(body ? say(ofShown.tried)(body.to) : null)
  }
  return (
    <div className="desk-mails__preview">
      <h3>{say(ofShown.title)}</h3>
      <p className="desk-mails__fine">
        {say(own.previewIntro)} {say(ofShown.nowhere)}
      </p>
      <MailShown
        language={shown?.language}
        mail={shown}
        note={
          <>
            <Alert className="desk-mails__refused">{refused}</Alert>
            {isWrong && <p className="desk-mails__note">{say(own.noPreview)}</p>}
          </>
        }
        onReader={setReader}
        reader={reader}
      />
      <div className="desk-mails__acts">
        <SmallButton disabled={isWrong} onClick={() => void tryIt()}>
          {say(ofShown.tryIt)}
        </SmallButton>
        <output className="desk-mails__fine">{tried ?? ''}</output>
      </div>
    </div>
  )
}
