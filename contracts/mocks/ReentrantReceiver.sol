// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Callback} from "./Callback.sol";
import {ContractWallet} from "./ContractWallet.sol";

/// @notice Calls back when it receives coins.
contract ReentrantReceiver is ContractWallet, Callback {
    constructor(address owner_) ContractWallet(owner_) {}

    /// @notice Accepts coins and makes the prepared call.
    receive() external payable override {
        _callBack();
    }
}
