import { onceFor, plain } from './lines'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What is eaten and drunk, and the words of a pause, in both languages. */
const food = setOf(
  `coffee coffees tea teas lunch lunches luncheon dinner dinners breakfast brunch supper meal meals drink drinks refreshments refreshment snack snacks
  sandwich sandwiches buffet cocktail cocktails reception wine cheese nibbles canapes canapés picnic barbecue bbq pastries pastry cake cakes cookies
  biscuits juice banquet break breaks pizza beers café cafés cafe thé thés déjeuner déjeuners dejeuner dîner dîners diner dinatoire souper goûter gouter
  collation collations repas pause pauses réception apéro apéros apero apéritif apéritifs aperitif pot verre vin boissons boisson viennoiseries
  rafraîchissement rafraîchissements encas casse-croûte galette gâteau gâteaux plateaux-repas plateau-repas plateaux panier paniers panier-repas paniers-repas pique-nique pique-niques
  petit-déjeuner déj dej dégustation buvette
  soup soups soupe soupes tartine tartines salade salades salad beer bière bières chai brew braai couscous mafé maafe tieb thieb tiep thiéboudiène thieboudienne thiéboudienne yassa attiéké raclette fondue
  méchoui mechoui grillade grillades galettes chocolat fromage fromages tarte tartes injera maté burgers paella tajine curry ice-cream ice cream pies sandwichs
  waffles waffle bagel bagels fika scones croissants crêpes donuts doughnuts sweets tapas samosas fruit fruits
  elevenses potluck iftar ftour sherry prosecco champagne crémant kir mezze dînette ambigu raclettes sundowner sundowners barbecues cuppa brews pastéis mandazi mahamri jollof alloco dolo bissap chapati dessert desserts walking-dinner kawa kawas resto restau popote frites gaufres gaufre canteen verrée verrées coquetel coquetels waakye rolls bhajis kebabs chips fish-and-chips huîtres charcuterie cidre crêpe thali langar kouign-amann bakes`,
)

/** What stands beside it where nothing else is offered. */
const company = setOf(
  `a an the of for in at with on to from by and or your own our all de du des d la le les l un une à au aux en et ou avec pour par sur dans s e es
  is not included provided offered available served hosted sponsored self funded free onsite site place compris comprise inclus offert offerte offerts
  libre libres payant conclusion fin time temps group photo photos picture photograph photographie groupe famille souvenir registration registrations walk
  register arrival arrivals arrive sign check badge badges accueil accueils welcome welcoming bienvenue inscription inscriptions émargement
  enregistrement participants participantes participant guests everyone everybody public invités invitées open doors door opening closing close end farewell goodbye
  clôture ouverture conference workshop symposium seminar colloquium meeting colloque journée atelier séminaire rencontre speaker speakers intervenants
  intervenantes intervenant organisers team équipe only morning afternoon evening midday noon mid late early matin matinée midi méridienne après soir
  soirée light working packed campus shared standing seated walking networking network informal social health nutrition wellness comfort bio stretch short long second first
  third final last début hot cold partagé partagée partagés partagées commun convivial conviviale conviviaux gourmand gourmande gourmands dînatoire
  departure departures depart leave travel home session go takeaway emporter prayer prayers prière prières check-in sign-in continental cooked finger fork vegetarian catered catering complimentary poster posters viewing exhibition stands visite visites
  vegan hearty home restauration stretching air
  project projet consortium club partners partenaires members membres alumni staff réseau association société society faculty department
  apéritive amical amicale amicaux fraternel fraternelle festif festive santé honneur amitié départ autour réseautage networking gala assis debout buffets rapide courte court petit petits sucré salé technique
  pris prise prises midi dehors traditionnel traditionnelle will be served sera seront servi servie servis serve chaudes fraîches boxes trucks local locale locaux locales froid froide chaud chaude campagnard rois mulled mince high pub officiel officielle tous tout monde toute travail
  joint conjoint commun commune common collective collectif prolongée plateau self box boxed bag brown bring mins min minutes followed suivi suivie d’un mot thank you merci
  tasting tastings ceremony cérémonie family séance signing signature dédicaces dédicace cafeteria cafétéria cantine canteen recess post-event post-workshop
  joint jointe common collectif collective annual annuel annuelle traditional
  post-conference pre-dinner pre-conference five ten fifteen twenty thirty cinq dix quinze vingt trente minute
  adjourn adjournment ceux veulent veut stall stalls plant cream bring-and-share bring-a-dish dish share causerie
  community communautaire civic volunteers bénévoles aînés anciens quartier village voisins neighbours neighbourhood optional town free évening adieu adieux goodbye goodbyes bye byes revoir
  bread pain bacon fish van truck stall from market marché produits terroir miel léger légère légers bag bags bénéfice annuelle parish paroissial paroissiale club-house enfants kids children families familles
  residents habitants staff staffs personnel team équipes mayor mayoral official évènement private vip autumn summer winter spring christmas noël automne été hiver printemps`,
)

const wordsOf = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []

/** Most words of a break. */
const MOST_WORDS = 14

const isCompany = (word: string): boolean => word.split('-').every((part) => company.has(part) || food.has(part))
const isFood = (word: string): boolean =>
  food.has(word) || (isCompany(word) && word.split('-').some((part) => food.has(part)))

const offersOnly = (text: string): boolean => {
  const words = wordsOf(text)
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.some(isFood) &&
    words.every((word) => isFood(word) || isCompany(word))
  )
}

/** A café at which people speak. */
const isOfTalk =
  /^(?:world )?caf[ée]s?[- ](?:d[ée]bats?|philo|rencontres?|du monde|citoyens?|parents|discussion|sciences?|scientifique|littéraire|des langues|de langues)(?!\p{L})/iu

/** Whether a title offers food or drink, or a rest, and nothing else: `Registration and welcome coffee`, `Conference dinner at the Old Mill`. */
export const isOffer = onceFor((title: string): boolean => {
  const said = plain(title)
  if (said.length > 120 || said.endsWith('?') || !wordsOf(said).some(isFood)) return false
  // `Le repas à l’hôpital` tells of one, and people speak at a `World Café`.
  if (isOfTalk.test(said)) return false
  // `The lunch club: ten years on`
  if (/^(?:\p{L}+\s){0,2}(?:lunch|breakfast|supper|dinner|coffee|luncheon|tea|repas)[\s-]clubs?(?!\p{L})/iu.test(said))
    return false
  if (/^(?:l[ae]s?|the)\s[^,;(]+\s(?:à|au|aux|dans|en|chez|in|at)\s/iu.test(said)) return false
  if (offersOnly(said) || offersOnly(said.replace(/\s*\([^()]*\)\s*/g, ' '))) return true
  // Behind it, where: `Conference dinner, Old Mill`, `Dîner du colloque au restaurant L’Ancre`.
  const place = /^(.+?)\s*(?:,|\(|\s[–—-]|:|\s(?:at|@|in|chez|dans|au|aux|à)(?=\s))\s*(.+)$/iu.exec(said)
  return (
    place !== null &&
    // `Tea bags, spades and forks` is none.
    !/^[^(]*,\s*(?!(?:at|in|on|chez|dans|au|aux|à|sur|offert\p{L}*|the|le|la|les)\s|l[’'])\p{Ll}/u.test(said) &&
    wordsOf(place[2] ?? '').length < 7 &&
    !/[:?]|^(?:une?|an?)\s/i.test(place[2] ?? '') &&
    offersOnly(place[1] ?? '')
  )
})

const dish = String.raw`(?:coffee|tea|lunch(?:eon)?|dinner|breakfast|brunch|supper|drinks|refreshments|snacks?|sandwich(?:es)?|buffet|cocktails?|reception|picnic|barbecue|caf[ée]s?|thé|d[ée]jeuner|d[îi]ner|petit[- ]d[ée]jeuner|go[ûu]ter|collation|repas|réception|apéro|ap[ée]ritif|pot|verre|vin d[’']honneur|viennoiseries|rafraîchissements|pique-?nique|plateaux?[- ]repas|paniers?[- ]repas|pizzas?|break(?![- ]?outs?))(?!\p{L})`
const sorts = String.raw`(?:(?:light|working|packed|shared|farewell|networking|morning|afternoon|welcome|group|evening|closing|opening|wine|sandwich|buffet|short|health|coffee|tea|final|quick|hot|cold|standing|conference|gala|petit|dernier|drinks|post-\p{L}+|pre-\p{L}+|(?:\d{1,2}|two|three|five|ten|fifteen|twenty|thirty)[- ]min(?:ute)?s?|fifteen|twenty|cinq|dix|quinze)[ -])`
const behind = String.raw`(?=$|\s*[,/+&(–—-]|\s(?:déjeunatoire|d[îi]natoire|and|et|puis|then|with|avec|provided|offered|préparée?s?|concoctée?s?|proposée?s?|servie?s?|assurée?s?|prepared|cooked|catered|made|sponsored|served|at|@|au|aux|à|chez|in the|in|for|pour|sur|tirés?|offerte?s?|libres?|par|hosted|by|dans|en|on|du midi|de midi|de (?:clôture|bienvenue|l[’']amitié|départ|fin)|d[’'](?:accueil|ouverture|adieu))(?!\p{L}))`
const andThen = String.raw`(?:\s?[,/+&–—-]\s?|[\s,](?:et|and|with|avec|over|puis|\+|autour d[’']|suivie?s? d[’']|followed by)\s?)(?:(?:du|le|la|les|une?|an?|some|a cup of|une tasse de)\s)?(?:\p{L}+\s){0,1}?`
const greets = String.raw`(?:accueil|ouverture des portes|portes ouvertes|bienvenue|arriv(?:ée?s?|als?)|retrait|remise des badges|registration|walk[- ]?in|sign(?:ing)?[- ]?in|gather(?:ing)?|meet(?:ing)? (?:up|and greet)|meet[- ]up|assemble|get[- ]together|rendez-vous|inscriptions?|[ée]margement|enregistrement|welcome|doors|installation|check-?in|sign-?in)`
const ends = String.raw`(?:end|fin|close|closing|conclusions?|cl[ôo]ture|mots? (?:de la fin|de cl[ôo]ture)|remerciements|wrap[- ]?up|thanks|farewell)`
const pauses = [
  String.raw`^(?!(?:the|an?|our|school|hospital|prison|university|about|after|before|out)\s)(?:\p{L}[\p{L}’'-]*\s){1,2}(?:dinner|supper|banquet|lunch|luncheon|brunch|picnic|barbecue|bbq|potluck|buffet|drinks)$`,
  `^${sorts}{0,2}${dish}${behind}`,
  String.raw`^${greets}(?!\p{L})[^:?]{0,50}?(?:${andThen}|(?<=accueil|welcome|registration)[ -])${sorts}?${dish}`,
  String.raw`^${ends}(?!\p{L})[^:?]{0,40}?${andThen}${sorts}?${dish}`,
  String.raw`^(?:followed by|suivie?s? d[’'])\s?(?:an?|une?)?\s?${sorts}?${dish}`,
  String.raw`^(?:petite |courte |longue |brève |dernière |grande )?pause(?!\p{L})|^(?:free (?:time|evening|afternoon|morning)|(?:temps|soirée|après-midi|matinée|quartier) libre|(?:evening|afternoon|morning) (?:free|at leisure)|auberge espagnole|on the town)(?=$|\s*[,(–—-])|^(?:(?:sortie|dîner|déjeuner|repas) au )?restaurant$|^restauration(?: sur place| libre| légère| rapide)?$|^(?:to the |night at the )?pub(?: night| quiz)?$|^(?:informal |open |free |light |a little |group )?(?:networking|réseautage|mingl(?:e|ing)|meet (?:&|and|[’']?n[’']?) (?:mingle|greet))(?=$|\s*[,(:&+/–—-]|\s(?:and|et|over|with|avec|in|at|for|entre|among|between|time|sessions?|lunch|breaks?|drinks?|events?|receptions?|opportunit\p{L}+|breakfast|tea|coffee|hour|activit\p{L}+|moment|dinner|cocktail)(?!\p{L}))|^(?:lunch |morning |afternoon )?recess$|^(?:rest|repos|midi|(?:leg[- ])?stretch(?:ing)?(?: break| legs)?|social hour|(?:un )?(?:5|cinq) à (?:7|sept)|6 à 8|six à huit|rupture du jeûne|(?:opening|breaking) of the fast|cérémonie du (?:café|thé)|(?:coffee|tea) ceremony)(?=$|\s*[,(–—-]|\s(?:and|et|time|avec|with)\s)|^(?:temps de |pause |moment de )?(?:prières?|prayers?|salat|salah|jumu[’']?ah|dhuhr|zuhr)(?: (?:time|break|du vendredi|on friday|and lunch|and tea|et (?:déjeuner|repas|pause|thé)))?$|^(?:le )?(?:réseautage|lunch)[- ]?(?:time)?$|^(?:moment|temps|soirée|instant|pause) (?:convivial|de convivialité)|^after[- ]?work(?!\p{L})|^(?:un )?p[’']tits?[- ](?:d[ée]j\p{L}*|cafés?)(?!\p{L})|^(?:networking |social )?mixer$|^accueil (?:gourmand|café|petit[- ]déj\p{L}*)(?!\p{L})|^food trucks?(?!\p{L})|^(?:interruption|suspension) (?:de (?:la )?(?:séance|réunion)|des travaux)|^(?:entracte|récréation|intermission|interval|fika|pub)(?=$|\s*[,(–—-]|\s(?:for|pour)\s)|^(?:screen|prayer|comfort|bio|stretch|nature|quick|mini)[- ]break(?!\p{L})|^happy hour(?!\p{L})|^(?:grand )?(?:buffet|goûter|apéro|apéritif|pique-?nique|collation|barbecue)(?: (?!(?:une?|l[ae]s?|des)\s)[\p{L}’'-]+){1,3}$|^(?:on|nous) (?:.{2,30} )?(?:va (?:manger|déjeuner|dîner|boire (?:un verre|un coup|un café))|allons (?:manger|déjeuner|dîner|boire un verre)|mange|déjeune|dîne|goûte|trinque|boit|prend un verre|partage (?:le |un )?(?:repas|verre|goûter))(?:ons)?(?!\p{L})|^(?:we )?(?:eat|have lunch)(?:ing)? together`,
].map((form) => new RegExp(form, 'iu'))

/** Whether a title says that nothing is on but food, drink or rest, whatever else it says of it: `Accueil des congressistes et café`, `Lunch + bike demos outside`. */
export const isPause = onceFor((title: string): boolean => {
  const said = plain(title)
  return (
    said.length < 90 &&
    said.split(' ').length < 11 &&
    !/[?]|:\s|^break (?:with|the|in|on|and)(?!\p{L})/iu.test(said) &&
    !isOfTalk.test(said) &&
    pauses.some((form) => form.test(said))
  )
})
