/** Translated from English; reviewed by: nobody yet. */

export const allowTo = (escrow: string) => `Autorizas a ${escrow} a tomar`;
export const captured = "Se captura";
export const commissionTo = (rate: string, feeRecipient: string) =>
  `Comisión (${rate}) para ${feeRecipient}`;
export const paidOutTo = (payee: string) => `Se paga a ${payee}`;
export const backToPayer = "Vuelve al pagador";
export const none = "ninguna";
export const staysInEscrow = "Queda en garantía";
export const decidedBy = "Decide";
export const withoutDecision = "Sin una decisión, vuelve al pagador después de";
export const publicOnChain = "Público en la cadena";
export const youPay = "Pagas";
export const networkFee = "Tarifa de red";
export const paidByYou = "la pagas tú";
export const youAuthorize = "Autorizas";
export const validUntil = "Válido hasta";
export const noneRelayerPays = "ninguna: se paga por ti";
export const intoEscrowContract = "Al contrato de depósito en garantía";
export const throughEscrowContract = "A través del contrato de depósito en garantía";
export const paidOutAtOnceTo = "Se paga de inmediato a";
export const heldFor = "Retenido para";
export const comesBackTo = "Los reembolsos van a";
export const backTo = (payer: string) => `Vuelve al pagador ${payer}`;
export const commission = "Comisión";
export const paidFromYourWallet = "Se paga desde tu billetera";
export const toPayer = (payer: string) => `Al pagador ${payer}`;
export const refundableAfter = "Después aún se puede reembolsar";
export const youRelease = "Liberas";
export const commissionBorneByMerchant = "Comisión, a cargo del comercio";
export const forArbiter = "Para el árbitro";
export const paidOutToYou = (owner: string) => `Se te paga a ti, ${owner}`;
export const voteBackToPayer = "Votas: vuelve al pagador";
export const panel = "Panel";
export const paidOutToAddress = (to: string) => `Se paga a ${to}`;
