import type { PayloadRequest, Tab } from 'payload'
import { languages } from '../../src/cms/fields/namedCodes'
import { localized } from '../../src/cms/fields/localized'
import { confidentiality, url } from '../../src/cms/fields/rows'
import { instant, timeZone, wallTime } from '../../src/cms/fields/wallTime'
import { findGlobal, type Stored } from '../../src/database/documents'
import { eventStatuses } from '../../src/domain/registrationForm'
import { words } from '../../src/i18n/words/workshops'

const attendanceModes = ['online', 'onsite', 'hybrid'] as const
const interpretationStatuses = ['provided', 'possible', 'none'] as const
const interpretationScopes = ['whole', 'discussion', 'talks'] as const

/** A new workshop is in the time zone that the series proposes. */
const zoneOfSeries = async ({ req }: { req: PayloadRequest }): Promise<string | undefined> =>
  (await findGlobal(req, 'series', true))?.timeZone ?? undefined

export const when: Tab = {
  label: words.tabs.when,
  fields: [
    timeZone({ defaultValue: zoneOfSeries }),
    {
      type: 'row',
      fields: [...wallTime('startsAt', words.startsAt), ...wallTime('endsAt', words.endsAt, { after: 'startsAt' })],
    },
    {
      name: 'eventStatus',
      type: 'select',
      label: words.eventStatus.label,
      options: eventStatuses.map((value) => ({ value, label: words.eventStatus[value] })),
      admin: { description: words.eventStatus.description },
    },
    ...localized({
      name: 'statusNote',
      type: 'text',
      label: words.statusNote.label,
      maxLength: 500,
      admin: {
        description: words.statusNote.description,
        condition: ({ eventStatus }: Partial<Stored<'workshops'>>) =>
          eventStatus === 'postponed' || eventStatus === 'calledOff',
      },
    }),
    instant('startsAtUtc', 'startsAt', words.startsAtUtc),
    instant('endsAtUtc', 'endsAt', words.endsAtUtc),
    {
      name: 'attendanceMode',
      type: 'select',
      label: words.attendanceMode.label,
      options: attendanceModes.map((value) => ({ value, label: words.attendanceMode[value] })),
    },
    {
      name: 'place',
      type: 'group',
      label: words.place.label,
      admin: { condition: (data: Partial<Stored<'workshops'>>) => data.attendanceMode !== 'online' },
      fields: [
        ...localized({ name: 'name', type: 'text', label: words.place.name, maxLength: 300 }),
        ...localized({ name: 'address', type: 'textarea', label: words.place.address, maxLength: 1000 }),
        url('url', words.place.url),
      ],
    },
    languages('languages', words.languages.label, words.languages.description),
    {
      name: 'interpretation',
      type: 'group',
      label: words.interpretation.label,
      fields: [
        {
          name: 'status',
          type: 'select',
          label: words.interpretation.status.label,
          options: interpretationStatuses.map((value) => ({ value, label: words.interpretation.status[value] })),
        },
        {
          name: 'scope',
          type: 'select',
          label: words.interpretation.scope.label,
          options: interpretationScopes.map((value) => ({ value, label: words.interpretation.scope[value] })),
        },
        languages(
          'targetLanguages',
          words.interpretation.targetLanguages.label,
          words.interpretation.targetLanguages.description,
        ),
      ],
    },
    confidentiality(),
  ],
}
