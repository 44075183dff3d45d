// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {MessageHash} from "../libraries/MessageHash.sol";
import {Signatures} from "./Signatures.sol";

/// @notice Operators of each merchant.
abstract contract Operators is Signatures {
    mapping(address merchant => mapping(address operator => bool)) private _operators;

    /// @inheritdoc IHandselEscrow
    mapping(address merchant => uint256 nonce) public nonces;

    /// @inheritdoc IHandselEscrow
    function setOperator(address operator, bool approved) external {
        // An approval the merchant signed earlier must not override this call.
        ++nonces[msg.sender];
        _setOperator(msg.sender, operator, approved);
    }

    /// @inheritdoc IHandselEscrow
    function setOperatorWithSignature(
        address merchant,
        address operator,
        bool approved,
        uint256 deadline,
        bytes calldata signature
    ) external {
        // Check and effect: a revert also restores the nonce.
        uint256 nonce = nonces[merchant];
        nonces[merchant] = nonce + 1;
        _checkSignature(
            merchant,
            MessageHash.operatorApproval(merchant, operator, approved, nonce, deadline),
            deadline,
            signature
        );
        _setOperator(merchant, operator, approved);
    }

    /// @inheritdoc IHandselEscrow
    function isOperator(address merchant, address operator) public view returns (bool) {
        return _operators[merchant][operator];
    }

    function _setOperator(address merchant, address operator, bool approved) private {
        _operators[merchant][operator] = approved;
        emit OperatorSet(merchant, operator, approved);
    }
}
