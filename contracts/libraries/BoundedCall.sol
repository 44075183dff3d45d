// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Sends money to someone who may refuse it, without letting them take gas or memory in revenge.
/// @dev Solidity's own low-level call either copies everything that is returned or nothing of it; a token's answer is
/// one word, so the call is written out.
library BoundedCall {
    /// @notice Native coin to `to`, with at most `gasLimit`; nothing that is returned is read.
    function trySend(address to, uint256 amount, uint256 gasLimit) internal returns (bool success) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            success := call(gasLimit, to, amount, 0, 0, 0, 0)
        }
    }

    /// @notice `token.transfer(to, amount)` with at most `gasLimit`. True when it did not revert and returned either
    /// `true` or, from an address with code, nothing.
    function tryTransfer(address token, address to, uint256 amount, uint256 gasLimit) internal returns (bool success) {
        bytes4 selector = IERC20.transfer.selector;
        uint256 size;
        uint256 word;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            mstore(data, selector)
            mstore(add(data, 0x04), to)
            mstore(add(data, 0x24), amount)
            success := call(gasLimit, token, 0, data, 0x44, 0x00, 0x20)
            size := returndatasize()
            word := mload(0x00)
        }
        if (success) success = size == 0 ? token.code.length != 0 : size >= 32 && word == 1;
    }

    /// @notice `token.transferFrom(from, to, amount)` with at most `gasLimit`, judged as {tryTransfer}.
    function tryTransferFrom(
        address token,
        address from,
        address to,
        uint256 amount,
        uint256 gasLimit
    ) internal returns (bool success) {
        bytes4 selector = IERC20.transferFrom.selector;
        uint256 size;
        uint256 word;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            mstore(data, selector)
            mstore(add(data, 0x04), from)
            mstore(add(data, 0x24), to)
            mstore(add(data, 0x44), amount)
            success := call(gasLimit, token, 0, data, 0x64, 0x00, 0x20)
            size := returndatasize()
            word := mload(0x00)
        }
        if (success) success = size == 0 ? token.code.length != 0 : size >= 32 && word == 1;
    }
}
