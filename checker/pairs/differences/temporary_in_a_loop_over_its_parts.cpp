// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
// Why: before C++23 a temporary in the head of a loop ended before the first round, and clang 19 still ends it there. Give it
// a name before the loop.
#include "../prelude.hpp"

using namespace pairs;

class Shelf {
public:
    Vec<String>& texts() [[clang::lifetimebound]] { return texts_; }

private:
    Vec<String> texts_;
};

Shelf shelf() {
    return Shelf{};
}

usize work() {
    usize size = 0;
    for (const String& text : shelf().texts()) {
        size += text.size();
    }
    return size;
}
