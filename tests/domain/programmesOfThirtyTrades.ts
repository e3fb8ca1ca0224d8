import type { Sample } from './programmeOutline'

/** Programmes as secretaries, project officers and researchers of thirty trades wrote them, of which the program of before read something wrongly. */
export const programmesOfThirtyTrades: readonly Sample[] = [
  {
    name: 'a mail in both languages, who chairs and who interprets labelled in both',
    text: `Objet / Subject: Programme – séminaire bilingue du 19 mai / bilingual seminar, 19 May

Chers collègues, dear colleagues,

Veuillez trouver ci-dessous le programme. Please find the programme below. Each paper is given in the language of its title.

Une école, deux langues / One School, Two Languages
Mercredi 19 mai 2027 / Wednesday 19 May 2027
09:00 - 13:30, Université de Yaoundé II, Soa

Président / Chair: Pr Emmanuel Tchinda (Université de Yaoundé II)
Interprète / Interpreter: Ruth Ngwa

09:00  Ouverture / Opening
       Pr Emmanuel Tchinda (Université de Yaoundé II)

09:15  Le manuel unique est-il possible ?
       Dr Bernadette Atangana (ENS Yaoundé)

09:45  Teaching Mathematics in a Second Language
       Dr Victor Fonyuy (University of Buea)

10:15  Pause-café / Coffee break

10:45  Parents, Fees and the Choice of a School in Bamenda
       Comfort Neba and Sr. Mary Kila (Northwest Teachers' Association)

11:15  Apprendre à lire en ewondo d'abord
       Jean-Marie Essomba (ONG Nkul)

11:45  Table ronde / Round table
       Modérateur / Moderator: Dr Victor Fonyuy (University of Buea)

13:00  Conclusions et remerciements / Conclusions and thanks
       Dr Bernadette Atangana (ENS Yaoundé)

13:30  Déjeuner / Lunch

Cordialement / Kind regards,
Le secrétariat
`,
    says: `2027-05-19 09:00-13:30
title Une école, deux langues | One School, Two Languages
moderator Emmanuel Tchinda <Université de Yaoundé II>
talk 09:00: Ouverture | Opening
  Emmanuel Tchinda <Université de Yaoundé II>
talk 09:15: Le manuel unique est-il possible ? | –
  Bernadette Atangana <ENS Yaoundé>
talk 09:45: – | Teaching Mathematics in a Second Language
  Victor Fonyuy <University of Buea>
break 10:15: Pause-café | Coffee break
talk 10:45: – | Parents, Fees and the Choice of a School in Bamenda
  Comfort Neba <Northwest Teachers' Association>
  Mary Kila <Northwest Teachers' Association>
talk 11:15: Apprendre à lire en ewondo d'abord | –
  Jean-Marie Essomba <ONG Nkul>
discussion 11:45: Table ronde | Round table
  moderator Victor Fonyuy <University of Buea>
talk 13:00: Conclusions et remerciements | Conclusions and thanks
  Bernadette Atangana <ENS Yaoundé>
break 13:30: Déjeuner | Lunch
left out Objet : Programme – séminaire bilingue du 19 mai / bilingual seminar, 19 May
left out Chers collègues, dear colleagues,
left out Veuillez trouver ci-dessous le programme. Please find the programme below. Each paper is given in the language of its title.
left out Université de Yaoundé II, Soa
left out Interprète / Interpreter: Ruth Ngwa
left out Cordialement / Kind regards,
left out Le secrétariat`,
  },
  {
    name: 'lines in both languages, a title that ends as a question does above who speaks',
    text: `# L’engagement des jeunes dans le Nord
# Youth engagement in the North

Le mercredi 5 mai 2027, 13 h – 16 h 30 (HE) / Wednesday, May 5, 2027, 1:00 – 4:30 p.m. (ET)
Ottawa, salle Rideau / Rideau Room

Que demandent les jeunes quand on les laisse écrire le projet ? Trois organisations comparent leurs méthodes.
What do young people ask for when they write the project themselves? Three organizations compare their methods.

Interprétation simultanée / Simultaneous interpretation: Louise Gagnon, Robert Fraser

13 h – 13 h 10 Mot de bienvenue / Opening remarks
Geneviève Tremblay, Coopération Nord-Sud Québec

13 h 10 – 13 h 40 Les comités jeunesse de Kuujjuaq / Youth committees in Kuujjuaq
Annie Qumaluk, Kativik Youth Hub

13 h 40 – 14 h 10 Funding what young people ask for
Ryan MacIsaac, Northern Futures Fund

14 h 10 – 14 h 40 Discussion / Discussion

14 h 40 – 15 h Pause santé / Health break

15 h – 15 h 30 Retours d’école : jumelages entre le Nunavik et le Mali
Geneviève Tremblay, Coopération Nord-Sud Québec
Seydou Konaté, Jeunesse Action Ségou

15 h 30 – 16 h 15 Table ronde / Round table
Animation / Moderator: David Nakashuk, Université Carleton

16 h 15 – 16 h 30 Conclusion / Closing
`,
    says: `2027-05-05 13:00-16:30
title L’engagement des jeunes dans le Nord | Youth engagement in the North
abstract Que demandent les jeunes quand on les laisse écrire le projet ? Trois organisations comparent leurs méthodes. | What do young people ask for when they write the project themselves? Three organizations compare their methods.
talk 13:00-13:10: Mot de bienvenue | Opening remarks
  Geneviève Tremblay <Coopération Nord-Sud Québec>
talk 13:10-13:40: Les comités jeunesse de Kuujjuaq | Youth committees in Kuujjuaq
  Annie Qumaluk <Kativik Youth Hub>
talk 13:40-14:10: – | Funding what young people ask for
  Ryan MacIsaac <Northern Futures Fund>
discussion 14:10-14:40: Discussion | Discussion
break 14:40-15:00: Pause santé | Health break
talk 15:00-15:30: Retours d’école : jumelages entre le Nunavik et le Mali | –
  Geneviève Tremblay <Coopération Nord-Sud Québec>
  Seydou Konaté <Jeunesse Action Ségou>
discussion 15:30-16:15: Table ronde | Round table
  moderator David Nakashuk <Université Carleton>
talk 16:15-16:30: Conclusion | Closing
left out Ottawa, salle Rideau / Rideau Room
left out Interprétation simultanée / Simultaneous interpretation: Louise Gagnon, Robert Fraser`,
  },
  {
    name: 'a mail in both languages, whoever is the host labelled in both',
    text: `Objet / Subject: Webinaire 28 octobre / Webinar 28 October

(English follows French in each line.)

Chères et chers collègues, dear colleagues,

Genre et adaptation climatique au Sahel
Gender and climate adaptation in the Sahel

Mercredi 28 octobre 2026, 15h00-16h30 GMT
Wednesday 28 October 2026, 15:00-16:30 GMT

Hôte / Host: Ndeye Coumba Sow, Énergie Femmes Afrique
Interprétation / Interpretation: Patrice Lemoine, Julia Ferris

15h00-15h10
Accueil / Welcome
Ndeye Coumba Sow, Énergie Femmes Afrique

15h10-15h30
Les maraîchères de Tillabéri et l'eau qui manque / The market gardeners of Tillabéri and the missing water
Hadiza Moussa, Université Abdou Moumouni

15h30-15h50
Weather forecasts women can use
Claire Donnelly, Met Futures

15h50-16h05
Budgets sensibles au genre : le cas du Burkina / Gender-responsive budgets: the case of Burkina
Aminata Nikiéma, Réseau Budget Citoyen

16h05-16h25
Questions et réponses / Questions and answers

16h25-16h30
Mot de la fin / Closing words

Lien / Link: https://zoom.example/j/000000
À bientôt / See you soon,
L'équipe projet / The project team
`,
    says: `2026-10-28 15:00-16:30
title Genre et adaptation climatique au Sahel | Gender and climate adaptation in the Sahel
moderator Ndeye Coumba Sow <Énergie Femmes Afrique>
talk 15:00-15:10: Accueil | Welcome
  Ndeye Coumba Sow <Énergie Femmes Afrique>
talk 15:10-15:30: Les maraîchères de Tillabéri et l'eau qui manque | The market gardeners of Tillabéri and the missing water
  Hadiza Moussa <Université Abdou Moumouni>
talk 15:30-15:50: – | Weather forecasts women can use
  Claire Donnelly <Met Futures>
talk 15:50-16:05: Budgets sensibles au genre : le cas du Burkina | Gender-responsive budgets: the case of Burkina
  Aminata Nikiéma <Réseau Budget Citoyen>
discussion 16:05-16:25: Questions et réponses | Questions and answers
talk 16:25-16:30: Mot de la fin | Closing words
left out Objet : Webinaire 28 octobre / Webinar 28 October
left out (English follows French in each line.)
left out Chères et chers collègues, dear colleagues,
left out Interprétation / Interpretation: Patrice Lemoine, Julia Ferris
left out Lien / Link: https://zoom.example/j/000000
left out À bientôt / See you soon,
left out L'équipe projet / The project team`,
  },
  {
    name: 'a table with a column for each language, who speaks in a row below',
    text: `Heure / Time	Français	English
	Désinformation et aide humanitaire / Bruxelles, lundi 30 novembre 2026	Disinformation and humanitarian aid / Brussels, Monday 30 November 2026
13:00 – 13:30	Accueil et café	Registration and coffee
13:30 – 13:40	Ouverture / Nathalie Servais, VOICE-Belgique	Opening / Nathalie Servais, VOICE-Belgique
13:40 – 14:10	Rumeurs de vaccin au Nord-Kivu	Vaccine rumours in North Kivu
	Dr Espérance Kavira, Université de Goma	Dr Espérance Kavira, Université de Goma
14:10 – 14:40	Répondre ou se taire ?	To reply or to stay silent?
	Oliver Stanhope, Info Aid Trust	Oliver Stanhope, Info Aid Trust
14:40 – 15:10	Questions	Questions
15:10 – 15:30	Pause-café	Coffee break
15:30 – 16:45	Débat : Les plateformes sont-elles des alliées ? / Modération : Wouter Claes, VRT	Debate: Are platforms our allies? / Moderator: Wouter Claes, VRT
16:45 – 17:00	Conclusion / Nathalie Servais, VOICE-Belgique	Conclusion / Nathalie Servais, VOICE-Belgique
17:00	Verre de l’amitié	Drinks

Interprétation FR/EN assurée. / FR/EN interpretation provided.
`,
    says: `2026-11-30
title Désinformation et aide humanitaire | Disinformation and humanitarian aid
break 13:00-13:30: Accueil et café | Registration and coffee
talk 13:30-13:40: Ouverture | Opening
  Nathalie Servais <VOICE-Belgique>
talk 13:40-14:10: Rumeurs de vaccin au Nord-Kivu | Vaccine rumours in North Kivu
  Espérance Kavira <Université de Goma>
talk 14:10-14:40: Répondre ou se taire ? | To reply or to stay silent?
  Oliver Stanhope <Info Aid Trust>
discussion 14:40-15:10: Questions | Questions
break 15:10-15:30: Pause-café | Coffee break
discussion 15:30-16:45: Débat : Les plateformes sont-elles des alliées ? | Debate: Are platforms our allies?
  moderator Wouter Claes <VRT>
talk 16:45-17:00: Conclusion | Conclusion
  Nathalie Servais <VOICE-Belgique>
break 17:00: Verre de l’amitié | Drinks
left out Interprétation FR/EN assurée. / FR/EN interpretation provided.`,
  },
  {
    name: 'lines with bullets, lengths behind the times',
    text: `ADEME - Direction régionale Nouvelle-Aquitaine
Cycle « Territoires sans gaspillage »

Atelier 3 : Donner une seconde vie aux meubles

Mardi 8 décembre 2026, 10h-12h (en ligne)

Déroulé
- 10h00 (10 min) : Introduction et rappel des deux premiers ateliers – Céline Darrigrand (ADEME)
- 10h10 (25 min) : Les gisements : combien de meubles, et où ? – Vincent Labrousse (AREC)
- 10h35 (20 min) : La recyclerie de Tulle, dix ans d'ajustements – Monique Chastang (association Le Déclic)
- 10h55 (5 min) : Pause
- 11h00 (25 min) : Mobilier scolaire : réparer plutôt que racheter – Yoann Etcheverry (Ville de Bayonne), Sandra Millot (Valdelia)
- 11h25 (30 min) : Échanges avec les participants
- 11h55 (5 min) : Clôture – Céline Darrigrand

Lien Zoom envoyé après inscription.
Prochain atelier : mardi 9 mars 2027, sur les textiles.
`,
    says: `2026-12-08 10:00-12:00
number 3
title Donner une seconde vie aux meubles | –
talk 10:00-10:10: Introduction et rappel des deux premiers ateliers | –
  Céline Darrigrand <ADEME>
talk 10:10-10:35: Les gisements : combien de meubles, et où ? | –
  Vincent Labrousse <AREC>
talk 10:35-10:55: La recyclerie de Tulle, dix ans d'ajustements | –
  Monique Chastang <association Le Déclic>
break 10:55-11:00: Pause | –
talk 11:00-11:25: Mobilier scolaire : réparer plutôt que racheter | –
  Yoann Etcheverry <Ville de Bayonne>
  Sandra Millot <Valdelia>
discussion 11:25-11:55: Échanges avec les participants | –
talk 11:55-12:00: Clôture | –
  Céline Darrigrand
left out ADEME - Direction régionale Nouvelle-Aquitaine
left out Cycle « Territoires sans gaspillage »
left out en ligne
left out Lien Zoom envoyé après inscription.
left out Prochain atelier : mardi 9 mars 2027, sur les textiles.`,
  },
  {
    name: 'a mail whose paragraph broke at its width, sessions in small letters',
    text: `De : Camille Vasseur <camille.vasseur@univ-nancy.example>
À : liste-chiffres-silences@listes.example
Date : lundi 3 mai 2027 10:12
Objet : [chiffres-silences] Atelier 4, jeudi 20 mai à Nancy

Bonjour à toutes et à tous,

Nous avons le plaisir de vous convier à la quatrième rencontre de notre cycle :

Atelier 4 : Compter les absents
Jeudi 20 mai 2027, de 14h à 17h30
Campus Lettres, Nancy, salle A104, et en visio (lien ci-dessous)

Que fait un recensement de celles et ceux qui ne répondent pas ? Les
démographes les corrigent, les sociologues les cherchent, les historiens
les découvrent trop tard. Cet atelier met les trois métiers à la même table.

Programme

14h00 : Introduction, par Camille Vasseur (Univ. de Lorraine, 2L2S)
14h15 : Thomas Oudin (INED), « Les décès qu'on ne déclare pas »
15h00 : Fatoumata Sangaré (IRD, LPED), « Recenser après l'exode : retour sur
une enquête à Mopti »
15h45 : pause café
16h00 : Judith Kessler (Univ. du Luxembourg), « Missing on purpose:
non-response as refusal »
16h45 : discussion générale, animée par Hugo Prévost (Univ. de Strasbourg)
17h30 : fin

Merci de vous inscrire avant le 15 mai : https://inscriptions.example/atelier4
Visio : https://visio.example/j/94455

Bien cordialement,
Camille

--
Camille Vasseur
Doctorante en sociologie
23 bd Albert-Ier, 54000 Nancy
`,
    says: `2027-05-20 14:00-17:30
number 4
title Compter les absents | –
abstract Que fait un recensement de celles et ceux qui ne répondent pas ? Les démographes les corrigent, les sociologues les cherchent, les historiens les découvrent trop tard. Cet atelier met les trois métiers à la même table. | –
talk 14:00: Introduction | –
  Camille Vasseur <Univ. de Lorraine, 2L2S>
talk 14:15: Les décès qu'on ne déclare pas | –
  Thomas Oudin <INED>
talk 15:00: Recenser après l'exode : retour sur une enquête à Mopti | –
  Fatoumata Sangaré <IRD, LPED>
break 15:45: pause café | –
talk 16:00: – | Missing on purpose: non-response as refusal
  Judith Kessler <Univ. du Luxembourg>
discussion 16:45-17:30: discussion générale | –
  moderator Hugo Prévost <Univ. de Strasbourg>
left out De : Camille Vasseur <camille.vasseur@univ-nancy.example>
left out À : liste-chiffres-silences@listes.example
left out Date : lundi 3 mai 2027 10:12
left out Objet : [chiffres-silences] Atelier 4, jeudi 20 mai à Nancy
left out Bonjour à toutes et à tous,
left out Nous avons le plaisir de vous convier à la quatrième rencontre de notre cycle :
left out Campus Lettres, Nancy, salle A104, et en visio (lien ci-dessous)
left out Merci de vous inscrire avant le 15 mai : https://inscriptions.example/atelier4
left out Visio : https://visio.example/j/94455
left out Bien cordialement,
left out Camille
left out Camille Vasseur
left out Doctorante en sociologie
left out 23 bd Albert-Ier, 54000 Nancy`,
  },
  {
    name: 'rows of two days in a sheet, a room with a number before the days',
    text: `ATELIER DE RESTITUTION			
Les transformatrices de poisson au Sénégal : travail, crédit, climat			
Dakar, UCAD 2, 17 et 18 février 2027			
			
Heure	Activité	Intervenant(e)s	Modération
JOUR 1 : mercredi 17 février 2027			
08h30-09h00	Enregistrement des participants et café		
09h00-09h30	Cérémonie d'ouverture	"Pr Mamadou Lamine Diop (UCAD)
Mme Aïssatou Bâ (Direction des Pêches maritimes)"	
09h30-10h15	De la plage à l'usine : trente ans de transformation artisanale	Dr Khady Seck (ISRA/CRODT)	Dr Ousmane Fall (IFAN)
10h15-11h00	Qui prête à qui ? Tontines et mareyeurs à Joal	"Ndèye Coumba Sarr (UGB)
Paul Hervieux (IRD)"	Dr Ousmane Fall (IFAN)
11h00-11h30	Pause café		
11h30-13h00	Débat		Dr Ousmane Fall (IFAN)
13h00-14h30	Déjeuner		
14h30-16h00	"Témoignages des groupements
de Joal, Kayar et Mbour"	Mme Yacine Ndoye (REFEPAS)	Ndèye Coumba Sarr (UGB)
JOUR 2 : jeudi 18 février 2027			
09h00-09h45	La sardinelle se fait rare : ce que montrent les débarquements	Dr Ibrahima Thiaw (ISRA/CRODT)	Pr Rokhaya Gueye (UADB)
09h45-10h30	Fumer sans bois : essais de fours à Kayar	M. Alioune Badara Kane (ENDA Énergie)	Pr Rokhaya Gueye (UADB)
10h30-11h00	Pause café		
11h00-12h30	Table ronde : quelle place dans la loi sur la pêche ?	"Mme Aïssatou Bâ (Direction des Pêches maritimes)
Mme Yacine Ndoye (REFEPAS)"	Paul Hervieux (IRD)
12h30-13h00	Synthèse et clôture	Dr Khady Seck (ISRA/CRODT)	
13h00	Déjeuner
`,
    says: `2027-02-17
title Les transformatrices de poisson au Sénégal : travail, crédit, climat | –
break 08:30-09:00: Enregistrement des participants et café | –
talk 09:00-09:30: Cérémonie d'ouverture | –
  Mamadou Lamine Diop <UCAD>
  Aïssatou Bâ <Direction des Pêches maritimes>
talk 09:30-10:15: De la plage à l'usine : trente ans de transformation artisanale | –
  Khady Seck <ISRA/CRODT>
  moderator Ousmane Fall <IFAN>
talk 10:15-11:00: Qui prête à qui ? Tontines et mareyeurs à Joal | –
  Ndèye Coumba Sarr <UGB>
  Paul Hervieux <IRD>
  moderator Ousmane Fall <IFAN>
break 11:00-11:30: Pause café | –
discussion 11:30-13:00: Débat | –
  moderator Ousmane Fall <IFAN>
break 13:00-14:30: Déjeuner | –
talk 14:30-16:00: Témoignages des groupements de Joal, Kayar et Mbour | –
  Yacine Ndoye <REFEPAS>
  moderator Ndèye Coumba Sarr <UGB>
talk 2027-02-18 09:00-09:45: La sardinelle se fait rare : ce que montrent les débarquements | –
  Ibrahima Thiaw <ISRA/CRODT>
  moderator Rokhaya Gueye <UADB>
talk 2027-02-18 09:45-10:30: Fumer sans bois : essais de fours à Kayar | –
  Alioune Badara Kane <ENDA Énergie>
  moderator Rokhaya Gueye <UADB>
break 2027-02-18 10:30-11:00: Pause café | –
discussion 2027-02-18 11:00-12:30: Table ronde : quelle place dans la loi sur la pêche ? | –
  Aïssatou Bâ <Direction des Pêches maritimes>
  Yacine Ndoye <REFEPAS>
  moderator Paul Hervieux <IRD>
talk 2027-02-18 12:30-13:00: Synthèse et clôture | –
  Khady Seck <ISRA/CRODT>
break 2027-02-18 13:00: Déjeuner | –
left out ATELIER DE RESTITUTION`,
  },
  {
    name: 'Word, both languages, three who speak in one line below a round table',
    text: `# Savoirs autochtones et gouvernance de l’eau

# Indigenous Knowledge and Water Governance

Atelier de recherche bilingue / Bilingual research workshop

Le vendredi 5 novembre 2027 / Friday, November 5, 2027

8 h 45 à 15 h 30 / 8:45 a.m. to 3:30 p.m.

Université d’Ottawa, pavillon Desmarais / University of Ottawa, Desmarais Building

Présidente de l’atelier / Workshop Chair: Mélanie Chartrand (Université d’Ottawa)

8 h 45 Inscription et café / Registration and coffee

9 h 15 Mot de bienvenue / Welcome remarks

Rose Commanda (Kitigan Zibi Anishinabeg)

9 h 30 Qui parle pour la rivière ? / Who Speaks for the River?

Julien Awashish (UQAT)

10 h 00 Two-Eyed Seeing in the Ottawa River Watershed

Hannah McLeod (Carleton University)

10 h 30 Pause santé / Health break

10 h 45 La consultation, entre droit et rituel

Étienne Gauthier-Roy (Université Laval)

11 h 15 Table ronde : vers un protocole commun / Round table: Towards a Shared Protocol

Rose Commanda (Kitigan Zibi Anishinabeg), Hannah McLeod (Carleton University), Simon Tremblay (Environnement et Changement climatique Canada)

Modératrice / Moderator: Priya Raman (Ottawa Riverkeeper)

12 h 30 Dîner / Lunch

13 h 30 Présentations éclair des étudiants / Student lightning talks

Le barrage et la carte, Noémie Papatie (UQO)

Counting Wild Rice, Owen Whiteduck (Trent University)

Boire l’eau du robinet à Lac-Simon, Maxime Doucet (Université de Sherbrooke)

15 h 00 Mot de la fin / Closing remarks

Mélanie Chartrand (Université d’Ottawa)

RSVP : eau-water@uottawa.example
`,
    says: `2027-11-05 08:45-15:30
title Savoirs autochtones et gouvernance de l’eau | Indigenous Knowledge and Water Governance
moderator Mélanie Chartrand <Université d’Ottawa>
break 08:45: Inscription et café | Registration and coffee
talk 09:15: Mot de bienvenue | Welcome remarks
  Rose Commanda <Kitigan Zibi Anishinabeg>
talk 09:30: Qui parle pour la rivière ? | Who Speaks for the River?
  Julien Awashish <UQAT>
talk 10:00: – | Two-Eyed Seeing in the Ottawa River Watershed
  Hannah McLeod <Carleton University>
break 10:30: Pause santé | Health break
talk 10:45: La consultation, entre droit et rituel | –
  Étienne Gauthier-Roy <Université Laval>
discussion 11:15: Table ronde : vers un protocole commun | Round table: Towards a Shared Protocol
  Rose Commanda <Kitigan Zibi Anishinabeg>
  Hannah McLeod <Carleton University>
  Simon Tremblay <Environnement et Changement climatique Canada>
  moderator Priya Raman <Ottawa Riverkeeper>
break 12:30: Dîner | Lunch
block 13:30: Présentations éclair des étudiants | Student lightning talks
  talk: Le barrage et la carte | –
    Noémie Papatie <UQO>
  talk: – | Counting Wild Rice
    Owen Whiteduck <Trent University>
  talk: Boire l’eau du robinet à Lac-Simon | –
    Maxime Doucet <Université de Sherbrooke>
talk 15:00: Mot de la fin | Closing remarks
  Mélanie Chartrand <Université d’Ottawa>
left out Atelier de recherche bilingue / Bilingual research workshop
left out Université d’Ottawa, pavillon Desmarais / University of Ottawa, Desmarais Building
left out RSVP : eau-water@uottawa.example`,
  },
  {
    name: 'a table of Google Docs, titles with a colon beside who speaks',
    text: `# Paper Borders / Frontières de papier

Identity Documents in Britain, France and Their Empires

Les papiers d’identité en Grande-Bretagne, en France et dans leurs empires

Thursday 10 June 2027 / jeudi 10 juin 2027

Maison Française d’Oxford, Norham Road

Time / Heure	English	Français	Speaker / Intervenant
09:30–10:00	Registration and coffee	Accueil et café	
10:00–10:15	Welcome	Mot d’accueil	Fiona Ashworth (Maison Française d’Oxford)
10:15–10:45	Borders in the Archive: Passport Files, 1914–1950	La frontière aux archives : les dossiers de passeports, 1914-1950	Paul Lecointe (Sorbonne Université)
10:45–11:15	The Pass and the Ayah: Travelling Nursemaids from Calcutta	Le laissez-passer et l’ayah : des nourrices en voyage depuis Calcutta	Meera Chatterjee (Queen Mary University of London)
11:15–11:30	Break	Pause	
11:30–12:30	Discussion: Reading a Stamp	Discussion : lire un tampon	Chair / Présidence : Graham Whitlock (The National Archives)
12:30–13:30	Lunch	Déjeuner	
13:30–14:00		Le livret de famille en Algérie coloniale	Samia Benhaddad (Aix-Marseille Université) / Luc Tissier (ENS de Lyon)
14:00–14:30	Forged in Marseille: A Printer’s Trial		Alice Penrose (University of Warwick)
14:30–15:15	General discussion	Discussion générale	
15:15–15:30	Closing remarks	Mot de clôture	Paul Lecointe (Sorbonne Université)

Interpreters / Interprètes : Claire Dumas, Owen Price

Lunch is offered to speakers. / Le déjeuner est offert aux intervenants.
`,
    says: `2027-06-10
title Frontières de papier | Paper Borders
subtitle Les papiers d’identité en Grande-Bretagne, en France et dans leurs empires | Identity Documents in Britain, France and Their Empires
break 09:30-10:00: Accueil et café | Registration and coffee
talk 10:00-10:15: Mot d’accueil | Welcome
  Fiona Ashworth <Maison Française d’Oxford>
talk 10:15-10:45: La frontière aux archives : les dossiers de passeports, 1914-1950 | Borders in the Archive: Passport Files, 1914–1950
  Paul Lecointe <Sorbonne Université>
talk 10:45-11:15: Le laissez-passer et l’ayah : des nourrices en voyage depuis Calcutta | The Pass and the Ayah: Travelling Nursemaids from Calcutta
  Meera Chatterjee <Queen Mary University of London>
break 11:15-11:30: Pause | Break
discussion 11:30-12:30: Discussion : lire un tampon | Discussion: Reading a Stamp
  moderator Graham Whitlock <The National Archives>
break 12:30-13:30: Déjeuner | Lunch
talk 13:30-14:00: Le livret de famille en Algérie coloniale | –
  Samia Benhaddad <Aix-Marseille Université>
  Luc Tissier <ENS de Lyon>
talk 14:00-14:30: – | Forged in Marseille: A Printer’s Trial
  Alice Penrose <University of Warwick>
discussion 14:30-15:15: Discussion générale | General discussion
talk 15:15-15:30: Mot de clôture | Closing remarks
  Paul Lecointe <Sorbonne Université>
left out Maison Française d’Oxford, Norham Road
left out Interpreters / Interprètes : Claire Dumas, Owen Price
left out Lunch is offered to speakers. / Le déjeuner est offert aux intervenants.`,
  },
  {
    name: 'a programme twice, once in each language, houses in French in both',
    text: `(English version below)

Enseigner dans deux langues : les écoles bilingues du Cameroun
Mercredi 14 juillet 2027, Université de Yaoundé I, amphi 300

Le bilinguisme officiel s'apprend d'abord dans des classes de quatre-vingts élèves. Ce séminaire confronte les textes, les manuels et ce que font les maîtres.

8h30 - 9h00 : Accueil et café
9h00 - 9h15 : Mot de bienvenue, Pr Étienne Atangana (Université de Yaoundé I)
9h15 - 10h00 : Un manuel, deux syllabus, Dr Brenda Tabe (University of Buea)
10h00 - 10h45 : Corriger dans la langue de l'autre, Rosine Ngo Bayiha (ENS de Yaoundé)
10h45 - 11h15 : Pause
11h15 - 12h30 : Débat avec les inspecteurs, modérateur : Emmanuel Fonyuy (MINEDUB)
12h30 - 12h45 : Mot de clôture, Pr Étienne Atangana (Université de Yaoundé I)

* * *

Teaching in Two Languages: Bilingual Schools in Cameroon
Wednesday 14 July 2027, University of Yaoundé I, Amphi 300

Official bilingualism is first learnt in classes of eighty pupils. This seminar sets the laws, the textbooks and what teachers actually do side by side.

8:30 - 9:00: Registration and coffee
9:00 - 9:15: Welcome address, Prof. Étienne Atangana (Université de Yaoundé I)
9:15 - 10:00: One Textbook, Two Syllabuses, Dr Brenda Tabe (University of Buea)
10:00 - 10:45: Marking in the Other's Language, Rosine Ngo Bayiha (ENS de Yaoundé)
10:45 - 11:15: Break
11:15 - 12:30: Debate with the inspectors, moderator: Emmanuel Fonyuy (MINEDUB)
12:30 - 12:45: Closing address, Prof. Étienne Atangana (Université de Yaoundé I)
`,
    says: `2027-07-14
title Enseigner dans deux langues : les écoles bilingues du Cameroun | Teaching in Two Languages: Bilingual Schools in Cameroon
abstract Le bilinguisme officiel s'apprend d'abord dans des classes de quatre-vingts élèves. Ce séminaire confronte les textes, les manuels et ce que font les maîtres. | Official bilingualism is first learnt in classes of eighty pupils. This seminar sets the laws, the textbooks and what teachers actually do side by side.
break 08:30-09:00: Accueil et café | Registration and coffee
talk 09:00-09:15: Mot de bienvenue | Welcome address
  Étienne Atangana <Université de Yaoundé I>
talk 09:15-10:00: Un manuel, deux syllabus | One Textbook, Two Syllabuses
  Brenda Tabe <University of Buea>
talk 10:00-10:45: Corriger dans la langue de l'autre | Marking in the Other's Language
  Rosine Ngo Bayiha <ENS de Yaoundé>
break 10:45-11:15: Pause | Break
discussion 11:15-12:30: Débat avec les inspecteurs | Debate with the inspectors
  moderator Emmanuel Fonyuy <MINEDUB>
talk 12:30-12:45: Mot de clôture | Closing address
  Étienne Atangana <Université de Yaoundé I>
left out Université de Yaoundé I, amphi 300
left out University of Yaoundé I, Amphi 300`,
  },
  {
    name: 'tabs, dashes before titles, lengths in brackets',
    text: `PROGRAMME

Atelier n° 3 : Orpaillage, école et santé des enfants
Ouagadougou, mardi 23 mars 2027
Salle de conférences de l'INSS

08h00		Installation des participants, café
08h30 (15 mn)	Allocution d'ouverture
		M. Issouf Zongo, Ministère de l'Action humanitaire
08h45 (15 mn)	Présentation du projet
		Dr Alimata Compaoré, INSS/CNRST

SESSION 1 : L'ENFANT AU TRAVAIL
Modérateur : Pr Bernard Somé, Université Joseph Ki-Zerbo
09h00 (20 mn)	- Creuser ou apprendre ? Parcours d'élèves à Kongoussi
		Salif Ouédraogo, Université Joseph Ki-Zerbo
09h20 (20 mn)	- Les filles du concassage
		Mariam Barry, ISSP ; Céline Aubertin, IRD
09h40 (30 mn)	- Échanges

10h10 (20 mn)	PAUSE-CAFÉ

SESSION 2 : L'ENFANT MALADE
Modératrice : Dr Alimata Compaoré, INSS/CNRST
10h30 (20 mn)	- Mercure et poussière : ce que voit l'infirmier
		Adama Kinda, CSPS de Bouda
10h50 (20 mn)	- Se soigner sur le site
		Rasmata Sawadogo, Université Nazi Boni
11h10 (30 mn)	- Échanges

11h40 (60 mn)	Table ronde : que peuvent les communes ?
		Hamidou Tao, Mairie de Kongoussi
		Pauline Kaboré, Save the Children
12h40 (10 mn)	Clôture
		M. Issouf Zongo, Ministère de l'Action humanitaire
12h50		Déjeuner

NB : la prise en charge des participants venant des provinces se fera sur place.
`,
    says: `2027-03-23
number 3
title Orpaillage, école et santé des enfants | –
break 08:00: Installation des participants, café | –
talk 08:30 (15): Allocution d'ouverture | –
  Issouf Zongo <Ministère de l'Action humanitaire>
talk 08:45 (15): Présentation du projet | –
  Alimata Compaoré <INSS/CNRST>
block: L'ENFANT AU TRAVAIL | –
  moderator Bernard Somé <Université Joseph Ki-Zerbo>
  talk 09:00 (20): Creuser ou apprendre ? Parcours d'élèves à Kongoussi | –
    Salif Ouédraogo <Université Joseph Ki-Zerbo>
  talk 09:20 (20): Les filles du concassage | –
    Mariam Barry <ISSP>
    Céline Aubertin <IRD>
  discussion 09:40 (30): Échanges | –
break 10:10 (20): PAUSE-CAFÉ | –
block: L'ENFANT MALADE | –
  moderator Alimata Compaoré <INSS/CNRST>
  talk 10:30 (20): Mercure et poussière : ce que voit l'infirmier | –
    Adama Kinda <CSPS de Bouda>
  talk 10:50 (20): Se soigner sur le site | –
    Rasmata Sawadogo <Université Nazi Boni>
  discussion 11:10 (30): Échanges | –
discussion 11:40 (60): Table ronde : que peuvent les communes ? | –
  Hamidou Tao <Mairie de Kongoussi>
  Pauline Kaboré <Save the Children>
talk 12:40 (10): Clôture | –
  Issouf Zongo <Ministère de l'Action humanitaire>
break 12:50: Déjeuner | –
left out Salle de conférences de l'INSS
left out NB : la prise en charge des participants venant des provinces se fera sur place.`,
  },
  {
    name: 'a sheet with a column for each language, a title in two lines',
    text: `Premiers secours psychologiques pour étudiants en soins	Psychological First Aid for Nursing Students		
Mercredi 15 mars 2028	Wednesday 15 March 2028		
Heure / Time	Français	English	Intervenants / Speakers
9:00-9:15	Accueil	Welcome	Devika Ramgoolam (Polytechnics Mauritius)
9:15-10:00	"Repérer la détresse
en stage"	"Spotting distress
on placement"	"Dr Jean-Noël Appadoo (Hôpital Dr A. G. Jeetoo)
Sarah Whitcombe (King's College London)"
10:00-10:30	Écouter sans soigner	Listening without treating	Marie-Josée Félicité (Befrienders Mauritius)
10:30-10:45	Pause	Break	
10:45-11:45	"Table ronde : ""et qui s'occupe de nous ?"""	"Round table: ""and who looks after us?"""	"Modératrice / Moderator: Devika Ramgoolam
Marie-Josée Félicité (Befrienders Mauritius)
Yannick Perrine (Université des Mascareignes)"
11:45-12:15	Questions	Questions	
12:15	Déjeuner	Lunch
`,
    says: `2028-03-15
title Premiers secours psychologiques pour étudiants en soins | Psychological First Aid for Nursing Students
talk 09:00-09:15: Accueil | Welcome
  Devika Ramgoolam <Polytechnics Mauritius>
talk 09:15-10:00: Repérer la détresse en stage | Spotting distress on placement
  Jean-Noël Appadoo <Hôpital Dr A. G. Jeetoo>
  Sarah Whitcombe <King's College London>
talk 10:00-10:30: Écouter sans soigner | Listening without treating
  Marie-Josée Félicité <Befrienders Mauritius>
break 10:30-10:45: Pause | Break
discussion 10:45-11:45: Table ronde : et qui s'occupe de nous ? | Round table: and who looks after us?
  moderator Devika Ramgoolam
  Marie-Josée Félicité <Befrienders Mauritius>
  Yannick Perrine <Université des Mascareignes>
discussion 11:45-12:15: Questions | Questions
break 12:15: Déjeuner | Lunch`,
  },
  {
    name: 'two days in lines, titles that say what is done behind who speaks',
    text: `JOURNÉES D'ÉTUDE

Lire en prison, XIXe-XXIe siècle

Rennes, 7 et 8 octobre 2027

Comité d'organisation : Isabelle MERCIER (Université Rennes 2), Gaël TANGUY (Tempora)

Jeudi 7 octobre 2027

13h30 Accueil des participants
14h00 Ouverture, par Isabelle MERCIER (Université Rennes 2)

14h15-16h00 Première session : Bibliothèques derrière les murs
Présidence : Jean-Yves KERMOAL (Université de Bretagne Occidentale)

14h15 Caroline AUDIBERT (CNRS), Le catalogue de Fontevraud, 1845
14h45 Rémi DUCHESNE (Université de Picardie Jules Verne), Lire à Mettray : les colons et l'almanach
15h15 Discussion

16h00 Pause
16h30 Conférence : Monique ESCLANGON (Université d'Aix-Marseille), Une cellule à soi ?

19h30 Dîner

Vendredi 8 octobre 2027

9h30-12h00 Deuxième session : Écrire, être lu
Présidence : Gaël TANGUY (Tempora)

9h30 Blaise NGOMA (Université Marien-Ngouabi), Lettres de la maison d'arrêt de Brazzaville
10h00 Hélène SAUVAGE (Université Rennes 2), La revue comme atelier
10h30 Pause café
10h45 Ousmane TRAORÉ (Genepi), Animer un club de lecture à Vezin
11h15 Discussion

12h00 Conclusions, par Caroline AUDIBERT (CNRS)
`,
    says: `2027-10-07
title Lire en prison, XIXe-XXIe siècle | –
talk 13:30: Accueil des participants | –
talk 14:00: Ouverture | –
  Isabelle Mercier <Université Rennes 2>
block 14:15-16:00: Bibliothèques derrière les murs | –
  moderator Jean-Yves Kermoal <Université de Bretagne Occidentale>
  talk 14:15: Le catalogue de Fontevraud, 1845 | –
    Caroline Audibert <CNRS>
  talk 14:45: Lire à Mettray : les colons et l'almanach | –
    Rémi Duchesne <Université de Picardie Jules Verne>
  discussion 15:15: Discussion | –
break 16:00: Pause | –
talk 16:30: Conférence : Une cellule à soi ? | –
  Monique Esclangon <Université d'Aix-Marseille>
break 19:30: Dîner | –
block 2027-10-08 09:30-12:00: Écrire, être lu | –
  moderator Gaël Tanguy <Tempora>
  talk 2027-10-08 09:30: Lettres de la maison d'arrêt de Brazzaville | –
    Blaise Ngoma <Université Marien-Ngouabi>
  talk 2027-10-08 10:00: La revue comme atelier | –
    Hélène Sauvage <Université Rennes 2>
  break 2027-10-08 10:30: Pause café | –
  talk 2027-10-08 10:45: Animer un club de lecture à Vezin | –
    Ousmane Traoré <Genepi>
  discussion 2027-10-08 11:15: Discussion | –
talk 2027-10-08 12:00: Conclusions | –
  Caroline Audibert <CNRS>
committee
  Isabelle Mercier <Université Rennes 2>
  Gaël Tanguy <Tempora>
left out JOURNÉES D'ÉTUDE
left out Rennes
left out Jeudi 7 octobre 2027`,
  },
  {
    name: 'Word, whoever moderates the workshop named at its end',
    text: `Cycle d’ateliers « Littoral partagé » 2027

Atelier 3 : Mesurer l’érosion avec les pêcheurs

Samedi 22 mai 2027, de 9h à 13h

Centre culturel de Yoff, Dakar

Sur la Petite Côte, la mer avance de plus d’un mètre par an. Cet atelier réunit chercheurs, élus et pêcheurs pour mettre au point une méthode de mesure simple, que chaque quai de pêche puisse appliquer lui-même.

PROGRAMME

9h00 – 9h30 : Inscription et petit-déjeuner

9h30 – 9h45 : Mot de bienvenue, M. Ibrahima Sarr, Mairie de Yoff

9h45 – 10h15 : « Trente ans de trait de côte », Dr Awa Diouf, Université Cheikh Anta Diop

10h15 – 10h45 : « Le piquet et le téléphone : une méthode à trois sous », Mme Khady Mbaye, ONG Teranga Mer, et M. Modou Fall, Quai de pêche de Soumbédioune

10h45 – 11h00 : Pause

11h00 – 12h30 : Exercice pratique sur la plage, Mme Khady Mbaye, ONG Teranga Mer

12h30 – 13h00 : Débat

Modératrice de l’atelier : Mme Ndèye Coumba Seck, IRD

Les frais de transport (2 000 FCFA) sont remboursés sur place.
`,
    says: `2027-05-22 09:00-13:00
number 3
title Mesurer l’érosion avec les pêcheurs | –
abstract Sur la Petite Côte, la mer avance de plus d’un mètre par an. Cet atelier réunit chercheurs, élus et pêcheurs pour mettre au point une méthode de mesure simple, que chaque quai de pêche puisse appliquer lui-même. | –
break 09:00-09:30: Inscription et petit-déjeuner | –
talk 09:30-09:45: Mot de bienvenue | –
  Ibrahima Sarr <Mairie de Yoff>
talk 09:45-10:15: Trente ans de trait de côte | –
  Awa Diouf <Université Cheikh Anta Diop>
talk 10:15-10:45: Le piquet et le téléphone : une méthode à trois sous | –
  Khady Mbaye <ONG Teranga Mer>
  Modou Fall <Quai de pêche de Soumbédioune>
break 10:45-11:00: Pause | –
talk 11:00-12:30: Exercice pratique sur la plage | –
  Khady Mbaye <ONG Teranga Mer>
discussion 12:30-13:00: Débat | –
  moderator Ndèye Coumba Seck <IRD>
  abstract Les frais de transport (2 000 FCFA) sont remboursés sur place. | –
left out Cycle d’ateliers « Littoral partagé » 2027
left out Centre culturel de Yoff, Dakar`,
  },
  {
    name: 'a table in both languages, the times of the whole in two zones',
    text: `# Bien vieillir en région éloignée

# Ageing Well in Remote Regions

Le mardi 8 juin 2027 / Tuesday, June 8, 2027

13 h – 16 h (HE) / 1:00 – 4:00 p.m. (ET)

Heure / Time	Français	English	Intervenants / Speakers
13:00 – 13:10	Mot d’ouverture	Opening remarks	Nathalie Cyr (ASPC / PHAC)
13:10 – 13:40	Soins à domicile au nord du 55e parallèle	Home care north of the 55th parallel	Lucassie Qumaaluk (Régie de la santé du Nunavik) / Brenda Flett (Mushkegowuk Council)
13:40 – 14:10	La télésanté, promesse tenue ?	Telehealth: a promise kept?	Étienne Rioux (Université Laval)
14:10 – 14:25	Pause santé	Health break	
14:25 – 14:55	Loger les aînés près des leurs	Housing elders close to family	Carol-Ann Beardy (SCHL / CMHC)
14:55 – 15:45	Table ronde : Que faire dès cette année ?	Round table: What can be done this year?	Animation / Moderator: Yves Thériault (ASPC / PHAC) / Brenda Flett (Mushkegowuk Council) / Étienne Rioux (Université Laval) / Carol-Ann Beardy (SCHL / CMHC)
15:45 – 16:00	Mot de clôture	Closing remarks	Nathalie Cyr (ASPC / PHAC)

L’interprétation simultanée sera offerte. / Simultaneous interpretation will be provided.
`,
    says: `2027-06-08 13:00-16:00
title Bien vieillir en région éloignée | Ageing Well in Remote Regions
talk 13:00-13:10: Mot d’ouverture | Opening remarks
  Nathalie Cyr <ASPC / PHAC>
talk 13:10-13:40: Soins à domicile au nord du 55e parallèle | Home care north of the 55th parallel
  Lucassie Qumaaluk <Régie de la santé du Nunavik>
  Brenda Flett <Mushkegowuk Council>
talk 13:40-14:10: La télésanté, promesse tenue ? | Telehealth: a promise kept?
  Étienne Rioux <Université Laval>
break 14:10-14:25: Pause santé | Health break
talk 14:25-14:55: Loger les aînés près des leurs | Housing elders close to family
  Carol-Ann Beardy <SCHL / CMHC>
discussion 14:55-15:45: Table ronde : Que faire dès cette année ? | Round table: What can be done this year?
  moderator Yves Thériault <ASPC / PHAC>
  Brenda Flett <Mushkegowuk Council>
  Étienne Rioux <Université Laval>
  Carol-Ann Beardy <SCHL / CMHC>
talk 15:45-16:00: Mot de clôture | Closing remarks
  Nathalie Cyr <ASPC / PHAC>
left out L’interprétation simultanée sera offerte. / Simultaneous interpretation will be provided.`,
  },
  {
    name: 'Word, whoever animates behind those who speak',
    text: `JOURNÉE D’ÉTUDE

# Les mares temporaires méditerranéennes : suivre, restaurer, transmettre

Mardi 9 mars 2027, 9h15 – 17h00

Montpellier, campus du CNRS, 1919 route de Mende – Grande salle

9h15	Accueil café
9h45 – 10h00	Mot de bienvenue / Hélène Castan (CEFE)
Session 1 – Suivre les peuplements (modération : Thomas Verdier, OFB)
10h00 – 10h25	Quinze ans de relevés d’amphibiens sur le plateau de Vendres : ce que disent les données / Aurélie Bonnafoux (CEN Occitanie)
10h25 – 10h50	L’ADN environnemental remplace-t-il le troubleau ? / Jean-Marc Tissier (Université de Montpellier) et Lina Haddad (CIRAD)
10h50 – 11h15	Pause
11h15 – 11h40	Hydropériode et sécheresses répétées : un modèle simple pour les gestionnaires / Olivier Sanchis (Tour du Valat)
11h40 – 12h15	Discussion
12h15 – 13h45	Déjeuner (buffet sur place)
Session 2 – Restaurer et transmettre (modération : Claire Mounier, DREAL Occitanie)
13h45 – 14h10	Recreuser ou ne rien faire ? Retour sur huit chantiers dans l’Hérault / Nicolas Puech (Département de l’Hérault)
14h10 – 14h35	Pâturage ovin et végétation des ceintures / Sophie Arribat (INRAE, UMR Selmet)
14h35 – 15h00	Des collégiens au bord de l’eau : un protocole participatif / Mehdi Larbi (Les Écologistes de l’Euzière)
15h00 – 15h20	Pause café
15h20 – 16h45	Table ronde : quels moyens pour la gestion à long terme ? / Avec Aurélie Bonnafoux, Nicolas Puech, Brigitte Sénégas (commune de Vendres) – animation : Claire Mounier

Inscription gratuite mais obligatoire avant le 26 février : mares2027@exemple.fr
`,
    says: `2027-03-09 09:15-17:00
title Les mares temporaires méditerranéennes : suivre, restaurer, transmettre | –
break 09:15: Accueil café | –
talk 09:45-10:00: Mot de bienvenue | –
  Hélène Castan <CEFE>
block: Suivre les peuplements | –
  moderator Thomas Verdier <OFB>
  talk 10:00-10:25: Quinze ans de relevés d’amphibiens sur le plateau de Vendres : ce que disent les données | –
    Aurélie Bonnafoux <CEN Occitanie>
  talk 10:25-10:50: L’ADN environnemental remplace-t-il le troubleau ? | –
    Jean-Marc Tissier <Université de Montpellier>
    Lina Haddad <CIRAD>
  break 10:50-11:15: Pause | –
  talk 11:15-11:40: Hydropériode et sécheresses répétées : un modèle simple pour les gestionnaires | –
    Olivier Sanchis <Tour du Valat>
  discussion 11:40-12:15: Discussion | –
break 12:15-13:45: Déjeuner (buffet sur place) | –
block: Restaurer et transmettre | –
  moderator Claire Mounier <DREAL Occitanie>
  talk 13:45-14:10: Recreuser ou ne rien faire ? Retour sur huit chantiers dans l’Hérault | –
    Nicolas Puech <Département de l’Hérault>
  talk 14:10-14:35: Pâturage ovin et végétation des ceintures | –
    Sophie Arribat <INRAE, UMR Selmet>
  talk 14:35-15:00: Des collégiens au bord de l’eau : un protocole participatif | –
    Mehdi Larbi <Les Écologistes de l’Euzière>
break 15:00-15:20: Pause café | –
discussion 15:20-16:45: Table ronde : quels moyens pour la gestion à long terme ? | –
  Aurélie Bonnafoux
  Nicolas Puech
  Brigitte Sénégas <commune de Vendres>
  moderator Claire Mounier
left out JOURNÉE D’ÉTUDE
left out Montpellier, campus du CNRS, 1919 route de Mende – Grande salle
left out Inscription gratuite mais obligatoire avant le 26 février : mares2027@exemple.fr`,
  },
  {
    name: 'a table in both languages, in which language people speak told below',
    text: `# Paludisme et résistance aux insecticides en Afrique de l’Ouest

# Malaria and Insecticide Resistance in West Africa

Mardi 5 octobre 2027 / Tuesday 5 October 2027, 9h00-16h30

Institut de Recherche en Sciences de la Santé, Bobo-Dioulasso

Les communications se feront dans la langue de leur titre. / Talks will be given in the language of their title.

9h00	Inscription et café / Registration and coffee
9h30	Mots de bienvenue / Welcome addresses / Abdoul Karim Ouédraogo (IRSS), Mary Ansah (Noguchi Memorial Institute)
10h00	Résistance aux pyréthrinoïdes : état des lieux au Burkina Faso / Rasmata Sawadogo (Centre Muraz)
10h30	New-generation nets in northern Ghana: a cluster trial / Mary Ansah (Noguchi Memorial Institute), Samuel Boateng (Ghana Health Service)
11h00	Pause café / Coffee break
11h30	Genomic surveillance of Anopheles funestus / Chinedu Eze (University of Ibadan)
12h00	Ce que les ménages font de leurs moustiquaires / Honorine Agbodjan (Université d’Abomey-Calavi)
12h30	Déjeuner / Lunch
14h00	Table ronde : quelles stratégies de rotation ? / Round table: which rotation strategies? / Modération / Moderator: Abdoul Karim Ouédraogo / Rasmata Sawadogo, Chinedu Eze, Issa Traoré (PNLP Mali)
15h45	Synthèse / Wrap-up / Honorine Agbodjan

Contact : atelier-palu@exemple.bf
`,
    says: `2027-10-05 09:00-16:30
title Paludisme et résistance aux insecticides en Afrique de l’Ouest | Malaria and Insecticide Resistance in West Africa
break 09:00: Inscription et café | Registration and coffee
talk 09:30: Mots de bienvenue | Welcome addresses
  Abdoul Karim Ouédraogo <IRSS>
  Mary Ansah <Noguchi Memorial Institute>
talk 10:00: Résistance aux pyréthrinoïdes : état des lieux au Burkina Faso | –
  Rasmata Sawadogo <Centre Muraz>
talk 10:30: – | New-generation nets in northern Ghana: a cluster trial
  Mary Ansah <Noguchi Memorial Institute>
  Samuel Boateng <Ghana Health Service>
break 11:00: Pause café | Coffee break
talk 11:30: – | Genomic surveillance of Anopheles funestus
  Chinedu Eze <University of Ibadan>
talk 12:00: Ce que les ménages font de leurs moustiquaires | –
  Honorine Agbodjan <Université d’Abomey-Calavi>
break 12:30: Déjeuner | Lunch
discussion 14:00: Table ronde : quelles stratégies de rotation ? | Round table: which rotation strategies?
  moderator Abdoul Karim Ouédraogo
  Rasmata Sawadogo
  Chinedu Eze
  Issa Traoré <PNLP Mali>
talk 15:45: Synthèse | Wrap-up
  Honorine Agbodjan
left out Institut de Recherche en Sciences de la Santé, Bobo-Dioulasso
left out Les communications se feront dans la langue de leur titre. / Talks will be given in the language of their title.
left out Contact : atelier-palu@exemple.bf`,
  },
  {
    name: 'a mail that reminds, the webinar named below',
    text: `From: Abena Ofori <abena@westafricajustice.example>
To: members@westafricajustice.example
Subject: Reminder: webinar on Wednesday

Dear all,

A quick reminder of our webinar next week.

Webinar: Protecting Whistleblowers in West Africa
Wednesday 9 December 2026, 14:00-15:30 GMT
Host: Abena Ofori, West Africa Justice Network

Running order:

- 14:00 Welcome and housekeeping (Abena Ofori, West Africa Justice Network)
- 14:05 Ghana's Whistleblower Act twenty years on (Dr Kofi Amankwah, University of Ghana)
- 14:20 "They knew where I lived": retaliation and relocation (Fatoumata Jallow, Gambia Bar Association)
- 14:35 Drafting a model law for ECOWAS (Chidi Okonjo, PPLAAF; Miriam Holt, Article 19)
- 14:55 Q&A, moderated by Joseph Koroma (Fourah Bay College)

Register here: https://us06web.example/webinar/register/WN_8fK2
The recording will be posted on our site.

Best wishes,
Abena

Sent from my phone
`,
    says: `2026-12-09 14:00-15:30
title – | Webinar: Protecting Whistleblowers in West Africa
moderator Abena Ofori <West Africa Justice Network>
talk 14:00: – | Welcome and housekeeping
  Abena Ofori <West Africa Justice Network>
talk 14:05: – | Ghana's Whistleblower Act twenty years on
  Kofi Amankwah <University of Ghana>
talk 14:20: – | "They knew where I lived": retaliation and relocation
  Fatoumata Jallow <Gambia Bar Association>
talk 14:35: – | Drafting a model law for ECOWAS
  Chidi Okonjo <PPLAAF>
  Miriam Holt <Article 19>
discussion 14:55: – | Q&A
  moderator Joseph Koroma <Fourah Bay College>
left out From: Abena Ofori <abena@westafricajustice.example>
left out To: members@westafricajustice.example
left out Subject: Reminder: webinar on Wednesday
left out Dear all,
left out A quick reminder of our webinar next week.
left out Register here: https://us06web.example/webinar/register/WN_8fK2
left out The recording will be posted on our site.
left out Best wishes,
left out Abena
left out Sent from my phone`,
  },
  {
    name: 'Word, both languages below each other, an abstract on those who reveal',
    text: `# Les lanceurs d’alerte climatiques devant les juges européens
# Climate Whistleblowers Before European Courts
Bruxelles, 30 septembre 2027 / Brussels, 30 September 2027

Ceux qui révèlent les mensonges climatiques des entreprises sont encore mal protégés. Le séminaire examine ce que les juges leur ont accordé.
Those who reveal the climate lies of companies are still poorly protected. The seminar looks at what judges have granted them.

9:00 Accueil et café
Welcome coffee

9:30 Ouverture
Opening
Charlotte Vandamme (Université Saint-Louis)

9:45 La directive de 2019 et le secret des affaires
The 2019 Directive and trade secrets
Antoine Desmet (KU Leuven)

10:15 L’article 10 de la Convention après Halet
Article 10 of the Convention after Halet
Maeve Sheridan (University College Cork)
Romain Gillet (Maison des Lanceurs d’Alerte)

10:45 Débat
Debate
Présidence / Chair: Marta Kowalczyk (Transparency International EU)

11:15 Pause
Break

11:30 Des ingénieurs témoignent : le cas des moteurs
Engineers speak out: the engines case
Dr. Stefan Huber (Whistleblower-Netzwerk)

12:00 Financer la défense
Paying for the defence
Louise Adjovi (PPLAAF)

12:30 Déjeuner
Lunch
`,
    says: `2027-09-30
title Les lanceurs d’alerte climatiques devant les juges européens | Climate Whistleblowers Before European Courts
abstract Ceux qui révèlent les mensonges climatiques des entreprises sont encore mal protégés. Le séminaire examine ce que les juges leur ont accordé. | Those who reveal the climate lies of companies are still poorly protected. The seminar looks at what judges have granted them.
break 09:00: Accueil et café | Welcome coffee
talk 09:30: Ouverture | Opening
  Charlotte Vandamme <Université Saint-Louis>
talk 09:45: La directive de 2019 et le secret des affaires | The 2019 Directive and trade secrets
  Antoine Desmet <KU Leuven>
talk 10:15: L’article 10 de la Convention après Halet | Article 10 of the Convention after Halet
  Maeve Sheridan <University College Cork>
  Romain Gillet <Maison des Lanceurs d’Alerte>
discussion 10:45: Débat | Debate
  moderator Marta Kowalczyk <Transparency International EU>
break 11:15: Pause | Break
talk 11:30: Des ingénieurs témoignent : le cas des moteurs | Engineers speak out: the engines case
  Stefan Huber <Whistleblower-Netzwerk>
talk 12:00: Financer la défense | Paying for the defence
  Louise Adjovi <PPLAAF>
break 12:30: Déjeuner | Lunch
left out Bruxelles`,
  },
  {
    name: 'a French table with one title in English',
    text: `# Le consentement dans le droit pénal européen

Vendredi 21 janvier 2028

Maison des sciences de l’homme, Nancy

9h – 9h30	Café d’accueil
9h30 – 9h45	Présentation de la journée / Marion Schaeffer (Université de Lorraine)
9h45 – 10h25	Une définition commune est-elle possible ? / Elisabeth Lindqvist (Uppsala universitet)
10h25 – 11h05	La loi française, deux ans après / Victor Delaunay (Université Paris-Panthéon-Assas) / Clémence Barbier (Fondation des femmes)
11h05 – 11h20	Pause
11h20 – 12h	Solo sí es sí : réussites et erreurs de la réforme espagnole / Nuria Castells (Universitat de Girona)
12h – 12h30	Discussion / Discutant : Rémi Wagner (parquet de Nancy)
12h30 – 14h	Repas
14h – 14h40	Consent and corroboration: notes from Scotland / Fiona Galbraith (University of Aberdeen)
14h40 – 16h	Table ronde : Enquêter, juger, réparer / Animatrice : Marion Schaeffer (Université de Lorraine) / Julien Kessler (gendarmerie nationale) / Agnès Rouvier (tribunal judiciaire d’Épinal) / Dr Sonia Merabet (CHRU de Nancy)

Organisation : Marion Schaeffer, Loïc Hubert
`,
    says: `2028-01-21
title Le consentement dans le droit pénal européen | –
moderator Marion Schaeffer
moderator Loïc Hubert
break 09:00-09:30: Café d’accueil | –
talk 09:30-09:45: Présentation de la journée | –
  Marion Schaeffer <Université de Lorraine>
talk 09:45-10:25: Une définition commune est-elle possible ? | –
  Elisabeth Lindqvist <Uppsala universitet>
talk 10:25-11:05: La loi française, deux ans après | –
  Victor Delaunay <Université Paris-Panthéon-Assas>
  Clémence Barbier <Fondation des femmes>
break 11:05-11:20: Pause | –
talk 11:20-12:00: Solo sí es sí : réussites et erreurs de la réforme espagnole | –
  Nuria Castells <Universitat de Girona>
discussion 12:00-12:30: Discussion | –
  discussant Rémi Wagner <parquet de Nancy>
break 12:30-14:00: Repas | –
talk 14:00-14:40: – | Consent and corroboration: notes from Scotland
  Fiona Galbraith <University of Aberdeen>
discussion 14:40-16:00: Table ronde : Enquêter, juger, réparer | –
  moderator Marion Schaeffer <Université de Lorraine>
  Julien Kessler <gendarmerie nationale>
  Agnès Rouvier <tribunal judiciaire d’Épinal>
  Sonia Merabet <CHRU de Nancy>
left out Maison des sciences de l’homme, Nancy`,
  },
  {
    name: 'lines, how long the whole is in brackets',
    text: `Webinaire

Tutorat en ligne : accompagner sans se noyer

le vendredi 5 février 2027 à 12h30 (durée : 1h15)
organisé par la Fédération des universités populaires

Déroulé

12h30 Mot d'accueil (5 min) - Jocelyne Arnoux
12h35 Répondre à 200 messages par semaine : enquête auprès de tuteurs (20 min) - Baptiste Kerviel, CNED
12h55 La permanence du mardi soir (15 min) - Leïla Zerrouki, université populaire de Roubaix
13h10 Chatbots et tutorat humain : un partage des tâches ? (15 min) - Arnaud Delporte, université de Lille
13h25 Questions du public (20 min)

Le replay sera envoyé aux inscrits.
`,
    says: `2027-02-05 12:30-13:45
title Tutorat en ligne : accompagner sans se noyer | –
talk 12:30-12:35: Mot d'accueil | –
  Jocelyne Arnoux
talk 12:35-12:55: Répondre à 200 messages par semaine : enquête auprès de tuteurs | –
  Baptiste Kerviel <CNED>
talk 12:55-13:10: La permanence du mardi soir | –
  Leïla Zerrouki <université populaire de Roubaix>
talk 13:10-13:25: Chatbots et tutorat humain : un partage des tâches ? | –
  Arnaud Delporte <université de Lille>
discussion 13:25-13:45: Questions du public | –
left out Webinaire
left out durée : 1h15
left out Le replay sera envoyé aux inscrits.`,
  },
  {
    name: 'a mail, what the lessons are from below the name',
    text: `From: SSATP Knowledge Team
Sent: 4 May 2027 11:02
To: Urban mobility network
Subject: Webinar - Paratransit reform that lasts

Dear colleagues,

Please join us on Wednesday 19 May 2027, 14:00-15:45 (GMT), for our webinar

PARATRANSIT REFORM THAT LASTS
Lessons from Accra, Kigali and Cape Town

Fifteen years of minibus reform have left African cities with new buses, old
routes and a good deal of debt. This webinar asks what was kept once the loans
had closed, and who paid for it.

Moderator: Grace Owusu-Mensah, World Bank

14:00  Welcome
       Peter Lindqvist, SSATP

14:10  Accra: ten years of type B permits
       Kwabena Asare, Ghana Urban Mobility Accelerator

14:30  Kigali's net-cost contracts, seen from the operators' side
       Diane Uwimana, University of Rwanda
       Jean-Bosco Habyara, Kigali Bus Services

14:50  What MyCiTi taught the taxi associations
       Lindiwe Jacobs, University of Cape Town

15:10  Q&A

15:40  Closing remarks
       Peter Lindqvist, SSATP

Interpretation into French will be provided.
Register here: https://events.example.org/paratransit

Kind regards,
The SSATP Knowledge Team
`,
    says: `2027-05-19 14:00-15:45
title – | PARATRANSIT REFORM THAT LASTS
subtitle – | Lessons from Accra, Kigali and Cape Town
abstract – | Fifteen years of minibus reform have left African cities with new buses, old routes and a good deal of debt. This webinar asks what was kept once the loans had closed, and who paid for it.
moderator Grace Owusu-Mensah <World Bank>
talk 14:00: – | Welcome
  Peter Lindqvist <SSATP>
talk 14:10: – | Accra: ten years of type B permits
  Kwabena Asare <Ghana Urban Mobility Accelerator>
talk 14:30: – | Kigali's net-cost contracts, seen from the operators' side
  Diane Uwimana <University of Rwanda>
  Jean-Bosco Habyara <Kigali Bus Services>
talk 14:50: – | What MyCiTi taught the taxi associations
  Lindiwe Jacobs <University of Cape Town>
discussion 15:10: – | Q&A
talk 15:40: – | Closing remarks
  Peter Lindqvist <SSATP>
left out From: SSATP Knowledge Team
left out Sent: 4 May 2027 11:02
left out To: Urban mobility network
left out Subject: Webinar - Paratransit reform that lasts
left out Dear colleagues,
left out for our webinar
left out Please join us
left out Interpretation into French will be provided.
left out Register here: https://events.example.org/paratransit
left out Kind regards,
left out The SSATP Knowledge Team`,
  },
  {
    name: 'a table in both languages, a title with a possessive and a comma',
    text: `# L’hiver comme saison urbaine / Winter as an Urban Season

Atelier / Workshop – 9 février 2027 / February 9, 2027

Université de Montréal, Faculté de l’aménagement

Heure / Time	Présentation / Presentation	Intervenant·e / Speaker
8:30–9:00	Inscription et café / Registration and coffee	
9:00–9:15	Mot de bienvenue / Welcome	Geneviève Tremblay-Roy, Université de Montréal
9:15–9:50	Déneiger les trottoirs d’abord / Clearing Sidewalks First	Simon Bouchard, Ville de Montréal
9:50–10:25	Les abribus chauffés : confort ou gaspillage ? / Heated Bus Shelters: Comfort or Waste?	Karen McAllister, OC Transpo / Olivier Gagnon, ARTM
10:25–10:45	Pause / Break	
10:45–11:20	Edmonton’s Winter Design Guidelines, Twelve Years On	Priya Raman, City of Edmonton
11:20–11:55	Habiter le froid à Kuujjuaq	Annie Saunders-Labbé, Université Laval
11:55–12:30	Discussion générale / General Discussion	Animation / Moderator: Geneviève Tremblay-Roy
12:30	Dîner / Lunch
`,
    says: `2027-02-09
title L’hiver comme saison urbaine | Winter as an Urban Season
break 08:30-09:00: Inscription et café | Registration and coffee
talk 09:00-09:15: Mot de bienvenue | Welcome
  Geneviève Tremblay-Roy <Université de Montréal>
talk 09:15-09:50: Déneiger les trottoirs d’abord | Clearing Sidewalks First
  Simon Bouchard <Ville de Montréal>
talk 09:50-10:25: Les abribus chauffés : confort ou gaspillage ? | Heated Bus Shelters: Comfort or Waste?
  Karen McAllister <OC Transpo>
  Olivier Gagnon <ARTM>
break 10:25-10:45: Pause | Break
talk 10:45-11:20: – | Edmonton’s Winter Design Guidelines, Twelve Years On
  Priya Raman <City of Edmonton>
talk 11:20-11:55: Habiter le froid à Kuujjuaq | –
  Annie Saunders-Labbé <Université Laval>
discussion 11:55-12:30: Discussion générale | General Discussion
  moderator Geneviève Tremblay-Roy
break 12:30: Dîner | Lunch
left out Université de Montréal, Faculté de l’aménagement`,
  },
  {
    name: 'a sheet, workshops that hold the rows in their time and have a discussant',
    text: `Rénover la copropriété dégradée		
Journée d'étude ANAH / Ville de Saint-Denis		
25/11/2027		
8h45-9h15	Café d'accueil	
9h15-9h30	Ouverture	M. Laurent Cazeneuve (ANAH)
9h30-11h00	"Atelier A : Repérer
Discutante : Estelle Morvan (ANIL)"	
9h30-10h00	Le registre des copropriétés, un outil d'alerte ?	Gwenaël Tanguy (CSTB)
10h00-10h30	Charges impayées : lire les comptes avant la faillite	"Rachida Benali (ARC)
Pascal Vernet (Soliha)"
10h30-11h00	Discussion	
11h00-11h15	Pause	
11h15-12h45	"Atelier B : Réparer
Discutant : Fabien Loiseau (Banque des Territoires)"	
11h15-11h45	"L'ORCOD de Grigny 2, huit ans après"	Corinne Auvray (EPFIF)
11h45-12h15	Travaux en site occupé : l'échafaudage et la vie quotidienne	Damien Sosa (atelier Sosa-Prat)
12h15-12h45	Discussion	
12h45-14h00	Buffet	
14h00-15h00	Table ronde : Acheter pour démolir	"Estelle Morvan (ANIL)
Corinne Auvray (EPFIF)
Habib Touati (Ville de Saint-Denis)"
15h00-15h15	Mot de la fin	Habib Touati (Ville de Saint-Denis)
`,
    says: `2027-11-25
title Rénover la copropriété dégradée | –
subtitle Journée d'étude ANAH / Ville de Saint-Denis | –
break 08:45-09:15: Café d'accueil | –
talk 09:15-09:30: Ouverture | –
  Laurent Cazeneuve <ANAH>
block 09:30-11:00: Atelier A : Repérer | –
  discussant Estelle Morvan <ANIL>
  talk 09:30-10:00: Le registre des copropriétés, un outil d'alerte ? | –
    Gwenaël Tanguy <CSTB>
  talk 10:00-10:30: Charges impayées : lire les comptes avant la faillite | –
    Rachida Benali <ARC>
    Pascal Vernet <Soliha>
  discussion 10:30-11:00: Discussion | –
break 11:00-11:15: Pause | –
block 11:15-12:45: Atelier B : Réparer | –
  discussant Fabien Loiseau <Banque des Territoires>
  talk 11:15-11:45: L'ORCOD de Grigny 2, huit ans après | –
    Corinne Auvray <EPFIF>
  talk 11:45-12:15: Travaux en site occupé : l'échafaudage et la vie quotidienne | –
    Damien Sosa <atelier Sosa-Prat>
  discussion 12:15-12:45: Discussion | –
break 12:45-14:00: Buffet | –
discussion 14:00-15:00: Table ronde : Acheter pour démolir | –
  Estelle Morvan <ANIL>
  Corinne Auvray <EPFIF>
  Habib Touati <Ville de Saint-Denis>
talk 15:00-15:15: Mot de la fin | –
  Habib Touati <Ville de Saint-Denis>`,
  },
  {
    name: 'Word, both languages, a river that is called as a person is',
    text: `# Les rivières ont-elles des droits ?

# Do Rivers Have Rights?

Le jeudi 20 mai 2027 / Thursday, May 20, 2027

Université d’Ottawa / University of Ottawa

8 h 45 – 9 h 15 Inscription et café / Registration and coffee

9 h 15 – 9 h 30 Mot de bienvenue / Welcome

Geneviève Lachance (Université d’Ottawa)

9 h 30 – 10 h 15 Muteshekau Shipu, personne juridique / Muteshekau Shipu as a legal person

Uapukun Mestenapeo (Conseil des Innu de Ekuanitshit)

10 h 15 – 11 h Parler au nom du fleuve : gardiens et porte-parole / Speaking for the river: guardians and spokespersons

Marc-Antoine Gagnon (Université Laval)

Hana Te Rangi (University of Waikato)

11 h – 11 h 20 Pause / Break

11 h 20 – 12 h Table ronde : Le droit suffit-il ? / Round table: Is law enough?

Modératrice / Moderator: Geneviève Lachance

Uapukun Mestenapeo

Colin Abernathy (Ecojustice)

12 h – 13 h Dîner / Lunch
`,
    says: `2027-05-20
title Les rivières ont-elles des droits ? | Do Rivers Have Rights?
break 08:45-09:15: Inscription et café | Registration and coffee
talk 09:15-09:30: Mot de bienvenue | Welcome
  Geneviève Lachance <Université d’Ottawa>
talk 09:30-10:15: Muteshekau Shipu, personne juridique | Muteshekau Shipu as a legal person
  Uapukun Mestenapeo <Conseil des Innu de Ekuanitshit>
talk 10:15-11:00: Parler au nom du fleuve : gardiens et porte-parole | Speaking for the river: guardians and spokespersons
  Marc-Antoine Gagnon <Université Laval>
  Hana Te Rangi <University of Waikato>
break 11:00-11:20: Pause | Break
discussion 11:20-12:00: Table ronde : Le droit suffit-il ? | Round table: Is law enough?
  moderator Geneviève Lachance
  Uapukun Mestenapeo
  Colin Abernathy <Ecojustice>
break 12:00-13:00: Dîner | Lunch
left out Université d’Ottawa / University of Ottawa`,
  },
  {
    name: 'a sitting of a seminar below the name of its series',
    text: `SÉMINAIRE « ANTHROPOLOGIE DES PROJETS »
Séance du 28 janvier 2027
IHEID, Genève, salle S8

Ce que l'évaluation fait aux ONG

Organisation et présidence : Valentine Grosjean (IHEID)

9h30-9h45 Introduction, par Valentine Grosjean (IHEID)

9h45-10h30 Le cadre logique, une écriture, par Philippe Lavigne (Université de Neuchâtel)
Discutante : Ombeline Ritz (HES-SO)

10h30-11h15 « Remplir la case » : les animateurs de terrain au Burundi, par Espérance Niyonzima (Université du Burundi)
Discutant : Antoine Kerboul (Médecins Sans Frontières)

11h15-11h30 Pause

11h30-12h15 Learning to fail: monitoring in a Nepali health programme, by Sunita Gurung (SOAS)

12h15-12h45 Discussion générale

12h45 Déjeuner au restaurant Vieux-Bois
`,
    says: `2027-01-28
title Ce que l'évaluation fait aux ONG | –
moderator Valentine Grosjean <IHEID>
talk 09:30-09:45: Introduction | –
  Valentine Grosjean <IHEID>
talk 09:45-10:30: Le cadre logique, une écriture | –
  Philippe Lavigne <Université de Neuchâtel>
  discussant Ombeline Ritz <HES-SO>
talk 10:30-11:15: « Remplir la case » : les animateurs de terrain au Burundi | –
  Espérance Niyonzima <Université du Burundi>
  discussant Antoine Kerboul <Médecins Sans Frontières>
break 11:15-11:30: Pause | –
talk 11:30-12:15: – | Learning to fail: monitoring in a Nepali health programme
  Sunita Gurung <SOAS>
discussion 12:15-12:45: Discussion générale | –
break 12:45: Déjeuner au restaurant Vieux-Bois | –
left out SÉMINAIRE « ANTHROPOLOGIE DES PROJETS »
left out IHEID, Genève, salle S8`,
  },
  {
    name: 'a mail with strokes, a subtitle that names countries',
    text: `De : Réseau Foncier & Développement
Objet : Programme – Demi-journée du 26 janvier 2027

Bonjour,

Voici le programme définitif de la demi-journée :

Agroécologie : qui décide sur le terrain ?
Retours d'expérience du Togo, du Burkina Faso et du Laos

Date : mardi 26 janvier 2027
Horaire : 9h-12h30
Lieu : Campus du Jardin d'agronomie tropicale, Nogent-sur-Marne
Modération : Bertrand Leclercq (CIRAD)

9h-9h20 | Café d'accueil
9h20-9h30 | Introduction | Bertrand Leclercq (CIRAD)
9h30-10h00 | Le champ-école, une scène de négociation | Yawa Agbeko (Université de Lomé)
10h00-10h30 | Zaï, cordons pierreux et projets : trente ans dans le Yatenga | Mme Alimata Sawadogo (INERA), M. Gilles Perrault (AVSF)
10h30-11h00 | Conseillers agricoles au Laos : entre plan et parcelle | Vilayvanh Phommasack (NAFRI)
11h00-11h15 | Pause
11h15-12h15 | Table ronde : Décider ensemble, mais comment ? | Yawa Agbeko (Université de Lomé), Gilles Perrault (AVSF), Sabine Loriol (Agence française de développement)
12h15-12h30 | Conclusion | Sabine Loriol (Agence française de développement)

Comité scientifique :
- Bertrand Leclercq (CIRAD)
- Chantal Ducrocq (GRET)
- Kossi Adjonou (Université de Lomé)

Inscriptions : contact@exemple.org

Cordialement,
Le secrétariat
`,
    says: `2027-01-26 09:00-12:30
title Agroécologie : qui décide sur le terrain ? | –
subtitle Retours d'expérience du Togo, du Burkina Faso et du Laos | –
moderator Bertrand Leclercq <CIRAD>
break 09:00-09:20: Café d'accueil | –
talk 09:20-09:30: Introduction | –
  Bertrand Leclercq <CIRAD>
talk 09:30-10:00: Le champ-école, une scène de négociation | –
  Yawa Agbeko <Université de Lomé>
talk 10:00-10:30: Zaï, cordons pierreux et projets : trente ans dans le Yatenga | –
  Alimata Sawadogo <INERA>
  Gilles Perrault <AVSF>
talk 10:30-11:00: Conseillers agricoles au Laos : entre plan et parcelle | –
  Vilayvanh Phommasack <NAFRI>
break 11:00-11:15: Pause | –
discussion 11:15-12:15: Table ronde : Décider ensemble, mais comment ? | –
  Yawa Agbeko <Université de Lomé>
  Gilles Perrault <AVSF>
  Sabine Loriol <Agence française de développement>
talk 12:15-12:30: Conclusion | –
  Sabine Loriol <Agence française de développement>
committee
  Bertrand Leclercq <CIRAD>
  Chantal Ducrocq <GRET>
  Kossi Adjonou <Université de Lomé>
left out De : Réseau Foncier & Développement
left out Objet : Programme – Demi-journée du 26 janvier 2027
left out Bonjour,
left out Voici le programme définitif de la demi-journée :
left out Lieu : Campus du Jardin d'agronomie tropicale, Nogent-sur-Marne
left out Inscriptions : contact@exemple.org
left out Cordialement,
left out Le secrétariat`,
  },
  {
    name: 'two days in lines, a father and a sister',
    text: `WORKSHOP

Ancestors, Saints and the Living
African theologies of memory

8-9 June 2027
Hekima University College, Nairobi

DAY 1 - Tuesday 8 June 2027

8:30 - 9:00    Registration and tea
9:00 - 9:15    Opening remarks
               Fr. Joseph Mutiso, Hekima University College
9:15 - 10:00   Keynote: Remembering as an ecclesial act
               Prof. Grace Adeyemi, University of Ibadan
10:00 - 10:30  Naming the dead in Luo liturgies
               Caroline Achieng, Maseno University
10:30 - 11:00  Tea break
11:00 - 11:30  Whose saints? Canonisation and local memory
               Dr Emmanuel Tumwine, Uganda Martyrs University
11:30 - 12:00  Graves, land and litigation
               Ruth Wanjiru Kamau, St Paul's University, Limuru
12:00 - 12:45  Plenary discussion
               Moderator: Caroline Achieng
12:45          Lunch

DAY 2 - Wednesday 9 June 2027

9:00 - 9:45    Mourning without a body
               Tendai Chikomo, University of Zimbabwe
9:45 - 10:15   The ancestors on WhatsApp
               Dr Esther Mbugua and Daniel Otieno, Tangaza University
10:15 - 10:45  Tea break
10:45 - 12:15  Panel discussion: Teaching memory in seminaries
               Sr Beatrice Nansubuga, AMECEA
               Samuel Lindqvist, Uppsala University
               Tendai Chikomo, University of Zimbabwe
12:15 - 12:30  Way forward
               Fr. Joseph Mutiso
12:30          Lunch and departure

For logistics please contact the secretariat: memory@hekima.example
`,
    says: `2027-06-08
title – | Ancestors, Saints and the Living
subtitle – | African theologies of memory
break 08:30-09:00: – | Registration and tea
talk 09:00-09:15: – | Opening remarks
  Joseph Mutiso <Hekima University College>
talk 09:15-10:00: – | Keynote: Remembering as an ecclesial act
  Grace Adeyemi <University of Ibadan>
talk 10:00-10:30: – | Naming the dead in Luo liturgies
  Caroline Achieng <Maseno University>
break 10:30-11:00: – | Tea break
talk 11:00-11:30: – | Whose saints? Canonisation and local memory
  Emmanuel Tumwine <Uganda Martyrs University>
talk 11:30-12:00: – | Graves, land and litigation
  Ruth Wanjiru Kamau <St Paul's University, Limuru>
discussion 12:00-12:45: – | Plenary discussion
  moderator Caroline Achieng
break 12:45: – | Lunch
talk 2027-06-09 09:00-09:45: – | Mourning without a body
  Tendai Chikomo <University of Zimbabwe>
talk 2027-06-09 09:45-10:15: – | The ancestors on WhatsApp
  Esther Mbugua <Tangaza University>
  Daniel Otieno <Tangaza University>
break 2027-06-09 10:15-10:45: – | Tea break
discussion 2027-06-09 10:45-12:15: – | Panel discussion: Teaching memory in seminaries
  Beatrice Nansubuga <AMECEA>
  Samuel Lindqvist <Uppsala University>
  Tendai Chikomo <University of Zimbabwe>
talk 2027-06-09 12:15-12:30: – | Way forward
  Joseph Mutiso
break 2027-06-09 12:30: – | Lunch and departure
left out WORKSHOP
left out Hekima University College, Nairobi
left out For logistics please contact the secretariat: memory@hekima.example`,
  },
  {
    name: 'a study day in Word, abstracts, a round table with three in a line',
    text: `Study Day

# Amateur Reels: Home Movies and the Public Record

Friday 7 May 2027, 10:00–15:30

Gilmorehill Centre, University of Glasgow

10:00 – 10:20 Arrival and coffee

10:20 – 10:30 Welcome, Fergus Abernethy (University of Glasgow)

10:30 – 11:10 Wedding Days: Ceremony on Super 8

Shanthi Perera (University of Sussex)

Weddings are the most filmed and least watched of family events. The talk looks at two hundred reels held in regional archives and asks what their makers chose to leave out.

11:10 – 11:50 The Herring Queen and Other Civic Pageants

Morag Sinclair and Ian Buchan (National Library of Scotland)

Small towns filmed their own festivals long before television came. We show extracts from Eyemouth and Peebles and discuss how they were catalogued with the help of those who appear in them.

11:50 – 12:10 Q&A, chaired by Fergus Abernethy

12:10 – 13:10 Lunch (provided)

13:10 – 13:50 Colonial Leisure: Filming the Club in Northern Rhodesia

Chanda Mulenga (University of Zambia)

13:50 – 14:10 Tea and coffee

14:10 – 15:20 Round table: Consent after Death

Morag Sinclair (National Library of Scotland), Chanda Mulenga (University of Zambia), Oliver Trench (Screen Archive South East)

Moderator: Shanthi Perera (University of Sussex)

15:20 – 15:30 Closing remarks, Fergus Abernethy

Please tell us about dietary and access requirements by 23 April.
`,
    says: `2027-05-07 10:00-15:30
title – | Amateur Reels: Home Movies and the Public Record
break 10:00-10:20: – | Arrival and coffee
talk 10:20-10:30: – | Welcome
  Fergus Abernethy <University of Glasgow>
talk 10:30-11:10: – | Wedding Days: Ceremony on Super 8
  Shanthi Perera <University of Sussex>
  abstract – | Weddings are the most filmed and least watched of family events. The talk looks at two hundred reels held in regional archives and asks what their makers chose to leave out.
talk 11:10-11:50: – | The Herring Queen and Other Civic Pageants
  Morag Sinclair <National Library of Scotland>
  Ian Buchan <National Library of Scotland>
  abstract – | Small towns filmed their own festivals long before television came. We show extracts from Eyemouth and Peebles and discuss how they were catalogued with the help of those who appear in them.
discussion 11:50-12:10: – | Q&A
  moderator Fergus Abernethy
break 12:10-13:10: – | Lunch (provided)
talk 13:10-13:50: – | Colonial Leisure: Filming the Club in Northern Rhodesia
  Chanda Mulenga <University of Zambia>
break 13:50-14:10: – | Tea and coffee
discussion 14:10-15:20: – | Round table: Consent after Death
  Morag Sinclair <National Library of Scotland>
  Chanda Mulenga <University of Zambia>
  Oliver Trench <Screen Archive South East>
  moderator Shanthi Perera <University of Sussex>
talk 15:20-15:30: – | Closing remarks
  Fergus Abernethy
left out Study Day
left out Gilmorehill Centre, University of Glasgow
left out Please tell us about dietary and access requirements by 23 April.`,
  },
  {
    name: 'two days in Word, whoever speaks and their house before a dash',
    text: `Colloque

# Sans-papiers et travail : vingt ans après l’accord de libre circulation

Université de Neuchâtel, Faculté des lettres et sciences humaines, auditoire R.N.08

2 et 3 septembre 2027

Jeudi 2 septembre 2027

13h30 Accueil, café et croissants

14h00 Mots de bienvenue, Prof. Nicole Aeschbacher, doyenne de la FLSH

14h15 Didier Rochat, HES-SO Valais – Régulariser sans le dire : l’opération Papyrus et ses suites

15h00 Leonor Quispe, Collectif de soutien aux sans-papiers, Genève – Ce que le permis change, et ce qu’il ne change pas

15h45 Pause

16h15 Katharina Zbinden, Universität Bern – Les employeurs devant le juge pénal

17h00 Discussion

19h00 Repas du soir au restaurant du Jura

Vendredi 3 septembre 2027

9h00 Amadou Diakité, Université de Genève, et Céline Monnard, Unia – Livrer à vélo sous le compte d’un autre

9h45 Stéphanie Cuendet, Canton de Vaud – L’inspection du travail, entre protection et dénonciation

10h30 Pause

11h00 Table ronde : Une régularisation fédérale est-elle pensable ?

Modération : Didier Rochat

Avec Leonor Quispe, Balthasar Imhof (Commission fédérale des migrations) et Mirjam Steffen (Caritas)

12h30 Synthèse et clôture, Nicole Aeschbacher

Avec le soutien du Fonds national suisse
`,
    says: `2027-09-02
title Sans-papiers et travail : vingt ans après l’accord de libre circulation | –
break 13:30: Accueil, café et croissants | –
talk 14:00: Mots de bienvenue | –
  Nicole Aeschbacher <doyenne de la FLSH>
talk 14:15: Régulariser sans le dire : l’opération Papyrus et ses suites | –
  Didier Rochat <HES-SO Valais>
talk 15:00: Ce que le permis change, et ce qu’il ne change pas | –
  Leonor Quispe <Collectif de soutien aux sans-papiers, Genève>
break 15:45: Pause | –
talk 16:15: Les employeurs devant le juge pénal | –
  Katharina Zbinden <Universität Bern>
discussion 17:00: Discussion | –
break 19:00: Repas du soir au restaurant du Jura | –
talk 2027-09-03 09:00: Livrer à vélo sous le compte d’un autre | –
  Amadou Diakité <Université de Genève>
  Céline Monnard <Unia>
talk 2027-09-03 09:45: L’inspection du travail, entre protection et dénonciation | –
  Stéphanie Cuendet <Canton de Vaud>
break 2027-09-03 10:30: Pause | –
discussion 2027-09-03 11:00: Table ronde : Une régularisation fédérale est-elle pensable ? | –
  moderator Didier Rochat
  Leonor Quispe
  Balthasar Imhof <Commission fédérale des migrations>
  Mirjam Steffen <Caritas>
talk 2027-09-03 12:30: Synthèse et clôture | –
  Nicole Aeschbacher
left out Colloque
left out Université de Neuchâtel, Faculté des lettres et sciences humaines, auditoire R.N.08
left out Avec le soutien du Fonds national suisse`,
  },
  {
    name: 'a mail, a house that is called as a person is',
    text: `Dear all,

Please find below the programme of our next webinar. Feel free to forward it to colleagues in your counties.

Webinar 4: Rift Valley fever - reading the rain
Wednesday 17 February 2027, 2:00 pm - 4:00 pm (Nairobi time)
Moderator: Dr Wanjiku Kamau, ILRI

2:00 pm  Opening remarks
         Dr Hassan Abdi Noor, Directorate of Veterinary Services

2:10 pm  El Niño, dambos and mosquitoes: what the models say
         Prof. Bernard Otieno, University of Nairobi

2:35 pm  Syndromic reporting by pastoralists in Garissa and Wajir
         Halima Guyo, Mercy Corps
         Dr Peter Lokiru, Wajir County

3:00 pm  Vaccinate when? Stockpiles, cold chains and budgets
         Dr Thandiwe Mokoena, Onderstepoort Veterinary Research

3:25 pm  Q&A

3:50 pm  Next steps
         Dr Wanjiku Kamau, ILRI

Register here: https://events.example.org/rvf4

Kind regards,
Mercy Achieng
Events officer
`,
    says: `2027-02-17 14:00-16:00
number 4
title – | Rift Valley fever - reading the rain
moderator Wanjiku Kamau <ILRI>
talk 14:00: – | Opening remarks
  Hassan Abdi Noor <Directorate of Veterinary Services>
talk 14:10: – | El Niño, dambos and mosquitoes: what the models say
  Bernard Otieno <University of Nairobi>
talk 14:35: – | Syndromic reporting by pastoralists in Garissa and Wajir
  Halima Guyo <Mercy Corps>
  Peter Lokiru <Wajir County>
talk 15:00: – | Vaccinate when? Stockpiles, cold chains and budgets
  Thandiwe Mokoena <Onderstepoort Veterinary Research>
discussion 15:25: – | Q&A
talk 15:50: – | Next steps
  Wanjiku Kamau <ILRI>
left out Dear all,
left out Please find below the programme of our next webinar. Feel free to forward it to colleagues in your counties.
left out Register here: https://events.example.org/rvf4
left out Kind regards,
left out Mercy Achieng
left out Events officer`,
  },
  {
    name: 'a mail, whoever animates the webinar in a sentence below it',
    text: `De : Réseau Prévention Inondation <contact@reseau-inondation.example>
Envoyé : lundi 4 janvier 2027 09:12
Objet : Webinaire du 4 février - programme

Bonjour à toutes et à tous,

Nous avons le plaisir de vous envoyer le programme de notre prochain webinaire :

« Réduire la vulnérabilité des logements : que font les communes ? »

Jeudi 4 février 2027, de 14h à 16h, en ligne

Trois ans après la relance du dispositif MIRAPI, les collectivités s'emparent inégalement du diagnostic individuel. Ce webinaire donne la parole à celles qui ont commencé et à celles qui hésitent.

14h00  Introduction, par Fabienne Marchetti (CEPRI)
14h10  Diagnostiquer 400 maisons en deux ans, par Loïc Kerbrat (EPTB Vilaine)
14h35  Batardeaux, clapets, étages refuges : ce que demandent les habitants, par Nadia Oukaci (Ville de Quimperlé) et Thierry Sauvage (Association Sinistrés du Quai)
15h00  Financer le reste à charge, par Anne-Lise Poulain (Anah)
15h25  Échanges avec les participants
15h55  Conclusion, par Fabienne Marchetti (CEPRI)

Le webinaire sera animé par Marc Delestre (Idéal Connaissances).

Inscription (gratuite, obligatoire) : https://www.reseau-inondation.example/inscription
Le lien de connexion vous sera envoyé la veille.

Bien cordialement,
L'équipe du réseau
`,
    says: `2027-02-04 14:00-16:00
title Réduire la vulnérabilité des logements : que font les communes ? | –
abstract Trois ans après la relance du dispositif MIRAPI, les collectivités s'emparent inégalement du diagnostic individuel. Ce webinaire donne la parole à celles qui ont commencé et à celles qui hésitent. | –
moderator Marc Delestre <Idéal Connaissances>
talk 14:00: Introduction | –
  Fabienne Marchetti <CEPRI>
talk 14:10: Diagnostiquer 400 maisons en deux ans | –
  Loïc Kerbrat <EPTB Vilaine>
talk 14:35: Batardeaux, clapets, étages refuges : ce que demandent les habitants | –
  Nadia Oukaci <Ville de Quimperlé>
  Thierry Sauvage <Association Sinistrés du Quai>
talk 15:00: Financer le reste à charge | –
  Anne-Lise Poulain <Anah>
discussion 15:25: Échanges avec les participants | –
talk 15:55: Conclusion | –
  Fabienne Marchetti <CEPRI>
left out De : Réseau Prévention Inondation <contact@reseau-inondation.example>
left out Envoyé : lundi 4 janvier 2027 09:12
left out Objet : Webinaire du 4 février - programme
left out Bonjour à toutes et à tous,
left out Nous avons le plaisir de vous envoyer le programme de notre prochain webinaire :
left out en ligne
left out Inscription (gratuite, obligatoire) : https://www.reseau-inondation.example/inscription
left out Le lien de connexion vous sera envoyé la veille.
left out Bien cordialement,
left out L'équipe du réseau`,
  },
  {
    name: 'a table, people and houses below each other in a cell',
    text: `# Le climat de demain dans les territoires ruraux

Jeudi 18 novembre 2027 – 9h15-16h30

Maison de l’agriculture, Châteauroux

9h15	Accueil autour d’un café	
9h45	Ouverture	Martine Audebert / Conseil départemental de l’Indre
Session 1 : Comprendre
Présidence : Gilles Moricet (INRAE)
10h00	Les projections régionales à l’horizon 2050	Nolwenn Jégou / Météo-France
10h35	Sécheresse et retrait-gonflement des argiles	Sébastien Pradel / BRGM
11h10	Pause	
11h30	Que nous apprennent les registres paroissiaux ?	Odile Charbonnel / Université d’Orléans
12h15	Déjeuner sur place	
Session 2 : Agir
Présidence : Rachida Ziani (Ademe)
13h45	Replanter des haies : pour qui, avec quelle eau ?	Baptiste Lorieux / Chambre d’agriculture de l’Indre
14h20	Feux de récolte : la doctrine des sapeurs-pompiers	Cyril Monnereau / SDIS 36
15h00	Débat avec la salle	
16h15	Conclusions	Gilles Moricet / INRAE

Renseignements : climat36@exemple.fr
`,
    says: `2027-11-18 09:15-16:30
title Le climat de demain dans les territoires ruraux | –
break 09:15: Accueil autour d’un café | –
talk 09:45: Ouverture | –
  Martine Audebert <Conseil départemental de l’Indre>
block: Comprendre | –
  moderator Gilles Moricet <INRAE>
  talk 10:00: Les projections régionales à l’horizon 2050 | –
    Nolwenn Jégou <Météo-France>
  talk 10:35: Sécheresse et retrait-gonflement des argiles | –
    Sébastien Pradel <BRGM>
  break 11:10: Pause | –
  talk 11:30: Que nous apprennent les registres paroissiaux ? | –
    Odile Charbonnel <Université d’Orléans>
break 12:15: Déjeuner sur place | –
block: Agir | –
  moderator Rachida Ziani <Ademe>
  talk 13:45: Replanter des haies : pour qui, avec quelle eau ? | –
    Baptiste Lorieux <Chambre d’agriculture de l’Indre>
  talk 14:20: Feux de récolte : la doctrine des sapeurs-pompiers | –
    Cyril Monnereau <SDIS 36>
discussion 15:00: Débat avec la salle | –
talk 16:15: Conclusions | –
  Gilles Moricet <INRAE>
left out Maison de l’agriculture, Châteauroux
left out Renseignements : climat36@exemple.fr`,
  },
  {
    name: 'Word, parts of a morning each with whoever chairs it',
    text: `# Safe Water Analytics in East Africa

Sharing instruments, methods and reference materials

Friday 25 June 2027

Chiromo Campus, University of Nairobi, Kenya

Morning session: Fluoride and arsenic

Chair: Prof. Wanjiru Kamau, University of Nairobi

09:00 (30 min) Field kits versus ICP-MS
Dr. Joseph Mwakyusa, University of Dar es Salaam

09:30 (30 min) Bone char filters after five rainy seasons
Dr. Tigist Alemayehu, Addis Ababa University

10:00 (20 min) A shared spectrometer: rules, costs, queues
Ms. Grace Nabirye, Makerere University

10:20 (10 min) Questions

10:30 (30 min) Tea break

Late morning session: Reference materials

Chair: Dr. Eric Habimana, University of Rwanda

11:00 (30 min) Making a lake-water standard locally
Dr. Beatrice Achieng, Kenya Bureau of Standards

11:30 (30 min) Results of the 2026 inter-laboratory comparison
Dr. Peter Lyndhurst, British Geological Survey

12:00 (45 min) Discussion: What should the network buy next?

12:45 (60 min) Lunch

Organising committee

Wanjiru Kamau, University of Nairobi

Grace Nabirye, Makerere University

Peter Lyndhurst, British Geological Survey
`,
    says: `2027-06-25
title – | Safe Water Analytics in East Africa
subtitle – | Sharing instruments, methods and reference materials
block: – | Fluoride and arsenic
  moderator Wanjiru Kamau <University of Nairobi>
  talk 09:00-09:30: – | Field kits versus ICP-MS
    Joseph Mwakyusa <University of Dar es Salaam>
  talk 09:30-10:00: – | Bone char filters after five rainy seasons
    Tigist Alemayehu <Addis Ababa University>
  talk 10:00-10:20: – | A shared spectrometer: rules, costs, queues
    Grace Nabirye <Makerere University>
  discussion 10:20-10:30: – | Questions
break 10:30-11:00: – | Tea break
block: – | Reference materials
  moderator Eric Habimana <University of Rwanda>
  talk 11:00-11:30: – | Making a lake-water standard locally
    Beatrice Achieng <Kenya Bureau of Standards>
  talk 11:30-12:00: – | Results of the 2026 inter-laboratory comparison
    Peter Lyndhurst <British Geological Survey>
  discussion 12:00-12:45: – | Discussion: What should the network buy next?
break 12:45-13:45: – | Lunch
committee
  Wanjiru Kamau <University of Nairobi>
  Grace Nabirye <Makerere University>
  Peter Lyndhurst <British Geological Survey>
left out Chiromo Campus, University of Nairobi, Kenya`,
  },
]
