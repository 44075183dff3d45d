// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What the test runner does on request.
interface IVm {
    /// @notice Makes the time `timestamp`.
    function warp(uint256 timestamp) external;

    /// @notice Makes the next call come from `sender`.
    function prank(address sender) external;

    /// @notice Makes the coins of `account` `balance`.
    function deal(address account, uint256 balance) external;
}

/// @dev The runner answers at this address.
IVm constant vm = IVm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);
