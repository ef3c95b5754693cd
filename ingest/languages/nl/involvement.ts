/** Words before an organization's name that tell its part in a trip; folded, the nearest wins. */
export const involvementCues = {
	organiser: [
		"georganiseerd door",
		"organisatie van",
		"organisator",
		"organiseerde",
		"georganiseerd",
		"organiseert",
		"organised by",
		"hosted and organised by",
		"initiatief van",
	],
	host: ["te gast bij", "ontvangen door", "ontvangst bij", "gastheer", "gehost door", "hosted by"],
	inviter: [
		"op uitnodiging van",
		"uitgenodigd door",
		"uitnodiging van",
		"at the invitation of",
		"invited by",
	],
} as const;
