/** Translated from English; reviewed by: nobody yet. */

export const noLink = "Este enlace de pago no existe";
export const noLinkAdvice =
  "No se ha movido dinero. Revisa el enlace o pide uno nuevo a la tienda.";
export const cannotBeShown = "No se puede mostrar este enlace";
export const offer = "la oferta";
export const closed = "Este enlace de pago está cerrado";
export const closedAdvice = (merchant: string) =>
  `No se ha movido dinero. Pide uno nuevo a ${merchant} si todavía quieres pagar.`;
export const payTo = (amount: string, merchant: string) => `Pagar ${amount} a ${merchant}`;
export const onChain = (chain: string) => `en ${chain}`;
export const rateLater = (symbol: string, chain: string) =>
  `Se paga en ${symbol} en ${chain}, al tipo de cambio del momento en que conectes tu billetera`;
/** @param wallet shortened address, which is all that the signature proves */
export const verified = (merchant: string, wallet: string) =>
  `Oferta firmada por ${merchant}, con la billetera ${wallet}.`;
export const verifying = "Comprobando quién firmó esta oferta…";
export const ofServer = (merchant: string) =>
  `Oferta de este servidor. No la ha firmado ${merchant}.`;
export const forged = (merchant: string) =>
  `El servidor dice que ${merchant} firmó esta oferta, pero esto no es lo que firmó. Consúltalo con la tienda antes de pagar.`;
export const unchecked = "Ahora no se pudo comprobar quién firmó esta oferta.";
export const nothingPaidYet =
  "Conectar no mueve nada. Ves el importe exacto y la tarifa de red antes de confirmar.";
