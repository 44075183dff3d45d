// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {Batches} from "./escrow/Batches.sol";
import {Disputes} from "./escrow/Disputes.sol";

/// @title Handsel escrow
/// @notice Everything joined: the ways in ({Funding}), what happens then ({Lifecycle}), what happens when the parties
/// disagree ({Disputes}), and many at once ({Batches}). What could not or should not be paid out waits in the {Ledger}
/// and the {Pots}.
/// @dev `multicall` takes no coins, so no call inside it can count the same coins again.
contract HandselEscrow is Disputes, Batches, Multicall {}
