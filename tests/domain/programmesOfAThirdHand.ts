import type { Sample } from './programmeOutline'

/** Programmes of somebody else who knew no rule. */
export const programmesOfAThirdHand: readonly Sample[] = [
  {
    name: "mail with greeting and signature; times first, 'par' before the speaker, affiliation in parentheses",
    text: `Bonjour à toutes et à tous,

Comme convenu, voici le programme de l’atelier du jeudi 18 juin 2026 sur l’eau en ville. Merci de me signaler toute erreur avant vendredi.

Partager l’eau en ville : usages, conflits, communs
Jeudi 18 juin 2026, 9h-12h30, salle 204

9h00-9h15 : Mot d’accueil, par Solène Guivarc’h (Observatoire des eaux urbaines)
9h15-9h45 : Les bornes-fontaines de Ouagadougou, vingt ans après, par Aïssata Ouédraogo (Institut sahélien de l’aménagement)
9h45-10h15 : Qui paie la fuite ? Tarification sociale à Charleroi, par Benoît Vanderelst et Nadia Belkacem (Université du Hainaut-Sud)
10h15-10h30 : Discussion
10h30-10h50 : Pause café
10h50-11h20 : Des puits privés dans la métropole de Mexico, par Ximena Arriaga Tello (Colegio del Valle)
11h20-12h20 : Table ronde « Gouverner la rareté », avec Pascal Mbemba (Régie des eaux de Pointe-Noire), Ingrid Solheim (Nordvann) et Yara Haddad
12h20-12h30 : Conclusion

La salle est accessible par l’entrée de la rue des Tanneurs. Le déjeuner n’est pas pris en charge.

Bien cordialement,
Solène

--
Solène Guivarc’h
Chargée de mission, Observatoire des eaux urbaines
02 98 00 00 00
`,
    says: `2026-06-18 09:00-12:30
title Partager l’eau en ville : usages, conflits, communs | –
talk 09:00-09:15: Mot d’accueil | –
  Solène Guivarc’h <Observatoire des eaux urbaines>
talk 09:15-09:45: Les bornes-fontaines de Ouagadougou, vingt ans après | –
  Aïssata Ouédraogo <Institut sahélien de l’aménagement>
talk 09:45-10:15: Qui paie la fuite ? Tarification sociale à Charleroi | –
  Benoît Vanderelst <Université du Hainaut-Sud>
  Nadia Belkacem <Université du Hainaut-Sud>
discussion 10:15-10:30: Discussion | –
break 10:30-10:50: Pause café | –
talk 10:50-11:20: Des puits privés dans la métropole de Mexico | –
  Ximena Arriaga Tello <Colegio del Valle>
discussion 11:20-12:20: Table ronde : Gouverner la rareté | –
  Pascal Mbemba <Régie des eaux de Pointe-Noire>
  Ingrid Solheim <Nordvann>
  Yara Haddad
talk 12:20-12:30: Conclusion | –
left out Bonjour à toutes et à tous,
left out sur l’eau en ville. Merci de me signaler toute erreur avant vendredi
left out salle 204
left out La salle est accessible par l’entrée de la rue des Tanneurs. Le déjeuner n’est pas pris en charge.
left out Bien cordialement,
left out Solène
left out Solène Guivarc’h
left out Chargée de mission, Observatoire des eaux urbaines
left out 02 98 00 00 00`,
  },
  {
    name: "Word table, time / session / speaker, affiliation in a paragraph of its own in the cell; two speakers in a cell; a chair in the speakers' cell",
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom><w:TrackMoves/></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} table.MsoTableGrid {border:solid windowtext 1.0pt;} --></style></head>
<body lang=EN-GB style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><b style='mso-bidi-font-weight:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Harvest without harm: labour rights in seasonal farming<o:p></o:p></span></b></p>
<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Wednesday 7 October 2026, online<o:p></o:p></span></p>
<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>&nbsp;<o:p></o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0'>
  <td width=90 valign=top style='width:67.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><b style='mso-bidi-font-weight:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Time<o:p></o:p></span></b></p>
  </td>
  <td width=300 valign=top style='width:225.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><b style='mso-bidi-font-weight:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Session<o:p></o:p></span></b></p>
  </td>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><b style='mso-bidi-font-weight:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Speaker<o:p></o:p></span></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=90 valign=top style='width:67.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>9:30 – 9:45<o:p></o:p></span></p>
  </td>
  <td width=300 valign=top style='width:225.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Welcome and introduction<o:p></o:p></span></p>
  </td>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Prof. Fiona Achterberg<o:p></o:p></span></p>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Rivermouth University<o:p></o:p></span></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:2'>
  <td width=90 valign=top style='width:67.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>9:45 – 10:15<o:p></o:p></span></p>
  </td>
  <td width=300 valign=top style='width:225.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Seasonal work and the right to sick leave<o:p></o:p></span></p>
  </td>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Dr. Temesgen Alemu<o:p></o:p></span></p>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Horn Labour Observatory<o:p></o:p></span></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:3'>
  <td width=90 valign=top style='width:67.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>10:15 – 10:45<o:p></o:p></span></p>
  </td>
  <td width=300 valign=top style='width:225.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Paying by the crate: piece rates in <span class=SpellE>soft-fruit</span> farms<o:p></o:p></span></p>
  </td>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Katarzyna Wrona<o:p></o:p></span></p>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Fair Harvest Network<o:p></o:p></span></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:4'>
  <td width=90 valign=top style='width:67.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>10:45 – 11:00<o:p></o:p></span></p>
  </td>
  <td width=500 colspan=2 valign=top style='width:375.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Coffee<o:p></o:p></span></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:5'>
  <td width=90 valign=top style='width:67.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>11:00 – 11:30<o:p></o:p></span></p>
  </td>
  <td width=300 valign=top style='width:225.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Recruiters, brokers and debt on the Nepal&#8211;Gulf corridor<o:p></o:p></span></p>
  </td>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Sunita Rai Gurung<o:p></o:p></span></p>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Himal Migration Centre<o:p></o:p></span></p>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Yousef Al-Mannai<o:p></o:p></span></p>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Gulf Labour Forum<o:p></o:p></span></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:6'>
  <td width=90 valign=top style='width:67.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>11:30 – 12:15<o:p></o:p></span></p>
  </td>
  <td width=300 valign=top style='width:225.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Panel: What would a fair contract look like?<o:p></o:p></span></p>
  </td>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Chair: Fiona Achterberg<o:p></o:p></span></p>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=EN-GB style='font-size:10.0pt;mso-ansi-language:EN-GB'>Temesgen Alemu, Katarzyna Wrona, Sunita Rai Gurung<o:p></o:p></span></p>
  </td>
 </tr>
</table>
<!--EndFragment-->
</body>
</html>
`,
    says: `2026-10-07
title – | Harvest without harm: labour rights in seasonal farming
talk 09:30-09:45: – | Welcome and introduction
  Fiona Achterberg <Rivermouth University>
talk 09:45-10:15: – | Seasonal work and the right to sick leave
  Temesgen Alemu <Horn Labour Observatory>
talk 10:15-10:45: – | Paying by the crate: piece rates in soft-fruit farms
  Katarzyna Wrona <Fair Harvest Network>
break 10:45-11:00: – | Coffee
talk 11:00-11:30: – | Recruiters, brokers and debt on the Nepal–Gulf corridor
  Sunita Rai Gurung <Himal Migration Centre>
  Yousef Al-Mannai <Gulf Labour Forum>
discussion 11:30-12:15: – | Panel: What would a fair contract look like?
  moderator Fiona Achterberg
  Temesgen Alemu
  Katarzyna Wrona
  Sunita Rai Gurung
left out online`,
  },
  {
    name: 'tab-separated from a sheet, a header row, both languages in columns, no title of the workshop',
    text: `Heure / Time	Titre FR	Title EN	Intervenant·e / Speaker	Institution
14:00	Ouverture	Opening	Gudrun Þórsdóttir	Institut nordique du littoral
14:10	Vivre avec la submersion	Living with flooding	Mohamed Lemine Ould Sidi	Agence des rivages, Nouakchott
14:35	Reculer, mais où ?	Retreat, but where to?	Adèle Pruvost	Université de la Baie
15:00	Pause	Break		
15:10	Les digues et leurs gardiens	Dikes and their keepers	Joost Terpstra	Waterschap Noord
15:35	Débat avec la salle	Debate with the audience		
`,
    says: `talk 14:00: Ouverture | Opening
  Gudrun Þórsdóttir <Institut nordique du littoral>
talk 14:10: Vivre avec la submersion | Living with flooding
  Mohamed Lemine Ould Sidi <Agence des rivages, Nouakchott>
talk 14:35: Reculer, mais où ? | Retreat, but where to?
  Adèle Pruvost <Université de la Baie>
break 15:00: Pause | Break
talk 15:10: Les digues et leurs gardiens | Dikes and their keepers
  Joost Terpstra <Waterschap Noord>
discussion 15:35: Débat avec la salle | Debate with the audience`,
  },
  {
    name: 'CSV with header, quotes, doubled quotes, several speakers with semicolons, a column of types',
    text: `start,end,type,title,speakers,affiliation
10:00,10:10,Opening,"Welcome",Lerato Mokoena,Karoo Policy Lab
10:10,10:40,Talk,"Sleep, shift work and the night economy",Håkan Lindqvist,Arbetslivsinstitutet Syd
10:40,11:10,Talk,"""Only after dark"": street vendors in Dhaka","Farhana Chowdhury; Imran Kabir",Buriganga Research Group
11:10,11:25,Break,Tea break,,
11:25,12:05,Panel,Cities that do not sleep,"Lerato Mokoena; Håkan Lindqvist; Farhana Chowdhury",
12:05,12:15,Closing,Closing remarks,Lerato Mokoena,Karoo Policy Lab
`,
    says: `talk 10:00-10:10: – | Welcome
  Lerato Mokoena <Karoo Policy Lab>
talk 10:10-10:40: – | Sleep, shift work and the night economy
  Håkan Lindqvist <Arbetslivsinstitutet Syd>
talk 10:40-11:10: – | "Only after dark": street vendors in Dhaka
  Farhana Chowdhury <Buriganga Research Group>
  Imran Kabir <Buriganga Research Group>
break 11:10-11:25: – | Tea break
discussion 11:25-12:05: – | Cities that do not sleep
  Lerato Mokoena
  Håkan Lindqvist
  Farhana Chowdhury
talk 12:05-12:15: – | Closing remarks
  Lerato Mokoena <Karoo Policy Lab>`,
  },
  {
    name: 'the same programme in English, then in French, each headed by the name of the language',
    text: `ENGLISH

Reading the menu: food, poverty and choice
Tuesday 3 March 2026, 2 pm – 4 pm (CET)
Moderator: Anneliese Bruckner, Tafelwerk

2.00 pm  Introduction
2.10 pm  The price of a healthy plate — Devika Nambiar, Malabar School of Public Health
2.35 pm  School canteens as social policy — Grégoire Hennebelle, Ville de Saint-Avit
3.00 pm  Food parcels and dignity — Oluwaseun Adebanjo, Bread & Roses Lagos
3.25 pm  Discussion

FRANÇAIS

Lire le menu : alimentation, pauvreté et choix
Mardi 3 mars 2026, 14h – 16h (heure de Paris)
Modération : Anneliese Bruckner, Tafelwerk

14h00  Introduction
14h10  Le prix d'une assiette saine — Devika Nambiar, Malabar School of Public Health
14h35  La cantine scolaire, une politique sociale — Grégoire Hennebelle, Ville de Saint-Avit
15h00  Colis alimentaires et dignité — Oluwaseun Adebanjo, Bread & Roses Lagos
15h25  Discussion
`,
    says: `2026-03-03 14:00-16:00
title Lire le menu : alimentation, pauvreté et choix | Reading the menu: food, poverty and choice
moderator Anneliese Bruckner <Tafelwerk>
talk 14:00: Introduction | Introduction
talk 14:10: Le prix d'une assiette saine | The price of a healthy plate
  Devika Nambiar <Malabar School of Public Health>
talk 14:35: La cantine scolaire, une politique sociale | School canteens as social policy
  Grégoire Hennebelle <Ville de Saint-Avit>
talk 15:00: Colis alimentaires et dignité | Food parcels and dignity
  Oluwaseun Adebanjo <Bread & Roses Lagos>
discussion 15:25: Discussion | Discussion`,
  },
  {
    name: 'languages with a slash on one line, talks numbered and without times, speakers on the next line',
    text: `Atelier 7 / Workshop 7
Soigner derrière les murs / Care behind walls
12.05.2026, 15:00-17:00

Modératrice / Moderator: Clémence Abitbol (Prison Santé Europe)

1. Continuité des soins à la sortie / Continuity of care on release
Matteo Ferrigno (Università di Ponte Alto)
2. Dépister l'hépatite C en détention / Testing for hepatitis C in detention
Ruxandra Ionescu-Vlad (Asociația Pasaj)
3. La santé mentale des femmes incarcérées / Mental health of women in prison
Bronagh McAteer (Lagan Centre for Justice)
Discussion générale / General discussion
`,
    says: `2026-05-12 15:00-17:00
number 7
title Soigner derrière les murs | Care behind walls
moderator Clémence Abitbol <Prison Santé Europe>
talk: Continuité des soins à la sortie | Continuity of care on release
  Matteo Ferrigno <Università di Ponte Alto>
talk: Dépister l'hépatite C en détention | Testing for hepatitis C in detention
  Ruxandra Ionescu-Vlad <Asociația Pasaj>
talk: La santé mentale des femmes incarcérées | Mental health of women in prison
  Bronagh McAteer <Lagan Centre for Justice>
discussion: Discussion générale | General discussion`,
  },
  {
    name: "two days, no year on the days' own lines; blocks with chair and discussant, talks without times, title then speaker; a keynote",
    text: `Borders of Care: Mobility and Health in the Mediterranean
International workshop, 21–22 September 2026

MONDAY 21 SEPTEMBER

13:30 Registration
14:00 Welcome address
Despina Kouvelou, Aegean Health Forum

14:15–16:00 Session 1. Arrivals
Chair: Vincent Camilleri, Valletta Migration Unit
Discussant: Houda Trabelsi, Université de Sfax-Nord

Triage on the quay
Lorenzo Sciarra, Porto Sicuro
Interpreters as first responders
Meriem Ben Achour, Langues en Commun
Counting the missing
Elif Karaca, Ege Migration Archive

16:00 Coffee break

16:30–17:30 Keynote lecture
After hospitality: what hospitals owe strangers
Naoise Ó Floinn, Shannon Institute

TUESDAY 22 SEPTEMBER

9:30–11:15 Session 2. Waiting
Chair: Despina Kouvelou

Waiting rooms: an ethnography
Judit Bagaria Pons, Universitat del Maresme
Two years in a container: children’s health in island camps
Stavros Mavridis, Paidia Network

11:15 Coffee break
11:45–13:00 Closing round table: From projects to policies
Vincent Camilleri, Houda Trabelsi, Naoise Ó Floinn
`,
    says: `2026-09-21
title – | Borders of Care: Mobility and Health in the Mediterranean
talk 13:30: – | Registration
talk 14:00: – | Welcome address
  Despina Kouvelou <Aegean Health Forum>
block 14:15-16:00: – | Arrivals
  moderator Vincent Camilleri <Valletta Migration Unit>
  discussant Houda Trabelsi <Université de Sfax-Nord>
  talk: – | Triage on the quay
    Lorenzo Sciarra <Porto Sicuro>
  talk: – | Interpreters as first responders
    Meriem Ben Achour <Langues en Commun>
  talk: – | Counting the missing
    Elif Karaca <Ege Migration Archive>
break 16:00: – | Coffee break
talk 16:30-17:30: – | After hospitality: what hospitals owe strangers
  Naoise Ó Floinn <Shannon Institute>
block 2026-09-22 09:30-11:15: – | Waiting
  moderator Despina Kouvelou
  talk 2026-09-22: – | Waiting rooms: an ethnography
    Judit Bagaria Pons <Universitat del Maresme>
  talk 2026-09-22: – | Two years in a container: children’s health in island camps
    Stavros Mavridis <Paidia Network>
break 2026-09-22 11:15: – | Coffee break
discussion 2026-09-22 11:45-13:00: – | Closing round table: From projects to policies
  Vincent Camilleri
  Houda Trabelsi
  Naoise Ó Floinn
left out International workshop`,
  },
  {
    name: 'durations in parentheses only, start of the whole; a round table with its moderator in the line',
    text: `Atelier « Données ouvertes et collectivités »
le 9 avril 2026 à 14 h

Introduction (10 min) – Maëlle Kerdoncuff, Brest Données
Publier sans se noyer (20 min) – Ousmane Dembélé, Lab numérique de Ségou
Ce que les habitants en font (20 min) – Pilar Etxebarria, Datu Irekiak
Questions (15 min)
Pause (10 min)
Table ronde : à qui appartiennent les données de la ville ? (45 min) – animée par Maëlle Kerdoncuff, avec Sandrine Pocheron (Syndicat des mobilités), Wassim Jaziri (Tunis Ouverte), Ousmane Dembélé et Pilar Etxebarria
`,
    says: `2026-04-09 14:00
title Données ouvertes et collectivités | –
talk (10): Introduction | –
  Maëlle Kerdoncuff <Brest Données>
talk (20): Publier sans se noyer | –
  Ousmane Dembélé <Lab numérique de Ségou>
talk (20): Ce que les habitants en font | –
  Pilar Etxebarria <Datu Irekiak>
discussion (15): Questions | –
break (10): Pause | –
discussion (45): Table ronde : à qui appartiennent les données de la ville ? | –
  moderator Maëlle Kerdoncuff
  Sandrine Pocheron <Syndicat des mobilités>
  Wassim Jaziri <Tunis Ouverte>
  Ousmane Dembélé
  Pilar Etxebarria`,
  },
  {
    name: "no times, blocks 'Axe', title / name / affiliation on three lines, last without affiliation",
    text: `Les métiers du soin à domicile : regards croisés

Axe 1 – Reconnaître

Le corps au travail
Josiane Mbarga
Association des auxiliaires de vie du Littoral

Compter les heures invisibles
Pr Luc-Olivier Thévenaz
Haute école de santé de la Broye

Axe 2 – S’organiser

Une coopérative à Montréal
Geneviève Lachapelle-Roy
Coop Présence

Syndiquer les employées de maison
Esperanza Quispe Mamani
Sindicato Hogar Digno, La Paz

Synthèse
Hanna Wójcicka
`,
    says: `title Les métiers du soin à domicile : regards croisés | –
block: Reconnaître | –
  talk: Le corps au travail | –
    Josiane Mbarga <Association des auxiliaires de vie du Littoral>
  talk: Compter les heures invisibles | –
    Luc-Olivier Thévenaz <Haute école de santé de la Broye>
block: S’organiser | –
  talk: Une coopérative à Montréal | –
    Geneviève Lachapelle-Roy <Coop Présence>
  talk: Syndiquer les employées de maison | –
    Esperanza Quispe Mamani <Sindicato Hogar Digno, La Paz>
  talk: Synthèse | –
    Hanna Wójcicka`,
  },
  {
    name: "forwarded mail, quoted lines, hours without minutes ('10 am'), speakers after a question mark, comma, colon",
    text: `Hi Ravi, this is the final version, can you put it on the site? Thanks! M.

-------- Forwarded Message --------
Subject: Re: programme 29 May
Date: Mon, 11 May 2026 17:02:11 +0200
From: Margit Saar <margit@example.org>
To: Tomás Ledesma <tomas@example.org>

> Rural Futures: Young People and the Land
> Friday 29 May 2026
>
> 9.30 am - Arrival and coffee
> 10 am - Opening: Margit Saar (Maaelu Foundation)
> 10.15 am - Who inherits the farm? Tomás Ledesma (Universidad de la Pampa Seca)
> 10.45 am - Leaving and coming back, Wanjiru Kariuki (Rift Youth Trust)
> 11.15 am - Q&A
> 11.30 am - Break
> 11.45 am - Round table with Wanjiru Kariuki, Piotr Szymczak and Eszter Halmos (both Visegrád Rural Lab)
> 12.45 pm - Lunch
>
> Best,
> Margit
`,
    says: `2026-05-29
title – | Rural Futures: Young People and the Land
break 09:30: – | Arrival and coffee
talk 10:00: – | Opening
  Margit Saar <Maaelu Foundation>
talk 10:15: – | Who inherits the farm?
  Tomás Ledesma <Universidad de la Pampa Seca>
talk 10:45: – | Leaving and coming back
  Wanjiru Kariuki <Rift Youth Trust>
discussion 11:15: – | Q&A
break 11:30: – | Break
discussion 11:45: – | Round table
  Wanjiru Kariuki
  Piotr Szymczak <Visegrád Rural Lab>
  Eszter Halmos <Visegrád Rural Lab>
break 12:45: – | Lunch
left out Hi Ravi, this is the final version, can you put it on the site? Thanks! M.
left out -------- Forwarded Message --------
left out Subject: Re: programme 29 May
left out Date: Mon, 11 May 2026 17:02:11 +0200
left out From: Margit Saar <margit@example.org>
left out To: Tomás Ledesma <tomas@example.org>
left out Best,
left out Margit`,
  },
]
