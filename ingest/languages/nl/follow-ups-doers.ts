/** Words that may stand between the start of a clause and its subject. */
export const beforeSubject =
	/^(?:(?:ja|ook|daarnaast|verder|tevens|tot slot|zal|zullen|de|het|een|onze|en|heer|mevrouw|mevr\.?|mw\.?|dhr\.?|sn\.?|prof\.?|professor|dr\.?|drs\.?|ir\.?|mr\.?|stad|gemeente|collega's van|collega|directeur|wethouder|burgemeester)[\s,:]+)*/i;

/** Before the doer in the passive, and before a partner. */
export const agentBefore = /\bdoor\s+(?:de\s+|het\s+)?$/i;
export const partnerBefore =
	/\b(?:met|aan|tussen|bij|van|richting|namens|with|to)\s+(?:(?:de|het|mw\.?|mevrouw|dhr\.?|de heer|stad|gemeente)\s+)*$/i;

/** From the start of a clause to a partner whom something is sent: "stuurt informatie naar X". */
export const sentBefore =
	/(?<!\p{L})(?:(?:ge)?(?:stuur|mail|zend|zond)\p{L}*|verst(?:uur|ur)\p{L}*|doorst(?:uur|ur)\p{L}*)\s[^.;:]*\bnaar\s+(?:(?:de|het)\s+)?$/iu;
/** Before and behind a partner who gets something: "stuurt X een voorstel". */
export const givesBefore =
	/(?<!\p{L})(?:stu(?:urt|ren)|le(?:vert|veren)|gee?(?:ft|ven)|bied(?:t|en)|bezorg(?:t|en)|mail(?:t|en)|leen(?:t)|doet)\s+(?:(?:de|het|mevrouw|mw\.?|dhr\.?|heer)\s+)*$/iu;
export const givesBehind =
	/^\s+(?:(?:vóór|voor|in|per|uiterlijk|deze|volgende|eind|begin|medio|binnen)\s+(?:[\p{Ll}\d]+\s+){1,3}?)?(?:een|de|het|onze|alle|meer|nog|zijn|haar|twee|drie)\s+\p{Ll}/u;
/** A sentence or line that only names who does what stands before it: "Actie: projectleider." */
export const onlyOwner =
	/^(?:actie(?:houder)?|trekker|eigenaar|wie|verantwoordelijke?)\s*:\s*[^,;:]{2,40}$/iu;

/** In such a line: he does something, which is a promise: "Actie: Noor vraagt een offerte aan." */
export const doesSomething =
	/:\s*(?:(?:de|het) )?\p{L}+ (?:\p{Lu}\p{L}+ )?(?!(?:dit|dat|met|niet|uit)\s)\p{Ll}{2,}t\s\p{L}/u;

/** Names who does it, at the end of a promise. */
export const ownerNote =
	/(?:^|[(,;–-]\s*)(?:(?:actie(?:houder)?|trekker|eigenaar|door|wie|verantwoordelijke?):|(?<=\()(?:actie|trekker|eigenaar))\s*([^(),;:]{2,50})(?:,[^(),;:]{2,30})?\)?\s*$/i;
/** A doer by a name that nothing else tells of: a title, a noun, capitalised words, then the verb. */
export const namedDoer =
	/^(?:(?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|prof\.?|professor|[Dd]e|[Hh]et)\s+)?((?:\p{Ll}{6,}\s+)?\p{Lu}[\p{L}\p{N}&'-]*(?:\s+(?:(?:van|de|der|den|ter|la|of|e|y|and|the)\s+){0,2}\p{Lu}[\p{L}\p{N}&'-]*)*?)(?:\s+en\s+(?:\p{L}+\s+){0,2}?\p{L}+\s+(?:komen|sturen|gaan|doen)|(?:\s+en\s+(?:\p{L}+\s+){0,2}?\p{L}+)?\s+(?:zal|(?!(?:dit|dat|het|met|niet|uit|tot|wat|\p{Ll}*(?:komst|ject|tact|rapport|ment|budget|zicht|bericht|markt|dienst|format|cept|teit|expert|tocht))\s)\p{Ll}{2,}t))\s/u;
/** Words with a capital at the start of a clause that are no doer. */
export const notDoer =
	/^(?:We|Wij|Ik|Er|Het|De|Dit|Dat|Deze|Die|Met|In|Op|Voor|Na|Om|Hierbij|Hiervoor|Daarnaast|Ook|Verder|Tevens|Eventueel|Mogelijk|Als|Wanneer|Onze|Iedereen|Men|Beide|Alle|Een|Twee|Drie|Vervolg\p{L}*|Afspraak|Contact|Nader|Onderzocht|Bij|Tijdens|Vanuit|Over|(?:Eerst)?[Vv]olgende?|Nieuwe?|Gezamenlijke?|Nadere?|Tweede|Derde)(?!\p{L})/u;

/** What acts and is no person by a name: "de griffie", "het bestuurssecretariaat". */
export const actingBody =
	/^(?:\p{Ll}*(?:secretariaat|griffie|directie|dienst|redactie|commissie|werkgroep)|ambassade|consulaat|kabinet|college)$/u;
/** Behind a function at the start of a clause: what its holder does, not what is done to him. */
export const doesBehind =
	/^(?:\s*\([^)]*\))?\s+(?:zal|(?!(?:dit|dat|het|met|niet|uit|tot|wat|wordt|krijgt|blijft)\s)\p{Ll}{2,}t)\s/u;
/** Open a clause with a time or a link, so that its subject stands behind its verb. */
const opening =
	"in|op|om|na|voor|vóór|begin|eind|medio|uiterlijk|daarna|vervolgens|daarnaast|verder|ook|tevens|tijdens|binnen|volgend|komend|dit|later";
/** Before a name: the clause opens with something else, so that its subject stands behind its verb: "In oktober komt …". */
export const subjectBehindVerb = new RegExp(
	String.raw`^(?:${opening}|bij)\s+(?:(?!(?:we|wij|ik|zij)\s)[^,;:\s]+\s+){0,8}?(?!(?:dit|dat|het|met|niet|uit|tot|wat|wordt)\s)(?:\p{Ll}{2,}t|komen|sturen|zal|zullen)\s+(?:(?:ook|de|het|heer|mevrouw|mw\.?|dhr\.?|stad|gemeente)\s+)*$`,
	"iu",
);

/** Before a partner: the verb whose object he is: "nodigt mevrouw X uit", "bezoeken we X". */
export const reachedBefore =
	/(?<!\p{L})(?:nodig(?:t|en)|bezoek(?:t|en)?|ontvang(?:t|en)|informe(?:ert|ren)|benader(?:t|en)|bedank(?:t|en)|bel(?:t|len)|mail(?:t|en)|spre(?:ekt|ken)|vra(?:agt|gen)|uitnodigen van|uitnodiging van|bezoek van)\s+(?:(?:wij|we|ik|ook|opnieuw|daarom|daarvoor|de|het|heer|mevrouw|mw\.?|dhr\.?|stad|gemeente|senator|minister|wethouder|burgemeester|ambassadeur|professor|directeur)\s+)*$/iu;
/** Behind a name: it's the subject of "nodigt … uit" in a clause that opened with something else. */
export const invitedBehind = /^\s+(?:ons|haar|hen|de wethouder|de burgemeester)\s/u;
/** Behind a partner at the start of a clause: "X nodigen wij uit", "X uitnodigen voor …". */
export const reachedBehind =
	/^\s+(?:(?:is|zijn|wordt|worden)\s+(?:[\p{Ll}-]+\s+){0,3}?uitgenodigd(?!\p{L})|(?:nodigen|bezoeken|informeren|benaderen|bedanken|ontvangen|vragen|houden)\s+(?:we|wij)(?!\p{L})|(?:[\p{Ll}-]+\s+){0,3}?(?:uitnodigen|uit te nodigen|uitgenodigd|bezoeken|informeren|benaderen|bedanken)(?!\s+(?:de|het|een|ons)(?!\p{L}))(?!\p{L}))/u;
/** Between a function and a name: a verb, so that the function isn't that of the named one. */
export const verbBetween = /\s(?!(?:het|dit|dat|met|niet|uit)\s)\p{Ll}{3,}t\s/u;

/** Behind the verb of a clause that opens with a time: "In het voorjaar bezoekt de wethouder …"; the first group is the doer. */
export const functionBehindVerb = new RegExp(
	String.raw`^(?:${opening})\s+(?:(?!(?:we|wij|ik|zij)\s)[^,;:\s]+\s+){0,8}?(?!(?:dit|dat|het|met|niet|uit|tot|wat|wordt|is|krijgt)\s)(?:\p{Ll}{2,}t|zal)\s+(?:de|het|onze)\s+(\p{Ll}[\p{Ll}-]+)(?!\p{L})`,
	"iu",
);

/** "X ontvangt van ons het rapport": the subject does nothing, we do. */
export const receivesFromUs =
	/(?<!\p{L})(?:ontvang(?:t|en)|krijg(?:t|en))\s(?:[^,;.]{0,60}\s)?van (?:ons|onze)(?!\p{L})/iu;
