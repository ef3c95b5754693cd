import { wordList } from "./word-list.ts";

/** Small words of Slavic names that no Dutch word is; folded. */
export const surelyAbroad: ReadonlySet<string> = wordList(
	"brez bez za v w ve pri dla proti protiv przeciw",
);

/** Small words that go on with a name from abroad where a capital or a foreign word follows; folded. */
export const linksAbroad: ReadonlySet<string> = new Set([
	...surelyAbroad,
	..."u na nan pro z s es".split(" "),
]);

/** Nouns that go on with a name from abroad also when written small; folded. */
export const nounsAbroad: ReadonlySet<string> = wordList(`
	kaupunki yliopisto vode vodovod centar zavod institut kommune kommun linnavalitsus ulikool savivaldybe dome mesto hlavneho mesta grada grad
	opcina zupanija podnik urad urzad ustav svaz spolek univerzita nemocnice divadlo knihovna policie ministerstvo ministerstwo zarzad fundacja
	stowarzyszenie szkola szpital drustvo udruga zajednica ured komora savez skupstina bolnica kazaliste biblioteka fakultet muzej ministrstvo
	kaupungin kehitys komiteja departaments asociacija biedriba muzejs universitate slimnica taryba departamentas universitetas ligonine
`);

/** Articles within the names of Romance languages, behind their links: "Ministère de la Santé"; folded. */
export const articlesAbroad: ReadonlySet<string> = wordList("des du la las los les del della");

/** Ends a Slavic adjective: "Pomorski Urząd"; over a folded word. */
export const slavicAdjective = /(?:[cksz]k[aiy]|n[iy]|sky|cky)$/u;

/** Words of Dutch texts that end as those of a foreign name do, and go on with none; folded. */
export const endsForeign: ReadonlySet<string> = wordList(`
	studio bureau radio video auto euro info demo logo memo casino metro bistro disco promo turbo polo solo alto porto cargo ratio
	menu tiramisu agenda opera data drama diploma cultura pizza panorama camera delta festa saga extra circa alinea manna firma
	taxi wifi safari alibi ski bikini musti society baby hobby lobby company safety energy policy community university county
	library gallery factory academy security technology industry mobility property delivery story history country economy agency
	charity authority facility family army navy party daarna hierna waarna zodra bijna oma opa mama papa cursus campus bonus focus status virus
	circus consensus cactus genius radius minus plus kosmos chaos atlas canvas kompas terras gewas matras moeras pas
	alias kerstmis toto foto duo trio vooralsnog sowieso ergo fiasco embargo tempo saldo netto bruto gratis zo
	euros videos radios autos fotos studios menus taxis babys hobbys lobbys villas agendas cameras operas diplomas pizzas dramas
	sauna arena aula cinema replica formula nota quota schuldi
`);
