// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {IHandselRouter} from "../interfaces/IHandselRouter.sol";
import {IPermit2, PERMIT2} from "../interfaces/IPermit2.sol";
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
        for (uint256 i = 0; i < inputs.length; ++i) _return(account, inputs[i].token);
        for (uint256 i = 0; i < returned.length; ++i) _return(account, returned[i]);
        _returnChange(account, before);
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
            account.approve(IERC20(input.token), swap.spender, input.amount);
        }
        _pass(account);
        account.perform(swap.target, value, swap.data);
        if (input.token != address(0)) account.approve(IERC20(input.token), swap.spender, 0);
        id = _fund(account, escrow, terms);
        if (input.token != address(0)) _return(account, input.token);
        if (terms.token != address(0)) _return(account, terms.token);
        for (uint256 i = 0; i < swap.returned.length; ++i) _return(account, swap.returned[i]);
        _returnChange(account, before);
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
        if (isToken) account.approve(IERC20(terms.token), address(escrow), amount);
        bytes memory answer = account.perform(
            address(escrow),
            isToken ? 0 : amount,
            abi.encodeCall(IHandselEscrow.fund, (terms))
        );
        if (isToken) account.approve(IERC20(terms.token), address(escrow), 0);
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

    /// @dev The only place that uses allowances and signatures given to the router. Owner of the tokens is always
    /// `msg.sender`, so nobody else's call can use them.
    function _pull(RouterAccount account, Input calldata input) private {
        address token = input.token;
        uint256 amount = input.amount;
        if (input.consent == Consent.Permit2) {
            PERMIT2.permitTransferFrom({
                permit: IPermit2.PermitTransferFrom({
                    permitted: IPermit2.TokenPermissions({token: token, amount: amount}),
                    nonce: input.nonce,
                    deadline: input.deadline
                }),
                transferDetails: IPermit2.SignatureTransferDetails({to: address(account), requestedAmount: amount}),
                owner: msg.sender,
                signature: input.signature
            });
            return;
        }
        if (input.consent == Consent.Permit) {
            (uint8 v, bytes32 r, bytes32 s) = ECDSA.parseCalldata(input.signature);
            // If the permit was already submitted by somebody else, the allowance is in place.
            try IERC20Permit(token).permit(msg.sender, address(this), amount, input.deadline, v, r, s) {} catch {}
        }
        IERC20(token).safeTransferFrom(msg.sender, address(account), amount);
    }

    /// @dev Forwards `msg.value` to the account.
    function _pass(RouterAccount account) private {
        if (msg.value != 0) Address.sendValue(payable(account), msg.value);
    }

    /// @dev Returns the account's whole balance of a token to the caller.
    function _return(RouterAccount account, address token) private {
        uint256 amount = _balanceOf(token, address(account));
        if (amount == 0) return;
        if (token == address(0)) account.perform(msg.sender, amount, "");
        else account.transfer(IERC20(token), msg.sender, amount);
    }

    /// @dev Returns what this call added to the account's coins. They stay in the account if the caller accepts no
    /// coins. What was there before is left alone: otherwise anybody could make every call cost a transfer more.
    function _returnChange(RouterAccount account, uint256 before) private {
        uint256 balance = address(account).balance;
        if (balance <= before) return;
        uint256 change = balance - before;
        try account.perform(msg.sender, change, "") {} catch {
            emit ChangeKept(msg.sender, address(account), change);
        }
    }

    function _balanceOf(address token, address owner) private view returns (uint256) {
        return token == address(0) ? owner.balance : IERC20(token).balanceOf(owner);
    }

    function _saltOf(address caller) private pure returns (bytes32) {
        return bytes32(uint256(uint160(caller)));
    }
}
