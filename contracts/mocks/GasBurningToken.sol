// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {BenchToken} from "./BenchToken.sol";

/// @notice Burns a set amount of gas, or all of it, in transfers to one account.
contract GasBurningToken is BenchToken(6) {
    address public victim;
    uint256 public appetite;

    /// @notice Sets the account whose transfers burn, and how much gas; the largest integer burns all gas.
    function setBurning(address victim_, uint256 appetite_) external {
        victim = victim_;
        appetite = appetite_;
    }

    /// @inheritdoc ERC20
    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (to != victim) return;
        uint256 start = gasleft();
        uint256 burnt = appetite;
        while (start - gasleft() < burnt) {}
    }
}
