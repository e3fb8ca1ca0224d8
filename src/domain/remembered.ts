/**
 * A function of texts that works out the same ones once: its last `most` results are remembered. What it gives is shared, and not to be changed.
 * @param most how many results
 */
export const remembered = <Given extends readonly string[], Result>(
  most: number,
  workOut: (...given: Given) => Result,
): ((...given: Given) => Result) => {
  const results = new Map<string, Result>()
  return (...given) => {
    const key = given.join('\n')
    const known = results.get(key)
    if (known !== undefined) return known
    const result = workOut(...given)
    results.set(key, result)
    const [oldest] = results.keys()
    if (results.size > most && oldest !== undefined) results.delete(oldest)
    return result
  }
}
