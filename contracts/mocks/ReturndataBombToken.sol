// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BenchToken} from "./BenchToken.sol";

/// @notice Answers transfers to one account with 100,000 bytes, which are expensive for the caller to copy.
contract ReturndataBombToken is BenchToken(6) {
    enum Bomb {
        None,
        Returned,
        Reverted
    }

    uint256 private constant SIZE = 100_000;

    address public victim;
    Bomb public bomb;

    /// @notice Sets the account whose transfers return the bytes, and whether they succeed.
    function setBomb(address victim_, Bomb bomb_) external {
        victim = victim_;
        bomb = bomb_;
    }

    /// @notice Moves the caller's tokens. For the chosen account, returns 100,000 bytes that begin with true, or
    /// reverts with them.
    function transfer(address to, uint256 value) public override returns (bool) {
        if (to != victim || bomb == Bomb.None) return super.transfer(to, value);
        if (bomb == Bomb.Returned) super.transfer(to, value);
        uint256 size = SIZE;
        bool reverts = bomb == Bomb.Reverted;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let data := mload(0x40)
            mstore(data, 1)
            if reverts {
                revert(data, size)
            }
            return(data, size)
        }
    }
}
