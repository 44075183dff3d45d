/** Translated from English; reviewed by: nobody yet. */

import * as pay from "./pay.ts";

export const title = "Cómo funciona el depósito en garantía";
export const lead =
  "Entre la tienda y tú hay un contrato en la cadena. Puede hacer dos cosas con tu dinero: pagárselo a la tienda o devolvértelo. Las condiciones que firmas dicen quién lo decide y hasta cuándo.";

export const way = "El camino de tu dinero";
export const pays = "Pagas";
export const paysText =
  "Confirmas en tu propia billetera. Desde entonces el dinero lo tiene el contrato, y no la tienda ni este sitio.";
export const isHeld = "Queda retenido";
export const isHeldText =
  "Durante los días que las condiciones te dan para revisar lo que compraste, solo tú puedes hacer que se pague. La tienda ve que está ahí, y envía tu pedido.";
export const isPaid = "La tienda cobra";
export const isPaidText =
  "Cuando dices que tienes tu pedido, o cuando la tienda lo cobra pasados esos días. Si todo va bien, no tienes que hacer nada.";
export const comesBack = "O vuelve a ti";
export const comesBackText =
  "La tienda puede devolverlo en cualquier momento mientras esté retenido. Lo que no cobre hasta su último día vuelve a ser tuyo: lo recuperas tú, sin necesitar a nadie.";
export const isRefunded = "Un reembolso, más tarde";
export const isRefundedText =
  "Lo que ha cobrado, la tienda todavía puede reembolsarlo hasta la fecha de las condiciones. Para entonces es dinero suyo, así que nadie puede obligarla.";

export const depends = "Lee las condiciones de tu pedido";
export const dependsText = `Algunos pedidos se pagan a la tienda de inmediato. Otros no te dan días para revisar, no nombran árbitro o no tienen último día. La página de pago lo dice con palabras antes de que pagues, en «${pay.whatIsSigned}».`;

export const whoCan = "Quién puede hacer qué";
export const can = "Puede";
export const cannot = "No puede";
export const you = "Tú";
export const youCan =
  "Hacer que se pague a la tienda en cuanto quieras. Abrir una disputa antes del último día de la tienda, si las condiciones nombran un árbitro. Recuperar lo que no se cobró.";
export const youCannot =
  "Recuperarlo por tu cuenta antes del último día de la tienda, ni deshacer lo que la tienda ha cobrado.";
export const shop = "La tienda";
export const shopCan =
  "Cobrar después de tus días de revisión y antes de su último día. Devolver dinero. Ofrecerte un reparto. Abrir ella misma una disputa.";
export const shopCannot =
  "Cobrar antes de que terminen tus días de revisión, después de su último día o durante una disputa. Tomar más de lo que firmaste, ni enviarlo a otra dirección.";
export const arbiter = "El árbitro";
export const arbiterCan = "Repartir entre la tienda y tú el dinero del que trata una disputa.";
export const arbiterCannot =
  "Actuar sin una disputa, enviar el dinero a otra persona, ni impedir un acuerdo entre la tienda y tú.";
export const site = "Este sitio";
export const siteCan =
  "Llevar tu firma a la cadena y pagar la tarifa de red por ti. Cobrar o devolver en nombre de una tienda, si la tienda lo ha permitido.";
export const siteCannot =
  "Cambiar lo que firmaste, ni hacer que el dinero vaya a alguien que no sea la tienda o tú. Si no está disponible, el contrato sigue respondiendo a tu billetera.";
export const issuer = "El emisor de la moneda";
export const issuerCan =
  "Congelar su moneda, si la moneda lo permite: en el contrato igual que en cualquier billetera.";
export const issuerCannot = "Tocar los pagos en otras monedas.";

export const disagree = "Si no hay acuerdo";
export const message = "Escribir a la tienda";
export const messageText = "No mueve dinero, y no cambia ninguna fecha.";
export const split = "Acordar un reparto";
export const splitText =
  "Una de las partes propone quién recibe qué. El dinero solo se mueve si firman ambas.";
export const dispute = "Abrir una disputa";
export const disputeText =
  "La tienda ya no puede cobrar: el árbitro de tus condiciones reparte el dinero entre la tienda y tú, salvo que haya un acuerdo antes. Sin decisión en 90 días, todo es tuyo. Recupéralo entonces, porque hasta que lo hagas una decisión tardía cuenta.";
export const whereTo = "Las tres opciones están en la página de tu pago.";

export const costs = "Cuánto cuesta";
export const costsText =
  "Tú pagas la tarifa de red, si el sitio no la paga por ti; la página de pago te lo dice antes de que pagues. La tienda paga una comisión de lo que cobra, y nada por lo que vuelve. Un árbitro puede pedir sus propios honorarios, y un tribunal una fianza.";

export const limits = "Lo que no puede hacer";
export const limitGoods = "Ver si tu pedido está bien. Eso queda entre tú, la tienda y el árbitro.";
export const limitWallet =
  "Devolverte el dinero a otro lugar que no sea la billetera que pagó. Conserva esa billetera, y sus palabras de recuperación.";
export const limitPublic =
  "Mantener en secreto importes, billeteras y pruebas: cualquiera puede leerlos en la cadena. Lo que compraste está allí solo como una huella.";
export const limitAudit =
  "Estar libre de riesgos. Cualquiera puede leer el contrato y sus tests, pero ningún tercero lo ha auditado.";

export const check = "Compruébalo tú";
export const checkText =
  "El contrato no tiene dueño, y nadie puede pausarlo ni cambiarlo. Aquí ves dónde está y qué monedas se usan en este sitio.";
export const contractOn = (chain: string) => `Contrato de depósito en garantía en ${chain}`;
export const lookUp = (chain: string) => `Verlo en ${chain}`;
export const coins = (symbols: readonly string[]) => symbols.join(", ");
export const find = "Buscar mi pago";
export const verify = "Verificar un recibo";
export const toHelp = "Ayuda con un pago";
