// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Burns all the gas that comes with coins.
contract GasBurningReceiver {
    /// @notice Never ends.
    receive() external payable {
        while (true) {}
    }
}
