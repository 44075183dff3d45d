// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Reverts with 100,000 bytes, which are expensive for the sender to copy.
contract ReturndataBombReceiver {
    /// @notice Refuses coins with 100,000 bytes of revert data.
    receive() external payable {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(mload(0x40), 100000)
        }
    }
}
