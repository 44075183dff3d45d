/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const accepted = "O que você aceita";
export const acceptedNote =
  "Os pagadores escolhem entre estas quando um checkout ou um link não indica a moeda. A primeira é a sugerida.";
export const onChain = (chain: string) => `em ${chain}`;
export const nothing = "Nada: cada checkout e cada link precisa indicar a sua moeda.";
export const final = "Quando um pagamento conta como pago";
export const finalNote =
  "Mais blocos protegem melhor contra um bloco desfeito. Uma mudança vale para os pagamentos feitos a partir dela.";
export const theRules = "as regras de cada moeda";
export const theCoins = "as moedas";
export const change = "Alterar";
export const changeOf = (symbol: string, chain: string) => `Alterar ${symbol} em ${chain}`;
export const title = (symbol: string, chain: string) => `${symbol} em ${chain}`;
export const advice =
  "Valores pequenos podem contar antes dos grandes. O cliente não precisa esperar por nada disso.";
export const step = (position: string) => `Faixa ${position}`;
export const upTo = (symbol: string) => `Valores até, em ${symbol}`;
export const above = "Valores acima disso";
export const every = "Todos os valores";
export const needs = "Conta como pago";
export const addStep = "Adicionar uma faixa para valores menores";
export const removeStep = "Remover esta faixa";
export const amountNeeded = "Digite um valor.";
export const rising = "Cada faixa precisa de um valor maior que o da anterior.";
export const seen = "assim que estiver em um bloco";
export const safe = "quando a blockchain o declarar seguro";
export const finalized = "quando a blockchain o tiver finalizado";
export const blocks = (count: number) =>
  plural(count, { one: `após ${count} bloco`, other: `após ${count} blocos` });
/** A coin without a rule of the store's own. */
export const ownDepth = (rule: string) => `${rule}, como este serviço define`;
export const upToThen = (amount: string, rule: string) => `até ${amount}: ${rule}`;
export const aboveThen = (rule: string) => `acima disso: ${rule}`;
