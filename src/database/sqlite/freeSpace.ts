import { open } from 'node:fs/promises'

/** Pages of B-trees by the first byte of their headers: inner ones of indexes and tables, then leaves (https://www.sqlite.org/fileformat2.html#b_tree_pages). */
const [INNER_INDEX, INNER_TABLE, LEAF_INDEX, LEAF_TABLE] = [2, 5, 10, 13]
const FILE_HEADER = 100
const SMALLEST_FILE = 512

/**
 * What a page of a B-tree holds beside its cells: the gap between the pointers to them and the first of them, and the blocks that were freed among them.
 * A page of another kind begins with the high byte of a page number, which is 0 in any file below 64 GB: it has none.
 */
const freeSpaceOf = function* (page: Buffer, start: number): Generator<Buffer> {
  const kind = page[start]
  const isInner = kind === INNER_INDEX || kind === INNER_TABLE
  if (!isInner && kind !== LEAF_INDEX && kind !== LEAF_TABLE) return
  const cells = page.readUInt16BE(start + 3)
  yield page.subarray(start + (isInner ? 12 : 8) + 2 * cells, page.readUInt16BE(start + 5) || page.length)
  for (let [block, last] = [page.readUInt16BE(start + 1), 0]; block > last && block + 4 <= page.length;) {
    yield page.subarray(block + 4, block + page.readUInt16BE(block + 2))
    ;[block, last] = [page.readUInt16BE(block), block]
  }
}

/**
 * Whether any of some texts stands in the free space of a database file: there a page may keep a copy of a row that has moved on, which nobody overwrites when
 * the row is deleted. What stands in a row that is there is not looked at, nor what `secure_delete` overwrites: pages that are freed whole, and what goes on
 * on pages of its own. The file is read in pieces, with others served in between.
 * @param file whose log of writes is empty
 */
export const standsInFreeSpace = async (file: string, texts: readonly string[]): Promise<boolean> => {
  if (!texts.length) return false
  const wanted = texts.map((text) => Buffer.from(text))
  const handle = await open(file)
  try {
    const header = Buffer.alloc(FILE_HEADER)
    const { bytesRead } = await handle.read(header, 0, FILE_HEADER, 0)
    if (bytesRead < FILE_HEADER) return false
    const stored = header.readUInt16BE(16)
    const pageSize = stored === 1 ? 65_536 : stored
    if (pageSize < SMALLEST_FILE) return false
    const piece = Buffer.alloc(Math.max(1 << 16, pageSize))
    for (let at = 0; ;) {
      const read = await handle.read(piece, 0, piece.length, at)
      const whole = read.bytesRead - (read.bytesRead % pageSize)
      if (!whole) return false
      for (let from = 0; from < whole; from += pageSize) {
        const page = piece.subarray(from, from + pageSize)
        for (const free of freeSpaceOf(page, at + from === 0 ? FILE_HEADER : 0))
          if (wanted.some((text) => free.includes(text))) return true
      }
      at += whole
    }
  } finally {
    await handle.close()
  }
}
