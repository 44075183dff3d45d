/** Translated from English; reviewed by: nobody yet. */

export const confirmDelivery = (shop: string) => `Já recebi: pagar ${shop}`;
export const getMoneyBack = "Pegar meu dinheiro de volta";
export const getMoneyBackInvitation =
  "A loja não retirou o dinheiro a tempo. Ele é seu: pegue-o de volta quando quiser.";
export const getDisputedBackInvitation =
  "Quando o prazo do árbitro terminar sem uma decisão, você pode pegar o dinheiro de volta.";
export const theShop = "a loja";
export const confirmDeliveryInvitation =
  "Quando receber o que comprou, libere o dinheiro, ou a parte com que está de acordo.";
export const capture = "Capturar";
export const captureInvitation =
  "Depois de entregar, capture o dinheiro, ou a parte referente ao que já entregou.";
export const giveBack = "Devolver";
export const giveBackInvitation =
  "Você pode devolver o dinheiro a qualquer momento enquanto ele estiver em custódia.";
export const refund = "Reembolsar";
export const refundInvitation = "Você pode reembolsar o dinheiro capturado, todo ou em parte.";
export const returnToPayer = "Devolver ao pagador";
export const returnToPayerInvitation =
  "O prazo de captura terminou. O dinheiro já pode voltar ao pagador.";
export const openDispute = "Abrir uma disputa";
export const openDisputeInvitation =
  "Se algo estiver errado, você pode pedir a decisão do árbitro.";
export const addEvidence = "Adicionar evidências";
export const addEvidenceInvitation = "Você pode dar ao árbitro um link com evidências.";
export const decideDispute = "Decidir a disputa";
export const decideDisputeInvitation =
  "Você é o árbitro: divida o dinheiro entre o pagador e o lojista.";
export const endDispute = "Encerrar a disputa";
export const endDisputeInvitation =
  "Quando o prazo do árbitro terminar sem uma decisão, o dinheiro pode voltar ao pagador.";
