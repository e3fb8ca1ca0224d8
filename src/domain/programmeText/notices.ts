import { accented, onceFor, plain } from './lines'

/** What those who come are told beside a programme: who may come, what to bring, who may read it, whom to call. */

/** Where to call or write: `T 709.555.0143`, `poste 4471`, `DDI 06 000 0000 | www.x.org`. */
const ofContact =
  /(?<![\p{L}\d])(?:poste|ext(?:ension)?\.?)\s?:?\s?\d{3,5}(?!\d)|(?<!\p{L})(?:t[ée]l(?:[ée]phone)?|phone|mobile?|mob|cell|portable|gsm|fax|ddi|whatsapp|t|m)\s?[.:]{0,2}\s?\+?[\d(][\d ()./-]{6,}|(?:^|\s)\+?\(?\d[\d ()./-]{8,}$|\S@\S+\.\S|(?:https?:\/\/|www\.)\S/iu
/** Whether a line says where to call or write. */
export const isContact = (text: string): boolean =>
  text.length < 160 &&
  ofContact.test(text) &&
  !/\d\s?[h:]\s?\d\d|\d\.\d\d\s?[-–—]|\d{1,2}[/.]\d{1,2}[/.]\d{4}/u.test(text)

const must = String.raw`(?:obligatoires?|requis(?:es?)?|exigée?s?|indispensables?|nécessaires?|souhaitée?s?|recommandée?s?|conseillée?s?|attendue?s?|mandatory|compulsory|required|essential|needed|expected|recommended|advised|requested|necessary)`
const forms: readonly RegExp[] = [
  // Who must come, and until when to say so.
  new RegExp(
    String.raw`^(?:(?:votre|la|your|the)\s)?(?:présence|participation|assiduité|attendance|presence|confirmation|ponctualité|punctuality)(?:\s[\p{L}’']+){0,4}\s${must}(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:(?:free|gratuite?|free of charge)(?:,|\sbut|\smais)?\s)?(?:pré-?inscriptions?|inscriptions?|réservations?|registrations?|bookings?|advance booking|rsvp)(?:\s(?:is|are|est|sont|en ligne|online|préalable|free|gratuites?|but|mais|et|and|advance|prior)){0,4}\s(?:${must}|gratuites?|free|closes?|closed?|ouvertes?|open|limitées?|limited|before|avant|by|until|jusqu[’']au|au plus tard|auprès|via|par mail|sur le site|online|en ligne)(?!\p{L})(?!\s(?:et|and)\s)`,
    'iu',
  ),
  /^(?:réservée?s? (?:aux?|à)|ouverte?s? (?:aux?|à)|(?:sur|by|on|upon) invitation(?: only| uniquement| seulement)?$|invitation only|members only|membres uniquement|staff only|open to (?:all|the public|everyone|anyone|members|staff|students|any)|closed (?:meeting|session)$|(?:réunion|séance) à huis clos|à huis clos$|(?:nombre de )?places? (?:limitée?s?|limité)|limited (?:to|places|seats|capacity)|max(?:imum|\.)? \d+ (?:participants?|personnes|places|people|per group|par groupe))(?!\p{L})/iu,
  // What to bring or to wear.
  new RegExp(
    String.raw`^(?:une?\s|des\s|les?\s)?(?:tenue|chaussures|bottes|vêtements|casque|gilet|blouse|lunettes|gants|masque|epi|ppe|pièce d[’']identité|photo id|ordinateur|laptops?|computer|tablette|tablet|smartphone|(?:sturdy|warm|safety|closed|outdoor|protective) (?:shoes|boots|clothes|clothing|glasses|goggles|equipment|vests?|footwear)|lab coats?|waterproofs?|boots|wellies|hard hats?|hi-?vis|face ?masks?|badge)(?:\s[\p{L}’'-]+){0,6}\s(?:${must}|à (?:apporter|prévoir)|fournie?s?|provided)(?!\p{L})`,
    'iu',
  ),
  /^(?:tenue de (?:ville|terrain|travail|sport)|dress code|casual dress)(?:\s|$|:)|^(?:wear|bring|remember|do not forget|don[’']t forget|munissez-vous|venez avec|venir avec|prévoyez|prévoir|apporte[rz]|pensez à|n[’']oubliez pas)\s(?:[\p{L}’'-]+\s){0,4}?(?:your|vos|votre|boots|shoes|trainers|clothes|clothing|coats?|jackets?|hats?|gloves|goggles|glasses|waterproofs|sunscreen|lunch|snacks?|water|mugs?|cups?|pens?|paper|notebooks?|laptops?|computers?|chargers?|headphones|badges?|id|bottes|chaussures|vêtements|blouses?|lunettes|gants|casques?|crème|chapeaux?|pique-nique|repas|eau|gourdes?|tasses?|stylos?|cahiers?|ordinateurs?|chargeurs?|écouteurs|pièce d[’']identité|covoiturage)(?!\p{L})/iu,
  // Who may read it.
  /^(?:(?:strictement |strictly )?confidenti(?:el|al)(?!\p{L}|\s\p{Ll})|document interne|internal (?:document|use|working)|diffusion (?:restreinte|interne|limitée)|(?:à |pour )?usage interne|(?:pour|for) (?:diffusion|circulation|distribution|internal|usage|information|participants|discussion|validation|relecture|comments?)(?: [\p{L}’']+){0,3} ?(?:only|uniquement|seulement|purposes)$|not for (?:circulation|distribution|citation|publication|further)|do not (?:forward|circulate|share|distribute|cite|quote)|ne pas (?:diffuser|transférer|partager|faire circuler|citer)|tlp ?: ?\p{L}+|(?:the )?chatham house rules?|(?:(?:this |ce |le |the )?(?:programm?e|agenda|planning|schedule|ordre du jour|horaires?|times?) )?(?:(?:is |est |are |sont |may be |still )?subject to (?:change|confirmation|amendment)|susceptibles? (?:de|d[’'])|sous réserve d|non définitif|may change)|à conserver$|please keep$)/iu,
  // In which language, and for which credit.
  /^(?:interprétation|interpr[eè]tation|interpreting|traduction|translation|sous-titrage|captioning|lsf|bsl|lsq|asl|isl|vélotypie|boucle magnétique|hearing loop)(?!\s?:|\s(?:as|of|and|et|comme|in the|dans)\s)(?:\s[^.:?]{1,60})?\s(?:offerte|assurée|disponible|prévue|proposée|fournie|provided|available|offered|on request)(?!\p{L})/iu,
  /^(?:(?:cpd|cme|moc|dpc|ects) (?:credits?|points?|hours?)|credits?|crédits?|accréditation|accreditation|attestation|travel (?:costs?|expenses?)|frais (?:de (?:déplacement|mission|transport))|remboursements?(?: des frais)?|reimbursements?|expenses|hotel|hôtel|taxis?|visas?|hébergement|accommodation|stationnement|parking)\s*:\s(?=.*(?:\d|please|merci|veuillez|https?:|@))/iu,
]
/** Whether a line tells those who come what to do or know beside the programme: `PRÉSENCE OBLIGATOIRE – blouse à apporter`, `By invitation only`. */
export const isNotice = onceFor((text: string): boolean => {
  if (text.length > 160) return false
  const said = plain(accented(text)).replace(/^[([*]+\s?/u, '')
  return !said.endsWith('?') && forms.some((form) => form.test(said))
})
