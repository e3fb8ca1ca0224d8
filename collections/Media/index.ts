import type { CollectionConfig } from 'payload'
import { editors, editorsOr, named } from '../../src/cms/access/rules'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { publicFlag } from '../../src/cms/fields/publicFlag'
import { localized } from '../../src/cms/fields/localized'
import { keepGaps } from '../../src/cms/hooks/keepGaps'
import { keepPublic } from '../../src/cms/hooks/keepPublic'
import { refuseBinWhileUsed, refuseDeleteWhileUsed } from '../../src/cms/hooks/refuseWhileUsed'
import { refuseWrongShapes } from '../../src/cms/hooks/refuseWrongShapes'
import { words } from '../../src/i18n/words/media'
import { words as common } from '../../src/i18n/words/common'

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
    defaultColumns: ['filename', 'alt', 'public', 'updatedAt'],
    listSearchableFields: ['filename', 'credit'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    disableCopyToLocale: true,
    components: { edit: { beforeDocumentControls: ['/src/admin/KeepEdits#KeepEdits'] } },
  },
  trash: true,
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
  },
  hooks: {
    beforeOperation: [keepGaps],
    beforeValidate: [refuseWrongShapes],
    beforeChange: [keepPublic, refuseBinWhileUsed],
    beforeDelete: [refuseDeleteWhileUsed],
  },
  fields: [
    fallbacks,
    localized({
      name: 'alt',
      type: 'text',
      label: words.alt.label,
      maxLength: 1000,
      admin: { description: words.alt.description },
    }),
    { name: 'decorative', type: 'checkbox', label: words.decorative, defaultValue: false },
    { name: 'credit', type: 'text', label: words.credit, maxLength: 300 },
    publicFlag(),
  ],
} satisfies CollectionConfig
