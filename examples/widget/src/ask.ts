import type { PublicLocale, PublicWorkshop } from 'atelier-client'

export type Workshop = Pick<
  PublicWorkshop,
  | 'slug'
  | 'number'
  | 'title'
  | 'startsAt'
  | 'endsAt'
  | 'timeZone'
  | 'startsAtUtc'
  | 'endsAtUtc'
  | 'attendanceMode'
  | 'eventStatus'
> & { registration: Pick<PublicWorkshop['registration'], 'mode' | 'url' | 'seats' | 'opensAtUtc' | 'closesAtUtc'> }

/** One question for all that a card says: a page that asks little is better without the rest of the client. */
const query =
  'query($locale:PublicLocale,$when:PublicWhen,$limit:Int){workshops(when:$when,limit:$limit){docs{slug number title(locale:$locale){fr en text servedFrom}startsAt endsAt timeZone startsAtUtc endsAtUtc attendanceMode eventStatus registration{mode url seats opensAtUtc closesAtUtc}}}}'

/**
 * The next workshops, or the last ones.
 * @param url where Atelier is
 * @throws where it does not answer, or something else does
 */
export const ask = async (
  url: string,
  { isPast, limit, locale }: { isPast: boolean; limit: number; locale: PublicLocale },
  signal: AbortSignal,
): Promise<Workshop[]> => {
  const answer = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { locale, limit, when: isPast ? 'PAST' : 'UPCOMING' } }),
    signal,
  })
  const { data }: { data: { workshops: { docs: Workshop[] } } } = await answer.json()
  return data.workshops.docs
}
