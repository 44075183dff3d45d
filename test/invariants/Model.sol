// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentState, PaymentStatus, Stage} from "../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";
import {Split} from "../../contracts/types/Split.sol";
import {World} from "./World.sol";

/// @notice The protocol's rules in the simplest form, with accounts of its own for every payment and every balance.
/// @dev Uses no code of the escrow, and takes no number from it. Nothing here reverts: arithmetic is unchecked, so a
/// wrong number stays in the accounts, where it is compared with the escrow's and with the balances of the tokens.
abstract contract Model is World {
    /// @notice Account of one payment, in base units.
    struct Book {
        uint256 held;
        uint256 captured;
        uint256 fees;
        uint256 returned;
        uint256 refunded;
        uint256 clock;
        Stage stage;
        // Whether money was refunded while some was held: from then on the rounding of the commission may shift.
        bool isShifted;
    }

    /// @dev Payments by number, in the order of their funding.
    PaymentTerms[] internal _terms;
    bytes32[] internal _ids;
    Book[] internal _books;
    mapping(bytes32 id => bool) internal _isFunded;

    /// @dev The escrow's own balance.
    mapping(address asset => uint256) internal _reserves;
    mapping(address asset => uint256) internal _donations;
    mapping(address asset => mapping(address owner => uint256)) internal _wallets;
    mapping(address asset => mapping(address owner => uint256)) internal _credits;
    mapping(address asset => mapping(uint256 list => uint256)) internal _pots;
    mapping(address owner => bool) internal _paysItself;
    mapping(address merchant => mapping(address operator => bool)) internal _operators;
    mapping(address merchant => uint256) internal _nonces;

    constructor() {
        for (uint256 i = 0; i < _assets.length; ++i) {
            for (uint256 j = 0; j < ACTORS; ++j) _wallets[_assets[i]][_actors[j]] = WEALTH;
        }
    }

    /*//////////////////////////////////////////////////////////////
                                 RULES
    //////////////////////////////////////////////////////////////*/

    /// @dev Returns whether terms can be funded now.
    function _isValid(PaymentTerms memory terms) internal view returns (bool) {
        address self = address(escrow);
        if (terms.payer == address(0) || terms.payer == self) return false;
        if (terms.merchant == address(0) || terms.merchant == terms.payer) return false;
        if (terms.payee == address(0) || terms.payee == self || terms.payee == terms.payer) return false;
        if (terms.amount == 0 || terms.feeBps > 10_000 || block.timestamp >= terms.fundBy) return false;
        if (terms.splits != 0 && terms.feeRecipient != address(0)) return false;
        if (terms.splits == 0 && terms.feeBps != 0 && terms.feeRecipient == address(0)) return false;
        if (terms.splits == 0 && terms.feeBps != 0 && terms.feeRecipient == self) return false;
        if (terms.feeRecipient == terms.payer) return false;
        bool hasArbiter = terms.arbiter != address(0);
        if (terms.instant) return !hasArbiter && terms.inspectionPeriod == 0 && terms.capturePeriod == 0;
        if (hasArbiter && (terms.arbiter == terms.payer || terms.arbiter == terms.merchant)) return false;
        if (hasArbiter && (terms.arbiter == terms.payee || terms.arbiter == self)) return false;
        if (terms.capturePeriod == 0 && !hasArbiter) return false;
        if (terms.capturePeriod != 0 && terms.capturePeriod <= terms.inspectionPeriod) return false;
        return terms.refundPeriod == 0 || terms.refundPeriod > terms.inspectionPeriod;
    }

    function _isOpen(uint256 payment) internal view returns (bool) {
        return _books[payment].stage == Stage.Held || _books[payment].stage == Stage.Disputed;
    }

    function _actsFor(address merchant, address caller) internal view returns (bool) {
        return caller == merchant || _operators[merchant][caller];
    }

    /// @dev Returns whether the capture window, if there is an end of it, is not over.
    function _isBeforeCaptureEnd(uint256 payment) internal view returns (bool) {
        unchecked {
            uint256 period = _terms[payment].capturePeriod;
            return period == 0 || block.timestamp < _books[payment].clock + period;
        }
    }

    /// @dev Returns whether a caller may capture something of a payment now.
    function _mayCapture(uint256 payment, address caller, bool releaseRest) internal view returns (bool) {
        PaymentTerms storage terms = _terms[payment];
        if (caller == terms.payer) return _isOpen(payment) && !releaseRest;
        unchecked {
            return
                _books[payment].stage == Stage.Held &&
                _actsFor(terms.merchant, caller) &&
                block.timestamp >= _books[payment].clock + terms.inspectionPeriod &&
                _isBeforeCaptureEnd(payment);
        }
    }

    /// @dev Returns what an amount means for `held`, or zero if it is refused. The largest integer means all.
    function _meant(uint256 amount, uint256 held) internal pure returns (uint256) {
        if (amount == type(uint256).max) return held;
        return amount > held ? 0 : amount;
    }

    /*//////////////////////////////////////////////////////////////
                                 TOKENS
    //////////////////////////////////////////////////////////////*/

    /// @dev Returns whether a transfer succeeds in the token's present mood.
    function _moves(address asset, address from, address to) internal view returns (bool) {
        if (asset == address(0)) return to != address(reluctant) || reluctant.willing();
        if (asset == address(blocklistToken)) return !blocklistToken.blocked(from) && !blocklistToken.blocked(to);
        if (asset == address(reentrantToken)) return !reentrantToken.blocked(from) && !reentrantToken.blocked(to);
        if (asset == address(falseReturningToken)) return !falseReturningToken.refused(to);
        if (asset == address(pausableToken)) return !pausableToken.paused();
        return true;
    }

    /// @dev Returns what the token keeps of a transfer.
    function _kept(address asset, uint256 amount) internal view returns (uint256) {
        return asset == address(feeToken) && feeToken.charging() ? amount / 100 : 0;
    }

    /// @dev Returns whether the escrow can take tokens in: it accepts only exactly the amount.
    function _canPull(address asset, address from, uint256 amount) internal view returns (bool) {
        return _moves(asset, from, address(escrow)) && _kept(asset, amount) == 0;
    }

    /// @dev Returns whether tokens can go from the caller to a recipient, or else to its credit.
    function _canPass(address asset, address from, address to, uint256 amount) internal view returns (bool) {
        return _moves(asset, from, to) || _canPull(asset, from, amount);
    }

    /// @dev Same, for the first transfer of an instant payment, which has to arrive in full.
    function _canPassExactly(address asset, address from, address to, uint256 amount) internal view returns (bool) {
        if (_moves(asset, from, to)) return from == to || _kept(asset, amount) == 0;
        return _canPull(asset, from, amount);
    }

    function _pull(address asset, address from, uint256 amount) internal {
        unchecked {
            _wallets[asset][from] -= amount;
            _reserves[asset] += amount;
        }
    }

    /// @dev Pays from the escrow to a wallet, or else to a credit.
    function _push(address asset, address to, uint256 amount) internal {
        if (amount == 0) return;
        if (!_moves(asset, address(escrow), to)) {
            _count("a refused transfer became a credit");
            return _addCredit(asset, to, amount);
        }
        unchecked {
            _reserves[asset] -= amount;
            _wallets[asset][to] += amount - _kept(asset, amount);
        }
    }

    /// @dev Pays from the caller's wallet to another, or else to a credit.
    function _pass(address asset, address from, address to, uint256 amount) internal {
        unchecked {
            if (_moves(asset, from, to)) {
                _wallets[asset][from] -= amount;
                _wallets[asset][to] += amount - _kept(asset, amount);
            } else {
                _pull(asset, from, amount);
                _addCredit(asset, to, amount);
            }
        }
    }

    function _addCredit(address asset, address to, uint256 amount) internal {
        unchecked {
            _credits[asset][to] += amount;
        }
    }

    /*//////////////////////////////////////////////////////////////
                                EFFECTS
    //////////////////////////////////////////////////////////////*/

    /// @dev Opens the account of a payment whose money is the escrow's now.
    function _open(PaymentTerms memory terms) internal returns (uint256 payment) {
        payment = _terms.length;
        _terms.push(terms);
        _ids.push(_idOf(terms));
        _isFunded[_idOf(terms)] = true;
        Book storage book = _books.push();
        book.held = terms.amount;
        book.clock = block.timestamp;
        book.stage = Stage.Held;
    }

    /// @dev Moves a held amount to the captured one, and returns how it is divided. The commission on everything
    /// captured is rounded up once, whatever the number of captures.
    function _capture(uint256 payment, uint256 amount) internal returns (uint256 net, uint256 fee) {
        Book storage book = _books[payment];
        uint256 bps = _terms[payment].feeBps;
        unchecked {
            if (book.isShifted) {
                uint256 kept = book.captured - book.refunded;
                fee = _share(kept + amount, bps) - _share(kept, bps);
            } else {
                fee = _share(book.captured + amount, bps) - book.fees;
            }
            net = amount - fee;
            book.held -= amount;
            book.captured += amount;
            book.fees += fee;
        }
        _end(book);
    }

    /// @dev Captures, and pays payee and commission.
    function _captureAndPay(uint256 payment, uint256 amount) internal {
        (uint256 net, uint256 fee) = _capture(payment, amount);
        _payOut(_terms[payment], net, fee);
    }

    function _payOut(PaymentTerms memory terms, uint256 net, uint256 fee) internal {
        _payPayee(terms, net);
        if (terms.splits != 0) _addToPot(terms, fee);
        else if (terms.toLedger) _addCredit(terms.token, terms.feeRecipient, fee);
        else _push(terms.token, terms.feeRecipient, fee);
    }

    function _payPayee(PaymentTerms memory terms, uint256 net) internal {
        if (terms.toLedger) _addCredit(terms.token, terms.payee, net);
        else _push(terms.token, terms.payee, net);
    }

    function _addToPot(PaymentTerms memory terms, uint256 fee) internal {
        unchecked {
            _pots[terms.token][_indexOf(terms.splits)] += fee;
        }
    }

    /// @dev Pays each of a list its share, rounded down, and the last one the rest.
    function _payList(address asset, uint256 index, uint256 amount) internal {
        Split[] storage list = _lists[index];
        uint256 rest = amount;
        unchecked {
            for (uint256 i = 0; i + 1 < list.length; ++i) {
                uint256 part = (amount * list[i].bps) / 10_000;
                rest -= part;
                _push(asset, list[i].recipient, part);
            }
        }
        _push(asset, list[list.length - 1].recipient, rest);
    }

    /// @dev Returns held money to the payer.
    function _return(uint256 payment, uint256 amount) internal {
        Book storage book = _books[payment];
        unchecked {
            book.held -= amount;
            book.returned += amount;
        }
        _end(book);
        _push(_terms[payment].token, _terms[payment].payer, amount);
    }

    /// @dev Divides all that is held between payer and payee.
    function _divide(uint256 payment, uint256 payerAmount) internal {
        uint256 rest = _books[payment].held;
        unchecked {
            rest -= payerAmount;
        }
        if (payerAmount != 0) _return(payment, payerAmount);
        if (rest != 0) _captureAndPay(payment, rest);
    }

    function _end(Book storage book) private {
        if (book.held == 0) book.stage = book.captured == book.refunded ? Stage.Returned : Stage.Settled;
    }

    /*//////////////////////////////////////////////////////////////
                               COMPARISON
    //////////////////////////////////////////////////////////////*/

    /// @dev Compares every account in an asset with the escrow's ledger and with the token's balances.
    function _compareAsset(address asset) internal {
        for (uint256 i = 0; i < ACTORS; ++i) {
            address actor = _actors[i];
            _require(_balance(asset, actor) == _wallets[asset][actor], "2, 5, 6: a wallet has another balance");
            _require(escrow.creditOf(asset, actor) == _credits[asset][actor], "5, 9: a credit has another amount");
        }
        for (uint256 i = 0; i < LISTS; ++i) {
            _require(escrow.potOf(asset, _listHashes[i]) == _pots[asset][i], "4, 5: a pot has another amount");
        }
        _require(_balance(asset, address(escrow)) == _reserves[asset], "1: the escrow has another balance");
    }

    function _comparePayment(uint256 payment) internal {
        Book storage book = _books[payment];
        PaymentState memory state = escrow.paymentState(_ids[payment]);
        _require(state.stage == book.stage, "3, 10: a payment is at another stage");
        _require(state.held == book.held, "2: a payment holds another amount");
        _require(state.clock == book.clock, "8: a payment has another clock");
        unchecked {
            _require(state.refundable == book.captured - book.refunded, "2: another amount can be refunded");
        }
    }

    /// @notice Compares everything, also what no action touched. Called once after each sequence.
    function compareAll() external {
        for (uint256 i = 0; i < _assets.length; ++i) _compareAsset(_assets[i]);
        for (uint256 i = 0; i < _books.length; ++i) {
            _comparePayment(i);
            _compareSums(_books[i], _terms[i]);
            _require(escrow.paymentStatus(_terms[i]) == _statusOf(i), "10: a payment has another status");
        }
        for (uint256 i = 0; i < ACTORS; ++i) {
            address actor = _actors[i];
            _require(escrow.nonces(actor) == _nonces[actor], "6: a merchant has another nonce");
            _require(escrow.allowsWithdrawFor(actor) != _paysItself[actor], "9: an owner's say was changed");
            for (uint256 j = 0; j < ACTORS; ++j) {
                bool isOperator = escrow.isOperator(actor, _actors[j]);
                _require(isOperator == _operators[actor][_actors[j]], "6: a merchant has other operators");
            }
        }
    }

    /// @notice 1: the escrow's balance covers what its own views say it owes; only donations are left over.
    function compareSolvency() external {
        for (uint256 i = 0; i < _assets.length; ++i) {
            address asset = _assets[i];
            uint256 owed = _donations[asset];
            unchecked {
                for (uint256 j = 0; j < ACTORS; ++j) owed += escrow.creditOf(asset, _actors[j]);
                for (uint256 j = 0; j < LISTS; ++j) owed += escrow.potOf(asset, _listHashes[j]);
                for (uint256 j = 0; j < _ids.length; ++j) {
                    if (_terms[j].token == asset) owed += escrow.paymentState(_ids[j]).held;
                }
            }
            _require(_balance(asset, address(escrow)) == owed, "1: the escrow does not have what it owes");
        }
    }

    /// @dev 2, 4, 11: the sums of a payment, whose parts were each compared with balances when they were paid.
    function _compareSums(Book storage book, PaymentTerms storage terms) private {
        unchecked {
            uint256 due = _share(book.captured, terms.feeBps);
            _require(terms.amount == book.held + book.captured + book.returned, "2: money of a payment is missing");
            _require(book.captured <= terms.amount && book.refunded <= book.captured, "4: out of bounds");
            if (book.isShifted) {
                uint256 kept = _share(book.captured - book.refunded, terms.feeBps);
                _require(book.fees >= kept, "4: less commission than is due on what the selling side keeps");
            } else {
                _require(book.fees == due, "11: a sequence of captures costs something else than one");
            }
        }
    }

    function _statusOf(uint256 payment) private view returns (PaymentStatus) {
        Book storage book = _books[payment];
        if (book.stage == Stage.Disputed) return PaymentStatus.Disputed;
        if (book.stage == Stage.Returned) return PaymentStatus.Returned;
        bool isRefundable = book.captured != book.refunded;
        if (book.stage == Stage.Settled) return isRefundable ? PaymentStatus.Captured : PaymentStatus.Refunded;
        if (!_isBeforeCaptureEnd(payment)) return PaymentStatus.Expired;
        return isRefundable ? PaymentStatus.PartiallyCaptured : PaymentStatus.Authorized;
    }

    /// @dev A share, rounded up.
    function _share(uint256 amount, uint256 bps) internal pure returns (uint256) {
        unchecked {
            uint256 product = amount * bps;
            return product / 10_000 + (product % 10_000 == 0 ? 0 : 1);
        }
    }

    /// @dev The id of a payment, computed by {Messages}.
    function _idOf(PaymentTerms memory terms) internal view virtual returns (bytes32);
}
