// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {IERC792Arbitrator} from "./IERC792Arbitrator.sol";
import {IHandselEscrow} from "./IHandselEscrow.sol";

/// @title Arbiter that asks a court
/// @notice Stands between escrows and one arbitrator of ERC-792, such as Kleros: name it as `terms.arbiter`. Arbitrator,
/// its extra data and the meta-evidence never change; nobody owns it.
/// @dev A disputed payment is a case once one party has deposited the court's fee. The other party has {DEPOSIT_PERIOD} to
/// deposit it too: if it does not, it loses; if it does, the court is asked. The court is paid once, and the winner gets
/// back what is left of both deposits, so the loser pays. All money that this contract owes is a credit that its owner, or
/// anyone for the owner, withdraws: no party can stop a ruling by refusing money.
///
/// The escrow ends a dispute for the payer after its own arbitration period, whatever the court does. A payer who has lost
/// could appeal until then, so appeals end with {APPEAL_PERIOD}, half of it: choose a court that rules on an appeal in the
/// other half.
interface IKlerosArbiter {
    /// @notice Where a case stands. `Ruled` is known but not executed at the escrow yet.
    enum CaseStage {
        None,
        PayerDeposited,
        MerchantDeposited,
        InCourt,
        Ruled,
        Executed
    }

    /// @notice Who wins. A court that refuses to arbitrate leaves half to each.
    enum Winner {
        Neither,
        Payer,
        Merchant
    }

    /// @notice A case.
    /// @param stage where it stands
    /// @param winner who wins, once it is ruled
    /// @param depositEnd first second in which the other party can no longer deposit
    /// @param appealEnd first second in which nobody can appeal any more
    /// @param payer the payment's payer
    /// @param merchant the payment's merchant
    /// @param deposit the one party's deposit, then what is left of both for the winner; zero when credited
    /// @param disputeId the court's number, once it was asked
    struct Case {
        CaseStage stage;
        Winner winner;
        uint40 depositEnd;
        uint40 appealEnd;
        address payer;
        address merchant;
        uint256 deposit;
        uint256 disputeId;
    }

    /// @notice A party has deposited the court's fee.
    event Deposited(bytes32 indexed caseId, address indexed party, uint256 amount, uint256 depositEnd);
    /// @notice The other party has not deposited in time.
    event DepositMissed(bytes32 indexed caseId, Winner winner);
    /// @notice A party has appealed.
    event Appealed(bytes32 indexed caseId, address indexed party, uint256 amount);
    /// @notice The ruling was executed at the escrow.
    event RulingExecuted(bytes32 indexed caseId, address indexed actor, Winner winner, uint256 payerAmount);
    /// @notice An account can withdraw more.
    event CreditAdded(address indexed owner, bytes32 indexed caseId, uint256 amount);
    /// @notice A credit was paid out.
    event CreditUsed(address indexed owner, address indexed to, uint256 amount);

    /// @notice The ruling of a dispute, as in ERC-792.
    event Ruling(address indexed arbitrator, uint256 indexed disputeID, uint256 ruling);
    /// @notice What the court is asked, as in ERC-1497.
    event MetaEvidence(uint256 indexed metaEvidenceID, string evidence);
    /// @notice Links a dispute to its evidence, as in ERC-1497.
    event Dispute(
        address indexed arbitrator,
        uint256 indexed disputeID,
        uint256 metaEvidenceID,
        uint256 evidenceGroupID
    );
    /// @notice A party's evidence, as in ERC-1497. The group is the case's id as a number.
    event Evidence(address indexed arbitrator, uint256 indexed evidenceGroupID, address indexed party, string evidence);

    /// @notice The terms name another arbiter.
    error ArbiterMismatch(address arbiter, address expected);
    /// @notice The escrow has no dispute about this payment.
    error PaymentNotDisputed(bytes32 paymentId);
    /// @notice Only the payer or the merchant may do this.
    error CallerNotPayerOrMerchant(address caller, address payer, address merchant);
    /// @notice The case does not stand where this is possible.
    error CaseStageInvalid(bytes32 caseId, CaseStage stage);
    /// @notice The caller has deposited already.
    error AlreadyDeposited(address party);
    /// @notice The value sent is less than the court asks.
    error DepositTooLow(uint256 sent, uint256 cost);
    /// @notice The time to deposit is over.
    error DepositClosed(uint256 time, uint256 closedAt);
    /// @notice The other party still has time to deposit.
    error DepositNotOver(uint256 time, uint256 endsAt);
    /// @notice The time to appeal is over: what the court says now is final.
    error AppealClosed(uint256 time, uint256 closedAt);
    /// @notice Only the arbitrator may rule.
    error CallerNotArbitrator(address caller, address arbitrator);
    /// @notice No case of this contract waits for a ruling under this number.
    error DisputeUnknown(uint256 disputeId);
    /// @notice There is no credit.
    error CreditMissing(address owner);
    /// @notice Nobody would receive the money.
    error RecipientInvalid(address recipient);
    /// @notice The recipient refused the money; the credit is unchanged.
    error WithdrawalFailed(address to, uint256 amount);

    /// @notice Deposits the court's fee for a disputed payment. The second deposit asks the court.
    /// @dev What is sent beyond the fee is credited to the caller; so is what the first party deposited beyond a fee that
    /// has fallen since. Emits {Deposited}, and {Dispute} when the court is asked.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - this is the payment's arbiter ({ArbiterMismatch}), and it is disputed ({PaymentNotDisputed})
    /// - the caller has not deposited yet ({AlreadyDeposited}), and the court was not asked yet ({CaseStageInvalid})
    /// - the second deposit is in time: {DepositClosed}
    /// - the value is the court's fee or more: {DepositTooLow}
    /// @param escrow where the payment is
    /// @param terms the payment's terms
    function deposit(IHandselEscrow escrow, PaymentTerms calldata terms) external payable;

    /// @notice Rules for the party that deposited, because the other did not in time. Anyone may call.
    /// @dev The deposit is credited to the party that paid it. Emits {DepositMissed}.
    ///
    /// Requirements:
    /// - one party has deposited: {CaseStageInvalid}
    /// - the time is over: {DepositNotOver}
    /// @param caseId the case
    function endDeposits(bytes32 caseId) external;

    /// @notice Takes the court's ruling: 1 for the payer, 2 for the merchant, anything else for neither.
    /// @dev Calls nobody, so that nobody can stop it. Emits {Ruling}.
    ///
    /// Requirements:
    /// - the caller is the arbitrator: {CallerNotArbitrator}
    /// - a case waits under this number: {DisputeUnknown}
    /// @param disputeId the court's number
    /// @param ruling what the court says
    function rule(uint256 disputeId, uint256 ruling) external;

    /// @notice Divides what the escrow holds as it was ruled. Anyone may call, once.
    /// @dev The winner gets all of it, or each party half. Emits {RulingExecuted}, and the escrow emits
    /// {IHandselEscrow-PaymentResolved}.
    ///
    /// Requirements:
    /// - the case is ruled: {CaseStageInvalid}
    /// - the payment is still disputed, as the escrow checks
    /// @param escrow where the payment is
    /// @param terms the payment's terms
    function execute(IHandselEscrow escrow, PaymentTerms calldata terms) external;

    /// @notice Publishes a party's evidence where the court looks for it.
    /// @dev Emits {Evidence}.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - the case is open and not ruled: {CaseStageInvalid}
    /// @param caseId the case
    /// @param evidence a URI of the evidence
    function submitEvidence(bytes32 caseId, string calldata evidence) external;

    /// @notice Appeals the court's current ruling at the caller's own cost.
    /// @dev Everything that is sent goes to the court, which says what it asks (`appealCost`) and when
    /// (`appealPeriod`); the other party does not reimburse it. Emits {Appealed}.
    ///
    /// Requirements:
    /// - the caller is the payer or the merchant itself: {CallerNotPayerOrMerchant}
    /// - the court was asked and has not ruled finally: {CaseStageInvalid}
    /// - {APPEAL_PERIOD} has not passed since the dispute: {AppealClosed}
    /// @param caseId the case
    function appeal(bytes32 caseId) external payable;

    /// @notice Pays an owner's whole credit to the owner. Anyone may call.
    /// @dev Requirements: there is one ({CreditMissing}), and the owner takes it ({WithdrawalFailed}). Emits {CreditUsed}.
    /// @param owner whose credit
    function withdrawFor(address owner) external;

    /// @notice Pays the caller's whole credit to somebody else.
    /// @dev Requirements: as {withdrawFor}, and there is a recipient ({RecipientInvalid}). Emits {CreditUsed}.
    /// @param to who receives it
    function withdrawTo(address to) external;

    /// @notice How long the second party has to deposit, in seconds.
    // solhint-disable-next-line func-name-mixedcase
    function DEPOSIT_PERIOD() external view returns (uint256);

    /// @notice How long the parties can appeal, from the dispute on, in seconds.
    // solhint-disable-next-line func-name-mixedcase
    function APPEAL_PERIOD() external view returns (uint256);

    /// @notice The court.
    function arbitrator() external view returns (IERC792Arbitrator);

    /// @notice What the court is told with each dispute: for Kleros, the subcourt and the number of jurors.
    function arbitratorExtraData() external view returns (bytes memory);

    /// @notice What a deposit is now, in wei.
    function depositCost() external view returns (uint256);

    /// @notice The id of a payment's case.
    function caseIdOf(IHandselEscrow escrow, bytes32 paymentId) external pure returns (bytes32);

    /// @notice A case; all zero if nobody has deposited.
    function caseOf(bytes32 caseId) external view returns (Case memory);

    /// @notice What an owner can withdraw, in wei.
    function creditOf(address owner) external view returns (uint256);
}
