// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <type_traits>
#include <utility>

namespace keel {

/// Ends the life of a value before its scope does: `drop(std::move(guard));`. Of something that is only
/// referred to (`drop(x)`) it does nothing.
template <class T>
void drop(T&& value) {
    if constexpr (!std::is_lvalue_reference_v<T>) {
        [[maybe_unused]] const T ended = std::forward<T>(value);
    }
}

/// The same for several values, the last one first, as locals end: a later one may borrow from an earlier.
inline void drop_all() {}
template <class First, class... Rest>
void drop_all(First&& first, Rest&&... rest) {
    drop_all(std::forward<Rest>(rest)...);
    drop(std::forward<First>(first));
}

}  // namespace keel
