// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Router
/// @notice Does several things in one transaction: swap and pay, deploy an account and pay with its signature, pay in
/// several tokens. It uses the caller's own tokens and coins and gives back whatever is left.
/// @dev Accounts approve the router, and the router only ever moves the tokens of its caller. Everything else is done by
/// an account that the router has for each caller ({accountOf}) and that obeys nobody else: no call that somebody chooses
/// is made by the router itself, so none can use another's approval. The escrow sees that account as the one who funds;
/// what it returns goes to the payer in the terms.
interface IHandselRouter {
    /// @notice Tokens of the caller to work with.
    struct Input {
        address token;
        uint256 amount;
    }

    /// @notice One call that the caller's account makes.
    struct Call {
        address target;
        uint256 value;
        bytes data;
    }

    /// @notice How to get the payment's token.
    /// @param input the caller's tokens to spend; token zero: the coins sent along
    /// @param spender who may take them during the swap, usually the target; unused for coins
    /// @param target the exchange
    /// @param data what it is called with; it must deliver to {accountOf} the caller
    struct Swap {
        Input input;
        address spender;
        address target;
        bytes data;
    }

    /// @notice A caller's account was made, with its first use.
    event AccountDeployed(address indexed caller, address indexed account);

    /// @notice A call failed without a reason, or a token refused to be given back.
    error CallFailed(address target);
    /// @notice There is no code where a call goes that only a contract can answer.
    error TargetEmpty(address target);
    /// @notice The coins sent along are not what the swap spends.
    error ValueMismatch(uint256 sent, uint256 expected);
    /// @notice With what the swap delivered, the account has less than the payment's amount.
    error OutputTooLow(uint256 balance, uint256 required);

    /// @notice Takes tokens and coins of the caller, makes calls from the caller's account, and returns what is left.
    /// @dev All calls happen or none. The account keeps what it was given in tokens that `returned` does not name, for the
    /// caller's next call; approvals that the calls give remain as well, and can spend nobody else's. Coins that it had
    /// before, which anybody may have sent, stay unless `returned` names zero.
    ///
    /// Requirements:
    /// - the caller has approved the router for the inputs
    /// - each call succeeds: its own error, or {CallFailed}; a call with data goes to a contract: {TargetEmpty}
    /// @param inputs what to take
    /// @param calls what to call, in this order
    /// @param returned whose whole balance goes back to the caller afterwards, beside all inputs and the new coins; zero: all coins
    /// @return answers what the calls returned
    function execute(
        Input[] calldata inputs,
        Call[] calldata calls,
        address[] calldata returned
    ) external payable returns (bytes[] memory answers);

    /// @notice Swaps the caller's tokens or coins for the payment's, funds it, and returns what is left of both.
    /// @dev No approval is left afterwards. Emits what the escrow emits.
    ///
    /// Requirements:
    /// - `msg.value` is the input if that is the native coin, else zero: {ValueMismatch}
    /// - the swap succeeds and delivers what the account needs to have the payment's amount: {OutputTooLow}
    /// - the escrow accepts the payment
    /// @param escrow where to pay
    /// @param terms the payment's terms
    /// @param swap how to get the payment's token
    /// @return id the payment's id
    function swapAndFund(
        IHandselEscrow escrow,
        PaymentTerms calldata terms,
        Swap calldata swap
    ) external payable returns (bytes32 id);

    /// @notice The account that works for a caller; it may not be there yet.
    function accountOf(address caller) external view returns (address);
}
