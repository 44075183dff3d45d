export { PayoutsPage } from "./PayoutsPage.tsx";
