import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { sharpOf } from '../cms/pictures/sharpOf'
import { coverageOf, printable } from './characters'
import { readFonts } from './fonts'

/** A document to be set. */
export interface Work {
  /** A flyer as PDF, or a card as PNG. */
  kind: 'flyer' | 'card'
  /** The sheet, as JSON (sheet.ts). */
  sheet: string
  /** Its pictures by their names. */
  pictures: Record<string, Uint8Array>
}

const templates = {
  flyer: fileURLToPath(new URL('./flyer.typ', import.meta.url)),
  card: fileURLToPath(new URL('./card.typ', import.meta.url)),
}
const folder = path.dirname(templates.flyer)

/** How large a card is, in pixels: as those who show links ask for (Open Graph). */
const CARD = { height: 630, width: 1200 }

/** What is no text of the document, but says something of one. */
const notText = new Set(['face', 'file', 'kind', 'lang', 'languages', 'marks'])

/** Longest address that a document can lead to: the program refuses others. */
const LONGEST = 8000

/** An address as a PDF has it: ASCII alone (ISO 32000-1, 12.6.4.7); as it is wherever it can be. */
const addressIn = (href: string): string => {
  // oxlint-disable-next-line no-control-regex -- what is not ASCII
  const ascii = /^[\x21-\x7e]*$/.test(href) ? href : URL.canParse(href) ? new URL(href).href : ''
  return ascii.length > LONGEST ? '' : ascii
}

/** Sets documents in one set of fonts, one after the other. */
export class Setter {
  private readonly characters: ReadonlySet<number>
  private readonly compiler: NodeCompiler

  constructor() {
    const fonts = readFonts()
    this.characters = coverageOf(fonts)
    this.compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] })
    for (const template of Object.values(templates)) this.compiler.addSource(template, readFileSync(template, 'utf8'))
  }

  /** The same sheet with what the fonts can print, and whether that is all of it. */
  private printed(sheet: string, isPlain: boolean): Buffer {
    let isWhole = true
    const print = (value: unknown, key: string): unknown => {
      if (notText.has(key)) return value
      if (typeof value === 'string') {
        if (key === 'href') return addressIn(value)
        const found = printable(value, this.characters, isPlain)
        isWhole &&= found.isWhole
        return found.text
      }
      if (Array.isArray(value)) return value.map((one) => print(one, ''))
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, print(one, name)]))
    }
    const printed = print(JSON.parse(sheet), '')
    return Buffer.from(JSON.stringify({ isWhole, sheet: printed }))
  }

  private compiled(sheet: Buffer, template: string): NodeTypstDocument {
    this.compiler.mapShadow(path.join(folder, 'sheet.json'), sheet)
    const done = this.compiler.compile({ mainFilePath: template })
    const { result } = done
    if (result) return result
    const error = done.takeError()
    throw new Error(`The template could not be set: ${JSON.stringify(error && this.compiler.fetchDiagnostics(error))}`)
  }

  /**
   * A document as PDF/UA-1. What no font has is replaced; where marks that combine have no glyph in any font together with their letter, they are left out; and
   * should that not do, the document is tagged, and does not say that it follows the standard.
   */
  private pdf({ pictures, sheet }: Work): Buffer {
    this.map(pictures)
    try {
      for (const isPlain of [false, true]) {
        try {
          return this.compiler.pdf(this.compiled(this.printed(sheet, isPlain), templates.flyer), {
            pdfStandard: 'ua-1',
          })
        } catch {
          // Once more, with less.
        }
      }
      return this.compiler.pdf(this.compiled(this.printed(sheet, true), templates.flyer), { pdfTags: true })
    } finally {
      this.forget(pictures)
    }
  }

  /** Lays pictures beside the template. */
  private map(pictures: Work['pictures']): void {
    for (const [name, bytes] of Object.entries(pictures))
      this.compiler.mapShadow(path.join(folder, name), Buffer.from(bytes))
  }

  private forget(pictures: Work['pictures']): void {
    for (const name of Object.keys(pictures)) this.compiler.unmapShadow(path.join(folder, name))
    this.compiler.unmapShadow(path.join(folder, 'sheet.json'))
    this.compiler.evictCache(0)
  }

  /** A card as PNG: its letters are drawn, so that no font is needed to show it. */
  private async card({ pictures, sheet }: Work): Promise<Buffer> {
    this.map(pictures)
    const drawn = (() => {
      try {
        return this.compiler.plainSvg(this.compiled(this.printed(sheet, false), templates.card))
      } finally {
        this.forget(pictures)
      }
    })()
    return (await sharpOf(Buffer.from(drawn))).resize(CARD).png({ palette: true }).toBuffer()
  }

  async set(work: Work): Promise<Buffer> {
    return work.kind === 'card' ? this.card(work) : this.pdf(work)
  }
}
