/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const customers = "Clientes";
export const advice =
  "Uma linha para cada carteira que pagou a você. Os nomes são os que você deu com um checkout ou à própria carteira.";
export const searchLabel = "Buscar clientes";
export const searchPlaceholder = "Nome, e-mail ou endereço";
export const theCustomers = "os clientes";
export const customer = "Cliente";
export const wallet = "Carteira";
export const payments = "Pagamentos";
export const paid = "Pago";
export const inDispute = "Em disputa";
export const lastPaid = "Último pagamento";
export const yourName = "seu nome para ela";
export const noName = "Sem nome";
export const nobody = "Ninguém pagou ainda";
export const nobodyAdvice =
  "Cada carteira que paga a você aparece aqui, com o que pagou e o que voltou para ela.";
export const noneAdvice =
  "Um nome, uma palavra dele, um e-mail, seu próprio número do cliente e um endereço são encontrados se estiverem completos.";
export const showAll = "Mostrar todos os clientes";
export const more = "Carregar mais";
export const allCustomers = "Todos os clientes";
export const sumsTitle = "O que foi pago";
export const held = "Retido em custódia";
export const captured = "Capturado";
export const capturedAndKept = "Capturado e mantido";
export const commission = "disso, comissão";
export const refunded = "Reembolsado";
export const returned = "Devolvido sem captura";
export const total = "Pago";
export const paymentsTitle = "Últimos pagamentos";
export const allPayments = "Todos os pagamentos deste cliente";
export const thePayments = "os pagamentos";
export const knowTitle = "O que você sabe";
export const name = "Nome";
export const email = "E-mail";
export const reference = "Seu número";
export const keptFor =
  "Segundo o checkout mais recente que nomeia um cliente. Fica guardado por 400 dias depois dele e então se apaga sozinho.";
export const noneGiven = "Nenhum checkout pago por esta carteira nomeia um cliente.";
export const ownTitle = "Nome e nota";
export const ownNote = "Só a sua equipe os vê.";
export const nameLabel = "Seu nome para esta carteira";
export const nameHint = "Vem antes do nome de um checkout.";
export const note = "Nota";
export const noteHint = "O que você quer lembrar.";
export const noOwn = "Ainda sem nome nem nota.";
export const save = "Salvar";
export const saved = "Salvo.";
export const allThereIs =
  "Isso é tudo: nenhum perfil é mantido, e o que mais uma carteira contém não é mostrado.";
export const theWallet = "a carteira do cliente";
export const theCustomer = "o cliente";
export const count = (payments: number) =>
  plural(payments, { one: `${payments} pagamento`, other: `${payments} pagamentos` });
export const andCoins = (coins: number) =>
  plural(coins, { one: `e mais ${coins} moeda`, other: `e mais ${coins} moedas` });
export const notInSums = (payments: number) =>
  plural(payments, {
    one: `${payments} pagamento está em uma moeda que este servidor não conhece: nenhuma soma o inclui.`,
    other: `${payments} pagamentos estão em moedas que este servidor não conhece: nenhuma soma os inclui.`,
  });
export const none = (text: string) => `Nenhum cliente corresponde a “${text}”`;
export const paidSince = (payments: number, first: string, last: string) =>
  plural(payments, {
    one: `Pagou a você ${payments} vez, em ${first}`,
    other: `Pagou a você ${payments} vezes desde ${first}, a última em ${last}`,
  });
export const coinOn = (coin: string, chain: string) => `${coin} em ${chain}`;
export const disputed = (amounts: string) => `em disputa: ${amounts}`;
