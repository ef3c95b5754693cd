export const start = {
	"start.title": "Wie kennen wij in het buitenland?",
	"start.lead": "Zoek een persoon, organisatie, stad, thema of reis in de reisverslagen.",
	"start.loading": "De startpagina wordt geladen …",
	"start.partners": "Terugkerende partners",
	"start.partnersWhy": "Wie ontmoeten wij vaker, en hoe is die band?",
	"start.trips": "Laatste reizen",
	"start.tripsWhy": "Wat leverden de laatste reizen op?",
	"start.themes": "Thema’s",
	"start.themesWhy": "Waarover ging het, en waar?",
	"start.tripsLast": "{count} {count|reis|reizen}, laatst {date}",
} as const;
