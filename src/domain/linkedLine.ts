/** A link that belongs to some words of a line. */
interface LineLink {
  href: string
  /** Wordings under which the linked thing may stand in the line, the best first. */
  names: readonly string[]
}

/** A piece of a line, linked or not. */
interface LinePiece {
  text: string
  href?: string
}

interface LinkedLine {
  pieces: LinePiece[]
  /** Links whose words do not stand in the line. */
  left: LineLink[]
}

/**
 * A line as printed, cut into pieces so that each link stands on its own words: the first of its names that the line holds.
 * Nothing of the line is altered, and no word carries two links.
 */
export const linkLine = (line: string, links: readonly LineLink[]): LinkedLine => {
  const taken: { from: number; to: number; href: string }[] = []
  const left: LineLink[] = []
  const free = (from: number, to: number) => taken.every((other) => to <= other.from || from >= other.to)
  for (const link of links) {
    const place = link.names
      .filter((name) => name.trim() !== '')
      .map((name) => ({ from: line.indexOf(name), length: name.length }))
      .find(({ from, length }) => from >= 0 && free(from, from + length))
    if (place) taken.push({ from: place.from, to: place.from + place.length, href: link.href })
    else left.push(link)
  }
  const pieces: LinePiece[] = []
  let at = 0
  for (const { from, to, href } of taken.sort((a, b) => a.from - b.from)) {
    if (from > at) pieces.push({ text: line.slice(at, from) })
    pieces.push({ text: line.slice(from, to), href })
    at = to
  }
  if (at < line.length) pieces.push({ text: line.slice(at) })
  return { pieces, left }
}
