/** For how many days a link to a draft may last. */
export const shareDays = [1, 7, 30] as const

/** A link that shows a draft to whoever has it. */
export interface SharedLink {
  token: string
  /** ISO 8601, UTC. */
  until: string
  url: string
}
