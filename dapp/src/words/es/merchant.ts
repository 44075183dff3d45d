/** Translated from English; reviewed by: nobody yet. */

export const noPaymentsYet = "Todavía no hay pagos";
export const firstLink =
  "Crea un enlace para algo que vendes y muéstraselo a un cliente. Cuando se pague, el pago aparecerá aquí por sí solo.";
export const makeFirstLink = "Crear un enlace de pago";
export const byProgram = "Desde un programa, con la API";
export const createCheckout = <Part>(mode: "live" | "test", url: Part) => [
  `Crea una página de pago con tu clave de API del modo ${mode === "live" ? "real" : "de prueba"} y envía su `,
  url,
  " a un cliente. Cuando se pague, el pago aparecerá aquí por sí solo.",
];
export const command = "comando";
export const payments = "Pagos";
export const noPaymentId = "Esto no es un ID de pago";
export const noPaymentIdAdvice = "Cierra esto y elige un pago de la lista.";
export const payment = "Pago";
export const unknownPayment = "La cadena todavía no conoce ese pago";
export const thePayment = "el pago";
export const whereTheMoneyIs = "Dónde está el dinero";
export const whatHappened = "Qué ha pasado";
export const payersPage = "La página que ve el pagador";
export const noHistory = "El historial público (subgraph) no está disponible";
export const noHistoryAdvice =
  "Esta lista es en su lugar el registro propio del servicio. La página de cada pago sigue viniendo directamente de la cadena.";
export const noHistoryOf = (chains: string) =>
  `El historial público de ${chains} no está disponible`;
export const noHistoryOfAdvice =
  "Los pagos de allí pueden faltar en esta lista. Los de las demás cadenas están completos.";
export const loadMore = "Cargar más";
export const thePayments = "los pagos";
export const order = "Pedido";
export const paid = "Pagado";
export const captureBy = "Capturar hasta";
export const status = "Estado";
export const amount = "Importe";
export const testMode = "Modo de prueba.";
export const playMoneyOn = (chain: string) => `Dinero ficticio en ${chain}.`;
export const testModeLabel = "Modo de prueba";
export const chainNumber = (id: number) => `cadena ${id}`;
export const embedTitle = "Muestra la página de pago en tus propias páginas";
export const embedAdvice = <Part>(field: Part) => [
  "Indica el origen de tu sitio en ",
  field,
  " de tu perfil, con la API. Después pon esto en tu página, con la dirección de una página de pago o de un enlace de pago:",
];
export const checkoutAddress = "DIRECCION_DE_LA_PAGINA_DE_PAGO";
export const payWithCrypto = "Pagar con criptomonedas";
export const embedCode = "código para tu página";
export const embedNote =
  "Abre la página de pago sobre la tuya. Quien no ejecuta scripts sigue el enlace. Envía el pedido cuando tu servidor tenga el webhook, no cuando se avise a tu página.";
export const onChain = (chain: string) => `en ${chain}`;
export const commission = "Comisión";
