import type { CollectionConfig, Field } from 'payload'
import { draftsOr, editors, editorsOrTexts, published } from '../../src/cms/access/rules'
import { draftForm, translatedList, withHistory } from '../../src/cms/adminConfig/formParts'
import { changesOf } from '../../src/cms/write/changes'
import { holds } from '../../src/cms/translations/holds'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { savedBy } from '../../src/cms/fields/serverOwned'
import { search } from '../../src/cms/fields/search'
import { slug } from '../../src/cms/fields/slug'
import { slugs } from '../../src/cms/fields/slugs'
import { freeSlugInBin } from '../../src/cms/write/freeSlugInBin'
import { translations } from '../../src/cms/fields/translations'
import { draftByDefault } from '../../src/cms/write/draftByDefault'
import { noteSpellings } from '../../src/cms/write/noteSpellings'
import { judgeAtOnce } from '../../src/cms/publication/judgeAtOnce'
import { keepFormerSlug } from '../../src/cms/publication/keepFormerSlug'
import { printProgramme } from '../../src/cms/publication/printProgramme'
import { markProjectionPending } from '../../src/cms/publication/project'
import {
  adoptSessions,
  deleteSessions,
  findSessions,
  projectPublication,
} from '../../src/cms/publication/afterPublication'
import { rejectCancelled } from '../../src/cms/publication/publishDue'
import { makeReportNow } from '../../src/cms/desk/report'
import { changeWishes, provideInterpretation } from '../../src/cms/desk/wishes'
import { sayAttended } from '../../src/cms/desk/attendance'
import { openOrClose } from '../../src/cms/desk/window'
import { sendListLinks } from '../../src/cms/desk/lists/links'
import { importList } from '../../src/cms/desk/lists/read'
import { exportList } from '../../src/cms/desk/lists/write'
import { changeDoors, readDoors } from '../../src/cms/desk/doors'
import { changeDeskSettings, readDeskSettings } from '../../src/cms/registrations/deskEndpoint'
import { changeMeeting, readMeeting, removeMeeting, showMeeting } from '../../src/cms/desk/meeting'
import { writeEndpoints } from '../../src/cms/desk/write/endpoints'
import { previews } from '../../src/cms/previews/address'
import { changeProgramme, programmeOf } from '../../src/cms/programme/actions'
import { nextWorkshop } from '../../src/cms/programme/nextWorkshop'
import { share, sharesOf } from '../../src/cms/previews/share'
import { workshopBySlug, workshopList } from '../../src/api/public/endpoints'
import { registrationForm, takeRegistration } from '../../src/api/public/registrationForm'
import { mailEndpoints } from '../../src/cms/desk/mails/endpoints'
import { tellStates } from '../../src/cms/publication/state'
import { publicationLook } from '../../src/cms/todo/look'
import { takeWordings } from '../../src/cms/publication/wordings'
import { publishMany } from '../../src/cms/publication/publishMany'
import { history } from '../../src/cms/versions/history'
import { restoreWorkshop } from '../../src/cms/versions/restoreWorkshop'
import { revertPreview, revertWorkshop } from '../../src/cms/versions/revert'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/workshops'
import { bookkeeping } from './bookkeeping'
import { rejectLongPage } from './hooks/rejectLongPage'
import { number } from './number'
import { programme } from './programme'
import { registration } from './registration'
import { forgetUsedTime, rejectPastTime, scheduleRefused, scheduled } from './scheduled'
import { what } from './what'
import { when } from './whenAndWhere'
import { who } from './who'
import type { Stored } from '../../src/database/documents'
import { contentHooks } from '../contentHooks'

/** In the list: whether a workshop is a draft, public, changed since, or to be published, and when; or that this was refused. */
const state: Field = {
  name: 'state',
  type: 'ui',
  label: words.state.label,
  admin: { components: { Cell: '/src/admin/lists/cells#StateCell' } },
}

/** The workshops of the series. Each owns the order of its programme and is published with it in one act. */
export const Workshops = {
  slug: 'workshops',
  labels: { singular: words.singular, plural: words.plural },
  access: {
    create: editors,
    read: draftsOr(published),
    readVersions: editors,
    update: editorsOrTexts,
    delete: editors,
    unlock: editors,
  },
  admin: {
    group: common.groups.programme,
    description: words.description,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'startsAt', 'state', 'translations', 'updatedAt'] satisfies (
      keyof Stored<'workshops'> | 'state' | 'translations'
    )[],
    listSearchableFields: ['search'] satisfies (keyof Stored<'workshops'>)[],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    ...previews((id) => `/preview/workshops/${id}`, 'preview'),
    components: {
      beforeListTable: [...translatedList.beforeListTable, '/src/admin/form/PublishSeveral#PublishSeveral'],
      edit: {
        ...draftForm,
        editMenuItems: ['/src/admin/workshop/WorkshopMenu#WorkshopMenu', '/src/admin/seriesFile/links#ExportItem'],
      },
      views: {
        edit: {
          ...withHistory.edit,
          translations: {
            Component: '/src/admin/translating/WorkshopTranslations#WorkshopTranslations',
            path: '/translations',
            tab: { Component: '/src/admin/translating/links#TranslatingTab' },
          },
        },
      },
    },
  },
  defaultSort: 'number',
  // What leads to a workshop names it: lists whose documents each held all of one would be too long to answer.
  defaultPopulate: {
    title: true,
    shortTitle: true,
    number: true,
    slug: true,
    startsAt: true,
    endsAt: true,
    startsAtUtc: true,
    endsAtUtc: true,
    timeZone: true,
    attendanceMode: true,
    fallbacks: true,
  } satisfies { [K in keyof Stored<'workshops'>]?: true } & { fallbacks: true },
  trash: true,
  // The next workshop is prepared from the last one, its programme included; a copy would come without.
  disableDuplicate: true,
  versions: { drafts: true, maxPerDoc: 200 },
  custom: { publishedAt: 'snapshot.at' },
  endpoints: [
    nextWorkshop,
    sharesOf,
    share,
    changesOf,
    holds,
    workshopBySlug,
    workshopList,
    programmeOf,
    changeProgramme,
    restoreWorkshop,
    history,
    publicationLook,
    takeWordings,
    revertPreview,
    revertWorkshop,
    publishMany,
    ...mailEndpoints,
    registrationForm,
    takeRegistration,
    readDeskSettings,
    exportList,
    importList,
    sendListLinks,
    changeDeskSettings,
    makeReportNow,
    changeWishes,
    provideInterpretation,
    readMeeting,
    showMeeting,
    changeMeeting,
    removeMeeting,
    sayAttended,
    openOrClose,
    readDoors,
    changeDoors,
    ...writeEndpoints,
  ],
  hooks: contentHooks({
    beforeOperation: [draftByDefault, judgeAtOnce],
    beforeChange: [
      rejectCancelled,
      forgetUsedTime,
      rejectPastTime,
      freeSlugInBin,
      noteSpellings,
      keepFormerSlug,
      printProgramme,
      rejectLongPage,
      markProjectionPending,
    ],
    afterChange: [adoptSessions, projectPublication],
    afterOperation: [tellStates],
    beforeDelete: [findSessions],
    afterDelete: [deleteSessions],
  }),
  fields: [
    fallbacks,
    scheduleRefused,
    { type: 'tabs', tabs: [what, when, programme, who, registration] },
    number,
    slug('workshops', 'shortTitle', 'title'),
    ...slugs,
    ...scheduled,
    state,
    search('workshops', 'title', 'shortTitle', 'subtitle', 'slug'),
    ...bookkeeping,
    ...translations,
    savedBy,
  ],
} satisfies CollectionConfig
