// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AuthorizationToken} from "./AuthorizationToken.sol";

/// @notice Standard token with six decimals, named by its deployer.
contract ExampleToken is AuthorizationToken {
    constructor(string memory name_, string memory symbol_) AuthorizationToken(name_, symbol_, 6) {}
}
