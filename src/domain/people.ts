/** What the admin’s list of people is told of each beside what is stored. */
export interface ListedPerson {
  /** What a programme would print of them today, in the reader’s language. */
  affiliation?: string | null
  /** In how many talks they stand, in working copies. */
  talks?: number
  /** The address of a small picture of them. */
  portrait?: string | null
}

/** Where somebody stands in a programme. */
export interface Appearance {
  workshop: { id: string; title: string | null; startsAt: string | null } | null
  /** The session, or nothing where they moderate the whole workshop. */
  session: { id: string; title: string | null } | null
  role: string | null
}
