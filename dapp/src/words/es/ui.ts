/** Translated from English; reviewed by: nobody yet. */

export const copied = (name: string) => `Copiado: ${name}`;
export const copy = (name: string) => `Copiar: ${name}`;
export const justCopied = "Copiado";
export const cannotCopy = "Este navegador no deja copiar a las páginas";
export const close = "Cerrar";
export const home = "Handsel, inicio";
export const loading = (what: string) => `Cargando ${what}`;
export const useLight = "Usar colores claros";
export const useDark = "Usar colores oscuros";
export const language = "Idioma";
export const escrowBy = <Part>(handsel: Part) => ["Depósito en garantía de ", handsel];
export const myPayments = "Mis pagos";
export const find = "Buscar mi pago";
export const howEscrowWorks = "Cómo funciona el depósito en garantía";
export const help = "Ayuda";
