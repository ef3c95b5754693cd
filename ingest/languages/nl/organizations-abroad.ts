import type { OrganizationKind } from "#domain/extraction.ts";
import { kindTable } from "./kind-table.ts";
import { wordList } from "./word-list.ts";

/** How the names of bodies are built in a language, or in some that are close kin. */
interface Tongue {
	/** Small words inside a name, those that join two nouns too. */
	readonly links: string;
	/** Nouns that open a name, by the body's kind; a hyphen parts two words. */
	readonly heads: Readonly<Partial<Record<OrganizationKind, string>>>;
}

const tongues: readonly Tongue[] = [
	{
		// Polish, Czech, Slovak.
		links: "w we z ze na i oraz a dla do od o im pod przy nad u v ve ku pro pri za s so po",
		heads: {
			government: `urzad starostwo komenda straz inspektorat inspekcja wojewodztwo zarzad
				zaklad sejmik izba-skarbowa krajsky-urad okresni-soud ministerstvo policie policia
				sprava sluzba kancelar kancelaria hasicsky-zachranny-sbor agentura`,
			municipality:
				"urzad-miasta urzad-miejski urzad-gminy mestsky-urad obecni-urad magistrat-mesta magistrat-hlavniho magistrat-hlavneho statutarni-mesto mesto",
			"knowledge-institute": `univerzita uniwersytet politechnika akademia akademie ustav instytut institut vysoka-skola
				vysoke-uceni technicka-univerzita zakladni-skola zakladna-skola skola szkola gymnazium liceum fakulta wydzial
				metropolitny-institut`,
			company: `dopravni-podnik dopravny-podnik przedsiebiorstwo spoldzielnia technicke-sluzby tramwaje wodociagi
				vodarny teplarna spolka koleje`,
			association:
				"towarzystwo stowarzyszenie spolek sdruzeni zdruzenie zwiazek svaz zvaz izba komora",
			ngo: "fundacja nadace nadacia caritas charita diecezni-charita obecne-prospesna-spolecnost",
			culture: `muzeum galeria galerie divadlo teatr biblioteka knihovna kniznica filharmonia filharmonie opera
				osrodek-kultury dom-kultury dum-umeni archiv narodni-divadlo`,
			other: "szpital nemocnice nemocnica osrodek centrum stredisko",
		},
	},
	{
		// Bosnian, Croatian, Serbian, Slovene, Macedonian, Bulgarian, Albanian, Ukrainian, Russian.
		links: "i u za na o od sa s v pri do po kod nad per dhe e",
		heads: {
			government: `lucka-uprava ministarstvo ministrstvo uprava direkcija agencija inspektorat policija savet vijece skupstina vlada ministria
				drejtoria agjencia ministerstvo oblasna-rada`,
			municipality:
				"miska-rada obshtina bashkia grad mestna-obcina opstina komuna akimat hokimiyat",
			"knowledge-institute": `univerzitet univerza sveuciliste fakultet institut zavod-za-istrazivanje skola gimnazija univerziteti universiteti instituti
				universytet universitet`,
			company: `javno-preduzece javno-komunalno-preduzece preduzece poduzece javno-podjetje podjetje vodovod toplane
				gradske-toplane`,
			network: "mreza mreza-mladih",
			association:
				"udruga udruzenje drustvo zveza savez zajednica komora zbornica oda-e shoqata sdruzhenie sindikat",
			ngo: "fondacija zaklada fundacija fondacioni fondatsiya fond",
			culture: `muzej pozoriste kazaliste gledalisce narodno-pozoriste knjiznica biblioteka galerija arhiv teatri
				dom-kulture kulturni-centar`,
			other: "bolnica dom-zdravlja centar zavod qendra klinicki-centar",
		},
	},
	{
		links: "van de het der den voor aan op",
		heads: {
			culture: "huis-van",
			other: "leger-des",
			"knowledge-institute": "hoerskool laerskool",
		},
	},
	{
		links: "din pentru de la si a al ale cu",
		heads: {
			municipality: "primaria-municipiului primaria-orasului primaria-comunei",
			government: `consiliul directia inspectoratul ministerul agentia politia administratia serviciul
				directia-generala prefectura`,
			"knowledge-institute": "universitatea institutul scoala liceul colegiul facultatea academia",
			company: "societatea compania regia",
			association: "asociatia federatia uniunea camera",
			ngo: "fundatia crucea",
			culture: "muzeul teatrul biblioteca opera filarmonica arhivele",
			other: "spitalul centrul",
		},
	},
	{
		// Spanish, Portuguese, Galician, Catalan, Italian, French.
		links: `de del la las los el y e para por con da do das dos di della delle dei degli dell al alla per il i a sur sobre
			des du le les et pour au aux d l na no em lo sul nel`,
		heads: {
			government: `office police secretaria subsecretaria gerencia defensoria personeria policia cuerpo-de-bomberos bomberos concejo cabildo
				diputacion comision autoridad consejo direccion gobernacion gobierno regione provincia prefettura questura
				assessorato agenzia autorita vigili-del-fuoco polizia direzione etablissement-public etablissement agence
				prefecture rectorat caisse departement conseil area-metropolitana consell agencia junta-de-freguesia
				servicos direcao camara-de-vereadores metropole communaute syndicat-mixte mission-locale superintendencia
				ministerio ministere ministero procuraduria fiscalia inspeccion unidad prefeitura-regional establecimiento tribunal tribunale corte
				cour contraloria asamblea assemblee senado senat oficina ufficio secretariat haut-commissariat consiglio commissione veeduria`,
			municipality:
				"municipio alcaldia conselho-municipal concello intendencia municipalidad commune",
			"knowledge-institute": `facultad faculdade faculte facultat instituto istituto institut escuela escola ecole scuola colegio
				universidad universidade universite universita universitat politecnico observatorio observatoire
				academia accademia academie college liceo lycee centro-studi conservatoire conservatorio rectoria laboratoire laboratorio
				osservatorio`,
			company: `astilleros bodegas ferrocarriles transportes sociedad sociedade societe societat compania companhia compagnie cooperativa cooperativa-sociale cooperative
				empresa empresas empresas-publicas azienda consorzio consorcio consorci regie aguas eaux metro-de metro-do
				corporacion entreprise impresa banco banca banque fabrica groupe grupo gruppo distillerie
				tonnellerie librairie editions conserverie boulangerie cidrerie chocolaterie fromagerie aeropuerto aeroport`,
			network: "red reseau rede rete xarxa mesa plataforma plateforme",
			association: `col-legi gremi asociacion associacao associazione association associacio federacion federacao federazione federation federacio
				confederacion sindicato syndicat camara chambre camera-di-commercio cambra union unione uniao ligue lega
				gremio comunita junta-de-vecinos colectivo collectif comite comitato groupement confrerie coordinadora liga sindacato circolo
				patronato clube`,
			ngo: `fundacion fundacao fondazione fondation fundacio santa-casa misericordia secours movimiento
				movimento caritas croce cruz croix banco-de-alimentos`,
			culture: `museo museu musee teatro theatre teatre biblioteca bibliotheque mediatheque archivo archivio arquivo archives
				casa-da-musica casa-de-la-cultura casa-de-cultura casa-cultural casa-da-cultura scene-nationale orquesta orquestra
				orchestra orchestre ballet cinemateca filmoteca pinacoteca ateneu ateneo filarmonica cite`,
			other: `hospital ospedale hopital casa maison centro centre clinica clinique casal fabrique atelier parque-cientifico`,
		},
	},
	{
		links: "der des die das fur zur zum von vom und im auf bei mit",
		heads: {
			government: `amt landesamt bundesamt bezirksamt kreis landratsamt referat dezernat behorde ministerium senatsverwaltung
				magistrat-der-stadt regierung feuerwehr polizei amtsgericht landgericht oberlandesgericht verwaltungsgericht landeskriminalamt
				kulturamt sozialamt wirtschaftsforderung`,
			"knowledge-institute": `hochschule universitat akademie institut technische-universitat freie-universitat technische-hochschule
				volkshochschule schule padagogische-hochschule gymnasium`,
			company: `genossenschaft wohnungsbaugenossenschaft wohnungsbaugesellschaft werkstatt stadtwerke energiewerke wasserwerke
				verkehrsbetriebe wirtschaftsbetriebe flughafen brauerei weingut entsorgungsbetriebe stadtreinigung stadtentwasserung verkehrsverbund agentur`,
			association:
				"handwerkskammer verein verband landesverband bund gesellschaft kammer forderverein arbeitsgemeinschaft zentralverband",
			network: "bundnis netzwerk forum",
			ngo: "burgerinitiative stiftung diakonie arbeiterwohlfahrt caritas initiative hilfswerk",
			culture:
				"haus-der museum theater bibliothek stadtbibliothek staatstheater kunsthalle orchester",
			other: "klinikum krankenhaus zentrum haus",
		},
	},
	{
		// Danish, Norwegian, Swedish, Icelandic, Finnish, Estonian.
		links: "for av af i og och pa til till fra med mod mot hos ja",
		heads: {
			government: `lansstyrelsen direktoratet fylkesmannen statsforvalteren styrelsen ministeriet region stadsbyggnadskontoret
				politiet polisen brannvesenet raddningstjansten departementet tilsynet`,
			"knowledge-institute":
				"hogskolan hogskolen universitetet institutet institutt skolen skolan haskoli",
			company: "selskabet selskapet boligselskabet boligforeningen bolaget sparebank",
			association: `foreningen boligforeningen bofaellesskabet faellesskabet forbundet laget andelsforeningen
				samarbejdet hyresgastforeningen studieforbundet naeringsforeningen naringslivet landsorganisationen`,
			network: "natverket nettverket netvaerket",
			ngo: "stiftelsen fonden sihtasutus raedningen kirkens radda-barnen red-barnet",
			culture: "museet teatret teatern biblioteket kulturhuset huset nationalmuseet",
			other: "sykehuset sjukhuset hospitalet senter",
		},
	},
	{
		// Turkish and the transliterated names of Arabic, Hebrew, Persian, Greek and Swahili.
		links: "ve ile al el ul li wa fi kai tou tis ton gia ya za cha la",
		heads: {
			government: `wizarat hayat majlis muhafazat amanat perifereia ypourgeio misrad halmashauri`,
			"knowledge-institute": "jamiat jami-at madrasat mahad panepistimio chuo-kikuu polytechneio",
			company: "sharikat organismos",
			association: "jamiyat jam-iyat ittihad ghurfat syllogos epimelitirio chama",
			ngo: "muassasat mu-assasat idryma amutat shirika",
			culture: "mathaf mouseio theatro",
			other: "markaz mustashfa kentro kituo",
		},
	},
	{
		// Indonesian, Malay, Filipino.
		links: "dan untuk di ng sa para at bagi anak",
		heads: {
			government: `dinas badan kementerian balai satpol lembaga jabatan kagawaran sekretariat kantor kepolisian kecamatan
				kelurahan pemerintah-provinsi pejabat`,
			municipality:
				"pemerintah-kota pemkot majlis-bandaraya majlis-perbandaran dewan-bandaraya pamahalaang-lungsod pemerintah",
			"knowledge-institute":
				"institut universitas universiti pamantasan sekolah politeknik unibersidad",
			company: "perusahaan perumda pdam koperasi pt",
			association: "perkumpulan himpunan persatuan ikatan serikat kamar-dagang",
			ngo: "yayasan",
			culture: "museum perpustakaan muzium",
			other: "rumah-sakit pusat puskesmas",
		},
	},
	{
		links: "va cua cho tinh thanh pho quan",
		heads: {
			government:
				"uy-ban so-xay so-tai so-van so-giao so-khoa so-du so-ke so-y so-nong chi-cuc tong-cuc uy-ban-nhan",
			"knowledge-institute": "dai-hoc hoc-vien vien-nghien vien-quy truong-dai",
			company: "cong-ty tong-cong",
			association: "hoi-lien hiep-hoi lien-hiep",
			culture: "bao-tang nha-hat thu-vien",
			other: "trung-tam benh-vien",
		},
	},
];

/** What a noun that opens a name in its own language tells. */
export interface HeadAbroad {
	/** The head's further words, folded; mostly none. */
	readonly more: readonly string[];
	readonly kind: OrganizationKind;
	readonly links: ReadonlySet<string>;
}

/** The nouns that open names of bodies in their own language, by their first word folded, the longest first. */
export const headsAbroad: ReadonlyMap<string, readonly HeadAbroad[]> = (() => {
	const heads = new Map<string, HeadAbroad[]>();
	for (const tongue of tongues) {
		const links = new Set(tongue.links.split(/\s+/u));
		for (const [kind, words] of Object.entries(tongue.heads)) {
			for (const word of words.split(/\s+/u)) {
				const [first = "", ...more] = word.split("-");
				const list = heads.get(first) ?? [];
				list.push({ more, kind: kind as OrganizationKind, links });
				heads.set(first, list);
			}
		}
	}
	for (const list of heads.values()) list.sort((a, b) => b.more.length - a.more.length);
	return heads;
})();

/** Nouns that open a name only with a small word of their language behind them: written so, they are words of others too. */
export const looseHeadsAbroad: ReadonlySet<string> = wordList(`
	office police comunita casa maison centro centre haus dom mesa parque fabrique atelier zentrum centrum pusat fond region kreis bund
	union ballet opera museum theater hospital institut initiative caritas college academia akademie commune direction
	cite senat senter camera cruz croix croce red rete metro verein kammer referat agentur forum kantor kirkens huset laget pt
`);

/** Words that close the name of a body in languages that put its noun last; folded, with the body's kind. */
export const closersAbroad: ReadonlyMap<string, OrganizationKind> = kindTable({
	government: `mudurlugu baskanligi valiligi kaymakamligi hivatal virasto laitos ministeerium ministrija ministerija valdyba
			padome taryba departamentas departaments fylkeskommune lansstyrelse namnd forvaltning forvaltningen kencho jichitai chong
			logregla itfaiyesi emniyeti ajansi maakuntaliitto kaupunginhallitus agentura kraj urad inspektorat politidistrikt`,
	municipality: "onkormanyzat savivaldybe pasvaldiba gucheong",
	"knowledge-institute": `yliopisto universitesi ulikool universitate universitetas egyetem foiskola daigaku daehakgyo daxue gakuin kenkyujo
			yeonguwon ammattikorkeakoulu opisto koulu okulu ilkokulu ortaokulu lisesi enstitusu ustav intezet haskoli hogskola hogskole hoyskole
			institutas instituts mokykla akadeemia kool gakko iskola gimnazium universitet universitetet skole skola folkehogskole sekonder`,
	company: "kaisha gongsa kooperatifi satiksme osakeyhtio vallalat",
	association: `komora asociace asociacia asociacija zvaz svaz spolek konseyi dernegi odasi birligi sendikasi federasyonu egyesulet szovetseg kamara yhdistys liitto uhing liit biedriba
			asociacija draugija kyokai hyeophoe forening forbund`,
	ngo: "nadacia nadace fundacija zaklada sihtasutus kizilay kizilayi vakfi alapitvany saatio stiftelse fondas jaedan zaidan",
	culture: `muzesi tiyatrosu kutuphanesi muzeum szinhaz konyvtar teatteri kirjasto muuseum teater raamatukogu muzejs teatris
			muziejus teatras bibliotek bijutsukan hakubutsukan toshokan misulgwan bakmulgwan safn leikhus`,
	network: "platformu halozat verkosto",
	other:
		"sykehus sygehus merkezi hastanesi kozpont korhaz keskus keskuste haigla centrs centras slimnica ligonine byoin byeongwon",
});
