// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {BenchToken} from "./BenchToken.sol";

/// @notice Reverts every transfer while paused.
contract PausableToken is BenchToken(6), Pausable {
    /// @notice Stops all transfers.
    function pause() external {
        _pause();
    }

    /// @notice Allows transfers again.
    function unpause() external {
        _unpause();
    }

    /// @inheritdoc ERC20
    function _update(address from, address to, uint256 value) internal override whenNotPaused {
        super._update(from, to, value);
    }
}
