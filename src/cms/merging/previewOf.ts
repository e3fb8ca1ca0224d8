import { getTranslation } from '@payloadcms/translations'
import type { GlobalSlug, PayloadRequest } from 'payload'
import type { MergePreview, MergeUses } from '../../domain/merging'
import { inSeveralLanguages } from '../../domain/texts'
import { labelOf } from '../write/changes'
import { nameOf, placesOf, type Place } from '../write/references'
import { localesOf } from '../../database/request'
import { findGlobal, findDraft, type Stored, type StoredDoc } from '../../database/documents'
import { fieldsOf } from '../fields/walk'
import { diffForMerge, type Merge } from './diffForMerge'
import { aliasesOf, filledFrom } from './fillKept'

const kindOf = ({ i18n, payload: { config } }: PayloadRequest, owner: Place['owner']): string => {
  const label =
    config.globals.find(({ slug }) => slug === owner)?.label ??
    config.collections.find(({ slug }) => slug === owner)?.labels.plural
  const said: unknown = label && typeof label !== 'function' ? getTranslation(label, i18n) : null
  return typeof said === 'string' && said ? said : owner
}

const grouped = (req: PayloadRequest, places: readonly Place[]): MergeUses[] => {
  const groups = new Map<string, string[]>()
  for (const { name, owner } of places) {
    const kind = kindOf(req, owner)
    groups.set(kind, [...(groups.get(kind) ?? []), name])
  }
  return [...groups].map(([where, names]) => ({ where, names }))
}

const isGlobal = ({ payload }: PayloadRequest, owner: Place['owner']): owner is GlobalSlug =>
  payload.globals.config.some(({ slug }) => slug === owner)

const isTwice = async (req: PayloadRequest, { id, owner }: Place, merge: Merge): Promise<boolean> => {
  const doc = isGlobal(req, owner) ? await findGlobal(req, owner, true) : await findDraft(req, owner, id)
  return !!doc && diffForMerge(req, owner, doc, merge).isShorter
}

/** What merging one entry into another would do, in words. */
export const previewOf = async (
  req: PayloadRequest,
  kept: StoredDoc,
  merged: StoredDoc,
  merge: Merge,
): Promise<MergePreview> => {
  const locales = localesOf(req)
  const [keptName, mergedName] = [kept, merged].map((doc) => nameOf(req, doc))
  const described = async (doc: StoredDoc) => {
    const places = await placesOf(req, merge.collection, doc.id, false)
    const plain = nameOf(req, doc)
    // Two of one name are told apart by what their addresses are made of.
    const name =
      keptName === mergedName && typeof doc.slug === 'string' ? `${plain} (${doc.slug.split('~')[0]})` : plain
    return { places, said: { id: doc.id, name, uses: grouped(req, places) } }
  }
  const [stays, goes] = [await described(kept), await described(merged)]
  const filled = await filledFrom(req, kept, merged, merge)
  const fills = fieldsOf(req, merge.collection)
    .filter(
      ({ name }) => name !== ('aliases' satisfies keyof Stored<'organisations'>) && (filled[name] ?? null) !== null,
    )
    .map((field) => {
      const value = filled[field.name]
      return { label: labelOf(req, field), languages: inSeveralLanguages(value, locales) ? Object.keys(value) : [] }
    })
  const twice: string[] = []
  for (const place of goes.places) {
    const both = stays.places.some(({ id, owner }) => id === place.id && owner === place.owner)
    if (both && (await isTwice(req, place, merge))) twice.push(place.name)
  }
  return {
    kept: stays.said,
    merged: goes.said,
    fills,
    aliases: aliasesOf(filled).slice(aliasesOf(kept).length),
    twice,
  }
}
