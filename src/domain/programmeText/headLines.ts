import { isCompany, isOfSeries } from './bodies'
import { isGathering, isGatheringFor, isOfKind } from './gatherings'
import { languageOf } from './languageOf'
import { plain } from './lines'
import {
  isAnnouncement,
  isGreeting,
  isHalfDay,
  isKindOfMeeting,
  isNote,
  isPlace,
  isRoom,
  isVenue,
  kindOf,
  sectionOf,
  takeDay,
  takeField,
  takeTimes,
  timesIn,
  type Times,
} from './marks'
import { isHouse } from './houses'
import { isWhere } from './places'
import { takeRole } from './roles'

/** What parts a day from the times, and the times from the place. */
export const parted =
  /^[\s,:|·•⋅∙‧–—-]*(?:\([^)]*\)\s*)?(?:(?:de|from|at|à partir de|à|dès|(?:starting|starts|beginning|begins|début|commence)(?:\s(?:at|à))?)(?![\p{L}]))?\s*/iu

/** A text without the end of brackets that were opened before it. */
export const outside = (text: string): string =>
  /^[^(]*\)/.test(text) ? text.replace(/\)[\s:.,;]*$/u, '') : (/^\(([^()]+)\)[\s:.,;]*$/u.exec(text)?.[1] ?? text)

/** What a mail is about, without what it answers, when that is, and that a programme follows. */
/** A label in both languages, as one: `Objet / Subject :`. */
export const labelOnce = (text: string): string =>
  text.replace(
    /^(objet|sujet|subject|quand|when|où|where|lieu|venue|date|titre|title|organisat(?:eur|rice)|organi[sz]er|thème|theme|heure|time)\s*[/|]\s*(?:objet|sujet|subject|quand|when|où|where|lieu|venue|place|location|date|titre|title|organisat(?:eur|rice)|organi[sz]er|thème|theme|heure|time)\s*:/iu,
    '$1 :',
  )

/** What stands before the day that ends a text: `Cold Chain Workshop, April 14, 2026`. */
const withoutLastDay = (text: string): string => {
  const day = takeDay(text)
  return day && day.after.length < 20
    ? day.before.replace(
        /[\s,(–—-]*(?:\s(?:le|on|du|of|for))?(?:\s?(?:\p{L}{3,6}day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\.?(?=[\s,]*$)))?[\s,(–—-]*$/iu,
        '',
      )
    : text
}
/** What a mail sends, before what it is about: `Programme de`, `Invitation to the`, `Final programme for`. */
const ofSend =
  /^(?:(?:(?:the|le|la|l[’']|un|une|a|your|votre|petit|gentle|quick|draft|final|full|updated|revised)\s?)*(?:programm?e|agenda|schedule|timetable|running order|invitation|rappel|reminder|annonce|announcement|convocation|ordre du jour|déroulé|planning|infos?|informations?|détails|details|save the date|(?:confirmation|suite|organisation|préparation)(?=\s(?:de\s(?:la|notre)\s|du\s|de\sl[’']|of\s(?:the|our)\s)(?:journée|atelier|séminaire|rencontre|réunion|colloque|workshop|seminar|meeting|day)))(?:\s(?:définitif|final|détaillé|provisoire|complet|à jour|pratiques?))?(?:\s(?:(?:de|à|pour|of|for|to|about|on)\s(?:la|notre|votre|cette|the|our|your|this|a|an)\s|(?:de|à|pour)\sl[’']|(?:du|des|de|au|aux|à|pour|for|to|of|about)\s|d[’'])|\s?[:–—|-]\s+))+(?=\S)/iu
/** The words before what a mail or a memo is about. */
export const ofSubject = /^(?:objet|subject|sujet|re|concerne|subj)(?:\s*[/|]\s*(?:objet|subject))?\s*:/iu
export const subjectOf = (text: string): string => {
  const said = withoutLastDay(text)
    .replace(ofSubject, '')
    .trim()
    .replace(/^(?:(?:re|fwd?|tr|rép?|aw)\s*:\s*|\[[^\]]{1,40}\]\s*)+/iu, '')
  const name = said.replace(ofSend, '')
  // `Invitation à l’atelier « A name »`
  const quoted = /^[^«“"]{0,60}((?:«[^«»]{4,}»|“[^“”]{4,}”|"[^"]{4,}"))[^«“"]{0,60}$/u.exec(name)?.[1]
  if (quoted && name !== said) return quoted
  const bare = name
    .replace(
      /\s*[,–—(:|-]?\s*(?:(?:programm?e|agenda|running order|ordre du jour|déroulé|invitation|rappel|reminder|final)\s?)*(?:\s?(?:du|de|le|on|for|of))?\s*(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s*,?\s*\d{1,2}(?:er|st|nd|rd|th)?(?:\s\p{L}{3,10}\.?(?:\s\d{4})?|[/.]\d{1,2}(?:[/.]\d{2,4})?)\)?(?:\s.{0,20})?$/iu,
      '',
    )
    .replace(
      /\s*[,–—(:|-]\s*(?:(?:the|le|final|draft|full|detailed|updated)\s)*(?:programm?e|agenda|schedule|timetable|running order|ordre du jour|déroulé|planning|invitation|rappel|reminder|infos? pratiques?|practical details)(?:\s(?:définitif|final|détaillé|provisoire|complet|à jour))?(?:\s(?:(?:de\s(?:la|notre)|du|of\sthe|for\sthe|for\sour)\s|de\sl[’'])(?:journée|atelier|séminaire|rencontre|réunion|séance|workshop|seminar|meeting|day|event))?\)?$/iu,
      '',
    )
    .trim()
  return bare === '' ? '' : bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** What a line of a name, the kind of meeting, a town and the day calls it, parted by dashes; null where it is no such line. */
export const nameBeforeKind = (before: string): string | null => {
  const parts = before
    .replace(
      /[\s,(]*(?:(?:le|on|du)\s)?(?:\p{L}{3,6}day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?[\s,(]*$/iu,
      '',
    )
    .split(/\s+[–—|-]\s+/u)
  const [name = '', ...others] = parts
  const isKind = (part: string): boolean =>
    isKindOfMeeting(part) ||
    /^(?:\p{Ll}+\s){1,3}(?:workshop|seminar|meeting|symposium|conference|training|course|forum)$|^(?:une?\s)?(?:atelier|séminaire|journée|rencontre|colloque|formation|réunion)(?:\s\p{Ll}[\p{L}’]*){1,4}$/u.test(
      part,
    )
  const isAside = (part: string): boolean =>
    isKind(part) || (/^\p{Lu}[\p{L}’-]+(?:[ -]\p{L}+){0,2}$/u.test(part) && languageOf(part) === null)
  return others.some(isKind) && others.every(isAside) && plain(name).split(' ').length > 1 && !isKindOfMeeting(name)
    ? name
    : null
}

/** Whether what stands before the day in a line that is no sentence may be a name: `The trades of maintenance in the cities of Europe, 12 March 2026`. */
export const isNameBefore = (named: string, text: string): boolean =>
  /^[\p{Lu}«“"]/u.test(named) &&
  plain(named).split(' ').length < 16 &&
  !/[.!]$|[.!]\s\p{Lu}/u.test(text) &&
  !/(?<!\p{L})(?:salut|bonjour|hello|voil[aà]|voici|here|vous|nous|je|we|you|please|will|aura|auront|sera|tiendra|is|are|est|held|have|invit\p{L}*|convi\p{L}*)(?!\p{L})/iu.test(
    text,
  )

/** Whether words speak of the programme itself: `Voici le programme de`. */
export const isOfPaper = (text: string): boolean =>
  /^(?:(?:coucou|salut|hello|hi|hey|bonjour|bonsoir)[^,]{0,30},\s*)?(?:(?:(?:le|the|voici le|voici l[’']|here is the|please find the) ?)?(?:(?:draft|provisional|tentative|final|full|detailed|preliminary) )?(?:programm?e|agenda|schedule|running order|timetable|planning|ordre du jour|déroul)|présentation du programme|(?:petit )?rappel|(?:a |quick |gentle )*reminder)/iu.test(
    text,
  )

/** Words of a line that says only that a programme follows, and how sure it is. */
const ofPaper =
  /^(?:programm?es?|agenda|schedule|timetable|planning|déroulé|ordre|jour|running|order|outline|overview|work|travail|travaux|draft|provisional|provisoire|prévisionnel(?:le)?|tentative|final(?:ised|e)?|définiti(?:f|ve)|definitive|full|complet|détaillé|detailed|preliminary|préliminaire|updated?|revised|version|almost|nearly|near|quasi|quasiment|presque|semi|projet|avant-projet|présentation|le|la|les|l|the|a|an|of|for|du|de|d|des|et|and|our|notre|voici|here|is|v\d{1,2}|20\d\d|journée|jour|day|event|workshop|atelier|meeting|réunion|séminaire|seminar|colloque|conférence|conference|rencontre|session|séance|demi-journée|matinée|forum|symposium|étude|étude?s|study|training|formation|stages?|cours|courses?|webinaires?|webinars?|rencontres|journées|ateliers|workshops|soirée|après-midi|afternoon|morning|evening|half|jours|days|deux|two|trois|three|congrès|summit|briefing|masterclass|module|visite|visit|sessions|événement|retreat|semaine|week)$/iu
/** A line that says only that a programme follows: `WORKSHOP PROGRAMME`, `Provisional programme of work`, `Programme de la journée d’étude`. */
export const isKindOfPaper = (text: string): boolean => {
  if (text.length > 120) return false
  const halves = text.split(/\s+[/|]\s+/)
  if (halves.length === 2) return halves.every(isKindOfPaper)
  const rest = text
    .replace(
      /^(?:(?:le|the|présentation\s+du|(?:avant-)?projet\s+de|draft|provisional|tentative|final|full|detailed|preliminary)\s+)*(?:programm?e|agenda|schedule)(?:\s+v\d+)?(?:\s+(?:de la|du|de l[’']|of the|for the))?\s*/iu,
      '',
    )
    .replace(/\s*(?:programm?e|agenda)$/iu, '')
  if (rest !== text && (rest === '' || isKindOfMeeting(rest))) return true
  const words = plain(text).match(/[\p{L}\p{N}]+(?:-\p{L}+)*/gu) ?? []
  return (
    /(?<!\p{L})(?:programm?e|agenda|schedule|timetable|running order|ordre du jour|déroulé)(?!\p{L})/iu.test(text) &&
    !/[?!«“"]/.test(text) &&
    words.length < 9 &&
    words.every((word) => ofPaper.test(word))
  )
}

/** Words that countries live by. */
const lived = new Set(
  'abonde abondance amour bonheur but concorde dévouement développement démocratie dignité discipline droit effort égalité espoir fidélité foi force fraternité générosité honneur indépendance justice liberté loi loyauté ordre paix patrie patriotisme peuple prospérité progrès promotion sécurité solidarité stabilité travail tolérance union unité vérité vie volonté welfare work fatherland father land unity faith peace progress freedom dignity labour justice liberty democracy equality prosperity brotherhood solidarity independence order love honour hope truth stability loyalty development fitiavana tanindrazana fandrosoana harambee uhuru umoja pula amahoro ubumwe amajyambere tuko wamoja un une et and le la l the our notre nos'.split(
    ' ',
  ),
)
const mottoes =
  /^(?:la patrie ou la mort.{0,30}|l[’']union fait la force|unity is strength|eendracht maakt macht|dieu,? la patrie,? le roi|for god and my country|one (?:zambia|nigeria|nation|people).{0,40}|the love of liberty.{0,30}|satyameva jayate|je me souviens|in god we trust|e pluribus unum|unity in diversity|unité dans la diversité|un pour tous.{0,25}|dieu et mon droit|diverse people unite|.ke e.{3,20}ke|god bless.{2,30})[.!]?$/iu
/** Whether a line is what a country lives by, above its ministries: `Union – Discipline – Travail`. */
export const isMotto = (text: string): boolean => {
  if (text.length > 80) return false
  const words =
    plain(text)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  return (
    mottoes.test(plain(text)) || (/[,·•–—-]/u.test(text) && words.length > 2 && words.every((word) => lived.has(word)))
  )
}

/** What a paper or a page is, and signs of its files: no name of a meeting. */
export const ofPage =
  /^(?:(?:from |extrait (?:de|du) )?(?:l[ae]s? |l[’']|the |our |notre )?(?:[\p{L}’'-]+ ){0,3}(?:newsletter|e-?newsletter|infolettre|lettre d[’']information|gazette)(?:\s.{0,40})?$|(?:l[ae]s? |l[’']|the )?(?:lettre|bulletin|journal|gazette|écho|news|feuille)s?\s.{3,60}\s[–—-]\s*$|.{3,60}[\s|–—,-]+(?:issue|num[ée]ro|n[°o]\.?|vol(?:ume)?\.?)\s?\d{1,4}(?:\s?[|,–—].{0,40})?$(?<=(?:letter|lettre|bulletin|journal|gazette|news|écho|review|revue|magazine|feuille).*)|(?:(?:sincere |our )?apologies for (?:any )?(?:cross|multiple)|(?:désolée?s?|excusez|toutes nos excuses|nos excuses|veuillez excuser|merci d[’']excuser).{0,30}(?:envois?|réceptions?) multiples|sorry for (?:any )?cross|please (?:forward|circulate|share|distribute)|merci de (?:diffuser|faire circuler|relayer)|(?:à|pour) diffus(?:er|ion))|(?:memo(?:randum)?|note de service|circulaire|annexe|annex|enclosure|press release|communiqué(?: de presse)?|ordre de mission|notice|avis)(?:\s(?:n[°o]\.?\s?)?[\dA-Z][\w/-]*)?$|(?:r[ée]f(?:érences?)?|n\/?r[ée]f|our ref|your ref|file ref|reference|dossier|dossier suivi par|affaire suivie par|distr|distribution|original|classification|destinataires?|diffusion|ampliation|copie)\.?\s?\.?:|(?=.*\d)\p{Lu}[\p{Lu}\d]{0,9}(?:[/.][\p{Lu}\d.()-]+){2,}$|(?:vous ne voyez pas|problème(?:s)? d[’']affichage|view (?:this|it|the)|trouble viewing|afficher (?:ce|cet|dans)|voir (?:ce|cet) (?:e-?mail|message)|version en ligne|online version))|[👇⬇↓⤵]\ufe0f?\s*$/iu

/** What a paper is, before the name: `SAVE THE DATE: A name`, `Compte rendu – A name`. */
export const ofNotice =
  /^(?:save the date|invitation|rappel|reminder|annonce|announcement|à vos agendas|pour info(?:rmation)?|nouveau|new|communiqué|compte[- ]rendu|procès[- ]verbal|minutes|event|événement|évènement)\s*(?::|!|\s[–—|-])\s+(?=\S)/iu
/** Whether a line that ends with a colon begins a name, and says of nothing else that it follows. */
export const isNameOpen = (text: string): boolean =>
  plain(text).split(' ').length > 2 &&
  text.length < 100 &&
  !isGreeting(text) &&
  !isAnnouncement(text) &&
  !isOfPaper(text) &&
  sectionOf(text) === null &&
  takeField(text) === null &&
  takeRole(text) === null

/** A project or a series, by its first words: `ERC project X`, `Projet ANR Y`, `Cycle Z`. */
export const ofProject =
  /^(?:(?:ERC|ANR|H2020|Horizon(?: Europe)?|EU|FNS|SNSF|UKRI|AHRC|ESRC|EPSRC|NSF|DFG|Erasmus\+?|Interreg|LIFE|COST|MSCA|CRSH|SSHRC)\s.{0,40}|(?:the |le |la )?(?:projet|project|programme|réseau|network|cycle|série|series|action|chaire)\s.{2,80})$/iu

/** What may be a series or a programme of some: with its year, or the word for it. */
export const mayBeSeries = (text: string): boolean =>
  /(?<!\p{L})(?:programme|program|series|série|cycle|parcours|curriculum|saison|season|academy|académie|school|école|collection|rendez-vous|midis|lundis|mardis|mercredis|jeudis|vendredis)(?!\p{L})|(?<!\d)20\d\d(?:[-–/]\d{2,4})?\s*$/iu.test(
    text,
  )

/** Whether what stands behind the number of a workshop is what it is called. */
export const isNamedBehind = (text: string): boolean =>
  plain(text).split(' ').length > 2 && !isHouse(text) && !ofProject.test(text)

/** The words of a line that says of which series the workshop is, and which of it: `Part of the series …`, `4th workshop of the … network`. */
export const ofWhich =
  /^(?:(?:this (?:workshop|event|seminar|session) is )?(?:a )?part of (?:the|our|a)\s|(?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|final|last)\s(?:\p{Ll}+\s){0,2}(?:workshop|seminar|meeting|webinar|session|event|conference|symposium)\s(?:of|in|from)\s(?:the|our|a)\s|(?:an?|one)\s(?:\p{Ll}+\s){0,2}(?:workshop|seminar|meeting|webinar|event)\s(?:of|in|by)\s(?:the|our)\s|(?:cet(?:te)? \p{L}+ s[’']inscrit )?(?:dans|en marge) (?:le cadre )?d[ue]\s?(?:cycle|projet|programme|séminaire|réseau|la série|l[’'])|(?:le |la )?(?:\d{1,2}(?:er|ère|re|e|è|ème|nde?)|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|derni(?:er|ère))\s(?:atelier|séminaire|rencontre|séance|journée|webinaire|réunion|rendez-vous|volet)\s(?:du|de la|de l[’']|de notre|d[’']un)\s?)(?=\S.{3,120}$)/iu

/** Which of how many: `3 of 5`. */
export const ofCount = /\d\s?(?:of|sur|\/|out of)\s?\d{1,2}\)?$/iu
/** A room by its letters and number: `LUX C121`. */
export const roomCode = /^(?:\p{Lu}[\p{L}’-]*\s){0,2}\p{Lu}{1,2}[-. ]?\d{1,4}(?:\.\d{1,3})?\p{L}?$/u
/** A sentence of what the whole is about: `Cette séance fait dialoguer …`, `This is an informal session to …`, `Une journée ouverte à …`, `Pendant deux jours, …`. */
export const ofWhole =
  /^(?:(?:cette|cet|ce|this|la|le|l[’']|the|our|notre|une?|an?|in this|during this|at this|lors de cette?|au cours de cette?|pendant cette?|dans cette?|this is an?|it is an?|c[’']est une?|il s[’']agit d[’']une?)\s?(?:[\p{L}-]+\s){0,3}?(?:séance|journée|demi-journée|matinée|après-midi|atelier|rencontre|colloque|séminaire|webinaire|formation|workshop|seminar|webinar|meeting|study day|day|session|event|training|conference|conférence|symposium|course|forum|réunion|module|stage|masterclass|round ?table|table ronde|afternoon|morning|programme|cycle|series)(?:\sd[’']études?)?(?:\s(?:of|de|du|on|sur)\s[^,.:]{3,40})?,?\s(?:\p{Ll}+|[ld][’']\p{Ll}+)|(?:pendant|durant|over|during|en|in)\s(?:une?|deux|trois|quatre|cinq|the|two|three|four|five|one|half a|a|\d)\s(?:course of\s)?(?:\p{L}+\s){0,2}?(?:jours?|journées?|demi-journées?|heures?|days?|hours?|matinée|après-midi|afternoons?|mornings?|sessions?|workshops?|séances?))(?!\p{L})/iu
/** What those who come are to do, or how: no sentence of what the whole is about. */
const isPractical =
  /(?<!\p{L})(?:inscri\p{L}+|register\p{L}*|registration|please|merci|veuillez|apporte[rz]|rsvp|liens?|link|zoom|teams|webex|confirm\p{L}*|réponse|répond\p{L}+|reply|attached|ci-joint|trouverez|find|aura lieu|tiendra|déroulera|take place|takes place|be held|see you|programme (?:is|est|ci)|will follow|suivra|traduction|translation|interpretation|interprétation|gratuite?|free of charge|parking|lunch is|repas)(?!\p{L})/iu
/** Whether a line is a sentence of what the whole is about, whoever it speaks to. */
export const saysWhole = (text: string): boolean =>
  plain(text).split(' ').length > 9 && ofWhole.test(text) && /[.?!…][»”"]?$/u.test(text) && !isPractical.test(text)
/** A line that says only which number the workshop has, in one language or in both: `Séance 4 / Session 4`, `Atelier 3 de 5`. */
export const onlyNumber = (text: string): number | null => {
  const kind = String.raw`(?:atelier|workshop|webinaire?|webinar|séminaire|seminar|rencontre|meeting|journée|réunion|séance|session|module|volet|lecture|talk|rendez-vous|épisode|episode)`
  const count = String.raw`\s*(?:n[°o]\.?\s*|#\s?)?(\d{1,3})(?:\s?(?:de|sur|of|\/)\s?\d{1,3})?`
  const match =
    text.length < 80 ? new RegExp(`^${kind}${count}(?:\\s*[/|–—-]\\s*${kind}${count})?$`, 'iu').exec(plain(text)) : null
  return match && (match[2] === undefined || match[1] === match[2]) ? Number(match[1]) : null
}

/** Whether a line below the name says more of it: not where it is, who invites, or how to come. */
export const isSubtitle = (text: string): boolean =>
  /\p{L}\S*\s+\S/u.test(text) &&
  !/^(?:by|par|language|langue|time ?zone|fuseau|lieu|venue|place|where|où|contact|register|registration|inscri\p{L}+|free|gratuit|entrée|accueil|date|partager|share|google|zoom|teams|join)(?!\p{L})|^\P{L}{0,4}\p{L}+(?:\s\p{L}+)?\s?:\s|[\t@]|https?:|\d{5}/iu.test(
    text,
  ) &&
  // A sentence says how it is held.
  !(/\p{Ll}{2}\.$/u.test(text) && plain(text).split(' ').length > 6) &&
  !isHouse(text) &&
  !isCompany(text) &&
  !isNote(text) &&
  !text.split(/\s+\/\s+/u).some((part) => isVenue(part) || isWhere(part)) &&
  !isGreeting(text)

/** A kind of meeting without the word that says that its name follows: `One Day National Seminar on`. */
export const withoutOpen = (text: string): string =>
  text.replace(/\s(?:on|about|of|sur|autour d(?:e|u|es)|intitulée?|entitled|titled)\s*:?$/iu, '')

export const isQuoted = (text: string): boolean => /^[«“"]/.test(text)

/** A name without the word that says what the text is: `Agenda — …`, `WEBINAR | …`. */
export const withoutKind = (text: string): string => {
  const match = /^(agenda|programme|[^|]{4,30}?)\s*(?:\||(?<=^(?:agenda|programme)\s*)[–—:-])\s+(?=\S)/iu.exec(text)
  // `A name – a one-day workshop`
  const beside =
    /^(.{4,}?)\s+[–—-]\s+(?:(?:an?|une?|the|le|la)\s(?:[\p{L}-]+\s){0,3})?(?:workshop|atelier|conference|symposium|seminar|séminaire|journée(?: d[’']études?)?|colloque)$/iu.exec(
      text,
    )
  if (beside) return beside[1] ?? text
  // `Programme du webinaire « … »`, `Workshop agenda: “…”`
  const of =
    /^(?:(?:le |the )?(?:programm?e|agenda|ordre du jour)\s(?:d[eu]s?|de la|de l[’']|of|of the|for|for the)\s?(?:\p{L}+\s){0,3}|(?:\p{L}+\s){0,2}(?:programm?e|agenda)\s*[:–—-]\s+)(?=[«“"][^«»“”"]+[»”"]$)/iu.exec(
      text,
    )
  if (of) return text.slice(of[0].length)
  // `Journée d’études « A name »`, `Atelier de travail : « A name »`
  const [, whatKind = '', quoted] =
    /^([^«“"]{4,70}?)\s*(?:[:–—-]\s*)?((?:«[^«»]+»|“[^“”]+”|"[^"]+"))$/u.exec(text) ?? []
  const bareKind = withoutOpen(whatKind)
  const isWhose = /(?:\s(?:du|de la|des|of|at)|\sde l[’'])(?:\s|(?<=[’']))/iu.test(whatKind)
  const isKind = isKindOfMeeting(bareKind) || isGathering(bareKind) || isGatheringFor(bareKind)
  if (quoted && !isWhose && isKind && !isOfSeries(whatKind) && !mayBeSeries(bareKind.replace(/^rendez-vous$/iu, '')))
    return quoted
  // `3e atelier territorial « A name »`
  const counted =
    /^(?:\d{1,2}(?:er|ère|re|e|è|ème|st|nd|rd|th)|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|first|second|third|fourth|fifth)\s(?:\p{L}+\s)?(?:atelier|workshop|séminaire|seminar|rencontre|journée|colloque|webina(?:ire|r)|forum|conférence|conference|symposium)s?(?:\s[\p{L}’'-]+){0,3}\s*[:–—-]?\s*(?=(?:«[^«»]+»|“[^“”]+”|"[^"]+")$)/iu.exec(
      text,
    )
  if (counted) return text.slice(counted[0].length)
  const called =
    /^(?:(?:\p{L}+ )?(?:workshop|atelier)|side event)\s*[:–—]\s+(?=\S)|^(?:webinaire|webinar)\s+[–—-]\s+(?=\p{Lu})|^(?:\p{L}+\s){1,2}(?:workshop|seminar|conference|colloquium|symposium)\s+(?=[«“"][^«»“”"]+[»”"]$)|^(?:workshop|atelier|colloque|seminar|s[ée]minaire|journée d[’']études?|symposium|rencontre)(?:\s\p{Ll}+){1,2}\s+(?=[«“"][^«»“”"]+[»”"]$)|^(?:workshop|atelier|colloque|seminar|s[ée]minaire|webinaire|webinar|conf[ée]rence|symposium|stage|formation|training|masterclass)\s*(?::\s+(?=[«“"][^«»“”"]+[»”"]$)|(?<=^(?:workshop|atelier|seminar|s[ée]minaire|symposium|colloque|stage|formation|training|masterclass|journée|matinée|soirée|rencontre|conférence))\s+(?=[«“"][^«»“”"]+[»”"]$))/iu.exec(
      text,
    )
  if (called) return text.slice(called[0].length)
  // `TECHNICAL BRIEFING: A name`, `2nd Stakeholder Workshop – A name`, `Journée professionnelle : « A name »`
  const [ahead, kind = ''] = /^([^:«“"]{4,60}?)\s*(?::|\s[–—-])\s+(?=\S)/u.exec(text) ?? []
  const isMarked = (rest: string): boolean =>
    /^\d/.test(kind) || !/\p{Ll}/u.test(kind) || (ahead?.includes(':') === true && /^[«“"][^«»“”"]+[»”"]$/u.test(rest))
  if (ahead && isKindOfMeeting(kind) && isMarked(text.slice(ahead.length))) return text.slice(ahead.length)
  return match &&
    !isKindOfMeeting(text.slice(match[0].length)) &&
    (isKindOfMeeting(match[1] ?? '') || /^(?:agenda|programme)$/i.test(match[1] ?? ''))
    ? text.slice(match[0].length)
    : text
}

/** Sentences that invite, and say below to what. */
export const inviting =
  /(?<!\p{L})(?:requests? the (?:pleasure|honou?r)|ha(?:s|ve) the (?:pleasure|honou?r)|(?:a|ont) (?:le plaisir|l[’']honneur)|cordially (?:invites?|invited)|vous (?:prie|invite|convie)(?:nt)?)(?!\p{L}).{0,80}$|^(?:you are|you[’']re|vous êtes)\s.{0,30}(?:invited|invitée?s?|conviée?s?)\s.{0,60}$/iu
/** How people take part, below the day. */
export const hybrid =
  /(?<!\p{L})(?:en (?:mode |format )?(?:hybride|présentiel|distanciel)|hybrid|in[- ]person|face[- ]to[- ]face|en ligne|online|visioconférence|zoom|teams|webex)(?!\p{L})/iu
/** A sentence that says that the programme follows. */
export const telling =
  /(?<!\p{L})(?:tiendra|tiendront|déroulera|aura lieu|will (?:take|be|run|start)|voici|ci-dessous|below|as follows|comme suit|veuillez|please)(?!\p{L})/iu

/** Words of places, first in French and last in English, and how people take part. */
const ofPlace =
  /^(?:(?:l[ae]s?|l[’']|the|en|in|at|à|au|aux)\s?)*(?:grande?\s|petite?\s)?(?:salle|amphi\p{L}*|auditorium|auditoire|aula|maison|centre|musée|mairie|hôtel|espace|campus|bâtiment|local|locaux|siège|médiathèque|bibliothèque|université|faculté|lycée|école|collège|théâtre|foyer|gymnase|palais|préfecture|hôpital|cité|room|lecture theatre|online|on-line|zoom|teams|webex|ligne|visio\p{L}*|distanciel|présentiel|hybrid\p{L}*|lieu|venue|where|place|location|où|horaires?|heures?|time|times|when|quand|hours)(?!\p{L})|(?:^|\s)(?:hall|room|centre|center|library|museum|theatre|theater|building|house|chamber|hotel|campus|auditorium|gallery|college|school|university|hospital|floor)(?:\s\p{Lu}?\d{1,4}\p{L}?|\s\p{Lu})?(?:,|$|\s\()/iu
const beginsAndEnds =
  /^(?:début|starts?)\s(?:(?:à|at|:)\s)?(\d{1,2}[\dhH:.]*\d{0,2}),?\s(?:et\s|and\s)?(?:fin|ends?)\s(?:(?:à|at|:)\s)?(\d{1,2}(?:[hH:.]\d{0,2})?)(?=[.,;\s]|$)\.?/iu
/** When and where the whole is, of a line that says nothing else: `Room 3, Town Hall, 9.30 am to 4 pm`, `De 9h à 16h30`, `Salle B12 – 9h00 / 16h30`; null where it is no such line. */
export const whenAndWhere = (written: string): (Times & { rest: string }) | null => {
  if (written.length > 120 || takeDay(written) !== null) return null
  // `Début à 14h00, fin à 16h30.`
  const text = written.replace(beginsAndEnds, '$1 – $2')
  // `14:00 – 16:30 (Yaoundé, Bruxelles), 13:00 – 15:30 (London)`
  const [, here = '', there = ''] = /^([^()]{5,30}\([^()]{2,60}\)),\s+(\d[^()]{4,30}\([^()]{2,60}\))$/u.exec(text) ?? []
  if (there !== '' && takeTimes(there)?.endsAt) return whenAndWhere(here)
  // `13 h – 16 h (HE) / 1:00 – 4:00 p.m. (ET)`
  const [one = '', two = '', ...more] = text.split(/\s[/|]\s/u)
  const twin = two === '' || more.length > 0 ? null : takeTimes(two)
  if (twin?.endsAt && /^(?:\([^()]*\))?$/u.test(twin.rest)) return whenAndWhere(one)
  const first = takeTimes(text) ?? timesIn(text)
  if (!first) return null
  // `9h00 / 16h30`
  const [, until = ''] = first.endsAt === null ? (/\s\/\s(\d{1,2}\s?[hH:.]\s?\d{0,2})\s*$/u.exec(text) ?? []) : []
  const second = until === '' ? null : takeTimes(until)
  const endsAt = first.endsAt ?? second?.startsAt ?? null
  const rest = first.rest
    .replace(second ? /\s*[–—-]?\s*\d{1,2}\s?[hH:.]\s?\d{0,2}\s\/\s\d.*$/u : /$^/u, '')
    .replace(/^[\s,;:|·•/–—-]+|[\s,;:|·•/–—-]+(?:(?:de|from|à)\s*)?$/gu, '')
  if (endsAt === null || endsAt <= (first.startsAt ?? '') || plain(rest).split(' ').length > 12) return null
  const isWhere =
    rest === '' || /^\([^()]*\)$/u.test(rest) || ofPlace.test(rest) || isVenue(rest) || isPlace(rest) || isRoom(rest)
  if (!isWhere || isHalfDay(rest) || (!rest.startsWith('(') && kindOf(rest) !== null)) return null
  return { ...first, endsAt, rest: rest.replace(/^(?:horaires?|heures?|times?|when|quand|hours)(?:\s*:\s*|$)/iu, '') }
}

/** A name without the place that a comma parts from it: `ATELIER COMPOST, à la maison des jeunes de Thiès`. */
export const withoutPlace = (text: string): string => {
  if (text.length > 200 || !/^\S+\s\S[^,]*,/u.test(text)) return text
  // `A project technical meeting, Roskilde`
  const [, named = ''] = /^([^,]+\s[^,]+\s[^,]+),\s\p{Lu}\p{Ll}[\p{L}’-]+$/u.exec(text) ?? []
  if (named !== '' && isOfKind(named) && languageOf(text.slice(named.length)) === null) return named
  return text.replace(
    /,\s(?:(?:à|dans|en|at|in)\s(?:la\s|l[’']|the\s)?|au\s|aux\s)(?:grande?\s|petite?\s)?(?:maison|salle|mairie|amphi|auditorium|médiathèque|bibliothèque|musée|centre|campus|université|siège|bureau|locaux|hôtel|espace|library|museum|town hall|village hall|community centre|room|campus|office|head office)(?!\p{L})[^?!:«“"]{0,60}$/iu,
    '',
  )
}
