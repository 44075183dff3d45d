/** Translated from English; reviewed by: nobody yet. */

export const searchButton = "Procurar";
export const all = "Todos";
export const statusLegend = "Mostrar os pagamentos por estado";
export const coin = "Moeda";
export const anyCoin = "Qualquer moeda";
export const chain = "Blockchain";
export const anyChain = "Qualquer blockchain";
export const from = "Pago a partir de";
export const until = "Pago até";
export const datesCrossed = "Este dia é anterior ao outro.";
export const clear = "Tirar todos os filtros";
export const exportCsv = "Exportar CSV";
export const exported = (count: number) => `Pagamentos no arquivo: ${count}.`;
export const noMatch = "Nenhum pagamento corresponde";
export const noMatchFor = (text: string) => `Nada corresponde a “${text}”`;
export const walletMalformed =
  "Isto não é o endereço de uma carteira. Copie-o inteiro: 0x e 40 caracteres.";
