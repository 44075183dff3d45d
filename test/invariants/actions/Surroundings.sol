// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BenchToken} from "../../../contracts/mocks/BenchToken.sol";
import {vm} from "../Vm.sol";
import {Acting} from "./Acting.sol";

/// @notice What happens around the escrow: time passes, tokens and receivers change their mood, somebody gives money away.
abstract contract Surroundings is Acting {
    constructor() {
        names.push("wait");
        names.push("wait for an edge of a window");
        names.push("change a token's mood");
        names.push("donate");
    }

    /// @notice Lets time pass, often to the seconds around an edge of a payment's windows.
    function pass(uint256 seed) external seeded(seed) {
        _count("wait");
        if (_terms.length == 0 || _oneIn(2)) return vm.warp(block.timestamp + _draw(1 days));
        uint256 payment = _pick();
        uint32[3] memory periods = [
            _terms[payment].inspectionPeriod,
            _terms[payment].capturePeriod,
            _terms[payment].refundPeriod
        ];
        uint256 edge;
        unchecked {
            edge = _books[payment].clock + periods[_draw(3)] - _draw(2);
        }
        if (edge <= block.timestamp || edge > block.timestamp + 60 days) return;
        vm.warp(edge);
        _count("wait for an edge of a window");
    }

    /// @notice Makes a token or a receiver refuse, or accept again; the more often accept.
    function changeMood(uint256 seed) external seeded(seed) {
        bool refuses = _oneIn(3);
        address account = _oneIn(8) ? address(escrow) : _actor();
        uint256 kind = _draw(6);
        if (kind == 0) blocklistToken.setBlocked(account, refuses);
        else if (kind == 1) reentrantToken.setBlocked(account, refuses);
        else if (kind == 2) falseReturningToken.setRefused(account, refuses);
        else if (kind == 3) feeToken.setCharging(refuses);
        else if (kind == 4) reluctant.setWilling(!refuses);
        else if (refuses && !pausableToken.paused()) pausableToken.pause();
        else if (!refuses && pausableToken.paused()) pausableToken.unpause();
        _count("change a token's mood");
    }

    /// @notice Sends money to the escrow that belongs to no payment.
    function donate(uint256 seed) external seeded(seed) {
        address asset = _asset();
        uint256 amount = 1 + _draw(1e6);
        if (asset == address(0)) vm.deal(address(escrow), address(escrow).balance + amount);
        else if (!_moves(asset, address(0), address(escrow))) return;
        else BenchToken(asset).mint(address(escrow), amount);
        unchecked {
            _reserves[asset] += amount;
            _donations[asset] += amount;
        }
        _count("donate");
        _compareAsset(asset);
    }
}
