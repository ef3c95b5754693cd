/**
 * Common first names of the world, folded, the parts of a double name apart: a help to tell a person from a body,
 * never a condition for being taken as a person.
 */
export const commonFirstNames: ReadonlySet<string> = new Set(
	`
	aad aafje aafke aagje aake aaldert aaltje aaltsje aart aase abdallah abdel abdelaziz abdelhak abdelkader abdelkarim
	abdellah abdelmalek abderrahim abderrahman abdi abdirahman abdou abdul abdulaziz abdullah abdulrahman abe abel abeltje
	abena abhishek abigail abimbola abu achieng achilleas achim ad adam adama ade adebayo adel adela adele adeola adil
	adina aditi aditya adnan adolfo adriaan adrian adriana adrien adwoa aeltsje afia afonso agapi agata agathe agim agnes
	agneta agron agung agus agustin aharon ahmad ahmed ahmet aicha aida aidan aime ainhoa aino aisha aitor aiva aivars
	ajay akash akihiko akiko akira akke akos akosua akram aksel akua alain alan alasdair alassane alba alban albana albert
	albertine alberto albin albrecht aldis alejandra alejandro aleksandar aleksander aleksandra alena alessandra
	alessandro alessia aletta alex alexander alexandra alexandre alexandros alexandru alexia alexis alf alfonso alfred
	alfredo ali alia alice alicia alicja alida alin alina aline alioune alison alistair aliza alkis allan allart allison
	almudena alois alojz alok alphonse alvaro alwin alya ama amadou amaia amal amalia aman amanda amandine amara amber
	amelie amerigo amilcar amina aminata amine amir amira amit amita amitabh ammar amna amos amparo amrita amy ana anabela
	anahit anais anand ananya anas anastasia anastasios anastasis anat anatole anca anders andi andoni andras andre andrea
	andreas andree andreea andrej andres andrew andries andris andrzej andy ane anett anette angela angeles angelica
	angelika angeliki angelique angelo anghel angus anh aniket aniko anil anis anita anja anjali anke ankit ann anna
	annalisa anne annegret anneke annelies anneloes annemarie annemiek annemieke annemijn annerieke annet annette annick
	annika anoek anouar anouk ansgar anta antal ante anthony antje antoine antoinette anton antonella antonia antonin
	antonio antonis antoon antsje antti anupam anwar aoife apolline apostolos araceli aram ararat arben archie ardian
	arend ari ariadna arianna arie ariel aris aristotelis arjan arjen arjette arjun arlette armand armando armelle armen
	armenio armin arnau arnaud arne arno arnold arnoud arnout aroon arpine artan arthur artur arturo arun aruna arvid
	arvind arvydas asa asaf asbjorn ase asep asgeir asger asha ashish ashley ashok asier asma assia asta astrid atef
	athanasios atieno atje atle atsushi attila attje aude audrey augustin augusto auke aukje auktje aung aurel aurelie
	aurelien aurica aurora avi avigail avital avraham avtandil awa axel ayako ayala ayesha ayman ayodele ayoub ayse
	aysegul ayten ayu aziz aziza babacar babette bachir badr baiba balazs balint baltazar bambang bao baptiste baraka
	barbara barbora barry bart baruch bas basile basma bassam bastiaan bastian bastien basuki baukje bayani beata beatrice
	beatrix beatriz begona beitske bela belen ben bence benedicte bengt benito benjamin benoit bente benthe benyamin berber
	berend bernadette bernard bernardo bernd bernhard bernhardine bert bertrand bertus beth bethany bettina betty beverley
	bharat bhavna bianca bieke bilal biljana bill bimala binh birger birgit birgitta birgitte birte bjarne bjork bjorn
	blaise blake blanca blandine blaz blerim bo boaz bob bodil bogdan bohdan bojan bola bongani bonne bora borge boris
	borja borut boubacar bouchra boudewijn bouke boutros brad bradley brahim bram brandon branko brecht brechtje brenda
	brett brian bridget brigitta brigitte britt britta bronislaw bruce bruna bruno bryan brynjar budi bujar bukola burak
	burkhard bushra busisiwe caio caitlin calin calvin camelia cameron camila camilla camille canan candela capucine
	carina carl carla carlijn carlo carlos carlota carlotta carme carmela carmen carmine carol carola carole carolina
	caroline carolyn carrie carsten carter cas caspar casper catalin catalina catarina caterina catharina cathelijne catherine
	cecile cecilia cecilie cedric cees celestin celia celine celso cem cesar cesare cezar cezary chad chai chaim chaimae
	chana chanderpersad chandima chandra chantal chao charalampos charlene charles charlie charlotte chau cheikh chen
	cheng cheryl chiara chidi chieko chiel chika chinedu chinh chinwe chioma chipo chloe chris christa christel christele
	christelle christer christiaan christian christina christine christof christoph christophe christos chrysa chuck chun
	ciaran cindy cinzia ciprian citra claartje claire clara clare clarence clarice clark claude claudia claudio claudiu
	cleber clemence clemens clement clive clotilde coby codrin coen colette colin concepcion concetta connor constance
	constantin consuelo cooper cor coralie corentin corey corina corine corinne cornel cornelia cornelis corrado corrie cosmin
	costas costel courtney craig crisanto cristi cristian cristiana cristiano cristina cristobal cristovao cruz csaba
	csilla cuong curtis cynthia cyril cyrille daan dace dacian dafna dag dagmar daisuke daiva dale dalia damian damien
	damir dan dana danai danica daniek daniel daniela daniele danielle danijel danilo danique danit danny danuta daoud
	daphne dario dariusz darko darnell darren darryl dat dave david davide davor dawn dean debby debora deborah debra deef
	deepa deepak deepika dees defne dejan delphine dembele denis denise deniz dennis deolinda derek derk derya desi
	desislava desmond despina detlef dev dewi dezso diallo dian diana diane diarra dick didier diederik diego dieke
	dieneke dieter dietmar dietrich dieuwke dilani dilek dilip dimitar dimitra dimitrios dimitris dina dineke dinesh dinh
	dini dinis diogo dirk dirkje dita divya diyar djoko dmitri dmitry doede dolf dolores domenico domingo dominic dominik
	dominique don donald donatella donna doortje dora doreen doris doron dorota dorothy dorottya doug douglas doutzen
	douwe douwina dov dragan drago dragos dries driss drita duarte duc dumitru duncan dung durk durkje dusan dusica duveke
	dwayne dwight dylan dymphna eabele earl ebba eberhard ebru ece eckhard ed eddy edgar edgardo edi edith edmond edmund
	edoardo edouard edson eduarda eduardo edward edwin eefje eelco eelke eelkje efrain efrat eftychia efua egbert egil
	egle ehud eiji eileen eilidh einar eino eirik eirini eise eitan eka eke ekke ekow ekrem elad elaine elbrich eleanor
	elefterios eleftheria elena eleni eleonora elfriede eli eliana eliane elias eliezer elif elijah elin elira elisa
	elisabeth elisabetta elise eliseu elisheva elizabeth elke ella elleke ellen elles ellinor ellis elly elma eloise els
	elsa elsbeth else elselien elske elvira elzbieta emanuel emanuela emanuele emeka emeline emiel emiko emil emile emilia
	emilie emilien emilio emily emine emke emma emmanuel emmanuelle emmy emre encarnacion endang ender eneko engelien
	engin eniko enrica enrico enrique enzo eoin ephraim eran erdal erdem erdogan eric erica erik erion erkki erling
	ermelinda ernest ernesto ernst ersin erwin erzsebet esi eske eskil esma esmee espen esperanza esra esteban estela
	estelle ester estevao esther esti eszter ethan etienne ettore eugen eugene eugenia eugenie eugenio eulalia eva evan
	evangelia evangelos evelien eveline evelyn evelyne evert evi evija ewa ewelina ewout eyal eyup ezekiel fabian fabiana
	fabien fabienne fabio fabiola fabrice fabricio fabrizio facundo fadi fadila fadwa fahad faisal faith fang fani fanny
	fanta farah fares farid farida faris farouk faruk fatih fatiha fatima fatma fatmir fatou fatoumata fawad fawzi fay faycal
	fedde federica federico fei feike felicien felicity felipe felix femi femke feng fenna fenne fennie ferdinand
	ferdinando ferenc ferhat feride fermin fernand fernanda fernando fernao ferry fikret filip filipa filipe filippos
	fiona fiorella fitri flamur flavia flavio flemming fleur floor florence florencia florent florentina florian florin
	floris fokje fokke fokko folake folkert fonger fons foppe fos foteini fotis fouad franca frances francesca francesco
	francine francis francisca francisco franck franco francois francoise franjo frank frans frantisek franz franziska
	frauke fred freddie frederic frederieke frederik frederique freek freerk freja frida friederike friedrich frits fritz
	frode froukje fuat fumiko funmi gabe gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano
	gail galina galit gang gareth gary gaspar gaston gathoni gatske gaurav gautam gavin gavril gea geert geertje geertruid
	geertruida geeske geeta geir gellius gemma genevieve gent geoff geoffrey georg george georges georgi georgios gerald
	geraldine gerard gerardo gerben gerbrich gerda gerhard gerlinde gerlof germa germain german gerrit gerritjan gert
	gertjan gesa gevorg geza ghada ghassan gheorghe ghislain ghislaine giacomo gianfranco giang gianluca gianluigi gianni
	giannis gideon gijs gijsbert gijsbertus gil gilad gilbert gilberto gilda gilles gillian gilmore gilson gina gineke
	ginette ginie gino gintaras giorgi giorgia giorgio giorgos giovanna giovanni girish girts gisela gisele gita githinji
	gitte giulia giuliana giuliano giulio giuseppe giuseppina gladys glen glenda glenn gloria godfrey goedele gokhan
	goncalo gonda gonnie gonzalo gopal goran gordana gordon gorka goro gosse gottfried graca grace graciela graham grant
	grazia graziella greet greetje greg gregoire gregor gregorio gregory grete griet grietje grigoris gro grzegorz
	guadalupe guang gudmund gudni gudrun guglielmo guido guilherme guillaume guillermo gul gulay gulsah gulsen guna
	gunilla gunnar gunter gunther gunvor guo gusta gustav gustave gustavo guurtje guus guy gwen gyorgy gyula haakon habib
	habiba hadas hadi hadja hafid hafsa hagit hai haiko haim haitham hajar hajnalka hakan hakim hakima hala halil halima
	halime halvor hamad hamid hamida hamish hamza han hana hanan hanh hani hank hanka hanna hannah hanne hanneke hannelore
	hannes hannie hannu hans hansi hansjorg hao harald hari haris harish harke harm harmen harold harrie harriet harrison
	harry hartmut haruki haruko harvey hasan hassan hassna hatice hawa hayat haydar haye hayk hayley hazel heather hector
	hedda hedvig hedwich hedwig heidi heike heikki heiko hein heiner heinrich heinz helder heleen helen helena helene
	helga helge helle helmi helmut hema hendra hendrik hendrika henk henkjan hennie henning henny henri henriette henrik
	henrique henry henryk heribert heriberto herman hermann hermien hermine hernan herta herve hessel hette hetty hicham
	hidde hideki hideo hieke hielke hieu hila hilary hilda hilde hilke hille hiltje hind hinke hiroko hiroshi hiroyuki
	hiske hjalmar hoa hoang holger holly hong honore hope horacio horst hortense houda howard hristo hua hubert hubertus huda
	hugh hugo hugues hui humberto humphrey hung hunter huong husam huseyin hussain hussam hussein huub huy hylke hyun iain
	ian ibrahim ibrahima ibtissam ichiro ida idan idris ids ien ieva ifeoma ignacio igor ihsan ikechukwu iker ikram ilan
	ilana ilaria ildiko ileana ilham ilhan ilias ilie ilija ilir ilja ilker ilkka ilona ilse ilze imad iman imane imelda
	imke imogen imran imre imtiaz ina inaki indah indira indra ineke ines inese ineta inga inge ingeborg inger ingmar ingo
	ingrid ingvar inigo innocent insa ioan ioana ioanna ioannis ion ionel ionut iosif iqbal irakli irena irene irina irini
	iris irit irma isaac isabel isabelle isatou isaura ishaan isidro ismael ismail ismet israel issa issouf istvan itai
	itzhak itziar iulia iulian ivan ivana ivanka ivett ivica ivo ivone ivy iwan iwona jaakko jaap jaapjan jabir jabulani jacco
	jacek jacinto jack jackie jackson jaco jacob jacobien jacoline jacomien jacopo jacqueline jacques jadranka jadwiga
	jafar jaike jaime jake jakub jalal jaleesa jamal james jamie jamila jan jana jane janet janez janice janina janine
	janis janke janne janneke jannes jannetje jannie janny janske jantine jantje jaqueline jared jari jarle jarmo jaroslav
	jaroslaw jasmijn jasmine jason jasper jaume javier jawad jay jaya jayant jean jeanette jeanne jeannette jef jeff jeffrey
	jejomar jelena jelke jelle jelmer jennifer jenny jens jeremie jeremy jeroen jerome jerrel jerry jerzy jesper jesse
	jessica jesus jet jetske jetteke jetty jhon ji jia jian jiang jie jikke jildou jill jim jimena jimmy jin jing jinke
	jip jiri jits jitske jitte jo joachim joan joana joanna joanne joanneke joao joaquim joaquin jochen joe joel joelle
	joep johan johanna johannes john joke joko jolanda jolande jolanta jolien jolijn jon jonas jonathan joon joop joost
	jop jordan jordi jordy jorg jorge jorgen jorien jorinde joris jorma jorn jorrit jort jorunn jos jose josee josef
	josefin josefina josefine josep joseph josephine josette josh joshua josiane josien josje josune jouke joukje jouni
	joy joyce jozef jozica jozsef juan juana juanita judit judith judy juha juhani jukka jules julia julian juliana
	julianna julie julien julieta juliette julio julius juma jun jung junko juraj jurate jure jurema jurendy jurgen jurjen
	jurre jurriaan jurrien jussi justin justine jutta juul juup jyoti kaare kaarel kabelo kadir kagiso kai kaja kalle kalman
	kamal kamala kamau kamel kamil kanya kaori karan karanga karel karen kari karim karima karin karina karine kariuki
	karl karla karlheinz karlijn karlis karolina karoly kars karsten kartika kasper katalin katarina katarzyna kate
	katerina kateryna katharina katherine kathleen kathryn kathy katie katinka katja katri katrin katsumi kavita kazuko
	kazuo kees keiji keiko keimpe keith keld kelly kemal ken kenan kenichi kenji kenneth keren kerry kerstin ketevan ketil
	kevin khadija khaled khalid khalifa khalil khanh kieran kiki kim kiran kirill kirsi kirsten kirsty kishore kjell klaas
	klara klasien klaske klaus klemens knud knut kobus koen kofi koichi koji konrad konstantin konstantina konstantinos
	koos kostas krijn krishna kristian kristiina kristin kristina kristjan kristoffer krisztina krystyna krzysztof ksenija
	kseniya kumar kumiko kurt kwabena kwadwo kwaku kwame kwasi kyle kyoko kyriaki kyriakos kyung ladislav laetitia laia
	laila laima lakshmi lale lalit lam lamia lamine lammert lan lance larissa larry lars lasse laszlo lata latifa laura
	laure lauren laurence laurens laurent laurentiu lauri laurie lautaro lavinia lawrence layla lea leah leandro lech lee
	leela leen leena leendert leentje lefki lefteris lei leif leila lena lene leni lennart leny leo leon leonard leonardo
	leonel leonie leonor leontien leopold leopoldo lerato lesley leslie lestari leszek leticia letizia levan levente levon
	lewis lex leyla li lia liam libor lidewij lidia lidija liduine lidy lieke lientje lies liesbeth lieselot lieselotte
	liesje lieve lieven lihua liina liis liisa lila lilian liliana lin lina linah linda linde lindiwe lindsay line ling linh
	lionel lior liora lisa lisbeth lisette liv livia liviu liz ljiljana ljubica lloyd loan lobke lodewijk loek loes loesje
	logan loic lois lolke lolkje lone lonneke loredana lorena lorenz lorenza lorenzo lori lorraine lotfi lothar lotje
	lotte loubna louis louise lourdes lourenco lourens luay lubbert lubomir luc luca lucas lucia lucian luciana luciano
	lucie lucien lucienne lucija lucile lucy ludmila ludovic ludwig luigi luis luisa luise luiz luiza lukas lukasz luke
	lulzim luminita lungile lurdes lutske lutz luuk luz luzia lydia lydie lykele lynn lynne lyudmila maaike maarja maarten
	maayan macarena machiel machteld maciej mackenzie madalena madalina maddalena madeleine madelon madhu madis mael
	magali magda magdalena magne magnus mahdi maher mahesh mahmoud mahmud mahmut mai maike mairi maite maj maja majid
	makena makis makoto maksim malak malcolm malee malgorzata malik malika malin mamadou mami mandla mandy manfred manish
	mannus manoel manoj manolis manon mansour mansur manuel manuela mara marc marceau marcel marcela marcella marcelle
	marcello marcelo marcia marcin marco marcos marcus marek maren margaret margarete margarida margarita margaux
	margherita margit margje margot margreet margriet marguerite maria mariama marian mariana mariangela marianne mariano
	maribel maricarmen marie marieke mariella marielle mariet marij marija marije marijke marijn marika mariko marilyn
	marin marina marine marino marinus mario marion marios marisa mariska marisol marit maritza marius mariusz marja
	marjan marjana marjanne marjet marjo marjolein marjolijn marjorie mark markku marko markus marleen marlene marlies
	marlijn marloes marlon marlou marrit marshall mart marta martha marthe martijn martim martin martina martine martins
	martje marton marty martyn marvelyne marwa marwan mary maryam masaaki masahiro masako masashi masato mason massimo
	mate matej mateo mateus mateusz mathias mathieu mathijs mathilde matias matija matilde matjaz mats matt matteo matthew
	matthias matthieu matthijs matti mattia maud maura maureen maurice mauricio maurits maurizio mauro mavis max maxime
	maximilian maximo maya mayumi mbali mechthild meena meera mees megan megumi mehdi mehmet mei meike meinhard meinte meir mel
	melanie melek melinda melissa melle mels menachem menno mercedes mercy meredith merel merete merijn meritxell merja
	merve mervyn meryem mesut metje mette michael michaela michal michalis michel michela michele michelle michiel michiko
	mick midori miek mieke mieneke miguel mihaela mihai mihail mika mikael mike mikkel mikko miklos milagros milan milena
	miles milica millie milos miloslav milton mimoza mina mindaugas ming minh minji minjun minke minna minoru mira mircea
	mireia mireille mirela mirella miren miriam mirjam mirjana mirko mirosaw miroslav miroslaw mirta mirthe mitchell
	mitsuko miyuki mladen mo moacir modou mogens moha mohamad mohamed mohammad mohammed mohan moira moises mojca mokhtar
	molly mona monica moniek monika monique monir montse montserrat mordechai morgan moritz morten moshe mostafa mounir
	mourad moussa mpho muhammad muhammed mukesh munir murat muriel musa mustafa mustapha mutua mwangi myrthe na naama
	nabil nabila nadav nadeem nadege nadia nadine nadir nadira naim naima najat najib najla najwa nalini nam namrata nana
	nancy nanda nandi nandini nanne naoki naoko naomi naoual naren narendra narine narong naser nasser natalia natalie
	natalija natasa natasha nathalie nathan nattapong naveed nawal nazan nazli ndeye necati neel neeltje neema neeraj neha
	neil nelleke nelly nels nelson nerea nermin nesrin nesrine nestor neus neven nevena nga ngoc ngozi nguyen nhung niamh
	nicholas nick nico nicola nicolae nicolas nicole nicoleta nicoletta nicolien nicolo niek niels nienke niesje nieves
	nigel nihat nikhil niki nikola nikolai nikolaj nikolaos nikolas nikolay nikoletta nikos nilgun nils nimal nina ning
	nino nir niran nirmala nisha nitin nitzan njeri nkechi nnamdi noa noah noam nobuko nobuyuki noel noelia noemie nolda
	nomsa nomvula noor noortje nora norbert norberto noriko norma norman nour noura ntombi nuno nunzia nur nuray nurcan
	nuri nuria nurit nyambura nynke nyoman oana obi octavian octavio odd oddvar odette odile odongo odysseas oebele oene
	oetse ofer ohad okechukwu okke oksana ola olaf olafur olav ole oleg oleksandr oleksii olena olga oliver olivia olivier
	olli olof olu oluwaseun olympia omar omer omri ondrej onne onno onyango oren orietta oriol orit orlando orly ornella
	orsine orsolya ortwin osama osamu oscar oskar oskari osman osmo osnat ostap osvaldo otavio othman otieno ottavia
	ottmar otto ouafa oumar oumou ousmane oussama outi ovidiu owen oya ozan ozgur ozlem pablo padma padraig paige paivi
	pal pallavi palle paloma pam pamela panagiota panagiotis pankaj panos pantelis paola paolo papa paraskevi parker parvati
	pascal pascale pascaline pascual pasquale pat patrice patricia patricio patrick patrizia pau paul paula paulien
	pauline paulo pavel pavla pavlos pavol pawel paz pedro peer peeter peggy pekka pelle penelope peng penny per percy
	perrine perry petar peter petr petra petri petros petru petter phil philip philipp philippa philippe phillip phoebe
	phuong phyllis pia piebe piebren pier piera pierluigi piero pierre pierrette piet pieter pieterjan pietje pietro
	pietsje pilar pim pinchas ping piotr piret pirjo piroska pius plamen pleun pleuni polly pong pooja popke poul prabha
	pradeep prakash pranav prasad prasit preben precious predrag preeti preston priit priya priyanka przemyslaw purnima
	putra putri qiang qing quan quang quentin quincy quinten quirine quoc quynh rabia rachael rachel rachid rachida radek
	radha radjesh radka radoslav radovan radu rafael rafaela rafal raffaele raffaella rafi rafik raghav ragnar ragnhild
	rahmat rahul raija raimund raimunda raimundo rainer raivo raj raja rajan rajesh raju rakesh ralf ralph raluca ram rama
	ramdien ramesh rami ramiro ramon rana randall randi randy rania ranjit raoul raphael raquel rasa rashid rashmi rasmus
	ratna raul ravi ray raymond raymonde raza razvan rebeca rebecca recep redon redouan reem reg regina regine regis
	reidar reiko reimer rein reinaldo reindert reiner reinhard reinhold reinier reinou reinout reinske reitze reka rekha
	remco remi remko remy renata renate renato renaud rene renee rens renske resi retno rex reza rhys ria riad rianne
	ricardo riccardo richard rick rida riekje riet rigoberto riho riikka riitta rik rikkert rim rimantas rina rinaldo rini
	rinse rinske rishi rita ritu rivka rixt riyad rizki roald roar rob robbert robert roberta roberto robin rocco rocio
	roderick roderik rodney rodolfo rodolphe rodrigo roel roeland roelie roelien roelof rogelio roger rogerio rohan rohini
	rohit roisin rokia roland rolando rolf romain roman romina romke rommert romy ron ronald ronan ronen rong ronit ronnie
	roos rory rosa rosalie rosalind rosangela rosanna rosanne rosaria rosario rose rosemarie rosemary roshan roshni ross
	rossella rowan roxana roxanne roy ruben rubens ruby rudi rudiger rudolf rudy rufino rui rukhsana rune rupert russell rusty rutger
	ruth ruthmilda ruud ruurd ruwan ruxandra ryan ryo ryota ryszard saad saar saara sabah sabina sabine sabri sabrina
	sachiko sade sadia saeed safa safia sagi said saida saima sajid sakari sakda sakis salah salam saleh salem salif salih
	salim salima sally salma salman salome saloua salvador salvatore sam samantha samba sami samia samir samira samuel
	samuele sana sanaa sanath sanda sandeep sander sandor sandra sandrine sandro sangeeta sanja sanjay sanjeev sanna sanne
	santiago santos saoirse sara sarah sari sarita sarra sasa saskia satish satoru satoshi satu saul savita scott sean
	sebastiaan sebastian sebastiao seema segundo selim selin selma sem semra sep serdar serena serge sergei sergey sergii
	sergio serhii serkan seth setiawan setsuko seung severine sevgi sevim seydou seyma shabana shadi shadia shahid shai
	shalini shan shane shannon shanti sharad sharon shashi shaul shaun shawn sheela sheila shelley sherif sherwin sheryl
	shigeru shilpa shimon shinichi shinji shinya shira shirley shiro shiv shlomo shmuel shobha shoji shoshana shota
	shpresa shreya shruti shu shurandy shyam sibel sibusiso sicco siddharth sidney siebe siegfried sien sietse sietske
	sietze sigrid sigridur sigurd siham sijbren sijtske sikke silke silvana silvia silvina silvio silviu simao simen
	simkje simon simona simone sinan sindre sinead siobhan siphiwe sipho sipke siriporn sirje sita siti siv sivan sjaak
	sjaan sjef sjoeke sjoerd sjoerdje sjors sjoukje skender slamet slavica slavko slawomir slobodan smaragda smita sneha
	snezana soender soerjpersad sofia sofie sofija solange soledad solene solomon solveig somchai somsak son sonia sonja
	soo sook sophia sophie soren sorin sorina sotiria sotiris souad soufiane soukaina soumaya spencer spyridon spyros sri
	srinivas stacey stan stance stanislav stanislaw stanley stavros stavroula steen stefan stefania stefanie stefano
	steffen steffie stefka stein steinar stelian stelios stella sten stephan stephane stephanie stephen sterre steve
	steven stewart stien stig stijn stuart sture subhash suda sudha sudhir sue suharto sukma sukru suleyman sultan sumaya
	sumiko sung sunil sunita supachai suresh susan susana susann susanna susanne sushila sushma susilo susumu sutrisno
	suzan suzanne svein sven svend svetlana swati swen sybe sybrand sybren sybrich sylvain sylvester sylvia sylvie synne
	sytske szabolcs szilvia szymon tabe taco tadashi tadeusz taha tahir tahira takahiro takako takao takashi takeshi
	takuya tal talal tali tam tamar tamara tamas tamer tamme tammo tamotsu tanguy tania tanja tanner tao taoufik tapani tapio
	tara tarek tarik tariq taro tarun tatiana tatjana tatsuya tayfun tea teatske ted teemu telma telmo temitope tendai
	teodor teodora teodoro terence teresa terez terhi terje terry tess tessa tetsje tetsuya tetty tetyana teun teunie
	teunis teuntje thabo thanasis thandi thandiwe thanh thanos thao tharindu thea themba themis theo theodoor theodora
	theodore theodoros theodosia theofilos theophile thera theresa thi thiago thibault thibaut thida thierry thijmen thijs
	thom thomas thomasz thor thorbjorn thore thorsten thorunn thulani thuy tiago tiberiu tibor tiede tiemen tien ties tietje
	tiffany tigran tihomir tiina tiit tijn tijs till tim timea timo tina tine tineke ting tinne tiny titia tiziana tjaart
	tjalke tjallie tjalling tjarda tjark tjarko tjasa tjeerd tjerk tjerkje tjitske tobias toby todd tom tomas tomasz tome
	tomer tomislav tommaso tomohiro tomoko ton tone tonnie tonu tony toomas toon toos tor torben torbjorn tore torgeir
	torill torstein torsten toru toshiko toshio touria tova tove tracey tracy traian trang travis trees trevor tri triin
	trijntje trine trinh trinidad tristan trond trudy truida trung truus tryfon trygve tsutomu tuan tudor tugba tuija
	tulay tullio tuncay tunde tung tuomas turgut turid tuti tuyet twan tyler tzipi uche uday udo ufuk ugo uilke uldis ulf
	uli ulke ulla ulrich ulrika ulrike uma umar umberto umit una unai unathi unni urban uri uriel urmas urpo ursje ursula
	usha usman ute uwe vaclav vagn vakhtang valbona valdemar valdis valentin valentina valeri valeria valerie valerio
	valeriu valter vandana vanesa vanessa vangelis varun vasant vasco vasil vasile vasiliki vasilios vasilis vassilis
	vasyl veit vera vered vernon veronica veronika veronique vesa vesna vibeke vic vicente vicky victoire victor victoria
	vidar vidya viet vijay vikas vikram viktor viktoria viktoriia ville vimal vinay vincent vincenzo vinh vinod viola
	violeta viorel viorica virgil virginia vishal vitali vitalii vitor vittoria vittorio vivek vivian viviana viviane
	vjosa vlad vladimir vladislav vlasta vojtech volker volkmar volodymyr vytautas wabe wade wafa wagner wahid wahyu
	waldemar walid walter waltraud wanda wander wangari wanjiku wanjiru wannes waqar ward warren wasim wassim wati wayan
	wayne wei weike wellington welmoed wen wendell wendy wensley werner wesley wessel whitney wibo wichai widodo wiebe
	wiebke wiebren wieger wieke wies wiesje wieslaw wietse wietske wigger wijbe wijnand wil wilbert wilco wilfred wilfredo
	wilfried wilhelm wilhelmine will willeke willem willemien willemijn willemke william willy wilma wilmar wilson wim
	winfried winsley winston wissam witold wladyslaw wojciech wolf wolfgang woo wout wouter woutera wubbo wulf wybren wytske
	wytze xander xaver xavi xavier xenia xhevdet xia xiang xiao xiaoling xiaoming ximena xin xing xiomara xiu xuan xue yaa
	yaakov yacine yadira yael yahya yair yan yana yang yann yannick yannis yanti yara yaron yaroslav yasemin yaser yash
	yasin yasmin yasmina yasser yassin yassine yasuko yavuz yaw yegor yehuda yeliz yevhen yewande yfke yi yiannis yigal
	yildiz yilmaz ying yitzhak yke yme ymke ymkje yngve yoav yoel yoichi yoko yolanda yonatan yong yoram yorgos yoshiko
	yoshio yossi younes young youngmin yousef youssef ype yu yuan yudi yue yuji yuka yuki yukiko yuli yulia yumi yumiko
	yun yunus yuri yuriy yusuf yusuke yutaka yuval yvan yves yvette yvonne zachary zafar zahra zainab zakaria zaki zane
	zanele zara zbigniew zdenek zdravko zeger zehra zelia zelie zeljko zeynep zhen zheng zhi zhong ziad zineb zita ziya
	zlata zodwa zoe zofia zohra zoi zola zoltan zoran zouhair zsofia zsolt zsuzsanna zubin zulaika zulema zurab zuzana
	zuzanna zvi zwanet zwier
	`
		.split(/\s+/u)
		.filter((name) => name !== ""),
);
