// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// The vocabulary in which signatures speak about lifetimes (dialect, sections 5 to 7).
///
/// To the compiler all of it is nothing: aliases for the type itself, and empty types. The checker
/// reads the names from the declared type.

namespace keel {

/// `T` with the lifetime `name`: `lt<'a', T&>`. Equal names in one signature are one lifetime. On a
/// member of a Pinned class the name may be the member that is borrowed from:
/// `lt<&Driver::answers_, irq::Registration> handler_;`.
template <auto name, class T>
using lt = T;

/// The lifetimes of a class with several, in the order of its members.
template <class T, auto... names>
using lts = T;

/// A borrow that lives as long as the module.
template <class T>
using static_ref = T&;

/// As an unnamed last parameter `outlives<'a', 'b'> = {}`: 'a lives at least as long as 'b.
template <auto longer, auto shorter>
struct outlives {};

/// The same as a constraint of a template: `requires(outlives_v<'a', 'b'>)`.
template <auto longer, auto shorter>
inline constexpr bool outlives_v = true;

/// As a base, member or default template argument: `T` borrows nothing that ends before the module.
template <class T>
struct requires_static {};

/// `T` may be handed to another thread, interrupt handler or work item.
template <class T>
struct requires_send {};

/// `T` may be used by several threads at once, through `const T&`.
template <class T>
struct requires_sync {};

}  // namespace keel
