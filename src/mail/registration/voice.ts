import { isTimeZone, wallTimeAt } from '../../domain/time'
import { oneLine, serve, type Texts } from '../../domain/texts'
import { dayAtTime, dayOf, interval, zoneName } from '../../i18n/dates'
import { fallbackOf, say, type Locale, type Localized } from '../../i18n/locales'
import { shared } from '../../i18n/words/mails'
import { words as workshops } from '../../i18n/words/workshops'
import { workshopHeading } from '../../i18n/workshopHeading'
import type { Block, Fact, Line } from '../blocks'
import type { Planned, SeriesFacts, Typed, WorkshopFacts } from './facts'

/** Most of a name that a subject or a calendar repeats, in UTF-16 units. */
const MOST_OF_A_NAME = 120

/**
 * A text in one line, without what would break a header, turn what stands beside it, or be read otherwise than it left: half a character, and the mark
 * of byte order, which a reader of headers drops where a line was folded.
 */
export const tidy = (text: string): string => oneLine(text.replace(/[\0\uFEFF]/g, '')).replace(/\p{Cs}/gu, '\uFFFD')

const shortened = (text: string): string =>
  text.length > MOST_OF_A_NAME ? `${text.slice(0, MOST_OF_A_NAME).replace(/[\uD800-\uDBFF]$/, '')}…` : text

const known = (zone: string): string => (isTimeZone(zone) ? zone : 'UTC')

/** What says things in one language, from texts in several. */
export type Voice = ReturnType<typeof voiceOf>

/** The voice of a language. */
export const voiceOf = (locale: Locale) => {
  const order = [locale, ...fallbackOf(locale)]
  const inThis = <T>(words: Localized<T>): T => say(words, locale)

  /** The lines of a text of the content, in this language or in the next one that has it. */
  const lines = (texts: Texts | null): Line[] => {
    const served = serve(texts, order)
    if (!served) return []
    const lang = served.servedFrom === locale ? {} : { lang: served.servedFrom }
    return served.text
      .split(/\r\n|\r|\n/)
      .map((text) => ({ text: tidy(text), ...lang }))
      .filter(({ text }) => text)
  }

  /** A text of the content in one line. */
  const line = (texts: Texts | null): Line | null => {
    const [first, ...more] = lines(texts)
    return first ? { ...first, text: [first, ...more].map(({ text }) => text).join(' ') } : null
  }

  /** What a workshop is called where there is little room. */
  const name = ({ number, shortTitle, title }: WorkshopFacts): string =>
    shortened(
      workshopHeading(number, line(shortTitle)?.text ?? null, locale) ?? line(title)?.text ?? inThis(shared.untitled),
    )

  /** A text as a line begins with it. */
  const begun = (text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

  /** When something is: day and times, and the name of their zone. */
  const when = ({ end, start }: Pick<WorkshopFacts, 'end' | 'start'>): Line[] =>
    start
      ? [{ text: begun(interval(start.wall, end?.wall ?? null, locale)) }, { text: begun(zoneName(start, locale)) }]
      : [{ text: inThis(shared.undated) }]

  /** Where something is. */
  const where = ({ attendance, place }: Pick<WorkshopFacts, 'attendance' | 'place'>): Line[] => {
    const way = attendance && attendance !== 'onsite' ? [{ text: inThis(workshops.attendanceMode[attendance]) }] : []
    return attendance === 'online' ? way : [...way, ...lines(place.name), ...lines(place.address)]
  }

  /** Where something is that was somewhere else: where nobody knows it yet, that is what is new. */
  const placed = (workshop: WorkshopFacts): Line[] => {
    const known = where(workshop)
    return known.length ? known : [{ text: inThis(shared.unplaced) }]
  }

  return {
    locale,
    say: inThis,
    lines,
    line,
    name,
    when,
    where,

    /** What a person typed, as it may stand in a sentence; null where nothing is left of it. */
    opened: (given: Typed | null): string | null => (given && tidy(given.typed)) || null,

    series: ({ title }: SeriesFacts): Line => line(title) ?? { text: 'Atelier' },

    /** An instant in a zone, as the end of something: `lundi 26 avril 2021 à 16 h, heure d’été d’Europe centrale (Europe/Paris, UTC+2)`. */
    time: (instant: string, zone: string): string =>
      inThis(shared.deadline)(
        dayAtTime(wallTimeAt(instant, known(zone)), locale),
        zoneName({ instant, zone: known(zone) }, locale),
      ),

    day: (instant: string, zone: string): string => dayOf(wallTimeAt(instant, known(zone)), locale),

    /** What one has to know of a workshop. `before`: what was said of it until now, shown where it was different; of a place, that it was another. */
    facts: (workshop: WorkshopFacts, before?: Planned): Block => {
      const { rows } = shared
      const [called, title] = [name(workshop), line(workshop.title)]
      const row = (label: Localized, said: readonly Line[], isPast = false): Fact[] =>
        said.length ? [{ name: inThis(label), lines: said, isPast }] : []
      return {
        is: 'facts',
        rows: [
          ...row(
            rows.workshop,
            title && title.text !== called ? [{ text: called }, title] : [title ?? { text: called }],
          ),
          ...row(rows.when, when(workshop)),
          ...(before && !areSame(when(before), when(workshop)) ? row(rows.plannedFor, when(before), true) : []),
          ...(before?.isElsewhere ? row(rows.newPlace, placed(workshop)) : row(rows.place, where(workshop))),
        ],
      }
    },
  }
}

/** Whether two things are said alike. */
export const areSame = (some: readonly Line[], others: readonly Line[]): boolean =>
  some.map(({ text }) => text).join('\n') === others.map(({ text }) => text).join('\n')
