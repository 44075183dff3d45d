// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlocklistToken} from "./BlocklistToken.sol";
import {Callback} from "./Callback.sol";

/// @notice Calls back in the middle of a transfer, as tokens with hooks do.
contract ReentrantToken is BlocklistToken, Callback {
    /// @inheritdoc BlocklistToken
    function _update(address from, address to, uint256 value) internal override {
        _callBack();
        super._update(from, to, value);
    }
}
