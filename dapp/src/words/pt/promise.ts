/** Translated from English; reviewed by: nobody yet. */

export const promiseAtOnce = (money: string, merchant: string) =>
  `Quando você paga, o valor de ${money} vai de imediato para ${merchant}: nenhum contrato o mantém em custódia para você, e ninguém pode decidir uma disputa.`;
export const promiseHeld = (money: string, merchant: string) =>
  `Quando você paga, o valor de ${money} fica sob a custódia de um contrato, não com ${merchant}.`;
export const atAnyTime = "a qualquer momento";
export const untilAfterYouPay = (span: string) => `até ${span} depois de você pagar`;
export const takesAtOnce = (merchant: string, until: string) =>
  `${merchant} pode retirá-lo de imediato, ${until}.`;
export const takesAfterInspection = (span: string, merchant: string, until: string) =>
  `Por ${span}, só você pode mandar pagá-lo a ${merchant}. Depois disso, ${merchant} pode retirá-lo, ${until}.`;
export const endsNever = (merchant: string) =>
  `Ele não tem data para voltar: fica em custódia até que você mande pagá-lo, ${merchant} o retire ou devolva, ou uma disputa termine.`;
export const endsByReclaim =
  "O que não for retirado até lá pode ser devolvido a você, por qualquer pessoa.";
export const disputeByNobody = "Ninguém pode decidir uma disputa sobre ele.";
export const whileItIsHeld = "Enquanto ele estiver em custódia";
export const untilThen = "Até lá";
export const named = (name: string, address: string) => `${name} (${address})`;
export const disputeByArbiter = (when: string, merchant: string, arbiter: string, span: string) =>
  `${when}, você e ${merchant} podem abrir uma disputa sobre ele: ${arbiter} então o divide. Sem uma decisão em ${span}, ele pode ser devolvido a você.`;
export const refundNever = (merchant: string) =>
  `O que ${merchant} tiver retirado não pode ser reembolsado pelo contrato.`;
export const refundUntil = (merchant: string, span: string) =>
  `${merchant} pode reembolsar pelo contrato o que tiver retirado, até ${span} depois de você pagar, ou depois do início de uma disputa.`;
export const shortAtOnce = (merchant: string) =>
  `Seu dinheiro vai de imediato para ${merchant}. Nada o mantém em custódia para você, e ninguém pode decidir uma disputa.`;
export const escrow = "custódia";
export const shortHeld = <Part>(escrow: Part) => ["Seu dinheiro espera em ", escrow, "."];
export const shortAnyTime = (merchant: string) =>
  `${merchant} pode retirá-lo assim que estiver lá.`;
export const shortAfter = (merchant: string, span: string) =>
  `${merchant} o recebe quando você disser que recebeu o pedido, ou depois de ${span}.`;
export const shortUnlessProblem = (merchant: string, span: string) =>
  `${merchant} o recebe quando você disser que recebeu o pedido, ou depois de ${span}, se você não relatar nenhum problema.`;
export const shortEnd = (span: string) => `Se não for retirado em ${span}, volta a ser seu.`;
