import type { Sample } from './programmeOutline'

/** The other half of the programmes of organisers. */
export const programmesOfOrganisersMore: readonly Sample[] = [
  {
    name: 'hybrid with links and time zones',
    text: `Ocean Commons Dialogue #4
Thursday 8 October 2026
13:00–15:00 UTC / 15:00–17:00 CEST
Zoom: https://zoom.example/j/123456

13:00 UTC  Welcome (Tiare Teriipaia)
13:10 UTC  Seabed mining after Jamaica (Duncan Frazer, IUCN)
13:40 UTC  Fishing rights as treaty rights (Marama Parata, University of Otago)
14:10 UTC  Response (Leilani Kane)
14:25 UTC  Open discussion
15:00 UTC  Close`,
    says: `2026-10-08 13:00-15:00
number 4
title – | Ocean Commons Dialogue
talk 13:00: – | Welcome
  Tiare Teriipaia
talk 13:10: – | Seabed mining after Jamaica
  Duncan Frazer <IUCN>
talk 13:40: – | Fishing rights as treaty rights
  Marama Parata <University of Otago>
talk 14:10: – | Response
  Leilani Kane
discussion 14:25-15:00: – | Open discussion
left out Zoom: https://zoom.example/j/123456`,
  },
  {
    name: 'durations only, French',
    text: `Atelier n° 3 – Mesurer le vivant
(jeudi 11 juin 2026, 14h-16h30)

Introduction, Gilles Andrieu — 10 min
Compter les oiseaux, Mathilde Leroy (MNHN) — 25 min
Le prix d’un arbre, Stefan Brandt (UFZ Leipzig) — 25 min
Pause — 15 min
Données ouvertes, données fermées, Amel Ziani (USTHB) — 25 min
Discussion — 30 min`,
    says: `2026-06-11 14:00-16:30
number 3
title Mesurer le vivant | –
talk (10): Introduction | –
  Gilles Andrieu
talk (25): Compter les oiseaux | –
  Mathilde Leroy <MNHN>
talk (25): Le prix d’un arbre | –
  Stefan Brandt <UFZ Leipzig>
break (15): Pause | –
talk (25): Données ouvertes, données fermées | –
  Amel Ziani <USTHB>
discussion (30): Discussion | –`,
  },
  {
    name: 'mail from an assistant, sentences',
    text: `Bonjour à toutes et tous,

Voici le déroulé de l'après-midi du 2 avril 2026. Nous commencerons à 14h.

14h-14h10 Mot d'accueil de Bérénice Aubry
14h10-14h50 Intervention de Paulo Martins (Fiocruz) sur les agents de santé communautaires
14h50-15h30 Intervention de Kadiatou Barry (LASDEL) sur les accoucheuses
15h30-15h45 Pause
15h45-16h45 Discussion collective animée par Bérénice Aubry

À jeudi !
Bérénice`,
    says: `2026-04-02
talk 14:00-14:10: Mot d'accueil | –
  Bérénice Aubry
talk 14:10-14:50: les agents de santé communautaires | –
  Paulo Martins <Fiocruz>
talk 14:50-15:30: les accoucheuses | –
  Kadiatou Barry <LASDEL>
break 15:30-15:45: Pause | –
discussion 15:45-16:45: Discussion collective | –
  moderator Bérénice Aubry
left out Bonjour à toutes et tous,
left out À jeudi !
left out Bérénice`,
  },
  {
    name: 'numbered agenda of a board-like meeting',
    text: `AGENDA
Steering workshop, Coastal Futures
24 February 2027 | 09:00–13:00 | Hybrid

Item	Time	Topic	Lead
1	09:00	Welcome and round of introductions	Chair
2	09:20	State of the shoreline	Bram Visser, Deltares
3	10:00	Relocation without displacement	Maria Tuilagi, USP
4	10:40	Coffee break	
5	11:00	Funding the retreat	Oliver Hart, World Bank
6	11:40	Open discussion	All
7	12:30	Wrap-up	Chair`,
    says: `2027-02-24 09:00-13:00
title – | Steering workshop, Coastal Futures
talk 09:00: – | Welcome and round of introductions
talk 09:20: – | State of the shoreline
  Bram Visser <Deltares>
talk 10:00: – | Relocation without displacement
  Maria Tuilagi <USP>
break 10:40: – | Coffee break
talk 11:00: – | Funding the retreat
  Oliver Hart <World Bank>
discussion 11:40: – | Open discussion
talk 12:30: – | Wrap-up
left out Hybrid`,
  },
  {
    name: 'markdown',
    text: `# Data Justice Lab: spring workshop

**Date:** 14 April 2026
**Place:** Cardiff

| Time | What | Who |
|------|------|-----|
| 10:00 | Welcome | Arne Beck |
| 10:15 | Scoring the poor | Lina Dencik-Holt (Cardiff University) |
| 11:00 | Coffee | |
| 11:20 | Predictive benefits | Jordi Puig (UPF), Emma Stahl (TU Wien) |
| 12:10 | Discussion | |`,
    says: `2026-04-14
title – | Data Justice Lab: spring workshop
talk 10:00: – | Welcome
  Arne Beck
talk 10:15: – | Scoring the poor
  Lina Dencik-Holt <Cardiff University>
break 11:00: – | Coffee
talk 11:20: – | Predictive benefits
  Jordi Puig <UPF>
  Emma Stahl <TU Wien>
discussion 12:10: – | Discussion
left out Place: Cardiff`,
  },
  {
    name: 'Chair in parentheses in block heading, times of talks inside',
    text: `Séminaire doctoral « Corps au travail »
17 décembre 2026

9h30-11h00 – Session 1. Apprendre le geste (présidence : Nadine Fabre, Université de Nantes)
9h30 – Yvan Keller : « Tailler la pierre »
10h00 – Amira Chafik : « Les mains de la brodeuse »
10h30 – Discussion

11h00-11h15 – Pause

11h15-12h45 – Session 2. User le corps (présidence : Olivier Brun, CNRS)
11h15 – Tania Costa : « L’usine à saumon »
11h45 – Simon Rey : « Porter »
12h15 – Discussion`,
    says: `2026-12-17
title Corps au travail | –
block 09:30-11:00: Apprendre le geste | –
  moderator Nadine Fabre <Université de Nantes>
  talk 09:30: Tailler la pierre | –
    Yvan Keller
  talk 10:00: Les mains de la brodeuse | –
    Amira Chafik
  discussion 10:30: Discussion | –
break 11:00-11:15: Pause | –
block 11:15-12:45: User le corps | –
  moderator Olivier Brun <CNRS>
  talk 11:15: L’usine à saumon | –
    Tania Costa
  talk 11:45: Porter | –
    Simon Rey
  discussion 12:15: Discussion | –`,
  },
  {
    name: 'names first lines, dashes, en dash times, UK style',
    text: `Rural Histories Network – Annual Workshop
University of Reading, 3 July 2026

9.45–10.15 Arrivals, tea and coffee
10.15–10.30 Introduction – Jo Fletcher and Tim Marsh (Reading)
10.30–11.30 Hedges
  Sally Bowen (Exeter): ‘Planting the boundary’
  Owen Pryce (Aberystwyth): ‘Welsh banks and English hedges’
11.30–12.30 Wells
  Ama Boateng (Legon): ‘Sinking wells in the Gold Coast’
  Jakob Lund (Lund): ‘Whose water?’
12.30–1.30 Lunch
1.30–2.30 Plenary lecture: Prof. Catherine Dale (Cambridge), ‘The commons after enclosure’
2.30–3.00 Final discussion, led by Tim Marsh`,
    says: `2026-07-03
title – | Rural Histories Network – Annual Workshop
break 09:45-10:15: – | Arrivals, tea and coffee
talk 10:15-10:30: – | Introduction
  Jo Fletcher <Reading>
  Tim Marsh <Reading>
block 10:30-11:30: – | Hedges
  talk: – | Planting the boundary
    Sally Bowen <Exeter>
  talk: – | Welsh banks and English hedges
    Owen Pryce <Aberystwyth>
block 11:30-12:30: – | Wells
  talk: – | Sinking wells in the Gold Coast
    Ama Boateng <Legon>
  talk: – | Whose water?
    Jakob Lund <Lund>
break 12:30-13:30: – | Lunch
talk 13:30-14:30: – | Plenary lecture: The commons after enclosure
  Catherine Dale <Cambridge>
discussion 14:30-15:00: – | Final discussion
  moderator Tim Marsh
left out University of Reading`,
  },
  {
    name: 'Canadian bilingual with slashes',
    text: `Atelier 2 / Workshop 2
L’eau volée / Stolen Water
23 avril 2026 / April 23, 2026
13 h – 16 h / 1–4 p.m.

13 h / 1:00 p.m. Mot de bienvenue / Opening remarks : Monique Tremblay (UQAM)
13 h 15 / 1:15 p.m. Les barrages et les Cris / Dams and the Cree : Louis Cheezo (Grand Conseil des Cris)
14 h / 2:00 p.m. Boire à Flint / Drinking in Flint : Angela Brooks (University of Michigan)
14 h 45 / 2:45 p.m. Pause / Break
15 h / 3:00 p.m. Table ronde / Round table`,
    says: `2026-04-23 13:00-16:00
number 2
title L’eau volée | Stolen Water
talk 13:00: Mot de bienvenue | Opening remarks
  Monique Tremblay <UQAM>
talk 13:15: Les barrages et les Cris | Dams and the Cree
  Louis Cheezo <Grand Conseil des Cris>
talk 14:00: Boire à Flint | Drinking in Flint
  Angela Brooks <University of Michigan>
break 14:45: Pause | Break
discussion 15:00: Table ronde | Round table`,
  },
  {
    name: 'speakers list first, then programme',
    text: `WORKSHOP: LIVING WITH RISK
Speakers
Dr Amina Yusuf, University of Cape Town
Prof. Lars Eriksen, University of Oslo
Ms Joy Tan, Singapore Red Cross

Programme – 30 January 2027
14:00 Welcome
14:10 Amina Yusuf – Insurance without insurers
14:50 Lars Eriksen – The probability of landslides
15:30 Break
15:45 Joy Tan – Volunteers and heat
16:25 Panel discussion with all speakers
17:00 End`,
    says: `2027-01-30
title – | LIVING WITH RISK
talk 14:00: – | Welcome
talk 14:10: – | Insurance without insurers
  Amina Yusuf <University of Cape Town>
talk 14:50: – | The probability of landslides
  Lars Eriksen <University of Oslo>
break 15:30: – | Break
talk 15:45: – | Volunteers and heat
  Joy Tan <Singapore Red Cross>
discussion 16:25-17:00: – | Panel discussion with all speakers`,
  },
  {
    name: 'Time ranges h/min and role labels on separate lines',
    text: `Webinaire du réseau « Toits » – 28 janvier 2027

18:00
Introduction
Intervenante : Laurence Mercier, Fondation Abbé-Renard

18:10
Habiter à l’année au camping
Intervenant : Gaëtan Leroux, Université de Caen
Répondante : Maud Simonet-Roy, collectif HALEM

18:50
Les passoires thermiques
Intervenants : Nour El Amrani, CSTB ; Philippe Grand, ADEME

19:30
Questions du public`,
    says: `2027-01-28
title Webinaire du réseau « Toits » | –
talk 18:00: Introduction | –
  Laurence Mercier <Fondation Abbé-Renard>
talk 18:10: Habiter à l’année au camping | –
  Gaëtan Leroux <Université de Caen>
  discussant Maud Simonet-Roy <collectif HALEM>
talk 18:50: Les passoires thermiques | –
  Nour El Amrani <CSTB>
  Philippe Grand <ADEME>
discussion 19:30: Questions du public | –`,
  },
  {
    name: 'table html, speaker cell with several people and chair row',
    html: `<table border=1><tr><th>Time</th><th>Session</th><th>Speaker(s)</th></tr><tr><td>13:30</td><td>Registration</td><td></td></tr><tr><td>14:00</td><td><b>Opening</b></td><td>Dr Hugo Brandt, ECDC</td></tr><tr><td>14:15</td><td><b>Session 1. Vaccines on the move</b></td><td>Chair: Irene Costa, ISS</td></tr><tr><td></td><td>Cold chains in Kasaï</td><td>Patient Ilunga, INRB</td></tr><tr><td></td><td>Mistrust as data</td><td>Kate Hollis, LSHTM<br>Rui Teixeira, ITQB</td></tr><tr><td>15:45</td><td>Coffee</td><td></td></tr><tr><td>16:00</td><td><b>Session 2. Borders</b></td><td>Chair: Hugo Brandt, ECDC</td></tr><tr><td></td><td>Quarantine papers</td><td>Dana Levi, Haifa University</td></tr><tr><td>17:00</td><td>Wrap-up</td><td>Irene Costa</td></tr></table>`,
    says: `talk 13:30: – | Registration
talk 14:00: – | Opening
  Hugo Brandt <ECDC>
block 14:15: – | Vaccines on the move
  moderator Irene Costa <ISS>
  talk: – | Cold chains in Kasaï
    Patient Ilunga <INRB>
  talk: – | Mistrust as data
    Kate Hollis <LSHTM>
    Rui Teixeira <ITQB>
break 15:45: – | Coffee
block 16:00: – | Borders
  moderator Hugo Brandt <ECDC>
  talk: – | Quarantine papers
    Dana Levi <Haifa University>
talk 17:00: – | Wrap-up
  Irene Costa`,
  },
  {
    name: 'chat with "me"',
    text: `[12/03/2026, 09:14] Maya: hey can you send tomorrow's programme?
[12/03/2026, 09:20] Me: sure, 13 March 2026
[12/03/2026, 09:20] Me: 10:00 intro (me)
[12/03/2026, 09:21] Me: 10:15 Seeds and law, Joana Pires from Coimbra
[12/03/2026, 09:21] Me: 11:00 coffee
[12/03/2026, 09:22] Me: 11:15 Small farms, big data, Erik Dahl (SLU)
[12/03/2026, 09:22] Me: 12:00 discussion
[12/03/2026, 09:25] Maya: thanks!!`,
    says: `2026-03-13
talk 10:00: – | intro
talk 10:15: – | Seeds and law
  Joana Pires <Coimbra>
break 11:00: – | coffee
talk 11:15: – | Small farms, big data
  Erik Dahl <SLU>
discussion 12:00: – | discussion
left out [12/03/2026, 09:14] Maya: hey can you send tomorrow's programme?
left out [12/03/2026, 09:25] Maya: thanks!!`,
  },
  {
    name: 'Colloque with axes and no times',
    text: `COLLOQUE INTERNATIONAL
Écrire la sécheresse
Université de Tunis, 8 et 9 avril 2027

Axe 1 : Mémoires
Modérateur : Hichem Jlassi
Leïla Mansour (Université de la Manouba) : « Les puits de mon père »
Gianni Moretti (Università di Palermo) : « Sicile, année zéro »

Axe 2 : Fictions
Modératrice : Hélène Pons
Yasmine Drissi (Université Mohammed V) : « Romans de la soif »
Mark Ellison (University of Arizona) : « Le désert comme personnage »

Comité d’organisation : Hichem Jlassi, Hélène Pons`,
    says: `2027-04-08
title Écrire la sécheresse | –
block: Mémoires | –
  moderator Hichem Jlassi
  talk: Les puits de mon père | –
    Leïla Mansour <Université de la Manouba>
  talk: Sicile, année zéro | –
    Gianni Moretti <Università di Palermo>
block: Fictions | –
  moderator Hélène Pons
  talk: Romans de la soif | –
    Yasmine Drissi <Université Mohammed V>
  talk: Le désert comme personnage | –
    Mark Ellison <University of Arizona>
committee
  Hichem Jlassi
  Hélène Pons
left out COLLOQUE INTERNATIONAL`,
  },
  {
    name: 'Q&A after each, 12h clock without am/pm across noon',
    text: `Housing Justice Forum
Saturday 6 June 2026

11:00 Welcome by Carla Mendes, Habitat Lisbon
11:10 Rent strikes then and now. Speaker: Dylan Moore, University of Glasgow
11:50 Q&A
12:10 Lunch
1:00 Who counts as homeless? Speaker: Yetunde Cole, Shelter
1:40 Q&A
2:00 Organising across borders. Speakers: Marta Gil (PAH), Finn Olsen (LLO)
2:50 Closing words`,
    says: `2026-06-06
title – | Housing Justice Forum
talk 11:00: – | Welcome
  Carla Mendes <Habitat Lisbon>
talk 11:10: – | Rent strikes then and now
  Dylan Moore <University of Glasgow>
discussion 11:50: – | Q&A
break 12:10: – | Lunch
talk 13:00: – | Who counts as homeless?
  Yetunde Cole <Shelter>
discussion 13:40: – | Q&A
talk 14:00: – | Organising across borders
  Marta Gil <PAH>
  Finn Olsen <LLO>
talk 14:50: – | Closing words`,
  },
  {
    name: 'sheet h/min columns with semicolons',
    text: `Heure;Durée;Titre;Intervenant;Structure
9h00;15 min;Accueil;;
9h15;40 min;La sieste au bureau;Alban Noël;CNAM
9h55;40 min;Travailler la nuit;Rokhaya Sow;Université Gaston Berger
10h35;15 min;Pause;;
10h50;40 min;Le temps des livreurs;Milan Horvat;Université de Ljubljana
11h30;30 min;Débat;;`,
    says: `talk 09:00 (15): Accueil | –
talk 09:15 (40): La sieste au bureau | –
  Alban Noël <CNAM>
talk 09:55 (40): Travailler la nuit | –
  Rokhaya Sow <Université Gaston Berger>
break 10:35 (15): Pause | –
talk 10:50 (40): Le temps des livreurs | –
  Milan Horvat <Université de Ljubljana>
discussion 11:30 (30): Débat | –`,
  },
  {
    name: 'English, times at right, dotted',
    text: `Programme of the day, 19 May 2027

Coffee on arrival ......................... 9.30
Opening: Maeve Quinn (UCD) ................ 10.00
Bog bodies and land law: Conor Walsh (Maynooth) .. 10.15
Turf wars: Aoife Brennan (Trinity College Dublin) .. 11.00
Lunch ..................................... 12.00
Walk on the bog ........................... 13.30
Farewell .................................. 16.00`,
    says: `2027-05-19
break 09:30: – | Coffee on arrival
talk 10:00: – | Opening
  Maeve Quinn <UCD>
talk 10:15: – | Bog bodies and land law
  Conor Walsh <Maynooth>
talk 11:00: – | Turf wars
  Aoife Brennan <Trinity College Dublin>
break 12:00: – | Lunch
talk 13:30: – | Walk on the bog
talk 16:00: – | Farewell`,
  },
  {
    name: 'Agenda with sub-minutes and abstracts',
    text: `Séminaire Énergie et sociétés, séance 5
Mardi 9 février 2027, 17h-19h, en ligne

17h00 – Le compteur et la colère
Hakim Lounès (EHESS)
À partir d’une enquête menée dans trois quartiers d’Alger, cette communication interroge les refus du compteur à carte. Elle montre que la colère est d’abord une affaire de dignité. Elle propose de relire la notion de service public.

18h00 – Payer d’avance
Bridget Nkosi (Wits University)
Comment les compteurs prépayés ont-ils changé les relations entre voisins à Soweto ? La réponse passe par vingt ans d’archives municipales. Elle surprend parfois.`,
    says: `2027-02-09 17:00-19:00
number 5
title Séminaire Énergie et sociétés | –
talk 17:00: Le compteur et la colère | –
  Hakim Lounès <EHESS>
  abstract À partir d’une enquête menée dans trois quartiers d’Alger, cette communication interroge les refus du compteur à carte. Elle montre que la colère est d’abord une affaire de dignité. Elle propose de relire la notion de service public. | –
talk 18:00: Payer d’avance | –
  Bridget Nkosi <Wits University>
  abstract Comment les compteurs prépayés ont-ils changé les relations entre voisins à Soweto ? La réponse passe par vingt ans d’archives municipales. Elle surprend parfois. | –
left out en ligne`,
  },
  {
    name: 'Family names in capitals, functions in italics below',
    text: `Atelier 5 – Le littoral disputé
Lundi 8 mars 2027 – 9h30/12h30

9h30/9h45 Ouverture des travaux
Mme Catherine LE GOFF
Vice-présidente de la Région

9h45/10h30 Le recul du trait de côte
M. Yann MORVAN
Géographe, Université de Brest

10h30/11h15 Assurer l’inassurable
Mme Ursula KLEIN
Munich Re

11h15/11h30 Pause

11h30/12h30 Table ronde animée par M. Éric TANGUY, journaliste`,
    says: `2027-03-08 09:30-12:30
number 5
title Le littoral disputé | –
talk 09:30-09:45: Ouverture des travaux | –
  Catherine Le Goff <Vice-présidente de la Région>
talk 09:45-10:30: Le recul du trait de côte | –
  Yann Morvan <Géographe, Université de Brest>
talk 10:30-11:15: Assurer l’inassurable | –
  Ursula Klein <Munich Re>
break 11:15-11:30: Pause | –
discussion 11:30-12:30: Table ronde | –
  moderator Éric Tanguy <journaliste>`,
  },
  {
    name: 'English with titles after name in italics on next line, blank-line blocks',
    text: `Anthropology of Work – workshop, 5 May 2027

Morning session (9:30–12:30)
Chair: Priscilla Owusu

Shaun Keane (Goldsmiths)
The last shift: closing a steelworks

Mei-Ling Chou (Academia Sinica)
Chips and temples

Afternoon session (14:00–16:30)
Chair: Luca Bianchi

Tereza Malá (Charles University)
Seamstresses and their unions

Jamal Warsame (University of Nairobi)
Waiting for work at the port`,
    says: `2027-05-05
title – | Anthropology of Work
block 09:30-12:30: – | Morning session
  moderator Priscilla Owusu
  talk: – | The last shift: closing a steelworks
    Shaun Keane <Goldsmiths>
  talk: – | Chips and temples
    Mei-Ling Chou <Academia Sinica>
block 14:00-16:30: – | Afternoon session
  moderator Luca Bianchi
  talk: – | Seamstresses and their unions
    Tereza Malá <Charles University>
  talk: – | Waiting for work at the port
    Jamal Warsame <University of Nairobi>`,
  },
  {
    name: 'Bilingual: EN title line, FR title in parentheses? dash pairs',
    text: `Atelier / Workshop 9
Prisons et santé – Prisons and health
3 mars 2027 – 3 March 2027, 15:00-17:30 CET

15:00 Introduction (Béatrice Moulin)
15:10 Soigner sous clé – Care under lock (Steve Randall, UNODC)
15:50 La tuberculose en cellule – TB in the cell (Nino Beridze, Tbilisi State University)
16:30 Pause – Break
16:40 Discussion (modération : Béatrice Moulin)
17:30 Fin – End`,
    says: `2027-03-03 15:00-17:30
number 9
title Prisons et santé | Prisons and health
talk 15:00: Introduction | Introduction
  Béatrice Moulin
talk 15:10: Soigner sous clé | Care under lock
  Steve Randall <UNODC>
talk 15:50: La tuberculose en cellule | TB in the cell
  Nino Beridze <Tbilisi State University>
break 16:30: Pause | Break
discussion 16:40-17:30: Discussion | Discussion
  moderator Béatrice Moulin
left out Atelier`,
  },
]
