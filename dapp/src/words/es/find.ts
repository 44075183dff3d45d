/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Buscar mi pago";
export const label = "Buscar mi pago";
export const placeholder = "Pago, transacción o dirección de billetera";
export const hint = "Está en tu recibo y en el historial de tu billetera.";
export const find = "Buscar";
export const connected = "Usar la billetera conectada";
export const connect = "O conecta la billetera con la que pagaste";
export const malformed = (length: number) =>
  `Un pago o una transacción tiene 66 caracteres, una billetera 42, y todos empiezan por 0x. Esto tiene ${plural(length, { one: "1 carácter", other: `${length} caracteres` })}.`;
export const whereToLook = "Dónde encontrarlo";
export const payment = "Pago";
export const paymentPlace = "En el recibo y en el correo de la tienda";
export const transaction = "Transacción";
export const transactionPlace = "En el historial de tu billetera o de tu exchange";
export const wallet = "Billetera";
export const walletPlace =
  "La dirección desde la que pagaste. Cualquiera puede ver lo que pagó; solo tú puedes actuar sobre ello.";
export const verify = "Verificar un recibo con su archivo";
export const seen = "Lo último que leyó este dispositivo";
export const decide = "Disputas que decide tu billetera";
export const theChains = "las cadenas";
export const newest = (count: number) =>
  plural(count, { one: "El pago más reciente", other: `Los ${count} pagos más recientes` });
export const older = "Mostrar pagos anteriores";
export const found = (count: number) =>
  plural(count, { one: "Se encontró un pago", other: `Se encontraron ${count} pagos` });
export const connectToAct =
  "Para confirmar, o para informar de un problema, ábrelo y conecta la billetera con la que pagaste.";
export const nothing = (text: string) => `No se encontró nada con ${text}`;
export const nothingAdvice = (chains: string) =>
  `Eso no significa que tu pago se haya perdido. Buscamos un pago, una transacción y una billetera en ${chains}, y volvemos a buscar automáticamente.`;
export const whatItCanBe = "Qué puede ser";
export const justPaid = "Pagado hace un minuto";
export const justPaidAdvice =
  "La cadena necesita un momento. Esta página vuelve a buscar por sí sola.";
export const exchange = "Enviado desde un exchange";
export const exchangeAdvice =
  "Puede que todavía no lo haya enviado. Busca allí «completado» y un número de transacción.";
export const otherServer = "Pagado a través de otro servidor de Handsel";
export const otherServerAdvice =
  "Abre de nuevo el enlace de la página de pago: su dirección te dice cuál.";
export const wrongCharacter = "Un carácter es incorrecto";
export const wrongCharacterAdvice = (length: number) =>
  `Copia el número en lugar de escribirlo. El tuyo tiene ${plural(length, { one: "1 carácter", other: `${length} caracteres` })}, como debe ser.`;
export const askForHelp = "Ayuda con un pago";
export const blind = (chains: string) => `Ahora no podemos ver ${chains}`;
export const blindAdvice =
  "Por eso no podemos decir si está ahí. Tu dinero está en la cadena, no aquí. Esta página lo reintenta por sí sola.";
