// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {IHandselEscrow} from "../../contracts/interfaces/IHandselEscrow.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";

/// @title Marketplace that holds the merchant role
/// @notice Buyers pay sellers through the escrow, with this contract as `merchant` and the seller as `payee`. The
/// marketplace decides when a seller is paid or a buyer gets the money back, and never holds it.
contract Marketplace {
    IHandselEscrow public immutable escrow;
    address public immutable keeper;

    error CallerNotKeeper();

    constructor(IHandselEscrow escrow_, address keeper_) {
        escrow = escrow_;
        keeper = keeper_;
    }

    modifier onlyKeeper() {
        if (msg.sender != keeper) revert CallerNotKeeper();
        _;
    }

    /// @notice Pays the seller all that is held. The largest amount means all, whatever the buyer released before.
    function deliver(PaymentTerms calldata terms) external onlyKeeper {
        escrow.capture(terms, type(uint256).max, false);
    }

    /// @notice Returns all that is held to the buyer.
    function cancel(PaymentTerms calldata terms) external onlyKeeper {
        escrow.void(terms, type(uint256).max);
    }
}
