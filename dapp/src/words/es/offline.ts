/** Translated from English; reviewed by: nobody yet. */

export const title = "Sin conexión";
export const looking = "Buscando una conexión";
export const lost = "Este dispositivo no logra conectar con el sitio ahora";
export const lostAdvice =
  "Eso no mueve dinero. Lo que está en el depósito en garantía sigue allí según sus condiciones, y sus plazos siguen corriendo.";
export const tryAgain = "Reintentar";
export const connected = "Vuelves a tener conexión";
export const connectedAdvice =
  "Continúa y mira cómo está todo ahora: la lista de abajo no se vuelve a leer en esta página.";
export const goOn = "Continuar";
export const seen = "Lo último que leyó este dispositivo";
export const payment = "Pago";
export const asOf = (time: string) => `Leído el ${time}. Puede haber cambiado desde entonces.`;
export const keptHere =
  "Los últimos 20 pagos cuyas páginas se abrieron aquí. La lista está solo en este navegador, y quien lo use puede leerla.";
export const forget = "Olvidar esta lista";
export const nothing = "En este dispositivo no se ha leído ningún pago";
export const nothingAdvice =
  "En cuanto abras la página de un pago, aparecerá aquí tal como estaba entonces, para cuando no haya conexión.";
export const forgotten = "Este dispositivo los ha olvidado";
