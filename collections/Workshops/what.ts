import type { Tab, UploadFieldSingleValidation } from 'payload'
import { upload } from 'payload/shared'
import { isDescribed } from '../../src/domain/publication'
import { isRow } from '../../src/domain/row'
import { invalid } from '../../src/cms/errors/invalid'
import { isPublishing } from '../../src/cms/fields/isPublishing'
import { localized } from '../../src/cms/fields/localized'
import { richText } from '../../src/cms/fields/richText'
import { links, rows, url } from '../../src/cms/fields/rows'
import { findMainById } from '../../src/database/documents'
import { words } from '../../src/i18n/words/workshops'

/** The cover is the one picture that a page shows large: to be published it says what it shows. */
const checkCover: UploadFieldSingleValidation = async (value, options) => {
  const plain = await upload(value, options)
  if (plain !== true || !value || !isPublishing(options)) return plain
  const { req } = options
  const picture = await findMainById(req, 'media', String(isRow(value) ? value.id : value), {
    alt: true,
    decorative: true,
  })
  return !picture || isDescribed(picture) || invalid(req, { code: 'COVER_ALT_MISSING' })
}

/** The texts of a workshop. */
export const what: Tab = {
  label: words.tabs.what,
  fields: [
    ...localized(
      {
        name: 'title',
        type: 'text',
        label: words.title.label,
        maxLength: 500,
        index: true,
        admin: { description: words.title.description, components: { Cell: '/src/admin/lists/cells#NameCell' } },
      },
      'all',
    ),
    ...localized({ name: 'subtitle', type: 'text', label: words.subtitle, maxLength: 500 }),
    ...localized({
      name: 'shortTitle',
      type: 'text',
      label: words.shortTitle.label,
      maxLength: 200,
      admin: { description: words.shortTitle.description },
    }),
    ...richText('abstract', words.abstract),
    rows('objectives', words.objectives, 'TextRowLabel', [
      ...localized({ name: 'text', type: 'textarea', label: words.objectives.text, maxLength: 2000 }),
    ]),
    { name: 'cover', type: 'upload', relationTo: 'media', label: words.cover, validate: checkCover },
    links(),
    rows('relatedEvents', words.relatedEvents, 'TextRowLabel', [
      ...localized({ name: 'title', type: 'text', label: words.relatedEvents.title, maxLength: 500 }),
      { name: 'date', type: 'text', label: words.relatedEvents.date, maxLength: 60 },
      url('url', words.relatedEvents.url),
    ]),
  ],
}
