/** Between two names of one body: "X, oftewel Y", "X (voluit: Y)", "X – in het Engels Y". */
export const alsoNamed =
	/^[,(–-]? ?(?:oftewel|ofwel|alias|voluit|ook wel|ook bekend als|beter bekend als|ook genoemd|internationaal|lokaal|ter plaatse|in het \p{L}+s(?:ch)?|(?:dat|wat) staat voor) ?:?$/u;

/** Before what a body was called: "X (tot vorig jaar: Y)". */
export const formerlyNamed =
	/^[,(] (?:eerder|eertijds|tot voor kort|tot vorig jaar|tot \d{4}|sinds \d{4}|in \d{4} nog)(?: bekend als)? ?:?$/u;

/** Ends a Dutch noun of bodies, which tells a name from the same in another language; over a folded word. */
export const dutchNoun =
	/(?:universiteit|hogeschool|ministerie|dienst|bureau|agentschap|vereniging|stichting|bond|instituut|raad|politie|brandweer|bibliotheek|regio|provincie|archief|fonds|kamer|school|ziekenhuis|schouwburg|autoriteit|inspectie|bedrijf|federatie|netwerk|unie|comite|commissie|gewest|deelstaat|district|rechtbank|academie|orkest|cooperatie|centrum|maatschappij|verbond|museum)$/u;

/** Nouns of institutions, which people say as a part of the name: "muziekschool De Muzelaar", "visafslag Burgas"; over a folded word. */
export const institutions =
	/(?:school|club|bank|huis|harmonie|fanfare|bibliotheek|koor|orkest|galerie|wacht|winkel|afslag|veiling|opvang|asiel|inloop|dojo|.{4}(?:centrum|groep|vereniging|bond|bedrijf|museum|instituut|organisatie|academie|comite|kring|gezelschap|podium))$/u;
