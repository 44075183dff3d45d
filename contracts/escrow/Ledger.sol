// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {BoundedCall} from "../libraries/BoundedCall.sol";
import {TokenBalance} from "../libraries/TokenBalance.sol";

/// @notice Transfers money in and out, and credits the recipient if a transfer out fails.
abstract contract Ledger is IHandselEscrow, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Gas limit for a native transfer: enough for a smart account that logs and forwards.
    uint256 internal constant NATIVE_PUSH_GAS = 100_000;

    /// @dev Gas limit for a token transfer: several times the need of the heaviest known tokens.
    uint256 internal constant TOKEN_PUSH_GAS = 500_000;

    /// @dev An amount that is owed, plus one once there has been any: a slot that never returns to zero makes the next
    /// credit 17,100 gas cheaper. A struct of one word, so that its storage slot is computed once.
    struct Due {
        uint256 amountPlusOne;
    }

    mapping(address token => mapping(address owner => Due)) private _credits;

    /// @dev Owners who alone decide when and where their credits are paid.
    mapping(address owner => bool) private _paysItself;

    /// @inheritdoc IHandselEscrow
    function withdraw(address token) external nonReentrant returns (uint256 amount) {
        amount = _withdrawAll(token, msg.sender);
    }

    /// @inheritdoc IHandselEscrow
    function withdrawTo(address token, address to, uint256 amount) external nonReentrant {
        if (to == address(0) || to == address(this)) revert RecipientInvalid(to);
        if (amount == 0) revert AmountZero();
        _withdraw(token, msg.sender, to, amount);
    }

    /// @inheritdoc IHandselEscrow
    function withdrawFor(address token, address owner) external nonReentrant returns (uint256 amount) {
        if (_paysItself[owner]) revert WithdrawForRefused(owner);
        amount = _withdrawAll(token, owner);
    }

    /// @inheritdoc IHandselEscrow
    function setWithdrawFor(bool allowed) external {
        _paysItself[msg.sender] = !allowed;
        emit WithdrawForSet(msg.sender, allowed);
    }

    /// @inheritdoc IHandselEscrow
    function allowsWithdrawFor(address owner) external view returns (bool) {
        return !_paysItself[owner];
    }

    /// @inheritdoc IHandselEscrow
    function creditOf(address token, address owner) external view nonReentrantView returns (uint256) {
        return _amountOf(_credits[token][owner]);
    }

    function _amountOf(Due storage due) internal view returns (uint256) {
        uint256 stored = due.amountPlusOne;
        // Checked by the condition.
        unchecked {
            return stored == 0 ? 0 : stored - 1;
        }
    }

    function _increase(Due storage due, uint256 amount) internal {
        uint256 stored = due.amountPlusOne;
        // A sum of amounts below 2^104, one for each payment: far below 2^256.
        unchecked {
            due.amountPlusOne = (stored == 0 ? 1 : stored) + amount;
        }
    }

    /// @dev Pays `to`, or credits it if the transfer fails, so that no recipient can block the call. Does nothing for
    /// zero.
    function _payOrCredit(bytes32 id, address token, address to, uint256 amount) internal {
        if (amount == 0 || _tryPay(token, to, amount)) return;
        _addCredit(token, to, amount);
        emit CreditAdded(token, to, id, amount);
    }

    /// @dev Transfers the caller's tokens directly to `to`. If the token refuses, takes them in and credits `to`, so
    /// that the caller can still pay its debt.
    function _passOrCredit(bytes32 id, address token, address to, uint256 amount) internal returns (bool passed) {
        uint256 available = gasleft();
        if (BoundedCall.tryTransferFrom(token, msg.sender, to, amount, TOKEN_PUSH_GAS)) return true;
        _requireGas(available, TOKEN_PUSH_GAS);
        _pull(token, amount);
        _addCredit(token, to, amount);
        emit CreditAdded(token, to, id, amount);
    }

    /// @dev As {_passOrCredit}, but rejects a fee-on-transfer token. A transfer from the caller to itself cannot show a
    /// fee.
    function _passExactly(bytes32 id, address token, address to, uint256 amount) internal {
        uint256 before = TokenBalance.balanceOf(token, to);
        if (_passOrCredit(id, token, to, amount) && to != msg.sender) _checkDelivery(token, to, before, amount);
    }

    /// @dev Transfers the caller's tokens to this escrow.
    function _pull(address token, uint256 amount) internal {
        uint256 before = TokenBalance.balanceOf(token, address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        _checkDelivery(token, address(this), before, amount);
    }

    /// @dev Rejects a fee-on-transfer token: one payment would spend the deposits of others, or a payee would receive
    /// less than the event says.
    function _checkDelivery(address token, address to, uint256 balanceBefore, uint256 expected) internal view {
        uint256 delivered = TokenBalance.balanceOf(token, to) - balanceBefore;
        if (delivered != expected) revert DeliveryMismatch(delivered, expected);
    }

    function _addCredit(address token, address to, uint256 amount) internal {
        if (amount != 0) _increase(_credits[token][to], amount);
    }

    /// @dev Deducts `amount` from the owner's credit.
    function _useCredit(address token, address owner, address to, uint256 amount) internal {
        Due storage due = _credits[token][owner];
        uint256 credit = _amountOf(due);
        if (amount > credit) revert AmountExceedsCredit(amount, credit);
        // Checked above.
        unchecked {
            due.amountPlusOne = credit - amount + 1;
        }
        emit CreditUsed(token, owner, to, amount);
    }

    function _withdrawAll(address token, address owner) private returns (uint256 amount) {
        amount = _amountOf(_credits[token][owner]);
        if (amount == 0) revert AmountZero();
        _withdraw(token, owner, owner, amount);
    }

    function _withdraw(address token, address owner, address to, uint256 amount) private {
        // Effect
        _useCredit(token, owner, to, amount);
        // Interaction
        if (!_tryPay(token, to, amount)) revert WithdrawalFailed(token, to, amount);
    }

    /// @dev Transfers with a gas limit, so that a recipient cannot burn the gas the others need.
    function _tryPay(address token, address to, uint256 amount) private returns (bool paid) {
        uint256 available = gasleft();
        if (token == address(0)) {
            paid = BoundedCall.trySend(to, amount, NATIVE_PUSH_GAS);
            if (!paid) _requireGas(available, NATIVE_PUSH_GAS);
        } else {
            paid = BoundedCall.tryTransfer(token, to, amount, TOKEN_PUSH_GAS);
            if (!paid) _requireGas(available, TOKEN_PUSH_GAS);
        }
    }

    /// @dev Reverts unless the failed transfer had its whole gas limit: otherwise a caller could force a credit by
    /// sending too little gas.
    function _requireGas(uint256 available, uint256 bound) private pure {
        // A call gets at most 63/64 of the remaining gas; 15,000 covers preparing it.
        uint256 required = (bound * 64) / 63 + 15_000;
        if (available < required) revert GasTooLow(available, required);
    }
}
