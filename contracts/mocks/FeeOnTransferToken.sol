// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {BenchToken} from "./BenchToken.sol";

/// @notice Once enabled, keeps one hundredth of every transfer, so that less arrives than was sent.
contract FeeOnTransferToken is BenchToken(6) {
    bool public charging = true;

    /// @notice Enables or disables the fee.
    function setCharging(bool charging_) external {
        charging = charging_;
    }

    /// @inheritdoc ERC20
    function _update(address from, address to, uint256 value) internal override {
        uint256 fee = charging && from != address(0) ? value / 100 : 0;
        if (fee != 0) super._update(from, address(0), fee);
        super._update(from, to, value - fee);
    }
}
