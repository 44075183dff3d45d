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
    function capture(PaymentTerms calldata terms, uint256 amount, bool releaseRest) external nonReentrant {
        (bytes32 id, uint256 net, uint256 fee, uint256 rest) = _capture(terms, amount, releaseRest);
        // Interaction
        _payOut(id, terms, net, fee);
        if (rest != 0) _payOrCredit(id, terms.token, terms.payer, rest);
    }

    /// @inheritdoc IHandselEscrow
    function captureAndSplit(
        PaymentTerms calldata terms,
        uint256 amount,
        bool releaseRest,
        Split[] calldata splits
    ) external nonReentrant {
        // Check
        bytes32 hash = SplitList.check(splits);
        if (hash != terms.splits) revert SplitsMismatch(hash, terms.splits);
        (bytes32 id, uint256 net, uint256 fee, uint256 rest) = _capture(terms, amount, releaseRest);
        if (fee != 0) emit PotDistributed(terms.token, hash, msg.sender, fee, splits);
        // Interaction
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
    ) external nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _openPayment(terms);
        // Check
        bytes32 message = MessageHash.release(id, amount, state.held(), deadline);
        _checkSignature(terms.payer, message, deadline, signature);
        // Effect
        (uint256 net, uint256 fee, ) = _take(terms, id, payment, state, terms.payer, amount, false);
        // Interaction
        _payOut(id, terms, net, fee);
    }

    /// @inheritdoc IHandselEscrow
    function void(PaymentTerms calldata terms, uint256 amount) external nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _openPayment(terms);
        // Check
        address merchant = terms.merchant;
        if (msg.sender != merchant && !isOperator(merchant, msg.sender)) revert CallerNotMerchant(msg.sender, merchant);
        // Effect
        uint256 held = _heldAfter(state, amount);
        state = state.lessHeld(amount);
        payment.state = held == 0 ? state.ended() : state;
        emit PaymentVoided(id, msg.sender, amount, held);
        // Interaction
        _payOrCredit(id, terms.token, terms.payer, amount);
    }

    /// @inheritdoc IHandselEscrow
    function reclaim(PaymentTerms calldata terms) external nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _heldPayment(terms);
        // Check
        uint256 opensAt = terms.captureEnd(state.clock());
        if (block.timestamp < opensAt) revert ReclaimNotOpen(block.timestamp, opensAt);
        // Effect
        uint256 amount = state.held();
        payment.state = state.lessHeld(amount).ended();
        emit PaymentReclaimed(id, msg.sender, amount);
        // Interaction
        _payOrCredit(id, terms.token, terms.payer, amount);
    }

    /// @inheritdoc IHandselEscrow
    function refund(PaymentTerms calldata terms, uint256 amount, bool fromCredit) external payable nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _load(terms);
        uint256 refundable = state.refundable();
        uint256 value = terms.token == address(0) && !fromCredit ? amount : 0;
        // Check: the stage needs no check, because nothing is refundable before a capture.
        address merchant = terms.merchant;
        if (msg.sender != merchant && msg.sender != terms.payee && !isOperator(merchant, msg.sender)) {
            revert CallerNotMerchantOrPayee(msg.sender, merchant, terms.payee);
        }
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        if (amount == 0) revert AmountZero();
        if (amount > refundable) revert AmountExceedsRefundable(amount, refundable);
        uint256 closedAt = terms.refundEnd(state.clock());
        if (block.timestamp >= closedAt) revert RefundClosed(block.timestamp, closedAt);
        // Effect
        payment.state = state.lessRefundable(amount);
        emit PaymentRefunded(id, msg.sender, amount, refundable - amount);
        if (fromCredit) _useCredit(terms.token, msg.sender, terms.payer, amount, _creditOf(terms.token, msg.sender));
        // Interaction: the caller's tokens go directly to the payer.
        if (fromCredit || value != 0) _payOrCredit(id, terms.token, terms.payer, amount);
        else _passOrCredit(id, terms.token, terms.payer, amount);
    }

    /// @dev Checks that the caller may capture, and records it. The returned amounts are not yet paid out.
    function _capture(
        PaymentTerms calldata terms,
        uint256 amount,
        bool releaseRest
    ) internal returns (bytes32 id, uint256 net, uint256 fee, uint256 rest) {
        Payment storage payment;
        PackedState state;
        (id, payment, state) = _load(terms);
        // Check
        _checkCapture(terms, id, state, releaseRest);
        // Effect
        (net, fee, rest) = _take(terms, id, payment, state, msg.sender, amount, releaseRest);
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
    ) private returns (uint256 net, uint256 fee, uint256 rest) {
        uint256 held = _heldAfter(state, amount);
        rest = releaseRest ? held : 0;
        state = state.lessHeld(amount + rest).moreRefundable(amount);
        payment.state = held == rest ? state.ended() : state;
        (fee, net) = FeeMath.split(amount, terms.feeBps);
        emit PaymentCaptured(id, actor, amount, fee, held, state.refundable());
        if (rest != 0) emit PaymentVoided(id, actor, rest, 0);
    }

    /// @dev Checks that the caller may capture now.
    function _checkCapture(PaymentTerms calldata terms, bytes32 id, PackedState state, bool releaseRest) private view {
        address merchant = terms.merchant;
        if (msg.sender != merchant) {
            if (msg.sender == terms.payer) {
                if (releaseRest) revert CallerNotMerchant(msg.sender, merchant);
                if (!state.isOpen()) revert PaymentNotHeld(id, state.stage());
                return;
            }
            if (!isOperator(merchant, msg.sender)) {
                revert CallerNotPayerOrMerchant(msg.sender, terms.payer, merchant);
            }
        }
        if (!state.isHeld()) revert PaymentNotHeld(id, state.stage());
        uint256 clock = state.clock();
        uint256 opensAt = terms.captureStart(clock);
        uint256 closedAt = terms.captureEnd(clock);
        if (block.timestamp < opensAt) revert CaptureNotOpen(block.timestamp, opensAt);
        if (block.timestamp >= closedAt) revert CaptureClosed(block.timestamp, closedAt);
    }
}
