import type { Sample } from './programmeOutline'

/** Programmes that were written after the rules, to see what those do with texts that they were not made for. */
export const programmesHeldBack: readonly Sample[] = [
  {
    name: 'a seminar of a laboratory, one session a line with a colon',
    text: `Séminaire du laboratoire Triangle – « Démocratie et travail »
Jeudi 11 mars 2027, 14h00-17h00, ENS de Lyon, salle D4.260

14h00 : Présentation de la séance (Julie Favier, Karel Yon)
14h15 : Le droit d’expression, une loi oubliée – Camille Dupuy, Université de Rouen
15h00 : Élire son patron ? L’autogestion yougoslave – Frank Georgi, Université Paris 1
15h45 : Pause
16h00 : Discussion introduite par Sophie Béroud, Université Lumière Lyon 2
`,
    says: `2027-03-11 14:00-17:00
title Séminaire du laboratoire Triangle – « Démocratie et travail » | –
talk 14:00: Présentation de la séance | –
  Julie Favier
  Karel Yon
talk 14:15: Le droit d’expression, une loi oubliée | –
  Camille Dupuy <Université de Rouen>
talk 15:00: Élire son patron ? L’autogestion yougoslave | –
  Frank Georgi <Université Paris 1>
break 15:45: Pause | –
discussion 16:00: Discussion | –
  Sophie Béroud <Université Lumière Lyon 2>
left out ENS de Lyon, salle D4.260`,
  },
  {
    name: 'a policy lunch in a mail',
    text: `Dear colleagues,

We are pleased to invite you to our policy lunch on Tuesday 4 May 2027, 12:30-14:00 CEST (Rue de la Loi 42, Brussels, and online).

12:30-12:35 Welcome - Elke Vandenberghe, European Policy Forum
12:35-12:55 Who trains the trainers? - Prof. Sean Gallagher, Dublin City University
12:55-13:15 Apprenticeships in small firms - Marta Wiśniewska, Polish Chamber of Commerce
13:15-13:50 Panel debate - Sean Gallagher, Marta Wiśniewska and Luc Henrard (Bruxelles Formation); moderator: Elke Vandenberghe
13:50-14:00 Conclusions

Please register before 28 April.

Kind regards,
The EPF team
`,
    says: `2027-05-04 12:30-14:00
talk 12:30-12:35: – | Welcome
  Elke Vandenberghe <European Policy Forum>
talk 12:35-12:55: – | Who trains the trainers?
  Sean Gallagher <Dublin City University>
talk 12:55-13:15: – | Apprenticeships in small firms
  Marta Wiśniewska <Polish Chamber of Commerce>
discussion 13:15-13:50: – | Panel debate
  Sean Gallagher
  Marta Wiśniewska
  Luc Henrard <Bruxelles Formation>
  moderator Elke Vandenberghe
talk 13:50-14:00: – | Conclusions
left out Dear colleagues,
left out Rue de la Loi 42, Brussels, and online
left out Please register before 28 April.
left out Kind regards,
left out The EPF team`,
  },
  {
    name: 'a table of Word, hours and speakers in one cell',
    html: `<body><p class=MsoTitle>Rencontres du patrimoine</p><p class=MsoNormal>Le 22 septembre 2027</p><table><tr><td><p>10h – 10h30</p></td><td><p><b>Restaurer le vivant</b></p><p><i>Agnès Thibault, paysagiste, DRAC Bretagne</i></p></td></tr><tr><td><p>10h30 – 11h</p></td><td><p><b>Les murs et leurs hôtes</b></p><p><i>Pierre-Yves Allain, écologue</i></p><p><i>Rosa Quintana, Museo de Historia Natural</i></p></td></tr><tr><td><p>11h – 11h15</p></td><td><p>Pause</p></td></tr><tr><td><p>11h15 – 12h</p></td><td><p><b>Échange avec les participants</b></p><p>Animation : Denis Cariou</p></td></tr></table></body>`,
    says: `2027-09-22
title Rencontres du patrimoine | –
talk 10:00-10:30: Restaurer le vivant | –
  Agnès Thibault <paysagiste, DRAC Bretagne>
talk 10:30-11:00: Les murs et leurs hôtes | –
  Pierre-Yves Allain <écologue>
  Rosa Quintana <Museo de Historia Natural>
break 11:00-11:15: Pause | –
discussion 11:15-12:00: Échange avec les participants | –
  moderator Denis Cariou`,
  },
  {
    name: 'a bilingual flyer, title over title, people apart',
    text: `ATELIER 21 / WORKSHOP 21

Habiter la montagne
Living in the mountains

Vendredi 15 octobre 2027 / Friday 15 October 2027
15h-17h / 3pm-5pm

15h00
Ouverture / Opening
Louise Ramuz (Université de Genève)

15h10
Des villages sans hiver
Villages without winter
Tobias Anker (WSL, Davos)

15h50
Qui garde les alpages ?
Who keeps the pastures?
Fatima Ouhssain (Université Ibn Zohr, Agadir)

16h30
Échanges / Discussion
`,
    says: `2027-10-15 15:00-17:00
number 21
title Habiter la montagne | Living in the mountains
talk 15:00: Ouverture | Opening
  Louise Ramuz <Université de Genève>
talk 15:10: Des villages sans hiver | Villages without winter
  Tobias Anker <WSL, Davos>
talk 15:50: Qui garde les alpages ? | Who keeps the pastures?
  Fatima Ouhssain <Université Ibn Zohr, Agadir>
discussion 16:30: Échanges | Discussion`,
  },
  {
    name: 'a sheet with first names and family names apart',
    text: `Time\tFirst name\tLast name\tAffiliation\tTitle of talk
10:00\tMarion\tKeller\tETH Zürich\tGlaciers as archives
10:30\tYusuf\tOzturk\tBilkent University\tDust and empire
11:00\t\t\t\tCoffee
11:20\tDiane\tMoreau\tCEREGE\tReading lake mud
`,
    says: `talk 10:00: – | Glaciers as archives
  Marion Keller <ETH Zürich>
talk 10:30: – | Dust and empire
  Yusuf Ozturk <Bilkent University>
break 11:00: – | Coffee
talk 11:20: – | Reading lake mud
  Diane Moreau <CEREGE>`,
  },
  {
    name: 'a training day of an association with times behind',
    text: `Journée de formation : Écouter sans juger
Samedi 30 janvier 2027

Matin

Accueil et tour de table (9h-9h30)
Les bases de l’écoute active (9h30-11h), Corinne Sabatier, psychologue
Pause (11h-11h15)
Mises en situation (11h15-12h30), Corinne Sabatier et Éric Vidal, formateur

Après-midi

Repérer la crise (14h-15h30), Dr Nabil Chaouch, CHU de Montpellier
Bilan de la journée (15h30-16h)
`,
    says: `2027-01-30
title Journée de formation : Écouter sans juger | –
block: Matin | –
  talk 09:00-09:30: Accueil et tour de table | –
  talk 09:30-11:00: Les bases de l’écoute active | –
    Corinne Sabatier <psychologue>
  break 11:00-11:15: Pause | –
  talk 11:15-12:30: Mises en situation | –
    Corinne Sabatier
    Éric Vidal <formateur>
block: Après-midi | –
  talk 14:00-15:30: Repérer la crise | –
    Nabil Chaouch <CHU de Montpellier>
  talk 15:30-16:00: Bilan de la journée | –`,
  },
  {
    name: 'panels of a conference, papers by names',
    text: `International Conference
Borders in the Baltic
20 May 2027

9.00–10.30 Panel A: Waters
Chair: Kristiina Mägi (University of Tartu)
Jonas Petraitis (Vilnius University): Amber, smugglers and the state
Ingrid Holm (Åbo Akademi): Ice roads after climate change
Discussant: Pavel Orlov (independent scholar)

10.30–11.00 Coffee break

11.00–12.30 Panel B: Lands
Chair: Ingrid Holm (Åbo Akademi)
Agnieszka Lis (University of Gdańsk): Forests without a flag
Markus Thiel (Herder Institute): Mapping what is not there
Discussant: Kristiina Mägi (University of Tartu)
`,
    says: `2027-05-20
title – | Borders in the Baltic
block 09:00-10:30: – | Waters
  moderator Kristiina Mägi <University of Tartu>
  discussant Pavel Orlov <independent scholar>
  talk: – | Amber, smugglers and the state
    Jonas Petraitis <Vilnius University>
  talk: – | Ice roads after climate change
    Ingrid Holm <Åbo Akademi>
break 10:30-11:00: – | Coffee break
block 11:00-12:30: – | Lands
  moderator Ingrid Holm <Åbo Akademi>
  discussant Kristiina Mägi <University of Tartu>
  talk: – | Forests without a flag
    Agnieszka Lis <University of Gdańsk>
  talk: – | Mapping what is not there
    Markus Thiel <Herder Institute>
left out International Conference`,
  },
  {
    name: 'a ministry, bullets under each session, titles in quotation marks',
    text: `Séminaire national « Inclusion numérique »
Mercredi 7 avril 2027 de 9 h 30 à 12 h 30
Hôtel de Roquelaure, Paris 7e

• 9 h 30 – Ouverture
M. Étienne Carpentier, délégué interministériel

• 9 h 45 – « Les oubliés du formulaire »
Mme Solange Mbaye, Défenseure des droits
M. Cyril Laporte, Emmaüs Connect

• 10 h 45 – Pause

• 11 h 00 – « Former les aidants »
Mme Hanane Idrissi, Hub des territoires

• 12 h 00 – Échanges et clôture
`,
    says: `2027-04-07 09:30-12:30
title Inclusion numérique | –
talk 09:30: Ouverture | –
  Étienne Carpentier <délégué interministériel>
talk 09:45: Les oubliés du formulaire | –
  Solange Mbaye <Défenseure des droits>
  Cyril Laporte <Emmaüs Connect>
break 10:45: Pause | –
talk 11:00: Former les aidants | –
  Hanane Idrissi <Hub des territoires>
discussion 12:00: Échanges et clôture | –
left out Hôtel de Roquelaure, Paris 7e`,
  },
  {
    name: 'a webinar whose lines say time, title, name by bars of the reader’s own',
    text: `WEBINAR | Feeding cities after the storm | 17 June 2027

14:00 | Opening | Amara Diallo, FAO
14:10 | Markets that bend | Prof. Jeanette Okoro, University of Ibadan
14:40 | School gardens in Manila | Rey Santos, Local Futures
15:10 | Questions
`,
    says: `2027-06-17
title – | Feeding cities after the storm
talk 14:00: – | Opening
  Amara Diallo <FAO>
talk 14:10: – | Markets that bend
  Jeanette Okoro <University of Ibadan>
talk 14:40: – | School gardens in Manila
  Rey Santos <Local Futures>
discussion 15:10: – | Questions`,
  },
  {
    name: 'two days in French, with the morning and the afternoon named',
    text: `Colloque « Dire le climat »

Lundi 10 mai 2027
Matinée
9h15 Accueil
9h30 Le climat a-t-il une histoire ? Fabien Locher (CNRS)
10h30 Récits de sécheresse. Aminata Sow (UCAD, Dakar)
Après-midi
14h Conférence de Catherine Larrère (Université Paris 1)
15h30 Table ronde des éditeurs

Mardi 11 mai 2027
10h Atelier d’écriture, animé par Sylvain Pattieu
12h Fin du colloque
`,
    says: `2027-05-10
title Dire le climat | –
block: Matinée | –
  talk 09:15: Accueil | –
  talk 09:30: Le climat a-t-il une histoire ? | –
    Fabien Locher <CNRS>
  talk 10:30: Récits de sécheresse | –
    Aminata Sow <UCAD, Dakar>
block: Après-midi | –
  talk 14:00: Conférence | –
    Catherine Larrère <Université Paris 1>
  discussion 15:30: Table ronde des éditeurs | –
talk 2027-05-11 10:00-12:00: Atelier d’écriture | –
  moderator Sylvain Pattieu`,
  },
  {
    name: 'a research seminar, one talk with abstract',
    text: `Séminaire général du Centre Max Weber
Mardi 2 février 2027, 13h30 – 15h30

Anne Lambert (Ined)
Les horaires atypiques et la vie de couple

Discutante : Mathilde Guergoat (Université Paris 8)

Résumé
À partir d’une enquête auprès de douze mille ménages, cette communication montre comment les horaires décalés transforment le partage des tâches. Elle en discute les effets sur les séparations.
`,
    says: `2027-02-02 13:30-15:30
title Séminaire général du Centre Max Weber | –
discussant Mathilde Guergoat <Université Paris 8>
talk: Les horaires atypiques et la vie de couple | –
  Anne Lambert <Ined>
  abstract À partir d’une enquête auprès de douze mille ménages, cette communication montre comment les horaires décalés transforment le partage des tâches. Elle en discute les effets sur les séparations. | –`,
  },
  {
    name: 'a training of an NGO in an e-mail, hyphens',
    text: `Hello everyone,

Looking forward to seeing you on 18 March 2027. Here is the programme:

9.30am - Arrival and coffee
10am - Introductions (Maggie Osborne, Shelter)
10.15am - Housing law update (Kwame Boateng, Garden Court Chambers)
11.30am - Break
11.45am - Case clinic (Maggie Osborne and Fiona Reid)
1pm - Close

Thanks,
Maggie
`,
    says: `2027-03-18
break 09:30: – | Arrival and coffee
talk 10:00: – | Introductions
  Maggie Osborne <Shelter>
talk 10:15: – | Housing law update
  Kwame Boateng <Garden Court Chambers>
break 11:30: – | Break
discussion 11:45-13:00: – | Case clinic
  Maggie Osborne
  Fiona Reid
left out Hello everyone,
left out Thanks,
left out Maggie`,
  },
  {
    name: 'a sheet of an EU project with partners and minutes',
    text: `No.\tAgenda item\tPresenter\tPartner\tDuration
1\tWelcome\tLaura Bianchi\tUNIBO\t10 min
2\tProgress of work package 1\tJean-Marc Pillet\tCEA\t20 min
3\tEthics and data management\tSinead Walsh\tUCD\t15 min
4\tCoffee break\t\t\t15 min
5\tDiscussion of next steps\tLaura Bianchi\tUNIBO\t30 min
`,
    says: `talk (10): – | Welcome
  Laura Bianchi <UNIBO>
talk (20): – | Progress of work package 1
  Jean-Marc Pillet <CEA>
talk (15): – | Ethics and data management
  Sinead Walsh <UCD>
break (15): – | Coffee break
discussion (30): – | Discussion of next steps
  Laura Bianchi <UNIBO>`,
  },
  {
    name: 'a town hall, French, arrows between times',
    text: `Rencontres de l’alimentation durable
Samedi 17 avril 2027 | Halle aux grains, Lyon

09:30 → 10:00 Café d’accueil
10:00 → 10:20 Ouverture – Sonia Zdorov, adjointe à l’alimentation
10:20 → 11:10 Table ronde « Manger local, à quel prix ? »
   avec Gilles Pérole (Mouans-Sartoux), Emma Vidal (Biocoop) et Fatou Sylla (Épicerie solidaire)
   modération : Nicolas Bertrand
11:10 → 12:00 Ateliers en petits groupes
12:00 → 13:30 Repas partagé
`,
    says: `2027-04-17
title Rencontres de l’alimentation durable | –
break 09:30-10:00: Café d’accueil | –
talk 10:00-10:20: Ouverture | –
  Sonia Zdorov <adjointe à l’alimentation>
discussion 10:20-11:10: Table ronde : Manger local, à quel prix ? | –
  Gilles Pérole <Mouans-Sartoux>
  Emma Vidal <Biocoop>
  Fatou Sylla <Épicerie solidaire>
  moderator Nicolas Bertrand
discussion 11:10-12:00: Ateliers en petits groupes | –
break 12:00-13:30: Repas partagé | –
left out Halle aux grains, Lyon`,
  },
  {
    name: 'a workshop in two languages, English under French in italics marks',
    text: `Workshop 18 / Atelier 18

*Migrer au temps du climat*
*Migrating in times of climate change*

7 May 2027, 14:00-16:00 CEST

Chair / Présidence : Etienne Piguet (Université de Neuchâtel)

1. Les mots du droit / The words of law — Walter Kälin (Universität Bern)
2. Partir du delta / Leaving the delta — Nguyễn Thị Hòa (Can Tho University)
3. Discussion
`,
    says: `2027-05-07 14:00-16:00
number 18
title Migrer au temps du climat | Migrating in times of climate change
moderator Etienne Piguet <Université de Neuchâtel>
talk: Les mots du droit | The words of law
  Walter Kälin <Universität Bern>
talk: Partir du delta | Leaving the delta
  Nguyễn Thị Hòa <Can Tho University>
discussion: Discussion | Discussion`,
  },
  {
    name: 'a table of Google Docs, speakers in front',
    html: `<b id="docs-internal-guid-9"><h1 dir="ltr"><span>Open Maps Day</span></h1><p dir="ltr"><span>3 October 2027</span></p><table><tbody><tr><td><p><span>Time</span></p></td><td><p><span>Who</span></p></td><td><p><span>What</span></p></td></tr><tr><td><p><span>10:00</span></p></td><td><p><span>Beth Lindqvist (OSM Sweden)</span></p></td><td><p><span>Mapping the night bus</span></p></td></tr><tr><td><p><span>10:30</span></p></td><td><p><span>Diego Campos</span></p><p><span>Lucía Herrera (UNAM)</span></p></td><td><p><span>Streets that have no name</span></p></td></tr><tr><td><p><span>11:00</span></p></td><td></td><td><p><span>Break</span></p></td></tr><tr><td><p><span>11:15</span></p></td><td><p><span>tbc</span></p></td><td><p><span>Lightning talks</span></p></td></tr></tbody></table></b>`,
    says: `2027-10-03
title – | Open Maps Day
talk 10:00: – | Mapping the night bus
  Beth Lindqvist <OSM Sweden>
talk 10:30: – | Streets that have no name
  Diego Campos
  Lucía Herrera <UNAM>
break 11:00: – | Break
talk 11:15: – | Lightning talks`,
  },
  {
    name: 'a ministry’s day in two parts with capitals',
    text: `JOURNÉE NATIONALE DES ACHATS RESPONSABLES
JEUDI 10 JUIN 2027

PROGRAMME

9H00 : ACCUEIL
9H30 : DISCOURS D’OUVERTURE
Hugues LAMBERT, secrétaire général
10H00 : ACHETER MOINS, ACHETER MIEUX
Claire DUVAL, Direction des achats de l’État
Moussa CAMARA, Réseau Gesat
11H15 : PAUSE
11H30 : TÉMOIGNAGE D’UNE COLLECTIVITÉ
Isabelle KERN, Eurométropole de Strasbourg
12H30 : FIN DE LA JOURNÉE
`,
    says: `2027-06-10
title JOURNÉE NATIONALE DES ACHATS RESPONSABLES | –
talk 09:00: ACCUEIL | –
talk 09:30: DISCOURS D’OUVERTURE | –
  Hugues Lambert <secrétaire général>
talk 10:00: ACHETER MOINS, ACHETER MIEUX | –
  Claire Duval <Direction des achats de l’État>
  Moussa Camara <Réseau Gesat>
break 11:15: PAUSE | –
talk 11:30-12:30: TÉMOIGNAGE D’UNE COLLECTIVITÉ | –
  Isabelle Kern <Eurométropole de Strasbourg>`,
  },
  {
    name: 'values between commas, as an English sheet is saved',
    text: `start,end,title,speaker,organisation
13:00,13:15,Opening,Anna Berg,Nordic Council
13:15,13:45,"Fishing rights, revisited",Tómas Ólafsson,University of Iceland
13:45,14:00,Break,,
14:00,14:45,Panel discussion,"Anna Berg; Mikko Laine; Pia Holm",
`,
    says: `talk 13:00-13:15: – | Opening
  Anna Berg <Nordic Council>
talk 13:15-13:45: – | Fishing rights, revisited
  Tómas Ólafsson <University of Iceland>
break 13:45-14:00: – | Break
discussion 14:00-14:45: – | Panel discussion
  Anna Berg
  Mikko Laine
  Pia Holm`,
  },
  {
    name: 'a doctoral day, names and theses',
    text: `Journée des doctorants
12 mai 2027, 10h-12h30, salle des actes

10h-10h30 Léa Marchetti (dir. P. Moreau) : Le théâtre à l’hôpital
10h30-11h Samuel Ekoto (dir. S. Blanc) : Chanter la grève
11h-11h30 Pause
11h30-12h Inès Robin (dir. P. Moreau) : Archives d’une troupe amateur
12h-12h30 Discussion
`,
    says: `2027-05-12 10:00-12:30
title Journée des doctorants | –
talk 10:00-10:30: Le théâtre à l’hôpital | –
  Léa Marchetti <dir. P. Moreau>
talk 10:30-11:00: Chanter la grève | –
  Samuel Ekoto <dir. S. Blanc>
break 11:00-11:30: Pause | –
talk 11:30-12:00: Archives d’une troupe amateur | –
  Inès Robin <dir. P. Moreau>
discussion 12:00-12:30: Discussion | –
left out salle des actes`,
  },
  {
    name: 'two sessions in parallel, with rooms',
    text: `Teachers’ forum 2027
Friday 22 January 2027

09:00 Plenary: Why read aloud? (Dr Helen Marsh, UCL)
10:00 Parallel sessions
  A. Phonics in three languages (Room 1) – Carmen Ibáñez, Universidad de Sevilla
  B. Picture books for teenagers (Room 2) – Tom Fisher, Seven Stories
11:00 Tea and coffee
11:30 Closing discussion, chaired by Helen Marsh
`,
    says: `2027-01-22
title – | Teachers’ forum 2027
talk 09:00: – | Plenary: Why read aloud?
  Helen Marsh <UCL>
block 10:00: – | Parallel sessions
  talk: – | Phonics in three languages (Room 1)
    Carmen Ibáñez <Universidad de Sevilla>
  talk: – | Picture books for teenagers (Room 2)
    Tom Fisher <Seven Stories>
break 11:00: – | Tea and coffee
discussion 11:30: – | Closing discussion
  moderator Helen Marsh`,
  },
  {
    name: 'a study group in a library, names in brackets behind titles',
    text: `Groupe d'étude « Lire la presse coloniale »
Vendredi 12 novembre 2027
BnF, site Richelieu

14h - Présentation du fonds (Hélène Aubin, BnF)
14h30 - Feuilletons et annonces (Driss Maghraoui, Université Al Akhawayn)
15h15 - La presse des femmes en Tunisie (Sana Ben Achour)
16h - Pause
16h15 - Échanges et perspectives
17h30 - Fin
`,
    says: `2027-11-12
title Groupe d'étude « Lire la presse coloniale » | –
talk 14:00: Présentation du fonds | –
  Hélène Aubin <BnF>
talk 14:30: Feuilletons et annonces | –
  Driss Maghraoui <Université Al Akhawayn>
talk 15:15: La presse des femmes en Tunisie | –
  Sana Ben Achour
break 16:00: Pause | –
discussion 16:15-17:30: Échanges et perspectives | –
left out BnF, site Richelieu`,
  },
  {
    name: 'an online symposium across zones',
    text: `Rethinking Deltas: an online symposium
6 July 2027

08:00–08:10 UTC  Welcome — Mira Chowdhury, BRAC University
08:10–08:40 UTC  Sediment as commons — Pieter Bakker, Deltares
08:40–09:10 UTC  Rice, salt and debt — Thanh Le, An Giang University
09:10–09:20 UTC  Short break
09:20–10:00 UTC  Roundtable — Chair: Mira Chowdhury; Speakers: Pieter Bakker, Thanh Le, Rosa Jimenez (CIMAR)
`,
    says: `2027-07-06
title – | Rethinking Deltas: an online symposium
talk 08:00-08:10: – | Welcome
  Mira Chowdhury <BRAC University>
talk 08:10-08:40: – | Sediment as commons
  Pieter Bakker <Deltares>
talk 08:40-09:10: – | Rice, salt and debt
  Thanh Le <An Giang University>
break 09:10-09:20: – | Short break
discussion 09:20-10:00: – | Roundtable
  moderator Mira Chowdhury
  Pieter Bakker
  Thanh Le
  Rosa Jimenez <CIMAR>`,
  },
  {
    name: 'a Word table with a row for each half-day and roles in the cell',
    html: `<body lang=FR><p class=MsoNormal>Séminaire des coordinateurs</p><p class=MsoNormal>Mardi 7 septembre 2027</p><table class=MsoNormalTable><tr><td colspan=2><p><b>MATIN</b></p></td></tr><tr><td><p>9h30</p></td><td><p>Bilan de l’année</p><p>Présenté par Odile Grangé, directrice</p></td></tr><tr><td><p>10h30</p></td><td><p>Le nouveau logiciel</p><p>Présenté par Théo Lafitte (société Nuages)</p></td></tr><tr><td><p>12h00</p></td><td><p>Déjeuner</p></td></tr><tr><td colspan=2><p><b>APRÈS-MIDI</b></p></td></tr><tr><td><p>14h00</p></td><td><p>Ateliers</p><p>Animés par Odile Grangé et Théo Lafitte</p></td></tr></table></body>`,
    says: `2027-09-07
title Séminaire des coordinateurs | –
block: MATIN | –
  talk 09:30: Bilan de l’année | –
    Odile Grangé <directrice>
  talk 10:30: Le nouveau logiciel | –
    Théo Lafitte <société Nuages>
break 12:00: Déjeuner | –
block: APRÈS-MIDI | –
  discussion 14:00: Ateliers | –
    moderator Odile Grangé
    moderator Théo Lafitte`,
  },
  {
    name: 'a bilingual programme, columns for each language and one for people',
    text: `Horaire / Time\tFrançais\tEnglish\tIntervenants / Speakers
15:00\tMot de bienvenue\tWelcome\tAlice Renaud (Ifri)
15:10\tLe retour des frontières\tThe return of borders\tKarim Bouzid (Sciences Po) ; Ewa Zielinska (UW)
15:50\tPause\tBreak\t
16:00\tTable ronde : que peut l’Europe ?\tRound table: what can Europe do?\tModération / Chair: Alice Renaud (Ifri)
17:00\tConclusion\tConclusion\t
`,
    says: `talk 15:00: Mot de bienvenue | Welcome
  Alice Renaud <Ifri>
talk 15:10: Le retour des frontières | The return of borders
  Karim Bouzid <Sciences Po>
  Ewa Zielinska <UW>
break 15:50: Pause | Break
discussion 16:00: Table ronde : que peut l’Europe ? | Round table: what can Europe do?
  moderator Alice Renaud <Ifri>
talk 17:00: Conclusion | Conclusion`,
  },
  {
    name: 'a union’s training, line by line with dashes',
    text: `Formation syndicale – Santé au travail
Lundi 3 et mardi 4 mai 2027

Lundi 3 mai
9 h – 12 h : Le droit d’alerte — Maître Sabine Rolland, avocate
13 h 30 – 17 h : Étude de cas — Gilles Fournier (CGT Métallurgie)

Mardi 4 mai
9 h – 12 h : Parler aux collègues — Yasmina Ferhat, psychologue du travail
13 h 30 – 15 h : Bilan
`,
    says: `2027-05-03
title Formation syndicale – Santé au travail | –
talk 09:00-12:00: Le droit d’alerte | –
  Sabine Rolland <avocate>
talk 13:30-17:00: Étude de cas | –
  Gilles Fournier <CGT Métallurgie>
talk 2027-05-04 09:00-12:00: Parler aux collègues | –
  Yasmina Ferhat <psychologue du travail>
talk 2027-05-04 13:30-15:00: Bilan | –`,
  },
  {
    name: 'a panel without times, bullets of people under a question',
    text: `Can journalism survive the summary?
A conversation, 29 September 2027, 6–7.30 pm, online

Moderator: Gemma Castells, El País

Panellists
• Lindiwe Mokoena, Daily Maverick
• Rasmus Dahl, Reuters Institute
• Huda Osman, Rest of World

Followed by questions from the audience.
`,
    says: `2027-09-29 18:00-19:30
title – | Can journalism survive the summary?
moderator Gemma Castells <El País>
Lindiwe Mokoena <Daily Maverick>
Rasmus Dahl <Reuters Institute>
Huda Osman <Rest of World>
left out online
left out Followed by questions from the audience.`,
  },
  {
    name: 'an LibreOffice table without heads, affiliation in a column of its own',
    html: `<html><body dir="ltr"><p>Journée « Forêts »</p><p>18 juin 2027</p><table><tr><td><p>9h</p></td><td><p>Planter ou laisser pousser ?</p></td><td><p>Gérard Mathieu</p></td><td><p>ONF</p></td></tr><tr><td><p>10h</p></td><td><p>Les incendies dans les Landes</p></td><td><p>Nathalie Duprat</p></td><td><p>INRAE</p></td></tr><tr><td><p>11h</p></td><td><p>La forêt dans le roman</p></td><td><p>Simon Le Floch</p></td><td><p>Université de Brest</p></td></tr></table></body></html>`,
    says: `2027-06-18
title Forêts | –
talk 09:00: Planter ou laisser pousser ? | –
  Gérard Mathieu <ONF>
talk 10:00: Les incendies dans les Landes | –
  Nathalie Duprat <INRAE>
talk 11:00: La forêt dans le roman | –
  Simon Le Floch <Université de Brest>`,
  },
  {
    name: 'a reply in a thread with two quotes',
    text: `Super, merci ! Je transfère à l'équipe.

Le 3 mars 2027 à 18:12, Nora Kessler a écrit :
> Chers tous,
> le déroulé de l'atelier du 9 avril 2027 :
>
> 10h-10h20 Accueil
> 10h20-11h Les archives orales (Luc Tessier, INA)
> 11h-11h40 Transcrire sans trahir (Aïcha Diallo)
> 11h40-12h Discussion
>
> Nora
`,
    says: `2027-04-09
talk 10:00-10:20: Accueil | –
talk 10:20-11:00: Les archives orales | –
  Luc Tessier <INA>
talk 11:00-11:40: Transcrire sans trahir | –
  Aïcha Diallo
discussion 11:40-12:00: Discussion | –
left out Super, merci ! Je transfère à l'équipe.
left out Le 3 mars 2027 à 18:12, Nora Kessler a écrit :
left out Chers tous,
left out Nora`,
  },
]
