/** Translated from English; reviewed by: nobody yet. */

export const disputes = "Disputas";
export const advice =
  "Mientras una disputa está abierta, su dinero sigue en el depósito de garantía. Solo el árbitro o un acuerdo de ambas partes lo reparte.";
export const parts = "Partes de la lista";
export const partNames = {
  waiting: "Te esperan a ti",
  arbiter: "Con el árbitro",
  closed: "Cerradas",
};
export const counted = (name: string, many: number) => `${name} · ${many}`;
export const theDisputes = "las disputas";
export const theDispute = "la disputa";
export const dispute = "Disputa";
export const chainsSilent = "Algunas cadenas no respondieron";
export const chainsSilentAdvice = (names: string) =>
  `Aquí faltan las disputas en ${names}: ni el historial público ni el servicio las dan ahora. Esta página vuelve a preguntar por sí sola.`;
export const endedSilentAdvice = (names: string) =>
  `Aquí faltan las disputas cerradas en ${names}: solo las tiene el historial público (subgraph), y no responde.`;
export const fromRecord = "Según el registro del servicio";
export const fromRecordAdvice = (names: string) =>
  `El historial público de ${names} no responde. No se sabe quién habló por último, así que estas disputas están entre las que te esperan.`;
export const offersMissing = "No se conocen todas las ofertas";
export const offersMissingAdvice =
  "El servicio no dice ahora lo que ofrecen algunos clientes. Abre una disputa para verlo.";
export const cut = "Hay más";
export const cutAdvice =
  "Se muestran las más urgentes. Las demás aparecerán cuando estas terminen.";
export const noneIn = {
  waiting: "Nada te espera",
  arbiter: "No hay nada con el árbitro",
  closed: "Todavía no se ha cerrado ninguna disputa",
};
export const noneAdvice = {
  waiting:
    "Una disputa está aquí mientras su cliente tuvo la última palabra, o propone un reparto que puedes aceptar.",
  arbiter: "Una disputa está aquí cuando ya la has respondido.",
  closed: "Aquí está lo que se decidió, se acordó o se cedió.",
};
export const toAnswer = "para responder";
export const toRule = "para decidir";
export const noRuling =
  "No hubo decisión a tiempo: cualquiera puede devolver ahora el dinero al cliente";
export const customerOffers = (amount: string) =>
  `El cliente pide que le devuelvas ${amount}, y puedes aceptar`;
export const opened = (when: string) => `Abierta ${when}`;
export const customerSpoke = (when: string) => `El último en hablar fue el cliente, ${when}`;
export const storeSpoke = (when: string) => `Lo último lo dijiste tú, ${when}`;
export const expired = (amount: string) => `Sin decisión a tiempo: se devolvieron ${amount}`;
export const gaveBack = "Lo devolviste";
export const released = "El cliente te lo dejó";
export const settled = {
  allToYou: "Acordado: todo para ti",
  allBack: "Acordado: se devolvió todo",
  partBack: (amount: string) => `Acordado: se devolvieron ${amount}`,
};
export const ruled = {
  allToYou: "Decidido: todo para ti",
  allBack: "Decidido: se devolvió todo",
  partBack: (amount: string) => `Decidido: se devolvieron ${amount}`,
};
export const notInThisMode = "Esta cadena no está en este modo";
export const notOnChain = "La cadena no tiene ese pago";
