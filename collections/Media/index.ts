import type { CollectionConfig, NumberField } from 'payload'
import { draftsOr, editors, editorsOrTexts, named } from '../../src/cms/access/rules'
import { plainForm, translatedList } from '../../src/cms/adminConfig/formParts'
import { optional } from '../../src/cms/errors/invalid'
import { changesOf } from '../../src/cms/write/changes'
import { holds } from '../../src/cms/translations/holds'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { foldWithoutCopy } from '../../src/cms/fields/search'
import { publicFlag, savedBy } from '../../src/cms/fields/serverOwned'
import { localized } from '../../src/cms/fields/localized'
import { translations } from '../../src/cms/fields/translations'
import { keepVisibility } from '../../src/cms/publication/visibility'
import { fingerprints } from '../../src/cms/pictures/fingerprints'
import {
  endFiles,
  keepFormerFiles,
  keepGoneFiles,
  settleFilesOfFailure,
  syncFiles,
  writeFiles,
} from '../../src/cms/pictures/writeFiles'
import { serveFile } from '../../src/cms/pictures/serveFile'
import { acceptUpload } from '../../src/cms/pictures/acceptUpload'
import { imageSizes } from '../../src/domain/pictures'
import { isShare } from '../../src/domain/focus'
import { words } from '../../src/i18n/words/media'
import { words as common } from '../../src/i18n/words/common'
import type { Stored } from '../../src/database/documents'
import { contentHooks } from '../contentHooks'

const focus = optional(isShare, 'FOCUS_INVALID')

/** Pictures: covers, portraits, logos. A picture is public once something public shows it. */
export const Media = {
  slug: 'media',
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
    group: common.groups.media,
    description: words.description,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'public', 'translations', 'updatedAt'] satisfies (
      keyof Stored<'media'> | 'translations'
    )[],
    listSearchableFields: ['filename', 'alt', 'credit'] satisfies (keyof Stored<'media'>)[],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: { ...translatedList, edit: plainForm },
  },
  trash: true,
  // A copy shows nothing new, and Payload fetches whatever address a request for one names (docs/upstream/038-address-of-a-file.md).
  disableDuplicate: true,
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    imageSizes,
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    pasteURL: false,
    skipSafeFetch: false,
    handlers: [serveFile],
  },
  endpoints: [changesOf, holds],
  hooks: contentHooks({
    beforeOperation: [acceptUpload, keepFormerFiles, foldWithoutCopy<'media'>('filename', 'alt', 'credit')],
    beforeValidate: [writeFiles],
    beforeChange: [keepVisibility],
    afterChange: [syncFiles],
    beforeDelete: [keepGoneFiles],
    afterOperation: [endFiles],
    afterError: [settleFilesOfFailure],
  }),
  fields: [
    fallbacks,
    ...localized({
      name: 'alt',
      type: 'text',
      label: words.alt.label,
      maxLength: 1000,
      custom: { neededUnless: 'decorative' satisfies keyof Stored<'media'> },
      admin: { description: words.alt.description },
    }),
    { name: 'decorative', type: 'checkbox', label: words.decorative, defaultValue: false },
    { name: 'credit', type: 'text', label: words.credit, maxLength: 300, admin: { disableBulkEdit: false } },
    publicFlag,
    ...translations,
    savedBy,
    ...fingerprints,
    // Payload’s own, with a rule.
    ...['focalX', 'focalY'].map((name): NumberField => ({ name, type: 'number', validate: focus })),
  ],
} satisfies CollectionConfig
