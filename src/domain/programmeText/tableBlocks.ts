import { isEmpty, textsIn, type Entry, type Shape } from './entry'
import type { Language } from './languageOf'
import type { SourceLine } from './lines'
import { takeTimes } from './marks'

/** Rows of a table that hold those below them. */

/** The session that a row holds, and those at the same time. */
export type Row = Partial<Entry> & { beside?: Partial<Entry>[] }

/** Whether a title says only that workshops or groups are held at the same time, and nothing of what: `Ateliers (au choix)`, `Parallel workshops`. */
export const isWorkshops = (title: string): boolean =>
  /^(?:(?:parallel|concurrent|simultaneous|thematic|practical|small|choice\sof|rotating|participatory|interactive|morning|afternoon|\d|two|three|four|deux|trois|quatre)\s){0,2}(?:ateliers|workshops|break-?outs?|break-?out\s(?:groups|sessions|rooms)|working\sgroups|group\s(?:work|sessions|discussions)|groupes\sde\s(?:travail|discussion)|travaux\sen\s(?:sous-)?groupes|sous-groupes|table\sdiscussions|tables\s(?:thématiques|de\sdiscussion))(?:\s(?:au\schoix|(?:en\s)?parall[eè]les?|simultanés|thématiques|pratiques|participatifs|tournants|in\sparallel|to\schoose(?:\sfrom)?|of\s(?:your\s)?choice|\d|[IVX]+))*\s*(?:[(:–—-].*)?$/iu.test(
    title.trim(),
  )

/** That one of them is to be chosen, behind their title. */
const ofChoice =
  /\s*\((?:(?:(?:un|1|deux|2)\s)?au\schoix|en\sparall[eè]le|simultanés?|in\sparallel|choose\s(?:one|two)|pick\sone|one\sof\schoice|(?:your|of)\s(?:own\s)?choice|(?:sur|by)\s(?:inscription|registration|sign-?up))\)\s*$/iu

/** Rows with a time that hold the ones below them, which have none, and these; a row of one cell too, `10h30 – 12h : Ateliers (au choix)`. */
export const heldBelow = (
  lines: readonly SourceLine[],
  rows: ReadonlyMap<number, Row | 'head' | 'whole'>,
  main: Language,
  shape: Shape,
): [number, Row][] => {
  const rowAt = (n: number): Row | null => {
    const row = rows.get(lines[n]?.number ?? -1)
    return row === undefined || row === 'head' || row === 'whole' ? null : row
  }
  const isHeld = (row: Row | null): row is Row =>
    row !== null &&
    row.startsAt == null &&
    row.kind !== 'break' &&
    row.kind !== 'block' &&
    row.beside === undefined &&
    row.title !== undefined &&
    !isEmpty(row.title)
  return lines.flatMap((line, n): [number, Row][] => {
    let until = n + 1
    while (isHeld(rowAt(until))) until += 1
    if (until < n + 3 || rowAt(until)?.startsAt == null) return []
    const own = rowAt(n)
    const times = own || line.cells.filter(Boolean).length > 1 || rows.has(line.number) ? null : takeTimes(line.text)
    const title = own?.title ?? (times?.endsAt ? textsIn(times.rest, main, shape.leading, shape.isMixed).texts : null)
    const isOfWorkshops = title !== null && [title.fr, title.en].some((each) => each !== null && isWorkshops(each))
    if (
      !isOfWorkshops ||
      (own && (own.startsAt == null || own.beside || own.people?.some(({ role }) => role === 'speaker')))
    )
      return []
    for (const each of ['fr', 'en'] as const) if (title) title[each] = title[each]?.replace(ofChoice, '') ?? null
    const block: Row = {
      ...(own ?? {
        startsAt: times?.startsAt ?? null,
        endsAt: times?.endsAt ?? null,
        lines: [line.number],
        title,
        day: rowAt(n + 1)?.day ?? null,
      }),
      kind: 'block',
    }
    return [
      [line.number, block],
      ...lines
        .slice(n + 1, until)
        .map((each, at): [number, Row] => [
          each.number,
          { ...rowAt(n + 1 + at), kind: rowAt(n + 1 + at)?.kind ?? 'discussion' },
        ]),
    ]
  })
}
