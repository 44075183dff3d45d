/** Translated from English; reviewed by: nobody yet. */

import type { PageWords } from "./pageWords.ts";

export const es: PageWords = {
  locale: "es-ES",
  sentenceGap: " ",
  listGap: ", ",
  purposes: {
    "/payment/": [
      "Pago",
      "Dónde está el dinero de este pago, qué ocurre y cuándo, y qué puedes hacer: tu propio navegador lo lee del contrato de depósito en garantía. Mirarlo no mueve nada: hagas lo que hagas aquí, tu propia billetera te pregunta antes.",
    ],
    "/payments": [
      "Mis pagos",
      "Lo que ha pagado una billetera: dónde está ahora el dinero de cada pago y qué te toca hacer.",
    ],
    "/receipt/": [
      "Recibo",
      "Qué se pagó, por qué, a quién y a qué tipo de cambio, con lo que el contrato de depósito en garantía dice de ello en este momento.",
    ],
    "/verify": [
      "Verificar un recibo",
      "Abre el archivo de un recibo. Tu propio navegador comprueba que nadie lo ha cambiado y consulta el pago en la cadena.",
    ],
    "/find": [
      "Buscar mi pago",
      "Por su ID, su transacción o la billetera que pagó: dónde está ahora el dinero y qué puedes hacer.",
    ],
    "/how-escrow-works": [
      "Cómo funciona el depósito en garantía",
      "Entre la tienda y tú hay un contrato que solo puede pagar a la tienda o devolverte el dinero: quién lo decide, hasta cuándo y qué no puede hacer.",
    ],
    "/help": [
      "Ayuda",
      "Antes de pagar, mientras pagas y después: qué hacer, dónde está tu dinero entretanto y a quién preguntar.",
    ],
    "/disputes": [
      "Disputas por decidir",
      "Pagos cuyas condiciones nombran a tu billetera como árbitro: qué dice cada parte y hasta cuándo cuenta una decisión.",
    ],
    "/wallet": [
      "Billetera",
      "Una billetera para importes cotidianos. Su clave se crea en tu navegador y nadie más la tiene nunca.",
    ],
    "/offline": [
      "Sin conexión",
      "Lo último que este dispositivo leyó de tus pagos, y cuándo: para cuando no alcanza ni este sitio ni una cadena.",
    ],
    "/merchant": [
      "Tu tienda",
      "Lo que te espera, lo que ha ingresado tu tienda y lo que está en garantía, y hasta cuándo.",
    ],
    "/merchant/payments": [
      "Pagos de tu tienda",
      "Lo que han pagado tus clientes, lo que está en el depósito en garantía y lo que puedes cobrar.",
    ],
    "/": [
      "Handsel: paga con criptomonedas, en depósito en garantía",
      "Paga con criptomonedas desde tu propia billetera. El dinero espera en un contrato de depósito en garantía que solo puede pagar a la tienda o devolvértelo.",
    ],
  },
  payTo: (amount, shop) => `Pagar ${amount} a ${shop}`,
  paidWithHandsel: (goods) => `${goods}. Se paga desde tu propia billetera con Handsel.`,
  beforePaying:
    "Abrir esta página no mueve nada, y conectar una billetera tampoco. Primero ves quién retiene tu dinero, hasta cuándo y cuánto cuesta. Después te pregunta tu propia billetera.",
  payNeedsScripts:
    "Para pagar, esta página tiene que comunicarse con tu billetera, y para eso tu navegador debe ejecutar JavaScript. No se ha pagado nada. Activa JavaScript y vuelve a cargar la página, o abre este enlace en el navegador de tu billetera.",
  notOpen:
    "Esto ya no se puede pagar, o ya está pagado. Activa JavaScript para ver qué ha ocurrido.",
  questions: (support) => `Preguntas: ${support}.`,
  askShop: (shop) => `O pregunta a ${shop}.`,
  needsScripts: "Esta página necesita JavaScript",
  appNeedsScripts:
    "Esta página necesita JavaScript: habla con tu billetera y lee el contrato de depósito en garantía en tu propio navegador. No se ha pagado nada. Activa JavaScript y vuelve a cargar la página.",
  textNeedsScripts:
    "Esta página necesita JavaScript: compone sus textos en tu propio navegador. Activa JavaScript y vuelve a cargar la página.",
  partMissing:
    "Todavía no se puede pagar aquí: no se ha cargado una parte de esta página. Si sigue así, vuelve a cargarla.",
  tooOften:
    "Demasiadas solicitudes. No le ha pasado nada a ningún pago: vuelve a abrir esta página dentro de un minuto.",
};
