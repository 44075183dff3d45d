/** Translated from English; reviewed by: nobody yet. */

export const allowTo = (escrow: string) => `Você permite que ${escrow} retire`;
export const captured = "Capturado";
export const commissionTo = (rate: string, feeRecipient: string) =>
  `Comissão (${rate}) para ${feeRecipient}`;
export const paidOutTo = (payee: string) => `Pago para ${payee}`;
export const backToPayer = "De volta ao pagador";
export const none = "nenhuma";
export const staysInEscrow = "Continua em custódia";
export const decidedBy = "Quem decide";
export const withoutDecision = "Sem uma decisão, de volta ao pagador após";
export const publicOnChain = "Público na blockchain";
export const youPay = "Você paga";
export const networkFee = "Taxa de rede";
export const paidByYou = "paga por você";
export const youAuthorize = "Você autoriza";
export const validUntil = "Válido até";
export const noneRelayerPays = "nenhuma: o serviço a paga para você";
export const intoEscrowContract = "Para o contrato de custódia";
export const throughEscrowContract = "Pelo contrato de custódia";
export const paidOutAtOnceTo = "Pago de imediato para";
export const heldFor = "Em custódia para";
export const comesBackTo = "Reembolsos vão para";
export const backTo = (payer: string) => `De volta ao pagador ${payer}`;
export const commission = "Comissão";
export const paidFromYourWallet = "Pago da sua carteira";
export const toPayer = (payer: string) => `Para o pagador ${payer}`;
export const refundableAfter = "Ainda pode ser reembolsado depois";
export const youRelease = "Você libera";
export const commissionBorneByMerchant = "Comissão, por conta do lojista";
export const forArbiter = "Para o árbitro";
export const paidOutToYou = (owner: string) => `Pago para você, ${owner}`;
export const voteBackToPayer = "Seu voto: de volta ao pagador";
export const panel = "Painel";
export const paidOutToAddress = (to: string) => `Pago para ${to}`;
