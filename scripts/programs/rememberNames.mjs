/** How many names are remembered at most: tables and columns have far fewer. */
const MOST = 5000

/** The module of which Payload’s adapter asks what a field is called in SQL. */
export const namesModule = /[\\/]node_modules[\\/]to-snake-case[\\/]index\.js$/

const exported = 'module.exports = toSnakeCase'

/**
 * The module that says what a field is called in SQL, so that it works a name out once: the adapter asks for each field of each row that it writes and reads,
 * and each answer goes through several regular expressions.
 *
 * Upstream: docs/upstream/080-names-worked-out-anew.md (open in 3.90.2). Goes when Payload works out the names of columns once. Told by
 * tests/database/sqlite/rememberNames.test.ts.
 * @param {string} source
 * @returns {string}
 */
export const rememberNames = (source) => {
  if (!source.includes(exported)) throw new Error(`to-snake-case does not say \`${exported}\` any more.`)
  return source.replace(
    exported,
    `const known = new Map()
module.exports = (name) => {
  const found = known.get(name)
  if (found !== undefined) return found
  const made = toSnakeCase(name)
  if (typeof name === 'string' && known.size < ${MOST}) known.set(name, made)
  return made
}`,
  )
}
