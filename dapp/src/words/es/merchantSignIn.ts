/** Translated from English; reviewed by: nobody yet. */

export const title = "Inicia sesión en tu tienda";
export const howItWorks =
  "Sin contraseña. Tu billetera o una llave de acceso demuestra que eres tú.";
export const or = "o con tu billetera: firmas un mensaje, no se mueve nada";
/** @param host of the server, so that nobody signs in on another one unawares */
export const servedBy = (host: string) => `Handsel en ${host}`;
export const lookingForYourWallet = "Buscando tu billetera…";
export const waitingForYourWallet = "Esperando a tu billetera…";
export const signIn = "Iniciar sesión";
export const signInNote =
  "Tu billetera muestra un mensaje para firmar. No mueve dinero y no cuesta nada.";
export const whoCan = <Part>(find: Part) => [
  "Pueden iniciar sesión los propietarios y las personas que invitaron. Los clientes no lo necesitan: ",
  find,
  ".",
];
export const findMyPayment = "buscar mi pago";
export const noStore = "Todavía no perteneces a ninguna tienda";
export const noStoreAdvice =
  "Pide una invitación a un propietario y abre su enlace con tu sesión iniciada. Tu seguridad y tus datos están en la configuración.";
export const toSettings = "Tu seguridad";
export const openHere = "Sin contraseña. Una billetera que es nueva aquí puede abrir una tienda.";
export const newHere =
  "Tienes una invitación a una tienda. Inicia sesión para aceptarla; una billetera que es nueva aquí recibe una cuenta.";
