export { RestoreFromServer } from "./RestoreFromServer.tsx";
export { ServerBackup } from "./ServerBackup.tsx";
