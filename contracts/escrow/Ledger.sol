// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {BoundedCall} from "../libraries/BoundedCall.sol";

/// @notice Pays money out, and keeps it for its owner where paying out fails.
abstract contract Ledger is IHandselEscrow, ReentrancyGuardTransient {
    /// @dev Gas a recipient of native coins may use: enough for a smart account that logs and forwards.
    uint256 internal constant NATIVE_PUSH_GAS = 100_000;

    /// @dev Gas a token may use for a transfer: several times what the heaviest known tokens need.
    uint256 internal constant TOKEN_PUSH_GAS = 500_000;

    /// @dev One more than the credit once an account has had one: a slot that never returns to zero makes the next
    /// credit 17,100 gas cheaper.
    mapping(address token => mapping(address owner => uint256 creditPlusOne)) private _credits;

    /// @inheritdoc IHandselEscrow
    function withdraw(address token) external nonReentrant returns (uint256 amount) {
        amount = creditOf(token, msg.sender);
        // Check
        if (amount == 0) revert AmountZero();
        // Effect
        _useCredit(token, msg.sender, msg.sender, amount);
        // Interaction
        if (!_tryPay(token, msg.sender, amount)) revert WithdrawalFailed(token, msg.sender, amount);
    }

    /// @inheritdoc IHandselEscrow
    function creditOf(address token, address owner) public view returns (uint256) {
        uint256 stored = _credits[token][owner];
        return stored == 0 ? 0 : stored - 1;
    }

    /// @dev Pays `to`, or credits it where that fails, so that no recipient can stop the call. Zero pays nobody.
    function _payOrCredit(bytes32 id, address token, address to, uint256 amount) internal {
        if (amount == 0) return;
        if (_tryPay(token, to, amount)) return;
        uint256 stored = _credits[token][to];
        _credits[token][to] = (stored == 0 ? 1 : stored) + amount;
        emit CreditAdded(token, to, id, amount);
    }

    /// @dev Takes `amount` from the owner's credit.
    function _useCredit(address token, address owner, address to, uint256 amount) internal {
        uint256 credit = creditOf(token, owner);
        if (amount > credit) revert AmountExceedsCredit(amount, credit);
        _credits[token][owner] = credit - amount + 1;
        emit CreditUsed(token, owner, to, amount);
    }

    /// @dev Pushes within a gas bound, so that a recipient cannot burn the gas that the others need. A failure counts
    /// only if the whole bound was there to use: otherwise a caller could force a credit by sending too little gas.
    function _tryPay(address token, address to, uint256 amount) private returns (bool paid) {
        uint256 available = gasleft();
        if (token == address(0)) paid = BoundedCall.trySend(to, amount, NATIVE_PUSH_GAS);
        else paid = BoundedCall.tryTransfer(token, to, amount, TOKEN_PUSH_GAS);
        if (!paid) {
            uint256 bound = token == address(0) ? NATIVE_PUSH_GAS : TOKEN_PUSH_GAS;
            // A call gets at most 63/64 of what is left; the rest covers preparing it.
            uint256 required = (bound * 64) / 63 + 15_000;
            if (available < required) revert GasTooLow(available, required);
        }
    }
}
