import { isDeepStrictEqual } from 'node:util'
import { isRow, type Row } from '../../domain/row'

/** A version as it is stored. */
export interface Version extends Row {
  updatedAt: string
  version: Row
}

/** How the versions of one document are read and made. */
export interface Versions {
  /** The newest; with a time that which was written then. */
  read: (at?: string) => Promise<Version | null>
  /** Makes one that stands beside a newer one. */
  makeBeside: (content: Row, updatedAt: string) => Promise<Version>
  /** Makes the newest. @returns null where another one follows the same already */
  makeAfter: (follows: number, content: Row, updatedAt: string) => Promise<unknown>
}

const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a ?? null, b ?? null)

/** What two have made of one document: what one of them changed, and where both did, what the later one says. */
const merged = (base: Row, earlier: Row, later: Row): Row => {
  const value = (name: string): unknown => {
    const [was, mine, theirs] = [base[name], earlier[name], later[name]]
    if (isSame(mine, was) || isSame(mine, theirs)) return theirs
    if (isSame(theirs, was)) return mine
    // Texts in several languages, and groups of fields.
    return isRow(mine) && isRow(theirs) ? merged(isRow(was) ? was : {}, mine, theirs) : theirs
  }
  return Object.fromEntries(Object.keys({ ...earlier, ...later }).map((name) => [name, value(name)]))
}

/** A version’s content as it is stored: times as text, nothing that is undefined. */
const asStored = (content: Row): Row => {
  const stored: unknown = JSON.parse(JSON.stringify(content))
  return isRow(stored) ? stored : {}
}

/** How often it is tried again to follow the newest version, where others save in the same moments. */
const TRIES = 5

/**
 * Makes the version of a document that is written already, though others saved a newer one from the same state: as if they had begun when it was
 * there. It stands beside theirs, which stays the newest; what it changed and they did not, is saved as a draft that follows theirs.
 * @param content that of the version
 * @param updatedAt when the document was written
 * @param follows the time of the version that it was made from
 * @returns the version
 */
export const makeBesideNewer = async (
  { makeAfter, makeBeside, read }: Versions,
  content: Row,
  updatedAt: string,
  follows: number,
): Promise<Version> => {
  const first = await read()
  // A clock that goes ahead would put it in the place of theirs.
  const time = Math.min(Date.parse(updatedAt), first ? Date.parse(first.updatedAt) - 1 : Infinity)
  const version = await makeBeside(content, new Date(time).toISOString())
  const base = Number.isFinite(follows) ? await read(new Date(follows).toISOString()) : null
  if (!base) return version
  for (let left = TRIES; left; left--) {
    const newer = await read()
    if (!newer) break
    const theirs = asStored(newer.version)
    const { _status, updatedAt: savedAt } = theirs
    const both = { ...merged(asStored(base.version), asStored(version.version), theirs), _status, updatedAt: savedAt }
    if (isSame(both, theirs)) break
    const next = Date.parse(newer.updatedAt)
    const at = new Date(Math.max(Date.now(), next + 1)).toISOString()
    if (await makeAfter(next, { ...both, _status: 'draft', updatedAt: at }, at)) break
  }
  return version
}
