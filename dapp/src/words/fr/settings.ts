/** Translated from English; reviewed by: nobody yet. */

export const title = "Paramètres";
export const sections = "Paramètres";
export const store = "Boutique";
export const members = "Membres et rôles";
export const coins = "Cryptos et blockchains";
export const terms = "Délais et arbitre";
export const keys = "Clés API";
export const payouts = "Adresses de versement";
export const security = "Sécurité";
export const audit = "Journal d’audit";
export const data = "Vos données";
export const noSection = "Cette page n’existe pas";
export const notYours = "Votre rôle n’ouvre pas cette page";
export const notYoursAdvice = (role: string) =>
  `Votre rôle\u202f: ${role}. Un propriétaire ou un admin peut changer cela.`;
export const save = "Enregistrer";
export const saved = "Enregistré";
export const cancel = "Annuler";
export const loadMore = "Charger la suite";
export const required = "Ce champ est nécessaire.";
export const roles = {
  owner: "Propriétaire",
  admin: "Admin",
  developer: "Développeur",
  support: "Support",
  viewer: "Lecteur",
  accountant: "Comptable",
} as const;
