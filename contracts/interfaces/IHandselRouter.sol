// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Router
/// @notice Makes several calls in one transaction: swap and pay, deploy an account and pay with its signature, or pay
/// in several tokens. Uses the caller's own tokens and coins and returns the remainder.
/// @dev Callers approve the router, or sign for it ({Consent}); it moves only tokens of `msg.sender`. What the tokens
/// then pay for is in the caller's own transaction, so whoever sees a signature can do nothing with it but, for a
/// permit, submit it early, which does no harm. All other calls are made by the caller's own account ({accountOf}),
/// which obeys only its caller through the router. The router itself makes no call chosen by a caller, so no call can
/// spend another caller's approval. The escrow sees that account as the funder; returned money goes to the payer in the
/// terms.
interface IHandselRouter {
    /// @notice How the caller lets the router take tokens. `Allowance`: it has approved the router. `Permit`: an
    /// ERC-2612 permit of exactly the amount to the router. `Permit2`: the caller has approved Permit2, and signs a
    /// `PermitTransferFrom` of exactly the amount with the router as the spender.
    enum Consent {
        Allowance,
        Permit,
        Permit2
    }

    /// @notice Tokens of the caller that the calls use.
    /// @param token ERC-20 address
    /// @param amount amount to take, in base units
    /// @param consent how the caller lets the router take it
    /// @param nonce unused Permit2 nonce of the caller; else ignored
    /// @param deadline Unix time after which the signature is invalid; ignored for an allowance
    /// @param signature the caller's signature: 65 bytes for a permit; ignored for an allowance
    struct Input {
        address token;
        uint256 amount;
        Consent consent;
        uint256 nonce;
        uint256 deadline;
        bytes signature;
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
    /// @param returned tokens the exchange may pay besides the input and the payment's: their whole balance is returned
    struct Swap {
        Input input;
        address spender;
        address target;
        bytes data;
        address[] returned;
    }

    /// @notice A caller's account was deployed, at its first use.
    event AccountDeployed(address indexed caller, address indexed account);
    /// @notice The caller accepted no coins: its change stays in its account, to spend or claim with {execute}.
    event ChangeKept(address indexed caller, address indexed account, uint256 amount);

    /// @notice A call failed without a reason.
    error CallFailed(address target);
    /// @notice A call with data has a target without code.
    error TargetEmpty(address target);
    /// @notice `msg.value` differs from the coins the swap spends.
    error ValueMismatch(uint256 sent, uint256 expected);
    /// @notice After the swap the account has less than the payment's amount.
    error OutputTooLow(uint256 balance, uint256 required);

    /// @notice Takes tokens and coins of the caller, makes calls from the caller's account, and returns the remainder.
    /// @dev All calls succeed or all are reverted. A caller that accepts no coins finds its change in its account:
    /// {ChangeKept}. The account keeps tokens that `returned` does not name for the caller's next call. Approvals given by the calls remain, and can spend only this account's tokens. Coins the
    /// account had before, which anybody may have sent, stay unless `returned` names zero.
    ///
    /// Requirements:
    /// - the caller's allowance, permit or Permit2 signature covers each input: the token's or Permit2's own error
    /// - each call succeeds: its own error, or {CallFailed}
    /// - the target of a call with data is a contract: {TargetEmpty}
    /// @param inputs tokens to take
    /// @param calls calls to make, in this order
    /// @param returned further tokens whose whole balance is returned, besides inputs and new coins; zero: all coins, and
    /// the call reverts if the caller accepts none
    /// @return answers return data of each call
    function execute(
        Input[] calldata inputs,
        Call[] calldata calls,
        address[] calldata returned
    ) external payable returns (bytes[] memory answers);

    /// @notice Swaps the caller's tokens or coins for the payment's, funds it, and returns what is left of both, and of
    /// the tokens named in `swap.returned`.
    /// @dev Leaves no approval. A caller that accepts no coins finds its change in its account: {ChangeKept}. Emits the
    /// escrow's events.
    ///
    /// Requirements:
    /// - the caller's allowance, permit or Permit2 signature covers the input: the token's or Permit2's own error
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
