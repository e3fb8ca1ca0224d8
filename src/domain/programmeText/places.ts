import { accented, onceFor, plain } from './lines'
import { isGivenName } from './givenNames'
import { isSureName } from './people'

/** Where people meet, as a line of a head says it: a house or a room, with its town, its street or its floor. */

/** What places are called by first, in French. */
const french =
  'salles?|pièces?|amphis?|amphith[éeè][âa]tres?|auditoires?|auditorium|aula|hall|halles?|espaces?|centres?|maison|hôtel|mairie|campus|bâtiments?|pavillon|local|locaux|médiathèque|bibliothèque|librairie|musée|théâtre|cinéma|foyer|gymnase|palais|château|pôle|lycée|collège|école|faculté|institut|université|haute école|ufr|site|siège|bureaux?|cafétéria|cafétaria|réfectoire|restaurant|chapelle|église|abbaye|prieuré|couvent|cloître|ferme|domaine|parc|jardin|villa|rez-de-chaussée|rdc|étage|aile|hôpital|clinique|chu|chuv|préfecture|sous-préfecture|conservatoire|galerie|studio|cité|manège|kursaal|casino|auberge|gîte|zénith|dôme|stade|caserne|rectorat|ambassade|observatoire|planétarium|aquarium|grange|moulin|usine|friche|tiers-lieu|cantine|patio|rotonde|orangerie|hémicycle'
const streets = String.raw`(?:\d{1,4}(?:\s?(?:bis|ter|[a-z]))?,?\s)?(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]l?d|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute|[Cc]ours|[Cc]haussée|[Pp]lace|[Ss]quare|[Pp]assage|[Pp]romenade|[Ee]splanade|[Mm]ail)\s(?:\p{Lu}|d[eu’']|l[ae’']|des\s)`
const frenchFirst = new RegExp(
  String.raw`^(?:(?:[Ll][ae]s?\s|[Ll][’']|[Ee]n\s|[ÀAà]\s|[Aa]ux?\s|[Dd]ans\s)*(?:[Gg]rande?s?\s|[Pp]etite?s?\s|[Aa]ncien(?:ne)?s?\s|[Nn]ouve(?:l|lle|au)\s)?(?:${french.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}|RDC|UFR|CHUV?)(?![\p{L}-])(?=$|\s\(|\s(?:[\p{Lu}\d]|d[eu]s?\s|d[’']|n[°o]|(?:bass|haut|voûté|polyvalent|communal|municipal|culturel|communautaire|paroissial|médical|hospitalier|universitaire|principal|central|historique|social|socioculturel|socio-culturel|rural|associatif|administratif|plénièr|plenièr|multimédia|informatique|omnisport|intercommunal|départemental|régional|national|international|annexe|nord|sud|est|ouest)(?:e|le)?s?(?!\p{L})))|${streets}|(?:\d{1,2}(?:er|e|ème)|premier|deuxième|troisième)\sétage(?!\p{L})|sous-sol$|[Nn]iveau\s[\d-]|(?:[Ee]ntrée|[Aa]ccès|[Tt]our|[Pp]lateau)\s(?:par\s|[\p{Lu}\d]))`,
  'u',
)
/** What places are called by last, in English, before their number or letter. */
const english =
  'room|rooms|boardroom|ballroom|classroom|courtroom|hall|centre|center|theatre|theater|auditorium|building|library|museum|college|campus|house|hotel|inn|gallery|institute|church|chapel|cathedral|palace|castle|wing|floor|level|suite|chambers?|studio|studios|atrium|foyer|lounge|canteen|cafeteria|offices?|headquarters|hq|club|pavilion|park|gardens|farm|barn|mill|stadium|arena|embassy|abbey|priory|school|university|hospital|clinic|laboratory|lab|complex|block|tower|annexe?|marquee|quay|wharf|courthouse|town ?hall|village hall|city hall|mess|lodge|resort|villa|observatory|planetarium|aquarium|greenhouse|warehouse|depot|station|quarters|union|street|road|lane|square|avenue|drive|crescent|terrace'
const englishLast = new RegExp(
  String.raw`(?:^|\s)(?:${english})(?:\s(?:no\.?\s?)?(?:\p{Lu}{0,3}[-.]?\d[\d.-]{0,5}\p{L}?|\p{Lu}\d?|one|two|three|four))?$`,
  'iu',
)
const englishFirst =
  /^(?:(?:meeting|seminar|conference|lecture|training|committee|board|common|training)\s)?(?:room|hall|level|floor|suite|building|block|lecture (?:theatre|hall|room)|theatre)\s(?:\p{Lu}{0,3}[-.]?\d[\d.-]{0,5}\p{L}?|\p{Lu}\d?)$|^(?:ground|first|second|third|fourth|fifth|top|lower ground|\d{1,2}(?:st|nd|rd|th))\sfloor$/iu
const online =
  /^(?:(?:and|et|or|ou|also|en|on|via|par|by|sur)\s)*(?:zoom|teams|webex|meet|ligne|online|on-line|hybrid|hybride|visio(?:conférence)?|distanciel|présentiel|person|in person|livestream|youtube)$/iu
const proper =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\d’'.&-]*|d[eu]s?|de|la|le|les|l[’']\p{Lu}\S*|d[’']\p{Lu}\S*|of|the|and|et|upon|sur|sous|en|by|in|am|an|der)(?:\s(?:[\p{Lu}\d][\p{L}\p{M}\d’'.&-]*|d[eu]s?|de|la|le|les|l[’']\p{Lu}\S*|d[’']\p{Lu}\S*|of|the|and|et|upon|sur|sous|en|by|in|am|an|der)){0,5}$/u

/** What is spoken of rather than met in: `L’école de demain`. */
const ofMatter =
  /(?<!\p{L})(?:d[’'](?:été|hiver|automne)|de printemps|doctorale|demain|futur|future|avenir|hier|aujourd|autrement|ensemble|face|tomorrow|beyond|our|nos|notre|as|how|what|why|who|qui|que|comment|pour|sans|hors|avec|with|without|for|between|entre)(?!\p{L})/iu
/** Words in small letters that stand before a room. */
const small =
  /^(?:meeting|conference|seminar|lecture|committee|board|training|main|small|large|common|staff|reading|council|dining|school|church|village|town|city|community|sports|music|art|science|research|education|teaching|visitor|cultural|parish|university|student|members[’']?|of|the|de|and|&|in|head|branch|local|civic|public|exhibition|press|event|events|function|assembly|tea|drawing|upper|lower|new|old|first|second|third|ground)$/iu
/** Whether a part of a line names a house, a room, a street or a floor. */
const isNamed = (part: string): boolean =>
  !ofMatter.test(part) &&
  (frenchFirst.test(part) ||
    englishFirst.test(part) ||
    online.test(part) ||
    (englishLast.test(part) &&
      !/^(?:\p{L}{3,}ing|an?)\s/iu.test(part) &&
      part.split(' ').every((word, n, all) => n === all.length - 1 || /^[\p{Lu}\d]/u.test(word) || small.test(word)) &&
      /^[\p{Lu}\d]|^(?:room|the|main|small|large|first|second|third|ground|lecture|meeting|seminar)(?!\p{L})/u.test(
        part,
      )))

/** Houses that somebody belongs to as well. */
const ofPeople =
  /(?<!\p{L})(?:universit\p{L}+|institut\p{L}*|school|école|collège|college|hospital|hôpital|clini\p{L}+|chuv?|museum|musée|library|bibliothèque|médiathèque|archives|lab|laboratory|council|centre|center|office|bureau|faculté|ufr|observato\p{L}+|conservato\p{L}+|union|lycée|rectorat|mairie|théâtre|theatre|gallery|galerie|préfecture|chambre|club|station|pôle)(?!\p{L})/iu
/** Whether the first part of a line may be somebody, of whom the others say what house they are of: `A B, University of C`. */
const isSomebody = ([first = '', ...others]: readonly string[]): boolean =>
  !isNamed(first) &&
  first.includes(' ') &&
  // `HFR Fribourg`
  (!/^\p{Lu}{2,5}\s\p{Lu}\p{Ll}/u.test(first) || isGivenName(first.split(' ')[0] ?? '')) &&
  (isSureName(first) || others.every((part) => !isNamed(part) || ofPeople.test(part)))

/** Words in capitals as they are written in a name. */
const quiet = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) =>
    /^(?:D[EU]S?|LA|LES?|L|D|OF|THE|AND|ET|PAR|EN)$/u.test(word)
      ? word.toLowerCase()
      : `${word.charAt(0)}${word.slice(1).toLowerCase()}`,
  )

/** Whether a line says only where: a house or a room, and what else it names are towns and streets: `Boardroom A, St. Brendan’s, Corner Brook`, `Lausanne, auditoire César-Roux`. */
export const isWhere = onceFor((text: string): boolean => {
  const written = plain(accented(text)).replace(/\s\([^()]{1,60}\)/gu, '')
  const said = /\p{Ll}/u.test(written) ? written : quiet(written)
  if (said.length > 140 || /[?!«»“”"]|:\s|;|\.$/u.test(said)) return false
  const parts = said.split(/,\s+|\s+[–—|/·•-]\s+|\s(?=(?:and|et)\s(?:on|en|via|sur|online|par)\s)/u)
  return (
    parts.length < 7 &&
    parts.some(isNamed) &&
    !isSomebody(parts) &&
    parts.every((part) => part.split(' ').length < 9 && (isNamed(part) || proper.test(part)))
  )
})
