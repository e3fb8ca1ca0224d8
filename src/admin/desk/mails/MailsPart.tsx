'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SeenTo } from '../../../domain/mailLog'
import type { TextKind } from '../../../domain/ownMailTexts'
import { words } from '../../../i18n/words/desk/mails'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
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
  const [done, setDone] = useState<string | null>(null)
  const texts = useRef<HTMLElement>(null)
  const log = useRef<HTMLElement>(null)

  const look = useCallback(async (): Promise<void> => {
    const { body, refused: why } = await askServer<Plan>(api(`/workshops/${workshop}/desk/mails`))
    setRefused(body ? null : (why ?? say(words.failed)))
    if (body) setPlan(body)
  }, [api, say, workshop])
  useEffect(() => later(() => void look(), 0), [look])
  useEffect(() => lookAgain(look, AGAIN_MS), [look])

  /** Says of all mails that waited in a restored backup whether they go. */
  const seeToRestored = async (act: SeenTo): Promise<void> => {
    const { body, refused: why } = await askServer<{ done: number }>(api(`/workshops/${workshop}/desk/mails/act`), {
      data: { act, all: 'restored' },
    })
    await look()
    setRefused(body ? null : (why ?? say(words.failed)))
    setDone(body ? say(words.restored.done[act])(body.done) : null)
  }
  const goTo = (section: HTMLElement | null): void => {
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  }
  const heldUp = plan?.heldUp ?? null
  /** Those that need a hand, beside what waited in a backup. */
  const others = plan ? plan.chips.hand - plan.restored : 0
  const see = (
    <button className="desk-mails__way" onClick={() => goTo(log.current)} type="button">
      {say(words.hand.go)}
    </button>
  )
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
      <output className={done ? 'desk-mails__done' : undefined}>{done}</output>
      {plan && plan.restored > 0 && (
        <div className="desk-mails__trouble">
          <p className="desk-mails__trouble-title">{say(words.restored.title)(plan.restored)}</p>
          <p>{say(words.restored.text)}</p>
          <div className="desk-mails__acts">
            <SmallButton onClick={() => void seeToRestored('again')}>{say(words.restored.again)}</SmallButton>
            <SmallButton onClick={() => void seeToRestored('left')}>{say(words.restored.left)}</SmallButton>
            {see}
          </div>
        </div>
      )}
      {others > 0 && (
        <div className="desk-mails__trouble">
          <p className="desk-mails__trouble-title">{say(words.hand.title)(others)}</p>
          {see}
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
