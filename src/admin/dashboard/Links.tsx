'use client'
import { Button, Link, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { LinkReport } from '../../domain/links'
import { shortDayAndTime } from '../../i18n/dates'
import { words } from '../../i18n/words/dashboard'
import { askServer } from '../shared/askServer'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { useAddresses } from '../shared/useAddresses'
import { useSay } from '../shared/useSay'

/** Links that lead nowhere, each with the places that have it, and a way to look again. */
export const Links = (): ReactNode => {
  const { api, page } = useAddresses()
  const { language } = useTranslation().i18n
  const say = useSay()
  const [report, setReport] = useState<LinkReport | null>(null)
  const [isTroubled, setIsTroubled] = useState(false)
  const isGoing = report !== null && !report.finishedAt

  const ask = useCallback(
    (method: 'GET' | 'POST'): void =>
      void askServer<{ report: LinkReport | null }>(api('/link-check'), { method }).then((answer) => {
        setIsTroubled(!('body' in answer))
        if ('body' in answer) setReport(answer.body.report)
      }),
    [api],
  )
  useEffect(() => ask('GET'), [ask])
  useEffect(() => {
    if (!isGoing) return undefined
    const timer = setInterval(() => ask('GET'), 2000)
    return () => clearInterval(timer)
  }, [ask, isGoing])

  const when = report?.finishedAt ? shortDayAndTime(toLocalWallTime(report.finishedAt), language) : ''
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">{say(words.links.title)}</h2>
      <p>{say(words.links.text)}</p>
      <div className="todo__ways">
        <Button buttonStyle="secondary" disabled={isGoing} margin={false} onClick={() => ask('POST')}>
          {say(report?.finishedAt ? words.links.again : words.links.start)}
        </Button>
        <output>
          {report &&
            (isGoing
              ? say(words.links.going)(report.checked, report.total)
              : report.dead.length
                ? say(words.links.dead)(report.dead.length, report.total, when)
                : say(words.links.fine)(report.checked, when))}
        </output>
      </div>
      {isTroubled && <p role="alert">{say(words.links.failed)}</p>}
      {report && report.dead.length > 0 && (
        <ul className="todo__changes">
          {report.dead.map(({ places, problem, url }) => (
            <li key={url}>
              <span className="todo__url">{url}</span>
              <span>{say(words.links.problems[problem])}</span>
              <span className="todo__places">
                {places.map(({ id, owner, slug, title }) => (
                  <Link href={page(`/${owner}/${slug}${id ? `/${id}` : ''}`)} key={`${slug} ${id}`} prefetch={false}>
                    {title ?? say(words.next.untitled)}
                  </Link>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
