// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Accounts} from "./actions/Accounts.sol";
import {Batches} from "./actions/Batches.sol";
import {Captures} from "./actions/Captures.sol";
import {Disputes} from "./actions/Disputes.sol";
import {Funding} from "./actions/Funding.sol";
import {Returns} from "./actions/Returns.sol";
import {Surroundings} from "./actions/Surroundings.sol";

/// @notice Every action that the runner may call, and how often it does.
contract Handler is Funding, Captures, Batches, Returns, Disputes, Accounts, Surroundings {
    /// @notice The actions, each as many times as it is chosen more often than the rarest.
    function actions() external pure returns (bytes4[] memory chosen) {
        bytes4[48] memory all = [
            this.fund.selector,
            this.fund.selector,
            this.fund.selector,
            this.fundWithPermit.selector,
            this.fundWithAuthorization.selector,
            this.fundWithAuthorization.selector,
            this.fundWithAuthorizationInParts.selector,
            this.fundWithPermit2.selector,
            this.fundWithPermit2.selector,
            this.fundBatch.selector,
            this.fundBatch.selector,
            this.fundAgain.selector,
            this.swapAndFund.selector,
            this.capture.selector,
            this.capture.selector,
            this.capture.selector,
            this.capture.selector,
            this.captureAndSplit.selector,
            this.captureAndSplit.selector,
            this.captureWithSignature.selector,
            this.captureWithSignature.selector,
            this.captureBatch.selector,
            this.captureBatch.selector,
            this.multicall.selector,
            this.void.selector,
            this.void.selector,
            this.reclaim.selector,
            this.reclaim.selector,
            this.refund.selector,
            this.refund.selector,
            this.refund.selector,
            this.dispute.selector,
            this.disputeWithSignature.selector,
            this.disputeWithSignature.selector,
            this.submitEvidence.selector,
            this.resolve.selector,
            this.resolve.selector,
            this.settle.selector,
            this.expireDispute.selector,
            this.withdraw.selector,
            this.withdrawTo.selector,
            this.withdrawFor.selector,
            this.setWithdrawFor.selector,
            this.distribute.selector,
            this.setOperator.selector,
            this.setOperatorWithSignature.selector,
            this.changeMood.selector,
            this.pass.selector
        ];
        chosen = new bytes4[](all.length + 1);
        for (uint256 i = 0; i < all.length; ++i) chosen[i] = all[i];
        chosen[all.length] = this.donate.selector;
    }
}
