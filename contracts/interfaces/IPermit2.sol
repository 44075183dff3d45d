// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What the escrow uses of Permit2: a transfer by a signature that also covers a witness.
interface IPermit2 {
    /// @param token the ERC-20 the owner lets go
    /// @param amount the most that may be taken, in base units
    struct TokenPermissions {
        address token;
        uint256 amount;
    }

    /// @param permitted what may be taken
    /// @param nonce a number the owner has not used
    /// @param deadline Unix time after which the signature is void
    struct PermitTransferFrom {
        TokenPermissions permitted;
        uint256 nonce;
        uint256 deadline;
    }

    /// @param to who receives
    /// @param requestedAmount what is taken, in base units
    struct SignatureTransferDetails {
        address to;
        uint256 requestedAmount;
    }

    /// @notice Takes `owner`'s tokens by a signature over the permit and a witness.
    /// @param permit what was signed
    /// @param transferDetails what to do
    /// @param owner whose tokens, who signed
    /// @param witness struct hash of what else was signed
    /// @param witnessTypeString the end of the EIP-712 type: the witness's member, its type, `TokenPermissions`
    /// @param signature the owner's; ERC-1271 for a contract
    function permitWitnessTransferFrom(
        PermitTransferFrom memory permit,
        SignatureTransferDetails calldata transferDetails,
        address owner,
        bytes32 witness,
        string calldata witnessTypeString,
        bytes calldata signature
    ) external;
}
