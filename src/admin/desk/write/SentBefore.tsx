'use client'
import { fallbackOf } from '../../../i18n/locales'
import { serve } from '../../../domain/texts'
import { words } from '../../../i18n/words/desk/write'
import { SmallButton } from '../../shared/SmallButton'
import { useAdmin } from '../../shared/useAdmin'
import { useWorkshopTime } from '../useWorkshopTime'
import type { Sent } from './shapes'

const troubles = ['bounced', 'unsure', 'failed', 'dropped'] as const

interface Props {
  mailings: readonly Sent[]
  /** Of the workshop. */
  timeZone: string | null
  onAgain: (sent: Sent) => void
  onStop: (sent: Sent) => void
}

/** What was written before: to whom, by whom, when, and how far it is. */
export const SentBefore = ({ mailings, onAgain, onStop, timeZone }: Props) => {
  const { language, say } = useAdmin()
  const timeOf = useWorkshopTime(timeZone)
  return (
    <section aria-label={say(words.before.title)} className="write__before">
      <h2>{say(words.before.title)}</h2>
      {mailings.length === 0 && <p>{say(words.before.none)}</p>}
      <ul>
        {mailings.map((sent) => {
          const { audience, by, counts, key, queuedAt, state, texts } = sent
          const subjects = Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, text.subject]))
          const bodies = Object.entries(texts).filter(([, text]) => text.body.trim())
          const isLeaving = state === 'posting' || state === 'posted'
          return (
            <li key={key}>
              <details>
                <summary>
                  <strong>{serve(subjects, [language, ...fallbackOf(language)])?.text}</strong>
                  <span className={`write__state write__state--${state}`}>{say(words.states[state])}</span>
                </summary>
                {bodies.map(([code, { body, subject }]) => (
                  <div className="write__old" key={code} lang={code}>
                    <strong>{subject}</strong>
                    <p>{body}</p>
                  </div>
                ))}
                <SmallButton onClick={() => onAgain(sent)}>{say(words.before.again)}</SmallButton>
              </details>
              <p className="write__fine">
                {[say(words.audiences[audience]), queuedAt && timeOf(queuedAt), by && say(words.before.by)(by)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {counts.all > 0 && (
                <p>
                  {[
                    say(words.counts.sent)(counts.sent, counts.all),
                    ...troubles.flatMap((one) => (counts[one] ? [say(words.counts[one])(counts[one])] : [])),
                  ].join(' · ')}
                </p>
              )}
              {isLeaving && (
                <p>
                  <SmallButton onClick={() => onStop(sent)}>{say(words.stop)}</SmallButton>{' '}
                  <span className="write__fine">{say(words.stopHelp)}</span>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
