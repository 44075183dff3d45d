// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The runner finds invariants by their prefix, and prints reasons unchanged.
// solhint-disable func-name-mixedcase, gas-custom-errors, reason-string

import {Handler} from "./Handler.sol";
import {vm} from "./Vm.sol";

/// @notice Checks the invariants of README.md in this folder, after any sequence of actions.
contract EscrowInvariants {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    uint256 private constant STEPS = 3_000;

    Handler private _handler;

    /// @notice Deploys an escrow, its surroundings and its accounts.
    function setUp() external {
        _handler = new Handler();
    }

    /// @notice Names the functions the runner may call.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), _handler.actions());
    }

    /// @notice Names the contracts the runner may call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @notice Checks what the latest action touched.
    function invariant_holds() external view {
        _check();
    }

    /// @notice Checks everything once after each sequence, also what no action touched, and reports what happened.
    function afterInvariant() external {
        _handler.compareAll();
        _handler.compareSolvency();
        _check();
        string memory path = vm.envOr("FUZZ_REPORT", "");
        if (bytes(path).length != 0) vm.writeLine(path, _handler.report());
    }

    /// @notice Everything that a campaign is for happens, so that the invariants mean something.
    function test_everythingHappens() external {
        bytes4[] memory actions = _handler.actions();
        for (uint256 i = 0; i < STEPS; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            (bool success, ) = address(_handler).call(abi.encodeWithSelector(actions[seed % actions.length], seed));
            require(success, "an action reverted");
            _check();
        }
        _handler.compareAll();
        _handler.compareSolvency();
        _check();
        for (uint256 i = 0; i < _handler.nameCount(); ++i) {
            string memory name = _handler.names(i);
            require(_handler.counts(name) != 0, string.concat("never happened: ", name));
        }
    }

    function _check() private view {
        string memory violation = _handler.violation();
        require(bytes(violation).length == 0, violation);
    }
}
