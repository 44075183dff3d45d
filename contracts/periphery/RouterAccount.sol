// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselRouter} from "../interfaces/IHandselRouter.sol";

/// @title Account of a caller at the router
/// @notice Makes the calls the router passes on from its caller. Deployed as a clone for each caller.
contract RouterAccount {
    address private immutable router = msg.sender;

    /// @notice The caller is not the router.
    error CallerNotRouter(address caller, address expected);

    /// @notice Accepts coins, for example from an exchange.
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
