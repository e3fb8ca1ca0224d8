import { programmePath, type ProgrammeOrder } from './programme'

/** Where a session is to stand: in a block or at the top, before another one there or last. */
export interface Place {
  within: string | null
  before: string | null
}

/** Where a session stands: in a block or at the top, between which others. */
export interface Standing extends Place {
  after: string | null
}

/** Where a session stands in an order; null where it does not. */
export const standing = (order: readonly ProgrammeOrder[], session: string): Standing | null => {
  const lists = [
    { within: null, ids: order.map((entry) => entry.session) },
    ...order.map((entry) => ({ within: entry.session, ids: entry.items })),
  ]
  const list = lists.find(({ ids }) => ids.includes(session))
  if (!list) return null
  const at = list.ids.indexOf(session)
  return { within: list.within, before: list.ids[at + 1] ?? null, after: list.ids[at - 1] ?? null }
}

/** Whether a session stands where it was seen: in the same block, and next to one of those beside it, whatever was put between or taken away. */
export const isStillAt = (now: Standing | null, seen: Standing | null): boolean =>
  now && seen ? now.within === seen.within && (now.after === seen.after || now.before === seen.before) : now === seen

/** The order without a session. What a block held comes to stand at the top, in its place. */
export const takeOut = (order: readonly ProgrammeOrder[], session: string): ProgrammeOrder[] =>
  order.flatMap((entry) =>
    entry.session === session
      ? entry.items.map((item) => ({ session: item, items: [] }))
      : [{ ...entry, items: entry.items.filter((item) => item !== session) }],
  )

/** A list with one more: before `before`, or last where that is not in it. */
const insert = <T>(list: readonly T[], one: T, isNext: (other: T) => boolean): T[] => {
  const at = list.findIndex(isNext)
  return at < 0 ? [...list, one] : [...list.slice(0, at), one, ...list.slice(at)]
}

/**
 * The order with a session at a place, wherever it stood, or new in it; a block moves with what it holds. A move is said by its neighbours and
 * not by numbers, so that of two editors who move different things at once both are right.
 * @returns null where the block is not there, or would come to stand in another or in itself
 */
export const putAt = (
  order: readonly ProgrammeOrder[],
  session: string,
  { within, before }: Place,
): ProgrammeOrder[] | null => {
  const entry = order.find((other) => other.session === session) ?? { session, items: [] }
  const rest = order
    .filter((other) => other.session !== session)
    .map((other) => ({ ...other, items: other.items.filter((item) => item !== session) }))
  if (within === null) return insert(rest, entry, (other) => other.session === before)
  if (entry.items.length || !rest.some((other) => other.session === within)) return null
  return rest.map((other) =>
    other.session === within ? { ...other, items: insert(other.items, session, (item) => item === before) } : other,
  )
}

/** Where a session comes to stand that is moved step by step. */
export interface Step {
  order: ProgrammeOrder[]
  place: Place
}

/**
 * The next place up or down of a session that is moved step by step: through every place of every block, and those between them; a block goes
 * past others with all that is in them. Null at either end.
 * @param order the order in which it is moved
 * @param shown the one that it has come to
 * @param blocks which sessions are blocks
 */
export const stepped = (
  order: readonly ProgrammeOrder[],
  shown: readonly ProgrammeOrder[],
  { blocks, direction, session }: { blocks: ReadonlySet<string>; direction: 1 | -1; session: string },
): Step | null => {
  const others = order.filter((entry) => entry.session !== session)
  const inside = (block: string, items: readonly string[]): Place[] =>
    blocks.has(block) && !blocks.has(session)
      ? [...items.filter((item) => item !== session), null].map((before) => ({ within: block, before }))
      : []
  const places: Place[] = [
    ...others.flatMap((entry) => [{ within: null, before: entry.session }, ...inside(entry.session, entry.items)]),
    { within: null, before: null },
  ]
  const steps = places.map((place) => ({ order: putAt(order, session, place), place }))
  const at = steps.findIndex((step) => JSON.stringify(step.order) === JSON.stringify(shown))
  const next = at < 0 ? undefined : steps[at + direction]
  return next?.order ? { order: next.order, place: next.place } : null
}

/** A session of a programme as one reads it: in which block it stands, and where its row is in the workshop. */
interface Line {
  session: string
  block: string | null
  path: string
}

/** The sessions in the order in which they are read. */
export const linesOf = (order: readonly ProgrammeOrder[]): Line[] =>
  order.flatMap(({ items, session }, n) => [
    { session, block: null, path: programmePath(n) },
    ...items.map((item, m) => ({ session: item, block: session, path: programmePath(n, m) })),
  ])

/**
 * The place that a line is dropped at: right after a block or what it holds, inside it; after anything else, at the top. A block stays at the
 * top, after the block that it would be dropped into.
 * @param from the line that is moved, by its number
 * @param to the number that it is to have
 * @param blocks which sessions are blocks
 */
export const placeOfDrop = (
  order: readonly ProgrammeOrder[],
  from: number,
  to: number,
  blocks: ReadonlySet<string>,
): Place => {
  const lines = linesOf(order)
  const moved = lines[from]
  if (!moved) return { within: null, before: null }
  // What a block holds moves with it, and is no neighbour of it.
  const rest = lines.filter((line, n) => n !== from && line.block !== moved.session)
  const passed = new Set(lines.slice(0, to + (to > from ? 1 : 0)).map(({ session }) => session))
  const at = rest.filter(({ session }) => passed.has(session)).length
  const above = rest[at - 1]
  const topAfter = (): string | null => rest.slice(at).find(({ block }) => block === null)?.session ?? null
  if (blocks.has(moved.session) || !above) return { within: null, before: topAfter() }
  const within = blocks.has(above.session) ? above.session : above.block
  if (within === null) return { within, before: topAfter() }
  const next = rest[at]
  return { within, before: next?.block === within ? next.session : null }
}
