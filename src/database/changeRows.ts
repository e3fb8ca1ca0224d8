import { changeKinds, namesNobody, type Change, type ChangeKind, type Named } from '../domain/changes'
import { isRow, type Row } from '../domain/row'

/** The row whose slug says which history the places are of: a restored backup goes on in another. It stands in no place. */
export const HISTORY = 'history'

/** A row as a database gives it. */
export type StoredChange = { [K in keyof Change]?: unknown }

/** The rows of what changed, in one database. */
export interface Log {
  /** Those after a place, in order. */
  after: (position: number) => Promise<Change[]>
  /** Which history it is; null where none was begun. */
  history: () => Promise<string | null>
  /** The one in the last place. */
  last: () => Promise<Change | undefined>
  find: (doc: string) => Promise<Change | undefined>
  /** Puts a row in the place of the one before. @returns false where another was first: nothing is stored then */
  put: (change: Change, prior: Change | undefined) => Promise<boolean>
  /** Begins another history, of the same rows. */
  begin: (history: string) => Promise<void>
}

export const isChangeKind = (kind: unknown): kind is ChangeKind => changeKinds.some((one) => one === kind)

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

const marksOf = (read: Row): NonNullable<Named['read']> =>
  Object.fromEntries(
    Object.entries(read).flatMap(([locale, said]) =>
      isRow(said) ? [[locale, { mark: String(said.mark), position: Number(said.position) }] as const] : [],
    ),
  )

/** A row as it is read. */
export const changeOf = (row: StoredChange): Change => {
  const { kind } = row
  if (!isChangeKind(kind)) throw new TypeError('A row of what changed is of no kind that there is.')
  const names = isRow(row.names) ? row.names : {}
  const { calledOffFrom, publicFrom, read, usual } = names
  return {
    kind,
    doc: String(row.doc),
    position: Number(row.position),
    at: String(row.at),
    ownPosition: Number(row.ownPosition),
    ownAt: String(row.ownAt),
    slug: typeof row.slug === 'string' ? row.slug : null,
    slugs: Object.fromEntries(
      Object.entries(isRow(row.slugs) ? row.slugs : {}).map(([locale, slug]) => [locale, String(slug)]),
    ),
    formerSlugs: strings(row.formerSlugs),
    gone: row.gone === true,
    names: {
      ...namesNobody,
      speakers: strings(names.speakers),
      organisations: strings(names.organisations),
      media: strings(names.media),
      ...(names.takesUsual === true ? { takesUsual: true } : {}),
      ...(isRow(usual)
        ? { usual: { said: String(usual.said), position: Number(usual.position), at: String(usual.at) } }
        : {}),
      ...(typeof publicFrom === 'number' ? { publicFrom } : {}),
      ...(typeof calledOffFrom === 'number' ? { calledOffFrom } : {}),
      ...(isRow(read) ? { read: marksOf(read) } : {}),
    },
  }
}
