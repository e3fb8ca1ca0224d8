import { isProject } from './bodies'
import { isGathering, isGatheringFor } from './gatherings'
import { isOfPaper } from './headLines'
import { MOST_OF_A_LINE, plain } from './lines'
import { isKindOfMeeting, isPlace, isRoom, isWeekday, type Day } from './marks'
import { ordinalOf } from './series'
import { isHouse } from './houses'
import { isSureName, surePeople, type PastedPerson } from './people'
import { takeRole } from './roles'

/** What sentences of mails, notes and minutes say of the whole: what it is called, and who leads it. */

const moderates =
  /^(?:[^,:;]{0,80}[,:;]\s+)?(\p{Lu}[^.,:;()]{4,50}(?:\s\([^()]{2,60}\))?)\s(?:will (?:moderate|chair|facilitate|host)|(?:anime|modère|préside)(?:ra)?)(?!\p{L})[^.,:;]{0,40}\.?$/u
/** What a meeting is called, behind words that say so: `La séance portera sur : …`. */
const about =
  /^(?:(?:cette|la|le|l[’']|this|the|our)\s?)?(?:\p{L}+\s){0,2}(?:séance|rencontre|journée|session|atelier|séminaire|workshop|seminar|meeting|event|talk|discussion|conférence)(?:\s(?:d[eu]s?|de\sla|of(?:\sthe)?)\s[^,.:;]{2,40}?)?\s(?:.{0,120}[\s,]et\s)?(?:(?:portera|porte)\ssur|(?:sera|est)\sconsacrée?\s(?:à|au)|(?:a|aura)\spour\s(?:thème|titre|sujet)|(?:traitera|traite)\sde|will\s(?:focus\son|be\s(?:on|about|devoted\sto)|address)|is\s(?:on|about|called|entitled))\s*:?\s+(\S.{5,200})$/iu
/** What a sentence calls the whole that the one before tells of: `Elle portera sur : …`. */
const aboutIt =
  /^(?:(?:elle|il|it|this|celle-ci|celui-ci|nous y|on y)\s)?(?:portera\ssur|sera\sconsacrée?\s(?:à|au)|aura\spour\s(?:thème|titre|sujet)|traitera\sde|(?:parlerons|parlera|discuterons|discutera|aborderons|abordera)\s(?:de\s|d[’']|du\s|des\s)?|will\s(?:focus\son|be\s(?:on|about|devoted\sto)|address|look\sat|explore)|(?:the\s|our\s|le\s|notre\s)?(?:theme|topic|thème|sujet)\s(?:is|will\sbe|est|sera|retenu\sest|choisi\sest|cette\sannée\sest)(?:\s(?:cette\sannée|this\syear))?)\s*:?\s*(\S.{5,200})$/iu
/** What a line says that the meeting is about, in one of its sentences; an empty text where it does not. */
export const aboutIn = (text: string): string => {
  if (text.length > MOST_OF_A_LINE) return ''
  const [first = '', ...more] = text.split(/(?<=[\p{L}\d]{2}[.!])\s+(?=\p{Lu})/u)
  const said =
    about.exec(first)?.[1] ?? more.map((part) => (about.exec(part) ?? aboutIt.exec(part))?.[1]).find(Boolean) ?? ''
  const name = said.replace(/(?<=\p{L})\.(?:\s\p{Lu}.*)?$/su, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
/** The same behind the day: `… du mardi 9 mai 2028 sur le thème : …`. */
const themeBehind =
  /\s(?:sur le thème|ayant pour (?:thème|titre|sujet)|autour d(?:u thème|e la question)|on the (?:theme|topic|subject)(?: of)?|intitulée?|entitled|titled|consacrée? (?:à|aux?))\s*:?\s*(\S.{5,200})$/iu

/** Whether words speak of a programme. */
export const namesPaper = (text: string): boolean =>
  /(?<!\p{L})(?:programm?e|agenda|schedule|timetable|running order|déroul(?:é|ement)|ordre du jour|planning)(?!\p{L})/iu.test(
    text,
  )

/** Words of a line that speaks to somebody or tells of a meeting, and is no title. */
const speaks =
  /(?<![\p{L}’'-])(?:voici|voil[aà]|ci-joint|ci-dessous|ci-après|suivante?s?|following|veuillez|trouvere?z|vous|nous|notre|votre|je|j[’']ai|please|you|your|we|our|us|i|i[’']m|thanks?|thank|merci|find|here|here[’']s|below|attached|hello|hi|hey|dear|bonjour|bonsoir|salut|coucou|chère?s?|will|held|aura|auront|tiendra|déroulera|sera|promis|promised|convenu|agreed|look|looking|rappel|reminder|petit|quick|suite|final|définitif|ok|okay|right|folks|team|everyone)(?![\p{L}])/iu
/** Whether a line is a sentence of a mail, of notes or of minutes, or says of which meeting a programme is. */
export const isOfMail = (text: string): boolean =>
  text.length <= MOST_OF_A_LINE &&
  plain(text).split(' ').length > 4 &&
  ((isOfPaper(text) && !isProject(text)) || speaks.test(text))

/** The mark of the day in a sentence that says it. */
const DAY = '\u0001'

/** Words behind which a sentence says what the whole is called: `the agenda for`, `vous inviter à`, `registering for`. */
const announcer =
  /(?<!\p{L})(?:(?:programm?es?|progr?\.?|agenda|schedule|(?:final|running|full) order|running order|timetable|déroul(?:é|ement)|ordre du jour|planning|horaires?|line-?up|outline|details|détails|infos?|invitation|annonce|rappel|reminder|plan|organisation|preparations?)(?:\s(?:complet|définitif|final|détaillé|provisoire|prévisionnel|à jour))?\s(?:for|of|de|du|des|d[’']|pour|to|about|on)|(?:invit|convi)\p{L}*(?:\s(?:you|vous|all|everyone|tous|toutes|et|cordially|cordialement))*\s(?:to|à|aux?|for)|(?:plaisir|joie) de vous (?:accueillir|recevoir|retrouver) (?:à|aux?|pour)|attend(?:ing)?|join(?:ing)?(?:\sus)?(?:\s(?:for|at|in|on))?|register(?:ed|ing)?\s(?:for|to attend)|registration\s(?:for|to|at)|sign(?:ed|ing)?[ -]up\s(?:for|to)|com(?:e|ing)\sto|welcom(?:e|ing)\s(?:you\s)?(?:all\s)?to|see you (?:all )?at|tak(?:e|ing) part in|participat\p{L}+\s(?:à|aux?|in)|inscri\p{L}+\s(?:à|aux?|pour)|assister\s(?:à|aux?)|bienvenue\s(?:à|aux?)|intérêt\s(?:pour|à)|interest\sin|host(?:s|ing)?|organi[sz](?:es?|ing|ons|ent)|propos(?:e|ons|ent)|tiendra|tiendront|(?<!\p{L})c[’']est(?:\spour)?|(?<!\p{L})it[’']s|(?<!\p{L})this is)\s?(?:(?:the|our|this|your|an?|le|la|les|notre|nos|votre|cette|cet|ce|une?|next|upcoming|forthcoming|prochaine?s?|(?:today|tomorrow|\p{L}{3,6}day|(?:this|next) (?:week|month|year|term))[’']s)\s+|l[’'])*/giu

/** What a name in a sentence ends before. */
const stop = new RegExp(
  String.raw`\s*(?:${DAY}|[.!?;](?=\s|$)|:\s*$|\s\(|\s[/|]\s)|\s*,?\s(?:to be held|held|which|qui|que|that (?:will|takes)|taking place|takes place|organi[sz]ed|(?:co-?)?organisée?s?|proposée?s?|convened|hosted|scheduled|planned|prévue?s?|programmée?s?|will|aura|auront|se (?:tien|dérou)\p{L}+|is|are|est|sont|sera|seront|below|attached|ci-\p{L}+|as follows|next (?:week|month|\p{L}{3,6}day)|this (?:week|month|coming|\p{L}{3,6}day)|tomorrow|(?:de |d[’'])?(?:demain|ce soir|la semaine)|(?:on|le|du|de|ce|pour|for|for this|dès)(?: the)?\s?(?:${DAY}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{L}{3,6}day|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\.?(?=,?\s(?:${DAY}|\d)))(?!\p{L})|\d{1,2}(?=\s))|en (?:visio|ligne|présentiel)|online|via|as (?:promised|agreed|discussed)|comme convenu|if|si|so)(?!\p{L})`,
  'iu',
)

/** Which of its series a sentence says that a meeting is: `La cinquième séance du séminaire`, `Learning Day 2 of 4`. */
export const numberInSentence = (text: string): number | null => {
  const kinds = 'séance|session|atelier|workshop|rencontre|meeting|webinaire?|webinar|séminaire|seminar|journée|réunion'
  const all = text.slice(0, MOST_OF_A_LINE)
  const [, word = '', before] =
    new RegExp(
      String.raw`(?<!\p{L})(\p{L}+|(\d{1,2})(?:e|è|ème|er|ère|st|nd|rd|th))\s(?:${kinds})(?!\p{L})`,
      'iu',
    ).exec(all) ?? []
  const [, behind] =
    new RegExp(String.raw`(?<!\p{L})(?:${kinds})\s(?:n[°o]\.?\s?|no\.\s?|#\s?)?(\d{1,2})(?![\d:h.])`, 'iu').exec(all) ??
    []
  const [, counted] = /(?<!\d)(\d{1,2})\s(?:of|sur)\s\d{1,2}(?!\d)/iu.exec(all) ?? []
  const digits = before ?? behind ?? counted
  return digits === undefined ? ordinalOf(word) : Number(digits)
}

const kindInside =
  /(?<!\p{L})(?:workshops?|seminar|webina(?:r|ire)|conference|symposium|colloquium|meeting|forum|training|course|stud(?:y|io) (?:day|afternoon|morning)|day|retreat|summit|hearing|consultation|briefing|round ?table|assembly|launch|atelier|s[ée]minaire|colloque|journ[ée]es?|rencontres?|réunion|formation|stage|congrès|assises|matinée|soirée|conférence|table ronde|assemblée|comité|lancement|restitution)(?!\p{L})/iu

/** A name in quotation marks at the start of what a sentence announces, or behind its kind and number: `Learning Day 2 of 4, “A name”`. */
const quotedName = /^([^«“".!?;]{0,90}?)((?:«[^«»]{4,}»|“[^“”]{4,}”|"[^"]{4,}"))/u
/** Whether words before a name in quotation marks say that it is that of a series, and of no meeting. */
const isOfSeriesBefore = (before: string): boolean =>
  /(?<!\p{L})(?:série|cycle|series|programme|parcours|projet|project|saison|réseau|network|collection)\s*(?:\p{L}+\s)?$/iu.test(
    before,
  )
/** Whether words before a name in quotation marks say that it is what people speak of: `autour du film “…”`. */
const isOfWork = (before: string): boolean =>
  /(?<!\p{L})(?:exposition|exhibition|livre|book|film|ouvrage|novel|roman|revue|journal)\s*(?:\p{L}+\s)?$/iu.test(
    before,
  )
/** Which of its series a meeting is, and no more: `l’atelier no 3 de la série`, `4e atelier du cycle`. */
const ofSeries =
  /^(?:\d{1,2}(?:e|è|ème|er|ère|re|st|nd|rd|th)\s|\p{L}+(?:ème|ière)\s)?(?:séance|session|atelier|workshop|rencontre|meeting|webinaire?|webinar|séminaire|seminar|journée|réunion|volet|module)(?:\s(?:n[°o]\.?|no\.?|#|number)?\s?\d{1,2}|\sno\.?$)?(?:\s(?:of|sur|de|\/)\s\d{1,2})?(?:\s(?:du|de la|de l[’']|de notre|de nos|of the|of our|in the|in our)\s?(?:séminaire|cycle|série|series|seminar|programme|parcours|projet|project|saison|réseau|network|atelier|workshops?)(?:\s\p{Ll}+)?)?$/iu

/** A name without where it is, and without what a comma parts from it, but for a list: `Land, Water and Power`. */
const trimmed = (said: string): string => {
  const [first = '', ...more] = said
    .replace(
      /\s(?:at|in)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,3}(?:Hotel|Hall|Centre|Center|Building|Room|Library|House|University|College|Campus)(?!\p{L}).*$/u,
      '',
    )
    .split(/,\s+/u)
  const list = /^\p{Ll}/u.test(first) ? -1 : more.findIndex((part) => /^(?:\S+\s){0,3}(?:and|et|&)\s/u.test(part))
  const name = list >= 0 && list < 4 ? [first, ...more.slice(0, list + 1)].join(', ') : first
  return name.replace(/[\s,–—:-]+$/u, '')
}

/** What stands behind a kind of meeting in small letters: `atelier Données ouvertes`, `a stakeholder workshop, Inshore Fisheries`. */
const nameBehindKind = (name: string, rest: string): string => {
  const [kind = ''] = /^(?:\p{Ll}[\p{L}-]*\s(?:d[’']études?\s)?){1,3}(?=[\p{Lu}])/u.exec(name) ?? []
  const isKind = (words: string): boolean =>
    kindInside.test(words) &&
    !/(?<!\p{L})(?:de|du|des|of|for|on|sur|in|à|au|aux|with|avec|par|by|projet|project|série|series|cycle)(?!\p{L})/iu.test(
      words,
    )
  if (kind !== '' && isKind(kind) && plain(name.slice(kind.length)).split(' ').length > 1)
    return name.slice(kind.length)
  const behind = /^,\s+(?=\p{Lu})/u.exec(rest.slice(name.length))?.[0]
  if (behind === undefined || !/^\p{Ll}/u.test(name) || !isKind(name)) return name
  const later = rest.slice(name.length + behind.length)
  return trimmed(later.slice(0, stop.exec(later)?.index))
}

/** The subject of a sentence that says when a meeting is: `Notre journée du patrimoine aura lieu le …`. */
const takesPlace =
  /^(?:(?:l[ae]|l[’']|the|this|cette?)\s?)?([\p{L}\d«“"][^.!?;]{6,120}?),?\s(?:(?:aura lieu|se tiendra|se déroulera|se tient|will (?:take place|be held)|takes place|is (?:on|taking place)|est prévue?|is scheduled)(?!\p{L}))/iu

/** What a sentence of a mail calls the whole: in quotation marks, as a name, or by its kind and what it is about; null where it does not say. `day` is the day that it says. */
export const nameInSentence = (
  text: string,
  day: Day | null,
): { name: string; manner: 'told' | 'said' | 'kind' } | null => {
  if (!isOfMail(text)) return null
  for (const part of [day?.after ?? text, ...(day ? [`${day.before}${DAY}`] : [])]) {
    const [, behind = ''] = themeBehind.exec(part) ?? []
    const quoted = /^(?:«[^«»]+»|“[^“”]+”|"[^"]+")/u.exec(behind)?.[0]
    const said = quoted ?? trimmed(behind.slice(0, stop.exec(behind)?.index))
    if (said.length > 3) return { name: said.charAt(0).toUpperCase() + said.slice(1), manner: 'told' }
  }
  // `*A name*` in a chat
  const said = (day ? `${day.before}${DAY}${day.after}` : text).replace(
    /(?<!\*)\*{1,2}([^*“”]{4,80})\*{1,2}(?!\*)/gu,
    '“$1”',
  )
  for (const { 0: words, index } of [...said.matchAll(announcer)].slice(0, 8)) {
    const rest = said.slice(index + words.length)
    const [, kind = '', quoted] = quotedName.exec(rest) ?? []
    if (quoted && isOfSeriesBefore(kind)) continue
    if (quoted && !isOfWork(kind) && !kind.includes(DAY)) return { name: quoted, manner: 'told' }
    const end = stop.exec(rest)?.index ?? rest.length
    const name = nameBehindKind(trimmed(rest.slice(0, end)), rest).replace(
      /^\d{1,3}(?:e|è|ème|er|ère|st|nd|rd|th)\s(?=\p{Lu})/u,
      '',
    )
    if (
      plain(name).split(' ').length < 2 ||
      ofSeries.test(name) ||
      name.length > 160 ||
      isWeekday(name) ||
      /^\d{1,2}\s\p{Ll}/u.test(name)
    )
      continue
    if (/^(?:an?\s)?(?:zoom|teams|webex|google meet|skype|microsoft)(?!\p{L})/iu.test(name)) continue
    if (isHouse(name) || isPlace(name) || isRoom(name) || surePeople(name)?.some((each) => isSureName(each.name)))
      continue
    const isProper = /^\p{Lu}/u.test(name) && !/^(?:Day|Jour|I|We|You)(?!\p{L})/u.test(name)
    const manner = isKindOfMeeting(name) || isGathering(name) ? 'kind' : 'said'
    if (isProper) return { name, manner }
    // `séminaire interne`
    if (
      plain(name).split(' ').length < 5 &&
      isGatheringFor(name.replace(/s[ée]minaire/u, 'séminaire').replace(/journ[ée]e/u, 'journée'))
    )
      return { name: name.charAt(0).toUpperCase() + name.slice(1), manner: 'kind' }
    // `workshop on migration and cities`
    const isTold =
      kindInside.test(name) && plain(name).split(' ').length > 3 && (!isKindOfMeeting(name) || /\p{Lu}/u.test(name))
    if (isTold && /\s(?:on|about|sur|for|of|du|de|des|d[’'])(?:\s|(?<=[’']))/iu.test(name))
      return { name: name.charAt(0).toUpperCase() + name.slice(1), manner }
  }
  // `Coucou, la matinée « A name » c’est mardi 17/03/2026`
  const quoted =
    day !== null || namesPaper(text) ? /^([^«“"]{0,200})((?:«[^«»]{4,}»|“[^“”]{4,}”|"[^"]{4,}"))/u.exec(said) : null
  if (quoted && !isOfSeriesBefore(quoted[1] ?? '') && !isOfWork(quoted[1] ?? ''))
    return { name: (quoted[2] ?? '').replaceAll(DAY, ''), manner: 'told' }
  const subject = takesPlace.exec(text)?.[1] ?? ''
  if (
    plain(subject).split(' ').length > 2 &&
    !ofSeries.test(subject) &&
    kindInside.test(subject) &&
    !/(?<!\p{L})(?:je|nous|vous|we|you|i|qui|which|annuel|prochain)(?!\p{L})/iu.test(subject)
  )
    return { name: subject.charAt(0).toUpperCase() + subject.slice(1), manner: 'kind' }
  // `… the workshop of Thursday (12 March 2026) on sowing in the dry season:`
  const onWhat =
    day && kindInside.test(day.before)
      ? /^\)?,?\s*(?:on|about|around|sur|autour de)\s+(?!(?:zoom|teams|place|site|campus|invitation|inscription)(?!\p{L}))([^.!?;:,(]{6,100}?)\s*[.:]?$/iu.exec(
          day.after,
        )?.[1]
      : undefined
  if (onWhat && plain(onWhat).split(' ').length > 1 && !isPlace(onWhat) && !isRoom(onWhat) && !isHouse(onWhat))
    return { name: onWhat.charAt(0).toUpperCase() + onWhat.slice(1), manner: 'said' }
  // `… le programme de mardi (17/02/2026), A name, a room`
  const after =
    day && namesPaper(day.before)
      ? /^\)?\s*[,:–—-]\s+(?=[\p{Lu}])([^,.;!?]{8,120})(?=[,.;!?]|$)/u.exec(day.after)?.[1]?.trim()
      : undefined
  if (
    after &&
    plain(after).split(' ').length > 2 &&
    !isPlace(after) &&
    !isRoom(after) &&
    !isHouse(after) &&
    !isKindOfMeeting(after)
  )
    return { name: after.replace(/\s[–—-]$/u, ''), manner: 'told' }
  return null
}

/** Whoever is said in a sentence to lead the whole: `The day will be moderated by A B (C).`, `Séance animée par A B`. */
const ledBy =
  /(?:(?:^|[.!;]\s+)(?:la|le|l[’']|les|cette?|the|this|it|elle|il)(?:\s?[^.!;:]{0,40})?\s?(?:sera|est|will be|is)|^(?:séance|journée|rencontre|session|atelier|séminaire|colloque|webinaire|formation|workshop|seminar|meeting|day|event|webinar))\s(?:moderated|chaired|facilitated|hosted|led|animée?|modérée?|présidée?|coordonnée?|organisée?|organi[sz]ed|coordinated|convened)\s(?:by|par)\s+(?:(?:l[ae]|the)\s(?=(?:dre?|pre?|prof\p{L}*)\.?\s))?(\p{Lu}[^!;:]{4,120}?)\.?$/iu

/** Whether a line says who leads the whole, and no part of it: `Journée animée par A B`. */
export const isLedWhole = (text: string): boolean =>
  text.length < 200 &&
  /^(?:l[ae]\s|l[’']|cette\s|the\s|this\s)?(?:journée|demi-journée|rencontre|réunion|atelier|séminaire|colloque|webinaire|formation|workshop|seminar|meeting|day|event|webinar|training)(?!\p{L})/iu.test(
    text,
  ) &&
  leadersIn(text, false) !== null

/** Whoever is said to organise it, in the midst of a sentence: `…, organisé par A B (X) et C D (Y) :` */
const organisedBy =
  /[\s,(](?:organi[sz]ée?s?|proposée?s?|coordonnée?s?|convened|organi[sz]ed|coordinated|chaired|moderated|facilitated|animée?s?|modérée?s?|présidée?s?)\s(?:par|by)\s+(\p{Lu}[^.!;:]{4,160}?)\s*(?:[.:;]*$|,?\s(?:aura|auront|se (?:tien|dérou)\p{L}+|qui|which|will|takes|to be|is|est)(?!\p{L}))/iu

/** Whoever leads or organises the whole, where a sentence of a line says it, or a part of it between marks; the day may stand in another. `isAll` says that the line says nothing else. */
export const leadersIn = (text: string, isDated: boolean): { people: PastedPerson[]; isAll: boolean } | null => {
  if (text.length > 600) return null
  const marks = isDated
    ? /\s+(?:\/{1,2}|[|·•⋅–—])\s+|(?<=[\p{L})][.!;])\s+(?=\p{Lu})/u
    : /(?<=[\p{L})][.!;])\s+(?=\p{Lu})/u
  const parts = text.split(marks).slice(0, 20)
  for (const part of parts) {
    const role = isDated && parts.length > 1 ? takeRole(part) : null
    const said = ledBy.exec(part)?.[1] ?? moderates.exec(part)?.[1] ?? (role?.role === 'moderator' ? role.rest : '')
    const people = said === '' ? null : surePeople(said.replace(/\.$/u, ''), 'moderator')
    if (people) return { people, isAll: !isDated && text.length <= 300 && (parts.length === 1 || moderates.test(part)) }
    const organisers = surePeople(organisedBy.exec(part)?.[1] ?? '', 'moderator')
    const isSure = organisers?.some(({ name }) => isSureName(name)) === true
    if (organisers && isSure && organisers.every(({ line, name }) => line !== '' || isSureName(name)))
      return { people: organisers, isAll: false }
  }
  return null
}
