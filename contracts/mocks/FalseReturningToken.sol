// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BenchToken} from "./BenchToken.sol";

/// @notice Returns false instead of reverting if the sender's balance is too low or the recipient is refused.
contract FalseReturningToken is BenchToken(6) {
    mapping(address account => bool) public refused;

    /// @notice Refuses transfers to `account`, or accepts them again.
    function setRefused(address account, bool refused_) external {
        refused[account] = refused_;
    }

    /// @notice Moves the caller's tokens, or returns false.
    function transfer(address to, uint256 value) public override returns (bool) {
        return !refused[to] && balanceOf(msg.sender) >= value && super.transfer(to, value);
    }

    /// @notice Moves approved tokens, or returns false.
    function transferFrom(address from, address to, uint256 value) public override returns (bool) {
        if (refused[to] || balanceOf(from) < value || allowance(from, msg.sender) < value) return false;
        return super.transferFrom(from, to, value);
    }
}
