/** Translated from English; reviewed by: nobody yet. */

export const copied = (name: string) => `Copiado: ${name}`;
export const copy = (name: string) => `Copiar: ${name}`;
export const justCopied = "Copiado";
export const cannotCopy = "Este navegador não deixa páginas copiarem";
export const close = "Fechar";
export const home = "Handsel, início";
export const loading = (what: string) => `Carregando: ${what}`;
export const useLight = "Usar cores claras";
export const useDark = "Usar cores escuras";
export const language = "Idioma";
export const escrowBy = <Part>(handsel: Part) => ["Custódia com ", handsel];
export const myPayments = "Meus pagamentos";
export const find = "Encontrar meu pagamento";
export const howEscrowWorks = "Como funciona a custódia";
export const help = "Ajuda";
