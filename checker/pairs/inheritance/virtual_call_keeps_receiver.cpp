// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Source {
public:
    virtual const int& first() const = 0;
    virtual void step() = 0;

protected:
    ~Source() = default;
};

int start(Source& source) {
    const int& first = source.first();
    source.step();
    return first;
}
