/** Translated from English; reviewed by: nobody yet. */

export const title = "Sem conexão";
export const looking = "Procurando uma conexão";
export const lost = "Este dispositivo não alcança o site agora";
export const lostAdvice =
  "Isso não move dinheiro. O que está em custódia continua lá segundo os termos, e os prazos continuam correndo.";
export const tryAgain = "Tentar de novo";
export const connected = "Você está conectado de novo";
export const connectedAdvice =
  "Continue e veja como tudo está agora: a lista abaixo não é lida de novo nesta página.";
export const goOn = "Continuar";
export const seen = "O que este dispositivo leu por último";
export const payment = "Pagamento";
export const asOf = (time: string) => `Lido em ${time}. Pode ter mudado desde então.`;
export const keptHere =
  "Os últimos 20 pagamentos cujas páginas foram abertas aqui. A lista está só neste navegador, e quem o usa pode lê-la.";
export const forget = "Esquecer esta lista";
export const nothing = "Nenhum pagamento foi lido neste dispositivo";
export const nothingAdvice =
  "Assim que você abrir a página de um pagamento, ele aparece aqui como estava naquele momento, para quando não houver conexão.";
export const forgotten = "Este dispositivo os esqueceu";
