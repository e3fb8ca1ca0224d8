import type { Sample } from './programmeOutline'

/** Programmes as people paste them, and what each says: read by a person, and written down by one. */
export const samples: readonly (Sample & { text: string })[] = [
  {
    name: 'the flyer of a workshop',
    text: `Décloisonner la gestion des drogues
Série d’ateliers en ligne

Atelier 4 « Défi mondial - A global challenge »
Vers une approche axée sur le développement et les droits humains
Towards a more human and development-oriented approach to drugs

Lundi 26 avril 2021, 16h00 - 18h00 (heure de Paris)

PROGRAMME
Modérateur / Moderator: John Collins, Global Initiative on Transnational Organized Crime

1. Ajuster la problématisation des drogues
Reappraising the problems to tackle

• Comprendre les intersections du “problème mondial des drogues” et du développement durable: ce que l’on sait, ce que l’on ignore, ce que l’on cherche
Understanding how the “world drug problem” intersects with sustainable development: what we know, what we don’t, what we look for.
Angela Me, Research and Trends Analysis Branch, UNODC

2. Explorer des solutions : De l'aide extérieure à la résilience locale, ramener le développement au plus près des personnes concernées par les drogues.
Exploring solutions: From external support to local resilience, bringing development back to people affected by drugs.

• Soutenir les opportunités économiques : Sortir de l'économie illicite grâce à des investissements privés innovants : Les cafés Malongo au Myanmar et en Bolivie
Supporting economic opportunities: Exiting the illicit economy through innovative private investments: Malongo Coffees in Myanmar and Bolivia
Jean-Christophe Galland, Partenariat pays producteurs, Malongo

• Exporter des solutions : Le cas de la politique sur la méthadone au Vietnam
Exporting solutions: The case of methadone policy in Vietnam
Thu Trang Nguyen, Centre for Research and Training on Substance Abuse – HIV, Hanoi Medical University, Viet Nam

• Renforcer la résilience : des pistes pour répondre à l'impact des marchés urbains de la drogue
Building resilience: avenues to respond to the impact of urban drug markets
Walter Kemp, Global Initiative on Transnational Organized Crime

3. Revoir nos strategies et outils
Revising our strategies and tools

• Adopter des approches holistiques : comment aligner les politiques des drogues à celles du développement durable et aux droits humains ?
Adopting holistic approaches to drugs: how to align drug policies with development and human rights?
Daniel Brombacher, Global Partnership on Drug Policies and Development

Comité d’organisation
Déborah Alimi, Centre européen de sociologie et science politique (Université Paris 1 Panthéon Sorbonne)/Daleth research - Drug policy AnaLysis, Evaluation & THinking
Marie Jauffret-Roustide, sociologue, chargée de recherche Inserm, et du programme de l’EHESS Sciences sociales, drogues & sociétés (D3S)
Marie Debrus, Direction Santé et Plaidoyer, Médecins du Monde
`,
    says: `2021-04-26 16:00-18:00
number 4
title Vers une approche axée sur le développement et les droits humains | Towards a more human and development-oriented approach to drugs
shortTitle Défi mondial | A global challenge
moderator John Collins <Global Initiative on Transnational Organized Crime>
block: Ajuster la problématisation des drogues | Reappraising the problems to tackle
  talk: Comprendre les intersections du “problème mondial des drogues” et du développement durable: ce que l’on sait, ce que l’on ignore, ce que l’on cherche | Understanding how the “world drug problem” intersects with sustainable development: what we know, what we don’t, what we look for.
    Angela Me <Research and Trends Analysis Branch, UNODC>
block: Explorer des solutions : De l'aide extérieure à la résilience locale, ramener le développement au plus près des personnes concernées par les drogues. | Exploring solutions: From external support to local resilience, bringing development back to people affected by drugs.
  talk: Soutenir les opportunités économiques : Sortir de l'économie illicite grâce à des investissements privés innovants : Les cafés Malongo au Myanmar et en Bolivie | Supporting economic opportunities: Exiting the illicit economy through innovative private investments: Malongo Coffees in Myanmar and Bolivia
    Jean-Christophe Galland <Partenariat pays producteurs, Malongo>
  talk: Exporter des solutions : Le cas de la politique sur la méthadone au Vietnam | Exporting solutions: The case of methadone policy in Vietnam
    Thu Trang Nguyen <Centre for Research and Training on Substance Abuse – HIV, Hanoi Medical University, Viet Nam>
  talk: Renforcer la résilience : des pistes pour répondre à l'impact des marchés urbains de la drogue | Building resilience: avenues to respond to the impact of urban drug markets
    Walter Kemp <Global Initiative on Transnational Organized Crime>
block: Revoir nos strategies et outils | Revising our strategies and tools
  talk: Adopter des approches holistiques : comment aligner les politiques des drogues à celles du développement durable et aux droits humains ? | Adopting holistic approaches to drugs: how to align drug policies with development and human rights?
    Daniel Brombacher <Global Partnership on Drug Policies and Development>
committee
  Déborah Alimi <Centre européen de sociologie et science politique (Université Paris 1 Panthéon Sorbonne)/Daleth research - Drug policy AnaLysis, Evaluation & THinking>
  Marie Jauffret-Roustide <sociologue, chargée de recherche Inserm, et du programme de l’EHESS Sciences sociales, drogues & sociétés (D3S)>
  Marie Debrus <Direction Santé et Plaidoyer, Médecins du Monde>
left out Décloisonner la gestion des drogues
left out Série d’ateliers en ligne`,
  },
  {
    name: 'a webinar, line by line',
    text: `Webinaire : Drogues et santé publique
Jeudi 12 mars 2026, de 9h30 à 12h30

9h30 - 9h40 Accueil
9h40 - 10h00 Mot d'ouverture
Claire Fontaine, directrice, Agence régionale de santé
10h00 - 10h45 Réduction des risques : trente ans d'expérience
Paul Mercier, médecin, Hôpital Fernand-Widal
Sophie Lambert, sociologue, CNRS
10h45 - 11h00 Pause café
11h00 - 12h15 Table ronde : quelles suites pour les salles de consommation ?
Modération : Anne Petit (France Culture)
Intervenants : Karim Benali (Gaïa), Lucie Moreau (Ville de Paris) et Jean-Pierre Roux (Aides)
12h15 - 12h30 Échanges avec la salle
`,
    says: `2026-03-12 09:30-12:30
title Webinaire : Drogues et santé publique | –
talk 09:30-09:40: Accueil | –
talk 09:40-10:00: Mot d'ouverture | –
  Claire Fontaine <directrice, Agence régionale de santé>
talk 10:00-10:45: Réduction des risques : trente ans d'expérience | –
  Paul Mercier <médecin, Hôpital Fernand-Widal>
  Sophie Lambert <sociologue, CNRS>
break 10:45-11:00: Pause café | –
discussion 11:00-12:15: Table ronde : quelles suites pour les salles de consommation ? | –
  moderator Anne Petit <France Culture>
  Karim Benali <Gaïa>
  Lucie Moreau <Ville de Paris>
  Jean-Pierre Roux <Aides>
discussion 12:15-12:30: Échanges avec la salle | –`,
  },
  {
    name: 'a table of tabs with heads',
    text: `Time\tTitle\tSpeaker\tAffiliation
14:00\tWelcome and introduction\tMaria Rossi\tEMCDDA
14:10–14:40\tCannabis regulation in Uruguay: lessons after ten years\tDiego Pérez\tUniversidad de la República
14:40–15:10\tThe view from Canada\tEmily Carter\tUniversity of Toronto
15:10–15:20\tCoffee break\t\t
15:20–16:00\tDiscussion\t\t
`,
    says: `talk 14:00: – | Welcome and introduction
  Maria Rossi <EMCDDA>
talk 14:10-14:40: – | Cannabis regulation in Uruguay: lessons after ten years
  Diego Pérez <Universidad de la República>
talk 14:40-15:10: – | The view from Canada
  Emily Carter <University of Toronto>
break 15:10-15:20: – | Coffee break
discussion 15:20-16:00: – | Discussion`,
  },
  {
    name: 'a table in two languages',
    text: `Heure\tFrançais\tEnglish\tIntervenant·e
16h00\tOuverture de l'atelier\tOpening of the workshop\tDéborah Alimi (Daleth research)
16h10\tLes marchés de la cocaïne en Afrique de l’Ouest\tCocaine markets in West Africa\tLucia Bird (GI-TOC)
16h40\tLa réponse des États\tHow states respond\tMame Diop (ONUDC) ; Kofi Mensah (WACD)
17h10\tPause\tBreak\t
17h20\tDiscussion générale\tGeneral discussion\t
`,
    says: `talk 16:00: Ouverture de l'atelier | Opening of the workshop
  Déborah Alimi <Daleth research>
talk 16:10: Les marchés de la cocaïne en Afrique de l’Ouest | Cocaine markets in West Africa
  Lucia Bird <GI-TOC>
talk 16:40: La réponse des États | How states respond
  Mame Diop <ONUDC>
  Kofi Mensah <WACD>
break 17:10: Pause | Break
discussion 17:20: Discussion générale | General discussion`,
  },
  {
    name: 'a list in a mail',
    text: `Bonjour à toutes et à tous,

Voici le programme de l'atelier de mardi prochain :

- 14h : Introduction par Hélène Dupont (Sciences Po)
- 14h15 : La coca et ses usages traditionnels en Bolivie – Juan Mamani (Universidad Mayor de San Andrés)
- 14h45 : Les politiques de substitution des cultures – Ana Torres (PNUD)
- 15h15 : questions-réponses
- 15h45 : conclusion

Bien à vous,
Hélène
`,
    says: `talk 14:00: Introduction | –
  Hélène Dupont <Sciences Po>
talk 14:15: La coca et ses usages traditionnels en Bolivie | –
  Juan Mamani <Universidad Mayor de San Andrés>
talk 14:45: Les politiques de substitution des cultures | –
  Ana Torres <PNUD>
discussion 15:15: questions-réponses | –
talk 15:45: conclusion | –
left out Bonjour à toutes et à tous,
left out Voici le programme de l'atelier de mardi prochain :
left out Bien à vous,
left out Hélène`,
  },
  {
    name: 'English, at 3.00 pm',
    text: `WORKSHOP 5
Drugs, cities and the environment
5 May 2027, 3 pm – 5 pm CEST

Chair: Prof. Robin Evans (University of Kent)

3.00 pm Introduction
Robin Evans
3.10 pm Synthetic drug waste: what it does to rivers
Dr. Femke de Jong, Wageningen University
3.30 pm Land use and coca
Carlos Ruiz, SIMCI/UNODC, Colombia
3.50 pm Q&A
4.10 pm Panel: What can cities do?
Speakers: Nina Schulz, City of Zurich; Tom Baker, Bristol Drugs Project; Ines Costa, Câmara Municipal de Lisboa
4.55 pm Closing remarks
`,
    says: `2027-05-05 15:00-17:00
number 5
title – | Drugs, cities and the environment
moderator Robin Evans <University of Kent>
talk 15:00: – | Introduction
  Robin Evans
talk 15:10: – | Synthetic drug waste: what it does to rivers
  Femke de Jong <Wageningen University>
talk 15:30: – | Land use and coca
  Carlos Ruiz <SIMCI/UNODC, Colombia>
discussion 15:50: – | Q&A
discussion 16:10: – | Panel: What can cities do?
  Nina Schulz <City of Zurich>
  Tom Baker <Bristol Drugs Project>
  Ines Costa <Câmara Municipal de Lisboa>
talk 16:55: – | Closing remarks`,
  },
  {
    name: 'blocks with titles in quotation marks',
    text: `Session 1 : Comprendre

« Ce que disent les chiffres » – Angela Me (UNODC)
« Ce que disent les usagers » – Fabrice Olivet (ASUD)

Session 2 : Agir

« Soigner » – Marie Debrus (Médecins du Monde)
« Légaliser ? » – Walter Kemp (GI-TOC)
`,
    says: `block: Comprendre | –
  talk: Ce que disent les chiffres | –
    Angela Me <UNODC>
  talk: Ce que disent les usagers | –
    Fabrice Olivet <ASUD>
block: Agir | –
  talk: Soigner | –
    Marie Debrus <Médecins du Monde>
  talk: Légaliser ? | –
    Walter Kemp <GI-TOC>`,
  },
  {
    name: 'blocks with times and moderators',
    text: `Session 1: Understanding (10:00–11:30)
Moderator: John Collins, GI-TOC
10:00 What the numbers say
Angela Me, UNODC
10:30 What people who use drugs say
Fabrice Olivet, ASUD
11:00 Discussion

11:30 Lunch break

Session 2: Acting (13:00–14:30)
Moderator: Ann Fordham, IDPC
13:00 Treatment
Marie Debrus, Médecins du Monde
13:45 Regulation
Walter Kemp, GI-TOC
`,
    says: `block 10:00-11:30: – | Understanding
  moderator John Collins <GI-TOC>
  talk 10:00: – | What the numbers say
    Angela Me <UNODC>
  talk 10:30: – | What people who use drugs say
    Fabrice Olivet <ASUD>
  discussion 11:00: – | Discussion
break 11:30: – | Lunch break
block 13:00-14:30: – | Acting
  moderator Ann Fordham <IDPC>
  talk 13:00: – | Treatment
    Marie Debrus <Médecins du Monde>
  talk 13:45: – | Regulation
    Walter Kemp <GI-TOC>`,
  },
  {
    name: 'people in front of titles',
    text: `Angela Me (UNODC): Understanding the world drug problem
Walter Kemp (Global Initiative): Building resilience in cities
Daniel Brombacher (GIZ): Adopting holistic approaches
`,
    says: `talk: – | Understanding the world drug problem
  Angela Me <UNODC>
talk: – | Building resilience in cities
  Walter Kemp <Global Initiative>
talk: – | Adopting holistic approaches
  Daniel Brombacher <GIZ>`,
  },
  {
    name: 'people above titles',
    text: `10:00
Angela Me, Research and Trends Analysis Branch, UNODC
« Understanding the world drug problem »

10:30
Walter Kemp, Global Initiative against Transnational Organized Crime
« Building resilience in cities »

11:00
Pause
`,
    says: `talk 10:00: – | Understanding the world drug problem
  Angela Me <Research and Trends Analysis Branch, UNODC>
talk 10:30: – | Building resilience in cities
  Walter Kemp <Global Initiative against Transnational Organized Crime>
break 11:00: Pause | –`,
  },
  {
    name: 'the same twice, in each language',
    text: `PROGRAMME

16h00 Ajuster la problématisation des drogues
Angela Me, ONUDC
16h30 Explorer des solutions
Walter Kemp, GI-TOC
17h00 Pause
17h10 Revoir nos outils
Daniel Brombacher, GPDPD

PROGRAM

16:00 Reappraising the problems to tackle
Angela Me, UNODC
16:30 Exploring solutions
Walter Kemp, GI-TOC
17:00 Break
17:10 Revising our tools
Daniel Brombacher, GPDPD
`,
    says: `talk 16:00: Ajuster la problématisation des drogues | Reappraising the problems to tackle
  Angela Me <ONUDC | UNODC>
talk 16:30: Explorer des solutions | Exploring solutions
  Walter Kemp <GI-TOC>
break 17:00: Pause | Break
talk 17:10: Revoir nos outils | Revising our tools
  Daniel Brombacher <GPDPD>`,
  },
  {
    name: 'a table of Markdown',
    text: `| Heure | Sujet | Qui |
|-------|-------|-----|
| 9:00–9:15 | Accueil | |
| 9:15–10:00 | Les drogues de synthèse en Europe | Paul Griffiths (EUDA) |
| 10:00–10:45 | Le fentanyl aux États-Unis | Bryce Pardo, RAND |
| 10:45–11:00 | Pause | |
`,
    says: `talk 09:00-09:15: Accueil | –
talk 09:15-10:00: Les drogues de synthèse en Europe | –
  Paul Griffiths <EUDA>
talk 10:00-10:45: Le fentanyl aux États-Unis | –
  Bryce Pardo <RAND>
break 10:45-11:00: Pause | –`,
  },
  {
    name: 'numbers and lengths',
    text: `1) Opening (5 min)
   Mary Jones, Chair of the committee
2) Prison and drugs (20 min)
   a) Europe: Linda Montanari (EUDA)
   b) Latin America: Coletta Youngers (WOLA)
3) Discussion (30 min)
`,
    says: `talk (5): – | Opening
  Mary Jones <Chair of the committee>
block (20): – | Prison and drugs
  talk: – | Europe
    Linda Montanari <EUDA>
  talk: – | Latin America
    Coletta Youngers <WOLA>
discussion (30): – | Discussion`,
  },
  {
    name: 'two languages in a line',
    text: `9h00-9h30   Accueil des participants / Registration
9h30-10h00  Mots de bienvenue / Welcome – Jean Dupuis, maire de Montreuil
10h00-11h00 Conférence : Les mots de la drogue / Keynote: The words of drugs – Anne Coppel, sociologue
11h00-11h15 Pause / Break
11h15-12h30 Débat / Debate
`,
    says: `talk 09:00-09:30: Accueil des participants | Registration
talk 09:30-10:00: Mots de bienvenue | Welcome
  Jean Dupuis <maire de Montreuil>
talk 10:00-11:00: Conférence : Les mots de la drogue | Keynote: The words of drugs
  Anne Coppel <sociologue>
break 11:00-11:15: Pause | Break
discussion 11:15-12:30: Débat | Debate`,
  },
  {
    name: 'numbers of two levels',
    text: `Axe 1. Économies
1.1 Les économies locales du cannabis au Maroc
Kenza Afsahi, Université de Bordeaux
1.2 Les circuits financiers
Quentin Mugg, Office central pour la répression de la grande délinquance financière
Axe 2. Sociétés
2.1 Femmes et drogues
Sarah Perrin, Observatoire français des drogues et des tendances addictives
2.2 Drogues et travail
Renaud Crespin, CNRS – Sciences Po
`,
    says: `block: Économies | –
  talk: Les économies locales du cannabis au Maroc | –
    Kenza Afsahi <Université de Bordeaux>
  talk: Les circuits financiers | –
    Quentin Mugg <Office central pour la répression de la grande délinquance financière>
block: Sociétés | –
  talk: Femmes et drogues | –
    Sarah Perrin <Observatoire français des drogues et des tendances addictives>
  talk: Drogues et travail | –
    Renaud Crespin <CNRS – Sciences Po>`,
  },
  {
    name: 'lines broken by a PDF',
    text: `14.00–14.20
Towards a new
international drug policy
Khalid Tinasti
(Geneva Graduate Institute)

14.20–14.40
The Swiss model
Ruth Dreifuss
(Former President of Switzerland)

14.40–15.00
Discussion
`,
    says: `talk 14:00-14:20: – | Towards a new international drug policy
  Khalid Tinasti <Geneva Graduate Institute>
talk 14:20-14:40: – | The Swiss model
  Ruth Dreifuss <Former President of Switzerland>
discussion 14:40-15:00: – | Discussion`,
  },
  {
    name: 'interventions counted',
    text: `Intervention 1 – Les jeunes et le protoxyde d'azote, par Julie Bernard, Addictions France
Intervention 2 – Le chemsex, par le Dr Philippe Batel (Hôpital Marmottan)
Intervention 3 – La prévention à l'école, par Marc Valleur et Céline Dubois, Éducation nationale
`,
    says: `talk: Les jeunes et le protoxyde d'azote | –
  Julie Bernard <Addictions France>
talk: Le chemsex | –
  Philippe Batel <Hôpital Marmottan>
talk: La prévention à l'école | –
  Marc Valleur <Éducation nationale>
  Céline Dubois <Éducation nationale>`,
  },
  {
    name: 'titles and people, and nothing else',
    text: `Comprendre l'offre
Les routes de l'héroïne
Michel Gandilhon (CNAM)
Les ports européens
Clotilde Champeyrache (CNAM)

Comprendre la demande
Les usages à Paris
Grégory Pfau (OFDT)
Les usages en zone rurale
Agnès Cadet-Taïrou (OFDT)
`,
    says: `block: Comprendre l'offre | –
  talk: Les routes de l'héroïne | –
    Michel Gandilhon <CNAM>
  talk: Les ports européens | –
    Clotilde Champeyrache <CNAM>
block: Comprendre la demande | –
  talk: Les usages à Paris | –
    Grégory Pfau <OFDT>
  talk: Les usages en zone rurale | –
    Agnès Cadet-Taïrou <OFDT>`,
  },
  {
    name: 'panels with people in front',
    text: `Programme

16:00 – Opening remarks
        Ambassador Jane Smith, Permanent Mission of Ireland

16:10 – Panel I – Evidence
        Moderator: Peter Reuter, University of Maryland
        • Beau Kilmer, RAND: “Psychedelics after the ballot”
        • Rosalie Pacula, USC: “Cannabis taxes that work”

17:10 – Panel II – Policy
        Moderator: Alison Ritter, UNSW
        • Jonathan Caulkins, CMU: “Fentanyl and supply control”

18:00 – Reception
`,
    says: `talk 16:00: – | Opening remarks
  Jane Smith <Permanent Mission of Ireland>
block 16:10: – | Evidence
  moderator Peter Reuter <University of Maryland>
  talk: – | Psychedelics after the ballot
    Beau Kilmer <RAND>
  talk: – | Cannabis taxes that work
    Rosalie Pacula <USC>
block 17:10: – | Policy
  moderator Alison Ritter <UNSW>
  talk: – | Fentanyl and supply control
    Jonathan Caulkins <CMU>
break 18:00: – | Reception`,
  },
  {
    name: 'an abstract below a title',
    text: `09:00–09:45 Registration and coffee
09:45–10:00 Welcome: Ulrike Becker, Director, Heinrich Böll Stiftung
10:00–11:00 Keynote: Prof. David Nutt, Imperial College London — “Evidence and its enemies”
11:00–12:00 Parallel discussions
Bring your own case. Each table works with one facilitator for fifty minutes and reports in three sentences. There is no need to prepare anything beforehand, but those who wish may send a page to the organisers.
12:00 Close
`,
    says: `break 09:00-09:45: – | Registration and coffee
talk 09:45-10:00: – | Welcome
  Ulrike Becker <Director, Heinrich Böll Stiftung>
talk 10:00-11:00: – | Keynote: Evidence and its enemies
  David Nutt <Imperial College London>
discussion 11:00-12:00: – | Parallel discussions
  abstract – | Bring your own case. Each table works with one facilitator for fifty minutes and reports in three sentences. There is no need to prepare anything beforehand, but those who wish may send a page to the organisers.`,
  },
  {
    name: 'a table in two languages without heads',
    text: `Atelier 7 : Drogues et numérique
Workshop 7: Drugs and the digital

Mercredi 3 février 2027 – 17h-19h

Résumé
Depuis dix ans, les marchés en ligne ont changé d’échelle. Cet atelier fait le point sur ce que l’on sait, et sur ce que les pouvoirs publics peuvent faire. Il s’adresse à tous.

17h00\tMot de bienvenue\tWelcome\tMarie Jauffret-Roustide (Inserm)
17h10\tLe darknet, dix ans après\tThe darknet, ten years on\tJudith Aldridge (University of Manchester)
17h40\tVendre sur les réseaux sociaux\tSelling on social media\tSilje Bakken (University of Oslo)
18h10\tDiscussion\tDiscussion\t
`,
    says: `2027-02-03 17:00-19:00
number 7
title Drogues et numérique | Drugs and the digital
abstract Depuis dix ans, les marchés en ligne ont changé d’échelle. Cet atelier fait le point sur ce que l’on sait, et sur ce que les pouvoirs publics peuvent faire. Il s’adresse à tous. | –
talk 17:00: Mot de bienvenue | Welcome
  Marie Jauffret-Roustide <Inserm>
talk 17:10: Le darknet, dix ans après | The darknet, ten years on
  Judith Aldridge <University of Manchester>
talk 17:40: Vendre sur les réseaux sociaux | Selling on social media
  Silje Bakken <University of Oslo>
discussion 18:10: Discussion | Discussion`,
  },
  {
    name: 'a table of Word with moderators in the cells',
    text: `Atelier 7 : Les politiques du cannabis en Europe

Mardi 9 juin 2026, 14h-17h30

14h00-14h10\tOuverture / Hélène Marchand, Université de Lille

14h10-15h30\tTable ronde : Légaliser, et après ? / Modération : Bruno Castel, OFDT / Inès Ferrer (Université de Barcelone) / Tomas Novák (Université Charles, Prague)

15h30-15h45\tPause

15h45-17h30\tDiscussion générale`,
    says: `2026-06-09 14:00-17:30
number 7
title Les politiques du cannabis en Europe | –
talk 14:00-14:10: Ouverture | –
  Hélène Marchand <Université de Lille>
discussion 14:10-15:30: Table ronde : Légaliser, et après ? | –
  moderator Bruno Castel <OFDT>
  Inès Ferrer <Université de Barcelone>
  Tomas Novák <Université Charles, Prague>
break 15:30-15:45: Pause | –
discussion 15:45-17:30: Discussion générale | –`,
  },
  {
    name: 'a table of Google Docs with three columns',
    text: `Journée d’étude : Soigner en prison
Vendredi 16 octobre 2026

Horaire\tIntervention\tIntervenant·e
9h30 – 10h15\tLe soin sous contrainte : une histoire longue\tAgnès Lebrun (historienne, EHESS)
10h15 – 11h00\tPrescrire derrière les murs\tMehdi Saïdi (médecin, AP-HP) / Rose Tran (infirmière, AP-HP)
11h00 – 11h15\tPause café\t
11h15 – 12h00\tSortir : la continuité des traitements\tOdile Vasseur (Médecins du Monde)`,
    says: `2026-10-16
title Journée d’étude : Soigner en prison | –
talk 09:30-10:15: Le soin sous contrainte : une histoire longue | –
  Agnès Lebrun <historienne, EHESS>
talk 10:15-11:00: Prescrire derrière les murs | –
  Mehdi Saïdi <médecin, AP-HP>
  Rose Tran <infirmière, AP-HP>
break 11:00-11:15: Pause café | –
talk 11:15-12:00: Sortir : la continuité des traitements | –
  Odile Vasseur <Médecins du Monde>`,
  },
  {
    name: 'a sheet with start, end and affiliation apart',
    text: `Start\tEnd\tTitle\tSpeaker\tAffiliation
9:00\t9:45\tMeasuring harm: what surveys miss\tFiona MacLeod\tUniversity of Glasgow
9:45\t10:30\tWastewater as evidence\tJan van den Broek\tKWR Water Research Institute
10:30\t10:50\tCoffee break\t\t
10:50\t11:35\tDeath certificates and their gaps\tSiobhán O’Neill\tUlster University
11:35\t12:00\tDiscussion\t\t`,
    says: `talk 09:00-09:45: – | Measuring harm: what surveys miss
  Fiona MacLeod <University of Glasgow>
talk 09:45-10:30: – | Wastewater as evidence
  Jan van den Broek <KWR Water Research Institute>
break 10:30-10:50: – | Coffee break
talk 10:50-11:35: – | Death certificates and their gaps
  Siobhán O’Neill <Ulster University>
discussion 11:35-12:00: – | Discussion`,
  },
  {
    name: 'a sheet with titles in two columns',
    text: `Heure\tTitre (FR)\tTitle (EN)\tOrateur\tAffiliation
13h30\tAccueil\tWelcome\tLéa Girard\tCERMES3
13h45\tLes mots de l’addiction\tThe words of addiction\tYves Le Goff\tUniversité de Nantes
14h30\tPause\tBreak\t\t
14h45\tUne enquête à Montréal\tA field study in Montreal\tNadia Roy-Tremblay\tUniversité de Montréal
15h30\tFin\tEnd\t\t`,
    says: `talk 13:30: Accueil | Welcome
  Léa Girard <CERMES3>
talk 13:45: Les mots de l’addiction | The words of addiction
  Yves Le Goff <Université de Nantes>
break 14:30: Pause | Break
talk 14:45-15:30: Une enquête à Montréal | A field study in Montreal
  Nadia Roy-Tremblay <Université de Montréal>`,
  },
  {
    name: 'a mail with greetings',
    text: `Chers collègues,

Voici le programme de notre prochaine séance, le lundi 4 mai 2026 de 10h à 12h30.

Titre : Villes et consommations

- 10h-10h40 : Camille Aubert (Université Rennes 2), « La rue, la nuit : ethnographie d’un quartier »
- 10h40-11h20 : Stéphane N’Diaye (IRD), « Boire à Dakar »
- 11h20-11h35 : pause
- 11h35-12h30 : discussion animée par Lucie Perrin (EHESS)

Bien cordialement,
Camille`,
    says: `2026-05-04 10:00-12:30
title Villes et consommations | –
talk 10:00-10:40: La rue, la nuit : ethnographie d’un quartier | –
  Camille Aubert <Université Rennes 2>
talk 10:40-11:20: Boire à Dakar | –
  Stéphane N’Diaye <IRD>
break 11:20-11:35: pause | –
discussion 11:35-12:30: discussion | –
  moderator Lucie Perrin <EHESS>
left out Chers collègues,
left out Bien cordialement,
left out Camille`,
  },
  {
    name: 'a PDF with broken lines, in English',
    text: `Workshop 3
Regulating psychedelics: evidence, ethics
and the law
Thursday, 19 November 2026

9:30–10:00 Registration and coffee
10:00–10:40 From the clinic to the market: how
psilocybin became a medicine
Hannah Whitfield, Department of
Sociology, University of York
10:40–11:20 Who owns a molecule? Patents,
plants and traditional knowledge
Diego Quispe Mamani, Universidad
Nacional Mayor de San Marcos
11:20–12:00 General discussion`,
    says: `2026-11-19
number 3
title – | Regulating psychedelics: evidence, ethics and the law
break 09:30-10:00: – | Registration and coffee
talk 10:00-10:40: – | From the clinic to the market: how psilocybin became a medicine
  Hannah Whitfield <Department of Sociology, University of York>
talk 10:40-11:20: – | Who owns a molecule? Patents, plants and traditional knowledge
  Diego Quispe Mamani <Universidad Nacional Mayor de San Marcos>
discussion 11:20-12:00: – | General discussion`,
  },
  {
    name: 'two languages below each other, times first',
    text: `Atelier 2 / Workshop 2
Réduire les risques en Afrique de l’Ouest
Harm reduction in West Africa

8 avril 2026 / 8 April 2026
15h00-16h30 (Paris) 

15h00 - 15h05
Introduction
Fatou Diop, Université Cheikh Anta Diop

15h05 - 15h30
Ce que savent les usagers
What people who use drugs know
Kwame Mensah, University of Ghana

15h30 - 15h55
Le rôle des pairs dans les centres d’accueil
The role of peers in drop-in centres
Aïcha Traoré, ARCAD Santé Plus

15h55 - 16h30
Questions et réponses
Questions and answers`,
    says: `2026-04-08 15:00-16:30
number 2
title Réduire les risques en Afrique de l’Ouest | Harm reduction in West Africa
talk 15:00-15:05: Introduction | Introduction
  Fatou Diop <Université Cheikh Anta Diop>
talk 15:05-15:30: Ce que savent les usagers | What people who use drugs know
  Kwame Mensah <University of Ghana>
talk 15:30-15:55: Le rôle des pairs dans les centres d’accueil | The role of peers in drop-in centres
  Aïcha Traoré <ARCAD Santé Plus>
discussion 15:55-16:30: Questions et réponses | Questions and answers`,
  },
  {
    name: 'French first, then English',
    text: `La prohibition et ses archives
Mercredi 23 septembre 2026, 9h-11h

9h00-9h30 Lire les dossiers de police
Anne-Laure de Kersauson, Archives nationales
9h30-10h00 Le trafic vu du port de Marseille
Paolo Di Stefano, Università di Bologna
10h00-11h00 Table ronde

Prohibition and its archives
Wednesday 23 September 2026, 9-11 am

9:00-9:30 Reading police files
Anne-Laure de Kersauson, Archives nationales
9:30-10:00 Trafficking seen from the port of Marseille
Paolo Di Stefano, Università di Bologna
10:00-11:00 Round table`,
    says: `2026-09-23 09:00-11:00
title La prohibition et ses archives | Prohibition and its archives
talk 09:00-09:30: Lire les dossiers de police | Reading police files
  Anne-Laure de Kersauson <Archives nationales>
talk 09:30-10:00: Le trafic vu du port de Marseille | Trafficking seen from the port of Marseille
  Paolo Di Stefano <Università di Bologna>
discussion 10:00-11:00: Table ronde | Round table`,
  },
  {
    name: 'panels with chairs and discussants',
    text: `Tobacco control after plain packaging
Friday, March 6, 2026

9.00 am - 10.30 am
Panel 1: Industry responses
Chair: Ruth Abernathy (LSE)
Marking the pack: brands without colours – Oliver Grant (University of Bath)
Small shops and big tobacco – Priya Raghunathan (King’s College London)
Discussant: Erik Lindqvist (Karolinska Institutet)

10.30 am - 11.00 am
Tea break

11.00 am - 12.30 pm
Panel 2: Courts and treaties
Chair: Oliver Grant (University of Bath)
Litigation as delay – María José Ortega (Universidad de Chile)
Trade law and health – Thomas Okello (Makerere University)
Discussant: Ruth Abernathy (LSE)`,
    says: `2026-03-06
title – | Tobacco control after plain packaging
block 09:00-10:30: – | Industry responses
  moderator Ruth Abernathy <LSE>
  discussant Erik Lindqvist <Karolinska Institutet>
  talk: – | Marking the pack: brands without colours
    Oliver Grant <University of Bath>
  talk: – | Small shops and big tobacco
    Priya Raghunathan <King’s College London>
break 10:30-11:00: – | Tea break
block 11:00-12:30: – | Courts and treaties
  moderator Oliver Grant <University of Bath>
  discussant Ruth Abernathy <LSE>
  talk: – | Litigation as delay
    María José Ortega <Universidad de Chile>
  talk: – | Trade law and health
    Thomas Okello <Makerere University>`,
  },
  {
    name: 'French hours with blanks, names before titles in quotation marks',
    text: `Séminaire « Alcools et sociétés »
Mardi 3 février 2026, 14 h – 17 h

14 h 00 – 14 h 45 : Jean-Marc de La Rochère (Sciences Po), « Le vin, la loi : retour sur 1991 »
14 h 45 – 15 h 30 : Thi Mai Nguyen (Université de Genève) et Luca dell’Acqua (EPFL), « Bars sans alcool »
15 h 30 – 15 h 45 : Pause
15 h 45 – 16 h 30 : Élodie Van Hove (UCLouvain), « Qui boit seul ? »
16 h 30 – 17 h 00 : Débat`,
    says: `2026-02-03 14:00-17:00
title Alcools et sociétés | –
talk 14:00-14:45: Le vin, la loi : retour sur 1991 | –
  Jean-Marc de La Rochère <Sciences Po>
talk 14:45-15:30: Bars sans alcool | –
  Thi Mai Nguyen <Université de Genève>
  Luca dell’Acqua <EPFL>
break 15:30-15:45: Pause | –
talk 15:45-16:30: Qui boit seul ? | –
  Élodie Van Hove <UCLouvain>
discussion 16:30-17:00: Débat | –`,
  },
  {
    name: 'names in other scripts',
    text: `Drug policy across Eurasia
21 May 2026, 10:00-12:30

10:00-10:30 Substitution treatment in Kyiv
Олена Шевченко (Alliance for Public Health)
10:30-11:00 Rural clinics and opium
李小红 (Peking University)
11:00-11:30 Community courts
محمد الأمين (American University in Cairo)
11:30-12:30 Round table: where next?
Moderator: Юлия Петрова (independent researcher)`,
    says: `2026-05-21 10:00-12:30
title – | Drug policy across Eurasia
talk 10:00-10:30: – | Substitution treatment in Kyiv
  Олена Шевченко <Alliance for Public Health>
talk 10:30-11:00: – | Rural clinics and opium
  李小红 <Peking University>
talk 11:00-11:30: – | Community courts
  محمد الأمين <American University in Cairo>
discussion 11:30-12:30: – | Round table: where next?
  moderator Юлия Петрова <independent researcher>`,
  },
  {
    name: 'round tables counted, with people after « avec »',
    text: `Rencontres : habiter et consommer
Samedi 14 novembre 2026

10h : Mots de bienvenue par Sylvie Rameau, maire adjointe
10h15 - 11h30 : Table ronde 1 – La ville et ses usages
Animée par Marc Delvaux, journaliste
Avec : Nora Haddad (urbaniste), Pierre Fabre (Gaïa Paris), Aline Cissé (riveraine)
11h30 - 12h30 : Table ronde 2 – Loger sans condition
Animée par Nora Haddad, urbaniste
Avec : Julien Besson (Un chez-soi d’abord), Margot Leroux (Aurore)
12h30 : Déjeuner`,
    says: `2026-11-14
title Rencontres : habiter et consommer | –
talk 10:00: Mots de bienvenue | –
  Sylvie Rameau <maire adjointe>
discussion 10:15-11:30: La ville et ses usages | –
  moderator Marc Delvaux <journaliste>
  Nora Haddad <urbaniste>
  Pierre Fabre <Gaïa Paris>
  Aline Cissé <riveraine>
discussion 11:30-12:30: Loger sans condition | –
  moderator Nora Haddad <urbaniste>
  Julien Besson <Un chez-soi d’abord>
  Margot Leroux <Aurore>
break 12:30: Déjeuner | –`,
  },
  {
    name: 'bullets with stars, as notes give them',
    text: `# Measuring recovery
**Date:** 12 June 2026, 13:00–15:00

* **13:00–13:10** Welcome — *Greta Sandberg*, Stockholm University
* **13:10–13:40** What counts as recovery? — *Daniel Achebe*, University of Lagos
* **13:40–14:10** Indicators from below — *Ana Lúcia dos Santos*, Fiocruz
* **14:10–14:20** Break
* **14:20–15:00** Open discussion`,
    says: `2026-06-12 13:00-15:00
title – | Measuring recovery
talk 13:00-13:10: – | Welcome
  Greta Sandberg <Stockholm University>
talk 13:10-13:40: – | What counts as recovery?
  Daniel Achebe <University of Lagos>
talk 13:40-14:10: – | Indicators from below
  Ana Lúcia dos Santos <Fiocruz>
break 14:10-14:20: – | Break
discussion 14:20-15:00: – | Open discussion`,
  },
  {
    name: 'speakers with particles behind semicolons',
    text: `Workshop 5: Care and coercion
Monday 2 February 2026, 16:00-18:00 CET

Introduction by Ludwig von der Heide, Charité Berlin (10 min)
Compulsory treatment in three countries (40 min)
Speakers: María de los Ángeles Pérez, UNAM; Wouter van ’t Hof, Utrecht University; Abd al-Rahman ibn Yusuf, University of Jordan
Consent and its limits (40 min)
Speakers: Niamh Ní Bhriain, Trinity College Dublin; Charles de Gaulejac, Université Paris Cité
Q&A (30 min)`,
    says: `2026-02-02 16:00-18:00
number 5
title – | Care and coercion
talk (10): – | Introduction
  Ludwig von der Heide <Charité Berlin>
talk (40): – | Compulsory treatment in three countries
  María de los Ángeles Pérez <UNAM>
  Wouter van ’t Hof <Utrecht University>
  Abd al-Rahman ibn Yusuf <University of Jordan>
talk (40): – | Consent and its limits
  Niamh Ní Bhriain <Trinity College Dublin>
  Charles de Gaulejac <Université Paris Cité>
discussion (30): – | Q&A`,
  },
  {
    name: 'sessions with names, a dash and titles',
    text: `Histoires de drogues coloniales
Jeudi 22 et vendredi 23 octobre 2026

SESSION 1 : Opium et empire (9h30-11h00)
Présidence : Isabelle Courtois (Inalco)
Rémi Tardieu – Les fermes d’opium en Cochinchine
Hoang Van Minh – Saigon, 1902 : fumer en ville
Discutante : Claire Edington (UC San Diego)

Pause (11h00-11h15)

SESSION 2 : Kif et protectorat (11h15-12h45)
Présidence : Rémi Tardieu (CNRS)
Khalid Mouna – La Régie des tabacs au Maroc
Leïla Benchekroun – Le kif devant les tribunaux
Discutant : Paul Hamelin (Aix-Marseille Université)`,
    says: `2026-10-22
title Histoires de drogues coloniales | –
block 09:30-11:00: Opium et empire | –
  moderator Isabelle Courtois <Inalco>
  discussant Claire Edington <UC San Diego>
  talk: Les fermes d’opium en Cochinchine | –
    Rémi Tardieu
  talk: Saigon, 1902 : fumer en ville | –
    Hoang Van Minh
break 11:00-11:15: Pause | –
block 11:15-12:45: Kif et protectorat | –
  moderator Rémi Tardieu <CNRS>
  discussant Paul Hamelin <Aix-Marseille Université>
  talk: La Régie des tabacs au Maroc | –
    Khalid Mouna
  talk: Le kif devant les tribunaux | –
    Leïla Benchekroun`,
  },
  {
    name: 'surnames in capitals',
    text: `ATELIER 9
LES MÉDICAMENTS DÉTOURNÉS
Mardi 17 mars 2026 – 9h00 à 11h00

9h00 OUVERTURE – Jean-Paul DUPRÉ (ANSM)
9h10 Codéine, les adolescents et internet
Sarah BEN AMOR, pharmacienne, CHU de Toulouse
9h50 Tramadol : la douleur en contrebande
MBAYE Ousmane, Université Gaston Berger
10h30 ÉCHANGES AVEC LA SALLE
11h00 CLÔTURE`,
    says: `2026-03-17 09:00-11:00
number 9
title LES MÉDICAMENTS DÉTOURNÉS | –
talk 09:00: OUVERTURE | –
  Jean-Paul Dupré <ANSM>
talk 09:10: Codéine, les adolescents et internet | –
  Sarah Ben Amor <pharmacienne, CHU de Toulouse>
talk 09:50: Tramadol : la douleur en contrebande | –
  Ousmane Mbaye <Université Gaston Berger>
discussion 10:30: ÉCHANGES AVEC LA SALLE | –
talk 11:00: CLÔTURE | –`,
  },
  {
    name: 'a table of Word whose hours span rows',
    text: `Time\tTalk\tSpeaker
10:00 – 11:00\tSession 1: Data\t
\tCounting the dead\tEwa Kowalczyk, University of Warsaw
11:00 – 11:15\tCoffee break\t
11:15 – 12:45\tSession 2: Lives\t
\tBiographies of care\tMark O’Sullivan, UCC
\tPortraits from a shelter\tAyşe Yıldız, Boğaziçi University`,
    says: `block 10:00-11:00: – | Data
  talk: – | Counting the dead
    Ewa Kowalczyk <University of Warsaw>
break 11:00-11:15: – | Coffee break
block 11:15-12:45: – | Lives
  talk: – | Biographies of care
    Mark O’Sullivan <UCC>
  talk: – | Portraits from a shelter
    Ayşe Yıldız <Boğaziçi University>`,
  },
  {
    name: 'two languages beside each other, in a mail',
    text: `Dear all / Chères et chers toutes et tous,

Atelier 6 : La parole des usagers / Workshop 6: Users’ voices
Lundi 14 décembre 2026 / Monday 14 December 2026, 10h-12h

10h-10h10 Accueil / Welcome, Fabrice Olivet (ASUD)
10h10-10h50 Écrire sa drogue / Writing one’s drug, Judith Kaplan (Sorbonne Université)
10h50-11h30 Les blogs comme archives / Blogs as archives, Peter Hollander (Utrecht University)
11h30-12h Discussion

Zoom: https://example.org/j/123456`,
    says: `2026-12-14 10:00-12:00
number 6
title La parole des usagers | Users’ voices
talk 10:00-10:10: Accueil | Welcome
  Fabrice Olivet <ASUD>
talk 10:10-10:50: Écrire sa drogue | Writing one’s drug
  Judith Kaplan <Sorbonne Université>
talk 10:50-11:30: Les blogs comme archives | Blogs as archives
  Peter Hollander <Utrecht University>
discussion 11:30-12:00: Discussion | Discussion
left out Dear all / Chères et chers toutes et tous,
left out Zoom: https://example.org/j/123456`,
  },
  {
    name: 'a PDF whose hours stand on lines of their own',
    text: `PROGRAMME
Vendredi 10 avril 2026
Addictions et travail : de quoi
parle-t-on ?
9h15
Accueil des participants
9h30
Le travail rend-il malade ?
Gérard Lafont, professeur de santé publique,
Université de Bordeaux
10h15
Dépister en entreprise : le droit et
les pratiques
Dr Mireille Zaoui, médecin du travail
11h00
Pause
11h15
Table ronde : les syndicats face aux addictions
Modérateur : Alain Kerouac, journaliste
Participants :
Béatrice Colin, CFDT
Moussa Keïta, CGT
12h30
Fin`,
    says: `2026-04-10
title Addictions et travail : de quoi parle-t-on ? | –
talk 09:15: Accueil des participants | –
talk 09:30: Le travail rend-il malade ? | –
  Gérard Lafont <professeur de santé publique, Université de Bordeaux>
talk 10:15: Dépister en entreprise : le droit et les pratiques | –
  Mireille Zaoui <médecin du travail>
break 11:00: Pause | –
discussion 11:15-12:30: Table ronde : les syndicats face aux addictions | –
  moderator Alain Kerouac <journaliste>
  Béatrice Colin <CFDT>
  Moussa Keïta <CGT>`,
  },
  {
    name: 'English hours of twelve, from on to the next',
    text: `Workshop 11: Gender and drugs
Wednesday 20 May 2026, 2pm-4pm

2pm Welcome: Sarah Klein (Goldsmiths)
2.10pm Mothers on trial – Naomi Adeyemi, University of Leeds
2.50pm Masculinities and doping – Rob Turner, Loughborough University
3.30pm Discussion, chaired by Sarah Klein`,
    says: `2026-05-20 14:00-16:00
number 11
title – | Gender and drugs
talk 14:00: – | Welcome
  Sarah Klein <Goldsmiths>
talk 14:10: – | Mothers on trial
  Naomi Adeyemi <University of Leeds>
talk 14:50: – | Masculinities and doping
  Rob Turner <Loughborough University>
discussion 15:30: – | Discussion
  moderator Sarah Klein`,
  },
  {
    name: 'people parted by semicolons in a cell',
    text: `Horaires\tProgramme\tIntervenants
09:00 - 09:30\tAccueil des participants\t
09:30 - 10:30\tConférence : le cerveau et l’addiction\tPr Henri Vidal, CHU de Nice
10:30 - 12:00\tAtelier pratique : repérer, orienter\tDr Salima Bey, CSAPA Nice ; Luc Ferri, IREPS
12:00 - 13:30\tDéjeuner\t`,
    says: `talk 09:00-09:30: Accueil des participants | –
talk 09:30-10:30: Conférence : le cerveau et l’addiction | –
  Henri Vidal <CHU de Nice>
talk 10:30-12:00: Atelier pratique : repérer, orienter | –
  Salima Bey <CSAPA Nice>
  Luc Ferri <IREPS>
break 12:00-13:30: Déjeuner | –`,
  },
  {
    name: 'titles and hours in two languages in a line',
    text: `Atelier 12 : Prescrire les opioïdes / Prescribing opioids
18 mars 2026 / 18 March 2026
16h-18h / 4pm-6pm

16h00 Mot de bienvenue / Welcome remarks
Nicolas Aubin, Inserm
16h10 Une crise sans fin ? / A crisis without end?
Patricia Holmes, Johns Hopkins University
16h50 Soulager au Sud / Relieving pain in the South
Emmanuel Luyirika, African Palliative Care Association
17h30 Débat / Debate`,
    says: `2026-03-18 16:00-18:00
number 12
title Prescrire les opioïdes | Prescribing opioids
talk 16:00: Mot de bienvenue | Welcome remarks
  Nicolas Aubin <Inserm>
talk 16:10: Une crise sans fin ? | A crisis without end?
  Patricia Holmes <Johns Hopkins University>
talk 16:50: Soulager au Sud | Relieving pain in the South
  Emmanuel Luyirika <African Palliative Care Association>
discussion 17:30: Débat | Debate`,
  },
  {
    name: 'talks with a comma before the speaker',
    text: `Policing and publics
3 December 2026

09:00-10:30 Session 1: Streets
Moderator: Helen Ward (UCL)
- Stop and search: a long view, Karim Patel (LSE)
- Cameras and crowds, Lotte Visser (Leiden University)

10:30-11:00 Coffee

11:00-12:30 Session 2: Courts
Moderator: Karim Patel (LSE)
- Sentencing by numbers, Ian Fox (University of Hull)
- Diversion schemes, Marta Kos (University of Ljubljana)`,
    says: `2026-12-03
title – | Policing and publics
block 09:00-10:30: – | Streets
  moderator Helen Ward <UCL>
  talk: – | Stop and search: a long view
    Karim Patel <LSE>
  talk: – | Cameras and crowds
    Lotte Visser <Leiden University>
break 10:30-11:00: – | Coffee
block 11:00-12:30: – | Courts
  moderator Karim Patel <LSE>
  talk: – | Sentencing by numbers
    Ian Fox <University of Hull>
  talk: – | Diversion schemes
    Marta Kos <University of Ljubljana>`,
  },
  {
    name: 'a table whose cells hold both languages',
    text: `10h00\tLes ports de la mer du Nord / The ports of the North Sea\tWalter Kemp (GI-TOC)
10h40\tCe que disent les dockers / What dockers say\tZoé Nouvelle (Université de Gand)
11h20\tDiscussion\t`,
    says: `talk 10:00: Les ports de la mer du Nord | The ports of the North Sea
  Walter Kemp <GI-TOC>
talk 10:40: Ce que disent les dockers | What dockers say
  Zoé Nouvelle <Université de Gand>
discussion 11:20: Discussion | Discussion`,
  },
]
