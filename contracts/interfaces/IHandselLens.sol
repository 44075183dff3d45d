// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {PaymentState, PaymentStatus} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Lens
/// @notice Reads several values of an escrow in one call, and returns what an account can do with a payment now. Has no
/// storage and moves no money.
/// @dev "Now" is the timestamp of the answering block. Terms with bits beyond the width of a field, which the escrow
/// accepts in no call, are answered with zeros alone, and do not stop the batch.
interface IHandselLens {
    /// @notice State, status and deadlines of a payment.
    /// @param id id of the payment; zero if the terms have bits beyond the width of a field
    /// @param state state stored by the escrow; all zero if the payment was never funded
    /// @param status status at the block's time
    /// @param captureStart Unix time from which the merchant may capture; zero if the payment is not held
    /// @param captureEnd Unix time from which the merchant may not capture and anyone may reclaim; the largest integer:
    /// never; zero if the payment is not held
    /// @param arbitrationEnd Unix time from which anyone may end the dispute; zero if the payment is not disputed
    /// @param refundEnd Unix time from which refunds are not accepted; zero if the payment was never funded
    struct PaymentView {
        bytes32 id;
        PaymentState state;
        PaymentStatus status;
        uint256 captureStart;
        uint256 captureEnd;
        uint256 arbitrationEnd;
        uint256 refundEnd;
    }

    /// @notice Calls open to an account now: the largest possible amount, or zero if the call would revert.
    /// @dev A recipient blocked by the token prevents none of these calls. The caller's balance and allowance (for
    /// `fund` and `refund`) are not checked, nor whether funding would reject the terms as invalid.
    /// @param fund amount the account could pay in
    /// @param capture amount it could capture; for a payer: release
    /// @param void amount it could return to the payer
    /// @param reclaim amount it could return to the payer after the capture window
    /// @param refund amount it could refund
    /// @param resolve amount it could divide as the arbiter
    /// @param expireDispute amount it could return to the payer after the arbitration period
    /// @param releaseRest whether its `capture` could use `releaseRest`
    /// @param dispute whether it could dispute
    /// @param submitEvidence whether it could submit evidence
    struct Actions {
        uint256 fund;
        uint256 capture;
        uint256 void;
        uint256 reclaim;
        uint256 refund;
        uint256 resolve;
        uint256 expireDispute;
        bool releaseRest;
        bool dispute;
        bool submitEvidence;
    }

    /// @notice Returns state, status and deadlines of payments.
    /// @param escrow escrow of the payments
    /// @param terms terms of each payment
    /// @return views one view for each payment, in the same order
    function payments(
        IHandselEscrow escrow,
        PaymentTerms[] calldata terms
    ) external view returns (PaymentView[] memory views);

    /// @notice Returns the calls open to an account for each payment.
    /// @param escrow escrow of the payments
    /// @param terms terms of each payment
    /// @param caller the account
    /// @return allowed the open calls for each payment, in the same order
    function actions(
        IHandselEscrow escrow,
        PaymentTerms[] calldata terms,
        address caller
    ) external view returns (Actions[] memory allowed);

    /// @notice Returns an owner's credit in each token.
    /// @param escrow escrow of the credits
    /// @param owner owner of the credits
    /// @param tokens token addresses; zero: the native coin
    /// @return amounts credit in each token, in the same order
    function credits(
        IHandselEscrow escrow,
        address owner,
        address[] calldata tokens
    ) external view returns (uint256[] memory amounts);

    /// @notice Returns the pot of a split list in each token.
    /// @param escrow escrow of the pots
    /// @param splits hash of the list
    /// @param tokens token addresses; zero: the native coin
    /// @return amounts pot in each token, in the same order
    function pots(
        IHandselEscrow escrow,
        bytes32 splits,
        address[] calldata tokens
    ) external view returns (uint256[] memory amounts);
}
