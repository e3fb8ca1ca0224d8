import type { Sample } from './programmeOutline'

/** Tables, sheets, pages, chats and notes of two authors who knew no rule, in English and French, and what they read in them. */
export const programmesOfSevenHandsTables: readonly Sample[] = [
  {
    name: 'Zoom registration page, English, list of speakers with posts, no agenda',
    text: `Webinar Registration

Topic
Debt Swaps for Climate and Nature: What Have We Learned?

Description
Debt-for-climate swaps are back on the agenda of finance ministries and development banks. Supporters see a way of turning repayments into local investment; critics point to high transaction costs and thin accountability. Drawing on recent deals in Cabo Verde, Gabon and Barbados, our panel will discuss who sets the priorities, who monitors the spending and whether swaps can go beyond a handful of small operations.

Speakers:
• João Évora Tavares, Adviser to the Minister of Finance, Cabo Verde
• Sandrine Mboumba, Executive Secretary, Gabon Blue Coast Fund
• Dr Keisha Alleyne-Brooks, Lecturer, University of the West Indies (Cave Hill)
• Henrik Dahlström, Principal Economist, Nordic Development Bank

Moderator: Olivia Farrant, Policy Lead, Centre for Fair Finance

Simultaneous interpretation: English, French, Portuguese.

Time
Jun 10, 2026 02:00 PM to 03:15 PM in Paris

* Required information
First Name *
Last Name *
Email Address *
Register`,
    says: `2026-06-10 14:00-15:15
title – | Debt Swaps for Climate and Nature: What Have We Learned?
abstract – | Debt-for-climate swaps are back on the agenda of finance ministries and development banks. Supporters see a way of turning repayments into local investment; critics point to high transaction costs and thin accountability. Drawing on recent deals in Cabo Verde, Gabon and Barbados, our panel will discuss who sets the priorities, who monitors the spending and whether swaps can go beyond a handful of small operations.
João Évora Tavares <Adviser to the Minister of Finance, Cabo Verde>
Sandrine Mboumba <Executive Secretary, Gabon Blue Coast Fund>
Keisha Alleyne-Brooks <Lecturer, University of the West Indies (Cave Hill)>
Henrik Dahlström <Principal Economist, Nordic Development Bank>
moderator Olivia Farrant <Policy Lead, Centre for Fair Finance>
left out Webinar Registration
left out Simultaneous interpretation: English, French, Portuguese.
left out Time
left out in Paris
left out * Required information
left out First Name *
left out Last Name *
left out Email Address *
left out Register`,
  },
  {
    name: 'Google Docs table, English, Geneva afternoon policy dialogue with panels and reception',
    html: `<p>Localisation in Practice: Ten Years After the Grand Bargain</p><p>Geneva Policy Dialogue</p><p>Thursday, 17 September 2026, 13:30 – 18:00</p><p>Maison de la Paix, Auditorium A2, Chemin Eugène-Rigot 2, Geneva</p><br><table><tbody><tr><td><p>13:30 – 14:00</p></td><td><p>Registration</p></td></tr><tr><td><p>14:00 – 14:15</p></td><td><p>Opening remarks</p><p>Marianne Zbinden, Deputy Head, Humanitarian Division, Swiss Agency for Solidarity</p><p>Abdirahman Yusuf Warsame, Chair, Network of Local Responders</p></td></tr><tr><td><p>14:15 – 14:40</p></td><td><p>Keynote: Whose risk is it anyway?</p><p>Prof. Lilian Okoth-Obbo, Professor of Humanitarian Studies, University of Nairobi</p></td></tr><tr><td><p>14:40 – 15:50</p></td><td><p>Panel discussion</p><p>“Money that reaches the ground: pooled funds, overheads and due diligence”</p><p>Moderator: Tobias Rüegg, Geneva Humanitarian Lab</p><p>Panellists:</p><p>Nour El-Khatib, Executive Director, Basma Relief (Lebanon)</p><p>Samuel Tchinda, Country Director, Plateforme Lac Tchad</p><p>Ingrid Halvorsen, Senior Donor Relations Officer, UN OCHA</p></td></tr><tr><td><p>15:50 – 16:15</p></td><td><p>Coffee break</p></td></tr><tr><td><p>16:15 – 17:20</p></td><td><p>Panel discussion</p><p>“Leading the coordination: what clusters could give up”</p><p>Moderator: Priya Raghunathan, Independent consultant</p><p>Panellists:</p><p>Olena Kovalchuk, Head of Advocacy, Skhid Volunteers</p><p>Emmanuel Bisimwa, Coordinator, Forum des ONG du Sud-Kivu</p><p>(tbc) UNHCR representative</p></td></tr><tr><td><p>17:20 – 17:30</p></td><td><p>Closing</p><p>Marianne Zbinden</p></td></tr><tr><td><p>17:30 – 18:00</p></td><td><p>Drinks reception</p></td></tr></tbody></table><br>`,
    says: `2026-09-17 13:30-18:00
title – | Localisation in Practice: Ten Years After the Grand Bargain
subtitle – | Geneva Policy Dialogue
talk 13:30-14:00: – | Registration
talk 14:00-14:15: – | Opening remarks
  Marianne Zbinden <Deputy Head, Humanitarian Division, Swiss Agency for Solidarity>
  Abdirahman Yusuf Warsame <Chair, Network of Local Responders>
talk 14:15-14:40: – | Keynote: Whose risk is it anyway?
  Lilian Okoth-Obbo <Professor of Humanitarian Studies, University of Nairobi>
discussion 14:40-15:50: – | Money that reaches the ground: pooled funds, overheads and due diligence
  moderator Tobias Rüegg <Geneva Humanitarian Lab>
  Nour El-Khatib <Executive Director, Basma Relief (Lebanon)>
  Samuel Tchinda <Country Director, Plateforme Lac Tchad>
  Ingrid Halvorsen <Senior Donor Relations Officer, UN OCHA>
break 15:50-16:15: – | Coffee break
discussion 16:15-17:20: – | Leading the coordination: what clusters could give up
  moderator Priya Raghunathan <Independent consultant>
  Olena Kovalchuk <Head of Advocacy, Skhid Volunteers>
  Emmanuel Bisimwa <Coordinator, Forum des ONG du Sud-Kivu>
talk 17:20-17:30: – | Closing
  Marianne Zbinden
break 17:30-18:00: – | Drinks reception
left out Maison de la Paix, Auditorium A2, Chemin Eugène-Rigot 2, Geneva`,
  },
  {
    name: 'Concept note as text from a PDF, English, Addis Ababa, expert meeting',
    text: `CONCEPT NOTE

Expert Group Meeting on Informal Cross-Border Trade Statistics

7 July 2026
Conference Centre, Caucus Room 11, Addis Ababa, Ethiopia

1. Background

Informal cross-border trade accounts for a large share of the trade between neighbouring African countries, yet it hardly appears in official statistics. National statistical offices and central banks have run border surveys for more than fifteen years, with different methods and uneven funding. The purpose of the meeting is to compare these experiences, to agree on a minimum set of indicators and to prepare a regional manual.

2. Participation

Participation is by invitation only. Working language: English.

3. Provisional programme

08:30–09:00   Registration
09:00–09:20   Welcome and opening remarks
              Ms. Almaz Gebreselassie, Director, Trade Statistics Division
              Mr. Jean-Claude Rukundo, East African Community Secretariat
09:20–11:00   Session 1: Country experiences
              Chair: Ms. Almaz Gebreselassie
              • Fifteen years of border surveys in Uganda
                Mr. Brian Ssemwogerere, Uganda Bureau of Statistics
              • Counting at the Gatuna and Rusizi posts
                Ms. Diane Uwimana, National Bank of Rwanda
              • What mobile money can and cannot tell us
                Dr. Chipo Mandizvidza, University of Zambia
11:00–11:20   Tea/coffee
11:20–13:00   Session 2: Towards a regional manual
              Chair: Mr. Jean-Claude Rukundo
              • Draft minimum indicators
                Mr. Yared Tekle, Consultant
              • Discussion
13:00–14:00   Lunch
14:00–15:30   Breakout groups: sampling, commodities, gender
15:30–16:15   Reporting back
16:15–16:30   Way forward and closing
              Ms. Almaz Gebreselassie

4. Contacts

For questions, please write to the secretariat: egm-icbt@trade.example`,
    says: `2026-07-07
title – | Expert Group Meeting on Informal Cross-Border Trade Statistics
abstract – | Informal cross-border trade accounts for a large share of the trade between neighbouring African countries, yet it hardly appears in official statistics. National statistical offices and central banks have run border surveys for more than fifteen years, with different methods and uneven funding. The purpose of the meeting is to compare these experiences, to agree on a minimum set of indicators and to prepare a regional manual.
talk 08:30-09:00: – | Registration
talk 09:00-09:20: – | Welcome and opening remarks
  Almaz Gebreselassie <Director, Trade Statistics Division>
  Jean-Claude Rukundo <East African Community Secretariat>
block 09:20-11:00: – | Country experiences
  moderator Almaz Gebreselassie
  talk: – | Fifteen years of border surveys in Uganda
    Brian Ssemwogerere <Uganda Bureau of Statistics>
  talk: – | Counting at the Gatuna and Rusizi posts
    Diane Uwimana <National Bank of Rwanda>
  talk: – | What mobile money can and cannot tell us
    Chipo Mandizvidza <University of Zambia>
break 11:00-11:20: – | Tea/coffee
block 11:20-13:00: – | Towards a regional manual
  moderator Jean-Claude Rukundo
  talk: – | Draft minimum indicators
    Yared Tekle <Consultant>
  discussion: – | Discussion
break 13:00-14:00: – | Lunch
discussion 14:00-15:30: – | Breakout groups: sampling, commodities, gender
discussion 15:30-16:15: – | Reporting back
talk 16:15-16:30: – | Way forward and closing
  Almaz Gebreselassie
left out CONCEPT NOTE
left out Conference Centre, Caucus Room 11, Addis Ababa, Ethiopia
left out 2. Participation
left out Participation is by invitation only. Working language: English.
left out 4. Contacts
left out For questions, please write to the secretariat: egm-icbt@trade.example`,
  },
  {
    name: 'Confluence page (HTML), English, internal learning day of a development bank',
    html: `<h1>Learning Day: Results-Based Financing in Urban Sanitation</h1><ul><li>Created by Nadia Ferreira-Lund, last modified on Feb 11, 2026</li></ul><table><tbody><tr><th>Date</th><td><time>26 Feb 2026</time></td></tr><tr><th>Venue</th><td>HQ, room B-204 + Teams</td></tr><tr><th>Organisers</th><td>Nadia Ferreira-Lund (Knowledge &amp; Learning Unit), Kojo Amankwah (Water Sector Department)</td></tr></tbody></table><h2>Agenda</h2><table><tbody><tr><th>Time</th><th>Item</th><th>Who</th></tr><tr><td>09:00-09:30</td><td>Breakfast and badges</td><td><br/></td></tr><tr><td>09:30-09:40</td><td>Welcome</td><td>Kojo Amankwah</td></tr><tr><td rowspan="3">09:40-11:10</td><td colspan="2">What works</td></tr><tr><td>Output-based subsidies in Greater Accra: final evaluation</td><td>Efua Tetteh-Quaye (Ghana country office)</td></tr><tr><td>Container-based sanitation in Lusaka: paying per household served</td><td>Mwila Chanda (Lusaka Water Trust)</td></tr><tr><td>11:10-11:30</td><td>Coffee</td><td><br/></td></tr><tr><td rowspan="3">11:30-12:45</td><td colspan="2">What didn&#39;t</td></tr><tr><td>Verification fatigue: three programmes, nine auditors</td><td>Stefan Oberholzer (Independent Evaluation)</td></tr><tr><td>When the indicator becomes the project</td><td>Leila Ben Amor (Tunis regional hub)</td></tr><tr><td>12:45-14:00</td><td>Lunch (cafeteria, level 2)</td><td><br/></td></tr><tr><td>14:00-15:00</td><td>Fishbowl: should we scale RBF in fragile states?</td><td>Moderator: Nadia Ferreira-Lund</td></tr><tr><td>15:00-15:15</td><td>Takeaways</td><td>all</td></tr></tbody></table><p><br/></p><p>Slides will be uploaded here. CAMERAS OPTIONAL</p>`,
    says: `2026-02-26
title – | Learning Day: Results-Based Financing in Urban Sanitation
moderator Nadia Ferreira-Lund <Knowledge & Learning Unit>
moderator Kojo Amankwah <Water Sector Department>
break 09:00-09:30: – | Breakfast and badges
talk 09:30-09:40: – | Welcome
  Kojo Amankwah
block 09:40-11:10: – | What works
  talk: – | Output-based subsidies in Greater Accra: final evaluation
    Efua Tetteh-Quaye <Ghana country office>
  talk: – | Container-based sanitation in Lusaka: paying per household served
    Mwila Chanda <Lusaka Water Trust>
break 11:10-11:30: – | Coffee
block 11:30-12:45: – | What didn't
  talk: – | Verification fatigue: three programmes, nine auditors
    Stefan Oberholzer <Independent Evaluation>
  talk: – | When the indicator becomes the project
    Leila Ben Amor <Tunis regional hub>
break 12:45-14:00: – | Lunch (cafeteria, level 2)
discussion 14:00-15:00: – | Fishbowl: should we scale RBF in fragile states?
  moderator Nadia Ferreira-Lund
talk 15:00-15:15: – | Takeaways
left out Created by Nadia Ferreira-Lund, last modified on Feb 11, 2026
left out Venue: HQ, room B-204 + Teams
left out Slides will be uploaded here. CAMERAS OPTIONAL`,
  },
  {
    name: 'Slack message, English, short agenda with durations of an online team workshop',
    text: `Dan Whitcombe  4:12 PM
@channel agenda for Thursday :point_down: shout if I got anything wrong

*Theory of change refresh*, Thu 2 April 2026, 10:00-12:00 Geneva (8:00 Freetown, 11:00 Nairobi)
10:00 Check-in (5 min)
10:05 Where the evaluation says we got it wrong (Meera Iyengar, 15 min)
10:20 What partners told us in Freetown + Kenema (Isatu Kargbo, Sierra Leone office, 15 min)
10:35 Breakouts in Miro, 3 groups (30 min)
11:05 Break :coffee: (10 min)
11:15 Report back (20 min)
11:35 Open questions, who drafts what (20 min)
11:55 Close (5 min)

Pre-read is pinned. I'll open the Zoom at 9:50

:eyes: 6   :+1: 11`,
    says: `2026-04-02 10:00-12:00
title – | Theory of change refresh
talk 10:00-10:05: – | Check-in
talk 10:05-10:20: – | Where the evaluation says we got it wrong
  Meera Iyengar
talk 10:20-10:35: – | What partners told us in Freetown + Kenema
  Isatu Kargbo <Sierra Leone office>
discussion 10:35-11:05: – | Breakouts in Miro, 3 groups
break 11:05-11:15: – | Break
discussion 11:15-11:35: – | Report back
discussion 11:35-11:55: – | Open questions, who drafts what
talk 11:55-12:00: – | Close
left out Dan Whitcombe  4:12 PM
left out @channel agenda for Thursday :point_down: shout if I got anything wrong
left out Geneva (8:00 Freetown, 11:00 Nairobi)
left out Pre-read is pinned. I'll open the Zoom at 9:50
left out :eyes: 6   :+1: 11`,
  },
  {
    name: 'French / English with slashes, text of a PDF flyer, Beirut, foundation',
    text: `JOURNÉE D'ÉTUDE / STUDY DAY

Reconstruire les écoles publiques après la guerre / Rebuilding public schools after the war

Jeudi 7 mai 2026 / Thursday 7 May 2026
9h30 – 16h00
Beyrouth / Beirut, Sodeco, Villa Audeh

Modération / Moderator: Rima Chidiac-Nassar (Fondation Cèdre pour l'éducation)

9:30   Café d'accueil / Welcome coffee

10:00  Ouverture / Opening
       Rima Chidiac-Nassar

10:15  Ce que disent les chiffres : inscriptions et abandons au Sud-Liban / What the figures say: enrolment and drop-out in South Lebanon
       Hassan Mroueh (Université Saint-Joseph)

10:45  Des classes à ciel ouvert : Nabatiyé et Bint Jbeil / Open-air classrooms: Nabatieh and Bint Jbeil
       Zeina Abou Fakhr (architecte / architect)

11:15  Enseigner dans les abris collectifs / Teaching in collective shelters
       Caroline Haddow (UNESCO Beirut)

11:45  Discussion

12:30  Déjeuner / Lunch

13:45  Table ronde / Round table
       Qui finance quoi ? Bailleurs, municipalités et comités de parents / Who funds what? Donors, municipalities and parents' committees
       Ghassan Tohmé (maire / mayor), Sophie Lagarrigue (AFD), Mirna Ballout (Comité des parents de Tyr)

15:30  Conclusions

Traduction simultanée arabe-français-anglais / Simultaneous interpretation Arabic-French-English
RSVP: contact@fcedre.example`,
    says: `2026-05-07 09:30-16:00
title Reconstruire les écoles publiques après la guerre | Rebuilding public schools after the war
moderator Rima Chidiac-Nassar <Fondation Cèdre pour l'éducation>
break 09:30: Café d'accueil | Welcome coffee
talk 10:00: Ouverture | Opening
  Rima Chidiac-Nassar
talk 10:15: Ce que disent les chiffres : inscriptions et abandons au Sud-Liban | What the figures say: enrolment and drop-out in South Lebanon
  Hassan Mroueh <Université Saint-Joseph>
talk 10:45: Des classes à ciel ouvert : Nabatiyé et Bint Jbeil | Open-air classrooms: Nabatieh and Bint Jbeil
  Zeina Abou Fakhr <architecte | architect>
talk 11:15: Enseigner dans les abris collectifs | Teaching in collective shelters
  Caroline Haddow <UNESCO Beirut>
discussion 11:45: Discussion | Discussion
break 12:30: Déjeuner | Lunch
discussion 13:45: Qui finance quoi ? Bailleurs, municipalités et comités de parents | Who funds what? Donors, municipalities and parents' committees
  Ghassan Tohmé <maire | mayor>
  Sophie Lagarrigue <AFD>
  Mirna Ballout <Comité des parents de Tyr>
talk 15:30: Conclusions | Conclusions
left out JOURNÉE D'ÉTUDE / STUDY DAY
left out Beyrouth / Beirut, Sodeco, Villa Audeh
left out Traduction simultanée arabe-français-anglais / Simultaneous interpretation Arabic-French-English
left out RSVP: contact@fcedre.example`,
  },
  {
    name: "Bilingual Word table (time / Français / English), Accra, regional meeting of a journalists' NGO",
    html: `<p>Désinformation et élections en Afrique de l'Ouest</p>
<p>Disinformation and elections in West Africa</p>
<p>Accra, 02/12/2026 – Alisa Hotel</p>
<p>&nbsp;</p>
<table>
<tr><td><p>&nbsp;</p></td>
<td><p>Programme (français)</p></td>
<td><p>Programme (English)</p></td>
</tr>
<tr><td><p>9h00</p></td>
<td><p>Café et inscription</p></td>
<td><p>Coffee and registration</p></td>
</tr>
<tr><td><p>9h30</p></td>
<td><p>Allocution de bienvenue</p><p>Nii Armah Quartey, Media Trust Ghana</p></td>
<td><p>Welcome address</p><p>Nii Armah Quartey, Media Trust Ghana</p></td>
</tr>
<tr><td><p>9h45</p></td>
<td><p>Les chaînes WhatsApp pendant la campagne ivoirienne</p><p>Désiré Aka Ehui, Ivoire Check</p></td>
<td><p>WhatsApp channels during the Ivorian campaign</p><p>Désiré Aka Ehui, Ivoire Check</p></td>
</tr>
<tr><td><p>10h15</p></td>
<td><p>Vérifier en langues locales&nbsp;: haoussa, wolof, éwé</p><p>Zainab Lawal-Bello, Daily Truth Lab</p><p>Moussa Diouf Faye, Radio Oxyjeunes</p></td>
<td><p>Fact-checking in local languages: Hausa, Wolof, Ewe</p><p>Zainab Lawal-Bello, Daily Truth Lab</p><p>Moussa Diouf Faye, Radio Oxyjeunes</p></td>
</tr>
<tr><td><p>11h00</p></td>
<td><p>Pause</p></td>
<td><p>Break</p></td>
</tr>
<tr><td><p>11h20</p></td>
<td><p>Panel</p><p>Les plateformes face à leurs responsabilités</p><p>Modération&nbsp;: Esi Mansa Hayford, University of Ghana</p><p>Chidera Okonkwo-Bright, Paradigm Rights</p><p>Pascal Sodjinou, Autorité de régulation, Bénin</p></td>
<td><p>Panel</p><p>Holding platforms to account</p><p>Moderator: Esi Mansa Hayford, University of Ghana</p><p>Chidera Okonkwo-Bright, Paradigm Rights</p><p>Pascal Sodjinou, Autorité de régulation, Bénin</p></td>
</tr>
<tr><td><p>13h00</p></td>
<td><p>Déjeuner</p></td>
<td><p>Lunch</p></td>
</tr>
<tr><td><p>14h15</p></td>
<td><p>Exercice&nbsp;: une rumeur en 45 minutes</p><p>Zainab Lawal-Bello</p></td>
<td><p>Exercise: one rumour in 45 minutes</p><p>Zainab Lawal-Bello</p></td>
</tr>
<tr><td><p>15h30</p></td>
<td><p>Mot de clôture</p></td>
<td><p>Closing remarks</p></td>
</tr>
</table>`,
    says: `2026-12-02
title Désinformation et élections en Afrique de l'Ouest | Disinformation and elections in West Africa
break 09:00: Café et inscription | Coffee and registration
talk 09:30: Allocution de bienvenue | Welcome address
  Nii Armah Quartey <Media Trust Ghana>
talk 09:45: Les chaînes WhatsApp pendant la campagne ivoirienne | WhatsApp channels during the Ivorian campaign
  Désiré Aka Ehui <Ivoire Check>
talk 10:15: Vérifier en langues locales : haoussa, wolof, éwé | Fact-checking in local languages: Hausa, Wolof, Ewe
  Zainab Lawal-Bello <Daily Truth Lab>
  Moussa Diouf Faye <Radio Oxyjeunes>
break 11:00: Pause | Break
discussion 11:20: Les plateformes face à leurs responsabilités | Holding platforms to account
  moderator Esi Mansa Hayford <University of Ghana>
  Chidera Okonkwo-Bright <Paradigm Rights>
  Pascal Sodjinou <Autorité de régulation, Bénin>
break 13:00: Déjeuner | Lunch
talk 14:15: Exercice : une rumeur en 45 minutes | Exercise: one rumour in 45 minutes
  Zainab Lawal-Bello
talk 15:30: Mot de clôture | Closing remarks
left out Accra`,
  },
  {
    name: 'Google Docs table (time, session, who), digital humanities workshop in Maynooth, short papers as bullets in a cell',
    html: `<h1>Reading Handwriting at Scale</h1><p>A hands-on workshop on text recognition for Irish-language and English-language manuscripts</p><p>Workshop 2 of 4</p><p>Tuesday 21 April 2026, Iontas Building, Maynooth University</p><br><table><tbody><tr><td><p>Time</p></td><td><p>Session</p></td><td><p>Who</p></td></tr><tr><td><p>09:45 – 10:00</p></td><td><p>Arrival, tea and coffee</p></td><td><br></td></tr><tr><td><p>10:00 – 10:15</p></td><td><p>Opening remarks</p></td><td><p>Gráinne Mac Aodha (Maynooth University)</p></td></tr><tr><td><p>10:15 – 11:00</p></td><td><p>From image to text: what HTR models learn</p></td><td><p>Lukas Brandstätter (University of Innsbruck)</p></td></tr><tr><td><p>11:00 – 11:45</p></td><td><p>Exercise 1: segmenting a page of a school copybook</p></td><td><br></td></tr><tr><td><p>11:45 – 12:00</p></td><td><p>Break</p></td><td><br></td></tr><tr><td><p>12:00 – 12:30</p></td><td><p>Ground truth with volunteers</p></td><td><p>Síle Ní Dhuibhir (National Folklore Collection, UCD)</p><p>Mark Tansey (Royal Irish Academy)</p></td></tr><tr><td><p>12:30 – 13:15</p></td><td><p>Exercise 2: training your own model</p></td><td><p>Lukas Brandstätter</p></td></tr><tr><td><p>13:15 – 14:15</p></td><td><p>Lunch</p></td><td><br></td></tr><tr><td><p>14:15 – 15:30</p></td><td><p>Short papers (10 min each)</p><ul><li><p>Ciarán Ó Loideáin (Queen’s University Belfast): Marginalia in nineteenth-century estate papers</p></li><li><p>Hannah Prendiville (University of Galway): Two alphabets on one page</p></li><li><p>Tadeusz Wilk (Trinity College Dublin): When the clerk changes: detecting hands in the 1821 census fragments</p></li><li><p>Orla Keaveney (Cork City and County Archives): Nine volumes, one archivist</p></li></ul></td><td><br></td></tr><tr><td><p>15:30 – 16:15</p></td><td><p>Round table: Who owns the transcription?</p></td><td><p>Chair: Gráinne Mac Aodha</p><p>Síle Ní Dhuibhir, Orla Keaveney, Felix Ostermann (University of Passau)</p></td></tr><tr><td><p>16:15</p></td><td><p>Close</p></td><td><br></td></tr></tbody></table><br><p>Please bring a laptop. Wifi: eduroam.</p><br>`,
    says: `2026-04-21
number 2
title – | Reading Handwriting at Scale
subtitle – | A hands-on workshop on text recognition for Irish-language and English-language manuscripts
break 09:45-10:00: – | Arrival, tea and coffee
talk 10:00-10:15: – | Opening remarks
  Gráinne Mac Aodha <Maynooth University>
talk 10:15-11:00: – | From image to text: what HTR models learn
  Lukas Brandstätter <University of Innsbruck>
talk 11:00-11:45: – | Exercise 1: segmenting a page of a school copybook
break 11:45-12:00: – | Break
talk 12:00-12:30: – | Ground truth with volunteers
  Síle Ní Dhuibhir <National Folklore Collection, UCD>
  Mark Tansey <Royal Irish Academy>
talk 12:30-13:15: – | Exercise 2: training your own model
  Lukas Brandstätter
break 13:15-14:15: – | Lunch
block 14:15-15:30: – | Short papers
  talk (10): – | Marginalia in nineteenth-century estate papers
    Ciarán Ó Loideáin <Queen’s University Belfast>
  talk (10): – | Two alphabets on one page
    Hannah Prendiville <University of Galway>
  talk (10): – | When the clerk changes: detecting hands in the 1821 census fragments
    Tadeusz Wilk <Trinity College Dublin>
  talk (10): – | Nine volumes, one archivist
    Orla Keaveney <Cork City and County Archives>
discussion 15:30-16:15: – | Round table: Who owns the transcription?
  moderator Gráinne Mac Aodha
  Síle Ní Dhuibhir
  Orla Keaveney
  Felix Ostermann <University of Passau>
left out Workshop
left out Iontas Building, Maynooth University
left out Please bring a laptop. Wifi: eduroam.`,
  },
  {
    name: 'university web page copied as text, half-day workshop at Lund, title line then speaker line',
    text: `Skip to main content
Lund University School of Economics and Management
Calendar
Research
Hunger, heat and harvest in the Nordic archives

Time: 2026-05-07 13:00 to 17:00

Place: EC2:067, Tycho Brahes väg 1, Lund

Contact: linnea.rosengren [at] ekh [dot] lu [dot] se

Save event to your calendar

How did local communities in the North experience extreme seasons before modern meteorology? Parish registers, tithe rolls and estate accounts contain thousands of indirect observations. The workshop presents ongoing work on four archives and discusses how such data may be shared.

Programme

13.00 Welcome
Linnea Rosengren, Lund University

13.10 The "green winter" of 1772 in parish correspondence
Anders Hjortsberg, Uppsala University

13.45 Tithes as thermometers: Danish grain prices 1660–1800
Mette Skovgaard, University of Southern Denmark

14.20 Coffee (fika)

14.45 Crop failure and kin: Ostrobothnia in the 1860s
Kaisa Rautavaara, Åbo Akademi University

15.20 Snow days on an Icelandic farm, read by a machine
Guðrún Þorvaldsdóttir, University of Iceland & Olof Berggren, KTH

16.00 General discussion
Moderator: Daniel Achterberg, Utrecht University

17.00 Drinks at the department

Registration is free but compulsory, no later than 29 April.

About the event
Target group: researchers and PhD students
Language: In English
Last updated: 14 April 2026`,
    says: `2026-05-07 13:00-17:00
title – | Hunger, heat and harvest in the Nordic archives
abstract – | How did local communities in the North experience extreme seasons before modern meteorology? Parish registers, tithe rolls and estate accounts contain thousands of indirect observations. The workshop presents ongoing work on four archives and discusses how such data may be shared.
talk 13:00: – | Welcome
  Linnea Rosengren <Lund University>
talk 13:10: – | The "green winter" of 1772 in parish correspondence
  Anders Hjortsberg <Uppsala University>
talk 13:45: – | Tithes as thermometers: Danish grain prices 1660–1800
  Mette Skovgaard <University of Southern Denmark>
break 14:20: – | Coffee (fika)
talk 14:45: – | Crop failure and kin: Ostrobothnia in the 1860s
  Kaisa Rautavaara <Åbo Akademi University>
talk 15:20: – | Snow days on an Icelandic farm, read by a machine
  Guðrún Þorvaldsdóttir <University of Iceland>
  Olof Berggren <KTH>
discussion 16:00: – | General discussion
  moderator Daniel Achterberg <Utrecht University>
break 17:00: – | Drinks at the department
left out Skip to main content
left out Lund University School of Economics and Management
left out Calendar
left out Research
left out Place: EC2:067, Tycho Brahes väg 1, Lund
left out Contact: linnea.rosengren [at] ekh [dot] lu [dot] se
left out Save event to your calendar
left out Registration is free but compulsory, no later than 29 April.
left out Target group: researchers and PhD students
left out Language: In English
left out Last updated: 14 April 2026`,
  },
  {
    name: 'Google Calendar event with the schedule in its description, rural health symposium in Inverness',
    text: `Ageing well on small islands – research symposium
Thursday, 17 September 2026 · 09:00 – 16:30
Time zone: Europe/London

Centre for Health Science, Old Perth Road, Inverness IV2 3JH
Google Meet joining info
Video call link: https://meet.google.com/qrs-tuvw-xyz
Or dial: (GB) +44 20 3873 7654 PIN: 123 456 789#

Schedule:
09:00 tea/coffee & networking
09:30 Intro (Kirsty MacAskill, UHI)
09:40 Getting to the GP when the ferry is off - Donald Nicolson-Rae, NHS Western Isles
10:10 Telecare in Shetland: 3 yrs on - Brenda Isbister, Shetland Islands Council
10:40 break
11:00 Home, croft, care home - Aoife Concannon, University of Galway
11:30 Faroese lessons? - Jógvan Rasmussen, University of the Faroe Islands (online)
12:00 Q&A
12:30 lunch
13:30 World café: three questions, three tables
15:00 feedback from the tables
15:30 Panel - what should the Scottish Government fund next? Kirsty MacAskill (chair), Brenda Isbister, someone from the Islands Team (tbc)
16:20 thanks and close

Slides to Kirsty by 15 Sept pls.

31 guests
12 yes, 3 maybe, 16 awaiting`,
    says: `2026-09-17 09:00-16:30
title – | Ageing well on small islands – research symposium
break 09:00: – | tea/coffee & networking
talk 09:30: – | Intro
  Kirsty MacAskill <UHI>
talk 09:40: – | Getting to the GP when the ferry is off
  Donald Nicolson-Rae <NHS Western Isles>
talk 10:10: – | Telecare in Shetland: 3 yrs on
  Brenda Isbister <Shetland Islands Council>
break 10:40: – | break
talk 11:00: – | Home, croft, care home
  Aoife Concannon <University of Galway>
talk 11:30: – | Faroese lessons?
  Jógvan Rasmussen <University of the Faroe Islands>
discussion 12:00: – | Q&A
break 12:30: – | lunch
discussion 13:30: – | World café: three questions, three tables
discussion 15:00: – | feedback from the tables
discussion 15:30: – | Panel - what should the Scottish Government fund next?
  moderator Kirsty MacAskill
  Brenda Isbister
talk 16:20: – | thanks and close
left out Time zone: Europe/London
left out Centre for Health Science, Old Perth Road, Inverness IV2 3JH
left out Google Meet joining info
left out Video call link: https://meet.google.com/qrs-tuvw-xyz
left out Or dial: (GB) +44 20 3873 7654 PIN: 123 456 789#
left out online
left out Slides to Kirsty by 15 Sept pls.
left out 31 guests
left out 12 yes, 3 maybe, 16 awaiting`,
  },
  {
    name: 'PDF copy, two-day symposium in Bielefeld (sociology of education), blocks with times, hyphenated line breaks, page numbers',
    text: `After the Degree
Graduates, Credentials and Regional Labour Markets in Europe
Symposium
11–12 June 2026
Center for Interdisciplinary Research (ZiF), Bielefeld
Convenors: Friederike Osthues (Bielefeld University), Matthew Thornley (University of
Bath)
1
Thursday, 11 June 2026
13:00 – 13:30 Arrival and registration
13:30 – 13:45 Welcome by the convenors
13:45 – 15:30 Panel 1: Staying or Leaving
Chair: Friederike Osthues
Agnieszka Borowik (SWPS University, Warsaw)
Who Returns? Graduates of Lublin Ten Years On
Matthew Thornley (University of Bath)
Seaside Towns and the Missing Middle
Tilman Grewe (DZHW Hannover)
Commuting as an Alternative to Migration: Evidence from the Gradu-
ate Panel
15:30 – 16:00 Coffee break
16:00 – 17:30 The Overeducation Debate, Revisited
Keynote by Máiréad Hennessy (ESRI Dublin)
19:00 Conference dinner
2
Friday, 12 June 2026
9:00 – 10:45 Panel 2: Credentials and Employers
Chair: Tilman Grewe
Ylva Sandström-Dahl (Stockholm University)
Reading CVs: A Vignette Experiment with Swedish Recruiters
Beatrix Hollerith (IAB Nuremberg) and Samuel Adeyinka (University of War-
wick)
Micro-Credentials: Signal or Noise?
10:45 – 11:15 Coffee break
11:15 – 12:15 Round table: What Should Universities Count?
Moderation: Matthew Thornley
Máiréad Hennessy, Beatrix Hollerith, Ylva Sandström-Dahl
12:15 – 12:30 Farewell
3`,
    says: `2026-06-11
title – | After the Degree
subtitle – | Graduates, Credentials and Regional Labour Markets in Europe
moderator Friederike Osthues <Bielefeld University>
moderator Matthew Thornley <University of Bath>
talk 13:00-13:30: – | Arrival and registration
talk 13:30-13:45: – | Welcome by the convenors
block 13:45-15:30: – | Staying or Leaving
  moderator Friederike Osthues
  talk: – | Who Returns? Graduates of Lublin Ten Years On
    Agnieszka Borowik <SWPS University, Warsaw>
  talk: – | Seaside Towns and the Missing Middle
    Matthew Thornley <University of Bath>
  talk: – | Commuting as an Alternative to Migration: Evidence from the Graduate Panel
    Tilman Grewe <DZHW Hannover>
break 15:30-16:00: – | Coffee break
talk 16:00-17:30: – | The Overeducation Debate, Revisited
  Máiréad Hennessy <ESRI Dublin>
break 19:00: – | Conference dinner
block 2026-06-12 09:00-10:45: – | Credentials and Employers
  moderator Tilman Grewe
  talk 2026-06-12: – | Reading CVs: A Vignette Experiment with Swedish Recruiters
    Ylva Sandström-Dahl <Stockholm University>
  talk 2026-06-12: – | Micro-Credentials: Signal or Noise?
    Beatrix Hollerith <IAB Nuremberg>
    Samuel Adeyinka <University of Warwick>
break 2026-06-12 10:45-11:15: – | Coffee break
discussion 2026-06-12 11:15-12:15: – | Round table: What Should Universities Count?
  moderator Matthew Thornley
  Máiréad Hennessy
  Beatrix Hollerith
  Ylva Sandström-Dahl
talk 2026-06-12 12:15-12:30: – | Farewell
left out Symposium
left out Center for Interdisciplinary Research (ZiF), Bielefeld
left out 1
left out 2
left out 3`,
  },
  {
    name: 'Word table with rowspan (block time) and colspan, talk lengths in minutes, One Health day in Cardiff',
    html: `<h1>Resistance Without Borders: AMR in Welsh Landscapes</h1>
<p>One Health Wales Network, 26 March 2026, sbarc|spark, Maindy Road, Cardiff</p>
<p>&nbsp;</p><table><tr><td><p>09:00–09:30</p></td><td colspan=2><p>Registration and pastries</p></td></tr>
<tr><td><p>09:30–09:40</p></td><td colspan=2><p>Welcome (Bronwen Tudor-Rees, Cardiff University)</p></td></tr>
<tr><td rowspan=4><p>09:40–11:00</p></td><td colspan=2><p>Water</p><p>Chair: Idris Wetherall, Natural Resources Wales</p></td></tr>
<tr><td><p>Antibiotics downstream of the Wye poultry units (25 min)</p></td><td><p>Lowri Bevan</p><p>Cardiff University</p></td></tr>
<tr><td><p>Citizen sampling: what 900 volunteers found (25 min)</p></td><td><p>Martin Shadbolt</p><p>The Rivers Trust</p></td></tr>
<tr><td><p>A sewer is an archive (20 min)</p></td><td><p>Nkechi Anyadike</p><p>University of Bath</p></td></tr>
<tr><td><p>11:00–11:20</p></td><td colspan=2><p>Refreshments</p></td></tr>
<tr><td rowspan=4><p>11:20–12:40</p></td><td colspan=2><p>Farms</p><p>Chair: Lowri Bevan</p></td></tr>
<tr><td><p>Vets, farmers and the last-resort drugs (25 min)</p></td><td><p>Ruairí McGlinchey</p><p>AFBI, Belfast</p></td></tr>
<tr><td><p>Slurry, soil and resistance genes (25 min)</p></td><td><p>Petra Zweifel</p><p>Freie Universität Berlin</p></td></tr>
<tr><td><p>Selective dry cow therapy in Pembrokeshire (20 min)</p></td><td><p>Huw Tegid Rowlands</p><p>Welsh Lamb and Beef Producers</p></td></tr>
<tr><td><p>12:40–13:30</p></td><td colspan=2><p>Lunch and posters</p></td></tr>
<tr><td><p>13:30–14:45</p></td><td colspan=2><p>Scenario exercise: an outbreak in three counties</p><p>Facilitators: Idris Wetherall, Nkechi Anyadike</p></td></tr>
<tr><td><p>14:45–15:00</p></td><td colspan=2><p>Summing up (Bronwen Tudor-Rees)</p></td></tr>
</table><p>&nbsp;</p><p>Funded by the Medical Research Council</p>`,
    says: `2026-03-26
title – | Resistance Without Borders: AMR in Welsh Landscapes
break 09:00-09:30: – | Registration and pastries
talk 09:30-09:40: – | Welcome
  Bronwen Tudor-Rees <Cardiff University>
block 09:40-11:00: – | Water
  moderator Idris Wetherall <Natural Resources Wales>
  talk (25): – | Antibiotics downstream of the Wye poultry units
    Lowri Bevan <Cardiff University>
  talk (25): – | Citizen sampling: what 900 volunteers found
    Martin Shadbolt <The Rivers Trust>
  talk (20): – | A sewer is an archive
    Nkechi Anyadike <University of Bath>
break 11:00-11:20: – | Refreshments
block 11:20-12:40: – | Farms
  moderator Lowri Bevan
  talk (25): – | Vets, farmers and the last-resort drugs
    Ruairí McGlinchey <AFBI, Belfast>
  talk (25): – | Slurry, soil and resistance genes
    Petra Zweifel <Freie Universität Berlin>
  talk (20): – | Selective dry cow therapy in Pembrokeshire
    Huw Tegid Rowlands <Welsh Lamb and Beef Producers>
break 12:40-13:30: – | Lunch and posters
talk 13:30-14:45: – | Scenario exercise: an outbreak in three counties
  moderator Idris Wetherall
  moderator Nkechi Anyadike
talk 14:45-15:00: – | Summing up
  Bronwen Tudor-Rees
left out sbarc|spark, Maindy Road, Cardiff
left out One Health Wales Network
left out Funded by the Medical Research Council`,
  },
  {
    name: 'Teams chat message with a plan pasted in it, library hack day in Bergen',
    text: `Sunniva Eide 10:12
Hi all 👋 here's the final plan for next week, shout if something is wrong

🗺️ Hack day: Old maps, new questions
Thu 12 Nov 2026, University of Bergen Library, 2nd floor

09:00 coffee ☕
09:15 Hello + how the day works (Sunniva Eide)
09:30 The Knudsen map collection in 20 minutes (Arvid Tveitnes, Bergen City Archives)
09:50 IIIF for the impatient (Nora Castellan, National Library of Norway)
10:15 hacking, round 1
12:00 lunch
12:45 hacking, round 2
14:30 waffles 🧇
14:45 Show and tell, 5 min per group
15:45 prizes!! (Arvid)
16:00 done

bring laptop + charger
👍 7  ❤️ 2

Nora Castellan 10:20
Perfect, I'm on the 07:45 train so will be there just in time for coffee`,
    says: `2026-11-12
title – | Hack day: Old maps, new questions
break 09:00: – | coffee
talk 09:15: – | Hello + how the day works
  Sunniva Eide
talk 09:30: – | The Knudsen map collection in 20 minutes
  Arvid Tveitnes <Bergen City Archives>
talk 09:50: – | IIIF for the impatient
  Nora Castellan <National Library of Norway>
discussion 10:15: – | hacking, round 1
break 12:00: – | lunch
discussion 12:45: – | hacking, round 2
break 14:30: – | waffles
discussion 14:45: – | Show and tell
talk 15:45: – | prizes!!
  Arvid Tveitnes
talk 16:00: – | done
left out Sunniva Eide 10:12
left out Hi all 👋 here's the final plan for next week, shout if something is wrong
left out University of Bergen Library, 2nd floor
left out bring laptop + charger
left out 👍 7  ❤️ 2
left out Nora Castellan 10:20
left out Perfect, I'm on the 07:45 train so will be there just in time for coffee`,
  },
]
