// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Factory of escrows
/// @notice Makes further instances of the same escrow, each with its own address, its own money and its own EIP-712
/// domain: what happens to one touches no other. Payments cost the same in each.
/// @dev The escrow's code is too large to carry along, so whoever makes an instance sends it, and only the very code
/// whose hash the factory was made with is accepted. An instance's address depends on this factory, that hash and the
/// salt, so nobody can put anything else there.
interface IHandselFactory {
    /// @notice An instance was made.
    /// @param instance its address
    /// @param salt what it was made with
    /// @param actor who made it; without a role
    event InstanceDeployed(address indexed instance, bytes32 indexed salt, address indexed actor);

    /// @notice The code is not the escrow's.
    error CreationCodeMismatch(bytes32 given, bytes32 expected);

    /// @notice Makes an instance, or finds the one that is there.
    /// @dev Emits {InstanceDeployed} if there was none.
    ///
    /// Requirements:
    /// - the code is the escrow's: {CreationCodeMismatch}
    /// @param salt any number; another one gives another instance
    /// @param creationCode the escrow's creation code
    /// @return instance its address
    function deploy(bytes32 salt, bytes calldata creationCode) external returns (address instance);

    /// @notice Where an instance is, or would be.
    function predict(bytes32 salt) external view returns (address instance);

    /// @notice Whether an account is an instance that this factory has made.
    function isInstance(address account) external view returns (bool);

    /// @notice The hash of the escrow's creation code.
    function creationCodeHash() external view returns (bytes32);
}
