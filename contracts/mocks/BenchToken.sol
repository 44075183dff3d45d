// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AuthorizationToken} from "./AuthorizationToken.sol";

/// @notice Standard OpenZeppelin token: the reference for gas measurements and for the other mocks.
contract BenchToken is AuthorizationToken {
    constructor(uint8 decimals_) AuthorizationToken("Bench Token", "BENCH", decimals_) {}
}
