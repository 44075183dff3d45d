/** Translated from English; reviewed by: nobody yet. */

export const periods = "Prazos";
export const periodsNote =
  "Para checkouts e links criados a partir de agora que não indiquem nenhum. O que já existe mantém os seus termos.";
export const inspection = "O cliente confere por";
export const inspectionHint =
  "Você espera esse tempo, a menos que o cliente diga que está tudo bem.";
export const capture = "Você captura em até";
export const captureHint =
  "O que você não tiver retirado até lá volta. 0: nunca, o que exige um árbitro.";
export const refund = "Você pode reembolsar em até";
export const refundHint = "Da sua própria carteira ou do seu crédito. 0: sem reembolsos.";
export const days = "dias";
export const usual = (days: string) => `Vazio: ${days}.`;
export const noDays = "Escreva um número de dias, como 3 ou 0,5.";
export const reads = "O que o cliente lê";
export const cannotBe =
  "Com estes prazos ninguém poderia pagar. Captura e reembolso precisam de mais dias que a inspeção.";
export const arbiter = "Quem decide se vocês discordarem";
export const arbiterNote =
  "Um árbitro só pode dividir o que está em custódia entre você e o cliente. Ele não pode levá-lo, ficar com ele nem enviá-lo a outro lugar.";
export const arbiterAddress = "Endereço do árbitro";
export const arbiterAddressHint = "Vazio: ninguém. Então não há disputas.";
export const arbiterRefused =
  "Escreva o endereço de alguém em quem os dois lados confiem: nem o seu, nem o seu endereço de recebimento, nem o do contrato.";
export const arbiterName = "Nome que os clientes leem";
