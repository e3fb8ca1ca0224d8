/** Given names that are common where programmes in French or English come from: two words of which one is among them name somebody. */
const common = `
adam adrien agathe agnès ahmed aïcha aïssatou alain alan alba albert alejandro alessandro alex alexander alexandra alexandre alexis alfred ali alice
alicia aline alison amadou amanda amara amélie amina amir amy ana anaïs andrea andreas andrew andrzej angela angelo anita ann anna anne annette annie
anthony antoine anton antonio ariane arnaud arthur astrid audrey aurélie aurélien axel aziz barbara bastien beata beatrice béatrice beatriz ben
benedikt benjamin benoît bernard bernadette bertrand bettina blaise boris brahim brendan brian brigitte bruno camille carl carla carlo carlos carmen
carole carolina caroline catherine cécile cédric céline chantal charles charlotte cheikh chiara chloé chris christian christiane christina christine
christoph christophe christopher claire clara claude claudia claudine clémence clément clotilde colette colin corinne cristina cyril damien daniel
daniela daniele danielle david déborah deborah delphine denis denise diana diane didier diego dimitri dirk dominique dorothée douglas duncan edith
édith edouard édouard eduardo edward elena eleni eléonore éléonore elias elisa elisabeth élisabeth élise elizabeth ella ellen élodie éloïse emily emma
emmanuel emmanuelle enrique eric éric erik ernst erwan esther étienne eugénie eva evelyne fabien fabienne fabio fabrice fanny farida fatima fatou
fatoumata federico felix félix fernando fiona florence florent florian francesca francesco francis francisco franck françois françoise frank frédéric
frédérique friedrich gabriel gabriela gabriele gaël gaëlle gareth george georges gérald gérard gerhard gilles giorgio giovanni giulia giuseppe grace
graham greg grégoire gregory grégory guillaume gustavo guy hakim hamid hannah hans harald harry hassan heather hélène helen helena helga henri henrik
henry herbert hervé hugo hugues ian ibrahim ibrahima idriss ilaria ines inès inga ingrid irène irina iris isabel isabella isabelle ivan jack jacqueline
jacques jakub james jan jana jane janet jason javier jean jeanne jennifer jens jérémie jérémy jérôme jessica jim joan joana joël joëlle johan johann
johanna john johannes jonas jonathan jorge josé josef joseph joséphine josiane juan judith julia julian juliana julie julien juliette jürgen justine
kamal karen karim karin karina karine karl katarzyna kate katherine kathrin katja kenneth kenza kevin khalid klaus kofi kristina kwame lætitia lamine
lara lars laura laure laurence laurent léa leïla leila lena léo leon léon leonardo liam lily lina linda lisa lise lola loïc lorenzo lotte louis louise
luc luca lucas lucia lucie lucy ludovic luigi luis luisa lukas lydia lydie madeleine maëlle magali magnus mahmoud maïté malik mamadou manon manuel
manuela marc marcel marcelo marco marcos margaret margarita margaux margot maria maría mariam marianne marie marielle marine mario marion mark markus
marta martha martin martina martine mary mathias mathieu mathilde matteo matthew matthias matthieu maud maurice max maxime maya mehdi mélanie mercedes
michael michaël michal michel michèle michelle miguel mike mireille miriam mohamed mohammed moritz moussa muriel myriam nadège nadia nadine naomi
natacha natalia natalie nathalie nathan nelly niamh nicholas nick nicola nicolas nicole niels nils nina noémie noël nora norbert nuno odile olga
oliver olivia olivier omar oscar oumar ousmane pablo paola paolo pascal pascale patricia patrick paul paula pauline pauliina pedro peter petra philip
philipp philippe pierre piotr quentin rachel rafael rafal rahul raj ralf raphaël raymond rebecca régis rémi rené renaud ricardo richard rita robert
roberta roberto robin rodrigo roger roland romain ronan rosa rose roxane ruth ryan sabine sabrina salif salima salomé sam samir samira samuel samy
sandra sandrine sara sarah sébastien serge sergio séverine sharon silvia simon simone sofia solène sonia sophia sophie stefan stefania stefano
stéphane stéphanie stephen steve steven susan susanne suzanne sven sylvain sylvie tanja tariq tatiana thérèse théo theo thierry thomas tim timothy
tobias tom tomás tomas tony ulrich ulrike ursula valentin valentina valérie vanessa vera véronique vicente victor victoria vincent viktor virginie
walter werner wilfried wilhelm william wolfgang xavier yann yannick yasmin yasmine yassine youssef yves yvette yvonne zoé zofia
aaron abdelkader abdoulaye abel achille adama adel adeline adriana agata agnieszka ahmad aida aileen aisha akiko albane aldo alessandra alessia aleksandra
alfonso alma alphonse álvaro alvaro amani amandine ambre aminata anastasia anders ángel ángela angelica angelique angélique anja anke anouk anselm antje
apolline arianna armand armelle arthur assane asma aude augustin awa aya ayşe babacar barry bartosz basile bassam bea bénédicte benedetta bérénice
bernhard bianca birgit birgitta blanche boubacar brice bridget cameron candice capucine carine carsten cassandra cathy cem cesar césar charlène chidi
chinedu christel christelle ciaran clare clarisse claudette clovis constance corentin cornelia cosima craig cynthia cyprien dagmar damian danilo daphné
dario deborah deirdre derek dieter dina dmitri dolores domenico donatella doris dorothea edmond edgar edwige ekaterina eleanor eleonora elaine elke
elisabetta eloise elvira emeka emil emilia emilie émilie emilio emine enzo erica erika esteban estelle ester eugene eugenia eugenio evan ezra fabian
fabiola fadi faisal farah farid fatma fatoumata faustine fernanda fiammetta flavia fleur flora flore fodé fouad fred frederik freya fumiko gaspard
gaston gavin geneviève germain germán ghislaine gianni gina gisèle giulio gloria gonzalo gordon grazia greta grzegorz guido gunnar gwenaël habib hadrien
haifa hamza hana hanane haruki hasan hedwig heidi heike helmut héloïse henrique henrietta hernán hilary hiroshi honoré hubert humberto hussein ida
ignacio igor ilse imane imran isaac isaiah ishmael isidore ismaël ismail issa ivana ivo jacek jacopo jaime jamal jamila janusz jasmine jasper jeanette
jeff jeffrey jeremy jerome jill joachim joaquín joao joão jochen jocelyn jocelyne joe jordan joris josette joshua josiah josse joy juana judit jules
juliet kader kai kalle kamila karel karl-heinz karolina kaspar kathleen kathryn katia kazuo keith keiko kelly ken kerstin kim kirsten kjell klara koen
konrad kristin kristof krzysztof kurt ladislas laetitia laila lamia laszlo lászló latifa leandro leonard leonor lidia liliane lionel lise-anne liz
loretta lorraine lotta lou louisa luciano lucien lucienne ludmila luisa luka lutz luz lynn maarten maciej madalena magda magdalena maggie maher malika
mamadi manfred mara marcela marcin mareike margarida margarethe margherita marguerite mariana mariama marilyn marin marina marisol marius marjorie marko
marlène martial massimo matilda matteo matti maureen mauricio mauro mette meriem meryem michela michèl miguel-ángel mihai mikael mikhail milan milena milica
min minh mireia mirjam moïse mona monica monika monique mounir mourad muhammad mustapha mustafa nabil nabila nadège nadir naima nancy naoko natasha
nathanaël nawal nelson nestor nicholas nicola nikolai nikos nina nizar noah noam norman nour nuria octave odette olena olga-maria oleg olof oriane orla
oskar osman otto oumou ousseynou pablo-andrés pamela pape paco pascual patience patrice patrik pavel peggy penelope per perrine philippa pia pier
pierre-yves pilar piero priscille priya rachida radu raimund ramón ramon raoul raphaela rashid raúl raul raymonde regina reinhard renata renate
rey riccardo richard rim ritva robbie rocío rodrigue rogelio ronald rosalie rosario rosemary ross ruben rubén rudolf rui rupert sadia saïd said salim
salma salvatore samia samuele sandro sandy santiago sascha scott sean seán séan sebastian selim selma serena seth seydou shirin siegfried sigrid silja
silke silvana silvio simona sina siobhán slim sofiane solange sonja soraya souad stacy stella stig stijn susana svetlana sybille sylvester
sylviane tadeusz tamara tania tarek ted teresa terry thea theresa thibault thibaut thiago thomas-pierre thorsten tiago tiffany till tilman tina tobie
todd torsten tristan ugo ulla umberto urs uwe vasco vera vincenzo violaine violette virginia viviane vladimir wafa walid wanda wassila wilhelmina will
willem wim wolfram wouter xenia yael yacine yara yasmina yohann yolande youcef youness yuki yukiko yuri yusuf zakaria zara zeina zeynep zineb zuzana`

const unaccented = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')
const names = new Set(common.split(/\s+/).filter(Boolean).map(unaccented))

/** Whether a word, or the first half of one such as `Jean-Paul`, is a common given name. */
export const isGivenName = (word: string): boolean => {
  const name = unaccented(word.toLowerCase())
  return names.has(name) || names.has(name.split(/[-‐‑]/)[0] ?? '')
}
