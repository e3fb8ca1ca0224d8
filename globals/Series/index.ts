import type { GlobalConfig } from 'payload'
import { isSlug } from '../../src/domain/texts'
import { editors, editorsOrTexts, readsDrafts } from '../../src/cms/access/rules'
import { draftForm, withHistory } from '../../src/cms/adminConfig/formParts'
import { changesOfGlobal } from '../../src/cms/write/changes'
import { colour } from '../../src/cms/fields/colour'
import { fallbacks } from '../../src/cms/fields/fallbacks'
import { localized } from '../../src/cms/fields/localized'
import { richText } from '../../src/cms/fields/richText'
import { confidentiality, links, partners, people, url } from '../../src/cms/fields/rows'
import { translationsOfGlobal } from '../../src/cms/fields/translations'
import { timeZone } from '../../src/cms/fields/wallTime'
import { savedBy } from '../../src/cms/fields/serverOwned'
import { draftByDefault } from '../../src/cms/write/draftByDefault'
import { printSeries } from '../../src/cms/publication/printProgramme'
import { projectSeries } from '../../src/cms/publication/afterPublication'
import { previews } from '../../src/cms/previews/address'
import { holdsOfGlobal } from '../../src/cms/translations/holds'
import { historyOfGlobal } from '../../src/cms/versions/history'
import { restoreGlobalAsDraft } from '../../src/cms/versions/restore'
import { optional } from '../../src/cms/errors/invalid'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/series'
import { globalContentHooks } from '../../collections/contentHooks'

/** The series: what all its workshops have in common. One installation holds one series. */
export const Series = {
  slug: 'series',
  label: words.label,
  access: {
    read: ({ req }) => readsDrafts({ req }) || { _status: { equals: 'published' } },
    readVersions: editors,
    update: editorsOrTexts,
  },
  admin: {
    group: common.groups.programme,
    description: words.description,
    hideAPIURL: true,
    ...previews(() => '/preview/series', 'seriesPreview'),
    components: {
      elements: {
        ...draftForm,
        beforeDocumentControls: ['/src/admin/seriesFile/links#SeriesFileLink', ...draftForm.beforeDocumentControls],
      },
      views: withHistory,
    },
  },
  versions: { drafts: true, max: 200 },
  endpoints: [changesOfGlobal, historyOfGlobal, holdsOfGlobal, restoreGlobalAsDraft],
  hooks: globalContentHooks({
    beforeOperation: [draftByDefault],
    beforeChange: [printSeries],
    afterChange: [projectSeries],
  }),
  fields: [
    fallbacks,
    {
      type: 'tabs',
      tabs: [
        {
          label: words.tabs.texts,
          fields: [
            ...localized({ name: 'title', type: 'text', label: words.title, maxLength: 300 }, 'all', 'series'),
            ...localized({ name: 'tagline', type: 'text', label: words.tagline, maxLength: 300 }),
            {
              name: 'contact',
              type: 'group',
              label: words.contact.label,
              fields: [
                { name: 'name', type: 'text', label: words.contact.name, maxLength: 200 },
                { name: 'email', type: 'email', label: words.contact.email },
                url('url', words.contact.url),
              ],
            },
            links(),
            ...richText('privacy', words.privacy),
          ],
        },
        {
          label: words.tabs.appearance,
          fields: [
            colour('colour', words.colour.label, words.colour.description),
            {
              name: 'logo',
              type: 'upload',
              relationTo: 'media',
              label: words.logo.label,
              admin: { description: words.logo.description },
            },
          ],
        },
        { label: words.tabs.committee, fields: [people('committee', words.committee)] },
        { label: words.tabs.partners, fields: [partners()] },
        {
          label: words.tabs.defaults,
          fields: [timeZone({ label: words.timeZone, defaultValue: 'Europe/Paris' }), confidentiality()],
        },
      ],
    },
    {
      name: 'key',
      type: 'text',
      label: words.key.label,
      maxLength: 120,
      admin: { position: 'sidebar', description: words.key.description },
      validate: optional(isSlug, 'SLUG_INVALID'),
    },
    ...translationsOfGlobal,
    savedBy,
  ],
} satisfies GlobalConfig
