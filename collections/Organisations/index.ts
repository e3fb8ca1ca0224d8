import type { CollectionConfig, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { draftsOr, editors, editorsOrTexts, named } from '../../src/cms/access/rules'
import { plainForm, translatedList } from '../../src/cms/adminConfig/formParts'
import { changesOf } from '../../src/cms/write/changes'
import { holds } from '../../src/cms/translations/holds'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { mergedInto, publicFlag, savedBy } from '../../src/cms/fields/serverOwned'
import { country } from '../../src/cms/fields/namedCodes'
import { localized } from '../../src/cms/fields/localized'
import { translations } from '../../src/cms/fields/translations'
import { relation } from '../../src/cms/fields/relation'
import { url } from '../../src/cms/fields/rows'
import { search } from '../../src/cms/fields/search'
import { slug } from '../../src/cms/fields/slug'
import { freeSlugInBin } from '../../src/cms/write/freeSlugInBin'
import { keepVisibility, updateVisibility } from '../../src/cms/publication/visibility'
import { knownInForm } from '../../src/cms/adminConfig/knownInForm'
import { knownEntries } from '../../src/cms/merging/known'
import { mergeEntries, mergePreview } from '../../src/cms/merging/merge'
import { organisationBySlug } from '../../src/api/public/endpoints'
import { nameOf } from '../../src/cms/write/references'
import { findMain, type Stored } from '../../src/database/documents'
import { invalid } from '../../src/cms/errors/invalid'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/organisations'
import { keepMergeOfDeleted } from '../../src/cms/write/resolveMerges'
import { contentHooks } from '../contentHooks'

const organisationKinds = [
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
  if (value === id) return invalid(req, { code: 'ORGANISATION_OWN_PARENT' })
  const above: Stored<'organisations'>[] = []
  for (let next: unknown = value; typeof next === 'string' && !above.some((house) => house.id === next);) {
    const [house] = await findMain(req, 'organisations', { id: { equals: next } }, 1)
    if (!house) break
    above.push(house)
    next = house.parent
    if (next === id) {
      const name = nameOf(req, above[0] ?? house)
      return invalid(req, { code: 'ORGANISATION_PART_OF_THIS', params: { name } })
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
    read: draftsOr(named),
    readVersions: editors,
    update: editorsOrTexts,
    delete: editors,
    unlock: editors,
  },
  admin: {
    group: common.groups.people,
    description: words.description,
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', 'country', 'translations', 'public'] satisfies (
      keyof Stored<'organisations'> | 'translations'
    )[],
    listSearchableFields: ['search'] satisfies (keyof Stored<'organisations'>)[],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: {
      ...translatedList,
      edit: { ...plainForm, editMenuItems: ['/src/admin/merging/MergeDialog#MergeMenu'] },
    },
  },
  defaultSort: 'slug',
  trash: true,
  // One entry for each.
  disableDuplicate: true,
  versions: { drafts: false, maxPerDoc: 100 },
  endpoints: [changesOf, holds, organisationBySlug, knownEntries, mergePreview, mergeEntries],
  hooks: contentHooks({
    beforeChange: [keepVisibility, freeSlugInBin],
    afterChange: [updateVisibility],
    beforeDelete: [keepMergeOfDeleted],
  }),
  fields: [
    fallbacks,
    ...localized(
      {
        name: 'name',
        type: 'text',
        label: words.name.label,
        maxLength: 300,
        admin: { description: words.name.description, components: { Cell: '/src/admin/lists/cells#NameCell' } },
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
        components: { Field: '/src/admin/fields/SeveralTextsField#SeveralTextsField' },
        description: words.aliases.description,
        placeholder: common.severalPlaceholder,
      },
    },
    relation('parent', 'organisations', {
      label: words.parent,
      index: true,
      validate: checkParent,
    }),
    {
      name: 'kind',
      type: 'select',
      label: words.kind.label,
      options: organisationKinds.map((value) => ({ value, label: words.kind[value] })),
      admin: { components: { Cell: '/src/admin/lists/cells#OptionCell' } },
    },
    country,
    url('link', words.link),
    { name: 'logo', type: 'upload', relationTo: 'media', label: words.logo },
    slug('organisations', 'acronym', 'name'),
    publicFlag,
    search('organisations', 'name', 'acronym', 'aliases', 'slug'),
    ...translations,
    savedBy,
    mergedInto,
  ],
} satisfies CollectionConfig
