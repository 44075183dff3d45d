/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Meus pagamentos";
export const connectTitle = "Nenhuma carteira conectada";
export const connectAdvice =
  "Seus pagamentos pertencem à carteira que os fez. Conecte-a para vê-los; conectar não move nada.";
export const lookTitle = "Ou veja uma carteira";
export const lookAdvice =
  "Todos podem ver o que uma carteira pagou. Para agir sobre um pagamento, conecte a carteira que o fez.";
export const walletAddress = "Endereço da carteira";
export const look = "Mostrar pagamentos";
export const findOne = "Encontrar um pagamento pelo id ou pela transação";
export const lookingAt = (wallet: string) => `Você está vendo a carteira ${wallet}`;
export const lookingAtAdvice =
  "Aqui você pode ver. Para agir sobre um pagamento, conecte esta carteira.";
export const showOwn = "Mostrar os da minha própria carteira";
export const lookAtAnother = "Ver outra carteira";
export const exportCut =
  "Há outros mais antigos que correspondem à busca e não estão nele. Escolha datas para tê-los em outro arquivo.";
export const exportWithout = (chains: string) =>
  `Faltam nele os pagamentos em ${chains}: o histórico público está indisponível.`;
export const searchLabel = "Procurar nos pagamentos";
export const searchPlaceholder = "Item, loja, valor, endereço";
export const held = "Em custódia, com segurança";
export const disputed = "Em disputa";
export const captured = "Pago à loja";
export const refunded = "Reembolsado";
export const returned = "Devolvido";
export const moreFilters = "Moeda, blockchain e datas";
export const moreFiltersOn = (count: number) =>
  plural(count, {
    one: `Moeda, blockchain e datas: ${count} escolha`,
    other: `Moeda, blockchain e datas: ${count} escolhas`,
  });
export const hideTest = "Ocultar pagamentos de teste";
export const hideTestHint = "Os de redes de teste, com dinheiro fictício.";
export const thePayments = "seus pagamentos";
export const waiting = "Esperando por você";
export const waitingMore =
  "Pode haver mais: só foram vistos os pagamentos mais novos que ainda estão em custódia.";
export const offersMore =
  "Pagamentos mais antigos podem ter uma oferta da loja que não aparece: só foram verificados os 20 mais novos em custódia.";
export const waitingUnread = "Não conseguimos ver agora o que espera por você";
export const waitingUnreadAdvice =
  "Um pagamento da lista pode ter um prazo que não aparece: abra-o para ver. Esta página tenta de novo sozinha.";
export const everythingElse = "Todo o resto";
export const allPayments = "Todos os pagamentos";
export const matching = "Resultados";
export const shown = (count: number) =>
  plural(count, { one: `${count} pagamento`, other: `${count} pagamentos` });
export const shownNewest = (count: number) => `Pagamentos mais novos: ${count}`;
export const searchedNewest = (count: number) =>
  `A procura foi só nos pagamentos mais novos (${count}). Há outros mais antigos.`;
export const older = "Mostrar pagamentos mais antigos";
export const searchOlder = "Procurar em pagamentos mais antigos";
export const paymentTo = (merchant: string) => `Pagamento para ${merchant}`;
export const paidBy = (funder: string) =>
  `Pago por ${funder} em nome desta carteira, não a partir dela.`;
export const onChain = (day: string, chain: string) => `${day} · ${chain}`;
export const testMoney = "Dinheiro fictício";
export const receipt = "Recibo";
export const receiptOf = (title: string) => `Recibo: ${title}`;
export const otherEscrow = (escrow: string) =>
  `Está em outro contrato de custódia, ${escrow}. Este serviço não pode abri-lo: use o link que a loja deu a você.`;
export const answerOffer = "Responder à oferta da loja";
export const answerDispute = "Responder na disputa";
export const objectBefore = <Part>(deadline: Part) => [
  "Se algo está errado, diga antes: ",
  deadline,
];
export const collectedBefore = <Part>(deadline: Part) => [
  "Volta a ser seu se não for retirado: ",
  deadline,
];
export const offerEnds = <Part>(deadline: Part) => ["A oferta ainda vale: ", deadline];
export const arbiterDecides = <Part>(deadline: Part) => ["Prazo do árbitro: ", deadline];
export const offered = "A loja oferece dividir o dinheiro. Veja a oferta e aceite ou recuse.";
export const spoke =
  "A loja falou por último. Conte o que aconteceu do seu lado, para que o árbitro ouça os dois.";
export const namesTitle = "Ver o que você comprou, e de qual loja";
export const namesAdvice =
  "Uma assinatura nesta carteira mostra que ela é sua. Não custa nada e não move dinheiro.";
export const signIn = "Entrar com esta carteira";
export const waitingForYourWallet = "Esperando sua carteira…";
export const noneTitle = "Ainda não há pagamentos desta carteira";
export const noneAdvice =
  "O que você paga com o Handsel aparece aqui, de qualquer loja: o que você comprou, onde está o dinheiro e até quando você pode dizer que algo está errado.";
export const noneHelp =
  "Você pagou e não vê o pagamento? Pode levar um minuto até aparecer aqui, ou você pagou de outra carteira ou de uma corretora.";
export const findPayment = "Encontrar um pagamento";
export const noMatchAdvice = "Procure com menos palavras, ou tire os filtros.";
export const downTitle = "O histórico público está indisponível";
export const downAdvice =
  "Por isso seus pagamentos não podem ser listados agora. Seu dinheiro está na blockchain, não aqui. Esta página tenta de novo sozinha.";
export const missingTitle = (chains: string) => `Não conseguimos ver ${chains} agora`;
export const missingAdvice =
  "Pagamentos de lá podem faltar nesta lista. Seu dinheiro está na blockchain, não aqui. Esta página tenta de novo sozinha.";
export const stale = (time: string) => `Lido em ${time}: o histórico público não responde`;
export const staleAdvice =
  "Os prazos seguem pelo que foi lido naquele momento; um pagamento pode ter mudado desde então. Abra-o para ver o que a blockchain diz. Esta página tenta de novo sozinha.";
export const onDevice = "Pagamentos que este dispositivo conhece";
export const onDeviceAdvice =
  "Foram feitos aqui. Abra um: a página dele lê na blockchain onde está o dinheiro.";
