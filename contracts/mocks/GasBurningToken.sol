// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {BenchToken} from "./BenchToken.sol";

/// @notice Burns all the gas it is given in transfers to one account.
contract GasBurningToken is BenchToken(6) {
    address public victim;

    /// @notice Chooses whose transfers burn; zero: nobody's.
    function setVictim(address victim_) external {
        victim = victim_;
    }

    /// @inheritdoc ERC20
    function _update(address from, address to, uint256 value) internal override {
        // An assertion would keep the gas; an endless loop burns it.
        while (to == victim) {}
        super._update(from, to, value);
    }
}
