import type { Sample } from './programmeOutline'

/** More programmes as organisers paste them: papers in cells, titles in sentences, columns of chairs, two languages one after the other. */
export const programmesAsPastedMore: readonly Sample[] = [
  {
    name: 'Outlook mail (HTML) announcing a lab seminar, French',
    text: `Chères et chers collègues,

Nous avons le plaisir de vous convier à la troisième séance du séminaire « Écrire le travail », qui se tiendra le jeudi 12 février 2026 de 14h à 17h30, en salle D2-034 (ENS de Lyon, site Descartes, métro Debourg) et en visio : https://webconf.example.org/b/ecr-trav

Au programme :

14h00 : Accueil et introduction, Pascale Renaudin (Triangle, ENS de Lyon)

14h15 : Mathieu Lassagne (Université Lumière Lyon 2), Ce que l’atelier fait à l’enquête

14h55 : Hélène Keller-Morin (CNRS, Centre Max Weber), Carnets d’usine : relire les archives d’un comité d’entreprise (1968-1984)

15h35 : Pause

15h50 : Youssef Benhaddou (IRISSO, Paris-Dauphine), Dicter, taper, corriger. Les secrétaires médicales face au logiciel

16h30 : Discussion générale, animée par Claire Vasseur (Triangle)

La séance est ouverte à toutes et à tous, sans inscription.

Bien cordialement,

Pascale Renaudin et Jules Coste

Laboratoire Triangle – UMR 5206 | 15 parvis René Descartes, 69007 Lyon | 04 00 00 00 00`,
    says: `2026-02-12 14:00-17:30
number 3
title Écrire le travail | –
talk 14:00: Accueil et introduction | –
  Pascale Renaudin <Triangle, ENS de Lyon>
talk 14:15: Ce que l’atelier fait à l’enquête | –
  Mathieu Lassagne <Université Lumière Lyon 2>
talk 14:55: Carnets d’usine : relire les archives d’un comité d’entreprise (1968-1984) | –
  Hélène Keller-Morin <CNRS, Centre Max Weber>
break 15:35: Pause | –
talk 15:50: Dicter, taper, corriger. Les secrétaires médicales face au logiciel | –
  Youssef Benhaddou <IRISSO, Paris-Dauphine>
discussion 16:30: Discussion générale | –
  moderator Claire Vasseur <Triangle>
left out Chères et chers collègues,
left out en salle D2-034 (ENS de Lyon, site Descartes, métro Debourg) et en visio : https://webconf.example.org/b/ecr-trav
left out La séance est ouverte à toutes et à tous, sans inscription.
left out Bien cordialement,
left out Pascale Renaudin et Jules Coste
left out Laboratoire Triangle – UMR 5206 | 15 parvis René Descartes, 69007 Lyon | 04 00 00 00 00`,
  },
  {
    name: 'Spreadsheet of an EU project with French and English columns (tabs)',
    text: `AQUAMED – WP4\t\t\t\t\t\t\t\t\t
Atelier n° 2 / Workshop no. 2\tGouverner l’eau en Méditerranée\tGoverning water in the Mediterranean\t\t\t
Date\t19/05/2026\tMontpellier, Agropolis International, salle Badiane\t\t\t

Début\tFin\tTitre (FR)\tTitle (EN)\tIntervenant / Speaker\tOrganisme / Affiliation
08:45\t09:15\tCafé d’accueil\tWelcome coffee\t\t
09:15\t09:30\tMot de bienvenue\tWelcome address\tNathalie Ferrand\tINRAE
09:30\t11:00\tSESSION 1 – Données et indicateurs\tSESSION 1 – Data and indicators\tPrésidence / Chair: Paolo Righetti\tUniversità di Bologna
09:30\t10:00\tMesurer les prélèvements agricoles\tMeasuring agricultural withdrawals\tSamira El Idrissi\tIAV Hassan II
10:00\t10:30\tLes nappes côtières sous pression\tCoastal aquifers under pressure\tJordi Puigdomènech\tUniversitat de Girona
10:30\t11:00\tUn observatoire citoyen des sources\tA citizen observatory of springs\tMaud Lecomte ; Rami Haddad\tAgence de l’eau RMC ; AUB
11:00\t11:20\tPause\tBreak\t\t
11:20\t12:40\tSESSION 2 – Conflits d’usage\tSESSION 2 – Conflicting uses\tPrésidence / Chair: Nathalie Ferrand\tINRAE
11:20\t12:00\tTourisme et eau potable à Djerba\tTourism and drinking water in Djerba\tOlfa Mansouri\tUniversité de Sfax
12:00\t12:40\tBarrages : la fin d’un modèle ?\tDams: the end of a model?\tGiorgos Papadakis\tNTUA
12:40\t14:00\tDéjeuner sur place\tLunch on site\t\t
14:00\t15:30\tTable ronde avec les gestionnaires\tRound table with water managers\ttbc\t
15:30\t15:45\tConclusions et suite du projet\tConclusions and next steps\tPaolo Righetti\tUniversità di Bologna`,
    says: `2026-05-19
number 2
title Gouverner l’eau en Méditerranée | Governing water in the Mediterranean
break 08:45-09:15: Café d’accueil | Welcome coffee
talk 09:15-09:30: Mot de bienvenue | Welcome address
  Nathalie Ferrand <INRAE>
block 09:30-11:00: Données et indicateurs | Data and indicators
  moderator Paolo Righetti <Università di Bologna>
  talk 09:30-10:00: Mesurer les prélèvements agricoles | Measuring agricultural withdrawals
    Samira El Idrissi <IAV Hassan II>
  talk 10:00-10:30: Les nappes côtières sous pression | Coastal aquifers under pressure
    Jordi Puigdomènech <Universitat de Girona>
  talk 10:30-11:00: Un observatoire citoyen des sources | A citizen observatory of springs
    Maud Lecomte <Agence de l’eau RMC>
    Rami Haddad <AUB>
break 11:00-11:20: Pause | Break
block 11:20-12:40: Conflits d’usage | Conflicting uses
  moderator Nathalie Ferrand <INRAE>
  talk 11:20-12:00: Tourisme et eau potable à Djerba | Tourism and drinking water in Djerba
    Olfa Mansouri <Université de Sfax>
  talk 12:00-12:40: Barrages : la fin d’un modèle ? | Dams: the end of a model?
    Giorgos Papadakis <NTUA>
break 12:40-14:00: Déjeuner sur place | Lunch on site
discussion 14:00-15:30: Table ronde avec les gestionnaires | Round table with water managers
talk 15:30-15:45: Conclusions et suite du projet | Conclusions and next steps
  Paolo Righetti <Università di Bologna>
left out AQUAMED – WP4
left out Montpellier, Agropolis International, salle Badiane`,
  },
  {
    name: 'Outlook mail (HTML) of a British university, running order with panels, English',
    text: `Dear all,

Please find below the final running order for Rethinking the Parish Archive on Wednesday 22 April 2026. We are in the Humanities Research Institute (ground floor seminar room), University of Sheffield.

9.45–10.00  Registration

10.00–10.15  Welcome – Dr Eleanor Pickering (Sheffield)

10.15–11.30  Panel 1: Reading the Registers (Chair: Prof. Graham Holroyd, Leeds)

·   Tom Ashworth (York), ‘Marginalia and the Clerk’s Hand, 1590–1640’

·   Priya Nair (Warwick), ‘Baptism and Belonging in Restoration Bristol’

11.30–12.00  Tea and coffee

12.00–13.00  Panel 2: Digital Parishes (Chair: Dr Eleanor Pickering)

·   Katrin Vogel (Göttingen), ‘Linking 40,000 Households’

·   Rhys Morgan (National Library of Wales) and Ffion Pugh (Aberystwyth), ‘Crowdsourcing the Welsh Vestry Books’

13.00–14.00  Lunch (provided)

14.00–15.00  Keynote: Professor Margaret Osei-Bonsu (King’s College London), ‘Who Counts? The Poor in the Parish Chest’

15.00–15.45  Roundtable discussion

15.45  Close and drinks at the University Arms

Do let me know about any dietary requirements by the end of the week.

Best wishes,

Ellie`,
    says: `2026-04-22
title – | Rethinking the Parish Archive
talk 09:45-10:00: – | Registration
talk 10:00-10:15: – | Welcome
  Eleanor Pickering <Sheffield>
block 10:15-11:30: – | Reading the Registers
  moderator Graham Holroyd <Leeds>
  talk: – | Marginalia and the Clerk’s Hand, 1590–1640
    Tom Ashworth <York>
  talk: – | Baptism and Belonging in Restoration Bristol
    Priya Nair <Warwick>
break 11:30-12:00: – | Tea and coffee
block 12:00-13:00: – | Digital Parishes
  moderator Eleanor Pickering
  talk: – | Linking 40,000 Households
    Katrin Vogel <Göttingen>
  talk: – | Crowdsourcing the Welsh Vestry Books
    Rhys Morgan <National Library of Wales>
    Ffion Pugh <Aberystwyth>
break 13:00-14:00: – | Lunch (provided)
talk 14:00-15:00: – | Keynote: Who Counts? The Poor in the Parish Chest
  Margaret Osei-Bonsu <King’s College London>
discussion 15:00-15:45: – | Roundtable discussion
break 15:45: – | Close and drinks at the University Arms
left out Dear all,
left out Do let me know about any dietary requirements by the end of the week.
left out Best wishes,
left out Ellie`,
  },
  {
    name: 'Calendar invitation (Teams) of a UN agency’s webinar, pasted as text, English',
    text: `Loss and Damage: From Pledges to Projects (Webinar 3 of 5)
When: Thursday, 5 February 2026 13:00-15:30 (UTC)
Where: Microsoft Teams Meeting

Hi everyone, agenda below. Ingrid Solheim (UNDP) will moderate.

13:00 Intro - Ingrid Solheim
13:05 Where the Fund stands - Rashed Chowdhury, ICCCAD (20 min)
13:25 Accessing finance: a view from the Pacific - Losana Tuiloma, SPREP (20 min)
13:45 Q&A
14:15 Short break
14:25 Early warning and risk transfer in the Caribbean - Andre Baptiste, CDEMA (20 min)
14:45 Open discussion (40 min)
15:25 Wrap up and next webinar

________________________________________________________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 300 000 000 000 0
Passcode: xxxxxx
For organizers: Meeting options`,
    says: `2026-02-05 13:00-15:30
number 3
title – | Loss and Damage: From Pledges to Projects
moderator Ingrid Solheim <UNDP>
talk 13:00: – | Intro
  Ingrid Solheim
talk 13:05-13:25: – | Where the Fund stands
  Rashed Chowdhury <ICCCAD>
talk 13:25-13:45: – | Accessing finance: a view from the Pacific
  Losana Tuiloma <SPREP>
discussion 13:45: – | Q&A
break 14:15: – | Short break
talk 14:25-14:45: – | Early warning and risk transfer in the Caribbean
  Andre Baptiste <CDEMA>
discussion 14:45-15:25: – | Open discussion
talk 15:25: – | Wrap up and next webinar
left out Where: Microsoft Teams Meeting
left out Microsoft Teams Need help?
left out Join the meeting now
left out Meeting ID: 300 000 000 000 0
left out Passcode: xxxxxx
left out For organizers: Meeting options`,
  },
  {
    name: 'Word: journée hospitalière, theme column with rowspan, 4 columns (FR, hospital)',
    text: `7e Journée régionale de soins palliatifs pédiatriques

Thème : Accompagner les fratries

Jeudi 4 juin 2026 – CHU de Nantes, amphithéâtre Paul-Lemoine

8h30\t\tAccueil – café\t
9h00\t\tMot de bienvenue\tM. Philippe Sudreau, directeur général adjoint
Repérer / Modératrice : Dr Anne Guilbaud, CHU Nantes\t9h15\tCe que vivent les frères et sœurs : revue de la littérature\tMme Maëlle Jouan, psychologue, ERRSPP Pays de la Loire
\t9h45\tLes signes qui alertent à l'école\tMme Sandrine Bompas, infirmière scolaire, Académie de Nantes
\t10h15\tQuand la fratrie est adolescente\tDr Karim Bensaïd, Maison des adolescents, Angers
10h45 - 11h15 PAUSE – visite des stands
Soutenir / Modératrice : Mme Sylvie Roussel, HAD Vendée\t11h15\tGroupes de parole : six ans d'expérience\tDr Élodie Hervouet, CHU Nantes / M. Marc Plessis, association Locomotive
\t11h45\tLa mallette « Fratrie » : présentation d'un outil\tMme Charlotte Nguyen-Duval, éducatrice de jeunes enfants, CH Le Mans
\t12h15\tTémoignage de parents\t
12h45 - 14h00 DÉJEUNER
14h00\t\tTable ronde : et après le décès ?\tAnimée par le Dr Anne Guilbaud / Mme Bernadette Leroux, bénévole, JALMALV / Dr Hugo Ferrand, médecin coordonnateur / Mme Maëlle Jouan
15h30\t\tClôture de la journée\t

Inscription gratuite mais obligatoire avant le 22 mai – formation continue : 120 €`,
    says: `2026-06-04
title 7e Journée régionale de soins palliatifs pédiatriques | –
subtitle Accompagner les fratries | –
break 08:30: Accueil – café | –
talk 09:00: Mot de bienvenue | –
  Philippe Sudreau <directeur général adjoint>
block: Repérer | –
  moderator Anne Guilbaud <CHU Nantes>
  talk 09:15: Ce que vivent les frères et sœurs : revue de la littérature | –
    Maëlle Jouan <psychologue, ERRSPP Pays de la Loire>
  talk 09:45: Les signes qui alertent à l'école | –
    Sandrine Bompas <infirmière scolaire, Académie de Nantes>
  talk 10:15: Quand la fratrie est adolescente | –
    Karim Bensaïd <Maison des adolescents, Angers>
break 10:45-11:15: PAUSE – visite des stands | –
block: Soutenir | –
  moderator Sylvie Roussel <HAD Vendée>
  talk 11:15: Groupes de parole : six ans d'expérience | –
    Élodie Hervouet <CHU Nantes>
    Marc Plessis <association Locomotive>
  talk 11:45: La mallette « Fratrie » : présentation d'un outil | –
    Charlotte Nguyen-Duval <éducatrice de jeunes enfants, CH Le Mans>
  talk 12:15: Témoignage de parents | –
break 12:45-14:00: DÉJEUNER | –
discussion 14:00: Table ronde : et après le décès ? | –
  moderator Anne Guilbaud
  Bernadette Leroux <bénévole, JALMALV>
  Hugo Ferrand <médecin coordonnateur>
  Maëlle Jouan
talk 15:30: Clôture de la journée | –
left out CHU de Nantes, amphithéâtre Paul-Lemoine
left out Inscription gratuite mais obligatoire avant le 22 mai – formation continue : 120 €`,
  },
  {
    name: 'Outlook: EU project workshop agenda, WP sessions as merged rows (EN)',
    text: `Dear partners,

please find below the final agenda for next week (room change! We are now in R. 2.14).

SOILSPACE – Workshop 3 of 5

Soil data spaces: from pilots to governance

Tuesday 19 May 2026, 09:00–16:30 CEST, Puławy (PL) and online

Time\tItem\tWho
09:00\tArrival and coffee\t
09:15–09:30\tWelcome and objectives of the day\tMarta Kowalczyk (IUNG-PIB, project coordinator)
09:30–10:45 Session 1: Pilot results (chair: Joost van Dam, Wageningen UR)
\tPilot A – peatlands in Drenthe\tFemke Bakker (Wageningen UR)
\tPilot B – olive groves in Apulia\tGiulio Santoro (CREA)
\tPilot C – urban soils in Vilnius\tRūta Žemaitė (VILNIUS TECH)
10:45–11:15\tCoffee break\t
11:15–12:30 Session 2: Legal and ethical issues (chair: Claire Nolan, UCD)
\tThe Data Act and farm-level data\tSven Lindqvist (KTH)
\tConsent models: what farmers told us\tEleni Papadaki (Agricultural University of Athens), Claire Nolan (UCD)
12:30–13:30\tLunch\t
13:30–15:00\tBreak-out groups: governance scenarios\tall
15:00–16:00\tPlenary discussion\tmoderated by Marta Kowalczyk
16:00–16:30\tNext steps, deliverables, AOB\tTomasz Wrona (IUNG-PIB)

Teams link: https://meet.example.org/19

Best, Tomasz`,
    says: `2026-05-19 09:00-16:30
number 3
title – | Soil data spaces: from pilots to governance
break 09:00: – | Arrival and coffee
talk 09:15-09:30: – | Welcome and objectives of the day
  Marta Kowalczyk <IUNG-PIB, project coordinator>
block 09:30-10:45: – | Pilot results
  moderator Joost van Dam <Wageningen UR>
  talk: – | Pilot A – peatlands in Drenthe
    Femke Bakker <Wageningen UR>
  talk: – | Pilot B – olive groves in Apulia
    Giulio Santoro <CREA>
  talk: – | Pilot C – urban soils in Vilnius
    Rūta Žemaitė <VILNIUS TECH>
break 10:45-11:15: – | Coffee break
block 11:15-12:30: – | Legal and ethical issues
  moderator Claire Nolan <UCD>
  talk: – | The Data Act and farm-level data
    Sven Lindqvist <KTH>
  talk: – | Consent models: what farmers told us
    Eleni Papadaki <Agricultural University of Athens>
    Claire Nolan <UCD>
break 12:30-13:30: – | Lunch
discussion 13:30-15:00: – | Break-out groups: governance scenarios
discussion 15:00-16:00: – | Plenary discussion
  moderator Marta Kowalczyk
talk 16:00-16:30: – | Next steps, deliverables, AOB
  Tomasz Wrona <IUNG-PIB>
left out Dear partners,
left out please find below the final agenda for next week (room change! We are now in R. 2.14).
left out SOILSPACE – Workshop 3 of 5
left out Puławy (PL) and online
left out Teams link: https://meet.example.org/19
left out Best, Tomasz`,
  },
  {
    name: 'Word: history workshop, panels as rows without times for the papers, abstract and committee (EN, university)',
    text: `Paper Empires: Clerks and Copyists in the Early Modern World

Workshop, Thursday 28 May 2026

School of History, University of St Andrews, Room 1.10

Empires ran on paper, and paper on the hands of clerks. This one-day workshop brings together historians of Iberian, Ottoman and Mughal administrations to ask how copying, filing and losing documents shaped the exercise of power at a distance.

9.30\tWelcome: Rebecca Lyle (University of St Andrews)
9.45–11.15\tPanel 1: The desk / Chair: Tom Ashdown (University of Edinburgh) / Ana Beltrán (Universidad de Sevilla), ‘Ink allowances: the price of writing in Seville, 1560–1600’ / Emre Yıldız (Koç University), ‘Learning to copy in the Ottoman chancery’
11.15\tCoffee
11.45–13.15\tPanel 2: The road / Chair: Rebecca Lyle / João Furtado (NOVA Lisbon), ‘Wet letters. Damage and duplication on the Carreira da Índia’ / Farah Siddiqui (SOAS), ‘Munshis on the move’
13.15\tLunch
14.30\tKeynote / Valerie Osgood (Princeton University), ‘The clerk who wasn't there’
15.45\tClosing discussion

Organising committee: Rebecca Lyle, Tom Ashdown, Kirsty Munro

Please RSVP to paperempires@example.org for catering.`,
    says: `2026-05-28
title – | Paper Empires: Clerks and Copyists in the Early Modern World
abstract – | Empires ran on paper, and paper on the hands of clerks. This one-day workshop brings together historians of Iberian, Ottoman and Mughal administrations to ask how copying, filing and losing documents shaped the exercise of power at a distance.
talk 09:30: – | Welcome
  Rebecca Lyle <University of St Andrews>
block 09:45-11:15: – | The desk
  moderator Tom Ashdown <University of Edinburgh>
  talk: – | Ink allowances: the price of writing in Seville, 1560–1600
    Ana Beltrán <Universidad de Sevilla>
  talk: – | Learning to copy in the Ottoman chancery
    Emre Yıldız <Koç University>
break 11:15: – | Coffee
block 11:45-13:15: – | The road
  moderator Rebecca Lyle
  talk: – | Wet letters. Damage and duplication on the Carreira da Índia
    João Furtado <NOVA Lisbon>
  talk: – | Munshis on the move
    Farah Siddiqui <SOAS>
break 13:15: – | Lunch
talk 14:30: – | The clerk who wasn't there
  Valerie Osgood <Princeton University>
discussion 15:45: – | Closing discussion
committee
  Rebecca Lyle
  Tom Ashdown
  Kirsty Munro
left out School of History, University of St Andrews, Room 1.10
left out Please RSVP to paperempires@example.org for catering.`,
  },
  {
    name: 'Excel: conference workshop sheet, session and chair columns repeated (EN, university)',
    text: `Date\tStart\tEnd\tSession\tChair\tTitle\tSpeaker\tAffiliation
24 Sep 2026\t10:00\t10:25\tMethods\tKaren Whitlock\tWastewater sequencing in prisons\tRavi Menon\tUniversity of Leeds
24 Sep 2026\t10:25\t10:50\tMethods\tKaren Whitlock\tBayesian nowcasting with patchy data\tLena Fischer\tRKI
24 Sep 2026\t10:50\t11:15\tMethods\tKaren Whitlock\tLinking school absences to syndromic data\tGrace Obi\tUKHSA
24 Sep 2026\t11:15\t11:45\t\t\tCoffee\t\t
24 Sep 2026\t11:45\t12:10\tPolicy\tRavi Menon\tWho owns the dashboard?\tKaren Whitlock\tLSHTM
24 Sep 2026\t12:10\t12:35\tPolicy\tRavi Menon\tCommunicating uncertainty to local councils\tDaniel Pryce\tCardiff University
24 Sep 2026\t12:35\t13:30\t\t\tLunch\t\t
24 Sep 2026\t13:30\t14:30\t\tGrace Obi\tPanel: Preparing for the next winter\tLena Fischer; Daniel Pryce\tRKI; Cardiff University`,
    says: `2026-09-24
block: – | Methods
  moderator Karen Whitlock
  talk 10:00-10:25: – | Wastewater sequencing in prisons
    Ravi Menon <University of Leeds>
  talk 10:25-10:50: – | Bayesian nowcasting with patchy data
    Lena Fischer <RKI>
  talk 10:50-11:15: – | Linking school absences to syndromic data
    Grace Obi <UKHSA>
break 11:15-11:45: – | Coffee
block: – | Policy
  moderator Ravi Menon
  talk 11:45-12:10: – | Who owns the dashboard?
    Karen Whitlock <LSHTM>
  talk 12:10-12:35: – | Communicating uncertainty to local councils
    Daniel Pryce <Cardiff University>
break 12:35-13:30: – | Lunch
discussion 13:30-14:30: – | Panel: Preparing for the next winter
  moderator Grace Obi
  Lena Fischer <RKI>
  Daniel Pryce <Cardiff University>`,
  },
  {
    name: 'Web page: professional body CPD workshop, session headings and lists (EN)',
    text: `Retrofit in Conservation Areas
Tuesday 16 June 2026
10:00am – 3:30pm
Merchant Adventurers' Hall, York
Members £45, non-members £70

Organised by Helen Cartwright, IHBC Yorkshire Branch

Programme

10:00am Welcome – Helen Cartwright

10:10am – 11:45am: Policy and permission
What planners want to see in a heritage statement
Gareth Lloyd, City of York Council
Local Listed Building Consent Orders: the Kensington experience
Amara Nwosu, Royal Borough of Kensington and Chelsea

11:45am – 12:00pm Break

12:00pm – 1:00pm: Fabric first
Breathable insulation for solid walls
Ian Muir, Historic Environment Scotland
Secondary glazing, measured
Catherine Poole, University of Bath

1:00pm – 2:00pm Lunch and networking

2:00pm – 3:15pm: Panel: can we do it street by street?

Chair: Helen Cartwright

Gareth Lloyd
Ian Muir
Zoë Hartley, resident, Bishophill

3:15pm – 3:30pm Close

Book your place`,
    says: `2026-06-16 10:00-15:30
title – | Retrofit in Conservation Areas
moderator Helen Cartwright <IHBC Yorkshire Branch>
talk 10:00: – | Welcome
  Helen Cartwright
block 10:10-11:45: – | Policy and permission
  talk: – | What planners want to see in a heritage statement
    Gareth Lloyd <City of York Council>
  talk: – | Local Listed Building Consent Orders: the Kensington experience
    Amara Nwosu <Royal Borough of Kensington and Chelsea>
break 11:45-12:00: – | Break
block 12:00-13:00: – | Fabric first
  talk: – | Breathable insulation for solid walls
    Ian Muir <Historic Environment Scotland>
  talk: – | Secondary glazing, measured
    Catherine Poole <University of Bath>
break 13:00-14:00: – | Lunch and networking
discussion 14:00-15:15: – | Panel: can we do it street by street?
  moderator Helen Cartwright
  Gareth Lloyd
  Ian Muir
  Zoë Hartley <resident, Bishophill>
talk 15:15-15:30: – | Close
left out Merchant Adventurers' Hall, York
left out Members £45, non-members £70
left out Book your place`,
  },
  {
    name: 'French mail of a university seminar, new mail with greetings and signature',
    text: `Bonjour à toutes et à tous,

Nous avons le plaisir de vous inviter à la prochaine séance du séminaire "Archives du travail", qui aura lieu le jeudi 19 mars 2026 de 14h à 17h30, salle D35 (Maison de la recherche, 28 rue Serpente, 75006 Paris).

La séance portera sur : Photographier l'usine au XXe siècle

Programme :

14h00 : Accueil et introduction, par Hélène Castaing (Sorbonne Université)
14h15 : Marc-Antoine Ferrand (Université de Haute-Alsace) - Les albums de la DMC, entre propagande et mémoire
15h00 : Julie Wozniak (Archives nationales du monde du travail) - Décrire et communiquer 40 000 négatifs : l'exemple du fonds Motte-Bossut
15h45 : pause
16h00 : Tiago Moreira (Universidade do Porto) - Visages de l'industrie textile dans le nord du Portugal, 1930-1974
16h45 : Discussion générale, animée par Bernard Lhermitte (CNRS)

Pour suivre à distance, merci d'écrire à archives-travail@listes.sorbonne.example, un lien vous sera envoyé la veille.

Bien cordialement,

Hélène Castaing
Maîtresse de conférences en histoire contemporaine
06 00 00 00 00`,
    says: `2026-03-19 14:00-17:30
title Photographier l'usine au XXe siècle | –
talk 14:00: Accueil et introduction | –
  Hélène Castaing <Sorbonne Université>
talk 14:15: Les albums de la DMC, entre propagande et mémoire | –
  Marc-Antoine Ferrand <Université de Haute-Alsace>
talk 15:00: Décrire et communiquer 40 000 négatifs : l'exemple du fonds Motte-Bossut | –
  Julie Wozniak <Archives nationales du monde du travail>
break 15:45: pause | –
talk 16:00: Visages de l'industrie textile dans le nord du Portugal, 1930-1974 | –
  Tiago Moreira <Universidade do Porto>
discussion 16:45: Discussion générale | –
  moderator Bernard Lhermitte <CNRS>
left out Bonjour à toutes et à tous,
left out salle D35 (Maison de la recherche, 28 rue Serpente, 75006 Paris).
left out Nous avons le plaisir de vous inviter à la prochaine séance du séminaire "Archives du travail", qui aura lieu le jeudi 19 mars 2026 de 14h à 17h30, salle D35 (Maison de la recherche, 28 rue Serpente, 75006 Paris).
left out Pour suivre à distance, merci d'écrire à archives-travail@listes.sorbonne.example, un lien vous sera envoyé la veille.
left out Bien cordialement,
left out Hélène Castaing
left out Maîtresse de conférences en histoire contemporaine
left out 06 00 00 00 00`,
  },
  {
    name: 'English quoted mail (> marks), university workshop, reply on top',
    text: `Hi Tom,
looks good to me, only my affiliation should be "University of Leeds" not Leeds Beckett (already corrected below). See you on the 24th!
Ruth

On 2 April 2026 at 09:41, Tom Ashby <t.ashby@york.example> wrote:

> Dear all,
>
> here's the running order for Friday 24 April 2026. 25 min each + 10 min
> questions, I will be strict!!
>
> Rivers as Borders: Historical and Legal Perspectives
> Berrick Saul Building, room BS/008
>
> 10.00  Coffee
> 10.30  Welcome (Tom Ashby)
> 10.40  Ruth Kellaway (University of Leeds), The Tweed before the Border
> 11.15  Dragan Petrović (University of Novi Sad), Shifting meanders: who
>        owns the Danube islands?
> 11.50  Break
> 12.05  Lucía Ferrer (Universitat de Girona), Treaties and tributaries in the
>        Pyrenees
> 12.40  Lunch
> 13.40  Hamish Rae (University of St Andrews), Salmon, law and custom
> 14.15  Closing discussion, led by Priya Raman (University of York)
> 15.00  End
>
> All best
> Tom`,
    says: `2026-04-24
title – | Rivers as Borders: Historical and Legal Perspectives
break 10:00: – | Coffee
talk 10:30: – | Welcome
  Tom Ashby
talk 10:40: – | The Tweed before the Border
  Ruth Kellaway <University of Leeds>
talk 11:15: – | Shifting meanders: who owns the Danube islands?
  Dragan Petrović <University of Novi Sad>
break 11:50: – | Break
talk 12:05: – | Treaties and tributaries in the Pyrenees
  Lucía Ferrer <Universitat de Girona>
break 12:40: – | Lunch
talk 13:40: – | Salmon, law and custom
  Hamish Rae <University of St Andrews>
discussion 14:15-15:00: – | Closing discussion
  moderator Priya Raman <University of York>
left out Hi Tom,
left out looks good to me, only my affiliation should be "University of Leeds" not Leeds Beckett (already corrected below). See you on the 24th!
left out Ruth
left out On 2 April 2026 at 09:41, Tom Ashby <t.ashby@york.example> wrote:
left out Dear all,
left out here's the running order for
left out Berrick Saul Building, room BS/008
left out All best
left out Tom`,
  },
  {
    name: 'French agenda of a ministry working group, dashes and durations',
    text: `Ministère de la Transition écologique
Direction de l'eau et de la biodiversité

Groupe de travail « Sécheresse et usages de l'eau » – réunion n° 4
Visioconférence du 26 février 2026, de 9h30 à 12h30

ORDRE DU JOUR

1. Tour de table et approbation du compte rendu de la réunion n° 3 (10 min)
2. Bilan de l'étiage 2025 (30 min)
   Présentation : Étienne Mazaud, BRGM
3. Révision du guide circulaire : points ouverts (45 min)
   Présentation : Corinne Pagès, DEB
4. Pause (10 min)
5. Retour des préfectures sur les arrêtés cadres interdépartementaux (40 min)
   Présentation : Alexandre Boutin, DREAL Occitanie ; Laure Sanchis, DDT de l'Hérault
6. Échanges avec les participants (30 min)
7. Questions diverses, date de la prochaine réunion (15 min)

Lien de connexion : https://webconf.example/gt-secheresse  code 4471`,
    says: `2026-02-26 09:30-12:30
number 4
title Groupe de travail « Sécheresse et usages de l'eau » | –
talk (10): Tour de table et approbation du compte rendu de la réunion n° 3 | –
talk (30): Bilan de l'étiage 2025 | –
  Étienne Mazaud <BRGM>
talk (45): Révision du guide circulaire : points ouverts | –
  Corinne Pagès <DEB>
break (10): Pause | –
talk (40): Retour des préfectures sur les arrêtés cadres interdépartementaux | –
  Alexandre Boutin <DREAL Occitanie>
  Laure Sanchis <DDT de l'Hérault>
discussion (30): Échanges avec les participants | –
talk (15): Questions diverses, date de la prochaine réunion | –
left out Ministère de la Transition écologique
left out Direction de l'eau et de la biodiversité
left out Lien de connexion : https://webconf.example/gt-secheresse  code 4471`,
  },
  {
    name: 'Bilingual one after the other: whole French programme, then whole English one (NGO training day)',
    text: `(English below)

Atelier : Protéger les données des personnes réfugiées
Organisé par Terre d'Accueil et le Centre Pictet
Genève, jeudi 24 septembre 2026

9h00  Café d'accueil
9h30  Ouverture – Salomé Rochat, Terre d'Accueil
9h45  Biométrie dans les camps : état des lieux – Farid Benslimane, CICR
10h45 Pause
11h00 Droit à l'oubli et regroupement familial – Ursula Gerber, Université de Genève
12h00 Déjeuner
13h30 Exercice en groupes : une fuite de données
15h00 Restitution et discussion
15h45 Clôture

-----

Workshop: Protecting the data of refugees
Organised by Terre d'Accueil and the Centre Pictet
Geneva, Thursday 24 September 2026

9.00  Welcome coffee
9.30  Opening – Salomé Rochat, Terre d'Accueil
9.45  Biometrics in camps: where we stand – Farid Benslimane, ICRC
10.45 Break
11.00 The right to be forgotten and family reunification – Ursula Gerber, University of Geneva
12.00 Lunch
13.30 Group exercise: a data leak
15.00 Reporting back and discussion
15.45 Close`,
    says: `2026-09-24
title Protéger les données des personnes réfugiées | Protecting the data of refugees
break 09:00: Café d'accueil | Welcome coffee
talk 09:30: Ouverture | Opening
  Salomé Rochat <Terre d'Accueil>
talk 09:45: Biométrie dans les camps : état des lieux | Biometrics in camps: where we stand
  Farid Benslimane <CICR | ICRC>
break 10:45: Pause | Break
talk 11:00: Droit à l'oubli et regroupement familial | The right to be forgotten and family reunification
  Ursula Gerber <Université de Genève | University of Geneva>
break 12:00: Déjeuner | Lunch
discussion 13:30: Exercice en groupes : une fuite de données | Group exercise: a data leak
discussion 15:00: Restitution et discussion | Reporting back and discussion
talk 15:45: Clôture | Close
left out Organised by Terre d'Accueil and the Centre Pictet`,
  },
  {
    name: 'French mail forwarded (Thunderbird style), city / association meeting, careless typing',
    text: `-------- Message transféré --------
Sujet : \trencontre réseau jardins partagés - déroulé
Date : \tTue, 10 Mar 2026 17:05:12 +0100
De : \tSolène Briand <s.briand@ville.example>
Pour : \treseau-jardins@ville.example

bonjour,
voici le déroulé pour samedi 21 mars 2026 a la Maison des associations (salle du haut) :

Rencontre annuelle des jardins partagés de Brest

9h30     accueil, café, échange de graines
10h      mot de bienvenue de l'élue, Gaëlle Morvan
10h15    Composter en ville sans nuisances,  Ronan Le Bihan (Vert le Jardin)
11h00    Que faire des sols pollués ? par Isabelle Fontaine , agronome à l'INRAE
11h45    questions réponses
12h30    pique-nique partagé (chacun apporte qqch)
14h      visite du jardin de Kerinou avec Jo Abgrall
16h      fin

merci de me dire si vous venez, c'est pour les tables !
solène`,
    says: `2026-03-21
title Rencontre annuelle des jardins partagés de Brest | –
break 09:30: accueil, café, échange de graines | –
talk 10:00: mot de bienvenue de l'élue | –
  Gaëlle Morvan
talk 10:15: Composter en ville sans nuisances | –
  Ronan Le Bihan <Vert le Jardin>
talk 11:00: Que faire des sols pollués ? | –
  Isabelle Fontaine <agronome à l'INRAE>
discussion 11:45: questions réponses | –
break 12:30: pique-nique partagé (chacun apporte qqch) | –
talk 14:00-16:00: visite du jardin de Kerinou | –
  Jo Abgrall
left out -------- Message transféré --------
left out Sujet : 	rencontre réseau jardins partagés - déroulé
left out Date : 	Tue, 10 Mar 2026 17:05:12 +0100
left out De : 	Solène Briand <s.briand@ville.example>
left out Pour : 	reseau-jardins@ville.example
left out bonjour,
left out a la Maison des associations (salle du haut) :
left out merci de me dire si vous venez, c'est pour les tables !
left out solène`,
  },
  {
    name: 'Bilingual UN/AU agenda with slash, tab-aligned PDF text and French first, capital names',
    text: `Atelier régional sur l'enregistrement des naissances
Regional Workshop on Birth Registration
Yaoundé, 7 juillet / July 2026
ORDRE DU JOUR / AGENDA
08h30–09h00 Inscription des participants / Registration of participants
09h00–09h30 Cérémonie d'ouverture / Opening ceremony
- M. Alain TCHUENTE, Directeur général, BUNEC
- Mme Grace ACHIENG, UNICEF
09h30–10h15 Systèmes d'état civil : vue d'ensemble régionale / Civil registration systems: a regional overview
- M. Pedro NDONGO, CEA-ONU / UN-ECA
10h15–10h45 Photo de famille et pause-café / Group photo and coffee break
10h45–12h15 Expériences des pays / Country experiences
Présidence / Chair: Mme Fatou CAMARA, Union africaine / African Union
- Cameroun / Cameroon: M. Joseph EBODE
- Rwanda: Mme Diane UWERA
- Tchad / Chad: M. Abakar OUMAR
12h15–13h00 Discussion plénière / Plenary discussion
13h00–14h30 Déjeuner / Lunch
14h30–16h00 Travaux de groupe / Group work
16h00–16h30 Synthèse et clôture / Wrap-up and closing
- M. Alain TCHUENTE
Page 1 sur/of 1`,
    says: `2026-07-07
title Atelier régional sur l'enregistrement des naissances | Regional Workshop on Birth Registration
talk 08:30-09:00: Inscription des participants | Registration of participants
talk 09:00-09:30: Cérémonie d'ouverture | Opening ceremony
  Alain Tchuente <Directeur général, BUNEC>
  Grace Achieng <UNICEF>
talk 09:30-10:15: Systèmes d'état civil : vue d'ensemble régionale | Civil registration systems: a regional overview
  Pedro Ndongo <CEA-ONU / UN-ECA>
break 10:15-10:45: Photo de famille et pause-café | Group photo and coffee break
block 10:45-12:15: Expériences des pays | Country experiences
  moderator Fatou Camara <Union africaine | African Union>
  talk: Cameroun | Cameroon
    Joseph Ebode
  talk: Rwanda | –
    Diane Uwera
  talk: Tchad | Chad
    Abakar Oumar
discussion 12:15-13:00: Discussion plénière | Plenary discussion
break 13:00-14:30: Déjeuner | Lunch
discussion 14:30-16:00: Travaux de groupe | Group work
talk 16:00-16:30: Synthèse et clôture | Wrap-up and closing
  Alain Tchuente
left out Yaoundé
left out Page 1 sur/of 1`,
  },
  {
    name: 'French quoted mail (> marks) with a correction by the sender, museum seminar, missing ends',
    text: `Merci Paul, c'est parfait pour moi. Je fais suivre à l'accueil.
Anne

Le lun. 14 sept. 2026 à 11:20, Paul Delestre <p.delestre@musee.example> a écrit :

> Chère Anne,
>
> Voici le programme de l'atelier n° 2 du cycle "Regards croisés sur les
> collections océaniennes". N'hésite pas à corriger.
>
> Atelier n° 2 : Restituer, prêter, partager
> Mercredi 30 septembre 2026, auditorium du muséum, La Rochelle
>
> 9 h 30 – Accueil (café, thé)
> 10 h – Paul Delestre, conservateur, Muséum de La Rochelle : Présentation de la journée
> 10 h 15 – Moana Teriitehau, Musée de Tahiti et des Îles : Les objets ont-ils
> un chez-soi ?
> 11 h – Sabine Kuhn, Linden-Museum, Stuttgart : Prêts de longue durée, le cas
> d'un to'o
> 11 h 45 – Échanges
> 12 h 30 – Déjeuner
> 14 h – Jean-Marie Kasarhérou, ADCK : L'inventaire du patrimoine kanak dispersé
> 14 h 45 – Table ronde avec les intervenants du matin, modérée par Anne
> Loubère (Université de La Rochelle)
>
> Bises
> Paul`,
    says: `2026-09-30
number 2
title Restituer, prêter, partager | –
break 09:30: Accueil (café, thé) | –
talk 10:00: Présentation de la journée | –
  Paul Delestre <conservateur, Muséum de La Rochelle>
talk 10:15: Les objets ont-ils un chez-soi ? | –
  Moana Teriitehau <Musée de Tahiti et des Îles>
talk 11:00: Prêts de longue durée, le cas d'un to'o | –
  Sabine Kuhn <Linden-Museum, Stuttgart>
discussion 11:45: Échanges | –
break 12:30: Déjeuner | –
talk 14:00: L'inventaire du patrimoine kanak dispersé | –
  Jean-Marie Kasarhérou <ADCK>
discussion 14:45: Table ronde avec les intervenants du matin | –
  moderator Anne Loubère <Université de La Rochelle>
left out Merci Paul, c'est parfait pour moi. Je fais suivre à l'accueil.
left out Anne
left out Le lun. 14 sept. 2026 à 11:20, Paul Delestre <p.delestre@musee.example> a écrit :
left out Chère Anne,
left out Voici le programme de l'atelier n° 2 du cycle "Regards croisés sur les collections océaniennes". N'hésite pas à corriger.
left out auditorium du muséum, La Rochelle
left out Bises
left out Paul`,
  },
  {
    name: 'Word, HTML table of a French journée d’étude (clipboard)',
    text: `Journée d’étude

Écrire la ferme : archives privées et mondes agricoles (XIXe-XXe siècles)

Jeudi 12 mars 2026

Université Rennes 2, bâtiment S, salle Mona Ozouf

Organisation : Maëlle Guivarc’h (Tempora, Rennes 2) et Benoît Lemarchand (INRAE)

9h – 9h15\tAccueil des participants
9h15 – 9h30\tIntroduction / Maëlle Guivarc’h et Benoît Lemarchand
Session 1 – Tenir ses comptes
Présidence : Anne-Sophie Kervella (Université de Bretagne occidentale)
9h30 – 10h\t« Le beurre, les œufs et la plume : livres de raison de fermières du Trégor » / Claire Le Bihan (Archives départementales des Côtes-d’Armor)
10h – 10h30\t« Compter pour le maître, compter pour soi » / Thomas Pérennès (EHESS, CRH)
10h30 – 10h45\tDiscussion
10h45 – 11h\tPause café
Session 2 – Lettres et carnets
Présidence : Jean-Luc Moisan (Université Rennes 2)
11h – 11h30\t« Correspondances de guerre, nouvelles des champs » / Odile Ferrand (Université Lyon 2, LER)
11h30 – 12h\t« Carnets d’un syndicaliste paysan, 1958-1974 » / Yann Cozic (doctorant, Tempora)
12h – 14h\tDéjeuner
14h – 15h30\tTable ronde : collecter, conserver, transmettre / animée par Maëlle Guivarc’h / avec Hélène Daoudal (Musée de Bretagne), Pierrick Salaün (association Trésors de ferme) et Nadia Chérif (Archives nationales du monde du travail)
15h30\tConclusions / Benoît Lemarchand

Contact : maelle.guivarch@univ-rennes2.example`,
    says: `2026-03-12
title Écrire la ferme : archives privées et mondes agricoles (XIXe-XXe siècles) | –
moderator Maëlle Guivarc’h <Tempora, Rennes 2>
moderator Benoît Lemarchand <INRAE>
talk 09:00-09:15: Accueil des participants | –
talk 09:15-09:30: Introduction | –
  Maëlle Guivarc’h
  Benoît Lemarchand
block: Tenir ses comptes | –
  moderator Anne-Sophie Kervella <Université de Bretagne occidentale>
  talk 09:30-10:00: Le beurre, les œufs et la plume : livres de raison de fermières du Trégor | –
    Claire Le Bihan <Archives départementales des Côtes-d’Armor>
  talk 10:00-10:30: Compter pour le maître, compter pour soi | –
    Thomas Pérennès <EHESS, CRH>
  discussion 10:30-10:45: Discussion | –
break 10:45-11:00: Pause café | –
block: Lettres et carnets | –
  moderator Jean-Luc Moisan <Université Rennes 2>
  talk 11:00-11:30: Correspondances de guerre, nouvelles des champs | –
    Odile Ferrand <Université Lyon 2, LER>
  talk 11:30-12:00: Carnets d’un syndicaliste paysan, 1958-1974 | –
    Yann Cozic <doctorant, Tempora>
break 12:00-14:00: Déjeuner | –
discussion 14:00-15:30: Table ronde : collecter, conserver, transmettre | –
  moderator Maëlle Guivarc’h
  Hélène Daoudal <Musée de Bretagne>
  Pierrick Salaün <association Trésors de ferme>
  Nadia Chérif <Archives nationales du monde du travail>
talk 15:30: Conclusions | –
  Benoît Lemarchand
left out Journée d’étude
left out Université Rennes 2, bâtiment S, salle Mona Ozouf
left out Contact : maelle.guivarch@univ-rennes2.example`,
  },
  {
    name: 'PDF text, atelier of a Senegalese ministry, French',
    text: `REPUBLIQUE DU SENEGAL
Un Peuple – Un But – Une Foi
MINISTERE DE LA SANTE ET DE L’ACTION SOCIALE
Direction de la Prévention

Atelier de validation du plan stratégique de lutte contre les maladies non
transmissibles 2026-2030
Saly, Hôtel Palm Beach, le 27 novembre 2025

AGENDA PROVISOIRE

Horaires Activités Responsables
08h30 - 09h00 Accueil et enregistrement des participants
09h00 - 09h45 Cérémonie d’ouverture
- Mot de bienvenue : Dr Mamadou Lamine Sarr, Directeur de la Prévention
- Allocution de l’OMS : Dr Aïssatou Bah, Représentante de l’OMS
- Discours d’ouverture : Mme Ndèye Coumba Diop, Secrétaire générale du MSAS
09h45 - 10h15 Pause-café et photo de famille
10h15 - 10h30 Présentation des objectifs et de la méthodologie : M. Babacar Thiam, consultant
10h30 - 11h30 Analyse de la situation des MNT au Sénégal : Pr Fatou Binetou Ndour, UCAD
11h30 - 12h30 Présentation du draft du plan stratégique : M. Babacar Thiam, consultant
12h30 - 13h30 Discussions
13h30 - 14h30 Pause déjeuner / Prière
14h30 - 16h00 Travaux de groupes
16h00 - 16h45 Restitution en plénière
16h45 - 17h00 Synthèse et clôture : Dr Mamadou Lamine Sarr, Directeur de la Prévention`,
    says: `2025-11-27
title Atelier de validation du plan stratégique de lutte contre les maladies non transmissibles 2026-2030 | –
talk 08:30-09:00: Accueil et enregistrement des participants | –
block 09:00-09:45: Cérémonie d’ouverture | –
  talk: Mot de bienvenue | –
    Mamadou Lamine Sarr <Directeur de la Prévention>
  talk: Allocution de l’OMS | –
    Aïssatou Bah <Représentante de l’OMS>
  talk: Discours d’ouverture | –
    Ndèye Coumba Diop <Secrétaire générale du MSAS>
break 09:45-10:15: Pause-café et photo de famille | –
talk 10:15-10:30: Présentation des objectifs et de la méthodologie | –
  Babacar Thiam <consultant>
talk 10:30-11:30: Analyse de la situation des MNT au Sénégal | –
  Fatou Binetou Ndour <UCAD>
talk 11:30-12:30: Présentation du draft du plan stratégique | –
  Babacar Thiam <consultant>
discussion 12:30-13:30: Discussions | –
break 13:30-14:30: Pause déjeuner / Prière | –
discussion 14:30-16:00: Travaux de groupes | –
discussion 16:00-16:45: Restitution en plénière | –
talk 16:45-17:00: Synthèse et clôture | –
  Mamadou Lamine Sarr <Directeur de la Prévention>
left out REPUBLIQUE DU SENEGAL
left out Un Peuple – Un But – Une Foi
left out MINISTERE DE LA SANTE ET DE L’ACTION SOCIALE
left out Direction de la Prévention
left out Saly, Hôtel Palm Beach
left out Horaires Activités Responsables`,
  },
  {
    name: 'Plain mail, English, Irish university network',
    text: `Hi everyone,

Just to confirm details for Thursday 4 December 2025 - our workshop on "Primary sources in the undergraduate classroom" is going ahead in Room 1.33, Iontas Building, North Campus, Maynooth. Running order below, shout if I've got anything wrong.

10.00 Tea/coffee and registration
10.20 Welcome (Aoife Ní Bhriain)
10.30-11.45 Three short papers:
   - Conor Hegarty (UCD), Letting first years loose in the Land Commission
   - Ruth Delahunt (Special Collections, TCD), Handling sessions for 200 students: a survival guide
   - Declan Moore (Galway), Transcribing the workhouse minutes with Transkribus
11.45 Coffee
12.00-1.00 Roundtable: what do archivists want from lecturers (and vice versa)? Chair: Niamh Costello (NAI)
1.00 Lunch
2.00-3.30 Hands-on: designing an assignment (Ruth Delahunt and Conor Hegarty)
3.30 Wrap-up

There's a train from Connolly at 9.10 which gets you in with plenty of time. Parking is a nightmare so please don't drive if you can avoid it!

All the best,
Aoife

--
Dr Aoife Ní Bhriain
Department of History
Maynooth University`,
    says: `2025-12-04
title – | Primary sources in the undergraduate classroom
break 10:00: – | Tea/coffee and registration
talk 10:20: – | Welcome
  Aoife Ní Bhriain
block 10:30-11:45: – | Three short papers
  talk: – | Letting first years loose in the Land Commission
    Conor Hegarty <UCD>
  talk: – | Handling sessions for 200 students: a survival guide
    Ruth Delahunt <Special Collections, TCD>
  talk: – | Transcribing the workhouse minutes with Transkribus
    Declan Moore <Galway>
break 11:45: – | Coffee
discussion 12:00-13:00: – | Roundtable: what do archivists want from lecturers (and vice versa)?
  moderator Niamh Costello <NAI>
break 13:00: – | Lunch
talk 14:00-15:30: – | Hands-on: designing an assignment
  Ruth Delahunt
  Conor Hegarty
talk 15:30: – | Wrap-up
left out Hi everyone,
left out There's a train from Connolly at 9.10 which gets you in with plenty of time. Parking is a nightmare so please don't drive if you can avoid it!
left out All the best,
left out Aoife
left out Dr Aoife Ní Bhriain
left out Department of History
left out Maynooth University`,
  },
  {
    name: 'PDF text, two-day colloque in Rabat, French',
    text: `Université Mohammed V de Rabat
Faculté des Lettres et des Sciences Humaines

Colloque international
Médinas en transition : patrimoine, tourisme et habiter
Rabat, les 21 et 22 mai 2026
Amphithéâtre Al Idrissi

Programme

Jeudi 21 mai 2026
9h00 Accueil et inscription
9h30 Allocutions d’ouverture
 Pr. Abdellatif BENSOUDA, Doyen de la FLSH
 Pr. Salma EL FASSI, coordinatrice du colloque

Séance 1 : Patrimonialiser
Présidente : Pr. Khadija AMRANI
10h00 Youssef RAHMOUNI (Université Mohammed V, Rabat) : La médina de Salé entre
oubli et label
10h20 Inès MARTEL (Université de Tours, CITERES) : Riads et maisons d’hôtes à Fès : une
gentrification inachevée
10h40 Hicham LAHLOU (INAU) : Les fondouks, un patrimoine du travail
11h00 Débat
11h20 Pause-café
11h40 Conférence plénière – Paola CONTI (Université de Palerme) : Réhabiter les centres
anciens en Méditerranée
12h30 Déjeuner

Vendredi 22 mai 2026
9h30 Loubna TAZI (Université Abdelmalek Essaâdi) : Femmes artisanes de Tétouan : espaces
et savoir-faire
9h50 Mehdi OUAZZANI (HCP) et Inès MARTEL (Université de Tours, CITERES) : Airbnb et
médina : que disent les données ?
10h30 Pause-café
11h00 Table ronde : Habiter demain. Modératrice : Salma EL FASSI
12h00 Rapport de synthèse et clôture`,
    says: `2026-05-21
title Médinas en transition : patrimoine, tourisme et habiter | –
talk 09:00: Accueil et inscription | –
talk 09:30: Allocutions d’ouverture | –
  Abdellatif Bensouda <Doyen de la FLSH>
  Salma El Fassi <coordinatrice du colloque>
block: Patrimonialiser | –
  moderator Khadija Amrani
  talk 10:00: La médina de Salé entre oubli et label | –
    Youssef Rahmouni <Université Mohammed V, Rabat>
  talk 10:20: Riads et maisons d’hôtes à Fès : une gentrification inachevée | –
    Inès Martel <Université de Tours, CITERES>
  talk 10:40: Les fondouks, un patrimoine du travail | –
    Hicham Lahlou <INAU>
  discussion 11:00: Débat | –
break 11:20: Pause-café | –
talk 11:40: Conférence plénière – Réhabiter les centres anciens en Méditerranée | –
  Paola Conti <Université de Palerme>
break 12:30: Déjeuner | –
talk 2026-05-22 09:30: Femmes artisanes de Tétouan : espaces et savoir-faire | –
  Loubna Tazi <Université Abdelmalek Essaâdi>
talk 2026-05-22 09:50: Airbnb et médina : que disent les données ? | –
  Mehdi Ouazzani <HCP>
  Inès Martel <Université de Tours, CITERES>
break 2026-05-22 10:30: Pause-café | –
discussion 2026-05-22 11:00: Table ronde : Habiter demain | –
  moderator Salma El Fassi
talk 2026-05-22 12:00: Rapport de synthèse et clôture | –
left out Université Mohammed V de Rabat
left out Faculté des Lettres et des Sciences Humaines
left out Colloque international
left out Rabat
left out Amphithéâtre Al Idrissi
left out Jeudi 21 mai 2026`,
  },
  {
    name: 'Word table, English, expert group meeting of a UN agency',
    text: `Expert Group Meeting on Care Work Statistics

Measuring unpaid care in time-use and labour force surveys

Geneva, 28 January 2026 (Room V, R3 South)

Time\tAgenda item\tLead
09:30–09:45\tOpening remarks\tRafael Diez, Chief Statistician
09:45–10:30\tItem 1. Where we stand after the 2023 ICLS resolution\tElisa Benes-Torres
10:30–10:45\tCoffee break\t
10:45–12:30\tItem 2. Country experiences / - Light time-use module in the LFS / - Diaries by phone: what we lost and gained / - Valuing unpaid care in a satellite account\tChair: Marie-Claire Uwase, NISR Rwanda / Ximena Restrepo, DANE Colombia / Lars Håkansson, Statistics Sweden / Priya Nambiar, consultant
12:30–14:00\tLunch break\t
14:00–15:30\tItem 3. Discussion of draft guidelines\tModerator: Elisa Benes-Torres
15:30–16:00\tWrap-up and next steps\tSecretariat`,
    says: `2026-01-28
title – | Expert Group Meeting on Care Work Statistics
subtitle – | Measuring unpaid care in time-use and labour force surveys
talk 09:30-09:45: – | Opening remarks
  Rafael Diez <Chief Statistician>
talk 09:45-10:30: – | Where we stand after the 2023 ICLS resolution
  Elisa Benes-Torres
break 10:30-10:45: – | Coffee break
block 10:45-12:30: – | Country experiences
  moderator Marie-Claire Uwase <NISR Rwanda>
  talk: – | Light time-use module in the LFS
    Ximena Restrepo <DANE Colombia>
  talk: – | Diaries by phone: what we lost and gained
    Lars Håkansson <Statistics Sweden>
  talk: – | Valuing unpaid care in a satellite account
    Priya Nambiar <consultant>
break 12:30-14:00: – | Lunch break
discussion 14:00-15:30: – | Discussion of draft guidelines
  moderator Elisa Benes-Torres
talk 15:30-16:00: – | Wrap-up and next steps
left out Geneva
left out Secretariat`,
  },
  {
    name: 'Outlook mail as HTML, French, Brussels public body',
    text: `Chers collègues,

Veuillez trouver ci-dessous le programme définitif du midi-débat du mardi 9 décembre 2025 (12h-14h) sur le thème : Piétonniers bruxellois : dix ans après.

12h00   Accueil sandwiches

12h20   Introduction par Benoît Vandeputte, perspective.brussels

12h30   Dix ans de comptages au centre-ville, Elke Willems (Bruxelles Mobilité)

12h50   Le commerce a-t-il souffert ?, Jean-Philippe Noël (hub.brussels)

13h10   Le point de vue des habitants, Samira El Yousfi (comité de quartier Anneessens)

13h30   Débat avec la salle, modéré par Benoît Vandeputte

14h00   Fin

Inscription souhaitée avant le 4/12. Traduction simultanée FR/NL.

Bien à vous / Met vriendelijke groeten,

Nathalie Lambrecht

Attachée – perspective.brussels | Rue de Namur 59, 1000 Bruxelles`,
    says: `2025-12-09 12:00-14:00
title Piétonniers bruxellois : dix ans après | –
break 12:00: Accueil sandwiches | –
talk 12:20: Introduction | –
  Benoît Vandeputte <perspective.brussels>
talk 12:30: Dix ans de comptages au centre-ville | –
  Elke Willems <Bruxelles Mobilité>
talk 12:50: Le commerce a-t-il souffert ? | –
  Jean-Philippe Noël <hub.brussels>
talk 13:10: Le point de vue des habitants | –
  Samira El Yousfi <comité de quartier Anneessens>
discussion 13:30-14:00: Débat avec la salle | –
  moderator Benoît Vandeputte
left out Chers collègues,
left out Inscription souhaitée avant le 4/12. Traduction simultanée FR/NL.
left out Bien à vous / Met vriendelijke groeten,
left out Nathalie Lambrecht
left out Attachée – perspective.brussels | Rue de Namur 59, 1000 Bruxelles`,
  },
  {
    name: 'Word table, French, rectorat seminar, three columns time/session/speakers',
    text: `Séminaire du réseau Bâti scolaire n° 3

Adapter les bâtiments scolaires aux fortes chaleurs

Jeudi 12 mars 2026 – 9h30 / 16h30

Rectorat de Lyon, 92 rue de Marseille, salle Lumière

Horaires\tSéquence\tIntervenants
9h00\tAccueil café\t
9h30 – 9h45\tOuverture\tHélène MARCHAND, secrétaire générale de région académique
9h45 – 10h30\tÉtat des lieux : ce que disent les diagnostics thermiques de 140 écoles\tBastien ROUX, Cerema
10h30 – 11h00\tLes cours d’école végétalisées, trois ans après\tNadia BELKACEM, Ville de Villeurbanne / Yves COURTIN, CAUE Rhône Métropole
11h00 – 11h15\tPause\t
11h15 – 12h30\tTable ronde : Qui finance, qui décide ?\tAnimation : Sophie LAURENT, Banque des Territoires / Marc DELORME, maire de Saint-Fons / Inès GARNIER, Région Auvergne-Rhône-Alpes / Un représentant de la DREAL (à confirmer)
12h30 – 14h00\tDéjeuner libre\t
14h00 – 15h30\tTravaux en trois groupes\t
15h30 – 16h15\tRestitution des groupes et échanges avec la salle\t
16h15 – 16h30\tConclusion\tHélène MARCHAND

Inscription obligatoire avant le 2 mars auprès de bati-scolaire@region-academique.example`,
    says: `2026-03-12 09:30-16:30
number 3
title Adapter les bâtiments scolaires aux fortes chaleurs | –
subtitle Séminaire du réseau Bâti scolaire | –
break 09:00: Accueil café | –
talk 09:30-09:45: Ouverture | –
  Hélène Marchand <secrétaire générale de région académique>
talk 09:45-10:30: État des lieux : ce que disent les diagnostics thermiques de 140 écoles | –
  Bastien Roux <Cerema>
talk 10:30-11:00: Les cours d’école végétalisées, trois ans après | –
  Nadia Belkacem <Ville de Villeurbanne>
  Yves Courtin <CAUE Rhône Métropole>
break 11:00-11:15: Pause | –
discussion 11:15-12:30: Table ronde : Qui finance, qui décide ? | –
  moderator Sophie Laurent <Banque des Territoires>
  Marc Delorme <maire de Saint-Fons>
  Inès Garnier <Région Auvergne-Rhône-Alpes>
break 12:30-14:00: Déjeuner libre | –
discussion 14:00-15:30: Travaux en trois groupes | –
discussion 15:30-16:15: Restitution des groupes et échanges avec la salle | –
talk 16:15-16:30: Conclusion | –
  Hélène Marchand
left out Rectorat de Lyon, 92 rue de Marseille, salle Lumière
left out Inscription obligatoire avant le 2 mars auprès de bati-scolaire@region-academique.example`,
  },
  {
    name: 'Word table, English, NHS network learning day, merged session rows',
    text: `Northern Sepsis Network – Annual Learning Day

Tuesday 21 April 2026, 09.00 – 16.15

Education Centre, Lecture Theatre 2 (follow signs from main reception)

Time\tItem\tLead
08.30\tRegistration and coffee\t
09.00\tWelcome and housekeeping\tDr Karen Holt, Network Clinical Lead
09.10 – 10.40 Session 1: Spotting the sick patient
Chair: Maureen Daly, Lead Outreach Nurse
09.10\tNEWS2: what has and hasn’t changed\tProf Imran Siddiqui, University of Leeds
09.40\tCall 4 Concern: families raising the alarm\tBeth Ransome, Bradford Teaching Hospitals
10.10\tMaternal sepsis – three cases\tDr Olu Adeyemi, consultant obstetrician
10.40\tBreak\t
11.00 – 12.30 Session 2: The first hour
Chair: Dr Karen Holt
11.00\tWhich antibiotic, how fast, for whom?\tDr Priya Nair, Microbiology, Newcastle Hospitals
11.30\tPre-alert and handover: the ambulance view\tTom Whitfield, Paramedic, NEAS
12.00\tPanel Q&A with morning speakers\t
12.30\tLunch and poster viewing\t
13.30\tSmall group workshops (your group is on your badge)\tFacilitators
15.30\tFeedback from groups\tAll
16.00\tClosing remarks and poster prize\tDr Karen Holt
16.15\tClose`,
    says: `2026-04-21 09:00-16:15
title – | Northern Sepsis Network – Annual Learning Day
break 08:30: – | Registration and coffee
talk 09:00: – | Welcome and housekeeping
  Karen Holt <Network Clinical Lead>
block 09:10-10:40: – | Spotting the sick patient
  moderator Maureen Daly <Lead Outreach Nurse>
  talk 09:10: – | NEWS2: what has and hasn’t changed
    Imran Siddiqui <University of Leeds>
  talk 09:40: – | Call 4 Concern: families raising the alarm
    Beth Ransome <Bradford Teaching Hospitals>
  talk 10:10: – | Maternal sepsis – three cases
    Olu Adeyemi <consultant obstetrician>
break 10:40: – | Break
block 11:00-12:30: – | The first hour
  moderator Karen Holt
  talk 11:00: – | Which antibiotic, how fast, for whom?
    Priya Nair <Microbiology, Newcastle Hospitals>
  talk 11:30: – | Pre-alert and handover: the ambulance view
    Tom Whitfield <Paramedic, NEAS>
  discussion 12:00: – | Panel Q&A with morning speakers
break 12:30: – | Lunch and poster viewing
discussion 13:30: – | Small group workshops (your group is on your badge)
discussion 15:30: – | Feedback from groups
talk 16:00-16:15: – | Closing remarks and poster prize
  Karen Holt
left out Education Centre, Lecture Theatre 2 (follow signs from main reception)`,
  },
  {
    name: 'Word table, French and English columns side by side, Canadian federal workshop',
    text: `Atelier sur la glace de rivière et les collectivités riveraines

Workshop on River Ice and Riverside Communities

Le 7 mai 2026 / May 7, 2026

Gatineau (Québec)

Heure / Time\tFrançais\tEnglish\tPrésentateur / Presenter
8 h 30 – 9 h\tInscription\tRegistration\t
9 h – 9 h 15\tMot de bienvenue\tOpening remarks\tGeneviève Tremblay, Ressources naturelles Canada
9 h 15 – 10 h\tEmbâcles 2025 : retour sur une saison hors norme\tThe 2025 ice jams: looking back on an unusual season\tBrian Morse, Université Laval
10 h – 10 h 45\tObserver la glace par satellite\tWatching ice from space\tJoost van der Sanden, CCMEO
10 h 45 – 11 h\tPause santé\tHealth break\t
11 h – 12 h\tSavoirs locaux et alertes précoces\tLocal knowledge and early warning\tMartha Wabano, Fort Albany First Nation / Pierre Lachance, Sécurité civile Québec
12 h – 13 h\tDîner (non fourni)\tLunch (not provided)\t
13 h – 14 h 30\tDiscussion en petits groupes : besoins en données\tBreakout discussion: data needs\t
14 h 30 – 15 h\tSynthèse et prochaines étapes\tWrap-up and next steps\tGeneviève Tremblay`,
    says: `2026-05-07
title Atelier sur la glace de rivière et les collectivités riveraines | Workshop on River Ice and Riverside Communities
talk 08:30-09:00: Inscription | Registration
talk 09:00-09:15: Mot de bienvenue | Opening remarks
  Geneviève Tremblay <Ressources naturelles Canada>
talk 09:15-10:00: Embâcles 2025 : retour sur une saison hors norme | The 2025 ice jams: looking back on an unusual season
  Brian Morse <Université Laval>
talk 10:00-10:45: Observer la glace par satellite | Watching ice from space
  Joost van der Sanden <CCMEO>
break 10:45-11:00: Pause santé | Health break
talk 11:00-12:00: Savoirs locaux et alertes précoces | Local knowledge and early warning
  Martha Wabano <Fort Albany First Nation>
  Pierre Lachance <Sécurité civile Québec>
break 12:00-13:00: Dîner (non fourni) | Lunch (not provided)
discussion 13:00-14:30: Discussion en petits groupes : besoins en données | Breakout discussion: data needs
talk 14:30-15:00: Synthèse et prochaines étapes | Wrap-up and next steps
  Geneviève Tremblay
left out Gatineau (Québec)`,
  },
  {
    name: 'Word table, English, two-day EU project consortium meeting with day rows',
    text: `SOILWATCH consortium meeting

Ghent, 9-10 June 2026

Draft agenda v3 – AV 28/05

Day 1 – Tuesday 9 June
12:30-13:30\tWelcome lunch\t
13:30-13:45\tWelcome and tour de table\tAnneleen Vos (UGent)
13:45-14:30\tState of play of the project, M18 review feedback\tAnneleen Vos (UGent)
14:30-15:15\tWP2 Sampling protocol: results of the ring test\tMiguel Arroyo (CSIC), Petra Novotná (CZU Prague)
15:15-15:45\tCoffee break\t
15:45-16:30\tWP3 Data platform demo\tJussi Lehtonen (LUKE)
16:30-17:30\tDiscussion: how do we handle farmers’ data?\tmoderated by Clara Weiss (Thünen Institute)
19:30\tDinner (own cost), De Graslei\t
Day 2 – Wednesday 10 June
09:00-09:40\tWP4 Living labs – update from the five sites\tSite leaders
09:40-10:20\tWP5 Policy: the Soil Monitoring Law and us\tFederica Bruni (CREA)
10:20-10:45\tCoffee\t
10:45-12:00\tWP6 Communication, and planning of the final conference\tSéamus Kelly (Teagasc)
12:00-12:30\tAOB, action points\tAnneleen Vos
12:30\tSandwich lunch and departure`,
    says: `2026-06-09
title – | SOILWATCH consortium meeting
break 12:30-13:30: – | Welcome lunch
talk 13:30-13:45: – | Welcome and tour de table
  Anneleen Vos <UGent>
talk 13:45-14:30: – | State of play of the project, M18 review feedback
  Anneleen Vos <UGent>
talk 14:30-15:15: – | WP2 Sampling protocol: results of the ring test
  Miguel Arroyo <CSIC>
  Petra Novotná <CZU Prague>
break 15:15-15:45: – | Coffee break
talk 15:45-16:30: – | WP3 Data platform demo
  Jussi Lehtonen <LUKE>
discussion 16:30-17:30: – | Discussion: how do we handle farmers’ data?
  moderator Clara Weiss <Thünen Institute>
break 19:30: – | Dinner (own cost), De Graslei
talk 2026-06-10 09:00-09:40: – | WP4 Living labs – update from the five sites
talk 2026-06-10 09:40-10:20: – | WP5 Policy: the Soil Monitoring Law and us
  Federica Bruni <CREA>
break 2026-06-10 10:20-10:45: – | Coffee
talk 2026-06-10 10:45-12:00: – | WP6 Communication, and planning of the final conference
  Séamus Kelly <Teagasc>
talk 2026-06-10 12:00-12:30: – | AOB, action points
  Anneleen Vos
break 2026-06-10 12:30: – | Sandwich lunch and departure
left out Ghent
left out Draft agenda v3 – AV 28/05
left out Site leaders`,
  },
  {
    name: 'Google Docs paragraphs, French, community gardens meeting, bold times',
    text: `Rencontre régionale des jardins partagés

Samedi 19 septembre 2026 de 9h30 à 17h

Maison des associations, Rennes (métro Clemenceau)




Organisée par Gwenaëlle Le Bihan (Vert le Jardin) et Simon Kermarrec (Ville de Rennes)




9h30 : accueil, thé, café, gâteaux (apportez les vôtres !)

10h : Mot de bienvenue, Simon Kermarrec

10h15 : Que deviennent les jardins après dix ans ? Résultats de l'enquête – Maïwenn Jouan, sociologue, Université Rennes 2

11h : Sols pollués en ville : analyser, comprendre, jardiner quand même – Olivier Thébault, INRAE

11h45 : Questions de la salle

12h15 : Pique-nique partagé au jardin du Blosne

14h : Ateliers au choix : compost, eau, convention avec la commune

15h30 : Pause

15h45 : Table ronde « Un jardin, mais pour qui ? » avec Fatou Diallo (Centre social Ty Blosne), Loïc Perrin (Archipel Habitat) et Marie-Annick Goff (jardin des Hautes-Ourmes)

17h : Fin




Contact : rencontre@vertlejardin.example – prévenez-nous si vous venez avec des enfants, on organise une garde.`,
    says: `2026-09-19 09:30-17:00
title Rencontre régionale des jardins partagés | –
moderator Gwenaëlle Le Bihan <Vert le Jardin>
moderator Simon Kermarrec <Ville de Rennes>
break 09:30: accueil, thé, café, gâteaux (apportez les vôtres !) | –
talk 10:00: Mot de bienvenue | –
  Simon Kermarrec
talk 10:15: Que deviennent les jardins après dix ans ? Résultats de l'enquête | –
  Maïwenn Jouan <sociologue, Université Rennes 2>
talk 11:00: Sols pollués en ville : analyser, comprendre, jardiner quand même | –
  Olivier Thébault <INRAE>
discussion 11:45: Questions de la salle | –
break 12:15: Pique-nique partagé au jardin du Blosne | –
discussion 14:00: Ateliers au choix : compost, eau, convention avec la commune | –
break 15:30: Pause | –
discussion 15:45-17:00: Table ronde : Un jardin, mais pour qui ? | –
  Fatou Diallo <Centre social Ty Blosne>
  Loïc Perrin <Archipel Habitat>
  Marie-Annick Goff <jardin des Hautes-Ourmes>
left out Maison des associations, Rennes (métro Clemenceau)
left out Contact : rencontre@vertlejardin.example – prévenez-nous si vous venez avec des enfants, on organise une garde.`,
  },
  {
    name: 'Google Docs table, English, UN regional consultation',
    text: `Regional Consultation on School Meals Data

Nairobi, 24 February 2026

Provisional agenda

Time\tSession\tSpeakers
08:30 – 09:00\tRegistration\t
09:00 – 09:30\tOpening\tMs. Amina Warsame, WFP Regional Bureau / Mr. Peter Otieno, Ministry of Education, Kenya
09:30 – 10:15\tWhat we count and what we miss: overview of national reporting\tDr. Lydia Mbeki, African Population and Health Research Center
10:15 – 10:45\tGroup photo and coffee\t
10:45 – 12:15\tCountry presentations / Moderator: Joseph Habimana, UNICEF Rwanda\t
10:45 – 11:05\tKenya: from paper registers to NEMIS\tGrace Njeri, Ministry of Education
11:05 – 11:25\tEthiopia: home-grown school feeding in Oromia\tTesfaye Bekele, Oromia Education Bureau
11:25 – 11:45\tBurundi: cost per child, again\tChantal Niyonkuru, WFP Burundi
11:45 – 12:15\tQ&A\t
12:15 – 13:30\tLunch\t
13:30 – 15:00\tGroup work on a minimum set of indicators\t
15:00 – 15:15\tTea break\t
15:15 – 16:00\tReporting back from groups\t
16:00 – 16:30\tNext steps and closing\tMs. Amina Warsame`,
    says: `2026-02-24
title – | Regional Consultation on School Meals Data
talk 08:30-09:00: – | Registration
talk 09:00-09:30: – | Opening
  Amina Warsame <WFP Regional Bureau>
  Peter Otieno <Ministry of Education, Kenya>
talk 09:30-10:15: – | What we count and what we miss: overview of national reporting
  Lydia Mbeki <African Population and Health Research Center>
break 10:15-10:45: – | Group photo and coffee
block 10:45-12:15: – | Country presentations
  moderator Joseph Habimana <UNICEF Rwanda>
  talk 10:45-11:05: – | Kenya: from paper registers to NEMIS
    Grace Njeri <Ministry of Education>
  talk 11:05-11:25: – | Ethiopia: home-grown school feeding in Oromia
    Tesfaye Bekele <Oromia Education Bureau>
  talk 11:25-11:45: – | Burundi: cost per child, again
    Chantal Niyonkuru <WFP Burundi>
  discussion 11:45-12:15: – | Q&A
break 12:15-13:30: – | Lunch
discussion 13:30-15:00: – | Group work on a minimum set of indicators
break 15:00-15:15: – | Tea break
discussion 15:15-16:00: – | Reporting back from groups
talk 16:00-16:30: – | Next steps and closing
  Amina Warsame
left out Nairobi`,
  },
  {
    name: 'Google Docs paragraphs, both languages with slash, national library',
    text: `Archiver le web au Luxembourg / Archiving the Web in Luxembourg

Mercredi 14 octobre 2026 / Wednesday, 14 October 2026

Bibliothèque nationale, Luxembourg-Kirchberg




09:00 – 09:30  Café d’accueil / Welcome coffee

09:30 – 09:45  Ouverture / Opening

Carole Hoffmann (BnL)

09:45 – 10:30  Dix ans de collectes : bilan / Ten years of crawls: taking stock

Yves Maurer (BnL), Tania Schmit (BnL)

10:30 – 11:00  Les sites des communes / Municipal websites

Marc Reuter (Syvicol)

11:00 – 11:20  Pause / Break

11:20 – 12:20  Que cherchent les historiens ? / What do historians look for?

Valérie Schafer (C²DH), Niels Brügger (Aarhus University)

12:20 – 13:45  Déjeuner / Lunch

13:45 – 15:15  Table ronde : l’accès hors de la salle de lecture / Round table: access outside the reading room

Modération / Moderator: Fernand Weides

Sophie Gebeil (Aix-Marseille Université), Daniel Gomes (Arquivo.pt), Carole Hoffmann (BnL)

15:15 – 15:30  Clôture / Closing`,
    says: `2026-10-14
title Archiver le web au Luxembourg | Archiving the Web in Luxembourg
break 09:00-09:30: Café d’accueil | Welcome coffee
talk 09:30-09:45: Ouverture | Opening
  Carole Hoffmann <BnL>
talk 09:45-10:30: Dix ans de collectes : bilan | Ten years of crawls: taking stock
  Yves Maurer <BnL>
  Tania Schmit <BnL>
talk 10:30-11:00: Les sites des communes | Municipal websites
  Marc Reuter <Syvicol>
break 11:00-11:20: Pause | Break
talk 11:20-12:20: Que cherchent les historiens ? | What do historians look for?
  Valérie Schafer <C²DH>
  Niels Brügger <Aarhus University>
break 12:20-13:45: Déjeuner | Lunch
discussion 13:45-15:15: Table ronde : l’accès hors de la salle de lecture | Round table: access outside the reading room
  moderator Fernand Weides
  Sophie Gebeil <Aix-Marseille Université>
  Daniel Gomes <Arquivo.pt>
  Carole Hoffmann <BnL>
talk 15:15-15:30: Clôture | Closing
left out Bibliothèque nationale, Luxembourg-Kirchberg`,
  },
  {
    name: 'Spreadsheet, French, regional health agency training day, start/end columns',
    text: `Journée infirmiers de pratique avancée\t\t\t\t\t
17/11/2026\t\t\t\t\t
\t\t\t\t\t
Début\tFin\tIntitulé\tIntervenant(s)\tStructure\tSalle
09:00\t09:15\tAccueil et présentation de la journée\tValérie SORIN\tARS Nouvelle-Aquitaine\tAmphi
09:15\t10:00\tBilan de cinq promotions d'IPA en région\tJulien CASTAING\tUniversité de Bordeaux\tAmphi
10:00\t10:45\tL'IPA en maison de santé : témoignage\tAurore TEIXEIRA, Philippe REY\tMSP de Mussidan\tAmphi
10:45\t11:05\tPause\t\t\tHall
11:05\t11:50\tPrimo-prescription, où en est-on ?\tCaroline MAZET\tOrdre des infirmiers\tAmphi
11:50\t12:30\tÉchanges avec la salle\t\t\tAmphi
12:30\t14:00\tDéjeuner sur place\t\t\tSelf
14:00\t15:30\tAteliers : rédiger son protocole d'organisation\t\t\t101 à 104
15:30\t16:00\tConclusion\tValérie SORIN\tARS Nouvelle-Aquitaine\tAmphi`,
    says: `2026-11-17
title Journée infirmiers de pratique avancée | –
talk 09:00-09:15: Accueil et présentation de la journée | –
  Valérie Sorin <ARS Nouvelle-Aquitaine>
talk 09:15-10:00: Bilan de cinq promotions d'IPA en région | –
  Julien Castaing <Université de Bordeaux>
talk 10:00-10:45: L'IPA en maison de santé : témoignage | –
  Aurore Teixeira <MSP de Mussidan>
  Philippe Rey <MSP de Mussidan>
break 10:45-11:05: Pause | –
talk 11:05-11:50: Primo-prescription, où en est-on ? | –
  Caroline Mazet <Ordre des infirmiers>
discussion 11:50-12:30: Échanges avec la salle | –
break 12:30-14:00: Déjeuner sur place | –
discussion 14:00-15:30: Ateliers : rédiger son protocole d'organisation | –
talk 15:30-16:00: Conclusion | –
  Valérie Sorin <ARS Nouvelle-Aquitaine>
left out Amphi
left out Amphi
left out Amphi
left out Hall
left out Amphi
left out Amphi
left out Self
left out 101 à 104
left out Amphi`,
  },
  {
    name: 'Spreadsheet, English, start and duration columns, transport association',
    text: `Cycle Logistics Practitioners' Forum\t\t\t\t\t
Thursday 25 June 2026\t\t\t\t\t
Start\tMins\tSession\tSpeaker\tOrganisation\tSlides received?
09:30\t10\tWelcome\tDenise Farrow\tUrban Freight Association\tn/a
09:40\t30\tLast mile in Leeds: two years of data\tOwen Pryce\tUniversity of Leeds\ty
10:10\t20\tMicro-hubs in car parks\tSanna Virtanen\tCity of Helsinki\ty
10:30\t20\tWhat riders told us\tKofi Mensah\tPedal & Post\tchase
10:50\t20\tQ&A\t\t\t
11:10\t20\tCoffee\t\t\t
11:30\t60\tPanel: Insurance, theft, maintenance\tDenise Farrow (chair)\tUrban Freight Association\tn/a
\t\t\tRuth Calder\tZurich Municipal\tn/a
\t\t\tJan Hendriks\tFietskoeriers.nl\tn/a
12:30\t60\tLunch + bike demos outside\t\t\t
13:30\t45\tFunding round 2027: how to apply\tLiam O'Hara\tDepartment for Transport\t
14:15\t15\tWrap up\tDenise Farrow\tUrban Freight Association\tn/a`,
    says: `2026-06-25
title – | Cycle Logistics Practitioners' Forum
talk 09:30 (10): – | Welcome
  Denise Farrow <Urban Freight Association>
talk 09:40 (30): – | Last mile in Leeds: two years of data
  Owen Pryce <University of Leeds>
talk 10:10 (20): – | Micro-hubs in car parks
  Sanna Virtanen <City of Helsinki>
talk 10:30 (20): – | What riders told us
  Kofi Mensah <Pedal & Post>
discussion 10:50 (20): – | Q&A
break 11:10 (20): – | Coffee
discussion 11:30 (60): – | Panel: Insurance, theft, maintenance
  moderator Denise Farrow <Urban Freight Association>
  Ruth Calder <Zurich Municipal>
  Jan Hendriks <Fietskoeriers.nl>
break 12:30 (60): – | Lunch + bike demos outside
talk 13:30 (45): – | Funding round 2027: how to apply
  Liam O'Hara <Department for Transport>
talk 14:15 (15): – | Wrap up
  Denise Farrow <Urban Freight Association>
left out n/a
left out y
left out y
left out chase
left out n/a
left out n/a
left out n/a
left out n/a`,
  },
  {
    name: 'Spreadsheet, both languages in columns, Brussels city network',
    text: `Loger la jeunesse : échanges entre villes\t\t\t\t\t\t
Housing the young: an exchange between cities\t\t\t\t\t\t
26/03/2026\t\t\t\t\t\t
De / From\tÀ / To\tTitre FR\tTitle EN\tNom / Name\tOrganisation\tRôle / Role
8:45\t9:15\tAccueil et café\tRegistration and coffee\t\t\t
9:15\t9:30\tIntroduction\tIntroduction\tÉlise Vandamme\tperspective.brussels\t
9:30\t10:00\tColocation solidaire à Liège\tSolidarity flat-sharing in Liège\tBenoît Lejeune\tVille de Liège\t
10:00\t10:30\tContrats courts, loyers hauts\tShort leases, high rents\tOrla Brennan\tThreshold\t
10:30\t11:00\tTransformer les bureaux vides\tConverting empty offices\tJeroen Maes\tVUB\t
11:00\t11:20\tPause\tBreak\t\t\t
11:20\t12:30\tDébat\tDebate\tÉlise Vandamme\tperspective.brussels\tmodération / moderator
12:30\t13:30\tLunch sandwich\tSandwich lunch\t\t\t
13:30\t15:30\tVisite du projet Calico à Forest\tVisit of the Calico project in Forest\tThibault Leroy\tCLTB`,
    says: `2026-03-26
title Loger la jeunesse : échanges entre villes | Housing the young: an exchange between cities
break 08:45-09:15: Accueil et café | Registration and coffee
talk 09:15-09:30: Introduction | Introduction
  Élise Vandamme <perspective.brussels>
talk 09:30-10:00: Colocation solidaire à Liège | Solidarity flat-sharing in Liège
  Benoît Lejeune <Ville de Liège>
talk 10:00-10:30: Contrats courts, loyers hauts | Short leases, high rents
  Orla Brennan <Threshold>
talk 10:30-11:00: Transformer les bureaux vides | Converting empty offices
  Jeroen Maes <VUB>
break 11:00-11:20: Pause | Break
discussion 11:20-12:30: Débat | Debate
  moderator Élise Vandamme <perspective.brussels>
break 12:30-13:30: Lunch sandwich | Sandwich lunch
talk 13:30-15:30: Visite du projet Calico à Forest | Visit of the Calico project in Forest
  Thibault Leroy <CLTB>`,
  },
  {
    name: 'Spreadsheet, talks in French or in English with a language column, Montréal doctoral colloquium',
    text: `Colloque étudiant en linguistique / Student Colloquium in Linguistics\t\t\t\t\t
30 avril 2026 / April 30, 2026\t\t\t\t\t
Heure / Time\tTitre / Title\tPrénom Nom / Name\tUniversité / University\tLangue / Language\tLocal / Room
9h00 - 9h10\tMot d'ouverture / Opening\tAnaïs Gagnon\tUQAM\tFR/EN\tDS-1950
9h10 - 10h40\tSession 1\tPrésidence / Chair: Anaïs Gagnon\tUQAM\t\tDS-1950
9h10 - 9h40\tL'accord de proximité en français québécois\tFélix Bouchard\tUniversité de Montréal\tFR\tDS-1950
9h40 - 10h10\tVowel devoicing in casual speech: a corpus study\tJessica Tran\tMcGill\tEN\tDS-1950
10h10 - 10h40\tLes emprunts à l'innu dans la toponymie\tUapukun Mestokosho\tUniversité Laval\tFR\tDS-1950
10h40 - 11h00\tPause café / Coffee break\t\t\t\t
11h00 - 12h00\tSession 2\tPrésidence / Chair: Mathew Singh\tConcordia\t\tDS-1950
11h00 - 11h30\tChildren's questions at 24 months\tRebecca Stein\tMcGill\tEN\tDS-1950
11h30 - 12h00\tLire à deux : dyades d'apprenants adultes\tMarianne Dubé, Ibrahima Sow\tUQAM\tFR\tDS-1950
12h00 - 13h30\tDîner / Lunch\t\t\t\t
13h30 - 14h30\tKeynote: What counts as a dialect?\tSali Hamilton\tUniversity of Toronto\tEN\tDS-R510`,
    says: `2026-04-30
title Colloque étudiant en linguistique | Student Colloquium in Linguistics
talk 09:00-09:10: Mot d'ouverture | Opening
  Anaïs Gagnon <UQAM>
block 09:10-10:40: Session 1 | Session 1
  moderator Anaïs Gagnon <UQAM>
  talk 09:10-09:40: L'accord de proximité en français québécois | –
    Félix Bouchard <Université de Montréal>
  talk 09:40-10:10: – | Vowel devoicing in casual speech: a corpus study
    Jessica Tran <McGill>
  talk 10:10-10:40: Les emprunts à l'innu dans la toponymie | –
    Uapukun Mestokosho <Université Laval>
break 10:40-11:00: Pause café | Coffee break
block 11:00-12:00: Session 2 | Session 2
  moderator Mathew Singh <Concordia>
  talk 11:00-11:30: – | Children's questions at 24 months
    Rebecca Stein <McGill>
  talk 11:30-12:00: Lire à deux : dyades d'apprenants adultes | –
    Marianne Dubé <UQAM>
    Ibrahima Sow <UQAM>
break 12:00-13:30: Dîner | Lunch
talk 13:30-14:30: – | Keynote: What counts as a dialect?
  Sali Hamilton <University of Toronto>
left out FR/EN
left out DS-1950
left out DS-1950
left out FR
left out DS-1950
left out EN
left out DS-1950
left out FR
left out DS-1950
left out DS-1950
left out EN
left out DS-1950
left out FR
left out DS-1950
left out EN
left out DS-R510`,
  },
  {
    name: 'Mail as text, English, hospital ethics half-day, am/pm times',
    text: `From: Clinical Ethics Office
To: All consultants; Ward managers; Chaplaincy
Subject: Ethics half day 23 Sept - final programme

Dear all

Please find below the programme for our half day

   Deciding for others: capacity, families and the ward round
   Wednesday 23 September 2026, 1 - 5pm
   Postgraduate Centre, seminar room B

12.30pm  Sandwiches
1.00pm   Welcome - Dr Fiona McAllister, Chair, Clinical Ethics Committee
1.10pm   Capacity assessments that go wrong - Dr Neil Abara, Consultant Psychiatrist
1.50pm   When the family disagrees – a lawyer's view - Joanna Pike, Capsticks
2.30pm   Tea
2.50pm   Case discussion in small groups
4.00pm   What I wish the team had asked me - Margaret Dunne, carer
4.30pm   Panel with all speakers, chaired by Fiona McAllister
5.00pm   Close

CPD applied for (3 points). If you can no longer come please let us know as there is a waiting list.

Kind regards
Sue

Sue Tennant | Ethics Office Administrator | ext. 5521
Please consider the environment before printing this email`,
    says: `2026-09-23 13:00-17:00
title – | Deciding for others: capacity, families and the ward round
break 12:30: – | Sandwiches
talk 13:00: – | Welcome
  Fiona McAllister <Chair, Clinical Ethics Committee>
talk 13:10: – | Capacity assessments that go wrong
  Neil Abara <Consultant Psychiatrist>
talk 13:50: – | When the family disagrees – a lawyer's view
  Joanna Pike <Capsticks>
break 14:30: – | Tea
discussion 14:50: – | Case discussion in small groups
talk 16:00: – | What I wish the team had asked me
  Margaret Dunne <carer>
discussion 16:30-17:00: – | Panel with all speakers
  moderator Fiona McAllister
left out From: Clinical Ethics Office
left out To: All consultants; Ward managers; Chaplaincy
left out Subject: Ethics half day 23 Sept - final programme
left out Dear all
left out Please find below the programme for our half day
left out Postgraduate Centre, seminar room B
left out CPD applied for (3 points). If you can no longer come please let us know as there is a waiting list.
left out Kind regards
left out Sue
left out Sue Tennant | Ethics Office Administrator | ext. 5521
left out Please consider the environment before printing this email`,
  },
  {
    name: 'Mail as text, French then English, Swiss public health network',
    text: `Objet : Chaleur et santé au travail, 5 novembre / Heat and Health at Work, 5 November

(English below)

Mesdames, Messieurs,

Nous avons le plaisir de vous inviter à l'après-midi du réseau :

Chaleur et santé au travail
Jeudi 5 novembre 2026, Lausanne, Biopôle, salle Delphi

13h30-13h40  Bienvenue
             Nathalie Favre (Unisanté)
13h40-14h10  Chantiers en été : mesures sur cinq sites
             David Perroud (Unisanté)
14h10-14h40  Seuils d'alerte et droit du travail
             Regula Brunner (SECO)
14h40-15h00  Pause-café
15h00-15h30  Les ouvriers agricoles oubliés
             Martin Röösli (Swiss TPH)
15h30-16h30  Table ronde
             Modération : Nathalie Favre (Unisanté)
             Aldo Ferrari (Unia), Regula Brunner (SECO)
16h30        Apéritif

Inscription jusqu'au 23 octobre en répondant à ce message.

* * *

Dear Sir or Madam,

We are pleased to invite you to the network's afternoon meeting:

Heat and Health at Work
Thursday, 5 November 2026, Lausanne, Biopôle, Delphi room

13:30-13:40  Welcome
             Nathalie Favre (Unisanté)
13:40-14:10  Construction sites in summer: measurements at five sites
             David Perroud (Unisanté)
14:10-14:40  Alert thresholds and labour law
             Regula Brunner (SECO)
14:40-15:00  Coffee break
15:00-15:30  The forgotten farm workers
             Martin Röösli (Swiss TPH)
15:30-16:30  Round table
             Moderator: Nathalie Favre (Unisanté)
             Aldo Ferrari (Unia), Regula Brunner (SECO)
16:30        Drinks

Please register by 23 October by replying to this message.

Avec nos meilleures salutations / Kind regards
Le secrétariat du réseau`,
    says: `2026-11-05
title Chaleur et santé au travail | Heat and Health at Work
talk 13:30-13:40: Bienvenue | Welcome
  Nathalie Favre <Unisanté>
talk 13:40-14:10: Chantiers en été : mesures sur cinq sites | Construction sites in summer: measurements at five sites
  David Perroud <Unisanté>
talk 14:10-14:40: Seuils d'alerte et droit du travail | Alert thresholds and labour law
  Regula Brunner <SECO>
break 14:40-15:00: Pause-café | Coffee break
talk 15:00-15:30: Les ouvriers agricoles oubliés | The forgotten farm workers
  Martin Röösli <Swiss TPH>
discussion 15:30-16:30: Table ronde | Round table
  moderator Nathalie Favre <Unisanté>
  Aldo Ferrari <Unia>
  Regula Brunner <SECO>
break 16:30: Apéritif | Drinks
left out Objet : Chaleur et santé au travail, 5 novembre / Heat and Health at Work, 5 November
left out Mesdames, Messieurs,
left out Nous avons le plaisir de vous inviter à l'après-midi du réseau :
left out Lausanne, Biopôle, salle Delphi
left out Inscription jusqu'au 23 octobre en répondant à ce message.
left out Dear Sir or Madam,
left out We are pleased to invite you to the network's afternoon meeting:
left out Lausanne, Biopôle, Delphi room
left out Please register by 23 October by replying to this message.
left out Avec nos meilleures salutations / Kind regards
left out Le secrétariat du réseau`,
  },
  {
    name: 'Mail as text, French, association of librarians, dashes and informal times',
    text: `Objet: RE: journée du 4 décembre

Bonjour Patrice,

je te mets ci-dessous le programme pour le site, tout est calé cette fois (sauf la salle) :

Accueillir les publics précaires en bibliothèque
vendredi 4 décembre 2026, Montpellier

De plus en plus de collègues nous disent leur désarroi face à des situations pour lesquelles ils n'ont pas été formés. Nous voudrions partager des expériences concrètes, avec des bibliothécaires et des travailleurs sociaux.

- 9h : café
- 9h30-9h45 : mot d'accueil, Brigitte Caron, présidente du groupe régional
- 9h45-10h30 : "Une permanence sociale à la médiathèque", Romain Fabre (médiathèque de Sète) et Leïla Bensaïd (CCAS de Sète)
- 10h30-11h15 : "Le règlement intérieur à l'épreuve", Denis Joubert (BPI)
- 11h15-11h30 : pause
- 11h30-12h30 : Échanges de pratiques par tables
- 12h30-14h : repas
- 14h-15h : "Écouter sans s'épuiser", Florence Rigal (psychologue, CHU de Montpellier)
- 15h-16h : Questions et suites à donner

Tu peux le mettre en ligne lundi ?
Bises
Brigitte

Envoyé de mon iPhone`,
    says: `2026-12-04
title Accueillir les publics précaires en bibliothèque | –
abstract De plus en plus de collègues nous disent leur désarroi face à des situations pour lesquelles ils n'ont pas été formés. Nous voudrions partager des expériences concrètes, avec des bibliothécaires et des travailleurs sociaux. | –
break 09:00: café | –
talk 09:30-09:45: mot d'accueil | –
  Brigitte Caron <présidente du groupe régional>
talk 09:45-10:30: Une permanence sociale à la médiathèque | –
  Romain Fabre <médiathèque de Sète>
  Leïla Bensaïd <CCAS de Sète>
talk 10:30-11:15: Le règlement intérieur à l'épreuve | –
  Denis Joubert <BPI>
break 11:15-11:30: pause | –
discussion 11:30-12:30: Échanges de pratiques par tables | –
break 12:30-14:00: repas | –
talk 14:00-15:00: Écouter sans s'épuiser | –
  Florence Rigal <psychologue, CHU de Montpellier>
discussion 15:00-16:00: Questions et suites à donner | –
left out Objet: RE: journée du 4 décembre
left out Bonjour Patrice,
left out je te mets ci-dessous le programme pour le site, tout est calé cette fois (sauf la salle) :
left out Montpellier
left out Tu peux le mettre en ligne lundi ?
left out Bises
left out Brigitte
left out Envoyé de mon iPhone`,
  },
  {
    name: 'PDF copied as text, English, geoscience workshop, wrapped lines and page footers',
    text: `GROUNDWATER IN HARD ROCK TERRAINS
From borehole to basin
8 July 2026
Royal Irish Academy, Dawson Street, Dublin
PROGRAMME
09:00–09:10 Opening remarks
Sarah Kinsella, Geological Survey Ireland
09:10–10:55 Session 1: Fractures and Flow
Chair: Hamid Rezaei, Trinity College Dublin
09:10–09:45 What a century of drilling logs can tell us about
weathered granite
Aoife Brannigan, University College Dublin
09:45–10:20 Fracture connectivity from fibre optic sensing in three
Scottish boreholes
Callum Reid, British Geological Survey
10:20–10:55 Recharge under peat: an open question
Lars Nyström, Uppsala University
10:55–11:20 Coffee
11:20–12:30 Session 2: Supply and Contamination
Chair: Sarah Kinsella, Geological Survey Ireland
11:20–11:55 Private wells and drought in County Galway
Niamh Tully, HSE
1
11:55–12:30 Uranium in crystalline aquifers of southern India:
mapping, treatment and communication
R. Venkatesan, Anna University, Chennai
12:30–13:30 Lunch
13:30–14:45 Discussion: Towards a shared hard rock database
14:45–15:00 Summary and close
Hamid Rezaei, Trinity College Dublin
Organising committee
Sarah Kinsella (Geological Survey Ireland)
Hamid Rezaei (Trinity College Dublin)
Aoife Brannigan (University College Dublin)
2`,
    says: `2026-07-08
title – | GROUNDWATER IN HARD ROCK TERRAINS
subtitle – | From borehole to basin
talk 09:00-09:10: – | Opening remarks
  Sarah Kinsella <Geological Survey Ireland>
block 09:10-10:55: – | Fractures and Flow
  moderator Hamid Rezaei <Trinity College Dublin>
  talk 09:10-09:45: – | What a century of drilling logs can tell us about weathered granite
    Aoife Brannigan <University College Dublin>
  talk 09:45-10:20: – | Fracture connectivity from fibre optic sensing in three Scottish boreholes
    Callum Reid <British Geological Survey>
  talk 10:20-10:55: – | Recharge under peat: an open question
    Lars Nyström <Uppsala University>
break 10:55-11:20: – | Coffee
block 11:20-12:30: – | Supply and Contamination
  moderator Sarah Kinsella <Geological Survey Ireland>
  talk 11:20-11:55: – | Private wells and drought in County Galway
    Niamh Tully <HSE>
  talk 11:55-12:30: – | Uranium in crystalline aquifers of southern India: mapping, treatment and communication
    R. Venkatesan <Anna University, Chennai>
break 12:30-13:30: – | Lunch
discussion 13:30-14:45: – | Discussion: Towards a shared hard rock database
talk 14:45-15:00: – | Summary and close
  Hamid Rezaei <Trinity College Dublin>
committee
  Sarah Kinsella <Geological Survey Ireland>
  Hamid Rezaei <Trinity College Dublin>
  Aoife Brannigan <University College Dublin>
left out Royal Irish Academy, Dawson Street, Dublin
left out 1
left out 2`,
  },
  {
    name: 'Word table, ministry seminar in French, three columns',
    text: `Séminaire technique n° 3

Gérer les nappes en temps de sécheresse

Jeudi 19 mars 2026

DREAL Occitanie, cité administrative, salle 104 – Toulouse

Organisation : Hélène Garrigue (DREAL Occitanie)

Horaire\tSéquence\tIntervenants
9h00 – 9h30\tAccueil et émargement\t
9h30 – 9h45\tOuverture\tBruno CASTAING, directeur régional, DREAL Occitanie
9h45 – 10h25\tOù en sont les nappes ? Bilan 2022-2025\tSandrine LOPEZ, BRGM
10h25 – 10h55\tLes organismes uniques de gestion collective : dix ans après\tThierry MAUREL, Chambre d’agriculture du Tarn / Julie BESSE, Agence de l’eau Adour-Garonne
10h55 – 11h10\tPause\t
11h10 – 12h30\tTable ronde : Qui arbitre, et quand ?\tAnimation : Hélène GARRIGUE / Marc VIDAL, maire de Lavaur / Nadia FERRAND, France Nature Environnement
12h30 – 14h00\tDéjeuner libre\t
14h00 – 15h45\tAteliers au choix (A : tarification ; B : réutilisation des eaux usées ; C : contrôle)\t
15h45 – 16h15\tRestitution des ateliers\t
16h15 – 16h30\tConclusion et suites\tBruno CASTAING

Merci d’apporter une pièce d’identité (plan Vigipirate).`,
    says: `2026-03-19
number 3
title Gérer les nappes en temps de sécheresse | –
moderator Hélène Garrigue <DREAL Occitanie>
talk 09:00-09:30: Accueil et émargement | –
talk 09:30-09:45: Ouverture | –
  Bruno Castaing <directeur régional, DREAL Occitanie>
talk 09:45-10:25: Où en sont les nappes ? Bilan 2022-2025 | –
  Sandrine Lopez <BRGM>
talk 10:25-10:55: Les organismes uniques de gestion collective : dix ans après | –
  Thierry Maurel <Chambre d’agriculture du Tarn>
  Julie Besse <Agence de l’eau Adour-Garonne>
break 10:55-11:10: Pause | –
discussion 11:10-12:30: Table ronde : Qui arbitre, et quand ? | –
  moderator Hélène Garrigue
  Marc Vidal <maire de Lavaur>
  Nadia Ferrand <France Nature Environnement>
break 12:30-14:00: Déjeuner libre | –
discussion 14:00-15:45: Ateliers au choix (A : tarification ; B : réutilisation des eaux usées ; C : contrôle) | –
discussion 15:45-16:15: Restitution des ateliers | –
talk 16:15-16:30: Conclusion et suites | –
  Bruno Castaing
left out Séminaire technique
left out DREAL Occitanie, cité administrative, salle 104 – Toulouse
left out Merci d’apporter une pièce d’identité (plan Vigipirate).`,
  },
  {
    name: 'Word table, museum study day in English, session rows across the table',
    text: `Paper, Paste and Pixels: Conserving Wallpaper Collections

A study day

Thursday 14 May 2026, Lecture Theatre, Ground Floor

9.30\tRegistration\t
10.00\tWelcome\tFiona Blackwood, Head of Conservation
Session 1: Finding and recording (Chair: Peter Hallam, University of Lincoln)
10.10\tBehind the panelling: discoveries at Temple Newsam\tRosalind Okafor, Leeds Museums and Galleries
10.35\tA database for fragments\tTom Sutcliffe, Whitworth, Manchester
11.00\tArsenic greens: what should we tell the volunteers?\tDr Priya Raman, Historic England
11.25\tCoffee\t
Session 2: Treatment (Chair: Fiona Blackwood)
11.50\tRigid gels on distemper\tMarta Nowicka, freelance conservator
12.15\tRe-hanging the Chinese Room\tEwan Drummond and Alice Penn, National Trust for Scotland
12.40\tQuestions\t
13.00\tLunch (provided)\t
14.00 – 15.30\tWorkshop: block printing in the studio\t(max 20 people, sign up at the desk)
15.30\tTea\t
15.50\tClosing remarks\t
16.00\tClose`,
    says: `2026-05-14
title – | Paper, Paste and Pixels: Conserving Wallpaper Collections
talk 09:30: – | Registration
talk 10:00: – | Welcome
  Fiona Blackwood <Head of Conservation>
block: – | Finding and recording
  moderator Peter Hallam <University of Lincoln>
  talk 10:10: – | Behind the panelling: discoveries at Temple Newsam
    Rosalind Okafor <Leeds Museums and Galleries>
  talk 10:35: – | A database for fragments
    Tom Sutcliffe <Whitworth, Manchester>
  talk 11:00: – | Arsenic greens: what should we tell the volunteers?
    Priya Raman <Historic England>
break 11:25: – | Coffee
block: – | Treatment
  moderator Fiona Blackwood
  talk 11:50: – | Rigid gels on distemper
    Marta Nowicka <freelance conservator>
  talk 12:15: – | Re-hanging the Chinese Room
    Ewan Drummond <National Trust for Scotland>
    Alice Penn <National Trust for Scotland>
  discussion 12:40: – | Questions
break 13:00: – | Lunch (provided)
talk 14:00-15:30: – | Workshop: block printing in the studio
break 15:30: – | Tea
talk 15:50-16:00: – | Closing remarks
left out A study day
left out Lecture Theatre, Ground Floor
left out (max 20 people, sign up at the desk)`,
  },
  {
    name: 'Word table with a French and an English column, federal office in Canada',
    text: `Données ouvertes et langues autochtones / Open Data and Indigenous Languages

Le mardi 6 octobre 2026 / Tuesday, October 6, 2026

Gatineau (Québec)

Heure / Time\tProgramme\tProgram\tConférenciers / Speakers
8:30 – 9:00\tInscription\tRegistration\t
9:00 – 9:15\tMot de bienvenue\tWelcome remarks\tLouise Tremblay-Roy, Statistique Canada
9:15 – 10:00\tConférence d’ouverture : À qui appartiennent les mots ?\tOpening keynote: Who owns words?\tMary Etok, Inuit Tapiriit Kanatami
10:00 – 10:30\tLe recensement et ses catégories\tThe census and its categories\tJean-Guy Pelletier, Université Laval
10:30 – 10:45\tPause santé\tHealth break\t
10:45 – 12:00\tPanel : Trois dictionnaires en ligne\tPanel: Three online dictionaries\tModération / Moderator: Susan Whitecloud, First Peoples’ Cultural Council / Mary Etok / Daniel Awashish, Conseil de la Nation Atikamekw
12:00 – 13:15\tDîner\tLunch\t
13:15 – 14:30\tDiscussions en petits groupes\tBreakout discussions\t
14:30 – 15:00\tRetour en plénière\tReporting back\t
15:00 – 15:15\tMot de la fin\tClosing remarks\tLouise Tremblay-Roy`,
    says: `2026-10-06
title Données ouvertes et langues autochtones | Open Data and Indigenous Languages
talk 08:30-09:00: Inscription | Registration
talk 09:00-09:15: Mot de bienvenue | Welcome remarks
  Louise Tremblay-Roy <Statistique Canada>
talk 09:15-10:00: Conférence d’ouverture : À qui appartiennent les mots ? | Opening keynote: Who owns words?
  Mary Etok <Inuit Tapiriit Kanatami>
talk 10:00-10:30: Le recensement et ses catégories | The census and its categories
  Jean-Guy Pelletier <Université Laval>
break 10:30-10:45: Pause santé | Health break
discussion 10:45-12:00: Panel : Trois dictionnaires en ligne | Panel: Three online dictionaries
  moderator Susan Whitecloud <First Peoples’ Cultural Council>
  Mary Etok
  Daniel Awashish <Conseil de la Nation Atikamekw>
break 12:00-13:15: Dîner | Lunch
discussion 13:15-14:30: Discussions en petits groupes | Breakout discussions
discussion 14:30-15:00: Retour en plénière | Reporting back
talk 15:00-15:15: Mot de la fin | Closing remarks
  Louise Tremblay-Roy
left out Gatineau (Québec)`,
  },
  {
    name: 'Word table, hospital training half-day in French, lengths in a column',
    text: `Après-midi de gériatrie : Dépister la dénutrition en ville et à l’hôpital

Mardi 24 novembre 2026, 14h – 18h

Amphithéâtre Bonamy, CHU

Modérateurs : Dr Anne-Laure Kermarrec (CHU de Rennes), Dr Philippe Joubert (médecin généraliste, Fougères)

14h00\t10 min\tIntroduction\tDr Anne-Laure Kermarrec
14h10\t30 min\tNouveaux critères HAS : que retenir ?\tPr Claire Daniélou, CHU de Rennes
14h40\t25 min\tLa force de préhension en consultation\tDr Yann Le Bihan, CH de Saint-Malo
15h05\t25 min\tEnrichir les repas : l’expérience d’un EHPAD\tMme Soizic Morvan, diététicienne, EHPAD Les Ajoncs
15h30\t20 min\tQuestions de la salle\t
15h50\t30 min\tPause et visite des stands\t
16h20\t40 min\tCas cliniques interactifs\tDr Philippe Joubert / Dr Maud Rivière, pharmacienne, CHU de Rennes
17h00\t30 min\tÉthique : nourrir à tout prix ?\tJacques Tanguy, Espace éthique Bretagne
17h30\t20 min\tDiscussion\t
17h50\t\tCocktail\t

Formation validante DPC – feuille d’émargement à signer à l’entrée et à la sortie.`,
    says: `2026-11-24 14:00-18:00
title Après-midi de gériatrie : Dépister la dénutrition en ville et à l’hôpital | –
moderator Anne-Laure Kermarrec <CHU de Rennes>
moderator Philippe Joubert <médecin généraliste, Fougères>
talk 14:00 (10): Introduction | –
  Anne-Laure Kermarrec
talk 14:10 (30): Nouveaux critères HAS : que retenir ? | –
  Claire Daniélou <CHU de Rennes>
talk 14:40 (25): La force de préhension en consultation | –
  Yann Le Bihan <CH de Saint-Malo>
talk 15:05 (25): Enrichir les repas : l’expérience d’un EHPAD | –
  Soizic Morvan <diététicienne, EHPAD Les Ajoncs>
discussion 15:30 (20): Questions de la salle | –
break 15:50 (30): Pause et visite des stands | –
talk 16:20 (40): Cas cliniques interactifs | –
  Philippe Joubert
  Maud Rivière <pharmacienne, CHU de Rennes>
talk 17:00 (30): Éthique : nourrir à tout prix ? | –
  Jacques Tanguy <Espace éthique Bretagne>
discussion 17:30 (20): Discussion | –
break 17:50: Cocktail | –
left out Amphithéâtre Bonamy, CHU
left out Formation validante DPC – feuille d’émargement à signer à l’entrée et à la sortie.`,
  },
  {
    name: 'Word table, EU project meeting over two days in English',
    text: `SOILWATCH: 3rd General Assembly and Stakeholder Workshop

Leipzig, 9-10 June 2026

Grant Agreement No 101099999

Day 1 – Tuesday 9 June 2026 (consortium only)
09:00-12:30\tWork package review – Chair: Katrin Vogel (UFZ)\t
09:00-09:40\tWP1 Coordination and reporting\tKatrin Vogel (UFZ)
09:40-10:20\tWP2 Sensor network: status in the 11 sites\tJorge Almeida (INIAV)
10:20-10:45\tCoffee break\t
10:45-11:30\tWP3 Modelling\tHenrik Lund (Aarhus University), Ilaria Conti (CREA)
11:30-12:10\tWP4 Policy interface\tAgnieszka Zielinska (IUNG)
12:10-12:30\tQ&A\t
12:30-13:30\tLunch\t
13:30-16:00\tGroup work: exploitation plan\tAll
16:00-17:00\tFeedback from groups\t
19:30\tProject dinner (Restaurant Auerbach)\t
Day 2 – Wednesday 10 June 2026 (open)
09:30-12:00\tStakeholder workshop – Chair: Agnieszka Zielinska (IUNG)\t
09:30-10:00\tThe Soil Monitoring Law: where do we stand?\tPieter Claes (European Commission, DG ENV)
10:00-10:30\tWhat farmers ask from a monitoring network\tDorothea Kling (Saxon Farmers’ Association)
10:30-10:50\tCoffee break\t
10:50-12:00\tPanel discussion with all speakers\t
12:00-12:15\tWrap-up and next steps\tKatrin Vogel
12:15\tLight lunch and departure`,
    says: `2026-06-09
title – | SOILWATCH: 3rd General Assembly and Stakeholder Workshop
block 09:00-12:30: – | Work package review
  moderator Katrin Vogel <UFZ>
  talk 09:00-09:40: – | WP1 Coordination and reporting
    Katrin Vogel <UFZ>
  talk 09:40-10:20: – | WP2 Sensor network: status in the 11 sites
    Jorge Almeida <INIAV>
  break 10:20-10:45: – | Coffee break
  talk 10:45-11:30: – | WP3 Modelling
    Henrik Lund <Aarhus University>
    Ilaria Conti <CREA>
  talk 11:30-12:10: – | WP4 Policy interface
    Agnieszka Zielinska <IUNG>
  discussion 12:10-12:30: – | Q&A
break 12:30-13:30: – | Lunch
discussion 13:30-16:00: – | Group work: exploitation plan
discussion 16:00-17:00: – | Feedback from groups
break 19:30: – | Project dinner (Restaurant Auerbach)
block 2026-06-10 09:30-12:00: – | Stakeholder workshop
  moderator Agnieszka Zielinska <IUNG>
  talk 2026-06-10 09:30-10:00: – | The Soil Monitoring Law: where do we stand?
    Pieter Claes <European Commission, DG ENV>
  talk 2026-06-10 10:00-10:30: – | What farmers ask from a monitoring network
    Dorothea Kling <Saxon Farmers’ Association>
  break 2026-06-10 10:30-10:50: – | Coffee break
  discussion 2026-06-10 10:50-12:00: – | Panel discussion with all speakers
talk 2026-06-10 12:00-12:15: – | Wrap-up and next steps
  Katrin Vogel
break 2026-06-10 12:15: – | Light lunch and departure
left out Leipzig
left out Grant Agreement No 101099999`,
  },
  {
    name: 'Google Docs paragraphs, university workshop in English',
    text: `Counting the Poor: Statistics and Welfare before 1914

Friday 25 September 2026

Cardiff University, John Percival Building, room 2.01

Organisers: Gareth Prosser (Cardiff University) and Lena Hofmann (University of Vienna)




This one-day workshop asks how officials, doctors and charities turned poverty into numbers, and what got lost on the way. We are interested in forms, ledgers and schedules as much as in the results they produced.




9.15 Welcome




9.30-11.00 Panel 1: Forms

Chair: Gareth Prosser

Beth Armitage (University of Leicester), Filling in the workhouse register, 1834-1871

Joost van Dijk (Leiden), The Dutch armenverslagen as a genre

Niamh Ó Conaill (University of Galway), Two counts of Galway




11.00 Coffee




11.30-1.00 Panel 2: Enquiries

Chair: Lena Hofmann

Charlotte Reeve (LSE), Booth’s forgotten assistants

Pavel Novotný (Charles University, Prague), Household budgets in Habsburg Bohemia




1.00 Lunch




2.00 Keynote: Margaret Oyelaran (University of Chicago), Averages and their enemies




3.15 Tea




3.30-4.30 Closing discussion




All welcome but please email Gareth by 11 September for catering.`,
    says: `2026-09-25
title – | Counting the Poor: Statistics and Welfare before 1914
abstract – | This one-day workshop asks how officials, doctors and charities turned poverty into numbers, and what got lost on the way. We are interested in forms, ledgers and schedules as much as in the results they produced.
moderator Gareth Prosser <Cardiff University>
moderator Lena Hofmann <University of Vienna>
talk 09:15: – | Welcome
block 09:30-11:00: – | Forms
  moderator Gareth Prosser
  talk: – | Filling in the workhouse register, 1834-1871
    Beth Armitage <University of Leicester>
  talk: – | The Dutch armenverslagen as a genre
    Joost van Dijk <Leiden>
  talk: – | Two counts of Galway
    Niamh Ó Conaill <University of Galway>
break 11:00: – | Coffee
block 11:30-13:00: – | Enquiries
  moderator Lena Hofmann
  talk: – | Booth’s forgotten assistants
    Charlotte Reeve <LSE>
  talk: – | Household budgets in Habsburg Bohemia
    Pavel Novotný <Charles University, Prague>
break 13:00: – | Lunch
talk 14:00: – | Keynote: Averages and their enemies
  Margaret Oyelaran <University of Chicago>
break 15:15: – | Tea
discussion 15:30-16:30: – | Closing discussion
left out Cardiff University, John Percival Building, room 2.01
left out All welcome but please email Gareth by 11 September for catering.`,
  },
  {
    name: 'Google Docs table, French NGO network meeting',
    text: `Rencontre nationale des jardins partagés

Cultiver sans s’épuiser

samedi 11 avril 2026, 9h30-17h — Maison des associations, Dijon

Heure\tQuoi\tQui
9h30\tCafé d’accueil\t
10h\tMot de bienvenue\tSamira Belkacem, présidente du réseau / Luc Perrin, adjoint à la nature en ville, Ville de Dijon
10h15\tPortrait des jardins en 2026 : résultats de l’enquête\tCamille Roussel, doctorante, AgroParisTech
11h\tSols pollués : ce qu’on peut faire sans labo\tÉric Thévenot, association Terres vives
11h45\tÉchanges avec la salle\t
12h15\tRepas partagé\t
13h45\tAteliers au choix\t(inscription à l’accueil)
15h15\tRestitution\t
15h45\tGrainothèque : mode d’emploi\tOdile Marchand et Farid Zerrouki
16h30\tClôture et tirage de la tombola\t
17h\tFin`,
    says: `2026-04-11 09:30-17:00
title Rencontre nationale des jardins partagés | –
subtitle Cultiver sans s’épuiser | –
break 09:30: Café d’accueil | –
talk 10:00: Mot de bienvenue | –
  Samira Belkacem <présidente du réseau>
  Luc Perrin <adjoint à la nature en ville, Ville de Dijon>
talk 10:15: Portrait des jardins en 2026 : résultats de l’enquête | –
  Camille Roussel <doctorante, AgroParisTech>
talk 11:00: Sols pollués : ce qu’on peut faire sans labo | –
  Éric Thévenot <association Terres vives>
discussion 11:45: Échanges avec la salle | –
break 12:15: Repas partagé | –
discussion 13:45: Ateliers au choix | –
discussion 15:15: Restitution | –
talk 15:45: Grainothèque : mode d’emploi | –
  Odile Marchand
  Farid Zerrouki
talk 16:30-17:00: Clôture et tirage de la tombola | –
left out Maison des associations, Dijon
left out (inscription à l’accueil)`,
  },
  {
    name: 'Google Docs paragraphs, French / English with slashes, Swiss city',
    text: `Ville la nuit / The City at Night

5 février 2026 / 5 February 2026

Lausanne, Forum de l’Hôtel de Ville

Modération / Moderator : Isabelle Favre (Ville de Lausanne)




13:30-13:45 Accueil / Welcome

13:45-14:15 Éteindre ou tamiser ? / Switch off or dim?

Andreas Brunner, ETH Zürich

14:15-14:45 Les travailleurs de la nuit / Night workers

Ana Ribeiro, Universidade do Porto

14:45-15:15 Le conseil de la nuit de Genève / The Geneva Night Council

Cédric Monnier, Ville de Genève

15:15-15:45 Pause / Break

15:45-16:45 Table ronde : Faire la fête sans bruit / Round table: Partying quietly

Andreas Brunner; Ana Ribeiro; Leïla Haddad (GastroVaud)

16:45-17:00 Conclusions / Conclusions

17:00 Apéritif / Drinks`,
    says: `2026-02-05
title Ville la nuit | The City at Night
moderator Isabelle Favre <Ville de Lausanne>
talk 13:30-13:45: Accueil | Welcome
talk 13:45-14:15: Éteindre ou tamiser ? | Switch off or dim?
  Andreas Brunner <ETH Zürich>
talk 14:15-14:45: Les travailleurs de la nuit | Night workers
  Ana Ribeiro <Universidade do Porto>
talk 14:45-15:15: Le conseil de la nuit de Genève | The Geneva Night Council
  Cédric Monnier <Ville de Genève>
break 15:15-15:45: Pause | Break
discussion 15:45-16:45: Table ronde : Faire la fête sans bruit | Round table: Partying quietly
  Andreas Brunner
  Ana Ribeiro
  Leïla Haddad <GastroVaud>
talk 16:45-17:00: Conclusions | Conclusions
break 17:00: Apéritif | Drinks
left out Lausanne, Forum de l’Hôtel de Ville`,
  },
  {
    name: 'Google Docs table, UN agency training in English',
    text: `Regional Training on Civil Registration Data Quality

Addis Ababa, Tuesday 21 July 2026

Draft agenda (v3)

Time\tSession\tFacilitator / presenter
Module 1: Foundations
08:30 - 09:00\tOpening and introductions\tMs Grace Wanjiru, UNECA
09:00 - 10:00\tCompleteness, timeliness, coverage: what we measure\tMr Samuel Mensah, Ghana Statistical Service
10:00 - 10:30\tExercise: estimating completeness from two sources\tAll
10:30 - 11:00\tTea/coffee\t
Module 2: Causes of death
11:00 - 11:45\tVerbal autopsy in practice\tDr Tsion Bekele, Ethiopian Public Health Institute
11:45 - 12:30\tGarbage codes and how to spot them\tDr Rahul Mehta, WHO
12:30 - 13:00\tQ&A\t
13:00 - 14:00\tLunch\t
Module 3: Country action plans
14:00 - 15:30\tGroup work by country\t
15:30 - 16:30\tReporting back\tModerator: Ms Grace Wanjiru
16:30 - 16:45\tEvaluation and close`,
    says: `2026-07-21
title – | Regional Training on Civil Registration Data Quality
block: – | Foundations
  talk 08:30-09:00: – | Opening and introductions
    Grace Wanjiru <UNECA>
  talk 09:00-10:00: – | Completeness, timeliness, coverage: what we measure
    Samuel Mensah <Ghana Statistical Service>
  talk 10:00-10:30: – | Exercise: estimating completeness from two sources
break 10:30-11:00: – | Tea/coffee
block: – | Causes of death
  talk 11:00-11:45: – | Verbal autopsy in practice
    Tsion Bekele <Ethiopian Public Health Institute>
  talk 11:45-12:30: – | Garbage codes and how to spot them
    Rahul Mehta <WHO>
  discussion 12:30-13:00: – | Q&A
break 13:00-14:00: – | Lunch
block: – | Country action plans
  discussion 14:00-15:30: – | Group work by country
  discussion 15:30-16:30: – | Reporting back
    moderator Grace Wanjiru
talk 16:30-16:45: – | Evaluation and close
left out Addis Ababa`,
  },
  {
    name: 'spreadsheet in French, start / end columns, university doctoral day',
    text: `Journée des doctorants du LISST\t\t\t\t\t
28/05/2026\t\t\t\t\tsalle D29, Maison de la recherche
\t\t\t\t\t
Début\tFin\tAxe\tTitre\tIntervenant\tLabo
09:00\t09:20\t\tAccueil\t\t
09:20\t09:45\tTravail et mobilités\tLes saisonniers de la cueillette en Ariège\tMathilde Arnal\tLISST
09:45\t10:10\tTravail et mobilités\tCovoiturer pour aller à l'usine\tKevin Dos Santos\tLISST
10:10\t10:35\tTravail et mobilités\tLes infirmières libérales et leurs tournées\tAïcha Benali\tCERTOP
10:35\t10:55\t\tPause\t\t
10:55\t11:20\tPatrimoines\tRestaurer un pigeonnier : pour qui ?\tAntoine Delmas\tLISST
11:20\t11:45\tPatrimoines\tLes fêtes votives après le covid\tNoémie Carrère\tFRAMESPA
11:45\t12:15\t\tDiscussion générale\t\t
12:15\t13:45\t\tBuffet\t\t
13:45\t15:15\t\tAtelier : publier un article issu de sa thèse\tFlorence Guibert\trédactrice en chef, Sud-Ouest européen
15:15\t16:00\t\tÉlection des représentants`,
    says: `2026-05-28
title Journée des doctorants du LISST | –
talk 09:00-09:20: Accueil | –
block: Travail et mobilités | –
  talk 09:20-09:45: Les saisonniers de la cueillette en Ariège | –
    Mathilde Arnal <LISST>
  talk 09:45-10:10: Covoiturer pour aller à l'usine | –
    Kevin Dos Santos <LISST>
  talk 10:10-10:35: Les infirmières libérales et leurs tournées | –
    Aïcha Benali <CERTOP>
break 10:35-10:55: Pause | –
block: Patrimoines | –
  talk 10:55-11:20: Restaurer un pigeonnier : pour qui ? | –
    Antoine Delmas <LISST>
  talk 11:20-11:45: Les fêtes votives après le covid | –
    Noémie Carrère <FRAMESPA>
discussion 11:45-12:15: Discussion générale | –
break 12:15-13:45: Buffet | –
talk 13:45-15:15: Atelier : publier un article issu de sa thèse | –
  Florence Guibert <rédactrice en chef, Sud-Ouest européen>
talk 15:15-16:00: Élection des représentants | –
left out salle D29, Maison de la recherche`,
  },
  {
    name: 'spreadsheet in English, professional association, am/pm and minutes',
    text: `Archives & Records Association Ireland: Autumn Meeting\t\t\t\t
Thu 15 Oct 2026\tPearse St Library, Dublin\t\t\t
Time\tMins\tSession\tSpeaker(s)\tOrganisation
10:00 AM\t15\tWelcome and housekeeping\tDeirdre Lacey\tChair
10:15 AM\t30\tEmails as records: five years of mistakes\tConor Brady\tDublin City Council
10:45 AM\t30\tAppraisal when nobody has time\tSinead Molloy\tHSE
11:15 AM\t20\tTea & scones\t\t
11:35 AM\t40\tDigitising the Land Commission\tOwen Fitzgerald, Ruth Kinsella\tNational Archives
12:15 PM\t30\tQ&A\t\t
12:45 PM\t75\tLunch\t\t
2:00 PM\t60\tWorkshop: writing a retention schedule\tDeirdre Lacey\t
3:00 PM\t30\tFeedback from groups\t\t
3:30 PM\t30\tAGM`,
    says: `2026-10-15
title – | Archives & Records Association Ireland: Autumn Meeting
talk 10:00 (15): – | Welcome and housekeeping
  Deirdre Lacey <Chair>
talk 10:15 (30): – | Emails as records: five years of mistakes
  Conor Brady <Dublin City Council>
talk 10:45 (30): – | Appraisal when nobody has time
  Sinead Molloy <HSE>
break 11:15 (20): – | Tea & scones
talk 11:35 (40): – | Digitising the Land Commission
  Owen Fitzgerald <National Archives>
  Ruth Kinsella <National Archives>
discussion 12:15 (30): – | Q&A
break 12:45 (75): – | Lunch
talk 14:00 (60): – | Workshop: writing a retention schedule
  Deirdre Lacey
discussion 15:00 (30): – | Feedback from groups
talk 15:30 (30): – | AGM
left out Pearse St Library, Dublin`,
  },
  {
    name: 'spreadsheet, French and English title columns, pan-African health institute',
    text: `Atelier régional sur la résistance aux antimicrobiens\t\tRegional Workshop on Antimicrobial Resistance\t\t
Bamako, 18 août 2026\t\tBamako, 18 August 2026\t\t
\t\t\t\t
Heure/Time\tActivité\tActivity\tIntervenant/Speaker\tInstitution
08:30-09:00\tEnregistrement des participants\tRegistration\t\t
09:00-09:30\tCérémonie d'ouverture\tOpening ceremony\tPr Moussa DIARRA\tINSP Mali
09:30-10:15\tSurveillance : où en sommes-nous ?\tSurveillance: where do we stand?\tDr Folake ADEYEMI\tAfrica CDC
10:15-10:45\tPause-café et photo de groupe\tCoffee break and group photo\t\t
10:45-11:30\tLes antibiotiques dans la filière avicole\tAntibiotics in the poultry sector\tDr Awa NDIAYE\tInstitut Pasteur de Dakar
11:30-12:15\tLaboratoires de référence : étude de cas\tReference laboratories: a case study\tDr Peter KAMAU\tKEMRI
12:15-13:30\tDéjeuner\tLunch\t\t
13:30-15:00\tTravaux de groupes\tGroup work\t\t
15:00-16:00\tRestitution en plénière\tReporting back in plenary\tDr Folake ADEYEMI\t
16:00-16:15\tClôture\tClosing\tPr Moussa DIARRA`,
    says: `2026-08-18
title Atelier régional sur la résistance aux antimicrobiens | Regional Workshop on Antimicrobial Resistance
talk 08:30-09:00: Enregistrement des participants | Registration
talk 09:00-09:30: Cérémonie d'ouverture | Opening ceremony
  Moussa Diarra <INSP Mali>
talk 09:30-10:15: Surveillance : où en sommes-nous ? | Surveillance: where do we stand?
  Folake Adeyemi <Africa CDC>
break 10:15-10:45: Pause-café et photo de groupe | Coffee break and group photo
talk 10:45-11:30: Les antibiotiques dans la filière avicole | Antibiotics in the poultry sector
  Awa Ndiaye <Institut Pasteur de Dakar>
talk 11:30-12:15: Laboratoires de référence : étude de cas | Reference laboratories: a case study
  Peter Kamau <KEMRI>
break 12:15-13:30: Déjeuner | Lunch
discussion 13:30-15:00: Travaux de groupes | Group work
discussion 15:00-16:00: Restitution en plénière | Reporting back in plenary
  Folake Adeyemi
talk 16:00-16:15: Clôture | Closing
  Moussa Diarra
left out Bamako
left out Bamako`,
  },
  {
    name: 'spreadsheet, titles with slashes, some in one language only, Brussels network, two days',
    text: `Rencontres du livre de jeunesse / Children's Book Encounters\t\t\t
Bruxelles, 1-2/12/2026\t\t\t
Date\tHeure\tTitre / Title\tQui / Who
01/12/2026\t10:00\tOuverture / Opening\tVéronique Lambert (Bibliothèque royale)
01/12/2026\t10:20\tTraduire l'album sans toucher l'image / Translating picture books without touching the picture\tSarah Whitlock (Seven Stories)
01/12/2026\t11:00\tLes éditeurs flamands et le marché français\tKoen Peeters (Flanders Literature)
01/12/2026\t11:40\tPause café / Coffee break\t
01/12/2026\t12:00\tDébat : Qui lit encore à voix haute ? / Debate: Who still reads aloud?\tSarah Whitlock, Benoît Collard (école communale de Namur)
01/12/2026\t13:00\tLunch libre / Free lunch\t
02/12/2026\t09:30\tSensitivity readers: a practitioner's view\tAmara Johnson (freelance editor)
02/12/2026\t10:15\tLire en prison, lire aux enfants / Reading in prison, reading to children\tMarie-Paule Henrard (ASBL Relais)
02/12/2026\t11:00\tPause café / Coffee break\t
02/12/2026\t11:20\tAtelier d'illustration / Illustration workshop\tThomas Verhoeven (illustrateur)
02/12/2026\t12:30\tVerre de clôture / Closing drinks`,
    says: `2026-12-01
title Rencontres du livre de jeunesse | Children's Book Encounters
talk 10:00: Ouverture | Opening
  Véronique Lambert <Bibliothèque royale>
talk 10:20: Traduire l'album sans toucher l'image | Translating picture books without touching the picture
  Sarah Whitlock <Seven Stories>
talk 11:00: Les éditeurs flamands et le marché français | –
  Koen Peeters <Flanders Literature>
break 11:40: Pause café | Coffee break
discussion 12:00: Débat : Qui lit encore à voix haute ? | Debate: Who still reads aloud?
  Sarah Whitlock
  Benoît Collard <école communale de Namur>
break 13:00: Lunch libre | Free lunch
talk 2026-12-02 09:30: – | Sensitivity readers: a practitioner's view
  Amara Johnson <freelance editor>
talk 2026-12-02 10:15: Lire en prison, lire aux enfants | Reading in prison, reading to children
  Marie-Paule Henrard <ASBL Relais>
break 2026-12-02 11:00: Pause café | Coffee break
talk 2026-12-02 11:20: Atelier d'illustration | Illustration workshop
  Thomas Verhoeven <illustrateur>
break 2026-12-02 12:30: Verre de clôture | Closing drinks
left out Bruxelles`,
  },
  {
    name: 'mail in French, laboratory seminar',
    text: `De : Solène Guérin
À : liste-medievistes
Objet : programme du 23

Chères et chers collègues,

Voici enfin le programme de notre journée « Lire les cartulaires autrement », qui aura lieu le vendredi 23 janvier 2026, salle Crozet.

9h30 : Introduction (Solène Guérin, CESCM)
9h45 : Guillaume Bouchet (Université de Poitiers), « Le cartulaire de Nouaillé et ses blancs »
10h30 : Lucia Ferretti (École nationale des chartes), « Encoder les listes de témoins »
11h15 : pause café
11h30 : Étienne Vasseur (IRHT), « Des faux très utiles »
12h15 : déjeuner (cantine du campus)
14h : Atelier de lecture : trois chartes inédites (Guillaume Bouchet)
15h30-16h30 : discussion et calendrier 2026

Pour le déjeuner, merci de me dire avant lundi si vous restez.

Bien à vous,
Solène`,
    says: `2026-01-23
title Lire les cartulaires autrement | –
talk 09:30: Introduction | –
  Solène Guérin <CESCM>
talk 09:45: Le cartulaire de Nouaillé et ses blancs | –
  Guillaume Bouchet <Université de Poitiers>
talk 10:30: Encoder les listes de témoins | –
  Lucia Ferretti <École nationale des chartes>
break 11:15: pause café | –
talk 11:30: Des faux très utiles | –
  Étienne Vasseur <IRHT>
break 12:15: déjeuner (cantine du campus) | –
talk 14:00: Atelier de lecture : trois chartes inédites | –
  Guillaume Bouchet
discussion 15:30-16:30: discussion et calendrier 2026 | –
left out De : Solène Guérin
left out À : liste-medievistes
left out Objet : programme du 23
left out Chères et chers collègues,
left out salle Crozet
left out Pour le déjeuner, merci de me dire avant lundi si vous restez.
left out Bien à vous,
left out Solène`,
  },
  {
    name: 'mail in English, city council and university, bullets',
    text: `Subject: RE: Heat workshop - final programme

Hi all,

Thanks for your patience, final running order below. Same room as last time.

Heat and the City: Learning from Last Summer
Thursday 30 April 2026, 1pm - 5pm
Town Hall, Committee Room 2

- 13:00 Sandwich lunch
- 13:30 Welcome - Cllr Janet Moss
- 13:40 What the A&E data tell us - Dr Imran Siddiqui, Sheffield Teaching Hospitals
- 14:05 Trees, shade and bus stops - Hannah Lowe, University of Sheffield
- 14:30 Cool spaces pilot: what worked and what didn't - Dave Hargreaves, Sheffield City Council
- 14:55 Q&A
- 15:15 Coffee
- 15:30 Small groups: what do we do differently in 2026?
- 16:20 Reporting back
- 16:50 Next steps - Hannah Lowe
- 17:00 Close

Speakers, please send slides to Dave by Tuesday pm.

Thanks
Hannah

--
Dr Hannah Lowe
Dept of Landscape Architecture | 0114 496 0000`,
    says: `2026-04-30 13:00-17:00
title – | Heat and the City: Learning from Last Summer
break 13:00: – | Sandwich lunch
talk 13:30: – | Welcome
  Janet Moss
talk 13:40: – | What the A&E data tell us
  Imran Siddiqui <Sheffield Teaching Hospitals>
talk 14:05: – | Trees, shade and bus stops
  Hannah Lowe <University of Sheffield>
talk 14:30: – | Cool spaces pilot: what worked and what didn't
  Dave Hargreaves <Sheffield City Council>
discussion 14:55: – | Q&A
break 15:15: – | Coffee
discussion 15:30: – | Small groups: what do we do differently in 2026?
discussion 16:20: – | Reporting back
talk 16:50-17:00: – | Next steps
  Hannah Lowe
left out Subject: RE: Heat workshop - final programme
left out Hi all,
left out Thanks for your patience, final running order below. Same room as last time.
left out Town Hall, Committee Room 2
left out Speakers, please send slides to Dave by Tuesday pm.
left out Thanks
left out Hannah
left out Dr Hannah Lowe
left out Dept of Landscape Architecture | 0114 496 0000`,
  },
  {
    name: 'mail, French programme and then the same in English',
    text: `(English below)

Bonjour à toutes et à tous,

J'ai le plaisir de vous transmettre le programme de notre matinée.

Musées et restitutions : le temps des provenances
Mercredi 17 juin 2026

9h30-9h45  Mots d'accueil
Fabienne Leroux, musée d'Angoulême

9h45-10h30  Trois tambours et un registre
Serge Mbarga, université de Yaoundé I

10h30-11h15  Les marchands de Hambourg
Ulrike Stein, MARKK

11h15-11h30  Pause

11h30-12h30  Table ronde : Publier les inventaires
Modération : Fabienne Leroux
Avec Serge Mbarga et Ulrike Stein

*****

Dear all,

Please find below the programme of our morning.

Museums and Restitution: Time for Provenance
Wednesday 17 June 2026

9.30-9.45  Welcome
Fabienne Leroux, musée d'Angoulême

9.45-10.30  Three drums and a ledger
Serge Mbarga, université de Yaoundé I

10.30-11.15  The Hamburg dealers
Ulrike Stein, MARKK

11.15-11.30  Break

11.30-12.30  Round table: Publishing inventories
Moderator: Fabienne Leroux
With Serge Mbarga and Ulrike Stein

Bien cordialement / Best wishes,
Fabienne`,
    says: `2026-06-17
title Musées et restitutions : le temps des provenances | Museums and Restitution: Time for Provenance
talk 09:30-09:45: Mots d'accueil | Welcome
  Fabienne Leroux <musée d'Angoulême>
talk 09:45-10:30: Trois tambours et un registre | Three drums and a ledger
  Serge Mbarga <université de Yaoundé I>
talk 10:30-11:15: Les marchands de Hambourg | The Hamburg dealers
  Ulrike Stein <MARKK>
break 11:15-11:30: Pause | Break
discussion 11:30-12:30: Table ronde : Publier les inventaires | Round table: Publishing inventories
  moderator Fabienne Leroux
  Serge Mbarga
  Ulrike Stein
left out Bonjour à toutes et à tous,
left out J'ai le plaisir de vous transmettre le programme de notre matinée.
left out Dear all,
left out Please find below the programme of our morning.
left out Bien cordialement / Best wishes,
left out Fabienne`,
  },
  {
    name: 'mail in French, professional association, sessions, tbc',
    text: `Bonjour,

Comme promis, le programme (presque) définitif pour mise en ligne. Il manque encore un nom, je te l'envoie dès que possible.

LES BIBLIOTHÈQUES FACE AUX INONDATIONS
Vendredi 11 septembre 2026 – 9h à 16h30
Nancy, médiathèque Manufacture

9h00  Accueil des participants

MATINÉE – PRÉVENIR (9h30-12h00)
Modératrice : Pascale Noël, ABF Lorraine
9h30  Cartographier le risque, étage par étage
      Rémi Schmitt, BNU Strasbourg
10h15  Le plan de sauvegarde des biens culturels
      Aurore Lenoir, DRAC Grand Est
11h00  Pause
11h15  Assurer ses collections
      (intervenant à confirmer)

12h00  Déjeuner sur place

APRÈS-MIDI – RÉAGIR (13h30-16h00)
Modérateur : Didier Humbert, médiathèque d'Épinal
13h30  Exercice : évacuer 200 volumes
      Aurore Lenoir
15h00  Retour d'expérience et questions

16h00  Conclusion
      Pascale Noël
16h30  Fin

Merci d'avance pour la mise en ligne !
Pascale`,
    says: `2026-09-11 09:00-16:30
title LES BIBLIOTHÈQUES FACE AUX INONDATIONS | –
talk 09:00: Accueil des participants | –
block 09:30-12:00: PRÉVENIR | –
  moderator Pascale Noël <ABF Lorraine>
  talk 09:30: Cartographier le risque, étage par étage | –
    Rémi Schmitt <BNU Strasbourg>
  talk 10:15: Le plan de sauvegarde des biens culturels | –
    Aurore Lenoir <DRAC Grand Est>
  break 11:00: Pause | –
  talk 11:15: Assurer ses collections | –
break 12:00: Déjeuner sur place | –
block 13:30-16:00: RÉAGIR | –
  moderator Didier Humbert <médiathèque d'Épinal>
  talk 13:30: Exercice : évacuer 200 volumes | –
    Aurore Lenoir
  discussion 15:00: Retour d'expérience et questions | –
talk 16:00-16:30: Conclusion | –
  Pascale Noël
left out Bonjour,
left out Comme promis, le programme (presque) définitif pour mise en ligne. Il manque encore un nom, je te l'envoie dès que possible.
left out Nancy, médiathèque Manufacture
left out Merci d'avance pour la mise en ligne !
left out Pascale`,
  },
  {
    name: 'PDF leaflet in French copied as text, broken lines, committee',
    text: `JOURNÉE D'ÉTUDE
Le sel et la mer
Techniques, paysages et sociétés
des marais salants
5 novembre 2026
La Rochelle, Maison de la Charente-Maritime

Longtemps étudiés par les seuls géographes, les marais
salants attirent aujourd'hui archéologues, écologues et
historiens. Cette journée d'étude voudrait confronter leurs
méthodes, de l'Atlantique à l'Adriatique.

9h00 Accueil des participants
9h15 Ouverture
Gildas ROUXEL (LIENSs, La Rochelle Université)

Fouiller le sel
Présidence : Catherine PINEAU (Inrap)
9h30 Loïc MÉNARD (CReAAH)
Les fours à augets de la baie de Bourgneuf
10h00 Brigitte CHARRON (Université Bordeaux
Montaigne)
Dater un marais : l'apport de la luminescence
10h30 Discussion
10h45 Pause

Vivre du sel
Présidence : Gildas ROUXEL
11h00 Pierre-Yves HAMON (Université de Nantes)
Paludiers et douaniers au XVIIIe siècle
11h30 Mateja KOVAČ (Université du Littoral, Koper)
Piran, du monopole au parc naturel
12h00 Discussion
12h15 Déjeuner
14h00-17h00 Visite des marais de Loix (départ en car)

Comité scientifique
Catherine Pineau (Inrap), Gildas Rouxel (LIENSs),
Loïc Ménard (CReAAH)

Entrée libre – contact : lienss-colloques@univ-exemple.fr
1/1`,
    says: `2026-11-05
title Le sel et la mer | –
subtitle Techniques, paysages et sociétés des marais salants | –
abstract Longtemps étudiés par les seuls géographes, les marais salants attirent aujourd'hui archéologues, écologues et historiens. Cette journée d'étude voudrait confronter leurs méthodes, de l'Atlantique à l'Adriatique. | –
talk 09:00: Accueil des participants | –
talk 09:15: Ouverture | –
  Gildas Rouxel <LIENSs, La Rochelle Université>
block: Fouiller le sel | –
  moderator Catherine Pineau <Inrap>
  talk 09:30: Les fours à augets de la baie de Bourgneuf | –
    Loïc Ménard <CReAAH>
  talk 10:00: Dater un marais : l'apport de la luminescence | –
    Brigitte Charron <Université Bordeaux Montaigne>
  discussion 10:30: Discussion | –
break 10:45: Pause | –
block: Vivre du sel | –
  moderator Gildas Rouxel
  talk 11:00: Paludiers et douaniers au XVIIIe siècle | –
    Pierre-Yves Hamon <Université de Nantes>
  talk 11:30: Piran, du monopole au parc naturel | –
    Mateja Kovač <Université du Littoral, Koper>
  discussion 12:00: Discussion | –
break 12:15: Déjeuner | –
talk 14:00-17:00: Visite des marais de Loix (départ en car) | –
committee
  Catherine Pineau <Inrap>
  Gildas Rouxel <LIENSs>
  Loïc Ménard <CReAAH>
left out JOURNÉE D'ÉTUDE
left out La Rochelle, Maison de la Charente-Maritime
left out Entrée libre – contact : lienss-colloques@univ-exemple.fr
left out 1/1`,
  },
  {
    name: 'PDF programme in English copied as text, hospital symposium',
    text: `Sleep after Stroke: 5th Nordic Symposium
Oslo, Friday 6 March 2026
PROGRAMME
08:30–09:00 Registration
09:00–09:10 Opening
Ingrid Solberg, Oslo University Hospital
09:10–10:50 Session I – Mechanisms
Chair: Mikael Strand, Karolinska Institutet
09:10–09:40 Sleep apnoea and infarct growth
Johanna Virtanen, Helsinki University Hospital
09:40–10:10 Spindles as a marker of recovery
Anders Friis, Rigshospitalet
10:10–10:40 The glymphatic question, revisited
Ólafur Jónsson, Landspitali
10:40–10:50 Questions
10:50–11:20 Coffee and posters
11:20–12:30 Session II – On the ward
Chair: Ingrid Solberg, Oslo University Hospital
11:20–11:55 Night-time noise: an audit
Kari Nilsen, St. Olavs Hospital
11:55–12:30 Can we stop waking patients at six?
Emma Lindqvist and Per Holm, Sahlgrenska
12:30–13:30 Lunch
13:30–14:30 Panel: CPAP in the acute phase – for or against?
Moderator: Mikael Strand
Panellists: Johanna Virtanen, Anders Friis
14:30–14:45 Poster prize and closing
Ingrid Solberg
Supported by an unrestricted grant. No fee for members.
Page 1 of 1`,
    says: `2026-03-06
title – | Sleep after Stroke: 5th Nordic Symposium
talk 08:30-09:00: – | Registration
talk 09:00-09:10: – | Opening
  Ingrid Solberg <Oslo University Hospital>
block 09:10-10:50: – | Mechanisms
  moderator Mikael Strand <Karolinska Institutet>
  talk 09:10-09:40: – | Sleep apnoea and infarct growth
    Johanna Virtanen <Helsinki University Hospital>
  talk 09:40-10:10: – | Spindles as a marker of recovery
    Anders Friis <Rigshospitalet>
  talk 10:10-10:40: – | The glymphatic question, revisited
    Ólafur Jónsson <Landspitali>
  discussion 10:40-10:50: – | Questions
break 10:50-11:20: – | Coffee and posters
block 11:20-12:30: – | On the ward
  moderator Ingrid Solberg <Oslo University Hospital>
  talk 11:20-11:55: – | Night-time noise: an audit
    Kari Nilsen <St. Olavs Hospital>
  talk 11:55-12:30: – | Can we stop waking patients at six?
    Emma Lindqvist <Sahlgrenska>
    Per Holm <Sahlgrenska>
break 12:30-13:30: – | Lunch
discussion 13:30-14:30: – | Panel: CPAP in the acute phase – for or against?
  moderator Mikael Strand
  Johanna Virtanen
  Anders Friis
talk 14:30-14:45: – | Poster prize and closing
  Ingrid Solberg
left out Supported by an unrestricted grant. No fee for members.
left out Page 1 of 1`,
  },
  {
    name: 'PDF bilingual copied as text, English line under each French line, Luxembourg workshop',
    text: `Atelier n° 4 / Workshop no. 4
Parler plusieurs langues au tribunal
Speaking Several Languages in Court
26 février 2026 / 26 February 2026
Belval, Maison du Savoir, 3.370
Organisation : Nathalie Weber (Université du Luxembourg)

14:00 Bienvenue
Welcome
Nathalie Weber

14:10 L'interprète invisible
The invisible interpreter
Helen Carver (University of Surrey)

14:50 Traduire les arrêts de la Cour
Translating the Court's judgments
Paolo Marini (Cour de justice de l'Union européenne)

15:30 Pause café
Coffee break

15:50 Le luxembourgeois au prétoire
Luxembourgish in the courtroom
Marc Thill (avocat à la Cour)

16:30-17:30 Discussion générale
General discussion
Modération / Moderator: Nathalie Weber`,
    says: `2026-02-26
number 4
title Parler plusieurs langues au tribunal | Speaking Several Languages in Court
moderator Nathalie Weber <Université du Luxembourg>
talk 14:00: Bienvenue | Welcome
  Nathalie Weber
talk 14:10: L'interprète invisible | The invisible interpreter
  Helen Carver <University of Surrey>
talk 14:50: Traduire les arrêts de la Cour | Translating the Court's judgments
  Paolo Marini <Cour de justice de l'Union européenne>
break 15:30: Pause café | Coffee break
talk 15:50: Le luxembourgeois au prétoire | Luxembourgish in the courtroom
  Marc Thill <avocat à la Cour>
discussion 16:30-17:30: Discussion générale | General discussion
  moderator Nathalie Weber
left out Belval, Maison du Savoir, 3.370`,
  },
  {
    name: 'Sheet without heads: lengths in minutes and hours',
    text: `Journée eau et santé
Mardi 3 mars 2026
Genève, Maison de la Paix

9h\t20'\tAccueil\t
9h20\t1h\tLes nappes face à la sécheresse\tAnne Dupont (BRGM)
10h20\t45 mn\tMesurer les nitrates\tPaul Martin, Inrae
11h05\t15'\tPause\t
11h20\t1h15\tTable ronde\tClaire Petit et Marc Vidal, Agence de l'eau Rhin-Meuse`,
    says: `2026-03-03
title Journée eau et santé | –
talk 09:00 (20): Accueil | –
talk 09:20 (60): Les nappes face à la sécheresse | –
  Anne Dupont <BRGM>
talk 10:20 (45): Mesurer les nitrates | –
  Paul Martin <Inrae>
break 11:05 (15): Pause | –
discussion 11:20 (75): Table ronde | –
  Claire Petit <Agence de l'eau Rhin-Meuse>
  Marc Vidal <Agence de l'eau Rhin-Meuse>
left out Genève, Maison de la Paix`,
  },
  {
    name: 'Sheet with a column of days that say no year, French',
    text: `Rencontres du réseau Archipel
Brest, les 1er et 2 décembre 2026

Jour\tHeure\tTitre\tIntervenant
1 déc.\t14:00\tOuverture\tAnne Dupont (UBO)
1 déc.\t14:30\tLes îles et leurs écoles\tPaul Martin (CNRS)
1 déc.\t19:30\tDîner du réseau\t
2 déc.\t09:00\tNaviguer à la carte\tJulie Bernard (Ifremer)
2 déc.\t10:00\tRetours d'expériences et débat\t
2 déc.\t11:00\tClôture`,
    says: `2026-12-01
title Rencontres du réseau Archipel | –
talk 14:00: Ouverture | –
  Anne Dupont <UBO>
talk 14:30: Les îles et leurs écoles | –
  Paul Martin <CNRS>
break 19:30: Dîner du réseau | –
talk 2026-12-02 09:00: Naviguer à la carte | –
  Julie Bernard <Ifremer>
discussion 2026-12-02 10:00: Retours d'expériences et débat | –
talk 2026-12-02 11:00: Clôture | –
left out Brest`,
  },
  {
    name: 'Sheet with days in figures across two months',
    text: `Autumn School on Coastal Data
Bergen, 30 November – 1 December 2026

Date\tTime\tSession\tSpeaker
30/11\t09:00\tWelcome\tAnna Miller (NORCE)
30/11\t09:30\tTide gauges since 1900\tJohn Collins (UiB)
30/11\t19:00\tConsortium dinner\t
01/12\t09:00\tSmall groups: draft the call\t
01/12\t11:00\tWrap-up\tAnna Miller`,
    says: `2026-11-30
title – | Autumn School on Coastal Data
talk 09:00: – | Welcome
  Anna Miller <NORCE>
talk 09:30: – | Tide gauges since 1900
  John Collins <UiB>
break 19:00: – | Consortium dinner
discussion 2026-12-01 09:00: – | Small groups: draft the call
talk 2026-12-01 11:00: – | Wrap-up
  Anna Miller
left out Bergen`,
  },
  {
    name: 'Sheet with two columns of activities, French and English',
    text: `Langues et territoires / Languages and Territories
6 octobre 2026 / October 6, 2026

Heure / Time\tActivités\tActivities\tPanélistes / Panellists
9:00 – 9:30\tInscription\tRegistration\t
9:30 – 10:00\tMot de bienvenue\tWelcome remarks\tLouise Tremblay, Statistique Canada
10:00 – 10:45\tLe recensement et ses mots\tThe census and its words\tJean-Guy Pelletier, Université Laval
10:45 – 11:00\tPause santé\tHealth break\t
11:00 – 12:00\tDiscussion : que faire ensuite ?\tDiscussion: what next?`,
    says: `2026-10-06
title Langues et territoires | Languages and Territories
talk 09:00-09:30: Inscription | Registration
talk 09:30-10:00: Mot de bienvenue | Welcome remarks
  Louise Tremblay <Statistique Canada>
talk 10:00-10:45: Le recensement et ses mots | The census and its words
  Jean-Guy Pelletier <Université Laval>
break 10:45-11:00: Pause santé | Health break
discussion 11:00-12:00: Discussion : que faire ensuite ? | Discussion: what next?`,
  },
  {
    name: 'Days in rows with an aside in brackets, French',
    text: `Assemblée du projet TERROIR
Lyon, 9-10 juin 2026

Jour 1 – mardi 9 juin 2026 (partenaires seulement)
9h00\tAccueil\t
9h30\tBilan des lots\tAnne Dupont (Inrae)
12h30\tRepas d'équipe\t
19h30\tDîner du projet (restaurant Le Quai)\t
Jour 2 – mercredi 10 juin 2026 (ouvert à tous)
9h00\tLes sols vivants\tPaul Martin (CNRS)
10h00\tPause\t
10h30\tÉchanges avec la salle\t
12h00\tBuffet et départ`,
    says: `2026-06-09
title Assemblée du projet TERROIR | –
talk 09:00: Accueil | –
talk 09:30: Bilan des lots | –
  Anne Dupont <Inrae>
break 12:30: Repas d'équipe | –
break 19:30: Dîner du projet (restaurant Le Quai) | –
talk 2026-06-10 09:00: Les sols vivants | –
  Paul Martin <CNRS>
break 2026-06-10 10:00: Pause | –
discussion 2026-06-10 10:30: Échanges avec la salle | –
break 2026-06-10 12:00: Buffet et départ | –
left out Lyon`,
  },
  {
    name: 'Study day in lines whose last session ends with lunch and a tour',
    text: `Study day: Paper and Ink
Thursday 14 May 2026
London, Senate House

Session 1: Making (Chair: Peter Hallam, University of Lincoln)
10:00 Rags and pulp – Rosalind Okafor, Leeds Museums
10:30 Gall and iron – Tom Sutcliffe, British Library
11:00 Coffee

Session 2: Keeping
11:30 Freeze drying – Marta Nowicka, British Library
12:00 Questions
12:30 Lunch
13:30 Tour of the conservation studio
15:00 Close`,
    says: `2026-05-14
title – | Study day: Paper and Ink
block: – | Making
  moderator Peter Hallam <University of Lincoln>
  talk 10:00: – | Rags and pulp
    Rosalind Okafor <Leeds Museums>
  talk 10:30: – | Gall and iron
    Tom Sutcliffe <British Library>
break 11:00: – | Coffee
block: – | Keeping
  talk 11:30: – | Freeze drying
    Marta Nowicka <British Library>
  discussion 12:00: – | Questions
break 12:30: – | Lunch
talk 13:30-15:00: – | Tour of the conservation studio
left out London, Senate House`,
  },
  {
    name: 'Sheet of a doctoral day with a column of themes',
    text: `Journée doctorale
28/05/2026

Début\tFin\tThématique\tTitre\tDoctorant
09:00\t09:20\t\tAccueil\t
09:20\t09:45\tTravail\tLes saisonniers en Ariège\tMathilde Arnal
09:45\t10:10\tTravail\tCovoiturer pour aller à l'usine\tKevin Dos Santos
10:10\t10:30\t\tPause\t
10:30\t11:00\tPatrimoines\tRestaurer un pigeonnier\tAntoine Delmas
11:00\t11:30\tPatrimoines\tLes fêtes votives\tNoémie Carrère
11:30\t12:00\t\tDiscussion`,
    says: `2026-05-28
title Journée doctorale | –
talk 09:00-09:20: Accueil | –
block: Travail | –
  talk 09:20-09:45: Les saisonniers en Ariège | –
    Mathilde Arnal
  talk 09:45-10:10: Covoiturer pour aller à l'usine | –
    Kevin Dos Santos
break 10:10-10:30: Pause | –
block: Patrimoines | –
  talk 10:30-11:00: Restaurer un pigeonnier | –
    Antoine Delmas
  talk 11:00-11:30: Les fêtes votives | –
    Noémie Carrère
discussion 11:30-12:00: Discussion | –`,
  },
  {
    name: 'Two languages beside each other on two days, breaks in both',
    text: `Rencontres BD / Comics Encounters
Angoulême, les 3, 4 et 5 février 2027

3 février 2027
10:00 Ouverture / Opening – Julie Bernard (CIBDI)
10:30 Dessiner sans couleur / Drawing without colour – Paul Martin (EESI)
11:15 Repas libre / Lunch on your own
12:30 Buvette / Drinks
14:00 Débat : qui lit encore des fanzines au lycée aujourd'hui ? / Debate: who still reads fanzines at school today?

4 février 2027
10:00 Atelier de gravure / Engraving workshop – Marie Leroy (atelier du Port)
11:00 Verre de l'amitié / Farewell drinks`,
    says: `2027-02-03
title Rencontres BD | Comics Encounters
talk 10:00: Ouverture | Opening
  Julie Bernard <CIBDI>
talk 10:30: Dessiner sans couleur | Drawing without colour
  Paul Martin <EESI>
break 11:15: Repas libre | Lunch on your own
break 12:30: Buvette | Drinks
discussion 14:00: Débat : qui lit encore des fanzines au lycée aujourd'hui ? | Debate: who still reads fanzines at school today?
talk 2027-02-04 10:00: Atelier de gravure | Engraving workshop
  Marie Leroy <atelier du Port>
break 2027-02-04 11:00: Verre de l'amitié | Farewell drinks
left out Angoulême`,
  },
  {
    name: 'Mail of an association: halves of the day with a label',
    text: `Bonjour,

SOIGNER SANS FRONTIÈRES
Jeudi 12 mars 2026
Metz, Arsenal

9h00 Accueil
MATINÉE : ÉCOUTER
Modératrice : Claire Petit, ARS Lorraine
9h30 Le geste et la parole
Paul Martin, MSF Florence
10h15 Témoignages et questions
10h45 Pause

APRÈS-MIDI : AGIR
Modérateur : Marc Vidal, SNCF Alsace
14h00 Exercice à quatre mains
Julie Bernard, BNF Paris
15h00 Petits groupes : que ferons-nous demain ?
16h00 Fin`,
    says: `2026-03-12
title SOIGNER SANS FRONTIÈRES | –
talk 09:00: Accueil | –
block: ÉCOUTER | –
  moderator Claire Petit <ARS Lorraine>
  talk 09:30: Le geste et la parole | –
    Paul Martin <MSF Florence>
  discussion 10:15: Témoignages et questions | –
break 10:45: Pause | –
block: AGIR | –
  moderator Marc Vidal <SNCF Alsace>
  talk 14:00: Exercice à quatre mains | –
    Julie Bernard <BNF Paris>
  discussion 15:00-16:00: Petits groupes : que ferons-nous demain ? | –
left out Bonjour,
left out Metz, Arsenal`,
  },
  {
    name: 'Training in modules with a field visit',
    text: `Training on Health Data
21 July 2026
Addis Ababa, UNECA Conference Centre

Time\tTopic\tFacilitator
Module 1: Foundations
08:30 - 09:00\tOpening\tGrace Wanjiru, UNECA
09:00 - 10:00\tWhat we measure\tSamuel Mensah and Paul Martin, Ghana Statistical Service
10:00 - 10:30\tTea/coffee\t
Module 2: Practice
10:30 - 11:30\tTwo sources\tAnna Miller (WHO)
11:30 - 12:00\tQ&A\t
12:00 - 13:00\tLunch\t
13:00 - 15:00\tField visit to the civil registry\t
15:00 - 15:15\tClose`,
    says: `2026-07-21
title – | Training on Health Data
block: – | Foundations
  talk 08:30-09:00: – | Opening
    Grace Wanjiru <UNECA>
  talk 09:00-10:00: – | What we measure
    Samuel Mensah <Ghana Statistical Service>
    Paul Martin <Ghana Statistical Service>
break 10:00-10:30: – | Tea/coffee
block: – | Practice
  talk 10:30-11:30: – | Two sources
    Anna Miller <WHO>
  discussion 11:30-12:00: – | Q&A
break 12:00-13:00: – | Lunch
talk 13:00-15:00: – | Field visit to the civil registry
talk 15:00-15:15: – | Close
left out Addis Ababa, UNECA Conference Centre`,
  },
  {
    name: 'French programme, stars, and the same in English',
    text: `(English below)

Lire la carte
Mercredi 17 juin 2026

9h30 Mots d'accueil
Fabienne Leroux, IGN
9h45 Trois cartes et un registre
Serge Mbarga, université de Yaoundé I
10h30 Pause
10h45 Débat : publier les plans
Modération : Fabienne Leroux

* * *

* Reading the map
Wednesday 17 June 2026

9.30 Welcome
Fabienne Leroux, IGN
9.45 Three maps and a ledger
Serge Mbarga, université de Yaoundé I
10.30 Break
10.45 Debate: publishing plans
Moderator: Fabienne Leroux`,
    says: `2026-06-17
title Lire la carte | Reading the map
talk 09:30: Mots d'accueil | Welcome
  Fabienne Leroux <IGN>
talk 09:45: Trois cartes et un registre | Three maps and a ledger
  Serge Mbarga <université de Yaoundé I>
break 10:30: Pause | Break
discussion 10:45: Débat : publier les plans | Debate: publishing plans
  moderator Fabienne Leroux`,
  },
  {
    name: 'Colloquium whose last session goes on behind lunch',
    text: `Colloque Sel et sociétés
5 novembre 2026
Nantes, Château des ducs

Session 1 – Fouiller
9h00 Les fours à sel – Loïc Ménard (CReAAH)
9h30 Dater un marais – Brigitte Charron (Inrap)
10h00 Pause

Session 2 – Vivre
10h30 Paludiers et douaniers – Pierre Hamon (CNRS)
11h00 Piran – Mateja Kovac (Koper)
12h00 Déjeuner
14h00 Les sauniers de Guérande – Claire Petit (CNRS)
14h30 Les salines d'Arc – Marc Vidal (CNRS)
15h00 Conclusion`,
    says: `2026-11-05
title Colloque Sel et sociétés | –
block: Fouiller | –
  talk 09:00: Les fours à sel | –
    Loïc Ménard <CReAAH>
  talk 09:30: Dater un marais | –
    Brigitte Charron <Inrap>
break 10:00: Pause | –
block: Vivre | –
  talk 10:30: Paludiers et douaniers | –
    Pierre Hamon <CNRS>
  talk 11:00: Piran | –
    Mateja Kovac <Koper>
  break 12:00: Déjeuner | –
  talk 14:00: Les sauniers de Guérande | –
    Claire Petit <CNRS>
  talk 14:30: Les salines d'Arc | –
    Marc Vidal <CNRS>
talk 15:00: Conclusion | –
left out Nantes, Château des ducs`,
  },
  {
    name: 'Table of a word processor: people with bullets in cells',
    text: `Paper and Pixels
Thursday 14 May 2026

10:00\tRe-hanging the Chinese Room / • Ewan Drummond (National Trust for Scotland) / • Alice Penn (British Library)\t
10:30\tA database for fragments\t- Tom Sutcliffe (Whitworth) / - Rosalind Okafor (Leeds Museums)
11:00\tRigid gels on distemper [Marta Nowicka, freelance conservator]\t
11:30\tTea\t
12:00\tArsenic greens\tPriya Raman & Peter Hallam, Historic England`,
    says: `2026-05-14
title – | Paper and Pixels
talk 10:00: – | Re-hanging the Chinese Room
  Ewan Drummond <National Trust for Scotland>
  Alice Penn <British Library>
talk 10:30: – | A database for fragments
  Tom Sutcliffe <Whitworth>
  Rosalind Okafor <Leeds Museums>
talk 11:00: – | Rigid gels on distemper
  Marta Nowicka <freelance conservator>
break 11:30: – | Tea
talk 12:00: – | Arsenic greens
  Priya Raman <Historic England>
  Peter Hallam <Historic England>`,
  },
  {
    name: 'Sheet without heads: minutes as numbers',
    text: `Rencontre annuelle
3 mars 2026

09:00\t15\tAccueil\tAnne Dupont
09:15\t30\tLes nappes face à la sécheresse\tPaul Martin (CNRS)
09:45\t45\tTable ronde\tClaire Petit (Inrae)
10:30\t15\tPause\t
10:45\t30\tLes sols vivants\tMarc Vidal (BRGM)`,
    says: `2026-03-03
title Rencontre annuelle | –
talk 09:00 (15): Accueil | –
  Anne Dupont
talk 09:15 (30): Les nappes face à la sécheresse | –
  Paul Martin <CNRS>
discussion 09:45 (45): Table ronde | –
  Claire Petit <Inrae>
break 10:30 (15): Pause | –
talk 10:45 (30): Les sols vivants | –
  Marc Vidal <BRGM>`,
  },
  {
    name: 'Days in lines cut short, with a visit at the end',
    text: `Colloque Eaux vives
Grenoble, mardi 3 et mercredi 4 mars 2026

Mar. 3 mars
9h00 Accueil
9h30 Les torrents – Anne Dupont (CNRS)
12h30 Déjeuner au restaurant du campus
Mer. 4 mars
9h00 Les lacs – Paul Martin (Inrae)
10h00 Synthèse et échanges avec la salle
11h00 Visite du barrage`,
    says: `2026-03-03
title Colloque Eaux vives | –
talk 09:00: Accueil | –
talk 09:30: Les torrents | –
  Anne Dupont <CNRS>
break 12:30: Déjeuner au restaurant du campus | –
talk 2026-03-04 09:00: Les lacs | –
  Paul Martin <Inrae>
discussion 2026-03-04 10:00: Synthèse et échanges avec la salle | –
talk 2026-03-04 11:00: Visite du barrage | –`,
  },
  {
    name: 'Sheet with titles in English and French, days without a year',
    text: `Workshop on Ports / Atelier sur les ports
Le Havre, 4-5/03/2026

Date\tTime\tTitle / Titre\tSpeaker
4 March\t10:00\tWelcome / Bienvenue\tAnna Miller
4 March\t10:30\tDockers and data / Dockers et données\tJohn Collins (UCL)
4 March\t12:00\tFree lunch / Déjeuner libre\t
5 March\t09:00\tBoutique cargo\tMarie Leroy (EM Normandie)
5 March\t10:00\tClosing drinks / Verre de clôture`,
    says: `2026-03-04
title Atelier sur les ports | Workshop on Ports
talk 10:00: Bienvenue | Welcome
  Anna Miller
talk 10:30: Dockers et données | Dockers and data
  John Collins <UCL>
break 12:00: Déjeuner libre | Free lunch
talk 2026-03-05 09:00: Boutique cargo | –
  Marie Leroy <EM Normandie>
break 2026-03-05 10:00: Verre de clôture | Closing drinks`,
  },
  {
    name: 'Study day in sessions in capitals, with a workshop behind lunch',
    text: `Journée d'étude Archives orales
Vendredi 6 février 2026
Bordeaux, Archives métropolitaines

9h30 Accueil café
SESSION 1 : COLLECTER
10h00 Le micro et la table – Anne Dupont (AB Lorraine)
10h30 Enregistrer les ports – Paul Martin (CNRS)
11h00 Pause
SESSION 2 : TRANSMETTRE
11h15 Monter le son – Claire Petit (INA)
11h45 Échanges
12h15 Déjeuner libre
14h00 Atelier d'écoute : trois voix
16h00 Clôture`,
    says: `2026-02-06
title Journée d'étude Archives orales | –
break 09:30: Accueil café | –
block: COLLECTER | –
  talk 10:00: Le micro et la table | –
    Anne Dupont <AB Lorraine>
  talk 10:30: Enregistrer les ports | –
    Paul Martin <CNRS>
break 11:00: Pause | –
block: TRANSMETTRE | –
  talk 11:15: Monter le son | –
    Claire Petit <INA>
  discussion 11:45: Échanges | –
break 12:15: Déjeuner libre | –
talk 14:00: Atelier d'écoute : trois voix | –
talk 16:00: Clôture | –
left out Bordeaux, Archives métropolitaines`,
  },
]
