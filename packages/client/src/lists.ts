import type { Asking } from './ask'

/** A page of a list. */
export interface Page<T> {
  docs: T[]
  totalDocs: number
  totalPages: number
  page: number
  limit: number
}

/** A list: its documents one by one, read page by page as they are needed. */
export interface List<T> extends AsyncIterable<T> {
  /** The same in pages, which say how many documents there are. */
  pages: () => AsyncIterable<Page<T>>
}

/** How a list is asked for. */
export interface ListOptions<Field extends string> extends Asking {
  /** The fields of each document; unless given, those by which others tell of it. */
  select?: readonly Field[] | undefined
  /** How many documents a page has: 25 unless given. */
  limit?: number | undefined
}

/** The question for a list. @param select each field with how it is asked for @param variables with their types */
export const listDocument = (
  list: string,
  select: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): string => {
  const fields = Object.entries(select)
    .map(([name, how]) => name + how)
    .join(' ')
  const given = Object.keys(variables).map((name) => `${name}:$${name}`)
  const declared = Object.entries({
    ...variables,
    ...(fields.includes('$locale') ? { locale: 'PublicLocale' } : {}),
  }).map(([name, type]) => `$${name}:${type}`)
  return `query(${declared.join()}){list:${list}(${given.join()}){docs{${fields}} totalDocs totalPages page limit}}`
}

/** @param read one page, by its number */
export const listOf = <T>(read: (page: number) => Promise<Page<T>>): List<T> => {
  async function* pages() {
    for (let page = 1, last = 1; page <= last; page += 1) {
      const found = await read(page)
      last = found.totalPages
      yield found
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { docs } of pages()) yield* docs
    },
  }
}
