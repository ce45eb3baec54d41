// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Noisy {
public:
    static constexpr unsafe moves_empty{"the move constructor empties its source"};

    explicit Noisy(const int& number) : number_{Ref<int>{number}} {}
    Noisy(Noisy&& other) : number_{other.number_.take()} {}
    Noisy& operator=(Noisy&&) = delete;
    ~Noisy() { look(number_.has_value()); }

private:
    Option<Ref<int>> number_;
};

void start() {
    Vec<Noisy> all;
    const int x = 1;
    all.push(Noisy{x});
}
