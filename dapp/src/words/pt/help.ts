/** Translated from English; reviewed by: nobody yet. */

import * as paid from "./paid.ts";
import * as pay from "./pay.ts";
import * as payment from "./payment.ts";
import * as problem from "./problem.ts";
import * as receipt from "./receipt.ts";

export const title = "Ajuda";
export const lead =
  "Seu dinheiro está na blockchain, não neste site: olhe primeiro ali, não importa o que uma página ou uma pessoa diga a você.";
export const find = "Encontrar meu pagamento";
export const findText = "Pelo número dele, pela transação ou pela sua carteira.";
export const escrow = "Como funciona a custódia";
export const escrowText = "Quem pode fazer o quê com o seu dinheiro, e até quando.";

export const before = "Antes de pagar";
export const whichWallet = "De que carteira eu preciso?";
export const whichWalletAdvice =
  "Qualquer uma que funcione com a blockchain do pedido. No computador, o checkout lista as carteiras do seu navegador. No celular, ele leva aos aplicativos de carteira que podem abri-lo. Ou escaneie com o celular o código na tela do computador e pague por ali.";
export const noCoins = "Minha carteira tem pouco saldo";
export const noCoinsAdvice =
  "O checkout diz quanto falta. Leve esse valor para a carteira que você conectou, ou conecte outra. Nunca envie moedas manualmente ao endereço da loja ou do contrato: só o checkout paga o pedido, e o que é enviado manualmente ao contrato ninguém consegue tirar dali.";
export const isItReal = "Esta é mesmo a página da loja?";
export const isItRealAdvice =
  "Chegue aqui pelo próprio site da loja. Quando a loja assinou a oferta, a página mostra a carteira que assinou: compare com a que a loja publica. Quando a página disser que o que ela mostra não é o que a loja assinou, não pague.";

export const during = "Enquanto você paga";
export const whatIsAsked = "O que minha carteira me pede?";
export const whatIsAskedAdvice = `O checkout explica em “${pay.whatIsSigned}”: em palavras, com todos os endereços e como mensagem bruta. Se a sua carteira mostrar outro valor ou outro contrato, recuse. Então nada se move.`;
export const interrupted = "Recusei, fechei a página ou deu erro";
export const interruptedAdvice =
  "Abra o mesmo link de novo, no mesmo dispositivo. Ele pergunta à blockchain se você pagou, continua dali e avisa antes que você pague uma segunda vez.";
export const slow = "Confirmei e nada acontece";
export const slowAdvice =
  "A blockchain pode levar um momento. Deixe a página aberta, ou procure sua carteira em “Encontrar meu pagamento”. Não pague de novo antes de procurar.";
export const twice = "Paguei duas vezes";
export const twiceAdvice = `São dois pagamentos, e ninguém tem como confundi-los. O checkout os mostra em “${paid.paidTwice}”, com as palavras para pedir à loja que devolva um.`;

export const after = "Depois de pagar";
export const wrong = "Não chegou, ou não está certo";
export const wrongAdvice = `Abra seu pagamento, conecte a carteira com que você pagou e escolha “${payment.thereIsAProblem}”: você pode escrever à loja, combinar uma divisão ou abrir uma disputa, se os seus termos nomearem um árbitro. A página diz a partir de quando a loja pode retirar o dinheiro sem a sua palavra.`;
export const silent = "A loja não responde";
export const silentAdvice =
  "O que ela não retirar até o último dia dela volta a ser seu: você o pega de volta na página do seu pagamento. Se os seus termos nomearem um árbitro, você pode abrir uma disputa antes desse dia, e então a loja não pode retirar o dinheiro.";
export const changedMind = "Quero cancelar";
export const changedMindAdvice =
  "Peça à loja. Enquanto o seu dinheiro estiver em custódia, ela pode devolver tudo, e depois reembolsar você enquanto os termos permitirem. Ninguém mais pode decidir isso por ela, exceto um árbitro em uma disputa.";
export const credit = "Minha carteira não conseguiu receber o dinheiro";
export const creditAdvice = `Então o contrato o guarda para você. Conecte essa carteira na página do seu pagamento: em “${payment.credit}” você o saca, também para outro endereço seu.`;
export const lostWallet = "Perdi a carteira com que paguei";
export const lostWalletAdvice =
  "O que volta vai para essa carteira, e ninguém consegue enviar para outro lugar. As palavras de recuperação dela a abrem de novo em qualquer carteira. Sem elas ninguém consegue, então pergunte à loja se ela pode ajudar você de outro modo.";
export const receiptProof = "Preciso de um recibo, ou de provar um";
export const receiptProofAdvice = `A página do seu pagamento leva ao recibo, para imprimir ou guardar como arquivo. Qualquer pessoa pode verificar esse arquivo aqui, sem consultar um servidor: “${receipt.verify}”.`;

export const safety = "Sua segurança";
export const recoveryWords = "Alguém pede minhas palavras de recuperação";
export const recoveryWordsAdvice =
  "Então é um ladrão. Nenhuma loja, e ninguém deste site, jamais precisa das suas palavras, da sua chave, da sua senha ou de ver a sua tela. Uma única página recebe palavras: “Carteira”, onde você mesmo traz uma carteira para este navegador, e elas nunca saem dele.";
export const recovery = "Alguém se oferece para recuperar meu dinheiro";
export const recoveryAdvice =
  "Ninguém pode fazer mais do que você: o contrato obedece à sua carteira, à loja e ao seu árbitro, cada um só como os termos dizem. Quem cobra uma taxa por isso tira o seu dinheiro mais uma vez.";
export const connecting = "É seguro conectar minha carteira?";
export const connectingAdvice =
  "Conectar mostra o seu endereço e não move nada. O que move dinheiro pergunta a você na carteira, todas as vezes.";
export const onDevice = "O que este navegador guarda?";
export const onDeviceAdvice =
  "O que você começou aqui, para que nunca pague duas vezes; os pagamentos que você abriu, como foram lidos por último, para a página “Sem conexão”, que também os esquece; o que você disse em uma disputa; suas escolhas de idioma, cores e modo; e uma carteira, se você criou uma aqui, com os endereços para os quais ela enviou. Nada disso é enviado a ninguém para isso. Quem usa este navegador pode ver tudo, menos o que a senha da carteira tranca.";

export const whom = "A quem perguntar";
export const order = "Sobre o seu pedido: a loja";
export const orderAdvice = `O contato dela está no checkout e na página do seu pagamento, em “${payment.questions}”, se ela informou um. Ou escreva para ela ali: “${problem.messageWay}”.`;
export const site = "Sobre este site: quem o opera";
export const siteAdvice = (host: string) =>
  `O Handsel é um software que qualquer pessoa pode operar. Este está em ${host}. Quem o opera não pode fazer o seu dinheiro ir a alguém que não seja a loja ou você.`;
export const decides = "Você decide disputas";
export const decidesAdvice = "Conecte sua carteira e veja o que espera por você.";
export const toDisputes = "Disputas para decidir";
export const sells = "Você tem uma loja";
export const sellsAdvice = "Seus pagamentos, e como recebê-los no seu próprio site.";
export const toShops = "Pagamentos da sua loja";
export const docs = "Referência da API";
