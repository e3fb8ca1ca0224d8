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
left out Date
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
break 13:00-14:00: – | Lunch
talk 14:00-15:00: – | Keynote: Who Counts? The Poor in the Parish Chest
  Margaret Osei-Bonsu <King’s College London>
discussion 15:00-15:45: – | Roundtable discussion
break 15:45: – | Close and drinks at the University Arms
  abstract – | Do let me know about any dietary requirements by the end of the week.
left out Dear all,
left out provided
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
talk 13:30: Exercice en groupes : une fuite de données | Group exercise: a data leak
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
break 12:30: pique-nique partagé | –
talk 14:00-16:00: visite du jardin de Kerinou | –
  Jo Abgrall
left out -------- Message transféré --------
left out Sujet : 	rencontre réseau jardins partagés - déroulé
left out Date : 	Tue, 10 Mar 2026 17:05:12 +0100
left out De : 	Solène Briand <s.briand@ville.example>
left out Pour : 	reseau-jardins@ville.example
left out bonjour,
left out a la Maison des associations (salle du haut) :
left out chacun apporte qqch
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
talk: Inscription souhaitée avant le 4/12. Traduction simultanée FR/NL. | –
left out Chers collègues,
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
left out Séminaire du réseau Bâti scolaire
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
break 12:00-13:00: Dîner | Lunch
discussion 13:00-14:30: Discussion en petits groupes : besoins en données | Breakout discussion: data needs
talk 14:30-15:00: Synthèse et prochaines étapes | Wrap-up and next steps
  Geneviève Tremblay
left out Gatineau (Québec)
left out non fourni
left out not provided`,
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
break 09:30: accueil, thé, café, gâteaux | –
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
left out apportez les vôtres !
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
left out Avec nos meilleures salutations / Kind regards`,
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
]
