export const dates = {
	"when.unknown": "jaar onbekend",
	"when.notBefore": "niet vóór {date}",
	"when.notAfter": "uiterlijk {date}",
	"when.between": "tussen {from} en {to}",
	"when.quarter": "{number}e kwartaal",
	"season.spring": "voorjaar",
	"season.summer": "zomer",
	"season.autumn": "najaar",
	"season.winter": "winter",
} as const;
