export { InvitePage } from "./members/InvitePage.tsx";
export { SettingsPage } from "./SettingsPage.tsx";
