// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {PaymentHash} from "../libraries/PaymentHash.sol";
import {PackedState, Payment} from "../types/PackedState.sol";
import {Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {Funding} from "./Funding.sol";
import {Lifecycle} from "./Lifecycle.sol";

/// @notice Funds or captures several payments in one transaction.
abstract contract Batches is Funding, Lifecycle {
    /// @inheritdoc IHandselEscrow
    function fundBatch(PaymentTerms[] calldata terms) external payable nonReentrant returns (bytes32[] memory ids) {
        uint256 count = terms.length;
        // Check
        if (count == 0) revert BatchEmpty();
        address token = terms[0].token;
        // Effect
        ids = new bytes32[](count);
        uint256 total;
        for (uint256 i = 0; i < count; ++i) {
            if (terms[i].token != token) revert TokenMismatch(terms[i].token, token);
            total += terms[i].amount;
            ids[i] = _open(terms[i], PaymentHash.hash(terms[i]));
        }
        uint256 value = token == address(0) ? total : 0;
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        // Interaction
        if (value == 0) _pull(token, total);
        for (uint256 i = 0; i < count; ++i) {
            if (terms[i].instant) _payInstant(ids[i], terms[i]);
        }
    }

    /// @inheritdoc IHandselEscrow
    function captureBatch(
        PaymentTerms[] calldata terms,
        uint256[] calldata amounts
    ) external nonReentrant returns (uint256[] memory captured) {
        uint256 count = terms.length;
        // Check
        if (count == 0) revert BatchEmpty();
        if (amounts.length != count) revert BatchLengthMismatch(count, amounts.length);
        captured = new uint256[](count);
        // Consecutive payments with the same recipients are paid out together, under no payment's id.
        uint256 first;
        uint256 netSum;
        uint256 feeSum;
        for (uint256 i = 0; i < count; ++i) {
            PaymentTerms calldata current = terms[i];
            (bytes32 id, Payment storage payment, PackedState state) = _load(current);
            // Check
            bool asPayer = _checkCapturer(current, false);
            uint256 fee;
            if (!_isTaken(state, asPayer)) {
                _checkCapture(current, id, state, asPayer);
                // Effect
                (captured[i], fee, ) = _take(current, id, payment, state, msg.sender, amounts[i], false);
            }
            // Sums of amounts below 2^104 cannot overflow.
            unchecked {
                netSum += captured[i] - fee;
                feeSum += fee;
                if (i + 1 != count && _paysTheSame(current, terms[i + 1])) continue;
            }
            _payOut(first == i ? id : bytes32(0), current, netSum, feeSum);
            (first, netSum, feeSum) = (i + 1, 0, 0);
        }
    }

    /// @dev Returns whether others have taken a payment from the caller: nothing of it is held any more, or it is
    /// disputed. No payer must be able to stop the captures of the other payments.
    function _isTaken(PackedState state, bool asPayer) private pure returns (bool) {
        if (state.isOpen()) return !asPayer && !state.isHeld();
        return state.stage() != Stage.None;
    }

    function _paysTheSame(PaymentTerms calldata a, PaymentTerms calldata b) private pure returns (bool) {
        return
            a.token == b.token &&
            a.payee == b.payee &&
            a.feeRecipient == b.feeRecipient &&
            a.splits == b.splits &&
            a.toLedger == b.toLedger;
    }
}
