// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.18
// expected-no-diagnostics
struct P {
    int a;
    int get() const { return a; }
};
constinit int counter = 0;
constinit P shared{};
constinit int numbers[3] = {};
constexpr int constant = 3;
extern "C" int outside;

void take(int*);
void look(const int*);

int read() { return *&counter + (&shared)->a + (&shared)->get() + *&numbers[1] + *&constant; }
int borrow() {
    const int& shared_borrow = *&constant;
    return shared_borrow;
}
// A pointer is only made; whoever goes through it opens a scope.
void make() {
    take(&counter);
    take(numbers);
    take(&numbers[1]);
    take(&shared.a);
    look(&counter);
    take(&outside);
    const bool same = &counter == &numbers[2];
    static_cast<void>(same);
}
bool into_a_local(int& result) {
    int own = 0;
    return __builtin_add_overflow(counter, 2, &own) || __builtin_add_overflow(counter, own, &result);
}
