import { isCountryName } from '../countryNames'
import { languageOf } from './languageOf'
import { accented, onceFor, plain } from './lines'
import { isKindOfMeeting } from './marks'
import { isHouse, isTopic } from './houses'

/** Lines of a head that say who invites, or which kind of gathering it is, and nothing of what is spoken of. */

/** What bodies of people are called in French, where the word stands first. */
const french =
  "écomusée|mus[ée]e|muséum|corporation|guilde?|ordre|collectif|réseau|association|amicale|syndicat|intersyndicale|union|chambre|société|institut|centre|fédération|fondation|conseil|université|hôpital|clinique|polyclinique|hospices|département|service|direction|section|unité|bureau|agence|ministère|mairie|bibliothèque|médiathèque|ludothèque|archives\\s(?:nationales|départementales|municipales|cantonales|fédérales|de l[’']État)|académie|école|collège|lycée|c[ée]gep|gymnase|conservatoire|faculté|laboratoire|observatoire|consortium|coalition|confédération|coopérative|préfecture|sous-préfecture|rectorat|théâtre|opéra|orchestre|club|ligue|comité|secrétariat|sous-secrétariat|délégation|représentation|commission|régie|office|cellule|pôle|groupement|regroupement|rassemblement|communauté\\s(?:de\\scommunes|d[’']agglomération|urbaine)|syndicat mixte|cercle|caisse|mutuelle|mutualité|inspection|haute école|barreau|ambassade|consulat|haut-commissariat|commissariat|croix-rouge|croissant-rouge|diocèse|archidiocèse|paroisse|consistoire|parc|réserve|jardin\\s(?:botanique|des plantes)|aquarium|organisation|alliance|mission\\s(?:locale|régionale|permanente|interministérielle)|groupe\\s(?:de\\srecherche|d[’']études?|d[’']intérêt|hospitalier|scolaire|français|belge|suisse|romand|d[’']action)|équipe|maison\\s(?:de\\s(?:quartier|santé|retraite|la\\sculture|l[’']emploi)|des\\s(?:associations|jeunes|sciences)|d[’']arrêt|départementale|familiale|médicale|communale)|centrale|plateforme|plate-forme|administration|autorité|gendarmerie|police|tribunal|cour|parlement|sénat|brigade|bataillon|instance|intercommunale|intercommunalité|table\\s(?:de\\s(?:quartier|concertation)|régionale)|arrondissement|commissariat|chaire|filière|station|foyer|résidence|crèche|internat|institution|foyer|entraide|compagnie|troupe|radio|éditions|presses|librairie|coordination|conférence\\sdes\\s(?:recteurs|présidents|directeurs|évêques)|état-major|service\\spublic|pôle\\s(?:emploi|santé)|association"
/** In English, where it stands last or before `of` and `for`. */
const english =
  'museum guild society network association union chamber institute institut centre center federation foundation council university hospital infirmary hospice clinic surgery department section unit office agency ministry library academy school college faculty laboratory lab observatory consortium coalition confederation cooperative co-operative club league board trust committee secretariat division branch cluster alliance commission embassy consulate delegation senate authority corporation polytechnic chapter directorate bureau inspectorate charity partnership collective collaborative diocese archdiocese parish synod church borough county district order administration group team service services government police constabulary brigade command court tribunal parliament assembly registry bar orchestra theatre choir archive archives gallery aquarium zoo bank fund press movement forum hub circle fellowship fraternity institution organisation organization society’s taskforce conservatoire conservatory seminary nursery hostel treasury executive'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
/** Bodies whose town or country stands behind them: `Trinity College Dublin`, `Digital Rights Network Europe`. */
const beforePlace =
  'Museum|Society|Network|Association|Union|Institute|Centre|Center|Federation|Foundation|Council|University|Hospital|Clinic|Library|Libraries|Academy|School|College|Lab|Alliance|Commission|Coalition|Trust|Police|Archives|Museums|Statistics|Parks|Service|Services|Agency|Chamber|Club|League|Consortium|Partnership|Group|Campus'
/** A part of a house, with what it is for before whose it is: `Espace éthique du GHT Somme Littoral`, `Cellule qualité du CHU`. */
const bodyWithin =
  /^(?:[Ee]space|[Pp]ôle|[Cc]ellule|[Mm]ission|[Aa]ntenne|[Éé]quipe|[Uu]nité|[Ss]ervice|[Ff]ilière|[Dd]irection|[Pp]lateforme|[Dd]ispositif|[Oo]bservatoire|[Cc]oordination|[Cc]haire|[Cc]omité|[Gg]roupe|[Cc]ommission|[Rr]éseau|[Dd]élégation|[Dd]épartement|[Bb]ureau)(?:\s\p{Ll}[\p{L}’'-]+|\s\p{Lu}\p{Ll}+){1,3}\s(?:du|de\sla|de\sl[’']|des|de|d[’'])\s?(?:\p{Lu}{2,}[\p{L}\d]*|\p{Lu}\p{Ll}+|université|hôpital|académie|ville|métropole|région|département|canton|ministère|faculté|musée)(?:\s[\p{L}\d’'-]+){0,5}$|^[Ss]ervice\s(?:interministériel|interdépartemental|intercommunal|universitaire|départemental|régional|cantonal|communal)(?:\s.{0,40})?$|^[Mm]ission\s(?:des|de\sla|de\sl[’']|du)\s?(?:archives|culture|formation|recherche|égalité|patrimoine|qualité|numérique|handicap|europe|international)(?:\s.{0,40})?$/u
const bodyFirst = new RegExp(
  String.raw`^(?:l[ae]\s|l[’']|the\s|nos\s)?(?:grande?\s|haute?\s|royal\s)?(?:${french})(?:\s(?:(?:général|nation|région|fédér|provinci|départemen|canton|commun|intercommun|municip|internation|roy|mondi|univers|profession|académi|universit|français|belge|suisse|québécois|canadi|tunisi|marocain|algéri|sénégal|camerou|ivoiri|mali|burkin|béni|togol|luxembourg|roman|wallon|bruxell|europé|afric|supérieur|culturel|mixte|diocés|francophon|interprofession|indépendant|naturel|public|privé|hospitali|agricol|forestier|doctoral|étudiant|fédératif|collégial|populair|autonom|libre|ouvert|sociale?s?$)\p{L}*|\p{L}{3,}(?:ique|ale|aire|ienne|ien|aise|ais|ole|ive|if|elle|el|aine|ain)s?)){0,3}(?=\s|$)`,
  'iu',
)
/** The same in letters: `CAUE de l’Isère`, `CHU de Caen`. */
const lettered = /^(?:l[ae]s?\s|l[’'])?\p{Lu}[\p{Lu}\d-]{1,9}\s(?:d[eu]s?\s|de\sl[ae’']\s?|d[’'])(?:l[’'])?\p{Lu}/u
/** Letters that only bodies are called by, and what stands behind them: `DRAC Grand Est`, `EHPAD Les Tilleuls`, `GIS Patrimoines en partage`, `HSE South`. */
const letters =
  /^(?:l[ae]\s|l[’']|the\s)?(?:DREAL|DEAL|DRAC|DRAAF|DREETS|DDETS(?:PP)?|DDTM?|DIRM|DISP|DSDEN|DASEN|ARS|CAF|CPAM|CARSAT|MSA|URSSAF|CCI|CMA|CAUE|SDIS|CNFPT|CDG|INSEE|EHPAD|IME|ESAT|SESSAD|CMPP?|MJC|MDPH|CCAS|CIAS|CPAS|CISSS|CIUSSS|CLSC|MRC|CRDI|INRAE?|INSERM|CNRS|IRD|CIRAD|ADEME|ONF|OFB|BRGM|IFREMER|IGN|INA|INHA|INED|EHESS|EPHE|ENS|ENSA|ENSSIB|INP|INSA|INSPE|ESPE|HES-SO|HEP|HEG|HETSL?|EPFL|ETH|UNIL|UNIGE|UCLouvain|ULB|ULi[èe]ge|UNamur|UQAM|UQAR|UQTR|ÉTS|HEC|ENAP|CFA|CFPPA|EPL(?:EFPA)?|LEGTA|GRETA|GIP|GIE|GIS|GDRI?|UMRS?|UPR|UAR|LabEx|Labex|EUR|PEPR|SFR|IRN|RTP|MSHE?|IUFM?|IUT|IAE|IEP|CHRU?|CHU|CHUV|HUG|AP-HP|APHM|GHT|GHU|EPSM|CHS|SPF|FPS|SPW|FOD|AWEX|ONE|AViQ|CFWB|OFS|OFEV|OFSP|DGEO|NHS|HSE|UKHSA|SEPA|EPA|DEFRA|DfE|DWP|HMRC|UKRI|AHRC|ESRC|EPSRC|NERC|UNHCR|UNICEF|UNDP|UNEP|UNFPA|UNESCO|UN-Habitat|UNODC|UNECA|UNIDO|UNAIDS|UNRWA|UNOPS|OHCHR|OCHA|WHO|OMS|FAO|ILO|OIT|IOM|OIM|WFP|PAM|PNUD|PNUE|OIF|IFRC|ICRC|CICR|USAID|GIZ|AFD|SDC|DDC|CIDA|JICA|ECOWAS|CEDEAO|SADC|CILSS|EHESP|ENSP|DG)(?:[\s/-]+(?!of\s|for\s|and\s|et\s)(?:d[eu]s?\s|de\sl[ae’']\s?|d[’'])?\p{Lu}[^?!:«“"]{1,70})$/u
/** Charities and public bodies that are known by their names, alone or with their place. */
const known =
  /^(?:(?:The|La|Le|Les)\s)?(?:Oxfam|Caritas|Amnesty(?:\sInternational)?|Greenpeace|WWF|CARE(?=\s)|Handicap International|Humanité\s(?:&|et)\sInclusion|Humanity\s(?:&|and)\sInclusion|Médecins (?:sans frontières|du monde)|Doctors Without Borders|Save the Children|Plan International|ActionAid|Action contre la faim|World Vision|Trócaire|Concern Worldwide|Christian Aid|Tearfund|Islamic Relief|WaterAid|Mercy Corps|Terre des hommes|Swissaid|Helvetas|Enabel|Emmaüs|Secours (?:catholique|populaire|islamique)|ATD Quart Monde|La Cimade|Cimade|France Terre d[’']asile|Pro (?:Natura|Senectute|Juventute|Infirmis)|Barnardo[’']s|Shelter|Mencap|Age (?:UK|Concern|Action|NI|Scotland|Cymru)|Citizens Advice|Women[’']s Aid|Macmillan|Marie Curie|Friends of (?:the\s)?(?:\p{Lu}\S*\s){0,3}(?:River|Park|Museum|Library|Gardens?|Earth|Cathedral|Abbey|Church|Hospital|School|University|Archives?|Woods?|Canal|Lake)|Teagasc|Coillte|Fáilte Ireland|An Garda Síochána|Garda Síochána|An Roinn|Bord [A-Z]\p{L}+|Comhairle|Cyngor|NatureScot|Natural England|Historic (?:England|Environment)|English Heritage|National Trust|Arts Council|Alliance française|Institut français|Croix-Rouge|Red Cross|Pôle emploi|France Travail|Bruxelles Environnement|Forem|Actiris|France Stratégie|Santé publique France|Voies navigables|Scouts|Rotary|Lions Club|Emmaus|Statistics|Parks Canada|Library and Archives|Tata Trusts?|Wellcome Trust|Police|Public Health|Skills|Transport for)(?:\s(?:(?:d[eu]s?|de\sla|en|of|for|in)\s|d[’']|de\sl[’'])?\p{Lu}[\p{L}’'-]*){0,3}$/u
const bodyLast = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?:(?:[\p{Lu}\d][\p{L}\d’'.&-]*|of|and|for|the|&),?\s){1,7}(?:${english})(?:\s\([^()]{2,30}\))?$`,
  'u',
)
const bodyThenPlace = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?:[\p{Lu}\d][\p{L}\d’'.&-]*\s){1,4}(?:${beforePlace})\s\p{Lu}\p{Ll}[\p{L}’'-]+(?:[\s-]\p{Lu}[\p{L}’'-]+)?$`,
  'u',
)
const bodyOf = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'.-]*\s){0,4}(?:${english})\s(?:of|for|on|to|against)\s(?:the\s)?\p{Lu}[^?!:«“"]{2,70}$`,
  'u',
)
/** What a department is called behind its house: `Leeds City Council – Adult Social Care`. */
const department =
  /^(?:adult social care|social (?:care|work|services)|public health|human resources|hr|children[’']s services|children and families|housing(?: services)?|planning(?: and \p{L}+)?|environment(?:al health)?|education(?: and \p{L}+)?|finance|communications?|nursing(?: and midwifery)?|midwifery|pharmacy|cardiology|physiotherapy|occupational therapy|oncology|paediatrics|pediatrics|maternity|radiology|highways|(?:learning|training) (?:and|&) development|research (?:and|&) innovation|estates|it services|legal services|culture(?: and (?:sport|heritage|leisure|tourism))?|leisure|heritage|sustainability|climate(?: change)?|community (?:safety|development|engagement|learning)|economic development|ressources humaines|formation(?: continue)?|santé publique|urbanisme|culture|jeunesse(?: et sports?)?|petite enfance|action sociale|vie associative|environnement|développement durable|espaces verts|cohésion sociale|solidarités?|communication|patrimoine|éducation|sports?|finances|recherche|relations internationales|soins infirmiers|gériatrie|pédiatrie|cardiologie|oncologie|psychiatrie|pharmacie)$/iu
/** What no body is called: `L’hôpital de demain`. */
const ofTitle =
  /(?<!\p{L})(?:demain|futur|future|avenir|hier|aujourd|possible|autrement|ensemble|face|together|tomorrow|beyond|rethinking|towards|making|vers|quand|comment|que|qui|où|how|what|why|when|who|meeting|day|workshop|seminar|conference|symposium|rencontres?|journées?|réunion|ateliers?|séminaire|colloque|in)(?!\p{L})/iu
const small = /^(?:of|and|for|on|to|against|the|de|du|des|la|le|et|d[’']|l[’'])(?!\p{Ll})/u
const isTitleCase = (text: string): boolean =>
  text.split(/\s+/u).every((word, n, all) => n === all.length - 1 || /^[\p{Lu}\d&]/u.test(word) || small.test(word))
/** What is spoken of begins so, and no body does: `Transforming Public Services`. */
const isGerund =
  /^(?!nursing|engineering|planning|housing|training|teaching|learning|fishing|farming|mining|marketing|banking|reading|working|steering|building|sterling|stirling|king|publishing|printing|shipping|advertising|accounting|gaming|nothing|spring|boxing|sailing|hearing|sing|wing|ring|ling|ming|beijing|castle)\p{L}{2,}ing\s/iu
/** Words in capitals as they are written in a name. */
const quiet = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) =>
    small.test(word.toLowerCase()) ? word.toLowerCase() : `${word.charAt(0)}${word.slice(1).toLowerCase()}`,
  )

/** Whether words name a body of people: `Musée de la mer`, `Guild of Legal Translators`, `WASH section`. */
export const isBody = onceFor((written: string): boolean => {
  const text = accented(written)
  if (isHouse(text)) return true
  if (text.length > 110 || isTopic(text)) return false
  // `The Office of the Future`, but `Friends of the Future Library`
  if (ofTitle.test(text)) return false
  if (letters.test(text) || known.test(text) || bodyWithin.test(text)) return true
  const isLoud = !/\p{Ll}/u.test(text)
  const [first] = bodyFirst.exec(text) ?? []
  const behind = first === undefined ? '' : text.slice(first.length)
  if (first !== undefined) {
    if (
      /^\s(?:d[eu]s?\s|d[’']|de\sl|pour\s|aux?\s|à\sl|sur\sl|of\s|for\s)/iu.test(behind) ||
      (behind === '' && /\s/.test(text))
    )
      return true
    if (/^\s[\p{Lu}\d]/u.test(behind) && !isLoud) return true
  }
  if (lettered.test(text)) return true
  if (/(?<!\p{L})(?:and|for)\s.*(?:and|for)\s/iu.test(text)) return false
  const said = isLoud ? quiet(text) : text
  return (
    isTitleCase(said.replace(/\s\([^()]*\)$/u, '')) &&
    !isGerund.test(said) &&
    (bodyLast.test(said) ||
      bodyOf.test(said) ||
      (bodyThenPlace.test(said) && languageOf(said) !== 'fr') ||
      // `Innovation, Science and Economic Development Canada`
      (/^\p{Lu}\S+(?:,?\s\S+){2,7}$/u.test(said) && isCountryName(said.split(' ').at(-1) ?? '')))
  )
})

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
        (parts.length > 1 && department.test(part)) ||
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
  // `Agence régionale de tourisme – Normandie`
  const [body = '', town = ''] = parts
  const isInTown =
    parts.length === 2 &&
    body.includes(' ') &&
    (isHouse(body) || isBody(body)) &&
    /^\p{Lu}[\p{L}’'-]+(?:[ -](?:\p{Lu}|sur-|sous-|en-|de\s|la\s|le\s|du\s)[\p{L}’'-]*){0,3}$/u.test(town) &&
    languageOf(town) === null &&
    !isKindOfMeeting(town)
  // `Hôpitaux universitaires de Genève, Service de pédiatrie`
  const commas = said.split(/,\s+/u)
  const isInParts =
    commas.length > 1 &&
    commas.some(isBody) &&
    commas.every((part) => isBody(part) || /^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(part))
  return isTwice || isMeetingOf || isInTown || isInParts || (parts.every(isOne) && (parts.length > 1 || isBody(said)))
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
