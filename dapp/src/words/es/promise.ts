/** Translated from English; reviewed by: nobody yet. */

export const promiseAtOnce = (money: string, merchant: string) =>
  `Cuando pagas, el dinero (${money}) va de inmediato a ${merchant}: ningún contrato lo retiene para ti, y nadie puede decidir una disputa.`;
export const promiseHeld = (money: string, merchant: string) =>
  `Cuando pagas, el dinero (${money}) lo retiene un contrato, no ${merchant}.`;
export const atAnyTime = "en cualquier momento";
export const untilAfterYouPay = (span: string) => `hasta ${span} después de que pagues`;
export const takesAtOnce = (merchant: string, until: string) =>
  `${merchant} puede cobrarlo de inmediato, ${until}.`;
export const takesAfterInspection = (span: string, merchant: string, until: string) =>
  `Durante ${span} solo tú puedes hacer que se pague a ${merchant}. Después ${merchant} puede cobrarlo, ${until}.`;
export const endsNever = (merchant: string) =>
  `No tiene ninguna fecha en la que vuelva: queda retenido hasta que tú lo liberes, ${merchant} lo cobre o lo devuelva, o termine una disputa.`;
export const endsByReclaim =
  "Lo que no se haya cobrado hasta entonces se te puede devolver, y puede hacerlo cualquiera.";
export const disputeByNobody = "Nadie puede decidir una disputa sobre él.";
export const whileItIsHeld = "Mientras esté retenido";
export const untilThen = "Hasta entonces";
export const named = (name: string, address: string) => `${name} (${address})`;
export const disputeByArbiter = (when: string, merchant: string, arbiter: string, span: string) =>
  `${when}, cualquiera de las dos partes (tú o ${merchant}) puede abrir una disputa: ${arbiter} lo reparte entonces. Sin una decisión en un plazo de ${span}, se te puede devolver.`;
export const refundNever = (merchant: string) =>
  `Lo que ${merchant} haya cobrado no se puede reembolsar a través del contrato.`;
export const refundUntil = (merchant: string, span: string) =>
  `Lo que ${merchant} haya cobrado, lo puede reembolsar a través del contrato hasta ${span} después de que pagues, o de que haya empezado una disputa.`;
export const shortAtOnce = (merchant: string) =>
  `Tu dinero va de inmediato a ${merchant}. Nada lo retiene para ti, y nadie puede decidir una disputa.`;
export const escrow = "depósito en garantía";
export const shortHeld = <Part>(escrow: Part) => ["Tu dinero espera en un ", escrow, "."];
export const shortAnyTime = (merchant: string) => `${merchant} puede cobrarlo en cuanto esté ahí.`;
export const shortAfter = (merchant: string, span: string) =>
  `${merchant} lo recibe cuando digas que tienes tu pedido, o después de ${span}.`;
export const shortUnlessProblem = (merchant: string, span: string) =>
  `${merchant} lo recibe cuando digas que tienes tu pedido, o después de ${span} si no informas de ningún problema.`;
export const shortEnd = (span: string) =>
  `Si no se cobra en un plazo de ${span}, es tuyo otra vez.`;
