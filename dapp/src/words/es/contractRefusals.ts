/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the name of the contract's error; a page shows them in place of those of the protocol's package, which are in English. */
export const ofContract: Readonly<Record<string, string>> = {
  AddressEmptyCode: "No hay ningún contrato en esta dirección. No se ha movido nada.",
  AmountExceedsCredit:
    "El importe supera tu saldo en el contrato de depósito en garantía. Elige un importe menor.",
  AmountExceedsHeld: "El importe supera lo que el contrato retiene de este pago. Elige uno menor.",
  ArbiterInvalid:
    "El árbitro de estas condiciones es también una de las partes. Pide a la tienda una página de pago nueva.",
  ArbiterMissing:
    "Este pago no tiene árbitro, así que no se puede disputar. Ponte en contacto con la tienda.",
  ArbitrationNotOver:
    "El árbitro todavía tiene tiempo para decidir. Reinténtalo después del plazo del árbitro.",
  AmountExceedsRefundable:
    "El importe supera lo que todavía se puede reembolsar. Elige un importe menor.",
  AmountZero: "El importe es cero. Elige un importe mayor que cero.",
  AuthorizationUnsupported:
    "La moneda propia de la cadena no se puede pagar con una firma. Paga con una transacción.",
  BatchEmpty: "El lote no contiene ningún pago. Elige al menos uno.",
  CallerNotArbiter:
    "Solo el árbitro de este pago puede decidir sobre él. Conecta la billetera del árbitro.",
  CallerNotMerchant:
    "Solo el comercio de este pago puede hacer esto. Conecta la billetera del comercio.",
  CallerNotMerchantOrPayee:
    "Solo el comercio o el beneficiario de este pago puede reembolsarlo. Conecta la billetera de uno de los dos.",
  CallerNotPayerOrMerchant:
    "Solo el pagador o el comercio de este pago puede hacer esto. Conecta la billetera de uno de los dos.",
  CaptureClosed:
    "El plazo de captura ha terminado. El dinero retenido solo puede volver al pagador.",
  CaptureNotOpen:
    "El plazo de revisión del pagador no ha terminado. Captura cuando haya terminado.",
  CapturePeriodMissing:
    "Las condiciones no tienen plazo de captura ni árbitro, así que el dinero podría quedar retenido para siempre.",
  CapturePeriodTooShort:
    "El plazo de captura de estas condiciones tiene que ser más largo que su plazo de revisión.",
  DeliveryMismatch:
    "Esta moneda cobra una tarifa por cada transferencia y no se admite. No se ha movido dinero.",
  ECDSAInvalidSignature: "La firma no es válida. Firma de nuevo.",
  ECDSAInvalidSignatureLength: "La firma tiene una longitud incorrecta. Firma de nuevo.",
  ECDSAInvalidSignatureS: "La firma no tiene la forma habitual. Firma de nuevo.",
  ERC20InsufficientAllowance:
    "La autorización de la moneda es menor que este importe. Autoriza primero el importe.",
  ERC20InsufficientBalance:
    "La billetera que paga no tiene suficiente de esta moneda. Añade más y reinténtalo.",
  ERC20InvalidApprover: "La moneda no acepta autorizaciones de esta dirección.",
  ERC20InvalidReceiver: "La moneda no acepta este destinatario.",
  ERC20InvalidSender: "La moneda no acepta este remitente.",
  ERC20InvalidSpender: "La moneda no acepta que esta dirección la gaste en nombre de otra.",
  ERC2612ExpiredSignature: "La autorización firmada (permit) ha vencido. Firma una nueva.",
  ERC2612InvalidSigner:
    "La autorización (permit) la firmó otra billetera. Firma con la billetera que paga.",
  ERC3009InvalidAuthorizationTime:
    "La autorización firmada ha vencido. Abre una página de pago nueva.",
  ERC3009InvalidSignature:
    "La firma no corresponde a este pago. Firma de nuevo con la billetera que paga.",
  ERC3009UsedAuthorization:
    "Esta autorización ya se usó. Mira el estado del pago antes de pagar otra vez.",
  DisputeClosed:
    "El plazo para abrir una disputa ha terminado. El dinero retenido puede volver al pagador: recupéralo.",
  FailedCall: "Una llamada falló sin dar un motivo. No se ha movido dinero.",
  FeeRecipientInvalid:
    "Las condiciones tienen una comisión que no va a exactamente un destinatario válido o una lista válida, o que va al pagador.",
  FeeTooHigh: "La comisión de estas condiciones es superior al 100\u00a0%.",
  FundingClosed:
    "El plazo para pagar ha terminado y no se ha movido dinero. Pide a la tienda una página de pago nueva.",
  GasTooLow:
    "La transacción tenía muy poco gas para pagar a todos. No se ha movido dinero. Envíala con más gas.",
  InstantTermsInvalid:
    "Un pago inmediato no puede tener plazo de revisión, plazo de captura ni árbitro.",
  InvalidAccountNonce: "Esta firma ya se usó o no sigue el orden. Firma de nuevo.",
  InvalidShortString: "El contrato se creó con un nombre imposible.",
  MerchantMissing: "Las condiciones no nombran ningún comercio.",
  PayeeInvalid: "Las condiciones no nombran un beneficiario válido.",
  PayerMissing: "Las condiciones no nombran ningún pagador.",
  PaymentAlreadyFunded: "Este pago ya estaba hecho. No se ha tomado nada más.",
  PaymentNotDisputed: "Este pago no está en disputa. Mira su estado.",
  PaymentNotHeld:
    "El contrato no retiene este pago, o el pago está a la espera de una decisión. Mira su estado.",
  RecipientInvalid: "La dirección del destinatario no es válida. Elige otra dirección.",
  ReclaimNotOpen:
    "El comercio todavía puede capturar este pago. Recupéralo después del plazo de captura.",
  ReentrancyGuardReentrantCall:
    "Un contrato volvió a llamar durante un pago. No se ha movido dinero.",
  RefundPeriodTooShort:
    "El plazo de reembolso de estas condiciones tiene que ser más largo que su plazo de revisión.",
  RefundClosed: "El plazo de reembolso ha terminado. Devuelve el dinero al cliente directamente.",
  SafeERC20FailedOperation: "La moneda rechazó la transferencia. No se ha movido dinero.",
  SafeCastOverflowedUintDowncast:
    "La moneda no puede transferir un importe tan grande. Elige un importe menor.",
  SelfPayment:
    "La billetera que paga es también la del comercio o la del beneficiario. Paga con otra billetera.",
  SignatureExpired: "La firma ha vencido y no se ha movido nada. Firma de nuevo.",
  SignatureInvalid: "La firma no corresponde. Firma de nuevo con la billetera que debe firmar.",
  SplitCountInvalid: "Una comisión se reparte entre 1 y 32 destinatarios. Cambia la lista.",
  SplitRecipientInvalid: "Un destinatario de la comisión no es válido. Cambia la lista.",
  SplitSumInvalid: "Las partes de la comisión no suman el 100\u00a0%. Cambia la lista.",
  SplitsMismatch:
    "Esta no es la lista de destinatarios de las condiciones del pago. Usa la lista de las condiciones.",
  StringTooLong: "El contrato se creó con un nombre demasiado largo.",
  TokenMismatch: "Los pagos de un lote tienen que usar una sola moneda. Págalos por separado.",
  ValueMismatch:
    "Las monedas enviadas no son el importe que hay que pagar. No se ha movido dinero.",
  WithdrawForRefused:
    "Solo el dueño de este saldo puede hacer que se le pague. No se ha movido nada.",
  WithdrawalFailed:
    "La billetera de destino o la moneda rechazó el pago del saldo. El saldo no ha cambiado.",
};
