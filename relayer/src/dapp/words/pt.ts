/** Translated from English; reviewed by: nobody yet. */

import type { PageWords } from "./pageWords.ts";

export const pt: PageWords = {
  locale: "pt-BR",
  sentenceGap: " ",
  listGap: ", ",
  purposes: {
    "/payment/": [
      "Pagamento",
      "Onde está o dinheiro deste pagamento, o que acontece e quando, e o que você pode fazer: lido do contrato de custódia pelo seu próprio navegador. Olhar não move nada: o que quer que você faça aqui, a sua própria carteira pergunta antes.",
    ],
    "/payments": [
      "Meus pagamentos",
      "O que uma carteira pagou: onde está agora o dinheiro de cada pagamento e o que depende de você.",
    ],
    "/receipt/": [
      "Recibo",
      "Quanto foi pago, pelo quê, a quem e a que cotação, com o que o contrato de custódia diz disso neste momento.",
    ],
    "/verify": [
      "Verificar um recibo",
      "Abra o arquivo de um recibo. O seu próprio navegador verifica que ninguém o alterou e pergunta à blockchain pelo pagamento.",
    ],
    "/find": [
      "Encontrar meu pagamento",
      "Pelo id, pela transação ou pela carteira que pagou: onde está o dinheiro agora e o que você pode fazer.",
    ],
    "/how-escrow-works": [
      "Como funciona a custódia",
      "Entre você e a loja há um contrato que só pode pagar a loja ou devolver o dinheiro a você: quem decide, até quando, e o que ele não pode fazer.",
    ],
    "/help": [
      "Ajuda",
      "Antes de pagar, durante o pagamento e depois: o que fazer, onde está o seu dinheiro enquanto isso e a quem perguntar.",
    ],
    "/disputes": [
      "Disputas para decidir",
      "Pagamentos cujos termos nomeiam a sua carteira como árbitro: o que cada lado diz e até quando uma decisão vale.",
    ],
    "/wallet": [
      "Carteira",
      "Uma carteira para valores do dia a dia. A chave é criada no seu navegador, e mais ninguém a tem.",
    ],
    "/offline": [
      "Sem conexão",
      "O que este dispositivo leu por último dos seus pagamentos, e quando: para os momentos em que ele não alcança nem este site nem uma blockchain.",
    ],
    "/merchant": [
      "Sua loja",
      "O que espera por você, o que sua loja recebeu e o que está em custódia, e até quando.",
    ],
    "/merchant/payments": [
      "Pagamentos da sua loja",
      "O que os clientes pagaram, o que está em custódia e o que você pode retirar.",
    ],
    "/": [
      "Handsel: pague com cripto, em custódia",
      "Pague com cripto da sua própria carteira. O dinheiro espera em um contrato de custódia que só pode pagar a loja ou devolvê-lo a você.",
    ],
  },
  payTo: (amount, shop) => `Pague ${amount} para ${shop}`,
  paidWithHandsel: (goods) => `${goods}. Você paga da sua própria carteira, com o Handsel.`,
  beforePaying:
    "Abrir esta página não move nada, e conectar uma carteira também não. Primeiro você vê quem guarda o seu dinheiro, até quando, e quanto custa. Depois a sua própria carteira pergunta a você.",
  payNeedsScripts:
    "Para pagar, esta página precisa alcançar a sua carteira, e para isso o seu navegador precisa executar JavaScript. Nada foi pago. Ative o JavaScript e recarregue, ou abra este link no navegador da sua carteira.",
  notOpen:
    "Isto não pode mais ser pago, ou já está pago. Ative o JavaScript para ver o que aconteceu.",
  questions: (support) => `Dúvidas: ${support}.`,
  askShop: (shop) => `Ou pergunte a ${shop}.`,
  needsScripts: "Esta página precisa de JavaScript",
  appNeedsScripts:
    "Esta página precisa de JavaScript: ela fala com a sua carteira e lê o contrato de custódia no seu próprio navegador. Nada foi pago. Ative o JavaScript e recarregue.",
  textNeedsScripts:
    "Esta página precisa de JavaScript: ela monta os textos no seu próprio navegador. Ative o JavaScript e recarregue.",
  partMissing:
    "Ainda não é possível pagar aqui: uma parte desta página não foi carregada. Se continuar assim, recarregue a página.",
  tooOften:
    "Solicitações demais. Nada aconteceu com nenhum pagamento: abra esta página de novo em um minuto.",
};
