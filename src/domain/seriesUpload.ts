/** Most bytes of a series file that the admin takes, pictures included: what a slow line sends in the 15 s that a request may take. */
export const MAX_UPLOAD_BYTES = 25_000_000

/** Most bytes of its text: reading it takes about half a second for each million. */
export const MAX_TEXT_BYTES = 5_000_000

/** Most bytes that a compressed file unfolds into. */
export const MAX_UNPACKED_BYTES = 60_000_000

/** What is wrong with a series file, in the reader's language, and where. */
export interface SaidProblem {
  code: string
  message: string
  field?: string
  line?: number
  column?: number
  warning?: true
  /** For how many it stands: for those that are only counted, more than one. */
  count?: number
}

/** What a plan does to one document, in words. */
export interface ReportItem {
  action: 'create' | 'change' | 'same'
  /** What it is, and its key in the file. */
  kind: string
  key: string
  /** What people call it, where that is not its key. */
  title?: string
  /** Names of the fields that change. */
  fields: string[]
  /** Where something is lost, and what. */
  losses: { path: string; said: string }[]
  /** That the public state stays, where the file calls it a draft. */
  staysPublic?: string
}

/** A plan in words. */
export interface PlanReport {
  /** How many of each kind are created, changed, left. */
  counts: Record<ReportItem['action'], string>
  /** What is created or changed; what is left is only counted. */
  items: ReportItem[]
}

export interface SaidPlan extends PlanReport {
  /** By which the plan is agreed to. */
  fingerprint: string
  /** Whether it does anything. */
  changes: boolean
}

export interface PlanAnswer {
  problems: SaidProblem[]
  /** What loading the file does; absent where something is wrong with it. */
  plan?: SaidPlan
}

export interface LoadAnswer extends PlanAnswer {
  applied: boolean
  /** Whether the plan is another than the one that was agreed to: nothing was written. */
  changed?: true
  /** Why the load stopped, and what it left. */
  stopped?: string[]
}
