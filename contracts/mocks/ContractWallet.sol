// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @notice Contract account: signs by ERC-1271 with its owner's key, makes its owner's calls, accepts coins.
contract ContractWallet is IERC1271 {
    address public immutable owner;

    error CallerNotOwner(address caller, address owner);

    constructor(address owner_) {
        owner = owner_;
    }

    /// @notice Accepts coins.
    receive() external payable virtual {}

    /// @notice Makes a call from this account.
    function execute(address target, uint256 value, bytes calldata data) external returns (bytes memory answer) {
        if (msg.sender != owner) revert CallerNotOwner(msg.sender, owner);
        bool success;
        // solhint-disable-next-line avoid-low-level-calls
        (success, answer) = target.call{value: value}(data);
        if (!success) {
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        }
    }

    /// @inheritdoc IERC1271
    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        return ECDSA.recover(hash, signature) == owner ? this.isValidSignature.selector : bytes4(0xffffffff);
    }
}
