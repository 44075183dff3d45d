/** Translated from English; reviewed by: nobody yet. */

export const sections = "Comercio";
export const overview = "Resumen";
export const payments = "Pagos";
export const customers = "Clientes";
export const checkouts = "Páginas de pago";
export const links = "Enlaces";
export const disputes = "Disputas";
export const payouts = "Pagos a la tienda";
export const pointOfSale = "Punto de venta";
export const developers = "Desarrollo";
export const settings = "Configuración";
export const yourAccount = "tu cuenta";
export const store = "Tienda";
export const live = "Real";
export const test = "Prueba";
export const mode = "Modo";
export const signOut = "Cerrar sesión";
export const signOutAgain = "Cerrar sesión (reintentar)";
export const testTitle = (title: string) => `[Prueba] ${title}`;
export const ofHandsel = (title: string) => `${title} – Handsel`;
