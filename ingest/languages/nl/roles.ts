import { occupations, occupationsEnglish, occupationTails, stations } from "./roles-occupations.ts";
import { wordList } from "./word-list.ts";

/** Dutch functions, singular, folded; a compound that ends in one of five letters or more is a function too. */
const dutch = `
	burgemeester wethouder locoburgemeester schepen gedeputeerde raadslid gemeenteraadslid statenlid
	minister staatssecretaris premier minister-president president vicepresident gouverneur vicegouverneur senator
	parlementarier europarlementarier mep msp kamerlid volksvertegenwoordiger commissaris eurocommissaris prefect
	ambassadeur consul ereconsul consul-generaal zaakgelastigde gezant attache ambassaderaad ambassadesecretaris landbouwraad
	vertegenwoordiger vertegenwoordigster gedelegeerde afgevaardigde delegatielid liaison lobbyist
	directeur directrice directielid bestuurder bestuurslid bestuursvoorzitter voorzitter voorzitster vicevoorzitter
	ondervoorzitter penningmeester secretaris secretaresse griffier algemeen-secretaris gemeentesecretaris
	gemeentegriffier secretaris-generaal directeur-generaal hoofd afdelingshoofd diensthoofd teamhoofd teamleider
	manager leider projectleider programmaleider coordinator coordinatrice medewerker medewerkster adviseur adviseuse
	raadgever consulent ambtenaar topambtenaar functionaris regisseur makelaar verbinder kwartiermaker
	planoloog stedenbouwkundige stedenbouwer architect landschapsarchitect stadsarchitect stadsbouwmeester bouwmeester
	ontwerper ingenieur landmeter ecoloog stadsecoloog geoloog hydroloog technoloog bioloog jurist advocaat rechter raadsheer
	dir weth wethr secr mdw medew beleidsmdw beleidsmedew vz burgem hfd afdhfd aanklager officier notaris ombudsman rapporteur
	hoogleraar professor docent leraar lerares leerkracht onderwijzer lector rector conrector conrectrix vicerector decaan prorector onderzoeker
	onderzoekster wetenschapper promovendus promovenda postdoc student studente trainee stagiair stagiaire fellow
	historicus econoom socioloog filosoof pedagoog pedagoge psycholoog criminoloog antropoloog
	oprichter medeoprichter initiatiefnemer initiatiefneemster ondernemer eigenaar eigenares zaakvoerder
	vennoot partner investeerder uitgever redacteur hoofdredacteur journalist journaliste correspondent verslaggever
	woordvoerder woordvoerster persvoorlichter voorlichter speechschrijver assistent assistente
	commandant brandweercommandant korpschef korpscommandant politiechef politiecommissaris hoofdinspecteur inspecteur
	agent wijkagent brigadier generaal kolonel majoor havenmeester stadsmarinier
	conservator curator archivaris stadsarchivaris bibliothecaris intendant dramaturg dirigent kunstenaar kunstenares
	schrijver schrijfster dichter muzikant componist acteur actrice fotograaf filmmaker
	specialist deskundige expert analist planner strateeg beheerder ontwikkelaar programmeur onderhandelaar
	accountmanager accounthouder projectmedewerker beleidsmedewerker stafmedewerker staflid teamlid lid
	gids rondleider gastheer gastvrouw tolk vertaler begeleider coach jobcoach trainer mentor
	pastoor bisschop aartsbisschop kardinaal imam rabbijn predikant dominee priester
	voorganger voorgangster opvolger opvolgster vrijwilliger vrijwilligster bewoner collega ploegleider
	arts huisarts verpleegkundige epidemioloog viroloog veiligheidschef chef bureauchef kabinetschef stafchef
	officemanager kanselier bondskanselier wijkvoorzitter deelstaatminister wijkburgemeester deelburgemeester
	districtscommissaris waterschapper dijkgraaf heemraad dorpshoofd stamhoofd chief directieassistent gezagvoerder
	ambassadesecretaris bewindvoerder advocate bewoonster instructeur bemiddelaar jongerenwerker veldwerker straatwerker procesbegeleider restaurator leidster ambtgenoot evenknie choreograaf plaatsvervanger spreker keynotespreker waarnemer verzorger opzichter
	bedrijfsleider contactpersoon chirurg opbouwwerker buurtwerker jongerenbestuurder ervaringsdeskundige
	rechercheur officier-van-justitie landdrost lijsttrekker fractievoorzitter schooldirecteur
	organisator producent programmeur verantwoordelijke eindverantwoordelijke trekker coordinerend
	rechtercommissaris procureur onderminister onderdirecteur onderburgemeester viceburgemeester medewerkende koningin
	koning prins prinses
	magistraat voorman voorvrouw ploegbaas kroegbaas uitvoerder inkoper verkoper boer boerin visser tuinder kweker teler bakker
	kok chef-kok restauranthouder hotelier winkelier marktkoopman timmerman monteur technicus installateur chauffeur piloot
	stuurman schipper machinist conducteur brandweerman brandweervrouw politieman politievrouw militair soldaat veteraan
	duiker duikster reddingswerker tandarts apotheker psychiater therapeut therapeute fysiotherapeut
	hulpverlener zorgverlener verzorgende kraamverzorgende vroedvrouw verloskundige meteoroloog klimatoloog archeoloog
	kunsthistoricus statisticus bestuurskundige geograaf demograaf activist activiste strijder dorpsoudste galeriehouder
	danser danseres zanger zangeres presentator programmamaker scenograaf curatrice bankier belegger accountant boekhouder
	boswachter hovenier imker dierenarts veearts landbouwer huismeester concierge schoolleider buurtvader buurtmoeder
	mantelzorger waterbouwkundige luchtverkeersleider douanier marinier relatiebeheerder vertrouwenspersoon
	rechterhand historica verslaggeefster architecte juriste econome ondernemster woordvoerdster
	buurvrouw buurman marktmeester parkmanager wijkmanager rentmeester stadsbeiaardier
`;

/** Functions in the languages of those whom one meets; singular and feminine forms, folded. */
const foreign = `
	mayor deputy-mayor alderman alderwoman councillor councilor councilmember councilwoman councilman commissioner governor wali
	minister secretary undersecretary senator ambassador consul consul-general director-general secretary-general attorney-general envoy attache delegate representative
	director manager head lead leader chair chairman chairwoman chairperson co-chair cochair vice-chair president
	chancellor vice-chancellor provost dean rector professor lecturer researcher scientist fellow student intern trainee
	officer ceo cto cio coo cfo cdo cro cmo cso ciso cpo vp svp evp md founder co-founder cofounder owner partner
	advisor adviser consultant analyst specialist expert engineer architect planner designer developer strategist
	coordinator co-ordinator administrator executive assistant associate aide spokesperson spokesman spokeswoman
	superintendent inspector sergeant constable sheriff marshal commander captain chief-of-staff
	curator editor journalist reporter librarian archivist historian economist lawyer attorney judge prosecutor registrar
	facilitator moderator evangelist ambassador liaison counsellor counselor resident volunteer fundraiser scholar
	principal producer organizer treasurer ranger clerk trustee comptroller controller auditor surveyor warden pastor bishop
	alcalde alcaldesa vicealcalde intendente concejal concejala regidor regidora edil secretario secretaria director
	directora subdirector subdirectora jefe jefa gerente coordinador coordinadora presidente presidenta rectora
	embajador embajadora gobernador gobernadora ministro ministra asesor asesora responsable tecnico tecnica catedratico
	investigador investigadora consejero consejera delegado delegada encargado encargada
	governador governadora prefeito prefeita vereador vereadora vice-prefeito secretario secretaria diretor diretora gestor gestora vogal
	maire adjoint adjointe echevin echevine bourgmestre prefet prefete directeur directrice sous-directeur chef cheffe
	charge chargee conseiller conseillere coordonnateur coordonnatrice coordinatrice delegue deleguee president presidente
	responsable charge-de-mission secretaire professeur chercheur chercheuse ambassadeur ambassadrice
	obm oberburgermeister oberburgermeisterin burgermeister burgermeisterin stadtrat stadtratin ratsherr dezernent dezernentin
	referent referentin leiter leiterin abteilungsleiter abteilungsleiterin amtsleiter amtsleiterin referatsleiter
	referatsleiterin projektleiter projektleiterin geschaftsfuhrer geschaftsfuhrerin vorstand vorsitzender vorsitzende
	beigeordneter beigeordnete senatorin ministerin minister staatsrat staatsratin landrat landratin kreisrat kreisratin regierungsprasident kaymakam
	prasident prasidentin botschafter botschafterin konsul konsulin beauftragter beauftragte koordinator koordinatorin
	gemeinderat gemeinderatin stadtbaurat stadtbauratin geschaftsleiter
	sindaco sindaca vicesindaco assessore assessora consigliere direttore direttrice dirigente responsabile presidente
	borgmester overborgmester ordforer borgarrad kommunalrad trafikstrateg kommunchef stadsdirektor radman byradsmedlem
	direktor avdelingsleder prosjektleder projektleder projektledare byplanner stadsarkitekt pormestari apulaispormestari
	prezydent wiceprezydent burmistrz primator primatorka starosta zupan zupanja gradonacelnik wojt polgarmester
	belediye baskan baskani vali mudur muduru uzman
	subsecretario subsecretaria subdelegado subdelegada comisario comisaria comandante capitan coronel superintendente viceministro viceministra
	coordenador coordenadora vice-presidente comissario comissaria delegada pesquisador pesquisadora professora tecnica
	coordinatore coordinatrice ricercatore ricercatrice comandante prefetto questore presidente rettore rettrice assessora
	conseillere chargee controleur intervenant intervenante animatrice redacteur redactrice gestionnaire
	sozialarbeiter sozialarbeiterin oberrat stadtarchitekt stadtarchitektin polizeiprasident polizeiprasidentin kommandant kommandantin
	radgiver radgivare forsker forskare larare rektor handlaggare samordnare koordinator statssekreterare kommunalradet chefplanner
	johtaja kaupunginjohtaja apulaiskaupunginjohtaja paallikko suunnittelija asiantuntija
	dyrektor dyrektorka kierownik kierowniczka rzecznik rzeczniczka zastepca zastepczyni naczelnik naczelniczka pelnomocnik
	reditel reditelka vedouci namestek namestkyne mistostarosta mistostarostka primatorka
	igazgato igazgatoja alpolgarmester primar viceprimar ravnatelj ravnateljica direktorica direktor nacelnik nacelnica
	sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin vorstandsvorsitzender vorstandsvorsitzende dekan dekanin prorektor prorektorin
	rechtsanwalt rechtsanwaltin stadtplaner stadtplanerin architekt architektin staatssekretar staatssekretarin klimaschutzmanager klimaschutzmanagerin
	wissenschaftler wissenschaftlerin ingenieure urbaniste coordinateur animateur fondateur fondatrice ingeniero ingeniera arquitecto arquitecta
	chefe engenheiro engenheira arquiteto arquiteta administrador administradora funzionario funzionaria segretario ingegnere architetto
	afdelingsleder konsulent chefkonsulent specialkonsulent stadsingenior planlaegger seksjonsleder sjefsingenior verksamhetsutvecklare utvecklingsledare
	utredare planarkitekt koordinaattori tutkija linnapea abilinnapea juhataja specjalista koordynator koordynatorka koordinatorka tajemnik
	foepitesz osztalyvezeto consilier gradonacelnica procelnik procelnica voditelj voditeljica savjetnik savjetnica kmet sekretaris lurah camat
	muhtar headteacher caseworker teamlead hafenkapitan
`;

/** Plural functions that the rules of plural.ts can't lead back to the singular, with it. */
export const irregularPlurals: Readonly<Record<string, string>> = {
	aldermen: "alderman",
	chairmen: "chairman",
	ceos: "CEO",
	coaches: "coach",
	jobcoaches: "jobcoach",
	cios: "CIO",
	cros: "CRO",
	cdos: "CDO",
	collegas: "collega",
	chefs: "chef",
	beleidsmedewerkers: "beleidsmedewerker",
	alcaldes: "alcalde",
	maires: "maire",
	attaches: "attaché",
	ombudsmannen: "ombudsman",
	rechters: "rechter",
	brandweerlieden: "brandweerman",
	politiemensen: "politieman",
	brandweermensen: "brandweerman",
	veteranen: "veteraan",
	technici: "technicus",
	statistici: "statisticus",
	marktkooplieden: "marktkoopman",
	schepenen: "schepen",
	ambassaderaden: "ambassaderaad",
	landbouwraden: "landbouwraad",
	zakenlieden: "zakenman",
	deputies: "deputy",
	secretaries: "secretary",
	directors: "director",
	promovendi: "promovendus",
	historici: "historicus",
	curatoren: "curator",
	rectoren: "rector",
	functionarissen: "functionaris",
	commissarissen: "commissaris",
	secretarissen: "secretaris",
	archivarissen: "archivaris",
	consuls: "consul",
	generaals: "generaal",
};

/** Words for people in the plural or the mass, that are a contact only as a group; folded, with their singular. */
export const groupWords: ReadonlySet<string> = wordList(`
	vertegenwoordigers vertegenwoordiging delegatie delegaties afvaardiging stafleden staf deelnemers collegas collega-ambtenaren
	medewerkers bewoners inwoners vrijwilligers studenten leerlingen scholieren jongeren ondernemers onderzoekers experts
	deskundigen ambtenaren raadsleden gemeenteraadsleden wetenschappers journalisten kunstenaars docenten leerkrachten
	leraren agenten politieagenten bestuurders bestuursleden adviseurs team teams projectteam leden genodigden sprekers gastsprekers
	representatives delegates members staff students participants officials colleagues volunteers residents employees
	beleidsmakers lobbyisten investeerders starters winkeliers buurtbewoners ouders mantelzorgers diplomaten officieren
	trainees stagiairs partners planners ontwikkelaars ingenieurs architecten ombudsmannen kolonels directieleden
	agents engineers researchers advisors advisers managers directors vertegenwoordigsters crew
	brandweerlieden hulpverleners zorgverleners verpleegkundigen artsen archivarissen gidsen juristen advocaten
	mensen personen alumni huurders omwonenden buurtgenoten makers bouwers
`);

/** Group words so general that they are a contact only with a stated number or a named body. */
export const vagueGroups: ReadonlySet<string> = wordList(`
	mensen personen leden deelnemers jongeren ouders partners inwoners genodigden sprekers experts deskundigen
	ondernemers studenten bewoners team teams staf bestuurders wetenschappers ambtenaren kunstenaars staff members crew
	collegas stafleden medewerkers adviseurs alumni huurders omwonenden buurtgenoten makers bouwers
`);

/** Short words that end other words by chance: a compound needs more. */
const notAsTail = wordList(`
	lid chef lead head gids coach agent partner arts koning prins chief vali mudur edil tolk vp md cso cro cpo
	student fellow expert kok boer visser teler militair strijder rector consul officier charge associate executive principal dean owner chair resident
	producer mentor raad leider dichter regidor imam generaal trekker
`);
/** … but these may end a compound though they are short or listed above. */
const tails = wordList(
	`lid leider officier generaal chef agent arts raadsheer coach expert partner trekker raad-van ambassaderaad`,
);

/** All function words, folded, with how they are written there. */
export const roleHeads: ReadonlySet<string> = new Set([
	...wordList(dutch),
	...wordList(foreign),
	...occupations,
	...occupationsEnglish,
	...stations,
]);

/** Endings of compounds that are functions ("verkeersadviseur", "bestuurslid"). */
export const roleTails: ReadonlySet<string> = new Set([
	...[...wordList(dutch)].filter((word) => word.length >= 5 && !notAsTail.has(word)),
	...tails,
	...occupationTails,
	...[...occupations].filter((word) => word.length > 7 && !word.includes("-")),
	"attache",
	"officer",
	"manager",
	"raadslid",
	"dezernent",
	"referent",
	"strateg",
	"maker",
	"geschaftsfuhrer",
	"geschaftsfuhrerin",
	"direktor",
	"direktorin",
	"prasident",
	"prasidentin",
	"sprecher",
	"sprecherin",
	"arbeiterin",
	"beauftragter",
	"beauftragte",
	"referentin",
	"sekreterare",
	"radgiver",
	"radgivare",
	"johtaja",
	"paallikko",
	"baas",
	"sjef",
	"operator",
	"beveiliger",
	"kundige",
	"gevolmachtigde",
	"handelaar",
	"werker",
	"leiterin",
	"leiter",
]);

/** Words that end as a function does and are none; folded. */
export const noRoles: ReadonlySet<string> = wordList(`
	gelid eenlid overleider onderdeel managers-overleg deelgenomen regeringsleider inleider wapengeleider halfgeleider
	halfgeleiders geleider geleiders verleider instituut hoofdstad hoofd-stad uithoofd havenhoofd bruggenhoofd voorhoofd ooglid
	euro-officier netwerker staatshoofd vloeistofgeleider supergeleider lidmaat invalide eilid ph-d phd overlid verlid
`);
