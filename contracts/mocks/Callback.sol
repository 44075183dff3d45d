// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Makes one prepared call when triggered, and records its result.
abstract contract Callback {
    address private _target;
    bytes private _data;

    /// @notice Whether the prepared call was made.
    bool public called;
    /// @notice Whether the call succeeded.
    bool public succeeded;
    /// @notice Return data or revert reason of the call.
    bytes public answer;

    /// @notice Prepares the call for the next transfer.
    function prepare(address target, bytes calldata data) external {
        _target = target;
        _data = data;
        called = false;
    }

    function _callBack() internal {
        if (called || _target == address(0)) return;
        called = true;
        // solhint-disable-next-line avoid-low-level-calls
        (succeeded, answer) = _target.call(_data);
    }
}
