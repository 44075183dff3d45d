/** Translated from English; reviewed by: nobody yet. */

export const oneMoreStep = "Un paso más";
export const firstStepDone =
  "El primer paso está hecho. Ahora demuestra que eres tú con un segundo.";
export const code = "6 dígitos de tu autenticador";
export const codeHint = "Un código sirve una vez. El siguiente llega en menos de 30 segundos.";
export const codeWrong = "Hacen falta seis dígitos.";
export const trustDevice = "No preguntar en este dispositivo durante 30 días";
export const trustDeviceHint =
  "Se sigue pidiendo tu billetera, y también este paso antes de un cambio delicado.";
export const recoveryCode = "Uno de tus códigos de recuperación";
export const recoveryCodeHint = "Cada uno sirve una vez. Las mayúsculas y los guiones no importan.";
export const recoveryCodeMissing = "Escribe un código tal como lo anotaste.";
export const usePasskey = "Usar una llave de acceso";
export const usePasskeyHint = "Equipo, teléfono o llave de seguridad";
export const passkeyPrompt = "Tu navegador pide tu llave de acceso.";
export const byPasskey = "Usar una llave de acceso";
export const byCode = "Usar tu autenticador";
export const byRecoveryCode = "Usar un código de recuperación";
export const lostAll = "He perdido todo esto";
export const confirm = "Confirmar";
export const signIn = "Iniciar sesión";
export const waitingForPasskey = "Esperando tu llave de acceso…";
export const noPasskeysHere = "Este navegador no tiene llaves de acceso";
export const noPasskeysAdvice = "Usa otro navegador o dispositivo, o una de las otras formas.";
export const stepUpTitle = "Demuestra otra vez que eres tú";
export const stepUpAdvice =
  "Este cambio necesita que lo hayas demostrado en los últimos cinco minutos.";
export const signMessage = "Firmar un mensaje";
export const signMessageHint =
  "Todavía no tienes un segundo factor, así que tu billetera firma un mensaje. No mueve dinero.";
export const connectYours = "Conecta una billetera de tu cuenta.";
export const waitingForWallet = "Esperando a tu billetera…";
export const lostTitle = "¿Has perdido tus segundos factores?";
export const lostAdvice =
  "Solo con tu billetera puedes hacer que se quiten. Eso tarda tres días, en los que se avisa a toda persona con sesión iniciada en tu cuenta, que puede detenerlo. Después inicia sesión de nuevo con la billetera.";
export const startRemoval = "Quitarlos en tres días";
export const back = "Volver";
export const removalRunning = (when: string) => `Tus segundos factores se quitan ${when}`;
export const removalRunningAdvice =
  "Después inicia sesión de nuevo con tu billetera. ¿Has encontrado uno? Úsalo y detén el proceso.";
export const removalByWhom =
  "Si no fuiste tú, alguien tiene tu billetera: detenlo, y pásate a otra billetera.";
export const stopRemoval = "Detener el proceso";
