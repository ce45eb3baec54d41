// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.11, 4.12
class Pair {
public:
    [[clang::annotate("keel::projects")]] int& first() [[clang::lifetimebound]] {
        ++count_;  // expected-error {{'count_' is changed in a method marked keel::projects, which may be called where the object is only shared [K1306]}}
        return first_;
    }
    const int& first() const [[clang::lifetimebound]] { return first_; }

private:
    int first_ = 0;
    int count_ = 0;
};
class Unmarked {
public:
    int& first() [[clang::lifetimebound]] { return first_; }
    const int& first() const [[clang::lifetimebound]] { return first_; }

private:
    int first_ = 0;
};
void use(const int&, int);
void read(Unmarked& pair) {
    const Unmarked& same = pair;  // expected-note {{'pair' is borrowed here}}
    const int number = pair.first();  // expected-error {{'pair' is changed or borrowed exclusively while it is borrowed [K0502]}}
    use(same.first(), number);  // expected-note {{still needed here}}
}
