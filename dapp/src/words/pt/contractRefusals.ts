/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the name of the contract's error; a page shows them in place of those of the protocol's package, which are in English. */
export const ofContract: Readonly<Record<string, string>> = {
  AddressEmptyCode: "Não há um contrato neste endereço. Nada se moveu.",
  AmountExceedsCredit:
    "O valor passa do seu crédito no contrato de custódia. Escolha um valor menor.",
  AmountExceedsHeld:
    "O valor passa do que está em custódia deste pagamento. Escolha um valor menor.",
  ArbiterInvalid: "O árbitro destes termos é também uma das partes. Peça um novo checkout à loja.",
  ArbiterMissing:
    "Este pagamento não tem árbitro, então não é possível abrir uma disputa. Fale com a loja.",
  ArbitrationNotOver:
    "O árbitro ainda tem tempo para decidir. Tente de novo depois do prazo do árbitro.",
  AmountExceedsRefundable:
    "O valor passa do que ainda pode ser reembolsado. Escolha um valor menor.",
  AmountZero: "O valor é zero. Escolha um valor acima de zero.",
  AuthorizationUnsupported:
    "A moeda nativa da blockchain não pode ser paga com uma assinatura. Pague com uma transação.",
  BatchEmpty: "O lote não contém nenhum pagamento. Escolha pelo menos um.",
  CallerNotArbiter:
    "Só o árbitro deste pagamento pode decidir sobre ele. Conecte a carteira do árbitro.",
  CallerNotMerchant: "Só o lojista deste pagamento pode fazer isto. Conecte a carteira do lojista.",
  CallerNotMerchantOrPayee:
    "Só o lojista ou o recebedor deste pagamento pode reembolsá-lo. Conecte a carteira de um deles.",
  CallerNotPayerOrMerchant:
    "Só o pagador ou o lojista deste pagamento pode fazer isto. Conecte a carteira de um deles.",
  CaptureClosed: "O prazo de captura terminou. O dinheiro em custódia só pode voltar ao pagador.",
  CaptureNotOpen: "O prazo de inspeção do pagador não terminou. Capture depois que ele terminar.",
  CapturePeriodMissing:
    "Os termos não têm prazo de captura nem árbitro, então o dinheiro poderia ficar em custódia para sempre.",
  CapturePeriodTooShort:
    "O prazo de captura destes termos precisa ser mais longo que o prazo de inspeção deles.",
  DeliveryMismatch:
    "Esta moeda cobra uma taxa por transferência e não é aceita. Nenhum dinheiro se moveu.",
  ECDSAInvalidSignature: "A assinatura não é válida. Assine de novo.",
  ECDSAInvalidSignatureLength: "A assinatura tem o tamanho errado. Assine de novo.",
  ECDSAInvalidSignatureS: "A assinatura não está na forma padrão. Assine de novo.",
  ERC20InsufficientAllowance:
    "A permissão dada para esta moeda é menor que este valor. Permita primeiro o valor.",
  ERC20InsufficientBalance:
    "A carteira que paga não tem o suficiente desta moeda. Adicione mais e tente de novo.",
  ERC20InvalidApprover: "A moeda não aceita permissões deste endereço.",
  ERC20InvalidReceiver: "A moeda não aceita este destinatário.",
  ERC20InvalidSender: "A moeda não aceita este remetente.",
  ERC20InvalidSpender: "A moeda não aceita que este endereço a gaste em nome de outro.",
  ERC2612ExpiredSignature: "A permissão assinada (permit) venceu. Assine uma nova.",
  ERC2612InvalidSigner:
    "A permissão (permit) foi assinada por outra carteira. Assine com a carteira que paga.",
  ERC3009InvalidAuthorizationTime: "A autorização assinada venceu. Abra um novo checkout.",
  ERC3009InvalidSignature:
    "A assinatura não corresponde a este pagamento. Assine de novo com a carteira que paga.",
  ERC3009UsedAuthorization:
    "Esta autorização já foi usada. Veja o estado do pagamento antes de pagar de novo.",
  DisputeClosed:
    "O prazo para abrir uma disputa terminou. O dinheiro em custódia pode voltar ao pagador: pegue-o de volta.",
  FailedCall: "Uma chamada falhou sem dizer o motivo. Nenhum dinheiro se moveu.",
  FeeRecipientInvalid:
    "Os termos têm uma comissão que não vai a exatamente um destinatário ou uma lista válidos, ou que vai ao pagador.",
  FeeTooHigh: "A comissão nestes termos é superior a 100%.",
  FundingClosed:
    "O prazo para pagar terminou, e nenhum dinheiro se moveu. Peça um novo checkout à loja.",
  GasTooLow:
    "A transação tinha pouco gas para pagar a todos. Nenhum dinheiro se moveu. Envie-a com mais gas.",
  InstantTermsInvalid:
    "Um pagamento imediato não pode ter prazo de inspeção, prazo de captura ou árbitro.",
  InvalidAccountNonce: "Esta assinatura já foi usada ou está fora de ordem. Assine de novo.",
  InvalidShortString: "O contrato foi criado com um nome impossível.",
  MerchantMissing: "Os termos não nomeiam um lojista.",
  PayeeInvalid: "Os termos não nomeiam um recebedor válido.",
  PayerMissing: "Os termos não nomeiam um pagador.",
  PaymentAlreadyFunded: "Este pagamento já foi feito. Nada mais foi retirado.",
  PaymentNotDisputed: "Este pagamento não está em disputa. Veja o estado dele.",
  PaymentNotHeld:
    "Este pagamento não está em custódia, ou espera por uma decisão. Veja o estado dele.",
  RecipientInvalid: "O endereço do destinatário não é válido. Escolha outro endereço.",
  ReclaimNotOpen:
    "O lojista ainda pode capturar este pagamento. Pegue o dinheiro de volta depois do prazo de captura.",
  ReentrancyGuardReentrantCall:
    "Um contrato chamou de volta durante um pagamento. Nenhum dinheiro se moveu.",
  RefundPeriodTooShort:
    "O prazo de reembolso destes termos precisa ser mais longo que o prazo de inspeção deles.",
  RefundClosed: "O prazo de reembolso terminou. Devolva o dinheiro ao cliente diretamente.",
  SafeERC20FailedOperation: "A moeda recusou a transferência. Nenhum dinheiro se moveu.",
  SafeCastOverflowedUintDowncast:
    "A moeda não consegue transferir um valor tão grande. Escolha um valor menor.",
  SelfPayment:
    "A carteira que paga é também a do lojista ou a do recebedor. Pague com outra carteira.",
  SignatureExpired: "A assinatura venceu, e nada se moveu. Assine de novo.",
  SignatureInvalid: "A assinatura não confere. Assine de novo com a carteira que deve assinar.",
  SplitCountInvalid: "Uma comissão é dividida entre 1 e 32 destinatários. Mude a lista.",
  SplitRecipientInvalid: "Um destinatário da comissão não é válido. Mude a lista.",
  SplitSumInvalid: "As partes da comissão não somam 100%. Mude a lista.",
  SplitsMismatch:
    "Esta não é a lista de destinatários dos termos do pagamento. Use a lista dos termos.",
  StringTooLong: "O contrato foi criado com um nome longo demais.",
  TokenMismatch: "Os pagamentos de um lote precisam usar uma só moeda. Pague-os separadamente.",
  ValueMismatch: "As moedas enviadas não são o valor a pagar. Nenhum dinheiro se moveu.",
  WithdrawForRefused: "Só o dono deste crédito pode fazer com que ele seja pago. Nada se moveu.",
  WithdrawalFailed:
    "A carteira de destino ou a moeda recusou o pagamento do crédito. O crédito não mudou.",
};
