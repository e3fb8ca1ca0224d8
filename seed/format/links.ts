import { isRow } from '../../src/domain/row'
import type { Fields, Linked } from './codecs'
import { sessionFields } from './fields'
import type { SessionForm } from './normalSeries'
import type { SessionEntry } from './seriesSchema'

type Path = readonly (string | number)[]

/** A field that names another entry of the file by its key. */
export interface Link {
  linked: Linked
  key: string
  path: Path
}

const linking = new WeakMap<Fields, [name: string, field: Fields[string]][]>()

/** Of some fields those that name an entry, or hold others. */
const linkingOf = (fields: Fields): [name: string, field: Fields[string]][] => {
  const known = linking.get(fields)
  if (known) return known
  const found = Object.entries(fields).filter(([, { inner, linked }]) => inner || linked)
  linking.set(fields, found)
  return found
}

/** Every such field of an entry. */
export const linksIn = (fields: Fields, entry: unknown, path: Path = []): Link[] => {
  if (!isRow(entry)) return []
  return linkingOf(fields).flatMap(([name, { inner, linked }]) => {
    const value = entry[name]
    if (value === undefined) return []
    const at = [...path, name]
    if (linked) return typeof value === 'string' ? [{ linked, key: value, path: at }] : []
    if (!inner) return []
    return Array.isArray(value)
      ? value.flatMap((row, index) => linksIn(inner, row, [...at, index]))
      : linksIn(inner, value, at)
  })
}

/** Those of sessions as a file has them. */
export const sessionLinks = (entries: readonly SessionEntry[] | null | undefined, path: Path): Link[] =>
  (entries ?? []).flatMap((entry, index) => [
    ...linksIn(sessionFields, entry, [...path, index]),
    ...sessionLinks(entry.sessions, [...path, index, 'sessions']),
  ])

/** Those of sessions in their usual shape. */
export const sessionFormLinks = (sessions: readonly SessionForm[]): Link[] =>
  sessions.flatMap(({ fields, sessions: inside }) => [...linksIn(sessionFields, fields), ...sessionFormLinks(inside)])
