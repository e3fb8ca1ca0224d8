/**
 * Cells of lists that people open in a spreadsheet. What a program could take for a formula gets an apostrophe in front; one rule puts it there and takes
 * it off, so that what is read back is what was written.
 */

/** Letters that begin a formula, in full width and small form too; a tab or an end of line makes some programs look at what follows. */
const risky =
  /^'*(?:[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@\u2212\u207a\u208a\u207b\u208b\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|[\t\r\n])/u

/** What no text of ours holds, and neither kind of file can: control characters but for tabs and ends of lines, halves of characters, what is none. */
// oxlint-disable-next-line no-control-regex -- those are meant
const unwritable = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu

/** A text without what no file can hold. */
export const writable = (text: string): string => text.replace(unwritable, '')

/** A text as a cell: one that could be a formula begins with an apostrophe. */
export const guarded = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** The text of a cell that was guarded; any other stays as it is. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell

/** A text as a workbook’s XML says it: what its readers would take for a code of a letter is written by such a code. */
export const coded = (text: string): string =>
  text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replaceAll('\r', '_x000D_')
