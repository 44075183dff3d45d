// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {Batches} from "./escrow/Batches.sol";
import {Disputes} from "./escrow/Disputes.sol";
import {IHandselEscrow} from "./interfaces/IHandselEscrow.sol";

/// @title Handsel escrow
/// @notice Joins all parts of the escrow: funding ({Funding}), capture, void, reclaim and refund ({Lifecycle}),
/// disputes ({Disputes}) and batches ({Batches}). Money that could not be or should not be transferred waits in the
/// {Ledger} and the {Pots}.
contract HandselEscrow is Disputes, Batches, Multicall {
    /// @inheritdoc IHandselEscrow
    function multicall(
        bytes[] calldata data
    ) public override(IHandselEscrow, Multicall) returns (bytes[] memory results) {
        return super.multicall(data);
    }
}
