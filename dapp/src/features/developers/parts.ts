export { DevelopersPage } from "./DevelopersPage.tsx";
