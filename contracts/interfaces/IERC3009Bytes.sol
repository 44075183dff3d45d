// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @notice ERC-3009 with the signature as bytes, so that contract accounts can sign too.
interface IERC3009Bytes {
    /// @notice Moves `value` from `from` to the caller, who must be `to`, by the owner's signature.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external;
}
