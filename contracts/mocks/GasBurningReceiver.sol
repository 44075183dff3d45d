// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Burns gas when it gets coins: so much, or all there is.
contract GasBurningReceiver {
    uint256 private immutable appetite;

    constructor(uint256 appetite_) {
        appetite = appetite_;
    }

    /// @notice Burns its appetite; the largest integer burns everything.
    receive() external payable {
        uint256 start = gasleft();
        while (start - gasleft() < appetite) {}
    }
}
