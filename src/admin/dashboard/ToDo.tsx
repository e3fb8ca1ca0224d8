'use client'
import { Link } from '@payloadcms/ui'
import { stringify } from 'qs-esm'
import type { DeskAtAGlance } from '../../domain/deskGlance'
import { draftsDue, dues, scheduledDue, type Due, type Todo } from '../../domain/todo'
import { inLanguage } from '../../i18n/languageNames'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/dashboard'
import { deskPath } from '../desk/parts'
import { useAdmin } from '../shared/useAdmin'

const isCounted = (collection: string): collection is keyof typeof words.incomplete => collection in words.incomplete

/** The question of a list; none where all of it is meant. */
const asked = (where: object): string => (Object.keys(where).length ? `?${stringify({ where })}` : '')

const only = (condition: object): object => ({ or: [{ and: [condition] }] })

interface Row {
  collection: string
  count: number
  due: Due
  sentence: string
  /** Whether it is a part of what a line before it counts. */
  isPart?: true
  /** Where it leads; null of the list that `where` asks for. */
  to: string | null
  where: object
}

/** Each thing that waits, the most urgent first, with how many of it there are, and one press to the list of them. */
export const ToDo = ({ desks, todo }: { desks: readonly DeskAtAGlance[]; todo: Todo }) => {
  const { language, page, say } = useAdmin()
  const { drafts, missing, now, refused, scheduled, stale, toTranslate: textsIn, webhooks } = todo
  const toTranslate = (collection: string, locale: string): string =>
    `${page('/translations')}?${stringify({ of: collection, language: locale })}#first`
  const workshops = (due: Due, count: number, said: Localized<(n: number) => string>, where: object): Row => ({
    collection: 'workshops',
    count,
    due,
    sentence: say(said)(count),
    to: null,
    where,
  })
  const texts = (counted: Todo['missing'], said: typeof words.incomplete | typeof words.older): Row[] =>
    counted.flatMap(({ collection, count, locale }) => {
      if (!isCounted(collection)) return []
      const sentence = say(said[collection])(count, inLanguage(locale, language))
      return [
        { collection, count, due: 'later', isPart: true, sentence, to: toTranslate(collection, locale), where: {} },
      ]
    })
  const receivers = (count: number, said: Localized<(n: number) => string>): Row => ({
    collection: 'webhooks',
    count,
    due: 'overdue',
    sentence: say(said)(count),
    to: null,
    where: {},
  })
  /** Of each workshop, where organisers can say that interpretation is provided. */
  const wishes = desks.flatMap(({ hands, id, title }): Row[] => {
    const count = hands.interpretation ?? 0
    const to = page(deskPath(id, 'report'))
    return [{ collection: 'workshops', count, due: 'soon', sentence: say(words.wishes)(count, title), to, where: {} }]
  })
  const inAll: Row = {
    collection: 'workshops',
    count: textsIn,
    due: 'later',
    sentence: say(words.toTranslate)(textsIn),
    to: `${page('/translations')}#first`,
    where: {},
  }
  const rows = [
    receivers(webhooks?.off ?? 0, words.webhooks.off),
    receivers(webhooks?.failing ?? 0, words.webhooks.failing),
    workshops('overdue', refused, words.refused, only({ publishRefusal: { exists: 'true' } })),
    ...dues.map((due) => workshops(due, drafts[due], words.drafts[due], draftsDue(due, now))),
    ...wishes,
    workshops('soon', scheduled.soon, words.scheduled, scheduledDue('soon', now)),
    workshops('later', scheduled.later, words.scheduled, scheduledDue('later', now)),
    inAll,
    ...texts(missing, words.incomplete),
    ...texts(stale, words.older),
  ].filter(({ count }) => count > 0)
  const groups = dues
    .map((due) => ({ due, own: rows.filter((row) => row.due === due) }))
    .filter(({ own }) => own.length > 0)

  return (
    <section aria-labelledby="todo-title">
      <h1 id="todo-title">{say(words.title)}</h1>
      {groups.length === 0 && <p className="todo__note">{say(words.nothing)}</p>}
      {groups.map(({ due, own }) => (
        <section aria-labelledby={`todo-${due}`} className={`todo__group todo__group--${due}`} key={due}>
          <h2 id={`todo-${due}`}>{say(words.due[due])}</h2>
          <ul className="todo__rows">
            {own.map(({ collection, count, isPart, sentence, to, where }) => (
              <li className={isPart && 'todo__part'} key={`${to ?? ''}${sentence}`}>
                <Link
                  className="todo__row"
                  href={to ?? `${page(`/collections/${collection}`)}${asked(where)}`}
                  prefetch={false}
                >
                  <strong>{count}</strong> <span>{sentence}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
