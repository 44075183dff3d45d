/** Translated from English; reviewed by: nobody yet. */

export const payouts = "Pagos a la tienda";
export const advice =
  "El dinero capturado va directo a tu dirección de cobro. Aquí está lo que no llegó, lo que se reparte y lo que se pagó.";
export const thePayouts = "los pagos a la tienda";
export const address = "Dirección de cobro";
export const change = "Cambiar en los ajustes";
export const look = "Ver en los ajustes";
export const changesTo = "Cambia a";
export const toStop = "para detenerlo";
export const changesSilent =
  "El servicio no dice ahora si hay un cambio en espera ni qué direcciones se usaban antes.";
export const onlyTo = "No puede ir a ningún otro sitio, lo envíe quien lo envíe.";
export const feeByWallet = "tu billetera la muestra";
export const feeAtMost = (fee: string) => `unos ${fee}, los pagas tú`;
export const connect = "Conecta una billetera que pague la tarifa de red.";
export const credits = "Créditos disponibles";
export const creditsNote =
  "Lo que una billetera o una moneda no aceptó al pagarse, y las capturas cuyas condiciones piden guardarlo.";
export const chainSilent = "Una cadena no responde";
export const creditsSilent = (names: string) =>
  `No se sabe ahora qué hay guardado en ${names}. Esta página vuelve a preguntar por sí sola.`;
export const noCredits = "No hay nada guardado: todo lo capturado llegó.";
export const waitsFor = "para";
export const withdrawNamed = (amount: string) => `Retirar ${amount}`;
export const withdraw = "Retirar";
export const withdrawTitle = "Retirar un crédito";
export const withdrawn = (amount: string, to: string) => `${amount} fueron a ${to}`;
export const onlyOwner = (owner: string) =>
  `Solo la billetera ${owner} puede retirar esto: no deja que otros lo hagan.`;
export const pots = "Botes y repartos";
export const potsNote =
  "Comisiones que esperan a que alguien las reparta. Cada lista es como la acordaron sus pagos; nadie puede cambiarla.";
export const historySilent = "El historial público no responde";
export const potsSilent = (names: string) =>
  `Ahora no se conocen las listas en ${names} con una parte para ti.`;
export const noPots =
  "No se conoce ninguna lista con una parte para ti. Una lista se conoce cuando se paga por primera vez.";
export const payOutTo = (many: number) => `Pagar a ${many}`;
export const yours = "tuya";
export const payOut = (amount: string) => `Pagar ${amount}`;
export const paidOut = (amount: string) => `${amount} fueron a toda la lista`;
export const history = "Historial";
export const historyNote =
  "Los días son los de UTC. Capturado es lo que fue a tu dirección de cobro, o se guardó para ella.";
export const historyMissing = (names: string) => `Aquí falta el historial de ${names}.`;
export const noHistory = "Todavía no se ha capturado nada.";
export const captured = "Capturado";
export const creditPaid = "Crédito pagado";
export const afterCommission = (amount: string) => `tras ${amount} de comisión`;
export const to = "a";
export const recipient = "destinatario";
