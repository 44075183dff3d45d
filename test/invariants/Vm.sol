// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Cheat codes of the test runner.
interface IVm {
    /// @notice Sets the block time to `timestamp`.
    function warp(uint256 timestamp) external;

    /// @notice Sets the sender of the next call to `sender`.
    function prank(address sender) external;

    /// @notice Sets the coin balance of `account`.
    function deal(address account, uint256 balance) external;

    /// @notice Sets the code of `account`.
    function etch(address account, bytes calldata code) external;

    /// @notice Appends a line to a file.
    function writeLine(string calldata path, string calldata line) external;

    /// @notice Returns the account of a private key.
    function addr(uint256 key) external pure returns (address account);

    /// @notice Signs a digest with a private key.
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);

    /// @notice Returns the bytes at `key` of a JSON text.
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);

    /// @notice Returns the content of a file.
    function readFile(string calldata path) external view returns (string memory);

    /// @notice Returns a variable of the environment, or `fallbackValue` if it is not set.
    function envOr(string calldata name, string calldata fallbackValue) external view returns (string memory);
}

/// @dev Address of the cheat codes.
IVm constant vm = IVm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);
