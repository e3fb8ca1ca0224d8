/**
 * What may be shared of the numbers of a workshop, and what stays of them when the people are gone: no group of one to four, and no difference of two
 * numbers that speaks of so few. What a number is of stands in docs/decisions/104-the-report.md.
 */

const LEAST = 5

/** Whether a number speaks of so few that it would say something of one of them. */
const isFew = (count: number): boolean => count > 0 && count < LEAST

/** Some kinds of people together, and how many they are. */
export interface ReportGroup {
  of: string[]
  count: number
}

/** Everybody who has registered, by one thing that is known of them. */
export interface ReportTable {
  table: string
  groups: ReportGroup[]
}

/** Why a table is left out: too few of all kinds but one, or together with another one it would say too much. */
export type Withheld = 'few' | 'close'

export interface Report {
  /** Null where they are fewer than five. */
  registered: number | null
  tables: ReportTable[]
  withheld: { table: string; why: Withheld }[]
}

/** Kinds that are split in two, again and again. */
type Tree = string | readonly [Tree, Tree]

/** A table that may be made, and in which order or in which way its kinds belong together. */
export interface TableShape {
  table: string
  /** All that there may be, none twice. */
  kinds: readonly string[]
  /**
   * `loose`: few of several kinds are put together. `ordered`: neighbours alone are. Else the first of several ways to split them that shows more than
   * everybody.
   */
  together: 'loose' | 'ordered' | readonly Tree[]
  /** Tables that are answers to one question, of which people may give several. */
  question?: string
}

/** One person: of which kind, by the names of the tables. */
export type Person = Readonly<Record<string, string>>

const leavesOf = (tree: Tree): string[] => (typeof tree === 'string' ? [tree] : tree.flatMap(leavesOf))

/** A tree without what nobody is; null where nothing is left. */
const pruned = (tree: Tree, has: (kind: string) => boolean): Tree | null => {
  if (typeof tree === 'string') return has(tree) ? tree : null
  const [left, right] = [pruned(tree[0], has), pruned(tree[1], has)]
  return left !== null && right !== null ? [left, right] : (left ?? right)
}

/** A list of neighbours, split in the middle. */
const halved = (kinds: readonly string[]): Tree | null => {
  const [first] = kinds
  if (first === undefined || kinds.length === 1) return first ?? null
  const middle = Math.floor(kinds.length / 2)
  const [left, right] = [halved(kinds.slice(0, middle)), halved(kinds.slice(middle))]
  return left === null || right === null ? (left ?? right) : [left, right]
}

type Counts = ReadonlyMap<string, number>

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const countOf = (kinds: readonly string[], counts: Counts): number => sum(kinds.map((kind) => counts.get(kind) ?? 0))
const groupOf = (of: string[], counts: Counts): ReportGroup => ({ of, count: countOf(of, counts) })

/** Whether a number may be said of some kinds together: of five kinds that are five together, each would be one. */
const isSayable = (kinds: readonly string[], counts: Counts): boolean => {
  const count = countOf(kinds, counts)
  return count >= LEAST && (kinds.length === 1 || count > kinds.length)
}

/**
 * Splits where both sides are five or more, from the top. What is not split says of its parts that one of them is few, and not which, nor how few: so the
 * rule itself gives nothing away.
 */
const split = (tree: Tree, counts: Counts): ReportGroup[] => {
  if (typeof tree !== 'string') {
    const [left, right] = tree
    if (isSayable(leavesOf(left), counts) && isSayable(leavesOf(right), counts))
      return [...split(left, counts), ...split(right, counts)]
  }
  return [groupOf(leavesOf(tree), counts)]
}

/**
 * Each kind of five or more by itself, and the few together, where these are five or more as well and could be shared out among them in several ways: of
 * two kinds that are eight together, each would be four. Null where it cannot be.
 */
const loosened = (kinds: readonly string[], counts: Counts): ReportGroup[] | null => {
  const few = kinds.filter((kind) => isFew(counts.get(kind) ?? 0))
  const many = kinds.filter((kind) => !few.includes(kind)).map((kind) => groupOf([kind], counts))
  if (!few.length) return many
  const rest = groupOf(few, counts)
  const isVague = rest.count < few.length * (LEAST - 1)
  return isSayable(few, counts) && isVague ? [...many, rest] : null
}

/** How people are grouped in a table: groups of five or more, which share nobody and are everybody together. Kinds that nobody is are in none. */
export const grouped = ({ kinds, together }: TableShape, counts: Counts): ReportGroup[] => {
  const has = (kind: string): boolean => (counts.get(kind) ?? 0) > 0
  const there = kinds.filter(has)
  if (!isSayable(there, counts)) return []
  if (together === 'loose') {
    const loose = loosened(there, counts)
    if (loose) return loose
  }
  const ways = typeof together === 'string' ? [halved(there)] : together.map((tree) => pruned(tree, has))
  const all = ways.flatMap((tree) => (tree === null ? [] : [split(tree, counts)]))
  return all.find((groups) => groups.length > 1) ?? all[0] ?? []
}

/** So many groups are looked at in every way that they can be added up; of more, each by itself and every two. */
const MOST_GROUPS = 12

/** Sums of groups that somebody may make of a table, by the numbers of the groups; not the one of all. */
const sumsOf = (length: number): number[][] => {
  const numbers = Array.from({ length }, (_, n) => n)
  if (length > MOST_GROUPS)
    return [...numbers.map((n) => [n]), ...numbers.flatMap((n) => numbers.slice(n + 1).map((other) => [n, other]))]
  return Array.from({ length: 2 ** length - 2 }, (_, mask) => numbers.filter((n) => ((mask + 1) >> n) & 1))
}

/** A person’s group in each table. */
type Placed = readonly number[]

/**
 * Whether some groups of a table are all within some of another, which are few more: their difference would be a number of few.
 * @param inner the group of each person in the one, `outer` in the other
 */
const isNested = (inner: Placed, outer: Placed): boolean => {
  const sizes = (of: Placed): number[] => {
    const found: number[] = []
    for (const group of of) found[group] = (found[group] ?? 0) + 1
    return found
  }
  const [innerSizes, outerSizes] = [sizes(inner), sizes(outer)]
  const within = innerSizes.map(() => new Set<number>())
  inner.forEach((group, n) => within[group]?.add(outer[n] ?? 0))
  return sumsOf(innerSizes.length).some((groups) => {
    const around = new Set(groups.flatMap((group) => [...(within[group] ?? [])]))
    const difference =
      sum([...around].map((group) => outerSizes[group] ?? 0)) - sum(groups.map((group) => innerSizes[group] ?? 0))
    return isFew(difference)
  })
}

/** Whether two tables together say more than each. Of few groups either question finds the same; of many not all sums are looked at. */
const areClose = (one: Placed, other: Placed): boolean => isNested(one, other) || isNested(other, one)

/**
 * Whether how many chose each of several answers says how many chose one more than others did: where everybody chose one or two, more than there are
 * people is how many chose two.
 */
const isCounted = (tables: readonly { chosen: readonly boolean[] }[]): boolean => {
  const people = tables[0]?.chosen.length ?? 0
  const some = [...sumsOf(tables.length), tables.map((_, n) => n)].filter(({ length }) => length > 1)
  return some.some((numbers) => {
    const given = Array.from({ length: people }, (_, n) => numbers.filter((one) => tables[one]?.chosen[n]).length)
    const least = given.reduce((low, one) => Math.min(low, one), Infinity)
    const most = given.reduce((high, one) => Math.max(high, one), 0)
    if (most - least !== 1) return false
    const upper = given.filter((one) => one === most).length
    return isFew(upper) || isFew(people - upper)
  })
}

/** The kind of somebody who gave an answer, in the table of that answer. */
export const CHOSEN = 'chosen'

/**
 * The report of some people. Tables that come first are shown first: a later one that says too much together with one of them is left out.
 */
export const reportOf = (people: readonly Person[], shapes: readonly TableShape[]): Report => {
  const report: Report = { registered: people.length >= LEAST ? people.length : null, tables: [], withheld: [] }
  const shown = new Map<string, Placed>()
  const refused = new Set<string>()
  for (const shape of shapes) {
    const { question, table } = shape
    const kindOf = (person: Person): string => person[table] ?? ''
    const counts = new Map<string, number>()
    for (const person of people) counts.set(kindOf(person), (counts.get(kindOf(person)) ?? 0) + 1)
    const groups = grouped(shape, counts)
    // Where everybody is of one kind, that is said.
    if (groups.length < 2 && groups[0]?.of.length !== 1) {
      if (people.length) report.withheld.push({ table, why: 'few' })
      continue
    }
    const numberOf = new Map(groups.flatMap(({ of }, n) => of.map((kind) => [kind, n] as const)))
    const placed = people.map((person) => numberOf.get(kindOf(person)) ?? 0)
    const isClose = question !== undefined && refused.has(question)
    if (isClose || [...shown.values()].some((other) => areClose(placed, other))) {
      report.withheld.push({ table, why: 'close' })
      continue
    }
    const siblings = shapes.filter((one) => one.question === question && shown.has(one.table))
    const chosen =
      question === undefined
        ? []
        : [...siblings, shape].map((one) => ({
            chosen: people.map((person) => person[one.table] === CHOSEN),
          }))
    if (chosen.length > 1 && isCounted(chosen)) {
      if (question !== undefined) refused.add(question)
      report.withheld.push({ table, why: 'close' })
      continue
    }
    shown.set(table, placed)
    report.tables.push({ table, groups })
  }
  return report
}

/** A report that was made at a time, as it was given away or stays. */
export interface Edition extends Report {
  /** ISO 8601, UTC. */
  at: string
  /** Whether people of it are gone: no other one is made after it. */
  isFinal: boolean
}

/** What some groups of one time are among those of another: all that share a kind with them. */
const around = (groups: readonly ReportGroup[], among: readonly ReportGroup[]): readonly ReportGroup[] => {
  const kinds = new Set(groups.flatMap(({ of }) => of))
  return among.filter(({ of }) => of.some((kind) => kinds.has(kind)))
}

const totalOf = (groups: readonly ReportGroup[]): number => sum(groups.map(({ count }) => count))

const isCloseInTime = (one: readonly ReportGroup[], other: readonly ReportGroup[]): boolean =>
  sumsOf(one.length).some((numbers) => {
    const some = numbers.flatMap((n) => one[n] ?? [])
    return isFew(Math.abs(totalOf(around(some, other)) - totalOf(some)))
  })

/**
 * Whether a report may be given away after an earlier one of the same workshop: whoever has both learns of no change of one to four people.
 */
export const mayFollow = (before: Report, next: Report): boolean => {
  if (isFew(Math.abs((next.registered ?? 0) - (before.registered ?? 0)))) return false
  return next.tables.every(({ groups, table }) => {
    const earlier = before.tables.find((one) => one.table === table)?.groups
    return !earlier || (!isCloseInTime(earlier, groups) && !isCloseInTime(groups, earlier))
  })
}

/** How many are of some kinds, where groups that are shown say it; null where they do not. Kinds that nobody is may be among them. */
export const shownOf = (report: Report, table: string, kinds: readonly string[]): number | null => {
  const groups = report.tables.find((one) => one.table === table)?.groups
  if (!groups) return null
  const touched = groups.filter(({ of }) => of.some((kind) => kinds.includes(kind)))
  return touched.every(({ of }) => of.every((kind) => kinds.includes(kind))) ? totalOf(touched) : null
}

/** A table of a report in the words of a reader. */
export interface ToldTable {
  title: string
  /** Null where no number is said. */
  rows: { label: string; count: number | null }[]
  /** Why something of it is put together or left out. */
  notes: string[]
}
