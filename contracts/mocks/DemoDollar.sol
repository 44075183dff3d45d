// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AuthorizationToken} from "./AuthorizationToken.sol";

/// @notice The stablecoin of the local chain: worth nothing, and anyone may mint it.
contract DemoDollar is AuthorizationToken {
    constructor() AuthorizationToken("Demo Dollar", "USDH", 6) {}
}
