// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IHandselRouter} from "../interfaces/IHandselRouter.sol";

/// @title Account of a caller at the router
/// @notice Makes the calls the router passes on from its caller. Deployed as a clone for each caller.
contract RouterAccount {
    using SafeERC20 for IERC20;

    address private immutable router = msg.sender;

    /// @notice The caller is not the router.
    error CallerNotRouter(address caller, address expected);

    modifier onlyRouter() {
        if (msg.sender != router) revert CallerNotRouter(msg.sender, router);
        _;
    }

    /// @notice Accepts coins, for example from an exchange.
    receive() external payable {}

    /// @notice Makes a call.
    function perform(
        address target,
        uint256 value,
        bytes calldata data
    ) external onlyRouter returns (bytes memory answer) {
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

    /// @notice Sets an allowance, also for a token that first wants it to be zero.
    function approve(IERC20 token, address spender, uint256 amount) external onlyRouter {
        // A token that refuses an allowance of zero is not asked for what is so already.
        if (token.allowance(address(this), spender) != amount) token.forceApprove(spender, amount);
    }

    /// @notice Transfers tokens, also of a token without return value.
    function transfer(IERC20 token, address to, uint256 amount) external onlyRouter {
        token.safeTransfer(to, amount);
    }
}
