import type { CollectionBeforeOperationHook, Where } from 'payload'
import { fold } from '../../domain/texts'
import { findMain } from '../../database/documents'
import { readsDrafts } from '../access/rules'
import { mapConditions } from './search'

/** A word names so many organisations at most: what more have in their names tells no people apart. */
const MOST = 200

/**
 * Accounts find people by where they work too: each word that is looked for stands in their own names, or in those of an organisation that they
 * are affiliated with. Nothing is stored for it: an organisation that is renamed finds its people by its new name at once.
 */
export const foundByOrganisation: CollectionBeforeOperationHook = async ({ args, req }) => {
  const where = 'where' in args ? args.where : undefined
  if (!where || !readsDrafts({ req })) return args
  const searched = new Set<string>()
  mapConditions(where, (key, condition) => {
    if (key === 'search' && typeof condition.like === 'string') searched.add(condition.like)
    return { [key]: condition }
  })
  if (!searched.size) return args
  const byWord = new Map<string, Where>()
  const words = new Set([...searched].flatMap((said) => fold(said).split(' ').filter(Boolean)))
  for (const word of words) {
    const houses = await findMain(req, 'organisations', { search: { like: word } }, MOST + 1, { slug: true })
    const own: Where = { search: { like: word } }
    const ids = houses.map(({ id }) => id)
    byWord.set(
      word,
      ids.length && ids.length <= MOST ? { or: [own, { 'affiliations.organisation': { in: ids } }] } : own,
    )
  }
  const wider = mapConditions(where, (key, condition): Where => {
    const { like, ...others } = condition
    if (key !== 'search' || typeof like !== 'string') return { [key]: condition }
    const each: Where[] = []
    for (const word of fold(like).split(' ')) {
      const asked = byWord.get(word)
      if (asked) each.push(asked)
    }
    if (!each.length) return { [key]: condition }
    if (Object.keys(others).length) each.push({ [key]: others })
    return { and: each }
  })
  return { ...args, where: wider }
}
