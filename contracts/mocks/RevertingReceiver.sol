// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ContractWallet} from "./ContractWallet.sol";

/// @notice Refuses coins until it is willing.
contract RevertingReceiver is ContractWallet {
    bool public willing;

    error NotWilling();

    constructor(address owner_) ContractWallet(owner_) {}

    /// @notice Takes coins once willing.
    receive() external payable override {
        if (!willing) revert NotWilling();
    }

    /// @notice Accepts coins from now on, or refuses them again.
    function setWilling(bool willing_) external {
        willing = willing_;
    }
}
