import { describe, expect, it } from "vitest";
import { cases, told } from "../told.ts";

describe("who was met where others were not, or something else is denied", () => {
	it.each(
		cases(`
			De directeur van Stichting Walvis was ziek en haar collega Jonas Berg nam het over. → + Jonas Berg, Stichting Walvis | absent directeur, Stichting Walvis
			De directeur van Stichting Walvis was verhinderd; hij werd waargenomen door Jonas Berg. → + Jonas Berg, Stichting Walvis | absent directeur, Stichting Walvis
			Voor de zieke directeur Ana Lobo viel Jonas Berg van Stichting Walvis in. → + Jonas Berg, Stichting Walvis | absent Ana Lobo
			De burgemeester moest weg, de locoburgemeester nam de honneurs waar. → + locoburgemeester | absent burgemeester
			De burgemeester kon niet, dus sprak de wethouder met ons. → + wethouder | absent burgemeester
			De burgemeester had zich laten vervangen door wethouder Ana Lobo. → + Ana Lobo | absent burgemeester
			De burgemeester van Gent was ziek en de wethouder ontving ons. → + wethouder | absent burgemeester
			De burgemeester van Gent kon niet, dus sprak de wethouder met ons. → + wethouder | absent burgemeester
			De burgemeester van Gent was ziek, wethouder Ana Lobo ontving ons hartelijk. → + Ana Lobo | absent burgemeester
			De burgemeester van Gent moest naar Brussel en dus leidde wethouder Ana Lobo ons rond. → + Ana Lobo | absent burgemeester
			Omdat de burgemeester van Gent verhinderd was, ontving wethouder Ana Lobo ons. → + Ana Lobo | absent burgemeester
			Omdat directeur Ana Lobo van Stichting Walvis verhinderd was, sprak Jonas Berg met ons. → + Jonas Berg | absent Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis was ziek, zodat Jonas Berg ons rondleidde. → + Jonas Berg | absent Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis was ziek, waardoor Jonas Berg ons rondleidde. → + Jonas Berg | absent Ana Lobo, Stichting Walvis
			Wij spraken Jonas Berg van Stichting Walvis; zijn directeur was op reis. → + Jonas Berg, Stichting Walvis | absent directeur, Stichting Walvis
			Wij spraken Jonas Berg van Stichting Walvis omdat zijn directeur op reis was. → + Jonas Berg, Stichting Walvis | absent directeur, Stichting Walvis
			Wij spraken Jonas Berg van Stichting Walvis (de directeur was op reis). → + Jonas Berg, Stichting Walvis | absent directeur, Stichting Walvis
			- Stichting Walvis (de directeur weigerde, conservator Jonas Berg wilde wel praten) → + Jonas Berg, Stichting Walvis | absent directeur, Stichting Walvis
			- Stichting Walvis: directeur ziek, gesproken met conservator Jonas Berg → + Jonas Berg, Stichting Walvis | absent directeur, Stichting Walvis
			- Stichting Walvis: conservator Jonas Berg (directeur ziek) → + Jonas Berg, Stichting Walvis | absent directeur, Stichting Walvis
			- Conservator Jonas Berg, Stichting Walvis; directeur was verhinderd → + Jonas Berg, Stichting Walvis | absent directeur
			- Directeur Ana Lobo van Stichting Walvis had griep, haar collega Jonas Berg nam over → + Jonas Berg, Stichting Walvis | absent Ana Lobo, Stichting Walvis
			- Directeur Ana Lobo van Stichting Walvis was verhinderd, conservator Jonas Berg viel in → + Jonas Berg, Stichting Walvis | absent Ana Lobo, Stichting Walvis
			- Directeur Ana Lobo van Stichting Walvis had griep en conservator Jonas Berg sprong in → + Jonas Berg, Stichting Walvis | absent Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis kwam niet, haar adjunct Jonas Berg wel. → + Jonas Berg, Stichting Walvis | absent Ana Lobo, Stichting Walvis
		`),
	)("tells who was missed from who came instead: %s", (says, wanted) => {
		expect(told(says).toSorted()).toEqual(wanted);
	});

	it.each(
		cases(`
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Helaas was zij ziek. → absent Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Vandaag was ze er niet. → absent Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Die dag zat ze in Brussel. → absent Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Ze bleek ziek. → absent Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Maar die was ziek. → absent Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Helaas, ziek. → absent Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Door een staking kon zij niet komen. → absent Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Uiteindelijk hebben we haar alleen aan de telefoon gehad. → phone Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. We hebben haar niet getroffen. → absent Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Niet doorgegaan. → cancelled Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Ging niet door. → cancelled Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Is niet gelukt. → cancelled Ana Lobo, Stichting Walvis
			Onze afspraak was met directeur Ana Lobo van Stichting Walvis. Het bleef bij een telefoontje. → phone Ana Lobo, Stichting Walvis
			Stichting Walvis had een rondleiding beloofd. Dat viel in het water. → cancelled –, Stichting Walvis
			Stichting Walvis had een rondleiding beloofd. Helaas ging dat niet door. → cancelled –, Stichting Walvis
			Jurist Ana Lobo werkt bij Stichting Walvis. Met haar hebben we alleen gebeld. → phone Ana Lobo, Stichting Walvis
			- Jurist Ana Lobo van Stichting Walvis. Alleen gebeld. → phone Ana Lobo, Stichting Walvis
			- Jurist Ana Lobo van Stichting Walvis. Ziek. → absent Ana Lobo, Stichting Walvis
			- Jurist Ana Lobo van Stichting Walvis. Was er niet. → absent Ana Lobo, Stichting Walvis
			- Jurist Ana Lobo van Stichting Walvis. Kon niet. → absent Ana Lobo, Stichting Walvis
			- Jurist Ana Lobo van Stichting Walvis. Niet getroffen. → absent Ana Lobo, Stichting Walvis
		`),
	)("reads what a later sentence says of whom was told of: %s", (says, wanted) => {
		expect(told(says).toSorted()).toEqual(wanted);
	});

	it.each(
		cases(`
			De directeur van Stichting Walvis ontving ons, hoewel hij ziek was. → + directeur, Stichting Walvis
			De directeur van Stichting Walvis sprak met ons, maar kon niet alles beantwoorden. → + directeur, Stichting Walvis
			De directeur van Stichting Walvis had maar een half uur, want hij moest door naar de raad. → + directeur, Stichting Walvis
			- Wethouder Ana Lobo, kort gesproken, moest weg → + Ana Lobo
			- Jonas Berg van Stichting Walvis, was ziek geweest maar er toch → + Jonas Berg, Stichting Walvis
			Wij spraken Jonas Berg van Stichting Walvis, zonder de directeur. → + Jonas Berg, Stichting Walvis
			Wij spraken zes naaisters van Stichting Walvis, zonder leiding erbij. → + naaisters, Stichting Walvis
			We spraken Jonas Berg van Stichting Walvis, die zelf niet mee was geweest naar Gent. → + Jonas Berg, Stichting Walvis
			We spraken Jonas Berg van Stichting Walvis, die het plan niet zag zitten. → + Jonas Berg, Stichting Walvis
			We spraken met Jonas Berg van Stichting Walvis, die vorig jaar in Den Haag was. → + Jonas Berg, Stichting Walvis
			We spraken met Jonas Berg van Stichting Walvis, hij zat toen nog in Brussel. → + Jonas Berg, Stichting Walvis
			Ana Lobo van Stichting Walvis leidde ons rond. Zij was nog moe van een reis naar Lima. → + Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis ontving ons. Ze was ziek geweest. → + Ana Lobo, Stichting Walvis
			Jonas Berg van Stichting Walvis stond ons te woord in het ziekenhuis. → + Jonas Berg, Stichting Walvis
			Dat hoorden we van Ana Lobo van Stichting Walvis. → + Ana Lobo, Stichting Walvis
			Dat vertelde ons de directeur van Stichting Walvis. → + directeur, Stichting Walvis
			- Ana Lobo van Stichting Walvis, weigert al jaren te bellen → + Ana Lobo, Stichting Walvis
			- Ana Lobo van Stichting Walvis: geen formeel gesprek, wel een rondleiding → + Ana Lobo, Stichting Walvis
			- Ana Lobo, Stichting Walvis (geen visitekaartje) → + Ana Lobo, Stichting Walvis
			- Ana Lobo, Stichting Walvis, onderzoek naar online handel → + Ana Lobo, Stichting Walvis
			- Ana Lobo, Stichting Walvis, adviseur digitale telefonie → + Ana Lobo, Stichting Walvis
			- Jonas Berg, Stichting Walvis, doet de telefoon en de lunch → + Jonas Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis liet ons op het scherm zien waar het water komt. → + Jonas Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis liet op een groot scherm de kaart zien. → + Jonas Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis gaf een presentatie en een hand bij het afscheid. → + Jonas Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis schudde ons de hand en leidde ons rond. → + Jonas Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis sloot de tweede dag aan. → + Jonas Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis sloot de hele middag aan. → + Jonas Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis sloot de avond met ons af in een café. → + Jonas Berg, Stichting Walvis
			Ana Lobo van Stichting Walvis, die in Lissabon woont, ontving ons. → + Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis zat naast ons en vertelde over de haven. → + Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis zat in het panel en at daarna met ons. → + Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis was die dag in Den Haag en sprak daarna met ons in Gent. → + Ana Lobo, Stichting Walvis
			Wij spraken de wethouder, die nog nooit in Nederland was geweest. → + wethouder
			Wij spraken de wethouder, die net uit Brussel terug was. → + wethouder
			De wethouder had maar een kwartier voor ons. → + wethouder
			- Ana Lobo (Stichting Walvis), die zich kort daarvoor ziek had gemeld maar toch kwam → + Ana Lobo, Stichting Walvis
			Dr. Ana Lobo van Stichting Walvis, van wie wij de naam niet konden lezen, schoof aan. → + Ana Lobo, Stichting Walvis
			- Decaan van Stichting Walvis, naam niet verstaan → + Decaan, Stichting Walvis
			- Decaan van Stichting Walvis, kaartje kwijt → + Decaan, Stichting Walvis
			Jonas Berg van Stichting Walvis, met wie we eerder alleen gemaild hadden, ontving ons. → + Jonas Berg, Stichting Walvis
			Jonas Berg van Stichting Walvis kenden we van de telefoon; nu spraken we hem eindelijk echt. → + Jonas Berg, Stichting Walvis
			Met Jonas Berg van Stichting Walvis gesproken over zijn telefoonnummer voor jongeren. → + Jonas Berg, Stichting Walvis
			Met Ana Lobo van Stichting Walvis spraken we over de afgelaste beurs. → + Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis vertelde dat de burgemeester was afgetreden. → + Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis legde uit waarom het project is geannuleerd. → + Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis, ondanks haar drukke agenda twee uur voor ons vrij. → + Ana Lobo, Stichting Walvis
			Twee vrijwilligers van Stichting Walvis, want de rest was op vakantie. → + vrijwilligers, Stichting Walvis
			Twee vrijwilligers van Stichting Walvis; de rest zat in Gent. → + vrijwilligers, Stichting Walvis
			De gesprekken met Ana Lobo van Stichting Walvis gingen niet over geld. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. Vandaag was ze er speciaal voor uit Gent gekomen. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. Helaas was de zaal te klein. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. Zij kon niet beloven dat het lukt. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. Niet alles was even duidelijk. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. Niet gelukt is het om cijfers te krijgen. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. Zij is pas drie maanden in functie. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. De rondleiding ging niet door wegens regen. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. Ze had de vorige dag nog in Brussel gezeten. → + Ana Lobo, Stichting Walvis
			Directeur Ana Lobo van Stichting Walvis ontving ons. Haar man was ziek. → + Ana Lobo, Stichting Walvis
		`),
	)("leaves a meeting that took place, whatever else is denied: %s", (says, wanted) => {
		expect(told(says).toSorted()).toEqual(wanted);
	});
});
