/** Translated from English; reviewed by: nobody yet. */

export const inUse = "Adónde va el dinero capturado";
export const note =
  "Figura en las condiciones que firman tus clientes. Un cambio vale para las ofertas nuevas; nadie puede desviar lo que ya está firmado.";
export const onEveryChain = "todas las cadenas";
export const onEveryOther = "todas las demás cadenas";
export const onEveryWithout = "todas las cadenas sin dirección propia";
export const onChain = (chain: string) => `en ${chain}`;
export const payee = "dirección de cobro";
export const change = "Cambiar";
export const changeTitle = "Pedir otra dirección de cobro";
export const whichChain = "Para";
export const address = "Nueva dirección";
export const addressHint =
  "0x y 40 dígitos. Compruébala con la propia billetera, no con un mensaje.";
export const addressWrong = "Esto no es una dirección: 0x y 40 dígitos hexadecimales.";
export const label = "Nombre en tu libreta de direcciones";
export const labelHint = "Por ejemplo, Caja fuerte. Se puede omitir.";
export const cold = "Es una billetera fría";
export const coldHint =
  "Una Safe, una billetera de hardware o de papel que no firma todos los días.";
export const proof = "¿Cómo sabes que es tuya?";
export const proofs = {
  signature: "Firmo con ella ahora",
  acknowledged: "Ahora no puede firmar, y asumo el riesgo",
} as const;
export const signHint = "Conecta aquí esa billetera; firma un mensaje que no mueve nada.";
export const riskHint =
  "El dinero enviado a una dirección equivocada se pierde. Debe confirmarlo un segundo propietario, o tú otra vez después de una hora.";
export const acknowledge = "He comprobado cada dígito";
export const acknowledgeHint =
  "Una dirección equivocada ya no se puede deshacer cuando ha llegado dinero a ella.";
export const notThisWallet = (connected: string) =>
  `La billetera conectada es ${connected}. Conecta la que tiene la nueva dirección.`;
export const waitingForWallet = "Esperando a tu billetera…";
export const ask = "Pedir el cambio";
export const waits =
  "Después queda en espera, se avisa a todos los propietarios, y cualquiera de ellos puede detenerlo.";
export const pendingTitle = "Cambios en espera";
export const changesTo = (when: string) => `entra en vigor para las ofertas nuevas ${when}`;
export const needsConfirmation =
  "espera a un segundo propietario, o a ti una hora después de pedirlo";
export const stopIt = "Detener el cambio";
export const stopNamed = (address: string) => `Detener el cambio a ${address}`;
export const confirm = "Confirmar";
export const confirmNamed = (address: string) => `Confirmar el cambio a ${address}`;
export const signed = "firmado por la dirección";
export const riskTaken = "no firmado por la dirección";
export const coldTag = "fría";
export const history = "Cambios anteriores";
export const noHistory = "La dirección de cobro nunca ha cambiado.";
export const applied = "en vigor desde el";
export const stopped = "detenido el";
export const whenDone = (what: string, when: string) => `${what} ${when}`;
export const askedBy = (name: string) => `pedido por ${name}`;
export const theChanges = "los cambios";
export const somebody = "un antiguo miembro";
