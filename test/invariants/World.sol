// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {HandselEscrow} from "../../contracts/HandselEscrow.sol";
import {ArbiterPanel} from "../../contracts/arbitration/ArbiterPanel.sol";
import {KlerosArbiter} from "../../contracts/arbitration/KlerosArbiter.sol";
import {PERMIT2} from "../../contracts/interfaces/IPermit2.sol";
import {BenchToken} from "../../contracts/mocks/BenchToken.sol";
import {BlocklistToken} from "../../contracts/mocks/BlocklistToken.sol";
import {FalseReturningToken} from "../../contracts/mocks/FalseReturningToken.sol";
import {FeeOnTransferToken} from "../../contracts/mocks/FeeOnTransferToken.sol";
import {MockCourt} from "../../contracts/mocks/MockCourt.sol";
import {MockExchange} from "../../contracts/mocks/MockExchange.sol";
import {NoBooleanToken} from "../../contracts/mocks/NoBooleanToken.sol";
import {PausableToken} from "../../contracts/mocks/PausableToken.sol";
import {ReentrantToken} from "../../contracts/mocks/ReentrantToken.sol";
import {RevertingReceiver} from "../../contracts/mocks/RevertingReceiver.sol";
import {HandselRouter} from "../../contracts/periphery/HandselRouter.sol";
import {Split} from "../../contracts/types/Split.sol";
import {Intruder} from "./Intruder.sol";
import {vm} from "./Vm.sol";

/// @notice Everything around the escrow: accounts, tokens, arbiters, random choices, and the record of what was seen.
abstract contract World {
    uint256 internal constant ACTORS = 7;
    uint256 internal constant WEALTH = 1e36;
    uint256 internal constant LISTS = 3;

    /// @dev A former instance by the same deployer: the nearest that signatures could be confused with.
    HandselEscrow internal otherEscrow = _deployEscrow();
    HandselEscrow public escrow = _deployEscrow();

    BlocklistToken internal blocklistToken = new BlocklistToken();
    NoBooleanToken internal noBooleanToken = new NoBooleanToken();
    FalseReturningToken internal falseReturningToken = new FalseReturningToken();
    FeeOnTransferToken internal feeToken = new FeeOnTransferToken();
    ReentrantToken internal reentrantToken = new ReentrantToken();
    PausableToken internal pausableToken = new PausableToken();

    RevertingReceiver internal reluctant = new RevertingReceiver(vm.addr(0xC0117AC7));
    Intruder internal intruder = new Intruder(vm.addr(0x1477DE4));

    ArbiterPanel internal panel;
    MockCourt internal court = new MockCourt();
    KlerosArbiter internal courtArbiter = new KlerosArbiter(court, "", "");
    HandselRouter internal router = new HandselRouter();
    MockExchange internal exchange = new MockExchange();

    /// @notice First violated invariant, in words; empty if none. Only ever set in a call that does not revert.
    string public violation;

    /// @notice Number of times that each thing in `names` happened.
    mapping(string name => uint256) public counts;

    /// @notice What has to happen in a long campaign.
    string[] public names;

    address[] internal _actors;
    /// @dev Keys of the actors; those of contract accounts are their owners'.
    mapping(address actor => uint256) internal _keys;
    /// @dev Address zero, the coin, and the tokens.
    address[] internal _assets;
    Split[][] internal _lists;
    bytes32[] internal _listHashes;

    uint256 private _entropy;
    uint256 private _steps;

    constructor() {
        for (uint256 i = 0; i < ACTORS - 2; ++i) _addActor(vm.addr(0xA11CE000 + i), 0xA11CE000 + i);
        _addActor(address(reluctant), 0xC0117AC7);
        _addActor(address(intruder), 0x1477DE4);
        panel = new ArbiterPanel(_ascending(_actors[0], _actors[1]), 2);
        feeToken.setCharging(false);
        _installPermit2();
        _assets = [
            address(0),
            address(blocklistToken),
            address(noBooleanToken),
            address(falseReturningToken),
            address(feeToken),
            address(reentrantToken),
            address(pausableToken)
        ];
        for (uint256 i = 0; i < ACTORS; ++i) vm.deal(_actors[i], WEALTH);
        for (uint256 i = 1; i < _assets.length; ++i) _handOut(BenchToken(_assets[i]));
        vm.deal(address(exchange), WEALTH);
        // One list names an actor twice; one gives its last recipient almost nothing; one has a single recipient.
        _addList([_actors[0], _actors[1], _actors[0]], [uint16(3_333), 3_333, 3_334]);
        _addList([_actors[5], _actors[6], _actors[2]], [uint16(4_999), 5_000, 1]);
        _addList([_actors[3], _actors[4], _actors[6]], [uint16(0), 0, 10_000]);
        vm.warp(1_800_000_000);
        names.push("a refused transfer became a credit");
        names.push("a call out of a transfer was refused");
    }

    /*//////////////////////////////////////////////////////////////
                                RECORDS
    //////////////////////////////////////////////////////////////*/

    /// @notice Counts as JSON, by name.
    function report() external view returns (string memory json) {
        for (uint256 i = 0; i < names.length; ++i) {
            json = string.concat(json, i == 0 ? "{" : ",", '"', names[i], '":', _decimal(counts[names[i]]));
        }
        json = string.concat(json, "}");
    }

    /// @notice Number of names.
    function nameCount() external view returns (uint256) {
        return names.length;
    }

    function _violated(string memory what) internal {
        if (bytes(violation).length == 0) violation = what;
    }

    function _require(bool condition, string memory what) internal {
        if (!condition) _violated(what);
    }

    /// @dev Counts something that `names` has.
    function _count(string memory name) internal {
        unchecked {
            ++counts[name];
        }
    }

    /*//////////////////////////////////////////////////////////////
                                CHOICES
    //////////////////////////////////////////////////////////////*/

    /// @dev Begins the random choices of an action. The step makes equal seeds differ: the runner prefers few numbers.
    modifier seeded(uint256 seed) {
        _entropy = uint256(keccak256(abi.encode(seed, ++_steps)));
        _;
    }

    /// @dev Returns a random number below `limit`.
    function _draw(uint256 limit) internal returns (uint256) {
        _entropy = uint256(keccak256(abi.encode(_entropy)));
        return _entropy % limit;
    }

    function _oneIn(uint256 chances) internal returns (bool) {
        return _draw(chances) == 0;
    }

    function _actor() internal returns (address) {
        return _actors[_draw(ACTORS)];
    }

    function _otherThan(address actor) internal returns (address) {
        uint256 index = _draw(ACTORS);
        return _actors[index] == actor ? _actors[(index + 1) % ACTORS] : _actors[index];
    }

    /// @dev The coin and the token with a blocklist more often than the others.
    function _asset() internal returns (address) {
        uint256 index = _draw(11);
        return _assets[index < 7 ? index : index % 2];
    }

    /// @dev Zero, more than `most`, the largest integer, exactly `most`, or a part of it.
    function _some(uint256 most) internal returns (uint256) {
        uint256 kind = _draw(16);
        if (kind == 0) return 0;
        if (kind == 1) return most + 1;
        if (kind < 5) return type(uint256).max;
        if (kind < 9 || most == 0) return most;
        // Half of the parts are small, where rounding counts.
        return 1 + _draw(kind < 12 && most > 50 ? 50 : most);
    }

    /*//////////////////////////////////////////////////////////////
                                ACCOUNTS
    //////////////////////////////////////////////////////////////*/

    function _sign(address signer, bytes32 digest) internal view returns (bytes memory) {
        if (_keys[signer] == 0) return new bytes(65);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_keys[signer], digest);
        return abi.encodePacked(r, s, v);
    }

    function _isContract(address account) internal view returns (bool) {
        return account.code.length != 0;
    }

    function _balance(address asset, address account) internal view returns (uint256) {
        return asset == address(0) ? account.balance : BenchToken(asset).balanceOf(account);
    }

    function _indexOf(bytes32 listHash) internal view returns (uint256 index) {
        while (index + 1 < LISTS && _listHashes[index] != listHash) ++index;
    }

    function _addActor(address actor, uint256 key) private {
        _actors.push(actor);
        _keys[actor] = key;
    }

    function _addList(address[3] memory recipients, uint16[3] memory bps) private {
        Split[] storage list = _lists.push();
        for (uint256 i = 0; i < 3; ++i) if (bps[i] != 0) list.push(Split(recipients[i], bps[i]));
        _listHashes.push(keccak256(abi.encode(list)));
    }

    /// @dev Gives everybody the token, and every spender an allowance.
    function _handOut(BenchToken token) private {
        address[3] memory spenders = [address(escrow), address(PERMIT2), address(router)];
        token.mint(address(exchange), WEALTH);
        for (uint256 i = 0; i < ACTORS; ++i) {
            token.mint(_actors[i], WEALTH);
            for (uint256 j = 0; j < spenders.length; ++j) _approve(address(token), _actors[i], spenders[j]);
        }
    }

    /// @dev Approves without expecting an answer, because one token gives none.
    function _approve(address token, address owner, address spender) internal {
        _setAllowance(token, owner, spender, type(uint256).max);
    }

    function _setAllowance(address token, address owner, address spender, uint256 amount) internal {
        vm.prank(owner);
        (bool success, ) = token.call(abi.encodeCall(IERC20.approve, (spender, amount)));
        _require(success, "a token refused an allowance");
    }

    /// @dev Deploys the escrow; where the environment names one with a planted fault, that one.
    function _deployEscrow() private returns (HandselEscrow deployed) {
        string memory path = vm.envOr("FUZZ_ESCROW", "");
        if (bytes(path).length == 0) return new HandselEscrow();
        bytes memory code = vm.parseJsonBytes(vm.readFile(path), ".bytecode");
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            deployed := create(0, add(code, 0x20), mload(code))
        }
    }

    /// @dev Deploys the real Permit2 at its address, from the file that the other tests use.
    function _installPermit2() private {
        if (address(PERMIT2).code.length != 0) return;
        string memory json = vm.readFile("test/helpers/permit2.json");
        address deployer = 0x4e59b44847b379578588920cA78FbF26c0B4956C;
        vm.etch(
            deployer,
            hex"7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3"
        );
        (bool success, ) = deployer.call(
            bytes.concat(vm.parseJsonBytes(json, ".salt"), vm.parseJsonBytes(json, ".creationCode"))
        );
        _require(success && address(PERMIT2).code.length != 0, "Permit2 is not at its address");
    }

    function _ascending(address a, address b) internal pure returns (address[] memory both) {
        both = new address[](2);
        (both[0], both[1]) = a < b ? (a, b) : (b, a);
    }

    function _decimal(uint256 number) private pure returns (string memory digits) {
        do {
            digits = string.concat(string(abi.encodePacked(bytes1(uint8(48 + (number % 10))))), digits);
            number /= 10;
        } while (number != 0);
    }
}
