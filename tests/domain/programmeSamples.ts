/** Programmes as people paste them, and what each says: read by a person, and written down by one. */
export const samples: readonly { name: string; text: string; says: string }[] = [
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
left out 1 2`,
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
talk 11:00-12:15: Table ronde : quelles suites pour les salles de consommation ? | –
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
left out 1 3 11 12`,
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
talk 16:10: – | Panel: What can cities do?
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
  Angela Me <ONUDC>
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
  Marc Valleur
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
  Ambassador Jane Smith <Permanent Mission of Ireland>
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
    says: `talk 09:00-09:45: – | Registration and coffee
talk 09:45-10:00: – | Welcome
  Ulrike Becker <Director, Heinrich Böll Stiftung>
talk 10:00-11:00: – | Keynote: “Evidence and its enemies”
  David Nutt <Imperial College London>
talk 11:00-12:00: – | Parallel discussions
  abstract – | Bring your own case. Each table works with one facilitator for fifty minutes and reports in three sentences. There is no need to prepare anything beforehand, but those who wish may send a page to the organisers.
talk 12:00: – | Close`,
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
]
