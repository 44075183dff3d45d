/** Translated from English; reviewed by: nobody yet. */

import type { DescriptorText } from "../../../../clear-signing/texts.gen.ts";

/** Texts of the descriptors that wallets read, by their English. What stands in braces stays: the wallet puts the value there. */
export const ofDescriptor: Readonly<Record<DescriptorText, string>> = {
  "Pay {terms.amount} to {terms.merchant}, {terms.instant}":
    "Pagar {terms.amount} para {terms.merchant}, {terms.instant}",
  "Pay {permitted.amount} to {witness.merchant}, {witness.instant}":
    "Pagar {permitted.amount} para {witness.merchant}, {witness.instant}",
  "Pay several payments into escrow: {terms.[].amount} to {terms.[].merchant}":
    "Fazer vários pagamentos em custódia: {terms.[].amount} para {terms.[].merchant}",
  "Pay {value} into escrow {to}": "Pagar {value} em custódia, para {to}",
  "Pay out {amount} to {terms.payee}; {releaseRest}":
    "Repassar {amount} para {terms.payee}; {releaseRest}",
  "Pay out {payments.[].captureAmount} to {shared.payee}":
    "Repassar {payments.[].captureAmount} para {shared.payee}",
  "Submit the release of {amount} to {terms.payee}, signed by {terms.payer}":
    "Enviar a liberação de {amount} para {terms.payee}, assinada por {terms.payer}",
  "Release {amount} of the {held} base units held for this payment":
    "Liberar {amount} das {held} unidades mínimas em custódia para este pagamento",
  "Return {amount} of held money to {terms.payer}":
    "Devolver a {terms.payer} {amount} do dinheiro em custódia",
  "Return all held money of the payment to {terms.merchant} to {terms.payer}":
    "Devolver a {terms.payer} todo o dinheiro em custódia do pagamento a {terms.merchant}",
  "Return all held money to {terms.payer}, because the arbiter did not rule in time":
    "Devolver a {terms.payer} todo o dinheiro em custódia, porque o árbitro não decidiu a tempo",
  "Refund {amount} to {terms.payer} from {fromCredit}":
    "Reembolsar {amount} a {terms.payer}, {fromCredit}",
  "Dispute the payment to {terms.merchant} before {terms.arbiter}":
    "Abrir uma disputa sobre o pagamento a {terms.merchant} perante {terms.arbiter}",
  "Dispute this payment before its arbiter":
    "Abrir uma disputa sobre este pagamento perante o árbitro dele",
  "Submit the dispute of the payment to {terms.merchant}, signed by {terms.payer}":
    "Enviar a disputa sobre o pagamento a {terms.merchant}, assinada por {terms.payer}",
  "Publish evidence about the payment to {terms.merchant}: {evidence}":
    "Publicar evidências sobre o pagamento a {terms.merchant}: {evidence}",
  "Return {payerAmount} to {terms.payer}; the rest goes to {terms.payee}":
    "Devolver {payerAmount} a {terms.payer}; o resto vai para {terms.payee}",
  "Return {payerAmount} base units to the payer; the rest goes to the payee":
    "Devolver {payerAmount} unidades mínimas ao pagador; o resto vai para o recebedor",
  "Return {payerAmount} of the {held} base units held to the payer; the rest goes to the payee":
    "Devolver ao pagador {payerAmount} das {held} unidades mínimas em custódia; o resto vai para o recebedor",
  "{approved} {operator} to capture, void and refund for you":
    "{approved} {operator} como operador que captura, devolve e reembolsa por você",
  "{approved} {operator} to capture, void and refund for {merchant}":
    "{approved} {operator} como operador que captura, devolve e reembolsa por {merchant}",
  "Withdraw your whole credit in {token}": "Sacar todo o seu crédito em {token}",
  "Send {amount} of your credit to {to}": "Enviar {amount} do seu crédito para {to}",
  "Pay {owner} its whole credit in {token}": "Pagar a {owner} todo o crédito que tem em {token}",
  "{allowed} that anyone pays your credit out to you":
    "{allowed} que qualquer pessoa pague o seu crédito a você",
  "Divide the pot in {token} among the list":
    "Dividir a comissão acumulada em {token} de acordo com a lista",
  "Make several calls of the escrow at once":
    "Fazer várias chamadas ao contrato de custódia de uma vez",
  "held until released, captured or returned":
    "em custódia até ser liberado, capturado ou devolvido",
  "paid out at once": "pago de imediato",
  "as credit in the escrow": "como crédito na custódia",
  "by transfer": "por transferência",
  "the rest returns to the payer": "o resto volta para o pagador",
  "the rest stays in escrow": "o resto continua em custódia",
  "your credit in the escrow": "do seu crédito na custódia",
  "your wallet": "da sua carteira",
  Appoint: "Nomear",
  Dismiss: "Destituir",
  Allow: "Permitir",
  Refuse: "Não permitir",
  "all held": "tudo o que está em custódia em",
  "You pay": "Você paga",
  "You authorize": "Você autoriza",
  "You release": "Você libera",
  Amount: "Valor",
  Coin: "Moeda",
  Captured: "Capturado",
  Rest: "Resto",
  "Held for": "Em custódia para",
  "Paid out to": "Pago para",
  Payer: "Pagador",
  Merchant: "Lojista",
  Arbiter: "Árbitro",
  Operator: "Operador",
  "Refunds go to": "Reembolsos vão para",
  "Back to the payer": "De volta ao pagador",
  "To the payer": "Para o pagador",
  To: "Para",
  "Into the escrow contract": "Para o contrato de custódia",
  "In the escrow contract": "No contrato de custódia",
  Payment: "Pagamento",
  "Payment is": "O pagamento fica",
  "Paid from": "Pago",
  "Paid out": "Repasse",
  "Merchant waits": "O lojista espera",
  "Comes back after": "Volta depois de",
  "Refundable for": "Reembolsável por",
  Commission: "Comissão",
  "Commission to": "Comissão para",
  "Shared by the list": "Repartida pela lista",
  Share: "Parte",
  "Valid until": "Válido até",
  Order: "Pedido",
  Evidence: "Evidências",
  "Of what is held": "De um total em custódia de",
  You: "Sua decisão",
  "The merchant's wish": "Decisão do lojista",
  Call: "Chamada",
};
