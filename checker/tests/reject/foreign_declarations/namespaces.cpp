// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 2.36
#include <keel/core/lifetime.hpp>
#include <type_traits>

namespace keel {  // expected-error {{'namespace keel' is opened by the library only: the checker trusts its names; use a namespace of your own [K0117]}}
struct Mine {};
}  // namespace keel
namespace keel::c {  // expected-error {{'namespace keel' is opened by the library only}}
}
namespace std {  // expected-error {{'namespace std' is opened by the library only}}
}

struct Local {};
template <>
struct keel::requires_send<Local> {};  // expected-error {{templates of 'keel' are specialised by the library only}}
template <class T>
struct keel::requires_sync<T*> {};  // expected-error {{templates of 'keel' are specialised by the library only}}
template <>
inline constexpr bool keel::outlives_v<'a', 'b'> = false;  // expected-error {{templates of 'keel' are specialised by the library only}}
template <>
struct std::is_trivially_copyable<Local> : true_type {};  // expected-error {{templates of 'std' are specialised by the library only}}
