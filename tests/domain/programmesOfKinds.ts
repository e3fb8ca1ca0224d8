import type { Sample } from './programmeOutline'

/** Programmes that stand for what a session is, and how lines below its title say so. */
export const programmesOfKinds: readonly Sample[] = [
  {
    name: 'how a session is held, on the line below its title, in French',
    text: `Journée d’étude « Les communs numériques »
Vendredi 12 mars 2027, 9h-17h
Maison des associations, Rennes

9h Accueil café
9h30 Ouverture
Claire Morvan, directrice de l’ESS Lab
10h Cartographier les communs : retour sur trois enquêtes
Paul Le Gall (Université Rennes 2)
10h45 Quels modèles économiques ?
Table ronde animée par Sophie Hamon (La Fonda)
Marc Tanguy, coopérative Libre Ouest
Fatou Diop, Framasoft
12h15 Repas partagé, chacun apporte un plat
13h45 Une gouvernance à écrire ensemble
Travail en groupes de 6 personnes
15h15 Retour en plénière
15h45 Petite pause
16h Et maintenant ?
Échange avec la salle
16h45 Mot de la fin
17h Fin de la journée

Interprétation en LSF assurée toute la journée.
Vestiaire à l’entrée. Wi-Fi : code sur place
`,
    says: `2027-03-12 09:00-17:00
title Les communs numériques | –
break 09:00: Accueil café | –
talk 09:30: Ouverture | –
  Claire Morvan <directrice de l’ESS Lab>
talk 10:00: Cartographier les communs : retour sur trois enquêtes | –
  Paul Le Gall <Université Rennes 2>
discussion 10:45: Quels modèles économiques ? | –
  moderator Sophie Hamon <La Fonda>
  Marc Tanguy <coopérative Libre Ouest>
  Fatou Diop <Framasoft>
break 12:15: Repas partagé | –
discussion 13:45: Une gouvernance à écrire ensemble | –
discussion 15:15: Retour en plénière | –
break 15:45: Petite pause | –
discussion 16:00: Et maintenant ? | –
talk 16:45-17:00: Mot de la fin | –
left out Maison des associations, Rennes
left out chacun apporte un plat
left out Interprétation en LSF assurée toute la journée.
left out Vestiaire à l’entrée. Wi-Fi : code sur place`,
  },
  {
    name: 'panels, groups and plenary below their titles, in English',
    text: `Regional Consultation on Coastal Erosion
14 May 2027, Dakar

08.30 Registration and coffee
09.00 Opening remarks
      Amadou Ba, Ministry of the Environment
09.30 Where is the coast going? Evidence from satellites
      Helen Sykes (University of Plymouth)
10.15 What can municipalities do?
      Panel discussion moderated by Khady Sène (IUCN)
      Mamadou Fall, City of Saint-Louis
      Ana Gomes, City of Bissau
11.15 Coffee break
11.45 Priorities for a regional plan
      Working groups (English; French; Portuguese)
13.00 Lunch, hosted by the Ministry
14.30 Report back from working groups
      Rapporteurs
15.30 Draft declaration
      Plenary discussion
16.30 Closing and vote of thanks

Interpretation will be available in English, French and Portuguese.
Wi-Fi: guest / pass 1234
`,
    says: `2027-05-14
title – | Regional Consultation on Coastal Erosion
break 08:30: – | Registration and coffee
talk 09:00: – | Opening remarks
  Amadou Ba <Ministry of the Environment>
talk 09:30: – | Where is the coast going? Evidence from satellites
  Helen Sykes <University of Plymouth>
discussion 10:15: – | What can municipalities do?
  moderator Khady Sène <IUCN>
  Mamadou Fall <City of Saint-Louis>
  Ana Gomes <City of Bissau>
break 11:15: – | Coffee break
discussion 11:45: – | Priorities for a regional plan
break 13:00: – | Lunch, hosted by the Ministry
discussion 14:30: – | Report back from working groups
discussion 15:30: – | Draft declaration
talk 16:30: – | Closing and vote of thanks
left out Dakar
left out Rapporteurs
left out Interpretation will be available in English, French and Portuguese.
left out Wi-Fi: guest / pass 1234`,
  },
  {
    name: 'halves of loan words, and what groups do, in two languages',
    text: `Séminaire des bibliothécaires / Librarians’ seminar
Mardi 8 juin 2027 / Tuesday 8 June 2027
Luxembourg, Bibliothèque nationale

9.00 Accueil / Welcome
9.15 La censure douce / Soft censorship
     Anne Weber (BnL)
10.00 Questions / Questions
10.15 Pause café / Coffee break
10.45 Qui choisit les livres ? / Who chooses the books?
      Table ronde / Round table
      Jean Faber (CDI Esch), Mia Lorang (Cité)
12.00 Lunch libre / Free lunch
13.30 Ateliers parallèles / Parallel workshops
15.00 Restitution / Reports from the groups
15.30 Networking / Réseautage
16.00 Fin / End
`,
    says: `2027-06-08
title Séminaire des bibliothécaires | Librarians’ seminar
talk 09:00: Accueil | Welcome
talk 09:15: La censure douce | Soft censorship
  Anne Weber <BnL>
discussion 10:00: Questions | Questions
break 10:15: Pause café | Coffee break
discussion 10:45: Qui choisit les livres ? | Who chooses the books?
  Jean Faber <CDI Esch>
  Mia Lorang <Cité>
break 12:00: Lunch libre | Free lunch
discussion 13:30: Ateliers parallèles | Parallel workshops
discussion 15:00: Restitution | Reports from the groups
break 15:30-16:00: Réseautage | Networking
left out Luxembourg, Bibliothèque nationale`,
  },
  {
    name: 'French above English, with people below both',
    text: `Colloque Santé au travail / Health at Work Symposium
Montréal, le 14 octobre 2027 / October 14, 2027

8 h 30 – Inscription et petit déjeuner
        Registration and breakfast
9 h 00 – Mot de bienvenue
        Opening remarks
        Chantal Gervais, IRSST
9 h 15 – Le bruit en usine, vingt ans plus tard
        Noise in factories, twenty years on
        Paul Tran (McGill)
10 h 00 – Questions du public
        Audience questions
10 h 15 – Pause santé
        Health break
10 h 30 – Travail de nuit : que disent les registres ?
        Night work: what do the registers say?
        Lucie Ouellet (Université Laval) et Adam Brandt (Statistics Canada)
11 h 30 – Panel : prévenir dans les PME
        Panel: Prevention in small firms
        Animation / Moderator: Chantal Gervais
12 h 30 – Dîner réseautage
        Networking lunch
`,
    says: `2027-10-14
title Colloque Santé au travail | Health at Work Symposium
break 08:30: Inscription et petit déjeuner | Registration and breakfast
talk 09:00: Mot de bienvenue | Opening remarks
  Chantal Gervais <IRSST>
talk 09:15: Le bruit en usine, vingt ans plus tard | Noise in factories, twenty years on
  Paul Tran <McGill>
discussion 10:00: Questions du public | Audience questions
break 10:15: Pause santé | Health break
talk 10:30: Travail de nuit : que disent les registres ? | Night work: what do the registers say?
  Lucie Ouellet <Université Laval>
  Adam Brandt <Statistics Canada>
discussion 11:30: Panel : prévenir dans les PME | Panel: Prevention in small firms
  moderator Chantal Gervais
break 12:30: Dîner réseautage | Networking lunch
left out Montréal`,
  },
  {
    name: 'a poster with dots behind its times and notes below',
    text: `FÊTE DES SEMENCES
Dimanche 11 avril 2027, Saint-Affrique
Prix libre

10 h • Ouverture du troc
10 h 30 • Conférence : D'où viennent nos graines ? par Hélène Roux, agronome
12 h • Soupe à l'oignon et pain du village
14 h • Atelier pratique : greffer un pommier
15 h 30 • Table ronde : La graine est-elle un bien commun ?
avec Luc Pons, paysan ; Marta Ruiz, juriste
17 h • Bal trad'

Infos : 05 65 00 00 00
Imprimé par nos soins – ne pas jeter sur la voie publique
`,
    says: `2027-04-11
title FÊTE DES SEMENCES | –
talk 10:00: Ouverture du troc | –
talk 10:30: Conférence : D'où viennent nos graines ? | –
  Hélène Roux <agronome>
break 12:00: Soupe à l'oignon et pain du village | –
talk 14:00: Atelier pratique : greffer un pommier | –
discussion 15:30: Table ronde : La graine est-elle un bien commun ? | –
  Luc Pons <paysan>
  Marta Ruiz <juriste>
talk 17:00: Bal trad' | –
left out Saint-Affrique
left out Prix libre
left out Infos : 05 65 00 00 00
left out Imprimé par nos soins – ne pas jeter sur la voie publique`,
  },
  {
    name: 'a table whose cells say what follows a talk',
    text: `Partners' coordination meeting, 3 March 2027

Time	Agenda item	Lead
09:00	Arrival and registration	
09:15	Welcome and tour de table	Grace Akello
09:30	Update on arrivals / Q&A	James Okot, UNHCR
10:15	Tea	
10:30	Urban refugees: housing and rents / Presentation followed by discussion	Ritah Namugga, Makerere University
11:30	Sector updates (5 min each): health, education, livelihoods	Sector leads
12:15	AOB and date of next meeting	
12:30	End of meeting	
`,
    says: `2027-03-03
title – | Partners' coordination meeting
talk 09:00: – | Arrival and registration
talk 09:15: – | Welcome and tour de table
  Grace Akello
talk 09:30: – | Update on arrivals
  James Okot <UNHCR>
break 10:15: – | Tea
talk 10:30: – | Urban refugees: housing and rents
  Ritah Namugga <Makerere University>
talk 11:30: – | Sector updates (5 min each): health, education, livelihoods
talk 12:15-12:30: – | AOB and date of next meeting
left out Q&A
left out Presentation followed by discussion
left out Sector leads`,
  },
  {
    name: 'days of several that a line heads by a theme, in English',
    text: `Regional Consultation on Plastic Pellets
Nairobi, 7–8 July 2026
DAY ONE (7 July) – Theme: Knowing
09:00 Opening statement [Wanjiru Kamau, Deputy Director]
09:30 Where pellets are lost [Lars Tveit, NIVA]
DAY TWO (8 July) – Theme: Acting
09:00 Model clauses for shippers [Ann Lee, WWF]
10:00 Breakout groups
11:30 Closing [Wanjiru Kamau]
`,
    says: `2026-07-07
title – | Regional Consultation on Plastic Pellets
block: – | Theme: Knowing
  talk 09:00: – | Opening statement
    Wanjiru Kamau <Deputy Director>
  talk 09:30: – | Where pellets are lost
    Lars Tveit <NIVA>
block 2026-07-08: – | Theme: Acting
  talk 2026-07-08 09:00: – | Model clauses for shippers
    Ann Lee <WWF>
  discussion 2026-07-08 10:00: – | Breakout groups
  talk 2026-07-08 11:30: – | Closing
    Wanjiru Kamau
left out Nairobi`,
  },
  {
    name: 'times between the label of a track and its chair',
    text: `Track day
5 June 2026
9:30 Welcome (Prof. Ruth Ackroyd)
Track A: Sound – 10:00 to 11:30 – Chair: Dan Milner
* T-glottalling in Hull buses (Keziah Brough)
* Whistles and vowels (Mateo Ibarra)
Track B: Syntax – 10:00 to 11:30 – Chair: Hye-jin Noh
* Never did I ever: inversion on Twitter (Lottie Crane)
* Two kinds of "so" (Faisal Mirza)
11:30 Coffee & posters
`,
    says: `2026-06-05
title – | Track day
talk 09:30: – | Welcome
  Ruth Ackroyd
block 10:00-11:30: – | Sound
  moderator Dan Milner
  talk: – | T-glottalling in Hull buses
    Keziah Brough
  talk: – | Whistles and vowels
    Mateo Ibarra
block 10:00-11:30: – | Syntax
  moderator Hye-jin Noh
  talk: – | Never did I ever: inversion on Twitter
    Lottie Crane
  talk: – | Two kinds of "so"
    Faisal Mirza
break 11:30: – | Coffee & posters`,
  },
  {
    name: 'sessions that a label alone heads, above timed talks',
    text: `Colloque Frontières
12 mars 2027
9h Accueil
Première session
9h30 Anne Martin (EHESS), Passer la ligne
10h Jean Petit (CNRS), Le douanier
10h30 Pause
Deuxième session
11h Marc Blanc (ENS), Le passeur
11h30 Léa Noir (Paris 8), Le mur
12h Discussion générale
12h30 Fin
`,
    says: `2027-03-12
title Colloque Frontières | –
talk 09:00: Accueil | –
block: Première session | –
  talk 09:30: Passer la ligne | –
    Anne Martin <EHESS>
  talk 10:00: Le douanier | –
    Jean Petit <CNRS>
break 10:30: Pause | –
block: Deuxième session | –
  talk 11:00: Le passeur | –
    Marc Blanc <ENS>
  talk 11:30: Le mur | –
    Léa Noir <Paris 8>
  discussion 12:00-12:30: Discussion générale | –`,
  },
  {
    name: 'parts that a short line heads, the first right below the word programme',
    text: `Archiver les mobilisations
Lundi 23 mars 2026
Programme
Collecter
9h30 : Les gilets jaunes au village, par Agnès Faure, Archives de la Drôme
10h15 : Que faire d’un groupe Facebook ?, par Romain Diallo, BnF
11h : Pause
11h15 : Le don et ses conditions, par Monique Sabatier, Association Mémoire

12h15 : Déjeuner

Communiquer
14h : Données personnelles et délais, par Estelle Roux, SIAF
14h45 : Écrire avec des archives de lutte, par Loïc Marchetti, Lyon 2

15h45 : Table ronde animée par Juliette Cheval (Archives de Valence)
16h45 : Conclusions
`,
    says: `2026-03-23
title Archiver les mobilisations | –
block: Collecter | –
  talk 09:30: Les gilets jaunes au village | –
    Agnès Faure <Archives de la Drôme>
  talk 10:15: Que faire d’un groupe Facebook ? | –
    Romain Diallo <BnF>
  break 11:00: Pause | –
  talk 11:15: Le don et ses conditions | –
    Monique Sabatier <Association Mémoire>
break 12:15: Déjeuner | –
block: Communiquer | –
  talk 14:00: Données personnelles et délais | –
    Estelle Roux <SIAF>
  talk 14:45: Écrire avec des archives de lutte | –
    Loïc Marchetti <Lyon 2>
discussion 15:45: Table ronde | –
  moderator Juliette Cheval <Archives de Valence>
talk 16:45: Conclusions | –`,
  },
  {
    name: 'counted sessions before breaks, a chair for the day, and what all are asked',
    text: `Staff development day
Wednesday 3 March 2027
Chair for the day: Ann Lee
09:30  Tea, coffee and pastries
10:00  Welcome and overview of the day (Ann Lee)
10:10  Icebreaker
10:30  Session 1. Marking with rubrics. Led by Bob Marsh and Carol Dunn
11:15  Comfort break
11:30  Session 2. Assessment for all. Led by Dora Ellis
12:15  Lunch and networking
13:15  Breakout discussions (three rooms)
14:00  Feedback from the breakouts
14:30  Ask the Vice-Chancellor anything
15:00  Thanks and close
`,
    says: `2027-03-03
title – | Staff development day
moderator Ann Lee
break 09:30: – | Tea, coffee and pastries
talk 10:00: – | Welcome and overview of the day
  Ann Lee
talk 10:10: – | Icebreaker
talk 10:30: – | Marking with rubrics
  moderator Bob Marsh
  moderator Carol Dunn
break 11:15: – | Comfort break
talk 11:30: – | Assessment for all
  moderator Dora Ellis
break 12:15: – | Lunch and networking
discussion 13:15: – | Breakout discussions (three rooms)
discussion 14:00: – | Feedback from the breakouts
discussion 14:30: – | Ask the Vice-Chancellor anything
talk 15:00: – | Thanks and close`,
  },
  {
    name: 'notes in brackets, behind NB and as orders between the lines',
    text: `Atelier "Sols vivants"
Le 12 mars 2027

9h00 – Accueil
(café offert)
9h30 – Les vers de terre, ces ingénieurs (Paul Durand, INRAE)
NB : intervention en visio
10h15 – Pause
10h30 – Atelier tournant : bêche, loupe, microscope
Prévoir des bottes !
12h00 – Fin
Covoiturage : contacter Léa
`,
    says: `2027-03-12
title Sols vivants | –
talk 09:00: Accueil | –
talk 09:30: Les vers de terre, ces ingénieurs | –
  Paul Durand <INRAE>
break 10:15: Pause | –
discussion 10:30-12:00: Atelier tournant : bêche, loupe, microscope | –
left out (café offert)
left out NB : intervention en visio
left out Prévoir des bottes !
left out Covoiturage : contacter Léa`,
  },
  {
    name: 'talks below a question, and a discussion that says so behind its question',
    text: `Policy lab
14 April 2027, Geneva
09.00 – 09.10 Setting the scene
09.10 – 10.00 What do we know? 3 x 10' + Q&A
  - Ann Lee (WHO): Heat
  - Bob Marsh (WMO): Floods
  - Carol Dunn (UNEP): Smoke
10.00 – 10.45 What can cities do? Moderated discussion
  - Dora Ellis (City of Lyon)
  - Ed Frost (C40)
  Moderator: Gina Holt (WHO)
10.45 – 11.00 Way forward
Simultaneous interpretation: English, French
`,
    says: `2027-04-14
title – | Policy lab
talk 09:00-09:10: – | Setting the scene
block 09:10-10:00: – | What do we know?
  talk: – | Heat
    Ann Lee <WHO>
  talk: – | Floods
    Bob Marsh <WMO>
  talk: – | Smoke
    Carol Dunn <UNEP>
discussion 10:00-10:45: – | What can cities do?
  Dora Ellis <City of Lyon>
  Ed Frost <C40>
  moderator Gina Holt <WHO>
talk 10:45-11:00: – | Way forward
left out Geneva
left out Simultaneous interpretation: English, French`,
  },
  {
    name: 'days that are only counted below the range of them',
    text: `Training of trainers
Accra, 17-18 January 2028
Day 1
08:30 Registration
09:00 Opening prayer and introductions
09:30 Module 1: Adult learning (Kofi Mensah)
11:00 Tea break
11:30 Module 2: Facilitation skills (Ama Owusu)
13:00 Lunch
14:00 Practice session
16:00 Recap of the day
Day 2
08:30 Recap of Day 1
09:00 Module 3: Designing a session (Kofi Mensah)
11:00 Tea break
11:30 Group presentations
13:00 Certificates, group photo and lunch
`,
    says: `2028-01-17
title – | Training of trainers
talk 08:30: – | Registration
talk 09:00: – | Opening prayer and introductions
talk 09:30: – | Adult learning
  Kofi Mensah
break 11:00: – | Tea break
talk 11:30: – | Facilitation skills
  Ama Owusu
break 13:00: – | Lunch
talk 14:00: – | Practice session
talk 16:00: – | Recap of the day
talk 2028-01-18 08:30: – | Recap of Day 1
talk 2028-01-18 09:00: – | Designing a session
  Kofi Mensah
break 2028-01-18 11:00: – | Tea break
discussion 2028-01-18 11:30: – | Group presentations
talk 2028-01-18 13:00: – | Certificates, group photo and lunch
left out Accra`,
  },
]
