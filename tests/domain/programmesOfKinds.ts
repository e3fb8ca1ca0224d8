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
]
