/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Billetera";
export const createTitle = "Crear una billetera";
export const createLead =
  "Una billetera guarda tus monedas y firma tus pagos. Su clave se crea en este dispositivo, y ni la tienda ni Handsel la ven nunca.";
export const howToOpen = "¿Cómo quieres abrirla?";
export const byPasskey = "Llave de acceso: huella, rostro o bloqueo de pantalla";
export const byPassword = "Solo contraseña: la escribes cada vez";
export const noPasskeyHere = "Las llaves de acceso no pueden abrir una billetera en este navegador";
export const noPasskeyHereAdvice =
  "Sirven para iniciar sesión, pero no para desbloquear una clave. Una contraseña sí; puedes añadir una llave de acceso más tarde en otro navegador.";
export const password = "Contraseña";
export const sparePassword = "Contraseña de reserva, por si la llave de acceso no funciona";
export const passwordHint =
  "Al menos 10 caracteres. Cuatro palabras sin relación son buenas y fáciles de recordar.";
export const newPassword = "Contraseña para este dispositivo";
export const create = "Crear billetera";
export const goodToKnow = "Conviene saber";
export const noReset = "Nadie puede restablecerla";
export const noResetText = "Sin la contraseña y las 12 palabras, el dinero se pierde.";
export const startsEmpty = "Empieza vacía";
export const startsEmptyText = "Tú traes las monedas, desde un exchange u otra billetera.";
export const everyday = "Para importes del día a día";
export const everydayText =
  "Para ahorros usa una billetera de hardware: su clave nunca llega a un navegador. Quien sirve esta página podría cambiarla, leer lo que escribes en ella y tomar lo que tiene una billetera abierta.";
export const firstName = "Uso diario";
export const nextName = (count: number) => `Cuenta ${count}`;
export const passkeyName = "Este dispositivo";
export const toImport = "Tengo una billetera: importarla";
export const toRestore = "Restaurar una copia de seguridad";
export const toCreate = "Crear una billetera nueva";
export const importTitle = "Importar una billetera";
export const importLead =
  "Se abre en este navegador y no se envía a ninguna parte. Nunca escribas palabras ni claves en una página que alguien te haya enviado.";
export const whatYouHave = "Qué tienes";
export const wordsKind = "Palabras";
export const keyKind = "Clave privada";
export const keystoreKind = "Archivo keystore";
export const yourWords = "Tus palabras, en orden";
export const yourWordsHint = "Son 12, 15, 18, 21 o 24. No salen de este navegador.";
export const yourKey = "Clave privada";
export const yourKeyHint =
  "64 cifras y letras. Una clave abre una cuenta; guarda la propia clave como su copia de seguridad.";
export const keystoreFile = "Archivo keystore";
export const keystorePassword = "Contraseña de este archivo";
export const keystoreHint =
  "Abrirlo tarda unos segundos: el archivo está hecho para que adivinar su contraseña sea lento.";
export const importIt = "Importar billetera";
export const restoreTitle = "Restaurar una copia de seguridad";
export const restoreLead =
  "El archivo que guardaste se abre con la contraseña con la que se guardó.";
export const backupFile = "Archivo de copia de seguridad";
export const restore = "Restaurar billetera";
export const removed = "La billetera se quitó de este navegador";
export const removedAdvice =
  "Tu dinero está en la cadena y a salvo. Importa tus palabras o restaura una copia de seguridad para acceder a él.";
export const unlockTitle = "Desbloquea tu billetera";
export const lockedTitle = "Bloqueada";
export const unlock = "Desbloquear";
export const unlockByPasskey = "Desbloquear con la llave de acceso";
export const unlimitedTries =
  "No hay límite de intentos. Nadie puede enviarte una contraseña nueva, porque nadie más la tiene.";
export const away = (minutes: number) =>
  plural(minutes, {
    one: "Estuviste fuera 1 minuto",
    other: `Estuviste fuera ${minutes} minutos`,
  });
export const awayAdvice =
  "Tu billetera se bloqueó sola. Tu dinero y tus pagos están como los dejaste.";
export const elsewhere = "Bloqueada en otra pestaña";
export const elsewhereAdvice = "Todas las pestañas de este navegador comparten una billetera.";
export const lock = "Bloquear";
export const made = "Tu billetera está creada";
export const madeLead = "Está vacía, y solo está en este dispositivo.";
export const first = "Primero comprueba tu copia de seguridad";
export const firstAdvice =
  "Si pierdes este dispositivo antes de tener las 12 palabras, lo que haya llegado se pierde con él. Por eso la dirección se muestra cuando hayas confirmado tres de ellas.";
export const passwordToShow = "Contraseña, para mostrar las palabras";
export const showWords = "Anotar las palabras";
export const writeDown = (count: number) => `Anota estas ${count} palabras`;
export const writeDownLead =
  "En papel, en este orden. Son el único camino de vuelta a tu dinero si pierdes este dispositivo. Quien las tenga tiene tu dinero: nadie de Handsel ni de ninguna tienda te las pedirá nunca.";
export const noCopy = "No hay botón de copiar a propósito: lo que se copia acaba en alguna nube.";
export const written = "Las he anotado";
export const confirmThree = "Confirma tres de ellas";
export const confirmThreeLead = "Mira tu papel, no la pantalla.";
export const word = (place: number) => `Palabra ${place}`;
export const confirm = "Confirmar";
export const showAgain = "Mostrarme las palabras otra vez";
export const receive = "Recibir";
export const account = "Cuenta";
export const addressOf = (name: string) => `Dirección de ${name}`;
export const qrCode = (name: string) => `Código QR: la dirección de ${name}`;
export const comparing =
  "Compara los cuatro primeros y los cuatro últimos caracteres allí donde la pegues. Envía antes un importe pequeño si nunca lo has hecho.";
export const chains =
  "La dirección es la misma en Ethereum y en todas las cadenas de su tipo. Aquí no se pueden enviar Bitcoin, Solana ni Tron.";
export const fromExchange = "Desde un exchange";
export const fromExchangeAdvice =
  "Para pagar a una tienda con monedas que están en un exchange, envíalas primero aquí y paga desde aquí. Un reembolso vuelve a la dirección que pagó, y la dirección de un exchange no puede ni confirmar un pedido ni informar de un problema.";
export const addAccount = "Añadir una cuenta";
export const saveBackup = "Guardar un archivo de copia";
export const saveBackupHint =
  "Se abre con tu contraseña, aquí o con otro programa, y contiene todas las cuentas.";
export const backupName = "handsel-billetera.json";
export const mayBeLost = "Este navegador puede eliminar la billetera";
export const mayBeLostAdvice =
  "La ventana es privada, o el navegador no dio almacenamiento duradero. Usa una ventana normal, o anota las 12 palabras antes de que llegue dinero.";
export const recovered = "El último cambio no se guardó";
export const recoveredAdvice =
  "El navegador lo escribió solo en parte, así que esta es la billetera como estaba antes. Mira si falta una cuenta, y añádela de nuevo.";
export const damaged = "La billetera guardada no se abre";
export const saveDamaged = "Guardarla como archivo";
export const removeDamaged = "Quitarla de este navegador";
export const waitingForPasskey = "Tu navegador pide tu llave de acceso";
export const waitingForPasskeyAdvice = "La billetera ya está creada, y se abre con su contraseña.";
export const passwordMeanwhile =
  "Si su dispositivo no está aquí, escribe la contraseña en su lugar.";
export const withoutPasskey = "Continuar sin llave de acceso";
export const passkeyFailed = "La billetera está creada, y se abre con su contraseña";
export const send = "Enviar";
export const coins = "Monedas";
export const accounts = "Cuentas";
export const security = "Seguridad y copias de seguridad";
export const opensByBoth = "Se abre con una llave de acceso o con la contraseña.";
export const opensByPassword = "Se abre con la contraseña.";
export const empty = "Todavía no hay nada en ella";
export const emptyAdvice =
  "Envía monedas a su dirección desde un exchange u otra billetera. Aparecen aquí en cuanto la cadena las tiene.";
export const forFees = (chain: string) => `${chain}, para tarifas de red`;
export const notRead = (chain: string) => `${chain} no responde`;
