/** More columns or rows than a cell of a programme stands in. */
const MOST_SPANNED = 50

/** The words of a cell: what stands below each other in it, beside each other. */
const wordsOf = (cell: Element): string => {
  for (const end of cell.querySelectorAll('br, p, li, div')) end.append('\n')
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return (cell.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join(' / ')
}

/**
 * The text of a page or document that holds a table, with a tab between the cells of a row, as a spreadsheet gives it; null where it holds none:
 * what the clipboard has as text says the same.
 */
export const tableText = (html: string): string | null => {
  if (!/<table[\s>]/i.test(html)) return null
  // A document of its own: nothing in it is loaded or run.
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const hidden of body.querySelectorAll('style, script, template')) hidden.remove()
  for (const table of body.querySelectorAll('table')) {
    // A table around others only places them, as mails do.
    if (table.querySelector('table')) {
      for (const row of table.rows) for (const cell of row.cells) cell.append('\n')
      continue
    }
    /** How many rows more a cell above stands in, by its column. */
    const spanned: number[] = []
    for (const row of table.querySelectorAll('tr')) {
      const words: string[] = []
      const below = (): void => {
        while ((spanned[words.length] ?? 0) > 0) {
          spanned[words.length] = (spanned[words.length] ?? 0) - 1
          words.push('')
        }
      }
      for (const cell of row.cells) {
        below()
        const said = wordsOf(cell)
        for (let n = 0; n < Math.min(cell.colSpan, MOST_SPANNED); n++) {
          spanned[words.length] = Math.min(cell.rowSpan, MOST_SPANNED) - 1
          words.push(n === 0 ? said : '')
        }
      }
      below()
      row.replaceWith(`${words.join('\t')}\n`)
    }
  }
  for (const block of body.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6')) block.append('\n')
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return (body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim()
}
