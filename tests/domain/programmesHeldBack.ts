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
discussion 16:00: Discussion introduite | –
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
talk 13:15-13:50: – | Panel debate
  Sean Gallagher
  Marta Wiśniewska
  Luc Henrard <Bruxelles Formation>
  moderator Elke Vandenberghe
talk 13:50-14:00: – | Conclusions
left out Dear colleagues,
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
talk 09:00-09:30: Accueil et tour de table | –
talk 09:30-11:00: Les bases de l’écoute active | –
  Corinne Sabatier <psychologue>
break 11:00-11:15: Pause | –
talk 11:15-12:30: Mises en situation | –
  Corinne Sabatier
  Éric Vidal <formateur>
talk 14:00-15:30: Repérer la crise | –
  Nabil Chaouch <CHU de Montpellier>
talk 15:30-16:00: Bilan de la journée | –
left out Matin
left out Après-midi`,
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
title Séminaire national « Inclusion numérique » | –
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
title – | WEBINAR | Feeding cities after the storm
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
title Colloque « Dire le climat » | –
talk 09:15: Accueil | –
talk 09:30: Le climat a-t-il une histoire ? | –
  Fabien Locher <CNRS>
talk 10:30: Récits de sécheresse | –
  Aminata Sow <UCAD, Dakar>
talk 14:00: Conférence | –
  Catherine Larrère <Université Paris 1>
talk 15:30: Table ronde des éditeurs | –
talk 2027-05-11 10:00-12:00: Atelier d’écriture | –
  moderator Sylvain Pattieu
left out Matinée
left out Après-midi`,
  },
]
