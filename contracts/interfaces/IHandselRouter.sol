// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Router
/// @notice Makes several calls in one transaction: swap and pay, deploy an account and pay with its signature, or pay
/// in several tokens. Uses the caller's own tokens and coins and returns the remainder.
/// @dev Callers approve the router, which only moves tokens of `msg.sender`. All other calls are made by the caller's
/// own account ({accountOf}), which obeys only its caller through the router. The router itself makes no call chosen by
/// a caller, so no call can spend another caller's approval. The escrow sees that account as the funder; returned money
/// goes to the payer in the terms.
interface IHandselRouter {
    /// @notice Tokens of the caller that the calls use.
    struct Input {
        address token;
        uint256 amount;
    }

    /// @notice Call made by the caller's account.
    struct Call {
        address target;
        uint256 value;
        bytes data;
    }

    /// @notice Swap that buys the payment's token.
    /// @param input tokens of the caller to spend; token zero: the coins sent along
    /// @param spender account that may take the tokens during the swap, usually the target; ignored for coins
    /// @param target exchange to call
    /// @param data calldata for the exchange; it must deliver to {accountOf} the caller
    struct Swap {
        Input input;
        address spender;
        address target;
        bytes data;
    }

    /// @notice A caller's account was deployed, at its first use.
    event AccountDeployed(address indexed caller, address indexed account);

    /// @notice A call failed without a reason, or a token refused the transfer back to the caller.
    error CallFailed(address target);
    /// @notice A call with data has a target without code.
    error TargetEmpty(address target);
    /// @notice `msg.value` differs from the coins the swap spends.
    error ValueMismatch(uint256 sent, uint256 expected);
    /// @notice After the swap the account has less than the payment's amount.
    error OutputTooLow(uint256 balance, uint256 required);

    /// @notice Takes tokens and coins of the caller, makes calls from the caller's account, and returns the remainder.
    /// @dev All calls succeed or all are reverted. The account keeps tokens that `returned` does not name for the
    /// caller's next call. Approvals given by the calls remain, and can spend only this account's tokens. Coins the
    /// account had before, which anybody may have sent, stay unless `returned` names zero.
    ///
    /// Requirements:
    /// - the caller has approved the router for the inputs
    /// - each call succeeds: its own error, or {CallFailed}
    /// - the target of a call with data is a contract: {TargetEmpty}
    /// @param inputs tokens to take
    /// @param calls calls to make, in this order
    /// @param returned further tokens whose whole balance is returned, besides inputs and new coins; zero: all coins
    /// @return answers return data of each call
    function execute(
        Input[] calldata inputs,
        Call[] calldata calls,
        address[] calldata returned
    ) external payable returns (bytes[] memory answers);

    /// @notice Swaps the caller's tokens or coins for the payment's, funds it, and returns what is left of both.
    /// @dev Leaves no approval. Emits the escrow's events.
    ///
    /// Requirements:
    /// - `msg.value` is the input for the native coin, else zero: {ValueMismatch}
    /// - the swap succeeds, and the account then has the payment's amount: {OutputTooLow}
    /// - the escrow accepts the payment
    /// @param escrow escrow to pay
    /// @param terms terms of the payment
    /// @param swap swap that buys the payment's token
    /// @return id id of the payment
    function swapAndFund(
        IHandselEscrow escrow,
        PaymentTerms calldata terms,
        Swap calldata swap
    ) external payable returns (bytes32 id);

    /// @notice Returns the address of a caller's account, deployed or not.
    function accountOf(address caller) external view returns (address);
}
