// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IArbiterPanel} from "../interfaces/IArbiterPanel.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @title Panel of arbiters
/// @notice See {IArbiterPanel}.
contract ArbiterPanel is IArbiterPanel, EIP712 {
    /// @notice Maximum number of members: a ruling by all must fit into a block with room to spare.
    uint256 public constant MAXIMUM_MEMBERS = 32;

    bytes32 private constant RULING_TYPEHASH = keccak256(
        "Ruling(address escrow,bytes32 paymentId,uint256 payerAmount,uint256 deadline)"
    );

    struct Vote {
        bool voted;
        uint256 payerAmount;
    }

    /// @inheritdoc IArbiterPanel
    uint256 public immutable threshold;

    /// @inheritdoc IArbiterPanel
    mapping(address account => bool) public isMember;

    /// @inheritdoc IArbiterPanel
    mapping(IHandselEscrow escrow => mapping(bytes32 paymentId => bool)) public isExecuted;

    address[] private _members;
    mapping(IHandselEscrow escrow => mapping(bytes32 paymentId => mapping(address member => Vote))) private _votes;

    /// @param members_ members in ascending order, so that the same members always form the same panel
    /// @param threshold_ number of members who must agree
    constructor(address[] memory members_, uint256 threshold_) EIP712("Handsel Arbiter Panel", "1") {
        uint256 count = members_.length;
        if (count == 0 || count > MAXIMUM_MEMBERS) revert MemberCountInvalid(count, MAXIMUM_MEMBERS);
        if (threshold_ == 0 || threshold_ > count) revert ThresholdInvalid(threshold_, count);
        address previous;
        for (uint256 i = 0; i < count; ++i) {
            address member = members_[i];
            if (member <= previous) revert MembersNotAscending(previous, member);
            isMember[member] = true;
            previous = member;
        }
        _members = members_;
        threshold = threshold_;
    }

    /// @inheritdoc IArbiterPanel
    function vote(IHandselEscrow escrow, bytes32 paymentId, uint256 payerAmount) external {
        if (!isMember[msg.sender]) revert MemberUnknown(msg.sender);
        _checkNotExecuted(escrow, paymentId);
        _votes[escrow][paymentId][msg.sender] = Vote({voted: true, payerAmount: payerAmount});
        emit Voted(address(escrow), paymentId, msg.sender, payerAmount);
    }

    /// @inheritdoc IArbiterPanel
    function resolve(
        IHandselEscrow escrow,
        PaymentTerms calldata terms,
        uint256 payerAmount,
        uint256 deadline,
        Approval[] calldata approvals
    ) external {
        bytes32 id = escrow.paymentId(terms);
        // Check
        _checkNotExecuted(escrow, id);
        _checkApprovals(escrow, id, payerAmount, deadline, approvals);
        // Effect
        isExecuted[escrow][id] = true;
        emit RulingExecuted(address(escrow), id, msg.sender, payerAmount);
        // Interaction
        escrow.resolve(terms, Math.min(payerAmount, escrow.paymentState(id).held));
    }

    /// @inheritdoc IArbiterPanel
    function members() external view returns (address[] memory) {
        return _members;
    }

    /// @inheritdoc IArbiterPanel
    function voteOf(
        IHandselEscrow escrow,
        bytes32 paymentId,
        address member
    ) external view returns (bool voted, uint256 payerAmount) {
        Vote storage stored = _votes[escrow][paymentId][member];
        return (stored.voted, stored.payerAmount);
    }

    function _checkNotExecuted(IHandselEscrow escrow, bytes32 paymentId) private view {
        if (isExecuted[escrow][paymentId]) revert RulingAlreadyExecuted(address(escrow), paymentId);
    }

    /// @dev Members are in ascending order and cannot repeat, so the number of approvals is the number of members who
    /// agree.
    function _checkApprovals(
        IHandselEscrow escrow,
        bytes32 id,
        uint256 payerAmount,
        uint256 deadline,
        Approval[] calldata approvals
    ) private view {
        if (approvals.length < threshold) revert ApprovalsMissing(approvals.length, threshold);
        bytes32 message = _hashTypedDataV4(keccak256(abi.encode(RULING_TYPEHASH, escrow, id, payerAmount, deadline)));
        address previous;
        for (uint256 i = 0; i < approvals.length; ++i) {
            address member = approvals[i].member;
            if (member <= previous) revert ApprovalsNotAscending(previous, member);
            if (!isMember[member]) revert MemberUnknown(member);
            bytes calldata signature = approvals[i].signature;
            if (signature.length == 0) {
                Vote storage stored = _votes[escrow][id][member];
                if (!stored.voted || stored.payerAmount != payerAmount) revert VoteMissing(member, payerAmount);
            } else {
                if (block.timestamp > deadline) revert SignatureExpired(block.timestamp, deadline);
                if (!SignatureChecker.isValidSignatureNowCalldata(member, message, signature)) {
                    revert SignatureInvalid(member);
                }
            }
            previous = member;
        }
    }
}
