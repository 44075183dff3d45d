/** Translated from English; reviewed by: nobody yet. */

import * as paid from "./paid.ts";
import * as pay from "./pay.ts";
import * as payment from "./payment.ts";
import * as problem from "./problem.ts";
import * as receipt from "./receipt.ts";

export const title = "Ayuda";
export const lead =
  "Tu dinero está en la cadena, no en este sitio: mira primero allí, te diga lo que te diga una página o una persona.";
export const find = "Buscar mi pago";
export const findText = "Por su número, su transacción o tu billetera.";
export const escrow = "Cómo funciona el depósito en garantía";
export const escrowText = "Quién puede hacer qué con tu dinero, y hasta cuándo.";

export const before = "Antes de pagar";
export const whichWallet = "¿Qué billetera necesito?";
export const whichWalletAdvice =
  "Cualquiera que funcione con la cadena del pedido. En un equipo de escritorio, la página de pago muestra las billeteras de tu navegador. En un teléfono, lleva a las aplicaciones de billetera que pueden abrirla. O escanea con el teléfono el código de la pantalla de tu equipo, y paga allí.";
export const noCoins = "Mi billetera no tiene suficiente";
export const noCoinsAdvice =
  "La página de pago dice cuánto falta. Llévalo a la billetera que conectaste, o conecta otra. Nunca envíes monedas a mano a la dirección de la tienda o del contrato: solo la página de pago paga el pedido, y lo que se envía a mano al contrato nadie puede volver a sacarlo.";
export const isItReal = "¿Es esta de verdad la página de la tienda?";
export const isItRealAdvice =
  "Llega aquí desde el propio sitio de la tienda. Si la tienda ha firmado su oferta, la página nombra la billetera que firmó: compárala con la que publica la tienda. Si la página dice que lo que muestra no es lo que firmó la tienda, no pagues.";

export const during = "Mientras pagas";
export const whatIsAsked = "¿Qué me pide mi billetera?";
export const whatIsAskedAdvice = `La página de pago lo explica en «${pay.whatIsSigned}»: con palabras, con cada dirección y como mensaje sin procesar. Si tu billetera muestra otro importe u otro contrato, recházalo. Así no se mueve nada.`;
export const interrupted = "Lo rechacé, cerré la página o se interrumpió";
export const interruptedAdvice =
  "Abre de nuevo el mismo enlace, en el mismo dispositivo. Pregunta a la cadena si has pagado, continúa desde ahí y te avisa antes de que pagues por segunda vez.";
export const slow = "Confirmé y no pasa nada";
export const slowAdvice =
  "La cadena puede tardar un momento. Deja la página abierta, o busca tu billetera en «Buscar mi pago». No pagues de nuevo antes de haber mirado.";
export const twice = "Pagué dos veces";
export const twiceAdvice = `Son dos pagos, y nadie puede confundirlos. La página de pago los muestra en «${paid.paidTwice}», con un texto para pedir a la tienda que devuelva uno.`;

export const after = "Después de pagar";
export const wrong = "No ha llegado, o no está bien";
export const wrongAdvice = `Abre tu pago, conecta la billetera con la que pagaste y elige «${payment.thereIsAProblem}»: puedes escribir a la tienda, acordar un reparto o abrir una disputa si tus condiciones nombran un árbitro. La página dice desde cuándo puede cobrar la tienda sin tu confirmación.`;
export const silent = "La tienda no responde";
export const silentAdvice =
  "Lo que no cobre hasta su último día vuelve a ser tuyo: lo recuperas en la página de tu pago. Si tus condiciones nombran un árbitro, puedes abrir una disputa antes de ese día, y entonces la tienda no puede cobrar.";
export const changedMind = "Quiero cancelar";
export const changedMindAdvice =
  "Pídeselo a la tienda. Mientras tu dinero esté retenido puede devolverlo todo, y más tarde reembolsarte mientras lo permitan las condiciones. Nadie más puede decidirlo por ella, salvo un árbitro en una disputa.";
export const credit = "Mi billetera no pudo recibir el dinero";
export const creditAdvice = `Entonces el contrato lo guarda para ti. Conecta esa billetera en la página de tu pago: en «${payment.credit}» lo retiras, también a otra dirección tuya.`;
export const lostWallet = "He perdido la billetera con la que pagué";
export const lostWalletAdvice =
  "Lo que vuelve va a esa billetera, y nadie puede enviarlo a otra parte. Sus palabras de recuperación la abren de nuevo en cualquier billetera. Sin ellas nadie puede, así que pregunta a la tienda si te ayuda de otra manera.";
export const receiptProof = "Necesito un recibo, o demostrar que es auténtico";
export const receiptProofAdvice = `La página de tu pago lleva al recibo, para imprimirlo o guardarlo como archivo. Cualquiera puede verificar ese archivo aquí, sin preguntar a ningún servidor: «${receipt.verify}».`;

export const safety = "Tu seguridad";
export const recoveryWords = "Alguien me pide mis palabras de recuperación";
export const recoveryWordsAdvice =
  "Entonces es un ladrón. Ninguna tienda, ni nadie de este sitio, necesita nunca tus palabras, tu clave, tu contraseña ni ver tu pantalla. Una sola página acepta palabras: «Billetera», donde traes tú una billetera a este navegador, y de ahí no salen nunca.";
export const recovery = "Alguien ofrece recuperar mi dinero";
export const recoveryAdvice =
  "Nadie puede hacer más que tú: el contrato obedece a tu billetera, a la tienda y a tu árbitro, a cada uno solo como dicen las condiciones. Quien cobra por ello te quita dinero una vez más.";
export const connecting = "¿Es seguro conectar mi billetera?";
export const connectingAdvice =
  "Conectarla muestra tu dirección y no mueve nada. Lo que mueve dinero te lo pregunta en tu billetera cada vez.";
export const onDevice = "¿Qué guarda este navegador?";
export const onDeviceAdvice =
  "Lo que empezaste aquí, para que nunca pagues dos veces; los pagos que abriste, tal como se leyeron por última vez, para la página «Sin conexión», que también los olvida; lo que dijiste en una disputa; tus preferencias de idioma, colores y modo; y una billetera, si creaste una aquí, con las direcciones a las que ha enviado fondos. Nada de ello se envía a nadie para eso. Quien use este navegador puede verlo, salvo lo que protege la contraseña de la billetera.";

export const whom = "A quién preguntar";
export const order = "Sobre tu pedido: a la tienda";
export const orderAdvice = `Su contacto está en la página de pago y en la página de tu pago, en «${payment.questions}», si ha indicado alguno. O escríbele allí: «${problem.messageWay}».`;
export const site = "Sobre este sitio: a quien lo administra";
export const siteAdvice = (host: string) =>
  `Handsel es software que cualquiera puede poner en marcha. Este está en ${host}. Quien lo administra no puede hacer que el dinero vaya a alguien que no sea la tienda o tú.`;
export const decides = "Decides disputas";
export const decidesAdvice = "Conecta tu billetera y mira qué te espera.";
export const toDisputes = "Disputas por decidir";
export const sells = "Tienes una tienda";
export const sellsAdvice = "Tus pagos, y cómo recibirlos desde tu propio sitio.";
export const toShops = "Pagos de tu tienda";
export const docs = "Referencia de la API";
