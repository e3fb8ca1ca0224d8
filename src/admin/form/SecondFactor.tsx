'use client'
import {
  ConfirmationModal,
  fieldBaseClass,
  FieldDescription,
  FieldLabel,
  useAuth,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayOf } from '../../i18n/dates'
import { words } from '../../i18n/words/users'
import { includesRole } from '../../domain/roles'
import { askServer, useAsking } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import { CodeForm } from './CodeForm'
import { askToConfirm, useUnconfirmed } from './confirmed'
import { RecoveryCodes } from './RecoveryCodes'
import { noteSessionsChanged } from './OwnSessions'
import './account.css'

/** Whether an account has a second factor. */
interface State {
  since: string | null
  /** How many recovery codes are left, of one’s own. */
  left?: number
  /** Whether one’s own role asks for it. */
  isRequired?: boolean
}

/** What a new one is set up by. */
interface Begun {
  address: string
  picture: { path: string; size: number }
  secret: string
  /** What takes the first code of another app, in the place of the one that there is. */
  change?: string
}

type Step = { name: 'scan'; begun: Begun } | { name: 'other' | 'renew' | 'stop' } | { name: 'codes'; codes: string[] }

const said = words.secondFactor

const useFactor = (account: number | string) => {
  const { accounts, api } = useAdmin()
  const { ask, body } = useAsking<State>(api(`${accounts}/${account}/factor`))
  useEffect(() => ask(), [ask])
  return { read: ask, state: body }
}

const useSince = (since: string | null | undefined): string => {
  const { language, say } = useAdmin()
  if (!since) return say(said.off)
  return say(said.onSince)(dayOf(toLocalWallTime(since), language))
}

/** The picture that an app reads, and the same as text. */
const Scan = ({ address, picture: { path, size }, secret }: Begun) => {
  const { say } = useAdmin()
  return (
    <div className="second-factor__scan">
      <svg aria-label={say(said.picture)} role="img" shapeRendering="crispEdges" viewBox={`0 0 ${size} ${size}`}>
        <rect fill="#fff" height={size} width={size} />
        <path d={path} fill="#000" />
      </svg>
      <div>
        <p>{say(said.scan)}</p>
        <p>
          {say(said.key)} <code id="factor-secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <p>
          <a href={address}>{say(said.open)}</a>
        </p>
      </div>
    </div>
  )
}

/** One’s own: set up by a first code, once the password was shown; turned off, or given another app or other recovery codes, by a code too. */
const Own = ({ account }: { account: number | string }) => {
  const { accounts, api, say } = useAdmin()
  const { read, state } = useFactor(account)
  const isUnconfirmed = useUnconfirmed()
  const [step, setStep] = useState<Step | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState('')
  const since = useSince(state?.since)

  const ask = <T,>(path: string, data: object) => askServer<T>(api(`${accounts}/own/factor/${path}`), { data })
  const open = (next: () => void): void => {
    setRefused(null)
    setDone('')
    if (isUnconfirmed()) askToConfirm()
    else next()
  }
  const begin = async (): Promise<void> => {
    const { body, refused: why } = await ask<Begun>('begin', {})
    if (body) setStep({ name: 'scan', begun: body })
    else setRefused(why ?? say(said.failed))
  }
  const beginOther = async (code: string): Promise<string | null> => {
    const { body, refused: why } = await ask<Begun>('change', { code })
    if (!body) return why ?? say(said.failed)
    setStep({ name: 'scan', begun: body })
    return null
  }
  const withCodes = async (
    path: 'changed' | 'prove' | 'recovery',
    code: string,
    change?: string,
  ): Promise<string | null> => {
    const { body, refused: why } = await ask<{ codes: string[] }>(path, { change, code })
    if (!body) return why ?? say(said.failed)
    setStep({ name: 'codes', codes: body.codes })
    read()
    noteSessionsChanged()
    return null
  }
  const stop = async (code: string): Promise<string | null> => {
    const { body, refused: why } = await ask('stop', { code })
    if (!body) return why ?? say(said.failed)
    setStep(null)
    setDone(say(said.stopped))
    read()
    return null
  }
  const cancel = (): void => setStep(null)

  if (!state) return null
  if (step?.name === 'codes') return <RecoveryCodes codes={step.codes} onKept={cancel} />
  if (step?.name === 'scan') {
    const { change } = step.begun
    return (
      <>
        <Scan {...step.begun} />
        <p>{say(change ? said.otherEnds : said.ends)}</p>
        <CodeForm
          button={say(change ? said.otherProve : said.prove)}
          key="first"
          label={say(said.first)}
          onCancel={cancel}
          onSend={(code) => withCodes(change ? 'changed' : 'prove', code, change)}
        />
      </>
    )
  }
  if (step?.name === 'other')
    return (
      <>
        <p>{say(said.otherWhy)}</p>
        <CodeForm button={say(said.otherNow)} label={say(said.code)} onCancel={cancel} onSend={beginOther} />
      </>
    )
  if (step?.name === 'renew')
    return (
      <>
        <p>{say(said.renewWhy)}</p>
        <CodeForm
          button={say(said.renewNow)}
          label={say(said.code)}
          onCancel={cancel}
          onSend={(code) => withCodes('recovery', code)}
        />
      </>
    )
  if (step?.name === 'stop')
    return <CodeForm button={say(said.stopNow)} label={say(said.code)} onCancel={cancel} onSend={stop} />
  return (
    <>
      <p>
        {since} {state.left !== undefined && say(said.left)(state.left)}
      </p>
      <div className="second-factor__ways">
        {state.since ? (
          <>
            <SmallButton id="change-factor" onClick={() => open(() => setStep({ name: 'other' }))}>
              {say(said.other)}
            </SmallButton>
            <SmallButton id="renew-recovery" onClick={() => open(() => setStep({ name: 'renew' }))}>
              {say(said.renew)}
            </SmallButton>
            {state.isRequired ? (
              <span>{say(said.required)}</span>
            ) : (
              <SmallButton id="stop-factor" onClick={() => open(() => setStep({ name: 'stop' }))}>
                {say(said.stop)}
              </SmallButton>
            )}
          </>
        ) : (
          <SmallButton id="begin-factor" onClick={() => open(() => void begin())}>
            {say(said.begin)}
          </SmallButton>
        )}
      </div>
      <output>{done}</output>
      <Alert className="field-refused">{refused}</Alert>
    </>
  )
}

const modal = 'remove-second-factor'

/** That of somebody else: whether they have one, and for administrators a way to take it away. */
const OfAnother = ({ account }: { account: number | string }) => {
  const { accounts, api, say } = useAdmin()
  const { read, state } = useFactor(account)
  const { openModal } = useModal()
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState('')
  const since = useSince(state?.since)

  const remove = async (): Promise<void> => {
    const address = api(`${accounts}/${account}/factor`)
    const { body, refused: why } = await askServer<object>(address, { method: 'DELETE' })
    if (!body) return setRefused(why ?? say(said.failed))
    setRefused(null)
    setDone(say(said.removed))
    read()
  }
  if (!state) return null
  return (
    <>
      <p>{since}</p>
      {state.since && (
        <>
          <SmallButton id="remove-factor" onClick={() => openModal(modal)}>
            {say(said.remove)}
          </SmallButton>
          <FieldDescription description={say(said.removeWhy)} path="" />
        </>
      )}
      <output>{done}</output>
      <Alert className="field-refused">{refused}</Alert>
      <ConfirmationModal
        body={say(said.removeText)}
        cancelLabel={say(said.cancel)}
        confirmLabel={say(said.removeNow)}
        heading={say(said.removeTitle)}
        modalSlug={modal}
        onConfirm={remove}
      />
    </>
  )
}

/** In the form of an account: its second factor. */
export const SecondFactor = () => {
  const { id: account } = useDocumentInfo()
  const { user } = useAuth()
  const { say } = useAdmin()
  if (!user || account === undefined || account === null) return null
  const isOwn = account === user.id
  if (!isOwn && !includesRole(user.role, 'admin')) return null
  return (
    <div className={[fieldBaseClass, 'second-factor'].join(' ')}>
      <FieldLabel as="span" label={say(said.label)} />
      {isOwn ? <Own account={account} /> : <OfAnother account={account} />}
      {isOwn && <FieldDescription description={say(said.why)} path="" />}
    </div>
  )
}
