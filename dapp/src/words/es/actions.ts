/** Translated from English; reviewed by: nobody yet. */

export const confirmDelivery = (shop: string) => `Lo tengo: pagar a ${shop}`;
export const getMoneyBack = "Recuperar mi dinero";
export const getMoneyBackInvitation =
  "La tienda no lo cobró a tiempo. El dinero es tuyo: recupéralo cuando quieras.";
export const getDisputedBackInvitation =
  "Cuando termine el plazo del árbitro sin que haya decidido, puedes recuperar el dinero.";
export const theShop = "la tienda";
export const confirmDeliveryInvitation =
  "Cuando tengas lo que pagaste, libera el dinero, o la parte con la que estés conforme.";
export const capture = "Capturar";
export const captureInvitation =
  "Cuando hayas entregado, captura el dinero, o la parte que corresponda a lo entregado.";
export const giveBack = "Devolver";
export const giveBackInvitation =
  "Puedes devolver el dinero en cualquier momento mientras esté retenido.";
export const refund = "Reembolsar";
export const refundInvitation = "Puedes reembolsar el dinero capturado, todo o una parte.";
export const returnToPayer = "Devolver al pagador";
export const returnToPayerInvitation =
  "El plazo de captura ha terminado. El dinero ya puede volver al pagador.";
export const openDispute = "Abrir una disputa";
export const openDisputeInvitation = "Si algo va mal, puedes hacer que decida el árbitro.";
export const addEvidence = "Añadir pruebas";
export const addEvidenceInvitation = "Puedes darle al árbitro un enlace a las pruebas.";
export const decideDispute = "Decidir la disputa";
export const decideDisputeInvitation =
  "Eres el árbitro: reparte el dinero entre el pagador y el comercio.";
export const endDispute = "Terminar la disputa";
export const endDisputeInvitation =
  "Cuando termine el plazo del árbitro sin que haya decidido, el dinero puede volver al pagador.";
