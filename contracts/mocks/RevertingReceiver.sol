// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ContractWallet} from "./ContractWallet.sol";

/// @notice Refuses coins until told to accept them.
contract RevertingReceiver is ContractWallet {
    bool public willing;

    error NotWilling();

    constructor(address owner_) ContractWallet(owner_) {}

    /// @notice Accepts coins if told to.
    receive() external payable override {
        if (!willing) revert NotWilling();
    }

    /// @notice Sets whether coins are accepted.
    function setWilling(bool willing_) external {
        willing = willing_;
    }
}
