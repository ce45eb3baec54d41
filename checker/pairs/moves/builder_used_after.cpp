// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Builder {
    Vec<int> numbers;

    Builder with(int number) && {
        Vec<int> taken = std::move(numbers);
        taken.push(number);
        return Builder{std::move(taken)};
    }
};

usize start() {
    Builder builder;
    const Builder built = std::move(builder).with(1).with(2);
    return built.numbers.size() + builder.numbers.size();
}
