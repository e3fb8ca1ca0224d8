import { isWritten, serve, type Texts } from './texts'

/**
 * "As printed": the wording under which a person appeared in a programme. It is settled when the programme is published and does not
 * move when a person or an organisation is renamed afterwards.
 */

/** An affiliation row of a person, in all languages. */
export type AffiliationRow = {
  id?: string | null
  organisation?: string | null
  unit?: Texts | null
  role?: Texts | null
  country?: Texts | null
  link?: string | null
  /** What the organiser typed to be printed instead of the derived wording. */
  asPrinted?: Texts | null
  /** The wording settled at publication. */
  printed?: Texts | null
}

/** A person row of a programme, a workshop or a committee, in all languages. */
export type PersonRow = {
  id?: string | null
  person?: string | null
  role?: 'speaker' | 'discussant' | 'moderator' | null
  /** The whole line as the organiser typed it, when the affiliations alone do not say it. */
  line?: Texts | null
  affiliations?: AffiliationRow[] | null
  printedName?: string | null
  printedLine?: Texts | null
}

/** A person as the directory has them. */
export interface PersonEntry {
  name?: string | null
  line?: Texts | null
  affiliations?: AffiliationRow[] | null
}

/** An organisation as the directory has it. */
export interface OrganisationEntry {
  name?: Texts | null
}

/** What the directory says today, for the ids that the rows name. */
export interface Directory {
  people: ReadonlyMap<string, PersonEntry>
  organisations: ReadonlyMap<string, OrganisationEntry>
}

/** What is typed of a text, blank entries left out; undefined where that is nothing. */
const present = (texts: Texts | null | undefined, locales: readonly string[]): Record<string, string> | undefined => {
  const written = locales.flatMap((locale) => {
    const text = texts?.[locale]
    return isWritten(text) ? [[locale, text] as const] : []
  })
  return written.length ? Object.fromEntries(written) : undefined
}

/**
 * The wording of an affiliation from its parts: role, unit, organisation, country, separated by commas; in the languages that have every part,
 * since a line half in one language is in neither. Where none has, nothing may be lost: the language that has most of them says it, with the
 * others' words where its own are missing.
 */
export const deriveAffiliation = (
  row: AffiliationRow,
  organisations: Directory['organisations'],
  locales: readonly string[],
): Record<string, string> => {
  const organisation = row.organisation ? organisations.get(row.organisation)?.name : undefined
  const parts = [row.role, row.unit, organisation, row.country]
    .map((texts) => present(texts, locales))
    .filter((texts) => texts !== undefined)
  if (!parts.length) return {}
  const missing = (locale: string): number => parts.filter((texts) => !texts[locale]).length
  const fewest = Math.min(...locales.map(missing))
  const chosen = locales.filter((locale) => missing(locale) === fewest).slice(0, fewest ? 1 : undefined)
  return Object.fromEntries(
    chosen.map((locale) => [
      locale,
      parts.flatMap((texts) => serve(texts, [locale, ...locales])?.text ?? []).join(', '),
    ]),
  )
}

const sameInputs = (a: AffiliationRow, b: AffiliationRow, locales: readonly string[]): boolean =>
  (a.organisation ?? null) === (b.organisation ?? null) &&
  (['unit', 'role', 'country', 'asPrinted'] as const).every((part) =>
    locales.every((l) => (a[part]?.[l] || '') === (b[part]?.[l] || '')),
  )

/**
 * The affiliation as it is to be printed: what was typed, in the languages in which it was typed (the others fall back to it, rather than
 * to another wording); else what was printed before, while its parts have not changed; else derived from the directory of today.
 * @param before the row as last published, found by its id
 */
export const printAffiliation = (
  row: AffiliationRow,
  before: AffiliationRow | undefined,
  directory: Directory,
  locales: readonly string[],
): AffiliationRow => {
  const typed = present(row.asPrinted, locales)
  const kept = before && sameInputs(row, before, locales) ? present(before.printed, locales) : undefined
  return { ...row, printed: typed ?? kept ?? deriveAffiliation(row, directory.organisations, locales) }
}

/** An affiliation that a person can be printed with, and whether they are. */
interface AffiliationChoice {
  affiliation: AffiliationRow
  chosen: boolean
}

/**
 * What a row's person can be printed with: the affiliations that the directory has for them, and those that stand in this row alone. None where
 * somebody typed the whole line, which is printed instead.
 */
export const affiliationChoices = (
  row: PersonRow,
  directory: Directory,
  locales: readonly string[],
): AffiliationChoice[] => {
  if (present(row.line, locales)) return []
  const own = row.affiliations ?? []
  const known = (row.person ? directory.people.get(row.person)?.affiliations : null) ?? []
  const alike = (one: AffiliationRow) => (other: AffiliationRow) => sameInputs(one, other, locales)
  return [
    ...known.map((affiliation) => {
      const chosen = own.find(alike(affiliation))
      return { affiliation: chosen ?? affiliation, chosen: Boolean(chosen) }
    }),
    ...own
      .filter((affiliation) => !known.some(alike(affiliation)))
      .map((affiliation) => ({ affiliation, chosen: true })),
  ]
}

/** The line of several affiliations, in the languages that have all of them; elsewhere each stands for itself, in its own language. */
const joinLines = (rows: AffiliationRow[], locales: readonly string[], between: Texts): Record<string, string> => {
  const printed = rows.map((row) => present(row.printed, locales)).filter((texts) => texts !== undefined)
  if (!printed.length) return {}
  return Object.fromEntries(
    locales
      .filter((locale) => printed.every((texts) => texts[locale]))
      .map((locale) => [locale, printed.map((texts) => texts[locale]).join(between[locale] ?? '; ')]),
  )
}

/** Ids of rows taken from the directory: the same person may stand in many programmes, so each programme has its own. */
const inheritedId = (row: PersonRow, index: number): string => `${row.id}-${index + 1}`

/** Whether a row, as it was printed, had its affiliations from the directory. */
const hadInherited = (before: PersonRow): boolean =>
  (before.affiliations ?? []).every(({ id }, index) => id === inheritedId(before, index))

/**
 * A person row as it is to be printed: name, affiliations and whole line settled. A row without affiliations of its own takes those that
 * the directory has for the person, and their line; once printed, they stay.
 * @param before the row as last published, found by its id
 * @param between what separates several affiliations in each language
 */
export const printPerson = (
  row: PersonRow,
  before: PersonRow | undefined,
  directory: Directory,
  locales: readonly string[],
  between: Texts,
): PersonRow => {
  const person = row.person ? directory.people.get(row.person) : undefined
  const samePerson = before?.person === row.person
  const own = row.affiliations?.length ? row.affiliations : undefined
  const keptRow = samePerson && before && !own && hadInherited(before) ? before : undefined
  const inherited = keptRow?.affiliations?.length
    ? keptRow.affiliations
    : (person?.affiliations ?? []).map((affiliation, index) => ({ ...affiliation, id: inheritedId(row, index) }))
  const affiliations = (own ?? inherited).map((affiliation) =>
    printAffiliation(
      affiliation,
      samePerson ? before?.affiliations?.find(({ id }) => id && id === affiliation.id) : undefined,
      directory,
      locales,
    ),
  )
  const typed = present(row.line, locales)
  const kept = keptRow && !present(keptRow.line, locales) ? present(keptRow.printedLine, locales) : undefined
  const fromDirectory = own ? undefined : present(person?.line, locales)
  return {
    ...row,
    affiliations,
    printedName: samePerson && before?.printedName ? before.printedName : (person?.name ?? row.printedName ?? null),
    printedLine: typed ?? kept ?? fromDirectory ?? joinLines(affiliations, locales, between),
  }
}
