// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Transfers money with a gas limit, without copying unbounded return data from the recipient.
/// @dev Solidity's low-level call copies all return data or none; a token's answer is one word, so the call is written
/// in assembly.
library BoundedCall {
    /// @notice Sends native coins to `to` with at most `gasLimit`; ignores return data.
    function trySend(address to, uint256 amount, uint256 gasLimit) internal returns (bool success) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            success := call(gasLimit, to, amount, 0, 0, 0, 0)
        }
    }

    /// @notice Calls `token.transfer(to, amount)` with at most `gasLimit`. Succeeds if the call did not revert and
    /// returned `true`, or returned nothing from an address with code.
    function tryTransfer(address token, address to, uint256 amount, uint256 gasLimit) internal returns (bool success) {
        bytes4 selector = IERC20.transfer.selector;
        uint256 size;
        bool saysTrue;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            mstore(data, selector)
            mstore(add(data, 0x04), to)
            mstore(add(data, 0x24), amount)
            success := call(gasLimit, token, 0, data, 0x44, 0x00, 0x20)
            size := returndatasize()
            saysTrue := and(gt(size, 0x1f), eq(mload(0x00), 1))
        }
        if (!saysTrue) success = success && size == 0 && token.code.length != 0;
    }

    /// @notice Calls `token.transferFrom(from, to, amount)` with at most `gasLimit`; succeeds as in {tryTransfer}.
    function tryTransferFrom(
        address token,
        address from,
        address to,
        uint256 amount,
        uint256 gasLimit
    ) internal returns (bool success) {
        bytes4 selector = IERC20.transferFrom.selector;
        uint256 size;
        bool saysTrue;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            mstore(data, selector)
            mstore(add(data, 0x04), from)
            mstore(add(data, 0x24), to)
            mstore(add(data, 0x44), amount)
            success := call(gasLimit, token, 0, data, 0x64, 0x00, 0x20)
            size := returndatasize()
            saysTrue := and(gt(size, 0x1f), eq(mload(0x00), 1))
        }
        if (!saysTrue) success = success && size == 0 && token.code.length != 0;
    }
}
