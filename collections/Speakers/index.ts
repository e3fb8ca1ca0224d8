import type { CollectionConfig, Field, FieldHookArgs } from 'payload'
import { draftsOr, editors, editorsOrTexts, forOrganisersAlone, named } from '../../src/cms/access/rules'
import { plainForm, translatedList, withHistory } from '../../src/cms/adminConfig/formParts'
import { appearances, tellPeople } from '../../src/cms/finding/people'
import { changesOf } from '../../src/cms/write/changes'
import { holds } from '../../src/cms/translations/holds'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { mergedInto, publicFlag, savedBy } from '../../src/cms/fields/serverOwned'
import { foundByOrganisation } from '../../src/cms/fields/foundByOrganisation'
import { localized } from '../../src/cms/fields/localized'
import { richText } from '../../src/cms/fields/richText'
import { affiliations, byNature, links } from '../../src/cms/fields/rows'
import { search } from '../../src/cms/fields/search'
import { slug } from '../../src/cms/fields/slug'
import { freeSlugInBin } from '../../src/cms/write/freeSlugInBin'
import { translations } from '../../src/cms/fields/translations'
import { keepVisibility, updateVisibility } from '../../src/cms/publication/visibility'
import { knownInForm } from '../../src/cms/adminConfig/knownInForm'
import { knownEntries } from '../../src/cms/merging/known'
import { mergeEntries, mergePreview } from '../../src/cms/merging/merge'
import type { Stored } from '../../src/database/documents'
import { speakerBySlug } from '../../src/api/public/endpoints'
import { words as common } from '../../src/i18n/words/common'
import type { ListedPerson } from '../../src/domain/people'
import { words } from '../../src/i18n/words/speakers'
import { history } from '../../src/cms/versions/history'
import { keepMergeOfDeleted } from '../../src/cms/write/resolveMerges'
import { contentHooks } from '../contentHooks'

const listedCells = { portrait: 'PortraitCell', affiliation: 'AffiliationCell', talks: 'TalksCell' } as const

/** In the list: what is told of each beside what is stored (src/cms/finding/people.ts). */
const listed: Field[] = (['portrait', 'affiliation', 'talks'] as const).map((name) => ({
  name,
  type: 'ui',
  label: words.listed[name],
  admin: { components: { Cell: `/src/admin/lists/people#${listedCells[name]}` }, disableBulkEdit: true },
}))

type Named = Pick<Stored<'speakers'>, 'id' | 'name' | 'sortName'>

/** The directory of people. Edited live; programmes keep what they printed. */
export const Speakers = {
  slug: 'speakers',
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
    defaultColumns: ['name', 'portrait', 'affiliation', 'talks', 'translations', 'public'] satisfies (
      keyof ListedPerson | keyof Stored<'speakers'> | 'translations'
    )[],
    listSearchableFields: ['search'] satisfies (keyof Stored<'speakers'>)[],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: {
      ...translatedList,
      edit: { ...plainForm, editMenuItems: ['/src/admin/merging/MergeDialog#MergeMenu'] },
      views: withHistory,
    },
  },
  defaultSort: 'sortName',
  trash: true,
  // One entry for each.
  disableDuplicate: true,
  versions: { drafts: false, maxPerDoc: 100 },
  endpoints: [appearances, changesOf, history, holds, speakerBySlug, knownEntries, mergePreview, mergeEntries],
  hooks: contentHooks({
    beforeOperation: [foundByOrganisation],
    beforeChange: [keepVisibility, freeSlugInBin],
    afterChange: [updateVisibility],
    afterOperation: [tellPeople],
    beforeDelete: [keepMergeOfDeleted],
  }),
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
              ({ data, originalDoc, value }: FieldHookArgs<Named, unknown>) =>
                value || originalDoc?.sortName || sortNameOf(data?.name ?? originalDoc?.name),
            ],
          },
        },
      ],
    },
    knownInForm,
    {
      name: 'contactEmail',
      type: 'email',
      label: words.contactEmail.label,
      // A copy is somebody else; a search of all accounts, and texts that are compared, know nothing of it.
      disableDuplicate: true,
      ...forOrganisersAlone,
      admin: {
        description: words.contactEmail.description,
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
      },
    },
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
    {
      name: 'appearances',
      type: 'ui',
      label: words.appearances.label,
      admin: {
        components: { Field: '/src/admin/form/Appearances#Appearances' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    ...listed,
    slug('speakers', 'name'),
    publicFlag,
    search('speakers', 'name', 'sortName', 'slug'),
    ...translations,
    savedBy,
    mergedInto,
  ],
} satisfies CollectionConfig

/** A first guess, for the organiser to mend: the last word of the name is the family name. */
function sortNameOf(name: unknown): string | null {
  const words = (typeof name === 'string' ? name : '').trim().split(/\s+/)
  const family = words.pop()
  return family ? [family, words.join(' ')].filter(Boolean).join(', ') : null
}
