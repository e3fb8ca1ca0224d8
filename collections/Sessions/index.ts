import type { CollectionConfig } from 'payload'
import { MAX_TITLE_LETTERS, sessionKinds } from '../../src/domain/programme'
import { editors, editorsOrTexts } from '../../src/cms/access/rules'
import { draftForm, translatedList, withHistory } from '../../src/cms/adminConfig/formParts'
import { changesOf } from '../../src/cms/write/changes'
import { holds } from '../../src/cms/translations/holds'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { keptText, savedBy } from '../../src/cms/fields/serverOwned'
import { localized } from '../../src/cms/fields/localized'
import { relation } from '../../src/cms/fields/relation'
import { richText } from '../../src/cms/fields/richText'
import { people } from '../../src/cms/fields/rows'
import { search } from '../../src/cms/fields/search'
import { translations } from '../../src/cms/fields/translations'
import { history } from '../../src/cms/versions/history'
import { restoreAsDraft } from '../../src/cms/versions/restore'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/sessions'
import { publicWithWorkshop } from './access'
import { key, times } from './fields'
import { stayWorkingCopy } from './hooks/stayWorkingCopy'
import type { Stored } from '../../src/database/documents'
import { contentHooks } from '../contentHooks'

/**
 * Blocks, talks, discussions and breaks. The drafts are the working copy of a programme; the published state is written by the publication
 * of the workshop alone, from its snapshot.
 */
export const Sessions = {
  slug: 'sessions',
  labels: { singular: words.singular, plural: words.plural },
  access: {
    create: editors,
    read: publicWithWorkshop,
    readVersions: editors,
    update: editorsOrTexts,
    delete: editors,
    unlock: editors,
  },
  admin: {
    group: common.groups.programme,
    description: words.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'workshop', 'people', 'translations', 'updatedAt'] satisfies (
      keyof Stored<'sessions'> | 'translations'
    )[],
    listSearchableFields: ['search'] satisfies (keyof Stored<'sessions'>)[],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: {
      ...translatedList,
      views: withHistory,
      edit: { ...draftForm, PublishButton: '/src/admin/form/buttons#NoPublishButton' },
    },
  },
  defaultSort: '-updatedAt',
  trash: true,
  versions: { drafts: true, maxPerDoc: 200 },
  endpoints: [changesOf, holds, history, restoreAsDraft],
  hooks: contentHooks({ beforeOperation: [stayWorkingCopy] }),
  fields: [
    fallbacks,
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'talk',
      index: true,
      label: words.kind.label,
      options: sessionKinds.map((value) => ({ value, label: words.kind[value] })),
    },
    ...localized(
      {
        name: 'title',
        type: 'text',
        label: words.title,
        maxLength: MAX_TITLE_LETTERS,
        index: true,
        admin: { components: { Cell: '/src/admin/lists/cells#NameCell' } },
      },
      'one',
    ),
    people('people', words.people, { withRole: true }),
    ...richText('abstract', words.abstract),
    ...times,
    relation('workshop', 'workshops', {
      index: true,
      label: words.workshop.label,
      custom: { home: true },
      disableDuplicate: true,
      // Filled in where sessions are read, never inside a workshop that is.
      maxDepth: 1,
      admin: { position: 'sidebar', description: words.workshop.description },
    }),
    key,
    search('sessions', 'title', 'key'),
    keptText('publishedAt'),
    ...translations,
    savedBy,
  ],
} satisfies CollectionConfig
