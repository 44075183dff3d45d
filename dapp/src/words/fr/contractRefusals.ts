/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the name of the contract's error. */
export const ofContract: Readonly<Record<string, string>> = {
  AddressEmptyCode: "Il n’y a pas de contrat à cette adresse. Rien n’a été transféré.",
  AmountExceedsCredit:
    "Le montant dépasse votre crédit dans le contrat de séquestre. Choisissez un montant plus petit.",
  AmountExceedsHeld:
    "Le montant dépasse ce qui est en séquestre pour ce paiement. Choisissez-en un plus petit.",
  ArbiterInvalid:
    "L’arbitre de ces conditions est aussi l’une des parties. Demandez une nouvelle page de paiement au commerçant.",
  ArbiterMissing:
    "Ce paiement n’a pas d’arbitre\u202f: aucun litige n’est donc possible. Contactez le commerçant.",
  ArbitrationNotOver:
    "L’arbitre a encore le temps de trancher. Réessayez après la fin de son délai.",
  AmountExceedsRefundable:
    "Le montant dépasse ce qui peut encore être remboursé. Choisissez un montant plus petit.",
  AmountZero: "Le montant est de zéro. Choisissez un montant supérieur à zéro.",
  AuthorizationUnsupported:
    "La crypto native de la blockchain ne peut pas être payée par signature. Payez plutôt par une transaction.",
  BatchEmpty: "Le lot ne contient aucun paiement. Choisissez-en au moins un.",
  CallerNotArbiter:
    "Seul l’arbitre de ce paiement peut trancher. Connectez le portefeuille de l’arbitre.",
  CallerNotMerchant:
    "Seul le commerçant de ce paiement peut faire cela. Connectez le portefeuille du commerçant.",
  CallerNotMerchantOrPayee:
    "Seul le commerçant ou le bénéficiaire de ce paiement peut le rembourser. Connectez l’un de leurs portefeuilles.",
  CallerNotPayerOrMerchant:
    "Seul le payeur ou le commerçant de ce paiement peut faire cela. Connectez l’un de leurs portefeuilles.",
  CaptureClosed:
    "Le délai de capture est écoulé. L’argent en séquestre ne peut que revenir au payeur.",
  CaptureNotOpen: "Le délai d’examen du payeur n’est pas écoulé. Capturez après sa fin.",
  CapturePeriodMissing:
    "Les conditions n’ont ni délai de capture ni arbitre\u202f: l’argent pourrait donc rester en séquestre pour toujours.",
  CapturePeriodTooShort:
    "Le délai de capture de ces conditions doit être plus long que leur délai d’examen.",
  DeliveryMismatch:
    "Cette crypto prélève des frais sur les transferts et n’est pas prise en charge. Aucun argent n’a été transféré.",
  ECDSAInvalidSignature: "La signature n’est pas valide. Signez de nouveau.",
  ECDSAInvalidSignatureLength: "La signature n’a pas la bonne longueur. Signez de nouveau.",
  ECDSAInvalidSignatureS: "La signature n’a pas la forme standard. Signez de nouveau.",
  ERC20InsufficientAllowance:
    "Le montant autorisé pour cette crypto est inférieur à ce montant. Autorisez d’abord le montant.",
  ERC20InsufficientBalance:
    "Le portefeuille qui paie n’a pas assez de cette crypto. Ajoutez-en et réessayez.",
  ERC20InvalidApprover: "La crypto n’accepte pas d’autorisations de cette adresse.",
  ERC20InvalidReceiver: "La crypto n’accepte pas ce destinataire.",
  ERC20InvalidSender: "La crypto n’accepte pas cet expéditeur.",
  ERC20InvalidSpender: "La crypto n’accepte pas que cette adresse la dépense pour d’autres.",
  ERC2612ExpiredSignature: "L’autorisation signée a expiré. Signez-en une nouvelle.",
  ERC2612InvalidSigner:
    "L’autorisation a été signée par un autre portefeuille. Signez avec le portefeuille qui paie.",
  ERC3009InvalidAuthorizationTime:
    "L’autorisation signée a expiré. Ouvrez une nouvelle page de paiement.",
  ERC3009InvalidSignature:
    "La signature ne correspond pas à ce paiement. Signez de nouveau avec le portefeuille qui paie.",
  ERC3009UsedAuthorization:
    "Cette autorisation signée a déjà été utilisée. Vérifiez l’état du paiement avant de payer de nouveau.",
  DisputeClosed:
    "Le délai pour ouvrir un litige est écoulé. L’argent en séquestre peut revenir au payeur\u202f: récupérez-le.",
  FailedCall: "Un appel a échoué sans donner de raison. Aucun argent n’a été transféré.",
  FeeRecipientInvalid:
    "Les conditions ont une commission sans exactement un destinataire valide ou une liste, ou versée au payeur.",
  FeeTooHigh: "La commission de ces conditions dépasse 100\u202f%.",
  FundingClosed:
    "Le délai de paiement est écoulé et aucun argent n’a été transféré. Demandez une nouvelle page de paiement au commerçant.",
  GasTooLow:
    "La transaction avait trop peu de gas pour payer tout le monde. Aucun argent n’a été transféré. Envoyez-la avec plus de gas.",
  InstantTermsInvalid:
    "Un paiement versé immédiatement ne peut avoir ni délai d’examen, ni délai de capture, ni arbitre.",
  InvalidAccountNonce:
    "Cette signature a déjà été utilisée ou n’est pas dans l’ordre. Signez de nouveau.",
  InvalidShortString: "Le contrat a été configuré avec un nom impossible.",
  MerchantMissing: "Les conditions ne désignent aucun commerçant.",
  PayeeInvalid: "Les conditions ne désignent aucun bénéficiaire valide.",
  PayerMissing: "Les conditions ne désignent aucun payeur.",
  PaymentAlreadyFunded: "Ce paiement a déjà été fait. Rien de plus n’a été pris.",
  PaymentNotDisputed: "Ce paiement ne fait l’objet d’aucun litige. Vérifiez son état.",
  PaymentNotHeld:
    "Ce paiement n’est pas en séquestre, ou il attend une décision. Vérifiez son état.",
  RecipientInvalid: "L’adresse du destinataire n’est pas valide. Choisissez une autre adresse.",
  ReclaimNotOpen:
    "Le commerçant peut encore capturer ce paiement. Récupérez l’argent après le délai de capture.",
  ReentrancyGuardReentrantCall:
    "Un contrat a fait un appel en retour pendant un paiement. Aucun argent n’a été transféré.",
  RefundPeriodTooShort:
    "Le délai de remboursement de ces conditions doit être plus long que leur délai d’examen.",
  RefundClosed: "Le délai de remboursement est écoulé. Remboursez le client directement.",
  SafeERC20FailedOperation: "La crypto a refusé le transfert. Aucun argent n’a été transféré.",
  SafeCastOverflowedUintDowncast:
    "La crypto ne permet pas de transférer un montant aussi élevé. Choisissez un montant plus petit.",
  SelfPayment:
    "Le portefeuille qui paie est aussi celui du commerçant ou du bénéficiaire. Payez avec un autre portefeuille.",
  SignatureExpired: "La signature a expiré et rien n’a été transféré. Signez de nouveau.",
  SignatureInvalid:
    "La signature ne correspond pas. Signez de nouveau avec le portefeuille qui doit signer.",
  SplitCountInvalid: "Une commission se partage entre 1 et 32 destinataires. Modifiez la liste.",
  SplitRecipientInvalid: "Un destinataire de la commission n’est pas valide. Modifiez la liste.",
  SplitSumInvalid:
    "Le total des parts de la commission n’est pas de 100\u202f%. Modifiez la liste.",
  SplitsMismatch:
    "Ce n’est pas la liste de destinataires des conditions du paiement. Utilisez celle des conditions.",
  StringTooLong: "Le contrat a été configuré avec un nom trop long.",
  TokenMismatch: "Les paiements d’un lot doivent utiliser la même crypto. Payez-les séparément.",
  ValueMismatch: "Le montant envoyé n’est pas celui à payer. Aucun argent n’a été transféré.",
  WithdrawForRefused:
    "Seul le titulaire de ce crédit peut le faire verser. Rien n’a été transféré.",
  WithdrawalFailed:
    "Le portefeuille destinataire ou la crypto a refusé le versement. Le crédit est inchangé.",
};
