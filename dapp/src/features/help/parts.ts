export { EscrowPage } from "./EscrowPage.tsx";
export { HelpPage } from "./HelpPage.tsx";
