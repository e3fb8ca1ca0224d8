import { takeCommittee, takeOrganisers } from './bodyLines'
import { isGivenName } from './givenNames'
import { plain, type SourceLine } from './lines'
import {
  isAddress,
  isFarewell,
  isGreeting,
  isLanguageMark,
  isMailHead,
  isNote,
  sectionOf,
  takeDay,
  timesOf,
} from './marks'
import { isContact } from './notices'
import { peopleIn } from './people'
import { takeRole } from './roles'

/** Whoever wrote a mail, below its last words: a name, a post, a house, and where to write or call. */

/** More lines than such a signature has. */
const MOST_OF_A_SIGNATURE = 8

/** Whether a line names one person and nothing else, or by the first name alone. */
const isNameAlone = (text: string): boolean =>
  isGivenName(plain(text)) || (peopleIn(text, 'speaker')?.length === 1 && peopleIn(text, 'speaker')?.[0]?.line === '')

/** Whether a line may stand in a signature: a few words that say no time, no day and nobody’s part in the whole. */
const isShort = ({ cells, text }: SourceLine): boolean =>
  cells.length === 1 &&
  text.length < 100 &&
  timesOf(text) === null &&
  takeDay(text) === null &&
  takeRole(text) === null &&
  takeOrganisers(text) === null &&
  takeCommittee(text) === null &&
  sectionOf(text) === null

/** Lines without the signatures of mails, and these: what stands below words of farewell, and whoever is named last of all below a note, or with a number to call. */
export const withoutSignatures = (lines: readonly SourceLine[]): { lines: SourceLine[]; asides: SourceLine[] } => {
  const found = new Set<SourceLine>()
  const first = lines.findIndex(({ text }) => timesOf(text) !== null)
  const last = lines.findLastIndex(({ text }) => timesOf(text) !== null)
  for (const [n, line] of lines.entries()) {
    // Between the times, a farewell stands above a programme in the other language.
    if (!isFarewell(line.text) || first < 0 || (n > first && n < last)) continue
    for (let at = n + 1; at < lines.length && at <= n + MOST_OF_A_SIGNATURE; at++) {
      const below = lines[at]
      if (!below || !isShort(below) || isGreeting(below.text) || isLanguageMark(below.text) || isMailHead(below.text))
        break
      // Above the programme, only the name.
      if (n < first && (at > n + 1 || !isNameAlone(below.text))) break
      found.add(below)
    }
  }
  const end = lines.slice(Math.max(last + 1, lines.length - MOST_OF_A_SIGNATURE))
  if (last >= 0) {
    const at = end.findLastIndex(({ isApart, text }) => isApart && isNameAlone(text))
    const block = at < 0 ? [] : end.slice(at)
    const above = lines[lines.length - block.length - 1]
    const isBelowNote =
      above !== undefined &&
      lines.indexOf(above) > last &&
      (isNote(above.text) || isAddress(above.text) || isContact(above.text))
    if (block.length > 0 && block.every(isShort) && (isBelowNote || block.some(({ text }) => isContact(text))))
      for (const line of block) found.add(line)
    // `A B, responsable de la plateforme, poste 4471`
    for (const line of end) if (line.isApart && isShort(line) && isContact(line.text)) found.add(line)
  }
  return found.size > 0 && lines.length - found.size > 1
    ? { lines: lines.filter((line) => !found.has(line)), asides: [...found] }
    : { lines: [...lines], asides: [] }
}
