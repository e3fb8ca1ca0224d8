import type { Sample } from './programmeOutline'

/** Tables and sheets: sessions that span rows, kinds and rooms in columns of their own, what is at the same time. */
export const programmesOfCells: readonly Sample[] = [
  {
    name: 'A sheet with heads in capitals without accents, houses in a column of their own (FR, tabs)',
    text: `Rencontre des pharmaciens hospitaliers
Mardi 2 juin 2026

DEBUT\tFIN\tINTITULE\tINTERVENANT\tETABLISSEMENT\tDUREE
8h45\t9h15\tAccueil café\t\t\t30
9h15\t9h30\tActualités\tMyriam SCHOUMACHER\tCHRU Nancy\t15
9h30\t10h15\tTensions : bilan\tJulien THIÉBAUT\tCH de Lunéville\t45`,
    says: `2026-06-02
title Rencontre des pharmaciens hospitaliers | –
break 08:45-09:15: Accueil café | –
talk 09:15-09:30: Actualités | –
  Myriam Schoumacher <CHRU Nancy>
talk 09:30-10:15: Tensions : bilan | –
  Julien Thiébaut <CH de Lunéville>`,
  },
  {
    name: 'A sheet with labels of sessions that have only a chair behind, in brackets and behind a dash, and a visit at the end (FR, tabs)',
    text: `Journée d'étude du 4 mai 2026
L'eau en ville

\tSéance 1 (prés. Anne Leroy, ULB)\t
9h30\tLe dernier moulin\tTom Renard (BnF)
10h00\tLes moutons et la loi\tMarie Duval (ENS)
10h30\tQuestions\t
10h45\tPause café\t
\tSéance 2 – présidente : Lucie Mercier (UGent)\t
11h00\tLes puits\tPaul Klein (ULB)
11h30\tLa pluie\tJeanne Marchal (KU Leuven)
12h00\tLunch\t
14h00\tVisite du musée de l'Eau\tTom Renard`,
    says: `2026-05-04
title L'eau en ville | –
block: Séance 1 | –
  moderator Anne Leroy <ULB>
  talk 09:30: Le dernier moulin | –
    Tom Renard <BnF>
  talk 10:00: Les moutons et la loi | –
    Marie Duval <ENS>
  discussion 10:30: Questions | –
break 10:45: Pause café | –
block: Séance 2 | –
  moderator Lucie Mercier <UGent>
  talk 11:00: Les puits | –
    Paul Klein <ULB>
  talk 11:30: La pluie | –
    Jeanne Marchal <KU Leuven>
break 12:00: Lunch | –
talk 14:00: Visite du musée de l'Eau | –
  Tom Renard
left out Journée d'étude`,
  },
  {
    name: 'Table: parts with their chairs in merged cells, times and titles one column to the left where none is (FR, Word)',
    html: `<p>Soigner la terre</p><p>Vendredi 20 novembre 2026, Rennes</p><table><tr><td>9h00</td><td colspan=2>Accueil, café</td></tr><tr><td rowspan=3>MESURER<br>Modératrice : Anne Leroy (ULB)</td><td>9h30</td><td>Le ver de terre<br>Tom Renard, INRAE</td></tr><tr><td>10h00</td><td>Le labour<br>Eva Simon, Institut Agro</td></tr><tr><td>10h30</td><td>Questions</td></tr><tr><td>11h00</td><td colspan=2>Pause</td></tr><tr><td rowspan=2>AGIR<br>Modérateur : Luc Morel</td><td>11h15</td><td>Le compost<br>Jean Petit, Vivea</td></tr><tr><td>11h45</td><td>La haie<br>Marie Duval, OFB</td></tr><tr><td>12h15</td><td colspan=2>Conclusion, Anne Leroy</td></tr></table>`,
    says: `2026-11-20
title Soigner la terre | –
break 09:00: Accueil, café | –
block: MESURER | –
  moderator Anne Leroy <ULB>
  talk 09:30: Le ver de terre | –
    Tom Renard <INRAE>
  talk 10:00: Le labour | –
    Eva Simon <Institut Agro>
  discussion 10:30: Questions | –
break 11:00: Pause | –
block: AGIR | –
  moderator Luc Morel
  talk 11:15: Le compost | –
    Jean Petit <Vivea>
  talk 11:45: La haie | –
    Marie Duval <OFB>
talk 12:15: Conclusion | –
  Anne Leroy
left out Rennes`,
  },
  {
    name: 'Table: two columns of several lines to a cell, each in its language (Google Docs)',
    html: `<table><tr><td>Soigner la terre<br>20 novembre 2026</td><td>Caring for the Soil<br>20 November 2026</td></tr><tr><td>9h00 Accueil<br>9h15 Le ver de terre et nous – Tom Renard (INRAE)<br>10h00 Le labour – Eva Simon</td><td>9:00 Welcome<br>9:15 The earthworm and us – Tom Renard (INRAE)<br>10:00 Ploughing – Eva Simon</td></tr><tr><td>12h00 Repas</td><td>12:00 Lunch</td></tr><tr><td>13h30 La haie dans le paysage – Marie Duval (OFB)<br>14h00 Débat<br>15h00 Fin</td><td>1:30 pm The hedge in the landscape – Marie Duval (OFB)<br>2:00 pm Discussion<br>3:00 pm End</td></tr></table>`,
    says: `2026-11-20
title Soigner la terre | Caring for the Soil
talk 09:00: Accueil | Welcome
talk 09:15: Le ver de terre et nous | The earthworm and us
  Tom Renard <INRAE>
talk 10:00: Le labour | Ploughing
  Eva Simon
break 12:00: Repas | Lunch
talk 13:30: La haie dans le paysage | The hedge in the landscape
  Marie Duval <OFB>
discussion 14:00-15:00: Débat | Discussion`,
  },
  {
    name: 'Table: a column for each day with its programme in one cell, lunch of both in one (EN, Word)',
    html: `<p>Two days on soil</p><table><tr><td>Thursday 19 November 2026</td><td>Friday 20 November 2026</td></tr><tr><td>9:00 Welcome<br>9:15 The earthworm and us – Tom Renard (INRAE)<br>10:00 Ploughing – Eva Simon</td><td>9:00 Coffee<br>9:15 The hedge – Marie Duval (OFB)<br>10:00 Compost – Jean Petit</td></tr><tr><td colspan=2>12:00 Lunch</td></tr><tr><td>14:00 Visit</td><td></td></tr></table>`,
    says: `2026-11-19
title – | Two days on soil
talk 09:00: – | Welcome
talk 09:15: – | The earthworm and us
  Tom Renard <INRAE>
talk 10:00: – | Ploughing
  Eva Simon
break 12:00: – | Lunch
talk 14:00: – | Visit
break 2026-11-20 09:00: – | Coffee
talk 2026-11-20 09:15: – | The hedge
  Marie Duval <OFB>
talk 2026-11-20 10:00: – | Compost
  Jean Petit
break 2026-11-20 12:00: – | Lunch`,
  },
  {
    name: 'Table: posts and houses of several parts in lines below names, a couple, a moderator above others (FR, Word)',
    html: `<p>Journée des soins palliatifs</p><p>20 novembre 2026</p><table><tr><td>Heure</td><td>Titre</td><td>Intervenants</td></tr><tr><td>9h</td><td>Ouverture</td><td>Dr Anne Leroy<br>DIM, CH de Lens</td></tr><tr><td>9h30</td><td>La douleur</td><td>Tom Renard<br>psychologue, EHPAD Les Tilleuls<br>Eva Simon<br>infirmière, CHU de Lille</td></tr><tr><td>10h</td><td>Le deuil</td><td>Marie et Paul DUVAL, parents</td></tr><tr><td>10h30</td><td>Table ronde</td><td>Animation : Luc Morel (SFAP)<br>Jean Petit<br>bénévole, ASP Fondatrice<br>Lucie Mercier<br>aumônière</td></tr></table>`,
    says: `2026-11-20
title Journée des soins palliatifs | –
talk 09:00: Ouverture | –
  Anne Leroy <DIM, CH de Lens>
talk 09:30: La douleur | –
  Tom Renard <psychologue, EHPAD Les Tilleuls>
  Eva Simon <infirmière, CHU de Lille>
talk 10:00: Le deuil | –
  Marie Duval <parents>
  Paul Duval <parents>
discussion 10:30: Table ronde | –
  moderator Luc Morel <SFAP>
  Jean Petit <bénévole, ASP Fondatrice>
  Lucie Mercier <aumônière>`,
  },
  {
    name: 'Table: workshops to choose from in one cell above rows of rooms, two who lead (FR)',
    text: `Demi-journée des jardins partagés
Samedi 13 mars 2027

Horaire\tContenu\tAvec
9h\tAccueil, café\t
9h30\tOuverture\tMaëlle Corre, adjointe aux espaces verts
10h - 11h30 : Ateliers (au choix)
Salle A\t1. Composter sans odeur\tAnimation : Yanis Saïdi, Les Compostiers
Salle B\t2. Semer en février\tAnimation : Lucile Perrot, pépinière municipale
11h30\tRestitution des ateliers\t
11h45\tTable ronde : à qui sont les arrosoirs ?\tAnimateurs : Hugo Lamy, MJC / Inès Robin, mairie de quartier
12h30\tRepas partagé`,
    says: `2027-03-13
title Demi-journée des jardins partagés | –
break 09:00: Accueil, café | –
talk 09:30: Ouverture | –
  Maëlle Corre <adjointe aux espaces verts>
block 10:00-11:30: Ateliers | –
  discussion: Composter sans odeur | –
    moderator Yanis Saïdi <Les Compostiers>
  discussion: Semer en février | –
    moderator Lucile Perrot <pépinière municipale>
discussion 11:30: Restitution des ateliers | –
discussion 11:45: Table ronde : à qui sont les arrosoirs ? | –
  moderator Hugo Lamy <MJC>
  moderator Inès Robin <mairie de quartier>
break 12:30: Repas partagé | –
left out Salle A
left out Salle B`,
  },
  {
    name: 'Table: talks of a session in one cell, each line in both languages',
    text: `Journée des soins à domicile / Home Care Day
Namur, 14/10/2027

Heure / Time\tProgramme
9.00\tCafé d'accueil / Welcome coffee
9.30 - 11.00\tSession 1 : Vieillir chez soi / Session 1: Growing old at home / Modération / Chair: Elke Maes, Huis en Haard / Trois rues à Charleroi / Three streets in Charleroi / Bruno Lambert, Entraide / Qui appelle la nuit ? / Who calls at night? / Fiona Walsh, Night Line
11.00\tPause / Break
11.30\tClôture / Closing / Elke Maes`,
    says: `2027-10-14
title Journée des soins à domicile | Home Care Day
break 09:00: Café d'accueil | Welcome coffee
block 09:30-11:00: Vieillir chez soi | Growing old at home
  moderator Elke Maes <Huis en Haard>
  talk: Trois rues à Charleroi | Three streets in Charleroi
    Bruno Lambert <Entraide>
  talk: Qui appelle la nuit ? | Who calls at night?
    Fiona Walsh <Night Line>
break 11:00: Pause | Break
talk 11:30: Clôture | Closing
  Elke Maes
left out Namur`,
  },
  {
    name: 'Sheet: title and department in a column, who moderates in brackets behind a list (EN)',
    text: `Cash in Cities Webinar
Wednesday 8 September 2027

Start (UTC)\tMin\tItem\tSpeaker\tTitle / Department
13:00\t5\tWelcome\tTessa Lindholm\tProgramme Lead
13:05\t20\tReaching people without papers\tZoltan Kiraly\tPhysical Therapy
13:25\t25\tPanel discussion\tOumou Tangara, Zoltan Kiraly, Sione Taufa (moderator: Tessa Lindholm)\t
13:50\t10\tWrap-up\tTessa Lindholm\tProgramme Lead`,
    says: `2027-09-08
title – | Cash in Cities Webinar
talk 13:00 (5): – | Welcome
  Tessa Lindholm <Programme Lead>
talk 13:05 (20): – | Reaching people without papers
  Zoltan Kiraly <Physical Therapy>
discussion 13:25 (25): – | Panel discussion
  Oumou Tangara
  Zoltan Kiraly
  Sione Taufa
  moderator Tessa Lindholm
talk 13:50 (10): – | Wrap-up
  Tessa Lindholm <Programme Lead>`,
  },
  {
    name: 'Table: as many titles as people beside them, names above titles, labels of several (EN)',
    text: `Archives Study Day
12 March 2027

Time\tItem\tWho
9:00\tOpening\tAnna Moreau
9:30–11:00\tSession 1: Letters / Letters from the islands / The reading room in 1950\tChair: Helen Murphy (UCD) / Tom Barker (National Library) / Aoife Brennan (Offaly Archives)
11:00\tCoffee\t
11:30–12:30\tSession 2: Maps / Chair: Paul Smith, City Museum / Joan Avery, County Office / Parishes on paper / Mark Lowe, Independent researcher (tbc) / Rivers that moved\t
12:30\tPanel: Who keeps the keys?\tModerators: Helen Murphy, UCD / Emma Fowler, Hub / Speakers: / Tom Barker – Cash Working Group / Joan Avery – County Office
13:15\tClose`,
    says: `2027-03-12
title – | Archives Study Day
talk 09:00: – | Opening
  Anna Moreau
block 09:30-11:00: – | Letters
  moderator Helen Murphy <UCD>
  talk: – | Letters from the islands
    Tom Barker <National Library>
  talk: – | The reading room in 1950
    Aoife Brennan <Offaly Archives>
break 11:00: – | Coffee
block 11:30-12:30: – | Maps
  moderator Paul Smith <City Museum>
  talk: – | Parishes on paper
    Joan Avery <County Office>
  talk: – | Rivers that moved
    Mark Lowe <Independent researcher>
discussion 12:30-13:15: – | Panel: Who keeps the keys?
  moderator Helen Murphy <UCD>
  moderator Emma Fowler <Hub>
  Tom Barker <Cash Working Group>
  Joan Avery <County Office>`,
  },
  {
    name: 'Sheet without a head, houses in the last column (FR)',
    text: `Les haies, du bocage au village\t18 mars 2027\t\t
9h00\t9h30\tAccueil café\t
9h30\t10h00\tPourquoi replanter ?\tNadège Ollivier\tINRAE
10h00\t10h30\tTailler sans abîmer\tCorentin Le Bihan\ttechnicien de rivière
10h30\t11h00\tPause\t\t
11h00\t11h30\tCe que coûte un kilomètre\tÉlise Garnier\tChambre d'agriculture`,
    says: `2027-03-18
title Les haies, du bocage au village | –
break 09:00-09:30: Accueil café | –
talk 09:30-10:00: Pourquoi replanter ? | –
  Nadège Ollivier <INRAE>
talk 10:00-10:30: Tailler sans abîmer | –
  Corentin Le Bihan <technicien de rivière>
break 10:30-11:00: Pause | –
talk 11:00-11:30: Ce que coûte un kilomètre | –
  Élise Garnier <Chambre d'agriculture>`,
  },
  {
    name: 'Sheet: cells of several lines, the first of them empty (EN)',
    text: `Night work and health\t9 April 2027\t\t
Session\tTime\tTitle\tSpeakers
\t09:00\tCoffee\t
Measuring\t09:30\tSleep diaries of bus drivers\tMegan Price, Cardiff University
\t10:00\tWhat a wristband misses\t"Iwan Rees, Public Health Wales
Gareth Hughes, Unite"
\t10:30\tQ&A\t
Acting\t11:00\tA quiet room on every ward\t"Anita Kapoor
Leeds Teaching Hospitals"
\t11:30\tClose\t`,
    says: `2027-04-09
title – | Night work and health
break 09:00: – | Coffee
block: – | Measuring
  talk 09:30: – | Sleep diaries of bus drivers
    Megan Price <Cardiff University>
  talk 10:00: – | What a wristband misses
    Iwan Rees <Public Health Wales>
    Gareth Hughes <Unite>
  discussion 10:30: – | Q&A
block: – | Acting
  talk 11:00-11:30: – | A quiet room on every ward
    Anita Kapoor <Leeds Teaching Hospitals>`,
  },
  {
    name: 'Sheet: times and titles in one cell beside people and houses (EN)',
    text: `Peat and people\t14 April 2027\t
09:00 Registration\t\t
09:30 Rewetting a raised bog\tAoife Daly\tBord na Móna
10:15 Counting curlews from a kitchen window\tHamish Reid\tBirdWatch Fife
11:00 Coffee\t\t
11:30 Who pays for wet ground?\tRashid Malik\tUniversity of Hull`,
    says: `2027-04-14
title – | Peat and people
talk 09:00: – | Registration
talk 09:30: – | Rewetting a raised bog
  Aoife Daly <Bord na Móna>
talk 10:15: – | Counting curlews from a kitchen window
  Hamish Reid <BirdWatch Fife>
break 11:00: – | Coffee
talk 11:30: – | Who pays for wet ground?
  Rashid Malik <University of Hull>`,
  },
  {
    name: 'sessions and their times in cells that span rows',
    text: `Regards croisés sur la forêt
Lundi 9 mars 2026
Horaires\tSessions\tCommunications\tIntervenants
9h00\t\tAccueil café\t
9h30–11h00\tSession 1 – Mesurer / Modération : Paul Lenoir\tCompter les arbres depuis l'espace\tMarie Duval (ONF)
〃\t〃\tCe que disent les vieux cadastres\tJean Petit, Université de Lorraine
11h00\tPause\t\t
11h15–12h30\tSession 2 – Exploiter / Modération : Anne Roux\tLe prix du bois, une affaire locale\tKarim Saïdi
〃\t〃\tDiscussion avec la salle\t
12h30\tDéjeuner\t\t
14h00\tVisite de la scierie\t\t
`,
    says: `2026-03-09
title Regards croisés sur la forêt | –
break 09:00: Accueil café | –
block 09:30-11:00: Mesurer | –
  moderator Paul Lenoir
  talk: Compter les arbres depuis l'espace | –
    Marie Duval <ONF>
  talk: Ce que disent les vieux cadastres | –
    Jean Petit <Université de Lorraine>
break 11:00: Pause | –
block 11:15-12:30: Exploiter | –
  moderator Anne Roux
  talk: Le prix du bois, une affaire locale | –
    Karim Saïdi
  discussion: Discussion avec la salle | –
break 12:30: Déjeuner | –
talk 14:00: Visite de la scierie | –`,
  },
  {
    name: 'a sheet of a seminar, sessions in a first column, the speaker before the title',
    text: `Séminaire Droit et climat
Session\tHeure\tIntervenant\tInstitution\tTitre
I. Juger\t9h30\tPaul Ferry\tLyon 3\tLe juge et la preuve
\t10h00\tAnna Costa\tMilan\tLes experts au prétoire
\t10h30\t\t\tPause
II. Gouverner\t11h00\tLise Roy\tLaval\tLe plan et la règle
\t11h30\tJonas Weber\tBerne\tVotations climatiques
\t12h00\t\t\tDiscussion générale
`,
    says: `title Séminaire Droit et climat | –
block: Juger | –
  talk 09:30: Le juge et la preuve | –
    Paul Ferry <Lyon 3>
  talk 10:00: Les experts au prétoire | –
    Anna Costa <Milan>
break 10:30: Pause | –
block: Gouverner | –
  talk 11:00: Le plan et la règle | –
    Lise Roy <Laval>
  talk 11:30: Votations climatiques | –
    Jonas Weber <Berne>
  discussion 12:00: Discussion générale | –`,
  },
  {
    name: 'what, who and where in columns, and workshops to choose from',
    text: `Annual Volunteers Meeting
Saturday 21 November 2026
WHEN\tWHAT\tWHO\tWHERE
9.45am\tArrive & coffee\t\tFoyer
10.15am\tWelcome\tJanet Pugh (Chair)\tMain Hall
10.30am\tThe year in numbers\tDerek Small, Treasurer\tMain Hall
11.00am\tWorkshops (choose one):\t\t
\tA. Reading hedgerows\tPippa Stone\tRoom 1
\tB. Bats for beginners\tOwen Hale (Bat Trust)\tRoom 2
12.30pm\tLunch\t\tCanteen
1.30pm\tWalk to the fen\tDerek Small\tMeet at gate
3.00pm\tTea and goodbyes\t\tFoyer
`,
    says: `2026-11-21
title – | Annual Volunteers Meeting
break 09:45: – | Arrive & coffee
talk 10:15: – | Welcome
  moderator Janet Pugh
talk 10:30: – | The year in numbers
  Derek Small <Treasurer>
block 11:00: – | Workshops
  discussion: – | Reading hedgerows
    Pippa Stone
  discussion: – | Bats for beginners
    Owen Hale <Bat Trust>
break 12:30: – | Lunch
talk 13:30: – | Walk to the fen
  Derek Small
break 15:00: – | Tea and goodbyes
left out Foyer
left out Main Hall
left out Main Hall
left out Room 1
left out Room 2
left out Canteen
left out Meet at gate
left out Foyer`,
  },
  {
    name: 'half days in rows, and a list in which one is not named',
    text: `Rencontre régionale santé-environnement
Matinée\t\t
9h15\tAccueil\t
9h30\tIntroduction\tDr Luc Besson (ARS)
9h45\tQualité de l'air intérieur des écoles\tNadia Cherif (Atmo) / Pierre Gold (Ville de Lyon)
10h30\tQuestions-réponses\t
Après-midi\t\t
14h\tTable ronde « Agir sans attendre »\tAnimatrice : Zoé Lamy, journaliste / Participants : Luc Besson ; Nadia Cherif ; un maire rural
15h30\tConclusion\tDr Luc Besson
`,
    says: `title Rencontre régionale santé-environnement | –
block: Matinée | –
  talk 09:15: Accueil | –
  talk 09:30: Introduction | –
    Luc Besson <ARS>
  talk 09:45: Qualité de l'air intérieur des écoles | –
    Nadia Cherif <Atmo>
    Pierre Gold <Ville de Lyon>
  discussion 10:30: Questions-réponses | –
block: Après-midi | –
  discussion 14:00: Table ronde : Agir sans attendre | –
    moderator Zoé Lamy <journaliste>
    Luc Besson
    Nadia Cherif
  talk 15:30: Conclusion | –
    Luc Besson`,
  },
  {
    name: 'a sheet with unknown heads and how each session goes',
    text: `Learning exchange – agenda v2
Date:\t18 Feb 2026
Venue:\tHotel Serena, Kigali
Facilitator:\tAline Uwase, CARE
Time\tSession title\tMethodology\tResponsible person
8:30-9:00\tArrival and registration\t\tAdmin team
9:00-9:20\tWelcome and introductions\tPlenary\tAline Uwase
9:20-10:15\tVillage savings groups: what lasts\tPresentation\tEric Habimana, CARE Rwanda
10:15-10:30\tTea break\t\t
10:30-12:00\tCountry case studies\tGroup work\tAll
12:00-13:00\tGallery walk\tPlenary\tAline Uwase & Eric Habimana
13:00-14:00\tLunch\t\t
14:00-15:00\tCommitments\tPair work\tAll participants
15:00\tClosing\t\tJean Bosco Ndayisenga, Country Director
`,
    says: `2026-02-18
title – | Learning exchange – agenda v2
moderator Aline Uwase <CARE>
talk 08:30-09:00: – | Arrival and registration
talk 09:00-09:20: – | Welcome and introductions
  Aline Uwase
talk 09:20-10:15: – | Village savings groups: what lasts
  Eric Habimana <CARE Rwanda>
break 10:15-10:30: – | Tea break
discussion 10:30-12:00: – | Country case studies
talk 12:00-13:00: – | Gallery walk
  Aline Uwase
  Eric Habimana
break 13:00-14:00: – | Lunch
discussion 14:00-15:00: – | Commitments
talk 15:00: – | Closing
  Jean Bosco Ndayisenga <Country Director>
left out Venue: Hotel Serena, Kigali
left out Admin team`,
  },
  {
    name: 'two rooms side by side',
    text: `Symposium on Small Grammars
Friday 12 June 2026
Time\tRoom A: Phonology\tRoom B: Syntax
9:30\tOpening\t
10:00\tTone loss in Wu / Ling Zhao (SOAS)\tClitics in motion / Petra Novak (Zagreb)
10:30\tVowels of Orkney / Ewan Flett (Edinburgh)\tRelative clauses, relatively / Sam Osei (Legon)
11:00\tCoffee\t
11:30\tPlenary: Why small? / Ana Beltrán (UPV)\t
`,
    says: `2026-06-12
title – | Symposium on Small Grammars
talk 09:30: – | Opening
talk 10:00: – | Tone loss in Wu
  Ling Zhao <SOAS>
talk 10:00: – | Clitics in motion
  Petra Novak <Zagreb>
talk 10:30: – | Vowels of Orkney
  Ewan Flett <Edinburgh>
talk 10:30: – | Relative clauses, relatively
  Sam Osei <Legon>
break 11:00: – | Coffee
talk 11:30: – | Plenary: Why small?
  Ana Beltrán <UPV>`,
  },
  {
    name: 'sessions with their times and chairs above talks without any',
    text: `Museum Access Forum
Thursday 19 November 2026
10:00 – 10:20\tRegistration\t
10:20 – 10:30\tWelcome\tSarah Dunn, Director
10:30 – 11:45\tSESSION ONE: TOUCH (Chair: Ben Cole)\t
\tHandling collections after Covid\tPriya Shah, V&A
\tBraille labels: a trial\tColin Marsh, RNIB
11:45 – 12:00\tTea\t
12:00 – 13:00\tSESSION TWO: SOUND (Chair: Amy Wu)\t
\tQuiet hours\tLouise Hart, Tate
\tAudio description by visitors\tSam Idris, freelance
13:00 – 14:00\tLunch\t
14:00 – 15:00\tPanel: What do visitors want?\tBen Cole (chair), Priya Shah, Sam Idris
`,
    says: `2026-11-19
title – | Museum Access Forum
talk 10:00-10:20: – | Registration
talk 10:20-10:30: – | Welcome
  Sarah Dunn <Director>
block 10:30-11:45: – | TOUCH
  moderator Ben Cole
  talk: – | Handling collections after Covid
    Priya Shah <V&A>
  talk: – | Braille labels: a trial
    Colin Marsh <RNIB>
break 11:45-12:00: – | Tea
block 12:00-13:00: – | SOUND
  moderator Amy Wu
  talk: – | Quiet hours
    Louise Hart <Tate>
  talk: – | Audio description by visitors
    Sam Idris <freelance>
break 13:00-14:00: – | Lunch
discussion 14:00-15:00: – | Panel: What do visitors want?
  moderator Ben Cole
  Priya Shah
  Sam Idris`,
  },
  {
    name: 'a day in each column, breaks once for both',
    text: `Winter School in Plasma Physics
Time\tMonday 18 January 2027\tTuesday 19 January 2027
09:00\tWaves I / G. Haas\tInstabilities / P. Roux
10:30\tCoffee\t
11:00\tExercises\tLab visit
12:30\tLunch\tLunch and departure
`,
    says: `2027-01-18
title – | Winter School in Plasma Physics
talk 09:00: – | Waves I
  G. Haas
break 10:30: – | Coffee
talk 11:00: – | Exercises
break 12:30: – | Lunch
talk 2027-01-19 09:00: – | Instabilities
  P. Roux
break 2027-01-19 10:30: – | Coffee
talk 2027-01-19 11:00: – | Lab visit
break 2027-01-19 12:30: – | Lunch and departure`,
  },
  {
    name: 'the English row below the French one, without a time',
    text: `Semences et marchés locaux
Seeds and Local Markets
Ségou, 13 octobre 2027

9h00\tOuverture de la rencontre\t
\tOpening of the meeting\t
9h20\tLes foires de village\tAwa Traoré (IER)
\tThe village fairs\t
10h00\tPause\t
\tBreak\t
10h20\tTravaux en groupes\t
\tGroup work\t
`,
    says: `2027-10-13
title Semences et marchés locaux | Seeds and Local Markets
talk 09:00: Ouverture de la rencontre | Opening of the meeting
talk 09:20: Les foires de village | The village fairs
  Awa Traoré <IER>
break 10:00: Pause | Break
discussion 10:20: Travaux en groupes | Group work
left out Ségou`,
  },
  {
    name: 'candidates, titles and respondents, with a column of counts',
    html: `<p>PhD Colloquium in Musicology — 7 May 2027, Cork</p><table border=1 class=MsoTableGrid style="border-collapse:collapse"><tr><th><p class=MsoNormal><b>Slot</b></p></th><th><p class=MsoNormal><b>Time</b></p></th><th><p class=MsoNormal><b>Candidate</b></p></th><th><p class=MsoNormal><b>Provisional title</b></p></th><th><p class=MsoNormal><b>Respondent</b></p></th></tr><tr><td><p class=MsoNormal>1<o:p></o:p></p></td><td><p class=MsoNormal>10:00<o:p></o:p></p></td><td><p class=MsoNormal>Orla Byrne<o:p></o:p></p></td><td><p class=MsoNormal>Sean-nós and the archive<o:p></o:p></p></td><td><p class=MsoNormal>Dr Tim Hale<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>2<o:p></o:p></p></td><td><p class=MsoNormal>10:45<o:p></o:p></p></td><td><p class=MsoNormal>Marek Zych<o:p></o:p></p></td><td><p class=MsoNormal>Prog rock behind the wall<o:p></o:p></p></td><td><p class=MsoNormal>Prof Ann Fox<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>–<o:p></o:p></p></td><td><p class=MsoNormal>11:30<o:p></o:p></p></td><td><p class=MsoNormal>Tea<o:p></o:p></p></td><td><p class=MsoNormal><o:p></o:p></p></td><td><p class=MsoNormal><o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>3<o:p></o:p></p></td><td><p class=MsoNormal>11:45<o:p></o:p></p></td><td><p class=MsoNormal>Ling Wu<o:p></o:p></p></td><td><p class=MsoNormal>Erhu in Dublin<o:p></o:p></p></td><td><p class=MsoNormal>Dr Tim Hale<o:p></o:p></p></td></tr></table>`,
    says: `2027-05-07
title – | PhD Colloquium in Musicology
talk 10:00: – | Sean-nós and the archive
  Orla Byrne
  discussant Tim Hale
talk 10:45: – | Prog rock behind the wall
  Marek Zych
  discussant Ann Fox
break 11:30: – | Tea
talk 11:45: – | Erhu in Dublin
  Ling Wu
  discussant Tim Hale
left out Cork`,
  },
  {
    name: 'panels and an opening as lists in a cell, in French',
    html: `<p>Forum « L’eau en partage »</p><p>Dakar, le 22 mars 2027</p><table border=1 class=MsoTableGrid style="border-collapse:collapse"><tr><td><p class=MsoNormal>8h30 – 9h00<o:p></o:p></p></td><td><p class=MsoNormal>Mise en place et accueil des invités<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>9h00 – 9h30<o:p></o:p></p></td><td><p class=MsoNormal>Cérémonie d’ouverture :<o:p></o:p></p><p class=MsoNormal>- Mot de bienvenue du Directeur de l’ONAS, M. Alioune Sarr<o:p></o:p></p><p class=MsoNormal>- Allocution du Représentant Résident de l’UNICEF, Mme Silvia Danailov<o:p></o:p></p><p class=MsoNormal>- Discours d’ouverture du Ministre de l’Hydraulique<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>9h30 – 10h30<o:p></o:p></p></td><td><p class=MsoNormal>Panel 1 : Villes et assainissement<o:p></o:p></p><p class=MsoNormal>Modérateur : Dr Khady Ndiaye (UCAD)<o:p></o:p></p><p class=MsoNormal>Panélistes :<o:p></o:p></p><p class=MsoNormal>- M. Ibrahima Fall, ONAS<o:p></o:p></p><p class=MsoNormal>- Mme Astou Diop, Enda Tiers Monde<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>10h30 – 10h45<o:p></o:p></p></td><td><p class=MsoNormal>Pause-café<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>10h45 – 12h00<o:p></o:p></p></td><td><p class=MsoNormal>Plénière de restitution et clôture<o:p></o:p></p></td></tr></table>`,
    says: `2027-03-22
title L’eau en partage | –
talk 08:30-09:00: Mise en place et accueil des invités | –
block 09:00-09:30: Cérémonie d’ouverture | –
  talk: Mot de bienvenue | –
    Alioune Sarr <Directeur de l’ONAS>
  talk: Allocution | –
    Silvia Danailov <Représentant Résident de l’UNICEF>
  talk: Discours d’ouverture du Ministre de l’Hydraulique | –
discussion 09:30-10:30: Villes et assainissement | –
  moderator Khady Ndiaye <UCAD>
  Ibrahima Fall <ONAS>
  Astou Diop <Enda Tiers Monde>
break 10:30-10:45: Pause-café | –
talk 10:45-12:00: Plénière de restitution et clôture | –
left out Dakar`,
  },
  {
    name: 'several sessions of half a day in one cell',
    html: `<p>Journée des familles – EHPAD Les Tilleuls</p><p>Samedi 12 juin 2027</p><table><tr><td>Matin</td><td>10h : mot du directeur, Alain Joly<br>10h15 : présentation du projet de vie, par Céline Faure<br>11h : visite du jardin</td></tr><tr><td>Après-midi</td><td>14h30 : concert de la chorale<br>15h30 : goûter</td></tr></table>`,
    says: `2027-06-12
title Journée des familles – EHPAD Les Tilleuls | –
block: Matin | –
  talk 10:00: mot du directeur | –
    Alain Joly
  talk 10:15: présentation du projet de vie | –
    Céline Faure
  talk 11:00: visite du jardin | –
block: Après-midi | –
  talk 14:30: concert de la chorale | –
break 15:30: goûter | –`,
  },
  {
    name: 'two days that are only counted, in a sheet',
    text: `PROGRAMME\t\t\t
National Seed Policy Review Workshop\t\t\t
Accra, 13–14 July 2027\t\t\t
\t\t\t
DAY ONE\t\t\t
TIME\tACTIVITY\tRESPONSIBLE\t
8:30–9:00\tArrival & Registration\tSecretariat\t
9:00–9:20\tWelcome Address\tDr. Felicia Ansah, CSIR-CRI\t
9:20–10:30\tPresentation of the Draft Policy\tMr. Kwame Boadi, MoFA\t
10:30–11:00\tSnack Break\t\t
DAY TWO\t\t\t
TIME\tACTIVITY\tRESPONSIBLE\t
9:00–11:00\tGroup Work on Thematic Areas\tFacilitators\t
11:00–12:30\tPlenary Presentations\tGroup Rapporteurs\t
12:30–12:45\tClosing Remarks\tDr. Felicia Ansah\t`,
    says: `2027-07-13
title – | National Seed Policy Review Workshop
talk 08:30-09:00: – | Arrival & Registration
talk 09:00-09:20: – | Welcome Address
  Felicia Ansah <CSIR-CRI>
talk 09:20-10:30: – | Presentation of the Draft Policy
  Kwame Boadi <MoFA>
break 10:30-11:00: – | Snack Break
discussion 2027-07-14 09:00-11:00: – | Group Work on Thematic Areas
talk 2027-07-14 11:00-12:30: – | Plenary Presentations
talk 2027-07-14 12:30-12:45: – | Closing Remarks
  Felicia Ansah
left out Accra
left out Secretariat
left out Group Rapporteurs`,
  },
  {
    name: 'A sheet in French whose head has labels beside values, two pairs in a row, and organisers below each other (tabs)',
    text: `Atelier\tRéparer les sols après la mine\t\t\t
Numéro\t3 / 5\t\t\t
Date\tjeudi 12 mars 2026\tHoraire\t9h-17h\t
Lieu\tMSH Mondes, Nanterre\tSalle\t204\t
Organisateurs\tPaul Lemoine (CNRS)\t\t\t
\tAnna Kovacs\tUniversité de Lille\t\t
\t\t\t\t
Heure\tTitre\tIntervenant\tInstitution\tRemarques
9h00\tAccueil\t\t\t
9h30\tDes sols sans mémoire\tClaire Fabre\tINRAE\t
11h00\tPause\t\t\t
11h20\tDiscussion\t\t\t`,
    says: `2026-03-12 09:00-17:00
number 3
title Réparer les sols après la mine | –
moderator Paul Lemoine <CNRS>
moderator Anna Kovacs <Université de Lille>
talk 09:00: Accueil | –
talk 09:30: Des sols sans mémoire | –
  Claire Fabre <INRAE>
break 11:00: Pause | –
discussion 11:20: Discussion | –
left out Lieu: MSH Mondes, Nanterre
left out Salle: 204`,
  },
  {
    name: 'A sheet with columns of both languages, and a head in the same columns (tabs)',
    text: `\tLangues en partage : qui traduit, qui se tait ?\tSharing Languages: Who Translates, Who Is Silent?\t\t
\tAtelier n° 2\tWorkshop no. 2\t\t
\tGenève, 17 juin 2026\tGeneva, 17 June 2026\t\t
Organisation / Organisers\tNadia Perret (Université de Genève), Yves Blanc (EPFL)\t\t\t
\t\t\t\t
Heure / Time\tFrançais\tEnglish\tIntervenant / Speaker\tAffiliation
09:00\tAccueil\tRegistration\t\t
09:15\tLa langue du guichet\tThe language of the counter\tYves Blanc\tEPFL
10:45\tPause\tBreak\t\t`,
    says: `2026-06-17
number 2
title Langues en partage : qui traduit, qui se tait ? | Sharing Languages: Who Translates, Who Is Silent?
moderator Nadia Perret <Université de Genève>
moderator Yves Blanc <EPFL>
talk 09:00: Accueil | Registration
talk 09:15: La langue du guichet | The language of the counter
  Yves Blanc <EPFL>
break 10:45: Pause | Break
left out Genève
left out Geneva`,
  },
  {
    name: 'A sheet without heads of columns: series and number, place before the day, who leads and of what in cells (tabs)',
    text: `City Libraries – Reading Forward\tSession 3\t\t
Making Space for Teenagers\t\t\t
City Library, Grand Parade\tFriday 9 October 2026\t\t
Workshop lead\tProf. Aoife Daly\tUniversity College Cork\t
9:30\t20\tTea and registration\t
10:00\t30\tWhy teens leave\tNiall Casey
10:30\t30\tA room of their own\tMaeve Lynch
11:15\t15\tBreak\t`,
    says: `2026-10-09
number 3
title – | Making Space for Teenagers
moderator Aoife Daly <University College Cork>
break 09:30 (20): – | Tea and registration
talk 10:00 (30): – | Why teens leave
  Niall Casey
talk 10:30 (30): – | A room of their own
  Maeve Lynch
break 11:15 (15): – | Break
left out City Libraries – Reading Forward – Session 3
left out City Library, Grand Parade`,
  },
  {
    name: 'A sheet of several days that are counted (tabs)',
    text: `Atelier des partenaires
Tampere, 9 et 10 juin 2026

J1\t9h00-9h30\tAccueil\t
\t9h30-10h15\tLa chaleur des pierres\tAino Laine
\t11h\tPause\t
J2\t9h00-10h00\tLa suite\tErik Dahl
\t10h00-10h15\tPause\t`,
    says: `2026-06-09
title Atelier des partenaires | –
talk 09:00-09:30: Accueil | –
talk 09:30-10:15: La chaleur des pierres | –
  Aino Laine
break 11:00: Pause | –
talk 2026-06-10 09:00-10:00: La suite | –
  Erik Dahl
break 2026-06-10 10:00-10:15: Pause | –
left out Tampere`,
  },
  {
    name: 'A table with a block in a cell: who chairs, and titles and people in turn',
    text: `Soigner sans hôpital
Rennes, 6 mai 2026

9h00-10h30\tSoigner chez soi / Modération : Dr Luc Faure / L'infirmière et la clé / Anne Petit, CHU de Brest / La nuit à domicile / Marc Leroy, ADMR
10h30-10h45\tPause
10h45-12h15\tSoigner loin / Modération : Dr Eva Roux / Le train du dépistage / Paul Simon, AP-HM / Un bus pour les dents / Léa Blanc, Mutualité française
12h15\tBuffet`,
    says: `2026-05-06
title Soigner sans hôpital | –
block 09:00-10:30: Soigner chez soi | –
  moderator Luc Faure
  talk: L'infirmière et la clé | –
    Anne Petit <CHU de Brest>
  talk: La nuit à domicile | –
    Marc Leroy <ADMR>
break 10:30-10:45: Pause | –
block 10:45-12:15: Soigner loin | –
  moderator Eva Roux
  talk: Le train du dépistage | –
    Paul Simon <AP-HM>
  talk: Un bus pour les dents | –
    Léa Blanc <Mutualité française>
break 12:15: Buffet | –
left out Rennes`,
  },
  {
    name: 'A sheet whose blocks stand in each of their rows, with a break within one (tabs)',
    text: `Peat Partners Meeting
Aberystwyth, 5 May 2026

Start\tEnd\tSession\tTitle\tSpeaker\tAffiliation
09:00\t09:30\t\tRegistration and coffee\t\t
09:50\t10:20\tField data\tPeat depth: third survey\tOwen Maddocks\tNatural Resources Wales
10:20\t10:50\tField data\tCheap sensors, expensive mistakes\tJonas Ekdahl\tSLU
10:50\t11:10\t\tCoffee\t\t
11:10\t11:40\tField data\tSampling with farmers\tKatarzyna Wolny\tSLU
12:10\t13:30\t\tLunch\t\t
13:30\t14:00\tModels\tCarbon budgets at field scale\tAurélie Castaing\tINRAE
14:00\t14:30\tModels\tUncertainty for beginners\tRhian Prosser\tAberystwyth University
14:45\t17:00\t\tVisit to the catchment\t\t`,
    says: `2026-05-05
title – | Peat Partners Meeting
break 09:00-09:30: – | Registration and coffee
block: – | Field data
  talk 09:50-10:20: – | Peat depth: third survey
    Owen Maddocks <Natural Resources Wales>
  talk 10:20-10:50: – | Cheap sensors, expensive mistakes
    Jonas Ekdahl <SLU>
  break 10:50-11:10: – | Coffee
  talk 11:10-11:40: – | Sampling with farmers
    Katarzyna Wolny <SLU>
break 12:10-13:30: – | Lunch
block: – | Models
  talk 13:30-14:00: – | Carbon budgets at field scale
    Aurélie Castaing <INRAE>
  talk 14:00-14:30: – | Uncertainty for beginners
    Rhian Prosser <Aberystwyth University>
talk 14:45-17:00: – | Visit to the catchment
left out Aberystwyth`,
  },
  {
    name: 'A table below an office that is told once, a name in both languages, and headings of rows in two lines',
    text: `Secrétariat aux affaires maritimes
Nos rivages demain / Our Shores Tomorrow
Jeudi 8 octobre 2026 / Thursday 8 October 2026

9 h – 16 h

Cette journée réunit les communes du littoral autour de l'érosion.

09:00\tAccueil café / Welcome coffee
09:30\tOuverture / Opening / Nadia Lebrun, Ville de Gaspé
Savoirs locaux
Local knowledge
10:00\tCartographier avec les pêcheurs / Mapping with fishers / Owen Keough, Memorial University
10:45\tLa mémoire des tempêtes / The memory of storms / Julie Arsenault, UQAR
Outils et suivi
Tools and monitoring
13:30\tDes drones à bas coût / Low-cost drones / Simon Leduc, Ouranos
14:15\tQuestions et débat / Questions and debate`,
    says: `2026-10-08 09:00-16:00
title Nos rivages demain | Our Shores Tomorrow
abstract Cette journée réunit les communes du littoral autour de l'érosion. | –
break 09:00: Accueil café | Welcome coffee
talk 09:30: Ouverture | Opening
  Nadia Lebrun <Ville de Gaspé>
block: Savoirs locaux | Local knowledge
  talk 10:00: Cartographier avec les pêcheurs | Mapping with fishers
    Owen Keough <Memorial University>
  talk 10:45: La mémoire des tempêtes | The memory of storms
    Julie Arsenault <UQAR>
block: Outils et suivi | Tools and monitoring
  talk 13:30: Des drones à bas coût | Low-cost drones
    Simon Leduc <Ouranos>
  discussion 14:15: Questions et débat | Questions and debate
left out Secrétariat aux affaires maritimes`,
  },
  {
    name: 'A table of times and places above it, whoever speaks before the title, and who answers below each heading',
    text: `Journée des doctorants du laboratoire Espaces
Habiter les marges
Mardi 9 juin 2026
Auditorium du campus, 9h30-17h

9h30\tAccueil et café\t
9h45\tIntroduction\t
Villes moyennes
Discutante : Carole Mercier (INRAE)
10h00\tLucas Perrin\tVivre près des rails
10h30\tAminata Sow\tLes jardins de la gare
11h00\tPause\t
Campagnes
Discutant : Paul Garnier (Université de Caen)
14h00\tJulie Morel\tLe retour des écoles
14h30\tHugo Blanchet\tCommerces et tournées
15h00\tDiscussion\t`,
    says: `2026-06-09 09:30-17:00
title Habiter les marges | –
subtitle Journée des doctorants du laboratoire Espaces | –
break 09:30: Accueil et café | –
talk 09:45: Introduction | –
block: Villes moyennes | –
  discussant Carole Mercier <INRAE>
  talk 10:00: Vivre près des rails | –
    Lucas Perrin
  talk 10:30: Les jardins de la gare | –
    Aminata Sow
break 11:00: Pause | –
block: Campagnes | –
  discussant Paul Garnier <Université de Caen>
  talk 14:00: Le retour des écoles | –
    Julie Morel
  talk 14:30: Commerces et tournées | –
    Hugo Blanchet
  discussion 15:00: Discussion | –
left out Auditorium du campus`,
  },
  {
    name: 'Half days in two lines, each in one language, above rows with strokes',
    text: `Archives du mouvement / Archives of Movement
Vendredi 6 novembre 2026 / Friday 6 November 2026

MATIN
MORNING
09:00\tOuverture / Opening / Tania Muller, CNA
09:30\tFilmer la danse / Filming dance / Rui Teixeira, ESMAE
APRÈS-MIDI
AFTERNOON
14:00\tGarder les costumes / Keeping costumes / Carole Weber, Ville de Metz
15:00\tQuestions et réponses / Questions and answers`,
    says: `2026-11-06
title Archives du mouvement | Archives of Movement
block: MATIN | MORNING
  talk 09:00: Ouverture | Opening
    Tania Muller <CNA>
  talk 09:30: Filmer la danse | Filming dance
    Rui Teixeira <ESMAE>
block: APRÈS-MIDI | AFTERNOON
  talk 14:00: Garder les costumes | Keeping costumes
    Carole Weber <Ville de Metz>
  discussion 15:00: Questions et réponses | Questions and answers`,
  },
  {
    name: 'A sheet of a meeting with its town and days in one cell, what the paper is below it (tabs)',
    text: `TIDELINE Mid-term Workshop, Gdynia, 6-7 November 2026\t\t\t\t
Programme of the workshop\t\t\t\t
Date\tStart\tEnd\tItem\tWho
06/11/2026\t13:30\t13:45\tWelcome\tMarta Zielińska
06/11/2026\t13:45\t14:15\tSediment monitoring in the Oder\tPetr Novák
07/11/2026\t09:00\t09:45\tFlood maps for municipalities\tIlse Claes
07/11/2026\t12:00\t13:00\tLunch\t`,
    says: `2026-11-06
title – | TIDELINE Mid-term Workshop
talk 13:30-13:45: – | Welcome
  Marta Zielińska
talk 13:45-14:15: – | Sediment monitoring in the Oder
  Petr Novák
talk 2026-11-07 09:00-09:45: – | Flood maps for municipalities
  Ilse Claes
break 2026-11-07 12:00-13:00: – | Lunch
left out Gdynia`,
  },
  {
    name: 'A name in French and in English in two lines, of which one begins like a place',
    text: `Noms de rues, noms de lieux
Building Memory, Naming Places
Le jeudi 26 novembre 2026 / Thursday, November 26, 2026

Heure / Time\tProgramme\tProgram
8:30\tInscription et café\tRegistration and coffee
9:00\tMot de bienvenue / Gilles Roy, Université de Moncton\tWelcoming remarks / Gilles Roy, Université de Moncton
9:20\tCartes scolaires et noms effacés / Peter Boyd, Dalhousie University\tSchool maps and erased names / Peter Boyd, Dalhousie University
10:50\tPause santé\tHealth break
11:10\tDiscussion en petits groupes\tSmall group discussion`,
    says: `2026-11-26
title Noms de rues, noms de lieux | Building Memory, Naming Places
break 08:30: Inscription et café | Registration and coffee
talk 09:00: Mot de bienvenue | Welcoming remarks
  Gilles Roy <Université de Moncton>
talk 09:20: Cartes scolaires et noms effacés | School maps and erased names
  Peter Boyd <Dalhousie University>
break 10:50: Pause santé | Health break
discussion 11:10: Discussion en petits groupes | Small group discussion`,
  },
  {
    name: 'talks in a cell with a chair behind them, one of whom nobody is known, and questions',
    text: `Journée des tourbières
Jeudi 11 mars 2027

9h	Accueil café
9h30 – 11h	Observer les étiages (15 min par intervention) / 1. Trente ans de débits - Romain Cessac (DREAL Normandie) / 2. Le sphagnum en serre - Élodie Marchais (BRGM) / 3. Drains anciens – intervenant à confirmer / Questions et échanges / Présidence : Nadège Thouvenin (INRAE)
11h	Pause
11h15	Awa Diop (CNRS) / « On vous a vue sur la digue » / Discutante : Claire Martin (Université de Rennes)
12h	Conclusion / Marc Lebreton`,
    says: `2027-03-11
title Journée des tourbières | –
break 09:00: Accueil café | –
block 09:30-11:00: Observer les étiages | –
  moderator Nadège Thouvenin <INRAE>
  talk (15): Trente ans de débits | –
    Romain Cessac <DREAL Normandie>
  talk (15): Le sphagnum en serre | –
    Élodie Marchais <BRGM>
  talk (15): Drains anciens | –
  discussion: Questions et échanges | –
break 11:00: Pause | –
talk 11:15: On vous a vue sur la digue | –
  Awa Diop <CNRS>
  discussant Claire Martin <Université de Rennes>
talk 12:00: Conclusion | –
  Marc Lebreton`,
  },
  {
    name: 'whoever speaks before each title in a cell, with letters',
    text: `Floodplain Study Day
Thursday 11 March 2027

9:00	Welcome / Helen Murphy
9:30 – 11:00	Who owns the floodplain? (chair: Tom Barker, UCD) / a) Joseph Banda (University of Zambia): Customary tenure and seasonal grazing / b) Aoife Brennan (Offaly County Council): Letters from the islands / Discussion
11:00	Break
11:30	Sam Tolhurst, Ramsgate Museum / Mapping with communities
12:15	Closing remarks / Helen Murphy`,
    says: `2027-03-11
title – | Floodplain Study Day
talk 09:00: – | Welcome
  Helen Murphy
block 09:30-11:00: – | Who owns the floodplain?
  moderator Tom Barker <UCD>
  talk: – | Customary tenure and seasonal grazing
    Joseph Banda <University of Zambia>
  talk: – | Letters from the islands
    Aoife Brennan <Offaly County Council>
  discussion: – | Discussion
break 11:00: – | Break
talk 11:30: – | Mapping with communities
  Sam Tolhurst <Ramsgate Museum>
talk 12:15: – | Closing remarks
  Helen Murphy`,
  },
  {
    name: 'a block and its talks in both languages in one cell, and one talk in English alone',
    text: `Semences libres / Free Seeds
16 juin 2027 / 16 June 2027

08:45	Accueil et café / Welcome coffee
09:15	Ouverture / Opening / Béatrice Montandon
09:30 – 10:45	Droits des paysans : où en est l’ONU ? / Peasants’ rights: where does the UN stand? / Modération / Chair: Luca Ferretti / - L’article 19, huit ans après / Article 19, eight years on – Amadou Sow, Coordination paysanne / - Les offices de brevets face aux variétés locales / Patent offices and local varieties – Helen Murphy, Seed Trust
10:45	Pause / Break
11:00	Transcribing labels with volunteers / Sam Tolhurst, Kew Gardens
11:40	Table ronde / Round table / Maisons de semences : trois expériences / Seed houses: three experiences / • Rosa Martin, Red Semillas / • Gérard Vidal, Graines du Quercy
12:30	Repas / Lunch`,
    says: `2027-06-16
title Semences libres | Free Seeds
break 08:45: Accueil et café | Welcome coffee
talk 09:15: Ouverture | Opening
  Béatrice Montandon
block 09:30-10:45: Droits des paysans : où en est l’ONU ? | Peasants’ rights: where does the UN stand?
  moderator Luca Ferretti
  talk: L’article 19, huit ans après | Article 19, eight years on
    Amadou Sow <Coordination paysanne>
  talk: Les offices de brevets face aux variétés locales | Patent offices and local varieties
    Helen Murphy <Seed Trust>
break 10:45: Pause | Break
talk 11:00: – | Transcribing labels with volunteers
  Sam Tolhurst <Kew Gardens>
discussion 11:40: Maisons de semences : trois expériences | Seed houses: three experiences
  Rosa Martin <Red Semillas>
  Gérard Vidal <Graines du Quercy>
break 12:30: Repas | Lunch`,
  },
  {
    name: 'two columns, each with times and talks in its cells',
    text: `RIVAGES PARTAGÉS / Mardi 6 octobre 2026	SHARED SHORES / Tuesday 6 October 2026
9h30 – 10h00 / Accueil, café	9.30 – 10.00 / Arrivals and coffee
10h00 – 10h15 / Ouverture / Claire Martin (Musée portuaire)	10.00 – 10.15 / Opening / Claire Martin (Musée portuaire)
10h15 – 11h30 / Deux expériences hors les murs / La péniche-musée - Hugo Durand (Ville de Dunkerque) / Des valises pour les écoles - Fiona Marsh (Kent County Council)	10.15 – 11.30 / Two outreach projects / The museum barge - Hugo Durand (Ville de Dunkerque) / Loan boxes for schools - Fiona Marsh (Kent County Council)
11h30 – 12h30 / Travail en groupes	11.30 – 12.30 / Work in groups
12h30 / Déjeuner	12.30 / Lunch`,
    says: `2026-10-06
title RIVAGES PARTAGÉS | SHARED SHORES
break 09:30-10:00: Accueil, café | Arrivals and coffee
talk 10:00-10:15: Ouverture | Opening
  Claire Martin <Musée portuaire>
block 10:15-11:30: Deux expériences hors les murs | Two outreach projects
  talk: La péniche-musée | The museum barge
    Hugo Durand <Ville de Dunkerque>
  talk: Des valises pour les écoles | Loan boxes for schools
    Fiona Marsh <Kent County Council>
discussion 11:30-12:30: Travail en groupes | Work in groups
break 12:30: Déjeuner | Lunch`,
  },
  {
    name: 'who is not sure to come, behind their house',
    text: `A day on the coast
4 May 2027

Time	Title	Who
9:00	The sea	Alan Fraser, Independent consultant (tbc)
10:00	The land	Dr Josefa Lewai, Lautoka Hospital (tbc)
11:00	Panel: Fires	Moderator: Peter Hollis / Mere Tokalau, Ministry of Health / Dr Josefa Lewai, Lautoka Hospital (tbc)`,
    says: `2027-05-04
title – | A day on the coast
talk 09:00: – | The sea
  Alan Fraser <Independent consultant>
talk 10:00: – | The land
  Josefa Lewai <Lautoka Hospital>
discussion 11:00: – | Panel: Fires
  moderator Peter Hollis
  Mere Tokalau <Ministry of Health>
  Josefa Lewai <Lautoka Hospital>`,
  },
  {
    name: 'a session in both languages, whose second is a manner of holding one too',
    text: `Une journée / A day
4 mai 2027 / 4 May 2027

9:30	Accueil / Welcome – Anna Smith
10:00	Les archives / The archives – Paul Martin (CNRS)
13:30	Atelier d’écoute / Listening session – Zoé Petit
16:00	Pause / Break`,
    says: `2027-05-04
title Une journée | A day
talk 09:30: Accueil | Welcome
  Anna Smith
talk 10:00: Les archives | The archives
  Paul Martin <CNRS>
discussion 13:30: Atelier d’écoute | Listening session
  Zoé Petit
break 16:00: Pause | Break`,
  },
  {
    name: 'two who chair on both sides of a dash, a book that is presented, a station in brackets',
    text: `La loi
12 mars 2027

9h30 Session 1 : La loi
Modération : Anne Dupont – Paul Durand
10h00 Les lacs – Jean Martin, CNRS
11h00 Présentation du livre par Anne Dupont, UNIL
12h00 Lecture d’un texte de Thomas d’Aquin
14h00 Les gares
(Victoria Station, London)
15h00 Débat
Modérateurs : Anne Dupont (UNIL) – Paul Durand (CNRS)`,
    says: `2027-03-12
title La loi | –
block 09:30: La loi | –
  moderator Anne Dupont
  moderator Paul Durand
  talk 10:00: Les lacs | –
    Jean Martin <CNRS>
  talk 11:00: Présentation du livre | –
    Anne Dupont <UNIL>
  talk 12:00: Lecture d’un texte de Thomas d’Aquin | –
  talk 14:00: Les gares (Victoria Station, London) | –
  discussion 15:00: Débat | –
    moderator Anne Dupont <UNIL>
    moderator Paul Durand <CNRS>`,
  },
]
