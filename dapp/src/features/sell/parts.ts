export { CheckoutsPage } from "./CheckoutsPage.tsx";
export { LinksPage } from "./LinksPage.tsx";
