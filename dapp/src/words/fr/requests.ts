/** Translated from English; reviewed by: nobody yet. */

export const title = "Requêtes";
export const note =
  "Ce que vos clés ont demandé à l’API ces 7 derniers jours dans ce mode, du plus récent au plus ancien. Les en-têtes et les corps ne sont pas conservés.";
export const which = "Quelles requêtes";
export const all = "Toutes";
export const refused = "Refusées";
export const theRequests = "requêtes";
export const none = "Aucune clé n’a encore rien demandé";
export const noneRefused = "Rien n’a été refusé ces 7 derniers jours";
export const goneKey = "une clé qui n’existe plus";
export const requestId = "l’identifiant de la requête";
export const took = (milliseconds: number) => `${milliseconds} ms`;
