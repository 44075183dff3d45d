/** Translated from English; reviewed by: nobody yet. */

export const activity = "Actividad";
export const paid = "Pagado al depósito en garantía";
export const paidBy = (funder: string) => `Pagado por ${funder} en nombre de esta cuenta`;
export const cameBack = (amount: string) => `Recuperaste ${amount}`;
export const sentTo = (name: string) => `Enviado a ${name}`;
export const receivedFrom = (name: string) => `Recibido de ${name}`;
export const dayOn = (day: string, chain: string) => `${day}, en ${chain}`;
export const left = (amount: string) => `−${amount}`;
export const came = (amount: string) => `+${amount}`;
export const transaction = (hash: string) => `Transacción ${hash}`;
export const onItsWay = "En camino";
export const arrived = "Ha llegado";
export const refused = "Rechazado por la cadena";
export const missing = "No está en la cadena";
export const unknown = "No se sabe";
export const empty = "Todavía no has pagado ni enviado nada";
export const emptyAdvice =
  "Paga a una tienda desde esta cuenta y el pago aparecerá aquí, con lo que ha sido de él: retenido, cobrado o de vuelta contigo. Lo que envíes desde este navegador también aparecerá aquí.";
export const older = "Mostrar anteriores";
export const findOlder = "Buscar pagos anteriores";
export const notListed = (most: number) =>
  `No aparece: lo que otros te han enviado, lo que enviaste desde otro navegador y lo anterior a los últimos ${most} envíos desde este. Cuenta en los saldos de arriba.`;
export const allOn = (chain: string) => `Todo en ${chain}`;
export const blind = (chains: string) => `Ahora mismo no se pueden leer los pagos en ${chains}`;
export const blindAdvice =
  "Por eso pueden faltar algunos aquí. Tu dinero está en la cadena, no aquí. Esta página lo reintenta por sí sola.";
