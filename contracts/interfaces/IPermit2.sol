// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @dev Permit2 has this address on every chain.
IPermit2 constant PERMIT2 = IPermit2(0x000000000022D473030F116dDEE9F6B43aC78BA3);

/// @notice The functions of Permit2 that escrow and router use: a transfer by a signature, alone or with a witness.
interface IPermit2 {
    /// @param token ERC-20 address
    /// @param amount maximum amount that may be taken, in base units
    struct TokenPermissions {
        address token;
        uint256 amount;
    }

    /// @param permitted tokens that may be taken
    /// @param nonce unused nonce of the owner
    /// @param deadline Unix time after which the signature is invalid
    struct PermitTransferFrom {
        TokenPermissions permitted;
        uint256 nonce;
        uint256 deadline;
    }

    /// @param to recipient
    /// @param requestedAmount amount to take, in base units
    struct SignatureTransferDetails {
        address to;
        uint256 requestedAmount;
    }

    /// @notice Takes `owner`'s tokens by a signature over the permit and a witness.
    /// @param permit signed permit
    /// @param transferDetails recipient and amount
    /// @param owner owner of the tokens, who signed
    /// @param witness struct hash of the further signed data
    /// @param witnessTypeString end of the EIP-712 type: the witness's member, its type, `TokenPermissions`
    /// @param signature the owner's signature; ERC-1271 for a contract
    function permitWitnessTransferFrom(
        PermitTransferFrom memory permit,
        SignatureTransferDetails calldata transferDetails,
        address owner,
        bytes32 witness,
        string calldata witnessTypeString,
        bytes calldata signature
    ) external;

    /// @notice Takes `owner`'s tokens by a signature over the permit, whose spender is the caller.
    /// @param permit signed permit
    /// @param transferDetails recipient and amount
    /// @param owner owner of the tokens, who signed
    /// @param signature the owner's signature; ERC-1271 for a contract
    function permitTransferFrom(
        PermitTransferFrom memory permit,
        SignatureTransferDetails calldata transferDetails,
        address owner,
        bytes calldata signature
    ) external;
}
