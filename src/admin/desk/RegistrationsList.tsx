'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { Fragment, useCallback, useEffect, useId, useRef, useState } from 'react'
import { registrationStates, type Cause, type RegistrationState } from '../../domain/registration'
import { dayAtTime } from '../../i18n/dates'
import { words } from '../../i18n/words/registrationsDesk'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { later } from '../shared/until'
import { useWantedRegistration } from '../shared/wantedRegistration'
import { useAdmin } from '../shared/useAdmin'
import { AddRegistration } from './AddRegistration'
import { RegistrationDetails } from './RegistrationDetails'

interface Row {
  id: string
  name: string
  email: string
  organisation: string | null
  language: string | null
  interpretation: string | null
  state: RegistrationState
  cause: Cause | null
  offerUntil: string | null
  /** Of who waits: 1 is next. */
  place: number | null
  createdAt: string
  /** Until when the last act can be taken back; null where it cannot. */
  takeBackUntil: string | null
}

interface Found {
  counts: { waiting: number; offered: number; confirmed: number }
  docs: Row[]
  totalDocs: number
  page: number
  limit: number
}

type Act = keyof typeof words.sure

/** What is said once it is done. */
const doneOf = (act: Act) =>
  act === 'confirm' || act === 'takeBack' || act === 'erase' ? words.done[act] : words.done.held

/** What organisers may do with a registration in each state. */
const actsIn: Readonly<Record<RegistrationState, readonly Act[]>> = {
  invited: ['cancelByUs'],
  pending: ['confirm'],
  waiting: ['seatOutOfTurn', 'cancelByUs'],
  offered: ['cancelByUs'],
  confirmed: ['moveToWaiting', 'cancelByUs'],
  cancelled: [],
}

const MODAL = 'registration-act'
/** How long after the last key one looks, in milliseconds. */
const PAUSE_MS = 300
/** How often the list is read anew, in milliseconds. */
const AGAIN_MS = 10_000

interface Props {
  /** The one that everybody knows the workshop by; none before it was published. */
  slug: string | null
  workshop: string
}

/** Who registered for a workshop: by state, searched, with what can be done with each. What is searched stands in no address. */
export const RegistrationsList = ({ slug, workshop }: Props) => {
  const { api, language, page: pageOf, say } = useAdmin()
  const { openModal } = useModal()
  const names = useId()
  const [state, setState] = useState<RegistrationState | null>(null)
  const [text, setText] = useState('')
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<Found | null>(null)
  const [capacity, setCapacity] = useState<number | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [asked, setAsked] = useState<{ act: Act; row: Row } | null>(null)
  /** What was done last, said until something else is. */
  const [done, setDone] = useState<{ text: string } | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  /** How often something was done here: details are read anew. */
  const [acted, setActed] = useState(0)
  const said = useRef<HTMLOutputElement>(null)
  const adding = useRef<HTMLDivElement>(null)
  /** The last question: an answer to one before is not shown. */
  const last = useRef(0)

  // Somebody who was found elsewhere: their workshop comes with the address, their name does not.
  const { name: wanted, takeUp } = useWantedRegistration()
  useEffect(() => {
    if (wanted === undefined) return undefined
    return later(() => {
      takeUp()
      setState(null)
      setText(wanted)
      setPage(1)
    }, 0)
  }, [takeUp, wanted])

  const look = useCallback(async (): Promise<void> => {
    const own = ++last.current
    const data = { workshop, page, ...(state ? { state } : {}), ...(text.trim() ? { text } : {}) }
    const [list, desk] = await Promise.all([
      askServer<Found>(api('/registrations/list'), { data }),
      askServer<{ desk: { capacity: number | null } }>(api(`/workshops/${workshop}/desk`)),
    ])
    if (own !== last.current) return
    setRefused(list.body ? null : (list.refused ?? say(words.failed)))
    if (list.body) setFound(list.body)
    if (desk.body) setCapacity(desk.body.desk.capacity)
  }, [api, page, say, state, text, workshop])
  useEffect(() => later(() => void look(), PAUSE_MS), [look])
  useEffect(() => {
    const timer = setInterval(() => void look(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [look])

  // The button that was pressed may be gone: whoever goes by keys goes on from what was said.
  useEffect(() => {
    if (done) said.current?.focus()
  }, [done])

  const saying = async (path: `/${string}`, data: object, isDone: string): Promise<void> => {
    const { body, refused: why } = await askServer<object>(api(path), { data })
    setRefused(body ? null : (why ?? say(words.failed)))
    setDone(body ? { text: isDone } : null)
    setActed((n) => n + 1)
    if (body) await look()
  }
  const act = ({ act: name, row }: { act: Act; row: Row }): Promise<void> =>
    name === 'erase'
      ? saying(`/registrations/${row.id}/erase`, {}, say(doneOf(name)))
      : saying(`/registrations/${row.id}/act`, { act: name }, say(doneOf(name)))
  const sure = (name: Act, row: Row): void => {
    setAsked({ act: name, row })
    openModal(MODAL)
  }
  const nameOf = (row: Row): string => row.name || row.email || say(words.nameless)
  const pages = found ? Math.max(1, Math.ceil(found.totalDocs / found.limit)) : 1

  return (
    <>
      <div className="registrations__ways">
        <label className="registrations__field">
          <span>{say(words.search)}</span>
          <input
            autoComplete="off"
            className="plain-box"
            maxLength={200}
            onChange={({ target: { value } }) => {
              setText(value)
              setPage(1)
            }}
            type="search"
            value={text}
          />
        </label>
      </div>
      {found && (
        <p className="registrations__counts">
          <strong>{say(words.counts)(found.counts.confirmed + found.counts.offered, capacity)}</strong>
          <span>{say(words.waiting)(found.counts.waiting)}</span>
          {found.counts.offered > 0 && <span>{say(words.offered)(found.counts.offered)}</span>}
          <a href={pageOf(`/collections/workshops/${workshop}`)}>{say(words.settings)}</a>
        </p>
      )}
      <div ref={adding}>
        {isAdding ? (
          <AddRegistration
            key={workshop}
            onAdded={(name) => {
              setIsAdding(false)
              setRefused(null)
              setDone({ text: say(words.done.add)(name) })
              setActed(acted + 1)
              void look()
            }}
            onClose={() => {
              setIsAdding(false)
              later(() => adding.current?.querySelector('button')?.focus(), 0)
            }}
            slug={slug ?? ''}
            workshop={workshop}
          />
        ) : (
          <SmallButton onClick={() => setIsAdding(true)}>{say(words.add.open)}</SmallButton>
        )}
      </div>
      {done && (
        <output className="registrations__done" ref={said} tabIndex={-1}>
          {done.text}
        </output>
      )}
      <fieldset aria-label={say(words.columns.state)} className="registrations__chips">
        {[null, ...registrationStates.filter((one) => one !== 'invited')].map((one) => (
          <button
            aria-pressed={state === one}
            key={one ?? 'all'}
            onClick={() => {
              setState(one)
              setPage(1)
            }}
            type="button"
          >
            {say(one ? words.those[one] : words.all)}
          </button>
        ))}
      </fieldset>
      <Alert className="registrations__refused">{refused}</Alert>
      {found && !found.docs.length && <p>{say(text.trim() ? words.notFound : words.nobody)}</p>}
      {found && found.docs.length > 0 && (
        <table className="registrations__table">
          <thead>
            <tr>
              <th scope="col">{say(words.columns.name)}</th>
              <th scope="col">{say(words.columns.state)}</th>
              <th scope="col">{say(words.columns.since)}</th>
              <th scope="col">{say(words.columns.acts)}</th>
            </tr>
          </thead>
          <tbody>
            {found.docs.map((row) => (
              <Fragment key={row.id}>
                <tr>
                  <td>
                    <strong id={`${names}${row.id}`}>{row.name || <em>{say(words.nameless)}</em>}</strong>
                    <span>{row.email}</span>
                    {row.organisation && <span>{row.organisation}</span>}
                  </td>
                  <td>
                    <span className={`registrations__state registrations__state--${row.state}`}>
                      {say(words.is[row.state])}
                    </span>
                    {row.place !== null && (
                      <span>
                        {say(words.columns.place)} {row.place}
                      </span>
                    )}
                    {row.state === 'offered' && row.offerUntil && (
                      <span>{say(words.until)(dayAtTime(toLocalWallTime(row.offerUntil), language))}</span>
                    )}
                    {row.state === 'cancelled' && row.cause && <span>{say(words.causes[row.cause])}</span>}
                  </td>
                  <td>{dayAtTime(toLocalWallTime(row.createdAt), language)}</td>
                  <td>
                    <div className="registrations__acts">
                      {[...(row.takeBackUntil ? (['takeBack'] as const) : []), ...actsIn[row.state]].map((one) => (
                        <SmallButton
                          aria-label={`${say(words.acts[one])} – ${nameOf(row)}`}
                          key={one}
                          onClick={() => sure(one, row)}
                        >
                          {say(words.acts[one])}
                        </SmallButton>
                      ))}
                      <SmallButton
                        aria-label={`${say(words.details.show)} – ${nameOf(row)}`}
                        extraButtonProps={{
                          'aria-controls': `${names}${row.id}-details`,
                          'aria-expanded': opened.has(row.id),
                        }}
                        onClick={() => {
                          const others = [...opened].filter((id) => id !== row.id)
                          setOpened(new Set(opened.has(row.id) ? others : [...others, row.id]))
                        }}
                      >
                        {say(words.details.show)}
                      </SmallButton>
                    </div>
                  </td>
                </tr>
                {opened.has(row.id) && (
                  <tr id={`${names}${row.id}-details`}>
                    <td colSpan={4}>
                      <RegistrationDetails
                        key={`${row.state}${acted}`}
                        id={row.id}
                        interpretation={row.interpretation}
                        language={row.language}
                        onErase={() => sure('erase', row)}
                        onSendLink={() => void saying(`/registrations/${row.id}/link`, {}, say(words.done.sendLink))}
                        state={row.state}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 && (
        <p className="registrations__pages">
          <SmallButton disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {say(words.previous)}
          </SmallButton>
          <span>{say(words.pages)(page, pages)}</span>
          <SmallButton disabled={page >= pages} onClick={() => setPage(page + 1)}>
            {say(words.next)}
          </SmallButton>
        </p>
      )}
      <ConfirmationModal
        body={asked ? say(words.sure[asked.act])(nameOf(asked.row)) : ''}
        cancelLabel={say(words.leave)}
        confirmLabel={asked ? say(words.acts[asked.act]) : ''}
        heading={asked ? say(words.acts[asked.act]) : ''}
        modalSlug={MODAL}
        onConfirm={async () => {
          if (asked) await act(asked)
        }}
      />
    </>
  )
}
