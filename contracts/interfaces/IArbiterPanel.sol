// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Panel of arbiters
/// @notice Arbiter of several members: a ruling needs the agreement of `threshold` of them. Members and threshold never
/// change; the panel has no owner.
/// @dev Name the panel as `terms.arbiter`. A member agrees by signing
/// `Ruling(escrow, paymentId, payerAmount, deadline)` in the panel's EIP-712 domain (name "Handsel Arbiter Panel",
/// version "1"), or by voting on chain. Anyone with enough signatures and votes executes the ruling.
///
/// A ruling names the payer's amount; the payee gets the rest. The held amount may shrink before the ruling, because
/// the payer can still release and the merchant can still void: the payer then gets at most the held amount. A ruling
/// that named the held amount could be invalidated by either party with a release or a void of one unit.
interface IArbiterPanel {
    /// @notice Agreement of one member.
    /// @param member member who agrees
    /// @param signature the member's signature, or ERC-1271; empty if the member voted on chain
    struct Approval {
        address member;
        bytes signature;
    }

    /// @notice A member voted for a ruling, which replaces its earlier vote.
    /// @param escrow escrow of the payment
    /// @param paymentId id of the payment
    /// @param member voter
    /// @param payerAmount amount for the payer
    event Voted(address indexed escrow, bytes32 indexed paymentId, address indexed member, uint256 payerAmount);

    /// @notice A ruling was executed.
    /// @param escrow escrow of the payment
    /// @param paymentId id of the payment
    /// @param actor sender of the transaction
    /// @param payerAmount amount for the payer, as the members agreed
    event RulingExecuted(address indexed escrow, bytes32 indexed paymentId, address indexed actor, uint256 payerAmount);

    /// @notice A panel needs at least one member and at most `maximum`.
    error MemberCountInvalid(uint256 count, uint256 maximum);
    /// @notice The threshold is zero or exceeds the number of members.
    error ThresholdInvalid(uint256 threshold, uint256 members);
    /// @notice The members are not in ascending order, contain a duplicate, or contain zero.
    error MembersNotAscending(address previous, address next);
    /// @notice The account is not a member of the panel.
    error MemberUnknown(address account);
    /// @notice There are fewer approvals than the threshold.
    error ApprovalsMissing(uint256 approvals, uint256 threshold);
    /// @notice The approvals are not in ascending order of their members, or contain a duplicate.
    error ApprovalsNotAscending(address previous, address next);
    /// @notice The member has not voted for this ruling.
    error VoteMissing(address member, uint256 payerAmount);
    /// @notice The signature is not the member's, or signs something else.
    error SignatureInvalid(address signer);
    /// @notice The signatures' deadline has passed.
    error SignatureExpired(uint256 time, uint256 deadline);
    /// @notice The panel has already ruled on this payment.
    error RulingAlreadyExecuted(address escrow, bytes32 paymentId);

    /// @notice Votes for a ruling. A member's latest vote counts, until a ruling is executed.
    /// @dev Emits {Voted}.
    ///
    /// Requirements:
    /// - the caller is a member: {MemberUnknown}
    /// - no ruling has been executed: {RulingAlreadyExecuted}
    /// @param escrow escrow of the payment
    /// @param paymentId id of the payment
    /// @param payerAmount amount for the payer
    function vote(IHandselEscrow escrow, bytes32 paymentId, uint256 payerAmount) external;

    /// @notice Executes a ruling with enough approvals. Anyone may call, once for each payment.
    /// @dev Emits {RulingExecuted}, and the escrow emits {IHandselEscrow-PaymentResolved}.
    ///
    /// Requirements:
    /// - no ruling has been executed: {RulingAlreadyExecuted}
    /// - there are at least `threshold` approvals ({ApprovalsMissing}), in ascending order of their members
    ///   ({ApprovalsNotAscending}), all from members ({MemberUnknown})
    /// - each signature is its member's ({SignatureInvalid}) and the deadline has not passed ({SignatureExpired})
    /// - each approval without a signature has its member's vote: {VoteMissing}
    /// - the payment is disputed and names this panel as its arbiter; the escrow checks it
    /// @param escrow escrow of the payment
    /// @param terms terms of the payment
    /// @param payerAmount amount for the payer, limited to the held amount; the payee gets the rest
    /// @param deadline Unix time of the last second the signatures are valid; ignored if there are only votes
    /// @param approvals agreement of each member
    function resolve(
        IHandselEscrow escrow,
        PaymentTerms calldata terms,
        uint256 payerAmount,
        uint256 deadline,
        Approval[] calldata approvals
    ) external;

    /// @notice Returns the number of members who must agree.
    function threshold() external view returns (uint256);

    /// @notice Returns the members, in ascending order.
    function members() external view returns (address[] memory);

    /// @notice Returns whether an account is a member.
    function isMember(address account) external view returns (bool);

    /// @notice Returns a member's vote on a payment.
    /// @return voted whether the member has voted
    /// @return payerAmount amount for the payer
    function voteOf(
        IHandselEscrow escrow,
        bytes32 paymentId,
        address member
    ) external view returns (bool voted, uint256 payerAmount);

    /// @notice Returns whether the panel has ruled on a payment.
    function isExecuted(IHandselEscrow escrow, bytes32 paymentId) external view returns (bool);
}
