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
  for (const row of body.querySelectorAll('tr'))
    row.replaceWith(`${[...row.querySelectorAll('td, th')].map(wordsOf).join('\t')}\n`)
  for (const block of body.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6')) block.append('\n')
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return (body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim()
}
