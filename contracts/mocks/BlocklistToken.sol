// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {BenchToken} from "./BenchToken.sol";

/// @notice Reverts if sender or recipient is blocked, as regulated stablecoins do.
contract BlocklistToken is BenchToken(6) {
    mapping(address account => bool) public blocked;

    error AccountBlocked(address account);

    /// @notice Blocks `account`, or unblocks it.
    function setBlocked(address account, bool blocked_) external {
        blocked[account] = blocked_;
    }

    /// @inheritdoc ERC20
    function _update(address from, address to, uint256 value) internal virtual override {
        if (blocked[from]) revert AccountBlocked(from);
        if (blocked[to]) revert AccountBlocked(to);
        super._update(from, to, value);
    }
}
