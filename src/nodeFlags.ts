/**
 * Flags with which Node runs the program. Lexical's packages choose between their two builds with a top-level await, which in a graph of
 * imports like the admin's can wait for itself on Node 20: the process ends without a word, about one start in ten. The condition
 * `production` resolves to a build directly (docs/decisions/008-starting.md).
 */
export const nodeFlags: readonly string[] = ['--conditions=production', '--import', 'tsx']
