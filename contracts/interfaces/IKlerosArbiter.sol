// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IERC792Arbitrator} from "./IERC792Arbitrator.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Court arbiter
/// @notice Connects escrows to one ERC-792 arbitrator, such as Kleros: name it as `terms.arbiter`. Arbitrator, extra
/// data and meta-evidence never change; the contract has no owner.
/// @dev A disputed payment becomes a case when one party deposits the court's fee. The other party has {DEPOSIT_PERIOD}
/// to deposit the fee too: without it, that party loses; with it, the case goes to court. If the fee rose meanwhile, the
/// first party in turn has {DEPOSIT_PERIOD} to add what its deposit lacks. So both have deposited the whole fee when the
/// court is paid, once, and the winner gets its whole deposit back: the loser pays. All money owed by this contract is a
/// credit, which its owner, or anyone for the owner, withdraws: no party can block a ruling by refusing money.
///
/// From the end of its own arbitration period, 90 days after the dispute, the escrow lets anyone end the dispute for the
/// payer, whatever the court does. A losing payer could appeal until then, so appeals end after {APPEAL_PERIOD}, half of
/// that period: choose a court that rules on an appeal within the other half.
///
/// Last useful times, counted from the dispute:
/// - first deposit: before day 83, since a ruling for want of the other deposit takes 7 days more; for a ruling of the
///   court, 7 days and the court's own time before day 90; to be able to appeal it, before day 45 by as much
/// - second deposit, or what the first lacks: before `depositEnd` of the case
/// - {appeal}: before day 45
/// - {endDeposits}, the court's ruling and {execute}: before day 90; later only as long as nobody has ended the dispute
interface IKlerosArbiter {
    /// @notice Stage of a case. `PayerDeposited`: the payer has deposited the fee and waits for the merchant, who may have
    /// deposited a lower one before; `MerchantDeposited`: the other way round. `Ruled`: the ruling is known but not yet
    /// executed at the escrow.
    enum CaseStage {
        None,
        PayerDeposited,
        MerchantDeposited,
        InCourt,
        Ruled,
        Executed
    }

    /// @notice Winner of a case. `Neither`: the court refused to arbitrate, and each party gets half.
    enum Winner {
        Neither,
        Payer,
        Merchant
    }

    /// @notice Case of a disputed payment.
    /// @param stage stage of the case
    /// @param winner winner, once ruled
    /// @param depositEnd Unix time from which the party whose turn it is can no longer deposit
    /// @param appealEnd Unix time from which nobody can appeal
    /// @param payer the payment's payer
    /// @param merchant the payment's merchant
    /// @param payerDeposit the payer's deposit, in wei; once in court, the payer's half of what is left of both; zero once
    /// credited
    /// @param merchantDeposit the same of the merchant
    /// @param disputeId the court's dispute number, once in court
    struct Case {
        CaseStage stage;
        Winner winner;
        uint40 depositEnd;
        uint40 appealEnd;
        address payer;
        address merchant;
        uint128 payerDeposit;
        uint128 merchantDeposit;
        uint256 disputeId;
    }

    /// @notice A party deposited the court's fee, or what its deposit lacked after the fee rose.
    event Deposited(bytes32 indexed caseId, address indexed party, uint256 amount, uint256 depositEnd);
    /// @notice The other party did not deposit in time.
    event DepositMissed(bytes32 indexed caseId, Winner winner);
    /// @notice A party appealed.
    event Appealed(bytes32 indexed caseId, address indexed party, uint256 amount);
    /// @notice The ruling was executed at the escrow.
    event RulingExecuted(bytes32 indexed caseId, address indexed actor, Winner winner, uint256 payerAmount);
    /// @notice An account's credit grew.
    event CreditAdded(address indexed owner, bytes32 indexed caseId, uint256 amount);
    /// @notice A credit was paid out.
    event CreditUsed(address indexed owner, address indexed to, uint256 amount);

    /// @notice Ruling of a dispute, as in ERC-792.
    event Ruling(address indexed arbitrator, uint256 indexed disputeID, uint256 ruling);
    /// @notice URI of the question to the court, as in ERC-1497.
    event MetaEvidence(uint256 indexed metaEvidenceID, string evidence);
    /// @notice Links a dispute to its evidence, as in ERC-1497.
    event Dispute(
        address indexed arbitrator,
        uint256 indexed disputeID,
        uint256 metaEvidenceID,
        uint256 evidenceGroupID
    );
    /// @notice Evidence of a party, as in ERC-1497. The group is the case's id as a number.
    event Evidence(address indexed arbitrator, uint256 indexed evidenceGroupID, address indexed party, string evidence);

    /// @notice The terms name another arbiter.
    error ArbiterMismatch(address arbiter, address expected);
    /// @notice The payment is not disputed at the escrow.
    error PaymentNotDisputed(bytes32 paymentId);
    /// @notice Only the payer or the merchant may do this.
    error CallerNotPayerOrMerchant(address caller, address payer, address merchant);
    /// @notice The case is at the wrong stage for this call.
    error CaseStageInvalid(bytes32 caseId, CaseStage stage);
    /// @notice The caller has deposited already, and it is the other party's turn.
    error AlreadyDeposited(address party);
    /// @notice The value sent is below what the caller's deposit lacks of the court's fee.
    error DepositTooLow(uint256 sent, uint256 cost);
    /// @notice The deposit period is over.
    error DepositClosed(uint256 time, uint256 closedAt);
    /// @notice The deposit period is not over.
    error DepositNotOver(uint256 time, uint256 endsAt);
    /// @notice The appeal period is over: the court's current ruling is final.
    error AppealClosed(uint256 time, uint256 closedAt);
    /// @notice Only the arbitrator may rule.
    error CallerNotArbitrator(address caller, address arbitrator);
    /// @notice No open case of this contract has this dispute number.
    error DisputeUnknown(uint256 disputeId);
    /// @notice The owner has no credit.
    error CreditMissing(address owner);
    /// @notice The recipient is zero.
    error RecipientInvalid(address recipient);
    /// @notice The recipient refused the money; the credit is unchanged.
    error WithdrawalFailed(address to, uint256 amount);

    /// @notice Deposits the court's fee for a disputed payment. When both parties have deposited it, the case goes to
    /// court. If the fee rose after the first deposit, the second gives the turn back to the first party, which has
    /// another {DEPOSIT_PERIOD} to add what its deposit lacks.
    /// @dev Credits the caller with the value beyond that, and each party with what it deposited beyond the fee when the
    /// case goes to court. Emits {Deposited}, and {Dispute} when the case goes to court.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - this contract is the payment's arbiter ({ArbiterMismatch}), and the payment is disputed ({PaymentNotDisputed})
    /// - it is the caller's turn ({AlreadyDeposited}), and the case is not yet in court ({CaseStageInvalid})
    /// - the deposit period is not over: {DepositClosed}
    /// - the value is at least what the caller's deposit lacks of the court's fee: {DepositTooLow}
    /// @param escrow escrow of the payment
    /// @param terms terms of the payment
    function deposit(IHandselEscrow escrow, PaymentTerms calldata terms) external payable;

    /// @notice Rules for the party that deposited, if the other did not in time. Anyone may call.
    /// @dev Credits each deposit to the party that paid it. Emits {DepositMissed}.
    ///
    /// Requirements:
    /// - one party waits for the other's deposit: {CaseStageInvalid}
    /// - the deposit period is over: {DepositNotOver}
    /// @param caseId id of the case
    function endDeposits(bytes32 caseId) external;

    /// @notice Receives the court's ruling: 1 for the payer, 2 for the merchant, any other number for neither.
    /// @dev Makes no call, so that no party can block it. Emits {Ruling}.
    ///
    /// Requirements:
    /// - the caller is the arbitrator: {CallerNotArbitrator}
    /// - an open case has this dispute number: {DisputeUnknown}
    /// @param disputeId the court's dispute number
    /// @param ruling the court's ruling
    function rule(uint256 disputeId, uint256 ruling) external;

    /// @notice Executes the ruling at the escrow, which divides the held amount. Anyone may call, once.
    /// @dev The winner gets the whole held amount, or each party half. Emits {RulingExecuted}, and the escrow emits
    /// {IHandselEscrow-PaymentResolved}.
    ///
    /// Requirements:
    /// - the case is ruled: {CaseStageInvalid}
    /// - the payment is still disputed; the escrow checks it
    /// @param escrow escrow of the payment
    /// @param terms terms of the payment
    function execute(IHandselEscrow escrow, PaymentTerms calldata terms) external;

    /// @notice Publishes a party's evidence for the court.
    /// @dev Emits {Evidence}.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - the case is open and not yet ruled: {CaseStageInvalid}
    /// @param caseId id of the case
    /// @param evidence URI of the evidence
    function submitEvidence(bytes32 caseId, string calldata evidence) external;

    /// @notice Appeals the court's current ruling at the caller's own cost.
    /// @dev Forwards the whole value to the court, which sets the price (`appealCost`) and the time (`appealPeriod`).
    /// The other party does not reimburse it. Emits {Appealed}.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - the case is in court, without a final ruling: {CaseStageInvalid}
    /// - {APPEAL_PERIOD} has not passed since the dispute: {AppealClosed}
    /// @param caseId id of the case
    function appeal(bytes32 caseId) external payable;

    /// @notice Pays an owner's whole credit to the owner. Anyone may call.
    /// @dev Requirements: the credit is not zero ({CreditMissing}), and the owner accepts it ({WithdrawalFailed}).
    /// Emits {CreditUsed}.
    /// @param owner owner of the credit
    function withdrawFor(address owner) external;

    /// @notice Pays the caller's whole credit to another account.
    /// @dev Requirements as for {withdrawFor}, and the recipient is not zero ({RecipientInvalid}). Emits {CreditUsed}.
    /// @param to recipient
    function withdrawTo(address to) external;

    /// @notice Seconds a party has to deposit, counted from the other party's deposit.
    // solhint-disable-next-line func-name-mixedcase
    function DEPOSIT_PERIOD() external view returns (uint256);

    /// @notice Seconds the parties have to appeal, counted from the dispute.
    // solhint-disable-next-line func-name-mixedcase
    function APPEAL_PERIOD() external view returns (uint256);

    /// @notice Returns the court.
    function arbitrator() external view returns (IERC792Arbitrator);

    /// @notice Returns the extra data of each court dispute; for Kleros: subcourt and number of jurors.
    function arbitratorExtraData() external view returns (bytes memory);

    /// @notice Returns the court's current fee, in wei, which each party must deposit.
    function depositCost() external view returns (uint256);

    /// @notice Returns the case id of a payment.
    function caseIdOf(IHandselEscrow escrow, bytes32 paymentId) external pure returns (bytes32);

    /// @notice Returns a case; all zero if nobody has deposited.
    function caseOf(bytes32 caseId) external view returns (Case memory);

    /// @notice Returns an owner's credit, in wei.
    function creditOf(address owner) external view returns (uint256);
}
