import { isOffer } from './breaks'
import { isGivenName } from './givenNames'
import { MOST_OF_A_LINE, type SourceLine } from './lines'
import { isAddress, isNote, takeLength, takeTimes, timesOf } from './marks'
import { isPosition, nameIn } from './people'

/** What stands in brackets at the end of a line and is a note of it: what it costs, how to join it, what is still to be asked. */

type LeftOut = { number: number; text: string }

const atEnd = /^(.*[^\s(])\s*\(([^()]{1,120})\)\s*\.?$/su
const price = /(?:[€£$]|CHF|EUR)\s?\d|\d\s?(?:[€£$]|CHF|EUR|euros?|francs?|dollars?|pounds?)(?![\p{L}])/iu
const asked =
  /^(?:qui|quoi|où|who|what|where|when|quand)\s?\?|(?:^|\s)(?:demander|relancer|voir|vérifier|confirmer) (?:à|avec|auprès|si)(?!\p{L})|(?:^|\s)(?:ask|check with|remind|chase)\s/iu
const joined =
  /^(?:sur|sans) (?:inscription|réservation|rendez-vous)|^inscription (?:obligatoire|requise|nécessaire|sur place)|^(?:registration|booking|sign[- ]?up) (?:required|essential|needed)|^places? limitées?|^(?:limited|max(?:imum|\.)?|\d{1,3}) (?:places|spaces|personnes|people)|^nombre de places|^(?:gratuit|entrée libre|free of charge|free entry)|^(?:petits? )?groupes? de (?:max\.? )?\d|^\d{1,3} (?:places|pers(?:onnes|\.)?|participants?|people)|^(?:max|maxi|maximum)\.? \d|^jauge|^(?:bring|please|wear|apporter|apportez|venir avec|prévoir|pensez|merci de)(?!\p{L})/iu
/** How sure a title is. */
const unsettledTitle =
  /^(?:titre|title|intitulé)\s(?:provisoire|indicatif|à (?:confirmer|préciser|venir)|t\.?b\.?[cad]\.?|to be (?:confirmed|announced|determined))$|^(?:provisional|working|tentative|draft) title$/iu

/** `(Sarah?)` */
const isWhom = (part: string): boolean =>
  part.endsWith('?') && isGivenName(/^\p{Lu}[\p{L}-]+(?=(?:\s\p{Lu}[\p{L}-]+)?\s?\?$)/u.exec(part)?.[0] ?? '')

/** `(auditorium)`, `(salle 3)`, `(Room 2.1)` */
const isRoom =
  /^(?:(?:en|in|dans la|in the)\s)?(?:hall|foyer|auditorium|amphi(?:théâtre)?|atrium|lobby|cafétéria|(?:salle|room|amphi|local|bâtiment|building|level|étage)\s(?:\p{Lu}(?![\p{L}])|\p{Lu}?[-.]?\d)\S*|main hall|grande salle|grand amphi)$/iu

const isAsked = (part: string): boolean => asked.test(part) || unsettledTitle.test(part) || isWhom(part)
const isNoted = (part: string): boolean => price.test(part) || joined.test(part) || isAsked(part)

const language = String.raw`(?:[Ff]rançais|[Aa]nglais|[Aa]llemand|[Ee]spagnol|[Ii]talien|[Nn]éerlandais|[Aa]rabe|[Pp]ortugais|[Ff]rench|[Ee]nglish|[Gg]erman|[Ss]panish|[Ii]talian|[Dd]utch|[Aa]rabic|[Pp]ortuguese)`
const code = String.raw`(?:FR|EN|DE|ES|IT|NL|AR|PT|FRA|ENG|FRE|ANG|GER|DEU|SPA)`
/** In round brackets, three letters may be a house. */
const short = String.raw`(?:FR|EN|DE|ES|IT|NL|AR|PT)`
/** In which language somebody speaks, and who guides a thesis, in brackets behind what it is called: `[EN]`, `(en anglais)`, `(in French)`, `(FR/EN)`, `(dir. A B)`. */
const spoken = new RegExp(
  String.raw`(?<=\S)\s*(?:\[\s*(?:${code}(?:\s?[/,+&-]\s?${code})*|${code.toLowerCase()})\s*\]|\((?:${short}(?:\s?[/,+&–-]\s?${short})*)\)|\((?:fr|en|es|de|it|nl|ar|pt)(?:\s?[/,+&–-]\s?(?:fr|en|es|de|it|nl|ar|pt))+\)|[[(](?:(?:exposé|intervention|communication|présentation|conférence|talk|paper|lecture|presentation|session|séance|discussion)s?\s)?(?:en|in)\s(?:(?:le|l[’'])\s?)?${language}(?:\s(?:et|and|&|ou|or)\s(?:(?:en|in)\s)?${language})?(?:[,;]\s[^()[\]]{3,60}|\s(?:with|avec)\s[^()[\]]{3,60})?[\])]|(?<=[»”"]\s?)[([](?:(?:co-?)?dir\.|(?:co-?)?supervis(?:ors?\s?:|ion\s?:|ed\sby)|encadr(?:ement\s?:|ée?\spar)|thèse\s(?:dirigée|encadrée)\spar|sous\sla\sdirection\sd(?:e\s|[’']))\s?[^()[\]]{3,120}[)\]])(?=\s|[.,;:]|$)`,
  'gu',
)

/** How somebody comes, in brackets: `(online)`, `(en visio depuis Lomé)`. */
const ways =
  /\s*[([](?:(?:intervention\s|exposé\s|en\s)*(?:en\s(?:visio(?:conférence)?|ligne|distanciel)|à\sdistance|distanciel|visio(?:conférence)?)(?:\s(?:depuis|de)\s[^()]{2,30})?|(?:joining\s|speaking\s)?(?:online|remote(?:ly)?|virtual(?:ly)?|(?:on|via|by|par|over)\s(?:zoom|teams|webex|skype|video(?:[ -]?link|[ -]?call)?|visio\p{L}*))(?:\sfrom\s[^()]{2,30})?)[)\]]/giu

/** A text without the note that it ends with, and the note; null where it ends with none. */
const takeNote = (text: string): { rest: string; note: string } | null => {
  const match = text.length > MOST_OF_A_LINE || !text.includes('(') ? null : atEnd.exec(text)
  if (!match) return null
  const [, before = '', inner = ''] = match
  const parts = inner.split(/\s*[,;]\s+/)
  const lengths = parts.filter((part) => takeLength(`x ${part}`)?.rest === 'x')
  const others = parts.filter((part) => !lengths.includes(part))
  if (others.length === 0) return null
  // `Lunch (not provided)`: on which terms food is offered is told to whoever comes, so it stays.
  const isOfOffer = isOffer(timesOf(before)?.rest ?? before)
  // One part that asks something makes a note of the others: `(who? perhaps Paul)`.
  const isOfLength =
    lengths.length > 0 &&
    nameIn(before) === null &&
    others.every((part) => /^\p{Ll}/u.test(part) && !isPosition(part) && !/^(?:moi|me)$/.test(part))
  const isOfRoom = parts.length === 1 && isRoom.test(inner)
  if (isOfOffer ? !others.some(isAsked) : !isOfLength && !isOfRoom && !others.some(isNoted)) return null
  // `(A B, groups of 15)`
  const named = others.filter((part) => !isNoted(part) && nameIn(part) !== null)
  const kept = [...lengths, ...named]
  return {
    rest: kept.length > 0 ? `${before} (${kept.join(', ')})` : before,
    note: others.filter((part) => !named.includes(part)).join(', '),
  }
}

/** A sentence behind a title that tells those who come what to do: `… . Prévoir bottes et gants.` */
const told =
  /^(.*[^\s.!?])\s*[.!?]\s+((?:prévoir|apporter|apportez|merci de|pensez|venir|venez|inscription|sur inscription|places|tenue|please|bring|wear|registration|booking|limited)(?!\p{L}).{3,120})$/isu
/** The same as a line of its own below a title, in a cell. */
const toldBelow =
  /^[([]?\s*(?:prévoir|apporte[rz]|merci d(?=[e’'])[e’']|pensez|venir avec|venez|inscription (?:obligatoire|requise|sur|auprès)|sur inscription|places limitées|tenue|rendez-vous (?:à|au|devant|sur)|rdv|départ (?:à|du|de|en)|retour (?:à|au|vers) \d|navette|attention|n[’']oubliez|à vos frais|offert par|please|pls|bring|wear|meet (?:at|in|outside)|registration (?:required|essential)|booking|limited (?:places|to)|max(?:imum)?\.? \d|bus (?:leaves|departs|from)|departure (?:at|from)|dress (?:warm|code)|sturdy|don[’']t forget|remember to|optional|facultatif|vegetarian|dietary)(?:(?<=’|')|(?!\p{L})).{0,140}$/iu

/** In which rooms, on a line below a title: `3 groupes, salles B12 et B14`, `Room 2.14`. */
const whereBelow =
  /^[([]?(?:[^,:;?!]{3,30},\s)?(?:(?:[Ee]n|[Dd]ans la|[Dd]ans les|[ÀàAa] la|[Aa]ux?|[Ii]n|[Ii]n the)\s)?(?:[Ss]alles?|[Rr]ooms?|[Aa]mphis?|[Aa]mphithéâtres?|[Ll]oca(?:ux|l)|[Bb]âtiment|[Bb]uilding|[Ll]evel|[Éé]tage|[Ff]loor)\s(?:\p{Lu}?[-.]?\d|\p{Lu}(?![\p{L}’'])).{0,60}$/u
/** Where it is, behind a title: `…, salle des fêtes`, `… – Room 2.14`. */
const where =
  /^(.*[^\s,–—-])\s*(?:,|\s[–—-])\s+((?:(?:en|dans la|à la|au|in|in the)\s)?(?:[Ss]alle\s(?:[\p{Lu}\d]|d[eu]s?\s|de\sla\s|d[’'])[^,;:?!()«»–—]{0,40}|[Aa]mphi(?:théâtre)?(?:\s[\p{Lu}\d][^,;:?!()«»–—]{0,30})?|[Aa]uditorium(?:\s\p{Lu}[^,;:?!()«»–—]{0,30})?|(?:[Rr]oom|[Bb]uilding|[Ll]ecture [Tt]heatre|[Bb]âtiment|[Ll]ocal)\s(?:\p{Lu}\b|\p{Lu}?[.-]?\d)[^,;:?!()«»–—]{0,12}))$/u

/** On which terms food is offered, behind a comma or dash: `Dinner, own expense`. */
const ofOffer = /^(.*[^\s,–—-])\s*(?:,|;|\s[–—-])\s+([^,;()]{3,60})$/u
const onTerms =
  /^(?:(?:at |on )?(?:your |their |one[’']s |participants[’'] )?own (?:expense|cost|account|arrangements?)|(?:not |un)?(?:provided|included|funded|covered)|self-?(?:funded|paid|pay|catered)|pay (?:your own|as you go)|à (?:la charge|vos frais|leurs frais|ses frais|régler)(?:\s.{2,40})?|aux frais (?:de\s|des\s|d[’']).{3,40}|(?:non |pas )?(?:compris|inclus|fourni|pris en charge|remboursé)e?(?:\s.{2,40})?|(?:offert|payant)e?(?:\s.{2,40})?|sur (?:inscription|réservation)(?:\s.{2,40})?|(?:by|on) (?:invitation|registration)(?: only)?|sur invitation|(?:registration|booking) required|free for .{3,40}|each pays.{0,30}|chacune? (?:paie|apporte|amène|vient|règle|prévoit).{0,40}|(?:everyone|everybody|each) brings?.{0,40}|bring your own.{0,20}|byo|optional|facultatif|libre)$/iu

/** A text without what it says behind its title of where that is or what to bring. */
const takeTail = (text: string): { rest: string; note: string } | null => {
  const times = text.length > MOST_OF_A_LINE ? null : takeTimes(text)
  const match = times && times.rest !== '' ? (told.exec(text) ?? where.exec(text)) : null
  const offer = times && !match ? ofOffer.exec(text) : null
  const isOfTerms = offer !== null && onTerms.test(offer[2] ?? '') && isOffer(takeTimes(offer[1] ?? '')?.rest ?? '')
  const [, rest = '', note = ''] = match ?? (isOfTerms ? offer : null) ?? []
  return rest !== '' && takeTimes(rest)?.rest ? { rest, note } : null
}

/** Lines without such notes, and what these say. */
export const withoutBracketNotes = (lines: readonly SourceLine[]): { lines: SourceLine[]; leftOut: LeftOut[] } => {
  const leftOut: LeftOut[] = []
  /** A cell without the lower lines that tell whoever comes what to do. */
  const withoutNotesBelow = (text: string, number: number): string => {
    const [first = '', ...lower] = text.includes(' / ') && text.length <= MOST_OF_A_LINE ? text.split(' / ') : []
    const told = lower.filter((line) => toldBelow.test(line) || whereBelow.test(line))
    if (told.length === 0) return text
    leftOut.push(...told.map((line) => ({ number, text: line })))
    return [first, ...lower.filter((line) => !told.includes(line))].join(' / ')
  }
  const leaveOut =
    (number: number) =>
    (note: string): string => {
      leftOut.push({ number, text: note.trim().replace(/^\(([^()]+)\)$/u, '$1') })
      return ''
    }
  /** A text without the language that somebody speaks in, and without how they come. */
  const withoutLanguage = (text: string, number: number): string =>
    text.length > MOST_OF_A_LINE || !/[([]/.test(text)
      ? text
      : text.replace(spoken, leaveOut(number)).replace(ways, leaveOut(number))
  const without = (written: string, number: number, isCell = false): string => {
    // `Title (EN)` heads a column.
    const isHead = isCell && written.split(' ').length < 4
    const said = isHead ? written : withoutLanguage(written, number)
    const text = isCell ? withoutNotesBelow(said, number) : said
    const taken = takeNote(text) ?? takeTail(text)
    if (!taken) return text
    leftOut.push({ number, text: taken.note })
    return taken.rest
  }
  // `(bring your laptop)`
  const isWholly = ({ cells, text }: SourceLine): boolean => {
    const inner = cells.length === 1 && text.length < 160 ? /^\(([^()]+)\)\.?$/u.exec(text)?.[1] : undefined
    return (
      inner !== undefined &&
      (isNoted(inner) || isNote(inner) || isOffer(inner) || toldBelow.test(inner) || isAddress(`${inner}.`))
    )
  }
  leftOut.push(...lines.filter(isWholly).map(({ number, text }) => ({ number, text })))
  return {
    lines: lines
      .filter((line) => !isWholly(line))
      .map((line) => {
        if (line.cells.length === 1) {
          const text = without(line.text, line.number)
          return text === line.text ? line : { ...line, text, cells: [text] }
        }
        const cells = line.cells.map((cell) => without(cell, line.number, true))
        return cells.every((cell, n) => cell === line.cells[n]) ? line : { ...line, cells, text: cells.join('\t') }
      }),
    leftOut,
  }
}
