/** What goes back when a workshop's draft is given up for what is public, in the reader's language. */
export interface RevertPreview {
  /** Labels of the workshop's own fields. */
  fields: string[]
  /** Titles of the sessions whose content goes back. */
  sessions: string[]
  /** Titles of those that leave the programme and stay at hand: they came after the publication. */
  aside: string[]
}

/** What came back with an earlier version of a workshop, and what did not. */
export interface RestoredWorkshop {
  /** The workshop, as it is answered after a write. */
  doc: object
  /** How many sessions say something else than before. */
  sessions: number
  /** Titles of sessions that were erased for good, where they are known. */
  gone: (string | null)[]
  /** Titles of sessions that are in another workshop’s programme now. */
  elsewhere: string[]
  /** What undoes it: the version that was edited before, the time as which its sessions are, those that were changed, and the versions that say what they said. */
  undo: { version: string; at: string; sessions: string[]; versions: string[] } | null
}
