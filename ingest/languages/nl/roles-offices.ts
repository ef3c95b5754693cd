/** Offices of those who govern a town, in the languages of the lexicon of functions, as ends of folded functions. */
const governing = [
	"burgemeester|wethouder|schepen|mayor|alderman",
	"burgermeister(?:in)?|stadtprasident(?:in)?|beigeordneter?|sindac[oa]|assessor[ea]|alcalde(?:sa)?|concejala?",
	"prefeit[oa]|vereadora?|maire|bourgmestre|echevine?|borgmester|ordforer|kommunalrad|borgarrad",
	"pormestari|kaupunginjohtaja|primator(?:ka)?|primar|polgarmester|burmistrz|gradonacelnik|zupan",
].join("|");

const endsIn = (offices: string): RegExp => new RegExp(`(?:${offices})$`, "u");

/** Functions that belong to a town, so that no body named before is their holder's; folded. */
export const officesOfTowns = endsIn(`${governing}|ambtgenoot`);

/** Functions within a municipality, whose holder's town may have been told before; folded. */
export const officesOfMunicipalities = endsIn(
	`${governing}|ambtenaar|ambtenaren|raadslid|raadsvoorzitter|councillor`,
);

/** Functions and people that a place has, so that an unknown name behind "van" or "uit" is a place; folded. */
export const officesOfPlaces = endsIn(
	`${governing}|wijkhoofd|dorpshoofd|gouverneur|premier|marszalek|hejtman|ombudsman|landeshauptmann|wijkagent|stadsdeelvoorzitter|inwoners?|bewoners?|burgers?|raadslid|fractievoorzitter|kamerlid|statenlid`,
);

/** Offices that towns and countries have and no other body; folded. */
export const officesOfGovernments = endsIn(
	`${governing}|raadslid|gedeputeerde|minister|staatssecretaris|senator|councillor`,
);

const chosen =
	"raadslid|wethouder|burgemeester|schepen|kamerlid|statenlid|senator|gedeputeerde|minister|fractievoorzitter";

/** Offices of which several are told of by surname alone: "raadsleden A, B en C"; folded, in the singular. */
export const severalOffices = endsIn(chosen);

/** Functions that are held for a party, which stands in brackets behind: "raadslid Ana Popescu (USL)"; over the head of the function. */
export const politicians = endsIn(
	`${chosen}|parlementslid|lijsttrekker|afgevaardigde|partijleider|partijvoorzitter|volksvertegenwoordiger|europarlementarier`,
);
