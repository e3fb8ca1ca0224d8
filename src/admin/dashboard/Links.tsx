'use client'
import { Button, Link } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { LinkReport } from '../../domain/links'
import { shortDayAndTime } from '../../i18n/dates'
import { words } from '../../i18n/words/dashboard'
import { useAsking } from '../shared/asking'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { repeat } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

/** Links that lead nowhere, each with the places that have it, and a way to look again. */
export const Links = () => {
  const { api, language, page, say } = useAdmin()
  const { ask, body, isTroubled } = useAsking<{ report: LinkReport | null }>(api('/link-check'))
  const report = body?.report
  const isGoing = Boolean(report && !report.finishedAt)
  useEffect(() => ask(), [ask])
  useEffect(() => (isGoing ? repeat(ask, 2000) : undefined), [ask, isGoing])

  const when = report?.finishedAt ? shortDayAndTime(toLocalWallTime(report.finishedAt), language) : ''
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">{say(words.links.title)}</h2>
      <p>{say(words.links.text)}</p>
      <div className="todo__ways">
        <Button buttonStyle="secondary" disabled={isGoing} margin={false} onClick={() => ask({ method: 'POST' })}>
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
