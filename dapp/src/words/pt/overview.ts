/** Translated from English; reviewed by: nobody yet. */

export const title = "Visão geral";
export const period = "Período";
export const days = (count: number) => `${count} dias`;
export const noHistory = "O histórico público (subgraph) está indisponível";
export const noHistoryAdvice =
  "Por isso não há somas aqui, e o que espera por você pode faltar. A página de cada pagamento continua vindo direto da blockchain.";

export const needsAction = "A fazer";
export const soonestFirst = "o mais urgente primeiro";
export const whatWaits = "o que espera por você";
export const nothingWaits = "Nada espera por você";
export const nothingWaitsAdvice =
  "Aqui aparecem capturas cujo prazo acaba em dois dias, disputas, webhooks que falham e dinheiro no contrato.";
export const showAll = (count: number) => `Mostrar todos os ${count}`;
export const moreWait =
  "Há mais esperando do que está listado aqui. A lista de pagamentos tem tudo.";
export const notLookedAt = (sources: string) => `Não foi possível consultar: ${sources}.`;
export const tryAgain = "Tentar de novo";
export const paymentsAndDisputes = "pagamentos e disputas";
export const paymentsOn = (chains: string) => `pagamentos em ${chains}`;
export const credits = "dinheiro no contrato";
export const creditsOn = (chains: string) => `dinheiro no contrato em ${chains}`;
export const webhooks = "webhooks";
export const forWhat = (action: string, what: string) => `${action}: ${what}`;
export const capture = "Capturar";
export const show = "Mostrar";
export const answer = "Responder";
export const withdraw = "Sacar";
export const open = "Abrir";
export const toCapture = "para capturar";
export const canBeCapturedFrom = (time: string) => `pode ser capturado a partir de ${time}`;
export const lapsed = (time: string) =>
  `não capturado a tempo: acabou ${time}, qualquer um pode devolver`;
export const disputed = "em disputa: o cliente falou por último";
export const noDeadline = "Sem prazo";
export const keptFor = (address: string) => `guardado no contrato para ${address}`;
export const webhook = "Webhook";
export const failingSince = (time: string) => `até ser desativado; falha desde ${time}`;
export const stopped = "até eventos se perderem; ele falhava e foi desativado";

export const lastDays = (count: number) => `Últimos ${count} dias`;
export const range = (first: string, last: string) => `${first} – ${last}, hoje incluído.`;
export const daysByUtc = "Os dias são os de UTC.";
export const theSums = "as somas";
export const volume = "Volume";
export const captured = "Capturado";
export const refunded = "Reembolsado";
export const commission = "Comissão";
export const none = "Nada";
export const about = "Cerca de";
export const roughly = (price: string) => `≈\u00a0${price}`;
export const onChain = (chain: string) => `em ${chain}`;
export const coinOn = (symbol: string, chain: string) => `${symbol} em ${chain}`;
export const notCounted = (coins: string) => `Não incluído: ${coins}.`;
export const without = (chains: string) => `Sem os pagamentos em ${chains}.`;

export const heldNow = "Em custódia agora";
export const inAll = "Ao todo";
export const heldStages = {
  lapsed: "Não capturado a tempo",
  ready: "Pronto para capturar",
  today: "Livre hoje",
  week: "Livre em 7 dias",
  later: "Livre mais tarde",
  disputed: "Em disputa",
};

export const volumePerDay = "Volume por dia";
export const shownIn = "Mostrado em";
export const allCoins = (currency: string) => `Todas as moedas, cerca de, em ${currency}`;
export const chainsMissing =
  "Podem faltar nos dias pagamentos das blockchains que não responderam.";
export const chartOf = (first: string, last: string, highest: string, amount: string) =>
  `Volume por dia, de ${first} a ${last}. O maior em ${highest}: ${amount}. A tabela tem todos os dias.`;
export const emptyChartOf = (first: string, last: string) =>
  `Volume por dia, de ${first} a ${last}. Nada foi pago.`;
export const ofDay = (day: string, amount: string) => `${day}: ${amount}`;
export const asTable = "O mesmo em tabela";
export const tableNote =
  "Cada dia tem o que aconteceu nele: o que foi pago num dia pode ser capturado em outro.";
export const day = "Dia";
export const payments = "Pagamentos";
export const wentBack = "Devolvido";

export const latest = "Últimos pagamentos";
export const allPayments = "Todos os pagamentos";
export const thePayments = "pagamentos";
export const noPayments = "Nenhum pagamento ainda.";
export const ofTheRecord = "Do registro do próprio serviço: o histórico público está indisponível.";

export const firstTitle = "Seu primeiro pagamento vai aparecer aqui";
export const firstAdvice =
  "Escolha como chegam até você. Cada caminho termina numa página em que se pode pagar.";
export const shareTitle = "Compartilhe um link";
export const shareText =
  "Para um post, um chat ou um QR code impresso. Não precisa de site, e leva cerca de um minuto.";
export const makeLink = "Criar um link de pagamento";
export const toLinks = "Para os links";
export const connectTitle = "Conecte sua loja";
export const connectText = "Um botão para sua página, um plugin ou a API com webhooks assinados.";
export const toDevelopers = "Como conectar";
