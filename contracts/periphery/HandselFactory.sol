// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {IHandselFactory} from "../interfaces/IHandselFactory.sol";

/// @title Factory of escrows
/// @notice See {IHandselFactory}.
contract HandselFactory is IHandselFactory {
    /// @inheritdoc IHandselFactory
    bytes32 public immutable creationCodeHash;

    /// @inheritdoc IHandselFactory
    mapping(address account => bool) public isInstance;

    /// @param creationCodeHash_ hash of the escrow's creation code
    constructor(bytes32 creationCodeHash_) {
        creationCodeHash = creationCodeHash_;
    }

    /// @inheritdoc IHandselFactory
    function deploy(bytes32 salt, bytes calldata creationCode) external returns (address instance) {
        bytes32 hash = keccak256(creationCode);
        if (hash != creationCodeHash) revert CreationCodeMismatch(hash, creationCodeHash);
        instance = predict(salt);
        if (isInstance[instance]) return instance;
        isInstance[instance] = true;
        emit InstanceDeployed(instance, salt, msg.sender);
        Create2.deploy(0, salt, creationCode);
    }

    /// @inheritdoc IHandselFactory
    function predict(bytes32 salt) public view returns (address instance) {
        return Create2.computeAddress(salt, creationCodeHash);
    }
}
