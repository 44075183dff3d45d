/** Translated from English; reviewed by: nobody yet. */

export const statement =
  "Entre no Handsel para ver e administrar seus pagamentos. Nenhum dinheiro se move com isto.";
export const payerStatement =
  "Entre no Handsel para escrever sobre pagamentos desta carteira. Nenhum dinheiro se move com isto.";
