/** Translated from English; reviewed by: nobody yet. */

export const sections = "Lojista";
export const overview = "Visão geral";
export const payments = "Pagamentos";
export const customers = "Clientes";
export const checkouts = "Checkouts";
export const links = "Links";
export const disputes = "Disputas";
export const payouts = "Repasses";
export const pointOfSale = "Ponto de venda";
export const developers = "Desenvolvedores";
export const settings = "Configurações";
export const yourAccount = "sua conta";
export const store = "Loja";
export const live = "Produção";
export const test = "Teste";
export const mode = "Modo";
export const signOut = "Sair";
export const signOutAgain = "Sair (tentar de novo)";
export const testTitle = (title: string) => `[Teste] ${title}`;
export const ofHandsel = (title: string) => `${title} – Handsel`;
