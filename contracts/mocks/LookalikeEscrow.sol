// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentState, Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice Fake escrow: claims that any terms belong to one disputed payment of another escrow, and accepts any ruling.
contract LookalikeEscrow {
    bytes32 private immutable claimed;

    /// @notice Latest ruling.
    uint256 public payerAmount;

    constructor(bytes32 claimed_) {
        claimed = claimed_;
    }

    /// @notice Accepts a ruling.
    function resolve(PaymentTerms calldata, uint256 payerAmount_) external {
        payerAmount = payerAmount_;
    }

    /// @notice Returns the other escrow's payment id.
    function paymentId(PaymentTerms calldata) external view returns (bytes32) {
        return claimed;
    }

    /// @notice Returns a disputed state with a held amount.
    function paymentState(bytes32) external view returns (PaymentState memory) {
        return PaymentState({held: 1, refundable: 0, clock: uint40(block.timestamp), stage: Stage.Disputed});
    }
}
