import { isCountryName } from '../countryNames'
import { accented, onceFor, plain } from './lines'

/** Lines that are only the name of whoever invites: a university, an office, a state, a town. */

/** Houses by their first word, and by their last. */
const house =
  /^(?:(?:l[ae]\s|l[’']|the\s)?(?:universit[éyà]s?(?!\s?d[’']été)|hôpitaux|cliniques|hospices|laboratoires|instituts|écoles|universit[äa]t|universidade?|facult[éy]|laboratoire|institute?|instituto|département|department|minist[èe]re|ministry|académie|academy|association|fondation|foundation|u[fF][rR]|u[mM][rR]|c[hH][rR]?[uU]|i[uU][tT]|i[nN][sS][pP][eEéÉ]|haute école|grande école|hôpital|hospital|préfecture|rectorat|direction générale|(?:sous-)?direction (?:régionale|départementale|interrégionale|d[eu]s?|de la)|sous-direction|délégation|caisse|mairie|school of|faculty of|centre for|center for)(?!\p{L})|(?:centre|cent(?:re|er)|école|musée|archives|bibliothèque|médiathèque|collège|ville|région|conseil|agence|direction|chaire|réseau|société|maison|observatoire|college|council|museum|library|school|network|society|agency|office|observatory)\s(?:[^,]{3,60},\s\p{Lu}[\p{L}-]+$|(?:[\p{Ll}’']+\s){0,5}(?:[ld][’'])?\p{Lu}\p{Ll}))|^(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:university|institute|college|hospital|council|association|foundation|society|ministry|school|department|library|museum|academy|network|forum|alliance|federation|consortium|partnership|centre|center|trust|universität|universiteit)$|^\p{Lu}[\p{Lu}\d]+(?:\s?[/–—,-]\s?\p{Lu}[\p{Lu}\d]+)+$/u
/** What is spoken of, though it begins as a house does: `Hospital Food`, `School Meals in Scotland`, `Universités et développement`, `L’hôpital de demain`. */
export const isTopic = (text: string): boolean => {
  // `Écoles bilingues, sociétés plurilingues`, `L’école au village, XIXe-XXIe siècles`
  if (
    /^(?:écoles|musées|hôpitaux|bibliothèques|prisons)\s\p{Ll}+s(?:,|\s)|^(?:l[’']école|le musée|la bibliothèque|l[’']hôpital|la prison|l[’']université)\s(?:aux?|dans|sans|à|hors|chez|contre|avec|sur|entre)\s|,\s[XVI]{2,5}e?(?:\s?[-–]\s?[XVI]{2,5}e?)?\ssiècles?$/iu.test(
      text,
    )
  )
    return true
  if (
    /^(?:les?\s|l[’'])?(?:universités?|hôpital|hôpitaux|écoles?|musées?|institutions?|associations?|fondations?|archives|bibliothèques|médiathèques|collèges|lycées|villes?|régions?|conseils|agences|réseaux?|maisons|théâtres?|cliniques|prisons|églises|mairies|communes?|centres?|services?)\s(?:et|ou|&)\s(?:l[ae]s?\s|l[’']|leurs\s|ses\s|d[eu]s?\s)?(?!(?:universit|hôpita|école|musée|institut|archives|bibliothèque|médiathèque|faculté|département|laboratoire)\p{L}*(?:\s|$))\p{Ll}/iu.test(
      text,
    )
  )
    return true
  if (
    /^(?:les?\s|l[ae]\s|l[’'])?\p{L}+\s(?:de\s(?:demain|l[’']avenir|la\srue)|du\sfutur|d[’'](?:hier|aujourd|après)|face\s(?:à|au)|à\sl[’'](?:heure|épreuve|ère)|en\s(?:question|débat|crise|mutation|transition)|pour\stous|hors\sles\smurs|autrement)(?!\p{L})/iu.test(
      text,
    )
  )
    return true
  // In English the kind of a house stands last, or before `of` and `for`.
  return !/\s(?:d[eu]s?|l[ae]s?)\s|[dl][’']/u.test(text) &&
    /^(?:the\s)?(?:museum|hospital|school|university|library|college|council|office|department|network|society|agency|academy|ministry)s?\s(?:of\sthe\s(?:future|people|mind|world)|(?!(?:of|for|board|council|trust|college|hospital|centre|center|department|service|services|association|union|press|library|district|network|group|foundation|federation|office|committee|unit|team|club|partnership|society|institute|museum|and|de|du|des|d|la|le|research|clinic|&)(?!\p{L}))\p{L}{3,}(?:\s|$))/iu.test(
      text,
    )
    ? !/^(?:the\s)?(?:museum|hospital|school|university|library|college)\s(?:\p{Lu}[\p{L}-]+|\d{1,3}|\p{Lu}\d*)(?:,.*)?$/u.test(
        text,
      ) ||
        /\s(?:food|meals?|teaching|labels|life|gardens?|design|architecture|management|leadership|safety|education|history|collections?|funding|governance|spaces?|buildings?|infections?|work|users?|data|closures?)(?!\p{L})/iu.test(
          text,
        )
    : false
}
/** `Royal Society of Port Health`, `National Museum of Fishing` */
const ofHouse =
  /^(?:The\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,4}(?:Society|College|Academy|Institute|Association|School|Museum|Library|Council|Centre|Center|Board|Office|Trust|Federation|Union|Network|Department|Faculty|Committee|Foundation|Agency|Archives?)\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:and|of|the|&|\p{Lu}[\p{L}’'-]*)){0,6}$/u
/** `The National Records Centre, Edinburgh` */
const inTown =
  /^(?:The\s)?(?:\p{Lu}[\p{L}’'-]*\s(?:of\s|for\s|and\s)?){1,5}(?:Centre|Center|Library|Museum|Archives?|Hall|House|Gallery|Theatre|Trust|Institute|College|University|Hospital|Abbey|Castle),\s\p{Lu}[\p{L}-]+$/u
/** Offices of a state by their first words: `SPF Santé publique – Cellule X`, `Office fédéral de …`. */
const ofState =
  /^(?:(?:l[’'])?(?:SPF|FPS|SPW|FOD|SPP)\s\p{Lu}|Office\s(?:fédéral|cantonal|national|régional)\sd|(?:Swiss\s)?Federal\s(?:(?:Office|Department|Ministry|Agency)\s(?:of|for)\s|Public\sService\s\p{Lu})|Secrétariat\s(?:d[’']État|général)\s|State\sSecretariat\sfor\s|Chancellerie\s(?:fédérale|d[’']État)|Federal\sChancellery)/u

/** A state, a region, a town, by its first words: `République de`, `County Government of`, `Canton de`. */
const ofTerritory =
  /^(?:l[ae]\s|l[’']|the\s)?(?:(?:r[ée]publique|royaume|principauté|sultanat|émirat|grand-duché|union|confédération|fédération|gouvernement|présidence|assemblée\snationale|collectivité|territoire|état|région|province|district|arrondissement|commune|canton|ville|cité|métropole|agglomération|communauté\s(?:de\scommunes|d[’']agglomération|urbaine)|mairie|intercommunalité|municipalité|mrc|nation|conseil\s(?:de\sbande|régional|départemental|municipal|communal|provincial|général))(?:\s(?:fédérale?|démocratique|populaire|islamique|arabe|unie?|autonome|régionale?|provinciale?|communale?|cantonale?|libre|française|wallonne|flamande|métropolitaine|et\sdémocratique|et\spopulaire)){0,3}\s(?:d[ue]s?\s|de\sl[ae’']\s?|d[’'])(?:l[’']|grand\s|grande\s)?|(?:(?:federal|united|islamic|democratic|arab|socialist|people[’']s|county|state|local|provincial|national|city|metropolitan|royal|london|north|south|west|east)\s){0,3}(?:republic|kingdom|government|commonwealth|state|county|city|town|borough|burgh|municipality|province|district|parish|principality|emirate|city\sand\scounty|council)\sof\s(?:the\s)?)(?=\p{L})/iu
/** Words of a place: `Kisumu`, `Côte d’Ivoire`, `Saint-Gilles`, `Val de Marne`. */
const ofPlace =
  /^\p{Lu}[\p{L}’'-]*(?:[\s-](?:(?:d[eu]s?|la|les?|sur|sous|en|et|of|and|the|upon|aux?|lez|l[èe]s)\s|[dl][’'])*\p{Lu}[\p{L}’'-]*){0,4}$/u

/** Whether a line is only the name of a state, a region or a town: `RÉPUBLIQUE DE CÔTE D’IVOIRE`, `Canton de Vaud`, `BURKINA FASO`. */
export const isState = onceFor((text: string): boolean => {
  const said = plain(text).replace(/\s\([^()]{2,30}\)$/u, '')
  if (said.length > 80 || /[?!:,;«“"]/.test(said)) return false
  if (
    isCountryName(said) ||
    /^(?:république\s\p{L}+(?:aise|ienne|oise|aine|éenne|bique|gache|ole)(?:\s(?:et|populaire|islamique|démocratique|unie|\p{L}+ienne))*|(?:con)?fédération suisse|swiss confederation)$/iu.test(
      said,
    )
  )
    return true
  const [first] = ofTerritory.exec(said) ?? []
  if (first === undefined) return false
  const where = said.slice(first.length)
  return /\p{Ll}/u.test(said) ? ofPlace.test(where) : where.split(/[\s-]/u).length < 6
})

/** Whether a line is only the name of whoever invites: `Université X – Département Y`, `Department of Z`. */
export const isHouse = onceFor((text: string): boolean => {
  const said = plain(accented(text))
  return isOneHouse(said) || said.split(/\s+\/\s+/).every(isOneHouse)
})

/** What a laboratory or a project is called: `Laboratoire « Villes et littoraux »`. */
const called =
  /(?<=(?:laboratoire|groupe|équipe|réseau|projet|chaire|association|centre|collectif|network|project|group)(?:\sde\s(?:recherche|travail|réflexion|coopération|compétences|chercheurs))?\s)[«“"][^»”"]*[»”"]/giu
/** A project by its letters and who pays for it: `SOILBRIDGE (Horizon Europe)`. */
const funded =
  /^\p{Lu}[\p{Lu}\d-]{2,}\s\((?:Horizon|H2020|ERC|Interreg|Erasmus|LIFE|ANR|EU|UE|COST|MSCA|FNS|SNSF|UKRI|CRSH|SSHRC)(?!\p{Ll})[^()]{0,30}\)$/u

const isOneHouse = (written: string): boolean => {
  const said = written.replace(called, '')
  if (funded.test(said)) return true
  if (isTopic(said)) return false
  // Nothing but what it is, without what it is called.
  if (said !== written && said.trim().split(' ').length < 5 && !/[?!:«“"]/.test(said)) return true
  // `UNHCR / UNICEF / UNECA`
  if (/^[\p{Lu}\d][\p{Lu}\d&.-]{1,9}(?:\s*[/|,·•–—&-]\s*[\p{Lu}\d][\p{Lu}\d&.-]{1,9})+$/u.test(said)) return true
  if (isState(said)) return true
  // What a country lives by, above its ministries.
  if (/^\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+)?(?:\s*[–—-]\s+\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+)?){2}$/u.test(said))
    return true
  const cased = said.replace(/\p{Ll}/u.test(said) ? /(?<=\p{Lu})\p{Lu}{4,}/gu : /(?<=\p{L})\p{L}/gu, (letters) =>
    letters.toLowerCase(),
  )
  const isNamed = (words: string): boolean => house.test(words)
  return (
    said.split(' ').length < 16 &&
    !/[?!:«“"]/.test(said) &&
    (ofState.test(said) ||
      /^(?:The\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:Network|Centre|Center|Trust|Alliance|Federation|Consortium|Partnership|Agency|Observatory|Committee|Commission|Forum|Secretariat)$/u.test(
        said,
      ) ||
      /(?<!\p{L})(?:UMR|UPR|UAR|USR|EA|UR|GDR|LabEx)\s?\d{2,5}(?!\d)/u.test(said) ||
      ofHouse.test(said) ||
      inTown.test(said) ||
      isNamed(cased) ||
      isNamed(cased.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())))
  )
}
