'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig } from '@payloadcms/ui'
import type { ChangedDocument } from '../../domain/todo'
import { shortDayAndTime } from '../../i18n/dates'
import { words } from '../../i18n/words/dashboard'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { useAdmin } from '../shared/useAdmin'

/** What was changed last, when, and by whom. */
export const RecentChanges = ({ changes }: { changes: readonly ChangedDocument[] }) => {
  const { getEntityConfig } = useConfig()
  const { i18n, page, say } = useAdmin()
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">{say(words.recent.title)}</h2>
      {changes.length === 0 ? (
        <p className="todo__note">{say(words.recent.none)}</p>
      ) : (
        <ul className="todo__changes">
          {changes.map(({ by, collection, id, title, updatedAt }) => (
            <li key={`${collection} ${id}`}>
              <span className="todo__kind">
                {getTranslation(getEntityConfig({ collectionSlug: collection })?.labels.singular ?? collection, i18n)}
              </span>
              <Link href={page(`/collections/${collection}/${id}`)} prefetch={false}>
                {title ?? say(words.next.untitled)}
              </Link>
              <span className="todo__when">
                <time dateTime={updatedAt}>{shortDayAndTime(toLocalWallTime(updatedAt), i18n.language)}</time>
                {by && ` ${say(words.recent.by)(by)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
