import type { CollectionSlug } from 'payload'
import {
  atomPath,
  cardPath,
  flyerPath,
  scheduleFormats,
  schedulePath,
  seriesCalendarPath,
  workshopCalendarPath,
} from '../../i18n/addresses'
import type { OperationId } from '../../i18n/words/contract'
import { feedTypes } from '../routes/feeds'
import { languagesOf } from '../routes/flyer'

/** What is no JSON of the API: feeds, flyers, cards, and what search engines read. Their addresses are made as those of the pages are. */
export interface PublicFile {
  id: OperationId
  path: string
  type: string
  /** The language in its address; left out where there is none. */
  languages?: readonly string[]
  parameters: readonly ('page' | 'part' | 'slug')[]
  /** Whether its former addresses lead to it. */
  moves?: true
}

const placeholder = 'SLUG'
const withSlug = (path: string): string => path.replace(placeholder, '{slug}')
const bare = (type: string): string => type.replace(/;.*$/, '')

/** Every public file of an installation in these languages. */
export const publicFiles = (locales: readonly string[]): PublicFile[] => [
  ...locales.flatMap((locale): PublicFile[] => {
    const languages = [locale]
    return [
      {
        id: 'readSeriesCalendar',
        path: seriesCalendarPath(locale),
        type: bare(feedTypes.ics),
        languages,
        parameters: [],
      },
      { id: 'readNews', path: atomPath(locale), type: bare(feedTypes.atom), languages, parameters: ['page'] },
      ...scheduleFormats.flatMap((format): PublicFile[] => [
        {
          id: 'readSeriesSchedule',
          path: schedulePath(locale, format),
          type: bare(feedTypes[format]),
          languages,
          parameters: [],
        },
        {
          id: 'readWorkshopSchedule',
          path: withSlug(schedulePath(locale, format, placeholder)),
          type: bare(feedTypes[format]),
          languages,
          parameters: ['slug'],
          moves: true,
        },
      ]),
      {
        id: 'readWorkshopCalendar',
        path: withSlug(workshopCalendarPath(locale, placeholder)),
        type: bare(feedTypes.ics),
        languages,
        parameters: ['slug'],
        moves: true,
      },
      {
        id: 'readCard',
        path: withSlug(cardPath(locale, placeholder)),
        type: 'image/png',
        languages,
        parameters: ['slug'],
        moves: true,
      },
    ]
  }),
  ...languagesOf(locales).map((languages): PublicFile => ({
    id: 'readFlyer',
    path: withSlug(flyerPath(languages, placeholder)),
    type: 'application/pdf',
    languages,
    parameters: ['slug'],
    moves: true,
  })),
  { id: 'readSitemap', path: '/sitemap.xml', type: 'application/xml', parameters: [] },
  { id: 'readSitemapPart', path: '/sitemaps/{part}', type: 'application/xml', parameters: ['part'] },
  { id: 'readRobots', path: '/robots.txt', type: 'text/plain', parameters: [] },
]

/** The collection whose files are public. */
export const pictures: CollectionSlug = 'media'
