import type { Sample } from './programmeOutline'

/** Programmes of somebody else who knew no rule, read once before any was changed for them. */
export const programmesOfAFourthHand: readonly Sample[] = [
  {
    name: 'Word table: time, French, English; blocks as rows; speaker in the second paragraph of each cell; affiliations sometimes in both languages',
    text: `Atelier 9 – Mieux compter pour mieux décider / Workshop 9 – Counting better to decide better

Mardi 17 novembre 2026 – Tuesday 17 November 2026, 14h00–16h00

	Français	English
14h00	Mot de bienvenue / Ségolène Tarrade, Réseau Addictions & Territoires	Welcome / Ségolène Tarrade, Réseau Addictions & Territoires
	1. Mesurer autrement	1. Measuring differently
14h10	Au-delà des saisies : quels indicateurs pour les politiques des drogues ? / Dr Kwabena Osei-Tutu, Institut ouest-africain de politique publique	Beyond seizures: which indicators for drug policy? / Dr Kwabena Osei-Tutu, West African Institute for Public Policy
14h35	La parole des usagers comme donnée / Marisol Echeverri, Corporación Voces	Users’ accounts as data / Marisol Echeverri, Corporación Voces
15h00	Pause	Break
	2. Décider autrement	2. Deciding differently
15h10	Les conférences citoyennes sur le cannabis / Florian Wüthrich, Université de Bienne	Citizens’ assemblies on cannabis / Florian Wüthrich, University of Bienne
15h35	Table ronde et conclusions / Tous les intervenants	Round table and conclusions / All speakers
`,
    says: `2026-11-17 14:00-16:00
number 9
title Mieux compter pour mieux décider | Counting better to decide better
talk 14:00: Mot de bienvenue | Welcome
  Ségolène Tarrade <Réseau Addictions & Territoires>
block: Mesurer autrement | Measuring differently
  talk 14:10: Au-delà des saisies : quels indicateurs pour les politiques des drogues ? | Beyond seizures: which indicators for drug policy?
    Kwabena Osei-Tutu <Institut ouest-africain de politique publique | West African Institute for Public Policy>
  talk 14:35: La parole des usagers comme donnée | Users’ accounts as data
    Marisol Echeverri <Corporación Voces>
break 15:00: Pause | Break
block: Décider autrement | Deciding differently
  talk 15:10: Les conférences citoyennes sur le cannabis | Citizens’ assemblies on cannabis
    Florian Wüthrich <Université de Bienne | University of Bienne>
discussion 15:35: Table ronde et conclusions | Round table and conclusions`,
  },
  {
    name: 'Google Docs table, two columns: time; bold title with the speaker in italics below; two speakers with &',
    text: `Housing First, and then?

Online workshop, Thursday 5 November 2026

10:00–10:10	Welcome / Mirjam Oosterhuis, Thuis Foundation
10:10–10:35	Ten years of keys: what tenants tell us / Seán Mac Giolla Bhríde, Simon House Galway
10:35–11:00	No address, no vote / Tanisha Boykin & Marcus Trevino, Bayou Legal Aid
11:00–11:10	Break
11:10–11:35	Warm in winter: emergency shelters in Ulaanbaatar / Oyuunbileg Batbayar, Ger District Initiative
11:35–12:00	Discussion / Moderated by Mirjam Oosterhuis
`,
    says: `2026-11-05
title – | Housing First, and then?
talk 10:00-10:10: – | Welcome
  Mirjam Oosterhuis <Thuis Foundation>
talk 10:10-10:35: – | Ten years of keys: what tenants tell us
  Seán Mac Giolla Bhríde <Simon House Galway>
talk 10:35-11:00: – | No address, no vote
  Tanisha Boykin <Bayou Legal Aid>
  Marcus Trevino <Bayou Legal Aid>
break 11:00-11:10: – | Break
talk 11:10-11:35: – | Warm in winter: emergency shelters in Ulaanbaatar
  Oyuunbileg Batbayar <Ger District Initiative>
discussion 11:35-12:00: – | Discussion
  moderator Mirjam Oosterhuis
left out Online workshop`,
  },
  {
    name: 'tab-separated, column of ISO dates, two days, start and end columns, three names in one cell',
    text: `Date	Start	End	Session title	Speaker	Affiliation
2026-06-01	09:00	09:30	Registration		
2026-06-01	09:30	10:15	Keynote: Seeds as memory	Prof. Nomvula Dlamini	University of the Midlands, Pietermaritzburg
2026-06-01	10:15	10:45	Coffee		
2026-06-01	10:45	11:15	Seed banks run by women: lessons from Odisha	Sabita Pradhan	Mati Collective
2026-06-01	11:15	11:45	Patents, parsley and the small print	Ulrich Krähenbühl	Saatgut Basel
2026-06-02	09:30	10:00	Maize without borders	Citlali Xochihua	Milpa Viva A.C.
2026-06-02	10:00	10:30	What a gene bank forgets	Hye-jin Bae	Institute for Crop Heritage
2026-06-02	10:30	11:30	Round table: who owns a seed?	Nomvula Dlamini, Sabita Pradhan, Ulrich Krähenbühl	
2026-06-02	11:30	11:40	Wrap-up	Hye-jin Bae	Institute for Crop Heritage
`,
    says: `2026-06-01
talk 09:00-09:30: – | Registration
talk 09:30-10:15: – | Keynote: Seeds as memory
  Nomvula Dlamini <University of the Midlands, Pietermaritzburg>
break 10:15-10:45: – | Coffee
talk 10:45-11:15: – | Seed banks run by women: lessons from Odisha
  Sabita Pradhan <Mati Collective>
talk 11:15-11:45: – | Patents, parsley and the small print
  Ulrich Krähenbühl <Saatgut Basel>
talk 2026-06-02 09:30-10:00: – | Maize without borders
  Citlali Xochihua <Milpa Viva A.C.>
talk 2026-06-02 10:00-10:30: – | What a gene bank forgets
  Hye-jin Bae <Institute for Crop Heritage>
discussion 2026-06-02 10:30-11:30: – | Round table: who owns a seed?
  Nomvula Dlamini
  Sabita Pradhan
  Ulrich Krähenbühl
talk 2026-06-02 11:30-11:40: – | Wrap-up
  Hye-jin Bae <Institute for Crop Heritage>`,
  },
  {
    name: 'CSV with semicolons (French Excel): time range in one column, first name and family name (capitals) in two columns',
    text: `Horaire;Intitulé;Prénom;Nom;Structure
9h30-9h40;Ouverture;Bérengère;COATANLEM;Maison du droit rural
9h40-10h05;"Le notaire, le berger et le loup";Dragoș;MUNTEANU;Université de Cluj-Sud
10h05-10h30;Pâturages communs : une histoire longue;Amina;EL OUAFI;Institut des hautes terres
10h30-10h45;Pause;;;
10h45-11h10;Faire valoir des droits coutumiers;Jean-Baptiste;TUILAGI;Conseil coutumier du Nord
11h10-11h40;Échanges avec le public;;;
`,
    says: `talk 09:30-09:40: Ouverture | –
  Bérengère Coatanlem <Maison du droit rural>
talk 09:40-10:05: Le notaire, le berger et le loup | –
  Dragoș Munteanu <Université de Cluj-Sud>
talk 10:05-10:30: Pâturages communs : une histoire longue | –
  Amina El Ouafi <Institut des hautes terres>
break 10:30-10:45: Pause | –
talk 10:45-11:10: Faire valoir des droits coutumiers | –
  Jean-Baptiste Tuilagi <Conseil coutumier du Nord>
discussion 11:10-11:40: Échanges avec le public | –`,
  },
  {
    name: 'mail with greeting, remarks, signature and a quoted mail below; 9.30 am, 12.00 noon; a speaker TBC; roles in parentheses',
    text: `Dear Amélie,

Many thanks for this. Below is the programme as it stands, with Kenji's title corrected. Parisa has confirmed; we are still waiting for someone from the Ministry.

Caring for those who care
Friday, 13 November 2026, 9.30 am – 12.00 noon (Central European Time)

9.30 am – 9.40 am    Welcome (Helga Stenmark, Nordic Carers' Union)
9.40 am – 10.05 am   The sandwich generation in numbers (Dr Kenji Murayama, Kansai Ageing Centre)
10.05 am – 10.30 am  When the carer is a child (Parisa Golestani, Young Carers Line)
10.30 am – 10.45 am  Coffee break
10.45 am – 11.10 am  Cash or services? (speaker TBC, Ministry of Social Affairs)
11.10 am – 11.55 am  Panel discussion (moderator: Amélie Vauquelin; panellists: Helga Stenmark, Kenji Murayama, Parisa Golestani)
11.55 am – 12.00 noon  Closing words (Helga Stenmark)

Could you send me the Zoom link by Wednesday?

Kind regards,
Helga

Helga Stenmark | Programme Officer
Nordic Carers' Union
Storgatan 14, Umeå | +46 90 000 000 | www.example.org

On Mon, 2 Nov 2026 at 11:42, Amélie Vauquelin <amelie@example.org> wrote:
> Dear Helga,
> could you send the final programme? We said 9.30 for the start and
> Kenji at 9.45, didn't we?
> Amélie
`,
    says: `2026-11-13 09:30-12:00
title – | Caring for those who care
talk 09:30-09:40: – | Welcome
  Helga Stenmark <Nordic Carers' Union>
talk 09:40-10:05: – | The sandwich generation in numbers
  Kenji Murayama <Kansai Ageing Centre>
talk 10:05-10:30: – | When the carer is a child
  Parisa Golestani <Young Carers Line>
break 10:30-10:45: – | Coffee break
talk 10:45-11:10: – | Cash or services?
discussion 11:10-11:55: – | Panel discussion
  moderator Amélie Vauquelin
  Helga Stenmark
  Kenji Murayama
  Parisa Golestani
talk 11:55-12:00: – | Closing words
  Helga Stenmark
left out Dear Amélie,
left out Many thanks for this. Below is the programme as it stands, with Kenji's title corrected. Parisa has confirmed; we are still waiting for someone from the Ministry.
left out Could you send me the Zoom link by Wednesday?
left out Kind regards,
left out Helga
left out Helga Stenmark | Programme Officer
left out Nordic Carers' Union
left out Storgatan 14, Umeå | +46 90 000 000 | www.example.org
left out On Mon, 2 Nov 2026 at 11:42, Amélie Vauquelin <amelie@example.org> wrote:
left out Dear Helga,
left out could you send the final programme? We said 9.30 for the start and
left out Kenji at 9.45, didn't we?
left out Amélie`,
  },
  {
    name: "lines: time range alone ('14 h – 14 h 20'), title, speaker; blank line between; a military title",
    text: `Réduire les risques en milieu festif
Atelier en ligne du 22 janvier 2026, de 14 h à 16 h

Modération : Yasmine Ferhati (Association Paroles de nuit)

14 h – 14 h 10
Introduction
Yasmine Ferhati

14 h 10 – 14 h 30
Analyser les produits sur place : dix étés de festivals
Loïc Kermarrec, Fédération Escales

14 h 30 – 14 h 50
Pourquoi les organisateurs disent non
Annelien De Smedt, Nachtraad Gent

14 h 50 – 15 h 10
Le consentement fait aussi partie de la fête
Bintou Sissoko et Élodie Marchand-Riou, Collectif Veilleuses

15 h 10 – 15 h 20
Pause

15 h 20 – 15 h 55
Discussion

15 h 55 – 16 h
Mot de la fin
Général (2S) Hubert de Lassagne, Fonds pour la prévention
`,
    says: `2026-01-22 14:00-16:00
title Réduire les risques en milieu festif | –
moderator Yasmine Ferhati <Association Paroles de nuit>
talk 14:00-14:10: Introduction | –
  Yasmine Ferhati
talk 14:10-14:30: Analyser les produits sur place : dix étés de festivals | –
  Loïc Kermarrec <Fédération Escales>
talk 14:30-14:50: Pourquoi les organisateurs disent non | –
  Annelien De Smedt <Nachtraad Gent>
talk 14:50-15:10: Le consentement fait aussi partie de la fête | –
  Bintou Sissoko <Collectif Veilleuses>
  Élodie Marchand-Riou <Collectif Veilleuses>
break 15:10-15:20: Pause | –
discussion 15:20-15:55: Discussion | –
talk 15:55-16:00: Mot de la fin | –
  Hubert de Lassagne <Fonds pour la prévention>
left out Atelier en ligne`,
  },
  {
    name: "French version, then English version, blocks numbered, talks without times; affiliations partly translated; '4–6 pm'",
    text: `Atelier 6 « Cultures et subsistances »
Vers des campagnes sans cultures illicites ?
Lundi 14 septembre 2026, 16h-18h (heure de Paris)

Modérateur : Edmund Achterkamp, Initiative pour des marchés ruraux

1. Comprendre les choix des paysans
La coca, assurance-vie des petits producteurs
Rosaura Condori (Centro Andino de Estudios Rurales)
Le pavot, la dette et la saison froide
Nang Kham Noom (Observatoire des hautes terres de l’État shan)

2. Financer la transition
Ce que peut un label
Jean-Marc Lespagnol (Commerce Juste Sud)
Banques de développement : sortir des projets pilotes
Fatou Kiné Diagne (Banque pour les territoires ruraux)

Discussion avec le public


Workshop 6 “Crops and livelihoods”
Towards a countryside without illicit crops?
Monday 14 September 2026, 4–6 pm (Paris time)

Moderator: Edmund Achterkamp, Rural Markets Initiative

1. Understanding farmers’ choices
Coca, the smallholder’s life insurance
Rosaura Condori (Centro Andino de Estudios Rurales)
Poppy, debt and the cold season
Nang Kham Noom (Shan State Uplands Observatory)

2. Funding the transition
What a label can do
Jean-Marc Lespagnol (Commerce Juste Sud)
Development banks: beyond pilot projects
Fatou Kiné Diagne (Bank for Rural Territories)

Discussion with the audience
`,
    says: `2026-09-14 16:00-18:00
number 6
title Vers des campagnes sans cultures illicites ? | Towards a countryside without illicit crops?
shortTitle Cultures et subsistances | Crops and livelihoods
moderator Edmund Achterkamp <Initiative pour des marchés ruraux | Rural Markets Initiative>
block: Comprendre les choix des paysans | Understanding farmers’ choices
  talk: La coca, assurance-vie des petits producteurs | Coca, the smallholder’s life insurance
    Rosaura Condori <Centro Andino de Estudios Rurales>
  talk: Le pavot, la dette et la saison froide | Poppy, debt and the cold season
    Nang Kham Noom <Observatoire des hautes terres de l’État shan | Shan State Uplands Observatory>
block: Financer la transition | Funding the transition
  talk: Ce que peut un label | What a label can do
    Jean-Marc Lespagnol <Commerce Juste Sud>
  talk: Banques de développement : sortir des projets pilotes | Development banks: beyond pilot projects
    Fatou Kiné Diagne <Banque pour les territoires ruraux | Bank for Rural Territories>
  discussion: Discussion avec le public | Discussion with the audience`,
  },
  {
    name: 'ODD: languages alternate line by line, each line with its time; some affiliations with a slash',
    text: `Le numérique au service des aînés
Digital tools for older people
10 mars 2026 / 10 March 2026

13h30 Accueil
13:30 Welcome coffee

13h45 Apprendre à tout âge
13:45 Learning at any age
Wilhelmina Adjei-Barimah (HelpAge Kumasi)

14h15 Le guichet a disparu : et maintenant ?
14:15 The counter is gone: now what?
Fabrice N’Diaye-Collin (Défense des usagers / Users’ Defence League)

14h45 Discussion
14:45 Discussion

15h15 Robots de compagnie : ce qu’en disent les résidents
15:15 Companion robots: what residents say
Haruka Ishizuka (Institut Aoba / Aoba Institute)
Torsten Falkenrath (Pflegewerk Harz)

15h45 Clôture
15:45 Close
`,
    says: `2026-03-10
title Le numérique au service des aînés | Digital tools for older people
break 13:30: Accueil | Welcome coffee
talk 13:45: Apprendre à tout âge | Learning at any age
  Wilhelmina Adjei-Barimah <HelpAge Kumasi>
talk 14:15: Le guichet a disparu : et maintenant ? | The counter is gone: now what?
  Fabrice N’Diaye-Collin <Défense des usagers / Users’ Defence League>
discussion 14:45: Discussion | Discussion
talk 15:15: Robots de compagnie : ce qu’en disent les résidents | Companion robots: what residents say
  Haruka Ishizuka <Institut Aoba / Aoba Institute>
  Torsten Falkenrath <Pflegewerk Harz>
talk 15:45: Clôture | Close`,
  },
  {
    name: "languages with a slash on each line, speaker indented on the next; the word PROGRAMME above; 'and' in an affiliation line with two speakers",
    text: `PROGRAMME

Réparer les sols, réparer les liens / Healing soils, healing ties
Jeudi 23 avril 2026 / Thursday 23 April 2026
15:00-17:30 CEST

15:00  Ouverture / Opening
       Blandine Ravoahangy, Tany Maitso
15:10  Les sols après la mine / Soils after mining
       Zbigniew Piątek, Politechnika Zagłębia
15:35  Terres brûlées, terres rendues / Burnt land, returned land
       Lyuba Chavdarova and Tarek Abou Zeid, Levant Land Trust
16:00  Pause / Break
16:10  Compost, quartier, confiance / Compost, community, confidence
       Dolores "Lola" Vicuña, Barrio Fértil
16:35  Table ronde / Round table
       Animation / Moderator: Blandine Ravoahangy
17:20  Mot de la fin / Closing words
`,
    says: `2026-04-23 15:00-17:30
title Réparer les sols, réparer les liens | Healing soils, healing ties
talk 15:00: Ouverture | Opening
  Blandine Ravoahangy <Tany Maitso>
talk 15:10: Les sols après la mine | Soils after mining
  Zbigniew Piątek <Politechnika Zagłębia>
talk 15:35: Terres brûlées, terres rendues | Burnt land, returned land
  Lyuba Chavdarova <Levant Land Trust>
  Tarek Abou Zeid <Levant Land Trust>
break 16:00: Pause | Break
talk 16:10: Compost, quartier, confiance | Compost, community, confidence
  Dolores "Lola" Vicuña <Barrio Fértil>
discussion 16:35: Table ronde | Round table
  moderator Blandine Ravoahangy
talk 17:20: Mot de la fin | Closing words`,
  },
  {
    name: "three days, no year on the days' lines (it is in the head), panels with chairs and discussants, keynote as a block, a round table with many names",
    text: `Third Annual Workshop on Markets, Violence and Public Health
University of Port Elgin, 26–28 October 2026

Monday, October 26

17:00 – 18:30  Opening keynote
Chair: Rosalind Achebe-Wright (University of Port Elgin)
"The city and the corner: thirty years of drug markets"
Ignacio Balmaceda Ruiz (Universidad del Litoral Norte)

18:30 Reception

Tuesday, October 27

9:00 – 10:30  Panel 1: Measuring violence
Chair: Emeka Nwachukwu (Delta Peace Research Centre)

Homicide data: the good, the bad and the missing
Siobhan Delahunty (Office for Crime Statistics)

Listening to emergency rooms
Truong Thi Bich Ngoc (Da Lat Institute of Public Health)

What newspapers count
Guillermo Sotelo and Paola Restrepo Gil (Prensa y Paz)

Discussant: Rosalind Achebe-Wright

10:30 – 11:00 Coffee

11:00 – 12:30  Panel 2: Policing and its alternatives
Chair: Anja Kettunen (Helsinki Street Work)

Decriminalization by default
Bradley Swiftwater (Plains Justice Clinic)

Police and nurses in one car
Marieke van der Heijden (GGD Veenstad)

Discussant: Siobhan Delahunty

12:30 – 14:00 Lunch

14:00 – 15:30  Roundtable: Research with people who sell drugs
Moderator: Ignacio Balmaceda Ruiz
Participants: Thandeka Mbatha (Umoja Harm Reduction), Collins Otieno (KeNPUD-Coast), Lucie Brabcová (Sananim Morava), Anja Kettunen

Wednesday, October 28

9:30 – 11:00  Panel 3: Families
Chair: Thandeka Mbatha

Mothers against the ministry
Carmelita dela Peña (Kapatid Manila)

Growing up with an absent father
Aurimas Žukauskas (Vaikų Namai Institute)

11:00 – 11:30 Coffee
11:30 – 12:15 Concluding discussion
12:15 Departure
`,
    says: `2026-10-26
title – | Third Annual Workshop on Markets, Violence and Public Health
talk 17:00-18:30: – | The city and the corner: thirty years of drug markets
  moderator Rosalind Achebe-Wright <University of Port Elgin>
  Ignacio Balmaceda Ruiz <Universidad del Litoral Norte>
break 18:30: – | Reception
block 2026-10-27 09:00-10:30: – | Measuring violence
  moderator Emeka Nwachukwu <Delta Peace Research Centre>
  discussant Rosalind Achebe-Wright
  talk 2026-10-27: – | Homicide data: the good, the bad and the missing
    Siobhan Delahunty <Office for Crime Statistics>
  talk 2026-10-27: – | Listening to emergency rooms
    Truong Thi Bich Ngoc <Da Lat Institute of Public Health>
  talk 2026-10-27: – | What newspapers count
    Guillermo Sotelo <Prensa y Paz>
    Paola Restrepo Gil <Prensa y Paz>
break 2026-10-27 10:30-11:00: – | Coffee
block 2026-10-27 11:00-12:30: – | Policing and its alternatives
  moderator Anja Kettunen <Helsinki Street Work>
  discussant Siobhan Delahunty
  talk 2026-10-27: – | Decriminalization by default
    Bradley Swiftwater <Plains Justice Clinic>
  talk 2026-10-27: – | Police and nurses in one car
    Marieke van der Heijden <GGD Veenstad>
break 2026-10-27 12:30-14:00: – | Lunch
discussion 2026-10-27 14:00-15:30: – | Roundtable: Research with people who sell drugs
  moderator Ignacio Balmaceda Ruiz
  Thandeka Mbatha <Umoja Harm Reduction>
  Collins Otieno <KeNPUD-Coast>
  Lucie Brabcová <Sananim Morava>
  Anja Kettunen
block 2026-10-28 09:30-11:00: – | Families
  moderator Thandeka Mbatha
  talk 2026-10-28: – | Mothers against the ministry
    Carmelita dela Peña <Kapatid Manila>
  talk 2026-10-28: – | Growing up with an absent father
    Aurimas Žukauskas <Vaikų Namai Institute>
break 2026-10-28 11:00-11:30: – | Coffee
discussion 2026-10-28 11:30-12:15: – | Concluding discussion
talk 2026-10-28 12:15: – | Departure
left out University of Port Elgin`,
  },
]
