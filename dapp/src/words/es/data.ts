/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const takeTitle = "Llévate tus datos";
export const takeAdvice =
  "Todo lo que se guarda sobre ti: billeteras, llaves de acceso, sesiones, membresías, avisos y las entradas de auditoría más recientes de lo que hiciste, en JSON.";
export const download = "Descargar";
export const file = "handsel-cuenta.json";
export const deleteTitle = "Elimina tu cuenta";
export const deleteAdvice =
  "Tu nombre, tus billeteras, tus formas de iniciar sesión, tus sesiones, tus avisos y las copias de seguridad de tus billeteras se eliminan para siempre. Los registros de auditoría y los cambios de direcciones de cobro conservan el ID de tu cuenta, porque la contabilidad los necesita. Quien sea el último propietario de una organización debe antes hacer propietario a otro miembro.";
export const deleteIt = "Eliminar mi cuenta";
export const sure = "¿Eliminar tu cuenta para siempre?";
export const sureAdvice = "Nadie puede recuperarla, y tu sesión se cierra de inmediato.";
export const type = "Escribe eliminar para continuar";
export const word = "eliminar";
export const typeWrong = "Escribe la palabra eliminar.";
export const cancel = "Cancelar";
export const takeOrganisation = "Llévate los datos de la organización";
export const takeOrganisationAdvice =
  "Todo lo que se guarda de sus tiendas en ambos modos: pedidos, clientes, pagos, mensajes, declaraciones, eventos, el registro de auditoría y la configuración. Un objeto JSON por línea, con lo que aquí está cifrado en texto sin cifrar; las claves y los secretos de los webhooks se omiten.";
export const exportOrganisation = "Exportar";
export const organisationFile = "handsel-organizacion.ndjson";
export const deleteOrganisation = "Eliminar la organización";
export const deleteOrganisationAdvice =
  "Sus tiendas, enlaces y páginas de pago terminan de inmediato, y todos los miembros los pierden. Los reembolsos siguen siendo posibles desde la billetera del comercio, en la cadena. Lo que la cadena sabe se queda allí para siempre. Los miembros conservan sus propias cuentas.";
export const goes = "Se elimina para siempre";
export const loses = "Se conserva para tu contabilidad, sin datos personales";
export const stays = "Se conserva para tu contabilidad";
/** @see the tables of the service: several may have one name */
export const tables: Readonly<Record<string, string>> = {
  api_keys: "claves de API",
  api_requests: "lo que tus claves pidieron a la API",
  audit_entries: "el registro de auditoría",
  checkout_customers: "nombres y direcciones de correo de los clientes",
  checkout_offers: "ofertas entre las que los pagadores podían elegir",
  checkouts: "pedidos: se eliminan sus metadatos y sus direcciones de retorno",
  confirmation_policies: "reglas por las que se confirmaban los pagos",
  customer_records: "nombres y notas que diste a las carteras de los clientes",
  customer_sums: "sumas de lo que pagó cada cartera",
  customers: "sumas de lo que pagó cada cartera",
  invitations: "invitaciones abiertas",
  members: "miembros y sus roles",
  merchant_logos: "logotipos",
  merchant_profiles:
    "lo que se informa a los pagadores: dirección de correo, número fiscal, datos legales",
  merchants: "nombres y direcciones de las tiendas",
  messages: "mensajes con pagadores",
  organisations: "el nombre de la organización",
  payment_links: "enlaces de pago: se eliminan sus metadatos y sus direcciones de retorno",
  payments: "pagos: se eliminan sus metadatos",
  payout_changes: "cambios de direcciones de cobro: se eliminan sus etiquetas",
  receipt_counters: "recibos y sus números",
  receipts: "recibos y sus números",
  relay_transactions: "transacciones que envió este servidor",
  relays: "transacciones que pidieron los pagadores: se eliminan las redes desde las que llegaron",
  settlement_proposals: "acuerdos: se eliminan sus notas",
  statements: "declaraciones en disputas",
  unexpected_payments: "decisiones sobre pagos tardíos",
  webhook_attempts: "eventos y sus entregas",
  webhook_deliveries: "eventos y sus entregas",
  webhook_endpoints: "webhooks y sus secretos",
  webhook_events: "eventos y sus entregas",
};
export const blockers = {
  held_payments: (count: number) =>
    plural(count, {
      one: "Un pago todavía retiene dinero",
      other: `${count} pagos todavía retienen dinero`,
    }),
  pending_payout_changes: (count: number) =>
    plural(count, {
      one: "Un cambio de dirección de cobro está en espera",
      other: `${count} cambios de direcciones de cobro están en espera`,
    }),
  pending_transactions: (count: number) =>
    plural(count, {
      one: "Una transacción está en camino",
      other: `${count} transacciones están en camino`,
    }),
} as const;
export const blockerAdvice = {
  held_payments: "Captura el dinero o devuélvelo, en modo real.",
  pending_payout_changes: "Detenlo en Direcciones de cobro.",
  pending_transactions: "Vuelve a mirar cuando se haya minado.",
} as const;
export const deleteTheOrganisation = "Eliminar la organización";
export const sureOrganisation = "¿Eliminar la organización para siempre?";
export const theOrganisation = "La organización";
export const sureOrganisationAdvice = (name: string) =>
  `${name} desaparece con todas sus tiendas, en ambos modos. Nadie puede recuperarla. Exporta antes sus datos, si puedes llegar a necesitarlos.`;
