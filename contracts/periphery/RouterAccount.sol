// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselRouter} from "../interfaces/IHandselRouter.sol";

/// @title A caller's account at the router
/// @notice Does what the router says, and the router says what its caller says. It is copied for each caller.
contract RouterAccount {
    address private immutable router = msg.sender;

    /// @notice Somebody else than the router has called.
    error CallerNotRouter(address caller, address expected);

    /// @notice Takes coins, such as an exchange pays out.
    receive() external payable {}

    /// @notice Makes a call.
    function perform(address target, uint256 value, bytes calldata data) external returns (bytes memory answer) {
        if (msg.sender != router) revert CallerNotRouter(msg.sender, router);
        bool success;
        // solhint-disable-next-line avoid-low-level-calls
        (success, answer) = target.call{value: value}(data);
        if (success) {
            if (data.length != 0 && target.code.length == 0) revert IHandselRouter.TargetEmpty(target);
            return answer;
        }
        if (answer.length == 0) revert IHandselRouter.CallFailed(target);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(add(answer, 0x20), mload(answer))
        }
    }
}
