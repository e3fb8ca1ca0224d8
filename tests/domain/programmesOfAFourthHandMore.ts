import type { Sample } from './programmeOutline'

/** More programmes of that hand: copies of PDF, lists, chats and sheets. */
export const programmesOfAFourthHandMore: readonly Sample[] = [
  {
    name: 'ODD: affiliations by footnotes with superscript figures and an asterisk, listed at the end',
    text: `Air Quality, Inequality and the Law
A half-day workshop
3 December 2026

9:00  Introduction
      Rowena Tillotson¹
9:15  Breathing in Delhi, litigating in Delhi
      Arjun Venkataraman², Nusrat Jahan Mollick²
9:45  Low-emission zones: who has to move?
      Benedikt Osterloh³, Rowena Tillotson¹
10:15 Citizen sensors as evidence
      Kamila Seitkali⁴
10:45 Break
11:00 Round table: Can courts clean the air?
      Arjun Venkataraman², Kamila Seitkali⁴, Baptiste Rouvière⁵, Chiamaka Obi⁶, Sigrun Haaland*
      Moderated by Benedikt Osterloh³
12:15 End

¹ Clean Air Chambers, London
² Yamuna School of Law
³ Institut für Stadtklima, Essen
⁴ Almaty Air Watch
⁵ Association Respirer Mieux
⁶ Niger Delta Environmental Defence
* Independent researcher
`,
    says: `2026-12-03
title – | Air Quality, Inequality and the Law
talk 09:00: – | Introduction
  Rowena Tillotson <Clean Air Chambers, London>
talk 09:15: – | Breathing in Delhi, litigating in Delhi
  Arjun Venkataraman <Yamuna School of Law>
  Nusrat Jahan Mollick <Yamuna School of Law>
talk 09:45: – | Low-emission zones: who has to move?
  Benedikt Osterloh <Institut für Stadtklima, Essen>
  Rowena Tillotson <Clean Air Chambers, London>
talk 10:15: – | Citizen sensors as evidence
  Kamila Seitkali <Almaty Air Watch>
break 10:45: – | Break
discussion 11:00-12:15: – | Round table: Can courts clean the air?
  Arjun Venkataraman <Yamuna School of Law>
  Kamila Seitkali <Almaty Air Watch>
  Baptiste Rouvière <Association Respirer Mieux>
  Chiamaka Obi <Niger Delta Environmental Defence>
  Sigrun Haaland <Independent researcher>
  moderator Benedikt Osterloh <Institut für Stadtklima, Essen>
left out A half-day workshop`,
  },
  {
    name: 'durations with a minute mark before the title, start of the whole only',
    text: `Workshop: Growing old with HIV

Tuesday 1 December 2026, starting at 5 pm
Facilitator: Deirdre Kavanagh-Lim, Positive Ageing Network

5' Welcome
15' Survivors, thirty years on — Renato Cavalcanti, Grupo Viver Mais
15' Stigma in the care home — Dr. Ilse Vandenbroucke, Zorg Zonder Grens
15' What the clinics in Kisumu changed — Achieng Odhiambo, Lakeside Clinics
10' Break
40' Conversation with the speakers
5' Thanks and next steps
`,
    says: `2026-12-01 17:00
title – | Growing old with HIV
moderator Deirdre Kavanagh-Lim <Positive Ageing Network>
talk (5): – | Welcome
talk (15): – | Survivors, thirty years on
  Renato Cavalcanti <Grupo Viver Mais>
talk (15): – | Stigma in the care home
  Ilse Vandenbroucke <Zorg Zonder Grens>
talk (15): – | What the clinics in Kisumu changed
  Achieng Odhiambo <Lakeside Clinics>
break (10): – | Break
discussion (40): – | Conversation with the speakers
talk (5): – | Thanks and next steps`,
  },
  {
    name: 'no times; title, name, affiliation on own lines, then an abstract in a paragraph; discussant and a practical note at the end',
    text: `Séminaire public « L’argent des pauvres »
Séance du 27 mai 2026

Devoir de l’argent aux siens
Clothilde Mazurier
Maîtresse de conférences en sociologie, Université de Haute-Lande
À partir d’une enquête menée auprès de quarante familles, cette communication montre comment les dettes circulent entre les générations et qui, au bout du compte, les rembourse.

Les caisses de femmes dans le Fouta
Hadja Oumou Bailo Diallo
Fédération des caisses solidaires, Labé
Comment prêter à celles que les banques ne voient pas ? Retour sur dix ans de caisses villageoises et sur leurs limites.

Face au guichet : le médiateur et son client
Stelian Crăciun et Margaux Isnard
Observatoire de l’exclusion bancaire
La médiation bancaire est souvent présentée comme un service. On la décrira ici comme un rapport de force.

Discutant : Vítor Sequeira, Universidade da Beira Litoral

La séance se tient en salle Olympe-de-Gouges et en visioconférence. Entrée libre dans la limite des places disponibles.
`,
    says: `2026-05-27
title L’argent des pauvres | –
discussant Vítor Sequeira <Universidade da Beira Litoral>
talk: Devoir de l’argent aux siens | –
  Clothilde Mazurier <Maîtresse de conférences en sociologie, Université de Haute-Lande>
  abstract À partir d’une enquête menée auprès de quarante familles, cette communication montre comment les dettes circulent entre les générations et qui, au bout du compte, les rembourse. | –
talk: Les caisses de femmes dans le Fouta | –
  Hadja Oumou Bailo Diallo <Fédération des caisses solidaires, Labé>
  abstract Comment prêter à celles que les banques ne voient pas ? Retour sur dix ans de caisses villageoises et sur leurs limites. | –
talk: Face au guichet : le médiateur et son client | –
  Stelian Crăciun
  Margaux Isnard <Observatoire de l’exclusion bancaire>
  abstract La médiation bancaire est souvent présentée comme un service. On la décrira ici comme un rapport de force.

La séance se tient en salle Olympe-de-Gouges et en visioconférence. Entrée libre dans la limite des places disponibles. | –`,
  },
  {
    name: "six short lines; day and month shortened; 'Presentation by', 'Response by'; a note at the end",
    text: `Lunch talk: Drug checking in small towns
Wed 11 Feb 2026, 12:30-13:30
12:30 Presentation by Mairéad Quilligan (Open Lab Sligo)
13:00 Response by Bjarki Steinsson
13:10 Q&A
Online, no registration needed.
`,
    says: `2026-02-11 12:30-13:30
title – | Lunch talk: Drug checking in small towns
talk 12:30: – | Presentation
  Mairéad Quilligan <Open Lab Sligo>
talk 13:00: – | Response
  Bjarki Steinsson
discussion 13:10: – | Q&A
left out Online, no registration needed.`,
  },
  {
    name: 'Word paragraphs, no table: bold time, tab, title; speaker in an indented italic paragraph; headings of half-days with chairs; opening and lunch outside the blocks',
    text: `Enfermer, soigner, accompagner

Journée d’échanges du mercredi 4 février 2026

9h30	Café d’accueil

9h45	Ouverture de la journée

Mme Perrine Le Goascogne, directrice de la Maison des solidarités

Matinée – Dedans

Présidence : M. Sékou Bamba, Ligue des droits du Golfe

10h	« Sortir de soi » : ateliers d’écriture en maison d’arrêt

Apolline Verstraeten, compagnie Les Grands Chemins

10h40	Les parloirs, côté enfants

Dr Nour-Eddine Chafaï, pédopsychiatre, hôpital de la Source

11h20	Échanges

12h	Déjeuner libre

Après-midi – Dehors

Présidence : Mme Perrine Le Goascogne

14h	Un toit à la sortie : que peuvent les communes ?

Marie-Ange Hoareau, ville du Port-des-Galets

14h40	Probation et addictions : l’exemple norvégien

Synnøve Bratteberg, Kriminalomsorgens skole

15h20	Échanges et clôture
`,
    says: `2026-02-04
title Enfermer, soigner, accompagner | –
break 09:30: Café d’accueil | –
talk 09:45: Ouverture de la journée | –
  Perrine Le Goascogne <directrice de la Maison des solidarités>
block: Dedans | –
  moderator Sékou Bamba <Ligue des droits du Golfe>
  talk 10:00: « Sortir de soi » : ateliers d’écriture en maison d’arrêt | –
    Apolline Verstraeten <compagnie Les Grands Chemins>
  talk 10:40: Les parloirs, côté enfants | –
    Nour-Eddine Chafaï <pédopsychiatre, hôpital de la Source>
  discussion 11:20: Échanges | –
break 12:00: Déjeuner libre | –
block: Dehors | –
  moderator Perrine Le Goascogne
  talk 14:00: Un toit à la sortie : que peuvent les communes ? | –
    Marie-Ange Hoareau <ville du Port-des-Galets>
  talk 14:40: Probation et addictions : l’exemple norvégien | –
    Synnøve Bratteberg <Kriminalomsorgens skole>
  discussion 15:20: Échanges et clôture | –
left out Journée d’échanges`,
  },
  {
    name: 'Google Docs, bulleted list with a second level: blocks with times (afternoon without pm), talks as nested items, title in italics, dash, speaker, affiliation',
    text: `Whose Evidence? Communities and Drug Policy Research

16 April 2026, 1:00 pm – 4:00 pm

Moderated by Xiomara Quiñones (Puente Research Collective)

Session 1: Asking the questions (1:00–2:15)

Peer researchers and payroll – Declan Moriarty, Dublin Peer Academy

Ethics boards at the street corner – Mbali Zungu, eThekwini University

Discussion

Break (2:15–2:30)

Session 2: Sharing the answers (2:30–4:00)

Comics, maps, murals: results without PDFs – Bảo Trân Lê, Xưởng Cộng Đồng

Who signs the paper? – Rasmus Hyldgaard, Brugernes Hus, and Nilofar Sadat, Kabul Outreach Archive

Discussion and wrap-up
`,
    says: `2026-04-16 13:00-16:00
title – | Whose Evidence? Communities and Drug Policy Research
moderator Xiomara Quiñones <Puente Research Collective>
block 13:00-14:15: – | Asking the questions
  talk: – | Peer researchers and payroll
    Declan Moriarty <Dublin Peer Academy>
  talk: – | Ethics boards at the street corner
    Mbali Zungu <eThekwini University>
  discussion: – | Discussion
break 14:15-14:30: – | Break
block 14:30-16:00: – | Sharing the answers
  talk: – | Comics, maps, murals: results without PDFs
    Bảo Trân Lê <Xưởng Cộng Đồng>
  talk: – | Who signs the paper?
    Rasmus Hyldgaard <Brugernes Hus>
    Nilofar Sadat <Kabul Outreach Archive>
  discussion: – | Discussion and wrap-up`,
  },
  {
    name: 'ODD: copied from a PDF: titles broken over two lines without mark, page footers in between, no blank lines',
    text: `Atelier international
Santé mentale et exil : ce que peuvent
les associations
Jeudi 8 octobre 2026
9h00 – 9h20 Ouverture
Véronique Assamoi-Keller, présidente de Traverses
9h20 – 10h00 Dire l’indicible : interpréter en consultation
psychologique
Gulnara Bekturova, Interprètes Sans Bruit
10h00 – 10h40 Les groupes de parole d’hommes, une expérience à
Thessalonique et à Marseille
Nikos Papageridis, Stegi Allilengyis
Idriss Abdelmoula, Le Phare
10h40 – 11h00 Pause
Atelier « Santé mentale et exil » – programme provisoire 1/2

11h00 – 11h40 Mineurs isolés : attendre ses dix-huit ans
Sœur Marie-Josèphe Rwagasore, Foyer de l’Espérance
11h40 – 12h30 Discussion générale
Animée par Véronique Assamoi-Keller
Inscription obligatoire : inscriptions@example.org
Atelier « Santé mentale et exil » – programme provisoire 2/2
`,
    says: `2026-10-08
title Santé mentale et exil : ce que peuvent les associations | –
talk 09:00-09:20: Ouverture | –
  Véronique Assamoi-Keller <présidente de Traverses>
talk 09:20-10:00: Dire l’indicible : interpréter en consultation psychologique | –
  Gulnara Bekturova <Interprètes Sans Bruit>
talk 10:00-10:40: Les groupes de parole d’hommes, une expérience à Thessalonique et à Marseille | –
  Nikos Papageridis <Stegi Allilengyis>
  Idriss Abdelmoula <Le Phare>
break 10:40-11:00: Pause | –
talk 11:00-11:40: Mineurs isolés : attendre ses dix-huit ans | –
  Marie-Josèphe Rwagasore <Foyer de l’Espérance>
discussion 11:40-12:30: Discussion générale | –
  moderator Véronique Assamoi-Keller
left out Atelier international
left out Atelier « Santé mentale et exil » – programme provisoire 1/2
left out Inscription obligatoire : inscriptions@example.org
left out Atelier « Santé mentale et exil » – programme provisoire 2/2`,
  },
  {
    name: 'ODD: Markdown from a notes tool: headings, bold labels, two pipe tables, a name in bold',
    text: `# Repair Economies: Fixing, Mending, Reselling

**When:** 19 March 2026, 10:00–13:15 (GMT)
**Where:** Teams
**Contact:** Olu Fashola-Reid

## Part I – Objects

| Time | Talk | Speaker |
|------|------|---------|
| 10:00 | Phones that outlive their makers | Chipo Nyathi (Harare Fixers' Guild) |
| 10:30 | The invisible mender | **Sanna Lehtovaara** (Aura Design School) |
| 11:00 | *Break* | |

## Part II – Laws

| Time | Talk | Speaker |
|------|------|---------|
| 11:15 | A right to repair, but for whom? | Ferran Casademunt (Drets i Coses) |
| 11:45 | Second-hand clothes and customs | Adjoa Boateng-Mills (Kantamanto Traders' Union) & Wei-Ting Kuo (Formosa Textile Archive) |
| 12:15 | Panel with all speakers | Chair: Olu Fashola-Reid |
`,
    says: `2026-03-19 10:00-13:15
title – | Repair Economies: Fixing, Mending, Reselling
block: – | Objects
  talk 10:00: – | Phones that outlive their makers
    Chipo Nyathi <Harare Fixers' Guild>
  talk 10:30: – | The invisible mender
    Sanna Lehtovaara <Aura Design School>
break 11:00: – | Break
block: – | Laws
  talk 11:15: – | A right to repair, but for whom?
    Ferran Casademunt <Drets i Coses>
  talk 11:45: – | Second-hand clothes and customs
    Adjoa Boateng-Mills <Kantamanto Traders' Union>
    Wei-Ting Kuo <Formosa Textile Archive>
  discussion 12:15: – | Panel with all speakers
    moderator Olu Fashola-Reid
left out Where: Teams
left out Contact: Olu Fashola-Reid`,
  },
  {
    name: 'ODD: a chat thread with stamps; informal wording; first names only for people named before; year only in the stamps',
    text: `[09:12, 04/06/2026] Leïla ADDIP: Salut ! voilà le déroulé pour mardi 9 juin 🙂
[09:12, 04/06/2026] Leïla ADDIP: « Parler drogues avec les ados », 18h–20h à la médiathèque
18h on se présente (moi)
18h10 Corentin Abgrall (Point Écoute Jeunes) : ce que les ados demandent vraiment
18h35 Sœuf Mzé Attoumani (Maison des familles de Mamoudzou) : parler en famille, parler à côté
19h pause tisane
19h15 débat avec Corentin, Sœuf et Ludmila Hrytsenko (infirmière scolaire)
19h55 mot de la fin
[09:15, 04/06/2026] Gaspard: super merci, je mets en ligne ce soir
`,
    says: `2026-06-09 18:00-20:00
title Parler drogues avec les ados | –
talk 18:00: on se présente | –
talk 18:10: ce que les ados demandent vraiment | –
  Corentin Abgrall <Point Écoute Jeunes>
talk 18:35: parler en famille, parler à côté | –
  Sœuf Mzé Attoumani <Maison des familles de Mamoudzou>
break 19:00: pause tisane | –
discussion 19:15: débat | –
  Corentin Abgrall
  Sœuf Mzé Attoumani
  Ludmila Hrytsenko <infirmière scolaire>
talk 19:55: mot de la fin | –
left out à la médiathèque
left out [09:15, 04/06/2026] Gaspard: super merci, je mets en ligne ce soir`,
  },
  {
    name: 'ODD: cells from Excel as HTML: merged cells (rowspan) for day and session, colspan for the break, both languages in columns or with a slash, two speakers with br; no title',
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:" ";} .xl65 {mso-number-format:"Short Time"; text-align:center;} .xl66 {white-space:normal;} --></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=980 style='border-collapse:collapse;width:735pt'>
<!--StartFragment-->
 <col width=80><col width=80><col width=140><col width=260><col width=260><col width=160>
 <tr height=20 style='height:15.0pt'>
  <td class=xl66 style='border-top:none;border-left:none'>Jour</td>
  <td class=xl65 style='border-top:none;border-left:none'>Heure</td>
  <td class=xl66 style='border-top:none;border-left:none'>Session</td>
  <td class=xl66 style='border-top:none;border-left:none'>Titre</td>
  <td class=xl66 style='border-top:none;border-left:none'>Title</td>
  <td class=xl66 style='border-top:none;border-left:none'>Intervenant</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td class=xl65 rowspan=4 style='border-top:none;border-left:none'>28/09/2026</td>
  <td class=xl65 style='border-top:none;border-left:none'>9:00</td>
  <td class=xl66 rowspan=2 style='border-top:none;border-left:none'>A. Prévenir / Preventing</td>
  <td class=xl66 style='border-top:none;border-left:none'>Écoles sans leçons de morale</td>
  <td class=xl66 style='border-top:none;border-left:none'>Schools without moral lessons</td>
  <td class=xl66 style='border-top:none;border-left:none'>Agnieszka Dudzik (Fundacja Most)</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td class=xl65 style='border-top:none;border-left:none'>9:30</td>
  <td class=xl66 style='border-top:none;border-left:none'>Le sport suffit-il&nbsp;?</td>
  <td class=xl66 style='border-top:none;border-left:none'>Is sport enough?</td>
  <td class=xl66 style='border-top:none;border-left:none'>Hallgrímur Ólafsson (Æskan og framtíðin)</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td class=xl65 style='border-top:none;border-left:none'>10:00</td>
  <td class=xl66 colspan=4 style='border-top:none;border-left:none'>Pause café / Coffee break</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td class=xl65 style='border-top:none;border-left:none'>10:20</td>
  <td class=xl66 style='border-top:none;border-left:none'>B. Accompagner / Supporting</td>
  <td class=xl66 style='border-top:none;border-left:none'>Premiers pas en salle de consommation</td>
  <td class=xl66 style='border-top:none;border-left:none'>First steps in a consumption room</td>
  <td class=xl66 style='border-top:none;border-left:none'>Dieudonné Kalombo (Quai Ouvert)<br>
  Tereza Vondráčková (Káčko Brno)</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td class=xl65 rowspan=3 style='border-top:none;border-left:none'>29/09/2026</td>
  <td class=xl65 style='border-top:none;border-left:none'>9:00</td>
  <td class=xl66 rowspan=2 style='border-top:none;border-left:none'>C. Évaluer / Evaluating</td>
  <td class=xl66 style='border-top:none;border-left:none'>Ce que coûte l’inaction</td>
  <td class=xl66 style='border-top:none;border-left:none'>The cost of doing nothing</td>
  <td class=xl66 style='border-top:none;border-left:none'>Raghavendra Kulkarni (Deccan Health Economics)</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td class=xl65 style='border-top:none;border-left:none'>9:30</td>
  <td class=xl66 style='border-top:none;border-left:none'>Évaluer avec les premiers concernés</td>
  <td class=xl66 style='border-top:none;border-left:none'>Evaluating with those first concerned</td>
  <td class=xl66 style='border-top:none;border-left:none'>Salomé Tchikaya (Voix Basses)</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td class=xl65 style='border-top:none;border-left:none'>10:00</td>
  <td class=xl66 style='border-top:none;border-left:none'></td>
  <td class=xl66 style='border-top:none;border-left:none'>Débat de clôture</td>
  <td class=xl66 style='border-top:none;border-left:none'>Closing debate</td>
  <td class=xl66 style='border-top:none;border-left:none'></td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>
`,
    says: `2026-09-28
block: Prévenir | Preventing
  talk 09:00: Écoles sans leçons de morale | Schools without moral lessons
    Agnieszka Dudzik <Fundacja Most>
  talk 09:30: Le sport suffit-il ? | Is sport enough?
    Hallgrímur Ólafsson <Æskan og framtíðin>
break 10:00: Pause café | Coffee break
block: Accompagner | Supporting
  talk 10:20: Premiers pas en salle de consommation | First steps in a consumption room
    Dieudonné Kalombo <Quai Ouvert>
    Tereza Vondráčková <Káčko Brno>
block 2026-09-29: Évaluer | Evaluating
  talk 2026-09-29 09:00: Ce que coûte l’inaction | The cost of doing nothing
    Raghavendra Kulkarni <Deccan Health Economics>
  talk 2026-09-29 09:30: Évaluer avec les premiers concernés | Evaluating with those first concerned
    Salomé Tchikaya <Voix Basses>
discussion 2026-09-29 10:00: Débat de clôture | Closing debate`,
  },
]
