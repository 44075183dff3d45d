// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Panel of arbiters
/// @notice An arbiter made of several: so many of its members must agree to a ruling. Members and threshold never
/// change; nobody owns the panel.
/// @dev Name the panel as `terms.arbiter`. A member agrees by signing `Ruling(escrow, paymentId, payerAmount, deadline)` in
/// the panel's EIP-712 domain (name "Handsel Arbiter Panel", version "1"), or by a vote on the chain. Whoever has enough of
/// both executes the ruling.
///
/// A ruling says what the payer gets, and the payee gets the rest. What is held may shrink in the meantime, because the
/// payer can still release and the merchant void: the payer then gets at most what is held. A ruling that named what is
/// held could be undone by either party with a release or a void of one unit.
interface IArbiterPanel {
    /// @notice One member's agreement.
    /// @param member who agrees
    /// @param signature its signature, or ERC-1271; empty where its vote is on the chain
    struct Approval {
        address member;
        bytes signature;
    }

    /// @notice A member has voted for a ruling, in place of its vote before.
    /// @param escrow where the payment is
    /// @param paymentId the payment
    /// @param member who voted
    /// @param payerAmount what the payer shall get
    event Voted(address indexed escrow, bytes32 indexed paymentId, address indexed member, uint256 payerAmount);

    /// @notice A ruling has been executed.
    /// @param escrow where the payment is
    /// @param paymentId the payment
    /// @param actor who submitted it
    /// @param payerAmount what the members agreed that the payer gets
    event RulingExecuted(address indexed escrow, bytes32 indexed paymentId, address indexed actor, uint256 payerAmount);

    /// @notice A panel has too few members or too many.
    error MemberCountInvalid(uint256 count, uint256 maximum);
    /// @notice The threshold is zero, or more than there are members.
    error ThresholdInvalid(uint256 threshold, uint256 members);
    /// @notice The members are not in ascending order, or one is named twice, or one is zero.
    error MembersNotAscending(address previous, address next);
    /// @notice Not a member of the panel.
    error MemberUnknown(address account);
    /// @notice Fewer members agree than the panel needs.
    error ApprovalsMissing(uint256 approvals, uint256 threshold);
    /// @notice The approvals are not in ascending order of their members, or one is there twice.
    error ApprovalsNotAscending(address previous, address next);
    /// @notice The member has not voted for this ruling.
    error VoteMissing(address member, uint256 payerAmount);
    /// @notice The signature is not the member's, or is for something else.
    error SignatureInvalid(address signer);
    /// @notice The signatures can no longer be used.
    error SignatureExpired(uint256 time, uint256 deadline);
    /// @notice The panel has already ruled on this payment.
    error RulingAlreadyExecuted(address escrow, bytes32 paymentId);

    /// @notice Votes for a ruling. The last vote of a member counts, until a ruling is executed.
    /// @dev Emits {Voted}.
    ///
    /// Requirements:
    /// - the caller is a member: {MemberUnknown}
    /// - no ruling was executed: {RulingAlreadyExecuted}
    /// @param escrow where the payment is
    /// @param paymentId the payment
    /// @param payerAmount what the payer shall get
    function vote(IHandselEscrow escrow, bytes32 paymentId, uint256 payerAmount) external;

    /// @notice Executes a ruling that enough members agree to. Anyone may call, once for each payment.
    /// @dev Emits {RulingExecuted}, and the escrow emits {IHandselEscrow-PaymentResolved}.
    ///
    /// Requirements:
    /// - no ruling was executed: {RulingAlreadyExecuted}
    /// - there are as many approvals as the threshold, or more ({ApprovalsMissing}), in ascending order of their members
    ///   ({ApprovalsNotAscending}), all of them members' ({MemberUnknown})
    /// - each signature is its member's ({SignatureInvalid}) and the deadline not over ({SignatureExpired}); each approval
    ///   without a signature has its vote ({VoteMissing})
    /// - the payment is disputed and this panel its arbiter, as the escrow checks
    /// @param escrow where the payment is
    /// @param terms the payment's terms
    /// @param payerAmount what the payer gets, at most what is held; the payee gets the rest
    /// @param deadline last second in which the signatures count; anything if there are only votes
    /// @param approvals who agrees
    function resolve(
        IHandselEscrow escrow,
        PaymentTerms calldata terms,
        uint256 payerAmount,
        uint256 deadline,
        Approval[] calldata approvals
    ) external;

    /// @notice How many members must agree.
    function threshold() external view returns (uint256);

    /// @notice The members, in ascending order.
    function members() external view returns (address[] memory);

    /// @notice Whether an account is a member.
    function isMember(address account) external view returns (bool);

    /// @notice A member's vote on a payment.
    /// @return voted whether there is one
    /// @return payerAmount what the payer shall get
    function voteOf(
        IHandselEscrow escrow,
        bytes32 paymentId,
        address member
    ) external view returns (bool voted, uint256 payerAmount);

    /// @notice Whether the panel has ruled on a payment.
    function isExecuted(IHandselEscrow escrow, bytes32 paymentId) external view returns (bool);
}
