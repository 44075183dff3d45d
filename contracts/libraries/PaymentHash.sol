// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BatchPayment} from "../types/BatchPayment.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice EIP-712 struct hash of payment terms.
library PaymentHash {
    /// @dev Both constants repeat the type string: concatenated from a shared one, it would be hashed at every call.
    bytes32 internal constant PAYMENT_TERMS_TYPEHASH = keccak256(
        "PaymentTerms(address payer,address merchant,address payee,address arbiter,uint104 amount,address token,uint32 inspectionPeriod,uint32 capturePeriod,uint32 refundPeriod,uint40 fundBy,bytes32 orderReference,uint256 salt,uint16 feeBps,address feeRecipient,bytes32 splits,bool instant,bool toLedger)"
    );

    /// @dev Witness type string for Permit2, so that a wallet shows all terms beside the transfer.
    string internal constant PERMIT2_WITNESS_TYPE =
        "PaymentTerms witness)PaymentTerms(address payer,address merchant,address payee,address arbiter,uint104 amount,address token,uint32 inspectionPeriod,uint32 capturePeriod,uint32 refundPeriod,uint40 fundBy,bytes32 orderReference,uint256 salt,uint16 feeBps,address feeRecipient,bytes32 splits,bool instant,bool toLedger)TokenPermissions(address token,uint256 amount)";

    /// @notice Returns the EIP-712 struct hash of `terms`; the escrow adds its domain.
    /// @dev The terms are seventeen words that calldata holds exactly as EIP-712 encodes them, so they are copied in
    /// one step. Dirty upper bits give the id of a payment that was never funded, because funding reads every narrow
    /// word and so rejects such terms.
    function hash(PaymentTerms calldata terms) internal pure returns (bytes32 digest) {
        bytes32 typehash = PAYMENT_TERMS_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typehash)
            calldatacopy(add(buffer, 0x20), terms, 0x220)
            digest := keccak256(buffer, 0x240)
        }
    }

    /// @notice Returns the EIP-712 struct hash of the terms that consist of `own` and, for the rest, of `shared`.
    function hash(PaymentTerms calldata shared, BatchPayment calldata own) internal pure returns (bytes32 digest) {
        bytes32 typehash = PAYMENT_TERMS_TYPEHASH;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typehash)
            let terms := add(buffer, 0x20)
            calldatacopy(terms, shared, 0x220)
            calldatacopy(terms, own, 0x20) // payer
            calldatacopy(add(terms, 0x80), add(own, 0x20), 0x20) // amount
            calldatacopy(add(terms, 0x120), add(own, 0x40), 0x60) // fundBy, orderReference, salt
            digest := keccak256(buffer, 0x240)
        }
    }
}
