/** What the public is told of something, in words, and what becomes of it with a publication. */

/** One thing that is told: a field, a row of a list, a session. Keys are unique among those beside each other. */
export interface Told {
  /** Stays while the thing does: the name of a field, the id of a row. */
  key: string
  /** What it is called. */
  label: string
  /** Where a form has it: `objectives.0.text`. */
  path?: string
  /** How it reads, by language; under `''` what reads the same in all. What is empty is not there. */
  readings?: Readonly<Record<string, string>>
  /** What else it says, where two may read the same: which document is meant. */
  form?: string
  /** The same of a text in each language: how it is set, and where its links lead. */
  forms?: Readonly<Record<string, string>>
  fields?: readonly Told[]
  /** A list, in its order. */
  rows?: readonly Told[]
  /** Of a row: the one of its list that it stands in, with which it moves. */
  within?: string
  /** What is told by what stands above already, and told by itself only where that stays as it was. */
  details?: readonly Told[]
}

/** `form`: it reads as it did, and looks otherwise, or leads elsewhere. */
export type DifferenceKind = 'added' | 'changed' | 'form' | 'moved' | 'removed'

/** One thing that the public is told otherwise. */
export interface Difference {
  kind: DifferenceKind
  /** The keys from the top down. */
  keys: readonly string[]
  /** What these are called. */
  labels: readonly string[]
  /** Where a form has it; nowhere what is gone. */
  path?: string
  /** Null for what reads the same in all languages, and for a row that comes, goes or moves. */
  language: string | null
  before: string
  after: string
}

type Place = Pick<Difference, 'keys' | 'labels'>

const nothing: Told = { key: '', label: '' }

const written = (text: string | undefined): string => text?.trim() ?? ''

/** Everything that something reads, its rows included: by this rows are known again whose ids are others. */
const readingsIn = ({ details, fields, form, forms, readings, rows }: Told): unknown => [
  Object.entries(readings ?? {})
    .filter(([, text]) => written(text))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
  form ?? '',
  Object.entries(forms ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
  [...(fields ?? []), ...(details ?? [])].map((field) => [field.key, readingsIn(field)]),
  (rows ?? []).map(readingsIn),
]

/** Numbers of which none comes after a smaller one that follows it: as many as there can be, so that the fewest have moved. */
const longestRising = (numbers: readonly number[]): ReadonlySet<number> => {
  /** For each length, the place of the smallest number with which a row of that length ends. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? -1] ?? Infinity) < number) low = middle + 1
      else high = middle
    }
    before.push(ends[low - 1])
    ends[low] = place
  }
  const kept = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(numbers[place] ?? -1)
  return kept
}

/** Which row of one list is which of another: by its key, else by what it reads. */
const pairsOf = (before: readonly Told[], after: readonly Told[]): Map<Told, Told> => {
  const pairs = new Map<Told, Told>()
  const byKey = new Map(before.map((row) => [row.key, row]))
  for (const row of after) {
    const same = byKey.get(row.key)
    if (same) pairs.set(row, same)
  }
  const taken = new Set(pairs.values())
  const left = new Map<string, Told[]>()
  for (const row of before.filter((one) => !taken.has(one))) {
    const reading = JSON.stringify(readingsIn(row))
    left.set(reading, [...(left.get(reading) ?? []), row])
  }
  for (const row of after) {
    const same = pairs.has(row) ? undefined : left.get(JSON.stringify(readingsIn(row)))?.shift()
    if (same) pairs.set(row, same)
  }
  return pairs
}

const within = ({ keys, labels }: Place, { key, label }: Told): Place => ({
  keys: [...keys, key],
  labels: [...labels, label],
})

const ofRows = (before: Told, after: Told, place: Place): Difference[] => {
  const [then, now] = [before.rows ?? [], after.rows ?? []]
  const pairs = pairsOf(then, now)
  const stayed = new Set(pairs.values())
  const found: Difference[] = then
    .filter((row) => !stayed.has(row))
    .map((row) => ({ kind: 'removed', ...within(place, row), language: null, before: row.label, after: '' }))
  // Rows in one that moved moved with it; of one that stands in another now, that is told by itself.
  const groups = new Map<string, number[]>()
  for (const row of now) {
    const old = pairs.get(row)
    if (!old || old.within !== row.within) continue
    groups.set(row.within ?? '', [...(groups.get(row.within ?? '') ?? []), then.indexOf(old)])
  }
  const moved = new Set(
    [...groups.values()].flatMap((places) => {
      const still = longestRising(places)
      return places.filter((place) => !still.has(place))
    }),
  )
  for (const row of now) {
    const old = pairs.get(row)
    const here = { ...within(place, row), ...(row.path === undefined ? {} : { path: row.path }), language: null }
    if (!old) found.push({ kind: 'added', ...here, before: '', after: row.label })
    else {
      if (moved.has(then.indexOf(old))) found.push({ kind: 'moved', ...here, before: old.label, after: row.label })
      found.push(...ofOne(old, row, within(place, row)))
    }
  }
  return found
}

const ofFields = (before: readonly Told[], after: readonly Told[], place: Place): Difference[] => {
  const [then, now] = [before, after].map((fields) => new Map(fields.map((field) => [field.key, field])))
  const keys = new Set([...(now?.keys() ?? []), ...(then?.keys() ?? [])])
  return [...keys].flatMap((key) => {
    const [old = nothing, field = nothing] = [then?.get(key), now?.get(key)]
    return ofOne(old, field, within(place, field === nothing ? old : field))
  })
}

const ofOne = (before: Told, after: Told, place: Place): Difference[] => {
  const where = { ...place, ...(after.path === undefined ? {} : { path: after.path }) }
  const languages = new Set([...Object.keys(before.readings ?? {}), ...Object.keys(after.readings ?? {})])
  const own = [...languages].flatMap((language): Difference[] => {
    const [old, text] = [written(before.readings?.[language]), written(after.readings?.[language])]
    const isAlike = (before.forms?.[language] ?? '') === (after.forms?.[language] ?? '')
    if (old === text && isAlike) return []
    return [{ kind: old === text ? 'form' : 'changed', ...where, language: language || null, before: old, after: text }]
  })
  if (!own.length && (before.form ?? '') !== (after.form ?? '')) {
    const [reading = ''] = Object.values(after.readings ?? {}).filter(written)
    own.push({ kind: 'form', ...where, language: null, before: reading, after: reading })
  }
  const found = [...own, ...ofFields(before.fields ?? [], after.fields ?? [], place), ...ofRows(before, after, place)]
  return found.length ? found : ofFields(before.details ?? [], after.details ?? [], place)
}

/** What the public is told otherwise: fields in their order, of a list what goes before what comes, moves or is changed. Nothing where all is told as it was. */
export const differencesOf = (before: readonly Told[], after: readonly Told[]): Difference[] =>
  ofFields(before, after, { keys: [], labels: [] })
