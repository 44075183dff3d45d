/** Translated from English; reviewed by: nobody yet. */

export const held = "Retenidos";
export const disputed = "En disputa";
export const captured = "Capturados";
export const refunded = "Reembolsados";
export const returned = "Devueltos";
export const searchLabel = "Buscar en los pagos";
export const searchPlaceholder = "Pedido, transacción, dirección";
export const moreFilters = "Moneda, cadena, fechas y cliente";
export const narrowedTo = "Filtros";
export const takeAway = (filter: string) => `Quitar ${filter}`;
export const customersAddress = "Dirección del cliente";
export const quoted = (text: string) => `«${text}»`;
export const ofCustomer = (customer: string) => `Cliente ${customer}`;
export const inCoin = (coin: string) => `Moneda ${coin}`;
export const onChain = (chain: string) => `En ${chain}`;
export const untilDay = (day: string) => `Pagado hasta el ${day}`;
export const fromDay = (day: string) => `Pagado desde el ${day}`;
export const betweenDays = (first: string, last: string) => `Pagado ${first} – ${last}`;
export const noneWith = (filters: string) => `Ningún pago coincide: ${filters}`;
export const without = (filter: string) => `Sin ${filter}`;
export const hiddenBy = "Uno de estos filtros lo oculta todo: sin él hay pagos que coinciden.";
export const noneAdvice =
  "El número de pedido, el pago, la transacción, la página de pago y la dirección se encuentran si están completos.";
export const noRecord = "El registro del servicio no responde";
export const noRecordAdvice =
  "La búsqueda, el cliente y la moneda lo necesitan. El historial público todavía puede mostrar los pagos por estado, cadena y fecha.";
export const withoutRecord = "Mostrar esos";
export const customer = "Cliente";
export const chain = "Cadena";
export const onlyOf = (customer: string) => `Solo pagos de ${customer}`;
export const keys = "Atajos de teclado";
export const enterKey = "Intro";
export const escapeKey = "Esc";
export const keySearch = "Buscar";
export const keyNext = "Pago siguiente";
export const keyBefore = "Pago anterior";
export const keySelect = "Seleccionar el pago, o no";
export const keyOpen = "Abrir el pago";
export const keyClose = "Cerrarlo";
export const keyHelp = "Mostrar estas teclas";
export const useKeys = "Usar teclas sueltas";
export const useKeysHint =
  "Desactívalas si hablas a tu dispositivo o las pulsas sin querer. El botón ? sigue abriendo esto.";
export const connectTitle = "Conecta la billetera de la tienda";
export const connectAdvice =
  "Capturar, devolver y reembolsar lo firma la billetera que recibe los pagos, o una que ella haya nombrado. Nada se mueve al conectar.";
