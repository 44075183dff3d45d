// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../../../contracts/interfaces/IHandselEscrow.sol";
import {PaymentTerms} from "../../../contracts/types/PaymentTerms.sol";
import {Messages} from "../Messages.sol";
import {vm} from "../Vm.sol";

/// @notice What all actions share: choosing a payment and a caller, calling the escrow, and judging the outcome.
abstract contract Acting is Messages {
    uint256 private _salt;

    /// @dev Calls the escrow; while it transfers, a receiver and a token may call it too.
    function _call(address caller, uint256 value, bytes memory data) internal returns (bool done, bytes memory answer) {
        _prepareIntrusion();
        vm.prank(caller);
        // solhint-disable-next-line avoid-low-level-calls
        (done, answer) = address(escrow).call{value: value}(data);
        _judgeIntrusion();
    }

    function _call(address caller, bytes memory data) internal returns (bool done, bytes memory answer) {
        return _call(caller, 0, data);
    }

    /// @dev Records a success that the rules forbid, and a failure that they forbid. Returns whether to go on.
    function _judge(string memory action, bool done, bool isAllowed) internal returns (bool) {
        if (done && !isAllowed) _violated(string.concat("10: succeeded against the rules: ", action));
        if (!done && isAllowed) _violated(string.concat("7: failed against the rules: ", action));
        if (!done || !isAllowed) return false;
        _count(action);
        return true;
    }

    /// @dev Compares what an action should have touched.
    function _compare(uint256 payment) internal {
        _comparePayment(payment);
        _compareAsset(_terms[payment].token);
    }

    /*//////////////////////////////////////////////////////////////
                                CHOICES
    //////////////////////////////////////////////////////////////*/

    /// @dev Usually one of the last payments, which are most likely open.
    function _pick() internal returns (uint256 payment) {
        uint256 count = _terms.length;
        return count - 1 - _draw(count > 6 && !_oneIn(8) ? 6 : count);
    }

    /// @dev Usually an account that the terms name.
    function _party(PaymentTerms memory terms) internal returns (address) {
        uint256 role = _draw(6);
        if (role < 2) return terms.merchant;
        if (role == 2) return terms.payer;
        if (role == 3) return terms.payee;
        if (role == 4) return _operatorOf(terms.merchant);
        return _actor();
    }

    /// @dev An operator of the merchant, if a random start finds one.
    function _operatorOf(address merchant) internal returns (address operator) {
        uint256 start = _draw(ACTORS);
        for (uint256 i = 0; i < ACTORS; ++i) {
            operator = _actors[(start + i) % ACTORS];
            if (_operators[merchant][operator]) return operator;
        }
    }

    /// @dev New terms in an asset; one in ten contradict themselves.
    function _newTerms(address asset) internal returns (PaymentTerms memory terms) {
        terms.payer = _actor();
        terms.merchant = _otherThan(terms.payer);
        terms.payee = _oneIn(2) ? terms.merchant : _otherThan(terms.payer);
        terms.token = asset;
        terms.amount = _newAmount();
        terms.fundBy = uint40(block.timestamp + 1 + _draw(30 days));
        terms.orderReference = bytes32(_draw(type(uint256).max));
        terms.salt = ++_salt;
        uint256 commission = _draw(8);
        if (commission < 3) terms.feeBps = uint16(_draw(10_001));
        else if (commission < 6) terms.feeBps = 250;
        else if (commission == 6) terms.feeBps = 10_000;
        terms.feeRecipient = _otherThan(terms.payer);
        terms.refundPeriod = uint32(_draw(30 days));
        terms.toLedger = _oneIn(4);
        terms.instant = _oneIn(8);
        if (_oneIn(3)) {
            terms.feeRecipient = address(0);
            terms.splits = _listHashes[_draw(LISTS)];
        }
        if (!terms.instant) _addPeriods(terms);
        uint256 count = _terms.length;
        if (count != 0 && _terms[count - 1].token == asset && _oneIn(3)) _takeAfter(terms, _terms[count - 1]);
        if (_oneIn(10)) _spoil(terms, _draw(20));
    }

    /// @dev Gives new terms everything that the payments of a shop have in common.
    function _takeAfter(PaymentTerms memory terms, PaymentTerms memory other) internal pure {
        address payer = terms.payer;
        bool isParty = payer == other.merchant || payer == other.payee || payer == other.arbiter;
        if (isParty || payer == other.feeRecipient) terms.payer = other.payer;
        terms.merchant = other.merchant;
        terms.payee = other.payee;
        terms.arbiter = other.arbiter;
        terms.token = other.token;
        terms.inspectionPeriod = other.inspectionPeriod;
        terms.capturePeriod = other.capturePeriod;
        terms.refundPeriod = other.refundPeriod;
        terms.feeBps = other.feeBps;
        terms.feeRecipient = other.feeRecipient;
        terms.splits = other.splits;
        terms.instant = other.instant;
        terms.toLedger = other.toLedger;
    }

    function _addPeriods(PaymentTerms memory terms) private {
        if (_oneIn(2)) terms.inspectionPeriod = uint32(_draw(1 days));
        if (terms.refundPeriod <= terms.inspectionPeriod) terms.refundPeriod = 0;
        terms.capturePeriod = terms.inspectionPeriod + 1 + uint32(_draw(7 days));
        uint256 kind = _draw(8);
        if (kind == 0) return;
        if (kind == 1) terms.arbiter = address(panel);
        else if (kind == 2) terms.arbiter = address(courtArbiter);
        else terms.arbiter = _actor();
        if (terms.arbiter == terms.payer || terms.arbiter == terms.merchant || terms.arbiter == terms.payee) {
            terms.arbiter = address(panel);
        }
        if (_oneIn(4)) terms.capturePeriod = 0;
    }

    /// @dev Any amount that fits, but often one where rounding counts.
    function _newAmount() private returns (uint104) {
        uint256 kind = _draw(8);
        if (kind == 0) return type(uint104).max;
        if (kind == 1) return uint104(1 + _draw(type(uint104).max));
        return uint104(1 + _draw(kind < 5 ? 300 : 1e12));
    }

    /// @dev Makes one mistake in the terms. Some are none for the terms they meet: the rules decide.
    function _spoil(PaymentTerms memory terms, uint256 mistake) private view {
        address self = address(escrow);
        if (mistake == 0) terms.payer = address(0);
        else if (mistake == 1) terms.payer = self;
        else if (mistake == 2) terms.payer = terms.merchant;
        else if (mistake == 3) terms.payee = terms.payer;
        else if (mistake == 4) terms.payee = self;
        else if (mistake == 5) terms.payee = address(0);
        else if (mistake == 6) terms.merchant = address(0);
        else if (mistake == 7) terms.amount = 0;
        else if (mistake == 8) terms.feeBps = 10_001;
        else if (mistake == 9) terms.feeRecipient = terms.payer;
        else if (mistake == 10) terms.feeRecipient = self;
        else if (mistake == 11) terms.feeRecipient = address(0);
        else if (mistake == 12) terms.splits = _listHashes[0];
        else if (mistake == 13) terms.capturePeriod = terms.inspectionPeriod;
        else if (mistake == 14) terms.refundPeriod = terms.inspectionPeriod;
        else if (mistake == 15) (terms.arbiter, terms.capturePeriod) = (address(0), 0);
        else if (mistake == 16) terms.arbiter = self;
        else if (mistake == 17) terms.arbiter = terms.payee;
        else if (mistake == 18) terms.instant = true;
        else terms.fundBy = uint40(block.timestamp);
    }

    /*//////////////////////////////////////////////////////////////
                               INTRUSIONS
    //////////////////////////////////////////////////////////////*/

    /// @dev Prepares, one time in four, a call out of the next transfer: by a receiver of coins, and by a token.
    function _prepareIntrusion() private {
        bool isPrepared = _terms.length != 0 && _oneIn(4);
        bytes memory data = isPrepared ? _intrusion() : bytes("");
        intruder.prepare(address(escrow), data);
        reentrantToken.prepare(isPrepared ? address(escrow) : address(0), data);
    }

    function _judgeIntrusion() private {
        bool hasToken = reentrantToken.called();
        if (hasToken) _count("a call out of a transfer was refused");
        if (intruder.succeeded() || (hasToken && reentrantToken.succeeded())) {
            _violated("10: a call out of a transfer succeeded");
        }
        // Outside of the escrow's transfers the same calls may succeed.
        intruder.prepare(address(0), "");
        reentrantToken.prepare(address(0), "");
    }

    /// @dev A call that would move money, or read accounts while they change.
    function _intrusion() private returns (bytes memory) {
        PaymentTerms memory terms = _terms[_pick()];
        address asset = terms.token;
        uint256 kind = _draw(14);
        if (kind == 0) return abi.encodeCall(IHandselEscrow.withdraw, (asset));
        if (kind == 1) return abi.encodeCall(IHandselEscrow.withdrawFor, (asset, _actor()));
        if (kind == 2) return abi.encodeCall(IHandselEscrow.withdrawTo, (asset, address(intruder), 1));
        if (kind == 3) return abi.encodeCall(IHandselEscrow.distribute, (asset, _lists[_draw(LISTS)]));
        if (kind == 4) return abi.encodeCall(IHandselEscrow.capture, (terms, type(uint256).max, false));
        if (kind == 5) return abi.encodeCall(IHandselEscrow.void, (terms, type(uint256).max));
        if (kind == 6) return abi.encodeCall(IHandselEscrow.refund, (terms, 1, true));
        if (kind == 7) return abi.encodeCall(IHandselEscrow.reclaim, (terms));
        if (kind == 8) return abi.encodeCall(IHandselEscrow.expireDispute, (terms));
        if (kind == 9) return abi.encodeCall(IHandselEscrow.resolve, (terms, 0));
        if (kind == 10) return abi.encodeCall(IHandselEscrow.dispute, (terms, ""));
        if (kind == 11) return abi.encodeCall(IHandselEscrow.creditOf, (asset, address(intruder)));
        if (kind == 12) return abi.encodeCall(IHandselEscrow.potOf, (asset, _listHashes[0]));
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(IHandselEscrow.withdraw, (asset));
        return abi.encodeCall(IHandselEscrow.multicall, (calls));
    }
}
