const replaced = new Map()

/** Node calls it once for each module that is replaced. */
export const initialize = ({ url, source }) => void replaced.set(url, source)

/** Node’s hook for what a module holds: some addresses have another source. */
export const load = (url, context, next) =>
  replaced.has(url) ? { format: 'module', source: replaced.get(url), shortCircuit: true } : next(url, context)
