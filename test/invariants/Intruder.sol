// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ContractWallet} from "../../contracts/mocks/ContractWallet.sol";

/// @notice Contract account that makes a prepared call whenever it receives coins.
/// @dev Writes storage only when the call succeeds, because the escrow limits the gas of a transfer of coins.
contract Intruder is ContractWallet {
    address private _target;
    bytes private _data;

    /// @notice Whether a call ever succeeded.
    bool public succeeded;

    constructor(address owner_) ContractWallet(owner_) {}

    /// @notice Accepts coins and makes the prepared call.
    receive() external payable override {
        if (_data.length == 0) return;
        // solhint-disable-next-line avoid-low-level-calls
        (bool success, ) = _target.call(_data);
        if (success) succeeded = true;
    }

    /// @notice Prepares a call; without data, none.
    function prepare(address target, bytes calldata data) external {
        _target = target;
        _data = data;
    }
}
