// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {PaymentHash} from "../libraries/PaymentHash.sol";
import {PaymentStatusLib} from "../libraries/PaymentStatusLib.sol";
import {PaymentState, PaymentStatus, Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice The payments: their identity and their one slot of state.
abstract contract Payments is IHandselEscrow, EIP712 {
    mapping(bytes32 id => PaymentState state) internal _payments;

    constructor() EIP712("Handsel", "1") {}

    /// @inheritdoc IHandselEscrow
    function paymentId(PaymentTerms calldata terms) public view returns (bytes32) {
        return _hashTypedDataV4(PaymentHash.hash(terms));
    }

    /// @inheritdoc IHandselEscrow
    function paymentState(bytes32 id) external view returns (PaymentState memory) {
        return _payments[id];
    }

    /// @inheritdoc IHandselEscrow
    function paymentStatus(PaymentTerms calldata terms) external view returns (PaymentStatus) {
        return PaymentStatusLib.statusAt(terms, _payments[paymentId(terms)], block.timestamp);
    }

    /// @dev Loads a payment that must be held.
    function _heldPayment(PaymentTerms calldata terms) internal view returns (bytes32 id, PaymentState memory state) {
        id = paymentId(terms);
        state = _payments[id];
        if (state.stage != Stage.Held) revert PaymentNotHeld(id, state.stage);
    }

    /// @dev Takes `amount` out of what is held, and says where that leaves the payment.
    function _takeHeld(PaymentState memory state, uint256 amount) internal pure {
        if (amount == 0) revert AmountZero();
        if (amount > state.held) revert AmountExceedsHeld(amount, state.held);
        // Fits: the amount is at most `held`.
        state.held -= uint104(amount);
    }

    /// @dev The stage of a payment of which nothing is held any more.
    function _finalStage(PaymentState memory state) internal pure returns (Stage) {
        return state.refundable == 0 ? Stage.Returned : Stage.Settled;
    }
}
