// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IHandselEscrow} from "../../contracts/interfaces/IHandselEscrow.sol";

/// @title Contract that is payee
/// @notice Collects captured money, by transfer or, with `toLedger` in the terms, as credit in the escrow.
contract Till {
    IHandselEscrow public immutable escrow;
    address public immutable owner;

    error CallerNotOwner();

    constructor(IHandselEscrow escrow_, address owner_) {
        escrow = escrow_;
        owner = owner_;
    }

    /// @notice Accepts the chain's coin. A receiver that needs more than 100,000 gas would be credited instead.
    receive() external payable {}

    /// @notice Sends the owner everything in an ERC-20 token: the credit in the escrow and what was transferred here.
    function empty(address token) external {
        if (msg.sender != owner) revert CallerNotOwner();
        uint256 credit = escrow.creditOf(token, address(this));
        if (credit != 0) escrow.withdrawTo(token, owner, credit);
        uint256 here = IERC20(token).balanceOf(address(this));
        if (here != 0) IERC20(token).transfer(owner, here);
    }
}
