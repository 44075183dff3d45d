// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Callback} from "./Callback.sol";

/// @notice Swaps a token or coins of its caller for tokens or coins of its own stock, after a callback. Pays coins with
/// the 2,300 gas that the unwrapping of wrapped coins allows.
contract MockExchange is Callback {
    IERC20 private _bonus;

    error CoinsRefused();

    /// @notice Accepts coins as stock.
    receive() external payable {}

    /// @notice Makes each swap pay one unit of a third token too.
    function setBonus(IERC20 bonus) external {
        _bonus = bonus;
    }

    /// @notice Swaps; token zero is the native coin.
    function swap(address tokenIn, uint256 amountIn, address tokenOut, uint256 amountOut) external payable {
        _callBack();
        if (address(_bonus) != address(0)) _bonus.transfer(msg.sender, 1);
        if (tokenIn != address(0)) IERC20(tokenIn).transferFrom(msg.sender, address(this), amountIn);
        if (tokenOut != address(0)) {
            IERC20(tokenOut).transfer(msg.sender, amountOut);
            return;
        }
        // solhint-disable-next-line avoid-low-level-calls
        (bool success, ) = msg.sender.call{value: amountOut, gas: 0}("");
        if (!success) revert CoinsRefused();
    }
}
