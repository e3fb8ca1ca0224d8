import type { Sample } from './programmeOutline'

/** Programmes as organisers write them, read once before any rule was changed for them. */
export const programmesOfTheThirdRound: readonly Sample[] = [
  {
    name: 'English mail body, seminar, colon times',
    text: `Hi all,

Here's the running order for Thursday 4 February 2027. Please be in the room ten minutes early.

Water, Debt and the Village
Thursday 4 February 2027, 13:30–17:00, Seminar Room 3

13:30 Arrival and tea
13:45 Welcome: Harriet Obuya (Rift Valley Institute for Land)
13:55 "Wells that nobody owns" - Tomasz Gryglewski (Uniwersytet Nadwiślański)
14:25 "Who borrows in the dry season?" - Priyanka Nambiar & Joost Verhulst (Centre for Rural Credit)
15:00 Short break
15:15 "Irrigation committees and their ghosts" - Dr Awa Ndoye
15:45 Roundtable with all the speakers, chaired by Harriet Obuya
16:50 Wrap up

See you there,
Harriet`,
    says: `2027-02-04 13:30-17:00
title – | Water, Debt and the Village
break 13:30: – | Arrival and tea
talk 13:45: – | Welcome
  Harriet Obuya <Rift Valley Institute for Land>
talk 13:55: – | Wells that nobody owns
  Tomasz Gryglewski <Uniwersytet Nadwiślański>
talk 14:25: – | Who borrows in the dry season?
  Priyanka Nambiar <Centre for Rural Credit>
  Joost Verhulst <Centre for Rural Credit>
break 15:00: – | Short break
talk 15:15: – | Irrigation committees and their ghosts
  Awa Ndoye
discussion 15:45: – | Roundtable with all the speakers
  moderator Harriet Obuya
talk 16:50: – | Wrap up
left out Hi all,
left out Here's the running order for
left out Seminar Room 3
left out See you there,
left out Harriet`,
  },
  {
    name: 'French, journée, séances avec présidence',
    text: `Journée d’étude
« Compter les morts de la rue »
Vendredi 19 mars 2027 – Amphithéâtre Bernard-Palissy

9h15 : Accueil des participants
9h30 : Ouverture, par Mme Sylvaine Courcelle, vice-présidente de l’Université des Deux-Rives

Séance 1. Sources et silences
Présidence : Jean-Baptiste Orsoni (Archives municipales de Bastia)
9h45 : Ce que disent les registres, Maëlys Guérinot (EHEMS)
10h15 : Les associations comme greffiers, Driss Benhaddou et Claire-Marie Poncelet (Collectif Sans Nom)
10h45 : Discussion
11h00 : Pause

Séance 2. Nommer, enterrer
Présidence : Rosine Mabiala (Université de Pointe-Indienne)
11h15 : Le carré des indigents, Fulgence Amoussou (Laboratoire Urbanités)
11h45 : Retrouver les familles, Hélène Vandamme (Les Proches)
12h15 : Discussion
12h30 : Conclusions, Jean-Baptiste Orsoni`,
    says: `2027-03-19
title Compter les morts de la rue | –
talk 09:15: Accueil des participants | –
talk 09:30: Ouverture | –
  Sylvaine Courcelle <vice-présidente de l’Université des Deux-Rives>
block: Sources et silences | –
  moderator Jean-Baptiste Orsoni <Archives municipales de Bastia>
  talk 09:45: Ce que disent les registres | –
    Maëlys Guérinot <EHEMS>
  talk 10:15: Les associations comme greffiers | –
    Driss Benhaddou <Collectif Sans Nom>
    Claire-Marie Poncelet <Collectif Sans Nom>
  discussion 10:45: Discussion | –
break 11:00: Pause | –
block: Nommer, enterrer | –
  moderator Rosine Mabiala <Université de Pointe-Indienne>
  talk 11:15: Le carré des indigents | –
    Fulgence Amoussou <Laboratoire Urbanités>
  talk 11:45: Retrouver les familles | –
    Hélène Vandamme <Les Proches>
  discussion 12:15: Discussion | –
talk 12:30: Conclusions | –
  Jean-Baptiste Orsoni
left out Journée d’étude`,
  },
  {
    name: 'bilingual slash, numbered talks, chair on top',
    text: `Atelier 12 / Workshop 12
Les jardins partagés après dix ans / Community gardens ten years on
2 juin 2027 / 2 June 2027, 10h–12h30
Modération / Chair: Philomène Akakpo

1. Des plantes et des baux / Plants and leases – Rémy Vasseur-Lopes (Ville de Grigny)
2. Qui vient encore ? / Who still comes? – Annika Sjöholm (Malmö Commons)
3. Les enfants du compost / Children of the compost – Noura Haddadi, Julien Peyrat (Terre Commune)
Pause / Break
4. Table ronde / Round table`,
    says: `2027-06-02 10:00-12:30
number 12
title Les jardins partagés après dix ans | Community gardens ten years on
moderator Philomène Akakpo
talk: Des plantes et des baux | Plants and leases
  Rémy Vasseur-Lopes <Ville de Grigny>
talk: Qui vient encore ? | Who still comes?
  Annika Sjöholm <Malmö Commons>
talk: Les enfants du compost | Children of the compost
  Noura Haddadi <Terre Commune>
  Julien Peyrat <Terre Commune>
break: Pause | Break
discussion: Table ronde | Round table`,
  },
  {
    name: 'English, conference site copy with Speaker lines',
    text: `Programme
Download as PDF
Day 1: Tuesday 11 May 2027
09:00 - 09:30
Registration
09:30 - 10:15
Opening plenary: What is a fair price?
Speaker: Moses Kiprono, University of Eldoret North
10:15 - 11:00
Panel: Tea, coffee, cocoa
Chair: Beatrix Lindqvist
Speakers: Ama Serwaa Addo, Cocoa Women Network; Luis Felipe Arango, Café y Paz
11:00 - 11:20
Coffee break
11:20 - 12:30
Workshop: Writing a contract together
Facilitator: Gwendolyn Pryce, Fair Deal Cymru`,
    says: `2027-05-11
talk 09:00-09:30: – | Registration
talk 09:30-10:15: – | Opening plenary: What is a fair price?
  Moses Kiprono <University of Eldoret North>
discussion 10:15-11:00: – | Panel: Tea, coffee, cocoa
  moderator Beatrix Lindqvist
  Ama Serwaa Addo <Cocoa Women Network>
  Luis Felipe Arango <Café y Paz>
break 11:00-11:20: – | Coffee break
talk 11:20-12:30: – | Workshop: Writing a contract together
  moderator Gwendolyn Pryce <Fair Deal Cymru>
left out Download as PDF`,
  },
  {
    name: 'French tableur, tabs',
    text: `Horaire	Intitulé	Intervenant·e	Structure
14h-14h15	Introduction	Bérangère Louvel	Maison des usages
14h15-14h45	Se soigner en prison	Dr Karim Ouahbi	UCSA de Saint-Aubin
14h45-15h15	Sortir et tenir	Jacinthe Morel-Tremblay	Réseau Passerelles
15h15-15h30	Pause
15h30-16h15	Atelier d’écriture	Ousmane Cissokho / Lise Quéré	Les Mots Dehors
16h15-16h30	Bilan	Bérangère Louvel	Maison des usages`,
    says: `talk 14:00-14:15: Introduction | –
  Bérangère Louvel <Maison des usages>
talk 14:15-14:45: Se soigner en prison | –
  Karim Ouahbi <UCSA de Saint-Aubin>
talk 14:45-15:15: Sortir et tenir | –
  Jacinthe Morel-Tremblay <Réseau Passerelles>
break 15:15-15:30: Pause | –
talk 15:30-16:15: Atelier d’écriture | –
  Ousmane Cissokho <Les Mots Dehors>
  Lise Quéré <Les Mots Dehors>
talk 16:15-16:30: Bilan | –
  Bérangère Louvel <Maison des usages>`,
  },
  {
    name: 'English, am/pm without minutes, by',
    text: `MAKING SENSE OF HARM REDUCTION DATA
A workshop for practitioners
Monday, June 7, 2027

10 am  Welcome and introductions
10:20 am  Counting needles, counting people, by Malachy Fennessy (Liffey Outreach)
11 am  Dashboards nobody reads, by Dr. Suda Rattanakorn (Mekong Health Lab)
11:40 am  Break
12 pm  Hands-on session: clean your own spreadsheet, led by Ottoline Marsh
1 pm  Lunch`,
    says: `2027-06-07
title – | MAKING SENSE OF HARM REDUCTION DATA
subtitle – | A workshop for practitioners
talk 10:00: – | Welcome and introductions
talk 10:20: – | Counting needles, counting people
  Malachy Fennessy <Liffey Outreach>
talk 11:00: – | Dashboards nobody reads
  Suda Rattanakorn <Mekong Health Lab>
break 11:40: – | Break
talk 12:00: – | Hands-on session: clean your own spreadsheet
  moderator Ottoline Marsh
break 13:00: – | Lunch`,
  },
  {
    name: 'French, speaker first with dash, no times',
    text: `Rencontre du 8 avril 2027
La fatigue des aidants

Intervenants :
- Docteure Marie-Ange Toussaint (CHU de Fort-Royal) – Ce que le corps sait
- Patrick Lhermitte (Aidants 44) – Demander de l’aide
- Zineb El Fassi (Université de Fès-Saïss) – Aider à distance : familles entre deux pays

Animation : Coralie Besson`,
    says: `2027-04-08
title La fatigue des aidants | –
moderator Coralie Besson
talk: Ce que le corps sait | –
  Marie-Ange Toussaint <CHU de Fort-Royal>
talk: Demander de l’aide | –
  Patrick Lhermitte <Aidants 44>
talk: Aider à distance : familles entre deux pays | –
  Zineb El Fassi <Université de Fès-Saïss>`,
  },
  {
    name: 'English two days with sessions, chairs in parentheses',
    text: `Second Symposium on Informal Care
Day 1 – Wednesday 8 September 2027

Session 1: Homes (Chair: Ivana Petrović) 9.30-11.00
The kitchen as clinic – Dorcas Wambui, Nairobi Care Lab
Lifting, washing, listening – Per-Olof Nyström, Umeå Care Studies
11.00-11.30 Coffee
Session 2: Wages (Chair: Hugh Carrington) 11.30-13.00
Paid by the visit – Rosalba Quintero, Sindicato del Hogar
What migration costs – Thị Hồng Phạm, Hue Academy

Day 2 – Thursday 9 September 2027

Session 3: Futures (Chair: Dorcas Wambui) 10.00-11.30
Robots? – Kazuhiko Endo, Sapporo Robotics House
Closing discussion`,
    says: `2027-09-08
title – | Second Symposium on Informal Care
block 09:30-11:00: – | Homes
  moderator Ivana Petrović
  talk: – | The kitchen as clinic
    Dorcas Wambui <Nairobi Care Lab>
  talk: – | Lifting, washing, listening
    Per-Olof Nyström <Umeå Care Studies>
break 11:00-11:30: – | Coffee
block 11:30-13:00: – | Wages
  moderator Hugh Carrington
  talk: – | Paid by the visit
    Rosalba Quintero <Sindicato del Hogar>
  talk: – | What migration costs
    Thị Hồng Phạm <Hue Academy>
block 2027-09-09 10:00-11:30: – | Futures
  moderator Dorcas Wambui
  talk 2027-09-09: – | Robots?
    Kazuhiko Endo <Sapporo Robotics House>
  discussion 2027-09-09: – | Closing discussion`,
  },
  {
    name: 'French, durée entre parenthèses, points',
    text: `Webinaire « Accueillir sans papiers »
Mardi 12 janvier 2027, de 12h30 à 14h (heure de Paris)

• Ouverture (5 min) – Lætitia Brassac, Fédération des Accueillants
• L’hospitalité municipale en Europe (20 min) – Giuseppe Cantalamessa, Rete Porti Aperti
• À l’hôpital, la nuit (20 min) – Ndèye Fatou Sarr, Samu social de Thiès
• Questions du public (30 min)
• Mot de la fin (5 min)`,
    says: `2027-01-12 12:30-14:00
title Accueillir sans papiers | –
talk (5): Ouverture | –
  Lætitia Brassac <Fédération des Accueillants>
talk (20): L’hospitalité municipale en Europe | –
  Giuseppe Cantalamessa <Rete Porti Aperti>
talk (20): À l’hôpital, la nuit | –
  Ndèye Fatou Sarr <Samu social de Thiès>
discussion (30): Questions du public | –
talk (5): Mot de la fin | –`,
  },
  {
    name: 'French then English, whole twice, times',
    text: `Les mots de la dépendance
30 septembre 2027

14:00 Accueil
14:10 « Addict » : histoire d’un mot – Perrine Delacour (Université de l’Estuaire)
14:40 Parler de soi en réunion – Wojciech Zalewski (Fundacja Krok)
15:10 Discussion
15:40 Fin

The words of dependence
30 September 2027

14:00 Welcome
14:10 “Addict”: the history of a word – Perrine Delacour (University of the Estuary)
14:40 Speaking of oneself in meetings – Wojciech Zalewski (Fundacja Krok)
15:10 Discussion
15:40 Close`,
    says: `2027-09-30
title Les mots de la dépendance | The words of dependence
talk 14:00: Accueil | Welcome
talk 14:10: « Addict » : histoire d’un mot | “Addict”: the history of a word
  Perrine Delacour <Université de l’Estuaire | University of the Estuary>
talk 14:40: Parler de soi en réunion | Speaking of oneself in meetings
  Wojciech Zalewski <Fundacja Krok>
discussion 15:10-15:40: Discussion | Discussion`,
  },
  {
    name: 'English, Google Docs list with times behind',
    text: `Rural Transport After the Bus
Friday 16 April 2027, 9:30am - 12:30pm

* Opening remarks: Fenella Drummond, Highland Wheels (9:30 - 9:40)
* Community cars in Asturias: Xurde Menéndez, Rutes Rurales (9:40 - 10:10)
* Timetables without drivers: Sunniva Hagen, Fjordbuss (10:10 - 10:40)
* Coffee (10:40 - 11:00)
* Panel: Should villages run their own lines? Fenella Drummond, Xurde Menéndez, Sunniva Hagen; moderator Callum Baird (11:00 - 12:30)`,
    says: `2027-04-16 09:30-12:30
title – | Rural Transport After the Bus
talk 09:30-09:40: – | Opening remarks
  Fenella Drummond <Highland Wheels>
talk 09:40-10:10: – | Community cars in Asturias
  Xurde Menéndez <Rutes Rurales>
talk 10:10-10:40: – | Timetables without drivers
  Sunniva Hagen <Fjordbuss>
break 10:40-11:00: – | Coffee
discussion 11:00-12:30: – | Panel: Should villages run their own lines?
  Fenella Drummond
  Xurde Menéndez
  Sunniva Hagen
  moderator Callum Baird`,
  },
  {
    name: 'French, Word: times, then title, then name in capitals',
    text: `Colloque « Soigner les sols »
Lundi 25 octobre 2027

9 h 30 – 9 h 45
Ouverture
Thibaud LACHAUME (Agence de l’eau Loire-Sud)

9 h 45 – 10 h 30
Les vers de terre et nous
Ana Lucía FIGUEROA (Universidad del Altiplano)

10 h 30 – 11 h
Pause café

11 h – 12 h 30
Table ronde : Qui paie la dépollution ?
Thibaud LACHAUME, Aminata TRAORÉ-KONÉ (Mines et Citoyens), Sergiy KOVALENKO (Zelenyi Fond)
Modération : Edwige NKOGHE`,
    says: `2027-10-25
title Soigner les sols | –
talk 09:30-09:45: Ouverture | –
  Thibaud Lachaume <Agence de l’eau Loire-Sud>
talk 09:45-10:30: Les vers de terre et nous | –
  Ana Lucía Figueroa <Universidad del Altiplano>
break 10:30-11:00: Pause café | –
discussion 11:00-12:30: Table ronde : Qui paie la dépollution ? | –
  Thibaud Lachaume
  Aminata Traoré-Koné <Mines et Citoyens>
  Sergiy Kovalenko <Zelenyi Fond>
  moderator Edwige Nkoghe`,
  },
  {
    name: 'English Word table with session row and chair column',
    html: `<table><tr><td>Time</td><td>Session</td><td>Speaker(s)</td><td>Chair</td></tr><tr><td>09:00</td><td>Welcome</td><td>Barnaby Thistlewood</td><td></td></tr><tr><td>09:10</td><td>Fish and forced labour</td><td>Nur Aisyah Rahman (Straits Labour Watch)</td><td>Greta Molander</td></tr><tr><td>09:50</td><td>Ports as borders</td><td>Evangelos Dimas (Piraeus Dock Archive) and Folake Adebayo</td><td>Greta Molander</td></tr><tr><td>10:30</td><td>Coffee</td><td></td><td></td></tr><tr><td>11:00</td><td>Discussion</td><td>All</td><td>Barnaby Thistlewood</td></tr></table>`,
    says: `talk 09:00: – | Welcome
  Barnaby Thistlewood
talk 09:10: – | Fish and forced labour
  Nur Aisyah Rahman <Straits Labour Watch>
  moderator Greta Molander
talk 09:50: – | Ports as borders
  Evangelos Dimas <Piraeus Dock Archive>
  Folake Adebayo
  moderator Greta Molander
break 10:30: – | Coffee
discussion 11:00: – | Discussion
  moderator Barnaby Thistlewood`,
  },
  {
    name: 'French chat-like message',
    text: `Coucou, le programme de samedi 13 mars 2027 :

10h café
10h30 visite du potager avec Mireille Lagarde
11h15 atelier bouturage (Tiago Fonseca, pépinière des Lilas)
12h30 pique-nique partagé
14h balade botanique avec Mireille et Tiago
16h rangement et au revoir

À samedi !`,
    says: `2027-03-13
break 10:00: café | –
talk 10:30: visite du potager | –
  Mireille Lagarde
talk 11:15: atelier bouturage | –
  Tiago Fonseca <pépinière des Lilas>
break 12:30: pique-nique partagé | –
talk 14:00: balade botanique | –
  Mireille Lagarde
  Tiago Fonseca
talk 16:00: rangement et au revoir | –
left out Coucou, le programme de samedi 13 mars 2027 :
left out À samedi !`,
  },
  {
    name: 'English, plain, semicolons, Q&A',
    text: `Workshop 3: Measuring Loneliness
14 December 2027, 14.00-16.00 GMT, online

14.00 Welcome (Imogen Radcliffe, Loneliness Observatory)
14.10 What we ask when we ask (Bartholomew Quaye, University of Cape Coast West)
14.35 A phone line at night (Soledad Iriarte, Línea Amiga)
15.00 Q&A
15.15 Breakout groups
15.45 Feedback and close (Imogen Radcliffe)`,
    says: `2027-12-14 14:00-16:00
number 3
title – | Measuring Loneliness
talk 14:00: – | Welcome
  Imogen Radcliffe <Loneliness Observatory>
talk 14:10: – | What we ask when we ask
  Bartholomew Quaye <University of Cape Coast West>
talk 14:35: – | A phone line at night
  Soledad Iriarte <Línea Amiga>
discussion 15:00: – | Q&A
discussion 15:15: – | Breakout groups
talk 15:45: – | Feedback and close
  Imogen Radcliffe
left out online`,
  },
  {
    name: 'bilingual CSV',
    text: `Heure;Titre FR;Title EN;Orateur
09:00;Bienvenue;Welcome;Odilon Ferrand (Pôle Égalité)
09:15;Mesurer les écarts de salaire;Measuring pay gaps;Gudrun Halldórsdóttir (Jafnrétti)
10:00;Pause;Break;
10:15;Négocier en équipe;Bargaining as a team;Samuel Tchouamo (Syndicat du Littoral), Ines Bravo Leal
11:00;Débat;Debate;`,
    says: `talk 09:00: Bienvenue | Welcome
  Odilon Ferrand <Pôle Égalité>
talk 09:15: Mesurer les écarts de salaire | Measuring pay gaps
  Gudrun Halldórsdóttir <Jafnrétti>
break 10:00: Pause | Break
talk 10:15: Négocier en équipe | Bargaining as a team
  Samuel Tchouamo <Syndicat du Littoral>
  Ines Bravo Leal
discussion 11:00: Débat | Debate`,
  },
  {
    name: 'French PDF copy, headings of half days',
    text: `Université populaire du Haut-Jura
Samedi 5 juin 2027
LA FORÊT EN COMMUN

MATIN
9h30 Accueil
10h00 Conférence inaugurale : « À qui est la forêt ? », Barthélemy Grandclément, historien
11h00 Pause
11h15 Les affouages aujourd’hui, Odette Maire-Perrin (association Bois Vivant)

APRÈS-MIDI
14h00 Sortie en forêt, guidée par Loup Chevassus
16h30 Goûter
17h00 Assemblée des communs`,
    says: `2027-06-05
title LA FORÊT EN COMMUN | –
block: MATIN | –
  talk 09:30: Accueil | –
  talk 10:00: Conférence inaugurale : À qui est la forêt ? | –
    Barthélemy Grandclément <historien>
  break 11:00: Pause | –
  talk 11:15: Les affouages aujourd’hui | –
    Odette Maire-Perrin <association Bois Vivant>
block: APRÈS-MIDI | –
  talk 14:00: Sortie en forêt | –
    Loup Chevassus
  break 16:30: Goûter | –
  talk 17:00: Assemblée des communs | –
left out Université populaire du Haut-Jura`,
  },
  {
    name: 'English with abstracts',
    text: `Saturday 20 November 2027
Small Archives, Large Questions

11:00 The shoebox under the bed
Philippa Gathercole, Museum of Ordinary Letters
Families keep what institutions discard. This talk follows three shoeboxes from attic to reading room and asks who gets to throw things away.

11:40 Tapes from the picket line
Owain Prosser and Llinos Bevan, Valleys Sound Archive
In 1984 a striking miner recorded his kitchen every night. We play four of those evenings and discuss consent.

12:20 Closing conversation
Chair: Yusra Abdelrahim`,
    says: `2027-11-20
title – | Small Archives, Large Questions
talk 11:00: – | The shoebox under the bed
  Philippa Gathercole <Museum of Ordinary Letters>
  abstract – | Families keep what institutions discard. This talk follows three shoeboxes from attic to reading room and asks who gets to throw things away.
talk 11:40: – | Tapes from the picket line
  Owain Prosser <Valleys Sound Archive>
  Llinos Bevan <Valleys Sound Archive>
  abstract – | In 1984 a striking miner recorded his kitchen every night. We play four of those evenings and discuss consent.
discussion 12:20: – | Closing conversation
  moderator Yusra Abdelrahim`,
  },
  {
    name: 'French, titles in italics marks, institution behind slash',
    text: `Séminaire Santé & Prison – séance 4
Jeudi 14 octobre 2027, 17h–19h

17h – Introduction – Mathilde Oberlin / Université de Thann
17h15 – Vieillir derrière les murs – Régis Caumartin / Observatoire des peines
17h45 – La santé comme peine double – Nkechi Anyanwu / Open Gates
18h15 – Échanges avec la salle`,
    says: `2027-10-14 17:00-19:00
number 4
title Séminaire Santé & Prison | –
talk 17:00: Introduction | –
  Mathilde Oberlin <Université de Thann>
talk 17:15: Vieillir derrière les murs | –
  Régis Caumartin <Observatoire des peines>
talk 17:45: La santé comme peine double | –
  Nkechi Anyanwu <Open Gates>
discussion 18:15: Échanges avec la salle | –`,
  },
]
