/** Abbreviations that a full stop ends without ending the sentence, lower case, without their last full stop. */
export const abbreviations: ReadonlySet<string> = new Set(
	(
		"dhr mevr mw mej mr mrs ms dr drs ir ing prof prof.dr mr.dr dr.ir prof.ir bc ba ma phd lic em st ds jhr jkvr hr eng arq arch dott dott.ssa mag " +
		"bijv bv o.a o.m d.w.z d.m.v e.d e.a m.b.t m.b.v m.n n.a.v i.v.m i.s.m i.h.k.v i.p.v i.t.t t.a.v t.b.v t.g.v t.n.v t.w t.z.t t/m v.w.b z.s.m s.v.p a.s j.l d.d c.q c.s n.v.t p.p p.p.p resp excl incl ca circa max min " +
		"nr nrs no tel blz pag par art lid jan feb febr mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo " +
		"gem prov min alg dir afd vz wnd plv mdw medew weth wethr voorz burgem vml toenm int internat univ fac inst org secr stv burg weth ass bureau b.d b.g.g a.i zgn vgl afk evt ong mln mld vs vm nm uur sr jr geb bgm gen kol maj lt cmdt kap adj insp cie comm " +
		"co corp ltd inc dept gov sen rep hon rev amb e.g i.e etc.a dr.-ing dipl.-ing th ch ph chr joh jac wm sc doç sn sra dipl habil econ v v.d v.h"
	).split(" "),
);

/** Words that a line does not end a sentence or a name on; a wrapped line often does. */
export const linkWords: ReadonlySet<string> = new Set(
	(
		"de het een den der des ter ten te van voor met in op aan bij uit om tot door over onder naar als of en dat die deze dit wie wat waar zijn haar hun ons onze mijn uw ook niet wel nog al er is was waren wordt worden werd werden heeft hebben had kan kunnen zal zullen zou moet moeten zowel alsmede evenals namens tijdens volgens tussen tegen vanuit binnen buiten zonder via per " +
		"the a an of for to and or with by from at on between during"
	).split(" "),
);

/** Of these the verbs, which end a clause too. */
export const lastVerbs: ReadonlySet<string> = new Set(
	"is was waren wordt worden werd werden heeft hebben had kan kunnen zal zullen zou moet moeten zijn".split(
		" ",
	),
);

/** Words that may follow a word half ending in a real hyphen: "reis- en verblijfskosten". */
export const hyphenConjunctions: ReadonlySet<string> = new Set(
	"en of en/of tot als alsook alsmede maar noch dan c.q resp and or".split(" "),
);

/** First halves of compounds that keep their hyphen when a line breaks behind it. */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
	"ex oud vice non niet co adjunct aspirant kandidaat loco plaatsvervangend leerling chef secretaris directeur anti pro e x post pre quasi semi sub interim all self high low long short".split(
		" ",
	),
);

/** Whoever comes with a title below a short line that ends nothing open is listed there: "mevrouw X (communicatie)". */
export const opensWithTitle = /^\s*(?:mevrouw|mevr|mw|dhr|de heer|prof|dr|ir|drs|mr)\.? \p{Lu}/u;

/** "Cr.", "Clr.", "Sv.", "projectl.", "hoofdinsp.": no word ends so, but one that is cut short does. */
export const cutShort =
	/^(?:\p{Lu}[bcdfghjklmnpqrstvwxz]{1,3}|\p{L}*\p{Ll}(?:[bcdfgkptvz][lm]|[bcdfghklmnprt]v|nsp))$/u;
