/** Municipalities of the Netherlands that no town is called like: islands, regions and mergers of towns. */
const names = `Aa en Hunze|Achtkarspelen|Albrandswaard|Alphen-Chaam|Altena|Ameland|Beekdaelen|Beemster|Berkelland|Bernheze|Bodegraven-Reeuwijk
Borger-Odoorn|Borsele|Bronckhorst|Dantumadiel|De Fryske Marren|De Ronde Venen|De Wolden|Dijk en Waard|Dinkelland|Drechterland|Drimmelen|Edam-Volendam
Eemsdelta|Eijsden-Margraten|Etten-Leur|Geldrop-Mierlo|Gemert-Bakel|Gilze en Rijen|Goeree-Overflakkee|Gooise Meren|Gulpen-Wittem|Haarlemmermeer
Halderberge|Hardinxveld-Giessendam|Heeze-Leende|Het Hogeland|Hoeksche Waard|Hof van Twente|Hollands Kroon|Horst aan de Maas|Kaag en Braassem|Koggenland
Krimpenerwaard|Laarbeek|Land van Cuijk|Lansingerland|Leidschendam-Voorburg|Leudal|Lingewaard|Maasdriel|Maasgouw|Maashorst|Meierijstad|Midden-Delfland
Midden-Drenthe|Midden-Groningen|Molenlanden|Montferland|Mook en Middelaar|Neder-Betuwe|Nissewaard|Noardeast-Fryslân|Noord-Beveland|Noordenveld
Noordoostpolder|Oldambt|Olst-Wijhe|Oostzaan|Ooststellingwerf|Opsterland|Oude IJsselstreek|Overbetuwe|Peel en Maas|Pekela|Pijnacker-Nootdorp|Reimerswaal
Reusel-De Mierden|Rijssen-Holten|Roerdalen|Schouwen-Duiveland|Sittard-Geleen|Smallingerland|Stede Broec|Steenwijkerland|Stichtse Vecht|Súdwest-Fryslân
Terschelling|Texel|Teylingen|Twenterand|Tytsjerksteradiel|Utrechtse Heuvelrug|Valkenburg aan de Geul|Veere|Vijfheerenlanden|Vlieland|Voorne aan Zee
Waadhoeke|Waterland|West Betuwe|West Maas en Waal|Westerkwartier|Westerveld|Westerwolde|Westland|Weststellingwerf|Wijdemeren|Wormerland|Zuidplas
Zwartewaterland`;

/** Such a municipality as an actor; with an article before it, "in het Westland", or as a part of a longer name it is the region or something else. */
export const municipalityName = new RegExp(
	`(?<![\\p{L}-])(?<!\\b(?:het|de|Het|De|Het oude|Van|van der) )(?:${names.replace(/\n/g, "|")})(?![\\p{L}]|-\\p{L})`,
	"gu",
);
