/** Translated from English; reviewed by: nobody yet. */

export const periods = "Plazos";
export const periodsNote =
  "Para páginas de pago y enlaces que se creen a partir de ahora y no nombren ninguno. Lo que existe conserva sus condiciones.";
export const inspection = "El cliente revisa durante";
export const inspectionHint =
  "Tú esperas ese tiempo, salvo que el cliente diga que todo está bien.";
export const capture = "Tú capturas hasta el día";
export const captureHint =
  "Lo que no hayas capturado para entonces vuelve al cliente. 0: nunca, y eso exige un árbitro.";
export const refund = "Puedes reembolsar hasta el día";
export const refundHint = "Desde tu propia billetera o tu saldo. 0: sin reembolsos.";
export const days = "días";
export const usual = (days: string) => `Vacío: ${days}.`;
export const noDays = "Escribe un número de días, como 3 o 0,5.";
export const reads = "Lo que lee el cliente";
export const cannotBe =
  "Con estos plazos nadie podría pagar. La captura y el reembolso necesitan más días que la revisión.";
export const arbiter = "Quién decide si no hay acuerdo";
export const arbiterNote =
  "Un árbitro solo puede repartir lo retenido entre el cliente y tú. No puede tomarlo, quedárselo ni enviarlo a otra parte.";
export const arbiterAddress = "Dirección del árbitro";
export const arbiterAddressHint = "Vacío: nadie. Entonces no hay disputas.";
export const arbiterRefused =
  "Escribe la dirección de alguien en quien confíen ambas partes: ni la tuya, ni tu dirección de cobro, ni la del contrato.";
export const arbiterName = "Nombre que leen los clientes";
