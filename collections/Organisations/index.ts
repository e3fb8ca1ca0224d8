import type { CollectionConfig, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { editors, editorsOr, named } from '../../src/cms/access/rules'
import { plainForm, list } from '../../src/cms/formParts'
import { changesOf } from '../../src/cms/changes'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { publicFlag } from '../../src/cms/fields/publicFlag'
import { country } from '../../src/cms/fields/country'
import { localized } from '../../src/cms/fields/localized'
import { pick } from '../../src/cms/fields/pick'
import { url } from '../../src/cms/fields/rows'
import { foldSearch, search } from '../../src/cms/fields/search'
import { slug } from '../../src/cms/fields/slug'
import { freeSlugInBin } from '../../src/cms/hooks/freeSlugInBin'
import { noteWho } from '../../src/cms/hooks/noteWho'
import { refuseBinWhileUsed, refuseDeleteWhileUsed } from '../../src/cms/hooks/refuseWhileUsed'
import { refuseStale } from '../../src/cms/hooks/refuseStale'
import { ownRowIds } from '../../src/cms/hooks/ownRowIds'
import { refuseUnreadable } from '../../src/cms/hooks/refuseUnreadable'
import { refuseWrongShapes } from '../../src/cms/hooks/refuseWrongShapes'
import { savedBy } from '../../src/cms/fields/savedBy'
import { keepGaps } from '../../src/cms/hooks/keepGaps'
import { takeForm } from '../../src/cms/hooks/takeForm'
import { keepPublic } from '../../src/cms/hooks/keepPublic'
import { nameMediaAgain } from '../../src/cms/hooks/nameMediaAgain'
import { followMerges } from '../../src/cms/merging/followMerges'
import { knownInForm } from '../../src/cms/fields/knownInForm'
import { knownEntries } from '../../src/cms/merging/known'
import { mergeEntries, mergePreview } from '../../src/cms/merging/merge'
import { organisationBySlug } from '../../src/cms/public/endpoints'
import { nameOf } from '../../src/cms/references'
import { localesOf } from '../../src/cms/request'
import { storedDocs, type StoredDoc } from '../../src/cms/stored'
import { sentence } from '../../src/i18n/words/errors'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/organisations'

export const organisationKinds = [
  'university',
  'research',
  'publicBody',
  'international',
  'ngo',
  'company',
  'network',
  'other',
] as const

/** An organisation is no part of itself, nor of what is part of it, however far down. */
const checkParent: RelationshipFieldSingleValidation = async (value, options) => {
  const plain = await relationship(value, options)
  if (plain !== true || !value || !options.id) return plain
  const { id, req } = options
  const { language } = req.i18n
  if (value === id) return sentence({ code: 'ORGANISATION_OWN_PARENT' }, language)
  const above: StoredDoc[] = []
  for (let next: unknown = value; typeof next === 'string' && !above.some((house) => house.id === next);) {
    const [house] = await storedDocs(req, 'organisations', { id: { equals: next } }, 1)
    if (!house) break
    above.push(house)
    next = house.parent
    if (next === id) {
      const name = nameOf(above[0]!, localesOf(req), language)
      return sentence({ code: 'ORGANISATION_PART_OF_THIS', params: { name } }, language)
    }
  }
  return true
}

/** The directory of organisations. Edited live; programmes keep what they printed. */
export const Organisations = {
  slug: 'organisations',
  labels: { singular: words.singular, plural: words.plural },
  access: {
    create: editors,
    read: editorsOr(named),
    readVersions: editors,
    update: editors,
    delete: editors,
    unlock: editors,
  },
  admin: {
    group: common.groups.people,
    description: words.description,
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', 'country', 'public'],
    listSearchableFields: ['search'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: { ...list, edit: { ...plainForm, editMenuItems: ['/src/admin/merging/MergeMenu#MergeMenu'] } },
  },
  defaultSort: 'slug',
  trash: true,
  // One entry for each.
  disableDuplicate: true,
  versions: { drafts: false, maxPerDoc: 100 },
  endpoints: [changesOf, organisationBySlug, knownEntries, mergePreview, mergeEntries],
  hooks: {
    beforeOperation: [takeForm, refuseUnreadable, refuseStale, ownRowIds, keepGaps, foldSearch],
    beforeValidate: [followMerges, refuseWrongShapes],
    beforeChange: [noteWho, keepPublic, refuseBinWhileUsed, freeSlugInBin],
    beforeDelete: [refuseDeleteWhileUsed],
    afterChange: [nameMediaAgain],
  },
  fields: [
    fallbacks,
    ...localized(
      {
        name: 'name',
        type: 'text',
        label: words.name.label,
        maxLength: 300,
        admin: { description: words.name.description, components: { Cell: '/src/admin/NameCell#NameCell' } },
      },
      'one',
    ),
    { name: 'acronym', type: 'text', label: words.acronym, maxLength: 50 },
    knownInForm,
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: words.aliases.label,
      maxLength: 300,
      admin: {
        components: { Field: '/src/admin/SeveralTextsField#SeveralTextsField' },
        description: words.aliases.description,
        placeholder: common.severalPlaceholder,
      },
    },
    pick('parent', 'organisations', {
      label: words.parent,
      index: true,
      validate: checkParent,
    }),
    {
      name: 'kind',
      type: 'select',
      label: words.kind.label,
      options: organisationKinds.map((value) => ({ value, label: words.kind[value] })),
      admin: { components: { Cell: '/src/admin/OptionCell#OptionCell' } },
    },
    country(),
    url('link', words.link),
    { name: 'logo', type: 'upload', relationTo: 'media', label: words.logo },
    slug('acronym', 'name'),
    publicFlag(),
    search('name', 'acronym', 'aliases', 'slug'),
    savedBy,
  ],
} satisfies CollectionConfig
