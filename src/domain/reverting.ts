/** What goes back when a workshop's draft is given up for what is public, in the reader's language. */
export interface RevertPreview {
  /** Labels of the workshop's own fields. */
  fields: string[]
  /** Titles of the sessions whose content goes back. */
  sessions: string[]
  /** Titles of those that leave the programme and stay at hand: they came after the publication. */
  aside: string[]
}
