import { wordList } from "./word-list.ts";

/** Words that tie nothing by themselves where they stand between somebody, a function and a body; folded. */
export const fillers: ReadonlySet<string> = new Set([
	...wordList(`ooit vorig vorige dit jaar maand jaren onlangs recent net nog maar nu werkzaam werkt werken werkend verbonden actief thans tegenwoordig sinds kort inmiddels daar namelijk heer
	mevrouw tevens respectievelijk zowel eerder voorheen onder andere o a dezelfde nieuwe huidige lokale plaatselijke nederlandse eigen
	voormalige toenmalige hun benoemd aangesteld verkozen gekozen onze destijds indertijd toentertijd momenteel eertijds vroeger vroegere verantwoordelijke resp secretariaat hoofdkantoor
	plaatse ter aldaar
	kantoor bestuur afdeling directie team hoofdkwartier werkgroep basis ene zekere regio streek gewest district kanton prefectuur deelstaat arrondissement hoofdstad havenstad phd msc bsc mba llm mpa`),
	"ph d",
]);

/** Say that what follows is what somebody is now; folded. */
export const presently: ReadonlySet<string> = wordList(
	"nu thans inmiddels tegenwoordig momenteel sindsdien",
);

/** Open a remark on somebody, also with a capital in a row that lost its columns; folded. */
export const remarkWords: ReadonlySet<string> = wordList(
	"alleen enkel slechts niet ziek afwezig verhinderd telefonisch online",
);

/** Says since or until when somebody does something: "sinds 1 januari", "tot voor kort"; on folded words with a space behind each. */
export const sinceWhen =
	/^(?:al|reeds) (?:\S+ )?(?:jaar|jaren|maanden) |^(?:(?:al|nu|pas|net|nog) )?(?:sinds|sedert|vanaf|per|tot|tot voor) (?:(?:begin|eind|medio|vorige?|dit|deze|afgelopen|enkele|paar|\d+|twee|drie|vier|vijf|tien|kort|heden|jaar|jaren|maand|maanden|week|weken|zomer|winter|voorjaar|najaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) )+/u;

/** Says that somebody did it then: "toen nog". */
export const backThen = /^toen (?:nog )?/u;

/** Say between somebody and a part of a body that they are at its head: "X leidt het milieuprogramma van Y"; folded. */
export const leadingVerbs: ReadonlySet<string> = wordList(
	`leidt leidde bestuurt bestuurde runt runde coordineert coordineerde beheert beheerde trekt trok vertegenwoordigt vertegenwoordigde
	presideert dirigeert`,
);

/** What somebody leads on the occasion, which puts them at the head of nothing: "leidde ons rond", "leidde de sessie over water"; folded. */
export const ledOnce =
	/^(?:ons|over|tijdens|met|naar|langs|op|om|\p{L}*(?:gesprek|sessie|bezoek|rondleiding|bijeenkomst|congres|conferentie|debat|discussie|workshop|panel|delegatie))$/u;

/** Functions right behind a genitive: "burgemeester Storms plaatsvervanger"; folded. */
export const standsBeside =
	/^(?:(?:plaats)?vervang(?:er|ster)|woordvoerd(?:er|ster)|rechterhand|kabinetschef|opvolg(?:er|ster)|secretaresse|assistente?)$/u;

/** What a verb leaves behind whoever did it: "schoof X aan", "kwam X langs", "leidde X rond"; folded. */
export const verbParticles: ReadonlySet<string> = wordList(
	"aan langs binnen mee rond erbij toe voor",
);

/** Behind "zijn", "haar" or "hun" these show that it is a verb or an object: "zijn we ontvangen"; folded. */
export const neverOwned: ReadonlySet<string> = wordList(
	"we wij ik ze zij hij er ons wel niet ook bij door in op met van voor aan naar uit tijdens",
);

/** Say of a function that somebody had it before; folded. */
export const formerly: ReadonlySet<string> = wordList(
	"eerder vroeger voorheen ooit destijds indertijd toentertijd eertijds voormalig voormalige gewezen jarenlang",
);
