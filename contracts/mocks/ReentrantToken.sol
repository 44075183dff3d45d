// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {BenchToken} from "./BenchToken.sol";
import {Callback} from "./Callback.sol";

/// @notice Calls back in the middle of a transfer, as tokens with hooks do.
contract ReentrantToken is BenchToken(6), Callback {
    /// @inheritdoc ERC20
    function _update(address from, address to, uint256 value) internal override {
        _callBack();
        super._update(from, to, value);
    }
}
