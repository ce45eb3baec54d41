// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-dangling %s
// rule: 4.19
// Whether a temporary that the range only borrows from lives through the loop, compilers disagree.

struct List {
    int values[3];
    const int (&view() const [[clang::lifetimebound]])[3] { return values; }
};
List make();

int sum() {
    int total = 0;
    for (const int& value : make().view()) total ^= value;  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here}} expected-note {{still needed here by '__range1'}}
    return total;
}

/// Ends when the loop does, or before it: then its destructor still has `number`.
struct Writer {
    explicit Writer(int& number) : number_{number} {}
    Writer(const Writer&) = delete;
    ~Writer() { number_ = 0; }
    const List& list() const;

private:
    int& number_;
};
const List& pick(const List& list [[clang::lifetimebound]], const Writer& writer);

int late_destructor(const List& list, int number) {
    int total = 0;
    for (const int& value : pick(list, Writer{number}).values) {  // expected-note {{'number' is borrowed exclusively here}}
        total ^= value;
        number = 1;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    }  // expected-note {{the borrow is needed until here}}
    return total;
}
