/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Quién hizo qué";
export const exportIt = "Exportar";
export const verify = "Verificar ahora";
export const verifying = "Verificando…";
export const unbroken = (lines: number) =>
  plural(lines, { one: "1 línea, intacta.", other: `${lines} líneas, intactas.` });
export const unbrokenAdvice = "Cada una lleva la marca de la anterior.";
export const broken = "El registro fue modificado";
export const brokenAdvice = (line: number) =>
  `Desde la línea ${line} ya no está intacto. Guarda lo que tienes y pregunta a quien administra este servidor.`;
export const lastMark = (mark: string) => `última marca ${mark}`;
export const mark = "Marca";
export const theLog = "el registro de auditoría";
export const empty = "Todavía no se ha registrado nada";
export const noneFound = "No se ha registrado nada de este tipo";
export const filterBy = "Mostrar";
export const everything = "todo";
export const byAction = "lo que se hizo";
export const byPerson = "lo que hizo una persona";
export const bySubject = "lo que se hizo con una cosa";
export const what = "Qué se hizo";
export const who = "Quién lo hizo";
export const thing = "Su ID";
export const thingHint = "El ID que indica una línea, como el de una clave, un miembro o un pago.";
export const from = "Desde";
export const until = "Hasta (incluido)";
export const server = "Servidor";
export const administrator = "Administrador";
export const key = (id: string) => `Clave ${id}`;
export const somebody = (id: string) => `Antiguo miembro ${id}`;
export const fromNetwork = (network: string) => `desde ${network}`;
export const aboutSubject = (subject: string) => `sobre ${subject}`;
export const file = "registro-de-auditoria.csv";
export const inStore = (store: string) => `en la tienda ${store}`;
export const asRole = (role: string) => `con el rol ${role}`;
export const modes = { live: "en modo real", test: "en modo de prueba" } as const;
export const noLimits = "sin límites de reembolso";
export const detail = (name: string, value: string) => `${name} ${value}`;
/** By whether two factors are demanded of every member. */
export const secondFactor = {
  true: "dos factores para cada miembro",
  false: "vuelve a bastar un factor",
} as const;
/** What stands before the value of a detail. */
export const details: Readonly<Record<string, string>> = {
  address: "dirección",
  host: "en",
  kind: "tipo:",
  name: "con el nombre",
  payee: "a",
};
export const actions: Readonly<Record<string, string>> = {
  "api_key.created": "creó una clave",
  "api_key.revoked": "revocó una clave",
  "customer.named": "puso nombre a un cliente",
  "customer.noted": "anotó algo sobre un cliente",
  "invitation.created": "invitó a alguien",
  "invitation.withdrawn": "retiró una invitación",
  "member.joined": "se unió por una invitación",
  "member.left": "dejó la organización",
  "member.removed": "quitó a un miembro",
  "member.updated": "cambió los permisos de un miembro",
  "member.signed_out": "cerró todas las sesiones de un miembro",
  "organisation.created": "abrió la organización",
  "organisation.deleted": "eliminó la organización",
  "organisation.exported": "exportó los datos de la organización",
  "organisation.updated": "cambió las reglas",
  "payment.capture": "capturó un pago",
  "payment.evidence": "respondió a una disputa",
  "payment.refund": "reembolsó un pago",
  "payment.settle": "resolvió una disputa de común acuerdo",
  "payment.void": "canceló un pago y lo devolvió",
  "payout_change.applied": "puso en vigor una dirección de cobro",
  "payout_change.cancelled": "detuvo un cambio de dirección de cobro",
  "payout_change.confirmed": "confirmó un cambio de dirección de cobro",
  "payout_change.requested": "pidió otra dirección de cobro",
  "store.created": "abrió una tienda",
  "store.updated": "cambió el nombre de una tienda",
  "webhook_endpoint.created": "añadió un webhook",
  "webhook_endpoint.deleted": "quitó un webhook",
  "webhook_endpoint.secret_rotated": "renovó el secreto de un webhook",
  "webhook_endpoint.updated": "cambió un webhook",
};
