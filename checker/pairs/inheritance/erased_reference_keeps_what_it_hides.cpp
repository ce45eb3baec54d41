// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Source {
public:
    virtual int get() const = 0;

protected:
    ~Source() = default;
};

class View final : public Source {
public:
    explicit View(const int& number) : number_{number} {}
    int get() const override { return number_; }

private:
    const int& number_;
};

int start() {
    int x = 1;
    const View view{x};
    const Source& source = view;
    x = 2;
    return source.get();
}
