/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "Encontrar meu pagamento";
export const label = "Encontrar meu pagamento";
export const placeholder = "Pagamento, transação ou endereço da carteira";
export const hint = "Está no seu recibo e no histórico da sua carteira.";
export const find = "Encontrar";
export const connected = "Usar a carteira conectada";
export const connect = "Ou conecte a carteira com que você pagou";
export const malformed = (length: number) =>
  `Um pagamento ou uma transação tem 66 caracteres, uma carteira tem 42, e todos começam com 0x. Este texto tem ${length}.`;
export const whereToLook = "Onde procurar";
export const payment = "Pagamento";
export const paymentPlace = "No recibo e no e-mail da loja";
export const transaction = "Transação";
export const transactionPlace = "No histórico da sua carteira ou corretora";
export const wallet = "Carteira";
export const walletPlace =
  "O endereço de onde você pagou. Todos podem ver o que ele pagou; só você pode agir sobre isso.";
export const verify = "Verificar a prova de um recibo";
export const seen = "O que este dispositivo leu por último";
export const decide = "Disputas que a sua carteira decide";
export const theChains = "as blockchains";
export const newest = (count: number) => `Pagamentos mais novos: ${count}`;
export const older = "Mostrar pagamentos mais antigos";
export const found = (count: number) =>
  plural(count, {
    one: `${count} pagamento encontrado`,
    other: `${count} pagamentos encontrados`,
  });
export const connectToAct =
  "Para confirmar ou relatar um problema, abra o pagamento e conecte a carteira com que você pagou.";
export const nothing = (text: string) => `Nada encontrado para ${text}`;
export const nothingAdvice = (chains: string) =>
  `Isso não quer dizer que o seu pagamento se perdeu. Procuramos um pagamento, uma transação e uma carteira em ${chains}, e a busca é repetida automaticamente.`;
export const whatItCanBe = "O que pode ser";
export const justPaid = "Pago há um minuto";
export const justPaidAdvice =
  "A blockchain precisa de um momento. Esta página procura de novo sozinha.";
export const exchange = "Enviado de uma corretora";
export const exchangeAdvice =
  "Ela pode ainda não ter enviado. Procure nela por “concluído” e por um número de transação.";
export const otherServer = "Pago por outro servidor Handsel";
export const otherServerAdvice =
  "Abra de novo o link do checkout: o endereço dele diz qual é o servidor.";
export const wrongCharacter = "Um caractere está errado";
export const wrongCharacterAdvice = (length: number) =>
  `Copie o número em vez de digitá-lo. O seu tem ${length} caracteres, como deve ter.`;
export const askForHelp = "Ajuda com um pagamento";
export const blind = (chains: string) => `Não conseguimos ver ${chains} agora`;
export const blindAdvice =
  "Por isso não podemos dizer se está lá. Seu dinheiro está na blockchain, não aqui. Esta página tenta de novo sozinha.";
