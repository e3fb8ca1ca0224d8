import type { Sample } from './programmeOutline'

/** Programmes as organisers paste them: agendas, mails, copies of calendars, posters, sheets; half of those that a round of mending began with. */
export const programmesOfOrganisers: readonly Sample[] = [
  {
    name: 'research seminar, plain list with dates per session, English',
    text: `Political Ecology Reading Seminar
Spring term 2026

Tuesday 3 February 2026, 2.00–4.00 pm, Room 3.12

2.00 pm  Welcome and introductions
2.10 pm  Mining frontiers in the Andes
         Rosa Quispe (University of Leeds)
2.50 pm  Who owns the sea bed?
         Prof. Martin Aldous, National Oceanography Centre
3.30 pm  Tea
3.40 pm  Discussion (chair: Helen Okafor)`,
    says: `2026-02-03 14:00-16:00
title – | Political Ecology Reading Seminar
talk 14:00: – | Welcome and introductions
talk 14:10: – | Mining frontiers in the Andes
  Rosa Quispe <University of Leeds>
talk 14:50: – | Who owns the sea bed?
  Martin Aldous <National Oceanography Centre>
break 15:30: – | Tea
discussion 15:40: – | Discussion
  moderator Helen Okafor
left out Spring term 2026
left out Room 3.12`,
  },
  {
    name: 'EU institution agenda',
    text: `DRAFT AGENDA

Expert meeting on fair recruitment in seasonal work
Brussels, 17 April 2026
Albert Borschette Conference Centre, Room 2A

09:30 – 10:00   Registration and coffee
10:00 – 10:15   Opening remarks
                Ms Katrin Vogel, Head of Unit, DG EMPL, European Commission
10:15 – 11:15   Session I: The state of play
                Chair: Mr Pedro Antunes, European Labour Authority
                • Enforcement across borders – Ms Lidia Marin, Romanian Labour Inspectorate
                • The view from the fields – Mr Yusuf Demir, EFFAT
11:15 – 11:30   Coffee break
11:30 – 12:30   Session II: What works?
                Chair: Ms Sofia Lindqvist, Eurofound
                • Housing and deductions – Dr Paul Kerr, University of Bristol
                • Brokers and platforms – Ms Ines Carrasco, ILO
12:30 – 12:45   Conclusions and next steps
                Ms Katrin Vogel
12:45           End of meeting`,
    says: `2026-04-17
title – | Expert meeting on fair recruitment in seasonal work
break 09:30-10:00: – | Registration and coffee
talk 10:00-10:15: – | Opening remarks
  Katrin Vogel <Head of Unit, DG EMPL, European Commission>
block 10:15-11:15: – | The state of play
  moderator Pedro Antunes <European Labour Authority>
  talk: – | Enforcement across borders
    Lidia Marin <Romanian Labour Inspectorate>
  talk: – | The view from the fields
    Yusuf Demir <EFFAT>
break 11:15-11:30: – | Coffee break
block 11:30-12:30: – | What works?
  moderator Sofia Lindqvist <Eurofound>
  talk: – | Housing and deductions
    Paul Kerr <University of Bristol>
  talk: – | Brokers and platforms
    Ines Carrasco <ILO>
talk 12:30-12:45: – | Conclusions and next steps
  Katrin Vogel
left out Brussels
left out Albert Borschette Conference Centre, Room 2A`,
  },
  {
    name: 'NGO workshop, French, bullets under times, « sous la présidence de »',
    text: `Atelier régional « Semences paysannes et droits collectifs »
Ouagadougou, 9 juin 2026

8h30 – 9h00 : Accueil et enregistrement des participants
9h00 – 9h30 : Cérémonie d’ouverture, sous la présidence de M. Salif Ouédraogo (Ministère de l’Agriculture)
9h30 – 10h30 : Panel 1 – Les banques de semences communautaires
 - Aminata Traoré (COPAGEN) : L’expérience de Fada N’Gourma
 - Jean-Marie Sawadogo (INERA) : Ce que disent les chiffres
10h30 – 11h00 : Pause-café
11h00 – 12h30 : Travaux de groupe
12h30 – 13h30 : Déjeuner
13h30 – 15h00 : Restitution des groupes et débats
15h00 – 15h30 : Synthèse et clôture`,
    says: `2026-06-09
title Semences paysannes et droits collectifs | –
talk 08:30-09:00: Accueil et enregistrement des participants | –
talk 09:00-09:30: Cérémonie d’ouverture | –
  moderator Salif Ouédraogo <Ministère de l’Agriculture>
block 09:30-10:30: Les banques de semences communautaires | –
  talk: L’expérience de Fada N’Gourma | –
    Aminata Traoré <COPAGEN>
  talk: Ce que disent les chiffres | –
    Jean-Marie Sawadogo <INERA>
break 10:30-11:00: Pause-café | –
discussion 11:00-12:30: Travaux de groupe | –
break 12:30-13:30: Déjeuner | –
discussion 13:30-15:00: Restitution des groupes et débats | –
talk 15:00-15:30: Synthèse et clôture | –
left out Ouagadougou`,
  },
  {
    name: 'Outlook mail, English, bold-less, durations',
    text: `Hi all,

Please find below the running order for Thursday. Shout if anything clashes.

Thursday 21 May 2026, 10:00-12:00 (BST), Teams

1. Welcome – Grace Adeyemi (5 mins)
2. Update on the Lagos pilot – Tunde Bakare, LUTH (20 mins)
3. Lessons from Accra – Efua Mensah, University of Ghana (20 mins)
4. Q&A (15 mins)
5. Break (10 mins)
6. Planning the next phase – all (45 mins)
7. AOB (5 mins)

Best,
Grace

Grace Adeyemi
Programme Coordinator
T: +44 20 7946 0000`,
    says: `2026-05-21 10:00-12:00
talk (5): – | Welcome
  Grace Adeyemi
talk (20): – | Update on the Lagos pilot
  Tunde Bakare <LUTH>
talk (20): – | Lessons from Accra
  Efua Mensah <University of Ghana>
discussion (15): – | Q&A
break (10): – | Break
talk (45): – | Planning the next phase
talk (5): – | AOB
left out Hi all,
left out Please find below the running order for Thursday. Shout if anything clashes.
left out Teams
left out Best,
left out Grace
left out Grace Adeyemi
left out Programme Coordinator
left out T: +44 20 7946 0000`,
  },
  {
    name: 'Indico copy',
    text: `Thursday 12 November
09:00 → 09:10 Welcome 10m
Speaker: Ingrid Solberg (University of Bergen)
09:10 → 09:40 Ice cores and empire 30m
Speaker: Dr Callum Reid (University of St Andrews)
09:40 → 10:10 Measuring melt from the archive 30m
Speakers: Ana Brandão (Universidade de Lisboa), Mikkel Juhl (Aarhus University)
10:10 → 10:30 Coffee 20m
10:30 → 11:00 Whose Arctic? 30m
Speaker: Aviâja Kleist (Ilisimatusarfik)
11:00 → 11:30 Discussion 30m`,
    says: `talk 09:00-09:10: – | Welcome
  Ingrid Solberg <University of Bergen>
talk 09:10-09:40: – | Ice cores and empire
  Callum Reid <University of St Andrews>
talk 09:40-10:10: – | Measuring melt from the archive
  Ana Brandão <Universidade de Lisboa>
  Mikkel Juhl <Aarhus University>
break 10:10-10:30: – | Coffee
talk 10:30-11:00: – | Whose Arctic?
  Aviâja Kleist <Ilisimatusarfik>
discussion 11:00-11:30: – | Discussion
left out Thursday 12 November`,
  },
  {
    name: 'EasyChair programme copy',
    text: `09:00-10:30 Session 1: Counting
Chair: Olga Petrova
Location: Aula Magna
09:00	Naomi Feldman and Tom Ashworth
Counting the uncounted: registers before the state (abstract)
09:30	Samira Haddad
Fiscal memory in Ottoman Tunis (abstract)
10:00	Piotr Zielinski
The census as conversation (abstract)
10:30-11:00 Coffee Break
11:00-12:30 Session 2: Naming
Chair: Luis Ferrer
Location: Aula Magna
11:00	Giulia Conti
Names without papers (abstract)
11:45	Ruth Abebe and Hanna Lindgren
What a surname does (abstract)
12:30-14:00 Lunch`,
    says: `block 09:00-10:30: – | Counting
  moderator Olga Petrova
  talk 09:00: – | Counting the uncounted: registers before the state
    Naomi Feldman
    Tom Ashworth
  talk 09:30: – | Fiscal memory in Ottoman Tunis
    Samira Haddad
  talk 10:00: – | The census as conversation
    Piotr Zielinski
break 10:30-11:00: – | Coffee Break
block 11:00-12:30: – | Naming
  moderator Luis Ferrer
  talk 11:00: – | Names without papers
    Giulia Conti
  talk 11:45: – | What a surname does
    Ruth Abebe
    Hanna Lindgren
break 12:30-14:00: – | Lunch
left out Location: Aula Magna
left out Location: Aula Magna`,
  },
  {
    name: 'pretalx copy',
    text: `10:00
Opening
Marta Nowak
Main hall (15 min)
10:15
Open maps for floodplains
Jan de Wit, Lieke Smit
Main hall (30 min)
10:45
Data that villages keep
Joseph Kamau
Main hall (30 min)
11:15
Coffee break
11:45
Panel: who maintains the map?
Marta Nowak, Joseph Kamau, Ines Oliveira
Main hall (60 min)`,
    says: `talk 10:00-10:15: – | Opening
  Marta Nowak
talk 10:15-10:45: – | Open maps for floodplains
  Jan de Wit
  Lieke Smit
talk 10:45-11:15: – | Data that villages keep
  Joseph Kamau
break 11:15: – | Coffee break
discussion 11:45-12:45: – | Panel: who maintains the map?
  Marta Nowak
  Joseph Kamau
  Ines Oliveira
left out Main hall
left out Main hall
left out Main hall
left out Main hall`,
  },
  {
    name: 'Sched copy',
    text: `Wednesday, March 18
9:00am CET
Registration & Breakfast • Foyer
9:30am CET
Keynote: Repairing the commons • Auditorium
Speakers: Elena Rossi
10:30am CET
Land trusts in practice • Room B
Speakers: Hugh Barton, Nadia Belkacem
11:30am CET
Coffee Break • Foyer
12:00pm CET
Closing debate • Auditorium`,
    says: `break 09:00: – | Registration & Breakfast
talk 09:30: – | Keynote: Repairing the commons
  Elena Rossi
talk 10:30: – | Land trusts in practice
  Hugh Barton
  Nadia Belkacem
break 11:30: – | Coffee Break
discussion 12:00: – | Closing debate
left out Wednesday, March 18
left out Foyer
left out Auditorium
left out Room B
left out Foyer
left out Auditorium`,
  },
  {
    name: 'Google Docs table with merged cells',
    html: `<table><tr><td colspan="3"><p>Journée d’étude – Archives sensibles</p><p>Jeudi 26 mars 2026</p></td></tr><tr><td>Horaire</td><td>Intervention</td><td>Intervenant·e</td></tr><tr><td>9h</td><td colspan="2">Accueil café</td></tr><tr><td rowspan="1">9h30</td><td>Ouvrir les cartons : consentement et archives hospitalières</td><td><p>Claire Vasseur</p><p>Université de Lille</p></td></tr><tr><td>10h15</td><td>Les listes de la police des étrangers</td><td><p>Samuel Bloch</p><p>EHESS</p></td></tr><tr><td>11h</td><td colspan="2">Pause</td></tr><tr><td>11h15</td><td>Ce que les familles demandent</td><td><p>Naïma Benali</p><p>Archives nationales</p></td></tr><tr><td>12h</td><td colspan="2">Discussion générale</td></tr></table>`,
    says: `2026-03-26
title Journée d’étude – Archives sensibles | –
break 09:00: Accueil café | –
talk 09:30: Ouvrir les cartons : consentement et archives hospitalières | –
  Claire Vasseur <Université de Lille>
talk 10:15: Les listes de la police des étrangers | –
  Samuel Bloch <EHESS>
break 11:00: Pause | –
talk 11:15: Ce que les familles demandent | –
  Naïma Benali <Archives nationales>
discussion 12:00: Discussion générale | –`,
  },
  {
    name: 'Excel with times as decimals? h/min and duration columns',
    text: `Start	Duration	Title	Speaker	Affiliation
0.375	30	Welcome and introduction	Ida Holm	NIVA
0.395833333	40	Salmon and the licence trade	Kari Bakken	University of Tromsø
0.423611111	20	Coffee		
0.4375	40	Fjord governance since 1990	Anders Lie	Nofima
0.465277778	30	Discussion		`,
    says: `talk 09:00 (30): – | Welcome and introduction
  Ida Holm <NIVA>
talk 09:30 (40): – | Salmon and the licence trade
  Kari Bakken <University of Tromsø>
break 10:10 (20): – | Coffee
talk 10:30 (40): – | Fjord governance since 1990
  Anders Lie <Nofima>
discussion 11:10 (30): – | Discussion`,
  },
  {
    name: 'parallel rooms in a table',
    text: `Time	Room A	Room B
09:00-09:30	Welcome (all, Room A)	
09:30-10:15	Debt and dowry – Meera Nair (TISS)	Credit before banks – Colin Webb (LSE)
10:15-11:00	Pawnshops in Dakar – Awa Ndiaye (UCAD)	Usury in sermons – Paolo Ferri (Bologna)
11:00-11:30	Coffee	
11:30-12:30	Closing round table: Meera Nair, Colin Webb, Awa Ndiaye	`,
    says: `talk 09:00-09:30: – | Welcome (all, Room A)
talk 09:30-10:15: – | Debt and dowry
  Meera Nair <TISS>
talk 09:30-10:15: – | Credit before banks
  Colin Webb <LSE>
talk 10:15-11:00: – | Pawnshops in Dakar
  Awa Ndiaye <UCAD>
talk 10:15-11:00: – | Usury in sermons
  Paolo Ferri <Bologna>
break 11:00-11:30: – | Coffee
discussion 11:30-12:30: – | Closing round table
  Meera Nair
  Colin Webb
  Awa Ndiaye`,
  },
  {
    name: 'two-column FR|EN as tabs',
    text: `Horaire / Time	Français	English
09:30	Accueil	Welcome
10:00	Le travail des frontières – Karim Saïdi (CNRS)	The work of borders – Karim Saïdi (CNRS)
10:45	Attendre : une ethnographie des guichets – Léa Morin (Université de Genève)	Waiting: an ethnography of counters – Léa Morin (University of Geneva)
11:30	Pause	Break
11:45	Droit au séjour et dette – Omar Faye (UCAD)	Residence rights and debt – Omar Faye (UCAD)
12:30	Échanges avec la salle	Discussion with the audience`,
    says: `talk 09:30: Accueil | Welcome
talk 10:00: Le travail des frontières | The work of borders
  Karim Saïdi <CNRS>
talk 10:45: Attendre : une ethnographie des guichets | Waiting: an ethnography of counters
  Léa Morin <Université de Genève | University of Geneva>
break 11:30: Pause | Break
talk 11:45: Droit au séjour et dette | Residence rights and debt
  Omar Faye <UCAD>
discussion 12:30: Échanges avec la salle | Discussion with the audience`,
  },
  {
    name: 'FR then EN, full repetition, with chair',
    text: `Atelier 6 : Après la mine
15 octobre 2026, 14h – 17h

14h00 Ouverture (présidence : Denis Laforge)
14h15 Dépolluer, réparer, oublier – Sylvie Arnould (Université de Liège)
15h00 Les terrils et leurs jardins – Peter Holland (Northumbria University)
15h45 Pause
16h00 Table ronde : Sylvie Arnould, Peter Holland, Chloé Marchand
17h00 Fin

Workshop 6: After the mine
15 October 2026, 2 pm – 5 pm

2.00 pm Opening (chair: Denis Laforge)
2.15 pm Clean up, repair, forget – Sylvie Arnould (University of Liège)
3.00 pm Slag heaps and their gardens – Peter Holland (Northumbria University)
3.45 pm Break
4.00 pm Round table: Sylvie Arnould, Peter Holland, Chloé Marchand
5.00 pm End`,
    says: `2026-10-15 14:00-17:00
number 6
title Après la mine | After the mine
talk 14:00: Ouverture | Opening
  moderator Denis Laforge
talk 14:15: Dépolluer, réparer, oublier | Clean up, repair, forget
  Sylvie Arnould <Université de Liège | University of Liège>
talk 15:00: Les terrils et leurs jardins | Slag heaps and their gardens
  Peter Holland <Northumbria University>
break 15:45: Pause | Break
discussion 16:00-17:00: Table ronde | Round table
  Sylvie Arnould
  Peter Holland
  Chloé Marchand`,
  },
  {
    name: 'alternating lines FR EN',
    text: `Séminaire « Villes et chaleur » / Seminar “Cities and heat”
Le 4 mai 2026

9h30 – 10h
Mot d’accueil
Welcome
10h – 10h45
Dormir dans la canicule
Sleeping through the heatwave
Julie Perrin, Université Lyon 2
10h45 – 11h30
L’ombre comme bien commun
Shade as a commons
Daniel Ortega, Universitat de Barcelona
11h30 – 12h
Discussion
Discussion`,
    says: `2026-05-04
title Villes et chaleur | Cities and heat
talk 09:30-10:00: Mot d’accueil | Welcome
talk 10:00-10:45: Dormir dans la canicule | Sleeping through the heatwave
  Julie Perrin <Université Lyon 2>
talk 10:45-11:30: L’ombre comme bien commun | Shade as a commons
  Daniel Ortega <Universitat de Barcelona>
discussion 11:30-12:00: Discussion | Discussion`,
  },
  {
    name: 'minutes of a planning meeting',
    text: `Compte rendu de la réunion du comité, 12/01/2026
Présents : A. Garnier, L. Petit, M. Roche

Le programme suivant est retenu pour la journée du 19 mars 2026 :
- 9 h : accueil (L. Petit)
- 9 h 15 : Introduction, par Marie Roche
- 9 h 45 : Les coopératives de femmes, par Fatou Sarr (IFAN)
- 10 h 30 : pause
- 10 h 45 : Épargner ensemble, par Thomas Weber (Université de Bâle)
- 11 h 30 : débat animé par Alain Garnier`,
    says: `2026-03-19
talk 09:00: accueil | –
  L. Petit
talk 09:15: Introduction | –
  Marie Roche
talk 09:45: Les coopératives de femmes | –
  Fatou Sarr <IFAN>
break 10:30: pause | –
talk 10:45: Épargner ensemble | –
  Thomas Weber <Université de Bâle>
discussion 11:30: débat | –
  moderator Alain Garnier
left out Compte rendu de la réunion du comité, 12/01/2026
left out Présents : A. Garnier, L. Petit, M. Roche`,
  },
  {
    name: 'poster, capitals',
    text: `CENTRE FOR THE STUDY OF MIGRATION
ONE-DAY SYMPOSIUM
LEAVING AND STAYING
Friday 13 November 2026
Old Library, 9.30am to 4.30pm

9.30 Registration
10.00 Welcome: Professor Jane Whitfield
10.15 KEYNOTE: Dr Oluwaseun Adebayo (University of Ibadan), Those who wait
11.15 Coffee
11.45 PANEL ONE: HOME
Nina Kovač (Zagreb), Rooms left empty
Fergus Doyle (Galway), The American wake revisited
1.00 Lunch
2.00 PANEL TWO: ROAD
Selam Tesfaye (Addis Ababa), Walking to the Gulf
Marc Renard (Lille), Jungle, camp, town
3.30 Tea
3.45 Closing discussion
4.30 Close

Free, all welcome. Register at migration.example/leaving`,
    says: `2026-11-13 09:30-16:30
title – | LEAVING AND STAYING
talk 09:30: – | Registration
talk 10:00: – | Welcome
  Jane Whitfield
talk 10:15: – | KEYNOTE: Those who wait
  Oluwaseun Adebayo <University of Ibadan>
break 11:15: – | Coffee
block 11:45: – | HOME
  talk: – | Rooms left empty
    Nina Kovač <Zagreb>
  talk: – | The American wake revisited
    Fergus Doyle <Galway>
break 13:00: – | Lunch
block 14:00: – | ROAD
  talk: – | Walking to the Gulf
    Selam Tesfaye <Addis Ababa>
  talk: – | Jungle, camp, town
    Marc Renard <Lille>
break 15:30: – | Tea
discussion 15:45-16:30: – | Closing discussion
left out CENTRE FOR THE STUDY OF MIGRATION
left out ONE-DAY SYMPOSIUM
left out Old Library
left out Free, all welcome. Register at migration.example/leaving`,
  },
  {
    name: "Journée d'étude, matinée/après-midi with chairs",
    text: `Journée d’étude
L’usine et la rivière
Vendredi 20 novembre 2026
Maison des sciences de l’homme, Dijon

Matinée
Sous la présidence de Françoise Delmas (Université de Bourgogne)
9h15 Ouverture
9h30 Antoine Girard (INRAE), « Le Doubs, une rivière au travail »
10h10 Beatriz Fuentes (Universidad de Oviedo), « Le charbon et l’eau »
10h50 Pause
11h10 Discussion

Après-midi
Sous la présidence de Rémi Colas (CNRS)
14h00 Lucie Bertin (ENS de Lyon), « Pêcheurs contre papetiers »
14h40 Hans Meier (ETH Zürich), « Le Rhin après Sandoz »
15h20 Conclusions`,
    says: `2026-11-20
title L’usine et la rivière | –
block: Matinée | –
  moderator Françoise Delmas <Université de Bourgogne>
  talk 09:15: Ouverture | –
  talk 09:30: Le Doubs, une rivière au travail | –
    Antoine Girard <INRAE>
  talk 10:10: Le charbon et l’eau | –
    Beatriz Fuentes <Universidad de Oviedo>
  break 10:50: Pause | –
  discussion 11:10: Discussion | –
block: Après-midi | –
  moderator Rémi Colas <CNRS>
  talk 14:00: Pêcheurs contre papetiers | –
    Lucie Bertin <ENS de Lyon>
  talk 14:40: Le Rhin après Sandoz | –
    Hans Meier <ETH Zürich>
  talk 15:20: Conclusions | –
left out Journée d’étude
left out Maison des sciences de l’homme, Dijon`,
  },
  {
    name: 'multi-day with ordinals',
    text: `Workshop on Informal Credit
Day 1 – Monday 2nd March 2026
10:00 Arrival and coffee
10:30 Opening: Ruth Cohen
11:00 Credit circles in Nairobi: Wanjiru Njoroge, Strathmore University
12:00 Lunch
13:30 Visit to the archive
Day 2 – Tuesday 3rd March 2026
09:30 Loans among kin: Ahmad Rahimi, SOAS
10:30 Coffee
11:00 The pawnbroker’s ledger: Eleanor Shaw, Durham University
12:00 Final remarks: Ruth Cohen`,
    says: `2026-03-02
title – | Workshop on Informal Credit
break 10:00: – | Arrival and coffee
talk 10:30: – | Opening
  Ruth Cohen
talk 11:00: – | Credit circles in Nairobi
  Wanjiru Njoroge <Strathmore University>
break 12:00: – | Lunch
talk 13:30: – | Visit to the archive
talk 2026-03-03 09:30: – | Loans among kin
  Ahmad Rahimi <SOAS>
break 2026-03-03 10:30: – | Coffee
talk 2026-03-03 11:00: – | The pawnbroker’s ledger
  Eleanor Shaw <Durham University>
talk 2026-03-03 12:00: – | Final remarks
  Ruth Cohen`,
  },
  {
    name: 'from 2 to 3pm',
    text: `Lunchtime workshop: Reading the land registry
Wednesday, June 10, 2026

from 12 to 12.15pm – Sandwiches and welcome
from 12.15 to 1pm – Registries and race (Camille Baptiste, McGill University)
from 1 to 1.45pm – Title and possession in Nunavut (Peter Irniq, Nunavut Arctic College)
from 1.45 to 2pm – Questions`,
    says: `2026-06-10
title – | Reading the land registry
break 12:00-12:15: – | Sandwiches and welcome
talk 12:15-13:00: – | Registries and race
  Camille Baptiste <McGill University>
talk 13:00-13:45: – | Title and possession in Nunavut
  Peter Irniq <Nunavut Arctic College>
discussion 13:45-14:00: – | Questions`,
  },
  {
    name: 'footnoted affiliations',
    text: `Symposium « Soigner dehors »
Lyon, le 5 juin 2026

9 h – Introduction, Hélène Caron¹
9 h 20 – Les maraudes médicales, Idriss Diallo² et Clara Fontaine³
10 h – Une clinique sous tente, Rebecca Stone⁴
10 h 40 – Pause
11 h – Soigner qui ne dort pas, Victor Lemaire²,³
11 h 40 – Débat

¹ Université Lyon 1
² Médecins du Monde
³ Hospices civils de Lyon
⁴ King’s College London`,
    says: `2026-06-05
title Soigner dehors | –
talk 09:00: Introduction | –
  Hélène Caron <Université Lyon 1>
talk 09:20: Les maraudes médicales | –
  Idriss Diallo <Médecins du Monde>
  Clara Fontaine <Hospices civils de Lyon>
talk 10:00: Une clinique sous tente | –
  Rebecca Stone <King’s College London>
break 10:40: Pause | –
talk 11:00: Soigner qui ne dort pas | –
  Victor Lemaire <Médecins du Monde, Hospices civils de Lyon>
discussion 11:40: Débat | –
left out Lyon`,
  },
  {
    name: 'letters of affiliations glued',
    text: `Archives of the Street: a workshop
9 September 2026

10:00 Opening – Anna Kowalskaᵃ
10:20 Posters and paste – Marc Dupontᵇ, Yui Tanakaᶜ
11:00 The vendor’s voice – Priya Nairᵃ
11:40 Coffee
12:00 Closing remarks – Marc Dupontᵇ

ᵃ University of Warsaw
ᵇ Sciences Po
ᶜ Waseda University`,
    says: `2026-09-09
title – | Archives of the Street: a workshop
talk 10:00: – | Opening
  Anna Kowalska <University of Warsaw>
talk 10:20: – | Posters and paste
  Marc Dupont <Sciences Po>
  Yui Tanaka <Waseda University>
talk 11:00: – | The vendor’s voice
  Priya Nair <University of Warsaw>
break 11:40: – | Coffee
talk 12:00: – | Closing remarks
  Marc Dupont <Sciences Po>`,
  },
  {
    name: 'nested bullets, Word-like',
    text: `Programme

• Accueil (9h00)
• Session 1 – Habiter (9h15–10h45)
  o Modération : Pauline Weiss
  o « Le squat et la loi » – Émile Sorel (Université Paris Nanterre)
  o « Loger les saisonniers » – Carmen Ruiz (UAB)
• Pause (10h45–11h00)
• Session 2 – Partir (11h00–12h30)
  o Modération : David Klein
  o « Rendre les clés » – Fanny Lopez (ENSA)
  o « L’hôtel social » – Moussa Cissé (Samu social)
• Déjeuner (12h30)`,
    says: `talk 09:00: Accueil | –
block 09:15-10:45: Habiter | –
  moderator Pauline Weiss
  talk: Le squat et la loi | –
    Émile Sorel <Université Paris Nanterre>
  talk: Loger les saisonniers | –
    Carmen Ruiz <UAB>
break 10:45-11:00: Pause | –
block 11:00-12:30: Partir | –
  moderator David Klein
  talk: Rendre les clés | –
    Fanny Lopez <ENSA>
  talk: L’hôtel social | –
    Moussa Cissé <Samu social>
break 12:30: Déjeuner | –`,
  },
]
