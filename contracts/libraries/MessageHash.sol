// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice EIP-712 struct hashes of the messages the parties sign, besides the terms.
/// @dev No message can be replayed. A release or settlement names the held amount, which its use reduces; a payment is
/// disputed at most once; an operator approval uses the merchant's next nonce.
library MessageHash {
    bytes32 internal constant RELEASE_TYPEHASH = keccak256(
        "Release(bytes32 paymentId,uint256 amount,uint256 held,uint256 deadline)"
    );
    bytes32 internal constant DISPUTE_TYPEHASH = keccak256(
        "Dispute(bytes32 paymentId,string evidence,uint256 deadline)"
    );
    bytes32 internal constant SETTLEMENT_TYPEHASH = keccak256(
        "Settlement(bytes32 paymentId,uint256 payerAmount,uint256 held,uint256 deadline)"
    );
    bytes32 internal constant OPERATOR_APPROVAL_TYPEHASH = keccak256(
        "OperatorApproval(address merchant,address operator,bool approved,uint256 nonce,uint256 deadline)"
    );

    /// @notice The payer releases `amount` of `held` to the payee.
    function release(bytes32 id, uint256 amount, uint256 held, uint256 deadline) internal pure returns (bytes32) {
        return keccak256(abi.encode(RELEASE_TYPEHASH, id, amount, held, deadline));
    }

    /// @notice The payer disputes.
    function dispute(bytes32 id, string calldata evidence, uint256 deadline) internal pure returns (bytes32) {
        return keccak256(abi.encode(DISPUTE_TYPEHASH, id, keccak256(bytes(evidence)), deadline));
    }

    /// @notice Payer and merchant agree that the payer gets `payerAmount` of `held`, and the payee the rest.
    function settlement(
        bytes32 id,
        uint256 payerAmount,
        uint256 held,
        uint256 deadline
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(SETTLEMENT_TYPEHASH, id, payerAmount, held, deadline));
    }

    /// @notice The merchant appoints or dismisses an operator.
    function operatorApproval(
        address merchant,
        address operator,
        bool approved,
        uint256 nonce,
        uint256 deadline
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(OPERATOR_APPROVAL_TYPEHASH, merchant, operator, approved, nonce, deadline));
    }
}
