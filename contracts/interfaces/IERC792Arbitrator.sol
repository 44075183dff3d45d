// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @title Arbitrator of ERC-792
/// @notice Functions of the standard that an arbitrable contract calls.
interface IERC792Arbitrator {
    /// @notice Opens a dispute with `choices` choices, for exactly {arbitrationCost}.
    function createDispute(uint256 choices, bytes calldata extraData) external payable returns (uint256 disputeId);

    /// @notice Appeals the current ruling of a dispute.
    function appeal(uint256 disputeId, bytes calldata extraData) external payable;

    /// @notice Returns the cost of a dispute, in wei.
    function arbitrationCost(bytes calldata extraData) external view returns (uint256 cost);
}
