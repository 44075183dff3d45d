// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {Batches} from "./escrow/Batches.sol";
import {Disputes} from "./escrow/Disputes.sol";

/// @title Handsel escrow
/// @notice Joins all parts of the escrow: funding ({Funding}), capture, void, reclaim and refund ({Lifecycle}),
/// disputes ({Disputes}) and batches ({Batches}). Money that could not be or should not be transferred waits in the
/// {Ledger} and the {Pots}.
/// @dev `multicall` accepts no coins, so its calls cannot count one `msg.value` twice.
contract HandselEscrow is Disputes, Batches, Multicall {}
