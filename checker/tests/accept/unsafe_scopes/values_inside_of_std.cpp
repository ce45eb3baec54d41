// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 1.4, 8.1, 8.5
#include <keel/core/types.hpp>

#include <tuple>
#include <utility>

using namespace keel;
using Function = void (*)();
void act();
void other();

enum class Mode { off, on };
enum class State : u8 { first = 1, second };

Function exchanged(Function& function) { return std::exchange(function, &act); }
int* data(int*& pointer) { return std::exchange(pointer, nullptr); }
u8 constant(u8& byte) { return std::exchange(byte, 0); }
u64 wider(u64& number, u32 value) { return std::exchange(number, value); }
State next(State& state) { return std::exchange(state, State::second); }

void pairs(u32 number) {
    std::pair<Function, int> function{&act, 3};
    std::pair<State, u32> state{State::first, number};
    std::pair<Mode, int> zero;
    std::pair<u64, u8> converted{number, 255};
    std::tuple<u32, Function> tuple{number, &other};
    auto made = std::make_tuple(number, &act, State::second);
    std::pair other_function{&other, 4};
    std::swap(function, other_function);
    u32 back = 0;
    Function again = &act;
    std::tie(back, again) = tuple;
    tuple = std::tuple<u16, Function>{u16{3}, &act};
    static_cast<void>(made);
}
struct Two {
    int number = 0;
    Function function = &act;
};
void filled() {
    Two several[3] = {};
    Two rest[3] = {{1, &other}};
    static_cast<void>(several);
    static_cast<void>(rest);
}
