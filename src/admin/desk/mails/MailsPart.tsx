'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { TextKind } from '../../../domain/ownMailTexts'
import { words } from '../../../i18n/words/desk/mails'
import { askServer } from '../../shared/asking'
import { Alert } from '../../shared/Trouble'
import { later, lookAgain } from '../../shared/until'
import { useAdmin } from '../../shared/useAdmin'
import { MailLog } from './MailLog'
import { MailPlan, type Plan } from './MailPlan'
import { MailTexts } from './MailTexts'
import { useMailTime } from './useMailTime'

/** How often it is looked what has gone meanwhile, in milliseconds. */
const AGAIN_MS = 30_000

/** The part of a desk that is about mails: what is in the way, what goes when, to whom it went, and in which words. */
export const MailsPart = ({ workshop }: { workshop: string }) => {
  const { api, say } = useAdmin()
  const timeOf = useMailTime()
  const [plan, setPlan] = useState<Plan | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [kind, setKind] = useState<TextKind>('confirm')
  const texts = useRef<HTMLElement>(null)
  const log = useRef<HTMLElement>(null)

  const look = useCallback(async (): Promise<void> => {
    const { body, refused: why } = await askServer<Plan>(api(`/workshops/${workshop}/desk/mails`))
    setRefused(body ? null : (why ?? say(words.failed)))
    if (body) setPlan(body)
  }, [api, say, workshop])
  useEffect(() => later(() => void look(), 0), [look])
  useEffect(() => lookAgain(look, AGAIN_MS), [look])

  const goTo = (section: HTMLElement | null): void => {
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  }
  const heldUp = plan?.heldUp ?? null
  return (
    <>
      <Alert className="desk-mails__refused">{refused}</Alert>
      {heldUp && (
        <div className="desk-mails__trouble">
          <p className="desk-mails__trouble-title">{say(words.heldUp.title)(heldUp.count)}</p>
          <p>{say(words.heldUp.since)(timeOf(heldUp.since, plan?.timeZone ?? 'UTC'))}</p>
          <p>
            {say(heldUp.reason ? words.heldUp.byServer : words.heldUp.byPace)}
            {heldUp.reason && ` (${say(words.reasons[heldUp.reason])})`}
          </p>
        </div>
      )}
      {plan && plan.chips.hand > 0 && (
        <div className="desk-mails__trouble">
          <p className="desk-mails__trouble-title">{say(words.hand.title)(plan.chips.hand)}</p>
          <button className="desk-mails__way" onClick={() => goTo(log.current)} type="button">
            {say(words.hand.go)}
          </button>
        </div>
      )}
      {plan && (
        <>
          <MailPlan
            onChanged={() => void look()}
            onText={(wanted) => {
              setKind(wanted)
              goTo(texts.current)
            }}
            plan={plan}
            workshop={workshop}
          />
          <MailLog onActed={() => void look()} ref={log} timeZone={plan.timeZone} workshop={workshop} />
          <MailTexts kind={kind} onKind={setKind} ref={texts} timeZone={plan.timeZone} workshop={workshop} />
        </>
      )}
    </>
  )
}
