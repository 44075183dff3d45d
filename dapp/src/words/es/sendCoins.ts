/** Translated from English; reviewed by: nobody yet. */

export const title = "Enviar";
export const from = "De";
export const coin = "Moneda";
export const coinOn = (balance: string, chain: string) => `${balance} en ${chain}`;
export const toWhom = "A quién";
export const toWhomHint = "Una dirección: 0x y 40 cifras y letras. Pégala; no la escribas.";
export const toWhomOrName =
  "Elige abajo, escribe un nombre o pega una dirección: 0x y 40 cifras y letras.";
export const people = "Enviar a";
export const ownAccount = "Tu propia cuenta";
export const sentOn = (day: string) => `Último envío: ${day}`;
export const saveName = "Guardarla con un nombre";
export const saveNameHint =
  "Solo en este navegador. La próxima vez la eliges en lugar de pegar una dirección.";
export const nameProblems = {
  malformed: "Un nombre tiene de 1 a 60 caracteres visibles.",
  taken: "Otra dirección tiene este nombre. Elige uno que las distinga.",
} as const;
export const named = (name: string) => `${name}, como la llamaste en este dispositivo.`;
export const names = "Nombres en este dispositivo";
export const namesNote =
  "Solo los tiene este navegador; ningún servidor ni copia de seguridad. Quitar un nombre no deshace lo enviado.";
export const removeName = "Quitar";
export const receiver = {
  empty: "Escribe una dirección.",
  malformed: "Esta dirección no está entera: tiene 0x y 40 cifras y letras. Cópiala de nuevo.",
  checksum: "Una letra de esta dirección es incorrecta. Cópiala de nuevo de donde la tienes.",
  other_chain:
    "Esta dirección nombra una cadena distinta de la de la moneda. Elige la moneda en esa cadena, o pregunta dónde la quieren.",
  nobody: "Esta dirección no es de nadie: lo que se envía allí se pierde. Pide otra.",
  self: "Esta es la cuenta desde la que envías. Elige otra.",
  contract:
    "Este es el contrato de una moneda o del depósito en garantía, y lo que se envía allí se pierde. Pide la dirección de la persona.",
} as const;
export const isNew = "Nueva para ti";
export const isNewAdvice =
  "No has enviado a esta dirección desde este navegador. Compárala con la fuente de donde la tienes, también la parte del medio.";
export const sentBefore = "Ya has enviado antes a esta dirección.";
export const yours = (name: string) => `${name}, tu propia cuenta.`;
export const earlier = "la dirección a la que enviaste antes";
export const lookalike = (name: string) => `No es ${name}. Solo se parece.`;
export const lookalikeAdvice =
  "El mismo comienzo, el mismo final, otra dirección en medio. Los estafadores te envían importes mínimos desde direcciones así para que las copies de tu historial.";
export const pasted = "Lo que pegaste";
export const sendToKnown = (name: string) => `Enviar a ${name}`;
export const isContract = "Esto es un contrato, no la billetera de una persona";
export const isContractAdvice =
  "Las monedas enviadas a un contrato que no las espera se pierden. Un exchange o una billetera compartida puede tener uno: asegúrate de que acepta esta moneda en esta cadena.";
export const meant = "Tengo esta dirección de la propia persona, por otro medio";
export const meantHint = "Déjame enviar a ella.";
export const howMuch = "Cuánto";
export const youHave = (balance: string) => `Tienes ${balance}.`;
export const maximum = "Máximo";
export const leftHere = "Queda en esta cuenta";
export const review = "Revisar";
export const nothing = "No hay nada que enviar";
export const nothingAdvice = "Recibe monedas primero. Aparecen aquí en cuanto la cadena las tiene.";
export const notRead = "No se pudo leer lo que tienes";
export const notReadAdvice =
  "El nodo de la cadena no responde. Se le vuelve a preguntar cada pocos segundos.";
export const sent = (coins: string, to: string) => `Enviado: ${coins} a ${to}`;
export const onItsWay = (chain: string) => `Está en camino en ${chain}…`;
export const arrived = (chain: string) => `Ha llegado en ${chain}.`;
export const failed =
  "La cadena lo rechazó, y de tu cuenta no salió nada más que la tarifa. Revisa el importe y la dirección, y reinténtalo.";
export const transaction = "Transacción";
export const done = "Listo";
export const again = "Enviar otra vez";
