import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A tag of a document’s structure. */
export interface Tag {
  role?: string
  alt?: string
  lang?: string
  children?: Tag[]
}

/** A PDF as a reader’s program has it. */
export interface ReadPdf {
  pages: number
  /** Title, language and more, as they are stated. */
  info: Record<string, unknown>
  /** Its XMP. */
  statements: string
  /** Its words in reading order, without what stands between them: lines are broken anywhere. */
  text: string
  /** Where its links lead, in order. */
  links: string[]
  /** Its tags, page by page. */
  tags: Tag[]
}

/** Text without blanks, hyphens and places to break. */
export const squashed = (text: string): string => text.replace(/[\s\u00ad\u200b-]/g, '')

/** Reads a PDF. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true })
  const pdf = await task.promise
  const read: ReadPdf = { info: {}, links: [], pages: pdf.numPages, statements: '', tags: [], text: '' }
  const { info, metadata } = await pdf.getMetadata()
  read.info = info as Record<string, unknown>
  read.statements = metadata?.getRaw() ?? ''
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const { items } = await page.getTextContent()
    read.text += items.map((item) => ('str' in item ? item.str : '')).join('')
    const annotations = (await page.getAnnotations()) as { subtype: string; url?: string; unsafeUrl?: string }[]
    read.links.push(...annotations.flatMap(({ subtype, unsafeUrl }) => (subtype === 'Link' && unsafeUrl) || []))
    read.tags.push((await page.getStructTree()) as Tag)
  }
  read.text = squashed(read.text)
  await task.destroy()
  return read
}

/** All tags below some. */
export const tagsIn = (tags: readonly Tag[]): Tag[] =>
  tags.flatMap((tag) => [tag, ...tagsIn((tag.children ?? []).filter((child) => child.role !== undefined))])
