// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
int* pointer();

static_assert(sizeof(*pointer()) == sizeof(int));
static_assert(noexcept(*static_cast<int*>(nullptr)));
using T = decltype(pointer()[3]);

template <class P>
concept Dereferenceable = requires(P p) { *p; };
static_assert(Dereferenceable<int*>);
