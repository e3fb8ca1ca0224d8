'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Todo } from '../../domain/todo'
import { inLanguage } from '../../i18n/languageNames'
import { words } from '../../i18n/words/dashboard'
import { addressOfList } from '../shared/listAddress'
import { useAddresses } from '../shared/useAddresses'
import { useSay } from '../shared/useSay'

interface Row {
  count: number
  sentence: string
  where: object
  collection: string
  isBad?: boolean
}

const isNamed = (collection: string): collection is keyof typeof words.incomplete => collection in words.incomplete

/** Each thing that waits, with how many of it there are, and one press to the list of them. */
export const ToDo = ({ todo }: { todo: Todo }): ReactNode => {
  const { page } = useAddresses()
  const { language } = useTranslation().i18n
  const say = useSay()
  const { drafts, missing, refused, scheduled } = todo
  const rows: Row[] = [
    {
      collection: 'workshops',
      count: refused.total,
      isBad: true,
      sentence: say(words.refused)(refused.total),
      where: { publishRefusal: { exists: 'true' } },
    },
    {
      collection: 'workshops',
      count: drafts.total,
      sentence: say(words.drafts)(drafts.total),
      where: { _status: { equals: 'draft' } },
    },
    {
      collection: 'workshops',
      count: scheduled.total,
      sentence: say(words.scheduled)(scheduled.total),
      where: { publishAt: { exists: 'true' } },
    },
    ...missing.flatMap(({ collection, count, locale }): Row[] =>
      isNamed(collection)
        ? [
            {
              collection,
              count,
              sentence: say(words.incomplete[collection])(count, inLanguage(locale, language)),
              where: { missing: { contains: locale } },
            },
          ]
        : [],
    ),
  ].filter(({ count }) => count > 0)

  return (
    <section aria-labelledby="todo-title">
      <h1 id="todo-title">{say(words.title)}</h1>
      {rows.length === 0 ? (
        <p className="todo__note">{say(words.nothing)}</p>
      ) : (
        <ul className="todo__rows">
          {rows.map(({ collection, count, isBad, sentence, where }) => (
            <li key={sentence}>
              <Link
                className={isBad ? 'todo__row todo__row--bad' : 'todo__row'}
                href={addressOfList(page(`/collections/${collection}`), where)}
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
