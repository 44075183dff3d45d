// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {PaymentHash} from "../libraries/PaymentHash.sol";
import {PaymentStatusLib} from "../libraries/PaymentStatusLib.sol";
import {PackedState, Payment} from "../types/PackedState.sol";
import {PaymentState, PaymentStatus, Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice Payments by id, with one storage slot of state each.
abstract contract Payments is IHandselEscrow, EIP712 {
    mapping(bytes32 id => Payment payment) internal _payments;

    constructor() EIP712("Handsel", "1") {}

    /// @inheritdoc IHandselEscrow
    function paymentId(PaymentTerms calldata terms) public view returns (bytes32) {
        return _hashTypedDataV4(PaymentHash.hash(terms));
    }

    /// @inheritdoc IHandselEscrow
    function paymentState(bytes32 id) external view returns (PaymentState memory) {
        return _payments[id].state.unpack();
    }

    /// @inheritdoc IHandselEscrow
    function paymentStatus(PaymentTerms calldata terms) external view returns (PaymentStatus) {
        return PaymentStatusLib.statusAt(terms, _payments[paymentId(terms)].state, block.timestamp);
    }

    /// @dev Loads a payment at any stage.
    function _load(
        PaymentTerms calldata terms
    ) internal view returns (bytes32 id, Payment storage payment, PackedState state) {
        return _loadHash(PaymentHash.hash(terms));
    }

    /// @dev Loads a payment at any stage by the struct hash of its terms.
    function _loadHash(
        bytes32 structHash
    ) internal view returns (bytes32 id, Payment storage payment, PackedState state) {
        id = _hashTypedDataV4(structHash);
        payment = _payments[id];
        state = payment.state;
    }

    /// @dev Loads a payment that is held or disputed.
    function _openPayment(
        PaymentTerms calldata terms
    ) internal view returns (bytes32 id, Payment storage payment, PackedState state) {
        (id, payment, state) = _load(terms);
        if (!state.isOpen()) revert PaymentNotHeld(id, state.stage());
    }

    /// @dev Loads a payment that is held and not disputed.
    function _heldPayment(
        PaymentTerms calldata terms
    ) internal view returns (bytes32 id, Payment storage payment, PackedState state) {
        (id, payment, state) = _load(terms);
        if (!state.isHeld()) revert PaymentNotHeld(id, state.stage());
    }

    /// @dev Loads a payment that is disputed.
    function _disputedPayment(
        PaymentTerms calldata terms
    ) internal view returns (bytes32 id, Payment storage payment, PackedState state) {
        (id, payment, state) = _load(terms);
        if (state.stage() != Stage.Disputed) revert PaymentNotDisputed(id, state.stage());
    }

    /// @dev Returns what `amount` takes from the held amount, and what is held afterwards. The largest integer takes all.
    function _takeHeld(PackedState state, uint256 amount) internal pure returns (uint256 taken, uint256 rest) {
        uint256 held = state.held();
        if (amount == type(uint256).max) return (held, 0);
        if (amount == 0) revert AmountZero();
        if (amount > held) revert AmountExceedsHeld(amount, held);
        // Checked above.
        unchecked {
            return (amount, held - amount);
        }
    }
}
