import { inEither, plain } from './lines'

export type PastedRole = 'speaker' | 'discussant' | 'moderator'

const roleWords: Readonly<Record<PastedRole, string>> = {
  moderator: String.raw`mod(?:ér)?\.|(?:panel|session|round\s?table|discussion)\s(?:moderator|lead|host|facilitator)s?(?=\s*:)|ch\.(?=\s?[:\p{Lu}])|prés(?:id)?\.|anim\.|fac(?:il)?\.(?=\s?[:\p{Lu}])|(?:sous|avec)\s+la\s+(?:présidence|modération)\s+d(?:e(?:\s+la)?|u|[’'])|(?:co-?)?mod[ée]r(?:ation(?:\s+par)?|ée?s?\s+par|ateurs?|atrices?|ateur[·.(/-]?rices?[)]?|ateur[·.-]trice[·.-]?s?)|(?:co-?)?animation|(?:co-?)?animée?s?\s+par|(?:co-?)?animat(?:eur|rice)s?|moderat(?:ors?|ion|ed\s+by)|(?:(?:session|workshop|meeting|conference|panel|program(?:me)?|day)\s+)?(?:co-?)?chair(?:ed\s+by|s|person|man|woman)?|président?e?\s+de\s+séance|présidente?s?(?=\s*:)|président[·.(/-]?e\)?(?=\s*:)|(?:co-?)?présidence(?:\s+de\s+(?:la\s+)?(?:séance|session))?|présidée?s?\s+par|(?:master|mistress|m\.?c\.?)\s+of\s+ceremon(?:y|ies)|m\.?c\.?(?=\s*:)|em-?cees?(?=\s*[:/])|compères?(?=\s*:)|présentat(?:eur|rice)s?\s+de\s+la\s+(?:journée|soirée)|maître(?:sse)?\s+de\s+cérémonie|facilitée?s?\s+par|coordonnée?s?\s+par|led\s+by|hosted\s+by|convened\s+by|(?:co-?|lead\s)?facilitat(?:ion|ors?|ed\s+by|eur|rice)s?|leads?(?=\s*:)|mod\.?(?=\s*:)|prés\.?(?=\s*:)|anim\.?(?=\s*:)|leaders?(?=\s*:)|hosts?(?=\s*:)|hôte(?:sse)?s?(?=\s*:)|conven[eo]rs?(?=\s*:)|pilotes?(?=\s*:)`,
  discussant: String.raw`disc(?:ut)?\.|discutant(?:e|s|es|[·.]e[·.]?s?|\(e\)s?)?|discussants?|répondant(?:e|s|es)?|respondents?|(?:réponse|response|commentaires?|comments?)(?=\s*:)`,
  speaker: String.raw`rapporteu(?:r|se)s?(?:\se)?(?=\s*:)|resource\s(?:persons?|people)(?=\s*:)|(?:chief\s)?guests?(?:\sof\shono(?:u)?r)?(?=\s*:)|chief\sguest|invitée?s?\sd[’']honneur|grands?\stémoins?(?=\s*:)|guest\sof\shono(?:u)?r|personnes?[- ]ressources?(?=\s*:)|interv\.(?=\s*:)|guides?(?=\s*:)|form(?:ateurs?|atrices?)(?=\s*:)|trainers?(?=\s*:)|(?:instructors?|enseignante?s?|tut(?:eur|rice|or)s?)(?=\s*:)|lecturers?(?=\s*:)|invitée?s?|guests?|(?:guest|keynote|invited)\s+speakers?|conférenci(?:er|ère)s?|avec\s+la\s+participation\s+de|intervenant(?:e|s|es|[·.]e(?:[·.]?s)?|\(e\)\(?s?\)?|[·.]es)?|intervien(?:t|nent|dront)|intervention\s+de|orat(?:eur|rice)s?|speakers?|presenters?|presented\s+by|présentée?s?\s+par|introduite?s?\s+par|introduced\s+by|panell?ists?|panélistes?|contribut(?:ors?|eurs?|rices?)(?=\s*:)|panel\smembers?(?=\s*:)|membres\sdu\spanel(?=\s*:)|participant(?:s|es|[·.]e[·.]?s|\(e\)s)|avec|with|par|by`,
}
const roles = (['moderator', 'discussant', 'speaker'] as const).map((role) => [role, roleWords[role]] as const)
const anyRole = roles.map(([, words]) => words).join('|')
const label = new RegExp(
  String.raw`^(?:${anyRole})(?:\s*[/|]\s*(?:${anyRole})|\s*\((?:${anyRole})\))?(?:\s(?:n[°o]\s*)?\d{1,2}|\s(?:générale?|général|both\sdays|all\sdays|throughout|(?:pour\s)?toute\sla\sjournée|des\sdeux\sjours)|\s(?:d[eu]s?(?:\s(?:la|ce(?:tte|s)?))?|de\sl[’']|(?:of|for|on|during)(?:\s(?:the|all|this))?|throughout(?:\sthe)?|pour(?:\s(?:toute\sla|la|les|l[’']))?|durant\s(?:la|les))\s?(?:(?:whole|entire|full|deux|trois|both|two|three)\s)?(?:journées?|jours|séances?|sessions?|matinée|après-midi|ateliers?|colloque|séminaires?|formations?|conférences?|réunions?|webinaires?|forum|événement|rencontres?|débats?|table\sronde|days?|meeting|workshop|seminar|conference|forum|training|symposium|webinar|morning|afternoon|event|discussions?|panel))?\s*(?::|–|—|-\s)\s*`,
  'iu',
)
const bare = new RegExp(String.raw`^(?:${anyRole})(?:\s*[/|]\s*(?:${anyRole}))?\s*:?$`, 'iu')
/** What a talk is called where whoever gives it is named behind, and which is no title: `exposé de A B`, `a talk by A B`. */
const talks = String.raw`(?:(?:grande?|brève?|courte?|short|brief|invited|keynote|plenary|public|opening|closing|introductory|illustrated)[\s-])?(?:conférence|exposé|intervention|communication|présentation|témoignage|causerie|allocution|discours|leçon|éclairage|retour\sd[’']expérience|récit|atelier|formation|cours|réponse|propos|regards?|contribution|mise\sen\s(?:perspective|contexte)|talk|lecture|presentation|paper|address|keynote|workshop|remarks|testimony|overview|briefing|reflections?|response|report|masterclass|class|training|speech|contribution)(?:\s(?:musicale?|inaugurale?|introducti(?:f|ve)|liminaire|invitée?|plénière|illustrée?|d[’'](?:ouverture|introduction)|de\sclôture|remarks|address|speech|lecture|talk))?`
/** The same, and what is a title by itself. */
const given = String.raw`(?:${talks}|mots?(?:\sd[’'](?:accueil|ouverture|introduction)|\sde\s(?:bienvenue|clôture|la\sfin|conclusion))|ouverture|accueil|introduction|conclusions?|synthèse|clôture|bilan|welcome|opening|closing|introductions?)(?:\s\p{L}+)?`
/** What is done by whoever leads or gives something. */
const done = String.raw`(?:co-?)?(?:présent|anim|modér|présid|facilit|coordonn|assur|guid|comment|men|dirig|encadr|clôtur|donn|prononc|propos|illustr|lanc|prépar|partag|orchestr|interprét|accompagn|rapport|discut|racont|jou|dispens|délivr|orient|pilot|organis)ée?s?|(?:co-?)?(?:introduit|conduit|ouvert|tenu|lu|conclu|accueilli|servi)e?s?`
const doneIn = String.raw`(?:co-?)?(?:moderated|chaired|presented|facilitated|led|hosted|introduced|given|delivered|run|taught|opened|closed|conducted|guided|performed|read|curated|convened|co-?ordinated|concluded|summarised|summarized|shared|illustrated|launched)`
const beside = String.raw`(?:en\s(?:présence|compagnie)|avec\sla\s(?:participation|contribution|complicité)|aux\scôtés)\sd(?:e(?:\sla(?=\s\p{Ll}))?|u|es|[’'])|in\sthe\s(?:presence|company)\sof|with\s(?:the\sparticipation\sof|contributions\s(?:from|by)|guests?|speakers?)|featuring|w\/|ft\.|feat\.`
const someone = String.raw`(?:\s*:)?(?:\s+|(?<=[’'/]))(?:(?:l[ae]|the)\s+(?=(?:dre?|pre?|prof\p{L}*)\.?\s))?(?=\p{Lu})`
const by = new RegExp(
  String.raw`^(?:(?:sous|avec) la (?:présidence|modération) d(?:e(?: la)?|u|[’'])|(?:avec|par|with|by)\s*[/|]\s*(?:avec|par|with|by)|par|by|avec|with|(?:${done})\spar|(?:${doneIn})\sby|${beside}|(?:an?\s|une?\s)?(?:intervention|exposé|communication|présentation|conférence) d[e’']|(?:an?\s)?(?:talk|lecture|paper) by)${someone}`,
  'iu',
)
const name = String.raw`(?:\s*:)?(?:\s+|(?<=[’'/]))(?:(?:le|la|the)\s+)?(?=\p{Lu})`
/** Words without which no line says in its midst who speaks. */
const hints =
  /\s(?:par|by|avec|with|w\/|featuring|f(?:ea)?t\.|présence|presence|compagnie|company|côtés|présidence|modération|de|of|from|d[’'].*)(?:\s|$)/iu
const within = new RegExp(
  String.raw`[,.;]?\s+(?:sous\sla\s(?:présidence|modération|conduite|houlette|direction|animation|responsabilité)\sd(?:e(?=\s)|[’'])|under\sthe\sguidance\sof|(?:(?:${done})\spar|(?:${doneIn})\sby|${beside}|par|by|avec|with))${name}|(?:\s*[,.;:]|\s[–—-])\s+(?:an?\s|une?\s|l[ae]\s|l[’']|the\s)?${talks}(?:\s(?:${done}|${doneIn}))?\s(?:par|de|d[’']|by|from|with|avec)${name}`,
  'giu',
)
const atStart = new RegExp(String.raw`^${given}\s+(?=(?:de|d[’']|of|from)(?:\s|(?<=[’']))\s*\S)`, 'iu')
const ofWhom = new RegExp(String.raw`^(?:de|d[’']|of|from)${name}`, 'iu')
/** The places where a line says in its midst who speaks: `A title par A B`, `A title. Talk by A B`, `A title, en présence de A B`, `Réponse de A B`. */
export const spokenWithin = (text: string): { 0: string; index: number }[] => {
  if (!hints.test(text)) return []
  // `Shared reading of a text by Thomas Aquinas`; `Presentation of the book by A B` and `… by A B, a house` say who speaks.
  const ofWork = (index: number): boolean =>
    /\s(?:an?|une?|d[’']une?)\s(?:\p{L}+\s)?(?:text|poem|novel|play|film|book|letter|painting|song|texte|poème|roman|pièce|livre|lettre|tableau)s?[’”"»]?$/iu.test(
      text.slice(0, index),
    ) && !/[,;:(–—]/u.test(text.slice(index))
  const [start] = atStart.exec(text) ?? []
  const [of] = start === undefined ? [] : (ofWhom.exec(text.slice(start.length)) ?? [])
  return [
    ...(start !== undefined && of !== undefined ? [{ 0: of, index: start.length }] : []),
    ...[...text.matchAll(within)]
      .filter(({ 0: said, index }) => !(/^\s+(?:by|par)\s/iu.test(said) && ofWork(index)))
      .map(({ 0: said, index }) => ({ 0: said, index })),
  ]
}
/** `moderator A B`: the role right before a name and nothing else. */
const before =
  /^(?:[Mm]oderator|[Mm]od[ée]rat(?:eur|rice|ion)|[Mm]od(?:ér)?\.|[Cc]hair(?:person|woman|man)?|[Cc]h\.|[Pp]résidence|[Pp]résidente?(?: de séance)?|[Pp]rés(?:id)?\.|[Dd]iscussant|[Rr]espondent|[Dd]iscutante?|[Dd]isc(?:ut)?\.|[Aa]nimation|[Aa]nimat(?:eur|rice)|[Aa]nim\.|[Ff]acilitat(?:or|eur|rice|ion)|[Ff]ac(?:il)?\.|[Hh]ost(?:ed by)?|[Cc]onven[eo]r)\s+(?=(?:(?:Dre?|Pre?|Prof|Mmes?|MM?|Me|Mr|Mrs|Ms|Mlle|Sr|Rev|Cllr|Judge|Hon)\.?\s+)?(?:\p{Lu}[\p{L}’'.-]*\s+(?:(?:de|du|des|da|dos|van|von|der|la|le|el|al|ben|bin)\s+){0,2}){1,3}\p{Lu}[\p{L}’'-]+\s*(?:\([^()]*\)|,[^()]{2,80})?\s*$)/u
/** `La rencontre sera animée par A B` */
const sentence = new RegExp(
  String.raw`^(?:la|le|l[’']|les|cette?|the|this)\s?[^.,:;–—()]{3,40}\s(?:sera|seront|est|sont|will be|is)\s+((?:${anyRole}))\s+(?:(?:l[ae]s?|the)\s+(?=\p{Lu}\p{L}{0,5}\.?\s\p{Lu}))?(?=\p{Lu})`,
  'iu',
)
const ofAll = new RegExp(
  String.raw`^(?:journée|rencontre|atelier|réunion|webinaire|séminaire|colloque|conférence|workshop|meeting|webinar|seminar|(?:study )?day|event)(?:\s\p{Ll}[^\d.,:;–—()]{1,30})?\s+(?:${anyRole})\s+(?:(?:l[ae]s?|the)\s+(?=\p{Lu}))?(?=\p{Lu})`,
  'iu',
)
/** Whoever leads the whole, above all sessions: `Journée animée par A B`. */
export const takeLeadOfAll = (text: string): { role: PastedRole; rest: string } | null => {
  const match = ofAll.exec(text)
  return match && { role: roleOfSpoken(match[0]), rest: text.slice(match[0].length) }
}

const named = roles.map(([role, all]) => [role, new RegExp(`^(?:${all})(?![\\p{L}])`, 'iu')] as const)
const byRole = (words: string): PastedRole | null => named.find(([, form]) => form.test(words))?.[0] ?? null

const leading =
  /anim|modér|présid|facilit|coordonn|dirig|pilot|(?:moderat|chair|facilitat|host|co-?ordinat|conven|organis)|(?:^|\s)(?:co-?)?led(?:\s|$)/iu
/** Whose part the words of `spokenWithin` name. */
export const roleOfSpoken = (written: string): PastedRole =>
  leading.test(written) ? 'moderator' : /discut/iu.test(written) ? 'discussant' : 'speaker'

/** The role that a line names in front, and whoever follows: `Modérateur : John Collins`. `rest` is empty where only the role stands. */
export const takeRole = (text: string): { role: PastedRole; rest: string } | null => {
  // `Présidente de l’atelier / Workshop chair: A B`
  for (const one of inEither(text)) {
    const said = takeRole(one)
    if (said) return said
  }
  const spoken = by.exec(text)
  const match = label.exec(text) ?? bare.exec(text) ?? spoken ?? before.exec(text) ?? sentence.exec(text)
  if (!match) return null
  const role = byRole(plain(match[1] ?? match[0])) ?? (match === spoken ? roleOfSpoken(match[0]) : null)
  return role && { role, rest: text.slice(match[0].length) }
}

const twice = new RegExp(String.raw`(?<=^|[/|;,.(–-]\s)((?:${anyRole}))\s*[/|]\s*(?:${anyRole})\s*:`, 'giu')
/** The same behind a label in each language: `modérateur : A B / moderator: A B`. */
const namedTwice = new RegExp(
  String.raw`((?:${anyRole})\s?:\s+([^/:;()]{4,60}(?:\([^()]{2,60}\))?))\s[/|]\s(?:${anyRole})\s?:\s+\2(?![\p{L}])`,
  'giu',
)
/** A text with labels of roles that stand there in two languages in the first: `Avec / With:` as `Avec :`. */
export const labelledOnce = (text: string): string => text.replace(twice, '$1 :').replace(namedTwice, '$1')

/** `A B in the chair`, `A B to chair` */
const inChair =
  /\s+(?:in\sthe\schair|to\s(?:chair|moderate|facilitate|lead|host)|(?:chair|moderat|facilitat|presid|host)ing|as\s(?:chair|moderator|facilitator)|à\sl[’']animation|à\sla\s(?:modération|présidence)|(?:anime|modère|préside|animera|modérera|présidera|will\s(?:chair|moderate|facilitate|lead))(?:\s(?:la\s(?:discussion|séance|table\sronde)|le\sdébat|les\séchanges|the\s(?:discussion|session|panel|debate)))?)\s*\.?$/iu
/** A role in brackets behind whoever has it, which is none before a name. */
const behindName =
  /^(?:mod(?:ér)?\.?|moderating|chairing|facilitating|presiding|leading|host(?:ing)?|lead|modère|anime|préside|(?:co-?)?(?:moderator|chair|facilitator|modérateur|modératrice|animateur|animatrice)|(?:panel|session|round ?table|discussion)\s(?:chair|moderator|lead|host)|à\sl[’'](?:animation)|à\sla\s(?:modération|présidence))$/iu
/** The role that words behind a name say and nothing else: `chair`, `modération`, `moderating`. */
export const roleBehind = (text: string): PastedRole | null => {
  const role = takeRole(text)
  return role?.rest === '' ? role.role : behindName.test(text.trim()) ? 'moderator' : null
}
/** What somebody is of, and the role that stands beside it in brackets: `CNRS, modération`. A chair with a capital is a post. */
export const takeRoleBeside = (text: string): { role: PastedRole; rest: string } | null => {
  const parts = text.length > 200 ? [] : text.split(/\s*(?:[,;]|\s[–—-])\s+/u)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return null
  for (const [word, isLast] of [
    [last, true],
    [first, false],
  ] as const) {
    const role =
      /^(?:Chair|Présidente?|Host|Lead|Facilitator|Animat(?:eur|rice)|Leader|Guest|Invitée?|Coordinat(?:or|rice|eur))/u.test(
        word,
      )
        ? null
        : roleBehind(word)
    if (role === null || role === 'speaker') continue
    const at = isLast ? text.lastIndexOf(last) : text.indexOf(first) + first.length
    const rest = isLast ? text.slice(0, at) : text.slice(at)
    return { role, rest: rest.replace(/^[\s,;–—-]+|[\s,;–—-]+$/gu, '') }
  }
  return null
}
/** Whoever leads, in brackets behind the others of a list: `A B, C D (moderator: E F)`. */
export const takeLedBehind = (text: string): { before: string; role: PastedRole; rest: string } | null => {
  const [, before = '', inner = ''] =
    (text.endsWith(')') ? /^(.{4,})\s\(([^()]{6,160})\)$/su.exec(text) : null) ??
    // `A B, C D (a house) – animation : E F`
    (text.length < 400
      ? /^(.{4,}\S)\s+[–—-]\s+(\p{L}{4,20}(?:\s\p{L}{2,12})?\s?:\s[^:–—]{4,120})$/su.exec(text)
      : null) ??
    []
  const role = before === '' ? null : takeRole(inner)
  return role && role.role !== 'speaker' && role.rest !== '' ? { before, ...role } : null
}
const atEnd = new RegExp(String.raw`\s*(?:[(\[]\s*(${anyRole})\s*[)\]]|[,–—-]\s*(${anyRole}))\s*$`, 'iu')

/** The role that a text ends with: `John Collins (modérateur)`. */
export const takeLastRole = (text: string): { role: PastedRole; rest: string } | null => {
  const chairs = inChair.exec(text)
  if (chairs && chairs.index > 0) return { role: 'moderator', rest: text.slice(0, chairs.index) }
  const match = atEnd.exec(text)
  const bracket = match || text.length > 400 ? null : /\s*[([]\s*([^()[\]]{3,40}?)\s*[)\]]\s*$/u.exec(text)
  if (bracket && behindName.test(bracket[1] ?? '')) return { role: 'moderator', rest: text.slice(0, bracket.index) }
  const role = match && byRole(match[1] ?? match[2] ?? '')
  return match && role ? { role, rest: text.slice(0, match.index) } : null
}

/** Whoever a heading names in brackets with their role: `Programme (animation : A B)`. */
export const takeRoleInBrackets = (text: string): { role: PastedRole; names: string; rest: string } | null => {
  const bracket = /^(.+\S)\s*\(([^()]+)\)$/u.exec(text)
  const said = bracket && takeRole(bracket[2] ?? '')
  return bracket && said && said.rest !== '' ? { role: said.role, names: said.rest, rest: bracket[1] ?? '' } : null
}
