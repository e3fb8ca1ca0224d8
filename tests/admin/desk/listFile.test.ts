import { describe, expect, it } from '@jest/globals'
import writeWorkbook from 'write-excel-file/node'
import { readListFile, type ReadList } from '../../../src/admin/desk/lists/listFile'
import { fileOf } from '../../../src/cms/desk/lists/write'

const sheets = ['Inscriptions', 'Registrations']
const read = (bytes: Uint8Array): Promise<ReadList> =>
  readListFile({ size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer }, sheets)
const cellsOf = (list: ReadList): unknown => ('rows' in list ? list.rows.map(({ cells }) => cells) : list.fault)

describe('the file of a list', () => {
  const rows = [
    ['Nom', 'Note'],
    ["'=1", '=1'],
    ['a_x003D_b', "l’été\nd'après"],
  ]

  it('is read as it was written, a workbook of ours and a CSV alike', async () => {
    for (const format of ['csv', 'xlsx'] as const)
      for (const language of ['fr', 'en'])
        expect(cellsOf(await read((await fileOf(rows, format, language)).bytes))).toEqual(rows.slice(1))
  })

  it('has no apostrophes of ours left where a spreadsheet has saved it as a workbook', async () => {
    const saved = await writeWorkbook([rows[0]!, ["''=1", "'=1"]], { sheet: 'inscriptions-un-atelier' }).toBuffer()
    expect(cellsOf(await read(saved))).toEqual([["'=1", '=1']])
  })

  it('says days, times and numbers as a person reads them', async () => {
    const format = { format: 'dd/mm/yyyy hh:mm' }
    const bytes = await writeWorkbook(
      [
        ['A', 'B', 'C', 'D'],
        [
          { type: Date, value: new Date('2021-04-26T00:00:00Z'), ...format },
          { type: Date, value: new Date('2021-04-26T16:30:00Z'), ...format },
          12,
          true,
        ],
      ],
      { sheet: 'Réponses' },
    ).toBuffer()
    expect(cellsOf(await read(bytes))).toEqual([['2021-04-26', '2021-04-26 16:30', '12', 'true']])
  })

  it('is counted by its rows, as a spreadsheet does, whatever is empty among them', async () => {
    const list = await read(Buffer.from('\r\nNom;E-mail;\r\n\r\n"A\nB";a@example.org\r\n;;\r\nC;c@example.org;x;y\r\n'))
    expect(list).toMatchObject({
      headers: ['Nom', 'E-mail', ''],
      rows: [
        { row: 4, cells: ['A\nB', 'a@example.org', ''] },
        { row: 6, cells: ['C', 'c@example.org', 'x'] },
      ],
    })
  })

  it('is refused where it is larger than a list, and takes no time over it', async () => {
    const many = Array.from({ length: 5002 }, () => ['a', 'b'])
    expect(cellsOf(await read((await fileOf(many, 'xlsx', 'fr')).bytes))).toBe('wide')
    expect(cellsOf(await read((await fileOf(many.slice(1), 'xlsx', 'fr')).bytes))).toHaveLength(5000)
    expect(cellsOf(await read((await fileOf(many, 'csv', 'fr')).bytes))).toBe('rows')
    const wide = [Array.from({ length: 101 }, () => 'a'), ['a']]
    expect(cellsOf(await read((await fileOf(wide, 'csv', 'fr')).bytes))).toBe('columns')
    expect(cellsOf(await read(Buffer.from(`a;b\n${'x'.repeat(20_001)};y\n`)))).toBe('cell')
    const large = Array.from({ length: 3 }, (_, n) => ['a', `${n}${'x'.repeat(9_000_000)}`])
    expect(cellsOf(await read((await fileOf(large, 'xlsx', 'fr')).bytes))).toBe('large')
  })
})
