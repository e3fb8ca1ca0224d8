import { onceFor, plain } from './lines'

/** Whether a text has so many words at most. */
export const few = (text: string, most: number): boolean => plain(text).split(' ').length <= most

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
/** What people do who speak with each other. */
const exchange = setOf(
  `discussion discussions debate debates débat débats debat conversation conversations exchange exchanges échange échanges dialogue dialogues
  report-out report-outs reports-out report-back report-backs reporting-back reportback reportbacks breakout breakouts break-out break-outs debrief debriefs restitution restitutions feedback
  brainstorm brainstorming questions q&a q+a qa sharing partage partages concertation délibération délibérations deliberation deliberations`,
)
/** Those who work apart from others. */
const groups = setOf(
  `group groups groupe groupes table tables ateliers workshops sous-groupe sous-groupes subgroup subgroups sub-group sub-groups gt gts wg wgs
  commission commissions carrefour carrefours caucus`,
)
const teams = setOf(`team teams équipe équipes pair pairs binôme binômes trinômes`)
const all = setOf(`collectif collectifs collective collectives`)
/** What they do, and how they tell the others. */
const work = setOf(
  `work working groupwork teamwork travail travaux activity activities activité activités task tasks réflexion réflexions reflection reflections
  analyse analyses bilan évaluation evaluation mapping planning prioritisation prioritization`,
)
const report = setOf(
  `report reports reporting rapport rapports retour retours présentation présentations presentation presentations présentent present presents pitches pitch
  compte-rendu comptes-rendus compte comptes rendu rendus synthèse synthèses`,
)
/** What may stand beside it. */
const beside = setOf(
  `small group groups table tables pair pairs room rooms breakout open general final closing free facilitated moderated guided plenary collective group-work team teams working whole full
  in by with from of on to the a an and then & + et en par de des du la le les l d au aux avec entre puis tous toutes all everyone everybody participants participant audience floor public salle
  session sessions round rounds time temps moment séance next steps recommendations recommandations conclusions conclusion perspectives suites suite synthèse summary wrap-up
  petits petit groupes groupe sous-groupes tables binômes ateliers atelier plénière plénières libre libres générale général collectifs collectif collective collectives croisés finale final informels informel
  theme themes thème thèmes thématiques thématique region regions country countries pays région speakers panellists panelists intervenants intervenantes membres members reporters rapporteurs rapporteures
  live plenary short brief quick court courte ouverte ouvert answers réponses travaux travail work mise commun
  back atelier workshop results résultats outcomes outputs findings plans forum talk their our your this our each both two three four five six deux trois quatre cinq six parallel parallèle parallèles plenum grand-groupe remarks comments reactions réactions structured strategic whole-group full-group hands-on practical thématiques national leurs grand thematic themed themes neighbourhood neighborhood community period période amendements amendments round-up`,
)
const isKnown = (word: string): boolean =>
  [exchange, groups, teams, all, work, report, beside].some((words) => words.has(word))

/** Whoever came says at the end how the day was: `Wrap-up and feedback`. */
const isFeedbackAtEnd =
  /^(?:wrap(?:ping)?[- ]?up|evaluation|évaluation|close|closing|clôture|conclusions?|summary|synthèse|thanks|certificates?|attestations?)(?:,| and| et| &| \+|\/) ?(?:final |group |participant )?feedback$|^(?:final |participant )?feedback(?:,| and| &| \+|\/) ?(?:evaluation|close|closing|wrap(?:ping)?[- ]?up|certificates?|farewell|thanks|departure)$/u

/** Whether words say that people speak with each other, or that groups work or report, and nothing of what: `Small group conversations`, `Group reports`, `Travaux en équipes`. */
const saysExchange = (text: string): boolean => {
  if (text.length > 90 || !few(text, 9)) return false
  const words = (
    text
      .replace(/\s*\([^()]*\)|(?<=groupes? de )discussions?|(?<=discussion|focus) groups?/g, '')
      .match(/[\p{L}&+]+(?:-\p{L}+)*/gu) ?? []
  ).flatMap((word) => (isKnown(word) ? [word] : word.split('-')))
  const has = (of: ReadonlySet<string>): boolean => words.some((word) => of.has(word))
  // What all say of the day at its end is an evaluation.
  if (isFeedbackAtEnd.test(text)) return false
  return (
    words.every(isKnown) &&
    (has(exchange) ||
      (has(groups) && (has(work) || has(report))) ||
      (has(teams) && has(work)) ||
      (has(all) && (has(work) || has(report))))
  )
}

/** Whether words say how all or groups go about something. */
const saysHow = (text: string): boolean =>
  saysExchange(text) &&
  (text.includes(' ') ||
    /^(?:discussions?|d[ée]bats?|debates?|q&a|[ée]changes|breakouts?|brainstorm(?:ing)?)$/u.test(text))

/** Words of a title before a mark that says what it is about. */
const headOf = (text: string): string => text.split(/\s?:\s|\s[–—-]\s/u)[0] ?? text

/** Whoever listens is asked to speak: `Ask the panel`, `Vos questions`, `La parole à la salle`. */
const asksAll =
  /^(?:ask (?:the|us|me|our|your|an?|away)(?: [\p{L}’'-]+){0,3}|(?:over to you|have your say|your (?:questions?|turn|say|views?|voices?|ideas)|any questions)(?: answered(?: by [^:?]{3,40})?| matter)?|(?:(?:à vous|prise de|temps de|place à|place à la|la|le temps de) )?paroles? (?:(?:est )?(?:à (?:la salle|vous|tous|toutes)|aux? (?:public|participant[·.\p{L}]*))|libre|du public|de la salle|des participante?s)(?!\p{L}).{0,40}|à vous la parole|(?:posez )?(?:toutes )?vos questions(?:,? nos réponses)?|ama)(?:$|\s?[:(!?–—,-])/u
/** What people tell each other of what they do. */
const shared =
  /^(?:(?:partages?|échanges?|sharing|exchanges?|swapping|mutualisation)(?: of| d[’']| des?|:)? ?(?:the |our |bonnes |good |best )?(?:expériences?|experiences?|pratiques?|practices?|points de vue|views|savoirs?|savoir-faire|ideas|idées|expertises?|stories|lessons)|(?:peer|experience|practice|knowledge|skills?|story|idea)s?(?:-to-peer)?[- ](?:sharing|exchange|swap|learning|support)|analyse de (?:la )?pratiques?(?: professionnelles?)?|round of introductions|remue-méninges|caf[ée] du monde|focus groups?|groupes? de parole(?! ?:)|agora|forum|réactions|reactions|(?:study|reading|learning|sharing|talking|listening) circles?|cercles? (?:de parole|d[’'](?:échanges?|étude)))(?:$|\s?[:(!?–—,-]|\s(?:entre|between|among|with|avec|in|en|sur|on|autour|et|and|about|from)\s)/u
/** Ways of speaking with each other that have a name. */
const named =
  /^(?:(?:the )?floor (?:is )?(?:open|yours)|(?:discussants?|respondents?|panel|speakers?)(?: and| &|,) (?:the )?(?:floor|audience|discussion)|guided (?:conversations?|discussions?)|(?:conversation|knowledge|dialogue) caf[ée]s?|walk and talk|walking (?:discussion|conversation)s?|(?:conversation |discussion |table )?carousel(?: discussions?)?|think-pair-share|story circles?|faq|bourse aux questions|bar à questions|bo[iî]te à questions|tribune libre|forum citoyen|temps de parole|(?:session|séance) (?:interactive|participative|collaborative)|co-?construction d[eu]s? [^:?]{3,40}|retours? (?:du public|de la salle|des participante?s|sur les (?:ateliers|travaux|échanges))|(?:groupes|ateliers|tables) (?:thématiques|simultanés|en simultané|tournants|d[’']idées|world caf[ée]|[a-e1-9](?:,| et| à| &)[a-e1-9, et]{1,12})|atelier world caf[ée]|final questions(?: and close)?|table talks?|(?:[\p{L}’'-]+ ){0,2}surgery (?:tables?|sessions?|stations?)|(?:(?:peer|advice|drop-in|planning|funding|grants?|legal|policy|data|writing|tech|councillors?[’']?|members?[’']?|open|one-to-one) )+surger(?:y|ies)|caf[ée][- ](?:citoyen|parents|philo|rencontre|discussion|littéraire|scientifique|des langues)|réponses? à (?:vos|toutes vos|nos) questions|answers to your questions|question periods?|plenary reports?|reports? (?:in|to) (?:the )?plenary|(?:plateaux?|tribune) d[’'](?:experts|invités)|(?:small[- ]|table |breakout |sub-?)?group (?:exercises?|tasks?|activit(?:y|ies)|assignments?|challenges?|sessions?)|small[- ]group (?:[\p{L}-]+ )?sessions?|exercices? (?:de|en|par) (?:(?:petits|deux|trois|quatre|plusieurs) |sous-|mini-)?groupes?|table (?:exercises?|activit(?:y|ies)|tasks?|work)|bocal(?: à poissons?)?|bar ?camp|hot seat|(?:case|writing|drop-in|proposal|grant|data|policy|methods?|project|thesis|problem|research|technical)? ?clinics?|data sessions?|peer[- ](?:learning|support|exchange|review)(?: (?:groups?|sessions?|circles?))?|co-?développement(?: professionnel)?|intervision|(?:joint |collective |collaborative )?(?:working|drafting|co-?writing|interactive|interaction|exchange|sharing|reflection|brainstorming|plenary|discussion|networking and discussion|open house|doubt[- ]clearing|buzz) sessions?|(?:séances?|sessions?|réunions?) (?:de (?:travail(?: collectif)?|rédaction collective|co-?\p{L}+|concertation|réflexion|discussion|brainstorming|partage|consultation)|d[’'](?:échanges?|intervision|écoute|intelligence collective))|open house(?: discussion)?|open (?:table|forum|exchange|conversation)|public (?:comments?|questions|input|hearing|participation)|ama|swap shop|(?:department(?:al)?|faculty|team|unit|section|committee|staff|regional|country|ward|village|community)(?:al)? (?:discussions?|debates?|conversations?|forum|exchanges?)|(?:forum|parlement|assemblée|tribune|agora|cercle|conseil|comité) (?:des|de la|d[’']) ?(?:enseignant|élève|étudiant|doctorant|post-?doctorant|chercheu|habitant|riverain|locataire|voisin|usager|citoyen|participant|jeune|aîné|femme|patient|aidant|proche|famille|parent|membre|adhérent|sociétaire|délégué|élu|maire|acteur|partenaire|bénévole|lecteur|soignant|infirmi|salarié|personnel|agent|paysan|agricult|producteur|artisan|artiste|commerçant|discussion)\p{L}*|(?:phd |doctoral |graduate |young )?(?:(?:teachers|students|youth|citizens|users|patients|members|parents|residents|farmers|staff|community|partners|stakeholders|practitioners|people)[’']?s?[’']? (?:forum|assembly|parliament|voices?|panel)|(?:researchers|postdocs?|fellows|elders|women|carers|families|tenants|neighbours|workers|volunteers|delegates)[’']?s?[’']? (?:forum|assembly|parliament|panel))|carrefours? d[’'](?:idées|échanges?|information)|bourse aux (?:idées|projets)|reading group|comité de lecture|consultations? (?:ouverte|publique|citoyenne)s?|consultations?$|(?:idea |ideas |project )?market ?place|marché (?:aux|des) (?:idées|projets|initiatives)|speakers?[’']? corner|scène ouverte|poster discussions?|consensus[- ]building(?: \p{L}+)?|(?:interventions?|comments?|questions?|reactions?|contributions?|views|voices|statements) from the (?:floor|room|audience|public)|(?:interventions?|réactions?|contributions?|prises? de parole|remarques|questions?) (?:de la salle|du public|des participante?s)|tables? de (?:discussion|conversation|concertation|travail)|podium(?: de discussion| discussion)?|ateliers? d[’']échanges?|(?:meet|ask|quiz|grill) (?:the|our|your|an?) \p{L}+(?: \p{L}+)?|(?:rencontres?|échanges?|entretiens?(?! avec des)|interactions?) (?:avec|with) (?:l[ea’'] ?|les |la |des |d[’']|une? |nos |the |our |an? )[^:?]{3,50}|interactions? with [^:?]{3,40}|(?:structured|strategic|joint|whole-group|full-group|guided|short|lunch(?:time)?|class|peer|stakeholder|expert|time for|room for|plenum|podium)[ -](?:discussions?|debates?|conversations?|exchanges?|questions)|(?:period|période|plage|phase|tour|séquence|créneau|instant) (?:d[’'](?:échanges?|discussion)|de (?:questions|discussion|débat|dialogue)|of (?:questions|discussion)))(?=$|\s?[:(!?–—,/+&-]|\s(?:entre|between|among|with|avec|in|en|sur|on|autour|et|and|about|from|for|pour|by|par|of|de|des)\s)/u
/** That all are to speak, said as among colleagues: `On discute tous ensemble`, `We talk it over`. */
const said =
  /^(?:(?:on|nous) (?:en |y |se )?(?:discut|débat|parl|échang|répond|partag|bross?torm|réfléchi|prioris|fait le (?:point|bilan) (?:tous |toutes )?ensemble)\p{L}*|(?:let[’']s|we|everyone|everybody|all) (?:all )?(?:(?:will )?(?:discuss|debate|talk|chat|share|brainstorm))s?(?!\p{L})|(?:chat|talk|discussion|échanges?|bilan|évaluation|retour) (?:with|avec|w\/) (?:all|everyone|everybody|both|tou(?:te)?s|les|the|des|nos|our|le|la) ?[^:?]{0,40}|(?:open |general |final )?(?:chat|discussion|causerie|papotage)|[^:?]{3,40}, (?:everyone|everybody|all) (?:talks?|speaks?|discuss(?:es)?)|[^:?]{3,60} (?:tous ensemble|all together))$/u
/** What is shown, and spoken of behind: `Projection suivie d’un débat`. */
const shown =
  /^(?:projections?|films?|documentaires?|screenings?|lectures?|court[- ]métrages?|spectacle|pièce|performance|visionnage)(?: [^:?]{1,60})? (?:suivie?s? (?:d[’’']une?|d[’']|de|par une?|par des) ?(?:\p{L}+ )?(?:d[ée]bats?|échanges?|discussions?|questions?|table ronde|rencontre)|followed by (?:an? )?(?:\p{L}+ )?(?:discussion|debate|q ?& ?a|exchange|conversation|questions))(?!\p{L})/u

/** Workshops in which all make something together. */
const joint =
  /^(?:mini-?)?ateliers? (?:thématiques?|participatifs?|collaboratifs?|collectifs?|contributifs?|citoyens?|d[’']intelligence collective|(?:de |d[’'])(?:co-?\p{L}+|travail|réflexion|échanges?|concertation|priorisation|production|consultation|prospective|idéation|rédaction|mise en commun|partage|discussion)(?!\p{L}))|^(?:participatory|collaborative|collective|co-?design|co-?creation|ideation|visioning|consensus|world[- ]café|drafting|discussion) (?:workshops?|sessions?|exercises?)(?!\p{L})/u
const withDebate =
  /^(?:rencontres?|ciné|projections?|films?|lectures?|apéros?|midi|petit[- ]déjeuner|déjeuner|dîner|goûter)[- ]d[ée]bats?(?!\p{L})|^questions diverses et (?:échanges?|discussions?)/u
/** How many there are of a group, or who are in it: `… par groupes de 4`, `… in pairs`. */
const inParts =
  /^(?!(?:visites?|visits?|tours?|guided|balade|promenade|photos?)(?!\p{L})|[^?]{0,60}(?<!\p{L})(?:exerci[cs]es?|cas pratiques?|travaux pratiques|practicals?|(?<!good |best |sharing )practice|drills?|handling|jeux?|games?|simulations?|mises? en situation|role[- ]?plays?|scénarios?|scenarios?)(?!\p{L}))[^?]{3,80}\s(?:par (?=équipe|binôme|table)|(?:par|en|in) (?!équipe(?!s)|binôme(?!s)|table(?!s)))(?:(?:petits?|mini|small|sous|demi|deux|trois|quatre|two|three|four|mixed|\d)[- ])*(?:groupes?|groups|binômes?|pairs|équipes?|teams|tables?|commissions)(?: (?:de|d[’']|of) ?(?:\d{1,2}|deux|trois|quatre|cinq|six|two|three|four|five|six)(?:[-–àto ]+\d{1,2})?| de travail| mixtes)?\s?(?:$|[:(,–—-])/u
/** Work of pairs and groups, whatever it is on: `Travail en binômes sur trois comptes rendus`. */
const workOn =
  /^(?:travail|travaux|réflexions?|rédaction|relecture) (?:collecti(?:f|ve)s?|en commun|commune?s?) (?:sur|autour|à partir)(?!\p{L})|^(?:collective|joint|collaborative) (?:work|drafting|reflection) (?:on|of|around|about)(?!\p{L})|^(?:travail|travaux|réflexion|échanges?|work|discussions?) (?:en|par|de|in|dans des) (?:(?:petits?|mini|small|sous|demi|deux|trois|quatre|two|three|four|\d)[- ])*(?:groupes?|groups|binômes|pairs|équipes|teams|tables|ateliers|commissions?) (?:sur|on|autour|à partir|about|around|pour|to)(?!\p{L})/u

const kindWords = String.raw`(?:grande |mini[- ])?table[- ]ronde|round[- ]?table(?: discussion)?|panel(?: discussion)?|(?:open |plenary |general |panel |moderated )?(?:discussions?|debates?)|d[ée]bats?(?: (?:public|ouvert|avec la salle))?|échanges?(?: avec la salle)?|open floor|plenary|plénière|q\s?&\s?a`
const atEnd = String.raw`(?:grande )?table[- ]ronde|round[- ]?table|panel discussion|(?:open |plenary |general |moderated )?discussion|débat|(?:small )?group work|travail en (?:petits |sous-)?groupes`
const inBrackets = new RegExp(
  String.raw`(?<=\S)(?:\s*\((?:${kindWords})\)|(?<=\p{L}{3}|\p{L}\s?[?!]|\d)\s[–—-]\s(?:${atEnd}))\s*$`,
  'iu',
)
/** A kind of session behind the question that it is about: `Where next? Panel with all speakers`. */
const behindQuestion =
  /^([^?!]{3,160}[?!])\s+((?:(?:grande |mini-)?table[- ]ronde|(?:open |general |plenary |closing |final |moderated |facilitated |interactive |expert |group )?(?:panel|discussion|debate|conversation|round[- ]?table)|d[ée]bat|[ée]changes?|open floor|q\s?&\s?a|world caf[ée]|atelier participatif|travail en (?:petits |sous-)?groupes?|(?:small )?group work|breakout groups?|brainstorming)(?!\p{L})[^:?!]{0,60})\.?$/iu

/** A title without the kind of session that it says in brackets at its end: `Who signs? (panel)`. */
export const withoutKindBehind = onceFor((title: string): string =>
  title.length > 300 ? title : title.replace(inBrackets, '').replace(behindQuestion, '$1'),
)

/** Whether a title says that people speak with each other, and perhaps of what. */
const isExchange = (text: string): boolean => {
  // `Neighbourhood discussions`, `Kitchen table conversations`
  if (
    /^(?!(?:the|an?|this|our|my|new|results?|findings)\s)(?:[\p{L}-]+ (?!(?:of|on|for|in|and|the)\s)){1,2}(?:discussions?|table conversations)$/u.test(
      text,
    )
  )
    return true
  if (
    /^(?:tour de table|round[- ]?robin|go[- ]round|tour d[’']horizon des participants)(?:$|\s*[,(:–—-]|\s(?:final|de (?:clôture|conclusion)|d(?:es|e la|u) \p{L}+$))/u.test(
      text,
    )
  )
    return true
  if (/^panel (?:with|of|avec|d[’']|de(?:s)? )(?!\p{L}+ (?:papers|talks)).{3,80}$/u.test(text)) return true
  if (
    /^(?:plénière|plenary(?: session)?|séance plénière|assemblée)\s?[:–—-]\s?(?:questions|discussions?|d[ée]bats?|[ée]changes|mise en commun|restitutions?|feedback|retours?|debate|reports?|q\s?&\s?a)(?!\p{L})/u.test(
      text,
    )
  )
    return true
  const head = headOf(text)
  return (
    saysExchange(text) ||
    (head !== text && saysExchange(head)) ||
    // `Escalation: small group work`
    (head !== text &&
      few(text, 20) &&
      /:\s|\s[–—-]\s/u.test(text) &&
      saysHow(text.split(/\s?:\s|\s[–—-]\s/u).at(-1) ?? '')) ||
    (text.length < 300 && (inBrackets.test(text) || behindQuestion.test(text))) ||
    [asksAll, shared, named, said, shown, joint, withDebate, inParts, workOn, andAll].some((form) => form.test(text)) ||
    // `Whom to admit? Cases in small groups`
    [text.split(/[?!.…]\s+/u).at(-1) ?? ''].some((last) => last !== text && (inParts.test(last) || saysExchange(last)))
  )
}

/** What some do with each other, whatever it is called: `Reflection and Q&A`, `Case clinic (in groups of four)`, `Show and tell`. */
const together =
  /^(?!(?:visites?|visits?|tours?|guided|exerci[cs]es?|simulations?|mises? en situation|balade|promenade)(?!\p{L}))[^(]{3,80}\((?:in|en|par) (?:small |petits |sous-)?(?:groups|groupes|pairs|binômes|teams|équipes)(?!\p{L})|^(?:[^\s?.]+ ){0,4}[^\s?.]+(?: (?:and|&|\+|et)|:|,| [–—-])(?: (?:open|live|final|group|audience|public|general|moderated))? q ?(?:&|and|\+|et) ?[ar]s?$|^(?![^:?]{0,40}(?<!\p{L})(?:exerci[cs]es?|cas pratiques?|travaux pratiques|practicals?|(?<!good |best |sharing )practice|drills?|handling|jeux?|games?|simulations?|mises? en situation|role[- ]?plays?|scenarios?)(?!\p{L}))[^:?]{0,50}\s(?:in (?:small |breakout |\p{L}+ )?(?:groups|pairs|teams)|(?:en|par) (?:petits |sous[- ]|\p{L}+ )?(?:groupes?|binômes|équipes))(?:$|\s?[:(–—-])|^(?:\p{L}+ ){0,3}presentations? by (?:the )?(?:groups|teams|organi[sz]ations|participants|countries|delegations|tables)$|^restitution des (?:visites|échanges|réflexions|travaux|productions)(?!\p{L})|^(?:brainstorm(?:ing)?|show (?:and|&|[’']?n[’']?) tell(?!\p{L})|open space(?!\p{L})|(?:interactive |open |moderated |plenary )?dialogues? (?:with|between|avec|entre)(?!\p{L})|dialogue interactif|open questions|hack(?:ing|athon)?(?:,| session| time| round|$)|table discussions?|tables? thématiques?|speed[- ](?:dating|meetings?|networking)|unconference|listening sessions?(?= with| ?[:–-])|consultations? (?:with|avec|session)|(?:\p{L}+ ){1,2}group ?work(?!\p{L}))/u

/** A title with how people go about it in brackets: `Where to put 40 benches? (work in small groups)`. */
const inGroups =
  /^[^(]{3,120}\((?:(?:small|breakout|parallel|table|plenary)[- ])?(?:group ?work|group (?:work|exercise|discussions?|activity)|groups|breakouts?(?: (?:groups?|sessions?))?|working groups|work in (?:\p{L}+ )?groups|discussions?(?: (?:in|par|en) [^()]{3,25})?|(?:travail|travaux|ateliers?|exercice|échanges?) (?:de|en|par|d’un) (?:petits |sous[- ]|\d |deux |trois |quatre )?groupes?|(?:en |par )?(?:petits |sous[- ]|\d |deux |trois |quatre )groupes|brainstorming|remue-méninges|(?:the )?(?:whole|full) group|grand groupe|(?:en|in) (?:plénière|plenary|grand groupe)|plenary|plénière|tous ensemble|all together)(?:[,;][^()]*)?\)/u

/** What ends with all who speak: `Country updates and discussion`, `Réponse du ministère et échanges`; and what all come together for: `Closing plenary`, `Mise en commun des propositions`. */
const andAll =
  /^(?!(?:keynote|lecture|talk|address|exposé|conférence|communication|intervention|registration|inscriptions?|welcome|accueil|bienvenue|opening|ouverture|introductions?|presentations?|présentations?)(?!\p{L}))[^:?]{3,80}(?:,| and| &| \+| et| puis| then|, then| followed by| suivie?s? (?:d[’']une?|d[’']|de|des)) ?(?:(?:an?|une?|des|the|some) )?(?:(?:open|general|group|plenary|short|brief|courte?|brève|moderated|collective|further) )?(?:discussions?|q ?& ?a|échanges|questions(?= (?:with|from|avec|de la) ))(?: (?:générale?|collective|libres?|ouverte?s?|with (?:the )?(?:audience|floor|speakers|participants|panel|all|public)|avec (?:la salle|le public|les? (?:intervenante?s|participante?s|auditoire|assistance)|tous|l[’'](?:auditoire|assistance))|from the (?:audience|floor)|de la salle))?$|^(?:final|closing|concluding|short|brief|last|wrap-?up|joint) plenary(?: session)?$|^plénière (?:finale|conclusive|de (?:clôture|conclusion|fin|synthèse|partage))$|^mises? en commun (?:d(?:es|u|e la) |et |de l[’'])[^:?]{3,60}$|^(?:round of|partner|country|team|member|site|regional) (?:updates?|round-?ups?)(?: (?:from|by) [^:?]{3,40})?$|^(?:check-in|tour de table|introductions?),? (?:and|et|&) (?:go-round|tour de table|round table)$|^listening sessions?$|^concertations? (?:avec|entre|with) [^:?]{3,50}$|^travail collaboratif(?: [^:?]{3,40})?$|^open q ?& ?a(?: with [^:?]{3,40})?$/u

/** What groups bring to all: `Feedback in plenary`, `Plénière et recommandations`, `Presentation of plans and feedback`. */
const inPlenary =
  /^(?:(?:feedback|report(?:s|ing)?(?:[- ]back)?|presentations?|sharing|shared reflections?|reflections?|debrief(?:ing)?|wrap-?up|discussions?|exchanges?|restitutions?|synthèse|retours?|échanges?|partages?|mise en commun|débriefing|bilan)(?: [\p{L}’-]+){0,4} (?:in|to|with|en|de|à la|devant la) (?:the )?(?:plenary|plénière)|(?:back (?:in|to) |return to |retour (?:en|à la) )?(?:the )?(?:plenary|plénière)(?:$| (?:and|&|et|feedback|reporting|report[- ]back|restitution|exchange)|\s?[:–—-]\s)|(?:back (?:in|to) |return to |retour (?:en|à la) )(?:the )?(?:plenary|plénière)(?=\s?[:–—,-]\s)|(?:presentations?|presenting|sharing|review|peer review) of (?:the |our |your |\p{L}+ )?(?:action |work |group |draft |country )?(?:plans|proposals|recommendations|ideas|findings|outcomes|results of the (?:groups?|exercise)) (?:and|&|with) (?:group |peer |general )?(?:feedback|comments|discussion|questions|q ?& ?a|peer review)|(?:présentations?|partage|mise en commun) des (?:plans|propositions|travaux|recommandations|idées|résultats|productions)(?: [\p{L}’-]+){0,2} (?:et|avec|suivie d’un) (?:retours?|échanges?|débats?|discussions?|commentaires))(?!\p{L})/u

/** What groups do, each by itself, and what they tell the others: `Ateliers au choix : …`, `Feedback from groups`, `Travaux en trois groupes`. */
const ofGroups =
  /^(?:parallel |concurrent )?break-?outs?(?!\p{L})|^groups? (?:report|feed)(?:s|ing)?[- ]back|^(?:(?:group|table|team|breakout|plenary|final|short|quick)s? )?(?:report|read|share|feed)[- ]?outs?(?!\p{L})|^(?:(?:the|all|each|les|tous les|chaque|nos|our) )?(?:small |working |breakout |petits |sous-)?(?:groups?|teams?|groupes?|équipes?|ateliers) (?:will )?(?:shares?|presents?|reports?|feeds? back|pitch(?:es)?|exchanges?|discuss(?:es)?|présentent?|partagent?|restituent?|échangent|discutent|rapportent)(?!\p{L})|^sharing back|^action planning(?!\p{L})|^(?:(?:plenary|group|groups?[’']|brief|short|final) )?(?:reports?[- ]backs?|reporting[- ]back|report(?:s|ing)? (?:back )?(?:from|of|by) (?:the )?(?:breakout |working |small |discussion )?(?:groups|group$|tables|workshops|breakouts|rooms|teams)|feedback(?:$| (?:session|round)$| (?:from|of|by|to) (?:the |all )?(?:breakout |working |small |discussion )?(?:groups?|tables|workshops|breakouts|plenary))|presentations? (?:of|by|from) (?:the )?(?:breakout|working|small|discussion) groups?)(?!\p{L})|^(?:(?:temps|moment|séance) de )?(?:restitutions?|mises? en commun|comptes?[- ]rendus?|retours?|synthèses?|rapports?|présentations?)(?: (?:collective|orale|plénière|croisée)s?)? (?:des?|en|par|du travail des|des travaux des|des travaux de|du travail de) (?:(?:sous-|petits )?groupes?|ateliers?|tables|plénière|plénum|grand groupe)(?!\p{L})|^(?:restitutions?|mises? en commun)(?: (?:collective|plénière|générale|des travaux))?$|^(?:travail|travaux|ateliers?|échanges?|discussions?|réflexion) (?:en|par|de|dans des) (?:(?:\d{1,2}|deux|trois|quatre|cinq|six|plusieurs|mini|petits?|demi|sous)[ -])*(?:sous-)?(?:groupes?|ateliers?|tables|équipes|commissions|binômes|pôles|secteurs|disciplines|filières)(?!\p{L})|^(?:ateliers|workshops|groupes de travail|working groups)(?:\s\([^()]{3,60}\))?$|^(?:ateliers?|groupes?|workshops?|sessions?) (?:au choix|en parallèle|parallèles|simultanés?|tournants?|participatifs|pratiques|in parallel|of your choice)(?!\p{L})|^(?:parallel|simultaneous|concurrent|small[- ]group|breakout|choice of|hands-on|participatory|thematic|themed|facilitated|moderated) (?:breakouts?|discussions?|discussion tables|workshops?|groups?|tables)(?!\p{L})|^(?:work|working|discussions?) in (?:(?:\d{1,2}|two|three|four|five|six|small|working|breakout|parallel|mixed) )*groups(?!\p{L})|^(?:\d{1,2}|deux|trois|quatre|cinq|six|two|three|four|five|six) (?:groupes?(?! de (?:la|recherche))|ateliers|tables|groups|breakouts?|workshops)(?= (?:de (?:travail|discussion)|en parallèle|au choix|in parallel|thématiques)|\s?[:(–-]|$)|^(?:ateliers|workshops)\s?:\s|^ateliers (?:\p{L}{4,} (?:en parallèle|au choix)$|par \p{L}{3,}(?: [\p{L}’-]+){0,3}$)|^séance de questions(?!\p{L})|^(?:travail|travaux|études? de cas|cas pratiques?|réflexion|échanges?|activités?|work|case stud(?:y|ies)|discussions?|activity|activities) (?:en|in) (?:équipes?|binômes|trinômes|plénière|teams|pairs|plenary)$|^panel q\s?(?:&|and|et)\s?[ar](?!\p{L})|^(?:(?:in )?(?:small|breakout|discussion|buzz) groups?|(?:en )?(?:petits|sous-)[- ]?groupes)(?:\s?[:–—-]\s|$)|^(?:(?:retours?|partages?|échanges?) d[’'](?:expériences?|idées|pratiques)|témoignages?|remarks?|(?:sharing |shared )?experiences?|lessons learned|présentations?|presentations?|synthèses?|summary|bilan|conclusions?|perspectives) (?:et|and|&) (?:questions?(?:[- ]réponses?)?|discussions?|échanges|débats?|q\s?&\s?a|debate)(?: avec la salle| with the (?:audience|floor))?$/u

/** What is said or done before groups begin: `Introduction to the group work`, `Présentation des ateliers`. */
const beforeGroups =
  /^(?:(?:introductions?|explanations?|explications?|instructions?|briefing|consignes|lancement|launch|constitution|formation|répartition|division|mise en place|setting up|set-up|allocation) (?:of|to|for|on|into|à|aux?|d[eu]s?|de l[a’']?|en|pour|par) ?(?:the |les |l[ae’'] ?|small |petits |sous-)*(?:groups?|groupes?|ateliers?|workshops?|breakouts?|tables|travail|travaux|group work)(?!\p{L})|présentations? des ateliers(?: (?:de|du) .{3,20})?$|restitution des résultats$)/u

/** Whether a title, in small letters, says that several speak or work with each other, and in what way. */
export const isDiscussion = onceFor((text: string): boolean => {
  // What is told before groups begin.
  if (beforeGroups.test(text)) return false
  // What groups go to see is none, however they go.
  if (
    /^(?:visites?|sorties?|balades?|excursions?|parcours|guided(?! (?:conversation|discussion|reflection|debate|dialogue))|tours? of|\p{L}+ (?:visits?|tours?)|field trips?|walking)(?!\p{L})/u.test(
      text,
    )
  )
    return false
  if (
    few(text, 30) &&
    /^(?:grand |open |public |closing |final )?(?:d[ée]bat|debate|discussion|échange|exchange)s?\s?:\s/u.test(text)
  )
    return true
  if (
    /^(?:(?:grand |moderated |facilitated |final |closing |concluding |opening |wrap-?up |round-?up |open |interactive |public |plenary |collective |general |group )?(?:discussions?(?! (?:papers?|documents?|guides?)\b)|debates?|exchanges?(?! (?:rates?|programmes?|programs?|students?|platforms?|markets?|networks?|value)\b))\b|(?:final |closing |concluding |opening |open |public |group )conversations?\b|(?:comments?|commentaires|remarques|r[ée]actions|r[ée]ponses|responses?|conclusions?)(?: and| et| &|,) (?:final |open |general )?(?:discussion|d[ée]bat|debate|questions?|[ée]changes?)(?!\p{L})|(?:temps d[’']|s[ée]ance d[’'])(?:[ée]changes?|discussion|questions)|(?:grand )?d[ée]bats?\b|debates?\b|[ée]changes?(?=$|[\s,]*[-–/&+(,:]|\s(?:avec|with|entre|libres?|ouverts?|informels?|collectifs?|autour|à partir|à propos|au sujet|en|par|sur|de (?:pratiques|vues|clôture|fin|la salle)|d[’'](?:expériences?|idées)|(?:et|and) (?:questions?|discussions?|d[ée]bats?|conclusions?|perspectives|clôture|synthèse))(?![\p{L}]))|questions?(?! diverses)(?=$|[\s,]*[-–/&+(,:]|\s(?:and|et|with|avec|from|to|aux?|time|r[ée]ponses?|ouvertes|finales|libres|générales|des? (?:la salle|l[’']a(?:ssistance|uditoire)|participante?s?|étudiante?s?|élèves|élus|jurés|auditeurs)|du (?:public|jury)|in plenary|en plénière)(?![\p{L}]))|(?:quiz|case|cases|reporting back|report back|feedback|restitutions?|synthèse|mise en commun|retours?|bilan)(?: and| et| &|,) (?:case |group |general |open )?(?:discussions?|d[ée]bats?|debate|[ée]changes|questions)$|(?:restitutions?|report[- ]?backs?|mise en commun|feedback)(?: and| et| &| \+|,) (?:suites?|perspectives|next steps|conclusions?|synthèse|clôture|wrap-?up)$|(?:lectures?|présentations?|presentations?|reviews?|screenings?|viewing|projections?|visionnage|introductions?|bilan|témoignages?|exposés?|reflections?|performances?|votes?|commentaires|tour de table|exercices?|exercises?|demos?|case stud(?:y|ies)|étude de cas|études de cas|(?:premiers? |derniers? )?(?:retours?|points?|état|évaluation|réactions?|réflexions?|perspectives|pistes|constats?|propositions?|idées|suites)|reactions?|next steps|reviews?|recap|summary|updates?)(?: [^:?]{1,40})?(?: and| et| &| \+) (?:group |general |open )?(?:discussions?|d[ée]bats?|debates?|[ée]changes|q ?& ?a|questions?)$|(?:audience |public )?q\s?(?:&|and|\/|et)\s?[ar]\b|(?:final |closing )?panel (?:with|of|avec) (?:all|the|tou(?:te)?s|les)\b|conversations? (?:with|between|avec|entre)\b|open floor|(?:open|general|plenary) discussion|p[ée]riode de questions|question time|(?:moment|espace) d[’'](?:[ée]changes?|discussion)|group ?work\b|working groups?\b|work in (?:small |working )?groups|small[- ]groups? (?:work|discussions?)|break-?outs?\b|(?:travail|atelier) (?:en|de|par) (?:sous-|petits )?groupes?|travaux (?:en|de) (?:sous-|petits )?groupes?|groupes de (?:travail|discussion)|world caf[ée]|caf[ée][- ]d[ée]bat|fish ?bowl\b|open forum|forum (?:ouvert|d[’'][ée]changes?)|brainstorming|(?:group |team |hot |final )?debrief(?:ing)?(?!\p{L})|d[ée]brief(?:ing)?(?!\p{L})|dialogues? (?:avec|with|entre|between)|r[ée]actions? (?:de (?:la salle|l[’'])|du public|des|from|by)|reflections? from|reactions? from|groupes de parole(?! ?:)|any questions|open mic|micro ouvert|fireside chat|in conversation\b|town[- ]?hall|assemblée plénière(?= |$)|speed[- ]?(?:meeting|dating)|(?:exchange of|ideas) (?:ideas|exchange)|foire aux questions|(?:table|case|cases|peer) discussions?|group (?:feedback|reflections?|activit(?:y|ies)|tasks?|discussions?))/u.test(
      text,
    ) &&
    few(text, 10)
  )
    return true
  if (isExchange(text)) return true
  return (
    few(text.replace(/\s*\([^()]*\)/g, ''), 16) &&
    (ofGroups.test(text) || together.test(text) || inGroups.test(text) || inPlenary.test(text))
  )
})
