'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig } from '@payloadcms/ui'
import type { ChangedBatch, ChangedDocument, Todo } from '../../domain/todo'
import { shortDayAndTime } from '../../i18n/dates'
import { words } from '../../i18n/words/dashboard'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { useAlive } from '../shared/useAlive'
import { useAdmin } from '../shared/useAdmin'

/** When, and by whom. */
const When = ({ by, updatedAt }: Pick<ChangedDocument, 'by' | 'updatedAt'>) => {
  const { language, say } = useAdmin()
  // The server's clock shows another hour than the reader's: it keeps the room of the time, and is not seen.
  const isAlive = useAlive()
  return (
    <span className="todo__when">
      <time dateTime={updatedAt} style={isAlive ? undefined : { visibility: 'hidden' }}>
        {shortDayAndTime(isAlive ? toLocalWallTime(updatedAt) : updatedAt.slice(0, 16), language)}
      </time>
      {by && ` ${say(words.recent.by)(by)}`}
    </span>
  )
}

/** What a collection is called, of one or of several. */
const useKind = (): ((collection: string, count: number) => string) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useAdmin()
  return (collection, count) => {
    const labels = getEntityConfig({ collectionSlug: collection })?.labels
    return getTranslation((count === 1 ? labels?.singular : labels?.plural) ?? collection, i18n)
  }
}

/** Several that were changed together: how many of what, each with the way to the newest of them. */
const Batch = ({ counts, hasMore, ...when }: ChangedBatch) => {
  const { language, page, say } = useAdmin()
  const kindOf = useKind()
  return (
    <li>
      <span className="todo__kind">{say(words.recent.batch)}</span>
      <span className="todo__batch">
        {counts.map(({ collection, count }, n) => (
          <span key={collection}>
            {n > 0 && ', '}
            <Link href={`${page(`/collections/${collection}`)}?sort=-updatedAt`} prefetch={false}>
              {say(words.recent.counted)(
                count,
                hasMore && n === 0,
                kindOf(collection, count).toLocaleLowerCase(language),
              )}
            </Link>
          </span>
        ))}
      </span>
      <When {...when} />
    </li>
  )
}

/** What was changed last, when, and by whom. */
export const RecentChanges = ({ changes }: { changes: Todo['recent'] }) => {
  const { page, say } = useAdmin()
  const kindOf = useKind()
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">{say(words.recent.title)}</h2>
      {changes.length === 0 ? (
        <p className="todo__note">{say(words.recent.none)}</p>
      ) : (
        <ul className="todo__changes">
          {changes.map((change) =>
            'counts' in change ? (
              <Batch key={`batch ${change.updatedAt}`} {...change} />
            ) : (
              <li key={`${change.collection} ${change.id}`}>
                <span className="todo__kind">{kindOf(change.collection, 1)}</span>
                <Link href={page(`/collections/${change.collection}/${change.id}`)} prefetch={false}>
                  {change.title ?? say(words.next.untitled)}
                </Link>
                <When {...change} />
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  )
}
