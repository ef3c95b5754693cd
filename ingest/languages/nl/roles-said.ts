import { wordList } from "./word-list.ts";

/** Words behind a function that say what its holder did or how they were, and are no field of it: "grootmoefti verviel", "directeur ziek"; folded. */
export const saidOfHolders: ReadonlySet<string> = wordList(`
	ben bent is was waren zijn word wordt werd werden heeft hebben had hadden kan kon konden kunnen mag mocht mochten moet moest moesten
	wil wilde wilden wou zal zou zouden zullen hoeft hoefde durft durfde blijft blijven bleef bleven blijkt bleek bleken lijkt leek
	gaat ging gingen komt kwam kwamen doet deed deden staat stond stonden zit zat zaten ligt lag lagen loopt liep liepen
	geeft gaf gaven neemt nam namen ziet zag zagen zegt zei zeiden vindt vond vonden krijgt kreeg kregen houdt hield hielden
	laat liet lieten brengt bracht brachten denkt dacht dachten weet wist wisten vraagt vroeg vroegen schrijft schreef schreven
	spreekt sprak spraken vertelt vertelde vertelden legt legde legden leidt leidde leidden toont toonde toonden belt belde belden
	mailt mailde mailden stuurt stuurde stuurden schuift schoof schoven sluit sloot sloten ontvangt ontving ontvingen opent opende openden
	vervangt verving vervingen verwelkomt verwelkomde verwelkomden groet groette groetten vertrekt vertrok vertrokken verschijnt verscheen verschenen verviel vervielen
	vervalt vreest vrezen vreesde vreesden hoopt hoopte hoopten wacht wachtte wachtten werkt werkte werkten woont woonde woonden
	kent kende kenden heet heette heetten noemt noemde noemden maakt maakte maakten helpt hielp hielpen speelt speelde speelden
	klaagt klaagde klaagden protesteert protesteerde vergat vergaten verliet verlieten miste misten meldde meldden zegde zegden haakte
	verzorgt verzorgde verzorgden organiseert organiseerde bezocht bezochten kookt kookte kookten zingt zong zongen tolkte tolkten
	aldaar idem dito thuis welkom
	spreken ontmoeten bezoeken zien treffen bellen mailen interviewen begroeten uitnodigen
	ontbreekt ontbrak ontbraken liggen zitten staan lopen
	ziek onwel afwezig aanwezig verhinderd weg vrij erbij mee zelf samen later vroeger helaas toch echter alleen ook even kort telefonisch
	online digitaal virtueel schriftelijk afgezegd afgemeld geannuleerd vervallen uitgevallen jarig overleden zwanger enthousiast
	kritisch positief tevreden blij boos druk onderweg beschikbaar nodig mogelijk misschien gisteren vandaag morgen straks
`);

/** Ends as verbs do that tell behind a function what its holder did: "directeur aanschoof", "woordvoerder regelde"; folded. */
export const saidVerb =
	/^(?:aan|af|mee|langs|binnen|rond|toe|uit|op|voor|over|bij|terug|door)(?:schoof|schoven|sloot|sloten|liep|liepen|ging|gingen|kwam|kwamen|deed|deden|at|aten|nam|namen|gaf|gaven|sprak|spraken|legde|legden|leidde|leidden|reed|reden|fietste|fietsten|dacht|dachten|keek|keken|las|viel|vielen|zat|zaten)$|^(?!ge)\p{L}+(?:eerde|eerden|elde|elden|igde|igden)$/u;

/** Behind these a small word was a verb: "schetste ons", "gaf een". */
export const objects = new Set("ons mij zich hoe dat hem haar hen".split(" "));
/** "had een jurist gestuurd": no field; "geweld" and "geluid" are nouns. */
export const participle =
	/^(?:(?:aan|af|mee|op|over|toe|uit)?ge(?!weld$|luid$|bied$|zond)\p{L}{3,}(?<!hei)d|(?:mee|op|uit|aan)ge\p{L}{3,}en)$/u;

/** Small words that no field of a function goes on with; folded. */
export const smallWords = new Set(
	"heet heette bij at van of voor for uit from te in en and met die dat als namens aan op over zie".split(
		" ",
	),
);

/** Offices that have a holder and no field: "Consul-generaal Gerbert Kunst"; over the folded function. */
export const noField = /(?:ambassadeur|consul|consul generaal|burgemeester)$/u;
