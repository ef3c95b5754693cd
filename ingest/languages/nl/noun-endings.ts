/** How nouns of fields end, so that a lone capital behind a function ("plantmanager Kessler") is no surname. */
export const fieldNoun =
	/(?:ing|heid|schap|ie|eit|isme|zaken|beleid|bouw|zorg|huis|wijs|tuur|iek|kunde|beheer|verkeer|water|milieu|sport|jeugd|wonen|werk|groen|recht|energie|haven|media|data|cyber|arbeid|landen|wijken|steden|regio|(?:air|bio|brain|data|energy|flower|food|green|main|sea)port)$/u;

/** How fields of study end, of which a person's name may follow. */
export const studies =
	/^.{3,}(?:tuur|kunde|logie|nomie|techniek|wetenschap(?:pen)?|planning|ontwikkeling|beheer|beleid)$/u;

/** How words end that tell a field of work: "Grootschalig", "Datagedreven", "Bedrijfsvoering"; folded. */
export const fieldEnding =
	/(?:lijke?|ische?|dreven|loze?|matige?|gerichte?|gerelateerde?|(?:schal|vuld|zijd|waard|tal|mal|jar|del|tijd|krach|zinn|stand)ige?|heid|heden|atie|aties|teit|teiten|beheer|werken|zorg|beleid|schappen|voering|voorziening|voorzieningen|handhaving|vorming|planning|ontwikkeling|optreden|.{4}werk|.{4}zaken)$/u;

/** How fields of policy end that are no surname behind "van": "Marlies van Grondzaken"; folded. */
export const policyEnding =
	/.{2}(?:beleid|zorg|beheer|zaken|atie|aties|heid|kunde|ontwikkeling|planning|voering|handhaving|voorziening)$/u;

/** Ends as Dutch nouns of fields do, so that one word is hardly a body's name: "Duurzaamheid", "Volkshuisvesting". */
export const dutchNounEnd =
	/(?:ing|heid|schap|tie|teit|isme|zaken|beleid|bouw|zorg|werk|wijs|tuur|beheer|kunde|iek|age|logie)$/u;

/** Ends as many Dutch words do, so that a capital at the beginning of a line tells nothing. */
export const dutchWordEnd =
	/(?:ing|heid|schap|ie|eit|isme|dag|zaken|beleid|bouw|zorg|werk|huis|wijs|tuur|en|er|aar|ers|ijk|st|iek|age)$/u;

/** Ends the name of a field, in Dutch or English, that a part of a body may be called after. */
export const fieldNameEnd =
	/.{3}(?:ling|ring|ning|ting|ving|heid|zaken|beleid|beheer|isering|teit|tie|tion|ment)$|(?:jongeren|jeugd|welzijns|buurt|wijk|opbouw|straat|kinder|ouderen)werk$/u;

/** Ends as English plurals do, so that "in" and a capital behind it go on with a name: "Women in Tech". */
export const englishPlural = /(?:[^s]s|men)$/u;

/** Ends as Dutch, English and French words for somebody's work do: "Hoofdredder", "Beiaardier", "Schatbewaarder". */
export const workerEnd =
	/.{3}(?:ster|aar|aard|eur|euse|[^ij]ist|iste|ante?|man|vrouw|men|meester|kundige|[lg]oog|loge|graaf|grafe|icus|aris|hoofd|chef|leider|baas|wacht|arts|ier|iere|trice|turg|drager|houder|er|or|ian)$/u;

/** How Dutch adjectives and plurals of people end, which a line may hold alone: "Maatschappelijk", "Nederlanders"; folded. */
export const dutchAdjectiveEnd = /(?:lijke?|ische?|aal|ale|eel|ele|ief|ieve|ige?|ers|en|talige?)$/u;
