import type { Sample } from './programmeOutline'

/** Programmes of people who knew no rule: lines of mails, copies of pages and of PDF, in French and in English. */
export const programmesOfSevenHands: readonly Sample[] = [
  {
    name: 'Mail as text, séance of a research seminar in anthropology, French',
    text: `Bonjour à toutes et à tous,

Nous avons le plaisir de vous convier à la séance n° 4 du séminaire « Papiers, guichets, attentes » qui aura lieu le vendredi 23 janvier 2026, de 14h à 17h, en salle 3.21 (3e étage, accès par la cour) et en visio (lien ci-dessous).

Cette séance revient sur l'ethnographie des administrations « au guichet ». Que fait-on quand on attend ? Que font les agents de cette attente ? On partira de deux terrains récents, en préfecture et dans une caisse d'allocations familiales.

Au programme :

14h - Introduction, Thomas Ribeiro
14h15 - Safia Hamdaoui (LAVUE) : Le numéro et le nom. Une matinée au service des étrangers
15h00 - Guillaume Pestre (post-doctorant, IRISSO) : « Revenez avec l'original » : les pièces manquantes dans l'accès aux droits
15h45 - Pause
16h00 - Discussion (discutante : Catherine Vauquelin, EHESS)

Lien visio : https://webconf.exemple.fr/b/rib-4kd-m2p
Merci de nous signaler votre venue pour l'accès au bâtiment.

Bien cordialement,
Les organisateurs : Élodie Marsac et Thomas Ribeiro

--
Secrétariat de l'UMR 8xxx
01 55 00 00 00`,
    says: `2026-01-23 14:00-17:00
number 4
title Papiers, guichets, attentes | –
abstract Cette séance revient sur l'ethnographie des administrations « au guichet ». Que fait-on quand on attend ? Que font les agents de cette attente ? On partira de deux terrains récents, en préfecture et dans une caisse d'allocations familiales. | –
moderator Élodie Marsac
moderator Thomas Ribeiro
talk 14:00: Introduction | –
  Thomas Ribeiro
talk 14:15: Le numéro et le nom. Une matinée au service des étrangers | –
  Safia Hamdaoui <LAVUE>
talk 15:00: « Revenez avec l'original » : les pièces manquantes dans l'accès aux droits | –
  Guillaume Pestre <post-doctorant, IRISSO>
break 15:45: Pause | –
discussion 16:00: Discussion | –
  discussant Catherine Vauquelin <EHESS>
left out Bonjour à toutes et à tous,
left out en salle 3.21 (3e étage, accès par la cour) et en visio (lien ci-dessous).
left out Lien visio : https://webconf.exemple.fr/b/rib-4kd-m2p
left out Merci de nous signaler votre venue pour l'accès au bâtiment.
left out Bien cordialement,
left out Secrétariat de l'UMR 8xxx
left out 01 55 00 00 00`,
  },
  {
    name: 'PDF copy with broken lines and page footers, two-day law colloquium, French',
    text: `COLLOQUE
Le juge et l'algorithme
Regards croisés sur la décision assistée
20 et 21 novembre 2025
Amphithéâtre Cujas - 2 rue du Doyen Gabriel Marty, Toulouse
Sous la direction scientifique de
Laurent CASTAING, professeur à l'Université Toulouse Capitole
et Inès BELHADJ, maîtresse de conférences à l'Université de
Bordeaux
Jeudi 20 novembre
8h45 : Accueil des participants
9h00 : Propos introductifs
Laurent CASTAING, professeur à l'Université Toulouse Capitole
I. Les sources de la décision assistée
Sous la présidence de Mireille FABRÈGUE, présidente de chambre à la
cour d'appel de Toulouse
9h30 : Les bases de données jurisprudentielles, nouvelles sources du
droit ?
Olivier THUILLIER, professeur à l'Université de Rennes
10h00 : L'open data des décisions de justice devant la Cour de
cassation
Pauline ESCUDIÉ, conseillère référendaire à la Cour de cassation
10h30 - 10h50 : Pause
10h50 : Qualifier les faits, calculer les peines : l'expérience
américaine
Jonathan MEYERSON, Georgetown Law
11h20 - 12h00 : Débats
12h00 : Déjeuner
2

II. La motivation à l'épreuve du calcul
Sous la présidence d'Inès BELHADJ
14h00 : Motiver quand la machine propose
Sébastien LACAZE, maître de conférences à l'Université de Montpellier
14h30 : Le barème, ancêtre de l'algorithme : pensions alimentaires et
préjudice corporel
Claire VIDALENC, avocate au barreau de Toulouse
Rémi ASTRUC, doctorant à l'Université Toulouse Capitole
15h00 : Débats
Vendredi 21 novembre
III. Contrôler l'outil
Sous la présidence de Jean-Baptiste NOGUÈS, conseiller d'État honoraire
9h00 : L'accès au code source devant le juge administratif
Agathe PERRIN-ROUX, professeure à l'Université Grenoble Alpes
9h30 : Biais et discriminations : quelle preuve ?
Moussa TRAORÉ, chargé de recherche au CNRS
10h00 : Débats
10h45 - 12h00 : Table ronde : Juger demain
Modération : Laurent CASTAING
Avec Mireille FABRÈGUE, Claire VIDALENC et Étienne DELPECH,
directeur du greffe du tribunal judiciaire d'Albi
12h00 : Rapport de synthèse
Bernadette QUERCY, professeure émérite
3`,
    says: `2025-11-20
title Le juge et l'algorithme | –
subtitle Regards croisés sur la décision assistée | –
moderator Laurent Castaing <professeur à l'Université Toulouse Capitole>
moderator Inès Belhadj <maîtresse de conférences à l'Université de Bordeaux>
talk 08:45: Accueil des participants | –
talk 09:00: Propos introductifs | –
  Laurent Castaing <professeur à l'Université Toulouse Capitole>
block: Les sources de la décision assistée | –
  moderator Mireille Fabrègue <présidente de chambre à la cour d'appel de Toulouse>
  talk 09:30: Les bases de données jurisprudentielles, nouvelles sources du droit ? | –
    Olivier Thuillier <professeur à l'Université de Rennes>
  talk 10:00: L'open data des décisions de justice devant la Cour de cassation | –
    Pauline Escudié <conseillère référendaire à la Cour de cassation>
  break 10:30-10:50: Pause | –
  talk 10:50: Qualifier les faits, calculer les peines : l'expérience américaine | –
    Jonathan Meyerson <Georgetown Law>
  discussion 11:20-12:00: Débats | –
break 12:00: Déjeuner | –
block: La motivation à l'épreuve du calcul | –
  moderator Inès Belhadj
  talk 14:00: Motiver quand la machine propose | –
    Sébastien Lacaze <maître de conférences à l'Université de Montpellier>
  talk 14:30: Le barème, ancêtre de l'algorithme : pensions alimentaires et préjudice corporel | –
    Claire Vidalenc <avocate au barreau de Toulouse>
    Rémi Astruc <doctorant à l'Université Toulouse Capitole>
  discussion 15:00: Débats | –
block 2025-11-21: Contrôler l'outil | –
  moderator Jean-Baptiste Noguès <conseiller d'État honoraire>
  talk 2025-11-21 09:00: L'accès au code source devant le juge administratif | –
    Agathe Perrin-Roux <professeure à l'Université Grenoble Alpes>
  talk 2025-11-21 09:30: Biais et discriminations : quelle preuve ? | –
    Moussa Traoré <chargé de recherche au CNRS>
  discussion 2025-11-21 10:00: Débats | –
discussion 2025-11-21 10:45-12:00: Table ronde : Juger demain | –
  moderator Laurent Castaing
  Mireille Fabrègue
  Claire Vidalenc
  Étienne Delpech <directeur du greffe du tribunal judiciaire d'Albi>
talk 2025-11-21 12:00: Rapport de synthèse | –
  Bernadette Quercy <professeure émérite>
left out COLLOQUE
left out Amphithéâtre Cujas - 2 rue du Doyen Gabriel Marty, Toulouse
left out 2
left out 3`,
  },
  {
    name: 'Outlook mail, HTML with bullets, half-day of clinical research, French',
    text: `Chères collègues, chers collègues,

 

Veuillez trouver ci-dessous le programme de la 8e Journée de recherche clinique en soins primaires (mardi 6 octobre 2026, Faculté de médecine, amphi Laennec).

 

Modérateurs : Pr Vincent Charrondière (CHU de Saint-Étienne), Dr Maud Peyrachon (DUMG)

 

·       13h30 – 13h45 Accueil

·       13h45 – 14h05 Dépistage de la BPCO au cabinet : résultats de l’étude SOUFFLE-2. Dr Amandine Rochas, MSP de Firminy

·       14h05 – 14h25 Déprescrire les IPP chez le sujet âgé. Dr Karim Zerrouki, CHU de Clermont-Ferrand

·       14h25 – 14h45 Infirmières en pratique avancée et suivi du diabète : une enquête qualitative. Joëlle Fontvieille, IPA, MSP du Pilat

·       14h45 – 15h05 Questions de la salle

·       15h05 – 15h30 Pause – visite des posters

·       15h30 – 16h15 Conférence invitée : Antibiorésistance et médecine de ville, où en est-on ? Pr Lise Van Hecke, Université de Liège

·       16h15 – 17h00 Table ronde « Chercher quand on soigne : temps, argent, envie » avec A. Rochas, K. Zerrouki et Denis Mounier (Girci AuRA)

·       17h00 Remise du prix de thèse

 

La journée est validante DPC. Merci de confirmer votre présence avant le 25 septembre.

Bien à vous,

Sandrine

Sandrine Bouchet | Secrétariat du DUMG | poste 4412`,
    says: `2026-10-06
number 8
title Journée de recherche clinique en soins primaires | –
moderator Vincent Charrondière <CHU de Saint-Étienne>
moderator Maud Peyrachon <DUMG>
talk 13:30-13:45: Accueil | –
talk 13:45-14:05: Dépistage de la BPCO au cabinet : résultats de l’étude SOUFFLE-2 | –
  Amandine Rochas <MSP de Firminy>
talk 14:05-14:25: Déprescrire les IPP chez le sujet âgé | –
  Karim Zerrouki <CHU de Clermont-Ferrand>
talk 14:25-14:45: Infirmières en pratique avancée et suivi du diabète : une enquête qualitative | –
  Joëlle Fontvieille <IPA, MSP du Pilat>
discussion 14:45-15:05: Questions de la salle | –
break 15:05-15:30: Pause – visite des posters | –
talk 15:30-16:15: Conférence invitée : Antibiorésistance et médecine de ville, où en est-on ? | –
  Lise Van Hecke <Université de Liège>
discussion 16:15-17:00: Table ronde « Chercher quand on soigne : temps, argent, envie » | –
  A. Rochas
  K. Zerrouki
  Denis Mounier <Girci AuRA>
talk 17:00: Remise du prix de thèse | –
left out Chères collègues, chers collègues,
left out Faculté de médecine, amphi Laennec
left out La journée est validante DPC. Merci de confirmer votre présence avant le 25 septembre.
left out Bien à vous,
left out Sandrine
left out Sandrine Bouchet | Secrétariat du DUMG | poste 4412`,
  },
  {
    name: 'Mail as text, English only, half-day workshop in economic history with discussants',
    text: `Dear all,

Please find below the final programme for next week's workshop "Credit before banks: lending, trust and paperwork in early modern Europe". We start at 1 pm sharp on Thursday 4 December 2025 and finish at 5.30 pm. The room is D.204, MSH Lyon-St-Etienne, 14 avenue Berthelot.

The workshop gathers historians who work on lending outside banks between 1500 and 1800. Papers are pre-circulated; speakers have 15 minutes to present, followed by a discussant and an open discussion.

1.00 pm    Sandwiches and welcome

1.30 pm    Elena Marchetti-Roy (LARHRA), Notaries as brokers in seventeenth-century Lyon
           Discussant: Wouter de Graaf (Utrecht University)

2.15 pm    Matthias Oberholzer (University of Bern), Borrowing on a cow: livestock leases in the Alps
           Discussant: Tom Ashdown (LARHRA / Lyon 2)

3.00 pm    Coffee

3.20 pm    Lien Vermeersch (Ghent University), Widows, annuities and the city of Bruges
           Discussant: Aurore Jacquet (IDHE.S)

4.05 pm    Despina Kalligas (Institute for Mediterranean Studies, Rethymno), Promissory notes in the Ottoman Aegean: what do the kadi registers tell?
           Discussant: Elena Marchetti-Roy

4.50 pm    General discussion

7.30 pm    Dinner (speakers and discussants only)

Papers are in the shared folder (password: ask me). Please do not circulate.

See you on Thursday!
Elena Marchetti-Roy & Tom Ashdown (organisers)`,
    says: `2025-12-04
title – | Credit before banks: lending, trust and paperwork in early modern Europe
abstract – | The workshop gathers historians who work on lending outside banks between 1500 and 1800. Papers are pre-circulated; speakers have 15 minutes to present, followed by a discussant and an open discussion.
moderator Elena Marchetti-Roy
moderator Tom Ashdown
break 13:00: – | Sandwiches and welcome
talk 13:30: – | Notaries as brokers in seventeenth-century Lyon
  Elena Marchetti-Roy <LARHRA>
  discussant Wouter de Graaf <Utrecht University>
talk 14:15: – | Borrowing on a cow: livestock leases in the Alps
  Matthias Oberholzer <University of Bern>
  discussant Tom Ashdown <LARHRA / Lyon 2>
break 15:00: – | Coffee
talk 15:20: – | Widows, annuities and the city of Bruges
  Lien Vermeersch <Ghent University>
  discussant Aurore Jacquet <IDHE.S>
talk 16:05: – | Promissory notes in the Ottoman Aegean: what do the kadi registers tell?
  Despina Kalligas <Institute for Mediterranean Studies, Rethymno>
  discussant Elena Marchetti-Roy
discussion 16:50: – | General discussion
break 19:30: – | Dinner (speakers and discussants only)
left out Dear all,
left out and finish at 5.30 pm. The room is D.204, MSH Lyon-St-Etienne, 14 avenue Berthelot
left out Papers are in the shared folder (password: ask me). Please do not circulate.
left out See you on Thursday!`,
  },
  {
    name: "PDF copy, names before titles on lines of their own, broken lines, journée d'études in linguistics, French",
    text: `12e journée d'études du laboratoire
L'erreur : dire, corriger, laisser passer
Jeudi 9 avril 2026
Site Saint-Charles, auditorium
Montpellier
Lapsus, faute, coquille, écart : l'erreur est partout dans la langue, et rares
sont les disciplines qui s'accordent sur ce qu'elle est. Cette journée réunit
linguistes, didacticiens et orthophonistes autour de corpus d'erreurs
authentiques.
PROGRAMME
8h45    Accueil – café
9h15    Ouverture
Marianne ESTÈVE, directrice du laboratoire
9h30    Conférence invitée (45 min)
Bruno CALVET, Université de Genève
Existe-t-il des erreurs intéressantes ?
10h15    Daria VOLKONSKAÏA, CLLE, Toulouse (20 min)
Lapsus et reprises dans un corpus de débats parlementaires
10h35    Quentin LAUZIER et Maëlle KERBRAT, LIS, Marseille (20 min)
Accords du participe passé : ce que savent les correcteurs
automatiques
10h55    Pause
11h15    Estelle ROUANET, orthophoniste, CHU de Nîmes (20 min)
Quand l'enfant dit « ils croivent »
11h35    Rosa PEIXOTO, Universidade do Porto (20 min)
Corriger sans vexer : les commentaires d'enseignants sur les copies de
français langue étrangère
11h55    Discussion
12h30    Déjeuner au CROUS
14h00 – 16h00    Atelier : annoter un corpus d'erreurs avec INCEpTION
Quentin LAUZIER
(apporter son ordinateur)
16h00    Clôture de la journée
Comité d'organisation
Marianne ESTÈVE, Daria VOLKONSKAÏA, Fabien TOURRETTE
Contact : erreur2026@labo-exemple.fr
1/1`,
    says: `2026-04-09
number 12
title L'erreur : dire, corriger, laisser passer | –
subtitle journée d'études du laboratoire | –
abstract Lapsus, faute, coquille, écart : l'erreur est partout dans la langue, et rares sont les disciplines qui s'accordent sur ce qu'elle est. Cette journée réunit linguistes, didacticiens et orthophonistes autour de corpus d'erreurs authentiques. | –
break 08:45: Accueil – café | –
talk 09:15: Ouverture | –
  Marianne Estève <directrice du laboratoire>
talk 09:30-10:15: Existe-t-il des erreurs intéressantes ? | –
  Bruno Calvet <Université de Genève>
talk 10:15-10:35: Lapsus et reprises dans un corpus de débats parlementaires | –
  Daria Volkonskaïa <CLLE, Toulouse>
talk 10:35-10:55: Accords du participe passé : ce que savent les correcteurs automatiques | –
  Quentin Lauzier <LIS, Marseille>
  Maëlle Kerbrat <LIS, Marseille>
break 10:55: Pause | –
talk 11:15-11:35: Quand l'enfant dit « ils croivent » | –
  Estelle Rouanet <orthophoniste, CHU de Nîmes>
talk 11:35-11:55: Corriger sans vexer : les commentaires d'enseignants sur les copies de français langue étrangère | –
  Rosa Peixoto <Universidade do Porto>
discussion 11:55: Discussion | –
break 12:30: Déjeuner au CROUS | –
talk 14:00-16:00: Atelier : annoter un corpus d'erreurs avec INCEpTION | –
  Quentin Lauzier
talk 16:00: Clôture de la journée | –
committee
  Marianne Estève
  Daria Volkonskaïa
  Fabien Tourrette
left out Site Saint-Charles, auditorium
left out Montpellier
left out (apporter son ordinateur)
left out Contact : erreur2026@labo-exemple.fr
left out 1/1`,
  },
  {
    name: "Mail as text, workshop with two titled panels, law of asylum, French, times with 'de … à …'",
    text: `De : Masterasile <master.asile@univ-exemple.fr>
Objet : [ECOLE DOCTORALE] TR: Atelier "La preuve dans le procès de l'asile" - vendredi 13 novembre 2026

Bonjour,

Pour info et diffusion aux doctorants de votre unité.

---------- Message transféré ----------

Atelier « La preuve dans le procès de l'asile »
Vendredi 13 novembre 2026
Faculté de droit de Poitiers, salle Jean Carbonnier (places limitées)

Organisé par Margaux Thibaudeau (maîtresse de conférences, Université de Poitiers) et Driss Amrani (avocat au barreau de Paris)

Accueil café dès votre arrivée

* de 9h30 à 9h45 : Introduction, par Margaux Thibaudeau et Driss Amrani

* de 9h45 à 11h15 : Panel 1 - Le récit comme preuve
modération Margaux Thibaudeau
- Hugues Parmentier, assesseur à la CNDA
- Sabrina Kettani, interprète assermentée, arabe et tamazight
- Anouk Desmarets, doctorante, Université de Poitiers

* de 11h15 à 11h30 : Pause

* de 11h30 à 13h : Panel 2 - Le corps comme preuve
modération Driss Amrani
- Dr Florence Guibert, médecin, Comede
- Paolo Santoro, Università di Bologna

* de 13h à 14h15 : Déjeuner libre

* de 14h15 à 15h45 : Exercice : instruire un dossier fictif (par groupes de 4)

* de 15h45 à 16h30 : Mise en commun

Mot de la fin : Hugues Parmentier

Inscription obligatoire avant le 6 novembre (formulaire en PJ).`,
    says: `2026-11-13
title La preuve dans le procès de l'asile | –
moderator Margaux Thibaudeau <maîtresse de conférences, Université de Poitiers>
moderator Driss Amrani <avocat au barreau de Paris>
break: Accueil café dès votre arrivée | –
talk 09:30-09:45: Introduction | –
  Margaux Thibaudeau
  Driss Amrani
discussion 09:45-11:15: Le récit comme preuve | –
  moderator Margaux Thibaudeau
  Hugues Parmentier <assesseur à la CNDA>
  Sabrina Kettani <interprète assermentée, arabe et tamazight>
  Anouk Desmarets <doctorante, Université de Poitiers>
break 11:15-11:30: Pause | –
discussion 11:30-13:00: Le corps comme preuve | –
  moderator Driss Amrani
  Florence Guibert <médecin, Comede>
  Paolo Santoro <Università di Bologna>
break 13:00-14:15: Déjeuner libre | –
talk 14:15-15:45: Exercice : instruire un dossier fictif (par groupes de 4) | –
discussion 15:45-16:30: Mise en commun | –
talk: Mot de la fin | –
  Hugues Parmentier
left out De : Masterasile <master.asile@univ-exemple.fr>
left out Objet : [ECOLE DOCTORALE] TR: Atelier "La preuve dans le procès de l'asile" - vendredi 13 novembre 2026
left out Bonjour,
left out Pour info et diffusion aux doctorants de votre unité.
left out ---------- Message transféré ----------
left out Faculté de droit de Poitiers, salle Jean Carbonnier
left out places limitées
left out Inscription obligatoire avant le 6 novembre (formulaire en PJ).`,
  },
  {
    name: 'Copy of a laboratory web page as text, with menu and footer, séance of a seminar, French',
    text: `Aller au contenu
Accueil
Le laboratoire
Équipe
Recherche
Agenda
Publications
Rechercher :

Accueil > Agenda > Séminaire

Villes moyennes, objets moyens ?

Séminaire du laboratoire

Date : jeudi 15 octobre 2026
Horaire : 14h30 à 17h00
Lieu : FLSH Limoges, salle A108 et en ligne
Responsables : Fabrice Monteil (Géolab), Aïcha Boukhris (Géolab)

Longtemps délaissées par la recherche urbaine, les villes moyennes sont aujourd'hui un objet de politiques (Action cœur de ville) autant que de science. La séance interroge les effets de cette mise en catégorie sur les enquêtes elles-mêmes.

Intervenants

14h30 | Gaëtan Lespinasse, doctorant, Géolab
« Action cœur de ville vue d'en bas. Commerçants et élus à Guéret, Tulle et Montluçon »

15h15 | Noura Chaabane, Université de Tours, CITERES
« Retour des diplômés, retour des classes ? Trajectoires résidentielles à Angoulême »

16h00 | Échanges avec la salle
Discutant : Luc Vassivière, ENSA Clermont-Ferrand

17h00 | Verre de l'amitié

Ajouter à mon agenda (.ics)
Partager cette page
Mentions légales | Plan du site | Contact
© Géolab 2026`,
    says: `2026-10-15 14:30-17:00
title Villes moyennes, objets moyens ? | –
abstract Longtemps délaissées par la recherche urbaine, les villes moyennes sont aujourd'hui un objet de politiques (Action cœur de ville) autant que de science. La séance interroge les effets de cette mise en catégorie sur les enquêtes elles-mêmes. | –
moderator Fabrice Monteil <Géolab>
moderator Aïcha Boukhris <Géolab>
talk 14:30: Action cœur de ville vue d'en bas. Commerçants et élus à Guéret, Tulle et Montluçon | –
  Gaëtan Lespinasse <doctorant, Géolab>
talk 15:15: Retour des diplômés, retour des classes ? Trajectoires résidentielles à Angoulême | –
  Noura Chaabane <Université de Tours, CITERES>
discussion 16:00: Échanges avec la salle | –
  discussant Luc Vassivière <ENSA Clermont-Ferrand>
break 17:00: Verre de l'amitié | –
left out Aller au contenu
left out Accueil
left out Le laboratoire
left out Équipe
left out Recherche
left out Publications
left out Rechercher :
left out Accueil > Agenda > Séminaire
left out Séminaire du laboratoire
left out Lieu : FLSH Limoges, salle A108 et en ligne
left out Ajouter à mon agenda (.ics)
left out Partager cette page
left out Mentions légales | Plan du site | Contact
left out © Géolab 2026`,
  },
  {
    name: 'LibreOffice Writer copied as text, half-numbered list with titles only, museum and medical history day, French',
    text: `Journée d’étude

« Objets de soin, objets de musée »

Lyon, 2 décembre 2026
Rockefeller, salle des Conseils (métro D Grange-Blanche)

Modératrice de la journée : Pascale HUGUENIN, musée Testut-Latarjet


9 h – 12 h 15\tCollecter
\tPrésidence : Ève DELACROIX-SABATIER (Université Lumière Lyon 2)

\t1. Aurélien PÉRONNET (S2HEP), Des cires et des moulages. Que reste-t-il des collections de l'Antiquaille ?
\t2. Pascale HUGUENIN, Dons de familles, dons de médecins : les entrées au musée depuis 1980
\t- pause -
\t3. Myriam OUDJANI (archiviste, HCL), Jean-Noël FAUCHEUX (ingénieur biomédical, HCL), Jeter ou garder ? Le matériel réformé des Hospices civils

12 h 15 – 14 h\trepas

14 h – 15 h 30\tExposer
\tPrésidence : Aurélien PÉRONNET

\t4. Célestine MBARGA (musée du quai Branly - Jacques Chirac), La prothèse en vitrine
\t5. Gildas PRIGENT (CHU de Rennes), Un poumon d'acier dans le hall

15 h 45\tVisite des réserves (P. Huguenin, groupe de 15 max.)
17 h\tdiscussion finale`,
    says: `2026-12-02
title Objets de soin, objets de musée | –
moderator Pascale Huguenin <musée Testut-Latarjet>
block 09:00-12:15: Collecter | –
  moderator Ève Delacroix-Sabatier <Université Lumière Lyon 2>
  talk: Des cires et des moulages. Que reste-t-il des collections de l'Antiquaille ? | –
    Aurélien Péronnet <S2HEP>
  talk: Dons de familles, dons de médecins : les entrées au musée depuis 1980 | –
    Pascale Huguenin
  break: pause | –
  talk: Jeter ou garder ? Le matériel réformé des Hospices civils | –
    Myriam Oudjani <archiviste, HCL>
    Jean-Noël Faucheux <ingénieur biomédical, HCL>
break 12:15-14:00: repas | –
block 14:00-15:30: Exposer | –
  moderator Aurélien Péronnet
  talk: La prothèse en vitrine | –
    Célestine Mbarga <musée du quai Branly - Jacques Chirac>
  talk: Un poumon d'acier dans le hall | –
    Gildas Prigent <CHU de Rennes>
talk 15:45: Visite des réserves | –
  P. Huguenin
discussion 17:00: discussion finale | –
left out Journée d’étude
left out Lyon
left out Rockefeller, salle des Conseils (métro D Grange-Blanche)
left out groupe de 15 max.`,
  },
  {
    name: "PDF copy with broken lines: a hospital's ethics day",
    text: `Refus de soins : entendre,
comprendre, accompagner
Journée de l’Espace de réflexion éthique
du CHU de Clairbourg
Vendredi 21 novembre 2025
8h30 – 16h45
Amphithéâtre Laennec – Bâtiment E
Que faire lorsqu’un patient refuse ce que l’équipe
juge nécessaire ? Entre respect de l’autonomie, de-
voir de protection et contraintes d’organisation, les
soignants se trouvent souvent seuls face à une dé-
cision qui engage le collectif. Cette journée propose
de croiser les regards du droit, de la philosophie et
de la clinique.
1/2
PROGRAMME
8h30 Accueil et café
9h00 Ouverture
Véronique SALLIER, directrice générale du CHU
Pr François LEMAÎTRE, président de la CME
9h15 – 12h00 SESSION 1 – Le refus en question
Modération : Agnès COURTADE, cadre supérieure de santé
9h15 Consentir, refuser : ce que dit le droit depuis 2002
Marion DELTEIL, juriste, CHU de Clairbourg
9h50 « Non » : petite philosophie du refus, de l’Antiquité
à nos services
Olivier SZYMANSKI, philosophe, Université de Clairbourg
10h30 Pause
10h50 Quand la personne âgée ne veut plus manger
Dr Nathalie PEYROT, gériatre, et Émeline VASSEUR,
diététicienne
11h30 Discussion
12h00 Déjeuner libre
13h30 – 16h15 SESSION 2 – Situations cliniques
Modération : Pascal HAMON, psychologue
13h30 Refus de transfusion en maternité
Claire DUMOULIN, sage-femme, et Dr Antoine BERTHIER,
anesthésiste-réanimateur
14h15 Psychiatrie : la contrainte et l’alliance
Dr Samira KHELIFI, psychiatre, CH de Bellerive
15h00 Table ronde : Les proches face au refus
Jeanne RICARD, représentante des usagers
Michel AUBRY, équipe mobile de soins palliatifs
Samira KHELIFI
16h15 Synthèse et clôture
Olivier SZYMANSKI
Inscription : formation continue, poste 4 12 77
Places limitées – journée ouverte aux professionnels de santé et aux étudiants
2/2`,
    says: `2025-11-21 08:30-16:45
title Refus de soins : entendre, comprendre, accompagner | –
subtitle Journée de l’Espace de réflexion éthique du CHU de Clairbourg | –
abstract Que faire lorsqu’un patient refuse ce que l’équipe juge nécessaire ? Entre respect de l’autonomie, devoir de protection et contraintes d’organisation, les soignants se trouvent souvent seuls face à une décision qui engage le collectif. Cette journée propose de croiser les regards du droit, de la philosophie et de la clinique. | –
break 08:30: Accueil et café | –
talk 09:00: Ouverture | –
  Véronique Sallier <directrice générale du CHU>
  François Lemaître <président de la CME>
block 09:15-12:00: Le refus en question | –
  moderator Agnès Courtade <cadre supérieure de santé>
  talk 09:15: Consentir, refuser : ce que dit le droit depuis 2002 | –
    Marion Delteil <juriste, CHU de Clairbourg>
  talk 09:50: « Non » : petite philosophie du refus, de l’Antiquité à nos services | –
    Olivier Szymanski <philosophe, Université de Clairbourg>
  break 10:30: Pause | –
  talk 10:50: Quand la personne âgée ne veut plus manger | –
    Nathalie Peyrot <gériatre>
    Émeline Vasseur <diététicienne>
  discussion 11:30: Discussion | –
break 12:00: Déjeuner libre | –
block 13:30-16:15: Situations cliniques | –
  moderator Pascal Hamon <psychologue>
  talk 13:30: Refus de transfusion en maternité | –
    Claire Dumoulin <sage-femme>
    Antoine Berthier <anesthésiste-réanimateur>
  talk 14:15: Psychiatrie : la contrainte et l’alliance | –
    Samira Khelifi <psychiatre, CH de Bellerive>
  discussion 15:00: Table ronde : Les proches face au refus | –
    Jeanne Ricard <représentante des usagers>
    Michel Aubry <équipe mobile de soins palliatifs>
    Samira Khelifi
talk 16:15: Synthèse et clôture | –
  Olivier Szymanski
left out Amphithéâtre Laennec – Bâtiment E
left out 1/2
left out Inscription : formation continue, poste 4 12 77
left out Places limitées – journée ouverte aux professionnels de santé et aux étudiants
left out 2/2`,
  },
  {
    name: "Poster as text: a departmental library's professional day",
    text: `BIBLIOTHÈQUE DÉPARTEMENTALE
★ JOURNÉE PROFESSIONNELLE ★

ADOS, OÙ ÊTES-VOUS ?
La bibliothèque et les 12-17 ans

MARDI 24 NOVEMBRE 2026
9H30 > 16H30
LA FABRIQUE, SALINS-LE-COMTE

9H30 ACCUEIL CAFÉ

10H CONFÉRENCE
Lire à l'heure des écrans : ce que montrent les enquêtes
Solène QUINIOU, sociologue

11H15 TABLE RONDE
Des ados aux manettes
Farid AMRANI, médiathèque de Vaulx-les-Mines
Béatrice LOGNON, librairie Le Chat botté
Zoé PERRAULT, lycéenne, membre du club Bulles

12H30 DÉJEUNER

14H ATELIERS AU CHOIX
A. Monter un comité manga (Farid AMRANI)
B. Écrire une charte d'accueil (Patricia LEBOUCHER)
C. Escape game et recherche documentaire (Kévin TRAN)

15H45 MISE EN COMMUN

GRATUIT SUR INSCRIPTION
bd.salins@comte.example | 03 00 00 00 00`,
    says: `2026-11-24 09:30-16:30
title ADOS, OÙ ÊTES-VOUS ? | –
subtitle La bibliothèque et les 12-17 ans | –
break 09:30: ACCUEIL CAFÉ | –
talk 10:00: Lire à l'heure des écrans : ce que montrent les enquêtes | –
  Solène Quiniou <sociologue>
discussion 11:15: Des ados aux manettes | –
  Farid Amrani <médiathèque de Vaulx-les-Mines>
  Béatrice Lognon <librairie Le Chat botté>
  Zoé Perrault <lycéenne, membre du club Bulles>
break 12:30: DÉJEUNER | –
block 14:00: ATELIERS AU CHOIX | –
  talk: Monter un comité manga | –
    Farid Amrani
  talk: Écrire une charte d'accueil | –
    Patricia Leboucher
  talk: Escape game et recherche documentaire | –
    Kévin Tran
discussion 15:45: MISE EN COMMUN | –
left out BIBLIOTHÈQUE DÉPARTEMENTALE
left out JOURNÉE PROFESSIONNELLE
left out LA FABRIQUE, SALINS-LE-COMTE
left out GRATUIT SUR INSCRIPTION
left out bd.salins@comte.example | 03 00 00 00 00`,
  },
  {
    name: 'English mail: hospital nursing research afternoon',
    text: `Subject: Nursing Research Afternoon, Wed 18 March 2026

Hi all,

Final running order for Wednesday 18 March 2026 is below. We are in the Postgraduate Centre, Lecture Room 2 (NOT the boardroom as on the poster, sorry). CPD certificates on the day.

12.30pm Lunch
1.15pm Welcome - Siobhan Keane, Director of Nursing
1.25pm Hourly rounding on a surgical ward: does it reduce falls? - Grace Adeyemi, Ward 7
1.45pm Sleep and noise in intensive care - Tomasz Wilk and Hannah Brody, ICU
2.05pm Talking to families by video - Leila Haddad, Palliative Care Team
2.25pm Questions
2.40pm Tea and cake
3pm How to get your first paper published - Prof. Ruth Carlisle, Northmoor University
3.45pm Open discussion: what should we study next? Led by Siobhan Keane

If you can't get cover, slides will go on the intranet.

Best wishes
Dee

Dee Prosser
Research Support, Northmoor General Hospital
ext. 4471`,
    says: `2026-03-18
title – | Nursing Research Afternoon
break 12:30: – | Lunch
talk 13:15: – | Welcome
  Siobhan Keane <Director of Nursing>
talk 13:25: – | Hourly rounding on a surgical ward: does it reduce falls?
  Grace Adeyemi <Ward 7>
talk 13:45: – | Sleep and noise in intensive care
  Tomasz Wilk <ICU>
  Hannah Brody <ICU>
talk 14:05: – | Talking to families by video
  Leila Haddad <Palliative Care Team>
discussion 14:25: – | Questions
break 14:40: – | Tea and cake
talk 15:00: – | How to get your first paper published
  Ruth Carlisle <Northmoor University>
discussion 15:45: – | Open discussion: what should we study next?
  moderator Siobhan Keane
left out Hi all,
left out is below. We are in the Postgraduate Centre, Lecture Room 2 (NOT the boardroom as on the poster, sorry). CPD certificates on the day
left out If you can't get cover, slides will go on the intranet.
left out Best wishes
left out Dee
left out Dee Prosser
left out Research Support, Northmoor General Hospital
left out ext. 4471`,
  },
  {
    name: "InDesign flyer copied with broken lines: architects' council evening & day on schools",
    text: `Refaire
l’école
Rénover, isoler, végétaliser
le bâti scolaire

jeudi 28
janvier 2027
Maison de l’architecture
de l’Aurelle

Cours sans arbre, classes étouffantes dès mai, toitu-
res à bout de souffle : les écoles des années 1960 et
1970 arrivent toutes ensemble à l’âge des grands
travaux. Le CAUE et l’Ordre des architectes réu-
nissent élus, concepteurs et enseignants autour de
réalisations récentes.

9h00
Accueil café
9h30
Introduction
Marc Audouin, président du CAUE de l’Aurelle
AXE 1 : L’enveloppe
9h45
Isoler par l’extérieur sans effacer
l’architecture
Julie Cantegrel, architecte, agence Bois & Ciel
10h30
Paille, terre, chaux : retours de chantier
à Mauvezac
Pierre-Yves Roumégous, architecte
Lydie Fabre, adjointe aux écoles, Ville de
Mauvezac
11h15
Échanges
12h00
Déjeuner
AXE 2 : La cour
14h00
Cours oasis : quel entretien, quel coût ?
Samuel Brice, paysagiste concepteur
14h40
La cour vue par les élèves
Fanny Lozano, directrice de l’école Prévert
15h15
Table ronde : Faire avec les usagers
Animée par Marc Audouin, avec Julie Cantegrel,
Samuel Brice et Fanny Lozano
16h30
Visite de l’école Prévert

CAUE de l’Aurelle
4 place aux Herbes
www.caue-aurelle.example`,
    says: `2027-01-28
title Refaire l’école | –
subtitle Rénover, isoler, végétaliser le bâti scolaire | –
abstract Cours sans arbre, classes étouffantes dès mai, toitures à bout de souffle : les écoles des années 1960 et 1970 arrivent toutes ensemble à l’âge des grands travaux. Le CAUE et l’Ordre des architectes réunissent élus, concepteurs et enseignants autour de réalisations récentes. | –
break 09:00: Accueil café | –
talk 09:30: Introduction | –
  Marc Audouin <président du CAUE de l’Aurelle>
block: L’enveloppe | –
  talk 09:45: Isoler par l’extérieur sans effacer l’architecture | –
    Julie Cantegrel <architecte, agence Bois & Ciel>
  talk 10:30: Paille, terre, chaux : retours de chantier à Mauvezac | –
    Pierre-Yves Roumégous <architecte>
    Lydie Fabre <adjointe aux écoles, Ville de Mauvezac>
  discussion 11:15: Échanges | –
break 12:00: Déjeuner | –
block: La cour | –
  talk 14:00: Cours oasis : quel entretien, quel coût ? | –
    Samuel Brice <paysagiste concepteur>
  talk 14:40: La cour vue par les élèves | –
    Fanny Lozano <directrice de l’école Prévert>
  discussion 15:15: Table ronde : Faire avec les usagers | –
    moderator Marc Audouin
    Julie Cantegrel
    Samuel Brice
    Fanny Lozano
  talk 16:30: Visite de l’école Prévert | –
left out Maison de l’architecture de l’Aurelle
left out CAUE de l’Aurelle
left out 4 place aux Herbes
left out www.caue-aurelle.example`,
  },
]
