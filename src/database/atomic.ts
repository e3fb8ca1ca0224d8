import type { CollectionSlug } from 'payload'
import { hasErrorCode, isRow, type Row } from '../domain/row'
import type { keepUpdatedAt, Conditions, Stored, In } from './documents'

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

/** Makes a document that nobody reads back: a question less than `make`. @throws as `make` */
export function put<S extends CollectionSlug>(req: In, collection: S, data: Partial<Stored<S>>): Promise<void>
export async function put(req: In, collection: CollectionSlug, data: Row): Promise<void> {
  await req.payload.db.create({ collection, data, req, returning: false })
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
