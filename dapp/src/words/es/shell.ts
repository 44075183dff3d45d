/** Translated from English; reviewed by: nobody yet. */

export const toContent = "Ir al contenido";
export const more = "Más";
export const moreSections = "Más de la tienda";
export const search = "Buscar";
export const searchHint = "Buscar pedidos, pagos, direcciones";
export const controlK = "Ctrl K";
export const account = "Tu cuenta";
export const security = "Tu acceso y seguridad";
