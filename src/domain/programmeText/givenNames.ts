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
willem wim wolfram wouter xenia yael yacine yara yasmina yohann yolande youcef youness yuki yukiko yuri yusuf zakaria zara zeina zeynep zineb zuzana
abdallah abdelaziz abdelhak abdelhamid abdellah abdelmalek abderrahim abderrahmane abdeslam abdirahman abdou abdourahmane aisling irving abena abiba abigail
abimbola abiodun abou ade adebayo adélaïde adeola adesola adji adjoua adnane adrienne adunni affoué afolabi aglaé agneta aguibou aidan ailsa aino
aïssata akira akosua akouvi akua alasdair alassane alastair alban albertine albin aled alena aleš alexandru alexei alfie alina alioune alisa alistair
alix allan allassane almamy aloïs alpha alun alva amal amalia amalie amath amaury ameera amelia aminatou amit amrita anahit ananya anas anatole andré
andreea andrei andrej andris anémone aneta angèle angharad angus anicet anil anisa anjali annabel annabelle anneke anneli annelies annemarie annick
annika anouar ansou anta anthea antoinette antonia antonín anya aoife apinya araceli archie ardita arild aristide arjun arlette arlo arne arno aroha
arsène artur arturo arvid arvo asger asha ashok ashwin asif aslı asmae assa assétou assita asta astou athanase atle atsou atte attila aubin audra
augustine auli auriane ava avi awatif ayana aylin aymen ayo ayodele ayoko ayoub azadeh azaratou aziza azza babakar babette bachir badia badr bagus
bakary balázs balint baptiste barnabas barnabé barnaby barthélemy bashir basirou basma bassirou becky bella benedict benita bente bérengère berit
bernd bert berthe bertil beth bethan bethany betty bev bilal bilel bineta binetou binta bintou birgitte bjarne björn bjørn blanca blandine blerim bo
bob bogdan bojan bonnie borja bouchra bourama boureima branislav branka brenda briac britta bronwen bronwyn bruce bryan bryn busisiwe caitlin
caitríona callum calum carina carlota carlotta carly carolyn carwyn carys casper cassandre cath cathal catharina catia catrin catriona cecilia
cecilie celeste célestin célestine celia ceri cerys césaire chafik chakib chanda chantelle charlie charline chawki chedly cheick cheng chérif cheryl
chiamaka chidinma chika chike chinonso chinwe chioma chipo chokri christa christer christie christof chukwuemeka ciara cillian cindy claes clarissa
claus clem clemens clive clotaire colleen colm colum connie connor conor constantin cordelia cornelius coumba crispin cyrielle cyrille daan dafydd
dag dagny dalia dalila damir dana danny daoud daouda dara daria dariusz darko darragh darren dave davide davor dawid dawit debbie debora deepa deepak
dejan delia demba demet denisa dennis dermot désiré desmond detlef devika diarmuid dick diénaba dietmar dieudonné dilnoza dinesh diogo djénéba
djibril dominic dominik dominika don donal donald donatien donna doreen dorian doriane dorina dorota dorothy doudou doug dounia dragan dražen driss
duarte dylan eamon eamonn ebba eberhard edit edita edmund edna edoardo eduarda edvard edwin efua eileen eilidh eimear einar eino eirik eirini
eleftheria elham eli élia éliane élie elijah elin elina eline elisabet eliza elliot elliott elmar eloi els elsa elsbeth elsie émeline emer émile
emiliano émilien emir emmy emre enda engin enguerrand enni enrico eoghan eoin erdem ériatou erich erin erkki ermias ernest ernestine ernesto errol
esi esmé esra estrella ethan ethel étiennette eudes eulalie eunice euphrasie eustace evangelia évariste evelina evelyn ewa ewan fabiana fadila fadoua
faïza fanette fanta fantine faouzi fatemeh faten fathi fatih fatiha fatimata fatimatou fatouma fatuma fawzi faye feargal federica felicia félicie
felicity feliks ferdinand fergus ferhat feriel fernand fernande filip filippo finbar finn finola fionnuala fiorella firmin flavie flavien flavio
florentin florin florine folake folasade fortuné fousseyni franca frances francine franz franziska fraser freda frederick fredrik frida frieda
fritjof fritz funmilayo gabor gabriella gaëtan gail gaoussou garance garret gary gauthier geert geir gemma geoff geoffrey georg georgette georgiana
georgina geraint geraldine gerd gerda gergely geri gerlinde germaine gerrit gerry gersende gert gertrud gethin ghada ghassan ghislain ghizlane
gianluca gideon gildas giles gillian ginevra giovanna gisela gita gitta gitte giuliana gladys glenys glyn godefroi godefroy gontran gonzague goran
gorm graeme gráinne greer greet grete grethe griet gudrun guénaël guénolé guida guilhem guillermo gunilla günter günther gustaf gustav guðrún gwen
gwenaëlle gwendoline gwenllian gwenn gwyn gwyneth györgy gyula haakon habibatou hadiza hadja hafida hafsa hajar hakan håkon halim halima halimatou
halina halla halvard hamadou hamady hamed hamidou hamish hanae hanène hani hania hanna hanne hannele hannes haoua harish harriet harriett hartmut
harvey hasna hassana hatem hatice hauke håvard hawa hayat hedda hedi hedvig heikki heiko heiner heini heinrich heinz helge heli heline helle hend
hendrik hennie henning henriette henrike henryk herman hermann hermine hester hetty hicham hichem hilda hilde hildegard hilke hillary himanshu
hippolyte hiroko hjalmar holger honorine horst hortense hosni houcine houda houleye houria huda hugh humaira huw hyacinthe iain ianthe iben idris
idrissa ifeoma ifeyinwa ignace ika ilham illiassou ilyas imad iman imani imène imogen inaam inaya indira inge ingeborg ingmar ingolf ingvar inka inma
insaf ioana ioannis iolanda ionela irena irénée irfan irma irmgard isadora isak isatu isaure isha isla isobel isolde issiaka issifou issouf istván
ita iva ivar iveta ivona iwan izabela izzy jaakko jaana jacinthe jackie jacky jacob jada jadwiga jakob jalila jamie janice janina janine janis janne
jannik janos jaouad jari jarle jarmila jaroslav jarosław jasmin jasmina javiera jayne jeannine jed jehanne jelena jemima jen jenna jennie jenny jeppe
jerry jerzy jesper jess jesse jessy jette jihane jillian jiří jitka jo joakim joanna joanne job jodie jody joep joginder johnny jolanta jon jonah
jonne jordi jörg jorn josefa josefina josefine joselyn josh josie josip josselin joyce józef judy juha juhani jukka juliane julianne julio julius
junko jussi justin justyna jutta jyoti jørgen kadi kadiatou kadidia kadidiatou kaisa kaja kajsa kalidou kamil kamran kaoutar karan kari karianne
karima karla karlheinz karoline karsten kasia kasper kassoum kat katalin katarina katell kateřina kath kathy katie katri katrin katrina katrine
kavita kawtar kay kayla keira keisha kelechi kelvin kendra kenji kerry khadidiatou khadija khadijah khady khaled khalil kieran kimberly kiran kirsi
kirsteen kirstie kirstin kirsty kjersti klaudia klemens knut kojo kola komlan konstantin konstantina konstantinos kornelia kossi kouadio kouamé
kouassi krister kristian kristiina kristine kristján krystyna kwabena kwaku kwasi kwesi kyle kyra lachlan lacina ladislav lalita lamissa lana landry
laouali larbi lassana lasse lassi lassina lauren laurens lauri laurie lavinia lawrence layla leah léandre leanne leda lee leena leif leigh leire lene
leni lennart léocadie leona leonie léontine leopold léopoldine leslie leszek leticia levi lewis lia lidija lieke lien lieselotte lieve lila lilas
lilian liliana lilith lillian lilly lindsay lindsey linnea linus lisbet lisbeth liselotte lison lívia liza lizzie ljiljana ljubica llinos lloyd loan
lois lorna lotfi lothar lottie loubna louison louna luann ľubica lubin luboš lucca luciana lucile lucinda ludivine ludovica ludwig luke luna lynda
lynette lynne lynsey maaike maarit mabel mactar madhu madou mads maël maëva maeve magdalene maha mahamadou mahamane mahdi mahesh maia maija maike
maïmouna mairam mairead màiri maisie maïssa maja majda malachy malcolm malek malene malgorzata malick malin malina malo mamoru mamoudou mandy manisha
manja manoé mansour marceau marcelin marcella marcelle marcellin marcello marcia marek marème maren margareta margarete margery margit margriet
margrit mariame marianna mariano marieke mariétou marija marije marijke marika marinela marios marisa marit marita mariya marja marjan marjolaine
marjolein marjut markku marlies marlon marnie maroua marsha marte marten martijn márton martyn marvin marwa maryline maryse maryvonne masha massamba
massandjé mateo mateusz mathéo mathis mathurin matthis maurizio mavis maxence mayeul mayra mayumi małgorzata mbaye meadhbh meera meg megan mehmet
mehrez mehwish meike meinhard mel melchior melina melinda méline melissa mélodie mélusine melvin meredith merete merlin merve meta mia micaela micah
michaela michał michée mick mickaël mieke mihaela mika mikaela mikkel mikko mila miles miloš minna mira miranda mirela mirella mirja mirka miro
miroslav miroslava mirosław mischa misha mitch mitra moctar modibo modou mody moez mohan moira moises mokhtar molly momar moncef montserrat morag
morgan morgane morten morwenna mostafa mouna mounia moustapha munira murali murray musa mwila myra myrna myrtille myrto nafi nafissatou naïs najat
najib najoua naledi nalini nandini nans naoimh narges narjess nasreen nasrin nasser natalya nazanin nazha ndèye neal ned neena neha neil nejma nell
nella nerea nerys nessa neve neville nezha ngaire ngozi nia niall nicéphore nicky nico nicolaas nicoleta nicolò nidhal nigel nikhil nikita nikki
niklas niko nikola nikolaos nikolaus nimmi nine ninette ninon nisha nita njoya nkechi nnamdi noa noé noelia noemi nolwenn noor norah norbertine
noreen noufou nouha noureddine nuala nwando nyasha obinna octavia oddvar odélia odhran odilon odysseas oisín ola olaf olamide olav ole oleksandr
oleksandra ollie olu oluwaseun olwen omolara ondřej onyekachi oona oonagh oriana oriol orlaith orlando orsolya oswald othmar otmar ottilie ouleymatou
oumaïma oumy oussama owain owen oyin özge özlem paal pacôme paddy pádraic padraig pål paloma pam paolina paresh parveen pat patrizia patrycja patsy
paulin paulina paulo pavlína paweł payal peder péguy pekka pélagie pernille perpetua perpétue pete petr petrus petteri philibert philippine philomène
pierrette pierrick piers pieter pinar pippa pius plamen polly pradeep prakash pranav prashant preeti primož priscilla priyanka przemysław quinn
quintin quitterie rabah rabia rachael rachelle rachid radek radhia radka raf rafaela rafał rafi rafik raghav ragna ragnar ragnhild rahinatou raina
rainer raisa raïssa raja rajesh rajiv raluca ram ramata ramatou ramatoulaye rami ramona ramzi randi rania ranjit raphaëlle raquel rashida rasmané
rasmus ravi reetta reginald régine reidar reiner reinhold reka renée renzo reuben rhian rhiannon rhoda rhodri rhona rhys riad ricarda rick ridha
rigobert riikka riitta rikard rikke rima rina risto roald robyn rocco rod roderick rodney rodolphe roel rohan rohini roisin rokhaya rokia rolando
rolf roman romana romane romano romaric romeo romina romuald romy ron ronja ronnie rosalind rosalyn rosamund rosanna roselyne rosemarie rosie rosine
roukiatou rowena roy roza ruairí rudi rumana rúna rune russell ružica saâd saadia saara saba sabin sabina sacha sadio saeed safae safi safiatou sahar
sahbi saïdou sakari salah salamatou salimata saliou sally salman saloua salvador samantha samba samer sami samina samson sana sanae sanata sandeep
sander sanja sanjay sanna sanne santeri saoirse sari sarita sasha saskia satu saul saurabh savannah seamus sekou selina senan séraphin sergei serhii
serigne serkan severin shabnam shane shannon sharifa sharmila sharmin shaun shauna shawn shazia sheena sheila shelagh shereen sherif sheryl shirley
shona shreya shruti shyam sian sibusiso sibylle siddharth sidi sidney sidonie sigbjørn sigmund signe sigolène sigrun sigurd sigurður siham sihem síle
silje silvan silvester silvie simeon simonetta simplice sindre sinéad sira siren siri sita siv sixtine slavica slavko snežana sofie soizic sokhna
sokol soline solveig soňa sophy soren soro sotiris souheil soukaina souleymane soumaïla soumaya stacey stanislas stanislav stanisław steeve stefanie
steffen steffi steinar sten stephan stephon stewart stina stine stuart sudha suki suman sumaya sunil sunita sunniva suraj suresh susanna susi susie
suvi suzie suzon svein sverre svitlana swann swati sylvaine sylvestre sylvette sylvia szabolcs szilvia szymon søren tabea tabitha tadhg taha tahar
tahirou taina tajana takashi tamar tamás tamsin tancrède tanguy tanya tara tarik tariku taru tasha tatjana tayo temitope tendai terence terese
teresita teri terje tess tessa thabo thalia thandi thandiwe thècle thelma theodor theodora theodore théophile thibaud thiékoro thierno thijs thilo
thomasina thora thorvald thouraya thuy tiana tibor tidiane tiémoko tiina tilda timo timon timothée tineke tiphaine titilayo titouan titus tobi
tobiasz toby tod tomasz tomi tommaso tommy toni tonje torben torbjörn torbjørn tord tore torill torkel torunn tove tracey tracy trevor triin trine
trish trond trudy trygve tuire tuomas tuula tyler tyra uche udo ulf uli ulrika ulysse umar unni unnur urbain ursa urška ursule usha ushi ute uzma
vaclav valdemar valentine valeria valérian valerio vandana vanja vasiliki vasilis vasyl veena veera vegard veikko venetia verena veronica veronika
vesna vibeke vicki vicky victorien vidar vijay vikas vikram viktoria viktorija vilma vinay viola violeta virpi vishal vito vitor vittoria
vittorio vivek vivian viviana vivien vivienne vlad vladislav voitto volker volodymyr wafae wahid wale waleed walt wandrille wangari wanjiru waseem
wassim wenche wendell wendy wenke wes whitney wibke widad wiebke wiktor wiktoria wilbert wilfred willemijn willi willy wilma winifred winnie winston
witold wojciech wout wren wyn xavi xiao ximena xin xiomara yacoub yacouba yahya yamina yan yana yanis yannis yao yasemin yaw yawa yaye ybert yemi
yetunde ylva yoann yohan yohanna yoko yolaine yolanda yosef yosra youma youna younes younoussa yousra yseult yulia yuliya yumi yuta yuval yvan yvon
zac zach zacharie zachary zahia zahra zaid zainab zainabou zakia zbigniew zdeněk zdenka zehra zeinab zeinabou zelda zélie zeljka željko zenab zénabou
zenon zéphyr zhanna zia zié zied zina zita zlatko zodwa zofie zohra zoltán zora zoran zosia zouhair zsófia zsuzsanna zubair zuzanna zvonimir łukasz
otieno wambura kimani achieng kamau juma chebet kiprono ekai mutinta farai sipho nomsa lerato zanele adjoa adaeze amaka tunde segun babatunde olumide
abubakar drissa koffi akissi félicien théogène immaculée vestine guylain armel giscard aditi aarti ramesh lakshmi pooja farhana tahmina shahana usman
ayesha saira xiaoming takeshi satoshi makoto jisoo minji seojun linh huong siti dewi putri agus wahyu rizky íñigo catalina camila itziar ainhoa oihane
niccolò annalisa friederike anneliese svenja joost femke liesbeth mattias päivi oksana iryna taras andriy dmytro tereza dimitris giorgos stavros
kalliopi elif burak murat maryam reza amel olfa ziad nayla joumana caoimhe bridie sorcha euan solenn gwenola enora ginette josée ruba thaïs akinyi
atieno nyambura mwangi mutua wafula nakato mugisha okello babirye uwimana habimana mukamana ingabire niyonzima tesfaye abebe bekele tigist yohannes
almaz rindra voahangy fenitra hirut biniam adriano ahlem aïmen akim akram aksel alana alberte aleksandar aleksander alexia alicja améline amine amos
anahita anan andrée angelika anh-thu anika annaïg annalena annelise ansel anselme antoni antonina anup aparna apollinaire ardian arif arjen arnold
artem arthurine ashley audran aurel avery azra baljit bastian bathsheba béatrix benoîte béranger bérangère bertille bhavna bibiane bich boniface
brieuc brigid bruna bryony burcu calliope camélia camillo catarina catherina cecily chaima chandra christiana christianne cléa coline coralie
corentine corrado côme dahlia damiano danaé danica danuta darina declan denys diarmaid dilek domitille dorte dovile drago dries dunja duygu ebru edda
edina edmée eduard eero efstathia egon eithne elfriede elio élisée ellie ellinor emeric endre enikő ephrem erwin esmeralda esperanza evangelos evdokia
evelin evgenia fania faride farouk fausto félicité fergal ferran fionn florencia florentine floriane fortunat francisca franciszek freddy fridtjof
fulvia gautier genowefa gertrude giacomo gian gilbert gilberte gilda gino gioia giorgia giuliano giuseppina glenda gordana grażyna gretchen
guillemette gustave gwendal habiba hafid haiko halvor hamida hanka hariett hassane hayet hege hein heribert hiromi hisham howard humphrey ibtissem
ieva ikram ilan ildikó ilias ilka ilona ilya imed imre ingo inmaculada ionut iphigénie issam iwona jacinta jalal janick jarek jaume jelle jeremiah
jessie jimmy joann joaquim jola jolanda joran jordane jorunn juno jürg justina kacper kalpana kamel kamille kanza katharina katleen katrien katy kaya
kazimierz khadidja kheira kimberley kinga kolja kosta kylie kyriaki lajos lancelot laureen laurel laurène laurette lauriane lélia léonore leroy lesley
letizia liane libby liesel ligia lilia lilla lisanne lissa liv lluís lodewijk loes loredana lorena lorenz louane louri lovisa luce lucian lucille
ludmilla ludo luise luiz lyndsey lyse madeline madhuri magalie makeda malala malvina manoel manolis manoj marceline marcus margret marian mariane
maribel marise marissa marjatta markéta marleen marlyse maroussia marthe marwan masako mateja mathilda matilde matej matthijs maura maximilian
maximilien maxine mayssa meinrad melek micha miika milla millie milo mimi miren mitchell mohamad mohammad mouhamed murielle mylène nacer nacera
nadejda nadja nadya nastassja nataša nausicaa nazaire neela nevena nicklas nicoletta nikolay nino niobe nisrine nives noëlle nolan norma noura nouria
nya oded ofelia olavi ombeline onésime ophélie orlane ortrud osama othman ottavia oxana pascaline patricio patty paulette pavla petros phoebe phyllis
piera pierluigi pietro preben prisca quirin rabea raffaele raffaella raghda ralph rebecka réda redouane reinier rémy renato ria rickard robbert roch
rolande rory rosaline rossana roswitha roxana rudy ruslan ryszard sabah sampo saoussen satya saverio savina sebastiano ségolène sélène shaheen shanti
shulamit sieglinde sigfried sissel slimane slobodan soazig sohail solenne soledad sonya soumia spyros stanisława stavroula suat suleiman suzette
suzanna sylvana tallulah tasnim teodora tine tolga tonia toshiko touria traian trini trudi tuğba turid tzvetana ulrik valentijn valentino valère
valeska valter vania vassili vaughan velma vérane veselin victoire vidya viggo vilmos vincente viorica virginija vitalie vojtěch volkan vreni wael
waltraud wiebe wiesław wilson winfried wojtek xander yaëlle yamna yanick yaroslav yasser yassin yaya yazid youri youssouf ysaline yusra zakariya
zaynab zeki zeynab ziva zoya zuleika zyad abhijit achraf adwoa afua aiko akash akihiko aleida alemayehu alemu alhassan almudena amahle amarachi
amarjit ananth anindita ankit antara anura anwar arash aruna ashish atanas atsuko ayanda azeez batoul begoña behrouz belén bengt bhaskar bianka boubou
bukola byung-ho camilo candela chiemeka chimamanda chitra daisuke danijela danjuma dayo debjani denzel dhruv dilip dimitar dinh dragana dumisani
ebenezer ebony efosa ekene emanuela emmanuela enric estefanía etsuko eun-ji farzana fikret fiifi gao-feng gathoni girma githinji godwin gökhan guiomar
gulnara haruna hideki himani hyun-woo ifeanyi ifunanya ignasi ihsan ikechukwu ismene iyabo jabulani jahid jamshid jin-ho joon-ho kabir kahina kalyani
kamala kanako kang-min kassahun katsuo kaushik kavya keisuke kemi kerem khanh kiyoko kudzai kunal laleh latoya leyla lindiwe lindokuhle liyana lubna
lwazi mahnaz makhosi mandisa manjula masahiro mbali meenakshi mehtap mei-ling michiko mihail milagros mitsuko mmabatho monisha mpho mukesh muna
muthoni mwajuma nadeem nagesh naveed nazli ndidi neelam nguyễn niloufar nimisha nirmala njeri nkosinazana nobuhle nokuthula nomvula nonhlanhla noriko
ntombi nuray ofentse okechukwu olajumoke olivera olusegun onyeka oreoluwa ozan padma pallavi paritosh parvati parvin pelumi peninah phumzile prabha
quynh radha radhika rajan rakesh refilwe rekha renu reshma reyhan roya ruchi rumbidzai sachiko sadiq safia saleh samuela sangeeta sanjana sapna
saraswati saroj seda selin serap seun sevda shabana shailesh shalini shamim shanthi sharad sheetal shilpa shinichi shiori shobha shu-fen shunsuke
simphiwe sindisiwe sinem siphokazi smita sneha soheil somchai soo-jin sophiatou srinivas stjepan subhash sudarshan sujata sumit sushila swapna syeda
taiwo takumi tanvir tapiwa tarun tatenda temitayo tenzin thandeka thanh-ha tomoko toyin tshepo tsitsi tumelo udaya ugochi ulugbek umesh urmila varun
vasanthi vimala vinod vusi wanja wambui wanjiku wairimu waithira wangui wanjala wekesa odhiambo ochieng onyango owino akoth adhiambo anyango awuor
nafula nekesa barasa simiyu kipchoge jepkosgei cherono chepkoech jelagat kiplagat rotich yasuko yemisi yetide yohana yuko yunus zandile zawadi zeenat
zubeda blessing precious godfrey gaurav arvind farhan cormac dimitra yiannis haruto maëlys aurore océane réjean ghyslain guylaine rudo themba
bongani mercy gladys gideon zipporah nkechi chiamaka uche obinna ikechukwu babatunde folake titilayo adebayo olumide yetunde kwabena akua afia efua kweku ekow
reto ueli andri flurin corsin regula ursina sjoerd bart jeroen bronagh eleri lowri dilys badara harpreet gurpreet nilufar rukhsana hemi wiremu haruka
eszter lenka sigríður ólafur réjeanne maude anthelme tuğçe cody rhonda
iñaki consuelo fabrizio shira rivka eitan omer dvora aigerim nurlan timur giorgi tinatin levan ketevan besnik arta ilir blerta dardan ciprian ilinca vasile desislava
stoyan zdravko nenad nejc maarja tõnu liina ilze rasa vytautas božena øystein yifan ji-woo nitin geeta mahsa mulugeta desta noëlla amoin penda oulimata rahmatou aïchatou
carol carole-anne carolyn johanne rob robbie bill billy dan danny sue susie suzie dev tyrone darnell shanice devon darlene wayne duane dwayne dwight brett brandon
warren wesley warwick daryl darryl tyrell jade janelle shanelle dionne candace beverley beverly bernie bernadine susannah susanna penny allison alison jeannie
jacqui jacquie camilla carmel carmela cinzia gabrielle graciela aurelia ornella rosalia mateus filipe suzana ioanna stelios despina stefanos miklós pawel przemek
bríd bríghid gearóid micheál máire maire eilís sadhbh lorcan fiachra cian peadar clodagh fintan donnacha pól elspeth murdo fenella hamish ewan iain eilidh
hywel ifan steffan sioned anwen tomos dilwyn gwladys rhéal réal normand lyne dyane huguette périne mahaut laurianne laurine maïwenn rozenn servane aziliz gwénolé
sterenn vinciane godelieve hanneke anneleen katrijn liesbet lieselot veerle hadewych nele dorien henk piet pim bas bram jos joris jarno juho aleksi siiri eeva
annegret albrecht gregor ruedi beate bodil freja inger oyvind tormod sigurjón jógvan bjarni dóra matija mojca lejla ljerka jure kristaps kadri liis kateryna katya zaur lusine
aram kemal fethi rayan rym nawel nassim nassima assia nordine toufik adil hajer syrine emna mirna mazen hala hanan hind samar rula ons mohsin mehreen nusrat anisur
aboubacar aliou mahamat abdi hodan boukary issoufou ganiou kokou kouakou kodjo edem afi selorm mawuli selassie mariatou marième seynabou seydina adja rasmata rakia zenaba
achta espérance rosemonde josphat wycliffe mulenga bwalya nchimunya chikondi chimwemwe ndapewa kagiso rehema naserian teresia dorcas keziah ikenna obi dele femi temi chidera aishat hauwa rahila
fuseini memunatu hiwot selam selamawit tesfay bereket yodit yonas tirunesh bishnu binod sanjeev amrit simran harjit devinder ritu gayatri sumitra rukmini lata lalitha nandita anjana revathi
gopal anand vasudha vimla leelamma jincy shaji ranka mei-lin wei-ling wei-ting hye-jin hyejin yeonwoo xoán iker mikel ander xabier beñat iago bernat vicent paol pau
kahente elisapie hinemoa mereana tevita sione lesieli sela teiva thanh tuyet tuấn thiri khin aung kyaw chanthou pheaktra sokha leilani joanasie thérence
debra brittany lori larry harold willie randy bobby bradley gabin`

const unaccented = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')
const names = new Set(common.split(/\s+/).filter(Boolean).map(unaccented))

/** Whether a word, or the first half of one such as `Jean-Paul`, is a common given name. */
export const isGivenName = (word: string): boolean => {
  const name = unaccented(word.toLowerCase())
  return names.has(name) || names.has(name.split(/[-‐‑]/)[0] ?? '')
}
