// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentState, PaymentStatus} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Lens
/// @notice Reads many things of an escrow at once, and says what an account can do with a payment now. Nothing here is
/// stored and nothing moves money.
/// @dev "Now" is the time of the block that answers.
interface IHandselLens {
    /// @notice A payment as people read it.
    /// @param id the payment's id
    /// @param state what the escrow has stored of it; all zero if it was never funded
    /// @param status where it stands at the time of the block
    /// @param captureStart first second in which the merchant may capture; zero if it is not held
    /// @param captureEnd first second in which it no longer may and anyone may reclaim; the largest integer: never; zero if
    /// it is not held
    /// @param arbitrationEnd first second in which anyone may end the dispute; zero if it is not disputed
    /// @param refundEnd first second in which refunds are no longer accepted; zero if it was never funded
    struct PaymentView {
        bytes32 id;
        PaymentState state;
        PaymentStatus status;
        uint256 captureStart;
        uint256 captureEnd;
        uint256 arbitrationEnd;
        uint256 refundEnd;
    }

    /// @notice What an account can call now: the largest amount where there is one, zero where the call would be refused.
    /// @dev A recipient that the token blocks stops none of these. What the account has to bring along (money for `fund` and
    /// `refund`, an allowance) is not looked at, nor are terms that funding would refuse as impossible.
    /// @param fund what it could pay in
    /// @param capture what it could capture; of a payer, release
    /// @param void what it could give back
    /// @param reclaim what would go back to the payer
    /// @param refund what it could refund
    /// @param resolve what it could divide as the arbiter
    /// @param expireDispute what would go back to the payer because the arbiter is late
    /// @param releaseRest whether `capture` would accept `releaseRest` of it
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

    /// @notice State, status and deadlines of payments.
    /// @param escrow where they are
    /// @param terms the terms of each
    /// @return views one for each, in the same order
    function payments(
        IHandselEscrow escrow,
        PaymentTerms[] calldata terms
    ) external view returns (PaymentView[] memory views);

    /// @notice What an account can call for payments.
    /// @param escrow where they are
    /// @param terms the terms of each
    /// @param caller the account
    /// @return allowed one for each, in the same order
    function actions(
        IHandselEscrow escrow,
        PaymentTerms[] calldata terms,
        address caller
    ) external view returns (Actions[] memory allowed);

    /// @notice What an owner can withdraw of each token.
    /// @param escrow where the credits are
    /// @param owner whose they are
    /// @param tokens the tokens; zero: the native coin
    /// @return amounts one for each, in the same order
    function credits(
        IHandselEscrow escrow,
        address owner,
        address[] calldata tokens
    ) external view returns (uint256[] memory amounts);

    /// @notice What a list of recipients is due of each token.
    /// @param escrow where the pots are
    /// @param splits the list's hash
    /// @param tokens the tokens; zero: the native coin
    /// @return amounts one for each, in the same order
    function pots(
        IHandselEscrow escrow,
        bytes32 splits,
        address[] calldata tokens
    ) external view returns (uint256[] memory amounts);
}
