'use client'
import { Link } from '@payloadcms/ui'
import { stringify } from 'qs-esm'
import type { Todo } from '../../domain/todo'
import { inLanguage } from '../../i18n/languageNames'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/dashboard'
import type { StoredWorkshop } from '../../stored-types'
import { useAdmin } from '../shared/useAdmin'

const isCounted = (collection: string): collection is keyof typeof words.incomplete => collection in words.incomplete

/** The question of a list; none where all of it is meant. */
const asked = (where: object): string =>
  Object.keys(where).length ? `?${stringify({ where: { or: [{ and: [where] }] } })}` : ''

/** Each thing that waits, with how many of it there are, and one press to the list of them. */
export const ToDo = ({ todo }: { todo: Todo }) => {
  const { language, page, say } = useAdmin()
  const { drafts, missing, refused, scheduled, stale, webhooks } = todo
  const workshops = (
    count: number,
    said: Localized<(n: number) => string>,
    where: { readonly [F in keyof StoredWorkshop]?: object },
    isBad = false,
  ) => ({ collection: 'workshops', count, isBad, sentence: say(said)(count), to: null, where })
  const toTranslate = (collection: string, locale: string): string =>
    `${page('/translations')}?${stringify({ of: collection, language: locale })}#first`
  const lacking = missing.flatMap(({ collection, count, locale }) => {
    if (!isCounted(collection)) return []
    const sentence = say(words.incomplete[collection])(count, inLanguage(locale, language))
    return [{ collection, count, isBad: false, sentence, to: toTranslate(collection, locale), where: {} }]
  })
  const older = stale.flatMap(({ collection, count, locale }) => {
    if (!isCounted(collection)) return []
    const sentence = say(words.older[collection])(count, inLanguage(locale, language))
    return [{ collection, count, isBad: false, sentence, to: toTranslate(collection, locale), where: {} }]
  })
  const receivers = (count: number, said: Localized<(n: number) => string>) => ({
    collection: 'webhooks',
    count,
    isBad: true,
    sentence: say(said)(count),
    to: null,
    where: {},
  })
  const rows = [
    receivers(webhooks?.off ?? 0, words.webhooks.off),
    receivers(webhooks?.failing ?? 0, words.webhooks.failing),
    workshops(refused.total, words.refused, { publishRefusal: { exists: 'true' } }, true),
    workshops(drafts.total, words.drafts, { _status: { equals: 'draft' } }),
    workshops(scheduled.total, words.scheduled, { publishAt: { exists: 'true' } }),
    ...lacking,
    ...older,
  ].filter(({ count }) => count > 0)

  return (
    <section aria-labelledby="todo-title">
      <h1 id="todo-title">{say(words.title)}</h1>
      {rows.length === 0 ? (
        <p className="todo__note">{say(words.nothing)}</p>
      ) : (
        <ul className="todo__rows">
          {rows.map(({ collection, count, isBad, sentence, to, where }) => (
            <li key={sentence}>
              <Link
                className={isBad ? 'todo__row todo__row--bad' : 'todo__row'}
                href={to ?? `${page(`/collections/${collection}`)}${asked(where)}`}
                prefetch={false}
              >
                <strong>{count}</strong> <span>{sentence}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
