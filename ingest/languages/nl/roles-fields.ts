/** How nouns of fields end, so that a lone capital behind a function ("plantmanager Kessler") is no surname. */
export const fieldNoun =
	/(?:ing|heid|schap|ie|eit|isme|zaken|beleid|bouw|zorg|huis|wijs|tuur|iek|kunde|beheer|verkeer|water|milieu|sport|jeugd|wonen|werk|groen|recht|energie|haven|media|data|cyber|arbeid|landen|wijken|steden|regio|(?:air|bio|brain|data|energy|flower|food|green|main|sea)port)$/u;

/** How fields of study end, of which a person's name may follow. */
export const studies =
	/^.{3,}(?:tuur|kunde|logie|nomie|techniek|wetenschap(?:pen)?|planning|ontwikkeling|beheer|beleid)$/u;
