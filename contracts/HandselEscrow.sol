// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Funding} from "./escrow/Funding.sol";
import {Lifecycle} from "./escrow/Lifecycle.sol";

/// @title Handsel escrow
/// @notice The ways in ({Funding}), what happens then ({Lifecycle}), and the ledger of what could not be paid out,
/// joined.
contract HandselEscrow is Funding, Lifecycle {}
