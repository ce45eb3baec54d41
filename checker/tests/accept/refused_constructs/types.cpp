// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.29
// expected-no-diagnostics
struct S {
    int array[9];
    int last;
};
enum class Kind : char { one };

constexpr unsigned long size = sizeof(int[4]);
unsigned long offsets() { return __builtin_offsetof(S, last) + __builtin_offsetof(S, array[3]); }

unsigned __int128 widest(__int128 number, decltype(nullptr), char8_t, char16_t, char32_t, wchar_t, long double) {
    using A = int[4];
    A values{};
    return static_cast<unsigned __int128>(number) + static_cast<unsigned>(values[2]) + sizeof(values);
}
int rows(const int (&table)[2][3], int (*pointer)[3], int several[], void (*call)(const S&, Kind)) {
    return table[1][2] + (pointer == nullptr ? 1 : 0) + (several == nullptr ? 1 : 0) + (call == nullptr ? 1 : 0);
}
template <class... Parts>
int count(Parts&&... parts) {
    return static_cast<int>(sizeof...(parts));
}
int counted() { return count(1, 'c', S{}, nullptr); }
template <class T>
auto deduced_when_needed(T) {
    return 1;
}
static_assert(requires { noexcept(deduced_when_needed(1)); });
using Declared = decltype(deduced_when_needed<char>);
