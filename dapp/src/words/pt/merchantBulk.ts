/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const selection = "Seleção";
export const selected = (count: number) => `Selecionados: ${count}`;
export const select = (payment: string) => `Selecionar ${payment}`;
export const selectAll = "Selecionar tudo o que aparece";
export const clear = "Limpar a seleção";
export const captureThese = (count: number) => `Capturar ${count}`;
export const returnThese = "Devolver tudo";
export const captureTitle = (count: number) =>
  plural(count, { one: `Capturar ${count} pagamento`, other: `Capturar ${count} pagamentos` });
export const returnTitle = (count: number) =>
  plural(count, { one: `Devolver ${count} pagamento`, other: `Devolver ${count} pagamentos` });
export const capturedOf = (done: number, all: number) => `Capturados: ${done} de ${all}`;
export const returnedOf = (done: number, all: number) => `Devolvidos: ${done} de ${all}`;
export const lookOnce = (count: number) =>
  plural(count, {
    one: `Veja uma vez, confirme ${count} vez: é ${count} transação.`,
    other: `Veja uma vez, confirme ${count} vezes: são ${count} transações.`,
  });
export const mayLeave =
  "A blockchain ainda não mostra. Você pode sair desta página: este dispositivo lembra o que foi enviado.";
export const restStays = "O que ficou de fora está onde estava. Cada linha diz por quê.";
export const whereYouAre = "Onde você está";
export const severalPayments = "Vários pagamentos";
export const noneChosen = "Nenhum pagamento selecionado";
export const noneChosenAdvice =
  "Selecione alguns na lista e escolha o que fazer com eles. Eles ficam selecionados só nesta aba.";
export const toPayments = "Aos pagamentos";
export const roleMayNot = "Seu papel não permite isso";
export const roleMayNotAdvice = "Peça a um proprietário ou administrador da loja que faça.";
export const chosen = "Pagamentos selecionados";
export const held = "Retido";
export const state = "Situação";
export const youReceive = "Você recebe";
export const goesBack = "É devolvido";
export const notTold = "Não se sabe";
export const inOne = (count: number) =>
  plural(count, {
    one: `${count} pagamento, uma transação`,
    other: `${count} pagamentos, uma transação`,
  });
export const several = (count: number) =>
  plural(count, { one: `${count} pagamento`, other: `${count} pagamentos` });
export const sent = "Enviado";
export const waitsForChain = "espera a blockchain";
export const handed = "Na carteira";
export const waitsForWallet = "ainda não enviado";
export const willCapture = "capturado com isto";
export const willReturn = "devolvido com isto";
export const byCustomer = (time: string) => `pelo cliente, ${time}`;
export const leftOut = {
  unread: "A blockchain não disse, então fica de fora",
  missing: "Nenhum pagamento com este identificador está na blockchain",
  foreign: "Não é desta loja, então fica de fora",
  disputed: "Fica de fora: está em disputa, decida na página dele",
  own: "Fica de fora: a carteira conectada o pagou",
  early: "Fica de fora: o cliente ainda tem tempo de conferir",
  lapsed: "Fica de fora: o prazo de captura acabou",
  nothing: "Nada dele está retido",
};
export const whoGetsWhat = "Quem recebe o quê";
export const heldNow = "Retido agora";
export const backToCustomers = "De volta aos clientes";
export const forYou = "Capturado para você";
export const stillHeld = "Ainda retido";
export const wentBack = "Devolvido";
export const sumsIncomplete = "As somas esperam até a blockchain dizer cada pagamento.";
export const othersGoOn =
  "Se algum não puder mais ser capturado quando a transação chegar, porque o cliente o liberou ou relatou um problema, o contrato o deixa de fora e captura os outros.";
export const allOrNone = "O contrato devolve todos os pagamentos de uma transação, ou nenhum.";
export const wallet = "Carteira que assina";
export const onChain = (chain: string) => `Transação em ${chain}`;
export const aboutFee = (fee: string) =>
  `Taxa de rede de cerca de ${fee}, paga pela carteira que assina.`;
export const feeInWallet = "Sua carteira mostra a taxa de rede.";
export const captureFinal = "Não pode ser desfeito. Reembolsos continuam possíveis.";
export const returnFinal = "Não pode ser desfeito. Nenhuma comissão é cobrada.";
export const walletMayNot = "Esta carteira não pode fazer isso";
export const walletMayNotAdvice = (chain: string) =>
  `Conecte a carteira que recebe os pagamentos, ou uma que ela nomeou em ${chain}. Nenhum dinheiro foi movido.`;
export const feeRisen = "A taxa de rede mais que dobrou";
export const feeRisenAdvice =
  "Nada foi enviado e nenhum dinheiro foi movido. Espere, ou pressione de novo para enviar com a taxa mostrada agora.";
export const waitAgain = "Esperar de novo";
export const doneOn = (done: number, all: number) => `A blockchain mostra para ${done} de ${all}.`;
