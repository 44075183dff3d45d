// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice Emits {IHandselEscrow-PaymentFunded}.
/// @dev Calldata holds the terms exactly as the event encodes them, so they are copied in one step: `emit` would read,
/// check and write each of the seventeen words, for 700 gas more. The caller must have read every narrow word before,
/// because the read rejects dirty upper bits.
library FundedEvent {
    /// @notice Same as `emit PaymentFunded(id, terms.payer, terms.merchant, msg.sender, terms)`.
    function log(bytes32 id, PaymentTerms calldata terms) internal {
        bytes32 topic = IHandselEscrow.PaymentFunded.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            mstore(data, caller())
            calldatacopy(add(data, 0x20), terms, 0x220)
            // Payer and merchant are the first two words.
            log4(data, 0x240, topic, id, calldataload(terms), calldataload(add(terms, 0x20)))
        }
    }
}
