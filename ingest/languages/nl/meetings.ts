import type { MeetingKind, NotMetReason } from "#domain/extraction.ts";

const phrases = (text: string): readonly string[] =>
	text
		.split("|")
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== "");

/** Folded phrases that say that somebody was not met, with the reason; the first that a clause holds counts. */
export const notMetCues: readonly (readonly [NotMetReason, readonly string[]])[] = [
	[
		"phone",
		phrases(`
			telefonisch | via de telefoon | per telefoon | telefoongesprek | aan de telefoon | belde ons |
			gebeld | belden | videoverbinding contact | alleen online | alleen digitaal |
			alleen via teams | alleen via zoom | via een videogesprek | via videoverbinding gesproken |
			videobellen | videocall | video call | alleen per mail | alleen per e mail | via whatsapp |
			alleen gemaild | online gesproken | digitaal gesproken | via teams | via zoom |
			per videoverbinding | via een videoverbinding gesproken | door the phone | by phone | by video | by teams | by zoom |
			alleen gebeld | een belletje | kort belletje | belletje met | telefoontje | skype | facetime | webex | call met | call with | videogesprek met | online ingebeld | belafspraak
		`),
	],
	[
		"cancelled",
		phrases(`
			niet doorgegaan | afgezegd | afgelast | geannuleerd | annuleerde | annuleerden | vervallen |
			verviel | ging niet door | gingen niet door | niet doorging | kwam te vervallen |
			is niet gelukt | niet gelukt | uitgesteld | zegde af | zegden af | zei af | zeiden af |
			afzegging | cancelled | canceled | afzeggen | afgebeld | afgeblazen | geen doorgang vinden |
			geschrapt | gecanceld | geen doorgang | niet door laten gaan | ging helaas niet door |
			verzet naar | verplaatst naar
		`),
	],
	[
		"absent",
		phrases(`
			verhinderd | no show | did not show | didn t show | could not make it | couldn t make it | was ill | fell ill | ziek | ziekte | afwezig | niet aanwezig | was er niet | waren er niet | moest verstek | verstek |
			laten verontschuldigen | laten excuseren |
			niet komen opdagen | niet opdagen | kwam niet | kwamen niet | niet gekomen | niet gezien |
			niet verschenen | verscheen niet | laten vervangen | vervangen door |
			was op vakantie | was op dienstreis | op dienstreis | met vakantie | met verlof |
			in het buitenland | bleek naar | niet in de stad | zou ook komen maar | misgelopen |
			niet getroffen | niet ontmoet | absent | niet kunnen ontmoeten | niet kunnen spreken |
			niet te spreken gekregen | niet te zien gekregen | er niet te krijgen | niet in de gelegenheid | hebben we gemist | hebben wij gemist | niet gesproken omdat | onwel | griep | corona kreeg | vastzat |
			vast zat | vaststond | vast stond | vastzaten | vaststonden
		`),
	],
	[
		"heard",
		phrases(`
			alleen gehoord |
			alleen gezien | from a distance | only heard | vanuit de verte | van achteraf | vanuit de zaal | vanaf de tribune | vanaf het balkon | niet in gesprek |
			sprak de zaal toe | vanaf het podium | op het podium | op tv | op televisie |
			hield een toespraak | hield de toespraak | hield een speech | toespraak van | speech van |
			hield een lezing | lezing van | hield een voordracht | voordracht van | gaf een lezing |
			keynote van | hield een keynote | hield de keynote | openingswoord |
			openingstoespraak | opende het congres | opende de conferentie | achter in de zaal |
			een hand gegeven | een hand geven | hand geschud | hand schudden | handen geschud | alleen begroet | begroet | gegroet |
			even groeten | alleen groeten | alleen een hand | in het voorbijgaan | alleen geluisterd |
			geluisterd naar | luisterden naar | bijgewoond van | sprak het congres toe | videoboodschap |
			sprak via een video | panel met onder anderen |
			verder niet gesproken | in de zaal gehoord | in het publiek
		`),
	],
	[
		"planned",
		phrases(`
			volgende keer | volgende reis | een andere keer | andere keer | inplannen | nog in te plannen |
			nog te plannen | wordt nog gepland | staat gepland | gepland voor | hadden graag | had graag |
			graag hadden | graag had | graag ontmoeten | hopen | hoop |
			in de toekomst | nog te ontmoeten | nog te spreken | nog uit te nodigen | wordt uitgenodigd |
			gaan we nog | zullen we nog | ontmoeten we later | binnenkort | tijdens een volgend bezoek |
			bij een volgend bezoek | volgend bezoek | later dit jaar | nog benaderen | nog contact zoeken |
			afspraak in de maak | nog niet gesproken | nog niet ontmoet | zou goed zijn | zou mooi zijn |
			beoogde | nog gepland | wens
		`),
	],
];

/** Folded phrases with which a report tells that somebody was met, in running text. */
export const metCues: readonly string[] = phrases(`
	gesproken met | spraken we | spraken wij | sprak ik | ik sprak | spraken | sprak met | gesproken |
	heb ik gesproken | ontmoet | ontmoette | ontmoetten | ontmoeting met | ontmoetingen met |
	kennisgemaakt | kennismaking met | kennismakingsgesprek | maakten kennis | maakten we kennis |
	maakte ik kennis | ontvangen door | ontving ons | ontvingen ons |
	ontvangst door | gesprek met | gesprekken met | gesprek gevoerd | gesprekken gevoerd |
	overleg met | overlegd met | overleg gehad | bijgepraat | rondgeleid | rondleiding door |
	rondleiding van | leidde ons rond | leidden ons rond | gaf ons een rondleiding | uitleg van |
	uitleg door | legde ons uit | ons uitlegde | vertelde ons | vertelden ons | ons verteld |
	gegeten met | geluncht met | gedineerd met | lunch met | lunchten | diner met | ontbijt met |
	borrel met | aan tafel met | aan tafel bij | schoof aan | schoven aan | aangeschoven |
	samen met | troffen we | troffen wij | troffen | aanwezig waren | te gast bij | op bezoek bij |
	bezoek aan | bezochten we | bilateraal met | bila met | bilas | sessie met | workshop met |
	paneldiscussie met | panel met | meeting with | met with | begeleid door | gastheer | gastvrouw |
	heette ons welkom | verwelkomd door | verwelkomde ons | welkom geheten | presentatie van |
	gepresenteerd door | werkbezoek aan | in gesprek met | nam ons mee | namen ons mee |
	liet ons zien | lieten ons zien | liepen we met | wandeling met | fietstocht met | tegengekomen |
	kwamen we tegen | contact gelegd met | gehad met | was erbij | waren erbij | sloot aan |
	sloten aan | stond ons te woord | daar heeft | waren de | waren er | woonde bij | zat naast |
	zaten naast | aan tafel zaten | aan tafel zat | kletsten we | kletsten wij | koffie met | thee met |
	koffie bij | thee bij | etentje met | ontmoette men | ontmoeten we | gekletst met | gepraat met |
	praatten we | praatte ik | aan tafel kwam | lunchgesprek met | kennis met | kennis met de |
	spreekt met | spreken we | spreken wij | spreek ik | ontvangt ons | ontvangen ons | neemt ons mee | nemen ons mee |
	leidt ons rond | leiden ons rond | laat ons zien | laten ons zien | staat ons te woord | vertelt ons |
	op sleeptouw | met ons mee | met ons op | van gedachten gewisseld | wisselden van gedachten | wisselden we van gedachten |
	ontvangst was door | wachtte ons op | wachtten ons op | tegen het lijf | gingen langs bij | gingen we langs bij | langs geweest bij |
	gids was | fietsten met | fietsten we met | wandelden met | wandelden we met | vraaggesprek met | interview met | geinterviewd |
	beantwoordde onze vragen | beantwoordden onze vragen | stelden vragen aan | vragen gesteld aan | overhandigde ons | overhandigden ons |
	gedronken met | wij bezochten | we bezochten | overhandigden we | overhandigden wij | zaten we met | zaten wij met | zat ik met | zitten we met | zaten we bij | zaten wij bij | zitten we bij | aten we met | aten wij met | aten we bij | eten we met | eten wij met |
	voerden we | voerden wij | gesprek voerden | aan tafel gezeten met | aan tafel gezeten bij | verslag gedaan aan
`);

/** Folded words that tell the kind of meeting; the first list that a clause holds counts. */
export const kindCues: readonly (readonly [MeetingKind, readonly string[]])[] = [
	[
		"dinner",
		phrases(`
			diner | dineren | gedineerd | lunch | lunchten | geluncht | ontbijt | borrel | gegeten |
			aan tafel | receptie | werklunch | werkdiner | dinner
		`),
	],
	[
		"tour",
		phrases(`
			rondleiding | rondgeleid | leidde ons rond | fietstocht | wandeling | excursie | rondvaart |
			liepen we | tour
		`),
	],
	[
		"session",
		phrases(`
			sessie | sessies | workshop | workshops | panel | paneldiscussie | masterclass | seminar |
			rondetafel | conferentie | congres | conference | bijeenkomst
		`),
	],
	[
		"visit",
		phrases(`
			werkbezoek | bezoek | bezocht | bezochten | op bezoek
		`),
	],
];

/** Folded words for items that are about the party itself. */
export const ownPartyCues: readonly string[] = phrases(`
	gereisd met | mijn reisgenoot | mijn reisgenote | mijn medereiziger | reisde samen met | reisden samen met | delegatie bestond uit |
	delegatie bestaat uit | namens de gemeente | meegereisd | reisgenoten | reisgezelschap |
	deelnemers | opsteller | ondergetekende | naam bestuurder | naam reiziger | reizigers |
	delegatie | auteur | steller | verslag van | reis gemaakt | samen met mijn collega |
	mijn collega | onze delegatie | bestuurder | naam medewerker | travellers | delegation | en ik
`);
