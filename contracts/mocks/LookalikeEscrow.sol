// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentState, Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice Only looks like an escrow: it claims that any terms are one payment of another escrow, which is disputed,
/// and takes any ruling on it.
contract LookalikeEscrow {
    bytes32 private immutable claimed;

    /// @notice The last ruling.
    uint256 public payerAmount;

    constructor(bytes32 claimed_) {
        claimed = claimed_;
    }

    /// @notice Takes a ruling.
    function resolve(PaymentTerms calldata, uint256 payerAmount_) external {
        payerAmount = payerAmount_;
    }

    /// @notice The other escrow's payment.
    function paymentId(PaymentTerms calldata) external view returns (bytes32) {
        return claimed;
    }

    /// @notice Disputed, with something held.
    function paymentState(bytes32) external view returns (PaymentState memory) {
        return PaymentState({held: 1, refundable: 0, clock: uint40(block.timestamp), stage: Stage.Disputed});
    }
}
