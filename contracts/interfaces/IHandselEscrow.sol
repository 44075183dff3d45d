// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {PaymentState, PaymentStatus, Stage} from "../types/PaymentState.sol";
import {Split} from "../types/Split.sol";

/// @title Handsel escrow
/// @notice Holds the money of payments until the merchant captures it, the payer releases it, an arbiter divides it, or
/// it goes back to the payer, and splits off the commission as it pays out. Nobody owns it, nobody can pause, upgrade or
/// reconfigure it.
/// @dev Amounts are in base units of the payment's token; times are Unix seconds. A payment's terms are sent with every
/// call and checked against the hash that is its id. Where the merchant may act, so may its operators, unless it says
/// otherwise. Every call that moves money holds a lock against reentrance.
///
/// Money that is captured is divided by one rule. The commission is `amount × feeBps ÷ 10,000`, rounded up; the payee
/// gets the exact rest. Without `toLedger` both are paid out at once, and where that fails the recipient is credited and
/// {CreditAdded} emitted. With `toLedger` both are credited, without an event of its own: whoever reads {PaymentCaptured}
/// and the terms knows. With `splits` the commission goes to the list's pot, in the same way without an event.
interface IHandselEscrow {
    /*//////////////////////////////////////////////////////////////
                                 EVENTS
    //////////////////////////////////////////////////////////////*/

    /// @notice The escrow has taken the money of a payment. The only event that carries the terms.
    /// @param paymentId EIP-712 hash of `terms` in this escrow's domain
    /// @param payer `terms.payer`
    /// @param merchant `terms.merchant`
    /// @param funder who sent the transaction
    /// @param terms the whole terms
    event PaymentFunded(
        bytes32 indexed paymentId,
        address indexed payer,
        address indexed merchant,
        address funder,
        PaymentTerms terms
    );

    /// @notice Held money was captured for the payee and the commission. An instant payment emits it as it is funded.
    /// @param paymentId the payment
    /// @param actor who captured: the merchant, its operator, or the payer who released, also by signature; who funded,
    /// if the payment is instant
    /// @param amount what was captured, commission included
    /// @param fee the part of `amount` that is the commission
    /// @param held what the escrow still holds of the payment
    /// @param refundable what can still be refunded
    event PaymentCaptured(
        bytes32 indexed paymentId,
        address indexed actor,
        uint256 amount,
        uint256 fee,
        uint256 held,
        uint256 refundable
    );

    /// @notice The merchant gave held money back to the payer.
    /// @param paymentId the payment
    /// @param actor who voided
    /// @param amount what went back
    /// @param held what the escrow still holds of the payment
    event PaymentVoided(bytes32 indexed paymentId, address indexed actor, uint256 amount, uint256 held);

    /// @notice The capture window ended, and what was held went back to the payer.
    /// @param paymentId the payment
    /// @param actor who called
    /// @param amount what went back
    event PaymentReclaimed(bytes32 indexed paymentId, address indexed actor, uint256 amount);

    /// @notice Captured money was paid back to the payer by the selling side.
    /// @param paymentId the payment
    /// @param actor who paid
    /// @param amount what was paid back
    /// @param refundable what can still be refunded
    event PaymentRefunded(bytes32 indexed paymentId, address indexed actor, uint256 amount, uint256 refundable);

    /// @notice The parties disagree: what is held waits for the arbiter.
    /// @param paymentId the payment
    /// @param actor who disputes: the payer, also by signature, or the merchant
    /// @param arbiter `terms.arbiter`
    event PaymentDisputed(bytes32 indexed paymentId, address indexed actor, address indexed arbiter);

    /// @notice A party's evidence, in the shape of ERC-1497.
    /// @param arbitrator the payment's arbiter
    /// @param evidenceGroupId the payment's id as a number
    /// @param party who submitted it
    /// @param evidence a URI of the evidence, by content where it must not change
    event Evidence(address indexed arbitrator, uint256 indexed evidenceGroupId, address indexed party, string evidence);

    /// @notice The arbiter divided what was held; nothing is held any more.
    /// @param paymentId the payment
    /// @param actor the arbiter
    /// @param payerAmount what went back to the payer
    /// @param amount what was captured, commission included
    /// @param fee the part of `amount` that is the commission
    /// @param refundable what can still be refunded
    event PaymentResolved(
        bytes32 indexed paymentId,
        address indexed actor,
        uint256 payerAmount,
        uint256 amount,
        uint256 fee,
        uint256 refundable
    );

    /// @notice Payer and merchant agreed how to divide what was held; nothing is held any more.
    /// @param paymentId the payment
    /// @param actor who sent the agreement
    /// @param payerAmount what went back to the payer
    /// @param amount what was captured, commission included
    /// @param fee the part of `amount` that is the commission
    /// @param refundable what can still be refunded
    event PaymentSettled(
        bytes32 indexed paymentId,
        address indexed actor,
        uint256 payerAmount,
        uint256 amount,
        uint256 fee,
        uint256 refundable
    );

    /// @notice The arbiter did not rule in time, and what was held went back to the payer.
    /// @param paymentId the payment
    /// @param actor who called
    /// @param amount what went back
    event DisputeExpired(bytes32 indexed paymentId, address indexed actor, uint256 amount);

    /// @notice A merchant appointed or dismissed an operator.
    /// @param merchant whose operator
    /// @param operator who may act for it, or no longer
    /// @param approved whether it may
    event OperatorSet(address indexed merchant, address indexed operator, bool approved);

    /// @notice The commissions that a list of recipients was due were divided among them.
    /// @param token the ERC-20, or zero for the native coin
    /// @param splits the list's hash
    /// @param actor who called
    /// @param amount what was divided
    /// @param recipients the list
    event PotDistributed(
        address indexed token,
        bytes32 indexed splits,
        address indexed actor,
        uint256 amount,
        Split[] recipients
    );

    /// @notice A push failed, so the money stays here for its owner to withdraw.
    /// @param token the ERC-20, or zero for the native coin
    /// @param owner whose money it is
    /// @param paymentId the payment it comes from; zero where it comes from several, or from a pot
    /// @param amount what was added
    event CreditAdded(address indexed token, address indexed owner, bytes32 indexed paymentId, uint256 amount);

    /// @notice A credit was used: withdrawn by its owner, or spent by its owner on a refund.
    /// @param token the ERC-20, or zero for the native coin
    /// @param owner whose credit it was
    /// @param to who received it
    /// @param amount what was used
    event CreditUsed(address indexed token, address indexed owner, address indexed to, uint256 amount);

    /*//////////////////////////////////////////////////////////////
                                 ERRORS
    //////////////////////////////////////////////////////////////*/

    /// @notice The terms name no payer, or name this escrow.
    error PayerMissing();
    /// @notice The terms name no merchant.
    error MerchantMissing();
    /// @notice The terms name no payee, or name this escrow.
    error PayeeInvalid(address payee);
    /// @notice The amount must be more than zero.
    error AmountZero();
    /// @notice The commission is above 100 %.
    error FeeTooHigh(uint256 feeBps, uint256 maximum);
    /// @notice There is a commission but nobody, or this escrow, to receive it; or a recipient beside a list of them.
    error FeeRecipientInvalid(uint256 feeBps, address feeRecipient);
    /// @notice The capture period must be longer than the inspection period, or the merchant could never capture.
    error CapturePeriodTooShort(uint256 capturePeriod, uint256 inspectionPeriod);
    /// @notice An instant payment is captured as it is funded: it has no inspection, no capture period and no arbiter.
    error InstantTermsInvalid(uint256 inspectionPeriod, uint256 capturePeriod, address arbiter);
    /// @notice The arbiter is a party of the payment, or this escrow.
    error ArbiterInvalid(address arbiter);
    /// @notice The payer is the merchant or the payee as well.
    error SelfPayment(address payer);
    /// @notice The payment can no longer be funded.
    error FundingClosed(uint256 time, uint256 fundBy);
    /// @notice A payment with these terms was funded before.
    error PaymentAlreadyFunded(bytes32 paymentId, Stage stage);
    /// @notice The value sent with the call is not what it must be.
    error ValueMismatch(uint256 sent, uint256 expected);
    /// @notice The token delivered something else than the amount: it charges for transfers, and is not supported.
    error DeliveryMismatch(uint256 delivered, uint256 expected);
    /// @notice The native coin has no permits or signed authorizations.
    error AuthorizationUnsupported();
    /// @notice Nothing is held of the payment, or what the caller asks for must wait until the dispute is over.
    error PaymentNotHeld(bytes32 paymentId, Stage stage);
    /// @notice The payment is not disputed.
    error PaymentNotDisputed(bytes32 paymentId, Stage stage);
    /// @notice The terms name no arbiter, so there are no disputes.
    error ArbiterMissing();
    /// @notice The capture window is over, and what is held is the payer's to reclaim.
    error DisputeClosed(uint256 time, uint256 closedAt);
    /// @notice The arbiter still has time for a ruling.
    error ArbitrationNotOver(uint256 time, uint256 endsAt);
    /// @notice Only the arbiter may do this.
    error CallerNotArbiter(address caller, address arbiter);
    /// @notice Only the payer or the merchant may do this.
    error CallerNotPayerOrMerchant(address caller, address payer, address merchant);
    /// @notice Only the merchant may do this.
    error CallerNotMerchant(address caller, address merchant);
    /// @notice Only the merchant or the payee may do this.
    error CallerNotMerchantOrPayee(address caller, address merchant, address payee);
    /// @notice The inspection period is not over.
    error CaptureNotOpen(uint256 time, uint256 opensAt);
    /// @notice The capture window is over.
    error CaptureClosed(uint256 time, uint256 closedAt);
    /// @notice The capture window is not over; if it never ends, `opensAt` is the largest integer.
    error ReclaimNotOpen(uint256 time, uint256 opensAt);
    /// @notice The refund window is over.
    error RefundClosed(uint256 time, uint256 closedAt);
    /// @notice More than is held.
    error AmountExceedsHeld(uint256 amount, uint256 held);
    /// @notice More than can still be refunded.
    error AmountExceedsRefundable(uint256 amount, uint256 refundable);
    /// @notice More than the caller's credit.
    error AmountExceedsCredit(uint256 amount, uint256 credit);
    /// @notice The recipient could not be paid; the credit is unchanged.
    error WithdrawalFailed(address token, address to, uint256 amount);
    /// @notice Nobody, or this escrow, would receive the money.
    error RecipientInvalid(address recipient);
    /// @notice A payout failed with so little gas that the failure proves nothing; call again with more.
    error GasTooLow(uint256 available, uint256 required);

    /// @notice The signature is not the signer's, or is for something else.
    error SignatureInvalid(address signer);
    /// @notice The signature can no longer be used.
    error SignatureExpired(uint256 time, uint256 deadline);
    /// @notice A list of recipients is empty or too long.
    error SplitCountInvalid(uint256 count, uint256 maximum);
    /// @notice A list names nobody, or this escrow, as a recipient.
    error SplitRecipientInvalid(address recipient);
    /// @notice The shares of a list do not add up to 100 %.
    error SplitSumInvalid(uint256 sum, uint256 expected);
    /// @notice The list is not the one in the terms.
    error SplitsMismatch(bytes32 given, bytes32 expected);
    /// @notice The batch has no payments.
    error BatchEmpty();
    /// @notice The batch has not as many amounts as payments.
    error BatchLengthMismatch(uint256 payments, uint256 amounts);
    /// @notice The payments that are funded together must all be in one token.
    error TokenMismatch(address token, address expected);

    /*//////////////////////////////////////////////////////////////
                                FUNDING
    //////////////////////////////////////////////////////////////*/

    /// @notice Takes the payment's amount from the caller and holds it, or captures it if the payment is instant.
    /// @dev Anyone may pay for the payer; what comes back goes to the payer. Emits {PaymentFunded}, and
    /// {PaymentCaptured} if the payment is instant. The money of an instant payment goes from the caller to its recipients
    /// without a stay in the escrow.
    ///
    /// Requirements:
    /// - the terms are possible: payer and payee are neither zero ({PayerMissing}, {PayeeInvalid}) nor this escrow, the
    ///   merchant is not zero ({MerchantMissing}), the payer is neither merchant nor payee ({SelfPayment}), the arbiter is
    ///   nobody of these ({ArbiterInvalid}), the amount is more than zero ({AmountZero}), the fee at most 100 %
    ///   ({FeeTooHigh}) with exactly one kind of recipient ({FeeRecipientInvalid}), the capture period longer than the
    ///   inspection ({CapturePeriodTooShort}) or zero, and an instant payment has neither, nor an arbiter
    ///   ({InstantTermsInvalid})
    /// - it is before `terms.fundBy`: {FundingClosed}
    /// - no payment with these terms was funded before: {PaymentAlreadyFunded}
    /// - native coin: `msg.value` is exactly the amount; token: it is zero, and the caller has approved this escrow:
    ///   {ValueMismatch}
    /// - the token delivers exactly the amount: {DeliveryMismatch}
    /// @param terms the payment's terms
    /// @return id the payment's id
    function fund(PaymentTerms calldata terms) external payable returns (bytes32 id);

    /// @notice Funds with the caller's tokens and the caller's ERC-2612 permit, in one transaction.
    /// @dev A permit that fails is passed over: if somebody else has sent it before, the allowance is there, and otherwise
    /// the transfer is refused. Requirements and events as {fund}; the native coin has no permits:
    /// {AuthorizationUnsupported}.
    /// @param terms the payment's terms
    /// @param deadline the permit's
    /// @param v the permit's signature
    /// @param r the permit's signature
    /// @param s the permit's signature
    /// @return id the payment's id
    function fundWithPermit(
        PaymentTerms calldata terms,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (bytes32 id);

    /// @notice Funds with the payer's ERC-3009 authorization. Anyone may submit it and pay the gas.
    /// @dev The payer signs `ReceiveWithAuthorization(from: payer, to: this escrow, value: amount, validAfter: 0,
    /// validBefore: fundBy, nonce: paymentId)`, so the signature covers the whole terms. Requirements and events as
    /// {fund}; the native coin cannot be authorized: {AuthorizationUnsupported}; a wrong signature is refused by the token.
    /// @param terms the payment's terms
    /// @param signature the payer's signature; ERC-1271 where the token supports it
    /// @return id the payment's id
    function fundWithAuthorization(PaymentTerms calldata terms, bytes calldata signature) external returns (bytes32 id);

    /// @notice The same for tokens that take the signature in three parts, which is all that ERC-3009 itself has.
    /// @param terms the payment's terms
    /// @param v of the payer's signature
    /// @param r of the payer's signature
    /// @param s of the payer's signature
    /// @return id the payment's id
    function fundWithAuthorization(
        PaymentTerms calldata terms,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (bytes32 id);

    /// @notice Funds with the payer's Permit2 signature, whose witness is the whole terms. Anyone may submit it.
    /// @dev The payer signs `PermitWitnessTransferFrom(permitted: (token, amount), spender: this escrow, nonce, deadline:
    /// fundBy, witness: terms)` in Permit2's domain, and has approved Permit2. Requirements and events as {fund}; the native
    /// coin has no permits: {AuthorizationUnsupported}; a wrong signature or a used nonce is refused by Permit2.
    /// @param terms the payment's terms
    /// @param nonce one that the payer has not used at Permit2; a payer who counts up pays less gas
    /// @param signature the payer's signature, or ERC-1271
    /// @return id the payment's id
    function fundWithPermit2(
        PaymentTerms calldata terms,
        uint256 nonce,
        bytes calldata signature
    ) external returns (bytes32 id);

    /// @notice Funds several payments in one token from the caller, with one transfer. All are funded or none.
    /// @dev Requirements and events as {fund} for each payment.
    ///
    /// Requirements:
    /// - there is a payment: {BatchEmpty}
    /// - all are in the same token: {TokenMismatch}
    /// - native coin: `msg.value` is exactly the sum of the amounts; token: it is zero: {ValueMismatch}
    /// @param terms the terms of each payment
    /// @return ids the payments' ids, in the same order
    function fundBatch(PaymentTerms[] calldata terms) external payable returns (bytes32[] memory ids);

    /*//////////////////////////////////////////////////////////////
                               LIFECYCLE
    //////////////////////////////////////////////////////////////*/

    /// @notice Pays held money out to the payee, less the commission. Called by the payer, it is a release.
    /// @dev Emits {PaymentCaptured}, and {PaymentVoided} if there is a rest to release.
    ///
    /// Requirements:
    /// - something is held: {PaymentNotHeld}; while it is disputed, for the payer only
    /// - the caller is the payer, or the merchant in its window, from the end of the inspection period to before the end of
    ///   the capture period: {CallerNotPayerOrMerchant}, {CaptureNotOpen}, {CaptureClosed}
    /// - the amount is more than zero ({AmountZero}) and at most what is held ({AmountExceedsHeld})
    /// - only the merchant may release the rest, or a payer could take a whole payment back by paying one unit of it:
    ///   {CallerNotMerchant}
    /// @param terms the payment's terms
    /// @param amount what to capture, commission included
    /// @param releaseRest whether what is then still held goes back to the payer
    function capture(PaymentTerms calldata terms, uint256 amount, bool releaseRest) external;

    /// @notice Captures, and pays each recipient of the commission at once instead of filling the list's pot.
    /// @dev Emits {PaymentCaptured}, {PotDistributed} with the commission of this capture, and {PaymentVoided} if there is a
    /// rest to release. Each share is rounded down, and the last recipient gets what is left. Requirements as {capture}, and
    /// the list is the one in the terms: {SplitsMismatch}, {SplitCountInvalid}, {SplitRecipientInvalid}, {SplitSumInvalid}.
    /// @param terms the payment's terms
    /// @param amount what to capture, commission included
    /// @param releaseRest whether what is then still held goes back to the payer
    /// @param splits the list that `terms.splits` is the hash of
    function captureAndSplit(
        PaymentTerms calldata terms,
        uint256 amount,
        bool releaseRest,
        Split[] calldata splits
    ) external;

    /// @notice Releases by the payer's signature. Anyone may submit it and pay the gas.
    /// @dev The payer signs `Release(paymentId, amount, held, deadline)` in this escrow's domain. It names what is held, so
    /// it is void once anything was captured or voided out of it; a dispute leaves it valid. Emits {PaymentCaptured}.
    ///
    /// Requirements:
    /// - something is held, disputed or not: {PaymentNotHeld}
    /// - the signature is the payer's ({SignatureInvalid}), and the deadline is not over ({SignatureExpired})
    /// - the amount is more than zero ({AmountZero}) and at most what is held ({AmountExceedsHeld})
    /// @param terms the payment's terms
    /// @param amount what to capture, commission included
    /// @param deadline last second in which the signature counts
    /// @param signature the payer's signature, or ERC-1271
    function captureWithSignature(
        PaymentTerms calldata terms,
        uint256 amount,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Captures from several payments. All are captured or none; neighbours with the same recipients are paid out
    /// together.
    /// @dev Requirements as {capture} for each payment. A recipient of several payments that cannot be paid is credited
    /// under no payment's id. Emits {PaymentCaptured} for each payment.
    ///
    /// Requirements:
    /// - there is a payment: {BatchEmpty}
    /// - there are as many amounts as payments: {BatchLengthMismatch}
    /// @param terms the terms of each payment
    /// @param amounts what to capture of each, commission included
    function captureBatch(PaymentTerms[] calldata terms, uint256[] calldata amounts) external;

    /// @notice Gives held money back to the payer.
    /// @dev A payer that cannot be paid is credited instead. Emits {PaymentVoided}.
    ///
    /// Requirements:
    /// - something is held, disputed or not: {PaymentNotHeld}
    /// - the caller is the merchant: {CallerNotMerchant}
    /// - the amount is more than zero ({AmountZero}) and at most what is held ({AmountExceedsHeld})
    /// @param terms the payment's terms
    /// @param amount what to give back
    function void(PaymentTerms calldata terms, uint256 amount) external;

    /// @notice Returns what is held to the payer once the capture window is over. Anyone may call.
    /// @dev A payer that cannot be paid is credited instead. Emits {PaymentReclaimed}.
    ///
    /// Requirements:
    /// - something is held and not disputed: {PaymentNotHeld}
    /// - the capture window is over: {ReclaimNotOpen}
    /// @param terms the payment's terms
    function reclaim(PaymentTerms calldata terms) external;

    /// @notice Pays captured money back to the payer, from the caller's tokens, coins or credit; never anyone else's.
    /// @dev A payer that cannot be paid is credited instead. The commission is not returned. Emits {PaymentRefunded}. Once
    /// there was a dispute, the refund window is counted from the dispute.
    ///
    /// Requirements:
    /// - the caller is the merchant or the payee: {CallerNotMerchantOrPayee}
    /// - the amount is more than zero ({AmountZero}) and at most what is refundable ({AmountExceedsRefundable})
    /// - the refund window is open: {RefundClosed}
    /// - from credit, the caller has that much: {AmountExceedsCredit}
    /// - `msg.value` is the amount for the native coin unless it comes from credit, else zero: {ValueMismatch}
    /// @param terms the payment's terms
    /// @param amount what to pay back
    /// @param fromCredit whether to spend the caller's credit in this escrow instead of the caller's wallet
    function refund(PaymentTerms calldata terms, uint256 amount, bool fromCredit) external payable;

    /*//////////////////////////////////////////////////////////////
                                DISPUTES
    //////////////////////////////////////////////////////////////*/

    /// @notice Puts what is held before the arbiter. Until the ruling the merchant cannot capture and nobody can reclaim;
    /// the merchant can still void and the payer release.
    /// @dev The payment's clock is set to the time of the dispute. Emits {PaymentDisputed}, and {Evidence} if there is any.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - the payment is held and not disputed yet: {PaymentNotHeld}
    /// - the terms name an arbiter: {ArbiterMissing}
    /// - the capture window is not over: {DisputeClosed}
    /// @param terms the payment's terms
    /// @param evidence a URI of evidence, or nothing
    function dispute(PaymentTerms calldata terms, string calldata evidence) external;

    /// @notice Disputes by the payer's signature. Anyone may submit it and pay the gas.
    /// @dev The payer signs `Dispute(paymentId, evidence, deadline)` in this escrow's domain. A payment is disputed at most
    /// once. Requirements and events as {dispute}, and the signature is the payer's ({SignatureInvalid}) and its deadline
    /// not over ({SignatureExpired}).
    /// @param terms the payment's terms
    /// @param evidence a URI of evidence, or nothing
    /// @param deadline last second in which the signature counts
    /// @param signature the payer's signature, or ERC-1271
    function disputeWithSignature(
        PaymentTerms calldata terms,
        string calldata evidence,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Publishes a party's evidence while a payment is disputed.
    /// @dev Emits {Evidence}.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - the payment is disputed: {PaymentNotDisputed}
    /// @param terms the payment's terms
    /// @param evidence a URI of the evidence
    function submitEvidence(PaymentTerms calldata terms, string calldata evidence) external;

    /// @notice Ends a dispute: the arbiter says how much of what is held goes back to the payer; the rest is captured.
    /// @dev Emits {PaymentResolved}.
    ///
    /// Requirements:
    /// - the payment is disputed: {PaymentNotDisputed}
    /// - the caller is the arbiter: {CallerNotArbiter}
    /// - the payer gets at most what is held: {AmountExceedsHeld}
    /// @param terms the payment's terms
    /// @param payerAmount what goes back to the payer, from zero to all that is held
    function resolve(PaymentTerms calldata terms, uint256 payerAmount) external;

    /// @notice Ends a payment, disputed or not, as payer and merchant agree. Anyone may submit the agreement.
    /// @dev Both sign `Settlement(paymentId, payerAmount, held, deadline)` in this escrow's domain; the one who submits it
    /// need not sign. Emits {PaymentSettled}.
    ///
    /// Requirements:
    /// - something is held: {PaymentNotHeld}
    /// - the signatures are the payer's and the merchant's ({SignatureInvalid}), and the deadline is not over
    ///   ({SignatureExpired})
    /// - the payer gets at most what is held: {AmountExceedsHeld}
    /// @param terms the payment's terms
    /// @param payerAmount what goes back to the payer, from zero to all that is held
    /// @param deadline last second in which the signatures count
    /// @param payerSignature the payer's signature, or ERC-1271; anything if the payer calls
    /// @param merchantSignature the merchant's signature, or ERC-1271; anything if the merchant calls
    function settle(
        PaymentTerms calldata terms,
        uint256 payerAmount,
        uint256 deadline,
        bytes calldata payerSignature,
        bytes calldata merchantSignature
    ) external;

    /// @notice Returns what is held to the payer when the arbiter has not ruled in time. Anyone may call.
    /// @dev A payer that cannot be paid is credited instead. Emits {DisputeExpired}.
    ///
    /// Requirements:
    /// - the payment is disputed: {PaymentNotDisputed}
    /// - {ARBITRATION_PERIOD} has passed since the dispute: {ArbitrationNotOver}
    /// @param terms the payment's terms
    function expireDispute(PaymentTerms calldata terms) external;

    /*//////////////////////////////////////////////////////////////
                               OPERATORS
    //////////////////////////////////////////////////////////////*/

    /// @notice Lets `operator` capture, void and refund for the caller's payments as a merchant, or no longer. It can never
    /// redirect money, dispute or agree to a settlement.
    /// @dev Takes the caller's next nonce, so that an approval it has signed before is void. Emits {OperatorSet}.
    /// @param operator who acts for the caller, such as the key of a server
    /// @param approved whether it may
    function setOperator(address operator, bool approved) external;

    /// @notice The same by the merchant's signature. Anyone may submit it and pay the gas.
    /// @dev The merchant signs `OperatorApproval(merchant, operator, approved, nonce, deadline)` in this escrow's domain,
    /// with the merchant's next nonce (`nonces(merchant)`). Emits {OperatorSet}.
    ///
    /// Requirements:
    /// - the signature is the merchant's ({SignatureInvalid}), and the deadline is not over ({SignatureExpired})
    /// @param merchant whose operator
    /// @param operator who acts for the merchant
    /// @param approved whether it may
    /// @param deadline last second in which the signature counts
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
    /// - the caller can be paid: {WithdrawalFailed}
    /// @param token the ERC-20, or zero for the native coin
    /// @return amount what was paid
    function withdraw(address token) external returns (uint256 amount);

    /// @notice Pays some of the caller's credit in `token` to somebody else, such as a cold wallet.
    /// @dev Emits {CreditUsed}.
    ///
    /// Requirements:
    /// - the recipient is neither zero nor this escrow: {RecipientInvalid}
    /// - the amount is more than zero ({AmountZero}) and at most the credit ({AmountExceedsCredit})
    /// - the recipient can be paid: {WithdrawalFailed}
    /// @param token the ERC-20, or zero for the native coin
    /// @param to who receives it
    /// @param amount what to pay
    function withdrawTo(address token, address to, uint256 amount) external;

    /// @notice Pays the owner's whole credit in `token` to the owner. Anyone may call.
    /// @dev Emits {CreditUsed}.
    ///
    /// Requirements:
    /// - there is a credit: {AmountZero}
    /// - the owner can be paid: {WithdrawalFailed}
    /// @param token the ERC-20, or zero for the native coin
    /// @param owner whose credit
    /// @return amount what was paid
    function withdrawFor(address token, address owner) external returns (uint256 amount);

    /// @notice Divides a pot among the recipients of its list. Anyone may call.
    /// @dev Each share is rounded down, and the last recipient gets what is left. A recipient that cannot be paid is
    /// credited, under no payment's id. Emits {PotDistributed}.
    ///
    /// Requirements:
    /// - the list has 1 to 32 recipients ({SplitCountInvalid}), none of them zero or this escrow ({SplitRecipientInvalid}),
    ///   and its shares add up to 10,000 ({SplitSumInvalid})
    /// - there is something in its pot: {AmountZero}
    /// @param token the ERC-20, or zero for the native coin
    /// @param splits the list
    /// @return amount what was divided
    function distribute(address token, Split[] calldata splits) external returns (uint256 amount);

    /*//////////////////////////////////////////////////////////////
                                  VIEWS
    //////////////////////////////////////////////////////////////*/

    /// @notice How long an arbiter has for a ruling, from the dispute on, in seconds.
    // solhint-disable-next-line func-name-mixedcase
    function ARBITRATION_PERIOD() external view returns (uint256);

    /// @notice The id of a payment with these terms: their EIP-712 hash in this escrow's domain.
    function paymentId(PaymentTerms calldata terms) external view returns (bytes32);

    /// @notice The stored state of a payment; all zero if it was never funded.
    function paymentState(bytes32 id) external view returns (PaymentState memory);

    /// @notice The status of a payment at the time of the latest block, as a person reads it.
    function paymentStatus(PaymentTerms calldata terms) external view returns (PaymentStatus);

    /// @notice Whether `operator` may act for `merchant`.
    function isOperator(address merchant, address operator) external view returns (bool);

    /// @notice What `owner` can withdraw of `token`. Refused while money is being moved, when it may be on its way.
    function creditOf(address token, address owner) external view returns (uint256);

    /// @notice What the list with the hash `splits` is due of `token`. Refused while money is being moved.
    function potOf(address token, bytes32 splits) external view returns (uint256);
}
