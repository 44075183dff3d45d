// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC792Arbitrator} from "../interfaces/IERC792Arbitrator.sol";
import {IKlerosArbiter} from "../interfaces/IKlerosArbiter.sol";

/// @notice Court whose fee and rulings the test sets.
contract MockCourt is IERC792Arbitrator {
    uint256 public fee;
    uint256 private _disputes;

    error FeeMismatch(uint256 sent, uint256 expected);

    /// @notice Changes the fee.
    function setFee(uint256 fee_) external {
        fee = fee_;
    }

    /// @inheritdoc IERC792Arbitrator
    function createDispute(uint256, bytes calldata) external payable returns (uint256 disputeId) {
        if (msg.value != fee) revert FeeMismatch(msg.value, fee);
        disputeId = ++_disputes;
    }

    /// @inheritdoc IERC792Arbitrator
    function appeal(uint256, bytes calldata) external payable {}

    /// @notice Gives a ruling.
    function rule(IKlerosArbiter arbitrable, uint256 disputeId, uint256 ruling) external {
        arbitrable.rule(disputeId, ruling);
    }

    /// @inheritdoc IERC792Arbitrator
    function arbitrationCost(bytes calldata) external view returns (uint256 cost) {
        return fee;
    }
}
