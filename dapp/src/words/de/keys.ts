/** Translated from English; reviewed by: nobody yet. */

export const keysOf = { live: "API-Schlüssel (Live)", test: "API-Schlüssel (Test)" } as const;
export const note =
  "Mit einem Schlüssel kann einer Ihrer Server die API in diesem Shop und Modus nutzen. Er entscheidet nie, wohin Geld geht.";
export const none = "Noch keine Schlüssel";
export const create = "Schlüssel erstellen";
export const name = "Name";
export const nameHint = "Für Sie selbst, zum Beispiel der Server, auf dem er liegt.";
export const kind = "Art";
export const kinds = {
  restricted: "Eingeschränkt: nur, was Sie ankreuzen",
  secret: "Geheim: alles, außer was nur Mitglieder dürfen",
  publishable: "Öffentlich: für eine Seite, liest Kurse und Links",
} as const;
export const kindNames = {
  restricted: "eingeschränkt",
  secret: "geheim",
  publishable: "öffentlich",
} as const;
export const mayDo = "Was er darf";
export const tickOne = "Kreuzen Sie mindestens eines an.";
export const expires = "Endet";
export const spans = {
  "": "nie",
  "604800": "in 7 Tagen",
  "7776000": "in 90 Tagen",
  "31536000": "in einem Jahr",
} as const;
export const networks = "Adressen, von denen er verwendet werden darf";
export const networksHint =
  "Eine pro Zeile, zum Beispiel 203.0.113.7 oder 2001:db8::/48. Leer: von überall.";
export const origins = "Seiten, auf denen er verwendet werden darf";
export const originsHint = "Ein Origin pro Zeile, zum Beispiel https://shop.example.";
export const made = "Ihr neuer Schlüssel";
export const once =
  "Er wird nur dieses eine Mal gezeigt. Legen Sie ihn dort ab, wo Ihr Server seine Geheimnisse liest.";
export const theKey = "Schlüssel";
export const keptIt = "Ich habe ihn aufbewahrt";
export const endsOn = (when: string) => `endet am ${when}`;
export const ended = (when: string) => `endete am ${when}`;
export const usedOn = (when: string) => `verwendet am ${when}`;
export const neverUsed = "nie verwendet";
export const fromNetworks = (networks: string) => `von ${networks}`;
export const revoked = "widerrufen";
export const revoke = "Widerrufen";
export const revokeNamed = (name: string) => `${name} widerrufen`;
export const revokeTitle = (name: string) => `${name} widerrufen?`;
export const revokeAdvice =
  "Alles, was ihn verwendet, schlägt ab jetzt fehl. Das lässt sich nicht rückgängig machen.";
export const theKeys = "Schlüssel";
export const endsWith = (hint: string) => `…${hint}`;
export const scopes = {
  "api_keys:read": "Schlüssel sehen",
  "api_keys:write": "Schlüssel erstellen und widerrufen",
  "checkouts:read": "Checkouts sehen",
  "checkouts:write": "Checkouts erstellen",
  "customers:read": "Kunden sehen",
  "customers:write": "Kunden benennen",
  "events:read": "Events sehen",
  "merchant:read": "den Shop sehen",
  "merchant:write": "ändern, was Zahlern mitgeteilt wird",
  "messages:read": "Nachrichten lesen",
  "messages:write": "Nachrichten schreiben",
  "payment_links:read": "Zahlungslinks sehen",
  "payment_links:write": "Zahlungslinks erstellen",
  "payments:capture": "einziehen",
  "payments:evidence": "auf Streitfälle antworten",
  "payments:read": "Zahlungen sehen",
  "payments:refund": "erstatten",
  "payments:settle": "Streitfälle durch Einigung beilegen",
  "payments:void": "stornieren und zurückgeben",
  "rates:read": "Kurse sehen",
  "webhook_endpoints:read": "Webhooks sehen",
  "webhook_endpoints:write": "Webhooks ändern",
} as const;
