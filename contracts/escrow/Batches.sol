// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {PaymentHash} from "../libraries/PaymentHash.sol";
import {BatchPayment} from "../types/BatchPayment.sol";
import {PackedState, Payment} from "../types/PackedState.sol";
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
        PaymentTerms calldata shared,
        BatchPayment[] calldata payments
    ) external nonReentrant returns (uint256[] memory captured) {
        uint256 count = payments.length;
        // Check
        if (count == 0) revert BatchEmpty();
        address merchant = shared.merchant;
        bool asSeller = msg.sender == merchant || isOperator(merchant, msg.sender);
        captured = new uint256[](count);
        bytes32 id;
        uint256 sum;
        uint256 fees;
        for (uint256 i = 0; i < count; ++i) {
            BatchPayment calldata own = payments[i];
            Payment storage payment;
            PackedState state;
            (id, payment, state) = _loadHash(PaymentHash.hash(shared, own));
            // Check
            bool asPayer = msg.sender == own.payer;
            if (!asPayer && !asSeller) revert CallerNotPayerOrMerchant(msg.sender, own.payer, merchant);
            if (_isTaken(state, asPayer)) continue;
            _checkCapture(shared, id, state, asPayer);
            // Effect
            (uint256 amount, uint256 fee, ) = _take(shared, id, payment, state, msg.sender, own.captureAmount, false);
            captured[i] = amount;
            // Sums of amounts below 2^104 cannot overflow.
            unchecked {
                sum += amount;
                fees += fee;
            }
        }
        // Interaction: one payout for all, under no payment's id.
        _payOut(count == 1 ? id : bytes32(0), shared, sum, fees);
    }

    /// @dev Returns whether others have taken a payment from the caller: nothing of it is held any more, or it is
    /// disputed. No payer must be able to stop the captures of the other payments.
    function _isTaken(PackedState state, bool asPayer) private pure returns (bool) {
        if (state.isOpen()) return !asPayer && !state.isHeld();
        return !state.isNone();
    }
}
