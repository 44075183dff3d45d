/** Translated from English; reviewed by: nobody yet. */

export const notEnough = (symbol: string) => `No hay suficiente ${symbol} en esta billetera`;
export const noGas = "No hay monedas suficientes para la tarifa de red";
export const noGasAdvice = (missing: string) =>
  `No se ha movido dinero. Tu billetera necesita aproximadamente ${missing} más para la tarifa de red. Añádelo y reinténtalo.`;
export const cannotSign = "Tu billetera no puede firmar esto";
export const cannotSignAdvice = "No se ha movido dinero. Paga tú la tarifa en su lugar.";
export const quotaUsed = "Las tarifas de red gratuitas de hoy se han agotado";
export const quotaUsedAdvice =
  "No se ha movido dinero. Paga tú la tarifa en su lugar. O vuelve mañana.";
export const signatureRefused = "No se aceptó la firma de esta billetera";
export const signatureRefusedAdvice =
  "Se desechó y no se ha movido dinero. Algunas cuentas no pueden pagar con una firma: paga tú la tarifa en su lugar, o firma de nuevo.";
export const notUnderstood = "El servicio rechazó esto";
export const notUnderstoodAdvice =
  "No aceptó lo que envió esta página, así que no se ha movido dinero. Recarga la página y reinténtalo.";
export const offerWrong = "Esta oferta no cuadra";
export const offerWrongAdvice = (merchant: string) =>
  `Lo que muestra esta página no es lo que firmarías, así que el pago está bloqueado. No se ha movido dinero. Pide una nueva página de pago a ${merchant}.`;
export const notEnoughAfterAll = (symbol: string) =>
  `No se ha movido dinero. Añade ${symbol} a esta billetera, o conecta otra, y paga de nuevo.`;
export const relaySlow = "La cadena está tardando más de lo habitual";
export const relaySlowAdvice =
  "Has firmado y el retransmisor tiene tu pago. Esta página sigue buscando, y no puedes pagar dos veces. También puedes pagar tú la tarifa.";
export const relayerSilent = "El retransmisor no responde";
export const relayerSilentAdvice =
  "Has firmado. No se sabe si el retransmisor lo ha enviado: esta página pregunta al contrato, y tu firma cuenta una sola vez. Reinténtalo: está guardada en este dispositivo. O paga tú la tarifa; no puedes pagar dos veces.";
