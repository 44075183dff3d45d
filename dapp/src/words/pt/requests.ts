/** Translated from English; reviewed by: nobody yet. */

export const title = "Requisições";
export const note =
  "O que suas chaves pediram à API nos últimos 7 dias e neste modo, do mais recente ao mais antigo. Cabeçalhos e corpos não são guardados.";
export const which = "Quais requisições";
export const all = "Todas";
export const refused = "Recusadas";
export const theRequests = "requisições";
export const none = "Nenhuma chave pediu nada ainda";
export const noneRefused = "Nada foi recusado nos últimos 7 dias";
export const goneKey = "uma chave que não existe mais";
export const requestId = "o identificador da requisição";
export const took = (milliseconds: number) => `${milliseconds} ms`;
