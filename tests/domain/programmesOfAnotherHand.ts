import type { Sample } from './programmeOutline'

/** Programmes that somebody wrote who knew no rule, and what they read in them. */
export const programmesOfAnotherHand: readonly Sample[] = [
  {
    name: 'a plain mail, quoted once, with a signature; times as 9h18; people after a dash',
    text: `Bonjour Claire,

Comme promis, le programme définitif. Dis-moi si tu vois des coquilles.

> Atelier « Habiter les marges littorales »
> Jeudi 12 mars 2026, Université de Brest, salle B 204
>
> 9h00   Accueil
> 9h18   Mot de bienvenue – Yann Le Floc'h, directeur de l'UMR Amure
> 9h30   Vivre avec la submersion : récits de l'île de Sein – Maëlle Kerdoncuff (Université de Brest)
> 10h05  À qui appartient l'estran ? – Jean-Baptiste de la Villeon (Conservatoire du littoral)
> 10h40  Pause café
> 11h00  1953, 1999, 2010 : trois tempêtes, trois politiques – Hanneke van der Meulen (TU Delft)
> 11h35  Discussion générale, animée par Soizic Cariou
> 12h30  Déjeuner libre

Bien à toi,
Yves

--
Yves Tanguy
Chargé de projets
UMR Amure – 02 98 00 00 00
yves.tanguy@amure.example
`,
    says: `2026-03-12
title Habiter les marges littorales | –
talk 09:00: Accueil | –
talk 09:18: Mot de bienvenue | –
  Yann Le Floc'h <directeur de l'UMR Amure>
talk 09:30: Vivre avec la submersion : récits de l'île de Sein | –
  Maëlle Kerdoncuff <Université de Brest>
talk 10:05: À qui appartient l'estran ? | –
  Jean-Baptiste de la Villeon <Conservatoire du littoral>
break 10:40: Pause café | –
talk 11:00: 1953, 1999, 2010 : trois tempêtes, trois politiques | –
  Hanneke van der Meulen <TU Delft>
discussion 11:35: Discussion générale | –
  moderator Soizic Cariou
break 12:30: Déjeuner libre | –
left out Bonjour Claire,
left out Comme promis, le programme définitif. Dis-moi si tu vois des coquilles.
left out Université de Brest, salle B 204
left out Bien à toi,
left out Yves
left out Yves Tanguy
left out Chargé de projets
left out UMR Amure – 02 98 00 00 00
left out yves.tanguy@amure.example`,
  },
  {
    name: "Word's table: time, title and people in one cell by line, moderator rows across",
    html: ` <body><p>WORKSHOP PROGRAMME</p>
<p>Trust after Conflict: What Do Courts Leave Behind?</p>
<p>Wednesday, 6 May 2026 – Room 3.12, Old Library</p>
<p>&nbsp;</p>
<table><tr><td><p>Time</p></td><td><p>Session</p></td></tr>
<tr><td><p>09:30–09:45</p></td><td><p>Welcome and introduction</p>
<p>Prof. Dr. Ingeborg Hartmann, University of Marburg</p></td></tr>
<tr><td colspan=2><p>Panel 1: Testimony and its Limits</p>
<p>Chair: Samuel Oyelaran Jr., University of Ibadan</p></td></tr>
<tr><td><p>09:45–10:15</p></td><td><p>“I was not asked”: silence in the hearing room</p>
<p>Nadia El-Khatib, Birzeit University</p></td></tr>
<tr><td><p>10:15–10:45</p></td><td><p>Who owns a transcript?</p>
<p>Pieter-Jan van den Broek, NIOD Institute, Amsterdam</p></td></tr>
<tr><td><p>10:45–11:00</p></td><td><p>Discussion</p></td></tr>
<tr><td><p>11:00–11:20</p></td><td><p>Coffee break</p></td></tr>
<tr><td colspan=2><p>Panel 2: After the Verdict</p>
<p>Chair: Lucía Fernández-Ortega, University of Granada</p></td></tr>
<tr><td><p>11:20–11:50</p></td><td><p>Reparations as infrastructure</p>
<p>T. K. Mwangi, Nairobi Law Centre; Ruth Achieng, Nairobi Law Centre</p></td></tr>
<tr><td><p>11:50–12:20</p></td><td><p>The 1998 moment – and what came next</p>
<p>Dr Wanjiru Kamau-Rutenberg, independent researcher</p></td></tr>
<tr><td><p>12:20–12:45</p></td><td><p>Discussion</p></td></tr>
<tr><td><p>12:45</p></td><td><p>End of workshop and lunch</p></td></tr></table></body> `,
    says: `2026-05-06
title – | Trust after Conflict: What Do Courts Leave Behind?
talk 09:30-09:45: – | Welcome and introduction
  Ingeborg Hartmann <University of Marburg>
block: – | Testimony and its Limits
  moderator Samuel Oyelaran Jr. <University of Ibadan>
  talk 09:45-10:15: – | “I was not asked”: silence in the hearing room
    Nadia El-Khatib <Birzeit University>
  talk 10:15-10:45: – | Who owns a transcript?
    Pieter-Jan van den Broek <NIOD Institute, Amsterdam>
  discussion 10:45-11:00: – | Discussion
break 11:00-11:20: – | Coffee break
block: – | After the Verdict
  moderator Lucía Fernández-Ortega <University of Granada>
  talk 11:20-11:50: – | Reparations as infrastructure
    T. K. Mwangi <Nairobi Law Centre>
    Ruth Achieng <Nairobi Law Centre>
  talk 11:50-12:20: – | The 1998 moment – and what came next
    Wanjiru Kamau-Rutenberg <independent researcher>
  discussion 12:20-12:45: – | Discussion
break 12:45: – | End of workshop and lunch
left out WORKSHOP PROGRAMME
left out Room 3.12, Old Library`,
  },
  {
    name: 'Google Docs: paragraphs, bold titles, duration only, numbered affiliations',
    text: `
Measuring loneliness: methods day

15 September 2026, 13:00–16:30 (CEST)

13:00 Welcome (10 min)

13:10 How lonely is a city? Counting what people do not say (20 min)

Agnieszka Wójcik1, Rui Tavares2 and Ewa Nowak-Lis1

13:30 Diaries, apps, doorbells (20 min)

Oluwaseun Adeyemi3

13:50 Questions and answers (25 min)

14:15 Coffee (30 min)

14:45 Round table: what should a ministry measure? (75 min)

With Rui Tavares2, Siobhán Ní Dhomhnaill4 and Lars-Erik Bø3. Moderation: Agnieszka Wójcik1

16:00 Closing remarks, Ewa Nowak-Lis1

1 Jagiellonian University, Kraków

2 ISCTE, Lisbon

3 University of Bergen

4 Department of Health, Dublin

`,
    says: `2026-09-15 13:00-16:30
title – | Measuring loneliness: methods day
talk 13:00-13:10: – | Welcome
talk 13:10-13:30: – | How lonely is a city? Counting what people do not say
  Agnieszka Wójcik <Jagiellonian University, Kraków>
  Rui Tavares <ISCTE, Lisbon>
  Ewa Nowak-Lis <Jagiellonian University, Kraków>
talk 13:30-13:50: – | Diaries, apps, doorbells
  Oluwaseun Adeyemi <University of Bergen>
discussion 13:50-14:15: – | Questions and answers
break 14:15-14:45: – | Coffee
discussion 14:45-16:00: – | Round table: what should a ministry measure?
  Rui Tavares <ISCTE, Lisbon>
  Siobhán Ní Dhomhnaill <Department of Health, Dublin>
  Lars-Erik Bø <University of Bergen>
  moderator Agnieszka Wójcik <Jagiellonian University, Kraków>
talk 16:00: – | Closing remarks
  Ewa Nowak-Lis <Jagiellonian University, Kraków>`,
  },
  {
    name: 'a PDF copy: page numbers, running heads, titles broken over lines, hyphenation',
    text: `Journée d’étude
Le travail des mains
Savoir-faire, apprentissage, transmission
Vendredi 20 novembre 2026
MSH Lyon Saint-Étienne
9 h 00 – 9 h 15
Ouverture
Mme Françoise Delubac, MSH Lyon Saint-Étienne
9 h 15 – 9 h 50
Le geste et la consigne : apprendre à souder dans
un lycée professionnel
Karim Benchekroun, Université Lumière Lyon 2
9 h 50 – 10 h 25
Des « bonnes mains » ? Embauche et assignation chez
les maraîchers
Élodie Pastor-Ruiz, INRAE
Journée d’étude – Le travail des mains
1
10 h 25 – 10 h 45
Pause
10 h 45 – 11 h 20
Filmer l’atelier
Minh Anh Trần, Université Jean Monnet, et
Bastien Roche, réalisateur
11 h 20 – 12 h 00
Table ronde : transmettre sans maître ?
Modération : Odile Saint-Amans, CNRS
Journée d’étude – Le travail des mains
2
`,
    says: `2026-11-20
title Le travail des mains | –
subtitle Savoir-faire, apprentissage, transmission | –
talk 09:00-09:15: Ouverture | –
  Françoise Delubac <MSH Lyon Saint-Étienne>
talk 09:15-09:50: Le geste et la consigne : apprendre à souder dans un lycée professionnel | –
  Karim Benchekroun <Université Lumière Lyon 2>
talk 09:50-10:25: Des « bonnes mains » ? Embauche et assignation chez les maraîchers | –
  Élodie Pastor-Ruiz <INRAE>
break 10:25-10:45: Pause | –
talk 10:45-11:20: Filmer l’atelier | –
  Minh Anh Trần <Université Jean Monnet>
  Bastien Roche <réalisateur>
discussion 11:20-12:00: Table ronde : transmettre sans maître ? | –
  moderator Odile Saint-Amans <CNRS>
left out Journée d’étude
left out MSH Lyon Saint-Étienne
left out Journée d’étude – Le travail des mains
left out 1
left out Journée d’étude – Le travail des mains
left out 2`,
  },
  {
    name: "Word's table, French and English columns side by side",
    html: ` <body><table><tr><td><p>&nbsp;</p></td><td><p>Français</p></td><td><p>English</p></td></tr>
<tr><td><p>&nbsp;</p></td><td><p>Atelier 4. Ports et frontières</p>
<p>18 juin 2026</p></td><td><p>Workshop 4. Ports and borders</p>
<p>18 June 2026</p></td></tr>
<tr><td><p>14 h 00</p></td><td><p>Accueil et présentation</p>
<p>Mireille Castagnet, Université d’Aix-Marseille</p></td><td><p>Welcome and presentation</p>
<p>Mireille Castagnet, Aix-Marseille University</p></td></tr>
<tr><td><p>14 h 10</p></td><td><p>Trier les conteneurs, trier les gens</p>
<p>Stefano Grimaldi, Université de Gênes</p></td><td><p>Sorting containers, sorting people</p>
<p>Stefano Grimaldi, University of Genoa</p></td></tr>
<tr><td><p>14 h 40</p></td><td><p>Le port sec : une frontière à l’intérieur des terres</p>
<p>Aminata Sow-Diagne, Université Gaston-Berger, Saint-Louis</p></td><td><p>The dry port: a border inland</p>
<p>Aminata Sow-Diagne, Gaston Berger University, Saint-Louis</p></td></tr>
<tr><td><p>15 h 10</p></td><td><p>Pause</p></td><td><p>Break</p></td></tr>
<tr><td><p>15 h 25</p></td><td><p>Discussion</p>
<p>Discutant : Mehmet Yıldırım, Université Koç</p></td><td><p>Discussion</p>
<p>Discussant: Mehmet Yıldırım, Koç University</p></td></tr>
<tr><td><p>16 h 30</p></td><td><p>Fin</p></td><td><p>End</p></td></tr></table></body> `,
    says: `2026-06-18
number 4
title Ports et frontières | Ports and borders
talk 14:00: Accueil et présentation | Welcome and presentation
  Mireille Castagnet <Université d’Aix-Marseille | Aix-Marseille University>
talk 14:10: Trier les conteneurs, trier les gens | Sorting containers, sorting people
  Stefano Grimaldi <Université de Gênes | University of Genoa>
talk 14:40: Le port sec : une frontière à l’intérieur des terres | The dry port: a border inland
  Aminata Sow-Diagne <Université Gaston-Berger, Saint-Louis | Gaston Berger University, Saint-Louis>
break 15:10: Pause | Break
discussion 15:25-16:30: Discussion | Discussion
  discussant Mehmet Yıldırım <Université Koç | Koç University>`,
  },
  {
    name: 'tab-separated cells of a sheet, one language, people in columns',
    text: `Start	End	Title	Speaker	Affiliation	Role
09:00	09:10	Opening	Katarzyna Zielińska	Polish Academy of Sciences	Speaker
09:10	09:40	Seed banks: memory or insurance?	Tomás Quispe Mamani	Universidad Nacional del Altiplano	Speaker
09:40	10:10	"Heritage" grain and its markets	Fiona MacAulay-Reid	Scotland's Rural College	Speaker
10:10	10:30	Response	Bertrand N'Guessan	CIRAD	Discussant
10:30	10:45	Coffee break			
10:45	11:15	What a label leaves out	Sunita Rao	Deccan Commons Trust	Speaker
10:45	11:15	What a label leaves out	Arjun Rao	Deccan Commons Trust	Speaker
11:15	12:00	General discussion	Katarzyna Zielińska	Polish Academy of Sciences	Moderator
`,
    says: `talk 09:00-09:10: – | Opening
  Katarzyna Zielińska <Polish Academy of Sciences>
talk 09:10-09:40: – | Seed banks: memory or insurance?
  Tomás Quispe Mamani <Universidad Nacional del Altiplano>
talk 09:40-10:10: – | "Heritage" grain and its markets
  Fiona MacAulay-Reid <Scotland's Rural College>
talk 10:10-10:30: – | Response
  discussant Bertrand N'Guessan <CIRAD>
break 10:30-10:45: – | Coffee break
talk 10:45-11:15: – | What a label leaves out
  Sunita Rao <Deccan Commons Trust>
  Arjun Rao <Deccan Commons Trust>
discussion 11:15-12:00: – | General discussion
  moderator Katarzyna Zielińska <Polish Academy of Sciences>`,
  },
  {
    name: 'CSV with quotes, semicolons (French Excel)',
    text: `Heure;Intervention;Intervenant·e·s;Institution
13h30;Accueil des participants;;
13h45;"Le logement « abordable » : pour qui ?";Nolwenn Guéguen;Agence d'urbanisme de Rennes
14h15;"Propriété, usage ; les mots du bail réel solidaire";Thibault Vasseur-Lemoine;Foncier solidaire Bretagne
14h45;Pause;;
15h00;Vacance et relogement, 2015-2025;"Inès Carvalho ; Mourad Haddad";Université de Nantes
15h45;Débat avec la salle;;
16h30;Clôture;Nolwenn Guéguen;Agence d'urbanisme de Rennes
`,
    says: `talk 13:30: Accueil des participants | –
talk 13:45: Le logement « abordable » : pour qui ? | –
  Nolwenn Guéguen <Agence d'urbanisme de Rennes>
talk 14:15: Propriété, usage ; les mots du bail réel solidaire | –
  Thibault Vasseur-Lemoine <Foncier solidaire Bretagne>
break 14:45: Pause | –
talk 15:00: Vacance et relogement, 2015-2025 | –
  Inès Carvalho <Université de Nantes>
  Mourad Haddad <Université de Nantes>
discussion 15:45: Débat avec la salle | –
talk 16:30: Clôture | –
  Nolwenn Guéguen <Agence d'urbanisme de Rennes>`,
  },
  {
    name: 'markdown with headings, lists and abstracts',
    text: `# Open data, closed doors

**Date:** 2 October 2026, 10:00–15:00
**Place:** City Archive, Ghent

## Morning: access (chair: Lieselot De Smedt, Ghent University)

- **10:00–10:30** *Twelve ways to refuse a request*
  Marek Dvořák (Charles University)

  Public bodies seldom say no. The talk lists what they say instead, from twelve years of requests in three countries.

- **10:30–11:00** *Who reads the registers?*
  Yuki Tanabe (Hitotsubashi University) and Clémence Aubry (Sciences Po)

  Log files of two land registers show who comes back, and for what.

- **11:00–11:30** Coffee

## Afternoon: use (chair: Daniel O’Rourke, Maynooth University)

- **13:00–13:30** *After the hackathon*
  Priya Venkataraman (Open Kerala)
- **13:30–14:00** *A map is an argument*
  TBC
- **14:00–15:00** General discussion

Registration: <https://opendata.example/register>
`,
    says: `2026-10-02 10:00-15:00
title – | Open data, closed doors
block: – | Morning: access
  moderator Lieselot De Smedt <Ghent University>
  talk 10:00-10:30: – | Twelve ways to refuse a request
    Marek Dvořák <Charles University>
    abstract – | Public bodies seldom say no. The talk lists what they say instead, from twelve years of requests in three countries.
  talk 10:30-11:00: – | Who reads the registers?
    Yuki Tanabe <Hitotsubashi University>
    Clémence Aubry <Sciences Po>
    abstract – | Log files of two land registers show who comes back, and for what.
break 11:00-11:30: – | Coffee
block: – | Afternoon: use
  moderator Daniel O’Rourke <Maynooth University>
  talk 13:00-13:30: – | After the hackathon
    Priya Venkataraman <Open Kerala>
  talk 13:30-14:00: – | A map is an argument
  discussion 14:00-15:00: – | General discussion
left out Place: City Archive, Ghent
left out Registration: <https://opendata.example/register>`,
  },
  {
    name: 'a message in a chat, hasty, no titles for some',
    text: `[09/04/2026 18:22] Camille: coucou tout le monde 👋 voilà l'ordre de passage pour jeudi
[09/04/2026 18:23] Camille: 14h intro (moi, 5 min)
14h05 Fatou Ndiaye-Lô : Cuisiner en exil
14h25 Hugo Peyrat : La cantine, 1936-1968
14h45 pause ☕️
15h Zeynep Arslan + Paul Girard : Recettes sans auteurs
15h30 questions
[09/04/2026 18:25] Camille: le lien zoom arrive demain !
`,
    says: `talk 14:00-14:05: intro | –
talk 14:05: Cuisiner en exil | –
  Fatou Ndiaye-Lô
talk 14:25: La cantine, 1936-1968 | –
  Hugo Peyrat
break 14:45: pause | –
talk 15:00: Recettes sans auteurs | –
  Zeynep Arslan
  Paul Girard
discussion 15:30: questions | –
left out [09/04/2026 18:22] Camille: coucou tout le monde 👋 voilà l'ordre de passage pour jeudi
left out [09/04/2026 18:25] Camille: le lien zoom arrive demain !`,
  },
  {
    name: 'bilingual, one after the other, in one text',
    text: `SÉMINAIRE / Séance 7

Écrire l’eau
Mardi 24 février 2026, 16 h – 18 h

16 h : Ouverture, Laurence Petitjean (Université de Lausanne)
16 h 10 : Le barrage comme récit, Esteban Larraín (Universidad de Chile)
16 h 40 : Des rivières en justice, Ngaire Tūhoe-Walker (Université de Waikato)
17 h 10 : Échange avec le public, modération : Laurence Petitjean
18 h : Verre de l’amitié

Interprétation simultanée français-anglais.

----------

SEMINAR / Session 7

Writing Water
Tuesday 24 February 2026, 4–6 pm

4:00 pm: Opening, Laurence Petitjean (University of Lausanne)
4:10 pm: The Dam as a Story, Esteban Larraín (University of Chile)
4:40 pm: Rivers before the Courts, Ngaire Tūhoe-Walker (University of Waikato)
5:10 pm: Exchange with the audience, moderated by Laurence Petitjean
6:00 pm: Drinks

Simultaneous interpretation French-English.
`,
    says: `2026-02-24 16:00-18:00
number 7
title Écrire l’eau | Writing Water
talk 16:00: Ouverture | Opening
  Laurence Petitjean <Université de Lausanne | University of Lausanne>
talk 16:10: Le barrage comme récit | The Dam as a Story
  Esteban Larraín <Universidad de Chile | University of Chile>
talk 16:40: Des rivières en justice | Rivers before the Courts
  Ngaire Tūhoe-Walker <Université de Waikato | University of Waikato>
discussion 17:10: Échange avec le public | Exchange with the audience
  moderator Laurence Petitjean
break 18:00: Verre de l’amitié | Drinks
left out SÉMINAIRE
left out Interprétation simultanée français-anglais.
left out SEMINAR
left out Simultaneous interpretation French-English.`,
  },
  {
    name: 'bilingual by slash, line by line',
    text: `Atelier 2 / Workshop 2
La preuve par l’image / Proof by image
3 décembre 2026 / 3 December 2026

09:30 – 09:40  Mot d’accueil / Welcome – Hélène Marchetti (Université de Corse)
09:40 – 10:10  Expertises d’après photographie / Expertise after photographs – Gaspard Lindqvist (Université d’Uppsala / Uppsala University)
10:10 – 10:40  Ce que voit le juge / What the judge sees – Mariam Tchikaya (Cour d’appel de Brazzaville / Brazzaville Court of Appeal)
10:40 – 11:00  Pause / Break
11:00 – 11:30  Satellite et champ de bataille / Satellite and battlefield – Andriy Kovalenko, Oksana Petrenko (Forensis Kyiv)
11:30 – 12:15  Discussion – modération / moderation: Hélène Marchetti
`,
    says: `2026-12-03
number 2
title La preuve par l’image | Proof by image
talk 09:30-09:40: Mot d’accueil | Welcome
  Hélène Marchetti <Université de Corse>
talk 09:40-10:10: Expertises d’après photographie | Expertise after photographs
  Gaspard Lindqvist <Université d’Uppsala | Uppsala University>
talk 10:10-10:40: Ce que voit le juge | What the judge sees
  Mariam Tchikaya <Cour d’appel de Brazzaville | Brazzaville Court of Appeal>
break 10:40-11:00: Pause | Break
talk 11:00-11:30: Satellite et champ de bataille | Satellite and battlefield
  Andriy Kovalenko <Forensis Kyiv>
  Oksana Petrenko <Forensis Kyiv>
discussion 11:30-12:15: Discussion | Discussion
  moderator Hélène Marchetti`,
  },
  {
    name: 'LibreOffice: two days, a table for each',
    html: `<!DOCTYPE html><body><h1>Living with Ruins</h1>
<p>Two-day workshop, 11–12 June 2026</p>
<h2>Day 1 – Thursday 11 June</h2>
<table><tr><td><p>2.00 pm</p></td><td><p>Opening remarks</p></td><td><p>Giulia Ferrante (Politecnico di Torino)</p></td></tr>
<tr><td><p>2.30 pm</p></td><td><p>Pompeii after hours: guards, cats and tourists</p></td><td><p>Marco D’Aloisio (Parco Archeologico di Pompei)</p></td></tr>
<tr><td><p>3.15 pm</p></td><td><p>Rebuilding Mostar, stone by stone?</p></td><td><p>Amra Hadžić (University of Sarajevo)</p></td></tr>
<tr><td><p>4.00 pm</p></td><td><p>Tea</p></td><td><p><br/></p></td></tr>
<tr><td><p>4.30 pm</p></td><td><p>Walk through the old tannery (meet at the gate)</p></td><td><p><br/></p></td></tr></table>
<h2>Day 2 – Friday 12 June</h2>
<table><tr><td><p>9.30 am</p></td><td><p>Insurance and the earthquake</p></td><td><p>Koji Nishimura (Tohoku University), Bernadette Aquino-Reyes (University of the Philippines)</p></td></tr>
<tr><td><p>10.30 am</p></td><td><p>Coffee</p></td><td><p><br/></p></td></tr>
<tr><td><p>11.00 am</p></td><td><p>Ruins in children’s books</p></td><td><p>A. S. Wetherby (University of East Anglia)</p></td></tr>
<tr><td><p>12.00 noon</p></td><td><p>Final discussion</p></td><td><p>moderated by Giulia Ferrante</p></td></tr>
<tr><td><p>1.00 pm</p></td><td><p>Lunch</p></td><td><p><br/></p></td></tr></table></body> `,
    says: `2026-06-11
title – | Living with Ruins
talk 14:00: – | Opening remarks
  Giulia Ferrante <Politecnico di Torino>
talk 14:30: – | Pompeii after hours: guards, cats and tourists
  Marco D’Aloisio <Parco Archeologico di Pompei>
talk 15:15: – | Rebuilding Mostar, stone by stone?
  Amra Hadžić <University of Sarajevo>
break 16:00: – | Tea
talk 16:30: – | Walk through the old tannery (meet at the gate)
talk 2026-06-12 09:30: – | Insurance and the earthquake
  Koji Nishimura <Tohoku University>
  Bernadette Aquino-Reyes <University of the Philippines>
break 2026-06-12 10:30: – | Coffee
talk 2026-06-12 11:00: – | Ruins in children’s books
  A. S. Wetherby <University of East Anglia>
discussion 2026-06-12 12:00: – | Final discussion
  moderator Giulia Ferrante
break 2026-06-12 13:00: – | Lunch
left out Two-day workshop`,
  },
  {
    name: 'no times at all, numbered talks, people before the title',
    text: `Workshop: Counting the Unhoused

1. Beatriz Salgueiro (University of Coimbra): One night in January
2. Jamal Whitfield-Osei (Shelter Data Lab): The census that asks at doors
3. Anneli Kärkkäinen and Veikko Laaksonen (THL, Helsinki): Zero by 2027?
4. Respondent: Carmen de la Peña (Fundación Techo)
5. Open discussion

Chair: Beatriz Salgueiro
`,
    says: `title – | Counting the Unhoused
moderator Beatriz Salgueiro
talk: – | One night in January
  Beatriz Salgueiro <University of Coimbra>
talk: – | The census that asks at doors
  Jamal Whitfield-Osei <Shelter Data Lab>
talk: – | Zero by 2027?
  Anneli Kärkkäinen <THL, Helsinki>
  Veikko Laaksonen <THL, Helsinki>
talk: – | Respondent
  discussant Carmen de la Peña <Fundación Techo>
discussion: – | Open discussion`,
  },
  {
    name: 'two time zones in parentheses, online, Zoom notes',
    text: `ONLINE WORKSHOP
Night Work: Hospitals, Ports, Bakeries
Tuesday 20 January 2026

All times CET (UTC+1); Dakar and Montréal in parentheses.
Join Zoom Meeting: https://zoom.example/j/98765432100
Meeting ID: 987 6543 2100
Passcode: 441199

15:00 (14:00 Dakar / 09:00 Montréal) Welcome – Gérard Lanoue, Université de Montréal
15:10 (14:10 / 09:10) The third shift of nurses – Awa Cissokho, Université Cheikh Anta Diop
15:35 (14:35 / 09:35) Bread before dawn – Luc-André Thibodeau, UQAM
16:00 (15:00 / 10:00) Break
16:10 (15:10 / 10:10) Cranes that never stop – Femke Vandenbussche, Antwerp Port Museum
16:35 (15:35 / 10:35) Discussion; discussant: Rosa Imbert, ILO
17:15 (16:15 / 11:15) End

Please mute your microphone. English-French interpretation will be available: click on the globe.
`,
    says: `2026-01-20
title – | Night Work: Hospitals, Ports, Bakeries
talk 15:00: – | Welcome
  Gérard Lanoue <Université de Montréal>
talk 15:10: – | The third shift of nurses
  Awa Cissokho <Université Cheikh Anta Diop>
talk 15:35: – | Bread before dawn
  Luc-André Thibodeau <UQAM>
break 16:00: – | Break
talk 16:10: – | Cranes that never stop
  Femke Vandenbussche <Antwerp Port Museum>
discussion 16:35-17:15: – | Discussion
  discussant Rosa Imbert <ILO>
left out ONLINE WORKSHOP
left out All times CET (UTC+1); Dakar and Montréal in parentheses.
left out Join Zoom Meeting: https://zoom.example/j/98765432100
left out Meeting ID: 987 6543 2100
left out Passcode: 441199
left out Please mute your microphone. English-French interpretation will be available: click on the globe.`,
  },
  {
    name: "Word's paragraphs with tabs (no table), « de 14h à 14h45 », Mme/M.",
    text: `
Rencontre « Dire la maladie rare »

Le 29 avril 2026, Institut Pasteur de Lille

De 14h à 14h15   Accueil par Mme Solange Vercruysse, présidente de l’association Orphelins du diagnostic

De 14h15 à 14h45 Douze ans pour un nom – M. Olivier Delplanque, CHU de Lille

De 14h45 à 15h15 Annoncer, attendre, recommencer – Dr Leïla Bensaïd, hôpital Necker

De 15h15 à 15h30 Pause

De 15h30 à 16h30 Table ronde « Patients et chercheurs : qui apprend de qui ? »

avec Mme Vercruysse, Dr Bensaïd et M. Théo Lambrecht, patient expert

animée par Mme Hortense Quillet, journaliste

16h30 Clôture
`,
    says: `2026-04-29
title Dire la maladie rare | –
talk 14:00-14:15: Accueil | –
  Solange Vercruysse <présidente de l’association Orphelins du diagnostic>
talk 14:15-14:45: Douze ans pour un nom | –
  Olivier Delplanque <CHU de Lille>
talk 14:45-15:15: Annoncer, attendre, recommencer | –
  Leïla Bensaïd <hôpital Necker>
break 15:15-15:30: Pause | –
discussion 15:30-16:30: Table ronde « Patients et chercheurs : qui apprend de qui ? » | –
  Solange Vercruysse
  Leïla Bensaïd
  Théo Lambrecht <patient expert>
  moderator Hortense Quillet <journaliste>
talk 16:30: Clôture | –
left out Institut Pasteur de Lille`,
  },
  {
    name: "a web page's text with menus, sessions with letters, rooms",
    text: `Skip to content
Home
About
News
Programme
Contact

Programme

Session A – Rivers as archives
Room 1, 10:00–12:00

10:00–10:40
Sediment and testimony
Ingrid Aasen, NTNU

10:40–11:20
What the dredgers found: Glasgow, 1890–1914
Callum Ferguson-Bright, University of Strathclyde

11:20–12:00
Floods remembered and forgotten
Dorota Pawlak, University of Wrocław
Miguel Ángel de los Santos, CSIC

12:00–13:30
Lunch

Session B – Rivers as workers
Room 1, 13:30–15:30

13:30–14:10
Turbines, salmon, treaties
Talia Bearspaw, University of Calgary

14:10–14:50
(To be confirmed)
Li Xiaomei, Wuhan University

14:50–15:30
Discussion

Share this page
Facebook
LinkedIn
© 2026 River Histories Network
Privacy policy
`,
    says: `block 10:00-12:00: – | Rivers as archives
  talk 10:00-10:40: – | Sediment and testimony
    Ingrid Aasen <NTNU>
  talk 10:40-11:20: – | What the dredgers found: Glasgow, 1890–1914
    Callum Ferguson-Bright <University of Strathclyde>
  talk 11:20-12:00: – | Floods remembered and forgotten
    Dorota Pawlak <University of Wrocław>
    Miguel Ángel de los Santos <CSIC>
break 12:00-13:30: – | Lunch
block 13:30-15:30: – | Rivers as workers
  talk 13:30-14:10: – | Turbines, salmon, treaties
    Talia Bearspaw <University of Calgary>
  talk 14:10-14:50: – | –
    Li Xiaomei <Wuhan University>
  discussion 14:50-15:30: – | Discussion
left out Skip to content
left out Home
left out About
left out News
left out Contact
left out Room 1
left out Room 1
left out Share this page
left out Facebook
left out LinkedIn
left out © 2026 River Histories Network
left out Privacy policy`,
  },
  {
    name: 'non-Latin names, names in capitals, titles in quotes',
    text: `Colloque : « Traduire sous contrainte » (Inalco, 8 octobre 2026)

9h45-10h00 : Ouverture par Danièle FERRAND-KOLOSSOVSKY (Inalco)

10h00-10h30 : 山田 花子 (Université de Tokyo), « Le haïku en prison »
10h30-11h00 : Νίκος Παπαδάκης (Université de Crète), « Sous-titrer la censure : Athènes, 1967-1974 »
11h00-11h15 : pause
11h15-11h45 : Людмила ГОРБУНОВА (Centre Memorial, Berlin), « Samizdat et dactylographie »
11h45-12h15 : Nguyễn Thị Hương (INALCO) et François-Xavier de SAINT-LÉGER (CNRS), « Une langue pour deux »
12h15-12h45 : discussion (répondante : Sabine ROTH)
`,
    says: `2026-10-08
title Traduire sous contrainte | –
talk 09:45-10:00: Ouverture | –
  Danièle Ferrand-Kolossovsky <Inalco>
talk 10:00-10:30: Le haïku en prison | –
  山田 花子 <Université de Tokyo>
talk 10:30-11:00: Sous-titrer la censure : Athènes, 1967-1974 | –
  Νίκος Παπαδάκης <Université de Crète>
break 11:00-11:15: pause | –
talk 11:15-11:45: Samizdat et dactylographie | –
  Людмила Горбунова <Centre Memorial, Berlin>
talk 11:45-12:15: Une langue pour deux | –
  Nguyễn Thị Hương <INALCO>
  François-Xavier de Saint-Léger <CNRS>
discussion 12:15-12:45: discussion | –
  discussant Sabine Roth
left out Inalco`,
  },
  {
    name: "Google Docs' table: title and people cells, abstracts in a cell, a merged break",
    html: `<h2>Forests on paper</h2>
<p>Workshop of the Carbon Ledger project | 17 March 2026 | Wageningen</p><br><div><table><tr><td><p>When</p></td><td><p>Who</p></td><td><p>What</p></td></tr>
<tr><td><p>10:00 - 10:05</p></td><td><p>Esther Wanjala-Smit<br>(Wageningen University)</p></td><td><p>Welcome</p></td></tr>
<tr><td><p>10:05 - 10:35</p></td><td><p>Rafael Moura Brandão<br>(Instituto Socioambiental)</p></td><td><p>Baselines that move</p>
<p>A baseline is a forecast of what would have happened. The talk follows one of them through five revisions, and asks who gained at each.</p></td></tr>
<tr><td><p>10:35 - 11:05</p></td><td><p>Hilde Nyström<br>(SLU Umeå)</p>
<p>Jukka-Pekka Salo<br>(SLU Umeå)</p></td><td><p>How old is a tree on a balance sheet?</p>
<p>Forest accounts need ages; foresters have stands. We show what is lost between the two.</p></td></tr>
<tr><td colspan="3"><p>Coffee break (20 minutes)</p></td></tr>
<tr><td><p>11:25 - 12:00</p></td><td><p>Discussant: Obinna Eze<br>(Both ENDS)</p></td><td><p>Comments and discussion</p></td></tr></table></div><br> `,
    says: `2026-03-17
title – | Forests on paper
talk 10:00-10:05: – | Welcome
  Esther Wanjala-Smit <Wageningen University>
talk 10:05-10:35: – | Baselines that move
  Rafael Moura Brandão <Instituto Socioambiental>
  abstract – | A baseline is a forecast of what would have happened. The talk follows one of them through five revisions, and asks who gained at each.
talk 10:35-11:05: – | How old is a tree on a balance sheet?
  Hilde Nyström <SLU Umeå>
  Jukka-Pekka Salo <SLU Umeå>
  abstract – | Forest accounts need ages; foresters have stands. We show what is lost between the two.
break (20): – | Coffee break
discussion 11:25-12:00: – | Comments and discussion
  discussant Obinna Eze <Both ENDS>
left out Wageningen
left out Workshop of the Carbon Ledger project`,
  },
  {
    name: 'a forwarded mail in HTML-less text: quoting twice, durations only',
    text: `De : Secrétariat scientifique <secretariat@labo.example>
À : Intervenants
Objet : TR: programme du 5 juin
Date : lun. 18 mai 2026 à 11:42

>> Chères et chers collègues,
>>
>> Voici l'ordre des exposés. Merci de respecter les durées !
>>
>> - Introduction (10 min), Bérengère Astruc
>> - Les silences de l'enquêteur (20 min), Wassim Chebbi, Université de Sfax
>> - Compter les absents : le recensement de 1841 (20 min), Édith Laroche-Pinard, INED
>> - Pause (15 min)
>> - Archiver les refus (20 min), Jorge Luis Avendaño, PUCP Lima
>> - Discussion (40 min)
>>
>> La salle est au 3e étage, sonnez à « Labo ».
>
> Bien reçu, merci !
> Wassim

Cordialement,
Le secrétariat
`,
    says: `talk (10): Introduction | –
  Bérengère Astruc
talk (20): Les silences de l'enquêteur | –
  Wassim Chebbi <Université de Sfax>
talk (20): Compter les absents : le recensement de 1841 | –
  Édith Laroche-Pinard <INED>
break (15): Pause | –
talk (20): Archiver les refus | –
  Jorge Luis Avendaño <PUCP Lima>
discussion (40): Discussion | –
left out De : Secrétariat scientifique <secretariat@labo.example>
left out À : Intervenants
left out Objet : TR: programme du 5 juin
left out Date : lun. 18 mai 2026 à 11:42
left out Chères et chers collègues,
left out Voici l'ordre des exposés. Merci de respecter les durées !
left out La salle est au 3e étage, sonnez à « Labo ».
left out Bien reçu, merci !
left out Wassim
left out Cordialement,
left out Le secrétariat`,
  },
  {
    name: 'titles alone on a line, people below with a dash and mail addresses',
    text: `THE AFTERLIVES OF MINES
A workshop at the Technical University of Kraków, 23 October 2026

9:30 Arrival and registration

10:00–10:45
Drainage forever: the economics of pumping
    – Heike Brandstätter, Ruhr University Bochum (heike.brandstaetter@rub.example)

10:45–11:30
"They gave us a museum"
    – Gareth ap Rhys, Swansea University (g.aprhys@swan.example)
    – Piotr Kubiak, Silesian Museum, Katowice

11:30–11:50 Break

11:50–12:35
Lithium, again?
    – Consuelo Ibáñez de Garayo, Universidad Católica del Norte (cig@ucn.example)

12:35–13:15
Round-up and next steps
    – all

13:15 Lunch in the canteen
`,
    says: `2026-10-23
title – | THE AFTERLIVES OF MINES
talk 09:30: – | Arrival and registration
talk 10:00-10:45: – | Drainage forever: the economics of pumping
  Heike Brandstätter <Ruhr University Bochum>
talk 10:45-11:30: – | They gave us a museum
  Gareth ap Rhys <Swansea University>
  Piotr Kubiak <Silesian Museum, Katowice>
break 11:30-11:50: – | Break
talk 11:50-12:35: – | Lithium, again?
  Consuelo Ibáñez de Garayo <Universidad Católica del Norte>
talk 12:35-13:15: – | Round-up and next steps
break 13:15: – | Lunch in the canteen`,
  },
  {
    name: 'Excel cells pasted as HTML, bilingual in columns by field',
    html: ` <body><table><tr><td>Début</td><td>Fin</td><td>Titre (FR)</td><td>Title (EN)</td><td>Intervenant·e</td><td>Affiliation (FR)</td><td>Affiliation (EN)</td></tr>
<tr><td>10:00</td><td>10:10</td><td>Bienvenue</td><td>Welcome</td><td>Anouk Desrosiers</td><td>Ville de Montréal</td><td>City of Montréal</td></tr>
<tr><td>10:10</td><td>10:35</td><td>La neige comme déchet</td><td>Snow as waste</td><td>Tuomas Heikkilä</td><td>Université d’Oulu</td><td>University of Oulu</td></tr>
<tr><td>10:35</td><td>11:00</td><td>Déneiger pour qui ? Trottoirs et poussettes</td><td>Clearing for whom? Pavements and prams</td><td>Marie-Ève Caron-Dubé</td><td>INRS</td><td>INRS</td></tr>
<tr><td>11:00</td><td>11:15</td><td>Pause</td><td>Break</td><td></td><td></td><td></td></tr>
<tr><td>11:15</td><td>12:00</td><td>Discussion</td><td>Discussion</td><td></td><td></td><td></td></tr></table></body> `,
    says: `talk 10:00-10:10: Bienvenue | Welcome
  Anouk Desrosiers <Ville de Montréal | City of Montréal>
talk 10:10-10:35: La neige comme déchet | Snow as waste
  Tuomas Heikkilä <Université d’Oulu | University of Oulu>
talk 10:35-11:00: Déneiger pour qui ? Trottoirs et poussettes | Clearing for whom? Pavements and prams
  Marie-Ève Caron-Dubé <INRS>
break 11:00-11:15: Pause | Break
discussion 11:15-12:00: Discussion | Discussion`,
  },
  {
    name: 'session headings with chairs, people with commas, one affiliation for two',
    text: `PROGRAMME

Session 1. Ageing in place (9:00 – 10:30)
Chair: Mrs Philippa Nkosi, Department of Social Development

"Stairs": on housing and falls
Dr. Lindiwe Mahlangu & Dr. Johan van Rensburg, Stellenbosch University

Neighbours as carers, carers as neighbours
Prof. Maria do Carmo Antunes, University of Porto

Session 2. Ageing on the move (11:00 – 12:30)
Chair: Dr. Kwabena Asante-Boateng, University of Ghana

Retirement villages and their gates
Ms. Chloe Tan Mei Ling, National University of Singapore

Returning home at 70: pensions across borders
Prof. Slavica Jovanović and Mr. Goran Ilić, Institute of Economic Sciences, Belgrade

Coffee is served between the sessions.
`,
    says: `block 09:00-10:30: – | Ageing in place
  moderator Philippa Nkosi <Department of Social Development>
  talk: – | "Stairs": on housing and falls
    Lindiwe Mahlangu <Stellenbosch University>
    Johan van Rensburg <Stellenbosch University>
  talk: – | Neighbours as carers, carers as neighbours
    Maria do Carmo Antunes <University of Porto>
block 11:00-12:30: – | Ageing on the move
  moderator Kwabena Asante-Boateng <University of Ghana>
  talk: – | Retirement villages and their gates
    Chloe Tan Mei Ling <National University of Singapore>
  talk: – | Returning home at 70: pensions across borders
    Slavica Jovanović <Institute of Economic Sciences, Belgrade>
    Goran Ilić <Institute of Economic Sciences, Belgrade>
left out Coffee is served between the sessions.`,
  },
  {
    name: 'two days, French, no year, accents and « à confirmer »',
    text: `Les Rencontres de la presse locale – Saint-Malo

Jeudi 24 septembre
14:00 Ouverture (Gwenaël Le Bihan, maire adjoint)
14:30 Un quotidien sans papier ? (Judith Amsellem, Ouest-Gazette)
15:15 Pause
15:45 Le fait divers et ses lecteurs (intervenant à confirmer)
16:30 Échanges
19:00 Dîner

Vendredi 25 septembre
09:00 Café
09:30 Les radios associatives, 40 ans après (Marc-Antoine Sorel, CNRL ; Djamila Kaci, Radio Galère)
10:30 Atelier pratique : vérifier une photo (groupe limité à 15 personnes)
12:00 Conclusions (Judith Amsellem)
`,
    says: `title Les Rencontres de la presse locale – Saint-Malo | –
block: Jeudi 24 septembre | –
  talk 14:00: Ouverture | –
    Gwenaël Le Bihan <maire adjoint>
  talk 14:30: Un quotidien sans papier ? | –
    Judith Amsellem <Ouest-Gazette>
  break 15:15: Pause | –
  talk 15:45: Le fait divers et ses lecteurs | –
  discussion 16:30: Échanges | –
  break 19:00: Dîner | –
block: Vendredi 25 septembre | –
  break 09:00: Café | –
  talk 09:30: Les radios associatives, 40 ans après | –
    Marc-Antoine Sorel <CNRL>
    Djamila Kaci <Radio Galère>
  talk 10:30: Atelier pratique : vérifier une photo (groupe limité à 15 personnes) | –
  talk 12:00: Conclusions | –
    Judith Amsellem`,
  },
  {
    name: "Word's table for English left, French right, in halves; people once beneath both",
    html: ` <body><p>Workshop 9 | Atelier 9</p>
<p>Schools without walls | Écoles sans murs</p>
<p>14 November 2026 | 14 novembre 2026</p>
<table><tr><td><p>2:00–2:10 pm<br> 14 h – 14 h 10</p></td><td><p>Opening</p></td><td><p>Ouverture</p></td></tr>
<tr><td><p>&nbsp;</p></td><td colspan=2><p>Mathilda Roos, Lund University</p></td></tr>
<tr><td><p>2:10–2:45 pm<br> 14 h 10 – 14 h 45</p></td><td><p>Teaching in a queue: lessons from Moria</p></td><td><p>Enseigner dans une file d’attente : leçons de Moria</p></td></tr>
<tr><td><p>&nbsp;</p></td><td colspan=2><p>Despina Vlachou, Refugee Education Network; Farid Noorzai, Refugee Education Network</p></td></tr>
<tr><td><p>2:45–3:20 pm<br> 14 h 45 – 15 h 20</p></td><td><p>The forest as a classroom</p></td><td><p>La forêt comme salle de classe</p></td></tr>
<tr><td><p>&nbsp;</p></td><td colspan=2><p>Søren Kjærgaard Holm, Aarhus University</p></td></tr>
<tr><td><p>3:20–3:30 pm<br> 15 h 20 – 15 h 30</p></td><td><p>Break</p></td><td><p>Pause</p></td></tr>
<tr><td><p>3:30–4:15 pm<br> 15 h 30 – 16 h 15</p></td><td><p>Discussion</p></td><td><p>Discussion</p></td></tr>
<tr><td><p>&nbsp;</p></td><td colspan=2><p>Moderator | Modératrice : Mathilda Roos, Lund University</p></td></tr></table></body> `,
    says: `2026-11-14
number 9
title Écoles sans murs | Schools without walls
talk 14:00-14:10: Ouverture | Opening
  Mathilda Roos <Lund University>
talk 14:10-14:45: Enseigner dans une file d’attente : leçons de Moria | Teaching in a queue: lessons from Moria
  Despina Vlachou <Refugee Education Network>
  Farid Noorzai <Refugee Education Network>
talk 14:45-15:20: La forêt comme salle de classe | The forest as a classroom
  Søren Kjærgaard Holm <Aarhus University>
break 15:20-15:30: Pause | Break
discussion 15:30-16:15: Discussion | Discussion
  moderator Mathilda Roos <Lund University>`,
  },
  {
    name: 'mail, French, times as 9 h 30 with full sentences',
    text: `Chères collègues, chers collègues,

Veuillez trouver ci-dessous le programme de la demi-journée du vendredi 16 octobre 2026, « L’eau potable en commun », qui se tiendra à l’Hôtel du Département de Gap.

9 h 30 – Accueil café
10 h – Ouverture, par Mme Viviane Escalier (Département des Hautes-Alpes)
10 h 15 – « Les fontaines du village : un service public oublié », Romain Oberti (Irstea)
10 h 45 – « Compter l’eau, compter les gens : Briançon, 1921-1962 », Pr Ségolène du Plessis-Arnaud (Université Grenoble Alpes)
11 h 15 – Pause
11 h 30 – « Régie ou délégation ? Ce que disent les factures », Ibrahim El-Amrani et Cécile Tournoux (Observatoire de l’eau)
12 h – Questions de la salle
12 h 30 – Buffet

Merci de confirmer votre présence avant le 1er octobre à eau@hautesalpes.example.

Bien cordialement,
Viviane Escalier
`,
    says: `2026-10-16
title L’eau potable en commun | –
break 09:30: Accueil café | –
talk 10:00: Ouverture | –
  Viviane Escalier <Département des Hautes-Alpes>
talk 10:15: Les fontaines du village : un service public oublié | –
  Romain Oberti <Irstea>
talk 10:45: Compter l’eau, compter les gens : Briançon, 1921-1962 | –
  Ségolène du Plessis-Arnaud <Université Grenoble Alpes>
break 11:15: Pause | –
talk 11:30: Régie ou délégation ? Ce que disent les factures | –
  Ibrahim El-Amrani <Observatoire de l’eau>
  Cécile Tournoux <Observatoire de l’eau>
discussion 12:00: Questions de la salle | –
break 12:30: Buffet | –
left out Chères collègues, chers collègues,
left out Merci de confirmer votre présence avant le 1er octobre à eau@hautesalpes.example.
left out Bien cordialement,
left out Viviane Escalier`,
  },
  {
    name: "Word's table, three columns, abstracts in italics, chair in the head row",
    html: ` <body><p>Borrowed Light: Energy Poverty in European Cities</p>
<p>Research workshop, Thursday 22 October 2026, 9.00 a.m. – 1.00 p.m.</p>
<table><tr><td colspan=3><p>MORNING SESSION – Chair: Dr Eilidh Robertson, University of Glasgow</p></td></tr>
<tr><td><p>9.00</p></td><td><p>Opening</p></td><td><p>Dr Eilidh Robertson</p></td></tr>
<tr><td><p>9.10</p></td><td><p>Prepaid warmth: a meter and its household</p>
<p>A prepayment meter shows money, not heat. Interviews in forty flats show how people live by its numbers.</p></td><td><p>Bartosz Kwiatkowski</p>
<p>University of Łódź</p></td></tr>
<tr><td><p>9.45</p></td><td><p>Retrofit for whom? Athens and Sofia compared</p>
<p>Two cities spent the same sum for each flat. The talk asks where it went.</p></td><td><p>Elena Dimitrova</p>
<p>Sofia University</p>
<p>Kostas Vrettos</p>
<p>Harokopio University</p></td></tr>
<tr><td><p>10.20</p></td><td><p>Tea and coffee</p></td><td><p>&nbsp;</p></td></tr>
<tr><td><p>10.45</p></td><td><p>Summer is the new winter</p></td><td><p>Dr. Rocío Navarro-Gil</p>
<p>IETcc-CSIC, Madrid</p></td></tr>
<tr><td><p>11.20</p></td><td><p>Roundtable: what counts as “enough”?</p></td><td><p>Elena Dimitrova; Rocío Navarro-Gil; Owen Prys-Jones (National Energy Action)</p></td></tr>
<tr><td><p>12.15</p></td><td><p>Sandwich lunch</p></td><td><p>&nbsp;</p></td></tr></table></body> `,
    says: `2026-10-22 09:00-13:00
title – | Borrowed Light: Energy Poverty in European Cities
block: – | MORNING SESSION
  moderator Eilidh Robertson <University of Glasgow>
  talk 09:00: – | Opening
    Eilidh Robertson
  talk 09:10: – | Prepaid warmth: a meter and its household
    Bartosz Kwiatkowski <University of Łódź>
    abstract – | A prepayment meter shows money, not heat. Interviews in forty flats show how people live by its numbers.
  talk 09:45: – | Retrofit for whom? Athens and Sofia compared
    Elena Dimitrova <Sofia University>
    Kostas Vrettos <Harokopio University>
    abstract – | Two cities spent the same sum for each flat. The talk asks where it went.
  break 10:20: – | Tea and coffee
  talk 10:45: – | Summer is the new winter
    Rocío Navarro-Gil <IETcc-CSIC, Madrid>
  discussion 11:20: – | Roundtable: what counts as “enough”?
    Elena Dimitrova
    Rocío Navarro-Gil
    Owen Prys-Jones <National Energy Action>
break 12:15: – | Sandwich lunch
left out Research workshop`,
  },
  {
    name: 'Google Docs: list items in bold time, slashes for people and affiliations',
    text: `
Kitchen tables: domestic work and digital platforms

Seminar room 2, 3 June 2026, 2 pm – 5 pm

2:00 pm Welcome / Ana Lúcia Prates / Fiocruz

2:15 pm “Five stars or nothing”: rating cleaners in São Paulo / Thaís Coelho-Lima / USP

2:50 pm Who is the employer? / Henrike Stöckl / WZB Berlin

3:25 pm Break

3:40 pm Unions without a workplace / Joseph Mabunda / SADSAWU

4:15 pm Discussion / moderated by Ana Lúcia Prates

5:00 pm Close

`,
    says: `2026-06-03 14:00-17:00
title – | Kitchen tables: domestic work and digital platforms
talk 14:00: – | Welcome
  Ana Lúcia Prates <Fiocruz>
talk 14:15: – | “Five stars or nothing”: rating cleaners in São Paulo
  Thaís Coelho-Lima <USP>
talk 14:50: – | Who is the employer?
  Henrike Stöckl <WZB Berlin>
break 15:25: – | Break
talk 15:40: – | Unions without a workplace
  Joseph Mabunda <SADSAWU>
discussion 16:15-17:00: – | Discussion
  moderator Ana Lúcia Prates
left out Seminar room 2`,
  },
  {
    name: 'PDF copy in English, running foot, hyphenation at line ends, page numbers',
    text: `LISTENING TO MACHINES
Sound, Maintenance and Repair
27 November 2026 · Deutsches Museum, Munich
Programme
9:00–9:15 Introduction
Dr. Veronika Achternbusch (Deutsches Museum)
9:15–10:00 The stethoscope and the steam engine: lis-
tening as a craft, 1870–1930
Dr. Edmund Fairweather (University of Leeds)
10:00–10:45 How to hear a bearing fail
Prof. Sanjay Kulkarni and Dr. Meera Joshi (IIT
Bombay)
Listening to Machines · 27 November 2026 Page 1 of 2
10:45–11:15 Coffee
11:15–12:00 Silence on the shop floor: electric lathes
and what was lost
Annelore Pfaffinger, M.A. (University of Stuttgart)
12:00–12:30 Final discussion
Moderator: Veronika Achternbusch
Listening to Machines · 27 November 2026 Page 2 of 2
`,
    says: `2026-11-27
title – | LISTENING TO MACHINES
subtitle – | Sound, Maintenance and Repair
talk 09:00-09:15: – | Introduction
  Veronika Achternbusch <Deutsches Museum>
talk 09:15-10:00: – | The stethoscope and the steam engine: listening as a craft, 1870–1930
  Edmund Fairweather <University of Leeds>
talk 10:00-10:45: – | How to hear a bearing fail
  Sanjay Kulkarni <IIT Bombay>
  Meera Joshi <IIT Bombay>
break 10:45-11:15: – | Coffee
talk 11:15-12:00: – | Silence on the shop floor: electric lathes and what was lost
  Annelore Pfaffinger <University of Stuttgart>
discussion 12:00-12:30: – | Final discussion
  moderator Veronika Achternbusch
left out Deutsches Museum, Munich
left out Listening to Machines · 27 November 2026 Page 1 of 2
left out Listening to Machines · 27 November 2026 Page 2 of 2`,
  },
  {
    name: "Word's table, English column before French, no head row",
    html: ` <body><table><tr><td><p>10.00 – 10.10</p></td><td><p>Welcome and introductions</p>
<p>Catriona Buchan (Royal Botanic Garden Edinburgh)</p></td><td><p>Mot de bienvenue et présentations</p>
<p>Catriona Buchan (Jardin botanique royal d’Édimbourg)</p></td></tr>
<tr><td><p>10.10 – 10.40</p></td><td><p>Naming plants after people: a short history of a bad idea?</p>
<p>Emeka Nwosu-Hart (University of Lagos)</p></td><td><p>Donner aux plantes des noms de gens : brève histoire d’une mauvaise idée ?</p>
<p>Emeka Nwosu-Hart (Université de Lagos)</p></td></tr>
<tr><td><p>10.40 – 11.10</p></td><td><p>The herbarium as a border post</p>
<p>Rosalie Hatchikian (National Museum of Natural History, Paris)</p></td><td><p>L’herbier, poste-frontière</p>
<p>Rosalie Hatchikian (Muséum national d’histoire naturelle, Paris)</p></td></tr>
<tr><td><p>11.10 – 11.25</p></td><td><p>Coffee break</p></td><td><p>Pause café</p></td></tr>
<tr><td><p>11.25 – 12.15</p></td><td><p>Panel discussion</p>
<p>Chair: Catriona Buchan</p>
<p>Panellists: Emeka Nwosu-Hart, Rosalie Hatchikian</p></td><td><p>Table ronde</p>
<p>Présidence : Catriona Buchan</p>
<p>Avec : Emeka Nwosu-Hart, Rosalie Hatchikian</p></td></tr></table></body> `,
    says: `talk 10:00-10:10: Mot de bienvenue et présentations | Welcome and introductions
  Catriona Buchan <Jardin botanique royal d’Édimbourg | Royal Botanic Garden Edinburgh>
talk 10:10-10:40: Donner aux plantes des noms de gens : brève histoire d’une mauvaise idée ? | Naming plants after people: a short history of a bad idea?
  Emeka Nwosu-Hart <Université de Lagos | University of Lagos>
talk 10:40-11:10: L’herbier, poste-frontière | The herbarium as a border post
  Rosalie Hatchikian <Muséum national d’histoire naturelle, Paris | National Museum of Natural History, Paris>
break 11:10-11:25: Pause café | Coffee break
discussion 11:25-12:15: Table ronde | Panel discussion
  moderator Catriona Buchan
  Emeka Nwosu-Hart
  Rosalie Hatchikian`,
  },
  {
    name: 'tab-separated, French, one time column, no head row, people with position',
    text: `14:00-14:10	Introduction	Clotilde Vaneau, directrice, Maison des sciences sociales
14:10-14:40	Apprendre le droit en prison	Malik Hamrouni, doctorant, Université Paris Nanterre
14:40-15:10	« Sortir » : trajectoires de 2005 à 2025	Élise Van Acker, professeure, Université libre de Bruxelles
15:10-15:25	Pause	
15:25-15:55	Le greffe, la porte, le parloir	Augustin Meyer-Lacombe, chargé de recherche, CNRS
15:55-16:45	Discussion générale	Clotilde Vaneau (modératrice)
`,
    says: `talk 14:00-14:10: Introduction | –
  Clotilde Vaneau <directrice, Maison des sciences sociales>
talk 14:10-14:40: Apprendre le droit en prison | –
  Malik Hamrouni <doctorant, Université Paris Nanterre>
talk 14:40-15:10: « Sortir » : trajectoires de 2005 à 2025 | –
  Élise Van Acker <professeure, Université libre de Bruxelles>
break 15:10-15:25: Pause | –
talk 15:25-15:55: Le greffe, la porte, le parloir | –
  Augustin Meyer-Lacombe <chargé de recherche, CNRS>
discussion 15:55-16:45: Discussion générale | –
  moderator Clotilde Vaneau`,
  },
  {
    name: 'CSV with commas and quotes, English, names split in two columns',
    text: `start,end,title,type,first name,last name,organisation
10:00,10:15,Welcome,talk,Margit,Eliasson,City of Malmö
10:15,10:45,"Bridges, tunnels and other promises",talk,Jens,Overgaard-Lund,Roskilde University
10:45,11:15,"Commuting ""for good"": twenty years on",talk,Ewelina,Maj,Lund University
11:15,11:30,Coffee,break,,,
11:30,12:15,Open discussion,discussion,,,
`,
    says: `talk 10:00-10:15: – | Welcome
  Margit Eliasson <City of Malmö>
talk 10:15-10:45: – | Bridges, tunnels and other promises
  Jens Overgaard-Lund <Roskilde University>
talk 10:45-11:15: – | Commuting "for good": twenty years on
  Ewelina Maj <Lund University>
break 11:15-11:30: – | Coffee
discussion 11:30-12:15: – | Open discussion`,
  },
  {
    name: 'markdown table',
    text: `## Atelier « Bruits de la ville » — 4 février 2026

| Horaire       | Titre                                        | Personnes                                       |
| ------------- | -------------------------------------------- | ----------------------------------------------- |
| 9h30 – 9h45   | Ouverture                                    | Pauline Descombes (Cerema)                      |
| 9h45 – 10h15  | **Qui a droit au silence ?**                 | Tarek Ouellette (Université de Sherbrooke)      |
| 10h15 – 10h45 | **Klaxons : une ethnographie du Caire**      | Mona El-Sherbini (AUC), Loïc Rabaté (CEDEJ)     |
| 10h45 – 11h   | Pause                                        |                                                 |
| 11h – 12h     | Discussion                                   | Animation : Pauline Descombes                   |
`,
    says: `2026-02-04
title Bruits de la ville | –
talk 09:30-09:45: Ouverture | –
  Pauline Descombes <Cerema>
talk 09:45-10:15: Qui a droit au silence ? | –
  Tarek Ouellette <Université de Sherbrooke>
talk 10:15-10:45: Klaxons : une ethnographie du Caire | –
  Mona El-Sherbini <AUC>
  Loïc Rabaté <CEDEJ>
break 10:45-11:00: Pause | –
discussion 11:00-12:00: Discussion | –
  moderator Pauline Descombes`,
  },
  {
    name: 'bilingual by a line beneath each, slash in heads',
    text: `L’image et la rumeur / Picture and Rumour
7 mai 2026 / 7 May 2026, 15:00–17:30

15:00–15:10
Introduction
Introduction
Solveig Thorvaldsen (Université d’Oslo / University of Oslo)

15:10–15:40
Un faux, vingt mille partages
One fake, twenty thousand shares
Ayodele Bankole (Dubawa, Abuja)

15:40–16:10
Regarder deux fois : l’éducation aux images
Looking twice: image literacy
Marguerite Oudinot (CLEMI, Paris)

16:10–16:30
Pause
Break

16:30–17:30
Discussion générale
General discussion
Modération / Moderator: Solveig Thorvaldsen
`,
    says: `2026-05-07 15:00-17:30
title L’image et la rumeur | Picture and Rumour
talk 15:00-15:10: Introduction | Introduction
  Solveig Thorvaldsen <Université d’Oslo | University of Oslo>
talk 15:10-15:40: Un faux, vingt mille partages | One fake, twenty thousand shares
  Ayodele Bankole <Dubawa, Abuja>
talk 15:40-16:10: Regarder deux fois : l’éducation aux images | Looking twice: image literacy
  Marguerite Oudinot <CLEMI, Paris>
break 16:10-16:30: Pause | Break
discussion 16:30-17:30: Discussion générale | General discussion
  moderator Solveig Thorvaldsen`,
  },
  {
    name: 'LibreOffice: paragraphs, two days in French, bold times',
    text: `
Les métiers du soin à domicile

Rencontres interrégionales, Nancy, 19 et 20 mars 2026

Jeudi 19 mars 2026

13 h 30 Accueil

14 h Ouverture – Bernadette Hirtz (Conseil régional du Grand Est)

14 h 20 Tenir à deux : binômes et tournées – Chantal Mbarga-Weiss (Université de Lorraine)

15 h Le téléphone dans la poche – Adrien Kuntz (CFDT Santé)

15 h 40 Échanges

Vendredi 20 mars 2026

9 h Que vaut une heure ? – Sandrine Lepoutre, économiste

9 h 40 Aides, aidantes, aidées : 1970-2020 – Geneviève Paul-Boncour (Université de Strasbourg)

10 h 20 Pause

10 h 40 Table ronde : se former, mais quand ? – animée par Bernadette Hirtz

12 h Fin des rencontres
`,
    says: `2026-03-19
title Les métiers du soin à domicile | –
talk 13:30: Accueil | –
talk 14:00: Ouverture | –
  Bernadette Hirtz <Conseil régional du Grand Est>
talk 14:20: Tenir à deux : binômes et tournées | –
  Chantal Mbarga-Weiss <Université de Lorraine>
talk 15:00: Le téléphone dans la poche | –
  Adrien Kuntz <CFDT Santé>
discussion 15:40: Échanges | –
talk 2026-03-20 09:00: Que vaut une heure ? | –
  Sandrine Lepoutre <économiste>
talk 2026-03-20 09:40: Aides, aidantes, aidées : 1970-2020 | –
  Geneviève Paul-Boncour <Université de Strasbourg>
break 2026-03-20 10:20: Pause | –
discussion 2026-03-20 10:40: Table ronde : se former, mais quand ? | –
  moderator Bernadette Hirtz
talk 2026-03-20 12:00: Fin des rencontres | –
left out Rencontres interrégionales, Nancy`,
  },
  {
    name: 'numbered, no times, title before people with affiliation after a comma, panels',
    text: `Deep Sea, Shallow Law – a one-day workshop

Panel 1: Claims
Chair: Adm. (ret.) Knut Fredriksen, Norwegian Maritime Authority
1.1 "Nobody's" seabed, Salote Taufa, University of the South Pacific
1.2 Nodules and futures, Markus Eberle, ETH Zürich
1.3 The 1982 bargain, Prof. A. R. Siddiqui, University of Dhaka

Panel 2: Damage
Chair: Noémie Castaing, IFREMER
2.1 What a plume does, Dr. Kiri Ngata-Brown, NIWA
2.2 Who would pay?, Héctor de la Cruz, UNAM, and Louise Baptist, Pew Trust

Closing discussion
`,
    says: `title – | Deep Sea, Shallow Law
block: – | Claims
  moderator Knut Fredriksen <Norwegian Maritime Authority>
  talk: – | "Nobody's" seabed
    Salote Taufa <University of the South Pacific>
  talk: – | Nodules and futures
    Markus Eberle <ETH Zürich>
  talk: – | The 1982 bargain
    A. R. Siddiqui <University of Dhaka>
block: – | Damage
  moderator Noémie Castaing <IFREMER>
  talk: – | What a plume does
    Kiri Ngata-Brown <NIWA>
  talk: – | Who would pay?
    Héctor de la Cruz <UNAM>
    Louise Baptist <Pew Trust>
discussion: – | Closing discussion`,
  },
  {
    name: 'time zones with a bar, webinar boilerplate',
    text: `You are invited to a Zoom webinar.
When: Mar 26, 2026 02:00 PM London
Topic: Small Languages, Big Models

Register in advance for this webinar:
https://zoom.example/webinar/register/WN_9aBcD

PROGRAMME

14:00 GMT | 15:00 CET | 19:30 IST
Welcome
Gwenllian Parry (Bangor University)

14:10 GMT | 15:10 CET | 19:40 IST
Three hundred hours of Breton: what can be learned?
Erwan Kergoat (Ofis ar Brezhoneg) and Ritu Barman (IIT Guwahati)

14:40 GMT | 15:40 CET | 20:10 IST
Consent, corpora and cousins
Tevita Fonua-Leha (University of Auckland)

15:10 GMT | 16:10 CET | 20:40 IST
Discussion
Discussant: Dr Aslaug Hætta (Sámi University of Applied Sciences)

After registering, you will receive a confirmation email containing information about joining the webinar.
`,
    says: `2026-03-26 14:00
title – | Small Languages, Big Models
talk 14:00: – | Welcome
  Gwenllian Parry <Bangor University>
talk 14:10: – | Three hundred hours of Breton: what can be learned?
  Erwan Kergoat <Ofis ar Brezhoneg>
  Ritu Barman <IIT Guwahati>
talk 14:40: – | Consent, corpora and cousins
  Tevita Fonua-Leha <University of Auckland>
discussion 15:10: – | Discussion
  discussant Aslaug Hætta <Sámi University of Applied Sciences>
left out You are invited to a Zoom webinar.
left out London
left out Register in advance for this webinar:
left out https://zoom.example/webinar/register/WN_9aBcD
left out After registering, you will receive a confirmation email containing information about joining the webinar.`,
  },
  {
    name: "a French web page's text, fil d'Ariane, buttons",
    text: `Accueil > Agenda > Séminaires
Partager cette page
Imprimer

Séminaire
Le village et l’algorithme
Publié le 3 janvier 2026

Mercredi 14 janvier 2026
14h – 17h
Campus Condorcet, bâtiment de recherche Sud, salle 0.010

Programme :
14h – 14h10 : Accueil et introduction
Bénédicte Lagrange (EHESS)
14h10 – 14h45 : Drones au-dessus des vignes
Yannick Duthoit-Mensah (INRAE)
14h45 – 15h20 : Le cadastre et la machine : qui corrige qui ?
Aurore Nkoulou (IGN) et Stéphane Brandt (DGFiP)
15h20 – 15h40 : Pause
15h40 – 16h15 : « On m’a noté 4,2 »
Luisa Morettini (Università di Bologna)
16h15 – 17h : Discussion
Discutant : Philippe-Emmanuel Garrec (Sciences Po)

Inscription obligatoire
Je m’inscris
Contact : seminaire@condorcet.example
Mentions légales | Plan du site | Accessibilité : partiellement conforme
`,
    says: `2026-01-14 14:00-17:00
title Le village et l’algorithme | –
talk 14:00-14:10: Accueil et introduction | –
  Bénédicte Lagrange <EHESS>
talk 14:10-14:45: Drones au-dessus des vignes | –
  Yannick Duthoit-Mensah <INRAE>
talk 14:45-15:20: Le cadastre et la machine : qui corrige qui ? | –
  Aurore Nkoulou <IGN>
  Stéphane Brandt <DGFiP>
break 15:20-15:40: Pause | –
talk 15:40-16:15: On m’a noté 4,2 | –
  Luisa Morettini <Università di Bologna>
discussion 16:15-17:00: Discussion | –
  discussant Philippe-Emmanuel Garrec <Sciences Po>
left out Accueil > Agenda > Séminaires
left out Partager cette page
left out Imprimer
left out Séminaire
left out Publié le 3 janvier 2026
left out Campus Condorcet, bâtiment de recherche Sud, salle 0.010
left out Inscription obligatoire
left out Je m’inscris
left out Contact : seminaire@condorcet.example
left out Mentions légales | Plan du site | Accessibilité : partiellement conforme`,
  },
  {
    name: 'family names in capitals, colon after the person, titles in quotes, English',
    text: `Colloquium on Water Towers (12 May 2026)

09.00 - 09.20 Prof. Reinhilde DE BACKER (KU Leuven): Opening address
09.20 - 09.50 Ömer Faruk ÇELİK (Boğaziçi University): "Towers without water"
09.50 - 10.20 Галина СТОЯНОВА (Sofia Heritage Trust): "Who climbs?"
10.20 - 10.40 BREAK
10.40 - 11.10 陳美玲 (National Taiwan University) and Ian ST JOHN-MILLS (Historic England): "Listed, leaking, loved: three towers, 1955-2025"
11.10 - 12.00 General discussion. Chair: Patrick O'HARA
`,
    says: `2026-05-12
title – | Colloquium on Water Towers
talk 09:00-09:20: – | Opening address
  Reinhilde De Backer <KU Leuven>
talk 09:20-09:50: – | Towers without water
  Ömer Faruk Çelik <Boğaziçi University>
talk 09:50-10:20: – | Who climbs?
  Галина Стоянова <Sofia Heritage Trust>
break 10:20-10:40: – | BREAK
talk 10:40-11:10: – | Listed, leaking, loved: three towers, 1955-2025
  陳美玲 <National Taiwan University>
  Ian St John-Mills <Historic England>
discussion 11:10-12:00: – | General discussion
  moderator Patrick O'Hara`,
  },
  {
    name: "Google Docs' table, bilingual in the same cell over two lines, merged breaks",
    html: `<h2>Atelier 6 – Workshop 6</h2>
<p>Le climat au tribunal</p>
<p>Climate in Court</p>
<p>8 avril 2026 – 8 April 2026</p><div><table><tr><td><p>Heure / Time</p></td><td><p>Titre / Title</p></td><td><p>Intervenant·e / Speaker</p></td></tr>
<tr><td><p>9:00</p></td><td><p>Ouverture</p>
<p>Opening</p></td><td><p>Roselyne Takam<br>Université de Yaoundé II</p></td></tr>
<tr><td><p>9:10</p></td><td><p>Six requérantes, un glacier</p>
<p>Six applicants, one glacier</p></td><td><p>Annegret Rüttimann<br>Universität Bern</p></td></tr>
<tr><td><p>9:45</p></td><td><p>Le juge peut-il compter le carbone ?</p>
<p>Can a judge count carbon?</p></td><td><p>Joaquim Bastos Neto<br>Universidade Nova de Lisboa</p></td></tr>
<tr><td colspan="3"><p>10:20 Pause café / Coffee break</p></td></tr>
<tr><td><p>10:40</p></td><td><p>Discussion</p>
<p>Discussion</p></td><td><p>Animation / Moderator: Roselyne Takam</p></td></tr></table></div><br> `,
    says: `2026-04-08
number 6
title Le climat au tribunal | Climate in Court
talk 09:00: Ouverture | Opening
  Roselyne Takam <Université de Yaoundé II>
talk 09:10: Six requérantes, un glacier | Six applicants, one glacier
  Annegret Rüttimann <Universität Bern>
talk 09:45: Le juge peut-il compter le carbone ? | Can a judge count carbon?
  Joaquim Bastos Neto <Universidade Nova de Lisboa>
break 10:20: Pause café | Coffee break
discussion 10:40: Discussion | Discussion
  moderator Roselyne Takam`,
  },
  {
    name: 'a reply with quoting in English, intro between, durations in minutes and slots',
    text: `On Mon, 2 Feb 2026 at 09:14, Trudy van Houten <trudy@lab.example> wrote:
> Dear all,
> here is the final line-up for 11 February. Each talk has 15 minutes plus 5 for questions.
>
> 10:00-10:05 Trudy van Houten (University of Twente) - Welcome
> 10:05-10:25 Abdoulaye Keïta (ISFRA, Bamako) - Solar pumps after the warranty
> 10:25-10:45 Rebecca L. Stone (MIT D-Lab) - Repair cafés: fixing or performing?
> 10:45-11:00 Break
> 11:00-11:20 Wen-Chi Hsu (Academia Sinica) - E-waste, gold and grandmothers
> 11:20-12:00 Plenary discussion (Trudy moderates)
>
> Best, Trudy

Thanks Trudy! Could Rebecca go first? She has a train at 11.

Abdoulaye
`,
    says: `talk 10:00-10:05: – | Welcome
  Trudy van Houten <University of Twente>
talk 10:05-10:25: – | Solar pumps after the warranty
  Abdoulaye Keïta <ISFRA, Bamako>
talk 10:25-10:45: – | Repair cafés: fixing or performing?
  Rebecca L. Stone <MIT D-Lab>
break 10:45-11:00: – | Break
talk 11:00-11:20: – | E-waste, gold and grandmothers
  Wen-Chi Hsu <Academia Sinica>
discussion 11:20-12:00: – | Plenary discussion (Trudy moderates)
left out On Mon, 2 Feb 2026 at 09:14, Trudy van Houten <trudy@lab.example> wrote:
left out Dear all,
left out here is the final line-up for 11 February. Each talk has 15 minutes plus 5 for questions.
left out Best, Trudy
left out Thanks Trudy! Could Rebecca go first? She has a train at 11.
left out Abdoulaye`,
  },
  {
    name: "a browser's selection of a list: div and span, no table, French, abstracts and rooms",
    text: `

L’école après la mine

Journée d’études, 26 mai 2026, Lens

09:30 – 09:40 Mot d’accueil
Jérémy Wattrelos, Ville de Lens

09:40 – 10:15 L’instituteur et le porion
Mathilde Cuvelier, Université d’Artois

Salle Zola

Dans les cités minières, le maître d’école et le porion se partagent l’autorité. Cette communication lit leurs lettres.

10:15 – 10:50 Les enfants de 1946 : une cohorte polonaise
Stanisław Grabowski-Petit, Université de Lille ; Irena Malec, Musée de l’immigration de Gdynia

Salle Zola

10:50 – 11:10 Pause

11:10 – 12:00 Débat
Modération : Jérémy Wattrelos

`,
    says: `2026-05-26
title L’école après la mine | –
talk 09:30-09:40: Mot d’accueil | –
  Jérémy Wattrelos <Ville de Lens>
talk 09:40-10:15: L’instituteur et le porion | –
  Mathilde Cuvelier <Université d’Artois>
  abstract Dans les cités minières, le maître d’école et le porion se partagent l’autorité. Cette communication lit leurs lettres. | –
talk 10:15-10:50: Les enfants de 1946 : une cohorte polonaise | –
  Stanisław Grabowski-Petit <Université de Lille>
  Irena Malec <Musée de l’immigration de Gdynia>
break 10:50-11:10: Pause | –
discussion 11:10-12:00: Débat | –
  moderator Jérémy Wattrelos
left out Lens
left out Journée d’études
left out Salle Zola
left out Salle Zola`,
  },
]
