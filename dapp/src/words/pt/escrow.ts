/** Translated from English; reviewed by: nobody yet. */

import * as pay from "./pay.ts";

export const title = "Como funciona a custódia";
export const lead =
  "Entre você e a loja há um contrato na blockchain. Ele só pode fazer duas coisas com o seu dinheiro: pagar a loja ou devolver a você. Os termos que você assina dizem quem decide isso, e até quando.";

export const way = "O caminho do seu dinheiro";
export const pays = "Você paga";
export const paysText =
  "Você confirma na sua própria carteira. A partir daí o contrato tem o dinheiro, e nem a loja nem este site o têm.";
export const isHeld = "Fica em custódia";
export const isHeldText =
  "Durante os dias que os termos dão para você conferir a compra, só você pode mandar pagar a loja. A loja vê que o dinheiro está lá e envia o seu pedido.";
export const isPaid = "A loja é paga";
export const isPaidText =
  "Quando você diz que recebeu o pedido, ou quando a loja retira o dinheiro depois desses dias. Se tudo estiver bem, você não precisa fazer nada.";
export const comesBack = "Ou volta para você";
export const comesBackText =
  "A loja pode devolver a qualquer momento enquanto o dinheiro estiver em custódia. O que ela não retirar até o último dia dela volta a ser seu: você mesmo o pega de volta e não precisa de ninguém para isso.";
export const isRefunded = "Um reembolso, depois";
export const isRefundedText =
  "O que já retirou, a loja ainda pode reembolsar até a data que está nos termos. A essa altura o dinheiro é dela, então ninguém pode obrigar a loja a isso.";

export const depends = "Leia os termos do seu pedido";
export const dependsText = `Alguns pedidos são pagos à loja de imediato. Alguns não dão dias para conferir, não nomeiam árbitro ou não têm último dia. O checkout diz isso em palavras antes de você pagar, em “${pay.whatIsSigned}”.`;

export const whoCan = "Quem pode fazer o quê";
export const can = "Pode";
export const cannot = "Não pode";
export const you = "Você";
export const youCan =
  "Mandar pagar a loja quando quiser. Abrir uma disputa antes do último dia da loja, se os termos nomearem um árbitro. Pegar de volta o que não foi retirado.";
export const youCannot =
  "Pegar de volta por conta própria antes do último dia da loja, ou desfazer o que a loja já retirou.";
export const shop = "A loja";
export const shopCan =
  "Retirar depois dos seus dias para conferir e antes do último dia dela. Devolver dinheiro. Propor a você uma divisão. Ela mesma abrir uma disputa.";
export const shopCannot =
  "Retirar antes do fim desses dias, depois do último dia dela ou durante uma disputa. Levar mais do que você assinou, ou enviar a outro endereço.";
export const arbiter = "O árbitro";
export const arbiterCan = "Dividir entre vocês dois o que está em disputa.";
export const arbiterCannot =
  "Agir sem uma disputa, enviar o dinheiro a outra pessoa ou impedir que vocês dois cheguem a um acordo.";
export const site = "Este site";
export const siteCan =
  "Levar a sua assinatura à blockchain e pagar a taxa de rede no seu lugar. Retirar ou devolver em nome de uma loja, quando a loja permitiu.";
export const siteCannot =
  "Mudar o que você assinou, ou fazer o dinheiro ir a alguém que não seja a loja ou você. Se ele sair do ar, o contrato continua respondendo à sua carteira.";
export const issuer = "O emissor da moeda";
export const issuerCan =
  "Congelar a moeda dele, se a moeda permitir: no contrato como em qualquer carteira.";
export const issuerCannot = "Mexer em pagamentos em outras moedas.";

export const disagree = "Se vocês discordarem";
export const message = "Escreva à loja";
export const messageText = "Não move dinheiro e não muda nenhuma data.";
export const split = "Combine uma divisão";
export const splitText =
  "Um de vocês propõe quem recebe o quê. O dinheiro só se move se os dois assinarem.";
export const dispute = "Abra uma disputa";
export const disputeText =
  "A loja não pode mais retirar o dinheiro: o árbitro dos seus termos divide o dinheiro entre vocês dois, a menos que vocês cheguem antes a um acordo. Sem uma decisão em 90 dias, tudo é seu. Então pegue tudo de volta, porque uma decisão tardia vale até que você o faça.";
export const whereTo = "Os três estão na página do seu pagamento.";

export const costs = "Quanto custa";
export const costsText =
  "Você paga a taxa de rede, quando o site não a paga no seu lugar; o checkout diz qual é o caso antes de você pagar. A loja paga uma comissão sobre o que retira, e nada sobre o que volta. Um árbitro pode cobrar honorários próprios, e um tribunal, um depósito.";

export const limits = "O que ela não consegue fazer";
export const limitGoods = "Ver se o seu pedido está bom. Isso fica entre você, a loja e o árbitro.";
export const limitWallet =
  "Devolver a outro lugar que não a carteira que pagou. Guarde essa carteira e as palavras de recuperação dela.";
export const limitPublic =
  "Manter em segredo valores, carteiras e evidências: todos podem lê-los na blockchain. O que você comprou está lá apenas como impressão digital.";
export const limitAudit =
  "Ser livre de risco. Todos podem ler o contrato e os testes dele, mas nenhum terceiro o auditou.";

export const check = "Verifique você mesmo";
export const checkText =
  "O contrato não tem dono, e ninguém pode pausá-lo nem alterá-lo. Veja onde ele fica e em que moedas se paga por ele aqui.";
export const contractOn = (chain: string) => `Contrato de custódia em ${chain}`;
export const lookUp = (chain: string) => `Ver em ${chain}`;
export const coins = (symbols: readonly string[]) => symbols.join(", ");
export const find = "Encontrar meu pagamento";
export const verify = "Verificar um recibo";
export const toHelp = "Ajuda com um pagamento";
