// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Callback} from "./Callback.sol";

/// @notice Takes a token or coins from its caller and gives it another one out of its own stock; calls back before. Pays
/// coins with the 2,300 gas that wrapped coins are paid out with.
contract MockExchange is Callback {
    error CoinsRefused();

    /// @notice Takes the stock of coins.
    receive() external payable {}

    /// @notice Swaps. Zero is the native coin.
    function swap(address tokenIn, uint256 amountIn, address tokenOut, uint256 amountOut) external payable {
        _callBack();
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
