// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.37
// construct: templates
#include "Inputs/things.hpp"

template <class T>
struct Wrapped {};
template <class T>
struct std::is_trivially_copyable<Wrapped<T>> : std::true_type {};  // expected-error {{templates of 'std' are specialised by the library only: the checker trusts what they mean; write a class or function of your own [K0117]}}
