// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice The EIP-712 struct hash of payment terms.
library PaymentHash {
    bytes32 internal constant PAYMENT_TERMS_TYPEHASH =
        keccak256(
            "PaymentTerms(address payer,address merchant,address payee,address arbiter,address token,uint104 amount,uint40 fundBy,uint32 inspectionPeriod,uint32 capturePeriod,uint32 refundPeriod,bool instant,uint16 feeBps,address feeRecipient,bytes32 splits,bytes32 orderReference,uint256 salt)"
        );

    /// @notice Hashes `terms` as EIP-712 prescribes; the escrow adds its domain.
    function hash(PaymentTerms calldata terms) internal pure returns (bytes32) {
        return keccak256(abi.encode(PAYMENT_TERMS_TYPEHASH, terms));
    }
}
