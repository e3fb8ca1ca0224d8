/** Who changed what of a document, from its versions: acts of one sitting together. */

/** A field that a save changed, and in which languages. */
export interface SavedField {
  label: string
  languages: readonly string[]
}

/** One save of a document, or of a session of its programme. */
export interface SavedAct {
  /** ISO 8601, UTC. */
  at: string
  /** Whose account; null for the program itself, and where it is not known. */
  by: string | null
  version: string
  /** Of a session of its programme: which one, and whether it came with this save; null of the document itself. */
  session: { id: string; title: string | null; isNew: boolean } | null
  isNew: boolean
  isPublication: boolean
  fields: readonly SavedField[]
}

/** What somebody did to a document without much of a break, and with nobody between. */
export interface Sitting {
  /** From its first save to its last (ISO 8601, UTC). */
  from: string
  at: string
  by: string | null
  /** The version of the document as it stood at the end; null where it is older than all that is kept. */
  version: string | null
  isNew: boolean
  isPublication: boolean
  fields: SavedField[]
  sessions: { id: string; title: string | null; isNew: boolean; fields: SavedField[] }[]
  /** The last one first. */
  acts: SavedAct[]
}

/** A page of the history of a document. */
export interface History {
  /** Accounts by their names. */
  sittings: Sitting[]
  /** The version that the public reads; null where nothing is public, or it is not among these. */
  published: string | null
  /** Before which time the next ones are asked for; null where there are none. */
  next: string | null
}

/** How long somebody may do nothing within one sitting, in milliseconds. */
const BREAK_MS = 30 * 60_000

/** Fields of several saves, each once, with all their languages. */
const together = (fields: readonly SavedField[]): SavedField[] => {
  const found = new Map<string, Set<string>>()
  for (const { label, languages } of fields) {
    const known = found.get(label) ?? new Set()
    for (const language of languages) known.add(language)
    found.set(label, known)
  }
  return [...found].map(([label, languages]) => ({ label, languages: [...languages].sort() }))
}

const sittingOf = (acts: readonly [SavedAct, ...SavedAct[]], version: string | null): Sitting => {
  const [last] = acts
  const first = acts.at(-1) ?? last
  const oldestFirst = [...acts].reverse()
  const own = oldestFirst.filter(({ session }) => !session)
  const sessions = new Map<string, SavedAct[]>()
  for (const act of oldestFirst)
    if (act.session) sessions.set(act.session.id, [...(sessions.get(act.session.id) ?? []), act])
  return {
    from: first.at,
    at: last.at,
    by: last.by,
    version,
    isNew: own.some(({ isNew }) => isNew),
    isPublication: acts.some(({ isPublication }) => isPublication),
    fields: together(own.flatMap(({ fields }) => fields)),
    sessions: [...sessions].map(([id, some]) => ({
      id,
      title: some.at(-1)?.session?.title ?? null,
      isNew: some.some(({ session }) => session?.isNew),
      fields: together(some.flatMap(({ fields }) => fields)),
    })),
    acts: [...acts],
  }
}

/**
 * Saves as sittings, the last first: of one account, each within half an hour of the one before. A publication ends one: what is public is a state of its
 * own to go back to.
 * @param acts the last one first
 */
export const sittingsOf = (acts: readonly SavedAct[]): Sitting[] => {
  const groups: [SavedAct, ...SavedAct[]][] = []
  for (const act of acts) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const goesOn =
      before && !act.isPublication && before.by === act.by && Date.parse(before.at) - Date.parse(act.at) <= BREAK_MS
    if (group && goesOn) group.push(act)
    else groups.push([act])
  }
  return groups.map((group, n) => {
    const older = groups.slice(n).flat()
    return sittingOf(group, older.find(({ session }) => !session)?.version ?? null)
  })
}
