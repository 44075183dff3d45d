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

    /// @notice The account of a private key.
    function addr(uint256 key) external pure returns (address account);

    /// @notice A key's signature of a digest.
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
}

/// @dev The runner answers at this address.
IVm constant vm = IVm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);
