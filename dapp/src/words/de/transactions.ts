/** Translated from English; reviewed by: nobody yet. */

export const allowTo = (escrow: string) => `Sie genehmigen ${escrow} die Abbuchung von`;
export const captured = "Eingezogen";
export const commissionTo = (rate: string, feeRecipient: string) =>
  `Provision (${rate}) an ${feeRecipient}`;
export const paidOutTo = (payee: string) => `Ausgezahlt an ${payee}`;
export const backToPayer = "Zurück an den Zahler";
export const none = "keine";
export const staysInEscrow = "Bleibt in Treuhand";
export const decidedBy = "Es entscheidet";
export const withoutDecision = "Frist, nach der es ohne Entscheidung an den Zahler zurückgeht";
export const publicOnChain = "Öffentlich auf der Blockchain";
export const youPay = "Sie zahlen";
export const networkFee = "Netzwerkgebühr";
export const paidByYou = "von Ihnen gezahlt";
export const youAuthorize = "Sie autorisieren";
export const validUntil = "Gültig bis";
export const noneRelayerPays = "keine: sie wird für Sie gezahlt";
export const intoEscrowContract = "In den Treuhand-Contract";
export const throughEscrowContract = "Durch den Treuhand-Contract";
export const paidOutAtOnceTo = "Sofort ausgezahlt an";
export const heldFor = "Gehalten für";
export const comesBackTo = "Erstattungen gehen an";
export const backTo = (payer: string) => `Zurück an den Zahler ${payer}`;
export const commission = "Provision";
export const paidFromYourWallet = "Aus Ihrer Wallet gezahlt";
export const toPayer = (payer: string) => `An den Zahler ${payer}`;
export const refundableAfter = "Danach noch erstattbar";
export const youRelease = "Sie geben frei";
export const commissionBorneByMerchant = "Provision, trägt der Händler";
export const forArbiter = "Für die Schiedsstelle";
export const paidOutToYou = (owner: string) => `Ausgezahlt an Sie, ${owner}`;
export const voteBackToPayer = "Sie stimmen für: zurück an den Zahler";
export const panel = "Gremium";
export const paidOutToAddress = (to: string) => `Ausgezahlt an ${to}`;
