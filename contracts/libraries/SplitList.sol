// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {Split} from "../types/Split.sol";
import {FeeMath} from "./FeeMath.sol";

/// @notice Checks and hashes split lists.
library SplitList {
    /// @notice Maximum number of recipients: paying a list must fit into a block with room to spare.
    uint256 internal constant MAXIMUM = 32;

    /// @notice Rejects a list that could not be paid out exactly, and returns its hash as in {PaymentTerms}.
    function check(Split[] calldata splits) internal view returns (bytes32 hash) {
        uint256 count = splits.length;
        if (count == 0 || count > MAXIMUM) revert IHandselEscrow.SplitCountInvalid(count, MAXIMUM);
        uint256 sum;
        for (uint256 i = 0; i < count; ++i) {
            address recipient = splits[i].recipient;
            if (recipient == address(0) || recipient == address(this)) {
                revert IHandselEscrow.SplitRecipientInvalid(recipient);
            }
            sum += splits[i].bps;
        }
        if (sum != FeeMath.BPS) revert IHandselEscrow.SplitSumInvalid(sum, FeeMath.BPS);
        hash = keccak256(abi.encode(splits));
    }
}
