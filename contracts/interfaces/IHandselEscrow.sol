// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {BatchPayment} from "../types/BatchPayment.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {PaymentState, PaymentStatus, Stage} from "../types/PaymentState.sol";
import {Split} from "../types/Split.sol";

/// @title Handsel escrow
/// @notice Holds a payment's money until the merchant captures it, the payer releases it, an arbiter divides it, or it
/// returns to the payer. Deducts the commission when it pays the payee. Has no owner, and cannot be paused, upgraded or
/// reconfigured.
/// @dev Amounts are in base units of the payment's token; times are Unix seconds. Every call carries the payment's
/// terms, which are checked against their hash, the payment's id. Operators may do what the merchant may, unless noted.
/// A reentrancy lock covers every call that moves money.
///
/// Captured money is divided by one rule. The commission on all that is captured is `captured × feeBps ÷ 10,000`, rounded
/// up once, and each capture takes what of it was not taken before; the payee gets the exact rest. So it costs the same
/// to capture at once or in parts. What was captured before is counted as what can still be refunded: a refund while
/// money is held can shift the rounding by less than one unit. Without `toLedger` both are transferred at once; a recipient whose transfer fails is credited instead,
/// and {CreditAdded} is emitted. With `toLedger` both are credited, and with `splits` the commission goes to the list's
/// pot, without a further event: {PaymentCaptured} and the terms are enough to know it.
interface IHandselEscrow is IERC5267 {
    /*//////////////////////////////////////////////////////////////
                                 EVENTS
    //////////////////////////////////////////////////////////////*/

    /// @notice The escrow received a payment's money. The only event that carries the terms.
    /// @param paymentId EIP-712 hash of `terms` in this escrow's domain
    /// @param payer `terms.payer`
    /// @param merchant `terms.merchant`
    /// @param funder sender of the transaction
    /// @param terms complete terms of the payment
    event PaymentFunded(
        bytes32 indexed paymentId,
        address indexed payer,
        address indexed merchant,
        address funder,
        PaymentTerms terms
    );

    /// @notice Held money was captured: divided between payee and commission. Instant payments emit it when funded.
    /// @param paymentId id of the payment
    /// @param actor account that captured: merchant, operator, or the payer (also by signature); for an instant
    /// payment, the funder
    /// @param amount amount captured, commission included
    /// @param fee commission, included in `amount`
    /// @param held amount of the payment the escrow still holds
    /// @param refundable amount that can still be refunded
    event PaymentCaptured(
        bytes32 indexed paymentId,
        address indexed actor,
        uint256 amount,
        uint256 fee,
        uint256 held,
        uint256 refundable
    );

    /// @notice The merchant returned held money to the payer.
    /// @param paymentId id of the payment
    /// @param actor merchant or operator
    /// @param amount amount returned to the payer
    /// @param held amount of the payment the escrow still holds
    event PaymentVoided(bytes32 indexed paymentId, address indexed actor, uint256 amount, uint256 held);

    /// @notice The capture window ended, and the held amount was returned to the payer.
    /// @param paymentId id of the payment
    /// @param actor caller
    /// @param amount amount returned to the payer
    event PaymentReclaimed(bytes32 indexed paymentId, address indexed actor, uint256 amount);

    /// @notice The selling side paid captured money back to the payer.
    /// @param paymentId id of the payment
    /// @param actor merchant, payee or operator who paid
    /// @param amount amount refunded
    /// @param refundable amount that can still be refunded
    event PaymentRefunded(bytes32 indexed paymentId, address indexed actor, uint256 amount, uint256 refundable);

    /// @notice A party disputed the payment; the held amount waits for the arbiter.
    /// @param paymentId id of the payment
    /// @param actor disputing party: the payer (also by signature) or the merchant
    /// @param arbiter `terms.arbiter`
    event PaymentDisputed(bytes32 indexed paymentId, address indexed actor, address indexed arbiter);

    /// @notice A party submitted evidence, in the format of ERC-1497.
    /// @param arbitrator the payment's arbiter
    /// @param evidenceGroupId the payment's id as a number
    /// @param party payer or merchant
    /// @param evidence URI of the evidence; content-addressed if it must not change
    event Evidence(address indexed arbitrator, uint256 indexed evidenceGroupId, address indexed party, string evidence);

    /// @notice The arbiter divided the held amount; nothing is held any more.
    /// @param paymentId id of the payment
    /// @param actor the arbiter
    /// @param payerAmount amount returned to the payer
    /// @param amount amount captured, commission included
    /// @param fee commission, included in `amount`
    /// @param refundable amount that can still be refunded
    event PaymentResolved(
        bytes32 indexed paymentId,
        address indexed actor,
        uint256 payerAmount,
        uint256 amount,
        uint256 fee,
        uint256 refundable
    );

    /// @notice Payer and merchant agreed how to divide the held amount; nothing is held any more.
    /// @param paymentId id of the payment
    /// @param actor sender of the transaction
    /// @param payerAmount amount returned to the payer
    /// @param amount amount captured, commission included
    /// @param fee commission, included in `amount`
    /// @param refundable amount that can still be refunded
    event PaymentSettled(
        bytes32 indexed paymentId,
        address indexed actor,
        uint256 payerAmount,
        uint256 amount,
        uint256 fee,
        uint256 refundable
    );

    /// @notice The arbiter did not rule in time, and the held amount was returned to the payer.
    /// @param paymentId id of the payment
    /// @param actor caller
    /// @param amount amount returned to the payer
    event DisputeExpired(bytes32 indexed paymentId, address indexed actor, uint256 amount);

    /// @notice A merchant appointed or dismissed an operator.
    /// @param merchant merchant of the operator
    /// @param operator account appointed or dismissed
    /// @param approved true: appointed; false: dismissed
    event OperatorSet(address indexed merchant, address indexed operator, bool approved);

    /// @notice The commissions in a pot were divided among the recipients of its list.
    /// @param token ERC-20 address; zero: the native coin
    /// @param splits hash of the list
    /// @param actor caller
    /// @param amount amount divided
    /// @param recipients the list
    event PotDistributed(
        address indexed token,
        bytes32 indexed splits,
        address indexed actor,
        uint256 amount,
        Split[] recipients
    );

    /// @notice A transfer failed, so the money is kept here for its owner to withdraw.
    /// @param token ERC-20 address; zero: the native coin
    /// @param owner owner of the credit
    /// @param paymentId id of the payment; zero if the money comes from several payments or from a pot
    /// @param amount amount credited
    event CreditAdded(address indexed token, address indexed owner, bytes32 indexed paymentId, uint256 amount);

    /// @notice An owner's credit was withdrawn, or spent on a refund.
    /// @param token ERC-20 address; zero: the native coin
    /// @param owner owner of the credit
    /// @param to recipient
    /// @param amount amount used
    event CreditUsed(address indexed token, address indexed owner, address indexed to, uint256 amount);

    /// @notice An owner allowed or refused payments of its credits by others.
    /// @param owner owner of the credits
    /// @param allowed true: anyone may call {withdrawFor} for the owner, as at the beginning; false: nobody
    event WithdrawForSet(address indexed owner, bool allowed);

    /*//////////////////////////////////////////////////////////////
                                 ERRORS
    //////////////////////////////////////////////////////////////*/

    /// @notice The payer is zero or this escrow.
    error PayerMissing();
    /// @notice The merchant is zero.
    error MerchantMissing();
    /// @notice The payee is zero or this escrow.
    error PayeeInvalid(address payee);
    /// @notice The amount must be above zero.
    error AmountZero();
    /// @notice The commission is above 100 %.
    error FeeTooHigh(uint256 feeBps, uint256 maximum);
    /// @notice The fee recipient is zero or this escrow although a commission is due, is the payer, or is set beside a
    /// split list.
    error FeeRecipientInvalid(uint256 feeBps, address feeRecipient);
    /// @notice The capture period is not longer than the inspection period, so the merchant could never capture.
    error CapturePeriodTooShort(uint256 capturePeriod, uint256 inspectionPeriod);
    /// @notice There is neither a capture period nor an arbiter, so the payer alone could never get the money back.
    error CapturePeriodMissing();
    /// @notice The refund period is not longer than the inspection period, so it ends before the merchant can capture.
    error RefundPeriodTooShort(uint256 refundPeriod, uint256 inspectionPeriod);
    /// @notice An instant payment must have no inspection period, no capture period and no arbiter.
    error InstantTermsInvalid(uint256 inspectionPeriod, uint256 capturePeriod, address arbiter);
    /// @notice The arbiter is payer, merchant, payee or this escrow.
    error ArbiterInvalid(address arbiter);
    /// @notice The payer is also the merchant or the payee.
    error SelfPayment(address payer);
    /// @notice `fundBy` has passed.
    error FundingClosed(uint256 time, uint256 fundBy);
    /// @notice A payment with these terms has already been funded.
    error PaymentAlreadyFunded(bytes32 paymentId, Stage stage);
    /// @notice `msg.value` differs from the required value.
    error ValueMismatch(uint256 sent, uint256 expected);
    /// @notice The token delivered a different amount: fee-on-transfer tokens are not supported.
    error DeliveryMismatch(uint256 delivered, uint256 expected);
    /// @notice The native coin has no permits and no signed authorizations.
    error AuthorizationUnsupported();
    /// @notice Nothing of the payment is held, or the call is not allowed during a dispute.
    error PaymentNotHeld(bytes32 paymentId, Stage stage);
    /// @notice The payment is not disputed.
    error PaymentNotDisputed(bytes32 paymentId, Stage stage);
    /// @notice The terms name no arbiter, so there are no disputes.
    error ArbiterMissing();
    /// @notice The capture window is over; the payer can reclaim the held amount.
    error DisputeClosed(uint256 time, uint256 closedAt);
    /// @notice The arbitration period is not over.
    error ArbitrationNotOver(uint256 time, uint256 endsAt);
    /// @notice Only the arbiter may do this.
    error CallerNotArbiter(address caller, address arbiter);
    /// @notice Only the payer or the merchant may do this.
    error CallerNotPayerOrMerchant(address caller, address payer, address merchant);
    /// @notice Only the merchant may do this.
    error CallerNotMerchant(address caller, address merchant);
    /// @notice Only the merchant or the payee may do this; an operator may unless it is the payer.
    error CallerNotMerchantOrPayee(address caller, address merchant, address payee);
    /// @notice The inspection period is not over.
    error CaptureNotOpen(uint256 time, uint256 opensAt);
    /// @notice The capture window is over.
    error CaptureClosed(uint256 time, uint256 closedAt);
    /// @notice The capture window is not over. If it never ends, `opensAt` is the largest integer.
    error ReclaimNotOpen(uint256 time, uint256 opensAt);
    /// @notice The refund window is over.
    error RefundClosed(uint256 time, uint256 closedAt);
    /// @notice The amount exceeds the held amount.
    error AmountExceedsHeld(uint256 amount, uint256 held);
    /// @notice The amount exceeds the refundable amount.
    error AmountExceedsRefundable(uint256 amount, uint256 refundable);
    /// @notice The amount exceeds the caller's credit.
    error AmountExceedsCredit(uint256 amount, uint256 credit);
    /// @notice The transfer to the recipient failed; the credit is unchanged.
    error WithdrawalFailed(address token, address to, uint256 amount);
    /// @notice The owner alone may have its credits paid.
    error WithdrawForRefused(address owner);
    /// @notice The recipient is zero or this escrow.
    error RecipientInvalid(address recipient);
    /// @notice A transfer failed, but with too little gas to blame the recipient. Call again with more gas.
    error GasTooLow(uint256 available, uint256 required);

    /// @notice The signature is not the signer's, or signs something else.
    error SignatureInvalid(address signer);
    /// @notice The signature's deadline has passed.
    error SignatureExpired(uint256 time, uint256 deadline);
    /// @notice The split list is empty or too long.
    error SplitCountInvalid(uint256 count, uint256 maximum);
    /// @notice The split list contains zero or this escrow as a recipient.
    error SplitRecipientInvalid(address recipient);
    /// @notice The shares of the split list do not add up to 100 %.
    error SplitSumInvalid(uint256 sum, uint256 expected);
    /// @notice The split list is not the list in the terms.
    error SplitsMismatch(bytes32 given, bytes32 expected);
    /// @notice The batch is empty.
    error BatchEmpty();
    /// @notice All payments of a batch must use one token.
    error TokenMismatch(address token, address expected);

    /*//////////////////////////////////////////////////////////////
                                FUNDING
    //////////////////////////////////////////////////////////////*/

    /// @notice Takes the payment's amount from the caller and holds it; captures it at once if the payment is instant.
    /// @dev Anyone may pay for the payer; returned money goes to the payer. Emits {PaymentFunded}, and
    /// {PaymentCaptured} if the payment is instant. The money of an instant payment goes directly from the caller to
    /// its recipients.
    ///
    /// Requirements:
    /// - payer and payee are neither zero nor this escrow: {PayerMissing}, {PayeeInvalid}
    /// - the merchant is not zero: {MerchantMissing}
    /// - the payer is neither merchant nor payee: {SelfPayment}
    /// - the arbiter is not a party and not this escrow: {ArbiterInvalid}
    /// - the amount is above zero: {AmountZero}
    /// - the commission is at most 100 % ({FeeTooHigh}) and has exactly one kind of recipient, not the payer
    ///   ({FeeRecipientInvalid})
    /// - the capture period is longer than the inspection period ({CapturePeriodTooShort}); with an arbiter it may be
    ///   zero ({CapturePeriodMissing})
    /// - the refund period is zero or longer than the inspection period: {RefundPeriodTooShort}
    /// - an instant payment has neither period and no arbiter: {InstantTermsInvalid}
    /// - it is before `terms.fundBy`: {FundingClosed}
    /// - no payment with these terms has been funded: {PaymentAlreadyFunded}
    /// - `msg.value` is the amount for the native coin, and zero for a token: {ValueMismatch}
    /// - a token's allowance for this escrow covers the amount, and the token delivers exactly the amount:
    ///   {DeliveryMismatch}
    /// @param terms terms of the payment
    /// @return id id of the payment
    function fund(PaymentTerms calldata terms) external payable returns (bytes32 id);

    /// @notice Funds with the caller's tokens and the caller's ERC-2612 permit, in one transaction.
    /// @dev A failing permit is ignored: if somebody submitted it earlier, the allowance is there; if not, the transfer
    /// reverts. Requirements and events as for {fund}; the native coin has no permits: {AuthorizationUnsupported}.
    /// @param terms terms of the payment
    /// @param deadline deadline of the permit
    /// @param v signature of the permit
    /// @param r signature of the permit
    /// @param s signature of the permit
    /// @return id id of the payment
    function fundWithPermit(
        PaymentTerms calldata terms,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (bytes32 id);

    /// @notice Funds with the payer's ERC-3009 authorization. Anyone may submit it and pay the gas.
    /// @dev The payer signs `ReceiveWithAuthorization(from: payer, to: this escrow, value: amount, validAfter: 0,
    /// validBefore: fundBy, nonce: paymentId)`, so the signature covers all terms. Requirements and events as for
    /// {fund}; the native coin has no authorizations: {AuthorizationUnsupported}. The token rejects a wrong signature.
    /// @param terms terms of the payment
    /// @param signature the payer's signature; ERC-1271 if the token supports it
    /// @return id id of the payment
    function fundWithAuthorization(PaymentTerms calldata terms, bytes calldata signature) external returns (bytes32 id);

    /// @notice Same for tokens that accept only a signature in three parts, as ERC-3009 defines it.
    /// @param terms terms of the payment
    /// @param v part of the payer's signature
    /// @param r part of the payer's signature
    /// @param s part of the payer's signature
    /// @return id id of the payment
    function fundWithAuthorization(
        PaymentTerms calldata terms,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (bytes32 id);

    /// @notice Funds with the payer's Permit2 signature, with the terms as its witness. Anyone may submit it and pay
    /// the gas.
    /// @dev The payer signs `PermitWitnessTransferFrom(permitted: (token, amount), spender: this escrow, nonce,
    /// deadline: fundBy, witness: terms)` in Permit2's domain, and has approved Permit2. Requirements and events as for
    /// {fund}; the native coin has no permits: {AuthorizationUnsupported}. Permit2 rejects a wrong signature or a used
    /// nonce.
    /// @param terms terms of the payment
    /// @param nonce unused Permit2 nonce of the payer; consecutive nonces cost less gas
    /// @param signature the payer's signature, or ERC-1271
    /// @return id id of the payment
    function fundWithPermit2(
        PaymentTerms calldata terms,
        uint256 nonce,
        bytes calldata signature
    ) external returns (bytes32 id);

    /// @notice Funds several payments in one token from the caller, with one transfer. All are funded or none.
    /// @dev Requirements and events as for {fund}, for each payment.
    ///
    /// Requirements:
    /// - the batch is not empty: {BatchEmpty}
    /// - all payments use one token: {TokenMismatch}
    /// - `msg.value` is the sum of the amounts for the native coin, and zero for a token: {ValueMismatch}
    /// @param terms terms of each payment
    /// @return ids ids of the payments, in the same order
    function fundBatch(PaymentTerms[] calldata terms) external payable returns (bytes32[] memory ids);

    /*//////////////////////////////////////////////////////////////
                               LIFECYCLE
    //////////////////////////////////////////////////////////////*/

    /// @notice Pays held money to the payee, less the commission. A capture by the payer is a release.
    /// @dev Emits {PaymentCaptured}, and {PaymentVoided} if `releaseRest` returns a remaining amount.
    ///
    /// Requirements:
    /// - the payment is held, or disputed and the caller is the payer: {PaymentNotHeld}
    /// - the caller is the payer or the merchant: {CallerNotPayerOrMerchant}
    /// - the merchant calls after the inspection period ({CaptureNotOpen}) and before the end of the capture period
    ///   ({CaptureClosed})
    /// - the amount is above zero ({AmountZero}) and at most the held amount ({AmountExceedsHeld})
    /// - `releaseRest` is for the merchant only: {CallerNotMerchant}. A payer could release one unit and take back the
    ///   rest
    /// @param terms terms of the payment
    /// @param amount amount to capture, commission included; the largest integer: all that is held when the call is
    /// executed, so that a release by the payer in front of it does not make it fail
    /// @param releaseRest whether the remaining held amount goes back to the payer
    /// @return captured amount captured, commission included
    function capture(PaymentTerms calldata terms, uint256 amount, bool releaseRest) external returns (uint256 captured);

    /// @notice Captures, and pays the commission to each recipient of the split list at once instead of adding it to
    /// the pot.
    /// @dev Emits {PaymentCaptured}, {PotDistributed} with the commission of this capture, and {PaymentVoided} if
    /// `releaseRest` returns a remaining amount. Each share is rounded down, and the last recipient gets the remainder.
    /// Requirements as for {capture}, and `splits` is the list in the terms: {SplitsMismatch}, {SplitCountInvalid},
    /// {SplitRecipientInvalid}, {SplitSumInvalid}.
    /// @param terms terms of the payment
    /// @param amount amount to capture, as in {capture}
    /// @param releaseRest whether the remaining held amount goes back to the payer
    /// @param splits the list whose hash is `terms.splits`
    /// @return captured amount captured, commission included
    function captureAndSplit(
        PaymentTerms calldata terms,
        uint256 amount,
        bool releaseRest,
        Split[] calldata splits
    ) external returns (uint256 captured);

    /// @notice Releases by the payer's signature. Anyone may submit it and pay the gas.
    /// @dev The payer signs `Release(paymentId, amount, held, deadline)` in this escrow's domain. The signature names
    /// the held amount, so any capture or void invalidates it; a dispute does not. Emits {PaymentCaptured}.
    ///
    /// Requirements:
    /// - the payment is held or disputed: {PaymentNotHeld}
    /// - the signature is the payer's ({SignatureInvalid}), and the deadline has not passed ({SignatureExpired})
    /// - the amount is above zero ({AmountZero}) and at most the held amount ({AmountExceedsHeld})
    /// @param terms terms of the payment
    /// @param amount amount to capture, as in {capture}
    /// @param deadline Unix time of the last second the signature is valid
    /// @param signature the payer's signature, or ERC-1271
    /// @return captured amount captured, commission included
    function captureWithSignature(
        PaymentTerms calldata terms,
        uint256 amount,
        uint256 deadline,
        bytes calldata signature
    ) external returns (uint256 captured);

    /// @notice Captures from several payments that share all terms but those of {BatchPayment}, and pays them out in
    /// one transfer to each recipient. For payments of different terms, put a batch of each into {multicall}.
    /// @dev A payment that was funded but that others have taken from the caller is skipped, so that no payer can stop
    /// the batch: nothing of it is held any more, or it is disputed and the caller is not its payer. Requirements as
    /// for {capture}, for each other payment: if one is not met, nothing is captured. If a transfer for several
    /// payments fails, its recipient is credited under no payment's id. Emits {PaymentCaptured} for each payment
    /// captured.
    ///
    /// Requirements:
    /// - the batch is not empty: {BatchEmpty}
    /// @param shared terms of all payments; those of {BatchPayment} are not read here, and cost least as zeros
    /// @param payments terms of each payment that are its own, and the amount to capture of it, as in {capture}
    /// @return captured amount captured of each payment, commission included; zero: skipped
    function captureBatch(
        PaymentTerms calldata shared,
        BatchPayment[] calldata payments
    ) external returns (uint256[] memory captured);

    /// @notice Returns held money to the payer.
    /// @dev If the payment to the payer fails, the payer is credited instead. Emits {PaymentVoided}.
    ///
    /// Requirements:
    /// - the payment is held or disputed: {PaymentNotHeld}
    /// - the caller is the merchant: {CallerNotMerchant}
    /// - the amount is above zero ({AmountZero}) and at most the held amount ({AmountExceedsHeld})
    /// @param terms terms of the payment
    /// @param amount amount to return; the largest integer: all that is held when the call is executed
    /// @return voided amount returned
    function void(PaymentTerms calldata terms, uint256 amount) external returns (uint256 voided);

    /// @notice Returns the held amount to the payer after the capture window. Anyone may call.
    /// @dev If the payment to the payer fails, the payer is credited instead. Emits {PaymentReclaimed}.
    ///
    /// Requirements:
    /// - the payment is held and not disputed: {PaymentNotHeld}
    /// - the capture window is over: {ReclaimNotOpen}
    /// @param terms terms of the payment
    /// @return amount amount returned
    function reclaim(PaymentTerms calldata terms) external returns (uint256 amount);

    /// @notice Pays captured money back to the payer, from the caller's own tokens, coins or credit.
    /// @dev If the payment to the payer fails, the payer is credited instead. The commission is not returned. After a
    /// dispute the refund period counts from the dispute. Emits {PaymentRefunded}.
    ///
    /// Requirements:
    /// - the caller is the merchant or the payee, or an operator who is not the payer: {CallerNotMerchantOrPayee}
    /// - the amount is above zero ({AmountZero}) and at most the refundable amount ({AmountExceedsRefundable})
    /// - the refund window is open: {RefundClosed}
    /// - with `fromCredit`, the caller's credit covers the amount: {AmountExceedsCredit}
    /// - `msg.value` is the amount for the native coin without `fromCredit`, else zero: {ValueMismatch}
    /// @param terms terms of the payment
    /// @param amount amount to refund; of the type of an amount of terms, because here no value means all
    /// @param fromCredit true: spend the caller's credit in this escrow; false: the caller's wallet
    /// @return refunded amount refunded
    function refund(
        PaymentTerms calldata terms,
        uint104 amount,
        bool fromCredit
    ) external payable returns (uint256 refunded);

    /*//////////////////////////////////////////////////////////////
                                DISPUTES
    //////////////////////////////////////////////////////////////*/

    /// @notice Submits the held amount to the arbiter. Until the ruling the merchant cannot capture and nobody can
    /// reclaim; the merchant can still void, and the payer can still release.
    /// @dev Sets the payment's clock to now. Emits {PaymentDisputed}, and {Evidence} unless the evidence is empty.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - the payment is held and not yet disputed: {PaymentNotHeld}
    /// - the terms name an arbiter: {ArbiterMissing}
    /// - the capture window is not over: {DisputeClosed}
    /// @param terms terms of the payment
    /// @param evidence URI of the evidence; may be empty
    function dispute(PaymentTerms calldata terms, string calldata evidence) external;

    /// @notice Disputes by the payer's signature. Anyone may submit it and pay the gas.
    /// @dev The payer signs `Dispute(paymentId, evidence, deadline)` in this escrow's domain. The signature cannot be
    /// replayed, because a payment is disputed at most once. Requirements and events as for {dispute}, and the
    /// signature is the payer's ({SignatureInvalid}) and its deadline has not passed ({SignatureExpired}).
    /// @param terms terms of the payment
    /// @param evidence URI of the evidence; may be empty
    /// @param deadline Unix time of the last second the signature is valid
    /// @param signature the payer's signature, or ERC-1271
    function disputeWithSignature(
        PaymentTerms calldata terms,
        string calldata evidence,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Publishes a party's evidence during a dispute.
    /// @dev Emits {Evidence}.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - the payment is disputed: {PaymentNotDisputed}
    /// @param terms terms of the payment
    /// @param evidence URI of the evidence
    function submitEvidence(PaymentTerms calldata terms, string calldata evidence) external;

    /// @notice Ends a dispute: the arbiter returns `payerAmount` to the payer; the rest is captured.
    /// @dev Emits {PaymentResolved}.
    ///
    /// Requirements:
    /// - the payment is disputed: {PaymentNotDisputed}
    /// - the caller is the arbiter: {CallerNotArbiter}
    /// - `payerAmount` is at most the held amount: {AmountExceedsHeld}
    /// @param terms terms of the payment
    /// @param payerAmount amount for the payer, from zero to the whole held amount
    function resolve(PaymentTerms calldata terms, uint256 payerAmount) external;

    /// @notice Ends a held or disputed payment as payer and merchant agreed. Anyone may submit the agreement.
    /// @dev Both sign `Settlement(paymentId, payerAmount, held, deadline)` in this escrow's domain; the caller's own
    /// signature is not needed. Emits {PaymentSettled}.
    ///
    /// Requirements:
    /// - the payment is held or disputed: {PaymentNotHeld}
    /// - the signatures are the payer's and the merchant's ({SignatureInvalid}), and the deadline has not passed
    ///   ({SignatureExpired})
    /// - `payerAmount` is at most the held amount: {AmountExceedsHeld}
    /// @param terms terms of the payment
    /// @param payerAmount amount for the payer, from zero to the whole held amount
    /// @param deadline Unix time of the last second the signatures are valid
    /// @param payerSignature the payer's signature, or ERC-1271; ignored if the payer calls
    /// @param merchantSignature the merchant's signature, or ERC-1271; ignored if the merchant calls
    function settle(
        PaymentTerms calldata terms,
        uint256 payerAmount,
        uint256 deadline,
        bytes calldata payerSignature,
        bytes calldata merchantSignature
    ) external;

    /// @notice Returns the held amount to the payer if the arbiter has not ruled in time. Anyone may call.
    /// @dev If the payment to the payer fails, the payer is credited instead. Emits {DisputeExpired}.
    ///
    /// Requirements:
    /// - the payment is disputed: {PaymentNotDisputed}
    /// - {ARBITRATION_PERIOD} has passed since the dispute: {ArbitrationNotOver}
    /// @param terms terms of the payment
    /// @return amount amount returned
    function expireDispute(PaymentTerms calldata terms) external returns (uint256 amount);

    /*//////////////////////////////////////////////////////////////
                               OPERATORS
    //////////////////////////////////////////////////////////////*/

    /// @notice Appoints or dismisses an operator, who may capture, void and refund the caller's payments as a merchant.
    /// An operator cannot redirect money, dispute or agree to a settlement.
    /// @dev Uses the caller's next nonce, which invalidates approvals the caller signed before. Emits {OperatorSet}.
    /// @param operator account that acts for the caller, such as a server's key
    /// @param approved true: appoint; false: dismiss
    function setOperator(address operator, bool approved) external;

    /// @notice Same by the merchant's signature. Anyone may submit it and pay the gas.
    /// @dev The merchant signs `OperatorApproval(merchant, operator, approved, nonce, deadline)` in this escrow's
    /// domain, with the merchant's next nonce (`nonces(merchant)`). Emits {OperatorSet}.
    ///
    /// Requirements:
    /// - the signature is the merchant's ({SignatureInvalid}), and the deadline has not passed ({SignatureExpired})
    /// @param merchant merchant of the operator
    /// @param operator account that acts for the merchant
    /// @param approved true: appoint; false: dismiss
    /// @param deadline Unix time of the last second the signature is valid
    /// @param signature the merchant's signature, or ERC-1271
    function setOperatorWithSignature(
        address merchant,
        address operator,
        bool approved,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /*//////////////////////////////////////////////////////////////
                            LEDGER AND POTS
    //////////////////////////////////////////////////////////////*/

    /// @notice Pays the caller's whole credit in `token` to the caller.
    /// @dev Emits {CreditUsed}.
    ///
    /// Requirements:
    /// - there is a credit: {AmountZero}
    /// - the transfer succeeds: {WithdrawalFailed}
    /// @param token ERC-20 address; zero: the native coin
    /// @return amount amount paid
    function withdraw(address token) external returns (uint256 amount);

    /// @notice Pays part of the caller's credit in `token` to another account, such as a cold wallet.
    /// @dev Emits {CreditUsed}.
    ///
    /// Requirements:
    /// - the recipient is neither zero nor this escrow: {RecipientInvalid}
    /// - the amount is above zero ({AmountZero}) and at most the credit ({AmountExceedsCredit})
    /// - the transfer succeeds: {WithdrawalFailed}
    /// @param token ERC-20 address; zero: the native coin
    /// @param to recipient
    /// @param amount amount to pay
    function withdrawTo(address token, address to, uint256 amount) external;

    /// @notice Pays the owner's whole credit in `token` to the owner. Anyone may call, unless the owner refuses it.
    /// @dev Emits {CreditUsed}.
    ///
    /// Requirements:
    /// - the owner has not refused it: {WithdrawForRefused}
    /// - there is a credit: {AmountZero}
    /// - the transfer succeeds: {WithdrawalFailed}
    /// @param token ERC-20 address; zero: the native coin
    /// @param owner owner of the credit
    /// @return amount amount paid
    function withdrawFor(address token, address owner) external returns (uint256 amount);

    /// @notice Allows or refuses that others call {withdrawFor} for the caller. At first it is allowed: some owners
    /// cannot call the escrow. An owner who refunds from its credit, or sends it elsewhere by {withdrawTo}, refuses it,
    /// because anyone could pay the credit out in front of that.
    /// @dev Emits {WithdrawForSet}.
    /// @param allowed true: anyone may; false: the caller alone has its credits paid
    function setWithdrawFor(bool allowed) external;

    /// @notice Divides a pot among the recipients of its list. Anyone may call.
    /// @dev Each share is rounded down, and the last recipient gets the remainder. If a transfer fails, its recipient
    /// is credited under no payment's id. Emits {PotDistributed}.
    ///
    /// Requirements:
    /// - the list has 1 to 32 recipients ({SplitCountInvalid}), none of them zero or this escrow
    ///   ({SplitRecipientInvalid}), and its shares add up to 10,000 ({SplitSumInvalid})
    /// - the pot is not empty: {AmountZero}
    /// @param token ERC-20 address; zero: the native coin
    /// @param splits the list
    /// @return amount amount divided
    function distribute(address token, Split[] calldata splits) external returns (uint256 amount);

    /*//////////////////////////////////////////////////////////////
                             SEVERAL CALLS
    //////////////////////////////////////////////////////////////*/

    /// @notice Makes several calls of this escrow as the caller, all or none.
    /// @dev Accepts no coins, so its calls cannot count one `msg.value` twice.
    /// @param data encoded calls
    /// @return results what each call returned, encoded
    function multicall(bytes[] calldata data) external returns (bytes[] memory results);

    /*//////////////////////////////////////////////////////////////
                                  VIEWS
    //////////////////////////////////////////////////////////////*/

    /// @notice Seconds an arbiter has for a ruling, counted from the dispute.
    // solhint-disable-next-line func-name-mixedcase
    function ARBITRATION_PERIOD() external view returns (uint256);

    /// @notice Returns the id of a payment: the EIP-712 hash of its terms in this escrow's domain.
    function paymentId(PaymentTerms calldata terms) external view returns (bytes32);

    /// @notice Returns the stored state of a payment; all zero if it was never funded.
    function paymentState(bytes32 id) external view returns (PaymentState memory);

    /// @notice Returns the status of a payment for people, at the time of the latest block.
    function paymentStatus(PaymentTerms calldata terms) external view returns (PaymentStatus);

    /// @notice Returns whether `operator` may act for `merchant`.
    function isOperator(address merchant, address operator) external view returns (bool);

    /// @notice Returns whether others may call {withdrawFor} for `owner`.
    function allowsWithdrawFor(address owner) external view returns (bool);

    /// @notice Returns the nonce of the next operator approval that `merchant` signs.
    function nonces(address merchant) external view returns (uint256);

    /// @notice Returns the credit of `owner` in `token`. Reverts during a call that moves money, when it may be
    /// incomplete.
    function creditOf(address token, address owner) external view returns (uint256);

    /// @notice Returns the pot of the list with the hash `splits` in `token`. Reverts during a call that moves money.
    function potOf(address token, bytes32 splits) external view returns (uint256);
}
