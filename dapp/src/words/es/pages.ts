/** Translated from English; reviewed by: nobody yet. */

export const noPage = "Esta página no existe";
export const noPageAdvice = "Revisa el enlace que te trajo aquí. Ningún dinero se ve afectado.";
export const noPayPageAdvice =
  "Revisa el enlace o pide uno nuevo a la tienda. No se ha movido dinero por esto.";
export const toStart = "Ir al inicio";
export const toMerchant = "Ir a tu resumen";
export const failed = "No se pudo mostrar esta página";
export const page = "la página";
