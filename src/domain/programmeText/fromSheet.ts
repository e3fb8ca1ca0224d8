const MINUTES = 24 * 60
const two = (n: number): string => String(n).padStart(2, '0')
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`

/** A share of a day that is a time, in steps of five minutes: `0.375` is nine o’clock. */
const timeOfShare = (share: number): string | null => {
  const steps = (share * MINUTES) / 5
  return share > 0 && share < 1 && Math.abs(steps - Math.round(steps)) < 1e-6 ? clock(Math.round(steps) * 5) : null
}

/** What a cell says: words, a number, or a `Date` in UTC for a day or a time of the day. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'number') return timeOfShare(value) ?? String(value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') {
    const lines = value.split(/[\r\n]+/).map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    return lines.filter(Boolean).join(' / ')
  }
  if (!(value instanceof Date)) return ''
  const minutes = Math.round((value.getTime() % (MINUTES * 60_000)) / 60_000)
  const time = clock((minutes + MINUTES) % MINUTES)
  // Sheets count days from 1900: what stands before is a time alone.
  if (value.getUTCFullYear() < 1901) return time
  const day = value.toISOString().slice(0, 10)
  return time === '00:00' ? day : `${day} ${time}`
}

/** The rows of a sheet as lines with a tab between cells. */
export const textOfRows = (rows: readonly (readonly unknown[])[]): string =>
  rows
    .map((row) => {
      const cells = row.map(wordsOf).map((cell) => (cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
      return cells.join('\t').trimEnd()
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
