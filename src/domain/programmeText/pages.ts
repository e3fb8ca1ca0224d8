import { isGivenName } from './givenNames'
import { MOST_OF_A_LINE, plain, type SourceLine } from './lines'
import { isGreeting, sectionOf, takeBlock, takeDay, takeField, takeNumber, takeTimes, timesIn } from './marks'
import { takeRole } from './roles'
import { nameIn, surePeople } from './people'

/** What pages of the web, chats, notes and sheets put around a programme: labels on lines of their own, stamps, signs. */

const changed = (line: SourceLine, text: string): SourceLine => ({ ...line, text, cells: [text] })

/** A line without the number that it is counted by as a part of a note, and without its colon: `3. Provisional programme:`. */
const bareLabel = (text: string): string =>
  plain(text)
    .replace(/^(?:\d{1,2}[.)]|[IVX]{1,4}[.)]|[*•-])\s+/u, '')
    .replace(/\s*:$/u, '')

const ofTitle =
  /^(?:topic|subject|title|event(?: (?:name|title))?|meeting(?: title)?|sujet|titre|intitulé|événement|nom de l[’']événement|réunion|thème|theme)$/iu
const ofTime =
  /^(?:date(?:s)?(?: (?:and|&|et) (?:time|heure|horaires?|times))?|time|times|when|quand|heure|horaires?|jour)$/iu
const ofPlace = /^(?:location|venue|where|place|address|lieu|où|adresse|emplacement|salle)$/iu
const ofAbstract =
  /^(?:description|about(?: (?:this|the) (?:event|workshop|meeting|session|webinar|training|seminar))?|à propos(?: d[eu] (?:cet |cette |la |l[’'])?(?:événement|atelier|rencontre|journée|séminaire|webinaire|formation))?|background(?: and (?:rationale|context|objectives))?|(?:context|contexte)(?: (?:and|et) (?:rationale|justification|background|objecti(?:fs|ves)|enjeux))?|rationale|overview|introduction and background|présentation|argumentaire|résumé|summary|en bref|in brief|purpose|aims?|objet|objectifs?|objectives?)$/iu
const ofProgramme =
  /^(?:(?:le|the|draft|provisional|tentative|preliminary|detailed|indicative|final|proposed|full)\s)*(?:programm?e?s?|agenda|schedule|timetable|running order|ordre du jour|déroulé|déroulement)(?:\s(?:provisoire|prévisionnel|indicatif|détaillé|final|définitif|proposé|de (?:la |l[’'])?(?:journée|atelier|rencontre|réunion|séance)|du (?:jour|séminaire|webinaire)|of the (?:day|meeting|event|workshop)|outline))*(?:\s*\((?:all times )?[^()]{2,40}\))?$/iu
/** Parts of a page that say nothing of a programme. */
const ofNothing =
  /^(?:tags?|mots?[- ]clés|keywords?|refund policy|politique de remboursement|required information|participation|registration|register(?: here)?|inscriptions?|s[’']inscrire|contacts?(?: (?:us|details|information))?|nous (?:écrire|contacter)|resources?|ressources|documents?|downloads?|téléchargements?|accessibility|accessibilité|practical (?:information|details|arrangements|matters)|(?:informations?|infos|modalités|renseignements) pratiques?|logistics|logistique|how to (?:join|get there|register|take part|participate)|comment (?:venir|participer|s[’']inscrire)|getting (?:here|there)|parking|accès|à savoir|good to know|related(?: (?:events|links|content))?|à lire aussi|voir aussi|see also|faq|frequently asked questions|share(?: this)?|partager|follow us|suivez-nous|working languages?|langues? de travail|travel|venue and travel|hébergement|accommodation|prise en charge|meeting documents|expected (?:outcomes?|outputs?|results)|résultats attendus|target (?:audience|group)|public(?:s)? (?:visé|cible)s?|methodology|méthodologie)$/iu
const ofOrganiser = /^(?:organi[sz]er|organi[sz]ed by|hosted by|host|organisateur|organisé par|proposé par)$/iu

/** What a page is, above what it is of. */
const ofPaper =
  /^(?:(?:draft|final|projet de|brief)\s)?(?:concept note|note conceptuelle|note de cadrage|note d[’']information|termes de référence|terms of reference|tdr|fiche (?:événement|technique|atelier)|information note|background note|webinar registration|event (?:registration|details|page)|meeting (?:registration|details|invitation)|registration form|formulaire d[’']inscription|flyer|brochure|leaflet|communiqué de presse|press release|media advisory)$/iu

/** When a page was written or changed. */
const written =
  /^(?:created|written|posted|published|edited|added|updated|last (?:modified|updated|edited)|dernière (?:modification|mise à jour)|créée?|rédigée?|publiée?|mise? à jour|modifiée?)(?:\s(?:by|par|on|le)|\s?:)\s.{2,100}$/iu
const zone = /^(?:time ?zone|fuseau(?: horaire)?)\s*:/iu
const facts =
  /^(?:(?:\d{1,2} (?:hours?|heures?|minutes?)\s?){1,2}(?:\s?·\s?.*)?|mobile e-?tickets?|billet électronique(?: mobile)?|free|gratuit|report this event|signaler cet événement|show map|afficher la carte|save event.*|\d{1,4} (?:guests?|invités?|participants?|going|interested).{0,40}|(?:\d{1,4} (?:yes|no|maybe|oui|non|peut-être|awaiting|en attente)(?:,\s)?){1,4}|video call link:.*|google meet joining info|microsoft teams(?: meeting)?|join (?:zoom|the) meeting.*|or dial:.*|(?:simultaneous )?(?:interpretation|translation|interprétation|traduction)(?: simultanée)?(?: (?:will be|is|sera|est))?(?:\s?:| provided| available| assurée| disponible| simultan).{0,80}|(?:les (?:communications|interventions|présentations|échanges)|papers|talks|presentations|discussions)\s.{0,40}\s(?:en français|en anglais|in french|in english|bilingu).{0,80}|(?:target (?:group|audience)|audience|capacity|language|langue)\s?:.{2,80}|(?:register|book|sign up|reserve)\s(?:for|your|a|here|now|online|by)(?!\p{L}).{0,60}|(?:inscrivez-vous|réservez)(?!\p{L}).{0,60}|(?:CPD|CME|DPC)(?!\p{L}).{0,40}(?:credits|points|crédits).{0,80}|suivre\s+contact(?:er)?|follow\s+contact)$/iu

/** The buttons of a page, one word each. */
const isButton =
  /^(?:register|book|rsvp|apply|subscribe|download|share|print|s[’']inscrire|je m[’']inscris|réserver|je réserve|participer|télécharger|partager|imprimer|s[’']abonner|billetterie|tickets)$/iu
/** Who offers a page’s event: `By Sheffield Library Research Services`. */
const byHouse = /^(?:By|Par) \p{Lu}[^,.:]{3,60}$/u

const picture = String.raw`(?:(?![©®™])\p{Extended_Pictographic}[\ufe0f\u200d\p{Emoji_Modifier}]*)`
/** Before a number they may be what others said of a message, but not before a time. */
const pictures = new RegExp(
  String.raw`^(?:${picture}\s*)+(?=[^\s\d\ufe0f\u200d\p{Emoji_Modifier}]|\d{1,2}\s?(?:[h:]|\.\d\d|[ap]\.?m))`,
  'iu',
)
/** The same behind the time: `10h45 ☕ Pause`. */
const picturesBehind = new RegExp(String.raw`^(\d[\d\s:.hHapm–-]{1,20}?)\s*(?:${picture}\s*)+(?=[^\s\d])`, 'u')
const shortcode = /(^|\s):[a-z+-][a-z0-9_+-]*:(?=\s|$)/giu
/** What others said of a message: `👍 7 ❤️ 2`, `:eyes: 6`. */
const reactions = new RegExp(String.raw`^(?:(?:${picture}|:[\w+-]+:)\s*\d{1,3}\s*)+$`, 'u')
const isPin = (text: string): boolean => /^(?:📍|🏠|🏢|🔗|☎️?|📞|📧|✉️?)\s*/u.test(text)

/** Who wrote a message of a chat, and when, on a line of its own: `Dan Whitcombe  4:12 PM`. */
const stamp =
  /^(\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3})(?:\s+[—–-]?\s*|,\s+)(?:(?:today|yesterday|aujourd[’']hui|hier)(?: at| à)?\s|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?,?\s)?\d{1,2}[:h]\d{2}(?:\s?[AP]M)?$/iu
const isStamp = (line: SourceLine, n: number): boolean => {
  const name = line.cells.length === 1 ? stamp.exec(line.text)?.[1] : undefined
  if (name === undefined) return false
  return n === 0 ? nameIn(name) !== null || isGivenName(name) : nameIn(name) !== null
}
const calls = /^@(?:channel|here|all|everyone|tous|team)(?!\p{L})/iu

type Parted = { lines: SourceLine[]; asides: SourceLine[] }

const ofStart = /^(?:(?:date (?:et heure )?de )?d[ée]but|starts?|start (?:time|date)|begins?|beginn?|from)\s*:\s*/iu
const ofEnd = /^(?:(?:date (?:et heure )?de )?fin|ends?|end (?:time|date)|until|jusqu[’']à|to)\s*:\s*/iu
/** What a calendar says of an appointment and no programme does. */
const ofAppointment =
  /^(?:p[ée]riodicit[ée]|r[ée]currence|recurrence|recurring|statut(?: de la réunion)?|(?:meeting )?status|importance|priorit[éy]|priority|rappel|reminder|required(?: attendees)?|optional(?: attendees)?|(?:participants? |invités? )?(?:requis|obligatoires?|facultatifs?)|(?:participants?|invités?|attendees|invitees|guests)(?: (?:requis|obligatoires|facultatifs))?|cat[ée]gories?|categories|show (?:time )?as|afficher (?:l[’']heure )?comme|disponibilité|availability|sensitivity|confidentialité|attachments?|pièces? jointes?|durée|duration|calend(?:ar|rier)|(?:conference|meeting) id|phone conference id)\s*:\s*(?=\S|$)/iu

/** The fields of an appointment of a calendar: its start and its end as one line, and without what only a calendar says. */
const withoutAppointment = (lines: readonly SourceLine[]): Parted => {
  const top = lines.slice(0, 16)
  const starts = top.findIndex(({ text }) => ofStart.test(text) && takeDay(text) !== null)
  const ends = top.findIndex(({ text }, n) => n > starts && ofEnd.test(text) && takeDay(text) !== null)
  const fields = top.filter(({ text }) => text.length < 200 && ofAppointment.test(text))
  const isOne = starts >= 0 && ends > starts
  if (!isOne && fields.length < 2) return { lines: [...lines], asides: [] }
  const asides = new Set(fields)
  const [first, last] = isOne ? [lines[starts], lines[ends]] : []
  const [from, to] = [first && takeDay(first.text), last && takeDay(last.text)]
  const until = from && to && from.day === to.day ? to.after.replace(/^[\s,à-]+/u, '') : ''
  return {
    lines: lines
      .filter((line) => !asides.has(line) && line !== last)
      .map((line) =>
        line === first
          ? {
              ...changed(line, `${line.text.replace(ofStart, '')}${until && ` – ${until}`}`),
              more: [...(line.more ?? []), ...(last ? [last.number] : [])],
            }
          : line,
      ),
    asides: [...asides],
  }
}

/** Who wrote a message and when on a line of its own, `[Yesterday 16:05] Khan, Bilal`, in front of the message. */
const bracketed = /^\[[^\][]{4,30}\d[:h.]\d{2}(?::\d{2})?(?:\s?[ap]m)?\]\s\p{Lu}[^:]{1,40}$/iu
const withStampsBeside = (lines: readonly SourceLine[]): SourceLine[] => {
  const isOne = ({ cells, text }: SourceLine): boolean => cells.length === 1 && text.length < 90 && bracketed.test(text)
  if (lines.filter(isOne).length < 2) return [...lines]
  return lines.flatMap((line, n) => {
    const before = lines[n - 1]
    if (isOne(line)) return lines[n + 1] && !isOne(lines[n + 1] ?? line) ? [] : [line]
    return before && isOne(before)
      ? [
          {
            ...changed(line, `${before.text}: ${line.text}`),
            isApart: before.isApart,
            more: [...(line.more ?? []), before.number],
          },
        ]
      : [line]
  })
}

/** Lines without messages of a chat but the one that holds the programme, and without who wrote them. */
const withoutStamps = (all: readonly SourceLine[]): Parted => {
  const lines = withStampsBeside(all)
  const stamps = lines.flatMap((line, n) => (isStamp(line, n) ? [n] : []))
  if (stamps.length === 0 || (stamps[0] !== 0 && stamps.length < 2)) return { lines: [...lines], asides: [] }
  const messages = stamps.map((from, at) => ({ from, to: stamps[at + 1] ?? lines.length }))
  const countOf = ({ from, to }: { from: number; to: number }): number =>
    lines.slice(from + 1, to).filter(({ text }) => takeTimes(text.replace(/^[•*_\s]+/u, '')) !== null).length
  const most = messages.toSorted((one, two) => countOf(two) - countOf(one))[0]
  if (!most || countOf(most) < 2) return { lines: [...lines], asides: [] }
  const isCall = ({ text }: SourceLine, n: number): boolean =>
    n < 3 &&
    (calls.test(text) ||
      (/^(?:hi|hey|hello|bonjour|salut|coucou|good morning|bonsoir)(?!\p{L})/iu.test(text) && takeDay(text) === null))
  const isAside = (line: SourceLine, n: number): boolean =>
    n <= most.from || n >= most.to || isCall(line, n - most.from - 1)
  return { lines: lines.filter((line, n) => !isAside(line, n)), asides: lines.filter(isAside) }
}

/** Lines without the small pictures in front of them, and without what others said of a message. */
const withoutPictures = (lines: readonly SourceLine[]): Parted => {
  const isSign = ({ text }: SourceLine): boolean => text.length < 200 && (reactions.test(text) || isPin(text))
  const asides = lines.filter(isSign)
  const kept = lines.filter((line) => !isSign(line))
  return {
    asides,
    lines: kept.map((line) => {
      if (line.text.length > MOST_OF_A_LINE || line.cells.length > 1) return line
      const text = line.text
        .replace(pictures, '')
        .replace(picturesBehind, '$1 ')
        .replace(shortcode, '$1')
        .replace(/ {2,}(?=\()/g, ' ')
        .trim()
      return text === line.text || text === '' ? line : changed(line, text)
    }),
  }
}

/** Whether a line begins what a programme says. */
const begins = ({ text }: SourceLine): boolean => timesIn(text) !== null || takeBlock(text) !== null

/** Labels that stand above what they say, each on a line of its own, as one line or as what they head; and what is under those that say nothing of a programme. */
const withLabels = (lines: readonly SourceLine[]): Parted => {
  const timed = lines.flatMap(({ text }, n) => (takeTimes(takeNumber(text)?.rest ?? text) !== null ? [n] : []))
  const [first = lines.length, last = -1] = [timed[0], timed.at(-1)]
  const isPage =
    lines.filter(
      ({ cells, text }) => cells.length === 1 && (ofTime.test(bareLabel(text)) || ofPlace.test(bareLabel(text))),
    ).length > 0
  const asides: SourceLine[] = []
  const kept: SourceLine[] = []
  const isLabel = (line: SourceLine | undefined): boolean => {
    const text = line && line.cells.length === 1 ? bareLabel(line.text) : ''
    return [ofTitle, ofTime, ofPlace, ofAbstract, ofProgramme, ofNothing, ofOrganiser].some((form) => form.test(text))
  }
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]
    if (!line) break
    const [text, next] = [line.cells.length === 1 && line.text.length < 90 ? bareLabel(line.text) : '', lines[n + 1]]
    const isOutside = n < first || n > last
    if (text === '' || !isOutside) {
      kept.push(line)
      continue
    }
    if (n === 0 && ofPaper.test(text) && next) asides.push(line)
    else if (n < first && isPage && ofTitle.test(text) && next && !isLabel(next) && takeDay(next.text) === null) {
      kept.push({ ...changed(line, `Title: ${next.text}`), more: [next.number] })
      n += 1
    } else if (ofTime.test(text) && next && (takeDay(next.text) ?? timesIn(next.text))) asides.push(line)
    else if (n < first && isPage && ofOrganiser.test(text) && next && surePeople(next.text) !== null) {
      kept.push({ ...changed(line, `Organiser: ${next.text}`), more: [next.number] })
      n += 1
    } else if (ofPlace.test(text) && next && !isLabel(next)) {
      asides.push(line)
      let more = 0
      for (let at = n + 1; at < lines.length && more < 4; at++, more++) {
        const said = lines[at]
        if (!said || isLabel(said) || (said.isApart && more > 0) || begins(said) || sectionOf(said.text)) break
        if (takeDay(said.text) ?? takeRole(said.text)) break
        asides.push(said)
        n = at
      }
    } else if (n < first && ofAbstract.test(text) && next && !isLabel(next) && sectionOf(line.text) === null)
      kept.push(changed(line, 'Description'))
    // The buttons of a page.
    else if (next && isButton.test(text) && takeTimes(line.text) === null) asides.push(line)
    else if (ofProgramme.test(text) && timed.length > 0 && n < first && sectionOf(line.text) === null)
      kept.push(changed(line, 'Programme'))
    else if (ofNothing.test(text) && (timed.length > 1 || isPage) && (next?.isApart === true || n > last || isPage)) {
      asides.push(line)
      for (let at = n + 1; at < lines.length; at++) {
        const said = lines[at]
        if (!said || isLabel(said) || timesIn(said.text) || takeBlock(said.text) !== null || sectionOf(said.text)) break
        if (n < first && (takeDay(said.text) ?? takeField(said.text))) break
        asides.push(said)
        n = at
      }
    } else if (n > last && timed.length > 1 && ofAbstract.test(text)) asides.push(line)
    else if (ofOrganiser.test(text) && next && surePeople(next.text) === null && n > last && !isLabel(next)) {
      asides.push(line, next)
      n += 1
    } else kept.push(line)
  }
  return { lines: kept, asides }
}

/** The words of menus and paths of a page. */
const ofMenu =
  /^(?:home(?: ?page)?|accueil|(?:news (?:and|&) )?events?|événements|évènements|manifestations|news|actualités|calendar|calendrier|research|recherche|agenda|about(?: us)?|à propos|menu|search|contact|study|studies|people|staff|publications|skip to .{3,20}|aller au .{3,20}|log ?in|connexion|en|fr|english|français|seminars?|séminaires?|conferences|workshops|what[’']s on|en cours|archives?|upcoming(?: events)?|past events|projects?|projets?|[^<>›/]{2,30}(?:\s[>›]\s[^<>›]{2,40}){1,6})$/iu
/** The path and the menu that stand at the top of a page, up to its last word. */
const menuOf = (lines: readonly SourceLine[]): SourceLine[] => {
  if (!ofMenu.test(plain(lines[0]?.text ?? '')) || lines.length < 8) return []
  const top = lines.slice(0, 9)
  const end = top.findIndex(
    ({ cells, text }) =>
      cells.length > 1 || plain(text).split(' ').length > 9 || takeDay(text) !== null || timesIn(text) !== null,
  )
  const run = end < 0 ? top : top.slice(0, end)
  const last = run.findLastIndex(({ text }) => ofMenu.test(plain(text)))
  // The name of the whole follows.
  return last > 0 && run.length > last + 1
    ? run.slice(0, last + 1).filter(({ text }) => sectionOf(text) !== 'programme')
    : []
}

/** What a page prints at its foot, with its number: `A name – Programme 1`, `A name – Programme 2`. */
const feetOf = (lines: readonly SourceLine[]): SourceLine[] => {
  const feet = new Map<string, SourceLine[]>()
  for (const line of lines) {
    const match = line.cells.length > 1 || line.text.length > 160 ? null : /^(\D.{8,}?)\s+(\d{1,2})$/u.exec(line.text)
    if (!match || takeTimes(line.text) || takeDay(line.text) || takeBlock(line.text) !== null) continue
    if (takeNumber(line.text) !== null || plain(match[1] ?? '').split(' ').length < 3) continue
    feet.set(match[1] ?? '', [...(feet.get(match[1] ?? '') ?? []), line])
  }
  const numberOf = (line: SourceLine | undefined): number => Number(/\d{1,2}$/u.exec(line?.text ?? '')?.[0] ?? Infinity)
  return [...feet.values()]
    .filter((all) => all.length > 1 && numberOf(all[0]) < 3)
    .filter((all) => all.every((line, n) => numberOf(line) === numberOf(all[0]) + n))
    .flat()
}

/** Lines of a text without what pages, chats and notes put around a programme, and these. */
export const withoutPage = (lines: readonly SourceLine[]): Parted => {
  const stamped = withoutStamps(lines)
  const shown = withoutPictures(stamped.lines)
  const isAside = ({ cells, text }: SourceLine): boolean =>
    cells.length === 1 &&
    text.length < 160 &&
    (zone.test(text) ||
      byHouse.test(text) ||
      (facts.test(text) && takeTimes(text) === null) ||
      (written.test(text) && (takeDay(text) !== null || /\d/.test(text))))
  const around = new Set([...menuOf(shown.lines), ...feetOf(shown.lines)])
  const own = shown.lines.filter((line) => !around.has(line) && (!isAside(line) || isGreeting(line.text)))
  const kept = new Set(own)
  const appointed = withoutAppointment(own)
  const labelled = withLabels(appointed.lines)
  if (labelled.lines.length < 2) return { lines: [...lines], asides: [] }
  return {
    lines: labelled.lines,
    asides: [
      ...stamped.asides,
      ...shown.asides,
      ...shown.lines.filter((line) => !kept.has(line)),
      ...labelled.asides,
      ...appointed.asides,
    ],
  }
}
