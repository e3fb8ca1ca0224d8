import type { Sample } from './programmeOutline'

/** Programmes of four rounds: each was written, and read once, before what it had wrong was mended as a class of lines. */
export const programmesOfFourRounds: readonly Sample[] = [
  {
    name: 'a table of Google Docs, both languages in a cell, a round table',
    html: `<body><p><span>Atelier 7 : Habiter la ville la nuit</span></p><p><span>Workshop 7: Living in the city at night</span></p><p><span>Jeudi 14 octobre 2027, 14 h – 16 h 30</span></p><table><tbody><tr><td><p><span>14 h</span></p></td><td><p><span>Accueil</span></p><p><span>Welcome</span></p></td><td><p><span>Luc Gwiazdzinski (ENSA Toulouse)</span></p></td></tr><tr><td><p><span>14 h 10</span></p></td><td><p><span>Les métiers de la nuit</span></p><p><span>Those who work at night</span></p></td><td><p><span>Nadia Belkacem (Université de Lille)</span></p></td></tr><tr><td><p><span>14 h 50</span></p></td><td><p><span>Pause</span></p><p><span>Break</span></p></td><td></td></tr><tr><td><p><span>15 h</span></p></td><td><p><span>Table ronde : qui veille sur la ville ?</span></p><p><span>Round table: who watches over the city?</span></p></td><td><p><span>Sara Conti (Ville de Turin)</span></p><p><span>Mark Hadley (Night Time Industries Association)</span></p></td></tr></tbody></table></body>`,
    says: `2027-10-14 14:00-16:30
number 7
title Habiter la ville la nuit | Living in the city at night
talk 14:00: Accueil | Welcome
  Luc Gwiazdzinski <ENSA Toulouse>
talk 14:10: Les métiers de la nuit | Those who work at night
  Nadia Belkacem <Université de Lille>
break 14:50: Pause | Break
discussion 15:00: Table ronde : qui veille sur la ville ? | Round table: who watches over the city?
  Sara Conti <Ville de Turin>
  Mark Hadley <Night Time Industries Association>`,
  },
  {
    name: 'times as 9 h 18, a place behind the date, chairs, affiliations after commas',
    text: `Séance 3 – Les prisons vues d’en bas
Mardi 8 février 2028, 9 h 15 – 12 h, EHESS, salle BS1_28

Présidence de séance : Corinne Rostaing, Université Lumière Lyon 2

9 h 18 – Entrer en détention, apprendre un monde
Yasmine Bouagga, CNRS
9 h 52 – Le travail des surveillants
Fabrice Guilbaud, Université de Picardie Jules-Verne
10 h 30 – Pause
10 h 45 – Les familles au parloir
Gwénola Ricordeau, California State University, Chico
11 h 30 – Discussion générale
`,
    says: `2028-02-08 09:15-12:00
number 3
title Les prisons vues d’en bas | –
moderator Corinne Rostaing <Université Lumière Lyon 2>
talk 09:18: Entrer en détention, apprendre un monde | –
  Yasmine Bouagga <CNRS>
talk 09:52: Le travail des surveillants | –
  Fabrice Guilbaud <Université de Picardie Jules-Verne>
break 10:30: Pause | –
talk 10:45: Les familles au parloir | –
  Gwénola Ricordeau <California State University, Chico>
discussion 11:30: Discussion générale | –
left out EHESS, salle BS1_28`,
  },
  {
    name: 'time ranges on lines of their own, affiliation on the next line, a Zoom note',
    text: `Who Owns the Sea? Law and the deep ocean
Wednesday 3 November 2027

10:00 – 10:15
Opening remarks
Ingrid Solberg
University of Bergen

10:15 – 10:50
Mining the seabed: a short history
Thomas Achebe
University of Lagos

10:50 – 11:25
What fish cannot say in court
Hannah Weiss
Max Planck Institute for Comparative Public Law

11:25 – 11:40
Coffee break

11:40 – 12:30
Round table with all speakers

Zoom link will follow
`,
    says: `2027-11-03
title – | Who Owns the Sea? Law and the deep ocean
talk 10:00-10:15: – | Opening remarks
  Ingrid Solberg <University of Bergen>
talk 10:15-10:50: – | Mining the seabed: a short history
  Thomas Achebe <University of Lagos>
talk 10:50-11:25: – | What fish cannot say in court
  Hannah Weiss <Max Planck Institute for Comparative Public Law>
break 11:25-11:40: – | Coffee break
discussion 11:40-12:30: – | Round table with all speakers
left out Zoom link will follow`,
  },
  {
    name: 'a mail with a signature, French, dashes and brackets',
    text: `Chères et chers collègues,

Voici le programme de notre prochaine séance (vendredi 21 janvier 2028, 13h30-16h, campus Condorcet) :

– 13h30 : accueil
– 13h40 : « Ce que le cannabis fait au droit », Renaud Colson (Nantes Université)
– 14h20 : « Légaliser par le bas », Ivana Obradovic (OFDT)
– 15h00 : pause
– 15h15 : table ronde animée par Henri Bergeron (Sciences Po)

Le lien de connexion sera envoyé la veille aux personnes inscrites.

Bien cordialement,
Marie

--
Marie Dos Santos
Ingénieure d’études, CERMES3
`,
    says: `2028-01-21 13:30-16:00
talk 13:30: accueil | –
talk 13:40: Ce que le cannabis fait au droit | –
  Renaud Colson <Nantes Université>
talk 14:20: Légaliser par le bas | –
  Ivana Obradovic <OFDT>
break 15:00: pause | –
discussion 15:15: table ronde | –
  moderator Henri Bergeron <Sciences Po>
left out Chères et chers collègues,
left out campus Condorcet
left out Le lien de connexion sera envoyé la veille aux personnes inscrites.
left out Bien cordialement,
left out Marie
left out Marie Dos Santos
left out Ingénieure d’études, CERMES3`,
  },
  {
    name: 'tab-separated, English, roles in a column',
    text: `Start\tEnd\tWhat\tWho\tRole\tFrom
09:00\t09:10\tWelcome\tElena Duarte\tChair\tUniversity of Porto
09:10\t09:45\tTracing synthetic opioids\tJonathan Caulkins\tSpeaker\tCarnegie Mellon University
09:45\t10:20\tWhat wastewater tells\tLubertus Bijlsma\tSpeaker\tUniversity Jaume I
10:20\t10:35\tBreak\t\t\t
10:35\t11:30\tPanel discussion\tElena Duarte\tModerator\tUniversity of Porto
`,
    says: `talk 09:00-09:10: – | Welcome
  moderator Elena Duarte <University of Porto>
talk 09:10-09:45: – | Tracing synthetic opioids
  Jonathan Caulkins <Carnegie Mellon University>
talk 09:45-10:20: – | What wastewater tells
  Lubertus Bijlsma <University Jaume I>
break 10:20-10:35: – | Break
discussion 10:35-11:30: – | Panel discussion
  moderator Elena Duarte <University of Porto>`,
  },
  {
    name: 'two languages one after the other, the second complete',
    text: `WORKSHOP 12 — The price of care
Monday 6 March 2028, 2 pm – 4 pm, online

2.00 pm  Introduction — Emma Dowling (University of Vienna)
2.15 pm  Who pays for carers? — Rosie Harding (University of Birmingham)
2.50 pm  Care and migration — Sabrina Marchetti (Ca’ Foscari University of Venice)
3.30 pm  Discussion

ATELIER 12 — Le prix du soin
Lundi 6 mars 2028, 14 h – 16 h, en ligne

14 h 00  Introduction — Emma Dowling (Université de Vienne)
14 h 15  Qui paie pour celles qui soignent ? — Rosie Harding (Université de Birmingham)
14 h 50  Soin et migrations — Sabrina Marchetti (Université Ca’ Foscari de Venise)
15 h 30  Discussion
`,
    says: `2028-03-06 14:00-16:00
number 12
title Le prix du soin | The price of care
talk 14:00: Introduction | Introduction
  Emma Dowling <Université de Vienne | University of Vienna>
talk 14:15: Qui paie pour celles qui soignent ? | Who pays for carers?
  Rosie Harding <Université de Birmingham | University of Birmingham>
talk 14:50: Soin et migrations | Care and migration
  Sabrina Marchetti <Université Ca’ Foscari de Venise | Ca’ Foscari University of Venice>
discussion 15:30: Discussion | Discussion
left out online
left out en ligne`,
  },
  {
    name: 'a Word table with a head row for each session',
    html: `<body><p class=MsoNormal><b>Journée d’étude « Archives sensibles »</b></p><p class=MsoNormal>Jeudi 18 novembre 2027</p><table class=MsoTableGrid border=1><tr><td colspan=2><p><b>Session 1 : Ouvrir les boîtes</b></p></td></tr><tr><td><p>9h30-10h00</p></td><td><p>Des archives sous scellés<br>Raphaëlle Branche, Université Paris Nanterre</p></td></tr><tr><td><p>10h00-10h30</p></td><td><p>Le droit d’en connaître<br>Noé Wagener, Université Paris-Est Créteil</p></td></tr><tr><td><p>10h30-10h45</p></td><td><p>Pause café</p></td></tr><tr><td colspan=2><p><b>Session 2 : Faire avec les manques</b></p></td></tr><tr><td><p>10h45-11h15</p></td><td><p>Écrire sans sources<br>Arlette Farge, EHESS</p></td></tr><tr><td><p>11h15-12h00</p></td><td><p>Débat avec la salle</p></td></tr></table></body>`,
    says: `2027-11-18
title Archives sensibles | –
block: Ouvrir les boîtes | –
  talk 09:30-10:00: Des archives sous scellés | –
    Raphaëlle Branche <Université Paris Nanterre>
  talk 10:00-10:30: Le droit d’en connaître | –
    Noé Wagener <Université Paris-Est Créteil>
break 10:30-10:45: Pause café | –
block: Faire avec les manques | –
  talk 10:45-11:15: Écrire sans sources | –
    Arlette Farge <EHESS>
  discussion 11:15-12:00: Débat avec la salle | –`,
  },
  {
    name: 'bilingual lines parted by a slash, names in capitals',
    text: `Atelier 9 / Workshop 9
Cartographier les frontières / Mapping borders
12 mai 2028, 15:00 - 17:00

15:00 Mot de bienvenue / Welcome
      Anne-Laure AMILHAT-SZARY, Université Grenoble Alpes
15:10 Les cartes des autres / Other people's maps
      Sebastián COBARRUBIAS, ARAID
15:50 Dessiner la mer / Drawing the sea
      Philippe REKACEWICZ, visionscarto.net
16:30 Échanges / Q&A
`,
    says: `2028-05-12 15:00-17:00
number 9
title Cartographier les frontières | Mapping borders
talk 15:00: Mot de bienvenue | Welcome
  Anne-Laure Amilhat-Szary <Université Grenoble Alpes>
talk 15:10: Les cartes des autres | Other people's maps
  Sebastián Cobarrubias <ARAID>
talk 15:50: Dessiner la mer | Drawing the sea
  Philippe Rekacewicz <visionscarto.net>
discussion 16:30: Échanges | Q&A`,
  },
  {
    name: 'an agenda with durations and a footer',
    text: `Agenda — Online workshop: Data for drug policy
Date: 9 December 2027
Time: 15:00–16:30 CET

1. Welcome (5 min) – Teodora Groshkova, EUDA
2. Counting what is hidden (20 min) – Peter Reuter, University of Maryland
3. Surveys after COVID (20 min) – João Matias, EUDA
4. Break (10 min)
5. Open discussion (35 min)

© EUDA 2027. All rights reserved.
Page 1 of 1
`,
    says: `2027-12-09 15:00-16:30
title – | Online workshop: Data for drug policy
talk (5): – | Welcome
  Teodora Groshkova <EUDA>
talk (20): – | Counting what is hidden
  Peter Reuter <University of Maryland>
talk (20): – | Surveys after COVID
  João Matias <EUDA>
break (10): – | Break
discussion (35): – | Open discussion
left out © EUDA 2027. All rights reserved.
left out Page 1 of 1`,
  },
  {
    name: 'blocks with their moderators, talks with bullets, lines in brackets',
    text: `Colloque international
Vivre avec l’incertitude : médecine et patients
Paris, les 4 et 5 octobre 2027

LUNDI 4 OCTOBRE

Session 1. Diagnostiquer (14h-15h30)
Modération : Dominique Vuitton (Académie de médecine)
• Annoncer sans savoir — Sylvie Fainzang (Inserm)
• Le temps des examens — Emmanuel Didier (CNRS)

Pause (15h30-16h)

Session 2. Attendre (16h-17h30)
Modération : Catherine Bourgain (Inserm)
• Vivre entre deux scanners — Marie Ménoret (Université Paris 5)
• Les mots des forums — Madeleine Akrich (Mines Paris)

MARDI 5 OCTOBRE

Session 3. Décider (9h30-11h)
Modération : Sylvie Fainzang (Inserm)
• Refuser un traitement — Philippe Bizouarn (CHU de Nantes)
`,
    says: `2027-10-04
title Vivre avec l’incertitude : médecine et patients | –
block 14:00-15:30: Diagnostiquer | –
  moderator Dominique Vuitton <Académie de médecine>
  talk: Annoncer sans savoir | –
    Sylvie Fainzang <Inserm>
  talk: Le temps des examens | –
    Emmanuel Didier <CNRS>
break 15:30-16:00: Pause | –
block 16:00-17:30: Attendre | –
  moderator Catherine Bourgain <Inserm>
  talk: Vivre entre deux scanners | –
    Marie Ménoret <Université Paris 5>
  talk: Les mots des forums | –
    Madeleine Akrich <Mines Paris>
block 2027-10-05 09:30-11:00: Décider | –
  moderator Sylvie Fainzang <Inserm>
  talk 2027-10-05: Refuser un traitement | –
    Philippe Bizouarn <CHU de Nantes>
left out Colloque international
left out Paris`,
  },
  {
    name: 'names first with colons, English webinar, footers',
    text: `WEBINAR | Housing First: what we learned
Thursday, 20 January 2028 | 11:00–12:30 (CET) | Online

11:00  Juha Kaakinen (Y-Foundation): Opening
11:10  Sam Tsemberis (Pathways Housing First Institute): Thirty years on
11:40  Pauline Estecahandy (Dihal): The French experience
12:05  Questions and answers
12:30  End of the webinar

Register here: https://example.org/register
Contact: events@example.org
`,
    says: `2028-01-20 11:00-12:30
title – | Housing First: what we learned
talk 11:00: – | Opening
  Juha Kaakinen <Y-Foundation>
talk 11:10: – | Thirty years on
  Sam Tsemberis <Pathways Housing First Institute>
talk 11:40: – | The French experience
  Pauline Estecahandy <Dihal>
discussion 12:05-12:30: – | Questions and answers
left out Online
left out Register here: https://example.org/register
left out Contact: events@example.org`,
  },
  {
    name: 'a doctoral day, discussants, titles in italics quotes, room',
    text: `Journée doctorale du laboratoire PACTE
Vendredi 3 mars 2028 – MSH-Alpes, salle 301

9h00 Accueil café
9h15 Introduction – Sonja Kmec, directrice de l’école doctorale
9h30 Jules Carrier, « Les refuges de montagne face au climat »
Discutante : Philippe Bourdeau
10h15 Amina Tall, « Gouverner l’eau à Dakar »
Discutant : Olivier Graefe
11h00 Pause
11h15 Clara Breteau, « Habiter le littoral »
Discutante : Lise Bourdeau-Lepage
12h00 Déjeuner
`,
    says: `2028-03-03
title Journée doctorale du laboratoire PACTE | –
break 09:00: Accueil café | –
talk 09:15: Introduction | –
  Sonja Kmec <directrice de l’école doctorale>
talk 09:30: Les refuges de montagne face au climat | –
  Jules Carrier
  discussant Philippe Bourdeau
talk 10:15: Gouverner l’eau à Dakar | –
  Amina Tall
  discussant Olivier Graefe
break 11:00: Pause | –
talk 11:15: Habiter le littoral | –
  Clara Breteau
  discussant Lise Bourdeau-Lepage
break 12:00: Déjeuner | –
left out MSH-Alpes, salle 301`,
  },
  {
    name: 'a Google Docs table with a time column and names under titles',
    html: `<body><h1><span>Workshop 15</span></h1><h2><span>Algorithms at the border</span></h2><p><span>Tuesday, April 11, 2028</span></p><table><tbody><tr><td><p><span>Time (CEST)</span></p></td><td><p><span>Programme</span></p></td></tr><tr><td><p><span>16:00-16:05</span></p></td><td><p><span>Welcome by the organisers</span></p></td></tr><tr><td><p><span>16:05-16:30</span></p></td><td><p><span>Lie detectors at the gate</span></p><p><span>Petra Molnar, Refugee Law Lab, York University</span></p></td></tr><tr><td><p><span>16:30-16:55</span></p></td><td><p><span>Databases that never forget</span></p><p><span>Chris Jones, Statewatch</span></p></td></tr><tr><td><p><span>16:55-17:30</span></p></td><td><p><span>Open floor</span></p></td></tr></tbody></table></body>`,
    says: `2028-04-11
number 15
title – | Algorithms at the border
talk 16:00-16:05: – | Welcome by the organisers
talk 16:05-16:30: – | Lie detectors at the gate
  Petra Molnar <Refugee Law Lab, York University>
talk 16:30-16:55: – | Databases that never forget
  Chris Jones <Statewatch>
discussion 16:55-17:30: – | Open floor`,
  },
  {
    name: 'a programme with an abstract under each title',
    text: `Séminaire « Sociologie des addictions »
Séance du 16 mars 2028, de 17 h à 19 h

Intervention de Patrick Peretti-Watel (Inserm) : « Les fumeurs et le déni du risque »
Discussion : Aurélie Mayet (SESSTIM)

Résumé : Les campagnes de prévention reposent sur l’idée que les fumeurs ignorent les risques. L’enquête montre au contraire que la plupart les connaissent, et les tiennent à distance.
`,
    says: `2028-03-16 17:00-19:00
title Sociologie des addictions | –
talk: Les fumeurs et le déni du risque | –
  Patrick Peretti-Watel <Inserm>
  discussant Aurélie Mayet <SESSTIM>
  abstract Les campagnes de prévention reposent sur l’idée que les fumeurs ignorent les risques. L’enquête montre au contraire que la plupart les connaissent, et les tiennent à distance. | –`,
  },
  {
    name: 'a list of a press office, hours with two dots, several speakers per talk',
    text: `International Overdose Awareness: a European dialogue
31 August 2027, 09.30 – 12.00, European Parliament, Brussels

09.30 – 09.45 Welcome by Maria Carvalho, MEP
09.45 – 10.30 Naloxone in every pocket
              Kirsten Horsburgh, Scottish Drugs Forum
              Thomas Clausen, University of Oslo
10.30 – 10.50 Coffee
10.50 – 11.45 Panel: From pilot to policy
              Moderator: Eberhard Schatz, Correlation Network
              Panellists: Marica Ferri (EUDA), Roberto Pérez Gayo (De Regenboog Groep)
11.45 – 12.00 Closing remarks, Maria Carvalho
`,
    says: `2027-08-31 09:30-12:00
title – | International Overdose Awareness: a European dialogue
talk 09:30-09:45: – | Welcome
  Maria Carvalho <MEP>
talk 09:45-10:30: – | Naloxone in every pocket
  Kirsten Horsburgh <Scottish Drugs Forum>
  Thomas Clausen <University of Oslo>
break 10:30-10:50: – | Coffee
discussion 10:50-11:45: – | Panel: From pilot to policy
  moderator Eberhard Schatz <Correlation Network>
  Marica Ferri <EUDA>
  Roberto Pérez Gayo <De Regenboog Groep>
talk 11:45-12:00: – | Closing remarks
  Maria Carvalho
left out European Parliament, Brussels`,
  },
  {
    name: 'a programme in columns of blanks, French',
    text: `Atelier 5 – Nourrir les cantines
Date : 2 décembre 2027     Horaire : 9h-11h     Lieu : Mairie de Rennes

9h00     Ouverture                               Nathalie Appéré, maire de Rennes
9h10     Ce que mangent les enfants              Didier Chabrol, Cirad
9h40     Acheter local : ce que dit le droit     Julie Sannier, avocate
10h10    Pause
10h25    Table ronde des cuisiniers              Modérateur : Gilles Maréchal (Terralim)
`,
    says: `2027-12-02 09:00-11:00
number 5
title Nourrir les cantines | –
talk 09:00: Ouverture | –
  Nathalie Appéré <maire de Rennes>
talk 09:10: Ce que mangent les enfants | –
  Didier Chabrol <Cirad>
talk 09:40: Acheter local : ce que dit le droit | –
  Julie Sannier <avocate>
break 10:10: Pause | –
discussion 10:25: Table ronde des cuisiniers | –
  moderator Gilles Maréchal <Terralim>
left out Lieu : Mairie de Rennes`,
  },
  {
    name: 'a forwarded mail in English, with a quoted head',
    text: `---------- Forwarded message ---------
From: Ruth Abbey <r.abbey@example.org>
Date: Mon, 10 Jan 2028 at 09:12
Subject: Programme for Friday

Hi both,

Here is what we have for 14 January 2028:

14:00 Intro (Ruth Abbey, Swinburne University)
14:10 Kinship after reproduction – Sophie Lewis, independent scholar
14:45 The household as a border – Bridget Anderson, University of Bristol
15:20 Tea
15:35 General discussion

Zoom details to be confirmed.

Best,
Ruth
`,
    says: `2028-01-14
talk 14:00: – | Intro
  Ruth Abbey <Swinburne University>
talk 14:10: – | Kinship after reproduction
  Sophie Lewis <independent scholar>
talk 14:45: – | The household as a border
  Bridget Anderson <University of Bristol>
break 15:20: – | Tea
discussion 15:35: – | General discussion
left out ---------- Forwarded message ---------
left out From: Ruth Abbey <r.abbey@example.org>
left out Date: Mon, 10 Jan 2028 at 09:12
left out Subject: Programme for Friday
left out Hi both,
left out Zoom details to be confirmed.
left out Best,
left out Ruth`,
  },
  {
    name: 'committee and partners after the programme',
    text: `Atelier 11 « Drogues et travail »
Mercredi 17 novembre 2027 | 16h-18h

16h00 Introduction, Gladys Lutz (Université Toulouse Jean-Jaurès)
16h15 Boire au chantier, Christophe Brochier (Université Paris 8)
16h45 Tenir au bloc opératoire, Marc-Antoine Leclair (CHU de Lille)
17h15 Échanges

Comité d’organisation : Gladys Lutz (Université Toulouse Jean-Jaurès), Renaud Crespin (CNRS)
Avec le soutien de la MILDECA
`,
    says: `2027-11-17 16:00-18:00
number 11
title Drogues et travail | –
talk 16:00: Introduction | –
  Gladys Lutz <Université Toulouse Jean-Jaurès>
talk 16:15: Boire au chantier | –
  Christophe Brochier <Université Paris 8>
talk 16:45: Tenir au bloc opératoire | –
  Marc-Antoine Leclair <CHU de Lille>
discussion 17:15: Échanges | –
committee
  Gladys Lutz <Université Toulouse Jean-Jaurès>
  Renaud Crespin <CNRS>
left out Avec le soutien de la MILDECA`,
  },
  {
    name: 'CSV of a spreadsheet, French heads, semicolons',
    text: `Début;Fin;Titre;Intervenant;Organisation
14:00;14:15;Ouverture;Fatou Diagne;Enda Santé
14:15;14:45;Les usagers et la police;Idrissa Ba;CEPIAD
14:45;15:15;Soigner sans juger;Awa Ndour;Hôpital de Fann
15:15;15:30;Pause;;
15:30;16:30;Table ronde;Idrissa Ba, Awa Ndour;
`,
    says: `talk 14:00-14:15: Ouverture | –
  Fatou Diagne <Enda Santé>
talk 14:15-14:45: Les usagers et la police | –
  Idrissa Ba <CEPIAD>
talk 14:45-15:15: Soigner sans juger | –
  Awa Ndour <Hôpital de Fann>
break 15:15-15:30: Pause | –
discussion 15:30-16:30: Table ronde | –
  Idrissa Ba
  Awa Ndour`,
  },
  {
    name: 'a lunch series, speakers with titles of courtesy, language notes',
    text: `Lunch talks in public health
Talk 4: Vaping, ten years later

Date: Tuesday 15 February 2028
Time: 12:30 – 13:30
Place: Room 2.04, Kohn Centre
Language: English

12:30 Dr. Jamie Brown, University College London – What the surveys say
12:55 Prof. Linda Bauld, University of Edinburgh – What ministers hear
13:15 Q&A, moderated by Dr. Deborah Robson (King's College London)
`,
    says: `2028-02-15 12:30-13:30
number 4
title – | Vaping, ten years later
talk 12:30: – | What the surveys say
  Jamie Brown <University College London>
talk 12:55: – | What ministers hear
  Linda Bauld <University of Edinburgh>
discussion 13:15: – | Q&A
  moderator Deborah Robson <King's College London>
left out Lunch talks in public health
left out Place: Room 2.04, Kohn Centre
left out Language: English`,
  },
  {
    name: 'an institute’s page, times below titles, names with roles behind',
    text: `Séminaire Villes et santé
Jeudi 2 décembre 2027, 9h30–12h, en visioconférence

Introduction
9h30–9h40
Éric Charmes, ENTPE

Respirer en ville : mesures et inégalités
9h40–10h20
Séverine Deguen, EHESP
Isabella Annesi-Maesano, Inserm

Pause
10h20–10h35

Débat animé par Éric Charmes
10h35–12h00
`,
    says: `2027-12-02 09:30-12:00
title Séminaire Villes et santé | –
talk 09:30-09:40: Introduction | –
  Éric Charmes <ENTPE>
talk 09:40-10:20: Respirer en ville : mesures et inégalités | –
  Séverine Deguen <EHESP>
  Isabella Annesi-Maesano <Inserm>
break 10:20-10:35: Pause | –
discussion 10:35-12:00: Débat | –
  moderator Éric Charmes
left out en visioconférence`,
  },
  {
    name: 'an English mail, bullets and en dashes, a link that follows',
    text: `Dear all,

Please find below the final programme of Workshop 8, "Debt and the city", on 17 February 2028 (3–5 pm Paris time).

• 3:00 pm – Welcome (Ludovic Halbert, LATTS)
• 3:10 pm – Municipal bonds after the crash – Rachel Weber (University of Illinois Chicago)
• 3:45 pm – Renting out the suburbs – Desiree Fields (UC Berkeley)
• 4:20 pm – Break
• 4:30 pm – Discussion, chaired by Ludovic Halbert

The Zoom link will be sent to you the day before.

Best wishes,
Ludovic
`,
    says: `2028-02-17 15:00-17:00
number 8
title – | Debt and the city
talk 15:00: – | Welcome
  Ludovic Halbert <LATTS>
talk 15:10: – | Municipal bonds after the crash
  Rachel Weber <University of Illinois Chicago>
talk 15:45: – | Renting out the suburbs
  Desiree Fields <UC Berkeley>
break 16:20: – | Break
discussion 16:30: – | Discussion
  moderator Ludovic Halbert
left out Dear all,
left out The Zoom link will be sent to you the day before.
left out Best wishes,
left out Ludovic`,
  },
  {
    name: 'a Word table, French and English in columns, people in the last',
    html: `<body><p class=MsoNormal>Atelier 18 – La preuve par l’image / Workshop 18 – Proof by image</p><p class=MsoNormal>23 mars 2028</p><table><tr><td><p>16h00</p></td><td><p>Présentation de l’atelier</p></td><td><p>Presentation of the workshop</p></td><td><p>Estelle Zhong Mengual, Sciences Po</p></td></tr><tr><td><p>16h10</p></td><td><p>Filmer les frontières</p></td><td><p>Filming the borders</p></td><td><p>Charles Heller, Border Forensics</p></td></tr><tr><td><p>16h40</p></td><td><p>Ce que voient les juges</p></td><td><p>What judges see</p></td><td><p>Sandra Ristovska, University of Colorado Boulder</p></td></tr><tr><td><p>17h10</p></td><td><p>Discussion</p></td><td><p>Discussion</p></td><td></td></tr></table></body>`,
    says: `2028-03-23
number 18
title La preuve par l’image | Proof by image
talk 16:00: Présentation de l’atelier | Presentation of the workshop
  Estelle Zhong Mengual <Sciences Po>
talk 16:10: Filmer les frontières | Filming the borders
  Charles Heller <Border Forensics>
talk 16:40: Ce que voient les juges | What judges see
  Sandra Ristovska <University of Colorado Boulder>
discussion 17:10: Discussion | Discussion`,
  },
  {
    name: 'tab-separated, French, time ranges in one column and notes in the last',
    text: `Horaire\tIntervenant\tAffiliation\tTitre\tRemarques
9 h 30 – 9 h 45\tMaud Gelly\tCresppa\tOuverture\t
9 h 45 – 10 h 20\tCarine Vassy\tIRIS\tDépister avant la naissance\ten présentiel
10 h 20 – 10 h 55\tVololona Rabeharisoa\tMines Paris\tLes associations de malades et la recherche\ten visio
10 h 55 – 11 h 10\t\t\tPause\t
11 h 10 – 12 h\tMaud Gelly\tCresppa\tTable ronde\t
`,
    says: `talk 09:30-09:45: Ouverture | –
  Maud Gelly <Cresppa>
talk 09:45-10:20: Dépister avant la naissance | –
  Carine Vassy <IRIS>
talk 10:20-10:55: Les associations de malades et la recherche | –
  Vololona Rabeharisoa <Mines Paris>
break 10:55-11:10: Pause | –
discussion 11:10-12:00: Table ronde | –
  Maud Gelly <Cresppa>
left out en présentiel
left out en visio`,
  },
  {
    name: 'two parallel languages line by line, with times and numbers',
    text: `Workshop 21 / Atelier 21
Water as a right
L’eau comme droit
Friday 7 April 2028, 4–6 pm / Vendredi 7 avril 2028, 16 h – 18 h

1. From Cochabamba to Paris
De Cochabamba à Paris
Franck Poupeau, CNRS

2. The price of a litre
Le prix d’un litre
Karen Bakker, University of British Columbia

3. Who cuts the tap?
Qui coupe le robinet ?
Bernard Barraqué, CIRED

Moderation / Modération : Gabrielle Bouleau, INRAE
`,
    says: `2028-04-07 16:00-18:00
number 21
title L’eau comme droit | Water as a right
moderator Gabrielle Bouleau <INRAE>
talk: De Cochabamba à Paris | From Cochabamba to Paris
  Franck Poupeau <CNRS>
talk: Le prix d’un litre | The price of a litre
  Karen Bakker <University of British Columbia>
talk: Qui coupe le robinet ? | Who cuts the tap?
  Bernard Barraqué <CIRED>`,
  },
  {
    name: 'a conference day with panels and chairs, English, affiliations after commas',
    text: `Migration and Labour: one-day conference
Monday 12 June 2028 | King's College London, Bush House

09:30 Registration and coffee
10:00 Opening: Bridget Holm, King's College London

Panel 1: Fields (10:15–11:45)
Chair: Marta Bivand, Peace Research Institute Oslo
Strawberries and debt, Alessandra Corrado, University of Calabria
Who picks in Kent?, Ben Rogaly, University of Sussex

11:45 Lunch

Panel 2: Kitchens (13:00–14:30)
Chair: Ben Rogaly, University of Sussex
Cooking without papers, Sarah Schilliger, University of Bern

14:30 Closing discussion
`,
    says: `2028-06-12
title – | Migration and Labour: one-day conference
break 09:30: – | Registration and coffee
talk 10:00: – | Opening
  Bridget Holm <King's College London>
block 10:15-11:45: – | Fields
  moderator Marta Bivand <Peace Research Institute Oslo>
  talk: – | Strawberries and debt
    Alessandra Corrado <University of Calabria>
  talk: – | Who picks in Kent?
    Ben Rogaly <University of Sussex>
break 11:45: – | Lunch
block 13:00-14:30: – | Kitchens
  moderator Ben Rogaly <University of Sussex>
  talk: – | Cooking without papers
    Sarah Schilliger <University of Bern>
discussion 14:30: – | Closing discussion
left out King's College London, Bush House`,
  },
  {
    name: 'a Google Docs page with a table, names in bold before titles',
    html: `<body><p><span>Les rendez-vous de la MSH</span></p><p><span>Mesurer la pauvreté</span></p><p><span>Mardi 18 janvier 2028, de 12 h 30 à 14 h</span></p><table><tbody><tr><td><p><span>12 h 30</span></p></td><td><p><b>Julien Damon</b><span>, ENSSS</span></p><p><span>Compter les sans-abri</span></p></td></tr><tr><td><p><span>12 h 55</span></p></td><td><p><b>Nicolas Duvoux</b><span>, Université Paris 8</span></p><p><span>La pauvreté ressentie</span></p></td></tr><tr><td><p><span>13 h 20</span></p></td><td><p><span>Échanges avec le public</span></p></td></tr></tbody></table></body>`,
    says: `2028-01-18 12:30-14:00
title Mesurer la pauvreté | –
talk 12:30: Compter les sans-abri | –
  Julien Damon <ENSSS>
talk 12:55: La pauvreté ressentie | –
  Nicolas Duvoux <Université Paris 8>
discussion 13:20: Échanges avec le public | –
left out Les rendez-vous de la MSH`,
  },
  {
    name: 'a press release, French, titles in quotation marks, by whom',
    text: `Atelier 14 : Le son des villes
Lundi 15 mai 2028, 10 h – 12 h 30
Lieu : Cité de la musique, Paris

10 h : « Bienvenue », par Olivier Balaÿ (CRESSON)
10 h 10 : « Écouter les marchés », par Cécile Regnault (École d’architecture de Lyon)
10 h 50 : « Le silence des riches », par Jean-Paul Thibaud (CNRS)
11 h 30 : Pause
11 h 45 : Table ronde avec Cécile Regnault, Jean-Paul Thibaud et Olivier Balaÿ
12 h 30 : Fin de l’atelier

Entrée libre dans la limite des places disponibles
`,
    says: `2028-05-15 10:00-12:30
number 14
title Le son des villes | –
talk 10:00: Bienvenue | –
  Olivier Balaÿ <CRESSON>
talk 10:10: Écouter les marchés | –
  Cécile Regnault <École d’architecture de Lyon>
talk 10:50: Le silence des riches | –
  Jean-Paul Thibaud <CNRS>
break 11:30: Pause | –
discussion 11:45-12:30: Table ronde | –
  Cécile Regnault
  Jean-Paul Thibaud
  Olivier Balaÿ
left out Lieu : Cité de la musique, Paris
left out Entrée libre dans la limite des places disponibles`,
  },
  {
    name: 'CSV with commas, English, first and last names',
    text: `start,end,title,first name,last name,organisation
10:00,10:10,Welcome,Ama,Boateng,University of Ghana
10:10,10:40,Gold and rivers,Gavin,Hilson,University of Surrey
10:40,11:10,Mercury in the market,Ruby,Stocklin-Weinberg,Artisanal Gold Council
11:10,11:20,Break,,,
11:20,12:00,Questions,,,
`,
    says: `talk 10:00-10:10: – | Welcome
  Ama Boateng <University of Ghana>
talk 10:10-10:40: – | Gold and rivers
  Gavin Hilson <University of Surrey>
talk 10:40-11:10: – | Mercury in the market
  Ruby Stocklin-Weinberg <Artisanal Gold Council>
break 11:10-11:20: – | Break
discussion 11:20-12:00: – | Questions`,
  },
  {
    name: 'an invitation of a city, affiliations in brackets on the next line',
    text: `Invitation
Quartiers d’été : bilan et perspectives
Mercredi 29 septembre 2027, 18 h, Maison de la citoyenneté, Montreuil

18 h 00  Mot d’accueil
Patrice Bessac
(maire de Montreuil)

18 h 10  Ce que disent les enfants
Nathalie Roucous
(Université Sorbonne Paris Nord)

18 h 40  Ce que coûtent les vacances
Bertrand Réau
(Cnam)

19 h 10  Échanges
19 h 45  Pot de l’amitié
`,
    says: `2027-09-29 18:00
title Quartiers d’été : bilan et perspectives | –
talk 18:00: Mot d’accueil | –
  Patrice Bessac <maire de Montreuil>
talk 18:10: Ce que disent les enfants | –
  Nathalie Roucous <Université Sorbonne Paris Nord>
talk 18:40: Ce que coûtent les vacances | –
  Bertrand Réau <Cnam>
discussion 19:10: Échanges | –
break 19:45: Pot de l’amitié | –
left out Invitation
left out Maison de la citoyenneté, Montreuil`,
  },
  {
    name: 'an online course, numbered talks with two speakers and minutes',
    text: `Online workshop "Open data in addiction research"
20 April 2028, 13:00-15:00 CEST

Moderator: Alice Wisse (Trimbos Institute)

1) Opening – Alice Wisse (5 min)
2) Why share at all? – Sandro Galea and Ximena Ruiz (25 min)
3) A tour of three archives – Lars Møller, Danish Data Archive (30 min)
4) Coffee break (10 min)
5) Round table – all speakers (40 min)
6) Closing – Alice Wisse (10 min)

Organised by the Trimbos Institute with the support of ZonMw.
`,
    says: `2028-04-20 13:00-15:00
title – | Open data in addiction research
moderator Alice Wisse <Trimbos Institute>
talk (5): – | Opening
  Alice Wisse
talk (25): – | Why share at all?
  Sandro Galea
  Ximena Ruiz
talk (30): – | A tour of three archives
  Lars Møller <Danish Data Archive>
break (10): – | Coffee break
discussion (40): – | Round table – all speakers
talk (10): – | Closing
  Alice Wisse
left out Organised by the Trimbos Institute with the support of ZonMw.`,
  },
  {
    name: 'a plain text of a secretary, capitals for times of day, long names of organisations',
    text: `JOURNÉE D’ÉTUDE
LE SECRET MÉDICAL À L’ÉPREUVE
Jeudi 9 décembre 2027 – Faculté de droit de Nancy, amphi A2

MATINÉE – Présidence : Bruno Py, professeur à l’Université de Lorraine

9h00 – Accueil des participants
9h15 – Propos introductifs, par Camille Kurek, maîtresse de conférences, Université de Lorraine
9h30 – Le secret et la famille, par François Vialla, professeur, Université de Montpellier
10h15 – Le secret au travail, par Sophie Fantoni-Quinton, professeure, Université de Lille
11h00 – Débats

APRÈS-MIDI – Présidence : François Vialla, professeur à l’Université de Montpellier

14h00 – Le secret partagé, par Danièle Cristol, maîtresse de conférences, Université Paul-Valéry
14h45 – Conclusions, par Bruno Py, professeur à l’Université de Lorraine
`,
    says: `2027-12-09
title LE SECRET MÉDICAL À L’ÉPREUVE | –
block: MATINÉE | –
  moderator Bruno Py <professeur à l’Université de Lorraine>
  talk 09:00: Accueil des participants | –
  talk 09:15: Propos introductifs | –
    Camille Kurek <maîtresse de conférences, Université de Lorraine>
  talk 09:30: Le secret et la famille | –
    François Vialla <professeur, Université de Montpellier>
  talk 10:15: Le secret au travail | –
    Sophie Fantoni-Quinton <professeure, Université de Lille>
  discussion 11:00: Débats | –
block: APRÈS-MIDI | –
  moderator François Vialla <professeur à l’Université de Montpellier>
  talk 14:00: Le secret partagé | –
    Danièle Cristol <maîtresse de conférences, Université Paul-Valéry>
  talk 14:45: Conclusions | –
    Bruno Py <professeur à l’Université de Lorraine>
left out JOURNÉE D’ÉTUDE
left out Faculté de droit de Nancy, amphi A2`,
  },
  {
    name: 'a seminar of a laboratory, one line a talk, bars',
    text: `Séminaire du CESSP – Séance 6
Vendredi 25 février 2028 | 10 h – 12 h 30 | salle 1, Pouchet

10 h 00 | Introduction | Gisèle Sapiro (EHESS)
10 h 15 | Traduire sous la censure | Ioana Popa (CNRS)
11 h 00 | Pause |
11 h 15 | Les éditeurs et l’État | Jean-Yves Mollier (UVSQ)
12 h 00 | Discussion |
`,
    says: `2028-02-25 10:00-12:30
number 6
title Séminaire du CESSP | –
talk 10:00: Introduction | –
  Gisèle Sapiro <EHESS>
talk 10:15: Traduire sous la censure | –
  Ioana Popa <CNRS>
break 11:00: Pause | –
talk 11:15: Les éditeurs et l’État | –
  Jean-Yves Mollier <UVSQ>
discussion 12:00: Discussion | –
left out salle 1, Pouchet`,
  },
  {
    name: 'a webinar of an agency, English, speakers in bullets below panels',
    text: `EUDA webinar
Stimulants: is Europe ready?
19 October 2027 – 14:00-15:30 (Lisbon time)

14:00 Welcome
– Alexis Goosdeel, EUDA

14:05 Cocaine in the ports
– Laurent Laniel, EUDA
– Elise Van Damme, Port of Antwerp-Bruges

14:40 Panel discussion: what works in treatment?
Moderator: Marica Ferri, EUDA
– Michael Farrell, UNSW Sydney
– Magdalena Harris, LSHTM

15:20 Concluding remarks
– Alexis Goosdeel, EUDA
`,
    says: `2027-10-19 14:00-15:30
title – | Stimulants: is Europe ready?
talk 14:00: – | Welcome
  Alexis Goosdeel <EUDA>
talk 14:05: – | Cocaine in the ports
  Laurent Laniel <EUDA>
  Elise Van Damme <Port of Antwerp-Bruges>
discussion 14:40: – | Panel discussion: what works in treatment?
  moderator Marica Ferri <EUDA>
  Michael Farrell <UNSW Sydney>
  Magdalena Harris <LSHTM>
talk 15:20: – | Concluding remarks
  Alexis Goosdeel <EUDA>
left out EUDA webinar`,
  },
  {
    name: 'a Word table with times, both languages below each other and names in italics',
    html: `<body><p class=MsoNormal>Atelier 6 « Corps et frontières » / Workshop 6 “Bodies and borders”</p><p class=MsoNormal>Mercredi 1er décembre 2027</p><table><tr><th><p>Heure / Time</p></th><th><p>Programme</p></th></tr><tr><td><p>15h00 – 15h10</p></td><td><p>Bienvenue</p><p>Welcome</p><p><i>Caroline Zickgraf (Université de Liège)</i></p></td></tr><tr><td><p>15h10 – 15h40</p></td><td><p>Les empreintes et l’attente</p><p>Fingerprints and waiting</p><p><i>Annalisa Lendaro (CNRS)</i></p></td></tr><tr><td><p>15h40 – 16h10</p></td><td><p>Soigner à Calais</p><p>Healing in Calais</p><p><i>Chloé Tisserand (Université de Lille)</i></p></td></tr><tr><td><p>16h10 – 16h30</p></td><td><p>Discussion</p></td></tr></table></body>`,
    says: `2027-12-01
number 6
title Corps et frontières | Bodies and borders
talk 15:00-15:10: Bienvenue | Welcome
  Caroline Zickgraf <Université de Liège>
talk 15:10-15:40: Les empreintes et l’attente | Fingerprints and waiting
  Annalisa Lendaro <CNRS>
talk 15:40-16:10: Soigner à Calais | Healing in Calais
  Chloé Tisserand <Université de Lille>
discussion 16:10-16:30: Discussion | Discussion`,
  },
  {
    name: 'a French mail with « Au programme » and dashes of hours',
    text: `Bonjour,

Voici le déroulé de l’atelier n° 3 du mardi 9 novembre 2027 (14h-16h30, Zoom) :

14h-14h10 – Mot d’accueil, Clément Rivière (Université de Lille)
14h10-14h45 – Grandir en ville, Clément Rivière (Université de Lille)
14h45-15h20 – Les filles au skatepark, Cécile Raimbert (Ville de Nantes)
15h20-15h30 – Pause
15h30-16h30 – Discussion générale (modération : Sonia Lehman-Frisch, Université Paris Nanterre)

Merci de nous envoyer vos présentations avant le 5 novembre.

Belle journée,
Clément
`,
    says: `2027-11-09 14:00-16:30
number 3
talk 14:00-14:10: Mot d’accueil | –
  Clément Rivière <Université de Lille>
talk 14:10-14:45: Grandir en ville | –
  Clément Rivière <Université de Lille>
talk 14:45-15:20: Les filles au skatepark | –
  Cécile Raimbert <Ville de Nantes>
break 15:20-15:30: Pause | –
discussion 15:30-16:30: Discussion générale | –
  moderator Sonia Lehman-Frisch <Université Paris Nanterre>
left out Bonjour,
left out Zoom
left out Merci de nous envoyer vos présentations avant le 5 novembre.
left out Belle journée,
left out Clément`,
  },
  {
    name: 'a sheet in tabs, English, speaker with affiliation in brackets, durations',
    text: `#\tTime\tDuration\tSession\tSpeakers
1\t09:00\t10 min\tOpening\tMeera Nair (SOAS)
2\t09:10\t30 min\tRice after the flood\tMeera Nair (SOAS); Tran Van Hoa (Can Tho University)
3\t09:40\t30 min\tSeeds that travel\tMarianna Fenzi (University of Lausanne)
4\t10:10\t15 min\tCoffee\t
5\t10:25\t45 min\tRoundtable: who breeds?\tAll
`,
    says: `talk 09:00 (10): – | Opening
  Meera Nair <SOAS>
talk 09:10 (30): – | Rice after the flood
  Meera Nair <SOAS>
  Tran Van Hoa <Can Tho University>
talk 09:40 (30): – | Seeds that travel
  Marianna Fenzi <University of Lausanne>
break 10:10 (15): – | Coffee
discussion 10:25 (45): – | Roundtable: who breeds?`,
  },
  {
    name: 'English and French halves, the French one first, no times',
    text: `ATELIER 19
La dette des hôpitaux
3 février 2028, 17h-19h

Les emprunts toxiques
Edward Jurkovic, Université de Strasbourg

Ce que l’on ferme quand on ferme un lit
Fanny Vincent, Université Jean Monnet

Modératrice : Nathalie Coutinet, Université Sorbonne Paris Nord

WORKSHOP 19
The debt of hospitals
3 February 2028, 5-7 pm

Toxic loans
Edward Jurkovic, University of Strasbourg

What closes when a bed is closed
Fanny Vincent, Jean Monnet University

Moderator: Nathalie Coutinet, Sorbonne Paris Nord University
`,
    says: `2028-02-03 17:00-19:00
number 19
title La dette des hôpitaux | The debt of hospitals
moderator Nathalie Coutinet <Université Sorbonne Paris Nord | Sorbonne Paris Nord University>
talk: Les emprunts toxiques | Toxic loans
  Edward Jurkovic <Université de Strasbourg | University of Strasbourg>
talk: Ce que l’on ferme quand on ferme un lit | What closes when a bed is closed
  Fanny Vincent <Université Jean Monnet | Jean Monnet University>`,
  },
  {
    name: 'a programme of a library, hours with h alone and titles in quotation marks before names',
    text: `Rencontre « Lire les cartes »
Samedi 11 mars 2028
Bibliothèque Forney, Paris

10h Ouverture par Lucile Trunel
10h15 « Une carte n’est pas un territoire » – Hélène Blais, ENS
11h « Dessiner Paris » – Jean-Luc Pinol, ENS de Lyon
11h45 Pause
12h Visite de l’exposition
13h Fin
`,
    says: `2028-03-11
title Lire les cartes | –
talk 10:00: Ouverture | –
  Lucile Trunel
talk 10:15: Une carte n’est pas un territoire | –
  Hélène Blais <ENS>
talk 11:00: Dessiner Paris | –
  Jean-Luc Pinol <ENS de Lyon>
break 11:45: Pause | –
talk 12:00-13:00: Visite de l’exposition | –
left out Bibliothèque Forney, Paris`,
  },
  {
    name: 'an English workshop with sessions, times in front, chairs in brackets',
    text: `Workshop 31: Prisons and pandemics
Thursday 4 May 2028

9.30 Welcome (Rod Earle, The Open University)

9.45–11.15 Session 1: Inside (chair: Rod Earle)
Locked twice – Alison Liebling, University of Cambridge
Letters from Wandsworth – David Maguire, UCL

11.15–11.30 Break

11.30–12.30 Session 2: After (chair: Alison Liebling)
Release without notice – Nick Hardwick, Royal Holloway

12.30 Close
`,
    says: `2028-05-04
number 31
title – | Prisons and pandemics
talk 09:30: – | Welcome
  Rod Earle <The Open University>
block 09:45-11:15: – | Inside
  moderator Rod Earle
  talk: – | Locked twice
    Alison Liebling <University of Cambridge>
  talk: – | Letters from Wandsworth
    David Maguire <UCL>
break 11:15-11:30: – | Break
block 11:30-12:30: – | After
  moderator Alison Liebling
  talk: – | Release without notice
    Nick Hardwick <Royal Holloway>`,
  },
  {
    name: 'a list of names only, English, two lines each',
    text: `Workshop on caste and health
8 June 2028, 11:00-13:00, Zoom

Speakers
Sanghmitra Acharya, Jawaharlal Nehru University
"Who may touch the patient"
Jayati Ghosh, University of Massachusetts Amherst
"The cost of not counting"

Discussant: Vani Kulkarni, Yale University
`,
    says: `2028-06-08 11:00-13:00
title – | Workshop on caste and health
discussant Vani Kulkarni <Yale University>
talk: – | Who may touch the patient
  Sanghmitra Acharya <Jawaharlal Nehru University>
talk: – | The cost of not counting
  Jayati Ghosh <University of Massachusetts Amherst>
left out Zoom`,
  },
  {
    name: 'a French afternoon with arrows and abbreviations of titles',
    text: `Atelier 27 — Soigner la terre
Jeudi 1er juin 2028
14 h → 17 h, Maison de l’environnement

14 h → 14 h 20 : Ouverture — Mme Léa Garnier, vice-présidente de la Métropole de Lyon
14 h 20 → 15 h : Sols vivants — Pr Lionel Ranjard, INRAE Dijon
15 h → 15 h 40 : Décompter les vers — Dr Céline Pelosi, INRAE Avignon
15 h 40 → 16 h : Pause
16 h → 17 h : Table ronde — avec des agriculteurs du Rhône
`,
    says: `2028-06-01 14:00-17:00
number 27
title Soigner la terre | –
talk 14:00-14:20: Ouverture | –
  Léa Garnier <vice-présidente de la Métropole de Lyon>
talk 14:20-15:00: Sols vivants | –
  Lionel Ranjard <INRAE Dijon>
talk 15:00-15:40: Décompter les vers | –
  Céline Pelosi <INRAE Avignon>
break 15:40-16:00: Pause | –
discussion 16:00-17:00: Table ronde — avec des agriculteurs du Rhône | –
left out Maison de l’environnement`,
  },
  {
    name: 'a series in French, one talk with times in the heading',
    text: `Cycle « Penser l’hospitalité »
Atelier 3 : L’asile au quotidien
Mercredi 10 mai 2028 de 16h à 18h (Zoom)

16h00-16h10 : Présentation du cycle, Guillaume Le Blanc (Université Paris Cité)
16h10-16h50 : Attendre, Carolina Kobelinsky (CNRS)
16h50-17h30 : Traduire à l’audience, Dalila Gharbaoui (Université de Liège)
17h30-18h00 : Discussion
`,
    says: `2028-05-10 16:00-18:00
number 3
title L’asile au quotidien | –
talk 16:00-16:10: Présentation du cycle | –
  Guillaume Le Blanc <Université Paris Cité>
talk 16:10-16:50: Attendre | –
  Carolina Kobelinsky <CNRS>
talk 16:50-17:30: Traduire à l’audience | –
  Dalila Gharbaoui <Université de Liège>
discussion 17:30-18:00: Discussion | –
left out Cycle « Penser l’hospitalité »
left out Zoom`,
  },
  {
    name: 'a Word table in English, chair in a row, affiliation in brackets',
    html: `<body><p class=MsoTitle>Workshop 13: Sleep and work</p><p class=MsoNormal>Wednesday 24 May 2028, 13:00-15:00</p><table><tr><td colspan=3><p>Chair: Simon Folkard (Swansea University)</p></td></tr><tr><td><p>13:00</p></td><td><p>Opening</p></td><td><p>Simon Folkard</p></td></tr><tr><td><p>13:10</p></td><td><p>Twelve-hour shifts</p></td><td><p>Göran Kecklund (Stockholm University)</p></td></tr><tr><td><p>13:50</p></td><td><p>Napping on duty</p></td><td><p>Helen Burgess (University of Michigan)</p></td></tr><tr><td><p>14:30</p></td><td><p>General discussion</p></td><td></td></tr></table></body>`,
    says: `2028-05-24 13:00-15:00
number 13
title – | Sleep and work
moderator Simon Folkard <Swansea University>
talk 13:00: – | Opening
  Simon Folkard
talk 13:10: – | Twelve-hour shifts
  Göran Kecklund <Stockholm University>
talk 13:50: – | Napping on duty
  Helen Burgess <University of Michigan>
discussion 14:30: – | General discussion`,
  },
  {
    name: 'mail in English, numbered, names first',
    text: `Hi everyone,

Programme for next week's workshop (Tuesday 13 June 2028, 10am-12pm):

1. Paula Meth (University of Sheffield) - Living at the edge
2. Sarah Charlton (Wits University) - Houses without jobs
3. Tom Goodfellow (University of Sheffield) - Trains to nowhere

Each talk is 20 minutes, followed by 15 minutes of discussion.

See you there,
Paula
`,
    says: `2028-06-13 10:00-12:00
talk: – | Living at the edge
  Paula Meth <University of Sheffield>
talk: – | Houses without jobs
  Sarah Charlton <Wits University>
talk: – | Trains to nowhere
  Tom Goodfellow <University of Sheffield>
left out Hi everyone,
left out Each talk is 20 minutes, followed by 15 minutes of discussion.
left out See you there,
left out Paula`,
  },
  {
    name: 'a sheet in tabs, two languages, moderators in a column',
    text: `Heure\tTitre (FR)\tTitle (EN)\tIntervenants\tModération
10:00\tOuverture\tOpening\tSylvie Tissot (Université Paris 8)\t
10:15\tLoger les jeunes\tHousing the young\tThomas Maloutas (Harokopio University)\tSylvie Tissot
11:00\tPause\tBreak\t\t
11:15\tTable ronde des maires\tRound table of mayors\tAda Colau (Barcelona)\tMarie Loison (Université Sorbonne Paris Nord)
`,
    says: `talk 10:00: Ouverture | Opening
  Sylvie Tissot <Université Paris 8>
talk 10:15: Loger les jeunes | Housing the young
  Thomas Maloutas <Harokopio University>
  moderator Sylvie Tissot
break 11:00: Pause | Break
discussion 11:15: Table ronde des maires | Round table of mayors
  Ada Colau <Barcelona>
  moderator Marie Loison <Université Sorbonne Paris Nord>`,
  },
  {
    name: 'affiliations on the next line, French, hours as 9 h',
    text: `Atelier 10
Le travail du deuil
Jeudi 8 juin 2028, 9 h – 12 h
Salle des actes, Université de Strasbourg

9 h – 9 h 15
Ouverture
Pascal Hintermeyer
Université de Strasbourg

9 h 15 – 10 h
Les morts de la rue
Daniel Terrolle
Université Paris 8

10 h – 10 h 15
Pause

10 h 15 – 11 h
Veiller à distance
Gaëlle Clavandier
Université Jean Monnet, Saint-Étienne

11 h – 12 h
Table ronde
Modération : Pascal Hintermeyer
`,
    says: `2028-06-08 09:00-12:00
number 10
title Le travail du deuil | –
talk 09:00-09:15: Ouverture | –
  Pascal Hintermeyer <Université de Strasbourg>
talk 09:15-10:00: Les morts de la rue | –
  Daniel Terrolle <Université Paris 8>
break 10:00-10:15: Pause | –
talk 10:15-11:00: Veiller à distance | –
  Gaëlle Clavandier <Université Jean Monnet, Saint-Étienne>
discussion 11:00-12:00: Table ronde | –
  moderator Pascal Hintermeyer
left out Salle des actes, Université de Strasbourg`,
  },
  {
    name: 'a programme with axes and bullets of two lines',
    text: `Atelier 17 : L’hôpital et ses marges
15 juin 2028, 14h-17h

Axe 1 : Entrer
• L’attente aux urgences
Alexis Vignard, Hospices civils de Lyon
• La salle d’attente comme poste d’observation
Marie-Carmen Garcia, Université Lyon 1

Axe 2 : Sortir
• Retours à la maison
Aurélie Godard-Marceau, CHU de Besançon

Clôture et perspectives
`,
    says: `2028-06-15 14:00-17:00
number 17
title L’hôpital et ses marges | –
block: Entrer | –
  talk: L’attente aux urgences | –
    Alexis Vignard <Hospices civils de Lyon>
  talk: La salle d’attente comme poste d’observation | –
    Marie-Carmen Garcia <Université Lyon 1>
block: Sortir | –
  talk: Retours à la maison | –
    Aurélie Godard-Marceau <CHU de Besançon>
talk: Clôture et perspectives | –`,
  },
  {
    name: 'an English flyer with footers and a registration note',
    text: `ONLINE WORKSHOP
Tobacco control in hard times
Thursday 13 January 2028 · 2.30–4.00 pm (UK time)

2.30 pm  Introduction – Hazel Cheeseman, ASH
2.40 pm  Illicit cigarettes in recession – Allen Gallagher, University of Bath
3.05 pm  Quitting and mental health – Gemma Taylor, University of Bath
3.30 pm  Q&A
4.00 pm  Close

Registration: bit.ly/ash-hard-times
Interpretation into French will be provided.
`,
    says: `2028-01-13 14:30-16:00
title – | Tobacco control in hard times
talk 14:30: – | Introduction
  Hazel Cheeseman <ASH>
talk 14:40: – | Illicit cigarettes in recession
  Allen Gallagher <University of Bath>
talk 15:05: – | Quitting and mental health
  Gemma Taylor <University of Bath>
discussion 15:30-16:00: – | Q&A
left out ONLINE WORKSHOP
left out Registration: bit.ly/ash-hard-times
left out Interpretation into French will be provided.`,
  },
  {
    name: 'semicolons between people, French, roles in brackets',
    text: `Webinaire du réseau RESPADD
Tabac et précarité
Mardi 16 novembre 2027, 11 h – 12 h 30

11 h 00 : Ouverture – Nicolas Bonnet (RESPADD)
11 h 10 : Fumer au foyer – Céline Belledent (Université de Saint-Étienne) ; Marion Barrault (Centre Bergonié)
11 h 45 : Table ronde – Anne Borgne (modératrice) ; Daniel Thomas (ACT) ; Loïc Josseran (Université de Versailles)
12 h 25 : Conclusion
`,
    says: `2027-11-16 11:00-12:30
title Tabac et précarité | –
subtitle Webinaire du réseau RESPADD | –
talk 11:00: Ouverture | –
  Nicolas Bonnet <RESPADD>
talk 11:10: Fumer au foyer | –
  Céline Belledent <Université de Saint-Étienne>
  Marion Barrault <Centre Bergonié>
discussion 11:45: Table ronde | –
  moderator Anne Borgne
  Daniel Thomas <ACT>
  Loïc Josseran <Université de Versailles>
talk 12:25: Conclusion | –`,
  },
  {
    name: 'CSV with semicolons in two languages',
    text: `horaire;titre_fr;titre_en;intervenant;affiliation
16h00;Introduction;Introduction;Anne Coppel;ASUD
16h15;Le testing, trente ans après;Drug checking, thirty years on;Grégory Pfau;AP-HP
16h55;Pause;Break;;
17h05;Débat;Debate;;
`,
    says: `talk 16:00: Introduction | Introduction
  Anne Coppel <ASUD>
talk 16:15: Le testing, trente ans après | Drug checking, thirty years on
  Grégory Pfau <AP-HP>
break 16:55: Pause | Break
discussion 17:05: Débat | Debate`,
  },
  {
    name: 'a day in English with a keynote and lunch',
    text: `Rural Health Day 2028
Friday 21 April 2028, University of Galway

10:00–10:15 Welcome address
Martin O'Halloran, University of Galway
10:15–11:00 Keynote: The doctor will not see you now
Liam Glynn, University of Limerick
11:00–11:30 Tea and coffee
11:30–12:30 Panel: Who stays?
Chair: Diarmuid Stokes, UCD
Panellists: Sinéad Hahessy, Ivan Perry (UCC)
12:30–13:30 Lunch
`,
    says: `2028-04-21
title – | Rural Health Day 2028
talk 10:00-10:15: – | Welcome address
  Martin O'Halloran <University of Galway>
talk 10:15-11:00: – | Keynote: The doctor will not see you now
  Liam Glynn <University of Limerick>
break 11:00-11:30: – | Tea and coffee
discussion 11:30-12:30: – | Panel: Who stays?
  moderator Diarmuid Stokes <UCD>
  Sinéad Hahessy
  Ivan Perry <UCC>
break 12:30-13:30: – | Lunch
left out University of Galway`,
  },
  {
    name: 'a French text with a paragraph of presentation before the programme',
    text: `Atelier 23 – Dire non au soin
Jeudi 22 juin 2028 de 14 h à 16 h, en ligne

Refuser un traitement, quitter un service, ne pas revenir : ces gestes sont souvent lus comme des échecs. L’atelier propose de les prendre au sérieux. Il réunit des soignants et des sociologues.

Programme
14 h : Introduction par Lise Dassieu (CR-CHUM)
14 h 15 : Partir contre avis médical, par Marc Bessin (CNRS)
15 h : Celles qui ne viennent plus, par Laurence Simmat-Durand (Université Paris Cité)
15 h 40 : Échanges
`,
    says: `2028-06-22 14:00-16:00
number 23
title Dire non au soin | –
abstract Refuser un traitement, quitter un service, ne pas revenir : ces gestes sont souvent lus comme des échecs. L’atelier propose de les prendre au sérieux. Il réunit des soignants et des sociologues. | –
talk 14:00: Introduction | –
  Lise Dassieu <CR-CHUM>
talk 14:15: Partir contre avis médical | –
  Marc Bessin <CNRS>
talk 15:00: Celles qui ne viennent plus | –
  Laurence Simmat-Durand <Université Paris Cité>
discussion 15:40: Échanges | –
left out en ligne`,
  },
]
