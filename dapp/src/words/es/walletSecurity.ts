/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Seguridad de esta billetera";
export const labelled = (label: string, name: string) => `${label}: ${name}`;
export const rename = "Cambiar nombre";
export const name = "Nombre";
export const save = "Guardar";
export const cancel = "Cancelar";
export const key = "Clave";
export const showKey = "Mostrar la clave";
export const keystore = "Archivo keystore";
export const keystoreName = "keystore.json";
export const saveFile = "Guardar el archivo";
export const filePassword = "Contraseña nueva del archivo";
export const importAccount = "Importar una cuenta";
export const importAccountNote =
  "Con su clave o un archivo keystore. Las palabras de esta billetera no la recuperan: guarda también su clave.";
export const importBegin = "Importar";
export const opening = "Cómo se abre";
export const passwordNote = "Siempre abre la billetera.";
export const change = "Cambiar";
export const changePassword = "Cambiar la contraseña";
export const oldPassword = "Contraseña hasta ahora";
export const newPassword = "Contraseña nueva";
export const oldFiles =
  "Los archivos de copia de seguridad que guardaste antes conservan la contraseña con la que se guardaron. Guarda después uno nuevo, y elimina los antiguos.";
export const passkey = (name: string) => `Llave de acceso, ${name}`;
export const nextPasskey = (number: number) => `Llave de acceso ${number}`;
export const addedOn = (date: string) => `Añadida: ${date}.`;
export const addedElsewhere = (date: string, host: string) =>
  `Añadida: ${date}, en ${host}. Solo responde allí.`;
export const passkeyName = "Nombre de la llave de acceso";
export const remove = "Quitar";
export const removePasskey = "Quitar la llave de acceso";
export const removePasskeyNote =
  "Ya no abrirá esta billetera; la contraseña, sí. Los archivos que guardaste antes la conservan. Para eliminar la propia llave de acceso, usa los ajustes de su dispositivo.";
export const moveMoney =
  "Si alguien puede tener un archivo así y lo que lo abría, crea una billetera nueva y lleva allí el dinero. El archivo también lleva a las claves que importes después.";
export const addPasskey = "Añadir una llave de acceso";
export const addPasskeyNote =
  "Otra forma de abrirla además de la contraseña: huella, rostro o bloqueo de pantalla.";
export const waitingForPasskeyAdvice =
  "Puede que pregunte dos veces: la llave de acceso se crea y luego se prueba. Hasta entonces la billetera se abre como antes.";
export const add = "Añadir";
export const locksItself = "Se bloquea sola";
export const locksItselfNote =
  "Después de 5 minutos sin ti, después de 15 mientras la página no está a la vista, y cuando se cierra la página.";
export const backups = "Copias de seguridad";
export const words = "Las palabras";
export const wordsNote = "Quien las tenga tiene tu dinero. En papel, no en una foto.";
export const showWords = "Mostrar las palabras";
export const lookAround =
  "Quien lo vea puede llevárselo todo. Mira antes a tu alrededor; nadie de Handsel ni de ninguna tienda te lo pedirá nunca.";
export const nobodyAsks = "No lo escribas en ninguna página que alguien te haya enviado";
export const hide = "Ocultar";
export const device = "Este dispositivo";
export const removeWallet = "Quitar la billetera";
export const removeWalletNote =
  "De este navegador, con los nombres que diste a direcciones y la lista de lo que enviaste. El dinero sigue en la cadena; accedes a él con tus palabras, tus claves o un archivo de copia de seguridad.";
export const removeWalletBegin = "Quitar…";
export const inIt = (accounts: number) =>
  plural(accounts, {
    one: "Ahora en su única cuenta",
    other: `Ahora en sus ${accounts} cuentas`,
  });
export const counting = "Consultando las cadenas…";
export const nothingInIt = "Nada.";
export const notAllRead = "No todas las cadenas respondieron, así que puede haber más.";
export const coinsOn = (coins: string, chain: string) => `${coins} en ${chain}`;
export const haveWords = "Tengo las palabras, o un archivo de copia de seguridad y su contraseña";
export const haveKey = "Tengo la clave, o un archivo de copia de seguridad y su contraseña";
export const haveHint = "Sin ellos, lo que contiene se pierde: nadie puede recuperarlo.";
