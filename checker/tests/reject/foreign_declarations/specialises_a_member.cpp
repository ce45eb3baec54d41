// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.42
#include "Inputs/closed.hpp"

/// Whoever specialises a member or a friend of a class is inside of it.
template <>
int Closed::visit<int>(int) const {
    return count_;  // expected-error {{'count_' is private in 'Closed', and this specialisation may use it only because C++ lets it: what the class promises rests on that; ask its author for a method, or declare the specialisation in the file of 'Closed' [K0603]}} expected-note@Inputs/closed.hpp:* {{declared private here}}
}
template <>
int Closed::visit<long>(long) const {
    const auto read = [this] { return count_; };  // expected-error {{[K0603]}} expected-note@Inputs/closed.hpp:* {{declared private here}}
    return read();
}
template <>
int Closed::visit<char>(char) const {
    [[maybe_unused]] const Key key{};  // expected-error {{'Key' is private in 'Closed'}} expected-note@Inputs/closed.hpp:* {{declared private here}}
    return 0;
}
template <>
struct Closed::Inside<int> {
    static int look(const Closed& closed) { return closed.count_; }  // expected-error {{'count_' is private}} expected-note@Inputs/closed.hpp:* {{declared private here}}
};
template <class T>
struct Closed::Inside<T*> {
    static int look(const Closed& closed) { return closed.count_; }  // expected-error {{'count_' is private}} expected-note@Inputs/closed.hpp:* {{declared private here}}
};
template <>
constexpr int Closed::number<int> = secret;  // expected-error {{'secret' is private}} expected-note@Inputs/closed.hpp:* {{declared private here}}
template <>
struct Reader<int> {
    int count(const Closed& closed) const { return closed.count_; }  // expected-error {{'count_' is private}} expected-note@Inputs/closed.hpp:* {{declared private here}}
};
template <>
int peek<Closed>(const Closed& closed) {
    return closed.count_;  // expected-error {{'count_' is private}} expected-note@Inputs/closed.hpp:* {{declared private here}}
}
template <>
int Of<int>::get() const {
    return value_;  // expected-error {{'value_' is private in 'Of'}} expected-note@Inputs/closed.hpp:* {{declared private here}}
}
int uses(const Closed& closed) { return Closed::Inside<int*>::look(closed); }
