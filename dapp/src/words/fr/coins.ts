/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const accepted = "Ce que vous acceptez";
export const acceptedNote =
  "Les payeurs choisissent parmi ces cryptos quand une page de paiement ou un lien n’en désigne aucune. La première est celle qui est proposée.";
export const onChain = (chain: string) => `sur ${chain}`;
export const nothing =
  "Rien\u202f: chaque page de paiement et chaque lien doit désigner sa crypto.";
export const final = "Quand un paiement est considéré comme payé";
export const finalNote =
  "Plus il y a de blocs, mieux vous êtes à l’abri d’un bloc annulé. Un changement vaut pour les paiements effectués ensuite.";
export const theRules = "règles de chaque crypto";
export const theCoins = "cryptos";
export const change = "Modifier";
export const changeOf = (symbol: string, chain: string) => `Modifier ${symbol} sur ${chain}`;
export const title = (symbol: string, chain: string) => `${symbol} sur ${chain}`;
export const advice =
  "Les petits montants peuvent compter plus tôt que les grands. Le client n’a pas besoin d’attendre.";
export const step = (position: string) => `Palier ${position}`;
export const upTo = (symbol: string) => `Montants jusqu’à, en ${symbol}`;
export const above = "Montants supérieurs";
export const every = "Tous les montants";
export const needs = "Considéré comme payé";
export const addStep = "Ajouter un palier pour des montants plus petits";
export const removeStep = "Supprimer ce palier";
export const amountNeeded = "Saisissez un montant.";
export const rising = "Chaque palier doit avoir un montant plus élevé que le précédent.";
export const seen = "dès qu’il est dans un bloc";
export const safe = "dès que la blockchain le considère comme sûr";
export const finalized = "dès que la blockchain l’a finalisé";
export const blocks = (count: number) =>
  plural(count, { one: `après ${count} bloc`, other: `après ${count} blocs` });
/** A coin without a rule of the store's own. */
export const ownDepth = (rule: string) => `${rule}, selon la règle de ce service`;
export const upToThen = (amount: string, rule: string) => `jusqu’à ${amount}\u202f: ${rule}`;
export const aboveThen = (rule: string) => `au-delà\u202f: ${rule}`;
