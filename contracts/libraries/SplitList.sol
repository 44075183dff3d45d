// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {Split} from "../types/Split.sol";
import {FeeMath} from "./FeeMath.sol";

/// @notice Checks, hashes and logs split lists.
library SplitList {
    /// @notice Maximum number of recipients: paying a list must fit into a block with room to spare.
    uint256 internal constant MAXIMUM = 32;

    /// @notice Rejects a list that could not be paid out exactly, and returns its hash as in {PaymentTerms}.
    function check(Split[] calldata splits) internal view returns (bytes32 hash) {
        uint256 count = splits.length;
        if (count == 0 || count > MAXIMUM) revert IHandselEscrow.SplitCountInvalid(count, MAXIMUM);
        uint256 sum;
        for (uint256 i = 0; i < count; ++i) {
            Split calldata split = splits[i];
            address recipient = split.recipient;
            if (recipient == address(0) || recipient == address(this)) {
                revert IHandselEscrow.SplitRecipientInvalid(recipient);
            }
            // A sum of at most 32 shares below 2^16 cannot overflow.
            unchecked {
                sum += split.bps;
            }
        }
        if (sum != FeeMath.BPS) revert IHandselEscrow.SplitSumInvalid(sum, FeeMath.BPS);
        // Calldata holds the list exactly as `abi.encode` writes it, and each word was read and checked above.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            let size := mul(count, 0x40)
            mstore(data, 0x20)
            mstore(add(data, 0x20), count)
            calldatacopy(add(data, 0x40), splits.offset, size)
            hash := keccak256(data, add(size, 0x40))
        }
    }

    /// @notice Returns an entry of a checked list, with `index` below its length.
    /// @dev An entry is two words, which were checked: reading `splits[index]` would check index and words again.
    function entryAt(Split[] calldata splits, uint256 index) internal pure returns (address recipient, uint256 bps) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let entry := add(splits.offset, mul(index, 0x40))
            recipient := calldataload(entry)
            bps := calldataload(add(entry, 0x20))
        }
    }

    /// @notice Same as `emit PotDistributed(token, hash, msg.sender, amount, splits)`, for a checked list.
    /// @dev The list is copied from calldata in one step: `emit` would read, check and write each word.
    function logDistribution(address token, bytes32 hash, uint256 amount, Split[] calldata splits) internal {
        bytes32 topic = IHandselEscrow.PotDistributed.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            let size := mul(splits.length, 0x40)
            mstore(data, amount)
            mstore(add(data, 0x20), 0x40)
            mstore(add(data, 0x40), splits.length)
            calldatacopy(add(data, 0x60), splits.offset, size)
            log4(data, add(size, 0x60), topic, token, hash, caller())
        }
    }
}
