import type { Sample } from './programmeOutline'

/** Programmes whose days, languages and parts the whole text says, rather than a line of it. */
export const programmesOfDays: readonly Sample[] = [
  {
    name: 'days of the week above each day, in French',
    text: `Atelier « Les archives sonores »
Genève, jeudi 23 et vendredi 24 septembre 2027

JEUDI
9h00 Accueil et café
9h30 Écouter les fonds, Anne Leblanc (UNIGE)

VENDREDI
9h15 Décrire une voix, Jean Roux (EPFL)
10h30 Discussion`,
    says: `2027-09-23
title Les archives sonores | –
break 09:00: Accueil et café | –
talk 09:30: Écouter les fonds | –
  Anne Leblanc <UNIGE>
talk 2027-09-24 09:15: Décrire une voix | –
  Jean Roux <EPFL>
discussion 2027-09-24 10:30: Discussion | –`,
  },
  {
    name: 'American dates of several days, a column of short days, hours after noon counted to twelve',
    text: `Northern Mapping Workshop
Whitehorse, September 23-24, 2027

Day\tTime\tSession\tSpeaker\tOrganization
Thu Sep 23\t9:00-9:15\tWelcome\tDenise Moore\tYukon College
Thu Sep 23\t11:45-1:15\tLunch\t\t
Thu Sep 23\t1:15-2:45\tBreakout groups\t\t
Fri Sep 24\t9:00-9:45\tWho owns a map?\tLouis Okpik\tUniversity of Alberta
Fri Sep 24\t12:00-12:10\tClosing\tDenise Moore\tYukon College`,
    says: `2027-09-23
title – | Northern Mapping Workshop
talk 09:00-09:15: – | Welcome
  Denise Moore <Yukon College>
break 11:45-13:15: – | Lunch
discussion 13:15-14:45: – | Breakout groups
talk 2027-09-24 09:00-09:45: – | Who owns a map?
  Louis Okpik <University of Alberta>
talk 2027-09-24 12:00-12:10: – | Closing
  Denise Moore <Yukon College>
left out Whitehorse`,
  },
  {
    name: 'counted days in a column',
    text: `Study meeting on soils
14 and 15 June 2027

Day\tTime\tWhat
Day 1\t10:00\tOpening
Day 1\t10:30\tCoffee
Day 2\t9:15\tPeat in the north`,
    says: `2027-06-14
title – | Study meeting on soils
talk 10:00: – | Opening
break 10:30: – | Coffee
talk 2027-06-15 09:15: – | Peat in the north`,
  },
  {
    name: 'counted headings above times, a lead of the whole, a place below the day',
    text: `Soigner ensemble la douleur chronique

Jeudi 16 septembre 2027, 14.00 – 17.30
Hôtel du Cerf, Moutier

Rencontre animée par la Dre méd. Anne Chappuis (HJU)

14.00 Introduction – Anne Chappuis

1. Comprendre
14.10 Pourquoi elle s’installe – PD Dr Yannick Meier, Inselspital
15.10 Questions

15.25 Pause café

2. Accompagner
15.50 Bouger malgré tout – Fabio Rinaldi, physiothérapeute
16.45 Le groupe de parole – Paul Gigon, patient`,
    says: `2027-09-16 14:00-17:30
title Soigner ensemble la douleur chronique | –
moderator Anne Chappuis <HJU>
talk 14:00: Introduction | –
  Anne Chappuis
block: Comprendre | –
  talk 14:10: Pourquoi elle s’installe | –
    Yannick Meier <Inselspital>
  discussion 15:10: Questions | –
break 15:25: Pause café | –
block: Accompagner | –
  talk 15:50: Bouger malgré tout | –
    Fabio Rinaldi <physiothérapeute>
  talk 16:45: Le groupe de parole | –
    Paul Gigon <patient>
left out Hôtel du Cerf, Moutier`,
  },
  {
    name: 'two columns of a table, each with the whole programme in its own language',
    html: `<table><tr><td><p><b>Soigner les images</b></p><p>Usages de la photographie de famille</p></td><td><p><b>Caring for Images</b></p><p>How family photographs are used</p></td></tr>
<tr><td><p>Mercredi 19 mai 2027</p></td><td><p>Wednesday 19 May 2027</p></td></tr>
<tr><td><p>Organisation : Mélanie Gagnon (Archives de Hull)</p></td><td><p>Organiser: Mélanie Gagnon (Archives de Hull)</p></td></tr>
<tr><td><p>9h30 – Accueil et café</p></td><td><p>9:30 – Welcome coffee</p></td></tr>
<tr><td><p>Restaurer</p><p>Présidence : Robert Tremblay (UQO)</p></td><td><p>Restoring</p><p>Chair: Robert Tremblay (UQO)</p></td></tr>
<tr><td><p>10h15 – Faut-il décoller les photos d’un album ?</p><p>Susan Whitlock (Photo Centre)</p></td><td><p>10:15 – Should photographs be taken out of an album?</p><p>Susan Whitlock (Photo Centre)</p></td></tr>
<tr><td><p>11h15 – Discussion</p></td><td><p>11:15 – Discussion</p></td></tr>
<tr><td><p>12h00 – Dîner</p></td><td><p>12:00 – Lunch</p></td></tr></table>
<p>Interprétation simultanée / Simultaneous interpretation</p>`,
    says: `2027-05-19
title Soigner les images | Caring for Images
subtitle Usages de la photographie de famille | How family photographs are used
moderator Mélanie Gagnon <Archives de Hull>
break 09:30: Accueil et café | Welcome coffee
block: Restaurer | Restoring
  moderator Robert Tremblay <UQO>
  talk 10:15: Faut-il décoller les photos d’un album ? | Should photographs be taken out of an album?
    Susan Whitlock <Photo Centre>
  discussion 11:15: Discussion | Discussion
break 12:00: Dîner | Lunch
left out Interprétation simultanée / Simultaneous interpretation`,
  },
  {
    name: 'who reports, a doctor behind “et le”, a name behind a question, a session before its chair',
    text: `Debts and reputations
Friday 11 June 2027

10.00-11.30 Session 1 (chair: Joost de Waal)
- Eleanor Whitcombe (Exeter), The butcher’s ledger
- Carlos Ibarrola (Bilbao), Bankers who failed
11.30 Tea
15.30-16.30 Round table: What was a reputation worth? Hanneke Postma, Dalia Mizrahi, Joost de Waal
16.30 Summary, rapporteur: Eleanor Whitcombe`,
    says: `2027-06-11
title – | Debts and reputations
block 10:00-11:30: – | Session 1
  moderator Joost de Waal
  talk: – | The butcher’s ledger
    Eleanor Whitcombe <Exeter>
  talk: – | Bankers who failed
    Carlos Ibarrola <Bilbao>
break 11:30: – | Tea
discussion 15:30-16:30: – | Round table: What was a reputation worth?
  Hanneke Postma
  Dalia Mizrahi
  Joost de Waal
talk 16:30: – | Summary
  Eleanor Whitcombe`,
  },
  {
    name: 'dates in titles, hours after noon',
    text: `Atelier 5 : Révolutions
mardi 12 mai 2026
9.30 Accueil
12.30 Déjeuner
2.00 La nuit du 4 août, Jean Petit (Lille)
3.00 Pause
3.30 Les femmes du 5 octobre, Zoé Roux (Brest)
5.00 Fin`,
    says: `2026-05-12
number 5
title Révolutions | –
talk 09:30: Accueil | –
break 12:30: Déjeuner | –
talk 14:00: La nuit du 4 août | –
  Jean Petit <Lille>
break 15:00: Pause | –
talk 15:30-17:00: Les femmes du 5 octobre | –
  Zoé Roux <Brest>`,
  },
  {
    name: 'one column of units is what they are called',
    text: `The course
12 May 2026
Time	Unit	Speaker
9:00	Reading maps	Jane Smith
10:00	Drawing maps	Tom Brown
11:00	Folding maps	Ann Green`,
    says: `2026-05-12
title – | The course
talk 09:00: – | Reading maps
  Jane Smith
talk 10:00: – | Drawing maps
  Tom Brown
talk 11:00: – | Folding maps
  Ann Green`,
  },
  {
    name: 'whoever chairs the morning has the morning',
    text: `Atelier 4 : Ports
12 mai 2026
Matinée animée par Anne Martin (Lyon)
9h00 Les ports, Paul Durand (CNRS)
10h00 Les quais, Zoé Roux (Brest)
Après-midi animée par Jean Petit (Lille)
14h00 Les phares, Léa Blanc (Metz)`,
    says: `2026-05-12
number 4
title Ports | –
block: Matinée | –
  moderator Anne Martin <Lyon>
  talk 09:00: Les ports | –
    Paul Durand <CNRS>
  talk 10:00: Les quais | –
    Zoé Roux <Brest>
block: Après-midi | –
  moderator Jean Petit <Lille>
  talk 14:00: Les phares | –
    Léa Blanc <Metz>`,
  },
  {
    name: 'dead authors before who speaks',
    text: `9h30 Où va la mémoire ? Walter Benjamin – Anne Martin (Lyon)
10h00 Relire « Les Mots » Jean-Paul Sartre – Paul Durand (CNRS)`,
    says: `talk 09:30: Où va la mémoire ? Walter Benjamin | –
  Anne Martin <Lyon>
talk 10:00: Relire « Les Mots » Jean-Paul Sartre | –
  Paul Durand <CNRS>`,
  },
  {
    name: 'two words that a country might live by',
    text: `Paix et sécurité
Atelier 3
12 mai 2026
9h00 Accueil`,
    says: `2026-05-12
number 3
title Paix et sécurité | –
talk 09:00: Accueil | –`,
  },
  {
    name: 'what stands above a mail that is sent on',
    text: `Bonjour à toutes et tous,
Atelier 4 : Les ports de demain
mardi 12 mai 2026, salle 4

---------- Forwarded message ---------
De : Anne Martin
Objet : programme

9h00 Accueil
9h30 Les ports, Paul Durand (CNRS)`,
    says: `2026-05-12
number 4
title Les ports de demain | –
talk 09:00: Accueil | –
talk 09:30: Les ports | –
  Paul Durand <CNRS>
left out Bonjour à toutes et tous,
left out salle 4
left out ---------- Forwarded message ---------
left out De : Anne Martin
left out Objet : programme`,
  },
  {
    name: 'days that do not follow each other',
    text: `Ports
Monday 8 and Wednesday 10 June 2026
Day 1
9:00 Opening
Day 2
9:00 Closing`,
    says: `2026-06-08
title – | Ports
talk 09:00: – | Opening
talk 2026-06-10 09:00: – | Closing`,
  },
  {
    name: 'days that do not follow each other, in a table',
    text: `Ports
8 and 10 June 2026

Day	Time	What
Day 1	9:00	Opening
Day 1	10:00	Coffee
Day 2	9:00	Closing`,
    says: `2026-06-08
title – | Ports
talk 09:00: – | Opening
break 10:00: – | Coffee
talk 2026-06-10 09:00: – | Closing`,
  },
  {
    name: 'a subject that both have',
    text: `10h00 Les eaux, Zoé Roux, Jean Petit (histoire)
11h00 Hulls, Jane Smith and Tom Brown (history)`,
    says: `talk 10:00: Les eaux | –
  Zoé Roux <histoire>
  Jean Petit <histoire>
talk 11:00: Hulls | –
  Jane Smith <history>
  Tom Brown <history>`,
  },
  {
    name: 'what a mail is about',
    text: `Objet : Préparation du sol
Bonjour,
12 mai 2026
9h00 Accueil`,
    says: `2026-05-12
title Préparation du sol | –
talk 09:00: Accueil | –
left out Bonjour,`,
  },
  {
    name: 'a stroke of the writer in two columns',
    text: `Journée des ports	Harbour day
12 mai 2026	12 May 2026
9h00 Accueil	9:00 Welcome
10h00 Les ports de la mer, Anne Martin (Lyon)	10:00 The harbours of the sea, Anne Martin (Lyon)
14h00 Questions / débat avec la salle	14:00 Questions / debate with the audience
15h00 Clôture	15:00 Closing`,
    says: `2026-05-12
title Journée des ports | Harbour day
talk 09:00: Accueil | Welcome
talk 10:00: Les ports de la mer | The harbours of the sea
  Anne Martin <Lyon>
discussion 14:00: Questions / débat avec la salle | Questions / debate with the audience
talk 15:00: Clôture | Closing`,
  },
]
