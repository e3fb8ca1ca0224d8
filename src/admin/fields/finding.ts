/** What becomes of what is typed to find an entry, apart from how it is asked for. */
export interface Finding {
  typed: string
  isOpened: boolean
  /** Enter was pressed before the answer to what is typed was there: it is chosen when it is. */
  isAwaited: boolean
  /** Whether the field was left meanwhile. */
  hasLeft: boolean
}

export const nothingTyped: Finding = { hasLeft: false, isAwaited: false, isOpened: false, typed: '' }

/** Why the list changes what is typed: react-select’s names. */
export type Cause = 'input-change' | 'input-blur' | 'menu-close' | 'set-value'

/** The list says what is typed now. Whoever leaves the field after Enter has chosen: what they typed stays until it is answered. */
export const withTyped = (now: Finding, typed: string, cause: Cause): Finding => {
  if (now.isAwaited && cause === 'input-blur') return { ...now, hasLeft: true }
  if (now.isAwaited && cause === 'menu-close') return now
  return { ...now, hasLeft: false, isAwaited: false, typed }
}

/** A key that was pressed before the answer was there. */
export const withKey = (now: Finding, key: string): Finding => {
  if (key === 'Enter' && now.typed.trim()) return { ...now, hasLeft: false, isAwaited: true }
  return key === 'Escape' ? { ...nothingTyped, isOpened: now.isOpened } : now
}

/** What comes of Enter once the answer is there: the one that answers, or why none is chosen. One sees the list, unless the field was left. */
export const outcomeOf = (
  { hasLeft }: Finding,
  found: readonly { id: string }[],
): { chosen: string } | { said: 'none' | 'several' | null } => {
  const [only, ...others] = found
  if (only && !others.length) return { chosen: only.id }
  return { said: hasLeft ? (only ? 'several' : 'none') : null }
}
