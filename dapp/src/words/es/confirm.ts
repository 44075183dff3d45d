/** Translated from English; reviewed by: nobody yet. */

export const yourWallet = "Tu billetera";
export const connectTitle = (site: string) => `Conectar con ${site}`;
export const connectLead =
  "El sitio ve la dirección de la cuenta. Cada pago y cada firma se te muestran antes.";
export const connectAccount = "Conectar esta cuenta";
export const accountOf = (name: string, address: string) => `${name} ${address}`;
export const ready = "Tu billetera está lista";
export const readyLead =
  "Tus palabras la recuperan. También puedes guardar una copia de seguridad que solo abre tu contraseña, en un archivo o en este servidor.";
export const goOn = "Continuar";
export const backupsInNewTab = "Seguridad y copias de seguridad, en una pestaña nueva";
export const question = (sentence: string) => `¿${sentence}?`;
export const leaves = (account: string) => `Sale de ${account}`;
export const chain = "Cadena";
export const on = (chain: string) => `en ${chain}`;
export const hasOnly = (coins: string) => `Solo tiene ${coins}, así que esto fallaría.`;
export const leftAfter = (coins: string) => `después quedan ${coins}`;
export const triedLeaves = "Simulación: sale";
export const triedComes = "Simulación: entra";
export const tried = "Simulación";
export const notTried = "El nodo de la cadena no puede simularlo de antemano";
export const fee = "Tarifa de red";
export const feeAtMost = "Tarifa de red, como máximo";
export const noFee = "Ninguna";
export const asking = "Consultando la cadena…";
export const askedBy = "Lo pide";
export const raw = "La solicitud sin procesar";
export const lacksFee = (coins: string) => `Faltan ${coins} para la tarifa de red`;
export const lacksFeeAdvice =
  "Las tarifas se pagan en la moneda propia de la cadena. Envía antes un poco a esta cuenta, o paga de una forma que no tenga tarifa.";
export const meant = "Sé lo que hace esto y quiero hacerlo";
export const meantHint =
  "Si una página, una persona o un mensaje te dijo que aceptaras, detente aquí.";
export const cancel = "Cancelar";
export const confirm = "Confirmar";
export const escrow = "Depósito en garantía Handsel";
export const permit2 = "Permit2";
export const goneAccount = "Una cuenta que no está aquí";
export const goneAccountAdvice =
  "Esta página está conectada con una cuenta que la billetera no tiene. Desconéctala y vuelve a conectar.";
export const warnings = {
  call_unknown: "Esta billetera no sabe qué hace esta llamada",
  message_unknown: "Esta billetera no sabe qué permite esta firma",
  message_unreadable: "Este no es un texto que una persona pueda leer",
  unlimited: "Sin límite: puede tomarlo todo, ahora y después",
  recipient_unknown: "Esta billetera no sabe quién es",
  coin_unknown: "Esta billetera no conoce esta moneda",
  no_undo: "Este no es un pago con depósito en garantía",
} as const;
export const advice = {
  call_unknown:
    "Podría tomar todas las monedas de esta cuenta que se autorizaron al contrato. Acepta solo si tú conoces el contrato.",
  message_unknown:
    "Alguien podría usarla para tomar monedas de esta cuenta. Acepta solo si sabes para qué es.",
  message_unreadable: "Nadie pide firmar algo así con una buena razón.",
  unlimited: "Un pago necesita exactamente su importe. Pide eso en su lugar.",
  recipient_unknown: "No es ni el depósito en garantía de este sitio ni una de tus cuentas.",
  coin_unknown:
    "No se conocen su nombre ni sus decimales, así que el importe está en unidades base.",
  no_undo: "Una vez enviado, nadie puede recuperarlo.",
} as const;
