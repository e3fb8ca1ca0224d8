import { isBody } from './bodies'
import { languageOf } from './languageOf'
import { accented, onceFor, plain } from './lines'
import { isKindOfMeeting } from './marks'

/** Lines of a head that say which kind of gathering it is, whose or for whom, and nothing or little of what is spoken of. */

const gatherings =
  "journées?|matinées?|soirées?|rencontres?|réunions?|forum|assises|congrès|colloque|séminaires?|ateliers?|conférences?|webinaires?|formations?|universités? d[’']été"
const gatheringFirst = new RegExp(
  String.raw`^(?:\d{1,3}(?:e|ème|er|ère|es)\s|(?:grande|petite|première|deuxième|troisième)\s)?(?:${gatherings})(?:\sannuel(?:le)?s?)?\s(?:(?:de\s|d[’'])\p{Ll}[\p{L}-]+(?:\s(?:continue|professionnelle|annuelle|interne|commune|technique|collective))?|(?:d[eu]s?\s(?:la\s|l[’'])?|de\s(?:la\s|l[’']))(?:réseau|groupe|projet|programme|collectif|fédération|association|centre|laboratoire|master|chaire|service|département|consortium|adhérents|membres|partenaires|parties\sprenantes|doctorants)(?!\p{L})[^?!:«“"]{0,60}|annuel(?:le)?s?(?:\s(?:d[eu]s?|de\sla|de\sl[’'])\s?[^?!:«“"]{2,50})?)(?:\s20\d\d)?$`,
  'iu',
)
/** The same with what it is for, or for whom: `Formation syndicale`, `Matinée d’information à l’attention des CPAS`. */
const gatheringFor = new RegExp(
  String.raw`^(?:\d{1,3}(?:e|ème|er|ère|es)\s|[XVI]{1,5}(?:e|ème|es|èmes)\s|(?:grande|petite|première|deuxième|troisième)\s)?(?:${gatherings}|demi-journées?|après-midi|stages?|rendez-vous|petits?[- ]déjeuners?|(?:déjeuner|dîner|café)s?-(?:causerie|débat|conférence|rencontre)s?)(?:\s(?:\p{L}+(?:iques?|al|ale|aux|ales|ifs?|ives?|els?|elles?|aires?|ennes?|iens?|antes?)|ouverte?|publique?))*(?:\s(?:et\s)?(?:de\s|d[’'])(?:information|rencontres?|échanges?|formation|travail|réflexion|études?|partage|restitution|lancement|clôture|sensibilisation|découverte|concertation|consultation|présentation|valorisation|bilan|rentrée|cohésion|accueil|intégration|recherche|printemps|automne|hiver|été|équipe|service|discussions?|débats?))*(?:\s(?:continue|professionnelle|annuelle|interne|commune|technique|collective))?(?:\s(?:à l[’'](?:attention|intention)|à destination|ouverte? (?:à|aux))\s[^?!:«“"]{3,60})?(?:\s(?:à|en)\s\p{Lu}[\p{L}-]+)?(?:\s20\d\d)?$`,
  'iu',
)
const gatheringLast =
  /^(?:the\s|\d{1,3}(?:st|nd|rd|th)\s)?(?:(?:\p{Lu}[\p{L}\d’'&-]*|network|members?|annual|project|staff|development|professional|and|of|for|the)\s){1,6}(?:day|meeting|forum|gathering|assembly|days|away ?day|retreat)(?:\s20\d\d)?$/iu
/** Words that say for whom or of which kind a gathering is, and nothing of what is spoken of: `CPD Day`, `Staff Development Day`. */
const ofGathering = new Set(
  'half full day days morning afternoon evening one two three online hybrid virtual practitioner practitioners grantee grantees ranger rangers farmer farmers fisher fishers carer carers manager managers officer officers leader leaders clinician clinicians clinical physician physicians doctor doctors gp gps midwife midwives pharmacist pharmacists therapist therapists psychologist psychologists social worker workers solicitor solicitors lawyer lawyers judge judges engineer engineers architect architects planner planners curator curators archivist archivists conservator conservators educator educators lecturer lecturers academic academics scientist scientists fellow fellows scholar scholars youth young adult adults resident residents citizen citizens tenant tenants owner owners supplier suppliers donor donors funder funders beneficiary beneficiaries delegate delegates champion champions ambassador ambassadors trainer trainers mentor mentors supervisor supervisors examiner examiners coordinator coordinators inter agency interagency multi cross sector sectoral cpd cme research researcher researchers learning training network networking annual biannual quarterly monthly staff development professional professionals continuing education study members member membership project projects programme partner partners team teams practice away postgraduate graduate phd doctoral doctorate student students early career alumni consortium community communities faculty department departmental division school centre institute regional national international european african nordic local county city town spring summer autumn fall winter easter interdisciplinary public engagement knowledge exchange sharing information consultation stakeholder stakeholders user users group working steering committee board general assembly investigators final mid term midterm kick off kickoff launch closing inception review planning strategy open house induction orientation welcome volunteer volunteers trustee trustees parent parents teacher teachers nurse nurses nursing practitioner practitioners librarian librarians expert experts technical scientific joint special extraordinary new first second third and of for the'.split(
    ' ',
  ),
)
/** Whether the words before the kind of a gathering say only for whom it is, or whose: letters, or a word of these. */
const saysForWhom = (part: string): boolean =>
  (plain(part).match(/\p{L}[\p{L}\d’'&]*/gu) ?? [])
    .slice(0, -1)
    .every((word) => ofGathering.has(word.toLowerCase().replace(/[’']s?$/u, '')) || /^\p{Lu}[\p{Lu}\d&]+$/u.test(word))
/** Whether a line says only what kind of gathering it is, and for whom. */
export const isGatheringFor = onceFor((text: string): boolean => {
  const said = plain(text)
  return said.length < 140 && said.split(/\s+[/|·]\s+/u).every((part) => gatheringFor.test(part))
})
/** Whether a line says what kind of gathering it is and whose, and nothing of what is spoken of: `CPD Day 2026`, `Journée du réseau X`. */
export const isGathering = onceFor((text: string): boolean => {
  const said = plain(text)
  if (said.length > 140 || /[?!:«“"]/.test(said)) return false
  return said
    .split(/\s+(?:\/|\||·)\s+/u)
    .every(
      (part) =>
        isKindOfMeeting(part) ||
        gatheringFirst.test(part) ||
        (gatheringLast.test(part) && (/\p{Ll}/u.test(part) || plain(part).split(' ').length > 2) && saysForWhom(part)),
    )
})

/** The kind of a meeting, and on which occasion it is. */
export const isOccasion = (text: string): boolean => text.length < 200 && onOccasion.test(text)
const onOccasion =
  /^(?:(?:official|hybrid|virtual|public|high-level|joint)\s)?(?:side event|événement parallèle|parallel event|workshop|atelier|webina(?:r|ire)|séminaire|seminar|conférence|conference|colloque|rencontre|journée d[’']étude|panel|round ?table|table ronde|policy dialogue|training|formation)\s(?:on the (?:margins|sidelines|occasion)|in the (?:margins|framework)|en marge|dans le cadre|as part|à l[’']occasion|organi[sz]ed (?:by|on|in)|organisée? (?:par|en|à)|to mark|during|pendant|au cours)(?!\p{L}).{4,120}$/iu

/** A day, a week or a month that many keep: `Journées du patrimoine`, `Mental Health Week`. */
export const isKeptByMany = (text: string): boolean => text.length < 100 && kept.test(plain(text))
const kept =
  /^(?:\d{1,2}(?:e|ème|es)\s)?(?:(?:journées|semaine|mois|nuit|fête|quinzaine|printemps|festival|biennale)\s(?:européenne?s?\s|nationale?s?\s|mondiale?s?\s|internationale?s?\s)?(?:du|de la|de l[’']|des)\s?(?:patrimoine|archéologie|sciences?|musées?|recherche|chercheurs?|livres?|lecture|poètes|europe|environnement|développement durable|développement|eau|océans?|climat|biodiversité|alimentation|mobilité|santé(?: mentale)?|cerveau|droits? (?:des|de) (?:femmes|l[’']homme|l[’']enfant)|égalité|handicap|langues?|langue française|francophonie|histoire|archives?|bibliothèques|économie sociale|transition|numérique|sécurité|qualité|doctorants?)(?:\s20\d\d)?|(?:european|national|international|world|local|black|women[’']s|irish|scottish|welsh)?\s?(?:heritage|science|refugee|history|women[’']s|mental health|water|climate|earth|environment|archives?|museums?|libraries|libraries|book|maritime|disability|open access|health|careers|research(?:ers[’'])?|language|languages|innovation)\s(?:open days?|week|month|night|festival|fortnight|weekend)(?:\s20\d\d)?)$/iu

/** Kinds of gatherings that stand first, in French, and last, in English. */
const kindFirst =
  /^(?:(?:une?|la|le|l[’']|les|notre|nos)\s?)?(?:\d{1,3}(?:es?|èmes?|èes?|ers?|ères?|re|nde?s?)\s|[XVI]{1,5}(?:es?|èmes?)\s|\p{L}+ièmes?\s|premi(?:er|ère)s?\s|secondes?\s|grande?s?\s|petite?s?\s)?(?:(?:demi-)?journées?|matinées?|soirées?|après-midi|ateliers?|séminaires?|rencontres?|réunions?|colloques?|webinaires?|formations?|stages?|conférences?|rendez-vous|tables?[- ]rondes?|petits?[- ]déjeuners?|cafés?[- ]\p{L}+|workshops?|assises|universités?\sd[’']été|écoles?\sd[’']été|midis?|forums?|symposiums?|congrès)(?![\p{L}-])/iu
const kindLast =
  /(?:^|\s)(?:workshops?|webinars?|seminars?|meetings?|(?:study|training|learning|research|cpd|development|practice|open|away|team|network|members[’']?|information|knowledge|engagement|discussion|school|staff|teaching|review|planning|skills|awareness|updates?|partners?[’']?|careers|induction|reading|writing)[ -](?:days?|half-days?|mornings?|afternoons?|evenings?|sessions?|weekends?|meetings?|exchanges?)|away-?days?|masterclass(?:es)?|trainings?|courses?|round ?tables?|briefings?|retreats?|get-?togethers?|gatherings?|webinar|exchange|reading group|working group meeting|lunch|breakfast|seminar series)(?:\s(?:20\d\d|[IVX]{1,4}|#?\d{1,2}|no\.\s?\d{1,2}|n°\s?\d{1,2}))?$/iu
/** What parts a kind of gathering from what is spoken of. */
const ofMatter =
  /(?<!\p{L})(?:sur|autour|consacrée?s?|portant|relatif|relative|intitulée?s?|on|about|around|entitled|titled|called|dedicated|towards?|vers|face)(?!\p{L})|[?!:«“"]/iu
const isProper = /^(?:(?:\p{Lu}[\p{L}’'&.-]*|of|and|the|for|d[eu]s?|la|et)(?:\s|$)){2,8}$/u
/** Whether a line names the kind of a gathering with its public, its house or a word of what it is about, in few words: `Practitioners’ workshop`, `ATELIER INTER-ASSOCIATIONS`, `Northern Libraries Group study day`, `A Community Trust - Study Morning`. */
export const isOfKind = onceFor((text: string): boolean => {
  const said = accented(plain(text))
  if (said.length > 110 || ofMatter.test(said)) return false
  const isOne = (part: string): boolean =>
    part.split(' ').length < 9 && (kindFirst.test(part) || kindLast.test(part) || isKindOfMeeting(part))
  // `Leicestershire Community Nursing - Study Morning`
  const [, whose = '', kind = ''] = /^([^–—-]{4,60}?)\s+[–—-]\s+([^–—-]{4,40})$/u.exec(said) ?? []
  if (
    kind !== '' &&
    (languageOf(whose) === null || isProper.test(whose)) &&
    /^\p{Lu}\S*\s/u.test(whose) &&
    (isKindOfMeeting(kind) || kindLast.exec(kind)?.[0] === kind)
  )
    return true
  return said.split(/\s+[/|·]\s+/u).every((half) => {
    const parts = half.split(/\s+[–—-]\s+|,\s+/u)
    return (
      parts.some(isOne) && parts.every((part) => isOne(part) || isBody(part) || /^\p{Lu}[\p{Lu}\d&-]+$/u.test(part))
    )
  })
})
/** Whose a gathering is or for whom, behind its kind: `des infirmières`, `du réseau`, `INTER-ASSOCIATIONS`. */
const isWhose =
  /^(?:\s(?!d[eu]s?\s|d[’'])\p{L}+){0,3}\s(?:des\s(?:\p{L}+(?:eurs|euses|rices|ants|antes|istes|iens|iennes|iers|ières|aires|ents|entes|ologues|logues)|équipes|services|élus|élues|médecins|maires|jeunes|membres|cadres|anciens|professeur\p{L}*|comités|réseaux|associations|clubs|communes|villes|bénévoles|parents|familles|syndicats|communautés)|d(?:u|e\sl[ae]|e)\s(?:(?:réseau|groupe|gis|gdr|projet|programme|collectif|comité|centre|laboratoire|labo|master|service|département|consortium|secteur|personnel|club|conseil|pôle|cercle|syndicat|ministère|diocèse|canton|ordre|barreau|chu|chr|ch|rectorat|musée|association|équipe|société|fédération|fondation|chaire|filière|région|ville|métropole|commune|direction|section|faculté|université|branche|plateforme|communauté|mission)(?!\p{L}))|de\sl[’'](?:(?:association|école|équipe|institut|unité|ordre|union|académie|observatoire|hôpital|université|agence|ufr|ur|umr)(?!\p{L})))|(?<!\p{L})(?:inter|intra)-?\p{L}+|(?<!\p{L})(?:à destination|à l[’']attention|à l[’']intention|for|of the)(?!\p{L})/iu
/** The same by letters: `du GIS Eau`. */
const isOfLetters = /(?:\sdu|\sde|\sde\sla|\sdes|\sde\sl[’']|\sd[’'])\s?\p{Lu}[\p{Lu}\d-]+(?!\p{L})/u
/** Whether a line that names the kind of a gathering says by some word what is spoken of: `Journée de psychiatrie rurale`, `Frailty Learning Day`. */
export const isOfKindAndMatter = onceFor((text: string): boolean => {
  const said = plain(text)
  const halves = said.split(/\s+[/|·]\s+/u)
  if (halves.length > 1) return halves.every((half) => isOfKindAndMatter(half))
  if (!isOfKind(text) || isGathering(text) || isGatheringFor(text) || isKindOfMeeting(text)) return false
  // `Séminaire Normes & Marchés` is what a series is called.
  if (/\s[–—-]\s|,\s/.test(said) || (/^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(said) && kindFirst.test(said))) return false
  const [first] = kindFirst.exec(said) ?? []
  if (first !== undefined)
    return !isWhose.test(said.slice(first.length)) && !(/\p{Ll}/u.test(said) && isOfLetters.test(said))
  const [last = ''] = kindLast.exec(said) ?? []
  const before = said.slice(0, said.length - last.length)
  // `Northern Libraries Group study day`, `Practitioners’ workshop`
  const isOfProper =
    /^\s?\p{Ll}/u.test(last) && /\s/.test(before) && before.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word))
  return before !== '' && !isOfProper && !isBody(before) && !/s[’']$/u.test(before) && !saysForWhom(said)
})
