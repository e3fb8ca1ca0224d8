import { describe, expect, it } from '@jest/globals'
import { ZipFile } from 'yazl'
import { MAX_PROGRAMME_FILE_BYTES, readProgrammeFile } from '../../../src/admin/seriesFile/programmeFile'
import { MOST_UNPACKED_BYTES } from '../../../src/domain/programmeText/workbook'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const zipped = async (files: Record<string, string | Buffer>): Promise<Buffer<ArrayBuffer>> => {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text as string), name)
  zip.end()
  const pieces: Buffer[] = []
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

/** A workbook of some sheets, each given as what stands in `sheetData`; style 1 is a time of the day, style 2 a day. */
const workbook = (
  sheets: Record<string, string>,
  more: Record<string, string | Buffer> = {},
): Promise<Buffer<ArrayBuffer>> => {
  const names = Object.keys(sheets)
  return zipped({
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r" Type="${offices}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook ${main} xmlns:r="${offices}"><sheets>${names
      .map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="r${n + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships">${names
      .map((_, n) => `<Relationship Id="r${n + 1}" Type="${offices}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`)
      .join('')}<Relationship Id="s" Type="${offices}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet ${main}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `${xml}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  })
}
const cell = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
const row = (n: number, ...cells: string[]): string => `<row r="${n}">${cells.join('')}</row>`
const read = (name: string, bytes: Buffer<ArrayBuffer>) => readProgrammeFile(new File([bytes], name))

const table = 'Heure;Titre;Intervenant\n9h00;Été, hiver;Zoé Noël\n9h30;Où aller ?;Jean Noël\n10h00;Pause;\n'

describe('the file of a programme', () => {
  it('is read as a workbook: times of the day, days, cells of several lines, what a formula gave, each sheet', async () => {
    const bytes = await workbook({
      Programme: [
        row(1, cell('A1', 'Jour'), cell('B1', 'Heure'), cell('C1', 'Titre')),
        row(2, '<c r="A2" s="2"><v>46139</v></c>', '<c r="B2" s="1"><v>0.375</v></c>', cell('C2', 'Accueil\nWelcome')),
        row(3, '<c r="B3"><v>0.4375</v></c>', '<c r="C3" t="str"><f>CONCAT("x")</f><v>Les sols</v></c>'),
      ].join(''),
      Vide: '',
      Jour2: row(1, cell('A1', '14h'), cell('B1', 'Clôture')),
    })
    expect(await read('programme.xlsx', bytes)).toEqual({
      text: 'Jour\tHeure\tTitre\n2026-04-27\t09:00\tAccueil / Welcome\n\t10:30\tLes sols\n\n14h\tClôture',
      as: { kind: 'workbook', sheets: ['Programme', 'Jour2'] },
    })
  })

  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8', Buffer.from(`\uFEFF${table}`)],
    ['UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['UTF-16', Buffer.from(table, 'utf16le')],
    ['UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(table, 'latin1')],
  ])('is read as text in %s', async (encoding, bytes) => {
    expect(await read('programme.csv', bytes)).toEqual({ text: table, as: { kind: 'text', encoding, separator: ';' } })
  })

  it.each([
    ['tab', table.replaceAll(';', '\t')],
    ['|', table.replaceAll(';', ' | ')],
    [',', 'Time,Title,Speaker\n9:00,"Summer, winter",Zoe Stone\n9:30,Where to,Jean Field\n'],
    [null, '9h00 Accueil\n9h30 Les sols, Jean Noël\n10h00 Pause\n'],
  ])('says what parts its cells: %s', async (separator, text) => {
    expect(await read('programme.txt', Buffer.from(text))).toMatchObject({ as: { separator } })
  })

  it('is refused with what to do, and never hangs, where it is hostile or something else', async () => {
    const far = row(1, cell('XFD1', 'far'))
    const deep = '<row r="1048576"/>'
    const bomb = { 'xl/media/bomb.xml': ' '.repeat(MOST_UNPACKED_BYTES + 1) }
    const entity = `<!DOCTYPE x [<!ENTITY a "aaaa">]>`
    const elsewhere = { 'xl/elsewhere.xml': `${xml}<x:worksheet xmlns:x="x"><x:row r="9999"/></x:worksheet>` }
    const whole = await workbook({ A: row(1, cell('A1', 'x')) })
    // The size that a bomb says of itself, in its directory and before it, is not believed.
    const lying = await workbook({ A: '' }, bomb)
    for (let at = 0; at < lying.length - 30; at++) {
      if (lying.readUInt32LE(at) === 0x02014b50) lying.writeUInt32LE(10, at + 24)
      if (lying.readUInt32LE(at) === 0x04034b50) lying.writeUInt32LE(10, at + 22)
    }
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`xl/x${n}.xml`, '<x/>']))
    const faults = await Promise.all(
      (
        [
          ['wide', await workbook({ A: far })],
          ['wide', await workbook({ A: deep })],
          ['wide', await workbook({ A: `<row r='1'><c r='XFD1' t='str'><v>far</v></c></row>` })],
          ['wide', await workbook({ A: row(1, '<c t="a > b" r = "XFD1"><v>1</v></c>') })],
          ['wide', await workbook({ A: `<row r='9999'><c r='A9999'><v>1</v></c></row>` })],
          ['wide', await workbook({ A: row(1, '<c r="A10000000000"><v>1</v></c>') })],
          ['broken', await workbook({ A: row(1, '<c r="A1&#48;000"><v>1</v></c>') })],
          ['wide', await workbook({ A: '' }, elsewhere)],
          ['broken', await workbook({ A: '' }, { 'xl/sharedStrings.xml': Buffer.from(`\uFEFF${entity}`, 'utf16le') })],
          ['large', await workbook({ A: '' }, bomb)],
          ['large', lying],
          ['large', await workbook({ A: '' }, many)],
          ['unsafe', await workbook({ A: '' }, { 'xl/sharedStrings.xml': `${xml}${entity}<sst ${main}/>` })],
          ['broken', whole.subarray(0, whole.length - 40)],
          ['broken', Buffer.concat([whole.subarray(0, 300), Buffer.alloc(400, 7), whole.subarray(700)])],
          ['broken', await zipped({ 'word/document.xml': '<x/>' })],
          ['broken', Buffer.from('PK')],
          ['old', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
          ['kind', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
          ['size', Buffer.alloc(MAX_PROGRAMME_FILE_BYTES + 1, 97)],
          ['long', Buffer.alloc(300_000, 97)],
          ['empty', Buffer.from(' \n')],
          ['empty', await workbook({ A: '' })],
        ] as const
      ).map(async ([fault, bytes]) => [fault, await read('x.xlsx', bytes as Buffer<ArrayBuffer>)] as const),
    )
    expect(faults.map(([, said]) => said)).toEqual(faults.map(([fault]) => ({ fault })))
  })

  it('follows no link that a workbook has', async () => {
    const link = `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="x" Type="${offices}/externalLinkPath" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>`
    const bytes = await workbook(
      { A: row(1, '<c r="A1" t="str"><f>[1]S!A1</f><v>10h Accueil</v></c>') },
      { 'xl/externalLinks/_rels/externalLink1.xml.rels': link },
    )
    expect(await read('x.xlsx', bytes)).toMatchObject({ text: '10h Accueil' })
  })
})
