// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.11, 4.12
// expected-no-diagnostics
class Pair {
public:
    [[clang::annotate("keel::projects")]] int& first() [[clang::lifetimebound]] { return first_; }
    const int& first() const [[clang::lifetimebound]] { return first_; }

private:
    int first_ = 0;
};
void use(const int&, int);
void read(Pair& pair) {
    const Pair& same = pair;
    const int number = pair.first();
    use(same.first(), number);
    pair.first() = 2;
}
