// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../../../contracts/interfaces/IHandselEscrow.sol";
import {BatchPayment} from "../../../contracts/types/BatchPayment.sol";
import {Stage} from "../../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../../contracts/types/PaymentTerms.sol";
import {Acting} from "./Acting.sol";

/// @notice Several payments at once. The only file that knows how batches are called.
abstract contract Batches is Acting {
    uint256 private constant MOST = 6;

    /// @dev What a batch does to one of its payments; as much as a batch before it leaves.
    struct Entry {
        uint256 payment;
        uint256 amount;
        uint256 taken;
    }

    constructor() {
        names.push("fundBatch");
        names.push("fundBatch of more than two");
        names.push("captureBatch");
        names.push("captureBatch of more than two");
        names.push("captureBatch that skips a payment");
        names.push("captureBatch with a payment twice");
        names.push("multicall");
        names.push("refused: a batch with one payment that is not possible");
        names.push("refused: a multicall with coins");
    }

    /// @notice Funds up to five payments of one token, of any payers, from one caller.
    function fundBatch(uint256 seed) external seeded(seed) {
        uint256 count = 1 + _draw(5);
        PaymentTerms[] memory all = new PaymentTerms[](count);
        address asset = _asset();
        for (uint256 i = 0; i < count; ++i) {
            all[i] = _newTerms(_oneIn(40) ? _asset() : asset);
            if (i != 0 && !_oneIn(3)) _takeAfter(all[i], all[i - 1]);
            if (i != 0 && _oneIn(40)) all[i] = all[i - 1];
        }
        address funder = _actor();
        uint256 sum;
        bool isAllowed = true;
        for (uint256 i = 0; i < count; ++i) {
            unchecked {
                sum += all[i].amount;
            }
            if (!_isValid(all[i]) || all[i].token != all[0].token) isAllowed = false;
            if (i != 0 && _idOf(all[i]) == _idOf(all[i - 1])) isAllowed = false;
        }
        asset = all[0].token;
        if (asset != address(0) && !_canPull(asset, funder, sum)) isAllowed = false;
        (bool done, bytes memory answer) = _call(
            funder,
            asset == address(0) ? sum : 0,
            abi.encodeCall(IHandselEscrow.fundBatch, (all))
        );
        if (!_judge("fundBatch", done, isAllowed)) {
            if (!done && _isValid(all[0])) _count("refused: a batch with one payment that is not possible");
            return;
        }
        if (count > 2) _count("fundBatch of more than two");
        bytes32[] memory ids = abi.decode(answer, (bytes32[]));
        _pull(asset, funder, sum);
        uint256 first = _terms.length;
        for (uint256 i = 0; i < count; ++i) {
            _require(ids.length == count && ids[i] == _idOf(all[i]), "3: a batch returned another id");
            _open(all[i]);
        }
        for (uint256 i = 0; i < count; ++i) {
            if (all[i].instant) _captureAndPay(first + i, all[i].amount);
            _comparePayment(first + i);
        }
        _compareAsset(asset);
    }

    /// @notice Captures from up to six payments that share their terms, as their merchant, an operator or their payer.
    function captureBatch(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 base = _pick();
        (address caller, Entry[] memory entries) = _entries(base, true);
        if (entries.length == 0) return;
        (bool isAllowed, bool isSkipping, bool isTwice) = _judgeEntries(base, caller, entries);
        BatchPayment[] memory payments = new BatchPayment[](entries.length);
        for (uint256 i = 0; i < entries.length; ++i) {
            PaymentTerms storage own = _terms[entries[i].payment];
            payments[i] = BatchPayment({
                payer: own.payer,
                amount: own.amount,
                fundBy: own.fundBy,
                orderReference: own.orderReference,
                salt: own.salt,
                captureAmount: entries[i].amount
            });
        }
        // The shared terms may say anything where each payment has its own.
        PaymentTerms memory shared = _terms[base];
        if (_oneIn(2)) (shared.payer, shared.amount, shared.salt) = (caller, 0, 0);
        if (_oneIn(32)) {
            // Never funded.
            payments[0].salt = type(uint256).max;
            isAllowed = false;
        }
        (bool done, bytes memory answer) = _call(
            caller,
            abi.encodeCall(IHandselEscrow.captureBatch, (shared, payments))
        );
        if (!_judge("captureBatch", done, isAllowed)) {
            if (!done) _count("refused: a batch with one payment that is not possible");
            return;
        }
        if (entries.length > 2) _count("captureBatch of more than two");
        if (isSkipping) _count("captureBatch that skips a payment");
        if (isTwice) _count("captureBatch with a payment twice");
        _payEntries(base, entries);
        uint256[] memory captured = abi.decode(answer, (uint256[]));
        for (uint256 i = 0; i < entries.length; ++i) {
            _require(captured[i] == entries[i].taken, "a batch returned another amount");
            _comparePayment(entries[i].payment);
        }
        _compareAsset(shared.token);
    }

    /// @notice Voids and captures several payments of a merchant in one transaction, all or none.
    function multicall(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        (address caller, Entry[] memory entries) = _entries(_pick(), false);
        if (entries.length == 0) return;
        bytes[] memory calls = new bytes[](entries.length);
        bool[] memory isVoid = new bool[](entries.length);
        bool isAllowed = true;
        for (uint256 i = 0; i < entries.length; ++i) {
            (uint256 payment, uint256 amount) = (entries[i].payment, entries[i].amount);
            isVoid[i] = _oneIn(2);
            calls[i] =
                isVoid[i]
                    ? abi.encodeCall(IHandselEscrow.void, (_terms[payment], amount))
                    : abi.encodeCall(IHandselEscrow.capture, (_terms[payment], amount, false));
            entries[i].taken = _meant(amount, _books[payment].held);
            bool mayCall =
                isVoid[i]
                    ? _isOpen(payment) && _actsFor(_terms[payment].merchant, caller)
                    : _mayCapture(payment, caller, false);
            // What a payment's first call leaves to its second is not predicted.
            if (!mayCall || entries[i].taken == 0 || _isRepeated(entries, i)) isAllowed = false;
        }
        if (_hasRepeated(entries)) return;
        // One call that counts on coins, which a multicall does not accept.
        bool hasCoins = _oneIn(16);
        (bool done, bytes memory answer) = _call(
            caller,
            hasCoins ? 1 : 0,
            abi.encodeCall(IHandselEscrow.multicall, (calls))
        );
        if (hasCoins && !done) _count("refused: a multicall with coins");
        if (!_judge("multicall", done, isAllowed && !hasCoins)) return;
        bytes[] memory answers = abi.decode(answer, (bytes[]));
        for (uint256 i = 0; i < entries.length; ++i) {
            if (isVoid[i]) _return(entries[i].payment, entries[i].taken);
            else _captureAndPay(entries[i].payment, entries[i].taken);
            _require(abi.decode(answers[i], (uint256)) == entries[i].taken, "a multicall returned another amount");
        }
        for (uint256 i = 0; i < entries.length; ++i) _compare(entries[i].payment);
    }

    /// @dev Chooses a caller and up to six of its payments, the latest first, with the terms of the first if they have to
    /// share them. Rarely one is another's, shares no terms, or comes twice.
    function _entries(uint256 base, bool areSharing) private returns (address caller, Entry[] memory entries) {
        PaymentTerms storage terms = _terms[base];
        caller =
            _oneIn(4)
                ? terms.payer
                : _oneIn(4)
                    ? _operatorOf(terms.merchant)
                    : terms.merchant;
        uint256 most = 1 + _draw(MOST);
        Entry[] memory found = new Entry[](most);
        uint256 count;
        uint256 last = _terms.length;
        for (uint256 i = last; count < most && i != 0 && last - i < 40; --i) {
            PaymentTerms storage each = _terms[i - 1];
            bool isOwn = caller == each.payer || _actsFor(each.merchant, caller);
            // Most payments that ended are left out, or a batch would be nothing else.
            if (!_isOpen(i - 1) && !_oneIn(6)) continue;
            bool isFit = isOwn && (!areSharing || _isSharing(base, i - 1));
            if (!isFit && !_oneIn(100)) continue;
            found[count].payment = i - 1;
            found[count++].amount = _oneIn(3) ? type(uint256).max : _part(_books[i - 1].held);
            if (count < most && _oneIn(20)) found[count++] = Entry(i - 1, _part(_books[i - 1].held), 0);
        }
        entries = new Entry[](count);
        for (uint256 i = 0; i < count; ++i) entries[i] = found[i];
    }

    /// @dev Usually an amount that is possible, because one that is not stops the whole batch.
    function _part(uint256 held) private returns (uint256) {
        if (_oneIn(20)) return _some(held);
        return held == 0 || _oneIn(3) ? held : 1 + _draw(held);
    }

    /// @dev Says whether the batch is possible, and what each entry takes. An entry sees what those before it left.
    function _judgeEntries(
        uint256 base,
        address caller,
        Entry[] memory entries
    ) private view returns (bool isAllowed, bool isSkipping, bool isTwice) {
        isAllowed = true;
        for (uint256 i = 0; i < entries.length; ++i) {
            Entry memory entry = entries[i];
            uint256 payment = entry.payment;
            uint256 held = _books[payment].held;
            for (uint256 j = 0; j < i; ++j) {
                if (entries[j].payment != payment) continue;
                isTwice = true;
                unchecked {
                    held -= entries[j].taken;
                }
            }
            bool isPayer = caller == _terms[payment].payer;
            if (!isPayer && !_actsFor(_terms[payment].merchant, caller)) isAllowed = false;
            if (!_isSharing(base, payment)) isAllowed = false;
            bool isTaken = !isPayer && _books[payment].stage == Stage.Disputed;
            if (held == 0 || isTaken) {
                isSkipping = true;
                continue;
            }
            entry.taken = _meant(entry.amount, held);
            if (entry.taken == 0 || !_mayCapture(payment, caller, false)) isAllowed = false;
        }
    }

    /// @dev Pays all entries together: only a token that keeps a part of each transfer shows the difference.
    function _payEntries(uint256 base, Entry[] memory entries) private {
        uint256 netSum;
        uint256 feeSum;
        for (uint256 i = 0; i < entries.length; ++i) {
            if (entries[i].taken == 0) continue;
            (uint256 net, uint256 fee) = _capture(entries[i].payment, entries[i].taken);
            unchecked {
                netSum += net;
                feeSum += fee;
            }
        }
        _payOut(_terms[base], netSum, feeSum);
    }

    /// @dev Returns whether all terms are equal that a batch sends once.
    function _isSharing(uint256 one, uint256 other) private view returns (bool) {
        return _sharedHash(_terms[one]) == _sharedHash(_terms[other]);
    }

    function _sharedHash(PaymentTerms memory terms) private pure returns (bytes32) {
        (terms.payer, terms.amount, terms.fundBy, terms.orderReference, terms.salt) = (address(0), 0, 0, 0, 0);
        return keccak256(abi.encode(terms));
    }

    function _isRepeated(Entry[] memory entries, uint256 index) private pure returns (bool) {
        for (uint256 i = 0; i < index; ++i) if (entries[i].payment == entries[index].payment) return true;
        return false;
    }

    function _hasRepeated(Entry[] memory entries) private pure returns (bool) {
        for (uint256 i = 0; i < entries.length; ++i) if (_isRepeated(entries, i)) return true;
        return false;
    }
}
