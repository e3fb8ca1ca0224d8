import { plain, type SourceLine } from './lines'
import { dayWithoutYear, isMailHead, kindOf, sectionOf, takeDay, takeNumber, takeQuotedTimes, takeTimes } from './marks'
import { peopleIn } from './people'

const says = (text: string): boolean => takeTimes(text) !== null || takeNumber(text) !== null

/** The depth at which the programme is quoted in a mail; null where nothing is quoted, or no depth has the most of it. */
const depthOf = (lines: readonly SourceLine[], quoted: readonly number[]): number | null => {
  const counts = new Map<number, number>()
  for (const { number, text } of lines)
    if (says(text)) counts.set(quoted[number - 1] ?? 0, (counts.get(quoted[number - 1] ?? 0) ?? 0) + 1)
  const [most, next] = [...counts].toSorted(([, one], [, two]) => two - one)
  return quoted.some((depth) => depth > 0) && most && most[1] > 2 && (next?.[1] ?? 0) < 2 ? most[0] : null
}

/** Who wrote a message, and when, in front of it: `[09/04/2026 18:22] A B: …`. */
const hours = String.raw`(?:à |at )?\d{1,2}[:h.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`
const dates = String.raw`(?:\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}\s\p{L}{3,9}\.?(?:\s\d{2,4})?|(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?|today|yesterday|aujourd[’']hui|hier)`
const stamp = new RegExp(
  String.raw`^(?:\[${dates},?\s${hours}\]|\[${hours}(?:,\s?${dates})?\]|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s${hours}(?=\s?[-–]))\s?(?:[-–]\s)?[^:]{2,40}:\s|^\p{Lu}[^:,[\]]{2,40},\s\[${dates},?\s${hours}\]:?\s`,
  'iu',
)

/** A message with the year that it was written in, where it says a day without one. */
const withYear = (message: string, written: string): string => {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(written)?.[0]
  const day = year === undefined || takeDay(message) !== null ? null : dayWithoutYear.exec(message)
  return day ? `${message.slice(0, day.index)}${day[0]} ${year}${message.slice(day.index + day[0].length)}` : message
}

/** Whether a message is a few words above others of it, and speaks to nobody: what the meeting is called. */
const isNamedFirst = (message: string): boolean =>
  plain(message).split(' ').length < 15 &&
  /^[\p{Lu}«“"*]/u.test(message.replace(/^[^\p{L}\p{N}«“"*]+/u, '')) &&
  !/[,:?]$/.test(message) &&
  !/^\P{L}*(?:coucou|salut|salam|hello|hi|hey|hola|karibu|jambo|team|tous|toutes|chers|chères|cher|chère|les? ami|bonjour|bonsoir|dear|good|voil[aà]|voici|here|ok|okay|oui|non|yes|no|super|top|merci|thanks?|thank|so|alors|bon|bien|je|j[’']|i|we|nous|on|please|pls|rappel|reminder|final|programme?|agenda|planning)(?!\p{L})/iu.test(
    message,
  )

/** Whether a message says what the meeting is called and when: `« A title », 18h–20h`. */
const isCalled = (message: string): boolean => takeQuotedTimes(message) !== null

/** What a text is that only tells of a meeting: its day is another. */
const isOfMinutes =
  /^(?:compte[- ]rendu|procès[- ]verbal|relevé de décisions|minutes of|notes (?:of|from) (?:the )?meeting)(?!\p{L})/iu

/** Where a mail that is sent on begins, and the lines of its head. */
const forwarded =
  /^[-_\s]{0,20}(?:message (?:transféré|d[’']origine|original)|(?:forwarded|original) message|début du message (?:transféré|réexpédié)|begin forwarded message)\s?:?[-_\s]{0,20}$/iu
const ofForwarded =
  /^(?:sujet|objet|subject|date|de|from|pour|à|to|cc|cci|bcc|copie à|répondre à|reply-to|envoyé|sent|organisation)\s?:/iu

/** The words of menus and of the ends of pages. */
const menu =
  /^(?:skip to (?:main )?content|(?:l[ae]s? |l[’']|nos? |the |our )?(?:laboratoire|labo|unité|institut|centre|musée|recherches?|[ée]quipes?|membres|projets?|formations?|enseignement|ressources|annuaire|partenaires?|services?|collections?|expositions?|médias|presse|boutique|billetterie|emplois?|recrutement|missions?|research|people|projects?|resources?|members?|teams?|partners?|training|jobs|careers|library|support us|what we do|who we are|get involved|our work)|qui sommes-nous \??|nos actions|faire un don|donate|adhérer|join us|intranet|extranet|rechercher ?:?|open menu|fermer|close|home(?: ?page)?|about(?: us)?|news(?:letter)?|events?|contact(?:s| us)?|menu|search|share(?: (?:this|on).*)?|facebook|twitter|linkedin|instagram|youtube|bluesky|mastodon|whatsapp|privacy(?: policy)?|cookies?(?: policy| settings)?|legal(?: notice)?|terms(?: of use)?|(?:log|sign) ?in|sitemap|print(?: this page)?|download.*|back to.*|aller au (?:contenu|menu)(?: principal)?|aller à la (?:recherche|navigation)|accueil|actualités?|agenda|publications?|équipe|team|à propos|nous contacter|partager(?: .*)?|mentions légales|plan du site|connexion|recherche[r]?|imprimer|télécharger.*|retour .*|haut de page|politique de confidentialité|suivez-nous.*|français|english|fr|en)$/iu

/** Where a page stands in its site, and when it was put there. */
const ofPage =
  /^(?:(?:(?:partager|share)(?: (?:sur|on|via|this|by|par))? \p{L}+|imprimer|print|tweeter|tweet|envoyer par (?:mail|e-mail|courriel)|copier le lien|copy link)(?:\s+|$)){2,}$|^(?:(?:skip|jump) to (?:main )?(?:content|navigation)|aller (?:directement )?au (?:contenu|menu)(?: principal)?|aller à la (?:recherche|navigation)|passer au contenu(?: principal)?|vous êtes ici ?:?.{0,80}|you are here ?:?.{0,80}|\[?\d{1,3} commentaires?\]?|laisser un commentaire|leave a (?:reply|comment)|download(?: (?:the|as|this|full))*(?: programm?e| schedule| a)* ?(?:\(?pdf\)?|programm?e|schedule)|télécharger (?:le |la )?(?:programme|pdf).{0,20}|add to (?:my )?calendar|ajouter à (?:mon|l[’'’]) ?(?:agenda|calendrier)|(?:view|show) (?:map|details|abstract)|en savoir plus|read more|find out more|learn more|plus d[’'](?:infos?|informations?)|lire la suite|(?:see|show|load) (?:more|less)|[+›»]?\s?(?:voir|lire|afficher|masquer|view|show|hide|read|see|expand|collapse)(?: (?:le|la|les|the|full|all|tous les|toutes les))*(?: (?:r[ée]sum[ée]s?|programme|d[ée]tails?|bio(?:graphie|graphy)?s?|abstracts?|description|speakers?|intervenants|présentation|slides|support))|[+›»]\s?(?:details?|détails?|infos?)|voir (?:plus|le plan|la carte)|(?:book|register|reserve|buy|apply|sign up|join|subscribe)(?: (?:now|here|online|today|a place|a ticket|your (?:place|seat|ticket)s?|tickets?|free tickets?))|get tickets|je m[’']inscris|s[’']inscrire(?: (?:ici|en ligne))?|inscrivez-vous(?: ici)?|je réserve|réserve[rz](?: (?:ici|en ligne|ma place|votre place|vos places|une place))?|plan your visit|préparer (?:ma|votre) visite|(?:partager|share) (?:sur|on|via) .{2,20})$|^[^<>›«»]{2,30}(?:\s[>›»]\s[^<>›«»]{2,40}){1,6}$|^(?:publié|mise? à jour|modifié|published|updated|posted|last (?:updated|modified))\s(?:le|on|the|:)?\s?.{4,40}$|^(?:date (?:modified|published|de modification|de publication)|dernière (?:mise à jour|modification)|page (?:updated|modified))(?: le| on)?\s?:?.{0,30}$/iu

/** When a page was put there, behind its kind: `ManifestationPublié le 3 août 2026`. */
const published =
  /^(?:\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s?[|·–-]?\s?)?(?:Publiée?|Mise? à jour|Modifiée?|Published|Updated|Posted) (?:le|on) \d.{4,30}$/u

/** The name of a file, alone or beside a number of it. */
const ofFile = /^(?:\S+\s+){0,2}\S+\.(?:docx?|odt|pdf|xlsx?|pptx?|rtf)(?:\s+\S+){0,2}$/iu

/** The number of a page: `3`, `– 3 –`, `3 / 12`, `Page 3`. */
const page =
  /^(?:[-–—]\s*)?(?:page\s+|p\.\s*)?\d{1,3}(?:\s*(?:\/|sur|of|(?:sur\s?\/\s?of|of\s?\/\s?sur))\s*\d{1,3})?(?:\s*[-–—])?$/iu

/** The number of a page behind what it prints again: `A name · Page 1 of 2`, `A name 1/2`. */
const foot = /\s(?:page\s+\d{1,3}(?:\s*(?:\/|of|sur)\s*\d{1,3})?|\d{1,3}\s?\/\s?\d{1,3})$/iu

const letters = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const wordsOf = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of what pages print again that the head of the whole may lack. */
const ofPaper = 'programme program agenda final draft provisoire provisional version v1 v2 v3 v4 page p'.split(' ')

/** Lines that a page prints again above or below its number: what the first lines of the whole say already. */
const runningHeads = (lines: readonly SourceLine[]): Set<SourceLine> => {
  const found = new Set<SourceLine>()
  const top = lines.slice(0, 8)
  const names = new Set(top.map(({ text }) => letters(text)))
  const first = new Set([...wordsOf(top.map(({ text }) => text).join(' ')), ...ofPaper])
  const counts = new Map<string, number>()
  const feet = new Map<string, number>()
  for (const { text } of lines) {
    const said = text.replace(foot, '')
    if (said !== text) feet.set(said, (feet.get(said) ?? 0) + 1)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const isHead = ({ text }: SourceLine): boolean => {
    const words = text.length > 200 ? [] : wordsOf(text)
    if (says(text) || letters(text).length < 6 || peopleIn(text, 'speaker') !== null || kindOf(text)) return false
    return (
      (counts.get(text) ?? 0) > 1 ||
      names.has(letters(text)) ||
      (words.length > 2 && !/^[^(]*\)/.test(text) && words.every((word) => first.has(word)))
    )
  }
  for (const [n, line] of lines.entries()) {
    // `A name · Page 1 of 2`
    const number = foot.exec(line.text)
    if (number && n > 1 && (feet.get(line.text.slice(0, number.index)) ?? 0) > 1) found.add(line)
    if (!page.test(line.text)) continue
    found.add(line)
    for (const beside of [lines[n - 1], lines[n + 1]]) if (beside && n > 4 && isHead(beside)) found.add(beside)
  }
  return found
}

/** Words of a menu beside each other: `Mentions légales | Plan du site | Contact`. */
const isMenuRow = (text: string): boolean => {
  const words = text.length < 200 ? text.split(/\s*[|·•/]\s*|\s{2,}/u) : []
  return words.length > 2 && words.filter((word) => menu.test(plain(word))).length > words.length / 2
}

/** Lines of a menu: some beside each other that have a few words each, of which two or more are words of menus. */
const menus = (lines: readonly SourceLine[]): Set<SourceLine> => {
  const found = new Set<SourceLine>()
  let run: SourceLine[] = []
  const close = (): void => {
    const said = run.filter(({ text }) => menu.test(plain(text)))
    const beside = said.filter((line) =>
      [-1, 1].some(
        (step) =>
          said.includes(run[run.indexOf(line) + step] ?? line) &&
          run[run.indexOf(line) + step] !== line &&
          run[run.indexOf(line) + step] !== undefined,
      ),
    )
    for (const line of said.length > 2 ? said : beside) found.add(line)
    // At the top of a page, what stands among the words of its menu is of it.
    const end = run[0] === lines[0] && said.length > 3 ? said.at(-1) : undefined
    const last = end ? run.indexOf(end) : 0
    for (const line of run.slice(0, last)) found.add(line)
    run = []
  }
  for (const line of lines) {
    const isShort =
      plain(line.text).split(' ').length < 5 && takeTimes(line.text) === null && takeDay(line.text) === null
    if (isShort) run.push(line)
    else close()
  }
  close()
  for (const line of found) if (sectionOf(line.text) === 'programme') found.delete(line)
  return found
}

/** The heading of a list of what a meeting wants, or for whom it is: no sessions. */
const ofAims =
  /^(?:(?:l[ae]s?|nos|our|the|key|main|overall|specific|learning|principaux|general|expected)\s)*(?:objectifs?|description|buts?|finalités|enjeux|résultats attendus|livrables|attendus|compétences visées|publics?(?: visés?| cibles?| concernés?)?|prérequis|pré-requis|objectives?|aims?|goals?|purpose|outcomes?|outputs?|deliverables|results|learning outcomes|target audience|audience|who should attend|what you will learn|prerequisites|à qui s[’']adresse .{3,30}|points? clés|key (?:points|questions|messages)|questions? (?:clés|directrices)|guiding questions)(?:\s(?:and|et|&)\s\p{L}+(?:\s\p{L}+)?)?(?:\s(?:de la|du|de l[’']|de cette|de cet|of the|of this|for the)\s?\p{L}+)?(?:\s(?:spécifiques?|pédagogiques?|généraux|général|visés|attendus|principaux))?\s*:?$/iu
/** What stands in a list below such a heading, above the first time. */
const aimsIn = (lines: readonly SourceLine[]): Set<SourceLine> => {
  const found = new Set<SourceLine>()
  const first = lines.findIndex(({ text }) => takeTimes(text) !== null)
  for (let n = 0; n < first; n++) {
    const line = lines[n]
    if (!line || line.text.length > 80 || !ofAims.test(plain(line.text))) continue
    let at = n + 1
    while (at < first && takeNumber(lines[at]?.text ?? '') !== null) at++
    for (const each of at > n + 2 ? lines.slice(n, at) : []) found.add(each)
  }
  return found
}

/**
 * Lines without those that are of no programme, and these: mails around the one that is quoted, messages of a chat, menus of a page, the numbers
 * and heads of pages. What a message of a chat says of the programme stays, without who wrote it.
 */
export const withoutAsides = (
  lines: readonly SourceLine[],
  quoted: readonly number[],
): { lines: SourceLine[]; asides: SourceLine[] } => {
  const depth = depthOf(lines, quoted)
  // The day and the time of a row stand in cells of their own.
  const stampOf = ({ cells, text }: SourceLine): string | undefined =>
    cells.length === 1 ? stamp.exec(text)?.[0] : undefined
  // `[09:00] A B: A title` is the time of a talk: people write at any minute.
  const isWritten = (written: string): boolean => !/^\[\d{1,2}[:h.]\d[05](?:\s?[ap]\.?m\.?)?\]/iu.test(written)
  const isChat = lines.some((line) => isWritten(stampOf(line) ?? '[0:00]'))
  const [heads, ofMenu, aims] = [runningHeads(lines), menus(lines), aimsIn(lines)]
  const asides: SourceLine[] = []
  const kept: SourceLine[] = []
  let isForwarded = false
  // What was left out stood apart: so does what follows it.
  let isApartFrom = false
  // What stands above the mail that is sent on is of another, but for its head.
  const sent = lines.findIndex(({ text }) => forwarded.test(text))
  const isTimed = ({ text }: SourceLine): boolean => takeTimes(takeNumber(text)?.rest ?? text) !== null
  const isSaidAbove = lines.slice(0, Math.max(sent, 0)).some(isTimed)
  // Above it may stand which day it is, where it does not say so itself.
  const isDated = lines.slice(sent).some(({ text }) => takeDay(text) !== null && !ofForwarded.test(text))
  const isSent = sent > 0 && !isSaidAbove && isDated && lines.slice(sent).some(isTimed)
  const below = isSent ? sent : 0
  for (const [n, line] of lines.entries()) {
    isForwarded = forwarded.test(line.text) || (isForwarded && !line.isApart && ofForwarded.test(line.text))
    const written = isChat ? stampOf(line) : undefined
    const message = written === undefined ? null : withYear(line.text.slice(written.length), written)
    // A message of several lines begins with what the meeting is called.
    const next = lines[n + 1]
    const isFirst =
      message !== null &&
      next !== undefined &&
      isNamedFirst(message) &&
      // Above the first time, by itself or in capitals.
      ((stampOf(next) === undefined && !kept.length) ||
        (/\p{Lu}{4}/u.test(message) && /^[^\p{Ll}]{8,}/u.test(message) && !kept.some(({ text }) => says(text))))
    const isAside =
      (depth !== null && (quoted[line.number - 1] ?? 0) !== depth) ||
      (message !== null &&
        !says(message) &&
        !/^(?:[01]?\d|2[0-3])(?:[0-5]\d)?\s\p{L}/u.test(message) &&
        takeDay(message) === null &&
        !isCalled(message) &&
        !isFirst) ||
      isForwarded ||
      aims.has(line) ||
      (n < below && !isMailHead(line.text)) ||
      (isOfMinutes.test(line.text) && !/^[^–—:|]{8,30}\s*(?::|\s[–—|-])\s+\S/u.test(line.text)) ||
      heads.has(line) ||
      (ofPage.test(line.text) && takeTimes(line.text) === null) ||
      isMenuRow(line.text) ||
      published.test(line.text) ||
      (line.text.length < 100 && ofFile.test(line.text) && !says(line.text)) ||
      ofMenu.has(line)
    isApartFrom = line.isApart || (isApartFrom && !heads.has(line))
    if (isAside) asides.push(line)
    else if (message === null) kept.push(isApartFrom ? { ...line, isApart: true } : line)
    else {
      // `📌 *A name*`
      const said = isFirst ? message.replace(/^[^\p{L}\p{N}«“"]+/u, '').replace(/[*_\s]+$/u, '') : message
      kept.push({ ...line, text: said, cells: [said] })
    }
    if (!isAside) isApartFrom = false
  }
  // Where nothing else would be left, all stays.
  return kept.length > 1 ? { lines: kept, asides } : { lines: [...lines], asides: [] }
}
