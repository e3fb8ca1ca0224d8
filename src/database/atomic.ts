import type { CollectionSlug } from 'payload'
import { hasErrorCode, isRow, without, type Row } from '../domain/row'
import type { keepUpdatedAt, Conditions, Stored, In } from './documents'
import { isSqlite } from './sqlite/isSqlite'

/**
 * Changes the one document for which a condition holds, in one atomic command: of two who change it at once, one finds that it holds no more.
 * @param data fields of the document’s own table; with `keepUpdatedAt` where it is no edit
 * @returns whether there was one
 */
export function changeWhere<S extends CollectionSlug>(
  req: In,
  collection: S,
  where: Conditions<S>,
  data: Partial<Stored<S>> | (Partial<Omit<Stored<S>, 'updatedAt'>> & typeof keepUpdatedAt),
): Promise<boolean>
export async function changeWhere(req: In, collection: CollectionSlug, where: object, data: Row): Promise<boolean> {
  const changed: unknown = await req.payload.db.updateOne({
    collection,
    data: { ...data },
    options: { atomic: true },
    req,
    returning: true,
    select: { id: true },
    where: { ...where },
  })
  return isRow(changed)
}

/** Makes a document. @returns its id @throws an error of which `isTaken` says whether a unique value is another’s */
export function make<S extends CollectionSlug>(req: In, collection: S, data: Partial<Stored<S>>): Promise<string>
export async function make(req: In, collection: CollectionSlug, data: Row): Promise<string> {
  const { id }: { id: unknown } = await req.payload.db.create({ collection, data, req, select: { id: true } })
  return String(id)
}

/** What is done where a document of before has the same value of a unique field. */
interface Renewal<Field> {
  unique: Field
  /** Fields that it gets anew; `updatedAt` is one. */
  renewed: readonly Field[]
  /** Fields in which it must be as the other one; else nothing is done. */
  same: readonly Field[]
}

/** How often MongoDB is asked for what others make or delete at the same time. */
const TRIES = 5

/**
 * Makes a document that nobody reads back, or renews the one that there is already, in one atomic command: whoever has it done learns of neither which
 * it was, and both take as long.
 * @param data fields of the document’s own table
 * @throws as `make`, where the value of another unique field is taken
 */
export function putOrRenew<S extends CollectionSlug>(
  req: In,
  collection: S,
  data: Partial<Stored<S>>,
  how: Renewal<keyof Stored<S> & string>,
): Promise<void>
export async function putOrRenew(req: In, collection: CollectionSlug, data: Row, how: Renewal<string>): Promise<void> {
  const { db } = req.payload
  if (isSqlite(db)) return void (await db.putOrRenew({ ...how, collection, data, req }))
  const { renewed, same, unique } = how
  const equal = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { equals: data[name] }]))
  const isThere = async (names: readonly string[]): Promise<boolean> =>
    (await db.count({ collection, req, where: equal(names) })).totalDocs > 0
  for (let tries = 1; ; tries++)
    try {
      const made = { ...without(data, renewed), createdAt: new Date().toISOString() }
      const changes = Object.fromEntries(renewed.map((name) => [name, data[name]]))
      return void (await db.updateOne({
        collection,
        data: { ...changes, $setOnInsert: made },
        options: { upsert: true },
        req,
        returning: false,
        where: equal([unique, ...same]),
      }))
    } catch (error) {
      if (!isTaken(error)) throw error
      if ((await isThere([unique])) && !(await isThere([unique, ...same]))) return
      // Of two at once that find none, one makes it, and the other finds it when it tries again; or it is gone by then. Else another field’s value is taken.
      if (tries === TRIES) throw error
    }
}

/** Whether a write was refused since a unique value is another document’s: each database says so in its own way. */
export const isTaken = (error: unknown): boolean => {
  if (hasErrorCode(error, 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT')) return true
  if (!isRow(error)) return false
  if (error.code === 11_000) return true
  const errors: unknown = isRow(error.data) ? error.data.errors : undefined
  const isUnique = Array.isArray(errors) && errors.length > 0 && error.name === 'ValidationError'
  return isUnique || (error.cause !== undefined && isTaken(error.cause))
}

/** Whether a write was refused since a document that it names is gone. MongoDB does not look. */
export const namesGone = (error: unknown): boolean => hasErrorCode(error, 'SQLITE_CONSTRAINT_FOREIGNKEY')
