/** Translated from English; reviewed by: nobody yet. */

export const title = "Abre tu tienda";
export const advice =
  "Todavía no perteneces a ninguna tienda. Abre una propia, o abre el enlace de una invitación con tu sesión iniciada.";
export const walletHint =
  "El comercio en las condiciones de sus pagos, y adonde va el dinero capturado. Esa billetera sigue siendo de la tienda.";
export const noWallet =
  "Tu cuenta no tiene ninguna billetera. Añade una antes, en Seguridad, dentro de la configuración.";
