import type { Row } from '../../src/domain/row'

/** A text in both languages. */
export interface Both {
  fr: string
  en: string
}

export interface BigSession {
  key: string
  kind: 'discussion' | 'talk'
  title: Both
  abstract: Both
  startsAt: string
  endsAt: string
  people: { person: string }[]
}

export interface BigWorkshop extends Row {
  status: 'draft' | 'published'
  number: number
  title: Both
  shortTitle: Both
  abstract: Both
  timeZone: string
  startsAt: string
  endsAt: string
  attendanceMode: 'online'
  moderators: { person: string }[]
  partners: { organisation: string }[]
  programme: BigSession[]
}

export interface BigSeries {
  series: Row
  workshops: Record<string, BigWorkshop>
  people: Record<string, { name: string; affiliations: { organisation: string; role: Both }[]; biography: Both }>
  organisations: Record<string, { name: Both; acronym: string; country: 'FR' }>
}

const keyed = <T>(kind: string, count: number, make: (n: number) => T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${kind}-${n + 1}`, make(n)]))

const both = (text: string): Both => ({ fr: `${text}, en français`, en: `${text}, in English` })

/**
 * A series as a file has it: so many workshops of nine sessions, three of four published, with half as many people again and a third as many
 * organisations as workshops, and every text in both languages.
 */
export const bigSeries = (workshops: number): BigSeries => {
  const people = Math.max(20, Math.round(workshops * 1.5))
  const organisations = Math.max(6, Math.round(workshops * 0.3))
  const person = (n: number) => ({ person: `person-${(n % people) + 1}` })
  return {
    series: {
      key: 'big',
      status: 'published',
      title: both('A series'),
      timeZone: 'Europe/Paris',
      committee: [person(0), person(1)],
    },
    workshops: keyed('workshop', workshops, (n): BigWorkshop => {
      const day = new Date(Date.UTC(2015, 0, 5 + n * 7)).toISOString().slice(0, 10)
      return {
        status: n % 4 === 3 ? 'draft' : 'published',
        number: n + 1,
        title: both(`Workshop ${n + 1}: who decides about a river`),
        shortTitle: both(`Workshop ${n + 1}`),
        abstract: both(`Who decides about **a river** that two countries share? Workshop ${n + 1} asks`),
        timeZone: 'Europe/Paris',
        startsAt: `${day}T09:00`,
        endsAt: `${day}T18:00`,
        attendanceMode: 'online',
        moderators: [person(n)],
        partners: [{ organisation: `organisation-${(n % organisations) + 1}` }],
        programme: Array.from({ length: 9 }, (_, m): BigSession => {
          const hour = String(9 + m).padStart(2, '0')
          return {
            key: `session-${m + 1}`,
            kind: m % 3 === 2 ? 'discussion' : 'talk',
            title: both(`Session ${m + 1} of workshop ${n + 1}`),
            abstract: both(
              `What session ${m + 1} is about, said *in short* and in two lines of text or so, as programmes do`,
            ),
            startsAt: `${day}T${hour}:00`,
            endsAt: `${day}T${hour}:45`,
            people: [person(n * 9 + m), person(n * 9 + m + 7)],
          }
        }),
      }
    }),
    people: keyed('person', people, (n) => ({
      name: `Given${n + 1} Family${n + 1}`,
      affiliations: [{ organisation: `organisation-${(n % organisations) + 1}`, role: both('professor') }],
      biography: both(`A few words about person ${n + 1}, and about what they did before`),
    })),
    organisations: keyed('organisation', organisations, (n) => ({
      name: both(`House ${n + 1}`),
      acronym: `H${n + 1}`,
      country: 'FR' as const,
    })),
  }
}
