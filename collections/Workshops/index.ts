import type { CollectionConfig, Field } from 'payload'
import { editors, editorsOr, published } from '../../src/cms/access/rules'
import { draftForm, translatedList } from '../../src/cms/formParts'
import { changesOf } from '../../src/cms/changes'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { foldSearch, search } from '../../src/cms/fields/search'
import { slug } from '../../src/cms/fields/slug'
import { freeSlugInBin } from '../../src/cms/hooks/freeSlugInBin'
import { savedBy } from '../../src/cms/fields/savedBy'
import { translations } from '../../src/cms/fields/translations'
import { draftUnlessPublishing, keepGaps } from '../../src/cms/hooks/keepGaps'
import { takeForm } from '../../src/cms/hooks/takeForm'
import { keepFormerSlug } from '../../src/cms/hooks/keepFormerSlug'
import { printProgramme } from '../../src/cms/hooks/publishWhole'
import { sayUnprojected } from '../../src/cms/hooks/sayUnprojected'
import { adoptSessions, deleteSessions, findSessions, projectPublication } from '../../src/cms/hooks/projectPublication'
import { noteMissing } from '../../src/cms/hooks/noteMissing'
import { noteWho } from '../../src/cms/hooks/noteWho'
import { refuseBinWhileUsed, refuseDeleteWhileUsed } from '../../src/cms/hooks/refuseWhileUsed'
import { refuseCalledOff } from '../../src/cms/hooks/refuseCalledOff'
import { refuseStale } from '../../src/cms/hooks/refuseStale'
import { ownRowIds } from '../../src/cms/hooks/ownRowIds'
import { refuseUnreadable } from '../../src/cms/hooks/refuseUnreadable'
import { refuseWrongShapes } from '../../src/cms/hooks/refuseWrongShapes'
import { followMerges } from '../../src/cms/merging/followMerges'
import { previews } from '../../src/cms/previewAddress'
import { changeProgramme, programmeOf } from '../../src/cms/editProgramme'
import { nextWorkshop } from '../../src/cms/nextWorkshop'
import { share, sharesOf } from '../../src/cms/sharedPreviews'
import { workshopBySlug } from '../../src/cms/public/endpoints'
import { publishMany } from '../../src/cms/publishMany'
import { restoreAsDraft } from '../../src/cms/restoreVersion'
import { revertPreview, revertWorkshop } from '../../src/cms/revertWorkshop'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/workshops'
import { bookkeeping } from './bookkeeping'
import { number } from './number'
import { programme } from './programme'
import { registration } from './registration'
import { forgetUsedTime, scheduleRefused, scheduled } from './scheduled'
import { what } from './what'
import { when } from './whenAndWhere'
import { who } from './who'

/** In the list: whether a workshop is a draft, public, changed since, or to be published, and when; or that this was refused. */
const state: Field = {
  name: 'state',
  type: 'ui',
  label: words.state.label,
  admin: { components: { Cell: '/src/admin/StateCell#StateCell' } },
}

/** The workshops of the series. Each owns the order of its programme and is published with it in one act. */
export const Workshops = {
  slug: 'workshops',
  labels: { singular: words.singular, plural: words.plural },
  access: {
    create: editors,
    read: editorsOr(published),
    readVersions: editors,
    update: editors,
    delete: editors,
    unlock: editors,
  },
  admin: {
    group: common.groups.programme,
    description: words.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'startsAt', 'state', 'translations', 'updatedAt'],
    listSearchableFields: ['search'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    ...previews((id) => `/preview/workshops/${id}`),
    components: {
      ...translatedList,
      edit: {
        ...draftForm,
        editMenuItems: ['/src/admin/WorkshopMenu#WorkshopMenu', '/src/admin/seriesFile/ExportItem#ExportItem'],
      },
    },
  },
  defaultSort: 'number',
  trash: true,
  // The next workshop is prepared from the last one, its programme included; a copy would come without.
  disableDuplicate: true,
  versions: { drafts: true, maxPerDoc: 200 },
  endpoints: [
    nextWorkshop,
    sharesOf,
    share,
    changesOf,
    workshopBySlug,
    programmeOf,
    changeProgramme,
    restoreAsDraft,
    revertPreview,
    revertWorkshop,
    publishMany,
  ],
  hooks: {
    // Payload's own order: fields' hooks before `beforeValidate`; fields are judged after `beforeChange`.
    beforeOperation: [takeForm, refuseUnreadable, refuseStale, ownRowIds, keepGaps, draftUnlessPublishing, foldSearch],
    beforeValidate: [followMerges, refuseWrongShapes],
    beforeChange: [
      refuseCalledOff,
      noteMissing,
      noteWho,
      refuseBinWhileUsed,
      forgetUsedTime,
      freeSlugInBin,
      keepFormerSlug,
      printProgramme,
      sayUnprojected,
    ],
    afterChange: [adoptSessions, projectPublication],
    beforeDelete: [refuseDeleteWhileUsed, findSessions],
    afterDelete: [deleteSessions],
  },
  fields: [
    fallbacks,
    scheduleRefused,
    { type: 'tabs', tabs: [what, when, programme, who, registration] },
    number,
    slug('shortTitle', 'title'),
    ...scheduled,
    state,
    search('title', 'shortTitle', 'subtitle', 'slug'),
    ...bookkeeping,
    ...translations,
    savedBy,
  ],
} satisfies CollectionConfig
