// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {FeeMath} from "../libraries/FeeMath.sol";
import {PaymentWindows} from "../libraries/PaymentWindows.sol";
import {PackedState, Payment, pack} from "../types/PackedState.sol";
import {Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {Ledger} from "./Ledger.sol";
import {Payments} from "./Payments.sol";

/// @notice What can happen to a payment once it is funded.
abstract contract Lifecycle is Payments, Ledger {
    using SafeERC20 for IERC20;
    using PaymentWindows for PaymentTerms;

    /// @inheritdoc IHandselEscrow
    function capture(PaymentTerms calldata terms, uint256 amount, bool releaseRest) external nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _heldPayment(terms);
        uint256 clock = state.clock();
        // Check
        _checkCapture(terms, clock, releaseRest);
        // Effect
        uint256 held = _heldAfter(state, amount);
        uint256 rest = releaseRest ? held : 0;
        uint256 refundable;
        // What is captured was held, and the rest is part of what is held.
        unchecked {
            refundable = state.refundable() + amount;
            payment.state = pack(held - rest, refundable, clock, releaseRest || held == 0 ? Stage.Settled : Stage.Held);
        }
        (uint256 fee, uint256 net) = FeeMath.split(amount, terms.feeBps);
        emit PaymentCaptured(id, msg.sender, amount, fee, held, refundable);
        if (rest != 0) emit PaymentVoided(id, msg.sender, rest, 0);
        // Interaction
        address token = terms.token;
        _payOrCredit(id, token, terms.payee, net);
        _payOrCredit(id, token, terms.feeRecipient, fee);
        if (rest != 0) _payOrCredit(id, token, terms.payer, rest);
    }

    /// @inheritdoc IHandselEscrow
    function void(PaymentTerms calldata terms, uint256 amount) external nonReentrant {
        (bytes32 id, Payment storage payment, PackedState state) = _heldPayment(terms);
        // Check
        if (msg.sender != terms.merchant) revert CallerNotMerchant(msg.sender, terms.merchant);
        // Effect
        uint256 held = _heldAfter(state, amount);
        uint256 refundable = state.refundable();
        payment.state = pack(held, refundable, state.clock(), held == 0 ? _finalStage(refundable) : Stage.Held);
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
        uint256 refundable = state.refundable();
        payment.state = pack(0, refundable, state.clock(), _finalStage(refundable));
        emit PaymentReclaimed(id, msg.sender, amount);
        // Interaction
        _payOrCredit(id, terms.token, terms.payer, amount);
    }

    /// @inheritdoc IHandselEscrow
    function refund(PaymentTerms calldata terms, uint256 amount, bool fromCredit) external payable nonReentrant {
        bytes32 id = paymentId(terms);
        Payment storage payment = _payments[id];
        PackedState state = payment.state;
        uint256 refundable = state.refundable();
        uint256 value = terms.token == address(0) && !fromCredit ? amount : 0;
        // Check: no check of the stage needed, because nothing is refundable before a capture.
        if (msg.sender != terms.merchant && msg.sender != terms.payee) {
            revert CallerNotMerchantOrPayee(msg.sender, terms.merchant, terms.payee);
        }
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        if (amount == 0) revert AmountZero();
        if (amount > refundable) revert AmountExceedsRefundable(amount, refundable);
        uint256 closedAt = terms.refundEnd(state.clock());
        if (block.timestamp >= closedAt) revert RefundClosed(block.timestamp, closedAt);
        // Effect
        payment.state = pack(state.held(), refundable - amount, state.clock(), state.stage());
        emit PaymentRefunded(id, msg.sender, amount, refundable - amount);
        if (fromCredit) _useCredit(terms.token, msg.sender, terms.payer, amount);
        // Interaction: straight from the caller to the payer where the caller's tokens pay.
        if (fromCredit || value != 0) _payOrCredit(id, terms.token, terms.payer, amount);
        else IERC20(terms.token).safeTransferFrom(msg.sender, terms.payer, amount);
    }

    /// @dev Who may capture, and when.
    function _checkCapture(PaymentTerms calldata terms, uint256 clock, bool releaseRest) private view {
        if (msg.sender == terms.payer && !releaseRest) return;
        if (msg.sender != terms.merchant) {
            if (msg.sender == terms.payer) revert CallerNotMerchant(msg.sender, terms.merchant);
            revert CallerNotPayerOrMerchant(msg.sender, terms.payer, terms.merchant);
        }
        uint256 opensAt = terms.captureStart(clock);
        uint256 closedAt = terms.captureEnd(clock);
        if (block.timestamp < opensAt) revert CaptureNotOpen(block.timestamp, opensAt);
        if (block.timestamp >= closedAt) revert CaptureClosed(block.timestamp, closedAt);
    }
}
