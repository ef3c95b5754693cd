export const parts = {
	"table.sort": "(sorteren)",
	"evidence.open": "Toon {count} {count|zin|zinnen}",
	"evidence.close": "Verberg {count} {count|zin|zinnen}",
	"filter.title": "Filters",
	"filter.some": "Filters (er wordt gefilterd)",
	"filter.clear": "Filters wissen",
	"filter.clearOne": "{name} wissen",
	"filter.year": "jjjj",
	"list.all": "Toon alle {count}",
	"list.more": "Meer tonen",
	"list.shown": "{shown} van {total} getoond",
} as const;
