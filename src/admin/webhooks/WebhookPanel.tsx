'use client'
import { ConfirmationModal, fieldBaseClass, FieldDescription, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useId, useState, type ReactNode } from 'react'
import type { DeliveryReport, WebhookReport } from '../../domain/webhooks'
import { shortDayAndTime } from '../../i18n/dates'
import { words } from '../../i18n/words/webhooks'
import { askServer, useAsking } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { Alert } from '../shared/Trouble'
import { repeat } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import './webhooks.css'

const modal = 'change-webhook-secret'
/** How often it is looked how a receiver does, in milliseconds. */
const LOOK_EVERY_MS = 5000

const useWhen = (): ((instant: string) => string) => {
  const { language } = useAdmin()
  return (instant) => shortDayAndTime(toLocalWallTime(instant), language)
}

/** How a receiver does, in words. */
const State = ({ report: { failingSince, lastSuccessAt, off } }: { report: WebhookReport }) => {
  const { say } = useAdmin()
  const when = useWhen()
  if (off)
    return (
      <>
        <p className="webhook__state webhook__state--off">{say(words.off[off.why])(when(off.at))}</p>
        <p>{say(words.kept)}</p>
      </>
    )
  if (failingSince)
    return <p className="webhook__state webhook__state--off">{say(words.state.failing)(when(failingSince))}</p>
  return (
    <p className="webhook__state">
      {lastSuccessAt ? say(words.state.success)(when(lastSuccessAt)) : say(words.state.unused)}
    </p>
  )
}

/** What was sent last: what it was about, what came of it, and a way to send it again. */
const Deliveries = ({
  deliveries,
  isBusy,
  onAgain,
}: {
  deliveries: readonly DeliveryReport[]
  isBusy: boolean
  onAgain: (delivery: string) => void
}) => {
  const { say } = useAdmin()
  const when = useWhen()
  if (!deliveries.length) return <p>{say(words.table.none)}</p>
  const { table } = words
  const said = [
    table.when,
    table.what,
    table.state,
    table.answer,
    table.took,
    table.attempts,
    table.next,
    table.way,
  ].map((head) => say(head))
  const answerOf = ({ failure, status }: DeliveryReport): string =>
    [status, failure && say(words.failure[failure])].filter((said) => said !== null).join(' – ') || '–'
  const cellsOf = (delivery: DeliveryReport): readonly ReactNode[] => [
    <>
      <time dateTime={delivery.createdAt}>{when(delivery.createdAt)}</time>
      <code>{delivery.message}</code>
    </>,
    say(words.type[delivery.type])(delivery.documents),
    say(words.delivery[delivery.state]),
    answerOf(delivery),
    delivery.took === null ? '–' : say(words.milliseconds)(delivery.took),
    delivery.attempts,
    delivery.nextAt ? when(delivery.nextAt) : '–',
    <SmallButton disabled={isBusy || delivery.state === 'sending'} key="again" onClick={() => onAgain(delivery.id)}>
      {say(words.actions.again)}
    </SmallButton>,
  ]
  return (
    <div className="webhook__table">
      <table>
        <caption>{say(words.deliveries)}</caption>
        <thead>
          <tr>
            {said.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <tr key={delivery.id}>
              {cellsOf(delivery).map((cell, index) => (
                // On a phone each is headed by its own.
                <td data-head={said[index]} key={said[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** In the form of a receiver that is there: how it does, its secret, and what was sent to it last. */
export const WebhookPanel = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <Panel address={`/webhooks/${id}`} key={id} />
}

const Panel = ({ address }: { address: `/${string}` }) => {
  const { api, say } = useAdmin()
  const when = useWhen()
  const { openModal } = useModal()
  const { ask, body: report, isTroubled } = useAsking<WebhookReport>(api(`${address}/state`))
  const [isBusy, setIsBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const secretId = useId()
  useEffect(() => ask(), [ask])
  useEffect(() => repeat(() => document.visibilityState === 'visible' && ask(), LOOK_EVERY_MS), [ask])

  const act = async (name: string, data: object = {}): Promise<void> => {
    setIsBusy(true)
    setRefused(null)
    const answer = await askServer<{ secret?: string }>(api(`${address}/${name}`), { data })
    setIsBusy(false)
    if (!answer.body) setRefused(answer.refused ?? say(words.refused))
    else if (answer.body.secret) setSecret(answer.body.secret)
    ask()
  }

  if (!report) return <output className={fieldBaseClass}>{say(isTroubled ? words.unreadable : words.loading)}</output>
  return (
    <div className={[fieldBaseClass, 'webhook'].join(' ')}>
      <div aria-live="polite">
        <State report={report} />
      </div>
      <div className="webhook__ways">
        <SmallButton disabled={isBusy} id="webhook-test" onClick={() => void act('test')}>
          {say(words.actions.test)}
        </SmallButton>
        <SmallButton disabled={isBusy} id="webhook-switch" onClick={() => void act(report.off ? 'on' : 'off')}>
          {say(report.off ? words.actions.on : words.actions.off)}
        </SmallButton>
        <SmallButton
          disabled={isBusy}
          extraButtonProps={{ 'aria-describedby': secretId }}
          id="webhook-secret"
          onClick={() => void act('secret')}
        >
          {say(words.actions.show)}
        </SmallButton>
        <SmallButton disabled={isBusy} id="webhook-rotate" onClick={() => openModal(modal)}>
          {say(words.actions.rotate)}
        </SmallButton>
      </div>
      <Alert className="field-refused">{refused}</Alert>
      <div id={secretId}>
        <FieldDescription description={say(words.secret.why)} path="" />
      </div>
      <output className="webhook__secret">
        {secret && (
          <>
            {say(words.secret.label)} <code>{secret}</code>
          </>
        )}
      </output>
      {report.formerSecretUntil && <p>{say(words.secret.former)(when(report.formerSecretUntil))}</p>}
      <Deliveries
        deliveries={report.deliveries}
        isBusy={isBusy}
        onAgain={(delivery) => void act('again', { delivery })}
      />
      <ConfirmationModal
        body={say(words.secret.text)}
        cancelLabel={say(words.secret.stay)}
        confirmLabel={say(words.secret.change)}
        heading={say(words.secret.title)}
        modalSlug={modal}
        onConfirm={() => act('rotate')}
      />
    </div>
  )
}
