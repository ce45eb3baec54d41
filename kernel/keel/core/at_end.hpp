// SPDX-License-Identifier: GPL-2.0-only
#pragma once

namespace keel {

/// What comes after the last value, for range-for: a place asks itself whether it is there. It borrows nothing, so
/// that a container can be borrowed by the place alone.
struct AtEnd {};

}  // namespace keel
