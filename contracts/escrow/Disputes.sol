// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {FeeMath} from "../libraries/FeeMath.sol";
import {MessageHash} from "../libraries/MessageHash.sol";
import {PaymentWindows} from "../libraries/PaymentWindows.sol";
import {PackedState, Payment, pack} from "../types/PackedState.sol";
import {Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {Lifecycle} from "./Lifecycle.sol";

/// @notice Disputes, rulings and agreements between payer and merchant.
abstract contract Disputes is Lifecycle {
    using PaymentWindows for PaymentTerms;

    /// @inheritdoc IHandselEscrow
    uint256 public constant ARBITRATION_PERIOD = PaymentWindows.ARBITRATION_PERIOD;

    /// @inheritdoc IHandselEscrow
    function dispute(PaymentTerms calldata terms, string calldata evidence) external nonReentrant {
        // Check
        _checkParty(terms);
        (bytes32 id, Payment storage payment, PackedState state) = _heldPayment(terms);
        _dispute(terms, id, payment, state, msg.sender, evidence);
    }

    /// @inheritdoc IHandselEscrow
    function disputeWithSignature(
        PaymentTerms calldata terms,
        string calldata evidence,
        uint256 deadline,
        bytes calldata signature
    ) external nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _heldPayment(terms);
        // Check
        _checkSignature(terms.payer, MessageHash.dispute(id, evidence, deadline), deadline, signature);
        _dispute(terms, id, payment, state, terms.payer, evidence);
    }

    /// @inheritdoc IHandselEscrow
    function submitEvidence(PaymentTerms calldata terms, string calldata evidence) external nonReentrant {
        // Check
        _checkParty(terms);
        (bytes32 id, , ) = _disputedPayment(terms);
        emit Evidence(terms.arbiter, uint256(id), msg.sender, evidence);
    }

    /// @inheritdoc IHandselEscrow
    function resolve(PaymentTerms calldata terms, uint256 payerAmount) external nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _disputedPayment(terms);
        // Check
        if (msg.sender != terms.arbiter) revert CallerNotArbiter(msg.sender, terms.arbiter);
        // Effect
        (uint256 captured, uint256 fee, uint256 refundable) = _divide(terms, payment, state, payerAmount);
        emit PaymentResolved(id, msg.sender, payerAmount, captured, fee, refundable);
        // Interaction
        _payDivided(id, terms, payerAmount, captured, fee);
    }

    /// @inheritdoc IHandselEscrow
    function settle(
        PaymentTerms calldata terms,
        uint256 payerAmount,
        uint256 deadline,
        bytes calldata payerSignature,
        bytes calldata merchantSignature
    ) external nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _openPayment(terms);
        // Check
        bytes32 message = MessageHash.settlement(id, payerAmount, state.held(), deadline);
        if (msg.sender != terms.payer) _checkSignature(terms.payer, message, deadline, payerSignature);
        if (msg.sender != terms.merchant) _checkSignature(terms.merchant, message, deadline, merchantSignature);
        // Effect
        (uint256 captured, uint256 fee, uint256 refundable) = _divide(terms, payment, state, payerAmount);
        emit PaymentSettled(id, msg.sender, payerAmount, captured, fee, refundable);
        // Interaction
        _payDivided(id, terms, payerAmount, captured, fee);
    }

    /// @inheritdoc IHandselEscrow
    function expireDispute(PaymentTerms calldata terms) external nonReentrant returns (uint256 amount) {
        (bytes32 id, Payment storage payment, PackedState state) = _disputedPayment(terms);
        // Check
        uint256 endsAt = PaymentWindows.arbitrationEnd(state.clock());
        if (block.timestamp < endsAt) revert ArbitrationNotOver(block.timestamp, endsAt);
        // Effect
        amount = state.held();
        payment.state = state.lessHeld(amount).ended();
        emit DisputeExpired(id, msg.sender, amount);
        // Interaction
        _payOrCredit(id, terms.token, terms.payer, amount);
    }

    function _checkParty(PaymentTerms calldata terms) private view {
        if (msg.sender != terms.payer && msg.sender != terms.merchant) {
            revert CallerNotPayerOrMerchant(msg.sender, terms.payer, terms.merchant);
        }
    }

    function _dispute(
        PaymentTerms calldata terms,
        bytes32 id,
        Payment storage payment,
        PackedState state,
        address actor,
        string calldata evidence
    ) private {
        // Check
        address arbiter = terms.arbiter;
        if (arbiter == address(0)) revert ArbiterMissing();
        uint256 closedAt = terms.captureEnd(state.clock());
        if (block.timestamp >= closedAt) revert DisputeClosed(block.timestamp, closedAt);
        // Effect: the clock becomes the time of the dispute.
        payment.state = pack(state.held(), state.refundable(), block.timestamp, Stage.Disputed);
        emit PaymentDisputed(id, actor, arbiter);
        if (bytes(evidence).length != 0) emit Evidence(arbiter, uint256(id), actor, evidence);
    }

    /// @dev Ends a payment: `payerAmount` of the held amount is the payer's, the rest is captured.
    function _divide(
        PaymentTerms calldata terms,
        Payment storage payment,
        PackedState state,
        uint256 payerAmount
    ) private returns (uint256 captured, uint256 fee, uint256 refundable) {
        uint256 held = state.held();
        if (payerAmount > held) revert AmountExceedsHeld(payerAmount, held);
        captured = held - payerAmount;
        (fee, ) = FeeMath.split(state.refundable(), captured, terms.feeBps);
        state = state.lessHeld(held).moreRefundable(captured);
        payment.state = state.ended();
        refundable = state.refundable();
    }

    function _payDivided(
        bytes32 id,
        PaymentTerms calldata terms,
        uint256 payerAmount,
        uint256 captured,
        uint256 fee
    ) private {
        _payOrCredit(id, terms.token, terms.payer, payerAmount);
        _payOut(id, terms, captured, fee);
    }
}
