import type { Sample } from './programmeOutline'

/** Programmes in two languages, of an author who knew no rule, and what that author read in them. */
export const programmesOfSevenHandsBoth: readonly Sample[] = [
  {
    name: 'Word table of three columns (time, French, English), federal statistics office, Ottawa',
    html: `<p>Atelier sur l’intégration des données administratives</p><p>Workshop on the Integration of Administrative Data</p><p>Le mardi 10 février 2026 / Tuesday, February 10, 2026</p><p>Salle Simon-Goldberg, immeuble R.-H.-Coats, Ottawa et / and MS Teams</p><p>Animatrice / Facilitator : Geneviève Thibodeau-Roy</p><p> </p><table><tr><td><p>Heure / Time</p></td><td><p>Ordre du jour</p></td><td><p>Agenda</p></td></tr><tr><td><p>8 h 30 – 9 h</p></td><td><p>Inscription</p></td><td><p>Registration</p></td></tr><tr><td><p>9 h – 9 h 15</p></td><td><p>Mot de bienvenue</p><p>Marc Lachance, directeur général, Direction de la méthodologie</p></td><td><p>Welcoming remarks</p><p>Marc Lachance, Director General, Methodology Branch</p></td></tr><tr><td><p>9 h 15 – 10 h</p></td><td><p>Le couplage des fichiers fiscaux et du recensement : où en sommes-nous?</p><p>Priya Venkataraman et Luc Desrosiers</p></td><td><p>Linking tax files and the Census: where are we?</p><p>Priya Venkataraman and Luc Desrosiers</p></td></tr><tr><td><p>10 h – 10 h 30</p></td><td><p>Mesurer la qualité sans enquête</p><p>Olena Kovalchuk</p></td><td><p>Measuring quality without a survey</p><p>Olena Kovalchuk</p></td></tr><tr><td><p>10 h 30 – 10 h 45</p></td><td><p>Pause santé</p></td><td><p>Health break</p></td></tr><tr><td><p>10 h 45 – 12 h</p></td><td><p>Table ronde : Ce que les provinces attendent de nous</p><p>Modérateur : Stephen Whitford</p><p>Josée Maltais, Institut de la statistique du Québec</p><p>Karen Oyelaran, BC Stats</p></td><td><p>Panel: What the provinces expect from us</p><p>Moderator: Stephen Whitford</p><p>Josée Maltais, Institut de la statistique du Québec</p><p>Karen Oyelaran, BC Stats</p></td></tr><tr><td><p>12 h – 13 h</p></td><td><p>Dîner (libre)</p></td><td><p>Lunch (on your own)</p></td></tr><tr><td><p>13 h – 14 h 30</p></td><td><p>Travail en petits groupes</p></td><td><p>Breakout groups</p></td></tr><tr><td><p>14 h 30 – 15 h</p></td><td><p>Mot de la fin</p><p>Geneviève Thibodeau-Roy</p></td><td><p>Closing remarks</p><p>Geneviève Thibodeau-Roy</p></td></tr></table><p>*Interprétation simultanée offerte. / Simultaneous interpretation will be provided.</p>`,
    says: `2026-02-10
title Atelier sur l’intégration des données administratives | Workshop on the Integration of Administrative Data
moderator Geneviève Thibodeau-Roy
talk 08:30-09:00: Inscription | Registration
talk 09:00-09:15: Mot de bienvenue | Welcoming remarks
  Marc Lachance <directeur général, Direction de la méthodologie | Director General, Methodology Branch>
talk 09:15-10:00: Le couplage des fichiers fiscaux et du recensement : où en sommes-nous? | Linking tax files and the Census: where are we?
  Priya Venkataraman
  Luc Desrosiers
talk 10:00-10:30: Mesurer la qualité sans enquête | Measuring quality without a survey
  Olena Kovalchuk
break 10:30-10:45: Pause santé | Health break
discussion 10:45-12:00: Table ronde : Ce que les provinces attendent de nous | Panel: What the provinces expect from us
  moderator Stephen Whitford
  Josée Maltais <Institut de la statistique du Québec>
  Karen Oyelaran <BC Stats>
break 12:00-13:00: Dîner (libre) | Lunch (on your own)
discussion 13:00-14:30: Travail en petits groupes | Breakout groups
talk 14:30-15:00: Mot de la fin | Closing remarks
  Geneviève Thibodeau-Roy
left out Salle Simon-Goldberg, immeuble R.-H.-Coats, Ottawa et / and MS Teams
left out *Interprétation simultanée offerte. / Simultaneous interpretation will be provided.`,
  },
  {
    name: 'Two Word tables one after the other, French then English, Swiss federal office',
    html: `<p>Office fédéral de l’environnement OFEV</p><p>Journée d’échange « Villes et chaleur »</p><p>Jeudi 4 juin 2026, Berne, Eventforum, 9h15 à 16h</p><p>Programme</p><table><tr><td><p>08.45</p></td><td><p>Accueil, café et croissants</p></td><td><p> </p></td></tr><tr><td><p>09.15</p></td><td><p>Ouverture de la journée</p></td><td><p>Reto Aebersold, OFEV</p></td></tr><tr><td><p>09.30</p></td><td><p>Îlots de chaleur : les nouvelles cartes climatiques</p></td><td><p>Céline Jaquier, MétéoSuisse</p></td></tr><tr><td><p>10.00</p></td><td><p>Arbres en ville, l’exemple de Sion</p></td><td><p>Pierre-Alain Fournier, Ville de Sion</p></td></tr><tr><td><p>10.30</p></td><td><p>Pause</p></td><td><p> </p></td></tr><tr><td><p>11.00</p></td><td><p>Planifier l’ombre : outils pour les communes</p></td><td><p>Nadine Zurbuchen, OST Rapperswil</p></td></tr><tr><td><p>11.30</p></td><td><p>Discussion</p></td><td><p> </p></td></tr><tr><td><p>12.15</p></td><td><p>Repas de midi</p></td><td><p> </p></td></tr><tr><td><p>13.30</p></td><td><p>Visite guidée du quartier Wankdorf</p></td><td><p>Matthias Lüthi, Stadtgrün Bern</p></td></tr><tr><td><p>15.30</p></td><td><p>Conclusion</p></td><td><p>Reto Aebersold, OFEV</p></td></tr><tr><td><p>16.00</p></td><td><p>Fin de la manifestation</p></td><td><p> </p></td></tr></table><p><br></p><p>Federal Office for the Environment FOEN</p><p>Exchange day “Cities and heat”</p><p>Thursday, 4 June 2026, Bern, Eventforum, 9.15 am – 4 pm</p><p>Programme</p><table><tr><td><p>08.45</p></td><td><p>Arrival, coffee and croissants</p></td><td><p> </p></td></tr><tr><td><p>09.15</p></td><td><p>Opening of the day</p></td><td><p>Reto Aebersold, FOEN</p></td></tr><tr><td><p>09.30</p></td><td><p>Heat islands: the new climate maps</p></td><td><p>Céline Jaquier, MeteoSwiss</p></td></tr><tr><td><p>10.00</p></td><td><p>Trees in the city, the example of Sion</p></td><td><p>Pierre-Alain Fournier, City of Sion</p></td></tr><tr><td><p>10.30</p></td><td><p>Break</p></td><td><p> </p></td></tr><tr><td><p>11.00</p></td><td><p>Planning shade: tools for municipalities</p></td><td><p>Nadine Zurbuchen, OST Rapperswil</p></td></tr><tr><td><p>11.30</p></td><td><p>Discussion</p></td><td><p> </p></td></tr><tr><td><p>12.15</p></td><td><p>Lunch</p></td><td><p> </p></td></tr><tr><td><p>13.30</p></td><td><p>Guided tour of the Wankdorf district</p></td><td><p>Matthias Lüthi, Stadtgrün Bern</p></td></tr><tr><td><p>15.30</p></td><td><p>Conclusion</p></td><td><p>Reto Aebersold, FOEN</p></td></tr><tr><td><p>16.00</p></td><td><p>End of event</p></td><td><p> </p></td></tr></table><p>Registration by 15 May: villes-chaleur@example.admin.ch</p>`,
    says: `2026-06-04 09:15-16:00
title Villes et chaleur | Cities and heat
break 08:45: Accueil, café et croissants | Arrival, coffee and croissants
talk 09:15: Ouverture de la journée | Opening of the day
  Reto Aebersold <OFEV | FOEN>
talk 09:30: Îlots de chaleur : les nouvelles cartes climatiques | Heat islands: the new climate maps
  Céline Jaquier <MétéoSuisse | MeteoSwiss>
talk 10:00: Arbres en ville, l’exemple de Sion | Trees in the city, the example of Sion
  Pierre-Alain Fournier <Ville de Sion | City of Sion>
break 10:30: Pause | Break
talk 11:00: Planifier l’ombre : outils pour les communes | Planning shade: tools for municipalities
  Nadine Zurbuchen <OST Rapperswil>
discussion 11:30: Discussion | Discussion
break 12:15: Repas de midi | Lunch
talk 13:30: Visite guidée du quartier Wankdorf | Guided tour of the Wankdorf district
  Matthias Lüthi <Stadtgrün Bern>
talk 15:30-16:00: Conclusion | Conclusion
  Reto Aebersold <OFEV | FOEN>
left out Office fédéral de l’environnement OFEV
left out Berne, Eventforum
left out Federal Office for the Environment FOEN
left out Bern, Eventforum
left out Registration by 15 May: villes-chaleur@example.admin.ch`,
  },
  {
    name: 'Google Docs, English in italics under the French, Belgian federal museum',
    text: `Provenances en partage

Shared provenance

Atelier du vendredi 20 novembre 2026

Workshop of Friday 20 November 2026

Musée royal de l'Afrique centrale, Tervuren




Que sait-on des objets entrés au musée avant 1960, et avec qui l'apprend-on ? La journée réunit des conservateurs, des archivistes et des chercheurs de Kinshasa, Lubumbashi et Bruxelles.

What do we know about the objects that entered the museum before 1960, and with whom do we learn it? The day brings together curators, archivists and researchers from Kinshasa, Lubumbashi and Brussels.




9:30 - 9:45  Accueil

Welcome

Annelies De Backer (MRAC)




9:45 - 10:30  Remonter la chaîne : les carnets de la mission Hutereau

Back up the chain: the notebooks of the Hutereau mission

Joséphine Mbuyi Kalala (Université de Kinshasa)




10:30 - 11:15  Une base de données, deux institutions

One database, two institutions

Wouter Claes-Peeters (MRAC) & Hervé Ilunga Mutombo (Musée national de Lubumbashi)




11:15 - 11:30  Pause café

Coffee break




11:30 - 12:15  Les instruments muets

The silent instruments

Rachel Adeyemi (KU Leuven)




12:15 - 13:30  Lunch

Lunch




13:30 - 15:00  Visite des réserves

Visit of the storage rooms




15:00 - 16:30  Table ronde : restituer l'information

Round table: giving information back

Modération : Bernard Lejeune (ULB)

avec tous les intervenants


`,
    says: `2026-11-20
title Provenances en partage | Shared provenance
abstract Que sait-on des objets entrés au musée avant 1960, et avec qui l'apprend-on ? La journée réunit des conservateurs, des archivistes et des chercheurs de Kinshasa, Lubumbashi et Bruxelles. | What do we know about the objects that entered the museum before 1960, and with whom do we learn it? The day brings together curators, archivists and researchers from Kinshasa, Lubumbashi and Brussels.
talk 09:30-09:45: Accueil | Welcome
  Annelies De Backer <MRAC>
talk 09:45-10:30: Remonter la chaîne : les carnets de la mission Hutereau | Back up the chain: the notebooks of the Hutereau mission
  Joséphine Mbuyi Kalala <Université de Kinshasa>
talk 10:30-11:15: Une base de données, deux institutions | One database, two institutions
  Wouter Claes-Peeters <MRAC>
  Hervé Ilunga Mutombo <Musée national de Lubumbashi>
break 11:15-11:30: Pause café | Coffee break
talk 11:30-12:15: Les instruments muets | The silent instruments
  Rachel Adeyemi <KU Leuven>
break 12:15-13:30: Lunch | Lunch
talk 13:30-15:00: Visite des réserves | Visit of the storage rooms
discussion 15:00-16:30: Table ronde : restituer l'information | Round table: giving information back
  moderator Bernard Lejeune <ULB>
left out Musée royal de l'Afrique centrale, Tervuren`,
  },
  {
    name: 'Outlook mail in HTML, French then English follows, research council',
    text: `(English follows)

 

Bonjour,

Vous trouverez ci-dessous le programme du troisième atelier de notre série sur la gestion des données de recherche.

Atelier 3 de 5 : Rédiger un plan de gestion des données

Le mercredi 14 octobre 2026, de 13 h à 15 h 30 (HE)
Sur Zoom (le lien suivra)

13 h – Accueil et tour d’écran – Isabelle Chartrand, CRSH
13 h 10 – Les exigences des trois organismes – Robert Macleod, IRSC
13 h 40 – L’assistant PGD pas à pas (démonstration) – Mei-Lin Zhao, Alliance de recherche numérique du Canada
14 h 20 – Pause
14 h 30 – Données autochtones et principes PCAP – Shauna Whitebear, Université de Regina
15 h – Période de questions

Au plaisir de vous y voir,

Isabelle Chartrand
Conseillère principale | Senior Advisor

____________________________

Hello,

Please find below the program for the third workshop in our series on research data management.

Workshop 3 of 5: Writing a Data Management Plan

Wednesday, October 14, 2026, 1:00 to 3:30 p.m. (ET)
On Zoom (link to follow)

1:00 p.m. – Welcome and introductions – Isabelle Chartrand, SSHRC
1:10 p.m. – Tri-agency requirements – Robert Macleod, CIHR
1:40 p.m. – The DMP Assistant step by step (demonstration) – Mei-Lin Zhao, Digital Research Alliance of Canada
2:20 p.m. – Break
2:30 p.m. – Indigenous data and the OCAP principles – Shauna Whitebear, University of Regina
3:00 p.m. – Question period

We look forward to seeing you,

Isabelle Chartrand`,
    says: `2026-10-14 13:00-15:30
number 3
title Rédiger un plan de gestion des données | Writing a Data Management Plan
talk 13:00: Accueil et tour d’écran | Welcome and introductions
  Isabelle Chartrand <CRSH | SSHRC>
talk 13:10: Les exigences des trois organismes | Tri-agency requirements
  Robert Macleod <IRSC | CIHR>
talk 13:40: L’assistant PGD pas à pas (démonstration) | The DMP Assistant step by step (demonstration)
  Mei-Lin Zhao <Alliance de recherche numérique du Canada | Digital Research Alliance of Canada>
break 14:20: Pause | Break
talk 14:30: Données autochtones et principes PCAP | Indigenous data and the OCAP principles
  Shauna Whitebear <Université de Regina | University of Regina>
discussion 15:00: Période de questions | Question period
left out Bonjour,
left out Vous trouverez ci-dessous le programme du troisième atelier de notre série sur la gestion des données de recherche.
left out Sur Zoom (le lien suivra)
left out Au plaisir de vous y voir,
left out Isabelle Chartrand
left out Conseillère principale | Senior Advisor
left out Hello,
left out Please find below the program for the third workshop in our series on research data management.
left out On Zoom (link to follow)
left out We look forward to seeing you,
left out Isabelle Chartrand`,
  },
  {
    name: 'Canada.ca page (WET), English only, table with times',
    html: `<main property="mainContentOfPage" resource="#wb-main" typeof="WebPageElement" class="container"><h1>Workshop on safe drinking water in small communities</h1><p>From: <a href="/en/indigenous-services-canada.html">Indigenous Services Canada</a></p><p>This one-day workshop brings together water operators, engineers and health officers to share what works in systems that serve fewer than 500 people.</p><ul><li>Date: Thursday, September 17, 2026</li><li>Time: 8:30 am to 4:00 pm (CT)</li><li>Location: Winnipeg, Manitoba</li></ul><h2>Agenda</h2><table><thead><tr><th>Time</th><th>Item</th><th>Speaker</th></tr></thead><tr><td>8:30 am</td><td>Opening prayer</td><td>Elder Walter Spence</td></tr><tr><td>8:45 am</td><td>Welcome and overview</td><td>Candace Morrisseau, Regional Director</td></tr><tr><td>9:15 am</td><td>Circuit rider training: 20 years on</td><td>Darren Kowalchuk, Water Stewardship Group</td></tr><tr><td>10:00 am</td><td colspan="2">Health break</td></tr><tr><td>10:20 am</td><td>Remote monitoring on a tight budget</td><td>Fatima El-Sayed, University of Manitoba<br>Joel Beardy, Tataskweyak Cree Nation</td></tr><tr><td>11:15 am</td><td>Operators&#8217; panel: a bad day at the plant</td><td>Moderator: Lynn Harper</td></tr><tr><td>12:00 pm</td><td colspan="2">Lunch (provided)</td></tr><tr><td>1:00 pm</td><td>Source water protection planning</td><td>Greg Anaquod, <abbr title="Indigenous Services Canada">ISC</abbr></td></tr><tr><td>2:00 pm</td><td colspan="2">Small group discussions</td></tr><tr><td>3:15 pm</td><td colspan="2">Report back</td></tr><tr><td>3:45 pm</td><td>Closing</td><td>Candace Morrisseau</td></tr></table><section class="alert alert-info"><p>Travel costs may be reimbursed. <a href="mailto:eau-water@example.gc.ca">Contact us</a></p></section><dl id="wb-dtmd"><dt>Date modified:</dt><dd><time property="dateModified">2026-08-21</time></dd></dl></main>`,
    says: `2026-09-17 08:30-16:00
title – | Workshop on safe drinking water in small communities
abstract – | This one-day workshop brings together water operators, engineers and health officers to share what works in systems that serve fewer than 500 people.
talk 08:30: – | Opening prayer
  Walter Spence
talk 08:45: – | Welcome and overview
  Candace Morrisseau <Regional Director>
talk 09:15: – | Circuit rider training: 20 years on
  Darren Kowalchuk <Water Stewardship Group>
break 10:00: – | Health break
talk 10:20: – | Remote monitoring on a tight budget
  Fatima El-Sayed <University of Manitoba>
  Joel Beardy <Tataskweyak Cree Nation>
discussion 11:15: – | Operators’ panel: a bad day at the plant
  moderator Lynn Harper
break 12:00: – | Lunch (provided)
talk 13:00: – | Source water protection planning
  Greg Anaquod <ISC>
discussion 14:00: – | Small group discussions
discussion 15:15: – | Report back
talk 15:45: – | Closing
  Candace Morrisseau
left out From: Indigenous Services Canada
left out Location: Winnipeg, Manitoba
left out Travel costs may be reimbursed. Contact us
left out Date modified:`,
  },
  {
    name: 'Plain text from Word, English in brackets after the French, Cameroon ministry and university',
    text: `REPUBLIQUE DU CAMEROUN                 REPUBLIC OF CAMEROON
Paix – Travail – Patrie                Peace – Work – Fatherland

JOURNEE DU 16 AVRIL 2026

Thème : Journée de réflexion sur le bilinguisme dans les services d'accueil hospitaliers
(Reflection day on bilingualism in hospital reception services)

Lieu (Venue) : Salle des actes, Limbe
Modérateur (Moderator) : Dr Emmanuel NGWA TABI, University of Buea

PROGRAMME

08h30 – 09h00 : Arrivée et enregistrement des participants (Arrival and registration of participants)
09h00 – 09h20 : Allocution d'ouverture (Opening address) – Mme Rose ATANGANA MBALLA, Directeur de l'Hôpital Régional
09h20 – 10h00 : Qui parle quelle langue au guichet ? Résultats d'une enquête à Douala et Limbe (Who speaks which language at the counter? Results of a survey in Douala and Limbe) – Pr Clarisse FOTSO KAMGA, Université de Douala
10h00 – 10h30 : La signalétique bilingue, mode d'emploi (Bilingual signage, a user's guide) – M. Divine AYUK ENOW
10h30 – 11h00 : Pause-café (Coffee break)
11h00 – 12h30 : Travaux en ateliers (Group work)
12h30 – 13h15 : Restitution des travaux (Feedback from groups)
13h15 – 13h30 : Clôture (Closing)
13h30 : Déjeuner (Lunch)

N.B. : les frais de transport seront remboursés sur présentation de l'ordre de mission.`,
    says: `2026-04-16
title Journée de réflexion sur le bilinguisme dans les services d'accueil hospitaliers | Reflection day on bilingualism in hospital reception services
moderator Emmanuel Ngwa Tabi <University of Buea>
talk 08:30-09:00: Arrivée et enregistrement des participants | Arrival and registration of participants
talk 09:00-09:20: Allocution d'ouverture | Opening address
  Rose Atangana Mballa <Directeur de l'Hôpital Régional>
talk 09:20-10:00: Qui parle quelle langue au guichet ? Résultats d'une enquête à Douala et Limbe | Who speaks which language at the counter? Results of a survey in Douala and Limbe
  Clarisse Fotso Kamga <Université de Douala>
talk 10:00-10:30: La signalétique bilingue, mode d'emploi | Bilingual signage, a user's guide
  Divine Ayuk Enow
break 10:30-11:00: Pause-café | Coffee break
discussion 11:00-12:30: Travaux en ateliers | Group work
discussion 12:30-13:15: Restitution des travaux | Feedback from groups
talk 13:15-13:30: Clôture | Closing
break 13:30: Déjeuner | Lunch
left out REPUBLIQUE DU CAMEROUN   REPUBLIC OF CAMEROON
left out Paix – Travail – Patrie   Peace – Work – Fatherland
left out Lieu (Venue) : Salle des actes, Limbe
left out N.B. : les frais de transport seront remboursés sur présentation de l'ordre de mission.`,
  },
  {
    name: 'PDF copy of an EU committee hearing, bilingual headings, numbered points',
    text: `FDR\\1298734XM.docx    PE780.412v02-00
XM    Unie dans la diversité / United in diversity    XM

PROJET DE PROGRAMME / DRAFT PROGRAMME

AUDITION PUBLIQUE / PUBLIC HEARING
L'eau, une ressource partagée / Water, a shared resource

Mardi 27 janvier 2026, 15.00 - 18.30 / Tuesday 27 January 2026, 15.00 - 18.30
Bruxelles / Brussels
Salle / Room: SPINELLI (1G3)

Présidence / Chair: Katarína HRUŠKOVÁ, Chair of the Committee

15.00 - 15.10
Observations liminaires / Introductory remarks
Katarína HRUŠKOVÁ, Chair of the Committee

15.10 - 16.40
Première partie : Rareté et usages agricoles / Part one: Scarcity and agricultural uses
15.10  La Méditerranée en 2050 / The Mediterranean in 2050 (10')
Inés CARBALLO RUIZ, University of Murcia
15.20  Irriguer moins, irriguer mieux / Irrigating less, irrigating better (10')
Jean-Baptiste CORBIN, INRAE Montpellier
15.30  Échange de vues avec les membres / Exchange of views with Members

16.40 - 18.20
Deuxième partie : Pollutions et responsabilité / Part two: Pollution and liability
16.40  PFAS : qui paie ? / PFAS: who pays? (10')
Liselotte VANDAMME, Ghent University
16.50  Le rôle de l'Agence / The role of the Agency (10')
Henrik SANDGREN, European Environment Agency
17.00  Échange de vues avec les membres / Exchange of views with Members

18.20 - 18.30
Conclusions / Closing remarks

PE780.412v02-00    2/2    FDR\\1298734XM.docx
XM`,
    says: `2026-01-27 15:00-18:30
title L'eau, une ressource partagée | Water, a shared resource
moderator Katarína Hrušková <Chair of the Committee>
talk 15:00-15:10: Observations liminaires | Introductory remarks
  Katarína Hrušková <Chair of the Committee>
block 15:10-16:40: Rareté et usages agricoles | Scarcity and agricultural uses
  talk 15:10-15:20: La Méditerranée en 2050 | The Mediterranean in 2050
    Inés Carballo Ruiz <University of Murcia>
  talk 15:20-15:30: Irriguer moins, irriguer mieux | Irrigating less, irrigating better
    Jean-Baptiste Corbin <INRAE Montpellier>
  discussion 15:30: Échange de vues avec les membres | Exchange of views with Members
block 16:40-18:20: Pollutions et responsabilité | Pollution and liability
  talk 16:40-16:50: PFAS : qui paie ? | PFAS: who pays?
    Liselotte Vandamme <Ghent University>
  talk 16:50-17:00: Le rôle de l'Agence | The role of the Agency
    Henrik Sandgren <European Environment Agency>
  discussion 17:00: Échange de vues avec les membres | Exchange of views with Members
talk 18:20-18:30: Conclusions | Closing remarks
left out FDR\\1298734XM.docx    PE780.412v02-00
left out XM    Unie dans la diversité / United in diversity    XM
left out PROJET DE PROGRAMME / DRAFT PROGRAMME
left out AUDITION PUBLIQUE / PUBLIC HEARING
left out Bruxelles / Brussels
left out Salle / Room: SPINELLI (1G3)
left out PE780.412v02-00    2/2    FDR\\1298734XM.docx
left out XM`,
  },
  {
    name: 'PDF copy, French page then English page, two half-days, Luxembourg science museum',
    text: `Musées et publics malvoyants
Toucher, entendre, sentir
Luxembourg, 8 et 9 octobre 2026

JEUDI 8 OCTOBRE
13.30–14.00  Accueil-café
14.00–14.15  Ouverture
Claudine Reuter, directrice adjointe
14.15–16.00  Session 1 : Concevoir
Présidence : Michel Thill
14.15  Maquettes tactiles : retour d'expérience
Élodie Grandjean, Cité des sciences
14.45  L'odeur du minerai
Marco Pellegrini, Minett UNESCO Biosphere
15.15  Audiodescription en direct
Ruth Callaghan, National Museums NI
16.00–16.30  Pause
16.30–17.30  Échanges avec le public

VENDREDI 9 OCTOBRE
9.00–11.00  Session 2 : Évaluer
Présidence : Viviane Hames
9.00  Ce que nos visiteurs nous ont appris
Jean-Luc Pesch, Centre pour le développement des compétences relatives à la vue
9.40  Mesurer l'émotion
Beate Lindqvist, Uppsala universitet
11.00–12.00  Visite les yeux bandés
12.00  Buffet
1
Museums and visually impaired visitors
Touch, hear, smell
Luxembourg, 8 and 9 October 2026

THURSDAY 8 OCTOBER
13.30–14.00  Welcome coffee
14.00–14.15  Opening
Claudine Reuter, Deputy Director
14.15–16.00  Session 1: Designing
Chair: Michel Thill
14.15  Tactile models: lessons learned
Élodie Grandjean, Cité des sciences
14.45  The smell of ore
Marco Pellegrini, Minett UNESCO Biosphere
15.15  Live audio description
Ruth Callaghan, National Museums NI
16.00–16.30  Break
16.30–17.30  Exchange with the audience

FRIDAY 9 OCTOBER
9.00–11.00  Session 2: Evaluating
Chair: Viviane Hames
9.00  What our visitors taught us
Jean-Luc Pesch, Centre pour le développement des compétences relatives à la vue
9.40  Measuring emotion
Beate Lindqvist, Uppsala universitet
11.00–12.00  Blindfolded tour
12.00  Buffet
2`,
    says: `2026-10-08
title Musées et publics malvoyants | Museums and visually impaired visitors
subtitle Toucher, entendre, sentir | Touch, hear, smell
break 13:30-14:00: Accueil-café | Welcome coffee
talk 14:00-14:15: Ouverture | Opening
  Claudine Reuter <directrice adjointe | Deputy Director>
block 14:15-16:00: Concevoir | Designing
  moderator Michel Thill
  talk 14:15: Maquettes tactiles : retour d'expérience | Tactile models: lessons learned
    Élodie Grandjean <Cité des sciences>
  talk 14:45: L'odeur du minerai | The smell of ore
    Marco Pellegrini <Minett UNESCO Biosphere>
  talk 15:15: Audiodescription en direct | Live audio description
    Ruth Callaghan <National Museums NI>
break 16:00-16:30: Pause | Break
discussion 16:30-17:30: Échanges avec le public | Exchange with the audience
block 2026-10-09 09:00-11:00: Évaluer | Evaluating
  moderator Viviane Hames
  talk 2026-10-09 09:00: Ce que nos visiteurs nous ont appris | What our visitors taught us
    Jean-Luc Pesch <Centre pour le développement des compétences relatives à la vue>
  talk 2026-10-09 09:40: Mesurer l'émotion | Measuring emotion
    Beate Lindqvist <Uppsala universitet>
talk 2026-10-09 11:00-12:00: Visite les yeux bandés | Blindfolded tour
break 2026-10-09 12:00: Buffet | Buffet
left out Luxembourg
left out 1
left out Luxembourg
left out 2`,
  },
  {
    name: 'Word table of one row, whole programme in each cell (French left, English right), Belgian ministry',
    html: `<table><tr><td><p>SPF Santé publique – Cellule Antibiorésistance</p><p>Antibiotiques : prescrire moins, soigner mieux</p><p>Lundi 16 novembre 2026</p><p>Présidente de séance : Dr Laurence Hanquet, SPF Santé publique</p><p>9h00 – 9h30 Inscription et café</p><p>9h30 – 9h45 Introduction<br>Laurence Hanquet</p><p>9h45 – 10h30 Les chiffres belges 2015-2025<br>Koen Verstraeten, Sciensano</p><p>10h30 – 11h00 En maison de repos<br>Fatiha Benali, CHU de Liège</p><p>11h00 – 11h15 Pause</p><p>11h15 – 12h00 Chez le vétérinaire<br>Griet Moens, AMCRA</p><p>12h00 – 12h45 Débat</p><p>12h45 – 13h45 Lunch sandwich</p></td><td><p>FPS Public Health – Antimicrobial Resistance Unit</p><p>Antibiotics: prescribe less, treat better</p><p>Monday 16 November 2026</p><p>Chair: Dr Laurence Hanquet, FPS Public Health</p><p>9:00 – 9:30 Registration and coffee</p><p>9:30 – 9:45 Introduction<br>Laurence Hanquet</p><p>9:45 – 10:30 The Belgian figures 2015-2025<br>Koen Verstraeten, Sciensano</p><p>10:30 – 11:00 In nursing homes<br>Fatiha Benali, CHU de Liège</p><p>11:00 – 11:15 Break</p><p>11:15 – 12:00 At the vet’s<br>Griet Moens, AMCRA</p><p>12:00 – 12:45 Debate</p><p>12:45 – 13:45 Sandwich lunch</p></td></tr></table><p> </p>`,
    says: `2026-11-16
title Antibiotiques : prescrire moins, soigner mieux | Antibiotics: prescribe less, treat better
moderator Laurence Hanquet <SPF Santé publique | FPS Public Health>
break 09:00-09:30: Inscription et café | Registration and coffee
talk 09:30-09:45: Introduction | Introduction
  Laurence Hanquet
talk 09:45-10:30: Les chiffres belges 2015-2025 | The Belgian figures 2015-2025
  Koen Verstraeten <Sciensano>
talk 10:30-11:00: En maison de repos | In nursing homes
  Fatiha Benali <CHU de Liège>
break 11:00-11:15: Pause | Break
talk 11:15-12:00: Chez le vétérinaire | At the vet’s
  Griet Moens <AMCRA>
discussion 12:00-12:45: Débat | Debate
break 12:45-13:45: Lunch sandwich | Sandwich lunch
left out SPF Santé publique – Cellule Antibiorésistance
left out FPS Public Health – Antimicrobial Resistance Unit`,
  },
  {
    name: 'Google Docs table, two days, languages parted by | in each cell, federal archives',
    html: `<meta charset="utf-8"><p>Forum sur la préservation numérique | Digital Preservation Forum</p><p>Les 3 et 4 juin 2026 | June 3 and 4, 2026</p><p>Gatineau (Québec)</p><br><table><tr><td colspan="3"><p>Jour 1 – mercredi 3 juin | Day 1 – Wednesday, June 3</p></td></tr><tr><td><p>8:30 – 9:00</p></td><td><p>Café et viennoiseries | Coffee and pastries</p></td><td><br></td></tr><tr><td><p>9:00 – 9:15</p></td><td><p>Bienvenue | Welcome</p></td><td><p>Patricia Nadeau (BAC-LAC)</p></td></tr><tr><td><p>9:15 – 10:15</p></td><td><p>Conserver les courriels des ministres | Preserving ministers’ email</p></td><td><p>Colin Farquharson (BAC-LAC)</p><p>Yasmine Haddad (Bureau du Conseil privé / Privy Council Office)</p></td></tr><tr><td><p>10:15 – 10:30</p></td><td><p>Pause | Break</p></td><td><br></td></tr><tr><td><p>10:30 – 11:30</p></td><td><p>Archives Web : dix ans après | Web archives: ten years later</p></td><td><p>Tuyet Nguyen (University of Alberta)</p></td></tr><tr><td><p>11:30 – 12:00</p></td><td><p>Questions et réponses | Q&amp;A</p></td><td><br></td></tr><tr><td colspan="3"><p>Jour 2 – jeudi 4 juin | Day 2 – Thursday, June 4</p></td></tr><tr><td><p>9:00 – 10:00</p></td><td><p>Émuler ou migrer? | Emulate or migrate?</p></td><td><p>Bruno Castonguay (BAnQ)</p></td></tr><tr><td><p>10:00 – 11:00</p></td><td><p>Démonstration : Archivematica 2 | Demonstration: Archivematica 2</p></td><td><p>Sarah Lindqvist-Moore</p></td></tr><tr><td><p>11:00 – 11:20</p></td><td><p>Pause | Break</p></td><td><br></td></tr><tr><td><p>11:20 – 12:20</p></td><td><p>Panel : petites équipes, gros volumes | Panel: small teams, large volumes</p></td><td><p>Animation : Patricia Nadeau</p><p>Neil Oakes (Yukon Archives)</p><p>Mireille Comeau (Université de Moncton)</p></td></tr><tr><td><p>12:20 – 12:30</p></td><td><p>Mot de clôture | Closing remarks</p></td><td><br></td></tr></table>`,
    says: `2026-06-03
title Forum sur la préservation numérique | Digital Preservation Forum
break 08:30-09:00: Café et viennoiseries | Coffee and pastries
talk 09:00-09:15: Bienvenue | Welcome
  Patricia Nadeau <BAC-LAC>
talk 09:15-10:15: Conserver les courriels des ministres | Preserving ministers’ email
  Colin Farquharson <BAC-LAC>
  Yasmine Haddad <Bureau du Conseil privé | Privy Council Office>
break 10:15-10:30: Pause | Break
talk 10:30-11:30: Archives Web : dix ans après | Web archives: ten years later
  Tuyet Nguyen <University of Alberta>
discussion 11:30-12:00: Questions et réponses | Q&A
talk 2026-06-04 09:00-10:00: Émuler ou migrer? | Emulate or migrate?
  Bruno Castonguay <BAnQ>
talk 2026-06-04 10:00-11:00: Démonstration : Archivematica 2 | Demonstration: Archivematica 2
  Sarah Lindqvist-Moore
break 2026-06-04 11:00-11:20: Pause | Break
discussion 2026-06-04 11:20-12:20: Panel : petites équipes, gros volumes | Panel: small teams, large volumes
  moderator Patricia Nadeau
  Neil Oakes <Yukon Archives>
  Mireille Comeau <Université de Moncton>
talk 2026-06-04 12:20-12:30: Mot de clôture | Closing remarks
left out Gatineau (Québec)`,
  },
  {
    name: 'Plain text with FR: / EN: labels under each hour, Belgian federal agencies',
    text: `FR : Surveillance des eaux usées : et après ?
EN: Wastewater surveillance: what next?

26/02/2026, Eurostation, Bruxelles/Brussels
Organisateur/Organiser: Raphaël Colson (Sciensano)

10:00
FR : Introduction
EN: Introduction
Raphaël Colson (Sciensano)

10:15
FR : Cinq ans de prélèvements
EN: Five years of sampling
Hadewych Bogaert (Sciensano)

10:45
FR : Drogues et médicaments dans les égouts d'Anvers
EN: Drugs and medicines in the sewers of Antwerp
Stijn Van Hecke (UAntwerpen)

11:15
FR : Pause café
EN: Coffee break

11:30
FR : Vie privée et petits bassins
EN: Privacy and small catchments
Nathalie Wauters (UNamur)

12:00 - 12:45
FR : Table ronde
EN: Panel discussion
Mod.: Raphaël Colson
Hadewych Bogaert, Stijn Van Hecke, Nathalie Wauters`,
    says: `2026-02-26
title Surveillance des eaux usées : et après ? | Wastewater surveillance: what next?
moderator Raphaël Colson <Sciensano>
talk 10:00: Introduction | Introduction
  Raphaël Colson <Sciensano>
talk 10:15: Cinq ans de prélèvements | Five years of sampling
  Hadewych Bogaert <Sciensano>
talk 10:45: Drogues et médicaments dans les égouts d'Anvers | Drugs and medicines in the sewers of Antwerp
  Stijn Van Hecke <UAntwerpen>
break 11:15: Pause café | Coffee break
talk 11:30: Vie privée et petits bassins | Privacy and small catchments
  Nathalie Wauters <UNamur>
discussion 12:00-12:45: Table ronde | Panel discussion
  moderator Raphaël Colson
  Hadewych Bogaert
  Stijn Van Hecke
  Nathalie Wauters
left out Eurostation, Bruxelles/Brussels`,
  },
  {
    name: 'PDF copy, headings bilingual, each talk in the language of its speaker, Swiss doctoral day with committee',
    text: `Journée des doctorant·e·s en histoire des sciences
Doctoral Day in the History of Science
Vendredi 28 août 2026 / Friday, 28 August 2026
Neuchâtel, Espace Tilo-Frey 1, salle R.E.48

9:15–10:45 Collections et inventaires / Collections and inventories
Modération / Chair: Irène Baumgartner (Université de Neuchâtel)

9:15 Maxime Guinchard (UNINE)
Les herbiers oubliés du Jura
9:45 Laura Steinemann (ETH Zürich)
Cataloguing glaciers, 1860–1910
10:15 Noémie Bonvin (UNIL)
Un médecin lausannois et ses fossiles

10:45–11:15 Pause / Break

11:15–12:15 Instruments de mesure / Measuring instruments
Modération / Chair: Peter Allemann (ETH Zürich)

11:15 Oskar Lindholm (University of Basel)
The barometer makers of Geneva
11:45 Camille Perrenoud (EPFL)
Étalonner la montagne : le théodolite fédéral

12:15–13:45 Repas de midi / Lunch
13:45–15:00 Discussion générale / General discussion

Comité d'organisation / Organising committee: Irène Baumgartner, Peter Allemann, Samuel Huguenin
Avec le soutien de / Supported by: CUSO`,
    says: `2026-08-28
title Journée des doctorant·e·s en histoire des sciences | Doctoral Day in the History of Science
block 09:15-10:45: Collections et inventaires | Collections and inventories
  moderator Irène Baumgartner <Université de Neuchâtel>
  talk 09:15: Les herbiers oubliés du Jura | –
    Maxime Guinchard <UNINE>
  talk 09:45: – | Cataloguing glaciers, 1860–1910
    Laura Steinemann <ETH Zürich>
  talk 10:15: Un médecin lausannois et ses fossiles | –
    Noémie Bonvin <UNIL>
break 10:45-11:15: Pause | Break
block 11:15-12:15: Instruments de mesure | Measuring instruments
  moderator Peter Allemann <ETH Zürich>
  talk 11:15: – | The barometer makers of Geneva
    Oskar Lindholm <University of Basel>
  talk 11:45: Étalonner la montagne : le théodolite fédéral | –
    Camille Perrenoud <EPFL>
break 12:15-13:45: Repas de midi | Lunch
discussion 13:45-15:00: Discussion générale | General discussion
committee
  Irène Baumgartner
  Peter Allemann
  Samuel Huguenin
left out Neuchâtel, Espace Tilo-Frey 1, salle R.E.48
left out Avec le soutien de / Supported by: CUSO`,
  },
  {
    name: 'Outlook mail in HTML, French only, New Brunswick hospital, times and nbsp, parts of the day',
    text: `Bonjour tout le monde,

 

Voici l’horaire de notre journée de formation du vendredi 6 mars 2026 au CHU Dumont (auditorium). Merci d’arriver à l’heure, SVP!

 

Les soins palliatifs à domicile : travailler ensemble

Responsable de la journée : Ginette Robichaud, inf.

 

AVANT-MIDI

8h15     Inscription

8h30     Mot de bienvenue – Rhéal Cormier, directeur régional

8h45     La douleur : évaluer, soulager, réévaluer – Dre Anique Savoie

10h     Pause (muffins et café)

10h20     Annoncer, accompagner – Joël Haché, travailleur social

12h     Dîner sur place

 

APRÈS-MIDI

13h     Étude de cas en équipe

14h15     Les proches aidants : ce qu’ils nous disent – Monique Landry-Power, Université de Moncton

15h     Période de questions

15h30     Évaluation de la journée et fin

 

Bonne fin de semaine!

Ginette

Ginette Robichaud, inf., gestionnaire
Programme extra-mural | Réseau de santé
Tél. : 506-555-0142`,
    says: `2026-03-06
title Les soins palliatifs à domicile : travailler ensemble | –
moderator Ginette Robichaud <inf.>
block: AVANT-MIDI | –
  talk 08:15: Inscription | –
  talk 08:30: Mot de bienvenue | –
    Rhéal Cormier <directeur régional>
  talk 08:45: La douleur : évaluer, soulager, réévaluer | –
    Anique Savoie
  break 10:00: Pause (muffins et café) | –
  talk 10:20: Annoncer, accompagner | –
    Joël Haché <travailleur social>
break 12:00: Dîner sur place | –
block: APRÈS-MIDI | –
  discussion 13:00: Étude de cas en équipe | –
  talk 14:15: Les proches aidants : ce qu’ils nous disent | –
    Monique Landry-Power <Université de Moncton>
  discussion 15:00: Période de questions | –
  talk 15:30: Évaluation de la journée et fin | –
left out Bonjour tout le monde,
left out au CHU Dumont (auditorium). Merci d’arriver à l’heure, SVP!
left out Bonne fin de semaine!
left out Ginette
left out Ginette Robichaud, inf., gestionnaire
left out Programme extra-mural | Réseau de santé
left out Tél. : 506-555-0142`,
  },
]
