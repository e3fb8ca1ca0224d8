import { access } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionConfig, UploadConfig } from 'payload'
import { editors, editorsOr, named } from '../../src/cms/access/rules'
import { plainForm, translatedList } from '../../src/cms/adminConfig/formParts'
import { changesOf } from '../../src/cms/write/changes'
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
  settleFilesOfFailure,
  writeFiles,
  writeFilesAgain,
} from '../../src/cms/pictures/writeFiles'
import { acceptUpload } from '../../src/cms/pictures/acceptUpload'
import { refusal } from '../../src/i18n/errors/refusal'
import { words } from '../../src/i18n/words/media'
import { words as common } from '../../src/i18n/words/common'
import type { Stored } from '../../src/database/documents'
import { contentHooks } from '../contentHooks'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * A file that is gone from the disk is not found; Payload takes it for a failure of its own.
 *
 * Upstream: docs/upstream/034-malformed-requests.md (open in 3.90.2). Goes when Payload answers 404. Told by tests/collections/media.test.ts.
 */
const fileIsThere: Handler = async ({ i18n, payload }, { params: { filename } }) => {
  const { staticDir = '' } = payload.collections.media.config.upload
  const there = await access(path.join(staticDir, path.basename(filename))).then(
    () => true,
    () => false,
  )
  if (there) return
  payload.logger.error('A picture’s file is missing on the disk.')
  throw refusal('NOT_FOUND', undefined, { language: i18n.language })
}

/** Pictures: covers, portraits, logos. A picture is public once something public shows it. */
export const Media = {
  slug: 'media',
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
    imageSizes: [
      { name: 'thumbnail', width: 320 },
      { name: 'wide', width: 1280, withoutEnlargement: true },
    ],
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    pasteURL: false,
    skipSafeFetch: false,
    handlers: [fileIsThere],
    modifyResponseHeaders: ({ headers }) => {
      // Whatever a file is, opened by itself it runs nothing.
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  endpoints: [changesOf],
  hooks: contentHooks({
    beforeOperation: [acceptUpload, keepFormerFiles, foldWithoutCopy<'media'>('filename', 'alt', 'credit')],
    beforeValidate: [writeFiles],
    beforeChange: [keepVisibility],
    afterChange: [writeFilesAgain],
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
  ],
} satisfies CollectionConfig
