// accept
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

int read(const Source& source) { return source.get(); }

int start() {
    int x = 1;
    const int seen = read(View{x});
    x = 2;
    return seen + x;
}
