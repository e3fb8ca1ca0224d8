import type { Client } from '@libsql/client'
import type { DatabaseAdapterObj, PayloadRequest, Where, WhereField } from 'payload'
import { isRow, textOf } from '../../domain/row'
import { wrapAdapter, type Method } from '../wrapAdapter'

/**
 * What is searched for in the names of documents (`search`) is looked up by its trigrams, of which an index says where they stand (`…_trigrams`, which
 * triggers keep: migrations/sqlite/20261128_183319_found_by_parts.ts). What few have is found without a look at what all have; the question itself stays as
 * it is, and says what of it is right (docs/decisions/061-what-few-have.md).
 *
 * Upstream: none, it is no fault (3.90.2). Goes when the adapter finds parts of texts by an index. Told by tests/database/searchedParts.test.ts.
 */

/** The tables that have such an index; of versions those that are the newest. */
const tables: Readonly<Record<string, string>> = {
  'find sessions': 'sessions',
  'find workshops': 'workshops',
  'queryDrafts sessions': '_sessions_v',
  'queryDrafts workshops': '_workshops_v',
}

/** A question names so many documents: what more have is found sooner by going through all in their order. The numbers are few, so that questions stay prepared. */
const NUMBERS = [1, 4, 16, 64, 256]
const MOST = NUMBERS.at(-1) ?? 0
/** All conditions of a question together name so many: SQLite takes 32,766 values for one, and what they narrow no more is asked as it stands. */
const MOST_TOGETHER = 4096
/** Of longer texts the rest is left to the question. */
const MOST_TRIGRAMS = 64

interface Asked {
  collection: string
  req?: Partial<PayloadRequest>
  where?: Where
}

interface Adapter extends Record<'count' | 'find' | 'findOne' | 'queryDrafts', Method<Asked>> {
  drizzle: { $client: Client }
}

/** What a text has in common with each that it is a part of, whatever the case of its letters. */
const trigramsOf = (text: string): string[] => {
  const letters = Array.from(text)
  return letters.slice(2).map((_, n) => letters.slice(n, n + 3).join(''))
}

/** The trigrams of all that must stand in a document; none where there are none, or some signs stand for others, or for the end of a text. */
const trigramsIn = ({ contains, like }: WhereField): string[] => {
  const words = [...(textOf(like) ?? '').split(' '), textOf(contains) ?? ''].filter((word) => !/[%_\0]/.test(word))
  return [...new Set(words.flatMap(trigramsOf))].slice(0, MOST_TRIGRAMS)
}

/** The ids of the rows in which all the trigrams stand; null where they are more than a question names. */
const idsWith = async (client: Client, table: string, trigrams: readonly string[]): Promise<string[] | null> => {
  const { rows } = await client.execute({
    sql: `SELECT p.id FROM ${table}_trigrams AS t JOIN ${table}_parts AS p ON p.docid = t.rowid
      WHERE t.${table}_trigrams MATCH ? LIMIT ${MOST + 1}`,
    args: [trigrams.map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' AND ')],
  })
  return rows.length > MOST ? null : rows.flatMap(({ id }) => textOf(id) ?? [])
}

/** How many ids are named, for so many documents. */
const numberFor = ({ length }: readonly string[]): number => NUMBERS.find((most) => most >= length) ?? length

/** The same condition on those documents alone; no document’s id is empty. */
const among = (field: string, condition: WhereField, ids: readonly string[]): Where => {
  const number = numberFor(ids)
  const named = Array.from({ length: number }, (_, n) => ids[n] ?? ids[0] ?? '')
  return { and: [{ [field]: condition }, { id: { in: named } }] }
}

const asksOf = (where: Where, field: string): boolean =>
  Object.entries(where).some(([key, value]) =>
    Array.isArray(value) ? value.some((part) => asksOf(part, field)) : key === field,
  )

/** A condition with what of it is searched for in `field` narrowed to the documents that may have it. */
const narrowed = async (where: Where, field: string, ids: (trigrams: string[]) => Promise<string[] | null>) => {
  let left = MOST_TOGETHER
  /** The ids, where as many may be named still. */
  const take = (found: string[] | null): string[] | null => {
    if (!found || numberFor(found) > left) return null
    left -= numberFor(found)
    return found
  }
  const narrow = async (part: Where): Promise<Where> => {
    const parts = Object.entries(part).map(async ([key, value]): Promise<Where> => {
      if (Array.isArray(value)) return { [key]: await Promise.all(value.map(narrow)) }
      const trigrams = key === field && isRow(value) ? trigramsIn(value) : []
      const found = trigrams.length && left > 0 ? take(await ids(trigrams)) : null
      return found && isRow(value) ? among(field, value, found) : { [key]: value }
    })
    const all = await Promise.all(parts)
    return all.length === 1 && all[0] ? all[0] : { and: all }
  }
  return narrow(where)
}

/** Wraps the SQLite adapter. Within a transaction nothing is looked up: what it has written itself is read on its own connection. */
export const foundByParts = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    for (const name of ['count', 'find', 'findOne', 'queryDrafts'] as const) {
      const method = adapter[name]
      const field = name === 'queryDrafts' ? 'version.search' : 'search'
      adapter[name] = async function (this: Adapter, args) {
        const { collection, req, where } = args
        const table = tables[`${name === 'queryDrafts' ? name : 'find'} ${collection}`]
        if (!table || !where || !asksOf(where, field) || (await req?.transactionID)) return method.call(this, args)
        const { $client } = this.drizzle
        return method.call(this, {
          ...args,
          where: await narrowed(where, field, (trigrams) => idsWith($client, table, trigrams)),
        })
      }
    }
  })
