import type { Field, PayloadRequest } from 'payload'
import { spellingsOf, type Addressed } from '../../domain/slugs'
import { isSlug, isWritten } from '../../domain/texts'
import { words } from '../../i18n/words/workshops'
import { findMain } from '../../database/documents'
import { invalid } from '../errors/invalid'
import { localized } from './localized'
import { byNature } from './rows'

/** The first of `spellings` by which another workshop is known now, in whatever language. What one was called before is free. */
export const takenOf = async (
  req: PayloadRequest,
  spellings: readonly string[],
  own?: unknown,
): Promise<string | undefined> => {
  if (!spellings.length) return undefined
  const where = { or: [{ slug: { in: [...spellings] } }, { spellings: { in: [...spellings] } }] }
  const holders = await findMain(req, 'workshops', where, 0, { slug: true, slugs: true })
  const taken = new Set(holders.filter(({ id }) => id !== own).flatMap(spellingsOf))
  return spellings.find((spelling) => taken.has(spelling))
}

/** How the address of a workshop is spelt in a language, where that is not by its one slug. */
export const slugs: Field[] = localized(
  {
    name: 'slugs',
    type: 'text',
    label: words.slugs.label,
    maxLength: 200,
    // A language without one has the slug of all: it lacks nothing.
    custom: { ...byNature.custom, address: true },
    admin: { position: 'sidebar', description: words.slugs.description, custom: { notMissing: true } },
  },
  undefined,
  undefined,
  async (texts: NonNullable<Addressed['slugs']>, { data, id, req }) => {
    const given = Object.values(texts).filter(isWritten)
    const isInBin = 'deletedAt' in data && Boolean(data.deletedAt)
    if (!given.length || isInBin) return true
    if (!given.every(isSlug)) return invalid(req, { code: 'SLUG_INVALID' })
    const value = await takenOf(req, given, id)
    return value === undefined || invalid(req, { code: 'SLUG_TAKEN', params: { value } })
  },
).map((field) => (field.type === 'row' ? { ...field, admin: { ...field.admin, position: 'sidebar' } } : field))
