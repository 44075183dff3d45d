/** Translated from English; reviewed by: nobody yet. */

import type { DescriptorText } from "../../../../clear-signing/texts.gen.ts";

/** Texts of the descriptors that wallets read, by their English. What stands in braces stays: the wallet puts the value there. */
export const ofDescriptor: Readonly<Record<DescriptorText, string>> = {
  "Pay {terms.amount} to {terms.merchant}, {terms.instant}":
    "Pagar {terms.amount} a {terms.merchant}, {terms.instant}",
  "Pay {permitted.amount} to {witness.merchant}, {witness.instant}":
    "Pagar {permitted.amount} a {witness.merchant}, {witness.instant}",
  "Pay several payments into escrow: {terms.[].amount} to {terms.[].merchant}":
    "Hacer varios pagos en garantía: {terms.[].amount} a {terms.[].merchant}",
  "Pay {value} into escrow {to}": "Pagar {value} en garantía, a {to}",
  "Pay out {amount} to {terms.payee}; {releaseRest}":
    "Desembolsar {amount} a {terms.payee}; {releaseRest}",
  "Pay out {payments.[].captureAmount} to {shared.payee}":
    "Desembolsar {payments.[].captureAmount} a {shared.payee}",
  "Submit the release of {amount} to {terms.payee}, signed by {terms.payer}":
    "Presentar la liberación de {amount} para {terms.payee}, firmada por {terms.payer}",
  "Release {amount} of the {held} base units held for this payment":
    "Liberar {amount} de las {held} unidades base retenidas para este pago",
  "Return {amount} of held money to {terms.payer}":
    "Devolver a {terms.payer} {amount} del dinero retenido",
  "Return all held money of the payment to {terms.merchant} to {terms.payer}":
    "Devolver a {terms.payer} todo el dinero retenido del pago a {terms.merchant}",
  "Return all held money to {terms.payer}, because the arbiter did not rule in time":
    "Devolver a {terms.payer} todo el dinero retenido, porque el árbitro no decidió a tiempo",
  "Refund {amount} to {terms.payer} from {fromCredit}":
    "Reembolsar {amount} a {terms.payer} desde {fromCredit}",
  "Dispute the payment to {terms.merchant} before {terms.arbiter}":
    "Abrir una disputa sobre el pago a {terms.merchant} ante {terms.arbiter}",
  "Dispute this payment before its arbiter": "Abrir una disputa sobre este pago ante su árbitro",
  "Submit the dispute of the payment to {terms.merchant}, signed by {terms.payer}":
    "Presentar la disputa sobre el pago a {terms.merchant}, firmada por {terms.payer}",
  "Publish evidence about the payment to {terms.merchant}: {evidence}":
    "Publicar pruebas sobre el pago a {terms.merchant}: {evidence}",
  "Return {payerAmount} to {terms.payer}; the rest goes to {terms.payee}":
    "Devolver {payerAmount} a {terms.payer}; el resto va a {terms.payee}",
  "Return {payerAmount} base units to the payer; the rest goes to the payee":
    "Devolver {payerAmount} unidades base al pagador; el resto va al beneficiario",
  "Return {payerAmount} of the {held} base units held to the payer; the rest goes to the payee":
    "Devolver al pagador {payerAmount} de las {held} unidades base retenidas; el resto va al beneficiario",
  "{approved} {operator} to capture, void and refund for you":
    "{approved} a {operator} como operador que captura, devuelve y reembolsa en tu nombre",
  "{approved} {operator} to capture, void and refund for {merchant}":
    "{approved} a {operator} como operador que captura, devuelve y reembolsa en nombre de {merchant}",
  "Withdraw your whole credit in {token}": "Retirar todo tu saldo en {token}",
  "Send {amount} of your credit to {to}": "Enviar {amount} de tu saldo a {to}",
  "Pay {owner} its whole credit in {token}": "Pagar a {owner} todo su saldo en {token}",
  "{allowed} that anyone pays your credit out to you": "{allowed} que cualquiera te pague tu saldo",
  "Divide the pot in {token} among the list":
    "Repartir la comisión acumulada en {token} según la lista",
  "Make several calls of the escrow at once":
    "Hacer a la vez varias llamadas al contrato de depósito en garantía",
  "held until released, captured or returned":
    "retenido hasta que se libere, se capture o se devuelva",
  "paid out at once": "pagado de inmediato",
  "as credit in the escrow": "como saldo en el contrato",
  "by transfer": "por transferencia",
  "the rest returns to the payer": "el resto vuelve al pagador",
  "the rest stays in escrow": "el resto queda en garantía",
  "your credit in the escrow": "tu saldo en el contrato",
  "your wallet": "tu billetera",
  Appoint: "Nombrar",
  Dismiss: "Destituir",
  Allow: "Permitir",
  Refuse: "No permitir",
  "all held": "todo lo retenido en",
  "You pay": "Pagas",
  "You authorize": "Autorizas",
  "You release": "Liberas",
  Amount: "Importe",
  Coin: "Moneda",
  Captured: "Se captura",
  Rest: "Resto",
  "Held for": "Retenido para",
  "Paid out to": "Se paga a",
  Payer: "Pagador",
  Merchant: "Comercio",
  Arbiter: "Árbitro",
  Operator: "Operador",
  "Refunds go to": "Los reembolsos van a",
  "Back to the payer": "Vuelve al pagador",
  "To the payer": "Al pagador",
  To: "Para",
  "Into the escrow contract": "Al contrato de depósito en garantía",
  "In the escrow contract": "En el contrato de depósito en garantía",
  Payment: "Pago",
  "Payment is": "El pago queda",
  "Paid from": "Se paga desde",
  "Paid out": "Se paga",
  "Merchant waits": "El comercio espera",
  "Comes back after": "Vuelve después de",
  "Refundable for": "Reembolsable durante",
  Commission: "Comisión",
  "Commission to": "La comisión va a",
  "Shared by the list": "Repartida según la lista",
  Share: "Parte",
  "Valid until": "Válido hasta",
  Order: "Pedido",
  Evidence: "Pruebas",
  "Of what is held": "De un total retenido de",
  You: "Tu decisión",
  "The merchant's wish": "Decisión del comercio",
  Call: "Llamada",
};
