'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { reasonOf } from '../../domain/mailLog'
import { mailKinds } from '../../domain/registration'
import { dayOf } from '../../i18n/dates'
import { languageName } from '../../i18n/languageNames'
import { words as mails } from '../../i18n/words/desk/mails'
import { words } from '../../i18n/words/desk/people'
import { words as list } from '../../i18n/words/registrationsDesk'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { later, listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { wantRegistration } from '../shared/wantedRegistration'
import { actsFor, labelOf, type Act } from './acts'
import { ChangeAddress } from './ChangeAddress'
import { Needs } from './Needs'
import { StateLine, useNameOf } from './PeopleList'
import { deskPath } from './parts'
import type { Day, Details, Row } from './types'
import { useWorkshopTime } from './useWorkshopTime'

interface KnownProps {
  details: Details
  onRead: () => void
  row: Row
  timeZone: string | null
  workshop: string
}

/** What is known of somebody: what they said, which mails they got, what happened. */
const Known = ({ details, onRead, row, timeZone, workshop }: KnownProps) => {
  const { language, page, say } = useAdmin()
  const router = useRouter()
  const timeOf = useWorkshopTime(timeZone)
  /** Under the Chatham House rule an arrival is kept as the beginning of its day (src/cms/desk/attendance.ts): no hour is said. */
  const whenOf = (at: string): string => (at.endsWith('T00:00:00.000Z') ? dayOf(at.slice(0, 16), language) : timeOf(at))
  const kindOf = (kind: string): string => {
    const known = mailKinds.find((one) => one === kind)
    return known ? say(list.mailKinds[known]) : kind
  }
  const actOf = (act: string): string => {
    const [, known] = Object.entries(list.audited).find(([name]) => name === act) ?? []
    return known ? say(known) : act
  }
  /** As the log of mails says it. */
  const stateOf = ({ code, seenTo, state }: Pick<Details['mails'][number], 'code' | 'seenTo' | 'state'>): string => {
    const reason = state === 'sent' ? null : reasonOf(code)
    return [
      say(mails.log.is[state]),
      ...(reason ? [say(mails.reasons[reason])] : []),
      ...(seenTo ? [say(mails.log.seenTo[seenTo])] : []),
    ].join(', ')
  }
  const facts = [
    { label: say(words.panel.since), answer: timeOf(row.createdAt) },
    ...(row.language ? [{ label: say(list.details.language), answer: languageName(row.language, language) }] : []),
    ...(row.interpretation
      ? [{ label: say(list.details.interpretation), answer: languageName(row.interpretation, language) }]
      : []),
    ...details.answers,
  ]
  return (
    <>
      <dl>
        {facts.map(({ answer, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
        {details.hasNeeds && (
          <div>
            <dt>{say(list.details.needs)}</dt>
            <dd>
              <Needs id={row.id} key={row.id} onRead={onRead} />
            </dd>
          </div>
        )}
      </dl>
      <section>
        <h3>{say(list.details.mails)}</h3>
        {details.mails.length ? (
          <ul>
            {details.mails.map(({ at, code, kind, seenTo, state }) => (
              <li key={`${kind}${at}`}>
                {kindOf(kind)} –{' '}
                <span className="registrations__fine">
                  {stateOf({ code, seenTo, state })}, {timeOf(at)}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{say(list.details.noMails)}</p>
        )}
        {details.mails.length > 0 && row.email && (
          <SmallButton
            onClick={() => {
              wantRegistration('mails', row.email)
              router.push(page(deskPath(workshop, 'mails')))
            }}
          >
            {say(words.panel.log)}
          </SmallButton>
        )}
      </section>
      <section>
        <h3>{say(list.details.history)}</h3>
        {details.acts.length ? (
          <ul>
            {details.acts.map(({ act, at, by, name }) => (
              <li key={`${act}${at}`}>
                {actOf(act)} –{' '}
                <span className="registrations__fine">
                  {name ?? say(list.details.by[by])}, {whenOf(at)}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{say(list.details.noHistory)}</p>
        )}
      </section>
    </>
  )
}

interface Props {
  /** As the list has them. */
  known: Row
  day: Day
  /** In milliseconds. */
  now: number
  /** Of the workshop. */
  timeZone: string | null
  /** Changes when the desk was read anew. */
  turn: unknown
  onAct: (act: Act, row: Row) => void
  onClose: () => void
  onSaid: (said: string) => void
  workshop: string
}

/** Beside the list, everything about one person, and all that can be done with them. Read anew with the desk; what is typed in it stays. */
export const PersonPanel = ({ day, known, now, onAct, onClose, onSaid, timeZone, turn, workshop }: Props) => {
  const { api, say } = useAdmin()
  const nameOf = useNameOf()
  const box = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const [found, setFound] = useState<Details | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { id } = known
  /** @param _turn what the desk knew: with another, one asks again */
  const read = useCallback(
    async (_turn?: unknown): Promise<void> => {
      const {
        body,
        refused: why,
        said,
      } = await askServer<Details, { errors?: readonly { code?: string }[] }>(api(`/registrations/${id}/details`), {
        data: {},
      })
      const isGone = said?.errors?.some(({ code }) => code === 'DOCUMENT_NOT_FOUND')
      setRefused(body ? null : isGone ? say(words.panel.gone) : (why ?? say(list.failed)))
      if (body) setFound(body)
    },
    [api, id, say],
  )
  useEffect(() => later(() => void read(turn), 0), [read, turn])
  useEffect(() => title.current?.focus(), [])
  useEffect(
    () =>
      listen(box.current, 'keydown', (event) => {
        if (event.key === 'Escape') onClose()
      }),
    [onClose],
  )

  const details = found?.registration.id === id ? found : null
  const row = details?.registration ?? known
  return (
    <aside aria-label={`${say(words.panel.title)} – ${nameOf(row)}`} className="desk-person" ref={box}>
      <div className="desk-person__head">
        <h2 ref={title} tabIndex={-1}>
          {nameOf(row)}
        </h2>
        <SmallButton onClick={onClose}>{say(words.panel.close)}</SmallButton>
      </div>
      <p className="people__state">
        <span className="people__mail">{row.email}</span>
        {row.organisation && <span>{row.organisation}</span>}
        <StateLine row={row} timeZone={timeZone} />
      </p>
      <Alert className="registrations__refused">{refused}</Alert>
      {details?.isQuiet && <p className="registrations__fine">{say(words.panel.quiet)}</p>}
      {details?.hasNoMessages && <p className="registrations__fine">{say(words.panel.noMessages)}</p>}
      {details?.hasBounced && <p className="registrations__refused">{say(list.details.bounced)}</p>}
      <div className="registrations__acts">
        {actsFor(row, day, now).map((act) => (
          <SmallButton key={act} onClick={() => onAct(act, row)}>
            {say(labelOf(act))}
          </SmallButton>
        ))}
      </div>
      {row.state !== 'cancelled' && row.state !== 'pending' && row.state !== 'invited' && (
        <ChangeAddress
          id={id}
          key={id}
          onAsked={(said) => {
            onSaid(said)
            void read()
          }}
        />
      )}
      {details && (
        <Known details={details} onRead={() => void read()} row={row} timeZone={timeZone} workshop={workshop} />
      )}
    </aside>
  )
}
