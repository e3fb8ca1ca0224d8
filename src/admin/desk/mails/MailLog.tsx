'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState, type Ref } from 'react'
import {
  mailChips,
  needsHand,
  type MailChip,
  type MailReason,
  type MailState,
  type SeenTo,
} from '../../../domain/mailLog'
import { mailKinds } from '../../../domain/registration'
import { words } from '../../../i18n/words/desk/mails'
import { words as registrations } from '../../../i18n/words/registrationsDesk'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { Alert } from '../../shared/Trouble'
import { later, lookAgain } from '../../shared/until'
import { useAdmin } from '../../shared/useAdmin'
import { useWantedRegistration, wantRegistration } from '../../shared/wantedRegistration'
import { deskPath } from '../parts'
import { useMailTime } from './useMailTime'

interface Row {
  id: string
  kind: string
  state: MailState
  registration: string
  name: string
  email: string
  at: string
  waitsUntil: string | null
  code: string | null
  reason: MailReason | null
  seenTo: SeenTo | null
  may: readonly SeenTo[]
}

interface Found {
  chips: Record<MailChip, number>
  docs: readonly Row[]
  page: number
  pages?: number
}

/** How long after the last key one looks, and how often the list is read anew, in milliseconds. */
const [PAUSE_MS, AGAIN_MS] = [300, 15_000]

interface Props {
  onActed: () => void
  ref: Ref<HTMLElement>
  timeZone: string
  workshop: string
}

/** The mails of a workshop by person, with what can be done about those that may not have arrived. */
export const MailLog = ({ onActed, ref, timeZone, workshop }: Props) => {
  const { api, page: pageOf, say } = useAdmin()
  const router = useRouter()
  const timeOf = useMailTime()
  const own = words.log
  const [chip, setChip] = useState<MailChip | null>(null)
  const [text, setText] = useState('')
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<Found | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const said = useRef<HTMLOutputElement>(null)
  /** The last question: an answer to one before is not shown. */
  const last = useRef(0)

  const look = useCallback(async (): Promise<void> => {
    const mine = ++last.current
    const data = { page, ...(chip ? { chip } : {}), ...(text.trim() ? { text } : {}) }
    const { body, refused: why } = await askServer<Found>(api(`/workshops/${workshop}/desk/mails/log`), { data })
    if (mine !== last.current) return
    if (body) setFound(body)
    else setRefused(why ?? say(words.failed))
  }, [api, chip, page, say, text, workshop])
  useEffect(() => later(() => void look(), PAUSE_MS), [look])
  useEffect(() => lookAgain(look, AGAIN_MS), [look])
  // Whose mails are wanted, from the desk.
  const { takeUp, wanted } = useWantedRegistration('mails')
  useEffect(() => {
    if (wanted === undefined) return undefined
    return later(() => {
      takeUp()
      setText(wanted)
      document.getElementById('desk-mails-log')?.scrollIntoView({ block: 'start' })
    }, 0)
  }, [takeUp, wanted])
  // The button that was pressed may be gone: whoever goes by keys goes on from what was said.
  useEffect(() => {
    if (done) said.current?.focus()
  }, [done])

  const act = async (data: object, saysDone: (n: number) => string): Promise<void> => {
    const { body, refused: why } = await askServer<{ done: number }>(api(`/workshops/${workshop}/desk/mails/act`), {
      data,
    })
    setRefused(body ? null : (why ?? say(words.failed)))
    setDone(body ? saysDone(body.done) : null)
    await look()
    onActed()
  }
  const nameOf = ({ email, name }: Row): string => name || email || say(own.nameless)
  const kindOf = (kind: string): string => {
    const known = mailKinds.find((one) => one === kind)
    return known ? say(registrations.mailKinds[known]) : kind
  }
  /** Why it is where it is, and when it goes. */
  const detailsOf = ({ code, reason, seenTo, state, waitsUntil }: Row): string[] => [
    ...(reason && state !== 'sent' ? [say(words.reasons[reason])] : []),
    ...(waitsUntil ? [say(code && reason !== 'cap' ? own.again : own.held)(timeOf(waitsUntil, timeZone))] : []),
    ...(code && /^\d+$|^E[A-Z]+$/.test(code) && state !== 'sent' ? [say(words.code)(code)] : []),
    ...(seenTo ? [say(own.seenTo[seenTo])] : []),
  ]
  const pages = found?.pages ?? 1
  return (
    <section aria-labelledby="desk-mails-log" className="desk-mails__section" ref={ref} tabIndex={-1}>
      <h2 id="desk-mails-log">{say(own.title)}</h2>
      <label className="desk-mails__field desk-mails__search">
        <span>{say(own.search)}</span>
        <input
          autoComplete="off"
          className="plain-box"
          maxLength={200}
          name="mails-search"
          onChange={({ target: { value } }) => {
            setText(value)
            setPage(1)
          }}
          type="search"
          value={text}
        />
      </label>
      <fieldset aria-label={say(own.chips)} className="chips">
        {[null, ...mailChips].map((one) => (
          <button
            aria-pressed={chip === one}
            data-chip={one ?? 'all'}
            key={one ?? 'all'}
            onClick={() => {
              setChip(one)
              setPage(1)
            }}
            type="button"
          >
            {say(one ? own.chip[one] : own.all)}
            {one && found && <span className="desk-mails__count">{found.chips[one]}</span>}
          </button>
        ))}
      </fieldset>
      {found?.docs.some(({ may, state }) => state === 'failed' && may.length > 0) && (
        <div>
          <SmallButton onClick={() => void act({ act: 'again', all: 'failed' }, say(own.done.allFailed))}>
            {say(own.acts.allFailed)}
          </SmallButton>
        </div>
      )}
      <Alert className="desk-mails__refused">{refused}</Alert>
      {done && (
        <output className="desk-mails__done" ref={said} tabIndex={-1}>
          {done}
        </output>
      )}
      {found && !found.docs.length && <p>{say(chip || text.trim() ? own.notFound : own.none)}</p>}
      {found && found.docs.length > 0 && (
        <table className="desk-mails__table">
          <thead>
            <tr>
              <th scope="col">{say(own.columns.who)}</th>
              <th scope="col">{say(own.columns.mail)}</th>
              <th scope="col">{say(own.columns.state)}</th>
              <th scope="col">{say(own.columns.acts)}</th>
            </tr>
          </thead>
          <tbody>
            {found.docs.map((row) => (
              <tr className={row.may.length ? 'desk-mails__hand' : undefined} key={row.id}>
                <td>
                  {row.email ? (
                    <button
                      aria-label={`${say(own.acts.person)} – ${nameOf(row)}`}
                      className="desk-mails__way"
                      onClick={() => {
                        wantRegistration('name', row.email)
                        router.push(pageOf(deskPath(workshop)))
                      }}
                      type="button"
                    >
                      <strong>{nameOf(row)}</strong>
                    </button>
                  ) : (
                    <strong>{say(row.registration ? own.nameless : own.gone)}</strong>
                  )}
                  {row.name && <span className="desk-mails__fine">{row.email}</span>}
                </td>
                <td>
                  {kindOf(row.kind)}
                  <span className="desk-mails__fine">{timeOf(row.at, timeZone)}</span>
                </td>
                <td>
                  <span className={`desk-mails__state desk-mails__state--${row.state}`}>{say(own.is[row.state])}</span>
                  <span className="desk-mails__fine">{detailsOf(row).join(', ')}</span>
                  {row.may.length > 0 && needsHand(row.state) && (
                    <span>{say(own.why[row.reason === 'restored' ? 'restored' : row.state])}</span>
                  )}
                </td>
                <td>
                  {row.may.length > 0 && (
                    <div className="desk-mails__acts">
                      {row.may.map((one) => (
                        <SmallButton
                          aria-label={`${say(own.acts[one])} – ${kindOf(row.kind)}, ${nameOf(row)}`}
                          key={one}
                          onClick={() => void act({ act: one, mail: row.id }, () => say(own.done[one]))}
                        >
                          {say(own.acts[one])}
                        </SmallButton>
                      ))}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 && (
        <p className="desk-mails__acts">
          <SmallButton disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {say(own.previous)}
          </SmallButton>
          <span>{say(own.pages)(page, pages)}</span>
          <SmallButton disabled={page >= pages} onClick={() => setPage(page + 1)}>
            {say(own.following)}
          </SmallButton>
        </p>
      )}
    </section>
  )
}
