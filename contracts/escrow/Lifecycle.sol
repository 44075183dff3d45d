// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {FeeMath} from "../libraries/FeeMath.sol";
import {MessageHash} from "../libraries/MessageHash.sol";
import {PaymentWindows} from "../libraries/PaymentWindows.sol";
import {SplitList} from "../libraries/SplitList.sol";
import {PackedState, Payment} from "../types/PackedState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {Split} from "../types/Split.sol";
import {Operators} from "./Operators.sol";
import {Pots} from "./Pots.sol";

/// @notice Capture, void, reclaim and refund of a funded payment.
abstract contract Lifecycle is Operators, Pots {
    using PaymentWindows for PaymentTerms;

    /// @inheritdoc IHandselEscrow
    function capture(
        PaymentTerms calldata terms,
        uint256 amount,
        bool releaseRest
    ) external nonReentrant returns (uint256 captured) {
        (bytes32 id, Payment storage payment, PackedState state) = _load(terms);
        // Check
        _checkCapture(terms, id, state, _checkCapturer(terms, releaseRest));
        // Effect
        uint256 fee;
        uint256 rest;
        (captured, fee, rest) = _take(terms, id, payment, state, msg.sender, amount, releaseRest);
        // Interaction
        _payOut(id, terms, captured, fee);
        if (rest != 0) _payOrCredit(id, terms.token, terms.payer, rest);
    }

    /// @inheritdoc IHandselEscrow
    function captureAndSplit(
        PaymentTerms calldata terms,
        uint256 amount,
        bool releaseRest,
        Split[] calldata splits
    ) external nonReentrant returns (uint256 captured) {
        // Check
        bytes32 hash = SplitList.check(splits);
        if (hash != terms.splits) revert SplitsMismatch(hash, terms.splits);
        (bytes32 id, Payment storage payment, PackedState state) = _load(terms);
        _checkCapture(terms, id, state, _checkCapturer(terms, releaseRest));
        // Effect
        uint256 fee;
        uint256 rest;
        (captured, fee, rest) = _take(terms, id, payment, state, msg.sender, amount, releaseRest);
        if (fee != 0) SplitList.logDistribution(terms.token, hash, fee, splits);
        // Interaction
        uint256 net = _netOf(captured, fee);
        if (terms.toLedger) _addCredit(terms.token, terms.payee, net);
        else _payOrCredit(id, terms.token, terms.payee, net);
        _payShares(id, terms.token, fee, splits);
        if (rest != 0) _payOrCredit(id, terms.token, terms.payer, rest);
    }

    /// @inheritdoc IHandselEscrow
    function captureWithSignature(
        PaymentTerms calldata terms,
        uint256 amount,
        uint256 deadline,
        bytes calldata signature
    ) external nonReentrant returns (uint256 captured) {
        (bytes32 id, Payment storage payment, PackedState state) = _openPayment(terms);
        // Check
        bytes32 message = MessageHash.release(id, amount, state.held(), deadline);
        _checkSignature(terms.payer, message, deadline, signature);
        // Effect
        uint256 fee;
        (captured, fee, ) = _take(terms, id, payment, state, terms.payer, amount, false);
        // Interaction
        _payOut(id, terms, captured, fee);
    }

    /// @inheritdoc IHandselEscrow
    function void(PaymentTerms calldata terms, uint256 amount) external nonReentrant returns (uint256 voided) {
        (bytes32 id, Payment storage payment, PackedState state) = _openPayment(terms);
        // Check
        address merchant = terms.merchant;
        if (msg.sender != merchant && !isOperator(merchant, msg.sender)) revert CallerNotMerchant(msg.sender, merchant);
        // Effect
        uint256 held;
        (voided, held) = _takeHeld(state, amount);
        state = state.lessHeld(voided);
        payment.state = held == 0 ? state.ended() : state;
        emit PaymentVoided(id, msg.sender, voided, held);
        // Interaction
        _payOrCredit(id, terms.token, terms.payer, voided);
    }

    /// @inheritdoc IHandselEscrow
    function reclaim(PaymentTerms calldata terms) external nonReentrant returns (uint256 amount) {
        (bytes32 id, Payment storage payment, PackedState state) = _heldPayment(terms);
        // Check
        uint256 opensAt = terms.captureEnd(state.clock());
        if (block.timestamp < opensAt) revert ReclaimNotOpen(block.timestamp, opensAt);
        // Effect
        amount = state.held();
        payment.state = state.lessHeld(amount).ended();
        emit PaymentReclaimed(id, msg.sender, amount);
        // Interaction
        _payOrCredit(id, terms.token, terms.payer, amount);
    }

    /// @inheritdoc IHandselEscrow
    function refund(
        PaymentTerms calldata terms,
        uint104 amount,
        bool fromCredit
    ) external payable nonReentrant returns (uint256 refunded) {
        (bytes32 id, Payment storage payment, PackedState state) = _load(terms);
        uint256 refundable = state.refundable();
        uint256 value = terms.token == address(0) && !fromCredit ? amount : 0;
        // Check: the stage needs no check, because nothing is refundable before a capture. A payer who is an operator
        // of the merchant would pay itself, and use up the refund without moving money.
        address merchant = terms.merchant;
        if (msg.sender != merchant && msg.sender != terms.payee) {
            if (msg.sender == terms.payer || !isOperator(merchant, msg.sender)) {
                revert CallerNotMerchantOrPayee(msg.sender, merchant, terms.payee);
            }
        }
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        if (amount == 0) revert AmountZero();
        if (amount > refundable) revert AmountExceedsRefundable(amount, refundable);
        uint256 closedAt = terms.refundEnd(state.clock());
        if (block.timestamp >= closedAt) revert RefundClosed(block.timestamp, closedAt);
        // Effect
        payment.state = state.lessRefundable(amount);
        emit PaymentRefunded(id, msg.sender, amount, refundable - amount);
        if (fromCredit) _useCredit(terms.token, msg.sender, terms.payer, amount);
        // Interaction: the caller's tokens go directly to the payer.
        if (fromCredit || value != 0) _payOrCredit(id, terms.token, terms.payer, amount);
        else _passOrCredit(id, terms.token, terms.payer, amount);
        refunded = amount;
    }

    /// @dev Records a capture of `amount`, and with `releaseRest` the return of the remaining held amount to the payer.
    function _take(
        PaymentTerms calldata terms,
        bytes32 id,
        Payment storage payment,
        PackedState state,
        address actor,
        uint256 amount,
        bool releaseRest
    ) internal returns (uint256 captured, uint256 fee, uint256 rest) {
        uint256 held;
        (captured, held) = _takeHeld(state, amount);
        rest = releaseRest ? held : 0;
        (fee, ) = FeeMath.split(state.refundable(), captured, terms.feeBps);
        state = state.lessHeld(captured).lessHeld(rest).moreRefundable(captured);
        payment.state = held == rest ? state.ended() : state;
        emit PaymentCaptured(id, actor, captured, fee, held, state.refundable());
        if (rest != 0) emit PaymentVoided(id, actor, rest, 0);
    }

    /// @dev Rejects a caller who may never capture. Returns whether it captures as the payer.
    function _checkCapturer(PaymentTerms calldata terms, bool releaseRest) internal view returns (bool asPayer) {
        address merchant = terms.merchant;
        if (msg.sender == merchant) return false;
        if (msg.sender == terms.payer) {
            if (releaseRest) revert CallerNotMerchant(msg.sender, merchant);
            return true;
        }
        if (!isOperator(merchant, msg.sender)) revert CallerNotPayerOrMerchant(msg.sender, terms.payer, merchant);
    }

    /// @dev Rejects a capture that is not possible now: of nothing held, or by the merchant's side outside its window.
    function _checkCapture(PaymentTerms calldata terms, bytes32 id, PackedState state, bool asPayer) internal view {
        if (asPayer ? !state.isOpen() : !state.isHeld()) revert PaymentNotHeld(id, state.stage());
        if (asPayer) return;
        uint256 clock = state.clock();
        uint256 opensAt = terms.captureStart(clock);
        uint256 closedAt = terms.captureEnd(clock);
        if (block.timestamp < opensAt) revert CaptureNotOpen(block.timestamp, opensAt);
        if (block.timestamp >= closedAt) revert CaptureClosed(block.timestamp, closedAt);
    }
}
