import { other } from './entry'
import { languageOf, type Language } from './languageOf'
import { MOST_OF_A_LINE, plain, type SourceLine } from './lines'
import { sectionOf, takeBlock, takeHalfDay, takeTimes, timesOf } from './marks'
import { takeRole } from './roles'
import { acronym, isOffice, isPosition, isSureName, nameIn, peopleIn, surePeople, type PastedPerson } from './people'

/** What is said of somebody and cannot end there: `Department of`, `Universidad`. */
export const broken =
  /(?:^|[\s,])(?:of|for|the|and|de|du|des|la|le|les|et|pour|universit[éà]|universit[äa]t|universidade?|institute?o?|department|département|cent(?:re|er)|school|école|hôpital)$|(?:^|,\s*)university$|[&/]$/iu

/** A speaker and a title in a line: `A B – Title`; null where what stands behind the name may be what is said of them. */
export const nameAhead = (text: string, isListed: boolean): { name: string; title: string } | null => {
  const match = text.length > MOST_OF_A_LINE ? null : /^([^–—:,()]+?)\s+[–—-]\s+(.+)$/u.exec(text)
  const name = match && nameIn(match[1] ?? '')
  const title = match?.[2] ?? ''
  const isTitle = languageOf(title) !== null || (isListed && plain(title).split(' ').length > 2)
  // In a list of such lines, only what begins as an organisation is one.
  const shown = isListed ? plain(title).split(' ').slice(0, 2).join(' ') : title
  // `Habiter Kuujjuaq – Émilie Gagné`
  const isTurned = name !== null && !isSureName(name) && nameIn(title) !== null && isSureName(title)
  return name && !isOffice(shown) && isTitle && !isTurned ? { name, title } : null
}

/** Whoever is named behind the heading of a committee, `Comité d’organisation : A B (C), D E (F)`; null where it stands alone. */
export const takeCommittee = (text: string): PastedPerson[] | null => {
  const match = /^([^:]{6,60}?)\s*:\s+(?=\p{Lu})/u.exec(text)
  if (!match || sectionOf(match[1] ?? '') !== 'committee') return null
  return peopleIn(text.slice(match[0].length), 'speaker', true)
}

const organisers =
  /^(?:(?:(?:l[ae]s?|l[’']|the|vos|your|our)\s?)?(?:journée|atelier|colloque|rencontre|séminaire|séance|événement|workshop|conference|seminar|event|day|meeting|symposium)\s)?(?:les\s|the\s|vos\s|your\s|un[e]?\s\p{L}+\s)?(?:(?:comité\s)?d[’'])?(?:organisation|organisat(?:eur|rice)s?|organisateur[·.(/-]rice[·.]?s?\)?|organisateurs?\s(?:et\s|·\s)organisatrices?|responsables?|resp\.|(?:équipe|comité)\s(?:d[’']organisation|organisat(?:eur|rice))|organi[sz]ing\steam|référente?s?|(?:workshop|course|programme|project|session|event|meeting|scientific|academic)\s(?:lead(?:er)?s?|co-?ordinat(?:ors?|ion)|organi[sz]ers?|directors?|managers?|conven[eo]rs?)|chef(?:fe)?s?\sde\sprojet|points?\sfoca(?:l|ux)|focal\spoints?|pilotage|coordination|coordonnat(?:eur|rice)s?|coordinat(?:eur|rice)s?|coordinators?|coord\.?|orga?\.?|organisée?s?\s(?:et\s\p{L}+e?s?\s)?par|propos[ée]e?s?\spar|conçue?s?\spar|organi[sz]ers?|organi[sz]ation|organi[sz]ed\sby|convened\sby|coordinated\sby|coordonnée?s?\spar|porteu(?:r|se)s?|direction|sous\sla\s(?:direction|responsabilité|coordination)|under\sthe\sdirection|(?:co-?)?conven[eo]rs?|(?:local|lead|main|event|workshop|meeting|general)\s(?:organi[sz]ers?|moderators?|chairs?|coordinators?|facilitators?)|(?:modérat(?:eur|rice)s?|président(?:e)?s?|animat(?:eur|rice)s?|organisat(?:eur|rice)s?)\s(?:général(?:e)?s?|local(?:e)?s?|princip(?:al|ale|aux))(?:\s(?:de\sla|du|des)\s\p{L}+)?)(?:\s(?:et|and|&)\s(?:présidence|modération|animation|accueil|coordination|chair|moderation|contact))?(?:\s(?:scientifiques?|pédagogiques?|générale?|of\sthe\s\p{L}+|(?:de\sla|du|des)\s(?:journées?|demi-journée|matinée|après-midi|colloque|séminaire|séances?|ateliers?|rencontres?|cycle|projet|programme|sessions?|événement|module|formation|conférence|réunion|forum|symposium)|de\sl[’']\p{L}+))?(?:\s*[/|]\s*(?:(?:local|general|lead)\s(?:organi[sz]er|moderator|chair)s?|organi[sz]ers?|organi[sz]ation|organi[sz]ed\sby|organisée?\spar|organisation|organisat(?:eur|rice)s?|conven[eo]rs?|coordination))?(?:\s*:|(?<=\s(?:par|by))|(?<=sous\sla\s.{4,40})\sd(?:e\s?|[’'])|(?<=direction)\sof)(?:\s*|(?<=[’']))(?=\p{Lu})/iu

const organisersBehind =
  /^(\p{Lu}.{4,200}?)\s*(?:\(|,\s)(?:the\s|les\s|your\s|vos\s)?(?:organi[sz]ers|(?:co-?)?conven[eo]rs|organisat(?:eur|rice)s|organisateur[·.]?rices|pour l[’']organisation|pour (?:le comité|l[’']équipe) d[’']organisation|for the organi[sz]ers|for the organi[sz]ing (?:committee|team))\)?\.?$/iu

/** Whoever organises a workshop, where a line names them: `Organisation : A B (C) et D E (F)`. They are with those who moderate it. */
export const takeOrganisers = (text: string): PastedPerson[] | null => {
  if (text.length > MOST_OF_A_LINE || /^comité/iu.test(text)) return null
  const match = organisers.exec(text)
  if (match) return peopleIn(text.slice(match[0].length), 'moderator', true)
  // `A B & C D (organisers)`
  const behind = organisersBehind.exec(text)
  return behind ? peopleIn(behind[1] ?? '', 'moderator', true) : null
}

/** Footnotes among lines: those that begin with a mark that a word above ends with. */
export const footnotesIn = (lines: readonly SourceLine[]): Set<number> => {
  const marked = new Set<string>()
  const found = new Set<number>()
  for (const { number, text } of lines) {
    const mark = /^(\*{1,3}|[¹²³]|\(\d\)|\[\d\])(?=\s*\p{L})/u.exec(text)?.[1]
    if (mark && marked.has(mark)) found.add(number)
    for (const [, end = ''] of text.matchAll(/\p{L}(\*{1,3}|[¹²³]|\(\d\)|\[\d\])(?![\p{L}*])/gu)) marked.add(end)
  }
  return found
}

/** The lines that head half a day, `Matin` and `Après-midi`, with what has times below: two at least, or one that no other label parts where others part the rest of the day. */
export const halvesIn = (lines: readonly SourceLine[]): Set<number> => {
  const heads = lines.filter(
    ({ cells, text }, n) =>
      cells.filter(Boolean).length === 1 &&
      takeHalfDay(text) !== null &&
      (timesOf(lines[n + 1]?.text ?? '') !== null ||
        (takeRole(lines[n + 1]?.text ?? '') !== null && timesOf(lines[n + 2]?.text ?? '') !== null)),
  )
  const parts = lines.filter(({ text }) => takeBlock(timesOf(text)?.rest ?? text) !== null)
  // Behind blocks of the other half, one that has none.
  const isWithout = ({ number }: SourceLine, n: number): boolean => {
    const end = heads[n + 1]?.number ?? Infinity
    return n > 0 || parts.some((part) => part.number < number)
      ? parts.every((part) => part.number < number || part.number > end)
      : false
  }
  const found = parts.length > 0 ? heads.filter(isWithout) : heads.length > 1 ? heads : []
  return new Set(found.map(({ number }) => number))
}

/** The language that stands first in pairs of lines that say one time twice, once for each language; null where no text is so. */
export const leadsOf = (lines: readonly SourceLine[]): Language | null => {
  const counts = { fr: 0, en: 0 }
  let isSame = false
  for (const [n, line] of lines.entries()) {
    const [one, two] = [takeTimes(lines[n - 1]?.text ?? ''), takeTimes(line.text)]
    if (!one || !two || line.isApart || one.startsAt !== two.startsAt) continue
    const [first, second] = [languageOf(one.rest), languageOf(two.rest)]
    if (first && second && first !== second) counts[first] += 1
    else if (first !== null && first === second) isSame = true
  }
  const first = counts.fr > counts.en ? 'fr' : 'en'
  return !isSame && counts[first] > 1 && counts[other(first)] === 0 ? first : null
}

const below = new WeakMap<readonly SourceLine[], boolean>()
/** Whether a text says below a name, on a line of its own, what somebody is: two times at least, and in most places where a line stands there. */
export const isSaidBelow = (lines: readonly SourceLine[]): boolean => {
  const known = below.get(lines)
  if (known !== undefined) return known
  const found = lines.filter(
    ({ isApart, text }, n) =>
      n > 0 &&
      !isApart &&
      text.length < 200 &&
      timesOf(text) === null &&
      takeBlock(text) === null &&
      takeRole(text) === null &&
      (peopleIn(text, 'speaker') === null || isOffice(text)) &&
      surePeople(lines[n - 1]?.text ?? '')?.every(({ line }) => line === '') === true,
  )
  const sure = found.filter(({ text }) => isOffice(text) || isPosition(text) || acronym.test(text))
  const is = sure.length > 1 && sure.length * 2 >= found.length
  below.set(lines, is)
  return is
}

const beside =
  /^(?:atelier|workshop|groupe|group|breakout(?: group)?)\s*(?:n[°o]\s*)?(?:\d{1,2}|[A-H])\s*(?:[:.–—-]\s*|$)/iu

/** The lines that each begin one of several workshops at the same time, `Atelier A – …`: two at least. */
export const besideIn = (lines: readonly SourceLine[]): Set<number> => {
  const found = lines.filter(
    ({ cells, text }) => cells.length < 3 && text.length < 200 && beside.test(timesOf(text)?.rest.trim() ?? text),
  )
  return new Set(found.length > 1 ? found.map(({ number }) => number) : [])
}

/** A label of who leads that says so of the whole: `Modératrice de l’atelier : A B`, `Le webinaire sera animé par A B`. */
export const isOfWhole =
  /^\S+(?:\s(?:de\sl[’']atelier|de\sla\sjournée|du\s(?:séminaire|colloque|webinaire)|générale?|(?:of|for)\sthe\s(?:day|workshop|meeting|conference|webinar|event)))\s*:|^(?:l[ae]\s|l[’']|cette?\s|th(?:e|is)\s)(?:journée|webinaire|atelier|séminaire|rencontre|colloque|workshop|webinar|day|event|seminar|meeting|conference)\s(?:sera|est|will\sbe|is)\s/iu

const countIn = (text: string): string =>
  /\d{1,2}|(?<!\p{L})[IVX]{1,4}(?!\p{L})/u.exec(timesOf(text)?.rest ?? text)?.[0] ?? ''
/** Whether two labels of parts have one number: `Session 1 : Ce que dit la loi`, `Session 1: What the law says`. */
export const hasSameCount = (one: string, two: string): boolean => countIn(one) !== '' && countIn(one) === countIn(two)
