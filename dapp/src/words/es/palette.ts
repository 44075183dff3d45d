/** Translated from English; reviewed by: nobody yet. */

export const title = "Buscar en la tienda";
export const placeholder = "Número de pedido, pago, transacción, dirección o página";
export const payments = "Pagos";
export const pages = "Páginas";
export const nothing = (text: string) =>
  `Nada tiene «${text}». Los pagos se encuentran por un número, identificador o dirección enteros.`;
export const hint = "↑ ↓ para elegir, Intro para abrir, Esc para cerrar";
