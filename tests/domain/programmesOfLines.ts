import type { Sample } from './programmeOutline'

/** Programmes that stand for how lines tell times, kinds of sessions and who speaks. */
export const programmesOfLines: readonly Sample[] = [
  {
    name: 'Word: bullets with a tab behind them, Belgium (FR)',
    text: `Bonjour,
Voici le programme de notre demi-journée « Le train de nuit, et après ? » du jeudi 11 mars 2027.
•\t13h00 – 13h30 : Accueil café
•\t13h30 – 14h00 : Où en sont les lignes – Bénédicte Franssen, SPF Mobilité
•\t14h00 – 14h30 : Réserver depuis Liège – Thibaut Lejeune (UNamur)
•\t14h30 – 15h00 : Questions-réponses
•\t15h00 : Verre de l'amitié`,
    says: `2027-03-11
title Le train de nuit, et après ? | –
break 13:00-13:30: Accueil café | –
talk 13:30-14:00: Où en sont les lignes | –
  Bénédicte Franssen <SPF Mobilité>
talk 14:00-14:30: Réserver depuis Liège | –
  Thibaut Lejeune <UNamur>
discussion 14:30-15:00: Questions-réponses | –
break 15:00: Verre de l'amitié | –
left out Bonjour,`,
  },
  {
    name: 'Lines: who leads a round table, and who else speaks (FR)',
    text: `Lire en prison
Vendredi 16 avril 2027

9h30 Accueil, café
10h00 Justine Delvaux (ULiège), Vingt ans après « la bibliothèque interdite » : un retour
10h45 Le fonds de la maison d'arrêt – Hugo Charlier et Inès Benali (Ville de Mons)
11h15 Pause
11h30 Table ronde « Qui choisit les livres ? » animée par Sophie De Smet, avec Hugo Charlier, Inès Benali et Marc Petit (surveillant)
12h30 Visite guidée avec les Amis du musée`,
    says: `2027-04-16
title Lire en prison | –
break 09:30: Accueil, café | –
talk 10:00: Vingt ans après « la bibliothèque interdite » : un retour | –
  Justine Delvaux <ULiège>
talk 10:45: Le fonds de la maison d'arrêt | –
  Hugo Charlier <Ville de Mons>
  Inès Benali <Ville de Mons>
break 11:15: Pause | –
discussion 11:30: Table ronde : Qui choisit les livres ? | –
  moderator Sophie De Smet
  Hugo Charlier
  Inès Benali
  Marc Petit <surveillant>
talk 12:30: Visite guidée avec les Amis du musée | –`,
  },
  {
    name: 'Letter: hours in four figures with to, and behind bullets (EN)',
    text: `Harbour Safety Day
Thursday 22 April 2027

- 0900 to 0930: Registration and tea
- 0930 to 1015: Ropes, hooks and habits, Jing Wang (Port of Tyne)
- 1015 to 1100: Near misses on the night shift, Blessing Okafor (RNLI)
- 1100 to 1130: Coffee
- 1130 to 1230: Panel: Who reports?
- 1230: Lunch`,
    says: `2027-04-22
title – | Harbour Safety Day
break 09:00-09:30: – | Registration and tea
talk 09:30-10:15: – | Ropes, hooks and habits
  Jing Wang <Port of Tyne>
talk 10:15-11:00: – | Near misses on the night shift
  Blessing Okafor <RNLI>
break 11:00-11:30: – | Coffee
discussion 11:30-12:30: – | Panel: Who reports?
break 12:30: – | Lunch`,
  },
  {
    name: 'a programme in sentences of a museum, hours in words and a semicolon behind each',
    text: `Petits métiers du port
Mardi 9 juin 2026, Maison de la mer, Lorient

À 9 h, accueil et café ;
À 9 h 30, « Les ramendeuses », par Soazig Le Bihan (Université Bretagne Sud) ;
À 10 h 15, conférence de Loïc Kerbrat, historien : « Écoper, calfater, peindre » ;
À 11 h, débat avec la salle ;
À 12 h, repas.`,
    says: `2026-06-09
title Petits métiers du port | –
break 09:00: accueil et café | –
talk 09:30: Les ramendeuses | –
  Soazig Le Bihan <Université Bretagne Sud>
talk 10:15: Écoper, calfater, peindre | –
  Loïc Kerbrat <historien>
discussion 11:00: débat avec la salle | –
break 12:00: repas | –
left out Maison de la mer, Lorient`,
  },
  {
    name: 'strokes behind times with points, a chair who is in the chair',
    text: `Mending the Commons
Saturday 6 June 2026, Town Hall, Kinsale

10.00 / Welcome / Deirdre Foley, Mayor of Kinsale
10.15 / Who owns the slipway? / Cormac Lyne, University College Cork
11.00 / Tea
11.20 / Seaweed and the law / Bláithín Roe, Cork Law Centre
12.05 / Open discussion / Deirdre Foley in the chair`,
    says: `2026-06-06
title – | Mending the Commons
talk 10:00: – | Welcome
  Deirdre Foley <Mayor of Kinsale>
talk 10:15: – | Who owns the slipway?
  Cormac Lyne <University College Cork>
break 11:00: – | Tea
talk 11:20: – | Seaweed and the law
  Bláithín Roe <Cork Law Centre>
discussion 12:05: – | Open discussion
  moderator Deirdre Foley
left out Town Hall, Kinsale`,
  },
  {
    name: 'dots behind times, family names in capitals before house and title',
    text: `Journée Sols et ville
Jeudi 11 juin 2026, Metz

09h00 . . . . Accueil
09h15 . . . . MERLIN Antoine – IRSTEA – Désimperméabiliser les cours
10h00 . . . . DA SILVA Inês – LabSol – Mesurer l'eau qui s'infiltre
10h45 . . . . Pause
11h00 . . . . LE GUEN Maël – Cerema – Planter en pleine terre`,
    says: `2026-06-11
title Journée Sols et ville | –
talk 09:00: Accueil | –
talk 09:15: Désimperméabiliser les cours | –
  Antoine Merlin <IRSTEA>
talk 10:00: Mesurer l'eau qui s'infiltre | –
  Inês Da Silva <LabSol>
break 10:45: Pause | –
talk 11:00: Planter en pleine terre | –
  Maël Le Guen <Cerema>
left out Metz`,
  },
  {
    name: 'a team that calls people by their first names, and what they speak on',
    text: `Team away day
Thursday 4 June 2026, Leeds

9.30 Hello – Fiona
9.45 Paul Marsden (Facilities) on the new building
10.30 Grace Oyelaran will speak on flexible hours
11.15 Tea
11.30 Open questions, Megan Price in the chair`,
    says: `2026-06-04
title – | Team away day
talk 09:30: – | Hello
  Fiona
talk 09:45: – | the new building
  Paul Marsden <Facilities>
talk 10:30: – | flexible hours
  Grace Oyelaran
break 11:15: – | Tea
discussion 11:30: – | Open questions
  moderator Megan Price
left out Leeds`,
  },
  {
    name: '« par », « de » and the house behind it, and a workshop led by a first name',
    text: `Rencontre des tiers-lieux
Vendredi 12 juin 2026, Foix

9h30 : ouverture par Mme Claire Soulié, maire de Foix
9h45 : un café, une bibliothèque, atelier animé par Dominique
10h30 : la boîte à outils, par Alain Roques de la chambre d'agriculture
11h15 : pause
11h30 : réponse de Samir Attal (Région Occitanie)`,
    says: `2026-06-12
title Rencontre des tiers-lieux | –
talk 09:30: ouverture | –
  Claire Soulié <maire de Foix>
talk 09:45: un café, une bibliothèque | –
  moderator Dominique
talk 10:30: la boîte à outils | –
  Alain Roques <chambre d'agriculture>
break 11:15: pause | –
talk 11:30: réponse | –
  Samir Attal <Région Occitanie>
left out Foix`,
  },
  {
    name: 'a ministry: hours without a colon, and family names before a comma',
    text: `Cocoa traceability workshop
14 April 2026, Accra

0900hrs  Introductory remarks  (Boateng, Samuel – Chief Director)
0910hrs  The national database  (Mensah, Linda – Cocoa Institute)
0940hrs  What buyers ask  (Visser, Tine – Antwerp Guild)
1010hrs  Open forum
1050hrs  Refreshments`,
    says: `2026-04-14
title – | Cocoa traceability workshop
talk 09:00: – | Introductory remarks
  Samuel Boateng <Chief Director>
talk 09:10: – | The national database
  Linda Mensah <Cocoa Institute>
talk 09:40: – | What buyers ask
  Tine Visser <Antwerp Guild>
discussion 10:10: – | Open forum
break 10:50: – | Refreshments
left out Accra`,
  },
  {
    name: 'Lines: names behind titles of courtesy with nothing between, houses with dashes (FR)',
    text: `Matinée des aidants
Samedi 5 juin 2027

9h30 Bienvenue Mme Claire Morel, présidente
9h45 Les droits des aidants Me Julie Faure, avocate
10h30 Lire à deux voix, par M. Rémi Castaing, Université Toulouse – Jean Jaurès
11h15 Hommage à Mme Jeanne Petit
11h30 Parole aux proches
12h00 Apéritif de quartier`,
    says: `2027-06-05
title Matinée des aidants | –
talk 09:30: Bienvenue | –
  Claire Morel <présidente>
talk 09:45: Les droits des aidants | –
  Julie Faure <avocate>
talk 10:30: Lire à deux voix | –
  Rémi Castaing <Université Toulouse – Jean Jaurès>
talk 11:15: Hommage à Mme Jeanne Petit | –
discussion 11:30: Parole aux proches | –
break 12:00: Apéritif de quartier | –`,
  },
  {
    name: 'Lines: words of community days for breaks, discussions and exercises (EN)',
    text: `Riverside Community Day
Saturday 12 June 2027

10.00 Tea, toast and bacon rolls
10.30 Welcome – Shirley Okafor, Chair
10.45 Advice surgeries with planning officers
11.30 Writing exercise in pairs
12.15 Community lunch
1.30 Group exercise: your street in 2050
2.30 Sharing and feedback
3.00 Introduction to the group work of the autumn
3.15 Wrap-up and feedback – Shirley Okafor
3.30 Cake and goodbyes`,
    says: `2027-06-12
title – | Riverside Community Day
break 10:00: – | Tea, toast and bacon rolls
talk 10:30: – | Welcome
  Shirley Okafor <Chair>
discussion 10:45: – | Advice surgeries with planning officers
talk 11:30: – | Writing exercise in pairs
break 12:15: – | Community lunch
discussion 13:30: – | Group exercise: your street in 2050
discussion 14:30: – | Sharing and feedback
talk 15:00: – | Introduction to the group work of the autumn
talk 15:15: – | Wrap-up and feedback
  Shirley Okafor
break 15:30: – | Cake and goodbyes`,
  },
  {
    name: 'Lines in both languages with slashes: owners, and halves that show one language (FR/EN)',
    text: `Lancement du Réseau eau / Launch of the Water Network
27 août 2027 / August 27, 2027

9 h Café de bienvenue / Welcome coffee
9 h 30 Les ruelles vertes de Montréal / Montréal's green alleys – Luc Roy (Ville de Montréal)
10 h Québec face aux crues / Québec and its floods – Ann Lee (McGill)
10 h 30 Ateliers par thème / Thematic breakout groups
12 h Dîner / Lunch`,
    says: `2027-08-27
title Lancement du Réseau eau | Launch of the Water Network
break 09:00: Café de bienvenue | Welcome coffee
talk 09:30: Les ruelles vertes de Montréal | Montréal's green alleys
  Luc Roy <Ville de Montréal>
talk 10:00: Québec face aux crues | Québec and its floods
  Ann Lee <McGill>
discussion 10:30: Ateliers par thème | Thematic breakout groups
break 12:00: Dîner | Lunch`,
  },
  {
    name: 'Lines: a heading of one part, a panel below its title, somebody not sure (EN)',
    text: `Schools that stay open in the heat
Tuesday 7 September 2027

14:00 Welcome – Hanna Lindroos (Global Schools)
14:10 What heat does to learning – Ayesha Siddiqui (Aga Khan University) (tbc)

Country experiences
14:20 Moving the school calendar – Rosario Aquino (Department of Education)
14:40 Earth bricks and deep verandas – Moussa Ndiaye (Ministry of Education)

15:00 Panel discussion: Who pays for shade?
Chair: Edward Lampson
Panel: Joanna Reed, Craig Dunmore (Heritage Towns)
16:00 Close`,
    says: `2027-09-07
title – | Schools that stay open in the heat
talk 14:00: – | Welcome
  Hanna Lindroos <Global Schools>
talk 14:10: – | What heat does to learning
  Ayesha Siddiqui <Aga Khan University>
block: – | Country experiences
  talk 14:20: – | Moving the school calendar
    Rosario Aquino <Department of Education>
  talk 14:40: – | Earth bricks and deep verandas
    Moussa Ndiaye <Ministry of Education>
discussion 15:00-16:00: – | Panel discussion: Who pays for shade?
  moderator Edward Lampson
  Joanna Reed
  Craig Dunmore <Heritage Towns>`,
  },
  {
    name: 'Lines: sessions with chairs, and groups of all behind the last talks (EN)',
    text: `Single Cells and Stress
Tuesday 13 April 2027

Session 1: Drought (Chair: Pedro Almansa)
09:30 Reading the root one cell at a time – Margaret Oyelaran, University of Nottingham
10:10 Guard cells in barley – Florian Kessel, IPK Gatersleben
10:40 Coffee break
Session 2: Pathogens (Chair: Aoife Brannigan)
11:00 Powdery mildew in space – Joost van der Velde, Wageningen University
11:30 Which cells see it first? – Sophie Arnaudin, INRAE Toulouse
12:00 Breakout groups: towards a shared stress atlas
12:45 Lunch
13:45 Reports from the breakout groups
14:15 Closing remarks`,
    says: `2027-04-13
title – | Single Cells and Stress
block: – | Drought
  moderator Pedro Almansa
  talk 09:30: – | Reading the root one cell at a time
    Margaret Oyelaran <University of Nottingham>
  talk 10:10: – | Guard cells in barley
    Florian Kessel <IPK Gatersleben>
break 10:40: – | Coffee break
block: – | Pathogens
  moderator Aoife Brannigan
  talk 11:00: – | Powdery mildew in space
    Joost van der Velde <Wageningen University>
  talk 11:30: – | Which cells see it first?
    Sophie Arnaudin <INRAE Toulouse>
discussion 12:00: – | Breakout groups: towards a shared stress atlas
break 12:45: – | Lunch
discussion 13:45: – | Reports from the breakout groups
talk 14:15: – | Closing remarks`,
  },
  {
    name: 'Mail: hours after noon that begin with a meal, written with dots, Wales (EN)',
    text: `Dear Carys

Here is the running order for the workshop.

BARNS AND BYRES
Tuesday 22 June 2027
Hendre Centre

12.15 Buffet lunch
1.00  Welcome (Gethin Prosser)
1.15  Dilys Marchbank (Cadw) - Listing a cowshed
1.50  Peter Low (Swansea University) - Slate, straw and solar panels
2.25  Tea
2.45  Three short talks (10 min each)
- Owls - Megan Tudor, Barn Owl Trust
- Damp - Iwan Rees, Powys County Council
3.30-4.15  Panel with all speakers, chaired by Gethin Prosser

Best wishes
Huw`,
    says: `2027-06-22
title – | BARNS AND BYRES
break 12:15: – | Buffet lunch
talk 13:00: – | Welcome
  Gethin Prosser
talk 13:15: – | Listing a cowshed
  Dilys Marchbank <Cadw>
talk 13:50: – | Slate, straw and solar panels
  Peter Low <Swansea University>
break 14:25: – | Tea
block 14:45: – | Three short talks
  talk (10): – | Owls
    Megan Tudor <Barn Owl Trust>
  talk (10): – | Damp
    Iwan Rees <Powys County Council>
discussion 15:30-16:15: – | Panel with all speakers
  moderator Gethin Prosser
left out Dear Carys
left out Here is the running order for the workshop.
left out Hendre Centre
left out Best wishes
left out Huw`,
  },
  {
    name: 'Mail: English first, signed, and French below, with a talk that has one title in both',
    text: `Dear all,

Please find below the programme of our study day.

Peat and People
Friday 11 June 2027

9:30 Registration
10:00 Carbon in the upland bogs of Wicklow – Nora Keogh (University College Dublin)
10:45 The last turf cutters – Simon Arnaud (Université de Rennes)
11:30 Break
11:45 Discussion

Kind regards,
Nora

Chères et chers collègues,

Veuillez trouver ci-dessous le programme de notre journée d'étude.

Tourbe et société
Vendredi 11 juin 2027

9h30 Accueil
10h00 Carbon in the upland bogs of Wicklow – Nora Keogh (University College Dublin)
10h45 Les derniers tourbiers – Simon Arnaud (Université de Rennes)
11h30 Pause
11h45 Discussion

Bien à vous,
Nora`,
    says: `2027-06-11
title Tourbe et société | Peat and People
talk 09:30: Accueil | Registration
talk 10:00: – | Carbon in the upland bogs of Wicklow
  Nora Keogh <University College Dublin>
talk 10:45: Les derniers tourbiers | The last turf cutters
  Simon Arnaud <Université de Rennes>
break 11:30: Pause | Break
discussion 11:45: Discussion | Discussion
left out Dear all,
left out Please find below the programme of our study day.
left out Kind regards,
left out Nora
left out Chères et chers collègues,
left out Veuillez trouver ci-dessous le programme de notre journée d'étude.
left out Bien à vous,
left out Nora`,
  },
  {
    name: 'Lines: houses that look like names, of people who are told of once (FR)',
    text: `Forum de la nuit
Jeudi 17 juin 2027

9h Accueil
9h30 Dormir dehors – Anne Morel, Samu social
10h Les haltes – Youssef Kadi, Halte Lorraine
10h30 Le bus des soupes – Claire Petit, Zéro Mika Rif
11h Les soins – Marc Roux (CHU de Nancy)
11h30 Table ronde avec Anne Morel, Marc Roux et Julie Bastin
12h30 Repas`,
    says: `2027-06-17
title Forum de la nuit | –
talk 09:00: Accueil | –
talk 09:30: Dormir dehors | –
  Anne Morel <Samu social>
talk 10:00: Les haltes | –
  Youssef Kadi <Halte Lorraine>
talk 10:30: Le bus des soupes | –
  Claire Petit <Zéro Mika Rif>
talk 11:00: Les soins | –
  Marc Roux <CHU de Nancy>
discussion 11:30: Table ronde | –
  Anne Morel
  Marc Roux
  Julie Bastin
break 12:30: Repas | –`,
  },
  {
    name: 'Lines: who speaks for and against, whom a house is spoken with, first names (FR)',
    text: `Journée des voisins
Samedi 19 juin 2027

10h Visite du jardin avec Odile Mazet, jardinière. Bottes obligatoires !
11h Témoignages de deux voisines, Paula et Sofia
11h30 Échange avec la DRAC - Paul Roy, conseiller
12h Repas
14h Débat : faut-il clôturer ? Pour : Anna Martin (Ville de Metz). Contre : Paul Durand
15h Assemblée des locataires
16h Retour en plénière, bilan`,
    says: `2027-06-19
title Journée des voisins | –
talk 10:00: Visite du jardin | –
  Odile Mazet <jardinière>
talk 11:00: Témoignages de deux voisines | –
  Paula
  Sofia
discussion 11:30: Échange avec la DRAC | –
  Paul Roy <conseiller>
break 12:00: Repas | –
discussion 14:00: Débat : faut-il clôturer ? | –
  Anna Martin <Ville de Metz>
  Paul Durand
discussion 15:00: Assemblée des locataires | –
discussion 16:00: Retour en plénière, bilan | –`,
  },
  {
    name: 'Lines: strokes between languages before whoever moderates, and both words between two names',
    text: `Secours en mer / Rescue at Sea
21 juin 2027 / 21 June 2027

9h00 Ouverture / Opening – Anna Martin et/and Paul Durand
9h30 Débat / Debate – Modération / Moderator: Claire Vautrin
10h30 Pause / Break
10h45 Les cartes / Maps – Jean Roy, SNSM
11h30 Clôture / Closing`,
    says: `2027-06-21
title Secours en mer | Rescue at Sea
talk 09:00: Ouverture | Opening
  Anna Martin
  Paul Durand
discussion 09:30: Débat | Debate
  moderator Claire Vautrin
break 10:30: Pause | Break
talk 10:45: Les cartes | Maps
  Jean Roy <SNSM>
talk 11:30: Clôture | Closing`,
  },
  {
    name: 'Lines: a visit apart from half a day that ended with a discussion (FR)',
    text: `Le vitrail en atelier
Mardi 15 juin 2027

9h Accueil

Matinée, sous la présidence de Julien Abadie (musée de Troyes)

9h30 - Constance Varenne (Sorbonne Université) : Les plombs de Chartres
10h10 - Matteo Rinaldi (Università di Bologna) : Le verre gravé
10h50 - Pause café
11h10 - Discussion

12h15 - Déjeuner

Après-midi, sous la présidence de Marianne Estève

14h - Étienne Paulhan (Université de Pau) : Couper sans casser
14h40 - Ludivine Masson (C2RMF) : La couleur et le temps
15h20 - Discussion

16h - Visite des réserves`,
    says: `2027-06-15
title Le vitrail en atelier | –
talk 09:00: Accueil | –
block: Matinée | –
  moderator Julien Abadie <musée de Troyes>
  talk 09:30: Les plombs de Chartres | –
    Constance Varenne <Sorbonne Université>
  talk 10:10: Le verre gravé | –
    Matteo Rinaldi <Università di Bologna>
  break 10:50: Pause café | –
  discussion 11:10: Discussion | –
break 12:15: Déjeuner | –
block: Après-midi | –
  moderator Marianne Estève
  talk 14:00: Couper sans casser | –
    Étienne Paulhan <Université de Pau>
  talk 14:40: La couleur et le temps | –
    Ludivine Masson <C2RMF>
  discussion 15:20: Discussion | –
talk 16:00: Visite des réserves | –`,
  },
]
