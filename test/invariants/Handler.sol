// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {HandselEscrow} from "../../contracts/HandselEscrow.sol";
import {BlocklistToken} from "../../contracts/mocks/BlocklistToken.sol";
import {RevertingReceiver} from "../../contracts/mocks/RevertingReceiver.sol";
import {BatchPayment} from "../../contracts/types/BatchPayment.sol";
import {Stage} from "../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";
import {Split} from "../../contracts/types/Split.sol";
import {FeeMath} from "../../contracts/libraries/FeeMath.sol";
import {MessageHash} from "../../contracts/libraries/MessageHash.sol";
import {vm} from "./Vm.sol";

/// @notice Performs the runner's random actions on an escrow, and keeps independent books of the expected results.
/// @dev Each action predicts whether it succeeds and how much every account gains or loses. A wrong prediction is
/// stored in `violation`, because the runner discards reverts.
contract Handler {
    /// @notice Books of one payment, in base units.
    struct Book {
        uint256 held;
        uint256 captured;
        uint256 fees;
        uint256 net;
        uint256 returned;
        uint256 refunded;
        uint256 shifts;
        uint256 clock;
        Stage stage;
    }

    uint256 private constant ACTORS = 6;
    uint256 private constant WEALTH = 1e36;

    HandselEscrow public immutable escrow = new HandselEscrow();
    HandselEscrow public immutable otherEscrow = new HandselEscrow();
    BlocklistToken public immutable token = new BlocklistToken();
    RevertingReceiver public immutable receiver = new RevertingReceiver(address(this));

    /// @notice First violated invariant, in words; empty if none.
    string public violation;
    /// @notice Number of successes of each action.
    mapping(string action => uint256) public successes;

    address[ACTORS] private _actors;
    PaymentTerms[] private _terms;
    bytes32[] private _ids;
    mapping(bytes32 id => Book) private _books;
    Split[][2] private _lists;
    /// @dev Amount due to each list, by the books.
    mapping(address token => mapping(bytes32 splits => uint256)) private _pots;
    mapping(address merchant => mapping(address operator => bool)) private _operators;
    mapping(address actor => uint256) private _keys;
    mapping(address merchant => uint256) private _nonces;
    uint256 private _salt;

    /// @dev Expected gain or loss of each actor by the current action.
    int256[ACTORS] private _expected;
    uint256[ACTORS] private _creditBefore;
    uint256[ACTORS] private _wealthBefore;
    uint256[2] private _potGains;

    constructor() {
        for (uint256 i = 0; i < ACTORS - 1; ++i) {
            _actors[i] = vm.addr(0xA11CE000 + i);
            _keys[_actors[i]] = 0xA11CE000 + i;
        }
        _actors[ACTORS - 1] = address(receiver);
        for (uint256 i = 0; i < ACTORS; ++i) {
            token.mint(_actors[i], WEALTH);
            vm.deal(_actors[i], WEALTH);
            vm.prank(_actors[i]);
            token.approve(address(escrow), type(uint256).max);
        }
        // One list names an actor twice; the other gives its last recipient almost nothing.
        _lists[0].push(Split(_actors[0], 3_333));
        _lists[0].push(Split(_actors[1], 3_333));
        _lists[0].push(Split(_actors[0], 3_334));
        _lists[1].push(Split(_actors[ACTORS - 1], 9_999));
        _lists[1].push(Split(_actors[2], 1));
        vm.warp(1_800_000_000);
    }

    /*//////////////////////////////////////////////////////////////
                                ACTIONS
    //////////////////////////////////////////////////////////////*/

    /// @notice Funds a new payment between any actors, in the token or in coins.
    function fund(uint256 seed, uint104 amount) external {
        PaymentTerms memory terms = _newTerms(_mix(seed), amount);
        bytes32 id = escrow.paymentId(terms);
        if (_books[id].stage != Stage.None) _violated("1, 3: two payments share an id");

        _open(terms.token);
        _expected[_indexOf(terms.payer)] -= int256(uint256(terms.amount));
        if (terms.instant) _expectPayOut(terms, terms.amount);
        uint256 value = terms.token == address(0) ? terms.amount : 0;
        vm.prank(terms.payer);
        bool done;
        try escrow.fund{value: value}(terms) returns (bytes32 returned) {
            done = returned == id;
        } catch {}
        if (!_close("fund", terms.token, done, value != 0 || !token.blocked(terms.payer), address(0))) return;
        _record(terms, id);
    }

    /// @notice Funds two payments at once, with the same token and parties, and often the same recipient of the
    /// commission.
    function fundBatch(uint256 seed, uint104 first, uint104 second) external {
        PaymentTerms[] memory all = new PaymentTerms[](2);
        all[0] = _newTerms(_mix(seed), first);
        all[1] = _newTerms(_mix(_mix(seed)), second);
        all[1].token = all[0].token;
        all[1].payer = all[0].payer;
        all[1].merchant = all[0].merchant;
        all[1].payee = all[0].payee;
        all[1].arbiter = all[1].instant ? address(0) : all[0].arbiter;
        if (first % 2 == 0) {
            all[1].feeRecipient = all[0].feeRecipient;
            all[1].splits = all[0].splits;
            all[1].toLedger = all[0].toLedger;
        } else if (all[1].feeRecipient == all[1].payer) {
            all[1].feeRecipient = _otherThan(all[1].payer, seed);
        }
        if (!all[1].instant && all[1].arbiter == address(0) && all[1].capturePeriod == 0) {
            all[1].capturePeriod = all[1].inspectionPeriod + 1;
        }
        address asset = all[0].token;
        address payer = all[0].payer;
        uint256 sum = uint256(all[0].amount) + all[1].amount;

        _open(asset);
        _expected[_indexOf(payer)] -= int256(sum);
        for (uint256 i = 0; i < 2; ++i) {
            if (all[i].instant) _expectPayOut(all[i], all[i].amount);
        }
        vm.prank(payer);
        bool done;
        try escrow.fundBatch{value: asset == address(0) ? sum : 0}(all) {
            done = true;
        } catch {}
        if (!_close("fundBatch", asset, done, asset == address(0) || !token.blocked(payer), address(0))) return;
        for (uint256 i = 0; i < 2; ++i) {
            _record(all[i], escrow.paymentId(all[i]));
        }
    }

    /// @notice Tries to fund a payment again.
    function fundAgain(uint256 which) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, ) = _pick(which);
        uint256 value = terms.token == address(0) ? terms.amount : 0;
        vm.prank(terms.payer);
        try escrow.fund{value: value}(terms) {
            _violated("3: an id was funded twice");
        } catch {}
    }

    /// @notice Captures part of a payment, by any actor; with a split list, sometimes pays the list at once.
    function capture(uint256 which, uint256 by, uint256 amount, bool releaseRest) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        address caller = _party(terms, by);
        amount = _some(amount, book.held);
        bool atOnce = terms.splits != 0 && _mix(by) % 2 == 0;
        bool allowed = _mayCapture(terms, book, caller, amount, releaseRest);
        uint256 rest = releaseRest && allowed ? book.held - amount : 0;

        _open(terms.token);
        if (allowed) {
            if (atOnce) _expectPayee(book, terms, amount);
            else _expectPayOut(terms, amount);
            if (atOnce) _expectShares(terms.splits, _feeOf(book, terms, amount));
            _expected[_indexOf(terms.payer)] += int256(rest);
        }
        Split[] memory list = atOnce ? _lists[_listOf(terms.splits)] : new Split[](0);
        vm.prank(caller);
        bool done;
        if (atOnce) {
            try escrow.captureAndSplit(terms, amount, releaseRest, list) {
                done = true;
            } catch {}
        } else {
            try escrow.capture(terms, amount, releaseRest) {
                done = true;
            } catch {}
        }
        if (!_close(atOnce ? "captureAndSplit" : "capture", terms.token, done, allowed, address(0))) return;
        _captured(book, terms, amount);
        book.held -= rest;
        book.returned += rest;
        _end(book);
    }

    /// @notice Releases by the payer's or a wrong signature, over the current or an outdated held amount.
    function captureWithSignature(uint256 which, uint256 by, uint256 amount, bool stale) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        amount = _some(amount, book.held);
        address signer = _mix(by) % 4 == 0 ? _party(terms, by) : terms.payer;
        bytes32 message = MessageHash.release(
            escrow.paymentId(terms),
            amount,
            stale ? book.held + 1 : book.held,
            block.timestamp
        );
        bytes memory signature = _sign(signer, message);
        bool allowed =
            _isOpen(book) &&
                amount != 0 &&
                amount <= book.held &&
                !stale &&
                signer == terms.payer &&
                _keys[signer] != 0;

        _open(terms.token);
        if (allowed) _expectPayOut(terms, amount);
        vm.prank(_party(terms, by));
        bool done;
        try escrow.captureWithSignature(terms, amount, block.timestamp, signature) {
            done = true;
        } catch {}
        if (!_close("captureWithSignature", terms.token, done, allowed, address(0))) return;
        _captured(book, terms, amount);
        _end(book);
        try escrow.captureWithSignature(terms, amount, block.timestamp, signature) {
            _violated("6: a release was used twice");
        } catch {}
    }

    /// @notice Captures in one batch from the latest two payments, or from the latest one if their terms differ.
    function captureBatch(uint256 by, uint256 first, uint256 second) external {
        if (_terms.length < 2) return;
        uint256 last = _terms.length - 1;
        PaymentTerms memory shared = _shared(_terms[last]);
        PaymentTerms memory before = _shared(_terms[last - 1]);
        uint256 size = keccak256(abi.encode(before)) == keccak256(abi.encode(shared)) ? 2 : 1;
        address caller = _party(_terms[last], by);
        BatchPayment[] memory payments = new BatchPayment[](size);
        uint256[] memory amounts = new uint256[](size);
        bool allowed = true;
        for (uint256 i = 0; i < size; ++i) {
            PaymentTerms memory terms = _terms[last - i];
            Book storage book = _books[_ids[last - i]];
            amounts[i] = _some(i == 0 ? first : second, book.held);
            payments[i] = _batchPayment(terms, amounts[i]);
            if (_isSkipped(terms, book, caller)) amounts[i] = 0;
            else allowed = allowed && _mayCapture(terms, book, caller, amounts[i], false);
        }

        _open(shared.token);
        for (uint256 i = 0; i < size && allowed; ++i) {
            _expectPayOut(_terms[last - i], amounts[i]);
        }
        // Not read: each payment has its own.
        shared.payer = address(this);
        vm.prank(caller);
        bool done;
        try escrow.captureBatch(shared, payments) {
            done = true;
        } catch {}
        if (!_close(size == 1 ? "captureBatch of one" : "captureBatch", shared.token, done, allowed, address(0))) return;
        for (uint256 i = 0; i < size; ++i) {
            if (amounts[i] == 0) continue;
            Book storage book = _books[_ids[last - i]];
            _captured(book, _terms[last - i], amounts[i]);
            _end(book);
        }
    }

    function _batchPayment(PaymentTerms memory terms, uint256 amount) private pure returns (BatchPayment memory) {
        return BatchPayment(terms.payer, terms.amount, terms.fundBy, terms.orderReference, terms.salt, amount);
    }

    /// @dev Returns the terms that the payments of a batch share.
    function _shared(PaymentTerms memory terms) private pure returns (PaymentTerms memory) {
        terms.payer = address(0);
        terms.amount = 0;
        terms.fundBy = 0;
        terms.orderReference = 0;
        terms.salt = 0;
        return terms;
    }

    /// @dev Returns whether a batch skips the payment: others have taken it from the caller.
    function _isSkipped(PaymentTerms memory terms, Book storage book, address caller) private view returns (bool) {
        if (book.stage == Stage.Disputed) return _actsFor(terms.merchant, caller) && caller != terms.payer;
        if (book.stage != Stage.Settled && book.stage != Stage.Returned) return false;
        return caller == terms.payer || _actsFor(terms.merchant, caller);
    }

    /// @notice Voids part of a payment, by any actor.
    function void(uint256 which, uint256 by, uint256 amount) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        address caller = _party(terms, by);
        amount = _some(amount, book.held);
        bool allowed = _isOpen(book) && amount != 0 && amount <= book.held && _actsFor(terms.merchant, caller);

        _open(terms.token);
        if (allowed) _expected[_indexOf(terms.payer)] += int256(amount);
        vm.prank(caller);
        bool done;
        try escrow.void(terms, amount) {
            done = true;
        } catch {}
        if (!_close("void", terms.token, done, allowed, address(0))) return;
        _giveBack(book, amount);
    }

    /// @notice Reclaims a payment, by any actor.
    function reclaim(uint256 which, uint256 by) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        bool allowed =
            book.stage == Stage.Held && terms.capturePeriod != 0 && block.timestamp >= book.clock + terms.capturePeriod;

        _open(terms.token);
        if (allowed) _expected[_indexOf(terms.payer)] += int256(book.held);
        vm.prank(_party(terms, by));
        bool done;
        try escrow.reclaim(terms) {
            done = true;
        } catch {}
        if (!_close("reclaim", terms.token, done, allowed, address(0))) return;
        _giveBack(book, book.held);
    }

    /// @notice Disputes a payment, by any actor, or by the payer's signature.
    function dispute(uint256 which, uint256 by, bool signed) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        address caller = _party(terms, by);
        bytes32 id = escrow.paymentId(terms);
        bool allowed =
            book.stage == Stage.Held &&
                terms.arbiter != address(0) &&
                (terms.capturePeriod == 0 || block.timestamp < book.clock + terms.capturePeriod);
        bytes memory signature;
        if (signed) {
            signature = _sign(
                caller,
                keccak256(abi.encode(MessageHash.DISPUTE_TYPEHASH, id, keccak256("ipfs://"), block.timestamp))
            );
            allowed = allowed && caller == terms.payer && _keys[caller] != 0;
        } else {
            allowed = allowed && (caller == terms.payer || caller == terms.merchant);
        }

        _open(terms.token);
        bool done;
        if (signed) {
            try escrow.disputeWithSignature(terms, "ipfs://", block.timestamp, signature) {
                done = true;
            } catch {}
        } else {
            vm.prank(caller);
            try escrow.dispute(terms, "") {
                done = true;
            } catch {}
        }
        if (!_close("dispute", terms.token, done, allowed, address(0))) return;
        book.stage = Stage.Disputed;
        book.clock = block.timestamp;
    }

    /// @notice Rules on a payment, by its arbiter or any other actor.
    function resolve(uint256 which, uint256 by, uint256 payerAmount) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        address caller = _mix(by) % 4 == 0 || terms.arbiter == address(0) ? _party(terms, by) : terms.arbiter;
        payerAmount = _some(payerAmount, book.held);
        bool allowed = book.stage == Stage.Disputed && caller == terms.arbiter && payerAmount <= book.held;

        _open(terms.token);
        if (allowed) _expectDivision(terms, book, payerAmount);
        vm.prank(caller);
        bool done;
        try escrow.resolve(terms, payerAmount) {
            done = true;
        } catch {}
        if (!_close("resolve", terms.token, done, allowed, address(0))) return;
        _divide(book, terms, payerAmount);
    }

    /// @notice Settles a payment: the merchant calls, with the payer's or a wrong signature.
    function settle(uint256 which, uint256 by, uint256 payerAmount) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        payerAmount = _some(payerAmount, book.held);
        address signer = _mix(by) % 4 == 0 ? _party(terms, by) : terms.payer;
        address caller = _mix(by) % 5 == 0 ? _party(terms, by >> 8) : terms.merchant;
        bytes32 id = escrow.paymentId(terms);
        bytes memory signature = _sign(signer, MessageHash.settlement(id, payerAmount, book.held, block.timestamp));
        bool payerAgrees = caller == terms.payer || (signer == terms.payer && _keys[signer] != 0);
        bool merchantAgrees = caller == terms.merchant || (signer == terms.merchant && _keys[signer] != 0);
        bool allowed = _isOpen(book) && payerAgrees && merchantAgrees && payerAmount <= book.held;

        _open(terms.token);
        if (allowed) _expectDivision(terms, book, payerAmount);
        vm.prank(caller);
        bool done;
        try escrow.settle(terms, payerAmount, block.timestamp, signature, signature) {
            done = true;
        } catch {}
        if (!_close("settle", terms.token, done, allowed, address(0))) return;
        _divide(book, terms, payerAmount);
    }

    /// @notice Ends a dispute without a ruling, by any actor.
    function expireDispute(uint256 which, uint256 by, bool late) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        if (late && book.stage == Stage.Disputed && _mix(by) % 2 == 0) {
            uint256 end = book.clock + 90 days;
            if (block.timestamp < end) vm.warp(end - (_mix(by) % 3 == 0 ? 1 : 0));
        }
        bool allowed = book.stage == Stage.Disputed && block.timestamp >= book.clock + 90 days;

        _open(terms.token);
        if (allowed) _expected[_indexOf(terms.payer)] += int256(book.held);
        vm.prank(_party(terms, by));
        bool done;
        try escrow.expireDispute(terms) {
            done = true;
        } catch {}
        if (!_close("expireDispute", terms.token, done, allowed, address(0))) return;
        _giveBack(book, book.held);
    }

    /// @notice Appoints or dismisses an operator, by call or by signature.
    function setOperator(uint256 who, uint256 whom, bool approved, bool signed) external {
        address merchant = _actor(_mix(who));
        address operator = _actor(_mix(whom));
        if (!signed || _keys[merchant] == 0) {
            vm.prank(merchant);
            escrow.setOperator(operator, approved);
        } else {
            bytes memory signature = _sign(
                merchant,
                MessageHash.operatorApproval(merchant, operator, approved, _nonces[merchant], block.timestamp)
            );
            escrow.setOperatorWithSignature(merchant, operator, approved, block.timestamp, signature);
            try escrow.setOperatorWithSignature(merchant, operator, approved, block.timestamp, signature) {
                _violated("6: an approval was used twice");
            } catch {}
        }
        ++_nonces[merchant];
        _operators[merchant][operator] = approved;
        ++successes["setOperator"];
    }

    /// @notice Divides a pot, by any actor.
    function distribute(uint256 which, bool coins) external {
        address asset = coins ? address(0) : address(token);
        Split[] memory list = _lists[_mix(which) % 2];
        bytes32 hash = keccak256(abi.encode(list));
        uint256 amount = _pots[asset][hash];

        _open(asset);
        if (amount != 0) _expectShares(hash, amount);
        bool done;
        try escrow.distribute(asset, list) returns (uint256 divided) {
            done = divided == amount;
        } catch {}
        if (!_close("distribute", asset, done, amount != 0, address(0))) return;
        _pots[asset][hash] = 0;
    }

    /// @notice Refunds part of a payment, by any actor, from wallet or credit.
    function refund(uint256 which, uint256 by, uint256 amount, bool fromCredit) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        address caller = _party(terms, by);
        uint256 refundable = book.captured - book.refunded;
        amount = _some(amount, refundable);
        bool coins = terms.token == address(0);
        bool allowed =
            (caller == terms.payee || (caller != terms.payer && _actsFor(terms.merchant, caller))) &&
                amount != 0 &&
                amount <= refundable &&
                block.timestamp < book.clock + terms.refundPeriod;
        if (fromCredit) allowed = allowed && amount <= escrow.creditOf(terms.token, caller);
        else allowed = allowed && (coins || !token.blocked(caller));

        _open(terms.token);
        if (allowed) {
            _expected[_indexOf(caller)] -= int256(amount);
            _expected[_indexOf(terms.payer)] += int256(amount);
        }
        uint256 value = coins && !fromCredit ? amount : 0;
        vm.prank(caller);
        bool done;
        try escrow.refund{value: value}(terms, uint104(amount), fromCredit) {
            done = true;
        } catch {}
        if (!_close("refund", terms.token, done, allowed, fromCredit ? caller : address(0))) return;
        book.refunded += amount;
        if (book.held != 0) ++book.shifts;
    }

    /// @notice Withdraws a credit: all of it, by the owner or for the owner, or part of it to another account.
    function withdraw(uint256 by, bool coins) external {
        address asset = coins ? address(0) : address(token);
        uint256 seed = _mix(by);
        address owner = _actor(seed);
        // Usually an actor with a credit.
        for (uint256 i = 1; i < ACTORS && escrow.creditOf(asset, owner) == 0; ++i) {
            owner = _actor((seed % ACTORS) + i);
        }
        uint256 credit = escrow.creditOf(asset, owner);
        uint256 kind = (seed >> 16) % 3;
        address to = kind == 2 ? _actor(seed >> 32) : owner;
        uint256 amount = kind == 2 ? _some(seed, credit) : credit;
        bool takes = coins ? to != address(receiver) || receiver.willing() : !token.blocked(to);
        bool allowed = takes && amount != 0 && amount <= credit;

        _open(asset);
        if (allowed) {
            _expected[_indexOf(owner)] -= int256(amount);
            _expected[_indexOf(to)] += int256(amount);
        }
        bool done;
        vm.prank(kind == 1 ? _actor(seed >> 64) : owner);
        if (kind == 0) {
            try escrow.withdraw(asset) {
                done = true;
            } catch {}
        } else if (kind == 1) {
            try escrow.withdrawFor(asset, owner) {
                done = true;
            } catch {}
        } else {
            try escrow.withdrawTo(asset, to, amount) {
                done = true;
            } catch {}
        }
        if (!_close("withdraw", asset, done, allowed, owner)) return;
        if (escrow.creditOf(asset, owner) != credit - amount) _violated("9: a withdrawal used a wrong amount");
    }

    /// @notice Tries every action on another instance of the escrow, where these payments do not exist.
    function elsewhere(uint256 which) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, ) = _pick(which);
        if (otherEscrow.paymentId(terms) == escrow.paymentId(terms)) _violated("12: two instances share an id");
        vm.prank(terms.payer);
        try otherEscrow.capture(terms, 1, false) {
            _violated("12: captured on another instance");
        } catch {}
        vm.prank(terms.merchant);
        try otherEscrow.void(terms, 1) {
            _violated("12: voided on another instance");
        } catch {}
        if (_keys[terms.merchant] == 0) return;
        bytes memory signature = _sign(
            terms.merchant,
            MessageHash.operatorApproval(terms.merchant, address(this), true, 0, block.timestamp)
        );
        try otherEscrow.setOperatorWithSignature(terms.merchant, address(this), true, block.timestamp, signature) {
            _violated("12: a signature for one instance is valid on another");
        } catch {}
    }

    /// @notice Blocks or unblocks an actor in the token.
    function setBlocked(uint256 who, bool blocked) external {
        // Unblocks more often than it blocks.
        token.setBlocked(_actor(_mix(who)), blocked && who % 2 == 0);
    }

    /// @notice Sets whether the contract among the actors accepts coins.
    function setWilling(bool willing) external {
        receiver.setWilling(willing);
    }

    /// @notice Advances the time.
    function wait_(uint32 time) external {
        vm.warp(block.timestamp + (time % 1 days));
    }

    /*//////////////////////////////////////////////////////////////
                                 BOOKS
    //////////////////////////////////////////////////////////////*/

    /// @notice Number of funded payments.
    function count() external view returns (uint256) {
        return _terms.length;
    }

    /// @notice Id, terms and books of a payment.
    function payment(uint256 index) external view returns (bytes32 id, PaymentTerms memory terms, Book memory book) {
        id = _ids[index];
        return (id, _terms[index], _books[id]);
    }

    /// @notice Amount the escrow owes in `asset`: all held amounts, credits and pots.
    function owed(address asset) external view returns (uint256 sum) {
        for (uint256 i = 0; i < _ids.length; ++i) {
            if (_terms[i].token == asset) sum += escrow.paymentState(_ids[i]).held;
        }
        for (uint256 i = 0; i < ACTORS; ++i) {
            sum += escrow.creditOf(asset, _actors[i]);
        }
        for (uint256 i = 0; i < 2; ++i) {
            sum += escrow.potOf(asset, keccak256(abi.encode(_lists[i])));
        }
    }

    /// @notice Whether each pot equals the books.
    function potsAgree(address asset) external view returns (bool agree) {
        agree = true;
        for (uint256 i = 0; i < 2; ++i) {
            bytes32 hash = keccak256(abi.encode(_lists[i]));
            if (escrow.potOf(asset, hash) != _pots[asset][hash]) agree = false;
        }
    }

    /// @notice Total balance of all actors and the escrow in `asset`, less the initial total.
    function created(address asset) external view returns (int256 sum) {
        sum = int256(_balance(asset, address(escrow)));
        for (uint256 i = 0; i < ACTORS; ++i) {
            sum += int256(_balance(asset, _actors[i])) - int256(WEALTH);
        }
    }

    /// @dev Records all balances and credits in `asset` before an action.
    function _open(address asset) private {
        delete _potGains;
        for (uint256 i = 0; i < ACTORS; ++i) {
            _expected[i] = 0;
            _creditBefore[i] = escrow.creditOf(asset, _actors[i]);
            _wealthBefore[i] = _balance(asset, _actors[i]) + _creditBefore[i];
        }
    }

    /// @dev Compares the result of an action with the prediction. `spender`: the only account whose credit may fall.
    function _close(
        string memory action,
        address asset,
        bool done,
        bool allowed,
        address spender
    ) private returns (bool) {
        if (done && !allowed) _violated(string.concat("10: succeeded against the rules: ", action));
        if (!done && allowed) _violated(string.concat("7, 10: failed against the rules: ", action));
        if (!done) return false;
        ++successes[action];
        for (uint256 i = 0; i < 2; ++i) {
            _pots[asset][keccak256(abi.encode(_lists[i]))] += _potGains[i];
        }
        for (uint256 i = 0; i < ACTORS; ++i) {
            uint256 credit = escrow.creditOf(asset, _actors[i]);
            if (credit < _creditBefore[i] && _actors[i] != spender) {
                _violated(string.concat("9: a credit fell without its owner: ", action));
            }
            int256 change = int256(_balance(asset, _actors[i]) + credit) - int256(_wealthBefore[i]);
            if (change != _expected[i]) _violated(string.concat("2, 5, 6: money went elsewhere: ", action));
        }
        return true;
    }

    function _giveBack(Book storage book, uint256 amount) private {
        book.held -= amount;
        book.returned += amount;
        _end(book);
    }

    function _end(Book storage book) private {
        if (book.held == 0) book.stage = book.captured == book.refunded ? Stage.Returned : Stage.Settled;
    }

    function _captured(Book storage book, PaymentTerms memory terms, uint256 amount) private {
        uint256 fee = _feeOf(book, terms, amount);
        book.held -= amount;
        book.captured += amount;
        book.fees += fee;
        book.net += amount - fee;
    }

    /// @dev Commission on a capture, after what was captured before and not refunded.
    function _feeOf(Book storage book, PaymentTerms memory terms, uint256 amount) private view returns (uint256) {
        uint256 earlier = book.captured - book.refunded;
        return _share(earlier + amount, terms.feeBps) - _share(earlier, terms.feeBps);
    }

    function _divide(Book storage book, PaymentTerms memory terms, uint256 payerAmount) private {
        uint256 amount = book.held - payerAmount;
        if (amount != 0) _captured(book, terms, amount);
        book.held = 0;
        book.returned += payerAmount;
        _end(book);
    }

    function _record(PaymentTerms memory terms, bytes32 id) private {
        _terms.push(terms);
        _ids.push(id);
        Book storage book = _books[id];
        book.clock = block.timestamp;
        book.stage = Stage.Held;
        book.held = terms.amount;
        if (!terms.instant) return;
        _captured(book, terms, terms.amount);
        _end(book);
    }

    /// @dev Returns random terms, sometimes those of the latest payment for another order.
    function _newTerms(uint256 seed, uint104 amount) private returns (PaymentTerms memory terms) {
        if (_terms.length != 0 && (seed >> 248) % 3 == 0) return _anotherOrder(seed, amount);
        terms.payer = _actor(seed);
        terms.merchant = _otherThan(terms.payer, seed >> 8);
        terms.payee = _otherThan(terms.payer, seed >> 16);
        terms.feeRecipient = _otherThan(terms.payer, seed >> 24);
        terms.token = (seed >> 32) % 3 == 0 ? address(0) : address(token);
        terms.amount = uint104(1 + (amount % 1e24));
        terms.fundBy = type(uint40).max;
        terms.feeBps = uint16((seed >> 40) % 10_001);
        terms.refundPeriod = uint32((seed >> 160) % 30 days);
        terms.toLedger = (seed >> 192) % 4 == 0;
        terms.instant = (seed >> 200) % 8 == 0;
        terms.salt = ++_salt;
        if ((seed >> 208) % 3 == 0) {
            terms.feeRecipient = address(0);
            terms.splits = keccak256(abi.encode(_lists[(seed >> 216) % 2]));
        }
        if (terms.instant) return terms;
        if ((seed >> 56) % 2 == 0) terms.inspectionPeriod = uint32((seed >> 64) % 1 days);
        if (terms.refundPeriod <= terms.inspectionPeriod) terms.refundPeriod = 0;
        terms.capturePeriod = terms.inspectionPeriod + 1 + uint32((seed >> 128) % 7 days);
        if ((seed >> 224) % 4 == 0) return terms;
        if ((seed >> 96) % 4 == 0) terms.capturePeriod = 0;
        for (uint256 i = 0; i < ACTORS; ++i) {
            address arbiter = _actor(((seed >> 232) % ACTORS) + i);
            if (arbiter == terms.payer || arbiter == terms.merchant || arbiter == terms.payee) continue;
            terms.arbiter = arbiter;
            break;
        }
    }

    function _anotherOrder(uint256 seed, uint104 amount) private returns (PaymentTerms memory terms) {
        terms = _terms[_terms.length - 1];
        terms.amount = uint104(1 + (amount % 1e24));
        terms.fundBy = type(uint40).max - uint40(seed % 3);
        terms.orderReference = bytes32(seed);
        terms.salt = ++_salt;
        for (uint256 i = 0; i < ACTORS; ++i) {
            address payer = _actor((seed % ACTORS) + i);
            if (payer == terms.merchant || payer == terms.payee) continue;
            if (payer == terms.arbiter || payer == terms.feeRecipient) continue;
            terms.payer = payer;
            break;
        }
    }

    function _otherThan(address actor, uint256 seed) private view returns (address other) {
        other = _actor(seed);
        if (other == actor) other = _actor((seed % ACTORS) + 1);
    }

    /// @dev Predicts the payout of a capture: to the payee, and to a fee recipient or a pot.
    function _expectPayOut(PaymentTerms memory terms, uint256 amount) private {
        uint256 fee = _expectPayee(_books[escrow.paymentId(terms)], terms, amount);
        if (fee == 0) return;
        if (terms.splits != 0) _potGains[_listOf(terms.splits)] += fee;
        else _expected[_indexOf(terms.feeRecipient)] += int256(fee);
    }

    function _expectPayee(Book storage book, PaymentTerms memory terms, uint256 amount) private returns (uint256 fee) {
        fee = _feeOf(book, terms, amount);
        _expected[_indexOf(terms.payee)] += int256(amount - fee);
    }

    function _expectShares(bytes32 hash, uint256 amount) private {
        Split[] storage list = _lists[_listOf(hash)];
        uint256 rest = amount;
        for (uint256 i = 0; i < list.length; ++i) {
            uint256 part = i + 1 == list.length ? rest : (amount * list[i].bps) / FeeMath.BPS;
            rest -= part;
            _expected[_indexOf(list[i].recipient)] += int256(part);
        }
    }

    function _expectDivision(PaymentTerms memory terms, Book storage book, uint256 payerAmount) private {
        _expected[_indexOf(terms.payer)] += int256(payerAmount);
        _expectPayOut(terms, book.held - payerAmount);
    }

    function _listOf(bytes32 hash) private view returns (uint256) {
        return hash == keccak256(abi.encode(_lists[0])) ? 0 : 1;
    }

    function _isOpen(Book storage book) private view returns (bool) {
        return book.stage == Stage.Held || book.stage == Stage.Disputed;
    }

    function _actsFor(address merchant, address caller) private view returns (bool) {
        return caller == merchant || _operators[merchant][caller];
    }

    function _mayCapture(
        PaymentTerms memory terms,
        Book storage book,
        address caller,
        uint256 amount,
        bool releaseRest
    ) private view returns (bool) {
        if (!_isOpen(book) || amount == 0 || amount > book.held) return false;
        if (caller == terms.payer) return !releaseRest;
        return
            book.stage == Stage.Held &&
            _actsFor(terms.merchant, caller) &&
            block.timestamp >= book.clock + terms.inspectionPeriod &&
            (terms.capturePeriod == 0 || block.timestamp < book.clock + terms.capturePeriod);
    }

    /// @dev Signs in this escrow's domain. A contract has no key, so its signature is invalid.
    function _sign(address signer, bytes32 structHash) private view returns (bytes memory) {
        if (_keys[signer] == 0) return new bytes(65);
        (, string memory name, string memory version, uint256 chainId, address instance, , ) = escrow.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chainId,
                instance
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(
            _keys[signer],
            keccak256(abi.encodePacked(hex"1901", domain, structHash))
        );
        return abi.encodePacked(r, s, v);
    }

    function _violated(string memory what) private {
        if (bytes(violation).length == 0) violation = what;
    }

    function _pick(uint256 which) private view returns (PaymentTerms memory, Book storage) {
        // One of the last four payments, which are most likely still open.
        uint256 index = _terms.length - 1 - (_mix(which) % (_terms.length < 4 ? _terms.length : 4));
        return (_terms[index], _books[_ids[index]]);
    }

    function _actor(uint256 seed) private view returns (address) {
        return _actors[seed % ACTORS];
    }

    /// @dev Usually an account named in the terms.
    function _party(PaymentTerms memory terms, uint256 seed) private view returns (address) {
        seed = _mix(seed);
        uint256 role = seed % 5;
        if (role == 0) return terms.payer;
        if (role == 1 || role == 2) return terms.merchant;
        if (role == 3) return terms.payee;
        return _actor(seed >> 8);
    }

    /// @dev Zero, one more than `most`, a part of it, or, one time in three, all of it.
    function _some(uint256 seed, uint256 most) private pure returns (uint256) {
        seed = _mix(seed);
        if (seed % 16 == 0) return 0;
        if (seed % 16 == 1) return most + 1;
        if (seed % 3 == 0) return most;
        return most == 0 ? 0 : 1 + (seed % most);
    }

    /// @dev Spreads the seed over all bits: the runner prefers small numbers.
    function _mix(uint256 seed) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed)));
    }

    /// @dev The commission, by a different formula than the escrow's.
    function _share(uint256 amount, uint256 bps) private pure returns (uint256) {
        uint256 product = amount * bps;
        return product / 10_000 + (product % 10_000 == 0 ? 0 : 1);
    }

    function _indexOf(address actor) private view returns (uint256 index) {
        while (_actors[index] != actor) ++index;
    }

    function _balance(address asset, address account) private view returns (uint256) {
        return asset == address(0) ? account.balance : token.balanceOf(account);
    }
}
