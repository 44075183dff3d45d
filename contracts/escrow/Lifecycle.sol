// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {FeeMath} from "../libraries/FeeMath.sol";
import {PaymentWindows} from "../libraries/PaymentWindows.sol";
import {PaymentState, Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {Ledger} from "./Ledger.sol";
import {Payments} from "./Payments.sol";

/// @notice What can happen to a payment once it is funded.
abstract contract Lifecycle is Payments, Ledger {
    using SafeERC20 for IERC20;
    using PaymentWindows for PaymentTerms;

    /// @inheritdoc IHandselEscrow
    function capture(PaymentTerms calldata terms, uint256 amount, bool releaseRest) external nonReentrant {
        (bytes32 id, PaymentState memory state) = _heldPayment(terms);
        // Check
        _checkCapture(terms, state.clock, releaseRest);
        // Effect
        _takeHeld(state, amount);
        state.refundable += uint104(amount);
        uint256 fee = FeeMath.fee(amount, terms.feeBps);
        uint256 rest = releaseRest ? state.held : 0;
        if (rest == state.held) state.stage = Stage.Settled;
        emit PaymentCaptured(id, msg.sender, amount, fee, state.held, state.refundable);
        if (rest != 0) {
            state.held = 0;
            emit PaymentVoided(id, msg.sender, rest, 0);
        }
        _payments[id] = state;
        // Interaction
        _payOrCredit(id, terms.token, terms.payee, amount - fee);
        _payOrCredit(id, terms.token, terms.feeRecipient, fee);
        _payOrCredit(id, terms.token, terms.payer, rest);
    }

    /// @inheritdoc IHandselEscrow
    function void(PaymentTerms calldata terms, uint256 amount) external nonReentrant {
        (bytes32 id, PaymentState memory state) = _heldPayment(terms);
        // Check
        if (msg.sender != terms.merchant) revert CallerNotMerchant(msg.sender, terms.merchant);
        // Effect
        _takeHeld(state, amount);
        if (state.held == 0) state.stage = _finalStage(state);
        _payments[id] = state;
        emit PaymentVoided(id, msg.sender, amount, state.held);
        // Interaction
        _payOrCredit(id, terms.token, terms.payer, amount);
    }

    /// @inheritdoc IHandselEscrow
    function reclaim(PaymentTerms calldata terms) external nonReentrant {
        (bytes32 id, PaymentState memory state) = _heldPayment(terms);
        // Check
        uint256 opensAt = terms.captureEnd(state.clock);
        if (block.timestamp < opensAt) revert ReclaimNotOpen(block.timestamp, opensAt);
        // Effect
        uint256 amount = state.held;
        state.held = 0;
        state.stage = _finalStage(state);
        _payments[id] = state;
        emit PaymentReclaimed(id, msg.sender, amount);
        // Interaction
        _payOrCredit(id, terms.token, terms.payer, amount);
    }

    /// @inheritdoc IHandselEscrow
    function refund(PaymentTerms calldata terms, uint256 amount, bool fromCredit) external payable nonReentrant {
        bytes32 id = paymentId(terms);
        PaymentState memory state = _payments[id];
        uint256 value = terms.token == address(0) && !fromCredit ? amount : 0;
        // Check: no check of the stage needed, because nothing is refundable before a capture.
        if (msg.sender != terms.merchant && msg.sender != terms.payee) {
            revert CallerNotMerchantOrPayee(msg.sender, terms.merchant, terms.payee);
        }
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        if (amount == 0) revert AmountZero();
        if (amount > state.refundable) revert AmountExceedsRefundable(amount, state.refundable);
        uint256 closedAt = terms.refundEnd(state.clock);
        if (block.timestamp >= closedAt) revert RefundClosed(block.timestamp, closedAt);
        // Effect
        // Fits: the amount is at most `refundable`.
        state.refundable -= uint104(amount);
        _payments[id] = state;
        emit PaymentRefunded(id, msg.sender, amount, state.refundable);
        if (fromCredit) _useCredit(terms.token, msg.sender, terms.payer, amount);
        // Interaction: straight from the caller to the payer where the caller's tokens pay.
        if (fromCredit || value != 0) _payOrCredit(id, terms.token, terms.payer, amount);
        else IERC20(terms.token).safeTransferFrom(msg.sender, terms.payer, amount);
    }

    /// @dev Who may capture, and when.
    function _checkCapture(PaymentTerms calldata terms, uint256 clock, bool releaseRest) private view {
        if (msg.sender == terms.merchant) {
            uint256 opensAt = terms.captureStart(clock);
            uint256 closedAt = terms.captureEnd(clock);
            if (block.timestamp < opensAt) revert CaptureNotOpen(block.timestamp, opensAt);
            if (block.timestamp >= closedAt) revert CaptureClosed(block.timestamp, closedAt);
        } else if (msg.sender != terms.payer) {
            revert CallerNotPayerOrMerchant(msg.sender, terms.payer, terms.merchant);
        } else if (releaseRest) {
            revert CallerNotMerchant(msg.sender, terms.merchant);
        }
    }
}
