import { serve, type Texts } from '../../domain/texts'
import { CHOSEN, shownOf, type Report, type ToldTable } from '../../domain/report'
import { languageTitle } from '../../i18n/languageNames'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/desk/report'
import { questionsOf, type AskedQuestion } from '../registrations/form'
import type { Stored } from '../../database/documents'
import { attended, cancelled, confirmed, seatless, tablesOf, takesSeveral, WEEKS } from './reportKinds'

const kinds: Readonly<Record<string, (typeof words.kinds)[keyof typeof words.kinds]>> = words.kinds

/** Who reads, and in which order languages stand in for one another. */
interface Reading {
  locale: string
  locales: readonly string[]
}

const either = (labels: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(labels)

const inASentence = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`

const spoken = (texts: Texts | null | undefined, otherwise: string, { locale, locales }: Reading): string =>
  serve(texts, [locale, ...locales])?.text ?? otherwise

const ownLabel = (table: string, kind: string, locale: string): string => {
  const week = table === 'weeks' ? /^w(\d+)$/.exec(kind) : null
  if (week) {
    const n = Number(week[1])
    return say(n === WEEKS ? words.weekOrMore : words.week, locale)(n)
  }
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (known) return say(known, locale)
  return table === 'language' || table === 'interpretation' ? languageTitle(kind, locale) : kind
}

const answerLabel = ({ kind, options }: AskedQuestion, value: string, reading: Reading): string => {
  const option = options.find((one) => one.value === value)
  if (option) return spoken(option.label, value, reading)
  return kind === 'yesNo' || value === 'unknown' ? ownLabel('', value, reading.locale) : value
}

const ownTables = ['outcome', 'language', 'interpretation', 'weeks', 'waited', 'bounced'] as const

/** What a table is called, and how its kinds are. */
interface Named {
  table: string
  title: string
  labelOf: (kind: string, n: number) => string
}

/** One table; null where a report does not show it. */
const told = (report: Report, { labelOf, table, title }: Named, locale: string): ToldTable | null => {
  const groups = report.tables.find((one) => one.table === table)?.groups
  return groups
    ? {
        title,
        rows: groups.map(({ count, of }) => ({ label: either(of.map(labelOf), locale), count })),
        notes: groups.some(({ of }) => of.length > 1) ? [say(words.together, locale)] : [],
      }
    : null
}

/** The answers to a question of which people may give several: how many gave each. */
const toldChoices = (report: Report, question: AskedQuestion, title: string, reading: Reading): ToldTable | null => {
  const rows = tablesOf(question).flatMap(({ table }, n) => {
    const count = report.tables.some((one) => one.table === table) ? shownOf(report, table, [CHOSEN]) : null
    return count === null ? [] : [{ label: answerLabel(question, question.options[n]?.value ?? '', reading), count }]
  })
  return rows.length ? { title, rows, notes: [] } : null
}

/** What is left out, each under why. */
const leftOut = (
  report: Report,
  named: readonly Pick<Named, 'table' | 'title'>[],
  locale: string,
): ToldTable | null => {
  const notes = (['few', 'close'] as const).flatMap((why) => {
    const titles = named.filter(({ table }) => report.withheld.some((one) => one.table === table && one.why === why))
    return titles.length
      ? [say(words.why[why], locale)([...new Set(titles.map(({ title }) => title))].join(' · '))]
      : []
  })
  return notes.length ? { title: say(words.leftOut, locale), rows: [], notes } : null
}

/** How many in all, where groups that are shown say it. */
const sums = (report: Report, locale: string): ToldTable => ({
  title: say(words.sums.title, locale),
  rows: [
    { label: say(words.sums.registered, locale), count: report.registered },
    { label: say(words.sums.seated, locale), count: shownOf(report, 'outcome', confirmed) },
    { label: say(words.sums.attended, locale), count: shownOf(report, 'outcome', attended) },
    { label: say(words.sums.cancelled, locale), count: shownOf(report, 'outcome', cancelled) },
    { label: say(words.sums.seatless, locale), count: shownOf(report, 'outcome', seatless) },
  ],
  notes: [],
})

/** A report in the words of a reader. @param workshop what was asked, for the words of the questions */
export const tellReport = (
  report: Report,
  workshop: Pick<Stored<'workshops'>, 'registration'>,
  reading: Reading,
): ToldTable[] => {
  const { locale } = reading
  const own = ownTables.map((table): Named => {
    const labelOf = (kind: string, n: number): string => {
      const label = ownLabel(table, kind, locale)
      return n > 0 && table !== 'language' && table !== 'interpretation' ? inASentence(label) : label
    }
    return { table, title: say(words.tables[table], locale), labelOf }
  })
  const asked = questionsOf(workshop).map((question) => ({
    question,
    title: spoken(question.label, question.key, reading),
  }))
  const answers = asked.map(({ question, title }) => {
    if (takesSeveral(question)) return toldChoices(report, question, title, reading)
    const labelOf = (value: string): string => answerLabel(question, value, reading)
    return told(report, { table: `answers.${question.key}`, title, labelOf }, locale)
  })
  const ofQuestions = asked.flatMap(({ question, title }) =>
    tablesOf(question).map(({ table }, n) => ({
      table,
      title: takesSeveral(question)
        ? `${title} ${answerLabel(question, question.options[n]?.value ?? '', reading)}`
        : title,
    })),
  )
  const shown = [...own.map((one) => told(report, one, locale)), ...answers]
  return [sums(report, locale), ...shown, leftOut(report, [...own, ...ofQuestions], locale)].flatMap(
    (table) => table ?? [],
  )
}
