/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const disputes = "Disputas para decidir";
export const disputesAdvice = "Pagamentos cujos termos nomeiam a sua carteira como árbitro.";
export const connect = "Conecte a carteira do árbitro";
export const connectAdvice = "As disputas dela aparecem aqui.";
export const noDisputes = "Nada para decidir";
export const noDisputesAdvice =
  "Nenhuma disputa espera por esta carteira. Quem é membro de um painel encontra a disputa pelo link, que ambos os lados têm.";
export const missingChains = "Algumas blockchains não responderam";
export const missingChainsAdvice = (names: string) =>
  `As disputas delas faltam aqui: ${names}. Esta página pergunta de novo sozinha.`;
export const between = (payer: string, merchant: string) => `${payer} e ${merchant}`;
export const held = (amount: string) => `${amount} em custódia`;
export const theDisputes = "as disputas";

export const yourRuling = "Sua decisão";
export const customer = "O cliente";
export const shop = "A loja";
export const opened = (time: string) => `abriu a disputa em ${time}`;
export const answered = (time: string) => `respondeu em ${time}`;
export const silent = "ainda não respondeu";
export const evidence = "Evidências na blockchain";
export const noEvidence = "Nenhuma por enquanto.";
export const hashFits = "Este texto tem o hash que está na blockchain.";
export const fingerprint = (hash: string) => `A impressão digital ${hash} está na blockchain`;
export const fileUnreadable =
  "Este navegador não consegue ler o arquivo. Ele pode ter sido movido ou alterado depois que você o escolheu. Escolha-o de novo.";
export const hashDiffers =
  "Este arquivo não é uma declaração cujo hash esteja na blockchain. Não confie nele.";
export const backToCustomer = "De volta ao cliente";
export const toShop = "Para a loja";
export const commission = (rate: string) => `inclui comissão, ${rate}`;
export const heldNow = "Em custódia agora";
export const restToShop = "O resto vai para a loja, e nada para outro lugar.";
export const allToCustomer = "Tudo para o cliente";
export const allToShop = "Tudo para a loja";
export const customerAsks = "Como o cliente pede";
export const shopWould = "Como a loja faria";
export const suggestions = "Sugestões";
export const sign = "Decidir";
export const final = "O dinheiro se move na hora e em definitivo.";
export const panel = (threshold: number, members: number) =>
  `O painel: ${threshold} de ${members} ${plural(threshold, { one: "precisa", other: "precisam" })} concordar`;
export const you = "Você";
export const votedFor = (amount: string) => `${amount} de volta`;
export const notYet = "Ainda não";
export const notNeeded = "Não é mais necessário";
export const vote = "Votar nesta decisão";
export const voteNote = (missing: number) =>
  missing === 0
    ? "Com o seu voto, membros suficientes concordam. Qualquer pessoa pode então executar a decisão."
    : `Seu voto não move dinheiro. Depois dele, ${plural(missing, {
        one: `${missing} membro ainda precisa concordar.`,
        other: `${missing} membros ainda precisam concordar.`,
      })}`;
export const changeVote = "Até que membros suficientes concordem, você pode votar de novo.";
export const agree = "Membros suficientes concordam";
export const agreeAdvice = (amount: string) =>
  `A decisão devolve ${amount} ao cliente. Ela é executada por uma única transação, que qualquer pessoa pode enviar.`;
export const execute = "Executar a decisão";
export const notAMember =
  "Só membros do painel podem votar. Conecte a carteira de um membro do painel.";
export const openFile = "Abrir o arquivo que este lado enviou a você";
