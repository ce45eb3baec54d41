// accept
// SPDX-License-Identifier: GPL-2.0-only
// Why: nobody calls the lambda, so nothing goes through either of the borrows that it holds. rustc counts the building of an
// object as a use of all that it is built from.
#include "../prelude.hpp"

using namespace pairs;

void work() {
    String text{"text"};
    String& first = text;
    [[maybe_unused]] const auto unused = [&] { drop(first.size() + text.size()); };
}
