/** Translated from English; reviewed by: nobody yet. */

export const walletSilent = "Tu billetera todavía no ha respondido";
export const stopWaiting = "Dejar de esperar";
export const walletSilentAdvice =
  "Abre tu billetera: puede que espere detrás de esta ventana, que esté bloqueada o que su ventana no se haya podido abrir.";
export const lookUp = (name: string) => `Ver en el explorador de bloques: ${name}`;
export const ensName = (name: string) => `${name}: el nombre de la dirección en ENS`;
export const walletKeeps = "Tu billetera ha recibido esto y no ha indicado ninguna transacción";
export const walletKeepsAdvice =
  "Puede que espere allí a sus otros firmantes. Esta página lo ve cuando se haya hecho. Empieza de nuevo solo si se descartó en la billetera: de lo contrario, contarían ambas.";
export const transactionLost = "La red no conoce esta transacción";
export const transactionLostAdvice =
  "Se descartó, o todavía no se ha difundido. Empieza de nuevo solo si tu billetera ya no la muestra como pendiente: de lo contrario, contarían ambas.";
export const fundingLostAdvice =
  "Se descartó, o todavía no se ha difundido, y aún puede completarse. Si empiezas de nuevo con la misma moneda y la misma billetera, solo puede contar una de las dos.";
export const fundingKeptAdvice =
  "Puede que espere allí a sus otros firmantes. Esta página lo ve cuando se haya hecho. Si empiezas de nuevo con la misma moneda y la misma billetera, solo puede contar una de las dos.";
export const startAgain = "Empezar de nuevo";
