/** Translated from English; reviewed by: nobody yet. */

export const keysOf = { live: "Clés API de production", test: "Clés API de test" } as const;
export const note =
  "Une clé permet à l’un de vos serveurs d’utiliser l’API dans cette boutique et ce mode. Elle ne décide jamais où va l’argent.";
export const none = "Aucune clé pour l’instant";
export const create = "Créer une clé";
export const name = "Nom";
export const nameHint = "Pour votre propre usage, par exemple le serveur où elle se trouve.";
export const kind = "Type";
export const kinds = {
  restricted: "Restreinte\u202f: seulement ce que vous cochez",
  secret: "Secrète\u202f: tout, sauf ce qui est réservé aux membres",
  publishable: "Publiable\u202f: pour une page, lit les taux et les liens",
} as const;
export const kindNames = {
  restricted: "restreinte",
  secret: "secrète",
  publishable: "publiable",
} as const;
export const mayDo = "Ce qu’elle peut faire";
export const tickOne = "Cochez au moins une case.";
export const expires = "Prend fin";
export const spans = {
  "": "jamais",
  "604800": "dans 7 jours",
  "7776000": "dans 90 jours",
  "31536000": "dans un an",
} as const;
export const networks = "Adresses depuis lesquelles elle peut être utilisée";
export const networksHint =
  "Une par ligne, par exemple 203.0.113.7 ou 2001:db8::/48. Vide\u202f: depuis n’importe où.";
export const origins = "Pages où elle peut être utilisée";
export const originsHint = "Une origine par ligne, par exemple https://shop.example.";
export const made = "Votre nouvelle clé";
export const once =
  "Elle n’est affichée que cette fois-ci. Placez-la là où votre serveur lit ses secrets.";
export const theKey = "clé";
export const keptIt = "Je l’ai conservée";
export const endsOn = (when: string) => `prend fin le ${when}`;
export const ended = (when: string) => `a pris fin le ${when}`;
export const usedOn = (when: string) => `utilisée le ${when}`;
export const neverUsed = "jamais utilisée";
export const fromNetworks = (networks: string) => `depuis ${networks}`;
export const revoked = "révoquée";
export const revoke = "Révoquer";
export const revokeNamed = (name: string) => `Révoquer ${name}`;
export const revokeTitle = (name: string) => `Révoquer ${name}\u202f?`;
export const revokeAdvice =
  "Tout ce qui l’utilise échoue à partir de maintenant. Cette action est irréversible.";
export const theKeys = "clés";
export const endsWith = (hint: string) => `…${hint}`;
export const scopes = {
  "api_keys:read": "voir les clés",
  "api_keys:write": "créer et révoquer des clés",
  "checkouts:read": "voir les pages de paiement",
  "checkouts:write": "créer des pages de paiement",
  "customers:read": "voir les clients",
  "customers:write": "nommer les clients",
  "events:read": "voir les événements",
  "merchant:read": "voir la boutique",
  "merchant:write": "modifier ce qui est communiqué aux payeurs",
  "messages:read": "lire les messages",
  "messages:write": "écrire des messages",
  "payment_links:read": "voir les liens de paiement",
  "payment_links:write": "créer des liens de paiement",
  "payments:capture": "capturer",
  "payments:evidence": "répondre aux litiges",
  "payments:read": "voir les paiements",
  "payments:refund": "rembourser",
  "payments:settle": "régler des litiges à l’amiable",
  "payments:void": "annuler et restituer",
  "rates:read": "voir les taux",
  "webhook_endpoints:read": "voir les webhooks",
  "webhook_endpoints:write": "modifier les webhooks",
} as const;
