import { isCountryName } from '../countryNames'
import { languageOf } from './languageOf'
import { onceFor, plain } from './lines'
import { isKindOfMeeting } from './marks'
import { isHouse } from './houses'

/** Lines of a head that say who invites, or which kind of gathering it is, and nothing of what is spoken of. */

/** What bodies of people are called in French, where the word stands first. */
const french =
  "écomusée|mus[ée]e|muséum|corporation|guilde?|ordre|collectif|réseau|association|amicale|syndicat|intersyndicale|union|chambre|société|institut|centre|fédération|fondation|conseil|université|hôpital|clinique|département|service|direction|section|unité|bureau|agence|ministère|mairie|bibliothèque|médiathèque|archives\\s(?:nationales|départementales|municipales|cantonales|fédérales|de l[’']État)|académie|école|collège|lycée|c[ée]gep|gymnase|conservatoire|faculté|laboratoire|observatoire|consortium|coalition|confédération|coopérative|préfecture|sous-préfecture|rectorat|théâtre|club|ligue|comité|secrétariat|délégation|commission|régie|office|cellule|pôle|groupement|regroupement|communauté\\s(?:de\\scommunes|d[’']agglomération|urbaine)|cercle|caisse|mutuelle|inspection|haute école|barreau|ambassade|consulat|haut-commissariat|commissariat|croix-rouge|diocèse"
/** In English, where it stands last or before `of` and `for`. */
const english =
  'museum guild society network association union chamber institute institut centre center federation foundation council university hospital department section unit office agency ministry library academy school college faculty laboratory lab observatory consortium coalition confederation cooperative club league board trust committee secretariat division branch cluster alliance commission embassy consulate senate authority corporation polytechnic chapter directorate bureau inspectorate charity partnership collective diocese'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
const bodyFirst = new RegExp(
  String.raw`^(?:l[ae]\s|l[’']|the\s|nos\s)?(?:grande?\s|haute?\s|royal\s)?(?:${french})(?:\s(?:(?:général|nation|région|fédér|provinci|départemen|canton|commun|intercommun|municip|internation|roy|mondi|univers|profession|académi|universit|français|belge|suisse|québécois|canadi|tunisi|marocain|algéri|sénégal|camerou|ivoiri|mali|burkin|béni|togol|luxembourg|roman|wallon|bruxell|europé|afric|supérieur|culturel|mixte|diocés)\p{L}*|\p{L}{3,}(?:ique|ale|aire|ienne|ien|aise|ais))){0,3}(?=\s|$)`,
  'iu',
)
/** The same in letters: `CAUE de l’Isère`, `CHU de Caen`. */
const lettered = /^(?:l[ae]s?\s|l[’'])?\p{Lu}[\p{Lu}\d-]{1,9}\s(?:d[eu]s?\s|de\sl[ae’']\s?|d[’'])(?:l[’'])?\p{Lu}/u
const bodyLast = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?:(?:[\p{Lu}\d][\p{L}\d’'.&-]*|of|and|for|the|&),?\s){1,6}(?:${english})(?:\s\([^()]{2,30}\))?$`,
  'u',
)
const bodyOf = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'.-]*\s){0,4}(?:${english})\s(?:of|for|on)\s(?:the\s)?\p{Lu}[^?!:«“"]{2,70}$`,
  'u',
)
/** What no body is called: `L’hôpital de demain`. */
const ofTitle =
  /(?<!\p{L})(?:demain|futur|future|avenir|hier|aujourd|possible|autrement|ensemble|face|together|tomorrow|beyond|rethinking|towards|making|vers|quand|comment|que|qui|où|how|what|why|when|who|meeting|day|workshop|seminar|conference|symposium|rencontres?|journées?|réunion|ateliers?|séminaire|colloque|in)(?!\p{L})/iu
const small = /^(?:of|and|for|the|de|du|des|la|le|et|d[’']|l[’'])(?!\p{Ll})/u
const isTitleCase = (text: string): boolean =>
  text.split(/\s+/u).every((word, n, all) => n === all.length - 1 || /^[\p{Lu}\d&]/u.test(word) || small.test(word))
/** Words in capitals as they are written in a name. */
const quiet = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) =>
    small.test(word.toLowerCase()) ? word.toLowerCase() : `${word.charAt(0)}${word.slice(1).toLowerCase()}`,
  )

/** Whether words name a body of people: `Musée de la mer`, `Guild of Legal Translators`, `WASH section`. */
export const isBody = (text: string): boolean => {
  if (isHouse(text)) return true
  if (ofTitle.test(text) || text.length > 110) return false
  const isLoud = !/\p{Ll}/u.test(text)
  const [first] = bodyFirst.exec(text) ?? []
  const behind = first === undefined ? '' : text.slice(first.length)
  if (first !== undefined) {
    if (/^\s(?:d[eu]s?\s|d[’']|de\sl|pour\s|of\s|for\s)/iu.test(behind) || (behind === '' && /\s/.test(text)))
      return true
    if (/^\s\p{Lu}/u.test(behind) && !isLoud) return true
  }
  if (lettered.test(text)) return true
  if (/(?<!\p{L})(?:and|for)\s.*(?:and|for)\s/iu.test(text)) return false
  const said = isLoud ? quiet(text) : text
  return (
    isTitleCase(said.replace(/\s\([^()]*\)$/u, '')) &&
    (bodyLast.test(said) ||
      bodyOf.test(said) ||
      // `Innovation, Science and Economic Development Canada`
      (/^\p{Lu}\S+(?:,?\s\S+){2,7}$/u.test(said) && isCountryName(said.split(' ').at(-1) ?? '')))
  )
}

/** What a series is called, and no more: `Cycle « A name »`, `COASTAL TALKS WORKSHOP SERIES`, `Séminaire « A name » –`. */
export const isOfSeries = (text: string): boolean =>
  /^(?:(?:cycle|série|series|collection|parcours|les (?:rendez-vous|midis|lundis|mardis|mercredis|jeudis|vendredis))(?:\s\p{L}+){0,3}\s[«“"][^«»“”"]+[»”"](?:\s\(?\d{4}.{0,8})?|(?:séminaire|seminar|webina(?:r|ire)s?|ateliers?|workshops?|rencontres)\s[«“"][^«»“”"]+[»”"]\s*[–—-]|\P{Ll}{0,1}.{4,60}\s(?:workshop|seminar|webinar|lecture|talk|meeting|training)s?\s(?:series|programme)(?:,?\s\(?\d{4}.{0,8})?)$/iu.test(
    plain(text),
  )

/** Whether a line says nothing of what is spoken of, but whose the meeting is, in all its parts: `UNICEF Zambia – WASH section`, `SOLVIVO – Horizon Europe`, `Musée de la mer / Museum of the Sea`. */
export const isCompany = onceFor((text: string): boolean => {
  const said = plain(text).replace(/\s(?:presents?|présentent?|invitent?|invites?)\s*:?$/iu, '')
  const parts = said.split(/\s+(?:\/{1,2}|\||[·•–—-])\s+/u)
  if (said.length > 160 || parts.some((part) => /[?!:]/.test(part))) return false
  const isOne = (part: string): boolean =>
    isOfSeries(part) ||
    isHouse(part) ||
    (!/[«“"]/.test(part) &&
      (isBody(part) ||
        // `SOLVIVO`, `UNICEF Zambia`
        (parts.length > 1 && /^\p{Lu}[\p{Lu}\d-]{2,11}(?:\s\p{Lu}[\p{L}-]+)?$/u.test(part)) ||
        /^(?:Horizon(?: Europe| 2020)?|Interreg|Erasmus\+?|ERC|ANR|H2020|LIFE|COST(?: Action)?)(?!\p{L})/u.test(part)))
  // `An Roinn Iascaigh / Department of Fisheries`
  const isTwice =
    parts.length === 2 &&
    /\s[/|·]\s/u.test(said) &&
    parts.some(isBody) &&
    parts.every((part) => isBody(part) || (languageOf(part) === null && !isKindOfMeeting(part)))
  // `West Riding Planners’ Forum – Autumn Meeting`
  const isMeetingOf =
    parts.length > 1 && parts.some(isBody) && parts.every((part) => isOne(part) || isKindOfMeeting(part))
  // `Hôpitaux universitaires de Genève, Service de pédiatrie`
  const commas = said.split(/,\s+/u)
  const isInParts = commas.length > 1 && commas.every((part) => isBody(part))
  return isTwice || isMeetingOf || isInParts || (parts.every(isOne) && (parts.length > 1 || isBody(said)))
})

/** Who pays for a project. */
const funders = String.raw`(?:ANR|ERC|PEPR|Horizon(?:\sEurope|\s2020)?|H2020|Erasmus\+?|Interreg|LIFE|COST|MSCA|FNS|SNSF|SNF|UKRI|AHRC|ESRC|EPSRC|NERC|NSF|DFG|CRSH|CRSNG|SSHRC|NSERC|FNRS|FRQ|Belspo|AFD|USAID|GIZ|EU|UE|IRD|ADEME|FEDER|ERDF)`
const lettersOrQuoted = String.raw`(?:[«“"][^«»“”"]+[»”"]|\p{Lu}[\p{L}\d’'&+-]*\p{Lu}[\p{L}\d+-]*(?:[\s-]\p{Lu}[\p{L}\d’'-]*){0,2})`
const named = String.raw`(?:${lettersOrQuoted}|\p{Lu}\p{L}+(?:[\s-](?:(?:d[ue]s?|la|of|the|and|et)\s)?\p{Lu}\p{L}+){0,3})`
const projectFirst = new RegExp(
  String.raw`^(?:l[ae]\s|l[’']|the\s|notre\s|our\s)?(?:projets?|project|programme|program|action|chaire|chair|initiative|plate-?forme|platform|mission|dispositif|convention|partenariat|partnership|campagne)(?:\s(?:${funders}|de\srecherche|de\scoop\p{L}+|européen(?:ne)?|national|régional|transfrontalier|international|pilote|interdisciplinaire|collaboratif|d[’']appui|d[’']établissement)){0,3}\s`,
  'iu',
)
const isNamedProject = new RegExp(String.raw`^${named}(?:\s[–—-]\s${funders}.{0,40})?$`, 'u')
const projectLast = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?:${funders}\s)?${lettersOrQuoted}(?:\s(?:[Rr]esearch|[Pp]ilot|${funders})){0,2}\s(?:[Pp]roject|PROJECT|[Pp]rojet|[Ii]nitiative|INITIATIVE|[Cc]onsortium|CONSORTIUM|[Pp]latform|[Nn]etwork|NETWORK|[Ll]iving [Ll]ab|COST [Aa]ction)$`,
  'u',
)
/** Whether a line says only of which project a meeting is: `Projet RIVAGES (Interreg)`, `The SALTMARSH Project`. */
export const isProject = onceFor((text: string): boolean => {
  const said = plain(text).replace(/\s\([^()]{2,60}\)$/u, '')
  if (said.length > 100 || /[?!:]/.test(said)) return false
  const [first] = projectFirst.exec(said) ?? []
  return first === undefined ? projectLast.test(said) : isNamedProject.test(said.slice(first.length))
})

/** Bodies that meet: what their meeting is called, where no other line is. */
const meets =
  /^(?:l[ae]\s|the\s)?(?:groupe de (?:travail|pilotage|concertation)|comité (?:de|des|technique|scientifique|consultatif|local|syndical)|conseil (?:de (?:quartier|classe|laboratoire|surveillance|la vie)|d[’']administration|municipal|communautaire|scientifique|syndical)|commission (?:de|des|consultative|locale|technique|paritaire)|assemblée|working (?:group|party)|task ?force|steering|advisory|[^,:]{3,40}\s(?:working group|working party|task ?force|steering (?:group|committee)|advisory (?:board|group)|users?[’']? group|committee)$)(?!\p{L})/iu
/** Whether a body is one that meets, as its name says: `Conseil de quartier X`, `WORKING GROUP ON SOILS`. */
export const isMeetingBody = (text: string): boolean => meets.test(plain(text))
