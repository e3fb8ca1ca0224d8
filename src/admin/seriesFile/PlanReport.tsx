'use client'
import { Button } from '@payloadcms/ui'
import { Fragment, useState, type ReactNode } from 'react'
import type { ReportItem, SaidPlan } from '../../domain/seriesUpload'
import { words } from '../../i18n/words/importExport'
import { useAdmin } from '../shared/useAdmin'

/** More are shown when they are asked for: of what is lost, few stay behind a press. */
const AT_FIRST = 12
const LOST_AT_FIRST = 100

const Name = ({ item }: { item: ReportItem }) => (
  <>
    {item.kind} {item.title ? <strong>{item.title}</strong> : null} <code>{item.key}</code>
  </>
)

const Lines = ({ atFirst, lines, title }: { atFirst: number; lines: readonly ReactNode[]; title: string }) => {
  const { say } = useAdmin()
  const [all, setAll] = useState(false)
  if (!lines.length) return null
  const shown = all ? lines : lines.slice(0, atFirst)
  return (
    <div className="series-file__lines">
      <h4>{title}</h4>
      <ul>
        {shown.map((line, n) => (
          <li key={n}>{line}</li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setAll(true)} size="small">
          {say(words.plan.more)(lines.length - shown.length)}
        </Button>
      )}
    </div>
  )
}

/** A plan, or what was done: first what is lost by it, then what changes, what is new, and what stays. */
export const PlanReport = ({ plan, isDone }: { plan: SaidPlan; isDone: boolean }) => {
  const { say } = useAdmin()
  const said = isDone ? words.done : words.plan
  const of = (action: ReportItem['action']): ReportItem[] => plan.items.filter((item) => item.action === action)
  const lost = plan.items.flatMap((item) =>
    item.losses.map((loss, n) => (
      <Fragment key={n}>
        <Name item={item} /> <code>{loss.path}</code>
        <span className="series-file__loss">{loss.said}</span>
      </Fragment>
    )),
  )
  const changed = of('change').map((item) => (
    <Fragment key={item.key}>
      <Name item={item} />
      <span className="series-file__fields">
        {item.fields.map((field) => (
          <code key={field}>{field}</code>
        ))}
      </span>
      {item.staysPublic && <span className="series-file__loss">{item.staysPublic}</span>}
    </Fragment>
  ))
  const created = of('create').map((item) => <Name item={item} key={item.key} />)
  return (
    <div className="series-file__report">
      {lost.length > 0 && (
        <div className={isDone ? undefined : 'warning series-file__box'}>
          <Lines atFirst={LOST_AT_FIRST} lines={lost} title={say(said.lost)} />
        </div>
      )}
      <Lines atFirst={AT_FIRST} lines={changed} title={`${say(said.change)} – ${plan.counts.change}`} />
      <Lines atFirst={AT_FIRST} lines={created} title={`${say(said.create)} – ${plan.counts.create}`} />
      <h4>
        {say(said.same)} – {plan.counts.same}
      </h4>
    </div>
  )
}
