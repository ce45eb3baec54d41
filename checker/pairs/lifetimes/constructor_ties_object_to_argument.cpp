// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class View {
public:
    explicit View(const int& number) : number_{number} {}
    int number() const { return *number_; }

private:
    Ref<int> number_;
};

int start() {
    const int first = 1;
    View view{first};
    const int seen = view.number();
    {
        const int inner = 2;
        view = View{inner};
    }
    return seen + view.number();
}
