import { type Row, isRow } from '../../domain/row'
import type { FlattenedField, PayloadRequest } from 'payload'
import { newNames } from '../../domain/merging'
import { textsUnder } from '../fields/search'
import { fieldsOf, isLocalized, isThere } from '../fields/walk'
import { edited } from '../write/changes'
import { localesOf } from '../../database/request'
import { findMainById, type Stored, type StoredDoc } from '../../database/documents'
import type { Merge } from './diffForMerge'

/** What the entry that stays takes over from the other: what it lacks itself, language by language. */

type Person = Stored<'speakers'>
type Organisation = Stored<'organisations'>

/** What is an entry’s own affair: its address, its life, and what is settled otherwise. */
const own: readonly string[] = [
  'aliases',
  'contactEmail',
  'createdAt',
  'deletedAt',
  'oneLanguage',
  'parent',
  'public',
  'slug',
  'updatedAt',
] satisfies (keyof Person | keyof Organisation)[]

const textsOf = (value: unknown): Row => (isRow(value) ? value : {})

const lacking = (kept: unknown, other: unknown, locales: readonly string[]): Row => {
  const [has, offers] = [textsOf(kept), textsOf(other)]
  const taken = locales.filter((locale) => !isThere(has[locale]) && isThere(offers[locale]))
  return Object.fromEntries(taken.map((locale) => [locale, offers[locale]]))
}

/** A whole line would be printed in the place of the affiliations of somebody who has them, and none so far. */
const wouldHideAffiliations = (
  name: string,
  kept: Partial<Pick<Person, 'affiliations' | 'line'>>,
  locales: readonly string[],
): boolean => name === 'line' && isThere(kept.affiliations) && !Object.keys(lacking(null, kept.line, locales)).length

/** A stored value without the ids of its rows, for a copy of them elsewhere. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (!isRow(value)) return value
  const { id: _, ...rest } = value
  return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, withoutIds(inner)]))
}

const gapsFilled = (kept: Row, other: Row, fields: readonly FlattenedField[], locales: readonly string[]): Row => {
  const filled: Row = {}
  for (const field of fields) {
    const { name } = field
    if (own.includes(name) || !edited(field) || wouldHideAffiliations(name, kept, locales)) continue
    if (isLocalized(field)) {
      const texts = lacking(kept[name], other[name], locales)
      if (Object.keys(texts).length) filled[name] = texts
    } else if (!isThere(kept[name]) && isThere(other[name])) {
      filled[name] = field.type === 'array' ? withoutIds(other[name]) : other[name]
    }
  }
  return filled
}

/** The names of an organisation, in whichever form they come. */
type Names = Partial<Record<keyof Pick<Organisation, 'acronym' | 'aliases' | 'name'>, unknown>>

const namesOf = (entry: Row): string[] => {
  const { acronym, aliases, name }: Names = entry
  return textsUnder([name, acronym, aliases])
}

/** The other names that an organisation is known by. */
export const aliasesOf = (entry: Row): string[] => {
  const { aliases }: Names = entry
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : []
}

/** The organisations that one is part of, the nearest first. */
const above = async (req: PayloadRequest, parent: unknown): Promise<string[]> => {
  const chain: string[] = []
  for (let next = parent; typeof next === 'string' && !chain.includes(next);) {
    chain.push(next)
    next = (await findMainById(req, 'organisations', next, { parent: true }))?.parent
  }
  return chain
}

/**
 * What an organisation is part of afterwards: never itself. One that was part of the other, at whatever remove, takes the other’s place.
 * @returns undefined where that stays as it is
 */
const parentAfter = async (
  req: PayloadRequest,
  kept: Pick<Organisation, 'id' | 'parent'>,
  other: Pick<Organisation, 'id' | 'parent'>,
): Promise<string | null | undefined> => {
  const wasBelow = (await above(req, kept.parent)).includes(other.id)
  if (kept.parent && !wasBelow) return undefined
  const { parent } = other
  if (parent && !(await above(req, parent)).includes(kept.id)) return parent
  return wasBelow ? null : undefined
}

/** The fields that the entry that stays takes over, as a write says them. */
export const filledFrom = async (
  req: PayloadRequest,
  kept: StoredDoc,
  other: StoredDoc,
  { collection }: Merge,
): Promise<Row> => {
  const taken = gapsFilled(kept, other, fieldsOf(req, collection), localesOf(req))
  if (collection !== 'organisations') return taken
  const filled: Partial<Organisation> = taken
  const parent = await parentAfter(req, kept, other)
  if (parent !== undefined) filled.parent = parent
  const name = { ...textsOf(kept.name), ...textsOf(filled.name) }
  const known = namesOf({ ...kept, ...filled, name })
  const aliases = newNames(namesOf(other), known)
  if (aliases.length) filled.aliases = [...aliasesOf(kept), ...aliases]
  return filled
}
