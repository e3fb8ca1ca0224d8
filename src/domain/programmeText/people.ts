import { isCountryName } from '../countryNames'
import { isGivenName } from './givenNames'
import { isHouse } from './houses'
import { languageOf, type Language } from './languageOf'
import { MOST_OF_A_LINE, onceFor, plain } from './lines'
import { roleBehind, takeLedBehind, takeRoleBeside, takeLastRole, takeRole, type PastedRole } from './roles'

/** Somebody whom a line names: as written, without a title such as `Dr`. `line` is what is said of them, affiliations and positions, or empty. */
export interface PastedPerson {
  name: string
  role: PastedRole
  line: string
  /** What is said in each language, where both are. */
  lineIn?: Record<Language, string>
  /** That the line stands behind somebody else of the same talk, and may be theirs alone. */
  isShared?: true
  /** That the line stands in brackets behind the name: nobody else. */
  isInBrackets?: true
  /** What their role was called, where it may be a post: `A B, Chair` gives a welcome, or chairs a session. */
  post?: string
}

const titles =
  /^(?:(?:assoc(?:iate)?\.?\sprof(?:essor)?|asst\.?\sprof|adj\.?\sprof|hon\.?\sprof|a\/prof|sgt|det\.?\s(?:sgt|insp|supt)|insp|supt|cpl|cr(?=\s\p{Lu}\p{Ll}+\s\p{Lu})|drs?\.?[\s-]ing|dipl\.?-\p{L}{2,6}|dre?\.?\s(?:med|méd|phil|iur|sc|h\.\s?c)(?=\.)|pd(?=\s(?:dr|prof))|priv\.?-doz|prof\.?\s(?:em|assoc|asst)(?=\.)|(?:engr?|arch?|adv|barr?|surv|pharm|bldr|qs|can|const|insp|supt|sgt|lic|mag|sen|amb|gov)(?=\.)|hhj|rt\.?\shon|baroness|baron|drs?|dres?|prs?|pre(?=\s\p{L}+\s\p{L})|maître|docteure?s?|monsieur|messieurs|madame|mesdames|profs?(?:esseure?s?|essors?)?|mm?|mr|mrs|ms|miss|mx|mmes?|mlles?|me|judge|juge|ambassador|ambassadeur|ambassadrice|senator|sénat(?:eur|rice)|aînée?|elder|sir|dame|lord|lady|hon|rev|elder|adm|cdt|capt|cne|lt|col|gén|gen|pasteur|h\.?\s?e|général(?:e)?|general|colonel(?:le)?|commandante?|capitaine|captain|lieutenant(?:e)?|major|sergent(?:e)?(?:-cheffe?|-chef)?|sergeant|(?:lieutenant|médecin|pharmacien|infirmier|général)-(?:colonel(?:le)?|commandante?|capitaine|cheffe?|general)|lieutenant\s(?:colonel|commander|general)|adjudante?(?:-cheffe?|-chef)?|caporale?(?:-cheffe?|-chef)?|brigadi(?:er|ère)(?:-cheffe?|-chef)?|gendarme|commander|commodore|corporal|(?:wing|squadron)\s(?:commander|leader)|group\scaptain|constable|superintendent|(?:(?:detective|chief|police|deputy|assistant|senior)\s){1,2}(?:inspector|superintendent|constable|sergeant|commissioner|magistrate)|(?:station|fire|watch|crew|petty|warrant|flight|pilot|chief)\s(?:officer|manager|commander|marshal|chief)(?=\s\p{L}+\s\p{L})|amirale?|admiral|(?:fr|br|bp|msgr)(?=\.)|sœur|soeur|frère|père|mère|sister|brother|father|abbé|mgr|monseigneur|imam|rabbin|rabbi|bishop|archbishop|sheikh|dott(?:\.?ssa)?|smt|shri|sri|kumari|alh(?:aji)?|hajia|chief(?=\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:\s|$))|otunba|ustadh|mwalimu|datuk|tan sri|canon|cardinal|(?:the )?hon['’]ble|honourable|justice|brig|supt|cpt|lcol|ltcol|comm?issaire|engineer|dra|ir|ing|drs|herr|frau|señora?|sr|sra|sig(?:\.?ra)?|emerit(?:a|us)|émérite|professor|associate professor|assistant professor|emeritus professor|bâtonni(?:er|ère)|maître|doctor|nurse|inspecteur|inspectrice|inspector|cllr|councillor)(?![\p{L}])\.?(?:\s\((?:2S|er|r|ret|retd|h)\.?\))?\s+)+(?=\p{Lu})/iu

/** What several people are: `independent researchers`, `doctorantes (IHEAL)` */
const areSeveral =
  /^(?:\p{L}+[\s-]){0,2}(?:researchers|students|consultants|journalists|teachers|nurses|midwives|members|lawyers|artists|engineers|librarians|archivists|volunteers|trainers|coordinators|directors|fellows|interns|curators|professors|lecturers|doctors|officers|advisers|advisors|(?:doctorant|étudiant|chercheu|enseignant|infirmi|médecin|avocat|journaliste|bénévole|élève|membre|consultant|ingénieur|artiste|bibliothécaire|archiviste|formateur|formatrice|coordinat|directeur|directrice|responsable|conservat|juriste|chargé|post-?doctorant|sage-femme|éducat|animat|représentant|délégué|conseill)[\p{L}·.-]*s)(?!\p{L})/iu

/** `A B et le Dr C D`, `A B and the Hon. C D` */
const articled =
  /(,|\s(?:et|and|&|avec|with))\s(?:le|la|the)\s(?=(?:Drs?|Dre|docteure?|Prs?|Pre|Prof|professeure?|Hon|Rev|Me|bâtonni(?:er|ère))\.?\s\p{Lu})/giu

/** Words of organisations and positions, which a name has not. */
const offices =
  /univers|stiftung|hochschule|abbaye|institut|cent(?:er|re)(?!\p{L})|school|[ée]cole|minist|agenc|council|conseil|associat|fondation|foundation|soci[ée]t|global|initiative|international|d[ée]part|research|recherch|(?<!\p{L})branch(?!\p{L})|office|program|proje[ct]|network|r[ée]seau|part(?:ner|enariat)|(?<!\p{L})hub(?!\p{L})|group|organi[sz]|(?<!\p{L})union(?!\p{L})|nations|commission|committee|bureau|direct|coll[eè]ge|laborato|facult|hospital|h[ôo]pital|m[ée]decins|profess|(?<!\p{L})head(?!\p{L})|(?<!\p{L})chief(?!\p{L})|charg[ée]|responsable|coordinat|pr[ée]sident|officer|expert|consultant|delegat|policy|polic(?:y|ies)|(?<!\p{L})drug|develop|d[ée]velop|health|(?<!\p{L})sant[ée](?!\p{L})|rights|(?<!\p{L})droits|(?<!\p{L})(?:tech|polytechnic|stores?|studios?|films|productions|éditions|publishing|books|gallery|galerie|orchestra|orchestre|choir|opera|opéra|ballet|solutions|systems|technolog(?:y|ies)|engineering|management|consulting|associates|housing|estates?|heritage|patrimoine|relief|aid|action|embassy|ambassade|parliament|parlement|parish|diocese|paroisse|diocèse|cooperative|coopérative|co-op|ltd|inc|gmbh|sarl|plc|llc|industries|insurance|assurances?|mutuelle|banque|crédit|energy|énergie|transports?|airports?|aéroport|railways?|water|authority|clinic|clinique|pharmacy|pharmacie|surgery|kindergarten|crèche|lycée|conservatoire|conservatory|gendarmerie|prefecture|préfecture|municipalit(?:y|é)|mutual|charity|clubs?|league|ligue|consortium|laboratory|laboratoire|labs?|farms?|cafés?|gardens?|jardins?|courts?|news|press|cour(?=\sd)|tribunal|bank|trust|fund|team|house)(?!\p{L})|(?<!\p{L})unit[ée]?(?!\p{L})|(?<!\p{L})(?:county|borough)(?!\p{L})|service|library|archives|collecti[fv]|museum|mus[ée]e|(?<!\p{L})(?:city|ville|states?)(?!\p{L})|republic|(?<!\p{L})analy[st]|strateg|economi|social|science|studies|[ée]tudes|opening|closing|welcome|remarks|introduction|conclusion|ouverture|cl[ôo]ture|accueil|keynote|building|session|(?<!\p{L})panel|workshop|atelier|programme|(?<!\p{L})(?:round|table)(?!\p{L})|(?<!\p{L})r[ée]gion|caisse|polit[eé]c|m[ée]tropole|f[ée]d[ée]ration|mairie|chambre|syndicat|acad[ée]m|observato|alliance|forum|national|autorit|authorit|(?<!\p{Lu}\p{Ll}{1,20}\s|\p{L})lien(?!\p{L}|\s\p{Lu}\p{Ll}+$)|zoom|s[ée]ance|s[ée]minai?r|biblioth|m[ée]diath|librair|th[ée][âa]tre|(?<!\p{L})maison|(?<!\p{L})palais|(?<!\p{L})doyen|(?<!\p{L})dean of|(?<!\p{L})rect(?:eur|rice)|(?<!\p{L})campus|(?<!\p{L})amphi|colloqu|symposi|conf[ée]rence|(?<!\p{L})journ[ée]e|(?<!\p{L})day(?!\p{L})|(?<!\p{L})merci(?!\p{L})|webina|pause|discussion|d[ée]bat|questions?(?!\p{L})|[ée]changes?(?!\p{L})|(?<!\p{L})(?:latin|north|south|east|west|central|sub-saharan)(?!\p{L})|(?<!\p{L})(?:america|africa|asia|europe|afrique|am[ée]rique|asie)(?!\p{L})/iu
const particle =
  /^(?:de|du|des|d[’']|la|le|von|van|der|den|ter|ten|zu|zur|da|das|do|dos|di|del|della|degli|los|las|af|av|[’']t|bin|bint|ibn|al|el|y|e|i|ben|ould|st|saint|ap|ab|ní|ni|ó|mac|dela|vande|vanden|vander|op|tot|della|dalla|dello|abu|abou)$/iu
const nameWord =
  /^(?:\p{Lu}\.?|(?:(?![LDCSNM][’']\p{Ll})\p{Lu}[\p{L}\p{M}’'.]*|(?:[dl]|d[ae]ll|all)[’']\p{Lu}[\p{L}\p{M}]*|(?:al|el|ad|an|ar|as|ash|az)[-‐‑]\p{Lu}[\p{L}\p{M}’']*|Mc\p{Lu}\p{L}+)(?:[-‐‑–]\p{L}[\p{L}\p{M}’']*\.?)*)$/u

/** A name in a script that has no capitals, and one that nothing parts. */
const caseless = /^(?:\p{Lo}|\p{M}|\u200c|\u200d|[·・ ])+$/u
const unparted = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー·・]{2,8}$/u

/** Lands that houses are called after at their end. */
const ofLand =
  /^(?:Wales|Cymru|Scotland|England|Ireland|Éireann|Britain|UK|NI|Europe|Africa|Asia|Australia|Canada|Kenya|Uganda|Ghana|Nigeria|Tanzania|Rwanda|India|Pakistan|Bangladesh|Nepal|Belgium|Belgique|Suisse|Switzerland|Québec|Quebec|Wallonie|Bruxelles|Brussels|Luxembourg|Sénégal|Senegal|Mali|Bénin|Togo|Cameroun|Cameroon|Maroc|Morocco|Tunisie|Tunisia|Algérie|Madagascar|Burkina|Niger|Guinée|Gabon|Congo|Haïti|Haiti|Liban|Lebanon|Ontario|Manitoba|Saskatchewan|Wallonia|Bretagne|Normandie|Occitanie|Alsace|Nouvelle-Aquitaine|International)$/u

/** Names that end as verbs do. */
const pinyin =
  /^(?:[BDJLMNPQTXYH]|Sh|Ch|Xiao|Mei|Jia|Xue|Yi|Yu|Ya|Shu|Zhi|Wei|Hai|Guo|Hong|Li|Jian|Jun|Kai|Ting|Jing|Ying|Hui|Chun|Hao|Lei|Ru|Wan|Wen|Xin|Yan|Zi|Ai|Bo)(?:ing|[mltyqjnpxb]ing)$/u

/** What a post ends with. */
const lastOfPosition =
  /^(?:Manager|Director|Officer|Engineer|Coordinator|Co-?ordinator|Lead|Leader|Lecturer|Professor|Scientist|Researcher|Analyst|Advis[eo]r|Consultant|Specialist|Assistant|Secretary|Commissioner|Inspector|Librarian|Archivist|Curator|Conservator|Nurse|Physician|Surgeon|Planner|Developer|Designer|Administrator|Supervisor|Representative|Executive|Minister|Trustee|Teacher|Technician|Economist|Historian|Therapist|Facilitator|Organi[sz]er|Producer|Editor|Journalist|Strategist|Registrar|Treasurer|Ecologist|Biologist|Geologist|Attorney|Counsel|Solicitor|Architect|Student|Fellow|Intern|Postdoc|Directrice|Directeur|Responsable|Chargée?|Ingénieure?|Chercheu(?:r|se)|Professeure?|Coordinat(?:eur|rice)|Conseill(?:er|ère)|Présidente?|Doctorante?)$/u
/** What titles begin with, and names do not. */
const kindFirst =
  /^(?:Démonstration|Démo|Présentation|Visite|Témoignages?|Regards?|Retours?|Projection|Exercice|Concert|Tour|Demo|Demonstration|Presentation|Screening|Exercise|Bilan|Synthèse|Introduction|Conclusions?|Questions?|Discussion|Débat|Échanges?|Table|Atelier|Lecture|Remise|Signature|Lancement|Launch|Update|Review|Overview|Recap|Restitution|Tirage|Quiz|Jeu|Game|Walk|Balade|Promenade|Marche)$/u

/** More letters than a name has, with titles in front and marks behind it. */
const MOST_OF_A_NAME = 200

/** What somebody is called among friends, within the name. */
const nickname =
  /(?<=\p{L})\s(?:"\s?[\p{L}-]+(?:\s\p{L}+)?\s?"|“[\p{L}-]+”|«\s?[\p{L}-]+\s?»|‘[\p{L}-]+’|„[\p{L}-]+[“”])\s(?=\p{Lu})/u

/** Letters that are no family name: `ABF`, `AB`, `BNF`; `ROUX`, `LI` and `NG` are. */
const letters =
  /^(?:(?!NG$)[^\P{Lu}AEIOUYÀ-Ý]{2,5}|[AEIOU][^\P{Lu}AEIOUYÀ-Ý]{2}|(?!AN|IM|OH|UM|AL|EL|IN)[AEIOU][^\P{Lu}AEIOUYÀ-Ý])$/u

/** Places that people are called by too. */
const namedPlace =
  /^(?:Lorraine|Florence|Nancy|Vienne|Lourdes|Ad[eé]la[iï]de|Alexandria|Alexandrie|Sofia|Paris|Sydney|Austin|Georgia|Victoria|Virginia|Caroline|Carolina|Chelsea|Charlotte|Florida|Brittany|Valence|Romans?|Orl[eé]ans|Savoie|Milan|Roma|Asia|Africa|India|America|China|Kenya|Israel|Jordan|Chad|Madeira|Verona|Siena|Aquitaine|Bretagne|Normandie|Alsace|Dakota|Phoenix|Madison|Jackson|Lincoln|Lancaster|Kent|Devon|Essex|Surrey|Chester|Preston|Bradford|Kingston|Clare|Kerry|Tyrone|Shannon|Alberta|Regina|Laval)$/u

/** Whether a word is a place that people are called by too. */
export const isCalledAsPlace = (word: string): boolean => namedPlace.test(word)

/** Whether words are letters of a house and where it is, `ARS Lorraine`, or letters alone: no name, for all that a place is one too. */
export const isLettered = (letter: string, place = ''): boolean =>
  letters.test(letter) && (place === '' || namedPlace.test(place))

/** Words that titles begin with, and nobody is called. */
const ofMatter =
  /^(?:Un|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Douze|Quinze|Vingt|Trente|Cent|Mille|Two|Three|Four|Five|Seven|Eight|Nine|Ten|Twelve|Twenty|Thirty|Fifty|Bilans?|Présentations?|Presentations?|Points?|Suivis?|Retours?|Synthèses?|Rapports?|Reports?|Updates?|Overviews?|Reviews?|Status|Budgets?|Actualités?|Avancements?|Mises?|Tours?|États?|Etats?|Lancements?|Launch|Plans?|Projets?|Projects?|Votes?|Perspectives?|Calendriers?|Timelines?|Visites?|Visits?|Exercices?|Exercises?|Modules?|Cas|Cases?|Études?|Etudes?|Stud(?:y|ies)|Stratégies?|Strateg(?:y|ies)|Enjeux|Objectifs?|Objectives?|Résultats?|Results?|Méthodes?|Methods?|Outils?|Tools?|Démonstrations?|Demonstrations?|Démos?|Demos?|Focus|Regards?|Lectures?|Témoignages?|Histoires?|Partages?|Feedback|Lessons?|Findings|Guidelines?|Standards?|Normes?|Réforme|Reform|Loi|Règlement|Regulation|Directive|Implementation|Introducing|Understanding|One|Some|Many|Every|Each|Both|Other|More|Less|Plusieurs|Quelques|Tous|Toutes|Chaque)$/u
/** Houses by their first word in French and by their last in English, which nobody is called: `Herbier Marie-Victorin`, `Parker Herbarium`. */
const houseFirst =
  /^(?:Enda|Inria|Inrae|Inserm|Ifremer|Cerema|Cirad|Ademe|Unicef|Oxfam|Greenpeace|Herbier|Parc|Ferme|Domaine|Château|Abbaye|Cinéma|Radio|Compagnie|Cabinet|Fonds|Espace|Foyer|Résidence|Épicerie|Boulangerie|Mission|Ludothèque|Station|Prison|Cathédrale|Mosquée|Synagogue|Monastère|Couvent|Prieuré|Entreprise|Usine|Manufacture|Imprimerie|Menuiserie|Scierie|Vignoble|Pépinière|Rucher|Cité|Quartier|Village|Habitat|Comptoir|Comité|Cercle|Guilde|Chaire|Pôle|Régie|Barreau|Cour|Tiers-[Ll]ieu|Emmaüs|Entraide|Secours|Solidarités?|Banque|Restos?|Ressources?|Familles|Auberge|Refuge|Internat|Halte|Fabrique|Ateliers?|Confrérie|Fanfare|Chorale|Univ\.?|Inst\.?|Dept\.?|Dépt\.?|Fac\.|Lab\.?|Coll\.|Assoc\.|Assn\.?|Asso\.?|Féd\.|Hôp\.|Hosp\.|Min\.|Serv\.|Cie\.?|Éts\.?|Labo\.?|Ste?\.?|Recyclerie|Ressourcerie|Crèche|Garage|Jardins?|Éditions?|Librairie|Galerie|Théâtre|Clinique|Groupe|Équipe|Laboratoire|Plateforme)$/u
const houseLast =
  /^(?:Herbarium|Bookshop|Cinema|Radio|Company|Nursery|Bakery|Brewery|Archives?|Harbour|Prison|Cathedral|Mosque|Priory|Enterprises?|Cellars|Vineyards?|Village|Guild|Solicitors|Architects|Staff|Zoo|Aquarium|Team|Crew|Volunteers|Productions|Consultants|Consultancy|Consulting|Ventures|Initiative|Therapy|Nursing|Services?|Gardens?|Farms?|Gallery|Clinic|Pharmacy|Community|Communities|Charity|Ministries|Refuge|Hospice|Hostel|Pantry|Foodbank|Campaign|Coalition|Taskforce|Outreach|Commons|Homes|Shelters?|Rovers|Rangers|Players|Singers|Weavers|Growers|Foods|Landcare|Watch|Aid|Rescue|Homecare|Daycare|Childcare|Healthcare|Legal|Digital|Energy|Water|Press|Media|Labs?|Studios?)$/u
/** A name of a person in some words, two at least, or null: `Jean-Christophe Galland`, `Thu Trang Nguyen`, `Pr. A. de la Tour`. */
export const nameIn = onceFor((text: string): string | null => {
  if (text.length > MOST_OF_A_NAME) return null
  // `M. O’Brien`, `Mme Vautrin`: without the title, one word would be left.
  if (
    /^(?:\p{Lu}\.(?:(?:\s|-)\p{Lu}\.){0,2}|M(?:me|lle|rs?|s)\.?|Dre?\.?|Pr\.?|Prof\.?)\s+\p{Lu}[\p{L}’'-]+$/u.test(
      text.trim(),
    )
  )
    return text.trim()
  // `Dr M. Costa` has an initial.
  const initialled = /^(?:Drs?|Dre|Prof|Pre?)\.?\s+((?:\p{Lu}\.\s?-?){1,3}\p{Lu}[\p{L}’'-]+)$/u.exec(text.trim())?.[1]
  if (initialled !== undefined) return initialled
  // `Edmonton’s winter guidelines`, `du Burkina Faso`, `IAV Hassan II`
  if (
    /\p{Ll}[’']s\s|^(?:du|des|aux?)\s|^\p{Lu}{2,5}\s\p{Lu}\p{Ll}+\s(?:I{2,3}|IV|VI{0,3})$|^(?:Mercy Corps|Mari[ae] Stopes|Sue Ryder|Johns Hopkins|Sciences Po)$/u.test(
      text,
    )
  )
    return null
  const name = text
    .trim()
    .replace(titles, '')
    .replace(/\s*[*†¹²³]+$/u, '')
  // `Dolores "Lola" Vicuña`
  const all = plain(name.replace(nickname, ' ')).split(' ')
  if (lettered.test(name) && !all.slice(1).some((word) => isGivenName(word) && !isCountryName(word))) return null
  // `Bienvenue Mme A B`
  if (all.slice(1, -1).some((word) => /^(?:M\.|Mme|Mlle|Mrs?\.?|Ms\.?|Dre?\.?|Pr\.|Prof\.?)$/u.test(word))) return null
  if (houseFirst.test(all[0] ?? '') || houseLast.test(all.at(-1) ?? '')) return null
  if (caseless.test(name)) return all.length < 5 && (all.length > 1 || unparted.test(name)) ? name : null
  if (all.length < 2 || all.length > 6 || name.length > 80 || offices.test(name)) return null
  // `Thanh Le` has a family name that is a particle elsewhere; `La Rochelle` is a town.
  const isSmall = (word: string): boolean => particle.test(word) && /^(?:\p{Ll}|[’'])/u.test(word)
  if (/^(?:L[aeo]s?|The)$/.test(all[0] ?? '') && !all.some(isGivenName)) return null
  const said = all.filter((word) => !isSmall(word))
  // `CHU de Nice` and `TU Berlin` are organisations, `DIOP Fatou` is not.
  if (
    /^\p{Lu}{2,7}$/u.test(all[0] ?? '') &&
    !all.slice(1).some((word) => isGivenName(word) || /^\p{Lu}{3,}$/u.test(word))
  )
    return null
  // `Room A`, `Comune di Reggio Emilia`
  if (
    /^(?:room|salle|amphi|amphith[ée][âa]tre|auditoire|auditorium|aula|hall|foyer|espace|pavillon|ch[âa]teau|abbaye|chapelle|chapel|auberge|gymnase|stade|cinéma|cinema|hôtel|hotel|résidence|domaine|boardroom|building|bâtiment|comune|comuna|munic[ií]pio|câmara|camara|ayuntamiento|ajuntament|gemeente|stadt|landkreis|kanton|canton|commune|province|provincia|regione|regione|región|county|azienda|agenzia|agencia|agência)$/iu.test(
      all[0] ?? '',
    )
  )
    return null
  // `IRTS de Lorraine`
  if (
    /^\p{Lu}{3,7}$/u.test(all[0] ?? '') &&
    !isGivenName(all[0] ?? '') &&
    /^d(?:e|u|es)$/u.test(all[1] ?? '') &&
    namedPlace.test(all.at(-1) ?? '')
  )
    return null
  // `Evaluation Manager`, `Senior Lecturer`
  if (!isGivenName(all[0] ?? '') && lastOfPosition.test(all.at(-1) ?? '')) return null
  // `Manager Parks`
  if (/^(?:managers?|officer|référente?|adjointe?|conseill(?:er|ère)|adviser|advisor|supervisor)$/iu.test(all[0] ?? ''))
    return null
  // `Démonstration de DMP`
  if (kindFirst.test(all[0] ?? '') && !isGivenName(all[0] ?? '')) return null
  // `Natural Resources Wales`, `Sport England`
  if (ofLand.test(all.at(-1) ?? '') && !isGivenName(all[0] ?? '') && !/^\p{Lu}\.|^\p{Lu}{2,}$/u.test(all[0] ?? ''))
    return null
  // `Renal ANP`, `Roscommon PPN`
  if (all.length === 2 && letters.test(all[1] ?? '') && !isGivenName(all[0] ?? '')) return null
  // `ABF Lorraine` is of a place that some are named after.
  if (all.length === 2 && isLettered(all[0] ?? '', all[1])) return null
  // `Partager le Sénégal` is a title, `María de los Ángeles` a name.
  if (all.some((word, n) => /^(?:la|le|les|los|las)$/.test(word) && all[n - 1] !== 'de')) return null
  // `When Families Object` is a title.
  if (
    /^(?:When|What|How|Why|Who|Whose|Where|Which|This|These|Our|Your|Their|After|Before|Beyond|Between|Towards?|From|In|On|Against|Quand|Comment|Pourquoi|Où|Quel(?:le)?s?|Vers|Entre|Après|Avant|Sous|Sur|Dans|Pour|Les|Une?|Notre|Nos|Votre|Vos)$/u.test(
      all[0] ?? '',
    )
  )
    return null
  // `Senior Lecturer`
  if (position.exec(name)?.[0] === name && !all.some(isGivenName)) return null
  // `Bilan du PCAET` is what people speak of.
  if (ofMatter.test(all[0] ?? '') && !isGivenName(all[0] ?? '')) return null
  // `Building Resilience` is a title.
  if (/^\p{Lu}\p{Ll}+ing$/u.test(said[0] ?? '') && !isGivenName(said[0] ?? '') && !pinyin.test(said[0] ?? ''))
    return null
  if (said.length < 2 || !said.every((word) => nameWord.test(word)) || isSmall(all.at(-1) ?? '')) return null
  // `UNODC` is none, `KEMP` beside `Walter` is one.
  const isLoud = !said.some((word) => /\p{Ll}/u.test(word))
  if ((isLoud && !(said.length < 4 && isGivenName(said[0] ?? ''))) || said.every((word) => /^\p{Lu}\.?$/u.test(word)))
    return null
  // `What We Know` is a title: a name has no word that every sentence has, but for `de`.
  return languageOf(
    all
      .filter((word) => !particle.test(word))
      .join(' ')
      .replace(/[-’'].*?(?= |$)/g, ''),
  ) === 'en' &&
    said.length > 3 &&
    !all.some(isGivenName) &&
    !titles.test(text.trim())
    ? null
    : name
})

/** Positions, which stand beside an organisation and are none. */
const position =
  /^(?:(?:l[ae] |the |former |ancien(?:ne)? |ex-|vice[- ]|deputy |senior |chief |head |co[- ]|executive |managing |regional |national |country |programme? |project |policy |technical |scientific |assistant |associate |general |principal |junior |honorary |acting |interim |founding |visiting |adjunct |clinical |independent |international |community |communications? |communication |knowledge |research |global |local |first |lead |field |finance |financial |public |human rights |health |gender |legal |digital |data |education |safeguarding |humanitarian |permanent |special )*)(?:adjointe?|advis[eo]r|specialist|commissioner|ombuds\p{L}+|spokes\p{L}+|envoy|representative|councillor|warden|keeper|registrar|surgeon|radiologist|dietit?ian|dietician|therapist|psychiatrist|barrister|solicitor|technician|developer|designer|planner|organi[sz]er|campaigner|epidemiologist|statistician|référente?|gestionnaire|technicien(?:ne)?|attachée?|commissaire|rapporteure?|représentante?|porte-parole|vidéaste|kinésithérapeute|psychiatre|chirurgien(?:ne)?|orthophoniste|éducat(?:eur|rice)|greffi(?:er|ère)|notaire|bourgmestre|échevine?|scénographe|dramaturge|composit(?:eur|rice)|musicien(?:ne)?|chorégraphe|romanci(?:er|ère)|essayiste|épidémiologiste|statisticien(?:ne)?|paysagiste|hydrologue|géologue|agronome|vétérinaire|directrice|direct(?:or|eur)|profess(?:or|eure?)|research(?:er)?|chercheu(?:r|se)|sociologue|historien(?:ne)?|anthropologue|philosophe|géographe|juriste|politiste|psycholog(?:ue|ist)|urbaniste|architecte?|économiste|economist|médecin|physician|nurse|infirmi(?:er|ère)|pharmacien(?:ne)?|avocate?|lawyer|magistrate?|juge|judge|journalist[e]?|préf[eè]te?|maire|mayor|députée?|sénat(?:eur|rice)|élue?|conseill(?:er|ère)|minister|ministre|ambassad(?:or|eur|rice)|consultante?|experte?|chargée?s? d|cheffe? d|responsable|coordinat(?:or|eur|rice)|présidente?|president|principale?|doyen(?:ne)?|dean|rect(?:or|eur|rice)|chancellor|provost|proviseure?|chair|head of|chief|officer|delegate|déléguée?|analyst|analyste|doctorante?|étudiante?|student|phd|lecturer|maître(?:sse)? de conf|founder|fondat(?:eur|rice)|secrétaire|secretary|membre|member|fellow|format(?:eur|rice)|enseignante?|teacher|trainer|réalisat(?:eur|rice)|filmmaker|cinéaste|photograph(?:e|er)|éditeur|éditrice|publisher|traduct(?:eur|rice)|translator|libraire|poète|poet|comédien(?:ne)?|écologue|ecologist|biologiste?|historian|sociologist|anthropologist|geographer|philosopher|scientist|garde-\p{L}+|monit(?:eur|rice)|ostréicult(?:eur|rice)|vigneron(?:ne)?|boulang(?:er|ère)|cuisini(?:er|ère)|aide-soignante?|ambulanci(?:er|ère)|ostéopathe|diététicien(?:ne)?|ergothérapeute|psychomotricien(?:ne)?|assistante? sociale?|documentaliste|régisseu(?:r|se)|médiat(?:eur|rice)|programmat(?:eur|rice)|produc(?:teur|trice|er)|scénariste|illustrat(?:eur|rice|or)|graphiste|dessinat(?:eur|rice)|plasticien(?:ne)?|sculpt(?:eur|rice|or)|céramiste|cartographe?r?|géomètre|forest(?:ier|ière|er)|charpenti(?:er|ère)|hydrogéologue|climatolog(?:ue|ist)|océanographe|oceanographer|glaciolog(?:ue|ist)|entomologiste?|ornitholog(?:ue|ist)|botaniste?|paléontologue|archéologue|archaeologist|linguiste?|ethnologue|ethnographer|démographe|demographer|criminolog(?:ue|ist)|théologien(?:ne)?|aumôni(?:er|ère)|chaplain|ranger|carpenter|gardener|beekeeper|paramedic|physiotherapist|podiatrist|audiologist|radiographer|pharmacist|dentiste?|vet(?:erinarian)?|geriatrician|gériatre|pa?ediatrician|pédiatre|cardiolog(?:ue|ist)|oncolog(?:ue|ist)|neurolog(?:ue|ist)|anaesthetist|anesthésiste|gynécologue|obstetrician|general practitioner|gp|(?:social|youth|outreach|community) worker|caseworker|counsellor|headteacher|accountant|auditor|treasurer|trésori(?:er|ère)|entrepreneu(?:r|se)|ceo|potter|weaver|playwright|novelist|broadcaster|correspondent|hydrologist|geologist|land surveyor|cadre (?:de santé|supérieure?)|interne|externe|chef de clinique|doctor|midwife|sage-femme|agricult(?:eur|rice)|farmer|éleveu(?:r|se)|paysan(?:ne)?|maraîch(?:er|ère)|archivist|archiviste|conservat(?:eur|rice)|curator|bibliothécaire|librarian|gérante?|retraitée?|indépendante?|independent|freelance|animat(?:eur|rice)|patiente?|manager|engineer|ingénieure?|militante?|activist|locataire|riveraine?|victime|bénévole|volunteer|artiste?|aut(?:eur|rice|hor)|writer|écrivaine?)(?!\p{L}|[’']s\s)/iu

/** Whether some words begin with a position. */
export const isPosition = onceFor((text: string): boolean => position.test(text.trim()))

/** Letters by which an organisation is known: `UNODC`. */
export const acronym = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,14}(?:-\p{Lu}+)?$/u

/** What opens or closes a programme: nobody’s affiliation. */
const isOpening =
  /^(?:mots? (?:d[’'](?:accueil|ouverture|introduction)|de (?:bienvenue|cl[ôo]ture|la fin))|ouverture|cl[ôo]ture|accueil|introduction|conclusions?|bienvenue|synthèse|bilan|welcome|opening|closing|wrap[- ]?up|keynote|remerciements|thanks|(?:opening|closing|welcome|concluding|introductory|final) (?:remarks|words|address|speech))(?:\s(?:générale?|finale?|(?:de|of) (?:la |the )?(?:journée|séance|day|session|workshop|atelier)|et (?:introduction|cl[ôo]ture|conclusions?|présentation.{0,30})|and (?:introductions?|close|closing)))?$/iu

/** Whether some words are a title rather than what is said of somebody: they show a language or stand in quotation marks, and name no office. */
export const isTitleLike = onceFor((text: string): boolean => {
  const said = plain(text)
  if (/^[«“"]/.test(said) || /[?!]$/.test(said)) return true
  // `SPW Mobilité`
  if (/^\p{Lu}{2,6}\s\p{Lu}\p{Ll}+$/u.test(said)) return false
  if (isOpening.test(said)) return true
  // Nobody’s office begins as a question does.
  if (
    /^(?:what|how|why|when|where|who|whose|ce qu[e’']|comment|pourquoi|qui|quand|quel(?:le)?s?)(?![\p{L}])\s*\S/iu.test(
      said,
    )
  )
    return true
  // `Handling sessions for 200 students`
  const isDoing =
    /^(?!(?:Marketing|Engineering|Nursing|Housing|Planning|Training|Building|Banking|Teaching|Funding|Learning|Imaging|Broadcasting|Computing|Publishing|Visiting|Working|Founding|Managing|Consulting|Standing)\s)\p{Lu}\p{Ll}+ing\s\p{Ll}/u.test(
      said,
    )
  // `Animer un club de lecture`
  const isToDo =
    /^\p{Lu}\p{Ll}+(?:er|ir)\s(?:(?:une?|l[ae]s?|des|nos|ses|leurs?|son|sa|ensemble|avec|sans)\s|l[’'])/u.test(said)
  // `School-based delivery and the parents who never reply`
  const isSaid =
    languageOf(said) === 'en' &&
    /^\S+\s(?!(?:of|for|and|the|in|at|on|de|du|des|la|le|to|von|für)\s)\p{Ll}{3,}\s/u.test(said)
  return (
    languageOf(said) !== null &&
    !isPosition(said) &&
    (isDoing || isToDo || isSaid || !isOffice(said.split(' ').slice(0, 3).join(' ')))
  )
})

/** Whether some words are of an organisation or a position. */
export const isOffice = onceFor((text: string): boolean => offices.test(text))

/** Organisations whose letters stand before a country or a town: `UNICEF Rwanda`, `WWF France`. */
const lettered =
  /^(?:UNICEF|UNESCO|UNHCR|UNFPA|UNDP|PNUD|UNEP|PNUE|UNODC|ONUDC|UNAIDS|ONUSIDA|FAO|WFP|PAM|WHO|OMS|OIM|IOM|ILO|OIT|OECD|OCDE|WWF|MSF|OXFAM|CARE|ADEME|INRAE|INSERM|CNRS|CIRAD|UNIL|UNISANTÉ|EPFL|ETH|ENS|INSA|CHU|CHUV|CHRU|APHP|NHS|BBC|ATD|SNCF|EDF|INSEE|GIZ|USAID|AFD|ICOM|ICOMOS)(?=\s)/u

/** Whether words in capitals stand at one end, as family names do: `Minett UNESCO Biosphere` has none. */
const isLoudAtEnd = (words: readonly string[]): boolean => {
  const loud = words.map((word) => /^\p{Lu}{3,}$/u.test(word))
  const isSmall = (word = ''): boolean => /^\p{Ll}|[-’']/u.test(word)
  return loud.some(
    (is, n) => is && (n === 0 || n === loud.length - 1 || (loud.at(-1) ?? false) || isSmall(words[n + 1])),
  )
}

/** Whether a name shows that it is one: a common given name, or a family name in capitals beside others. */
export const isSureName = onceFor((text: string): boolean => {
  const words = plain(text).split(' ')
  if (lettered.test(text.trim()) && !words.some(isGivenName)) return false
  return (
    words.some(isGivenName) ||
    /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(words[0] ?? '') ||
    (isLoudAtEnd(words) && words.some((word) => /\p{Ll}/u.test(word)))
  )
})

interface Piece {
  /** What parts it from the piece before. */
  parted: string
  text: string
}

/** Parts a text where nothing is in brackets: at `;`, `,`, ` et `, ` and `, ` & `, ` + `. */
const parts = (text: string): Piece[] => {
  const pieces: Piece[] = []
  const parting = /(?:\s*[;,]\s*(?:(?:et|and)\s+(?=\p{Lu}))?|\s+(?:et|and|&|\+)\s+)/uy
  let [depth, from, parted] = [0, 0, '']
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (/[([]/.test(letter)) depth++
    else if (/[)\]]/.test(letter)) depth = Math.max(0, depth - 1)
    parting.lastIndex = at
    const mark = depth === 0 ? parting.exec(text) : null
    if (!mark) continue
    pieces.push({ parted, text: text.slice(from, at) })
    parted = mark[0]
    at += mark[0].length - 1
    from = at + 1
  }
  pieces.push({ parted, text: text.slice(from) })
  return pieces
}

/** A name with what somebody is called by in front: nobody’s affiliation. */
const titledName =
  /^(?:M(?:me|lle|rs?|s)\.?|M\.|Dre?\.?|Prs?\.|Prof\.?|Sir|Dame|Judge|Rev\.|Cllr|Amb\.|Maître|Frère|Père|Sœur|Mère|Abbé|Imam|Rabbin|Fr\.|Sr\.|Mgr)\s+\p{Lu}/u
/** Whether words begin with somebody who is called `Dr` or the like. */
export const isTitled = (text: string): boolean => titledName.test(text.trim())

/** `A B de GRDF`, `A B de la chambre d’agriculture`, `A B du CNRS` */
const ofHouseBehind =
  /^(\S+\s\S+(?:\s\p{Lu}\S+)?)\s(?:de\s|d[’'](?=\p{Lu}{2})|(?=du\s|de\sla\s|de\sl[’']|des\s))(?:(?:du|de\sla|des)\s|de\sl[’'])?(\p{Lu}[\p{Lu}\d&-]{1,12}|(?:chambre|ville|mairie|métropole|région|université|école|direction|agence|association|fédération|société|ministère|préfecture|commune|coopérative|caisse|fondation|institut|centre|collectif|syndicat|musée|bibliothèque|médiathèque|archives|laboratoire|service|compagnie|maison|réseau|ligue|office|observatoire|comité|conseil|département|parc)(?:\s.{2,80})?)$/u

/** Somebody and what is said of them: `A B (C)`, `A B – C`, `A B : C`, or the name alone. */
const single = (text: string): Pick<PastedPerson, 'name' | 'line' | 'isInBrackets'> | null => {
  const bracket = /^([^([]+?)\s*[([](.+)[)\]]\s*\.?$/su.exec(text.trim())
  if (bracket) {
    const said = bracket[1] ?? ''
    // `Small Data (Renee Park)` is a title, and who speaks.
    const inner = bracket[2] ?? ''
    const isSomebody = isSureName(inner) && plain(inner).split(' ').some(isGivenName) && nameIn(inner) !== null
    if (!isSureName(said) && isSomebody) return null
    // `Charlotte (Bordeaux Métropole)`
    const name =
      nameIn(said) ??
      (isGivenName(said) &&
      /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(said) &&
      (!namedPlace.test(said) || isOffice(bracket[2] ?? ''))
        ? said
        : null)
    return name === null ? null : { name, line: (bracket[2] ?? '').trim(), isInBrackets: true }
  }
  const dash = /^(.+?)(?:\s+[–—|•·-]\s+|\s*:\s+)(.+)$/su.exec(text.trim())
  // `A B • garde-monitrice du parc`, `A B – propriétaire forestier`
  const isApart = /^[^•·]+\s[•·]\s+\p{Ll}|\s[–—-]\s+\p{Ll}{4,}(?:\s\p{L}+){0,2}$/u.test(text)
  const before =
    dash && (isApart || !isTitleLike(dash[2] ?? '')) && !isTitled(dash[2] ?? '') ? nameIn(dash[1] ?? '') : null
  if (dash && before) return { name: before, line: (dash[2] ?? '').trim() }
  // `WUR – A B`, `partner – A B`
  const behind =
    dash &&
    before === null &&
    ((acronym.test(dash[1] ?? '') && !/^Q\s?&/u.test(dash[1] ?? '')) || isHouse(dash[1] ?? '')) &&
    isSureName(dash[2] ?? '')
      ? nameIn(dash[2] ?? '')
      : null
  if (dash && behind !== null && nameIn(dash[1] ?? '') === null && /\s[–—|•·-]\s/u.test(text))
    return { name: behind, line: (dash[1] ?? '').trim() }
  const name = nameIn(text)
  if (name !== null) return { name, line: '' }
  // `A B of Chatham House`
  const of = /\s(?:of|from|at)\s/.test(text)
    ? /^(\S+(?:\s\S+){1,3}?)\s+(?:of|from|at)\s+((?:the\s)?\p{Lu}.*)$/u.exec(text.trim())
    : ofHouseBehind.exec(text.trim())
  const whose = of && isSureName(of[1] ?? '') ? nameIn(of[1] ?? '') : null
  return whose === null ? null : { name: whose, line: of?.[2] ?? '' }
}

/** The last of some words as the whole has it, with what was taken off its end. */
const endOf = (text: string, last: string): string => {
  const at = last === '' ? -1 : text.lastIndexOf(last)
  return at < 0 ? last : text.slice(at)
}

const unsettled =
  /(?:\s*[–—,-]\s*|\s*[([]\s*|\s+)(?:sous réserve|à (?:confirmer|préciser)|t\.?b\.?[ca]\.?|to be (?:confirmed|announced|determined)|\d{1,3}\s?(?:min(?:utes?)?|mn|[’′']))\s*[)\]]?\s*$/iu
/** A text without what is said of how sure or how long it is at its end: `(to be confirmed)`, `(10 min)`. */
export const settledText = (text: string): string => {
  const rest = text.replace(unsettled, '')
  // `A B (an office, tbc)`
  const isOpen = rest !== text && /[([][^()[\]]*$/u.test(rest) && /[)\]]\s*$/u.test(text)
  return rest.trim() === '' ? text : isOpen ? `${rest})` : rest
}

/** Somebody of a list who is not known yet: `GP tbc`, `someone from the Islands Team`, `un·e représentant·e de la DREAL`. */
const unknown =
  /^(?:[([]\s*(?:t\.?b\.?[cad]\.?|à confirmer)\s*[)\]]|(?:someone|somebody|quelqu[’']une?)(?!\p{L})|(?:an?|une?(?:[·.(-]?e\)?)?|one|des|some)\s(?:\p{L}[\p{L}·.()-]*\s){0,2}?(?:représentant|representative|membre|member|porte-parole|spokesperson|élue?|délégué|delegate|témoin|étudiant|student|patient|agent|collègue|colleague)|(?:an?\s)?(?:UN\p{L}+|EU|AU|DREAL|OMS|WHO|ministry|government)\srepresentatives?$)|(?:^|\s)[([]?(?:t\.?b\.?[cad]\.?|à (?:confirmer|préciser|désigner)|to be (?:confirmed|announced|determined))\s*[)\]]?$/iu
/** Whether a line says only that somebody is not known yet. */
export const isUnknownOne = (text: string): boolean => isUnknown({ parted: '', text })
const isUnknown = ({ text }: Piece): boolean => {
  const said = text.trim()
  const settled = said.replace(unsettled, '').replace(/^[([][^()[\]]*[)\]]\s*/u, '')
  // `A B (an office, tbc)`, `A B, an office (tbc)`
  const names = [settled, settled.replace(/\s*[([][^()[\]]*[)\]]?$/u, ''), settled.split(/,\s/)[0] ?? '']
  return unknown.test(said) && names.every((name) => nameIn(name) === null)
}

/** Whether a line says apart at its end, in brackets or behind a mark, that something is not known yet. */
const isMarkedOpen = (text: string): boolean =>
  /(?:[([]|[,–—-]\s)\s*(?:t\.?b\.?[cad]\.?|à (?:confirmer|préciser)|to be (?:confirmed|announced|determined)|sous réserve)\s*[)\]]?\s*$/iu.test(
    text,
  )

/** Whether somebody is only told of at the end of a list: `and a carer`, `et une éditrice (PUR)`, `, et deux élèves`. */
const isAnyone = ({ parted, text }: Piece, before: string): boolean =>
  (/^(?:(?:et|and)\s)?(?:an?|une?(?:[·.]e)?|deux|trois|quatre|plusieurs|quelques|two|three|four|several)\s\p{Ll}/u.test(
    text.trim(),
  ) ||
    (before.trim().endsWith(')') &&
      /^(?:(?:et|and)\s)?(?:des|les|some|local|other|the|members|d[’']autres)\s\p{Ll}/u.test(text.trim()))) &&
  /et|and|[&+]/u.test(`${parted}${text.slice(0, 4)}`)

/** That somebody has not said yes yet, or is far away: nothing that is said of them. */
export const notSure =
  /(?<=[\p{L})])\s[([](?:t\.?b\.?[cad]\.?|to be confirmed|à confirmer|sous réserve(?: de confirmation)?|pressentie?s?|invitée?|en ligne|à distance|en visio(?:conférence)?|par (?:visio(?:conférence)?|zoom)|online|on line|remote(?:ly)?|virtual(?:ly)?|by (?:video|zoom)|via (?:video|zoom|teams)|in person|in absentia)[)\]](?=\s*(?:[,;.]|$)|\s+(?:and|et|&|with|avec|\p{L}+ée?s?\spar|\p{L}+ed\sby)\s)/giu

/** Degrees and the like behind or in front of a name. */
const degrees =
  /,\s(?:M\.?\s?A|Ph\.?\s?D|M\.?Sc|B\.?Sc|B\.?A|LL\.?[MB]|M\.?D|Esq|M\.?P\.?H|M\.?B\.?A|M\.?Phil|D\.?Phil|Dr\.?P\.?H|Pharm\.?D|J\.?D|M\.?Ed|Ed\.?D|M\.?S\.?W|D\.?D\.?S|D\.?V\.?M|MBBS|MBChB|FRC[PS]C?|MRCP|FACP|FACS|FRS|[OMC]BE|[KQ]C)\.?(?=\s*[,(;]|\s*$)|(?<=\p{Ll})\s(?:FBA|FRSE?|FMedSci|FRHistS|[OMCD]BE|[KQ]C)(?=\s*[,(;]|\s*$)|(?<=\p{L}\.)\s\((?:ret|retd|retired|em|emer)\.?\)(?=\s\p{Lu})/giu

/** Whether a name among what is said of somebody begins somebody else: a common given name in front, or a family name in capitals as others have. */
const isAnother = (text: string, head: string): boolean => {
  const words = plain(text).split(' ')
  const isLoud = (all: readonly string[]): boolean =>
    all.some((word) => /\p{Ll}/u.test(word)) && all.some((word) => /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word))
  const isInitialled = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u
  return (
    !isOffice(text) &&
    // `HAD Lorraine Sud`
    !(/^\p{Lu}{3,5}$/u.test(words[0] ?? '') && words.slice(1).some((word) => namedPlace.test(word))) &&
    ((isGivenName(words[0] ?? '') && !namedPlace.test(words.at(-1) ?? '')) ||
      (isLoud(words) && isLoud(plain(head).split(' '))) ||
      (isInitialled.test(words[0] ?? '') && isInitialled.test(plain(head).split(' ')[0] ?? '')))
  )
}

/** Where to write to somebody, which stands in no programme that is public. */
const mail = /\s*[(<[]?(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+[)>\]]?/gu

/** Whether a line ends with a word that is cut short: `Health Dept.`, `ing.f.`, `Inst. Pasteur Corp.` */
const isCutShort =
  /\s\p{Lu}\.$|[,\s(](?:inf|ing|dir|prof|éd|méd|pharm|arch|ét|coord|adj|av|dr|m|mme|dept|dépt|dép|org|univ|assoc|asso|inst|corp|inc|ltd|co|lab|labo|intl|int|nat|natl|govt|gov|auth|comm|cttee|mgmt|fdn|fond|ctr|ctre|svcs|bros|soc|sté|jr|sr|st|hosp|admin|agric|mus|min|coop|cons|dev|sci|tech|stud|educ|acad|coll|fac|rég|internat|resp)\.$|\p{L}\.\p{L}{1,3}\.$/iu

/** `A B et/and C D` */
const inTwoLanguages = /\s(?:et\s?\/\s?and|and\s?\/\s?et|&\s?\/\s?&)\s/gu

/** What all are asked behind whatever is said of somebody: `A B, a post. Good shoes needed!` */
const askedBehind = /(?<=\p{Ll}{4}\)?)[.!]\s+\p{Lu}[^.!?()]{4,100}\s?!+$/u

/** A street and its number, or a town and its code. */
const street =
  /(?<![\p{L}\d])\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|r\.|avenue|av\.|boulevard|bd|place|quai|cours|chemin|route|allée|impasse|square|passage)\s|(?<![\p{L}\d])\d{1,4}\s(?:\p{Lu}[\p{L}’']+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Place|Drive|Terrace|Row)(?!\p{L})|,\s(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}/u
/** Whether a line says where something is: nobody. */
const isAtStreet = (text: string): boolean => /\d/.test(text) && street.test(text)

/** `Moreau, Anna – a post` */
const turnedName =
  /^((?:(?:[Vv]an|[Vv]on|[Dd][eu]|[Ll]e|[Ll]a|[Dd]er|[Dd]en|El|Al|Ben|Mac|O[’'])\s)*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?),\s(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\.?)?)(\s*(?:$|\s[–—|-]\s.*|\(.*|,\s.*))/su
const ofFamily =
  /^(\p{Lu}\p{Ll}[\p{L}-]*)\s(?:&|and|et|\+)\s(\p{Lu}\p{Ll}[\p{L}-]*)\s((?:(?:de|du|le|la|van|von|der)\s)*\p{Lu}[\p{L}’'-]+)((?:\s\([^()]+\)|,\s[^,;]+)?)$/u

/** The role that a part of a line names in front: `Panel: A B, C D` too, beside whoever chairs it. */
export const roleOf = (words: string): ReturnType<typeof takeRole> => {
  const [label] =
    /^(?:panel(?:\smembers)?|plateau|tribune|table ronde|débat|à la table|around the table|pro|con(?:tra)?|pour|contre|for|against|in favou?r|en faveur|opposed|proposing|opposing|(?:arguing )?for the motion|against the motion|défense|accusation)\s?:\s+(?=\p{Lu})/iu.exec(
      words,
    ) ?? []
  return label === undefined ? takeRole(words) : { role: 'speaker', rest: words.slice(label.length) }
}

/** Houses that are called after what they deal with. */
const ofMatters =
  /^(?:(?:the|le|la)\s)?(?:\p{Lu}\p{L}+\s)?(?:ministry|department|dept\.?|faculty|school|institute|directorate|division|bureau|secretariat|federal office|ministère|département|faculté|direction|secrétariat)\s(?:of|for|de la|du|des|de l[’']|de|d[’'])\s?[^,;()]+$/iu

/** Where another role begins: `Chair: A B; Speakers: C D, E F`, `For: A B. Against: C D`. */
const ofEachRole =
  /\s*;\s*|(?<=[\p{L})])(?:\.\s+|\s+[–—|-]\s+)(?=\p{Lu}[\p{L}·()]+(?:\s\p{L}+)?\s?:\s|(?:Avec|With)\s\p{Lu})|,\s(?=(?:[Pp]ro|[Cc]ontra?|[Cc]ontre|[Pp]our|[Ff]or|[Aa]gainst)\s?:\s)/u

/** A stroke between two names: `A B / C D, a house`. */
const between =
  /(?<=^(?:\p{Lu}[\p{L}’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)\s\/\s(?=(?:\p{Lu}[\p{L}’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+(?:,\s|\s\(|$))/u

/** The same behind what is said of each: `A B (C) / D E (F)`. */
const betweenTold = /(?<=\([^()]{2,80}\))\s\/\s(?=\p{Lu}[^()/]{3,60}\([^()]{2,80}\)(?:\s\/\s|$))/gu

/** The label of one who moderates. */
const oneModerator =
  /^(?:mod[ée]rat(?:eur|rice|or|ion)|chair(?:person|man|woman)?|animat(?:eur|rice|ion)|présidente?(?: de séance)?|présidence|facilitat(?:or|rice|eur|ion)|host)(?:\s*[/|]\s*\p{L}+)?\s*:/iu

/** Whoever is named in brackets behind what they are of, several of them: `ville de Roubaix (A B) ; métropole de Metz (C D)`. */
const toldBefore = (text: string, role: PastedRole): PastedPerson[] | null => {
  const pieces = parts(text)
  const people = pieces.flatMap(({ text: said }): PastedPerson[] => {
    const [, line = '', inner = ''] = /^([^()]{2,80}?)\s\(([^()]+)\)$/u.exec(said.trim()) ?? []
    const name = (isOffice(line) || isPosition(line) || acronym.test(line)) && isSureName(inner) ? nameIn(inner) : null
    return name === null || nameIn(line) !== null ? [] : [{ name, line, role }]
  })
  return people.length > 1 && people.length === pieces.length ? people : null
}

/** `A B, Chair` */
const chairBehind = /,\s(Chair(?:man|woman|person)?|Co-[Cc]hair|Convenor)\.?$/u

/** A house, a dash and more of what it is called: `Lycée Condorcet – Jean Moulin`. */
const houseBefore =
  /^(?:l[’']|the\s)?(?:universi|school|[ée]cole|institut|coll[eè]ge|facult|cent(?:er|re)|cnrs|inrae|inserm|hochschule|mus[ée]|minist|lyc[ée]e|h[ôo]pital|clini|chu|haute|iut|campus|m[ée]diath|biblioth|paris|lyon|sorbonne)[^–—:()]{0,50}\s[–—-]\s\p{Lu}/iu

/**
 * The people that a text names and nothing else, with what it says of each, or null. `several` says that more than one is announced
 * (`Speakers:`), so that names with commas between them are people and no affiliation.
 */
export const peopleIn = (
  written: string,
  role: PastedRole,
  several = false,
  isPlural = false,
): PastedPerson[] | null => {
  if (written.length > MOST_OF_A_LINE || isAtStreet(written)) return null
  const whole = (written.includes('@') ? written.replace(mail, '') : written)
    .replace(degrees, '')
    .replace(notSure, '')
    .replace(inTwoLanguages, ' & ')
    .replace(/\s\((?:rtd|retd?|retired|em|emer)\.?\)\s*$/iu, '')
  const text = (whole.includes(' / ') ? whole.replace(between, ' & ').replace(betweenTold, ' ; ') : whole).replace(
    articled,
    '$1 ',
  )
  const turned = text.includes(',') ? turnedName.exec(text) : null
  if (
    turned &&
    isGivenName((turned[2] ?? '').split(' ')[0] ?? '') &&
    !isGivenName(turned[1] ?? '') &&
    !namedPlace.test(turned[2] ?? '') &&
    !isCountryName(turned[2] ?? '')
  )
    return peopleIn(`${turned[2]} ${turned[1]}${turned[3]}`, role, several, isPlural)
  // `Anna & Paul Moreau`
  const family = ofFamily.exec(text)
  const isFamily = family !== null && (!isGivenName(family[3] ?? '') || /^[\p{Lu}’' -]{3,}$/u.test(family[3] ?? ''))
  if (family && isFamily && [1, 2].every((n) => isGivenName(family[n] ?? '')))
    return [1, 2].map((n) => ({
      name: `${family[n]} ${family[3]}`,
      line: (family[4] ?? '').replace(/^[,\s(]+|\)$/gu, ''),
      role,
    }))
  // `Chair: A B; Speakers: C D, E F`
  const groups = (/[:;]|\s(?:Avec|With)\s/u.test(text) ? text.split(ofEachRole) : [text]).map((words, n) =>
    n === 0 ? words : words.replace(/^(?:et|and|&)\s+(?=\p{Lu})/u, ''),
  )
  const roles = groups.length > 1 ? groups.map(roleOf) : []
  if (roles.slice(1).some((said) => said !== null && said.rest !== '')) {
    const people = groups.map((words, n) =>
      peopleIn(
        roles[n]?.rest ?? words,
        roles[n]?.role ?? role,
        several || roles[n] !== null,
        /^\p{L}+s\s*:/u.test(words.trim()),
      ),
    )
    return people.some((found) => found === null) ? null : people.flatMap((found) => found ?? [])
  }
  // `Moderator: A B (C) – D E (F), G H`
  const [, leader = '', panel = ''] =
    role === 'moderator' ? (/^([^–—]{4,80}?(?:\)|\p{L}))\s+[–—-]\s+(\p{Lu}[^–—]{4,300})$/u.exec(text) ?? []) : []
  const [leaders, speak] = panel === '' ? [] : [surePeople(leader, role), surePeople(panel, 'speaker')]
  if (
    leaders?.length === 1 &&
    isSureName(leaders[0]?.name ?? '') &&
    speak &&
    (speak.length > 1 || leaders[0]?.isInBrackets) &&
    speak.filter(({ name }) => isSureName(name)).length * 2 >= speak.length
  )
    // `Chairs: A B (C) – D E (F)` are two who moderate.
    return [...leaders, ...(isPlural || speak.length === 1 ? speak.map((each) => ({ ...each, role })) : speak)]
  const led = takeLedBehind(text)
  const [by, leads] = led ? [peopleIn(led.before, role, true, isPlural), peopleIn(led.rest, led.role, true)] : []
  if (by && leads) return [...by, ...leads]
  const told = text.endsWith(')') ? toldBefore(text, role) : null
  if (told) return told
  const label = takeRole(text)
  // `Moderator: A B; C D; E F` has one moderator.
  if (label?.role === 'moderator' && groups.length > 2 && oneModerator.test(text)) {
    const people = groups.map((words) => peopleIn(words, 'speaker'))
    return people.some((found) => found === null) ? null : people.flatMap((found) => found ?? [])
  }
  if (label && label.rest !== '' && label.rest !== text)
    return peopleIn(
      label.rest,
      label.role,
      true,
      /(?:s\s*(?::|–|—|-)?|(?:avec|with)\s*:)\s*$/iu.test(text.slice(0, text.length - label.rest.length)),
    )
  const last = takeLastRole(settledText(text))
  const pieces = parts(
    isCutShort.test(text)
      ? (last?.rest ?? settledText(text))
      : (last?.rest ?? settledText(text)).replace(/\s*\.$/u, ''),
  )
  // What nobody is known for yet says nobody, behind others: `A B, C D, someone from the Islands Team`.
  const isKnown = (piece: Piece, n: number): boolean => {
    if (n === 0) return true
    // `A B, independent consultant (tbc)`: it is whether A B comes that is not known yet.
    const isOpen =
      n === pieces.length - 1 &&
      (!/,/.test(piece.parted) || !isMarkedOpen(text) || /^(?:an?|one|des|some|une?\S*)\s/iu.test(piece.text.trim()))
    const said = isOpen ? { ...piece, text: endOf(text, piece.text) } : piece
    // `A B (C) et une éditrice`
    return (
      !isUnknown(said) && !(isAnyone(said, pieces[n - 1]?.text ?? '') && single(pieces[n - 1]?.text ?? '') !== null)
    )
  }
  const all = pieces.filter(isKnown)
  const [first, ...others] = all
  const head = first && single(first.text)
  if (!head) return null
  const bare = all.every((piece) => single(takeRole(piece.text)?.rest ?? piece.text) !== null)
  // `A B, C D` is somebody and where they are from, where the second is no name for sure.
  const isPair = !isPlural && all.length === 2 && /,/.test(all[1]?.parted ?? '') && !isSureName(all[1]?.text ?? '')
  const isList = all.length > 1 && all.filter(({ text: name }) => isSureName(name)).length > all.length / 2
  // Three or more of two words each are people: nobody is of two houses that are called like people.
  const isRow =
    all.length > 2 &&
    bare &&
    !all.slice(0, -1).some(({ parted }) => /et|and|&/.test(parted)) &&
    all.every(({ text: name }) => /^(?:\S+\s){1,3}\S+$/u.test(name.trim()))
  // `A B, Legal Aid, and C D, Open House`
  const isInPairs =
    all.length === 4 &&
    [1, 3].every((n) => /^\s*,\s*$/.test(all[n]?.parted ?? '') && !isSureName(all[n]?.text ?? '')) &&
    /et|and|&/.test(all[2]?.parted ?? '')
  // `A B (chair), C D, E F`: a role in brackets is nobody’s house.
  const isRoled =
    bare &&
    all.length > 1 &&
    all.some(({ text: said }) => {
      const of = single(said)?.line ?? ''
      return of !== '' && roleBehind(of) !== null
    })
  const listed =
    isRoled ||
    (bare &&
      !isInPairs &&
      (isList ||
        isRow ||
        (all.length > 2 &&
          /\)\s*$/.test(text) &&
          !all.some(({ text: each }) => isOffice(each.replace(/\(.*/su, '')))) ||
        (several && !isPair) ||
        all.some(({ parted }) => /et|and|[&+]/.test(parted))))
  let carried: PastedRole | null = null
  const isHouseFirst = head.line !== '' && first.text.trim().startsWith(head.line)
  const found: (Omit<PastedPerson, 'role'> & { role?: PastedRole })[] = [head]
  for (const [n, { parted, text: said }] of others.entries()) {
    const own = takeRole(said)
    // `A B, Université Toulouse – Jean Jaurès`: a house and whom it is called after.
    const isCalled = !isHouseFirst && own === null && houseBefore.test(said.trim())
    const named = isCalled ? null : single(own?.rest ?? said)
    // `A B, with C D and E F`
    if (own && own.rest !== '' && named) carried = own.role
    const other = named && carried ? { ...named, role: carried } : named
    const current = found.at(-1) ?? head
    const begins =
      (other !== null && titledName.test(said.trim())) ||
      (named !== null && own !== null && own.rest !== '') ||
      /;/.test(parted) ||
      listed ||
      /et|and|[&+]/.test(parted) ||
      (other !== null && isAnother(other.name, head.name) && (all.length > 2 || /^\S+\s\S+$/u.test(other.name))) ||
      (text.includes('(') &&
        /[)\]]/.test(text) &&
        other?.line !== '' &&
        // `A B, Executive Director, Basma Relief (Lebanon)`
        !(other !== null && isPosition(current.line) && (!isSureName(other.name) || isCountryName(other.line))))
    // `A B, Bread & Roses`: one word that is no name goes on behind `&`.
    const beforeIt = n > 0 ? (others[n - 1]?.text ?? '') : ''
    const isWithin =
      /^\s+(?:et|and|&)/.test(parted) && /^\p{Lu}\S*$/u.test(beforeIt) && named !== null && !isSureName(named.name)
    // `A B, Ministry of Labour and Vocational Training, Cambodia`, `A B, Manager Parks and Open Space`
    const isOfTwo =
      /^\s+(?:et|and|&)/.test(parted) &&
      (ofMatters.test(current.line) ||
        (isPosition(current.line) && position.exec(current.line)?.[0] !== current.line)) &&
      named?.line === '' &&
      own === null &&
      !isSureName(named.name)
    // After `;` somebody is named, or the whole is not of people.
    if (/;/.test(parted) && !other) return null
    // `Seaside Towns and the Missing Middle`
    if (
      !other &&
      current.line === '' &&
      /^\s+(?:et|and)\s/u.test(parted) &&
      /^(?:the|la|le|les|l[’']|what|how|their|its|our|des|une?|an?)(?:\s|(?<=[’']))/iu.test(said.trim())
    )
      return null
    // `A B & C D, Legal Aid`: a list would end with `&`, so what follows the comma is what both are of.
    const isHouse =
      !isPlural &&
      n === others.length - 1 &&
      /^\s*,\s*$/.test(parted) &&
      /^\s+(?:et|and|&|\+)\s/.test(others[n - 1]?.parted ?? '') &&
      own === null &&
      other?.line === '' &&
      !isSureName(other.name)
    // `A B, Executive Director, Basma Relief (Lebanon)`
    const isPlaced = other !== null && isPosition(current.line) && other.line !== '' && isCountryName(other.line)
    if (other && begins && !isWithin && !isOfTwo && !isHouse && !isPlaced) found.push(other)
    else current.line = current.line === '' ? said.trim() : `${current.line}${parted}${said}`.trim()
  }
  for (const each of found) each.line = each.line.replace(askedBehind, '')
  // What asks something is nobody’s house.
  if (found.some(({ line }) => /\p{L}\s?\?(?:\s|$)/u.test(line))) return null
  // Behind a colon stands what they speak of.
  if (found.some(({ line }) => isTitleLike(/\S,?\s?:\s+(.+)$/su.exec(line)?.[1] ?? ''))) return null
  const end = found.at(-1)
  // `A B and C D, University of …` is of both.
  const isPairOf =
    found.length === 2 && /^[^,;()]+?\s(?:et|and|&)\s[^,;()]+(?:\s\([^()]+\)|,\s[^;()]+)$/u.test(text.trim())
  if (
    (!several || isPairOf) &&
    // Between semicolons each is of their own, but for what a bracket says: `A B ; C D (E)`.
    (end?.isInBrackets === true || !others.some(({ parted }) => parted.includes(';'))) &&
    end &&
    end.line !== '' &&
    (!isPosition(end.line) || areSeveral.test(end.line)) &&
    // `A B et C D (institutrice)`
    !/^\p{Ll}\p{L}*(?:trice|eu[rx]|euse|i[eè]re?|ienne?|iste|ist|logue|logist|aire|ant|ante|essor|ess)$/u.test(
      end.line,
    ) &&
    found.slice(0, -1).every((each) => each.line === '' && each.role === undefined) &&
    takeRole(end.line) === null
  )
    for (const each of found.slice(0, -1)) Object.assign(each, { line: end.line, isShared: true })
  // `A B (C), D E (F), G H (moderator)`: a role in brackets is of whoever stands before it, where others have brackets too.
  const isOfLast =
    last !== null && found.length > 1 && found.some(({ isInBrackets }) => isInBrackets) && /[)\]]\s*\.?$/u.test(text)
  return found.map((person, n) => {
    const post = found.length === 1 && person.line === '' ? chairBehind.exec(text)?.[1] : undefined
    if (post !== undefined && last?.role === 'moderator') return { ...person, role: 'moderator', post }
    // `A B (moderator)` among others.
    const own = person.role || person.line === '' ? null : roleBehind(person.line)
    // `A B (a house, moderator)`
    const beside = person.isInBrackets && own === null ? takeRoleBeside(person.line) : null
    return own !== null
      ? { ...person, line: '', role: own }
      : beside
        ? { ...person, line: beside.rest, role: beside.role }
        : { ...person, role: person.role ?? (isOfLast && n < found.length - 1 ? null : last?.role) ?? role }
  })
}

/** People of whom something is said, or more than one: more than a name, which a short title looks like. */
export const surePeople = (text: string, role: PastedRole = 'speaker'): PastedPerson[] | null => {
  const people = peopleIn(text, role)
  return people && (people[0]?.line !== '' || people.length > 1 || isSureName(people[0]?.name ?? '')) ? people : null
}
