import type { Sample } from './programmeOutline'

/** Programmes that each stand for a class of what may stand above a programme: houses, kinds of meetings, series, appointments, chats. */
export const programmesOfHeads: readonly Sample[] = [
  {
    name: 'a house of two lines and a kind of meeting above the name and its subtitle',
    text: `Université de Liège
Département d'histoire
Matinée d'étude
Les mines et leurs eaux
Conflits, droits, archives (1850-1950)
Vendredi 8 mai 2026, 9h-13h
Salle Grand Physique, place du 20-Août 7, Liège

9h Accueil
9h30 Claire Dumont (ULiège), L'eau qui monte
10h15 Marc Petit (UCLouvain), Procès d'exhaure
`,
    says: `2026-05-08 09:00-13:00
title Les mines et leurs eaux | –
subtitle Conflits, droits, archives (1850-1950) | –
talk 09:00: Accueil | –
talk 09:30: L'eau qui monte | –
  Claire Dumont <ULiège>
talk 10:15: Procès d'exhaure | –
  Marc Petit <UCLouvain>
left out Université de Liège
left out Département d'histoire
left out Matinée d'étude
left out Salle Grand Physique, place du 20-Août 7, Liège`,
  },
  {
    name: 'a network and its yearly day above the name',
    text: `NORTHERN ARCHIVES NETWORK
Annual Members' Day 2027

Keeping what nobody asks for

Thursday 4 March 2027
York St John University, Lord Mayor's Walk
Organised by Helen Marsh (York) and Tom Reid (Leeds)

10.00 Arrivals
10.30 Boxes without lists - Helen Marsh
11.15 Digital leftovers - Tom Reid
`,
    says: `2027-03-04
title – | Keeping what nobody asks for
moderator Helen Marsh <York>
moderator Tom Reid <Leeds>
talk 10:00: – | Arrivals
talk 10:30: – | Boxes without lists
  Helen Marsh
talk 11:15: – | Digital leftovers
  Tom Reid
left out NORTHERN ARCHIVES NETWORK
left out Annual Members' Day 2027
left out York St John University, Lord Mayor's Walk`,
  },
  {
    name: 'a chat whose message begins with the name',
    text: `[12/02/2026 09:14] Fatou: bonjour à tous, voici le planning
[12/02/2026 09:15] Fatou: Formation premiers secours en santé mentale
jeudi 19 février 2026, salle 3

9h accueil
9h30 Repérer les signes - Awa Diallo
11h pause
11h15 Écouter sans juger - Paul Ndiaye
[12/02/2026 09:20] Paul: parfait
`,
    says: `2026-02-19
title Formation premiers secours en santé mentale | –
talk 09:00: accueil | –
talk 09:30: Repérer les signes | –
  Awa Diallo
break 11:00: pause | –
talk 11:15: Écouter sans juger | –
  Paul Ndiaye
left out [12/02/2026 09:14] Fatou: bonjour à tous, voici le planning
left out salle 3
left out [12/02/2026 09:20] Paul: parfait`,
  },
  {
    name: 'an appointment of a calendar with labels',
    text: `Title: Lessons from the floods
When: Tue 10 Nov 2026 10:00 - 12:30 (CET)
Where: Zoom
Organizer: Jane Roe
Required attendees: list

10:00 Opening (Jane Roe, CIMA)
10:20 Two rivers, one alert (Ana Silva, IST)
11:30 Discussion
`,
    says: `2026-11-10 10:00-12:30
title – | Lessons from the floods
moderator Jane Roe
talk 10:00: – | Opening
  Jane Roe <CIMA>
talk 10:20: – | Two rivers, one alert
  Ana Silva <IST>
discussion 11:30: – | Discussion
left out Where: Zoom
left out Required attendees: list`,
  },
  {
    name: 'a sentence of a mail that says the name, and who leads',
    text: `Chers collègues,

Voici le programme de notre atelier, intitulé « Soigner la douleur chronique », qui aura lieu le mardi 17 mars 2026 à 14h au CHU de Nantes. L'après-midi sera animé par le Pr Anne Lebrun (CHU de Nantes).

14h00 Ouverture
14h15 Ce que disent les patients, Julie Morel (Inserm)
15h00 Échanges
`,
    says: `2026-03-17 14:00
title Soigner la douleur chronique | –
moderator Anne Lebrun <CHU de Nantes>
talk 14:00: Ouverture | –
talk 14:15: Ce que disent les patients | –
  Julie Morel <Inserm>
discussion 15:00: Échanges | –
left out Chers collègues,
left out au CHU de Nantes. L'après-midi sera animé par le Pr Anne Lebrun (CHU de Nantes).`,
  },
  {
    name: 'a project, a kind of meeting and the name',
    text: `Projet TERRAMER – Interreg
Réunion de lancement
Compte à rebours pour les marais
Brest, le 3 juin 2026

9h30 Accueil café
10h Présentation du projet, Yann Le Goff (Ifremer)
11h Discussion
`,
    says: `2026-06-03
title Compte à rebours pour les marais | –
break 09:30: Accueil café | –
talk 10:00: Présentation du projet | –
  Yann Le Goff <Ifremer>
discussion 11:00: Discussion | –
left out Projet TERRAMER – Interreg
left out Réunion de lancement
left out Brest`,
  },
  {
    name: 'a house in two languages and the number of a series above the name',
    text: `Ville de Lausanne / Stadt Lausanne
Séance 2
Le logement des étudiants
Où, comment, à quel prix ?
12 mai 2026

18h00 Mot d'accueil, Anne Rochat (Ville de Lausanne)
18h15 Chiffres, Luc Perrin (UNIL)
19h00 Discussion
`,
    says: `2026-05-12
number 2
title Le logement des étudiants | –
subtitle Où, comment, à quel prix ? | –
talk 18:00: Mot d'accueil | –
  Anne Rochat <Ville de Lausanne>
talk 18:15: Chiffres | –
  Luc Perrin <UNIL>
discussion 19:00: Discussion | –
left out Ville de Lausanne / Stadt Lausanne`,
  },
  {
    name: 'a letter whose sentence names the meeting below its kind',
    text: `Highland Council / Comhairle na Gàidhealtachd
Inverness
4 May 2026

Dear colleague,

I am asked by the Convener to invite you to a stakeholder workshop, Peat and Pylons: Who Decides, to be held on Thursday 21 May 2026 at the Town Hall, Dingwall.

9:30 Coffee
10:00 Where the lines go, Isla Mackay (SSEN)
11:00 Discussion
`,
    says: `2026-05-21
title – | Peat and Pylons: Who Decides
break 09:30: – | Coffee
talk 10:00: – | Where the lines go
  Isla Mackay <SSEN>
discussion 11:00: – | Discussion
left out Highland Council / Comhairle na Gàidhealtachd
left out Inverness
left out Dear colleague,
left out the Town Hall, Dingwall`,
  },
  {
    name: 'minutes that say the agreed programme',
    text: `Point 3. Programme de la journée professionnelle

Le groupe a retenu le programme suivant pour la journée « Prêter, transporter, assurer », qui se tiendra le mardi 6 octobre 2026 de 10h à 16h.

Animation pour la journée : Claire Aubin (Musée des Arts)

10h Accueil café
10h30 Assurer sans se ruiner, Paul Ferrand (MAIF)
12h Échanges
`,
    says: `2026-10-06 10:00-16:00
title Prêter, transporter, assurer | –
moderator Claire Aubin <Musée des Arts>
break 10:00: Accueil café | –
talk 10:30: Assurer sans se ruiner | –
  Paul Ferrand <MAIF>
discussion 12:00: Échanges | –
left out Point 3. Programme de la journée professionnelle`,
  },
  {
    name: 'a chat whose stamps stand on lines of their own',
    text: `[Lundi 09:12] Diallo, Fatou
Bonjour à tous, voici l'ordre de passage de demain, mardi 10 mars 2026 : « Puits et pompes »
[Lundi 09:13] Diallo, Fatou
9h ouverture, Fatou Diallo
[Lundi 09:14] Diallo, Fatou
9h30 les pompes solaires, Ousmane Ba (HydroSahel)
[Lundi 09:31] Ba, Ousmane
merci, j'y serai
`,
    says: `2026-03-10
title Puits et pompes | –
talk 09:00: ouverture | –
  Fatou Diallo
talk 09:30: les pompes solaires | –
  Ousmane Ba <HydroSahel>
left out [Lundi 09:31] Ba, Ousmane: merci, j'y serai`,
  },
  {
    name: 'a poster: who invites, a day that many keep, a kind of gathering',
    text: `REGROUPEMENT DES ARCHIVES DU SAGUENAY
SEMAINE DES ARCHIVES 2026
RENCONTRE DES MEMBRES
Papiers mouillés
Jonquière, 14 mai 2026

9 h 30 Accueil et café
10 h Sécher sans presse, Lise Gagné (BAnQ)
11 h Discussion
`,
    says: `2026-05-14
title Papiers mouillés | –
break 09:30: Accueil et café | –
talk 10:00: Sécher sans presse | –
  Lise Gagné <BAnQ>
discussion 11:00: Discussion | –
left out REGROUPEMENT DES ARCHIVES DU SAGUENAY
left out SEMAINE DES ARCHIVES 2026
left out RENCONTRE DES MEMBRES
left out Jonquière`,
  },
  {
    name: 'a memo with its subject, and a paper that is no name',
    text: `MEMORANDUM
TO: All district officers
FROM: Directorate of Fisheries
DATE: March 2, 2026
RE: Catch Records Training, April 14, 2026

The training will run as follows. Please confirm by Friday.

09:00 Welcome, Joseph Otieno (Directorate of Fisheries)
09:30 Filling in the form, Mary Atieno (KMFRI)
10:30 Questions
`,
    says: `2026-04-14
title – | Catch Records Training
talk 09:00: – | Welcome
  Joseph Otieno <Directorate of Fisheries>
talk 09:30: – | Filling in the form
  Mary Atieno <KMFRI>
discussion 10:30: – | Questions
left out MEMORANDUM
left out TO: All district officers
left out FROM: Directorate of Fisheries
left out DATE: March 2, 2026
left out The training will run as follows. Please confirm by Friday.`,
  },
  {
    name: 'a document of an agency, with its symbol',
    text: `ECE/WAT/2026/INF.3
Distr.: General
Original: English

Expert Group on Shared Aquifers
Geneva, 12 May 2026

PROVISIONAL AGENDA

10:00 Opening, Marta Kos (UNECE)
10:20 Who counts the wells, Samir Haddad (ESCWA)
11:00 Discussion
`,
    says: `2026-05-12
title – | Expert Group on Shared Aquifers
talk 10:00: – | Opening
  Marta Kos <UNECE>
talk 10:20: – | Who counts the wells
  Samir Haddad <ESCWA>
discussion 11:00: – | Discussion
left out ECE/WAT/2026/INF.3
left out Distr.: General
left out Original: English
left out Geneva`,
  },
  {
    name: 'a newsletter, and a name in two languages by a dash',
    text: `THE TOWPATH LETTER | Issue 12 | Spring 2026

SAVE THE DATE: Locks and Weirs
Saturday 9 May 2026, Hebden Bridge
A morning for boaters, engineers and anyone who has ever been stuck in a lock gate.

10.00 Tea
10.30 How a gate is hung, Tom Ackroyd (Canal Trust)
`,
    says: `2026-05-09
title – | Locks and Weirs
abstract – | A morning for boaters, engineers and anyone who has ever been stuck in a lock gate.
break 10:00: – | Tea
talk 10:30: – | How a gate is hung
  Tom Ackroyd <Canal Trust>
left out THE TOWPATH LETTER | Issue 12 | Spring 2026
left out Hebden Bridge`,
  },
  {
    name: 'a name in both languages, the second in brackets',
    text: `Conseil des musées du Nord | Northern Museums Council
Cartes et territoires (Maps and Territories)
5 juin 2026

9 h Accueil (Welcome), Anne Roy
9 h 30 Cartographier la toundra (Mapping the tundra), Peter Ikkidluak
10 h 30 Pause (Break)
`,
    says: `2026-06-05
title Cartes et territoires | Maps and Territories
talk 09:00: Accueil | Welcome
  Anne Roy
talk 09:30: Cartographier la toundra | Mapping the tundra
  Peter Ikkidluak
break 10:30: Pause | Break
left out Conseil des musées du Nord | Northern Museums Council`,
  },
  {
    name: 'a state, what it lives by, a ministry and a project above the name, in capitals without accents',
    text: `REPUBLIQUE DU SENEGAL
Un Peuple – Un But – Une Foi
MINISTERE DE L’AGRICULTURE
Projet SAHEL-RIZ (Interreg)
ATELIER DE VALIDATION DU PLAN SEMENCIER
Thiès, le 12 mars 2026

MATINEE
9H00 ACCUEIL CAFE
9H30 LES SEMIS EN SAISON SECHE, Awa DIOP (UCAD)
APRES-MIDI
14H00 DEBAT
15H00 CLOTURE

COMITE D’ORGANISATION
Awa DIOP (UCAD)
Jean ROY (IRD)`,
    says: `2026-03-12
title ATELIER DE VALIDATION DU PLAN SEMENCIER | –
block: MATINEE | –
  break 09:00: ACCUEIL CAFE | –
  talk 09:30: LES SEMIS EN SAISON SECHE | –
    Awa Diop <UCAD>
block: APRES-MIDI | –
  discussion 14:00: DEBAT | –
  talk 15:00: CLOTURE | –
committee
  Awa Diop <UCAD>
  Jean Roy <IRD>
left out REPUBLIQUE DU SENEGAL
left out Un Peuple – Un But – Une Foi
left out MINISTERE DE L’AGRICULTURE
left out Projet SAHEL-RIZ (Interreg)
left out Thiès`,
  },
  {
    name: 'a mail whose day lacks its year, of the year after it was sent, with a note to all below',
    text: `De : Jeanne Petit <jeanne.petit@univ.example>
Envoyé : mardi 9 décembre 2025 10:12
À : semis@listes.example
Objet : Programme de l’atelier « Semer en saison sèche » du 15 janvier

Chères et chers collègues,

Voici le programme de l’atelier, qui se tiendra le jeudi 15 janvier à la Maison de l’eau :

9h00 Accueil café
9h30 Ce que disent les semis, Awa Diop (UCAD)
10h30 Débat
12h00 Déjeuner

La Maison de l’eau est à dix minutes à pied de la gare. Pour le covoiturage, voyez avec Benoît.

Bien à vous,
Jeanne`,
    says: `2026-01-15
title Semer en saison sèche | –
break 09:00: Accueil café | –
talk 09:30: Ce que disent les semis | –
  Awa Diop <UCAD>
discussion 10:30: Débat | –
break 12:00: Déjeuner | –
left out De : Jeanne Petit <jeanne.petit@univ.example>
left out Envoyé : mardi 9 décembre 2025 10:12
left out À : semis@listes.example
left out Chères et chers collègues,
left out Voici le programme de l’atelier, qui se tiendra le jeudi 15 janvier à la Maison de l’eau :
left out La Maison de l’eau est à dix minutes à pied de la gare. Pour le covoiturage, voyez avec Benoît.
left out Bien à vous,
left out Jeanne`,
  },
  {
    name: 'a mail sent on, and the name of its programme in a sentence',
    text: `Hi all,

See below from the seed team. Please release staff where you can.

Thanks
Geraldine

-----Original Message-----

Dear colleagues,

Final programme for the Dry Season Study Day on Thursday 12 March 2026, Lecture Theatre 1:

9:00 Coffee
9:30 What the seed says, Jane Little (UKCEH)
10:30 Discussion
12:00 Lunch`,
    says: `2026-03-12
title – | Dry Season Study Day
break 09:00: – | Coffee
talk 09:30: – | What the seed says
  Jane Little <UKCEH>
discussion 10:30: – | Discussion
break 12:00: – | Lunch
left out Hi all,
left out See below from the seed team. Please release staff where you can.
left out Thanks
left out Geraldine
left out -----Original Message-----
left out Dear colleagues,
left out Lecture Theatre 1:`,
  },
  {
    name: 'a kind of gathering with its house above the name, aims in a list, a committee below',
    text: `Welsh Seed Network study day
Sowing in the dry season
12 March 2026

Background
Dry winters have followed each other since 2022 and choices are harder in the whole basin.

Key questions
- share what growers have learnt
- find out what the law allows
- draft a common plan

9:00 Coffee
9:30 What the seed says, Jane Little (UKCEH)
10:30 Discussion
12:00 Lunch

Programme committee
Jane Little (UKCEH)
Mark King (University of Bath)`,
    says: `2026-03-12
title – | Sowing in the dry season
subtitle – | Welsh Seed Network study day
abstract – | Dry winters have followed each other since 2022 and choices are harder in the whole basin.
break 09:00: – | Coffee
talk 09:30: – | What the seed says
  Jane Little <UKCEH>
discussion 10:30: – | Discussion
break 12:00: – | Lunch
committee
  Jane Little <UKCEH>
  Mark King <University of Bath>
left out Key questions
left out - share what growers have learnt
left out - find out what the law allows
left out - draft a common plan`,
  },
  {
    name: 'the day of a letter, and what a yearly day is called above its quoted subtitle',
    text: `Lyon, le 3 février 2026

Objet : Invitation à la journée du 12 mars 2026

Madame, Monsieur,

Journée régionale des semences paysannes
« Écouter avant de semer »
Journée animée par le Dr Isabelle Quénot, agronome

9h00 Accueil café
9h30 Ce que disent les semis, Awa Diop (UCAD)
10h30 Débat
12h00 Déjeuner`,
    says: `2026-03-12
title Journée régionale des semences paysannes | –
subtitle Écouter avant de semer | –
moderator Isabelle Quénot <agronome>
break 09:00: Accueil café | –
talk 09:30: Ce que disent les semis | –
  Awa Diop <UCAD>
discussion 10:30: Débat | –
break 12:00: Déjeuner | –
left out Lyon
left out Objet : Invitation à la journée du 12 mars 2026
left out Madame, Monsieur,`,
  },
  {
    name: 'a house and its team above the name, a place with times in a paragraph of its own',
    text: `Northgate Hospital – Stroke Rehabilitation Team

Finding the Words Again
A workshop on aphasia

Thursday 12 March 2026

Education Centre, Room 2, 9.00am – 1.00pm

9.00am Registration
9.30am Talking with families – Helen Carver (Speech Therapist)
10.30am Coffee
11.00am Small groups
12.45pm Close`,
    says: `2026-03-12 09:00-13:00
title – | Finding the Words Again
subtitle – | A workshop on aphasia
talk 09:00: – | Registration
talk 09:30: – | Talking with families
  Helen Carver <Speech Therapist>
break 10:30: – | Coffee
discussion 11:00-12:45: – | Small groups
left out Northgate Hospital – Stroke Rehabilitation Team
left out Education Centre, Room 2`,
  },
  {
    name: 'a meeting counted by any kind, below whoever invites in letters',
    text: `DRAC Grand Est
Midi du patrimoine n° 4 : Réparer les vitraux
Mardi 9 juin 2026, salle du conseil

12h00 Accueil
12h15 Le plomb et le verre – Anne Le Goff (atelier Lumen)
13h00 Échanges avec la salle
13h30 Fin`,
    says: `2026-06-09
number 4
title Réparer les vitraux | –
talk 12:00: Accueil | –
talk 12:15: Le plomb et le verre | –
  Anne Le Goff <atelier Lumen>
discussion 13:00-13:30: Échanges avec la salle | –
left out DRAC Grand Est
left out salle du conseil`,
  },
  {
    name: 'a mail with two blank lines, the only sitting led by somebody, and what is told behind',
    text: `Bonjour à toutes et à tous, (English version below)

Voici le programme de la prochaine séance.

Deuxième atelier : Cartographier les sources

Jeudi 5 février 2026

Séance animée par Claire Morel (Université de Tours)

14h00 Mot d’accueil – Claire Morel

14h15 Lire un plan ancien – Paul Girard (BnF)

15h00 Pause

15h30 Discussion

Le goûter est offert. Pensez à apporter votre tasse !

Bien cordialement,

Lucie`,
    says: `2026-02-05
number 2
title Cartographier les sources | –
moderator Claire Morel <Université de Tours>
talk 14:00: Mot d’accueil | –
  Claire Morel
talk 14:15: Lire un plan ancien | –
  Paul Girard <BnF>
break 15:00: Pause | –
discussion 15:30: Discussion | –
left out Bonjour à toutes et à tous, (English version below)
left out Voici le programme de la prochaine séance.
left out Le goûter est offert. Pensez à apporter votre tasse !
left out Bien cordialement,
left out Lucie`,
  },
  {
    name: 'what the whole is about, below who chairs it, in a sentence that speaks to whoever reads',
    text: `Hello everyone,

Please find below the agenda for next week.

Hedges and Field Margins
Tuesday 14 April 2026
Village Hall, Church Lane, Fenwick
Chair: Helen Carver

This is an informal session to share what you have seen on your own farms and to plan the next survey.

10:00 Welcome – Helen Carver
10:15 What lives in a hedge – Mark Bennett (Fenwick Wildlife Group)
11:00 Tea
11:30 Open discussion

Kind regards
Sue`,
    says: `2026-04-14
title – | Hedges and Field Margins
abstract – | This is an informal session to share what you have seen on your own farms and to plan the next survey.
moderator Helen Carver
talk 10:00: – | Welcome
  Helen Carver
talk 10:15: – | What lives in a hedge
  Mark Bennett <Fenwick Wildlife Group>
break 11:00: – | Tea
discussion 11:30: – | Open discussion
left out Hello everyone,
left out Please find below the agenda for next week.
left out Village Hall, Church Lane, Fenwick
left out Kind regards
left out Sue`,
  },
  {
    name: 'what is spoken of, though it begins as a house does',
    text: `London Borough of Fenwick
Hospital Food
Lessons from three kitchens
Friday 8 May 2026

9.30 Welcome – Helen Carver (Catering Manager)
10.00 Cooking on the ward – Mark Bennett (NHS Lothian)
11.00 Coffee
11.30 Questions`,
    says: `2026-05-08
title – | Hospital Food
subtitle – | Lessons from three kitchens
talk 09:30: – | Welcome
  Helen Carver <Catering Manager>
talk 10:00: – | Cooking on the ward
  Mark Bennett <NHS Lothian>
break 11:00: – | Coffee
discussion 11:30: – | Questions
left out London Borough of Fenwick`,
  },
  {
    name: 'a mail whose name looks like a house, with courtesy titles, words of farewell and a signature',
    text: `Subject: Agenda: Age-Friendly Library workshop, Tuesday 9 June 2026

Kia ora koutou,

Here is the agenda for our workshop.

Age-Friendly Library
Tuesday 9 June 2026, 9.30 am - 1 pm
Meeting Room 2, St Aidan's, Fenwick
Emcee: Helen Carver

9.30 Welcome - Cr Mark Bennett, Deputy Mayor
9.45 Large print, small budget - Assoc Prof Priya Nair, Fenwick College
10.30 Morning tea
11.00 Reading aloud in care homes - Sgt Tom Ellis
12.30 Lunch

Please let me know if you need a car park.

Ngā mihi
Sue

Sue Tanner
Senior Librarian
DDI 06 000 0000`,
    says: `2026-06-09 09:30-13:00
title – | Age-Friendly Library
moderator Helen Carver
talk 09:30: – | Welcome
  Mark Bennett <Deputy Mayor>
talk 09:45: – | Large print, small budget
  Priya Nair <Fenwick College>
break 10:30: – | Morning tea
talk 11:00: – | Reading aloud in care homes
  Tom Ellis
break 12:30: – | Lunch
left out Subject: Agenda: Age-Friendly Library workshop, Tuesday 9 June 2026
left out Kia ora koutou,
left out Here is the agenda for our workshop.
left out Meeting Room 2, St Aidan's, Fenwick
left out Please let me know if you need a car park.
left out Ngā mihi
left out Sue
left out Sue Tanner
left out Senior Librarian
left out DDI 06 000 0000`,
  },
  {
    name: 'whose part of a house it is, a notice and how secret it is, around a table',
    text: `Cellule qualité du CHU de Valmont

Bien vivre l'attente aux urgences

Jeudi 11 juin 2026, de 14h à 17h30

Valmont, amphithéâtre Curie

PRÉSENCE OBLIGATOIRE – badge à apporter

Animation du séminaire : Claire Fontanel, cadre de santé

14h00\tAccueil café\t
14h15\tCe que dit l'enquête\tPaul Mercier (CHU de Valmont)
15h00\tLa salle d'attente vue par un architecte\tInès Morel
15h45\tPause\t
16h00\tÉchanges avec la salle\t

Document interne – ne pas diffuser`,
    says: `2026-06-11 14:00-17:30
title Bien vivre l'attente aux urgences | –
moderator Claire Fontanel <cadre de santé>
break 14:00: Accueil café | –
talk 14:15: Ce que dit l'enquête | –
  Paul Mercier <CHU de Valmont>
talk 15:00: La salle d'attente vue par un architecte | –
  Inès Morel
break 15:45: Pause | –
discussion 16:00: Échanges avec la salle | –
left out Cellule qualité du CHU de Valmont
left out Valmont, amphithéâtre Curie
left out PRÉSENCE OBLIGATOIRE – badge à apporter
left out Document interne – ne pas diffuser`,
  },
  {
    name: 'whose meeting it is below its name, and what those who come are told',
    text: `GARDENS AFTER THE FLOOD
Spring Meeting of the Lower Valley Growers' Network
Fenwick, 12 May 2026
Draft agenda – not for circulation outside the network

10.00 Welcome – Helen Carver
10.15 What the soil remembers – Mark Bennett (Fenwick College)
11.00 Coffee
11.30 Open discussion

By invitation only
Travel costs: please keep your tickets.`,
    says: `2026-05-12
title – | GARDENS AFTER THE FLOOD
subtitle – | Spring Meeting of the Lower Valley Growers' Network
talk 10:00: – | Welcome
  Helen Carver
talk 10:15: – | What the soil remembers
  Mark Bennett <Fenwick College>
break 11:00: – | Coffee
discussion 11:30: – | Open discussion
left out Fenwick
left out By invitation only
left out Travel costs: please keep your tickets.`,
  },
  {
    name: 'a mail in French and then in English, each with a first name below it',
    text: `Bonjour à toutes et à tous,

Voici le programme de notre rencontre.

Le jardin partagé à l'école
Mercredi 13 mai 2026, de 9h à 12h
Maison de quartier des Tilleuls, salle 3

9h Accueil café
9h30 Un potager dans la cour, Claire Fontanel (école Jules-Verne)
10h15 Pause
10h30 Composter en classe, Paul Mercier
11h30 Discussion

Bien cordialement,
Camille

---

Dear all,

Here is the programme of our meeting.

The Shared Garden at School
Wednesday 13 May 2026, 9 am to 12 noon
Tilleuls community centre, room 3

9:00 Welcome coffee
9:30 A vegetable patch in the yard, Claire Fontanel (école Jules-Verne)
10:15 Break
10:30 Composting in class, Paul Mercier
11:30 Discussion

Kind regards,
Camille

Camille Roy
Chargée de projets / Project Officer`,
    says: `2026-05-13 09:00-12:00
title Le jardin partagé à l'école | The Shared Garden at School
break 09:00: Accueil café | Welcome coffee
talk 09:30: Un potager dans la cour | A vegetable patch in the yard
  Claire Fontanel <école Jules-Verne>
break 10:15: Pause | Break
talk 10:30: Composter en classe | Composting in class
  Paul Mercier
discussion 11:30: Discussion | Discussion
left out Bonjour à toutes et à tous,
left out Voici le programme de notre rencontre.
left out Maison de quartier des Tilleuls, salle 3
left out Bien cordialement,
left out Camille
left out Dear all,
left out Here is the programme of our meeting.
left out Tilleuls community centre, room 3
left out Kind regards,
left out Camille
left out Camille Roy
left out Chargée de projets / Project Officer`,
  },
  {
    name: 'sentences above the first time of a table in two columns',
    text: `\tLa rue calme\tThe Quiet Street
\tJeudi 4 juin 2026\tThursday 4 June 2026
\tCette rencontre réunit des habitants et des agents de la ville pour parler du bruit et de ce que chacun peut y faire.\tThis meeting brings together residents and city staff to talk about noise and about what each of them can do.
9h30\tAccueil\tWelcome
10h00\tMesurer le bruit / Claire Fontanel (Ville de Valmont)\tMeasuring noise / Claire Fontanel (City of Valmont)
11h00\tPause\tBreak
11h30\tDiscussion\tDiscussion`,
    says: `2026-06-04
title La rue calme | The Quiet Street
abstract Cette rencontre réunit des habitants et des agents de la ville pour parler du bruit et de ce que chacun peut y faire. | This meeting brings together residents and city staff to talk about noise and about what each of them can do.
talk 09:30: Accueil | Welcome
talk 10:00: Mesurer le bruit | Measuring noise
  Claire Fontanel <Ville de Valmont | City of Valmont>
break 11:00: Pause | Break
discussion 11:30: Discussion | Discussion`,
  },
  {
    name: 'a house and its region above a name in two languages, with places in both',
    text: `Agence régionale du livre – Normandie

LIRE EN PRISON : CE QUI CHANGE
READING IN PRISON: WHAT IS CHANGING

5 novembre 2026 – Caen, bibliothèque Alexis-de-Tocqueville
5 November 2026 – Caen, Alexis-de-Tocqueville library

9h30 – 10h00
Accueil café
Welcome coffee

10h00 – 10h45
Dix ans d'ateliers
Ten years of workshops
Claire Fontanel, Ville de Caen

10h45 – 11h30
Discussion
Discussion`,
    says: `2026-11-05
title LIRE EN PRISON : CE QUI CHANGE | READING IN PRISON: WHAT IS CHANGING
break 09:30-10:00: Accueil café | Welcome coffee
talk 10:00-10:45: Dix ans d'ateliers | Ten years of workshops
  Claire Fontanel <Ville de Caen>
discussion 10:45-11:30: Discussion | Discussion
left out Agence régionale du livre – Normandie`,
  },
]
