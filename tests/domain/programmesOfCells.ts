import type { Sample } from './programmeOutline'

/** Tables and sheets: sessions that span rows, kinds and rooms in columns of their own, what is at the same time. */
export const programmesOfCells: readonly Sample[] = [
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
block 11:00: – | Workshops (choose one)
  talk: – | A. Reading hedgerows
    Pippa Stone
  talk: – | B. Bats for beginners
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
]
