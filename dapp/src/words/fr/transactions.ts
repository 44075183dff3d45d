/** Translated from English; reviewed by: nobody yet. */

export const allowTo = (escrow: string) => `Vous autorisez ${escrow} à prélever`;
export const captured = "Capturé";
export const commissionTo = (rate: string, feeRecipient: string) =>
  `Commission (${rate}) à ${feeRecipient}`;
export const paidOutTo = (payee: string) => `Versé à ${payee}`;
export const backToPayer = "Retour au payeur";
export const none = "aucune";
export const staysInEscrow = "Reste en séquestre";
export const decidedBy = "Tranché par";
export const withoutDecision = "Sans décision, retour au payeur après";
export const publicOnChain = "Public sur la blockchain";
export const youPay = "Vous payez";
export const networkFee = "Frais de réseau";
export const paidByYou = "payés par vous";
export const youAuthorize = "Vous autorisez";
export const validUntil = "Valable jusqu’au";
export const noneRelayerPays = "aucuns\u202f: ils sont payés pour vous";
export const intoEscrowContract = "Vers le contrat de séquestre";
export const throughEscrowContract = "Par le contrat de séquestre";
export const paidOutAtOnceTo = "Versé immédiatement à";
export const heldFor = "En séquestre pour";
export const comesBackTo = "Les remboursements vont à";
export const backTo = (payer: string) => `Retour au payeur ${payer}`;
export const commission = "Commission";
export const paidFromYourWallet = "Payé depuis votre portefeuille";
export const toPayer = (payer: string) => `Au payeur ${payer}`;
export const refundableAfter = "Encore remboursable ensuite";
export const youRelease = "Vous libérez";
export const commissionBorneByMerchant = "Commission, à la charge du commerçant";
export const forArbiter = "Pour l’arbitre";
export const paidOutToYou = (owner: string) => `Versé à vous, ${owner}`;
export const voteBackToPayer = "Vous votez\u202f: retour au payeur";
export const panel = "Collège";
export const paidOutToAddress = (to: string) => `Versé à ${to}`;
