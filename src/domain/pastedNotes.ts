import { blocks, fragmentOf, isInternalLink, isWithin, spaced, wordsIn, type Piece } from './pastedTree'
import { headingLevel } from './pastedWord'

/** The innermost of some that a piece is, or stands in. */
const innermost = (piece: Piece | null, of: ReadonlySet<Piece>): Piece | null =>
  piece === null || of.has(piece) ? piece : innermost(piece.parent, of)
const allIn = (piece: Piece): Piece[] => [piece, ...piece.children.flatMap(allIn)]

/** Whether an element is set apart as a note by the program that wrote it. */
export const isNotePlace = (piece: Piece): boolean =>
  ['id', 'class', 'style', 'role'].some((name) =>
    /(^|[^a-z])(mso|sd)?(ftn|edn|fn|footnote|endnote)/i.test(piece.has(name)),
  )

const blockAround = (piece: Piece): Piece =>
  piece.parent && !blocks.has(piece.name) ? blockAround(piece.parent) : piece

/** The whole of a note to which a link leads: the paragraph or item of a list, and what is set apart as a note around it alone. */
const noteAt = (target: Piece, reference: Piece): Piece => {
  let place = blockAround(target)
  for (let { parent } = place; parent && !isWithin(reference, parent); { parent } = parent) {
    const inner = place
    const isAlone = !parent.children.some((child) => child !== inner && child.says)
    const isOne = isNotePlace(parent) && !parent.children.some((child) => child !== inner && child.refers)
    if (!isAlone && !isOne) break
    place = parent
  }
  return place
}

/** How a note is referred to: `1`, `[2]`, `(iv)`, `b`, `*`, `note 3`. */
const mark = /^[[(]?(note|n\.)?\s*(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[^\p{L}\p{N}\s]{1,4})[\])]?[.,;:]?$/iu
const isMark = (piece: Piece): boolean => mark.test(spaced(wordsIn(piece)).trim())

/** Whether a link refers to a note, by how it looks or by what the program that wrote it says: other links have words of their own. */
const refersToNote = (link: Piece): boolean =>
  !link.says ||
  isMark(link) ||
  isNotePlace(link) ||
  link.has('role') === 'doc-noteref' ||
  link.style.has('mso-footnote-id') ||
  link.style.has('mso-endnote-id')

/** Whether a link back from a note is none of its words: it is a mark, or stands before or after them. */
const isBesideWords = (link: Piece, note: Piece): boolean => {
  const [own, all] = [wordsIn(link).trim(), wordsIn(note).trim()]
  return isMark(link) || all.startsWith(own) || all.endsWith(own)
}

/**
 * The notes of a text, by the links that refer to them: whatever a mark leads to further on from which a link leads back.
 * @returns with them what stands for itself no more: their places, and the links back
 */
export const findNotes = (root: Piece): { notes: Map<Piece, Piece>; apart: Set<Piece> } => {
  const all = allIn(root)
  const places = new Map<string, Piece>()
  for (const piece of all)
    for (const name of [piece.has('id'), piece.name === 'a' ? piece.has('name') : ''])
      if (name && !places.has(name)) places.set(name, piece)
  const links = all.filter(isInternalLink)
  const targetOf = (link: Piece): Piece | undefined => places.get(fragmentOf(link))
  /** Where among the links, which stand in their order, the first is that stands at a place or after it. */
  const firstFrom = (order: number, low = 0, high = links.length): number => {
    if (low === high) return low
    const middle = (low + high) >> 1
    return (links[middle]?.order ?? 0) < order ? firstFrom(order, middle + 1, high) : firstFrom(order, low, middle)
  }
  const notes = new Map<Piece, Piece>()
  const found = new Set<Piece>()
  const back: Piece[] = []
  for (const link of links) {
    const target = targetOf(link)
    if (!target || target.order < link.order || headingLevel(blockAround(target))) continue
    if (!refersToNote(link) || innermost(link, found)) continue
    const known = innermost(target, found)
    const place = known ?? noteAt(target, link)
    const leadsBack = links.slice(firstFrom(place.order), firstFrom(place.last + 1)).filter((other) => {
      const to = targetOf(other)
      return to !== undefined && (isWithin(link, to) || isWithin(to, link))
    })
    if (!known && !leadsBack.length) continue
    notes.set(link, place)
    found.add(place)
    back.push(...leadsBack.filter((other) => isBesideWords(other, place)))
  }
  return { notes, apart: new Set([...found, ...back]) }
}
