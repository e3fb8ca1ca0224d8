import type { Sample } from './programmeOutline'

/**
 * Programmes of many makes, and what a person reads in them. They were written before the rules were looked at that read them, and the rules were
 * widened for classes of them afterwards. What finds no place is said in its own words.
 */
export const programmesOfManyMakes: readonly Sample[] = [
  {
    name: 'a day of study with presidents of sessions',
    text: `Journée d’étude
L’eau en partage : conflits et coopérations dans les bassins transfrontaliers
Mardi 13 octobre 2026
MSH Paris-Saclay, salle 104

9h00 – 9h30 : Accueil café
9h30 – 9h45 : Introduction de la journée
Claire Vasseur, géographe, AgroParisTech

SESSION 1 – Gouverner
Président de séance : Marc Oudin (Université Paris-Saclay)

9h45 – 10h15 : Partager le Sénégal : cinquante ans d’OMVS
Ibrahima Sarr (Université Gaston Berger)
10h15 – 10h45 : Le Mékong sous tension
Sophie Lê (Inalco)
10h45 – 11h00 : Pause

SESSION 2 – Mesurer
Présidente de séance : Hélène Kraft (BRGM)

11h00 – 11h30 : Télédétection et nappes souterraines
Antoine Duval et Rim Haddad (Cerema)
11h30 – 12h00 : Discussion générale
12h00 : Déjeuner
`,
    says: `2026-10-13
title L’eau en partage : conflits et coopérations dans les bassins transfrontaliers | –
break 09:00-09:30: Accueil café | –
talk 09:30-09:45: Introduction de la journée | –
  Claire Vasseur <géographe, AgroParisTech>
block: Gouverner | –
  moderator Marc Oudin <Université Paris-Saclay>
  talk 09:45-10:15: Partager le Sénégal : cinquante ans d’OMVS | –
    Ibrahima Sarr <Université Gaston Berger>
  talk 10:15-10:45: Le Mékong sous tension | –
    Sophie Lê <Inalco>
break 10:45-11:00: Pause | –
block: Mesurer | –
  moderator Hélène Kraft <BRGM>
  talk 11:00-11:30: Télédétection et nappes souterraines | –
    Antoine Duval <Cerema>
    Rim Haddad <Cerema>
  discussion 11:30-12:00: Discussion générale | –
break 12:00: Déjeuner | –
left out Journée d’étude
left out MSH Paris-Saclay, salle 104`,
  },
  {
    name: 'a project meeting, names before a dash and a title',
    text: `GREENLINK final event
12 November 2026, 14.00-16.30 CET (online)

14.00-14.20 Dr. Anne Müller (CNRS, LISN) – What we learnt in four years
14.20-14.40 Prof. Jonas Lindberg (KTH) – Grids that heal themselves
14.40-15.00 Giulia Ferraro (ENEA) – Citizens as operators
15.00-15.15 Break
15.15-16.15 Panel discussion: what should the next programme fund?
Moderator: Katarzyna Nowak (DG RTD)
- Anne Müller (CNRS, LISN)
- Pedro Alves (EDP)
- Ilse Vermeulen (City of Ghent)
16.15-16.30 Wrap-up
Join the meeting: https://example.org/meet/greenlink
`,
    says: `2026-11-12 14:00-16:30
title – | GREENLINK final event
talk 14:00-14:20: – | What we learnt in four years
  Anne Müller <CNRS, LISN>
talk 14:20-14:40: – | Grids that heal themselves
  Jonas Lindberg <KTH>
talk 14:40-15:00: – | Citizens as operators
  Giulia Ferraro <ENEA>
break 15:00-15:15: – | Break
discussion 15:15-16:15: – | Panel discussion: what should the next programme fund?
  moderator Katarzyna Nowak <DG RTD>
  Anne Müller <CNRS, LISN>
  Pedro Alves <EDP>
  Ilse Vermeulen <City of Ghent>
talk 16:15-16:30: – | Wrap-up
left out online
left out Join the meeting: https://example.org/meet/greenlink`,
  },
  {
    name: 'a ministry: titles, then names in capitals',
    text: `Atelier n° 3 : Recruter autrement dans la fonction publique
Jeudi 4 juin 2026 de 14 h à 17 h

Ouverture
Mme Catherine DUBREUIL, directrice générale, ministère de la Transformation publique

Le concours est-il juste ?
M. Olivier PRAT, professeur, Université de Lorraine

L’apprentissage, une voie qui monte
Mme Samira EL KHATTABI, cheffe de bureau, DGAFP

Échanges avec la salle

Conclusion
M. Didier LEFÈVRE, conseiller d’État
`,
    says: `2026-06-04 14:00-17:00
number 3
title Recruter autrement dans la fonction publique | –
talk: Ouverture | –
  Catherine Dubreuil <directrice générale, ministère de la Transformation publique>
talk: Le concours est-il juste ? | –
  Olivier Prat <professeur, Université de Lorraine>
talk: L’apprentissage, une voie qui monte | –
  Samira El Khattabi <cheffe de bureau, DGAFP>
discussion: Échanges avec la salle | –
talk: Conclusion | –
  Didier Lefèvre <conseiller d’État>`,
  },
  {
    name: 'a webinar of an association with a panel of bullets and a link',
    text: `Webinaire « Logement d’abord : où en est-on ? »
Le mardi 19 mai 2026 à 18h
En ligne – inscription obligatoire

18h00 : Mot de bienvenue – Nathalie Guérin, présidente de Toits pour tous
18h10 : État des lieux – Yann Corre, Fondation Abbé-Pierre
18h30 : Table ronde « Ce qui bloque »
Modération : Farida Zaïd, journaliste à Politis
• Bertrand Lamy, maire de Grigny
• Louise Tessier, Samusocial
• Joël Mbemba, ancien locataire
19h30 : Questions du public
20h00 : Fin

Lien Zoom : https://example.org/j/99887
ID de réunion : 998 87
`,
    says: `2026-05-19 18:00
title Logement d’abord : où en est-on ? | –
talk 18:00: Mot de bienvenue | –
  Nathalie Guérin <présidente de Toits pour tous>
talk 18:10: État des lieux | –
  Yann Corre <Fondation Abbé-Pierre>
discussion 18:30: Table ronde : Ce qui bloque | –
  moderator Farida Zaïd <journaliste à Politis>
  Bertrand Lamy <maire de Grigny>
  Louise Tessier <Samusocial>
  Joël Mbemba <ancien locataire>
discussion 19:30-20:00: Questions du public | –
left out En ligne – inscription obligatoire
left out Lien Zoom : https://example.org/j/99887
left out ID de réunion : 998 87`,
  },
  {
    name: 'several speakers by semicolons, ampersands and « et »',
    text: `Séminaire Sciences, techniques, sociétés
2 décembre 2026, 10h-12h30

10h00 Introduction (Benoît Charrier & Maud Lemoine, Cermes3)
10h15 Des algorithmes au guichet – Thomas Weil ; Julie Arnaud (Dauphine-PSL)
10h55 Ce que l’IA fait aux archives – Fanny Robic (Archives nationales) et Loïc Perrot (Inria)
11h35 Pause
11h45 Le mythe de l’autonomie – Nadia Ben Salem (ENS Lyon) & Peter Hoffmann (TU Berlin)
12h15 Débat
`,
    says: `2026-12-02 10:00-12:30
title Séminaire Sciences, techniques, sociétés | –
talk 10:00: Introduction | –
  Benoît Charrier <Cermes3>
  Maud Lemoine <Cermes3>
talk 10:15: Des algorithmes au guichet | –
  Thomas Weil <Dauphine-PSL>
  Julie Arnaud <Dauphine-PSL>
talk 10:55: Ce que l’IA fait aux archives | –
  Fanny Robic <Archives nationales>
  Loïc Perrot <Inria>
break 11:35: Pause | –
talk 11:45: Le mythe de l’autonomie | –
  Nadia Ben Salem <ENS Lyon>
  Peter Hoffmann <TU Berlin>
discussion 12:15: Débat | –`,
  },
  {
    name: 'two days, the date of each between',
    text: `Colloque « Frontières liquides »

Jeudi 8 octobre 2026

14h00 Ouverture du colloque
Jeanne Morel (Ifremer)
14h30 Pêcher à la limite
Erwan Le Bihan (UBO)
15h15 Pause
15h30 Îles, bornes et litiges
Carmen Ruiz (Universidad de Cádiz)

Vendredi 9 octobre 2026

9h00 Naufrages et secours
Luca Conti (SOS Méditerranée)
9h45 Le droit de la mer en pratique
Amélie Strub (Université de Nantes)
10h30 Clôture
`,
    says: `2026-10-08
title Frontières liquides | –
talk 14:00: Ouverture du colloque | –
  Jeanne Morel <Ifremer>
talk 14:30: Pêcher à la limite | –
  Erwan Le Bihan <UBO>
break 15:15: Pause | –
talk 15:30: Îles, bornes et litiges | –
  Carmen Ruiz <Universidad de Cádiz>
talk 2026-10-09 09:00: Naufrages et secours | –
  Luca Conti <SOS Méditerranée>
talk 2026-10-09 09:45: Le droit de la mer en pratique | –
  Amélie Strub <Université de Nantes>
talk 2026-10-09 10:30: Clôture | –`,
  },
  {
    name: 'a table of Word with merged cells',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body lang=FR>
<!--StartFragment-->
<p class=MsoNormal><b>Atelier 5 : Financer la transition<o:p></o:p></b></p>
<p class=MsoNormal>Lundi 16 mars 2026<o:p></o:p></p>
<table class=MsoTableGrid border=1>
<tr><td width=120><p class=MsoNormal><b>Horaire<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Intervention</b></p></td><td><p class=MsoNormal><b>Intervenant(e)s</b></p></td></tr>
<tr><td><p class=MsoNormal>9h00-9h20</p></td><td><p class=MsoNormal>Ouverture</p></td><td><p class=MsoNormal>Laurent Fabry, Caisse des Dépôts</p></td></tr>
<tr><td colspan=3><p class=MsoNormal align=center><b>Session 1 : Les banques publiques</b></p></td></tr>
<tr><td><p class=MsoNormal>9h20-9h50</p></td><td><p class=MsoNormal>Prêter à long
terme</p></td><td><p class=MsoNormal>Inès Caron, BEI</p></td></tr>
<tr><td><p class=MsoNormal>9h50-10h20</p></td><td><p class=MsoNormal>Garantir le risque</p></td><td><p class=MsoNormal>Paul Anselme, Bpifrance</p><p class=MsoNormal>Mina Okafor, AFD</p></td></tr>
<tr><td><p class=MsoNormal>10h20-10h40</p></td><td colspan=2><p class=MsoNormal>Pause café</p></td></tr>
<tr><td colspan=3><p class=MsoNormal align=center><b>Session 2 : Les territoires</b></p></td></tr>
<tr><td><p class=MsoNormal>10h40-11h10</p></td><td><p class=MsoNormal>Rénover les écoles</p></td><td><p class=MsoNormal>Gaëlle Rivoal, Rennes Métropole</p></td></tr>
<tr><td><p class=MsoNormal>11h10-12h00</p></td><td colspan=2><p class=MsoNormal>Débat avec la salle</p></td></tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment-->
</body></html>`,
    says: `2026-03-16
number 5
title Financer la transition | –
talk 09:00-09:20: Ouverture | –
  Laurent Fabry <Caisse des Dépôts>
block: Les banques publiques | –
  talk 09:20-09:50: Prêter à long terme | –
    Inès Caron <BEI>
  talk 09:50-10:20: Garantir le risque | –
    Paul Anselme <Bpifrance>
    Mina Okafor <AFD>
break 10:20-10:40: Pause café | –
block: Les territoires | –
  talk 10:40-11:10: Rénover les écoles | –
    Gaëlle Rivoal <Rennes Métropole>
  discussion 11:10-12:00: Débat avec la salle | –`,
  },
  {
    name: 'a table of Google Docs whose cells hold title and people',
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>Webinar: Fair data for small archives</span></p><p dir="ltr"><span>Wednesday, 30 September 2026</span></p><br /><div dir="ltr" align="left"><table style="border:none"><colgroup><col width="120" /><col width="480" /></colgroup><tbody><tr><td><p dir="ltr"><span>2pm–2:15pm</span></p></td><td><p dir="ltr"><span>Welcome</span></p><p dir="ltr"><span>Rosa Lindt, Europeana</span></p></td></tr><tr><td><p dir="ltr"><span>2:15pm–2:45pm</span></p></td><td><p dir="ltr"><span>Cataloguing without a catalogue</span></p><p dir="ltr"><span>Owen Price, National Library of Wales</span></p></td></tr><tr><td><p dir="ltr"><span>2:45pm–3:15pm</span></p></td><td><p dir="ltr"><span>Licences in plain words</span></p><p dir="ltr"><span>Marta Zielińska, Creative Commons Poland</span></p></td></tr><tr><td><p dir="ltr"><span>3:15pm–3:30pm</span></p></td><td><p dir="ltr"><span>Q&amp;A</span></p></td></tr></tbody></table></div><br /></b>`,
    says: `2026-09-30
title – | Webinar: Fair data for small archives
talk 14:00-14:15: – | Welcome
  Rosa Lindt <Europeana>
talk 14:15-14:45: – | Cataloguing without a catalogue
  Owen Price <National Library of Wales>
talk 14:45-15:15: – | Licences in plain words
  Marta Zielińska <Creative Commons Poland>
discussion 15:15-15:30: – | Q&A`,
  },
  {
    name: 'a table of LibreOffice in two columns of languages',
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">td p { margin-bottom: 0cm }</style></head><body lang="fr-FR" dir="ltr"><table width="100%" cellpadding="4" cellspacing="0"><thead><tr valign="top"><th width="10%"><p>Heure</p></th><th><p>Programme</p></th><th><p>Programme (English)</p></th></tr></thead><tbody>
<tr><td><p>16h00</p></td><td><p>Accueil et présentation</p><p>Sylvie Aubry (IRIS)</p></td><td><p>Welcome and presentation</p><p>Sylvie Aubry (IRIS)</p></td></tr>
<tr><td><p>16h10</p></td><td><p>Nourrir les villes du Sahel</p><p>Moussa Diarra (Cirad)</p></td><td><p>Feeding the cities of the Sahel</p><p>Moussa Diarra (Cirad)</p></td></tr>
<tr><td><p>16h50</p></td><td><p>Les semences, un bien commun ?</p><p>Eva Stein (FAO)</p></td><td><p>Seeds: a common good?</p><p>Eva Stein (FAO)</p></td></tr>
<tr><td><p>17h30</p></td><td><p>Discussion</p></td><td><p>Discussion</p></td></tr>
</tbody></table></body></html>`,
    says: `talk 16:00: Accueil et présentation | Welcome and presentation
  Sylvie Aubry <IRIS>
talk 16:10: Nourrir les villes du Sahel | Feeding the cities of the Sahel
  Moussa Diarra <Cirad>
talk 16:50: Les semences, un bien commun ? | Seeds: a common good?
  Eva Stein <FAO>
discussion 17:30: Discussion | Discussion`,
  },
  {
    name: 'a sheet of Excel with line breaks in quoted cells',
    text: `Horaire\tTitre\tIntervenants
9:30 - 10:00\tAccueil\t
10:00 - 10:45\t"La ville à hauteur d’enfant :
jouer, marcher, apprendre"\t"Lucie Bonnard (CAUE 69)
Malik Sefrioui (Robins des villes)"
10:45 - 11:30\t"Dessiner ""avec"" et non ""pour"""\tHugo Pelletier (ENSA Lyon)
11:30 - 12:00\tÉchanges\t
`,
    says: `talk 09:30-10:00: Accueil | –
talk 10:00-10:45: La ville à hauteur d’enfant : jouer, marcher, apprendre | –
  Lucie Bonnard <CAUE 69>
  Malik Sefrioui <Robins des villes>
talk 10:45-11:30: Dessiner "avec" et non "pour" | –
  Hugo Pelletier <ENSA Lyon>
discussion 11:30-12:00: Échanges | –`,
  },
  {
    name: 'a mail that quotes another, with a signature',
    text: `Merci Paul, voici la version finale.

> Bonjour,
>
> Atelier du 25 juin 2026, 9h30-12h
> Soigner la terre, soigner les gens
>
> 9h30 Introduction, Maya Fontan (Inrae)
> 9h45 Les haies et la santé, Bruno Castaing (Université de Rennes)
> 10h30 Pause
> 10h45 Pesticides : ce que savent les riverains, Élise Noël (Générations futures)
> 11h30 Discussion
>
> Bien à toi,
> Paul
--
Maya Fontan
Chargée de recherche, Inrae
Tél. : 01 23 45 67 89
`,
    says: `2026-06-25 09:30-12:00
title Soigner la terre, soigner les gens | –
talk 09:30: Introduction | –
  Maya Fontan <Inrae>
talk 09:45: Les haies et la santé | –
  Bruno Castaing <Université de Rennes>
break 10:30: Pause | –
talk 10:45: Pesticides : ce que savent les riverains | –
  Élise Noël <Générations futures>
discussion 11:30: Discussion | –
left out Merci Paul, voici la version finale.
left out Bonjour,
left out Bien à toi,
left out Paul
left out Maya Fontan
left out Chargée de recherche, Inrae
left out Tél. : 01 23 45 67 89`,
  },
  {
    name: 'English beside French in a sheet, roles in a column',
    text: `Time\tEnglish title\tTitre français\tName\tInstitution\tRole
13:00\tOpening\tOuverture\tJudith Okello\tUNEP\tModerator
13:10\tPlastics and the poor\tLes plastiques et les pauvres\tRaj Mehta\tTERI\tSpeaker
13:40\tA treaty at last?\tEnfin un traité ?\tAnne-Sophie Leclerc\tIddri\tSpeaker
14:10\tQuestions\tQuestions\t\t\t
`,
    says: `talk 13:00: Ouverture | Opening
  moderator Judith Okello <UNEP>
talk 13:10: Les plastiques et les pauvres | Plastics and the poor
  Raj Mehta <TERI>
talk 13:40: Enfin un traité ? | A treaty at last?
  Anne-Sophie Leclerc <Iddri>
discussion 14:10: Questions | Questions`,
  },
  {
    name: 'all in French, then all in English, numbered and without times',
    text: `FRANÇAIS

Atelier 8 : Parler de la mort
12 janvier 2027, 17h-19h (heure de Paris)
Modératrice : Aurélie Sand (France Inter)

1. Les rites à l’hôpital – Pierre Vidal (AP-HP)
2. Mourir en exil – Leïla Mansour (Cimade)
3. Les cimetières numériques – Tobias Krause (Universität Zürich)

ENGLISH

Workshop 8: Talking about death
12 January 2027, 5-7 pm (Paris time)
Moderator: Aurélie Sand (France Inter)

1. Rites in hospital – Pierre Vidal (AP-HP)
2. Dying in exile – Leïla Mansour (Cimade)
3. Digital graveyards – Tobias Krause (Universität Zürich)
`,
    says: `2027-01-12 17:00-19:00
number 8
title Parler de la mort | Talking about death
moderator Aurélie Sand <France Inter>
talk: Les rites à l’hôpital | Rites in hospital
  Pierre Vidal <AP-HP>
talk: Mourir en exil | Dying in exile
  Leïla Mansour <Cimade>
talk: Les cimetières numériques | Digital graveyards
  Tobias Krause <Universität Zürich>`,
  },
  {
    name: 'hours of twelve, with marks of zones',
    text: `Mapping methane from space
Date: Thursday, April 16, 2026
Time: 2:00 PM – 4:00 PM (UTC+2)

2:00 PM – 2:10 PM | Welcome remarks | Helen Strand, EBRD
2:10 PM – 2:40 PM | What satellites see | Kenji Mori, JAXA
2:40 PM – 3:10 PM | From pixels to policy | Laura Benítez, International Energy Agency
3:10 PM – 3:20 PM | Break |
3:20 PM – 4:00 PM | Moderated discussion | Moderator: Helen Strand, EBRD
`,
    says: `2026-04-16 14:00-16:00
title – | Mapping methane from space
talk 14:00-14:10: – | Welcome remarks
  Helen Strand <EBRD>
talk 14:10-14:40: – | What satellites see
  Kenji Mori <JAXA>
talk 14:40-15:10: – | From pixels to policy
  Laura Benítez <International Energy Agency>
break 15:10-15:20: – | Break
discussion 15:20-16:00: – | Moderated discussion
  moderator Helen Strand <EBRD>`,
  },
  {
    name: 'speakers who are to be confirmed',
    text: `Atelier 10 – Les déserts médicaux
Mercredi 18 novembre 2026, 14h-16h

14h00 Introduction – Karine Dufour (ARS Occitanie)
14h15 Installer, inciter, contraindre – intervenant à confirmer
14h45 Les maisons de santé
Dr Emmanuel Roche (Fédération des maisons de santé), sous réserve
15h15 Le regard d’un élu
(à confirmer)
15h40 Discussion
`,
    says: `2026-11-18 14:00-16:00
number 10
title Les déserts médicaux | –
talk 14:00: Introduction | –
  Karine Dufour <ARS Occitanie>
talk 14:15: Installer, inciter, contraindre | –
talk 14:45: Les maisons de santé | –
  Emmanuel Roche <Fédération des maisons de santé>
talk 15:15: Le regard d’un élu | –
discussion 15:40: Discussion | –`,
  },
  {
    name: 'abstracts below titles and speakers',
    text: `ONLINE WORKSHOP
Measuring poverty without money
3 March 2027, 10:00–11:30 UTC

1. Counting what people have
Speaker: Grace Wanjiku, University of Nairobi
Surveys of assets are cheap and quick. This talk shows where they mislead, and what forty villages taught us about goats, roofs and phones.

2. Asking people how they feel
Speaker: Stefan Aalto, University of Helsinki
Subjective measures travel badly between languages. We compare nine translations of one question and ask what remains of it.

3. General discussion
`,
    says: `2027-03-03 10:00-11:30
title – | Measuring poverty without money
talk: – | Counting what people have
  Grace Wanjiku <University of Nairobi>
  abstract – | Surveys of assets are cheap and quick. This talk shows where they mislead, and what forty villages taught us about goats, roofs and phones.
talk: – | Asking people how they feel
  Stefan Aalto <University of Helsinki>
  abstract – | Subjective measures travel badly between languages. We compare nine translations of one question and ask what remains of it.
discussion: – | General discussion
left out ONLINE WORKSHOP`,
  },
  {
    name: 'footnotes at the end, and a venue',
    text: `Rencontre « Écoles et quartiers »
Samedi 7 novembre 2026, 9h-12h
Mairie du 20e arrondissement, place Gambetta, Paris

9h00 Ouverture, Frédéric Simon, adjoint à la maire
9h15 L’école ouverte*, Nora Belkacem, principale de collège
10h00 Devoirs faits, Cécile Rambaud, AFEV
10h45 Pause
11h00 Table ronde des parents**
Animation : Idriss Coulibaly, FCPE
12h00 Verre de l’amitié

* Dispositif ministériel créé en 1991.
** Interprétation en langue des signes.
`,
    says: `2026-11-07 09:00-12:00
title Écoles et quartiers | –
talk 09:00: Ouverture | –
  Frédéric Simon <adjoint à la maire>
talk 09:15: L’école ouverte* | –
  Nora Belkacem <principale de collège>
talk 10:00: Devoirs faits | –
  Cécile Rambaud <AFEV>
break 10:45: Pause | –
discussion 11:00: Table ronde des parents** | –
  moderator Idriss Coulibaly <FCPE>
break 12:00: Verre de l’amitié | –
left out Mairie du 20e arrondissement, place Gambetta, Paris
left out * Dispositif ministériel créé en 1991.
left out ** Interprétation en langue des signes.`,
  },
  {
    name: 'a flyer in two languages, line under line, with people after a dash',
    text: `Atelier 6 / Workshop 6
« Les mots du soin / Words of care »
Jeudi 11 février 2027 | Thursday 11 February 2027
17h-18h30 (Paris)

Modération / Chair: Ana Beltrán, Médecins sans frontières

Traduire la douleur
Translating pain
– Helena Costa, Universidade do Porto

L’interprète dans la chambre
The interpreter in the room
– Samuel Adjei, Korle Bu Teaching Hospital

Discussion
`,
    says: `2027-02-11 17:00-18:30
number 6
title Les mots du soin | Words of care
moderator Ana Beltrán <Médecins sans frontières>
talk: Traduire la douleur | Translating pain
  Helena Costa <Universidade do Porto>
talk: L’interprète dans la chambre | The interpreter in the room
  Samuel Adjei <Korle Bu Teaching Hospital>
discussion: Discussion | Discussion`,
  },
  {
    name: 'labels in front of each thing, in English',
    text: `Title: Who pays for open science?
Date: 9 June 2026
Time: 15:00-16:30

Talk 1
Title: The price of a page
Speaker: Miriam Alon
Affiliation: Tel Aviv University

Talk 2
Title: Diamond journals in practice
Speaker: Bastien Roux
Affiliation: OpenEdition

Talk 3
Title: Libraries as publishers
Speakers: Sanna Virtanen; David Obi
Affiliation: Aalto University

Discussant: Clara Weiss (ERC)
`,
    says: `2026-06-09 15:00-16:30
title – | Who pays for open science?
discussant Clara Weiss <ERC>
talk: – | The price of a page
  Miriam Alon <Tel Aviv University>
talk: – | Diamond journals in practice
  Bastien Roux <OpenEdition>
talk: – | Libraries as publishers
  Sanna Virtanen
  David Obi <Aalto University>`,
  },
  {
    name: 'labels in French, with hours on their own line',
    text: `Intitulé : Les métiers du lien
Date : mardi 26 mai 2026
Horaire : 13h30 – 16h00
Lieu : Bourse du travail, Lille

Intervention n° 1
Horaire : 13h30 – 14h15
Titre : Aides à domicile, travail invisible
Intervenante : Christine Delporte, sociologue, Université de Lille

Intervention n° 2
Horaire : 14h15 – 15h00
Titre : Compter le temps du soin
Intervenants : Jacques Mahieu (Ires) et Dounia Amrani (CFDT Santé)

15h00 – 16h00 : Table ronde finale
Discutant : Vincent Leroy, IGAS
`,
    says: `2026-05-26 13:30-16:00
title Les métiers du lien | –
talk 13:30-14:15: Aides à domicile, travail invisible | –
  Christine Delporte <sociologue, Université de Lille>
talk 14:15-15:00: Compter le temps du soin | –
  Jacques Mahieu <Ires>
  Dounia Amrani <CFDT Santé>
discussion 15:00-16:00: Table ronde finale | –
  discussant Vincent Leroy <IGAS>
left out Lieu : Bourse du travail, Lille`,
  },
  {
    name: 'a sheet saved as values between semicolons',
    text: `Début;Fin;Titre;Nom;Organisation
09:00;09:15;Mot d'accueil;Élodie Garnier;Région Bretagne
09:15;10:00;Algues vertes : trente ans après;Yves Kermarrec;CEVA
10:00;10:45;"Agriculture ; élevage ; littoral";Morgane Tanguy;Chambre d'agriculture
10:45;11:00;Pause;;
11:00;12:00;Débat public;;
`,
    says: `talk 09:00-09:15: Mot d'accueil | –
  Élodie Garnier <Région Bretagne>
talk 09:15-10:00: Algues vertes : trente ans après | –
  Yves Kermarrec <CEVA>
talk 10:00-10:45: Agriculture ; élevage ; littoral | –
  Morgane Tanguy <Chambre d'agriculture>
break 10:45-11:00: Pause | –
discussion 11:00-12:00: Débat public | –`,
  },
  {
    name: 'names above, affiliations below, then titles in italics marks',
    text: `Séance du 6 mars 2026 – Cartes et pouvoirs

14h – 14h40
Irène ASTIER
EHESS
« Cadastres d’empire »

14h40 – 15h20
Giorgio MANCINI
Università di Padova
« Le fleuve comme ligne »

15h20 – 15h40
Pause

15h40 – 16h20
Fatima-Zahra BERRADA et Yves KLEIN
Université Mohammed-V de Rabat
« Cartographier sans État »
`,
    says: `2026-03-06
title Cartes et pouvoirs | –
talk 14:00-14:40: Cadastres d’empire | –
  Irène Astier <EHESS>
talk 14:40-15:20: Le fleuve comme ligne | –
  Giorgio Mancini <Università di Padova>
break 15:20-15:40: Pause | –
talk 15:40-16:20: Cartographier sans État | –
  Fatima-Zahra Berrada
  Yves Klein <Université Mohammed-V de Rabat>`,
  },
  {
    name: 'a keynote and lightning talks in bullets below a time',
    text: `Digital Rights Day 2026
Tuesday 20 October 2026 · 9:30 to 13:00 · Brussels and online

9:30 Doors open
10:00 Keynote: The law of the feed
Tamsin Hale, Amnesty International
10:45 Lightning talks
  • Scraping for good — Viktor Balogh, Hungarian Civil Liberties Union
  • Border databases — Yasmin Rahal, Statewatch
  • Children and consent — Niels Brandt, 5Rights Foundation
11:30 Coffee
12:00 Closing panel: enforcement or bust?
  Chair: Marie Okonjo, EDRi
  Panellists: Dirk Peeters (Belgian DPA), Sofia Nunes (BEUC), Carl Ek (Netzpolitik)
13:00 Lunch
`,
    says: `2026-10-20 09:30-13:00
title – | Digital Rights Day 2026
talk 09:30: – | Doors open
talk 10:00: – | Keynote: The law of the feed
  Tamsin Hale <Amnesty International>
block 10:45: – | Lightning talks
  talk: – | Scraping for good
    Viktor Balogh <Hungarian Civil Liberties Union>
  talk: – | Border databases
    Yasmin Rahal <Statewatch>
  talk: – | Children and consent
    Niels Brandt <5Rights Foundation>
break 11:30: – | Coffee
discussion 12:00: – | Closing panel: enforcement or bust?
  moderator Marie Okonjo <EDRi>
  Dirk Peeters <Belgian DPA>
  Sofia Nunes <BEUC>
  Carl Ek <Netzpolitik>
break 13:00: – | Lunch
left out Brussels and online`,
  },
  {
    name: 'a mail of a ministry: hours, colon, « par », roles in full',
    text: `Mesdames, Messieurs,

Vous trouverez ci-dessous le déroulé de la rencontre du vendredi 11 septembre 2026 :

09h00 : accueil des participants
09h30 : ouverture par Mme Hélène Vautrin, préfète de région
09h45 : présentation du plan « Marais vivants » par M. Guy Tellier (DREAL)
10h15 : retour d’expérience du parc de Brière par Mme Solenn Audic, directrice du parc naturel régional de Brière
10h45 : temps d’échange
11h30 : synthèse et clôture par M. Xavier Poncet, ministère de la Transition écologique

Je reste à votre disposition.

Cordialement,

Romain Gaudin
Chef de cabinet
`,
    says: `2026-09-11
talk 09:00: accueil des participants | –
talk 09:30: ouverture | –
  Hélène Vautrin <préfète de région>
talk 09:45: présentation du plan « Marais vivants » | –
  Guy Tellier <DREAL>
talk 10:15: retour d’expérience du parc de Brière | –
  Solenn Audic <directrice du parc naturel régional de Brière>
discussion 10:45: temps d’échange | –
talk 11:30: synthèse et clôture | –
  Xavier Poncet <ministère de la Transition écologique>
left out Mesdames, Messieurs,
left out Je reste à votre disposition.
left out Cordialement,
left out Romain Gaudin
left out Chef de cabinet`,
  },
  {
    name: 'dots that lead to the hours at the ends of lines',
    text: `Les nuits de l’agriculture
5 février 2026

Accueil ........................................ 18h30
Le prix du lait, Alain Mercœur (Idele) ......... 19h00
Vendre en direct, Perrine Jolly (Réseau Civam) . 19h40
Échanges ....................................... 20h20
Buffet ......................................... 21h00
`,
    says: `2026-02-05
title Les nuits de l’agriculture | –
talk 18:30: Accueil | –
talk 19:00: Le prix du lait | –
  Alain Mercœur <Idele>
talk 19:40: Vendre en direct | –
  Perrine Jolly <Réseau Civam>
discussion 20:20: Échanges | –
break 21:00: Buffet | –`,
  },
  {
    name: 'lengths behind titles, with a discussant of each session',
    text: `Workshop 2: Trust in numbers
11 May 2027, 9:00 am – 12:00 pm (Berlin)

Opening (10 min) – Ingrid Falk, WZB

Session A. Making statistics (60 min)
Chair: Robert Ames, Statistics Canada
Paper 1: The census that failed (20 min) – Chidi Eze, University of Lagos
Paper 2: Price indices from below (20 min) – Amy Tan, NUS
Discussant: Luis Prieto, CEPAL (10 min)

Coffee break (20 min)

Session B. Using statistics (60 min)
Chair: Ingrid Falk, WZB
Paper 3: Rankings and rage (20 min) – Petra Novotná, Masaryk University
Discussant: Chidi Eze, University of Lagos (10 min)
`,
    says: `2027-05-11 09:00-12:00
number 2
title – | Trust in numbers
talk (10): – | Opening
  Ingrid Falk <WZB>
block (60): – | Making statistics
  moderator Robert Ames <Statistics Canada>
  discussant Luis Prieto <CEPAL>
  talk (20): – | The census that failed
    Chidi Eze <University of Lagos>
  talk (20): – | Price indices from below
    Amy Tan <NUS>
break (20): – | Coffee break
block (60): – | Using statistics
  moderator Ingrid Falk <WZB>
  discussant Chidi Eze <University of Lagos>
  talk (20): – | Rankings and rage
    Petra Novotná <Masaryk University>
left out Berlin`,
  },
  {
    name: 'two languages in a line, people and places on the next',
    text: `Atelier 14 – Justice restaurative | Workshop 14 – Restorative justice
Mardi 8 juin 2027 / Tuesday 8 June 2027 – 16:00-18:00 CEST

16:00 Introduction générale | General introduction
Noémie Micoulet, Institut français pour la justice restaurative
16:15 La parole des victimes | The voice of victims
Ivo Aertsen, KU Leuven, Belgique
16:45 Réparer après la guerre | Repairing after war
Beatriz Londoño, Comisión de la Verdad, Colombie ; Sandra Milena Rojas, victime et militante
17:15 Questions et débat | Questions and debate
17:55 Mot de la fin | Closing words
Noémie Micoulet
`,
    says: `2027-06-08 16:00-18:00
number 14
title Justice restaurative | Restorative justice
talk 16:00: Introduction générale | General introduction
  Noémie Micoulet <Institut français pour la justice restaurative>
talk 16:15: La parole des victimes | The voice of victims
  Ivo Aertsen <KU Leuven, Belgique>
talk 16:45: Réparer après la guerre | Repairing after war
  Beatriz Londoño <Comisión de la Verdad, Colombie>
  Sandra Milena Rojas <victime et militante>
discussion 17:15: Questions et débat | Questions and debate
talk 17:55: Mot de la fin | Closing words
  Noémie Micoulet`,
  },
  {
    name: 'a table of a mail whose person cells have roles, and a row for the date',
    html: `<div><p>Hello everyone,</p><p>The agenda for our spring meeting:</p><table><tr><td colspan="3"><b>Monday, 13 April 2026</b></td></tr><tr><td>10:00 am</td><td>Seeds of change: a programme review</td><td>Lydia Hart, Oxfam</td></tr><tr><td>10:30 am</td><td>Cash or vouchers?</td><td>Chair: Ben Osei, CARE<br>Speakers: Maria Lind, Sida; Tariq Aziz, BRAC</td></tr><tr><td>11:30 am</td><td>Break</td><td></td></tr><tr><td>11:45 am</td><td>Next steps</td><td>All</td></tr></table><p>Best,<br>Lydia</p></div>`,
    says: `2026-04-13
talk 10:00: – | Seeds of change: a programme review
  Lydia Hart <Oxfam>
talk 10:30: – | Cash or vouchers?
  moderator Ben Osei <CARE>
  Maria Lind <Sida>
  Tariq Aziz <BRAC>
break 11:30: – | Break
talk 11:45: – | Next steps
left out Hello everyone,
left out The agenda for our spring meeting:
left out Best,
left out Lydia`,
  },
]
