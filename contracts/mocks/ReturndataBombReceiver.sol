// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Reverts with a hundred thousand bytes, so that copying them costs the sender dear.
contract ReturndataBombReceiver {
    /// @notice Refuses coins with a bomb.
    receive() external payable {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(mload(0x40), 100000)
        }
    }
}
