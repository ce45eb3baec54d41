// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 2.35
#include <keel/core/lifetime.hpp>

template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Outside : keel::requires_static<T> {
    T* object_ = nullptr;
    const int* count_ = nullptr;
};
struct Arena {
    void* operator new(decltype(sizeof 0), Arena&) noexcept;
};
