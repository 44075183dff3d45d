/** Translated from English; reviewed by: nobody yet. */

export const keysOf = {
  live: "Claves de API del modo real",
  test: "Claves de API del modo de prueba",
} as const;
export const note =
  "Una clave permite que un servidor tuyo use la API en esta tienda y este modo. Nunca decide adónde va el dinero.";
export const none = "Todavía no hay claves";
export const create = "Crear una clave";
export const name = "Nombre";
export const nameHint = "Para tu propio uso, como el servidor en el que está.";
export const kind = "Tipo";
export const kinds = {
  restricted: "Restringida: solo lo que marques",
  secret: "Secreta: todo, salvo lo que solo pueden hacer los miembros",
  publishable: "Publicable: para una página, lee tipos de cambio y enlaces",
} as const;
export const kindNames = {
  restricted: "restringida",
  secret: "secreta",
  publishable: "publicable",
} as const;
export const mayDo = "Qué puede hacer";
export const tickOne = "Marca al menos una opción.";
export const expires = "Caduca";
export const spans = {
  "": "nunca",
  "604800": "en 7 días",
  "7776000": "en 90 días",
  "31536000": "en un año",
} as const;
export const networks = "Direcciones desde las que se puede usar";
export const networksHint =
  "Una por línea, como 203.0.113.7 o 2001:db8::/48. Vacío: desde cualquiera.";
export const origins = "Páginas en las que se puede usar";
export const originsHint = "Un origen por línea, como https://shop.example.";
export const made = "Tu nueva clave";
export const once = "Se muestra solo esta vez. Ponla donde tu servidor lee sus secretos.";
export const theKey = "la clave";
export const keptIt = "La he guardado";
export const endsOn = (when: string) => `caduca el ${when}`;
export const ended = (when: string) => `caducó el ${when}`;
export const usedOn = (when: string) => `usada el ${when}`;
export const neverUsed = "nunca usada";
export const fromNetworks = (networks: string) => `desde ${networks}`;
export const revoked = "revocada";
export const revoke = "Revocar";
export const revokeNamed = (name: string) => `Revocar ${name}`;
export const revokeTitle = (name: string) => `¿Revocar ${name}?`;
export const revokeAdvice =
  "Todo lo que la use fallará a partir de ahora. Esto no se puede deshacer.";
export const theKeys = "las claves";
export const endsWith = (hint: string) => `…${hint}`;
export const scopes = {
  "api_keys:read": "ver claves",
  "api_keys:write": "crear y revocar claves",
  "checkouts:read": "ver páginas de pago",
  "checkouts:write": "crear páginas de pago",
  "customers:read": "ver clientes",
  "customers:write": "poner nombre a clientes",
  "events:read": "ver eventos",
  "merchant:read": "ver la tienda",
  "merchant:write": "cambiar lo que se informa a los pagadores",
  "messages:read": "leer mensajes",
  "messages:write": "escribir mensajes",
  "payment_links:read": "ver enlaces de pago",
  "payment_links:write": "crear enlaces de pago",
  "payments:capture": "capturar",
  "payments:evidence": "responder a disputas",
  "payments:read": "ver pagos",
  "payments:refund": "reembolsar",
  "payments:settle": "resolver disputas de común acuerdo",
  "payments:void": "cancelar y devolver",
  "rates:read": "ver tipos de cambio",
  "webhook_endpoints:read": "ver webhooks",
  "webhook_endpoints:write": "cambiar webhooks",
} as const;
