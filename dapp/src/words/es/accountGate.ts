/** Translated from English; reviewed by: nobody yet. */

export const signIn = "Iniciar sesión en tu cuenta";
export const accountOfAnyone =
  "Hace falta una cuenta en este servidor, con dos factores. Una billetera nueva aquí obtiene una al iniciar sesión; usa otra billetera que no sea esta, o necesitarás esta para llegar a su copia de seguridad.";
export const accountOfInvited =
  "Hace falta una cuenta en este servidor, con dos factores. Aquí se obtiene con la invitación de una tienda.";
export const twoFactorsNeeded = "Tu cuenta necesita antes un segundo factor";
export const twoFactorsAdvice =
  "Añádele una llave de acceso o un autenticador. Así nadie obtiene la copia de seguridad con solo tu billetera.";
export const addFactor = "Añadir un segundo factor";
export const signedIn = "Has iniciado sesión.";
export const signedInAs = (name: string) => `Has iniciado sesión como ${name}.`;
export const yourAccount = "tu cuenta";
