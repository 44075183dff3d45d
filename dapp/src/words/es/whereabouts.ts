/** Translated from English; reviewed by: nobody yet. */

export const orderDeliver = (merchant: string) => `${merchant} ve el pago y puede entregar.`;
export const orderNothingOwed = (merchant: string) =>
  `${merchant} no tiene nada de ello, así que no se debe nada por este pedido.`;
export const notPaid = "No pagado";
export const nothingPaid = "No se pagó nada.";
export const heldInEscrow = "Retenido en garantía";
export const partlyPaidOut = "Pagado en parte a la tienda";
export const paidOut = "Pagado a la tienda";
export const refunded = "Reembolsado";
export const returnedToPayer = "Devuelto al pagador";
export const notCollectedInTime = "No cobrado a tiempo";
export const orderNotCollected = (merchant: string) =>
  `${merchant} no cobró el dinero a tiempo. Sigue el pago para recuperarlo.`;
export const disputed = "En disputa";
export const orderDisputed = "Sigue el pago para ver cómo va la disputa.";
export const restReturned = (returned: string) => ` El resto, ${returned}, volvió al pagador.`;
export const whereByState = (held: string, refundable: string, back: string, stillHeld: string) =>
  `El contrato retiene ${held}, y el importe capturado y no reembolsado es ${refundable}.${back}${stillHeld}`;
export const alsoReturned = (returned: string) => ` El pagador recuperó ${returned}.`;
export const whereHeld = (held: string, alsoReturned: string, next: string) =>
  `El contrato retiene ${held}.${alsoReturned} ${next}`;
export const wherePartlyCaptured = (
  captured: string,
  held: string,
  alsoReturned: string,
  next: string,
) =>
  `Se capturó el importe de ${captured}, y el contrato todavía retiene ${held}.${alsoReturned} ${next}`;
export const whereExpired = (held: string) =>
  `El plazo de captura ha terminado. El dinero (${held}) ya puede volver al pagador. Solo el pagador puede todavía liberarlo para el comercio.`;
export const wherePartlyRefunded = (captured: string, refunded: string, alsoReturned: string) =>
  `Se capturó el importe de ${captured}, del que se reembolsó una parte: ${refunded}.${alsoReturned} Ya no hay nada retenido.`;
export const whereCaptured = (captured: string, alsoReturned: string) =>
  `Se capturó el importe de ${captured}.${alsoReturned} Ya no hay nada retenido.`;
export const whereRefunded = (refunded: string, alsoReturned: string) =>
  `Todo lo capturado, ${refunded}, se reembolsó al pagador.${alsoReturned}`;
export const whereReturned = "Todo volvió al pagador.";
export const whereDisputed = (held: string, next: string) =>
  `El importe de ${held} está en disputa. ${next}`;
export const nextArbiter = (left: string) =>
  `Queda retenido hasta que el árbitro decida, el pagador lo libere o el comercio lo devuelva. Si nada de eso ocurre en un plazo de ${left}, puede volver al pagador.`;
export const nextArbiterLate = "El árbitro no decidió a tiempo: ya puede volver al pagador.";
export const nextInspection = (left: string) =>
  `El pagador puede liberar lo retenido; el comercio podrá capturarlo dentro de ${left}.`;
export const nextCapture = "El pagador puede liberar lo retenido, y el comercio puede capturarlo.";
export const nextReclaim = (taking: string, left: string) =>
  `${taking} Lo que no se capture en un plazo de ${left} puede volver al pagador.`;
export const nextStays = (taking: string) =>
  `${taking} Queda ahí hasta que actúe el pagador o el comercio.`;
export const nextStaysOrDispute = (taking: string) =>
  `${taking} Queda ahí hasta que actúe el pagador o el comercio, o termine una disputa.`;
