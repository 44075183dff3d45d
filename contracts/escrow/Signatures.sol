// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Payments} from "./Payments.sol";

/// @notice Checks messages signed by the parties, by key or by ERC-1271.
abstract contract Signatures is Payments {
    /// @dev Reverts if the deadline has passed or the signature is not the signer's. The deadline's own second is
    /// valid.
    function _checkSignature(
        address signer,
        bytes32 structHash,
        uint256 deadline,
        bytes calldata signature
    ) internal view {
        if (block.timestamp > deadline) revert SignatureExpired(block.timestamp, deadline);
        if (!SignatureChecker.isValidSignatureNowCalldata(signer, _hashTypedDataV4(structHash), signature)) {
            revert SignatureInvalid(signer);
        }
    }
}
