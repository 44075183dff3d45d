// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Burns a set amount of gas, or all of it, when it receives coins.
contract GasBurningReceiver {
    uint256 private immutable appetite;

    constructor(uint256 appetite_) {
        appetite = appetite_;
    }

    /// @notice Burns `appetite` gas; the largest integer burns all gas.
    receive() external payable {
        uint256 start = gasleft();
        while (start - gasleft() < appetite) {}
    }
}
