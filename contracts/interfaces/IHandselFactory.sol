// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @title Factory of escrows
/// @notice Deploys further instances of the escrow, each with its own address, money and EIP-712 domain. Instances do
/// not affect each other, and a payment costs the same in each.
/// @dev The escrow's code is too large to include, so the caller sends it; only code with `creationCodeHash` is
/// accepted. An instance's address is derived from this factory, that hash and the salt, so no other code can be
/// deployed there.
interface IHandselFactory {
    /// @notice An instance was deployed.
    /// @param instance address of the instance
    /// @param salt salt of its address
    /// @param actor sender of the transaction; has no role
    event InstanceDeployed(address indexed instance, bytes32 indexed salt, address indexed actor);

    /// @notice The code is not the escrow's creation code.
    error CreationCodeMismatch(bytes32 given, bytes32 expected);

    /// @notice Deploys an instance, or returns the existing one.
    /// @dev Emits {InstanceDeployed} if it deploys.
    ///
    /// Requirements:
    /// - the code is the escrow's creation code: {CreationCodeMismatch}
    /// @param salt any number; each salt has its own instance
    /// @param creationCode creation code of the escrow
    /// @return instance address of the instance
    function deploy(bytes32 salt, bytes calldata creationCode) external returns (address instance);

    /// @notice Returns the address of an instance, deployed or not.
    function predict(bytes32 salt) external view returns (address instance);

    /// @notice Returns whether this factory deployed an account.
    function isInstance(address account) external view returns (bool);

    /// @notice Returns the hash of the escrow's creation code.
    function creationCodeHash() external view returns (bytes32);
}
