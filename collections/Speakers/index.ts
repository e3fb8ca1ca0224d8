import type { CollectionConfig } from 'payload'
import { editors, editorsOr, named } from '../../src/cms/access/rules'
import { plainForm, translatedList } from '../../src/cms/formParts'
import { changesOf } from '../../src/cms/changes'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { publicFlag } from '../../src/cms/fields/publicFlag'
import { localized } from '../../src/cms/fields/localized'
import { richText } from '../../src/cms/fields/richText'
import { affiliations, byNature, links } from '../../src/cms/fields/rows'
import { foldSearch, search } from '../../src/cms/fields/search'
import { slug } from '../../src/cms/fields/slug'
import { freeSlugInBin } from '../../src/cms/hooks/freeSlugInBin'
import { savedBy } from '../../src/cms/fields/savedBy'
import { translations } from '../../src/cms/fields/translations'
import { keepGaps } from '../../src/cms/hooks/keepGaps'
import { takeForm } from '../../src/cms/hooks/takeForm'
import { keepPublic } from '../../src/cms/hooks/keepPublic'
import { nameMediaAgain } from '../../src/cms/hooks/nameMediaAgain'
import { followMerges } from '../../src/cms/merging/followMerges'
import { knownInForm } from '../../src/cms/fields/knownInForm'
import { knownEntries } from '../../src/cms/merging/known'
import { mergeEntries, mergePreview } from '../../src/cms/merging/merge'
import { noteMissing } from '../../src/cms/hooks/noteMissing'
import { noteWho } from '../../src/cms/hooks/noteWho'
import { refuseBinWhileUsed, refuseDeleteWhileUsed } from '../../src/cms/hooks/refuseWhileUsed'
import { refuseStale } from '../../src/cms/hooks/refuseStale'
import { ownRowIds } from '../../src/cms/hooks/ownRowIds'
import { refuseUnreadable } from '../../src/cms/hooks/refuseUnreadable'
import { refuseWrongShapes } from '../../src/cms/hooks/refuseWrongShapes'
import { speakerBySlug } from '../../src/cms/public/endpoints'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/speakers'

/** The directory of people. Edited live; programmes keep what they printed. */
export const Speakers = {
  slug: 'speakers',
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
    defaultColumns: ['name', 'sortName', 'public', 'translations', 'updatedAt'],
    listSearchableFields: ['search'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: {
      ...translatedList,
      edit: { ...plainForm, editMenuItems: ['/src/admin/merging/MergeMenu#MergeMenu'] },
    },
  },
  defaultSort: 'sortName',
  trash: true,
  // One entry for each.
  disableDuplicate: true,
  versions: { drafts: false, maxPerDoc: 100 },
  endpoints: [changesOf, speakerBySlug, knownEntries, mergePreview, mergeEntries],
  hooks: {
    beforeOperation: [takeForm, refuseUnreadable, refuseStale, ownRowIds, keepGaps, foldSearch],
    beforeValidate: [followMerges, refuseWrongShapes],
    beforeChange: [noteMissing, noteWho, keepPublic, refuseBinWhileUsed, freeSlugInBin],
    afterChange: [nameMediaAgain],
    beforeDelete: [refuseDeleteWhileUsed],
  },
  fields: [
    fallbacks,
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          maxLength: 200,
          label: words.name.label,
          admin: { width: '50%', description: words.name.description },
        },
        {
          name: 'sortName',
          type: 'text',
          maxLength: 200,
          index: true,
          label: words.sortName.label,
          admin: { width: '50%', description: words.sortName.description },
          hooks: {
            beforeValidate: [
              ({ data, originalDoc, value }) =>
                value || originalDoc?.sortName || sortNameOf(data?.name ?? originalDoc?.name),
            ],
          },
        },
      ],
    },
    knownInForm,
    affiliations(),
    ...localized({
      name: 'line',
      type: 'textarea',
      label: common.people.line.label,
      maxLength: 2000,
      ...byNature,
      admin: { description: common.people.line.description },
    }),
    ...richText('biography', words.biography),
    { name: 'picture', type: 'upload', relationTo: 'media', label: words.picture },
    links(),
    slug('name'),
    publicFlag(),
    search('name', 'sortName', 'slug'),
    ...translations,
    savedBy,
  ],
} satisfies CollectionConfig

/** A first guess, for the organiser to mend: the last word of the name is the family name. */
function sortNameOf(name: unknown): string | null {
  const words = (typeof name === 'string' ? name : '').trim().split(/\s+/)
  const family = words.pop()
  return family ? [family, words.join(' ')].filter(Boolean).join(', ') : null
}
