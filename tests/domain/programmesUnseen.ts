import type { Sample } from './programmeOutline'

/** Programmes that were written last, and that no rule was made for. */
export const programmesUnseen: readonly Sample[] = [
  {
    name: 'a research seminar of French economists, authors with co-authors',
    text: `Séminaire Économie du développement
Lundi 8 novembre 2027, 9h30-12h45

9h30 : Café
10h00 – 10h45 : Djibril Ndiaye (Paris School of Economics), avec Laure Pasquier-Doumer – Former sans employer ?
10h45 – 11h30 : Mariana López (Universidad de los Andes) – Les transferts au féminin
11h30 – 11h45 : Pause
11h45 – 12h30 : Henri Bonnet (Dial) – Mesurer l’informel
12h30 – 12h45 : Conclusions
`,
    says: `2027-11-08 09:30-12:45
title Séminaire Économie du développement | –
break 09:30: Café | –
talk 10:00-10:45: Former sans employer ? | –
  Djibril Ndiaye <Paris School of Economics>
  Laure Pasquier-Doumer
talk 10:45-11:30: Les transferts au féminin | –
  Mariana López <Universidad de los Andes>
break 11:30-11:45: Pause | –
talk 11:45-12:30: Mesurer l’informel | –
  Henri Bonnet <Dial>
talk 12:30-12:45: Conclusions | –`,
  },
  {
    name: 'a short webinar, English, plain',
    text: `Webinar: Teaching with maps
Thursday 14 October 2027, 4pm-5.30pm (London)

4.00pm Welcome and introduction, Joan Pritchard (Geographical Association)
4.10pm Old maps, new questions, Dr Neil Sutherland (University of Stirling)
4.40pm Mapping the school run, Ayesha Karim (Sustrans)
5.10pm Questions
5.30pm End
`,
    says: `2027-10-14 16:00-17:30
title – | Webinar: Teaching with maps
talk 16:00: – | Welcome and introduction
  Joan Pritchard <Geographical Association>
talk 16:10: – | Old maps, new questions
  Neil Sutherland <University of Stirling>
talk 16:40: – | Mapping the school run
  Ayesha Karim <Sustrans>
discussion 17:10-17:30: – | Questions
left out London`,
  },
  {
    name: 'a table of Word, three columns, French',
    html: `<body><p class=MsoNormal>Atelier 22 : L’école dehors</p><p class=MsoNormal>5 avril 2028</p><table><tr><td><p>Horaires</p></td><td><p>Intervention</p></td><td><p>Par</p></td></tr><tr><td><p>14h00 – 14h10</p></td><td><p>Accueil</p></td><td><p>Muriel Castan</p></td></tr><tr><td><p>14h10 – 14h40</p></td><td><p>Apprendre sous les arbres</p></td><td><p>Sarah Wauquiez, pédagogue</p></td></tr><tr><td><p>14h40 – 15h10</p></td><td><p>Un an dans la cour</p></td><td><p>Crystèle Ferjou, conseillère pédagogique, Deux-Sèvres</p></td></tr><tr><td><p>15h10 – 15h30</p></td><td><p>Débat</p></td><td></td></tr></table></body>`,
    says: `2028-04-05
number 22
title L’école dehors | –
talk 14:00-14:10: Accueil | –
  Muriel Castan
talk 14:10-14:40: Apprendre sous les arbres | –
  Sarah Wauquiez <pédagogue>
talk 14:40-15:10: Un an dans la cour | –
  Crystèle Ferjou <conseillère pédagogique, Deux-Sèvres>
discussion 15:10-15:30: Débat | –`,
  },
  {
    name: 'a mail with a list, names after « : »',
    text: `Bonjour à tous,

Pour rappel, notre atelier a lieu le 2 mars 2028 à 14h en visio.

Au programme :
* 14h00 - Ouverture : Sylvain Rouger (Ademe)
* 14h15 - La réparation, un métier d'avenir : Bénédicte Kjær (HOP)
* 14h45 - Les ressourceries en chiffres : Mohamed Taleb (RNRR)
* 15h15 - Temps d'échange

À bientôt,
Sylvain
`,
    says: `2028-03-02 14:00
talk 14:00: Ouverture | –
  Sylvain Rouger <Ademe>
talk 14:15: La réparation, un métier d'avenir | –
  Bénédicte Kjær <HOP>
talk 14:45: Les ressourceries en chiffres | –
  Mohamed Taleb <RNRR>
discussion 15:15: Temps d'échange | –
left out Bonjour à tous,
left out en visio
left out À bientôt,
left out Sylvain`,
  },
  {
    name: 'FR then EN, with times and chairs',
    text: `Atelier 25 : Nourrir la paix
Mardi 9 mai 2028, 15h-17h
Présidence : Ruth Gakuru (PAM)

15h00 Cultiver sous les bombes
Oksana Bilyk (Université de Lviv)
15h40 Le prix du pain
Farid Mansouri (Université de Tunis)
16h20 Débat

Workshop 25: Feeding peace
Tuesday 9 May 2028, 3-5 pm
Chair: Ruth Gakuru (WFP)

15:00 Growing under bombs
Oksana Bilyk (University of Lviv)
15:40 The price of bread
Farid Mansouri (University of Tunis)
16:20 Debate
`,
    says: `2028-05-09 15:00-17:00
number 25
title Nourrir la paix | Feeding peace
moderator Ruth Gakuru <PAM | WFP>
talk 15:00: Cultiver sous les bombes | Growing under bombs
  Oksana Bilyk <Université de Lviv | University of Lviv>
talk 15:40: Le prix du pain | The price of bread
  Farid Mansouri <Université de Tunis | University of Tunis>
discussion 16:20: Débat | Debate`,
  },
  {
    name: 'a conference with numbered sessions and dashes',
    text: `ANNUAL MEETING OF THE RIVER NETWORK
16 May 2028

Session I - Restoring (9:00-10:30)
Chair: Prof. Astrid Moen, NTNU
1. Dams that go - Eli Carver, American Rivers
2. Letting the Rhône move - Hervé Piégay, CNRS

Coffee (10:30-11:00)

Session II - Living (11:00-12:30)
Chair: Eli Carver, American Rivers
3. Fishing rights in Lapland - Inga Sara, University of Lapland
4. Swimming in the Seine - Julien Tissier, Ville de Paris
`,
    says: `2028-05-16
title – | ANNUAL MEETING OF THE RIVER NETWORK
block 09:00-10:30: – | Restoring
  moderator Astrid Moen <NTNU>
  talk: – | Dams that go
    Eli Carver <American Rivers>
  talk: – | Letting the Rhône move
    Hervé Piégay <CNRS>
break 10:30-11:00: – | Coffee
block 11:00-12:30: – | Living
  moderator Eli Carver <American Rivers>
  talk: – | Fishing rights in Lapland
    Inga Sara <University of Lapland>
  talk: – | Swimming in the Seine
    Julien Tissier <Ville de Paris>`,
  },
  {
    name: 'a sheet in tabs with quoted line breaks and two languages',
    text: `Heure\tTitre / Title\tIntervenants
9h00\t"Ouverture
Opening"\tMaud Simonet (CNRS)
9h20\t"Le travail gratuit
Work for free"\t"Maud Simonet (CNRS)
Peter Fleming (UTS)"
10h20\tPause\t
`,
    says: `talk 09:00: Ouverture | Opening
  Maud Simonet <CNRS>
talk 09:20: Le travail gratuit | Work for free
  Maud Simonet <CNRS>
  Peter Fleming <UTS>
break 10:20: Pause | –`,
  },
  {
    name: 'a ministry’s webinar, speakers on lines of their own with dashes',
    text: `Webinaire national
Les cantines et la loi
Mercredi 19 janvier 2028 de 10 h à 11 h 30

10 h 00 : Introduction
- Philippe Arnaud, sous-directeur, ministère de l’Agriculture

10 h 10 : Ce que change la loi
- Claire Fabre, cheffe de bureau, ministère de l’Agriculture
- Thomas Rivière, association Un plus bio

10 h 50 : Retour d’expérience de la ville de Mouans-Sartoux
- Gilles Pérole, adjoint au maire

11 h 10 : Questions-réponses
`,
    says: `2028-01-19 10:00-11:30
title Les cantines et la loi | –
talk 10:00: Introduction | –
  Philippe Arnaud <sous-directeur, ministère de l’Agriculture>
talk 10:10: Ce que change la loi | –
  Claire Fabre <cheffe de bureau, ministère de l’Agriculture>
  Thomas Rivière <association Un plus bio>
talk 10:50: Retour d’expérience de la ville de Mouans-Sartoux | –
  Gilles Pérole <adjoint au maire>
discussion 11:10: Questions-réponses | –
left out Webinaire national`,
  },
  {
    name: 'a Google Docs list without a table, English and French in one line',
    text: `Workshop 30 / Atelier 30
Rivers that speak / Les fleuves qui parlent
6 July 2028, 5–7 pm CEST

5:00 pm – Welcome / Bienvenue – Sarah Vanuxem (Université Côte d'Azur)
5:10 pm – The Whanganui in court / Le Whanganui au tribunal – Jacinta Ruru (University of Otago)
5:45 pm – A parliament for the Loire / Un parlement de Loire – Camille de Toledo, writer
6:20 pm – Discussion
`,
    says: `2028-07-06 17:00-19:00
number 30
title Les fleuves qui parlent | Rivers that speak
talk 17:00: Bienvenue | Welcome
  Sarah Vanuxem <Université Côte d'Azur>
talk 17:10: Le Whanganui au tribunal | The Whanganui in court
  Jacinta Ruru <University of Otago>
talk 17:45: Un parlement de Loire | A parliament for the Loire
  Camille de Toledo <writer>
discussion 18:20: Discussion | Discussion`,
  },
]
