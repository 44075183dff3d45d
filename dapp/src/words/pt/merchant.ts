/** Translated from English; reviewed by: nobody yet. */

export const noPaymentsYet = "Nenhum pagamento ainda";
export const firstLink =
  "Crie um link para algo que você vende e mostre-o a um cliente. Assim que for pago, o pagamento aparece aqui sozinho.";
export const makeFirstLink = "Criar um link de pagamento";
export const byProgram = "De um programa, com a API";
export const createCheckout = <Part>(mode: "live" | "test", url: Part) => [
  `Crie um checkout com a sua chave de API de ${mode === "live" ? "produção" : "teste"} e envie o endereço `,
  url,
  " a um cliente. Assim que for pago, o pagamento aparece aqui sozinho.",
];
export const command = "comando";
export const payments = "Pagamentos";
export const noPaymentId = "Isto não é um id de pagamento";
export const noPaymentIdAdvice = "Feche isto e escolha um pagamento da lista.";
export const payment = "Pagamento";
export const unknownPayment = "A blockchain ainda não conhece este pagamento";
export const thePayment = "o pagamento";
export const whereTheMoneyIs = "Onde está o dinheiro";
export const whatHappened = "O que aconteceu";
export const payersPage = "A página que o pagador vê";
export const noHistory = "O histórico público (subgraph) está indisponível";
export const noHistoryAdvice =
  "Esta lista é o registro do próprio serviço. A página de cada pagamento continua vindo direto da blockchain.";
export const noHistoryOf = (chains: string) => `O histórico público de ${chains} está indisponível`;
export const noHistoryOfAdvice =
  "Pagamentos de lá podem faltar nesta lista. Os das outras blockchains estão completos.";
export const loadMore = "Carregar mais";
export const thePayments = "os pagamentos";
export const order = "Pedido";
export const paid = "Pago";
export const captureBy = "Capturar até";
export const status = "Status";
export const amount = "Valor";
export const testMode = "Modo de teste.";
export const playMoneyOn = (chain: string) => `Dinheiro fictício em ${chain}.`;
export const testModeLabel = "Modo de teste";
export const chainNumber = (id: number) => `blockchain ${id}`;
export const embedTitle = "Mostre o checkout nas suas próprias páginas";
export const embedAdvice = <Part>(field: Part) => [
  "Informe a origem do seu site em ",
  field,
  " do seu perfil, com a API. Depois coloque isto na sua página, com o endereço de um checkout ou de um link de pagamento:",
];
export const checkoutAddress = "ENDERECO_DO_CHECKOUT";
export const payWithCrypto = "Pagar com cripto";
export const embedCode = "código para a sua página";
export const embedNote =
  "Ele abre o checkout sobre a sua página. Quem não executa scripts segue o link. Envie o produto quando o seu servidor receber o webhook, não quando a sua página for avisada.";
export const onChain = (chain: string) => `em ${chain}`;
export const commission = "Comissão";
