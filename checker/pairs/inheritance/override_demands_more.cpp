// reject K0195
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Chooser {
public:
    virtual lt<'a', const int&> pick(lt<'a', const int&> x, lt<'b', const int&> y) const = 0;

protected:
    ~Chooser() = default;
};

class Larger final : public Chooser {
public:
    lt<'a', const int&> pick(lt<'a', const int&> x, lt<'a', const int&> y) const override {
        if (x > y) return x;
        return y;
    }
};
