// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Copy {
public:
    explicit Copy(const int& number) : number_{number} {}
    int number() const { return number_; }

private:
    int number_;
};

int start() {
    const int first = 1;
    Copy copy{first};
    const int seen = copy.number();
    {
        const int inner = 2;
        copy = Copy{inner};
    }
    return seen + copy.number();
}
