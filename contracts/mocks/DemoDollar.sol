// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AuthorizationToken} from "./AuthorizationToken.sol";

/// @notice Stablecoin of the local chain: worthless, and anyone may mint it.
contract DemoDollar is AuthorizationToken {
    constructor() AuthorizationToken("Demo Dollar", "USDH", 6) {}
}
