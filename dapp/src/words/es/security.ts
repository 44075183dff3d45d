/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const oneFactor = "Un factor";
export const oneFactorAdvice =
  "Quien consiga la clave de tu billetera puede iniciar sesión como tú. Una llave de acceso o un autenticador lo impide.";
export const you = "Tú";
export const yourName = "Tu nombre";
export const yourNameHint = "Lo leen los miembros de tus organizaciones.";
export const passkeys = "Llaves de acceso";
export const noPasskeys =
  "Todavía ninguna. Una llave de acceso inicia tu sesión por sí sola, como dos factores.";
export const addPasskey = "Añadir una llave de acceso";
export const passkeyName = "Nombre de la llave de acceso";
export const passkeyNameHint = "Por ejemplo, el dispositivo en el que está.";
export const makePasskey = "Crear la llave de acceso";
export const renamePasskey = "Cambiar el nombre de la llave de acceso";
export const rename = "Cambiar nombre";
export const renameNamed = (name: string) => `Cambiar el nombre de ${name}`;
export const remove = "Quitar";
export const removeNamed = (name: string) => `Quitar ${name}`;
export const removePasskey = "¿Quitar esta llave de acceso?";
export const removePasskeyAdvice = (name: string) =>
  `${name} ya no puede iniciar tu sesión, y se cierran las sesiones que inició en otros sitios.`;
export const addedOn = (when: string) => `añadida el ${when}`;
export const usedOn = (when: string) => `usada el ${when}`;
export const neverUsed = "nunca usada";
export const onOneDevice = "en un solo dispositivo";
export const authenticator = "Códigos del autenticador";
export const noAuthenticator =
  "Todavía ninguno. Una aplicación de tu teléfono muestra 6 dígitos que cambian.";
export const setUpOn = (when: string) => `configurado el ${when}`;
export const setUp = "Configurar";
export const replace = "Reemplazar";
export const enrolTitle = "Configurar un autenticador";
export const scan = "Escanea esto con tu aplicación de autenticación, o escribe en ella la clave.";
export const qr = "Código QR para tu aplicación de autenticación";
export const secretKey = "Clave";
export const enrolCode = "6 dígitos que muestra la aplicación";
export const enrolCodeHint =
  "Tus otras sesiones terminan, y recibes diez códigos de recuperación nuevos.";
export const codeWrong = "Hacen falta seis dígitos.";
export const confirm = "Confirmar";
export const removeAuthenticator = "¿Quitar el autenticador?";
export const removeAuthenticatorAdvice =
  "Sus códigos ya no cuentan. Sin ningún segundo factor, tu billetera sola inicia tu sesión.";
export const recoveryCodes = "Códigos de recuperación";
export const codesLeft = (left: number) =>
  plural(left, { one: "Queda 1 de 10", other: `Quedan ${left} de 10` });
export const codesAdvice = "Cada uno sustituye una vez a un segundo factor que hayas perdido.";
export const noFactorYet = "Llegan con tu primer segundo factor.";
export const makeCodes = "Crear otros nuevos";
export const makeCodesTitle = "¿Crear diez códigos de recuperación nuevos?";
export const makeCodesAdvice = "Los que tienes dejan de servir de inmediato.";
export const yourCodes = "Tus diez códigos de recuperación";
export const codesOnce =
  "Se muestran solo esta vez. Guárdalos donde nadie más mire, aparte de tu dispositivo.";
export const download = "Descargar";
export const print = "Imprimir";
export const codesFile = "handsel-codigos-de-recuperacion.txt";
export const codesHead = (site: string) =>
  `Códigos de recuperación para ${site}. Cada uno sirve una vez.`;
export const keptThem = "Los he guardado";
export const wallets = "Billeteras";
export const addWallet = "Añadir una billetera";
export const addWalletAdvice =
  "Conecta la billetera en este navegador, y firma un mensaje con ella. Desde entonces inicia tu sesión.";
export const addThis = (wallet: string) => `Añadir ${wallet}`;
export const isYours = "La billetera conectada ya está en tu cuenta. Conecta otra.";
export const waitingForWallet = "Esperando a tu billetera…";
export const walletAddress = "dirección de la billetera";
export const removeWallet = "¿Quitar esta billetera?";
export const removeWalletAdvice =
  "Ya no puede iniciar tu sesión, y se cierran las sesiones que inició en otros sitios. Una tienda de la que es el comercio se conserva, y sus pagos con ella.";
export const sessions = "Dónde tienes la sesión iniciada";
export const thisSession = "este dispositivo";
export const thisBrowser = "Este navegador";
export const onNetwork = (network: string) => `desde ${network}`;
export const lastSeen = (when: string) => `usada por última vez el ${when}`;
export const signOut = "Cerrar sesión";
export const signOutOf = (client: string) => `Cerrar la sesión de ${client}`;
export const trustedDevices = "Dispositivos a los que no se pide un segundo factor";
export const trustedDevicesCount = (count: number) =>
  plural(count, {
    one: "A un dispositivo no se le pide un segundo factor",
    other: `A ${count} dispositivos no se les pide un segundo factor`,
  });
export const trustedDevicesNote =
  "Allí una billetera inicia la sesión por sí sola, durante 30 días desde la última comprobación. Terminar una sesión también termina esto.";
export const askAgain = "Volver a pedirlo en todos";
export const signOutOthers = "Cerrar las demás";
export const signOutOthersTitle = "¿Cerrar la sesión en todos los demás sitios?";
export const signOutOthersAdvice = "Aquí tu sesión sigue iniciada.";
export const unknownBrowser = "Navegador desconocido";
export const browserOn = (browser: string, system: string) => `${browser} en ${system}`;
export const notices = "De qué se te avisó";
export const noNotices =
  "Todavía nada. Aquí aparecen los cambios en tu forma de iniciar sesión y en las direcciones de cobro.";
export const account = "tu cuenta";
export const noticeWords = {
  "factor_reset.requested": "Se pidió quitar tus segundos factores",
  "factor_reset.cancelled": "Se detuvo el proceso de quitar tus segundos factores",
  "factor_reset.done": "Se quitaron tus segundos factores",
  "member.changed": "Tu rol en una organización cambió",
  "organisation.deleted": "Se eliminó una de tus organizaciones",
  "passkey.added": "Se añadió una llave de acceso",
  "passkey.removed": "Se quitó una llave de acceso",
  "payout_change.applied": "Cambió una dirección de cobro",
  "payout_change.cancelled": "Se detuvo un cambio de dirección de cobro",
  "payout_change.confirmed": "Se confirmó un cambio de dirección de cobro",
  "payout_change.requested": "Se pidió otra dirección de cobro",
  "recovery_code.used": "Se usó un código de recuperación",
  "recovery_codes.made": "Se crearon códigos de recuperación nuevos",
  "sessions.ended": "Un propietario o admin cerró todas tus sesiones",
  "totp.added": "Se configuró un autenticador",
  "device.trusted": "A un dispositivo no se le pide un segundo factor durante 30 días",
  "totp.removed": "Se quitó el autenticador",
  "wallet.added": "Se añadió una billetera",
  "wallet.removed": "Se quitó una billetera",
} as const;
export const browsers = {
  edge: "Edge",
  opera: "Opera",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
} as const;
export const systems = {
  iphone: "iPhone",
  ipad: "iPad",
  android: "Android",
  windows: "Windows",
  mac: "macOS",
  chromeos: "ChromeOS",
  linux: "Linux",
} as const;
