// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {HandselEscrow} from "../../contracts/HandselEscrow.sol";
import {BlocklistToken} from "../../contracts/mocks/BlocklistToken.sol";
import {RevertingReceiver} from "../../contracts/mocks/RevertingReceiver.sol";
import {Stage} from "../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";
import {vm} from "./Vm.sol";

/// @notice Does to an escrow whatever the runner comes up with, and keeps its own books of what ought to be.
/// @dev Each action says beforehand whether it must succeed, and who must be how much richer or poorer after it. What
/// does not come true is kept in `violation`: a revert would be forgotten by the runner.
contract Handler {
    /// @notice The books of one payment, in base units.
    struct Book {
        uint256 held;
        uint256 captured;
        uint256 fees;
        uint256 net;
        uint256 returned;
        uint256 refunded;
        uint256 captures;
        uint256 clock;
        Stage stage;
    }

    uint256 private constant ACTORS = 6;
    uint256 private constant WEALTH = 1e36;

    HandselEscrow public immutable escrow = new HandselEscrow();
    HandselEscrow public immutable otherEscrow = new HandselEscrow();
    BlocklistToken public immutable token = new BlocklistToken();
    RevertingReceiver public immutable receiver = new RevertingReceiver(address(this));

    /// @notice The first invariant that did not hold, in words; empty while all did.
    string public violation;
    /// @notice How often each action succeeded.
    mapping(string action => uint256) public successes;

    address[ACTORS] private _actors;
    PaymentTerms[] private _terms;
    bytes32[] private _ids;
    mapping(bytes32 id => Book) private _books;

    /// @dev Who is to gain or lose how much by the action under way.
    int256[ACTORS] private _expected;
    uint256[ACTORS] private _creditBefore;
    uint256[ACTORS] private _wealthBefore;

    constructor() {
        for (uint256 i = 0; i < ACTORS - 1; ++i) {
            _actors[i] = address(uint160(0xA11CE000 + i));
        }
        _actors[ACTORS - 1] = address(receiver);
        for (uint256 i = 0; i < ACTORS; ++i) {
            token.mint(_actors[i], WEALTH);
            vm.deal(_actors[i], WEALTH);
            vm.prank(_actors[i]);
            token.approve(address(escrow), type(uint256).max);
        }
        vm.warp(1_800_000_000);
    }

    /*//////////////////////////////////////////////////////////////
                                ACTIONS
    //////////////////////////////////////////////////////////////*/

    /// @notice Funds a new payment between any actors, in the token or in coins.
    function fund(uint256 seed, uint104 amount) external {
        PaymentTerms memory terms;
        seed = _mix(seed);
        terms.payer = _actor(seed);
        terms.merchant = _actor(seed >> 8);
        terms.payee = _actor(seed >> 16);
        terms.feeRecipient = _actor(seed >> 24);
        terms.token = (seed >> 32) % 3 == 0 ? address(0) : address(token);
        terms.amount = uint104(1 + (amount % 1e24));
        terms.fundBy = type(uint40).max;
        terms.feeBps = uint16((seed >> 40) % 10_001);
        terms.inspectionPeriod = uint32((seed >> 64) % 1 days);
        terms.capturePeriod = (seed >> 96) % 4 == 0 ? 0 : terms.inspectionPeriod + 1 + uint32((seed >> 128) % 7 days);
        terms.refundPeriod = uint32((seed >> 160) % 30 days);
        terms.salt = _terms.length;
        bytes32 id = escrow.paymentId(terms);
        if (_books[id].stage != Stage.None) _violated("1, 3: two payments share an id");

        _open(terms.token);
        _expected[_indexOf(terms.payer)] -= int256(uint256(terms.amount));
        uint256 value = terms.token == address(0) ? terms.amount : 0;
        vm.prank(terms.payer);
        bool done;
        try escrow.fund{value: value}(terms) returns (bytes32 returned) {
            done = returned == id;
        } catch {}
        if (!_close("fund", terms.token, done, value != 0 || !token.blocked(terms.payer), address(0))) return;
        _terms.push(terms);
        _ids.push(id);
        _books[id].held = terms.amount;
        _books[id].clock = block.timestamp;
        _books[id].stage = Stage.Held;
    }

    /// @notice Tries to fund an id again.
    function fundAgain(uint256 which) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, ) = _pick(which);
        uint256 value = terms.token == address(0) ? terms.amount : 0;
        vm.prank(terms.payer);
        try escrow.fund{value: value}(terms) {
            _violated("3: an id was funded twice");
        } catch {}
    }

    /// @notice Captures some of a payment, by anybody.
    function capture(uint256 which, uint256 by, uint256 amount, bool releaseRest) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        address caller = _party(terms, by);
        amount = _some(amount, book.held);
        uint256 time = block.timestamp;
        bool inWindow =
            time >= book.clock + terms.inspectionPeriod &&
                (terms.capturePeriod == 0 || time < book.clock + terms.capturePeriod);
        bool allowed =
            book.stage == Stage.Held &&
                amount != 0 &&
                amount <= book.held &&
                ((caller == terms.payer && !releaseRest) || (caller == terms.merchant && inWindow));
        uint256 fee = _share(amount, terms.feeBps);
        uint256 rest = releaseRest && allowed ? book.held - amount : 0;

        _open(terms.token);
        if (allowed) {
            _expected[_indexOf(terms.payee)] += int256(amount - fee);
            _expected[_indexOf(terms.feeRecipient)] += int256(fee);
            _expected[_indexOf(terms.payer)] += int256(rest);
        }
        vm.prank(caller);
        bool done;
        try escrow.capture(terms, amount, releaseRest) {
            done = true;
        } catch {}
        if (!_close("capture", terms.token, done, allowed, address(0))) return;
        book.held -= amount + rest;
        book.captured += amount;
        book.fees += fee;
        book.net += amount - fee;
        book.returned += rest;
        ++book.captures;
        if (book.held == 0) book.stage = Stage.Settled;
    }

    /// @notice Voids some of a payment, by anybody.
    function void(uint256 which, uint256 by, uint256 amount) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        address caller = _party(terms, by);
        amount = _some(amount, book.held);
        bool allowed = book.stage == Stage.Held && amount != 0 && amount <= book.held && caller == terms.merchant;

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

    /// @notice Reclaims a payment, by anybody.
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

    /// @notice Refunds some of a payment, by anybody, from their wallet or their credit.
    function refund(uint256 which, uint256 by, uint256 amount, bool fromCredit) external {
        if (_terms.length == 0) return;
        (PaymentTerms memory terms, Book storage book) = _pick(which);
        address caller = _party(terms, by);
        uint256 refundable = book.captured - book.refunded;
        amount = _some(amount, refundable);
        bool coins = terms.token == address(0);
        bool allowed =
            (caller == terms.merchant || caller == terms.payee) &&
                amount != 0 &&
                amount <= refundable &&
                block.timestamp < book.clock + terms.refundPeriod;
        if (fromCredit) allowed = allowed && amount <= escrow.creditOf(terms.token, caller);
        else allowed = allowed && (coins || (!token.blocked(caller) && !token.blocked(terms.payer)));

        _open(terms.token);
        if (allowed) {
            _expected[_indexOf(caller)] -= int256(amount);
            _expected[_indexOf(terms.payer)] += int256(amount);
        }
        uint256 value = coins && !fromCredit ? amount : 0;
        vm.prank(caller);
        bool done;
        try escrow.refund{value: value}(terms, amount, fromCredit) {
            done = true;
        } catch {}
        if (!_close("refund", terms.token, done, allowed, fromCredit ? caller : address(0))) return;
        book.refunded += amount;
    }

    /// @notice Withdraws anybody's credit.
    function withdraw(uint256 by, bool coins) external {
        address asset = coins ? address(0) : address(token);
        uint256 seed = _mix(by);
        address owner = _actor(seed);
        // Mostly somebody who has a credit.
        for (uint256 i = 1; i < ACTORS && escrow.creditOf(asset, owner) == 0; ++i) {
            owner = _actor((seed % ACTORS) + i);
        }
        bool takes = coins ? owner != address(receiver) || receiver.willing() : !token.blocked(owner);
        bool allowed = takes && escrow.creditOf(asset, owner) != 0;

        _open(asset);
        vm.prank(owner);
        bool done;
        try escrow.withdraw(asset) {
            done = true;
        } catch {}
        if (!_close("withdraw", asset, done, allowed, owner)) return;
        if (escrow.creditOf(asset, owner) != 0) _violated("9: a withdrawal left some credit");
    }

    /// @notice Tries everything on another instance of the escrow, which knows nothing of these payments.
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
    }

    /// @notice Blocks an actor in the token, or unblocks it.
    function setBlocked(uint256 who, bool blocked) external {
        // More often unblocked than not.
        token.setBlocked(_actor(_mix(who)), blocked && who % 2 == 0);
    }

    /// @notice Makes the contract among the actors take coins, or refuse them.
    function setWilling(bool willing) external {
        receiver.setWilling(willing);
    }

    /// @notice Lets time pass.
    function wait_(uint32 time) external {
        vm.warp(block.timestamp + (time % 1 days));
    }

    /*//////////////////////////////////////////////////////////////
                                 BOOKS
    //////////////////////////////////////////////////////////////*/

    /// @notice How many payments were funded.
    function count() external view returns (uint256) {
        return _terms.length;
    }

    /// @notice A payment's id, terms and books.
    function payment(uint256 index) external view returns (bytes32 id, PaymentTerms memory terms, Book memory book) {
        id = _ids[index];
        return (id, _terms[index], _books[id]);
    }

    /// @notice What the escrow owes in `asset`: all that is held, and all credits.
    function owed(address asset) external view returns (uint256 sum) {
        for (uint256 i = 0; i < _ids.length; ++i) {
            if (_terms[i].token == asset) sum += escrow.paymentState(_ids[i]).held;
        }
        for (uint256 i = 0; i < ACTORS; ++i) {
            sum += escrow.creditOf(asset, _actors[i]);
        }
    }

    /// @notice What all actors and the escrow have of `asset` together, apart from what there was at the start.
    function created(address asset) external view returns (int256 sum) {
        sum = int256(_balance(asset, address(escrow)));
        for (uint256 i = 0; i < ACTORS; ++i) {
            sum += int256(_balance(asset, _actors[i])) - int256(WEALTH);
        }
    }

    /// @dev Notes what everybody has before an action, in `asset` and in credit.
    function _open(address asset) private {
        for (uint256 i = 0; i < ACTORS; ++i) {
            _expected[i] = 0;
            _creditBefore[i] = escrow.creditOf(asset, _actors[i]);
            _wealthBefore[i] = _balance(asset, _actors[i]) + _creditBefore[i];
        }
    }

    /// @dev Compares what came of an action with what had to. `spender`: the only one whose credit may fall.
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
        if (book.held == 0) book.stage = book.captured == book.refunded ? Stage.Returned : Stage.Settled;
    }

    function _violated(string memory what) private {
        if (bytes(violation).length == 0) violation = what;
    }

    function _pick(uint256 which) private view returns (PaymentTerms memory, Book storage) {
        // The last few are the ones still alive.
        uint256 index = _terms.length - 1 - (_mix(which) % (_terms.length < 4 ? _terms.length : 4));
        return (_terms[index], _books[_ids[index]]);
    }

    function _actor(uint256 seed) private view returns (address) {
        return _actors[seed % ACTORS];
    }

    /// @dev Mostly somebody whom the terms name.
    function _party(PaymentTerms memory terms, uint256 seed) private view returns (address) {
        seed = _mix(seed);
        uint256 role = seed % 5;
        if (role == 0) return terms.payer;
        if (role == 1 || role == 2) return terms.merchant;
        if (role == 3) return terms.payee;
        return _actor(seed >> 8);
    }

    /// @dev Zero, one more than there is, or a part; all of it one time in three.
    function _some(uint256 seed, uint256 most) private pure returns (uint256) {
        seed = _mix(seed);
        if (seed % 16 == 0) return 0;
        if (seed % 16 == 1) return most + 1;
        if (seed % 3 == 0) return most;
        return most == 0 ? 0 : 1 + (seed % most);
    }

    /// @dev The runner likes small numbers; every bit of this one varies.
    function _mix(uint256 seed) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed)));
    }

    /// @dev The commission by another formula than the escrow's.
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
