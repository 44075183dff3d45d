// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AuthorizationToken} from "./AuthorizationToken.sol";

/// @notice A well-behaved OpenZeppelin token: what gas is measured with, and what every other mock deviates from.
contract BenchToken is AuthorizationToken {
    constructor(uint8 decimals_) AuthorizationToken("Bench Token", "BENCH", decimals_) {}
}
