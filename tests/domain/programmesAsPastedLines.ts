import type { Sample } from './programmeOutline'

/** Programmes as lines: copies of PDF, mails, notes, in one language and in two, of somebody who knew no rule. */
export const programmesAsPastedLines: readonly Sample[] = [
  {
    name: 'English forwarded mail, UN agency technical consultation, header lines of the forward',
    text: `FYI - please see below the final agenda. Can you cover the afternoon? Thx, M.

---------- Forwarded message ---------
From: Aminata Diarra <a.diarra@un-agency.example>
Date: Mon, 4 May 2026 at 18:22
Subject: FINAL agenda - Regional consultation on school meals
To: <partners-wca@un-agency.example>


Dear colleagues,

Please find hereunder the final agenda of the consultation. Kindly bring your badge.

REGIONAL TECHNICAL CONSULTATION ON SCHOOL MEALS AND LOCAL PROCUREMENT
Dakar, 12 May 2026, 08:30 - 16:30
King Fahd Palace Hotel, Room Goree

08:30 - 09:00  Registration
09:00 - 09:20  Opening remarks
               Mr. Ousmane Sarr, Director of School Canteens, Ministry of National Education
               Ms. Ingrid Halvorsen, Regional Director, WFP
09:20 - 10:00  Where do we stand? Findings of the 2025 regional survey
               Ms. Aminata Diarra, WFP
10:00 - 10:30  Group photo and coffee
10:30 - 12:30  Session 1: Buying from smallholders
               Moderator: Mr. Kwabena Osei, FAO
       10:30   Procurement thresholds in Ghana - Ms. Efua Mensah, Ghana School Feeding Secretariat
       11:00   Cooperatives as suppliers - Mr. Idrissa Kone, ROPPA
       11:30   Aflatoxin control along the chain - Dr. Bola Adeyemi, IITA
       12:00   Q&A
12:30 - 14:00  Lunch
14:00 - 15:45  Panel discussion: Who pays after donors leave?
               Moderator: Ms. Claire Ndong, UNICEF
               Panellists: Mr. Jean-Paul Hounkpe (Ministry of Finance, Benin), Ms. Rokia Traore (World Bank), Mr. Peter Lindqvist (Sida)
15:45 - 16:15  Conclusions and next steps
               Ms. Aminata Diarra, WFP
16:15 - 16:30  Closing

Best regards,
Aminata`,
    says: `2026-05-12 08:30-16:30
title – | REGIONAL TECHNICAL CONSULTATION ON SCHOOL MEALS AND LOCAL PROCUREMENT
talk 08:30-09:00: – | Registration
talk 09:00-09:20: – | Opening remarks
  Ousmane Sarr <Director of School Canteens, Ministry of National Education>
  Ingrid Halvorsen <Regional Director, WFP>
talk 09:20-10:00: – | Where do we stand? Findings of the 2025 regional survey
  Aminata Diarra <WFP>
break 10:00-10:30: – | Group photo and coffee
block 10:30-12:30: – | Buying from smallholders
  moderator Kwabena Osei <FAO>
  talk 10:30: – | Procurement thresholds in Ghana
    Efua Mensah <Ghana School Feeding Secretariat>
  talk 11:00: – | Cooperatives as suppliers
    Idrissa Kone <ROPPA>
  talk 11:30: – | Aflatoxin control along the chain
    Bola Adeyemi <IITA>
  discussion 12:00: – | Q&A
break 12:30-14:00: – | Lunch
discussion 14:00-15:45: – | Panel discussion: Who pays after donors leave?
  moderator Claire Ndong <UNICEF>
  Jean-Paul Hounkpe <Ministry of Finance, Benin>
  Rokia Traore <World Bank>
  Peter Lindqvist <Sida>
talk 15:45-16:15: – | Conclusions and next steps
  Aminata Diarra <WFP>
talk 16:15-16:30: – | Closing
left out FYI - please see below the final agenda. Can you cover the afternoon? Thx, M.
left out ---------- Forwarded message ---------
left out From: Aminata Diarra <a.diarra@un-agency.example>
left out Date: Mon, 4 May 2026 at 18:22
left out Subject: FINAL agenda - Regional consultation on school meals
left out To: <partners-wca@un-agency.example>
left out Dear colleagues,
left out Please find hereunder the final agenda of the consultation. Kindly bring your badge.
left out Dakar
left out King Fahd Palace Hotel, Room Goree
left out Best regards,
left out Aminata`,
  },
  {
    name: 'French PDF copied as text: hospital professional day, broken lines, page numbers and running header',
    text: `CHU de Nantes – Direction des soins
10e Journée des professionnels de la douleur
Douleur de l’enfant : évaluer, soulager,
prévenir
Mardi 13 octobre 2026
Amphithéâtre Paul Lemoine
Hôpital mère-enfant

PROGRAMME
8h30 – 9h00 Accueil café
9h00 – 9h10 Ouverture de la journée
Dr Véronique Tessier, présidente du CLUD
9h10 – 9h50 Échelles d’évaluation chez l’enfant non
communicant : que choisir en 2026 ?
Dr Paul Guérineau, pédiatre, CHU d’Angers
9h50 – 10h30 Hypnose et gestes douloureux aux
urgences
Sandrine Le Goff, infirmière ressource douleur, CHU de Nantes
10h30 – 11h00 Pause – visite des stands
11h00 – 12h30 Table ronde : La place des parents
Modératrice : Dr Maëlle Kerbrat
Avec Karine Aubry (association SPARADRAP), Thomas Rivallan
(psychologue, CHU de Rennes) et Nadia Cherkaoui (cadre de santé,
CHU de Nantes)

1/2

CHU de Nantes – 10e Journée des professionnels de la douleur

12h30 – 14h00 Déjeuner libre
14h00 – 14h40 Analgésie intranasale : retour d’expérience du
SAMU 44
Dr Frédéric Josse, urgentiste
14h40 – 15h20 Migraine de l’enfant : ne pas passer à côté
Pr Anne Delobel, neuropédiatre, Hôpital Trousseau
15h20 – 16h00 Remise du prix du meilleur poster et clôture
Dr Véronique Tessier

Inscription gratuite mais obligatoire avant le 25 septembre
Attestation de présence remise sur demande
2/2`,
    says: `2026-10-13
title Douleur de l’enfant : évaluer, soulager, prévenir | –
subtitle 10e Journée des professionnels de la douleur | –
break 08:30-09:00: Accueil café | –
talk 09:00-09:10: Ouverture de la journée | –
  Véronique Tessier <présidente du CLUD>
talk 09:10-09:50: Échelles d’évaluation chez l’enfant non communicant : que choisir en 2026 ? | –
  Paul Guérineau <pédiatre, CHU d’Angers>
talk 09:50-10:30: Hypnose et gestes douloureux aux urgences | –
  Sandrine Le Goff <infirmière ressource douleur, CHU de Nantes>
break 10:30-11:00: Pause – visite des stands | –
discussion 11:00-12:30: Table ronde : La place des parents | –
  moderator Maëlle Kerbrat
  Karine Aubry <association SPARADRAP>
  Thomas Rivallan <psychologue, CHU de Rennes>
  Nadia Cherkaoui <cadre de santé, CHU de Nantes>
break 12:30-14:00: Déjeuner libre | –
talk 14:00-14:40: Analgésie intranasale : retour d’expérience du SAMU 44 | –
  Frédéric Josse <urgentiste>
talk 14:40-15:20: Migraine de l’enfant : ne pas passer à côté | –
  Anne Delobel <neuropédiatre, Hôpital Trousseau>
talk 15:20-16:00: Remise du prix du meilleur poster et clôture | –
  Véronique Tessier
left out CHU de Nantes – Direction des soins
left out Amphithéâtre Paul Lemoine
left out Hôpital mère-enfant
left out 1/2
left out CHU de Nantes – 10e Journée des professionnels de la douleur
left out Inscription gratuite mais obligatoire avant le 25 septembre
left out Attestation de présence remise sur demande
left out 2/2`,
  },
  {
    name: 'Bilingual, line below line (French then English), Swiss/Belgian museum day',
    text: `LE MUSÉE ET SES RÉSERVES
THE MUSEUM AND ITS STORES
Journée d'étude / Study day
Musée d'art et d'histoire, Fribourg
Lundi 9 novembre 2026
Monday 9 November 2026

09:15
Accueil
Welcome
Regula Ammann, directrice, Musée d'art et d'histoire Fribourg

09:30
Déménager 60 000 objets : récit d'un chantier
Moving 60,000 objects: story of a project
Yves Demaret, Musées royaux d'Art et d'Histoire, Bruxelles

10:15
Des réserves que l'on visite
Stores you can visit
Femke van Loon, Depot Boijmans Van Beuningen

11:00
Pause café
Coffee break

11:30
Insectes, poussières, moisissures : la lutte intégrée
Insects, dust, mould: integrated pest management
Chiara Bernasconi, Haute École Arc, Neuchâtel

12:15
Discussion
Discussion
modération : Luc Aeby

13:00
Fin
End`,
    says: `2026-11-09
title LE MUSÉE ET SES RÉSERVES | THE MUSEUM AND ITS STORES
talk 09:15: Accueil | Welcome
  Regula Ammann <directrice, Musée d'art et d'histoire Fribourg>
talk 09:30: Déménager 60 000 objets : récit d'un chantier | Moving 60,000 objects: story of a project
  Yves Demaret <Musées royaux d'Art et d'Histoire, Bruxelles>
talk 10:15: Des réserves que l'on visite | Stores you can visit
  Femke van Loon <Depot Boijmans Van Beuningen>
break 11:00: Pause café | Coffee break
talk 11:30: Insectes, poussières, moisissures : la lutte intégrée | Insects, dust, mould: integrated pest management
  Chiara Bernasconi <Haute École Arc, Neuchâtel>
discussion 12:15-13:00: Discussion | Discussion
  moderator Luc Aeby
left out Journée d'étude / Study day
left out Musée d'art et d'histoire, Fribourg`,
  },
  {
    name: 'English EU project final conference, PDF copied as text, two days, funding line and page footers',
    text: `AQUALINK Final Conference
From pilots to policy: nature-based water retention in Europe
Ljubljana, 16-17 June 2026
Faculty of Civil and Geodetic Engineering, Jamova 2
Day 1 – Tuesday 16 June
13:00–13:30 Registration and welcome coffee
13:30–13:45 Welcome by the host
Prof. Matej Kovačič, University of Ljubljana
13:45–14:30 Keynote: What 12 pilots have taught
us
Dr. Annelies De Wit, VITO, AQUALINK coordinator
14:30–16:00 Session A – Measuring retention
Chair: Giorgio Pavan, CNR-IRPI
Small dams, big data: sensors in the Soča catchment
Nina Hribar, Slovenian Environment Agency
Soil moisture from space
Jonas Eklund, SMHI
A cost curve for re-meandering
Beata Nowicka, Warsaw University of Life Sciences
16:00–16:30 Coffee break
16:30–17:30 Panel: Do farmers want ponds?
Moderator: Tom Burke, independent journalist
Panellists: Marija Zupan (Chamber of Agriculture), Hervé Lagrange
(Chambre d’agriculture du Gers), Ilse Brandt (Copa-Cogeca)
19:30 Conference dinner
This project has received funding from the European Union’s Horizon Europe programme under grant agreement No 101000000
1
AQUALINK – Final Conference – Agenda v3
Day 2 – Wednesday 17 June
09:00–09:30 Policy brief: five recommendations
Dr. Annelies De Wit, VITO
09:30–10:15 The view from the Commission
Speaker tbc, DG ENV
10:15–10:45 Coffee break
10:45–12:00 Round table: Life after the project
12:00–12:15 Closing words
Prof. Matej Kovačič
2`,
    says: `2026-06-16
title – | AQUALINK Final Conference
subtitle – | From pilots to policy: nature-based water retention in Europe
break 13:00-13:30: – | Registration and welcome coffee
talk 13:30-13:45: – | Welcome by the host
  Matej Kovačič <University of Ljubljana>
talk 13:45-14:30: – | Keynote: What 12 pilots have taught us
  Annelies De Wit <VITO, AQUALINK coordinator>
block 14:30-16:00: – | Measuring retention
  moderator Giorgio Pavan <CNR-IRPI>
  talk: – | Small dams, big data: sensors in the Soča catchment
    Nina Hribar <Slovenian Environment Agency>
  talk: – | Soil moisture from space
    Jonas Eklund <SMHI>
  talk: – | A cost curve for re-meandering
    Beata Nowicka <Warsaw University of Life Sciences>
break 16:00-16:30: – | Coffee break
discussion 16:30-17:30: – | Panel: Do farmers want ponds?
  moderator Tom Burke <independent journalist>
  Marija Zupan <Chamber of Agriculture>
  Hervé Lagrange <Chambre d’agriculture du Gers>
  Ilse Brandt <Copa-Cogeca>
break 19:30: – | Conference dinner
talk 2026-06-17 09:00-09:30: – | Policy brief: five recommendations
  Annelies De Wit <VITO>
talk 2026-06-17 09:30-10:15: – | The view from the Commission
break 2026-06-17 10:15-10:45: – | Coffee break
discussion 2026-06-17 10:45-12:00: – | Round table: Life after the project
talk 2026-06-17 12:00-12:15: – | Closing words
  Matej Kovačič
left out Ljubljana
left out Faculty of Civil and Geodetic Engineering, Jamova 2
left out This project has received funding from the European Union’s Horizon Europe programme under grant agreement No 101000000
left out 1
left out AQUALINK – Final Conference – Agenda v3
left out 2`,
  },
  {
    name: 'French library professional day, agenda in plain text, morning / afternoon blocks with time head',
    text: `JOURNÉE PROFESSIONNELLE
Lire en prison : quels partenariats ?
Médiathèque départementale de la Drôme – jeudi 28 mai 2026 – 9h15-16h30

Depuis la convention de 2009, les bibliothèques territoriales sont invitées à intervenir dans les établissements pénitentiaires. Où en est-on ? Cette journée propose de croiser les regards des bibliothécaires, des coordinateurs culturels et des personnels de l'administration pénitentiaire.

9h15 Accueil des participants autour d'un café

MATIN : ÉTATS DES LIEUX (9h45-12h15)
Modération : Agnès Roumilhac, directrice de la lecture publique

9h45 - 10h30
La lecture en détention, chiffres et tendances
Damien Estrade, sociologue, Université Lyon 2

10h30 - 11h15
Ce que change un poste de coordination régionale
Mylène Faucher, Auvergne-Rhône-Alpes Livre et Lecture

11h15 - 12h15
Questions de la salle

12h15 - 13h45 Repas

APRÈS-MIDI : RETOURS D'EXPÉRIENCES (13h45-16h15)
Modération : Kévin Ollier

13h45 - 14h30
Le club de lecture du centre pénitentiaire de Valence
Claudine Perrier, bibliothécaire, et Youssef Amrani, SPIP 26

14h30 - 15h15
Former des détenus auxiliaires
Bérangère Noël, médiathèque de Roanne

15h15 - 16h15
Table ronde : Et à la sortie ?

16h15 Conclusion

Renseignements : 04 75 00 00 00`,
    says: `2026-05-28 09:15-16:30
title Lire en prison : quels partenariats ? | –
abstract Depuis la convention de 2009, les bibliothèques territoriales sont invitées à intervenir dans les établissements pénitentiaires. Où en est-on ? Cette journée propose de croiser les regards des bibliothécaires, des coordinateurs culturels et des personnels de l'administration pénitentiaire. | –
break 09:15: Accueil des participants autour d'un café | –
block 09:45-12:15: ÉTATS DES LIEUX | –
  moderator Agnès Roumilhac <directrice de la lecture publique>
  talk 09:45-10:30: La lecture en détention, chiffres et tendances | –
    Damien Estrade <sociologue, Université Lyon 2>
  talk 10:30-11:15: Ce que change un poste de coordination régionale | –
    Mylène Faucher <Auvergne-Rhône-Alpes Livre et Lecture>
  discussion 11:15-12:15: Questions de la salle | –
break 12:15-13:45: Repas | –
block 13:45-16:15: RETOURS D'EXPÉRIENCES | –
  moderator Kévin Ollier
  talk 13:45-14:30: Le club de lecture du centre pénitentiaire de Valence | –
    Claudine Perrier <bibliothécaire>
    Youssef Amrani <SPIP 26>
  talk 14:30-15:15: Former des détenus auxiliaires | –
    Bérangère Noël <médiathèque de Roanne>
  discussion 15:15-16:15: Table ronde : Et à la sortie ? | –
talk 16:15: Conclusion | –
left out JOURNÉE PROFESSIONNELLE
left out Renseignements : 04 75 00 00 00`,
  },
  {
    name: 'Bilingual in parts: French frame, talks given in either language (university study day)',
    text: `Journée d'étude internationale – International study day
Traduire le théâtre de l'absurde / Translating the Theatre of the Absurd
Université libre de Bruxelles, vendredi 20 novembre 2026
Organisation : Anneleen Maes (ULB) et Robert Quigley (Trinity College Dublin)

9h30 Accueil / Welcome

9h45-11h15 Session 1 : Ionesco ailleurs / Ionesco elsewhere
Présidence / Chair : Anneleen Maes (ULB)
- Dorota Szymańska (Uniwersytet Jagielloński) : « La Cantatrice chauve en polonais : trois traductions, trois époques »
- Nikos Stathopoulos (University of Athens): "Staging Rhinoceros under the Colonels"

11h15-11h45 Pause café / Coffee break

11h45-13h00 Session 2 : Beckett entre deux langues / Beckett between two languages
Présidence / Chair : Robert Quigley (TCD)
- Siobhán Larkin (University College Cork): "Self-translation and silence in Happy Days"
- Jérôme Villard (Université de Lille) : « Oh les beaux jours, ou l'accent perdu »

13h00 Déjeuner / Lunch

14h30-15h30 Table ronde / Round table : Traduire pour la scène aujourd'hui / Translating for the stage today
avec / with Émilie Jacquet (traductrice), Koen Peeters (NTGent)

15h30 Conclusions`,
    says: `2026-11-20
title Traduire le théâtre de l'absurde | Translating the Theatre of the Absurd
moderator Anneleen Maes <ULB>
moderator Robert Quigley <Trinity College Dublin>
talk 09:30: Accueil | Welcome
block 09:45-11:15: Ionesco ailleurs | Ionesco elsewhere
  moderator Anneleen Maes <ULB>
  talk: La Cantatrice chauve en polonais : trois traductions, trois époques | –
    Dorota Szymańska <Uniwersytet Jagielloński>
  talk: – | Staging Rhinoceros under the Colonels
    Nikos Stathopoulos <University of Athens>
break 11:15-11:45: Pause café | Coffee break
block 11:45-13:00: Beckett entre deux langues | Beckett between two languages
  moderator Robert Quigley <TCD>
  talk: – | Self-translation and silence in Happy Days
    Siobhán Larkin <University College Cork>
  talk: Oh les beaux jours, ou l'accent perdu | –
    Jérôme Villard <Université de Lille>
break 13:00: Déjeuner | Lunch
discussion 14:30-15:30: Table ronde : Traduire pour la scène aujourd'hui | Translating for the stage today
  Émilie Jacquet <traductrice>
  Koen Peeters <NTGent>
talk 15:30: Conclusions | Conclusions
left out Journée d'étude internationale – International study day`,
  },
  {
    name: 'English university seminar, PDF with abstracts, two-line speaker blocks',
    text: `Department of Social Anthropology
Lent Term Workshop 3 of 6

Counting the Dead
Mortality data and its makers
Friday 13 February 2026, 2-5.30pm
Seminar Room SG1, Alison Richard Building
Convenor: Dr Miriam Oyelaran (University of Cambridge)

2.00 – 2.45
The clerk and the coroner
Daniel Frey (University of Basel)
Abstract: Death certificates are written by someone, somewhere, usually in
a hurry. Drawing on fieldwork in two registry offices, this paper follows the
pen rather than the statistic.

2.45 – 3.30
Excess death as a public object
Katarzyna Lis (University of Warsaw)
Abstract: How did a technical measure become a household word? The talk
traces the career of “excess mortality” from actuarial tables to the evening
news.

3.30 – 4.00 Tea

4.00 – 4.45
Unmarked: burial registers in colonial Nairobi
Wanjiru Kamau (British Institute in Eastern Africa)

4.45 – 5.30
General discussion
Discussant: Prof. Neil Hargreaves (LSE)

Followed by drinks at the Granta. All welcome.
3`,
    says: `2026-02-13 14:00-17:30
number 3
title – | Counting the Dead
subtitle – | Mortality data and its makers
moderator Miriam Oyelaran <University of Cambridge>
talk 14:00-14:45: – | The clerk and the coroner
  Daniel Frey <University of Basel>
  abstract – | Death certificates are written by someone, somewhere, usually in a hurry. Drawing on fieldwork in two registry offices, this paper follows the pen rather than the statistic.
talk 14:45-15:30: – | Excess death as a public object
  Katarzyna Lis <University of Warsaw>
  abstract – | How did a technical measure become a household word? The talk traces the career of “excess mortality” from actuarial tables to the evening news.
break 15:30-16:00: – | Tea
talk 16:00-16:45: – | Unmarked: burial registers in colonial Nairobi
  Wanjiru Kamau <British Institute in Eastern Africa>
discussion 16:45-17:30: – | General discussion
  discussant Neil Hargreaves <LSE>
left out Department of Social Anthropology
left out Lent Term Workshop
left out Seminar Room SG1, Alison Richard Building
left out Followed by drinks at the Granta. All welcome.
left out 3`,
  },
  {
    name: 'French PDF copied: colloquium with committee at the end, names first with hyphen, page header',
    text: `Colloque
Le sel dans les sociétés anciennes
Production, échanges, pouvoirs
Besançon, MSHE Ledoux, 5 et 6 novembre 2026

Jeudi 5 novembre 2026
9h00 Accueil des participants
9h30 Allocution de bienvenue
François Maréchal (directeur de la MSHE)
Séance 1. Techniques
Présidence : Odile Chauvet (CNRS, UMR 6249)
10h00 Laurent Brenot (INRAP), Les salines protohistoriques de la vallée de
la Seille
10h40 Ioana Munteanu (Université de Iași), Sources salées et poterie dans
les Carpates orientales
11h20 Pause
11h40 Pascal Thévenin (Université de Franche-Comté), Le briquetage,
une question rouverte
12h20 Déjeuner
Séance 2. Circulations
Présidence : Gérald Wirth (Université de Strasbourg)
14h00 Alessandra Fusco (Università di Roma Tor Vergata), Ostie et le sel de
Rome
14h40 Matthieu Roncin (EPHE), Le sel des moines
15h20 Discussion

4
Le sel dans les sociétés anciennes – programme

Vendredi 6 novembre 2026
Séance 3. Pouvoirs
Présidence : Catherine Lajoux (Université de Bourgogne)
9h30 Heinrich Stolz (Universität Salzburg), L’archevêque et ses salines
10h10 Amélie Debard (Archives départementales du Jura), La gabelle vue
des greniers
10h50 Pause
11h10 Table ronde : Un patrimoine à transmettre
12h30 Clôture du colloque

Comité d’organisation
Odile Chauvet (CNRS)
Pascal Thévenin (Université de Franche-Comté)
Lucie Marmier (MSHE Ledoux)
5`,
    says: `2026-11-05
title Le sel dans les sociétés anciennes | –
subtitle Production, échanges, pouvoirs | –
talk 09:00: Accueil des participants | –
talk 09:30: Allocution de bienvenue | –
  François Maréchal <directeur de la MSHE>
block: Techniques | –
  moderator Odile Chauvet <CNRS, UMR 6249>
  talk 10:00: Les salines protohistoriques de la vallée de la Seille | –
    Laurent Brenot <INRAP>
  talk 10:40: Sources salées et poterie dans les Carpates orientales | –
    Ioana Munteanu <Université de Iași>
  break 11:20: Pause | –
  talk 11:40: Le briquetage, une question rouverte | –
    Pascal Thévenin <Université de Franche-Comté>
break 12:20: Déjeuner | –
block: Circulations | –
  moderator Gérald Wirth <Université de Strasbourg>
  talk 14:00: Ostie et le sel de Rome | –
    Alessandra Fusco <Università di Roma Tor Vergata>
  talk 14:40: Le sel des moines | –
    Matthieu Roncin <EPHE>
  discussion 15:20: Discussion | –
block 2026-11-06: Pouvoirs | –
  moderator Catherine Lajoux <Université de Bourgogne>
  talk 2026-11-06 09:30: L’archevêque et ses salines | –
    Heinrich Stolz <Universität Salzburg>
  talk 2026-11-06 10:10: La gabelle vue des greniers | –
    Amélie Debard <Archives départementales du Jura>
break 2026-11-06 10:50: Pause | –
discussion 2026-11-06 11:10: Table ronde : Un patrimoine à transmettre | –
talk 2026-11-06 12:30: Clôture du colloque | –
committee
  Odile Chauvet <CNRS>
  Pascal Thévenin <Université de Franche-Comté>
  Lucie Marmier <MSHE Ledoux>
left out Colloque
left out 4
left out Le sel dans les sociétés anciennes – programme
left out 5`,
  },
  {
    name: 'Bilingual mail: short French then English parts inside one programme, hospital/research network (Quebec–Ontario)',
    text: `Bonjour à tous / Hello everyone,

Voici l'horaire de la journée scientifique / Here is the schedule for research day.

Journée scientifique du Réseau de soins palliatifs | Palliative Care Network Research Day
Ottawa, 29 avril 2026 | April 29, 2026
8h30-15h30

08:30 Petit déjeuner | Breakfast
09:00 Mot de la directrice | Director's address
      Dre Geneviève Lacroix, Hôpital Montfort
09:15 L'aide médicale à mourir en milieu rural | Medical assistance in dying in rural settings
      Dr. Ian Sutherland, Queen's University
10:00 Les proches aidants à domicile | Family caregivers at home
      Marie-Ève Thibodeau, inf., Université Laval
10:45 Pause | Break
11:00 Présentations éclair des étudiants | Student lightning talks
      Kiran Dhaliwal (uOttawa)
      Olivier Paré (UQO)
      Hannah Stern (McMaster)
12:00 Dîner | Lunch
13:00 Panel : La douleur totale, 60 ans après | Panel: Total pain, 60 years on
      Modération | Moderator: Luc Beauchemin
      Dr. Zainab Hussain, Bruyère
      Père Michel Roy, Université Saint-Paul
14:30 Remise des prix | Awards
15:00 Réception | Reception

Au plaisir / Looking forward to it,
Line`,
    says: `2026-04-29 08:30-15:30
title Journée scientifique du Réseau de soins palliatifs | Palliative Care Network Research Day
break 08:30: Petit déjeuner | Breakfast
talk 09:00: Mot de la directrice | Director's address
  Geneviève Lacroix <Hôpital Montfort>
talk 09:15: L'aide médicale à mourir en milieu rural | Medical assistance in dying in rural settings
  Ian Sutherland <Queen's University>
talk 10:00: Les proches aidants à domicile | Family caregivers at home
  Marie-Ève Thibodeau <inf., Université Laval>
break 10:45: Pause | Break
talk 11:00: Présentations éclair des étudiants | Student lightning talks
  Kiran Dhaliwal <uOttawa>
  Olivier Paré <UQO>
  Hannah Stern <McMaster>
break 12:00: Dîner | Lunch
discussion 13:00: Panel : La douleur totale, 60 ans après | Panel: Total pain, 60 years on
  moderator Luc Beauchemin
  Zainab Hussain <Bruyère>
  Michel Roy <Université Saint-Paul>
talk 14:30: Remise des prix | Awards
break 15:00: Réception | Reception
left out Bonjour à tous / Hello everyone,
left out Voici l'horaire de la journée scientifique / Here is the schedule for research day.
left out Ottawa
left out Au plaisir / Looking forward to it,
left out Line`,
  },
  {
    name: 'Bilingual EU cross-border project (FR-UK): English line then French in italics/parentheses, PDF breaks, mixed',
    text: `Interreg project CLIFFTOP – Mid-term seminar
Projet Interreg CLIFFTOP – Séminaire de mi-parcours
Dieppe, 22/10/2026
09:30-10:00 Welcome coffee (Café d’accueil)
10:00-10:15 Opening (Ouverture)
Sophie Hautot, Vice-President, Seine-Maritime / Vice-présidente, Seine-Maritime
10:15-11:00 Chalk cliffs in a warming climate (Les falaises
de craie face au réchauffement)
Dr Rebecca Stainer, University of Brighton
11:00-11:30 Drones and lidar: first results (Drones et lidar :
premiers résultats)
Guillaume Hébert, Université de Caen Normandie
11:30-12:00 Questions and answers (Questions-réponses)
12:00-13:30 Lunch (Déjeuner)
13:30-14:15 Talking about retreat with residents (Parler
du recul avec les habitants)
Colin Marsh, East Sussex County Council, and Élodie Lemercier, CAUE 76
14:15-15:30 Site visit: Pourville (Visite de terrain : Pourville)
- 1 -`,
    says: `2026-10-22
title Projet Interreg CLIFFTOP – Séminaire de mi-parcours | Interreg project CLIFFTOP – Mid-term seminar
break 09:30-10:00: Café d’accueil | Welcome coffee
talk 10:00-10:15: Ouverture | Opening
  Sophie Hautot <Vice-présidente, Seine-Maritime | Vice-President, Seine-Maritime>
talk 10:15-11:00: Les falaises de craie face au réchauffement | Chalk cliffs in a warming climate
  Rebecca Stainer <University of Brighton>
talk 11:00-11:30: Drones et lidar : premiers résultats | Drones and lidar: first results
  Guillaume Hébert <Université de Caen Normandie>
discussion 11:30-12:00: Questions-réponses | Questions and answers
break 12:00-13:30: Déjeuner | Lunch
talk 13:30-14:15: Parler du recul avec les habitants | Talking about retreat with residents
  Colin Marsh <East Sussex County Council>
  Élodie Lemercier <CAUE 76>
talk 14:15-15:30: Visite de terrain : Pourville | Site visit: Pourville
left out Dieppe
left out - 1 -`,
  },
  {
    name: 'Text copied out of a PDF programme (broken lines, running head, page number), Moroccan university, French',
    text: `Université Ibn Zohr
Faculté des Lettres et des Sciences Humaines
Laboratoire Espaces, Sociétés et Patrimoines

JOURNÉE D’ÉTUDE
Mémoires des oasis
Patrimoines, savoirs et transmission dans le Sud-Est
marocain

Jeudi 27 novembre 2025
Salle des conférences Mokhtar Soussi – FLSH Agadir

PROGRAMME

09h00  Accueil des participants
09h30  Allocutions d’ouverture
Pr. Mohammed TAZI, Président de l’Université Ibn Zohr
Pr. Khadija OUHAMMOU, Doyenne de la FLSH

10h00 - 11h30  Séance 1 : Savoirs de l’eau
Président de séance : Pr. Abdellatif CHRAÏBI (Université Mohammed V, Rabat)
- Hassan AÏT BRAHIM (FLSH Agadir) : Les khettaras du Tafilalet entre abandon et
réhabilitation
- Louise CHARRIER (IRD, UMR PALOC) : Le partage de l’eau dans la vallée du Drâa :
lecture d’un registre coutumier du XIXe siècle
- Naïma BOUAZZA (Université Mohammed Ier, Oujda) : Femmes et jardins à Figuig

11h30 - 11h45  Pause-café

Mémoires des oasis – Agadir, 27 novembre 2025
1
11h45 - 13h00  Séance 2 : Architectures de terre
Présidente de séance : Pr. Khadija OUHAMMOU
- Driss LAMRANI (architecte, Ouarzazate) : Restaurer un ksar : pour qui, pour quoi ?
- Salima NAÏM (École nationale d’architecture, Rabat) et Marc BEAUFORT (Université
Paris 1 Panthéon-Sorbonne) : Greniers collectifs et inventaire participatif

13h00 - 14h30  Déjeuner

14h30 - 16h00  Table ronde : Quelles archives pour les oasis ?
Modérateur : Hassan AÏT BRAHIM
16h00  Synthèse et clôture

Comité d’organisation : Hassan Aït Brahim, Khadija Ouhammou, Louise Charrier
Mémoires des oasis – Agadir, 27 novembre 2025
2`,
    says: `2025-11-27
title Mémoires des oasis | –
subtitle Patrimoines, savoirs et transmission dans le Sud-Est marocain | –
talk 09:00: Accueil des participants | –
talk 09:30: Allocutions d’ouverture | –
  Mohammed Tazi <Président de l’Université Ibn Zohr>
  Khadija Ouhammou <Doyenne de la FLSH>
block 10:00-11:30: Savoirs de l’eau | –
  moderator Abdellatif Chraïbi <Université Mohammed V, Rabat>
  talk: Les khettaras du Tafilalet entre abandon et réhabilitation | –
    Hassan Aït Brahim <FLSH Agadir>
  talk: Le partage de l’eau dans la vallée du Drâa : lecture d’un registre coutumier du XIXe siècle | –
    Louise Charrier <IRD, UMR PALOC>
  talk: Femmes et jardins à Figuig | –
    Naïma Bouazza <Université Mohammed Ier, Oujda>
break 11:30-11:45: Pause-café | –
block 11:45-13:00: Architectures de terre | –
  moderator Khadija Ouhammou
  talk: Restaurer un ksar : pour qui, pour quoi ? | –
    Driss Lamrani <architecte, Ouarzazate>
  talk: Greniers collectifs et inventaire participatif | –
    Salima Naïm <École nationale d’architecture, Rabat>
    Marc Beaufort <Université Paris 1 Panthéon-Sorbonne>
break 13:00-14:30: Déjeuner | –
discussion 14:30-16:00: Table ronde : Quelles archives pour les oasis ? | –
  moderator Hassan Aït Brahim
talk 16:00: Synthèse et clôture | –
committee
  Hassan Aït Brahim
  Khadija Ouhammou
  Louise Charrier
left out Université Ibn Zohr
left out Faculté des Lettres et des Sciences Humaines
left out Laboratoire Espaces, Sociétés et Patrimoines
left out JOURNÉE D’ÉTUDE
left out Salle des conférences Mokhtar Soussi – FLSH Agadir
left out Mémoires des oasis – Agadir, 27 novembre 2025
left out 1
left out Mémoires des oasis – Agadir, 27 novembre 2025
left out 2`,
  },
  {
    name: 'Plain mail from a UN agency in Geneva, bilingual with slashes',
    text: `Objet : Ordre du jour / Agenda - 9 juin

Chers collègues, dear colleagues,

Veuillez trouver ci-dessous l'ordre du jour de l'atelier / Please find below the agenda of the workshop:

Jeunes, travail décent et transition verte / Youth, decent work and the green transition
Mardi 9 juin 2026 / Tuesday 9 June 2026
Genève, salle II (R3 sud) / Geneva, Room II (R3 south)

09:30 - 09:45   Ouverture / Opening remarks
                Mme Mariana Duarte, OIT
09:45 - 10:15   Tendances mondiales de l’emploi des jeunes / Global trends in youth employment
                M. Kwame Asante, OIT
10:15 - 10:45   Compétences vertes : que disent les données ? / Green skills: what do the data say?
                Mme Lena Hoffmann, UNITAR
10:45 - 11:15   Pause café / Coffee break
11:15 - 12:30   Table ronde : Les partenaires sociaux face à la transition / Panel: Social partners and the transition
                Modérateur / Moderator: M. Kwame Asante
                M. Pierre-Yves Chappuis, OIE
                Mme Amina Sow, CSI Afrique
12:30 - 14:00   Déjeuner / Lunch
14:00 - 14:40   L’apprentissage en milieu rural : l’expérience du Bénin / Apprenticeships in rural areas: the experience of Benin
                M. Rodrigue Hounkpatin, ANPE Bénin
14:40 - 15:30   Questions et débat / Questions and discussion
15:30 - 15:45   Clôture / Closing
                Mme Mariana Duarte

L'interprétation sera assurée en français et en anglais. / Interpretation will be provided in French and English.

Merci de confirmer votre présence avant le 29 mai / Kindly confirm by 29 May.`,
    says: `2026-06-09
title Jeunes, travail décent et transition verte | Youth, decent work and the green transition
talk 09:30-09:45: Ouverture | Opening remarks
  Mariana Duarte <OIT>
talk 09:45-10:15: Tendances mondiales de l’emploi des jeunes | Global trends in youth employment
  Kwame Asante <OIT>
talk 10:15-10:45: Compétences vertes : que disent les données ? | Green skills: what do the data say?
  Lena Hoffmann <UNITAR>
break 10:45-11:15: Pause café | Coffee break
discussion 11:15-12:30: Table ronde : Les partenaires sociaux face à la transition | Panel: Social partners and the transition
  moderator Kwame Asante
  Pierre-Yves Chappuis <OIE>
  Amina Sow <CSI Afrique>
break 12:30-14:00: Déjeuner | Lunch
talk 14:00-14:40: L’apprentissage en milieu rural : l’expérience du Bénin | Apprenticeships in rural areas: the experience of Benin
  Rodrigue Hounkpatin <ANPE Bénin>
discussion 14:40-15:30: Questions et débat | Questions and discussion
talk 15:30-15:45: Clôture | Closing
  Mariana Duarte
left out Objet : Ordre du jour / Agenda - 9 juin
left out Chers collègues, dear colleagues,
left out Veuillez trouver ci-dessous l'ordre du jour de l'atelier / Please find below the agenda of the workshop:
left out Genève, salle II (R3 sud) / Geneva, Room II (R3 south)
left out L'interprétation sera assurée en français et en anglais. / Interpretation will be provided in French and English.
left out Merci de confirmer votre présence avant le 29 mai / Kindly confirm by 29 May.`,
  },
  {
    name: 'Spreadsheet of a teaching hospital with lengths in minutes (tabs), French',
    text: `12e Journée régionale d’éthique clinique				
Décider en situation d’incertitude				
jeudi 22/01/2026 - Amphi A, Faculté de médecine				
				
Heure	Durée	Intervention	Intervenant(s)	Fonction / établissement
8h30	30 min	Accueil – café		
9h00	10 min	Ouverture	M. Philippe ANSELME	Directeur général, CHU
9h10	40 min	Le doute du soignant	Pr Catherine VIDAL-ROUX	PU-PH, soins palliatifs, CHU
9h50	30 min	Directives anticipées : dix ans après la loi	M. Éric SAUVAGE	juriste, Université de Tours
10h20	20 min	Échanges avec la salle		
10h40	20 min	Pause		
11h00	30 min	Limiter les traitements en réanimation néonatale	Dr Leïla HAMDI / Mme Sophie GARNIER	PH, néonatologie, CHU / psychologue, CHU
11h30	30 min	Quand la famille n’est pas d’accord	M. Bruno CHEVALLIER	cadre de santé, CH de Blois
12h00	90 min	Déjeuner		
13h30	90 min	Table ronde : IA et décision médicale	Modération : Pr Catherine VIDAL-ROUX	PU-PH, soins palliatifs, CHU
15h00	15 min	Conclusion	M. Éric SAUVAGE	juriste, Université de Tours
				
				Maj 08/01 - LB`,
    says: `2026-01-22
title 12e Journée régionale d’éthique clinique | –
subtitle Décider en situation d’incertitude | –
break 08:30 (30): Accueil – café | –
talk 09:00 (10): Ouverture | –
  Philippe Anselme <Directeur général, CHU>
talk 09:10 (40): Le doute du soignant | –
  Catherine Vidal-Roux <PU-PH, soins palliatifs, CHU>
talk 09:50 (30): Directives anticipées : dix ans après la loi | –
  Éric Sauvage <juriste, Université de Tours>
discussion 10:20 (20): Échanges avec la salle | –
break 10:40 (20): Pause | –
talk 11:00 (30): Limiter les traitements en réanimation néonatale | –
  Leïla Hamdi <PH, néonatologie, CHU>
  Sophie Garnier <psychologue, CHU>
talk 11:30 (30): Quand la famille n’est pas d’accord | –
  Bruno Chevallier <cadre de santé, CH de Blois>
break 12:00 (90): Déjeuner | –
discussion 13:30 (90): Table ronde : IA et décision médicale | –
  moderator Catherine Vidal-Roux <PU-PH, soins palliatifs, CHU>
talk 15:00 (15): Conclusion | –
  Éric Sauvage <juriste, Université de Tours>
left out Amphi A, Faculté de médecine
left out Maj 08/01 - LB`,
  },
  {
    name: 'Text copied out of the PDF of a professional association, with abstracts over broken lines, French',
    text: `ASSOCIATION DES ARCHIVISTES – SECTION AUVERGNE-RHÔNE-ALPES
Journée d’étude
L’archiviste et le courriel
Collecter, trier, conserver les messageries
Mardi 15 septembre 2026
Archives du département du Rhône et de la métropole de Lyon
34 rue Mouton-Duvernet, Lyon 3e

Vingt ans après les premières tentatives, la collecte des messageries demeure l’un
des chantiers les plus délicats de l’archivage électronique. La journée fait le point
sur les pratiques, les outils et le droit.

9 h 00 Accueil des participants
9 h 30 Introduction, par Laurence BERCOT, présidente de la section
Auvergne-Rhône-Alpes

PREMIÈRE PARTIE : COLLECTER
Présidence : Xavier THOMASSET, Archives départementales de l’Isère

9 h 45 La messagerie d’un préfet : retour sur une collecte
Claudine MERCADIER, Archives départementales du Puy-de-Dôme
Comment préparer un versement lorsque le producteur quitte ses fonctions dans les
dix jours ? La communication présente le protocole mis au point avec le cabinet.

10 h 30 Convaincre les élus
Damien ROYER, Ville de Villeurbanne
Entre crainte de l’indiscrétion et manque de temps, les élus locaux résistent. Trois
arguments qui ont fonctionné, et un qui a échoué.

11 h 15 Pause

11 h 30 Le cadre juridique : secret, RGPD, communicabilité
Me Agathe LENORMAND, avocate

12 h 30 Déjeuner

DEUXIÈME PARTIE : TRIER ET CONSERVER
Présidence : Laurence BERCOT

14 h 00 Le tri automatique tient-il ses promesses ?
Yann KERMARREC, SIAF, et Lucie FABRE, École nationale des chartes
Comparaison de trois outils sur un même corpus de 80 000 messages.

14 h 45 Formats MBOX, EML, PST : lesquels garder ?
Tiphaine GOMEZ, CINES

15 h 30 Débat avec la salle
16 h 15 Conclusions, par Xavier THOMASSET

Inscription : aura@example.org – Participation aux frais : 25 €`,
    says: `2026-09-15
title L’archiviste et le courriel | –
subtitle Collecter, trier, conserver les messageries | –
abstract Vingt ans après les premières tentatives, la collecte des messageries demeure l’un des chantiers les plus délicats de l’archivage électronique. La journée fait le point sur les pratiques, les outils et le droit. | –
talk 09:00: Accueil des participants | –
talk 09:30: Introduction | –
  Laurence Bercot <présidente de la section Auvergne-Rhône-Alpes>
block: COLLECTER | –
  moderator Xavier Thomasset <Archives départementales de l’Isère>
  talk 09:45: La messagerie d’un préfet : retour sur une collecte | –
    Claudine Mercadier <Archives départementales du Puy-de-Dôme>
    abstract Comment préparer un versement lorsque le producteur quitte ses fonctions dans les dix jours ? La communication présente le protocole mis au point avec le cabinet. | –
  talk 10:30: Convaincre les élus | –
    Damien Royer <Ville de Villeurbanne>
    abstract Entre crainte de l’indiscrétion et manque de temps, les élus locaux résistent. Trois arguments qui ont fonctionné, et un qui a échoué. | –
  break 11:15: Pause | –
  talk 11:30: Le cadre juridique : secret, RGPD, communicabilité | –
    Agathe Lenormand <avocate>
break 12:30: Déjeuner | –
block: TRIER ET CONSERVER | –
  moderator Laurence Bercot
  talk 14:00: Le tri automatique tient-il ses promesses ? | –
    Yann Kermarrec <SIAF>
    Lucie Fabre <École nationale des chartes>
    abstract Comparaison de trois outils sur un même corpus de 80 000 messages. | –
  talk 14:45: Formats MBOX, EML, PST : lesquels garder ? | –
    Tiphaine Gomez <CINES>
discussion 15:30: Débat avec la salle | –
talk 16:15: Conclusions | –
  Xavier Thomasset
left out ASSOCIATION DES ARCHIVISTES – SECTION AUVERGNE-RHÔNE-ALPES
left out Journée d’étude
left out Archives du département du Rhône et de la métropole de Lyon
left out 34 rue Mouton-Duvernet, Lyon 3e
left out Inscription : aura@example.org – Participation aux frais : 25 €`,
  },
  {
    name: "Text copied out of a PDF of an American museum association's workshop (a.m./p.m.), with a chair and abstracts, English",
    text: `LABELS THAT LISTEN
A Workshop on Interpretive Writing for Museums
Friday, March 20, 2026
Museum of the Rockies, Bozeman, Montana
Workshop Chair: Joanna Feldman, Museum of the Rockies

Visitors read less than we hope and remember more than we think. This one-day work-
shop brings together writers, curators and evaluators to ask what a label owes its
reader.

Schedule

8:30 – 9:00 a.m.    Check-in and continental breakfast
9:00 – 9:15 a.m.    Welcome
                    Joanna Feldman
9:15 – 10:15 a.m.   Fifty Words or Fewer
                    Marcus Whitfield, Senior Writer, Field Museum
                    How constraint sharpens interpretation, with before-and-after
                    examples from four permanent galleries.
10:15 – 10:45 a.m.  Writing with Tribal Partners
                    Dana Red Elk, Fort Peck Community College
                    Lisa Sorensen, Montana Historical Society
                    A candid account of a two-year process of shared authorship.
10:45 – 11:00 a.m.  Break
11:00 a.m. – noon   Do They Read It? Evidence from Eye Tracking
                    Hiroshi Tanabe, University of Washington
Noon – 1:15 p.m.    Lunch on your own
1:15 – 2:30 p.m.    Panel: Whose Voice Is It?
                    Marcus Whitfield; Dana Red Elk; Carmen Ortiz, National Museum of
                    Mexican Art
2:30 – 4:00 p.m.    Hands-on writing clinic

Registration $85 / members $60. Questions? labels@example.org
                                                                          Page 1 of 1`,
    says: `2026-03-20
title – | LABELS THAT LISTEN
subtitle – | A Workshop on Interpretive Writing for Museums
abstract – | Visitors read less than we hope and remember more than we think. This one-day workshop brings together writers, curators and evaluators to ask what a label owes its reader.
moderator Joanna Feldman <Museum of the Rockies>
break 08:30-09:00: – | Check-in and continental breakfast
talk 09:00-09:15: – | Welcome
  Joanna Feldman
talk 09:15-10:15: – | Fifty Words or Fewer
  Marcus Whitfield <Senior Writer, Field Museum>
  abstract – | How constraint sharpens interpretation, with before-and-after examples from four permanent galleries.
talk 10:15-10:45: – | Writing with Tribal Partners
  Dana Red Elk <Fort Peck Community College>
  Lisa Sorensen <Montana Historical Society>
  abstract – | A candid account of a two-year process of shared authorship.
break 10:45-11:00: – | Break
talk 11:00-12:00: – | Do They Read It? Evidence from Eye Tracking
  Hiroshi Tanabe <University of Washington>
break 12:00-13:15: – | Lunch on your own
discussion 13:15-14:30: – | Panel: Whose Voice Is It?
  Marcus Whitfield
  Dana Red Elk
  Carmen Ortiz <National Museum of Mexican Art>
talk 14:30-16:00: – | Hands-on writing clinic
left out Museum of the Rockies, Bozeman, Montana
left out Registration $85 / members $60. Questions? labels@example.org
left out Page 1 of 1`,
  },
]
