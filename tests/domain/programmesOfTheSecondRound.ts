import type { Sample } from './programmeOutline'

/** Programmes that a second round of mending began with. */
export const programmesOfTheSecondRound: readonly Sample[] = [
  {
    name: 'UN-style annotated agenda, times right column',
    text: `Side event: Water in conflict zones
Geneva, 11 May 2027, 13:15-14:45, Room XXII

Moderator: Ms. Salome Keller, Geneva Water Hub

13:15  Opening
       H.E. Mr. Anders Holt, Permanent Representative of Norway
13:25  Panellists
       Mr. Faris Haddadin, ICRC
       Ms. Lucy Okello, UNICEF
       Dr. Tomas Vrba, Charles University
14:15  Interactive discussion
14:40  Closing remarks
       Ms. Salome Keller`,
    says: `2027-05-11 13:15-14:45
title – | Water in conflict zones
moderator Salome Keller <Geneva Water Hub>
talk 13:15: – | Opening
  Anders Holt <Permanent Representative of Norway>
talk 13:25: – | Panellists
  Faris Haddadin <ICRC>
  Lucy Okello <UNICEF>
  Tomas Vrba <Charles University>
discussion 14:15: – | Interactive discussion
talk 14:40: – | Closing remarks
  Salome Keller
left out Room XXII
left out Geneva`,
  },
  {
    name: 'French, hour after, « à partir de »',
    text: `Rencontres de l’écologie populaire
Dimanche 12 septembre 2027 – La Friche, Roubaix

Dès 9h30 : café d’accueil
10h-11h30 : « L’air que l’on respire », avec Hafid Bouazza (Atmo) et Céline Dupuis (médecin du travail)
11h30-12h30 : balade urbaine, guidée par Kévin Lemoine
12h30 : repas partagé
14h-16h : ateliers au choix
16h : clôture en musique`,
    says: `2027-09-12
title Rencontres de l’écologie populaire | –
break 09:30: café d’accueil | –
talk 10:00-11:30: L’air que l’on respire | –
  Hafid Bouazza <Atmo>
  Céline Dupuis <médecin du travail>
talk 11:30-12:30: balade urbaine | –
  Kévin Lemoine
break 12:30: repas partagé | –
discussion 14:00-16:00: ateliers au choix | –
talk 16:00: clôture en musique | –`,
  },
  {
    name: 'research group table html: date | speaker | title per session (series over dates)',
    html: `<table><tr><td>Date</td><td>Speaker</td><td>Title</td></tr><tr><td>5 March 2027</td><td>Isabel Moreno (Complutense)</td><td>Bread riots in Madrid</td></tr><tr><td>12 March 2027</td><td>Owen Fraser (Glasgow)</td><td>Whisky and the exciseman</td></tr><tr><td>19 March 2027</td><td>Chika Obi (Nsukka)</td><td>Market women of Onitsha</td></tr></table>`,
    says: `2027-03-05
talk: – | Bread riots in Madrid
  Isabel Moreno <Complutense>
talk 2027-03-12: – | Whisky and the exciseman
  Owen Fraser <Glasgow>
talk 2027-03-19: – | Market women of Onitsha
  Chika Obi <Nsukka>`,
  },
  {
    name: 'Mail, Outlook, two-language greeting, programme in English',
    text: `Chers collègues, dear colleagues,

Veuillez trouver ci-dessous le programme / please find below the programme.

9:00 Welcome coffee
9:30 Introduction: Sara Benhamou, INED
9:50 Counting deaths at sea: Emilio Parisi, University of Catania
10:40 Identification and mourning: Nour Jaziri, University of Sfax
11:30 Coffee break
11:50 Discussion, moderated by Sara Benhamou
12:45 Lunch

Bien à vous / Best wishes,
Sara`,
    says: `break 09:00: – | Welcome coffee
talk 09:30: – | Introduction
  Sara Benhamou <INED>
talk 09:50: – | Counting deaths at sea
  Emilio Parisi <University of Catania>
talk 10:40: – | Identification and mourning
  Nour Jaziri <University of Sfax>
break 11:30: – | Coffee break
discussion 11:50: – | Discussion
  moderator Sara Benhamou
break 12:45: – | Lunch
left out Chers collègues, dear colleagues,
left out Veuillez trouver ci-dessous le programme / please find below the programme.
left out Bien à vous / Best wishes,
left out Sara`,
  },
  {
    name: 'Table with FR and EN side by side in cells with br',
    html: `<table><tr><td>9h00–9h15</td><td>Ouverture<br>Opening</td><td>Michel Aubert<br>IRD</td></tr><tr><td>9h15–10h00</td><td>Le mil et la guerre<br>Millet and war</td><td>Ramata Coulibaly<br>Université de Ségou</td></tr><tr><td>10h00–10h45</td><td>Les greniers vides<br>Empty granaries</td><td>James Whitlock<br>University of Sussex</td></tr><tr><td>10h45–11h00</td><td>Pause<br>Break</td><td></td></tr><tr><td>11h00–12h00</td><td>Table ronde<br>Round table</td><td>Michel Aubert, Ramata Coulibaly, James Whitlock</td></tr></table>`,
    says: `talk 09:00-09:15: Ouverture | Opening
  Michel Aubert <IRD>
talk 09:15-10:00: Le mil et la guerre | Millet and war
  Ramata Coulibaly <Université de Ségou>
talk 10:00-10:45: Les greniers vides | Empty granaries
  James Whitlock <University of Sussex>
break 10:45-11:00: Pause | Break
discussion 11:00-12:00: Table ronde | Round table
  Michel Aubert
  Ramata Coulibaly
  James Whitlock`,
  },
  {
    name: 'session chairs after, talks with minutes in front',
    text: `Session 1: Borders that move (Chair: T. Nakamura)
20' Glaciers as treaties – Elisa Conti (Eurac)
20' The river that left – Rahul Sen (Jadavpur University)
20' Discussion

Session 2: Borders that stay (Chair: M. Oduya)
20' Fences for lions – Grace Wambui (Kenyatta University)
20' Walls of paper – Stefan Novak (Masaryk University)
20' Discussion`,
    says: `block: – | Borders that move
  moderator T. Nakamura
  talk (20): – | Glaciers as treaties
    Elisa Conti <Eurac>
  talk (20): – | The river that left
    Rahul Sen <Jadavpur University>
  discussion (20): – | Discussion
block: – | Borders that stay
  moderator M. Oduya
  talk (20): – | Fences for lions
    Grace Wambui <Kenyatta University>
  talk (20): – | Walls of paper
    Stefan Novak <Masaryk University>
  discussion (20): – | Discussion`,
  },
  {
    name: '« Titre, par X » with footer and sponsor',
    text: `Séminaire Genre et numérique
Séance du 22 janvier 2027, 14h-17h, salle 310

14h : Introduction, par Clémence Aubry (Paris 8)
14h20 : Modérer pour les autres, par Tiana Rakoto (Université d’Antananarivo)
15h10 : Les mains derrière l’IA, par Antonio Vidal (Universidad de Sevilla)
16h : Pause
16h15 : Discussion par Mélanie Gourarier-Blanc (CNRS)
17h : Fin de la séance

Avec le soutien du LabEx et de la MSH`,
    says: `2027-01-22 14:00-17:00
title Séminaire Genre et numérique | –
talk 14:00: Introduction | –
  Clémence Aubry <Paris 8>
talk 14:20: Modérer pour les autres | –
  Tiana Rakoto <Université d’Antananarivo>
talk 15:10: Les mains derrière l’IA | –
  Antonio Vidal <Universidad de Sevilla>
break 16:00: Pause | –
discussion 16:15-17:00: Discussion | –
  Mélanie Gourarier-Blanc <CNRS>
left out salle 310
left out Avec le soutien du LabEx et de la MSH`,
  },
  {
    name: 'CSV quoted, English',
    text: `"Time","Session","Speaker","Affiliation"
"10:00","Welcome","Tess Hartley","RSPB"
"10:10","Birdsong, noise and sleep","Wei Zhang","Fudan University"
"10:40","Hedgerows: a short history","Alun Rees","Bangor University"
"11:10","Tea","",""
"11:30","Questions","",""`,
    says: `talk 10:00: – | Welcome
  Tess Hartley <RSPB>
talk 10:10: – | Birdsong, noise and sleep
  Wei Zhang <Fudan University>
talk 10:40: – | Hedgerows: a short history
  Alun Rees <Bangor University>
break 11:10: – | Tea
discussion 11:30: – | Questions`,
  },
  {
    name: 'French colloquium, italic « discutant » lines, sous-sessions',
    text: `Jeudi 18 mars 2027

9h00 Accueil des participants

9h30 Session 1 : Les lois et leurs marges
Présidence de séance : Anne-Lise Roth (Université de Strasbourg)
Discutant : Paul Mercier (EHESS)

– Diane Okoumba (Université Omar-Bongo), Forêts classées, forêts vécues
– Ludovic Hamon (AgroParisTech), Le permis et le braconnier
– Discussion

11h00 Pause

11h15 Session 2 : Les parcs et leurs voisins
Présidence de séance : Paul Mercier (EHESS)
Discutante : Anne-Lise Roth (Université de Strasbourg)

– Sibusiso Khumalo (Wits), The fence and the cattle
– Irène Fabre (Cirad), Indemniser les éléphants
– Discussion

12h45 Déjeuner`,
    says: `2027-03-18
talk 09:00: Accueil des participants | –
block 09:30: Les lois et leurs marges | –
  moderator Anne-Lise Roth <Université de Strasbourg>
  discussant Paul Mercier <EHESS>
  talk: Forêts classées, forêts vécues | –
    Diane Okoumba <Université Omar-Bongo>
  talk: Le permis et le braconnier | –
    Ludovic Hamon <AgroParisTech>
  discussion: Discussion | –
break 11:00: Pause | –
block 11:15: Les parcs et leurs voisins | –
  moderator Paul Mercier <EHESS>
  discussant Anne-Lise Roth <Université de Strasbourg>
  talk: – | The fence and the cattle
    Sibusiso Khumalo <Wits>
  talk: Indemniser les éléphants | –
    Irène Fabre <Cirad>
  discussion: Discussion | –
break 12:45: Déjeuner | –`,
  },
  {
    name: 'website event copy, sidebar',
    text: `Home > Events > Workshops

Who Owns the Night Sky?
Satellites, darkness and law

When: 3 December 2026, 14:00 – 17:00
Where: Senate Room, Durham
Organised by: Law and Space Group

Programme

14:00 Welcome
14:10 Dark-sky parks and their critics
Speaker: Megan Ashby, University of Exeter
14:50 Mega-constellations before the courts
Speaker: Hiroshi Tanabe, Keio University
15:30 Tea
16:00 Roundtable
Speakers: Megan Ashby, Hiroshi Tanabe and Lucía Prado
17:00 Close

Share this page
Privacy policy`,
    says: `2026-12-03 14:00-17:00
title – | Who Owns the Night Sky?
subtitle – | Satellites, darkness and law
talk 14:00: – | Welcome
talk 14:10: – | Dark-sky parks and their critics
  Megan Ashby <University of Exeter>
talk 14:50: – | Mega-constellations before the courts
  Hiroshi Tanabe <Keio University>
break 15:30: – | Tea
discussion 16:00-17:00: – | Roundtable
  Megan Ashby
  Hiroshi Tanabe
  Lucía Prado
left out Home > Events > Workshops
left out Where: Senate Room, Durham
left out Organised by: Law and Space Group
left out Share this page
left out Privacy policy`,
  },
  {
    name: 'EN | FR in two tab columns without header',
    text: `09:00	Doors open	Ouverture des portes
09:30	Opening – Gail Pruitt (City of Moncton)	Ouverture – Gail Pruitt (Ville de Moncton)
10:00	The price of a bus ticket – Dominic Cyr (Université de Moncton)	Le prix d’un billet de bus – Dominic Cyr (Université de Moncton)
10:45	Break	Pause
11:00	Getting around without a car – Tara Singh (Dalhousie University)	Se déplacer sans voiture – Tara Singh (Université Dalhousie)
11:45	Questions from the floor	Questions de la salle`,
    says: `talk 09:00: Ouverture des portes | Doors open
talk 09:30: Ouverture | Opening
  Gail Pruitt <Ville de Moncton | City of Moncton>
talk 10:00: Le prix d’un billet de bus | The price of a bus ticket
  Dominic Cyr <Université de Moncton>
break 10:45: Pause | Break
talk 11:00: Se déplacer sans voiture | Getting around without a car
  Tara Singh <Université Dalhousie | Dalhousie University>
discussion 11:45: Questions de la salle | Questions from the floor`,
  },
  {
    name: 'list with em dashes and "moderated by", NGO',
    text: `Training day for paralegals, Kampala, Friday 9 April 2027
8.30am — Registration
9.00am — Welcome remarks — Sarah Namusoke, FIDA Uganda
9.20am — Land rights after divorce — Peter Okot, Makerere University
10.30am — Tea break
11.00am — Role play: at the land board
12.30pm — Lunch
1.30pm — Writing to the court — Judge Esther Atim (rtd.)
3.00pm — Evaluation and certificates
3.30pm — Departure`,
    says: `2027-04-09
title – | Training day for paralegals
talk 08:30: – | Registration
talk 09:00: – | Welcome remarks
  Sarah Namusoke <FIDA Uganda>
talk 09:20: – | Land rights after divorce
  Peter Okot <Makerere University>
break 10:30: – | Tea break
talk 11:00: – | Role play: at the land board
break 12:30: – | Lunch
talk 13:30: – | Writing to the court
  Esther Atim
talk 15:00: – | Evaluation and certificates
talk 15:30: – | Departure
left out Kampala`,
  },
  {
    name: 'PDF copy with broken lines',
    text: `Atelier « Traduire le droit »
28 mai 2027
9h30 Ouverture
Pascale Denis, Université de Moncton
9h45 Le juge et l’interprète : une enquête dans
les tribunaux de Bruxelles
Koen Aerts, KU Leuven
10h30 Dire la coutume en français
juridique
Marie-Ange Kouassi, Université Alassane
Ouattara
11h15 Pause
11h30 Table ronde
Avec Pascale Denis, Koen Aerts, Marie-Ange Kouassi`,
    says: `2027-05-28
title Traduire le droit | –
talk 09:30: Ouverture | –
  Pascale Denis <Université de Moncton>
talk 09:45: Le juge et l’interprète : une enquête dans les tribunaux de Bruxelles | –
  Koen Aerts <KU Leuven>
talk 10:30: Dire la coutume en français juridique | –
  Marie-Ange Kouassi <Université Alassane Ouattara>
break 11:15: Pause | –
discussion 11:30: Table ronde | –
  Pascale Denis
  Koen Aerts
  Marie-Ange Kouassi`,
  },
  {
    name: 'Excel rows: session header rows, numbering, empty cells',
    text: `1		Session A – Soils	Chair: Lea Brunner
1.1	09:00	Reading a soil profile	Otto Maier, BOKU
1.2	09:30	Worms and wages	Sunita Rao, IIT Bombay
	10:00	Coffee	
2		Session B – Seeds	Chair: Otto Maier
2.1	10:30	Seed banks at war	Oksana Hrytsenko, Kyiv
2.2	11:00	Open-source wheat	Joel Baker, NIAB`,
    says: `block: – | Soils
  moderator Lea Brunner
  talk 09:00: – | Reading a soil profile
    Otto Maier <BOKU>
  talk 09:30: – | Worms and wages
    Sunita Rao <IIT Bombay>
break 10:00: – | Coffee
block: – | Seeds
  moderator Otto Maier
  talk 10:30: – | Seed banks at war
    Oksana Hrytsenko <Kyiv>
  talk 11:00: – | Open-source wheat
    Joel Baker <NIAB>`,
  },
  {
    name: 'Bilingual EN then FR per line with "//"',
    text: `Workshop 7: Salt // Atelier 7 : Le sel
6 May 2027 // 6 mai 2027
10:00 Welcome // Accueil
10:15 Salt taxes // Les gabelles – Bernard Vasse (Université de Nantes)
11:00 Desert caravans // Les caravanes du désert – Halima Touré (Université de Niamey)
11:45 Coffee break // Pause café
12:00 Discussion // Discussion`,
    says: `2027-05-06
number 7
title Le sel | Salt
talk 10:00: Accueil | Welcome
talk 10:15: Les gabelles | Salt taxes
  Bernard Vasse <Université de Nantes>
talk 11:00: Les caravanes du désert | Desert caravans
  Halima Touré <Université de Niamey>
break 11:45: Pause café | Coffee break
discussion 12:00: Discussion | Discussion`,
  },
  {
    name: 'Confex-like: "Paper 1 / Paper 2" and times only per session',
    text: `Session 4 | 13:30 – 15:00 | Auditorium B
Extractive pasts
Chair: Monique Laval, Université Laval
Paper 1: The gold of the poor — Sipho Dlamini, University of Johannesburg
Paper 2: Company towns and their schools — Arturo Vega, UNAM
Paper 3: A mine without miners — Greta Sjöberg, Luleå University

Session 5 | 15:30 – 17:00 | Auditorium B
Extractive futures
Chair: Arturo Vega, UNAM
Paper 1: Lithium and thirst — Camila Rojas, Universidad de Antofagasta
Paper 2: Recycling as mining — Jonas Pohl, TU Freiberg`,
    says: `block 13:30-15:00: – | Extractive pasts
  moderator Monique Laval <Université Laval>
  talk: – | The gold of the poor
    Sipho Dlamini <University of Johannesburg>
  talk: – | Company towns and their schools
    Arturo Vega <UNAM>
  talk: – | A mine without miners
    Greta Sjöberg <Luleå University>
block 15:30-17:00: – | Extractive futures
  moderator Arturo Vega <UNAM>
  talk: – | Lithium and thirst
    Camila Rojas <Universidad de Antofagasta>
  talk: – | Recycling as mining
    Jonas Pohl <TU Freiberg>
left out Auditorium B
left out Auditorium B`,
  },
]
