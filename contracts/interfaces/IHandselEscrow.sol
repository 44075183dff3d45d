// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {PaymentState, PaymentStatus, Stage} from "../types/PaymentState.sol";

/// @title Handsel escrow
/// @notice Holds the money of payments until the merchant captures it, the payer releases it, or it goes back to the
/// payer, and splits off the commission as it pays out. Nobody owns it, nobody can pause, upgrade or reconfigure it.
/// @dev Amounts are in base units of the payment's token; times are Unix seconds. A payment's terms are sent with every
/// call and checked against the hash that is its id.
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

    /// @notice Held money was paid out to the payee, less the commission.
    /// @param paymentId the payment
    /// @param actor who captured: the merchant, or the payer who released
    /// @param amount what was captured, commission included
    /// @param fee the part of `amount` that went to the commission's recipient
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

    /// @notice The capture window ended and what was held went back to the payer.
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

    /// @notice A push failed, so the money stays here for its owner to withdraw.
    /// @param token the ERC-20, or zero for the native coin
    /// @param owner whose money it is
    /// @param paymentId the payment it comes from
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
    /// @notice There is a commission but nobody, or this escrow, to receive it.
    error FeeRecipientInvalid(uint256 feeBps, address feeRecipient);
    /// @notice The capture period must be longer than the inspection period, or the merchant could never capture.
    error CapturePeriodTooShort(uint256 capturePeriod, uint256 inspectionPeriod);
    /// @notice This escrow has no disputes, commission lists or instant payments: the three must be zero.
    error TermsUnsupported(address arbiter, bytes32 splits, bool instant);
    /// @notice The payment can no longer be funded.
    error FundingClosed(uint256 time, uint256 fundBy);
    /// @notice A payment with these terms was funded before.
    error PaymentAlreadyFunded(bytes32 paymentId, Stage stage);
    /// @notice The value sent with the call is not what it must be.
    error ValueMismatch(uint256 sent, uint256 expected);
    /// @notice The token delivered something else than the amount: it charges for transfers, and is not supported.
    error DeliveryMismatch(uint256 delivered, uint256 expected);
    /// @notice The native coin has no signed authorizations.
    error AuthorizationUnsupported();
    /// @notice The payment is not held.
    error PaymentNotHeld(bytes32 paymentId, Stage stage);
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
    /// @notice The owner could not be paid; the credit is unchanged.
    error WithdrawalFailed(address token, address owner, uint256 amount);
    /// @notice A payout failed with so little gas that the failure proves nothing; call again with more.
    error GasTooLow(uint256 available, uint256 required);

    /*//////////////////////////////////////////////////////////////
                                FUNDING
    //////////////////////////////////////////////////////////////*/

    /// @notice Pays with the caller's tokens, or with the coins sent along.
    /// @dev Anyone may pay; money that comes back always goes to `terms.payer`. Emits {PaymentFunded}.
    ///
    /// Requirements:
    /// - the terms are possible: {PayerMissing}, {MerchantMissing}, {PayeeInvalid}, {AmountZero}, {FeeTooHigh},
    ///   {FeeRecipientInvalid}, {CapturePeriodTooShort}, {TermsUnsupported}
    /// - now is before `terms.fundBy`: {FundingClosed}
    /// - the id was never funded: {PaymentAlreadyFunded}
    /// - `msg.value` is `terms.amount` for the native coin, else zero: {ValueMismatch}
    /// - for a token, the caller has approved this escrow, and exactly the amount arrives: {DeliveryMismatch}
    /// @param terms the payment's terms
    /// @return id the payment's id
    function fund(PaymentTerms calldata terms) external payable returns (bytes32 id);

    /// @notice Pays with the payer's ERC-3009 authorization, so that the payer needs no gas.
    /// @dev Anyone may submit it: the authorization is `ReceiveWithAuthorization` from the payer to this escrow, of
    /// exactly `terms.amount`, valid from the beginning of time until `terms.fundBy`, with the payment's id as nonce,
    /// so it binds every term. Emits {PaymentFunded}.
    ///
    /// Requirements: as {fund}, with no value, and
    /// - the token is not the native coin: {AuthorizationUnsupported}
    /// - the token accepts the signature, else its own error
    /// @param terms the payment's terms
    /// @param signature the payer's signature, 65 bytes or what the payer's contract account accepts
    /// @return id the payment's id
    function fundWithAuthorization(PaymentTerms calldata terms, bytes calldata signature) external returns (bytes32 id);

    /*//////////////////////////////////////////////////////////////
                          WHAT IS HELD, AND AFTER
    //////////////////////////////////////////////////////////////*/

    /// @notice Pays held money out to the payee, less the commission. When the payer calls, it is a release.
    /// @dev A recipient that cannot be paid is credited instead. Emits {PaymentCaptured}, then {PaymentVoided} when the
    /// rest is released.
    ///
    /// Requirements:
    /// - the payment is held: {PaymentNotHeld}
    /// - the caller is the payer, at any time, or the merchant, from the end of the inspection period
    ///   ({CaptureNotOpen}) to the end of the capture period ({CaptureClosed}): {CallerNotPayerOrMerchant}
    /// - the amount is more than zero ({AmountZero}) and at most what is held ({AmountExceedsHeld})
    /// - only the merchant may release the rest, or a payer could take a whole payment back by paying one unit of it:
    ///   {CallerNotMerchant}
    /// @param terms the payment's terms
    /// @param amount what to capture, commission included
    /// @param releaseRest whether what is then still held goes back to the payer
    function capture(PaymentTerms calldata terms, uint256 amount, bool releaseRest) external;

    /// @notice Gives held money back to the payer.
    /// @dev A payer that cannot be paid is credited instead. Emits {PaymentVoided}.
    ///
    /// Requirements:
    /// - the payment is held: {PaymentNotHeld}
    /// - the caller is the merchant: {CallerNotMerchant}
    /// - the amount is more than zero ({AmountZero}) and at most what is held ({AmountExceedsHeld})
    /// @param terms the payment's terms
    /// @param amount what to give back
    function void(PaymentTerms calldata terms, uint256 amount) external;

    /// @notice Returns what is held to the payer once the capture window is over. Anyone may call.
    /// @dev A payer that cannot be paid is credited instead. Emits {PaymentReclaimed}.
    ///
    /// Requirements:
    /// - the payment is held: {PaymentNotHeld}
    /// - the capture window is over: {ReclaimNotOpen}
    /// @param terms the payment's terms
    function reclaim(PaymentTerms calldata terms) external;

    /// @notice Pays captured money back to the payer, from the caller's tokens, coins or credit; never anyone else's.
    /// @dev A payer that cannot be paid is credited instead, except when the token itself refuses the caller's transfer.
    /// The commission is not returned. Emits {PaymentRefunded}.
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
                                 LEDGER
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

    /*//////////////////////////////////////////////////////////////
                                  VIEWS
    //////////////////////////////////////////////////////////////*/

    /// @notice The id of a payment with these terms: their EIP-712 hash in this escrow's domain.
    function paymentId(PaymentTerms calldata terms) external view returns (bytes32);

    /// @notice The stored state of a payment; all zero if it was never funded.
    function paymentState(bytes32 id) external view returns (PaymentState memory);

    /// @notice The status of a payment at the time of the latest block, as a person reads it.
    function paymentStatus(PaymentTerms calldata terms) external view returns (PaymentStatus);

    /// @notice What `owner` can withdraw of `token`.
    function creditOf(address token, address owner) external view returns (uint256);
}
