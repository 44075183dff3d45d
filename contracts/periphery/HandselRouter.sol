// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {IHandselRouter} from "../interfaces/IHandselRouter.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {RouterAccount} from "./RouterAccount.sol";

/// @title Router
/// @notice See {IHandselRouter}.
contract HandselRouter is IHandselRouter, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Implementation that every caller's account is a clone of.
    address private immutable accountCode = address(new RouterAccount());

    /// @inheritdoc IHandselRouter
    function execute(
        Input[] calldata inputs,
        Call[] calldata calls,
        address[] calldata returned
    ) external payable nonReentrant returns (bytes[] memory answers) {
        RouterAccount account = _account();
        uint256 before = address(account).balance;
        for (uint256 i = 0; i < inputs.length; ++i) _pull(account, inputs[i]);
        _pass(account);
        answers = new bytes[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            answers[i] = account.perform(calls[i].target, calls[i].value, calls[i].data);
        }
        for (uint256 i = 0; i < inputs.length; ++i) _return(account, inputs[i].token, 0);
        for (uint256 i = 0; i < returned.length; ++i) _return(account, returned[i], 0);
        _return(account, address(0), before);
    }

    /// @inheritdoc IHandselRouter
    function swapAndFund(
        IHandselEscrow escrow,
        PaymentTerms calldata terms,
        Swap calldata swap
    ) external payable nonReentrant returns (bytes32 id) {
        Input calldata input = swap.input;
        uint256 value = input.token == address(0) ? input.amount : 0;
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        RouterAccount account = _account();
        uint256 before = address(account).balance;
        if (input.token != address(0)) {
            _pull(account, input);
            _approve(account, input.token, swap.spender, input.amount);
        }
        _pass(account);
        account.perform(swap.target, value, swap.data);
        if (input.token != address(0)) _approve(account, input.token, swap.spender, 0);
        id = _fund(account, escrow, terms);
        if (input.token != address(0)) _return(account, input.token, 0);
        if (terms.token != address(0)) _return(account, terms.token, 0);
        _return(account, address(0), before);
    }

    /// @inheritdoc IHandselRouter
    function accountOf(address caller) public view returns (address) {
        return Clones.predictDeterministicAddress(accountCode, _saltOf(caller));
    }

    /// @dev Funds from the account's balance, and leaves no approval. The escrow takes exactly the amount.
    function _fund(
        RouterAccount account,
        IHandselEscrow escrow,
        PaymentTerms calldata terms
    ) private returns (bytes32 id) {
        uint256 amount = terms.amount;
        uint256 delivered = _balanceOf(terms.token, address(account));
        if (delivered < amount) revert OutputTooLow(delivered, amount);
        bool isToken = terms.token != address(0);
        if (isToken) _approve(account, terms.token, address(escrow), amount);
        bytes memory answer = account.perform(
            address(escrow),
            isToken ? 0 : amount,
            abi.encodeCall(IHandselEscrow.fund, (terms))
        );
        if (isToken) _approve(account, terms.token, address(escrow), 0);
        return abi.decode(answer, (bytes32));
    }

    /// @dev Returns the caller's account, and deploys it at its first use.
    function _account() private returns (RouterAccount) {
        address account = accountOf(msg.sender);
        if (account.code.length == 0) {
            Clones.cloneDeterministic(accountCode, _saltOf(msg.sender));
            emit AccountDeployed(msg.sender, account);
        }
        return RouterAccount(payable(account));
    }

    /// @dev The only transfer that uses approvals to the router; it moves the caller's own tokens.
    function _pull(RouterAccount account, Input calldata input) private {
        IERC20(input.token).safeTransferFrom(msg.sender, address(account), input.amount);
    }

    /// @dev Forwards `msg.value` to the account.
    function _pass(RouterAccount account) private {
        if (msg.value != 0) Address.sendValue(payable(account), msg.value);
    }

    function _approve(RouterAccount account, address token, address spender, uint256 amount) private {
        account.perform(token, 0, abi.encodeCall(IERC20.approve, (spender, amount)));
    }

    /// @dev Returns the account's balance of a token to the caller, except `kept`. Coins the account had before are
    /// kept unless the caller asks for them: otherwise anybody could lock out a caller that accepts no coins by sending
    /// some.
    function _return(RouterAccount account, address token, uint256 kept) private {
        uint256 amount = _balanceOf(token, address(account));
        if (amount <= kept) return;
        amount -= kept;
        if (token == address(0)) {
            account.perform(msg.sender, amount, "");
            return;
        }
        bytes memory answer = account.perform(token, 0, abi.encodeCall(IERC20.transfer, (msg.sender, amount)));
        // Some tokens return nothing; a token that returns false would leave the money behind.
        if (answer.length != 0 && !abi.decode(answer, (bool))) revert CallFailed(token);
    }

    function _balanceOf(address token, address owner) private view returns (uint256) {
        return token == address(0) ? owner.balance : IERC20(token).balanceOf(owner);
    }

    function _saltOf(address caller) private pure returns (bytes32) {
        return bytes32(uint256(uint160(caller)));
    }
}
