// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BenchToken} from "./BenchToken.sol";

/// @notice Refuses some allowances, as several large tokens do.
contract ReluctantToken is BenchToken(6) {
    /// @notice What is refused. `Change`: another allowance in place of one that is not zero; with `ChangeByFalse`, by
    /// returning false. `Zero`: an allowance of zero.
    enum Refused {
        Change,
        ChangeByFalse,
        Zero
    }

    Refused private immutable refused;

    error AllowanceRefused();

    constructor(Refused refused_) {
        refused = refused_;
    }

    /// @notice Sets the allowance of `spender`, unless it is refused.
    function approve(address spender, uint256 value) public override returns (bool) {
        bool changes = value != 0 && allowance(msg.sender, spender) != 0;
        if (refused == Refused.ChangeByFalse && changes) return false;
        if (refused == Refused.Change && changes) revert AllowanceRefused();
        if (refused == Refused.Zero && value == 0) revert AllowanceRefused();
        return super.approve(spender, value);
    }
}
