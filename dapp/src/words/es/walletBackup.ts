/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Copia de seguridad cifrada en el servidor";
export const lead =
  "El servidor guarda el archivo de tu billetera tal como lo cifró este navegador. Lo entrega tras dos factores, y solo lo abre la contraseña de tu billetera.";
export const whatItSees =
  "Sin la contraseña, el archivo dice los nombres y las direcciones de tus cuentas, y cuándo se guardó. Quien tenga el archivo puede adivinar una contraseña débil: elige una larga.";
export const note = "En una cuenta con dos factores. El servidor no puede abrirla.";
export const open = "Abrir";
export const savedOn = (time: string) => `Guardada: ${time}`;
export const saveAgain = "Guárdala de nuevo después de cambiar la contraseña o las cuentas.";
export const earlierVersions = (count: number) =>
  plural(count, {
    one: "Se conserva con ella una versión anterior.",
    other: `Se conservan con ella ${count} versiones anteriores.`,
  });
export const fromElsewhere = "La versión más reciente puede ser de otro navegador";
export const fromElsewhereAdvice =
  "Puede tener cuentas que faltan en esta billetera. Pruébala antes de guardar otra encima.";
export const saveUntested = "Guardar encima sin probarla";
export const saveUntestedHint =
  "Se conserva como versión anterior hasta que se guarden cinco más recientes.";
export const noWayBack = "Sin esta billetera no puedes iniciar sesión aquí";
export const noWayBackAdvice =
  "Esta cuenta solo se abre con cuentas de esta billetera. Quien ha perdido la billetera no puede obtener su copia de seguridad. Añade a la cuenta otra billetera o una llave de acceso.";
export const addWayIn = "Añadir otra forma de entrar";
export const nothingSaved = "No hay nada de esta billetera en el servidor";
export const nothingSavedAdvice =
  "Esto no afecta a tus palabras ni a tu archivo de copia de seguridad.";
export const save = "Guardar la copia";
export const replace = "Guardarla de nuevo";
export const test = "Probarla";
export const remove = "Eliminar…";
export const removeTitle = "Se eliminan del servidor todas sus versiones";
export const removeAdvice =
  "Tu billetera sigue en este navegador. Asegúrate de tener tus palabras, o un archivo de copia de seguridad y su contraseña.";
export const removeNow = "Eliminarla del servidor";
export const keep = "Conservarla";
export const passwordOfBackup = "Contraseña de la copia de seguridad";
export const passwordOfBackupHint =
  "La que tenía tu billetera cuando se guardó. Nadie más la tiene.";
export const testNow = "Probar ahora";
export const testTitle = "Probar mi copia de seguridad";
export const testNote =
  "Prueba tus palabras o un archivo de copia de seguridad antes de necesitarlos.";
export const testLead =
  "Escribe tus palabras, o abre un archivo de copia de seguridad, como si este dispositivo se hubiera perdido. Se te dice si abre esta billetera. No se cambia nada, y no se envía nada.";
export const fromPaper = "De tu papel, no de la pantalla. No salen de este navegador.";
export const opensAll = (accounts: number) =>
  plural(accounts, {
    one: "Abre esta billetera, con su única cuenta",
    other: `Abre esta billetera, con sus ${accounts} cuentas`,
  });
export const nothingChanged = "No se cambió nada. Guárdala donde la encontraste.";
export const opensSome = (found: number, accounts: number) =>
  plural(found, {
    one: `Abre esta billetera, pero solo recupera 1 de sus ${accounts} cuentas`,
    other: `Abre esta billetera, pero solo recupera ${found} de sus ${accounts} cuentas`,
  });
export const notInIt = "Estas no están en ella:";
export const notInItAdvice =
  "Las palabras no recuperan claves importadas, ni un archivo antiguo lo que llegó después. Guarda un archivo de copia de seguridad nuevo, o conserva esas claves.";
export const hasMore = "Tiene cuentas que faltan en esta billetera";
export const hasMoreAdvice =
  "Lo que guardes desde aquí no las tendrá. Restaura la copia en otro navegador, muestra allí sus claves e impórtalas aquí.";
export const whereFrom = "Dónde está";
export const fromFile = "Un archivo que guardé";
export const fromServer = "En este servidor, en mi cuenta";
export const restoreFromServerLead =
  "El servidor entrega tu copia de seguridad tras dos factores. Solo la abre la contraseña de tu billetera, aquí, en este navegador.";
export const restoreInNewTab = "Restaurarla en una pestaña nueva";
export const restoreInNewTabNote =
  "Allí inicias sesión con dos factores. Esta página sigue abierta y continúa en cuanto la billetera está en este navegador.";
export const isBack = "Tu billetera está en este navegador";
export const isBackAdvice =
  "¿Estabas pagando en otra pestaña? Vuelve a ella: el pago espera allí a que desbloquees la billetera.";
export const whichBackup = "Qué copia de seguridad";
export const backupOf = (address: string, time: string) => `${address}, guardada: ${time}`;
export const noBackups = "En esta cuenta no hay copia de seguridad de ninguna billetera";
export const noBackupsAdvice =
  "Inicia sesión en la cuenta con la que la guardaste, o usa tus palabras o un archivo de copia de seguridad.";
