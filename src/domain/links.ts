/** Why a link leads nowhere. */
export type LinkProblem = 'gone' | 'failing' | 'unreachable' | 'slow' | 'circle' | 'notPublic'

/** A link that leads nowhere, and where it stands. */
export interface DeadLink {
  url: string
  problem: LinkProblem
  places: { owner: 'collections' | 'globals'; slug: string; id: string | null; title: string | null }[]
}

/** What the last check of all links found. */
export interface LinkReport {
  /** ISO 8601, UTC. */
  startedAt: string
  /** Null while it goes on. */
  finishedAt: string | null
  total: number
  checked: number
  dead: DeadLink[]
}
