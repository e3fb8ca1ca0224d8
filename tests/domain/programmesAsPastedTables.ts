import type { Sample } from './programmeOutline'

/** Programmes as organisers paste them: tables of word processors and sheets, web pages, lists and mails. */
export const programmesAsPastedTables: readonly Sample[] = [
  {
    name: 'Outlook mail: atelier interministériel, three-column table with header row (FR, ministry)',
    html: `<head></head><p>Bonjour à toutes et à tous,</p><p>&nbsp;</p><p>Vous trouverez ci-dessous le programme de l'atelier n° 4 du cycle « Achats publics responsables », qui se tiendra le mardi 3 février 2026 de 9h30 à 12h45 à Bercy (bâtiment Colbert, salle 4112) et en visio (lien Webex à suivre).</p><p>&nbsp;</p><p>Atelier n° 4 – Mesurer le coût du cycle de vie : méthodes et retours d'expérience</p><p>&nbsp;</p><table><tr><td><p>Horaire</p></td><td><p>Séquence</p></td><td><p>Intervenant(s)</p></td></tr><tr><td><p>9h30-9h40</p></td><td><p>Mot d'introduction</p></td><td><p>Marianne Kessler, sous-directrice des achats, DAE</p></td></tr><tr><td><p>9h40-10h10</p></td><td><p>Le coût du cycle de vie dans le code de la commande publique : rappels</p></td><td><p>Thomas Le Bihan (DAJ)</p></td></tr><tr><td><p>10h10-10h50</p></td><td><p>Retour d'expérience : les véhicules de service</p></td><td><p>Aurélie Fontan, cheffe du bureau des achats, préfecture de région Occitanie</p><p>David Mendy, SGAMI Sud</p></td></tr><tr><td><p>10h50-11h05</p></td><td><p>Pause</p></td><td><p>&nbsp;</p></td></tr><tr><td><p>11h05-12h00</p></td><td><p>Cas pratique en sous-groupes : construire une grille de notation</p></td><td><p>Animation : Julie Carpentier (DAE), Omar Traoré (DAE)</p></td></tr><tr><td><p>12h00-12h30</p></td><td><p>Échanges avec la salle</p></td><td><p>&nbsp;</p></td></tr><tr><td><p>12h30-12h45</p></td><td><p>Conclusion et suites</p></td><td><p>Marianne Kessler</p></td></tr></table><p>&nbsp;</p><p>Merci de me confirmer votre présence avant le 27 janvier (contrôle d'accès : pièce d'identité obligatoire).</p><p>&nbsp;</p><p>Bien cordialement,</p><p>Julie Carpentier</p><p>Chargée de mission achats responsables<br> Direction des achats de l'État – 01 44 97 00 00</p>`,
    says: `2026-02-03 09:30-12:45
number 4
title Mesurer le coût du cycle de vie : méthodes et retours d'expérience | –
talk 09:30-09:40: Mot d'introduction | –
  Marianne Kessler <sous-directrice des achats, DAE>
talk 09:40-10:10: Le coût du cycle de vie dans le code de la commande publique : rappels | –
  Thomas Le Bihan <DAJ>
talk 10:10-10:50: Retour d'expérience : les véhicules de service | –
  Aurélie Fontan <cheffe du bureau des achats, préfecture de région Occitanie>
  David Mendy <SGAMI Sud>
break 10:50-11:05: Pause | –
talk 11:05-12:00: Cas pratique en sous-groupes : construire une grille de notation | –
  moderator Julie Carpentier <DAE>
  moderator Omar Traoré <DAE>
discussion 12:00-12:30: Échanges avec la salle | –
talk 12:30-12:45: Conclusion et suites | –
  Marianne Kessler
left out Bonjour à toutes et à tous,
left out à Bercy (bâtiment Colbert, salle 4112) et en visio (lien Webex à suivre).
left out Vous trouverez ci-dessous le programme de l'atelier n° 4 du cycle « Achats publics responsables », qui se tiendra le mardi 3 février 2026 de 9h30 à 12h45 à Bercy (bâtiment Colbert, salle 4112) et en visio (lien Webex à suivre).
left out Merci de me confirmer votre présence avant le 27 janvier (contrôle d'accès : pièce d'identité obligatoire).
left out Bien cordialement,
left out Julie Carpentier
left out Chargée de mission achats responsables
left out Direction des achats de l'État – 01 44 97 00 00`,
  },
  {
    name: 'Word: two-day museum workshop, one table for each day under a date line (FR, museum)',
    html: `<head></head><p>Musée des Tissus – Lyon</p><p>Atelier professionnel « Déplacer, stocker, montrer : les collections textiles en réserve »</p><p>14 et 15 octobre 2026</p><p>Modération des deux journées : Isabelle Vautrin, Musée des Tissus</p><p>&nbsp;</p><p>Mercredi 14 octobre 2026</p><table><tr><td><p>9h30</p></td><td><p>Accueil des participants</p></td><td><p>&nbsp;</p></td></tr><tr><td><p>10h00-10h30</p></td><td><p>Introduction. Qu'est-ce qu'une réserve vivante ?</p></td><td><p>Isabelle Vautrin, Musée des Tissus</p></td></tr><tr><td><p>10h30-11h15</p></td><td><p>Le chantier des collections de Calais, bilan à trois ans</p></td><td><p>Rémi Duquesnoy, Cité de la dentelle et de la mode</p></td></tr><tr><td><p>11h15-11h30</p></td><td colspan=2><p>Pause café</p></td></tr><tr><td><p>11h30-12h30</p></td><td><p>Rouler ou poser à plat ? Démonstration</p></td><td><p>Agathe Lemercier, restauratrice indépendante</p></td></tr><tr><td><p>12h30-14h00</p></td><td colspan=2><p>Déjeuner</p></td></tr><tr><td><p>14h00-16h30</p></td><td colspan=2><p>Visite des réserves (deux groupes)</p></td></tr></table><p>&nbsp;</p><p>Jeudi 15 octobre 2026</p><table><tr><td><p>9h00-9h45</p></td><td><p>Le froid contre les mites : protocoles comparés</p></td><td><p>Jonas Wyler, Musée national suisse, Zurich</p></td></tr><tr><td><p>9h45-10h30</p></td><td><p>Louer une réserve mutualisée</p></td><td><p>Corinne Abadie, Ville de Toulouse, direction des musées</p></td></tr><tr><td><p>10h30-10h45</p></td><td colspan=2><p>Pause café</p></td></tr><tr><td><p>10h45-12h00</p></td><td><p>Table ronde : Quels moyens pour les petits musées ?</p></td><td><p>Corinne Abadie, Rémi Duquesnoy,</p><p>Pauline Estève (DRAC Auvergne-Rhône-Alpes)</p></td></tr><tr><td><p>12h00</p></td><td><p>Synthèse et clôture</p></td><td><p>Isabelle Vautrin</p></td></tr></table>`,
    says: `2026-10-14
title Déplacer, stocker, montrer : les collections textiles en réserve | –
moderator Isabelle Vautrin <Musée des Tissus>
talk 09:30: Accueil des participants | –
talk 10:00-10:30: Introduction. Qu'est-ce qu'une réserve vivante ? | –
  Isabelle Vautrin <Musée des Tissus>
talk 10:30-11:15: Le chantier des collections de Calais, bilan à trois ans | –
  Rémi Duquesnoy <Cité de la dentelle et de la mode>
break 11:15-11:30: Pause café | –
talk 11:30-12:30: Rouler ou poser à plat ? Démonstration | –
  Agathe Lemercier <restauratrice indépendante>
break 12:30-14:00: Déjeuner | –
talk 14:00-16:30: Visite des réserves (deux groupes) | –
talk 2026-10-15 09:00-09:45: Le froid contre les mites : protocoles comparés | –
  Jonas Wyler <Musée national suisse, Zurich>
talk 2026-10-15 09:45-10:30: Louer une réserve mutualisée | –
  Corinne Abadie <Ville de Toulouse, direction des musées>
break 2026-10-15 10:30-10:45: Pause café | –
discussion 2026-10-15 10:45-12:00: Table ronde : Quels moyens pour les petits musées ? | –
  Corinne Abadie
  Rémi Duquesnoy
  Pauline Estève <DRAC Auvergne-Rhône-Alpes>
talk 2026-10-15 12:00: Synthèse et clôture | –
  Isabelle Vautrin
left out Musée des Tissus – Lyon`,
  },
  {
    name: 'Word: UN agency technical workshop, time in 12 h clock (EN)',
    html: `<head></head><p>UNHCR / UNICEF / UNECA</p><p>Technical Workshop on Civil Registration in Displacement Settings</p><p>Nairobi, Gigiri Complex, Conference Room 9, 20 November 2025</p><p>PROVISIONAL AGENDA</p><p>&nbsp;</p><table><tr><td><p>8:30 – 9:00 a.m.</p></td><td><p>Registration of participants</p></td></tr><tr><td><p>9:00 – 9:20 a.m.</p></td><td><p>Opening remarks</p><p>Ms. Grace Wanjiku, Director, Civil Registration Services, Kenya</p><p>Mr. Anders Holm, Deputy Representative, UNHCR Kenya</p></td></tr><tr><td><p>9:20 – 10:00 a.m.</p></td><td><p>Setting the scene: birth registration among refugees, 2015–2025</p><p>Dr. Leïla Haddad, UNICEF ESARO</p></td></tr><tr><td><p>10:00 – 10:30 a.m.</p></td><td><p>Country experience: Uganda</p><p>Mr. Moses Okello, NIRA</p></td></tr><tr><td><p>10:30 – 11:00 a.m.</p></td><td><p>Tea break / group photo</p></td></tr><tr><td><p>11:00 – 11:30 a.m.</p></td><td><p>Country experience: Ethiopia</p><p>Ms. Tigist Bekele, Immigration and Citizenship Service</p></td></tr><tr><td><p>11:30 a.m. – 12:30 p.m.</p></td><td><p>Panel discussion: Interoperability of identity systems</p><p>Moderator: Mr. Samuel Adjei, UNECA</p><p>Panellists:</p><p>Ms. Priya Raman, World Bank ID4D</p><p>Mr. Moses Okello, NIRA</p><p>Mr. Hans Keller, UNHCR Geneva</p></td></tr><tr><td><p>12:30 – 2:00 p.m.</p></td><td><p>Lunch</p></td></tr><tr><td><p>2:00 – 3:30 p.m.</p></td><td><p>Group work: draft roadmap</p></td></tr><tr><td><p>3:30 – 4:15 p.m.</p></td><td><p>Reporting back to plenary</p></td></tr><tr><td><p>4:15 – 4:30 p.m.</p></td><td><p>Closing remarks</p><p>Mr. Anders Holm</p></td></tr></table>`,
    says: `2025-11-20
title – | Technical Workshop on Civil Registration in Displacement Settings
talk 08:30-09:00: – | Registration of participants
talk 09:00-09:20: – | Opening remarks
  Grace Wanjiku <Director, Civil Registration Services, Kenya>
  Anders Holm <Deputy Representative, UNHCR Kenya>
talk 09:20-10:00: – | Setting the scene: birth registration among refugees, 2015–2025
  Leïla Haddad <UNICEF ESARO>
talk 10:00-10:30: – | Country experience: Uganda
  Moses Okello <NIRA>
break 10:30-11:00: – | Tea break / group photo
talk 11:00-11:30: – | Country experience: Ethiopia
  Tigist Bekele <Immigration and Citizenship Service>
discussion 11:30-12:30: – | Panel discussion: Interoperability of identity systems
  moderator Samuel Adjei <UNECA>
  Priya Raman <World Bank ID4D>
  Moses Okello <NIRA>
  Hans Keller <UNHCR Geneva>
break 12:30-14:00: – | Lunch
discussion 14:00-15:30: – | Group work: draft roadmap
discussion 15:30-16:15: – | Reporting back to plenary
talk 16:15-16:30: – | Closing remarks
  Anders Holm
left out UNHCR / UNICEF / UNECA`,
  },
  {
    name: 'Word: bilingual agenda, French and English columns beside the time (Canada, federal)',
    html: `<head></head><p>Atelier sur l'accessibilité des services numériques / Workshop on Accessible Digital Services</p><p>Le mardi 21 avril 2026 / Tuesday, April 21, 2026</p><p>90, rue Elgin, Ottawa, salle 0B / 90 Elgin Street, Ottawa, Room 0B</p><p>&nbsp;</p><table><tr><td><p>Heure / Time</p></td><td><p>Français</p></td><td><p>English</p></td><td><p>Présentateur / Presenter</p></td></tr><tr><td><p>8 h 45 – 9 h 00<br> 8:45 – 9:00</p></td><td><p>Inscription</p></td><td><p>Registration</p></td><td><p>&nbsp;</p></td></tr><tr><td><p>9 h 00 – 9 h 15<br> 9:00 – 9:15</p></td><td><p>Mot de bienvenue</p></td><td><p>Welcome remarks</p></td><td><p>Josée Tremblay (SPAC / PSPC)</p></td></tr><tr><td><p>9 h 15 – 10 h 00<br> 9:15 – 10:00</p></td><td><p>La norme CAN/ASC-EN 301 549 en pratique</p></td><td><p>Standard CAN/ASC-EN 301 549 in practice</p></td><td><p>Michael Ferguson (Normes d'accessibilité Canada / Accessibility Standards Canada)</p></td></tr><tr><td><p>10 h 00 – 10 h 30<br> 10:00 – 10:30</p></td><td><p>Tester avec les utilisateurs</p></td><td><p>Testing with users</p></td><td><p>Mei-Ling Chau (SNC / CDS)</p></td></tr><tr><td><p>10 h 30 – 10 h 45<br> 10:30 – 10:45</p></td><td><p>Pause santé</p></td><td><p>Health break</p></td><td><p>&nbsp;</p></td></tr><tr><td><p>10 h 45 – 11 h 45<br> 10:45 – 11:45</p></td><td><p>Table ronde : les leçons de trois ministères</p></td><td><p>Panel: lessons from three departments</p></td><td><p>Animation / Moderator: Josée Tremblay</p><p>Luc Arsenault (ARC / CRA)</p><p>Harpreet Gill (IRCC)</p><p>Danielle Roy (EDSC / ESDC)</p></td></tr><tr><td><p>11 h 45 – 12 h 00<br> 11:45 – 12:00</p></td><td><p>Mot de la fin</p></td><td><p>Closing remarks</p></td><td><p>Josée Tremblay</p></td></tr></table>`,
    says: `2026-04-21
title Atelier sur l'accessibilité des services numériques | Workshop on Accessible Digital Services
talk 08:45-09:00: Inscription | Registration
talk 09:00-09:15: Mot de bienvenue | Welcome remarks
  Josée Tremblay <SPAC | PSPC>
talk 09:15-10:00: La norme CAN/ASC-EN 301 549 en pratique | Standard CAN/ASC-EN 301 549 in practice
  Michael Ferguson <Normes d'accessibilité Canada | Accessibility Standards Canada>
talk 10:00-10:30: Tester avec les utilisateurs | Testing with users
  Mei-Ling Chau <SNC | CDS>
break 10:30-10:45: Pause santé | Health break
discussion 10:45-11:45: Table ronde : les leçons de trois ministères | Panel: lessons from three departments
  moderator Josée Tremblay
  Luc Arsenault <ARC | CRA>
  Harpreet Gill <IRCC>
  Danielle Roy <EDSC | ESDC>
talk 11:45-12:00: Mot de la fin | Closing remarks
  Josée Tremblay
left out 90, rue Elgin, Ottawa, salle 0B / 90 Elgin Street, Ottawa, Room 0B`,
  },
  {
    name: 'Google Docs: doctoral workshop, table with time and content (FR, university)',
    html: `<p>Atelier des doctorants – séance 2</p><p>Écrire le terrain</p><p>23 janvier 2026, 13h30-18h, campus Condorcet, salle 3.023</p><br><p>Organisé par Lucie Barthélemy (doctorante, EHESS) et Ibrahima Ndoye (doctorant, Université Paris Nanterre)</p><p>Discutante : Florence Weber-Hanin (EHESS)</p><br><p>Chaque présentation dure 30 min, suivie de 15 min de discussion.</p><div><table><tr><td><p>13h30</p></td><td><p>Mot d'accueil</p></td></tr><tr><td><p>13h45 (30 min)</p></td><td><p>Simon Quéré, Université de Brest</p><p>Le carnet comme preuve ? Notes sur une enquête en abattoir</p></td></tr><tr><td><p>14h30 (30 min)</p></td><td><p>Olga Stanescu, Université Lyon 2</p><p>Dire « je » dans une thèse de géographie</p></td></tr><tr><td><p>15h15 (30 min)</p></td><td><p>Lucie Barthélemy</p><p>Photographier les absents</p></td></tr><tr><td><p>16h00</p></td><td><p>Pause</p></td></tr><tr><td><p>16h20 (30 min)</p></td><td><p>Ibrahima Ndoye</p><p>Traduire l'entretien : du wolof au français</p></td></tr><tr><td><p>17h05-18h00</p></td><td><p>Discussion collective</p></td></tr></table></div><br>`,
    says: `2026-01-23 13:30-18:00
number 2
title Écrire le terrain | –
moderator Lucie Barthélemy <doctorante, EHESS>
moderator Ibrahima Ndoye <doctorant, Université Paris Nanterre>
discussant Florence Weber-Hanin <EHESS>
talk 13:30: Mot d'accueil | –
talk 13:45 (30): Le carnet comme preuve ? Notes sur une enquête en abattoir | –
  Simon Quéré <Université de Brest>
talk 14:30 (30): Dire « je » dans une thèse de géographie | –
  Olga Stanescu <Université Lyon 2>
talk 15:15 (30): Photographier les absents | –
  Lucie Barthélemy
break 16:00: Pause | –
talk 16:20 (30): Traduire l'entretien : du wolof au français | –
  Ibrahima Ndoye
discussion 17:05-18:00: Discussion collective | –
left out Atelier des doctorants
left out campus Condorcet, salle 3.023
left out Chaque présentation dure 30 min, suivie de 15 min de discussion.`,
  },
  {
    name: 'Google Docs: bilingual programme with slashes, paragraphs (city network)',
    text: `La nuit dans la ville : sécurité, fête, sommeil / The City at Night: Safety, Nightlife, Sleep

Genève, vendredi 6 novembre 2026 / Geneva, Friday 6 November 2026

Modération / Moderation: Nathalie Brunner, Ville de Genève




9:00  Café de bienvenue / Welcome coffee




9:30 – 9:45  Ouverture / Opening

Nathalie Brunner




9:45 – 10:30  Le conseil de la nuit, dix ans après / The Night Council, Ten Years On

Frédéric Hocquet, Ville de Paris




10:30 – 11:15  Mesurer le bruit, négocier le calme / Measuring Noise, Negotiating Quiet

Lotte Vermeulen, City of Ghent




11:15 – 11:45  Pause / Break




11:45 – 12:45  Table ronde : qui travaille la nuit ? / Round table: who works at night?

Lotte Vermeulen; Andrea Pellegrini, Università IUAV di Venezia; Denise Rochat, syndicat Unia




12:45  Repas / Lunch




14:30 – 16:00  Promenade commentée aux Bains / Guided walk in Les Bains


`,
    says: `2026-11-06
title La nuit dans la ville : sécurité, fête, sommeil | The City at Night: Safety, Nightlife, Sleep
moderator Nathalie Brunner <Ville de Genève>
break 09:00: Café de bienvenue | Welcome coffee
talk 09:30-09:45: Ouverture | Opening
  Nathalie Brunner
talk 09:45-10:30: Le conseil de la nuit, dix ans après | The Night Council, Ten Years On
  Frédéric Hocquet <Ville de Paris>
talk 10:30-11:15: Mesurer le bruit, négocier le calme | Measuring Noise, Negotiating Quiet
  Lotte Vermeulen <City of Ghent>
break 11:15-11:45: Pause | Break
discussion 11:45-12:45: Table ronde : qui travaille la nuit ? | Round table: who works at night?
  Lotte Vermeulen
  Andrea Pellegrini <Università IUAV di Venezia>
  Denise Rochat <syndicat Unia>
break 12:45: Repas | Lunch
talk 14:30-16:00: Promenade commentée aux Bains | Guided walk in Les Bains`,
  },
  {
    name: 'Google Sheets: professional association, duration column, name and employer in one cell (FR)',
    text: `Date	Heure	Durée	Sujet	Intervenants	Remarques
08/12/2025	14h00	10 min	Introduction	Vincent Astruc (ADBU)	
08/12/2025	14h10	25 min	Le dépôt des données en SHS : enquête nationale	Laurence Pichon (Université de Strasbourg)	diapos reçues
08/12/2025	14h35	25 min	Nakala au quotidien	Mehdi Zerrouki (MSH Dijon)	
08/12/2025	15h00	25 min	Former les doctorants aux PGD	Anne-Sophie Gallet (Urfist de Lyon), Pierre Houdart (SCD Lille)	en visio
08/12/2025	15h25	15 min	Pause		
08/12/2025	15h40	60 min	Table ronde "qui paie ?"	animation Vincent Astruc	participants à confirmer
08/12/2025	16h40	10 min	Conclusion	Laurence Pichon	`,
    says: `2025-12-08
talk 14:00 (10): Introduction | –
  Vincent Astruc <ADBU>
talk 14:10 (25): Le dépôt des données en SHS : enquête nationale | –
  Laurence Pichon <Université de Strasbourg>
talk 14:35 (25): Nakala au quotidien | –
  Mehdi Zerrouki <MSH Dijon>
talk 15:00 (25): Former les doctorants aux PGD | –
  Anne-Sophie Gallet <Urfist de Lyon>
  Pierre Houdart <SCD Lille>
break 15:25 (15): Pause | –
discussion 15:40 (60): Table ronde : qui paie ? | –
  moderator Vincent Astruc
talk 16:40 (10): Conclusion | –
  Laurence Pichon
left out diapos reçues
left out en visio
left out participants à confirmer`,
  },
  {
    name: 'Sheets: hospital training day, untidy, no header row, ranges in first cell (EN)',
    text: `Sepsis study day		Thurs 9 April 2026	Education Centre rm 4
0830-0845	Registration		
0845-0930	Recognising the deteriorating patient	Joanne Tully	Critical Care Outreach
0930-1015	Antibiotics in the first hour	Dr Hassan Iqbal	Microbiology
1015-1030	Coffee		
1030-1200	Simulation x 3 groups	Joanne Tully + Becky Shaw (Sim Fellow)	
1200-1245	Lunch (not provided)		
1245-1330	Maternal sepsis 	Miss Ife Adeleke	Consultant Obstetrician
1330-1415	A patient's story	tbc	
1415-1445	Questions	all	
1445	Evaluation + certificates		`,
    says: `2026-04-09
title – | Sepsis study day
talk 08:30-08:45: – | Registration
talk 08:45-09:30: – | Recognising the deteriorating patient
  Joanne Tully <Critical Care Outreach>
talk 09:30-10:15: – | Antibiotics in the first hour
  Hassan Iqbal <Microbiology>
break 10:15-10:30: – | Coffee
talk 10:30-12:00: – | Simulation x 3 groups
  Joanne Tully
  Becky Shaw <Sim Fellow>
break 12:00-12:45: – | Lunch (not provided)
talk 12:45-13:30: – | Maternal sepsis
  Ife Adeleke <Consultant Obstetrician>
talk 13:30-14:15: – | A patient's story
discussion 14:15-14:45: – | Questions
talk 14:45: – | Evaluation + certificates
left out Education Centre rm 4`,
  },
  {
    name: 'Web page: archives départementales, definition list (FR)',
    text: `Lire les cadastres anciens

Atelier de paléographie et d'histoire rurale

Vendredi 11 septembre 2026
Archives départementales, 25 avenue Victor-Hugo, Rodez
Gratuit, sur réservation au 05 65 00 00 00

9h00
Accueil et café
9h30
Du compoix au cadastre napoléonien
Jean-Marc Viguier, directeur des Archives départementales de l'Aveyron
10h15
Lecture guidée d'un compoix de 1668
Mireille Calmels, paléographe
12h00
Déjeuner libre
13h30
Croiser cadastre et actes notariés
Adrien Soulages, doctorant, Université Toulouse – Jean-Jaurès
14h30
Mise en ligne : le projet Parcelles
Jean-Marc Viguier et Sonia Petit, archiviste
15h30
Questions du public`,
    says: `2026-09-11
title Lire les cadastres anciens | –
subtitle Atelier de paléographie et d'histoire rurale | –
break 09:00: Accueil et café | –
talk 09:30: Du compoix au cadastre napoléonien | –
  Jean-Marc Viguier <directeur des Archives départementales de l'Aveyron>
talk 10:15: Lecture guidée d'un compoix de 1668 | –
  Mireille Calmels <paléographe>
break 12:00: Déjeuner libre | –
talk 13:30: Croiser cadastre et actes notariés | –
  Adrien Soulages <doctorant, Université Toulouse – Jean-Jaurès>
talk 14:30: Mise en ligne : le projet Parcelles | –
  Jean-Marc Viguier
  Sonia Petit <archiviste>
discussion 15:30: Questions du public | –
left out Archives départementales, 25 avenue Victor-Hugo, Rodez
left out Gratuit, sur réservation au 05 65 00 00 00`,
  },
  {
    name: 'Web page: French programme then the English one below, tabs both copied (EN/FR, research centre)',
    text: `Français English
Traduire le droit

Vendredi 6 novembre 2026, 9h30-13h00, Maison des sciences humaines, Esch-sur-Alzette

Modératrice : Agnieszka Nowak (LISER)

9h30 Accueil
9h45 Le juriste-linguiste, un métier européen – Stéphane Collard (EUIPO)
10h30 Peut-on traduire « trust » ? – Fiona Gallagher (Trinity College Dublin)
11h15 Pause-café
11h45 Traduction automatique et responsabilité – Matteo Ricci (Università di Torino)
12h30 Débat
Translating Law

Friday 6 November 2026, 9:30 am–1:00 pm, Maison des sciences humaines, Esch-sur-Alzette

Moderator: Agnieszka Nowak (LISER)

9:30 Welcome
9:45 The lawyer-linguist, a European profession – Stéphane Collard (EUIPO)
10:30 Can we translate “trust”? – Fiona Gallagher (Trinity College Dublin)
11:15 Coffee break
11:45 Machine translation and liability – Matteo Ricci (Università di Torino)
12:30 Discussion`,
    says: `2026-11-06 09:30-13:00
title Traduire le droit | Translating Law
moderator Agnieszka Nowak <LISER>
talk 09:30: Accueil | Welcome
talk 09:45: Le juriste-linguiste, un métier européen | The lawyer-linguist, a European profession
  Stéphane Collard <EUIPO>
talk 10:30: Peut-on traduire « trust » ? | Can we translate “trust”?
  Fiona Gallagher <Trinity College Dublin>
break 11:15: Pause-café | Coffee break
talk 11:45: Traduction automatique et responsabilité | Machine translation and liability
  Matteo Ricci <Università di Torino>
discussion 12:30: Débat | Discussion
left out Maison des sciences humaines, Esch-sur-Alzette
left out Maison des sciences humaines, Esch-sur-Alzette`,
  },
  {
    name: 'Mail in French, plain text, regional office of a ministry',
    text: `Bonjour à toutes et à tous,

Comme convenu lors de notre dernier COPIL, voici le programme de la journée d'échanges "Renaturer les cours d'école" qui aura lieu le vendredi 6 février 2026, de 9h30 à 16h30, dans les locaux de la DREAL (5 place Jules Ferry, Lyon 6e, salle Vanoise au 2e étage).

9h30 : Accueil café
10h00 : Ouverture - Sylvie Marchetti, directrice adjointe de la DREAL
10h15 : Ce que dit le plan national d'adaptation - Julien Abadie, Cerema
10h45 : Retour d'expérience de la ville de Valence - Fatiha Benkirane (service espaces verts) et Loïc Morel (direction de l'éducation)
11h30 : Financer son projet : aides de l'agence de l'eau - Catherine Roux, Agence de l'eau Rhône Méditerranée Corse
12h15 : déjeuner sur place (participation 15€, merci de prévenir avant le 30 janvier)
13h45 : Ateliers en sous-groupes
15h30 : Restitution
16h15 : Conclusion - Sylvie Marchetti

Merci de confirmer votre présence par retour de mail. Pensez à vous munir d'une pièce d'identité pour l'accès au bâtiment.

Bien cordialement,

Émilie Tournier
Chargée de mission nature en ville
DREAL Auvergne-Rhône-Alpes
04 26 28 00 00`,
    says: `2026-02-06 09:30-16:30
title Renaturer les cours d'école | –
break 09:30: Accueil café | –
talk 10:00: Ouverture | –
  Sylvie Marchetti <directrice adjointe de la DREAL>
talk 10:15: Ce que dit le plan national d'adaptation | –
  Julien Abadie <Cerema>
talk 10:45: Retour d'expérience de la ville de Valence | –
  Fatiha Benkirane <service espaces verts>
  Loïc Morel <direction de l'éducation>
talk 11:30: Financer son projet : aides de l'agence de l'eau | –
  Catherine Roux <Agence de l'eau Rhône Méditerranée Corse>
break 12:15: déjeuner sur place (participation 15€, merci de prévenir avant le 30 janvier) | –
discussion 13:45: Ateliers en sous-groupes | –
discussion 15:30: Restitution | –
talk 16:15: Conclusion | –
  Sylvie Marchetti
left out Bonjour à toutes et à tous,
left out dans les locaux de la DREAL (5 place Jules Ferry, Lyon 6e, salle Vanoise au 2e étage).
left out Merci de confirmer votre présence par retour de mail. Pensez à vous munir d'une pièce d'identité pour l'accès au bâtiment.
left out Bien cordialement,
left out Émilie Tournier
left out Chargée de mission nature en ville
left out DREAL Auvergne-Rhône-Alpes
left out 04 26 28 00 00`,
  },
  {
    name: 'Word paragraphs with tab counts, colloque étudiant, Québec, HTML',
    text: `COLLOQUE ÉTUDIANT DU CRILCQ

Voix minorées dans la littérature québécoise contemporaine

Vendredi 17 avril 2026, UQAM, local J-4225

 

8 h 45     Accueil et café

9 h 15     Mot de bienvenue (Marie-Ève Tanguay, Université du Québec à Montréal)

 

Séance 1. Langues et territoires

Présidence : Gabriel Ouellet (Université de Montréal)

9 h 30     Jessica Vollant (Université Laval), « L’innu-aimun dans le poème : traduire ou ne pas traduire »

9 h 50     Samuel Roy-Bouchard (UQAC), « Parler saguenéen, écrire la honte »

10 h 10     Widline Jean-Baptiste (Université de Montréal), « Montréal-Nord, capitale du créole »

10 h 30   Période de questions

10 h 50   Pause

 

Séance 2. Corps et récits

Présidence : Noémie Desrosiers (UQAM)

11 h 10   Alexis Thibodeau (Université de Sherbrooke), « Autofictions trans : l’archive intime »

11 h 30   Camille Lavoie (UQTR), « Écrire avec la douleur chronique »

11 h 50   Période de questions

12 h 10   Dîner

 

13 h 30   Conférence de clôture : Lise Gauvreau, écrivaine, « Ce que la marge fait au centre »

14 h 30   Vin d’honneur

 

Comité organisateur : Marie-Ève Tanguay, Noémie Desrosiers, Gabriel Ouellet`,
    says: `2026-04-17
title Voix minorées dans la littérature québécoise contemporaine | –
subtitle COLLOQUE ÉTUDIANT DU CRILCQ | –
break 08:45: Accueil et café | –
talk 09:15: Mot de bienvenue | –
  Marie-Ève Tanguay <Université du Québec à Montréal>
block: Langues et territoires | –
  moderator Gabriel Ouellet <Université de Montréal>
  talk 09:30: L’innu-aimun dans le poème : traduire ou ne pas traduire | –
    Jessica Vollant <Université Laval>
  talk 09:50: Parler saguenéen, écrire la honte | –
    Samuel Roy-Bouchard <UQAC>
  talk 10:10: Montréal-Nord, capitale du créole | –
    Widline Jean-Baptiste <Université de Montréal>
  discussion 10:30: Période de questions | –
break 10:50: Pause | –
block: Corps et récits | –
  moderator Noémie Desrosiers <UQAM>
  talk 11:10: Autofictions trans : l’archive intime | –
    Alexis Thibodeau <Université de Sherbrooke>
  talk 11:30: Écrire avec la douleur chronique | –
    Camille Lavoie <UQTR>
  discussion 11:50: Période de questions | –
break 12:10: Dîner | –
talk 13:30: Conférence de clôture : Ce que la marge fait au centre | –
  Lise Gauvreau <écrivaine>
break 14:30: Vin d’honneur | –
committee
  Marie-Ève Tanguay
  Noémie Desrosiers
  Gabriel Ouellet
left out UQAM, local J-4225`,
  },
  {
    name: 'Spreadsheet with tabs, two languages in columns, federal Canada',
    text: `Coastal Restoration Workshop / Atelier sur la restauration côtière				
2026-06-09	Shediac NB			
				
Start / Début	End / Fin	English	Français	Speaker / Conférencier(ère)
8:30	9:00	Coffee and networking	Café et réseautage	
9:00	9:10	Welcome	Mot de bienvenue	Karen Doucette, Parks Canada / Parcs Canada
9:10	9:50	Keynote: Two-eyed seeing in coastal restoration	Conférence principale : Le regard à deux yeux et la restauration côtière	Albert Denny, Unama'ki Institute of Natural Resources
9:50	10:20	Eelgrass mapping by drone	Cartographie de la zostère par drone	Marc-André Cormier, Université de Moncton
10:20	10:40	Break	Pause	
10:40	11:10	Salt marshes and dykes: the Chignecto case	Marais salés et aboiteaux : le cas de Chignecto	Danika Fraser, Saint Mary's University
11:10	11:40	Funding programs for 2026-2027	Programmes de financement 2026-2027	TBC / À confirmer
11:40	12:15	Panel: What do communities need?	Table ronde : De quoi les communautés ont-elles besoin?	Albert Denny; Danika Fraser; Rachel Savoie, Ville de Shediac
12:15	13:15	Lunch	Dîner	
13:15	15:00	Field visit	Visite sur le terrain	`,
    says: `2026-06-09
title Atelier sur la restauration côtière | Coastal Restoration Workshop
break 08:30-09:00: Café et réseautage | Coffee and networking
talk 09:00-09:10: Mot de bienvenue | Welcome
  Karen Doucette <Parks Canada / Parcs Canada>
talk 09:10-09:50: Conférence principale : Le regard à deux yeux et la restauration côtière | Keynote: Two-eyed seeing in coastal restoration
  Albert Denny <Unama'ki Institute of Natural Resources>
talk 09:50-10:20: Cartographie de la zostère par drone | Eelgrass mapping by drone
  Marc-André Cormier <Université de Moncton>
break 10:20-10:40: Pause | Break
talk 10:40-11:10: Marais salés et aboiteaux : le cas de Chignecto | Salt marshes and dykes: the Chignecto case
  Danika Fraser <Saint Mary's University>
talk 11:10-11:40: Programmes de financement 2026-2027 | Funding programs for 2026-2027
discussion 11:40-12:15: Table ronde : De quoi les communautés ont-elles besoin? | Panel: What do communities need?
  Albert Denny
  Danika Fraser
  Rachel Savoie <Ville de Shediac>
break 12:15-13:15: Dîner | Lunch
talk 13:15-15:00: Visite sur le terrain | Field visit
left out Shediac NB`,
  },
  {
    name: 'Web page of a UK museum study day, HTML from the browser',
    text: `Mending Museums: Textile Repair as Interpretation

Date: Friday 27 March 2026
Time: 10.00 - 16.30
Venue: Learning Studio, Whitworth Hall Museum, Leeds
Cost: £25 / £12 concessions

Visible mending has moved from the conservation studio to the gallery floor. This study day brings together curators, conservators and makers to ask what repair can tell visitors about care, work and value. It is open to anyone working with dress and textile collections.

Book now

Programme
10.00 Registration and coffee
10.30 Welcome – Harriet Ashdown, Curator of Dress, Whitworth Hall Museum
10.40 Darning samplers and the classroom – Dr Philippa Royle, University of Huddersfield
11.20 To stitch or not to stitch: ethics of intervention – Kwame Asante, textile conservator, National Trust
12.00 Repair on display: the Bradford boro project – Yuki Tanabe and Shazia Hussain, Bradford Industrial Collections
12.40 Lunch (not provided; café on site)
13.40 Object handling session in the stores
15.00 Tea
15.20 Panel discussion, chaired by Harriet Ashdown
16.30 Close

Please let us know about any access requirements when booking. Plan your visit`,
    says: `2026-03-27 10:00-16:30
title – | Mending Museums: Textile Repair as Interpretation
abstract – | Visible mending has moved from the conservation studio to the gallery floor. This study day brings together curators, conservators and makers to ask what repair can tell visitors about care, work and value. It is open to anyone working with dress and textile collections.
break 10:00: – | Registration and coffee
talk 10:30: – | Welcome
  Harriet Ashdown <Curator of Dress, Whitworth Hall Museum>
talk 10:40: – | Darning samplers and the classroom
  Philippa Royle <University of Huddersfield>
talk 11:20: – | To stitch or not to stitch: ethics of intervention
  Kwame Asante <textile conservator, National Trust>
talk 12:00: – | Repair on display: the Bradford boro project
  Yuki Tanabe <Bradford Industrial Collections>
  Shazia Hussain <Bradford Industrial Collections>
break 12:40: – | Lunch (not provided; café on site)
talk 13:40: – | Object handling session in the stores
break 15:00: – | Tea
discussion 15:20-16:30: – | Panel discussion
  moderator Harriet Ashdown
left out Venue: Learning Studio, Whitworth Hall Museum, Leeds
left out Cost: £25 / £12 concessions
left out Book now
left out Please let us know about any access requirements when booking. Plan your visit`,
  },
  {
    name: 'Word table, French / English with slash, Swiss office',
    html: `<p>Forêts protectrices et climat / Protection Forests and Climate</p><p>21 mai 2026 / 21 May 2026 – HAFL Zollikofen</p><p>&nbsp;</p><table><tr><td><p>09:00</p></td><td><p>Accueil, café / Welcome coffee</p></td><td><p>&nbsp;</p></td></tr><tr><td><p>09:30</p></td><td><p>Ouverture / Opening</p></td><td><p>Ursula Zbinden, OFEV / FOEN</p></td></tr><tr><td><p>09:40</p></td><td><p>Scolytes et chutes de pierres&nbsp;: le cas du Valais / Bark beetles and rockfall: the Valais case</p></td><td><p>Romain Bruchez, Canton du Valais</p></td></tr><tr><td><p>10:20</p></td><td><p>Modéliser l’effet protecteur en 2085 / Modelling the protective effect in 2085</p></td><td><p>Christine Moos, HAFL</p><p>Lorenzo Bernasconi, WSL</p></td></tr><tr><td><p>11:00</p></td><td><p>Pause / Break</p></td><td><p>&nbsp;</p></td></tr><tr><td><p>11:30</p></td><td><p>Discussion générale / General discussion</p></td><td><p>Modération / Moderator: Ursula Zbinden</p></td></tr><tr><td><p>12:15</p></td><td><p>Lunch</p></td><td><p>&nbsp;</p></td></tr><tr><td><p>13:30</p></td><td><p>Excursion à Frauenkappelen / Field trip to Frauenkappelen</p></td><td><p>Guide: Beat Wyss, forestier / forester</p></td></tr><tr><td><p>16:30</p></td><td><p>Fin / End</p></td><td><p>&nbsp;</p></td></tr></table>`,
    says: `2026-05-21
title Forêts protectrices et climat | Protection Forests and Climate
break 09:00: Accueil, café | Welcome coffee
talk 09:30: Ouverture | Opening
  Ursula Zbinden <OFEV | FOEN>
talk 09:40: Scolytes et chutes de pierres : le cas du Valais | Bark beetles and rockfall: the Valais case
  Romain Bruchez <Canton du Valais>
talk 10:20: Modéliser l’effet protecteur en 2085 | Modelling the protective effect in 2085
  Christine Moos <HAFL>
  Lorenzo Bernasconi <WSL>
break 11:00: Pause | Break
discussion 11:30: Discussion générale | General discussion
  moderator Ursula Zbinden
break 12:15: Lunch | Lunch
talk 13:30-16:30: Excursion à Frauenkappelen | Field trip to Frauenkappelen
  Beat Wyss <forestier | forester>`,
  },
  {
    name: 'Rough notes of an organiser, French',
    text: `Atelier données ouvertes & bibliothèques
jeudi 16/10/2025 - salle de formation BM Part-Dieu

- 14h intro Chloé
- 14h15 Stéphane Ravel (BnF) -> Wikidata pour les notices d'autorité (30 min)
- 14h45 Inès B. -> retour sur Hackathon de Grenoble (30 min)
- 15h15 pause
- 15h30 démo OpenRefine (1h, qui ? demander à Paul)
- 16h30 questions / suite à donner

à faire : réserver vidéoproj, envoyer lien visio, gobelets`,
    says: `2025-10-16
title Atelier données ouvertes & bibliothèques | –
talk 14:00: intro | –
  Chloé
talk 14:15-14:45: Wikidata pour les notices d'autorité | –
  Stéphane Ravel <BnF>
talk 14:45-15:15: retour sur Hackathon de Grenoble | –
  Inès B.
break 15:15: pause | –
talk 15:30-16:30: démo OpenRefine | –
discussion 16:30: questions / suite à donner | –
left out qui ? demander à Paul
left out à faire : réserver vidéoproj, envoyer lien visio, gobelets`,
  },
  {
    name: 'Google Docs headings and bullets, French NGO',
    text: `Rencontre régionale : loger dignement les saisonniers

mardi 24 mars 2026 de 9h à 16h

Maison des associations, Valence




Les vergers et les vignes de la vallée emploient chaque été plusieurs milliers de saisonniers, souvent logés en tente ou en voiture. Cette journée réunit collectivités, employeurs et associations pour partager des solutions qui marchent.



Matin

9h00 : café d’accueil

9h30 : mot d’ouverture, Bernadette Vial (présidente de Toits & Terres)

9h45 - 10h30 : Qui sont les saisonniers ? Résultats de l’enquête 2025, par Ahmed Zeroual (sociologue, Université Grenoble Alpes)

10h30 - 11h15 : Le camping municipal de Loriol, par Sandrine Faure (adjointe au maire)

11h15 - 12h15 : Table ronde « Employeurs, quelles obligations ? » avec Michel Brun (FDSEA 26), Leïla Haddad (inspection du travail) et Karine Poncet (MSA)

12h15 - 13h45 : Repas partagé

Après-midi

13h45 - 15h15 : Ateliers au choix (foncier / santé / accès aux droits)

15h15 - 15h45 : Mise en commun

15h45 : Clôture par Bernadette Vial`,
    says: `2026-03-24 09:00-16:00
title Rencontre régionale : loger dignement les saisonniers | –
abstract Les vergers et les vignes de la vallée emploient chaque été plusieurs milliers de saisonniers, souvent logés en tente ou en voiture. Cette journée réunit collectivités, employeurs et associations pour partager des solutions qui marchent. | –
block: Matin | –
  break 09:00: café d’accueil | –
  talk 09:30: mot d’ouverture | –
    Bernadette Vial <présidente de Toits & Terres>
  talk 09:45-10:30: Qui sont les saisonniers ? Résultats de l’enquête 2025 | –
    Ahmed Zeroual <sociologue, Université Grenoble Alpes>
  talk 10:30-11:15: Le camping municipal de Loriol | –
    Sandrine Faure <adjointe au maire>
  discussion 11:15-12:15: Table ronde : Employeurs, quelles obligations ? | –
    Michel Brun <FDSEA 26>
    Leïla Haddad <inspection du travail>
    Karine Poncet <MSA>
break 12:15-13:45: Repas partagé | –
block: Après-midi | –
  discussion 13:45-15:15: Ateliers au choix (foncier / santé / accès aux droits) | –
  discussion 15:15-15:45: Mise en commun | –
  talk 15:45: Clôture | –
    Bernadette Vial
left out Maison des associations, Valence`,
  },
  {
    name: 'Mail with the French programme first, then the English one (Canadian association)',
    text: `(English follows)

Chers membres,

Voici le programme de notre atelier virtuel du jeudi 20 novembre 2025 :

Bibliothèques et intelligence artificielle : où en sommes-nous?

13 h 00 Mot de bienvenue – Josée Lafrenière, présidente, ABO Outaouais
13 h 10 Littératie de l'IA en bibliothèque publique – Simon Okafor, Bibliothèque publique d'Ottawa
13 h 50 Indexation automatique : premiers résultats – Mireille Gagné, BAC
14 h 30 Pause
14 h 45 Table ronde : L'IA et nos valeurs professionnelles – Simon Okafor, Mireille Gagné et Heather Lindqvist (Carleton University). Animation : Josée Lafrenière
15 h 45 Mot de la fin

Inscription gratuite pour les membres.

-----

Dear members,

Here is the program of our virtual workshop on Thursday, November 20, 2025:

Libraries and Artificial Intelligence: Where Are We?

1:00 p.m. Welcome – Josée Lafrenière, President, ABO Outaouais
1:10 p.m. AI literacy in public libraries – Simon Okafor, Ottawa Public Library
1:50 p.m. Automatic indexing: first results – Mireille Gagné, LAC
2:30 p.m. Break
2:45 p.m. Panel: AI and our professional values – Simon Okafor, Mireille Gagné and Heather Lindqvist (Carleton University). Moderator: Josée Lafrenière
3:45 p.m. Closing remarks

Registration is free for members.

Josée Lafrenière`,
    says: `2025-11-20
title Bibliothèques et intelligence artificielle : où en sommes-nous? | Libraries and Artificial Intelligence: Where Are We?
talk 13:00: Mot de bienvenue | Welcome
  Josée Lafrenière <présidente, ABO Outaouais | President, ABO Outaouais>
talk 13:10: Littératie de l'IA en bibliothèque publique | AI literacy in public libraries
  Simon Okafor <Bibliothèque publique d'Ottawa | Ottawa Public Library>
talk 13:50: Indexation automatique : premiers résultats | Automatic indexing: first results
  Mireille Gagné <BAC | LAC>
break 14:30: Pause | Break
discussion 14:45: Table ronde : L'IA et nos valeurs professionnelles | Panel: AI and our professional values
  Simon Okafor
  Mireille Gagné
  Heather Lindqvist <Carleton University>
  moderator Josée Lafrenière
talk 15:45: Mot de la fin | Closing remarks
left out Chers membres,
left out Inscription gratuite pour les membres.
left out Dear members,
left out Registration is free for members.
left out Josée Lafrenière`,
  },
  {
    name: 'PDF text, English, two-day UK university workshop with abstract and committee',
    text: `Ordinary Borders: Everyday Life at the Edge of States, 1918–1960

University of Kent, Canterbury, 17–18 September 2026
Keynes College, Seminar Room 11

Historians of borders have long written about treaties and checkpoints. This workshop turns to
those who lived alongside them: smugglers, schoolteachers, midwives and farmers whose fields lay
in two countries. Papers are pre-circulated and speakers will talk for ten minutes only.

THURSDAY 17 SEPTEMBER

12.30 Lunch and registration
13.30 Introduction
 Rebecca Thornhill (University of Kent)
13.45–15.15 Panel 1: Crossing for a living
 Chair: Tom Abernethy (Kent)
 Ciara Donnelly (Queen’s University Belfast), ‘Butter mountains: small-scale smuggling in south
 Armagh’
 Jonas Weidmann (Universität des Saarlandes), ‘Day labourers on the Saar frontier, 1920–1935’
15.15–15.45 Tea
15.45–17.15 Panel 2: Schooling the frontier
 Chair: Eleni Markou (Birkbeck)
 Mehmet Aydın (Sabancı University), ‘Which alphabet? Teachers in Thrace’
 Giulia Pedrotti (EURAC, Bolzano), ‘Bilingual classrooms in South Tyrol’
19.00 Dinner (for speakers)

FRIDAY 18 SEPTEMBER

9.30–11.00 Panel 3: Bodies and passes
 Chair: Rebecca Thornhill
 Zofia Krawczyk (University of Warsaw), ‘Midwives without papers’
 Daniel Wekesa (University of Nairobi), ‘Pass laws and family life on the Kenya–Uganda line’
11.00–11.30 Coffee
11.30–12.30 Closing discussion: towards a special issue

Organising committee: Rebecca Thornhill, Tom Abernethy, Eleni Markou`,
    says: `2026-09-17
title – | Ordinary Borders: Everyday Life at the Edge of States, 1918–1960
abstract – | Historians of borders have long written about treaties and checkpoints. This workshop turns to those who lived alongside them: smugglers, schoolteachers, midwives and farmers whose fields lay in two countries. Papers are pre-circulated and speakers will talk for ten minutes only.
break 12:30: – | Lunch and registration
talk 13:30: – | Introduction
  Rebecca Thornhill <University of Kent>
block 13:45-15:15: – | Crossing for a living
  moderator Tom Abernethy <Kent>
  talk: – | Butter mountains: small-scale smuggling in south Armagh
    Ciara Donnelly <Queen’s University Belfast>
  talk: – | Day labourers on the Saar frontier, 1920–1935
    Jonas Weidmann <Universität des Saarlandes>
break 15:15-15:45: – | Tea
block 15:45-17:15: – | Schooling the frontier
  moderator Eleni Markou <Birkbeck>
  talk: – | Which alphabet? Teachers in Thrace
    Mehmet Aydın <Sabancı University>
  talk: – | Bilingual classrooms in South Tyrol
    Giulia Pedrotti <EURAC, Bolzano>
break 19:00: – | Dinner (for speakers)
block 2026-09-18 09:30-11:00: – | Bodies and passes
  moderator Rebecca Thornhill
  talk 2026-09-18: – | Midwives without papers
    Zofia Krawczyk <University of Warsaw>
  talk 2026-09-18: – | Pass laws and family life on the Kenya–Uganda line
    Daniel Wekesa <University of Nairobi>
break 2026-09-18 11:00-11:30: – | Coffee
discussion 2026-09-18 11:30-12:30: – | Closing discussion: towards a special issue
committee
  Rebecca Thornhill
  Tom Abernethy
  Eleni Markou
left out University of Kent, Canterbury
left out Keynes College, Seminar Room 11`,
  },
  {
    name: 'Text pasted from a Word file, doctoral day, French, loose care',
    text: `Journée des doctorant.e.s
Terrains sensibles : enquêter, écrire, se protéger
 Jeudi 26 février 2026 - 9h30-16h - Site Saint-Charles, salle 004 (Montpellier)


9h30-9h45  Accueil et présentation de la journée (Lucie Bonnefoy, Amadou Cissé)

9h45-11h : Panel 1.  Entrer sur le terrain
Discutant : Patrick Vernhes, PU, Université de Montpellier
-	Marion Astruc (2e année) : Enquêter auprès de policiers municipaux : quand l'enquêtrice est suspecte (20 min)
-	Amadou Cissé (4e année) : Négocier l'accès à un centre de rétention (20 min)

11h-11h15 Pause

11h15- 12h30 : Panel 2. Ecrire la violence
Discutante : Sabine Rochefort, MCF, Université Paul-Valéry
-	Kevin Dumas (3e année) : Anonymiser sans trahir (20 min)
-	Lucie Bonnefoy (3e année) : Le carnet comme refuge (20 min)

12h30-14h Buffet

14h-16h Atelier d'écriture animé par Sabine Rochefort`,
    says: `2026-02-26 09:30-16:00
title Terrains sensibles : enquêter, écrire, se protéger | –
talk 09:30-09:45: Accueil et présentation de la journée | –
  Lucie Bonnefoy
  Amadou Cissé
block 09:45-11:00: Entrer sur le terrain | –
  discussant Patrick Vernhes <PU, Université de Montpellier>
  talk (20): Enquêter auprès de policiers municipaux : quand l'enquêtrice est suspecte | –
    Marion Astruc <2e année>
  talk (20): Négocier l'accès à un centre de rétention | –
    Amadou Cissé <4e année>
break 11:00-11:15: Pause | –
block 11:15-12:30: Ecrire la violence | –
  discussant Sabine Rochefort <MCF, Université Paul-Valéry>
  talk (20): Anonymiser sans trahir | –
    Kevin Dumas <3e année>
  talk (20): Le carnet comme refuge | –
    Lucie Bonnefoy <3e année>
break 12:30-14:00: Buffet | –
talk 14:00-16:00: Atelier d'écriture | –
  moderator Sabine Rochefort
left out Journée des doctorant.e.s
left out Site Saint-Charles, salle 004 (Montpellier)`,
  },
]
