import "@fontsource/fira-sans/latin-400.css";
import "@fontsource/fira-sans/latin-ext-400.css";
import "@fontsource/fira-sans/latin-500.css";
import "@fontsource/fira-sans/latin-ext-500.css";
import "@fontsource/fira-sans/latin-600.css";
import "@fontsource/fira-sans/latin-ext-600.css";
import "@nl-design-system-candidate/button-css/button.css";
import "@nl-design-system-candidate/data-badge-css/data-badge.css";
import "@nl-design-system-candidate/heading-css/heading.css";
import "@nl-design-system-candidate/link-css/link.css";
import "@nl-design-system-candidate/mark-css/mark.css";
import "@nl-design-system-candidate/paragraph-css/paragraph.css";
import "@nl-design-system-candidate/skip-link-css/skip-link.css";
import "@utrecht/alert-css/dist/index.css";
import "@utrecht/checkbox-css/dist/index.css";
import "@utrecht/form-label-css/dist/index.css";
import "@utrecht/listbox-css/dist/index.css";
import "@utrecht/select-css/dist/index.css";
import "@utrecht/table-css/dist/index.css";
import "@utrecht/textbox-css/dist/index.css";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/page.css";
import "./shell/empty.css";
import "./shell/header.css";
import "./parts/evidence.css";
import "./parts/filters.css";
import "./parts/heat-map.css";
import "./parts/part.css";
import "./parts/search.css";
import "./parts/table.css";
import "./parts/details.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreLanguage } from "./address/kept-language.ts";
import { App } from "./shell/app.tsx";
import { restoreScheme } from "./theme/preferences.ts";

const root = document.getElementById("root");
restoreScheme();
restoreLanguage();
if (root) {
	createRoot(root).render(
		<StrictMode>
			<App />
		</StrictMode>,
	);
}
