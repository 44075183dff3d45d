/** Translated from English; reviewed by: nobody yet. */

export const activity = "Atividade";
export const paid = "Colocado em custódia";
export const paidBy = (funder: string) => `Pago por ${funder} em nome desta conta`;
export const cameBack = (amount: string) => `${amount} de volta para você`;
export const sentTo = (name: string) => `Enviado para ${name}`;
export const receivedFrom = (name: string) => `Recebido de ${name}`;
export const dayOn = (day: string, chain: string) => `${day}, em ${chain}`;
export const left = (amount: string) => `−${amount}`;
export const came = (amount: string) => `+${amount}`;
export const transaction = (hash: string) => `Transação ${hash}`;
export const onItsWay = "A caminho";
export const arrived = "Chegou";
export const refused = "Recusado pela blockchain";
export const missing = "Não está na blockchain";
export const unknown = "Não se sabe";
export const empty = "Nada foi pago nem enviado ainda";
export const emptyAdvice =
  "Pague uma loja com esta conta e o pagamento aparece aqui, com o que aconteceu com ele: em custódia, pago à loja ou de volta com você. O que você envia deste navegador também aparece aqui.";
export const older = "Mostrar mais antigos";
export const findOlder = "Encontrar pagamentos mais antigos";
export const notListed = (most: number) =>
  `Não aparece aqui: o que outras pessoas enviaram para você, o que você enviou de outro navegador e o que veio antes dos últimos ${most} envios deste. Isso conta nos saldos acima.`;
export const allOn = (chain: string) => `Tudo em ${chain}`;
export const blind = (chains: string) => `Os pagamentos em ${chains} não podem ser lidos agora`;
export const blindAdvice =
  "Por isso, alguns podem faltar aqui. Seu dinheiro está na blockchain, não aqui. Esta página tenta de novo sozinha.";
