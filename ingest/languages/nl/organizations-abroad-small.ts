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
