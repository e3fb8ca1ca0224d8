'use client'
import { useEffect, useState } from 'react'
import { fits, mailKinds, type RegistrationState } from '../../domain/registration'
import { dayAtTime } from '../../i18n/dates'
import { languageName } from '../../i18n/languageNames'
import { words } from '../../i18n/words/registrationsDesk'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { useAdmin } from '../shared/useAdmin'

interface Details {
  answers: readonly { label: string; answer: string }[]
  hasNeeds: boolean
  hasBounced: boolean
  mails: readonly { kind: string; state: keyof typeof words.mailStates; at: string; code: string | null }[]
  acts: readonly { act: string; at: string; by: keyof typeof words.details.by; name: string | null }[]
}

interface Props {
  id: string
  state: RegistrationState
  /** Language codes. */
  language: string | null
  interpretation: string | null
  onSendLink: () => void
  onErase: () => void
}

/** What a row of the list has no room for: answers, mails, what happened; and what somebody needs, for whoever asks. */
export const RegistrationDetails = ({ id, interpretation, language: mails, onErase, onSendLink, state }: Props) => {
  const { api, language, say } = useAdmin()
  const [details, setDetails] = useState<Details | null>(null)
  const [needs, setNeeds] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    void askServer<Details>(api(`/registrations/${id}/details`), { data: {} }).then(({ body, refused: why }) => {
      if (isGone) return
      setRefused(body ? null : (why ?? say(words.failed)))
      if (body) setDetails(body)
    })
    return () => {
      isGone = true
    }
  }, [api, id, say])

  const readNeeds = async (): Promise<void> => {
    const { body, refused: why } = await askServer<{ needs: string | null }>(api(`/registrations/${id}/needs`), {
      data: {},
    })
    setRefused(body ? null : (why ?? say(words.failed)))
    if (body) setNeeds(body.needs ?? say(words.details.noNeeds))
  }
  const timeOf = (at: string): string => dayAtTime(toLocalWallTime(at), language)
  const kindOf = (kind: string): string => {
    const known = mailKinds.find((one) => one === kind)
    return known ? say(words.mailKinds[known]) : kind
  }
  const actOf = (act: string): string => {
    const [, known] = Object.entries(words.audited).find(([name]) => name === act) ?? []
    return known ? say(known) : act
  }
  const canSend = fits(state === 'pending' ? 'confirm' : 'links', state)

  return (
    <div className="registrations__details">
      <Alert className="registrations__refused">{refused}</Alert>
      {details?.hasBounced && <p className="registrations__refused">{say(words.details.bounced)}</p>}
      {details && (
        <>
          <dl>
            {mails && (
              <div>
                <dt>{say(words.details.language)}</dt>
                <dd>{languageName(mails, language)}</dd>
              </div>
            )}
            {interpretation && (
              <div>
                <dt>{say(words.details.interpretation)}</dt>
                <dd>{languageName(interpretation, language)}</dd>
              </div>
            )}
            {details.answers.map(({ answer, label }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
            {details.hasNeeds && (
              <div>
                <dt>{say(words.details.needs)}</dt>
                <dd aria-live="polite">
                  {needs ?? (
                    <>
                      <SmallButton onClick={() => void readNeeds()}>{say(words.details.showNeeds)}</SmallButton>
                      <span className="registrations__fine">{say(words.details.needsAreNoted)}</span>
                    </>
                  )}
                </dd>
              </div>
            )}
          </dl>
          <div className="registrations__lists">
            <section>
              <h2>{say(words.details.mails)}</h2>
              {details.mails.length ? (
                <ul>
                  {details.mails.map(({ at, code, kind, state: is }) => (
                    <li key={`${kind}${at}`}>
                      {kindOf(kind)} –{' '}
                      <span className="registrations__fine">
                        {code === 'CAP' ? say(words.capped) : say(words.mailStates[is])}, {timeOf(at)}
                      </span>
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{say(words.details.noMails)}</p>
              )}
            </section>
            <section>
              <h2>{say(words.details.history)}</h2>
              {details.acts.length ? (
                <ul>
                  {details.acts.map(({ act, at, by, name }) => (
                    <li key={`${act}${at}`}>
                      {actOf(act)} –{' '}
                      <span className="registrations__fine">
                        {name ?? say(words.details.by[by])}, {timeOf(at)}
                      </span>
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{say(words.details.noHistory)}</p>
              )}
            </section>
          </div>
          <div className="registrations__acts">
            {canSend && <SmallButton onClick={onSendLink}>{say(words.acts.sendLink)}</SmallButton>}
            <SmallButton onClick={onErase}>{say(words.acts.erase)}</SmallButton>
          </div>
        </>
      )}
    </div>
  )
}
