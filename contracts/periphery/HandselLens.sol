// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {IHandselLens} from "../interfaces/IHandselLens.sol";
import {PaymentWindows} from "../libraries/PaymentWindows.sol";
import {PaymentState, Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @title Lens
/// @notice See {IHandselLens}.
contract HandselLens is IHandselLens {
    using PaymentWindows for PaymentTerms;

    /// @inheritdoc IHandselLens
    function payments(
        IHandselEscrow escrow,
        PaymentTerms[] calldata terms
    ) external view returns (PaymentView[] memory views) {
        views = new PaymentView[](terms.length);
        for (uint256 i = 0; i < terms.length; ++i) {
            if (_isClean(terms[i])) views[i] = _view(escrow, terms[i]);
        }
    }

    /// @inheritdoc IHandselLens
    function actions(
        IHandselEscrow escrow,
        PaymentTerms[] calldata terms,
        address caller
    ) external view returns (Actions[] memory allowed) {
        allowed = new Actions[](terms.length);
        for (uint256 i = 0; i < terms.length; ++i) {
            if (_isClean(terms[i])) allowed[i] = _actions(escrow, terms[i], caller);
        }
    }

    /// @inheritdoc IHandselLens
    function credits(
        IHandselEscrow escrow,
        address owner,
        address[] calldata tokens
    ) external view returns (uint256[] memory amounts) {
        amounts = new uint256[](tokens.length);
        for (uint256 i = 0; i < tokens.length; ++i) amounts[i] = escrow.creditOf(tokens[i], owner);
    }

    /// @inheritdoc IHandselLens
    function pots(
        IHandselEscrow escrow,
        bytes32 splits,
        address[] calldata tokens
    ) external view returns (uint256[] memory amounts) {
        amounts = new uint256[](tokens.length);
        for (uint256 i = 0; i < tokens.length; ++i) amounts[i] = escrow.potOf(tokens[i], splits);
    }

    /// @dev Returns whether no word of the terms has bits beyond its type. Decoding would revert at such bits and stop
    /// the whole batch, and the escrow accepts them in no call.
    function _isClean(PaymentTerms calldata terms) private pure returns (bool) {
        uint256[17] calldata words;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            words := terms
        }
        uint256 addresses = words[0] | words[1] | words[2] | words[3] | words[5] | words[13];
        uint256 periods = words[6] | words[7] | words[8];
        uint256 flags = words[15] | words[16];
        return
            (addresses >> 160) | (words[4] >> 104) | (periods >> 32) | (words[9] >> 40) | (words[12] >> 16) == 0 &&
            flags <= 1;
    }

    function _view(
        IHandselEscrow escrow,
        PaymentTerms calldata terms
    ) private view returns (PaymentView memory payment) {
        payment.id = escrow.paymentId(terms);
        payment.state = escrow.paymentState(payment.id);
        payment.status = escrow.paymentStatus(terms);
        Stage stage = payment.state.stage;
        uint256 clock = payment.state.clock;
        if (stage == Stage.None) return payment;
        payment.refundEnd = terms.refundEnd(clock);
        if (stage == Stage.Held) {
            payment.captureStart = terms.captureStart(clock);
            payment.captureEnd = terms.captureEnd(clock);
        } else if (stage == Stage.Disputed) {
            payment.arbitrationEnd = PaymentWindows.arbitrationEnd(clock);
        }
    }

    function _actions(
        IHandselEscrow escrow,
        PaymentTerms calldata terms,
        address caller
    ) private view returns (Actions memory allowed) {
        PaymentState memory state = escrow.paymentState(escrow.paymentId(terms));
        Stage stage = state.stage;
        if (stage == Stage.None) {
            if (block.timestamp < terms.fundBy) allowed.fund = terms.amount;
            return allowed;
        }
        bool isPayer = caller == terms.payer;
        bool isMerchant = caller == terms.merchant;
        bool actsForMerchant = isMerchant || escrow.isOperator(terms.merchant, caller);
        bool isRefunder = (actsForMerchant && !isPayer) || caller == terms.payee;
        if (isRefunder && block.timestamp < terms.refundEnd(state.clock)) allowed.refund = state.refundable;
        // Only a held or disputed payment has held money.
        if (actsForMerchant) allowed.void = state.held;
        if (isPayer) allowed.capture = state.held;
        if (stage == Stage.Held) {
            _whileHeld(allowed, terms, state, isPayer, isMerchant, actsForMerchant);
        } else if (stage == Stage.Disputed) {
            allowed.submitEvidence = isPayer || isMerchant;
            if (caller == terms.arbiter) allowed.resolve = state.held;
            if (block.timestamp >= PaymentWindows.arbitrationEnd(state.clock)) allowed.expireDispute = state.held;
        }
    }

    /// @dev Sets the time-dependent calls of a payment that is held and not disputed.
    function _whileHeld(
        Actions memory allowed,
        PaymentTerms calldata terms,
        PaymentState memory state,
        bool isPayer,
        bool isMerchant,
        bool actsForMerchant
    ) private view {
        if (block.timestamp >= terms.captureEnd(state.clock)) {
            allowed.reclaim = state.held;
            return;
        }
        allowed.dispute = (isPayer || isMerchant) && terms.arbiter != address(0);
        // An operator who is also the payer acts as the payer.
        if (actsForMerchant && !isPayer && block.timestamp >= terms.captureStart(state.clock)) {
            allowed.capture = state.held;
            allowed.releaseRest = true;
        }
    }
}
